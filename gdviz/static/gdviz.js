"use strict";var gdviz=(()=>{var Zs=Object.create;var Je=Object.defineProperty;var Js=Object.getOwnPropertyDescriptor;var Qs=Object.getOwnPropertyNames;var Xs=Object.getPrototypeOf,ta=Object.prototype.hasOwnProperty;var ea=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},na=(t,e)=>{for(var n in e)Je(t,n,{get:e[n],enumerable:!0})},Ur=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of Qs(e))!ta.call(t,o)&&o!==n&&Je(t,o,{get:()=>e[o],enumerable:!(r=Js(e,o))||r.enumerable});return t};var ra=(t,e,n)=>(n=t!=null?Zs(Xs(t)):{},Ur(e||!t||!t.__esModule?Je(n,"default",{value:t,enumerable:!0}):n,t)),oa=t=>Ur(Je({},"__esModule",{value:!0}),t);var ii=ea((mr,vr)=>{((t,e)=>{typeof vr=="object"&&typeof mr<"u"?vr.exports=e():t.Papa=e()})(mr,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(p){return p.charCodeAt(0)===65279?p.slice(1):p}function c(p){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(d){var w=b(d);w.chunkSize=parseInt(w.chunkSize),d.step||d.chunk||(w.chunkSize=
null),this._handle=new m(w),(this._handle.streamer=this)._config=w}.call(this,p),this.parseChunk=function(d,w){var z=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<z){let $=this._config.newline;$||(x=this._config.quoteChar||'"',$=this._handle.guessLineEndings(d,x)),d=[...d.split($).slice(z)].join($)}this.isFirstChunk&&
_(this._config.beforeFirstChunk)&&(x=this._config.beforeFirstChunk(d))!==void 0&&(d=x),this.isFirstChunk=!1,this._halted=!1;var z=this._partialLine+d,x=(this._partialLine=
"",this._handle.parse(z,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(d=x.meta.cursor,z=(this._finished||(this._partialLine=
z.substring(d-this._baseIndex),this._baseIndex=d),x&&x.data&&(this._rowCount+=x.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:x,workerId:s.WORKER_ID,finished:z});else if(_(this._config.chunk)&&!w){if(this._config.chunk(x,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=x=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(x.data),this._completeResults.errors=this._completeResults.errors.concat(x.errors),this._completeResults.meta=x.meta),this._completed||
!z||!_(this._config.complete)||x&&x.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),z||x&&x.meta.paused||this._nextChunk(),
x}this._halted=!0},this._sendError=function(d){_(this._config.error)?this._config.error(d):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:d,finished:!1})}}
function l(p){var d;(p=p||{}).chunkSize||(p.chunkSize=s.RemoteChunkSize),c.call(this,p),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(w){this._input=w,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(d=new XMLHttpRequest,
this._config.withCredentials&&(d.withCredentials=this._config.withCredentials),n||(d.onload=A(this._chunkLoaded,this),d.onerror=A(this._chunkError,this)),d.ontimeout=
A(this._chunkTimeout,this),d.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(d.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var w,z=this._config.downloadRequestHeaders;for(w in z)d.setRequestHeader(w,z[w])}var x;this._config.chunkSize&&(x=this._start+
this._config.chunkSize-1,d.setRequestHeader("Range","bytes="+this._start+"-"+x));try{d.send(this._config.downloadRequestBody)}catch($){this._chunkError($.message)}
n&&d.status===0&&this._chunkError()}},this._chunkLoaded=function(){d.readyState===4&&(d.status<200||400<=d.status?this._chunkError():(this._start+=this._config.
chunkSize||d.responseText.length,this._finished=!this._config.chunkSize||this._start>=(w=>(w=w.getResponseHeader("Content-Range"))!==null?parseInt(w.substring(w.
lastIndexOf("/")+1)):-1)(d),this.parseChunk(d.responseText)))},this._chunkError=function(w){w=d.statusText||w,this._sendError(new Error(w))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function f(p){(p=p||{}).chunkSize||(p.chunkSize=s.LocalChunkSize),c.call(
this,p);var d,w,z=typeof FileReader<"u";this.stream=function(x){this._input=x,w=x.slice||x.webkitSlice||x.mozSlice,z?((d=new FileReader).onload=A(this._chunkLoaded,
this),d.onerror=A(this._chunkError,this)):d=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var x=this._input,$=(this._config.chunkSize&&($=Math.min(this._start+this._config.chunkSize,
this._input.size),x=w.call(x,this._start,$)),d.readAsText(x,this._config.encoding));z||this._chunkLoaded({target:{result:$}})},this._chunkLoaded=function(x){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(x.target.result)},this._chunkError=function(){
this._sendError(d.error)}}function u(p){var d;c.call(this,p=p||{}),this.stream=function(w){return d=w,this._nextChunk()},this._nextChunk=function(){var w,z;if(!this.
_finished)return w=this._config.chunkSize,d=w?(z=d.substring(0,w),d.substring(w)):(z=d,""),this._finished=!d,this.parseChunk(z)}}function h(p){c.call(this,p=p||
{});var d=[],w=!0,z=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(x){this._input=x,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){z&&d.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),d.length?this.parseChunk(
d.shift()):w=!0},this._streamData=A(function(x){try{d.push(typeof x=="string"?x:x.toString(this._config.encoding)),w&&(w=!1,this._checkIsFinished(),this.parseChunk(
d.shift()))}catch($){this._streamError($)}},this),this._streamError=A(function(x){this._streamCleanUp(),this._sendError(x)},this),this._streamEnd=A(function(){this.
_streamCleanUp(),z=!0,this._streamData("")},this),this._streamCleanUp=A(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function m(p){var d,w,z,x,$=Math.pow(2,53),S=-$,M=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
T=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
O=this,C=0,N=0,U=!1,R=!1,P=[],I={data:[],errors:[],meta:{}};function rt(K){return p.skipEmptyLines==="greedy"?K.join("").trim()==="":K.length===1&&K[0].length===
0}function F(){if(I&&z&&(X("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),z=!1),p.skipEmptyLines&&
(I.data=I.data.filter(function(tt){return!rt(tt)})),G()){let tt=function(lt){P.push(lt)};var V=tt;if(I)if(Array.isArray(I.data[0])){for(var K=0;G()&&K<I.data.length;K++)
I.data[K].forEach(tt);I.data.splice(0,1)}else I.data.forEach(tt)}function q(tt,lt){for(var it=p.header?{}:[],Y=0;Y<tt.length;Y++){var W=Y,ut=tt[Y],ut=((J,st)=>(ft=>(p.
dynamicTypingFunction&&p.dynamicTyping[ft]===void 0&&(p.dynamicTyping[ft]=p.dynamicTypingFunction(ft)),(p.dynamicTyping[ft]||p.dynamicTyping)===!0))(J)?st==="tr\
ue"||st==="TRUE"||st!=="false"&&st!=="FALSE"&&((ft=>{if(M.test(ft)&&(ft=parseFloat(ft),S<ft&&ft<$))return 1})(st)?parseFloat(st):T.test(st)?new Date(st):st===""?
null:st):st)(W=p.header?Y>=P.length?"__parsed_extra":P[Y]:W,ut=p.transform?p.transform(ut,W):ut);W==="__parsed_extra"?(it[W]=it[W]||[],it[W].push(ut)):it[W]=ut}
return p.header&&(Y>P.length?X("FieldMismatch","TooManyFields","Too many fields: expected "+P.length+" fields but parsed "+Y,N+lt):Y<P.length&&X("FieldMismatch",
"TooFewFields","Too few fields: expected "+P.length+" fields but parsed "+Y,N+lt)),it}var ot;I&&(p.header||p.dynamicTyping||p.transform)&&(ot=1,!I.data.length||
Array.isArray(I.data[0])?(I.data=I.data.map(q),ot=I.data.length):I.data=q(I.data,0),p.header&&I.meta&&(I.meta.fields=P),N+=ot)}function G(){return p.header&&P.length===
0}function X(K,q,ot,V){K={type:K,code:q,message:ot},V!==void 0&&(K.row=V),I.errors.push(K)}_(p.step)&&(x=p.step,p.step=function(K){I=K,G()?F():(F(),I.data.length!==
0&&(C+=K.data.length,p.preview&&C>p.preview?w.abort():(I.data=I.data[0],x(I,O))))}),this.parse=function(K,q,ot){var V=p.quoteChar||'"',V=(p.newline||(p.newline=
this.guessLineEndings(K,V)),z=!1,p.delimiter?_(p.delimiter)&&(p.delimiter=p.delimiter(K),I.meta.delimiter=p.delimiter):((V=((tt,lt,it,Y,W)=>{var ut,J,st,ft;W=W||
[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var oe=0;oe<W.length;oe++){for(var Mt,_e=W[oe],vt=0,St=0,ht=0,xt=(st=void 0,new y({comments:Y,delimiter:_e,newline:lt,
preview:10}).parse(tt)),Lt=0;Lt<xt.data.length;Lt++)it&&rt(xt.data[Lt])?ht++:(Mt=xt.data[Lt].length,St+=Mt,st===void 0?st=Mt:0<Mt&&(vt+=Math.abs(Mt-st),st=Mt));
0<xt.data.length&&(St/=xt.data.length-ht),1.99<St&&(J===void 0||vt<J||vt===J&&ft<St)&&(J=vt,ut=_e,ft=St)}return{successful:!!(p.delimiter=ut),bestDelimiter:ut}})(
K,p.newline,p.skipEmptyLines,p.comments,p.delimitersToGuess)).successful?p.delimiter=V.bestDelimiter:(z=!0,p.delimiter=s.DefaultDelimiter),I.meta.delimiter=p.delimiter),
b(p));return V.header=G(),p.preview&&p.header&&V.preview++,d=K,w=new y(V),I=w.parse(d,q,ot),F(),U?{meta:{paused:!0}}:I||{meta:{paused:!1}}},this.paused=function(){
return U},this.pause=function(){U=!0,w.abort(),d=_(p.chunk)?"":d.substring(w.getCharIndex())},this.resume=function(){O.streamer._halted?(U=!1,O.streamer.parseChunk(
d,!0)):setTimeout(O.resume,3)},this.aborted=function(){return R},this.abort=function(){R=!0,w.abort(),I.meta.aborted=!0,_(p.complete)&&p.complete(I),d=""},this.
guessLineEndings=function(tt,V){tt=tt.substring(0,1048576);var V=new RegExp(g(V)+"([^]*?)"+g(V),"gm"),ot=(tt=tt.replace(V,"")).split("\r"),V=tt.split(`
`),tt=1<V.length&&V[0].length<ot[0].length;if(ot.length===1||tt)return`
`;for(var lt=0,it=0;it<ot.length;it++)ot[it][0]===`
`&&lt++;return lt>=ot.length/2?`\r
`:"\r"}}function g(p){return p.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function y(p){var d=(p=p||{}).delimiter,w=p.newline,z=p.comments,x=p.step,$=p.preview,S=p.fastMode,
M=null,T=!1,O=p.quoteChar==null?'"':p.quoteChar,C=O;if(p.escapeChar!==void 0&&(C=p.escapeChar),(typeof d!="string"||-1<s.BAD_DELIMITERS.indexOf(d))&&(d=","),z===
d)throw new Error("Comment character same as delimiter");z===!0?z="#":(typeof z!="string"||-1<s.BAD_DELIMITERS.indexOf(z))&&(z=!1),w!==`
`&&w!=="\r"&&w!==`\r
`&&(w=`
`);var N=0,U=!1;this.parse=function(R,P,I){if(typeof R!="string")throw new Error("Input must be a string");var rt=R.length,F=d.length,G=w.length,X=z.length,K=_(
x),q=[],ot=[],V=[],tt=N=0;if(!R)return vt();if(S||S!==!1&&R.indexOf(O)===-1){for(var lt=R.split(w),it=0;it<lt.length;it++){if(V=lt[it],N+=V.length,it!==lt.length-
1)N+=w.length;else if(I)return vt();if(!z||V.substring(0,X)!==z){if(K){if(q=[],ft(V.split(d)),St(),U)return vt()}else ft(V.split(d));if($&&$<=it)return q=q.slice(
0,$),vt(!0)}}return vt()}for(var Y=R.indexOf(d,N),W=R.indexOf(w,N),ut=new RegExp(g(C)+g(O),"g"),J=R.indexOf(O,N);;)if(R[N]===O)for(J=N,N++;;){if((J=R.indexOf(O,
J+1))===-1)return I||ot.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:q.length,index:N}),Mt();if(J===rt-1)return Mt(R.substring(
N,J).replace(ut,O));if(O===C&&R[J+1]===C)J++;else if(O===C||J===0||R[J-1]!==C){Y!==-1&&Y<J+1&&(Y=R.indexOf(d,J+1));var st=oe((W=W!==-1&&W<J+1?R.indexOf(w,J+1):W)===
-1?Y:Math.min(Y,W));if(R.substr(J+1+st,F)===d){V.push(R.substring(N,J).replace(ut,O)),R[N=J+1+st+F]!==O&&(J=R.indexOf(O,N)),Y!==-1&&Y<N&&(Y=R.indexOf(d,N)),W!==
-1&&W<N&&(W=R.indexOf(w,N));break}if(st=oe(W),R.substring(J+1+st,J+1+st+G)===w){if(V.push(R.substring(N,J).replace(ut,O)),_e(J+1+st+G),Y!==-1&&Y<N&&(Y=R.indexOf(
d,N)),J=R.indexOf(O,N),K&&(St(),U))return vt();if($&&q.length>=$)return vt(!0);break}ot.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quot\
ed field is malformed",row:q.length,index:N}),J++}}else if(z&&V.length===0&&R.substring(N,N+X)===z){if(W===-1)return vt();N=W+G,W=R.indexOf(w,N),Y!==-1&&Y<N&&(Y=
R.indexOf(d,N))}else if(Y!==-1&&(Y<W||W===-1))V.push(R.substring(N,Y)),N=Y+F,Y=R.indexOf(d,N);else{if(W===-1)break;if(V.push(R.substring(N,W)),_e(W+G),K&&(St(),
U))return vt();if($&&q.length>=$)return vt(!0)}return Mt();function ft(ht){q.push(ht),tt=N}function oe(ht){var xt=0;return xt=ht!==-1&&(ht=R.substring(J+1,ht))&&
ht.trim()===""?ht.length:xt}function Mt(ht){return I||(ht===void 0&&(ht=R.substring(N)),V.push(ht),N=rt,ft(V),K&&St()),vt()}function _e(ht){N=ht,ft(V),V=[],W=R.
indexOf(w,N)}function vt(ht){if(p.header&&!P&&q.length&&!T){var xt=q[0],Lt=Object.create(null),Hn=new Set(xt);let Dr=!1;for(let ie=0;ie<xt.length;ie++){let Tt=a(
xt[ie]);if(Lt[Tt=_(p.transformHeader)?p.transformHeader(Tt,ie):Tt]){let ze,Br=Lt[Tt];for(;ze=Tt+"_"+Br,Br++,Hn.has(ze););Hn.add(ze),xt[ie]=ze,Lt[Tt]++,Dr=!0,(M=
M===null?{}:M)[ze]=Tt}else Lt[Tt]=1,xt[ie]=Tt;Hn.add(Tt)}Dr&&console.warn("Duplicate headers found and renamed."),T=!0}return{data:q,errors:ot,meta:{delimiter:d,
linebreak:w,aborted:U,truncated:!!ht,cursor:tt+(P||0),renamedHeaders:M}}}function St(){x(vt()),q=[],ot=[]}},this.abort=function(){U=!0},this.getCharIndex=function(){
return N}}function v(p){var d=p.data,w=o[d.workerId],z=!1;if(d.error)w.userError(d.error,d.file);else if(d.results&&d.results.data){var x={abort:function(){z=!0,
k(d.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:E,resume:E};if(_(w.userStep)){for(var $=0;$<d.results.data.length&&(w.userStep({data:d.results.data[$],
errors:d.results.errors,meta:d.results.meta},x),!z);$++);delete d.results}else _(w.userChunk)&&(w.userChunk(d.results,x,d.file),delete d.results)}d.finished&&!z&&
k(d.workerId,d.results)}function k(p,d){var w=o[p];_(w.userComplete)&&w.userComplete(d),w.terminate(),delete o[p]}function E(){throw new Error("Not implemented.")}
function b(p){if(typeof p!="object"||p===null)return p;var d,w=Array.isArray(p)?[]:{};for(d in p)w[d]=b(p[d]);return w}function A(p,d){return function(){p.apply(
d,arguments)}}function _(p){return typeof p=="function"}return s.parse=function(p,d){var w=(d=d||{}).dynamicTyping||!1;if(_(w)&&(d.dynamicTypingFunction=w,w={}),
d.dynamicTyping=w,d.transform=!!_(d.transform)&&d.transform,d.downloadTimeout!==void 0){var w=parseInt(d.downloadTimeout);if(isNaN(w))throw new Error("Config do\
wnloadTimeout value ("+d.downloadTimeout+") not parsable by parseInt(val).");d.downloadTimeout=w}if(!d.worker||!s.WORKERS_SUPPORTED)return w=null,s.NODE_STREAM_INPUT,
typeof p=="string"?(p=a(p),w=new(d.download?l:u)(d)):p.readable===!0&&_(p.read)&&_(p.on)?w=new h(d):(e.File&&p instanceof File||p instanceof Object)&&(w=new f(d)),
w.stream(p);(w=(()=>{var z;return!!s.WORKERS_SUPPORTED&&(z=(()=>{var x=e.URL||e.webkitURL||null,$=t.toString();return s.BLOB_URL||(s.BLOB_URL=x.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",$,")();"],{type:"text/javascript"})))})(),(z=new e.Worker(z)).onmessage=v,
z.id=i++,o[z.id]=z)})()).userStep=d.step,w.userChunk=d.chunk,w.userComplete=d.complete,w.userError=d.error,d.step=_(d.step),d.chunk=_(d.chunk),d.complete=_(d.complete),
d.error=_(d.error),delete d.worker,w.postMessage({input:p,config:d,workerId:w.id})},s.unparse=function(p,d){var w=!1,z=!0,x=",",$=`\r
`,S='"',M=S+S,T=!1,O=null,C=!1,N=((()=>{if(typeof d=="object"){if(typeof d.delimiter!="string"||s.BAD_DELIMITERS.filter(function(P){return d.delimiter.indexOf(P)!==
-1}).length||(x=d.delimiter),typeof d.quotes!="boolean"&&typeof d.quotes!="function"&&!Array.isArray(d.quotes)||(w=d.quotes),typeof d.skipEmptyLines!="boolean"&&
typeof d.skipEmptyLines!="string"||(T=d.skipEmptyLines),typeof d.newline=="string"&&($=d.newline),typeof d.quoteChar=="string"&&(S=d.quoteChar,M=S+S),typeof d.header==
"boolean"&&(z=d.header),Array.isArray(d.columns)){if(d.columns.length===0)throw new Error("Option columns is empty");O=d.columns}d.escapeChar!==void 0&&(M=d.escapeChar+
S),d.escapeFormulae instanceof RegExp?C=d.escapeFormulae:typeof d.escapeFormulae=="boolean"&&d.escapeFormulae&&(C=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(S),"g"));
if(typeof p=="string"&&(p=JSON.parse(p)),Array.isArray(p)){if(!p.length)return U(O,p,T);if(Array.isArray(p[0]))return U(null,p,T);if(typeof p[0]=="object")return U(
O||Object.keys(p[0]),p,T)}else if(typeof p=="object")return typeof p.data=="string"&&(p.data=JSON.parse(p.data)),Array.isArray(p.data)&&(p.fields||(p.fields=p.meta&&
p.meta.fields||O),p.fields||(p.fields=Array.isArray(p.data[0])?p.fields:typeof p.data[0]=="object"?Object.keys(p.data[0]):[]),Array.isArray(p.data[0])||typeof p.
data[0]=="object"||(p.data=[p.data])),U(p.fields||[],p.data||[],T);throw new Error("Unable to serialize unrecognized input");function U(P,I,rt){var F="",G=(typeof P==
"string"&&(P=JSON.parse(P)),typeof I=="string"&&(I=JSON.parse(I)),Array.isArray(P)&&0<P.length),X=!Array.isArray(I[0]);if(G&&z){for(var K=0;K<P.length;K++)0<K&&
(F+=x),F+=R(P[K],K);0<I.length&&(F+=$)}for(var q=0;q<I.length;q++){var ot=(G?P:I[q]).length,V=!1,tt=G?Object.keys(I[q]).length===0:I[q].length===0;if(rt&&!G&&(V=
rt==="greedy"?I[q].join("").trim()==="":I[q].length===1&&(I[q][0]==null||I[q][0].length===0)),rt==="greedy"&&G){for(var lt=[],it=0;it<ot;it++){var Y=X?P[it]:it;
lt.push(I[q][Y])}V=lt.join("").trim()===""}if(!V){for(var W=0;W<ot;W++){0<W&&!tt&&(F+=x);var ut=G&&X?P[W]:W;F+=R(I[q][ut],W)}q<I.length-1&&(!rt||0<ot&&!tt)&&(F+=
$)}}return F}function R(P,I){var rt,F,G;return P==null?"":P.constructor===Date?isNaN(P.getTime())?"":P.toISOString():(G=!1,rt=P.toString(),C&&typeof P!="number"&&
typeof P!="bigint"&&typeof P!="boolean"&&C.test(rt)&&(P=rt="'"+rt,G=!0),F=rt.replace(N,M),(G=G||w===!0||typeof w=="function"&&w(P,I)||Array.isArray(w)&&w[I]||((X,K)=>{
for(var q=0;q<K.length;q++)if(-1<X.indexOf(K[q]))return!0;return!1})(F,s.BAD_DELIMITERS)||-1<F.indexOf(x)||-1<rt.indexOf(S)||F.charAt(0)===" "||F.charAt(F.length-
1)===" ")?S+F+S:F)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
y,s.ParserHandle=m,s.NetworkStreamer=l,s.FileStreamer=f,s.StringStreamer=u,s.ReadableStreamStreamer=h,r&&(e.onmessage=function(p){p=p.data,s.WORKER_ID===void 0&&
p&&(s.WORKER_ID=p.workerId),typeof p.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(p.input,p.config),finished:!0}):(e.File&&p.input instanceof
File||p.input instanceof Object)&&(p=s.parse(p.input,p.config))&&e.postMessage({workerId:s.WORKER_ID,results:p,finished:!0})}),(l.prototype=Object.create(c.prototype)).
constructor=l,(f.prototype=Object.create(c.prototype)).constructor=f,(u.prototype=Object.create(u.prototype)).constructor=u,(h.prototype=Object.create(c.prototype)).
constructor=h,s})});var Lu={};na(Lu,{arrive:()=>Ru,frontEnd:()=>Ns,openPage:()=>Ys});function Z(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function At(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function at(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function dt(t,e){let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();
for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>at(t,i,()=>{n.size||queueMicrotask(r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var wt=(t,e)=>t.
get_model(e.slice(10)),pt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function B({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=pt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function Dt(t){let[e,n]=t.shape,r=B(t);return Array.from({length:e},
(o,i)=>r.subarray(i*n,(i+1)*n))}var Vt=t=>({...t,render({model:e,el:n}){function r(){let i=e.get("outdated");n.toggleAttribute("data-outdated",!!i),i&&(n.dataset.outdated=i),n.ariaBusy=i?"true":
null}let o=[t.render({model:e,el:n}),at(e,"outdated",r)];return r(),()=>o.forEach(i=>i())}});var Qe={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Hr(t,e){
let n=Qe[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}function Wn(t,e){let n=new Qe[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var Xe=t=>t.reduce((e,n)=>e*
n,1),Ae=({shape:t,dtype:e})=>Xe(t)*Qe[e].BYTES_PER_ELEMENT,Wr=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function tn(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(tn),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
r=>Array.from(r?.numbers??[]))}}return Wr(t)?{shape:t.shape,numbers:B(t)}:null}function se(t,{shape:e,dtype:n},r){let o=n==="bool"?Boolean:Number;if(e.length===
0)return o(t[0]);if(Wr(r))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let i=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),
s=/^float|64/.test(n)?Float64Array:Qe[n],a=(c,[l,...f])=>{let u=Xe(f);if(f.length)return Array.from({length:l},(m,g)=>a(c+g*u,f));let h=Array.prototype.slice.call(
t,c,c+l);return i?s.from(h):h.map(m=>o(m))};return a(0,e)}function qr(t,e,n){let r=tn(t);if(!r||String(r.shape)!==String(n))return!1;let o=e instanceof Float32Array?
Math.fround:Number;for(let i=0;i<e.length;i++)if(!Object.is(o(Number(r.numbers[i])),e[i]))return!1;return!0}function Bt(t){let e=new Uint8Array(t.reduce((r,o)=>r+
o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function en(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}var Gt=(t,e)=>t.length===e?.length&&t.
every((n,r)=>n===e[r]);var ia=100,Me=new Set,Ee=new Set,rn=new Set,qn=0,Vn=0,Gn=new Set,Vr=t=>Me.add(t);function Gr(t){for(let e of[Me,Ee,rn])e.delete(t);Kt()}function on(t){Ee.add(t),
Vn||(Vn=requestAnimationFrame(sa))}var Kr=t=>rn.add(t);function sn(t){return qn++,t.finally(()=>{qn--,Kt()})}var Kn=0;function Yr(t){return Kn++,t.finally(()=>{
Kn--;for(let e of Me)on(e)})}var Ut=()=>Kn>0;function an(){return new Promise(t=>{Gn.add(t),Kt()})}function Kt(){let t=[...Ee].some(e=>!e.isPlaying());if(!(qn||
t||Ct.size||[...Me].some(e=>e.isPending()))){for(let e of Gn)e();Gn.clear()}}function sa(){Zr();let t=new Map;for(let e of Ee)Ee.delete(e),t.set(e,(t.get(e)??0)+
1),t.get(e)>ia?e.report(Object.assign(new Error("it depends on its own outputs through other links and does not settle"),{name:"RuntimeError"})):e.compute();Vn=
0,Kt();for(let e of rn)on(e);rn.clear()}var Ct=new Map,nn;function Se(t,e,n){if(t.get("prompt")||[...Me].some(r=>r.reads(t))){At(t,e,n);return}nn||(nn=new MessageChannel,
nn.port1.onmessage=Zr),Ct.size||nn.port2.postMessage(null),Ct.has(t)||Ct.set(t,new Map),Ct.get(t)?.set(e,n)}var cn=(t,e)=>Ct.get(t)?.has(e)?Ct.get(t)?.get(e):t.
get(e);function Zr(){let t=[...Ct];Ct.clear();for(let[e,n]of t)for(let[r,o]of n)At(e,r,o);Kt()}function ae(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(i),e(s.thing)),a=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function aa(t){let e=t.widget_manager,n=await wt(e,t.get("choice")),r=async a=>({...a,model:await wt(e,a.widget)}),o=t.get("options"),i=await Promise.all(
o.map(a=>Promise.all(a.map(r))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:l,value:f,array:u}of i[a])At(
c,l,u?se(B(u),u,c.get(l)):f)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var ca=ae((t,e)=>sn(aa(e)),t=>t.
then(e=>e())),Yn=ca.use,Jr={initialize:({model:t})=>Yn(t)};var Qr=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
eft:120px;min-height:28px}.gdviz-controls .widget-checkbox input{width:18px;height:18px}.gdviz-page :is(select,button,input):focus-visible{outline:2px solid var\
(--gdviz-blue)!important;outline-offset:1px}.gdviz-chart{margin:0!important;--bq-content-font-color: var(--gdviz-ink)}.gdviz-chart text.label{fill:var(--gdviz-i\
nk)!important}.gdviz-chart .lines path{stroke-linejoin:round}.gdviz-formula{overflow-x:auto;font-size:13px}.gdviz-controls .jupyter-widget-stack>*{width:100%}.g\
dviz-listing{height:auto}.gdviz-listing>.widget-html-content{flex:1;min-width:0;line-height:1.4}.gdviz-listing pre{margin:2px 0 8px;padding:8px 10px;max-height:\
320px;overflow:auto;box-sizing:border-box;border-radius:4px;background:var(--gdviz-hover);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-spac\
e:pre}.gdviz-title{min-height:62px}.gdviz-title>.widget-html-content{flex:1;min-width:0;text-align:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-n\
otice,.gdviz-error{margin:4px 2px;padding:6px 10px;border-radius:4px;line-height:1.4;font-size:13px}.gdviz-note{background:var(--gdviz-hover);color:var(--gdviz-\
ink)}.gdviz-needs-python{pointer-events:auto}.gdviz-needs-python a{color:inherit;text-decoration:underline}.gdviz-notice{background:color-mix(in srgb,#E69F00 16\
%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #E69F00}.gdviz-error{background:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:var(-\
-gdviz-ink);border-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconnected:before,.gdviz-page .jupyter-widgets-disconnected:before{display:none}.gdviz-p\
age .jupyter-widgets{margin-left:0;margin-right:0}@container (max-width: 980px){.gdviz-grid,.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr)}.gd\
viz-charts{grid-column:1 / -1;flex-direction:row!important}.gdviz-charts>*{flex:1 1 0;min-width:0}}@container (max-width: 700px){.gdviz-grid,.gdviz-grid.gdviz-w\
ide,.gdviz-wide>.gdviz-charts{grid-template-columns:minmax(0,1fr)}.gdviz-surface{order:-1}.gdviz-charts{flex-direction:column!important}.gdviz-charts>*{flex:non\
e}}.gdviz-badge{width:100%;font-size:12px}.gdviz-badge .line{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;justify-content:space-between}.gdviz-ba\
dge .status{flex:1 1 170px;max-width:max-content;box-sizing:border-box;padding:3px 10px;border-radius:11px;background:color-mix(in srgb,#009E73 12%,var(--gdviz-\
paper));font-variant-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:0 10px;font-size:12px}.gdviz-program{width:min(900px,94vw);max-height:86vh;pad\
ding:12px;border:1px solid var(--gdviz-edge);border-radius:6px;box-sizing:border-box;overflow:hidden;background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz\
-program[open]{display:flex;flex-direction:column}.gdviz-program::backdrop{background:#0006}.gdviz-program .head{display:flex;gap:8px;align-items:center;margin-\
bottom:8px;font-size:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;min-height:0;margin:0;padding:8px;overflow:auto;white-space:pre;font-family:mo\
nospace;background:var(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}.gdviz-buttons{display:flex;flex-wrap:wrap;gap:6px;align-items:center;width:100\
%}.gdviz-buttons button{min-width:34px;height:34px;padding:0 8px;font-size:15px;line-height:1}.gdviz-buttons button.play{background:var(--gdviz-blue);border-col\
or:var(--gdviz-blue);color:#fff;min-width:44px}.gdviz-buttons output{font-variant-numeric:tabular-nums}.gdviz-data-editor{--ground: var(--gdviz-paper);--mark: v\
ar(--gdviz-ink);width:100%;min-width:0}.gdviz-data-editor.mapped .gdviz-plot{--ground: #FFF;--mark: #000}.gdviz-data-editor .gdviz-plot canvas{image-rendering:a\
uto;background:none}.gdviz-data-editor.mapped .gdviz-plot canvas{background:#ddd}.gdviz-data-editor .hit{cursor:crosshair}.gdviz-data-editor.over .hit{cursor:gr\
ab}.gdviz-data-editor.over .hit:active{cursor:grabbing}.gdviz-data-editor.removing .hit{cursor:default}.gdviz-data-editor.removing.over .hit{cursor:pointer}.gdv\
iz-data-editor svg:focus{outline:none}.gdviz-data-editor svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-1px;border-radius:3px}.gdviz-data\
-editor .fit{fill:none;stroke:var(--fit);stroke-width:2.5;stroke-linejoin:round}.gdviz-data-editor circle.training{fill:var(--data);stroke:var(--ground);stroke-\
width:1.3}.gdviz-data-editor circle.test{fill:var(--ground);stroke:var(--data);stroke-width:1.8}.gdviz-data-editor circle.training.positive{fill:var(--positive)\
}.gdviz-data-editor circle.training.negative{fill:var(--negative)}.gdviz-data-editor circle.test.positive{stroke:var(--positive)}.gdviz-data-editor circle.test.\
negative{stroke:var(--negative)}.gdviz-data-editor circle.selected{fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden;fill\
:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor svg:focus-visible .cursor{visibility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wrap;al\
ign-items:center;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display:inline-flex}.gdviz-data-editor .labels button+button{margin-left:-1px;border-\
radius:0 4px 4px 0}.gdviz-data-editor .labels button:first-child{border-radius:4px 0 0 4px}.gdviz-data-editor button{display:inline-flex;align-items:center;gap:\
6px;min-height:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor .tools>button[aria-pressed=true]{background:var(--gdviz-ink);border-color:var(\
--gdviz-ink);color:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-pressed=true]{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1px va\
r(--gdviz-ink);font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-block;width:10px;height:10px;border-radius:50%;box-sizing:border-box}.gdviz-data\
-editor .dot.positive{background:var(--positive)}.gdviz-data-editor .dot.negative{background:var(--negative)}.gdviz-data-editor .gdviz-legend{margin-left:auto;p\
adding:0}.gdviz-data-editor .report{padding:3px 4px 0;line-height:1.35;font-size:12px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-height:1.\
35em}.gdviz-data-editor .notes{color:var(--gdviz-alert);font-weight:600}.gdviz-data-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-da\
ta-editor .help summary{cursor:pointer}.gdviz-data-editor .help p{margin:4px 0 0 14px;line-height:1.4}.gdviz-data-editor .columns{display:flex;flex-wrap:wrap;ga\
p:4px 12px;margin:4px 2px;font-size:13px}.gdviz-data-editor .columns select{max-width:11em;height:28px;font:inherit;color:inherit;background:var(--gdviz-paper);\
border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-field-\
box .jupyter-matplotlib-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-box .\
jupyter-matplotlib-canvas-div canvas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas-cont\
ainer,.gdviz-field-box .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;pointer-events:none;margin:0;\
width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python){overflow:auto hidden}.gdviz-field-box:has(.gdviz-needs-python) .gdviz-field{overflow:visibl\
e}.gdviz-field svg{display:block}.gdviz-formula-field>label{display:block}.gdviz-formula-field>label>span{display:block;margin:2px}.gdviz-formula-field .text{wi\
dth:calc(100% - 6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-pa\
per);color:var(--gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .text[aria-invalid=true]{border-color:var(--gdviz-alert)}.g\
dviz-formula-field .written{min-height:66px;margin:6px 3px;display:grid;align-content:center}.gdviz-formula-field .written>math{overflow-x:auto;overflow-y:hidde\
n;font-size:15px}.gdviz-formula-field .error code{display:block;overflow-x:auto;white-space:pre;font:13px/1.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-formu\
la-field .error span{color:var(--gdviz-alert)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;ove\
rflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visible}.\
gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;\
border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:curre\
ntColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3p\
x 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gd\
viz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-net\
work-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend c\
ircle{fill:currentColor}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center}.gdviz-page-state>[role=group]{display:flex;gap:6px}.gdviz\
-page-state button{height:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor\
:default}.gdviz-page-state>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-state input{flex:1 1 100%;min-width:0;height:26px;font\
-size:12px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00\
;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{wid\
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
or:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}
`;var Zn=new CSSStyleSheet;Zn.replaceSync(Qr);function Xr(t){t.adoptedStyleSheets.includes(Zn)||t.adoptedStyleSheets.push(Zn)}var to=()=>Xr(document);function eo(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&Xr(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var Qn=globalThis,no=t=>t,ln=Qn.trustedTypes,ro=ln?ln.createPolicy("lit-html",{createHTML:t=>t}):void 0,Xn="$lit$",It=`lit$${Math.random().toFixed(9).slice(2)}$`,
tr="?"+It,ua=`<${tr}>`,Jt=document,Oe=()=>Jt.createComment(""),Ne=t=>t===null||typeof t!="object"&&typeof t!="function",er=Array.isArray,lo=t=>er(t)||typeof t?.[Symbol.
iterator]=="function",Jn=`[ 	
\f\r]`,Te=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,oo=/-->/g,io=/>/g,Yt=RegExp(`>|${Jn}(?:([^\\s"'>=/]+)(${Jn}*=${Jn}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),so=/'/g,ao=/"/g,uo=/^(?:script|style|textarea|title)$/i,nr=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),L=nr(1),H=nr(2),gt=nr(
3),yt=Symbol.for("lit-noChange"),D=Symbol.for("lit-nothing"),co=new WeakMap,Zt=Jt.createTreeWalker(Jt,129);function po(t,e){if(!er(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return ro!==void 0?ro.createHTML(e):e}var fo=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=Te;
for(let a=0;a<n;a++){let c=t[a],l,f,u=-1,h=0;for(;h<c.length&&(s.lastIndex=h,f=s.exec(c),f!==null);)h=s.lastIndex,s===Te?f[1]==="!--"?s=oo:f[1]!==void 0?s=io:f[2]!==
void 0?(uo.test(f[2])&&(o=RegExp("</"+f[2],"g")),s=Yt):f[3]!==void 0&&(s=Yt):s===Yt?f[0]===">"?(s=o??Te,u=-1):f[1]===void 0?u=-2:(u=s.lastIndex-f[2].length,l=f[1],
s=f[3]===void 0?Yt:f[3]==='"'?ao:so):s===ao||s===so?s=Yt:s===oo||s===io?s=Te:(s=Yt,o=void 0);let m=s===Yt&&t[a+1].startsWith("/>")?" ":"";i+=s===Te?c+ua:u>=0?(r.
push(l),c.slice(0,u)+Xn+c.slice(u)+It+m):c+It+(u===-2?a:m)}return[po(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Re=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,a=e.length-1,c=this.parts,[l,f]=fo(e,n);if(this.el=t.createElement(l,r),Zt.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=Zt.nextNode())!==null&&c.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(Xn)){let h=f[s++],m=o.getAttribute(u).split(It),g=/([.?@])?(.*)/.exec(h);c.push({type:1,index:i,name:g[2],strings:m,ctor:g[1]===
"."?dn:g[1]==="?"?pn:g[1]==="@"?fn:Xt}),o.removeAttribute(u)}else u.startsWith(It)&&(c.push({type:6,index:i}),o.removeAttribute(u));if(uo.test(o.tagName)){let u=o.
textContent.split(It),h=u.length-1;if(h>0){o.textContent=ln?ln.emptyScript:"";for(let m=0;m<h;m++)o.append(u[m],Oe()),Zt.nextNode(),c.push({type:2,index:++i});o.
append(u[h],Oe())}}}else if(o.nodeType===8)if(o.data===tr)c.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf(It,u+1))!==-1;)c.push({type:7,index:i}),
u+=It.length-1}i++}}static createElement(e,n){let r=Jt.createElement("template");return r.innerHTML=e,r}};function Qt(t,e,n=t,r){if(e===yt)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=Ne(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=Qt(t,o._$AS(t,e.values),o,r)),e}var un=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??Jt).importNode(n,!0);Zt.currentNode=
o;let i=Zt.nextNode(),s=0,a=0,c=r[0];for(;c!==void 0;){if(s===c.index){let l;c.type===2?l=new ce(i,i.nextSibling,this,e):c.type===1?l=new c.ctor(i,c.name,c.strings,
this,e):c.type===6&&(l=new hn(i,this,e)),this._$AV.push(l),c=r[++a]}s!==c?.index&&(i=Zt.nextNode(),s++)}return Zt.currentNode=Jt,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},ce=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Qt(this,e,n),
Ne(e)?e===D||e==null||e===""?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==yt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):lo(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
D&&Ne(this._$AH)?this._$AA.nextSibling.data=e:this.T(Jt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=Re.createElement(po(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new un(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=co.get(e.strings);return n===void 0&&co.set(e.strings,n=new Re(e)),n}k(e){er(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(Oe()),this.O(Oe()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=no(e).nextSibling;no(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},Xt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=D,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=D}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=Qt(this,e,n,0),s=!Ne(e)||e!==this._$AH&&e!==yt,s&&(this._$AH=e);else{let a=e,c,
l;for(e=i[0],c=0;c<i.length-1;c++)l=Qt(this,a[r+c],n,c),l===yt&&(l=this._$AH[c]),s||=!Ne(l)||l!==this._$AH[c],l===D?e=D:e!==D&&(e+=(l??"")+i[c+1]),this._$AH[c]=
l}s&&!o&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},dn=class extends Xt{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},pn=class extends Xt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==D)}},fn=class extends Xt{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=Qt(this,e,n,0)??D)===yt)return;let r=this._$AH,o=e===
D&&r!==D||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==D&&(r===D||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},hn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Qt(this,e)}},ho={
M:Xn,P:It,A:tr,C:1,L:fo,R:un,D:lo,V:Qt,I:ce,H:Xt,N:pn,U:fn,B:dn,F:hn},da=Qn.litHtmlPolyfillSupport;da?.(Re,ce),(Qn.litHtmlVersions??=[]).push("3.3.3");var go=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new ce(e.insertBefore(Oe(),i),i,void 0,n??{})}return o._$AI(t),
o};var Ht=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function j(t,e,...n){return go(e,t),n.map(r=>t.querySelector(r))}var gn=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function mo(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Pt=t=>t?"":"display: none";function nt(t,...e){eo(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var pa={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},Ot=t=>pa[t]??t;function rr(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function vo(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function le(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var fa=["dead","restarting","autorestarting","starting"];function ue(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=fa.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var wo=50,mn=new Set,bo=0;function xo(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return mn.add(r),or.size&&Le(),{outdate(o,i=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(i,r.outdated?.since??1/0),text:o},Le())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},Le())},leave(){mn.delete(r),Le()}}}var or=new Map;function Le(){clearTimeout(bo);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:i},{since:s,text:a}]of ha())if(s+wo>t)e=Math.min(e,s+wo);else for(let{model:c}of[{model:o},...i])n.set(c,a);let r=or;or=n;for(let o of new Set([...r.keys(),
...n.keys()]))ma(o,n.get(o)??"");e<1/0&&(bo=setTimeout(Le,e-t))}function ha(){let t=new Map([...mn].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of mn)r.sources.some(i=>e.targets.some(s=>ga(i,s)))&&!t.has(r)&&t.set(r,n);return t}var ga=(t,e)=>t.model===e.model&&t.trait===e.trait;function ma(t,e){
(cn(t,"outdated")??"")!==e&&(Se(t,"outdated",e),t.get("opacities")&&Se(t,"opacities",e?[va]:[]))}var va=.3;var yo=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),wa=230;function $o(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let a=n[r+1]===wa;n[r]=a?1:253,n[r+1]=a?1:133,n[r+2]=a?1:2,o=i=0}return n}var ir=8,vn=5,ba=50,xa=8;async function _o(t,e){let n=bn(yo)?$o(pt(t),pt(e)):pt(t);return bn(n)?WebAssembly.compile(n).catch(()=>null):null}var bn=t=>!!globalThis.
WebAssembly?.validate(t);function wn({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function ya(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:a})=>a))}catch(i){postMessage({error:i.message})}}}function $a(t,e){
let n=URL.createObjectURL(new Blob([`(${ya})(${wn})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var ko=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function zo(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(m=>({address:m.
address,length:Ae(m)})),s=[],a=null,c=null;return n>ir&&f(),{start:l,measure:u,isBusy:()=>c!==null,close:h};function l(m,g,y){if(a){c={job:g,counts:y},a.postMessage(
{inputs:m});return}let v=performance.now(),k;try{k=wn(o,m,i)}catch(b){return r(g,{error:b})}let E=performance.now()-v;s=[...s.slice(1-vn),E],(E>ba||s.length===vn&&
ko(s)>ir)&&f(),r(g,{results:k,milliseconds:E})}function f(){a=$a(t,i),a&&(a.onmessage=({data:m})=>{let{job:g,counts:y}=c;if(c=null,m.error)return r(g,{isLate:!0,
error:Object.assign(new Error(m.error),{name:"RuntimeError"})});y&&(s=[...s.slice(1-vn),m.milliseconds]),r(g,{isLate:!0,...m})},a.onerror=()=>{let m=c;a=c=null,
m&&r(m.job,{isLate:!0})})}function u(m){if(a){let k=s.length?ko(s):null;if(c||n===1/0||s.length<vn||Math.max(...s)>ir/2)return k;h(),s=[]}let g=m();wn(o,g,[]);let y=performance.
now(),v=0;do wn(o,g,[]);while(v++,performance.now()-y<xa);return(performance.now()-y)/v}function h(){a?.terminate(),a=c=null}}var Ao=["single_steps","resets","anew","anew_steps","playing"];function Eo(t,e,n,r){let{restart:o,steps:i,before:s,starting:a}=t.get("running"),c=s.map(Ae),l=en(
pt(t.get("carried")),c),f=0,u=!1,h=b(),m=en(pt(t.get("computed")),n.map(Ae)),g=0,y={restart:!1,steps:0},v=1;for(let S of Ao)e.on(`change:${S}`,k);return addEventListener(
"pagehide",r.tell),t.on("change:carried",x),{isPlaying:E,isPending:A,plan:_,inputs:d,store:w,putBack:p,shareState:z,stop:$};function k(){r.changed(),E()||r.tell()}
function E(){return e.get("playing")&&!Ut()}function b(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function A(){
let S=b();return u||E()||S.single!==h.single||S.resets!==h.resets||S.anew!==h.anew}function _(S){let M=b(),T=S.map((P,I)=>!Gt(P,m[I])),O=a.some(P=>T[P]),C=M.anew>
0&&(M.anew!==h.anew||T.some(Boolean)),N=M.resets!==h.resets,U=Math.max(M.single-h.single,0);E()&&(g+=e.get("speed"),U+=Math.floor(g),g%=1),h=M,m=S,u=!1;let R=y;
return y={restart:!1,steps:0},C||O||N?{restart:!0,steps:C?M.anew:0,version:f}:{restart:R.restart,steps:R.steps+U,version:f}}function p(S){y=S}function d(S={restart:!1,
steps:v}){let M=(T,O)=>({address:T,data:new Uint8Array(Int32Array.of(O).buffer)});return S.steps&&(v=S.steps),[M(o,Number(S.restart)),M(i,S.steps),...l.map((T,O)=>({
address:s[O].address,data:T}))]}function w(S,M){M.version===f&&(l=S)}function z(){t.off("change:carried",x),t.set("carried",new DataView(Bt(l).buffer)),t.on("ch\
ange:carried",x)}function x(){l=en(pt(t.get("carried")),c),h=b(),u=!0,f++,r.changed()}function $(){for(let S of Ao)e.off(`change:${S}`,k);removeEventListener("p\
agehide",r.tell),t.off("change:carried",x)}}var ka=400,Mo=30,Oo="not computed",xn=(t,e)=>Object.assign(new Error(e),{name:t}),So=t=>`(${t.join(", ")}${t.length===1?",":""})`;function sr({model:t,trait:e,name:n,
shape:r,dtype:o}){let i=tn(t.get(e));if(!i)throw xn("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(t.get(e))??"undefined"}`);if(String(i.shape)!==
String(r))throw xn("ValueError",`${n} had shape ${So(r)} when it was linked, but now it has shape ${So(i.shape)}`);let s=Hr(o,i.numbers);if(!o.startsWith("float")&&
Array.from(Wn(o,s)).some((a,c)=>a!==Number(i.numbers[c])))throw xn("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; lin\
k it with floating-point numbers`);return s}function No(t,e){try{return Gt(Bt(t.map(sr)),e)}catch{return!1}}async function Ro(t,e){if(t.get("closed"))return null;
let n=t.widget_manager,r=c=>Promise.all(c.map(async l=>({...l,model:await wt(n,l.widget)}))),[o,i]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),
s=xo(t,o,i);if(t.get("where")!=="browser")return To(t,o,s);No(o,pt(t.get("computed")))||s.outdate("compiling …");let a=await _o(t.get("module"),t.get("fusions"));
return a?_a(t,a,o,i,s,e):(n.exported?e.show(xn("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):
(t.set("where","kernel"),t.save_changes()),To(t,o,s))}function To(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){No(e,pt(t.get(
"computed")))?n.renew():n.outdate(t.get("error_message")?Oo:r)}let i=e.map(s=>at(s.model,s.trait,o));return i.push(at(t,"computed error_message",o)),o(),{stop:()=>[
...i,n.leave].forEach(s=>s()),isRunning:!1}}async function _a(t,e,n,r,o,i){let s=t.widget_manager,a=t.get("outputs"),c=await zo(e,a,t.get("background")?1/0:t.get(
"milliseconds"),M),l=t.get("runner")&&await wt(s,t.get("runner")),f={compute:S,report:P,reads:F=>n.some(G=>G.model===F),isPending:C,isPlaying:O},u=l&&Eo(t,l,n,{
changed:_,tell:R}),h=pt(t.get("computed")),m=null,g=null,y=null,v=!1,[k,E]=[0,0],b=0,A=[...n.map(F=>[F.model,`change:${F.trait}`,p]),[t,"change:computed",x],[t,
"change:running_in",w],[t,"change:where",I],[t,"change:closed",I],[t,"msg:custom",z]];for(let[F,G,X]of A)F.on(G,X);return Vr(f),d(),U(),_(),{stop:rt,isRunning:!0};
function _(){on(f)}function p(){y??=performance.now(),_()}function d(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function w(){
t.get("running_in")!=="browser"&&(h=null,d(),_())}function z({event:F}){F==="ask"&&t.send({event:"here"})}function x(){h=pt(t.get("computed")),_()}function $(F){
return F.map((G,X)=>({address:n[X].address,data:G}))}function S(){let F;try{F=n.map(sr)}catch(q){return P(q)}let G=Bt(F);if(!u?.isPending()){if(Gt(G,h))return y=
null,T(G);if(Gt(G,m))return}if(Gt(G,h)||o.outdate("computing …",y??void 0),c.isBusy())return;let X=u?.plan(F),K=[...$(F),...X?u.inputs(X):[]];y=null,c.start(K,
{joined:G,work:X},!X||X.steps>0)}function M({joined:F,work:G},{results:X,milliseconds:K,error:q,isLate:ot}){if(ot&&_(),!X){G&&u.putBack(G),q&&(m=F,P(q));return}
O()&&N(K??0),G&&u.store(X.slice(X.length-t.get("running").before.length),G);for(let{model:V,trait:tt,output:lt}of r){let{shape:it,dtype:Y}=a[lt],W=Wn(Y,X[lt]),ut=cn(
V,tt);qr(ut,W,it)||Se(V,tt,se(W,{shape:it,dtype:Y},ut))}g=[F,...X],T(F),O()&&!ot&&Kr(f)}function T(F){h=F,m=null,o.renew(y),v&&i.show(null),v=!1,U(),Kt()}function O(){
return!!u?.isPlaying()}function C(){return c.isBusy()&&!O()}function N(F){k+=F,!(++E%Mo)&&(t.set("page_milliseconds",k/Mo),k=0)}function U(){clearTimeout(b),b=setTimeout(
()=>{try{let F=c.measure(()=>[...$(n.map(sr)),...u?.inputs()??[]]);F!==null&&t.set("page_milliseconds",F)}catch{}R()},ka)}function R(){g&&(t.set("snapshot",new DataView(
Bt(g).buffer)),g=null,u?.shareState(),t.save_changes())}function P(F){console.warn(F),v=!0,h=null,o.outdate(Oo),O()&&(l.set("playing",!1),l.save_changes()),i.show(
F)}function I(){rt(),i.ended()}function rt(){clearTimeout(b);for(let[F,G,X]of A)F.off(G,X);u?.stop(),c.close(),o.leave(),Gr(f)}}var ar=new EventTarget;function za(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),ar.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=Ro(e,o).catch(i=>(console.error(i),null)),sn(n.started).then(i=>r({isRunning:i?.isRunning??!1})),
n}var Lo=ae(za,({started:t})=>t.then(e=>e?.stop())),te=Lo.use,Ce=t=>Lo.find(t.get("key"))??{isRunning:!1,error:null};function yn(t,e){let n=t.get("key");return ar.
addEventListener(n,e),()=>ar.removeEventListener(n,e)}var $n=(t,e)=>L`<div class="gdviz-note gdviz-needs-python">${e}${cr(t)}</div>`;function cr({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Aa(e,
await t.query?.()??"")};return e?L` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:D}function Aa(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var Ea="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Ma="The server is gone. Nothing on this page needs it: everything continues in your browser.",Sa="Greyed-out controls need Python.";function Co(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Ta(t){let e=pt(t.get("text")??new Uint8Array);return e.
length===0?Oa(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function Oa(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function Na(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await wt(t.widget_manager,i);if(r||i!==t.get("link"))
return;n();let a=()=>e(s),c=[te(s),yn(s,a),at(s,"where milliseconds page_milliseconds outdated",a)];n=()=>c.forEach(l=>l()),a()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function Ra({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>wt(e,i)));if(e.exported){n().
then(i=>i.forEach(s=>At(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[a,c]of r)At(a,"\
disabled",c);return r.clear()}let s=await n();if(t.get("lost"))for(let a of s)r.has(a)||r.set(a,a.get("disabled")),At(a,"disabled",!0)}return e.kernel&&ue(e.kernel,
i=>o(i!=="connected"))}function La({model:t,el:e}){nt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(g){
if(g.get("outdated"))return g.get("outdated");let{isRunning:y}=Ce(g);return y?`computed in your browser${Co(g.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${Co(g.get("milliseconds"))} · 1 round trip`}async function a(){let g=o,y=await Ta(g);i||(i={name:g.get("name"),
size:pt(g.get("module")).length,text:y,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function c(){i=null,u()}async function l(g){g.isCopied=await gn(
g.text),g.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let f=g=>L`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${g.name}”, ${(g.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(g)}>${g.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${g.text}</pre>
    </dialog>`;function u(){let g=L`<div class="gdviz-notice" role="alert">${n?Ea:Ma}</div>`;j(e,L`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${a}
          ?hidden=${!o||!Ce(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?$n(t.widget_manager,Sa):D}
      ${i?f(i):D}${t.get("lost")?g:D}`)}let h=Na(t,g=>{o=g,u()}),m=at(t,"lost",u);return u(),()=>{h(),m()}}var Io={initialize:Ra,render:La};var Q=(t,e,n)=>Math.min(Math.max(t,e),n),kn=t=>t.replaceAll("-","−").replace("e+","e");function et(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a\
 number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?kn(String(Number(t.toPrecision(e)))):kn(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function lr(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>et(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var _n=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Ca=62,Ia=38;function Nt({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?ja(t,e):Pa(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(o-r)/(s-i),c=u=>r+((n?
Math.log10(u):u)-i)*a,l=u=>u.map(([h,m])=>({at:c(h),text:m})),f=Math.max(Math.floor(Math.abs(o-r)/(o>r?Ca:Ia)),1);return{low:t,high:e,log:n,to:c,from:u=>n?10**(i+
(u-r)/a):i+(u-r)/a,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return l(Fa(i,s,1.5*f));let u=Po(t,e,f);return l(u.length>1?u:Po(t,e,2*f+1))}}}var de=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Ie(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}function Pa(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function ja(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Po(t,e,n){let r=(e-
t)/n,o=10**Math.floor(Math.log10(r)),i=o*([1,2,5].find(m=>m*o>=r*(1-1e-9))??10),s=Math.ceil(-Math.log10(i)-1e-9),a=Math.max(Math.abs(t),Math.abs(e)),c=a>=1e5||i<
1e-4,l=Math.min(Math.max(Math.floor(Math.log10(a))+s,0)+1,12),f=m=>c?m?Number(m.toPrecision(l)).toExponential():"0":m.toFixed(Math.max(s,0)),u=Math.ceil(t/i-1e-6),
h=Math.max(Math.floor(e/i+1e-6)-u+1,0);return Array.from({length:h},(m,g)=>[(u+g)*i,kn(f((u+g)*i))])}function Fa(t,e,n){let r=Math.ceil(t-1e-9),o=Math.floor(e+1e-9),
i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(c,l)=>r+l*i),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**c,a?String(+`1e${c}`):`10${_n(
c)}`])}var Da=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Ba=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),pe=(t,e=0)=>Da(Ba(t).map(n=>Math.round(n+(255-n)*e)));function fe(t,e,[
n,r],o){if(!r||!n)return dr(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let a=(n-1-s)*r;for(let c=0;c<r;c++)i[s*r+c]=o(e[a+c])}ur(t,i,r)}function ur(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),zn(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var dr=t=>zn(
t).clearRect(0,0,t.width,t.height),zn=t=>t.getContext("2d");function An(t,e){let n=Uint32Array.from({length:511},(r,o)=>pe(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var jo=.5,Ua=.6;function Fo(t,{width:e,height:n},r,[o,i],s,a){let c=new Uint32Array(e*n),[l,f,u]=[0,jo,jo/2].map(y=>Uint32Array.from(a,v=>pe(v,y))),h=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),m=(i-1)/e,g=(o-1)/n;for(let y=0;y<n;y++){let v=(n-y-.5)*g,k=Math.min(Math.floor(v),o-2),E=v-k,b=k*i,A=b+i,_=y*e,p=0;for(let d=0,
w=0;d<i-1;d++){let z=r[b+d],x=r[b+d+1],$=z+E*(r[A+d]-z),S=x+E*(r[A+d+1]-x),M=d===i-2?e:Math.min(Math.ceil((d+1)/m-.5),e),T=(S-$)*m;if(!(Math.abs(T)<1/0)){_+=M-w,
w=M;continue}let O=(r[A+d]-z+r[A+d+1]-x)*.5*g,C=Ua*Math.sqrt(T*T+O*O),N=$+((w+.5)*m-d)*(S-$);for(;w<M;w++,_++,N+=T){for(;N>=h[p+1];)p++;for(;N<h[p];)p--;let U=Math.
min(N-h[p],h[p+1]-N);c[_]=U>=C?l[p]:U>=C/2?u[p]:f[p]}}}ur(t,c,e)}function Do(t,[e,n],{left:r,top:o,width:i,height:s},[a,c,l,f]){let u=e*n,h=Float64Array.from({length:u},
(k,E)=>Math.hypot(t[2*E],t[2*E+1])),m=h.reduce((k,E)=>E>k&&E<1/0?E:k,0),g=i/n/1.25,y=Math.max(i*.0016,.5),v=[];for(let k=0;k<u;k++){if(!(h[k]>0&&h[k]<1/0))continue;
let E=r+i*(k%n+.5)/n,b=o+s*(1-(Math.floor(k/n)+.5)/e),A=-t[2*k]*(i/(c-a)),_=t[2*k+1]*(s/(f-l)),p=g*Q(1+Math.log10(h[k]/m)/3,.25,1)/2/Math.hypot(A,_);v.push(Ha(E,
b,A*p,_*p,y))}return v.join("")}var kt=t=>Math.round(t*10)/10;function Ha(t,e,n,r,o){let i=Math.hypot(n,r),[s,a]=[-r/i,n/i],c=Math.min(10*o,1.2*i),l=.3*c,f=(g,y)=>`${kt(
t+n*g+s*y)},${kt(e+r*g+a*y)}`,u=1-c/i,h=`${f(-1,o)} ${f(u,o)} ${f(u,l)}`,m=`${f(u,-l)} ${f(u,-o)} ${f(-1,-o)}`;return`M${h} ${f(1,0)} ${m}Z`}var Wa=10,pr=12,qa=68,Va=9;function Bo({left:t,top:e,width:n,height:r},o,i,s){let a=t+n+Wa,c=a+pr,l=s.length>=Va,f=o.toReversed().map((u,h)=>{let m=1-h/o.length;
return H`<rect x=${a} width=${pr} y=${e+r*(1-m)} height=${r*m} fill=${u} />`});return H`
    ${f}
    <rect class="frame" x=${a} y=${e} width=${pr} height=${r} />
    ${i.map(({at:u,text:h})=>{let m=e+r*(1+u);return H`<path class="tick" d="M${c},${m}h3" /><text x=${c+6} y=${m} dy="0.35em">${h}</text>`})}
    <text y=${e-10} x=${l?t+n+qa:a-2} text-anchor=${l?"end":"start"}>${s}</text>`}var En=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=L`<span class="swatch ${r}" .style=${`\
color: ${Ot(n)}`}></span>`;return L`<span class="entry">${o}${e}</span>`});function Pe(t){let[e,n]=[t.get("colors"),he(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function he(t){let e=t.get("shown")&&B(t.get("shown"));return n=>!e?.length||e[n]>0}function _t(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function je(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:o}=r;n.addEventListener("pointermove",e,{signal:o});for(let i of["pointerup","pointercancel"])n.addEventListener(i,()=>r.abort(),
{signal:o})}var Ga={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Fe=t=>Ga[t.key]??null;function De(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function Mn({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
je(s,n)};t.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),t.addEventListener("click",s=>{s.pointerType==="touch"&&
!o()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&i(s)),De(e),e.addEventListener("keydown",s=>{let a=Fe(s);a&&(s.preventDefault(),r(a,s.shiftKey))})}var Be={left:56,right:14,top:10,bottom:42},Sn={left:56,right:68,top:24,bottom:42},Ka=6.4,Ya=6.5,Za=104;function ge(t,{name:e,...n}){nt(t,e,"gdviz-plane");let r=L`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[o,i,s,a]=j(t,r,"div",".gdviz-legend",".panel",".status"),c=fr(o,n);return{...c,panel:s,status:a,bar:l=>j(c.bar,l&&Bo(c.area,...l)),legend:l=>j(i,En(l))}}function fr(t,{
label:e,ratio:n=.75,margins:r=Be}){t.classList.add("gdviz-plot");let o=Ht(),i={left:r.left,top:r.top,width:0,height:0},s=320,a=()=>{},c=()=>({from:i.left,to:i.left+
i.width}),l=()=>({from:i.top+i.height,to:i.top});function f(){i.width=Math.max(s-i.left-r.right,40),i.height=Math.max(Math.round(s*n)-r.top-r.bottom,40);let{left:A,
top:_}=i,p=Object.entries(i).map(([w,z])=>`${w}: ${z}px`),d=L`
      <canvas .style=${p.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${s} height=${i.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${o}><rect x=${A} y=${_} width=${i.width} height=${i.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${o})" pointer-events="none"></g>
        <rect class="hit" x=${A} y=${_} width=${i.width} height=${i.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return j(t,d,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[u,h,m,g,y,v,k]=f();function E({x:A,y:_},p,d=!1){let w=_.ticks(),z=Math.
max(...w.map(({text:U})=>U.length)),x=Math.min(z*Ka+28,Za);if(x>i.left+1)return i.left=x,f(),a();let{left:$,top:S,width:M,height:T}=i,O=S+T,C=A.ticks().map(({at:U,
text:R})=>H`
      ${d?H`<path class="grid" d="M${U},${O}V${S}" />`:D}
      <path class="tick" d="M${U},${O}v5" />
      <text class="x" x=${U} y=${O+17} text-anchor="middle">${R}</text>`),N=w.map(({at:U,text:R})=>H`
      ${d?H`<path class="grid" d="M${$},${U}h${M}" />`:D}
      <path class="tick" d="M${$},${U}h-5" />
      <text class="y" x=${$-8} y=${U} dy="0.35em" text-anchor="end">${R}</text>`);j(m,H`
      ${C}${N}
      <rect class="frame" x=${$} y=${S} width=${M} height=${T} />
      ${Uo(p[0],M+40,`translate(${$+M/2},${O+35})`)}
      ${Uo(p[1],T+30,`translate(13,${S+T/2})rotate(-90)`)}`)}function b(A){let[_,p]=_t(h,A);return[Q(_,i.left,i.left+i.width),Q(p,i.top,i.top+i.height)]}return{
picture:h,canvas:u,area:i,layers:(...A)=>j(g,A.map(_=>H`<g class=${_}></g>`),...A.map(_=>`.${_}`)),hit:y,handles:v,bar:k,axes:E,pixel:b,readout:(A,..._)=>{let p=null;
for(let d of[y,..._])d.addEventListener("pointermove",w=>{A(p=w.buttons?null:b(w))}),d.addEventListener("pointerleave",()=>A(p=null));return()=>A(p)},across:c,upwards:l,
plane:(A,_)=>de(Nt({...A,...c()}),Nt({..._,...l()})),draw:(A,_)=>{a=()=>Object.values(_).forEach(w=>w());let p=dt(A,_),d=le(t,w=>{s=w,i.left=r.left,f(),a()});return()=>{
d(),p()}}}}function Uo(t,e,n){let r=Math.max(Math.floor(e/Ya),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,H`<title>${t}</title>`]:[t,D];return H`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var jt=1e4,Ja=150;function Ue(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function Qa(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let o=Math.max(Math.abs(n),Math.abs(r));if(o<=jt){e.push([n,r]);continue}let i=e.at(-1),s=jt/o;i&&s>0&&e.push([i[0]+(n-
i[0])*s,i[1]+(r-i[1])*s]);break}return e}function Xa(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var Ho=t=>t.length>1?`M${t.join("L")}`:"",Wo=t=>t==="#000000"?"var(--gdviz-paper)":"white";function qo(t,e){let n=Qa(e),r=n.map(([a,c])=>`${a.toFixed(2)},${c.toFixed(
2)}`).filter((a,c,l)=>a!==l[c-1]),o=r.length>1,i=o?Ho(Xa(n).map(([a,c])=>`${a.toFixed(1)},${c.toFixed(1)}`)):"",s=o&&r.length<=Ja?r.map(a=>`M${a}h0`).join(""):"";
return H`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${Wo(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${Ot(t)} stroke-width="2" d=${Ho(r)} />
    <path class="dots" stroke=${Ot(t)} stroke-width="5" d=${s} />
  </g>`}function Vo(t,[e,n]){let r=Math.abs(e)<jt&&Math.abs(n)<jt,[o,i]=r?[e,n]:[0,0];return H`<circle class="current" r="6" fill=${Ot(t)} stroke=${Wo(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Pt(r)} />`}var tc=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,Go=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return H`<path d=${tc} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var ec="Not positive: a logarithmic axis cannot show it",hr=.04;function gr(t){let[e,n,r,o]=["x","y","low","high"].map(f=>Dt(t.get(f))),[i,s,a]=[B(t.get("limits")),
t.get("names"),he(t)],c=t.get("colors").map(Ot),l=new Float64Array;return n.map((f,u)=>({name:s[u]??"",color:c[u%c.length],shown:a(u),x:e[u%Math.max(e.length,1)]??
l,y:f,low:r[u]??l,high:o[u]??l,limit:i[u]??NaN}))}function nc({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=ge(e,{name:"gdviz-curves",
label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i]=r.layers("curves","markers"),{x:s,y:a}=r.plane({low:0,high:1},{low:0,high:1}),c=v=>Number.isFinite(v)&&
!(a.log&&v<=0);function l(){let v=gr(t),k=r.plane(...rc(v,t.get("log")));({x:s,y:a}=k),r.axes(k,t.get("axis_names"),!0);let{left:E,top:b,width:A,height:_}=r.area,
p=v.filter($=>$.shown&&$.y.some(Number.isFinite)),d=a.log&&p.length>0&&!p.some($=>$.y.some(c)),w=v.map($=>H`<path class="band" fill=${$.color} opacity="0.2" d=${u(
$)} />`),z=({limit:$,shown:S})=>S&&c($)?`M${E},${kt(a.to($))}h${A}`:"",x=v.map($=>H`
      <path class="limit" stroke=${$.color} stroke-width="1.5" stroke-dasharray="6 4" d=${z($)} />
      <path class="line" stroke=${$.color} stroke-width="2" d=${f($)} />`);j(o,H`
      ${w}
      <g fill="none" stroke-linejoin="round">${x}</g>
      <text class="note" text-anchor="middle" x=${E+A/2} y=${b+_/2}>${d?ec:""}</text>`),h()}function f(v){if(!v.shown)return"";let k=Ue(v.y.length,b=>c(v.y[b])&&
Number.isFinite(v.x[b])),E=b=>`${kt(s.to(v.x[b]))},${kt(a.to(v.y[b]))}`;return k.map(b=>`M${b.map(E).join("L")}${b.length>1?"":"h0.1"}`).join("")}function u({shown:v,
x:k,low:E,high:b}){if(!v||!E.length)return"";let A=r.area.top+r.area.height,_=z=>`${kt(s.to(k[z]))},${kt(a.to(b[z]))}`,p=z=>c(E[z])?kt(Math.min(a.to(E[z]),jt)):
A,d=z=>`${kt(s.to(k[z]))},${p(z)}`;return Ue(k.length,z=>c(b[z])).map(z=>`M${z.map(_).join("L")}L${z.toReversed().map(d).join("L")}Z`).join("")}function h(){let{
top:v,height:k}=r.area,E=Array.from(B(t.get("marker"))).filter(_=>_>=s.low&&_<=s.high),b=(E.length===1?gr(t):[]).map(_=>{let p=_.shown?Ko(_,E[0]):NaN;if(!c(p))return D;
let d={x:kt(s.to(E[0])),y:kt(a.to(p))};return H`<circle class="dot" r="4" fill=${_.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${d.x} cy=${d.y} />`}),A=E.map(_=>`M${kt(s.to(_))},${v}v${k}`).join("");j(i,H`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${A} />${b}`)}
function m(){let v=t.get("limit_name"),k=v?[{name:v,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...Pe(t),...k])}let g=r.readout(v=>{let k=gr(t).filter(
({shown:E})=>E);r.status.textContent=v&&!t.get("outdated")?y(k,s.from(v[0])):""});function y(v,k){let E=w=>Math.abs(w-k),b=v.flatMap(w=>Array.from(w.x)).filter(
Number.isFinite),A=b.reduce((w,z)=>E(z)<E(w)?z:w,b[0]),d=v.map(w=>({name:w.name,value:Ko(w,A)})).filter(({value:w})=>Number.isFinite(w)).map(({name:w,value:z})=>`${w}\
 ${et(z)}`.trim());return d.length?`${t.get("axis_names")[0]} ${et(A)}: ${d.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names":l,
marker:h,"names colors shown limit_name":m,"x y names shown outdated":g})}function rc(t,e){let n=t.filter(f=>f.shown),[r,o]=Ie(n.map(({x:f})=>f),Number.isFinite),
i=f=>Number.isFinite(f)&&!(e&&f<=0),[s,a]=Ie(n.flatMap(({y:f,low:u,high:h,limit:m})=>[f,u,h,[m]]),i),[c,l]=s<a?oc(s,a,e):[s,a];return[{low:r,high:o},{low:c,high:l,
log:e}]}function oc(t,e,n){if(n){let o=(e/t)**hr;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+hr*e];let r=hr*(e-t);return[t===0?0:t-r,e+r]}function Ko({x:t,y:e},n){
for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var Yo={render:nc};var Zo=1.5,Jo=1.15,Qo=100,me=([t,e],[n,r],o="")=>`${n} = ${et(t)}, ${r} = ${et(e)}${o}`;function Tn(t){let[e]=Dt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))
return D;let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${me(Array.from(e),t.get("axis_names"),`, loss ${et(e[2])}`)}`:"";return L`step ${n}${o}${r>=
0?L`<div class="diverged">diverged at step ${r}</div>`:D}`}function On(t){let{model:e,plane:n,layers:[r,o,i]}=t,s=a=>()=>{let c=n();c&&a(c.toPixel)};return{paths:s(
a=>j(r,sc(e,a))),minima:s(a=>j(o,Go(e.get("marks").minimum,ic(e).map(a)))),points:s(a=>j(i,ac(e,a))),start:cc(t),buttons:lc(t)}}var ic=t=>Dt(t.get("minima")).filter(
e=>e.every(Number.isFinite)),Xo=(t,e)=>t.get("colors")[e%t.get("colors").length];function sc(t,e){let[n,r]=t.get("paths").shape,o=B(t.get("paths")),i=he(t),s=a=>e(
o.subarray(2*a,2*a+2));return Array.from({length:n},(a,c)=>{let l=Array.from({length:i(c)?r:0},(f,u)=>s(c*r+u));return qo(Xo(t,c),l)})}function ac(t,e){let n=he(
t);return Dt(t.get("current")).map((r,o)=>Vo(Xo(t,o),n(o)?e(r):[NaN,NaN]))}function cc({model:t,el:e,picture:n,hit:r,handles:o,plane:i,free:s}){let a=t.get("mar\
ks").start,c=(u=!1,h="")=>{let m=t.get("start");return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${m[0]} aria-valuetext=${me(m,t.get("axis_names"))} transform=${h} .style=${Pt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=j(o,c(),".handle"),f=u=>s()&&Z(t,{start:u});return Mn({surface:r,handle:l,idle:()=>!i()||e.classList.contains("panning"),to:u=>f(ti(i(),_t(n,u))),
by:(u,h)=>{let{x:m,y:g}=i(),y=h?.1:.01,[v,k]=[m,g].map(({low:E,high:b},A)=>Q(t.get("start")[A]+u[A]*y*(b-E),E,b));f([v,k])}}),()=>{let u=i();if(!u)return;let h=t.
get("start"),m=[u.x,u.y].every(({low:g,high:y},v)=>h[v]>=g&&h[v]<=y);e.classList.toggle("still",!s()),j(o,c(m&&s(),`translate(${u.toPixel(h)})`))}}function ti({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[Q(o,t.low,t.high),Q(i,e.low,e.high)]}function lc({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=h=>t.get("disa\
bled")||Z(t,{view:h});function a(h,m){let[g,y,v,k]=t.get("view"),[E,b]=m??[(g+y)/2,(v+k)/2],[A,_,p,d]=t.get("home"),w=(z,x)=>x+(z-x)*h;h>1&&(y-g>Qo*(_-A)||k-v>Qo*
(d-p))||s([w(g,E),w(y,E),w(v,b),w(k,b)])}let c=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),f()};function f(){let h=[["+","Zoom in",
()=>a(1/Zo)],["−","Zoom out",()=>a(Zo)],["✥","Move the view by dragging",l,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],m=t.get("zoomable")===
!1,g=h.map(([y,v,k,E])=>L`
      <button type="button" title=${v} aria-label=${v} aria-pressed=${E??D} ?hidden=${m}
        ?disabled=${t.get("disabled")} @click=${k}>${y}</button>`);j(o,g)}r.addEventListener("pointerdown",h=>{let m=i();if(h.button!==0||!m||!c())return;let{toPoint:g}=m,
[y,v,k,E]=t.get("view"),[b,A]=g(_t(n,h));je(h,_=>{let[p,d]=g(_t(n,_));s([y+b-p,v+b-p,k+A-d,E+A-d])})}),De(r,c);let u=h=>{let m=i();!h.ctrlKey||!m||(h.preventDefault(),
a(h.deltaY<0?1/Jo:Jo,ti(m,_t(n,h))))};return n.addEventListener("wheel",u,{passive:!1}),f}var ei={mouse:9,pen:12,touch:20},uc=500;function ni({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[l,f]=s(c),u=Math.
hypot(l-n,f-r);u<=o&&([i,o]=[a,u])}return i}function ri(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,a=(l,f)=>ni(t,_t(i,l),ei[f]??ei.mouse),c=l=>r.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let f=a(l,l.pointerType);if(f<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(f);f>=0&&r.select(f);let u=f>=0?f:c(l);if(u<0)return;let[h,m]=_t(
i,l),[g,y]=f<0?[h,m]:o().toPixel(r.cursor);je(l,v=>{let[k,E]=_t(i,v);r.move(u,o().toPoint([k+g-h,E+y-m]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&a(l,"touch")<0&&c(l)}),s.addEventListener("dblclick",l=>{let f=a(l,"mouse"),{added:u}=r;f>=0&&!(f===u.slot&&performance.now()-u.time<uc)&&r.remove(
f)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&a(l,l.pointerType)>=0)}),De(s,l=>a(l.touches[0],"touch")>=0)}function oi(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?ni(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.classification&&
(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=Fe(i),a=o[i.key.
length===1?i.key.toLowerCase():i.key];if(!s&&!a)return;if(i.preventDefault(),!s)return a();let c=i.shiftKey?.1:.01,l=n.box().map(([f,u],h)=>n.cursor[h]+s[h]*c*(u-
f));n.selected>=0?n.move(n.selected,l):n.moveCursor(l)})}var li=ra(ii(),1),br=1e7,si=1e3,wr=40,dc=1e30,pc=/(?<=[0-9]),(?=[0-9])/g,ui=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,fc=/^\s*([+-]?)inf(inity)?\s*$/i,hc=/^(true|True|TRUE|false|False|FALSE)$/,
He=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),$t=class extends Error{},di={regression:[
"x","y"],classification:["x1","x2","label"]};function pi(t){let e=gc(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new $t("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(pc,"."):n,o=[",",";","	"].map(m=>({sign:m,count:r.split(m).length})),{sign:i,count:s}=o.reduce((m,g)=>g.count>m.count?g:m);if(s>
si)throw new $t(`It has more than ${si} columns.`);let a=i===";"&&!e.includes(".")?",":".",[c=[],...l]=mc(e,i),f=!c.some(m=>ui.test(m.replace(a,"."))),u=f?l:[c,
...l];if(!u.length)throw new $t("It has a header line but no rows.");return bc(c.map((m,g)=>fi(f&&m.trim()||`column ${g+1}`))).map((m,g)=>vc(m,u.map(y=>(y[g]??"").
trimStart()),a))}function gc(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new $t("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function mc(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,h)=>h??u):t,{data:o,errors:i}=li.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(u=>u.length>1||u[0].trim()),a=i.some(({code:u})=>u==="MissingQuotes"),[{length:c}=[],l]=s,f=l?.length===c+1?c+1:c;if(a||s.some(u=>u.length>f||u[c]?.
trim()))throw new $t("It is not a table: its rows have different numbers of columns.");return s}function vc(t,e,n){let r=Float64Array.from(e,i=>wc(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||He.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>hc.test(i)||He.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=He.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function wc(t){if(ui.test(t))return Number(t);let e=fc.exec(t);return e?+`${e[1]}Infinity`:NaN}function bc(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function fi(t){let e=[...t.slice(0,2*wr+2)];return e.length<=wr?t:`${e.slice(0,wr-1).join("")}…`}function hi(t,e){
let n=e??(xc(t)?"classification":"regression"),r=di[n];if(t.length<r.length)throw new $t(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return ai(t,r);let o=Nn(t,"label")??t.findLast(({kind:i})=>i==="text")??t[2];return[...ai(t.filter(i=>i!==o),r.slice(0,2)),o]}function xc(t){if(t.length<3)return!1;
if(Nn(t,"label"))return!0;let e=di.regression.every(o=>Nn(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var Nn=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function ai(t,e){let n=e.map(o=>Nn(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function gi([t,e,n]){ci(t),ci(e);let r=[t.values,e.values];return n?{coordinates:r,...yc(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function ci({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(a=>!(Math.abs(a)<dc));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),s=He.has(n[o])?"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new $t(`Column “${t}” has ${s} in row ${o+
1}, not counting the header.`)}function yc({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>He.has(l));if(o>=0)throw new $t(`label: column '${t}' has a ga\
p in row ${o+1}.`);let i=e==="text"?n:[...r],s=[...new Set(i)],a=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(u=>a(u).slice(
0,40)).join(", "),f=`${s.length}: ${l}${s.length>4?", …":""}`;throw new $t(`label: column '${t}' must hold two different labels, not ${f}.`)}return s.sort((l,f)=>l<
f?-1:1),{labels:Float64Array.from(i,l=>l===s[0]?-1:1),labelNames:s.map(l=>fi(a(l)))}}var ve=new WeakMap,vi=t=>ve.get(t),$c=t=>t.get("part").shape[0];async function wi(t,e){ve.delete(t);let n=e.size>br,r=n?null:await e.arrayBuffer().catch(()=>null),
o=e.name.slice(0,80);yi(t,o,()=>{if(!r)throw new $t(n?`It is larger than ${br/1e6} MB.`:"It cannot be read.");let i=pi(r);return ve.set(t,{columns:i,chosen:[],file:o}),
$i(t,hi(i,t.get("both_tasks")?void 0:t.get("task")))})}function bi(t,e){yi(t,ve.get(t)?.file??"",()=>$i(t,e))}function xi(t){!ve.delete(t)&&!t.get("message").file||
Z(t,{message:{},label_names:["−1","+1"]})}function yi(t,e,n){try{Z(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof $t))throw r;Z(t,{message:{
file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function $i(t,e){let n=ve.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:i}=gi(e),
[s,a]=[t.get("interval"),t.get(o?"interval":"y_interval")],c=[mi(r[0],s),mi(r[1],a)],l=r[0].length,f=_c(l,$c(t));kc(t,c,o,i,f);let[u,h,m]=e.map(({name:v})=>`“${v}\
”`),y=[`${`${f.length} point${f.length===1?"":"s"}`}, ${h} over ${u}.`];f.length<l&&y.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),
o&&y.push(`${m}: ${i[0]} is −1, ${i[1]} is +1.`);for(let[v,k]of r.entries()){if(c[v]===k)continue;let{least:E,largest:b}=ki(k);y.push(`“${e[v].name}”, from ${et(
E)} to ${et(b)}, is scaled to fit the view.`)}return y.join(" ")}function kc(t,e,n,r,o){let[i,s]=t.get("x").shape,a=new Float64Array(i*s),c=new Float64Array(i).
fill(n?1:0);for(let[g,y]of o.entries())a[s*g]=e[0][y],n&&(a[s*g+1]=e[1][y]),c[g]=(n??e[1])[y];let l=new Float64Array(i).fill(1,0,o.length),f=Object.entries({x:a,
y:c,part:l}).map(([g,y])=>[g,{...t.get(g),data:new DataView(y.map(Math.fround).buffer)}]),u=n?"classification":"regression",h=u===t.get("task")?{}:{task:u,axis_names:n?
["x₁","x₂"]:["x","y"]},m=t.get("own")[n?1:0]??t.get("source");Z(t,{...Object.fromEntries(f),...h,label_names:r,source:m})}function mi(t,[e,n]){let{least:r,largest:o}=ki(
t);if(r>=e&&o<=n)return t;let[i,s]=[.95*e+.05*n,.05*e+.95*n];return r===o?t.map(()=>(i+s)/2):t.map(a=>i+(a-r)/(o-r)*(s-i))}function ki(t){let[e,n]=[1/0,-1/0];for(let r of t)
[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function _c(t,e){let n=[],r=zc();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}
function zc(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}function zi(t,e){let n=t.get("task")==="classification",r={classification:n,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:l,
visible:g,count:y,read:k,add:E,move:b,moveCursor:A,remove:_,select:p,step:d,choose:z,setRemoving:x},o=_i(t),[[i,s],[a,c]]=l();return r.cursor=[(i+s)/2,(a+c)/2],
r;function l(){return[t.get("interval"),t.get(n?"interval":"y_interval")]}function f([$,S]){let[[M,T],[O,C]]=l();return[Q($,M,T),Q(S,O,C)]}function u($){let[S,M]=o.
x.subarray(m()*$);return[S,n?M:o.y[$]]}function h($,S){let[M,T]=f(S).map(Math.fround);o.x[m()*$]=M,n?o.x[m()*$+1]=T:o.y[$]=T}function m(){return t.get("x").shape[1]}
function g(){let[[$,S],[M,T]]=l(),O=Array.from(o.part,(R,P)=>({slot:P,part:R,at:u(P)})),C=(...[R,P,I])=>R<=P&&P<=I,N=([R,P])=>C(...[$,R,S].map(Math.fround))&&C(
...[M,P,T].map(Math.fround));return O.filter(({part:R,at:P})=>R&&N(P)).map(({slot:R,part:P,at:I})=>({slot:R,at:I,training:P>0,positive:o.y[R]>0}))}function y($){
return o.part.filter(S=>S===$).length}function v(...$){let S=T=>new DataView(Float64Array.from(o[T]).buffer),M=t.get("own")[n?1:0]??t.get("source");Z(t,{...Object.
fromEntries($.map(T=>[T,{...t.get(T),data:S(T)}])),source:M})}function k(){o=_i(t),o.part[r.selected]||(r.selected=-1)}function E($,S=r.label){let M=o.part.indexOf(
0);return M<0?(w(`No more than ${o.part.length} points are possible: remove one first.`),-1):(o.part[M]=1,n&&(o.y[M]=S),h(M,$),v("x","y","part"),r.added={slot:M,
time:performance.now()},p(M),M)}function b($,S){o.part[$]&&(h($,S),v("x","y"),r.cursor=u($))}function A($){r.cursor=f($),w("")}function _($){o.part[$]&&(o.part[$]=
0,v("part"),p(-1,"Point removed."))}function p($,S=""){r.selected=$,$>=0&&(r.cursor=u($)),w(S)}function d($){let S=g().sort((O,C)=>O.at[0]-C.at[0]||O.at[1]-C.at[1]);
if(!S.length)return w("No point is in view.");let M=S.findIndex(({slot:O})=>O===r.selected),T=M<0&&!$?0:M;p(S[(T+($?1:-1)+S.length)%S.length].slot)}function w($){
r.message=$,e()}function z($){r.label=$,e()}function x($){r.removing=$,p(-1,$?"Click a point to remove it.":"")}}function _i(t){let[e,n,r]=["x","y","part"].map(
o=>B(t.get(o)).slice());return{x:e,y:n,part:r}}var Ac=150,Ec="Click to add a point, drag to move it, double-click to remove it.",Mc="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Sc=" + and −\
 choose the label of new points.";function Ai({model:t,el:e}){let n=t.get("task")==="classification";e.classList.toggle("classification",n),e.classList.remove("\
mapped");let r=t.get("colors");for(let M in r)e.style.setProperty(`--${M}`,r[M]);let o=Ht(),i=L`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Ec}</summary><p id=${o}>${Mc}${n?Sc:""}</p></details>`,[s,a,c,l]=j(e,i,"div",".tools",".report",".message"),u=fr(s,{label:"\
Data",ratio:n?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),h={tabindex:"0",role:"application","aria-describedby":o};for(let[M,T]of Object.entries(h))u.
picture.setAttribute(M,T);let[m,g,y]=u.layers("curve","points","selection"),v=zi(t,()=>{A(),z()}),k=()=>{let[M,T]=v.box().map(([O,C])=>({low:O,high:C}));return u.
plane(M,T)},E={el:e,plot:u,state:v,plane:k};ri(E),oi(E);function b(){let M=v.visible(),{toPixel:T}=k(),O=M.length>Ac?3.6:4.8;j(g,M.map(({at:U,training:R,positive:P})=>{
let I=n?P?"positive":"negative":"",[rt,F]=T(U);return H`<circle class="${R?"training":"test"} ${I}" r=${O} cx=${rt.toFixed(2)} cy=${F.toFixed(2)} />`})),A();let[
C,N]=[v.count(1),v.count(-1)];u.picture.ariaLabel=`Data: ${xr(C,"training ")}${N?` and ${xr(N,"test ")}`:""}`,z()}function A(){let M=v.visible(),T=M.find(({slot:U})=>U===
v.selected),[O,C]=k().toPixel(T?.at??v.cursor);j(y,H`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${O},${C})" .style=${Pt(!T)} />
      <circle class="selected" r="9" cx=${O} cy=${C} .style=${Pt(T)} />`);let N=v.count(1)+v.count(-1)-M.length;j(c,L`
      <div class="status" role="status">${v.message||(T?_(T):"")}</div>
      <div class="notes">${N?`${xr(N)} outside the view`:""}</div>`)}function _({at:M,training:T,positive:O}){let C=n?`, label ${t.get("label_names")[O?1:0]}`:"";
return`${T?"Training":"Test"} point: ${me(M,t.get("axis_names"),C)}`}function p(){let M=n?new Float64Array:B(t.get("fit")),{left:T,width:O}=u.area,{to:C}=k().y,
N=R=>`${(T+R*O/(M.length-1)).toFixed(2)},${Q(C(M[R]),-jt,jt).toFixed(2)}`,U=Ue(M.length,R=>!Number.isNaN(M[R])).map(R=>`M${R.map(N).join("L")}`);j(m,H`<path class="fit" d=${U.
join("")} />`)}let d=An(r.positive,r.negative);function w(){if(!n)return;let M=t.get("map");e.classList.toggle("mapped",M.shape[0]>0);let T=t.get("logits"),O=C=>T?
Math.tanh(C/2):Q(C,-1,1);fe(u.canvas,B(M),M.shape,C=>d(O(C)))}function z(){e.classList.toggle("removing",v.removing);let M=[1,-1].map(N=>L`
      <button type="button" title="Label of the points you add" aria-pressed=${N===v.label}
        @click=${()=>v.choose(N)}>
        <i class="dot ${N>0?"positive":"negative"}"></i>${t.get("label_names")[N>0?1:0]}
      </button>`),T=n?"var(--gdviz-faint)":r.data,O=[{name:"training",color:T,kind:"dot"}];v.count(-1)&&O.push({name:"test",color:T,kind:"ring"}),n||O.push({name:"\
model",color:r.fit}),j(a,L`
      ${n?L`<span class="labels" role="group" aria-label="Label of new points">${M}</span>`:D}
      <button type="button" title="Remove points by clicking them" aria-pressed=${v.removing}
        @click=${()=>v.setRemoving(!v.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${x} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"}
        @click=${()=>a.querySelector("input").click()}>Load CSV …</button>
      <span class="gdviz-legend">${En(O)}</span>`)}function x({target:M}){let[T]=M.files;T&&wi(t,T),M.value=""}function $(){let{file:M,text:T,failed:O}=t.get("m\
essage"),[C,N]=O?["gdviz-notice","alert"]:["gdviz-note","status"];j(l,T?L`<div class=${C} role=${N}><b>${M}</b>: ${T}</div>${Tc(t)}`:D)}let S="interval y_interv\
al axis_names";return u.draw(t,{[S]:()=>u.axes(k(),t.get("axis_names"),!n),"x y part":v.read,[`x y part label_names ${S}`]:b,[`fit ${S}`]:p,"map logits":w,message:$})}
function Tc(t){let{columns:e,chosen:n}=vi(t)??{columns:[],chosen:[]};if(e.length<3)return D;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let i=(c,{target:l})=>{let f=[n[0],n[1],n[2]];f[c]=e[l.value],bi(t,f.filter(Boolean))},s=(c,l,f)=>L`<option value=${l} .selected=${f}>${c}</option>`,
a=r.map((c,l)=>L`
    <label>${c} <select aria-label="Column of ${c}" @change=${f=>i(l,f)}>
      ${l===2&&o?s("none: a curve","",!n[2]):D}
      ${e.map((f,u)=>s(f.name,u,f===n[l]))}
    </select></label>`);return L`<div class="columns">${a}</div>`}var xr=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function Oc(t){let{model:e,el:n}=t;nt(n,
"gdviz-data-editor");let r=Ai(t),o=[at(e,"task",()=>{r(),j(n,D),r=Ai(t)}),at(e,"source",()=>{e.get("own").includes(e.get("source"))||xi(e)})];return()=>{for(let i of o)
i();r()}}var Ei={render:Oc};var Nc=4;function Rc({model:t,el:e}){nt(e,"gdviz-field","gdviz-plane");let n=Ht(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:b=[
0,0],axes:A=[0,0,0,0]}=t.get("drawn"),[_,p,d,w]=A,z=$=>H`<rect class=${$} x=${_} y=${p} width=${d} height=${w} />`,x=L`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${b[0]} height=${b[1]}>
        <defs><clipPath id=${n}>${z("")}</clipPath></defs>
        ${z("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?$n(t.widget_manager,"Zooming needs Python, which draws this picture."):D}`;return j(e,x,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,a,c,l,f,u,h]=o();function m(){let{size:b,axes:A,limits:_}=t.get("drawn");if(!b)return null;let[p,d,w,z]=A,x=Nt({low:_[0],high:_[1],from:p,to:p+
w});return de(x,Nt({low:_[2],high:_[3],from:d+z,to:d}))}let y=On({model:t,el:e,picture:i,hit:s,handles:f,panel:u,layers:[a,c,l],plane:m,free:()=>!0});function v(){
y.buttons();let{limits:b}=t.get("drawn");t.get("disabled")&&b&&t.set("view",b)}let k=le(e,b=>{Math.abs(b-t.get("width"))>=Nc&&Z(t,{width:b})}),E=dt(t,{disabled:v,
drawn:o,"drawn minima":y.minima,"drawn start axis_names":y.start,"drawn paths":y.paths,"drawn current":y.points,"drawn current step diverged_at axis_names outda\
ted":()=>j(h,m()&&(t.get("outdated")||Tn(t)))});return()=>{k(),E()}}var Mi={render:Rc};var Ft={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Rn=t=>(...e)=>({_$litDirective$:t,values:e}),we=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Xp}=ho;var Si=t=>t.strings===void 0;var Lc={},Ti=(t,e=Lc)=>t._$AH=e;var bt=Rn(class extends we{constructor(t){if(super(t),t.type!==Ft.PROPERTY&&t.type!==Ft.ATTRIBUTE&&t.type!==Ft.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Si(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
yt||e===D)return e;let n=t.element,r=t.name;if(t.type===Ft.PROPERTY){if(e===n[r])return yt}else if(t.type===Ft.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return yt}else if(t.
type===Ft.ATTRIBUTE&&n.getAttribute(r)===e+"")return yt;return Ti(t),e}});function Ln(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:a,step:c,log:l,whole:f,disabled:u=!1,description:h,unit:m="",tooltip:g,continuous:y=!0})=>{i!==o&&(r=
!1),o=i;let v=d=>String(l?Math.log10(d):d);function k({target:d}){let w=Number(d.value),z=l?Number((10**w).toPrecision(3)):w;e(Q(f?Math.round(w):z,s,a))}function E({
target:d}){let w=Number(d.value.trim().replace(",",".").replaceAll("−","-"));r=!(d.value.trim()!==""&&Number.isFinite(w)&&(!f||Number.isInteger(w))&&w>=s&&w<=
a),r||e(w),t()}function b(){n=!0}function A(){n=r=!1,t()}let[_,p]=y?[k,null]:[null,k];return L`
      <label title=${g}>
        <span>${h}</span>
        <input type="range" min=${v(s)} max=${v(a)} step=${c} aria-valuetext=${`${et(i)} ${m}`.trim()}
          .value=${bt(v(i))} ?disabled=${u} @input=${_} @change=${p} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${h}, as a number" aria-invalid=${r}
        title=${r?`A ${f?"whole ":""}number from ${s} to ${a}`:m}
        .value=${n?yt:bt(et(i))} ?disabled=${u} @focus=${b} @change=${E} @blur=${A} />`}}var[Cn,be,yr,Oi]=[1,2,3,4],Ri={add:Cn,subtract:Cn,negate:Cn,multiply:be,divide:be,power:yr,exp:yr},Li=(t,e)=>L`<math display="block" alttext=${t}>${mt(e)}</math>`;
function mt(t,e=Cn){if((Ri[t.operation]??Oi)<e)return Ni(mt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?gt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:gt`<mn>${t.value}</mn>`;case"variable":return gt`<mi>${t.letter}</mi>`;case"add":return gt`<mrow>${mt(n)}<mo>+</mo>${mt(r,be)}</mrow>`;case"subt\
ract":return gt`<mrow>${mt(n)}<mo>−</mo>${mt(r,be)}</mrow>`;case"negate":return gt`<mrow><mo>−</mo>${mt(n,be)}</mrow>`;case"multiply":return gt`<mrow>${mt(n,
be)}${Ic(r)}${mt(r,yr)}</mrow>`;case"divide":return gt`<mfrac>${mt(n)}${mt(r)}</mfrac>`;case"power":return gt`<msup>${mt(n,Oi)}${mt(r)}</msup>`;case"exp":return gt`<msup><mi>e</mi>${mt(
n)}</msup>`;case"sqrt":return gt`<msqrt>${mt(n)}</msqrt>`;case"abs":return gt`<mrow><mo stretchy="true">|</mo>${mt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return gt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Ni(Cc(Ci(t)))}</mrow>`}}var Ni=t=>gt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,Cc=t=>t.map((e,n)=>n?gt`<mo separator="true">,</mo>${mt(
e)}`:mt(e));function Ci({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?Ci(r):[r],...o]}function Ic(t){return Ii(t)?
gt`<mo>·</mo>`:gt`<mo lspace="0" rspace=${t.operation in Ri||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function Ii({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&Ii(e[0])}var zt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Rt,operations:jc}=zt,Fc=zt.errors,We=zt.functions,Dc=zt.spellings,Pn=zt.constants,Bc=zt.superscripts,Uc=Object.keys(zt.tokens),In=new RegExp(Object.entries(
zt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),ct=class extends Error{constructor(e,n,...r){super(Fc[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function jn(t,e=zt.variables){let n=Array.from(t),r=Hc(n,e),o=Vc(r,n.length),i=qc(r,e);return{instructions:Gc(o,[...e,...i]),parameters:i,root:o}}function Hc(t,e){
if(t.length>Rt.characters)throw new ct("long",Rt.characters,Rt.characters);let n=t.map(o=>Dc[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=In.
lastIndex){In.lastIndex=o;let i=In.exec(n);if(!i)throw new ct(t[o]==="="?"equals":"character",o,t[o]);let s=Uc.find(c=>i.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(In.lastIndex));s==="word"?r.push(...Wc(i[0],o,e,a)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function Wc(t,e,n,r){if(Object.hasOwn(We,
t)){if(!r)throw new ct("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Pn,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new ct("function",e,t,Object.keys(We).join(", "));let o=Object.keys(We).findLast(s=>t.startsWith(s));if(o)throw new ct("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new ct("name",e,t);return i.map((s,a)=>({kind:"letter",text:s,position:e+a}))}function qc(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(Pn,o))){if(zt.variables.includes(o))throw new ct("result",i,o);if(n.add(o),
n.size>Rt.parameters)throw new ct("letters",i,Rt.parameters)}return[...n].sort()}function Vc(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,i=0,s=!1,a=()=>t[r]??
n,c=()=>t[r++]??n,l=(b,A,_,{value:p=0,letter:d=""}={})=>({operation:b,position:A,operands:_,value:p,letter:d});function f(){let{text:b,position:A}=a();throw new ct(
b===")"?"unopened":b===","?"comma":"operand",A)}function u(){let b=h();for(;a().text==="+"||a().text==="-";){let{text:A,position:_}=c();b=l(A==="+"?"add":"subtr\
act",_,[b,h()])}return b}function h(){let b=m();for(;;){let{kind:A,text:_,position:p}=a();if(_==="*"||_==="/")c(),b=l(_==="*"?"multiply":"divide",p,[b,m()]);else if(A===
"letter"||A==="function"||_==="("||_==="|"&&!s)b=l("multiply",p,[b,g()]);else{if(A==="number")throw new ct("before",p);return b}}}function m(){if(++o>Rt.depth)throw new ct(
"deep",a().position,Rt.depth);let b;if(a().text==="-"){let{position:A}=c();b=l("negate",A,[m()])}else a().text==="+"?(c(),b=m()):b=g();return o--,b}function g(){
let b=y();for(;a().kind==="superscript";){let{text:_,position:p}=c();b=l("power",p,[b,l("number",p,[],{value:Bc[_]})])}if(a().text!=="^"&&a().text!=="**")return b;
let{position:A}=c();return l("power",A,[b,m()])}function y(){let{kind:b,text:A,position:_}=a();if(b==="number"){c();let p=Number(A);if(p>Rt.number)throw new ct(
"size",_);return l("number",_,[],{value:p})}if(b==="letter")return c(),Object.hasOwn(Pn,A)?l("number",_,[],{value:Pn[A],letter:A}):l("variable",_,[],{letter:A});
if(b==="function")return v(c());if(A==="(")return k("unclosed",")",!1)[0];if(A==="|")return l("abs",_,k("bar","|",!0));throw new ct(A===")"&&i===0?"unopened":"o\
perand",_)}function v({text:b,position:A}){let _=zt.several.includes(b),[p,...d]=k("unclosed",")",!1,_);if(!_)return l(We[b],A,[p]);if(!d.length)throw new ct("s\
everal",A,b);return d.reduce((w,z)=>l(We[b],A,[w,z]),p)}function k(b,A,_,p=!1){let d=c(),w=s;s=_,i++;let z=[u()];for(;p&&a().text===",";)c(),z.push(u());if(a().
kind==="end")throw new ct(b,d.position);return a().text!==A&&f(),c(),i--,s=w,z}if(!t.length)throw new ct("empty",0);let E=u();return a().kind!=="end"&&f(),E}function Gc(t,e){
let n=[],r=new Map;function o({position:s},a,c,l=0,f=0){let u=[jc.indexOf(a),c,l,f],h=u.join();if(r.has(h)||r.set(h,n.push(u)-1),n.length>Rt.instructions)throw new ct(
"operations",s,Rt.instructions);return r.get(h)}function i(s){let{operation:a,operands:c,value:l,letter:f}=s;if(a==="number")return o(s,a,0,0,l);if(a==="variabl\
e")return o(s,a,e.indexOf(f));let u=i(c[0]),h=a==="power"&&c[1].operation==="number"?c[1].value:0;if(h===2||h===3||h===4){let m=o(s,"multiply",u,u);return h===2?
m:o(s,"multiply",m,h===3?u:m)}return o(s,a,u,...c.slice(1).map(i))}return i(t),n}var qe=(t,e=t.get("value"))=>jn(e,t.get("variables")),[Kc,Yc]=[24,8];function $r(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(B(t.get(e)).length);return o.set(
n),se(o,{shape:r,dtype:"float64"},t.get(e))}function Zc({model:t}){let e=qe(t).parameters;function n(){let r=qe(t),[o,i]=[e,B(t.get("parameters"))];e=r.parameters;
let s=$r(t,"instructions",r.instructions.flat()),[a,c]=[B(s),B(t.get("instructions"))];a.every((l,f)=>l===c[f])||(t.set("instructions",s),t.set("parameters",$r(
t,"parameters",e.map(l=>o.includes(l)?i[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function Jc({model:t,el:e}){nt(e,"gdviz-fo\
rmula-field");let n=Ht(),r=null,o=new Map;function i({target:u}){let h=u.value;try{qe(t,h),r=null,Z(t,{value:h})}catch(m){if(!(m instanceof ct))throw m;r={text:h,
error:m}}l()}function s(u){let h=m=>{let g=B(t.get("parameters")).slice();g[qe(t).parameters.indexOf(u)]=m,Z(t,{parameters:$r(t,"parameters",g)})};return o.has(
u)||o.set(u,Ln(l,h)),o.get(u)}function a({message:u,position:h},m){let g=Array.from(m,k=>/\s/.test(k)?" ":k),y=Math.max(0,h-Kc),v=g.slice(y,h+Yc).join("");return L`<code aria-hidden="true">${y?
"…":""}${v}\n${" ".repeat(h-y+(y?1:0))}▲</code>
      <span>${u}</span>`}function c(){r=null,l()}function l(){let[u,h,m]=["value","description","tooltip"].map(b=>t.get(b)),[g,y]=t.get("range"),v=B(t.get("para\
meters")),{root:k,parameters:E}=qe(t);j(e,L`
      <label title=${m}>
        <span>${h}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${bt(r?.text??u)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?a(r.error,r.text):D}</div>
        ${r?D:Li(u,k)}
      </div>
      ${E.map((b,A)=>L`<div class="gdviz-slider">${s(b)({value:v[A],min:g,max:y,step:.01,description:b,tooltip:`The letter ${b} of the formula`})}</div>`)}`)}let f=[
dt(t,{"parameters description tooltip range":l}),dt(t,{value:c})];return()=>f.forEach(u=>u())}var Pi={initialize:Zc,render:Jc};var ji=64,Qc=10,Xc=9;function tl(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),a=n>1?(s-i)/(n-1):0,c=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),f=Nt(
{low:c(i-a/2),high:c(s+a/2),log:e,from:r,to:o});return{pixels:f,nearest:u=>Q(l(u),0,n-1),cellOf:u=>{let h=f.to(u);return h>=Math.min(r,o)&&h<=Math.max(r,o)?Math.
min(l(h),n-1):-1},centre:u=>c(i+u*a),edges:u=>{let[h,m]=[u,u+1].map(g=>r+(o-r)*g/n);return[Math.min(h,m),Math.max(h,m)]}}}function el({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?Sn:Be,o=`Map of ${t.get("value_name")}`,i=ge(e,{name:"gdviz-heat-map",label:o,ratio:t.get("ratio"),margins:r});i.canvas.classList.
add("hatch");let[s]=i.layers("cross"),[a]=j(i.handles,A(),".handle"),c=()=>t.get("values").shape,l=x=>{let $=t.get(`${x}_range`),S=t.get(`${x}_log`)&&$[0]>0,[M,
T]=c();return tl($,S,x==="x"?T:M,x==="x"?i.across():i.upwards())};function f(){if(!c()[0]||!c()[1])return null;let[x,$]=t.get("chosen"),[S,M]=[l("x").cellOf(x),
l("y").cellOf($)];return S>=0&&M>=0?[S,M]:null}let u=x=>!Number.isFinite(x)||!n()&&x<0;function h(){let x=t.get("log"),[$,S]=Ie([B(t.get("values"))],M=>Number.isFinite(
M)&&!(x&&M<=0));return $<=S?[$,S]:null}function m(){fe(i.canvas,B(t.get("values")),c(),n()?g():y())}function g(){let x=Array.from(t.get("palette"),O=>pe(O)),[$,
S]=h()??[0,1],M=Nt({low:$,high:S,log:t.get("log"),from:0,to:x.length}),T=O=>Math.floor(M.to(Math.max(O,$)));return O=>u(O)?0:x[Q(T(O),0,x.length-1)]}function y(){
let x=Array.from(t.get("colors"),$=>pe($));return $=>u($)?0:x[$%x.length]}function v(){let x=h();if(!n()||!x)return i.bar(n()?[[],[],t.get("value_name")]:null);
let{height:$}=i.area,S=Nt({low:x[0],high:x[1],log:t.get("log"),from:0,to:-$}),M=t.get("palette"),T=C=>M[Math.floor((C+.5)/ji*M.length)],O=S.ticks().map(({at:C,text:N})=>({
at:C/$,text:N}));i.bar([Array.from({length:ji},(C,N)=>T(N)),O,t.get("value_name")])}function k(){let x=t.get("colors"),$=B(t.get("values")),S=new Set(n()?[]:$),
M=t.get("names").map((C,N)=>({name:C,color:x[N%x.length],kind:"area"})),T=$.some(u),O=M.filter((C,N)=>S.has(N));i.legend(T?[...O,{name:t.get("missing_name"),color:"",
kind:"hatch"}]:O)}let E=()=>i.axes(de(l("x").pixels,l("y").pixels),t.get("axis_names"));function b(){let x=f();if(j(i.handles,A(x)),!x)return j(s,null);let[[$,S],
[M,T]]=[l("x").edges(x[0]),l("y").edges(x[1])],{left:O,top:C,width:N,height:U}=i.area,[R,P]=[($+S)/2,(M+T)/2],rt=`${`M${R},${C}V${M-6}M${R},${T+6}V${C+U}`}M${O}\
,${P}H${$-6}M${S+6},${P}H${O+N}`;j(s,H`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${rt} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${rt} />`)}function A(x=null){let[[$,S],[M,T]]=x?[l("x").edges(x[0]),l("y").edges(x[1])]:
[[0,0],[0,0]],O=(N,U,R,P)=>H`<rect class=${N} fill="transparent" stroke=${U} stroke-width=${R}
        x=${$-P} y=${M-P} width=${S-$+2*P} height=${T-M+2*P} />`,C=Math.max((Xc-(S-$))/2,1);return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Pt(x)}
        aria-valuenow=${x?x[1]*c()[1]+x[0]:0} aria-valuetext=${x?_(x):""}>
        ${O("","white",4,C)}${O("cell","black",2,C)}${O("halo","none",0,Qc)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function _([x,$]){let[S,M]=t.get("axis_names"),T=`${S} = ${et(l("x").centre(x))}, ${M} = ${et(l("y").centre($))}`,O=B(t.get("values"))[$*c()[1]+x];if(u(
O))return`${T}: ${t.get("missing_name")}`;let C=()=>t.get("names")[O]??String(O);return`${T}: ${n()?`${t.get("value_name")} ${et(O)}`:C()}`}let p=i.readout(x=>{
let $=x?d(x):f();j(i.status,t.get("outdated")||($?_($):""))},a);function d([x,$]){return c()[0]&&c()[1]?[l("x").nearest(x),l("y").nearest($)]:null}function w(x){
if(!x)return;let $=[l("x").centre(x[0]),l("y").centre(x[1])];String($)!==String(t.get("chosen"))&&Z(t,{chosen:$})}Mn({surface:i.hit,handle:a,to:x=>w(d(i.pixel(x))),
by:(x,$)=>{let[S,M]=f()??[0,0],T=$?10:1;w([Q(S+T*x[0],0,c()[1]-1),Q(M+T*x[1],0,c()[0]-1)])}});let z="x_range y_range x_log y_log axis_names";return i.draw(t,{"k\
ind values palette colors log":m,"kind values palette log value_name":v,"kind values names colors missing_name":k,[`values ${z}`]:E,[`kind chosen values names ${z}`]:b,
[`kind chosen values names value_name missing_name outdated ${z}`]:p})}var Fi={render:el};function nl(t){let e=L`<b>${t.get("name")}</b>`,n=pt(t.get("module")),{error:r}=Ce(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>L`<div class="gdviz-notice" role="status">${s}</div>`;
return o?L`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(L`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||bn(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var rl=({model:t})=>te(t);function ol({model:t,el:e}){
nt(e,"gdviz-link");let n=()=>j(e,nl(t)),r=[te(t),yn(t,n),at(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var Di={initialize:rl,render:ol};var il=2,sl=.5,Bi=.05,Fn=(t,e,n=il)=>e*Math.abs(t)/(Math.abs(t)+n);function Ui(t,e){let n=zn(t),r=document.createElement("canvas"),o=An(e.positive,e.negative),i=[];
function s({weights:h,thickest:m},g){h.forEach(({index:y},v)=>{let k=g[y],E=Fn(k,m);E>Bi&&(n.lineWidth=E,n.strokeStyle=k>0?e.positive:e.negative,n.stroke(i[v]))})}
function a({units:h,layers:m},g,[y,v,k],{ink:E,paper:b}){let A=h.length-m[0].length===y&&k>1,_=h.slice(m[0].length);n.fillStyle=b;for(let{x:p,y:d,size:w}of h)n.
fillRect(p-w/2,d-w/2,w,w);A&&v>1&&c(_,g,v,k),A&&v===1&&l(_,g,k,E),n.lineWidth=1,n.strokeStyle=E,n.globalAlpha=.7;for(let{x:p,y:d,size:w}of h)n.strokeRect(p-w/2-
.5,d-w/2-.5,w+1,w+1);n.globalAlpha=1}function c(h,m,g,y){fe(r,m,[g*h.length,y],v=>o(Q(v,-1,1))),h.forEach(({x:v,y:k,size:E},b)=>{let A=(h.length-1-b)*g;n.drawImage(
r,0,A,y,g,v-E/2,k-E/2,E,E)})}function l(h,m,g,y){h.forEach(({x:v,y:k,size:E},b)=>{let A=m.subarray(b*g,(b+1)*g),_=A.reduce((z,x)=>Math.max(z,Math.abs(x)),1),[p,
d]=[v-E/2,.46*E/_];Object.assign(n,{lineWidth:1,strokeStyle:y,globalAlpha:.25}),n.beginPath(),n.moveTo(p,k),n.lineTo(p+E,k),n.stroke();let w=b===h.length-1;Object.
assign(n,{lineWidth:E>20?1.8:1.2,strokeStyle:w?e.fit:y,globalAlpha:1}),n.beginPath(),A.forEach((z,x)=>n.lineTo(p+E*x/(g-1),k-d*z)),n.stroke()})}function f({units:h,
thickest:m},g,y){for(let{x:v,y:k,size:E,index:b}of h){let A=g[b],_=Fn(A,m,sl)/2;_>Bi&&(u(v-E/2,k+E/2,_+.8,y),u(v-E/2,k+E/2,_,A>0?e.positive:e.negative))}}function u(h,m,g,y){
n.beginPath(),n.arc(h,m,g,0,2*Math.PI),n.fillStyle=y,n.fill()}return{resize:({width:h,height:m,weights:g})=>{i=g.map(({curve:v})=>new Path2D(v));let y=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(h*y),height:Math.round(m*y)}),Object.assign(t.style,{width:`${h}px`,height:`${m}px`})},draw:(h,m,g,y,v)=>{let k=t.width/h.width;
n.setTransform(k,0,0,k,0,0),n.clearRect(0,0,h.width,h.height),m.length===h.parameters&&(s(h,m),a(h,g,y,v),f(h,m,v.paper))}}}var Hi=54,al=340,cl=120,ll=40,ul=5,Wt=16,Ve=4;function kr(t){let[e,n,{shape:[,r,o]}]=[B(t.get("weights")),B(t.get("shape")),t.get("responses")],i=B(t.get("respo\
nses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],a={parameters:e,responses:i,pictures:[t.get("responses").
shape[0],r,o]};if(!n.length)return{...a,sizes:t.get("sizes"),names:s};let c=Array.from(n.subarray(0,Ve)).filter(b=>b>0),l=Array.from(n.subarray(Ve)).flatMap((b,A)=>b?
[A]:[]),f=Ve*Wt**2,u=f+Ve*Wt,h=[...c.map((b,A)=>[A*Wt**2,f+A*Wt,A*Wt]),[u,u+Wt,Ve*Wt]],m=l,g=[],y=[],v=t.get("curves"),k=r*o;for(let[b,A]of[...c,1].entries()){let _=Array.
from({length:A},(p,d)=>d);for(let p of _)g.push(...m.map(d=>h[b][0]+p*Wt+d));g.push(..._.map(p=>h[b][1]+p));for(let p of _)y.push(i.subarray((h[b][2]+p)*k,(h[b][2]+
p)*k+(v?o:k)));m=_}let E=new Float64Array(y.length*(v?o:k));return y.forEach((b,A)=>E.set(b,A*b.length)),{parameters:Float64Array.from(g,b=>e[b]),responses:E,pictures:[
y.length,v?1:r,o],sizes:[l.length,...c,1],names:l.map(b=>v?s[b].replace("₁",""):s[b])}}function _r(t,e){let n=Q(Hi*Math.max(...t),cl,al),r=e/t.length,o=[0,0];
for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let i=t.map((l,f)=>{let u=Math.min(n/l,Hi),h=Math.floor(Math.min(.76*u,.5*r,ll)),m=g=>Math.round(g-h/2)+
h/2;return Array.from({length:l},(g,y)=>({layer:f,unit:y,index:f?o[f]+l*t[f-1]+y:-1,x:m(r*(f+.5)),y:m(n/2+(y-(l-1)/2)*u),size:h}))}),s=i.flat(),a=i.slice(1).flatMap(
(l,f)=>l.flatMap(u=>i[f].map(h=>{let[m,g]=[h.x+h.size/2,u.x-u.size/2],y=(m+g)/2,v=`M${m},${h.y}C${y},${h.y},${y},${u.y},${g},${u.y}`;return{from:h,to:u,index:o[u.
layer]+u.unit*i[f].length+h.unit,start:m,end:g,curve:v}}))),c=Q(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{width:e,height:n,layers:i,units:s,weights:a,
thickest:c,parameters:o[t.length]}}function Wi({units:t,weights:e},[n,r]){let o=t.find(({x:l,y:f,size:u})=>Math.max(Math.abs(n-l),Math.abs(r-f))<=u/2+1);if(o)return o;
let i=e.filter(({start:l,end:f})=>l<=n&&n<=f);if(!i.length)return null;let s=dl((n-i[0].start)/(i[0].end-i[0].start)),a=({from:l,to:f})=>Math.abs(l.y+(f.y-l.y)*
s-r),c=i.reduce((l,f)=>a(f)<a(l)?f:l);return a(c)<ul?c:null}function dl(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var pl=250,fl=[.5,2,8];function hl({model:t,el:e}){nt(e,"gdviz-network-diagram");let n=t.get("colors");for(let x in n)e.style.setProperty(`--${x}`,n[x]);let r=L`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="legend"></div>`,[o,i,s,a]=j(e,r,".network","canvas",".readout",".legend"),c=Ui(i,n),l=rr(),f=kr(t),u="",h=_r(f.sizes,320),m=null;function g(x=h.
width){h=_r(f.sizes,x),u=String([f.sizes,f.names]),c.resize(h),j(a,bl(h.thickest)),k(null),y()}function y(){c.draw(h,f.parameters,f.responses,f.pictures,l),w()}
function v(){f=kr(t),String([f.sizes,f.names])!==u?g():y()}function k(x){m=x;let $=h.layers[0].map(({x:S,y:M,unit:T})=>H`<text x=${S} y=${M} dy="0.35em" text-anchor="middle">${f.
names[T]}</text>`);j(o,L`
      <svg tabindex="0" role="application" aria-label=${vl(f.sizes,t.get("activation"))} width=${h.width} height=${h.height}
        @pointermove=${E} @pointerdown=${E} @pointerleave=${b} @blur=${()=>k(null)} @keydown=${A}>
        <g class="names" aria-hidden="true">${$}</g>
        <g class="pointed" aria-hidden="true">${x&&wl(x)}</g>
      </svg>`),d()}let E=x=>k(Wi(h,_t(o,x))),b=({pointerType:x})=>x!=="touch"&&k(null);function A(x){if(x.ctrlKey||x.metaKey||x.altKey)return;let $=Fe(x);!$&&![
"Enter","Escape"].includes(x.key)||(x.preventDefault(),k(gl(h,m,$??x.key)))}let _=0,p=0;function d(){_=performance.now(),s.textContent=m?ml(h,f.names,m,f.parameters):
"Point at a line or a unit to see its value."}function w(){!m||p||(p=window.setTimeout(()=>{p=0,d()},Math.max(pl-(performance.now()-_),0)))}let z=[dt(t,{"sizes \
weights responses shape curves":v,activation:()=>k(m)}),le(o,g),vo(()=>{l=rr(),y()}),()=>clearTimeout(p)];return()=>z.forEach(x=>x())}function gl({layers:t,weights:e},n,r){
if(!n)return t[0][0];let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,a]=r;
if(o)return i[Q(n.from.unit-a-s,0,i.length-1)];let c=t[Q(n.layer+s,0,t.length-1)];return c[Q(n.unit-a,0,c.length-1)]}function qi(t,e,{layer:n,unit:r}){return n===
0?e[r]:n===t.layers.length-1?"the output":`unit ${r+1} of hidden layer ${n}`}function ml(t,e,n,r){if("from"in n){let[i,s]=[n.from,n.to].map(a=>qi(t,e,a));return`\
Weight from ${i} to ${s}: ${et(r[n.index])}`}let o=qi(t,e,n);return n.layer===0?`Input ${o}`:`${o[0].toUpperCase()}${o.slice(1)}: bias ${et(r[n.index])}`}function vl([
t,...e],n){let r=e.slice(0,-1),o=`${r.length===1?"a hidden layer":"hidden layers"} of ${r.join(", ")} units`,i=r.length?`${o}${n?` (${n})`:""}`:"no hidden layer";
return`Network with ${t===1?"1 input":`${t} inputs`}, ${i} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves\
 back.`}function wl(t){if("from"in t)return H`<path d=${t.curve} />`;let e=t.size+5;return H`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function bl(t){
let e=(r,o,i=r)=>L`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,n=r=>H`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;
return L`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${fl.map(r=>e("sample",n(Fn(r,t)),String(r)))}
    ${e("bias",H`<circle cx="5" cy="5" r="3.5" />`)}`}var Vi={render:hl};var Gi="_",xl=100,yl=1e6,zr="it was cut off or changed on its way";async function Ki(t){if(t.length<xl||!/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t))return t;let e=await Zi(
$l(t.split(",").map(Number)),new CompressionStream("deflate")),n=btoa(Array.from(e,o=>String.fromCharCode(o)).join("")),r=Gi+n.replaceAll("+","-").replaceAll("/",
"_").replace(/=+$/,"");return r.length<t.length?r:t}var Ar=t=>/^_[A-Za-z0-9_-]*$/.test(t);async function Yi(t){if(!Ar(t))return t;try{let e=atob(t.slice(Gi.length).
replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,o=>o.charCodeAt(0)),r=kl(await Zi(n,new DecompressionStream("deflate")));return Array.from(r,o=>Object.
is(o,-0)?"-0":String(o)).join(",")}catch{throw new RangeError(zr)}}function $l(t){let e=t.every(i=>Object.is(Math.fround(i),i)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((i,s)=>e?r.setFloat32(n*s,i):r.setFloat64(n*s,i));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let i=0;i<r.byteLength;i++)o[1+i%n*t.length+
Math.floor(i/n)]=r.getUint8(i);return o}function kl(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(zr);let r=new DataView(
new ArrayBuffer(e*n));for(let i=0;i<r.byteLength;i++)r.setUint8(i,t[1+i%e*n+Math.floor(i/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((i,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function Zi(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let i=await n.read();!i.done;i=
await n.read()){if(o+=i.value.length,o>yl)throw await n.cancel(),new RangeError(zr);r.push(i.value)}return Bt(r)}var ee=1,Ji=new WeakMap;function Er(t,{kind:e,options:n,otherwise:r,usual:o},i){if(n)return n[t];if(o&&t===i.get(o))return"";if(e==="texts")return _l(t,r??[])?"":
JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(Qi).join(",");if(!t?.data)return Qi(Number(t));let s=Ji.get(t)??Array.from(B(t),
zl).join(",").replace(/(,0)+$/,"");return Ji.set(t,s),s}var _l=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),zl=t=>Object.is(t,-0)?"-0":String(t);function Qi(t){
let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var xe=t=>t.get("entries"),qt=async t=>(await ns(
t)).look();async function ns(t){let e=xe(t),n=e.flatMap(s=>"selector"in s?[s.selector,...Mr(s).map(({widget:a})=>a)]:[s.widget]),r=async s=>[s,await wt(t.widget_manager,
s)],o=new Map(await Promise.all(n.map(r)));function i(){let s=new Map;for(let a of e){let c="selector"in a?a.targets[o.get(a.selector).get("index")]:a,l=c&&o.get(
c.widget);c&&s.set(a.name,Er(l.get(c.trait),c,l))}return s}return{look:i,widgets:o}}var Mr=t=>"selector"in t?Object.values(t.targets):[t];async function rs(t,e,n){
if(!("selector"in t))return t;let r=n?.get(t.selector)??(await wt(e,t.selector)).get("index");return t.targets[r]??`there is no such setting with ${t.title} = ${t.
labels[r]}`}var ye=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function os(t,[e]){let n=xe(t).find(i=>i.name===e),[r]=n?
Mr(n):[];if(!r)return e;let o=(await wt(t.widget_manager,r.widget)).get("description");return o?o.replace(/\s*=$/,""):r.kind==="array"?"points":e}function Dn(t,e){
let n=[],r=0;async function o(){let s=++r,{look:a,widgets:c}=await ns(t);if(s!==r)return;for(let f of n)f();let l=()=>e(a);n=xe(t).flatMap(Mr).map(({widget:f,trait:u})=>at(
c.get(f),u,l)),l()}o();let i=at(t,"entries",o);return()=>{r++;for(let s of n)s();i()}}async function Al(t,e){let n=await rs(t,e);return typeof n=="string"?"":n.
widget}var El="it is outside the range that can be shown",Ml="it cannot be changed without Python";function Et(t){throw new RangeError(t)}var ne=(t,e)=>Yr(Sl(t,
e));async function Sl(t,e){let n=ss(t,e),r="";for(let o of xe(t)){let i=e.get(o.name);if(i===void 0)continue;let s=await Al(o,t.widget_manager);s!==r&&(await t.
widget_manager.runAll?.(),await an()),r=s,await as(o,i,n,async()=>{let a=await cs(t,o,i);a&&(a.widget.set(a.trait,a.wanted),a.widget.save_changes(),a.needsKernel&&
await Ol(t))})}return n}async function is(t,e){let n=ss(t,e),r=new Map;for(let o of xe(t)){let i=e.get(o.name);i!==void 0&&(!("selector"in o)&&o.options?.includes(
i)&&r.set(o.widget,o.options.indexOf(i)),await as(o,i,n,()=>cs(t,o,i,r)))}return n}function ss(t,e){let n=new Set(xe(t).map(({name:r})=>r));return[...e.keys()].
filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function as({name:t},e,n,r){try{await r()}catch(o){if(!(o instanceof RangeError))
throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function cs(t,e,n,r){let o=t.widget_manager,i=await rs(e,o,r);if(typeof i=="string")return Et(
i);let{trait:s}=i,a=await wt(o,i.widget),c=r&&i.moving?{low:null,high:null}:{},l=Rl({...i,...c},a,n);if(Er(l,i,a)===Er(a.get(s),i,a))return null;let f=t.get("ne\
eds_kernel").includes(i.widget);return f&&o.exported&&Et(Ml),{widget:a,trait:s,wanted:l,needsKernel:f}}var Tl=0;async function Ol(t){let e=++Tl,{promise:n,resolve:r}=Nl(),
o=a=>a.event==="done"&&a.question===e&&r();t.on("msg:custom",o);let{kernel:i}=t.widget_manager,s=i&&ue(i,a=>a==="gone"&&r());t.send({event:"ask",question:e}),await n,
t.off("msg:custom",o),s?.()}function Nl(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function Rl(t,e,n){let{kind:r}=t;if(r==="choice"){let c=t.options??
[];return c.includes(n)||Et(`it must be one of ${c.join(", ")}`),c.indexOf(n)}if(r==="formula"){try{jn(n,e.get("variables"))}catch(c){if(!(c instanceof ct))throw c;
Et(`at character ${c.position+1}: ${c.message.replace(/\.$/,"")}`)}return n}if(r==="texts")return Ll(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!==
"0"&&n!=="1"&&Et("it must be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:c,length:l,among:f,narrowest:u=null}=t,{shape:h}=e.get(c),m=l??Xe(h),g=n.
split(",");(l?g.length!==m:g.length>m)&&Et(`it must be ${l?"":"at most "}${m} numbers separated by commas`);let y=g.map(ts),v=y.every(b=>Number.isFinite(Math.fround(
b))&&(!f||f.includes(b))),k=u===null||Cl(y,u);if((!v||!k)&&Et(h?"its numbers must be ones that can be set there":El),!h)return y;let E=new Float64Array(m);return E.
set(y),{shape:h,data:new DataView(E.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Et("it must be a whole number");let o=ts(n),i=(c,l)=>typeof c=="string"?e.get(
c):c??l,[s,a]=[i(t.low,-1/0),i(t.high,1/0)];return s<=o&&o<=a||Et(`it must lie between ${es(s)} and ${es(a)}`),o}function Ll(t,{length:e,otherwise:n=[]}){if(!t)
return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.isArray(r)&&r.length===e&&r.every(i=>typeof i=="string"&&i.length<=Xi)?r:Et(`it must be ${e} texts \
of at most ${Xi} characters`)}var Xi=80;function ts(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(t)?Number(t):NaN;return Number.isFinite(
e)?e:Et("it must be a number")}var Cl=([t,e,n,r],o)=>[[t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),Math.abs(s)));function es(t){if(!Number.isFinite(
t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(
Math.abs(r)).padStart(2,"0")}`}var $e="gdviz",Bn=8e3,Rr=async t=>Or(await qt(t));async function Or(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await Ki(r));return e.set($e,String(
ee)),e.toString().replaceAll("%2C",",")}var Lr=()=>location.href.replace(/[?#].*$/s,""),Il=["token","theme","template","note","python"],ds=t=>!Il.includes(t)&&!t.
startsWith("voila");async function Pl(t){let e=new Map(new URLSearchParams(t)),n=e.get($e);if(n!==void 0&&n!==String(ee))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([i])=>ds(i)&&i!==$e);if(n===void 0&&r.some(([,i])=>Ar(i)))throw new RangeError("its end is missing");let o=async([
i,s])=>{let a=await Yi(s).catch(({message:c})=>{throw new RangeError(`of ${i}, ${c}`)});return[i,a]};return new Map(await Promise.all(r.map(o)))}var Sr=10;async function Cr(t,e,n){
let r;try{let o=await ne(t,n?new Map(Object.entries(n)):await Pl(e));if(!o.length)return;let i=o.length>Sr?`; and ${o.length-Sr} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,Sr).join("; ")}${i}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await Nr(t,r)}async function Nr(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${jl(e)}</div>`;At(await wt(t.widget_manager,t.get("message")),"value",n)}var jl=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),ls=400,us="There are too many points for the address of this page, so a copy of the address leaves them out. To keep them or to give them\
 to others, save the page.";async function ps(t){let e=await qt(t),n=history.state?.[$e];await Cr(t,location.search,n),n&&await Nr(t,us);let r=await qt(t),[o,i,
s]=[0,-1/0,!!n];function a(){o||=setTimeout(l,Math.max(0,i+ls-performance.now()))}let c=Dn(t,a);addEventListener("popstate",()=>{r=new Map,a()});async function l(){
i=performance.now(),o=Ut()?setTimeout(l,ls):0;let f=await qt(t);if(o||!ye(f,r).length)return;r=f;let u=ye(f,e).length?await Or(f):"",h=s;s=Tr(u).length>Bn;try{s?
history.replaceState({[$e]:Object.fromEntries(f)},"",Tr(await Or(Fl(f)))):history.replaceState(null,"",Tr(u))}catch{return c()}s!==h&&await Nr(t,s?us:"")}}function Tr(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!ds(r)&&r!==$e)).toString(),t].filter(Boolean).join("&");return Lr()+(n&&`?${n}`)+
location.hash}var Fl=t=>new Map([...t].filter(([,e])=>e.length<500));var Dl=400,Bl=200,fs=["pointerdown","keydown","input","change","drop"],hs=["pointerup","pointercancel"];function Ul(t){let e=new Set,n=[],r=[],o=null,i=()=>new Map,
[s,a,c,l]=[0,!1,!1,!1],f=null,u=Promise.resolve();for(let d of fs)addEventListener(d,E,!0);for(let d of hs)addEventListener(d,b,!0);addEventListener("blur",b);let h=Dn(
t,d=>{i=d,!o&&!Ut()&&(o=i()),l||v()});return{undo:()=>_(n,r),redo:()=>_(r,n),count:m,watch:g,stop:p};function m(){return{undo:n.length,redo:r.length}}function g(d){
return e.add(d),()=>e.delete(d)}function y(){for(let d of e)d()}function v(){clearTimeout(s),s=setTimeout(k,Dl)}function k(){a||Ut()?v():A()}function E({type:d,
target:w}){s&&!Ut()&&(d==="pointerdown"||w!==f)&&A(),f=w,c=!0,d==="pointerdown"&&(a=!0)}function b(){a=!1}function A(){clearTimeout(s);let d=c;[s,c]=[0,!1];let w=i();
o&&!ye(w,o).length||(o&&d&&(n.push(o),n.length>Bl&&n.shift(),r.length=0),o=w,y())}function _(d,w){let z=u.then(async()=>{s&&A();let x=d.pop();if(!x||!o)return"";
let $=await os(t,ye(x,o));w.push(o),l=!0;try{await ne(t,x),await an(),o=i()}finally{[l,c]=[!1,!1],y()}return $});return u=z.catch(()=>{}),z}function p(){clearTimeout(
s);for(let d of fs)removeEventListener(d,E,!0);for(let d of hs)removeEventListener(d,b,!0);removeEventListener("blur",b),h()}}var gs=ae((t,e)=>Ul(e),t=>t.stop()),
ms=gs.use,vs=t=>gs.find(t.get("key"));var ws=1e6,ys=({widget_manager:t})=>t.ownsAddress?document.title:void 0;async function $s(t){let e=ys(t),n=Object.fromEntries(await qt(t));return{name:`${(e??"").
toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")||"page"}.json`,text:`${JSON.stringify({gdviz:ee,page:e,values:n},null,1)}
`}}async function ks(t,e){try{if(e.size>ws)throw new RangeError(`it is larger than ${ws/1e6} MB`);let n=Hl(await e.text(),ys(t));bs(await is(t,n));let r=await qt(
t),o=await ne(t,n);return o.length&&await ne(t,r),bs(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function bs([t]){if(t)throw new RangeError(
t)}function Hl(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:i}=xs(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==ee)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${ee}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!xs(i)||!Object.values(i).every(s=>typeof s=="string"))throw new RangeError("its values are not texts by names");return new Map(Object.entries(i))}var xs=t=>typeof t==
"object"&&t!==null&&!Array.isArray(t);var Wl=`With this many points the link would have more than ${Bn.toLocaleString("en")} characters, which not every server takes: save the page instead.`;function ql({
model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>Rr(t))}var Vl="textarea, [contenteditable], input:is([type=text], [type=number], [type=search], :not(\
[type])):not([readonly])";function Gl({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":"undo":t.toLowerCase()===
"y"&&!r?"redo":null}function Kl({model:t,el:e}){nt(e,"gdviz-page-state");let n=ms(t),r=vs(t),[o,i]=["",""];function s(v,k=""){[o,i]=[v,k],g()}async function a(v){
let k=await r[v]();s(k?`${v==="undo"?"Undone":"Redone"}: ${k}.`:`There is nothing to ${v}.`)}function c(v){let k=Gl(v),E=v.target,A=(e.closest(".gdviz-page")??e).
contains(E)||t.widget_manager.ownsAddress&&!E.closest?.(".gdviz-page");!k||!A||v.defaultPrevented||E.matches?.(Vl)||(v.preventDefault(),v.stopPropagation(),a(k))}
async function l(){let v=`${Lr()}?${await Rr(t)}`;if(v.length>Bn)return s(Wl);let k=await gn(v);s(k?"Copied.":"Copy this:",v),k||e.querySelector("[type=text]").
select()}async function f(){let{name:v,text:k}=await $s(t);mo(v,k,"application/json"),s(`Saved as “${v}”.`)}async function u({target:v}){let[k]=v.files;if(!k)
return;let E=await ks(t,k);s(E?`“${k.name}” was not opened: ${E}.`:`Opened “${k.name}”.`),v.value=""}let h=(v,k,E)=>L`<button type="button" title=${k} @click=${E}>${v}</button>`,
m=(v,k,E,b)=>L`
    <button type="button" title=${E} aria-keyshortcuts=${b} aria-disabled=${r.count()[v]===0}
      @click=${()=>a(v)}>${k}</button>`;function g(){j(e,L`
      <div role="group" aria-label="Changes">
        ${m("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${m("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${h("Copy link","Copy the address of this page in its current state",l)}
        ${h("Save","Save the current state of this page as a file",f)}
        ${h("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${u} />
      </div>
      <span role="status">${o}</span>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${bt(i)} />`)}g();let y=[n,r.watch(g),()=>removeEventListener(
"keydown",c,!0)];return addEventListener("keydown",c,!0),()=>y.forEach(v=>v())}var _s={initialize:ql,render:Kl};var Yl={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},re=(t,e,n,r=t)=>L`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Yl[t]} /></svg>
  </button>`,Un=(t,e)=>re(t?"pause":"play",t?"Pause":"Play",e,"play");var Zl=10,Jl=8;function Ql({model:t}){let e=t.get("max");return at(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&Z(t,{value:r}),
e=r})}function Xl({model:t,el:e}){nt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=g=>Z(t,{playing:!1,value:g});function i(){let g=!t.
get("playing");Z(t,{playing:g,value:g&&n()>=r()?0:n()})}let s=()=>j(e,L`
      ${re("back","Back to the start",()=>o(0))}
      ${Un(t.get("playing"),i)}
      ${re("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${bt(String(n()))}
          @input=${({target:g})=>o(Number(g.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),a=0,c=0,l=()=>Math.max(Zl,r()/Jl)/1e3;function f(g){let y=Math.min(Math.floor((g-a)*l()),r());if(y>=r())return Z(t,{value:r(),playing:!1});y>n()&&
Z(t,{value:y}),t.get("playing")&&(c=requestAnimationFrame(f))}function u(){cancelAnimationFrame(c),t.get("playing")&&(h(),c=requestAnimationFrame(f))}function h(){
a=performance.now()-n()/l()}let m=[dt(t,{"value max playing":s}),at(t,"max",h),at(t,"playing",u),()=>cancelAnimationFrame(c)];return u(),()=>m.forEach(g=>g())}var zs={
initialize:Ql,render:Xl};var tu=t=>Number.isFinite(t)?et(t,Math.abs(t)<.001?2:3):"–";function eu({model:t,el:e}){nt(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,a){n(s)!==
a&&Z(t,{shown:t.get("shown").with(s,Number(a))})}function o(s){Z(t,{chosen:s}),r(s,!0)}function i(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=Dt(t.get("values")),f=t.get("outdated"),u=(y,v)=>f?"…":tu(l[y]?.[v]??NaN),h=s.map((y,v)=>L`<th scope="col" title=${a[v]??""}>${y}</th>`),m=t.get("names").map(
(y,v)=>{let[k,E]=[n(v),v===t.get("chosen")],b=({target:_})=>r(v,_.checked),A=`background: ${Ot(c[v%c.length])}`;return L`
        <tr class="${k?"":"hidden"} ${E?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${y}" .checked=${bt(k)} @change=${b} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${y}" aria-pressed=${E} @click=${()=>o(v)}>
              <span class="swatch" .style=${A}></span>${y}
            </button>
          </th>
          ${s.map((_,p)=>L`<td class="number">${k?u(v,p):"–"}</td>`)}
        </tr>`}),g=L`<th scope="col"></th>`;j(e,L`<table aria-busy=${!!f}><caption ?hidden=${!f}>${f}</caption><thead><tr>${g}${g}${h}</tr></thead><tbody>${m}</tbody></table>`)}
return dt(t,{"names colors columns hints shown values chosen outdated":i})}var As={render:eu};var Ir=[1/60,1/12,1/4,1,2,5,10,20,50,100];function nu(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function ru({model:t,el:e}){nt(e,"gdviz-runner");let n=t.get("unit"),r=()=>Z(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>Z(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function i(){let g=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);Z(t,{playing:!t.get("playing"),shown:-1,
resets:g})}function s({target:g}){let y=Number(g.value);Z(t,{playing:!1,shown:y+t.get("stride")>t.get("position")?-1:y})}function a({target:g}){let y=Math.round(
Number(g.value));y>=1&&y<=1e3&&Z(t,{anew_steps:y}),g.value=t.get("anew_steps")}function c(){let[g,y]=[t.get("position"),t.get("shown")],v=g.toLocaleString("en");
return y<0||y>=g?`${n} ${v}`:`${n} ${y.toLocaleString("en")} of ${v}`}function l(){let[g,y]=[t.get("position"),t.get("shown")];return L`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${c()} title="Wind back through the ${n}s"
        .max=${String(g)} .step=${String(t.get("stride"))} .value=${bt(String(y<0?g:y))}
        ?disabled=${g===0} @input=${s} />`}let f=g=>t.get("position")<g?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function u(){let[g,y,v]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],k=_=>Math.abs(_/g-1)<.001,E=Ir.some(k)?Ir:[...Ir,
g].sort((_,p)=>_-p),b=({target:_})=>Z(t,{speed:Number(_.value)}),A=({target:_})=>Z(t,{anew:_.checked,playing:!1});j(e,L`
      <div class="gdviz-buttons">
        ${re("back","Restart",r,v<0?"back":"back wanted")}
        ${Un(t.get("playing"),i)}
        ${re("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${b}>
          ${E.map(_=>L`<option value=${_} .selected=${bt(k(_))}>${nu(_,n)}</option>`)}
        </select>
        <output class="position">${c()}</output>
      </div>
      ${t.get("stride")>0?l():D}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${bt(y)} @change=${A} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!y}
          .value=${String(t.get("anew_steps"))} @change=${a} />
        ${n}s
      </div>
      ${v<0||t.get("outdated")?D:L`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${v.toLocaleString("en")}: ${f(v)} Lower the learning rate, then restart.</div>`}`)}function h(){t.get("diverged_at")>=0&&t.get("playin\
g")&&Z(t,{playing:!1})}let m=[at(t,"position diverged_at",h),dt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":u})];return h(),()=>m.
forEach(g=>g())}var Es={render:ru};var ou=t=>t===void 0||Number.isNaN(t)?"–":et(t);function iu({model:t,el:e}){return nt(e,"gdviz-sentence"),dt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=B(t.get("values")),i=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),a=s||i.replace(/\{(\d+)\}/g,(l,f)=>ou(o[f])),c=t.get("shown")&&i;j(e,c?L`<div class="${n} ${s?"gdviz-outdated":""}" role=${r}>${a}</div>`:D)}})}var Ms={render:iu};function su({model:t,el:e}){nt(e,"gdviz-slider");let n=Ln(r,o=>Z(t,{value:o}));function r(){let[o,i,s,a,c,l]=["value","min","max","step","log","whole"].map(y=>t.
get(y)),[f,u,h,m]=["disabled","description","unit","tooltip"].map(y=>t.get(y)),g=t.get("continuous_update");j(e,n({value:o,min:i,max:s,step:a,log:c,whole:l,disabled:f,
description:u,unit:h,tooltip:m,continuous:g}))}return dt(t,{"value description tooltip unit min max step log disabled":r})}var Ss={render:su};var au=6,cu=24;function lu({model:t,el:e}){let n=t.get("bar")?Sn:Be,o=ge(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});o.canvas.classList.add("hatch");let[i,...s]=o.layers("field","paths","minima","points"),a=()=>{let[b,A,_,p]=B(t.get("box"));return o.plane(
{low:b,high:A},{low:_,high:p})},c=()=>t.get("axis_names"),l=()=>t.get("movable"),f=On({...o,model:t,el:e,layers:s,plane:a,free:l});function u(){let{canvas:b,area:A}=o,
_=Math.min(window.devicePixelRatio||1,2),p={width:Math.round(A.width*_),height:Math.round(A.height*_)},d=t.get("loss"),w=B(t.get("levels"));if(d.shape[0]<2||d.shape[1]<
2||w.length<2)return dr(b);Fo(b,p,B(d),d.shape,w,h(w.length-1))}function h(b){let A=t.get("palette"),_=A.length-1;return Array.from({length:b},(p,d)=>A[Math.floor(
b>1?_/(b-1)*d:_/2)])}function m(){if(!t.get("bar"))return;let b=B(t.get("levels")),A=b.length-1,_=Math.max(Math.ceil(A*cu/o.area.height),1),p=Array.from(b.keys()).
filter(z=>z%_===0),d=t.get("value_name"),w=lr(p.map(z=>b[z]));if(w.some(z=>z.length>au)){let z=Math.floor(Math.log10(Math.max(...b.map(Math.abs))));d+=` (10${_n(
z)})`,w=lr(p.map(x=>b[x]/10**z))}if(!B(t.get("loss")).some(Number.isFinite))return o.bar([[],[],d]);o.bar([h(A),p.map((z,x)=>({at:-z/A,text:w[x]})),d])}let g=()=>o.
axes(a(),c());function y(){let b=t.get("gradient"),A=Do(B(b),b.shape,o.area,B(t.get("box")));j(i,H`<path class="arrows" fill="black" opacity="0.55" d=${A} />`)}
function v(){let b=B(t.get("loss")).every(Number.isFinite),A=`${t.get("value_name")} not finite`;o.legend(b?Pe(t):[...Pe(t),{name:A,color:"",kind:"hatch"}])}let k=o.
readout(b=>{if(t.get("outdated"))return j(o.status,t.get("outdated"));if(t.get("step")>=0)return j(o.status,Tn(t));j(o.status,!b&&t.get("status")||E(b))});function E(b){
if(!b&&!l())return"";let A=b?a().toPoint(b):t.get("start"),_=uu(t.get("loss"),B(t.get("box")),A);return me(A,c(),_===null?"":`, ${t.get("value_name")} ≈ ${et(
_,2)}`)}return o.draw(t,{"loss levels palette":u,"loss levels palette value_name":m,"box axis_names":g,"gradient box":y,"paths shown colors box":f.paths,"minima\
 box":f.minima,"current shown colors box":f.points,"loss names colors shown value_name":v,"start movable box axis_names":f.start,"loss start movable status box \
axis_names current step diverged_at outdated":k,zoomable:f.buttons})}function uu(t,[e,n,r,o],[i,s]){let[a,c]=t.shape,[l,f]=[(i-e)/(n-e)*(c-1),(s-r)/(o-r)*(a-1)];
if(!(l>=0&&f>=0&&l<=c-1&&f<=a-1))return null;let[u,h]=[Math.min(Math.floor(l),c-2),Math.min(Math.floor(f),a-2)],[m,g]=[l-u,f-h],y=B(t),v=h*c+u,[k,E]=[v,v+c].map(
b=>(1-m)*y[b]+m*y[b+1]);return(1-g)*k+g*E}var Ts={render:lu};var Os=new Map,Pr=new Map;function Ns(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),a=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...a.map(Ge)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&jr(i,r);return r};for(let r of t)Os.set(r,n)}var jr=(t,e)=>Pr.set(t,e);function Ge(t){if(t==="module")return{uri:document.
baseURI};if(!Pr.has(t)){let e=Os.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Pr.get(t)}function Rs(){let t=(f,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},a=(f,u)=>u(...f.map(h=>s[h]??e)),c=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(c,{Jupyter:o,requirejs:Object.assign(a,{config(){}})}),Ge("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete c.Jupyter,delete c.requirejs,Object.getPrototypeOf(o.WidgetManager)}var du="v1.kernel.websocket.jupyter.org";var Ls=[250,500,1e3,2e3],pu=5e3,fu=1e4,hu=8e3,gu=4e3;function Is(t,e){let n,[r,o,i,s,a]=[0,0,0,0,0],[c,l]=[!1,!1];function f(){u();let y=new URL(t);y.pathname+=
"/channels",y.search+=`${y.search?"&":"?"}${e.query()}`,y.protocol=y.protocol.replace("http","ws");let v=n=new WebSocket(y,du);i=setTimeout(h,hu,v),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=a=Date.now(),e.opened()},n.onmessage=({data:k})=>{if(a=Date.now(),typeof k!="string")return e.received(k);c=!0,v.send(
k)},n.onclose=({code:k})=>k===4e3?m(e.gone):h(v)}function u(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function h(y){
u(),e.lost(),s&&Date.now()-s>pu&&(r=o=0),s=0;let v=await fetch(t,{signal:AbortSignal.timeout(gu)}).then(k=>k.status,()=>0);if(!(l||y!==n)){if(v===404)return m(e.
gone);v?i=setTimeout(f,o++?Cs(o):0):i=setTimeout(h,Cs(r++),y)}}function m(y){l=!0,clearInterval(g),u(),y?.()}let g=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>fu&&h(n)},1e3);return f(),{open:()=>l||f(),end:()=>m(),send:y=>n.readyState===WebSocket.OPEN&&n.send(y)}}var Cs=t=>Ls[Math.min(t,Ls.length-1)];function Ps(t,e,n){let r=new TextEncoder,o=e.map(c=>r.encode(JSON.stringify(c))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let a=s.byteLength;return i.forEach((c,l)=>{s[l+1]=BigInt(a),a+=c.byteLength}),s[i.length+1]=BigInt(a),new Blob([s,...i])}function js(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,h)=>Number(e.getBigUint64(8*(h+1),!0))),o=u=>t.slice(r[u],r[u+1]),i=new TextDecoder,[s,a,c,l]=[1,2,3,4].
map(u=>JSON.parse(i.decode(o(u)))),f=Array.from({length:n-6},(u,h)=>new DataView(o(h+5)));return{header:s,parent_header:a,metadata:c,content:l,buffers:f}}var mu=["restarting","autorestarting","dead"],vu=8e3;function Fs(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Ds(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:Fs(),connectionStatusChanged:Fs(),comm:w,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,l=new Set,f=0,[u,h]=[[],""],m=!1,g="",
y=Promise.resolve(),v=Is(r,{query:()=>`session_id=${o}&heard=${g}`,opened(){_("connectionStatus","connected");for(let z of c.values())v.send(z.message),z.sentAt=
Date.now();u=[...c.keys(),...a.keys()],u.length&&(h=p("kernel_info_request",{}))},lost:()=>_("connectionStatus","connecting"),received(z){let x=js(z);g=x.header.
msg_id,i.connectionStatus==="silent"&&_("connectionStatus","connected"),y=y.then(()=>d(x)).catch($=>console.error($))},gone:b}),k=setInterval(()=>{let[z]=c.values();
i.connectionStatus==="connected"&&z&&!l.size&&Date.now()-z.sentAt>vu&&_("connectionStatus","silent")},1e3);function E(){for(let z of u){c.delete(z),l.delete(z);
let x=a.get(z);a.delete(z),x?.iopub?.status?.({content:{execution_state:"idle"}})}}function b(){A(),c.clear(),a.clear(),_("status","dead")}function A(){m=!0,clearInterval(
k),v.end()}function _(z,x){i[z]!==x&&(i[z]=x,i[`${z}Changed`].emit())}function p(z,x,$,S={},M=[]){let T=`${o}-${++f}`;if(m)return T;let O={msg_id:T,msg_type:z,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},C=Ps("shell",[O,{},S,x],M);return $&&a.set(T,$),c.set(T,{message:C,sentAt:Date.now()}),v.send(C),T}async function d(z){
let{header:x,parent_header:$,content:S}=z,M=$.msg_id;switch(c.delete(M),x.msg_type){case"status":if(mu.includes(S.execution_state))return b();if(a.get(M)?.iopub?.
status?.(z),S.execution_state==="busy"&&l.add(M),S.execution_state!=="idle")return;l.delete(M),a.delete(M),M===h&&E();return;case"comm_open":return i.onOpen?.(w(
S.comm_id,S.target_name),z);case"comm_msg":return s.get(S.comm_id)?.heard(z);case"comm_close":return s.get(S.comm_id)?.ended(z),void s.delete(S.comm_id);default:
return i.onOutput?.(z)}}function w(z,x="jupyter.widget"){let $={comm_id:z,target_name:x,heard:()=>{},ended:()=>{},on_msg:S=>$.heard=S,on_close:S=>$.ended=S,open:(S,...M)=>p(
"comm_open",{comm_id:z,target_name:x,data:S},...M),send:(S,...M)=>p("comm_msg",{comm_id:z,data:S},...M),close:(S={},...M)=>(s.delete(z),p("comm_close",{comm_id:z,
data:S},...M))};return s.set(z,$),$}return addEventListener("pagehide",({persisted:z})=>{z||m||(A(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:z})=>z&&v.open()),addEventListener("online",()=>v.open()),i}var Ke=class extends we{constructor(e){if(super(e),this.it=D,e.type!==Ft.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===D||e==null)return this._t=void 0,this.it=e;if(e===yt)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Ke.directiveName=
"unsafeHTML",Ke.resultType=1;var Bs=Rn(Ke);var wu="application/vnd.jupyter.widget-view+json",bu=["image/png","image/jpeg","image/gif","image/webp"],xu=/\x1b\[[0-9;]*m/g;function Us({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(i.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],j(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[wu];if(!s)return yu(i);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Fr(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:r}}function yu({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return L`<div class="html">${Bs(s)}</div>`;let a=bu.find(l=>l in i);if(a)return L`<img src="data:${a};base64,${i[a]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return L`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return L`<div></div>`;let c=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return L`<pre>${c.replace(xu,"")}</pre>`}async function Fr(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Hs({live:t,kernel:e}){let n=e?Ds(e.base,e.id,e.key):void 0,r=Rs();jr("@jupyter-widgets/output",Us(Ge("@jupyter-widgets/base")));let o=new class extends r{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(i,s){let a=Ge(s)[i];if(!a)throw new Error(`The front end "${s}" has no ${i}.`);return a}async new_model(i,s){return n&&
(i.comm??=n.comm(i.model_id)),super.new_model(i,s)}async _create_comm(i,s,a,c,l){if(!n)throw new Error("This page has no kernel.");let f=n.comm(s,i);return(a||c)&&
f.open(a,{},c,l),f}async _get_comm_info(){return{}}};return n&&(n.onOpen=(i,s)=>o.handle_comm_open(i,s),n.onOutput=async i=>{(await Ye(o)).find(a=>a.take&&a.get(
"msg_id")===i.parent_header.msg_id)?.take(i)},n.statusChanged.connect(()=>o.disconnect())),o}async function Ye(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var $u=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Ws="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",qs="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",ku="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",Ze=()=>document.getElementById("gdviz-note");function ke(t){Ze().textContent=t,Ze().hidden=!t}function _u(t){ue(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?ke({gone:ku,silent:qs,away:Ws}[e]):[Ws,qs].includes(Ze().textContent??"")&&ke(""))})}function zu(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&ke(r.join(" "))}var Au={link:te,presets:Yn},Vs=new WeakSet;async function Eu(t){for(let e of await Ye(t)){if(Vs.has(e))continue;Vs.add(e);let n=Au[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var Gs=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function Mu({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function Su(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var Ks=t=>[...document.querySelectorAll(t)].map(e=>e);async function Tu(){Su();let t=Gs(
"gdviz-page"),e=$u.get(new URLSearchParams(location.search).get("note")??"");e&&ke(e),t.failed&&ke(t.failed);for(let c of Ks("template[data-cell]")){let{content:l}=c;
document.getElementById(c.dataset.cell??"")?.replaceChildren(l),c.remove()}let n=Ks("[data-widget]");if(!n.length)return;let r=Hs(t);e&&r.exported&&j(Ze(),cr(r)),
r.kernel&&_u(r.kernel);let o=Mu(Gs("gdviz-widgets"));await r.set_state(o),r.runAll=()=>Eu(r),await r.runAll();let i=(await Ye(r)).filter(c=>c.get("_front_end")===
"pageState"),s=i.length===1?ps:c=>Cr(c,location.search),a=i.map(c=>s(c).catch(l=>console.error(l)));await Promise.all(n.map(c=>Fr(r,c.dataset.widget??"",c))),await Promise.
all(a),r.kernel||zu(await Ye(r))}var Ou="This page could not start in this browser. Reload it, or try another up-to-date browser.";function Ys(){document.addEventListener(
"DOMContentLoaded",()=>Tu().then(()=>document.documentElement.dataset.ready="",t=>{console.error(t),Ze().hidden&&ke(Ou)}))}var Nu={badge:Io,curves:Vt(Yo),dataEditor:Vt(Ei),field:Vt(Mi),formulaField:Pi,heatMap:Vt(Fi),link:Di,networkDiagram:Vt(Vi),pageState:_s,player:zs,presets:Jr,resultsTable:As,
runner:Es,sentence:Ms,slider:Ss,surface:Vt(Ts),value:{}};function Ru(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||to(),n.widgets??=Nu,n.resolve?.(
n.widgets),n.widgets}return oa(Lu);})();
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
