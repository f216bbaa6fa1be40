"use strict";var gdviz=(()=>{var Sa=Object.create;var sn=Object.defineProperty;var Ea=Object.getOwnPropertyDescriptor;var Oa=Object.getOwnPropertyNames;var Ta=Object.getPrototypeOf,Na=Object.prototype.hasOwnProperty;var Ra=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},La=(t,e)=>{for(var n in e)sn(t,n,{get:e[n],enumerable:!0})},ro=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of Oa(e))!Na.call(t,o)&&o!==n&&sn(t,o,{get:()=>e[o],enumerable:!(r=Ea(e,o))||r.enumerable});return t};var oo=(t,e,n)=>(n=t!=null?Sa(Ta(t)):{},ro(e||!t||!t.__esModule?sn(n,"default",{value:t,enumerable:!0}):n,t)),Ca=t=>ro(sn({},"__esModule",{value:!0}),t);var Mr=Ra((zr,Ar)=>{((t,e)=>{typeof Ar=="object"&&typeof zr<"u"?Ar.exports=e():t.Papa=e()})(zr,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},s=0,i={};function c(d){return d.charCodeAt(0)===65279?d.slice(1):d}function a(d){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(p){var g=k(p);g.chunkSize=parseInt(g.chunkSize),p.step||p.chunk||(g.chunkSize=
null),this._handle=new w(g),(this._handle.streamer=this)._config=g}.call(this,d),this.parseChunk=function(p,g){var $=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<$){let y=this._config.newline;y||(x=this._config.quoteChar||'"',y=this._handle.guessLineEndings(p,x)),p=[...p.split(y).slice($)].join(y)}this.isFirstChunk&&
_(this._config.beforeFirstChunk)&&(x=this._config.beforeFirstChunk(p))!==void 0&&(p=x),this.isFirstChunk=!1,this._halted=!1;var $=this._partialLine+p,x=(this._partialLine=
"",this._handle.parse($,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(p=x.meta.cursor,$=(this._finished||(this._partialLine=
$.substring(p-this._baseIndex),this._baseIndex=p),x&&x.data&&(this._rowCount+=x.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:x,workerId:i.WORKER_ID,finished:$});else if(_(this._config.chunk)&&!g){if(this._config.chunk(x,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=x=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(x.data),this._completeResults.errors=this._completeResults.errors.concat(x.errors),this._completeResults.meta=x.meta),this._completed||
!$||!_(this._config.complete)||x&&x.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),$||x&&x.meta.paused||this._nextChunk(),
x}this._halted=!0},this._sendError=function(p){_(this._config.error)?this._config.error(p):r&&this._config.error&&e.postMessage({workerId:i.WORKER_ID,error:p,finished:!1})}}
function l(d){var p;(d=d||{}).chunkSize||(d.chunkSize=i.RemoteChunkSize),a.call(this,d),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(g){this._input=g,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(p=new XMLHttpRequest,
this._config.withCredentials&&(p.withCredentials=this._config.withCredentials),n||(p.onload=M(this._chunkLoaded,this),p.onerror=M(this._chunkError,this)),p.ontimeout=
M(this._chunkTimeout,this),p.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(p.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var g,$=this._config.downloadRequestHeaders;for(g in $)p.setRequestHeader(g,$[g])}var x;this._config.chunkSize&&(x=this._start+
this._config.chunkSize-1,p.setRequestHeader("Range","bytes="+this._start+"-"+x));try{p.send(this._config.downloadRequestBody)}catch(y){this._chunkError(y.message)}
n&&p.status===0&&this._chunkError()}},this._chunkLoaded=function(){p.readyState===4&&(p.status<200||400<=p.status?this._chunkError():(this._start+=this._config.
chunkSize||p.responseText.length,this._finished=!this._config.chunkSize||this._start>=(g=>(g=g.getResponseHeader("Content-Range"))!==null?parseInt(g.substring(g.
lastIndexOf("/")+1)):-1)(p),this.parseChunk(p.responseText)))},this._chunkError=function(g){g=p.statusText||g,this._sendError(new Error(g))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function f(d){(d=d||{}).chunkSize||(d.chunkSize=i.LocalChunkSize),a.call(
this,d);var p,g,$=typeof FileReader<"u";this.stream=function(x){this._input=x,g=x.slice||x.webkitSlice||x.mozSlice,$?((p=new FileReader).onload=M(this._chunkLoaded,
this),p.onerror=M(this._chunkError,this)):p=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var x=this._input,y=(this._config.chunkSize&&(y=Math.min(this._start+this._config.chunkSize,
this._input.size),x=g.call(x,this._start,y)),p.readAsText(x,this._config.encoding));$||this._chunkLoaded({target:{result:y}})},this._chunkLoaded=function(x){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(x.target.result)},this._chunkError=function(){
this._sendError(p.error)}}function u(d){var p;a.call(this,d=d||{}),this.stream=function(g){return p=g,this._nextChunk()},this._nextChunk=function(){var g,$;if(!this.
_finished)return g=this._config.chunkSize,p=g?($=p.substring(0,g),p.substring(g)):($=p,""),this._finished=!p,this.parseChunk($)}}function h(d){a.call(this,d=d||
{});var p=[],g=!0,$=!1;this.pause=function(){a.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){a.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(x){this._input=x,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){$&&p.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),p.length?this.parseChunk(
p.shift()):g=!0},this._streamData=M(function(x){try{p.push(typeof x=="string"?x:x.toString(this._config.encoding)),g&&(g=!1,this._checkIsFinished(),this.parseChunk(
p.shift()))}catch(y){this._streamError(y)}},this),this._streamError=M(function(x){this._streamCleanUp(),this._sendError(x)},this),this._streamEnd=M(function(){this.
_streamCleanUp(),$=!0,this._streamData("")},this),this._streamCleanUp=M(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function w(d){var p,g,$,x,y=Math.pow(2,53),O=-y,z=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
E=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
T=this,L=0,N=0,q=!1,C=!1,j=[],P={data:[],errors:[],meta:{}};function tt(U){return d.skipEmptyLines==="greedy"?U.join("").trim()==="":U.length===1&&U[0].length===
0}function B(){if(P&&$&&(W("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+i.DefaultDelimiter+"'"),$=!1),d.skipEmptyLines&&
(P.data=P.data.filter(function(X){return!tt(X)})),R()){let X=function(ut){j.push(ut)};var K=X;if(P)if(Array.isArray(P.data[0])){for(var U=0;R()&&U<P.data.length;U++)
P.data[U].forEach(X);P.data.splice(0,1)}else P.data.forEach(X)}function V(X,ut){for(var st=d.header?{}:[],J=0;J<X.length;J++){var Y=J,dt=X[J],dt=((nt,at)=>(ht=>(d.
dynamicTypingFunction&&d.dynamicTyping[ht]===void 0&&(d.dynamicTyping[ht]=d.dynamicTypingFunction(ht)),(d.dynamicTyping[ht]||d.dynamicTyping)===!0))(nt)?at==="t\
rue"||at==="TRUE"||at!=="false"&&at!=="FALSE"&&((ht=>{if(z.test(ht)&&(ht=parseFloat(ht),O<ht&&ht<y))return 1})(at)?parseFloat(at):E.test(at)?new Date(at):at===""?
null:at):at)(Y=d.header?J>=j.length?"__parsed_extra":j[J]:Y,dt=d.transform?d.transform(dt,Y):dt);Y==="__parsed_extra"?(st[Y]=st[Y]||[],st[Y].push(dt)):st[Y]=dt}
return d.header&&(J>j.length?W("FieldMismatch","TooManyFields","Too many fields: expected "+j.length+" fields but parsed "+J,N+ut):J<j.length&&W("FieldMismatch",
"TooFewFields","Too few fields: expected "+j.length+" fields but parsed "+J,N+ut)),st}var et;P&&(d.header||d.dynamicTyping||d.transform)&&(et=1,!P.data.length||
Array.isArray(P.data[0])?(P.data=P.data.map(V),et=P.data.length):P.data=V(P.data,0),d.header&&P.meta&&(P.meta.fields=j),N+=et)}function R(){return d.header&&j.length===
0}function W(U,V,et,K){U={type:U,code:V,message:et},K!==void 0&&(U.row=K),P.errors.push(U)}_(d.step)&&(x=d.step,d.step=function(U){P=U,R()?B():(B(),P.data.length!==
0&&(L+=U.data.length,d.preview&&L>d.preview?g.abort():(P.data=P.data[0],x(P,T))))}),this.parse=function(U,V,et){var K=d.quoteChar||'"',K=(d.newline||(d.newline=
this.guessLineEndings(U,K)),$=!1,d.delimiter?_(d.delimiter)&&(d.delimiter=d.delimiter(U),P.meta.delimiter=d.delimiter):((K=((X,ut,st,J,Y)=>{var dt,nt,at,ht;Y=Y||
[",","	","|",";",i.RECORD_SEP,i.UNIT_SEP];for(var ae=0;ae<Y.length;ae++){for(var Et,Re=Y[ae],vt=0,Ot=0,gt=0,yt=(at=void 0,new b({comments:J,delimiter:Re,newline:ut,
preview:10}).parse(X)),Ct=0;Ct<yt.data.length;Ct++)st&&tt(yt.data[Ct])?gt++:(Et=yt.data[Ct].length,Ot+=Et,at===void 0?at=Et:0<Et&&(vt+=Math.abs(Et-at),at=Et));0<
yt.data.length&&(Ot/=yt.data.length-gt),1.99<Ot&&(nt===void 0||vt<nt||vt===nt&&ht<Ot)&&(nt=vt,dt=Re,ht=Ot)}return{successful:!!(d.delimiter=dt),bestDelimiter:dt}})(
U,d.newline,d.skipEmptyLines,d.comments,d.delimitersToGuess)).successful?d.delimiter=K.bestDelimiter:($=!0,d.delimiter=i.DefaultDelimiter),P.meta.delimiter=d.delimiter),
k(d));return K.header=R(),d.preview&&d.header&&K.preview++,p=U,g=new b(K),P=g.parse(p,V,et),B(),q?{meta:{paused:!0}}:P||{meta:{paused:!1}}},this.paused=function(){
return q},this.pause=function(){q=!0,g.abort(),p=_(d.chunk)?"":p.substring(g.getCharIndex())},this.resume=function(){T.streamer._halted?(q=!1,T.streamer.parseChunk(
p,!0)):setTimeout(T.resume,3)},this.aborted=function(){return C},this.abort=function(){C=!0,g.abort(),P.meta.aborted=!0,_(d.complete)&&d.complete(P),p=""},this.
guessLineEndings=function(X,K){X=X.substring(0,1048576);var K=new RegExp(m(K)+"([^]*?)"+m(K),"gm"),et=(X=X.replace(K,"")).split("\r"),K=X.split(`
`),X=1<K.length&&K[0].length<et[0].length;if(et.length===1||X)return`
`;for(var ut=0,st=0;st<et.length;st++)et[st][0]===`
`&&ut++;return ut>=et.length/2?`\r
`:"\r"}}function m(d){return d.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function b(d){var p=(d=d||{}).delimiter,g=d.newline,$=d.comments,x=d.step,y=d.preview,O=d.fastMode,
z=null,E=!1,T=d.quoteChar==null?'"':d.quoteChar,L=T;if(d.escapeChar!==void 0&&(L=d.escapeChar),(typeof p!="string"||-1<i.BAD_DELIMITERS.indexOf(p))&&(p=","),$===
p)throw new Error("Comment character same as delimiter");$===!0?$="#":(typeof $!="string"||-1<i.BAD_DELIMITERS.indexOf($))&&($=!1),g!==`
`&&g!=="\r"&&g!==`\r
`&&(g=`
`);var N=0,q=!1;this.parse=function(C,j,P){if(typeof C!="string")throw new Error("Input must be a string");var tt=C.length,B=p.length,R=g.length,W=$.length,U=_(
x),V=[],et=[],K=[],X=N=0;if(!C)return vt();if(O||O!==!1&&C.indexOf(T)===-1){for(var ut=C.split(g),st=0;st<ut.length;st++){if(K=ut[st],N+=K.length,st!==ut.length-
1)N+=g.length;else if(P)return vt();if(!$||K.substring(0,W)!==$){if(U){if(V=[],ht(K.split(p)),Ot(),q)return vt()}else ht(K.split(p));if(y&&y<=st)return V=V.slice(
0,y),vt(!0)}}return vt()}for(var J=C.indexOf(p,N),Y=C.indexOf(g,N),dt=new RegExp(m(L)+m(T),"g"),nt=C.indexOf(T,N);;)if(C[N]===T)for(nt=N,N++;;){if((nt=C.indexOf(
T,nt+1))===-1)return P||et.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:V.length,index:N}),Et();if(nt===tt-1)return Et(C.substring(
N,nt).replace(dt,T));if(T===L&&C[nt+1]===L)nt++;else if(T===L||nt===0||C[nt-1]!==L){J!==-1&&J<nt+1&&(J=C.indexOf(p,nt+1));var at=ae((Y=Y!==-1&&Y<nt+1?C.indexOf(
g,nt+1):Y)===-1?J:Math.min(J,Y));if(C.substr(nt+1+at,B)===p){K.push(C.substring(N,nt).replace(dt,T)),C[N=nt+1+at+B]!==T&&(nt=C.indexOf(T,N)),J!==-1&&J<N&&(J=C.indexOf(
p,N)),Y!==-1&&Y<N&&(Y=C.indexOf(g,N));break}if(at=ae(Y),C.substring(nt+1+at,nt+1+at+R)===g){if(K.push(C.substring(N,nt).replace(dt,T)),Re(nt+1+at+R),J!==-1&&J<N&&
(J=C.indexOf(p,N)),nt=C.indexOf(T,N),U&&(Ot(),q))return vt();if(y&&V.length>=y)return vt(!0);break}et.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing\
 quote on quoted field is malformed",row:V.length,index:N}),nt++}}else if($&&K.length===0&&C.substring(N,N+W)===$){if(Y===-1)return vt();N=Y+R,Y=C.indexOf(g,N),
J!==-1&&J<N&&(J=C.indexOf(p,N))}else if(J!==-1&&(J<Y||Y===-1))K.push(C.substring(N,J)),N=J+B,J=C.indexOf(p,N);else{if(Y===-1)break;if(K.push(C.substring(N,Y)),Re(
Y+R),U&&(Ot(),q))return vt();if(y&&V.length>=y)return vt(!0)}return Et();function ht(gt){V.push(gt),X=N}function ae(gt){var yt=0;return yt=gt!==-1&&(gt=C.substring(
nt+1,gt))&&gt.trim()===""?gt.length:yt}function Et(gt){return P||(gt===void 0&&(gt=C.substring(N)),K.push(gt),N=tt,ht(K),U&&Ot()),vt()}function Re(gt){N=gt,ht(K),
K=[],Y=C.indexOf(g,N)}function vt(gt){if(d.header&&!j&&V.length&&!E){var yt=V[0],Ct=Object.create(null),Zn=new Set(yt);let eo=!1;for(let ce=0;ce<yt.length;ce++){
let Tt=c(yt[ce]);if(Ct[Tt=_(d.transformHeader)?d.transformHeader(Tt,ce):Tt]){let Le,no=Ct[Tt];for(;Le=Tt+"_"+no,no++,Zn.has(Le););Zn.add(Le),yt[ce]=Le,Ct[Tt]++,
eo=!0,(z=z===null?{}:z)[Le]=Tt}else Ct[Tt]=1,yt[ce]=Tt;Zn.add(Tt)}eo&&console.warn("Duplicate headers found and renamed."),E=!0}return{data:V,errors:et,meta:{delimiter:p,
linebreak:g,aborted:q,truncated:!!gt,cursor:X+(j||0),renamedHeaders:z}}}function Ot(){x(vt()),V=[],et=[]}},this.abort=function(){q=!0},this.getCharIndex=function(){
return N}}function v(d){var p=d.data,g=o[p.workerId],$=!1;if(p.error)g.userError(p.error,p.file);else if(p.results&&p.results.data){var x={abort:function(){$=!0,
A(p.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:S,resume:S};if(_(g.userStep)){for(var y=0;y<p.results.data.length&&(g.userStep({data:p.results.data[y],
errors:p.results.errors,meta:p.results.meta},x),!$);y++);delete p.results}else _(g.userChunk)&&(g.userChunk(p.results,x,p.file),delete p.results)}p.finished&&!$&&
A(p.workerId,p.results)}function A(d,p){var g=o[d];_(g.userComplete)&&g.userComplete(p),g.terminate(),delete o[d]}function S(){throw new Error("Not implemented.")}
function k(d){if(typeof d!="object"||d===null)return d;var p,g=Array.isArray(d)?[]:{};for(p in d)g[p]=k(d[p]);return g}function M(d,p){return function(){d.apply(
p,arguments)}}function _(d){return typeof d=="function"}return i.parse=function(d,p){var g=(p=p||{}).dynamicTyping||!1;if(_(g)&&(p.dynamicTypingFunction=g,g={}),
p.dynamicTyping=g,p.transform=!!_(p.transform)&&p.transform,p.downloadTimeout!==void 0){var g=parseInt(p.downloadTimeout);if(isNaN(g))throw new Error("Config do\
wnloadTimeout value ("+p.downloadTimeout+") not parsable by parseInt(val).");p.downloadTimeout=g}if(!p.worker||!i.WORKERS_SUPPORTED)return g=null,i.NODE_STREAM_INPUT,
typeof d=="string"?(d=c(d),g=new(p.download?l:u)(p)):d.readable===!0&&_(d.read)&&_(d.on)?g=new h(p):(e.File&&d instanceof File||d instanceof Object)&&(g=new f(p)),
g.stream(d);(g=(()=>{var $;return!!i.WORKERS_SUPPORTED&&($=(()=>{var x=e.URL||e.webkitURL||null,y=t.toString();return i.BLOB_URL||(i.BLOB_URL=x.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",y,")();"],{type:"text/javascript"})))})(),($=new e.Worker($)).onmessage=v,
$.id=s++,o[$.id]=$)})()).userStep=p.step,g.userChunk=p.chunk,g.userComplete=p.complete,g.userError=p.error,p.step=_(p.step),p.chunk=_(p.chunk),p.complete=_(p.complete),
p.error=_(p.error),delete p.worker,g.postMessage({input:d,config:p,workerId:g.id})},i.unparse=function(d,p){var g=!1,$=!0,x=",",y=`\r
`,O='"',z=O+O,E=!1,T=null,L=!1,N=((()=>{if(typeof p=="object"){if(typeof p.delimiter!="string"||i.BAD_DELIMITERS.filter(function(j){return p.delimiter.indexOf(j)!==
-1}).length||(x=p.delimiter),typeof p.quotes!="boolean"&&typeof p.quotes!="function"&&!Array.isArray(p.quotes)||(g=p.quotes),typeof p.skipEmptyLines!="boolean"&&
typeof p.skipEmptyLines!="string"||(E=p.skipEmptyLines),typeof p.newline=="string"&&(y=p.newline),typeof p.quoteChar=="string"&&(O=p.quoteChar,z=O+O),typeof p.header==
"boolean"&&($=p.header),Array.isArray(p.columns)){if(p.columns.length===0)throw new Error("Option columns is empty");T=p.columns}p.escapeChar!==void 0&&(z=p.escapeChar+
O),p.escapeFormulae instanceof RegExp?L=p.escapeFormulae:typeof p.escapeFormulae=="boolean"&&p.escapeFormulae&&(L=/^[=+\-@\t\r].*$/)}})(),new RegExp(m(O),"g"));
if(typeof d=="string"&&(d=JSON.parse(d)),Array.isArray(d)){if(!d.length)return q(T,d,E);if(Array.isArray(d[0]))return q(null,d,E);if(typeof d[0]=="object")return q(
T||Object.keys(d[0]),d,E)}else if(typeof d=="object")return typeof d.data=="string"&&(d.data=JSON.parse(d.data)),Array.isArray(d.data)&&(d.fields||(d.fields=d.meta&&
d.meta.fields||T),d.fields||(d.fields=Array.isArray(d.data[0])?d.fields:typeof d.data[0]=="object"?Object.keys(d.data[0]):[]),Array.isArray(d.data[0])||typeof d.
data[0]=="object"||(d.data=[d.data])),q(d.fields||[],d.data||[],E);throw new Error("Unable to serialize unrecognized input");function q(j,P,tt){var B="",R=(typeof j==
"string"&&(j=JSON.parse(j)),typeof P=="string"&&(P=JSON.parse(P)),Array.isArray(j)&&0<j.length),W=!Array.isArray(P[0]);if(R&&$){for(var U=0;U<j.length;U++)0<U&&
(B+=x),B+=C(j[U],U);0<P.length&&(B+=y)}for(var V=0;V<P.length;V++){var et=(R?j:P[V]).length,K=!1,X=R?Object.keys(P[V]).length===0:P[V].length===0;if(tt&&!R&&(K=
tt==="greedy"?P[V].join("").trim()==="":P[V].length===1&&(P[V][0]==null||P[V][0].length===0)),tt==="greedy"&&R){for(var ut=[],st=0;st<et;st++){var J=W?j[st]:st;
ut.push(P[V][J])}K=ut.join("").trim()===""}if(!K){for(var Y=0;Y<et;Y++){0<Y&&!X&&(B+=x);var dt=R&&W?j[Y]:Y;B+=C(P[V][dt],Y)}V<P.length-1&&(!tt||0<et&&!X)&&(B+=y)}}
return B}function C(j,P){var tt,B,R;return j==null?"":j.constructor===Date?isNaN(j.getTime())?"":j.toISOString():(R=!1,tt=j.toString(),L&&typeof j!="number"&&typeof j!=
"bigint"&&typeof j!="boolean"&&L.test(tt)&&(j=tt="'"+tt,R=!0),B=tt.replace(N,z),(R=R||g===!0||typeof g=="function"&&g(j,P)||Array.isArray(g)&&g[P]||((W,U)=>{for(var V=0;V<
U.length;V++)if(-1<W.indexOf(U[V]))return!0;return!1})(B,i.BAD_DELIMITERS)||-1<B.indexOf(x)||-1<tt.indexOf(O)||B.charAt(0)===" "||B.charAt(B.length-1)===" ")?O+
B+O:B)}},i.RECORD_SEP="",i.UNIT_SEP="",i.BYTE_ORDER_MARK="\uFEFF",i.BAD_DELIMITERS=["\r",`
`,'"',i.BYTE_ORDER_MARK],i.WORKERS_SUPPORTED=!n&&!!e.Worker,i.NODE_STREAM_INPUT=1,i.LocalChunkSize=10485760,i.RemoteChunkSize=5242880,i.DefaultDelimiter=",",i.Parser=
b,i.ParserHandle=w,i.NetworkStreamer=l,i.FileStreamer=f,i.StringStreamer=u,i.ReadableStreamStreamer=h,r&&(e.onmessage=function(d){d=d.data,i.WORKER_ID===void 0&&
d&&(i.WORKER_ID=d.workerId),typeof d.input=="string"?e.postMessage({workerId:i.WORKER_ID,results:i.parse(d.input,d.config),finished:!0}):(e.File&&d.input instanceof
File||d.input instanceof Object)&&(d=i.parse(d.input,d.config))&&e.postMessage({workerId:i.WORKER_ID,results:d,finished:!0})}),(l.prototype=Object.create(a.prototype)).
constructor=l,(f.prototype=Object.create(a.prototype)).constructor=f,(u.prototype=Object.create(u.prototype)).constructor=u,(h.prototype=Object.create(a.prototype)).
constructor=h,i})});var Ed={};La(Ed,{arrive:()=>Sd,frontEnd:()=>ua,openPage:()=>Ma});function Z(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function Mt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function it(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function pt(t,e){let n=new Set(Object.keys(e)),r=()=>{let s=new Set(n);n.clear();
for(let i in e)s.has(i)&&e[i]()};r();let o=Object.keys(e).map(s=>it(t,s,()=>{n.size||queueMicrotask(r),n.add(s)}));return()=>{o.forEach(s=>s()),n.clear()}}var lt=(t,e)=>t.
get_model(e.slice(10)),ft=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function H({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=ft(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function zt(t){let[e,n]=t.shape,r=H(t);return Array.from({length:e},
(o,s)=>r.subarray(s*n,(s+1)*n))}var Gt=t=>({...t,render({model:e,el:n}){function r(){let s=e.get("outdated");n.toggleAttribute("data-outdated",!!s),s&&(n.dataset.outdated=s),n.ariaBusy=s?"true":
null}let o=[t.render({model:e,el:n}),it(e,"outdated",r)];return r(),()=>o.forEach(s=>s())}});var an={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function so(t,e){
let n=an[t],r=Number;t==="bool"&&(r=s=>+!!s),t.endsWith("int64")&&(r=s=>BigInt(Math.trunc(s)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}function Jn(t,e){let n=new an[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var cn=t=>t.reduce((e,n)=>e*
n,1),Ce=({shape:t,dtype:e})=>cn(t)*an[e].BYTES_PER_ELEMENT,io=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function ln(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(ln),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
r=>Array.from(r?.numbers??[]))}}return io(t)?{shape:t.shape,numbers:H(t)}:null}function le(t,{shape:e,dtype:n},r){let o=n==="bool"?Boolean:Number;if(e.length===
0)return o(t[0]);if(io(r))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let s=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),
i=/^float|64/.test(n)?Float64Array:an[n],c=(a,[l,...f])=>{let u=cn(f);if(f.length)return Array.from({length:l},(w,m)=>c(a+m*u,f));let h=Array.prototype.slice.call(
t,a,a+l);return s?i.from(h):h.map(w=>o(w))};return c(0,e)}function ao(t,e,n){let r=ln(t);if(!r||String(r.shape)!==String(n))return!1;let o=e instanceof Float32Array?
Math.fround:Number;for(let s=0;s<e.length;s++)if(!Object.is(o(Number(r.numbers[s])),e[s]))return!1;return!0}function Bt(t){let e=new Uint8Array(t.reduce((r,o)=>r+
o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function un(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}var Kt=(t,e)=>t.length===e?.length&&t.
every((n,r)=>n===e[r]);var Ia=100,Pe=new Set,Ie=new Set,pn=new Set,Qn=0,Xn=0,tr=new Set,co=t=>Pe.add(t);function lo(t){for(let e of[Pe,Ie,pn])e.delete(t);Yt()}function fn(t){Ie.add(t),
Xn||(Xn=requestAnimationFrame(Pa))}var uo=t=>pn.add(t);function hn(t){return Qn++,t.finally(()=>{Qn--,Yt()})}var er=0;function po(t){return er++,t.finally(()=>{
er--;for(let e of Pe)fn(e)})}var Ut=()=>er>0;function gn(){return new Promise(t=>{tr.add(t),Yt()})}function Yt(){let t=[...Ie].some(e=>!e.isPlaying());if(!(Qn||
t||It.size||[...Pe].some(e=>e.isPending()))){for(let e of tr)e();tr.clear()}}function Pa(){fo();let t=new Map;for(let e of Ie)Ie.delete(e),t.set(e,(t.get(e)??0)+
1),t.get(e)>Ia?e.report(Object.assign(new Error("it depends on its own outputs through other links and does not settle"),{name:"RuntimeError"})):e.compute();Xn=
0,Yt();for(let e of pn)fn(e);pn.clear()}var It=new Map,dn;function je(t,e,n){if(t.get("prompt")||[...Pe].some(r=>r.reads(t))){Mt(t,e,n);return}dn||(dn=new MessageChannel,
dn.port1.onmessage=fo),It.size||dn.port2.postMessage(null),It.has(t)||It.set(t,new Map),It.get(t)?.set(e,n)}var mn=(t,e)=>It.get(t)?.has(e)?It.get(t)?.get(e):t.
get(e);function fo(){let t=[...It];It.clear();for(let[e,n]of t)for(let[r,o]of n)Mt(e,r,o);Yt()}function ue(t,e){let n=new Map;function r(o){let s=o.get("key"),i=n.get(s)??{thing:t(s,o),users:0};n.set(s,i),i.users++;let c=!0;return()=>{c&&--i.users===0&&(n.
delete(s),e(i.thing)),c=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function ja(t){let e=t.widget_manager,n=await lt(e,t.get("choice")),r=async c=>({...c,model:await lt(e,c.widget)}),o=t.get("options"),s=await Promise.all(
o.map(c=>Promise.all(c.map(r))));function i(){let c=n.get("index");if(c!==t.get("applied")){t.set("applied",c);for(let{model:a,trait:l,value:f,array:u}of s[c])Mt(
a,l,u?le(H(u),u,a.get(l)):f)}}return n.on("change:index",i),i(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",i)}var Fa=ue((t,e)=>hn(ja(e)),t=>t.
then(e=>e())),nr=Fa.use,ho={initialize:({model:t})=>nr(t)};var go=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
e]:after{content:"\\25b4" / ""}.gdviz-page-state>.files{flex:1 1 100%;flex-wrap:wrap}.gdviz-page-state>[hidden]{display:none}.gdviz-player label{flex:1 1 120px;d\
isplay:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player output{min-width:5.5\
em;text-align:right}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:collapse;font-variant-n\
umeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-weight:400;line-height\
:1.25}.gdviz-results thead th{vertical-align:bottom;white-space:normal;max-width:58px;font-size:11.5px;line-height:1.15;color:var(--gdviz-faint);border-bottom:1\
px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-child{width:22px;pad\
ding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr.chosen{backgr\
ound:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent-color:var(--gdviz-b\
lue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;color:inherit;font:inherit;text\
-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{background:none;text-decoration:underline}.gdviz-resu\
lts .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.gdviz-results{font-si\
ze:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-results button{gap:4px;white-space:normal\
}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{height:30px;box-sizing:b\
order-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[type=number]{width:6\
6px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .p\
osition{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-runner .history{display:block;width:100%;max-w\
idth:420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:\
0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gd\
viz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0\
 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inhe\
rit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);\
background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabl\
ed){opacity:.5}
`;var rr=new CSSStyleSheet;rr.replaceSync(go);function mo(t){t.adoptedStyleSheets.includes(rr)||t.adoptedStyleSheets.push(rr)}var wo=()=>mo(document);function vo(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&mo(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var sr=globalThis,bo=t=>t,wn=sr.trustedTypes,xo=wn?wn.createPolicy("lit-html",{createHTML:t=>t}):void 0,ir="$lit$",Pt=`lit$${Math.random().toFixed(9).slice(2)}$`,
ar="?"+Pt,Ba=`<${ar}>`,Qt=document,De=()=>Qt.createComment(""),Be=t=>t===null||typeof t!="object"&&typeof t!="function",cr=Array.isArray,Ao=t=>cr(t)||typeof t?.[Symbol.
iterator]=="function",or=`[ 	
\f\r]`,Fe=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,yo=/-->/g,$o=/>/g,Zt=RegExp(`>|${or}(?:([^\\s"'>=/]+)(${or}*=${or}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ko=/'/g,_o=/"/g,Mo=/^(?:script|style|textarea|title)$/i,lr=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),I=lr(1),G=lr(2),mt=lr(
3),$t=Symbol.for("lit-noChange"),D=Symbol.for("lit-nothing"),zo=new WeakMap,Jt=Qt.createTreeWalker(Qt,129);function So(t,e){if(!cr(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return xo!==void 0?xo.createHTML(e):e}var Eo=(t,e)=>{let n=t.length-1,r=[],o,s=e===2?"<svg>":e===3?"<math>":"",i=Fe;
for(let c=0;c<n;c++){let a=t[c],l,f,u=-1,h=0;for(;h<a.length&&(i.lastIndex=h,f=i.exec(a),f!==null);)h=i.lastIndex,i===Fe?f[1]==="!--"?i=yo:f[1]!==void 0?i=$o:f[2]!==
void 0?(Mo.test(f[2])&&(o=RegExp("</"+f[2],"g")),i=Zt):f[3]!==void 0&&(i=Zt):i===Zt?f[0]===">"?(i=o??Fe,u=-1):f[1]===void 0?u=-2:(u=i.lastIndex-f[2].length,l=f[1],
i=f[3]===void 0?Zt:f[3]==='"'?_o:ko):i===_o||i===ko?i=Zt:i===yo||i===$o?i=Fe:(i=Zt,o=void 0);let w=i===Zt&&t[c+1].startsWith("/>")?" ":"";s+=i===Fe?a+Ba:u>=0?(r.
push(l),a.slice(0,u)+ir+a.slice(u)+Pt+w):a+Pt+(u===-2?c:w)}return[So(t,s+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Ue=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let s=0,i=0,c=e.length-1,a=this.parts,[l,f]=Eo(e,n);if(this.el=t.createElement(l,r),Jt.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=Jt.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(ir)){let h=f[i++],w=o.getAttribute(u).split(Pt),m=/([.?@])?(.*)/.exec(h);a.push({type:1,index:s,name:m[2],strings:w,ctor:m[1]===
"."?bn:m[1]==="?"?xn:m[1]==="@"?yn:te}),o.removeAttribute(u)}else u.startsWith(Pt)&&(a.push({type:6,index:s}),o.removeAttribute(u));if(Mo.test(o.tagName)){let u=o.
textContent.split(Pt),h=u.length-1;if(h>0){o.textContent=wn?wn.emptyScript:"";for(let w=0;w<h;w++)o.append(u[w],De()),Jt.nextNode(),a.push({type:2,index:++s});o.
append(u[h],De())}}}else if(o.nodeType===8)if(o.data===ar)a.push({type:2,index:s});else{let u=-1;for(;(u=o.data.indexOf(Pt,u+1))!==-1;)a.push({type:7,index:s}),
u+=Pt.length-1}s++}}static createElement(e,n){let r=Qt.createElement("template");return r.innerHTML=e,r}};function Xt(t,e,n=t,r){if(e===$t)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,s=Be(e)?void 0:e._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),s===void 0?o=void 0:(o=new s(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=Xt(t,o._$AS(t,e.values),o,r)),e}var vn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??Qt).importNode(n,!0);Jt.currentNode=
o;let s=Jt.nextNode(),i=0,c=0,a=r[0];for(;a!==void 0;){if(i===a.index){let l;a.type===2?l=new de(s,s.nextSibling,this,e):a.type===1?l=new a.ctor(s,a.name,a.strings,
this,e):a.type===6&&(l=new $n(s,this,e)),this._$AV.push(l),a=r[++c]}i!==a?.index&&(s=Jt.nextNode(),i++)}return Jt.currentNode=Qt,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},de=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Xt(this,e,n),
Be(e)?e===D||e==null||e===""?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==$t&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):Ao(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
D&&Be(this._$AH)?this._$AA.nextSibling.data=e:this.T(Qt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=Ue.createElement(So(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let s=new vn(o,this),i=s.u(this.options);s.p(n),this.
T(i),this._$AH=s}}_$AC(e){let n=zo.get(e.strings);return n===void 0&&zo.set(e.strings,n=new Ue(e)),n}k(e){cr(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let s of e)o===n.length?n.push(r=new t(this.O(De()),this.O(De()),this,this.options)):r=n[o],r._$AI(s),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=bo(e).nextSibling;bo(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},te=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,s){this.type=1,this.
_$AH=D,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=s,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=D}_$AI(e,n=this,r,o){let s=this.strings,i=!1;if(s===void 0)e=Xt(this,e,n,0),i=!Be(e)||e!==this._$AH&&e!==$t,i&&(this._$AH=e);else{let c=e,a,
l;for(e=s[0],a=0;a<s.length-1;a++)l=Xt(this,c[r+a],n,a),l===$t&&(l=this._$AH[a]),i||=!Be(l)||l!==this._$AH[a],l===D?e=D:e!==D&&(e+=(l??"")+s[a+1]),this._$AH[a]=
l}i&&!o&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},bn=class extends te{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},xn=class extends te{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==D)}},yn=class extends te{constructor(e,n,r,o,s){super(e,n,r,o,s),this.type=5}_$AI(e,n=this){if((e=Xt(this,e,n,0)??D)===$t)return;let r=this._$AH,o=e===
D&&r!==D||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,s=e!==D&&(r===D||o);o&&this.element.removeEventListener(this.name,this,r),s&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},$n=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Xt(this,e)}},Oo={
M:ir,P:Pt,A:ar,C:1,L:Eo,R:vn,D:Ao,V:Xt,I:de,H:te,N:xn,U:yn,B:bn,F:$n},Ua=sr.litHtmlPolyfillSupport;Ua?.(Ue,de),(sr.litHtmlVersions??=[]).push("3.3.3");var To=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let s=n?.renderBefore??null;r._$litPart$=o=new de(e.insertBefore(De(),s),s,void 0,n??{})}return o._$AI(t),
o};var Ht=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function F(t,e,...n){return To(e,t),n.map(r=>t.querySelector(r))}var He=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function ur(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var jt=t=>t?"":"display: none";function rt(t,...e){vo(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var Ha={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},Nt=t=>Ha[t]??t;function dr(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function No(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function pe(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var Wa=["dead","restarting","autorestarting","starting"];function fe(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function s(){
r||=Wa.includes(t.status);let i=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(i))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(i)}for(let i of n)i.connect(s);return s(),()=>{clearTimeout(o);for(let i of n)i.disconnect(s)}}var Ro=50,kn=new Set,Lo=0;function Co(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return kn.add(r),pr.size&&We(),{outdate(o,s=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(s,r.outdated?.since??1/0),text:o},We())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},We())},leave(){kn.delete(r),We()}}}var pr=new Map;function We(){clearTimeout(Lo);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:s},{since:i,text:c}]of qa())if(i+Ro>t)e=Math.min(e,i+Ro);else for(let{model:a}of[{model:o},...s])n.set(a,c);let r=pr;pr=n;for(let o of new Set([...r.keys(),
...n.keys()]))Ga(o,n.get(o)??"");e<1/0&&(Lo=setTimeout(We,e-t))}function qa(){let t=new Map([...kn].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of kn)r.sources.some(s=>e.targets.some(i=>Va(s,i)))&&!t.has(r)&&t.set(r,n);return t}var Va=(t,e)=>t.model===e.model&&t.trait===e.trait;function Ga(t,e){
(mn(t,"outdated")??"")!==e&&(je(t,"outdated",e),t.get("opacities")&&je(t,"opacities",e?[Ka]:[]))}var Ka=.3;var Io=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),Ya=230;function Po(t,e){let n=t.slice(),
[r,o,s]=[0,0,0];for(let i of e){if(o|=(i&127)<<s,s+=7,i&128)continue;r+=o;let c=n[r+1]===Ya;n[r]=c?1:253,n[r+1]=c?1:133,n[r+2]=c?1:2,o=s=0}return n}var fr=8,_n=5,Za=50,Ja=8;async function Fo(t,e){let n=An(Io)?Po(ft(t),ft(e)):ft(t);return An(n)?WebAssembly.compile(n).catch(()=>null):null}var An=t=>!!globalThis.
WebAssembly?.validate(t);function zn({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:s,data:i}of n)o.set(i,s);return e(),r.map(({address:s,
length:i})=>o.slice(s,s+i))}function Qa(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let s=t(e,r.inputs,n),i=performance.now()-o;postMessage({results:s,milliseconds:i},s.map(({buffer:c})=>c))}catch(s){postMessage({error:s.message})}}}function Xa(t,e){
let n=URL.createObjectURL(new Blob([`(${Qa})(${zn})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var jo=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function Do(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),s=e.map(w=>({address:w.
address,length:Ce(w)})),i=[],c=null,a=null;return n>fr&&f(),{start:l,measure:u,isBusy:()=>a!==null,close:h};function l(w,m,b){if(c){a={job:m,counts:b},c.postMessage(
{inputs:w});return}let v=performance.now(),A;try{A=zn(o,w,s)}catch(k){return r(m,{error:k})}let S=performance.now()-v;i=[...i.slice(1-_n),S],(S>Za||i.length===_n&&
jo(i)>fr)&&f(),r(m,{results:A,milliseconds:S})}function f(){c=Xa(t,s),c&&(c.onmessage=({data:w})=>{let{job:m,counts:b}=a;if(a=null,w.error)return r(m,{isLate:!0,
error:Object.assign(new Error(w.error),{name:"RuntimeError"})});b&&(i=[...i.slice(1-_n),w.milliseconds]),r(m,{isLate:!0,...w})},c.onerror=()=>{let w=a;c=a=null,
w&&r(w.job,{isLate:!0})})}function u(w){if(c){let A=i.length?jo(i):null;if(a||n===1/0||i.length<_n||Math.max(...i)>fr/2)return A;h(),i=[]}let m=w();zn(o,m,[]);let b=performance.
now(),v=0;do zn(o,m,[]);while(v++,performance.now()-b<Ja);return(performance.now()-b)/v}function h(){c?.terminate(),c=a=null}}var Bo=["single_steps","resets","anew","anew_steps","playing"];function Uo(t,e,n,r){let{restart:o,steps:s,before:i,starting:c,editing:a}=t.get("running"),l=i.map(
Ce),f=un(ft(t.get("carried")),l),u=0,h=!1,w=M(),m=un(ft(t.get("computed")),n.map(Ce)),b=0,v={restart:!1,steps:0},A=1;for(let z of Bo)e.on(`change:${z}`,S);return addEventListener(
"pagehide",r.tell),t.on("change:carried",y),{isPlaying:k,isPending:_,plan:d,inputs:g,store:$,putBack:p,shareState:x,stop:O};function S(){r.changed(),k()||r.tell()}
function k(){return e.get("playing")&&!Ut()}function M(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function _(){
let z=M();return h||k()||z.single!==w.single||z.resets!==w.resets||z.anew!==w.anew}function d(z){let E=M(),T=z.map((P,tt)=>!Kt(P,m[tt])),L=c.some(P=>T[P]),N=E.anew>
0&&(E.anew!==w.anew||T.some((P,tt)=>P&&!a.includes(tt))),q=E.resets!==w.resets,C=Math.max(E.single-w.single,0);k()&&(b+=e.get("speed"),C+=Math.floor(b),b%=1),w=
E,m=z,h=!1;let j=v;return v={restart:!1,steps:0},N||L||q?{restart:!0,steps:N?E.anew:0,version:u}:{restart:j.restart,steps:j.steps+C,version:u}}function p(z){v=z}
function g(z={restart:!1,steps:A}){let E=(T,L)=>({address:T,data:new Uint8Array(Int32Array.of(L).buffer)});return z.steps&&(A=z.steps),[E(o,Number(z.restart)),E(
s,z.steps),...f.map((T,L)=>({address:i[L].address,data:T}))]}function $(z,E){E.version===u&&(f=z)}function x(){t.off("change:carried",y),t.set("carried",new DataView(
Bt(f).buffer)),t.on("change:carried",y)}function y(){f=un(ft(t.get("carried")),l),w=M(),h=!0,u++,r.changed()}function O(){for(let z of Bo)e.off(`change:${z}`,S);
removeEventListener("pagehide",r.tell),t.off("change:carried",y)}}var tc=400,Ho=30,Vo="not computed",Mn=(t,e)=>Object.assign(new Error(e),{name:t}),Wo=t=>`(${t.join(", ")}${t.length===1?",":""})`;function hr({model:t,trait:e,name:n,
shape:r,dtype:o}){let s=ln(t.get(e));if(!s)throw Mn("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(t.get(e))??"undefined"}`);if(String(s.shape)!==
String(r))throw Mn("ValueError",`${n} had shape ${Wo(r)} when it was linked, but now it has shape ${Wo(s.shape)}`);let i=so(o,s.numbers);if(!o.startsWith("float")&&
Array.from(Jn(o,i)).some((c,a)=>c!==Number(s.numbers[a])))throw Mn("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; lin\
k it with floating-point numbers`);return i}function Go(t,e){try{return Kt(Bt(t.map(hr)),e)}catch{return!1}}async function Ko(t,e){if(t.get("closed"))return null;
let n=t.widget_manager,r=a=>Promise.all(a.map(async l=>({...l,model:await lt(n,l.widget)}))),[o,s]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),
i=Co(t,o,s);if(t.get("where")!=="browser")return qo(t,o,i);Go(o,ft(t.get("computed")))||i.outdate("compiling …");let c=await Fo(t.get("module"),t.get("fusions"));
return c?ec(t,c,o,s,i,e):(n.exported?e.show(Mn("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):
(t.set("where","kernel"),t.save_changes()),qo(t,o,i))}function qo(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){Go(e,ft(t.get(
"computed")))?n.renew():n.outdate(t.get("error_message")?Vo:r)}let s=e.map(i=>it(i.model,i.trait,o));return s.push(it(t,"computed error_message",o)),o(),{stop:()=>[
...s,n.leave].forEach(i=>i()),isRunning:!1}}async function ec(t,e,n,r,o,s){let i=t.widget_manager,c=t.get("outputs"),a=await Do(e,c,t.get("background")?1/0:t.get(
"milliseconds"),z),l=t.get("runner")&&await lt(i,t.get("runner")),f={compute:O,report:j,reads:B=>n.some(R=>R.model===B),isPending:L,isPlaying:T},u=l&&Uo(t,l,n,{
changed:_,tell:C}),h=ft(t.get("computed")),w=null,m=null,b=null,v=!1,[A,S]=[0,0],k=0,M=[...n.map(B=>[B.model,`change:${B.trait}`,d]),[t,"change:computed",x],[t,
"change:running_in",g],[t,"change:where",P],[t,"change:closed",P],[t,"msg:custom",$]];for(let[B,R,W]of M)B.on(R,W);return co(f),p(),q(),_(),{stop:tt,isRunning:!0};
function _(){fn(f)}function d(){b??=performance.now(),_()}function p(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function g(){
t.get("running_in")!=="browser"&&(h=null,p(),_())}function $({event:B}){B==="ask"&&t.send({event:"here"})}function x(){h=ft(t.get("computed")),_()}function y(B){
return B.map((R,W)=>({address:n[W].address,data:R}))}function O(){let B;try{B=n.map(hr)}catch(V){return j(V)}let R=Bt(B);if(!u?.isPending()){if(Kt(R,h))return b=
null,E(R);if(Kt(R,w))return}if(Kt(R,h)||o.outdate("computing …",b??void 0),a.isBusy())return;let W=u?.plan(B),U=[...y(B),...W?u.inputs(W):[]];b=null,a.start(U,
{joined:R,work:W},!W||W.steps>0)}function z({joined:B,work:R},{results:W,milliseconds:U,error:V,isLate:et}){if(et&&_(),!W){R&&u.putBack(R),V&&(w=B,j(V));return}
T()&&N(U??0),R&&u.store(W.slice(W.length-t.get("running").before.length),R);for(let{model:K,trait:X,output:ut}of r){let{shape:st,dtype:J}=c[ut],Y=Jn(J,W[ut]),dt=mn(
K,X);ao(dt,Y,st)||je(K,X,le(Y,{shape:st,dtype:J},dt))}m=[B,...W],E(B),T()&&!et&&uo(f)}function E(B){h=B,w=null,o.renew(b),v&&s.show(null),v=!1,q(),Yt()}function T(){
return!!u?.isPlaying()}function L(){return a.isBusy()&&!T()}function N(B){A+=B,!(++S%Ho)&&(t.set("page_milliseconds",A/Ho),A=0)}function q(){clearTimeout(k),k=setTimeout(
()=>{try{let B=a.measure(()=>[...y(n.map(hr)),...u?.inputs()??[]]);B!==null&&t.set("page_milliseconds",B)}catch{}C()},tc)}function C(){m&&(t.set("snapshot",new DataView(
Bt(m).buffer)),m=null,u?.shareState(),t.save_changes())}function j(B){console.warn(B),v=!0,h=null,o.outdate(Vo),T()&&(l.set("playing",!1),l.save_changes()),s.show(
B)}function P(){tt(),s.ended()}function tt(){clearTimeout(k);for(let[B,R,W]of M)B.off(R,W);u?.stop(),a.close(),o.leave(),lo(f)}}var gr=new EventTarget;function nc(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=s=>{Object.assign(n,s),gr.dispatchEvent(new Event(t))},o={
show:s=>r({error:s}),ended:()=>r({isRunning:!1})};return n.started=Ko(e,o).catch(s=>(console.error(s),null)),hn(n.started).then(s=>r({isRunning:s?.isRunning??!1})),
n}var Yo=ue(nc,({started:t})=>t.then(e=>e?.stop())),ee=Yo.use,qe=t=>Yo.find(t.get("key"))??{isRunning:!1,error:null};function Sn(t,e){let n=t.get("key");return gr.
addEventListener(n,e),()=>gr.removeEventListener(n,e)}var En=(t,e)=>I`<div class="gdviz-note gdviz-needs-python">${e}${mr(t)}</div>`;function mr({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=rc(e,
await t.query?.()??"")};return e?I` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:D}function rc(t,e){if(!e)return t;let n=new URL(t,location.href),
r=s=>`${s}${s.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var oc="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",sc="The server is gone. Nothing on this page needs it: everything continues in your browser.",ic="Greyed-out controls need Python.";function Zo(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function ac(t){let e=ft(t.get("text")??new Uint8Array);return e.
length===0?cc(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function cc(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function lc(t,e){let n=()=>{},r=!1;async function o(){let s=t.get("link");if(!s)return;let i=await lt(t.widget_manager,s);if(r||s!==t.get("link"))
return;n();let c=()=>e(i),a=[ee(i),Sn(i,c),it(i,"where milliseconds page_milliseconds outdated",c)];n=()=>a.forEach(l=>l()),c()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function uc({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(s=>lt(e,s)));if(e.exported){n().
then(s=>s.forEach(i=>Mt(i,"disabled",!0)));return}let r=new Map;async function o(s){if(!!t.get("lost")===s)return;if(t.set("lost",s),!s){for(let[c,a]of r)Mt(c,"\
disabled",a);return r.clear()}let i=await n();if(t.get("lost"))for(let c of i)r.has(c)||r.set(c,c.get("disabled")),Mt(c,"disabled",!0)}return e.kernel&&fe(e.kernel,
s=>o(s!=="connected"))}function dc({model:t,el:e}){rt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,s=null;function i(m){
if(m.get("outdated"))return m.get("outdated");let{isRunning:b}=qe(m);return b?`computed in your browser${Zo(m.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${Zo(m.get("milliseconds"))} · 1 round trip`}async function c(){let m=o,b=await ac(m);s||(s={name:m.get("name"),
size:ft(m.get("module")).length,text:b,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function a(){s=null,u()}async function l(m){m.isCopied=await He(
m.text),m.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let f=m=>I`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${m.name}”, ${(m.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(m)}>${m.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${m.text}</pre>
    </dialog>`;function u(){let m=I`<div class="gdviz-notice" role="alert">${n?oc:sc}</div>`;F(e,I`
      <div class="line">
        <span class="status">${o?i(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${c}
          ?hidden=${!o||!qe(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?En(t.widget_manager,ic):D}
      ${s?f(s):D}${t.get("lost")?m:D}`)}let h=lc(t,m=>{o=m,u()}),w=it(t,"lost",u);return u(),()=>{h(),w()}}var Jo={initialize:uc,render:dc};var Q=(t,e,n)=>Math.min(Math.max(t,e),n),On=t=>t.replaceAll("-","−").replace("e+","e");function ot(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a\
 number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?On(String(Number(t.toPrecision(e)))):On(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function wr(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>ot(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var Tn=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var pc=62,fc=38;function Rt({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?gc(t,e):hc(t,e);let[s,i]=n?[Math.log10(t),Math.log10(e)]:[t,e],c=(o-r)/(i-s),a=u=>r+((n?
Math.log10(u):u)-s)*c,l=u=>u.map(([h,w])=>({at:a(h),text:w})),f=Math.max(Math.floor(Math.abs(o-r)/(o>r?pc:fc)),1);return{low:t,high:e,log:n,to:a,from:u=>n?10**(s+
(u-r)/c):s+(u-r)/c,ticks:()=>{if(n&&i-s>1.5&&Math.floor(i)>Math.ceil(s))return l(mc(s,i,1.5*f));let u=Qo(t,e,f);return l(u.length>1?u:Qo(t,e,2*f+1))}}}var he=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Ve(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let s of o)e(s)&&(s<
n&&(n=s),s>r&&(r=s));return[n,r]}function hc(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function gc(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Qo(t,e,n){let r=(e-
t)/n,o=10**Math.floor(Math.log10(r)),s=o*([1,2,5].find(w=>w*o>=r*(1-1e-9))??10),i=Math.ceil(-Math.log10(s)-1e-9),c=Math.max(Math.abs(t),Math.abs(e)),a=c>=1e5||s<
1e-4,l=Math.min(Math.max(Math.floor(Math.log10(c))+i,0)+1,12),f=w=>a?w?Number(w.toPrecision(l)).toExponential():"0":w.toFixed(Math.max(i,0)),u=Math.ceil(t/s-1e-6),
h=Math.max(Math.floor(e/s+1e-6)-u+1,0);return Array.from({length:h},(w,m)=>[(u+m)*s,On(f((u+m)*s))])}function mc(t,e,n){let r=Math.ceil(t-1e-9),o=Math.floor(e+1e-9),
s=Math.ceil((o-r+1)/(n+1)),i=Array.from({length:Math.floor((o-r)/s)+1},(a,l)=>r+l*s),c=i.every(a=>a>=-3&&a<=4);return i.map(a=>[10**a,c?String(+`1e${a}`):`10${Tn(
a)}`])}var wc=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,vc=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),ge=(t,e=0)=>wc(vc(t).map(n=>Math.round(n+(255-n)*e)));function me(t,e,[
n,r],o){if(!r||!n)return br(t);let s=new Uint32Array(r*n);for(let i=0;i<n;i++){let c=(n-1-i)*r;for(let a=0;a<r;a++)s[i*r+a]=o(e[c+a])}vr(t,s,r)}function vr(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),Nn(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var br=t=>Nn(
t).clearRect(0,0,t.width,t.height),Nn=t=>t.getContext("2d");function Rn(t,e){let n=Uint32Array.from({length:511},(r,o)=>ge(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var Xo=.5,bc=.6;function ts(t,{width:e,height:n},r,[o,s],i,c){let a=new Uint32Array(e*n),[l,f,u]=[0,Xo,Xo/2].map(b=>Uint32Array.from(c,v=>ge(v,b))),h=Float64Array.
of(-1/0,...i.subarray(1,-1),1/0),w=(s-1)/e,m=(o-1)/n;for(let b=0;b<n;b++){let v=(n-b-.5)*m,A=Math.min(Math.floor(v),o-2),S=v-A,k=A*s,M=k+s,_=b*e,d=0;for(let p=0,
g=0;p<s-1;p++){let $=r[k+p],x=r[k+p+1],y=$+S*(r[M+p]-$),O=x+S*(r[M+p+1]-x),z=p===s-2?e:Math.min(Math.ceil((p+1)/w-.5),e),E=(O-y)*w;if(!(Math.abs(E)<1/0)){_+=z-g,
g=z;continue}let T=(r[M+p]-$+r[M+p+1]-x)*.5*m,L=bc*Math.sqrt(E*E+T*T),N=y+((g+.5)*w-p)*(O-y);for(;g<z;g++,_++,N+=E){for(;N>=h[d+1];)d++;for(;N<h[d];)d--;let q=Math.
min(N-h[d],h[d+1]-N);a[_]=q>=L?l[d]:q>=L/2?u[d]:f[d]}}}vr(t,a,e)}function es(t,[e,n],{left:r,top:o,width:s,height:i},[c,a,l,f]){let u=e*n,h=Float64Array.from({length:u},
(A,S)=>Math.hypot(t[2*S],t[2*S+1])),w=h.reduce((A,S)=>S>A&&S<1/0?S:A,0),m=s/n/1.25,b=Math.max(s*.0016,.5),v=[];for(let A=0;A<u;A++){if(!(h[A]>0&&h[A]<1/0))continue;
let S=r+s*(A%n+.5)/n,k=o+i*(1-(Math.floor(A/n)+.5)/e),M=-t[2*A]*(s/(a-c)),_=t[2*A+1]*(i/(f-l)),d=m*Q(1+Math.log10(h[A]/w)/3,.25,1)/2/Math.hypot(M,_);v.push(xr(S,
k,M*d,_*d,b))}return v.join("")}var bt=t=>Math.round(t*10)/10;function xr(t,e,n,r,o){let s=Math.hypot(n,r),[i,c]=[-r/s,n/s],a=Math.min(10*o,1.2*s),l=.3*a,f=(m,b)=>`${bt(
t+n*m+i*b)},${bt(e+r*m+c*b)}`,u=1-a/s,h=`${f(-1,o)} ${f(u,o)} ${f(u,l)}`,w=`${f(u,-l)} ${f(u,-o)} ${f(-1,-o)}`;return`M${h} ${f(1,0)} ${w}Z`}var xc=10,yr=12,yc=68,$c=9;function ns({left:t,top:e,width:n,height:r},o,s,i){let c=t+n+xc,a=c+yr,l=i.length>=$c,f=o.toReversed().map((u,h)=>{let w=1-h/o.length;
return G`<rect x=${c} width=${yr} y=${e+r*(1-w)} height=${r*w} fill=${u} />`});return G`
    ${f}
    <rect class="frame" x=${c} y=${e} width=${yr} height=${r} />
    ${s.map(({at:u,text:h})=>{let w=e+r*(1+u);return G`<path class="tick" d="M${a},${w}h3" /><text x=${a+6} y=${w} dy="0.35em">${h}</text>`})}
    <text y=${e-10} x=${l?t+n+yc:c-2} text-anchor=${l?"end":"start"}>${i}</text>`}var Ln=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=I`<span class="swatch ${r}" .style=${`\
color: ${Nt(n)}`}></span>`;return I`<span class="entry">${o}${e}</span>`});function Ge(t){let[e,n]=[t.get("colors"),we(t)];return t.get("names").map((o,s)=>({name:o,
color:e[s%e.length]})).filter((o,s)=>n(s))}function we(t){let e=t.get("shown")&&H(t.get("shown"));return n=>!e?.length||e[n]>0}function kt(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function ne(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:o}=r;n.addEventListener("pointermove",e,{signal:o});for(let s of["pointerup","pointercancel"])n.addEventListener(s,()=>r.abort(),
{signal:o})}var kc={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Ke=t=>kc[t.key]??null;function re(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function Cn({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let s=i=>{i.preventDefault(),e.focus({preventScroll:!0}),
ne(i,n)};t.addEventListener("pointerdown",i=>{i.button!==0||i.pointerType==="touch"||o()||(n(i),s(i))}),t.addEventListener("click",i=>{i.pointerType==="touch"&&
!o()&&n(i)}),e.addEventListener("pointerdown",i=>i.button===0&&s(i)),re(e),e.addEventListener("keydown",i=>{let c=Ke(i);c&&(i.preventDefault(),r(c,i.shiftKey))})}var Ye={left:56,right:14,top:10,bottom:42},In={left:56,right:68,top:24,bottom:42},_c=6.4,zc=6.5,Ac=104;function ve(t,{name:e,...n}){rt(t,e,"gdviz-plane");let r=I`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[o,s,i,c]=F(t,r,"div",".gdviz-legend",".panel",".status"),a=$r(o,n);return{...a,panel:i,status:c,bar:l=>F(a.bar,l&&ns(a.area,...l)),legend:l=>F(s,Ln(l))}}function $r(t,{
label:e,ratio:n=.75,margins:r=Ye}){t.classList.add("gdviz-plot");let o=Ht(),s={left:r.left,top:r.top,width:0,height:0},i=320,c=()=>{},a=()=>({from:s.left,to:s.left+
s.width}),l=()=>({from:s.top+s.height,to:s.top});function f(){s.width=Math.max(i-s.left-r.right,40),s.height=Math.max(Math.round(i*n)-r.top-r.bottom,40);let{left:M,
top:_}=s,d=Object.entries(s).map(([g,$])=>`${g}: ${$}px`),p=I`
      <canvas .style=${d.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${i} height=${s.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${o}><rect x=${M} y=${_} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${o})" pointer-events="none"></g>
        <rect class="hit" x=${M} y=${_} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return F(t,p,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[u,h,w,m,b,v,A]=f();function S({x:M,y:_},d,p=!1){let g=_.ticks(),$=Math.
max(...g.map(({text:q})=>q.length)),x=Math.min($*_c+28,Ac);if(x>s.left+1)return s.left=x,f(),c();let{left:y,top:O,width:z,height:E}=s,T=O+E,L=M.ticks().map(({at:q,
text:C})=>G`
      ${p?G`<path class="grid" d="M${q},${T}V${O}" />`:D}
      <path class="tick" d="M${q},${T}v5" />
      <text class="x" x=${q} y=${T+17} text-anchor="middle">${C}</text>`),N=g.map(({at:q,text:C})=>G`
      ${p?G`<path class="grid" d="M${y},${q}h${z}" />`:D}
      <path class="tick" d="M${y},${q}h-5" />
      <text class="y" x=${y-8} y=${q} dy="0.35em" text-anchor="end">${C}</text>`);F(w,G`
      ${L}${N}
      <rect class="frame" x=${y} y=${O} width=${z} height=${E} />
      ${rs(d[0],z+40,`translate(${y+z/2},${T+35})`)}
      ${rs(d[1],E+30,`translate(13,${O+E/2})rotate(-90)`)}`)}function k(M){let[_,d]=kt(h,M);return[Q(_,s.left,s.left+s.width),Q(d,s.top,s.top+s.height)]}return{
picture:h,canvas:u,area:s,layers:(...M)=>F(m,M.map(_=>G`<g class=${_}></g>`),...M.map(_=>`.${_}`)),hit:b,handles:v,bar:A,axes:S,pixel:k,readout:(M,..._)=>{let d=null;
for(let p of[b,..._])p.addEventListener("pointermove",g=>{M(d=g.buttons?null:k(g))}),p.addEventListener("pointerleave",()=>M(d=null));return()=>M(d)},across:a,upwards:l,
plane:(M,_)=>he(Rt({...M,...a()}),Rt({..._,...l()})),draw:(M,_)=>{c=()=>Object.values(_).forEach(g=>g());let d=pt(M,_),p=pe(t,g=>{i=g,s.left=r.left,f(),c()});return()=>{
p(),d()}}}}function rs(t,e,n){let r=Math.max(Math.floor(e/zc),4),[o,s]=t.length>r?[`${t.slice(0,r-1)}…`,G`<title>${t}</title>`]:[t,D];return G`<text class="name" text-anchor="middle" transform=${n}>${o}${s}</text>`}var Ft=1e4,Mc=150;function Ze(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function Sc(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let o=Math.max(Math.abs(n),Math.abs(r));if(o<=Ft){e.push([n,r]);continue}let s=e.at(-1),i=Ft/o;s&&i>0&&e.push([s[0]+(n-
s[0])*i,s[1]+(r-s[1])*i]);break}return e}function Ec(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var os=t=>t.length>1?`M${t.join("L")}`:"",ss=t=>t==="#000000"?"var(--gdviz-paper)":"white";function is(t,e){let n=Sc(e),r=n.map(([c,a])=>`${c.toFixed(2)},${a.toFixed(
2)}`).filter((c,a,l)=>c!==l[a-1]),o=r.length>1,s=o?os(Ec(n).map(([c,a])=>`${c.toFixed(1)},${a.toFixed(1)}`)):"",i=o&&r.length<=Mc?r.map(c=>`M${c}h0`).join(""):"";
return G`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${ss(t)} stroke-width="4" opacity="0.8" d=${s} />
    <path class="path" stroke=${Nt(t)} stroke-width="2" d=${os(r)} />
    <path class="dots" stroke=${Nt(t)} stroke-width="5" d=${i} />
  </g>`}function as(t,[e,n]){let r=Math.abs(e)<Ft&&Math.abs(n)<Ft,[o,s]=r?[e,n]:[0,0];return G`<circle class="current" r="6" fill=${Nt(t)} stroke=${ss(t)} stroke-width="2"
    cx=${o} cy=${s} .style=${jt(r)} />`}var Oc=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,cs=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return G`<path d=${Oc} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var Tc="Not positive: a logarithmic axis cannot show it",kr=.04;function _r(t){let[e,n,r,o]=["x","y","low","high"].map(f=>zt(t.get(f))),[s,i,c]=[H(t.get("limits")),
t.get("names"),we(t)],a=t.get("colors").map(Nt),l=new Float64Array;return n.map((f,u)=>({name:i[u]??"",color:a[u%a.length],shown:c(u),x:e[u%Math.max(e.length,1)]??
l,y:f,low:r[u]??l,high:o[u]??l,limit:s[u]??NaN}))}function Nc({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=ve(e,{name:"gdviz-curves",
label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,s]=r.layers("curves","markers"),{x:i,y:c}=r.plane({low:0,high:1},{low:0,high:1}),a=v=>Number.isFinite(v)&&
!(c.log&&v<=0);function l(){let v=_r(t),A=r.plane(...Rc(v,t.get("log")));({x:i,y:c}=A),r.axes(A,t.get("axis_names"),!0);let{left:S,top:k,width:M,height:_}=r.area,
d=v.filter(y=>y.shown&&y.y.some(Number.isFinite)),p=c.log&&d.length>0&&!d.some(y=>y.y.some(a)),g=v.map(y=>G`<path class="band" fill=${y.color} opacity="0.2" d=${u(
y)} />`),$=({limit:y,shown:O})=>O&&a(y)?`M${S},${bt(c.to(y))}h${M}`:"",x=v.map(y=>G`
      <path class="limit" stroke=${y.color} stroke-width="1.5" stroke-dasharray="6 4" d=${$(y)} />
      <path class="line" stroke=${y.color} stroke-width="2" d=${f(y)} />`);F(o,G`
      ${g}
      <g fill="none" stroke-linejoin="round">${x}</g>
      <text class="note" text-anchor="middle" x=${S+M/2} y=${k+_/2}>${p?Tc:""}</text>`),h()}function f(v){if(!v.shown)return"";let A=Ze(v.y.length,k=>a(v.y[k])&&
Number.isFinite(v.x[k])),S=k=>`${bt(i.to(v.x[k]))},${bt(c.to(v.y[k]))}`;return A.map(k=>`M${k.map(S).join("L")}${k.length>1?"":"h0.1"}`).join("")}function u({shown:v,
x:A,low:S,high:k}){if(!v||!S.length)return"";let M=r.area.top+r.area.height,_=$=>`${bt(i.to(A[$]))},${bt(c.to(k[$]))}`,d=$=>a(S[$])?bt(Math.min(c.to(S[$]),Ft)):
M,p=$=>`${bt(i.to(A[$]))},${d($)}`;return Ze(A.length,$=>a(k[$])).map($=>`M${$.map(_).join("L")}L${$.toReversed().map(p).join("L")}Z`).join("")}function h(){let{
top:v,height:A}=r.area,S=Array.from(H(t.get("marker"))).filter(_=>_>=i.low&&_<=i.high),k=(S.length===1?_r(t):[]).map(_=>{let d=_.shown?ls(_,S[0]):NaN;if(!a(d))return D;
let p={x:bt(i.to(S[0])),y:bt(c.to(d))};return G`<circle class="dot" r="4" fill=${_.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${p.x} cy=${p.y} />`}),M=S.map(_=>`M${bt(i.to(_))},${v}v${A}`).join("");F(s,G`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${M} />${k}`)}
function w(){let v=t.get("limit_name"),A=v?[{name:v,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...Ge(t),...A])}let m=r.readout(v=>{let A=_r(t).filter(
({shown:S})=>S);r.status.textContent=v&&!t.get("outdated")?b(A,i.from(v[0])):""});function b(v,A){let S=g=>Math.abs(g-A),k=v.flatMap(g=>Array.from(g.x)).filter(
Number.isFinite),M=k.reduce((g,$)=>S($)<S(g)?$:g,k[0]),p=v.map(g=>({name:g.name,value:ls(g,M)})).filter(({value:g})=>Number.isFinite(g)).map(({name:g,value:$})=>`${g}\
 ${ot($)}`.trim());return p.length?`${t.get("axis_names")[0]} ${ot(M)}: ${p.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names":l,
marker:h,"names colors shown limit_name":w,"x y names shown outdated":m})}function Rc(t,e){let n=t.filter(f=>f.shown),[r,o]=Ve(n.map(({x:f})=>f),Number.isFinite),
s=f=>Number.isFinite(f)&&!(e&&f<=0),[i,c]=Ve(n.flatMap(({y:f,low:u,high:h,limit:w})=>[f,u,h,[w]]),s),[a,l]=i<c?Lc(i,c,e):[i,c];return[{low:r,high:o},{low:a,high:l,
log:e}]}function Lc(t,e,n){if(n){let o=(e/t)**kr;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+kr*e];let r=kr*(e-t);return[t===0?0:t-r,e+r]}function ls({x:t,y:e},n){
for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var us={render:Nc};var ds=1.5,ps=1.15,fs=100,be=([t,e],[n,r],o="")=>`${n} = ${ot(t)}, ${r} = ${ot(e)}${o}`;function Pn(t){let[e]=zt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))
return D;let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${be(Array.from(e),t.get("axis_names"),`, loss ${ot(e[2])}`)}`:"";return I`step ${n}${o}${r>=
0?I`<div class="diverged">diverged at step ${r}</div>`:D}`}function jn(t){let{model:e,plane:n,layers:[r,o,s]}=t,i=c=>()=>{let a=n();a&&c(a.toPixel)};return{paths:i(
c=>F(r,Ic(e,c))),minima:i(c=>F(o,cs(e.get("marks").minimum,Cc(e).map(c)))),points:i(c=>F(s,Pc(e,c))),start:jc(t),buttons:Fc(t)}}var Cc=t=>zt(t.get("minima")).filter(
e=>e.every(Number.isFinite)),hs=(t,e)=>t.get("colors")[e%t.get("colors").length];function Ic(t,e){let[n,r]=t.get("paths").shape,o=H(t.get("paths")),s=we(t),i=c=>e(
o.subarray(2*c,2*c+2));return Array.from({length:n},(c,a)=>{let l=Array.from({length:s(a)?r:0},(f,u)=>i(a*r+u));return is(hs(t,a),l)})}function Pc(t,e){let n=we(
t);return zt(t.get("current")).map((r,o)=>as(hs(t,o),n(o)?e(r):[NaN,NaN]))}function jc({model:t,el:e,picture:n,hit:r,handles:o,plane:s,free:i}){let c=t.get("mar\
ks").start,a=(u=!1,h="")=>{let w=t.get("start");return G`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${w[0]} aria-valuetext=${be(w,t.get("axis_names"))} transform=${h} .style=${jt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${c} stroke-width="2.5" />
        <circle r="2.5" fill=${c} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=F(o,a(),".handle"),f=u=>i()&&Z(t,{start:u});return Cn({surface:r,handle:l,idle:()=>!s()||e.classList.contains("panning"),to:u=>f(gs(s(),kt(n,u))),
by:(u,h)=>{let{x:w,y:m}=s(),b=h?.1:.01,[v,A]=[w,m].map(({low:S,high:k},M)=>Q(t.get("start")[M]+u[M]*b*(k-S),S,k));f([v,A])}}),()=>{let u=s();if(!u)return;let h=t.
get("start"),w=[u.x,u.y].every(({low:m,high:b},v)=>h[v]>=m&&h[v]<=b);e.classList.toggle("still",!i()),F(o,a(w&&i(),`translate(${u.toPixel(h)})`))}}function gs({
x:t,y:e,toPoint:n},r){let[o,s]=n(r);return[Q(o,t.low,t.high),Q(s,e.low,e.high)]}function Fc({model:t,el:e,picture:n,hit:r,panel:o,plane:s}){let i=h=>t.get("disa\
bled")||Z(t,{view:h});function c(h,w){let[m,b,v,A]=t.get("view"),[S,k]=w??[(m+b)/2,(v+A)/2],[M,_,d,p]=t.get("home"),g=($,x)=>x+($-x)*h;h>1&&(b-m>fs*(_-M)||A-v>fs*
(p-d))||i([g(m,S),g(b,S),g(v,k),g(A,k)])}let a=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),f()};function f(){let h=[["+","Zoom in",
()=>c(1/ds)],["−","Zoom out",()=>c(ds)],["✥","Move the view by dragging",l,a()],["⌂","Show the whole problem",()=>i(t.get("home"))]],w=t.get("zoomable")===
!1,m=h.map(([b,v,A,S])=>I`
      <button type="button" title=${v} aria-label=${v} aria-pressed=${S??D} ?hidden=${w}
        ?disabled=${t.get("disabled")} @click=${A}>${b}</button>`);F(o,m)}r.addEventListener("pointerdown",h=>{let w=s();if(h.button!==0||!w||!a())return;let{toPoint:m}=w,
[b,v,A,S]=t.get("view"),[k,M]=m(kt(n,h));ne(h,_=>{let[d,p]=m(kt(n,_));i([b+k-d,v+k-d,A+M-p,S+M-p])})}),re(r,a);let u=h=>{let w=s();!h.ctrlKey||!w||(h.preventDefault(),
c(h.deltaY<0?1/ps:ps,gs(w,kt(n,h))))};return n.addEventListener("wheel",u,{passive:!1}),f}var ms={mouse:9,pen:12,touch:20},Dc=500;function ws({state:t,plane:e},[n,r],o){let s=-1,{toPixel:i}=e();for(let{slot:c,at:a}of t.visible()){let[l,f]=i(a),u=Math.
hypot(l-n,f-r);u<=o&&([s,o]=[c,u])}return s}function vs(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:s,hit:i}=n,c=(l,f)=>ws(t,kt(s,l),ms[f]??ms.mouse),a=l=>r.
add(o().toPoint(n.pixel(l)));i.addEventListener("pointerdown",l=>{if(l.button!==0)return;let f=c(l,l.pointerType);if(f<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),s.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(f);f>=0&&r.select(f);let u=f>=0?f:a(l);if(u<0)return;let[h,w]=kt(
s,l),[m,b]=f<0?[h,w]:o().toPixel(r.cursor);ne(l,v=>{let[A,S]=kt(s,v);r.move(u,o().toPoint([A+m-h,S+b-w]))})}),i.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&c(l,"touch")<0&&a(l)}),i.addEventListener("dblclick",l=>{let f=c(l,"mouse"),{added:u}=r;f>=0&&!(f===u.slot&&performance.now()-u.time<Dc)&&r.remove(
f)}),i.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&c(l,l.pointerType)>=0)}),re(i,l=>c(l.touches[0],"touch")>=0)}function bs(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?ws(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.classification&&
(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),e.picture.addEventListener("keydown",s=>{if(s.ctrlKey||s.metaKey||s.altKey)return;let i=Ke(s),c=o[s.key.
length===1?s.key.toLowerCase():s.key];if(!i&&!c)return;if(s.preventDefault(),!i)return c();let a=s.shiftKey?.1:.01,l=n.box().map(([f,u],h)=>n.cursor[h]+i[h]*a*(u-
f));n.selected>=0?n.move(n.selected,l):n.moveCursor(l)})}var ks=oo(Mr(),1),Er=1e7,xs=1e3,Sr=40,Bc=1e30,Uc=/(?<=[0-9]),(?=[0-9])/g,_s=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,Hc=/^\s*([+-]?)inf(inity)?\s*$/i,Wc=/^(true|True|TRUE|false|False|FALSE)$/,
Je=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),_t=class extends Error{},zs={regression:[
"x","y"],classification:["x1","x2","label"]};function As(t){let e=qc(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new _t("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(Uc,"."):n,o=[",",";","	"].map(w=>({sign:w,count:r.split(w).length})),{sign:s,count:i}=o.reduce((w,m)=>m.count>w.count?m:w);if(i>
xs)throw new _t(`It has more than ${xs} columns.`);let c=s===";"&&!e.includes(".")?",":".",[a=[],...l]=Vc(e,s),f=!a.some(w=>_s.test(w.replace(c,"."))),u=f?l:[a,
...l];if(!u.length)throw new _t("It has a header line but no rows.");return Yc(a.map((w,m)=>Ms(f&&w.trim()||`column ${m+1}`))).map((w,m)=>Gc(w,u.map(b=>(b[m]??"").
trimStart()),c))}function qc(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new _t("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function Vc(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,h)=>h??u):t,{data:o,errors:s}=ks.default.parse(r,{delimiter:e,
newline:`
`}),i=o.filter(u=>u.length>1||u[0].trim()),c=s.some(({code:u})=>u==="MissingQuotes"),[{length:a}=[],l]=i,f=l?.length===a+1?a+1:a;if(c||i.some(u=>u.length>f||u[a]?.
trim()))throw new _t("It is not a table: its rows have different numbers of columns.");return i}function Gc(t,e,n){let r=Float64Array.from(e,s=>Kc(n==="."?s:s.replace(
n,".")));if(e.every((s,i)=>!Number.isNaN(r[i])||Je.has(s)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(s=>Wc.test(s)||Je.has(s)))return{name:t,kind:"\
text",texts:e,values:r};for(let[s,i]of e.entries())r[s]=Je.has(i)?NaN:Number(/^t/i.test(i));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function Kc(t){if(_s.test(t))return Number(t);let e=Hc.exec(t);return e?+`${e[1]}Infinity`:NaN}function Yc(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function Ms(t){let e=[...t.slice(0,2*Sr+2)];return e.length<=Sr?t:`${e.slice(0,Sr-1).join("")}…`}function Ss(t,e){
let n=e??(Zc(t)?"classification":"regression"),r=zs[n];if(t.length<r.length)throw new _t(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return ys(t,r);let o=Fn(t,"label")??t.findLast(({kind:s})=>s==="text")??t[2];return[...ys(t.filter(s=>s!==o),r.slice(0,2)),o]}function Zc(t){if(t.length<3)return!1;
if(Fn(t,"label"))return!0;let e=zs.regression.every(o=>Fn(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var Fn=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function ys(t,e){let n=e.map(o=>Fn(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function Es([t,e,n]){$s(t),$s(e);let r=[t.values,e.values];return n?{coordinates:r,...Jc(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function $s({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(c=>!(Math.abs(c)<Bc));if(o<0)return;let s=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),i=Je.has(n[o])?"a gap":`'${s.slice(0,30)}', which is not a number that can be shown,`;throw new _t(`Column “${t}” has ${i} in row ${o+
1}, not counting the header.`)}function Jc({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>Je.has(l));if(o>=0)throw new _t(`label: column '${t}' has a ga\
p in row ${o+1}.`);let s=e==="text"?n:[...r],i=[...new Set(s)],c=l=>e==="truth"?l?"True":"False":String(l);if(i.length!==2){let l=i.slice(0,4).map(u=>c(u).slice(
0,40)).join(", "),f=`${i.length}: ${l}${i.length>4?", …":""}`;throw new _t(`label: column '${t}' must hold two different labels, not ${f}.`)}return i.sort((l,f)=>l<
f?-1:1),{labels:Float64Array.from(s,l=>l===i[0]?-1:1),labelNames:i.map(l=>Ms(c(l)))}}var xe=new WeakMap,Ts=t=>xe.get(t),Qc=t=>t.get("part").shape[0];async function Ns(t,e){xe.delete(t);let n=e.size>Er,r=n?null:await e.arrayBuffer().catch(()=>null),
o=e.name.slice(0,80);Cs(t,o,()=>{if(!r)throw new _t(n?`It is larger than ${Er/1e6} MB.`:"It cannot be read.");let s=As(r);return xe.set(t,{columns:s,chosen:[],file:o}),
Is(t,Ss(s,t.get("both_tasks")?void 0:t.get("task")))})}function Rs(t,e){Cs(t,xe.get(t)?.file??"",()=>Is(t,e))}function Ls(t){!xe.delete(t)&&!t.get("message").file||
Z(t,{message:{},label_names:["−1","+1"]})}function Cs(t,e,n){try{Z(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof _t))throw r;Z(t,{message:{
file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function Is(t,e){let n=xe.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:s}=Es(e),
[i,c]=[t.get("interval"),t.get(o?"interval":"y_interval")],a=[Os(r[0],i),Os(r[1],c)],l=r[0].length,f=tl(l,Qc(t));Xc(t,a,o,s,f);let[u,h,w]=e.map(({name:v})=>`“${v}\
”`),b=[`${`${f.length} point${f.length===1?"":"s"}`}, ${h} over ${u}.`];f.length<l&&b.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),
o&&b.push(`${w}: ${s[0]} is −1, ${s[1]} is +1.`);for(let[v,A]of r.entries()){if(a[v]===A)continue;let{least:S,largest:k}=Ps(A);b.push(`“${e[v].name}”, from ${ot(
S)} to ${ot(k)}, is scaled to fit the view.`)}return b.join(" ")}function Xc(t,e,n,r,o){let[s,i]=t.get("x").shape,c=new Float64Array(s*i),a=new Float64Array(s).
fill(n?1:0);for(let[m,b]of o.entries())c[i*m]=e[0][b],n&&(c[i*m+1]=e[1][b]),a[m]=(n??e[1])[b];let l=new Float64Array(s).fill(1,0,o.length),f=Object.entries({x:c,
y:a,part:l}).map(([m,b])=>[m,{...t.get(m),data:new DataView(b.map(Math.fround).buffer)}]),u=n?"classification":"regression",h=u===t.get("task")?{}:{task:u,axis_names:n?
["x₁","x₂"]:["x","y"]},w=t.get("own")[n?1:0]??t.get("source");Z(t,{...Object.fromEntries(f),...h,label_names:r,source:w})}function Os(t,[e,n]){let{least:r,largest:o}=Ps(
t);if(r>=e&&o<=n)return t;let[s,i]=[.95*e+.05*n,.05*e+.95*n];return r===o?t.map(()=>(s+i)/2):t.map(c=>s+(c-r)/(o-r)*(i-s))}function Ps(t){let[e,n]=[1/0,-1/0];for(let r of t)
[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function tl(t,e){let n=[],r=el();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}
function el(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}function Fs(t,e){let n=t.get("task")==="classification",r={classification:n,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:l,
visible:m,count:b,read:A,add:S,move:k,moveCursor:M,remove:_,select:d,step:p,choose:$,setRemoving:x},o=js(t),[[s,i],[c,a]]=l();return r.cursor=[(s+i)/2,(c+a)/2],
r;function l(){return[t.get("interval"),t.get(n?"interval":"y_interval")]}function f([y,O]){let[[z,E],[T,L]]=l();return[Q(y,z,E),Q(O,T,L)]}function u(y){let[O,z]=o.
x.subarray(w()*y);return[O,n?z:o.y[y]]}function h(y,O){let[z,E]=f(O).map(Math.fround);o.x[w()*y]=z,n?o.x[w()*y+1]=E:o.y[y]=E}function w(){return t.get("x").shape[1]}
function m(){let[[y,O],[z,E]]=l(),T=Array.from(o.part,(C,j)=>({slot:j,part:C,at:u(j)})),L=(...[C,j,P])=>C<=j&&j<=P,N=([C,j])=>L(...[y,C,O].map(Math.fround))&&L(
...[z,j,E].map(Math.fround));return T.filter(({part:C,at:j})=>C&&N(j)).map(({slot:C,part:j,at:P})=>({slot:C,at:P,training:j>0,positive:o.y[C]>0}))}function b(y){
return o.part.filter(O=>O===y).length}function v(...y){let O=E=>new DataView(Float64Array.from(o[E]).buffer),z=t.get("own")[n?1:0]??t.get("source");Z(t,{...Object.
fromEntries(y.map(E=>[E,{...t.get(E),data:O(E)}])),source:z})}function A(){o=js(t),o.part[r.selected]||(r.selected=-1)}function S(y,O=r.label){let z=o.part.indexOf(
0);return z<0?(g(`No more than ${o.part.length} points are possible: remove one first.`),-1):(o.part[z]=1,n&&(o.y[z]=O),h(z,y),v("x","y","part"),r.added={slot:z,
time:performance.now()},d(z),z)}function k(y,O){o.part[y]&&(h(y,O),v("x","y"),r.cursor=u(y))}function M(y){r.cursor=f(y),g("")}function _(y){o.part[y]&&(o.part[y]=
0,v("part"),d(-1,"Point removed."))}function d(y,O=""){r.selected=y,y>=0&&(r.cursor=u(y)),g(O)}function p(y){let O=m().sort((T,L)=>T.at[0]-L.at[0]||T.at[1]-L.at[1]);
if(!O.length)return g("No point is in view.");let z=O.findIndex(({slot:T})=>T===r.selected),E=z<0&&!y?0:z;d(O[(E+(y?1:-1)+O.length)%O.length].slot)}function g(y){
r.message=y,e()}function $(y){r.label=y,e()}function x(y){r.removing=y,d(-1,y?"Click a point to remove it.":"")}}function js(t){let[e,n,r]=["x","y","part"].map(
o=>H(t.get(o)).slice());return{x:e,y:n,part:r}}var nl=150,rl="Click to add a point, drag to move it, double-click to remove it.",ol="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",sl=" + and −\
 choose the label of new points.";function Ds({model:t,el:e}){let n=t.get("task")==="classification";e.classList.toggle("classification",n),e.classList.remove("\
mapped");let r=t.get("colors");for(let z in r)e.style.setProperty(`--${z}`,r[z]);let o=Ht(),s=I`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${rl}</summary><p id=${o}>${ol}${n?sl:""}</p></details>`,[i,c,a,l]=F(e,s,"div",".tools",".report",".message"),u=$r(i,{label:"\
Data",ratio:n?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),h={tabindex:"0",role:"application","aria-describedby":o};for(let[z,E]of Object.entries(h))u.
picture.setAttribute(z,E);let[w,m,b]=u.layers("curve","points","selection"),v=Fs(t,()=>{M(),$()}),A=()=>{let[z,E]=v.box().map(([T,L])=>({low:T,high:L}));return u.
plane(z,E)},S={el:e,plot:u,state:v,plane:A};vs(S),bs(S);function k(){let z=v.visible(),{toPixel:E}=A(),T=z.length>nl?3.6:4.8;F(m,z.map(({at:q,training:C,positive:j})=>{
let P=n?j?"positive":"negative":"",[tt,B]=E(q);return G`<circle class="${C?"training":"test"} ${P}" r=${T} cx=${tt.toFixed(2)} cy=${B.toFixed(2)} />`})),M();let[
L,N]=[v.count(1),v.count(-1)];u.picture.ariaLabel=`Data: ${Or(L,"training ")}${N?` and ${Or(N,"test ")}`:""}`,$()}function M(){let z=v.visible(),E=z.find(({slot:q})=>q===
v.selected),[T,L]=A().toPixel(E?.at??v.cursor);F(b,G`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${T},${L})" .style=${jt(!E)} />
      <circle class="selected" r="9" cx=${T} cy=${L} .style=${jt(E)} />`);let N=v.count(1)+v.count(-1)-z.length;F(a,I`
      <div class="status" role="status">${v.message||(E?_(E):"")}</div>
      <div class="notes">${N?`${Or(N)} outside the view`:""}</div>`)}function _({at:z,training:E,positive:T}){let L=n?`, label ${t.get("label_names")[T?1:0]}`:"";
return`${E?"Training":"Test"} point: ${be(z,t.get("axis_names"),L)}`}function d(){let z=n?new Float64Array:H(t.get("fit")),{left:E,width:T}=u.area,{to:L}=A().y,
N=C=>`${(E+C*T/(z.length-1)).toFixed(2)},${Q(L(z[C]),-Ft,Ft).toFixed(2)}`,q=Ze(z.length,C=>!Number.isNaN(z[C])).map(C=>`M${C.map(N).join("L")}`);F(w,G`<path class="fit" d=${q.
join("")} />`)}let p=Rn(r.positive,r.negative);function g(){if(!n)return;let z=t.get("map");e.classList.toggle("mapped",z.shape[0]>0);let E=t.get("logits"),T=L=>E?
Math.tanh(L/2):Q(L,-1,1);me(u.canvas,H(z),z.shape,L=>p(T(L)))}function $(){e.classList.toggle("removing",v.removing);let z=[1,-1].map(N=>I`
      <button type="button" title="Label of the points you add" aria-pressed=${N===v.label}
        @click=${()=>v.choose(N)}>
        <i class="dot ${N>0?"positive":"negative"}"></i>${t.get("label_names")[N>0?1:0]}
      </button>`),E=n?"var(--gdviz-faint)":r.data,T=[{name:"training",color:E,kind:"dot"}];v.count(-1)&&T.push({name:"test",color:E,kind:"ring"}),n||T.push({name:"\
model",color:r.fit}),F(c,I`
      ${n?I`<span class="labels" role="group" aria-label="Label of new points">${z}</span>`:D}
      <button type="button" title="Remove points by clicking them" aria-pressed=${v.removing}
        @click=${()=>v.setRemoving(!v.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${x} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"}
        @click=${()=>c.querySelector("input").click()}>Load CSV …</button>
      <span class="gdviz-legend">${Ln(T)}</span>`)}function x({target:z}){let[E]=z.files;E&&Ns(t,E),z.value=""}function y(){let{file:z,text:E,failed:T}=t.get("m\
essage"),[L,N]=T?["gdviz-notice","alert"]:["gdviz-note","status"];F(l,E?I`<div class=${L} role=${N}><b>${z}</b>: ${E}</div>${il(t)}`:D)}let O="interval y_interv\
al axis_names";return u.draw(t,{[O]:()=>u.axes(A(),t.get("axis_names"),!n),"x y part":v.read,[`x y part label_names ${O}`]:k,[`fit ${O}`]:d,"map logits":g,message:y})}
function il(t){let{columns:e,chosen:n}=Ts(t)??{columns:[],chosen:[]};if(e.length<3)return D;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let s=(a,{target:l})=>{let f=[n[0],n[1],n[2]];f[a]=e[l.value],Rs(t,f.filter(Boolean))},i=(a,l,f)=>I`<option value=${l} .selected=${f}>${a}</option>`,
c=r.map((a,l)=>I`
    <label>${a} <select aria-label="Column of ${a}" @change=${f=>s(l,f)}>
      ${l===2&&o?i("none: a curve","",!n[2]):D}
      ${e.map((f,u)=>i(f.name,u,f===n[l]))}
    </select></label>`);return I`<div class="columns">${c}</div>`}var Or=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function al(t){let{model:e,el:n}=t;rt(n,
"gdviz-data-editor");let r=Ds(t),o=[it(e,"task",()=>{r(),F(n,D),r=Ds(t)}),it(e,"source",()=>{e.get("own").includes(e.get("source"))||Ls(e)})];return()=>{for(let s of o)
s();r()}}var Bs={render:al};var cl=4;function ll({model:t,el:e}){rt(e,"gdviz-field","gdviz-plane");let n=Ht(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:k=[
0,0],axes:M=[0,0,0,0]}=t.get("drawn"),[_,d,p,g]=M,$=y=>G`<rect class=${y} x=${_} y=${d} width=${p} height=${g} />`,x=I`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${k[0]} height=${k[1]}>
        <defs><clipPath id=${n}>${$("")}</clipPath></defs>
        ${$("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?En(t.widget_manager,"Zooming needs Python, which draws this picture."):D}`;return F(e,x,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[s,i,c,a,l,f,u,h]=o();function w(){let{size:k,axes:M,limits:_}=t.get("drawn");if(!k)return null;let[d,p,g,$]=M,x=Rt({low:_[0],high:_[1],from:d,to:d+
g});return he(x,Rt({low:_[2],high:_[3],from:p+$,to:p}))}let b=jn({model:t,el:e,picture:s,hit:i,handles:f,panel:u,layers:[c,a,l],plane:w,free:()=>!0});function v(){
b.buttons();let{limits:k}=t.get("drawn");t.get("disabled")&&k&&t.set("view",k)}let A=pe(e,k=>{Math.abs(k-t.get("width"))>=cl&&Z(t,{width:k})}),S=pt(t,{disabled:v,
drawn:o,"drawn minima":b.minima,"drawn start axis_names":b.start,"drawn paths":b.paths,"drawn current":b.points,"drawn current step diverged_at axis_names outda\
ted":()=>F(h,w()&&(t.get("outdated")||Pn(t)))});return()=>{A(),S()}}var Us={render:ll};var Dt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Dn=t=>(...e)=>({_$litDirective$:t,values:e}),ye=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Yf}=Oo;var Hs=t=>t.strings===void 0;var ul={},Ws=(t,e=ul)=>t._$AH=e;var xt=Dn(class extends ye{constructor(t){if(super(t),t.type!==Dt.PROPERTY&&t.type!==Dt.ATTRIBUTE&&t.type!==Dt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Hs(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
$t||e===D)return e;let n=t.element,r=t.name;if(t.type===Dt.PROPERTY){if(e===n[r])return $t}else if(t.type===Dt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return $t}else if(t.
type===Dt.ATTRIBUTE&&n.getAttribute(r)===e+"")return $t;return Ws(t),e}});function $e(t,e){let n=!1,r=!1,o;return({value:s,min:i,max:c,step:a,log:l,whole:f,disabled:u=!1,description:h,unit:w="",tooltip:m,continuous:b=!0})=>{s!==o&&(r=
!1),o=s;let v=p=>String(l?Math.log10(p):p);function A({target:p}){let g=Number(p.value),$=l?Number((10**g).toPrecision(3)):g;e(Q(f?Math.round(g):$,i,c))}function S({
target:p}){let g=Number(p.value.trim().replace(",",".").replaceAll("−","-"));r=!(p.value.trim()!==""&&Number.isFinite(g)&&(!f||Number.isInteger(g))&&g>=i&&g<=
c),r||e(g),t()}function k(){n=!0}function M(){n=r=!1,t()}let[_,d]=b?[A,null]:[null,A];return I`
      <label title=${m}>
        <span>${h}</span>
        <input type="range" min=${v(i)} max=${v(c)} step=${a} aria-valuetext=${`${ot(s)} ${w}`.trim()}
          .value=${xt(v(s))} ?disabled=${u} @input=${_} @change=${d} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${h}, as a number" aria-invalid=${r}
        title=${r?`A ${f?"whole ":""}number from ${i} to ${c}`:w}
        .value=${n?$t:xt(ot(s))} ?disabled=${u} @focus=${k} @change=${S} @blur=${M} />`}}var[Bn,ke,Tr,qs]=[1,2,3,4],Gs={add:Bn,subtract:Bn,negate:Bn,multiply:ke,divide:ke,power:Tr,exp:Tr},Ks=(t,e)=>I`<math display="block" alttext=${t}>${wt(e)}</math>`;
function wt(t,e=Bn){if((Gs[t.operation]??qs)<e)return Vs(wt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?mt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:mt`<mn>${t.value}</mn>`;case"variable":return mt`<mi>${t.letter}</mi>`;case"add":return mt`<mrow>${wt(n)}<mo>+</mo>${wt(r,ke)}</mrow>`;case"subt\
ract":return mt`<mrow>${wt(n)}<mo>−</mo>${wt(r,ke)}</mrow>`;case"negate":return mt`<mrow><mo>−</mo>${wt(n,ke)}</mrow>`;case"multiply":return mt`<mrow>${wt(n,
ke)}${pl(r)}${wt(r,Tr)}</mrow>`;case"divide":return mt`<mfrac>${wt(n)}${wt(r)}</mfrac>`;case"power":return mt`<msup>${wt(n,qs)}${wt(r)}</msup>`;case"exp":return mt`<msup><mi>e</mi>${wt(
n)}</msup>`;case"sqrt":return mt`<msqrt>${wt(n)}</msqrt>`;case"abs":return mt`<mrow><mo stretchy="true">|</mo>${wt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return mt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Vs(dl(Ys(t)))}</mrow>`}}var Vs=t=>mt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,dl=t=>t.map((e,n)=>n?mt`<mo separator="true">,</mo>${wt(
e)}`:wt(e));function Ys({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?Ys(r):[r],...o]}function pl(t){return Zs(t)?
mt`<mo>·</mo>`:mt`<mo lspace="0" rspace=${t.operation in Gs||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function Zs({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&Zs(e[0])}var At={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Lt,operations:hl}=At,gl=At.errors,Qe=At.functions,ml=At.spellings,Hn=At.constants,wl=At.superscripts,vl=Object.keys(At.tokens),Un=new RegExp(Object.entries(
At.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),ct=class extends Error{constructor(e,n,...r){super(gl[e].replace(/\{(\d)\}/g,(o,s)=>String(r[s]))),this.
position=n}};function _e(t,e=At.variables){let n=Array.from(t),r=bl(n,e),o=$l(r,n.length),s=yl(r,e);return{instructions:kl(o,[...e,...s]),parameters:s,root:o}}function bl(t,e){
if(t.length>Lt.characters)throw new ct("long",Lt.characters,Lt.characters);let n=t.map(o=>ml[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=Un.
lastIndex){Un.lastIndex=o;let s=Un.exec(n);if(!s)throw new ct(t[o]==="="?"equals":"character",o,t[o]);let i=vl.find(a=>s.groups?.[a]!==void 0)??"",c=/^ *\(/.test(
n.slice(Un.lastIndex));i==="word"?r.push(...xl(s[0],o,e,c)):i!=="space"&&r.push({kind:i,text:s[0],position:o})}return r}function xl(t,e,n,r){if(Object.hasOwn(Qe,
t)){if(!r)throw new ct("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Hn,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new ct("function",e,t,Object.keys(Qe).join(", "));let o=Object.keys(Qe).findLast(i=>t.startsWith(i));if(o)throw new ct("brackets",e,o);let s=Array.from(
t);if(t.length>3||t.length===3&&!s.some(i=>n.includes(i)))throw new ct("name",e,t);return s.map((i,c)=>({kind:"letter",text:i,position:e+c}))}function yl(t,e){let n=new Set;
for(let{kind:r,text:o,position:s}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(Hn,o))){if(At.variables.includes(o))throw new ct("result",s,o);if(n.add(o),
n.size>Lt.parameters)throw new ct("letters",s,Lt.parameters)}return[...n].sort()}function $l(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,s=0,i=!1,c=()=>t[r]??
n,a=()=>t[r++]??n,l=(k,M,_,{value:d=0,letter:p=""}={})=>({operation:k,position:M,operands:_,value:d,letter:p});function f(){let{text:k,position:M}=c();throw new ct(
k===")"?"unopened":k===","?"comma":"operand",M)}function u(){let k=h();for(;c().text==="+"||c().text==="-";){let{text:M,position:_}=a();k=l(M==="+"?"add":"subtr\
act",_,[k,h()])}return k}function h(){let k=w();for(;;){let{kind:M,text:_,position:d}=c();if(_==="*"||_==="/")a(),k=l(_==="*"?"multiply":"divide",d,[k,w()]);else if(M===
"letter"||M==="function"||_==="("||_==="|"&&!i)k=l("multiply",d,[k,m()]);else{if(M==="number")throw new ct("before",d);return k}}}function w(){if(++o>Lt.depth)throw new ct(
"deep",c().position,Lt.depth);let k;if(c().text==="-"){let{position:M}=a();k=l("negate",M,[w()])}else c().text==="+"?(a(),k=w()):k=m();return o--,k}function m(){
let k=b();for(;c().kind==="superscript";){let{text:_,position:d}=a();k=l("power",d,[k,l("number",d,[],{value:wl[_]})])}if(c().text!=="^"&&c().text!=="**")return k;
let{position:M}=a();return l("power",M,[k,w()])}function b(){let{kind:k,text:M,position:_}=c();if(k==="number"){a();let d=Number(M);if(d>Lt.number)throw new ct(
"size",_);return l("number",_,[],{value:d})}if(k==="letter")return a(),Object.hasOwn(Hn,M)?l("number",_,[],{value:Hn[M],letter:M}):l("variable",_,[],{letter:M});
if(k==="function")return v(a());if(M==="(")return A("unclosed",")",!1)[0];if(M==="|")return l("abs",_,A("bar","|",!0));throw new ct(M===")"&&s===0?"unopened":"o\
perand",_)}function v({text:k,position:M}){let _=At.several.includes(k),[d,...p]=A("unclosed",")",!1,_);if(!_)return l(Qe[k],M,[d]);if(!p.length)throw new ct("s\
everal",M,k);return p.reduce((g,$)=>l(Qe[k],M,[g,$]),d)}function A(k,M,_,d=!1){let p=a(),g=i;i=_,s++;let $=[u()];for(;d&&c().text===",";)a(),$.push(u());if(c().
kind==="end")throw new ct(k,p.position);return c().text!==M&&f(),a(),s--,i=g,$}if(!t.length)throw new ct("empty",0);let S=u();return c().kind!=="end"&&f(),S}function kl(t,e){
let n=[],r=new Map;function o({position:i},c,a,l=0,f=0){let u=[hl.indexOf(c),a,l,f],h=u.join();if(r.has(h)||r.set(h,n.push(u)-1),n.length>Lt.instructions)throw new ct(
"operations",i,Lt.instructions);return r.get(h)}function s(i){let{operation:c,operands:a,value:l,letter:f}=i;if(c==="number")return o(i,c,0,0,l);if(c==="variabl\
e")return o(i,c,e.indexOf(f));let u=s(a[0]),h=c==="power"&&a[1].operation==="number"?a[1].value:0;if(h===2||h===3||h===4){let w=o(i,"multiply",u,u);return h===2?
w:o(i,"multiply",w,h===3?u:w)}return o(i,c,u,...a.slice(1).map(s))}return s(t),n}var Xe=(t,e=t.get("value"))=>_e(e,t.get("variables")),[_l,zl]=[24,8];function Nr(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(H(t.get(e)).length);return o.set(
n),le(o,{shape:r,dtype:"float64"},t.get(e))}function Al({model:t}){let e=Xe(t).parameters;function n(){let r=Xe(t),[o,s]=[e,H(t.get("parameters"))];e=r.parameters;
let i=Nr(t,"instructions",r.instructions.flat()),[c,a]=[H(i),H(t.get("instructions"))];c.every((l,f)=>l===a[f])||(t.set("instructions",i),t.set("parameters",Nr(
t,"parameters",e.map(l=>o.includes(l)?s[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function Ml({model:t,el:e}){rt(e,"gdviz-fo\
rmula-field");let n=Ht(),r=null,o=new Map;function s({target:u}){let h=u.value;try{Xe(t,h),r=null,Z(t,{value:h})}catch(w){if(!(w instanceof ct))throw w;r={text:h,
error:w}}l()}function i(u){let h=w=>{let m=H(t.get("parameters")).slice();m[Xe(t).parameters.indexOf(u)]=w,Z(t,{parameters:Nr(t,"parameters",m)})};return o.has(
u)||o.set(u,$e(l,h)),o.get(u)}function c({message:u,position:h},w){let m=Array.from(w,A=>/\s/.test(A)?" ":A),b=Math.max(0,h-_l),v=m.slice(b,h+zl).join("");return I`<code aria-hidden="true">${b?
"…":""}${v}\n${" ".repeat(h-b+(b?1:0))}▲</code>
      <span>${u}</span>`}function a(){r=null,l()}function l(){let[u,h,w]=["value","description","tooltip"].map(k=>t.get(k)),[m,b]=t.get("range"),v=H(t.get("para\
meters")),{root:A,parameters:S}=Xe(t);F(e,I`
      <label title=${w}>
        <span>${h}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${xt(r?.text??u)} @input=${s} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?c(r.error,r.text):D}</div>
        ${r?D:Ks(u,A)}
      </div>
      ${S.map((k,M)=>I`<div class="gdviz-slider">${i(k)({value:v[M],min:m,max:b,step:.01,description:k,tooltip:`The letter ${k} of the formula`})}</div>`)}`)}let f=[
pt(t,{"parameters description tooltip range":l}),pt(t,{value:a})];return()=>f.forEach(u=>u())}var Js={initialize:Al,render:Ml};var Qs=64,Sl=10,El=9;function Ol(t,e,n,{from:r,to:o}){let[s,i]=t.map(e?Math.log10:Number),c=n>1?(i-s)/(n-1):0,a=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),f=Rt(
{low:a(s-c/2),high:a(i+c/2),log:e,from:r,to:o});return{pixels:f,nearest:u=>Q(l(u),0,n-1),cellOf:u=>{let h=f.to(u);return h>=Math.min(r,o)&&h<=Math.max(r,o)?Math.
min(l(h),n-1):-1},centre:u=>a(s+u*c),edges:u=>{let[h,w]=[u,u+1].map(m=>r+(o-r)*m/n);return[Math.min(h,w),Math.max(h,w)]}}}function Tl({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?In:Ye,o=`Map of ${t.get("value_name")}`,s=ve(e,{name:"gdviz-heat-map",label:o,ratio:t.get("ratio"),margins:r});s.canvas.classList.
add("hatch");let[i]=s.layers("cross"),[c]=F(s.handles,M(),".handle"),a=()=>t.get("values").shape,l=x=>{let y=t.get(`${x}_range`),O=t.get(`${x}_log`)&&y[0]>0,[z,
E]=a();return Ol(y,O,x==="x"?E:z,x==="x"?s.across():s.upwards())};function f(){if(!a()[0]||!a()[1])return null;let[x,y]=t.get("chosen"),[O,z]=[l("x").cellOf(x),
l("y").cellOf(y)];return O>=0&&z>=0?[O,z]:null}let u=x=>!Number.isFinite(x)||!n()&&x<0;function h(){let x=t.get("log"),[y,O]=Ve([H(t.get("values"))],z=>Number.isFinite(
z)&&!(x&&z<=0));return y<=O?[y,O]:null}function w(){me(s.canvas,H(t.get("values")),a(),n()?m():b())}function m(){let x=Array.from(t.get("palette"),T=>ge(T)),[y,
O]=h()??[0,1],z=Rt({low:y,high:O,log:t.get("log"),from:0,to:x.length}),E=T=>Math.floor(z.to(Math.max(T,y)));return T=>u(T)?0:x[Q(E(T),0,x.length-1)]}function b(){
let x=Array.from(t.get("colors"),y=>ge(y));return y=>u(y)?0:x[y%x.length]}function v(){let x=h();if(!n()||!x)return s.bar(n()?[[],[],t.get("value_name")]:null);
let{height:y}=s.area,O=Rt({low:x[0],high:x[1],log:t.get("log"),from:0,to:-y}),z=t.get("palette"),E=L=>z[Math.floor((L+.5)/Qs*z.length)],T=O.ticks().map(({at:L,text:N})=>({
at:L/y,text:N}));s.bar([Array.from({length:Qs},(L,N)=>E(N)),T,t.get("value_name")])}function A(){let x=t.get("colors"),y=H(t.get("values")),O=new Set(n()?[]:y),
z=t.get("names").map((L,N)=>({name:L,color:x[N%x.length],kind:"area"})),E=y.some(u),T=z.filter((L,N)=>O.has(N));s.legend(E?[...T,{name:t.get("missing_name"),color:"",
kind:"hatch"}]:T)}let S=()=>s.axes(he(l("x").pixels,l("y").pixels),t.get("axis_names"));function k(){let x=f();if(F(s.handles,M(x)),!x)return F(i,null);let[[y,O],
[z,E]]=[l("x").edges(x[0]),l("y").edges(x[1])],{left:T,top:L,width:N,height:q}=s.area,[C,j]=[(y+O)/2,(z+E)/2],tt=`${`M${C},${L}V${z-6}M${C},${E+6}V${L+q}`}M${T}\
,${j}H${y-6}M${O+6},${j}H${T+N}`;F(i,G`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${tt} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${tt} />`)}function M(x=null){let[[y,O],[z,E]]=x?[l("x").edges(x[0]),l("y").edges(x[1])]:
[[0,0],[0,0]],T=(N,q,C,j)=>G`<rect class=${N} fill="transparent" stroke=${q} stroke-width=${C}
        x=${y-j} y=${z-j} width=${O-y+2*j} height=${E-z+2*j} />`,L=Math.max((El-(O-y))/2,1);return G`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${jt(x)}
        aria-valuenow=${x?x[1]*a()[1]+x[0]:0} aria-valuetext=${x?_(x):""}>
        ${T("","white",4,L)}${T("cell","black",2,L)}${T("halo","none",0,Sl)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function _([x,y]){let[O,z]=t.get("axis_names"),E=`${O} = ${ot(l("x").centre(x))}, ${z} = ${ot(l("y").centre(y))}`,T=H(t.get("values"))[y*a()[1]+x];if(u(
T))return`${E}: ${t.get("missing_name")}`;let L=()=>t.get("names")[T]??String(T);return`${E}: ${n()?`${t.get("value_name")} ${ot(T)}`:L()}`}let d=s.readout(x=>{
let y=x?p(x):f();F(s.status,t.get("outdated")||(y?_(y):""))},c);function p([x,y]){return a()[0]&&a()[1]?[l("x").nearest(x),l("y").nearest(y)]:null}function g(x){
if(!x)return;let y=[l("x").centre(x[0]),l("y").centre(x[1])];String(y)!==String(t.get("chosen"))&&Z(t,{chosen:y})}Cn({surface:s.hit,handle:c,to:x=>g(p(s.pixel(x))),
by:(x,y)=>{let[O,z]=f()??[0,0],E=y?10:1;g([Q(O+E*x[0],0,a()[1]-1),Q(z+E*x[1],0,a()[0]-1)])}});let $="x_range y_range x_log y_log axis_names";return s.draw(t,{"k\
ind values palette colors log":w,"kind values palette log value_name":v,"kind values names colors missing_name":A,[`values ${$}`]:S,[`kind chosen values names ${$}`]:k,
[`kind chosen values names value_name missing_name outdated ${$}`]:d})}var Xs={render:Tl};function Nl(t){let e=I`<b>${t.get("name")}</b>`,n=ft(t.get("module")),{error:r}=qe(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),s=i=>I`<div class="gdviz-notice" role="status">${i}</div>`;
return o?I`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?s(I`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||An(n)?null:s("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Rl=({model:t})=>ee(t);function Ll({model:t,el:e}){
rt(e,"gdviz-link");let n=()=>F(e,Nl(t)),r=[ee(t),Sn(t,n),it(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var ti={initialize:Rl,render:Ll};var Cl=2,Il=.5,ei=.05,Wn=(t,e,n=Cl)=>e*Math.abs(t)/(Math.abs(t)+n);function ni(t,e){let n=Nn(t),r=document.createElement("canvas"),o=Rn(e.positive,e.negative),s=[];
function i({weights:h,thickest:w},m){h.forEach(({index:b},v)=>{let A=m[b],S=Wn(A,w);S>ei&&(n.lineWidth=S,n.strokeStyle=A>0?e.positive:e.negative,n.stroke(s[v]))})}
function c({units:h,layers:w},m,[b,v,A],{ink:S,paper:k}){let M=h.length-w[0].length===b&&A>1,_=h.slice(w[0].length);n.fillStyle=k;for(let{x:d,y:p,size:g}of h)n.
fillRect(d-g/2,p-g/2,g,g);M&&v>1&&a(_,m,v,A),M&&v===1&&l(_,m,A,S),n.lineWidth=1,n.strokeStyle=S,n.globalAlpha=.7;for(let{x:d,y:p,size:g}of h)n.strokeRect(d-g/2-
.5,p-g/2-.5,g+1,g+1);n.globalAlpha=1}function a(h,w,m,b){me(r,w,[m*h.length,b],v=>o(Q(v,-1,1))),h.forEach(({x:v,y:A,size:S},k)=>{let M=(h.length-1-k)*m;n.drawImage(
r,0,M,b,m,v-S/2,A-S/2,S,S)})}function l(h,w,m,b){h.forEach(({x:v,y:A,size:S},k)=>{let M=w.subarray(k*m,(k+1)*m),_=M.reduce(($,x)=>Math.max($,Math.abs(x)),1),[d,
p]=[v-S/2,.46*S/_];Object.assign(n,{lineWidth:1,strokeStyle:b,globalAlpha:.25}),n.beginPath(),n.moveTo(d,A),n.lineTo(d+S,A),n.stroke();let g=k===h.length-1;Object.
assign(n,{lineWidth:S>20?1.8:1.2,strokeStyle:g?e.fit:b,globalAlpha:1}),n.beginPath(),M.forEach(($,x)=>n.lineTo(d+S*x/(m-1),A-p*$)),n.stroke()})}function f({units:h,
thickest:w},m,b){for(let{x:v,y:A,size:S,index:k}of h){let M=m[k],_=Wn(M,w,Il)/2;_>ei&&(u(v-S/2,A+S/2,_+.8,b),u(v-S/2,A+S/2,_,M>0?e.positive:e.negative))}}function u(h,w,m,b){
n.beginPath(),n.arc(h,w,m,0,2*Math.PI),n.fillStyle=b,n.fill()}return{resize:({width:h,height:w,weights:m})=>{s=m.map(({curve:v})=>new Path2D(v));let b=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(h*b),height:Math.round(w*b)}),Object.assign(t.style,{width:`${h}px`,height:`${w}px`})},draw:(h,w,m,b,v)=>{let A=t.width/h.width;
n.setTransform(A,0,0,A,0,0),n.clearRect(0,0,h.width,h.height),w.length===h.parameters&&(i(h,w),c(h,m,b,v),f(h,w,v.paper))}}}var ri=1e3,Pl=10;function oi(t,e,n){let{shape:[r]}=t,o=H(t),s=Array.from({length:r},(l,f)=>[...o.subarray(3*f,3*f+3)]),i=1+Math.max(...s.map(([l])=>l)),c=s.findIndex(
l=>l[0]>0&&l[1]===e),a=s.reduce((l,f,u)=>f[0]<s[l][0]?u:l,0);return s[c<0?a:c]=[i,e,n],{shape:[r,3],data:new DataView(Float64Array.from(s.flat()).buffer)}}var Rr=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),Pl)));return Number.isFinite(e)?Math.min(10**e,ri):ri},Lr=t=>Number(t.toFixed(2));var si=54,jl=340,Fl=120,Dl=40,Bl=5,Ul=16,Wt=16,tn=4;function Cr(t){let[e,n,{shape:[,r,o]}]=[H(t.get("weights")),H(t.get("shape")),t.get("responses")],s=H(t.get(
"responses")),i=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],c={parameters:e,indices:[...e.keys()],responses:s,pictures:[
t.get("responses").shape[0],r,o]};if(!n.length)return{...c,sizes:t.get("sizes"),names:i};let a=Array.from(n.subarray(0,tn)).filter(k=>k>0),l=Array.from(n.subarray(
tn)).flatMap((k,M)=>k?[M]:[]),f=tn*Wt**2,u=f+tn*Wt,h=[...a.map((k,M)=>[M*Wt**2,f+M*Wt,M*Wt]),[u,u+Wt,tn*Wt]],w=l,m=[],b=[],v=t.get("curves"),A=r*o;for(let[k,M]of[
...a,1].entries()){let _=Array.from({length:M},(d,p)=>p);for(let d of _)m.push(...w.map(p=>h[k][0]+d*Wt+p));m.push(..._.map(d=>h[k][1]+d));for(let d of _)b.push(
s.subarray((h[k][2]+d)*A,(h[k][2]+d)*A+(v?o:A)));w=_}let S=new Float64Array(b.length*(v?o:A));return b.forEach((k,M)=>S.set(k,M*k.length)),{parameters:Float64Array.
from(m,k=>e[k]),indices:m,responses:S,pictures:[b.length,v?1:r,o],sizes:[l.length,...a,1],names:l.map(k=>v?i[k].replace("₁",""):i[k])}}function Ir(t,e){let n=Q(
si*Math.max(...t),Fl,jl),r=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let s=t.map((l,f)=>{let u=Math.min(n/l,si),h=Math.floor(Math.
min(.76*u,.5*r,Dl)),w=m=>Math.round(m-h/2)+h/2;return Array.from({length:l},(m,b)=>({layer:f,unit:b,index:f?o[f]+l*t[f-1]+b:-1,x:w(r*(f+.5)),y:w(n/2+(b-(l-1)/2)*
u),size:h}))}),i=s.flat(),c=s.slice(1).flatMap((l,f)=>l.flatMap(u=>s[f].map(h=>{let[w,m]=[h.x+h.size/2,u.x-u.size/2],b=(w+m)/2,v=`M${w},${h.y}C${b},${h.y},${b},${u.
y},${m},${u.y}`;return{from:h,to:u,index:o[u.layer]+u.unit*s[f].length+h.unit,start:w,end:m,curve:v}}))),a=Q(.25*Math.min(...i.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:s,units:i,weights:c,thickest:a,parameters:o[t.length]}}function Pr({units:t,weights:e},[n,r],o=!1){let s=t.find(({x:f,y:u,size:h})=>Math.
max(Math.abs(n-f),Math.abs(r-u))<=h/2+1);if(s)return s;let i=e.filter(({start:f,end:u})=>f<=n&&n<=u);if(!i.length)return null;let c=Hl((n-i[0].start)/(i[0].end-
i[0].start)),a=({from:f,to:u})=>Math.abs(f.y+(u.y-f.y)*c-r),l=i.reduce((f,u)=>a(u)<a(f)?u:f);return a(l)<(o?Ul:Bl)?l:null}function Hl(t){let e=.5+Math.sinh(Math.
asinh(4*t-2)/3);return e*e*(3-2*e)}var Wl=250,ql=[.5,2,8],Vl=.02,ii=.1;function Gl({model:t,el:e}){rt(e,"gdviz-network-diagram");let n=t.get("colors");for(let R in n)e.style.setProperty(`--${R}`,
n[R]);let r=I`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,s,i,c,a]=F(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");c.hidden=!l;let f=ni(s,n),u=dr(),
h=Cr(t),w="",m=Ir(h.sizes,320),b=null,v=null,A=null,S=!1;function k(R=m.width){let W=w;m=Ir(h.sizes,R),w=String([h.sizes,h.names]),f.resize(m),F(a,Jl(m.thickest)),
A=null;let U=v?.index??-1;v=w===W&&U>=0?[...m.weights,...m.units].find(V=>V.index===U)??null:null,d(null),M(),N()}function M(){f.draw(m,h.parameters,h.responses,
h.pictures,u),tt()}function _(){h=Cr(t),String([h.sizes,h.names])!==w?k():M(),S&&P(),S=!1,A&&z(A.part,A.value)}function d(R){b=R;let W=m.layers[0].map(({x:U,y:V,
unit:et})=>G`<text x=${U} y=${V} dy="0.35em" text-anchor="middle">${h.names[et]}</text>`);F(o,I`
      <svg tabindex="0" role="application" aria-label=${Zl(h.sizes,t.get("activation"),l)} width=${m.width} height=${m.height}
        @pointermove=${g} @pointerdown=${E} @click=${T} @pointerleave=${$} @blur=${()=>d(null)} @keydown=${x}>
        <g class="names" aria-hidden="true">${W}</g>
        <g class="pointed" aria-hidden="true">${R&&ci(R)}</g>
        <g class="pointed selected" aria-hidden="true">${v&&ci(v)}</g>
      </svg>`),j()}let p=R=>Pr(m,kt(o,R),R.pointerType==="touch"),g=R=>A||d(p(R)),$=({pointerType:R})=>R!=="touch"&&d(null);function x(R){if(R.ctrlKey||R.metaKey||
R.altKey)return;let[W,U]=[Ke(R),{"+":ii,"-":-ii}[R.key]];if(U&&v)z(v,Lr(y(v)+U));else if(W||["Enter","Escape"].includes(R.key))O(Kl(m,v??b,W??R.key));else return;
R.preventDefault()}let y=R=>h.parameters[R.index];function O(R){v=l?R:null,d(R),N()}function z(R,W){if(R.index<0||t.get("is_past"))return;let U=Rr(W);S=!0,Z(t,{
edits:oi(t.get("edits"),h.indices[R.index],Q(W,-U,U))})}function E(R){let W=p(R),U=R.pointerType==="touch";if(!l||R.button!==0||U&&W!==v)return g(R);if(O(W),!W||
W.index<0||t.get("is_past"))return;let[V,et]=[y(W),R.clientY];ne(R,({clientY:X})=>{X===et&&!A||(A={part:W,value:Lr(V+Vl*(et-X))},z(W,A.value))});let K=()=>A=null;
for(let X of["pointerup","pointercancel"])o.addEventListener(X,K,{once:!0})}function T(R){R.pointerType==="touch"&&O(p(R))}let L=$e(N,R=>v&&z(v,R));function N(){
if(!l)return;let R=v!==null&&v.index>=0;c.classList.toggle("empty",!R);let W=R?y(v):0,U=Rr(W),V=v?li(m,h.names,v):"";F(c,L({value:W,min:-U,max:U,step:U/1e3,disabled:t.
get("is_past"),description:V,tooltip:"Training continues from the value that you set"}))}let q=0,C=0;function j(){q=performance.now();let R=b??v,W=l?"Select a l\
ine or a unit to change its value.":"Point at a line or a unit to see its value.",U=v&&t.get("is_past")?" An earlier epoch is shown; its values cannot be change\
d.":"";i.textContent=(R?Yl(m,h.names,R,h.parameters):W)+U}function P(){j(),N()}function tt(){!(b??v)||C||(C=window.setTimeout(()=>{C=0,P()},Math.max(Wl-(performance.
now()-q),0)))}re(o,({touches:R})=>v!==null&&Pr(m,kt(o,R[0]),!0)===v);let B=[pt(t,{"sizes weights responses shape curves":_,is_past:()=>O(v),activation:()=>d(b)}),
pe(o,k),No(()=>{u=dr(),M()}),()=>clearTimeout(C)];return()=>B.forEach(R=>R())}function Kl({layers:t,weights:e},n,r){if(!n)return t[0][0];let o="from"in n;if(r===
"Escape")return o?n.to:null;let s=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return s[0]??n;let[i,c]=r;if(o)return s[Q(n.from.unit-c-i,0,s.length-
1)];let a=t[Q(n.layer+i,0,t.length-1)];return a[Q(n.unit-c,0,a.length-1)]}function ai(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-1?"the output":
`unit ${r+1} of hidden layer ${n}`}function Yl(t,e,n,r){let o=li(t,e,n);return n.index<0?o:`${o}: ${ot(r[n.index])}`}function li(t,e,n){if("from"in n){let[o,s]=[
n.from,n.to].map(i=>ai(t,e,i));return`Weight from ${o} to ${s}`}let r=ai(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function Zl([t,...e],n,r){let o=e.
slice(0,-1),s=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,i=o.length?`${s}${n?` (${n})`:""}`:"no hidden layer";return`Network wi\
th ${t===1?"1 input":`${t} inputs`}, ${i} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?" Plus\
 and minus change the value of what is selected; Tab moves to its slider.":"")}function ci(t){if("from"in t)return G`<path d=${t.curve} />`;let e=t.size+5;return G`<rect x=${t.
x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Jl(t){let e=(r,o,s=r)=>I`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${s}</span>`,
n=r=>G`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return I`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${ql.map(r=>e("sample",n(Wn(r,t)),String(r)))}
    ${e("bias",G`<circle cx="5" cy="5" r="3.5" />`)}`}var ui={render:Gl};var di="_",Ql=100,Xl=1e6,jr="it was cut off or changed on its way";async function pi(t){if(t.length<Ql||!/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t))return t;let e=await hi(
tu(t.split(",").map(Number)),new CompressionStream("deflate")),n=btoa(Array.from(e,o=>String.fromCharCode(o)).join("")),r=di+n.replaceAll("+","-").replaceAll("/",
"_").replace(/=+$/,"");return r.length<t.length?r:t}var Fr=t=>/^_[A-Za-z0-9_-]*$/.test(t);async function fi(t){if(!Fr(t))return t;try{let e=atob(t.slice(di.length).
replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,o=>o.charCodeAt(0)),r=eu(await hi(n,new DecompressionStream("deflate")));return Array.from(r,o=>Object.
is(o,-0)?"-0":String(o)).join(",")}catch{throw new RangeError(jr)}}function tu(t){let e=t.every(s=>Object.is(Math.fround(s),s)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((s,i)=>e?r.setFloat32(n*i,s):r.setFloat64(n*i,s));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let s=0;s<r.byteLength;s++)o[1+s%n*t.length+
Math.floor(s/n)]=r.getUint8(s);return o}function eu(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(jr);let r=new DataView(
new ArrayBuffer(e*n));for(let s=0;s<r.byteLength;s++)r.setUint8(s,t[1+s%e*n+Math.floor(s/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((s,i)=>e===
4?r.getFloat32(4*i):r.getFloat64(8*i))}async function hi(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let s=await n.read();!s.done;s=
await n.read()){if(o+=s.value.length,o>Xl)throw await n.cancel(),new RangeError(jr);r.push(s.value)}return Bt(r)}var oe=1,gi=new WeakMap;function Dr(t,{kind:e,options:n,otherwise:r,usual:o},s){if(n)return n[t];if(o&&t===s.get(o))return"";if(e==="texts")return nu(t,r??[])?"":
JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(qn).join(",");if(!t?.data)return qn(Number(t));let i=gi.get(t)??Array.from(H(t),
ru).join(",").replace(/(,0)+$/,"");return gi.set(t,i),i}var nu=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),ru=t=>Object.is(t,-0)?"-0":String(t);function qn(t){
let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var ze=t=>t.get("entries"),qt=async t=>(await bi(
t)).look();async function bi(t){let e=ze(t),n=e.flatMap(i=>"selector"in i?[i.selector,...Br(i).map(({widget:c})=>c)]:[i.widget]),r=async i=>[i,await lt(t.widget_manager,
i)],o=new Map(await Promise.all(n.map(r)));function s(){let i=new Map;for(let c of e){let a="selector"in c?c.targets[o.get(c.selector).get("index")]:c,l=a&&o.get(
a.widget);a&&i.set(c.name,Dr(l.get(a.trait),a,l))}return i}return{look:s,widgets:o}}var Br=t=>"selector"in t?Object.values(t.targets):[t];async function xi(t,e,n){
if(!("selector"in t))return t;let r=n?.get(t.selector)??(await lt(e,t.selector)).get("index");return t.targets[r]??`there is no such setting with ${t.title} = ${t.
labels[r]}`}var Ae=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function yi(t,[e]){let n=ze(t).find(s=>s.name===e),[r]=n?
Br(n):[];if(!r)return e;let o=(await lt(t.widget_manager,r.widget)).get("description");return o?o.replace(/\s*=$/,""):r.kind==="array"?"points":e}function Vn(t,e){
let n=[],r=0;async function o(){let i=++r,{look:c,widgets:a}=await bi(t);if(i!==r)return;for(let f of n)f();let l=()=>e(c);n=ze(t).flatMap(Br).map(({widget:f,trait:u})=>it(
a.get(f),u,l)),l()}o();let s=it(t,"entries",o);return()=>{r++;for(let i of n)i();s()}}async function ou(t,e){let n=await xi(t,e);return typeof n=="string"?"":n.
widget}var su="it is outside the range that can be shown",iu="it cannot be changed without Python";function St(t){throw new RangeError(t)}var se=(t,e)=>po(au(t,
e));async function au(t,e){let n=ki(t,e),r="";for(let o of ze(t)){let s=e.get(o.name);if(s===void 0)continue;let i=await ou(o,t.widget_manager);i!==r&&(await t.
widget_manager.runAll?.(),await gn()),r=i,await _i(o,s,n,async()=>{let c=await zi(t,o,s);c&&(c.widget.set(c.trait,c.wanted),c.widget.save_changes(),c.needsKernel&&
await lu(t))})}return n}async function $i(t,e){let n=ki(t,e),r=new Map;for(let o of ze(t)){let s=e.get(o.name);s!==void 0&&(!("selector"in o)&&o.options?.includes(
s)&&r.set(o.widget,o.options.indexOf(s)),await _i(o,s,n,()=>zi(t,o,s,r)))}return n}function ki(t,e){let n=new Set(ze(t).map(({name:r})=>r));return[...e.keys()].
filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function _i({name:t},e,n,r){try{await r()}catch(o){if(!(o instanceof RangeError))
throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function zi(t,e,n,r){let o=t.widget_manager,s=await xi(e,o,r);if(typeof s=="string")return St(
s);let{trait:i}=s,c=await lt(o,s.widget),a=r&&s.moving?{low:null,high:null}:{},l=du({...s,...a},c,n);if(Dr(l,s,c)===Dr(c.get(i),s,c))return null;let f=t.get("ne\
eds_kernel").includes(s.widget);return f&&o.exported&&St(iu),{widget:c,trait:i,wanted:l,needsKernel:f}}var cu=0;async function lu(t){let e=++cu,{promise:n,resolve:r}=uu(),
o=c=>c.event==="done"&&c.question===e&&r();t.on("msg:custom",o);let{kernel:s}=t.widget_manager,i=s&&fe(s,c=>c==="gone"&&r());t.send({event:"ask",question:e}),await n,
t.off("msg:custom",o),i?.()}function uu(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function du(t,e,n){let{kind:r}=t;if(r==="choice"){let a=t.options??
[];return a.includes(n)||St(`it must be one of ${a.join(", ")}`),a.indexOf(n)}if(r==="formula"){try{_e(n,e.get("variables"))}catch(a){if(!(a instanceof ct))throw a;
St(`at character ${a.position+1}: ${a.message.replace(/\.$/,"")}`)}return n}if(r==="texts")return pu(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!==
"0"&&n!=="1"&&St("it must be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:a,length:l,among:f,narrowest:u=null}=t,{shape:h}=e.get(a),w=l??cn(h),m=n.
split(",");(l?m.length!==w:m.length>w)&&St(`it must be ${l?"":"at most "}${w} numbers separated by commas`);let b=m.map(wi),v=b.every(k=>Number.isFinite(Math.fround(
k))&&(!f||f.includes(k))),A=u===null||fu(b,u);if((!v||!A)&&St(h?"its numbers must be ones that can be set there":su),!h)return b;let S=new Float64Array(w);return S.
set(b),{shape:h,data:new DataView(S.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&St("it must be a whole number");let o=wi(n),s=(a,l)=>typeof a=="string"?e.get(
a):a??l,[i,c]=[s(t.low,-1/0),s(t.high,1/0)];return i<=o&&o<=c||St(`it must lie between ${vi(i)} and ${vi(c)}`),o}function pu(t,{length:e,otherwise:n=[]}){if(!t)
return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.isArray(r)&&r.length===e&&r.every(s=>typeof s=="string"&&s.length<=mi)?r:St(`it must be ${e} texts \
of at most ${mi} characters`)}var mi=80;function wi(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(t)?Number(t):NaN;return Number.isFinite(
e)?e:St("it must be a number")}var fu=([t,e,n,r],o)=>[[t,e],[n,r]].every(([s,i])=>s<i&&i-s>=o*Math.max(Math.abs(s),Math.abs(i)));function vi(t){if(!Number.isFinite(
t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(
Math.abs(r)).padStart(2,"0")}`}var Me="gdviz",Gn=8e3,Vr=async t=>Wr(await qt(t));async function Wr(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await pi(r));return e.set(Me,String(
oe)),e.toString().replaceAll("%2C",",")}var Gr=()=>location.href.replace(/[?#].*$/s,""),hu=["token","theme","template","note","python"],Si=t=>!hu.includes(t)&&!t.
startsWith("voila");async function gu(t){let e=new Map(new URLSearchParams(t)),n=e.get(Me);if(n!==void 0&&n!==String(oe))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([s])=>Si(s)&&s!==Me);if(n===void 0&&r.some(([,s])=>Fr(s)))throw new RangeError("its end is missing");let o=async([
s,i])=>{let c=await fi(i).catch(({message:a})=>{throw new RangeError(`of ${s}, ${a}`)});return[s,c]};return new Map(await Promise.all(r.map(o)))}var Ur=10;async function Kr(t,e,n){
let r;try{let o=await se(t,n?new Map(Object.entries(n)):await gu(e));if(!o.length)return;let s=o.length>Ur?`; and ${o.length-Ur} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,Ur).join("; ")}${s}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await qr(t,r)}async function qr(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${mu(e)}</div>`;Mt(await lt(t.widget_manager,t.get("message")),"value",n)}var mu=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),Ai=400,Mi="There are too many points for the address of this page, so a copy of the address leaves them out. To keep them or to give them\
 to others, save the page.";async function Ei(t){let e=await qt(t),n=history.state?.[Me];await Kr(t,location.search,n),n&&await qr(t,Mi);let r=await qt(t),[o,s,
i]=[0,-1/0,!!n];function c(){o||=setTimeout(l,Math.max(0,s+Ai-performance.now()))}let a=Vn(t,c);addEventListener("popstate",()=>{r=new Map,c()});async function l(){
s=performance.now(),o=Ut()?setTimeout(l,Ai):0;let f=await qt(t);if(o||!Ae(f,r).length)return;r=f;let u=Ae(f,e).length?await Wr(f):"",h=i;i=Hr(u).length>Gn;try{i?
history.replaceState({[Me]:Object.fromEntries(f)},"",Hr(await Wr(wu(f)))):history.replaceState(null,"",Hr(u))}catch{return a()}i!==h&&await qr(t,i?Mi:"")}}function Hr(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!Si(r)&&r!==Me)).toString(),t].filter(Boolean).join("&");return Gr()+(n&&`?${n}`)+
location.hash}var wu=t=>new Map([...t].filter(([,e])=>e.length<500));var vu=400,bu=200,Oi=["pointerdown","keydown","input","change","drop"],Ti=["pointerup","pointercancel"];function xu(t){let e=new Set,n=[],r=[],o=null,s=()=>new Map,
[i,c,a,l]=[0,!1,!1,!1],f=null,u=Promise.resolve();for(let p of Oi)addEventListener(p,S,!0);for(let p of Ti)addEventListener(p,k,!0);addEventListener("blur",k);let h=Vn(
t,p=>{s=p,!o&&!Ut()&&(o=s()),l||v()});return{undo:()=>_(n,r),redo:()=>_(r,n),count:w,watch:m,stop:d};function w(){return{undo:n.length,redo:r.length}}function m(p){
return e.add(p),()=>e.delete(p)}function b(){for(let p of e)p()}function v(){clearTimeout(i),i=setTimeout(A,vu)}function A(){c||Ut()?v():M()}function S({type:p,
target:g}){i&&!Ut()&&(p==="pointerdown"||g!==f)&&M(),f=g,a=!0,p==="pointerdown"&&(c=!0)}function k(){c=!1}function M(){clearTimeout(i);let p=a;[i,a]=[0,!1];let g=s();
o&&!Ae(g,o).length||(o&&p&&(n.push(o),n.length>bu&&n.shift(),r.length=0),o=g,b())}function _(p,g){let $=u.then(async()=>{i&&M();let x=p.pop();if(!x||!o)return"";
let y=await yi(t,Ae(x,o));g.push(o),l=!0;try{await se(t,x),await gn(),o=s()}finally{[l,a]=[!1,!1],b()}return y});return u=$.catch(()=>{}),$}function d(){clearTimeout(
i);for(let p of Oi)removeEventListener(p,S,!0);for(let p of Ti)removeEventListener(p,k,!0);removeEventListener("blur",k),h()}}var Ni=ue((t,e)=>xu(e),t=>t.stop()),
Ri=Ni.use,Li=t=>Ni.find(t.get("key"));var yu=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,Ci=100;async function Pi(t){let e=t.get("script"),n=[...new Set(ji(e))],r=new Map(await Promise.all(n.map(async i=>[i,await lt(
t.widget_manager,i)]))),o=i=>r.get(i),s=({when:i})=>!i||i.indices.includes(o(i.selector).get("index"));return e.filter(s).map(i=>`${$u(i,o)}
`).join("")}function ji(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(ji):[]}function $u({
text:t,holes:e,each:n},r){let o=(c,a=0)=>ku(c,r,a);if(!n)return Ii(t,(c,a)=>o(e[c],a));let s=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((c,a)=>s[a]>0).
map(c=>Ii(t,a=>a==="name"?Se(c.name):a==="hyperparameters"?Di(c.hyperparameters,r):o(e[a]))).join(`
`)}var Ii=(t,e)=>t.split(`
`).map(n=>n.replaceAll(yu,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),Se=t=>JSON.stringify(t);function Kn(t){let e=qn(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function Fi({widget:t,trait:e,kind:n,options:r=[]},o){let s=o(t).get(
e);return n==="choice"?Se(r[s]):n==="flag"?s?"True":"False":n==="whole"?String(s):n==="number"?Kn(s):n==="numbers"?`[${s.map(Kn).join(", ")}]`:Se(s)}var Di=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${Fi(r,e)}`).join(", "),Bi=t=>`(${t.join(", ")}${t.length===1?",":""})`;function ku(t,e,n){return t.kind==="arguments"?_u(e(t.widget)):
t.kind==="keywords"?Di(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?Bi(Object.entries(t.targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(
([r])=>Se(r))):t.kind==="points"?Au(zu(e(t.widget),t),n):Fi(t,e)}function _u(t){let[e,n,r]=[t.get("value"),t.get("variables"),H(t.get("parameters"))],o=String(n)===
"x,y"?[]:[Bi(n.map(Se))],s=_e(e,n).parameters.map((i,c)=>`${i}=${Kn(r[c])}`);return[Se(e),...o,...s].join(", ")}function zu(t,{array:e,training:n}){let r=Array.
from(H(t.get("part"))),o=r.map((a,l)=>n?a>0:l<=r.findLastIndex(Boolean)),s=e==="x"&&t.get("task")==="classification";return(e==="x"?zt(t.get("x")).map(([...a])=>a):
Array.from(H(t.get(e)),a=>[a])).map(a=>a.map(e==="part"?String:Kn)).filter((a,l)=>o[l]).map(a=>s?`[${a.slice(0,2).join(", ")}]`:a[0])}function Au(t,e){let n=`[${t.
join(", ")}]`;if(n.length+e<Ci-20)return n;let r=" ".repeat(e+4),o=[r];for(let s of t){let i=o[o.length-1];i!==r&&i.length+s.length+2>Ci?o.push(`${r}${s},`):o[o.
length-1]=i===r?`${r}${s},`:`${i} ${s},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var Hi=oo(Mr(),1);async function Wi(t){let{columns:e,series:n}=t.get("csv"),r=async([l,f])=>(await lt(t.widget_manager,l)).get(f),o=await Promise.all(e.map(({array:l})=>r(l))),s=await Promise.
all(e.map(({names:l})=>l[0]?.startsWith("IPY_MODEL_")?r(l):l)),i=[...n?[n.name]:[],...s.flat()],c=n&&await r(n.shown),a=n?n.names.flatMap((l,f)=>c[f]>0?Ui(o,f).
map(u=>[l,...u]):[]):Ui(o,0,s);return`${Hi.default.unparse([i,...a],{newline:`
`})}
`}function Ui(t,e,n){let r=t.map((l,f)=>Mu(l,e,n?.[f].length??1)),[[o],...s]=r,i=s.filter((l,f)=>t[f+1].shape.length===2).flat(),c=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&i.some(f=>Number.isFinite(f[l])),a=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,f)=>f).filter(c).map(l=>r.flat().map(f=>a(f[l])))}function Mu(t,e,n){
let[r,o,s=1]=t.shape,i=H(t),c=l=>i.subarray(l*o*s,(l+1)*o*s);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,f)=>c(f));let a=c(r>1?e:0);return Array.
from({length:s},(l,f)=>Float64Array.from({length:o},(u,h)=>a[h*s+f]))}var qi=1e6,Yr=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Zr(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(Yr(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function Ki(t){let e=Yr(t),n=Object.fromEntries(await qt(t));return{name:`${Zr(t)}.\
json`,text:`${JSON.stringify({gdviz:oe,page:e,values:n},null,1)}
`}}async function Yi(t,e){try{if(e.size>qi)throw new RangeError(`it is larger than ${qi/1e6} MB`);let n=Su(await e.text(),Yr(t));Vi(await $i(t,n));let r=await qt(
t),o=await se(t,n);return o.length&&await se(t,r),Vi(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function Vi([t]){if(t)throw new RangeError(
t)}function Su(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:s}=Gi(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==oe)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${oe}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!Gi(s)||!Object.values(s).every(i=>typeof i=="string"))throw new RangeError("its values are not texts by names");return new Map(Object.entries(s))}var Gi=t=>typeof t==
"object"&&t!==null&&!Array.isArray(t);var Eu=`With this many points the link would have more than ${Gn.toLocaleString("en")} characters, which not every server takes: save the page instead.`;function Ou({
model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>Vr(t))}var Tu="textarea, [contenteditable], input:is([type=text], [type=number], [type=search], :not(\
[type])):not([readonly])";function Nu({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":"undo":t.toLowerCase()===
"y"&&!r?"redo":null}function Ru({model:t,el:e}){rt(e,"gdviz-page-state");let n=Ri(t),r=Li(t),[o,s,i]=["","",""];function c(d,p="",g=""){[o,s,i]=[d,p,g],M()}async function a(d){
let p=await r[d]();c(p?`${d==="undo"?"Undone":"Redone"}: ${p}.`:`There is nothing to ${d}.`)}function l(d){let p=Nu(d),g=d.target,x=(e.closest(".gdviz-page")??e).
contains(g)||t.widget_manager.ownsAddress&&!g.closest?.(".gdviz-page");!p||!x||d.defaultPrevented||g.matches?.(Tu)||(d.preventDefault(),d.stopPropagation(),a(p))}
async function f(){let d=`${Gr()}?${await Vr(t)}`;if(d.length>Gn)return c(Eu);let p=await He(d);c(p?"Copied.":"Copy this:",d),p||e.querySelector("[type=text]").
select()}async function u(){let d=await Pi(t);if(await He(d))return c("Copied.");c("Copy this:","",d),e.querySelector("textarea").select()}let h=!1,w=()=>!!t.get(
"csv").columns;function m(){h=!h,M()}async function b(){let d=`${Zr(t,"run")}.csv`;ur(d,await Wi(t),"text/csv"),c(`Saved as “${d}”.`)}async function v(){let{
name:d,text:p}=await Ki(t);ur(d,p,"application/json"),c(`Saved as “${d}”.`)}async function A({target:d}){let[p]=d.files;if(!p)return;let g=await Yi(t,p);c(g?
`“${p.name}” was not opened: ${g}.`:`Opened “${p.name}”.`),d.value=""}let S=(d,p,g)=>I`<button type="button" title=${p} @click=${g}>${d}</button>`,k=(d,p,g,$)=>I`
    <button type="button" title=${g} aria-keyshortcuts=${$} aria-disabled=${r.count()[d]===0}
      @click=${()=>a(d)}>${p}</button>`;function M(){F(e,I`
      <div role="group" aria-label="Changes">
        ${k("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${k("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${S("Copy link","Copy the address of this page in its current state",f)}
        ${S("Save","Save the current state of this page as a file",v)}
        ${S("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${A} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?S("Copy as Python","Copy a Python script that computes what this page shows",u):D}
        ${w()?I`<button type="button" class="download" aria-expanded=${h} @click=${m}>Download</button>`:D}
      </div>
      <div class="files" role="group" aria-label="Download" ?hidden=${!h}>
        ${S("Run (CSV)","Save the numbers of the run as a CSV file",b)}
      </div>
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!i} .value=${xt(i)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!s} .value=${xt(s)} />`)}M();let _=[n,r.watch(M),it(t,"script cs\
v",M),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>_.forEach(d=>d())}var Zi={initialize:Ou,render:Ru};var Lu={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},ie=(t,e,n,r=t)=>I`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Lu[t]} /></svg>
  </button>`,Yn=(t,e)=>ie(t?"pause":"play",t?"Pause":"Play",e,"play");var Cu=10,Iu=8;function Pu({model:t}){let e=t.get("max");return it(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&Z(t,{value:r}),
e=r})}function ju({model:t,el:e}){rt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=m=>Z(t,{playing:!1,value:m});function s(){let m=!t.
get("playing");Z(t,{playing:m,value:m&&n()>=r()?0:n()})}let i=()=>F(e,I`
      ${ie("back","Back to the start",()=>o(0))}
      ${Yn(t.get("playing"),s)}
      ${ie("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${xt(String(n()))}
          @input=${({target:m})=>o(Number(m.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),c=0,a=0,l=()=>Math.max(Cu,r()/Iu)/1e3;function f(m){let b=Math.min(Math.floor((m-c)*l()),r());if(b>=r())return Z(t,{value:r(),playing:!1});b>n()&&
Z(t,{value:b}),t.get("playing")&&(a=requestAnimationFrame(f))}function u(){cancelAnimationFrame(a),t.get("playing")&&(h(),a=requestAnimationFrame(f))}function h(){
c=performance.now()-n()/l()}let w=[pt(t,{"value max playing":i}),it(t,"max",h),it(t,"playing",u),()=>cancelAnimationFrame(a)];return u(),()=>w.forEach(m=>m())}var Ji={
initialize:Pu,render:ju};var Fu=t=>Number.isFinite(t)?ot(t,Math.abs(t)<.001?2:3):"–";function Du({model:t,el:e}){rt(e,"gdviz-results");let n=i=>t.get("shown")[i]>0;function r(i,c){n(i)!==
c&&Z(t,{shown:t.get("shown").with(i,Number(c))})}function o(i){Z(t,{chosen:i}),r(i,!0)}function s(){let[i,c,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=zt(t.get("values")),f=t.get("outdated"),u=(b,v)=>f?"…":Fu(l[b]?.[v]??NaN),h=i.map((b,v)=>I`<th scope="col" title=${c[v]??""}>${b}</th>`),w=t.get("names").map(
(b,v)=>{let[A,S]=[n(v),v===t.get("chosen")],k=({target:_})=>r(v,_.checked),M=`background: ${Nt(a[v%a.length])}`;return I`
        <tr class="${A?"":"hidden"} ${S?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${b}" .checked=${xt(A)} @change=${k} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${b}" aria-pressed=${S} @click=${()=>o(v)}>
              <span class="swatch" .style=${M}></span>${b}
            </button>
          </th>
          ${i.map((_,d)=>I`<td class="number">${A?u(v,d):"–"}</td>`)}
        </tr>`}),m=I`<th scope="col"></th>`;F(e,I`<table aria-busy=${!!f}><caption ?hidden=${!f}>${f}</caption><thead><tr>${m}${m}${h}</tr></thead><tbody>${w}</tbody></table>`)}
return pt(t,{"names colors columns hints shown values chosen outdated":s})}var Qi={render:Du};var Jr=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Bu(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Uu({model:t,el:e}){rt(e,"gdviz-runner");let n=t.get("unit"),r=()=>Z(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>Z(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function s(){let m=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);Z(t,{playing:!t.get("playing"),shown:-1,
resets:m})}function i({target:m}){let b=Number(m.value);Z(t,{playing:!1,shown:b+t.get("stride")>t.get("position")?-1:b})}function c({target:m}){let b=Math.round(
Number(m.value));b>=1&&b<=1e3&&Z(t,{anew_steps:b}),m.value=t.get("anew_steps")}function a(){let[m,b]=[t.get("position"),t.get("shown")],v=m.toLocaleString("en");
return b<0||b>=m?`${n} ${v}`:`${n} ${b.toLocaleString("en")} of ${v}`}function l(){let[m,b]=[t.get("position"),t.get("shown")];return I`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${a()} title="Wind back through the ${n}s"
        .max=${String(m)} .step=${String(t.get("stride"))} .value=${xt(String(b<0?m:b))}
        ?disabled=${m===0} @input=${i} />`}let f=m=>t.get("position")<m?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function u(){let[m,b,v]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],A=_=>Math.abs(_/m-1)<.001,S=Jr.some(A)?Jr:[...Jr,
m].sort((_,d)=>_-d),k=({target:_})=>Z(t,{speed:Number(_.value)}),M=({target:_})=>Z(t,{anew:_.checked,playing:!1});F(e,I`
      <div class="gdviz-buttons">
        ${ie("back","Restart",r,v<0?"back":"back wanted")}
        ${Yn(t.get("playing"),s)}
        ${ie("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${k}>
          ${S.map(_=>I`<option value=${_} .selected=${xt(A(_))}>${Bu(_,n)}</option>`)}
        </select>
        <output class="position">${a()}</output>
      </div>
      ${t.get("stride")>0?l():D}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${xt(b)} @change=${M} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!b}
          .value=${String(t.get("anew_steps"))} @change=${c} />
        ${n}s
      </div>
      ${v<0||t.get("outdated")?D:I`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${v.toLocaleString("en")}: ${f(v)} Lower the learning rate, then restart.</div>`}`)}function h(){t.get("diverged_at")>=0&&t.get("playin\
g")&&Z(t,{playing:!1})}let w=[it(t,"position diverged_at",h),pt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":u})];return h(),()=>w.
forEach(m=>m())}var Xi={render:Uu};var Hu=t=>t===void 0||Number.isNaN(t)?"–":ot(t);function Wu({model:t,el:e}){return rt(e,"gdviz-sentence"),pt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=H(t.get("values")),s=t.get("templates")[t.get("which")]??"",i=t.get("outdate\
d"),c=i||s.replace(/\{(\d+)\}/g,(l,f)=>Hu(o[f])),a=t.get("shown")&&s;F(e,a?I`<div class="${n} ${i?"gdviz-outdated":""}" role=${r}>${c}</div>`:D)}})}var ta={render:Wu};function qu({model:t,el:e}){rt(e,"gdviz-slider");let n=$e(r,o=>Z(t,{value:o}));function r(){let[o,s,i,c,a,l]=["value","min","max","step","log","whole"].map(b=>t.
get(b)),[f,u,h,w]=["disabled","description","unit","tooltip"].map(b=>t.get(b)),m=t.get("continuous_update");F(e,n({value:o,min:s,max:i,step:c,log:a,whole:l,disabled:f,
description:u,unit:h,tooltip:w,continuous:m}))}return pt(t,{"value description tooltip unit min max step log disabled":r})}var ea={render:qu};var Vu=3.2,oa=1.6,sa=.9,Gu=30,Ku=.45,Yu=.25,Ee=14,Zu=7;function ia(t,e,n){let[r]=zt(t.get("current")),o=zt(t.get("step_parts")),s=t.get("step_labels")[t.get("st\
ep_optimizer")]??[];if(!r||!o.length||!o[3].every(Number.isFinite))return{marks:D,note:""};let i=e([0,0]),c=z=>ed(e(z),i),[a,l,f,u,h,w]=o.map(c),m=e(r),b=Math.min(
n.width,n.height),v=t.get("marks"),A=na(Math.max(...[a,l,f,u].map(Oe)),b),S=[],k=m;for(let[z,E,T]of[[a,s[0],v.gradient],[l,s[1],v.momentum],[f,s[2],v.decay]]){let L=Vt(
z,A);Oe(L)>0&&S.push({from:k,by:L,color:T,label:E,shaft:oa}),k=Te(k,L)}let M={from:m,by:Vt(u,A),color:v.step,label:s[3],shaft:Vu};S.length===1?S.splice(0,1,{...M,
label:`${s[3]} = ${S[0].label}`}):Oe(u)>0&&S.unshift(M);let _=w.every(Number.isFinite),d=na(Math.max(...w.map(Math.abs),Oe(h)),b),[p,g]=Vt(w,d).map(Math.abs),$={
from:m,by:Vt(h,d),color:v.gradient,label:s[4],shaft:sa},x=_&&Oe($.by)>0?[...S,$]:S,y=[...x.map(Qu),..._?[Xu(m,[p,g],s[5])]:[]],O=[ra(s[3],A),_?ra(`${s[4]} and ${s[5]}`,
d):""].filter(Boolean);return{marks:G`
      ${_?Ju(m,[p,g]):D}
      ${x.map(({from:[z,E],by:[T,L],color:N,shaft:q})=>G`
        <path class="vector" fill=${N} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
          data-from=${`${z},${E}`} data-by=${`${T},${L}`} d=${xr(z+T/2,E+L/2,T/2,L/2,q)} />`)}
      ${td(y,[m,e(t.get("start"))],n).map(({at:[z,E],text:T,color:L,away:N})=>G`
        <text class="vector-label" x=${bt(z)} y=${bt(E)} dy="0.35em" text-anchor=${aa(N)}
          .style=${`fill: color-mix(in srgb, ${L} 70%, black)`}>${T}</text>`)}`,note:O.length?`Drawn to another scale: ${O.join(", ")}.`:""}}var Ju=([t,e],[n,r])=>G`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function na(t,e){if(!(t>0)||t>=Gu&&t<=Ku*e)return 1;let n=Yu*e/t,r=10**Math.floor(Math.log10(n));return r*(n>=5*r?5:n>=2*r?2:1)}function ra(t,e){let[n,r]=[
e,1/e].map(o=>Number(o.toPrecision(1)));return e===1?"":`${t} ${e>1?`${n}:1`:`1:${r}`}`}function Qu({from:t,by:e,label:n,color:r,shaft:o},s,i){let c=Vt(e,1/Oe(e));
if(o===sa)return{at:Te(Te(t,e),Vt(c,9)),text:n,color:r,away:c};let[a,l=a]=i,u=a.by[0]*l.by[1]-a.by[1]*l.by[0]>=0==(o===oa)?1:-1,h=[-u*c[1],u*c[0]];return{at:Te(
Te(t,Vt(e,.5)),Vt(h,o+7)),text:n,color:r,away:h}}var Xu=(t,[e,n],r)=>({at:Te(t,[.71*e+6,-.71*n-6]),text:r,color:"#000000",away:[1,-1]}),aa=([t])=>t>.35?"start":
t<-.35?"end":"middle";function td(t,e,{left:n,top:r,width:o,height:s}){let i=e.map(([c,a])=>({x:c,y:a,wide:Ee/2}));return t.map(c=>{let a=c.text.length*Zu/2,l={
start:a,middle:0,end:-a}[aa(c.away)],f=Q(c.at[0]+l,n+a+2,n+o-a-2),u=Q(c.at[1],r+Ee/2,r+s-Ee/2),h=c.away[1]<0?-Ee:Ee;for(;i.some(w=>Math.abs(w.x-f)<w.wide+a&&Math.
abs(w.y-u)<Ee);)u+=h;return i.push({x:f,y:u,wide:a}),{...c,at:[f-l,u]}})}var Te=([t,e],[n,r])=>[t+n,e+r],ed=([t,e],[n,r])=>[t-n,e-r],Vt=([t,e],n)=>[t*n,e*n],Oe=([
t,e])=>Math.hypot(t,e);var nd=6,rd=24;function od({model:t,el:e}){let n=t.get("bar")?In:Ye,o=ve(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});o.canvas.classList.add("hatch");let[s,i,c,a,l]=o.layers("field","paths","minima","vectors","points"),f=()=>{let[g,$,x,y]=H(t.get("box"));return o.
plane({low:g,high:$},{low:x,high:y})},u=()=>t.get("axis_names"),h=()=>t.get("movable"),w=jn({...o,model:t,el:e,layers:[i,c,l],plane:f,free:h});function m(){let{
canvas:g,area:$}=o,x=Math.min(window.devicePixelRatio||1,2),y={width:Math.round($.width*x),height:Math.round($.height*x)},O=t.get("loss"),z=H(t.get("levels"));if(O.
shape[0]<2||O.shape[1]<2||z.length<2)return br(g);ts(g,y,H(O),O.shape,z,b(z.length-1))}function b(g){let $=t.get("palette"),x=$.length-1;return Array.from({length:g},
(y,O)=>$[Math.floor(g>1?x/(g-1)*O:x/2)])}function v(){if(!t.get("bar"))return;let g=H(t.get("levels")),$=g.length-1,x=Math.max(Math.ceil($*rd/o.area.height),1),
y=Array.from(g.keys()).filter(E=>E%x===0),O=t.get("value_name"),z=wr(y.map(E=>g[E]));if(z.some(E=>E.length>nd)){let E=Math.floor(Math.log10(Math.max(...g.map(Math.
abs))));O+=` (10${Tn(E)})`,z=wr(y.map(T=>g[T]/10**E))}if(!H(t.get("loss")).some(Number.isFinite))return o.bar([[],[],O]);o.bar([b($),y.map((E,T)=>({at:-E/$,text:z[T]})),
O])}let A=()=>o.axes(f(),u());function S(){let g=t.get("gradient"),$=es(H(g),g.shape,o.area,H(t.get("box")));F(s,G`<path class="arrows" fill="black" opacity="0.55" d=${$} />`)}
let k="";function M(){let g=ia(t,f().toPixel,o.area);F(a,g.marks),s.classList.toggle("behind",g.marks!==D),k=g.note}function _(){let g=H(t.get("loss")).every(Number.
isFinite),$=`${t.get("value_name")} not finite`;o.legend(g?Ge(t):[...Ge(t),{name:$,color:"",kind:"hatch"}])}let d=o.readout(g=>{if(t.get("outdated"))return F(o.
status,t.get("outdated"));if(t.get("step")>=0)return F(o.status,I`${Pn(t)}${k&&I`<div>${k}</div>`}`);F(o.status,!g&&t.get("status")||p(g))});function p(g){if(!g&&
!h())return"";let $=g?f().toPoint(g):t.get("start"),x=sd(t.get("loss"),H(t.get("box")),$);return be($,u(),x===null?"":`, ${t.get("value_name")} ≈ ${ot(x,2)}`)}
return o.draw(t,{"loss levels palette":m,"loss levels palette value_name":v,"box axis_names":A,"gradient box":S,"paths shown colors box":w.paths,"minima box":w.
minima,"current shown colors box":w.points,"step_parts step_optimizer current start box":M,"loss names colors shown value_name":_,"start movable box axis_names":w.
start,"loss start movable status box axis_names current step step_parts diverged_at outdated":d,zoomable:w.buttons})}function sd(t,[e,n,r,o],[s,i]){let[c,a]=t.shape,
[l,f]=[(s-e)/(n-e)*(a-1),(i-r)/(o-r)*(c-1)];if(!(l>=0&&f>=0&&l<=a-1&&f<=c-1))return null;let[u,h]=[Math.min(Math.floor(l),a-2),Math.min(Math.floor(f),c-2)],[w,m]=[
l-u,f-h],b=H(t),v=h*a+u,[A,S]=[v,v+a].map(k=>(1-w)*b[k]+w*b[k+1]);return(1-m)*A+m*S}var ca={render:od};var la=new Map,Qr=new Map;function ua(t,e){let n=()=>{let r,o=(...s)=>{let i=s.pop(),c=Array.isArray(s.at(-1))?s.pop():[];r=typeof i=="function"?i(...c.map(en)):
i};o.amd={},e(o);for(let s of t)s!=="module"&&Xr(s,r);return r};for(let r of t)la.set(r,n)}var Xr=(t,e)=>Qr.set(t,e);function en(t){if(t==="module")return{uri:document.
baseURI};if(!Qr.has(t)){let e=la.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Qr.get(t)}function da(){let t=(f,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class s{register_mime_type(){}}let i={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:s}},c=(f,u)=>u(...f.map(h=>i[h]??e)),a=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(a,{Jupyter:o,requirejs:Object.assign(c,{config(){}})}),en("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(o.WidgetManager)}var id="v1.kernel.websocket.jupyter.org";var pa=[250,500,1e3,2e3],ad=5e3,cd=1e4,ld=8e3,ud=4e3;function ha(t,e){let n,[r,o,s,i,c]=[0,0,0,0,0],[a,l]=[!1,!1];function f(){u();let b=new URL(t);b.pathname+=
"/channels",b.search+=`${b.search?"&":"?"}${e.query()}`,b.protocol=b.protocol.replace("http","ws");let v=n=new WebSocket(b,id);s=setTimeout(h,ld,v),i=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(s),i=c=Date.now(),e.opened()},n.onmessage=({data:A})=>{if(c=Date.now(),typeof A!="string")return e.received(A);a=!0,v.send(
A)},n.onclose=({code:A})=>A===4e3?w(e.gone):h(v)}function u(){clearTimeout(s),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function h(b){
u(),e.lost(),i&&Date.now()-i>ad&&(r=o=0),i=0;let v=await fetch(t,{signal:AbortSignal.timeout(ud)}).then(A=>A.status,()=>0);if(!(l||b!==n)){if(v===404)return w(e.
gone);v?s=setTimeout(f,o++?fa(o):0):s=setTimeout(h,fa(r++),b)}}function w(b){l=!0,clearInterval(m),u(),b?.()}let m=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-c>cd&&h(n)},1e3);return f(),{open:()=>l||f(),end:()=>w(),send:b=>n.readyState===WebSocket.OPEN&&n.send(b)}}var fa=t=>pa[Math.min(t,pa.length-1)];function ga(t,e,n){let r=new TextEncoder,o=e.map(a=>r.encode(JSON.stringify(a))),s=[r.encode(t),...o,...n],i=new BigUint64Array(s.length+2);i[0]=BigInt(s.length+
1);let c=i.byteLength;return s.forEach((a,l)=>{i[l+1]=BigInt(c),c+=a.byteLength}),i[s.length+1]=BigInt(c),new Blob([i,...s])}function ma(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,h)=>Number(e.getBigUint64(8*(h+1),!0))),o=u=>t.slice(r[u],r[u+1]),s=new TextDecoder,[i,c,a,l]=[1,2,3,4].
map(u=>JSON.parse(s.decode(o(u)))),f=Array.from({length:n-6},(u,h)=>new DataView(o(h+5)));return{header:i,parent_header:c,metadata:a,content:l,buffers:f}}var dd=["restarting","autorestarting","dead"],pd=8e3;function wa(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function va(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),s={status:"idle",connectionStatus:"\
connecting",statusChanged:wa(),connectionStatusChanged:wa(),comm:g,onOpen:null,onOutput:null},i=new Map,c=new Map,a=new Map,l=new Set,f=0,[u,h]=[[],""],w=!1,m="",
b=Promise.resolve(),v=ha(r,{query:()=>`session_id=${o}&heard=${m}`,opened(){_("connectionStatus","connected");for(let $ of a.values())v.send($.message),$.sentAt=
Date.now();u=[...a.keys(),...c.keys()],u.length&&(h=d("kernel_info_request",{}))},lost:()=>_("connectionStatus","connecting"),received($){let x=ma($);m=x.header.
msg_id,s.connectionStatus==="silent"&&_("connectionStatus","connected"),b=b.then(()=>p(x)).catch(y=>console.error(y))},gone:k}),A=setInterval(()=>{let[$]=a.values();
s.connectionStatus==="connected"&&$&&!l.size&&Date.now()-$.sentAt>pd&&_("connectionStatus","silent")},1e3);function S(){for(let $ of u){a.delete($),l.delete($);
let x=c.get($);c.delete($),x?.iopub?.status?.({content:{execution_state:"idle"}})}}function k(){M(),a.clear(),c.clear(),_("status","dead")}function M(){w=!0,clearInterval(
A),v.end()}function _($,x){s[$]!==x&&(s[$]=x,s[`${$}Changed`].emit())}function d($,x,y,O={},z=[]){let E=`${o}-${++f}`;if(w)return E;let T={msg_id:E,msg_type:$,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},L=ga("shell",[T,{},O,x],z);return y&&c.set(E,y),a.set(E,{message:L,sentAt:Date.now()}),v.send(L),E}async function p($){
let{header:x,parent_header:y,content:O}=$,z=y.msg_id;switch(a.delete(z),x.msg_type){case"status":if(dd.includes(O.execution_state))return k();if(c.get(z)?.iopub?.
status?.($),O.execution_state==="busy"&&l.add(z),O.execution_state!=="idle")return;l.delete(z),c.delete(z),z===h&&S();return;case"comm_open":return s.onOpen?.(g(
O.comm_id,O.target_name),$);case"comm_msg":return i.get(O.comm_id)?.heard($);case"comm_close":return i.get(O.comm_id)?.ended($),void i.delete(O.comm_id);default:
return s.onOutput?.($)}}function g($,x="jupyter.widget"){let y={comm_id:$,target_name:x,heard:()=>{},ended:()=>{},on_msg:O=>y.heard=O,on_close:O=>y.ended=O,open:(O,...z)=>d(
"comm_open",{comm_id:$,target_name:x,data:O},...z),send:(O,...z)=>d("comm_msg",{comm_id:$,data:O},...z),close:(O={},...z)=>(i.delete($),d("comm_close",{comm_id:$,
data:O},...z))};return i.set($,y),y}return addEventListener("pagehide",({persisted:$})=>{$||w||(M(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:$})=>$&&v.open()),addEventListener("online",()=>v.open()),s}var nn=class extends ye{constructor(e){if(super(e),this.it=D,e.type!==Dt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===D||e==null)return this._t=void 0,this.it=e;if(e===$t)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};nn.directiveName=
"unsafeHTML",nn.resultType=1;var ba=Dn(nn);var fd="application/vnd.jupyter.widget-view+json",hd=["image/png","image/jpeg","image/gif","image/webp"],gd=/\x1b\[[0-9;]*m/g;function xa({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let s={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},i={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...i,...s}}take({header:s,content:i}){if(s.msg_type==="clear_output"){this.clearing=i.wait,i.wait||this.show(
[]);return}let c=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=c.at(-1);if(s.msg_type==="stream"&&a?.output_type==="stream"&&a.name===i.name)return this.
show([...c.slice(0,-1),{...a,text:a.text+i.text}]);this.show([...c,{output_type:s.msg_type,...i}])}show(s){this.set("outputs",s),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let s of this.shown)s.then(i=>i?.remove());this.shown=[],F(this.el,Array.
from(this.model.get("outputs"),s=>this.part(s)))}part(s){let i=s.data?.[fd];if(!i)return md(s);let c=document.createElement("div");return this.shown.push(this.displayed.
then(()=>to(this.model.widget_manager,i.model_id,c))),c}}return{OutputModel:n,OutputView:r}}function md({output_type:t,name:e,text:n,ename:r,evalue:o,data:s={}}){
let i=s["text/html"]??s["image/svg+xml"];if(i)return I`<div class="html">${ba(i)}</div>`;let c=hd.find(l=>l in s);if(c)return I`<img src="data:${c};base64,${s[c]}" alt=${s["\
text/plain"]??""} />`;if(t==="error")return I`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return I`<div></div>`;let a=n??s["text/markdown"]??
s["text/latex"]??s["text/plain"]??"";return I`<pre>${a.replace(gd,"")}</pre>`}async function to(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function ya({live:t,kernel:e}){let n=e?va(e.base,e.id,e.key):void 0,r=da();Xr("@jupyter-widgets/output",xa(en("@jupyter-widgets/base")));let o=new class extends r{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(s,i){let c=en(i)[s];if(!c)throw new Error(`The front end "${i}" has no ${s}.`);return c}async new_model(s,i){return n&&
(s.comm??=n.comm(s.model_id)),super.new_model(s,i)}async _create_comm(s,i,c,a,l){if(!n)throw new Error("This page has no kernel.");let f=n.comm(i,s);return(c||a)&&
f.open(c,{},a,l),f}async _get_comm_info(){return{}}};return n&&(n.onOpen=(s,i)=>o.handle_comm_open(s,i),n.onOutput=async s=>{(await rn(o)).find(c=>c.take&&c.get(
"msg_id")===s.parent_header.msg_id)?.take(s)},n.statusChanged.connect(()=>o.disconnect())),o}async function rn(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var wd=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),$a="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",ka="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",vd="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",on=()=>document.getElementById("gdviz-note");function Ne(t){on().textContent=t,on().hidden=!t}function bd(t){fe(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?Ne({gone:vd,silent:ka,away:$a}[e]):[$a,ka].includes(on().textContent??"")&&Ne(""))})}function xd(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&Ne(r.join(" "))}var yd={link:ee,presets:nr},_a=new WeakSet;async function $d(t){for(let e of await rn(t)){if(_a.has(e))continue;_a.add(e);let n=yd[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var za=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function kd({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function _d(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var Aa=t=>[...document.querySelectorAll(t)].map(e=>e);async function zd(){_d();let t=za(
"gdviz-page"),e=wd.get(new URLSearchParams(location.search).get("note")??"");e&&Ne(e),t.failed&&Ne(t.failed);for(let a of Aa("template[data-cell]")){let{content:l}=a;
document.getElementById(a.dataset.cell??"")?.replaceChildren(l),a.remove()}let n=Aa("[data-widget]");if(!n.length)return;let r=ya(t);e&&r.exported&&F(on(),mr(r)),
r.kernel&&bd(r.kernel);let o=kd(za("gdviz-widgets"));await r.set_state(o),r.runAll=()=>$d(r),await r.runAll();let s=(await rn(r)).filter(a=>a.get("_front_end")===
"pageState"),i=s.length===1?Ei:a=>Kr(a,location.search),c=s.map(a=>i(a).catch(l=>console.error(l)));await Promise.all(n.map(a=>to(r,a.dataset.widget??"",a))),await Promise.
all(c),r.kernel||xd(await rn(r))}var Ad="This page could not start in this browser. Reload it, or try another up-to-date browser.";function Ma(){document.addEventListener(
"DOMContentLoaded",()=>zd().then(()=>document.documentElement.dataset.ready="",t=>{console.error(t),on().hidden&&Ne(Ad)}))}var Md={badge:Jo,curves:Gt(us),dataEditor:Gt(Bs),field:Gt(Us),formulaField:Js,heatMap:Gt(Xs),link:ti,networkDiagram:Gt(ui),pageState:Zi,player:Ji,presets:ho,resultsTable:Qi,
runner:Xi,sentence:ta,slider:ea,surface:Gt(ca),value:{}};function Sd(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||wo(),n.widgets??=Md,n.resolve?.(
n.widgets),n.widgets}return Ca(Ed);})();
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
