"use strict";var gdviz=(()=>{var rd=Object.create;var Vn=Object.defineProperty;var id=Object.getOwnPropertyDescriptor;var od=Object.getOwnPropertyNames;var sd=Object.getPrototypeOf,ad=Object.prototype.hasOwnProperty;var cd=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},ld=(t,e)=>{for(var n in e)Vn(t,n,{get:e[n],enumerable:!0})},Oo=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let i of od(e))!ad.call(t,i)&&i!==n&&Vn(t,i,{get:()=>e[i],enumerable:!(r=id(e,i))||r.enumerable});return t};var To=(t,e,n)=>(n=t!=null?rd(sd(t)):{},Oo(e||!t||!t.__esModule?Vn(n,"default",{value:t,enumerable:!0}):n,t)),dd=t=>Oo(Vn({},"__esModule",{value:!0}),t);var Li=cd((Ti,Ni)=>{((t,e)=>{typeof Ni=="object"&&typeof Ti<"u"?Ni.exports=e():t.Papa=e()})(Ti,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,i={},o=0,s={};function a(h){return h.charCodeAt(0)===65279?h.slice(1):h}function c(h){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(m){var w=z(m);w.chunkSize=parseInt(w.chunkSize),m.step||m.chunk||(w.chunkSize=
null),this._handle=new f(w),(this._handle.streamer=this)._config=w}.call(this,h),this.parseChunk=function(m,w){var $=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<$){let S=this._config.newline;S||(v=this._config.quoteChar||'"',S=this._handle.guessLineEndings(m,v)),m=[...m.split(S).slice($)].join(S)}this.isFirstChunk&&
M(this._config.beforeFirstChunk)&&(v=this._config.beforeFirstChunk(m))!==void 0&&(m=v),this.isFirstChunk=!1,this._halted=!1;var $=this._partialLine+m,v=(this._partialLine=
"",this._handle.parse($,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(m=v.meta.cursor,$=(this._finished||(this._partialLine=
$.substring(m-this._baseIndex),this._baseIndex=m),v&&v.data&&(this._rowCount+=v.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:v,workerId:s.WORKER_ID,finished:$});else if(M(this._config.chunk)&&!w){if(this._config.chunk(v,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||
!$||!M(this._config.complete)||v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),$||v&&v.meta.paused||this._nextChunk(),
v}this._halted=!0},this._sendError=function(m){M(this._config.error)?this._config.error(m):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:m,finished:!1})}}
function l(h){var m;(h=h||{}).chunkSize||(h.chunkSize=s.RemoteChunkSize),c.call(this,h),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(w){this._input=w,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(m=new XMLHttpRequest,
this._config.withCredentials&&(m.withCredentials=this._config.withCredentials),n||(m.onload=k(this._chunkLoaded,this),m.onerror=k(this._chunkError,this)),m.ontimeout=
k(this._chunkTimeout,this),m.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(m.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var w,$=this._config.downloadRequestHeaders;for(w in $)m.setRequestHeader(w,$[w])}var v;this._config.chunkSize&&(v=this._start+
this._config.chunkSize-1,m.setRequestHeader("Range","bytes="+this._start+"-"+v));try{m.send(this._config.downloadRequestBody)}catch(S){this._chunkError(S.message)}
n&&m.status===0&&this._chunkError()}},this._chunkLoaded=function(){m.readyState===4&&(m.status<200||400<=m.status?this._chunkError():(this._start+=this._config.
chunkSize||m.responseText.length,this._finished=!this._config.chunkSize||this._start>=(w=>(w=w.getResponseHeader("Content-Range"))!==null?parseInt(w.substring(w.
lastIndexOf("/")+1)):-1)(m),this.parseChunk(m.responseText)))},this._chunkError=function(w){w=m.statusText||w,this._sendError(new Error(w))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function p(h){(h=h||{}).chunkSize||(h.chunkSize=s.LocalChunkSize),c.call(
this,h);var m,w,$=typeof FileReader<"u";this.stream=function(v){this._input=v,w=v.slice||v.webkitSlice||v.mozSlice,$?((m=new FileReader).onload=k(this._chunkLoaded,
this),m.onerror=k(this._chunkError,this)):m=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,S=(this._config.chunkSize&&(S=Math.min(this._start+this._config.chunkSize,
this._input.size),v=w.call(v,this._start,S)),m.readAsText(v,this._config.encoding));$||this._chunkLoaded({target:{result:S}})},this._chunkLoaded=function(v){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){
this._sendError(m.error)}}function d(h){var m;c.call(this,h=h||{}),this.stream=function(w){return m=w,this._nextChunk()},this._nextChunk=function(){var w,$;if(!this.
_finished)return w=this._config.chunkSize,m=w?($=m.substring(0,w),m.substring(w)):($=m,""),this._finished=!m,this.parseChunk($)}}function u(h){c.call(this,h=h||
{});var m=[],w=!0,$=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){$&&m.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),m.length?this.parseChunk(
m.shift()):w=!0},this._streamData=k(function(v){try{m.push(typeof v=="string"?v:v.toString(this._config.encoding)),w&&(w=!1,this._checkIsFinished(),this.parseChunk(
m.shift()))}catch(S){this._streamError(S)}},this),this._streamError=k(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=k(function(){this.
_streamCleanUp(),$=!0,this._streamData("")},this),this._streamCleanUp=k(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function f(h){var m,w,$,v,S=Math.pow(2,53),_=-S,E=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
L=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
O=this,P=0,T=0,I=!1,C=!1,N=[],R={data:[],errors:[],meta:{}};function K(H){return h.skipEmptyLines==="greedy"?H.join("").trim()==="":H.length===1&&H[0].length===
0}function J(){if(R&&$&&(B("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),$=!1),h.skipEmptyLines&&
(R.data=R.data.filter(function(it){return!K(it)})),q()){let it=function(ot){N.push(ot)};var Y=it;if(R)if(Array.isArray(R.data[0])){for(var H=0;q()&&H<R.data.length;H++)
R.data[H].forEach(it);R.data.splice(0,1)}else R.data.forEach(it)}function W(it,ot){for(var at=h.header?{}:[],tt=0;tt<it.length;tt++){var Q=tt,ht=it[tt],ht=((ct,dt)=>(vt=>(h.
dynamicTypingFunction&&h.dynamicTyping[vt]===void 0&&(h.dynamicTyping[vt]=h.dynamicTypingFunction(vt)),(h.dynamicTyping[vt]||h.dynamicTyping)===!0))(ct)?dt==="t\
rue"||dt==="TRUE"||dt!=="false"&&dt!=="FALSE"&&((vt=>{if(E.test(vt)&&(vt=parseFloat(vt),_<vt&&vt<S))return 1})(dt)?parseFloat(dt):L.test(dt)?new Date(dt):dt===""?
null:dt):dt)(Q=h.header?tt>=N.length?"__parsed_extra":N[tt]:Q,ht=h.transform?h.transform(ht,Q):ht);Q==="__parsed_extra"?(at[Q]=at[Q]||[],at[Q].push(ht)):at[Q]=ht}
return h.header&&(tt>N.length?B("FieldMismatch","TooManyFields","Too many fields: expected "+N.length+" fields but parsed "+tt,T+ot):tt<N.length&&B("FieldMismat\
ch","TooFewFields","Too few fields: expected "+N.length+" fields but parsed "+tt,T+ot)),at}var et;R&&(h.header||h.dynamicTyping||h.transform)&&(et=1,!R.data.length||
Array.isArray(R.data[0])?(R.data=R.data.map(W),et=R.data.length):R.data=W(R.data,0),h.header&&R.meta&&(R.meta.fields=N),T+=et)}function q(){return h.header&&N.length===
0}function B(H,W,et,Y){H={type:H,code:W,message:et},Y!==void 0&&(H.row=Y),R.errors.push(H)}M(h.step)&&(v=h.step,h.step=function(H){R=H,q()?J():(J(),R.data.length!==
0&&(P+=H.data.length,h.preview&&P>h.preview?w.abort():(R.data=R.data[0],v(R,O))))}),this.parse=function(H,W,et){var Y=h.quoteChar||'"',Y=(h.newline||(h.newline=
this.guessLineEndings(H,Y)),$=!1,h.delimiter?M(h.delimiter)&&(h.delimiter=h.delimiter(H),R.meta.delimiter=h.delimiter):((Y=((it,ot,at,tt,Q)=>{var ht,ct,dt,vt;Q=
Q||[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Be=0;Be<Q.length;Be++){for(var Ft,vn=Q[Be],zt=0,Bt=0,wt=0,Mt=(dt=void 0,new b({comments:tt,delimiter:vn,newline:ot,
preview:10}).parse(it)),Ut=0;Ut<Mt.data.length;Ut++)at&&K(Mt.data[Ut])?wt++:(Ft=Mt.data[Ut].length,Bt+=Ft,dt===void 0?dt=Ft:0<Ft&&(zt+=Math.abs(Ft-dt),dt=Ft));0<
Mt.data.length&&(Bt/=Mt.data.length-wt),1.99<Bt&&(ct===void 0||zt<ct||zt===ct&&vt<Bt)&&(ct=zt,ht=vn,vt=Bt)}return{successful:!!(h.delimiter=ht),bestDelimiter:ht}})(
H,h.newline,h.skipEmptyLines,h.comments,h.delimitersToGuess)).successful?h.delimiter=Y.bestDelimiter:($=!0,h.delimiter=s.DefaultDelimiter),R.meta.delimiter=h.delimiter),
z(h));return Y.header=q(),h.preview&&h.header&&Y.preview++,m=H,w=new b(Y),R=w.parse(m,W,et),J(),I?{meta:{paused:!0}}:R||{meta:{paused:!1}}},this.paused=function(){
return I},this.pause=function(){I=!0,w.abort(),m=M(h.chunk)?"":m.substring(w.getCharIndex())},this.resume=function(){O.streamer._halted?(I=!1,O.streamer.parseChunk(
m,!0)):setTimeout(O.resume,3)},this.aborted=function(){return C},this.abort=function(){C=!0,w.abort(),R.meta.aborted=!0,M(h.complete)&&h.complete(R),m=""},this.
guessLineEndings=function(it,Y){it=it.substring(0,1048576);var Y=new RegExp(g(Y)+"([^]*?)"+g(Y),"gm"),et=(it=it.replace(Y,"")).split("\r"),Y=it.split(`
`),it=1<Y.length&&Y[0].length<et[0].length;if(et.length===1||it)return`
`;for(var ot=0,at=0;at<et.length;at++)et[at][0]===`
`&&ot++;return ot>=et.length/2?`\r
`:"\r"}}function g(h){return h.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function b(h){var m=(h=h||{}).delimiter,w=h.newline,$=h.comments,v=h.step,S=h.preview,_=h.fastMode,
E=null,L=!1,O=h.quoteChar==null?'"':h.quoteChar,P=O;if(h.escapeChar!==void 0&&(P=h.escapeChar),(typeof m!="string"||-1<s.BAD_DELIMITERS.indexOf(m))&&(m=","),$===
m)throw new Error("Comment character same as delimiter");$===!0?$="#":(typeof $!="string"||-1<s.BAD_DELIMITERS.indexOf($))&&($=!1),w!==`
`&&w!=="\r"&&w!==`\r
`&&(w=`
`);var T=0,I=!1;this.parse=function(C,N,R){if(typeof C!="string")throw new Error("Input must be a string");var K=C.length,J=m.length,q=w.length,B=$.length,H=M(v),
W=[],et=[],Y=[],it=T=0;if(!C)return zt();if(_||_!==!1&&C.indexOf(O)===-1){for(var ot=C.split(w),at=0;at<ot.length;at++){if(Y=ot[at],T+=Y.length,at!==ot.length-1)
T+=w.length;else if(R)return zt();if(!$||Y.substring(0,B)!==$){if(H){if(W=[],vt(Y.split(m)),Bt(),I)return zt()}else vt(Y.split(m));if(S&&S<=at)return W=W.slice(
0,S),zt(!0)}}return zt()}for(var tt=C.indexOf(m,T),Q=C.indexOf(w,T),ht=new RegExp(g(P)+g(O),"g"),ct=C.indexOf(O,T);;)if(C[T]===O)for(ct=T,T++;;){if((ct=C.indexOf(
O,ct+1))===-1)return R||et.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:W.length,index:T}),Ft();if(ct===K-1)return Ft(C.substring(
T,ct).replace(ht,O));if(O===P&&C[ct+1]===P)ct++;else if(O===P||ct===0||C[ct-1]!==P){tt!==-1&&tt<ct+1&&(tt=C.indexOf(m,ct+1));var dt=Be((Q=Q!==-1&&Q<ct+1?C.indexOf(
w,ct+1):Q)===-1?tt:Math.min(tt,Q));if(C.substr(ct+1+dt,J)===m){Y.push(C.substring(T,ct).replace(ht,O)),C[T=ct+1+dt+J]!==O&&(ct=C.indexOf(O,T)),tt!==-1&&tt<T&&(tt=
C.indexOf(m,T)),Q!==-1&&Q<T&&(Q=C.indexOf(w,T));break}if(dt=Be(Q),C.substring(ct+1+dt,ct+1+dt+q)===w){if(Y.push(C.substring(T,ct).replace(ht,O)),vn(ct+1+dt+q),tt!==
-1&&tt<T&&(tt=C.indexOf(m,T)),ct=C.indexOf(O,T),H&&(Bt(),I))return zt();if(S&&W.length>=S)return zt(!0);break}et.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:W.length,index:T}),ct++}}else if($&&Y.length===0&&C.substring(T,T+B)===$){if(Q===-1)return zt();T=Q+q,Q=C.indexOf(
w,T),tt!==-1&&tt<T&&(tt=C.indexOf(m,T))}else if(tt!==-1&&(tt<Q||Q===-1))Y.push(C.substring(T,tt)),T=tt+J,tt=C.indexOf(m,T);else{if(Q===-1)break;if(Y.push(C.substring(
T,Q)),vn(Q+q),H&&(Bt(),I))return zt();if(S&&W.length>=S)return zt(!0)}return Ft();function vt(wt){W.push(wt),it=T}function Be(wt){var Mt=0;return Mt=wt!==-1&&(wt=
C.substring(ct+1,wt))&&wt.trim()===""?wt.length:Mt}function Ft(wt){return R||(wt===void 0&&(wt=C.substring(T)),Y.push(wt),T=K,vt(Y),H&&Bt()),zt()}function vn(wt){
T=wt,vt(Y),Y=[],Q=C.indexOf(w,T)}function zt(wt){if(h.header&&!N&&W.length&&!L){var Mt=W[0],Ut=Object.create(null),Zr=new Set(Mt);let Mo=!1;for(let De=0;De<Mt.length;De++){
let Dt=a(Mt[De]);if(Ut[Dt=M(h.transformHeader)?h.transformHeader(Dt,De):Dt]){let wn,Eo=Ut[Dt];for(;wn=Dt+"_"+Eo,Eo++,Zr.has(wn););Zr.add(wn),Mt[De]=wn,Ut[Dt]++,
Mo=!0,(E=E===null?{}:E)[wn]=Dt}else Ut[Dt]=1,Mt[De]=Dt;Zr.add(Dt)}Mo&&console.warn("Duplicate headers found and renamed."),L=!0}return{data:W,errors:et,meta:{delimiter:m,
linebreak:w,aborted:I,truncated:!!wt,cursor:it+(N||0),renamedHeaders:E}}}function Bt(){v(zt()),W=[],et=[]}},this.abort=function(){I=!0},this.getCharIndex=function(){
return T}}function x(h){var m=h.data,w=i[m.workerId],$=!1;if(m.error)w.userError(m.error,m.file);else if(m.results&&m.results.data){var v={abort:function(){$=!0,
y(m.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:A,resume:A};if(M(w.userStep)){for(var S=0;S<m.results.data.length&&(w.userStep({data:m.results.data[S],
errors:m.results.errors,meta:m.results.meta},v),!$);S++);delete m.results}else M(w.userChunk)&&(w.userChunk(m.results,v,m.file),delete m.results)}m.finished&&!$&&
y(m.workerId,m.results)}function y(h,m){var w=i[h];M(w.userComplete)&&w.userComplete(m),w.terminate(),delete i[h]}function A(){throw new Error("Not implemented.")}
function z(h){if(typeof h!="object"||h===null)return h;var m,w=Array.isArray(h)?[]:{};for(m in h)w[m]=z(h[m]);return w}function k(h,m){return function(){h.apply(
m,arguments)}}function M(h){return typeof h=="function"}return s.parse=function(h,m){var w=(m=m||{}).dynamicTyping||!1;if(M(w)&&(m.dynamicTypingFunction=w,w={}),
m.dynamicTyping=w,m.transform=!!M(m.transform)&&m.transform,m.downloadTimeout!==void 0){var w=parseInt(m.downloadTimeout);if(isNaN(w))throw new Error("Config do\
wnloadTimeout value ("+m.downloadTimeout+") not parsable by parseInt(val).");m.downloadTimeout=w}if(!m.worker||!s.WORKERS_SUPPORTED)return w=null,s.NODE_STREAM_INPUT,
typeof h=="string"?(h=a(h),w=new(m.download?l:d)(m)):h.readable===!0&&M(h.read)&&M(h.on)?w=new u(m):(e.File&&h instanceof File||h instanceof Object)&&(w=new p(m)),
w.stream(h);(w=(()=>{var $;return!!s.WORKERS_SUPPORTED&&($=(()=>{var v=e.URL||e.webkitURL||null,S=t.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",S,")();"],{type:"text/javascript"})))})(),($=new e.Worker($)).onmessage=x,
$.id=o++,i[$.id]=$)})()).userStep=m.step,w.userChunk=m.chunk,w.userComplete=m.complete,w.userError=m.error,m.step=M(m.step),m.chunk=M(m.chunk),m.complete=M(m.complete),
m.error=M(m.error),delete m.worker,w.postMessage({input:h,config:m,workerId:w.id})},s.unparse=function(h,m){var w=!1,$=!0,v=",",S=`\r
`,_='"',E=_+_,L=!1,O=null,P=!1,T=((()=>{if(typeof m=="object"){if(typeof m.delimiter!="string"||s.BAD_DELIMITERS.filter(function(N){return m.delimiter.indexOf(N)!==
-1}).length||(v=m.delimiter),typeof m.quotes!="boolean"&&typeof m.quotes!="function"&&!Array.isArray(m.quotes)||(w=m.quotes),typeof m.skipEmptyLines!="boolean"&&
typeof m.skipEmptyLines!="string"||(L=m.skipEmptyLines),typeof m.newline=="string"&&(S=m.newline),typeof m.quoteChar=="string"&&(_=m.quoteChar,E=_+_),typeof m.header==
"boolean"&&($=m.header),Array.isArray(m.columns)){if(m.columns.length===0)throw new Error("Option columns is empty");O=m.columns}m.escapeChar!==void 0&&(E=m.escapeChar+
_),m.escapeFormulae instanceof RegExp?P=m.escapeFormulae:typeof m.escapeFormulae=="boolean"&&m.escapeFormulae&&(P=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(_),"g"));
if(typeof h=="string"&&(h=JSON.parse(h)),Array.isArray(h)){if(!h.length)return I(O,h,L);if(Array.isArray(h[0]))return I(null,h,L);if(typeof h[0]=="object")return I(
O||Object.keys(h[0]),h,L)}else if(typeof h=="object")return typeof h.data=="string"&&(h.data=JSON.parse(h.data)),Array.isArray(h.data)&&(h.fields||(h.fields=h.meta&&
h.meta.fields||O),h.fields||(h.fields=Array.isArray(h.data[0])?h.fields:typeof h.data[0]=="object"?Object.keys(h.data[0]):[]),Array.isArray(h.data[0])||typeof h.
data[0]=="object"||(h.data=[h.data])),I(h.fields||[],h.data||[],L);throw new Error("Unable to serialize unrecognized input");function I(N,R,K){var J="",q=(typeof N==
"string"&&(N=JSON.parse(N)),typeof R=="string"&&(R=JSON.parse(R)),Array.isArray(N)&&0<N.length),B=!Array.isArray(R[0]);if(q&&$){for(var H=0;H<N.length;H++)0<H&&
(J+=v),J+=C(N[H],H);0<R.length&&(J+=S)}for(var W=0;W<R.length;W++){var et=(q?N:R[W]).length,Y=!1,it=q?Object.keys(R[W]).length===0:R[W].length===0;if(K&&!q&&(Y=
K==="greedy"?R[W].join("").trim()==="":R[W].length===1&&(R[W][0]==null||R[W][0].length===0)),K==="greedy"&&q){for(var ot=[],at=0;at<et;at++){var tt=B?N[at]:at;ot.
push(R[W][tt])}Y=ot.join("").trim()===""}if(!Y){for(var Q=0;Q<et;Q++){0<Q&&!it&&(J+=v);var ht=q&&B?N[Q]:Q;J+=C(R[W][ht],Q)}W<R.length-1&&(!K||0<et&&!it)&&(J+=S)}}
return J}function C(N,R){var K,J,q;return N==null?"":N.constructor===Date?isNaN(N.getTime())?"":N.toISOString():(q=!1,K=N.toString(),P&&typeof N!="number"&&typeof N!=
"bigint"&&typeof N!="boolean"&&P.test(K)&&(N=K="'"+K,q=!0),J=K.replace(T,E),(q=q||w===!0||typeof w=="function"&&w(N,R)||Array.isArray(w)&&w[R]||((B,H)=>{for(var W=0;W<
H.length;W++)if(-1<B.indexOf(H[W]))return!0;return!1})(J,s.BAD_DELIMITERS)||-1<J.indexOf(v)||-1<K.indexOf(_)||J.charAt(0)===" "||J.charAt(J.length-1)===" ")?_+J+
_:J)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
b,s.ParserHandle=f,s.NetworkStreamer=l,s.FileStreamer=p,s.StringStreamer=d,s.ReadableStreamStreamer=u,r&&(e.onmessage=function(h){h=h.data,s.WORKER_ID===void 0&&
h&&(s.WORKER_ID=h.workerId),typeof h.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(h.input,h.config),finished:!0}):(e.File&&h.input instanceof
File||h.input instanceof Object)&&(h=s.parse(h.input,h.config))&&e.postMessage({workerId:s.WORKER_ID,results:h,finished:!0})}),(l.prototype=Object.create(c.prototype)).
constructor=l,(p.prototype=Object.create(c.prototype)).constructor=p,(d.prototype=Object.create(d.prototype)).constructor=d,(u.prototype=Object.create(c.prototype)).
constructor=u,s})});var Dh={};ld(Dh,{arrive:()=>Bh,frontEnd:()=>Ol,openPage:()=>nd});function G(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function ut(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}var Jr="gdviz-hidden",Xr=t=>!!t.get(
"_dom_classes")?.includes(Jr);function st(t,e,n){let r=e.split(" ").map(i=>`change:${i}`);for(let i of r)t.on(i,n);return()=>r.forEach(i=>t.off(i,n))}function lt(t,e){
let n=new Set(Object.keys(e)),r=()=>{let o=new Set(n);n.clear();for(let s in e)o.has(s)&&e[s]()};r();let i=Object.keys(e).map(o=>st(t,o,()=>{n.size||queueMicrotask(
r),n.add(o)}));return()=>{i.forEach(o=>o()),n.clear()}}var rt=(t,e)=>t.get_model(e.slice(10)),mt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.
buffer,t.byteOffset,t.byteLength);function V({data:t}){let{buffer:e,byteOffset:n,byteLength:r}=mt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.
slice(n,n+r))}function kt(t){let[e,n]=t.shape,r=V(t);return Array.from({length:e},(i,o)=>r.subarray(o*n,(o+1)*n))}var Wt=t=>({...t,render({model:e,el:n}){function r(){let o=e.get("outdated");n.toggleAttribute("data-outdated",!!o),o&&(n.dataset.outdated=o),n.ariaBusy=o?"true":
null}let i=[t.render({model:e,el:n}),st(e,"outdated",r)];return r(),()=>i.forEach(o=>o())}});var Gn={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function No(t,e){
let n=Gn[t],r=Number;t==="bool"&&(r=o=>+!!o),t.endsWith("int64")&&(r=o=>BigInt(Math.trunc(o)||0));let i=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(i?new n(e):n.from(Array.from(e,r))).buffer)}var Qr=new WeakMap;function Po(t,e,n){return Qr.set(t,(Qr.get(t)??new Map).set(e,n)),n}function ti(t,e){return ei(t)?
Qr.get(t)?.get(e)??Po(t,e,No(e,V(t))):No(e,xn(t)?.numbers??[])}function qe(t,e){let n=new Gn[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var He=t=>t.
reduce((e,n)=>e*n,1),bn=({shape:t,dtype:e})=>He(t)*Gn[e].BYTES_PER_ELEMENT,ei=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function xn(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(xn),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(r=>Array.from(r?.numbers??[]))}}return ei(t)?{shape:t.shape,numbers:V(t)}:null}function se(t,{shape:e,dtype:n},r,i){let o=n==="bool"?Boolean:
Number;if(e.length===0)return o(t[0]);if(ei(r)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer)};return i&&("turn"in r||Object.assign(l,{turn:1}),
Po(l,n,i)),l}let s=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),a=/^float|64/.test(n)?Float64Array:Gn[n],c=(l,[p,...d])=>{let u=He(d);if(d.
length)return Array.from({length:p},(g,b)=>c(l+b*u,d));let f=Array.prototype.slice.call(t,l,l+p);return s?a.from(f):f.map(g=>o(g))};return c(0,e)}function Co(t,e,{
shape:n,dtype:r}){let i=xn(t);return!i||String(i.shape)!==String(n)?!1:Lo(r==="float32"?qe(r,ti(t,r)):Array.from(i.numbers,Number),qe(r,e))}function Lo(t,e){for(let n=0;n<
t.length;n++)if(!Object.is(t[n],e[n]))return!1;return!0}function Vt(t){let e=new Uint8Array(t.reduce((r,i)=>r+i.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;
return e}function Kn(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}function be(t,e){if(t.length!==e?.length)return!1;let[n,r]=[Ro(t),Ro(e)];for(let i=0;i<n.length;i++)
if(n[i]!==r[i])return!1;return!0}function Ro(t){let{buffer:e,byteOffset:n,byteLength:r}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,r/4)}var ud=100,$n=new Set,yn=new Set,Zn=new Set,ni=0,ri=0,ii=new Map,Io=t=>$n.add(t);function jo(t){for(let e of[$n,yn,Zn])e.delete(t);ye()}function Jn(t){yn.add(t),
ri||(ri=requestAnimationFrame(pd))}var Fo=t=>Zn.add(t);function Ue(t){return ni++,t.finally(()=>{ni--,ye()})}var oi=0;function We(t){return oi++,t.finally(()=>{
oi--;for(let e of $n)Jn(e)})}var ae=()=>oi>0;function xe({inBackground:t=!0}={}){return new Promise(e=>{ii.set(e,t),ye()})}function ye(){let t=[...yn].some(n=>!n.
isPlaying());if(ni||t||Gt.size)return;let e=[...$n].filter(n=>n.isPending());for(let[n,r]of ii)e.some(({isInBackground:i})=>r||!i)||(ii.delete(n),n())}function pd(){
Bo();let t=new Map;for(let e of yn)yn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>ud?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();ri=0,ye();for(let e of Zn)Jn(e);Zn.clear()}var Gt=new Map,Yn;function zn(t,e,n){if(t.get("pro\
mpt")||[...$n].some(r=>r.reads(t))){ut(t,e,n);return}Yn||(Yn=new MessageChannel,Yn.port1.onmessage=Bo),Gt.size||Yn.port2.postMessage(null),Gt.has(t)||Gt.set(t,new Map),
Gt.get(t)?.set(e,n)}var Ve=(t,e)=>Gt.get(t)?.has(e)?Gt.get(t)?.get(e):t.get(e);function Bo(){let t=[...Gt];Gt.clear();for(let[e,n]of t)for(let[r,i]of n)ut(e,r,i);
ye()}function ce(t,e){let n=new Map;function r(i){let o=i.get("key"),s=n.get(o)??{thing:t(o,i),users:0};n.set(o,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(o),e(s.thing)),a=!1}}return{use:r,find:i=>n.get(i)?.thing}}async function fd(t){let e=t.widget_manager,n=await rt(e,t.get("choice")),r=async a=>({...a,model:await rt(e,a.widget)}),i=t.get("options"),o=await Promise.all(
i.map(a=>Promise.all(a.map(r))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:l,value:p,array:d}of o[a])ut(
c,l,d?se(V(d),d,c.get(l)):p)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var gd=ce((t,e)=>Ue(fd(e)),t=>t.
then(e=>e())),si=gd.use,Do={initialize:({model:t})=>si(t)};var qo=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
2%, var(--gdviz-paper));--gdviz-edge: color-mix(in srgb, var(--gdviz-ink) 50%, var(--gdviz-paper));--gdviz-line: color-mix(in srgb, var(--gdviz-ink) 14%, var(--\
gdviz-paper));--gdviz-hover: color-mix(in srgb, var(--gdviz-ink) 8%, var(--gdviz-paper));--gdviz-blue: #0072B2;--gdviz-alert: color-mix(in srgb, #D55E00 70%, va\
r(--gdviz-ink));--gdviz-black: #000;--gdviz-wine: #825}@media screen{[data-jp-theme-light=false]{--gdviz-black: var(--gdviz-ink);--gdviz-wine: #B83D7A}}.gdviz-w\
idget{font-size:13px;color:var(--gdviz-ink)}.gdviz-widget button{border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--\
gdviz-ink);cursor:pointer}.gdviz-widget button:hover{background:var(--gdviz-hover)}.gdviz-widget button:disabled{opacity:.45;cursor:default}.gdviz-widget :is(bu\
tton,input,select,summary,pre):focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:1px}.gdviz-widget[data-outdated]{position:relative}.gdviz-widget\
[data-outdated] :is(canvas,.shapes,.bar){opacity:.3}.gdviz-widget[data-outdated]:after{content:attr(data-outdated);position:absolute;top:30%;left:50%;transform:\
translate(-50%);padding:2px 10px;border-radius:11px;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);color:var(--gdviz-ink);font-size:13px;white\
-space:nowrap;pointer-events:none}.gdviz-outdated{color:var(--gdviz-faint)}.gdviz-plane .hit{pointer-events:all;fill:transparent;cursor:crosshair}.gdviz-plane.s\
till .hit{cursor:default}.gdviz-plane.panning .hit{cursor:grab}.gdviz-plane .handle{pointer-events:all;cursor:grab}.gdviz-plane .handle:focus{outline:none}.gdvi\
z-plane .handle:focus-visible .halo{stroke:var(--gdviz-blue);stroke-width:3}.gdviz-plane .panel{display:flex;gap:6px;align-items:center;padding:2px 4px 0;pointe\
r-events:auto}.gdviz-plane .status{flex:1;min-width:0;overflow-wrap:anywhere;font-size:12px;line-height:1.3;min-height:2.6em;color:var(--gdviz-ink);font-variant\
-numeric:tabular-nums}.gdviz-plane .status .diverged{color:var(--gdviz-alert);font-weight:600}.gdviz-plane button{width:30px;height:30px;padding:0;font-size:16p\
x;line-height:1}.gdviz-plane button[aria-pressed=true]{background:var(--gdviz-blue);color:#fff}.gdviz-plot{position:relative;width:100%;min-width:0;color:var(--\
gdviz-ink)}.gdviz-plot canvas{position:absolute;image-rendering:pixelated;background:var(--gdviz-paper)}.gdviz-plot svg{position:relative;display:block;overflow\
:visible}.gdviz-plot text{font-size:11px;fill:currentColor;font-variant-numeric:tabular-nums}.gdviz-plot text.name{font-size:12.5px}.gdviz-plot .vector-label{fo\
nt-size:12px;font-weight:600;stroke:#fff;stroke-width:3px;paint-order:stroke;stroke-linejoin:round}.gdviz-plot .label{stroke:var(--gdviz-paper);stroke-width:3px\
;paint-order:stroke;stroke-linejoin:round}.gdviz-plot .casing{stroke:#000;stroke-opacity:.55}@media screen{[data-jp-theme-light=false] .gdviz-plot .casing.of-pa\
le{stroke:none}}.gdviz-plot .field .arrows{fill:#000;stroke:#fff;stroke-width:1.2;paint-order:stroke;opacity:.6}.gdviz-plot .field.behind{opacity:.35}.gdviz-plo\
t .tick,.gdviz-plot .frame{fill:none;stroke:currentColor;stroke-width:1;shape-rendering:crispEdges}.gdviz-plot .grid{fill:none;stroke:var(--gdviz-line);shape-re\
ndering:crispEdges}.gdviz-plot .hit{fill:transparent;pointer-events:all}.gdviz-legend{display:flex;flex-wrap:wrap;gap:2px 14px;padding:0 14px 2px 56px;overflow-\
wrap:anywhere;line-height:1.3;font-size:12px;color:var(--gdviz-ink)}.gdviz-legend:empty{display:none}.gdviz-legend .entry{display:inline-flex;align-items:center\
;gap:6px}.gdviz-legend .swatch{flex:none}.gdviz-legend .swatch{box-sizing:border-box;width:18px;height:4px;border-radius:2px;background:currentColor}.gdviz-lege\
nd .swatch.dot,.gdviz-legend .swatch.ring{width:10px;height:10px;border-radius:50%}.gdviz-legend .swatch.ring{background:var(--gdviz-paper);border:2px solid cur\
rentColor}.gdviz-legend .swatch.area{width:12px;height:12px;border-radius:2px}.gdviz-legend .swatch.dashes{height:0;border-top:2px dashed currentColor;border-ra\
dius:0;background:none}.gdviz-plot canvas.hatch,.gdviz-legend .swatch.hatch{background:repeating-linear-gradient(45deg,var(--gdviz-hover) 0 3px,var(--gdviz-edge\
) 3px 4px)}.gdviz-legend .swatch.hatch{width:12px;height:12px;border:1px solid var(--gdviz-edge)}.gdviz-hidden,.gdviz-switches:not(:has(.widget-toggle-button:no\
t(.gdviz-hidden))){display:none!important}@media screen{.gdviz-presenting body{max-width:none;padding:12px 24px 64px}.gdviz-presenting :is(nav,#gdviz-teacher,ma\
in>:not(.gdviz-now),main>.text>:not(.gdviz-now)){display:none}.gdviz-presenting main>.outputs:not(.gdviz-now):has([data-widget]){display:block;position:fixed;in\
set:0 0 auto;visibility:hidden}.gdviz-presenting main{display:flex;flex-direction:column;justify-content:safe center;min-height:calc(var(--screen) - 48px);zoom:\
var(--zoom)}.gdviz-presenting main>:is(.text,.code,.outputs:not(:has([data-widget]))){align-self:center;width:min(100%,820px)}.gdviz-presenting :is(h1,h2,h3){ma\
rgin:0 0 6px}.gdviz-presenting main:has(>.gdviz-now [data-widget])>:is(.text,.code){align-self:stretch;width:auto;margin:0}.gdviz-presenting main:has(>.gdviz-no\
w [data-widget]) :is(h1,h2,h3){font-size:16px}.gdviz-presenting :is(code,pre,.code pre,.code code){font-size:14px}.gdviz-presenting .code summary{font-size:13px\
}.gdviz-presenting,.gdviz-presenting *{cursor:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='56' height='56' viewBox='0 0 28 28'%3E%3C\
path d='M2 2v21l5.5-5.2 3.6 8.2 4.2-1.9-3.6-8h7.6z' fill='%23D55E00' stroke='%23FFF' stroke-width='2' stroke-linejoin='round'/%3E%3C/svg%3E") 4 4,auto!important\
}.gdviz-presenting [data-widget][style]{min-height:0}.gdviz-presenting .gdviz-interact{max-width:none}.gdviz-presenting .gdviz-interact .gdviz-sides{grid-templa\
te-columns:minmax(0,1fr)}.gdviz-presenting .gdviz-interact .gdviz-beside{display:flex;flex-flow:row wrap;gap:4px 16px;order:1;align-items:start;justify-content:\
center}.gdviz-presenting .gdviz-beside>*{flex:1 1 280px;max-width:460px}.gdviz-presenting .gdviz-row{display:flex;justify-content:center}.gdviz-presenting .gdvi\
z-interact{--figure: calc(var(--screen) - 205px)}.gdviz-presenting .gdviz-interact:has(.gdviz-row+.gdviz-row){--figure: calc((var(--screen) - 230px) / 2)}.gdviz\
-presenting .gdviz-interact:has(.gdviz-question){--figure: calc(var(--screen) - 285px)}.gdviz-presenting .gdviz-row>*{flex:1 1 0;max-width:calc(var(--figure) / \
.72)}.gdviz-presenting .gdviz-row>.equal{max-width:calc(var(--figure) + 30px)}.gdviz-presenting .gdviz-moved[inert],.gdviz-presenting .gdviz-drawing .files{disp\
lay:none}.gdviz-presenting .gdviz-plot text{font-size:12px}.gdviz-presenting .gdviz-interact :is(.status,.panel){min-height:0}.gdviz-presenting .gdviz-question{\
flex:1 1 100%;max-width:none;margin:0;padding:6px 12px}.gdviz-presenting .gdviz-beside .gdviz-question>div{display:flex;flex-flow:row wrap;gap:4px 16px;align-it\
ems:center}.gdviz-presenting .gdviz-beside .gdviz-question .text{flex:1 1 100%;margin:0}.gdviz-presenting .gdviz-beside .gdviz-question .gdviz-slider{flex:1 1 2\
40px}.gdviz-presenting .gdviz-beside .gdviz-question .hint{flex:1 1 180px;margin:0}.gdviz-presenting .gdviz-steps{max-width:none}.gdviz-presenting .gdviz-steps>\
.gdviz-followed{display:grid;grid-template-columns:minmax(0,1fr) minmax(200px,30%);align-items:center}.gdviz-presenting .gdviz-followed>.gdviz-interact{display:\
flex;position:static;max-height:none}.gdviz-presenting .gdviz-followed>.gdviz-interact>.gdviz-sides{display:grid}.gdviz-presenting .gdviz-followed .gdviz-sides>\
:not(.gdviz-beside){position:static;border:0}.gdviz-presenting .gdviz-steps-text li{min-height:0}.gdviz-presenting .gdviz-steps-text li:not([aria-current]){disp\
lay:none}.gdviz-presenting .gdviz-steps-text .bar{position:static}.gdviz-presenting .gdviz-steps-text .bar button{display:none}.gdviz-presentation{position:fixe\
d;bottom:0;left:0;right:0;display:flex;gap:12px;align-items:center;justify-content:center;padding:6px 16px;background:var(--gdviz-paper);color:var(--gdviz-faint\
);font:20px/1.4 system-ui,sans-serif}.gdviz-presentation button{min-width:44px;min-height:40px;padding:0 12px;border:1px solid var(--gdviz-edge);border-radius:4\
px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:inherit}.gdviz-presentation button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed\
}.gdviz-presentation button:focus-visible{outline:3px solid var(--gdviz-blue);outline-offset:1px}.gdviz-presentation span{min-width:80px;text-align:center;font-\
variant-numeric:tabular-nums}}@page{margin:15mm}@media print{body .gdviz-widget{print-color-adjust:exact}body [data-widget][style]{min-height:0}body :is(.gdviz-\
interact,.gdviz-row,.gdviz-question,.gdviz-page,.code pre,.outputs img){break-inside:avoid}:is(h1,h2,h3){break-after:avoid}body :is(.gdviz-row,.gdviz-page){widt\
h:var(--drawn, 100%);zoom:var(--fit, 1)}body .gdviz-interact .gdviz-sides{grid-template-columns:minmax(0,1fr)}body .gdviz-interact .gdviz-beside{order:1}body .g\
dviz-moved{display:flex;flex-flow:row wrap;gap:0 24px;opacity:1}body .gdviz-moved>*{flex:none;width:auto;min-width:0}body :is(.gdviz-widget.gdviz-slider,.gdviz-\
widget .gdviz-slider){height:auto;opacity:1}body .gdviz-slider label>span{flex:none!important}body .gdviz-slider label>span:after{content:" = ";white-space:pre}\
body .gdviz-slider label{flex:none}body .gdviz-page .widget-dropdown select{width:13em!important}body :is(.gdviz-slider input[type=text],.widget-dropdown select\
){flex:none!important;width:7em!important;padding:0;border:0;background:none;text-align:left;appearance:none}body :is(.gdviz-slider input[type=range],.gdviz-pla\
yer input,.gdviz-plane .panel,.gdviz-page-state,.gdviz-badge,.gdviz-pins,.gdviz-player button){display:none}body .widget-toggle-button:not(.mod-active){display:\
none}body .gdviz-question{max-width:none}body .gdviz-question :is(.hint,button,.gdviz-slider){display:none}body .gdviz-question:after{content:"";display:block;h\
eight:24mm;border-bottom:1px solid var(--gdviz-edge)}body :is(h2,h3)+ol>li{padding-bottom:22mm;break-inside:avoid}body :is(.gdviz-followed,.gdviz-steps-text li)\
{display:block;min-height:0}body .gdviz-followed>.gdviz-interact{position:static;max-height:none}body .gdviz-steps-text li{padding:4px 0;break-inside:avoid}body\
 .gdviz-steps-text li p{color:inherit}body .gdviz-steps-text .bar{display:none}body .code :is(summary,button),body .outputs:has(.gdviz-question):not(:has(.gdviz\
-interact))+.code{display:none}body .code::details-content{content-visibility:visible}body .code pre{padding:0;white-space:pre-wrap;overflow:visible}body a[href\
^="#set:"]{margin:0;padding:0;border:0}body a[href^="#set:"]:before{content:none}body :is(.gdviz-set-status,#gdviz-note,.gdviz-presentation){display:none}}.gdvi\
z-page{container-type:inline-size;width:100%;overflow:hidden}.gdviz-grid{display:grid;width:100%;gap:4px 16px;align-items:start;grid-template-columns:300px minm\
ax(0,1.2fr) minmax(0,1fr)}.gdviz-controls,.gdviz-surface,.gdviz-charts{min-width:0;overflow:hidden}.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1\
fr) minmax(0,1.75fr)}.gdviz-wide>.gdviz-charts{display:grid;gap:4px 16px;align-items:start;grid-template-columns:repeat(2,minmax(0,1fr))}.gdviz-notes>.widget-ht\
ml{margin:0;min-height:0;height:auto}.gdviz-more{display:grid;width:100%;gap:4px 16px;align-items:start;grid-template-columns:repeat(auto-fit,minmax(min(100%,27\
0px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.gdviz-more .widget-box>.gdviz-heat-map{width:100%;min-width:0}.gdviz-page .widget-toggle-buttons{display:f\
lex;align-items:center;gap:8px}.gdviz-page .widget-toggle-buttons{margin:2px 0}.gdviz-page .widget-toggle-buttons>.widget-label{flex:0 0 112px;text-align:right}\
.gdviz-page .widget-toggle-buttons .widget-toggle-button:first-child{margin-left:0}.gdviz-page .gdviz-switches>.widget-label{margin:0 8px 0 0}.gdviz-page .gdviz\
-switches .widget-toggle-button{margin:0;padding:0 8px}.gdviz-switches .widget-box{gap:3px}.gdviz-controls .widget-checkbox{padding-left:120px;min-height:28px}.\
gdviz-controls .widget-checkbox label{display:flex;align-items:center}.gdviz-controls .widget-checkbox input{width:18px;height:18px;margin-top:0;margin-bottom:0\
}.gdviz-page :is(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}.gdviz-chart{margin:0!important;--bq-conten\
t-font-color: var(--gdviz-ink)}.gdviz-chart text.label{fill:var(--gdviz-ink)!important}.gdviz-chart .lines path{stroke-linejoin:round}.gdviz-formula{overflow-x:\
auto;font-size:13px}.gdviz-controls .jupyter-widget-stack>*{width:100%}.gdviz-listing{height:auto}.gdviz-listing>.widget-html-content{flex:1;min-width:0;line-he\
ight:1.4}.gdviz-listing pre{margin:2px 0 8px;padding:8px 10px;max-height:320px;overflow:auto;box-sizing:border-box;border-radius:4px;background:var(--gdviz-hove\
r);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-title{min-height:62px}.gdviz-title>.widget-html-content{flex:1;min-width:0\
;text-align:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-notice,.gdviz-error{margin:4px 2px;padding:6px 10px;border-radius:4px;line-height:1.4;fo\
nt-size:13px}.gdviz-note{background:var(--gdviz-hover);color:var(--gdviz-ink)}.gdviz-needs-python{pointer-events:auto}.gdviz-needs-python a{color:inherit;text-d\
ecoration:underline}.gdviz-notice{background:color-mix(in srgb,#E69F00 16%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #E69F00}.gdviz-error\
{background:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconnected:befo\
re,.gdviz-page .jupyter-widgets-disconnected:before{display:none}.gdviz-page .jupyter-widgets{margin-left:0;margin-right:0}@container (max-width: 980px){.gdviz-\
grid,.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr)}.gdviz-charts{grid-column:1 / -1;flex-direction:row!important}.gdviz-charts>*{flex:1 1 0;m\
in-width:0}}@container (max-width: 700px){.gdviz-grid,.gdviz-grid.gdviz-wide,.gdviz-wide>.gdviz-charts{grid-template-columns:minmax(0,1fr)}.gdviz-surface{order:\
-1}.gdviz-charts{flex-direction:column!important}.gdviz-charts>*{flex:none}}.gdviz-badge{width:100%;font-size:12px}.gdviz-badge .line{display:flex;flex-wrap:wra\
p;gap:4px 10px;align-items:center;justify-content:space-between}.gdviz-badge .status{flex:1 1 170px;max-width:max-content;box-sizing:border-box;padding:3px 10px\
;border-radius:11px;background:color-mix(in srgb,#009E73 12%,var(--gdviz-paper));font-variant-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:0 10p\
x;font-size:12px}.gdviz-program{width:min(900px,94vw);max-height:86vh;padding:12px;border:1px solid var(--gdviz-edge);border-radius:6px;box-sizing:border-box;ov\
erflow:hidden;background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-program[open]{display:flex;flex-direction:column}.gdviz-program::backdrop{background:#\
0006}.gdviz-program .head{display:flex;gap:8px;align-items:center;margin-bottom:8px;font-size:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;min-h\
eight:0;margin:0;padding:8px;overflow:auto;white-space:pre;font-family:monospace;background:var(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}.gdviz\
-buttons{display:flex;flex-wrap:wrap;gap:6px;align-items:center;width:100%}.gdviz-buttons button{min-width:34px;height:34px;padding:0 8px;font-size:15px;line-he\
ight:1}.gdviz-buttons button.play{background:var(--gdviz-blue);border-color:var(--gdviz-blue);color:#fff;min-width:44px}.gdviz-buttons output{font-variant-numer\
ic:tabular-nums}.gdviz-data-editor{--ground: var(--gdviz-paper);--mark: var(--gdviz-ink);width:100%;min-width:0}.gdviz-data-editor.mapped .gdviz-plot{--ground: \
#FFF;--mark: #000}.gdviz-data-editor .gdviz-plot canvas{image-rendering:auto;background:none}.gdviz-data-editor.mapped .gdviz-plot canvas{background:#ddd}.gdviz\
-data-editor .hit{cursor:crosshair}.gdviz-data-editor.over .hit{cursor:grab}.gdviz-data-editor.over .hit:active{cursor:grabbing}.gdviz-data-editor.removing .hit\
{cursor:default}.gdviz-data-editor.removing.over .hit{cursor:pointer}.gdviz-data-editor svg:focus{outline:none}.gdviz-data-editor svg:focus-visible{outline:2px \
solid var(--gdviz-blue);outline-offset:-1px;border-radius:3px}.gdviz-data-editor .fit{fill:none;stroke:var(--fit);stroke-width:2.5;stroke-linejoin:round}.gdviz-\
data-editor circle.training{fill:var(--data);stroke:var(--ground);stroke-width:1.3}.gdviz-data-editor circle.test{fill:var(--ground);stroke:var(--data);stroke-w\
idth:1.8}.gdviz-data-editor circle.training.positive{fill:var(--positive)}.gdviz-data-editor circle.training.negative{fill:var(--negative)}.gdviz-data-editor ci\
rcle.test.positive{stroke:var(--positive)}.gdviz-data-editor circle.test.negative{stroke:var(--negative)}.gdviz-data-editor.valued circle.training{fill:var(--va\
lue);stroke:color-mix(in srgb,var(--mark) 45%,transparent);stroke-width:.8}.gdviz-data-editor.valued circle.test{fill:var(--value);stroke:var(--mark);stroke-wid\
th:1.8}.gdviz-data-editor button[hidden]{display:none}.gdviz-data-editor .values i{display:inline-block;width:60px;height:8px;vertical-align:middle;background:l\
inear-gradient(to right,var(--negative),white,var(--positive))}.gdviz-data-editor .tools input[type=number]{width:4.5em;height:28px;box-sizing:border-box;font:i\
nherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-data-editor circle.selected{fill:none;stroke:var(\
--mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden;fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor svg:focus-visible .cursor{vis\
ibility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display:inlin\
e-flex}.gdviz-data-editor .labels button+button{margin-left:-1px;border-radius:0 4px 4px 0}.gdviz-data-editor .labels button:first-child{border-radius:4px 0 0 4\
px}.gdviz-data-editor button{display:inline-flex;align-items:center;gap:6px;min-height:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor .tools\
>button[aria-pressed=true]{background:var(--gdviz-ink);border-color:var(--gdviz-ink);color:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-pressed=tru\
e]{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1px var(--gdviz-ink);font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-block;wi\
dth:10px;height:10px;border-radius:50%;box-sizing:border-box}.gdviz-data-editor .dot.positive{background:var(--positive)}.gdviz-data-editor .dot.negative{backgr\
ound:var(--negative)}.gdviz-data-editor .gdviz-legend{margin-left:auto;padding:0}.gdviz-data-editor .report{padding:3px 4px 0;line-height:1.35;font-size:12px;fo\
nt-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-height:1.35em}.gdviz-data-editor .notes{color:var(--gdviz-alert);font-weight:600}.gdviz-data-edit\
or .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-data-editor .help summary{cursor:pointer}.gdviz-data-editor .help p{margin:4px 0 0 14px;li\
ne-height:1.4}.gdviz-data-editor .columns{display:flex;flex-wrap:wrap;gap:4px 12px;margin:4px 2px;font-size:13px}.gdviz-data-editor .columns select{max-width:11\
em;height:28px;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-drawing .title{padding:2px 1\
4px 0 56px;font-size:14px;font-weight:600}.gdviz-drawing .status{min-height:1.3em}.gdviz-drawing.equal{max-width:560px}.gdviz-drawing.bare :is(.title,.gdviz-leg\
end){padding-left:8px}.gdviz-interact{container-type:inline-size;width:100%;max-width:1120px;overflow:hidden}.gdviz-interact .jupyter-widgets{margin-left:0;marg\
in-right:0}.gdviz-interact.jupyter-widgets-disconnected:before,.gdviz-interact .jupyter-widgets-disconnected:before{display:none}.gdviz-sides{display:grid;gap:8\
px 16px;align-items:start;width:100%;grid-template-columns:300px minmax(0,1fr)}.gdviz-sides>*{min-width:0;overflow:hidden}.gdviz-row{display:grid;gap:4px 16px;a\
lign-items:start;width:100%;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr))}.gdviz-row>*{min-width:0;overflow:hidden}.gdviz-beside .gdviz-sli\
der label>span{flex-basis:92px}.gdviz-beside .gdviz-slider input[type=text]{flex-basis:56px;width:56px}.gdviz-beside .widget-checkbox{padding-left:100px;min-hei\
ght:28px}.gdviz-beside .widget-checkbox input{width:18px;height:18px}.gdviz-beside :is(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!im\
portant;outline-offset:1px}@container (max-width: 700px){.gdviz-sides{grid-template-columns:minmax(0,1fr)}.gdviz-beside{order:1}}.gdviz-beside .gdviz-badge .lin\
e{display:none}.gdviz-drawing .files{display:flex;gap:4px}.gdviz-drawing .files button{width:auto;height:24px;padding:0 6px;border-color:transparent;color:var(-\
-gdviz-faint);font-size:11px}.gdviz-drawing .files button:is(:hover,:focus-visible){border-color:var(--gdviz-edge)}.gdviz-drawing .handle.locked{opacity:.5;curs\
or:default}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-field-box .jupyter-matplotlib-canvas-div{visibil\
ity:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-o\
f-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas-container,.gdviz-field-box .jupyter-matplotlib\
-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;pointer-events:none;margin:0;width:100%;overflow:hidden}.gdviz-field-bo\
x:has(.gdviz-needs-python){overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python) :is(.jupyter-matplotlib,.gdviz-field>svg){max-width:none;overflow:visible;t\
ransform:scale(var(--gdviz-share, 1));transform-origin:0 0;margin-bottom:var(--gdviz-spare, 0)}.gdviz-field svg{display:block}.gdviz-figure-state{display:none}a\
[href^="#set:"]{display:inline-block;margin:0 2px;padding:0 6px;border:1px solid var(--gdviz-blue);border-radius:4px;text-decoration:none;line-height:24px;color\
:inherit}a[href^="#set:"]:before{content:"\\25b8  " / "";color:var(--gdviz-blue)}a[href^="#set:"]:hover{background:var(--gdviz-hover)}.gdviz-set-status{margin-le\
ft:6px;font-size:14px;color:var(--gdviz-alert)}.gdviz-set-status.quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:n\
owrap}.gdviz-formula-field>label{display:block}.gdviz-formula-field>label>span{display:block;margin:2px}.gdviz-formula-field .text{width:calc(100% - 6px);box-si\
zing:border-box;height:30px;margin:0 3px;padding:0 6px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink)\
;font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .text[aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-formula-field .written\
{min-height:66px;margin:6px 3px;display:grid;align-content:center}.gdviz-formula-field .written>math{overflow-x:auto;overflow-y:hidden;font-size:15px}.gdviz-for\
mula-field .error code{display:block;overflow-x:auto;white-space:pre;font:13px/1.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .error span{color:\
var(--gdviz-alert)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;overflow:hidden}.gdviz-network\
-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visible}.gdviz-network-diagram .netw\
ork>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdviz-ne\
twork-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2;poin\
ter-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.4;fon\
t-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-network-d\
iagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-network-diagram .legend .posit\
ive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend circle{fill:currentColor}.gd\
viz-network-diagram .pointed.selected path{stroke-dasharray:none}.gdviz-network-diagram .gdviz-slider[hidden]{display:none}.gdviz-network-diagram .gdviz-slider.\
empty{visibility:hidden}.gdviz-network-diagram .gdviz-slider label span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.gdviz-page-\
state{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center}.gdviz-page-state>[role=group]{display:flex;gap:6px}.gdviz-page-state :is(button,.button){heig\
ht:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-page-st\
ate>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-state textarea{flex:1 1 100%;min-width:0;box-sizing:border-box;resize:vertica\
l;background:var(--gdviz-paper);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-page-state input{flex:1 1 100%;min-width:0;he\
ight:26px;font-size:12px}.gdviz-page-state .download:after{content:"\\25be" / "";margin-left:6px}.gdviz-page-state .download[aria-expanded=true]:after{content:"\\\
25b4" / ""}.gdviz-page-state>.files{display:grid;flex:1 1 100%;gap:4px;min-width:0;margin:0;padding:0;list-style:none}.gdviz-page-state>.files li{display:flex;g\
ap:4px;align-items:center;margin:0}.gdviz-page-state>.files span{flex:1;min-width:0;line-height:1.3;overflow-wrap:anywhere}.gdviz-page-state>.files :is(button,.\
button){height:24px;padding:0 7px;font-size:12px}.gdviz-page-state .button{display:inline-flex;align-items:center;box-sizing:border-box;border:1px solid var(--g\
dviz-edge);border-radius:4px;color:inherit;text-decoration:none}.gdviz-page-state .button:hover{background:var(--gdviz-hover)}.gdviz-page-state>[hidden]{display\
:none}.gdviz-pins{container-type:inline-size;display:flex;flex-direction:column;align-items:flex-start;gap:4px;width:100%;min-width:0;padding-top:4px}.gdviz-pin\
s>button{height:28px;padding:0 10px}.gdviz-pins button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-pins ul{list-style\
:none;width:100%;margin:0;padding:0}.gdviz-pins li{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;min-height:30px}.gdviz-pins li.hidden output,.gdvi\
z-pins li.hidden b{color:var(--gdviz-faint)}.gdviz-pins label{display:flex;align-items:center;gap:6px;min-height:24px}.gdviz-pins input[type=checkbox]{width:16p\
x;height:16px;margin:4px 0;accent-color:var(--gdviz-blue)}.gdviz-pins input[type=text]{flex:1 1 120px;box-sizing:border-box;min-width:0;height:26px;text-overflo\
w:ellipsis}.gdviz-pins output{font-variant-numeric:tabular-nums;white-space:nowrap}.gdviz-pins li button{min-width:26px;height:26px;padding:0 7px}@container (ma\
x-width: 440px){.gdviz-pins input[type=text]{flex-basis:60%}.gdviz-pins output{flex:1;padding-left:24px}}.gdviz-pins small{flex:1 1 100%;padding-left:38px;color\
:var(--gdviz-faint);font-size:12px}.gdviz-plot .letter text{font-size:10px;font-weight:600}.gdviz-results tr.pinned{color:var(--gdviz-faint)}.gdviz-results tr.p\
inned th{display:flex;align-items:center;gap:4px;min-height:22px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-p\
layer input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-player label:has(span){flex-basi\
s:100%}.gdviz-player label:has(span) output{min-width:3.5em}.gdviz-question{max-width:640px;box-sizing:border-box;padding:10px 12px;margin-bottom:10px;border-le\
ft:3px solid var(--gdviz-blue);background:color-mix(in srgb,var(--gdviz-blue) 8%,transparent)}.gdviz-question .gdviz-slider label span{flex:0 0 auto}.gdviz-ques\
tion .text{margin:0 0 8px;font-size:16px;font-weight:600;line-height:1.35}.gdviz-question .hint{margin:6px 0 8px;font-size:13px;line-height:1.4}.gdviz-question \
.hint.urged{color:var(--gdviz-alert)}.gdviz-question .options label{display:flex;gap:8px;align-items:baseline;padding:4px 0;min-height:24px;font-size:14px}.gdvi\
z-question button{min-height:32px;padding:0 14px;font-size:14px;border:1px solid var(--gdviz-blue);border-radius:4px;background:transparent;color:var(--gdviz-in\
k);cursor:pointer}.gdviz-question .commit{background:var(--gdviz-blue);color:#fff}.gdviz-question .right .hint:before{content:"\\2713  ";font-weight:700}.gdviz-q\
uestion .wrong .hint:before{content:"\\2717  ";font-weight:700}.gdviz-moved[inert]{opacity:.45}.gdviz-question .named{display:flex;flex-wrap:wrap;gap:0 14px;alig\
n-items:baseline}.gdviz-question .named .name{flex:0 0 100%;font-size:14px}.gdviz-question .named label{padding:0 0 4px;gap:4px}.gdviz-results{width:100%;min-wi\
dth:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results\
 td{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead :is(th,td){vertical-align\
:bottom;white-space:normal;max-width:56px;font-size:11px;line-height:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thea\
d th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tb\
ody th{text-align:left;padding:0 0 0 3px}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var\
(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:fle\
x;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-\
results tr.chosen button{font-weight:600}.gdviz-results button:hover{background:none;text-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;heigh\
t:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-wi\
dth:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gd\
viz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;b\
ackground:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[\
type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner bu\
tton.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-runner .history{display:block;width:100%;max-width:420px;margin:0 0 4px;accent-color\
:var(--gdviz-blue)}.gdviz-slice .axes{display:flex;flex-wrap:wrap;gap:4px 16px;margin:2px 3px}.gdviz-slice label{display:flex;align-items:center;gap:6px}.gdviz-\
slice select{height:30px;min-width:52px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border\
-radius:4px}.gdviz-slice .gdviz-note{min-height:2lh;font-variant-numeric:tabular-nums}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-s\
lider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidd\
en;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-s\
lider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;background:transp\
arent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{bo\
rder-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-ale\
rt)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-steps{container-type:inline-size;width:100%;max-width:1400px;overflow:visible;--figure: calc(100vh - 230px) }\
.gdviz-steps:has(.gdviz-row+.gdviz-row){--figure: calc(50vh - 120px) }.gdviz-followed{display:grid;gap:0 24px;overflow:visible;grid-template-columns:minmax(0,1f\
r) 320px}:is(.jp-OutputArea-output,.jp-OutputArea-child,.jp-OutputArea,.jp-Cell-outputArea,.jp-Cell-outputWrapper,.lm-Widget):has(.gdviz-steps):not(.jp-Windowed\
Panel,.jp-WindowedPanel-outer,.jp-Notebook,:has(.jp-Notebook)){overflow:visible}.gdviz-followed>.gdviz-interact{position:sticky;top:4vh;align-self:start;max-wid\
th:none;max-height:96vh;overflow:hidden auto;container-type:normal}.gdviz-steps .gdviz-sides{grid-template-columns:minmax(0,1fr)}.gdviz-steps .gdviz-beside{disp\
lay:flex;flex-flow:row wrap;gap:4px 24px;order:1;align-items:start}.gdviz-steps .gdviz-beside>*{flex:1 1 280px;max-width:460px}.gdviz-steps .gdviz-row{display:f\
lex;justify-content:center}.gdviz-steps .gdviz-row>*{flex:1 1 0;max-width:calc(var(--figure) / .6)}.gdviz-steps .gdviz-row>.equal{max-width:calc(var(--figure) +\
 30px)}.gdviz-steps-text{min-width:0;font-size:16px;line-height:1.55}.gdviz-steps-text ol{margin:0;padding:0;list-style:none}.gdviz-steps-text li{display:flex;a\
lign-items:center;min-height:50vh;box-sizing:border-box;margin:0;padding:16px 0}.gdviz-steps-text li p{box-sizing:border-box;width:100%;margin:0;padding:8px 14p\
x;border-left:4px solid var(--gdviz-line);color:var(--gdviz-faint);overflow-wrap:break-word}.gdviz-steps-text li[aria-current] p{border-color:var(--gdviz-blue);\
color:var(--gdviz-ink)}.gdviz-steps-text code{font:14px/1.5 ui-monospace,monospace}.gdviz-steps-text .bar{position:sticky;bottom:0;display:flex;flex-wrap:wrap;g\
ap:4px 12px;align-items:center;padding:8px 0;background:var(--gdviz-paper)}.gdviz-steps-text .bar button{min-height:32px;padding:0 14px;font-size:14px}.gdviz-st\
eps-text .bar button[aria-disabled=true]{border-style:dashed;color:var(--gdviz-faint);cursor:default}.gdviz-steps-text .bar span{font-size:14px;font-variant-num\
eric:tabular-nums}.gdviz-steps-text .bar p{flex:1 1 100%;margin:0;color:var(--gdviz-alert);font-size:14px}.gdviz-steps-text .quiet{position:absolute;width:1px;h\
eight:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@container (max-width: 700px){.gdviz-followed{--figure: 38vh;display:flex;flex-direction:colum\
n}.gdviz-followed:has(.gdviz-row+.gdviz-row){--figure: 19vh}.gdviz-followed>.gdviz-interact,.gdviz-followed>.gdviz-interact>.gdviz-sides{display:contents}.gdviz\
-followed .gdviz-beside{order:1}.gdviz-followed>.gdviz-steps-text{order:2;width:100%}.gdviz-followed .gdviz-sides>:not(.gdviz-beside){position:sticky;top:0;z-in\
dex:1;width:100%;border-bottom:1px solid var(--gdviz-line);background:var(--gdviz-paper)}.gdviz-followed .gdviz-row{align-items:start}.gdviz-steps-text li{min-h\
eight:45vh;scroll-margin-top:45vh}}@media(max-height:420px){.gdviz-followed>.gdviz-interact,.gdviz-followed .gdviz-sides>:not(.gdviz-beside){position:static!imp\
ortant;max-height:none}}.gdviz-surface3d-view .scene{cursor:grab;touch-action:pan-y;border-radius:4px;overflow:hidden}.gdviz-surface3d-view .scene:active{cursor\
:grabbing}.gdviz-surface3d-view .scene:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px}.gdviz-surface3d-view svg{pointer-events:none}.gdvi\
z-surface3d-view .under{position:absolute}.gdviz-surface3d-view canvas{background:none}
`;var ai=new CSSStyleSheet;ai.replaceSync(qo);function Ho(t){t.adoptedStyleSheets.includes(ai)||t.adoptedStyleSheets.push(ai)}var Uo=()=>Ho(document);function Wo(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&Ho(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var li=globalThis,Vo=t=>t,Xn=li.trustedTypes,Go=Xn?Xn.createPolicy("lit-html",{createHTML:t=>t}):void 0,di="$lit$",Kt=`lit$${Math.random().toFixed(9).slice(2)}$`,
ui="?"+Kt,md=`<${ui}>`,ke=document,_n=()=>ke.createComment(""),An=t=>t===null||typeof t!="object"&&typeof t!="function",pi=Array.isArray,Qo=t=>pi(t)||typeof t?.[Symbol.
iterator]=="function",ci=`[ 	
\f\r]`,kn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ko=/-->/g,Yo=/>/g,$e=RegExp(`>|${ci}(?:([^\\s"'>=/]+)(${ci}*=${ci}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Zo=/'/g,Jo=/"/g,ts=/^(?:script|style|textarea|title)$/i,fi=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),j=fi(1),U=fi(2),bt=fi(
3),_t=Symbol.for("lit-noChange"),D=Symbol.for("lit-nothing"),Xo=new WeakMap,ze=ke.createTreeWalker(ke,129);function es(t,e){if(!pi(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return Go!==void 0?Go.createHTML(e):e}var ns=(t,e)=>{let n=t.length-1,r=[],i,o=e===2?"<svg>":e===3?"<math>":"",s=kn;
for(let a=0;a<n;a++){let c=t[a],l,p,d=-1,u=0;for(;u<c.length&&(s.lastIndex=u,p=s.exec(c),p!==null);)u=s.lastIndex,s===kn?p[1]==="!--"?s=Ko:p[1]!==void 0?s=Yo:p[2]!==
void 0?(ts.test(p[2])&&(i=RegExp("</"+p[2],"g")),s=$e):p[3]!==void 0&&(s=$e):s===$e?p[0]===">"?(s=i??kn,d=-1):p[1]===void 0?d=-2:(d=s.lastIndex-p[2].length,l=p[1],
s=p[3]===void 0?$e:p[3]==='"'?Jo:Zo):s===Jo||s===Zo?s=$e:s===Ko||s===Yo?s=kn:(s=$e,i=void 0);let f=s===$e&&t[a+1].startsWith("/>")?" ":"";o+=s===kn?c+md:d>=0?(r.
push(l),c.slice(0,d)+di+c.slice(d)+Kt+f):c+Kt+(d===-2?a:f)}return[es(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Sn=class t{constructor({strings:e,
_$litType$:n},r){let i;this.parts=[];let o=0,s=0,a=e.length-1,c=this.parts,[l,p]=ns(e,n);if(this.el=t.createElement(l,r),ze.currentNode=this.el.content,n===2||n===
3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(i=ze.nextNode())!==null&&c.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let d of i.
getAttributeNames())if(d.endsWith(di)){let u=p[s++],f=i.getAttribute(d).split(Kt),g=/([.?@])?(.*)/.exec(u);c.push({type:1,index:o,name:g[2],strings:f,ctor:g[1]===
"."?tr:g[1]==="?"?er:g[1]==="@"?nr:Ae}),i.removeAttribute(d)}else d.startsWith(Kt)&&(c.push({type:6,index:o}),i.removeAttribute(d));if(ts.test(i.tagName)){let d=i.
textContent.split(Kt),u=d.length-1;if(u>0){i.textContent=Xn?Xn.emptyScript:"";for(let f=0;f<u;f++)i.append(d[f],_n()),ze.nextNode(),c.push({type:2,index:++o});i.
append(d[u],_n())}}}else if(i.nodeType===8)if(i.data===ui)c.push({type:2,index:o});else{let d=-1;for(;(d=i.data.indexOf(Kt,d+1))!==-1;)c.push({type:7,index:o}),
d+=Kt.length-1}o++}}static createElement(e,n){let r=ke.createElement("template");return r.innerHTML=e,r}};function _e(t,e,n=t,r){if(e===_t)return e;let i=r!==void 0?
n._$Co?.[r]:n._$Cl,o=An(e)?void 0:e._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(t),i._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=i:n._$Cl=i),i!==void 0&&(e=_e(t,i._$AS(t,e.values),i,r)),e}var Qn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,i=(e?.creationScope??ke).importNode(n,!0);ze.currentNode=
i;let o=ze.nextNode(),s=0,a=0,c=r[0];for(;c!==void 0;){if(s===c.index){let l;c.type===2?l=new Ge(o,o.nextSibling,this,e):c.type===1?l=new c.ctor(o,c.name,c.strings,
this,e):c.type===6&&(l=new rr(o,this,e)),this._$AV.push(l),c=r[++a]}s!==c?.index&&(o=ze.nextNode(),s++)}return ze.currentNode=ke,i}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},Ge=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,i){
this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=_e(this,e,n),
An(e)?e===D||e==null||e===""?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==_t&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):Qo(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
D&&An(this._$AH)?this._$AA.nextSibling.data=e:this.T(ke.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,i=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=Sn.createElement(es(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===i)this._$AH.p(n);else{let o=new Qn(i,this),s=o.u(this.options);o.p(n),this.
T(s),this._$AH=o}}_$AC(e){let n=Xo.get(e.strings);return n===void 0&&Xo.set(e.strings,n=new Sn(e)),n}k(e){pi(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,i=0;for(let o of e)i===n.length?n.push(r=new t(this.O(_n()),this.O(_n()),this,this.options)):r=n[i],r._$AI(o),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,
i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Vo(e).nextSibling;Vo(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},Ae=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,i,o){this.type=1,this.
_$AH=D,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=D}_$AI(e,n=this,r,i){let o=this.strings,s=!1;if(o===void 0)e=_e(this,e,n,0),s=!An(e)||e!==this._$AH&&e!==_t,s&&(this._$AH=e);else{let a=e,c,
l;for(e=o[0],c=0;c<o.length-1;c++)l=_e(this,a[r+c],n,c),l===_t&&(l=this._$AH[c]),s||=!An(l)||l!==this._$AH[c],l===D?e=D:e!==D&&(e+=(l??"")+o[c+1]),this._$AH[c]=
l}s&&!i&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},tr=class extends Ae{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},er=class extends Ae{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==D)}},nr=class extends Ae{constructor(e,n,r,i,o){super(e,n,r,i,o),this.type=5}_$AI(e,n=this){if((e=_e(this,e,n,0)??D)===_t)return;let r=this._$AH,i=e===
D&&r!==D||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==D&&(r===D||i);i&&this.element.removeEventListener(this.name,this,r),o&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},rr=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){_e(this,e)}},rs={
M:di,P:Kt,A:ui,C:1,L:ns,R:Qn,D:Qo,V:_e,I:Ge,H:Ae,N:er,U:nr,B:tr,F:rr},vd=li.litHtmlPolyfillSupport;vd?.(Sn,Ge),(li.litHtmlVersions??=[]).push("3.3.3");var is=(t,e,n)=>{
let r=n?.renderBefore??e,i=r._$litPart$;if(i===void 0){let o=n?.renderBefore??null;r._$litPart$=i=new Ge(e.insertBefore(_n(),o),o,void 0,n??{})}return i._$AI(t),
i};var Ct=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function F(t,e,...n){return is(e,t),n.map(r=>t.querySelector(r))}var Se=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Me(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Yt=t=>t?"":"display: none";function nt(t,...e){Wo(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var wd={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},xt=t=>wd[t]??t;function gi(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function os(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function Ke(t,e){let n=0,r=new ResizeObserver(()=>{let i=Math.floor(t.clientWidth);i===0||i===
n||(n=i,e(i))});return r.observe(t),()=>r.disconnect()}var bd=["dead","restarting","autorestarting","starting"];function Ye(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,i=0;function o(){
r||=bd.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return i||=setTimeout(e,2e3,"away");clearTimeout(i),i=
0,e(s)}for(let s of n)s.connect(o);return o(),()=>{clearTimeout(i);for(let s of n)s.disconnect(o)}}var ss=50,ir=new Set,as=0;function cs(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return ir.add(r),hi.size&&Mn(),{outdate(i,o=performance.now()){r.outdated?.
text!==i&&(r.outdated={since:Math.min(o,r.outdated?.since??1/0),text:i},Mn())},renew(i=null){!r.outdated&&i===null||(r.outdated=i===null?null:{since:i,text:r.outdated?.
text??"computing …"},Mn())},leave(){ir.delete(r),Mn()}}}var hi=new Map;function Mn(){clearTimeout(as);let t=performance.now(),e=1/0,n=new Map;for(let[{link:i,
targets:o},{since:s,text:a}]of xd())if(s+ss>t)e=Math.min(e,s+ss);else for(let{model:c}of[{model:i},...o])n.set(c,a);let r=hi;hi=n;for(let i of new Set([...r.keys(),
...n.keys()]))$d(i,n.get(i)??"");e<1/0&&(as=setTimeout(Mn,e-t))}function xd(){let t=new Map([...ir].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of ir)r.sources.some(o=>e.targets.some(s=>yd(o,s)))&&!t.has(r)&&t.set(r,n);return t}var yd=(t,e)=>t.model===e.model&&t.trait===e.trait;function $d(t,e){
(Ve(t,"outdated")??"")!==e&&(zn(t,"outdated",e),t.get("opacities")&&zn(t,"opacities",e?[zd]:[]))}var zd=.3;var ls=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),kd=230;function ds(t,e){let n=t.slice(),
[r,i,o]=[0,0,0];for(let s of e){if(i|=(s&127)<<o,o+=7,s&128)continue;r+=i;let a=n[r+1]===kd;n[r]=a?1:253,n[r+1]=a?1:133,n[r+2]=a?1:2,i=o=0}return n}var mi=8,or=5,_d=50,Ad=8;async function ps(t,e){let n=ar(ls)?ds(mt(t),mt(e)):mt(t);return ar(n)?WebAssembly.compile(n).catch(()=>null):null}var ar=t=>!!globalThis.
WebAssembly?.validate(t);function sr({memory:t,run:e},n,r){let i=new Uint8Array(t.buffer);for(let{address:o,data:s}of n)i.set(s,o);return e(),r.map(({address:o,
length:s})=>i.slice(o,o+s))}function Sd(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let i=performance.
now();try{let o=t(e,r.inputs,n),s=performance.now()-i;postMessage({results:o,milliseconds:s},o.map(({buffer:a})=>a))}catch(o){postMessage({error:o.message})}}}function Md(t,e){
let n=URL.createObjectURL(new Blob([`(${Sd})(${sr})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var us=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function fs(t,e,n,r){let{exports:i}=await WebAssembly.instantiate(t),o=e.map(f=>({address:f.
address,length:bn(f)})),s=[],a=null,c=null;return n>mi&&p(),{start:l,measure:d,isBusy:()=>c!==null,close:u};function l(f,g,b){if(a){c={job:g,counts:b},a.postMessage(
{inputs:f});return}let x=performance.now(),y;try{y=sr(i,f,o)}catch(z){return r(g,{error:z})}let A=performance.now()-x;s=[...s.slice(1-or),A],(A>_d||s.length===or&&
us(s)>mi)&&p(),r(g,{results:y,milliseconds:A})}function p(){a=Md(t,o),a&&(a.onmessage=({data:f})=>{let{job:g,counts:b}=c;if(c=null,f.error)return r(g,{isLate:!0,
error:Object.assign(new Error(f.error),{name:"RuntimeError"})});b&&(s=[...s.slice(1-or),f.milliseconds]),r(g,{isLate:!0,...f})},a.onerror=()=>{let f=c;a=c=null,
f&&r(f.job,{isLate:!0})})}function d(f){if(a){let y=s.length?us(s):null;if(c||n===1/0||s.length<or||Math.max(...s)>mi/2)return y;u(),s=[]}let g=f();sr(i,g,[]);let b=performance.
now(),x=0;do sr(i,g,[]);while(x++,performance.now()-b<Ad);return(performance.now()-b)/x}function u(){a?.terminate(),a=c=null}}var gs=["single_steps","resets","anew","anew_steps","playing"];function hs(t,e,n,r){let{restart:i,steps:o,before:s,starting:a,editing:c}=t.get("running"),l=s.map(
bn),p=Kn(mt(t.get("carried")),l),d=0,u=!1,f=k(),g=Kn(mt(t.get("computed")),n.map(bn)),b=0,x={restart:!1,steps:0},y=1;for(let E of gs)e.on(`change:${E}`,A);return addEventListener(
"pagehide",r.tell),t.on("change:carried",S),{isPlaying:z,isPending:M,plan:h,inputs:w,store:$,putBack:m,shareState:v,stop:_};function A(){r.changed(),z()||r.tell()}
function z(){return e.get("playing")&&!ae()}function k(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function M(){
let E=k();return u||z()||E.single!==f.single||E.resets!==f.resets||E.anew!==f.anew}function h(E){let L=k(),O=E.map((R,K)=>!be(R,g[K])),P=a.some(R=>O[R]),T=L.anew>
0&&(L.anew!==f.anew||O.some((R,K)=>R&&!c.includes(K))),I=L.resets!==f.resets,C=Math.max(L.single-f.single,0);z()&&(b+=e.get("speed"),C+=Math.floor(b),b%=1),f=L,
g=E,u=!1;let N=x;return x={restart:!1,steps:0},T||P||I?{restart:!0,steps:T?L.anew:0,version:d}:{restart:N.restart,steps:N.steps+C,version:d}}function m(E){x=E}function w(E={
restart:!1,steps:y}){let L=(O,P)=>({address:O,data:new Uint8Array(Int32Array.of(P).buffer)});return E.steps&&(y=E.steps),[L(i,Number(E.restart)),L(o,E.steps),...p.
map((O,P)=>({address:s[P].address,data:O}))]}function $(E,L){L.version===d&&(p=E)}function v(){t.off("change:carried",S),t.set("carried",new DataView(Vt(p).buffer)),
t.on("change:carried",S)}function S(){p=Kn(mt(t.get("carried")),l),f=k(),u=!0,d++,r.changed()}function _(){for(let E of gs)e.off(`change:${E}`,A);removeEventListener(
"pagehide",r.tell),t.off("change:carried",S)}}var Ed=400,ms=30,bs="not computed",cr=(t,e)=>Object.assign(new Error(e),{name:t}),vs=t=>`(${t.join(", ")}${t.length===1?",":""})`;function vi({model:t,trait:e,name:n,
shape:r,dtype:i}){let o=t.get(e),s=xn(o);if(!s)throw cr("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(o)??"undefined"}`);if(String(s.shape)!==
String(r))throw cr("ValueError",`${n} had shape ${vs(r)} when it was linked, but now it has shape ${vs(s.shape)}`);let a=ti(o,i);if(!i.startsWith("float")&&Array.
from(qe(i,a)).some((c,l)=>c!==Number(s.numbers[l])))throw cr("ValueError",`${n} was ${i} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return a}function xs(t,e){try{return be(Vt(t.map(vi)),e)}catch{return!1}}async function ys(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,r=c=>Promise.all(c.map(async l=>({...l,model:await rt(n,l.widget)}))),[i,o]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),s=cs(t,i,
o);if(t.get("where")!=="browser")return ws(t,i,s);xs(i,mt(t.get("computed")))||s.outdate("compiling …");let a=await ps(t.get("module"),t.get("fusions"));return a?
Od(t,a,i,o,s,e):(n.exported?e.show(cr("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),ws(t,i,s))}function ws(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function i(){xs(e,mt(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?bs:r)}let o=e.map(s=>st(s.model,s.trait,i));return o.push(st(t,"computed error_message",i)),i(),{stop:()=>[...o,
n.leave].forEach(s=>s()),isRunning:!1}}async function Od(t,e,n,r,i,o){let s=t.widget_manager,a=t.get("outputs"),c=await fs(e,a,t.get("background")?1/0:t.get("mi\
lliseconds"),L),l=t.get("runner")&&await rt(s,t.get("runner")),p=!!t.get("background"),d={compute:E,report:R,isInBackground:p,reads:q=>n.some(B=>B.model===q),isPending:T,
isPlaying:P},u=l&&hs(t,l,n,{changed:h,tell:N}),f=mt(t.get("computed")),g=null,b=null,x=null,y=!1,[A,z]=[0,0],k=0,M=[...n.map(q=>[q.model,`change:${q.trait}`,m]),
[t,"change:computed",S],[t,"change:running_in",$],[t,"change:where",K],[t,"change:closed",K],[t,"msg:custom",v]];for(let[q,B,H]of M)q.on(B,H);return Io(d),w(),C(),
h(),{stop:J,isRunning:!0};function h(){Jn(d)}function m(){x??=performance.now(),h()}function w(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function $(){t.get("running_in")!=="browser"&&(f=null,w(),h())}function v({event:q}){q==="ask"&&t.send({event:"here"})}function S(){f=mt(t.get(
"computed")),h()}function _(q){return q.map((B,H)=>({address:n[H].address,data:B}))}function E(){let q;try{q=n.map(vi)}catch(et){return R(et)}let B=Vt(q);if(!u?.
isPending()){if(be(B,f))return x=null,O(B);if(be(B,g))return}if(be(B,f)||i.outdate("computing …",x??void 0),c.isBusy())return;let H=u?.plan(q),W=[..._(q),...H?
u.inputs(H):[]];x=null,c.start(W,{joined:B,work:H},!H||H.steps>0)}function L({joined:q,work:B},{results:H,milliseconds:W,error:et,isLate:Y}){if(Y&&h(),!H){B&&u.
putBack(B),et&&(g=q,R(et));return}P()&&I(W??0),B&&u.store(H.slice(H.length-t.get("running").before.length),B);for(let{model:it,trait:ot,output:at}of r){let[tt,Q,
ht]=[Ve(it,ot),a[at],H[at]];Co(tt,ht,Q)||zn(it,ot,se(qe(Q.dtype,ht),Q,tt,ht))}b=[q,...H],O(q),P()&&!Y&&Fo(d)}function O(q){f=q,g=null,i.renew(x),y&&o.show(null),
y=!1,C(),ye()}function P(){return!!u?.isPlaying()}function T(){return c.isBusy()&&!P()}function I(q){A+=q,!(++z%ms)&&(t.set("page_milliseconds",A/ms),A=0)}function C(){
clearTimeout(k),k=setTimeout(()=>{try{let q=c.measure(()=>[..._(n.map(vi)),...u?.inputs()??[]]);q!==null&&t.set("page_milliseconds",q)}catch{}N()},Ed)}function N(){
b&&(t.set("snapshot",new DataView(Vt(b).buffer)),b=null,u?.shareState(),t.save_changes())}function R(q){console.warn(q),y=!0,f=null,i.outdate(bs),P()&&(l.set("p\
laying",!1),l.save_changes()),o.show(q)}function K(){J(),o.ended()}function J(){clearTimeout(k);for(let[q,B,H]of M)q.off(B,H);u?.stop(),c.close(),i.leave(),jo(d)}}var wi=new EventTarget;function Td(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=o=>{Object.assign(n,o),wi.dispatchEvent(new Event(t))},i={
show:o=>r({error:o}),ended:()=>r({isRunning:!1})};return n.started=ys(e,i).catch(o=>(console.error(o),null)),Ue(n.started).then(o=>r({isRunning:o?.isRunning??!1})),
n}var $s=ce(Td,({started:t})=>t.then(e=>e?.stop())),Ee=$s.use,En=t=>$s.find(t.get("key"))??{isRunning:!1,error:null};function lr(t,e){let n=t.get("key");return wi.
addEventListener(n,e),()=>wi.removeEventListener(n,e)}var dr=(t,e)=>j`<div class="gdviz-note gdviz-needs-python">${e}${bi(t)}</div>`;function bi({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Nd(e,
await t.query?.()??"")};return e?j` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:D}function Nd(t,e){if(!e)return t;let n=new URL(t,location.href),
r=o=>`${o}${o.includes("?")?"&":"?"}${e}`,i=n.searchParams.get("urlpath");return i===null?n.search=r(n.search):n.searchParams.set("urlpath",r(i)),n.href}var Ld="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Rd="The server is gone. Nothing on this page needs it: everything continues in your browser.",Pd="Greyed-out controls need Python.";function zs(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Cd(t){let e=mt(t.get("text")??new Uint8Array);return e.
length===0?Id(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function Id(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function jd(t,e){let n=()=>{},r=!1;async function i(){let o=t.get("link");if(!o)return;let s=await rt(t.widget_manager,o);if(r||o!==t.get("link"))
return;n();let a=()=>e(s),c=[Ee(s),lr(s,a),st(s,"where milliseconds page_milliseconds outdated",a)];n=()=>c.forEach(l=>l()),a()}return t.on("change:link",i),i(),
()=>{r=!0,t.off("change:link",i),n()}}function Fd({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(o=>rt(e,o)));if(e.exported){n().
then(o=>o.forEach(s=>ut(s,"disabled",!0)));return}let r=new Map;async function i(o){if(!!t.get("lost")===o)return;if(t.set("lost",o),!o){for(let[a,c]of r)ut(a,"\
disabled",c);return r.clear()}let s=await n();if(t.get("lost"))for(let a of s)r.has(a)||r.set(a,a.get("disabled")),ut(a,"disabled",!0)}return e.kernel&&Ye(e.kernel,
o=>i(o!=="connected"))}function Bd({model:t,el:e}){nt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,i=null,o=null;function s(g){
if(g.get("outdated"))return g.get("outdated");let{isRunning:b}=En(g);return b?`computed in your browser${zs(g.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${zs(g.get("milliseconds"))} · 1 round trip`}async function a(){let g=i,b=await Cd(g);o||(o={name:g.get("name"),
size:mt(g.get("module")).length,text:b,isCopied:!1},d(),e.querySelector("dialog")?.showModal())}function c(){o=null,d()}async function l(g){g.isCopied=await Se(
g.text),g.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),d()}let p=g=>j`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${g.name}”, ${(g.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(g)}>${g.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${g.text}</pre>
    </dialog>`;function d(){let g=j`<div class="gdviz-notice" role="alert">${n?Ld:Rd}</div>`;F(e,j`
      <div class="line">
        <span class="status">${i?s(i):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${a}
          ?hidden=${!i||!En(i).isRunning}>Show the program</button>
      </div>
      ${r&&n?dr(t.widget_manager,Pd):D}
      ${o?p(o):D}${t.get("lost")?g:D}`)}let u=jd(t,g=>{i=g,d()}),f=st(t,"lost",d);return d(),()=>{u(),f()}}var ks={initialize:Fd,render:Bd};var X=(t,e,n)=>Math.min(Math.max(t,e),n),ur=t=>t.replaceAll("-","−").replace("e+","e");function Z(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?ur(String(Number(t.toPrecision(e)))):ur(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function xi(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(i=>Z(i,Math.max(n,Math.min(e(i),5))));if(n>5||new Set(r).size===t.length)
return r}}var pr=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Dd=62,qd=38;function It({low:t,high:e,log:n=!1,from:r,to:i}){[t,e]=n?Wd(t,e):Ms(t,e);let[o,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(i-r)/(s-o),c=d=>r+((n?
Math.log10(d):d)-o)*a,l=d=>d.map(([u,f])=>({at:c(u),text:f})),p=Math.max(Math.floor(Math.abs(i-r)/(i>r?Dd:qd)),1);return{low:t,high:e,log:n,to:c,from:d=>n?10**(o+
(d-r)/a):o+(d-r)/a,ticks:()=>{if(n&&s-o>1.5&&Math.floor(s)>Math.ceil(o))return l(Vd(o,s,1.5*p));let d=_s(t,e,p);return l(d.length>1?d:_s(t,e,2*p+1))}}}var Ze=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Rt(t,e){let[n,r]=[1/0,-1/0];for(let i of t)for(let o of i)e(o)&&(o<
n&&(n=o),o>r&&(r=o));return[n,r]}var yi=.04;function $i(t,e,n){if(n){let i=(e/t)**yi;return[t/i,e*i]}if(t>0&&t<.3*e)return[0,e+yi*e];let r=yi*(e-t);return[t===0?
0:t-r,e+r]}var Hd=.4,Ud=.05;function As(t,[e,n],r){if(!(e<=n))return t??(r?[.1,10]:[0,1]);let i=(c,l)=>r?Math.log(l/c):l-c;if(t&&e>=t[0]&&n<=t[1]&&i(e,n)>=Hd*i(
...t))return t;if(r)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[o,s]=e<n?$i(e,n,!1):Ms(e,n),a=Ss((s-o)*Ud);return[Math.floor(
o/a)*a,Math.ceil(s/a)*a]}function Ss(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function Ms(t,e){if(!Number.isFinite(
t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Wd(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function _s(t,e,n){let r=(e-t)/n,i=Ss(r),o=Math.ceil(-Math.log10(i)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),a=s>=1e5||i<1e-4,c=Math.min(Math.max(Math.floor(Math.log10(s))+o,0)+1,12),l=u=>a?u?Number(u.toPrecision(c)).toExponential():"0":u.toFixed(Math.max(
o,0)),p=Math.ceil(t/i-1e-6),d=Math.max(Math.floor(e/i+1e-6)-p+1,0);return Array.from({length:d},(u,f)=>[(p+f)*i,ur(l((p+f)*i))])}function Vd(t,e,n){let r=Math.ceil(
t-1e-9),i=Math.floor(e+1e-9),o=Math.ceil((i-r+1)/(n+1)),s=Array.from({length:Math.floor((i-r)/o)+1},(c,l)=>r+l*o),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**
c,a?String(+`1e${c}`):`10${pr(c)}`])}var Gd=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Kd=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Oe=(t,e=0)=>Gd(Kd(t).map(n=>Math.round(n+(255-n)*e)));function Zt(t,e,[
n,r],i){if(!r||!n)return ki(t);let o=new Uint32Array(r*n);for(let s=0;s<n;s++){let a=(n-1-s)*r;for(let c=0;c<r;c++)o[s*r+c]=i(e[a+c])}zi(t,o,r)}function zi(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),fr(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var ki=t=>fr(
t).clearRect(0,0,t.width,t.height),fr=t=>t.getContext("2d");function Je(t,e){let n=Uint32Array.from({length:511},(r,i)=>Oe(i>255?t:e,1-.7*(Math.abs(i-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var Es=.5,Yd=.6;function gr(t,{width:e,height:n},r,[i,o],s,a){let c=new Uint32Array(e*n),[l,p,d]=[0,Es,Es/2].map(b=>Uint32Array.from(a,x=>Oe(x,b))),u=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),f=(o-1)/e,g=(i-1)/n;for(let b=0;b<n;b++){let x=(n-b-.5)*g,y=Math.min(Math.floor(x),i-2),A=x-y,z=y*o,k=z+o,M=b*e,h=0;for(let m=0,
w=0;m<o-1;m++){let $=r[z+m],v=r[z+m+1],S=$+A*(r[k+m]-$),_=v+A*(r[k+m+1]-v),E=m===o-2?e:Math.min(Math.ceil((m+1)/f-.5),e),L=(_-S)*f;if(!(Math.abs(L)<1/0)){M+=E-w,
w=E;continue}let O=(r[k+m]-$+r[k+m+1]-v)*.5*g,P=Yd*Math.sqrt(L*L+O*O),T=S+((w+.5)*f-m)*(_-S);for(;w<E;w++,M++,T+=L){for(;T>=u[h+1];)h++;for(;T<u[h];)h--;let I=Math.
min(T-u[h],u[h+1]-T);c[M]=I>=P?l[h]:I>=P/2?d[h]:p[h]}}}zi(t,c,e)}function le(t,e){let n=t.length-1;return Array.from({length:e},(r,i)=>t[Math.floor(e>1?n/(e-1)*
i:n/2)])}function Os(t,[e,n],{left:r,top:i,width:o,height:s},[a,c,l,p]){let d=e*n,u=Float64Array.from({length:d},(y,A)=>Math.hypot(t[2*A],t[2*A+1])),f=u.reduce(
(y,A)=>A>y&&A<1/0?A:y,0),g=o/n/1.25,b=Math.max(o*.0016,.5),x=[];for(let y=0;y<d;y++){if(!(u[y]>0&&u[y]<1/0))continue;let A=r+o*(y%n+.5)/n,z=i+s*(1-(Math.floor(y/
n)+.5)/e),k=-t[2*y]*(o/(c-a)),M=t[2*y+1]*(s/(p-l)),h=g*X(1+Math.log10(u[y]/f)/3,.25,1)/2/Math.hypot(k,M);x.push(Te(A,z,k*h,M*h,b))}return x.join("")}var ft=t=>Math.
round(t*10)/10;function Te(t,e,n,r,i){let o=Math.hypot(n,r),[s,a]=[-r/o,n/o],c=Math.min(10*i,1.2*o),l=.3*c,p=(g,b)=>`${ft(t+n*g+s*b)},${ft(e+r*g+a*b)}`,d=1-c/o,
u=`${p(-1,i)} ${p(d,i)} ${p(d,l)}`,f=`${p(d,-l)} ${p(d,-i)} ${p(-1,-i)}`;return`M${u} ${p(1,0)} ${f}Z`}var Zd=10,_i=12,Jd=68,Xd=9;function Ts({left:t,top:e,width:n,height:r},i,o,s){let a=t+n+Zd,c=a+_i,l=s.length>=Xd,p=i.toReversed().map((d,u)=>{let f=1-u/i.length;
return U`<rect x=${a} width=${_i} y=${e+r*(1-f)} height=${r*f} fill=${d} />`});return U`
    ${p}
    <rect class="frame" x=${a} y=${e} width=${_i} height=${r} />
    ${o.map(({at:d,text:u})=>{let f=e+r*(1+d);return U`<path class="tick" d="M${c},${f}h3" /><text x=${c+6} y=${f} dy="0.35em">${u}</text>`})}
    <text y=${e-10} x=${l?t+n+Jd:a-2} text-anchor=${l?"end":"start"}>${s}</text>`}var hr=t=>t.map(({name:e,color:n,kind:r="line"})=>{let i=j`<span class="swatch ${r}" .style=${`\
color: ${xt(n)}`}></span>`;return j`<span class="entry">${i}${e}</span>`});function On(t){let[e,n]=[t.get("colors"),Xe(t)];return t.get("names").map((i,o)=>({name:i,
color:e[o%e.length]})).filter((i,o)=>n(o))}function Xe(t){let e=t.get("shown")&&V(t.get("shown"));return n=>!e?.length||e[n]>0}function At(t,e){let{left:n,top:r,width:i}=t.getBoundingClientRect(),o=t instanceof SVGSVGElement&&i?i/t.width.baseVal.value:1;return[(e.clientX-n)/o,(e.clientY-
r)/o]}function Jt(t,e,n){let r=t.currentTarget;r.setPointerCapture(t.pointerId);let i=new AbortController,{signal:o}=i,{pointerId:s}=t,a=l=>p=>p.pointerId===s&&
l(p);r.addEventListener("pointermove",a(e),{signal:o});let c=a(l=>{i.abort(),n?.(l)});for(let l of["pointerup","pointercancel"])r.addEventListener(l,c,{signal:o})}
var Qd={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Ne=t=>Qd[t.key]??null;function Xt(t,e=()=>!0){let n=r=>e(r)&&r.preventDefault();t.addEventListener(
"touchstart",n,{passive:!1})}function Qe({surface:t,handle:e,to:n,by:r,idle:i=()=>!1}){let o=s=>{s.preventDefault(),e.focus({preventScroll:!0}),Jt(s,n)};t?.addEventListener(
"pointerdown",s=>{s.button!==0||s.pointerType==="touch"||i()||(n(s),o(s))}),t?.addEventListener("click",s=>{s.pointerType==="touch"&&!i()&&n(s)}),e.addEventListener(
"pointerdown",s=>s.button===0&&o(s)),Xt(e),e.addEventListener("keydown",s=>{let a=Ne(s);a&&(s.preventDefault(),r(a,s.shiftKey))})}var Le={left:56,right:14,top:10,bottom:42},tn={left:56,right:68,top:24,bottom:42},tu=6.4,eu=6.5,nu=104;function de(t,{name:e,title:n="",...r}){nt(t,e,"gdviz-pla\
ne");let i=j`${n&&j`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
o,s,a,c]=F(t,i,".box",".gdviz-legend",".panel",".status"),l=Ai(o,r);return{...l,panel:a,status:c,bar:p=>F(l.bar,p&&Ts(l.area,...p)),legend:p=>F(s,hr(p))}}function Ai(t,{
label:e,ratio:n=.75,aspect:r=()=>null,margins:i=Le}){t.classList.add("gdviz-plot");let o=Ct(),s={left:i.left,top:i.top,width:0,height:0},a=320,c=()=>{},l=()=>({
from:s.left,to:s.left+s.width}),p=()=>({from:s.top+s.height,to:s.top});function d(){s.width=Math.max(a-s.left-i.right,40);let M=r(),h=M?Math.round(s.width*M):Math.
round(a*(typeof n=="number"?n:n(a)))-i.top-i.bottom;s.height=Math.max(h,40);let{left:m,top:w}=s,$=Object.entries(s).map(([S,_])=>`${S}: ${_}px`),v=j`
      <canvas .style=${$.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${a} height=${s.height+i.top+i.bottom}>
        <defs>
          <clipPath id=${o}><rect x=${m} y=${w} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${o})" pointer-events="none"></g>
        <rect class="hit" x=${m} y=${w} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return F(t,v,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[u,f,g,b,x,y,A]=d();function z({x:M,y:h},m,w=!1){let $=h.ticks(),v=Math.
max(...$.map(({text:C})=>C.length)),S=Math.min(v*tu+28,nu);if(S>s.left+1)return s.left=S,d(),c();let{left:_,top:E,width:L,height:O}=s,P=E+O,T=M.ticks().map(({at:C,
text:N})=>U`
      ${w?U`<path class="grid" d="M${C},${P}V${E}" />`:D}
      <path class="tick" d="M${C},${P}v5" />
      <text class="x" x=${C} y=${P+17} text-anchor="middle">${N}</text>`),I=$.map(({at:C,text:N})=>U`
      ${w?U`<path class="grid" d="M${_},${C}h${L}" />`:D}
      <path class="tick" d="M${_},${C}h-5" />
      <text class="y" x=${_-8} y=${C} dy="0.35em" text-anchor="end">${N}</text>`);F(g,U`
      ${T}${I}
      <rect class="frame" x=${_} y=${E} width=${L} height=${O} />
      ${Ns(m[0],L+40,`translate(${_+L/2},${P+35})`)}
      ${Ns(m[1],O+30,`translate(13,${E+O/2})rotate(-90)`)}`)}function k(M){let[h,m]=At(f,M);return[X(h,s.left,s.left+s.width),X(m,s.top,s.top+s.height)]}return{
picture:f,canvas:u,area:s,layers:(...M)=>F(b,M.map(h=>U`<g class=${h}></g>`),...M.map(h=>`.${h}`)),hit:x,handles:y,bar:A,axes:z,pixel:k,readout:(M,...h)=>{let m=null;
for(let w of[x,...h])w.addEventListener("pointermove",$=>{M(m=$.buttons?null:k($))}),w.addEventListener("pointerleave",()=>M(m=null));return()=>M(m)},across:l,upwards:p,
plane:(M,h)=>Ze(It({...M,...l()}),It({...h,...p()})),draw:(M,h)=>{c=()=>Object.values(h).forEach($=>$());let m=lt(M,h),w=Ke(t,$=>{a=$,s.left=i.left,d(),c()});return()=>{
w(),m()}}}}function Ns(t,e,n){let r=Math.max(Math.floor(e/eu),4),[i,o]=t.length>r?[`${t.slice(0,r-1)}…`,U`<title>${t}</title>`]:[t,D];return U`<text class="name" text-anchor="middle" transform=${n}>${i}${o}</text>`}var yt=1e4,ru=150;function ue(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function mr(t,e,n){let r=i=>n(i).map(ft).
join(",");return ue(t,e).map(i=>`M${i.map(r).join("L")}${i.length>1?"":"h0.1"}`).join("")}function vr(t,e,n,r,i){let o=(s,a)=>s.map(c=>`${ft(n(c))},${ft(a(c))}`).
join("L");return ue(t,e).map(s=>`M${o(s,i)}L${o(s.toReversed(),r)}Z`).join("")}function Si(t){let e=[];for(let[n,r]of t){if(Number.isNaN(n)||Number.isNaN(r))break;
let i=Math.max(Math.abs(n),Math.abs(r));if(i<=yt){e.push([n,r]);continue}let o=e.at(-1),s=yt/i;o&&s>0&&e.push([o[0]+(n-o[0])*s,o[1]+(r-o[1])*s]);break}return e}
function Mi(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}var Rs=t=>t.length>1?`M${t.join("L")}`:
"",Tn=t=>Rs(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),Ps=t=>t==="#000000"?"var(--gdviz-paper)":"white",Cs=2,Et=(t,e,n)=>U`<path class="casing" fill="none" stroke-width=${e+
Cs} stroke-linejoin="round" stroke-linecap="round"
    transform=${n??D} d=${t} />`,iu=["#E69F00","#56B4E9"],Nn=(t,e,n)=>iu.includes(t)?U`<path class="casing of-pale" fill="none" stroke-width=${n+Cs/2} stroke-linejoin="round" stroke-linecap="round" d=${e} />`:
D;function wr(t,e){let n=Si(e),r=n.map(([a,c])=>`${a.toFixed(2)},${c.toFixed(2)}`).filter((a,c,l)=>a!==l[c-1]),i=r.length>1,o=i?Tn(Mi(n)):"",s=i&&r.length<=ru?r.
map(a=>`M${a}h0`).join(""):"";return U`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    ${Et(o,4)}
    <path stroke=${Ps(t)} stroke-width="4" opacity="0.8" d=${o} />
    <path class="path" stroke=${xt(t)} stroke-width="2" d=${Rs(r)} />
    <path class="dots" stroke=${xt(t)} stroke-width="5" d=${s} />
  </g>`}function br(t,[e,n]){let r=Math.abs(e)<yt&&Math.abs(n)<yt,[i,o]=r?[e,n]:[0,0],s=`translate(${i},${o})`;return U`<g .style=${Yt(r)}>
    ${Et("M0,0h0",14,s)}
    <circle class="current" r="6" fill=${xt(t)} stroke=${Ps(t)} stroke-width="2" cx=${i} cy=${o} />
  </g>`}var Ls=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)},${(n*Math.sin(r)).toFixed(2)}`}).
join("L")}Z`,xr=(t,e)=>e.map(([n,r])=>{let i=`translate(${n},${r})`;return U`
      ${Et(Ls,1.2,i)}
      <path d=${Ls} fill=${t} stroke="white" stroke-width="1.2" transform=${i}><title>Minimum</title></path>`});var Is={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},ou={A:.2,B:.35,C:.5,D:.65},en=(t,e,n)=>U`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${xt(e)} stroke-width="1.8" stroke-dasharray=${Is[t]} opacity="0.8" d=${n} />
  </g>`,su=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function nn(t,e,n,r=su){let i=n.map((c,l)=>l?r(n[l-1],c):0),o=ou[t]*i.reduce((c,l)=>c+l,0),s=0,a=n.find((c,l)=>(s+=
i[l])>=o);return a?U`<g class="letter" transform="translate(${a[0].toFixed(1)},${a[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${xt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:D}var js=t=>j`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${Is[t]} d="M0,4h26" />
  </svg>`;var au="Not positive: a logarithmic axis cannot show it",cu=3;function Ei(t){let[e,n,r,i]=["x","y","low","high"].map(p=>kt(t.get(p))),[o,s,a]=[V(t.get("limits")),
t.get("names"),Xe(t)],c=t.get("colors").map(xt),l=new Float64Array;return n.map((p,d)=>({name:s[d]??"",color:c[d%c.length],shown:a(d),x:e[d%Math.max(e.length,1)]??
l,y:p,low:r[d]??l,high:i[d]??l,limit:o[d]??NaN}))}function lu(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map(xt),new Float64Array];return e.map(({row:i,
mark:o,x:s=r,y:a=r})=>({mark:o,color:n[i%n.length],x:s,y:a}))}function du({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=de(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[i,o,s]=r.layers("pins","curves","letters"),a=U`<g class="points" pointer-events="none"></g><g class="markers" pointer-events="none"></g>`,
[c,l]=F(r.handles,a,".points",".markers"),{x:p,y:d}=r.plane({low:0,high:1},{low:0,high:1}),u=w=>Number.isFinite(w)&&!(d.log&&w<=0);function f(){let w=Ei(t),$=lu(
t),v=r.plane(...uu(w,$,t.get("log")));({x:p,y:d}=v),r.axes(v,t.get("axis_names"),!0);let{left:S,top:_,width:E,height:L}=r.area;F(i,$.map(N=>en(N.mark,N.color,A(
N)))),F(s,$.map(N=>nn(N.mark,N.color,b(N),(R,K)=>K[0]-R[0])));let O=w.filter(N=>N.shown&&N.y.some(Number.isFinite)),P=d.log&&O.length>0&&!O.some(N=>N.y.some(u)),
T=w.map(N=>U`<path class="band" fill=${N.color} opacity="0.2" d=${z(N)} />`),I=({limit:N,shown:R})=>R&&u(N)?`M${S},${ft(d.to(N))}h${E}`:"",C=w.map(N=>U`
      <path class="limit" stroke=${N.color} stroke-width="1.5" stroke-dasharray="6 4" d=${I(N)} />
      ${Nn(N.color,x(N),2)}
      <path class="line" stroke=${N.color} stroke-width="2" d=${x(N)} />`);F(o,U`
      ${T}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${C}</g>
      <text class="note" text-anchor="middle" x=${S+E/2} y=${_+L/2}>${P?au:""}</text>`),F(c,O.map(N=>y(N).map(R=>U`
      <circle class="point" r=${cu} fill=${N.color} cx=${ft(p.to(N.x[R]))} cy=${ft(d.to(N.y[R]))} />`))),k()}let g=({x:w,y:$},v)=>u($[v])&&Number.isFinite(w[v]);
function b(w){return Array.from(w.y.keys()).filter(v=>g(w,v)).map(v=>[p.to(w.x[v]),d.to(w.y[v])])}let x=w=>w.shown?A(w):"";function y(w){let $=(S,_)=>w.x[S]===w.
x[_]&&w.y[S]===w.y[_];return ue(w.y.length,S=>g(w,S)).filter(([S,..._])=>_.every(E=>$(E,S))).map(([S])=>S)}function A(w){return mr(w.y.length,$=>g(w,$),$=>[p.to(
w.x[$]),d.to(w.y[$])])}function z({shown:w,x:$,low:v,high:S}){if(!w||!v.length)return"";let _=r.area.top+r.area.height,E=O=>d.to(S[O]),L=O=>u(v[O])?Math.min(d.to(
v[O]),yt):_;return vr($.length,O=>u(S[O]),O=>p.to($[O]),L,E)}function k(){let{top:w,height:$}=r.area,v=Array.from(V(t.get("marker"))).filter(E=>E>=p.low&&E<=p.high),
S=(v.length===1?Ei(t):[]).map(E=>{let L=E.shown?Fs(E,v[0]):NaN;if(!u(L))return D;let O={x:ft(p.to(v[0])),y:ft(d.to(L))};return U`<circle class="dot" r="4" fill=${E.
color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${O.x} cy=${O.y} />`}),_=v.map(E=>`M${ft(p.to(E))},${w}v${$}`).join("");F(l,U`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${_} />${S}`)}
function M(){let w=t.get("limit_name"),$=w?[{name:w,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...On(t),...$])}let h=r.readout(w=>{let $=Ei(t).filter(
({shown:v})=>v);r.status.textContent=w&&!t.get("outdated")?m($,p.from(w[0])):""});function m(w,$){let v=P=>Math.abs(P-$),S=w.flatMap(P=>Array.from(P.x)).filter(
Number.isFinite),_=S.reduce((P,T)=>v(T)<v(P)?T:P,S[0]),O=w.map(P=>({name:P.name,value:Fs(P,_)})).filter(({value:P})=>Number.isFinite(P)).map(({name:P,value:T})=>`${P}\
 ${Z(T)}`.trim());return O.length?`${t.get("axis_names")[0]} ${Z(_)}: ${O.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pinn\
ed":f,marker:k,"names colors shown limit_name":M,"x y names shown outdated":h})}function uu(t,e,n){let r=t.filter(u=>u.shown),[i,o]=Rt([...r,...e].map(({x:u})=>u),
Number.isFinite),s=u=>Number.isFinite(u)&&!(n&&u<=0),a=[...r.flatMap(({y:u,low:f,high:g,limit:b})=>[u,f,g,[b]]),...e.map(({y:u})=>u)],[c,l]=Rt(a,s),[p,d]=c<l?$i(
c,l,n):[c,l];return[{low:i,high:i===o?i+1:o},{low:p,high:d,log:n}]}function Fs({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let i=(n-t[r-1])/
(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+i*(e[r]-e[r-1])}return NaN}var Bs={render:du};var Ds=1.5,qs=1.15,Hs=100,Qt=([t,e],[n,r],i="")=>`${n} = ${Z(t)}, ${r} = ${Z(e)}${i}`;function rn(t){let[e]=kt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return D;
let[n,r]=[t.get("step"),t.get("diverged_at")],i=Number.isFinite(e[2])?`: ${Qt(Array.from(e),t.get("axis_names"),`, loss ${Z(e[2])}`)}`:"";return j`step ${n}${i}${r>=
0?j`<div class="diverged">diverged at step ${r}</div>`:D}`}function yr(t){let{model:e,plane:n,layers:[r,i,o],pins:s}=t,a=c=>()=>{let l=n();l&&c(l.toPixel)};return{
pinned:a(c=>{if(!s)return;let{lines:l,letters:p}=gu(e,c,s.area);F(s.lines,l),F(s.letters,p)}),paths:a(c=>F(r,fu(e,c))),minima:a(c=>F(i,xr(e.get("marks").minimum,
pu(e).map(c)))),points:a(c=>F(o,hu(e,c))),start:mu(t),buttons:vu(t)}}var pu=t=>kt(t.get("minima")).filter(e=>e.every(Number.isFinite)),Oi=(t,e)=>t.get("colors")[e%
t.get("colors").length];function fu(t,e){let[n,r]=t.get("paths").shape,i=V(t.get("paths")),o=Xe(t),s=a=>e(i.subarray(2*a,2*a+2));return Array.from({length:n},(a,c)=>{
let l=Array.from({length:o(c)?r:0},(p,d)=>s(c*r+d));return wr(Oi(t,c),l)})}function gu(t,e,{left:n,top:r,width:i,height:o}){let s=([l,p])=>l>=n&&l<=n+i&&p>=r&&p<=
r+o,c=(t.get("pinned")??[]).map(({row:l,mark:p,paths:d=new Float64Array})=>{let u=Mi(Si(Array.from({length:d.length/2},(f,g)=>e(d.subarray(2*g,2*g+2)))));return{
mark:p,color:Oi(t,l),points:u}});return{lines:c.map(({mark:l,color:p,points:d})=>en(l,p,Tn(d))),letters:c.map(({mark:l,color:p,points:d})=>nn(l,p,d.filter(s)))}}
function hu(t,e){let n=Xe(t);return kt(t.get("current")).map((r,i)=>br(Oi(t,i),n(i)?e(r):[NaN,NaN]))}function mu({model:t,el:e,picture:n,hit:r,handles:i,plane:o,
free:s}){let a=t.get("marks").start,c=(d=!1,u="")=>{let f=t.get("start");return U`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${f[0]} aria-valuetext=${Qt(f,t.get("axis_names"))} transform=${u} .style=${Yt(d)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=F(i,c(),".handle"),p=d=>s()&&G(t,{start:d});return Qe({surface:r,handle:l,idle:()=>!o()||e.classList.contains("panning"),to:d=>p(Us(o(),At(n,d))),
by:(d,u)=>{let{x:f,y:g}=o(),b=u?.1:.01,[x,y]=[f,g].map(({low:A,high:z},k)=>X(t.get("start")[k]+d[k]*b*(z-A),A,z));p([x,y])}}),()=>{let d=o();if(!d)return;let u=t.
get("start"),f=[d.x,d.y].every(({low:g,high:b},x)=>u[x]>=g&&u[x]<=b);e.classList.toggle("still",!s()),F(i,c(f&&s(),`translate(${d.toPixel(u)})`))}}function Us({
x:t,y:e,toPoint:n},r){let[i,o]=n(r);return[X(i,t.low,t.high),X(o,e.low,e.high)]}function vu({model:t,el:e,picture:n,hit:r,panel:i,plane:o}){let s=u=>t.get("disa\
bled")||G(t,{view:u});function a(u,f){let[g,b,x,y]=t.get("view"),[A,z]=f??[(g+b)/2,(x+y)/2],[k,M,h,m]=t.get("home"),w=($,v)=>v+($-v)*u;u>1&&(b-g>Hs*(M-k)||y-x>Hs*
(m-h))||s([w(g,A),w(b,A),w(x,z),w(y,z)])}let c=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),p()};function p(){let u=[["+","Zoom in",
()=>a(1/Ds)],["−","Zoom out",()=>a(Ds)],["✥","Move the view by dragging",l,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],f=t.get("zoomable")===
!1,g=u.map(([b,x,y,A])=>j`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${A??D} ?hidden=${f}
        ?disabled=${t.get("disabled")} @click=${y}>${b}</button>`);F(i,g)}r.addEventListener("pointerdown",u=>{let f=o();if(u.button!==0||!f||!c())return;let{toPoint:g}=f,
[b,x,y,A]=t.get("view"),[z,k]=g(At(n,u));Jt(u,M=>{let[h,m]=g(At(n,M));s([b+z-h,x+z-h,y+k-m,A+k-m])})}),Xt(r,c);let d=u=>{let f=o();!u.ctrlKey||!f||(u.preventDefault(),
a(u.deltaY<0?1/qs:qs,Us(f,At(n,u))))};return n.addEventListener("wheel",d,{passive:!1}),p}var Ws={mouse:9,pen:12,touch:20},wu=500;function Vs({state:t,plane:e},[n,r],i){let o=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[l,p]=s(c),d=Math.
hypot(l-n,p-r);d<=i&&([o,i]=[a,d])}return o}function Gs(t){let{el:e,plot:n,state:r,plane:i}=t,{picture:o,hit:s}=n,a=(l,p)=>Vs(t,At(o,l),Ws[p]??Ws.mouse),c=l=>r.
add(i().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let p=a(l,l.pointerType);if(p<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),o.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(p);p>=0&&r.select(p);let d=p>=0?p:c(l);if(d<0)return;let[u,f]=At(
o,l),[g,b]=p<0?[u,f]:i().toPixel(r.cursor);Jt(l,x=>{let[y,A]=At(o,x);r.move(d,i().toPoint([y+g-u,A+b-f]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&a(l,"touch")<0&&c(l)}),s.addEventListener("dblclick",l=>{let p=a(l,"mouse"),{added:d}=r;p>=0&&!(p===d.slot&&performance.now()-d.time<wu)&&r.remove(
p)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&a(l,l.pointerType)>=0)}),Xt(s,l=>a(l.touches[0],"touch")>=0)}function Ks(t){let{
plot:e,state:n,plane:r}=t,i={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?Vs(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(i["+"]=()=>n.choose(1),i["-"]=i["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(i["+"]=()=>n.choose(n.label+.1),i["-"]=i["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",o=>{if(o.ctrlKey||o.metaKey||o.altKey)return;let s=Ne(o),a=i[o.key.length===1?o.key.toLowerCase():o.key];if(!s&&
!a)return;if(o.preventDefault(),!s)return a();let c=o.shiftKey?.1:.01,l=n.box().map(([p,d],u)=>n.cursor[u]+s[u]*c*(d-p));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var Js=To(Li(),1),Pi=1e7,Ys=1e3,Ri=40,bu=1e30,xu=/(?<=[0-9]),(?=[0-9])/g,Xs=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,yu=/^\s*([+-]?)inf(inity)?\s*$/i,$u=/^(true|True|TRUE|false|False|FALSE)$/,
Ln=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Ot=class extends Error{},$r={regression:[
"x","y"],classification:["x1","x2","label"],plane_regression:["x1","x2","y"]};function Qs(t){let e=zu(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Ot("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(xu,"."):n,i=[",",";","	"].map(f=>({sign:f,count:r.split(f).length})),{sign:o,count:s}=i.reduce((f,g)=>g.count>f.count?g:f);if(s>
Ys)throw new Ot(`It has more than ${Ys} columns.`);let a=o===";"&&!e.includes(".")?",":".",[c=[],...l]=ku(e,o),p=!c.some(f=>Xs.test(f.replace(a,"."))),d=p?l:[c,
...l];if(!d.length)throw new Ot("It has a header line but no rows.");return Su(c.map((f,g)=>ta(p&&f.trim()||`column ${g+1}`))).map((f,g)=>_u(f,d.map(b=>(b[g]??"").
trimStart()),a))}function zu(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Ot("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function ku(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(d,u)=>u??d):t,{data:i,errors:o}=Js.default.parse(r,{delimiter:e,
newline:`
`}),s=i.filter(d=>d.length>1||d[0].trim()),a=o.some(({code:d})=>d==="MissingQuotes"),[{length:c}=[],l]=s,p=l?.length===c+1?c+1:c;if(a||s.some(d=>d.length>p||d[c]?.
trim()))throw new Ot("It is not a table: its rows have different numbers of columns.");return s}function _u(t,e,n){let r=Float64Array.from(e,o=>Au(n==="."?o:o.replace(
n,".")));if(e.every((o,s)=>!Number.isNaN(r[s])||Ln.has(o)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(o=>$u.test(o)||Ln.has(o)))return{name:t,kind:"\
text",texts:e,values:r};for(let[o,s]of e.entries())r[o]=Ln.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function Au(t){if(Xs.test(t))return Number(t);let e=yu.exec(t);return e?+`${e[1]}Infinity`:NaN}function Su(t){let e=new Set;for(let n of t){let r=n;for(let i=2;e.
has(r);i++)r=`${n} (${i})`;e.add(r)}return[...e]}function ta(t){let e=[...t.slice(0,2*Ri+2)];return e.length<=Ri?t:`${e.slice(0,Ri-1).join("")}…`}function ea(t,e){
let n=$r[e];if(t.length<n.length)throw new Ot(`It has too few columns: ${n.join(", ")} are needed.`);if(e==="regression")return Zs(t,n);let r=e==="classificatio\
n"?Mu(t):na(t);return[...Zs(t.filter(i=>i!==r),n.slice(0,2)),r]}var Mu=t=>Re(t,"label")??t.findLast(Rn)??t[2];function na(t){return $r.plane_regression.every(n=>Re(
t,n))&&Re(t,"y")||(t.filter(n=>!Rn(n))[2]??t[2])}function ra(t){if(t.length<3)return"regression";let e=t.findLast(Rn);if(Re(t,"label")||e&&new Set(e.texts).size===
2)return"classification";let n=t.filter(l=>!Rn(l)),[r,i]=$r.regression.map(l=>Re(t,l));if(e&&n.length<3)return r&&i?"regression":"classification";let o=$r.plane_regression.
every(l=>Re(t,l)),s=r&&i&&(r!==n[0]||i!==n[1]);if(!o&&(n.length!==3||s))return"regression";let a=new Set(na(t).values);return!e&&a.size===2&&[...a].every(Number.
isInteger)?"classification":"plane_regression"}var Rn=({kind:t})=>t==="text",Re=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function Zs(t,e){let n=e.map(i=>Re(
t,i));if(n.every(i=>i!==void 0))return n;let r=t.filter(i=>!Rn(i));return(r.length>=2?r:t).slice(0,2)}function ia(t,e){let[n,r,i]=t,o=e==="classification"?[n,r]:
t;for(let a of o)Eu(a);let s=o.map(({values:a})=>a);return e==="classification"?{coordinates:s,...Ou(i)}:{coordinates:s,labels:null,labelNames:["−1","+1"]}}function Eu({
name:t,kind:e,texts:n,values:r}){let i=r.findIndex(a=>!(Math.abs(a)<bu));if(i<0)return;let o=e==="text"?n[i]:String(r[i]).replace("Infinity","inf"),s=Ln.has(n[i])?
"a gap":`'${o.slice(0,30)}', which is not a number that can be shown,`;throw new Ot(`Column “${t}” has ${s} in row ${i+1}, not counting the header.`)}function Ou({
name:t,kind:e,texts:n,values:r}){let i=n.findIndex(l=>Ln.has(l));if(i>=0)throw new Ot(`label: column '${t}' has a gap in row ${i+1}.`);let o=e==="text"?n:[...r],
s=[...new Set(o)],a=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(d=>a(d).slice(0,40)).join(", "),p=`${s.length}: ${l}${s.length>
4?", …":""}`;throw new Ot(`label: column '${t}' must hold two different labels, not ${p}.`)}return s.sort((l,p)=>l<p?-1:1),{labels:Float64Array.from(o,l=>l===
s[0]?-1:1),labelNames:s.map(l=>ta(a(l)))}}var Ci=["regression","classification","plane_regression"];function sa(t,e){let n=t.get("task"),r=n!=="regression",i={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:p,visible:b,count:x,read:A,add:z,move:k,moveCursor:M,remove:h,select:m,step:w,choose:v,setRemoving:S},o=oa(t),[[s,a],
[c,l]]=p();return i.cursor=[(s+a)/2,(c+l)/2],i;function p(){return[t.get("interval"),t.get(r?"interval":"y_interval")]}function d([_,E]){let[[L,O],[P,T]]=p();return[
X(_,L,O),X(E,P,T)]}function u(_){let[E,L]=o.x.subarray(g()*_);return[E,r?L:o.y[_]]}function f(_,E){let[L,O]=d(E).map(Math.fround);o.x[g()*_]=L,r?o.x[g()*_+1]=O:
o.y[_]=O}function g(){return t.get("x").shape[1]}function b(){let[[_,E],[L,O]]=p(),P=Array.from(o.part,(N,R)=>({slot:R,part:N,at:u(R)})),T=(...[N,R,K])=>N<=R&&R<=
K,I=([N,R])=>T(...[_,N,E].map(Math.fround))&&T(...[L,R,O].map(Math.fround));return P.filter(({part:N,at:R})=>N&&I(R)).map(({slot:N,part:R,at:K})=>({slot:N,at:K,
training:R>0,value:o.y[N]}))}function x(_){return o.part.filter(E=>E===_).length}function y(..._){let E=O=>new DataView(Float64Array.from(o[O]).buffer),L=t.get(
"own")[Ci.indexOf(n)]??t.get("source");G(t,{...Object.fromEntries(_.map(O=>[O,{...t.get(O),data:E(O)}])),source:L})}function A(){o=oa(t),o.part[i.selected]||(i.
selected=-1)}function z(_,E=i.label){let L=o.part.indexOf(0);return L<0?($(`No more than ${o.part.length} points are possible: remove one first.`),-1):(o.part[L]=
1,r&&(o.y[L]=Math.fround(E)),f(L,_),y("x","y","part"),i.added={slot:L,time:performance.now()},m(L),L)}function k(_,E){o.part[_]&&(f(_,E),y("x","y"),i.cursor=u(_))}
function M(_){i.cursor=d(_),$("")}function h(_){o.part[_]&&(o.part[_]=0,y("part"),m(-1,"Point removed."))}function m(_,E=""){i.selected=_,_>=0&&(i.cursor=u(_)),
_>=0&&n==="plane_regression"&&(i.label=Number(o.y[_].toFixed(2))),$(E)}function w(_){let E=b().sort((P,T)=>P.at[0]-T.at[0]||P.at[1]-T.at[1]);if(!E.length)return $(
"No point is in view.");let L=E.findIndex(({slot:P})=>P===i.selected),O=L<0&&!_?0:L;m(E[(O+(_?1:-1)+E.length)%E.length].slot)}function $(_){i.message=_,e()}function v(_){
i.label=X(Number(_.toFixed(2)),-1,1),n==="plane_regression"&&i.selected>=0&&(o.y[i.selected]=Math.fround(i.label),y("y")),e()}function S(_){i.removing=_,m(-1,_?
"Click a point to remove it.":"")}}function oa(t){let[e,n,r]=["x","y","part"].map(i=>V(t.get(i)).slice());return{x:e,y:n,part:r}}var Ii=[-1,1],on=new WeakMap,aa=t=>on.get(t),Tu=t=>t.get("part").shape[0];async function ca(t,e){on.delete(t);let n=e.size>Pi,r=n?null:await e.arrayBuffer().catch(
()=>null),i=e.name.slice(0,80);ua(t,i,()=>{if(!r)throw new Ot(n?`It is larger than ${Pi/1e6} MB.`:"It cannot be read.");let o=Qs(r),s=t.get("both_tasks")?ra(o):
t.get("task");return on.set(t,{columns:o,chosen:[],task:s,file:i}),pa(t,ea(o,s),s)})}function la(t,e,n){ua(t,on.get(t)?.file??"",()=>pa(t,e,n))}function da(t){!on.
delete(t)&&!t.get("message").file||G(t,{message:{},label_names:["−1","+1"]})}function ua(t,e,n){try{G(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof
Ot))throw r;G(t,{message:{file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function pa(t,e,n){let r=on.get(t);r&&Object.assign(r,{chosen:e,task:n});
let{coordinates:i,labels:o,labelNames:s}=ia(e,n),a=[t.get("interval"),t.get(n==="regression"?"y_interval":"interval"),Ii],c=i.map((y,A)=>Lu(y,a[A])),l=i[0].length,
p=Ru(l,Tu(t));Nu(t,c,o,s,n,p);let[d,u,f]=e.map(({name:y})=>`“${y}”`),g=`${p.length} point${p.length===1?"":"s"}`,b=n==="plane_regression"?`${f} over ${d} an\
d ${u}`:`${u} over ${d}`,x=[`${g}, ${b}.`];p.length<l&&x.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),o&&x.push(`${f}: ${s[0]} is −1,\
 ${s[1]} is +1.`);for(let[y,A]of i.entries()){if(c[y]===A)continue;let{least:z,largest:k}=fa(A),M=y===2?"to values from −1 to 1":"to fit the view";x.push(`“${e[y].
name}”, from ${Z(z)} to ${Z(k)}, is scaled ${M}.`)}return x.join(" ")}function Nu(t,e,n,r,i,o){let[s,a]=t.get("x").shape,c=i!=="regression",l=n??e[c?2:1],p=new Float64Array(
s*a),d=new Float64Array(s).fill(n?1:0);for(let[x,y]of o.entries())p[a*x]=e[0][y],c&&(p[a*x+1]=e[1][y]),d[x]=l[y];let u=new Float64Array(s).fill(1,0,o.length),f=Object.
entries({x:p,y:d,part:u}).map(([x,y])=>[x,{...t.get(x),data:new DataView(y.map(Math.fround).buffer)}]),g=i===t.get("task")?{}:{task:i,axis_names:c?["x₁","x₂"]:
["x","y"]},b=t.get("own")[Ci.indexOf(i)]??t.get("source");G(t,{...Object.fromEntries(f),...g,label_names:r,source:b})}function Lu(t,e){let[n,r]=e,{least:i,largest:o}=fa(
t);if(i>=n&&o<=r)return t;let[s,a]=e===Ii?Ii:[.95*n+.05*r,.05*n+.95*r];return i===o?t.map(()=>(s+a)/2):t.map(c=>s+(c-i)/(o-i)*(a-s))}function fa(t){let[e,n]=[1/0,
-1/0];for(let r of t)[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function Ru(t,e){let n=[],r=Pu();for(let i=0;i<t;i++)(t-i)*r()<Math.min(t,e)-
n.length&&n.push(i);return n}function Pu(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/
2**32}}var Cu=150,Iu="Click to add a point, drag to move it, double-click to remove it.",ju="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Fu={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function ga({
model:t,el:e}){let n=t.get("task"),[r,i]=[n!=="regression",n==="classification"];e.classList.toggle("classification",i),e.classList.toggle("valued",r&&!i),e.classList.
remove("mapped");let o=t.get("colors");for(let T in o)e.style.setProperty(`--${T}`,o[T]);let s=Ct(),a=j`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Iu}</summary><p id=${s}>${ju}${Fu[n]}</p></details>`,[c,l,p,d]=F(e,a,"div",".tools",".report",".message"),f=Ai(c,{label:"Da\
ta",ratio:r?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),g={tabindex:"0",role:"application","aria-describedby":s};for(let[T,I]of Object.entries(g))f.picture.
setAttribute(T,I);let[b,x,y]=f.layers("curve","points","selection"),A=sa(t,()=>{h(),_()}),z=()=>{let[T,I]=A.box().map(([C,N])=>({low:C,high:N}));return f.plane(
T,I)},k={el:e,plot:f,state:A,plane:z};Gs(k),Ks(k);function M(){let T=A.visible(),{toPixel:I}=z(),C=T.length>Cu?3.6:4.8,N=T.map(({at:q})=>I(q).map(B=>B.toFixed(2))),
R=T.map(({training:q,value:B},H)=>{let W=i?B>0?"positive":"negative":"",et=r&&!i?`--value: ${v(X(B,-1,1))}`:"",[Y,it]=N[H];return U`<circle class="${q?"training":
"test"} ${W}" r=${C} cx=${Y} cy=${it} .style=${et} />`});F(x,U`${Et(N.map(q=>`M${q}h0`).join(""),2*C+1.3)}${R}`),h();let[K,J]=[A.count(1),A.count(-1)];f.picture.
ariaLabel=`Data: ${ji(K,"training ")}${J?` and ${ji(J,"test ")}`:""}`,_()}function h(){let T=A.visible(),I=T.find(({slot:K})=>K===A.selected),[C,N]=z().toPixel(
I?.at??A.cursor);F(y,U`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${C},${N})" .style=${Yt(!I)} />
      <circle class="selected" r="9" cx=${C} cy=${N} .style=${Yt(I)} />`);let R=A.count(1)+A.count(-1)-T.length;F(p,j`
      <div class="status" role="status">${A.message||(I?m(I):"")}</div>
      <div class="notes">${R?`${ji(R)} outside the view`:""}</div>`)}function m({at:T,training:I,value:C}){let N=r?`, value ${Z(C,3)}`:"",R=i?`, label ${t.get("\
label_names")[C>0?1:0]}`:N;return`${I?"Training":"Test"} point: ${Qt(T,t.get("axis_names"),R)}`}function w(){let T=r?new Float64Array:V(t.get("fit")),{left:I,width:C}=f.
area,{to:N}=z().y,R=J=>`${(I+J*C/(T.length-1)).toFixed(2)},${X(N(T[J]),-yt,yt).toFixed(2)}`,K=ue(T.length,J=>!Number.isNaN(T[J])).map(J=>`M${J.map(R).join("L")}`);
F(b,U`<path class="fit" d=${K.join("")} />`)}let $=Je(o.positive,o.negative),v=T=>`color-mix(in srgb, ${T>0?o.positive:o.negative} ${Math.round(100*Math.abs(T))}\
%, white)`;function S(){if(!r)return;let T=t.get("map");e.classList.toggle("mapped",T.shape[0]>0);let I=t.get("logits"),C=N=>I?Math.tanh(N/2):X(N,-1,1);Zt(f.canvas,
V(T),T.shape,N=>$(C(N)))}function _(){e.classList.toggle("removing",A.removing);let T=[1,-1].map(R=>j`
      <button type="button" title="Label of the points you add" aria-pressed=${R===A.label}
        @click=${()=>A.choose(R)}>
        <i class="dot ${R>0?"positive":"negative"}"></i>${t.get("label_names")[R>0?1:0]}
      </button>`),I=r?"var(--gdviz-faint)":o.data,C=[{name:"training",color:I,kind:"dot"}];A.count(-1)&&C.push({name:"test",color:I,kind:"ring"}),r||C.push({name:"\
model",color:o.fit}),F(l,j`
      ${i?j`<span class="labels" role="group" aria-label="Label of new points">${T}</span>`:D}
      ${r&&!i?E():D}
      <button type="button" title="Remove points by clicking them" aria-pressed=${A.removing}
        @click=${()=>A.setRemoving(!A.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${L} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"} @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${hr(C)}</span>`)}function E(){let T=({target:I})=>{I.value!==""&&A.choose(Number(I.value)),I.value=String(A.label)};return j`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(A.label)} @change=${T} /></label>
      <span class="values">−1 <i></i> +1</span>`}function L({target:T}){let[I]=T.files;I&&ca(t,I),T.value=""}function O(){let{file:T,text:I,failed:C}=t.get("m\
essage"),[N,R]=C?["gdviz-notice","alert"]:["gdviz-note","status"];F(d,I?j`<div class=${N} role=${R}><b>${T}</b>: ${I}</div>${Bu(t)}`:D)}let P="interval y_interv\
al axis_names";return f.draw(t,{[P]:()=>f.axes(z(),t.get("axis_names"),!r),"x y part":A.read,[`x y part label_names ${P}`]:M,[`fit ${P}`]:w,"map logits":S,message:O})}
function Bu(t){let{columns:e,chosen:n,task:r}=aa(t)??{columns:[],chosen:[],task:"regression"};if(e.length<3)return D;let i=r==="regression"?[["x",0,r],["y",1,r]]:
[["x₁",0,r],["x₂",1,r]],o=t.get("both_tasks");(o||r==="classification")&&i.push(["label",2,"classification"]),(o||r==="plane_regression")&&i.push(["value",2,
"plane_regression"]);let s=(l,p,{target:d})=>{let u=[n[0],n[1],n[2]];u[l]=e[d.value],la(t,u.filter(Boolean),u[2]?p:"regression")},a=(l,p,d)=>j`<option value=${p} .selected=${d}>${l}</option>`,
c=i.map(([l,p,d])=>j`
    <label>${l} <select aria-label="Column of ${l}" @change=${u=>s(p,d,u)}>
      ${p===2&&o?a("none","",d!==r):D}
      ${e.map((u,f)=>a(u.name,f,d===r&&u===n[p]))}
    </select></label>`);return j`<div class="columns">${c}</div>`}var ji=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function Du(t){let{model:e,el:n}=t;nt(n,
"gdviz-data-editor");let r=ga(t),i=[st(e,"task",()=>{r(),F(n,D),r=ga(t)}),st(e,"source",()=>{e.get("own").includes(e.get("source"))||da(e)})];return()=>{for(let o of i)
o();r()}}var ha={render:Du};var ma=64,qu=6,Hu=24;function zr(t,[e,n],r=!1){let i=Array.from(t,a=>Oe(a)),o=It({low:e,high:n,log:r,from:0,to:i.length}),s=a=>Math.floor(o.to(Math.max(a,e)));return a=>i[X(
s(a),0,i.length-1)]}function kr({height:t},e,[n,r],i,o=!1){let s=It({low:n,high:r,log:o,from:0,to:-t}),a=l=>e[Math.floor((l+.5)/ma*e.length)],c=s.ticks().map(({
at:l,text:p})=>({at:l/t,text:p}));return[Array.from({length:ma},(l,p)=>a(p)),c,i]}function _r({height:t},e,n,r){let i=n.length-1,o=Math.max(Math.ceil(i*Hu/t),1),
s=Array.from(n.keys()).filter(c=>c%o===0),a=xi(s.map(c=>n[c]));if(a.some(c=>c.length>qu)){let c=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));r+=` (10${pr(
c)})`,a=xi(s.map(l=>n[l]/10**c))}return[le(e,i),s.map((c,l)=>({at:-c/i,text:a[l]})),r]}var Uu=1.4,Wu="#FFFFFF",va=2e3,ee=({kind:t})=>t==="Image"||t==="Contours",wa=t=>ee(t)&&!!t.label&&!t.signs;function ba(t,e,n){let[r,i]=[0,0];return t.map(o=>{let s={};
for(let[c,l]of Object.entries(o.shapes)){let p=l.reduce((d,u)=>d*u,1);s[c]=e.subarray(r,r+=p)}let a=ee(o)||o.shapes.kind?0:o.color??(o.kind==="Labels"?"var(--gd\
viz-ink)":i++);return{...o,arrays:s,colors:n,color:typeof a=="number"?n[a%n.length]:a}})}function xa({shapes:t,arrays:{x:e,y:n}}){let r=t.y.at(-1)??0;return Array.
from({length:r?n.length/r:0},(i,o)=>{let s=o*r;return{x:t.x.length>1?e.subarray(s,s+r):e,y:n.subarray(s,s+r)}})}function Fi({kind:t,arrays:e},n){if(t==="Band"&&
n==="y")return[e.low,e.high];if(t!=="Arrows")return[e[n]];let r=e[`d${n}`];return[e[n],e[n].map((i,o)=>i+r[o])]}var ya=({texts:t,arrays:{x:e,y:n,values:r}})=>t.
map((i,o)=>({x:e[o],y:n[o],value:r?r[o]:0,text:i})).filter(i=>[i.x,i.y,i.value].every(Number.isFinite)).map(({x:i,y:o,value:s,text:a})=>({x:i,y:o,text:a.replaceAll(
"{0}",Z(s,3))}));function $a(t){let{kind:e,label:n,color:r,colors:i,dashed:o,names:s,arrays:a}=t;return ee(t)?[]:e==="Points"&&a.kind?s.map((c,l)=>({name:c,color:i[l%
i.length],kind:"dot"})):n?[{name:n,color:r,kind:e==="Points"||e==="Labels"?"dot":e==="Band"?"area":o?"dashes":"line"}]:[]}var za=t=>t.map(e=>{if(e.kind==="Label\
s")return ya(e).map(({text:o})=>o).join(", ");let[n,r]=Rt(ee(e)?[e.arrays.values]:Fi(e,"y"),Number.isFinite),i=e.label||e.kind.toLowerCase();return n<=r?`${i} f\
rom ${Z(n,3)} to ${Z(r,3)}`:`${i}: nothing to be seen`}).filter(Boolean).join("; ");function ka(t,e,n,r){let i=xt(t.color);switch(t.kind){case"Lines":return xa(
t).map(o=>Gu(o,e)).map(o=>U`
        ${r?Vu(t,o):t.dashed?D:Nn(t.color,o,2)}
        <path class="line" fill="none" stroke=${i} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
          stroke-dasharray=${t.dashed?"6 5":D} d=${o} />`);case"Band":return U`<path class="band" fill=${i} opacity="0.25" d=${Ku(t.arrays,e,n)} />`;case"Points":
return Yu(t,e,r);case"Labels":{let o=`font-size: ${t.size}px; fill: color-mix(in srgb, ${i} 60%, var(--gdviz-ink))`;return ya(t).map(({x:s,y:a,text:c})=>U`
        <text class="label" text-anchor="middle" dy="0.35em" aria-hidden="true" .style=${o}
          x=${ft(te(e.x.to(s)))} y=${ft(te(e.y.to(a)))}>${c}</text>`)}case"Arrows":{let o=Zu(t.arrays,e);return U`
        ${r?Et(o,2):D}
        <path class="arrows" fill=${i} stroke=${r?"white":"var(--gdviz-paper)"} stroke-width="2" paint-order="stroke"
          stroke-linejoin="round" d=${o} />`}}return D}var Vu=({color:t},e)=>t===Wu?Et(e,2):U`
    ${Et(e,4)}
    <path fill="none" stroke="white" stroke-width="4" opacity="0.8" d=${e} />`,te=t=>X(t,-yt,yt),Bi=({log:t})=>e=>Number.isFinite(e)&&!(t&&e<=0);function Gu({x:t,
y:e},n){let r=Bi(n.y);return mr(e.length,i=>r(e[i])&&Number.isFinite(t[i]),i=>[te(n.x.to(t[i])),te(n.y.to(e[i]))])}function Ku({x:t,low:e,high:n},r,i){let o=Bi(
r.y),s=a=>o(e[a])?te(r.y.to(e[a])):i;return vr(t.length,a=>o(n[a]),a=>te(r.x.to(t[a])),s,a=>te(r.y.to(n[a])))}function Yu({arrays:{x:t,y:e,kind:n},color:r,colors:i,
size:o},s,a){let c=Bi(s.y),l=new Map;for(let p=0;p<t.length;p++){if(!c(e[p])||!Number.isFinite(t[p]))continue;let d=n?i[Math.abs(Math.trunc(n[p]))%i.length]:r;l.
has(d)||l.set(d,[]),l.get(d)?.push(`M${ft(te(s.x.to(t[p])))},${ft(te(s.y.to(e[p])))}h0`)}return[...l].map(([p,d])=>U`
    <g fill="none" stroke-linecap="round">
      ${a&&d.length<=va?Et(d.join(""),o+1.5):Nn(p,d.join(""),o+1.5)}
      <path stroke=${a?"white":"var(--gdviz-paper)"} stroke-width=${o+1.5} d=${d.length>va?"":d.join("")} />
      <path class="dots" stroke=${xt(p)} stroke-width=${o} d=${d.join("")} />
    </g>`)}function Zu({x:t,y:e,dx:n,dy:r},i){let o=[];for(let s=0;s<t.length;s++){let[a,c]=[i.toPixel([t[s],e[s]]),i.toPixel([t[s]+n[s],e[s]+r[s]])],[l,p]=[(c[0]-
a[0])/2,(c[1]-a[1])/2];![...a,l,p].every(d=>Math.abs(d)<yt)||Math.hypot(l,p)<.25||o.push(Te(a[0]+l,a[1]+p,l,p,Uu))}return o.join("")}function _a(t,e,n){let r=t.
filter(({kind:i})=>i==="Lines").flatMap(i=>xa(i).map(o=>({...o,label:i.label})));return!r.length||!r.every(i=>Ju(i.x))?null:r.map(i=>`${i.label||n} = ${Z(i.y[Xu(
i.x,e)])}`)}var Ju=t=>t.every((e,n)=>n===0||e>=t[n-1]);function Xu(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let i=n+r>>1;t[i]<e?n=i:r=i}return e-t[n]<t[r]-e?n:
r}var qi="http://www.w3.org/2000/svg",Qu=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],tp={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},ep=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
Aa=2,np=14;function Sa(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
r=>r.checkVisibility()&&r.querySelector("svg")).map(r=>{let i=rp(r);return n.set(i,(n.get(i)??0)+1),{name:n.get(i)>1?`${i} ${n.get(i)}`:i,node:r}})}function rp(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function Pn(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(c=>c.checkVisibility()),r=Math.max(e.bottom,...n.map(c=>c.getBoundingClientRect().
bottom)),[i,o]=[Math.ceil(e.width),Math.ceil(r-e.top)],s=an("svg",{xmlns:qi,width:i,height:o,viewBox:`0 0 ${i} ${o}`});s.append(an("rect",{width:i,height:o,fill:Ar(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let a=[...t.querySelectorAll("canvas, svg")].filter(c=>c.checkVisibility()&&!c.
parentElement?.closest("svg")&&!c.closest("button, .gdviz-legend, .panel"));for(let c of a){let l=c.getBoundingClientRect(),p={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(c instanceof HTMLCanvasElement)c.width&&c.height&&s.append(an("image",{...p,href:c.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let d=Ma(c);for(let[u,f]of Object.entries(p))d.setAttribute(u,String(f));d.setAttribute("overflow","visible"),s.append(d)}}for(let c of n)s.append(...op(c,e));return new XMLSerializer().
serializeToString(s)}function an(t,e){let n=document.createElementNS(qi,t);for(let[r,i]of Object.entries(e))r!=="xmlns"&&n.setAttribute(r,String(i));return n}function Ma(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(qi,t.tagName);for(let{name:r,value:i}of t.attributes)
ep.test(r)&&n.setAttribute(r,i);for(let r of Qu){let i=e.getPropertyValue(r);r==="fill"||r==="stroke"?ip(n,r,i):i&&i!==tp[r]&&!(r.endsWith("opacity")&&n.hasAttribute(
r))&&n.setAttribute(r,i)}return n.append(...[...t.childNodes].map(Ma).filter(r=>r!==null)),n}function ip(t,e,n){let[r,i]=/^(none|url\()/.test(n)?["none",1]:Ar(n);
t.setAttribute(e,r),i<1&&t.setAttribute(`${e}-opacity`,String(i))}var sn=null,Di=new Map;function Ar(t){if(!Di.has(t)){if(sn??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!sn)return[t,1];sn.clearRect(0,0,1,1),sn.fillStyle=t,sn.fillRect(0,0,1,1);let[e,n,r,i]=sn.
getImageData(0,0,1,1).data;Di.set(t,[`#${[e,n,r].map(o=>o.toString(16).padStart(2,"0")).join("")}`,Number((i/255).toFixed(3))])}return Di.get(t)}function op(t,e){
let n=t.getBoundingClientRect(),[r,i]=[n.left-e.left,(n.top+n.bottom)/2-e.top],o=t.querySelector(".swatch"),{width:s=np}=o?.getBoundingClientRect()??{},a=getComputedStyle(
t),[c]=Ar(o?getComputedStyle(o).color:a.color),l=f=>!!o?.matches(`.${f}`),p=l("dot")||l("ring")?an("circle",{cx:r+s/2,cy:i,r:4,fill:l("dot")?c:"none",stroke:c,"\
stroke-width":2}):an("path",{d:`M${r},${i}h${s}`,fill:"none",stroke:c,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),d={"font-family":a.
fontFamily,"font-size":a.fontSize,fill:Ar(a.color)[0]},u=an("text",{x:r+s+5,y:i,dy:"0.35em",...d});return u.textContent=t.textContent.trim(),[p,u]}async function Sr(t){
let e=URL.createObjectURL(new Blob([Pn(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let r=Object.assign(document.createElement("canvas"),{width:Aa*
n.width,height:Aa*n.height});return r.getContext("2d")?.drawImage(n,0,0,r.width,r.height),URL.revokeObjectURL(e),new Promise((i,o)=>r.toBlob(s=>s?i(s):o(new Error(
"no picture")),"image/png"))}var sp=t=>t<560?.75:.56,ap={left:8,right:8,top:8,bottom:8},cp=4;function lp({model:t,el:e}){let n=t.get("title"),r=()=>t.get("axis_names"),i=n||r()?.toReversed().
join(" over ")||"Drawing",o=t.get("layers").some(ee),s=t.get("layers").some(wa)?tn:r()?Le:ap,a=de(e,{name:"gdviz-drawing",title:n,label:i,ratio:t.get("ratio")??
sp,aspect:g,margins:s});e.classList.toggle("equal",t.get("equal")),e.classList.toggle("bare",!r()),o||a.canvas.remove();let[c]=a.layers("layers");function l(){let _=V(
t.get("values"));return _.length?ba(t.get("layers"),_,t.get("colors")):[]}let p=[],d={x:null,y:null},u=a.plane({low:0,high:1},{low:0,high:1}),f=[];function g(){
if(!t.get("equal")||t.get("ratio"))return null;let _=l().find(ee)?.arrays.box??[],[E,L]=t.get("x_limits")??_,[O,P]=t.get("y_limits")??_.slice(2);return(P-O)/(L-
E)||null}function b(_){if(t.get(`${_}_limits`))return t.get(`${_}_limits`);let E=_==="x"?0:1,L=p.filter(ee);if(L.length)return Rt(L.map(({arrays:q})=>q.box.subarray(
2*E,2*E+2)),Number.isFinite);let O=_==="y"&&t.get("log"),P=q=>Number.isFinite(q)&&!(O&&q<=0),T=f.map(q=>[q.get("value")[E]]),I=Rt([...p.flatMap(q=>Fi(q,_)),...T],
P),C=d[_]||!T.length||O?0:.1*(I[1]-I[0]);I=[I[0]-C,I[1]+C];let N=p.filter(({kind:q})=>_==="x"&&(q==="Lines"||q==="Band")),[R,K]=Rt(N.map(({arrays:q})=>q.x),P),J=!d[_]&&
!T.length&&R<K&&R<=I[0]&&K>=I[1];return d[_]=J?I:As(d[_],I,O),d[_]}function x(){let[_,E]=[b("x"),b("y")];if(t.get("equal")){let{width:L,height:O}=a.area,P=Math.
max((_[1]-_[0])/L,(E[1]-E[0])/O),T=([I,C],N)=>[(I+C-P*N)/2,(I+C+P*N)/2];[_,E]=[T(_,L),T(E,O)]}return a.plane({low:_[0],high:_[1]},{low:E[0],high:E[1],log:t.get(
"log")})}function y(){if(p=l(),!p.length)return;u=x();let _=r();_&&a.axes(u,_,!o),u=x();let E=p.find(ee);E&&A(E);let L=a.area.top+a.area.height;F(c,p.map(O=>U`<g class="layer ${O.
kind.toLowerCase()}">${ka(O,u,L,o)}</g>`)),a.picture.setAttribute("aria-label",`${i}: ${za(_?p:p.filter(({kind:O})=>O==="Labels"))}`),a.legend(p.flatMap($a)),w()}
function A({kind:_,label:E,limits:L,signs:O,shapes:{values:P},arrays:{values:T,levels:I,box:C}}){let{canvas:N,area:R}=a,K=t.get("palette"),[[J,q],[B,H]]=[u.toPixel(
[C[0],C[2]]),u.toPixel([C[1],C[3]])],W={left:J,top:H,width:B-J,height:q-H};for(let[ot,at]of Object.entries(W))N.style[ot]=`${at}px`;let et=[R.top-H,B-R.left-R.width,
q-R.top-R.height,R.left-J];if(N.style.clipPath=`inset(${et.map(ot=>`${Math.max(ot,0)}px`).join(" ")})`,O){let ot=Je(O[1],O[0]);return Zt(N,T,P,at=>ot(X(at,-1,1))),
a.bar(null)}if(_==="Image"){let ot=L??Rt([T],Number.isFinite),at=zr(K,ot);return Zt(N,T,P,tt=>Number.isFinite(tt)?at(tt):0),a.bar(E?kr(R,K,ot,E):null)}let Y=Math.
min(window.devicePixelRatio||1,2),it={width:Math.max(Math.round(W.width*Y),1),height:Math.max(Math.round(W.height*Y),1)};gr(N,it,T,P,I,le(K,I.length-1)),a.bar(E?
_r(R,K,I,E):null)}let z=a.readout(_=>{F(a.status,t.get("outdated")||(_&&p.length?k(u.toPoint(_)):""))});function k(_){let E=r();if(!E)return"";let L=_a(p,_[0],E[1]);
return L?`${E[0]} = ${Z(_[0])}: ${L.slice(0,cp).join(", ")}`:Qt(_,E)}let M=(n||"figure").toLowerCase().replace(/[^a-z0-9]+/g,"-"),h=j`
    <button type="button" aria-label="Save the figure as SVG" title="Save the figure as SVG, for print"
      @click=${()=>Me(`${M}.svg`,Pn(e),"image/svg+xml")}>SVG</button>
    <button type="button" aria-label="Save the figure as PNG" title="Save the figure as PNG, an image"
      @click=${async()=>Me(`${M}.png`,await Sr(e),"image/png")}>PNG</button>`;F(a.panel.appendChild(Object.assign(document.createElement("span"),{className:"fil\
es"})),h);let m=_=>{let E=_.get("value"),[L,O]=u.toPixel(E),P=Qt(E,r()??["x","y"]),T=_.get("description")||"Point",I=!!_.get("locked");return U`
      <g class="handle ${I?"locked":""} ${Xr(_)?"gdviz-hidden":""}" tabindex=${I?-1:0} role="slider" aria-disabled=${I} aria-label="${T}; move it with the arrow keys" aria-valuenow=${E[0]} aria-valuetext=${P}
        transform="translate(${X(L,-yt,yt)},${X(O,-yt,yt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${T}: drag it${f.length>1?"":", click elsewhere,"} or use the arrow keys</title>
      </g>`},w=()=>F(a.handles,f.map(m)),$=!1,v=[()=>$=!0];async function S(){let _=t.get("points"),E=await Promise.all(_.map(O=>rt(t.widget_manager,O)));if($||
!E.length)return;f=E,d.x=d.y=null,y();let L=[...a.handles.querySelectorAll(".handle")];f.forEach((O,P)=>{let T=I=>{if(O.get("locked")||Xr(O))return;let[[C,N],R]=[
O.get("value"),O.get("along")],[K,J]=[R==="y"?C:I[0],R==="x"?N:I[1]];G(O,{value:[X(K,u.x.low,u.x.high),X(J,u.y.low,u.y.high)]})};Qe({surface:f.length>1?void 0:a.
hit,handle:L[P],to:I=>T(u.toPoint(a.pixel(I))),by:(I,C)=>{let N=C?.1:.01,[R,K]=O.get("value"),{low:J,high:q,log:B}=u.y,H=B?K*(q/J)**(N*I[1]):K+I[1]*N*(q-J);T([R+
I[0]*N*(u.x.high-u.x.low),H])}}),v.push(st(O,"value locked",y))})}return e.classList.toggle("still",t.get("points").length!==1),v.push(a.draw(t,{"values layers \
x_limits y_limits axis_names log equal colors palette":y,outdated:z})),S(),()=>v.forEach(_=>_())}var Ea={render:lp};var dp=4;function up({model:t,el:e}){nt(e,"gdviz-field","gdviz-plane");let n=Ct(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function i(){let{size:k=[
0,0],axes:M=[0,0,0,0]}=t.get("drawn"),[h,m,w,$]=M,v=_=>U`<rect class=${_} x=${h} y=${m} width=${w} height=${$} />`,S=j`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${k[0]} height=${k[1]}>
        <defs><clipPath id=${n}>${v("")}</clipPath></defs>
        ${v("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?dr(t.widget_manager,"Zooming needs Python, which draws this picture."):D}`;return F(e,S,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[o,s,a,c,l,p,d,u]=i();function f(){let{size:k,axes:M,limits:h}=t.get("drawn");if(!k)return null;let[m,w,$,v]=M,S=It({low:h[0],high:h[1],from:m,to:m+
$});return Ze(S,It({low:h[2],high:h[3],from:w+v,to:w}))}let b=yr({model:t,el:e,picture:o,hit:s,handles:p,panel:d,layers:[a,c,l],plane:f,free:()=>!0});function x(k){
let{size:M=[k,0]}=t.get("drawn"),h=Math.min(k/M[0],1),m=e.closest(".gdviz-field-box")??e;m.style.setProperty("--gdviz-share",String(h)),m.style.setProperty("--g\
dviz-spare",`${(h-1)*M[1]}px`)}function y(){b.buttons();let{limits:k}=t.get("drawn");t.get("disabled")&&k&&t.set("view",k)}let A=Ke(e,k=>{if(r)return x(k);Math.
abs(k-t.get("width"))>=dp&&G(t,{width:k})}),z=lt(t,{disabled:y,drawn:i,"drawn minima":b.minima,"drawn start axis_names":b.start,"drawn paths":b.paths,"drawn cur\
rent":b.points,"drawn current step diverged_at axis_names outdated":()=>F(u,f()&&(t.get("outdated")||rn(t)))});return()=>{A(),z()}}var Oa={render:up};var Pt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
nly the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:qt,operations:fp}=Pt,gp=Pt.errors,Cn=Pt.functions,hp=Pt.spellings,Er=Pt.constants,mp=Pt.superscripts,vp=Object.keys(Pt.tokens),Mr=new RegExp(Object.entries(
Pt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),pt=class extends Error{constructor(e,n,...r){super(gp[e].replace(/\{(\d)\}/g,(i,o)=>String(r[o]))),this.
position=n}};function ne(t,e=Pt.variables){let n=Array.from(t),r=wp(n,e),i=yp(r,n.length),o=xp(r,e);return{instructions:$p(i,[...e,...o]),parameters:o,root:i}}function wp(t,e){
if(t.length>qt.characters)throw new pt("long",qt.characters,qt.characters);let n=t.map(i=>hp[i]??(i.length===1?i:"\0")).join(""),r=[];for(let i=0;i<n.length;i=Mr.
lastIndex){Mr.lastIndex=i;let o=Mr.exec(n);if(!o)throw new pt(t[i]==="="?"equals":"character",i,t[i]);let s=vp.find(c=>o.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(Mr.lastIndex));s==="word"?r.push(...bp(o[0],i,e,a)):s!=="space"&&r.push({kind:s,text:o[0],position:i})}return r}function bp(t,e,n,r){if(Object.hasOwn(Cn,
t)){if(!r)throw new pt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Er,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new pt("function",e,t,Object.keys(Cn).join(", "));let i=Object.keys(Cn).findLast(s=>t.startsWith(s));if(i)throw new pt("brackets",e,i);let o=Array.from(
t);if(t.length>3||t.length===3&&!o.some(s=>n.includes(s)))throw new pt("name",e,t);return o.map((s,a)=>({kind:"letter",text:s,position:e+a}))}function xp(t,e){let n=new Set;
for(let{kind:r,text:i,position:o}of t)if(!(r!=="letter"||e.includes(i)||Object.hasOwn(Er,i))){if(Pt.variables.includes(i))throw new pt("result",o,i);if(n.add(i),
n.size>qt.parameters)throw new pt("letters",o,qt.parameters,e.join(" and "))}return[...n].sort()}function yp(t,e){let n={kind:"end",text:"",position:e},r=0,i=0,
o=0,s=!1,a=()=>t[r]??n,c=()=>t[r++]??n,l=(z,k,M,{value:h=0,letter:m=""}={})=>({operation:z,position:k,operands:M,value:h,letter:m});function p(){let{text:z,position:k}=a();
throw new pt(z===")"?"unopened":z===","?"comma":"operand",k)}function d(){let z=u();for(;a().text==="+"||a().text==="-";){let{text:k,position:M}=c();z=l(k==="+"?
"add":"subtract",M,[z,u()])}return z}function u(){let z=f();for(;;){let{kind:k,text:M,position:h}=a();if(M==="*"||M==="/")c(),z=l(M==="*"?"multiply":"divide",h,
[z,f()]);else if(k==="letter"||k==="function"||M==="("||M==="|"&&!s)z=l("multiply",h,[z,g()]);else{if(k==="number")throw new pt("before",h);return z}}}function f(){
if(++i>qt.depth)throw new pt("deep",a().position,qt.depth);let z;if(a().text==="-"){let{position:k}=c();z=l("negate",k,[f()])}else a().text==="+"?(c(),z=f()):z=
g();return i--,z}function g(){let z=b();for(;a().kind==="superscript";){let{text:M,position:h}=c();z=l("power",h,[z,l("number",h,[],{value:mp[M]})])}if(a().text!==
"^"&&a().text!=="**")return z;let{position:k}=c();return l("power",k,[z,f()])}function b(){let{kind:z,text:k,position:M}=a();if(z==="number"){c();let h=Number(k);
if(h>qt.number)throw new pt("size",M);return l("number",M,[],{value:h})}if(z==="letter")return c(),Object.hasOwn(Er,k)?l("number",M,[],{value:Er[k],letter:k}):l(
"variable",M,[],{letter:k});if(z==="function")return x(c());if(k==="(")return y("unclosed",")",!1)[0];if(k==="|")return l("abs",M,y("bar","|",!0));throw new pt(
k===")"&&o===0?"unopened":"operand",M)}function x({text:z,position:k}){let M=Pt.several.includes(z),[h,...m]=y("unclosed",")",!1,M);if(!M)return l(Cn[z],k,[h]);
if(!m.length)throw new pt("several",k,z);return m.reduce((w,$)=>l(Cn[z],k,[w,$]),h)}function y(z,k,M,h=!1){let m=c(),w=s;s=M,o++;let $=[d()];for(;h&&a().text===
",";)c(),$.push(d());if(a().kind==="end")throw new pt(z,m.position);return a().text!==k&&p(),c(),o--,s=w,$}if(!t.length)throw new pt("empty",0);let A=d();return a().
kind!=="end"&&p(),A}function $p(t,e){let n=[],r=new Map;function i({position:s},a,c,l=0,p=0){let d=[fp.indexOf(a),c,l,p],u=d.join();if(r.has(u)||r.set(u,n.push(
d)-1),n.length>qt.instructions)throw new pt("operations",s,qt.instructions);return r.get(u)}function o(s){let{operation:a,operands:c,value:l,letter:p}=s;if(a===
"number")return i(s,a,0,0,l);if(a==="variable")return i(s,a,e.indexOf(p));let d=o(c[0]),u=a==="power"&&c[1].operation==="number"?c[1].value:0;if(u===2||u===3||u===
4){let f=i(s,"multiply",d,d);return u===2?f:i(s,"multiply",f,u===3?d:f)}return i(s,a,d,...c.slice(1).map(o))}return o(t),n}var Hi=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),Or=t=>Hi(t)&&Object.values(t).every(e=>typeof e=="string");var Pe=4,Tr="pins",cn=80,zp=2e3,Nr=t=>t.length?JSON.stringify(t):"";function Ta(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=Pe&&
e.every(kp)?e:null}catch{return null}}function kp(t){let e=typeof t?.name=="string"&&t.name.length<=cn&&typeof t.shown=="boolean",n=Or(t?.state)&&!(Tr in t.state);
return e&&n&&(t.curves===void 0||Ui(t.curves,r=>Ui(r,_p)))}var _p=t=>Ui(t,e=>e===null||Number.isFinite(e)),Ui=(t,e)=>Array.isArray(t)&&t.length<=zp&&t.every(e);var Ie=1,Ap=/ ([α-ω][₀-₉]*)$/,Na=new WeakMap;function Wi(t,{kind:e,options:n,otherwise:r,usual:i,ends:o},s){if(n)return n[t];if(o)return Ce(Number((o[0]+(o[1]-
o[0])*t/s.get("max")).toPrecision(6)));if(i&&t===s.get(i))return"";if(e==="pins")return Nr(t);if(e==="texts")return Sp(t,r??[])?"":JSON.stringify(t);if(typeof t==
"string")return t;if(Array.isArray(t))return t.map(Ce).join(",");if(!t?.data)return Ce(Number(t));let a=Na.get(t)??Array.from(V(t),Mp).join(",").replace(/(,0)+$/,
"");return Na.set(t,a),a}var Sp=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),Mp=t=>Object.is(t,-0)?"-0":String(t);function Ce(t){let e=[1,2,3,4,5,6,7,8].
map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var pe=t=>t.get("entries"),re=async t=>(await Ca(t)).look();
async function Ca(t){let e=pe(t),n=e.flatMap(s=>"selector"in s?[s.selector,...Vi(s).map(({widget:a})=>a)]:[s.widget]),r=async s=>[s,await rt(t.widget_manager,s)],
i=new Map(await Promise.all(n.map(r)));function o(){let s=new Map;for(let a of e){let c="selector"in a?a.targets[i.get(a.selector).get("index")]:a,l=c&&i.get(c.
widget);c&&s.set(a.name,Wi(l.get(c.trait),c,l))}return s}return{look:o,widgets:i}}var Vi=t=>"selector"in t?Object.values(t.targets):[t];async function Gi(t,e,n){
if(!("selector"in t))return t;let r=n?.get(t.selector)??(await rt(e,t.selector)).get("index");return t.targets[r]??`there is no such setting with ${t.title} = ${t.
labels[r]}`}var ln=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function Ia(t,[e]){let n=pe(t).find(o=>o.name===e),[r]=n?
Vi(n):[];if(!r)return e;let i=(await rt(t.widget_manager,r.widget)).get("description");return i?i.replace(/\s*=$/,""):r.kind==="array"?"points":e}async function ja(t,e,n){
let r=[],i=new Set;for(let o of pe(t)){let s=e.get(o.name),a=await Gi(o,t.widget_manager);if(!n.includes(o.name)||!s||typeof a=="string")continue;let c=await rt(
t.widget_manager,a.widget),[l,p]=[o.name.split(".")[0],o.name.includes(".")];if(a.options)i.add(s),r.push(c.get("_options_labels")[a.options.indexOf(s)]);else if(!p||
i.has(l)){let[,d]=Ap.exec(c.get("description"))??[];r.push(d?`${d} = ${s}`:`${c.get("description")} ${s}`)}}return r.join(", ")}function dn(t,e){let n=[],r=0;async function i(){
let s=++r,{look:a,widgets:c}=await Ca(t);if(s!==r)return;for(let p of n)p();let l=()=>e(a);n=pe(t).flatMap(Vi).map(({widget:p,trait:d})=>st(c.get(p),d,l)),l()}i();
let o=st(t,"entries",i);return()=>{r++;for(let s of n)s();o()}}async function Ep(t,e){let n=await Gi(t,e);return typeof n=="string"?"":n.widget}var Op="it is ou\
tside the range that can be shown",Tp="it cannot be changed without Python";function Nt(t){throw new RangeError(t)}var Lt=(t,e)=>We(Np(t,e));async function Np(t,e){
let n=Ba(t,e),r="",i=o=>+("kind"in o&&o.kind==="pins");for(let o of pe(t).toSorted((s,a)=>i(s)-i(a))){let s=e.get(o.name);if(s===void 0)continue;let a=await Ep(
o,t.widget_manager);a!==r&&(await t.widget_manager.runAll?.(),await xe({inBackground:!1})),r=a,await Yi(o,s,n,async()=>{let c=await Zi(t,o,s);c&&(c.widget.set(c.
trait,c.wanted),c.widget.save_changes(),c.needsKernel&&await Pp(t))})}return n}async function Ki(t,e){let n=Ba(t,e),r=new Map;for(let i of pe(t)){let o=e.get(i.
name);o!==void 0&&(!("selector"in i)&&i.options?.includes(o)&&r.set(i.widget,i.options.indexOf(o)),await Yi(i,o,n,()=>Zi(t,i,o,r)))}return n}async function Fa(t,e){
let n=[];for(let r of pe(t)){let i=e.get(r.name);i!==void 0&&await Yi(r,i,[],async()=>{let o=await Zi(t,r,i);o&&n.push(o)})}return n}function Ba(t,e){let n=new Set(
pe(t).map(({name:r})=>r));return[...e.keys()].filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function Yi({name:t},e,n,r){try{await r()}catch(i){
if(!(i instanceof RangeError))throw i;n.push(`${t}=${[...e].slice(0,40).join("")}: ${i.message}`)}}async function Zi(t,e,n,r){let i=t.widget_manager,o=await Gi(
e,i,r);if(typeof o=="string")return Nt(o);let{trait:s}=o,a=await rt(i,o.widget),c=r&&o.moving?{low:null,high:null}:{},l=Ip({...o,...c},a,n);if(Wi(l,o,a)===Wi(a.
get(s),o,a))return null;o.kind==="pins"&&await Lp(t,l);let p=t.get("needs_kernel").includes(o.widget);return p&&i.exported&&Nt(Tp),{name:e.name,widget:a,trait:s,
wanted:l,needsKernel:p,isWhole:o.kind==="whole"||!!o.ends}}async function Lp(t,e){for(let{name:n,state:r}of e){let[i]=await Ki(t,new Map(Object.entries(r)));i&&
Nt(`of the pinned run “${n}”, ${i}`)}}var Rp=0;async function Pp(t){let e=++Rp,{promise:n,resolve:r}=Cp(),i=a=>a.event==="done"&&a.question===e&&r();t.on("m\
sg:custom",i);let{kernel:o}=t.widget_manager,s=o&&Ye(o,a=>a==="gone"&&r());t.send({event:"ask",question:e}),await n,t.off("msg:custom",i),s?.()}function Cp(){let t=()=>{};
return{promise:new Promise(n=>t=n),resolve:t}}function Ip(t,e,n){let{kind:r}=t;if(r==="choice"){let c=t.options??[];return c.includes(n)||Nt(`it must be one of ${c.
join(", ")}`),c.indexOf(n)}if(r==="formula"){try{ne(n,e.get("variables"))}catch(c){if(!(c instanceof pt))throw c;Nt(`at character ${c.position+1}: ${c.message.replace(
/\.$/,"")}`)}return n}if(r==="pins")return Ta(n)??Nt("it does not describe pinned runs");if(r==="texts")return jp(n,t);if(t.usual&&!n)return e.get(t.usual);if(r===
"flag")return n!=="0"&&n!=="1"&&Nt("it must be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:c,length:l,among:p,narrowest:d=null}=t,{shape:u}=e.get(
c),f=l??He(u),g=n.split(",");(l?g.length!==f:g.length>f)&&Nt(`it must be ${l?"":"at most "}${f} numbers separated by commas`);let b=g.map(Ra),x=b.every(z=>Number.
isFinite(Math.fround(z))&&(!p||p.includes(z))),y=d===null||Fp(b,d);if((!x||!y)&&Nt(u?"its numbers must be ones that can be set there":Op),!u)return b;let A=new Float64Array(
f);return A.set(b),{shape:u,data:new DataView(A.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Nt("it must be a whole number");let i=Ra(n),o=(c,l)=>typeof c=="\
string"?e.get(c):c??l,[s,a]=[o(t.low,-1/0),o(t.high,1/0)];return s<=i&&i<=a||Nt(`it must lie between ${Pa(s)} and ${Pa(a)}`),t.ends?Math.round((i-Number(s))/(Number(
a)-Number(s))*e.get("max")):i}function jp(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.isArray(r)&&r.length===
e&&r.every(o=>typeof o=="string"&&o.length<=La)?r:Nt(`it must be ${e} texts of at most ${La} characters`)}var La=80;function Ra(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Nt("it must be a number")}var Fp=([t,e,n,r],i)=>[[t,e],[n,r]].every(([o,s])=>o<s&&s-o>=i*Math.max(Math.abs(o),
Math.abs(s)));function Pa(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var Bp=600,In=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;async function Lr(t,e,n=()=>!0){let r=In()?[]:await Dp(await Fa(t,e),n);return n()?Lt(t,
new Map([...e].filter(([i])=>!r.includes(i)))):[]}var Da=0;async function Dp(t,e){let n=++Da,i=t.filter(({trait:a,wanted:c})=>a!=="index"&&typeof[c].flat()[0]==
"number").map(a=>({...a,from:a.widget.get(a.trait),shown:a.widget.get(a.trait)})),o=new Set;for(let{widget:a}of i)a.get("playing")&&G(a,{playing:!1});let s=performance.
now();for(let a=0;i.length&&a<1&&n===Da&&e();){let c=await new Promise(requestAnimationFrame);a=Math.min(Math.max((c-s)/Bp,0),1);let l=a*a*(3-2*a);for(let p of i){
let{widget:d,trait:u,from:f,wanted:g,isWhole:b}=p;if(d.get(u)!==p.shown&&o.add(p.name),a===1||o.has(p.name))continue;let x=d.get("log")&&f>0,y=(z,k)=>x?z*(k/z)**
l:z+(k-z)*l,A=Array.isArray(g)?g.map((z,k)=>y(f[k],z)):y(f,g);b&&(A=Math.round(A)),A!==g&&(ut(d,u,A),p.shown=d.get(u))}}return[...o]}function qa(t,e){let n=t.find(a=>a.get("message")),[r]=n?[n]:t,i=Ji(t),o=a=>t.flatMap(c=>c.get(a)),s=()=>t.flatMap((a,c)=>a.get("entries").map(l=>i[c]?{...l,name:`${i[c]}\
.${l.name}`}:l));return{widget_manager:r?.widget_manager,get:a=>a==="entries"?s():a==="needs_kernel"?o(a):n?.get(a),say:e,on:r?.on.bind(r),off:r?.off.bind(r),send:r?.
send.bind(r)}}function Ji(t){let e=t.map(n=>n.get("name")??"");return e.map((n,r)=>{let i=e.slice(0,r).filter(o=>o===n).length;return n&&i?`${n}${i+1}`:n})}var Xi="#set:",Ha=`a[href^="${Xi}"]`,Rr=".gdviz-moved[inert]",Fn=new Map;function Ua(t,e){for(let n of["click","keydown"])addEventListener(n,qp,!0);Fn.set(t,e);
for(let n of document.querySelectorAll(Ha))n.setAttribute("role","button"),n.querySelector("math")&&n.setAttribute("aria-label",`Set ${n.textContent}`);return()=>Fn.
delete(t)}function qp(t){let e=t.target instanceof Element&&t.target.closest(Ha);!e||t.defaultPrevented||t instanceof KeyboardEvent&&t.key!==" "||(t.preventDefault(),
t.stopPropagation(),Hp(e).catch(n=>console.error(n)))}async function Hp(t){let{reasons:e,wanted:n}=Wp(t);for(let[r,i]of n){let o=Up(r);if(o.querySelector(Rr)){e.
push("The question of this figure comes first: answer it, then follow this link");continue}let s=Fn.get(r);o.dispatchEvent(new CustomEvent("gdviz-set",{bubbles:!0})),
(o.querySelector(".gdviz-row")??o).scrollIntoView({block:"nearest",behavior:In()?"auto":"smooth"}),e.push(...await Lr(s,i))}Gp(t,e.length?`${e.join("; ")}.`:`Se\
t: ${t.textContent}.`,!e.length)}var Up=t=>t.closest(".gdviz-interact")??t,jn=(t,e)=>!!(t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);function Wp(t){
let e=t.closest(".jp-Notebook")??document,n=[...Fn.keys()].filter(s=>e.contains(s)).sort((s,a)=>jn(s,a)?-1:1),r=Ji(n.map(s=>Fn.get(s))),i=[],o=new Map;for(let[s,
a]of new URLSearchParams((t.getAttribute("href")??"").slice(Xi.length))){let[,c,l]=/^(?:([^.]*)\.)?(.*)$/s.exec(s)??[],p=c===void 0?Vp(t,n,e):n[r.indexOf(c)];p?
o.set(p,(o.get(p)??new Map).set(l,a)):i.push(c===void 0?"There is no figure here that this link could set":`${s}: there is no figure “${c}”`)}return!o.size&&
!i.length&&i.push(`This link sets nothing: write for example ${Xi}name=1`),{wanted:o,reasons:i}}function Vp(t,e,n){let r=e.filter(o=>jn(o,t)).at(-1),i=[...n.querySelectorAll(
"h1, h2, h3, h4")].filter(o=>jn(o,t)).at(-1);return r&&(!i||jn(i,r))?r:e.find(o=>jn(t,o))??r}function Gp(t,e,n){t.nextElementSibling?.classList.contains("gdviz-\
set-status")||t.after(Object.assign(document.createElement("span"),{className:"gdviz-set-status",role:"status"}));let i=t.nextElementSibling;i.classList.toggle(
"quiet",n),i.textContent=e}function Kp({model:t,el:e}){return nt(e,"gdviz-figure-state"),Ua(e,t)}var Wa={render:Kp};var jt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},un=t=>(...e)=>({_$litDirective$:t,values:e}),fe=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Yp}=rs,Va=t=>t;var Ka=t=>t.strings===void 0,Ga=()=>document.createComment(""),pn=(t,e,n)=>{let r=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(n===void 0){let o=r.insertBefore(
Ga(),i),s=r.insertBefore(Ga(),i);n=new Yp(o,s,t,t.options)}else{let o=n._$AB.nextSibling,s=n._$AM,a=s!==t;if(a){let c;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(c=t.
_$AU)!==s._$AU&&n._$AP(c)}if(o!==i||a){let c=n._$AA;for(;c!==o;){let l=Va(c).nextSibling;Va(r).insertBefore(c,i),c=l}}}return n},ge=(t,e,n=t)=>(t._$AI(e,n),t),Zp={},
Pr=(t,e=Zp)=>t._$AH=e,Ya=t=>t._$AH,Cr=t=>{t._$AR(),t._$AA.remove()};var gt=un(class extends fe{constructor(t){if(super(t),t.type!==jt.PROPERTY&&t.type!==jt.ATTRIBUTE&&t.type!==jt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Ka(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
_t||e===D)return e;let n=t.element,r=t.name;if(t.type===jt.PROPERTY){if(e===n[r])return _t}else if(t.type===jt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return _t}else if(t.
type===jt.ATTRIBUTE&&n.getAttribute(r)===e+"")return _t;return Pr(t),e}});function he(t,e){let n=!1,r=!1,i;return({value:o,min:s,max:a,step:c,log:l,whole:p,disabled:d=!1,description:u,unit:f="",tooltip:g,continuous:b=!0})=>{o!==i&&(r=
!1),i=o;let x=m=>String(l?Math.log10(m):m);function y({target:m}){let w=Number(m.value),$=l?Number((10**w).toPrecision(3)):w;e(X(p?Math.round(w):$,s,a))}function A({
target:m}){let w=Number(m.value.trim().replace(",",".").replaceAll("−","-"));r=!(m.value.trim()!==""&&Number.isFinite(w)&&(!p||Number.isInteger(w))&&w>=s&&w<=
a),r||e(w),t()}function z(){n=!0}function k(){n=r=!1,t()}let[M,h]=b?[y,null]:[null,y];return j`
      <label title=${g}>
        <span>${u}</span>
        <input type="range" min=${x(s)} max=${x(a)} step=${c} aria-valuetext=${`${Z(o)} ${f}`.trim()}
          .value=${gt(x(o))} ?disabled=${d} @input=${M} @change=${h} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${u}, as a number" aria-invalid=${r}
        title=${r?`A ${p?"whole ":""}number from ${s} to ${a}`:f}
        .value=${n?_t:gt(Z(o))} ?disabled=${d} @focus=${z} @change=${A} @blur=${k} />`}}var[Ir,fn,Qi,Za]=[1,2,3,4],Xa={add:Ir,subtract:Ir,negate:Ir,multiply:fn,divide:fn,power:Qi,exp:Qi},Qa=(t,e)=>j`<math display="block" alttext=${t}>${$t(e)}</math>`;
function $t(t,e=Ir){if((Xa[t.operation]??Za)<e)return Ja($t(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?bt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:bt`<mn>${t.value}</mn>`;case"variable":return bt`<mi>${t.letter}</mi>`;case"add":return bt`<mrow>${$t(n)}<mo>+</mo>${$t(r,fn)}</mrow>`;case"subt\
ract":return bt`<mrow>${$t(n)}<mo>−</mo>${$t(r,fn)}</mrow>`;case"negate":return bt`<mrow><mo>−</mo>${$t(n,fn)}</mrow>`;case"multiply":return bt`<mrow>${$t(n,
fn)}${Xp(r)}${$t(r,Qi)}</mrow>`;case"divide":return bt`<mfrac>${$t(n)}${$t(r)}</mfrac>`;case"power":return bt`<msup>${$t(n,Za)}${$t(r)}</msup>`;case"exp":return bt`<msup><mi>e</mi>${$t(
n)}</msup>`;case"sqrt":return bt`<msqrt>${$t(n)}</msqrt>`;case"abs":return bt`<mrow><mo stretchy="true">|</mo>${$t(n)}<mo stretchy="true">|</mo></mrow>`;default:
return bt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Ja(Jp(tc(t)))}</mrow>`}}var Ja=t=>bt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,Jp=t=>t.map((e,n)=>n?bt`<mo separator="true">,</mo>${$t(
e)}`:$t(e));function tc({operation:t,position:e,operands:n}){let[r,...i]=n;return[...r.operation===t&&r.position===e?tc(r):[r],...i]}function Xp(t){return ec(t)?
bt`<mo>·</mo>`:bt`<mo lspace="0" rspace=${t.operation in Xa||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function ec({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&ec(e[0])}var Bn=(t,e=t.get("value"))=>ne(e,t.get("variables")),[Qp,tf]=[24,8];function to(t,e,n){let{shape:r}=t.get(e),i=new Float64Array(V(t.get(e)).length);return i.set(
n),se(i,{shape:r,dtype:"float64"},t.get(e))}function ef({model:t}){let e=Bn(t).parameters;function n(){let r=Bn(t),[i,o]=[e,V(t.get("parameters"))];e=r.parameters;
let s=to(t,"instructions",r.instructions.flat()),[a,c]=[V(s),V(t.get("instructions"))];a.every((l,p)=>l===c[p])||(t.set("instructions",s),t.set("parameters",to(
t,"parameters",e.map(l=>i.includes(l)?o[i.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function nf({model:t,el:e}){nt(e,"gdviz-fo\
rmula-field");let n=Ct(),r=null,i=new Map;function o({target:d}){let u=d.value;try{Bn(t,u),r=null,G(t,{value:u})}catch(f){if(!(f instanceof pt))throw f;r={text:u,
error:f}}l()}function s(d){let u=f=>{let g=V(t.get("parameters")).slice();g[Bn(t).parameters.indexOf(d)]=f,G(t,{parameters:to(t,"parameters",g)})};return i.has(
d)||i.set(d,he(l,u)),i.get(d)}function a({message:d,position:u},f){let g=Array.from(f,y=>/\s/.test(y)?" ":y),b=Math.max(0,u-Qp),x=g.slice(b,u+tf).join("");return j`<code aria-hidden="true">${b?
"…":""}${x}\n${" ".repeat(u-b+(b?1:0))}▲</code>
      <span>${d}</span>`}function c(){r=null,l()}function l(){let[d,u,f]=["value","description","tooltip"].map(k=>t.get(k)),[g,b]=t.get("range"),x=V(t.get("para\
meters")),{root:y,parameters:A}=Bn(t),z=t.get("without");F(e,j`
      <label title=${f}>
        <span>${u}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${gt(r?.text??d)} @input=${o} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?a(r.error,r.text):D}</div>
        ${r?D:Qa(d,y)}
      </div>
      ${A.map((k,M)=>z.includes(k)?D:j`<div class="gdviz-slider">${s(k)({value:x[M],min:g,max:b,step:.01,description:k,tooltip:`The letter ${k} of the formula`})}</div>`)}`)}
let p=[lt(t,{"parameters description tooltip range without":l}),lt(t,{value:c})];return()=>p.forEach(d=>d())}var nc={initialize:ef,render:nf};var rf=10,of=9;function sf(t,e,n,{from:r,to:i}){let[o,s]=t.map(e?Math.log10:Number),a=n>1?(s-o)/(n-1):0,c=d=>e?10**d:d,l=d=>Math.floor((d-r)/(i-r)*n),p=It({low:c(
o-a/2),high:c(s+a/2),log:e,from:r,to:i});return{pixels:p,nearest:d=>X(l(d),0,n-1),cellOf:d=>{let u=p.to(d);return u>=Math.min(r,i)&&u<=Math.max(r,i)?Math.min(l(
u),n-1):-1},centre:d=>c(o+d*a),edges:d=>{let[u,f]=[d,d+1].map(g=>r+(i-r)*g/n);return[Math.min(u,f),Math.max(u,f)]}}}function af({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",r=n()?tn:Le,i=t.get("title")||`${t.get("value_name")} over ${t.get("axis_names").join(" and ")}`,o=de(e,{name:"gdviz-heat-map",label:i,ratio:t.
get("ratio"),margins:r});o.canvas.classList.add("hatch");let[s]=o.layers("cross"),[a]=F(o.handles,k(),".handle"),c=()=>t.get("values").shape,l=v=>{let S=t.get(`${v}\
_range`),_=t.get(`${v}_log`)&&S[0]>0,[E,L]=c();return sf(S,_,v==="x"?L:E,v==="x"?o.across():o.upwards())};function p(){if(!c()[0]||!c()[1])return null;let[v,S]=t.
get("chosen"),[_,E]=[l("x").cellOf(v),l("y").cellOf(S)];return _>=0&&E>=0?[_,E]:null}let d=v=>!Number.isFinite(v)||!n()&&v<0;function u(){let v=t.get("log"),[S,
_]=Rt([V(t.get("values"))],E=>Number.isFinite(E)&&!(v&&E<=0));return S<=_?[S,_]:null}function f(){Zt(o.canvas,V(t.get("values")),c(),n()?g():b())}function g(){let v=zr(
t.get("palette"),u()??[0,1],t.get("log"));return S=>d(S)?0:v(S)}function b(){let v=Array.from(t.get("colors"),S=>Oe(S));return S=>d(S)?0:v[S%v.length]}function x(){
let v=u();if(!n()||!v)return o.bar(n()?[[],[],t.get("value_name")]:null);o.bar(kr(o.area,t.get("palette"),v,t.get("value_name"),t.get("log")))}function y(){let v=t.
get("colors"),S=V(t.get("values")),_=new Set(n()?[]:S),E=t.get("names").map((P,T)=>({name:P,color:v[T%v.length],kind:"area"})),L=S.some(d),O=E.filter((P,T)=>_.has(
T));o.legend(L?[...O,{name:t.get("missing_name"),color:"",kind:"hatch"}]:O)}let A=()=>o.axes(Ze(l("x").pixels,l("y").pixels),t.get("axis_names"));function z(){let v=p();
if(F(o.handles,k(v)),!v)return F(s,null);let[[S,_],[E,L]]=[l("x").edges(v[0]),l("y").edges(v[1])],{left:O,top:P,width:T,height:I}=o.area,[C,N]=[(S+_)/2,(E+L)/2],
K=`${`M${C},${P}V${E-6}M${C},${L+6}V${P+I}`}M${O},${N}H${S-6}M${_+6},${N}H${O+T}`;F(s,U`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${K} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${K} />`)}function k(v=null){let[[S,_],[E,L]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],O=(T,I,C,N)=>U`<rect class=${T} fill="transparent" stroke=${I} stroke-width=${C}
        x=${S-N} y=${E-N} width=${_-S+2*N} height=${L-E+2*N} />`,P=Math.max((of-(_-S))/2,1);return U`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Yt(v)}
        aria-valuenow=${v?v[1]*c()[1]+v[0]:0} aria-valuetext=${v?M(v):""}>
        ${O("","white",4,P)}${O("cell","black",2,P)}${O("halo","none",0,rf)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function M([v,S]){let[_,E]=t.get("axis_names"),L=`${_} = ${Z(l("x").centre(v))}, ${E} = ${Z(l("y").centre(S))}`,O=V(t.get("values"))[S*c()[1]+v];if(d(
O))return`${L}: ${t.get("missing_name")}`;let P=()=>t.get("names")[O]??String(O);return`${L}: ${n()?`${t.get("value_name")} ${Z(O)}`:P()}`}let h=o.readout(v=>{let S=v?
m(v):p();F(o.status,t.get("outdated")||(S?M(S):""))},a);function m([v,S]){return c()[0]&&c()[1]?[l("x").nearest(v),l("y").nearest(S)]:null}function w(v){if(!v)return;
let S=[l("x").centre(v[0]),l("y").centre(v[1])];String(S)!==String(t.get("chosen"))&&G(t,{chosen:S})}Qe({surface:o.hit,handle:a,to:v=>w(m(o.pixel(v))),by:(v,S)=>{
let[_,E]=p()??[0,0],L=S?10:1;w([X(_+L*v[0],0,c()[1]-1),X(E+L*v[1],0,c()[0]-1)])}});let $="x_range y_range x_log y_log axis_names";return o.draw(t,{"kind values \
palette colors log":f,"kind values palette log value_name":x,"kind values names colors missing_name":y,[`values ${$}`]:A,[`kind chosen values names ${$}`]:z,[`k\
ind chosen values names value_name missing_name outdated ${$}`]:h})}var rc={render:af};function cf(t){let e=j`<b>${t.get("name")}</b>`,n=mt(t.get("module")),{error:r}=En(t),i=r?`${r.message} (${r.name})`:t.get("error_message"),o=s=>j`<div class="gdviz-notice" role="status">${s}</div>`;
return i?j`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${i}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?o(j`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||ar(n)?null:o("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var lf=({model:t})=>Ee(t);function df({model:t,el:e}){
nt(e,"gdviz-link");let n=()=>F(e,cf(t)),r=[Ee(t),lr(t,n),st(t,"where error_message",n)];return n(),()=>r.forEach(i=>i())}var ic={initialize:lf,render:df};var uf=2,pf=.5,oc=.05,sc={opacity:.45,width:1},jr=(t,e,n=uf)=>e*Math.abs(t)/(Math.abs(t)+n);function ac(t,e){let n=fr(t),r=document.createElement("canvas"),i=Je(
e.positive,e.negative),o=[];function s({weights:u,thickest:f},g){u.forEach(({index:b},x)=>{let y=g[b],A=jr(y,f);if(!(A>oc))return;let z=y>0?e.positive:e.negative;
Object.assign(n,{lineWidth:A+Math.min(sc.width,A),strokeStyle:"black",globalAlpha:sc.opacity}),n.stroke(o[x]),Object.assign(n,{lineWidth:A,strokeStyle:z,globalAlpha:1}),
n.stroke(o[x])})}function a({units:u,layers:f},g,[b,x,y],{ink:A,paper:z}){let k=u.length-f[0].length===b&&y>1,M=u.slice(f[0].length);n.fillStyle=z;for(let{x:h,y:m,
size:w}of u)n.fillRect(h-w/2,m-w/2,w,w);k&&x>1&&c(M,g,x,y),k&&x===1&&l(M,g,y,A),n.lineWidth=1,n.strokeStyle=A,n.globalAlpha=.7;for(let{x:h,y:m,size:w}of u)n.strokeRect(
h-w/2-.5,m-w/2-.5,w+1,w+1);n.globalAlpha=1}function c(u,f,g,b){Zt(r,f,[g*u.length,b],x=>i(X(x,-1,1))),u.forEach(({x,y,size:A},z)=>{let k=(u.length-1-z)*g;n.drawImage(
r,0,k,b,g,x-A/2,y-A/2,A,A)})}function l(u,f,g,b){u.forEach(({x,y,size:A},z)=>{let k=f.subarray(z*g,(z+1)*g),M=k.reduce(($,v)=>Math.max($,Math.abs(v)),1),[h,m]=[
x-A/2,.46*A/M];Object.assign(n,{lineWidth:1,strokeStyle:b,globalAlpha:.25}),n.beginPath(),n.moveTo(h,y),n.lineTo(h+A,y),n.stroke();let w=z===u.length-1;Object.assign(
n,{lineWidth:A>20?1.8:1.2,strokeStyle:w?e.fit:b,globalAlpha:1}),n.beginPath(),k.forEach(($,v)=>n.lineTo(h+A*v/(g-1),y-m*$)),n.stroke()})}function p({units:u,thickest:f},g,b){
for(let{x,y,size:A,index:z}of u){let k=g[z],M=jr(k,f,pf)/2;M>oc&&(d(x-A/2,y+A/2,M+.8,b),d(x-A/2,y+A/2,M,k>0?e.positive:e.negative))}}function d(u,f,g,b){n.beginPath(),
n.arc(u,f,g,0,2*Math.PI),n.fillStyle=b,n.fill()}return{resize:({width:u,height:f,weights:g})=>{o=g.map(({curve:x})=>new Path2D(x));let b=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(u*b),height:Math.round(f*b)}),Object.assign(t.style,{width:`${u}px`,height:`${f}px`})},draw:(u,f,g,b,x)=>{let y=t.width/u.width;
n.setTransform(y,0,0,y,0,0),n.clearRect(0,0,u.width,u.height),f.length===u.parameters&&(s(u,f),a(u,g,b,x),p(u,f,x.paper))}}}var cc=1e3,ff=10;function lc(t,e,n){let{shape:[r]}=t,i=V(t),o=Array.from({length:r},(l,p)=>[...i.subarray(3*p,3*p+3)]),s=1+Math.max(...o.map(([l])=>l)),a=o.findIndex(
l=>l[0]>0&&l[1]===e),c=o.reduce((l,p,d)=>p[0]<o[l][0]?d:l,0);return o[a<0?c:a]=[s,e,n],{shape:[r,3],data:new DataView(Float64Array.from(o.flat()).buffer)}}var eo=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),ff)));return Number.isFinite(e)?Math.min(10**e,cc):cc},no=t=>Number(t.toFixed(2));var dc=54,gf=340,hf=120,mf=40,vf=5,wf=16,me=16,Dn=4;function ro(t){let[e,n,{shape:[,r,i]}]=[V(t.get("weights")),V(t.get("shape")),t.get("responses")],o=V(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],a={parameters:e,indices:[...e.keys()],responses:o,pictures:[
t.get("responses").shape[0],r,i]};if(!n.length)return{...a,sizes:t.get("sizes"),names:s};let c=Array.from(n.subarray(0,Dn)).filter(z=>z>0),l=Array.from(n.subarray(
Dn)).flatMap((z,k)=>z?[k]:[]),p=Dn*me**2,d=p+Dn*me,u=[...c.map((z,k)=>[k*me**2,p+k*me,k*me]),[d,d+me,Dn*me]],f=l,g=[],b=[],x=t.get("curves"),y=r*i;for(let[z,k]of[
...c,1].entries()){let M=Array.from({length:k},(h,m)=>m);for(let h of M)g.push(...f.map(m=>u[z][0]+h*me+m));g.push(...M.map(h=>u[z][1]+h));for(let h of M)b.push(
o.subarray((u[z][2]+h)*y,(u[z][2]+h)*y+(x?i:y)));f=M}let A=new Float64Array(b.length*(x?i:y));return b.forEach((z,k)=>A.set(z,k*z.length)),{parameters:Float64Array.
from(g,z=>e[z]),indices:g,responses:A,pictures:[b.length,x?1:r,i],sizes:[l.length,...c,1],names:l.map(z=>x?s[z].replace("₁",""):s[z])}}function io(t,e){let n=X(
dc*Math.max(...t),hf,gf),r=e/t.length,i=[0,0];for(let l=1;l<t.length;l++)i.push(i[l]+t[l]*(t[l-1]+1));let o=t.map((l,p)=>{let d=Math.min(n/l,dc),u=Math.floor(Math.
min(.76*d,.5*r,mf)),f=g=>Math.round(g-u/2)+u/2;return Array.from({length:l},(g,b)=>({layer:p,unit:b,index:p?i[p]+l*t[p-1]+b:-1,x:f(r*(p+.5)),y:f(n/2+(b-(l-1)/2)*
d),size:u}))}),s=o.flat(),a=o.slice(1).flatMap((l,p)=>l.flatMap(d=>o[p].map(u=>{let[f,g]=[u.x+u.size/2,d.x-d.size/2],b=(f+g)/2,x=`M${f},${u.y}C${b},${u.y},${b},${d.
y},${g},${d.y}`;return{from:u,to:d,index:i[d.layer]+d.unit*o[p].length+u.unit,start:f,end:g,curve:x}}))),c=X(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:o,units:s,weights:a,thickest:c,parameters:i[t.length]}}function Fr({units:t,weights:e},[n,r],i=!1,o=null){let s=t.find(({x:f,y:g,size:b})=>Math.
max(Math.abs(n-f),Math.abs(r-g))<=b/2+1);if(s)return s;let a=e.filter(({start:f,end:g})=>f<=n&&n<=g);if(!a.length)return null;let c=bf((n-a[0].start)/(a[0].end-
a[0].start)),l=({from:f,to:g})=>Math.abs(f.y+(g.y-f.y)*c-r),p=i?wf:vf,d=i&&a.find(f=>f===o&&l(f)<p);if(d)return d;let u=a.reduce((f,g)=>l(g)<l(f)?g:f);return l(
u)<p?u:null}function bf(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var xf=250,yf=[.5,2,8],$f=.02,uc=.1;function zf({model:t,el:e}){nt(e,"gdviz-network-diagram");let n=t.get("colors");for(let B in n)e.style.setProperty(`--${B}`,
n[B]);let r=j`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[i,o,s,a,c]=F(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");a.hidden=!l;let p=ac(o,n),d=gi(),
u=ro(t),f="",g=io(u.sizes,320),b=null,x=null,y=null,A=!1,z=!1;function k(B=g.width){let H=f;g=io(u.sizes,B),f=String([u.sizes,u.names]),p.resize(g),F(c,Sf(g.thickest)),
y=null;let W=x?.index??-1;x=f===H&&W>=0?[...g.weights,...g.units].find(et=>et.index===W)??null:null,m(null),M(),I()}function M(){p.draw(g,u.parameters,u.responses,
u.pictures,d),J()}function h(){u=ro(t),String([u.sizes,u.names])!==f?k():M(),z&&K(),z=!1,y&&L(y.part,y.value)}function m(B){b=B;let H=g.layers[0].map(({x:W,y:et,
unit:Y})=>U`<text x=${W} y=${et} dy="0.35em" text-anchor="middle">${u.names[Y]}</text>`);F(i,j`
      <svg tabindex="0" role="application" aria-label=${Af(u.sizes,t.get("activation"),l)} width=${g.width} height=${g.height}
        @pointermove=${$} @pointerdown=${O} @click=${P} @pointerleave=${v} @blur=${()=>m(null)} @keydown=${S}>
        <g class="names" aria-hidden="true">${H}</g>
        <g class="pointed" aria-hidden="true">${B&&fc(B)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&fc(x)}</g>
      </svg>`),R()}let w=B=>Fr(g,At(i,B),B.pointerType==="touch"),$=B=>A||m(w(B)),v=({pointerType:B})=>B!=="touch"&&m(null);function S(B){if(B.ctrlKey||B.metaKey||
B.altKey)return;let[H,W]=[Ne(B),{"+":uc,"-":-uc}[B.key]];if(W&&x)L(x,no(_(x)+W));else if(H||["Enter","Escape"].includes(B.key))E(kf(g,x??b,H??B.key));else return;
B.preventDefault()}let _=B=>u.parameters[B.index];function E(B){x=l?B:null,m(B),I()}function L(B,H){if(B.index<0||t.get("is_past"))return;let W=eo(H);z=!0,G(t,{
edits:lc(t.get("edits"),u.indices[B.index],X(H,-W,W))})}function O(B){let H=B.pointerType==="touch",W=Fr(g,At(i,B),H,x);if(!l||B.button!==0||H&&W!==x)return $(B);
if(E(W),!W||W.index<0||t.get("is_past"))return;let[et,Y]=[_(W),B.clientY];Jt(B,({clientY:ot})=>{ot===Y&&!y||(y={part:W,value:no(et+$f*(Y-ot))},L(W,y.value))}),A=
!0;let it=()=>{A=!1,y=null};for(let ot of["pointerup","pointercancel"])i.addEventListener(ot,it,{once:!0})}function P(B){B.pointerType==="touch"&&E(w(B))}let T=he(
I,B=>x&&L(x,B));function I(){if(!l)return;let B=x!==null&&x.index>=0;a.classList.toggle("empty",!B);let H=B?_(x):0,W=eo(H),et=x?gc(g,u.names,x):"";F(a,T({value:H,
min:-W,max:W,step:W/1e3,disabled:t.get("is_past"),description:et,tooltip:"Training continues from the value that you set"}))}let C=0,N=0;function R(){C=performance.
now();let B=b??x,H=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",W=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";s.textContent=(B?_f(g,u.names,B,u.parameters):H)+W}function K(){R(),I()}function J(){!(b??x)||N||(N=window.setTimeout(()=>{
N=0,K()},Math.max(xf-(performance.now()-C),0)))}Xt(i,({touches:B})=>x!==null&&Fr(g,At(i,B[0]),!0,x)===x);let q=[lt(t,{"sizes weights responses shape curves":h,is_past:()=>E(
x),activation:()=>m(b)}),Ke(i,k),os(()=>{d=gi(),M()}),()=>clearTimeout(N)];return()=>q.forEach(B=>B())}function kf({layers:t,weights:e},n,r){if(!n)return t[0][0];
let i="from"in n;if(r==="Escape")return i?n.to:null;let o=e.filter(({to:l})=>l===(i?n.to:n));if(typeof r=="string")return o[0]??n;let[s,a]=r;if(i)return o[X(n.from.
unit-a-s,0,o.length-1)];let c=t[X(n.layer+s,0,t.length-1)];return c[X(n.unit-a,0,c.length-1)]}function pc(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-
1?"the output":`unit ${r+1} of hidden layer ${n}`}function _f(t,e,n,r){let i=gc(t,e,n);return n.index<0?i:`${i}: ${Z(r[n.index])}`}function gc(t,e,n){if("from"in
n){let[i,o]=[n.from,n.to].map(s=>pc(t,e,s));return`Weight from ${i} to ${o}`}let r=pc(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function Af([t,...e],n,r){
let i=e.slice(0,-1),o=`${i.length===1?"a hidden layer":"hidden layers"} of ${i.join(", ")} units`,s=i.length?`${o}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function fc(t){if("from"in t)return U`<path d=${t.curve} />`;let e=t.size+5;
return U`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Sf(t){let e=(r,i,o=r)=>j`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${i}</svg>${o}</span>`,
n=r=>U`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return j`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${yf.map(r=>e("sample",n(jr(r,t)),String(r)))}
    ${e("bias",U`<circle cx="5" cy="5" r="3.5" />`)}`}var hc={render:zf};var mc="_",Mf=100,vc=1,Ef=1e6,oo="it was cut off or changed on its way";async function wc(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<Mf||!(e||
t.startsWith("[{")))return t;let n=e?Of(t.split(",").map(Number)):Vt([Uint8Array.of(vc),new TextEncoder().encode(t)]),r=await xc(n,new CompressionStream("deflat\
e")),i=btoa(Array.from(r,s=>String.fromCharCode(s)).join("")),o=mc+i.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return o.length<t.length?o:t}var so=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function bc(t){if(!so(t))return t;try{let e=atob(t.slice(mc.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,o=>o.charCodeAt(0)),
r=await xc(n,new DecompressionStream("deflate"));if(r[0]===vc)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let i=Tf(r);return Array.from(i,o=>Object.
is(o,-0)?"-0":String(o)).join(",")}catch{throw new RangeError(oo)}}function Of(t){let e=t.every(o=>Object.is(Math.fround(o),o)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((o,s)=>e?r.setFloat32(n*s,o):r.setFloat64(n*s,o));let i=new Uint8Array(1+r.byteLength);i[0]=n;for(let o=0;o<r.byteLength;o++)i[1+o%n*t.length+
Math.floor(o/n)]=r.getUint8(o);return i}function Tf(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(oo);let r=new DataView(
new ArrayBuffer(e*n));for(let o=0;o<r.byteLength;o++)r.setUint8(o,t[1+o%e*n+Math.floor(o/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((o,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function xc(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],i=0;for(let o=await n.read();!o.done;o=
await n.read()){if(i+=o.value.length,i>Ef)throw await n.cancel(),new RangeError(oo);r.push(o.value)}return Vt(r)}var gn="gdviz",Br=8e3,po=async t=>lo(await re(t)),zc=new Map;async function kc(t,e){let n=await re(t);for(let{name:r,widget:i}of t.get("entries"))e.includes(r)&&
zc.set(i,n.get(r)??"")}function Nf(t,e){let n=new Map(t.get("entries").map(({name:r,widget:i})=>[r,i]));return new Map([...e].filter(([r,i])=>zc.get(n.get(r)??"")!==
i))}async function lo(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await wc(r));return e.set(gn,String(Ie)),e.toString().replaceAll("%2C",",")}var fo=()=>location.
href.replace(/[?#].*$/s,""),Lf=["token","theme","template","note","python","present","hide","only","teacher"],_c=t=>!Lf.includes(t)&&!t.startsWith("voila");async function Rf(t){
let e=new Map(new URLSearchParams(t)),n=e.get(gn);if(n!==void 0&&n!==String(Ie))throw new RangeError("it was made by another version of this page");let r=[...e].
filter(([o])=>_c(o)&&o!==gn);if(n===void 0&&r.some(([,o])=>so(o)))throw new RangeError("its end is missing");let i=async([o,s])=>{let a=await bc(s).catch(({message:c})=>{
throw new RangeError(`of ${o}, ${c}`)});return[o,a]};return new Map(await Promise.all(r.map(i)))}var ao=10;async function Pf(t,e,n){let r;try{let i=await Lt(t,n?
new Map(Object.entries(n)):await Rf(e));if(!i.length)return;let o=i.length>ao?`; and ${i.length-ao} more`:"";r=`Parts of this link were ignored. ${i.slice(0,ao).
join("; ")}${o}.`}catch(i){if(!(i instanceof RangeError))throw i;r=`This link was ignored: ${i.message}.`}await uo(t,r)}async function uo(t,e){if(!t.get("messag\
e"))return t.say(e);let n=e&&`<div class="gdviz-notice" role="status">${Cf(e)}</div>`;ut(await rt(t.widget_manager,t.get("message")),"value",n)}var Cf=t=>t.replaceAll(
"&","&amp;").replaceAll("<","&lt;"),yc=400,$c="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out\
. To keep them or to give them to others, save the page.";async function Ac(t){let e=await re(t),n=history.state?.[gn];await Pf(t,location.search,n),n&&await uo(
t,$c);let r=await re(t),[i,o,s]=[0,-1/0,!!n];function a(){i||=setTimeout(l,Math.max(0,o+yc-performance.now()))}let c=dn(t,a);addEventListener("popstate",()=>{r=
new Map,a()});async function l(){o=performance.now(),i=ae()?setTimeout(l,yc):0;let p=await re(t);if(i||!ln(p,r).length)return;r=p;let d=Nf(t,p),u=ln(p,e).some(g=>d.
has(g))?await lo(d):"",f=s;s=co(u).length>Br;try{s?history.replaceState({[gn]:Object.fromEntries(p)},"",co(await lo(If(p)))):history.replaceState(null,"",co(u))}catch{
return c()}s!==f&&await uo(t,s?$c:"")}}function co(t){let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!_c(r)&&r!==gn)).toString(),
t].filter(Boolean).join("&");return fo()+(n&&`?${n}`)+location.hash}var If=t=>new Map([...t].filter(([,e])=>e.length<500));var jf=400,Ff=200,Sc=["pointerdown","keydown","input","change","drop"],Mc=["pointerup","pointercancel"];function Bf(t){let e=new Set,n=[],r=[],i=null,o=()=>new Map,
[s,a,c,l]=[0,!1,!1,!1],p=null,d=Promise.resolve();for(let m of Sc)addEventListener(m,A,!0);for(let m of Mc)addEventListener(m,z,!0);addEventListener("blur",z);let u=dn(
t,m=>{o=m,!i&&!ae()&&(i=o()),l||x()});return{undo:()=>M(n,r),redo:()=>M(r,n),count:f,watch:g,stop:h};function f(){return{undo:n.length,redo:r.length}}function g(m){
return e.add(m),()=>e.delete(m)}function b(){for(let m of e)m()}function x(){clearTimeout(s),s=setTimeout(y,jf)}function y(){a||ae()?x():k()}function A({type:m,
target:w}){s&&!ae()&&(m==="pointerdown"||w!==p)&&k(),p=w,c=!0,m==="pointerdown"&&(a=!0)}function z(){a=!1}function k(){clearTimeout(s);let m=c;[s,c]=[0,!1];let w=o();
i&&!ln(w,i).length||(i&&m&&(n.push(i),n.length>Ff&&n.shift(),r.length=0),i=w,b())}function M(m,w){let $=d.then(async()=>{s&&k();let v=m.pop();if(!v||!i)return"";
let S=await Ia(t,ln(v,i));w.push(i),l=!0;try{await Lt(t,v),await xe(),i=o()}finally{[l,c]=[!1,!1],b()}return S});return d=$.catch(()=>{}),$}function h(){clearTimeout(
s);for(let m of Sc)removeEventListener(m,A,!0);for(let m of Mc)removeEventListener(m,z,!0);removeEventListener("blur",z),u()}}var Ec=ce((t,e)=>Bf(e),t=>t.stop()),
Oc=Ec.use,Tc=t=>Ec.find(t.get("key"));var Df=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,Nc=100;async function Rc(t){let e=t.get("script"),n=[...new Set(Pc(e))],r=new Map(await Promise.all(n.map(async s=>[s,await rt(
t.widget_manager,s)]))),i=s=>r.get(s),o=({when:s})=>!s||s.indices.includes(i(s.selector).get("index"));return e.filter(o).map(s=>`${qf(s,i)}
`).join("")}function Pc(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(Pc):[]}function qf({
text:t,holes:e,each:n},r){let i=(a,c=0)=>Hf(a,r,c);if(!n)return Lc(t,(a,c)=>i(e[a],c));let o=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((a,c)=>o[c]>0).
map(a=>Lc(t,c=>c==="name"?ve(a.name):c==="hyperparameters"?Ic(a.hyperparameters,r):i(e[c]))).join(`
`)}var Lc=(t,e)=>t.split(`
`).map(n=>n.replaceAll(Df,(r,i)=>e(i,n.length-n.trimStart().length))).join(`
`),ve=t=>JSON.stringify(t);function qn(t){let e=Ce(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function Cc({widget:t,trait:e,kind:n,options:r=[]},i){let o=i(t).get(
e);return n==="choice"?ve(r[o]):n==="flag"?o?"True":"False":n==="whole"?String(o):n==="number"?qn(o):n==="numbers"?`[${o.map(qn).join(", ")}]`:ve(o)}var Ic=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${Cc(r,e)}`).join(", "),go=t=>`(${t.join(", ")}${t.length===1?",":""})`;function Hf(t,e,n){return t.kind==="arguments"?Uf(e(t.widget)):
t.kind==="starts"?Wf(e(t.field),e(t.slice),e(t.surface)):t.kind==="keywords"?Ic(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?go(Object.entries(t.
targets).filter(([,{widget:r,trait:i}])=>e(r).get(i)).map(([r])=>ve(r))):t.kind==="points"?Gf(Vf(e(t.widget),t),n):Cc(t,e)}function Uf(t){let[e,n,r]=[t.get("val\
ue"),t.get("variables"),V(t.get("parameters"))],i=ne(e,n).parameters;if(String(n)==="x")return`${ve(e)}, ${go(["x",...i].map(ve))}`;let o=String(n)==="x,y"?[]:[
go(n.map(ve))];return[ve(e),...o,...i.map((s,a)=>`${s}=${qn(r[a])}`)].join(", ")}function Wf(t,e,n){let[r,i,o]=[V(t.get("parameters")),e.get("indices"),n.get("s\
tart")],{parameters:s}=ne(t.get("value"),t.get("variables"));return`[${s.map((a,c)=>qn(i.includes(c)?o[i.indexOf(c)]:r[c])).join(", ")}]`}function Vf(t,{array:e,
training:n}){let r=Array.from(V(t.get("part"))),i=r.map((c,l)=>n?c>0:l<=r.findLastIndex(Boolean)),o=e==="x"&&t.get("task")!=="regression";return(e==="x"?kt(t.get(
"x")).map(([...c])=>c):Array.from(V(t.get(e)),c=>[c])).map(c=>c.map(e==="part"?String:qn)).filter((c,l)=>i[l]).map(c=>o?`[${c.slice(0,2).join(", ")}]`:c[0])}function Gf(t,e){
let n=`[${t.join(", ")}]`;if(n.length+e<Nc-20)return n;let r=" ".repeat(e+4),i=[r];for(let o of t){let s=i[i.length-1];s!==r&&s.length+o.length+2>Nc?i.push(`${r}${o}\
,`):i[i.length-1]=s===r?`${r}${o},`:`${s} ${o},`}return`[
${i.join(`
`)}
${" ".repeat(e)}]`}var jc=1e6,ho=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Dr(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(ho(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function Bc(t){let e=ho(t),n=Object.fromEntries(await re(t));return{name:`${Dr(t)}.\
json`,text:`${JSON.stringify({gdviz:Ie,page:e,values:n},null,1)}
`}}async function Dc(t,e){try{if(e.size>jc)throw new RangeError(`it is larger than ${jc/1e6} MB`);let n=Kf(await e.text(),ho(t));Fc(await Ki(t,n));let r=await re(
t),i=await Lt(t,n);return i.length&&await Lt(t,r),Fc(i),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function Fc([t]){if(t)throw new RangeError(
t)}function Kf(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:i,values:o}=Hi(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==Ie)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${Ie}`);if(e&&i!==e)throw new RangeError(`it is of ${typeof i=="string"?`“${i.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!Or(o))throw new RangeError("its values are not texts by names");return new Map(Object.entries(o))}var Hc=To(Li(),1);async function Uc(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[p]})=>rt(t.widget_manager,p)))).some(p=>p.get("outdated")))return null;
let i=async([p,d])=>(await rt(t.widget_manager,p)).get(d),o=await Promise.all(e.map(({array:p})=>i(p))),s=await Promise.all(e.map(({names:p})=>p[0]?.startsWith(
"IPY_MODEL_")?i(p):p)),a=[...n?[n.name]:[],...s.flat()],c=n&&await i(n.shown),l=n?n.names.flatMap((p,d)=>c[d]>0?qc(o,d).map(u=>[p,...u]):[]):qc(o,0,s);return`${Hc.default.
unparse([a,...l],{newline:`
`})}
`}function qc(t,e,n){let r=t.map((l,p)=>Yf(l,e,n?.[p].length)),[[i],...o]=r,s=o.filter((l,p)=>t[p+1].shape.length===2).flat(),a=l=>i[l]!==i[l-1]&&Number.isFinite(
i[l])&&s.some(p=>Number.isFinite(p[l])),c=l=>Number.isFinite(l)?l:"";return Array.from(i,(l,p)=>p).filter(a).map(l=>r.flat().map(p=>c(p[l])))}function Yf(t,e,n=t.
shape[2]??1){let[r,i,o=1]=t.shape,s=V(t),a=l=>s.subarray(l*i*o,(l+1)*i*o);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,p)=>a(p));let c=a(r>1?e:0);
return Array.from({length:Math.min(o,n)},(l,p)=>Float64Array.from({length:i},(d,u)=>c[u*o+p]))}var Wc="This is being computed: try again in a moment.";function Vc(t,e,n){let r=null,i=()=>e.closest(".gdviz-page")??document.body;function o(){r=r?null:Sa(i()),
n("")}function s(u,f,g){Me(u,f,g),n(`Saved as “${u}”.`)}async function a(){let u=await Uc(t);if(u===null)return n(Wc);s(`${Dr(t,"run")}.csv`,u,"text/csv")}async function c({
name:u,node:f},g){if(f.closest("[data-outdated]"))return n(Wc);let b=`${Dr(t,u)}.${g}`;g==="svg"?s(b,Pn(f),"image/svg+xml"):s(b,await Sr(f),"image/png")}let l=(u,f)=>j`<li><span>${u}</span>${f}</li>`,
p=(u,f,g)=>j`<button type="button" aria-label=${`${f}: ${u}`} @click=${g}>${u}</button>`;function d(){let{notebook:u}=t.widget_manager,f=(r??[]).filter(({node:g})=>g.
checkVisibility());return j`<ul class="files" aria-label="Download">
      ${u?l("Notebook",j`<a class="button" href=${u.address} download=${u.name} aria-label="Notebook: IPYNB">IPYNB</a>`):D}
      ${t.get("csv").columns?l("Run",p("CSV","Run",a)):D}
      ${f.map(g=>l(g.name,j`
        ${p("SVG",g.name,()=>c(g,"svg"))}${p("PNG",g.name,()=>c(g,"png"))}`))}
    </ul>`}return{button:()=>j`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${r!==null} @click=${o}>Download</button>`,list:()=>r?d():D}}var Zf=`With this many points or pinned runs the link would have more than ${Br.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function Jf({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>po(t))}var Xf="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function Qf({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:i}){return i||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function tg({model:t,el:e}){nt(e,"gdviz-page-state");let n=Oc(t),r=Tc(t),[i,o,s]=["","",""];function a(z,k="",M=""){
[i,o,s]=[z,k,M],y()}async function c(z){let k=await r[z]();a(k?`${z==="undo"?"Undone":"Redone"}: ${k}.`:`There is nothing to ${z}.`)}function l(z){let k=Qf(z),M=z.
target,m=(e.closest(".gdviz-page")??e).contains(M)||t.widget_manager.ownsAddress&&!M.closest?.(".gdviz-page");!k||!m||z.defaultPrevented||M.matches?.(Xf)||(z.preventDefault(),
z.stopPropagation(),c(k))}async function p(){a("");let z=`${fo()}?${await po(t)}`;if(z.length>Br)return a(Zf);let k=await Se(z);a(k?"Copied.":"Copy this:",z),k||
e.querySelector("[type=text]").select()}async function d(){let z=await Rc(t);if(await Se(z))return a("Copied.");a("Copy this:","",z),e.querySelector("textarea").
select()}let u=Vc(t,e,a);async function f(){let{name:z,text:k}=await Bc(t);Me(z,k,"application/json"),a(`Saved as “${z}”.`)}async function g({target:z}){let[
k]=z.files;if(!k)return;let M=await Dc(t,k);a(M?`“${k.name}” was not opened: ${M}.`:`Opened “${k.name}”.`),z.value=""}let b=(z,k,M)=>j`<button type="button" title=${k} @click=${M}>${z}</button>`,
x=(z,k,M,h)=>j`
    <button type="button" title=${M} aria-keyshortcuts=${h} aria-disabled=${r.count()[z]===0}
      @click=${()=>c(z)}>${k}</button>`;function y(){F(e,j`
      <div role="group" aria-label="Changes">
        ${x("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${x("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${b("Copy link","Copy the address of this page in its current state",p)}
        ${b("Save","Save the current state of this page as a file",f)}
        ${b("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${g} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?b("Copy as Python","Copy a Python script that computes what this page shows",d):D}
        ${u.button()}
      </div>
      ${u.list()}
      <span role="status">${i}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!s} .value=${gt(s)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!o} .value=${gt(o)} />`)}y();let A=[n,r.watch(y),st(t,"script cs\
v",y),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>A.forEach(z=>z())}var Gc={initialize:Jf,render:tg};var Kc=(t,e,n)=>{let r=new Map;for(let i=e;i<=n;i++)r.set(t[i],i);return r},Yc=un(class extends fe{constructor(t){if(super(t),t.type!==jt.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let i=[],o=[],s=0;for(let a of t)i[s]=r?r(a,s):s,o[s]=n(a,s),s++;return{
values:o,keys:i}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let i=Ya(t),{values:o,keys:s}=this.dt(e,n,r);if(!Array.isArray(i))return this.ut=s,
o;let a=this.ut??=[],c=[],l,p,d=0,u=i.length-1,f=0,g=o.length-1;for(;d<=u&&f<=g;)if(i[d]===null)d++;else if(i[u]===null)u--;else if(a[d]===s[f])c[f]=ge(i[d],o[f]),
d++,f++;else if(a[u]===s[g])c[g]=ge(i[u],o[g]),u--,g--;else if(a[d]===s[g])c[g]=ge(i[d],o[g]),pn(t,c[g+1],i[d]),d++,g--;else if(a[u]===s[f])c[f]=ge(i[u],o[f]),pn(
t,i[d],i[u]),u--,f++;else if(l===void 0&&(l=Kc(s,f,g),p=Kc(a,d,u)),l.has(a[d]))if(l.has(a[u])){let b=p.get(s[f]),x=b!==void 0?i[b]:null;if(x===null){let y=pn(t,
i[d]);ge(y,o[f]),c[f]=y}else c[f]=ge(x,o[f]),pn(t,i[d],x),i[b]=null;f++}else Cr(i[u]),u--;else Cr(i[d]),d++;for(;f<=g;){let b=pn(t,c[g+1]);ge(b,o[f]),c[f++]=b}for(;d<=
u;){let b=i[d++];b!==null&&Cr(b)}return this.ut=s,Pr(t,c),_t}});var eg=["paths","x","y","values"],qr=["A","B","C","D"],ie=({state:t,curves:e})=>JSON.stringify([t,e]),Zc=t=>Object.fromEntries([...t].filter(([e])=>e!==Tr));function ng(t,e){
let[n,...r]=t.shape,i=He(r),o=n?e%n*i:0;return V(t).slice(o,o+i)}async function rg(t){let e=s=>s?rt(t.widget_manager,s):null,[n,r,i]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),o=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:i,views:o}}async function ig(t){let{state:e,choice:n,
runner:r,views:i}=await rg(t),o=new Map,s=()=>new Map,a=0,c=[dn(e,h=>(s=h,y())),st(t,"pinned",b)];return b(),{pin:f,swap:g,isOfProblem:z,lossesOf:k,stop:M};function l(){
return t.get("pinned")}function p(h){G(t,{pinned:h})}function d(){return i.map(h=>{let m=eg.filter(v=>h.get(v)),w=m.map(v=>Ve(h,v));return(n?[n.get("index")]:Array.
from({length:Math.max(...w.map(({shape:v})=>v[0]))},(v,S)=>S)).map(v=>({row:v,...Object.fromEntries(m.map((S,_)=>[S,ng(w[_],v)]))}))})}async function u(){await xe(
{inBackground:!1});let h=s(),w={name:(await ja(e,h,t.get("named"))).slice(0,cn),shown:!0,state:Zc(h)};return r?w.curves=og(d()):o.set(ie(w),d()),w}async function f(){
let h=await u();l().length<Pe&&p([...l(),h])}async function g(h){let m=await u(),w=l()[h];await Lt(e,new Map([...Object.entries(w.state),[Tr,Nr(l().with(h,m))]])),
r&&G(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function b(){for(let m of l())m.curves&&o.set(ie(m),sg(m.curves));let h=l().filter(m=>!o.has(ie(m)));h.length&&
We(x(h)),y()}async function x(h){let m=Zc(s());for(let w of h){let $=await Lt(e,new Map(Object.entries(w.state)));await xe({inBackground:!1}),$.length||o.set(ie(
w),d())}await Lt(e,new Map(Object.entries(m))),h.some(w=>!o.has(ie(w)))&&p(l().filter(w=>o.has(ie(w)))),y()}function y(){a||=requestAnimationFrame(A)}function A(){
a=0;let h=l().length?s():new Map,w=l().map((v,S)=>({pin:v,mark:qr[S],of:o.get(ie(v)),isHere:z(v,h)})).filter(({pin:v,of:S})=>v.shown&&S),$=JSON.stringify(w.map(
({pin:v,mark:S,isHere:_})=>[S,v.name,ie(v),_]));$!==t.get("drawn")&&(ut(t,"drawn",$),i.forEach((v,S)=>{let _=w.filter(({isHere:E})=>E||!v.get("paths"));ut(v,"pi\
nned",_.flatMap(({pin:E,mark:L,of:O})=>(O?.[S]??[]).map(P=>({...P,mark:L,name:E.name}))))}))}function z(h,m=s()){return t.get("problem").every(w=>(h.state[w]??"")===
(m.get(w)??""))}function k(h){return(o.get(ie(h))??[]).flat().flatMap(({y:w})=>w?[w]:[]).map(w=>w.findLast($=>!Number.isNaN($))??NaN)}function M(){cancelAnimationFrame(
a);for(let h of c)h()}}var og=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function sg(t){
let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.map((i,o)=>({row:o,x:e(n),y:e(i)})))}var Jc=ce((t,e)=>ig(e),t=>t.then(e=>e.stop())),Xc=Jc.
use,Qc=t=>Jc.find(t.get("key"));var ag=`${Pe} runs are pinned: remove one to pin another`;function cg({model:t,el:e}){nt(e,"gdviz-pins");let n=Xc(t),r=null;Qc(t).then(d=>{r=d,l()});let i=()=>t.
get("pinned"),o=(d,u)=>G(t,{pinned:i().with(d,{...i()[d],...u})});function s(d){G(t,{pinned:i().filter((f,g)=>g!==d)});let u=e.querySelectorAll(".remove");(u[Math.
min(d,u.length-1)]??e.querySelector("button"))?.focus()}function a(){i().length<Pe&&r?.pin()}function c(d,u){let[f,g]=[qr[u],`pinned run ${qr[u]}`],b=r?r.lossesOf(
d).map(A=>Z(A,3)):[],x=({target:A})=>o(u,{name:A.value.trim().slice(0,cn)}),y=r&&!r.isOfProblem(d);return j`
      <li class=${d.shown?"":"hidden"}>
        <label title="Show or hide ${g}"><input type="checkbox" aria-label="Show ${g}" .checked=${gt(d.shown)}
          @change=${({target:A})=>o(u,{shown:A.checked})} /><b>${f}</b>${js(f)}</label>
        <input type="text" aria-label="Name of ${g}" title=${d.name} maxlength=${cn} .value=${gt(d.name)} @change=${x} />
        <output title="Its last loss">${b.length?`loss ${b.join(", ")}`:D}</output>
        <button type="button" title="Make ${g} the present one, and pin the present one in its place" @click=${()=>r?.swap(u)}>Swap</button>
        <button type="button" class="remove" title="Remove ${g}" aria-label="Remove ${g}" @click=${()=>s(u)}>×</button>
        ${y?j`<small>Of another problem: not drawn on this surface.</small>`:D}
      </li>`}function l(){let d=i().length>=Pe;F(e,j`
      <button type="button" aria-disabled=${d} title=${d?ag:"Keep the present run in the plots, to compare others with it"} @click=${a}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!i().length}>${Yc(i(),(u,f)=>f,c)}</ul>`)}let p=[n,lt(t,{"pinned drawn":l})];return()=>p.forEach(d=>d())}var tl={render:cg};var lg={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},je=(t,e,n,r=t)=>j`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${lg[t]} /></svg>
  </button>`,Hr=(t,e)=>je(t?"pause":"play",t?"Pause":"Play",e,"play");var dg=10,ug=8;function pg({model:t}){let e=t.get("max");return st(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&G(t,{value:r}),
e=r})}function fg({model:t,el:e}){nt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),i=y=>G(t,{playing:!1,value:y});function o(){let y=!t.
get("playing");G(t,{playing:y,value:y&&n()>=r()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${r()}`;let[y,A]=t.get("ends");return Z(y+(A-y)*n()/Math.
max(r(),1),3)}let[a,c]=t.get("ends")?[t.get("description"),""]:["","The current step"],l=()=>F(e,j`
      ${je("back","Back to the start",()=>i(0))}
      ${Hr(t.get("playing"),o)}
      ${je("step","Step forward",()=>i(Math.min(n()+1,r())))}
      <label title=${c}>
        ${a&&j`<span>${a}</span>`}
        <input type="range" min="0" step="1" aria-label=${a||"Current step"} aria-valuetext=${a?s():D} .max=${String(r())} .value=${gt(String(n()))}
          @input=${({target:y})=>i(Number(y.value))} />
        <output>${s()}</output>
      </label>`),p=0,d=0,u=()=>(t.get("seconds")?r()/t.get("seconds"):Math.max(dg,r()/ug))/1e3;function f(y){let A=Math.min(Math.floor((y-p)*u()),r());if(A>=r())
return G(t,{value:r(),playing:!1});A>n()&&G(t,{value:A}),t.get("playing")&&(d=requestAnimationFrame(f))}function g(){cancelAnimationFrame(d),t.get("playing")&&(b(),
d=requestAnimationFrame(f))}function b(){p=performance.now()-n()/u()}let x=[lt(t,{"value max playing":l}),st(t,"max",b),st(t,"playing",g),()=>cancelAnimationFrame(
d)];return g(),()=>x.forEach(y=>y())}var el={initialize:pg,render:fg};var gg="gdviz answer ";function nl(t){let e=`${gg}${location.pathname} ${t}`;return{get:()=>mo(()=>JSON.parse(localStorage.getItem(e)??"null")??void 0),set:n=>mo(
()=>localStorage.setItem(e,JSON.stringify(n))),clear:()=>mo(()=>localStorage.removeItem(e))}}function mo(t){try{return t()}catch{return}}function Ur(t){let e=t.
get("solution");return t.get("kind")==="choices"?t.get("rows")[0][1][e]:`${Z(e)} ${t.get("unit")}`.trim()}var hg={point:"Drag the ring to where you expect it.",points:"Drag the rings to where you expect them.",number:"Move the slider to the number you expect.",choice:"\
Choose an answer.",choices:"Choose an answer in each row.",order:"Choose a place for each; two that you give the same place swap."},vo=(t,e)=>Array.isArray(t)&&
t.length===e;function mg({model:t,el:e}){nt(e,"gdviz-question");let n=t.get("kind"),r=t.get("rows"),i=hg[t.get("distinct")?"order":(r.length||t.get("points").length)===
1?n.slice(0,-1):n],[o,s]=[Ct(),Ct()],a=t.get("solution")!==null,c=nl(t.get("question")),[l,p]=[[],[]],d=n==="number"?"number":"chosen",u=()=>n==="points"?l.map(
O=>O.get("value")):t.get(d),f=JSON.stringify(u()),g=!1,b=!1,x=he($,O=>G(t,{number:O}));function y(){if(g=n==="choices"?u().includes(-1):JSON.stringify(u())===f,
g)return $();c.set(u()),G(t,{committed:!0})}function A(){g=!1,c.clear(),G(t,{committed:!1}),e.querySelector("input, button")?.focus()}function z(){let O=t.get("\
committed");l.forEach(T=>ut(T,"locked",O)),p.forEach(T=>ut(T,"locked",!O));let P=e.closest(".gdviz-beside")?.querySelector(".gdviz-moved");return P?.toggleAttribute(
"inert",!O),!!P}function k(O,P){let T=[...t.get("chosen")],I=t.get("distinct")?T.indexOf(P):-1;I>=0&&(T[I]=T[O]),T[O]=P,G(t,{chosen:T})}function M([O,P],T){return j`<div class="options ${O?
"named":""}" role="radiogroup" aria-label=${O||t.get("question")}>
      ${O?j`<span class="name">${O}</span>`:D}
      ${P.map((I,C)=>j`
        <label><input type="radio" name="${o}-${T}" .checked=${t.get("chosen")[T]===C} ?disabled=${t.get("committed")} @change=${()=>k(T,C)} />
          <span>${I}</span></label>`)}</div>`}function h(){let O=t.get("committed");if(n==="choices")return r.map(M);if(n==="points")return D;let[P,T,I,C,N]=["n\
umber","min","max","step","unit"].map(R=>t.get(R));return j`<div class="gdviz-slider">${x({value:P,min:T,max:I,step:C,unit:N,disabled:O,description:a?"Your answ\
er":"Your prediction",tooltip:"The number that you expect"})}</div>`}function m(){let O=t.get("solution"),P=1e-9*Math.max(1,Math.abs(O));return Math.abs((n==="n\
umber"?u():u()[0])-O)<=t.get("within")+P}function w(){return a?`${m()?"Right.":`Not quite: ${Ur(t)}.`} ${t.get("explanation")}`.trim():"Compare your prediction \
with what is shown now, then move the controls."}function $(){let O=t.get("committed"),P=a&&O?m()?"right":"wrong":"";F(e,j`
      <div role="group" class=${P} aria-labelledby=${s}>
        <p class="text" id=${s}>${t.get("question")}</p>
        ${h()}
        <p class="hint ${g?"urged":""}" role="status">${O?w():i}</p>
        ${O?j`<button type="button" class="again" @click=${A}>${a?"Try again":"Predict again"}</button>`:j`<button type="button" class="commit" @click=${y}>${a?
"Check":"This is my prediction"}</button>`}
      </div>`),z()}function v(O){return n==="points"?vo(O,l.length)&&O.every(P=>vo(P,2)&&P.every(Number.isFinite)):n==="choices"?vo(O,r.length)&&r.every(([,P],T)=>Number.
isInteger(O[T])&&P[O[T]]!==void 0):Number.isFinite(O)&&O>=t.get("min")&&O<=t.get("max")}async function S(){let O=[t.get("points"),t.get("others")],P=await Promise.
all(O.map(I=>Promise.all(I.map(C=>rt(t.widget_manager,C)))));if(b)return;[l,p]=P,f=JSON.stringify(u());let T=c.get();v(T)&&!t.get("committed")&&(n==="points"?l.
forEach((I,C)=>G(I,{value:T[C]})):G(t,{[d]:T}),G(t,{committed:!0})),z()}let _=[lt(t,{"question chosen number min max step committed":$})];S();let E=new MutationObserver(
()=>z()&&E.disconnect()),L=new ResizeObserver(()=>{let O=e.closest(".gdviz-beside");O&&(L.disconnect(),z()||E.observe(O,{childList:!0,subtree:!0,attributeFilter:[
"class"]}))});return L.observe(e),_.push(()=>E.disconnect(),()=>L.disconnect()),()=>{b=!0,_.forEach(O=>O())}}var rl={render:mg};var il=t=>Number.isFinite(t)?Z(t,Math.abs(t)<.001?2:3):"–";function vg({model:t,el:e}){nt(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,a){n(s)!==
a&&G(t,{shown:t.get("shown").with(s,Number(a))})}function i(s){G(t,{chosen:s}),r(s,!0)}function o(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=kt(t.get("values")),p=t.get("outdated"),d=(x,y)=>p?"…":il(l[x]?.[y]??NaN),u=s.map((x,y)=>j`<th scope="col" title=${a[y]??""}>${x}</th>`),f=t.get("names").map(
(x,y)=>{let[A,z]=[n(y),y===t.get("chosen")],k=({target:h})=>r(y,h.checked),M=`background: ${xt(c[y%c.length])}`;return j`
        <tr class="${A?"":"hidden"} ${z?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${x}" .checked=${gt(A)} @change=${k} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${x}" aria-pressed=${z} @click=${()=>i(y)}>
              <span class="swatch" .style=${M}></span>${x}
            </button>
          </th>
          ${s.map((h,m)=>j`<td class="number">${A?d(y,m):"–"}</td>`)}
        </tr>`}),b=(t.get("pinned")??[]).map(({mark:x,name:y,row:A,values:z})=>j`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${y}><span class="swatch" .style="background: ${xt(c[A%c.length])}"></span>${x}: ${t.get("names")[A]}</th>
          ${s.map((k,M)=>j`<td class="number">${il(z?.[M]??NaN)}</td>`)}
        </tr>`);F(e,j`<table aria-busy=${!!p}><caption ?hidden=${!p}>${p}</caption><thead><tr><td></td><td></td>${u}</tr></thead><tbody>${f}${b}</tbody></table>`)}
return lt(t,{"names colors columns hints shown values chosen outdated pinned":o})}var ol={render:vg};var wo=[1/60,1/12,1/4,1,2,5,10,20,50,100];function wg(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function bg({model:t,el:e}){nt(e,"gdviz-runner");let n=t.get("unit"),r=()=>G(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),i=()=>G(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function o(){let g=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);G(t,{playing:!t.get("playing"),shown:-1,
resets:g})}function s({target:g}){let b=Number(g.value);G(t,{playing:!1,shown:b+t.get("stride")>t.get("position")?-1:b})}function a({target:g}){let b=Math.round(
Number(g.value));b>=1&&b<=1e3&&G(t,{anew_steps:b}),g.value=t.get("anew_steps")}function c(){let[g,b]=[t.get("position"),t.get("shown")],x=g.toLocaleString("en");
return b<0||b>=g?`${n} ${x}`:`${n} ${b.toLocaleString("en")} of ${x}`}function l(){let[g,b]=[t.get("position"),t.get("shown")];return j`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${c()} title="Wind back through the ${n}s"
        .max=${String(g)} .step=${String(t.get("stride"))} .value=${gt(String(b<0?g:b))}
        ?disabled=${g===0} @input=${s} />`}let p=g=>t.get("position")<g?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function d(){let[g,b,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],y=M=>Math.abs(M/g-1)<.001,A=wo.some(y)?wo:[...wo,
g].sort((M,h)=>M-h),z=({target:M})=>G(t,{speed:Number(M.value)}),k=({target:M})=>G(t,{anew:M.checked,playing:!1});F(e,j`
      <div class="gdviz-buttons">
        ${je("back","Restart",r,x<0?"back":"back wanted")}
        ${Hr(t.get("playing"),o)}
        ${je("step","Step forward",i)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${z}>
          ${A.map(M=>j`<option value=${M} .selected=${gt(y(M))}>${wg(M,n)}</option>`)}
        </select>
        <output class="position">${c()}</output>
      </div>
      ${t.get("stride")>0?l():D}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${gt(b)} @change=${k} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!b}
          .value=${String(t.get("anew_steps"))} @change=${a} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?D:j`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${p(x)} Lower the learning rate, then restart.</div>`}`)}function u(){t.get("diverged_at")>=0&&t.get("playin\
g")&&G(t,{playing:!1})}let f=[st(t,"position diverged_at",u),lt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":d})];return u(),()=>f.
forEach(g=>g())}var sl={render:bg};var xg=t=>t===void 0||Number.isNaN(t)?"–":Z(t);function yg({model:t,el:e}){return nt(e,"gdviz-sentence"),lt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],i=V(t.get("values")),o=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),a=s||o.replace(/\{(\d+)\}/g,(l,p)=>xg(i[p])),c=t.get("shown")&&o;F(e,c?j`<div class="${n} ${s?"gdviz-outdated":""}" role=${r}>${a}</div>`:D)}})}var al={render:yg};function $g(t){let{parameters:e}=ne(t.get("value"),t.get("variables")),n=[..."abc"].filter(r=>!e.includes(r));return[...e,...n.slice(0,Math.max(0,2-e.length))]}
function zg(t,[e,n]){let r=o=>t.find(s=>s!==o),i=t.includes(e)?e:r(n);return[i,t.includes(n)&&n!==i?n:r(i)]}async function cl(t){let e=n=>rt(t.widget_manager,n);
return{field:await e(t.get("field")),surfaces:await Promise.all(t.get("surfaces").map(e))}}function Wr(t,e,n){String(t.get(e))!==String(n)&&ut(t,e,n)}async function kg(t){
let{field:e,surfaces:n}=await cl(t);function r(){let o=$g(e),s=zg(o,o.length>2?t.get("axes"):o),a=t.get("active");if(Wr(e,"without",s),Wr(t,"indices",a?s.map(c=>o.
indexOf(c)):[0,1]),!!a){Wr(t,"names",o);for(let c of n)Wr(c,"axis_names",s)}}let i=[st(e,"value",r),st(t,"active axes",r)];return r(),()=>i.forEach(o=>o())}function _g(t,e){
return t.flatMap((n,r)=>{let[i,o]=e.slice(2*r,2*r+2),s=i<=n&&n<=o?0:n-(i+o)/2;return[i+s,o+s]})}function Ag({model:t}){let e=Ue(kg(t));return()=>e.then(n=>n())}
async function Sg({model:t,el:e}){nt(e,"gdviz-slice");let{field:n,surfaces:[r]}=await cl(t);function i(s,a){let c=t.get("names"),l=t.get("indices").map(g=>c[g]),
p=l.map((g,b)=>b===s?a:g===a?l[s]:g),d=n.get("parameters"),u=V(d).slice();l.forEach((g,b)=>u[c.indexOf(g)]=Number(Ce(r.get("start")[b]))),G(n,{parameters:se(u,{
shape:d.shape,dtype:"float64"},d)});let f=p.map(g=>u[c.indexOf(g)]);G(r,{start:f,view:_g(f,r.get("view"))}),G(t,{axes:p})}function o(){let s=t.get("names"),[a,c,
l]=[t.get("indices"),V(t.get("point")),t.get("outdated")],p=(f,g)=>j`
      <label>${f}
        <select title="The letter of the model that this axis shows" @change=${({target:b})=>i(g,b.value)}>
          ${s.map((b,x)=>j`<option value=${b} .selected=${gt(x===a[g])}>${b}</option>`)}
        </select>
      </label>`,d=s.flatMap((f,g)=>a.includes(g)?[]:[`${f} = ${Z(c[g]??NaN,3)}`]),u=`The surface is a slice at step ${t.get("step")}: ${d.join(", ")}. The pat\
h is projected onto it.`;F(e,t.get("active")&&s.length>2?j`
      <div class="axes">${p("Horizontal axis",0)}${p("Vertical axis",1)}</div>
      <div class="gdviz-note ${l?"gdviz-outdated":""}" role="status">${l||u}</div>`:D)}return lt(t,{"names indices active point step outdated":o})}var ll={initialize:Ag,
render:Sg};function Mg({model:t,el:e}){nt(e,"gdviz-slider");let n=he(r,i=>G(t,{value:i}));function r(){let[i,o,s,a,c,l]=["value","min","max","step","log","whole"].map(b=>t.
get(b)),[p,d,u,f]=["disabled","description","unit","tooltip"].map(b=>t.get(b)),g=t.get("continuous_update");F(e,n({value:i,min:o,max:s,step:a,log:c,whole:l,disabled:p,
description:d,unit:u,tooltip:f,continuous:g}))}return lt(t,{"value description tooltip unit min max step log disabled":r})}var dl={render:Mg};var Hn=class extends fe{constructor(e){if(super(e),this.it=D,e.type!==jt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===D||e==null)return this._t=void 0,this.it=e;if(e===_t)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Hn.directiveName=
"unsafeHTML",Hn.resultType=1;var Vr=un(Hn);var Eg=["wheel","touchmove","keydown","pointerdown"];function Og({model:t,el:e}){nt(e,"gdviz-steps-text");let n=t.get("texts"),r=t.get("settings").map(w=>new Map(
Object.entries(w))),[i,o]=[0,0],s=null,a=!1,c=!1,l=[],p;function d(w){w!==i&&(i=w,c=s!==null,x(),u().catch($=>console.error($)))}async function u(){if(a||e.closest(
".gdviz-steps")?.querySelector(Rr))return;a=!0;let w=await rt(t.widget_manager,t.get("figure"));for(;o!==i;){let $=i;await We(Lr(w,r[$],()=>$===i).then(v=>(l=v,
kc(w,[...r[$].keys()])))),o=$}a=!1,x()}function f(w){let $=i+w;return r[$]?(s=$,d($),g()[$].scrollIntoView({block:"center",behavior:In()?"auto":"smooth"}),!0):!1}
let g=()=>[...e.querySelectorAll("li")];function b(){let w=g(),$=(parseFloat(getComputedStyle(w[0]).scrollMarginTop)+innerHeight)/2,v=w.map(S=>S.getBoundingClientRect()).
findIndex(({top:S,bottom:_})=>S<=$&&$<_);v===s&&(s=null),!(v<0||s!==null)&&(p&&(o=i=v),p=!1,d(v),x())}function x(){let w=(v,S)=>j`<button type="button" aria-disabled=${!r[i+
S]} @click=${()=>f(S)}>${v}</button>`,$=e.closest(".gdviz-steps")?.querySelector(Rr)?"Answer the question first.":"";F(e,j`
      <ol>${n.map((v,S)=>j`<li aria-current=${S===i?"step":D}><p>${Vr(v)}</p></li>`)}</ol>
      <div class="bar" role="group" aria-label="Steps">
        ${w("Back",-1)}
        <span role="status">Step ${i+1} of ${n.length}<span class="quiet">${c?`: ${g()[i].textContent}`:""}</span></span>
        ${w("Next",1)}
        ${[$,...l].filter(Boolean).map(v=>j`<p>${v}</p>`)}
      </div>`)}rt(t.widget_manager,t.get("figure")).then(w=>{let $=[...new URLSearchParams(location.search).keys()].map(v=>v.replace(/\d*\..*/s,""));p??=!!t.widget_manager.
ownsAddress&&$.includes(w.get("name"))}),x();let y=new AbortController,{signal:A}=y,z=()=>s=null;for(let w of Eg)addEventListener(w,z,{capture:!0,passive:!0,signal:A});
let k=0,M=()=>{cancelAnimationFrame(k),k=requestAnimationFrame(b)};addEventListener("scroll",M,{capture:!0,passive:!0,signal:A}),addEventListener("resize",M,{signal:A}),
e.addEventListener("gdviz-step",w=>f(w.detail)&&w.preventDefault());let h=new MutationObserver(()=>{x(),u()}),m=new ResizeObserver(()=>{let w=e.closest(".gdviz-\
steps");w&&h.observe(w,{subtree:!0,attributeFilter:["inert"]}),M()});return m.observe(e),()=>{y.abort(),h.disconnect(),m.disconnect()}}var ul={render:Og};function Un({values:t,shape:[e,n],box:[r,i,o,s]},[a,c]){let[l,p]=[(a-r)/(i-r)*(n-1),(c-o)/(s-o)*(e-1)];if(!(l>=0&&p>=0&&l<=n-1&&p<=e-1))return null;let[d,u]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(p),e-2)],[f,g]=[l-d,p-u],b=u*n+d,[x,y]=[b,b+n].map(A=>(1-f)*t[A]+f*t[A+1]);return(1-g)*x+g*y}var Tg=40,Ng=.42,hn=14,Lg=8,Wn=t=>t.map(({from:[e,n],by:[r,i],color:o,shaft:s})=>{let a=Te(e+r/2,n+i/2,r/2,i/2,s);return U`
      ${Et(a,2)}
      <path class="vector" fill=${o} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
        data-from=${`${e},${n}`} data-by=${`${r},${i}`} d=${a} />`});function pl(t,e,{left:n,top:r,width:i,height:o}){let s=e.map(([a,c])=>({x:a,y:c,wide:hn/2}));
return t.map(({at:a,text:c,color:l,away:p})=>{let d=c.length*Lg/2,u=p[0]>.35?"start":p[0]<-.35?"end":"middle",f={start:d,middle:0,end:-d}[u],g=X(a[0]+f,n+d,n+i-
d),b=X(a[1],r+hn/2,r+o-hn/2),x=p[1]<0?-hn:hn;for(;s.some(y=>Math.abs(y.x-g)<y.wide+d&&Math.abs(y.y-b)<hn);)b+=x;return s.push({x:g,y:b,wide:d}),U`<text class="vector-label" x=${ft(
g-f)} y=${ft(b)} dy="0.35em" text-anchor=${u}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${c}</text>`})}function bo(t,{width:e,height:n}){let r=Ng*Math.min(e,n)/t;if(!(t>0)||t>=Tg&&r>=1)return 1;
let i=10**Math.floor(Math.log10(r));return i*(r>=5*i?5:r>=2*i?2:1)}function fl(t){let e=r=>{let[i,o]=[r,1/r].map(s=>Number(s.toPrecision(1)));return r>1?`${i}:1`:
`1:${o}`},n=t.filter(({factor:r})=>r!==1).map(({what:r,factor:i})=>`${r} ${e(i)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var Ht=([t,e],[
n,r])=>[t+n,e+r],St=([t,e],n)=>[t*n,e*n],Tt=([t,e])=>Math.hypot(t,e);var Rg=3.2,hl=1.6,ml=.9;function vl(t,{parts:e,names:n,isScaled:r},i,o,s){let[a,c,l,p,d,u]=e,f=[],g=t;for(let[k,M]of[a,c,l].entries()){let h=St(M,o),m=[i.gradient,
i.momentum,i.decay][k];Tt(h)>0&&f.push({from:g,by:h,color:m,label:n[k],shaft:hl}),g=Ht(g,h)}let b={from:t,by:St(p,o),color:i.step,label:n[3],shaft:Rg};if(f.length===
1?f.splice(0,1,{...b,label:`${n[3]} = ${f[0].label}`}):Tt(p)>0&&f.unshift(b),!r)return{marks:Wn(f),labels:f.map(gl)};let x=St(d,s);Tt(x)>0&&f.push({from:t,by:x,
color:i.gradient,label:n[4],shaft:ml});let[y,A]=St(u,s).map(Math.abs),z={at:Ht(t,[.71*y+6,-.71*A-6]),text:n[5],color:i.gradient,away:[1,-1]};return{marks:U`${Pg(
t,[y,A])}${Wn(f)}`,labels:[...f.map(gl),z]}}var Pg=([t,e],[n,r])=>U`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function gl({from:t,by:e,label:n,color:r,shaft:i},o,s){let a=St(e,1/Tt(e));if(i===ml)return{at:Ht(Ht(t,e),St(a,9)),text:n,color:r,away:a};let[c,l=c]=s,d=c.
by[0]*l.by[1]-c.by[1]*l.by[0]>=0==(i===hl)?1:-1,u=[-d*a[1],d*a[0]];return{at:Ht(Ht(t,St(e,.5)),St(u,i+7)),text:n,color:r,away:u}}var Cg=.6,Ig=2.2;function wl(t,e,n){let[r,i]=kt(t.get("current"))[0]??[NaN,NaN],o=v=>Number.isFinite(v[0])&&Number.isFinite(v[1]),[s,a]=e([0,0]),c=v=>{let[S,_]=e(
v);return[S-s,_-a]},l=kt(t.get("step_parts")),p=o([r,i])&&l.length>0&&o(l[3]),d=o([r,i])?kt(t.get("gradients")).filter(o).map(c):[];if(!p&&d.length<2)return{marks:D,
note:""};let u=e([r,i]),f=t.get("marks"),g=t.get("step_labels")[t.get("step_optimizer")]??[],b=p?l.map(c):[],x=p&&o(l[5]),y=v=>Math.max(0,...v.map(Tt)),A=y(b.slice(
0,4)),z=Math.max(y([...d.slice(0,1),...x?b.slice(4):[]]),jg(d.slice(1))),k=bo(x?A:Math.max(A,z),n),M=x?bo(z,n):k,h=p?vl(u,{parts:b,names:g,isScaled:x},f,k,M):{marks:D,
labels:[]},m=d.length>1?Fg(u,d,t.get("gradient_points"),f,M,p&&!x):h,w=m===h?[h]:[m,h],$=fl([{what:[p?g[3]:"",d.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:k},...x?[{what:`${g[4]} and ${g[5]}`,factor:M}]:[]]);return{marks:U`
      ${w.map(({marks:v})=>v)}
      ${pl(w.flatMap(({labels:v})=>v),[u,e(t.get("start"))],n)}`,note:$}}var jg=t=>t.map(Tt).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function Fg([t,e],[n,...r],i,o,s,a){
let c=r.map(x=>St(x,s)).filter(x=>Tt(x)>0),l=c.map(([x,y])=>Te(t+x/2,e+y/2,x/2,y/2,Cg)).join(""),p=c.map(([x,y])=>`${t+x},${e+y}`).join(" "),d=c.sort((x,y)=>Tt(
x)-Tt(y))[Math.floor(.8*c.length)]??[0,0],u=St(d,1/(Tt(d)||1)),f=St(n,s),g=a||!Tt(f)?[]:[{from:[t,e],by:f,color:o.gradient,shaft:Ig}],b=(x,y,A,z)=>({at:Ht(Ht([t,
e],x),St(y,9)),text:A,color:z,away:y});return{marks:U`
      ${Et(l,1)}
      <path class="noise" fill=${o.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${p} d=${l} />
      ${Wn(g)}`,labels:[...g.map(()=>b(f,St(f,1/Tt(f)),i===1?"their mean":"all points",o.gradient)),b(d,u,i===1?"single points":`mini-batches of ${i}`,o.data)]}}function Bg({model:t,el:e}){let n=t.get("bar")?tn:Le,i=de(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:n});
i.canvas.classList.add("hatch");let[o,s,a,c,l,p,d]=i.layers("field","pins","paths","minima","letters","vectors","points"),u=()=>{let[$,v,S,_]=V(t.get("box"));return i.
plane({low:$,high:v},{low:S,high:_})},f=()=>t.get("axis_names"),g=()=>t.get("movable"),b=yr({...i,model:t,el:e,layers:[a,c,d],pins:{lines:s,letters:l,area:i.area},
plane:u,free:g});function x(){let{canvas:$,area:v}=i,S=Math.min(window.devicePixelRatio||1,2),_={width:Math.round(v.width*S),height:Math.round(v.height*S)},E=t.
get("loss"),L=V(t.get("levels"));if(E.shape[0]<2||E.shape[1]<2||L.length<2)return ki($);gr($,_,V(E),E.shape,L,le(t.get("palette"),L.length-1))}function y(){if(!t.
get("bar"))return;let[$,v]=[V(t.get("levels")),t.get("value_name")],S=V(t.get("loss")).some(Number.isFinite);i.bar(S?_r(i.area,t.get("palette"),$,v):[[],[],v])}
let A=()=>i.axes(u(),f());function z(){let $=t.get("gradient"),v=Os(V($),$.shape,i.area,V(t.get("box")));F(o,U`<path class="arrows" d=${v} />`)}let k="";function M(){
let $=wl(t,u().toPixel,i.area);F(p,$.marks),o.classList.toggle("behind",$.marks!==D),k=$.note}function h(){let $=V(t.get("loss")).every(Number.isFinite),v=`${t.
get("value_name")} not finite`;i.legend($?On(t):[...On(t),{name:v,color:"",kind:"hatch"}])}let m=i.readout($=>{if(t.get("outdated"))return F(i.status,t.get("out\
dated"));if(t.get("step")>=0)return F(i.status,j`${rn(t)}${k&&j`<div>${k}</div>`}`);F(i.status,!$&&t.get("status")||w($))});function w($){if(!$&&!g())return"";let v=$?
u().toPoint($):t.get("start"),S=t.get("loss"),_=Un({values:V(S),shape:S.shape,box:V(t.get("box"))},v);return Qt(v,f(),_===null?"":`, ${t.get("value_name")} ≈ ${Z(
_,2)}`)}return i.draw(t,{"loss levels palette":x,"loss levels palette value_name":y,"box axis_names":A,"gradient box":z,"pinned colors box":b.pinned,"paths show\
n colors box":b.paths,"minima box":b.minima,"current shown colors box":b.points,"step_parts step_optimizer gradients gradient_points current start box":M,"loss \
names colors shown value_name":h,"start movable box axis_names":b.start,"loss start movable status box axis_names current step step_parts gradients diverged_at \
outdated":m,zoomable:b.buttons})}var bl={render:Bg};var Dg=Math.SQRT2,qg=1.42;function yl([t,e,n],{width:r,height:i}){let[o,s]=xl(t),[a,c]=xl(e),l=n*Math.min(r/(2*Dg),i/(2*qg)),[p,d]=[2*l/r,2*l/i];return{toPixel:([
u,f,g])=>[r/2+(u*s-f*o)*l,i/2-(g*c+(u*o+f*s)*a)*l],toViewer:[-c*o,-c*s,a],matrix:Float32Array.of(s*p,o*a*d,o*c/4,0,-o*p,s*a*d,s*c/4,0,0,c*d,-a/4,0,0,0,0,1)}}var xl=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var Hg=`#version 300 es
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
}`;var Ug=`#version 300 es
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
}`;function $l(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,a]of[[e.VERTEX_SHADER,Hg],[e.FRAGMENT_SHADER,
Ug]]){let c=e.createShader(s);e.shaderSource(c,a),e.compileShader(c),e.attachShader(n,c)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let r=s=>e.getUniformLocation(
n,s),i=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,i);for(let[s,a,c]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,a,e.FLOAT,!1,24,c)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let o=0;return{load(s,a,[c,l],p,d){let u=new Float32Array(6*
c*l),f=[];for(let b=0,x=0;b<c;b++)for(let y=0;y<l;y++,x++){let[A,z]=[2*y/(l-1)-1,2*b/(c-1)-1],[k,M]=[y?x-1:x,y<l-1?x+1:x],[h,m]=[b?x-l:x,b<c-1?x+l:x],w=(s[M]-s[k])/
(M-k)*((l-1)/2),$=(s[m]-s[h])/((m-h)/l)*((c-1)/2);u.set([A,z,s[x],w||0,$||0,a[x]],6*x);let v=[x,x+1,x+l,x+l+1];y===l-1||b===c-1||!v.every(S=>Number.isFinite(s[S]))||
f.push(v[0],v[1],v[2],v[1],v[3],v[2])}e.bufferData(e.ARRAY_BUFFER,u,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(f),e.STATIC_DRAW),o=f.length;
let g=d.flatMap(b=>[1,3,5].map(x=>parseInt(b.slice(x,x+2),16)/255));e.uniform1fv(r("levels"),p.slice(0,64)),e.uniform3fv(r("colors"),g.slice(0,192)),e.uniform1i(
r("count"),Math.min(p.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
r("camera"),!1,s),e.drawElements(e.TRIANGLES,o,e.UNSIGNED_INT,0)}}}var Wg=40,Vg=.015;function kl(t,e,[n,r,i,o],s){let a=t.filter(Number.isFinite).sort(),[c,l]=[a[0]??0,a.at(-1)??1],p=l-c||1,d=(a[Math.floor(a.length/10)]??c)-c,u=d>
0?p>Wg*d:!1,f=y=>u?Math.log1p((y-c)/d)/Math.log1p(p/d):(y-c)/p,g=Float32Array.from(t,y=>Number.isFinite(y)?(2*f(y)-1)*.5:NaN),b={values:g,shape:e,box:[-1,1,-1,1]};
return{heights:g,spot:y=>{let[A,z]=[2*(y[0]-n)/(r-n)-1,2*(y[1]-i)/(o-i)-1];return[A,z,Un(b,[A,z])??NaN]},hides([y,A,z],[k,M,h]){let m=2/Math.max(...e);for(let w=m;;w+=
m){let $=z+w*h,v=Un(b,[y+w*k,A+w*M]);if(v===null||$>.5)return!1;if(v>$+Vg)return!0}},scale:u?`log(1 + (${s} ${c<0?"+":"−"} ${Z(Math.abs(c),3)}) / ${Z(d,2)})`:
`the ${s}`}}var Gg=.8,_l=.5,Al=5,we=1.2,[Kg,Yg]=[5,90],[Zg,Jg]=[.5,5];function Xg({model:t,el:e}){nt(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",r=n?"Loss surface in 3-D":`Surface in 3-D: ${t.get("value_name")}`,i=j`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${r}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[o,s,a,c,l,p]=F(e,i,".scene",".under","canvas",".over",".panel",".status"),d=l.appendChild(document.createElement(
"span")),u=()=>t.get("camera"),f=(v,S,_=1)=>{let[E,L,O]=u(),P=[((E+v)%360+360)%360,X(L+S,Kg,Yg),X(O*_,Zg,Jg)];G(t,{camera:P})},g,b;function x(){let[v,S]=[t.get(
"loss"),t.get("levels")];if(b&&b.loss===v&&b.levels===S)return b.relief;let[_,E]=[V(v),V(S)],L=kl(_,v.shape,V(t.get("box")),t.get("value_name"));return g?.load(
L.heights,_,v.shape,E,le(t.get("palette"),E.length-1)),b={loss:v,levels:S,relief:L},L}function y(){let v=o.clientWidth;if(!v)return;if(g===void 0&&(g=$l(a)),!g)
return F(p,"The 3-D view needs WebGL 2, which this browser does not offer.");let S={width:v,height:Math.round(v*Gg)},_=Math.min(window.devicePixelRatio||1,2);for(let[
I,C]of Object.entries(S)){a.style[I]=`${C}px`;for(let R of[s,c])R.setAttribute(I,String(C));let N=Math.round(C*_);a[I]!==N&&(a[I]=N)}if(Math.min(...t.get("loss").
shape,...t.get("levels").shape)<2)return;let[E,L]=[x(),yl(u(),S)];g.draw(L.matrix);let O=(I,C)=>Qg(E,L,I,C);F(s,nh(L.toPixel,t.get("axis_names"),V(t.get("box")))),
F(c,U`
      ${kt(t.get("minima")).map(I=>O(I,C=>xr(t.get("marks").minimum,[C])))}
      ${eh(t,E,L)}
      ${th(t,E,L)}
      ${kt(t.get("current")).map((I,C)=>O(I,N=>br(xo(t,C),N)))}`);let[P,T]=u().map(Math.round);o.ariaLabel=`${r}${n?" with the path of the descent":""}, seen fr\
om ${T}° above, turned by ${P}°. Arrow keys turn it, + and − zoom.`,F(p,j`${t.get("outdated")||rn(t)}<div>Height: ${E.scale}</div>`)}let A=new Map([["+",we],
["=",we],["-",1/we],["−",1/we]]);o.addEventListener("keydown",v=>{let S=Ne(v),_=A.get(v.key);!S&&!_||v.ctrlKey||v.metaKey||(v.preventDefault(),S?f(-Al*S[0],Al*
S[1]):f(0,0,_))});let z=new Map,k=()=>{let[v,S=v]=[...z.values()];return[(v[0]+S[0])/2,(v[1]+S[1])/2,Math.hypot(v[0]-S[0],v[1]-S[1])]};o.addEventListener("point\
erdown",v=>{if(v.button!==0||z.size===2)return;let{pointerId:S,pointerType:_}=v,E=u();z.set(S,[v.clientX,v.clientY]),Jt(v,O=>{let[P,T,I]=k();z.set(S,[O.clientX,
O.clientY]);let[C,N,R]=k(),K=_==="touch"&&z.size===1?0:N-T;f((C-P)*-_l,K*_l,I&&R?R/I:1)},({type:O})=>{z.delete(S),O==="pointercancel"&&G(t,{camera:E})})}),Xt(o,
({touches:v})=>v.length>1);let M=v=>{v.ctrlKey&&(v.preventDefault(),f(0,0,v.deltaY<0?we:1/we))};o.addEventListener("wheel",M,{passive:!1}),a.addEventListener("w\
ebglcontextlost",v=>v.preventDefault()),a.addEventListener("webglcontextrestored",()=>{g=b=void 0,y()});let h=t.get("home");F(d,[["+","Zoom in",()=>f(0,0,we)],[
"−","Zoom out",()=>f(0,0,1/we)],["⌂","Show the surface as at first",()=>G(t,{camera:h})]].map(([v,S,_])=>j`
    <button type="button" title=${S} aria-label=${S} @click=${_}>${v}</button>`));let w=new ResizeObserver(y);w.observe(o);let $=lt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":y});return()=>{w.disconnect(),$()}}var xo=(t,e)=>t.get("colors")[e%t.get("colors").
length];function Qg(t,e,n,r){let i=t.spot(n);return i.every(Number.isFinite)?U`<g opacity=${yo(t.hides(i,e.toViewer))}>${r(e.toPixel(i))}</g>`:D}function Sl(t,e,n){
let r=Array.from({length:n.length/2},(s,a)=>n.subarray(2*a,2*a+2)),i=r.filter(([s,a],c)=>c===0||s!==r[c-1][0]||a!==r[c-1][1]).map(t.spot),o=i.map(s=>t.hides(s,e.
toViewer));return ue(i.length,s=>i[s].every(Number.isFinite)).flatMap(s=>{let a=s.filter((l,p)=>p===0||o[l]!==o[s[p-1]]),c=[...a.slice(1),s[s.length-1]];return a.
map((l,p)=>({isHidden:o[l],pixels:i.slice(l,c[p]+1).map(e.toPixel)}))})}var yo=t=>t?.35:1;function th(t,e,n){let[r,i]=t.get("paths").shape,o=V(t.get("paths"));return Array.
from({length:r},(s,a)=>Sl(e,n,o.subarray(2*a*i,2*(a+1)*i)).map(({isHidden:c,pixels:l})=>U`
      <g opacity=${yo(c)}>${wr(xo(t,a),l)}</g>`))}function eh(t,e,n){return(t.get("pinned")??[]).map(({row:i,mark:o,paths:s=new Float64Array})=>{let a=Sl(e,n,s),
c=xo(t,i);return U`
      ${a.map(({isHidden:l,pixels:p})=>U`
        <g opacity=${yo(l)}>${en(o,c,Tn(p))}</g>`)}
      ${nn(o,c,a.flatMap(({pixels:l})=>l))}`})}function nh(t,[e,n],[r,i,o,s]){let c=(f,g)=>t([f,g,-.5]),l=[c(-1,-1),c(1,-1),c(1,1),c(-1,1)],p=(f,g,b,x="tick-lab\
el")=>{let[y,A]=c(f,g);return U`<text class=${x} x=${y} y=${A} dy="0.35em" text-anchor="middle">${b}</text>`},d=c(0,-1)[1]>c(0,1)[1]?-1:1,u=c(-1,0)[1]>c(1,0)[1]?
-1:1;return U`
    <path class="frame" d=${`M${l.map(([f,g])=>`${f.toFixed(1)},${g.toFixed(1)}`).join("L")}Z`} />
    ${p(-.8,1.12*d,Z(r,3))}${p(.8,1.12*d,Z(i,3))}${p(0,1.14*d,e,"name")}
    ${p(1.12*u,-.8,Z(o,3))}${p(1.12*u,.8,Z(s,3))}${p(1.14*u,0,n,"name")}`}var Ml={render:Xg};var El=new Map,$o=new Map;function Ol(t,e){let n=()=>{let r,i=(...o)=>{let s=o.pop(),a=Array.isArray(o.at(-1))?o.pop():[];r=typeof s=="function"?s(...a.map(Gr)):
s};i.amd={},e(i);for(let o of t)o!=="module"&&zo(o,r);return r};for(let r of t)El.set(r,n)}var zo=(t,e)=>$o.set(t,e);function Gr(t){if(t==="module")return{uri:document.
baseURI};if(!$o.has(t)){let e=El.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return $o.get(t)}var rh="(max-width: 700px)";function Tl(){let t=matchMedia(rh).matches;for(let e of document.querySelectorAll("details.code")){let n=e;t&&(n.open=!1);let r=Object.
assign(document.createElement("button"),{type:"button",textContent:"Copy"});r.setAttribute("aria-live","polite"),r.addEventListener("click",async()=>{let i=await Se(
n.querySelector("code")?.textContent??"");r.textContent=i?"Copied":"Not copied: select the code instead",setTimeout(()=>r.textContent="Copy",2e3)}),n.append(r)}}var ih=["value","index"],ko=12;async function Nl(t,e){let n=new URLSearchParams(e),r=new Map;for(let u of t.get("entries")){let f=Object.values(u.targets??{"":u}).
filter(({trait:g})=>ih.includes(g));f.length&&r.set(u.name,new Set(f.map(({widget:g})=>g)))}let i=u=>(n.get(u)??"").split(",").map(f=>f.trim()).filter(Boolean),
o=u=>[...r.keys()].filter(f=>`.${f}.`.includes(`.${u}.`)),s=[...i("hide"),...i("only")].filter(u=>!o(u).length),a=new Set(i("hide").flatMap(o)),c=i("only").flatMap(
o);if(c.length)for(let u of r.keys())c.includes(u)||a.add(u);for(let u of a)for(let f of r.get(u)??[]){let g=await rt(t.widget_manager,f);ut(g,"_dom_classes",[...g.
get("_dom_classes"),Jr])}if(!s.length)return"";let l=[...r.keys()],p=l.slice(0,ko).join(", ")+(l.length>ko?` and ${l.length-ko} more`:"");return`No control of t\
his page is called ${s.map(u=>`“${u.slice(0,40)}”`).join(", ")}. ${l.length?`Its controls are ${p}.`:"It has none that can be hidden."}`}var oh="v1.kernel.websocket.jupyter.org";var Ll=[250,500,1e3,2e3],sh=5e3,ah=1e4,ch=8e3,lh=4e3;function Pl(t,e){let n,[r,i,o,s,a]=[0,0,0,0,0],[c,l]=[!1,!1];function p(){d();let b=new URL(t);b.pathname+=
"/channels",b.search+=`${b.search?"&":"?"}${e.query()}`,b.protocol=b.protocol.replace("http","ws");let x=n=new WebSocket(b,oh);o=setTimeout(u,ch,x),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(o),s=a=Date.now(),e.opened()},n.onmessage=({data:y})=>{if(a=Date.now(),typeof y!="string")return e.received(y);c=!0,x.send(
y)},n.onclose=({code:y})=>y===4e3?f(e.gone):u(x)}function d(){clearTimeout(o),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function u(b){
d(),e.lost(),s&&Date.now()-s>sh&&(r=i=0),s=0;let x=await fetch(t,{signal:AbortSignal.timeout(lh)}).then(y=>y.status,()=>0);if(!(l||b!==n)){if(x===404)return f(e.
gone);x?o=setTimeout(p,i++?Rl(i):0):o=setTimeout(u,Rl(r++),b)}}function f(b){l=!0,clearInterval(g),d(),b?.()}let g=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>ah&&u(n)},1e3);return p(),{open:()=>l||p(),end:()=>f(),send:b=>n.readyState===WebSocket.OPEN&&n.send(b)}}var Rl=t=>Ll[Math.min(t,Ll.length-1)];function Cl(t,e,n){let r=new TextEncoder,i=e.map(c=>r.encode(JSON.stringify(c))),o=[r.encode(t),...i,...n],s=new BigUint64Array(o.length+2);s[0]=BigInt(o.length+
1);let a=s.byteLength;return o.forEach((c,l)=>{s[l+1]=BigInt(a),a+=c.byteLength}),s[o.length+1]=BigInt(a),new Blob([s,...o])}function Il(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(d,u)=>Number(e.getBigUint64(8*(u+1),!0))),i=d=>t.slice(r[d],r[d+1]),o=new TextDecoder,[s,a,c,l]=[1,2,3,4].
map(d=>JSON.parse(o.decode(i(d)))),p=Array.from({length:n-6},(d,u)=>new DataView(i(u+5)));return{header:s,parent_header:a,metadata:c,content:l,buffers:p}}var dh=["restarting","autorestarting","dead"],uh=8e3;function jl(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Fl(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),i=crypto.randomUUID?.()??String(Math.random()).slice(2),o={status:"idle",connectionStatus:"\
connecting",statusChanged:jl(),connectionStatusChanged:jl(),comm:w,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,l=new Set,p=0,[d,u]=[[],""],f=!1,g="",
b=Promise.resolve(),x=Pl(r,{query:()=>`session_id=${i}&heard=${g}`,opened(){M("connectionStatus","connected");for(let $ of c.values())x.send($.message),$.sentAt=
Date.now();d=[...c.keys(),...a.keys()],d.length&&(u=h("kernel_info_request",{}))},lost:()=>M("connectionStatus","connecting"),received($){let v=Il($);g=v.header.
msg_id,o.connectionStatus==="silent"&&M("connectionStatus","connected"),b=b.then(()=>m(v)).catch(S=>console.error(S))},gone:z}),y=setInterval(()=>{let[$]=c.values();
o.connectionStatus==="connected"&&$&&!l.size&&Date.now()-$.sentAt>uh&&M("connectionStatus","silent")},1e3);function A(){for(let $ of d){c.delete($),l.delete($);
let v=a.get($);a.delete($),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function z(){k(),c.clear(),a.clear(),M("status","dead")}function k(){f=!0,clearInterval(
y),x.end()}function M($,v){o[$]!==v&&(o[$]=v,o[`${$}Changed`].emit())}function h($,v,S,_={},E=[]){let L=`${i}-${++p}`;if(f)return L;let O={msg_id:L,msg_type:$,session:i,
username:"",date:new Date().toISOString(),version:"5.3"},P=Cl("shell",[O,{},_,v],E);return S&&a.set(L,S),c.set(L,{message:P,sentAt:Date.now()}),x.send(P),L}async function m($){
let{header:v,parent_header:S,content:_}=$,E=S.msg_id;switch(c.delete(E),v.msg_type){case"status":if(dh.includes(_.execution_state))return z();if(a.get(E)?.iopub?.
status?.($),_.execution_state==="busy"&&l.add(E),_.execution_state!=="idle")return;l.delete(E),a.delete(E),E===u&&A();return;case"comm_open":return o.onOpen?.(w(
_.comm_id,_.target_name),$);case"comm_msg":return s.get(_.comm_id)?.heard($);case"comm_close":return s.get(_.comm_id)?.ended($),void s.delete(_.comm_id);default:
return o.onOutput?.($)}}function w($,v="jupyter.widget"){let S={comm_id:$,target_name:v,heard:()=>{},ended:()=>{},on_msg:_=>S.heard=_,on_close:_=>S.ended=_,open:(_,...E)=>h(
"comm_open",{comm_id:$,target_name:v,data:_},...E),send:(_,...E)=>h("comm_msg",{comm_id:$,data:_},...E),close:(_={},...E)=>(s.delete($),h("comm_close",{comm_id:$,
data:_},...E))};return s.set($,S),S}return addEventListener("pagehide",({persisted:$})=>{$||f||(k(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:$})=>$&&x.open()),addEventListener("online",()=>x.open()),o}var ph="application/vnd.jupyter.widget-view+json",fh=["image/png","image/jpeg","image/gif","image/webp"],gh=/\x1b\[[0-9;]*m/g;function Bl({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let o={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...o}}take({header:o,content:s}){if(o.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(o.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:o.msg_type,...s}])}show(o){this.set("outputs",o),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let o of this.shown)o.then(s=>s?.remove());this.shown=[],F(this.el,Array.
from(this.model.get("outputs"),o=>this.part(o)))}part(o){let s=o.data?.[ph];if(!s)return hh(o);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>_o(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:r}}function hh({output_type:t,name:e,text:n,ename:r,evalue:i,data:o={}}){
let s=o["text/html"]??o["image/svg+xml"];if(s)return j`<div class="html">${Vr(s)}</div>`;let a=fh.find(l=>l in o);if(a)return j`<img src="data:${a};base64,${o[a]}" alt=${o["\
text/plain"]??""} />`;if(t==="error")return j`<div class="failed" role="alert">${i||r}</div>`;if(e==="stderr")return j`<div></div>`;let c=n??o["text/markdown"]??
o["text/latex"]??o["text/plain"]??"";return j`<pre>${c.replace(gh,"")}</pre>`}async function _o(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Dl({live:t,kernel:e,notebook:n}){let r=e?Fl(e.base,e.id,e.key):void 0,i=Gr("@jupyter-widgets/base");zo("@jupyter-widgets/output",Bl(i));let o=new class extends i.
ManagerBase{kernel=r;exported=r?void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,a){let c=Gr(a)[s];if(!c)throw new Error(`The front end "${a}" has no\
 ${s}.`);return c}async new_model(s,a){return r&&(s.comm??=r.comm(s.model_id)),super.new_model(s,a)}async _create_comm(s,a,c,l,p){if(!r)throw new Error("This pa\
ge has no kernel.");let d=r.comm(a,s);return(c||l)&&d.open(c,{},l,p),d}async _get_comm_info(){return{}}};return r&&(r.onOpen=(s,a)=>o.handle_comm_open(s,a),r.onOutput=
async s=>{(await oe(o)).find(c=>c.take&&c.get("msg_id")===s.parent_header.msg_id)?.take(s)},r.statusChanged.connect(()=>o.disconnect())),o}async function oe(t){
return(await Promise.allSettled(Object.values(t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Ao="present",mh=1.7,vh=700,wh=6,ql="h1, h2, h3",Kr="input, select, textarea, [role=slider], [contenteditable]",Hl=`${Kr}, button, a, summary`;function bh(t){
let e=[];for(let n of t.children)for(let r of n.matches(".text")?n.children:[n]){let i=e.at(-1)??[],o=i.length>0&&!i.some(Yr);if(r.matches(".code")&&i.some(l=>Yr(
l)&&l===r.previousElementSibling)){i.push(r);continue}let s=Yr(r)?o&&i.every(l=>l.matches(ql)):!r.matches(ql),a=r.matches(".code")&&xh(r)>wh,c=i.some(l=>l.matches(
".code"))&&!r.matches(".outputs");(!o||!s||a||c)&&e.push([]),e[e.length-1].push(r)}return e}var xh=t=>(t.querySelector("code")?.textContent??"").split(`
`).length,Yr=t=>!!t?.querySelector("[data-widget]");function Wl(t){let e=new URLSearchParams(location.search).get(Ao),[n]=document.getElementsByTagName("main"),
r=bh(n);if(e===null||!r.length)return;let i=Math.min(Math.max(Math.round(Number(e))||1,1),r.length)-1,o=document.documentElement,s=document.body.appendChild(Object.
assign(document.createElement("div"),{className:"gdviz-presentation"})),a=new AbortController,{signal:c}=a;function l(A){i=Math.min(Math.max(A,0),r.length-1);for(let k of n.
querySelectorAll(".gdviz-now"))k.classList.remove("gdviz-now");for(let k of r[i])k.classList.add("gdviz-now"),k.parentElement!==n&&k.parentElement?.classList.add(
"gdviz-now"),k instanceof HTMLDetailsElement&&(k.open=!r[i].some(Yr));let z=document.activeElement;z instanceof HTMLElement&&!s.contains(z)&&z.blur(),scrollTo(0,
0),Ul(String(i+1)),b()}async function p(){for(let A of t?await oe(t):[]){if(A.get("_front_end")!=="question"||A.get("committed"))continue;(await Promise.all(Object.
values(A.views??{}))).some(({el:k})=>k.closest(".gdviz-now"))&&G(A,{committed:!0})}}function d(){a.abort(),s.remove(),o.classList.remove("gdviz-presenting"),Ul(
null),r[i][0].scrollIntoView()}function u(A){let z=r[i].map(k=>k.querySelector(".gdviz-steps-text")).find(Boolean);(!z||z.dispatchEvent(new CustomEvent("gdviz-s\
tep",{cancelable:!0,detail:A})))&&l(i+A)}let f=()=>u(1),g=()=>u(-1);function b(){let A=r[i].some(k=>k.querySelector(".gdviz-question")),z=(k,M,h,m=!1)=>j`<button type="button" title=${M} aria-label=${M} aria-disabled=${m} @click=${h}>${k}</button>`;
F(s,j`
      ${z("‹","Back (← or Page Up)",g,i===0)}
      <span role="status">${i+1} / ${r.length}</span>
      ${z("›","Next (→, Page Down or the space bar)",f,i===r.length-1)}
      ${z("Reveal","Reveal the answer (R or Enter)",p,!A)}
      ${z("Leave","Leave the presentation (Escape)",d)}`)}function x(){let{clientWidth:A,clientHeight:z}=o,k=A<vh?1:Math.max(mh,Math.min(A/1e3,z/560));o.style.setProperty(
"--zoom",String(k)),o.style.setProperty("--screen",`${Math.round(z/k)}px`)}function y(A){if(A.ctrlKey||A.metaKey||A.altKey)return;let z=A.target,k=h=>!z.closest?.(
h),M={Escape:d,PageDown:f,PageUp:g,ArrowRight:k(Kr)&&f,ArrowLeft:k(Kr)&&g," ":k(Hl)&&f,Enter:k(Hl)&&p,r:k(Kr)&&p}[A.key];M&&(A.preventDefault(),A.stopPropagation(),
M())}return o.classList.add("gdviz-presenting"),x(),addEventListener("resize",x,{signal:c}),addEventListener("keydown",y,{signal:c,capture:!0}),l(i),n.addEventListener(
"gdviz-set",({target:A})=>{let z=r.findIndex(k=>k.some(M=>M.contains(A)));z>=0&&!c.aborted&&l(z)}),b}function Ul(t){let e=new URLSearchParams(location.search);t===
null?e.delete(Ao):e.set(Ao,t);let n=e.toString().replaceAll("%2C",",");try{history.replaceState(history.state,"",`${location.pathname}${n&&`?${n}`}${location.hash}`)}catch{}}var yh=".gdviz-row, .gdviz-page",Vl=660;function Gl(){addEventListener("beforeprint",()=>{for(let t of document.querySelectorAll(yh)){let{style:e,clientWidth:n}=t;
n<=Vl||(e.setProperty("--drawn",`${n}px`),e.setProperty("--fit",String(Vl/n)))}})}async function Kl(t){let n=(await oe(t)).filter(o=>o.get("_front_end")==="ques\
tion"&&o.get("solution")!==null);if(!n.length)return;let r=document.querySelector("#gdviz-teacher .answers");if(!r){let o=Object.assign(document.createElement("\
aside"),{id:"gdviz-teacher",className:"text"});r=o.appendChild(Object.assign(document.createElement("div"),{className:"answers"})),r.append(Object.assign(document.
createElement("h3"),{textContent:"Answers"})),document.getElementsByTagName("main")[0].after(o)}let i=n.map(o=>j`<li>${o.get("question")} <strong>${Ur(o)}.</strong> ${o.
get("explanation")}</li>`);F(r.appendChild(document.createElement("ul")),i)}function Yl(t){let e=new ResizeObserver(n=>n.forEach(({target:r})=>$h(r)));for(let n of t)n.hasAttribute("tabindex")||e.observe(n)}function $h(t){t.scrollWidth>
t.clientWidth?t.tabIndex=0:t.removeAttribute("tabindex")}var[zh,kh]=[8,300],_h=".gdviz-page .widget-box > *";async function Zl(){let t="";for(let[e,n]=[0,0];e<zh&&n<kh;n++){await new Promise(i=>requestAnimationFrame(i));
let r=[...document.querySelectorAll(_h)].map(Ah).join(" ");e=r===t?e+1:0,t=r}}function Ah(t){let{top:e,left:n,height:r}=t.getBoundingClientRect();return`${e+scrollY}\
,${n},${r}`}function Jl(){let t=document.getElementById("gdviz-teacher"),[e]=document.getElementsByTagName("main");if(!t||!new URLSearchParams(location.search).has("teacher"))
return;t.classList.add("shown");let n=matchMedia("print"),r=()=>n.matches?e.after(t):e.before(t);n.addEventListener("change",r),r()}var Sh=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Xl="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Ql="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",Mh="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",mn=()=>document.getElementById("gdviz-note");function Fe(t){mn().textContent=t,mn().hidden=!t}function Eh(t){Ye(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?Fe({gone:Mh,silent:Ql,away:Xl}[e]):[Xl,Ql].includes(mn().textContent??"")&&Fe(""))})}function Oh(t){let n=t.filter(i=>i.get("_front_end")==="li\
nk"&&i.get("where")==="kernel").filter(i=>!Object.keys(i.views??{}).length),r=n.map(i=>`The link “${i.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&Fe(r.join(" "))}var Th={link:Ee,presets:si},td=new WeakSet;async function Nh(t){for(let e of await oe(t)){if(td.has(e))continue;td.add(e);let n=Th[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var ed=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function Lh({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function Rh(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var So=t=>[...document.querySelectorAll(t)].map(e=>e),Ph=12e4;function Ch(){let{
timeout:t}=AbortSignal;return AbortSignal.timeout=e=>t.call(AbortSignal,Math.max(e,Ph)),()=>AbortSignal.timeout=t}async function Ih(){Rh();let t=ed("gdviz-page"),
e=Sh.get(new URLSearchParams(location.search).get("note")??"");e&&Fe(e),t.failed&&Fe(t.failed);for(let l of So("template[data-cell]")){let{content:p}=l;document.
getElementById(l.dataset.cell??"")?.replaceWith(p),l.remove()}Tl(),Jl(),Gl(),Yl(So("main :is(pre, .html, math[display='block'])"));let n=So("[data-widget]"),r=n.
length?Dl(t):void 0,i=Wl(r);if(!r)return;e&&r.exported&&F(mn(),bi(r)),r.kernel&&Eh(r.kernel),await r.set_state(Lh(ed("gdviz-widgets"))),r.runAll=()=>Nh(r),await r.
runAll();let o=(await oe(r)).filter(l=>["pageState","figureState"].includes(l.get("_front_end"))),s=qa(o,Fe),a=await Nl(s,location.search);a&&mn().after(Object.
assign(document.createElement("p"),{className:"failed",role:"status",textContent:a}));let c=o.length?Ac(s).catch(l=>console.error(l)):null;await Promise.all(n.map(
l=>_o(r,l.dataset.widget??"",l))),i?.(),await Kl(r),await c,r.kernel||Oh(await oe(r))}var jh="This page could not start in this browser. Reload it, or try anoth\
er up-to-date browser.";function nd(){document.addEventListener("DOMContentLoaded",()=>{let t=Ch();Ih().finally(t).then(Zl).then(()=>document.documentElement.dataset.
ready="",e=>{document.documentElement.dataset.failed="",console.error(e),mn().hidden&&Fe(jh)})})}var Fh={badge:ks,curves:Wt(Bs),dataEditor:Wt(ha),drawing:Wt(Ea),field:Wt(Oa),figureState:Wa,formulaField:nc,heatMap:Wt(rc),link:ic,networkDiagram:Wt(hc),pageState:Gc,
pins:tl,player:el,presets:Do,question:rl,resultsTable:ol,runner:sl,sentence:al,slice:ll,slider:dl,steps:ul,surface:Wt(bl),surface3d:Wt(Ml),value:{}};function Bh(t){
let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||Uo(),n.widgets??=Fh,n.resolve?.(n.widgets),n.widgets}return dd(Dh);})();
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
