"use strict";var gdviz=(()=>{var yd=Object.create;var Zn=Object.defineProperty;var $d=Object.getOwnPropertyDescriptor;var zd=Object.getOwnPropertyNames;var kd=Object.getPrototypeOf,_d=Object.prototype.hasOwnProperty;var Ad=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Sd=(t,e)=>{for(var n in e)Zn(t,n,{get:e[n],enumerable:!0})},Hr=(t,e,n,i)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of zd(e))!_d.call(t,o)&&o!==n&&Zn(t,o,{get:()=>e[o],enumerable:!(i=$d(e,o))||i.enumerable});return t};var Ur=(t,e,n)=>(n=t!=null?yd(kd(t)):{},Hr(e||!t||!t.__esModule?Zn(n,"default",{value:t,enumerable:!0}):n,t)),Md=t=>Hr(Zn({},"__esModule",{value:!0}),t);var qo=Ad((Bo,Do)=>{((t,e)=>{typeof Do=="object"&&typeof Bo<"u"?Do.exports=e():t.Papa=e()})(Bo,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,i=e.IS_PAPA_WORKER||!1,o={},r=0,s={};function a(v){return v.charCodeAt(0)===65279?v.slice(1):v}function c(v){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(h){var $=z(h);$.chunkSize=parseInt($.chunkSize),h.step||h.chunk||($.chunkSize=
null),this._handle=new g($),(this._handle.streamer=this)._config=$}.call(this,v),this.parseChunk=function(h,$){var b=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<b){let k=this._config.newline;k||(m=this._config.quoteChar||'"',k=this._handle.guessLineEndings(h,m)),h=[...h.split(k).slice(b)].join(k)}this.isFirstChunk&&
O(this._config.beforeFirstChunk)&&(m=this._config.beforeFirstChunk(h))!==void 0&&(h=m),this.isFirstChunk=!1,this._halted=!1;var b=this._partialLine+h,m=(this._partialLine=
"",this._handle.parse(b,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(h=m.meta.cursor,b=(this._finished||(this._partialLine=
b.substring(h-this._baseIndex),this._baseIndex=h),m&&m.data&&(this._rowCount+=m.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),i)e.postMessage({results:m,workerId:s.WORKER_ID,finished:b});else if(O(this._config.chunk)&&!$){if(this._config.chunk(m,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=m=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(m.data),this._completeResults.errors=this._completeResults.errors.concat(m.errors),this._completeResults.meta=m.meta),this._completed||
!b||!O(this._config.complete)||m&&m.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),b||m&&m.meta.paused||this._nextChunk(),
m}this._halted=!0},this._sendError=function(h){O(this._config.error)?this._config.error(h):i&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:h,finished:!1})}}
function l(v){var h;(v=v||{}).chunkSize||(v.chunkSize=s.RemoteChunkSize),c.call(this,v),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function($){this._input=$,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(h=new XMLHttpRequest,
this._config.withCredentials&&(h.withCredentials=this._config.withCredentials),n||(h.onload=_(this._chunkLoaded,this),h.onerror=_(this._chunkError,this)),h.ontimeout=
_(this._chunkTimeout,this),h.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(h.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var $,b=this._config.downloadRequestHeaders;for($ in b)h.setRequestHeader($,b[$])}var m;this._config.chunkSize&&(m=this._start+
this._config.chunkSize-1,h.setRequestHeader("Range","bytes="+this._start+"-"+m));try{h.send(this._config.downloadRequestBody)}catch(k){this._chunkError(k.message)}
n&&h.status===0&&this._chunkError()}},this._chunkLoaded=function(){h.readyState===4&&(h.status<200||400<=h.status?this._chunkError():(this._start+=this._config.
chunkSize||h.responseText.length,this._finished=!this._config.chunkSize||this._start>=($=>($=$.getResponseHeader("Content-Range"))!==null?parseInt($.substring($.
lastIndexOf("/")+1)):-1)(h),this.parseChunk(h.responseText)))},this._chunkError=function($){$=h.statusText||$,this._sendError(new Error($))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function u(v){(v=v||{}).chunkSize||(v.chunkSize=s.LocalChunkSize),c.call(
this,v);var h,$,b=typeof FileReader<"u";this.stream=function(m){this._input=m,$=m.slice||m.webkitSlice||m.mozSlice,b?((h=new FileReader).onload=_(this._chunkLoaded,
this),h.onerror=_(this._chunkError,this)):h=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var m=this._input,k=(this._config.chunkSize&&(k=Math.min(this._start+this._config.chunkSize,
this._input.size),m=$.call(m,this._start,k)),h.readAsText(m,this._config.encoding));b||this._chunkLoaded({target:{result:k}})},this._chunkLoaded=function(m){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(m.target.result)},this._chunkError=function(){
this._sendError(h.error)}}function d(v){var h;c.call(this,v=v||{}),this.stream=function($){return h=$,this._nextChunk()},this._nextChunk=function(){var $,b;if(!this.
_finished)return $=this._config.chunkSize,h=$?(b=h.substring(0,$),h.substring($)):(b=h,""),this._finished=!h,this.parseChunk(b)}}function p(v){c.call(this,v=v||
{});var h=[],$=!0,b=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(m){this._input=m,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){b&&h.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),h.length?this.parseChunk(
h.shift()):$=!0},this._streamData=_(function(m){try{h.push(typeof m=="string"?m:m.toString(this._config.encoding)),$&&($=!1,this._checkIsFinished(),this.parseChunk(
h.shift()))}catch(k){this._streamError(k)}},this),this._streamError=_(function(m){this._streamCleanUp(),this._sendError(m)},this),this._streamEnd=_(function(){this.
_streamCleanUp(),b=!0,this._streamData("")},this),this._streamCleanUp=_(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function g(v){var h,$,b,m,k=Math.pow(2,53),M=-k,S=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
T=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
N=this,L=0,E=0,P=!1,C=!1,j=[],R={data:[],errors:[],meta:{}};function D(U){return v.skipEmptyLines==="greedy"?U.join("").trim()==="":U.length===1&&U[0].length===
0}function Y(){if(R&&b&&(F("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),b=!1),v.skipEmptyLines&&
(R.data=R.data.filter(function(rt){return!D(rt)})),W()){let rt=function(dt){j.push(dt)};var Z=rt;if(R)if(Array.isArray(R.data[0])){for(var U=0;W()&&U<R.data.length;U++)
R.data[U].forEach(rt);R.data.splice(0,1)}else R.data.forEach(rt)}function V(rt,dt){for(var st=v.header?{}:[],tt=0;tt<rt.length;tt++){var Q=tt,ht=rt[tt],ht=((at,ut)=>(wt=>(v.
dynamicTypingFunction&&v.dynamicTyping[wt]===void 0&&(v.dynamicTyping[wt]=v.dynamicTypingFunction(wt)),(v.dynamicTyping[wt]||v.dynamicTyping)===!0))(at)?ut==="t\
rue"||ut==="TRUE"||ut!=="false"&&ut!=="FALSE"&&((wt=>{if(S.test(wt)&&(wt=parseFloat(wt),M<wt&&wt<k))return 1})(ut)?parseFloat(ut):T.test(ut)?new Date(ut):ut===""?
null:ut):ut)(Q=v.header?tt>=j.length?"__parsed_extra":j[tt]:Q,ht=v.transform?v.transform(ht,Q):ht);Q==="__parsed_extra"?(st[Q]=st[Q]||[],st[Q].push(ht)):st[Q]=ht}
return v.header&&(tt>j.length?F("FieldMismatch","TooManyFields","Too many fields: expected "+j.length+" fields but parsed "+tt,E+dt):tt<j.length&&F("FieldMismat\
ch","TooFewFields","Too few fields: expected "+j.length+" fields but parsed "+tt,E+dt)),st}var et;R&&(v.header||v.dynamicTyping||v.transform)&&(et=1,!R.data.length||
Array.isArray(R.data[0])?(R.data=R.data.map(V),et=R.data.length):R.data=V(R.data,0),v.header&&R.meta&&(R.meta.fields=j),E+=et)}function W(){return v.header&&j.length===
0}function F(U,V,et,Z){U={type:U,code:V,message:et},Z!==void 0&&(U.row=Z),R.errors.push(U)}O(v.step)&&(m=v.step,v.step=function(U){R=U,W()?Y():(Y(),R.data.length!==
0&&(L+=U.data.length,v.preview&&L>v.preview?$.abort():(R.data=R.data[0],m(R,N))))}),this.parse=function(U,V,et){var Z=v.quoteChar||'"',Z=(v.newline||(v.newline=
this.guessLineEndings(U,Z)),b=!1,v.delimiter?O(v.delimiter)&&(v.delimiter=v.delimiter(U),R.meta.delimiter=v.delimiter):((Z=((rt,dt,st,tt,Q)=>{var ht,at,ut,wt;Q=
Q||[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Be=0;Be<Q.length;Be++){for(var Ft,wn=Q[Be],zt=0,Bt=0,bt=0,Mt=(ut=void 0,new w({comments:tt,delimiter:wn,newline:dt,
preview:10}).parse(rt)),Vt=0;Vt<Mt.data.length;Vt++)st&&D(Mt.data[Vt])?bt++:(Ft=Mt.data[Vt].length,Bt+=Ft,ut===void 0?ut=Ft:0<Ft&&(zt+=Math.abs(Ft-ut),ut=Ft));0<
Mt.data.length&&(Bt/=Mt.data.length-bt),1.99<Bt&&(at===void 0||zt<at||zt===at&&wt<Bt)&&(at=zt,ht=wn,wt=Bt)}return{successful:!!(v.delimiter=ht),bestDelimiter:ht}})(
U,v.newline,v.skipEmptyLines,v.comments,v.delimitersToGuess)).successful?v.delimiter=Z.bestDelimiter:(b=!0,v.delimiter=s.DefaultDelimiter),R.meta.delimiter=v.delimiter),
z(v));return Z.header=W(),v.preview&&v.header&&Z.preview++,h=U,$=new w(Z),R=$.parse(h,V,et),Y(),P?{meta:{paused:!0}}:R||{meta:{paused:!1}}},this.paused=function(){
return P},this.pause=function(){P=!0,$.abort(),h=O(v.chunk)?"":h.substring($.getCharIndex())},this.resume=function(){N.streamer._halted?(P=!1,N.streamer.parseChunk(
h,!0)):setTimeout(N.resume,3)},this.aborted=function(){return C},this.abort=function(){C=!0,$.abort(),R.meta.aborted=!0,O(v.complete)&&v.complete(R),h=""},this.
guessLineEndings=function(rt,Z){rt=rt.substring(0,1048576);var Z=new RegExp(f(Z)+"([^]*?)"+f(Z),"gm"),et=(rt=rt.replace(Z,"")).split("\r"),Z=rt.split(`
`),rt=1<Z.length&&Z[0].length<et[0].length;if(et.length===1||rt)return`
`;for(var dt=0,st=0;st<et.length;st++)et[st][0]===`
`&&dt++;return dt>=et.length/2?`\r
`:"\r"}}function f(v){return v.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function w(v){var h=(v=v||{}).delimiter,$=v.newline,b=v.comments,m=v.step,k=v.preview,M=v.fastMode,
S=null,T=!1,N=v.quoteChar==null?'"':v.quoteChar,L=N;if(v.escapeChar!==void 0&&(L=v.escapeChar),(typeof h!="string"||-1<s.BAD_DELIMITERS.indexOf(h))&&(h=","),b===
h)throw new Error("Comment character same as delimiter");b===!0?b="#":(typeof b!="string"||-1<s.BAD_DELIMITERS.indexOf(b))&&(b=!1),$!==`
`&&$!=="\r"&&$!==`\r
`&&($=`
`);var E=0,P=!1;this.parse=function(C,j,R){if(typeof C!="string")throw new Error("Input must be a string");var D=C.length,Y=h.length,W=$.length,F=b.length,U=O(m),
V=[],et=[],Z=[],rt=E=0;if(!C)return zt();if(M||M!==!1&&C.indexOf(N)===-1){for(var dt=C.split($),st=0;st<dt.length;st++){if(Z=dt[st],E+=Z.length,st!==dt.length-1)
E+=$.length;else if(R)return zt();if(!b||Z.substring(0,F)!==b){if(U){if(V=[],wt(Z.split(h)),Bt(),P)return zt()}else wt(Z.split(h));if(k&&k<=st)return V=V.slice(
0,k),zt(!0)}}return zt()}for(var tt=C.indexOf(h,E),Q=C.indexOf($,E),ht=new RegExp(f(L)+f(N),"g"),at=C.indexOf(N,E);;)if(C[E]===N)for(at=E,E++;;){if((at=C.indexOf(
N,at+1))===-1)return R||et.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:V.length,index:E}),Ft();if(at===D-1)return Ft(C.substring(
E,at).replace(ht,N));if(N===L&&C[at+1]===L)at++;else if(N===L||at===0||C[at-1]!==L){tt!==-1&&tt<at+1&&(tt=C.indexOf(h,at+1));var ut=Be((Q=Q!==-1&&Q<at+1?C.indexOf(
$,at+1):Q)===-1?tt:Math.min(tt,Q));if(C.substr(at+1+ut,Y)===h){Z.push(C.substring(E,at).replace(ht,N)),C[E=at+1+ut+Y]!==N&&(at=C.indexOf(N,E)),tt!==-1&&tt<E&&(tt=
C.indexOf(h,E)),Q!==-1&&Q<E&&(Q=C.indexOf($,E));break}if(ut=Be(Q),C.substring(at+1+ut,at+1+ut+W)===$){if(Z.push(C.substring(E,at).replace(ht,N)),wn(at+1+ut+W),tt!==
-1&&tt<E&&(tt=C.indexOf(h,E)),at=C.indexOf(N,E),U&&(Bt(),P))return zt();if(k&&V.length>=k)return zt(!0);break}et.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:V.length,index:E}),at++}}else if(b&&Z.length===0&&C.substring(E,E+F)===b){if(Q===-1)return zt();E=Q+W,Q=C.indexOf(
$,E),tt!==-1&&tt<E&&(tt=C.indexOf(h,E))}else if(tt!==-1&&(tt<Q||Q===-1))Z.push(C.substring(E,tt)),E=tt+Y,tt=C.indexOf(h,E);else{if(Q===-1)break;if(Z.push(C.substring(
E,Q)),wn(Q+W),U&&(Bt(),P))return zt();if(k&&V.length>=k)return zt(!0)}return Ft();function wt(bt){V.push(bt),rt=E}function Be(bt){var Mt=0;return Mt=bt!==-1&&(bt=
C.substring(at+1,bt))&&bt.trim()===""?bt.length:Mt}function Ft(bt){return R||(bt===void 0&&(bt=C.substring(E)),Z.push(bt),E=D,wt(Z),U&&Bt()),zt()}function wn(bt){
E=bt,wt(Z),Z=[],Q=C.indexOf($,E)}function zt(bt){if(v.header&&!j&&V.length&&!T){var Mt=V[0],Vt=Object.create(null),io=new Set(Mt);let Dr=!1;for(let De=0;De<Mt.length;De++){
let Dt=a(Mt[De]);if(Vt[Dt=O(v.transformHeader)?v.transformHeader(Dt,De):Dt]){let bn,qr=Vt[Dt];for(;bn=Dt+"_"+qr,qr++,io.has(bn););io.add(bn),Mt[De]=bn,Vt[Dt]++,
Dr=!0,(S=S===null?{}:S)[bn]=Dt}else Vt[Dt]=1,Mt[De]=Dt;io.add(Dt)}Dr&&console.warn("Duplicate headers found and renamed."),T=!0}return{data:V,errors:et,meta:{delimiter:h,
linebreak:$,aborted:P,truncated:!!bt,cursor:rt+(j||0),renamedHeaders:S}}}function Bt(){m(zt()),V=[],et=[]}},this.abort=function(){P=!0},this.getCharIndex=function(){
return E}}function x(v){var h=v.data,$=o[h.workerId],b=!1;if(h.error)$.userError(h.error,h.file);else if(h.results&&h.results.data){var m={abort:function(){b=!0,
y(h.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:A,resume:A};if(O($.userStep)){for(var k=0;k<h.results.data.length&&($.userStep({data:h.results.data[k],
errors:h.results.errors,meta:h.results.meta},m),!b);k++);delete h.results}else O($.userChunk)&&($.userChunk(h.results,m,h.file),delete h.results)}h.finished&&!b&&
y(h.workerId,h.results)}function y(v,h){var $=o[v];O($.userComplete)&&$.userComplete(h),$.terminate(),delete o[v]}function A(){throw new Error("Not implemented.")}
function z(v){if(typeof v!="object"||v===null)return v;var h,$=Array.isArray(v)?[]:{};for(h in v)$[h]=z(v[h]);return $}function _(v,h){return function(){v.apply(
h,arguments)}}function O(v){return typeof v=="function"}return s.parse=function(v,h){var $=(h=h||{}).dynamicTyping||!1;if(O($)&&(h.dynamicTypingFunction=$,$={}),
h.dynamicTyping=$,h.transform=!!O(h.transform)&&h.transform,h.downloadTimeout!==void 0){var $=parseInt(h.downloadTimeout);if(isNaN($))throw new Error("Config do\
wnloadTimeout value ("+h.downloadTimeout+") not parsable by parseInt(val).");h.downloadTimeout=$}if(!h.worker||!s.WORKERS_SUPPORTED)return $=null,s.NODE_STREAM_INPUT,
typeof v=="string"?(v=a(v),$=new(h.download?l:d)(h)):v.readable===!0&&O(v.read)&&O(v.on)?$=new p(h):(e.File&&v instanceof File||v instanceof Object)&&($=new u(h)),
$.stream(v);($=(()=>{var b;return!!s.WORKERS_SUPPORTED&&(b=(()=>{var m=e.URL||e.webkitURL||null,k=t.toString();return s.BLOB_URL||(s.BLOB_URL=m.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",k,")();"],{type:"text/javascript"})))})(),(b=new e.Worker(b)).onmessage=x,
b.id=r++,o[b.id]=b)})()).userStep=h.step,$.userChunk=h.chunk,$.userComplete=h.complete,$.userError=h.error,h.step=O(h.step),h.chunk=O(h.chunk),h.complete=O(h.complete),
h.error=O(h.error),delete h.worker,$.postMessage({input:v,config:h,workerId:$.id})},s.unparse=function(v,h){var $=!1,b=!0,m=",",k=`\r
`,M='"',S=M+M,T=!1,N=null,L=!1,E=((()=>{if(typeof h=="object"){if(typeof h.delimiter!="string"||s.BAD_DELIMITERS.filter(function(j){return h.delimiter.indexOf(j)!==
-1}).length||(m=h.delimiter),typeof h.quotes!="boolean"&&typeof h.quotes!="function"&&!Array.isArray(h.quotes)||($=h.quotes),typeof h.skipEmptyLines!="boolean"&&
typeof h.skipEmptyLines!="string"||(T=h.skipEmptyLines),typeof h.newline=="string"&&(k=h.newline),typeof h.quoteChar=="string"&&(M=h.quoteChar,S=M+M),typeof h.header==
"boolean"&&(b=h.header),Array.isArray(h.columns)){if(h.columns.length===0)throw new Error("Option columns is empty");N=h.columns}h.escapeChar!==void 0&&(S=h.escapeChar+
M),h.escapeFormulae instanceof RegExp?L=h.escapeFormulae:typeof h.escapeFormulae=="boolean"&&h.escapeFormulae&&(L=/^[=+\-@\t\r].*$/)}})(),new RegExp(f(M),"g"));
if(typeof v=="string"&&(v=JSON.parse(v)),Array.isArray(v)){if(!v.length)return P(N,v,T);if(Array.isArray(v[0]))return P(null,v,T);if(typeof v[0]=="object")return P(
N||Object.keys(v[0]),v,T)}else if(typeof v=="object")return typeof v.data=="string"&&(v.data=JSON.parse(v.data)),Array.isArray(v.data)&&(v.fields||(v.fields=v.meta&&
v.meta.fields||N),v.fields||(v.fields=Array.isArray(v.data[0])?v.fields:typeof v.data[0]=="object"?Object.keys(v.data[0]):[]),Array.isArray(v.data[0])||typeof v.
data[0]=="object"||(v.data=[v.data])),P(v.fields||[],v.data||[],T);throw new Error("Unable to serialize unrecognized input");function P(j,R,D){var Y="",W=(typeof j==
"string"&&(j=JSON.parse(j)),typeof R=="string"&&(R=JSON.parse(R)),Array.isArray(j)&&0<j.length),F=!Array.isArray(R[0]);if(W&&b){for(var U=0;U<j.length;U++)0<U&&
(Y+=m),Y+=C(j[U],U);0<R.length&&(Y+=k)}for(var V=0;V<R.length;V++){var et=(W?j:R[V]).length,Z=!1,rt=W?Object.keys(R[V]).length===0:R[V].length===0;if(D&&!W&&(Z=
D==="greedy"?R[V].join("").trim()==="":R[V].length===1&&(R[V][0]==null||R[V][0].length===0)),D==="greedy"&&W){for(var dt=[],st=0;st<et;st++){var tt=F?j[st]:st;dt.
push(R[V][tt])}Z=dt.join("").trim()===""}if(!Z){for(var Q=0;Q<et;Q++){0<Q&&!rt&&(Y+=m);var ht=W&&F?j[Q]:Q;Y+=C(R[V][ht],Q)}V<R.length-1&&(!D||0<et&&!rt)&&(Y+=k)}}
return Y}function C(j,R){var D,Y,W;return j==null?"":j.constructor===Date?isNaN(j.getTime())?"":j.toISOString():(W=!1,D=j.toString(),L&&typeof j!="number"&&typeof j!=
"bigint"&&typeof j!="boolean"&&L.test(D)&&(j=D="'"+D,W=!0),Y=D.replace(E,S),(W=W||$===!0||typeof $=="function"&&$(j,R)||Array.isArray($)&&$[R]||((F,U)=>{for(var V=0;V<
U.length;V++)if(-1<F.indexOf(U[V]))return!0;return!1})(Y,s.BAD_DELIMITERS)||-1<Y.indexOf(m)||-1<D.indexOf(M)||Y.charAt(0)===" "||Y.charAt(Y.length-1)===" ")?M+Y+
M:Y)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
w,s.ParserHandle=g,s.NetworkStreamer=l,s.FileStreamer=u,s.StringStreamer=d,s.ReadableStreamStreamer=p,i&&(e.onmessage=function(v){v=v.data,s.WORKER_ID===void 0&&
v&&(s.WORKER_ID=v.workerId),typeof v.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(v.input,v.config),finished:!0}):(e.File&&v.input instanceof
File||v.input instanceof Object)&&(v=s.parse(v.input,v.config))&&e.postMessage({workerId:s.WORKER_ID,results:v,finished:!0})}),(l.prototype=Object.create(c.prototype)).
constructor=l,(u.prototype=Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).
constructor=p,s})});var mm={};Sd(mm,{arrive:()=>hm,frontEnd:()=>Vl,openPage:()=>xd});function K(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function lt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}var oo="gdviz-hidden",xn=t=>!!t.get(
"_dom_classes")?.includes(oo);function ot(t,e,n){let i=e.split(" ").map(o=>`change:${o}`);for(let o of i)t.on(o,n);return()=>i.forEach(o=>t.off(o,n))}function ct(t,e){
let n=new Set(Object.keys(e)),i=()=>{let r=new Set(n);n.clear();for(let s in e)r.has(s)&&e[s]()};i();let o=Object.keys(e).map(r=>ot(t,r,()=>{n.size||queueMicrotask(
i),n.add(r)}));return()=>{o.forEach(r=>r()),n.clear()}}var nt=(t,e)=>t.get_model(e.slice(10)),vt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.
buffer,t.byteOffset,t.byteLength);function G({data:t}){let{buffer:e,byteOffset:n,byteLength:i}=vt(t);return n%8===0?new Float64Array(e,n,i/8):new Float64Array(e.
slice(n,n+i))}function kt(t){let[e,n]=t.shape,i=G(t);return Array.from({length:e},(o,r)=>i.subarray(r*n,(r+1)*n))}var Gt=t=>({...t,render({model:e,el:n}){function i(){let r=e.get("outdated");n.toggleAttribute("data-outdated",!!r),r&&(n.dataset.outdated=r),n.ariaBusy=r?"true":
null}let o=[t.render({model:e,el:n}),ot(e,"outdated",i)];return i(),()=>o.forEach(r=>r())}});var Jn={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Wr(t,e){
let n=Jn[t],i=Number;t==="bool"&&(i=r=>+!!r),t.endsWith("int64")&&(i=r=>BigInt(Math.trunc(r)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,i))).buffer)}var ro=new WeakMap;function Kr(t,e,n){return ro.set(t,(ro.get(t)??new Map).set(e,n)),n}function so(t,e){return ao(t)?
ro.get(t)?.get(e)??Kr(t,e,Wr(e,G(t))):Wr(e,$n(t)?.numbers??[])}function qe(t,e){let n=new Jn[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var He=t=>t.
reduce((e,n)=>e*n,1),yn=({shape:t,dtype:e})=>He(t)*Jn[e].BYTES_PER_ELEMENT,ao=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function $n(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map($n),n=String(e[0]?.shape??[]);return e.some(i=>!i||String(i.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(i=>Array.from(i?.numbers??[]))}}return ao(t)?{shape:t.shape,numbers:G(t)}:null}function ce(t,{shape:e,dtype:n},i,o){let r=n==="bool"?Boolean:
Number;if(e.length===0)return r(t[0]);if(ao(i)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer)};return o&&("turn"in i||Object.assign(l,{turn:1}),
Kr(l,n,o)),l}let s=ArrayBuffer.isView(i)||Array.isArray(i)&&ArrayBuffer.isView(i[0]),a=/^float|64/.test(n)?Float64Array:Jn[n],c=(l,[u,...d])=>{let p=He(d);if(d.
length)return Array.from({length:u},(f,w)=>c(l+w*p,d));let g=Array.prototype.slice.call(t,l,l+u);return s?a.from(g):g.map(f=>r(f))};return c(0,e)}function Yr(t,e,{
shape:n,dtype:i}){let o=$n(t);return!o||String(o.shape)!==String(n)?!1:Vr(i==="float32"?qe(i,so(t,i)):Array.from(o.numbers,Number),qe(i,e))}function Vr(t,e){for(let n=0;n<
t.length;n++)if(!Object.is(t[n],e[n]))return!1;return!0}function Kt(t){let e=new Uint8Array(t.reduce((i,o)=>i+o.length,0)),n=0;for(let i of t)e.set(i,n),n+=i.length;
return e}function Xn(t,e){let n=0;return e.map(i=>t.slice(n,n+=i))}function xe(t,e){if(t.length!==e?.length)return!1;let[n,i]=[Gr(t),Gr(e)];for(let o=0;o<n.length;o++)
if(n[o]!==i[o])return!1;return!0}function Gr(t){let{buffer:e,byteOffset:n,byteLength:i}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,i/4)}var Ed=100,kn=new Set,zn=new Set,ti=new Set,co=0,lo=0,uo=new Map,Zr=t=>kn.add(t);function Jr(t){for(let e of[kn,zn,ti])e.delete(t);$e()}function ei(t){zn.add(t),
lo||(lo=requestAnimationFrame(Od))}var Xr=t=>ti.add(t);function Ue(t){return co++,t.finally(()=>{co--,$e()})}var po=0;function We(t){return po++,t.finally(()=>{
po--;for(let e of kn)ei(e)})}var le=()=>po>0;function ye({inBackground:t=!0}={}){return new Promise(e=>{uo.set(e,t),$e()})}function $e(){let t=[...zn].some(n=>!n.
isPlaying());if(co||t||Yt.size)return;let e=[...kn].filter(n=>n.isPending());for(let[n,i]of uo)e.some(({isInBackground:o})=>i||!o)||(uo.delete(n),n())}function Od(){
Qr();let t=new Map;for(let e of zn)zn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>Ed?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();lo=0,$e();for(let e of ti)ei(e);ti.clear()}var Yt=new Map,Qn;function _n(t,e,n){if(t.get("pro\
mpt")||[...kn].some(i=>i.reads(t))){lt(t,e,n);return}Qn||(Qn=new MessageChannel,Qn.port1.onmessage=Qr),Yt.size||Qn.port2.postMessage(null),Yt.has(t)||Yt.set(t,new Map),
Yt.get(t)?.set(e,n)}var Ve=(t,e)=>Yt.get(t)?.has(e)?Yt.get(t)?.get(e):t.get(e);function Qr(){let t=[...Yt];Yt.clear();for(let[e,n]of t)for(let[i,o]of n)lt(e,i,o);
$e()}function qt(t,e){let n=new Map;function i(o){let r=o.get("key"),s=n.get(r)??{thing:t(r,o),users:0};n.set(r,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(r),e(s.thing)),a=!1}}return{use:i,find:o=>n.get(o)?.thing}}async function Td(t){let e=t.widget_manager,n=await nt(e,t.get("choice")),i=async a=>({...a,model:await nt(e,a.widget)}),o=t.get("options"),r=await Promise.all(
o.map(a=>Promise.all(a.map(i))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:l,value:u,array:d}of r[a])lt(
c,l,d?ce(G(d),d,c.get(l)):u)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var Nd=qt((t,e)=>Ue(Td(e)),t=>t.
then(e=>e())),go=Nd.use,ts={initialize:({model:t})=>go(t)};var es=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
) 3px 4px)}.gdviz-legend .swatch.hatch{width:12px;height:12px;border:1px solid var(--gdviz-edge)}nav>button{padding:0 8px;border:0;border-radius:4px;background:\
none;color:var(--gdviz-faint);font:inherit;cursor:pointer}nav>button:hover{color:var(--gdviz-ink);text-decoration:underline}nav>button:focus-visible{outline:2px\
 solid var(--gdviz-blue);outline-offset:1px}.gdviz-make-link{box-sizing:border-box;width:min(560px,100vw - 16px);max-width:none;max-height:calc(100vh - 16px);pa\
dding:16px;border:1px solid var(--gdviz-edge);border-radius:6px;background:var(--gdviz-paper);font-size:15px}.gdviz-make-link::backdrop{background:#00000073}.gd\
viz-make-link h2{margin:0 0 8px}.gdviz-make-link label{display:flex;gap:8px;align-items:center;min-height:28px}.gdviz-make-link label span{min-width:0;overflow-\
wrap:anywhere;line-height:1.3}.gdviz-make-link [type=checkbox]{flex:none;width:18px;height:18px;margin:0}.gdviz-make-link code{color:var(--gdviz-faint);font-siz\
e:13px}.gdviz-make-link fieldset{margin:8px 0;padding:4px 12px 8px;border:1px solid var(--gdviz-line);border-radius:4px;min-width:0}.gdviz-make-link .controls{d\
isplay:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,220px),1fr));gap:0 12px;max-height:34vh;padding:2px;overflow-y:auto}.gdviz-make-link :is(.all\
,.actions){display:flex;flex-wrap:wrap;gap:8px;align-items:center}.gdviz-make-link :is(button,.actions a){min-height:32px;box-sizing:border-box;padding:3px 12px\
;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:inherit;line-height:1.5;text-decoration:none}.gd\
viz-make-link .actions .copy{border-color:var(--gdviz-blue);background:var(--gdviz-blue);color:#fff}.gdviz-make-link :is(button,.actions a):hover{text-decoratio\
n:underline}.gdviz-make-link .all button{min-height:26px;padding:0 10px;font-size:13px}.gdviz-make-link [type=text]{width:100%;box-sizing:border-box;height:32px\
;margin:4px 0 10px;padding:0 8px;font:13px ui-monospace,monospace}.gdviz-hidden,.gdviz-switches:not(:has(.widget-toggle-button:not(.gdviz-hidden))){display:none\
!important}@media screen{.gdviz-presenting body{max-width:none;padding:12px 24px 64px}.gdviz-presenting :is(nav,:where(#gdviz-teacher),main>:not(.gdviz-now),mai\
n>.text>:not(.gdviz-now)){display:none}.gdviz-presenting main>.outputs:not(.gdviz-now):has([data-widget]){display:block;position:fixed;inset:0 0 auto;visibility\
:hidden}.gdviz-presenting main{display:flex;flex-direction:column;justify-content:safe center;min-height:calc(var(--screen) - 48px);zoom:var(--zoom)}.gdviz-pres\
enting main>:is(.text,.code,.outputs:not(:has([data-widget]))){align-self:center;width:min(100%,820px)}.gdviz-presenting :is(h1,h2,h3){margin:0 0 6px}.gdviz-pre\
senting main:has(>.gdviz-now [data-widget])>:is(.text,.code){align-self:stretch;width:auto;margin:0}.gdviz-presenting main:has(>.gdviz-now [data-widget]) :is(h1\
,h2,h3){font-size:16px}.gdviz-presenting :is(code,pre,.code pre,.code code){font-size:14px}.gdviz-presenting .code :is(pre,code){line-height:1.25}.gdviz-present\
ing .code summary{font-size:13px}.gdviz-presenting main>.gdviz-now:has([data-widget])+.code:not([open]){position:fixed;bottom:4px;left:14px;z-index:1}.gdviz-pre\
senting,.gdviz-presenting *{cursor:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='56' height='56' viewBox='0 0 28 28'%3E%3Cpath d='M2 \
2v21l5.5-5.2 3.6 8.2 4.2-1.9-3.6-8h7.6z' fill='%23D55E00' stroke='%23FFF' stroke-width='2' stroke-linejoin='round'/%3E%3C/svg%3E") 4 4,auto!important}.gdviz-pre\
senting [data-widget][style]{min-height:0}.gdviz-presenting .gdviz-interact{max-width:none}.gdviz-presenting .gdviz-interact .gdviz-sides{grid-template-columns:\
minmax(0,1fr) minmax(220px,33%);align-items:center}.gdviz-presenting .gdviz-interact .gdviz-beside{display:flex;flex-direction:column;gap:2px;order:1}.gdviz-pre\
senting .gdviz-interact .gdviz-beside>*{flex:none;width:100%;max-width:none}.gdviz-presenting .gdviz-beside .gdviz-note{padding:3px 8px;font-size:12px;line-heig\
ht:1.25}.gdviz-presenting .gdviz-beside .gdviz-slider label>span{flex:0 0 auto;min-width:56px}.gdviz-presenting .gdviz-row{display:flex;justify-content:center}.\
gdviz-presenting .gdviz-interact{--figure: calc(var(--screen) - 165px)}.gdviz-presenting .gdviz-interact:has(.gdviz-row+.gdviz-row){--figure: max(130px, (var(--\
screen) - 225px) / 2)}.gdviz-presenting .gdviz-row>*{flex:1 1 0;max-width:calc(var(--figure) / .72)}.gdviz-presenting .gdviz-interact:has(.gdviz-row+.gdviz-row)\
 .gdviz-row>*{max-width:calc(var(--figure) / .5)}.gdviz-presenting .gdviz-row>.equal{max-width:calc(var(--figure) + 30px)}.gdviz-presenting [data-widget]>.widge\
t-vbox:has(.gdviz-field){max-width:calc((var(--screen) - 195px) / .9)!important;margin:0 auto}.gdviz-presenting [data-widget]>.widget-vbox:has(>.bqplot){--side:\
 calc(var(--screen) - 120px);width:var(--side);min-height:0!important;margin:0 auto;overflow:visible}.gdviz-presenting .widget-vbox>.bqplot.figure{zoom:calc(1 /\
 var(--zoom));width:var(--side);height:var(--side)!important;min-width:0;margin-bottom:calc(var(--side) * (var(--zoom) - 1))!important;overflow:visible}.gdviz-p\
resenting .widget-vbox>.bqplot.figure>svg{zoom:var(--zoom);min-width:calc(100% * var(--zoom));min-height:calc(100% * var(--zoom))}@media(max-width:699px){.gdviz\
-presenting .gdviz-interact .gdviz-sides{grid-template-columns:minmax(0,1fr)}}.gdviz-presenting .gdviz-moved[inert],.gdviz-presenting .gdviz-drawing .files{disp\
lay:none}.gdviz-presenting .gdviz-plot text{font-size:12px}.gdviz-presenting .gdviz-interact :is(.status,.panel){min-height:0}.gdviz-presenting .gdviz-question{\
max-width:none;margin:0 0 4px;padding:4px 10px}.gdviz-presenting .gdviz-question :is(.text,.hint){margin:0 0 4px;line-height:1.25}.gdviz-presenting .gdviz-besid\
e .gdviz-question .text{font-size:14px}.gdviz-presenting .gdviz-beside .gdviz-question:has(.again) :is(.hint,.options,.gdviz-slider){display:none}.gdviz-present\
ing .gdviz-steps{max-width:none}.gdviz-presenting .gdviz-steps>.gdviz-followed{display:grid;grid-template-columns:minmax(0,1fr) minmax(200px,30%);align-items:ce\
nter}.gdviz-presenting .gdviz-followed>.gdviz-interact{display:flex;position:static;max-height:none}.gdviz-presenting .gdviz-steps .gdviz-interact{--figure: cal\
c(var(--screen) - 205px)}.gdviz-presenting .gdviz-steps .gdviz-interact>.gdviz-sides{display:grid;grid-template-columns:minmax(0,1fr)}.gdviz-presenting .gdviz-f\
ollowed .gdviz-sides>:not(.gdviz-beside){position:static;border:0}.gdviz-presenting .gdviz-steps-text li{min-height:0}.gdviz-presenting .gdviz-steps-text li:not\
([aria-current]){display:none}.gdviz-presenting .gdviz-steps-text .bar{position:static}.gdviz-presenting .gdviz-steps-text .bar button{display:none}.gdviz-prese\
ntation{position:fixed;bottom:0;left:0;right:0;display:flex;gap:12px;align-items:center;justify-content:center;padding:6px 16px;background:var(--gdviz-paper);co\
lor:var(--gdviz-faint);font:20px/1.4 system-ui,sans-serif}.gdviz-presentation button{min-width:44px;min-height:40px;padding:0 12px;border:1px solid var(--gdviz-\
edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:inherit}.gdviz-presentation button[aria-disabled=true]{color:var(--gdviz-faint\
);border-style:dashed}.gdviz-presentation button:focus-visible{outline:3px solid var(--gdviz-blue);outline-offset:1px}.gdviz-presentation span{min-width:80px;te\
xt-align:center;font-variant-numeric:tabular-nums}}@page{margin:15mm}@media print{body .gdviz-widget{print-color-adjust:exact}body [data-widget][style]{min-heig\
ht:0}body :is(.gdviz-interact,.gdviz-row,.gdviz-question,.gdviz-page,.code pre,.outputs img){break-inside:avoid}:is(h1,h2,h3){break-after:avoid}body :is(.gdviz-\
row,.gdviz-page){width:var(--drawn, 100%);zoom:var(--fit, 1)}body .gdviz-interact .gdviz-sides{grid-template-columns:minmax(0,1fr)}body .gdviz-interact .gdviz-b\
eside{order:1}body .gdviz-moved{display:flex;flex-flow:row wrap;gap:0 24px;opacity:1}body .gdviz-moved>*{flex:none;width:auto;min-width:0}body :is(.gdviz-widget\
.gdviz-slider,.gdviz-widget .gdviz-slider){height:auto;opacity:1}body .gdviz-slider label>span{flex:none!important}body .gdviz-slider label>span:after{content:"\
 = ";white-space:pre}body .gdviz-slider label{flex:none}body .gdviz-page .widget-dropdown select{width:13em!important}body :is(.gdviz-slider input[type=text],.w\
idget-dropdown select){flex:none!important;width:7em!important;padding:0;border:0;background:none;text-align:left;appearance:none}body :is(.gdviz-slider input[t\
ype=range],.gdviz-player input,.gdviz-plane .panel,.gdviz-page-state,.gdviz-badge,.gdviz-pins,.gdviz-player button){display:none}body .widget-toggle-button:not(\
.mod-active){display:none}body .gdviz-group:has(>.gdviz-group-heading:not(.open,.changed)),body .gdviz-group-heading button:before{display:none}body .gdviz-surf\
ace{position:static;max-height:none}body .gdviz-question{max-width:none}body .gdviz-question :is(.hint,button,.gdviz-slider){display:none}body .gdviz-question:a\
fter{content:"";display:block;height:24mm;border-bottom:1px solid var(--gdviz-edge)}body :is(h2,h3)+ol>li{padding-bottom:22mm;break-inside:avoid}body :is(.gdviz\
-followed,.gdviz-steps-text li){display:block;min-height:0}body .gdviz-followed>.gdviz-interact{position:static;max-height:none}body .gdviz-steps-text li{paddin\
g:4px 0;break-inside:avoid}body .gdviz-steps-text li p{color:inherit}body .gdviz-steps-text .bar{display:none}body .code :is(summary,button),body .outputs:has(.\
gdviz-question):not(:has(.gdviz-interact))+.code{display:none}body .code::details-content{content-visibility:visible}body .code pre{padding:0;white-space:pre-wr\
ap;overflow:visible}body a[href^="#set:"]{margin:0;padding:0;border:0}body a[href^="#set:"]:before{content:none}body :is(.gdviz-set-status,#gdviz-note,.gdviz-pr\
esentation){display:none}}.gdviz-page{container-type:inline-size;width:100%;overflow:clip}.gdviz-grid{display:grid;width:100%;gap:4px 24px;align-items:start;gri\
d-template:"surface controls" auto "surface charts" 1fr / minmax(0,min(57%,1.15 * (100vh - 330px))) minmax(0,1fr)}.gdviz-page>.gdviz-grid{overflow:visible}.gdvi\
z-surface{grid-area:surface;position:sticky;top:0}.gdviz-controls{grid-area:controls}.gdviz-charts{grid-area:charts}.gdviz-controls,.gdviz-surface,.gdviz-charts\
{min-width:0;overflow:clip}.gdviz-grid.gdviz-wide{grid-template-columns:minmax(0,1fr) minmax(0,2fr)}.gdviz-wide>:is(.gdviz-charts,.gdviz-controls){display:grid;\
gap:4px 24px;align-items:start;grid-template-columns:repeat(2,minmax(0,1fr))}.gdviz-grid:not(.gdviz-wide)>.gdviz-charts{flex-flow:row wrap!important;gap:4px 16p\
x;align-items:start}.gdviz-charts>*{flex:1 1 100%}.gdviz-charts>:is(.gdviz-curves,:has(.gdviz-chart),.gdviz-data-editor,.gdviz-surface3d-view){flex-basis:325px;\
min-width:0}.gdviz-notes>.widget-html{margin:0;min-height:0;height:auto}.gdviz-more{display:grid;width:100%;gap:4px 16px;align-items:start;grid-template-columns\
:repeat(auto-fit,minmax(min(100%,270px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.gdviz-more .widget-box>.gdviz-heat-map{width:100%;min-width:0}.gdviz-pa\
ge .widget-toggle-buttons{display:flex;align-items:center;gap:8px}.gdviz-page .widget-toggle-buttons{margin:2px 0}.gdviz-page .widget-toggle-buttons>.widget-lab\
el{flex:0 0 112px;text-align:right}.gdviz-page .widget-toggle-buttons .widget-toggle-button:first-child{margin-left:0}.gdviz-page .gdviz-switches>.widget-label{\
margin:0 8px 0 0}.gdviz-page .gdviz-switches .widget-toggle-button{margin:0;padding:0 8px}.gdviz-switches .widget-box{gap:3px}.gdviz-controls .widget-checkbox{p\
adding-left:120px;min-height:28px}.gdviz-controls .widget-checkbox label{display:flex;align-items:center}.gdviz-controls .widget-checkbox input{width:18px;heigh\
t:18px;margin-top:0;margin-bottom:0}.gdviz-page :is(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}.gdviz-c\
hart{margin:0!important}.bqplot{--bq-content-font-color: var(--gdviz-ink);--bq-axislabel-fill: var(--gdviz-ink);--bq-mainheading-fill: var(--gdviz-ink);--bq-mai\
nheading-font-size: 14px}.bqplot svg,.bqplot svg *{font-family:inherit!important}.bqplot .lines path{stroke-linejoin:round}.gdviz-formula{overflow-x:auto;font-s\
ize:13px}.gdviz-controls .jupyter-widget-stack>*{width:100%}.gdviz-listing{height:auto}.gdviz-listing>.widget-html-content{flex:1;min-width:0;line-height:1.4}.g\
dviz-listing pre{margin:2px 0 8px;padding:8px 10px;max-height:320px;overflow:auto;box-sizing:border-box;border-radius:4px;background:var(--gdviz-hover);color:va\
r(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-title{min-height:62px}.gdviz-title>.widget-html-content{flex:1;min-width:0;text-align\
:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-notice,.gdviz-error{margin:4px 2px;padding:6px 10px;border-radius:4px;line-height:1.4;font-size:13p\
x}.gdviz-note{background:var(--gdviz-hover);color:var(--gdviz-ink)}.gdviz-needs-python{pointer-events:auto}.gdviz-needs-python a{color:inherit;text-decoration:u\
nderline}.gdviz-notice{background:color-mix(in srgb,#E69F00 16%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #E69F00}.gdviz-error{background\
:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconnected:before,.gdviz-p\
age .jupyter-widgets-disconnected:before{display:none}.gdviz-page .jupyter-widgets{margin-left:0;margin-right:0}@container (min-width: 1400px){.gdviz-grid:not(.\
gdviz-wide){grid-template:"surface controls charts" auto / minmax(0,min(50%,1.15 * (100vh - 330px))) 320px minmax(0,1fr)}.gdviz-charts>:is(.gdviz-curves,:has(.g\
dviz-chart),.gdviz-data-editor,.gdviz-surface3d-view){flex-basis:100%}}@container (max-width: 700px){.gdviz-grid{display:flex;flex-flow:column;align-items:stret\
ch}.gdviz-wide>:is(.gdviz-charts,.gdviz-controls){grid-template-columns:minmax(0,1fr)}.gdviz-surface{z-index:1;max-height:62svh;overflow:hidden auto;background:\
var(--gdviz-paper)}.gdviz-surface:has(>.gdviz-title:first-child){top:-66px}}.gdviz-badge{width:100%;font-size:12px}.gdviz-badge .line{display:flex;flex-wrap:wra\
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
end){padding-left:8px}.gdviz-interact{container-type:inline-size;width:100%;max-width:1120px;overflow:hidden}.jp-OutputArea .gdviz-interact:has(.gdviz-row>:nth-\
child(2)){max-width:1400px}.gdviz-interact .jupyter-widgets{margin-left:0;margin-right:0}.gdviz-interact.jupyter-widgets-disconnected:before,.gdviz-interact .ju\
pyter-widgets-disconnected:before{display:none}.gdviz-sides{display:grid;gap:8px 16px;align-items:start;width:100%;grid-template-columns:300px minmax(0,1fr)}.gd\
viz-sides>*{min-width:0;overflow:hidden}.gdviz-row{display:grid;gap:4px 16px;align-items:start;width:100%;grid-template-columns:repeat(auto-fit,minmax(min(100%,\
300px),1fr))}.gdviz-row>*{min-width:0;overflow:hidden}.gdviz-beside .gdviz-slider label>span{flex-basis:92px}.gdviz-beside .gdviz-slider input[type=text]{flex-b\
asis:56px;width:56px}.gdviz-beside .widget-checkbox{padding-left:100px;min-height:28px}.gdviz-beside .widget-checkbox input{width:18px;height:18px}.gdviz-beside\
 :is(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}@container (max-width: 700px){.gdviz-sides{grid-templat\
e-columns:minmax(0,1fr)}.gdviz-beside{order:1}}.gdviz-beside .gdviz-badge .line{display:none}.gdviz-drawing .files{display:flex;gap:4px}.gdviz-drawing .files bu\
tton{width:auto;height:24px;padding:0 6px;border-color:transparent;color:var(--gdviz-faint);font-size:11px}.gdviz-drawing .files button:is(:hover,:focus-visible\
){border-color:var(--gdviz-edge)}.gdviz-drawing .handle.locked{opacity:.5;cursor:default}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template\
-columns:minmax(0,1fr)}.gdviz-field-box .jupyter-matplotlib-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){v\
isibility:visible}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field\
-box .jupyter-matplotlib-canvas-container,.gdviz-field-box .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-i\
ndex:2;pointer-events:none;margin:0;width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python){overflow:hidden}.gdviz-field-box:has(.gdviz-needs-pytho\
n) :is(.jupyter-matplotlib,.gdviz-field>svg){max-width:none;overflow:visible;transform:scale(var(--gdviz-share, 1));transform-origin:0 0;margin-bottom:var(--gdv\
iz-spare, 0)}.gdviz-field svg{display:block}.gdviz-figure-state{display:none}a[href^="#set:"]{display:inline-block;margin:0 2px;padding:0 6px;border:1px solid v\
ar(--gdviz-blue);border-radius:4px;text-decoration:none;line-height:24px;color:inherit}a[href^="#set:"]:before{content:"\\25b8  " / "";color:var(--gdviz-blue)}a[\
href^="#set:"]:hover{background:var(--gdviz-hover)}.gdviz-set-status{margin-left:6px;font-size:14px;color:var(--gdviz-alert)}.gdviz-set-status.quiet{position:ab\
solute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.gdviz-formula-field>label{display:block}.gdviz-formula-field>label>span{dis\
play:block;margin:2px}.gdviz-formula-field .text{width:calc(100% - 6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6px;border:1px solid var(--gdvi\
z-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .text[ar\
ia-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-formula-field .written{min-height:66px;margin:6px 3px;display:grid;align-content:center}.gdviz-formula-f\
ield .written>math{overflow-x:auto;overflow-y:hidden;font-size:15px}.gdviz-formula-field .error code{display:block;overflow-x:auto;white-space:pre;font:13px/1.1\
 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .error span{color:var(--gdviz-alert)}@media screen{.gdviz-group>.gdviz-group-heading:not(.open)~*{di\
splay:none!important}}.gdviz-group{border-top:1px solid var(--gdviz-line)}.gdviz-group-heading{flex:none}.gdviz-widget.gdviz-group-heading button{width:100%;min\
-height:32px;padding:0 4px;border:0;background:none;font:inherit;font-weight:600;text-align:left}.gdviz-group-heading button:before{content:"\\25b8" / "";display\
:inline-block;width:16px;color:var(--gdviz-faint)}.gdviz-group-heading.open button:before{content:"\\25be" / ""}.gdviz-widget.gdviz-group-heading button:hover{ba\
ckground:var(--gdviz-hover)}.gdviz-group-heading span{font-weight:400;color:var(--gdviz-faint)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdv\
iz-network-diagram .network{position:relative;overflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{p\
osition:relative;display:block;overflow:visible}.gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline\
:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdvi\
z-network-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-net\
work-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap\
:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-di\
agram .legend path{stroke:currentColor}.gdviz-network-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke\
:var(--negative)}.gdviz-network-diagram .legend circle{fill:currentColor}.gdviz-network-diagram .pointed.selected path{stroke-dasharray:none}.gdviz-network-diag\
ram .gdviz-slider[hidden]{display:none}.gdviz-network-diagram .gdviz-slider.empty{visibility:hidden}.gdviz-network-diagram .gdviz-slider label span{position:abs\
olute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center}.gdviz-page-state>\
[role=group]{display:flex;gap:6px}.gdviz-page-state :is(button,.button){height:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true\
]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-page-state>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-s\
tate textarea{flex:1 1 100%;min-width:0;box-sizing:border-box;resize:vertical;background:var(--gdviz-paper);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,mo\
nospace;white-space:pre}.gdviz-page-state input{flex:1 1 100%;min-width:0;height:26px;font-size:12px}.gdviz-page-state .download:after{content:"\\25be" / "";marg\
in-left:6px}.gdviz-page-state .download[aria-expanded=true]:after{content:"\\25b4" / ""}.gdviz-page-state>.files{display:grid;flex:1 1 100%;gap:4px;min-width:0;m\
argin:0;padding:0;list-style:none}.gdviz-page-state>.files li{display:flex;gap:4px;align-items:center;margin:0}.gdviz-page-state>.files span{flex:1;min-width:0;\
line-height:1.3;overflow-wrap:anywhere}.gdviz-page-state>.files :is(button,.button){height:24px;padding:0 7px;font-size:12px}.gdviz-page-state .button{display:i\
nline-flex;align-items:center;box-sizing:border-box;border:1px solid var(--gdviz-edge);border-radius:4px;color:inherit;text-decoration:none}.gdviz-page-state .b\
utton:hover{background:var(--gdviz-hover)}.gdviz-page-state>[hidden]{display:none}.gdviz-pins{container-type:inline-size;display:flex;flex-direction:column;alig\
n-items:flex-start;gap:4px;width:100%;min-width:0;padding-top:4px}.gdviz-pins>button{height:28px;padding:0 10px}.gdviz-pins button[aria-disabled=true]{color:var\
(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-pins ul{list-style:none;width:100%;margin:0;padding:0}.gdviz-pins li{display:flex;flex-wrap:wrap;align\
-items:center;gap:2px 8px;min-height:30px}.gdviz-pins li.hidden output,.gdviz-pins li.hidden b{color:var(--gdviz-faint)}.gdviz-pins label{display:flex;align-ite\
ms:center;gap:6px;min-height:24px}.gdviz-pins input[type=checkbox]{width:16px;height:16px;margin:4px 0;accent-color:var(--gdviz-blue)}.gdviz-pins input[type=tex\
t]{flex:1 1 120px;box-sizing:border-box;min-width:0;height:26px;text-overflow:ellipsis}.gdviz-pins output{font-variant-numeric:tabular-nums;white-space:nowrap}.\
gdviz-pins li button{min-width:26px;height:26px;padding:0 7px}@container (max-width: 440px){.gdviz-pins input[type=text]{flex-basis:60%}.gdviz-pins output{flex:\
1;padding-left:24px}}.gdviz-pins small{flex:1 1 100%;padding-left:38px;color:var(--gdviz-faint);font-size:12px}.gdviz-plot .letter text{font-size:10px;font-weig\
ht:600}.gdviz-results tr.pinned{color:var(--gdviz-faint)}.gdviz-results tr.pinned th{display:flex;align-items:center;gap:4px;min-height:22px}.gdviz-player label\
{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player out\
put{min-width:5.5em;text-align:right}.gdviz-player label:has(span){flex-basis:100%}.gdviz-player label:has(span) output{min-width:3.5em}.gdviz-question{max-widt\
h:640px;box-sizing:border-box;padding:10px 12px;margin-bottom:10px;border-left:3px solid var(--gdviz-blue);background:color-mix(in srgb,var(--gdviz-blue) 8%,tra\
nsparent)}.gdviz-question .gdviz-slider label span{flex:0 0 auto}.gdviz-question .text{margin:0 0 8px;font-size:16px;font-weight:600;line-height:1.35}.gdviz-que\
stion .hint{margin:6px 0 8px;font-size:13px;line-height:1.4}.gdviz-question .hint.urged{color:var(--gdviz-alert)}.gdviz-question .options label{display:flex;gap\
:8px;align-items:baseline;padding:4px 0;min-height:24px;font-size:14px}.gdviz-question button{min-height:32px;padding:0 14px;font-size:14px;border:1px solid var\
(--gdviz-blue);border-radius:4px;background:transparent;color:var(--gdviz-ink);cursor:pointer}.gdviz-question .commit{background:var(--gdviz-blue);color:#fff}.g\
dviz-question .right .hint:before{content:"\\2713  ";font-weight:700}.gdviz-question .wrong .hint:before{content:"\\2717  ";font-weight:700}.gdviz-moved[inert]{op\
acity:.45}.gdviz-question .named{display:flex;flex-wrap:wrap;gap:0 14px;align-items:baseline}.gdviz-question .named .name{flex:0 0 100%;font-size:14px}.gdviz-qu\
estion .named label{padding:0 0 4px;gap:4px}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse\
:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;fon\
t-weight:400;line-height:1.25}.gdviz-results thead :is(th,td){vertical-align:bottom;white-space:normal;max-width:56px;font-size:11px;line-height:1.15;color:var(\
--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results\
 th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0 0 0 3px}.gdviz-results tr.hidden{color:var(--gdviz-\
faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-a\
lign:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;backgroun\
d:none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{background:none\
;text-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (ma\
x-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-res\
ults button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input\
[type=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.g\
dviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-co\
lor:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-runner .\
history{display:block;width:100%;max-width:420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slice .axes{display:flex;flex-wrap:wrap;gap:4px 16px;margi\
n:2px 3px}.gdviz-slice label{display:flex;align-items:center;gap:6px}.gdviz-slice select{height:30px;min-width:52px;box-sizing:border-box;font:inherit;color:inh\
erit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-slice .gdviz-note{min-height:2lh;font-variant-numeric:tabular-num\
s}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider\
 label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:\
0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;pa\
dding:0 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}\
.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.g\
dviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-steps{container-type:inline-size;\
width:100%;max-width:1400px;overflow:visible;--figure: calc(100vh - 230px) }.gdviz-steps:has(.gdviz-row+.gdviz-row){--figure: calc(50vh - 120px) }.gdviz-followe\
d{display:grid;gap:0 24px;overflow:visible;grid-template-columns:minmax(0,1fr) 320px}:is(.jp-OutputArea-output,.jp-OutputArea-child,.jp-OutputArea,.jp-Cell-outp\
utArea,.jp-Cell-outputWrapper,.lm-Widget):has(.gdviz-steps):not(.jp-WindowedPanel,.jp-WindowedPanel-outer,.jp-Notebook,:has(.jp-Notebook)){overflow:visible}.gdv\
iz-followed>.gdviz-interact{position:sticky;top:4vh;align-self:start;max-width:none;max-height:96vh;overflow:hidden auto;container-type:normal}.gdviz-steps .gdv\
iz-sides{grid-template-columns:minmax(0,1fr)}.gdviz-steps .gdviz-beside{display:flex;flex-flow:row wrap;gap:4px 24px;order:1;align-items:start}.gdviz-steps .gdv\
iz-beside>*{flex:1 1 280px;max-width:460px}.gdviz-steps .gdviz-row{display:flex;justify-content:center}.gdviz-steps .gdviz-row>*{flex:1 1 0;max-width:calc(var(-\
-figure) / .6)}.gdviz-steps .gdviz-row>.equal{max-width:calc(var(--figure) + 30px)}.gdviz-steps-text{min-width:0;font-size:16px;line-height:1.55}.gdviz-steps-te\
xt ol{margin:0;padding:0;list-style:none}.gdviz-steps-text li{display:flex;align-items:center;min-height:50vh;box-sizing:border-box;margin:0;padding:16px 0}.gdv\
iz-steps-text li p{box-sizing:border-box;width:100%;margin:0;padding:8px 14px;border-left:4px solid var(--gdviz-line);color:var(--gdviz-faint);overflow-wrap:bre\
ak-word}.gdviz-steps-text li[aria-current] p{border-color:var(--gdviz-blue);color:var(--gdviz-ink)}.gdviz-steps-text code{font:14px/1.5 ui-monospace,monospace}.\
gdviz-steps-text .bar{position:sticky;bottom:0;display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;padding:8px 0;background:var(--gdviz-paper)}.gdviz-st\
eps-text .bar button{min-height:32px;padding:0 14px;font-size:14px}.gdviz-steps-text .bar button[aria-disabled=true]{border-style:dashed;color:var(--gdviz-faint\
);cursor:default}.gdviz-steps-text .bar span{font-size:14px;font-variant-numeric:tabular-nums}.gdviz-steps-text .bar p{flex:1 1 100%;margin:0;color:var(--gdviz-\
alert);font-size:14px}.gdviz-steps-text .quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.jp-Notebook .gdvi\
z-steps-text li{min-height:0;padding:4px 0}@container (max-width: 700px){.gdviz-followed{--figure: 38vh;display:flex;flex-direction:column}.gdviz-followed:has(.\
gdviz-row+.gdviz-row){--figure: 19vh}.gdviz-followed>.gdviz-interact,.gdviz-followed>.gdviz-interact>.gdviz-sides{display:contents}.gdviz-followed .gdviz-beside\
{order:1}.gdviz-followed>.gdviz-steps-text{order:2;width:100%}.gdviz-followed .gdviz-sides>:not(.gdviz-beside){position:sticky;top:0;z-index:1;width:100%;border\
-bottom:1px solid var(--gdviz-line);background:var(--gdviz-paper)}.gdviz-followed .gdviz-row{align-items:start}.gdviz-steps-text li{min-height:45vh;scroll-margi\
n-top:45vh}}@media(max-height:420px){.gdviz-followed>.gdviz-interact,.gdviz-followed .gdviz-sides>:not(.gdviz-beside){position:static!important;max-height:none}\
}.gdviz-surface3d-view .scene{cursor:grab;touch-action:pan-y;border-radius:4px;overflow:hidden}.gdviz-surface3d-view .scene:active{cursor:grabbing}.gdviz-surfac\
e3d-view .scene:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px}.gdviz-surface3d-view svg{pointer-events:none}.gdviz-surface3d-view .under\
{position:absolute}.gdviz-surface3d-view canvas{background:none}
`;var fo=new CSSStyleSheet;fo.replaceSync(es);function ns(t){t.adoptedStyleSheets.includes(fo)||t.adoptedStyleSheets.push(fo)}var is=()=>ns(document);function os(t){
let e=()=>{let i=t.getRootNode();i instanceof ShadowRoot&&ns(i)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var mo=globalThis,rs=t=>t,ni=mo.trustedTypes,ss=ni?ni.createPolicy("lit-html",{createHTML:t=>t}):void 0,vo="$lit$",Zt=`lit$${Math.random().toFixed(9).slice(2)}$`,
wo="?"+Zt,Rd=`<${wo}>`,_e=document,Sn=()=>_e.createComment(""),Mn=t=>t===null||typeof t!="object"&&typeof t!="function",bo=Array.isArray,ps=t=>bo(t)||typeof t?.[Symbol.
iterator]=="function",ho=`[ 	
\f\r]`,An=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,as=/-->/g,cs=/>/g,ze=RegExp(`>|${ho}(?:([^\\s"'>=/]+)(${ho}*=${ho}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ls=/'/g,ds=/"/g,gs=/^(?:script|style|textarea|title)$/i,xo=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),I=xo(1),H=xo(2),xt=xo(
3),_t=Symbol.for("lit-noChange"),q=Symbol.for("lit-nothing"),us=new WeakMap,ke=_e.createTreeWalker(_e,129);function fs(t,e){if(!bo(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return ss!==void 0?ss.createHTML(e):e}var hs=(t,e)=>{let n=t.length-1,i=[],o,r=e===2?"<svg>":e===3?"<math>":"",s=An;
for(let a=0;a<n;a++){let c=t[a],l,u,d=-1,p=0;for(;p<c.length&&(s.lastIndex=p,u=s.exec(c),u!==null);)p=s.lastIndex,s===An?u[1]==="!--"?s=as:u[1]!==void 0?s=cs:u[2]!==
void 0?(gs.test(u[2])&&(o=RegExp("</"+u[2],"g")),s=ze):u[3]!==void 0&&(s=ze):s===ze?u[0]===">"?(s=o??An,d=-1):u[1]===void 0?d=-2:(d=s.lastIndex-u[2].length,l=u[1],
s=u[3]===void 0?ze:u[3]==='"'?ds:ls):s===ds||s===ls?s=ze:s===as||s===cs?s=An:(s=ze,o=void 0);let g=s===ze&&t[a+1].startsWith("/>")?" ":"";r+=s===An?c+Rd:d>=0?(i.
push(l),c.slice(0,d)+vo+c.slice(d)+Zt+g):c+Zt+(d===-2?a:g)}return[fs(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},En=class t{constructor({strings:e,
_$litType$:n},i){let o;this.parts=[];let r=0,s=0,a=e.length-1,c=this.parts,[l,u]=hs(e,n);if(this.el=t.createElement(l,i),ke.currentNode=this.el.content,n===2||n===
3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(o=ke.nextNode())!==null&&c.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let d of o.
getAttributeNames())if(d.endsWith(vo)){let p=u[s++],g=o.getAttribute(d).split(Zt),f=/([.?@])?(.*)/.exec(p);c.push({type:1,index:r,name:f[2],strings:g,ctor:f[1]===
"."?oi:f[1]==="?"?ri:f[1]==="@"?si:Se}),o.removeAttribute(d)}else d.startsWith(Zt)&&(c.push({type:6,index:r}),o.removeAttribute(d));if(gs.test(o.tagName)){let d=o.
textContent.split(Zt),p=d.length-1;if(p>0){o.textContent=ni?ni.emptyScript:"";for(let g=0;g<p;g++)o.append(d[g],Sn()),ke.nextNode(),c.push({type:2,index:++r});o.
append(d[p],Sn())}}}else if(o.nodeType===8)if(o.data===wo)c.push({type:2,index:r});else{let d=-1;for(;(d=o.data.indexOf(Zt,d+1))!==-1;)c.push({type:7,index:r}),
d+=Zt.length-1}r++}}static createElement(e,n){let i=_e.createElement("template");return i.innerHTML=e,i}};function Ae(t,e,n=t,i){if(e===_t)return e;let o=i!==void 0?
n._$Co?.[i]:n._$Cl,r=Mn(e)?void 0:e._$litDirective$;return o?.constructor!==r&&(o?._$AO?.(!1),r===void 0?o=void 0:(o=new r(t),o._$AT(t,n,i)),i!==void 0?(n._$Co??=
[])[i]=o:n._$Cl=o),o!==void 0&&(e=Ae(t,o._$AS(t,e.values),o,i)),e}var ii=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:i}=this._$AD,o=(e?.creationScope??_e).importNode(n,!0);ke.currentNode=
o;let r=ke.nextNode(),s=0,a=0,c=i[0];for(;c!==void 0;){if(s===c.index){let l;c.type===2?l=new Ge(r,r.nextSibling,this,e):c.type===1?l=new c.ctor(r,c.name,c.strings,
this,e):c.type===6&&(l=new ai(r,this,e)),this._$AV.push(l),c=i[++a]}s!==c?.index&&(r=ke.nextNode(),s++)}return ke.currentNode=_e,o}p(e){let n=0;for(let i of this.
_$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,n),n+=i.strings.length-2):i._$AI(e[n])),n++}},Ge=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,i,o){
this.type=2,this._$AH=q,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=i,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Ae(this,e,n),
Mn(e)?e===q||e==null||e===""?(this._$AH!==q&&this._$AR(),this._$AH=q):e!==this._$AH&&e!==_t&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):ps(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
q&&Mn(this._$AH)?this._$AA.nextSibling.data=e:this.T(_e.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:i}=e,o=typeof i=="number"?this._$AC(e):(i.el===
void 0&&(i.el=En.createElement(fs(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===o)this._$AH.p(n);else{let r=new ii(o,this),s=r.u(this.options);r.p(n),this.
T(s),this._$AH=r}}_$AC(e){let n=us.get(e.strings);return n===void 0&&us.set(e.strings,n=new En(e)),n}k(e){bo(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
i,o=0;for(let r of e)o===n.length?n.push(i=new t(this.O(Sn()),this.O(Sn()),this,this.options)):i=n[o],i._$AI(r),o++;o<n.length&&(this._$AR(i&&i._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let i=rs(e).nextSibling;rs(e).remove(),e=i}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},Se=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,i,o,r){this.type=1,this.
_$AH=q,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=r,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.
strings=i):this._$AH=q}_$AI(e,n=this,i,o){let r=this.strings,s=!1;if(r===void 0)e=Ae(this,e,n,0),s=!Mn(e)||e!==this._$AH&&e!==_t,s&&(this._$AH=e);else{let a=e,c,
l;for(e=r[0],c=0;c<r.length-1;c++)l=Ae(this,a[i+c],n,c),l===_t&&(l=this._$AH[c]),s||=!Mn(l)||l!==this._$AH[c],l===q?e=q:e!==q&&(e+=(l??"")+r[c+1]),this._$AH[c]=
l}s&&!o&&this.j(e)}j(e){e===q?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},oi=class extends Se{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===q?void 0:e}},ri=class extends Se{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==q)}},si=class extends Se{constructor(e,n,i,o,r){super(e,n,i,o,r),this.type=5}_$AI(e,n=this){if((e=Ae(this,e,n,0)??q)===_t)return;let i=this._$AH,o=e===
q&&i!==q||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,r=e!==q&&(i===q||o);o&&this.element.removeEventListener(this.name,this,i),r&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},ai=class{constructor(e,n,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){Ae(this,e)}},ms={
M:vo,P:Zt,A:wo,C:1,L:hs,R:ii,D:ps,V:Ae,I:Ge,H:Se,N:ri,U:si,B:oi,F:ai},Pd=mo.litHtmlPolyfillSupport;Pd?.(En,Ge),(mo.litHtmlVersions??=[]).push("3.3.3");var vs=(t,e,n)=>{
let i=n?.renderBefore??e,o=i._$litPart$;if(o===void 0){let r=n?.renderBefore??null;i._$litPart$=o=new Ge(e.insertBefore(Sn(),r),r,void 0,n??{})}return o._$AI(t),
o};var Ct=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function B(t,e,...n){return vs(e,t),n.map(i=>t.querySelector(i))}var Jt=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Me(t,e,n){let i=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:i,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}var Xt=t=>t?"":"display: none";function it(t,...e){os(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var Cd={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},mt=t=>Cd[t]??t;function yo(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function ws(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function Ke(t,e){let n=0,i=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return i.observe(t),()=>i.disconnect()}var Id=["dead","restarting","autorestarting","starting"];function Ye(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),i=!1,o=0;function r(){
i||=Id.includes(t.status);let s=i?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(r);return r(),()=>{clearTimeout(o);for(let s of n)s.disconnect(r)}}var bs=50,ci=new Set,xs=0;function ys(t,e,n){let i={link:t,sources:e,targets:n,outdated:null};return ci.add(i),$o.size&&On(),{outdate(o,r=performance.now()){i.outdated?.
text!==o&&(i.outdated={since:Math.min(r,i.outdated?.since??1/0),text:o},On())},renew(o=null){!i.outdated&&o===null||(i.outdated=o===null?null:{since:o,text:i.outdated?.
text??"computing …"},On())},leave(){ci.delete(i),On()}}}var $o=new Map;function On(){clearTimeout(xs);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:r},{since:s,text:a}]of jd())if(s+bs>t)e=Math.min(e,s+bs);else for(let{model:c}of[{model:o},...r])n.set(c,a);let i=$o;$o=n;for(let o of new Set([...i.keys(),
...n.keys()]))Bd(o,n.get(o)??"");e<1/0&&(xs=setTimeout(On,e-t))}function jd(){let t=new Map([...ci].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let i of ci)i.sources.some(r=>e.targets.some(s=>Fd(r,s)))&&!t.has(i)&&t.set(i,n);return t}var Fd=(t,e)=>t.model===e.model&&t.trait===e.trait;function Bd(t,e){
(Ve(t,"outdated")??"")!==e&&(_n(t,"outdated",e),t.get("opacities")&&_n(t,"opacities",e?[Dd]:[]))}var Dd=.3;var $s=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),qd=230;function zs(t,e){let n=t.slice(),
[i,o,r]=[0,0,0];for(let s of e){if(o|=(s&127)<<r,r+=7,s&128)continue;i+=o;let a=n[i+1]===qd;n[i]=a?1:253,n[i+1]=a?1:133,n[i+2]=a?1:2,o=r=0}return n}var zo=8,li=5,Hd=50,Ud=8;async function _s(t,e){let n=ui($s)?zs(vt(t),vt(e)):vt(t);return ui(n)?WebAssembly.compile(n).catch(()=>null):null}var ui=t=>!!globalThis.
WebAssembly?.validate(t);function di({memory:t,run:e},n,i){let o=new Uint8Array(t.buffer);for(let{address:r,data:s}of n)o.set(s,r);return e(),i.map(({address:r,
length:s})=>o.slice(r,r+s))}function Wd(t){let e,n;onmessage=({data:i})=>{if(i.module){({outputs:n}=i),{exports:e}=new WebAssembly.Instance(i.module);return}let o=performance.
now();try{let r=t(e,i.inputs,n),s=performance.now()-o;postMessage({results:r,milliseconds:s},r.map(({buffer:a})=>a))}catch(r){postMessage({error:r.message})}}}function Vd(t,e){
let n=URL.createObjectURL(new Blob([`(${Wd})(${di})`],{type:"text/javascript"}));try{let i=new Worker(n);return i.postMessage({module:t,outputs:e}),i}catch{return null}finally{
URL.revokeObjectURL(n)}}var ks=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function As(t,e,n,i){let{exports:o}=await WebAssembly.instantiate(t),r=e.map(g=>({address:g.
address,length:yn(g)})),s=[],a=null,c=null;return n>zo&&u(),{start:l,measure:d,isBusy:()=>c!==null,close:p};function l(g,f,w){if(a){c={job:f,counts:w},a.postMessage(
{inputs:g});return}let x=performance.now(),y;try{y=di(o,g,r)}catch(z){return i(f,{error:z})}let A=performance.now()-x;s=[...s.slice(1-li),A],(A>Hd||s.length===li&&
ks(s)>zo)&&u(),i(f,{results:y,milliseconds:A})}function u(){a=Vd(t,r),a&&(a.onmessage=({data:g})=>{let{job:f,counts:w}=c;if(c=null,g.error)return i(f,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});w&&(s=[...s.slice(1-li),g.milliseconds]),i(f,{isLate:!0,...g})},a.onerror=()=>{let g=c;a=c=null,
g&&i(g.job,{isLate:!0})})}function d(g){if(a){let y=s.length?ks(s):null;if(c||n===1/0||s.length<li||Math.max(...s)>zo/2)return y;p(),s=[]}let f=g();di(o,f,[]);let w=performance.
now(),x=0;do di(o,f,[]);while(x++,performance.now()-w<Ud);return(performance.now()-w)/x}function p(){a?.terminate(),a=c=null}}var Ss=["single_steps","resets","anew","anew_steps","playing"];function Ms(t,e,n,i){let{restart:o,steps:r,before:s,starting:a,editing:c}=t.get("running"),l=s.map(
yn),u=Xn(vt(t.get("carried")),l),d=0,p=!1,g=_(),f=Xn(vt(t.get("computed")),n.map(yn)),w=0,x={restart:!1,steps:0},y=1;for(let S of Ss)e.on(`change:${S}`,A);return addEventListener(
"pagehide",i.tell),t.on("change:carried",k),{isPlaying:z,isPending:O,plan:v,inputs:$,store:b,putBack:h,shareState:m,stop:M};function A(){i.changed(),z()||i.tell()}
function z(){return e.get("playing")&&!le()}function _(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function O(){
let S=_();return p||z()||S.single!==g.single||S.resets!==g.resets||S.anew!==g.anew}function v(S){let T=_(),N=S.map((R,D)=>!xe(R,f[D])),L=a.some(R=>N[R]),E=T.anew>
0&&(T.anew!==g.anew||N.some((R,D)=>R&&!c.includes(D))),P=T.resets!==g.resets,C=Math.max(T.single-g.single,0);z()&&(w+=e.get("speed"),C+=Math.floor(w),w%=1),g=T,
f=S,p=!1;let j=x;return x={restart:!1,steps:0},E||L||P?{restart:!0,steps:E?T.anew:0,version:d}:{restart:j.restart,steps:j.steps+C,version:d}}function h(S){x=S}function $(S={
restart:!1,steps:y}){let T=(N,L)=>({address:N,data:new Uint8Array(Int32Array.of(L).buffer)});return S.steps&&(y=S.steps),[T(o,Number(S.restart)),T(r,S.steps),...u.
map((N,L)=>({address:s[L].address,data:N}))]}function b(S,T){T.version===d&&(u=S)}function m(){t.off("change:carried",k),t.set("carried",new DataView(Kt(u).buffer)),
t.on("change:carried",k)}function k(){u=Xn(vt(t.get("carried")),l),g=_(),p=!0,d++,i.changed()}function M(){for(let S of Ss)e.off(`change:${S}`,A);removeEventListener(
"pagehide",i.tell),t.off("change:carried",k)}}var Gd=400,Es=30,Ns="not computed",pi=(t,e)=>Object.assign(new Error(e),{name:t}),Os=t=>`(${t.join(", ")}${t.length===1?",":""})`;function ko({model:t,trait:e,name:n,
shape:i,dtype:o}){let r=t.get(e),s=$n(r);if(!s)throw pi("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(r)??"undefined"}`);if(String(s.shape)!==
String(i))throw pi("ValueError",`${n} had shape ${Os(i)} when it was linked, but now it has shape ${Os(s.shape)}`);let a=so(r,o);if(!o.startsWith("float")&&Array.
from(qe(o,a)).some((c,l)=>c!==Number(s.numbers[l])))throw pi("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return a}function Ls(t,e){try{return xe(Kt(t.map(ko)),e)}catch{return!1}}async function Rs(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,i=c=>Promise.all(c.map(async l=>({...l,model:await nt(n,l.widget)}))),[o,r]=await Promise.all([i(t.get("sources")),i(t.get("targets"))]),s=ys(t,o,
r);if(t.get("where")!=="browser")return Ts(t,o,s);Ls(o,vt(t.get("computed")))||s.outdate("compiling …");let a=await _s(t.get("module"),t.get("fusions"));return a?
Kd(t,a,o,r,s,e):(n.exported?e.show(pi("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),Ts(t,o,s))}function Ts(t,e,n){let i=t.widget_manager.exported?"needs Python":"computing …";function o(){Ls(e,vt(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?Ns:i)}let r=e.map(s=>ot(s.model,s.trait,o));return r.push(ot(t,"computed error_message",o)),o(),{stop:()=>[...r,
n.leave].forEach(s=>s()),isRunning:!1}}async function Kd(t,e,n,i,o,r){let s=t.widget_manager,a=t.get("outputs"),c=await As(e,a,t.get("background")?1/0:t.get("mi\
lliseconds"),T),l=t.get("runner")&&await nt(s,t.get("runner")),u=!!t.get("background"),d={compute:S,report:R,isInBackground:u,reads:W=>n.some(F=>F.model===W),isPending:E,
isPlaying:L},p=l&&Ms(t,l,n,{changed:v,tell:j}),g=vt(t.get("computed")),f=null,w=null,x=null,y=!1,[A,z]=[0,0],_=0,O=[...n.map(W=>[W.model,`change:${W.trait}`,h]),
[t,"change:computed",k],[t,"change:running_in",b],[t,"change:where",D],[t,"change:closed",D],[t,"msg:custom",m]];for(let[W,F,U]of O)W.on(F,U);return Zr(d),$(),C(),
v(),{stop:Y,isRunning:!0};function v(){ei(d)}function h(){x??=performance.now(),v()}function $(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function b(){t.get("running_in")!=="browser"&&(g=null,$(),v())}function m({event:W}){W==="ask"&&t.send({event:"here"})}function k(){g=vt(t.get(
"computed")),v()}function M(W){return W.map((F,U)=>({address:n[U].address,data:F}))}function S(){let W;try{W=n.map(ko)}catch(et){return R(et)}let F=Kt(W);if(!p?.
isPending()){if(xe(F,g))return x=null,N(F);if(xe(F,f))return}if(xe(F,g)||o.outdate("computing …",x??void 0),c.isBusy())return;let U=p?.plan(W),V=[...M(W),...U?
p.inputs(U):[]];x=null,c.start(V,{joined:F,work:U},!U||U.steps>0)}function T({joined:W,work:F},{results:U,milliseconds:V,error:et,isLate:Z}){if(Z&&v(),!U){F&&p.
putBack(F),et&&(f=W,R(et));return}L()&&P(V??0),F&&p.store(U.slice(U.length-t.get("running").before.length),F);for(let{model:rt,trait:dt,output:st}of i){let[tt,Q,
ht]=[Ve(rt,dt),a[st],U[st]];Yr(tt,ht,Q)||_n(rt,dt,ce(qe(Q.dtype,ht),Q,tt,ht))}w=[W,...U],N(W),L()&&!Z&&Xr(d)}function N(W){g=W,f=null,o.renew(x),y&&r.show(null),
y=!1,C(),$e()}function L(){return!!p?.isPlaying()}function E(){return c.isBusy()&&!L()}function P(W){A+=W,!(++z%Es)&&(t.set("page_milliseconds",A/Es),A=0)}function C(){
clearTimeout(_),_=setTimeout(()=>{try{let W=c.measure(()=>[...M(n.map(ko)),...p?.inputs()??[]]);W!==null&&t.set("page_milliseconds",W)}catch{}j()},Gd)}function j(){
w&&(t.set("snapshot",new DataView(Kt(w).buffer)),w=null,p?.shareState(),t.save_changes())}function R(W){console.warn(W),y=!0,g=null,o.outdate(Ns),L()&&(l.set("p\
laying",!1),l.save_changes()),r.show(W)}function D(){Y(),r.ended()}function Y(){clearTimeout(_);for(let[W,F,U]of O)W.off(F,U);p?.stop(),c.close(),o.leave(),Jr(d)}}var _o=new EventTarget;function Yd(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},i=r=>{Object.assign(n,r),_o.dispatchEvent(new Event(t))},o={
show:r=>i({error:r}),ended:()=>i({isRunning:!1})};return n.started=Rs(e,o).catch(r=>(console.error(r),null)),Ue(n.started).then(r=>i({isRunning:r?.isRunning??!1})),
n}var Ps=qt(Yd,({started:t})=>t.then(e=>e?.stop())),Ee=Ps.use,Tn=t=>Ps.find(t.get("key"))??{isRunning:!1,error:null};function gi(t,e){let n=t.get("key");return _o.
addEventListener(n,e),()=>_o.removeEventListener(n,e)}var fi=(t,e)=>I`<div class="gdviz-note gdviz-needs-python">${e}${Ao(t)}</div>`;function Ao({exported:t}){let{live:e}=t,n=async({currentTarget:i})=>{i.href=Zd(e,
await t.query?.()??"")};return e?I` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:q}function Zd(t,e){if(!e)return t;let n=new URL(t,location.href),
i=r=>`${r}${r.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=i(n.search):n.searchParams.set("urlpath",i(o)),n.href}var Jd="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Xd="The server is gone. Nothing on this page needs it: everything continues in your browser.",Qd="Greyed-out controls need Python.";function Cs(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function tu(t){let e=vt(t.get("text")??new Uint8Array);return e.
length===0?eu(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function eu(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function nu(t,e){let n=()=>{},i=!1;async function o(){let r=t.get("link");if(!r)return;let s=await nt(t.widget_manager,r);if(i||r!==t.get("link"))
return;n();let a=()=>e(s),c=[Ee(s),gi(s,a),ot(s,"where milliseconds page_milliseconds outdated",a)];n=()=>c.forEach(l=>l()),a()}return t.on("change:link",o),o(),
()=>{i=!0,t.off("change:link",o),n()}}function iu({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(r=>nt(e,r)));if(e.exported){n().
then(r=>r.forEach(s=>lt(s,"disabled",!0)));return}let i=new Map;async function o(r){if(!!t.get("lost")===r)return;if(t.set("lost",r),!r){for(let[a,c]of i)lt(a,"\
disabled",c);return i.clear()}let s=await n();if(t.get("lost"))for(let a of s)i.has(a)||i.set(a,a.get("disabled")),lt(a,"disabled",!0)}return e.kernel&&Ye(e.kernel,
r=>o(r!=="connected"))}function ou({model:t,el:e}){it(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:i}=t.widget_manager,o=null,r=null;function s(f){
if(f.get("outdated"))return f.get("outdated");let{isRunning:w}=Tn(f);return w?`computed in your browser${Cs(f.get("page_milliseconds"))} · 0 round trips`:i?"w\
aiting for your browser":`computed by the server${Cs(f.get("milliseconds"))} · 1 round trip`}async function a(){let f=o,w=await tu(f);r||(r={name:f.get("name"),
size:vt(f.get("module")).length,text:w,isCopied:!1},d(),e.querySelector("dialog")?.showModal())}function c(){r=null,d()}async function l(f){f.isCopied=await Jt(
f.text),f.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),d()}let u=f=>I`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${f.name}”, ${(f.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(f)}>${f.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${f.text}</pre>
    </dialog>`;function d(){let f=I`<div class="gdviz-notice" role="alert">${n?Jd:Xd}</div>`;B(e,I`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${a}
          ?hidden=${!o||!Tn(o).isRunning}>Show the program</button>
      </div>
      ${i&&n?fi(t.widget_manager,Qd):q}
      ${r?u(r):q}${t.get("lost")?f:q}`)}let p=nu(t,f=>{o=f,d()}),g=ot(t,"lost",d);return d(),()=>{p(),g()}}var Is={initialize:iu,render:ou};var X=(t,e,n)=>Math.min(Math.max(t,e),n),hi=t=>t.replaceAll("-","−").replace("e+","e");function J(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?hi(String(Number(t.toPrecision(e)))):hi(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function So(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let i=t.map(o=>J(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(i).size===t.length)
return i}}var mi=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var ru=62,su=38;function It({low:t,high:e,log:n=!1,from:i,to:o}){[t,e]=n?lu(t,e):Ds(t,e);let[r,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(o-i)/(s-r),c=d=>i+((n?
Math.log10(d):d)-r)*a,l=d=>d.map(([p,g])=>({at:c(p),text:g})),u=Math.max(Math.floor(Math.abs(o-i)/(o>i?ru:su)),1);return{low:t,high:e,log:n,to:c,from:d=>n?10**(r+
(d-i)/a):r+(d-i)/a,ticks:()=>{if(n&&s-r>1.5&&Math.floor(s)>Math.ceil(r))return l(du(r,s,1.5*u));let d=js(t,e,u);return l(d.length>1?d:js(t,e,2*u+1))}}}var Ze=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,i])=>[t.from(n),e.from(i)]});function Rt(t,e){let[n,i]=[1/0,-1/0];for(let o of t)for(let r of o)e(r)&&(r<
n&&(n=r),r>i&&(i=r));return[n,i]}var Mo=.04;function Eo(t,e,n){if(n){let o=(e/t)**Mo;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+Mo*e];let i=Mo*(e-t);return[t===0?
0:t-i,e+i]}var au=.4,cu=.05;function Fs(t,[e,n],i){if(!(e<=n))return t??(i?[.1,10]:[0,1]);let o=(c,l)=>i?Math.log(l/c):l-c;if(t&&e>=t[0]&&n<=t[1]&&o(e,n)>=au*o(
...t))return t;if(i)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[r,s]=e<n?Eo(e,n,!1):Ds(e,n),a=Bs((s-r)*cu);return[Math.floor(
r/a)*a,Math.ceil(s/a)*a]}function Bs(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function Ds(t,e){if(!Number.isFinite(
t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function lu(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function js(t,e,n){let i=(e-t)/n,o=Bs(i),r=Math.ceil(-Math.log10(o)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),a=s>=1e5||o<1e-4,c=Math.min(Math.max(Math.floor(Math.log10(s))+r,0)+1,12),l=p=>a?p?Number(p.toPrecision(c)).toExponential():"0":p.toFixed(Math.max(
r,0)),u=Math.ceil(t/o-1e-6),d=Math.max(Math.floor(e/o+1e-6)-u+1,0);return Array.from({length:d},(p,g)=>[(u+g)*o,hi(l((u+g)*o))])}function du(t,e,n){let i=Math.ceil(
t-1e-9),o=Math.floor(e+1e-9),r=Math.ceil((o-i+1)/(n+1)),s=Array.from({length:Math.floor((o-i)/r)+1},(c,l)=>i+l*r),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**
c,a?String(+`1e${c}`):`10${mi(c)}`])}var uu=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,pu=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Oe=(t,e=0)=>uu(pu(t).map(n=>Math.round(n+(255-n)*e)));function Qt(t,e,[
n,i],o){if(!i||!n)return To(t);let r=new Uint32Array(i*n);for(let s=0;s<n;s++){let a=(n-1-s)*i;for(let c=0;c<i;c++)r[s*i+c]=o(e[a+c])}Oo(t,r,i)}function Oo(t,e,n){
let i=e.length/n;(t.width!==n||t.height!==i)&&Object.assign(t,{width:n,height:i}),vi(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,i),0,0)}var To=t=>vi(
t).clearRect(0,0,t.width,t.height),vi=t=>t.getContext("2d");function Je(t,e){let n=Uint32Array.from({length:511},(i,o)=>Oe(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return i=>Number.isNaN(i)?0:n[255+Math.round(255*i)]}var qs=.5,gu=.6;function wi(t,{width:e,height:n},i,[o,r],s,a){let c=new Uint32Array(e*n),[l,u,d]=[0,qs,qs/2].map(w=>Uint32Array.from(a,x=>Oe(x,w))),p=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(r-1)/e,f=(o-1)/n;for(let w=0;w<n;w++){let x=(n-w-.5)*f,y=Math.min(Math.floor(x),o-2),A=x-y,z=y*r,_=z+r,O=w*e,v=0;for(let h=0,
$=0;h<r-1;h++){let b=i[z+h],m=i[z+h+1],k=b+A*(i[_+h]-b),M=m+A*(i[_+h+1]-m),S=h===r-2?e:Math.min(Math.ceil((h+1)/g-.5),e),T=(M-k)*g;if(!(Math.abs(T)<1/0)){O+=S-$,
$=S;continue}let N=(i[_+h]-b+i[_+h+1]-m)*.5*f,L=gu*Math.sqrt(T*T+N*N),E=k+(($+.5)*g-h)*(M-k);for(;$<S;$++,O++,E+=T){for(;E>=p[v+1];)v++;for(;E<p[v];)v--;let P=Math.
min(E-p[v],p[v+1]-E);c[O]=P>=L?l[v]:P>=L/2?d[v]:u[v]}}}Oo(t,c,e)}function de(t,e){let n=t.length-1;return Array.from({length:e},(i,o)=>t[Math.floor(e>1?n/(e-1)*
o:n/2)])}function Hs(t,[e,n],{left:i,top:o,width:r,height:s},[a,c,l,u]){let d=e*n,p=Float64Array.from({length:d},(y,A)=>Math.hypot(t[2*A],t[2*A+1])),g=p.reduce(
(y,A)=>A>y&&A<1/0?A:y,0),f=r/n/1.25,w=Math.max(r*.0016,.5),x=[];for(let y=0;y<d;y++){if(!(p[y]>0&&p[y]<1/0))continue;let A=i+r*(y%n+.5)/n,z=o+s*(1-(Math.floor(y/
n)+.5)/e),_=-t[2*y]*(r/(c-a)),O=t[2*y+1]*(s/(u-l)),v=f*X(1+Math.log10(p[y]/g)/3,.25,1)/2/Math.hypot(_,O);x.push(Te(A,z,_*v,O*v,w))}return x.join("")}var pt=t=>Math.
round(t*10)/10;function Te(t,e,n,i,o){let r=Math.hypot(n,i),[s,a]=[-i/r,n/r],c=Math.min(10*o,1.2*r),l=.3*c,u=(f,w)=>`${pt(t+n*f+s*w)},${pt(e+i*f+a*w)}`,d=1-c/r,
p=`${u(-1,o)} ${u(d,o)} ${u(d,l)}`,g=`${u(d,-l)} ${u(d,-o)} ${u(-1,-o)}`;return`M${p} ${u(1,0)} ${g}Z`}var bi=14,Us=8,fu=7,hu=8,mu=380,vu=.3;function Ws(t,e){let n=Us+fu*Math.max(...t.map(i=>i.length));return t.length>0&&t.length<=hu&&e>=mu&&n<=vu*e?n:0}function wu(t,e,n){
let i=t.map((a,c)=>c).sort((a,c)=>t[a]-t[c]),o=[...t],r=e;for(let a of i)o[a]=Math.max(t[a],r),r=o[a]+bi;let s=n;for(let a of i.toReversed())o[a]=Math.min(o[a],
s),s=o[a]-bi;return o}function Vs(t,{top:e,height:n}){let i=wu(t.map(({at:o})=>o[1]),e+bi/2,e+n-bi/2);return t.map(({name:o,color:r,at:s},a)=>H`
    <text class="label end" dy="0.35em" x=${pt(s[0]+Us)} y=${pt(i[a])}
      .style=${`fill: color-mix(in srgb, ${r} 60%, var(--gdviz-ink))`}>${o}</text>`)}var bu=10,No=12,xu=68,yu=9;function Gs({left:t,top:e,width:n,height:i},o,r,s){let a=t+n+bu,c=a+No,l=s.length>=yu,u=o.toReversed().map((d,p)=>{let g=1-p/o.length;
return H`<rect x=${a} width=${No} y=${e+i*(1-g)} height=${i*g} fill=${d} />`});return H`
    ${u}
    <rect class="frame" x=${a} y=${e} width=${No} height=${i} />
    ${r.map(({at:d,text:p})=>{let g=e+i*(1+d);return H`<path class="tick" d="M${c},${g}h3" /><text x=${c+6} y=${g} dy="0.35em">${p}</text>`})}
    <text y=${e-10} x=${l?t+n+xu:a-2} text-anchor=${l?"end":"start"}>${s}</text>`}var xi=t=>t.map(({name:e,color:n,kind:i="line"})=>{let o=I`<span class="swatch ${i}" .style=${`\
color: ${mt(n)}`}></span>`;return I`<span class="entry">${o}${e}</span>`});function Lo(t){let[e,n]=[t.get("colors"),Xe(t)];return t.get("names").map((o,r)=>({name:o,
color:e[r%e.length]})).filter((o,r)=>n(r))}function Xe(t){let e=t.get("shown")&&G(t.get("shown"));return n=>!e?.length||e[n]>0}function At(t,e){let{left:n,top:i,width:o}=t.getBoundingClientRect(),r=t instanceof SVGSVGElement&&o?o/t.width.baseVal.value:1;return[(e.clientX-n)/r,(e.clientY-
i)/r]}function te(t,e,n){let i=t.currentTarget;i.setPointerCapture(t.pointerId);let o=new AbortController,{signal:r}=o,{pointerId:s}=t,a=l=>u=>u.pointerId===s&&
l(u);i.addEventListener("pointermove",a(e),{signal:r});let c=a(l=>{o.abort(),n?.(l)});for(let l of["pointerup","pointercancel"])i.addEventListener(l,c,{signal:r})}
var $u={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Ne=t=>$u[t.key]??null;function ee(t,e=()=>!0){let n=i=>i.cancelable&&e(i)&&i.preventDefault();
t.addEventListener("touchstart",n,{passive:!1})}function Qe({surface:t,handle:e,to:n,by:i,idle:o=()=>!1}){let r=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
te(s,n)};t?.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),r(s))}),t?.addEventListener("click",s=>{s.pointerType==="touch"&&
!o()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&r(s)),ee(e),e.addEventListener("keydown",s=>{let a=Ne(s);a&&(s.preventDefault(),i(a,s.shiftKey))})}var Le={left:56,right:14,top:10,bottom:42},tn={left:56,right:68,top:24,bottom:42},zu=6.4,ku=6.5,_u=104;function ue(t,{name:e,title:n="",...i}){it(t,e,"gdviz-pla\
ne");let o=I`${n&&I`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
r,s,a,c]=B(t,o,".box",".gdviz-legend",".panel",".status"),l=Ro(r,i);return{...l,panel:a,status:c,bar:u=>B(l.bar,u&&Gs(l.area,...u)),legend:u=>B(s,xi(u))}}function Ro(t,{
label:e,ratio:n=.75,aspect:i=()=>null,margins:o=Le}){t.classList.add("gdviz-plot");let r={...o},s=Ct(),a={left:r.left,top:r.top,width:0,height:0},c=320,l=()=>{},
u=()=>({from:a.left,to:a.left+a.width}),d=()=>({from:a.top+a.height,to:a.top});function p(){a.width=Math.max(c-a.left-r.right,40);let h=i(),$=h?Math.round(a.width*
h):Math.round(c*(typeof n=="number"?n:n(c)))-r.top-r.bottom;a.height=Math.max($,40);let{left:b,top:m}=a,k=Object.entries(a).map(([S,T])=>`${S}: ${T}px`),M=I`
      <canvas .style=${k.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${c} height=${a.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${s}><rect x=${b} y=${m} width=${a.width} height=${a.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${s})" pointer-events="none"></g>
        <rect class="hit" x=${b} y=${m} width=${a.width} height=${a.height} />
        <g class="names" pointer-events="none" aria-hidden="true"></g>
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return B(t,M,"canvas","svg",".ticks",".shapes",".hit",".names",".handles",".bar")}let[g,f,w,x,y,A,z,_]=p();function O({x:h,y:$},b,m=!1){let k=$.ticks(),
M=Math.max(...k.map(({text:R})=>R.length)),S=Math.min(M*zu+28,_u);if(S>a.left+1)return a.left=S,p(),l();let{left:T,top:N,width:L,height:E}=a,P=N+E,C=h.ticks().map(
({at:R,text:D})=>H`
      ${m?H`<path class="grid" d="M${R},${P}V${N}" />`:q}
      <path class="tick" d="M${R},${P}v5" />
      <text class="x" x=${R} y=${P+17} text-anchor="middle">${D}</text>`),j=k.map(({at:R,text:D})=>H`
      ${m?H`<path class="grid" d="M${T},${R}h${L}" />`:q}
      <path class="tick" d="M${T},${R}h-5" />
      <text class="y" x=${T-8} y=${R} dy="0.35em" text-anchor="end">${D}</text>`);B(w,H`
      ${C}${j}
      <rect class="frame" x=${T} y=${N} width=${L} height=${E} />
      ${Ks(b[0],L+40,`translate(${T+L/2},${P+35})`)}
      ${Ks(b[1],E+30,`translate(13,${N+E/2})rotate(-90)`)}`)}function v(h){let[$,b]=At(f,h);return[X($,a.left,a.left+a.width),X(b,a.top,a.top+a.height)]}return{
picture:f,canvas:g,area:a,layers:(...h)=>B(x,h.map($=>H`<g class=${$}></g>`),...h.map($=>`.${$}`)),hit:y,handles:z,bar:_,axes:O,pixel:v,readout:(h,...$)=>{let b=null;
for(let m of[y,...$])m.addEventListener("pointermove",k=>{h(b=k.buttons?null:v(k))}),m.addEventListener("pointerleave",()=>h(b=null));return()=>h(b)},across:u,upwards:d,
named:h=>{B(A,q);let $=Ws(h,c),b=Math.max(o.right,$);return b!==r.right&&(r.right=b,p()),$?m=>B(A,Vs(m,a)):null},plane:(h,$)=>Ze(It({...h,...u()}),It({...$,...d()})),
draw:(h,$)=>{l=()=>Object.values($).forEach(k=>k());let b=ct(h,$),m=Ke(t,k=>{c=k,a.left=r.left,p(),l()});return()=>{m(),b()}}}}function Ks(t,e,n){let i=Math.max(
Math.floor(e/ku),4),[o,r]=t.length>i?[`${t.slice(0,i-1)}…`,H`<title>${t}</title>`]:[t,q];return H`<text class="name" text-anchor="middle" transform=${n}>${o}${r}</text>`}var yt=1e4,Au=150;function pe(t,e){let n=[];for(let i=0;i<t;i++)e(i)&&(i&&e(i-1)?n.at(-1)?.push(i):n.push([i]));return n}function yi(t,e,n){let i=o=>n(o).map(pt).
join(",");return pe(t,e).map(o=>`M${o.map(i).join("L")}${o.length>1?"":"h0.1"}`).join("")}function $i(t,e,n,i,o){let r=(s,a)=>s.map(c=>`${pt(n(c))},${pt(a(c))}`).
join("L");return pe(t,e).map(s=>`M${r(s,o)}L${r(s.toReversed(),i)}Z`).join("")}function Po(t){let e=[];for(let[n,i]of t){if(Number.isNaN(n)||Number.isNaN(i))break;
let o=Math.max(Math.abs(n),Math.abs(i));if(o<=yt){e.push([n,i]);continue}let r=e.at(-1),s=yt/o;r&&s>0&&e.push([r[0]+(n-r[0])*s,r[1]+(i-r[1])*s]);break}return e}
function Co(t){let e=t[0];return t.filter((n,i)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&i!==0&&i!==t.length-1?!1:(e=n,!0))}var Zs=t=>t.length>1?`M${t.join("L")}`:
"",Nn=t=>Zs(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),Js=t=>t==="#000000"?"var(--gdviz-paper)":"white",Xs=2,Qs=(t,e,n,i)=>H`<path class=${t} fill="none" stroke-width=${n} stroke-linejoin="round" stroke-linecap="round"
    transform=${i??q} d=${e} />`,Tt=(t,e,n)=>Qs("casing",t,e+Xs,n),Io=(t,e="white")=>H`
  ${Tt(t,4)}
  <path fill="none" stroke=${e} stroke-width="4" opacity="0.8" d=${t} />`,Su=["#E69F00","#56B4E9"],Ln=(t,e,n)=>Su.includes(t)?Qs("casing of-pale",e,n+Xs/2):q;function zi(t,e){
let n=Po(e),i=n.map(([a,c])=>`${a.toFixed(2)},${c.toFixed(2)}`).filter((a,c,l)=>a!==l[c-1]),o=i.length>1,r=o?Nn(Co(n)):"",s=o&&i.length<=Au?i.map(a=>`M${a}h0`).
join(""):"";return H`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    ${Io(r,Js(t))}
    <path class="path" stroke=${mt(t)} stroke-width="2" d=${Zs(i)} />
    <path class="dots" stroke=${mt(t)} stroke-width="5" d=${s} />
  </g>`}function ki(t,[e,n]){let i=Math.abs(e)<yt&&Math.abs(n)<yt,[o,r]=i?[e,n]:[0,0],s=`translate(${o},${r})`;return H`<g .style=${Xt(i)}>
    ${Tt("M0,0h0",14,s)}
    <circle class="current" r="6" fill=${mt(t)} stroke=${Js(t)} stroke-width="2" cx=${o} cy=${r} />
  </g>`}var Ys=`M${Array.from({length:10},(t,e)=>{let[n,i]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(i)).toFixed(2)},${(n*Math.sin(i)).toFixed(2)}`}).
join("L")}Z`,_i=(t,e)=>e.map(([n,i])=>{let o=`translate(${n},${i})`;return H`
      ${Tt(Ys,1.2,o)}
      <path d=${Ys} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var ta={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},Mu={A:.2,B:.35,C:.5,D:.65},en=(t,e,n)=>H`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${mt(e)} stroke-width="1.8" stroke-dasharray=${ta[t]} opacity="0.8" d=${n} />
  </g>`,Eu=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function nn(t,e,n,i=Eu){let o=n.map((c,l)=>l?i(n[l-1],c):0),r=Mu[t]*o.reduce((c,l)=>c+l,0),s=0,a=n.find((c,l)=>(s+=
o[l])>=r);return a?H`<g class="letter" transform="translate(${a[0].toFixed(1)},${a[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${mt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:q}var ea=t=>I`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${ta[t]} d="M0,4h26" />
  </svg>`;var Ou="Not positive: a logarithmic axis cannot show it",Tu=3;function jo(t){let[e,n,i,o]=["x","y","low","high"].map(u=>kt(t.get(u))),[r,s,a]=[G(t.get("limits")),
t.get("names"),Xe(t)],c=t.get("colors").map(mt),l=new Float64Array;return n.map((u,d)=>({name:s[d]??"",color:c[d%c.length],shown:a(d),x:e[d%Math.max(e.length,1)]??
l,y:u,low:i[d]??l,high:o[d]??l,limit:r[d]??NaN}))}function Nu(t){let e=t.get("pinned")??[],[n,i]=[t.get("colors").map(mt),new Float64Array];return e.map(({row:o,
mark:r,x:s=i,y:a=i})=>({mark:r,color:n[o%n.length],x:s,y:a}))}function Lu({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),i=ue(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});i.canvas.remove();let[o,r,s]=i.layers("pins","curves","letters"),a=H`<g class="points" pointer-events="none"></g><g class="markers" pointer-events="none"></g>`,
[c,l]=B(i.handles,a,".points",".markers"),{x:u,y:d}=i.plane({low:0,high:1},{low:0,high:1}),p=b=>Number.isFinite(b)&&!(d.log&&b<=0);function g(){let b=jo(t),m=Nu(
t),k=b.filter(D=>D.shown&&D.y.some(Number.isFinite)),M=i.named(k.map(({name:D})=>D).filter(Boolean)),S=i.plane(...Ru(b,m,t.get("log")));({x:u,y:d}=S),i.axes(S,t.
get("axis_names"),!0);let{left:T,top:N,width:L,height:E}=i.area;B(o,m.map(D=>en(D.mark,D.color,z(D)))),B(s,m.map(D=>nn(D.mark,D.color,x(D),(Y,W)=>W[0]-Y[0])));let P=d.
log&&k.length>0&&!k.some(D=>D.y.some(p)),C=b.map(D=>H`<path class="band" fill=${D.color} opacity="0.2" d=${_(D)} />`),j=({limit:D,shown:Y})=>Y&&p(D)?`M${T},${pt(
d.to(D))}h${L}`:"",R=b.map(D=>H`
      <path class="limit" stroke=${D.color} stroke-width="1.5" stroke-dasharray="6 4" d=${j(D)} />
      ${Ln(D.color,y(D),2)}
      <path class="line" stroke=${D.color} stroke-width="2" d=${y(D)} />`);B(r,H`
      ${C}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${R}</g>
      <text class="note" text-anchor="middle" x=${T+L/2} y=${N+E/2}>${P?Ou:""}</text>`),B(c,k.map(D=>A(D).map(Y=>H`
      <circle class="point" r=${Tu} fill=${D.color} cx=${pt(u.to(D.x[Y]))} cy=${pt(d.to(D.y[Y]))} />`))),M?.(k.flatMap(f)),v(M?[]:k),O()}function f(b){let m=b.y.
findLastIndex((k,M)=>w(b,M));return m<0||!b.name?[]:[{name:b.name,color:b.color,at:[u.to(b.x[m]),d.to(b.y[m])]}]}let w=({x:b,y:m},k)=>p(m[k])&&Number.isFinite(b[k]);
function x(b){return Array.from(b.y.keys()).filter(k=>w(b,k)).map(k=>[u.to(b.x[k]),d.to(b.y[k])])}let y=b=>b.shown?z(b):"";function A(b){let m=(M,S)=>b.x[M]===b.
x[S]&&b.y[M]===b.y[S];return pe(b.y.length,M=>w(b,M)).filter(([M,...S])=>S.every(T=>m(T,M))).map(([M])=>M)}function z(b){return yi(b.y.length,m=>w(b,m),m=>[u.to(
b.x[m]),d.to(b.y[m])])}function _({shown:b,x:m,low:k,high:M}){if(!b||!k.length)return"";let S=i.area.top+i.area.height,T=L=>d.to(M[L]),N=L=>p(k[L])?Math.min(d.to(
k[L]),yt):S;return $i(m.length,L=>p(M[L]),L=>u.to(m[L]),N,T)}function O(){let{top:b,height:m}=i.area,k=Array.from(G(t.get("marker"))).filter(T=>T>=u.low&&T<=u.high),
M=(k.length===1?jo(t):[]).map(T=>{let N=T.shown?na(T,k[0]):NaN;if(!p(N))return q;let L={x:pt(u.to(k[0])),y:pt(d.to(N))};return H`<circle class="dot" r="4" fill=${T.
color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${L.x} cy=${L.y} />`}),S=k.map(T=>`M${pt(u.to(T))},${b}v${m}`).join("");B(l,H`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${S} />${M}`)}
function v(b){let m=t.get("limit_name"),k=m?[{name:m,color:"var(--gdviz-faint)",kind:"dashes"}]:[];i.legend([...b.filter(({name:M})=>M),...k])}let h=i.readout(b=>{
let m=jo(t).filter(({shown:k})=>k);i.status.textContent=b&&!t.get("outdated")?$(m,u.from(b[0])):""});function $(b,m){let k=E=>Math.abs(E-m),M=b.flatMap(E=>Array.
from(E.x)).filter(Number.isFinite),S=M.reduce((E,P)=>k(P)<k(E)?P:E,M[0]),L=b.map(E=>({name:E.name,value:na(E,S)})).filter(({value:E})=>Number.isFinite(E)).map(({
name:E,value:P})=>`${E} ${J(P)}`.trim());return L.length?`${t.get("axis_names")[0]} ${J(S)}: ${L.join(", ")}`:""}return i.draw(t,{"x y low high limits shown nam\
es colors log axis_names limit_name pinned":g,marker:O,"x y names shown outdated":h})}function Ru(t,e,n){let i=t.filter(p=>p.shown),[o,r]=Rt([...i,...e].map(({x:p})=>p),
Number.isFinite),s=p=>Number.isFinite(p)&&!(n&&p<=0),a=[...i.flatMap(({y:p,low:g,high:f,limit:w})=>[p,g,f,[w]]),...e.map(({y:p})=>p)],[c,l]=Rt(a,s),[u,d]=c<l?Eo(
c,l,n):[c,l];return[{low:o,high:o===r?o+1:r},{low:u,high:d,log:n}]}function na({x:t,y:e},n){for(let i=0;i<e.length;i++){if(t[i]===n)return e[i];let o=(n-t[i-1])/
(t[i]-t[i-1]);if(i&&t[i-1]<n&&n<t[i])return e[i-1]+o*(e[i]-e[i-1])}return NaN}var ia={render:Lu};var oa=1.5,ra=1.15,sa=100,ne=([t,e],[n,i],o="")=>`${n} = ${J(t)}, ${i} = ${J(e)}${o}`;function on(t){let[e]=kt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return q;
let[n,i]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${ne(Array.from(e),t.get("axis_names"),`, loss ${J(e[2])}`)}`:"";return I`step ${n}${o}${i>=
0?I`<div class="diverged">diverged at step ${i}</div>`:q}`}function Ai(t){let{model:e,plane:n,layers:[i,o,r],pins:s}=t,a=c=>()=>{let l=n();l&&c(l.toPixel)};return{
pinned:a(c=>{if(!s)return;let{lines:l,letters:u}=Iu(e,c,s.area);B(s.lines,l),B(s.letters,u)}),paths:a(c=>B(i,Cu(e,c))),minima:a(c=>B(o,_i(e.get("marks").minimum,
Pu(e).map(c)))),points:a(c=>B(r,ju(e,c))),start:Fu(t),buttons:Bu(t)}}var Pu=t=>kt(t.get("minima")).filter(e=>e.every(Number.isFinite)),Fo=(t,e)=>t.get("colors")[e%
t.get("colors").length];function Cu(t,e){let[n,i]=t.get("paths").shape,o=G(t.get("paths")),r=Xe(t),s=a=>e(o.subarray(2*a,2*a+2));return Array.from({length:n},(a,c)=>{
let l=Array.from({length:r(c)?i:0},(u,d)=>s(c*i+d));return zi(Fo(t,c),l)})}function Iu(t,e,{left:n,top:i,width:o,height:r}){let s=([l,u])=>l>=n&&l<=n+o&&u>=i&&u<=
i+r,c=(t.get("pinned")??[]).map(({row:l,mark:u,paths:d=new Float64Array})=>{let p=Co(Po(Array.from({length:d.length/2},(g,f)=>e(d.subarray(2*f,2*f+2)))));return{
mark:u,color:Fo(t,l),points:p}});return{lines:c.map(({mark:l,color:u,points:d})=>en(l,u,Nn(d))),letters:c.map(({mark:l,color:u,points:d})=>nn(l,u,d.filter(s)))}}
function ju(t,e){let n=Xe(t);return kt(t.get("current")).map((i,o)=>ki(Fo(t,o),n(o)?e(i):[NaN,NaN]))}function Fu({model:t,el:e,picture:n,hit:i,handles:o,plane:r,
free:s}){let a=t.get("marks").start,c=(d=!1,p="")=>{let g=t.get("start");return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${g[0]} aria-valuetext=${ne(g,t.get("axis_names"))} transform=${p} .style=${Xt(d)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=B(o,c(),".handle"),u=d=>s()&&K(t,{start:d});return Qe({surface:i,handle:l,idle:()=>!r()||e.classList.contains("panning"),to:d=>u(aa(r(),At(n,d))),
by:(d,p)=>{let{x:g,y:f}=r(),w=p?.1:.01,[x,y]=[g,f].map(({low:A,high:z},_)=>X(t.get("start")[_]+d[_]*w*(z-A),A,z));u([x,y])}}),()=>{let d=r();if(!d)return;let p=t.
get("start"),g=[d.x,d.y].every(({low:f,high:w},x)=>p[x]>=f&&p[x]<=w);e.classList.toggle("still",!s()),B(o,c(g&&s(),`translate(${d.toPixel(p)})`))}}function aa({
x:t,y:e,toPoint:n},i){let[o,r]=n(i);return[X(o,t.low,t.high),X(r,e.low,e.high)]}function Bu({model:t,el:e,picture:n,hit:i,panel:o,plane:r}){let s=p=>t.get("disa\
bled")||K(t,{view:p});function a(p,g){let[f,w,x,y]=t.get("view"),[A,z]=g??[(f+w)/2,(x+y)/2],[_,O,v,h]=t.get("home"),$=(b,m)=>m+(b-m)*p;p>1&&(w-f>sa*(O-_)||y-x>sa*
(h-v))||s([$(f,A),$(w,A),$(x,z),$(y,z)])}let c=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),u()};function u(){let p=[["+","Zoom in",
()=>a(1/oa)],["−","Zoom out",()=>a(oa)],["✥","Move the view by dragging",l,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],g=t.get("zoomable")===
!1,f=p.map(([w,x,y,A])=>I`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${A??q} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${y}>${w}</button>`);B(o,f)}i.addEventListener("pointerdown",p=>{let g=r();if(p.button!==0||!g||!c())return;let{toPoint:f}=g,
[w,x,y,A]=t.get("view"),[z,_]=f(At(n,p));te(p,O=>{let[v,h]=f(At(n,O));s([w+z-v,x+z-v,y+_-h,A+_-h])})}),ee(i,c);let d=p=>{let g=r();!p.ctrlKey||!g||(p.preventDefault(),
a(p.deltaY<0?1/ra:ra,aa(g,At(n,p))))};return n.addEventListener("wheel",d,{passive:!1}),u}var ca={mouse:9,pen:12,touch:20},Du=500;function la({state:t,plane:e},[n,i],o){let r=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[l,u]=s(c),d=Math.
hypot(l-n,u-i);d<=o&&([r,o]=[a,d])}return r}function da(t){let{el:e,plot:n,state:i,plane:o}=t,{picture:r,hit:s}=n,a=(l,u)=>la(t,At(r,l),ca[u]??ca.mouse),c=l=>i.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let u=a(l,l.pointerType);if(u<0&&(l.pointerType==="touch"||i.removing))
return;if(l.preventDefault(),r.focus({preventScroll:!0,focusVisible:!1}),i.removing)return i.remove(u);u>=0&&i.select(u);let d=u>=0?u:c(l);if(d<0)return;let[p,g]=At(
r,l),[f,w]=u<0?[p,g]:o().toPixel(i.cursor);te(l,x=>{let[y,A]=At(r,x);i.move(d,o().toPoint([y+f-p,A+w-g]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!i.removing&&a(l,"touch")<0&&c(l)}),s.addEventListener("dblclick",l=>{let u=a(l,"mouse"),{added:d}=i;u>=0&&!(u===d.slot&&performance.now()-d.time<Du)&&i.remove(
u)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&a(l,l.pointerType)>=0)}),ee(s,l=>a(l.touches[0],"touch")>=0)}function ua(t){let{
plot:e,state:n,plane:i}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?la(t,i().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(o["+"]=()=>n.choose(n.label+.1),o["-"]=o["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",r=>{if(r.ctrlKey||r.metaKey||r.altKey)return;let s=Ne(r),a=o[r.key.length===1?r.key.toLowerCase():r.key];if(!s&&
!a)return;if(r.preventDefault(),!s)return a();let c=r.shiftKey?.1:.01,l=n.box().map(([u,d],p)=>n.cursor[p]+s[p]*c*(d-u));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var fa=Ur(qo(),1),Uo=1e7,pa=1e3,Ho=40,qu=1e30,Hu=/(?<=[0-9]),(?=[0-9])/g,ha=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,Uu=/^\s*([+-]?)inf(inity)?\s*$/i,Wu=/^(true|True|TRUE|false|False|FALSE)$/,
Rn=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Et=class extends Error{},Si={regression:[
"x","y"],classification:["x1","x2","label"],plane_regression:["x1","x2","y"]};function ma(t){let e=Vu(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Et("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),i=n.includes(";")?n.replace(Hu,"."):n,o=[",",";","	"].map(g=>({sign:g,count:i.split(g).length})),{sign:r,count:s}=o.reduce((g,f)=>f.count>g.count?f:g);if(s>
pa)throw new Et(`It has more than ${pa} columns.`);let a=r===";"&&!e.includes(".")?",":".",[c=[],...l]=Gu(e,r),u=!c.some(g=>ha.test(g.replace(a,"."))),d=u?l:[c,
...l];if(!d.length)throw new Et("It has a header line but no rows.");return Zu(c.map((g,f)=>va(u&&g.trim()||`column ${f+1}`))).map((g,f)=>Ku(g,d.map(w=>(w[f]??"").
trimStart()),a))}function Vu(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Et("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function Gu(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),i=t.includes(`${e} `)?t.replace(n,(d,p)=>p??d):t,{data:o,errors:r}=fa.default.parse(i,{delimiter:e,
newline:`
`}),s=o.filter(d=>d.length>1||d[0].trim()),a=r.some(({code:d})=>d==="MissingQuotes"),[{length:c}=[],l]=s,u=l?.length===c+1?c+1:c;if(a||s.some(d=>d.length>u||d[c]?.
trim()))throw new Et("It is not a table: its rows have different numbers of columns.");return s}function Ku(t,e,n){let i=Float64Array.from(e,r=>Yu(n==="."?r:r.replace(
n,".")));if(e.every((r,s)=>!Number.isNaN(i[s])||Rn.has(r)))return{name:t,kind:"number",texts:e,values:i};if(!e.every(r=>Wu.test(r)||Rn.has(r)))return{name:t,kind:"\
text",texts:e,values:i};for(let[r,s]of e.entries())i[r]=Rn.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:i.some(Number.isNaN)?"text":"truth",texts:e,values:i}}
function Yu(t){if(ha.test(t))return Number(t);let e=Uu.exec(t);return e?+`${e[1]}Infinity`:NaN}function Zu(t){let e=new Set;for(let n of t){let i=n;for(let o=2;e.
has(i);o++)i=`${n} (${o})`;e.add(i)}return[...e]}function va(t){let e=[...t.slice(0,2*Ho+2)];return e.length<=Ho?t:`${e.slice(0,Ho-1).join("")}…`}function wa(t,e){
let n=Si[e];if(t.length<n.length)throw new Et(`It has too few columns: ${n.join(", ")} are needed.`);if(e==="regression")return ga(t,n);let i=e==="classificatio\
n"?Ju(t):ba(t);return[...ga(t.filter(o=>o!==i),n.slice(0,2)),i]}var Ju=t=>Re(t,"label")??t.findLast(Pn)??t[2];function ba(t){return Si.plane_regression.every(n=>Re(
t,n))&&Re(t,"y")||(t.filter(n=>!Pn(n))[2]??t[2])}function xa(t){if(t.length<3)return"regression";let e=t.findLast(Pn);if(Re(t,"label")||e&&new Set(e.texts).size===
2)return"classification";let n=t.filter(l=>!Pn(l)),[i,o]=Si.regression.map(l=>Re(t,l));if(e&&n.length<3)return i&&o?"regression":"classification";let r=Si.plane_regression.
every(l=>Re(t,l)),s=i&&o&&(i!==n[0]||o!==n[1]);if(!r&&(n.length!==3||s))return"regression";let a=new Set(ba(t).values);return!e&&a.size===2&&[...a].every(Number.
isInteger)?"classification":"plane_regression"}var Pn=({kind:t})=>t==="text",Re=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function ga(t,e){let n=e.map(o=>Re(
t,o));if(n.every(o=>o!==void 0))return n;let i=t.filter(o=>!Pn(o));return(i.length>=2?i:t).slice(0,2)}function ya(t,e){let[n,i,o]=t,r=e==="classification"?[n,i]:
t;for(let a of r)Xu(a);let s=r.map(({values:a})=>a);return e==="classification"?{coordinates:s,...Qu(o)}:{coordinates:s,labels:null,labelNames:["−1","+1"]}}function Xu({
name:t,kind:e,texts:n,values:i}){let o=i.findIndex(a=>!(Math.abs(a)<qu));if(o<0)return;let r=e==="text"?n[o]:String(i[o]).replace("Infinity","inf"),s=Rn.has(n[o])?
"a gap":`'${r.slice(0,30)}', which is not a number that can be shown,`;throw new Et(`Column “${t}” has ${s} in row ${o+1}, not counting the header.`)}function Qu({
name:t,kind:e,texts:n,values:i}){let o=n.findIndex(l=>Rn.has(l));if(o>=0)throw new Et(`label: column '${t}' has a gap in row ${o+1}.`);let r=e==="text"?n:[...i],
s=[...new Set(r)],a=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(d=>a(d).slice(0,40)).join(", "),u=`${s.length}: ${l}${s.length>
4?", …":""}`;throw new Et(`label: column '${t}' must hold two different labels, not ${u}.`)}return s.sort((l,u)=>l<u?-1:1),{labels:Float64Array.from(r,l=>l===
s[0]?-1:1),labelNames:s.map(l=>va(a(l)))}}var Wo=["regression","classification","plane_regression"];function za(t,e){let n=t.get("task"),i=n!=="regression",o={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:u,visible:w,count:x,read:A,add:z,move:_,moveCursor:O,remove:v,select:h,step:$,choose:m,setRemoving:k},r=$a(t),[[s,a],
[c,l]]=u();return o.cursor=[(s+a)/2,(c+l)/2],o;function u(){return[t.get("interval"),t.get(i?"interval":"y_interval")]}function d([M,S]){let[[T,N],[L,E]]=u();return[
X(M,T,N),X(S,L,E)]}function p(M){let[S,T]=r.x.subarray(f()*M);return[S,i?T:r.y[M]]}function g(M,S){let[T,N]=d(S).map(Math.fround);r.x[f()*M]=T,i?r.x[f()*M+1]=N:
r.y[M]=N}function f(){return t.get("x").shape[1]}function w(){let[[M,S],[T,N]]=u(),L=Array.from(r.part,(j,R)=>({slot:R,part:j,at:p(R)})),E=(...[j,R,D])=>j<=R&&R<=
D,P=([j,R])=>E(...[M,j,S].map(Math.fround))&&E(...[T,R,N].map(Math.fround));return L.filter(({part:j,at:R})=>j&&P(R)).map(({slot:j,part:R,at:D})=>({slot:j,at:D,
training:R>0,value:r.y[j]}))}function x(M){return r.part.filter(S=>S===M).length}function y(...M){let S=N=>new DataView(Float64Array.from(r[N]).buffer),T=t.get(
"own")[Wo.indexOf(n)]??t.get("source");K(t,{...Object.fromEntries(M.map(N=>[N,{...t.get(N),data:S(N)}])),source:T})}function A(){r=$a(t),r.part[o.selected]||(o.
selected=-1)}function z(M,S=o.label){let T=r.part.indexOf(0);return T<0?(b(`No more than ${r.part.length} points are possible: remove one first.`),-1):(r.part[T]=
1,i&&(r.y[T]=Math.fround(S)),g(T,M),y("x","y","part"),o.added={slot:T,time:performance.now()},h(T),T)}function _(M,S){r.part[M]&&(g(M,S),y("x","y"),o.cursor=p(M))}
function O(M){o.cursor=d(M),b("")}function v(M){r.part[M]&&(r.part[M]=0,y("part"),h(-1,"Point removed."))}function h(M,S=""){o.selected=M,M>=0&&(o.cursor=p(M)),
M>=0&&n==="plane_regression"&&(o.label=Number(r.y[M].toFixed(2))),b(S)}function $(M){let S=w().sort((L,E)=>L.at[0]-E.at[0]||L.at[1]-E.at[1]);if(!S.length)return b(
"No point is in view.");let T=S.findIndex(({slot:L})=>L===o.selected),N=T<0&&!M?0:T;h(S[(N+(M?1:-1)+S.length)%S.length].slot)}function b(M){o.message=M,e()}function m(M){
o.label=X(Number(M.toFixed(2)),-1,1),n==="plane_regression"&&o.selected>=0&&(r.y[o.selected]=Math.fround(o.label),y("y")),e()}function k(M){o.removing=M,h(-1,M?
"Click a point to remove it.":"")}}function $a(t){let[e,n,i]=["x","y","part"].map(o=>G(t.get(o)).slice());return{x:e,y:n,part:i}}var Vo=[-1,1],rn=new WeakMap,ka=t=>rn.get(t),tp=t=>t.get("part").shape[0];async function _a(t,e){rn.delete(t);let n=e.size>Uo,i=n?null:await e.arrayBuffer().catch(
()=>null),o=e.name.slice(0,80);Ma(t,o,()=>{if(!i)throw new Et(n?`It is larger than ${Uo/1e6} MB.`:"It cannot be read.");let r=ma(i),s=t.get("both_tasks")?xa(r):
t.get("task");return rn.set(t,{columns:r,chosen:[],task:s,file:o}),Ea(t,wa(r,s),s)})}function Aa(t,e,n){Ma(t,rn.get(t)?.file??"",()=>Ea(t,e,n))}function Sa(t){!rn.
delete(t)&&!t.get("message").file||K(t,{message:{},label_names:["−1","+1"]})}function Ma(t,e,n){try{K(t,{message:{file:e,text:n(),failed:!1}})}catch(i){if(!(i instanceof
Et))throw i;K(t,{message:{file:e,text:`${i.message} The data are unchanged.`,failed:!0}})}}function Ea(t,e,n){let i=rn.get(t);i&&Object.assign(i,{chosen:e,task:n});
let{coordinates:o,labels:r,labelNames:s}=ya(e,n),a=[t.get("interval"),t.get(n==="regression"?"y_interval":"interval"),Vo],c=o.map((y,A)=>np(y,a[A])),l=o[0].length,
u=ip(l,tp(t));ep(t,c,r,s,n,u);let[d,p,g]=e.map(({name:y})=>`“${y}”`),f=`${u.length} point${u.length===1?"":"s"}`,w=n==="plane_regression"?`${g} over ${d} an\
d ${p}`:`${p} over ${d}`,x=[`${f}, ${w}.`];u.length<l&&x.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),r&&x.push(`${g}: ${s[0]} is −1,\
 ${s[1]} is +1.`);for(let[y,A]of o.entries()){if(c[y]===A)continue;let{least:z,largest:_}=Oa(A),O=y===2?"to values from −1 to 1":"to fit the view";x.push(`“${e[y].
name}”, from ${J(z)} to ${J(_)}, is scaled ${O}.`)}return x.join(" ")}function ep(t,e,n,i,o,r){let[s,a]=t.get("x").shape,c=o!=="regression",l=n??e[c?2:1],u=new Float64Array(
s*a),d=new Float64Array(s).fill(n?1:0);for(let[x,y]of r.entries())u[a*x]=e[0][y],c&&(u[a*x+1]=e[1][y]),d[x]=l[y];let p=new Float64Array(s).fill(1,0,r.length),g=Object.
entries({x:u,y:d,part:p}).map(([x,y])=>[x,{...t.get(x),data:new DataView(y.map(Math.fround).buffer)}]),f=o===t.get("task")?{}:{task:o,axis_names:c?["x₁","x₂"]:
["x","y"]},w=t.get("own")[Wo.indexOf(o)]??t.get("source");K(t,{...Object.fromEntries(g),...f,label_names:i,source:w})}function np(t,e){let[n,i]=e,{least:o,largest:r}=Oa(
t);if(o>=n&&r<=i)return t;let[s,a]=e===Vo?Vo:[.95*n+.05*i,.05*n+.95*i];return o===r?t.map(()=>(s+a)/2):t.map(c=>s+(c-o)/(r-o)*(a-s))}function Oa(t){let[e,n]=[1/0,
-1/0];for(let i of t)[e,n]=[Math.min(e,i),Math.max(n,i)];return{least:e,largest:n}}function ip(t,e){let n=[],i=op();for(let o=0;o<t;o++)(t-o)*i()<Math.min(t,e)-
n.length&&n.push(o);return n}function op(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/
2**32}}var rp=150,sp="Click to add a point, drag to move it, double-click to remove it.",ap="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",cp={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function Ta({
model:t,el:e}){let n=t.get("task"),[i,o]=[n!=="regression",n==="classification"];e.classList.toggle("classification",o),e.classList.toggle("valued",i&&!o),e.classList.
remove("mapped");let r=t.get("colors");for(let E in r)e.style.setProperty(`--${E}`,r[E]);let s=Ct(),a=I`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${sp}</summary><p id=${s}>${ap}${cp[n]}</p></details>`,[c,l,u,d]=B(e,a,"div",".tools",".report",".message"),g=Ro(c,{label:"Da\
ta",ratio:i?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),f={tabindex:"0",role:"application","aria-describedby":s};for(let[E,P]of Object.entries(f))g.picture.
setAttribute(E,P);let[w,x,y]=g.layers("curve","points","selection"),A=za(t,()=>{v(),M()}),z=()=>{let[E,P]=A.box().map(([C,j])=>({low:C,high:j}));return g.plane(
E,P)},_={el:e,plot:g,state:A,plane:z};da(_),ua(_);function O(){let E=A.visible(),{toPixel:P}=z(),C=E.length>rp?3.6:4.8,j=E.map(({at:W})=>P(W).map(F=>F.toFixed(2))),
R=E.map(({training:W,value:F},U)=>{let V=o?F>0?"positive":"negative":"",et=i&&!o?`--value: ${m(X(F,-1,1))}`:"",[Z,rt]=j[U];return H`<circle class="${W?"training":
"test"} ${V}" r=${C} cx=${Z} cy=${rt} .style=${et} />`});B(x,H`${Tt(j.map(W=>`M${W}h0`).join(""),2*C+1.3)}${R}`),v();let[D,Y]=[A.count(1),A.count(-1)];g.picture.
ariaLabel=`Data: ${Go(D,"training ")}${Y?` and ${Go(Y,"test ")}`:""}`,M()}function v(){let E=A.visible(),P=E.find(({slot:D})=>D===A.selected),[C,j]=z().toPixel(
P?.at??A.cursor);B(y,H`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${C},${j})" .style=${Xt(!P)} />
      <circle class="selected" r="9" cx=${C} cy=${j} .style=${Xt(P)} />`);let R=A.count(1)+A.count(-1)-E.length;B(u,I`
      <div class="status" role="status">${A.message||(P?h(P):"")}</div>
      <div class="notes">${R?`${Go(R)} outside the view`:""}</div>`)}function h({at:E,training:P,value:C}){let j=i?`, value ${J(C,3)}`:"",R=o?`, label ${t.get("\
label_names")[C>0?1:0]}`:j;return`${P?"Training":"Test"} point: ${ne(E,t.get("axis_names"),R)}`}function $(){let E=i?new Float64Array:G(t.get("fit")),{left:P,width:C}=g.
area,{to:j}=z().y,R=Y=>`${(P+Y*C/(E.length-1)).toFixed(2)},${X(j(E[Y]),-yt,yt).toFixed(2)}`,D=pe(E.length,Y=>!Number.isNaN(E[Y])).map(Y=>`M${Y.map(R).join("L")}`);
B(w,H`<path class="fit" d=${D.join("")} />`)}let b=Je(r.positive,r.negative),m=E=>`color-mix(in srgb, ${E>0?r.positive:r.negative} ${Math.round(100*Math.abs(E))}\
%, white)`;function k(){if(!i)return;let E=t.get("map");e.classList.toggle("mapped",E.shape[0]>0);let P=t.get("logits"),C=j=>P?Math.tanh(j/2):X(j,-1,1);Qt(g.canvas,
G(E),E.shape,j=>b(C(j)))}function M(){e.classList.toggle("removing",A.removing);let E=[1,-1].map(R=>I`
      <button type="button" title="Label of the points you add" aria-pressed=${R===A.label}
        @click=${()=>A.choose(R)}>
        <i class="dot ${R>0?"positive":"negative"}"></i>${t.get("label_names")[R>0?1:0]}
      </button>`),P=i?"var(--gdviz-faint)":r.data,C=[{name:"training",color:P,kind:"dot"}];A.count(-1)&&C.push({name:"test",color:P,kind:"ring"}),i||C.push({name:"\
model",color:r.fit}),B(l,I`
      ${o?I`<span class="labels" role="group" aria-label="Label of new points">${E}</span>`:q}
      ${i&&!o?S():q}
      <button type="button" title="Remove points by clicking them" aria-pressed=${A.removing}
        @click=${()=>A.setRemoving(!A.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${T} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"} @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${xi(C)}</span>`)}function S(){let E=({target:P})=>{P.value!==""&&A.choose(Number(P.value)),P.value=String(A.label)};return I`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(A.label)} @change=${E} /></label>
      <span class="values">−1 <i></i> +1</span>`}function T({target:E}){let[P]=E.files;P&&_a(t,P),E.value=""}function N(){let{file:E,text:P,failed:C}=t.get("m\
essage"),[j,R]=C?["gdviz-notice","alert"]:["gdviz-note","status"];B(d,P?I`<div class=${j} role=${R}><b>${E}</b>: ${P}</div>${lp(t)}`:q)}let L="interval y_interv\
al axis_names";return g.draw(t,{[L]:()=>g.axes(z(),t.get("axis_names"),!i),"x y part":A.read,[`x y part label_names ${L}`]:O,[`fit ${L}`]:$,"map logits":k,message:N})}
function lp(t){let{columns:e,chosen:n,task:i}=ka(t)??{columns:[],chosen:[],task:"regression"};if(e.length<3)return q;let o=i==="regression"?[["x",0,i],["y",1,i]]:
[["x₁",0,i],["x₂",1,i]],r=t.get("both_tasks");(r||i==="classification")&&o.push(["label",2,"classification"]),(r||i==="plane_regression")&&o.push(["value",2,
"plane_regression"]);let s=(l,u,{target:d})=>{let p=[n[0],n[1],n[2]];p[l]=e[d.value],Aa(t,p.filter(Boolean),p[2]?u:"regression")},a=(l,u,d)=>I`<option value=${u} .selected=${d}>${l}</option>`,
c=o.map(([l,u,d])=>I`
    <label>${l} <select aria-label="Column of ${l}" @change=${p=>s(u,d,p)}>
      ${u===2&&r?a("none","",d!==i):q}
      ${e.map((p,g)=>a(p.name,g,d===i&&p===n[u]))}
    </select></label>`);return I`<div class="columns">${c}</div>`}var Go=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function dp(t){let{model:e,el:n}=t;it(n,
"gdviz-data-editor");let i=Ta(t),o=[ot(e,"task",()=>{i(),B(n,q),i=Ta(t)}),ot(e,"source",()=>{e.get("own").includes(e.get("source"))||Sa(e)})];return()=>{for(let r of o)
r();i()}}var Na={render:dp};var La=64,up=6,pp=24;function Mi(t,[e,n],i=!1){let o=Array.from(t,a=>Oe(a)),r=It({low:e,high:n,log:i,from:0,to:o.length}),s=a=>Math.floor(r.to(Math.max(a,e)));return a=>o[X(
s(a),0,o.length-1)]}function Ei({height:t},e,[n,i],o,r=!1){let s=It({low:n,high:i,log:r,from:0,to:-t}),a=l=>e[Math.floor((l+.5)/La*e.length)],c=s.ticks().map(({
at:l,text:u})=>({at:l/t,text:u}));return[Array.from({length:La},(l,u)=>a(u)),c,o]}function Oi({height:t},e,n,i){let o=n.length-1,r=Math.max(Math.ceil(o*pp/t),1),
s=Array.from(n.keys()).filter(c=>c%r===0),a=So(s.map(c=>n[c]));if(a.some(c=>c.length>up)){let c=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));i+=` (10${mi(
c)})`,a=So(s.map(l=>n[l]/10**c))}return[de(e,o),s.map((c,l)=>({at:-c/o,text:a[l]})),i]}var gp=1.4,fp="#FFFFFF",hp=2e3,oe=({kind:t})=>t==="Image"||t==="Contours",Ra=t=>oe(t)&&!!t.label&&!t.signs;function Pa(t,e,n){let[i,o]=[0,0];return t.map(r=>{let s={};
for(let[c,l]of Object.entries(r.shapes)){let u=l.reduce((d,p)=>d*p,1);s[c]=e.subarray(i,i+=u)}let a=oe(r)||r.shapes.kind?0:r.color??(r.kind==="Labels"?"var(--gd\
viz-ink)":o++);return{...r,arrays:s,colors:n,color:typeof a=="number"?n[a%n.length]:a}})}function Cn({shapes:t,arrays:{x:e,y:n}}){let i=t.y.at(-1)??0;return Array.
from({length:i?n.length/i:0},(o,r)=>{let s=r*i;return{x:t.x.length>1?e.subarray(s,s+i):e,y:n.subarray(s,s+i)}})}function Ko({kind:t,arrays:e},n){if(t==="Band"&&
n==="y")return[e.low,e.high];if(t!=="Arrows")return[e[n]];let i=e[`d${n}`];return[e[n],e[n].map((o,r)=>o+i[r])]}var Ca=({texts:t,arrays:{x:e,y:n,values:i}})=>t.
map((o,r)=>({x:e[r],y:n[r],value:i?i[r]:0,text:o})).filter(o=>[o.x,o.y,o.value].every(Number.isFinite)).map(({x:o,y:r,value:s,text:a})=>({x:o,y:r,text:a.replaceAll(
"{0}",J(s,3))}));function Ia(t){let{kind:e,label:n,color:i,colors:o,dashed:r,names:s,arrays:a}=t;return oe(t)?[]:e==="Points"&&a.kind?s.map((c,l)=>({name:c,color:o[l%
o.length],kind:"dot"})):n?[{name:n,color:i,kind:e==="Points"||e==="Labels"?"dot":e==="Band"?"area":r?"dashes":"line"}]:[]}var ja=t=>t.map(e=>{if(e.kind==="Label\
s")return Ca(e).map(({text:r})=>r).join(", ");let[n,i]=Rt(oe(e)?[e.arrays.values]:Ko(e,"y"),Number.isFinite),o=e.label||e.kind.toLowerCase();return n<=i?`${o} f\
rom ${J(n,3)} to ${J(i,3)}`:`${o}: nothing to be seen`}).filter(Boolean).join("; ");function Fa(t,e,n,i){let o=mt(t.color);switch(t.kind){case"Lines":return Cn(
t).map(r=>mp(r,e)).map(r=>H`
        ${i?t.color===fp?Tt(r,2):Io(r):t.dashed?q:Ln(t.color,r,2)}
        <path class="line" fill="none" stroke=${o} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
          stroke-dasharray=${t.dashed?"6 5":q} d=${r} />`);case"Band":return H`<path class="band" fill=${o} opacity="0.25" d=${vp(t.arrays,e,n)} />`;case"Points":
return wp(t,e,i);case"Labels":{let r=`font-size: ${t.size}px; fill: color-mix(in srgb, ${o} 60%, var(--gdviz-ink))`;return Ca(t).map(({x:s,y:a,text:c})=>H`
        <text class="label" text-anchor="middle" dy="0.35em" aria-hidden="true" .style=${r}
          x=${pt(ie(e.x.to(s)))} y=${pt(ie(e.y.to(a)))}>${c}</text>`)}case"Arrows":{let r=bp(t.arrays,e);return H`
        ${i?Tt(r,2):q}
        <path class="arrows" fill=${o} stroke=${i?"white":"var(--gdviz-paper)"} stroke-width="2" paint-order="stroke"
          stroke-linejoin="round" d=${r} />`}}return q}var ie=t=>X(t,-yt,yt),Yo=({log:t})=>e=>Number.isFinite(e)&&!(t&&e<=0);function mp({x:t,y:e},n){let i=Yo(n.
y);return yi(e.length,o=>i(e[o])&&Number.isFinite(t[o]),o=>[ie(n.x.to(t[o])),ie(n.y.to(e[o]))])}function vp({x:t,low:e,high:n},i,o){let r=Yo(i.y),s=a=>r(e[a])?ie(
i.y.to(e[a])):o;return $i(t.length,a=>r(n[a]),a=>ie(i.x.to(t[a])),s,a=>ie(i.y.to(n[a])))}function wp({arrays:{x:t,y:e,kind:n},color:i,colors:o,size:r},s,a){let c=Yo(
s.y),l=new Map;for(let u=0;u<t.length;u++){if(!c(e[u])||!Number.isFinite(t[u]))continue;let d=n?o[Math.abs(Math.trunc(n[u]))%o.length]:i;l.has(d)||l.set(d,[]),l.
get(d)?.push(`M${pt(ie(s.x.to(t[u])))},${pt(ie(s.y.to(e[u])))}h0`)}return[...l].map(([u,d])=>{let[p,g]=[d.join(""),d.length<=hp];return H`
      <g fill="none" stroke-linecap="round">
        ${a&&g?Tt(p,r+1.5):Ln(u,p,r+1.5)}
        <path stroke=${a?"white":"var(--gdviz-paper)"} stroke-width=${r+1.5} d=${g?p:""} />
        <path class="dots" stroke=${mt(u)} stroke-width=${r} d=${p} />
      </g>`})}function bp({x:t,y:e,dx:n,dy:i},o){let r=[];for(let s=0;s<t.length;s++){let[a,c]=[o.toPixel([t[s],e[s]]),o.toPixel([t[s]+n[s],e[s]+i[s]])],[l,u]=[
(c[0]-a[0])/2,(c[1]-a[1])/2];![...a,l,u].every(d=>Math.abs(d)<yt)||Math.hypot(l,u)<.25||r.push(Te(a[0]+l,a[1]+u,l,u,gp))}return r.join("")}function Ba(t,e,n){let i=t.
filter(({kind:o})=>o==="Lines").flatMap(o=>Cn(o).map(r=>({...r,label:o.label})));return!i.length||!i.every(o=>xp(o.x))?null:i.map(o=>`${o.label||n} = ${J(o.y[yp(
o.x,e)])}`)}var xp=t=>t.every((e,n)=>n===0||e>=t[n-1]);function yp(t,e){let[n,i]=[0,t.length-1];for(;i-n>1;){let o=n+i>>1;t[o]<e?n=o:i=o}return e-t[n]<t[i]-e?n:
i}var Jo="http://www.w3.org/2000/svg",$p=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],zp={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},kp=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
Da=2,_p=14;function qa(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
i=>i.checkVisibility()&&i.querySelector("svg")).map(i=>{let o=Ap(i);return n.set(o,(n.get(o)??0)+1),{name:n.get(o)>1?`${o} ${n.get(o)}`:o,node:i}})}function Ap(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function In(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(c=>c.checkVisibility()),i=Math.max(e.bottom,...n.map(c=>c.getBoundingClientRect().
bottom)),[o,r]=[Math.ceil(e.width),Math.ceil(i-e.top)],s=an("svg",{xmlns:Jo,width:o,height:r,viewBox:`0 0 ${o} ${r}`});s.append(an("rect",{width:o,height:r,fill:Ti(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let a=[...t.querySelectorAll("canvas, svg")].filter(c=>c.checkVisibility()&&!c.
parentElement?.closest("svg")&&!c.closest("button, .gdviz-legend, .panel"));for(let c of a){let l=c.getBoundingClientRect(),u={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(c instanceof HTMLCanvasElement)c.width&&c.height&&s.append(an("image",{...u,href:c.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let d=Ha(c);for(let[p,g]of Object.entries(u))d.setAttribute(p,String(g));d.setAttribute("overflow","visible"),s.append(d)}}for(let c of n)s.append(...Mp(c,e));return new XMLSerializer().
serializeToString(s)}function an(t,e){let n=document.createElementNS(Jo,t);for(let[i,o]of Object.entries(e))i!=="xmlns"&&n.setAttribute(i,String(o));return n}function Ha(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(Jo,t.tagName);for(let{name:i,value:o}of t.attributes)
kp.test(i)&&n.setAttribute(i,o);for(let i of $p){let o=e.getPropertyValue(i);i==="fill"||i==="stroke"?Sp(n,i,o):o&&o!==zp[i]&&!(i.endsWith("opacity")&&n.hasAttribute(
i))&&n.setAttribute(i,o)}return n.append(...[...t.childNodes].map(Ha).filter(i=>i!==null)),n}function Sp(t,e,n){let[i,o]=/^(none|url\()/.test(n)?["none",1]:Ti(n);
t.setAttribute(e,i),o<1&&t.setAttribute(`${e}-opacity`,String(o))}var sn=null,Zo=new Map;function Ti(t){if(!Zo.has(t)){if(sn??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!sn)return[t,1];sn.clearRect(0,0,1,1),sn.fillStyle=t,sn.fillRect(0,0,1,1);let[e,n,i,o]=sn.
getImageData(0,0,1,1).data;Zo.set(t,[`#${[e,n,i].map(r=>r.toString(16).padStart(2,"0")).join("")}`,Number((o/255).toFixed(3))])}return Zo.get(t)}function Mp(t,e){
let n=t.getBoundingClientRect(),[i,o]=[n.left-e.left,(n.top+n.bottom)/2-e.top],r=t.querySelector(".swatch"),{width:s=_p}=r?.getBoundingClientRect()??{},a=getComputedStyle(
t),[c]=Ti(r?getComputedStyle(r).color:a.color),l=g=>!!r?.matches(`.${g}`),u=l("dot")||l("ring")?an("circle",{cx:i+s/2,cy:o,r:4,fill:l("dot")?c:"none",stroke:c,"\
stroke-width":2}):an("path",{d:`M${i},${o}h${s}`,fill:"none",stroke:c,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),d={"font-family":a.
fontFamily,"font-size":a.fontSize,fill:Ti(a.color)[0]},p=an("text",{x:i+s+5,y:o,dy:"0.35em",...d});return p.textContent=t.textContent.trim(),[u,p]}async function Ni(t){
let e=URL.createObjectURL(new Blob([In(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let i=Object.assign(document.createElement("canvas"),{width:Da*
n.width,height:Da*n.height});return i.getContext("2d")?.drawImage(n,0,0,i.width,i.height),URL.revokeObjectURL(e),new Promise((o,r)=>i.toBlob(s=>s?o(s):r(new Error(
"no picture")),"image/png"))}var Ep=t=>t<560?.75:.56,Op={left:8,right:8,top:8,bottom:8},Tp=4;function Np({model:t,el:e}){let n=t.get("title"),i=()=>t.get("axis_names"),o=n||i()?.toReversed().
join(" over ")||"Drawing",r=t.get("layers").some(oe),s=t.get("layers").some(Ra)?tn:i()?Le:Op,a=ue(e,{name:"gdviz-drawing",title:n,label:o,ratio:t.get("ratio")??
Ep,aspect:f,margins:s});e.classList.toggle("equal",t.get("equal")),e.classList.toggle("bare",!i()),r||a.canvas.remove();let[c]=a.layers("layers");function l(){let S=G(
t.get("values"));return S.length?Pa(t.get("layers"),S,t.get("colors")):[]}let u=[],d={x:null,y:null},p=a.plane({low:0,high:1},{low:0,high:1}),g=[];function f(){
if(!t.get("equal")||t.get("ratio"))return null;let S=l().find(oe)?.arrays.box??[],[T,N]=t.get("x_limits")??S,[L,E]=t.get("y_limits")??S.slice(2);return(E-L)/(N-
T)||null}function w(S){if(t.get(`${S}_limits`))return t.get(`${S}_limits`);let T=S==="x"?0:1,N=u.filter(oe);if(N.length)return Rt(N.map(({arrays:F})=>F.box.subarray(
2*T,2*T+2)),Number.isFinite);let L=S==="y"&&t.get("log"),E=F=>Number.isFinite(F)&&!(L&&F<=0),P=g.map(F=>[F.get("value")[T]]),C=Rt([...u.flatMap(F=>Ko(F,S)),...P],
E),j=d[S]||!P.length||L?0:.1*(C[1]-C[0]);C=[C[0]-j,C[1]+j];let R=u.filter(({kind:F})=>S==="x"&&(F==="Lines"||F==="Band")),[D,Y]=Rt(R.map(({arrays:F})=>F.x),E),W=!d[S]&&
!P.length&&D<Y&&D<=C[0]&&Y>=C[1];return d[S]=W?C:Fs(d[S],C,L),d[S]}function x(){let[S,T]=[w("x"),w("y")];if(t.get("equal")){let{width:N,height:L}=a.area,E=Math.
max((S[1]-S[0])/N,(T[1]-T[0])/L),P=([C,j],R)=>[(C+j-E*R)/2,(C+j+E*R)/2];[S,T]=[P(S,N),P(T,L)]}return a.plane({low:S[0],high:S[1]},{low:T[0],high:T[1],log:t.get(
"log")})}function y(){if(u=l(),!u.length)return;let S=i(),T=S&&!r&&!t.get("equal")?u.filter(P=>P.label&&Cn(P).length===1&&P.kind==="Lines"):[],N=a.named(T.map(P=>P.
label));p=x(),S&&a.axes(p,S,!r),p=x();let L=u.find(oe);L&&z(L);let E=a.area.top+a.area.height;B(c,u.map(P=>H`<g class="layer ${P.kind.toLowerCase()}">${Fa(P,p,E,
r)}</g>`)),a.picture.setAttribute("aria-label",`${o}: ${ja(S?u:u.filter(({kind:P})=>P==="Labels"))}`),N?.(T.flatMap(A)),a.legend(u.filter(P=>!(N&&T.includes(P))).
flatMap(Ia)),b()}function A(S){let[T]=Cn(S),{left:N,top:L,width:E,height:P}=a.area,j=Array.from(T.y,(R,D)=>p.toPixel([T.x[D],R])).findLast(([R,D])=>R>=N&&R<=N+E+
1&&D>=L-1&&D<=L+P+1);return j?[{name:S.label,color:mt(S.color),at:j}]:[]}function z({kind:S,label:T,limits:N,signs:L,shapes:{values:E},arrays:{values:P,levels:C,
box:j}}){let{canvas:R,area:D}=a,Y=t.get("palette"),[[W,F],[U,V]]=[p.toPixel([j[0],j[2]]),p.toPixel([j[1],j[3]])],et={left:W,top:V,width:U-W,height:F-V};for(let[
st,tt]of Object.entries(et))R.style[st]=`${tt}px`;let Z=[D.top-V,U-D.left-D.width,F-D.top-D.height,D.left-W];if(R.style.clipPath=`inset(${Z.map(st=>`${Math.max(
st,0)}px`).join(" ")})`,L){let st=Je(L[1],L[0]);return Qt(R,P,E,tt=>st(X(tt,-1,1))),a.bar(null)}if(S==="Image"){let st=N??Rt([P],Number.isFinite),tt=Mi(Y,st);return Qt(
R,P,E,Q=>Number.isFinite(Q)?tt(Q):0),a.bar(T?Ei(D,Y,st,T):null)}let rt=Math.min(window.devicePixelRatio||1,2),dt={width:Math.max(Math.round(et.width*rt),1),height:Math.
max(Math.round(et.height*rt),1)};wi(R,dt,P,E,C,de(Y,C.length-1)),a.bar(T?Oi(D,Y,C,T):null)}let _=a.readout(S=>{B(a.status,t.get("outdated")||(S&&u.length?O(p.toPoint(
S)):""))});function O(S){let T=i();if(!T)return"";let N=Ba(u,S[0],T[1]);return N?`${T[0]} = ${J(S[0])}: ${N.slice(0,Tp).join(", ")}`:ne(S,T)}let v=(n||"figure").
toLowerCase().replace(/[^a-z0-9]+/g,"-"),h=I`
    <button type="button" aria-label="Save the figure as SVG" title="Save the figure as SVG, for print"
      @click=${()=>Me(`${v}.svg`,In(e),"image/svg+xml")}>SVG</button>
    <button type="button" aria-label="Save the figure as PNG" title="Save the figure as PNG, an image"
      @click=${async()=>Me(`${v}.png`,await Ni(e),"image/png")}>PNG</button>`;B(a.panel.appendChild(Object.assign(document.createElement("span"),{className:"fil\
es"})),h);let $=S=>{let T=S.get("value"),[N,L]=p.toPixel(T),E=ne(T,i()??["x","y"]),P=S.get("description")||"Point",C=!!S.get("locked");return H`
      <g class="handle ${C?"locked":""} ${xn(S)?"gdviz-hidden":""}" tabindex=${C?-1:0} role="slider" aria-disabled=${C} aria-label="${P}; move it with the arrow keys" aria-valuenow=${T[0]} aria-valuetext=${E}
        transform="translate(${X(N,-yt,yt)},${X(L,-yt,yt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${P}: drag it${g.length>1?"":", click elsewhere,"} or use the arrow keys</title>
      </g>`},b=()=>B(a.handles,g.map($)),m=!1,k=[()=>m=!0];async function M(){let S=t.get("points"),T=await Promise.all(S.map(L=>nt(t.widget_manager,L)));if(m||
!T.length)return;g=T,d.x=d.y=null,y();let N=[...a.handles.querySelectorAll(".handle")];g.forEach((L,E)=>{let P=C=>{if(L.get("locked")||xn(L))return;let[[j,R],D]=[
L.get("value"),L.get("along")],[Y,W]=[D==="y"?j:C[0],D==="x"?R:C[1]];K(L,{value:[X(Y,p.x.low,p.x.high),X(W,p.y.low,p.y.high)]})};Qe({surface:g.length>1?void 0:a.
hit,handle:N[E],to:C=>P(p.toPoint(a.pixel(C))),by:(C,j)=>{let R=j?.1:.01,[D,Y]=L.get("value"),{low:W,high:F,log:U}=p.y,V=U?Y*(F/W)**(R*C[1]):Y+C[1]*R*(F-W);P([D+
C[0]*R*(p.x.high-p.x.low),V])}}),k.push(ot(L,"value locked",y))})}return e.classList.toggle("still",t.get("points").length!==1),k.push(a.draw(t,{"values layers \
x_limits y_limits axis_names log equal colors palette":y,outdated:_})),M(),()=>k.forEach(S=>S())}var Ua={render:Np};var Lp=4;function Rp({model:t,el:e}){it(e,"gdviz-field","gdviz-plane");let n=Ct(),i=t.widget_manager?.exported;i&&t.set("disabled",!0);function o(){let{size:_=[
0,0],axes:O=[0,0,0,0]}=t.get("drawn"),[v,h,$,b]=O,m=M=>H`<rect class=${M} x=${v} y=${h} width=${$} height=${b} />`,k=I`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${_[0]} height=${_[1]}>
        <defs><clipPath id=${n}>${m("")}</clipPath></defs>
        ${m("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${i?fi(t.widget_manager,"Zooming needs Python, which draws this picture."):q}`;return B(e,k,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[r,s,a,c,l,u,d,p]=o();function g(){let{size:_,axes:O,limits:v}=t.get("drawn");if(!_)return null;let[h,$,b,m]=O,k=It({low:v[0],high:v[1],from:h,to:h+
b});return Ze(k,It({low:v[2],high:v[3],from:$+m,to:$}))}let w=Ai({model:t,el:e,picture:r,hit:s,handles:u,panel:d,layers:[a,c,l],plane:g,free:()=>!0});function x(_){
let{size:O=[_,0]}=t.get("drawn"),v=Math.min(_/O[0],1),h=e.closest(".gdviz-field-box")??e;h.style.setProperty("--gdviz-share",String(v)),h.style.setProperty("--g\
dviz-spare",`${(v-1)*O[1]}px`)}function y(){w.buttons();let{limits:_}=t.get("drawn");t.get("disabled")&&_&&t.set("view",_)}let A=Ke(e,_=>{if(i)return x(_);Math.
abs(_-t.get("width"))>=Lp&&K(t,{width:_})}),z=ct(t,{disabled:y,drawn:o,"drawn minima":w.minima,"drawn start axis_names":w.start,"drawn paths":w.paths,"drawn cur\
rent":w.points,"drawn current step diverged_at axis_names outdated":()=>B(p,g()&&(t.get("outdated")||on(t)))});return()=>{A(),z()}}var Wa={render:Rp};var Pt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
nly the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Ht,operations:Cp}=Pt,Ip=Pt.errors,jn=Pt.functions,jp=Pt.spellings,Ri=Pt.constants,Fp=Pt.superscripts,Bp=Object.keys(Pt.tokens),Li=new RegExp(Object.entries(
Pt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),ft=class extends Error{constructor(e,n,...i){super(Ip[e].replace(/\{(\d)\}/g,(o,r)=>String(i[r]))),this.
position=n}};function re(t,e=Pt.variables){let n=Array.from(t),i=Dp(n,e),o=Up(i,n.length),r=Hp(i,e);return{instructions:Wp(o,[...e,...r]),parameters:r,root:o}}function Dp(t,e){
if(t.length>Ht.characters)throw new ft("long",Ht.characters,Ht.characters);let n=t.map(o=>jp[o]??(o.length===1?o:"\0")).join(""),i=[];for(let o=0;o<n.length;o=Li.
lastIndex){Li.lastIndex=o;let r=Li.exec(n);if(!r)throw new ft(t[o]==="="?"equals":"character",o,t[o]);let s=Bp.find(c=>r.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(Li.lastIndex));s==="word"?i.push(...qp(r[0],o,e,a)):s!=="space"&&i.push({kind:s,text:r[0],position:o})}return i}function qp(t,e,n,i){if(Object.hasOwn(jn,
t)){if(!i)throw new ft("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Ri,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(i)throw new ft("function",e,t,Object.keys(jn).join(", "));let o=Object.keys(jn).findLast(s=>t.startsWith(s));if(o)throw new ft("brackets",e,o);let r=Array.from(
t);if(t.length>3||t.length===3&&!r.some(s=>n.includes(s)))throw new ft("name",e,t);return r.map((s,a)=>({kind:"letter",text:s,position:e+a}))}function Hp(t,e){let n=new Set;
for(let{kind:i,text:o,position:r}of t)if(!(i!=="letter"||e.includes(o)||Object.hasOwn(Ri,o))){if(Pt.variables.includes(o))throw new ft("result",r,o);if(n.add(o),
n.size>Ht.parameters)throw new ft("letters",r,Ht.parameters,e.join(" and "))}return[...n].sort()}function Up(t,e){let n={kind:"end",text:"",position:e},i=0,o=0,
r=0,s=!1,a=()=>t[i]??n,c=()=>t[i++]??n,l=(z,_,O,{value:v=0,letter:h=""}={})=>({operation:z,position:_,operands:O,value:v,letter:h});function u(){let{text:z,position:_}=a();
throw new ft(z===")"?"unopened":z===","?"comma":"operand",_)}function d(){let z=p();for(;a().text==="+"||a().text==="-";){let{text:_,position:O}=c();z=l(_==="+"?
"add":"subtract",O,[z,p()])}return z}function p(){let z=g();for(;;){let{kind:_,text:O,position:v}=a();if(O==="*"||O==="/")c(),z=l(O==="*"?"multiply":"divide",v,
[z,g()]);else if(_==="letter"||_==="function"||O==="("||O==="|"&&!s)z=l("multiply",v,[z,f()]);else{if(_==="number")throw new ft("before",v);return z}}}function g(){
if(++o>Ht.depth)throw new ft("deep",a().position,Ht.depth);let z;if(a().text==="-"){let{position:_}=c();z=l("negate",_,[g()])}else a().text==="+"?(c(),z=g()):z=
f();return o--,z}function f(){let z=w();for(;a().kind==="superscript";){let{text:O,position:v}=c();z=l("power",v,[z,l("number",v,[],{value:Fp[O]})])}if(a().text!==
"^"&&a().text!=="**")return z;let{position:_}=c();return l("power",_,[z,g()])}function w(){let{kind:z,text:_,position:O}=a();if(z==="number"){c();let v=Number(_);
if(v>Ht.number)throw new ft("size",O);return l("number",O,[],{value:v})}if(z==="letter")return c(),Object.hasOwn(Ri,_)?l("number",O,[],{value:Ri[_],letter:_}):l(
"variable",O,[],{letter:_});if(z==="function")return x(c());if(_==="(")return y("unclosed",")",!1)[0];if(_==="|")return l("abs",O,y("bar","|",!0));throw new ft(
_===")"&&r===0?"unopened":"operand",O)}function x({text:z,position:_}){let O=Pt.several.includes(z),[v,...h]=y("unclosed",")",!1,O);if(!O)return l(jn[z],_,[v]);
if(!h.length)throw new ft("several",_,z);return h.reduce(($,b)=>l(jn[z],_,[$,b]),v)}function y(z,_,O,v=!1){let h=c(),$=s;s=O,r++;let b=[d()];for(;v&&a().text===
",";)c(),b.push(d());if(a().kind==="end")throw new ft(z,h.position);return a().text!==_&&u(),c(),r--,s=$,b}if(!t.length)throw new ft("empty",0);let A=d();return a().
kind!=="end"&&u(),A}function Wp(t,e){let n=[],i=new Map;function o({position:s},a,c,l=0,u=0){let d=[Cp.indexOf(a),c,l,u],p=d.join();if(i.has(p)||i.set(p,n.push(
d)-1),n.length>Ht.instructions)throw new ft("operations",s,Ht.instructions);return i.get(p)}function r(s){let{operation:a,operands:c,value:l,letter:u}=s;if(a===
"number")return o(s,a,0,0,l);if(a==="variable")return o(s,a,e.indexOf(u));let d=r(c[0]),p=a==="power"&&c[1].operation==="number"?c[1].value:0;if(p===2||p===3||p===
4){let g=o(s,"multiply",d,d);return p===2?g:o(s,"multiply",g,p===3?d:g)}return o(s,a,d,...c.slice(1).map(r))}return r(t),n}var Xo=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),Pi=t=>Xo(t)&&Object.values(t).every(e=>typeof e=="string");var Pe=4,Ci="pins",cn=80,Vp=2e3,Ii=t=>t.length?JSON.stringify(t):"";function Va(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=Pe&&
e.every(Gp)?e:null}catch{return null}}function Gp(t){let e=typeof t?.name=="string"&&t.name.length<=cn&&typeof t.shown=="boolean",n=Pi(t?.state)&&!(Ci in t.state);
return e&&n&&(t.curves===void 0||Qo(t.curves,i=>Qo(i,Kp)))}var Kp=t=>Qo(t,e=>e===null||Number.isFinite(e)),Qo=(t,e)=>Array.isArray(t)&&t.length<=Vp&&t.every(e);var Ie=1,Yp=/ ([α-ω][₀-₉]*)$/,Ga=new WeakMap,ji=(t,e)=>tr(e.get(t.trait),t,e);function tr(t,{kind:e,options:n,otherwise:i,usual:o,ends:r},s){if(n)return n[t];
if(r)return Ce(Number((r[0]+(r[1]-r[0])*t/s.get("max")).toPrecision(6)));if(o&&t===s.get(o))return"";if(e==="pins")return Ii(t);if(e==="texts")return Zp(t,i??[])?
"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(Ce).join(",");if(!t?.data)return Ce(Number(t));let a=Ga.get(t)??Array.from(
G(t),Jp).join(",").replace(/(,0)+$/,"");return Ga.set(t,a),a}var Zp=(t,e)=>t.length===e.length&&t.every((n,i)=>n===e[i]),Jp=t=>Object.is(t,-0)?"-0":String(t);function Ce(t){
let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var ge=t=>t.get("entries"),se=async t=>(await Ja(
t)).look();async function Ja(t){let e=ge(t),n=e.flatMap(s=>"selector"in s?[s.selector,...Fn(s).map(({widget:a})=>a)]:[s.widget]),i=async s=>[s,await nt(t.widget_manager,
s)],o=new Map(await Promise.all(n.map(i)));function r(){let s=new Map;for(let a of e){let c="selector"in a?a.targets[o.get(a.selector).get("index")]:a,l=c&&o.get(
c.widget);c&&s.set(a.name,ji(c,l))}return s}return{look:r,widgets:o}}var Fn=t=>"selector"in t?Object.values(t.targets):[t];async function er(t,e,n){if(!("select\
or"in t))return t;let i=n?.get(t.selector)??(await nt(e,t.selector)).get("index");return t.targets[i]??`there is no such setting with ${t.title} = ${t.labels[i]}`}
var ln=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function Fi(t,[e]){let n=ge(t).find(r=>r.name===e),[i]=n?Fn(n):[];if(!i)
return e;let o=(await nt(t.widget_manager,i.widget)).get("description");return o?o.replace(/\s*=$/,""):i.kind==="array"?"points":e}async function Xa(t,e,n){let i=[],
o=new Set;for(let r of ge(t)){let s=e.get(r.name),a=await er(r,t.widget_manager);if(!n.includes(r.name)||!s||typeof a=="string")continue;let c=await nt(t.widget_manager,
a.widget),[l,u]=[r.name.split(".")[0],r.name.includes(".")];if(a.options)o.add(s),i.push(c.get("_options_labels")[a.options.indexOf(s)]);else if(!u||o.has(l)){let[
,d]=Yp.exec(c.get("description"))??[];i.push(d?`${d} = ${s}`:`${c.get("description")} ${s}`)}}return i.join(", ")}function dn(t,e){let n=[],i=0;async function o(){
let s=++i,{look:a,widgets:c}=await Ja(t);if(s!==i)return;for(let u of n)u();let l=()=>e(a);n=ge(t).flatMap(Fn).map(({widget:u,trait:d})=>ot(c.get(u),d,l)),l()}o();
let r=ot(t,"entries",o);return()=>{i++;for(let s of n)s();r()}}async function Xp(t,e){let n=await er(t,e);return typeof n=="string"?"":n.widget}var Qp="it is ou\
tside the range that can be shown",tg="it cannot be changed without Python";function Nt(t){throw new RangeError(t)}var Lt=(t,e)=>We(eg(t,e));async function eg(t,e){
let n=tc(t,e),i="",o=r=>+("kind"in r&&r.kind==="pins");for(let r of ge(t).toSorted((s,a)=>o(s)-o(a))){let s=e.get(r.name);if(s===void 0)continue;let a=await Xp(
r,t.widget_manager);a!==i&&(await t.widget_manager.runAll?.(),await ye({inBackground:!1})),i=a,await ir(r,s,n,async()=>{let c=await or(t,r,s);c&&(c.widget.set(c.
trait,c.wanted),c.widget.save_changes(),c.needsKernel&&await og(t))})}return n}async function nr(t,e){let n=tc(t,e),i=new Map;for(let o of ge(t)){let r=e.get(o.
name);r!==void 0&&(!("selector"in o)&&o.options?.includes(r)&&i.set(o.widget,o.options.indexOf(r)),await ir(o,r,n,()=>or(t,o,r,i)))}return n}async function Qa(t,e){
let n=[];for(let i of ge(t)){let o=e.get(i.name);o!==void 0&&await ir(i,o,[],async()=>{let r=await or(t,i,o);r&&n.push(r)})}return n}function tc(t,e){let n=new Set(
ge(t).map(({name:i})=>i));return[...e.keys()].filter(i=>!n.has(i)).map(i=>`${i.slice(0,40)}: there is no such setting`)}async function ir({name:t},e,n,i){try{await i()}catch(o){
if(!(o instanceof RangeError))throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function or(t,e,n,i){let o=t.widget_manager,r=await er(
e,o,i);if(typeof r=="string")return Nt(r);let{trait:s}=r,a=await nt(o,r.widget),c=i&&r.moving?{low:null,high:null}:{},l=sg({...r,...c},a,n);if(tr(l,r,a)===tr(a.
get(s),r,a))return null;r.kind==="pins"&&await ng(t,l);let u=t.get("needs_kernel").includes(r.widget);return u&&o.exported&&Nt(tg),{name:e.name,widget:a,trait:s,
wanted:l,needsKernel:u,isWhole:r.kind==="whole"||!!r.ends}}async function ng(t,e){for(let{name:n,state:i}of e){let[o]=await nr(t,new Map(Object.entries(i)));o&&
Nt(`of the pinned run “${n}”, ${o}`)}}var ig=0;async function og(t){let e=++ig,{promise:n,resolve:i}=rg(),o=a=>a.event==="done"&&a.question===e&&i();t.on("m\
sg:custom",o);let{kernel:r}=t.widget_manager,s=r&&Ye(r,a=>a==="gone"&&i());t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),s?.()}function rg(){let t=()=>{};
return{promise:new Promise(n=>t=n),resolve:t}}function sg(t,e,n){let{kind:i}=t;if(i==="choice"){let c=t.options??[];return c.includes(n)||Nt(`it must be one of ${c.
join(", ")}`),c.indexOf(n)}if(i==="formula"){try{re(n,e.get("variables"))}catch(c){if(!(c instanceof ft))throw c;Nt(`at character ${c.position+1}: ${c.message.replace(
/\.$/,"")}`)}return n}if(i==="pins")return Va(n)??Nt("it does not describe pinned runs");if(i==="texts")return ag(n,t);if(t.usual&&!n)return e.get(t.usual);if(i===
"flag")return n!=="0"&&n!=="1"&&Nt("it must be 0 or 1"),n==="1";if(i==="array"||i==="numbers"){let{trait:c,length:l,among:u,narrowest:d=null}=t,{shape:p}=e.get(
c),g=l??He(p),f=n.split(",");(l?f.length!==g:f.length>g)&&Nt(`it must be ${l?"":"at most "}${g} numbers separated by commas`);let w=f.map(Ya),x=w.every(z=>Number.
isFinite(Math.fround(z))&&(!u||u.includes(z))),y=d===null||cg(w,d);if((!x||!y)&&Nt(p?"its numbers must be ones that can be set there":Qp),!p)return w;let A=new Float64Array(
g);return A.set(w),{shape:p,data:new DataView(A.buffer)}}i==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Nt("it must be a whole number");let o=Ya(n),r=(c,l)=>typeof c=="\
string"?e.get(c):c??l,[s,a]=[r(t.low,-1/0),r(t.high,1/0)];return s<=o&&o<=a||Nt(`it must lie between ${Za(s)} and ${Za(a)}`),t.ends?Math.round((o-Number(s))/(Number(
a)-Number(s))*e.get("max")):o}function ag(t,{length:e,otherwise:n=[]}){if(!t)return n;let i;try{i=JSON.parse(t)}catch{i=null}return Array.isArray(i)&&i.length===
e&&i.every(r=>typeof r=="string"&&r.length<=Ka)?i:Nt(`it must be ${e} texts of at most ${Ka} characters`)}var Ka=80;function Ya(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Nt("it must be a number")}var cg=([t,e,n,i],o)=>[[t,e],[n,i]].every(([r,s])=>r<s&&s-r>=o*Math.max(Math.abs(r),
Math.abs(s)));function Za(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),i=Number(n);return i>=-4&&i<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${i<0?"-":"+"}${String(Math.abs(i)).padStart(2,"0")}`}var lg=600,Bn=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;async function Bi(t,e,n=()=>!0){let i=Bn()?[]:await dg(await Qa(t,e),n);return n()?Lt(t,
new Map([...e].filter(([o])=>!i.includes(o)))):[]}var ec=0;async function dg(t,e){let n=++ec,o=t.filter(({trait:a,wanted:c})=>a!=="index"&&typeof[c].flat()[0]==
"number").map(a=>({...a,from:a.widget.get(a.trait),shown:a.widget.get(a.trait)})),r=new Set;for(let{widget:a}of o)a.get("playing")&&K(a,{playing:!1});let s=performance.
now();for(let a=0;o.length&&a<1&&n===ec&&e();){let c=await new Promise(requestAnimationFrame);a=Math.min(Math.max((c-s)/lg,0),1);let l=a*a*(3-2*a);for(let u of o){
let{widget:d,trait:p,from:g,wanted:f,isWhole:w}=u;if(d.get(p)!==u.shown&&r.add(u.name),a===1||r.has(u.name))continue;let x=d.get("log")&&g>0,y=(z,_)=>x?z*(_/z)**
l:z+(_-z)*l,A=Array.isArray(f)?f.map((z,_)=>y(g[_],z)):y(g,f);w&&(A=Math.round(A)),A!==f&&(lt(d,p,A),u.shown=d.get(p))}}return[...r]}function nc(t,e){let n=t.find(a=>a.get("message")),[i]=n?[n]:t,o=rr(t),r=a=>t.flatMap(c=>c.get(a)),s=()=>t.flatMap((a,c)=>a.get("entries").map(l=>o[c]?{...l,name:`${o[c]}\
.${l.name}`}:l));return{widget_manager:i?.widget_manager,get:a=>a==="entries"?s():a==="needs_kernel"?r(a):n?.get(a),say:e,on:i?.on.bind(i),off:i?.off.bind(i),send:i?.
send.bind(i)}}function rr(t){let e=t.map(n=>n.get("name")??"");return e.map((n,i)=>{let o=e.slice(0,i).filter(r=>r===n).length;return n&&o?`${n}${o+1}`:n})}var sr="#set:",ic=`a[href^="${sr}"]`,Di=".gdviz-moved[inert]",qn=new Map;function oc(t,e){for(let n of["click","keydown"])addEventListener(n,ug,!0);qn.set(t,e);
for(let n of document.querySelectorAll(ic))n.setAttribute("role","button"),n.querySelector("math")&&n.setAttribute("aria-label",`Set ${n.textContent}`);return()=>qn.
delete(t)}function ug(t){let e=t.target instanceof Element&&t.target.closest(ic);!e||t.defaultPrevented||t instanceof KeyboardEvent&&t.key!==" "||(t.preventDefault(),
t.stopPropagation(),pg(e).catch(n=>console.error(n)))}async function pg(t){let{reasons:e,wanted:n}=fg(t);for(let[i,o]of n){let r=gg(i);if(r.querySelector(Di)){e.
push("The question of this figure comes first: answer it, then follow this link");continue}let s=qn.get(i);r.dispatchEvent(new CustomEvent("gdviz-set",{bubbles:!0})),
(r.querySelector(".gdviz-row")??r).scrollIntoView({block:"nearest",behavior:Bn()?"auto":"smooth"}),e.push(...await Bi(s,o))}mg(t,e.length?`${e.join("; ")}.`:`Se\
t: ${t.textContent}.`,!e.length)}var gg=t=>t.closest(".gdviz-interact")??t,Dn=(t,e)=>!!(t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);function fg(t){
let e=t.closest(".jp-Notebook")??document,n=[...qn.keys()].filter(s=>e.contains(s)).sort((s,a)=>Dn(s,a)?-1:1),i=rr(n.map(s=>qn.get(s))),o=[],r=new Map;for(let[s,
a]of new URLSearchParams((t.getAttribute("href")??"").slice(sr.length))){let[,c,l]=/^(?:([^.]*)\.)?(.*)$/s.exec(s)??[],u=c===void 0?hg(t,n,e):n[i.indexOf(c)];u?
r.set(u,(r.get(u)??new Map).set(l,a)):o.push(c===void 0?"There is no figure here that this link could set":`${s}: there is no figure “${c}”`)}return!r.size&&
!o.length&&o.push(`This link sets nothing: write for example ${sr}name=1`),{wanted:r,reasons:o}}function hg(t,e,n){let i=e.filter(r=>Dn(r,t)).at(-1),o=[...n.querySelectorAll(
"h1, h2, h3, h4")].filter(r=>Dn(r,t)).at(-1);return i&&(!o||Dn(o,i))?i:e.find(r=>Dn(t,r))??i}function mg(t,e,n){t.nextElementSibling?.classList.contains("gdviz-\
set-status")||t.after(Object.assign(document.createElement("span"),{className:"gdviz-set-status",role:"status"}));let o=t.nextElementSibling;o.classList.toggle(
"quiet",n),o.textContent=e}function vg({model:t,el:e}){return it(e,"gdviz-figure-state"),oc(e,t)}var rc={render:vg};var jt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},un=t=>(...e)=>({_$litDirective$:t,values:e}),fe=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,i){this._$Ct=e,this._$AM=n,this._$Ci=i}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:wg}=ms,sc=t=>t;var cc=t=>t.strings===void 0,ac=()=>document.createComment(""),pn=(t,e,n)=>{let i=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let r=i.insertBefore(
ac(),o),s=i.insertBefore(ac(),o);n=new wg(r,s,t,t.options)}else{let r=n._$AB.nextSibling,s=n._$AM,a=s!==t;if(a){let c;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(c=t.
_$AU)!==s._$AU&&n._$AP(c)}if(r!==o||a){let c=n._$AA;for(;c!==r;){let l=sc(c).nextSibling;sc(i).insertBefore(c,o),c=l}}}return n},he=(t,e,n=t)=>(t._$AI(e,n),t),bg={},
qi=(t,e=bg)=>t._$AH=e,lc=t=>t._$AH,Hi=t=>{t._$AR(),t._$AA.remove()};var gt=un(class extends fe{constructor(t){if(super(t),t.type!==jt.PROPERTY&&t.type!==jt.ATTRIBUTE&&t.type!==jt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!cc(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
_t||e===q)return e;let n=t.element,i=t.name;if(t.type===jt.PROPERTY){if(e===n[i])return _t}else if(t.type===jt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(i))return _t}else if(t.
type===jt.ATTRIBUTE&&n.getAttribute(i)===e+"")return _t;return qi(t),e}});function me(t,e){let n=!1,i=!1,o;return({value:r,min:s,max:a,step:c,log:l,whole:u,disabled:d=!1,description:p,unit:g="",tooltip:f,continuous:w=!0})=>{r!==o&&(i=
!1),o=r;let x=h=>String(l?Math.log10(h):h);function y({target:h}){let $=Number(h.value),b=l?Number((10**$).toPrecision(3)):$;e(X(u?Math.round($):b,s,a))}function A({
target:h}){let $=Number(h.value.trim().replace(",",".").replaceAll("−","-"));i=!(h.value.trim()!==""&&Number.isFinite($)&&(!u||Number.isInteger($))&&$>=s&&$<=
a),i||e($),t()}function z(){n=!0}function _(){n=i=!1,t()}let[O,v]=w?[y,null]:[null,y];return I`
      <label title=${f}>
        <span>${p}</span>
        <input type="range" min=${x(s)} max=${x(a)} step=${c} aria-valuetext=${`${J(r)} ${g}`.trim()}
          .value=${gt(x(r))} ?disabled=${d} @input=${O} @change=${v} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${p}, as a number" aria-invalid=${i}
        title=${i?`A ${u?"whole ":""}number from ${s} to ${a}`:g}
        .value=${n?_t:gt(J(r))} ?disabled=${d} @focus=${z} @change=${A} @blur=${_} />`}}var[Ui,gn,ar,dc]=[1,2,3,4],pc={add:Ui,subtract:Ui,negate:Ui,multiply:gn,divide:gn,power:ar,exp:ar},gc=(t,e)=>I`<math display="block" alttext=${t}>${$t(e)}</math>`;
function $t(t,e=Ui){if((pc[t.operation]??dc)<e)return uc($t(t));let[n,i]=t.operands;switch(t.operation){case"number":return t.letter?xt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:xt`<mn>${t.value}</mn>`;case"variable":return xt`<mi>${t.letter}</mi>`;case"add":return xt`<mrow>${$t(n)}<mo>+</mo>${$t(i,gn)}</mrow>`;case"subt\
ract":return xt`<mrow>${$t(n)}<mo>−</mo>${$t(i,gn)}</mrow>`;case"negate":return xt`<mrow><mo>−</mo>${$t(n,gn)}</mrow>`;case"multiply":return xt`<mrow>${$t(n,
gn)}${yg(i)}${$t(i,ar)}</mrow>`;case"divide":return xt`<mfrac>${$t(n)}${$t(i)}</mfrac>`;case"power":return xt`<msup>${$t(n,dc)}${$t(i)}</msup>`;case"exp":return xt`<msup><mi>e</mi>${$t(
n)}</msup>`;case"sqrt":return xt`<msqrt>${$t(n)}</msqrt>`;case"abs":return xt`<mrow><mo stretchy="true">|</mo>${$t(n)}<mo stretchy="true">|</mo></mrow>`;default:
return xt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${uc(xg(fc(t)))}</mrow>`}}var uc=t=>xt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,xg=t=>t.map((e,n)=>n?xt`<mo separator="true">,</mo>${$t(
e)}`:$t(e));function fc({operation:t,position:e,operands:n}){let[i,...o]=n;return[...i.operation===t&&i.position===e?fc(i):[i],...o]}function yg(t){return hc(t)?
xt`<mo>·</mo>`:xt`<mo lspace="0" rspace=${t.operation in pc||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function hc({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&hc(e[0])}var Hn=(t,e=t.get("value"))=>re(e,t.get("variables")),[$g,zg]=[24,8];function cr(t,e,n){let{shape:i}=t.get(e),o=new Float64Array(G(t.get(e)).length);return o.set(
n),ce(o,{shape:i,dtype:"float64"},t.get(e))}function kg({model:t}){let e=Hn(t).parameters;function n(){let i=Hn(t),[o,r]=[e,G(t.get("parameters"))];e=i.parameters;
let s=cr(t,"instructions",i.instructions.flat()),[a,c]=[G(s),G(t.get("instructions"))];a.every((l,u)=>l===c[u])||(t.set("instructions",s),t.set("parameters",cr(
t,"parameters",e.map(l=>o.includes(l)?r[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function _g({model:t,el:e}){it(e,"gdviz-fo\
rmula-field");let n=Ct(),i=null,o=new Map;function r({target:d}){let p=d.value;try{Hn(t,p),i=null,K(t,{value:p})}catch(g){if(!(g instanceof ft))throw g;i={text:p,
error:g}}l()}function s(d){let p=g=>{let f=G(t.get("parameters")).slice();f[Hn(t).parameters.indexOf(d)]=g,K(t,{parameters:cr(t,"parameters",f)})};return o.has(
d)||o.set(d,me(l,p)),o.get(d)}function a({message:d,position:p},g){let f=Array.from(g,y=>/\s/.test(y)?" ":y),w=Math.max(0,p-$g),x=f.slice(w,p+zg).join("");return I`<code aria-hidden="true">${w?
"…":""}${x}\n${" ".repeat(p-w+(w?1:0))}▲</code>
      <span>${d}</span>`}function c(){i=null,l()}function l(){let[d,p,g]=["value","description","tooltip"].map(_=>t.get(_)),[f,w]=t.get("range"),x=G(t.get("para\
meters")),{root:y,parameters:A}=Hn(t),z=t.get("without");B(e,I`
      <label title=${g}>
        <span>${p}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${i!==null}
          aria-describedby=${n} .value=${gt(i?.text??d)} @input=${r} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${i?a(i.error,i.text):q}</div>
        ${i?q:gc(d,y)}
      </div>
      ${A.map((_,O)=>z.includes(_)?q:I`<div class="gdviz-slider">${s(_)({value:x[O],min:f,max:w,step:.01,description:_,tooltip:`The letter ${_} of the formula`})}</div>`)}`)}
let u=[ct(t,{"parameters description tooltip range without":l}),ct(t,{value:c})];return()=>u.forEach(d=>d())}var mc={initialize:kg,render:_g};async function vc(t){let e=await Promise.all(t.get("children")??[]),n=await Promise.all(e.filter(i=>i.get("children")).map(vc));return new Set([...e.map(({model_id:i})=>`\
IPY_MODEL_${i}`),...n.flatMap(i=>[...i])])}async function dr(t){let e=t.widget_manager;if(!t.get("box"))return[];let[n,i]=await Promise.all(["box","state"].map(
a=>nt(e,t.get(a)))),o=await vc(n),s=i.get("entries").flatMap(Fn).filter(({widget:a})=>o.has(a));return Promise.all(s.map(async a=>({...a,model:await nt(e,a.widget)})))}
function Ag(t){let e=new Map,n=new Set,i=[],o=0;async function r(){let u=++o,d=await dr(t);if(u!==o)return;for(let g of i)g();for(let g of d){let f=lr(g);e.has(
f)||e.set(f,ji(g,g.model))}let p=()=>s(d);i=d.map(({model:g,trait:f})=>ot(g,`${f} disabled suitable`,p)),p()}function s(u){let d=new Set(u.filter(a).map(lr)),p=[
...d].some(g=>!n.has(g));n=d,lt(t,"changed",d.size>0),p&&lt(t,"expanded",!0)}function a(u){let{model:d,trait:p}=u;if(d.get("disabled"))return!1;let g=p==="value"?
d.get("suitable")??null:null;return g===null?ji(u,d)!==e.get(lr(u)):d.get(p)!==g}r();let c=ot(t,"box",r),l=()=>{};return nt(t.widget_manager,t.get("state")).then(
u=>l=ot(u,"entries",r)),()=>{o++;for(let u of i)u();c(),l()}}var lr=({widget:t,trait:e})=>`${t}.${e}`,Sg=qt((t,e)=>Ag(e),t=>t()),Wi=Sg.use;var Mg=({model:t})=>Wi(t);function Eg({model:t,el:e}){it(e,"gdviz-group-heading");function n(){let[i,o]=[t.get("expanded"),t.get("changed")];e.classList.toggle(
"open",i),e.classList.toggle("changed",o),B(e,I`
      <button type="button" aria-expanded=${i} @click=${()=>K(t,{expanded:!i})}>
        ${t.get("title")}${o?I`<span> · changed</span>`:""}
      </button>`)}return ct(t,{"title expanded changed":n})}var wc={initialize:Mg,render:Eg};var Og=10,Tg=9;function Ng(t,e,n,{from:i,to:o}){let[r,s]=t.map(e?Math.log10:Number),a=n>1?(s-r)/(n-1):0,c=d=>e?10**d:d,l=d=>Math.floor((d-i)/(o-i)*n),u=It({low:c(
r-a/2),high:c(s+a/2),log:e,from:i,to:o});return{pixels:u,nearest:d=>X(l(d),0,n-1),cellOf:d=>{let p=u.to(d);return p>=Math.min(i,o)&&p<=Math.max(i,o)?Math.min(l(
p),n-1):-1},centre:d=>c(r+d*a),edges:d=>{let[p,g]=[d,d+1].map(f=>i+(o-i)*f/n);return[Math.min(p,g),Math.max(p,g)]}}}function Lg({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",i=n()?tn:Le,o=t.get("title")||`${t.get("value_name")} over ${t.get("axis_names").join(" and ")}`,r=ue(e,{name:"gdviz-heat-map",label:o,ratio:t.
get("ratio"),margins:i});r.canvas.classList.add("hatch");let[s]=r.layers("cross"),[a]=B(r.handles,_(),".handle"),c=()=>t.get("values").shape,l=m=>{let k=t.get(`${m}\
_range`),M=t.get(`${m}_log`)&&k[0]>0,[S,T]=c();return Ng(k,M,m==="x"?T:S,m==="x"?r.across():r.upwards())};function u(){if(!c()[0]||!c()[1])return null;let[m,k]=t.
get("chosen"),[M,S]=[l("x").cellOf(m),l("y").cellOf(k)];return M>=0&&S>=0?[M,S]:null}let d=m=>!Number.isFinite(m)||!n()&&m<0;function p(){let m=t.get("log"),[k,
M]=Rt([G(t.get("values"))],S=>Number.isFinite(S)&&!(m&&S<=0));return k<=M?[k,M]:null}function g(){Qt(r.canvas,G(t.get("values")),c(),n()?f():w())}function f(){let m=Mi(
t.get("palette"),p()??[0,1],t.get("log"));return k=>d(k)?0:m(k)}function w(){let m=Array.from(t.get("colors"),k=>Oe(k));return k=>d(k)?0:m[k%m.length]}function x(){
let m=p();if(!n()||!m)return r.bar(n()?[[],[],t.get("value_name")]:null);r.bar(Ei(r.area,t.get("palette"),m,t.get("value_name"),t.get("log")))}function y(){let m=t.
get("colors"),k=G(t.get("values")),M=new Set(n()?[]:k),S=t.get("names").map((L,E)=>({name:L,color:m[E%m.length],kind:"area"})),T=k.some(d),N=S.filter((L,E)=>M.has(
E));r.legend(T?[...N,{name:t.get("missing_name"),color:"",kind:"hatch"}]:N)}let A=()=>r.axes(Ze(l("x").pixels,l("y").pixels),t.get("axis_names"));function z(){let m=u();
if(B(r.handles,_(m)),!m)return B(s,null);let[[k,M],[S,T]]=[l("x").edges(m[0]),l("y").edges(m[1])],{left:N,top:L,width:E,height:P}=r.area,[C,j]=[(k+M)/2,(S+T)/2],
D=`${`M${C},${L}V${S-6}M${C},${T+6}V${L+P}`}M${N},${j}H${k-6}M${M+6},${j}H${N+E}`;B(s,H`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${D} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${D} />`)}function _(m=null){let[[k,M],[S,T]]=m?[l("x").edges(m[0]),l("y").edges(m[1])]:
[[0,0],[0,0]],N=(E,P,C,j)=>H`<rect class=${E} fill="transparent" stroke=${P} stroke-width=${C}
        x=${k-j} y=${S-j} width=${M-k+2*j} height=${T-S+2*j} />`,L=Math.max((Tg-(M-k))/2,1);return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Xt(m)}
        aria-valuenow=${m?m[1]*c()[1]+m[0]:0} aria-valuetext=${m?O(m):""}>
        ${N("","white",4,L)}${N("cell","black",2,L)}${N("halo","none",0,Og)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function O([m,k]){let[M,S]=t.get("axis_names"),T=`${M} = ${J(l("x").centre(m))}, ${S} = ${J(l("y").centre(k))}`,N=G(t.get("values"))[k*c()[1]+m];if(d(
N))return`${T}: ${t.get("missing_name")}`;let L=()=>t.get("names")[N]??String(N);return`${T}: ${n()?`${t.get("value_name")} ${J(N)}`:L()}`}let v=r.readout(m=>{let k=m?
h(m):u();B(r.status,t.get("outdated")||(k?O(k):""))},a);function h([m,k]){return c()[0]&&c()[1]?[l("x").nearest(m),l("y").nearest(k)]:null}function $(m){if(!m)return;
let k=[l("x").centre(m[0]),l("y").centre(m[1])];String(k)!==String(t.get("chosen"))&&K(t,{chosen:k})}Qe({surface:r.hit,handle:a,to:m=>$(h(r.pixel(m))),by:(m,k)=>{
let[M,S]=u()??[0,0],T=k?10:1;$([X(M+T*m[0],0,c()[1]-1),X(S+T*m[1],0,c()[0]-1)])}});let b="x_range y_range x_log y_log axis_names";return r.draw(t,{"kind values \
palette colors log":g,"kind values palette log value_name":x,"kind values names colors missing_name":y,[`values ${b}`]:A,[`kind chosen values names ${b}`]:z,[`k\
ind chosen values names value_name missing_name outdated ${b}`]:v})}var bc={render:Lg};function Rg(t){let e=I`<b>${t.get("name")}</b>`,n=vt(t.get("module")),{error:i}=Tn(t),o=i?`${i.message} (${i.name})`:t.get("error_message"),r=s=>I`<div class="gdviz-notice" role="status">${s}</div>`;
return o?I`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?r(I`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||ui(n)?null:r("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Pg=({model:t})=>Ee(t);function Cg({model:t,el:e}){
it(e,"gdviz-link");let n=()=>B(e,Rg(t)),i=[Ee(t),gi(t,n),ot(t,"where error_message",n)];return n(),()=>i.forEach(o=>o())}var xc={initialize:Pg,render:Cg};var Ig=2,jg=.5,yc=.05,$c={opacity:.45,width:1},Vi=(t,e,n=Ig)=>e*Math.abs(t)/(Math.abs(t)+n);function zc(t,e){let n=vi(t),i=document.createElement("canvas"),o=Je(
e.positive,e.negative),r=[];function s({weights:p,thickest:g},f){p.forEach(({index:w},x)=>{let y=f[w],A=Vi(y,g);if(!(A>yc))return;let z=y>0?e.positive:e.negative;
Object.assign(n,{lineWidth:A+Math.min($c.width,A),strokeStyle:"black",globalAlpha:$c.opacity}),n.stroke(r[x]),Object.assign(n,{lineWidth:A,strokeStyle:z,globalAlpha:1}),
n.stroke(r[x])})}function a({units:p,layers:g},f,[w,x,y],{ink:A,paper:z}){let _=p.length-g[0].length===w&&y>1,O=p.slice(g[0].length);n.fillStyle=z;for(let{x:v,y:h,
size:$}of p)n.fillRect(v-$/2,h-$/2,$,$);_&&x>1&&c(O,f,x,y),_&&x===1&&l(O,f,y,A),n.lineWidth=1,n.strokeStyle=A,n.globalAlpha=.7;for(let{x:v,y:h,size:$}of p)n.strokeRect(
v-$/2-.5,h-$/2-.5,$+1,$+1);n.globalAlpha=1}function c(p,g,f,w){Qt(i,g,[f*p.length,w],x=>o(X(x,-1,1))),p.forEach(({x,y,size:A},z)=>{let _=(p.length-1-z)*f;n.drawImage(
i,0,_,w,f,x-A/2,y-A/2,A,A)})}function l(p,g,f,w){p.forEach(({x,y,size:A},z)=>{let _=g.subarray(z*f,(z+1)*f),O=_.reduce((b,m)=>Math.max(b,Math.abs(m)),1),[v,h]=[
x-A/2,.46*A/O];Object.assign(n,{lineWidth:1,strokeStyle:w,globalAlpha:.25}),n.beginPath(),n.moveTo(v,y),n.lineTo(v+A,y),n.stroke();let $=z===p.length-1;Object.assign(
n,{lineWidth:A>20?1.8:1.2,strokeStyle:$?e.fit:w,globalAlpha:1}),n.beginPath(),_.forEach((b,m)=>n.lineTo(v+A*m/(f-1),y-h*b)),n.stroke()})}function u({units:p,thickest:g},f,w){
for(let{x,y,size:A,index:z}of p){let _=f[z],O=Vi(_,g,jg)/2;O>yc&&(d(x-A/2,y+A/2,O+.8,w),d(x-A/2,y+A/2,O,_>0?e.positive:e.negative))}}function d(p,g,f,w){n.beginPath(),
n.arc(p,g,f,0,2*Math.PI),n.fillStyle=w,n.fill()}return{resize:({width:p,height:g,weights:f})=>{r=f.map(({curve:x})=>new Path2D(x));let w=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(p*w),height:Math.round(g*w)}),Object.assign(t.style,{width:`${p}px`,height:`${g}px`})},draw:(p,g,f,w,x)=>{let y=t.width/p.width;
n.setTransform(y,0,0,y,0,0),n.clearRect(0,0,p.width,p.height),g.length===p.parameters&&(s(p,g),a(p,f,w,x),u(p,g,x.paper))}}}var kc=1e3,Fg=10;function _c(t,e,n){let{shape:[i]}=t,o=G(t),r=Array.from({length:i},(l,u)=>[...o.subarray(3*u,3*u+3)]),s=1+Math.max(...r.map(([l])=>l)),a=r.findIndex(
l=>l[0]>0&&l[1]===e),c=r.reduce((l,u,d)=>u[0]<r[l][0]?d:l,0);return r[a<0?c:a]=[s,e,n],{shape:[i,3],data:new DataView(Float64Array.from(r.flat()).buffer)}}var ur=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),Fg)));return Number.isFinite(e)?Math.min(10**e,kc):kc},pr=t=>Number(t.toFixed(2));var Ac=54,Bg=340,Dg=120,qg=40,Hg=5,Ug=16,ve=16,Un=4;function gr(t){let[e,n,{shape:[,i,o]}]=[G(t.get("weights")),G(t.get("shape")),t.get("responses")],r=G(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],a={parameters:e,indices:[...e.keys()],responses:r,pictures:[
t.get("responses").shape[0],i,o]};if(!n.length)return{...a,sizes:t.get("sizes"),names:s};let c=Array.from(n.subarray(0,Un)).filter(z=>z>0),l=Array.from(n.subarray(
Un)).flatMap((z,_)=>z?[_]:[]),u=Un*ve**2,d=u+Un*ve,p=[...c.map((z,_)=>[_*ve**2,u+_*ve,_*ve]),[d,d+ve,Un*ve]],g=l,f=[],w=[],x=t.get("curves"),y=i*o;for(let[z,_]of[
...c,1].entries()){let O=Array.from({length:_},(v,h)=>h);for(let v of O)f.push(...g.map(h=>p[z][0]+v*ve+h));f.push(...O.map(v=>p[z][1]+v));for(let v of O)w.push(
r.subarray((p[z][2]+v)*y,(p[z][2]+v)*y+(x?o:y)));g=O}let A=new Float64Array(w.length*(x?o:y));return w.forEach((z,_)=>A.set(z,_*z.length)),{parameters:Float64Array.
from(f,z=>e[z]),indices:f,responses:A,pictures:[w.length,x?1:i,o],sizes:[l.length,...c,1],names:l.map(z=>x?s[z].replace("₁",""):s[z])}}function fr(t,e){let n=X(
Ac*Math.max(...t),Dg,Bg),i=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let r=t.map((l,u)=>{let d=Math.min(n/l,Ac),p=Math.floor(Math.
min(.76*d,.5*i,qg)),g=f=>Math.round(f-p/2)+p/2;return Array.from({length:l},(f,w)=>({layer:u,unit:w,index:u?o[u]+l*t[u-1]+w:-1,x:g(i*(u+.5)),y:g(n/2+(w-(l-1)/2)*
d),size:p}))}),s=r.flat(),a=r.slice(1).flatMap((l,u)=>l.flatMap(d=>r[u].map(p=>{let[g,f]=[p.x+p.size/2,d.x-d.size/2],w=(g+f)/2,x=`M${g},${p.y}C${w},${p.y},${w},${d.
y},${f},${d.y}`;return{from:p,to:d,index:o[d.layer]+d.unit*r[u].length+p.unit,start:g,end:f,curve:x}}))),c=X(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:r,units:s,weights:a,thickest:c,parameters:o[t.length]}}function Gi({units:t,weights:e},[n,i],o=!1,r=null){let s=t.find(({x:g,y:f,size:w})=>Math.
max(Math.abs(n-g),Math.abs(i-f))<=w/2+1);if(s)return s;let a=e.filter(({start:g,end:f})=>g<=n&&n<=f);if(!a.length)return null;let c=Wg((n-a[0].start)/(a[0].end-
a[0].start)),l=({from:g,to:f})=>Math.abs(g.y+(f.y-g.y)*c-i),u=o?Ug:Hg,d=o&&a.find(g=>g===r&&l(g)<u);if(d)return d;let p=a.reduce((g,f)=>l(f)<l(g)?f:g);return l(
p)<u?p:null}function Wg(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Vg=250,Gg=[.5,2,8],Kg=.02,Sc=.1;function Yg({model:t,el:e}){it(e,"gdviz-network-diagram");let n=t.get("colors");for(let F in n)e.style.setProperty(`--${F}`,
n[F]);let i=I`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,r,s,a,c]=B(e,i,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");a.hidden=!l;let u=zc(r,n),d=yo(),
p=gr(t),g="",f=fr(p.sizes,320),w=null,x=null,y=null,A=!1,z=!1;function _(F=f.width){let U=g;f=fr(p.sizes,F),g=String([p.sizes,p.names]),u.resize(f),B(c,Qg(f.thickest)),
y=null;let V=x?.index??-1;x=g===U&&V>=0?[...f.weights,...f.units].find(et=>et.index===V)??null:null,h(null),O(),P()}function O(){u.draw(f,p.parameters,p.responses,
p.pictures,d),Y()}function v(){p=gr(t),String([p.sizes,p.names])!==g?_():O(),z&&D(),z=!1,y&&T(y.part,y.value)}function h(F){w=F;let U=f.layers[0].map(({x:V,y:et,
unit:Z})=>H`<text x=${V} y=${et} dy="0.35em" text-anchor="middle">${p.names[Z]}</text>`);B(o,I`
      <svg tabindex="0" role="application" aria-label=${Xg(p.sizes,t.get("activation"),l)} width=${f.width} height=${f.height}
        @pointermove=${b} @pointerdown=${N} @click=${L} @pointerleave=${m} @blur=${()=>h(null)} @keydown=${k}>
        <g class="names" aria-hidden="true">${U}</g>
        <g class="pointed" aria-hidden="true">${F&&Ec(F)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&Ec(x)}</g>
      </svg>`),R()}let $=F=>Gi(f,At(o,F),F.pointerType==="touch"),b=F=>A||h($(F)),m=({pointerType:F})=>F!=="touch"&&h(null);function k(F){if(F.ctrlKey||F.metaKey||
F.altKey)return;let[U,V]=[Ne(F),{"+":Sc,"-":-Sc}[F.key]];if(V&&x)T(x,pr(M(x)+V));else if(U||["Enter","Escape"].includes(F.key))S(Zg(f,x??w,U??F.key));else return;
F.preventDefault()}let M=F=>p.parameters[F.index];function S(F){x=l?F:null,h(F),P()}function T(F,U){if(F.index<0||t.get("is_past"))return;let V=ur(U);z=!0,K(t,{
edits:_c(t.get("edits"),p.indices[F.index],X(U,-V,V))})}function N(F){let U=F.pointerType==="touch",V=Gi(f,At(o,F),U,x);if(!l||F.button!==0||U&&V!==x)return b(F);
if(S(V),!V||V.index<0||t.get("is_past"))return;let[et,Z]=[M(V),F.clientY];te(F,({clientY:dt})=>{dt===Z&&!y||(y={part:V,value:pr(et+Kg*(Z-dt))},T(V,y.value))}),A=
!0;let rt=()=>{A=!1,y=null};for(let dt of["pointerup","pointercancel"])o.addEventListener(dt,rt,{once:!0})}function L(F){F.pointerType==="touch"&&S($(F))}let E=me(
P,F=>x&&T(x,F));function P(){if(!l)return;let F=x!==null&&x.index>=0;a.classList.toggle("empty",!F);let U=F?M(x):0,V=ur(U),et=x?Oc(f,p.names,x):"";B(a,E({value:U,
min:-V,max:V,step:V/1e3,disabled:t.get("is_past"),description:et,tooltip:"Training continues from the value that you set"}))}let C=0,j=0;function R(){C=performance.
now();let F=w??x,U=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",V=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";s.textContent=(F?Jg(f,p.names,F,p.parameters):U)+V}function D(){R(),P()}function Y(){!(w??x)||j||(j=window.setTimeout(()=>{
j=0,D()},Math.max(Vg-(performance.now()-C),0)))}ee(o,({touches:F})=>x!==null&&Gi(f,At(o,F[0]),!0,x)===x);let W=[ct(t,{"sizes weights responses shape curves":v,is_past:()=>S(
x),activation:()=>h(w)}),Ke(o,_),ws(()=>{d=yo(),O()}),()=>clearTimeout(j)];return()=>W.forEach(F=>F())}function Zg({layers:t,weights:e},n,i){if(!n)return t[0][0];
let o="from"in n;if(i==="Escape")return o?n.to:null;let r=e.filter(({to:l})=>l===(o?n.to:n));if(typeof i=="string")return r[0]??n;let[s,a]=i;if(o)return r[X(n.from.
unit-a-s,0,r.length-1)];let c=t[X(n.layer+s,0,t.length-1)];return c[X(n.unit-a,0,c.length-1)]}function Mc(t,e,{layer:n,unit:i}){return n===0?e[i]:n===t.layers.length-
1?"the output":`unit ${i+1} of hidden layer ${n}`}function Jg(t,e,n,i){let o=Oc(t,e,n);return n.index<0?o:`${o}: ${J(i[n.index])}`}function Oc(t,e,n){if("from"in
n){let[o,r]=[n.from,n.to].map(s=>Mc(t,e,s));return`Weight from ${o} to ${r}`}let i=Mc(t,e,n);return n.layer===0?`Input ${i}`:`Bias of ${i}`}function Xg([t,...e],n,i){
let o=e.slice(0,-1),r=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,s=o.length?`${r}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(i?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function Ec(t){if("from"in t)return H`<path d=${t.curve} />`;let e=t.size+5;
return H`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Qg(t){let e=(i,o,r=i)=>I`<span class=${i}><svg width=${i==="bias"?10:20} height="10">${o}</svg>${r}</span>`,
n=i=>H`<path d="M0,5h20" stroke-width=${i.toFixed(2)} />`;return I`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${Gg.map(i=>e("sample",n(Vi(i,t)),String(i)))}
    ${e("bias",H`<circle cx="5" cy="5" r="3.5" />`)}`}var Tc={render:Yg};var Nc="_",tf=100,Lc=1,ef=1e6,hr="it was cut off or changed on its way";async function Rc(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<tf||!(e||
t.startsWith("[{")))return t;let n=e?nf(t.split(",").map(Number)):Kt([Uint8Array.of(Lc),new TextEncoder().encode(t)]),i=await Cc(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(i,s=>String.fromCharCode(s)).join("")),r=Nc+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return r.length<t.length?r:t}var mr=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function Pc(t){if(!mr(t))return t;try{let e=atob(t.slice(Nc.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,r=>r.charCodeAt(0)),
i=await Cc(n,new DecompressionStream("deflate"));if(i[0]===Lc)return new TextDecoder("utf-8",{fatal:!0}).decode(i.subarray(1));let o=of(i);return Array.from(o,r=>Object.
is(r,-0)?"-0":String(r)).join(",")}catch{throw new RangeError(hr)}}function nf(t){let e=t.every(r=>Object.is(Math.fround(r),r)),n=e?4:8,i=new DataView(new ArrayBuffer(
n*t.length));t.forEach((r,s)=>e?i.setFloat32(n*s,r):i.setFloat64(n*s,r));let o=new Uint8Array(1+i.byteLength);o[0]=n;for(let r=0;r<i.byteLength;r++)o[1+r%n*t.length+
Math.floor(r/n)]=i.getUint8(r);return o}function of(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(hr);let i=new DataView(
new ArrayBuffer(e*n));for(let r=0;r<i.byteLength;r++)i.setUint8(r,t[1+r%e*n+Math.floor(r/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((r,s)=>e===
4?i.getFloat32(4*s):i.getFloat64(8*s))}async function Cc(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),i=[],o=0;for(let r=await n.read();!r.done;r=
await n.read()){if(o+=r.value.length,o>ef)throw await n.cancel(),new RangeError(hr);i.push(r.value)}return Kt(i)}var fn="gdviz",Ki=8e3,yr=async t=>br(await se(t)),Fc=new Map;async function Bc(t,e){let n=await se(t);for(let{name:i,widget:o}of t.get("entries"))e.includes(i)&&
Fc.set(o,n.get(i)??"")}function rf(t,e){let n=new Map(t.get("entries").map(({name:i,widget:o})=>[i,o]));return new Map([...e].filter(([i,o])=>Fc.get(n.get(i)??"")!==
o))}async function br(t){let e=new URLSearchParams;for(let[n,i]of t)i&&e.set(n,await Rc(i));return e.set(fn,String(Ie)),e.toString().replaceAll("%2C",",")}var Wn=()=>location.
href.replace(/[?#].*$/s,""),sf=["token","theme","template","note","python","present","hide","only","teacher"],$r=t=>!sf.includes(t)&&!t.startsWith("voila"),Dc=()=>new URLSearchParams(
[...new URLSearchParams(location.search)].filter(([t])=>$r(t))).toString().replaceAll("%2C",",");async function af(t){let e=new Map(new URLSearchParams(t)),n=e.
get(fn);if(n!==void 0&&n!==String(Ie))throw new RangeError("it was made by another version of this page");let i=[...e].filter(([r])=>$r(r)&&r!==fn);if(n===void 0&&
i.some(([,r])=>mr(r)))throw new RangeError("its end is missing");let o=async([r,s])=>{let a=await Pc(s).catch(({message:c})=>{throw new RangeError(`of ${r}, ${c}`)});
return[r,a]};return new Map(await Promise.all(i.map(o)))}var vr=10;async function cf(t,e,n){let i;try{let o=await Lt(t,n?new Map(Object.entries(n)):await af(e));
if(!o.length)return;let r=o.length>vr?`; and ${o.length-vr} more`:"";i=`Parts of this link were ignored. ${o.slice(0,vr).join("; ")}${r}.`}catch(o){if(!(o instanceof
RangeError))throw o;i=`This link was ignored: ${o.message}.`}await xr(t,i)}async function xr(t,e){if(!t.get("message"))return t.say(e);let n=e&&`<div class="gdv\
iz-notice" role="status">${lf(e)}</div>`;lt(await nt(t.widget_manager,t.get("message")),"value",n)}var lf=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),Ic=400,
jc="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. To keep them or to give them to others, s\
ave the page.";async function qc(t){let e=await se(t),n=history.state?.[fn];await cf(t,location.search,n),n&&await xr(t,jc);let i=await se(t),[o,r,s]=[0,-1/0,!!n];
function a(){o||=setTimeout(l,Math.max(0,r+Ic-performance.now()))}let c=dn(t,a);addEventListener("popstate",()=>{i=new Map,a()});async function l(){r=performance.
now(),o=le()?setTimeout(l,Ic):0;let u=await se(t);if(o||!ln(u,i).length)return;i=u;let d=rf(t,u),p=ln(u,e).some(f=>d.has(f))?await br(d):"",g=s;s=wr(p).length>Ki;
try{s?history.replaceState({[fn]:Object.fromEntries(u)},"",wr(await br(df(u)))):history.replaceState(null,"",wr(p))}catch{return c()}s!==g&&await xr(t,s?jc:"")}}
function wr(t){let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([i])=>!$r(i)&&i!==fn)).toString(),t].filter(Boolean).join("&");return Wn()+
(n&&`?${n}`)+location.hash}var df=t=>new Map([...t].filter(([,e])=>e.length<500));var uf=400,pf=200,Hc=["pointerdown","keydown","input","change","drop"],Uc=["pointerup","pointercancel"];function gf(t){let e=new Set,n=[],i=[],o=null,r=()=>new Map,
[s,a,c,l]=[0,!1,!1,!1],u=null,d=Promise.resolve();for(let h of Hc)addEventListener(h,A,!0);for(let h of Uc)addEventListener(h,z,!0);addEventListener("blur",z);let p=dn(
t,h=>{r=h,!o&&!le()&&(o=r()),l||x()});return{undo:()=>O(n,i),redo:()=>O(i,n),count:g,watch:f,stop:v};function g(){return{undo:n.length,redo:i.length}}function f(h){
return e.add(h),()=>e.delete(h)}function w(){for(let h of e)h()}function x(){clearTimeout(s),s=setTimeout(y,uf)}function y(){a||le()?x():_()}function A({type:h,
target:$}){s&&!le()&&(h==="pointerdown"||$!==u)&&_(),u=$,c=!0,h==="pointerdown"&&(a=!0)}function z(){a=!1}function _(){clearTimeout(s);let h=c;[s,c]=[0,!1];let $=r();
o&&!ln($,o).length||(o&&h&&(n.push(o),n.length>pf&&n.shift(),i.length=0),o=$,w())}function O(h,$){let b=d.then(async()=>{s&&_();let m=h.pop();if(!m||!o)return"";
let k=await Fi(t,ln(m,o));$.push(o),l=!0;try{await Lt(t,m),await ye(),o=r()}finally{[l,c]=[!1,!1],w()}return k});return d=b.catch(()=>{}),b}function v(){clearTimeout(
s);for(let h of Hc)removeEventListener(h,A,!0);for(let h of Uc)removeEventListener(h,z,!0);removeEventListener("blur",z),p()}}var Wc=qt((t,e)=>gf(e),t=>t.stop()),
Vc=Wc.use,Gc=t=>Wc.find(t.get("key"));var ff=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,Kc=100;async function Zc(t){let e=t.get("script"),n=[...new Set(Jc(e))],i=new Map(await Promise.all(n.map(async s=>[s,await nt(
t.widget_manager,s)]))),o=s=>i.get(s),r=({when:s})=>!s||s.indices.includes(o(s.selector).get("index"));return e.filter(r).map(s=>`${hf(s,o)}
`).join("")}function Jc(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(Jc):[]}function hf({
text:t,holes:e,each:n},i){let o=(a,c=0)=>mf(a,i,c);if(!n)return Yc(t,(a,c)=>o(e[a],c));let r=i(n.shown[0]).get(n.shown[1]);return n.entries.filter((a,c)=>r[c]>0).
map(a=>Yc(t,c=>c==="name"?we(a.name):c==="hyperparameters"?Qc(a.hyperparameters,i):o(e[c]))).join(`
`)}var Yc=(t,e)=>t.split(`
`).map(n=>n.replaceAll(ff,(i,o)=>e(o,n.length-n.trimStart().length))).join(`
`),we=t=>JSON.stringify(t);function Vn(t){let e=Ce(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function Xc({widget:t,trait:e,kind:n,options:i=[]},o){let r=o(t).get(
e);return n==="choice"?we(i[r]):n==="flag"?r?"True":"False":n==="whole"?String(r):n==="number"?Vn(r):n==="numbers"?`[${r.map(Vn).join(", ")}]`:we(r)}var Qc=(t,e)=>Object.
entries(t).map(([n,i])=>`${n}=${Xc(i,e)}`).join(", "),zr=t=>`(${t.join(", ")}${t.length===1?",":""})`;function mf(t,e,n){return t.kind==="arguments"?vf(e(t.widget)):
t.kind==="starts"?wf(e(t.field),e(t.slice),e(t.surface)):t.kind==="keywords"?Qc(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?zr(Object.entries(t.
targets).filter(([,{widget:i,trait:o}])=>e(i).get(o)).map(([i])=>we(i))):t.kind==="points"?xf(bf(e(t.widget),t),n):Xc(t,e)}function vf(t){let[e,n,i]=[t.get("val\
ue"),t.get("variables"),G(t.get("parameters"))],o=re(e,n).parameters;if(String(n)==="x")return`${we(e)}, ${zr(["x",...o].map(we))}`;let r=String(n)==="x,y"?[]:[
zr(n.map(we))];return[we(e),...r,...o.map((s,a)=>`${s}=${Vn(i[a])}`)].join(", ")}function wf(t,e,n){let[i,o,r]=[G(t.get("parameters")),e.get("indices"),n.get("s\
tart")],{parameters:s}=re(t.get("value"),t.get("variables"));return`[${s.map((a,c)=>Vn(o.includes(c)?r[o.indexOf(c)]:i[c])).join(", ")}]`}function bf(t,{array:e,
training:n}){let i=Array.from(G(t.get("part"))),o=i.map((c,l)=>n?c>0:l<=i.findLastIndex(Boolean)),r=e==="x"&&t.get("task")!=="regression";return(e==="x"?kt(t.get(
"x")).map(([...c])=>c):Array.from(G(t.get(e)),c=>[c])).map(c=>c.map(e==="part"?String:Vn)).filter((c,l)=>o[l]).map(c=>r?`[${c.slice(0,2).join(", ")}]`:c[0])}function xf(t,e){
let n=`[${t.join(", ")}]`;if(n.length+e<Kc-20)return n;let i=" ".repeat(e+4),o=[i];for(let r of t){let s=o[o.length-1];s!==i&&s.length+r.length+2>Kc?o.push(`${i}${r}\
,`):o[o.length-1]=s===i?`${i}${r},`:`${s} ${r},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var tl=1e6,kr=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Yi(t,...e){let n=i=>i.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(kr(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function nl(t){let e=kr(t),n=Object.fromEntries(await se(t));return{name:`${Yi(t)}.\
json`,text:`${JSON.stringify({gdviz:Ie,page:e,values:n},null,1)}
`}}async function il(t,e){try{if(e.size>tl)throw new RangeError(`it is larger than ${tl/1e6} MB`);let n=yf(await e.text(),kr(t));el(await nr(t,n));let i=await se(
t),o=await Lt(t,n);return o.length&&await Lt(t,i),el(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function el([t]){if(t)throw new RangeError(
t)}function yf(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:i,page:o,values:r}=Xo(n)?n:{};if(i===
void 0)throw new RangeError("it does not hold the state of a page");if(i!==Ie)throw new RangeError(`it has version ${JSON.stringify(i).slice(0,20)}, and this pa\
ge reads version ${Ie}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!Pi(r))throw new RangeError("its values are not texts by names");return new Map(Object.entries(r))}var rl=Ur(qo(),1);async function sl(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[u]})=>nt(t.widget_manager,u)))).some(u=>u.get("outdated")))return null;
let o=async([u,d])=>(await nt(t.widget_manager,u)).get(d),r=await Promise.all(e.map(({array:u})=>o(u))),s=await Promise.all(e.map(({names:u})=>u[0]?.startsWith(
"IPY_MODEL_")?o(u):u)),a=[...n?[n.name]:[],...s.flat()],c=n&&await o(n.shown),l=n?n.names.flatMap((u,d)=>c[d]>0?ol(r,d).map(p=>[u,...p]):[]):ol(r,0,s);return`${rl.default.
unparse([a,...l],{newline:`
`})}
`}function ol(t,e,n){let i=t.map((l,u)=>$f(l,e,n?.[u].length)),[[o],...r]=i,s=r.filter((l,u)=>t[u+1].shape.length===2).flat(),a=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&s.some(u=>Number.isFinite(u[l])),c=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,u)=>u).filter(a).map(l=>i.flat().map(u=>c(u[l])))}function $f(t,e,n=t.
shape[2]??1){let[i,o,r=1]=t.shape,s=G(t),a=l=>s.subarray(l*o*r,(l+1)*o*r);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,u)=>a(u));let c=a(i>1?e:0);
return Array.from({length:Math.min(r,n)},(l,u)=>Float64Array.from({length:o},(d,p)=>c[p*r+u]))}var al="This is being computed: try again in a moment.";function cl(t,e,n){let i=null,o=()=>e.closest(".gdviz-page")??document.body;function r(){i=i?null:qa(o()),
n("")}function s(p,g,f){Me(p,g,f),n(`Saved as “${p}”.`)}async function a(){let p=await sl(t);if(p===null)return n(al);s(`${Yi(t,"run")}.csv`,p,"text/csv")}async function c({
name:p,node:g},f){if(g.closest("[data-outdated]"))return n(al);let w=`${Yi(t,p)}.${f}`;f==="svg"?s(w,In(g),"image/svg+xml"):s(w,await Ni(g),"image/png")}let l=(p,g)=>I`<li><span>${p}</span>${g}</li>`,
u=(p,g,f)=>I`<button type="button" aria-label=${`${g}: ${p}`} @click=${f}>${p}</button>`;function d(){let{notebook:p}=t.widget_manager,g=(i??[]).filter(({node:f})=>f.
checkVisibility());return I`<ul class="files" aria-label="Download">
      ${p?l("Notebook",I`<a class="button" href=${p.address} download=${p.name} aria-label="Notebook: IPYNB">IPYNB</a>`):q}
      ${t.get("csv").columns?l("Run",u("CSV","Run",a)):q}
      ${g.map(f=>l(f.name,I`
        ${u("SVG",f.name,()=>c(f,"svg"))}${u("PNG",f.name,()=>c(f,"png"))}`))}
    </ul>`}return{button:()=>I`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${i!==null} @click=${r}>Download</button>`,list:()=>i?d():q}}var zf=`With this many points or pinned runs the link would have more than ${Ki.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function kf({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>yr(t))}var _f="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function Af({key:t,ctrlKey:e,metaKey:n,shiftKey:i,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?i?"redo":
"undo":t.toLowerCase()==="y"&&!i?"redo":null}function Sf({model:t,el:e}){it(e,"gdviz-page-state");let n=Vc(t),i=Gc(t),[o,r,s]=["","",""];function a(z,_="",O=""){
[o,r,s]=[z,_,O],y()}async function c(z){let _=await i[z]();a(_?`${z==="undo"?"Undone":"Redone"}: ${_}.`:`There is nothing to ${z}.`)}function l(z){let _=Af(z),O=z.
target,h=(e.closest(".gdviz-page")??e).contains(O)||t.widget_manager.ownsAddress&&!O.closest?.(".gdviz-page");!_||!h||z.defaultPrevented||O.matches?.(_f)||(z.preventDefault(),
z.stopPropagation(),c(_))}async function u(){a("");let z=`${Wn()}?${await yr(t)}`;if(z.length>Ki)return a(zf);let _=await Jt(z);a(_?"Copied.":"Copy this:",z),_||
e.querySelector("[type=text]").select()}async function d(){let z=await Zc(t);if(await Jt(z))return a("Copied.");a("Copy this:","",z),e.querySelector("textarea").
select()}let p=cl(t,e,a);async function g(){let{name:z,text:_}=await nl(t);Me(z,_,"application/json"),a(`Saved as “${z}”.`)}async function f({target:z}){let[
_]=z.files;if(!_)return;let O=await il(t,_);a(O?`“${_.name}” was not opened: ${O}.`:`Opened “${_.name}”.`),z.value=""}let w=(z,_,O)=>I`<button type="button" title=${_} @click=${O}>${z}</button>`,
x=(z,_,O,v)=>I`
    <button type="button" title=${O} aria-keyshortcuts=${v} aria-disabled=${i.count()[z]===0}
      @click=${()=>c(z)}>${_}</button>`;function y(){B(e,I`
      <div role="group" aria-label="Changes">
        ${x("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${x("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${w("Copy link","Copy the address of this page in its current state",u)}
        ${w("Save","Save the current state of this page as a file",g)}
        ${w("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${f} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?w("Copy as Python","Copy a Python script that computes what this page shows",d):q}
        ${p.button()}
      </div>
      ${p.list()}
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!s} .value=${gt(s)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!r} .value=${gt(r)} />`)}y();let A=[n,i.watch(y),ot(t,"script cs\
v",y),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>A.forEach(z=>z())}var ll={initialize:kf,render:Sf};var dl=(t,e,n)=>{let i=new Map;for(let o=e;o<=n;o++)i.set(t[o],o);return i},ul=un(class extends fe{constructor(t){if(super(t),t.type!==jt.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let i;n===void 0?n=e:e!==void 0&&(i=e);let o=[],r=[],s=0;for(let a of t)o[s]=i?i(a,s):s,r[s]=n(a,s),s++;return{
values:r,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,i]){let o=lc(t),{values:r,keys:s}=this.dt(e,n,i);if(!Array.isArray(o))return this.ut=s,
r;let a=this.ut??=[],c=[],l,u,d=0,p=o.length-1,g=0,f=r.length-1;for(;d<=p&&g<=f;)if(o[d]===null)d++;else if(o[p]===null)p--;else if(a[d]===s[g])c[g]=he(o[d],r[g]),
d++,g++;else if(a[p]===s[f])c[f]=he(o[p],r[f]),p--,f--;else if(a[d]===s[f])c[f]=he(o[d],r[f]),pn(t,c[f+1],o[d]),d++,f--;else if(a[p]===s[g])c[g]=he(o[p],r[g]),pn(
t,o[d],o[p]),p--,g++;else if(l===void 0&&(l=dl(s,g,f),u=dl(a,d,p)),l.has(a[d]))if(l.has(a[p])){let w=u.get(s[g]),x=w!==void 0?o[w]:null;if(x===null){let y=pn(t,
o[d]);he(y,r[g]),c[g]=y}else c[g]=he(x,r[g]),pn(t,o[d],x),o[w]=null;g++}else Hi(o[p]),p--;else Hi(o[d]),d++;for(;g<=f;){let w=pn(t,c[f+1]);he(w,r[g]),c[g++]=w}for(;d<=
p;){let w=o[d++];w!==null&&Hi(w)}return this.ut=s,qi(t,c),_t}});var Mf=["paths","x","y","values"],Zi=["A","B","C","D"],ae=({state:t,curves:e})=>JSON.stringify([t,e]),pl=t=>Object.fromEntries([...t].filter(([e])=>e!==Ci));function Ef(t,e){
let[n,...i]=t.shape,o=He(i),r=n?e%n*o:0;return G(t).slice(r,r+o)}async function Of(t){let e=s=>s?nt(t.widget_manager,s):null,[n,i,o]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),r=await Promise.all(t.get("views").map(e));return{state:n,choice:i,runner:o,views:r}}async function Tf(t){let{state:e,choice:n,
runner:i,views:o}=await Of(t),r=new Map,s=()=>new Map,a=0,c=[dn(e,v=>(s=v,y())),ot(t,"pinned",w)];return w(),{pin:g,swap:f,isOfProblem:z,lossesOf:_,stop:O};function l(){
return t.get("pinned")}function u(v){K(t,{pinned:v})}function d(){return o.map(v=>{let h=Mf.filter(m=>v.get(m)),$=h.map(m=>Ve(v,m));return(n?[n.get("index")]:Array.
from({length:Math.max(...$.map(({shape:m})=>m[0]))},(m,k)=>k)).map(m=>({row:m,...Object.fromEntries(h.map((k,M)=>[k,Ef($[M],m)]))}))})}async function p(){await ye(
{inBackground:!1});let v=s(),$={name:(await Xa(e,v,t.get("named"))).slice(0,cn),shown:!0,state:pl(v)};return i?$.curves=Nf(d()):r.set(ae($),d()),$}async function g(){
let v=await p();l().length<Pe&&u([...l(),v])}async function f(v){let h=await p(),$=l()[v];await Lt(e,new Map([...Object.entries($.state),[Ci,Ii(l().with(v,h))]])),
i&&K(i,{playing:!1,shown:-1,resets:i.get("resets")+1})}function w(){for(let h of l())h.curves&&r.set(ae(h),Lf(h.curves));let v=l().filter(h=>!r.has(ae(h)));v.length&&
We(x(v)),y()}async function x(v){let h=pl(s());for(let $ of v){let b=await Lt(e,new Map(Object.entries($.state)));await ye({inBackground:!1}),b.length||r.set(ae(
$),d())}await Lt(e,new Map(Object.entries(h))),v.some($=>!r.has(ae($)))&&u(l().filter($=>r.has(ae($)))),y()}function y(){a||=requestAnimationFrame(A)}function A(){
a=0;let v=l().length?s():new Map,$=l().map((m,k)=>({pin:m,mark:Zi[k],of:r.get(ae(m)),isHere:z(m,v)})).filter(({pin:m,of:k})=>m.shown&&k),b=JSON.stringify($.map(
({pin:m,mark:k,isHere:M})=>[k,m.name,ae(m),M]));b!==t.get("drawn")&&(lt(t,"drawn",b),o.forEach((m,k)=>{let M=$.filter(({isHere:S})=>S||!m.get("paths"));lt(m,"pi\
nned",M.flatMap(({pin:S,mark:T,of:N})=>(N?.[k]??[]).map(L=>({...L,mark:T,name:S.name}))))}))}function z(v,h=s()){return t.get("problem").every($=>(v.state[$]??"")===
(h.get($)??""))}function _(v){return(r.get(ae(v))??[]).flat().flatMap(({y:$})=>$?[$]:[]).map($=>$.findLast(b=>!Number.isNaN(b))??NaN)}function O(){cancelAnimationFrame(
a);for(let v of c)v()}}var Nf=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],i=>Number.isFinite(i)?Number(i.toPrecision(5)):null)));function Lf(t){
let e=n=>Float64Array.from(n,i=>i??NaN);return t.map(([n=[],...i])=>i.map((o,r)=>({row:r,x:e(n),y:e(o)})))}var gl=qt((t,e)=>Tf(e),t=>t.then(e=>e.stop())),fl=gl.
use,hl=t=>gl.find(t.get("key"));var Rf=`${Pe} runs are pinned: remove one to pin another`;function Pf({model:t,el:e}){it(e,"gdviz-pins");let n=fl(t),i=null;hl(t).then(d=>{i=d,l()});let o=()=>t.
get("pinned"),r=(d,p)=>K(t,{pinned:o().with(d,{...o()[d],...p})});function s(d){K(t,{pinned:o().filter((g,f)=>f!==d)});let p=e.querySelectorAll(".remove");(p[Math.
min(d,p.length-1)]??e.querySelector("button"))?.focus()}function a(){o().length<Pe&&i?.pin()}function c(d,p){let[g,f]=[Zi[p],`pinned run ${Zi[p]}`],w=i?i.lossesOf(
d).map(A=>J(A,3)):[],x=({target:A})=>r(p,{name:A.value.trim().slice(0,cn)}),y=i&&!i.isOfProblem(d);return I`
      <li class=${d.shown?"":"hidden"}>
        <label title="Show or hide ${f}"><input type="checkbox" aria-label="Show ${f}" .checked=${gt(d.shown)}
          @change=${({target:A})=>r(p,{shown:A.checked})} /><b>${g}</b>${ea(g)}</label>
        <input type="text" aria-label="Name of ${f}" title=${d.name} maxlength=${cn} .value=${gt(d.name)} @change=${x} />
        <output title="Its last loss">${w.length?`loss ${w.join(", ")}`:q}</output>
        <button type="button" title="Make ${f} the present one, and pin the present one in its place" @click=${()=>i?.swap(p)}>Swap</button>
        <button type="button" class="remove" title="Remove ${f}" aria-label="Remove ${f}" @click=${()=>s(p)}>×</button>
        ${y?I`<small>Of another problem: not drawn on this surface.</small>`:q}
      </li>`}function l(){let d=o().length>=Pe;B(e,I`
      <button type="button" aria-disabled=${d} title=${d?Rf:"Keep the present run in the plots, to compare others with it"} @click=${a}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${ul(o(),(p,g)=>g,c)}</ul>`)}let u=[n,ct(t,{"pinned drawn":l})];return()=>u.forEach(d=>d())}var ml={render:Pf};var Cf={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},je=(t,e,n,i=t)=>I`
  <button type="button" class=${i} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Cf[t]} /></svg>
  </button>`,Ji=(t,e)=>je(t?"pause":"play",t?"Pause":"Play",e,"play");var If=10,jf=8;function Ff({model:t}){let e=t.get("max");return ot(t,"max",()=>{let[n,i]=[t.get("value"),t.get("max")];(n>i||n===e&&!t.get("playing"))&&K(t,{value:i}),
e=i})}function Bf({model:t,el:e}){it(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),i=()=>t.get("max"),o=y=>K(t,{playing:!1,value:y});function r(){let y=!t.
get("playing");K(t,{playing:y,value:y&&n()>=i()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${i()}`;let[y,A]=t.get("ends");return J(y+(A-y)*n()/Math.
max(i(),1),3)}let[a,c]=t.get("ends")?[t.get("description"),""]:["","The current step"],l=()=>B(e,I`
      ${je("back","Back to the start",()=>o(0))}
      ${Ji(t.get("playing"),r)}
      ${je("step","Step forward",()=>o(Math.min(n()+1,i())))}
      <label title=${c}>
        ${a&&I`<span>${a}</span>`}
        <input type="range" min="0" step="1" aria-label=${a||"Current step"} aria-valuetext=${a?s():q} .max=${String(i())} .value=${gt(String(n()))}
          @input=${({target:y})=>o(Number(y.value))} />
        <output>${s()}</output>
      </label>`),u=0,d=0,p=()=>(t.get("seconds")?i()/t.get("seconds"):Math.max(If,i()/jf))/1e3;function g(y){let A=Math.min(Math.floor((y-u)*p()),i());if(A>=i())
return K(t,{value:i(),playing:!1});A>n()&&K(t,{value:A}),t.get("playing")&&(d=requestAnimationFrame(g))}function f(){cancelAnimationFrame(d),t.get("playing")&&(w(),
d=requestAnimationFrame(g))}function w(){u=performance.now()-n()/p()}let x=[ct(t,{"value max playing":l}),ot(t,"max",w),ot(t,"playing",f),()=>cancelAnimationFrame(
d)];return f(),()=>x.forEach(y=>y())}var vl={initialize:Ff,render:Bf};var Df="gdviz answer ";function wl(t){let e=`${Df}${location.pathname} ${t}`;return{get:()=>_r(()=>JSON.parse(localStorage.getItem(e)??"null")??void 0),set:n=>_r(
()=>localStorage.setItem(e,JSON.stringify(n))),clear:()=>_r(()=>localStorage.removeItem(e))}}function _r(t){try{return t()}catch{return}}function Xi(t){let e=t.
get("solution");return t.get("kind")==="choices"?t.get("rows")[0][1][e]:`${J(e)} ${t.get("unit")}`.trim()}var qf={point:"Drag the ring to where you expect it.",points:"Drag the rings to where you expect them.",number:"Move the slider to the number you expect.",choice:"\
Choose an answer.",choices:"Choose an answer in each row.",order:"Choose a place for each; two that you give the same place swap."},Ar=(t,e)=>Array.isArray(t)&&
t.length===e;function Hf({model:t,el:e}){it(e,"gdviz-question");let n=t.get("kind"),i=t.get("rows"),o=qf[t.get("distinct")?"order":(i.length||t.get("points").length)===
1?n.slice(0,-1):n],[r,s]=[Ct(),Ct()],a=t.get("solution")!==null,c=wl(t.get("question")),[l,u]=[[],[]],d=n==="number"?"number":"chosen",p=()=>n==="points"?l.map(
N=>N.get("value")):t.get(d),g=JSON.stringify(p()),f=!1,w=!1,x=me(b,N=>K(t,{number:N}));function y(){if(f=n==="choices"?p().includes(-1):JSON.stringify(p())===g,
f)return b();c.set(p()),K(t,{committed:!0})}function A(){f=!1,c.clear(),K(t,{committed:!1}),e.querySelector("input, button")?.focus()}function z(){let N=t.get("\
committed");l.forEach(E=>lt(E,"locked",N)),u.forEach(E=>lt(E,"locked",!N));let L=e.closest(".gdviz-beside")?.querySelector(".gdviz-moved");return L?.toggleAttribute(
"inert",!N),!!L}function _(N,L){let E=[...t.get("chosen")],P=t.get("distinct")?E.indexOf(L):-1;P>=0&&(E[P]=E[N]),E[N]=L,K(t,{chosen:E})}function O([N,L],E){return I`<div class="options ${N?
"named":""}" role="radiogroup" aria-label=${N||t.get("question")}>
      ${N?I`<span class="name">${N}</span>`:q}
      ${L.map((P,C)=>I`
        <label><input type="radio" name="${r}-${E}" .checked=${t.get("chosen")[E]===C} ?disabled=${t.get("committed")} @change=${()=>_(E,C)} />
          <span>${P}</span></label>`)}</div>`}function v(){let N=t.get("committed");if(n==="choices")return i.map(O);if(n==="points")return q;let[L,E,P,C,j]=["n\
umber","min","max","step","unit"].map(R=>t.get(R));return I`<div class="gdviz-slider">${x({value:L,min:E,max:P,step:C,unit:j,disabled:N,description:a?"Your answ\
er":"Your prediction",tooltip:"The number that you expect"})}</div>`}function h(){let N=t.get("solution"),L=1e-9*Math.max(1,Math.abs(N));return Math.abs((n==="n\
umber"?p():p()[0])-N)<=t.get("within")+L}function $(){return a?`${h()?"Right.":`Not quite: ${Xi(t)}.`} ${t.get("explanation")}`.trim():"Compare your prediction \
with what is shown now, then move the controls."}function b(){let N=t.get("committed"),L=a&&N?h()?"right":"wrong":"";B(e,I`
      <div role="group" class=${L} aria-labelledby=${s}>
        <p class="text" id=${s}>${t.get("question")}</p>
        ${v()}
        <p class="hint ${f?"urged":""}" role="status">${N?$():o}</p>
        ${N?I`<button type="button" class="again" @click=${A}>${a?"Try again":"Predict again"}</button>`:I`<button type="button" class="commit" @click=${y}>${a?
"Check":"This is my prediction"}</button>`}
      </div>`),z()}function m(N){return n==="points"?Ar(N,l.length)&&N.every(L=>Ar(L,2)&&L.every(Number.isFinite)):n==="choices"?Ar(N,i.length)&&i.every(([,L],E)=>Number.
isInteger(N[E])&&L[N[E]]!==void 0):Number.isFinite(N)&&N>=t.get("min")&&N<=t.get("max")}async function k(){let N=[t.get("points"),t.get("others")],L=await Promise.
all(N.map(P=>Promise.all(P.map(C=>nt(t.widget_manager,C)))));if(w)return;[l,u]=L,g=JSON.stringify(p());let E=c.get();m(E)&&!t.get("committed")&&(n==="points"?l.
forEach((P,C)=>K(P,{value:E[C]})):K(t,{[d]:E}),K(t,{committed:!0})),z()}let M=[ct(t,{"question chosen number min max step committed":b})];k();let S=new MutationObserver(
()=>z()&&S.disconnect()),T=new ResizeObserver(()=>{let N=e.closest(".gdviz-beside");N&&(T.disconnect(),z()||S.observe(N,{childList:!0,subtree:!0,attributeFilter:[
"class"]}))});return T.observe(e),M.push(()=>S.disconnect(),()=>T.disconnect()),()=>{w=!0,M.forEach(N=>N())}}var bl={render:Hf};var xl=t=>Number.isFinite(t)?J(t,Math.abs(t)<.001?2:3):"–";function Uf({model:t,el:e}){it(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function i(s,a){n(s)!==
a&&K(t,{shown:t.get("shown").with(s,Number(a))})}function o(s){K(t,{chosen:s}),i(s,!0)}function r(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=kt(t.get("values")),u=t.get("outdated"),d=(x,y)=>u?"…":xl(l[x]?.[y]??NaN),p=s.map((x,y)=>I`<th scope="col" title=${a[y]??""}>${x}</th>`),g=t.get("names").map(
(x,y)=>{let[A,z]=[n(y),y===t.get("chosen")],_=({target:v})=>i(y,v.checked),O=`background: ${mt(c[y%c.length])}`;return I`
        <tr class="${A?"":"hidden"} ${z?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${x}" .checked=${gt(A)} @change=${_} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${x}" aria-pressed=${z} @click=${()=>o(y)}>
              <span class="swatch" .style=${O}></span>${x}
            </button>
          </th>
          ${s.map((v,h)=>I`<td class="number">${A?d(y,h):"–"}</td>`)}
        </tr>`}),w=(t.get("pinned")??[]).map(({mark:x,name:y,row:A,values:z})=>I`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${y}><span class="swatch" .style="background: ${mt(c[A%c.length])}"></span>${x}: ${t.get("names")[A]}</th>
          ${s.map((_,O)=>I`<td class="number">${xl(z?.[O]??NaN)}</td>`)}
        </tr>`);B(e,I`<table aria-busy=${!!u}><caption ?hidden=${!u}>${u}</caption><thead><tr><td></td><td></td>${p}</tr></thead><tbody>${g}${w}</tbody></table>`)}
return ct(t,{"names colors columns hints shown values chosen outdated pinned":r})}var yl={render:Uf};var Sr=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Wf(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Vf({model:t,el:e}){it(e,"gdviz-runner");let n=t.get("unit"),i=()=>K(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>K(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function r(){let f=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);K(t,{playing:!t.get("playing"),shown:-1,
resets:f})}function s({target:f}){let w=Number(f.value);K(t,{playing:!1,shown:w+t.get("stride")>t.get("position")?-1:w})}function a({target:f}){let w=Math.round(
Number(f.value));w>=1&&w<=1e3&&K(t,{anew_steps:w}),f.value=t.get("anew_steps")}function c(){let[f,w]=[t.get("position"),t.get("shown")],x=f.toLocaleString("en");
return w<0||w>=f?`${n} ${x}`:`${n} ${w.toLocaleString("en")} of ${x}`}function l(){let[f,w]=[t.get("position"),t.get("shown")];return I`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${c()} title="Wind back through the ${n}s"
        .max=${String(f)} .step=${String(t.get("stride"))} .value=${gt(String(w<0?f:w))}
        ?disabled=${f===0} @input=${s} />`}let u=f=>t.get("position")<f?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function d(){let[f,w,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],y=O=>Math.abs(O/f-1)<.001,A=Sr.some(y)?Sr:[...Sr,
f].sort((O,v)=>O-v),z=({target:O})=>K(t,{speed:Number(O.value)}),_=({target:O})=>K(t,{anew:O.checked,playing:!1});B(e,I`
      <div class="gdviz-buttons">
        ${je("back","Restart",i,x<0?"back":"back wanted")}
        ${Ji(t.get("playing"),r)}
        ${je("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${z}>
          ${A.map(O=>I`<option value=${O} .selected=${gt(y(O))}>${Wf(O,n)}</option>`)}
        </select>
        <output class="position">${c()}</output>
      </div>
      ${t.get("stride")>0?l():q}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${gt(w)} @change=${_} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!w}
          .value=${String(t.get("anew_steps"))} @change=${a} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?q:I`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${u(x)} Lower the learning rate, then restart.</div>`}`)}function p(){t.get("diverged_at")>=0&&t.get("playin\
g")&&K(t,{playing:!1})}let g=[ot(t,"position diverged_at",p),ct(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":d})];return p(),()=>g.
forEach(f=>f())}var $l={render:Vf};var Gf=t=>t===void 0||Number.isNaN(t)?"–":J(t);function Kf({model:t,el:e}){return it(e,"gdviz-sentence"),ct(t,{"templates which values shown kind outdated":()=>{
let[n,i]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=G(t.get("values")),r=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),a=s||r.replace(/\{(\d+)\}/g,(l,u)=>Gf(o[u])),c=t.get("shown")&&r;B(e,c?I`<div class="${n} ${s?"gdviz-outdated":""}" role=${i}>${a}</div>`:q)}})}var zl={render:Kf};function Yf(t){let{parameters:e}=re(t.get("value"),t.get("variables")),n=[..."abc"].filter(i=>!e.includes(i));return[...e,...n.slice(0,Math.max(0,2-e.length))]}
function Zf(t,[e,n]){let i=r=>t.find(s=>s!==r),o=t.includes(e)?e:i(n);return[o,t.includes(n)&&n!==o?n:i(o)]}async function kl(t){let e=n=>nt(t.widget_manager,n);
return{field:await e(t.get("field")),surfaces:await Promise.all(t.get("surfaces").map(e))}}function Qi(t,e,n){String(t.get(e))!==String(n)&&lt(t,e,n)}async function Jf(t){
let{field:e,surfaces:n}=await kl(t);function i(){let r=Yf(e),s=Zf(r,r.length>2?t.get("axes"):r),a=t.get("active");if(Qi(e,"without",s),Qi(t,"indices",a?s.map(c=>r.
indexOf(c)):[0,1]),!!a){Qi(t,"names",r);for(let c of n)Qi(c,"axis_names",s)}}let o=[ot(e,"value",i),ot(t,"active axes",i)];return i(),()=>o.forEach(r=>r())}function Xf(t,e){
return t.flatMap((n,i)=>{let[o,r]=e.slice(2*i,2*i+2),s=o<=n&&n<=r?0:n-(o+r)/2;return[o+s,r+s]})}function Qf({model:t}){let e=Ue(Jf(t));return()=>e.then(n=>n())}
async function th({model:t,el:e}){it(e,"gdviz-slice");let{field:n,surfaces:[i]}=await kl(t);function o(s,a){let c=t.get("names"),l=t.get("indices").map(f=>c[f]),
u=l.map((f,w)=>w===s?a:f===a?l[s]:f),d=n.get("parameters"),p=G(d).slice();l.forEach((f,w)=>p[c.indexOf(f)]=Number(Ce(i.get("start")[w]))),K(n,{parameters:ce(p,{
shape:d.shape,dtype:"float64"},d)});let g=u.map(f=>p[c.indexOf(f)]);K(i,{start:g,view:Xf(g,i.get("view"))}),K(t,{axes:u})}function r(){let s=t.get("names"),[a,c,
l]=[t.get("indices"),G(t.get("point")),t.get("outdated")],u=(g,f)=>I`
      <label>${g}
        <select title="The letter of the model that this axis shows" @change=${({target:w})=>o(f,w.value)}>
          ${s.map((w,x)=>I`<option value=${w} .selected=${gt(x===a[f])}>${w}</option>`)}
        </select>
      </label>`,d=s.flatMap((g,f)=>a.includes(f)?[]:[`${g} = ${J(c[f]??NaN,3)}`]),p=`The surface is a slice at step ${t.get("step")}: ${d.join(", ")}. The pat\
h is projected onto it.`;B(e,t.get("active")&&s.length>2?I`
      <div class="axes">${u("Horizontal axis",0)}${u("Vertical axis",1)}</div>
      <div class="gdviz-note ${l?"gdviz-outdated":""}" role="status">${l||p}</div>`:q)}return ct(t,{"names indices active point step outdated":r})}var _l={initialize:Qf,
render:th};function eh({model:t,el:e}){it(e,"gdviz-slider");let n=me(i,o=>K(t,{value:o}));function i(){let[o,r,s,a,c,l]=["value","min","max","step","log","whole"].map(w=>t.
get(w)),[u,d,p,g]=["disabled","description","unit","tooltip"].map(w=>t.get(w)),f=t.get("continuous_update");B(e,n({value:o,min:r,max:s,step:a,log:c,whole:l,disabled:u,
description:d,unit:p,tooltip:g,continuous:f}))}return ct(t,{"value description tooltip unit min max step log disabled":i})}var Al={render:eh};var Gn=class extends fe{constructor(e){if(super(e),this.it=q,e.type!==jt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===q||e==null)return this._t=void 0,this.it=e;if(e===_t)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Gn.directiveName=
"unsafeHTML",Gn.resultType=1;var to=un(Gn);var nh=["wheel","touchmove","keydown","pointerdown"];function ih({model:t,el:e}){it(e,"gdviz-steps-text");let n=t.get("texts"),i=t.get("settings").map(b=>new Map(
Object.entries(b))),[o,r]=[0,0],s=null,a=!1,c=!1,l=[],u;function d(b){b!==o&&(o=b,c=s!==null,y(),p().catch(m=>console.error(m)))}async function p(){if(a||e.closest(
".gdviz-steps")?.querySelector(Di))return;a=!0;let b=await nt(t.widget_manager,t.get("figure"));for(;r!==o;){let m=o;await We(Bi(b,i[m],()=>m===o).then(k=>(l=k,
Bc(b,[...i[m].keys()])))),r=m}a=!1,y()}function g(b){let m=o+b;return i[m]?(s=m,d(m),w()[m].scrollIntoView({block:f()?"nearest":"center",behavior:Bn()?"auto":"s\
mooth"}),!0):!1}let f=()=>!!e.closest(".jp-Notebook"),w=()=>[...e.querySelectorAll("li")];function x(){if(f())return;let b=w(),m=(parseFloat(getComputedStyle(b[0]).
scrollMarginTop)+innerHeight)/2,k=b.map(M=>M.getBoundingClientRect()).findIndex(({top:M,bottom:S})=>M<=m&&m<S);k===s&&(s=null),!(k<0||s!==null)&&(u&&(r=o=k),u=!1,
d(k),y())}function y(){let b=(k,M)=>I`<button type="button" aria-disabled=${!i[o+M]} @click=${()=>g(M)}>${k}</button>`,m=e.closest(".gdviz-steps")?.querySelector(
Di)?"Answer the question first.":"";B(e,I`
      <ol>${n.map((k,M)=>I`<li aria-current=${M===o?"step":q}><p>${to(k)}</p></li>`)}</ol>
      <div class="bar" role="group" aria-label="Steps">
        ${b("Back",-1)}
        <span role="status">Step ${o+1} of ${n.length}<span class="quiet">${c?`: ${w()[o].textContent}`:""}</span></span>
        ${b("Next",1)}
        ${[m,...l].filter(Boolean).map(k=>I`<p>${k}</p>`)}
      </div>`)}nt(t.widget_manager,t.get("figure")).then(b=>{let m=[...new URLSearchParams(location.search).keys()].map(k=>k.replace(/\d*\..*/s,""));u??=!!t.widget_manager.
ownsAddress&&m.includes(b.get("name"))}),y();let A=new AbortController,{signal:z}=A,_=()=>s=null;for(let b of nh)addEventListener(b,_,{capture:!0,passive:!0,signal:z});
let O=0,v=()=>{cancelAnimationFrame(O),O=requestAnimationFrame(x)};addEventListener("scroll",v,{capture:!0,passive:!0,signal:z}),addEventListener("resize",v,{signal:z}),
e.addEventListener("gdviz-step",b=>g(b.detail)&&b.preventDefault());let h=new MutationObserver(()=>{y(),p()}),$=new ResizeObserver(()=>{let b=e.closest(".gdviz-\
steps");b&&h.observe(b,{subtree:!0,attributeFilter:["inert"]}),v()});return $.observe(e),()=>{A.abort(),h.disconnect(),$.disconnect()}}var Sl={render:ih};function Kn({values:t,shape:[e,n],box:[i,o,r,s]},[a,c]){let[l,u]=[(a-i)/(o-i)*(n-1),(c-r)/(s-r)*(e-1)];if(!(l>=0&&u>=0&&l<=n-1&&u<=e-1))return null;let[d,p]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(u),e-2)],[g,f]=[l-d,u-p],w=p*n+d,[x,y]=[w,w+n].map(A=>(1-g)*t[A]+g*t[A+1]);return(1-f)*x+f*y}var oh=40,rh=.42,hn=14,sh=8,Yn=t=>t.map(({from:[e,n],by:[i,o],color:r,shaft:s})=>{let a=Te(e+i/2,n+o/2,i/2,o/2,s);return H`
      ${Tt(a,2)}
      <path class="vector" fill=${r} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
        data-from=${`${e},${n}`} data-by=${`${i},${o}`} d=${a} />`});function Ml(t,e,{left:n,top:i,width:o,height:r}){let s=e.map(([a,c])=>({x:a,y:c,wide:hn/2}));
return t.map(({at:a,text:c,color:l,away:u})=>{let d=c.length*sh/2,p=u[0]>.35?"start":u[0]<-.35?"end":"middle",g={start:d,middle:0,end:-d}[p],f=X(a[0]+g,n+d,n+o-
d),w=X(a[1],i+hn/2,i+r-hn/2),x=u[1]<0?-hn:hn;for(;s.some(y=>Math.abs(y.x-f)<y.wide+d&&Math.abs(y.y-w)<hn);)w+=x;return s.push({x:f,y:w,wide:d}),H`<text class="vector-label" x=${pt(
f-g)} y=${pt(w)} dy="0.35em" text-anchor=${p}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${c}</text>`})}function Mr(t,{width:e,height:n}){let i=rh*Math.min(e,n)/t;if(!(t>0)||t>=oh&&i>=1)return 1;
let o=10**Math.floor(Math.log10(i));return o*(i>=5*o?5:i>=2*o?2:1)}function El(t){let e=i=>{let[o,r]=[i,1/i].map(s=>Number(s.toPrecision(1)));return i>1?`${o}:1`:
`1:${r}`},n=t.filter(({factor:i})=>i!==1).map(({what:i,factor:o})=>`${i} ${e(o)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var Ut=([t,e],[
n,i])=>[t+n,e+i],St=([t,e],n)=>[t*n,e*n],Ot=([t,e])=>Math.hypot(t,e);var ah=3.2,Tl=1.6,Nl=.9;function Ll(t,{parts:e,names:n,isScaled:i},o,r,s){let[a,c,l,u,d,p]=e,g=[],f=t;for(let[_,O]of[a,c,l].entries()){let v=St(O,r),h=[o.gradient,
o.momentum,o.decay][_];Ot(v)>0&&g.push({from:f,by:v,color:h,label:n[_],shaft:Tl}),f=Ut(f,v)}let w={from:t,by:St(u,r),color:o.step,label:n[3],shaft:ah};if(g.length===
1?g.splice(0,1,{...w,label:`${n[3]} = ${g[0].label}`}):Ot(u)>0&&g.unshift(w),!i)return{marks:Yn(g),labels:g.map(Ol)};let x=St(d,s);Ot(x)>0&&g.push({from:t,by:x,
color:o.gradient,label:n[4],shaft:Nl});let[y,A]=St(p,s).map(Math.abs),z={at:Ut(t,[.71*y+6,-.71*A-6]),text:n[5],color:o.gradient,away:[1,-1]};return{marks:H`${ch(
t,[y,A])}${Yn(g)}`,labels:[...g.map(Ol),z]}}var ch=([t,e],[n,i])=>H`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${i} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${i} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function Ol({from:t,by:e,label:n,color:i,shaft:o},r,s){let a=St(e,1/Ot(e));if(o===Nl)return{at:Ut(Ut(t,e),St(a,9)),text:n,color:i,away:a};let[c,l=c]=s,d=c.
by[0]*l.by[1]-c.by[1]*l.by[0]>=0==(o===Tl)?1:-1,p=[-d*a[1],d*a[0]];return{at:Ut(Ut(t,St(e,.5)),St(p,o+7)),text:n,color:i,away:p}}var lh=.6,dh=2.2;function Rl(t,e,n){let[i,o]=kt(t.get("current"))[0]??[NaN,NaN],r=m=>Number.isFinite(m[0])&&Number.isFinite(m[1]),[s,a]=e([0,0]),c=m=>{let[k,M]=e(
m);return[k-s,M-a]},l=kt(t.get("step_parts")),u=r([i,o])&&l.length>0&&r(l[3]),d=r([i,o])?kt(t.get("gradients")).filter(r).map(c):[];if(!u&&d.length<2)return{marks:q,
note:""};let p=e([i,o]),g=t.get("marks"),f=t.get("step_labels")[t.get("step_optimizer")]??[],w=u?l.map(c):[],x=u&&r(l[5]),y=m=>Math.max(0,...m.map(Ot)),A=y(w.slice(
0,4)),z=Math.max(y([...d.slice(0,1),...x?w.slice(4):[]]),uh(d.slice(1))),_=Mr(x?A:Math.max(A,z),n),O=x?Mr(z,n):_,v=u?Ll(p,{parts:w,names:f,isScaled:x},g,_,O):{marks:q,
labels:[]},h=d.length>1?ph(p,d,t.get("gradient_points"),g,O,u&&!x):v,$=h===v?[v]:[h,v],b=El([{what:[u?f[3]:"",d.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:_},...x?[{what:`${f[4]} and ${f[5]}`,factor:O}]:[]]);return{marks:H`
      ${$.map(({marks:m})=>m)}
      ${Ml($.flatMap(({labels:m})=>m),[p,e(t.get("start"))],n)}`,note:b}}var uh=t=>t.map(Ot).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function ph([t,e],[n,...i],o,r,s,a){
let c=i.map(x=>St(x,s)).filter(x=>Ot(x)>0),l=c.map(([x,y])=>Te(t+x/2,e+y/2,x/2,y/2,lh)).join(""),u=c.map(([x,y])=>`${t+x},${e+y}`).join(" "),d=c.sort((x,y)=>Ot(
x)-Ot(y))[Math.floor(.8*c.length)]??[0,0],p=St(d,1/(Ot(d)||1)),g=St(n,s),f=a||!Ot(g)?[]:[{from:[t,e],by:g,color:r.gradient,shaft:dh}],w=(x,y,A,z)=>({at:Ut(Ut([t,
e],x),St(y,9)),text:A,color:z,away:y});return{marks:H`
      ${Tt(l,1)}
      <path class="noise" fill=${r.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${u} d=${l} />
      ${Yn(f)}`,labels:[...f.map(()=>w(g,St(g,1/Ot(g)),o===1?"their mean":"all points",r.gradient)),w(d,p,o===1?"single points":`mini-batches of ${o}`,r.data)]}}function gh({model:t,el:e}){let n=t.get("bar")?tn:Le,o=ue(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:n});
o.canvas.classList.add("hatch");let[r,s,a,c,l,u,d]=o.layers("field","pins","paths","minima","letters","vectors","points"),p=()=>{let[b,m,k,M]=G(t.get("box"));return o.
plane({low:b,high:m},{low:k,high:M})},g=()=>t.get("axis_names"),f=()=>t.get("movable"),w=Ai({...o,model:t,el:e,layers:[a,c,d],pins:{lines:s,letters:l,area:o.area},
plane:p,free:f});function x(){let{canvas:b,area:m}=o,k=Math.min(window.devicePixelRatio||1,2),M={width:Math.round(m.width*k),height:Math.round(m.height*k)},S=t.
get("loss"),T=G(t.get("levels"));if(S.shape[0]<2||S.shape[1]<2||T.length<2)return To(b);wi(b,M,G(S),S.shape,T,de(t.get("palette"),T.length-1))}function y(){if(!t.
get("bar"))return;let[b,m]=[G(t.get("levels")),t.get("value_name")],k=G(t.get("loss")).some(Number.isFinite);o.bar(k?Oi(o.area,t.get("palette"),b,m):[[],[],m])}
let A=()=>o.axes(p(),g());function z(){let b=t.get("gradient"),m=Hs(G(b),b.shape,o.area,G(t.get("box")));B(r,H`<path class="arrows" d=${m} />`)}let _="";function O(){
let b=Rl(t,p().toPixel,o.area);B(u,b.marks),r.classList.toggle("behind",b.marks!==q),_=b.note}function v(){let b=G(t.get("loss")).every(Number.isFinite),m=`${t.
get("value_name")} not finite`;o.legend(b?Lo(t):[...Lo(t),{name:m,color:"",kind:"hatch"}])}let h=o.readout(b=>{if(t.get("outdated"))return B(o.status,t.get("out\
dated"));if(t.get("step")>=0)return B(o.status,I`${on(t)}${_&&I`<div>${_}</div>`}`);B(o.status,!b&&t.get("status")||$(b))});function $(b){if(!b&&!f())return"";let m=b?
p().toPoint(b):t.get("start"),k=t.get("loss"),M=Kn({values:G(k),shape:k.shape,box:G(t.get("box"))},m);return ne(m,g(),M===null?"":`, ${t.get("value_name")} ≈ ${J(
M,2)}`)}return o.draw(t,{"loss levels palette":x,"loss levels palette value_name":y,"box axis_names":A,"gradient box":z,"pinned colors box":w.pinned,"paths show\
n colors box":w.paths,"minima box":w.minima,"current shown colors box":w.points,"step_parts step_optimizer gradients gradient_points current start box":O,"loss \
names colors shown value_name":v,"start movable box axis_names":w.start,"loss start movable status box axis_names current step step_parts gradients diverged_at \
outdated":h,zoomable:w.buttons})}var Pl={render:gh};var fh=Math.SQRT2,hh=1.42;function Il([t,e,n],{width:i,height:o}){let[r,s]=Cl(t),[a,c]=Cl(e),l=n*Math.min(i/(2*fh),o/(2*hh)),[u,d]=[2*l/i,2*l/o];return{toPixel:([
p,g,f])=>[i/2+(p*s-g*r)*l,o/2-(f*c+(p*r+g*s)*a)*l],toViewer:[-c*r,-c*s,a],matrix:Float32Array.of(s*u,r*a*d,r*c/4,0,-r*u,s*a*d,s*c/4,0,0,c*d,-a/4,0,0,0,0,1)}}var Cl=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var mh=`#version 300 es
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
}`;var vh=`#version 300 es
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
}`;function jl(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,a]of[[e.VERTEX_SHADER,mh],[e.FRAGMENT_SHADER,
vh]]){let c=e.createShader(s);e.shaderSource(c,a),e.compileShader(c),e.attachShader(n,c)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let i=s=>e.getUniformLocation(
n,s),o=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,o);for(let[s,a,c]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,a,e.FLOAT,!1,24,c)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let r=0;return{load(s,a,[c,l],u,d){let p=new Float32Array(6*
c*l),g=[];for(let w=0,x=0;w<c;w++)for(let y=0;y<l;y++,x++){let[A,z]=[2*y/(l-1)-1,2*w/(c-1)-1],[_,O]=[y?x-1:x,y<l-1?x+1:x],[v,h]=[w?x-l:x,w<c-1?x+l:x],$=(s[O]-s[_])/
(O-_)*((l-1)/2),b=(s[h]-s[v])/((h-v)/l)*((c-1)/2);p.set([A,z,s[x],$||0,b||0,a[x]],6*x);let m=[x,x+1,x+l,x+l+1];y===l-1||w===c-1||!m.every(k=>Number.isFinite(s[k]))||
g.push(m[0],m[1],m[2],m[1],m[3],m[2])}e.bufferData(e.ARRAY_BUFFER,p,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(g),e.STATIC_DRAW),r=g.length;
let f=d.flatMap(w=>[1,3,5].map(x=>parseInt(w.slice(x,x+2),16)/255));e.uniform1fv(i("levels"),u.slice(0,64)),e.uniform3fv(i("colors"),f.slice(0,192)),e.uniform1i(
i("count"),Math.min(u.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
i("camera"),!1,s),e.drawElements(e.TRIANGLES,r,e.UNSIGNED_INT,0)}}}var wh=40,bh=.015;function Bl(t,e,[n,i,o,r],s){let a=t.filter(Number.isFinite).sort(),[c,l]=[a[0]??0,a.at(-1)??1],u=l-c||1,d=(a[Math.floor(a.length/10)]??c)-c,p=d>
0?u>wh*d:!1,g=y=>p?Math.log1p((y-c)/d)/Math.log1p(u/d):(y-c)/u,f=Float32Array.from(t,y=>Number.isFinite(y)?(2*g(y)-1)*.5:NaN),w={values:f,shape:e,box:[-1,1,-1,1]};
return{heights:f,spot:y=>{let[A,z]=[2*(y[0]-n)/(i-n)-1,2*(y[1]-o)/(r-o)-1];return[A,z,Kn(w,[A,z])??NaN]},hides([y,A,z],[_,O,v]){let h=2/Math.max(...e);for(let $=h;;$+=
h){let b=z+$*v,m=Kn(w,[y+$*_,A+$*O]);if(m===null||b>.5)return!1;if(m>b+bh)return!0}},scale:p?`log(1 + (${s} ${c<0?"+":"−"} ${J(Math.abs(c),3)}) / ${J(d,2)})`:
`the ${s}`}}var xh=.8,Dl=.5,ql=5,be=1.2,[yh,$h]=[5,90],[zh,kh]=[.5,5];function _h({model:t,el:e}){it(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",i=n?"Loss surface in 3-D":`Surface in 3-D: ${t.get("value_name")}`,o=I`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${i}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[r,s,a,c,l,u]=B(e,o,".scene",".under","canvas",".over",".panel",".status"),d=l.appendChild(document.createElement(
"span")),p=()=>t.get("camera"),g=(m,k,M=1)=>{let[S,T,N]=p(),L=[((S+m)%360+360)%360,X(T+k,yh,$h),X(N*M,zh,kh)];K(t,{camera:L})},f,w;function x(){let[m,k]=[t.get(
"loss"),t.get("levels")];if(w&&w.loss===m&&w.levels===k)return w.relief;let[M,S]=[G(m),G(k)],T=Bl(M,m.shape,G(t.get("box")),t.get("value_name"));return f?.load(
T.heights,M,m.shape,S,de(t.get("palette"),S.length-1)),w={loss:m,levels:k,relief:T},T}function y(){let m=r.clientWidth;if(!m)return;if(f===void 0&&(f=jl(a)),!f)
return B(u,"The 3-D view needs WebGL 2, which this browser does not offer.");let k={width:m,height:Math.round(m*xh)},M=Math.min(window.devicePixelRatio||1,2);for(let[
P,C]of Object.entries(k)){a.style[P]=`${C}px`;for(let R of[s,c])R.setAttribute(P,String(C));let j=Math.round(C*M);a[P]!==j&&(a[P]=j)}if(Math.min(...t.get("loss").
shape,...t.get("levels").shape)<2)return;let[S,T]=[x(),Il(p(),k)];f.draw(T.matrix);let N=(P,C)=>Ah(S,T,P,C);B(s,Eh(T.toPixel,t.get("axis_names"),G(t.get("box")))),
B(c,H`
      ${kt(t.get("minima")).map(P=>N(P,C=>_i(t.get("marks").minimum,[C])))}
      ${Mh(t,S,T)}
      ${Sh(t,S,T)}
      ${kt(t.get("current")).map((P,C)=>N(P,j=>ki(Er(t,C),j)))}`);let[L,E]=p().map(Math.round);r.ariaLabel=`${i}${n?" with the path of the descent":""}, seen fr\
om ${E}° above, turned by ${L}°. Arrow keys turn it, + and − zoom.`,B(u,I`${t.get("outdated")||on(t)}<div>Height: ${S.scale}</div>`)}let A=new Map([["+",be],
["=",be],["-",1/be],["−",1/be]]);r.addEventListener("keydown",m=>{let k=Ne(m),M=A.get(m.key);!k&&!M||m.ctrlKey||m.metaKey||(m.preventDefault(),k?g(-ql*k[0],ql*
k[1]):g(0,0,M))});let z=new Map,_=()=>{let[m,k=m]=[...z.values()];return[(m[0]+k[0])/2,(m[1]+k[1])/2,Math.hypot(m[0]-k[0],m[1]-k[1])]};r.addEventListener("point\
erdown",m=>{if(m.button!==0||z.size===2)return;let{pointerId:k,pointerType:M}=m,S=p();z.set(k,[m.clientX,m.clientY]),te(m,N=>{let[L,E,P]=_();z.set(k,[N.clientX,
N.clientY]);let[C,j,R]=_(),D=M==="touch"&&z.size===1?0:j-E;g((C-L)*-Dl,D*Dl,P&&R?R/P:1)},({type:N})=>{z.delete(k),N==="pointercancel"&&K(t,{camera:S})})}),ee(r,
({touches:m})=>m.length>1);let O=m=>{m.ctrlKey&&(m.preventDefault(),g(0,0,m.deltaY<0?be:1/be))};r.addEventListener("wheel",O,{passive:!1}),a.addEventListener("w\
ebglcontextlost",m=>m.preventDefault()),a.addEventListener("webglcontextrestored",()=>{f=w=void 0,y()});let v=t.get("home");B(d,[["+","Zoom in",()=>g(0,0,be)],[
"−","Zoom out",()=>g(0,0,1/be)],["⌂","Show the surface as at first",()=>K(t,{camera:v})]].map(([m,k,M])=>I`
    <button type="button" title=${k} aria-label=${k} @click=${M}>${m}</button>`));let $=new ResizeObserver(y);$.observe(r);let b=ct(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":y});return()=>{$.disconnect(),b()}}var Er=(t,e)=>t.get("colors")[e%t.get("colors").
length];function Ah(t,e,n,i){let o=t.spot(n);return o.every(Number.isFinite)?H`<g opacity=${Or(t.hides(o,e.toViewer))}>${i(e.toPixel(o))}</g>`:q}function Hl(t,e,n){
let i=Array.from({length:n.length/2},(s,a)=>n.subarray(2*a,2*a+2)),o=i.filter(([s,a],c)=>c===0||s!==i[c-1][0]||a!==i[c-1][1]).map(t.spot),r=o.map(s=>t.hides(s,e.
toViewer));return pe(o.length,s=>o[s].every(Number.isFinite)).flatMap(s=>{let a=s.filter((l,u)=>u===0||r[l]!==r[s[u-1]]),c=[...a.slice(1),s[s.length-1]];return a.
map((l,u)=>({isHidden:r[l],pixels:o.slice(l,c[u]+1).map(e.toPixel)}))})}var Or=t=>t?.35:1;function Sh(t,e,n){let[i,o]=t.get("paths").shape,r=G(t.get("paths"));return Array.
from({length:i},(s,a)=>Hl(e,n,r.subarray(2*a*o,2*(a+1)*o)).map(({isHidden:c,pixels:l})=>H`
      <g opacity=${Or(c)}>${zi(Er(t,a),l)}</g>`))}function Mh(t,e,n){return(t.get("pinned")??[]).map(({row:o,mark:r,paths:s=new Float64Array})=>{let a=Hl(e,n,s),
c=Er(t,o);return H`
      ${a.map(({isHidden:l,pixels:u})=>H`
        <g opacity=${Or(l)}>${en(r,c,Nn(u))}</g>`)}
      ${nn(r,c,a.flatMap(({pixels:l})=>l))}`})}function Eh(t,[e,n],[i,o,r,s]){let c=(g,f)=>t([g,f,-.5]),l=[c(-1,-1),c(1,-1),c(1,1),c(-1,1)],u=(g,f,w,x="tick-lab\
el")=>{let[y,A]=c(g,f);return H`<text class=${x} x=${y} y=${A} dy="0.35em" text-anchor="middle">${w}</text>`},d=c(0,-1)[1]>c(0,1)[1]?-1:1,p=c(-1,0)[1]>c(1,0)[1]?
-1:1;return H`
    <path class="frame" d=${`M${l.map(([g,f])=>`${g.toFixed(1)},${f.toFixed(1)}`).join("L")}Z`} />
    ${u(-.8,1.12*d,J(i,3))}${u(.8,1.12*d,J(o,3))}${u(0,1.14*d,e,"name")}
    ${u(1.12*p,-.8,J(r,3))}${u(1.12*p,.8,J(s,3))}${u(1.14*p,0,n,"name")}`}var Ul={render:_h};var Wl=new Map,Tr=new Map;function Vl(t,e){let n=()=>{let i,o=(...r)=>{let s=r.pop(),a=Array.isArray(r.at(-1))?r.pop():[];i=typeof s=="function"?s(...a.map(mn)):
s};o.amd={},e(o);for(let r of t)r!=="module"&&Nr(r,i);return i};for(let i of t)Wl.set(i,n)}var Nr=(t,e)=>Tr.set(t,e);function mn(t){if(t==="module")return{uri:document.
baseURI};if(!Tr.has(t)){let e=Wl.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Tr.get(t)}var Oh="(max-width: 700px)";function Gl(){let t=matchMedia(Oh).matches;for(let e of document.querySelectorAll("details.code")){let n=e;t&&(n.open=!1);let i=Object.
assign(document.createElement("button"),{type:"button",textContent:"Copy"});i.setAttribute("aria-live","polite"),i.addEventListener("click",async()=>{let o=await Jt(
n.querySelector("code")?.textContent??"");i.textContent=o?"Copied":"Not copied: select the code instead",setTimeout(()=>i.textContent="Copy",2e3)}),n.append(i)}}var Th=["value","index"],Lr=12;function Rr(t){let e=new Map;for(let n of t.get("entries")){let i=Object.values(n.targets??{"":n}).filter(({trait:o})=>Th.includes(
o));i.length&&e.set(n.name,new Set(i.map(({widget:o})=>o)))}return e}function Pr(t,e){let n=new URLSearchParams(e),i=c=>(n.get(c)??"").split(",").map(l=>l.trim()).
filter(Boolean),o=c=>t.filter(l=>`.${l}.`.includes(`.${c}.`)),r=[...i("hide"),...i("only")].filter(c=>!o(c).length),s=new Set(i("hide").flatMap(o)),a=i("only").
flatMap(o);if(a.length)for(let c of t)a.includes(c)||s.add(c);return{hidden:s,unknown:r}}async function Yl(t,e,n){let i=Rr(t),o=[...i.keys()],{hidden:r,unknown:s}=Pr(
o,n);for(let l of r)for(let u of i.get(l)??[])Kl(await nt(t.widget_manager,u));for(let l of r.size?e:[])(await dr(l)).every(({model:u})=>xn(u))?Kl(await nt(l.widget_manager,
l.get("box"))):new URLSearchParams(n).has("only")&&lt(l,"expanded",!0);if(!s.length)return"";let a=o.slice(0,Lr).join(", ")+(o.length>Lr?` and ${o.length-Lr} mo\
re`:"");return`No control of this page is called ${s.map(l=>`“${l.slice(0,40)}”`).join(", ")}. ${o.length?`Its controls are ${a}.`:"It has none that can be \
hidden."}`}var Kl=t=>lt(t,"_dom_classes",[...t.get("_dom_classes"),oo]);var Cr=[["present","Present it, one part at a time"],["teacher","With the notes for teachers"]];function Ir(t){let[e]=document.getElementsByTagName("nav");if(!e)
return;let n=Object.assign(document.createElement("button"),{type:"button",textContent:"Make a link …",title:"A link to this page for your class"});e.append(n),
n.addEventListener("click",()=>Nh(t).catch(i=>console.error(i)))}async function Nh(t){let e=t?[...Rr(t).keys()]:[],n=await Promise.all(e.map(f=>Fi(t,[f]))),{hidden:i}=Pr(
e,location.search),o=new Set(Cr.map(([f])=>f).filter(f=>new URLSearchParams(location.search).has(f))),[r,s]=[!0,""],a=document.body.appendChild(Object.assign(document.
createElement("dialog"),{className:"gdviz-widget gdviz-make-link"}));function c(){let f=e.filter(y=>!i.has(y)),w=f.length&&f.length<i.size?`only=${f}`:i.size?`h\
ide=${[...i]}`:"",x=[...Cr.map(([y])=>o.has(y)&&y),w,r&&Dc()].filter(Boolean).join("&");return Wn()+(x&&`?${x}`)}async function l(){let f=await Jt(c());g(f?"Cop\
ied.":"Copy the address above."),f||a.querySelector("[type=text]").select()}let u=(f,w,x)=>{let y=({target:A})=>{x(A.checked),g()};return I`<label><input type="checkbox" .checked=${gt(
w)} @change=${y} /><span>${f}</span></label>`},d=(f,w,x)=>x?f.add(w):f.delete(w),p=f=>{for(let w of e)d(i,w,!f);g()};function g(f=""){s=f;let w=x=>x!=="teacher"||
document.getElementById("gdviz-teacher");B(a,I`
      <h2 id="gdviz-make-link">Make a link</h2>
      ${Cr.filter(([x])=>w(x)).map(([x,y])=>u(y,o.has(x),A=>d(o,x,A)))}
      ${u("With everything set as it is now",r,x=>r=x)}
      ${e.length?I`<fieldset>
        <legend>Controls that learners see</legend>
        <div class="all"><button type="button" @click=${()=>p(!0)}>All</button><button type="button" @click=${()=>p(!1)}>None</button></div>
        <div class="controls">
          ${e.map((x,y)=>u(I`${n[y]} ${n[y]===x?q:I`<code>${x}</code>`}`,!i.has(x),A=>d(i,x,!A)))}
        </div></fieldset>`:q}
      <input type="text" readonly aria-label="The link" .value=${gt(c())} />
      <div class="actions">
        <button type="button" class="copy" @click=${l}>Copy</button>
        <a href=${c()} target="_blank" rel="noopener">Open</a>
        <button type="button" @click=${()=>a.close()}>Close</button>
        <span role="status">${s}</span>
      </div>`)}g(),a.setAttribute("aria-labelledby","gdviz-make-link"),a.addEventListener("close",()=>a.remove()),a.showModal()}var Lh="v1.kernel.websocket.jupyter.org";var Zl=[250,500,1e3,2e3],Rh=5e3,Ph=1e4,Ch=8e3,Ih=4e3;function Xl(t,e){let n,[i,o,r,s,a]=[0,0,0,0,0],[c,l]=[!1,!1];function u(){d();let w=new URL(t);w.pathname+=
"/channels",w.search+=`${w.search?"&":"?"}${e.query()}`,w.protocol=w.protocol.replace("http","ws");let x=n=new WebSocket(w,Lh);r=setTimeout(p,Ch,x),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(r),s=a=Date.now(),e.opened()},n.onmessage=({data:y})=>{if(a=Date.now(),typeof y!="string")return e.received(y);c=!0,x.send(
y)},n.onclose=({code:y})=>y===4e3?g(e.gone):p(x)}function d(){clearTimeout(r),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function p(w){
d(),e.lost(),s&&Date.now()-s>Rh&&(i=o=0),s=0;let x=await fetch(t,{signal:AbortSignal.timeout(Ih)}).then(y=>y.status,()=>0);if(!(l||w!==n)){if(x===404)return g(e.
gone);x?r=setTimeout(u,o++?Jl(o):0):r=setTimeout(p,Jl(i++),w)}}function g(w){l=!0,clearInterval(f),d(),w?.()}let f=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>Ph&&p(n)},1e3);return u(),{open:()=>l||u(),end:()=>g(),send:w=>n.readyState===WebSocket.OPEN&&n.send(w)}}var Jl=t=>Zl[Math.min(t,Zl.length-1)];function Ql(t,e,n){let i=new TextEncoder,o=e.map(c=>i.encode(JSON.stringify(c))),r=[i.encode(t),...o,...n],s=new BigUint64Array(r.length+2);s[0]=BigInt(r.length+
1);let a=s.byteLength;return r.forEach((c,l)=>{s[l+1]=BigInt(a),a+=c.byteLength}),s[r.length+1]=BigInt(a),new Blob([s,...r])}function td(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),i=Array.from({length:n},(d,p)=>Number(e.getBigUint64(8*(p+1),!0))),o=d=>t.slice(i[d],i[d+1]),r=new TextDecoder,[s,a,c,l]=[1,2,3,4].
map(d=>JSON.parse(r.decode(o(d)))),u=Array.from({length:n-6},(d,p)=>new DataView(o(p+5)));return{header:s,parent_header:a,metadata:c,content:l,buffers:u}}var jh=["restarting","autorestarting","dead"],Fh=8e3;function ed(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function nd(t,e,n){let i=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),r={status:"idle",connectionStatus:"\
connecting",statusChanged:ed(),connectionStatusChanged:ed(),comm:$,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,l=new Set,u=0,[d,p]=[[],""],g=!1,f="",
w=Promise.resolve(),x=Xl(i,{query:()=>`session_id=${o}&heard=${f}`,opened(){O("connectionStatus","connected");for(let b of c.values())x.send(b.message),b.sentAt=
Date.now();d=[...c.keys(),...a.keys()],d.length&&(p=v("kernel_info_request",{}))},lost:()=>O("connectionStatus","connecting"),received(b){let m=td(b);f=m.header.
msg_id,r.connectionStatus==="silent"&&O("connectionStatus","connected"),w=w.then(()=>h(m)).catch(k=>console.error(k))},gone:z}),y=setInterval(()=>{let[b]=c.values();
r.connectionStatus==="connected"&&b&&!l.size&&Date.now()-b.sentAt>Fh&&O("connectionStatus","silent")},1e3);function A(){for(let b of d){c.delete(b),l.delete(b);
let m=a.get(b);a.delete(b),m?.iopub?.status?.({content:{execution_state:"idle"}})}}function z(){_(),c.clear(),a.clear(),O("status","dead")}function _(){g=!0,clearInterval(
y),x.end()}function O(b,m){r[b]!==m&&(r[b]=m,r[`${b}Changed`].emit())}function v(b,m,k,M={},S=[]){let T=`${o}-${++u}`;if(g)return T;let N={msg_id:T,msg_type:b,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},L=Ql("shell",[N,{},M,m],S);return k&&a.set(T,k),c.set(T,{message:L,sentAt:Date.now()}),x.send(L),T}async function h(b){
let{header:m,parent_header:k,content:M}=b,S=k.msg_id;switch(c.delete(S),m.msg_type){case"status":if(jh.includes(M.execution_state))return z();if(a.get(S)?.iopub?.
status?.(b),M.execution_state==="busy"&&l.add(S),M.execution_state!=="idle")return;l.delete(S),a.delete(S),S===p&&A();return;case"comm_open":return r.onOpen?.($(
M.comm_id,M.target_name),b);case"comm_msg":return s.get(M.comm_id)?.heard(b);case"comm_close":return s.get(M.comm_id)?.ended(b),void s.delete(M.comm_id);default:
return r.onOutput?.(b)}}function $(b,m="jupyter.widget"){let k={comm_id:b,target_name:m,heard:()=>{},ended:()=>{},on_msg:M=>k.heard=M,on_close:M=>k.ended=M,open:(M,...S)=>v(
"comm_open",{comm_id:b,target_name:m,data:M},...S),send:(M,...S)=>v("comm_msg",{comm_id:b,data:M},...S),close:(M={},...S)=>(s.delete(b),v("comm_close",{comm_id:b,
data:M},...S))};return s.set(b,k),k}return addEventListener("pagehide",({persisted:b})=>{b||g||(_(),fetch(i,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:b})=>b&&x.open()),addEventListener("online",()=>x.open()),r}var Bh="application/vnd.jupyter.widget-view+json",Dh=["image/png","image/jpeg","image/gif","image/webp"],qh=/\x1b\[[0-9;]*m/g;function id({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let r={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...r}}take({header:r,content:s}){if(r.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(r.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:r.msg_type,...s}])}show(r){this.set("outputs",r),this.save_changes()}}class i extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let r of this.shown)r.then(s=>s?.remove());this.shown=[],B(this.el,Array.
from(this.model.get("outputs"),r=>this.part(r)))}part(r){let s=r.data?.[Bh];if(!s)return Hh(r);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>jr(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:i}}function Hh({output_type:t,name:e,text:n,ename:i,evalue:o,data:r={}}){
let s=r["text/html"]??r["image/svg+xml"];if(s)return I`<div class="html">${to(s)}</div>`;let a=Dh.find(l=>l in r);if(a)return I`<img src="data:${a};base64,${r[a]}" alt=${r["\
text/plain"]??""} />`;if(t==="error")return I`<div class="failed" role="alert">${o||i}</div>`;if(e==="stderr")return I`<div></div>`;let c=n??r["text/markdown"]??
r["text/latex"]??r["text/plain"]??"";return I`<pre>${c.replace(qh,"")}</pre>`}async function jr(t,e,n){try{let i=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),i.luminoWidget.constructor.attach(i.luminoWidget,n)),i}catch(i){console.error(i),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function od({live:t,kernel:e,notebook:n}){let i=e?nd(e.base,e.id,e.key):void 0,o=mn("@jupyter-widgets/base");Nr("@jupyter-widgets/output",id(o));let r=new class extends o.
ManagerBase{kernel=i;exported=i?void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,a){let c=mn(a)[s];if(!c)throw new Error(`The front end "${a}" has no\
 ${s}.`);return c}async new_model(s,a){return i&&(s.comm??=i.comm(s.model_id)),super.new_model(s,a)}async _create_comm(s,a,c,l,u){if(!i)throw new Error("This pa\
ge has no kernel.");let d=i.comm(a,s);return(c||l)&&d.open(c,{},l,u),d}async _get_comm_info(){return{}}};return i&&(i.onOpen=(s,a)=>r.handle_comm_open(s,a),i.onOutput=
async s=>{(await Wt(r)).find(c=>c.take&&c.get("msg_id")===s.parent_header.msg_id)?.take(s)},i.statusChanged.connect(()=>r.disconnect())),r}async function rd(t){
for(let e=-1;;){let n=(await Wt(t)).flatMap(o=>Object.values(o.views??{})),i=await Promise.allSettled(n);if(i.length===e)return i.flatMap(o=>o.status==="fulfill\
ed"?[o.value]:[]);e=i.length}}async function Wt(t){return(await Promise.allSettled(Object.values(t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Fr="present",Uh=1.7,Wh=700,Vh=6,sd="h1, h2, h3",eo="input, select, textarea, [role=slider], [contenteditable]",ad=`${eo}, button, a, summary`;function Gh(t){
let e=[];for(let n of t.querySelectorAll(":scope > :not(.opening)"))for(let i of n.matches(".text")?n.children:[n]){let o=e.at(-1)??[],r=o.length>0&&!o.some(no);
if(i.matches(".code")&&no(i.previousElementSibling)){o.push(i);continue}let s=no(i)?r&&o.every(l=>l.matches(sd)):!i.matches(sd),a=i.matches(".code[open]")&&Kh(i)>
Vh,c=o.some(l=>l.matches(".code[open]"))&&!i.matches(".outputs");(!r||!s||a||c)&&e.push([]),e[e.length-1].push(i)}return e}var Kh=t=>(t.querySelector("code")?.textContent??
"").split(`
`).length,no=t=>!!t?.querySelector("[data-widget]");function ld(t){let e=new URLSearchParams(location.search).get(Fr),[n]=document.getElementsByTagName("main"),
i=Gh(n);if(e===null||!i.length)return;let o=Math.min(Math.max(Math.round(Number(e))||1,1),i.length)-1,r=document.documentElement,s=document.body.appendChild(Object.
assign(document.createElement("div"),{className:"gdviz-presentation"})),a=new AbortController,{signal:c}=a;function l(A){o=Math.min(Math.max(A,0),i.length-1);for(let _ of n.
querySelectorAll(".gdviz-now"))_.classList.remove("gdviz-now");for(let _ of i[o])_.classList.add("gdviz-now"),_.parentElement!==n&&_.parentElement?.classList.add(
"gdviz-now"),_ instanceof HTMLDetailsElement&&(_.open=!i[o].some(no));let z=document.activeElement;z instanceof HTMLElement&&!s.contains(z)&&z.blur(),scrollTo(0,
0),cd(String(o+1)),w()}async function u(){for(let A of t?await Wt(t):[]){if(A.get("_front_end")!=="question"||A.get("committed"))continue;(await Promise.all(Object.
values(A.views??{}))).some(({el:_})=>_.closest(".gdviz-now"))&&K(A,{committed:!0})}}function d(){a.abort(),s.remove(),r.classList.remove("gdviz-presenting"),cd(
null),i[o][0].scrollIntoView()}function p(A){let z=i[o].map(_=>_.querySelector(".gdviz-steps-text")).find(Boolean);(!z||z.dispatchEvent(new CustomEvent("gdviz-s\
tep",{cancelable:!0,detail:A})))&&l(o+A)}let g=()=>p(1),f=()=>p(-1);function w(){let A=i[o].some(_=>_.querySelector(".gdviz-question")),z=(_,O,v,h=!1)=>I`<button type="button" title=${O} aria-label=${O} aria-disabled=${h} @click=${v}>${_}</button>`;
B(s,I`
      ${z("‹","Back (← or Page Up)",f,o===0)}
      <span role="status">${o+1} / ${i.length}</span>
      ${z("›","Next (→, Page Down or the space bar)",g,o===i.length-1)}
      ${z("Reveal","Reveal the answer (R or Enter)",u,!A)}
      ${z("Leave","Leave the presentation (Escape)",d)}`)}function x(){let{clientWidth:A,clientHeight:z}=r,_=A<Wh?1:Math.max(Uh,Math.min(A/1e3,z/560));r.style.setProperty(
"--zoom",String(_)),r.style.setProperty("--screen",`${Math.round(z/_)}px`)}function y(A){if(A.ctrlKey||A.metaKey||A.altKey)return;let z=A.target,_=v=>!z.closest?.(
v),O={Escape:d,PageDown:g,PageUp:f,ArrowRight:_(eo)&&g,ArrowLeft:_(eo)&&f," ":_(ad)&&g,Enter:_(ad)&&u,r:_(eo)&&u}[A.key];O&&(A.preventDefault(),A.stopPropagation(),
O())}return r.classList.add("gdviz-presenting"),x(),addEventListener("resize",x,{signal:c}),addEventListener("keydown",y,{signal:c,capture:!0}),l(o),n.addEventListener(
"gdviz-set",({target:A})=>{let z=i.findIndex(_=>_.some(O=>O.contains(A)));z>=0&&!c.aborted&&l(z)}),w}function cd(t){let e=new URLSearchParams(location.search);t===
null?e.delete(Fr):e.set(Fr,t);let n=e.toString().replaceAll("%2C",",");try{history.replaceState(history.state,"",`${location.pathname}${n&&`?${n}`}${location.hash}`)}catch{}}var Yh=".gdviz-row, .gdviz-page",dd=660;function ud(){addEventListener("beforeprint",()=>{for(let t of document.querySelectorAll(Yh)){let{style:e,clientWidth:n}=t;
n<=dd||(e.setProperty("--drawn",`${n}px`),e.setProperty("--fit",String(dd/n)))}})}async function pd(t){let n=(await Wt(t)).filter(r=>r.get("_front_end")==="ques\
tion"&&r.get("solution")!==null);if(!n.length)return;let i=document.querySelector("#gdviz-teacher .answers");if(!i){let r=Object.assign(document.createElement("\
aside"),{id:"gdviz-teacher",className:"text"});i=r.appendChild(Object.assign(document.createElement("div"),{className:"answers"})),i.append(Object.assign(document.
createElement("h3"),{textContent:"Answers"})),document.getElementsByTagName("main")[0].after(r)}let o=n.map(r=>I`<li>${r.get("question")} <strong>${Xi(r)}.</strong> ${r.
get("explanation")}</li>`);B(i.appendChild(document.createElement("ul")),o)}function gd(t){let e=new ResizeObserver(n=>n.forEach(({target:i})=>Zh(i)));for(let n of t)n.hasAttribute("tabindex")||e.observe(n)}function Zh(t){t.scrollWidth>
t.clientWidth?t.tabIndex=0:t.removeAttribute("tabindex")}var[Jh,Xh]=[8,600],Qh=".gdviz-page .widget-box > *";async function fd(t){let e="";for(let[n,i]=[0,0];n<Jh&&i<Xh;i++){await new Promise(r=>requestAnimationFrame(
r));let o=[...document.querySelectorAll(Qh)].map(tm).join(" ");n=(t?.()??!0)&&o===e?n+1:0,e=o}}function tm(t){let{top:e,left:n,height:i}=t.getBoundingClientRect();
return`${e+scrollY},${n},${i}`}function hd(){let t=document.getElementById("gdviz-teacher"),[e]=document.getElementsByTagName("main");if(!t||!new URLSearchParams(location.search).has("teacher"))
return;t.classList.add("shown");let n=matchMedia("print"),i=()=>n.matches?e.after(t):e.before(t);n.addEventListener("change",i),i()}var em=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),md="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",vd="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",nm="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",vn=()=>document.getElementById("gdviz-note");function Fe(t){vn().textContent=t,vn().hidden=!t}function im(t){Ye(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?Fe({gone:nm,silent:vd,away:md}[e]):[md,vd].includes(vn().textContent??"")&&Fe(""))})}function om(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),i=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&Fe(i.join(" "))}var rm={link:Ee,presets:go,group:Wi},wd=new WeakSet;async function sm(t){for(let e of await Wt(t)){if(wd.has(e))continue;wd.add(
e);let n=rm[e.get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var bd=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function am(t){let e=new Uint8Array(
t.length);for(let n=0;n<t.length;n++)e[n]=t.charCodeAt(n)-32;return new DataView(e.buffer)}function cm({texts:t,...e}){for(let n of Object.values(e.state)){let{
state:i,buffers:o=[]}=n;for(let s of["_esm","_css"])typeof i[s]=="number"&&(i[s]=t[i[s]]);let r=o.map(({path:s})=>s);mn("@jupyter-widgets/base").put_buffers(i,r,
o.map(({text:s})=>am(s))),delete n.buffers}return e}function lm(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.body.dataset.jpThemeLight=String(
!t.matches);t.addEventListener("change",e),e()}var Br=t=>[...document.querySelectorAll(t)].map(e=>e),dm=12e4;function um(){let{timeout:t}=AbortSignal;return AbortSignal.
timeout=e=>t.call(AbortSignal,Math.max(e,dm)),()=>AbortSignal.timeout=t}async function pm(){lm();let t=bd("gdviz-page"),e=em.get(new URLSearchParams(location.search).
get("note")??"");e&&Fe(e),t.failed&&Fe(t.failed);for(let d of Br("template[data-cell]")){let{content:p}=d;document.getElementById(d.dataset.cell??"")?.replaceWith(
p),d.remove()}Gl(),hd(),ud(),gd(Br("main :is(pre, .html, math[display='block'])"));let n=Br("[data-widget]"),i=n.length?od(t):void 0,o=ld(i);if(!i)return Ir();e&&
i.exported&&B(vn(),Ao(i)),i.kernel&&im(i.kernel),await i.set_state(cm(bd("gdviz-widgets"))),i.runAll=()=>sm(i),await i.runAll();let r=await Wt(i),s=r.filter(d=>[
"pageState","figureState"].includes(d.get("_front_end"))),a=nc(s,Fe);Ir(a);let c=await Yl(a,r.filter(d=>d.get("_front_end")==="group"),location.search);c&&vn().
after(Object.assign(document.createElement("p"),{className:"failed",role:"status",textContent:c}));let l=s.length?qc(a).catch(d=>console.error(d)):null;await Promise.
all(n.map(d=>jr(i,d.dataset.widget??"",d)));let u=(await rd(i)).filter(({model:d})=>d.get("_front_end"));return o?.(),await pd(i),await l,i.kernel||om(await Wt(
i)),()=>u.every(({el:d})=>d.matches(".gdviz-widget"))}var gm="This page could not start in this browser. Reload it, or try another up-to-date browser.";function xd(){
document.addEventListener("DOMContentLoaded",()=>{let t=um();pm().finally(t).then(fd).then(()=>document.documentElement.dataset.ready="",e=>{document.documentElement.
dataset.failed="",console.error(e),vn().hidden&&Fe(gm)})})}var fm={badge:Is,curves:Gt(ia),dataEditor:Gt(Na),drawing:Gt(Ua),field:Gt(Wa),figureState:rc,formulaField:mc,group:wc,heatMap:Gt(bc),link:xc,networkDiagram:Gt(Tc),
pageState:ll,pins:ml,player:vl,presets:ts,question:bl,resultsTable:yl,runner:$l,sentence:zl,slice:_l,slider:Al,steps:Sl,surface:Gt(Pl),surface3d:Gt(Ul),value:{}};
function hm(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||is(),n.widgets??=fm,n.resolve?.(n.widgets),n.widgets}return Md(mm);})();
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
