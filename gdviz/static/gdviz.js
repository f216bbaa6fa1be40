"use strict";var gdviz=(()=>{var ya=Object.create;var on=Object.defineProperty;var $a=Object.getOwnPropertyDescriptor;var ka=Object.getOwnPropertyNames;var _a=Object.getPrototypeOf,za=Object.prototype.hasOwnProperty;var Aa=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Ma=(t,e)=>{for(var n in e)on(t,n,{get:e[n],enumerable:!0})},to=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of ka(e))!za.call(t,o)&&o!==n&&on(t,o,{get:()=>e[o],enumerable:!(r=$a(e,o))||r.enumerable});return t};var eo=(t,e,n)=>(n=t!=null?ya(_a(t)):{},to(e||!t||!t.__esModule?on(n,"default",{value:t,enumerable:!0}):n,t)),Sa=t=>to(on({},"__esModule",{value:!0}),t);var Mr=Aa((zr,Ar)=>{((t,e)=>{typeof Ar=="object"&&typeof zr<"u"?Ar.exports=e():t.Papa=e()})(zr,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},s=0,i={};function c(u){return u.charCodeAt(0)===65279?u.slice(1):u}function a(u){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(p){var g=k(p);g.chunkSize=parseInt(g.chunkSize),p.step||p.chunk||(g.chunkSize=
null),this._handle=new m(g),(this._handle.streamer=this)._config=g}.call(this,u),this.parseChunk=function(p,g){var y=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<y){let $=this._config.newline;$||(v=this._config.quoteChar||'"',$=this._handle.guessLineEndings(p,v)),p=[...p.split($).slice(y)].join($)}this.isFirstChunk&&
_(this._config.beforeFirstChunk)&&(v=this._config.beforeFirstChunk(p))!==void 0&&(p=v),this.isFirstChunk=!1,this._halted=!1;var y=this._partialLine+p,v=(this._partialLine=
"",this._handle.parse(y,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(p=v.meta.cursor,y=(this._finished||(this._partialLine=
y.substring(p-this._baseIndex),this._baseIndex=p),v&&v.data&&(this._rowCount+=v.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:v,workerId:i.WORKER_ID,finished:y});else if(_(this._config.chunk)&&!g){if(this._config.chunk(v,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||
!y||!_(this._config.complete)||v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),y||v&&v.meta.paused||this._nextChunk(),
v}this._halted=!0},this._sendError=function(p){_(this._config.error)?this._config.error(p):r&&this._config.error&&e.postMessage({workerId:i.WORKER_ID,error:p,finished:!1})}}
function l(u){var p;(u=u||{}).chunkSize||(u.chunkSize=i.RemoteChunkSize),a.call(this,u),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(g){this._input=g,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(p=new XMLHttpRequest,
this._config.withCredentials&&(p.withCredentials=this._config.withCredentials),n||(p.onload=A(this._chunkLoaded,this),p.onerror=A(this._chunkError,this)),p.ontimeout=
A(this._chunkTimeout,this),p.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(p.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var g,y=this._config.downloadRequestHeaders;for(g in y)p.setRequestHeader(g,y[g])}var v;this._config.chunkSize&&(v=this._start+
this._config.chunkSize-1,p.setRequestHeader("Range","bytes="+this._start+"-"+v));try{p.send(this._config.downloadRequestBody)}catch($){this._chunkError($.message)}
n&&p.status===0&&this._chunkError()}},this._chunkLoaded=function(){p.readyState===4&&(p.status<200||400<=p.status?this._chunkError():(this._start+=this._config.
chunkSize||p.responseText.length,this._finished=!this._config.chunkSize||this._start>=(g=>(g=g.getResponseHeader("Content-Range"))!==null?parseInt(g.substring(g.
lastIndexOf("/")+1)):-1)(p),this.parseChunk(p.responseText)))},this._chunkError=function(g){g=p.statusText||g,this._sendError(new Error(g))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function f(u){(u=u||{}).chunkSize||(u.chunkSize=i.LocalChunkSize),a.call(
this,u);var p,g,y=typeof FileReader<"u";this.stream=function(v){this._input=v,g=v.slice||v.webkitSlice||v.mozSlice,y?((p=new FileReader).onload=A(this._chunkLoaded,
this),p.onerror=A(this._chunkError,this)):p=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,$=(this._config.chunkSize&&($=Math.min(this._start+this._config.chunkSize,
this._input.size),v=g.call(v,this._start,$)),p.readAsText(v,this._config.encoding));y||this._chunkLoaded({target:{result:$}})},this._chunkLoaded=function(v){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){
this._sendError(p.error)}}function d(u){var p;a.call(this,u=u||{}),this.stream=function(g){return p=g,this._nextChunk()},this._nextChunk=function(){var g,y;if(!this.
_finished)return g=this._config.chunkSize,p=g?(y=p.substring(0,g),p.substring(g)):(y=p,""),this._finished=!p,this.parseChunk(y)}}function h(u){a.call(this,u=u||
{});var p=[],g=!0,y=!1;this.pause=function(){a.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){a.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){y&&p.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),p.length?this.parseChunk(
p.shift()):g=!0},this._streamData=A(function(v){try{p.push(typeof v=="string"?v:v.toString(this._config.encoding)),g&&(g=!1,this._checkIsFinished(),this.parseChunk(
p.shift()))}catch($){this._streamError($)}},this),this._streamError=A(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=A(function(){this.
_streamCleanUp(),y=!0,this._streamData("")},this),this._streamCleanUp=A(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function m(u){var p,g,y,v,$=Math.pow(2,53),S=-$,M=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
O=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
T=this,R=0,N=0,H=!1,C=!1,j=[],I={data:[],errors:[],meta:{}};function rt(K){return u.skipEmptyLines==="greedy"?K.join("").trim()==="":K.length===1&&K[0].length===
0}function D(){if(I&&y&&(X("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+i.DefaultDelimiter+"'"),y=!1),u.skipEmptyLines&&
(I.data=I.data.filter(function(tt){return!rt(tt)})),G()){let tt=function(ut){j.push(ut)};var V=tt;if(I)if(Array.isArray(I.data[0])){for(var K=0;G()&&K<I.data.length;K++)
I.data[K].forEach(tt);I.data.splice(0,1)}else I.data.forEach(tt)}function q(tt,ut){for(var st=u.header?{}:[],Y=0;Y<tt.length;Y++){var W=Y,dt=tt[Y],dt=((Q,at)=>(ht=>(u.
dynamicTypingFunction&&u.dynamicTyping[ht]===void 0&&(u.dynamicTyping[ht]=u.dynamicTypingFunction(ht)),(u.dynamicTyping[ht]||u.dynamicTyping)===!0))(Q)?at==="tr\
ue"||at==="TRUE"||at!=="false"&&at!=="FALSE"&&((ht=>{if(M.test(ht)&&(ht=parseFloat(ht),S<ht&&ht<$))return 1})(at)?parseFloat(at):O.test(at)?new Date(at):at===""?
null:at):at)(W=u.header?Y>=j.length?"__parsed_extra":j[Y]:W,dt=u.transform?u.transform(dt,W):dt);W==="__parsed_extra"?(st[W]=st[W]||[],st[W].push(dt)):st[W]=dt}
return u.header&&(Y>j.length?X("FieldMismatch","TooManyFields","Too many fields: expected "+j.length+" fields but parsed "+Y,N+ut):Y<j.length&&X("FieldMismatch",
"TooFewFields","Too few fields: expected "+j.length+" fields but parsed "+Y,N+ut)),st}var ot;I&&(u.header||u.dynamicTyping||u.transform)&&(ot=1,!I.data.length||
Array.isArray(I.data[0])?(I.data=I.data.map(q),ot=I.data.length):I.data=q(I.data,0),u.header&&I.meta&&(I.meta.fields=j),N+=ot)}function G(){return u.header&&j.length===
0}function X(K,q,ot,V){K={type:K,code:q,message:ot},V!==void 0&&(K.row=V),I.errors.push(K)}_(u.step)&&(v=u.step,u.step=function(K){I=K,G()?D():(D(),I.data.length!==
0&&(R+=K.data.length,u.preview&&R>u.preview?g.abort():(I.data=I.data[0],v(I,T))))}),this.parse=function(K,q,ot){var V=u.quoteChar||'"',V=(u.newline||(u.newline=
this.guessLineEndings(K,V)),y=!1,u.delimiter?_(u.delimiter)&&(u.delimiter=u.delimiter(K),I.meta.delimiter=u.delimiter):((V=((tt,ut,st,Y,W)=>{var dt,Q,at,ht;W=W||
[",","	","|",";",i.RECORD_SEP,i.UNIT_SEP];for(var se=0;se<W.length;se++){for(var Et,Oe=W[se],vt=0,Ot=0,gt=0,yt=(at=void 0,new b({comments:Y,delimiter:Oe,newline:ut,
preview:10}).parse(tt)),Ct=0;Ct<yt.data.length;Ct++)st&&rt(yt.data[Ct])?gt++:(Et=yt.data[Ct].length,Ot+=Et,at===void 0?at=Et:0<Et&&(vt+=Math.abs(Et-at),at=Et));
0<yt.data.length&&(Ot/=yt.data.length-gt),1.99<Ot&&(Q===void 0||vt<Q||vt===Q&&ht<Ot)&&(Q=vt,dt=Oe,ht=Ot)}return{successful:!!(u.delimiter=dt),bestDelimiter:dt}})(
K,u.newline,u.skipEmptyLines,u.comments,u.delimitersToGuess)).successful?u.delimiter=V.bestDelimiter:(y=!0,u.delimiter=i.DefaultDelimiter),I.meta.delimiter=u.delimiter),
k(u));return V.header=G(),u.preview&&u.header&&V.preview++,p=K,g=new b(V),I=g.parse(p,q,ot),D(),H?{meta:{paused:!0}}:I||{meta:{paused:!1}}},this.paused=function(){
return H},this.pause=function(){H=!0,g.abort(),p=_(u.chunk)?"":p.substring(g.getCharIndex())},this.resume=function(){T.streamer._halted?(H=!1,T.streamer.parseChunk(
p,!0)):setTimeout(T.resume,3)},this.aborted=function(){return C},this.abort=function(){C=!0,g.abort(),I.meta.aborted=!0,_(u.complete)&&u.complete(I),p=""},this.
guessLineEndings=function(tt,V){tt=tt.substring(0,1048576);var V=new RegExp(w(V)+"([^]*?)"+w(V),"gm"),ot=(tt=tt.replace(V,"")).split("\r"),V=tt.split(`
`),tt=1<V.length&&V[0].length<ot[0].length;if(ot.length===1||tt)return`
`;for(var ut=0,st=0;st<ot.length;st++)ot[st][0]===`
`&&ut++;return ut>=ot.length/2?`\r
`:"\r"}}function w(u){return u.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function b(u){var p=(u=u||{}).delimiter,g=u.newline,y=u.comments,v=u.step,$=u.preview,S=u.fastMode,
M=null,O=!1,T=u.quoteChar==null?'"':u.quoteChar,R=T;if(u.escapeChar!==void 0&&(R=u.escapeChar),(typeof p!="string"||-1<i.BAD_DELIMITERS.indexOf(p))&&(p=","),y===
p)throw new Error("Comment character same as delimiter");y===!0?y="#":(typeof y!="string"||-1<i.BAD_DELIMITERS.indexOf(y))&&(y=!1),g!==`
`&&g!=="\r"&&g!==`\r
`&&(g=`
`);var N=0,H=!1;this.parse=function(C,j,I){if(typeof C!="string")throw new Error("Input must be a string");var rt=C.length,D=p.length,G=g.length,X=y.length,K=_(
v),q=[],ot=[],V=[],tt=N=0;if(!C)return vt();if(S||S!==!1&&C.indexOf(T)===-1){for(var ut=C.split(g),st=0;st<ut.length;st++){if(V=ut[st],N+=V.length,st!==ut.length-
1)N+=g.length;else if(I)return vt();if(!y||V.substring(0,X)!==y){if(K){if(q=[],ht(V.split(p)),Ot(),H)return vt()}else ht(V.split(p));if($&&$<=st)return q=q.slice(
0,$),vt(!0)}}return vt()}for(var Y=C.indexOf(p,N),W=C.indexOf(g,N),dt=new RegExp(w(R)+w(T),"g"),Q=C.indexOf(T,N);;)if(C[N]===T)for(Q=N,N++;;){if((Q=C.indexOf(T,
Q+1))===-1)return I||ot.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:q.length,index:N}),Et();if(Q===rt-1)return Et(C.substring(
N,Q).replace(dt,T));if(T===R&&C[Q+1]===R)Q++;else if(T===R||Q===0||C[Q-1]!==R){Y!==-1&&Y<Q+1&&(Y=C.indexOf(p,Q+1));var at=se((W=W!==-1&&W<Q+1?C.indexOf(g,Q+1):W)===
-1?Y:Math.min(Y,W));if(C.substr(Q+1+at,D)===p){V.push(C.substring(N,Q).replace(dt,T)),C[N=Q+1+at+D]!==T&&(Q=C.indexOf(T,N)),Y!==-1&&Y<N&&(Y=C.indexOf(p,N)),W!==
-1&&W<N&&(W=C.indexOf(g,N));break}if(at=se(W),C.substring(Q+1+at,Q+1+at+G)===g){if(V.push(C.substring(N,Q).replace(dt,T)),Oe(Q+1+at+G),Y!==-1&&Y<N&&(Y=C.indexOf(
p,N)),Q=C.indexOf(T,N),K&&(Ot(),H))return vt();if($&&q.length>=$)return vt(!0);break}ot.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quot\
ed field is malformed",row:q.length,index:N}),Q++}}else if(y&&V.length===0&&C.substring(N,N+X)===y){if(W===-1)return vt();N=W+G,W=C.indexOf(g,N),Y!==-1&&Y<N&&(Y=
C.indexOf(p,N))}else if(Y!==-1&&(Y<W||W===-1))V.push(C.substring(N,Y)),N=Y+D,Y=C.indexOf(p,N);else{if(W===-1)break;if(V.push(C.substring(N,W)),Oe(W+G),K&&(Ot(),
H))return vt();if($&&q.length>=$)return vt(!0)}return Et();function ht(gt){q.push(gt),tt=N}function se(gt){var yt=0;return yt=gt!==-1&&(gt=C.substring(Q+1,gt))&&
gt.trim()===""?gt.length:yt}function Et(gt){return I||(gt===void 0&&(gt=C.substring(N)),V.push(gt),N=rt,ht(V),K&&Ot()),vt()}function Oe(gt){N=gt,ht(V),V=[],W=C.
indexOf(g,N)}function vt(gt){if(u.header&&!j&&q.length&&!O){var yt=q[0],Ct=Object.create(null),Zn=new Set(yt);let Qr=!1;for(let ie=0;ie<yt.length;ie++){let Tt=c(
yt[ie]);if(Ct[Tt=_(u.transformHeader)?u.transformHeader(Tt,ie):Tt]){let Te,Xr=Ct[Tt];for(;Te=Tt+"_"+Xr,Xr++,Zn.has(Te););Zn.add(Te),yt[ie]=Te,Ct[Tt]++,Qr=!0,(M=
M===null?{}:M)[Te]=Tt}else Ct[Tt]=1,yt[ie]=Tt;Zn.add(Tt)}Qr&&console.warn("Duplicate headers found and renamed."),O=!0}return{data:q,errors:ot,meta:{delimiter:p,
linebreak:g,aborted:H,truncated:!!gt,cursor:tt+(j||0),renamedHeaders:M}}}function Ot(){v(vt()),q=[],ot=[]}},this.abort=function(){H=!0},this.getCharIndex=function(){
return N}}function x(u){var p=u.data,g=o[p.workerId],y=!1;if(p.error)g.userError(p.error,p.file);else if(p.results&&p.results.data){var v={abort:function(){y=!0,
z(p.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:E,resume:E};if(_(g.userStep)){for(var $=0;$<p.results.data.length&&(g.userStep({data:p.results.data[$],
errors:p.results.errors,meta:p.results.meta},v),!y);$++);delete p.results}else _(g.userChunk)&&(g.userChunk(p.results,v,p.file),delete p.results)}p.finished&&!y&&
z(p.workerId,p.results)}function z(u,p){var g=o[u];_(g.userComplete)&&g.userComplete(p),g.terminate(),delete o[u]}function E(){throw new Error("Not implemented.")}
function k(u){if(typeof u!="object"||u===null)return u;var p,g=Array.isArray(u)?[]:{};for(p in u)g[p]=k(u[p]);return g}function A(u,p){return function(){u.apply(
p,arguments)}}function _(u){return typeof u=="function"}return i.parse=function(u,p){var g=(p=p||{}).dynamicTyping||!1;if(_(g)&&(p.dynamicTypingFunction=g,g={}),
p.dynamicTyping=g,p.transform=!!_(p.transform)&&p.transform,p.downloadTimeout!==void 0){var g=parseInt(p.downloadTimeout);if(isNaN(g))throw new Error("Config do\
wnloadTimeout value ("+p.downloadTimeout+") not parsable by parseInt(val).");p.downloadTimeout=g}if(!p.worker||!i.WORKERS_SUPPORTED)return g=null,i.NODE_STREAM_INPUT,
typeof u=="string"?(u=c(u),g=new(p.download?l:d)(p)):u.readable===!0&&_(u.read)&&_(u.on)?g=new h(p):(e.File&&u instanceof File||u instanceof Object)&&(g=new f(p)),
g.stream(u);(g=(()=>{var y;return!!i.WORKERS_SUPPORTED&&(y=(()=>{var v=e.URL||e.webkitURL||null,$=t.toString();return i.BLOB_URL||(i.BLOB_URL=v.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",$,")();"],{type:"text/javascript"})))})(),(y=new e.Worker(y)).onmessage=x,
y.id=s++,o[y.id]=y)})()).userStep=p.step,g.userChunk=p.chunk,g.userComplete=p.complete,g.userError=p.error,p.step=_(p.step),p.chunk=_(p.chunk),p.complete=_(p.complete),
p.error=_(p.error),delete p.worker,g.postMessage({input:u,config:p,workerId:g.id})},i.unparse=function(u,p){var g=!1,y=!0,v=",",$=`\r
`,S='"',M=S+S,O=!1,T=null,R=!1,N=((()=>{if(typeof p=="object"){if(typeof p.delimiter!="string"||i.BAD_DELIMITERS.filter(function(j){return p.delimiter.indexOf(j)!==
-1}).length||(v=p.delimiter),typeof p.quotes!="boolean"&&typeof p.quotes!="function"&&!Array.isArray(p.quotes)||(g=p.quotes),typeof p.skipEmptyLines!="boolean"&&
typeof p.skipEmptyLines!="string"||(O=p.skipEmptyLines),typeof p.newline=="string"&&($=p.newline),typeof p.quoteChar=="string"&&(S=p.quoteChar,M=S+S),typeof p.header==
"boolean"&&(y=p.header),Array.isArray(p.columns)){if(p.columns.length===0)throw new Error("Option columns is empty");T=p.columns}p.escapeChar!==void 0&&(M=p.escapeChar+
S),p.escapeFormulae instanceof RegExp?R=p.escapeFormulae:typeof p.escapeFormulae=="boolean"&&p.escapeFormulae&&(R=/^[=+\-@\t\r].*$/)}})(),new RegExp(w(S),"g"));
if(typeof u=="string"&&(u=JSON.parse(u)),Array.isArray(u)){if(!u.length)return H(T,u,O);if(Array.isArray(u[0]))return H(null,u,O);if(typeof u[0]=="object")return H(
T||Object.keys(u[0]),u,O)}else if(typeof u=="object")return typeof u.data=="string"&&(u.data=JSON.parse(u.data)),Array.isArray(u.data)&&(u.fields||(u.fields=u.meta&&
u.meta.fields||T),u.fields||(u.fields=Array.isArray(u.data[0])?u.fields:typeof u.data[0]=="object"?Object.keys(u.data[0]):[]),Array.isArray(u.data[0])||typeof u.
data[0]=="object"||(u.data=[u.data])),H(u.fields||[],u.data||[],O);throw new Error("Unable to serialize unrecognized input");function H(j,I,rt){var D="",G=(typeof j==
"string"&&(j=JSON.parse(j)),typeof I=="string"&&(I=JSON.parse(I)),Array.isArray(j)&&0<j.length),X=!Array.isArray(I[0]);if(G&&y){for(var K=0;K<j.length;K++)0<K&&
(D+=v),D+=C(j[K],K);0<I.length&&(D+=$)}for(var q=0;q<I.length;q++){var ot=(G?j:I[q]).length,V=!1,tt=G?Object.keys(I[q]).length===0:I[q].length===0;if(rt&&!G&&(V=
rt==="greedy"?I[q].join("").trim()==="":I[q].length===1&&(I[q][0]==null||I[q][0].length===0)),rt==="greedy"&&G){for(var ut=[],st=0;st<ot;st++){var Y=X?j[st]:st;
ut.push(I[q][Y])}V=ut.join("").trim()===""}if(!V){for(var W=0;W<ot;W++){0<W&&!tt&&(D+=v);var dt=G&&X?j[W]:W;D+=C(I[q][dt],W)}q<I.length-1&&(!rt||0<ot&&!tt)&&(D+=
$)}}return D}function C(j,I){var rt,D,G;return j==null?"":j.constructor===Date?isNaN(j.getTime())?"":j.toISOString():(G=!1,rt=j.toString(),R&&typeof j!="number"&&
typeof j!="bigint"&&typeof j!="boolean"&&R.test(rt)&&(j=rt="'"+rt,G=!0),D=rt.replace(N,M),(G=G||g===!0||typeof g=="function"&&g(j,I)||Array.isArray(g)&&g[I]||((X,K)=>{
for(var q=0;q<K.length;q++)if(-1<X.indexOf(K[q]))return!0;return!1})(D,i.BAD_DELIMITERS)||-1<D.indexOf(v)||-1<rt.indexOf(S)||D.charAt(0)===" "||D.charAt(D.length-
1)===" ")?S+D+S:D)}},i.RECORD_SEP="",i.UNIT_SEP="",i.BYTE_ORDER_MARK="\uFEFF",i.BAD_DELIMITERS=["\r",`
`,'"',i.BYTE_ORDER_MARK],i.WORKERS_SUPPORTED=!n&&!!e.Worker,i.NODE_STREAM_INPUT=1,i.LocalChunkSize=10485760,i.RemoteChunkSize=5242880,i.DefaultDelimiter=",",i.Parser=
b,i.ParserHandle=m,i.NetworkStreamer=l,i.FileStreamer=f,i.StringStreamer=d,i.ReadableStreamStreamer=h,r&&(e.onmessage=function(u){u=u.data,i.WORKER_ID===void 0&&
u&&(i.WORKER_ID=u.workerId),typeof u.input=="string"?e.postMessage({workerId:i.WORKER_ID,results:i.parse(u.input,u.config),finished:!0}):(e.File&&u.input instanceof
File||u.input instanceof Object)&&(u=i.parse(u.input,u.config))&&e.postMessage({workerId:i.WORKER_ID,results:u,finished:!0})}),(l.prototype=Object.create(a.prototype)).
constructor=l,(f.prototype=Object.create(a.prototype)).constructor=f,(d.prototype=Object.create(d.prototype)).constructor=d,(h.prototype=Object.create(a.prototype)).
constructor=h,i})});var xd={};Ma(xd,{arrive:()=>bd,frontEnd:()=>ra,openPage:()=>xa});function Z(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function Mt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function it(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function pt(t,e){let n=new Set(Object.keys(e)),r=()=>{let s=new Set(n);n.clear();
for(let i in e)s.has(i)&&e[i]()};r();let o=Object.keys(e).map(s=>it(t,s,()=>{n.size||queueMicrotask(r),n.add(s)}));return()=>{o.forEach(s=>s()),n.clear()}}var lt=(t,e)=>t.
get_model(e.slice(10)),ft=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function B({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=ft(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function _t(t){let[e,n]=t.shape,r=B(t);return Array.from({length:e},
(o,s)=>r.subarray(s*n,(s+1)*n))}var Gt=t=>({...t,render({model:e,el:n}){function r(){let s=e.get("outdated");n.toggleAttribute("data-outdated",!!s),s&&(n.dataset.outdated=s),n.ariaBusy=s?"true":
null}let o=[t.render({model:e,el:n}),it(e,"outdated",r)];return r(),()=>o.forEach(s=>s())}});var sn={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function no(t,e){
let n=sn[t],r=Number;t==="bool"&&(r=s=>+!!s),t.endsWith("int64")&&(r=s=>BigInt(Math.trunc(s)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}function Jn(t,e){let n=new sn[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var an=t=>t.reduce((e,n)=>e*
n,1),Ne=({shape:t,dtype:e})=>an(t)*sn[e].BYTES_PER_ELEMENT,ro=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function cn(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(cn),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
r=>Array.from(r?.numbers??[]))}}return ro(t)?{shape:t.shape,numbers:B(t)}:null}function ae(t,{shape:e,dtype:n},r){let o=n==="bool"?Boolean:Number;if(e.length===
0)return o(t[0]);if(ro(r))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let s=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),
i=/^float|64/.test(n)?Float64Array:sn[n],c=(a,[l,...f])=>{let d=an(f);if(f.length)return Array.from({length:l},(m,w)=>c(a+w*d,f));let h=Array.prototype.slice.call(
t,a,a+l);return s?i.from(h):h.map(m=>o(m))};return c(0,e)}function oo(t,e,n){let r=cn(t);if(!r||String(r.shape)!==String(n))return!1;let o=e instanceof Float32Array?
Math.fround:Number;for(let s=0;s<e.length;s++)if(!Object.is(o(Number(r.numbers[s])),e[s]))return!1;return!0}function Bt(t){let e=new Uint8Array(t.reduce((r,o)=>r+
o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function ln(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}var Kt=(t,e)=>t.length===e?.length&&t.
every((n,r)=>n===e[r]);var Ea=100,Le=new Set,Re=new Set,dn=new Set,Qn=0,Xn=0,tr=new Set,so=t=>Le.add(t);function io(t){for(let e of[Le,Re,dn])e.delete(t);Yt()}function pn(t){Re.add(t),
Xn||(Xn=requestAnimationFrame(Oa))}var ao=t=>dn.add(t);function fn(t){return Qn++,t.finally(()=>{Qn--,Yt()})}var er=0;function co(t){return er++,t.finally(()=>{
er--;for(let e of Le)pn(e)})}var Ut=()=>er>0;function hn(){return new Promise(t=>{tr.add(t),Yt()})}function Yt(){let t=[...Re].some(e=>!e.isPlaying());if(!(Qn||
t||It.size||[...Le].some(e=>e.isPending()))){for(let e of tr)e();tr.clear()}}function Oa(){lo();let t=new Map;for(let e of Re)Re.delete(e),t.set(e,(t.get(e)??0)+
1),t.get(e)>Ea?e.report(Object.assign(new Error("it depends on its own outputs through other links and does not settle"),{name:"RuntimeError"})):e.compute();Xn=
0,Yt();for(let e of dn)pn(e);dn.clear()}var It=new Map,un;function Ce(t,e,n){if(t.get("prompt")||[...Le].some(r=>r.reads(t))){Mt(t,e,n);return}un||(un=new MessageChannel,
un.port1.onmessage=lo),It.size||un.port2.postMessage(null),It.has(t)||It.set(t,new Map),It.get(t)?.set(e,n)}var gn=(t,e)=>It.get(t)?.has(e)?It.get(t)?.get(e):t.
get(e);function lo(){let t=[...It];It.clear();for(let[e,n]of t)for(let[r,o]of n)Mt(e,r,o);Yt()}function ce(t,e){let n=new Map;function r(o){let s=o.get("key"),i=n.get(s)??{thing:t(s,o),users:0};n.set(s,i),i.users++;let c=!0;return()=>{c&&--i.users===0&&(n.
delete(s),e(i.thing)),c=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function Ta(t){let e=t.widget_manager,n=await lt(e,t.get("choice")),r=async c=>({...c,model:await lt(e,c.widget)}),o=t.get("options"),s=await Promise.all(
o.map(c=>Promise.all(c.map(r))));function i(){let c=n.get("index");if(c!==t.get("applied")){t.set("applied",c);for(let{model:a,trait:l,value:f,array:d}of s[c])Mt(
a,l,d?ae(B(d),d,a.get(l)):f)}}return n.on("change:index",i),i(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",i)}var Na=ce((t,e)=>fn(Ta(e)),t=>t.
then(e=>e())),nr=Na.use,uo={initialize:({model:t})=>nr(t)};var po=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
end circle{fill:currentColor}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center}.gdviz-page-state>[role=group]{display:flex;gap:6px}.\
gdviz-page-state button{height:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;c\
ursor:default}.gdviz-page-state>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-state textarea{flex:1 1 100%;min-width:0;box-sizi\
ng:border-box;resize:vertical;background:var(--gdviz-paper);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-page-state input{\
flex:1 1 100%;min-width:0;height:26px;font-size:12px}.gdviz-page-state .download:after{content:"\\25be" / "";margin-left:6px}.gdviz-page-state .download[aria-exp\
anded=true]:after{content:"\\25b4" / ""}.gdviz-page-state>.files{flex:1 1 100%;flex-wrap:wrap}.gdviz-page-state>[hidden]{display:none}.gdviz-player label{flex:1 \
1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player output{min-\
width:5.5em;text-align:right}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:collapse;font-\
variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-weight:400;li\
ne-height:1.25}.gdviz-results thead th{vertical-align:bottom;white-space:normal;max-width:58px;font-size:11.5px;line-height:1.15;color:var(--gdviz-faint);border\
-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-child{width\
:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr.chos\
en{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent-color:var(\
--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;color:inherit;font:inh\
erit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{background:none;text-decoration:underline}.g\
dviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.gdviz-result\
s{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-results button{gap:4px;white-spa\
ce:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{height:30px;box\
-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[type=number\
]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-\
runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-runner .history{display:block;width:1\
00%;max-width:420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;m\
in-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ell\
ipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=tex\
t]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;\
font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdv\
iz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:ha\
s(:disabled){opacity:.5}
`;var rr=new CSSStyleSheet;rr.replaceSync(po);function fo(t){t.adoptedStyleSheets.includes(rr)||t.adoptedStyleSheets.push(rr)}var ho=()=>fo(document);function go(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&fo(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var sr=globalThis,mo=t=>t,mn=sr.trustedTypes,wo=mn?mn.createPolicy("lit-html",{createHTML:t=>t}):void 0,ir="$lit$",Pt=`lit$${Math.random().toFixed(9).slice(2)}$`,
ar="?"+Pt,La=`<${ar}>`,Qt=document,Pe=()=>Qt.createComment(""),je=t=>t===null||typeof t!="object"&&typeof t!="function",cr=Array.isArray,ko=t=>cr(t)||typeof t?.[Symbol.
iterator]=="function",or=`[ 	
\f\r]`,Ie=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,vo=/-->/g,bo=/>/g,Zt=RegExp(`>|${or}(?:([^\\s"'>=/]+)(${or}*=${or}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),xo=/'/g,yo=/"/g,_o=/^(?:script|style|textarea|title)$/i,lr=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),L=lr(1),U=lr(2),mt=lr(
3),$t=Symbol.for("lit-noChange"),F=Symbol.for("lit-nothing"),$o=new WeakMap,Jt=Qt.createTreeWalker(Qt,129);function zo(t,e){if(!cr(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return wo!==void 0?wo.createHTML(e):e}var Ao=(t,e)=>{let n=t.length-1,r=[],o,s=e===2?"<svg>":e===3?"<math>":"",i=Ie;
for(let c=0;c<n;c++){let a=t[c],l,f,d=-1,h=0;for(;h<a.length&&(i.lastIndex=h,f=i.exec(a),f!==null);)h=i.lastIndex,i===Ie?f[1]==="!--"?i=vo:f[1]!==void 0?i=bo:f[2]!==
void 0?(_o.test(f[2])&&(o=RegExp("</"+f[2],"g")),i=Zt):f[3]!==void 0&&(i=Zt):i===Zt?f[0]===">"?(i=o??Ie,d=-1):f[1]===void 0?d=-2:(d=i.lastIndex-f[2].length,l=f[1],
i=f[3]===void 0?Zt:f[3]==='"'?yo:xo):i===yo||i===xo?i=Zt:i===vo||i===bo?i=Ie:(i=Zt,o=void 0);let m=i===Zt&&t[c+1].startsWith("/>")?" ":"";s+=i===Ie?a+La:d>=0?(r.
push(l),a.slice(0,d)+ir+a.slice(d)+Pt+m):a+Pt+(d===-2?c:m)}return[zo(t,s+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Fe=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let s=0,i=0,c=e.length-1,a=this.parts,[l,f]=Ao(e,n);if(this.el=t.createElement(l,r),Jt.currentNode=this.el.content,n===2||n===
3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(o=Jt.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let d of o.
getAttributeNames())if(d.endsWith(ir)){let h=f[i++],m=o.getAttribute(d).split(Pt),w=/([.?@])?(.*)/.exec(h);a.push({type:1,index:s,name:w[2],strings:m,ctor:w[1]===
"."?vn:w[1]==="?"?bn:w[1]==="@"?xn:te}),o.removeAttribute(d)}else d.startsWith(Pt)&&(a.push({type:6,index:s}),o.removeAttribute(d));if(_o.test(o.tagName)){let d=o.
textContent.split(Pt),h=d.length-1;if(h>0){o.textContent=mn?mn.emptyScript:"";for(let m=0;m<h;m++)o.append(d[m],Pe()),Jt.nextNode(),a.push({type:2,index:++s});o.
append(d[h],Pe())}}}else if(o.nodeType===8)if(o.data===ar)a.push({type:2,index:s});else{let d=-1;for(;(d=o.data.indexOf(Pt,d+1))!==-1;)a.push({type:7,index:s}),
d+=Pt.length-1}s++}}static createElement(e,n){let r=Qt.createElement("template");return r.innerHTML=e,r}};function Xt(t,e,n=t,r){if(e===$t)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,s=je(e)?void 0:e._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),s===void 0?o=void 0:(o=new s(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=Xt(t,o._$AS(t,e.values),o,r)),e}var wn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??Qt).importNode(n,!0);Jt.currentNode=
o;let s=Jt.nextNode(),i=0,c=0,a=r[0];for(;a!==void 0;){if(i===a.index){let l;a.type===2?l=new le(s,s.nextSibling,this,e):a.type===1?l=new a.ctor(s,a.name,a.strings,
this,e):a.type===6&&(l=new yn(s,this,e)),this._$AV.push(l),a=r[++c]}i!==a?.index&&(s=Jt.nextNode(),i++)}return Jt.currentNode=Qt,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},le=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=F,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Xt(this,e,n),
je(e)?e===F||e==null||e===""?(this._$AH!==F&&this._$AR(),this._$AH=F):e!==this._$AH&&e!==$t&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):ko(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
F&&je(this._$AH)?this._$AA.nextSibling.data=e:this.T(Qt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=Fe.createElement(zo(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let s=new wn(o,this),i=s.u(this.options);s.p(n),this.
T(i),this._$AH=s}}_$AC(e){let n=$o.get(e.strings);return n===void 0&&$o.set(e.strings,n=new Fe(e)),n}k(e){cr(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let s of e)o===n.length?n.push(r=new t(this.O(Pe()),this.O(Pe()),this,this.options)):r=n[o],r._$AI(s),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=mo(e).nextSibling;mo(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},te=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,s){this.type=1,this.
_$AH=F,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=s,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=F}_$AI(e,n=this,r,o){let s=this.strings,i=!1;if(s===void 0)e=Xt(this,e,n,0),i=!je(e)||e!==this._$AH&&e!==$t,i&&(this._$AH=e);else{let c=e,a,
l;for(e=s[0],a=0;a<s.length-1;a++)l=Xt(this,c[r+a],n,a),l===$t&&(l=this._$AH[a]),i||=!je(l)||l!==this._$AH[a],l===F?e=F:e!==F&&(e+=(l??"")+s[a+1]),this._$AH[a]=
l}i&&!o&&this.j(e)}j(e){e===F?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},vn=class extends te{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===F?void 0:e}},bn=class extends te{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==F)}},xn=class extends te{constructor(e,n,r,o,s){super(e,n,r,o,s),this.type=5}_$AI(e,n=this){if((e=Xt(this,e,n,0)??F)===$t)return;let r=this._$AH,o=e===
F&&r!==F||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,s=e!==F&&(r===F||o);o&&this.element.removeEventListener(this.name,this,r),s&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},yn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Xt(this,e)}},Mo={
M:ir,P:Pt,A:ar,C:1,L:Ao,R:wn,D:ko,V:Xt,I:le,H:te,N:bn,U:xn,B:vn,F:yn},Ca=sr.litHtmlPolyfillSupport;Ca?.(Fe,le),(sr.litHtmlVersions??=[]).push("3.3.3");var So=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let s=n?.renderBefore??null;r._$litPart$=o=new le(e.insertBefore(Pe(),s),s,void 0,n??{})}return o._$AI(t),
o};var Ht=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function P(t,e,...n){return So(e,t),n.map(r=>t.querySelector(r))}var De=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function ur(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var jt=t=>t?"":"display: none";function nt(t,...e){go(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var Ia={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},Nt=t=>Ia[t]??t;function dr(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Eo(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function ue(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var Pa=["dead","restarting","autorestarting","starting"];function de(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function s(){
r||=Pa.includes(t.status);let i=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(i))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(i)}for(let i of n)i.connect(s);return s(),()=>{clearTimeout(o);for(let i of n)i.disconnect(s)}}var Oo=50,$n=new Set,To=0;function No(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return $n.add(r),pr.size&&Be(),{outdate(o,s=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(s,r.outdated?.since??1/0),text:o},Be())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},Be())},leave(){$n.delete(r),Be()}}}var pr=new Map;function Be(){clearTimeout(To);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:s},{since:i,text:c}]of ja())if(i+Oo>t)e=Math.min(e,i+Oo);else for(let{model:a}of[{model:o},...s])n.set(a,c);let r=pr;pr=n;for(let o of new Set([...r.keys(),
...n.keys()]))Da(o,n.get(o)??"");e<1/0&&(To=setTimeout(Be,e-t))}function ja(){let t=new Map([...$n].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of $n)r.sources.some(s=>e.targets.some(i=>Fa(s,i)))&&!t.has(r)&&t.set(r,n);return t}var Fa=(t,e)=>t.model===e.model&&t.trait===e.trait;function Da(t,e){
(gn(t,"outdated")??"")!==e&&(Ce(t,"outdated",e),t.get("opacities")&&Ce(t,"opacities",e?[Ba]:[]))}var Ba=.3;var Ro=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),Ua=230;function Lo(t,e){let n=t.slice(),
[r,o,s]=[0,0,0];for(let i of e){if(o|=(i&127)<<s,s+=7,i&128)continue;r+=o;let c=n[r+1]===Ua;n[r]=c?1:253,n[r+1]=c?1:133,n[r+2]=c?1:2,o=s=0}return n}var fr=8,kn=5,Ha=50,Wa=8;async function Io(t,e){let n=zn(Ro)?Lo(ft(t),ft(e)):ft(t);return zn(n)?WebAssembly.compile(n).catch(()=>null):null}var zn=t=>!!globalThis.
WebAssembly?.validate(t);function _n({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:s,data:i}of n)o.set(i,s);return e(),r.map(({address:s,
length:i})=>o.slice(s,s+i))}function qa(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let s=t(e,r.inputs,n),i=performance.now()-o;postMessage({results:s,milliseconds:i},s.map(({buffer:c})=>c))}catch(s){postMessage({error:s.message})}}}function Va(t,e){
let n=URL.createObjectURL(new Blob([`(${qa})(${_n})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var Co=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function Po(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),s=e.map(m=>({address:m.
address,length:Ne(m)})),i=[],c=null,a=null;return n>fr&&f(),{start:l,measure:d,isBusy:()=>a!==null,close:h};function l(m,w,b){if(c){a={job:w,counts:b},c.postMessage(
{inputs:m});return}let x=performance.now(),z;try{z=_n(o,m,s)}catch(k){return r(w,{error:k})}let E=performance.now()-x;i=[...i.slice(1-kn),E],(E>Ha||i.length===kn&&
Co(i)>fr)&&f(),r(w,{results:z,milliseconds:E})}function f(){c=Va(t,s),c&&(c.onmessage=({data:m})=>{let{job:w,counts:b}=a;if(a=null,m.error)return r(w,{isLate:!0,
error:Object.assign(new Error(m.error),{name:"RuntimeError"})});b&&(i=[...i.slice(1-kn),m.milliseconds]),r(w,{isLate:!0,...m})},c.onerror=()=>{let m=a;c=a=null,
m&&r(m.job,{isLate:!0})})}function d(m){if(c){let z=i.length?Co(i):null;if(a||n===1/0||i.length<kn||Math.max(...i)>fr/2)return z;h(),i=[]}let w=m();_n(o,w,[]);let b=performance.
now(),x=0;do _n(o,w,[]);while(x++,performance.now()-b<Wa);return(performance.now()-b)/x}function h(){c?.terminate(),c=a=null}}var jo=["single_steps","resets","anew","anew_steps","playing"];function Fo(t,e,n,r){let{restart:o,steps:s,before:i,starting:c}=t.get("running"),a=i.map(Ne),l=ln(
ft(t.get("carried")),a),f=0,d=!1,h=k(),m=ln(ft(t.get("computed")),n.map(Ne)),w=0,b={restart:!1,steps:0},x=1;for(let S of jo)e.on(`change:${S}`,z);return addEventListener(
"pagehide",r.tell),t.on("change:carried",v),{isPlaying:E,isPending:A,plan:_,inputs:p,store:g,putBack:u,shareState:y,stop:$};function z(){r.changed(),E()||r.tell()}
function E(){return e.get("playing")&&!Ut()}function k(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function A(){
let S=k();return d||E()||S.single!==h.single||S.resets!==h.resets||S.anew!==h.anew}function _(S){let M=k(),O=S.map((j,I)=>!Kt(j,m[I])),T=c.some(j=>O[j]),R=M.anew>
0&&(M.anew!==h.anew||O.some(Boolean)),N=M.resets!==h.resets,H=Math.max(M.single-h.single,0);E()&&(w+=e.get("speed"),H+=Math.floor(w),w%=1),h=M,m=S,d=!1;let C=b;
return b={restart:!1,steps:0},R||T||N?{restart:!0,steps:R?M.anew:0,version:f}:{restart:C.restart,steps:C.steps+H,version:f}}function u(S){b=S}function p(S={restart:!1,
steps:x}){let M=(O,T)=>({address:O,data:new Uint8Array(Int32Array.of(T).buffer)});return S.steps&&(x=S.steps),[M(o,Number(S.restart)),M(s,S.steps),...l.map((O,T)=>({
address:i[T].address,data:O}))]}function g(S,M){M.version===f&&(l=S)}function y(){t.off("change:carried",v),t.set("carried",new DataView(Bt(l).buffer)),t.on("ch\
ange:carried",v)}function v(){l=ln(ft(t.get("carried")),a),h=k(),d=!0,f++,r.changed()}function $(){for(let S of jo)e.off(`change:${S}`,z);removeEventListener("p\
agehide",r.tell),t.off("change:carried",v)}}var Ga=400,Do=30,Ho="not computed",An=(t,e)=>Object.assign(new Error(e),{name:t}),Bo=t=>`(${t.join(", ")}${t.length===1?",":""})`;function hr({model:t,trait:e,name:n,
shape:r,dtype:o}){let s=cn(t.get(e));if(!s)throw An("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(t.get(e))??"undefined"}`);if(String(s.shape)!==
String(r))throw An("ValueError",`${n} had shape ${Bo(r)} when it was linked, but now it has shape ${Bo(s.shape)}`);let i=no(o,s.numbers);if(!o.startsWith("float")&&
Array.from(Jn(o,i)).some((c,a)=>c!==Number(s.numbers[a])))throw An("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; lin\
k it with floating-point numbers`);return i}function Wo(t,e){try{return Kt(Bt(t.map(hr)),e)}catch{return!1}}async function qo(t,e){if(t.get("closed"))return null;
let n=t.widget_manager,r=a=>Promise.all(a.map(async l=>({...l,model:await lt(n,l.widget)}))),[o,s]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),
i=No(t,o,s);if(t.get("where")!=="browser")return Uo(t,o,i);Wo(o,ft(t.get("computed")))||i.outdate("compiling …");let c=await Io(t.get("module"),t.get("fusions"));
return c?Ka(t,c,o,s,i,e):(n.exported?e.show(An("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):
(t.set("where","kernel"),t.save_changes()),Uo(t,o,i))}function Uo(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){Wo(e,ft(t.get(
"computed")))?n.renew():n.outdate(t.get("error_message")?Ho:r)}let s=e.map(i=>it(i.model,i.trait,o));return s.push(it(t,"computed error_message",o)),o(),{stop:()=>[
...s,n.leave].forEach(i=>i()),isRunning:!1}}async function Ka(t,e,n,r,o,s){let i=t.widget_manager,c=t.get("outputs"),a=await Po(e,c,t.get("background")?1/0:t.get(
"milliseconds"),M),l=t.get("runner")&&await lt(i,t.get("runner")),f={compute:S,report:j,reads:D=>n.some(G=>G.model===D),isPending:R,isPlaying:T},d=l&&Fo(t,l,n,{
changed:_,tell:C}),h=ft(t.get("computed")),m=null,w=null,b=null,x=!1,[z,E]=[0,0],k=0,A=[...n.map(D=>[D.model,`change:${D.trait}`,u]),[t,"change:computed",v],[t,
"change:running_in",g],[t,"change:where",I],[t,"change:closed",I],[t,"msg:custom",y]];for(let[D,G,X]of A)D.on(G,X);return so(f),p(),H(),_(),{stop:rt,isRunning:!0};
function _(){pn(f)}function u(){b??=performance.now(),_()}function p(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function g(){
t.get("running_in")!=="browser"&&(h=null,p(),_())}function y({event:D}){D==="ask"&&t.send({event:"here"})}function v(){h=ft(t.get("computed")),_()}function $(D){
return D.map((G,X)=>({address:n[X].address,data:G}))}function S(){let D;try{D=n.map(hr)}catch(q){return j(q)}let G=Bt(D);if(!d?.isPending()){if(Kt(G,h))return b=
null,O(G);if(Kt(G,m))return}if(Kt(G,h)||o.outdate("computing …",b??void 0),a.isBusy())return;let X=d?.plan(D),K=[...$(D),...X?d.inputs(X):[]];b=null,a.start(K,
{joined:G,work:X},!X||X.steps>0)}function M({joined:D,work:G},{results:X,milliseconds:K,error:q,isLate:ot}){if(ot&&_(),!X){G&&d.putBack(G),q&&(m=D,j(q));return}
T()&&N(K??0),G&&d.store(X.slice(X.length-t.get("running").before.length),G);for(let{model:V,trait:tt,output:ut}of r){let{shape:st,dtype:Y}=c[ut],W=Jn(Y,X[ut]),dt=gn(
V,tt);oo(dt,W,st)||Ce(V,tt,ae(W,{shape:st,dtype:Y},dt))}w=[D,...X],O(D),T()&&!ot&&ao(f)}function O(D){h=D,m=null,o.renew(b),x&&s.show(null),x=!1,H(),Yt()}function T(){
return!!d?.isPlaying()}function R(){return a.isBusy()&&!T()}function N(D){z+=D,!(++E%Do)&&(t.set("page_milliseconds",z/Do),z=0)}function H(){clearTimeout(k),k=setTimeout(
()=>{try{let D=a.measure(()=>[...$(n.map(hr)),...d?.inputs()??[]]);D!==null&&t.set("page_milliseconds",D)}catch{}C()},Ga)}function C(){w&&(t.set("snapshot",new DataView(
Bt(w).buffer)),w=null,d?.shareState(),t.save_changes())}function j(D){console.warn(D),x=!0,h=null,o.outdate(Ho),T()&&(l.set("playing",!1),l.save_changes()),s.show(
D)}function I(){rt(),s.ended()}function rt(){clearTimeout(k);for(let[D,G,X]of A)D.off(G,X);d?.stop(),a.close(),o.leave(),io(f)}}var gr=new EventTarget;function Ya(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=s=>{Object.assign(n,s),gr.dispatchEvent(new Event(t))},o={
show:s=>r({error:s}),ended:()=>r({isRunning:!1})};return n.started=qo(e,o).catch(s=>(console.error(s),null)),fn(n.started).then(s=>r({isRunning:s?.isRunning??!1})),
n}var Vo=ce(Ya,({started:t})=>t.then(e=>e?.stop())),ee=Vo.use,Ue=t=>Vo.find(t.get("key"))??{isRunning:!1,error:null};function Mn(t,e){let n=t.get("key");return gr.
addEventListener(n,e),()=>gr.removeEventListener(n,e)}var Sn=(t,e)=>L`<div class="gdviz-note gdviz-needs-python">${e}${mr(t)}</div>`;function mr({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Za(e,
await t.query?.()??"")};return e?L` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:F}function Za(t,e){if(!e)return t;let n=new URL(t,location.href),
r=s=>`${s}${s.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var Ja="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Qa="The server is gone. Nothing on this page needs it: everything continues in your browser.",Xa="Greyed-out controls need Python.";function Go(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function tc(t){let e=ft(t.get("text")??new Uint8Array);return e.
length===0?ec(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function ec(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function nc(t,e){let n=()=>{},r=!1;async function o(){let s=t.get("link");if(!s)return;let i=await lt(t.widget_manager,s);if(r||s!==t.get("link"))
return;n();let c=()=>e(i),a=[ee(i),Mn(i,c),it(i,"where milliseconds page_milliseconds outdated",c)];n=()=>a.forEach(l=>l()),c()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function rc({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(s=>lt(e,s)));if(e.exported){n().
then(s=>s.forEach(i=>Mt(i,"disabled",!0)));return}let r=new Map;async function o(s){if(!!t.get("lost")===s)return;if(t.set("lost",s),!s){for(let[c,a]of r)Mt(c,"\
disabled",a);return r.clear()}let i=await n();if(t.get("lost"))for(let c of i)r.has(c)||r.set(c,c.get("disabled")),Mt(c,"disabled",!0)}return e.kernel&&de(e.kernel,
s=>o(s!=="connected"))}function oc({model:t,el:e}){nt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,s=null;function i(w){
if(w.get("outdated"))return w.get("outdated");let{isRunning:b}=Ue(w);return b?`computed in your browser${Go(w.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${Go(w.get("milliseconds"))} · 1 round trip`}async function c(){let w=o,b=await tc(w);s||(s={name:w.get("name"),
size:ft(w.get("module")).length,text:b,isCopied:!1},d(),e.querySelector("dialog")?.showModal())}function a(){s=null,d()}async function l(w){w.isCopied=await De(
w.text),w.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),d()}let f=w=>L`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${w.name}”, ${(w.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(w)}>${w.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${w.text}</pre>
    </dialog>`;function d(){let w=L`<div class="gdviz-notice" role="alert">${n?Ja:Qa}</div>`;P(e,L`
      <div class="line">
        <span class="status">${o?i(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${c}
          ?hidden=${!o||!Ue(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?Sn(t.widget_manager,Xa):F}
      ${s?f(s):F}${t.get("lost")?w:F}`)}let h=nc(t,w=>{o=w,d()}),m=it(t,"lost",d);return d(),()=>{h(),m()}}var Ko={initialize:rc,render:oc};var J=(t,e,n)=>Math.min(Math.max(t,e),n),En=t=>t.replaceAll("-","−").replace("e+","e");function et(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a\
 number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?En(String(Number(t.toPrecision(e)))):En(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function wr(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>et(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var On=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var sc=62,ic=38;function Rt({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?cc(t,e):ac(t,e);let[s,i]=n?[Math.log10(t),Math.log10(e)]:[t,e],c=(o-r)/(i-s),a=d=>r+((n?
Math.log10(d):d)-s)*c,l=d=>d.map(([h,m])=>({at:a(h),text:m})),f=Math.max(Math.floor(Math.abs(o-r)/(o>r?sc:ic)),1);return{low:t,high:e,log:n,to:a,from:d=>n?10**(s+
(d-r)/c):s+(d-r)/c,ticks:()=>{if(n&&i-s>1.5&&Math.floor(i)>Math.ceil(s))return l(lc(s,i,1.5*f));let d=Yo(t,e,f);return l(d.length>1?d:Yo(t,e,2*f+1))}}}var pe=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function He(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let s of o)e(s)&&(s<
n&&(n=s),s>r&&(r=s));return[n,r]}function ac(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function cc(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Yo(t,e,n){let r=(e-
t)/n,o=10**Math.floor(Math.log10(r)),s=o*([1,2,5].find(m=>m*o>=r*(1-1e-9))??10),i=Math.ceil(-Math.log10(s)-1e-9),c=Math.max(Math.abs(t),Math.abs(e)),a=c>=1e5||s<
1e-4,l=Math.min(Math.max(Math.floor(Math.log10(c))+i,0)+1,12),f=m=>a?m?Number(m.toPrecision(l)).toExponential():"0":m.toFixed(Math.max(i,0)),d=Math.ceil(t/s-1e-6),
h=Math.max(Math.floor(e/s+1e-6)-d+1,0);return Array.from({length:h},(m,w)=>[(d+w)*s,En(f((d+w)*s))])}function lc(t,e,n){let r=Math.ceil(t-1e-9),o=Math.floor(e+1e-9),
s=Math.ceil((o-r+1)/(n+1)),i=Array.from({length:Math.floor((o-r)/s)+1},(a,l)=>r+l*s),c=i.every(a=>a>=-3&&a<=4);return i.map(a=>[10**a,c?String(+`1e${a}`):`10${On(
a)}`])}var uc=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,dc=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),fe=(t,e=0)=>uc(dc(t).map(n=>Math.round(n+(255-n)*e)));function he(t,e,[
n,r],o){if(!r||!n)return br(t);let s=new Uint32Array(r*n);for(let i=0;i<n;i++){let c=(n-1-i)*r;for(let a=0;a<r;a++)s[i*r+a]=o(e[c+a])}vr(t,s,r)}function vr(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),Tn(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var br=t=>Tn(
t).clearRect(0,0,t.width,t.height),Tn=t=>t.getContext("2d");function Nn(t,e){let n=Uint32Array.from({length:511},(r,o)=>fe(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var Zo=.5,pc=.6;function Jo(t,{width:e,height:n},r,[o,s],i,c){let a=new Uint32Array(e*n),[l,f,d]=[0,Zo,Zo/2].map(b=>Uint32Array.from(c,x=>fe(x,b))),h=Float64Array.
of(-1/0,...i.subarray(1,-1),1/0),m=(s-1)/e,w=(o-1)/n;for(let b=0;b<n;b++){let x=(n-b-.5)*w,z=Math.min(Math.floor(x),o-2),E=x-z,k=z*s,A=k+s,_=b*e,u=0;for(let p=0,
g=0;p<s-1;p++){let y=r[k+p],v=r[k+p+1],$=y+E*(r[A+p]-y),S=v+E*(r[A+p+1]-v),M=p===s-2?e:Math.min(Math.ceil((p+1)/m-.5),e),O=(S-$)*m;if(!(Math.abs(O)<1/0)){_+=M-g,
g=M;continue}let T=(r[A+p]-y+r[A+p+1]-v)*.5*w,R=pc*Math.sqrt(O*O+T*T),N=$+((g+.5)*m-p)*(S-$);for(;g<M;g++,_++,N+=O){for(;N>=h[u+1];)u++;for(;N<h[u];)u--;let H=Math.
min(N-h[u],h[u+1]-N);a[_]=H>=R?l[u]:H>=R/2?d[u]:f[u]}}}vr(t,a,e)}function Qo(t,[e,n],{left:r,top:o,width:s,height:i},[c,a,l,f]){let d=e*n,h=Float64Array.from({length:d},
(z,E)=>Math.hypot(t[2*E],t[2*E+1])),m=h.reduce((z,E)=>E>z&&E<1/0?E:z,0),w=s/n/1.25,b=Math.max(s*.0016,.5),x=[];for(let z=0;z<d;z++){if(!(h[z]>0&&h[z]<1/0))continue;
let E=r+s*(z%n+.5)/n,k=o+i*(1-(Math.floor(z/n)+.5)/e),A=-t[2*z]*(s/(a-c)),_=t[2*z+1]*(i/(f-l)),u=w*J(1+Math.log10(h[z]/m)/3,.25,1)/2/Math.hypot(A,_);x.push(xr(E,
k,A*u,_*u,b))}return x.join("")}var bt=t=>Math.round(t*10)/10;function xr(t,e,n,r,o){let s=Math.hypot(n,r),[i,c]=[-r/s,n/s],a=Math.min(10*o,1.2*s),l=.3*a,f=(w,b)=>`${bt(
t+n*w+i*b)},${bt(e+r*w+c*b)}`,d=1-a/s,h=`${f(-1,o)} ${f(d,o)} ${f(d,l)}`,m=`${f(d,-l)} ${f(d,-o)} ${f(-1,-o)}`;return`M${h} ${f(1,0)} ${m}Z`}var fc=10,yr=12,hc=68,gc=9;function Xo({left:t,top:e,width:n,height:r},o,s,i){let c=t+n+fc,a=c+yr,l=i.length>=gc,f=o.toReversed().map((d,h)=>{let m=1-h/o.length;
return U`<rect x=${c} width=${yr} y=${e+r*(1-m)} height=${r*m} fill=${d} />`});return U`
    ${f}
    <rect class="frame" x=${c} y=${e} width=${yr} height=${r} />
    ${s.map(({at:d,text:h})=>{let m=e+r*(1+d);return U`<path class="tick" d="M${a},${m}h3" /><text x=${a+6} y=${m} dy="0.35em">${h}</text>`})}
    <text y=${e-10} x=${l?t+n+hc:c-2} text-anchor=${l?"end":"start"}>${i}</text>`}var Rn=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=L`<span class="swatch ${r}" .style=${`\
color: ${Nt(n)}`}></span>`;return L`<span class="entry">${o}${e}</span>`});function We(t){let[e,n]=[t.get("colors"),ge(t)];return t.get("names").map((o,s)=>({name:o,
color:e[s%e.length]})).filter((o,s)=>n(s))}function ge(t){let e=t.get("shown")&&B(t.get("shown"));return n=>!e?.length||e[n]>0}function zt(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function qe(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:o}=r;n.addEventListener("pointermove",e,{signal:o});for(let s of["pointerup","pointercancel"])n.addEventListener(s,()=>r.abort(),
{signal:o})}var mc={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Ve=t=>mc[t.key]??null;function Ge(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function Ln({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let s=i=>{i.preventDefault(),e.focus({preventScroll:!0}),
qe(i,n)};t.addEventListener("pointerdown",i=>{i.button!==0||i.pointerType==="touch"||o()||(n(i),s(i))}),t.addEventListener("click",i=>{i.pointerType==="touch"&&
!o()&&n(i)}),e.addEventListener("pointerdown",i=>i.button===0&&s(i)),Ge(e),e.addEventListener("keydown",i=>{let c=Ve(i);c&&(i.preventDefault(),r(c,i.shiftKey))})}var Ke={left:56,right:14,top:10,bottom:42},Cn={left:56,right:68,top:24,bottom:42},wc=6.4,vc=6.5,bc=104;function me(t,{name:e,...n}){nt(t,e,"gdviz-plane");let r=L`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[o,s,i,c]=P(t,r,"div",".gdviz-legend",".panel",".status"),a=$r(o,n);return{...a,panel:i,status:c,bar:l=>P(a.bar,l&&Xo(a.area,...l)),legend:l=>P(s,Rn(l))}}function $r(t,{
label:e,ratio:n=.75,margins:r=Ke}){t.classList.add("gdviz-plot");let o=Ht(),s={left:r.left,top:r.top,width:0,height:0},i=320,c=()=>{},a=()=>({from:s.left,to:s.left+
s.width}),l=()=>({from:s.top+s.height,to:s.top});function f(){s.width=Math.max(i-s.left-r.right,40),s.height=Math.max(Math.round(i*n)-r.top-r.bottom,40);let{left:A,
top:_}=s,u=Object.entries(s).map(([g,y])=>`${g}: ${y}px`),p=L`
      <canvas .style=${u.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${i} height=${s.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${o}><rect x=${A} y=${_} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${o})" pointer-events="none"></g>
        <rect class="hit" x=${A} y=${_} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return P(t,p,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[d,h,m,w,b,x,z]=f();function E({x:A,y:_},u,p=!1){let g=_.ticks(),y=Math.
max(...g.map(({text:H})=>H.length)),v=Math.min(y*wc+28,bc);if(v>s.left+1)return s.left=v,f(),c();let{left:$,top:S,width:M,height:O}=s,T=S+O,R=A.ticks().map(({at:H,
text:C})=>U`
      ${p?U`<path class="grid" d="M${H},${T}V${S}" />`:F}
      <path class="tick" d="M${H},${T}v5" />
      <text class="x" x=${H} y=${T+17} text-anchor="middle">${C}</text>`),N=g.map(({at:H,text:C})=>U`
      ${p?U`<path class="grid" d="M${$},${H}h${M}" />`:F}
      <path class="tick" d="M${$},${H}h-5" />
      <text class="y" x=${$-8} y=${H} dy="0.35em" text-anchor="end">${C}</text>`);P(m,U`
      ${R}${N}
      <rect class="frame" x=${$} y=${S} width=${M} height=${O} />
      ${ts(u[0],M+40,`translate(${$+M/2},${T+35})`)}
      ${ts(u[1],O+30,`translate(13,${S+O/2})rotate(-90)`)}`)}function k(A){let[_,u]=zt(h,A);return[J(_,s.left,s.left+s.width),J(u,s.top,s.top+s.height)]}return{
picture:h,canvas:d,area:s,layers:(...A)=>P(w,A.map(_=>U`<g class=${_}></g>`),...A.map(_=>`.${_}`)),hit:b,handles:x,bar:z,axes:E,pixel:k,readout:(A,..._)=>{let u=null;
for(let p of[b,..._])p.addEventListener("pointermove",g=>{A(u=g.buttons?null:k(g))}),p.addEventListener("pointerleave",()=>A(u=null));return()=>A(u)},across:a,upwards:l,
plane:(A,_)=>pe(Rt({...A,...a()}),Rt({..._,...l()})),draw:(A,_)=>{c=()=>Object.values(_).forEach(g=>g());let u=pt(A,_),p=ue(t,g=>{i=g,s.left=r.left,f(),c()});return()=>{
p(),u()}}}}function ts(t,e,n){let r=Math.max(Math.floor(e/vc),4),[o,s]=t.length>r?[`${t.slice(0,r-1)}…`,U`<title>${t}</title>`]:[t,F];return U`<text class="name" text-anchor="middle" transform=${n}>${o}${s}</text>`}var Ft=1e4,xc=150;function Ye(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function yc(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let o=Math.max(Math.abs(n),Math.abs(r));if(o<=Ft){e.push([n,r]);continue}let s=e.at(-1),i=Ft/o;s&&i>0&&e.push([s[0]+(n-
s[0])*i,s[1]+(r-s[1])*i]);break}return e}function $c(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var es=t=>t.length>1?`M${t.join("L")}`:"",ns=t=>t==="#000000"?"var(--gdviz-paper)":"white";function rs(t,e){let n=yc(e),r=n.map(([c,a])=>`${c.toFixed(2)},${a.toFixed(
2)}`).filter((c,a,l)=>c!==l[a-1]),o=r.length>1,s=o?es($c(n).map(([c,a])=>`${c.toFixed(1)},${a.toFixed(1)}`)):"",i=o&&r.length<=xc?r.map(c=>`M${c}h0`).join(""):"";
return U`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${ns(t)} stroke-width="4" opacity="0.8" d=${s} />
    <path class="path" stroke=${Nt(t)} stroke-width="2" d=${es(r)} />
    <path class="dots" stroke=${Nt(t)} stroke-width="5" d=${i} />
  </g>`}function os(t,[e,n]){let r=Math.abs(e)<Ft&&Math.abs(n)<Ft,[o,s]=r?[e,n]:[0,0];return U`<circle class="current" r="6" fill=${Nt(t)} stroke=${ns(t)} stroke-width="2"
    cx=${o} cy=${s} .style=${jt(r)} />`}var kc=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,ss=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return U`<path d=${kc} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var _c="Not positive: a logarithmic axis cannot show it",kr=.04;function _r(t){let[e,n,r,o]=["x","y","low","high"].map(f=>_t(t.get(f))),[s,i,c]=[B(t.get("limits")),
t.get("names"),ge(t)],a=t.get("colors").map(Nt),l=new Float64Array;return n.map((f,d)=>({name:i[d]??"",color:a[d%a.length],shown:c(d),x:e[d%Math.max(e.length,1)]??
l,y:f,low:r[d]??l,high:o[d]??l,limit:s[d]??NaN}))}function zc({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=me(e,{name:"gdviz-curves",
label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,s]=r.layers("curves","markers"),{x:i,y:c}=r.plane({low:0,high:1},{low:0,high:1}),a=x=>Number.isFinite(x)&&
!(c.log&&x<=0);function l(){let x=_r(t),z=r.plane(...Ac(x,t.get("log")));({x:i,y:c}=z),r.axes(z,t.get("axis_names"),!0);let{left:E,top:k,width:A,height:_}=r.area,
u=x.filter($=>$.shown&&$.y.some(Number.isFinite)),p=c.log&&u.length>0&&!u.some($=>$.y.some(a)),g=x.map($=>U`<path class="band" fill=${$.color} opacity="0.2" d=${d(
$)} />`),y=({limit:$,shown:S})=>S&&a($)?`M${E},${bt(c.to($))}h${A}`:"",v=x.map($=>U`
      <path class="limit" stroke=${$.color} stroke-width="1.5" stroke-dasharray="6 4" d=${y($)} />
      <path class="line" stroke=${$.color} stroke-width="2" d=${f($)} />`);P(o,U`
      ${g}
      <g fill="none" stroke-linejoin="round">${v}</g>
      <text class="note" text-anchor="middle" x=${E+A/2} y=${k+_/2}>${p?_c:""}</text>`),h()}function f(x){if(!x.shown)return"";let z=Ye(x.y.length,k=>a(x.y[k])&&
Number.isFinite(x.x[k])),E=k=>`${bt(i.to(x.x[k]))},${bt(c.to(x.y[k]))}`;return z.map(k=>`M${k.map(E).join("L")}${k.length>1?"":"h0.1"}`).join("")}function d({shown:x,
x:z,low:E,high:k}){if(!x||!E.length)return"";let A=r.area.top+r.area.height,_=y=>`${bt(i.to(z[y]))},${bt(c.to(k[y]))}`,u=y=>a(E[y])?bt(Math.min(c.to(E[y]),Ft)):
A,p=y=>`${bt(i.to(z[y]))},${u(y)}`;return Ye(z.length,y=>a(k[y])).map(y=>`M${y.map(_).join("L")}L${y.toReversed().map(p).join("L")}Z`).join("")}function h(){let{
top:x,height:z}=r.area,E=Array.from(B(t.get("marker"))).filter(_=>_>=i.low&&_<=i.high),k=(E.length===1?_r(t):[]).map(_=>{let u=_.shown?is(_,E[0]):NaN;if(!a(u))return F;
let p={x:bt(i.to(E[0])),y:bt(c.to(u))};return U`<circle class="dot" r="4" fill=${_.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${p.x} cy=${p.y} />`}),A=E.map(_=>`M${bt(i.to(_))},${x}v${z}`).join("");P(s,U`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${A} />${k}`)}
function m(){let x=t.get("limit_name"),z=x?[{name:x,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...We(t),...z])}let w=r.readout(x=>{let z=_r(t).filter(
({shown:E})=>E);r.status.textContent=x&&!t.get("outdated")?b(z,i.from(x[0])):""});function b(x,z){let E=g=>Math.abs(g-z),k=x.flatMap(g=>Array.from(g.x)).filter(
Number.isFinite),A=k.reduce((g,y)=>E(y)<E(g)?y:g,k[0]),p=x.map(g=>({name:g.name,value:is(g,A)})).filter(({value:g})=>Number.isFinite(g)).map(({name:g,value:y})=>`${g}\
 ${et(y)}`.trim());return p.length?`${t.get("axis_names")[0]} ${et(A)}: ${p.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names":l,
marker:h,"names colors shown limit_name":m,"x y names shown outdated":w})}function Ac(t,e){let n=t.filter(f=>f.shown),[r,o]=He(n.map(({x:f})=>f),Number.isFinite),
s=f=>Number.isFinite(f)&&!(e&&f<=0),[i,c]=He(n.flatMap(({y:f,low:d,high:h,limit:m})=>[f,d,h,[m]]),s),[a,l]=i<c?Mc(i,c,e):[i,c];return[{low:r,high:o},{low:a,high:l,
log:e}]}function Mc(t,e,n){if(n){let o=(e/t)**kr;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+kr*e];let r=kr*(e-t);return[t===0?0:t-r,e+r]}function is({x:t,y:e},n){
for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var as={render:zc};var cs=1.5,ls=1.15,us=100,we=([t,e],[n,r],o="")=>`${n} = ${et(t)}, ${r} = ${et(e)}${o}`;function In(t){let[e]=_t(t.get("current"));if(Number.isNaN(e?.[0]??NaN))
return F;let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${we(Array.from(e),t.get("axis_names"),`, loss ${et(e[2])}`)}`:"";return L`step ${n}${o}${r>=
0?L`<div class="diverged">diverged at step ${r}</div>`:F}`}function Pn(t){let{model:e,plane:n,layers:[r,o,s]}=t,i=c=>()=>{let a=n();a&&c(a.toPixel)};return{paths:i(
c=>P(r,Ec(e,c))),minima:i(c=>P(o,ss(e.get("marks").minimum,Sc(e).map(c)))),points:i(c=>P(s,Oc(e,c))),start:Tc(t),buttons:Nc(t)}}var Sc=t=>_t(t.get("minima")).filter(
e=>e.every(Number.isFinite)),ds=(t,e)=>t.get("colors")[e%t.get("colors").length];function Ec(t,e){let[n,r]=t.get("paths").shape,o=B(t.get("paths")),s=ge(t),i=c=>e(
o.subarray(2*c,2*c+2));return Array.from({length:n},(c,a)=>{let l=Array.from({length:s(a)?r:0},(f,d)=>i(a*r+d));return rs(ds(t,a),l)})}function Oc(t,e){let n=ge(
t);return _t(t.get("current")).map((r,o)=>os(ds(t,o),n(o)?e(r):[NaN,NaN]))}function Tc({model:t,el:e,picture:n,hit:r,handles:o,plane:s,free:i}){let c=t.get("mar\
ks").start,a=(d=!1,h="")=>{let m=t.get("start");return U`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${m[0]} aria-valuetext=${we(m,t.get("axis_names"))} transform=${h} .style=${jt(d)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${c} stroke-width="2.5" />
        <circle r="2.5" fill=${c} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=P(o,a(),".handle"),f=d=>i()&&Z(t,{start:d});return Ln({surface:r,handle:l,idle:()=>!s()||e.classList.contains("panning"),to:d=>f(ps(s(),zt(n,d))),
by:(d,h)=>{let{x:m,y:w}=s(),b=h?.1:.01,[x,z]=[m,w].map(({low:E,high:k},A)=>J(t.get("start")[A]+d[A]*b*(k-E),E,k));f([x,z])}}),()=>{let d=s();if(!d)return;let h=t.
get("start"),m=[d.x,d.y].every(({low:w,high:b},x)=>h[x]>=w&&h[x]<=b);e.classList.toggle("still",!i()),P(o,a(m&&i(),`translate(${d.toPixel(h)})`))}}function ps({
x:t,y:e,toPoint:n},r){let[o,s]=n(r);return[J(o,t.low,t.high),J(s,e.low,e.high)]}function Nc({model:t,el:e,picture:n,hit:r,panel:o,plane:s}){let i=h=>t.get("disa\
bled")||Z(t,{view:h});function c(h,m){let[w,b,x,z]=t.get("view"),[E,k]=m??[(w+b)/2,(x+z)/2],[A,_,u,p]=t.get("home"),g=(y,v)=>v+(y-v)*h;h>1&&(b-w>us*(_-A)||z-x>us*
(p-u))||i([g(w,E),g(b,E),g(x,k),g(z,k)])}let a=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),f()};function f(){let h=[["+","Zoom in",
()=>c(1/cs)],["−","Zoom out",()=>c(cs)],["✥","Move the view by dragging",l,a()],["⌂","Show the whole problem",()=>i(t.get("home"))]],m=t.get("zoomable")===
!1,w=h.map(([b,x,z,E])=>L`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${E??F} ?hidden=${m}
        ?disabled=${t.get("disabled")} @click=${z}>${b}</button>`);P(o,w)}r.addEventListener("pointerdown",h=>{let m=s();if(h.button!==0||!m||!a())return;let{toPoint:w}=m,
[b,x,z,E]=t.get("view"),[k,A]=w(zt(n,h));qe(h,_=>{let[u,p]=w(zt(n,_));i([b+k-u,x+k-u,z+A-p,E+A-p])})}),Ge(r,a);let d=h=>{let m=s();!h.ctrlKey||!m||(h.preventDefault(),
c(h.deltaY<0?1/ls:ls,ps(m,zt(n,h))))};return n.addEventListener("wheel",d,{passive:!1}),f}var fs={mouse:9,pen:12,touch:20},Rc=500;function hs({state:t,plane:e},[n,r],o){let s=-1,{toPixel:i}=e();for(let{slot:c,at:a}of t.visible()){let[l,f]=i(a),d=Math.
hypot(l-n,f-r);d<=o&&([s,o]=[c,d])}return s}function gs(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:s,hit:i}=n,c=(l,f)=>hs(t,zt(s,l),fs[f]??fs.mouse),a=l=>r.
add(o().toPoint(n.pixel(l)));i.addEventListener("pointerdown",l=>{if(l.button!==0)return;let f=c(l,l.pointerType);if(f<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),s.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(f);f>=0&&r.select(f);let d=f>=0?f:a(l);if(d<0)return;let[h,m]=zt(
s,l),[w,b]=f<0?[h,m]:o().toPixel(r.cursor);qe(l,x=>{let[z,E]=zt(s,x);r.move(d,o().toPoint([z+w-h,E+b-m]))})}),i.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&c(l,"touch")<0&&a(l)}),i.addEventListener("dblclick",l=>{let f=c(l,"mouse"),{added:d}=r;f>=0&&!(f===d.slot&&performance.now()-d.time<Rc)&&r.remove(
f)}),i.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&c(l,l.pointerType)>=0)}),Ge(i,l=>c(l.touches[0],"touch")>=0)}function ms(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?hs(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.classification&&
(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),e.picture.addEventListener("keydown",s=>{if(s.ctrlKey||s.metaKey||s.altKey)return;let i=Ve(s),c=o[s.key.
length===1?s.key.toLowerCase():s.key];if(!i&&!c)return;if(s.preventDefault(),!i)return c();let a=s.shiftKey?.1:.01,l=n.box().map(([f,d],h)=>n.cursor[h]+i[h]*a*(d-
f));n.selected>=0?n.move(n.selected,l):n.moveCursor(l)})}var xs=eo(Mr(),1),Er=1e7,ws=1e3,Sr=40,Lc=1e30,Cc=/(?<=[0-9]),(?=[0-9])/g,ys=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,Ic=/^\s*([+-]?)inf(inity)?\s*$/i,Pc=/^(true|True|TRUE|false|False|FALSE)$/,
Ze=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),kt=class extends Error{},$s={regression:[
"x","y"],classification:["x1","x2","label"]};function ks(t){let e=jc(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new kt("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(Cc,"."):n,o=[",",";","	"].map(m=>({sign:m,count:r.split(m).length})),{sign:s,count:i}=o.reduce((m,w)=>w.count>m.count?w:m);if(i>
ws)throw new kt(`It has more than ${ws} columns.`);let c=s===";"&&!e.includes(".")?",":".",[a=[],...l]=Fc(e,s),f=!a.some(m=>ys.test(m.replace(c,"."))),d=f?l:[a,
...l];if(!d.length)throw new kt("It has a header line but no rows.");return Uc(a.map((m,w)=>_s(f&&m.trim()||`column ${w+1}`))).map((m,w)=>Dc(m,d.map(b=>(b[w]??"").
trimStart()),c))}function jc(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new kt("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function Fc(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(d,h)=>h??d):t,{data:o,errors:s}=xs.default.parse(r,{delimiter:e,
newline:`
`}),i=o.filter(d=>d.length>1||d[0].trim()),c=s.some(({code:d})=>d==="MissingQuotes"),[{length:a}=[],l]=i,f=l?.length===a+1?a+1:a;if(c||i.some(d=>d.length>f||d[a]?.
trim()))throw new kt("It is not a table: its rows have different numbers of columns.");return i}function Dc(t,e,n){let r=Float64Array.from(e,s=>Bc(n==="."?s:s.replace(
n,".")));if(e.every((s,i)=>!Number.isNaN(r[i])||Ze.has(s)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(s=>Pc.test(s)||Ze.has(s)))return{name:t,kind:"\
text",texts:e,values:r};for(let[s,i]of e.entries())r[s]=Ze.has(i)?NaN:Number(/^t/i.test(i));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function Bc(t){if(ys.test(t))return Number(t);let e=Ic.exec(t);return e?+`${e[1]}Infinity`:NaN}function Uc(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function _s(t){let e=[...t.slice(0,2*Sr+2)];return e.length<=Sr?t:`${e.slice(0,Sr-1).join("")}…`}function zs(t,e){
let n=e??(Hc(t)?"classification":"regression"),r=$s[n];if(t.length<r.length)throw new kt(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return vs(t,r);let o=jn(t,"label")??t.findLast(({kind:s})=>s==="text")??t[2];return[...vs(t.filter(s=>s!==o),r.slice(0,2)),o]}function Hc(t){if(t.length<3)return!1;
if(jn(t,"label"))return!0;let e=$s.regression.every(o=>jn(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var jn=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function vs(t,e){let n=e.map(o=>jn(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function As([t,e,n]){bs(t),bs(e);let r=[t.values,e.values];return n?{coordinates:r,...Wc(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function bs({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(c=>!(Math.abs(c)<Lc));if(o<0)return;let s=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),i=Ze.has(n[o])?"a gap":`'${s.slice(0,30)}', which is not a number that can be shown,`;throw new kt(`Column “${t}” has ${i} in row ${o+
1}, not counting the header.`)}function Wc({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>Ze.has(l));if(o>=0)throw new kt(`label: column '${t}' has a ga\
p in row ${o+1}.`);let s=e==="text"?n:[...r],i=[...new Set(s)],c=l=>e==="truth"?l?"True":"False":String(l);if(i.length!==2){let l=i.slice(0,4).map(d=>c(d).slice(
0,40)).join(", "),f=`${i.length}: ${l}${i.length>4?", …":""}`;throw new kt(`label: column '${t}' must hold two different labels, not ${f}.`)}return i.sort((l,f)=>l<
f?-1:1),{labels:Float64Array.from(s,l=>l===i[0]?-1:1),labelNames:i.map(l=>_s(c(l)))}}var ve=new WeakMap,Ss=t=>ve.get(t),qc=t=>t.get("part").shape[0];async function Es(t,e){ve.delete(t);let n=e.size>Er,r=n?null:await e.arrayBuffer().catch(()=>null),
o=e.name.slice(0,80);Ns(t,o,()=>{if(!r)throw new kt(n?`It is larger than ${Er/1e6} MB.`:"It cannot be read.");let s=ks(r);return ve.set(t,{columns:s,chosen:[],file:o}),
Rs(t,zs(s,t.get("both_tasks")?void 0:t.get("task")))})}function Os(t,e){Ns(t,ve.get(t)?.file??"",()=>Rs(t,e))}function Ts(t){!ve.delete(t)&&!t.get("message").file||
Z(t,{message:{},label_names:["−1","+1"]})}function Ns(t,e,n){try{Z(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof kt))throw r;Z(t,{message:{
file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function Rs(t,e){let n=ve.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:s}=As(e),
[i,c]=[t.get("interval"),t.get(o?"interval":"y_interval")],a=[Ms(r[0],i),Ms(r[1],c)],l=r[0].length,f=Gc(l,qc(t));Vc(t,a,o,s,f);let[d,h,m]=e.map(({name:x})=>`“${x}\
”`),b=[`${`${f.length} point${f.length===1?"":"s"}`}, ${h} over ${d}.`];f.length<l&&b.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),
o&&b.push(`${m}: ${s[0]} is −1, ${s[1]} is +1.`);for(let[x,z]of r.entries()){if(a[x]===z)continue;let{least:E,largest:k}=Ls(z);b.push(`“${e[x].name}”, from ${et(
E)} to ${et(k)}, is scaled to fit the view.`)}return b.join(" ")}function Vc(t,e,n,r,o){let[s,i]=t.get("x").shape,c=new Float64Array(s*i),a=new Float64Array(s).
fill(n?1:0);for(let[w,b]of o.entries())c[i*w]=e[0][b],n&&(c[i*w+1]=e[1][b]),a[w]=(n??e[1])[b];let l=new Float64Array(s).fill(1,0,o.length),f=Object.entries({x:c,
y:a,part:l}).map(([w,b])=>[w,{...t.get(w),data:new DataView(b.map(Math.fround).buffer)}]),d=n?"classification":"regression",h=d===t.get("task")?{}:{task:d,axis_names:n?
["x₁","x₂"]:["x","y"]},m=t.get("own")[n?1:0]??t.get("source");Z(t,{...Object.fromEntries(f),...h,label_names:r,source:m})}function Ms(t,[e,n]){let{least:r,largest:o}=Ls(
t);if(r>=e&&o<=n)return t;let[s,i]=[.95*e+.05*n,.05*e+.95*n];return r===o?t.map(()=>(s+i)/2):t.map(c=>s+(c-r)/(o-r)*(i-s))}function Ls(t){let[e,n]=[1/0,-1/0];for(let r of t)
[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function Gc(t,e){let n=[],r=Kc();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}
function Kc(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}function Is(t,e){let n=t.get("task")==="classification",r={classification:n,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:l,
visible:w,count:b,read:z,add:E,move:k,moveCursor:A,remove:_,select:u,step:p,choose:y,setRemoving:v},o=Cs(t),[[s,i],[c,a]]=l();return r.cursor=[(s+i)/2,(c+a)/2],
r;function l(){return[t.get("interval"),t.get(n?"interval":"y_interval")]}function f([$,S]){let[[M,O],[T,R]]=l();return[J($,M,O),J(S,T,R)]}function d($){let[S,M]=o.
x.subarray(m()*$);return[S,n?M:o.y[$]]}function h($,S){let[M,O]=f(S).map(Math.fround);o.x[m()*$]=M,n?o.x[m()*$+1]=O:o.y[$]=O}function m(){return t.get("x").shape[1]}
function w(){let[[$,S],[M,O]]=l(),T=Array.from(o.part,(C,j)=>({slot:j,part:C,at:d(j)})),R=(...[C,j,I])=>C<=j&&j<=I,N=([C,j])=>R(...[$,C,S].map(Math.fround))&&R(
...[M,j,O].map(Math.fround));return T.filter(({part:C,at:j})=>C&&N(j)).map(({slot:C,part:j,at:I})=>({slot:C,at:I,training:j>0,positive:o.y[C]>0}))}function b($){
return o.part.filter(S=>S===$).length}function x(...$){let S=O=>new DataView(Float64Array.from(o[O]).buffer),M=t.get("own")[n?1:0]??t.get("source");Z(t,{...Object.
fromEntries($.map(O=>[O,{...t.get(O),data:S(O)}])),source:M})}function z(){o=Cs(t),o.part[r.selected]||(r.selected=-1)}function E($,S=r.label){let M=o.part.indexOf(
0);return M<0?(g(`No more than ${o.part.length} points are possible: remove one first.`),-1):(o.part[M]=1,n&&(o.y[M]=S),h(M,$),x("x","y","part"),r.added={slot:M,
time:performance.now()},u(M),M)}function k($,S){o.part[$]&&(h($,S),x("x","y"),r.cursor=d($))}function A($){r.cursor=f($),g("")}function _($){o.part[$]&&(o.part[$]=
0,x("part"),u(-1,"Point removed."))}function u($,S=""){r.selected=$,$>=0&&(r.cursor=d($)),g(S)}function p($){let S=w().sort((T,R)=>T.at[0]-R.at[0]||T.at[1]-R.at[1]);
if(!S.length)return g("No point is in view.");let M=S.findIndex(({slot:T})=>T===r.selected),O=M<0&&!$?0:M;u(S[(O+($?1:-1)+S.length)%S.length].slot)}function g($){
r.message=$,e()}function y($){r.label=$,e()}function v($){r.removing=$,u(-1,$?"Click a point to remove it.":"")}}function Cs(t){let[e,n,r]=["x","y","part"].map(
o=>B(t.get(o)).slice());return{x:e,y:n,part:r}}var Yc=150,Zc="Click to add a point, drag to move it, double-click to remove it.",Jc="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Qc=" + and −\
 choose the label of new points.";function Ps({model:t,el:e}){let n=t.get("task")==="classification";e.classList.toggle("classification",n),e.classList.remove("\
mapped");let r=t.get("colors");for(let M in r)e.style.setProperty(`--${M}`,r[M]);let o=Ht(),s=L`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Zc}</summary><p id=${o}>${Jc}${n?Qc:""}</p></details>`,[i,c,a,l]=P(e,s,"div",".tools",".report",".message"),d=$r(i,{label:"\
Data",ratio:n?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),h={tabindex:"0",role:"application","aria-describedby":o};for(let[M,O]of Object.entries(h))d.
picture.setAttribute(M,O);let[m,w,b]=d.layers("curve","points","selection"),x=Is(t,()=>{A(),y()}),z=()=>{let[M,O]=x.box().map(([T,R])=>({low:T,high:R}));return d.
plane(M,O)},E={el:e,plot:d,state:x,plane:z};gs(E),ms(E);function k(){let M=x.visible(),{toPixel:O}=z(),T=M.length>Yc?3.6:4.8;P(w,M.map(({at:H,training:C,positive:j})=>{
let I=n?j?"positive":"negative":"",[rt,D]=O(H);return U`<circle class="${C?"training":"test"} ${I}" r=${T} cx=${rt.toFixed(2)} cy=${D.toFixed(2)} />`})),A();let[
R,N]=[x.count(1),x.count(-1)];d.picture.ariaLabel=`Data: ${Or(R,"training ")}${N?` and ${Or(N,"test ")}`:""}`,y()}function A(){let M=x.visible(),O=M.find(({slot:H})=>H===
x.selected),[T,R]=z().toPixel(O?.at??x.cursor);P(b,U`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${T},${R})" .style=${jt(!O)} />
      <circle class="selected" r="9" cx=${T} cy=${R} .style=${jt(O)} />`);let N=x.count(1)+x.count(-1)-M.length;P(a,L`
      <div class="status" role="status">${x.message||(O?_(O):"")}</div>
      <div class="notes">${N?`${Or(N)} outside the view`:""}</div>`)}function _({at:M,training:O,positive:T}){let R=n?`, label ${t.get("label_names")[T?1:0]}`:"";
return`${O?"Training":"Test"} point: ${we(M,t.get("axis_names"),R)}`}function u(){let M=n?new Float64Array:B(t.get("fit")),{left:O,width:T}=d.area,{to:R}=z().y,
N=C=>`${(O+C*T/(M.length-1)).toFixed(2)},${J(R(M[C]),-Ft,Ft).toFixed(2)}`,H=Ye(M.length,C=>!Number.isNaN(M[C])).map(C=>`M${C.map(N).join("L")}`);P(m,U`<path class="fit" d=${H.
join("")} />`)}let p=Nn(r.positive,r.negative);function g(){if(!n)return;let M=t.get("map");e.classList.toggle("mapped",M.shape[0]>0);let O=t.get("logits"),T=R=>O?
Math.tanh(R/2):J(R,-1,1);he(d.canvas,B(M),M.shape,R=>p(T(R)))}function y(){e.classList.toggle("removing",x.removing);let M=[1,-1].map(N=>L`
      <button type="button" title="Label of the points you add" aria-pressed=${N===x.label}
        @click=${()=>x.choose(N)}>
        <i class="dot ${N>0?"positive":"negative"}"></i>${t.get("label_names")[N>0?1:0]}
      </button>`),O=n?"var(--gdviz-faint)":r.data,T=[{name:"training",color:O,kind:"dot"}];x.count(-1)&&T.push({name:"test",color:O,kind:"ring"}),n||T.push({name:"\
model",color:r.fit}),P(c,L`
      ${n?L`<span class="labels" role="group" aria-label="Label of new points">${M}</span>`:F}
      <button type="button" title="Remove points by clicking them" aria-pressed=${x.removing}
        @click=${()=>x.setRemoving(!x.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${v} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"}
        @click=${()=>c.querySelector("input").click()}>Load CSV …</button>
      <span class="gdviz-legend">${Rn(T)}</span>`)}function v({target:M}){let[O]=M.files;O&&Es(t,O),M.value=""}function $(){let{file:M,text:O,failed:T}=t.get("m\
essage"),[R,N]=T?["gdviz-notice","alert"]:["gdviz-note","status"];P(l,O?L`<div class=${R} role=${N}><b>${M}</b>: ${O}</div>${Xc(t)}`:F)}let S="interval y_interv\
al axis_names";return d.draw(t,{[S]:()=>d.axes(z(),t.get("axis_names"),!n),"x y part":x.read,[`x y part label_names ${S}`]:k,[`fit ${S}`]:u,"map logits":g,message:$})}
function Xc(t){let{columns:e,chosen:n}=Ss(t)??{columns:[],chosen:[]};if(e.length<3)return F;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let s=(a,{target:l})=>{let f=[n[0],n[1],n[2]];f[a]=e[l.value],Os(t,f.filter(Boolean))},i=(a,l,f)=>L`<option value=${l} .selected=${f}>${a}</option>`,
c=r.map((a,l)=>L`
    <label>${a} <select aria-label="Column of ${a}" @change=${f=>s(l,f)}>
      ${l===2&&o?i("none: a curve","",!n[2]):F}
      ${e.map((f,d)=>i(f.name,d,f===n[l]))}
    </select></label>`);return L`<div class="columns">${c}</div>`}var Or=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function tl(t){let{model:e,el:n}=t;nt(n,
"gdviz-data-editor");let r=Ps(t),o=[it(e,"task",()=>{r(),P(n,F),r=Ps(t)}),it(e,"source",()=>{e.get("own").includes(e.get("source"))||Ts(e)})];return()=>{for(let s of o)
s();r()}}var js={render:tl};var el=4;function nl({model:t,el:e}){nt(e,"gdviz-field","gdviz-plane");let n=Ht(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:k=[
0,0],axes:A=[0,0,0,0]}=t.get("drawn"),[_,u,p,g]=A,y=$=>U`<rect class=${$} x=${_} y=${u} width=${p} height=${g} />`,v=L`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${k[0]} height=${k[1]}>
        <defs><clipPath id=${n}>${y("")}</clipPath></defs>
        ${y("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?Sn(t.widget_manager,"Zooming needs Python, which draws this picture."):F}`;return P(e,v,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[s,i,c,a,l,f,d,h]=o();function m(){let{size:k,axes:A,limits:_}=t.get("drawn");if(!k)return null;let[u,p,g,y]=A,v=Rt({low:_[0],high:_[1],from:u,to:u+
g});return pe(v,Rt({low:_[2],high:_[3],from:p+y,to:p}))}let b=Pn({model:t,el:e,picture:s,hit:i,handles:f,panel:d,layers:[c,a,l],plane:m,free:()=>!0});function x(){
b.buttons();let{limits:k}=t.get("drawn");t.get("disabled")&&k&&t.set("view",k)}let z=ue(e,k=>{Math.abs(k-t.get("width"))>=el&&Z(t,{width:k})}),E=pt(t,{disabled:x,
drawn:o,"drawn minima":b.minima,"drawn start axis_names":b.start,"drawn paths":b.paths,"drawn current":b.points,"drawn current step diverged_at axis_names outda\
ted":()=>P(h,m()&&(t.get("outdated")||In(t)))});return()=>{z(),E()}}var Fs={render:nl};var Dt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Fn=t=>(...e)=>({_$litDirective$:t,values:e}),be=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Df}=Mo;var Ds=t=>t.strings===void 0;var rl={},Bs=(t,e=rl)=>t._$AH=e;var xt=Fn(class extends be{constructor(t){if(super(t),t.type!==Dt.PROPERTY&&t.type!==Dt.ATTRIBUTE&&t.type!==Dt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Ds(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
$t||e===F)return e;let n=t.element,r=t.name;if(t.type===Dt.PROPERTY){if(e===n[r])return $t}else if(t.type===Dt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return $t}else if(t.
type===Dt.ATTRIBUTE&&n.getAttribute(r)===e+"")return $t;return Bs(t),e}});function Dn(t,e){let n=!1,r=!1,o;return({value:s,min:i,max:c,step:a,log:l,whole:f,disabled:d=!1,description:h,unit:m="",tooltip:w,continuous:b=!0})=>{s!==o&&(r=
!1),o=s;let x=p=>String(l?Math.log10(p):p);function z({target:p}){let g=Number(p.value),y=l?Number((10**g).toPrecision(3)):g;e(J(f?Math.round(g):y,i,c))}function E({
target:p}){let g=Number(p.value.trim().replace(",",".").replaceAll("−","-"));r=!(p.value.trim()!==""&&Number.isFinite(g)&&(!f||Number.isInteger(g))&&g>=i&&g<=
c),r||e(g),t()}function k(){n=!0}function A(){n=r=!1,t()}let[_,u]=b?[z,null]:[null,z];return L`
      <label title=${w}>
        <span>${h}</span>
        <input type="range" min=${x(i)} max=${x(c)} step=${a} aria-valuetext=${`${et(s)} ${m}`.trim()}
          .value=${xt(x(s))} ?disabled=${d} @input=${_} @change=${u} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${h}, as a number" aria-invalid=${r}
        title=${r?`A ${f?"whole ":""}number from ${i} to ${c}`:m}
        .value=${n?$t:xt(et(s))} ?disabled=${d} @focus=${k} @change=${E} @blur=${A} />`}}var[Bn,xe,Tr,Us]=[1,2,3,4],Ws={add:Bn,subtract:Bn,negate:Bn,multiply:xe,divide:xe,power:Tr,exp:Tr},qs=(t,e)=>L`<math display="block" alttext=${t}>${wt(e)}</math>`;
function wt(t,e=Bn){if((Ws[t.operation]??Us)<e)return Hs(wt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?mt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:mt`<mn>${t.value}</mn>`;case"variable":return mt`<mi>${t.letter}</mi>`;case"add":return mt`<mrow>${wt(n)}<mo>+</mo>${wt(r,xe)}</mrow>`;case"subt\
ract":return mt`<mrow>${wt(n)}<mo>−</mo>${wt(r,xe)}</mrow>`;case"negate":return mt`<mrow><mo>−</mo>${wt(n,xe)}</mrow>`;case"multiply":return mt`<mrow>${wt(n,
xe)}${sl(r)}${wt(r,Tr)}</mrow>`;case"divide":return mt`<mfrac>${wt(n)}${wt(r)}</mfrac>`;case"power":return mt`<msup>${wt(n,Us)}${wt(r)}</msup>`;case"exp":return mt`<msup><mi>e</mi>${wt(
n)}</msup>`;case"sqrt":return mt`<msqrt>${wt(n)}</msqrt>`;case"abs":return mt`<mrow><mo stretchy="true">|</mo>${wt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return mt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Hs(ol(Vs(t)))}</mrow>`}}var Hs=t=>mt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,ol=t=>t.map((e,n)=>n?mt`<mo separator="true">,</mo>${wt(
e)}`:wt(e));function Vs({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?Vs(r):[r],...o]}function sl(t){return Gs(t)?
mt`<mo>·</mo>`:mt`<mo lspace="0" rspace=${t.operation in Ws||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function Gs({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&Gs(e[0])}var At={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Lt,operations:al}=At,cl=At.errors,Je=At.functions,ll=At.spellings,Hn=At.constants,ul=At.superscripts,dl=Object.keys(At.tokens),Un=new RegExp(Object.entries(
At.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),ct=class extends Error{constructor(e,n,...r){super(cl[e].replace(/\{(\d)\}/g,(o,s)=>String(r[s]))),this.
position=n}};function ye(t,e=At.variables){let n=Array.from(t),r=pl(n,e),o=gl(r,n.length),s=hl(r,e);return{instructions:ml(o,[...e,...s]),parameters:s,root:o}}function pl(t,e){
if(t.length>Lt.characters)throw new ct("long",Lt.characters,Lt.characters);let n=t.map(o=>ll[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=Un.
lastIndex){Un.lastIndex=o;let s=Un.exec(n);if(!s)throw new ct(t[o]==="="?"equals":"character",o,t[o]);let i=dl.find(a=>s.groups?.[a]!==void 0)??"",c=/^ *\(/.test(
n.slice(Un.lastIndex));i==="word"?r.push(...fl(s[0],o,e,c)):i!=="space"&&r.push({kind:i,text:s[0],position:o})}return r}function fl(t,e,n,r){if(Object.hasOwn(Je,
t)){if(!r)throw new ct("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Hn,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new ct("function",e,t,Object.keys(Je).join(", "));let o=Object.keys(Je).findLast(i=>t.startsWith(i));if(o)throw new ct("brackets",e,o);let s=Array.from(
t);if(t.length>3||t.length===3&&!s.some(i=>n.includes(i)))throw new ct("name",e,t);return s.map((i,c)=>({kind:"letter",text:i,position:e+c}))}function hl(t,e){let n=new Set;
for(let{kind:r,text:o,position:s}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(Hn,o))){if(At.variables.includes(o))throw new ct("result",s,o);if(n.add(o),
n.size>Lt.parameters)throw new ct("letters",s,Lt.parameters)}return[...n].sort()}function gl(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,s=0,i=!1,c=()=>t[r]??
n,a=()=>t[r++]??n,l=(k,A,_,{value:u=0,letter:p=""}={})=>({operation:k,position:A,operands:_,value:u,letter:p});function f(){let{text:k,position:A}=c();throw new ct(
k===")"?"unopened":k===","?"comma":"operand",A)}function d(){let k=h();for(;c().text==="+"||c().text==="-";){let{text:A,position:_}=a();k=l(A==="+"?"add":"subtr\
act",_,[k,h()])}return k}function h(){let k=m();for(;;){let{kind:A,text:_,position:u}=c();if(_==="*"||_==="/")a(),k=l(_==="*"?"multiply":"divide",u,[k,m()]);else if(A===
"letter"||A==="function"||_==="("||_==="|"&&!i)k=l("multiply",u,[k,w()]);else{if(A==="number")throw new ct("before",u);return k}}}function m(){if(++o>Lt.depth)throw new ct(
"deep",c().position,Lt.depth);let k;if(c().text==="-"){let{position:A}=a();k=l("negate",A,[m()])}else c().text==="+"?(a(),k=m()):k=w();return o--,k}function w(){
let k=b();for(;c().kind==="superscript";){let{text:_,position:u}=a();k=l("power",u,[k,l("number",u,[],{value:ul[_]})])}if(c().text!=="^"&&c().text!=="**")return k;
let{position:A}=a();return l("power",A,[k,m()])}function b(){let{kind:k,text:A,position:_}=c();if(k==="number"){a();let u=Number(A);if(u>Lt.number)throw new ct(
"size",_);return l("number",_,[],{value:u})}if(k==="letter")return a(),Object.hasOwn(Hn,A)?l("number",_,[],{value:Hn[A],letter:A}):l("variable",_,[],{letter:A});
if(k==="function")return x(a());if(A==="(")return z("unclosed",")",!1)[0];if(A==="|")return l("abs",_,z("bar","|",!0));throw new ct(A===")"&&s===0?"unopened":"o\
perand",_)}function x({text:k,position:A}){let _=At.several.includes(k),[u,...p]=z("unclosed",")",!1,_);if(!_)return l(Je[k],A,[u]);if(!p.length)throw new ct("s\
everal",A,k);return p.reduce((g,y)=>l(Je[k],A,[g,y]),u)}function z(k,A,_,u=!1){let p=a(),g=i;i=_,s++;let y=[d()];for(;u&&c().text===",";)a(),y.push(d());if(c().
kind==="end")throw new ct(k,p.position);return c().text!==A&&f(),a(),s--,i=g,y}if(!t.length)throw new ct("empty",0);let E=d();return c().kind!=="end"&&f(),E}function ml(t,e){
let n=[],r=new Map;function o({position:i},c,a,l=0,f=0){let d=[al.indexOf(c),a,l,f],h=d.join();if(r.has(h)||r.set(h,n.push(d)-1),n.length>Lt.instructions)throw new ct(
"operations",i,Lt.instructions);return r.get(h)}function s(i){let{operation:c,operands:a,value:l,letter:f}=i;if(c==="number")return o(i,c,0,0,l);if(c==="variabl\
e")return o(i,c,e.indexOf(f));let d=s(a[0]),h=c==="power"&&a[1].operation==="number"?a[1].value:0;if(h===2||h===3||h===4){let m=o(i,"multiply",d,d);return h===2?
m:o(i,"multiply",m,h===3?d:m)}return o(i,c,d,...a.slice(1).map(s))}return s(t),n}var Qe=(t,e=t.get("value"))=>ye(e,t.get("variables")),[wl,vl]=[24,8];function Nr(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(B(t.get(e)).length);return o.set(
n),ae(o,{shape:r,dtype:"float64"},t.get(e))}function bl({model:t}){let e=Qe(t).parameters;function n(){let r=Qe(t),[o,s]=[e,B(t.get("parameters"))];e=r.parameters;
let i=Nr(t,"instructions",r.instructions.flat()),[c,a]=[B(i),B(t.get("instructions"))];c.every((l,f)=>l===a[f])||(t.set("instructions",i),t.set("parameters",Nr(
t,"parameters",e.map(l=>o.includes(l)?s[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function xl({model:t,el:e}){nt(e,"gdviz-fo\
rmula-field");let n=Ht(),r=null,o=new Map;function s({target:d}){let h=d.value;try{Qe(t,h),r=null,Z(t,{value:h})}catch(m){if(!(m instanceof ct))throw m;r={text:h,
error:m}}l()}function i(d){let h=m=>{let w=B(t.get("parameters")).slice();w[Qe(t).parameters.indexOf(d)]=m,Z(t,{parameters:Nr(t,"parameters",w)})};return o.has(
d)||o.set(d,Dn(l,h)),o.get(d)}function c({message:d,position:h},m){let w=Array.from(m,z=>/\s/.test(z)?" ":z),b=Math.max(0,h-wl),x=w.slice(b,h+vl).join("");return L`<code aria-hidden="true">${b?
"…":""}${x}\n${" ".repeat(h-b+(b?1:0))}▲</code>
      <span>${d}</span>`}function a(){r=null,l()}function l(){let[d,h,m]=["value","description","tooltip"].map(k=>t.get(k)),[w,b]=t.get("range"),x=B(t.get("para\
meters")),{root:z,parameters:E}=Qe(t);P(e,L`
      <label title=${m}>
        <span>${h}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${xt(r?.text??d)} @input=${s} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?c(r.error,r.text):F}</div>
        ${r?F:qs(d,z)}
      </div>
      ${E.map((k,A)=>L`<div class="gdviz-slider">${i(k)({value:x[A],min:w,max:b,step:.01,description:k,tooltip:`The letter ${k} of the formula`})}</div>`)}`)}let f=[
pt(t,{"parameters description tooltip range":l}),pt(t,{value:a})];return()=>f.forEach(d=>d())}var Ks={initialize:bl,render:xl};var Ys=64,yl=10,$l=9;function kl(t,e,n,{from:r,to:o}){let[s,i]=t.map(e?Math.log10:Number),c=n>1?(i-s)/(n-1):0,a=d=>e?10**d:d,l=d=>Math.floor((d-r)/(o-r)*n),f=Rt(
{low:a(s-c/2),high:a(i+c/2),log:e,from:r,to:o});return{pixels:f,nearest:d=>J(l(d),0,n-1),cellOf:d=>{let h=f.to(d);return h>=Math.min(r,o)&&h<=Math.max(r,o)?Math.
min(l(h),n-1):-1},centre:d=>a(s+d*c),edges:d=>{let[h,m]=[d,d+1].map(w=>r+(o-r)*w/n);return[Math.min(h,m),Math.max(h,m)]}}}function _l({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?Cn:Ke,o=`Map of ${t.get("value_name")}`,s=me(e,{name:"gdviz-heat-map",label:o,ratio:t.get("ratio"),margins:r});s.canvas.classList.
add("hatch");let[i]=s.layers("cross"),[c]=P(s.handles,A(),".handle"),a=()=>t.get("values").shape,l=v=>{let $=t.get(`${v}_range`),S=t.get(`${v}_log`)&&$[0]>0,[M,
O]=a();return kl($,S,v==="x"?O:M,v==="x"?s.across():s.upwards())};function f(){if(!a()[0]||!a()[1])return null;let[v,$]=t.get("chosen"),[S,M]=[l("x").cellOf(v),
l("y").cellOf($)];return S>=0&&M>=0?[S,M]:null}let d=v=>!Number.isFinite(v)||!n()&&v<0;function h(){let v=t.get("log"),[$,S]=He([B(t.get("values"))],M=>Number.isFinite(
M)&&!(v&&M<=0));return $<=S?[$,S]:null}function m(){he(s.canvas,B(t.get("values")),a(),n()?w():b())}function w(){let v=Array.from(t.get("palette"),T=>fe(T)),[$,
S]=h()??[0,1],M=Rt({low:$,high:S,log:t.get("log"),from:0,to:v.length}),O=T=>Math.floor(M.to(Math.max(T,$)));return T=>d(T)?0:v[J(O(T),0,v.length-1)]}function b(){
let v=Array.from(t.get("colors"),$=>fe($));return $=>d($)?0:v[$%v.length]}function x(){let v=h();if(!n()||!v)return s.bar(n()?[[],[],t.get("value_name")]:null);
let{height:$}=s.area,S=Rt({low:v[0],high:v[1],log:t.get("log"),from:0,to:-$}),M=t.get("palette"),O=R=>M[Math.floor((R+.5)/Ys*M.length)],T=S.ticks().map(({at:R,text:N})=>({
at:R/$,text:N}));s.bar([Array.from({length:Ys},(R,N)=>O(N)),T,t.get("value_name")])}function z(){let v=t.get("colors"),$=B(t.get("values")),S=new Set(n()?[]:$),
M=t.get("names").map((R,N)=>({name:R,color:v[N%v.length],kind:"area"})),O=$.some(d),T=M.filter((R,N)=>S.has(N));s.legend(O?[...T,{name:t.get("missing_name"),color:"",
kind:"hatch"}]:T)}let E=()=>s.axes(pe(l("x").pixels,l("y").pixels),t.get("axis_names"));function k(){let v=f();if(P(s.handles,A(v)),!v)return P(i,null);let[[$,S],
[M,O]]=[l("x").edges(v[0]),l("y").edges(v[1])],{left:T,top:R,width:N,height:H}=s.area,[C,j]=[($+S)/2,(M+O)/2],rt=`${`M${C},${R}V${M-6}M${C},${O+6}V${R+H}`}M${T}\
,${j}H${$-6}M${S+6},${j}H${T+N}`;P(i,U`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${rt} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${rt} />`)}function A(v=null){let[[$,S],[M,O]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],T=(N,H,C,j)=>U`<rect class=${N} fill="transparent" stroke=${H} stroke-width=${C}
        x=${$-j} y=${M-j} width=${S-$+2*j} height=${O-M+2*j} />`,R=Math.max(($l-(S-$))/2,1);return U`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${jt(v)}
        aria-valuenow=${v?v[1]*a()[1]+v[0]:0} aria-valuetext=${v?_(v):""}>
        ${T("","white",4,R)}${T("cell","black",2,R)}${T("halo","none",0,yl)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function _([v,$]){let[S,M]=t.get("axis_names"),O=`${S} = ${et(l("x").centre(v))}, ${M} = ${et(l("y").centre($))}`,T=B(t.get("values"))[$*a()[1]+v];if(d(
T))return`${O}: ${t.get("missing_name")}`;let R=()=>t.get("names")[T]??String(T);return`${O}: ${n()?`${t.get("value_name")} ${et(T)}`:R()}`}let u=s.readout(v=>{
let $=v?p(v):f();P(s.status,t.get("outdated")||($?_($):""))},c);function p([v,$]){return a()[0]&&a()[1]?[l("x").nearest(v),l("y").nearest($)]:null}function g(v){
if(!v)return;let $=[l("x").centre(v[0]),l("y").centre(v[1])];String($)!==String(t.get("chosen"))&&Z(t,{chosen:$})}Ln({surface:s.hit,handle:c,to:v=>g(p(s.pixel(v))),
by:(v,$)=>{let[S,M]=f()??[0,0],O=$?10:1;g([J(S+O*v[0],0,a()[1]-1),J(M+O*v[1],0,a()[0]-1)])}});let y="x_range y_range x_log y_log axis_names";return s.draw(t,{"k\
ind values palette colors log":m,"kind values palette log value_name":x,"kind values names colors missing_name":z,[`values ${y}`]:E,[`kind chosen values names ${y}`]:k,
[`kind chosen values names value_name missing_name outdated ${y}`]:u})}var Zs={render:_l};function zl(t){let e=L`<b>${t.get("name")}</b>`,n=ft(t.get("module")),{error:r}=Ue(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),s=i=>L`<div class="gdviz-notice" role="status">${i}</div>`;
return o?L`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?s(L`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||zn(n)?null:s("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Al=({model:t})=>ee(t);function Ml({model:t,el:e}){
nt(e,"gdviz-link");let n=()=>P(e,zl(t)),r=[ee(t),Mn(t,n),it(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var Js={initialize:Al,render:Ml};var Sl=2,El=.5,Qs=.05,Wn=(t,e,n=Sl)=>e*Math.abs(t)/(Math.abs(t)+n);function Xs(t,e){let n=Tn(t),r=document.createElement("canvas"),o=Nn(e.positive,e.negative),s=[];
function i({weights:h,thickest:m},w){h.forEach(({index:b},x)=>{let z=w[b],E=Wn(z,m);E>Qs&&(n.lineWidth=E,n.strokeStyle=z>0?e.positive:e.negative,n.stroke(s[x]))})}
function c({units:h,layers:m},w,[b,x,z],{ink:E,paper:k}){let A=h.length-m[0].length===b&&z>1,_=h.slice(m[0].length);n.fillStyle=k;for(let{x:u,y:p,size:g}of h)n.
fillRect(u-g/2,p-g/2,g,g);A&&x>1&&a(_,w,x,z),A&&x===1&&l(_,w,z,E),n.lineWidth=1,n.strokeStyle=E,n.globalAlpha=.7;for(let{x:u,y:p,size:g}of h)n.strokeRect(u-g/2-
.5,p-g/2-.5,g+1,g+1);n.globalAlpha=1}function a(h,m,w,b){he(r,m,[w*h.length,b],x=>o(J(x,-1,1))),h.forEach(({x,y:z,size:E},k)=>{let A=(h.length-1-k)*w;n.drawImage(
r,0,A,b,w,x-E/2,z-E/2,E,E)})}function l(h,m,w,b){h.forEach(({x,y:z,size:E},k)=>{let A=m.subarray(k*w,(k+1)*w),_=A.reduce((y,v)=>Math.max(y,Math.abs(v)),1),[u,p]=[
x-E/2,.46*E/_];Object.assign(n,{lineWidth:1,strokeStyle:b,globalAlpha:.25}),n.beginPath(),n.moveTo(u,z),n.lineTo(u+E,z),n.stroke();let g=k===h.length-1;Object.assign(
n,{lineWidth:E>20?1.8:1.2,strokeStyle:g?e.fit:b,globalAlpha:1}),n.beginPath(),A.forEach((y,v)=>n.lineTo(u+E*v/(w-1),z-p*y)),n.stroke()})}function f({units:h,thickest:m},w,b){
for(let{x,y:z,size:E,index:k}of h){let A=w[k],_=Wn(A,m,El)/2;_>Qs&&(d(x-E/2,z+E/2,_+.8,b),d(x-E/2,z+E/2,_,A>0?e.positive:e.negative))}}function d(h,m,w,b){n.beginPath(),
n.arc(h,m,w,0,2*Math.PI),n.fillStyle=b,n.fill()}return{resize:({width:h,height:m,weights:w})=>{s=w.map(({curve:x})=>new Path2D(x));let b=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(h*b),height:Math.round(m*b)}),Object.assign(t.style,{width:`${h}px`,height:`${m}px`})},draw:(h,m,w,b,x)=>{let z=t.width/h.width;
n.setTransform(z,0,0,z,0,0),n.clearRect(0,0,h.width,h.height),m.length===h.parameters&&(i(h,m),c(h,w,b,x),f(h,m,x.paper))}}}var ti=54,Ol=340,Tl=120,Nl=40,Rl=5,Wt=16,Xe=4;function Rr(t){let[e,n,{shape:[,r,o]}]=[B(t.get("weights")),B(t.get("shape")),t.get("responses")],s=B(t.get("respo\
nses")),i=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],c={parameters:e,responses:s,pictures:[t.get("responses").
shape[0],r,o]};if(!n.length)return{...c,sizes:t.get("sizes"),names:i};let a=Array.from(n.subarray(0,Xe)).filter(k=>k>0),l=Array.from(n.subarray(Xe)).flatMap((k,A)=>k?
[A]:[]),f=Xe*Wt**2,d=f+Xe*Wt,h=[...a.map((k,A)=>[A*Wt**2,f+A*Wt,A*Wt]),[d,d+Wt,Xe*Wt]],m=l,w=[],b=[],x=t.get("curves"),z=r*o;for(let[k,A]of[...a,1].entries()){let _=Array.
from({length:A},(u,p)=>p);for(let u of _)w.push(...m.map(p=>h[k][0]+u*Wt+p));w.push(..._.map(u=>h[k][1]+u));for(let u of _)b.push(s.subarray((h[k][2]+u)*z,(h[k][2]+
u)*z+(x?o:z)));m=_}let E=new Float64Array(b.length*(x?o:z));return b.forEach((k,A)=>E.set(k,A*k.length)),{parameters:Float64Array.from(w,k=>e[k]),responses:E,pictures:[
b.length,x?1:r,o],sizes:[l.length,...a,1],names:l.map(k=>x?i[k].replace("₁",""):i[k])}}function Lr(t,e){let n=J(ti*Math.max(...t),Tl,Ol),r=e/t.length,o=[0,0];
for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let s=t.map((l,f)=>{let d=Math.min(n/l,ti),h=Math.floor(Math.min(.76*d,.5*r,Nl)),m=w=>Math.round(w-h/2)+
h/2;return Array.from({length:l},(w,b)=>({layer:f,unit:b,index:f?o[f]+l*t[f-1]+b:-1,x:m(r*(f+.5)),y:m(n/2+(b-(l-1)/2)*d),size:h}))}),i=s.flat(),c=s.slice(1).flatMap(
(l,f)=>l.flatMap(d=>s[f].map(h=>{let[m,w]=[h.x+h.size/2,d.x-d.size/2],b=(m+w)/2,x=`M${m},${h.y}C${b},${h.y},${b},${d.y},${w},${d.y}`;return{from:h,to:d,index:o[d.
layer]+d.unit*s[f].length+h.unit,start:m,end:w,curve:x}}))),a=J(.25*Math.min(...i.map(({size:l})=>l)),3.5,10);return{width:e,height:n,layers:s,units:i,weights:c,
thickest:a,parameters:o[t.length]}}function ei({units:t,weights:e},[n,r]){let o=t.find(({x:l,y:f,size:d})=>Math.max(Math.abs(n-l),Math.abs(r-f))<=d/2+1);if(o)return o;
let s=e.filter(({start:l,end:f})=>l<=n&&n<=f);if(!s.length)return null;let i=Ll((n-s[0].start)/(s[0].end-s[0].start)),c=({from:l,to:f})=>Math.abs(l.y+(f.y-l.y)*
i-r),a=s.reduce((l,f)=>c(f)<c(l)?f:l);return c(a)<Rl?a:null}function Ll(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Cl=250,Il=[.5,2,8];function Pl({model:t,el:e}){nt(e,"gdviz-network-diagram");let n=t.get("colors");for(let v in n)e.style.setProperty(`--${v}`,n[v]);let r=L`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="legend"></div>`,[o,s,i,c]=P(e,r,".network","canvas",".readout",".legend"),a=Xs(s,n),l=dr(),f=Rr(t),d="",h=Lr(f.sizes,320),m=null;function w(v=h.
width){h=Lr(f.sizes,v),d=String([f.sizes,f.names]),a.resize(h),P(c,Ul(h.thickest)),z(null),b()}function b(){a.draw(h,f.parameters,f.responses,f.pictures,l),g()}
function x(){f=Rr(t),String([f.sizes,f.names])!==d?w():b()}function z(v){m=v;let $=h.layers[0].map(({x:S,y:M,unit:O})=>U`<text x=${S} y=${M} dy="0.35em" text-anchor="middle">${f.
names[O]}</text>`);P(o,L`
      <svg tabindex="0" role="application" aria-label=${Dl(f.sizes,t.get("activation"))} width=${h.width} height=${h.height}
        @pointermove=${E} @pointerdown=${E} @pointerleave=${k} @blur=${()=>z(null)} @keydown=${A}>
        <g class="names" aria-hidden="true">${$}</g>
        <g class="pointed" aria-hidden="true">${v&&Bl(v)}</g>
      </svg>`),p()}let E=v=>z(ei(h,zt(o,v))),k=({pointerType:v})=>v!=="touch"&&z(null);function A(v){if(v.ctrlKey||v.metaKey||v.altKey)return;let $=Ve(v);!$&&![
"Enter","Escape"].includes(v.key)||(v.preventDefault(),z(jl(h,m,$??v.key)))}let _=0,u=0;function p(){_=performance.now(),i.textContent=m?Fl(h,f.names,m,f.parameters):
"Point at a line or a unit to see its value."}function g(){!m||u||(u=window.setTimeout(()=>{u=0,p()},Math.max(Cl-(performance.now()-_),0)))}let y=[pt(t,{"sizes \
weights responses shape curves":x,activation:()=>z(m)}),ue(o,w),Eo(()=>{l=dr(),b()}),()=>clearTimeout(u)];return()=>y.forEach(v=>v())}function jl({layers:t,weights:e},n,r){
if(!n)return t[0][0];let o="from"in n;if(r==="Escape")return o?n.to:null;let s=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return s[0]??n;let[i,c]=r;
if(o)return s[J(n.from.unit-c-i,0,s.length-1)];let a=t[J(n.layer+i,0,t.length-1)];return a[J(n.unit-c,0,a.length-1)]}function ni(t,e,{layer:n,unit:r}){return n===
0?e[r]:n===t.layers.length-1?"the output":`unit ${r+1} of hidden layer ${n}`}function Fl(t,e,n,r){if("from"in n){let[s,i]=[n.from,n.to].map(c=>ni(t,e,c));return`\
Weight from ${s} to ${i}: ${et(r[n.index])}`}let o=ni(t,e,n);return n.layer===0?`Input ${o}`:`${o[0].toUpperCase()}${o.slice(1)}: bias ${et(r[n.index])}`}function Dl([
t,...e],n){let r=e.slice(0,-1),o=`${r.length===1?"a hidden layer":"hidden layers"} of ${r.join(", ")} units`,s=r.length?`${o}${n?` (${n})`:""}`:"no hidden layer";
return`Network with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves\
 back.`}function Bl(t){if("from"in t)return U`<path d=${t.curve} />`;let e=t.size+5;return U`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Ul(t){
let e=(r,o,s=r)=>L`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${s}</span>`,n=r=>U`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;
return L`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${Il.map(r=>e("sample",n(Wn(r,t)),String(r)))}
    ${e("bias",U`<circle cx="5" cy="5" r="3.5" />`)}`}var ri={render:Pl};var oi="_",Hl=100,Wl=1e6,Cr="it was cut off or changed on its way";async function si(t){if(t.length<Hl||!/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t))return t;let e=await ai(
ql(t.split(",").map(Number)),new CompressionStream("deflate")),n=btoa(Array.from(e,o=>String.fromCharCode(o)).join("")),r=oi+n.replaceAll("+","-").replaceAll("/",
"_").replace(/=+$/,"");return r.length<t.length?r:t}var Ir=t=>/^_[A-Za-z0-9_-]*$/.test(t);async function ii(t){if(!Ir(t))return t;try{let e=atob(t.slice(oi.length).
replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,o=>o.charCodeAt(0)),r=Vl(await ai(n,new DecompressionStream("deflate")));return Array.from(r,o=>Object.
is(o,-0)?"-0":String(o)).join(",")}catch{throw new RangeError(Cr)}}function ql(t){let e=t.every(s=>Object.is(Math.fround(s),s)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((s,i)=>e?r.setFloat32(n*i,s):r.setFloat64(n*i,s));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let s=0;s<r.byteLength;s++)o[1+s%n*t.length+
Math.floor(s/n)]=r.getUint8(s);return o}function Vl(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(Cr);let r=new DataView(
new ArrayBuffer(e*n));for(let s=0;s<r.byteLength;s++)r.setUint8(s,t[1+s%e*n+Math.floor(s/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((s,i)=>e===
4?r.getFloat32(4*i):r.getFloat64(8*i))}async function ai(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let s=await n.read();!s.done;s=
await n.read()){if(o+=s.value.length,o>Wl)throw await n.cancel(),new RangeError(Cr);r.push(s.value)}return Bt(r)}var ne=1,ci=new WeakMap;function Pr(t,{kind:e,options:n,otherwise:r,usual:o},s){if(n)return n[t];if(o&&t===s.get(o))return"";if(e==="texts")return Gl(t,r??[])?"":
JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(qn).join(",");if(!t?.data)return qn(Number(t));let i=ci.get(t)??Array.from(B(t),
Kl).join(",").replace(/(,0)+$/,"");return ci.set(t,i),i}var Gl=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),Kl=t=>Object.is(t,-0)?"-0":String(t);function qn(t){
let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var $e=t=>t.get("entries"),qt=async t=>(await pi(
t)).look();async function pi(t){let e=$e(t),n=e.flatMap(i=>"selector"in i?[i.selector,...jr(i).map(({widget:c})=>c)]:[i.widget]),r=async i=>[i,await lt(t.widget_manager,
i)],o=new Map(await Promise.all(n.map(r)));function s(){let i=new Map;for(let c of e){let a="selector"in c?c.targets[o.get(c.selector).get("index")]:c,l=a&&o.get(
a.widget);a&&i.set(c.name,Pr(l.get(a.trait),a,l))}return i}return{look:s,widgets:o}}var jr=t=>"selector"in t?Object.values(t.targets):[t];async function fi(t,e,n){
if(!("selector"in t))return t;let r=n?.get(t.selector)??(await lt(e,t.selector)).get("index");return t.targets[r]??`there is no such setting with ${t.title} = ${t.
labels[r]}`}var ke=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function hi(t,[e]){let n=$e(t).find(s=>s.name===e),[r]=n?
jr(n):[];if(!r)return e;let o=(await lt(t.widget_manager,r.widget)).get("description");return o?o.replace(/\s*=$/,""):r.kind==="array"?"points":e}function Vn(t,e){
let n=[],r=0;async function o(){let i=++r,{look:c,widgets:a}=await pi(t);if(i!==r)return;for(let f of n)f();let l=()=>e(c);n=$e(t).flatMap(jr).map(({widget:f,trait:d})=>it(
a.get(f),d,l)),l()}o();let s=it(t,"entries",o);return()=>{r++;for(let i of n)i();s()}}async function Yl(t,e){let n=await fi(t,e);return typeof n=="string"?"":n.
widget}var Zl="it is outside the range that can be shown",Jl="it cannot be changed without Python";function St(t){throw new RangeError(t)}var re=(t,e)=>co(Ql(t,
e));async function Ql(t,e){let n=mi(t,e),r="";for(let o of $e(t)){let s=e.get(o.name);if(s===void 0)continue;let i=await Yl(o,t.widget_manager);i!==r&&(await t.
widget_manager.runAll?.(),await hn()),r=i,await wi(o,s,n,async()=>{let c=await vi(t,o,s);c&&(c.widget.set(c.trait,c.wanted),c.widget.save_changes(),c.needsKernel&&
await tu(t))})}return n}async function gi(t,e){let n=mi(t,e),r=new Map;for(let o of $e(t)){let s=e.get(o.name);s!==void 0&&(!("selector"in o)&&o.options?.includes(
s)&&r.set(o.widget,o.options.indexOf(s)),await wi(o,s,n,()=>vi(t,o,s,r)))}return n}function mi(t,e){let n=new Set($e(t).map(({name:r})=>r));return[...e.keys()].
filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function wi({name:t},e,n,r){try{await r()}catch(o){if(!(o instanceof RangeError))
throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function vi(t,e,n,r){let o=t.widget_manager,s=await fi(e,o,r);if(typeof s=="string")return St(
s);let{trait:i}=s,c=await lt(o,s.widget),a=r&&s.moving?{low:null,high:null}:{},l=nu({...s,...a},c,n);if(Pr(l,s,c)===Pr(c.get(i),s,c))return null;let f=t.get("ne\
eds_kernel").includes(s.widget);return f&&o.exported&&St(Jl),{widget:c,trait:i,wanted:l,needsKernel:f}}var Xl=0;async function tu(t){let e=++Xl,{promise:n,resolve:r}=eu(),
o=c=>c.event==="done"&&c.question===e&&r();t.on("msg:custom",o);let{kernel:s}=t.widget_manager,i=s&&de(s,c=>c==="gone"&&r());t.send({event:"ask",question:e}),await n,
t.off("msg:custom",o),i?.()}function eu(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function nu(t,e,n){let{kind:r}=t;if(r==="choice"){let a=t.options??
[];return a.includes(n)||St(`it must be one of ${a.join(", ")}`),a.indexOf(n)}if(r==="formula"){try{ye(n,e.get("variables"))}catch(a){if(!(a instanceof ct))throw a;
St(`at character ${a.position+1}: ${a.message.replace(/\.$/,"")}`)}return n}if(r==="texts")return ru(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!==
"0"&&n!=="1"&&St("it must be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:a,length:l,among:f,narrowest:d=null}=t,{shape:h}=e.get(a),m=l??an(h),w=n.
split(",");(l?w.length!==m:w.length>m)&&St(`it must be ${l?"":"at most "}${m} numbers separated by commas`);let b=w.map(ui),x=b.every(k=>Number.isFinite(Math.fround(
k))&&(!f||f.includes(k))),z=d===null||ou(b,d);if((!x||!z)&&St(h?"its numbers must be ones that can be set there":Zl),!h)return b;let E=new Float64Array(m);return E.
set(b),{shape:h,data:new DataView(E.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&St("it must be a whole number");let o=ui(n),s=(a,l)=>typeof a=="string"?e.get(
a):a??l,[i,c]=[s(t.low,-1/0),s(t.high,1/0)];return i<=o&&o<=c||St(`it must lie between ${di(i)} and ${di(c)}`),o}function ru(t,{length:e,otherwise:n=[]}){if(!t)
return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.isArray(r)&&r.length===e&&r.every(s=>typeof s=="string"&&s.length<=li)?r:St(`it must be ${e} texts \
of at most ${li} characters`)}var li=80;function ui(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(t)?Number(t):NaN;return Number.isFinite(
e)?e:St("it must be a number")}var ou=([t,e,n,r],o)=>[[t,e],[n,r]].every(([s,i])=>s<i&&i-s>=o*Math.max(Math.abs(s),Math.abs(i)));function di(t){if(!Number.isFinite(
t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(
Math.abs(r)).padStart(2,"0")}`}var _e="gdviz",Gn=8e3,Hr=async t=>Br(await qt(t));async function Br(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await si(r));return e.set(_e,String(
ne)),e.toString().replaceAll("%2C",",")}var Wr=()=>location.href.replace(/[?#].*$/s,""),su=["token","theme","template","note","python"],yi=t=>!su.includes(t)&&!t.
startsWith("voila");async function iu(t){let e=new Map(new URLSearchParams(t)),n=e.get(_e);if(n!==void 0&&n!==String(ne))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([s])=>yi(s)&&s!==_e);if(n===void 0&&r.some(([,s])=>Ir(s)))throw new RangeError("its end is missing");let o=async([
s,i])=>{let c=await ii(i).catch(({message:a})=>{throw new RangeError(`of ${s}, ${a}`)});return[s,c]};return new Map(await Promise.all(r.map(o)))}var Fr=10;async function qr(t,e,n){
let r;try{let o=await re(t,n?new Map(Object.entries(n)):await iu(e));if(!o.length)return;let s=o.length>Fr?`; and ${o.length-Fr} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,Fr).join("; ")}${s}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await Ur(t,r)}async function Ur(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${au(e)}</div>`;Mt(await lt(t.widget_manager,t.get("message")),"value",n)}var au=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),bi=400,xi="There are too many points for the address of this page, so a copy of the address leaves them out. To keep them or to give them\
 to others, save the page.";async function $i(t){let e=await qt(t),n=history.state?.[_e];await qr(t,location.search,n),n&&await Ur(t,xi);let r=await qt(t),[o,s,
i]=[0,-1/0,!!n];function c(){o||=setTimeout(l,Math.max(0,s+bi-performance.now()))}let a=Vn(t,c);addEventListener("popstate",()=>{r=new Map,c()});async function l(){
s=performance.now(),o=Ut()?setTimeout(l,bi):0;let f=await qt(t);if(o||!ke(f,r).length)return;r=f;let d=ke(f,e).length?await Br(f):"",h=i;i=Dr(d).length>Gn;try{i?
history.replaceState({[_e]:Object.fromEntries(f)},"",Dr(await Br(cu(f)))):history.replaceState(null,"",Dr(d))}catch{return a()}i!==h&&await Ur(t,i?xi:"")}}function Dr(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!yi(r)&&r!==_e)).toString(),t].filter(Boolean).join("&");return Wr()+(n&&`?${n}`)+
location.hash}var cu=t=>new Map([...t].filter(([,e])=>e.length<500));var lu=400,uu=200,ki=["pointerdown","keydown","input","change","drop"],_i=["pointerup","pointercancel"];function du(t){let e=new Set,n=[],r=[],o=null,s=()=>new Map,
[i,c,a,l]=[0,!1,!1,!1],f=null,d=Promise.resolve();for(let p of ki)addEventListener(p,E,!0);for(let p of _i)addEventListener(p,k,!0);addEventListener("blur",k);let h=Vn(
t,p=>{s=p,!o&&!Ut()&&(o=s()),l||x()});return{undo:()=>_(n,r),redo:()=>_(r,n),count:m,watch:w,stop:u};function m(){return{undo:n.length,redo:r.length}}function w(p){
return e.add(p),()=>e.delete(p)}function b(){for(let p of e)p()}function x(){clearTimeout(i),i=setTimeout(z,lu)}function z(){c||Ut()?x():A()}function E({type:p,
target:g}){i&&!Ut()&&(p==="pointerdown"||g!==f)&&A(),f=g,a=!0,p==="pointerdown"&&(c=!0)}function k(){c=!1}function A(){clearTimeout(i);let p=a;[i,a]=[0,!1];let g=s();
o&&!ke(g,o).length||(o&&p&&(n.push(o),n.length>uu&&n.shift(),r.length=0),o=g,b())}function _(p,g){let y=d.then(async()=>{i&&A();let v=p.pop();if(!v||!o)return"";
let $=await hi(t,ke(v,o));g.push(o),l=!0;try{await re(t,v),await hn(),o=s()}finally{[l,a]=[!1,!1],b()}return $});return d=y.catch(()=>{}),y}function u(){clearTimeout(
i);for(let p of ki)removeEventListener(p,E,!0);for(let p of _i)removeEventListener(p,k,!0);removeEventListener("blur",k),h()}}var zi=ce((t,e)=>du(e),t=>t.stop()),
Ai=zi.use,Mi=t=>zi.find(t.get("key"));var pu=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,Si=100;async function Oi(t){let e=t.get("script"),n=[...new Set(Ti(e))],r=new Map(await Promise.all(n.map(async i=>[i,await lt(
t.widget_manager,i)]))),o=i=>r.get(i),s=({when:i})=>!i||i.indices.includes(o(i.selector).get("index"));return e.filter(s).map(i=>`${fu(i,o)}
`).join("")}function Ti(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(Ti):[]}function fu({
text:t,holes:e,each:n},r){let o=(c,a=0)=>hu(c,r,a);if(!n)return Ei(t,(c,a)=>o(e[c],a));let s=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((c,a)=>s[a]>0).
map(c=>Ei(t,a=>a==="name"?ze(c.name):a==="hyperparameters"?Ri(c.hyperparameters,r):o(e[a]))).join(`
`)}var Ei=(t,e)=>t.split(`
`).map(n=>n.replaceAll(pu,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),ze=t=>JSON.stringify(t);function Kn(t){let e=qn(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function Ni({widget:t,trait:e,kind:n,options:r=[]},o){let s=o(t).get(
e);return n==="choice"?ze(r[s]):n==="flag"?s?"True":"False":n==="whole"?String(s):n==="number"?Kn(s):n==="numbers"?`[${s.map(Kn).join(", ")}]`:ze(s)}var Ri=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${Ni(r,e)}`).join(", "),Li=t=>`(${t.join(", ")}${t.length===1?",":""})`;function hu(t,e,n){return t.kind==="arguments"?gu(e(t.widget)):
t.kind==="keywords"?Ri(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?Li(Object.entries(t.targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(
([r])=>ze(r))):t.kind==="points"?wu(mu(e(t.widget),t),n):Ni(t,e)}function gu(t){let[e,n,r]=[t.get("value"),t.get("variables"),B(t.get("parameters"))],o=String(n)===
"x,y"?[]:[Li(n.map(ze))],s=ye(e,n).parameters.map((i,c)=>`${i}=${Kn(r[c])}`);return[ze(e),...o,...s].join(", ")}function mu(t,{array:e,training:n}){let r=Array.
from(B(t.get("part"))),o=r.map((a,l)=>n?a>0:l<=r.findLastIndex(Boolean)),s=e==="x"&&t.get("task")==="classification";return(e==="x"?_t(t.get("x")).map(([...a])=>a):
Array.from(B(t.get(e)),a=>[a])).map(a=>a.map(e==="part"?String:Kn)).filter((a,l)=>o[l]).map(a=>s?`[${a.slice(0,2).join(", ")}]`:a[0])}function wu(t,e){let n=`[${t.
join(", ")}]`;if(n.length+e<Si-20)return n;let r=" ".repeat(e+4),o=[r];for(let s of t){let i=o[o.length-1];i!==r&&i.length+s.length+2>Si?o.push(`${r}${s},`):o[o.
length-1]=i===r?`${r}${s},`:`${i} ${s},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var Ii=eo(Mr(),1);async function Pi(t){let{columns:e,series:n}=t.get("csv"),r=async([l,f])=>(await lt(t.widget_manager,l)).get(f),o=await Promise.all(e.map(({array:l})=>r(l))),s=await Promise.
all(e.map(({names:l})=>l[0]?.startsWith("IPY_MODEL_")?r(l):l)),i=[...n?[n.name]:[],...s.flat()],c=n&&await r(n.shown),a=n?n.names.flatMap((l,f)=>c[f]>0?Ci(o,f).
map(d=>[l,...d]):[]):Ci(o,0,s);return`${Ii.default.unparse([i,...a],{newline:`
`})}
`}function Ci(t,e,n){let r=t.map((l,f)=>vu(l,e,n?.[f].length??1)),[[o],...s]=r,i=s.filter((l,f)=>t[f+1].shape.length===2).flat(),c=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&i.some(f=>Number.isFinite(f[l])),a=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,f)=>f).filter(c).map(l=>r.flat().map(f=>a(f[l])))}function vu(t,e,n){
let[r,o,s=1]=t.shape,i=B(t),c=l=>i.subarray(l*o*s,(l+1)*o*s);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,f)=>c(f));let a=c(r>1?e:0);return Array.
from({length:s},(l,f)=>Float64Array.from({length:o},(d,h)=>a[h*s+f]))}var ji=1e6,Vr=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Gr(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(Vr(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function Bi(t){let e=Vr(t),n=Object.fromEntries(await qt(t));return{name:`${Gr(t)}.\
json`,text:`${JSON.stringify({gdviz:ne,page:e,values:n},null,1)}
`}}async function Ui(t,e){try{if(e.size>ji)throw new RangeError(`it is larger than ${ji/1e6} MB`);let n=bu(await e.text(),Vr(t));Fi(await gi(t,n));let r=await qt(
t),o=await re(t,n);return o.length&&await re(t,r),Fi(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function Fi([t]){if(t)throw new RangeError(
t)}function bu(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:s}=Di(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==ne)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${ne}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!Di(s)||!Object.values(s).every(i=>typeof i=="string"))throw new RangeError("its values are not texts by names");return new Map(Object.entries(s))}var Di=t=>typeof t==
"object"&&t!==null&&!Array.isArray(t);var xu=`With this many points the link would have more than ${Gn.toLocaleString("en")} characters, which not every server takes: save the page instead.`;function yu({
model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>Hr(t))}var $u="textarea, [contenteditable], input:is([type=text], [type=number], [type=search], :not(\
[type])):not([readonly])";function ku({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":"undo":t.toLowerCase()===
"y"&&!r?"redo":null}function _u({model:t,el:e}){nt(e,"gdviz-page-state");let n=Ai(t),r=Mi(t),[o,s,i]=["","",""];function c(u,p="",g=""){[o,s,i]=[u,p,g],A()}async function a(u){
let p=await r[u]();c(p?`${u==="undo"?"Undone":"Redone"}: ${p}.`:`There is nothing to ${u}.`)}function l(u){let p=ku(u),g=u.target,v=(e.closest(".gdviz-page")??e).
contains(g)||t.widget_manager.ownsAddress&&!g.closest?.(".gdviz-page");!p||!v||u.defaultPrevented||g.matches?.($u)||(u.preventDefault(),u.stopPropagation(),a(p))}
async function f(){let u=`${Wr()}?${await Hr(t)}`;if(u.length>Gn)return c(xu);let p=await De(u);c(p?"Copied.":"Copy this:",u),p||e.querySelector("[type=text]").
select()}async function d(){let u=await Oi(t);if(await De(u))return c("Copied.");c("Copy this:","",u),e.querySelector("textarea").select()}let h=!1,m=()=>!!t.get(
"csv").columns;function w(){h=!h,A()}async function b(){let u=`${Gr(t,"run")}.csv`;ur(u,await Pi(t),"text/csv"),c(`Saved as “${u}”.`)}async function x(){let{
name:u,text:p}=await Bi(t);ur(u,p,"application/json"),c(`Saved as “${u}”.`)}async function z({target:u}){let[p]=u.files;if(!p)return;let g=await Ui(t,p);c(g?
`“${p.name}” was not opened: ${g}.`:`Opened “${p.name}”.`),u.value=""}let E=(u,p,g)=>L`<button type="button" title=${p} @click=${g}>${u}</button>`,k=(u,p,g,y)=>L`
    <button type="button" title=${g} aria-keyshortcuts=${y} aria-disabled=${r.count()[u]===0}
      @click=${()=>a(u)}>${p}</button>`;function A(){P(e,L`
      <div role="group" aria-label="Changes">
        ${k("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${k("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${E("Copy link","Copy the address of this page in its current state",f)}
        ${E("Save","Save the current state of this page as a file",x)}
        ${E("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${z} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?E("Copy as Python","Copy a Python script that computes what this page shows",d):F}
        ${m()?L`<button type="button" class="download" aria-expanded=${h} @click=${w}>Download</button>`:F}
      </div>
      <div class="files" role="group" aria-label="Download" ?hidden=${!h}>
        ${E("Run (CSV)","Save the numbers of the run as a CSV file",b)}
      </div>
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!i} .value=${xt(i)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!s} .value=${xt(s)} />`)}A();let _=[n,r.watch(A),it(t,"script cs\
v",A),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>_.forEach(u=>u())}var Hi={initialize:yu,render:_u};var zu={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},oe=(t,e,n,r=t)=>L`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${zu[t]} /></svg>
  </button>`,Yn=(t,e)=>oe(t?"pause":"play",t?"Pause":"Play",e,"play");var Au=10,Mu=8;function Su({model:t}){let e=t.get("max");return it(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&Z(t,{value:r}),
e=r})}function Eu({model:t,el:e}){nt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=w=>Z(t,{playing:!1,value:w});function s(){let w=!t.
get("playing");Z(t,{playing:w,value:w&&n()>=r()?0:n()})}let i=()=>P(e,L`
      ${oe("back","Back to the start",()=>o(0))}
      ${Yn(t.get("playing"),s)}
      ${oe("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${xt(String(n()))}
          @input=${({target:w})=>o(Number(w.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),c=0,a=0,l=()=>Math.max(Au,r()/Mu)/1e3;function f(w){let b=Math.min(Math.floor((w-c)*l()),r());if(b>=r())return Z(t,{value:r(),playing:!1});b>n()&&
Z(t,{value:b}),t.get("playing")&&(a=requestAnimationFrame(f))}function d(){cancelAnimationFrame(a),t.get("playing")&&(h(),a=requestAnimationFrame(f))}function h(){
c=performance.now()-n()/l()}let m=[pt(t,{"value max playing":i}),it(t,"max",h),it(t,"playing",d),()=>cancelAnimationFrame(a)];return d(),()=>m.forEach(w=>w())}var Wi={
initialize:Su,render:Eu};var Ou=t=>Number.isFinite(t)?et(t,Math.abs(t)<.001?2:3):"–";function Tu({model:t,el:e}){nt(e,"gdviz-results");let n=i=>t.get("shown")[i]>0;function r(i,c){n(i)!==
c&&Z(t,{shown:t.get("shown").with(i,Number(c))})}function o(i){Z(t,{chosen:i}),r(i,!0)}function s(){let[i,c,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=_t(t.get("values")),f=t.get("outdated"),d=(b,x)=>f?"…":Ou(l[b]?.[x]??NaN),h=i.map((b,x)=>L`<th scope="col" title=${c[x]??""}>${b}</th>`),m=t.get("names").map(
(b,x)=>{let[z,E]=[n(x),x===t.get("chosen")],k=({target:_})=>r(x,_.checked),A=`background: ${Nt(a[x%a.length])}`;return L`
        <tr class="${z?"":"hidden"} ${E?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${b}" .checked=${xt(z)} @change=${k} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${b}" aria-pressed=${E} @click=${()=>o(x)}>
              <span class="swatch" .style=${A}></span>${b}
            </button>
          </th>
          ${i.map((_,u)=>L`<td class="number">${z?d(x,u):"–"}</td>`)}
        </tr>`}),w=L`<th scope="col"></th>`;P(e,L`<table aria-busy=${!!f}><caption ?hidden=${!f}>${f}</caption><thead><tr>${w}${w}${h}</tr></thead><tbody>${m}</tbody></table>`)}
return pt(t,{"names colors columns hints shown values chosen outdated":s})}var qi={render:Tu};var Kr=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Nu(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Ru({model:t,el:e}){nt(e,"gdviz-runner");let n=t.get("unit"),r=()=>Z(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>Z(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function s(){let w=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);Z(t,{playing:!t.get("playing"),shown:-1,
resets:w})}function i({target:w}){let b=Number(w.value);Z(t,{playing:!1,shown:b+t.get("stride")>t.get("position")?-1:b})}function c({target:w}){let b=Math.round(
Number(w.value));b>=1&&b<=1e3&&Z(t,{anew_steps:b}),w.value=t.get("anew_steps")}function a(){let[w,b]=[t.get("position"),t.get("shown")],x=w.toLocaleString("en");
return b<0||b>=w?`${n} ${x}`:`${n} ${b.toLocaleString("en")} of ${x}`}function l(){let[w,b]=[t.get("position"),t.get("shown")];return L`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${a()} title="Wind back through the ${n}s"
        .max=${String(w)} .step=${String(t.get("stride"))} .value=${xt(String(b<0?w:b))}
        ?disabled=${w===0} @input=${i} />`}let f=w=>t.get("position")<w?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function d(){let[w,b,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],z=_=>Math.abs(_/w-1)<.001,E=Kr.some(z)?Kr:[...Kr,
w].sort((_,u)=>_-u),k=({target:_})=>Z(t,{speed:Number(_.value)}),A=({target:_})=>Z(t,{anew:_.checked,playing:!1});P(e,L`
      <div class="gdviz-buttons">
        ${oe("back","Restart",r,x<0?"back":"back wanted")}
        ${Yn(t.get("playing"),s)}
        ${oe("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${k}>
          ${E.map(_=>L`<option value=${_} .selected=${xt(z(_))}>${Nu(_,n)}</option>`)}
        </select>
        <output class="position">${a()}</output>
      </div>
      ${t.get("stride")>0?l():F}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${xt(b)} @change=${A} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!b}
          .value=${String(t.get("anew_steps"))} @change=${c} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?F:L`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${f(x)} Lower the learning rate, then restart.</div>`}`)}function h(){t.get("diverged_at")>=0&&t.get("playin\
g")&&Z(t,{playing:!1})}let m=[it(t,"position diverged_at",h),pt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":d})];return h(),()=>m.
forEach(w=>w())}var Vi={render:Ru};var Lu=t=>t===void 0||Number.isNaN(t)?"–":et(t);function Cu({model:t,el:e}){return nt(e,"gdviz-sentence"),pt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=B(t.get("values")),s=t.get("templates")[t.get("which")]??"",i=t.get("outdate\
d"),c=i||s.replace(/\{(\d+)\}/g,(l,f)=>Lu(o[f])),a=t.get("shown")&&s;P(e,a?L`<div class="${n} ${i?"gdviz-outdated":""}" role=${r}>${c}</div>`:F)}})}var Gi={render:Cu};function Iu({model:t,el:e}){nt(e,"gdviz-slider");let n=Dn(r,o=>Z(t,{value:o}));function r(){let[o,s,i,c,a,l]=["value","min","max","step","log","whole"].map(b=>t.
get(b)),[f,d,h,m]=["disabled","description","unit","tooltip"].map(b=>t.get(b)),w=t.get("continuous_update");P(e,n({value:o,min:s,max:i,step:c,log:a,whole:l,disabled:f,
description:d,unit:h,tooltip:m,continuous:w}))}return pt(t,{"value description tooltip unit min max step log disabled":r})}var Ki={render:Iu};var Pu=3.2,Ji=1.6,Qi=.9,ju=30,Fu=.45,Du=.25,Ae=14,Bu=7;function Xi(t,e,n){let[r]=_t(t.get("current")),o=_t(t.get("step_parts")),s=t.get("step_labels")[t.get("st\
ep_optimizer")]??[];if(!r||!o.length||!o[3].every(Number.isFinite))return{marks:F,note:""};let i=e([0,0]),c=M=>Vu(e(M),i),[a,l,f,d,h,m]=o.map(c),w=e(r),b=Math.min(
n.width,n.height),x=t.get("marks"),z=Yi(Math.max(...[a,l,f,d].map(Me)),b),E=[],k=w;for(let[M,O,T]of[[a,s[0],x.gradient],[l,s[1],x.momentum],[f,s[2],x.decay]]){let R=Vt(
M,z);Me(R)>0&&E.push({from:k,by:R,color:T,label:O,shaft:Ji}),k=Se(k,R)}let A={from:w,by:Vt(d,z),color:x.step,label:s[3],shaft:Pu};E.length===1?E.splice(0,1,{...A,
label:`${s[3]} = ${E[0].label}`}):Me(d)>0&&E.unshift(A);let _=m.every(Number.isFinite),u=Yi(Math.max(...m.map(Math.abs),Me(h)),b),[p,g]=Vt(m,u).map(Math.abs),y={
from:w,by:Vt(h,u),color:x.gradient,label:s[4],shaft:Qi},v=_&&Me(y.by)>0?[...E,y]:E,$=[...v.map(Hu),..._?[Wu(w,[p,g],s[5])]:[]],S=[Zi(s[3],z),_?Zi(`${s[4]} and ${s[5]}`,
u):""].filter(Boolean);return{marks:U`
      ${_?Uu(w,[p,g]):F}
      ${v.map(({from:[M,O],by:[T,R],color:N,shaft:H})=>U`
        <path class="vector" fill=${N} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
          data-from=${`${M},${O}`} data-by=${`${T},${R}`} d=${xr(M+T/2,O+R/2,T/2,R/2,H)} />`)}
      ${qu($,[w,e(t.get("start"))],n).map(({at:[M,O],text:T,color:R,away:N})=>U`
        <text class="vector-label" x=${bt(M)} y=${bt(O)} dy="0.35em" text-anchor=${ta(N)}
          .style=${`fill: color-mix(in srgb, ${R} 70%, black)`}>${T}</text>`)}`,note:S.length?`Drawn to another scale: ${S.join(", ")}.`:""}}var Uu=([t,e],[n,r])=>U`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function Yi(t,e){if(!(t>0)||t>=ju&&t<=Fu*e)return 1;let n=Du*e/t,r=10**Math.floor(Math.log10(n));return r*(n>=5*r?5:n>=2*r?2:1)}function Zi(t,e){let[n,r]=[
e,1/e].map(o=>Number(o.toPrecision(1)));return e===1?"":`${t} ${e>1?`${n}:1`:`1:${r}`}`}function Hu({from:t,by:e,label:n,color:r,shaft:o},s,i){let c=Vt(e,1/Me(e));
if(o===Qi)return{at:Se(Se(t,e),Vt(c,9)),text:n,color:r,away:c};let[a,l=a]=i,d=a.by[0]*l.by[1]-a.by[1]*l.by[0]>=0==(o===Ji)?1:-1,h=[-d*c[1],d*c[0]];return{at:Se(
Se(t,Vt(e,.5)),Vt(h,o+7)),text:n,color:r,away:h}}var Wu=(t,[e,n],r)=>({at:Se(t,[.71*e+6,-.71*n-6]),text:r,color:"#000000",away:[1,-1]}),ta=([t])=>t>.35?"start":
t<-.35?"end":"middle";function qu(t,e,{left:n,top:r,width:o,height:s}){let i=e.map(([c,a])=>({x:c,y:a,wide:Ae/2}));return t.map(c=>{let a=c.text.length*Bu/2,l={
start:a,middle:0,end:-a}[ta(c.away)],f=J(c.at[0]+l,n+a+2,n+o-a-2),d=J(c.at[1],r+Ae/2,r+s-Ae/2),h=c.away[1]<0?-Ae:Ae;for(;i.some(m=>Math.abs(m.x-f)<m.wide+a&&Math.
abs(m.y-d)<Ae);)d+=h;return i.push({x:f,y:d,wide:a}),{...c,at:[f-l,d]}})}var Se=([t,e],[n,r])=>[t+n,e+r],Vu=([t,e],[n,r])=>[t-n,e-r],Vt=([t,e],n)=>[t*n,e*n],Me=([
t,e])=>Math.hypot(t,e);var Gu=6,Ku=24;function Yu({model:t,el:e}){let n=t.get("bar")?Cn:Ke,o=me(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});o.canvas.classList.add("hatch");let[s,i,c,a,l]=o.layers("field","paths","minima","vectors","points"),f=()=>{let[g,y,v,$]=B(t.get("box"));return o.
plane({low:g,high:y},{low:v,high:$})},d=()=>t.get("axis_names"),h=()=>t.get("movable"),m=Pn({...o,model:t,el:e,layers:[i,c,l],plane:f,free:h});function w(){let{
canvas:g,area:y}=o,v=Math.min(window.devicePixelRatio||1,2),$={width:Math.round(y.width*v),height:Math.round(y.height*v)},S=t.get("loss"),M=B(t.get("levels"));if(S.
shape[0]<2||S.shape[1]<2||M.length<2)return br(g);Jo(g,$,B(S),S.shape,M,b(M.length-1))}function b(g){let y=t.get("palette"),v=y.length-1;return Array.from({length:g},
($,S)=>y[Math.floor(g>1?v/(g-1)*S:v/2)])}function x(){if(!t.get("bar"))return;let g=B(t.get("levels")),y=g.length-1,v=Math.max(Math.ceil(y*Ku/o.area.height),1),
$=Array.from(g.keys()).filter(O=>O%v===0),S=t.get("value_name"),M=wr($.map(O=>g[O]));if(M.some(O=>O.length>Gu)){let O=Math.floor(Math.log10(Math.max(...g.map(Math.
abs))));S+=` (10${On(O)})`,M=wr($.map(T=>g[T]/10**O))}if(!B(t.get("loss")).some(Number.isFinite))return o.bar([[],[],S]);o.bar([b(y),$.map((O,T)=>({at:-O/y,text:M[T]})),
S])}let z=()=>o.axes(f(),d());function E(){let g=t.get("gradient"),y=Qo(B(g),g.shape,o.area,B(t.get("box")));P(s,U`<path class="arrows" fill="black" opacity="0.55" d=${y} />`)}
let k="";function A(){let g=Xi(t,f().toPixel,o.area);P(a,g.marks),s.classList.toggle("behind",g.marks!==F),k=g.note}function _(){let g=B(t.get("loss")).every(Number.
isFinite),y=`${t.get("value_name")} not finite`;o.legend(g?We(t):[...We(t),{name:y,color:"",kind:"hatch"}])}let u=o.readout(g=>{if(t.get("outdated"))return P(o.
status,t.get("outdated"));if(t.get("step")>=0)return P(o.status,L`${In(t)}${k&&L`<div>${k}</div>`}`);P(o.status,!g&&t.get("status")||p(g))});function p(g){if(!g&&
!h())return"";let y=g?f().toPoint(g):t.get("start"),v=Zu(t.get("loss"),B(t.get("box")),y);return we(y,d(),v===null?"":`, ${t.get("value_name")} ≈ ${et(v,2)}`)}
return o.draw(t,{"loss levels palette":w,"loss levels palette value_name":x,"box axis_names":z,"gradient box":E,"paths shown colors box":m.paths,"minima box":m.
minima,"current shown colors box":m.points,"step_parts step_optimizer current start box":A,"loss names colors shown value_name":_,"start movable box axis_names":m.
start,"loss start movable status box axis_names current step step_parts diverged_at outdated":u,zoomable:m.buttons})}function Zu(t,[e,n,r,o],[s,i]){let[c,a]=t.shape,
[l,f]=[(s-e)/(n-e)*(a-1),(i-r)/(o-r)*(c-1)];if(!(l>=0&&f>=0&&l<=a-1&&f<=c-1))return null;let[d,h]=[Math.min(Math.floor(l),a-2),Math.min(Math.floor(f),c-2)],[m,w]=[
l-d,f-h],b=B(t),x=h*a+d,[z,E]=[x,x+a].map(k=>(1-m)*b[k]+m*b[k+1]);return(1-w)*z+w*E}var ea={render:Yu};var na=new Map,Yr=new Map;function ra(t,e){let n=()=>{let r,o=(...s)=>{let i=s.pop(),c=Array.isArray(s.at(-1))?s.pop():[];r=typeof i=="function"?i(...c.map(tn)):
i};o.amd={},e(o);for(let s of t)s!=="module"&&Zr(s,r);return r};for(let r of t)na.set(r,n)}var Zr=(t,e)=>Yr.set(t,e);function tn(t){if(t==="module")return{uri:document.
baseURI};if(!Yr.has(t)){let e=na.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Yr.get(t)}function oa(){let t=(f,d)=>typeof d=="sy\
mbol"||d==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class s{register_mime_type(){}}let i={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:s}},c=(f,d)=>d(...f.map(h=>i[h]??e)),a=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(a,{Jupyter:o,requirejs:Object.assign(c,{config(){}})}),tn("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(o.WidgetManager)}var Ju="v1.kernel.websocket.jupyter.org";var sa=[250,500,1e3,2e3],Qu=5e3,Xu=1e4,td=8e3,ed=4e3;function aa(t,e){let n,[r,o,s,i,c]=[0,0,0,0,0],[a,l]=[!1,!1];function f(){d();let b=new URL(t);b.pathname+=
"/channels",b.search+=`${b.search?"&":"?"}${e.query()}`,b.protocol=b.protocol.replace("http","ws");let x=n=new WebSocket(b,Ju);s=setTimeout(h,td,x),i=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(s),i=c=Date.now(),e.opened()},n.onmessage=({data:z})=>{if(c=Date.now(),typeof z!="string")return e.received(z);a=!0,x.send(
z)},n.onclose=({code:z})=>z===4e3?m(e.gone):h(x)}function d(){clearTimeout(s),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function h(b){
d(),e.lost(),i&&Date.now()-i>Qu&&(r=o=0),i=0;let x=await fetch(t,{signal:AbortSignal.timeout(ed)}).then(z=>z.status,()=>0);if(!(l||b!==n)){if(x===404)return m(e.
gone);x?s=setTimeout(f,o++?ia(o):0):s=setTimeout(h,ia(r++),b)}}function m(b){l=!0,clearInterval(w),d(),b?.()}let w=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-c>Xu&&h(n)},1e3);return f(),{open:()=>l||f(),end:()=>m(),send:b=>n.readyState===WebSocket.OPEN&&n.send(b)}}var ia=t=>sa[Math.min(t,sa.length-1)];function ca(t,e,n){let r=new TextEncoder,o=e.map(a=>r.encode(JSON.stringify(a))),s=[r.encode(t),...o,...n],i=new BigUint64Array(s.length+2);i[0]=BigInt(s.length+
1);let c=i.byteLength;return s.forEach((a,l)=>{i[l+1]=BigInt(c),c+=a.byteLength}),i[s.length+1]=BigInt(c),new Blob([i,...s])}function la(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(d,h)=>Number(e.getBigUint64(8*(h+1),!0))),o=d=>t.slice(r[d],r[d+1]),s=new TextDecoder,[i,c,a,l]=[1,2,3,4].
map(d=>JSON.parse(s.decode(o(d)))),f=Array.from({length:n-6},(d,h)=>new DataView(o(h+5)));return{header:i,parent_header:c,metadata:a,content:l,buffers:f}}var nd=["restarting","autorestarting","dead"],rd=8e3;function ua(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function da(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),s={status:"idle",connectionStatus:"\
connecting",statusChanged:ua(),connectionStatusChanged:ua(),comm:g,onOpen:null,onOutput:null},i=new Map,c=new Map,a=new Map,l=new Set,f=0,[d,h]=[[],""],m=!1,w="",
b=Promise.resolve(),x=aa(r,{query:()=>`session_id=${o}&heard=${w}`,opened(){_("connectionStatus","connected");for(let y of a.values())x.send(y.message),y.sentAt=
Date.now();d=[...a.keys(),...c.keys()],d.length&&(h=u("kernel_info_request",{}))},lost:()=>_("connectionStatus","connecting"),received(y){let v=la(y);w=v.header.
msg_id,s.connectionStatus==="silent"&&_("connectionStatus","connected"),b=b.then(()=>p(v)).catch($=>console.error($))},gone:k}),z=setInterval(()=>{let[y]=a.values();
s.connectionStatus==="connected"&&y&&!l.size&&Date.now()-y.sentAt>rd&&_("connectionStatus","silent")},1e3);function E(){for(let y of d){a.delete(y),l.delete(y);
let v=c.get(y);c.delete(y),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function k(){A(),a.clear(),c.clear(),_("status","dead")}function A(){m=!0,clearInterval(
z),x.end()}function _(y,v){s[y]!==v&&(s[y]=v,s[`${y}Changed`].emit())}function u(y,v,$,S={},M=[]){let O=`${o}-${++f}`;if(m)return O;let T={msg_id:O,msg_type:y,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},R=ca("shell",[T,{},S,v],M);return $&&c.set(O,$),a.set(O,{message:R,sentAt:Date.now()}),x.send(R),O}async function p(y){
let{header:v,parent_header:$,content:S}=y,M=$.msg_id;switch(a.delete(M),v.msg_type){case"status":if(nd.includes(S.execution_state))return k();if(c.get(M)?.iopub?.
status?.(y),S.execution_state==="busy"&&l.add(M),S.execution_state!=="idle")return;l.delete(M),c.delete(M),M===h&&E();return;case"comm_open":return s.onOpen?.(g(
S.comm_id,S.target_name),y);case"comm_msg":return i.get(S.comm_id)?.heard(y);case"comm_close":return i.get(S.comm_id)?.ended(y),void i.delete(S.comm_id);default:
return s.onOutput?.(y)}}function g(y,v="jupyter.widget"){let $={comm_id:y,target_name:v,heard:()=>{},ended:()=>{},on_msg:S=>$.heard=S,on_close:S=>$.ended=S,open:(S,...M)=>u(
"comm_open",{comm_id:y,target_name:v,data:S},...M),send:(S,...M)=>u("comm_msg",{comm_id:y,data:S},...M),close:(S={},...M)=>(i.delete(y),u("comm_close",{comm_id:y,
data:S},...M))};return i.set(y,$),$}return addEventListener("pagehide",({persisted:y})=>{y||m||(A(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:y})=>y&&x.open()),addEventListener("online",()=>x.open()),s}var en=class extends be{constructor(e){if(super(e),this.it=F,e.type!==Dt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===F||e==null)return this._t=void 0,this.it=e;if(e===$t)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};en.directiveName=
"unsafeHTML",en.resultType=1;var pa=Fn(en);var od="application/vnd.jupyter.widget-view+json",sd=["image/png","image/jpeg","image/gif","image/webp"],id=/\x1b\[[0-9;]*m/g;function fa({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let s={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},i={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...i,...s}}take({header:s,content:i}){if(s.msg_type==="clear_output"){this.clearing=i.wait,i.wait||this.show(
[]);return}let c=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=c.at(-1);if(s.msg_type==="stream"&&a?.output_type==="stream"&&a.name===i.name)return this.
show([...c.slice(0,-1),{...a,text:a.text+i.text}]);this.show([...c,{output_type:s.msg_type,...i}])}show(s){this.set("outputs",s),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let s of this.shown)s.then(i=>i?.remove());this.shown=[],P(this.el,Array.
from(this.model.get("outputs"),s=>this.part(s)))}part(s){let i=s.data?.[od];if(!i)return ad(s);let c=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Jr(this.model.widget_manager,i.model_id,c))),c}}return{OutputModel:n,OutputView:r}}function ad({output_type:t,name:e,text:n,ename:r,evalue:o,data:s={}}){
let i=s["text/html"]??s["image/svg+xml"];if(i)return L`<div class="html">${pa(i)}</div>`;let c=sd.find(l=>l in s);if(c)return L`<img src="data:${c};base64,${s[c]}" alt=${s["\
text/plain"]??""} />`;if(t==="error")return L`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return L`<div></div>`;let a=n??s["text/markdown"]??
s["text/latex"]??s["text/plain"]??"";return L`<pre>${a.replace(id,"")}</pre>`}async function Jr(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function ha({live:t,kernel:e}){let n=e?da(e.base,e.id,e.key):void 0,r=oa();Zr("@jupyter-widgets/output",fa(tn("@jupyter-widgets/base")));let o=new class extends r{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(s,i){let c=tn(i)[s];if(!c)throw new Error(`The front end "${i}" has no ${s}.`);return c}async new_model(s,i){return n&&
(s.comm??=n.comm(s.model_id)),super.new_model(s,i)}async _create_comm(s,i,c,a,l){if(!n)throw new Error("This page has no kernel.");let f=n.comm(i,s);return(c||a)&&
f.open(c,{},a,l),f}async _get_comm_info(){return{}}};return n&&(n.onOpen=(s,i)=>o.handle_comm_open(s,i),n.onOutput=async s=>{(await nn(o)).find(c=>c.take&&c.get(
"msg_id")===s.parent_header.msg_id)?.take(s)},n.statusChanged.connect(()=>o.disconnect())),o}async function nn(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var cd=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),ga="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",ma="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",ld="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",rn=()=>document.getElementById("gdviz-note");function Ee(t){rn().textContent=t,rn().hidden=!t}function ud(t){de(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?Ee({gone:ld,silent:ma,away:ga}[e]):[ga,ma].includes(rn().textContent??"")&&Ee(""))})}function dd(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&Ee(r.join(" "))}var pd={link:ee,presets:nr},wa=new WeakSet;async function fd(t){for(let e of await nn(t)){if(wa.has(e))continue;wa.add(e);let n=pd[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var va=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function hd({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function gd(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var ba=t=>[...document.querySelectorAll(t)].map(e=>e);async function md(){gd();let t=va(
"gdviz-page"),e=cd.get(new URLSearchParams(location.search).get("note")??"");e&&Ee(e),t.failed&&Ee(t.failed);for(let a of ba("template[data-cell]")){let{content:l}=a;
document.getElementById(a.dataset.cell??"")?.replaceChildren(l),a.remove()}let n=ba("[data-widget]");if(!n.length)return;let r=ha(t);e&&r.exported&&P(rn(),mr(r)),
r.kernel&&ud(r.kernel);let o=hd(va("gdviz-widgets"));await r.set_state(o),r.runAll=()=>fd(r),await r.runAll();let s=(await nn(r)).filter(a=>a.get("_front_end")===
"pageState"),i=s.length===1?$i:a=>qr(a,location.search),c=s.map(a=>i(a).catch(l=>console.error(l)));await Promise.all(n.map(a=>Jr(r,a.dataset.widget??"",a))),await Promise.
all(c),r.kernel||dd(await nn(r))}var wd="This page could not start in this browser. Reload it, or try another up-to-date browser.";function xa(){document.addEventListener(
"DOMContentLoaded",()=>md().then(()=>document.documentElement.dataset.ready="",t=>{console.error(t),rn().hidden&&Ee(wd)}))}var vd={badge:Ko,curves:Gt(as),dataEditor:Gt(js),field:Gt(Fs),formulaField:Ks,heatMap:Gt(Zs),link:Js,networkDiagram:Gt(ri),pageState:Hi,player:Wi,presets:uo,resultsTable:qi,
runner:Vi,sentence:Gi,slider:Ki,surface:Gt(ea),value:{}};function bd(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||ho(),n.widgets??=vd,n.resolve?.(
n.widgets),n.widgets}return Sa(xd);})();
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
