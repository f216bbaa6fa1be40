"use strict";var gdviz=(()=>{var Gd=Object.create;var ho=Object.defineProperty;var Kd=Object.getOwnPropertyDescriptor;var Yd=Object.getOwnPropertyNames;var Zd=Object.getPrototypeOf,Jd=Object.prototype.hasOwnProperty;var Xd=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Qd=(t,e)=>{for(var n in e)ho(t,n,{get:e[n],enumerable:!0})},us=(t,e,n,o)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let i of Yd(e))!Jd.call(t,i)&&i!==n&&ho(t,i,{get:()=>e[i],enumerable:!(o=Kd(e,i))||o.enumerable});return t};var gs=(t,e,n)=>(n=t!=null?Gd(Zd(t)):{},us(e||!t||!t.__esModule?ho(n,"default",{value:t,enumerable:!0}):n,t)),tp=t=>us(ho({},"__esModule",{value:!0}),t);var ur=Xd((dr,pr)=>{((t,e)=>{typeof pr=="object"&&typeof dr<"u"?pr.exports=e():t.Papa=e()})(dr,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,o=e.IS_PAPA_WORKER||!1,i={},r=0,s={};function a(m){return m.charCodeAt(0)===65279?m.slice(1):m}function c(m){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(h){var y=z(h);y.chunkSize=parseInt(y.chunkSize),h.step||h.chunk||(y.chunkSize=
null),this._handle=new g(y),(this._handle.streamer=this)._config=y}.call(this,m),this.parseChunk=function(h,y){var x=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<x){let k=this._config.newline;k||(v=this._config.quoteChar||'"',k=this._handle.guessLineEndings(h,v)),h=[...h.split(k).slice(x)].join(k)}this.isFirstChunk&&
O(this._config.beforeFirstChunk)&&(v=this._config.beforeFirstChunk(h))!==void 0&&(h=v),this.isFirstChunk=!1,this._halted=!1;var x=this._partialLine+h,v=(this._partialLine=
"",this._handle.parse(x,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(h=v.meta.cursor,x=(this._finished||(this._partialLine=
x.substring(h-this._baseIndex),this._baseIndex=h),v&&v.data&&(this._rowCount+=v.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),o)e.postMessage({results:v,workerId:s.WORKER_ID,finished:x});else if(O(this._config.chunk)&&!y){if(this._config.chunk(v,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||
!x||!O(this._config.complete)||v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),x||v&&v.meta.paused||this._nextChunk(),
v}this._halted=!0},this._sendError=function(h){O(this._config.error)?this._config.error(h):o&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:h,finished:!1})}}
function l(m){var h;(m=m||{}).chunkSize||(m.chunkSize=s.RemoteChunkSize),c.call(this,m),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(y){this._input=y,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(h=new XMLHttpRequest,
this._config.withCredentials&&(h.withCredentials=this._config.withCredentials),n||(h.onload=_(this._chunkLoaded,this),h.onerror=_(this._chunkError,this)),h.ontimeout=
_(this._chunkTimeout,this),h.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(h.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var y,x=this._config.downloadRequestHeaders;for(y in x)h.setRequestHeader(y,x[y])}var v;this._config.chunkSize&&(v=this._start+
this._config.chunkSize-1,h.setRequestHeader("Range","bytes="+this._start+"-"+v));try{h.send(this._config.downloadRequestBody)}catch(k){this._chunkError(k.message)}
n&&h.status===0&&this._chunkError()}},this._chunkLoaded=function(){h.readyState===4&&(h.status<200||400<=h.status?this._chunkError():(this._start+=this._config.
chunkSize||h.responseText.length,this._finished=!this._config.chunkSize||this._start>=(y=>(y=y.getResponseHeader("Content-Range"))!==null?parseInt(y.substring(y.
lastIndexOf("/")+1)):-1)(h),this.parseChunk(h.responseText)))},this._chunkError=function(y){y=h.statusText||y,this._sendError(new Error(y))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function u(m){(m=m||{}).chunkSize||(m.chunkSize=s.LocalChunkSize),c.call(
this,m);var h,y,x=typeof FileReader<"u";this.stream=function(v){this._input=v,y=v.slice||v.webkitSlice||v.mozSlice,x?((h=new FileReader).onload=_(this._chunkLoaded,
this),h.onerror=_(this._chunkError,this)):h=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,k=(this._config.chunkSize&&(k=Math.min(this._start+this._config.chunkSize,
this._input.size),v=y.call(v,this._start,k)),h.readAsText(v,this._config.encoding));x||this._chunkLoaded({target:{result:k}})},this._chunkLoaded=function(v){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){
this._sendError(h.error)}}function d(m){var h;c.call(this,m=m||{}),this.stream=function(y){return h=y,this._nextChunk()},this._nextChunk=function(){var y,x;if(!this.
_finished)return y=this._config.chunkSize,h=y?(x=h.substring(0,y),h.substring(y)):(x=h,""),this._finished=!h,this.parseChunk(x)}}function p(m){c.call(this,m=m||
{});var h=[],y=!0,x=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){x&&h.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),h.length?this.parseChunk(
h.shift()):y=!0},this._streamData=_(function(v){try{h.push(typeof v=="string"?v:v.toString(this._config.encoding)),y&&(y=!1,this._checkIsFinished(),this.parseChunk(
h.shift()))}catch(k){this._streamError(k)}},this),this._streamError=_(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=_(function(){this.
_streamCleanUp(),x=!0,this._streamData("")},this),this._streamCleanUp=_(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function g(m){var h,y,x,v,k=Math.pow(2,53),M=-k,S=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
T=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
N=this,L=0,E=0,R=!1,C=!1,j=[],P={data:[],errors:[],meta:{}};function B(H){return m.skipEmptyLines==="greedy"?H.join("").trim()==="":H.length===1&&H[0].length===
0}function Y(){if(P&&x&&(F("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),x=!1),m.skipEmptyLines&&
(P.data=P.data.filter(function(st){return!B(st)})),W()){let st=function(ut){j.push(ut)};var Z=st;if(P)if(Array.isArray(P.data[0])){for(var H=0;W()&&H<P.data.length;H++)
P.data[H].forEach(st);P.data.splice(0,1)}else P.data.forEach(st)}function V(st,ut){for(var at=m.header?{}:[],tt=0;tt<st.length;tt++){var Q=tt,vt=st[tt],vt=((ct,gt)=>(yt=>(m.
dynamicTypingFunction&&m.dynamicTyping[yt]===void 0&&(m.dynamicTyping[yt]=m.dynamicTypingFunction(yt)),(m.dynamicTyping[yt]||m.dynamicTyping)===!0))(ct)?gt==="t\
rue"||gt==="TRUE"||gt!=="false"&&gt!=="FALSE"&&((yt=>{if(S.test(yt)&&(yt=parseFloat(yt),M<yt&&yt<k))return 1})(gt)?parseFloat(gt):T.test(gt)?new Date(gt):gt===""?
null:gt):gt)(Q=m.header?tt>=j.length?"__parsed_extra":j[tt]:Q,vt=m.transform?m.transform(vt,Q):vt);Q==="__parsed_extra"?(at[Q]=at[Q]||[],at[Q].push(vt)):at[Q]=vt}
return m.header&&(tt>j.length?F("FieldMismatch","TooManyFields","Too many fields: expected "+j.length+" fields but parsed "+tt,E+ut):tt<j.length&&F("FieldMismat\
ch","TooFewFields","Too few fields: expected "+j.length+" fields but parsed "+tt,E+ut)),at}var et;P&&(m.header||m.dynamicTyping||m.transform)&&(et=1,!P.data.length||
Array.isArray(P.data[0])?(P.data=P.data.map(V),et=P.data.length):P.data=V(P.data,0),m.header&&P.meta&&(P.meta.fields=j),E+=et)}function W(){return m.header&&j.length===
0}function F(H,V,et,Z){H={type:H,code:V,message:et},Z!==void 0&&(H.row=Z),P.errors.push(H)}O(m.step)&&(v=m.step,m.step=function(H){P=H,W()?Y():(Y(),P.data.length!==
0&&(L+=H.data.length,m.preview&&L>m.preview?y.abort():(P.data=P.data[0],v(P,N))))}),this.parse=function(H,V,et){var Z=m.quoteChar||'"',Z=(m.newline||(m.newline=
this.guessLineEndings(H,Z)),x=!1,m.delimiter?O(m.delimiter)&&(m.delimiter=m.delimiter(H),P.meta.delimiter=m.delimiter):((Z=((st,ut,at,tt,Q)=>{var vt,ct,gt,yt;Q=
Q||[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var tn=0;tn<Q.length;tn++){for(var Zt,Pn=Q[tn],At=0,Jt=0,$t=0,Rt=(gt=void 0,new w({comments:tt,delimiter:Pn,newline:ut,
preview:10}).parse(st)),ie=0;ie<Rt.data.length;ie++)at&&B(Rt.data[ie])?$t++:(Zt=Rt.data[ie].length,Jt+=Zt,gt===void 0?gt=Zt:0<Zt&&(At+=Math.abs(Zt-gt),gt=Zt));0<
Rt.data.length&&(Jt/=Rt.data.length-$t),1.99<Jt&&(ct===void 0||At<ct||At===ct&&yt<Jt)&&(ct=At,vt=Pn,yt=Jt)}return{successful:!!(m.delimiter=vt),bestDelimiter:vt}})(
H,m.newline,m.skipEmptyLines,m.comments,m.delimitersToGuess)).successful?m.delimiter=Z.bestDelimiter:(x=!0,m.delimiter=s.DefaultDelimiter),P.meta.delimiter=m.delimiter),
z(m));return Z.header=W(),m.preview&&m.header&&Z.preview++,h=H,y=new w(Z),P=y.parse(h,V,et),Y(),R?{meta:{paused:!0}}:P||{meta:{paused:!1}}},this.paused=function(){
return R},this.pause=function(){R=!0,y.abort(),h=O(m.chunk)?"":h.substring(y.getCharIndex())},this.resume=function(){N.streamer._halted?(R=!1,N.streamer.parseChunk(
h,!0)):setTimeout(N.resume,3)},this.aborted=function(){return C},this.abort=function(){C=!0,y.abort(),P.meta.aborted=!0,O(m.complete)&&m.complete(P),h=""},this.
guessLineEndings=function(st,Z){st=st.substring(0,1048576);var Z=new RegExp(f(Z)+"([^]*?)"+f(Z),"gm"),et=(st=st.replace(Z,"")).split("\r"),Z=st.split(`
`),st=1<Z.length&&Z[0].length<et[0].length;if(et.length===1||st)return`
`;for(var ut=0,at=0;at<et.length;at++)et[at][0]===`
`&&ut++;return ut>=et.length/2?`\r
`:"\r"}}function f(m){return m.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function w(m){var h=(m=m||{}).delimiter,y=m.newline,x=m.comments,v=m.step,k=m.preview,M=m.fastMode,
S=null,T=!1,N=m.quoteChar==null?'"':m.quoteChar,L=N;if(m.escapeChar!==void 0&&(L=m.escapeChar),(typeof h!="string"||-1<s.BAD_DELIMITERS.indexOf(h))&&(h=","),x===
h)throw new Error("Comment character same as delimiter");x===!0?x="#":(typeof x!="string"||-1<s.BAD_DELIMITERS.indexOf(x))&&(x=!1),y!==`
`&&y!=="\r"&&y!==`\r
`&&(y=`
`);var E=0,R=!1;this.parse=function(C,j,P){if(typeof C!="string")throw new Error("Input must be a string");var B=C.length,Y=h.length,W=y.length,F=x.length,H=O(v),
V=[],et=[],Z=[],st=E=0;if(!C)return At();if(M||M!==!1&&C.indexOf(N)===-1){for(var ut=C.split(y),at=0;at<ut.length;at++){if(Z=ut[at],E+=Z.length,at!==ut.length-1)
E+=y.length;else if(P)return At();if(!x||Z.substring(0,F)!==x){if(H){if(V=[],yt(Z.split(h)),Jt(),R)return At()}else yt(Z.split(h));if(k&&k<=at)return V=V.slice(
0,k),At(!0)}}return At()}for(var tt=C.indexOf(h,E),Q=C.indexOf(y,E),vt=new RegExp(f(L)+f(N),"g"),ct=C.indexOf(N,E);;)if(C[E]===N)for(ct=E,E++;;){if((ct=C.indexOf(
N,ct+1))===-1)return P||et.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:V.length,index:E}),Zt();if(ct===B-1)return Zt(C.substring(
E,ct).replace(vt,N));if(N===L&&C[ct+1]===L)ct++;else if(N===L||ct===0||C[ct-1]!==L){tt!==-1&&tt<ct+1&&(tt=C.indexOf(h,ct+1));var gt=tn((Q=Q!==-1&&Q<ct+1?C.indexOf(
y,ct+1):Q)===-1?tt:Math.min(tt,Q));if(C.substr(ct+1+gt,Y)===h){Z.push(C.substring(E,ct).replace(vt,N)),C[E=ct+1+gt+Y]!==N&&(ct=C.indexOf(N,E)),tt!==-1&&tt<E&&(tt=
C.indexOf(h,E)),Q!==-1&&Q<E&&(Q=C.indexOf(y,E));break}if(gt=tn(Q),C.substring(ct+1+gt,ct+1+gt+W)===y){if(Z.push(C.substring(E,ct).replace(vt,N)),Pn(ct+1+gt+W),tt!==
-1&&tt<E&&(tt=C.indexOf(h,E)),ct=C.indexOf(N,E),H&&(Jt(),R))return At();if(k&&V.length>=k)return At(!0);break}et.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:V.length,index:E}),ct++}}else if(x&&Z.length===0&&C.substring(E,E+F)===x){if(Q===-1)return At();E=Q+W,Q=C.indexOf(
y,E),tt!==-1&&tt<E&&(tt=C.indexOf(h,E))}else if(tt!==-1&&(tt<Q||Q===-1))Z.push(C.substring(E,tt)),E=tt+Y,tt=C.indexOf(h,E);else{if(Q===-1)break;if(Z.push(C.substring(
E,Q)),Pn(Q+W),H&&(Jt(),R))return At();if(k&&V.length>=k)return At(!0)}return Zt();function yt($t){V.push($t),st=E}function tn($t){var Rt=0;return Rt=$t!==-1&&($t=
C.substring(ct+1,$t))&&$t.trim()===""?$t.length:Rt}function Zt($t){return P||($t===void 0&&($t=C.substring(E)),Z.push($t),E=B,yt(Z),H&&Jt()),At()}function Pn($t){
E=$t,yt(Z),Z=[],Q=C.indexOf(y,E)}function At($t){if(m.header&&!j&&V.length&&!T){var Rt=V[0],ie=Object.create(null),Ai=new Set(Rt);let ds=!1;for(let en=0;en<Rt.length;en++){
let Xt=a(Rt[en]);if(ie[Xt=O(m.transformHeader)?m.transformHeader(Xt,en):Xt]){let Cn,ps=ie[Xt];for(;Cn=Xt+"_"+ps,ps++,Ai.has(Cn););Ai.add(Cn),Rt[en]=Cn,ie[Xt]++,
ds=!0,(S=S===null?{}:S)[Cn]=Xt}else ie[Xt]=1,Rt[en]=Xt;Ai.add(Xt)}ds&&console.warn("Duplicate headers found and renamed."),T=!0}return{data:V,errors:et,meta:{delimiter:h,
linebreak:y,aborted:R,truncated:!!$t,cursor:st+(j||0),renamedHeaders:S}}}function Jt(){v(At()),V=[],et=[]}},this.abort=function(){R=!0},this.getCharIndex=function(){
return E}}function b(m){var h=m.data,y=i[h.workerId],x=!1;if(h.error)y.userError(h.error,h.file);else if(h.results&&h.results.data){var v={abort:function(){x=!0,
$(h.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:A,resume:A};if(O(y.userStep)){for(var k=0;k<h.results.data.length&&(y.userStep({data:h.results.data[k],
errors:h.results.errors,meta:h.results.meta},v),!x);k++);delete h.results}else O(y.userChunk)&&(y.userChunk(h.results,v,h.file),delete h.results)}h.finished&&!x&&
$(h.workerId,h.results)}function $(m,h){var y=i[m];O(y.userComplete)&&y.userComplete(h),y.terminate(),delete i[m]}function A(){throw new Error("Not implemented.")}
function z(m){if(typeof m!="object"||m===null)return m;var h,y=Array.isArray(m)?[]:{};for(h in m)y[h]=z(m[h]);return y}function _(m,h){return function(){m.apply(
h,arguments)}}function O(m){return typeof m=="function"}return s.parse=function(m,h){var y=(h=h||{}).dynamicTyping||!1;if(O(y)&&(h.dynamicTypingFunction=y,y={}),
h.dynamicTyping=y,h.transform=!!O(h.transform)&&h.transform,h.downloadTimeout!==void 0){var y=parseInt(h.downloadTimeout);if(isNaN(y))throw new Error("Config do\
wnloadTimeout value ("+h.downloadTimeout+") not parsable by parseInt(val).");h.downloadTimeout=y}if(!h.worker||!s.WORKERS_SUPPORTED)return y=null,s.NODE_STREAM_INPUT,
typeof m=="string"?(m=a(m),y=new(h.download?l:d)(h)):m.readable===!0&&O(m.read)&&O(m.on)?y=new p(h):(e.File&&m instanceof File||m instanceof Object)&&(y=new u(h)),
y.stream(m);(y=(()=>{var x;return!!s.WORKERS_SUPPORTED&&(x=(()=>{var v=e.URL||e.webkitURL||null,k=t.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",k,")();"],{type:"text/javascript"})))})(),(x=new e.Worker(x)).onmessage=b,
x.id=r++,i[x.id]=x)})()).userStep=h.step,y.userChunk=h.chunk,y.userComplete=h.complete,y.userError=h.error,h.step=O(h.step),h.chunk=O(h.chunk),h.complete=O(h.complete),
h.error=O(h.error),delete h.worker,y.postMessage({input:m,config:h,workerId:y.id})},s.unparse=function(m,h){var y=!1,x=!0,v=",",k=`\r
`,M='"',S=M+M,T=!1,N=null,L=!1,E=((()=>{if(typeof h=="object"){if(typeof h.delimiter!="string"||s.BAD_DELIMITERS.filter(function(j){return h.delimiter.indexOf(j)!==
-1}).length||(v=h.delimiter),typeof h.quotes!="boolean"&&typeof h.quotes!="function"&&!Array.isArray(h.quotes)||(y=h.quotes),typeof h.skipEmptyLines!="boolean"&&
typeof h.skipEmptyLines!="string"||(T=h.skipEmptyLines),typeof h.newline=="string"&&(k=h.newline),typeof h.quoteChar=="string"&&(M=h.quoteChar,S=M+M),typeof h.header==
"boolean"&&(x=h.header),Array.isArray(h.columns)){if(h.columns.length===0)throw new Error("Option columns is empty");N=h.columns}h.escapeChar!==void 0&&(S=h.escapeChar+
M),h.escapeFormulae instanceof RegExp?L=h.escapeFormulae:typeof h.escapeFormulae=="boolean"&&h.escapeFormulae&&(L=/^[=+\-@\t\r].*$/)}})(),new RegExp(f(M),"g"));
if(typeof m=="string"&&(m=JSON.parse(m)),Array.isArray(m)){if(!m.length)return R(N,m,T);if(Array.isArray(m[0]))return R(null,m,T);if(typeof m[0]=="object")return R(
N||Object.keys(m[0]),m,T)}else if(typeof m=="object")return typeof m.data=="string"&&(m.data=JSON.parse(m.data)),Array.isArray(m.data)&&(m.fields||(m.fields=m.meta&&
m.meta.fields||N),m.fields||(m.fields=Array.isArray(m.data[0])?m.fields:typeof m.data[0]=="object"?Object.keys(m.data[0]):[]),Array.isArray(m.data[0])||typeof m.
data[0]=="object"||(m.data=[m.data])),R(m.fields||[],m.data||[],T);throw new Error("Unable to serialize unrecognized input");function R(j,P,B){var Y="",W=(typeof j==
"string"&&(j=JSON.parse(j)),typeof P=="string"&&(P=JSON.parse(P)),Array.isArray(j)&&0<j.length),F=!Array.isArray(P[0]);if(W&&x){for(var H=0;H<j.length;H++)0<H&&
(Y+=v),Y+=C(j[H],H);0<P.length&&(Y+=k)}for(var V=0;V<P.length;V++){var et=(W?j:P[V]).length,Z=!1,st=W?Object.keys(P[V]).length===0:P[V].length===0;if(B&&!W&&(Z=
B==="greedy"?P[V].join("").trim()==="":P[V].length===1&&(P[V][0]==null||P[V][0].length===0)),B==="greedy"&&W){for(var ut=[],at=0;at<et;at++){var tt=F?j[at]:at;ut.
push(P[V][tt])}Z=ut.join("").trim()===""}if(!Z){for(var Q=0;Q<et;Q++){0<Q&&!st&&(Y+=v);var vt=W&&F?j[Q]:Q;Y+=C(P[V][vt],Q)}V<P.length-1&&(!B||0<et&&!st)&&(Y+=k)}}
return Y}function C(j,P){var B,Y,W;return j==null?"":j.constructor===Date?isNaN(j.getTime())?"":j.toISOString():(W=!1,B=j.toString(),L&&typeof j!="number"&&typeof j!=
"bigint"&&typeof j!="boolean"&&L.test(B)&&(j=B="'"+B,W=!0),Y=B.replace(E,S),(W=W||y===!0||typeof y=="function"&&y(j,P)||Array.isArray(y)&&y[P]||((F,H)=>{for(var V=0;V<
H.length;V++)if(-1<F.indexOf(H[V]))return!0;return!1})(Y,s.BAD_DELIMITERS)||-1<Y.indexOf(v)||-1<B.indexOf(M)||Y.charAt(0)===" "||Y.charAt(Y.length-1)===" ")?M+Y+
M:Y)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
w,s.ParserHandle=g,s.NetworkStreamer=l,s.FileStreamer=u,s.StringStreamer=d,s.ReadableStreamStreamer=p,o&&(e.onmessage=function(m){m=m.data,s.WORKER_ID===void 0&&
m&&(s.WORKER_ID=m.workerId),typeof m.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(m.input,m.config),finished:!0}):(e.File&&m.input instanceof
File||m.input instanceof Object)&&(m=s.parse(m.input,m.config))&&e.postMessage({workerId:s.WORKER_ID,results:m,finished:!0})}),(l.prototype=Object.create(c.prototype)).
constructor=l,(u.prototype=Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).
constructor=p,s})});var Tm={};Qd(Tm,{arrive:()=>Om,frontEnd:()=>wd,openPage:()=>Vd});function K(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function pt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}var Si="gdviz-hidden",In=t=>!!t.get(
"_dom_classes")?.includes(Si);function it(t,e,n){let o=e.split(" ").map(i=>`change:${i}`);for(let i of o)t.on(i,n);return()=>o.forEach(i=>t.off(i,n))}function lt(t,e){
let n=new Set(Object.keys(e)),o=()=>{let r=new Set(n);n.clear();for(let s in e)r.has(s)&&e[s]()};o();let i=Object.keys(e).map(r=>it(t,r,()=>{n.size||queueMicrotask(
o),n.add(r)}));return()=>{i.forEach(r=>r()),n.clear()}}var nt=(t,e)=>t.get_model(e.slice(10)),xt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.
buffer,t.byteOffset,t.byteLength);function G({data:t}){let{buffer:e,byteOffset:n,byteLength:o}=xt(t);return n%8===0?new Float64Array(e,n,o/8):new Float64Array(e.
slice(n,n+o))}function St(t){let[e,n]=t.shape,o=G(t);return Array.from({length:e},(i,r)=>o.subarray(r*n,(r+1)*n))}var re=t=>({...t,render({model:e,el:n}){function o(){let r=e.get("outdated");n.toggleAttribute("data-outdated",!!r),r&&(n.dataset.outdated=r),n.ariaBusy=r?"true":
null}let i=[t.render({model:e,el:n}),it(e,"outdated",o)];return o(),()=>i.forEach(r=>r())}});var mo={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function fs(t,e){
let n=mo[t],o=Number;t==="bool"&&(o=r=>+!!r),t.endsWith("int64")&&(o=r=>BigInt(Math.trunc(r)||0));let i=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(i?new n(e):n.from(Array.from(e,o))).buffer)}var Mi=new WeakMap;function vs(t,e,n){return Mi.set(t,(Mi.get(t)??new Map).set(e,n)),n}function Ei(t,e){return Oi(t)?
Mi.get(t)?.get(e)??vs(t,e,fs(e,G(t))):fs(e,Fn(t)?.numbers??[])}function nn(t,e){let n=new mo[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var on=t=>t.
reduce((e,n)=>e*n,1),jn=({shape:t,dtype:e})=>on(t)*mo[e].BYTES_PER_ELEMENT,Oi=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function Fn(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(Fn),n=String(e[0]?.shape??[]);return e.some(o=>!o||String(o.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(o=>Array.from(o?.numbers??[]))}}return Oi(t)?{shape:t.shape,numbers:G(t)}:null}function xe(t,{shape:e,dtype:n},o,i){let r=n==="bool"?Boolean:
Number;if(e.length===0)return r(t[0]);if(Oi(o)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer)};return i&&("turn"in o||Object.assign(l,{turn:1}),
vs(l,n,i)),l}let s=ArrayBuffer.isView(o)||Array.isArray(o)&&ArrayBuffer.isView(o[0]),a=/^float|64/.test(n)?Float64Array:mo[n],c=(l,[u,...d])=>{let p=on(d);if(d.
length)return Array.from({length:u},(f,w)=>c(l+w*p,d));let g=Array.prototype.slice.call(t,l,l+u);return s?a.from(g):g.map(f=>r(f))};return c(0,e)}function ws(t,e,{
shape:n,dtype:o}){let i=Fn(t);return!i||String(i.shape)!==String(n)?!1:hs(o==="float32"?nn(o,Ei(t,o)):Array.from(i.numbers,Number),nn(o,e))}function hs(t,e){for(let n=0;n<
t.length;n++)if(!Object.is(t[n],e[n]))return!1;return!0}function se(t){let e=new Uint8Array(t.reduce((o,i)=>o+i.length,0)),n=0;for(let o of t)e.set(o,n),n+=o.length;
return e}function vo(t,e){let n=0;return e.map(o=>t.slice(n,n+=o))}function Ne(t,e){if(t.length!==e?.length)return!1;let[n,o]=[ms(t),ms(e)];for(let i=0;i<n.length;i++)
if(n[i]!==o[i])return!1;return!0}function ms(t){let{buffer:e,byteOffset:n,byteLength:o}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,o/4)}var ep=100,Dn=new Set,Bn=new Set,bo=new Set,Ti=0,Ni=0,Li=new Map,bs=t=>Dn.add(t);function xs(t){for(let e of[Dn,Bn,bo])e.delete(t);Re()}function xo(t){Bn.add(t),
Ni||(Ni=requestAnimationFrame(np))}var ys=t=>bo.add(t);function rn(t){return Ti++,t.finally(()=>{Ti--,Re()})}var Ri=0;function sn(t){return Ri++,t.finally(()=>{
Ri--;for(let e of Dn)xo(e)})}var ye=()=>Ri>0;function Le({inBackground:t=!0}={}){return new Promise(e=>{Li.set(e,t),Re()})}function Re(){let t=[...Bn].some(n=>!n.
isPlaying());if(Ti||t||ae.size)return;let e=[...Dn].filter(n=>n.isPending());for(let[n,o]of Li)e.some(({isInBackground:i})=>o||!i)||(Li.delete(n),n())}function np(){
$s();let t=new Map;for(let e of Bn)Bn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>ep?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();Ni=0,Re();for(let e of bo)xo(e);bo.clear()}var ae=new Map,wo;function qn(t,e,n){if(t.get("pro\
mpt")||[...Dn].some(o=>o.reads(t))){pt(t,e,n);return}wo||(wo=new MessageChannel,wo.port1.onmessage=$s),ae.size||wo.port2.postMessage(null),ae.has(t)||ae.set(t,new Map),
ae.get(t)?.set(e,n)}var an=(t,e)=>ae.get(t)?.has(e)?ae.get(t)?.get(e):t.get(e);function $s(){let t=[...ae];ae.clear();for(let[e,n]of t)for(let[o,i]of n)pt(e,o,i);
Re()}function Qt(t,e){let n=new Map;function o(i){let r=i.get("key"),s=n.get(r)??{thing:t(r,i),users:0};n.set(r,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(r),e(s.thing)),a=!1}}return{use:o,find:i=>n.get(i)?.thing}}async function op(t){let e=t.widget_manager,n=await nt(e,t.get("choice")),o=async a=>({...a,model:await nt(e,a.widget)}),i=t.get("options"),r=await Promise.all(
i.map(a=>Promise.all(a.map(o))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:l,value:u,array:d}of r[a])pt(
c,l,d?xe(G(d),d,c.get(l)):u)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var ip=Qt((t,e)=>rn(op(e)),t=>t.
then(e=>e())),Pi=ip.use,zs={initialize:({model:t})=>Pi(t)};var ks=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
var(--gdviz-alert)}@media screen{.gdviz-group>.gdviz-group-heading:not(.open)~*{display:none!important}}.gdviz-group{border-top:1px solid var(--gdviz-line)}.gdv\
iz-group-heading{flex:none}.gdviz-widget.gdviz-group-heading button{width:100%;min-height:32px;padding:0 4px;border:0;background:none;font:inherit;font-weight:6\
00;text-align:left}.gdviz-group-heading button:before{content:"\\25b8" / "";display:inline-block;width:16px;color:var(--gdviz-faint)}.gdviz-group-heading.open bu\
tton:before{content:"\\25be" / ""}.gdviz-widget.gdviz-group-heading button:hover{background:var(--gdviz-hover)}.gdviz-group-heading span{font-weight:400;color:va\
r(--gdviz-faint)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;overflow:hidden}.gdviz-network-d\
iagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visible}.gdviz-network-diagram .networ\
k>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdviz-netw\
ork-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2;pointe\
r-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.4;font-\
variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-network-dia\
gram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-network-diagram .legend .positiv\
e path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend circle{fill:currentColor}.gdvi\
z-network-diagram .pointed.selected path{stroke-dasharray:none}.gdviz-network-diagram .gdviz-slider[hidden]{display:none}.gdviz-network-diagram .gdviz-slider.em\
pty{visibility:hidden}.gdviz-network-diagram .gdviz-slider label span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.gdviz-page-st\
ate{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center}.gdviz-page-state>[role=group]{display:flex;gap:6px}.gdviz-page-state :is(button,.button){height\
:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-page-stat\
e>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-state textarea{flex:1 1 100%;min-width:0;box-sizing:border-box;resize:vertical;\
background:var(--gdviz-paper);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-page-state input{flex:1 1 100%;min-width:0;heig\
ht:26px;font-size:12px}.gdviz-page-state .download:after{content:"\\25be" / "";margin-left:6px}.gdviz-page-state .download[aria-expanded=true]:after{content:"\\25\
b4" / ""}.gdviz-page-state>.files{display:grid;flex:1 1 100%;gap:4px;min-width:0;margin:0;padding:0;list-style:none}.gdviz-page-state>.files li{display:flex;gap\
:4px;align-items:center;margin:0}.gdviz-page-state>.files span{flex:1;min-width:0;line-height:1.3;overflow-wrap:anywhere}.gdviz-page-state>.files :is(button,.bu\
tton){height:24px;padding:0 7px;font-size:12px}.gdviz-page-state .button{display:inline-flex;align-items:center;box-sizing:border-box;border:1px solid var(--gdv\
iz-edge);border-radius:4px;color:inherit;text-decoration:none}.gdviz-page-state .button:hover{background:var(--gdviz-hover)}.gdviz-page-state>[hidden]{display:n\
one}.gdviz-pins{container-type:inline-size;display:flex;flex-direction:column;align-items:flex-start;gap:4px;width:100%;min-width:0;padding-top:4px}.gdviz-pins>\
button{height:28px;padding:0 10px}.gdviz-pins button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-pins ul{list-style:n\
one;width:100%;margin:0;padding:0}.gdviz-pins li{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;min-height:30px}.gdviz-pins li.hidden output,.gdviz-\
pins li.hidden b{color:var(--gdviz-faint)}.gdviz-pins label{display:flex;align-items:center;gap:6px;min-height:24px}.gdviz-pins input[type=checkbox]{width:16px;\
height:16px;margin:4px 0;accent-color:var(--gdviz-blue)}.gdviz-pins input[type=text]{flex:1 1 120px;box-sizing:border-box;min-width:0;height:26px;text-overflow:\
ellipsis}.gdviz-pins output{font-variant-numeric:tabular-nums;white-space:nowrap}.gdviz-pins li button{min-width:26px;height:26px;padding:0 7px}@container (max-\
width: 440px){.gdviz-pins input[type=text]{flex-basis:60%}.gdviz-pins output{flex:1;padding-left:24px}}.gdviz-pins small{flex:1 1 100%;padding-left:38px;color:v\
ar(--gdviz-faint);font-size:12px}.gdviz-plot .letter text{font-size:10px;font-weight:600}.gdviz-results tr.pinned{color:var(--gdviz-faint)}.gdviz-results tr.pin\
ned th{display:flex;align-items:center;gap:4px;min-height:22px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-pla\
yer input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-player label:has(span){flex-basis:\
100%}.gdviz-player label:has(span) output{min-width:3.5em}.gdviz-question{max-width:640px;box-sizing:border-box;padding:10px 12px;margin-bottom:10px;border-left\
:3px solid var(--gdviz-blue);background:color-mix(in srgb,var(--gdviz-blue) 8%,transparent)}.gdviz-question .gdviz-slider label span{flex:0 0 auto}.gdviz-questi\
on .text{margin:0 0 8px;font-size:16px;font-weight:600;line-height:1.35}.gdviz-question .hint{margin:6px 0 8px;font-size:13px;line-height:1.4}.gdviz-question .h\
int.urged{color:var(--gdviz-alert)}.gdviz-question .options label{display:flex;gap:8px;align-items:baseline;padding:4px 0;min-height:24px;font-size:14px}.gdviz-\
question button{min-height:32px;padding:0 14px;font-size:14px;border:1px solid var(--gdviz-blue);border-radius:4px;background:transparent;color:var(--gdviz-ink)\
;cursor:pointer}.gdviz-question .commit{background:var(--gdviz-blue);color:#fff}.gdviz-question .right .hint:before{content:"\\2713  ";font-weight:700}.gdviz-que\
stion .wrong .hint:before{content:"\\2717  ";font-weight:700}.gdviz-moved[inert]{opacity:.45}.gdviz-question .named{display:flex;flex-wrap:wrap;gap:0 14px;align-\
items:baseline}.gdviz-question .named .name{flex:0 0 100%;font-size:14px}.gdviz-question .named label{padding:0 0 4px;gap:4px}.gdviz-results{width:100%;min-widt\
h:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results t\
d{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead :is(th,td){vertical-align:b\
ottom;white-space:normal;max-width:56px;font-size:11px;line-height:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead \
th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbod\
y th{text-align:left;padding:0 0 0 3px}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(-\
-gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;\
align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-re\
sults tr.chosen button{font-weight:600}.gdviz-results button:hover{background:none;text-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;height:\
12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-widt\
h:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdvi\
z-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;bac\
kground:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[ty\
pe=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner butt\
on.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-runner .history{display:block;width:100%;max-width:420px;margin:0 0 4px;accent-color:v\
ar(--gdviz-blue)}.gdviz-slice .axes{display:flex;flex-wrap:wrap;gap:4px 16px;margin:2px 3px}.gdviz-slice label{display:flex;align-items:center;gap:6px}.gdviz-sl\
ice select{height:30px;min-width:52px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-r\
adius:4px}.gdviz-slice .gdviz-note{min-height:2lh;font-variant-numeric:tabular-nums}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-sli\
der label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden\
;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-sli\
der input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;background:transpar\
ent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{bord\
er-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert\
)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-steps{container-type:inline-size;width:100%;max-width:1400px;overflow:visible;--figure: calc(100vh - 230px) }.g\
dviz-steps:has(.gdviz-row+.gdviz-row){--figure: calc(50vh - 120px) }.gdviz-followed{display:grid;gap:0 24px;overflow:visible;grid-template-columns:minmax(0,1fr)\
 320px}:is(.jp-OutputArea-output,.jp-OutputArea-child,.jp-OutputArea,.jp-Cell-outputArea,.jp-Cell-outputWrapper,.lm-Widget):has(.gdviz-steps):not(.jp-WindowedPa\
nel,.jp-WindowedPanel-outer,.jp-Notebook,:has(.jp-Notebook)){overflow:visible}.gdviz-followed>.gdviz-interact{position:sticky;top:4vh;align-self:start;max-width\
:none;max-height:96vh;overflow:hidden auto;container-type:normal}.gdviz-steps .gdviz-sides{grid-template-columns:minmax(0,1fr)}.gdviz-steps .gdviz-beside{displa\
y:flex;flex-flow:row wrap;gap:4px 24px;order:1;align-items:start}.gdviz-steps .gdviz-beside>*{flex:1 1 280px;max-width:460px}.gdviz-steps .gdviz-row{display:fle\
x;justify-content:center}.gdviz-steps .gdviz-row>*{flex:1 1 0;max-width:calc(var(--figure) / .6)}.gdviz-steps .gdviz-row>.equal{max-width:calc(var(--figure) + 3\
0px)}.gdviz-steps-text{min-width:0;font-size:16px;line-height:1.55}.gdviz-steps-text ol{margin:0;padding:0;list-style:none}.gdviz-steps-text li{display:flex;ali\
gn-items:center;min-height:50vh;box-sizing:border-box;margin:0;padding:16px 0}.gdviz-steps-text li p{box-sizing:border-box;width:100%;margin:0;padding:8px 14px;\
border-left:4px solid var(--gdviz-line);color:var(--gdviz-faint);overflow-wrap:break-word}.gdviz-steps-text li[aria-current] p{border-color:var(--gdviz-blue);co\
lor:var(--gdviz-ink)}.gdviz-steps-text code{font:14px/1.5 ui-monospace,monospace}.gdviz-steps-text .bar{position:sticky;bottom:0;display:flex;flex-wrap:wrap;gap\
:4px 12px;align-items:center;padding:8px 0;background:var(--gdviz-paper)}.gdviz-steps-text .bar button{min-height:32px;padding:0 14px;font-size:14px}.gdviz-step\
s-text .bar button[aria-disabled=true]{border-style:dashed;color:var(--gdviz-faint);cursor:default}.gdviz-steps-text .bar span{font-size:14px;font-variant-numer\
ic:tabular-nums}.gdviz-steps-text .bar p{flex:1 1 100%;margin:0;color:var(--gdviz-alert);font-size:14px}.gdviz-steps-text .quiet{position:absolute;width:1px;hei\
ght:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@container (max-width: 700px){.gdviz-followed{--figure: 38vh;display:flex;flex-direction:column}\
.gdviz-followed:has(.gdviz-row+.gdviz-row){--figure: 19vh}.gdviz-followed>.gdviz-interact,.gdviz-followed>.gdviz-interact>.gdviz-sides{display:contents}.gdviz-f\
ollowed .gdviz-beside{order:1}.gdviz-followed>.gdviz-steps-text{order:2;width:100%}.gdviz-followed .gdviz-sides>:not(.gdviz-beside){position:sticky;top:0;z-inde\
x:1;width:100%;border-bottom:1px solid var(--gdviz-line);background:var(--gdviz-paper)}.gdviz-followed .gdviz-row{align-items:start}.gdviz-steps-text li{min-hei\
ght:45vh;scroll-margin-top:45vh}}@media(max-height:420px){.gdviz-followed>.gdviz-interact,.gdviz-followed .gdviz-sides>:not(.gdviz-beside){position:static!impor\
tant;max-height:none}}.gdviz-surface3d-view .scene{cursor:grab;touch-action:pan-y;border-radius:4px;overflow:hidden}.gdviz-surface3d-view .scene:active{cursor:g\
rabbing}.gdviz-surface3d-view .scene:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px}.gdviz-surface3d-view svg{pointer-events:none}.gdviz-\
surface3d-view .under{position:absolute}.gdviz-surface3d-view canvas{background:none}
`;var Ci=new CSSStyleSheet;Ci.replaceSync(ks);function _s(t){t.adoptedStyleSheets.includes(Ci)||t.adoptedStyleSheets.push(Ci)}var As=()=>_s(document);function Ss(t){
let e=()=>{let o=t.getRootNode();o instanceof ShadowRoot&&_s(o)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var ji=globalThis,Ms=t=>t,yo=ji.trustedTypes,Es=yo?yo.createPolicy("lit-html",{createHTML:t=>t}):void 0,Fi="$lit$",ce=`lit$${Math.random().toFixed(9).slice(2)}$`,
Bi="?"+ce,sp=`<${Bi}>`,Ie=document,Hn=()=>Ie.createComment(""),Wn=t=>t===null||typeof t!="object"&&typeof t!="function",Di=Array.isArray,Ps=t=>Di(t)||typeof t?.[Symbol.
iterator]=="function",Ii=`[ 	
\f\r]`,Un=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Os=/-->/g,Ts=/>/g,Pe=RegExp(`>|${Ii}(?:([^\\s"'>=/]+)(${Ii}*=${Ii}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ns=/'/g,Ls=/"/g,Cs=/^(?:script|style|textarea|title)$/i,qi=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),I=qi(1),U=qi(2),zt=qi(
3),Et=Symbol.for("lit-noChange"),q=Symbol.for("lit-nothing"),Rs=new WeakMap,Ce=Ie.createTreeWalker(Ie,129);function Is(t,e){if(!Di(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return Es!==void 0?Es.createHTML(e):e}var js=(t,e)=>{let n=t.length-1,o=[],i,r=e===2?"<svg>":e===3?"<math>":"",s=Un;
for(let a=0;a<n;a++){let c=t[a],l,u,d=-1,p=0;for(;p<c.length&&(s.lastIndex=p,u=s.exec(c),u!==null);)p=s.lastIndex,s===Un?u[1]==="!--"?s=Os:u[1]!==void 0?s=Ts:u[2]!==
void 0?(Cs.test(u[2])&&(i=RegExp("</"+u[2],"g")),s=Pe):u[3]!==void 0&&(s=Pe):s===Pe?u[0]===">"?(s=i??Un,d=-1):u[1]===void 0?d=-2:(d=s.lastIndex-u[2].length,l=u[1],
s=u[3]===void 0?Pe:u[3]==='"'?Ls:Ns):s===Ls||s===Ns?s=Pe:s===Os||s===Ts?s=Un:(s=Pe,i=void 0);let g=s===Pe&&t[a+1].startsWith("/>")?" ":"";r+=s===Un?c+sp:d>=0?(o.
push(l),c.slice(0,d)+Fi+c.slice(d)+ce+g):c+ce+(d===-2?a:g)}return[Is(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},Vn=class t{constructor({strings:e,
_$litType$:n},o){let i;this.parts=[];let r=0,s=0,a=e.length-1,c=this.parts,[l,u]=js(e,n);if(this.el=t.createElement(l,o),Ce.currentNode=this.el.content,n===2||n===
3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(i=Ce.nextNode())!==null&&c.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let d of i.
getAttributeNames())if(d.endsWith(Fi)){let p=u[s++],g=i.getAttribute(d).split(ce),f=/([.?@])?(.*)/.exec(p);c.push({type:1,index:r,name:f[2],strings:g,ctor:f[1]===
"."?zo:f[1]==="?"?ko:f[1]==="@"?_o:Fe}),i.removeAttribute(d)}else d.startsWith(ce)&&(c.push({type:6,index:r}),i.removeAttribute(d));if(Cs.test(i.tagName)){let d=i.
textContent.split(ce),p=d.length-1;if(p>0){i.textContent=yo?yo.emptyScript:"";for(let g=0;g<p;g++)i.append(d[g],Hn()),Ce.nextNode(),c.push({type:2,index:++r});i.
append(d[p],Hn())}}}else if(i.nodeType===8)if(i.data===Bi)c.push({type:2,index:r});else{let d=-1;for(;(d=i.data.indexOf(ce,d+1))!==-1;)c.push({type:7,index:r}),
d+=ce.length-1}r++}}static createElement(e,n){let o=Ie.createElement("template");return o.innerHTML=e,o}};function je(t,e,n=t,o){if(e===Et)return e;let i=o!==void 0?
n._$Co?.[o]:n._$Cl,r=Wn(e)?void 0:e._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(t),i._$AT(t,n,o)),o!==void 0?(n._$Co??=
[])[o]=i:n._$Cl=i),i!==void 0&&(e=je(t,i._$AS(t,e.values),i,o)),e}var $o=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,i=(e?.creationScope??Ie).importNode(n,!0);Ce.currentNode=
i;let r=Ce.nextNode(),s=0,a=0,c=o[0];for(;c!==void 0;){if(s===c.index){let l;c.type===2?l=new cn(r,r.nextSibling,this,e):c.type===1?l=new c.ctor(r,c.name,c.strings,
this,e):c.type===6&&(l=new Ao(r,this,e)),this._$AV.push(l),c=o[++a]}s!==c?.index&&(r=Ce.nextNode(),s++)}return Ce.currentNode=Ie,i}p(e){let n=0;for(let o of this.
_$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},cn=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,i){
this.type=2,this._$AH=q,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=je(this,e,n),
Wn(e)?e===q||e==null||e===""?(this._$AH!==q&&this._$AR(),this._$AH=q):e!==this._$AH&&e!==Et&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):Ps(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
q&&Wn(this._$AH)?this._$AA.nextSibling.data=e:this.T(Ie.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,i=typeof o=="number"?this._$AC(e):(o.el===
void 0&&(o.el=Vn.createElement(Is(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===i)this._$AH.p(n);else{let r=new $o(i,this),s=r.u(this.options);r.p(n),this.
T(s),this._$AH=r}}_$AC(e){let n=Rs.get(e.strings);return n===void 0&&Rs.set(e.strings,n=new Vn(e)),n}k(e){Di(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
o,i=0;for(let r of e)i===n.length?n.push(o=new t(this.O(Hn()),this.O(Hn()),this,this.options)):o=n[i],o._$AI(r),i++;i<n.length&&(this._$AR(o&&o._$AB.nextSibling,
i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=Ms(e).nextSibling;Ms(e).remove(),e=o}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},Fe=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,i,r){this.type=1,this.
_$AH=q,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.
strings=o):this._$AH=q}_$AI(e,n=this,o,i){let r=this.strings,s=!1;if(r===void 0)e=je(this,e,n,0),s=!Wn(e)||e!==this._$AH&&e!==Et,s&&(this._$AH=e);else{let a=e,c,
l;for(e=r[0],c=0;c<r.length-1;c++)l=je(this,a[o+c],n,c),l===Et&&(l=this._$AH[c]),s||=!Wn(l)||l!==this._$AH[c],l===q?e=q:e!==q&&(e+=(l??"")+r[c+1]),this._$AH[c]=
l}s&&!i&&this.j(e)}j(e){e===q?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},zo=class extends Fe{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===q?void 0:e}},ko=class extends Fe{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==q)}},_o=class extends Fe{constructor(e,n,o,i,r){super(e,n,o,i,r),this.type=5}_$AI(e,n=this){if((e=je(this,e,n,0)??q)===Et)return;let o=this._$AH,i=e===
q&&o!==q||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==q&&(o===q||i);i&&this.element.removeEventListener(this.name,this,o),r&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},Ao=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){je(this,e)}},Fs={
M:Fi,P:ce,A:Bi,C:1,L:js,R:$o,D:Ps,V:je,I:cn,H:Fe,N:ko,U:_o,B:zo,F:Ao},ap=ji.litHtmlPolyfillSupport;ap?.(Vn,cn),(ji.litHtmlVersions??=[]).push("3.3.3");var Bs=(t,e,n)=>{
let o=n?.renderBefore??e,i=o._$litPart$;if(i===void 0){let r=n?.renderBefore??null;o._$litPart$=i=new cn(e.insertBefore(Hn(),r),r,void 0,n??{})}return i._$AI(t),
i};var Gt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function D(t,e,...n){return Bs(e,t),n.map(o=>t.querySelector(o))}var le=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Be(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:o,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}var de=t=>t?"":"display: none";function ot(t,...e){Ss(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var cp={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},wt=t=>cp[t]??t;function Ui(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Ds(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function ln(t,e){let n=0,o=new ResizeObserver(()=>{let i=Math.floor(t.clientWidth);i===0||i===
n||(n=i,e(i))});return o.observe(t),()=>o.disconnect()}var lp=["dead","restarting","autorestarting","starting"];function dn(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),o=!1,i=0;function r(){
o||=lp.includes(t.status);let s=o?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return i||=setTimeout(e,2e3,"away");clearTimeout(i),i=
0,e(s)}for(let s of n)s.connect(r);return r(),()=>{clearTimeout(i);for(let s of n)s.disconnect(r)}}var qs=50,So=new Set,Us=0;function Hs(t,e,n){let o={link:t,sources:e,targets:n,outdated:null};return So.add(o),Hi.size&&Gn(),{outdate(i,r=performance.now()){o.outdated?.
text!==i&&(o.outdated={since:Math.min(r,o.outdated?.since??1/0),text:i},Gn())},renew(i=null){!o.outdated&&i===null||(o.outdated=i===null?null:{since:i,text:o.outdated?.
text??"computing …"},Gn())},leave(){So.delete(o),Gn()}}}var Hi=new Map;function Gn(){clearTimeout(Us);let t=performance.now(),e=1/0,n=new Map;for(let[{link:i,
targets:r},{since:s,text:a}]of dp())if(s+qs>t)e=Math.min(e,s+qs);else for(let{model:c}of[{model:i},...r])n.set(c,a);let o=Hi;Hi=n;for(let i of new Set([...o.keys(),
...n.keys()]))up(i,n.get(i)??"");e<1/0&&(Us=setTimeout(Gn,e-t))}function dp(){let t=new Map([...So].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let o of So)o.sources.some(r=>e.targets.some(s=>pp(r,s)))&&!t.has(o)&&t.set(o,n);return t}var pp=(t,e)=>t.model===e.model&&t.trait===e.trait;function up(t,e){
(an(t,"outdated")??"")!==e&&(qn(t,"outdated",e),t.get("opacities")&&qn(t,"opacities",e?[gp]:[]))}var gp=.3;var Ws=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),fp=230;function Vs(t,e){let n=t.slice(),
[o,i,r]=[0,0,0];for(let s of e){if(i|=(s&127)<<r,r+=7,s&128)continue;o+=i;let a=n[o+1]===fp;n[o]=a?1:253,n[o+1]=a?1:133,n[o+2]=a?1:2,i=r=0}return n}var Wi=8,Mo=5,hp=50,mp=8;async function Ks(t,e){let n=Oo(Ws)?Vs(xt(t),xt(e)):xt(t);return Oo(n)?WebAssembly.compile(n).catch(()=>null):null}var Oo=t=>!!globalThis.
WebAssembly?.validate(t);function Eo({memory:t,run:e},n,o){let i=new Uint8Array(t.buffer);for(let{address:r,data:s}of n)i.set(s,r);return e(),o.map(({address:r,
length:s})=>i.slice(r,r+s))}function vp(t){let e,n;onmessage=({data:o})=>{if(o.module){({outputs:n}=o),{exports:e}=new WebAssembly.Instance(o.module);return}let i=performance.
now();try{let r=t(e,o.inputs,n),s=performance.now()-i;postMessage({results:r,milliseconds:s},r.map(({buffer:a})=>a))}catch(r){postMessage({error:r.message})}}}function wp(t,e){
let n=URL.createObjectURL(new Blob([`(${vp})(${Eo})`],{type:"text/javascript"}));try{let o=new Worker(n);return o.postMessage({module:t,outputs:e}),o}catch{return null}finally{
URL.revokeObjectURL(n)}}var Gs=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function Ys(t,e,n,o){let{exports:i}=await WebAssembly.instantiate(t),r=e.map(g=>({address:g.
address,length:jn(g)})),s=[],a=null,c=null;return n>Wi&&u(),{start:l,measure:d,isBusy:()=>c!==null,close:p};function l(g,f,w){if(a){c={job:f,counts:w},a.postMessage(
{inputs:g});return}let b=performance.now(),$;try{$=Eo(i,g,r)}catch(z){return o(f,{error:z})}let A=performance.now()-b;s=[...s.slice(1-Mo),A],(A>hp||s.length===Mo&&
Gs(s)>Wi)&&u(),o(f,{results:$,milliseconds:A})}function u(){a=wp(t,r),a&&(a.onmessage=({data:g})=>{let{job:f,counts:w}=c;if(c=null,g.error)return o(f,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});w&&(s=[...s.slice(1-Mo),g.milliseconds]),o(f,{isLate:!0,...g})},a.onerror=()=>{let g=c;a=c=null,
g&&o(g.job,{isLate:!0})})}function d(g){if(a){let $=s.length?Gs(s):null;if(c||n===1/0||s.length<Mo||Math.max(...s)>Wi/2)return $;p(),s=[]}let f=g();Eo(i,f,[]);let w=performance.
now(),b=0;do Eo(i,f,[]);while(b++,performance.now()-w<mp);return(performance.now()-w)/b}function p(){a?.terminate(),a=c=null}}var Zs=["single_steps","resets","anew","anew_steps","playing"];function Js(t,e,n,o){let{restart:i,steps:r,before:s,starting:a,editing:c}=t.get("running"),l=s.map(
jn),u=vo(xt(t.get("carried")),l),d=0,p=!1,g=_(),f=vo(xt(t.get("computed")),n.map(jn)),w=0,b={restart:!1,steps:0},$=1;for(let S of Zs)e.on(`change:${S}`,A);return addEventListener(
"pagehide",o.tell),t.on("change:carried",k),{isPlaying:z,isPending:O,plan:m,inputs:y,store:x,putBack:h,shareState:v,stop:M};function A(){o.changed(),z()||o.tell()}
function z(){return e.get("playing")&&!ye()}function _(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function O(){
let S=_();return p||z()||S.single!==g.single||S.resets!==g.resets||S.anew!==g.anew}function m(S){let T=_(),N=S.map((P,B)=>!Ne(P,f[B])),L=a.some(P=>N[P]),E=T.anew>
0&&(T.anew!==g.anew||N.some((P,B)=>P&&!c.includes(B))),R=T.resets!==g.resets,C=Math.max(T.single-g.single,0);z()&&(w+=e.get("speed"),C+=Math.floor(w),w%=1),g=T,
f=S,p=!1;let j=b;return b={restart:!1,steps:0},E||L||R?{restart:!0,steps:E?T.anew:0,version:d}:{restart:j.restart,steps:j.steps+C,version:d}}function h(S){b=S}function y(S={
restart:!1,steps:$}){let T=(N,L)=>({address:N,data:new Uint8Array(Int32Array.of(L).buffer)});return S.steps&&($=S.steps),[T(i,Number(S.restart)),T(r,S.steps),...u.
map((N,L)=>({address:s[L].address,data:N}))]}function x(S,T){T.version===d&&(u=S)}function v(){t.off("change:carried",k),t.set("carried",new DataView(se(u).buffer)),
t.on("change:carried",k)}function k(){u=vo(xt(t.get("carried")),l),g=_(),p=!0,d++,o.changed()}function M(){for(let S of Zs)e.off(`change:${S}`,A);removeEventListener(
"pagehide",o.tell),t.off("change:carried",k)}}var bp=400,Xs=30,ea="not computed",To=(t,e)=>Object.assign(new Error(e),{name:t}),Qs=t=>`(${t.join(", ")}${t.length===1?",":""})`;function Vi({model:t,trait:e,name:n,
shape:o,dtype:i}){let r=t.get(e),s=Fn(r);if(!s)throw To("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(r)??"undefined"}`);if(String(s.shape)!==
String(o))throw To("ValueError",`${n} had shape ${Qs(o)} when it was linked, but now it has shape ${Qs(s.shape)}`);let a=Ei(r,i);if(!i.startsWith("float")&&Array.
from(nn(i,a)).some((c,l)=>c!==Number(s.numbers[l])))throw To("ValueError",`${n} was ${i} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return a}function na(t,e){try{return Ne(se(t.map(Vi)),e)}catch{return!1}}async function oa(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,o=c=>Promise.all(c.map(async l=>({...l,model:await nt(n,l.widget)}))),[i,r]=await Promise.all([o(t.get("sources")),o(t.get("targets"))]),s=Hs(t,i,
r);if(t.get("where")!=="browser")return ta(t,i,s);na(i,xt(t.get("computed")))||s.outdate("compiling …");let a=await Ks(t.get("module"),t.get("fusions"));return a?
xp(t,a,i,r,s,e):(n.exported?e.show(To("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),ta(t,i,s))}function ta(t,e,n){let o=t.widget_manager.exported?"needs Python":"computing …";function i(){na(e,xt(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?ea:o)}let r=e.map(s=>it(s.model,s.trait,i));return r.push(it(t,"computed error_message",i)),i(),{stop:()=>[...r,
n.leave].forEach(s=>s()),isRunning:!1}}async function xp(t,e,n,o,i,r){let s=t.widget_manager,a=t.get("outputs"),c=await Ys(e,a,t.get("background")?1/0:t.get("mi\
lliseconds"),T),l=t.get("runner")&&await nt(s,t.get("runner")),u=!!t.get("background"),d={compute:S,report:P,isInBackground:u,reads:W=>n.some(F=>F.model===W),isPending:E,
isPlaying:L},p=l&&Js(t,l,n,{changed:m,tell:j}),g=xt(t.get("computed")),f=null,w=null,b=null,$=!1,[A,z]=[0,0],_=0,O=[...n.map(W=>[W.model,`change:${W.trait}`,h]),
[t,"change:computed",k],[t,"change:running_in",x],[t,"change:where",B],[t,"change:closed",B],[t,"msg:custom",v]];for(let[W,F,H]of O)W.on(F,H);return bs(d),y(),C(),
m(),{stop:Y,isRunning:!0};function m(){xo(d)}function h(){b??=performance.now(),m()}function y(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function x(){t.get("running_in")!=="browser"&&(g=null,y(),m())}function v({event:W}){W==="ask"&&t.send({event:"here"})}function k(){g=xt(t.get(
"computed")),m()}function M(W){return W.map((F,H)=>({address:n[H].address,data:F}))}function S(){let W;try{W=n.map(Vi)}catch(et){return P(et)}let F=se(W);if(!p?.
isPending()){if(Ne(F,g))return b=null,N(F);if(Ne(F,f))return}if(Ne(F,g)||i.outdate("computing …",b??void 0),c.isBusy())return;let H=p?.plan(W),V=[...M(W),...H?
p.inputs(H):[]];b=null,c.start(V,{joined:F,work:H},!H||H.steps>0)}function T({joined:W,work:F},{results:H,milliseconds:V,error:et,isLate:Z}){if(Z&&m(),!H){F&&p.
putBack(F),et&&(f=W,P(et));return}L()&&R(V??0),F&&p.store(H.slice(H.length-t.get("running").before.length),F);for(let{model:st,trait:ut,output:at}of o){let[tt,Q,
vt]=[an(st,ut),a[at],H[at]];ws(tt,vt,Q)||qn(st,ut,xe(nn(Q.dtype,vt),Q,tt,vt))}w=[W,...H],N(W),L()&&!Z&&ys(d)}function N(W){g=W,f=null,i.renew(b),$&&r.show(null),
$=!1,C(),Re()}function L(){return!!p?.isPlaying()}function E(){return c.isBusy()&&!L()}function R(W){A+=W,!(++z%Xs)&&(t.set("page_milliseconds",A/Xs),A=0)}function C(){
clearTimeout(_),_=setTimeout(()=>{try{let W=c.measure(()=>[...M(n.map(Vi)),...p?.inputs()??[]]);W!==null&&t.set("page_milliseconds",W)}catch{}j()},bp)}function j(){
w&&(t.set("snapshot",new DataView(se(w).buffer)),w=null,p?.shareState(),t.save_changes())}function P(W){console.warn(W),$=!0,g=null,i.outdate(ea),L()&&(l.set("p\
laying",!1),l.save_changes()),r.show(W)}function B(){Y(),r.ended()}function Y(){clearTimeout(_);for(let[W,F,H]of O)W.off(F,H);p?.stop(),c.close(),i.leave(),xs(d)}}var Gi=new EventTarget;function yp(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},o=r=>{Object.assign(n,r),Gi.dispatchEvent(new Event(t))},i={
show:r=>o({error:r}),ended:()=>o({isRunning:!1})};return n.started=oa(e,i).catch(r=>(console.error(r),null)),rn(n.started).then(r=>o({isRunning:r?.isRunning??!1})),
n}var ia=Qt(yp,({started:t})=>t.then(e=>e?.stop())),De=ia.use,Kn=t=>ia.find(t.get("key"))??{isRunning:!1,error:null};function No(t,e){let n=t.get("key");return Gi.
addEventListener(n,e),()=>Gi.removeEventListener(n,e)}var Lo=(t,e)=>I`<div class="gdviz-note gdviz-needs-python">${e}${Ki(t)}</div>`;function Ki({exported:t}){let{live:e}=t,n=async({currentTarget:o})=>{o.href=$p(e,
await t.query?.()??"")};return e?I` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:q}function $p(t,e){if(!e)return t;let n=new URL(t,location.href),
o=r=>`${r}${r.includes("?")?"&":"?"}${e}`,i=n.searchParams.get("urlpath");return i===null?n.search=o(n.search):n.searchParams.set("urlpath",o(i)),n.href}var pn=t=>t.toLocaleString("en"),un=(t,e)=>`${t} ${e}${t===1?"":"s"}`,bt={close:"Close",copied:"Copied",copy:"Copy",linkNeedsPython:t=>`The link “${t}” needs \
Python, so its outputs do not change here.`,lossIn3d:"Loss surface in 3-D",over:([t,e])=>`${e} over ${t}`,saved:t=>`Saved as “${t}”.`,zoomIn:"Zoom in",zoomOut:"\
Zoom out"},Pt={byServer:t=>`computed by the server${t} · 1 round trip`,gone:"The server is gone. Computations in your browser continue; what needs the server \
is switched off. Reload the page, or run the notebook again, to start over.",goneForNothing:"The server is gone. Nothing on this page needs it: everything conti\
nues in your browser.",inBrowser:t=>`computed in your browser${t} · 0 round trips`,notLoaded:"The text could not be loaded.",program:"Text of the program",programTitle:(t,e)=>`\
WebAssembly text of “${t}”, ${e} KB as a module`,show:"Show the program",showTitle:"The WebAssembly text of the program that your browser has just run",time:t=>`\
 in ${t} ms`,timeBelow:t=>` in less than ${t} ms`,waiting:"waiting for your browser",withoutPython:"Greyed-out controls need Python."},qe={pause:"Pause",play:"\
Play",step:"Step forward"},jt={column:t=>`column ${t}`,different:"It is not a table: its rows have different numbers of columns.",empty:"It is empty: it needs a\
 header line and a row for each point.",gap:"a gap",gapInLabels:(t,e)=>`label: column '${t}' has a gap in row ${e}.`,missing:t=>`It has too few columns: ${t} ar\
e needed.`,noNumber:t=>`'${t}', which is not a number that can be shown,`,noRows:"It has a header line but no rows.",notTwoLabels:(t,e)=>`label: column '${t}' m\
ust hold two different labels, not ${e}.`,notUtf8:"It is not valid UTF-8: save it as “CSV UTF-8”.",tooManyColumns:t=>`It has more than ${t} columns.`,wrong:(t,e,n)=>`\
Column “${t}” has ${e} in row ${n}, not counting the header.`},ra={notPositive:"Not positive: a logarithmic axis cannot show it"},sa=t=>un(t,"point"),rt={and:(t,e)=>`${t}\
 and ${e}`,clickToRemove:"Click a point to remove it.",columnOf:t=>`Column of ${t}`,data:t=>`Data: ${t}`,frame:"Data",full:t=>`No more than ${t} points are poss\
ible: remove one first.`,help:"Click to add a point, drag to move it, double-click to remove it.",keys:"Arrow keys move the cursor; hold Shift to move farther. \
Enter adds a point there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects\
 it.",keysOfTask:{regression:"",classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, o\
r of new ones."},label:t=>`, label ${t}`,labels:"Label of new points",labelTitle:"Label of the points you add",load:"Load CSV …",loadTitle:"Load your own data\
: a header line, then a row for each point",menus:{label:"label",none:"none",value:"value"},model:"model",nothingInView:"No point is in view.",outside:t=>`${sa(
t)} outside the view`,remove:"Remove",removed:"Point removed.",removeTitle:"Remove points by clicking them",test:"test",testPoint:t=>`Test point: ${t}`,testPoints:t=>un(
t,"test point"),training:"training",trainingPoint:t=>`Training point: ${t}`,trainingPoints:t=>un(t,"training point"),value:"Value",valued:t=>`, value ${t}`,valueTitle:"\
Value of the selected point, or of the points you add"},qt={computing:"This is being computed: try again in a moment.",file:(t,e)=>`${t}: ${e}`,notebook:"Notebo\
ok",open:"Download",openTitle:"Save the notebook, the run and the figures as files",run:"Run"},te={drag:t=>`${t}: drag it, click elsewhere, or use the arrow key\
s`,dragOneOf:t=>`${t}: drag it or use the arrow keys`,drawing:"Drawing",move:t=>`${t}; move it with the arrow keys`,point:"Point",save:t=>`Save the figure as ${t}`,
savePngTitle:"Save the figure as PNG, an image",saveSvgTitle:"Save the figure as SVG, for print"},Yi={frame:"Loss surface with the path of the descent",needsPython:"\
Zooming needs Python, which draws this picture."},aa={letter:t=>`The letter ${t} of the formula`},ca={changed:" · changed"},Ro={axes:t=>t.join(" and "),cell:"S\
elected cell; move it with the arrow keys",cellTitle:"Selected cell: click another, drag, or use the arrow keys"},Zi={failed:(t,e)=>I`The link <b>${t}</b> could not compute: ${e}`,
withoutSimd:"This browser cannot run WebAssembly with SIMD, so the server computes instead."},Ut={curve:([t,e])=>`${e} over ${t}`,labels:(t,[e,n])=>`${t}: ${e} \
is −1, ${n} is +1.`,quoted:t=>`“${t}”`,sampled:t=>`They are a random sample of the ${pn(t)} rows.`,scaled:(t,e,n)=>`${t}, from ${e} to ${n}, is scaled to \
fit the view.`,scaledToValues:(t,e,n)=>`${t}, from ${e} to ${n}, is scaled to values from −1 to 1.`,shown:(t,e)=>`${sa(t)}, ${e}.`,surface:([t,e,n])=>`${n} ov\
er ${t} and ${e}`,tooLarge:t=>`It is larger than ${t} MB.`,unchanged:t=>`${t} The data are unchanged.`,unreadable:"It cannot be read."},Tt={bias:"bias",biasOf:t=>`\
Bias of ${t}`,described:(t,e,n,o)=>{let i=`${e.length===1?"a hidden layer":"hidden layers"} of ${e.join(", ")} units`,r=e.length?`${i}${n?` (${n})`:""}`:"no hid\
den layer";return`Network with ${un(t,"input")}, ${r} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back\
.`+(o?" Plus and minus change the value of what is selected; Tab moves to its slider.":"")},input:t=>`Input ${t}`,negative:"negative",output:"the output",past:"\
 An earlier epoch is shown; its values cannot be changed.",point:"Point at a line or a unit to see its value.",positive:"positive",select:"Select a line or a un\
it to change its value.",unit:(t,e)=>`unit ${t} of hidden layer ${e}`,valueTitle:"Training continues from the value that you set",weight:"|weight|",weightFromTo:(t,e)=>`\
Weight from ${t} to ${e}`},dt={address:"Link to this page in its current state",changes:"Changes",copied:"Copied.",copyLink:"Copy link",copyLinkTitle:"Copy the \
address of this page in its current state",copyScript:"Copy as Python",copyScriptTitle:"Copy a Python script that computes what this page shows",copyThis:"Copy \
this:",notOpened:(t,e)=>`“${t}” was not opened: ${e}.`,nothingToRedo:"There is nothing to redo.",nothingToUndo:"There is nothing to undo.",open:"Open …",opened:t=>`\
Opened “${t}”.`,openTitle:"Open a state of this page that was saved",redo:"Redo",redone:t=>`Redone: ${t}.`,redoTitle:"Redo what was undone (Ctrl+Shift+Z)",save:"\
Save",saveTitle:"Save the current state of this page as a file",script:"Python script of what this page shows",state:"This page in its current state",takeAway:"\
Take it with you",tooLong:t=>`With this many points or pinned runs the link would have more than ${pn(t)} characters, which not every server takes: save the pag\
e instead.`,undo:"Undo",undone:t=>`Undone: ${t}.`,undoTitle:"Undo the last change (Ctrl+Z)"},Ot={full:t=>`${t} runs are pinned: remove one to pin another`,list:"\
Pinned runs",loss:t=>`loss ${t}`,lossTitle:"Its last loss",name:t=>`Name of ${t}`,ofOtherProblem:"Of another problem: not drawn on this surface.",pin:"Pin this \
run",pinTitle:"Keep the present run in the plots, to compare others with it",remove:t=>`Remove ${t}`,run:t=>`pinned run ${t}`,show:t=>`Show ${t}`,showOrHide:t=>`\
Show or hide ${t}`,swap:"Swap",swapTitle:t=>`Make ${t} the present one, and pin the present one in its place`},Po={back:"Back to the start",step:"Current step",
stepTitle:"The current step"},Ht={again:{predicted:"Predict again",tried:"Try again"},answer:"Your answer",answerTitle:"The number that you expect",check:"Check",
commit:"This is my prediction",compare:"Compare your prediction with what is shown now, then move the controls.",how:{point:"Drag the ring to where you expect i\
t.",points:"Drag the rings to where you expect them.",number:"Move the slider to the number you expect.",choice:"Choose an answer.",choices:"Choose an answer in\
 each row.",order:"Choose a place for each; two that you give the same place swap."},prediction:"Your prediction",right:"Right.",wrong:t=>`Not quite: ${t}.`},Co={
choose:t=>`Show the sliders and maps of ${t}`,pinned:(t,e)=>`${t}: ${e}`,show:t=>`Show ${t}`},Mt={anew:"Restart on every change:",anewSteps:t=>`${t}s to run aft\
er each change`,anewTitle:t=>`Whenever anything changes, restart and run this many ${t}s at once`,at:(t,e)=>`${t} ${pn(e)}`,atOf:(t,e,n)=>`${t} ${pn(e)} of ${pn(
n)}`,diverged:(t,e,n)=>`Diverged at ${t} ${pn(e)}: ${n} Lower the learning rate, then restart.`,growing:"the loss keeps growing, or is no longer finite.",history:"\
Wind back",historyTitle:t=>`Wind back through the ${t}s`,notFinite:"the numbers are no longer finite. The last finite parameters are shown.",perFrame:(t,e)=>`${un(
t,e)} a frame`,perSecond:(t,e)=>`${un(t,e)} a second`,restart:"Restart",speed:"Speed",speedTitle:t=>`Speed, in ${t}s per frame or second`,steps:t=>`${t}s`},Yn={
across:"Horizontal axis",axisTitle:"The letter of the model that this axis shows",described:(t,e)=>`The surface is a slice at step ${t}: ${e}. The path is proje\
cted onto it.`,upwards:"Vertical axis"},gn={answerFirst:"Answer the question first.",at:(t,e)=>`Step ${t} of ${e}`,back:"Back",next:"Next",steps:"Steps"},Io={frame:"\
Loss surface with the paths of descents",loss:(t,e)=>`, ${t} ≈ ${e}`,notFinite:t=>`${t} not finite`},Ue={height:t=>`Height: ${t}`,home:"Show the surface as at\
 first",seen:(t,e,n)=>`${t}, seen from ${e}° above, turned by ${n}°. Arrow keys turn it, + and − zoom.`,surfaceOf:t=>`Surface in 3-D: ${t}`,withPath:t=>`${t}\
 with the path of the descent`,withoutWebGl:"The 3-D view needs WebGL 2, which this browser does not offer."};function la(t){return t==null?"":t<.01?Pt.timeBelow("0.01"):Pt.time(String(t<100?Number(t.toPrecision(2)):Math.round(t)))}async function zp(t){let e=xt(t.get("t\
ext")??new Uint8Array);return e.length===0?kp(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}
function kp(t){let e=document.createElement("script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n(Pt.notLoaded),document.
head.append(e)}).finally(()=>e.remove())}function _p(t,e){let n=()=>{},o=!1;async function i(){let r=t.get("link");if(!r)return;let s=await nt(t.widget_manager,
r);if(o||r!==t.get("link"))return;n();let a=()=>e(s),c=[De(s),No(s,a),it(s,"where milliseconds page_milliseconds outdated",a)];n=()=>c.forEach(l=>l()),a()}return t.
on("change:link",i),i(),()=>{o=!0,t.off("change:link",i),n()}}function Ap({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(r=>nt(e,
r)));if(e.exported){n().then(r=>r.forEach(s=>pt(s,"disabled",!0)));return}let o=new Map;async function i(r){if(!!t.get("lost")===r)return;if(t.set("lost",r),!r){
for(let[a,c]of o)pt(a,"disabled",c);return o.clear()}let s=await n();if(t.get("lost"))for(let a of s)o.has(a)||o.set(a,a.get("disabled")),pt(a,"disabled",!0)}return e.
kernel&&dn(e.kernel,r=>i(r!=="connected"))}function Sp({model:t,el:e}){ot(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:o}=t.widget_manager,i=null,
r=null;function s(f){if(f.get("outdated"))return f.get("outdated");let{isRunning:w}=Kn(f);return w?Pt.inBrowser(la(f.get("page_milliseconds"))):o?Pt.waiting:Pt.
byServer(la(f.get("milliseconds")))}async function a(){let f=i,w=await zp(f);r||(r={name:f.get("name"),size:xt(f.get("module")).length,text:w,isCopied:!1},d(),e.
querySelector("dialog")?.showModal())}function c(){r=null,d()}async function l(f){f.isCopied=await le(f.text),f.isCopied||getSelection()?.selectAllChildren(e.querySelector(
"pre")),d()}let u=f=>I`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>${Pt.programTitle(f.name,(f.size/1024).toFixed(0))}</b>
        <button type="button" @click=${()=>l(f)}>${f.isCopied?bt.copied:bt.copy}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>${bt.close}</button>
      </div>
      <pre tabindex="0" aria-label=${Pt.program}>${f.text}</pre>
    </dialog>`;function d(){let f=I`<div class="gdviz-notice" role="alert">${n?Pt.gone:Pt.goneForNothing}</div>`;D(e,I`
      <div class="line">
        <span class="status">${i?s(i):""}</span>
        <button type="button" title=${Pt.showTitle} @click=${a}
          ?hidden=${!i||!Kn(i).isRunning}>${Pt.show}</button>
      </div>
      ${o&&n?Lo(t.widget_manager,Pt.withoutPython):q}
      ${r?u(r):q}${t.get("lost")?f:q}`)}let p=_p(t,f=>{i=f,d()}),g=it(t,"lost",d);return d(),()=>{p(),g()}}var da={initialize:Ap,render:Sp};var X=(t,e,n)=>Math.min(Math.max(t,e),n),jo=t=>t.replaceAll("-","−").replace("e+","e");function J(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?jo(String(Number(t.toPrecision(e)))):jo(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function Ji(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let o=t.map(i=>J(i,Math.max(n,Math.min(e(i),5))));if(n>5||new Set(o).size===t.length)
return o}}var Fo=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Mp=62,Ep=38;function Kt({low:t,high:e,log:n=!1,from:o,to:i}){[t,e]=n?Np(t,e):fa(t,e);let[r,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(i-o)/(s-r),c=d=>o+((n?
Math.log10(d):d)-r)*a,l=d=>d.map(([p,g])=>({at:c(p),text:g})),u=Math.max(Math.floor(Math.abs(i-o)/(i>o?Mp:Ep)),1);return{low:t,high:e,log:n,to:c,from:d=>n?10**(r+
(d-o)/a):r+(d-o)/a,ticks:()=>{if(n&&s-r>1.5&&Math.floor(s)>Math.ceil(r))return l(Lp(r,s,1.5*u));let d=pa(t,e,u);return l(d.length>1?d:pa(t,e,2*u+1))}}}var fn=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,o])=>[t.from(n),e.from(o)]});function Wt(t,e){let[n,o]=[1/0,-1/0];for(let i of t)for(let r of i)e(r)&&(r<
n&&(n=r),r>o&&(o=r));return[n,o]}var Xi=.04;function Qi(t,e,n){if(n){let i=(e/t)**Xi;return[t/i,e*i]}if(t>0&&t<.3*e)return[0,e+Xi*e];let o=Xi*(e-t);return[t===0?
0:t-o,e+o]}var Op=.4,Tp=.05;function ua(t,[e,n],o){if(!(e<=n))return t??(o?[.1,10]:[0,1]);let i=(c,l)=>o?Math.log(l/c):l-c;if(t&&e>=t[0]&&n<=t[1]&&i(e,n)>=Op*i(
...t))return t;if(o)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[r,s]=e<n?Qi(e,n,!1):fa(e,n),a=ga((s-r)*Tp);return[Math.floor(
r/a)*a,Math.ceil(s/a)*a]}function ga(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function fa(t,e){if(!Number.isFinite(
t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Np(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function pa(t,e,n){let o=(e-t)/n,i=ga(o),r=Math.ceil(-Math.log10(i)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),a=s>=1e5||i<1e-4,c=Math.min(Math.max(Math.floor(Math.log10(s))+r,0)+1,12),l=p=>a?p?Number(p.toPrecision(c)).toExponential():"0":p.toFixed(Math.max(
r,0)),u=Math.ceil(t/i-1e-6),d=Math.max(Math.floor(e/i+1e-6)-u+1,0);return Array.from({length:d},(p,g)=>[(u+g)*i,jo(l((u+g)*i))])}function Lp(t,e,n){let o=Math.ceil(
t-1e-9),i=Math.floor(e+1e-9),r=Math.ceil((i-o+1)/(n+1)),s=Array.from({length:Math.floor((i-o)/r)+1},(c,l)=>o+l*r),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**
c,a?String(+`1e${c}`):`10${Fo(c)}`])}var Rp=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Pp=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),He=(t,e=0)=>Rp(Pp(t).map(n=>Math.round(n+(255-n)*e)));function pe(t,e,[
n,o],i){if(!o||!n)return er(t);let r=new Uint32Array(o*n);for(let s=0;s<n;s++){let a=(n-1-s)*o;for(let c=0;c<o;c++)r[s*o+c]=i(e[a+c])}tr(t,r,o)}function tr(t,e,n){
let o=e.length/n;(t.width!==n||t.height!==o)&&Object.assign(t,{width:n,height:o}),Bo(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,o),0,0)}var er=t=>Bo(
t).clearRect(0,0,t.width,t.height),Bo=t=>t.getContext("2d");function hn(t,e){let n=Uint32Array.from({length:511},(o,i)=>He(i>255?t:e,1-.7*(Math.abs(i-255)/255)));
return o=>Number.isNaN(o)?0:n[255+Math.round(255*o)]}var ha=.5,Cp=.6;function Do(t,{width:e,height:n},o,[i,r],s,a){let c=new Uint32Array(e*n),[l,u,d]=[0,ha,ha/2].map(w=>Uint32Array.from(a,b=>He(b,w))),p=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(r-1)/e,f=(i-1)/n;for(let w=0;w<n;w++){let b=(n-w-.5)*f,$=Math.min(Math.floor(b),i-2),A=b-$,z=$*r,_=z+r,O=w*e,m=0;for(let h=0,
y=0;h<r-1;h++){let x=o[z+h],v=o[z+h+1],k=x+A*(o[_+h]-x),M=v+A*(o[_+h+1]-v),S=h===r-2?e:Math.min(Math.ceil((h+1)/g-.5),e),T=(M-k)*g;if(!(Math.abs(T)<1/0)){O+=S-y,
y=S;continue}let N=(o[_+h]-x+o[_+h+1]-v)*.5*f,L=Cp*Math.sqrt(T*T+N*N),E=k+((y+.5)*g-h)*(M-k);for(;y<S;y++,O++,E+=T){for(;E>=p[m+1];)m++;for(;E<p[m];)m--;let R=Math.
min(E-p[m],p[m+1]-E);c[O]=R>=L?l[m]:R>=L/2?d[m]:u[m]}}}tr(t,c,e)}function $e(t,e){let n=t.length-1;return Array.from({length:e},(o,i)=>t[Math.floor(e>1?n/(e-1)*
i:n/2)])}function ma(t,[e,n],{left:o,top:i,width:r,height:s},[a,c,l,u]){let d=e*n,p=Float64Array.from({length:d},($,A)=>Math.hypot(t[2*A],t[2*A+1])),g=p.reduce(
($,A)=>A>$&&A<1/0?A:$,0),f=r/n/1.25,w=Math.max(r*.0016,.5),b=[];for(let $=0;$<d;$++){if(!(p[$]>0&&p[$]<1/0))continue;let A=o+r*($%n+.5)/n,z=i+s*(1-(Math.floor($/
n)+.5)/e),_=-t[2*$]*(r/(c-a)),O=t[2*$+1]*(s/(u-l)),m=f*X(1+Math.log10(p[$]/g)/3,.25,1)/2/Math.hypot(_,O);b.push(We(A,z,_*m,O*m,w))}return b.join("")}var ft=t=>Math.
round(t*10)/10;function We(t,e,n,o,i){let r=Math.hypot(n,o),[s,a]=[-o/r,n/r],c=Math.min(10*i,1.2*r),l=.3*c,u=(f,w)=>`${ft(t+n*f+s*w)},${ft(e+o*f+a*w)}`,d=1-c/r,
p=`${u(-1,i)} ${u(d,i)} ${u(d,l)}`,g=`${u(d,-l)} ${u(d,-i)} ${u(-1,-i)}`;return`M${p} ${u(1,0)} ${g}Z`}var qo=14,va=8,Ip=7,jp=8,Fp=380,Bp=.3;function wa(t,e){let n=va+Ip*Math.max(...t.map(o=>o.length));return t.length>0&&t.length<=jp&&e>=Fp&&n<=Bp*e?n:0}function Dp(t,e,n){
let o=t.map((a,c)=>c).sort((a,c)=>t[a]-t[c]),i=[...t],r=e;for(let a of o)i[a]=Math.max(t[a],r),r=i[a]+qo;let s=n;for(let a of o.toReversed())i[a]=Math.min(i[a],
s),s=i[a]-qo;return i}function ba(t,{top:e,height:n}){let o=Dp(t.map(({at:i})=>i[1]),e+qo/2,e+n-qo/2);return t.map(({name:i,color:r,at:s},a)=>U`
    <text class="label end" dy="0.35em" x=${ft(s[0]+va)} y=${ft(o[a])}
      .style=${`fill: color-mix(in srgb, ${r} 60%, var(--gdviz-ink))`}>${i}</text>`)}var qp=10,nr=12,Up=68,Hp=9;function xa({left:t,top:e,width:n,height:o},i,r,s){let a=t+n+qp,c=a+nr,l=s.length>=Hp,u=i.toReversed().map((d,p)=>{let g=1-p/i.length;
return U`<rect x=${a} width=${nr} y=${e+o*(1-g)} height=${o*g} fill=${d} />`});return U`
    ${u}
    <rect class="frame" x=${a} y=${e} width=${nr} height=${o} />
    ${r.map(({at:d,text:p})=>{let g=e+o*(1+d);return U`<path class="tick" d="M${c},${g}h3" /><text x=${c+6} y=${g} dy="0.35em">${p}</text>`})}
    <text y=${e-10} x=${l?t+n+Up:a-2} text-anchor=${l?"end":"start"}>${s}</text>`}var Uo=t=>t.map(({name:e,color:n,kind:o="line"})=>{let i=I`<span class="swatch ${o}" .style=${`\
color: ${wt(n)}`}></span>`;return I`<span class="entry">${i}${e}</span>`});function or(t){let[e,n]=[t.get("colors"),mn(t)];return t.get("names").map((i,r)=>({name:i,
color:e[r%e.length]})).filter((i,r)=>n(r))}function mn(t){let e=t.get("shown")&&G(t.get("shown"));return n=>!e?.length||e[n]>0}function Nt(t,e){let{left:n,top:o,width:i}=t.getBoundingClientRect(),r=t instanceof SVGSVGElement&&i?i/t.width.baseVal.value:1;return[(e.clientX-n)/r,(e.clientY-
o)/r]}function ue(t,e,n){let o=t.currentTarget;o.setPointerCapture(t.pointerId);let i=new AbortController,{signal:r}=i,{pointerId:s}=t,a=l=>u=>u.pointerId===s&&
l(u);o.addEventListener("pointermove",a(e),{signal:r});let c=a(l=>{i.abort(),n?.(l)});for(let l of["pointerup","pointercancel"])o.addEventListener(l,c,{signal:r})}
var Wp={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Ve=t=>Wp[t.key]??null;function ge(t,e=()=>!0){let n=o=>o.cancelable&&e(o)&&o.preventDefault();
t.addEventListener("touchstart",n,{passive:!1})}function vn({surface:t,handle:e,to:n,by:o,idle:i=()=>!1}){let r=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
ue(s,n)};t?.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||i()||(n(s),r(s))}),t?.addEventListener("click",s=>{s.pointerType==="touch"&&
!i()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&r(s)),ge(e),e.addEventListener("keydown",s=>{let a=Ve(s);a&&(s.preventDefault(),o(a,s.shiftKey))})}var Ge={left:56,right:14,top:10,bottom:42},wn={left:56,right:68,top:24,bottom:42},Vp=6.4,Gp=6.5,Kp=104;function ze(t,{name:e,title:n="",...o}){ot(t,e,"gdviz-pla\
ne");let i=I`${n&&I`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
r,s,a,c]=D(t,i,".box",".gdviz-legend",".panel",".status"),l=ir(r,o);return{...l,panel:a,status:c,bar:u=>D(l.bar,u&&xa(l.area,...u)),legend:u=>D(s,Uo(u))}}function ir(t,{
label:e,ratio:n=.75,aspect:o=()=>null,margins:i=Ge}){t.classList.add("gdviz-plot");let r={...i},s=Gt(),a={left:r.left,top:r.top,width:0,height:0},c=320,l=()=>{},
u=()=>({from:a.left,to:a.left+a.width}),d=()=>({from:a.top+a.height,to:a.top});function p(){a.width=Math.max(c-a.left-r.right,40);let h=o(),y=h?Math.round(a.width*
h):Math.round(c*(typeof n=="number"?n:n(c)))-r.top-r.bottom;a.height=Math.max(y,40);let{left:x,top:v}=a,k=Object.entries(a).map(([S,T])=>`${S}: ${T}px`),M=I`
      <canvas .style=${k.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${c} height=${a.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${s}><rect x=${x} y=${v} width=${a.width} height=${a.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${s})" pointer-events="none"></g>
        <rect class="hit" x=${x} y=${v} width=${a.width} height=${a.height} />
        <g class="names" pointer-events="none" aria-hidden="true"></g>
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return D(t,M,"canvas","svg",".ticks",".shapes",".hit",".names",".handles",".bar")}let[g,f,w,b,$,A,z,_]=p();function O({x:h,y},x,v=!1){let k=y.ticks(),
M=Math.max(...k.map(({text:P})=>P.length)),S=Math.min(M*Vp+28,Kp);if(S>a.left+1)return a.left=S,p(),l();let{left:T,top:N,width:L,height:E}=a,R=N+E,C=h.ticks().map(
({at:P,text:B})=>U`
      ${v?U`<path class="grid" d="M${P},${R}V${N}" />`:q}
      <path class="tick" d="M${P},${R}v5" />
      <text class="x" x=${P} y=${R+17} text-anchor="middle">${B}</text>`),j=k.map(({at:P,text:B})=>U`
      ${v?U`<path class="grid" d="M${T},${P}h${L}" />`:q}
      <path class="tick" d="M${T},${P}h-5" />
      <text class="y" x=${T-8} y=${P} dy="0.35em" text-anchor="end">${B}</text>`);D(w,U`
      ${C}${j}
      <rect class="frame" x=${T} y=${N} width=${L} height=${E} />
      ${ya(x[0],L+40,`translate(${T+L/2},${R+35})`)}
      ${ya(x[1],E+30,`translate(13,${N+E/2})rotate(-90)`)}`)}function m(h){let[y,x]=Nt(f,h);return[X(y,a.left,a.left+a.width),X(x,a.top,a.top+a.height)]}return{
picture:f,canvas:g,area:a,layers:(...h)=>D(b,h.map(y=>U`<g class=${y}></g>`),...h.map(y=>`.${y}`)),hit:$,handles:z,bar:_,axes:O,pixel:m,readout:(h,...y)=>{let x=null;
for(let v of[$,...y])v.addEventListener("pointermove",k=>{h(x=k.buttons?null:m(k))}),v.addEventListener("pointerleave",()=>h(x=null));return()=>h(x)},across:u,upwards:d,
named:h=>{D(A,q);let y=wa(h,c),x=Math.max(i.right,y);return x!==r.right&&(r.right=x,p()),y?v=>D(A,ba(v,a)):null},plane:(h,y)=>fn(Kt({...h,...u()}),Kt({...y,...d()})),
draw:(h,y)=>{l=()=>Object.values(y).forEach(k=>k());let x=lt(h,y),v=ln(t,k=>{c=k,a.left=r.left,p(),l()});return()=>{v(),x()}}}}function ya(t,e,n){let o=Math.max(
Math.floor(e/Gp),4),[i,r]=t.length>o?[`${t.slice(0,o-1)}…`,U`<title>${t}</title>`]:[t,q];return U`<text class="name" text-anchor="middle" transform=${n}>${i}${r}</text>`}var kt=1e4,Yp=150;function ke(t,e){let n=[];for(let o=0;o<t;o++)e(o)&&(o&&e(o-1)?n.at(-1)?.push(o):n.push([o]));return n}function Ho(t,e,n){let o=i=>n(i).map(ft).
join(",");return ke(t,e).map(i=>`M${i.map(o).join("L")}${i.length>1?"":"h0.1"}`).join("")}function Wo(t,e,n,o,i){let r=(s,a)=>s.map(c=>`${ft(n(c))},${ft(a(c))}`).
join("L");return ke(t,e).map(s=>`M${r(s,i)}L${r(s.toReversed(),o)}Z`).join("")}function rr(t){let e=[];for(let[n,o]of t){if(Number.isNaN(n)||Number.isNaN(o))break;
let i=Math.max(Math.abs(n),Math.abs(o));if(i<=kt){e.push([n,o]);continue}let r=e.at(-1),s=kt/i;r&&s>0&&e.push([r[0]+(n-r[0])*s,r[1]+(o-r[1])*s]);break}return e}
function sr(t){let e=t[0];return t.filter((n,o)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&o!==0&&o!==t.length-1?!1:(e=n,!0))}var za=t=>t.length>1?`M${t.join("L")}`:
"",Zn=t=>za(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),ka=t=>t==="#000000"?"var(--gdviz-paper)":"white",_a=2,Aa=(t,e,n,o)=>U`<path class=${t} fill="none" stroke-width=${n} stroke-linejoin="round" stroke-linecap="round"
    transform=${o??q} d=${e} />`,Ft=(t,e,n)=>Aa("casing",t,e+_a,n),ar=(t,e="white")=>U`
  ${Ft(t,4)}
  <path fill="none" stroke=${e} stroke-width="4" opacity="0.8" d=${t} />`,Zp=["#E69F00","#56B4E9"],Jn=(t,e,n)=>Zp.includes(t)?Aa("casing of-pale",e,n+_a/2):q;function Vo(t,e){
let n=rr(e),o=n.map(([a,c])=>`${a.toFixed(2)},${c.toFixed(2)}`).filter((a,c,l)=>a!==l[c-1]),i=o.length>1,r=i?Zn(sr(n)):"",s=i&&o.length<=Yp?o.map(a=>`M${a}h0`).
join(""):"";return U`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    ${ar(r,ka(t))}
    <path class="path" stroke=${wt(t)} stroke-width="2" d=${za(o)} />
    <path class="dots" stroke=${wt(t)} stroke-width="5" d=${s} />
  </g>`}function Go(t,[e,n]){let o=Math.abs(e)<kt&&Math.abs(n)<kt,[i,r]=o?[e,n]:[0,0],s=`translate(${i},${r})`;return U`<g .style=${de(o)}>
    ${Ft("M0,0h0",14,s)}
    <circle class="current" r="6" fill=${wt(t)} stroke=${ka(t)} stroke-width="2" cx=${i} cy=${r} />
  </g>`}var $a=`M${Array.from({length:10},(t,e)=>{let[n,o]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(o)).toFixed(2)},${(n*Math.sin(o)).toFixed(2)}`}).
join("L")}Z`,Ko=(t,e)=>e.map(([n,o])=>{let i=`translate(${n},${o})`;return U`
      ${Ft($a,1.2,i)}
      <path d=${$a} fill=${t} stroke="white" stroke-width="1.2" transform=${i}><title>Minimum</title></path>`});var Sa={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},Jp={A:.2,B:.35,C:.5,D:.65},bn=(t,e,n)=>U`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${wt(e)} stroke-width="1.8" stroke-dasharray=${Sa[t]} opacity="0.8" d=${n} />
  </g>`,Xp=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function xn(t,e,n,o=Xp){let i=n.map((c,l)=>l?o(n[l-1],c):0),r=Jp[t]*i.reduce((c,l)=>c+l,0),s=0,a=n.find((c,l)=>(s+=
i[l])>=r);return a?U`<g class="letter" transform="translate(${a[0].toFixed(1)},${a[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${wt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:q}var Ma=t=>I`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${Sa[t]} d="M0,4h26" />
  </svg>`;var Qp=3;function cr(t){let[e,n,o,i]=["x","y","low","high"].map(u=>St(t.get(u))),[r,s,a]=[G(t.get("limits")),t.get("names"),mn(t)],c=t.get("colors").map(wt),l=new Float64Array;
return n.map((u,d)=>({name:s[d]??"",color:c[d%c.length],shown:a(d),x:e[d%Math.max(e.length,1)]??l,y:u,low:o[d]??l,high:i[d]??l,limit:r[d]??NaN}))}function tu(t){
let e=t.get("pinned")??[],[n,o]=[t.get("colors").map(wt),new Float64Array];return e.map(({row:i,mark:r,x:s=o,y:a=o})=>({mark:r,color:n[i%n.length],x:s,y:a}))}function eu({
model:t,el:e}){let n=bt.over(t.get("axis_names")),o=ze(e,{name:"gdviz-curves",label:n,ratio:t.get("ratio")});o.canvas.remove();let[i,r,s]=o.layers("pins","curve\
s","letters"),a=U`<g class="points" pointer-events="none"></g><g class="markers" pointer-events="none"></g>`,[c,l]=D(o.handles,a,".points",".markers"),{x:u,y:d}=o.
plane({low:0,high:1},{low:0,high:1}),p=x=>Number.isFinite(x)&&!(d.log&&x<=0);function g(){let x=cr(t),v=tu(t),k=x.filter(B=>B.shown&&B.y.some(Number.isFinite)),
M=o.named(k.map(({name:B})=>B).filter(Boolean)),S=o.plane(...nu(x,v,t.get("log")));({x:u,y:d}=S),o.axes(S,t.get("axis_names"),!0);let{left:T,top:N,width:L,height:E}=o.
area;D(i,v.map(B=>bn(B.mark,B.color,z(B)))),D(s,v.map(B=>xn(B.mark,B.color,b(B),(Y,W)=>W[0]-Y[0])));let R=d.log&&k.length>0&&!k.some(B=>B.y.some(p)),C=x.map(B=>U`<path class="band" fill=${B.
color} opacity="0.2" d=${_(B)} />`),j=({limit:B,shown:Y})=>Y&&p(B)?`M${T},${ft(d.to(B))}h${L}`:"",P=x.map(B=>U`
      <path class="limit" stroke=${B.color} stroke-width="1.5" stroke-dasharray="6 4" d=${j(B)} />
      ${Jn(B.color,$(B),2)}
      <path class="line" stroke=${B.color} stroke-width="2" d=${$(B)} />`);D(r,U`
      ${C}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${P}</g>
      <text class="note" text-anchor="middle" x=${T+L/2} y=${N+E/2}>${R?ra.notPositive:""}</text>`),D(c,k.map(B=>A(B).map(Y=>U`
      <circle class="point" r=${Qp} fill=${B.color} cx=${ft(u.to(B.x[Y]))} cy=${ft(d.to(B.y[Y]))} />`))),M?.(k.flatMap(f)),m(M?[]:k),O()}function f(x){let v=x.y.
findLastIndex((k,M)=>w(x,M));return v<0||!x.name?[]:[{name:x.name,color:x.color,at:[u.to(x.x[v]),d.to(x.y[v])]}]}let w=({x,y:v},k)=>p(v[k])&&Number.isFinite(x[k]);
function b(x){return Array.from(x.y.keys()).filter(k=>w(x,k)).map(k=>[u.to(x.x[k]),d.to(x.y[k])])}let $=x=>x.shown?z(x):"";function A(x){let v=(M,S)=>x.x[M]===x.
x[S]&&x.y[M]===x.y[S];return ke(x.y.length,M=>w(x,M)).filter(([M,...S])=>S.every(T=>v(T,M))).map(([M])=>M)}function z(x){return Ho(x.y.length,v=>w(x,v),v=>[u.to(
x.x[v]),d.to(x.y[v])])}function _({shown:x,x:v,low:k,high:M}){if(!x||!k.length)return"";let S=o.area.top+o.area.height,T=L=>d.to(M[L]),N=L=>p(k[L])?Math.min(d.to(
k[L]),kt):S;return Wo(v.length,L=>p(M[L]),L=>u.to(v[L]),N,T)}function O(){let{top:x,height:v}=o.area,k=Array.from(G(t.get("marker"))).filter(T=>T>=u.low&&T<=u.high),
M=(k.length===1?cr(t):[]).map(T=>{let N=T.shown?Ea(T,k[0]):NaN;if(!p(N))return q;let L={x:ft(u.to(k[0])),y:ft(d.to(N))};return U`<circle class="dot" r="4" fill=${T.
color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${L.x} cy=${L.y} />`}),S=k.map(T=>`M${ft(u.to(T))},${x}v${v}`).join("");D(l,U`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${S} />${M}`)}
function m(x){let v=t.get("limit_name"),k=v?[{name:v,color:"var(--gdviz-faint)",kind:"dashes"}]:[];o.legend([...x.filter(({name:M})=>M),...k])}let h=o.readout(x=>{
let v=cr(t).filter(({shown:k})=>k);o.status.textContent=x&&!t.get("outdated")?y(v,u.from(x[0])):""});function y(x,v){let k=E=>Math.abs(E-v),M=x.flatMap(E=>Array.
from(E.x)).filter(Number.isFinite),S=M.reduce((E,R)=>k(R)<k(E)?R:E,M[0]),L=x.map(E=>({name:E.name,value:Ea(E,S)})).filter(({value:E})=>Number.isFinite(E)).map(({
name:E,value:R})=>`${E} ${J(R)}`.trim());return L.length?`${t.get("axis_names")[0]} ${J(S)}: ${L.join(", ")}`:""}return o.draw(t,{"x y low high limits shown nam\
es colors log axis_names limit_name pinned":g,marker:O,"x y names shown outdated":h})}function nu(t,e,n){let o=t.filter(p=>p.shown),[i,r]=Wt([...o,...e].map(({x:p})=>p),
Number.isFinite),s=p=>Number.isFinite(p)&&!(n&&p<=0),a=[...o.flatMap(({y:p,low:g,high:f,limit:w})=>[p,g,f,[w]]),...e.map(({y:p})=>p)],[c,l]=Wt(a,s),[u,d]=c<l?Qi(
c,l,n):[c,l];return[{low:i,high:i===r?i+1:r},{low:u,high:d,log:n}]}function Ea({x:t,y:e},n){for(let o=0;o<e.length;o++){if(t[o]===n)return e[o];let i=(n-t[o-1])/
(t[o]-t[o-1]);if(o&&t[o-1]<n&&n<t[o])return e[o-1]+i*(e[o]-e[o-1])}return NaN}var Oa={render:eu};var Ta=1.5,Na=1.15,La=100,fe=([t,e],[n,o],i="")=>`${n} = ${J(t)}, ${o} = ${J(e)}${i}`;function yn(t){let[e]=St(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return q;
let[n,o]=[t.get("step"),t.get("diverged_at")],i=Number.isFinite(e[2])?`: ${fe(Array.from(e),t.get("axis_names"),`, loss ${J(e[2])}`)}`:"";return I`step ${n}${i}${o>=
0?I`<div class="diverged">diverged at step ${o}</div>`:q}`}function Yo(t){let{model:e,plane:n,layers:[o,i,r],pins:s}=t,a=c=>()=>{let l=n();l&&c(l.toPixel)};return{
pinned:a(c=>{if(!s)return;let{lines:l,letters:u}=ru(e,c,s.area);D(s.lines,l),D(s.letters,u)}),paths:a(c=>D(o,iu(e,c))),minima:a(c=>D(i,Ko(e.get("marks").minimum,
ou(e).map(c)))),points:a(c=>D(r,su(e,c))),start:au(t),buttons:cu(t)}}var ou=t=>St(t.get("minima")).filter(e=>e.every(Number.isFinite)),lr=(t,e)=>t.get("colors")[e%
t.get("colors").length];function iu(t,e){let[n,o]=t.get("paths").shape,i=G(t.get("paths")),r=mn(t),s=a=>e(i.subarray(2*a,2*a+2));return Array.from({length:n},(a,c)=>{
let l=Array.from({length:r(c)?o:0},(u,d)=>s(c*o+d));return Vo(lr(t,c),l)})}function ru(t,e,{left:n,top:o,width:i,height:r}){let s=([l,u])=>l>=n&&l<=n+i&&u>=o&&u<=
o+r,c=(t.get("pinned")??[]).map(({row:l,mark:u,paths:d=new Float64Array})=>{let p=sr(rr(Array.from({length:d.length/2},(g,f)=>e(d.subarray(2*f,2*f+2)))));return{
mark:u,color:lr(t,l),points:p}});return{lines:c.map(({mark:l,color:u,points:d})=>bn(l,u,Zn(d))),letters:c.map(({mark:l,color:u,points:d})=>xn(l,u,d.filter(s)))}}
function su(t,e){let n=mn(t);return St(t.get("current")).map((o,i)=>Go(lr(t,i),n(i)?e(o):[NaN,NaN]))}function au({model:t,el:e,picture:n,hit:o,handles:i,plane:r,
free:s}){let a=t.get("marks").start,c=(d=!1,p="")=>{let g=t.get("start");return U`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${g[0]} aria-valuetext=${fe(g,t.get("axis_names"))} transform=${p} .style=${de(d)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=D(i,c(),".handle"),u=d=>s()&&K(t,{start:d});return vn({surface:o,handle:l,idle:()=>!r()||e.classList.contains("panning"),to:d=>u(Ra(r(),Nt(n,d))),
by:(d,p)=>{let{x:g,y:f}=r(),w=p?.1:.01,[b,$]=[g,f].map(({low:A,high:z},_)=>X(t.get("start")[_]+d[_]*w*(z-A),A,z));u([b,$])}}),()=>{let d=r();if(!d)return;let p=t.
get("start"),g=[d.x,d.y].every(({low:f,high:w},b)=>p[b]>=f&&p[b]<=w);e.classList.toggle("still",!s()),D(i,c(g&&s(),`translate(${d.toPixel(p)})`))}}function Ra({
x:t,y:e,toPoint:n},o){let[i,r]=n(o);return[X(i,t.low,t.high),X(r,e.low,e.high)]}function cu({model:t,el:e,picture:n,hit:o,panel:i,plane:r}){let s=p=>t.get("disa\
bled")||K(t,{view:p});function a(p,g){let[f,w,b,$]=t.get("view"),[A,z]=g??[(f+w)/2,(b+$)/2],[_,O,m,h]=t.get("home"),y=(x,v)=>v+(x-v)*p;p>1&&(w-f>La*(O-_)||$-b>La*
(h-m))||s([y(f,A),y(w,A),y(b,z),y($,z)])}let c=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),u()};function u(){let p=[["+","Zoom in",
()=>a(1/Ta)],["−","Zoom out",()=>a(Ta)],["✥","Move the view by dragging",l,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],g=t.get("zoomable")===
!1,f=p.map(([w,b,$,A])=>I`
      <button type="button" title=${b} aria-label=${b} aria-pressed=${A??q} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${$}>${w}</button>`);D(i,f)}o.addEventListener("pointerdown",p=>{let g=r();if(p.button!==0||!g||!c())return;let{toPoint:f}=g,
[w,b,$,A]=t.get("view"),[z,_]=f(Nt(n,p));ue(p,O=>{let[m,h]=f(Nt(n,O));s([w+z-m,b+z-m,$+_-h,A+_-h])})}),ge(o,c);let d=p=>{let g=r();!p.ctrlKey||!g||(p.preventDefault(),
a(p.deltaY<0?1/Na:Na,Ra(g,Nt(n,p))))};return n.addEventListener("wheel",d,{passive:!1}),u}var Pa={mouse:9,pen:12,touch:20},lu=500;function Ca({state:t,plane:e},[n,o],i){let r=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[l,u]=s(c),d=Math.
hypot(l-n,u-o);d<=i&&([r,i]=[a,d])}return r}function Ia(t){let{el:e,plot:n,state:o,plane:i}=t,{picture:r,hit:s}=n,a=(l,u)=>Ca(t,Nt(r,l),Pa[u]??Pa.mouse),c=l=>o.
add(i().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let u=a(l,l.pointerType);if(u<0&&(l.pointerType==="touch"||o.removing))
return;if(l.preventDefault(),r.focus({preventScroll:!0,focusVisible:!1}),o.removing)return o.remove(u);u>=0&&o.select(u);let d=u>=0?u:c(l);if(d<0)return;let[p,g]=Nt(
r,l),[f,w]=u<0?[p,g]:i().toPixel(o.cursor);ue(l,b=>{let[$,A]=Nt(r,b);o.move(d,i().toPoint([$+f-p,A+w-g]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!o.removing&&a(l,"touch")<0&&c(l)}),s.addEventListener("dblclick",l=>{let u=a(l,"mouse"),{added:d}=o;u>=0&&!(u===d.slot&&performance.now()-d.time<lu)&&o.remove(
u)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&a(l,l.pointerType)>=0)}),ge(s,l=>a(l.touches[0],"touch")>=0)}function ja(t){let{
plot:e,state:n,plane:o}=t,i={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?Ca(t,o().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(i["+"]=()=>n.choose(1),i["-"]=i["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(i["+"]=()=>n.choose(n.label+.1),i["-"]=i["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",r=>{if(r.ctrlKey||r.metaKey||r.altKey)return;let s=Ve(r),a=i[r.key.length===1?r.key.toLowerCase():r.key];if(!s&&
!a)return;if(r.preventDefault(),!s)return a();let c=r.shiftKey?.1:.01,l=n.box().map(([u,d],p)=>n.cursor[p]+s[p]*c*(d-u));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var Da=gs(ur(),1);var fr=1e7,Fa=1e3,gr=40,du=1e30,pu=/(?<=[0-9]),(?=[0-9])/g,qa=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,uu=/^\s*([+-]?)inf(inity)?\s*$/i,gu=/^(true|True|TRUE|false|False|FALSE)$/,
Xn=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Ct=class extends Error{},Zo={regression:[
"x","y"],classification:["x1","x2","label"],plane_regression:["x1","x2","y"]};function Ua(t){let e=fu(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Ct(jt.empty);let[n]=e.split(`
`,1),o=n.includes(";")?n.replace(pu,"."):n,i=[",",";","	"].map(g=>({sign:g,count:o.split(g).length})),{sign:r,count:s}=i.reduce((g,f)=>f.count>g.count?f:g);if(s>
Fa)throw new Ct(jt.tooManyColumns(Fa));let a=r===";"&&!e.includes(".")?",":".",[c=[],...l]=hu(e,r),u=!c.some(g=>qa.test(g.replace(a,"."))),d=u?l:[c,...l];if(!d.
length)throw new Ct(jt.noRows);return wu(c.map((g,f)=>Ha(u&&g.trim()||jt.column(f+1)))).map((g,f)=>mu(g,d.map(w=>(w[f]??"").trimStart()),a))}function fu(t){try{
return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Ct(jt.notUtf8)}}function hu(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),o=t.includes(
`${e} `)?t.replace(n,(d,p)=>p??d):t,{data:i,errors:r}=Da.default.parse(o,{delimiter:e,newline:`
`}),s=i.filter(d=>d.length>1||d[0].trim()),a=r.some(({code:d})=>d==="MissingQuotes"),[{length:c}=[],l]=s,u=l?.length===c+1?c+1:c;if(a||s.some(d=>d.length>u||d[c]?.
trim()))throw new Ct(jt.different);return s}function mu(t,e,n){let o=Float64Array.from(e,r=>vu(n==="."?r:r.replace(n,".")));if(e.every((r,s)=>!Number.isNaN(o[s])||
Xn.has(r)))return{name:t,kind:"number",texts:e,values:o};if(!e.every(r=>gu.test(r)||Xn.has(r)))return{name:t,kind:"text",texts:e,values:o};for(let[r,s]of e.entries())
o[r]=Xn.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:o.some(Number.isNaN)?"text":"truth",texts:e,values:o}}function vu(t){if(qa.test(t))return Number(t);
let e=uu.exec(t);return e?+`${e[1]}Infinity`:NaN}function wu(t){let e=new Set;for(let n of t){let o=n;for(let i=2;e.has(o);i++)o=`${n} (${i})`;e.add(o)}return[...e]}
function Ha(t){let e=[...t.slice(0,2*gr+2)];return e.length<=gr?t:`${e.slice(0,gr-1).join("")}…`}function Wa(t,e){let n=Zo[e];if(t.length<n.length)throw new Ct(
jt.missing(n.join(", ")));if(e==="regression")return Ba(t,n);let o=e==="classification"?bu(t):Va(t);return[...Ba(t.filter(i=>i!==o),n.slice(0,2)),o]}var bu=t=>Ke(
t,"label")??t.findLast(Qn)??t[2];function Va(t){return Zo.plane_regression.every(n=>Ke(t,n))&&Ke(t,"y")||(t.filter(n=>!Qn(n))[2]??t[2])}function Ga(t){if(t.length<
3)return"regression";let e=t.findLast(Qn);if(Ke(t,"label")||e&&new Set(e.texts).size===2)return"classification";let n=t.filter(l=>!Qn(l)),[o,i]=Zo.regression.map(
l=>Ke(t,l));if(e&&n.length<3)return o&&i?"regression":"classification";let r=Zo.plane_regression.every(l=>Ke(t,l)),s=o&&i&&(o!==n[0]||i!==n[1]);if(!r&&(n.length!==
3||s))return"regression";let a=new Set(Va(t).values);return!e&&a.size===2&&[...a].every(Number.isInteger)?"classification":"plane_regression"}var Qn=({kind:t})=>t===
"text",Ke=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function Ba(t,e){let n=e.map(i=>Ke(t,i));if(n.every(i=>i!==void 0))return n;let o=t.filter(i=>!Qn(i));return(o.
length>=2?o:t).slice(0,2)}function Ka(t,e){let[n,o,i]=t,r=e==="classification"?[n,o]:t;for(let a of r)xu(a);let s=r.map(({values:a})=>a);return e==="classificat\
ion"?{coordinates:s,...yu(i)}:{coordinates:s,labels:null,labelNames:["−1","+1"]}}function xu({name:t,kind:e,texts:n,values:o}){let i=o.findIndex(a=>!(Math.abs(
a)<du));if(i<0)return;let r=e==="text"?n[i]:String(o[i]).replace("Infinity","inf"),s=Xn.has(n[i])?jt.gap:jt.noNumber(r.slice(0,30));throw new Ct(jt.wrong(t,s,i+
1))}function yu({name:t,kind:e,texts:n,values:o}){let i=n.findIndex(l=>Xn.has(l));if(i>=0)throw new Ct(jt.gapInLabels(t,i+1));let r=e==="text"?n:[...o],s=[...new Set(
r)],a=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(d=>a(d).slice(0,40)).join(", "),u=`${s.length}: ${l}${s.length>4?", …":
""}`;throw new Ct(jt.notTwoLabels(t,u))}return s.sort((l,u)=>l<u?-1:1),{labels:Float64Array.from(r,l=>l===s[0]?-1:1),labelNames:s.map(l=>Ha(a(l)))}}var hr=["regression","classification","plane_regression"];function Za(t,e){let n=t.get("task"),o=n!=="regression",i={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:u,visible:w,count:b,read:A,add:z,move:_,moveCursor:O,remove:m,select:h,step:y,choose:v,setRemoving:k},r=Ya(t),[[s,a],
[c,l]]=u();return i.cursor=[(s+a)/2,(c+l)/2],i;function u(){return[t.get("interval"),t.get(o?"interval":"y_interval")]}function d([M,S]){let[[T,N],[L,E]]=u();return[
X(M,T,N),X(S,L,E)]}function p(M){let[S,T]=r.x.subarray(f()*M);return[S,o?T:r.y[M]]}function g(M,S){let[T,N]=d(S).map(Math.fround);r.x[f()*M]=T,o?r.x[f()*M+1]=N:
r.y[M]=N}function f(){return t.get("x").shape[1]}function w(){let[[M,S],[T,N]]=u(),L=Array.from(r.part,(j,P)=>({slot:P,part:j,at:p(P)})),E=(...[j,P,B])=>j<=P&&P<=
B,R=([j,P])=>E(...[M,j,S].map(Math.fround))&&E(...[T,P,N].map(Math.fround));return L.filter(({part:j,at:P})=>j&&R(P)).map(({slot:j,part:P,at:B})=>({slot:j,at:B,
training:P>0,value:r.y[j]}))}function b(M){return r.part.filter(S=>S===M).length}function $(...M){let S=N=>new DataView(Float64Array.from(r[N]).buffer),T=t.get(
"own")[hr.indexOf(n)]??t.get("source");K(t,{...Object.fromEntries(M.map(N=>[N,{...t.get(N),data:S(N)}])),source:T})}function A(){r=Ya(t),r.part[i.selected]||(i.
selected=-1)}function z(M,S=i.label){let T=r.part.indexOf(0);return T<0?(x(rt.full(r.part.length)),-1):(r.part[T]=1,o&&(r.y[T]=Math.fround(S)),g(T,M),$("x","y",
"part"),i.added={slot:T,time:performance.now()},h(T),T)}function _(M,S){r.part[M]&&(g(M,S),$("x","y"),i.cursor=p(M))}function O(M){i.cursor=d(M),x("")}function m(M){
r.part[M]&&(r.part[M]=0,$("part"),h(-1,rt.removed))}function h(M,S=""){i.selected=M,M>=0&&(i.cursor=p(M)),M>=0&&n==="plane_regression"&&(i.label=Number(r.y[M].toFixed(
2))),x(S)}function y(M){let S=w().sort((L,E)=>L.at[0]-E.at[0]||L.at[1]-E.at[1]);if(!S.length)return x(rt.nothingInView);let T=S.findIndex(({slot:L})=>L===i.selected),
N=T<0&&!M?0:T;h(S[(N+(M?1:-1)+S.length)%S.length].slot)}function x(M){i.message=M,e()}function v(M){i.label=X(Number(M.toFixed(2)),-1,1),n==="plane_regression"&&
i.selected>=0&&(r.y[i.selected]=Math.fround(i.label),$("y")),e()}function k(M){i.removing=M,h(-1,M?rt.clickToRemove:"")}}function Ya(t){let[e,n,o]=["x","y","par\
t"].map(i=>G(t.get(i)).slice());return{x:e,y:n,part:o}}var mr=[-1,1],$n=new WeakMap,Ja=t=>$n.get(t),$u=t=>t.get("part").shape[0];async function Xa(t,e){$n.delete(t);let n=e.size>fr,o=n?null:await e.arrayBuffer().catch(
()=>null),i=e.name.slice(0,80);ec(t,i,()=>{if(!o)throw new Ct(n?Ut.tooLarge(fr/1e6):Ut.unreadable);let r=Ua(o),s=t.get("both_tasks")?Ga(r):t.get("task");return $n.
set(t,{columns:r,chosen:[],task:s,file:i}),nc(t,Wa(r,s),s)})}function Qa(t,e,n){ec(t,$n.get(t)?.file??"",()=>nc(t,e,n))}function tc(t){!$n.delete(t)&&!t.get("me\
ssage").file||K(t,{message:{},label_names:["−1","+1"]})}function ec(t,e,n){try{K(t,{message:{file:e,text:n(),failed:!1}})}catch(o){if(!(o instanceof Ct))throw o;
K(t,{message:{file:e,text:Ut.unchanged(o.message),failed:!0}})}}function nc(t,e,n){let o=$n.get(t);o&&Object.assign(o,{chosen:e,task:n});let{coordinates:i,labels:r,
labelNames:s}=Ka(e,n),a=[t.get("interval"),t.get(n==="regression"?"y_interval":"interval"),mr],c=i.map((g,f)=>ku(g,a[f])),l=i[0].length,u=_u(l,$u(t));zu(t,c,r,s,
n,u);let d=e.map(({name:g})=>Ut.quoted(g)),p=[Ut.shown(u.length,n==="plane_regression"?Ut.surface(d):Ut.curve(d))];u.length<l&&p.push(Ut.sampled(l)),r&&p.push(Ut.
labels(d[2],s));for(let[g,f]of i.entries()){if(c[g]===f)continue;let{least:w,largest:b}=oc(f),$=g===2?Ut.scaledToValues:Ut.scaled;p.push($(d[g],J(w),J(b)))}return p.
join(" ")}function zu(t,e,n,o,i,r){let[s,a]=t.get("x").shape,c=i!=="regression",l=n??e[c?2:1],u=new Float64Array(s*a),d=new Float64Array(s).fill(n?1:0);for(let[
b,$]of r.entries())u[a*b]=e[0][$],c&&(u[a*b+1]=e[1][$]),d[b]=l[$];let p=new Float64Array(s).fill(1,0,r.length),g=Object.entries({x:u,y:d,part:p}).map(([b,$])=>[
b,{...t.get(b),data:new DataView($.map(Math.fround).buffer)}]),f=i===t.get("task")?{}:{task:i,axis_names:c?["x₁","x₂"]:["x","y"]},w=t.get("own")[hr.indexOf(
i)]??t.get("source");K(t,{...Object.fromEntries(g),...f,label_names:o,source:w})}function ku(t,e){let[n,o]=e,{least:i,largest:r}=oc(t);if(i>=n&&r<=o)return t;let[
s,a]=e===mr?mr:[.95*n+.05*o,.05*n+.95*o];return i===r?t.map(()=>(s+a)/2):t.map(c=>s+(c-i)/(r-i)*(a-s))}function oc(t){let[e,n]=[1/0,-1/0];for(let o of t)[e,n]=[
Math.min(e,o),Math.max(n,o)];return{least:e,largest:n}}function _u(t,e){let n=[],o=Au();for(let i=0;i<t;i++)(t-i)*o()<Math.min(t,e)-n.length&&n.push(i);return n}
function Au(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}var Su=150;function ic({model:t,el:e}){let n=t.get("task"),[o,i]=[n!=="regression",n==="classification"];e.classList.toggle("classification",i),e.classList.toggle(
"valued",o&&!i),e.classList.remove("mapped");let r=t.get("colors");for(let E in r)e.style.setProperty(`--${E}`,r[E]);let s=Gt(),a=I`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${rt.help}</summary><p id=${s}>${rt.keys}${rt.keysOfTask[n]}</p></details>`,[c,l,u,d]=D(e,a,"div",".tools",".report",".messag\
e"),p={left:52,right:14,top:10,bottom:42},g=ir(c,{label:rt.frame,ratio:o?.95:.72,margins:p}),f={tabindex:"0",role:"application","aria-describedby":s};for(let[E,
R]of Object.entries(f))g.picture.setAttribute(E,R);let[w,b,$]=g.layers("curve","points","selection"),A=Za(t,()=>{m(),M()}),z=()=>{let[E,R]=A.box().map(([C,j])=>({
low:C,high:j}));return g.plane(E,R)},_={el:e,plot:g,state:A,plane:z};Ia(_),ja(_);function O(){let E=A.visible(),{toPixel:R}=z(),C=E.length>Su?3.6:4.8,j=E.map(({
at:W})=>R(W).map(F=>F.toFixed(2))),P=E.map(({training:W,value:F},H)=>{let V=i?F>0?"positive":"negative":"",et=o&&!i?`--value: ${v(X(F,-1,1))}`:"",[Z,st]=j[H];return U`<circle class="${W?
"training":"test"} ${V}" r=${C} cx=${Z} cy=${st} .style=${et} />`});D(b,U`${Ft(j.map(W=>`M${W}h0`).join(""),2*C+1.3)}${P}`),m();let[B,Y]=[A.count(1),A.count(-1)];
g.picture.ariaLabel=rt.data(Y?rt.and(rt.trainingPoints(B),rt.testPoints(Y)):rt.trainingPoints(B)),M()}function m(){let E=A.visible(),R=E.find(({slot:B})=>B===A.
selected),[C,j]=z().toPixel(R?.at??A.cursor);D($,U`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${C},${j})" .style=${de(!R)} />
      <circle class="selected" r="9" cx=${C} cy=${j} .style=${de(R)} />`);let P=A.count(1)+A.count(-1)-E.length;D(u,I`
      <div class="status" role="status">${A.message||(R?h(R):"")}</div>
      <div class="notes">${P?rt.outside(P):""}</div>`)}function h({at:E,training:R,value:C}){let j=o?rt.valued(J(C,3)):"",P=i?rt.label(t.get("label_names")[C>0?
1:0]):j,B=fe(E,t.get("axis_names"),P);return R?rt.trainingPoint(B):rt.testPoint(B)}function y(){let E=o?new Float64Array:G(t.get("fit")),{left:R,width:C}=g.area,
{to:j}=z().y,P=Y=>`${(R+Y*C/(E.length-1)).toFixed(2)},${X(j(E[Y]),-kt,kt).toFixed(2)}`,B=ke(E.length,Y=>!Number.isNaN(E[Y])).map(Y=>`M${Y.map(P).join("L")}`);D(
w,U`<path class="fit" d=${B.join("")} />`)}let x=hn(r.positive,r.negative),v=E=>`color-mix(in srgb, ${E>0?r.positive:r.negative} ${Math.round(100*Math.abs(E))}%\
, white)`;function k(){if(!o)return;let E=t.get("map");e.classList.toggle("mapped",E.shape[0]>0);let R=t.get("logits"),C=j=>R?Math.tanh(j/2):X(j,-1,1);pe(g.canvas,
G(E),E.shape,j=>x(C(j)))}function M(){e.classList.toggle("removing",A.removing);let E=[1,-1].map(j=>I`
      <button type="button" title=${rt.labelTitle} aria-pressed=${j===A.label}
        @click=${()=>A.choose(j)}>
        <i class="dot ${j>0?"positive":"negative"}"></i>${t.get("label_names")[j>0?1:0]}
      </button>`),R=o?"var(--gdviz-faint)":r.data,C=[{name:rt.training,color:R,kind:"dot"}];A.count(-1)&&C.push({name:rt.test,color:R,kind:"ring"}),o||C.push({name:rt.
model,color:r.fit}),D(l,I`
      ${i?I`<span class="labels" role="group" aria-label=${rt.labels}>${E}</span>`:q}
      ${o&&!i?S():q}
      <button type="button" title=${rt.removeTitle} aria-pressed=${A.removing}
        @click=${()=>A.setRemoving(!A.removing)}>${rt.remove}</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${T} />
      <button type="button" title=${rt.loadTitle} @click=${()=>l.querySelector("input[type=file]").click()}>${rt.load}</button>
      <span class="gdviz-legend">${Uo(C)}</span>`)}function S(){let E=({target:R})=>{R.value!==""&&A.choose(Number(R.value)),R.value=String(A.label)};return I`
      <label title=${rt.valueTitle}>${rt.value}
        <input type="number" min="-1" max="1" step="0.1" .value=${String(A.label)} @change=${E} /></label>
      <span class="values">−1 <i></i> +1</span>`}function T({target:E}){let[R]=E.files;R&&Xa(t,R),E.value=""}function N(){let{file:E,text:R,failed:C}=t.get("m\
essage"),[j,P]=C?["gdviz-notice","alert"]:["gdviz-note","status"];D(d,R?I`<div class=${j} role=${P}><b>${E}</b>: ${R}</div>${Mu(t)}`:q)}let L="interval y_interv\
al axis_names";return g.draw(t,{[L]:()=>g.axes(z(),t.get("axis_names"),!o),"x y part":A.read,[`x y part label_names ${L}`]:O,[`fit ${L}`]:y,"map logits":k,message:N})}
function Mu(t){let{columns:e,chosen:n,task:o}=Ja(t)??{columns:[],chosen:[],task:"regression"};if(e.length<3)return q;let i=o==="regression"?[["x",0,o],["y",1,o]]:
[["x₁",0,o],["x₂",1,o]],r=t.get("both_tasks");(r||o==="classification")&&i.push([rt.menus.label,2,"classification"]),(r||o==="plane_regression")&&i.push([rt.
menus.value,2,"plane_regression"]);let s=(l,u,{target:d})=>{let p=[n[0],n[1],n[2]];p[l]=e[d.value],Qa(t,p.filter(Boolean),p[2]?u:"regression")},a=(l,u,d)=>I`<option value=${u} .selected=${d}>${l}</option>`,
c=i.map(([l,u,d])=>I`
    <label>${l} <select aria-label=${rt.columnOf(l)} @change=${p=>s(u,d,p)}>
      ${u===2&&r?a(rt.menus.none,"",d!==o):q}
      ${e.map((p,g)=>a(p.name,g,d===o&&p===n[u]))}
    </select></label>`);return I`<div class="columns">${c}</div>`}function Eu(t){let{model:e,el:n}=t;ot(n,"gdviz-data-editor");let o=ic(t),i=[it(e,"task",()=>{o(),
D(n,q),o=ic(t)}),it(e,"source",()=>{e.get("own").includes(e.get("source"))||tc(e)})];return()=>{for(let r of i)r();o()}}var rc={render:Eu};var sc=64,Ou=6,Tu=24;function Jo(t,[e,n],o=!1){let i=Array.from(t,a=>He(a)),r=Kt({low:e,high:n,log:o,from:0,to:i.length}),s=a=>Math.floor(r.to(Math.max(a,e)));return a=>i[X(
s(a),0,i.length-1)]}function Xo({height:t},e,[n,o],i,r=!1){let s=Kt({low:n,high:o,log:r,from:0,to:-t}),a=l=>e[Math.floor((l+.5)/sc*e.length)],c=s.ticks().map(({
at:l,text:u})=>({at:l/t,text:u}));return[Array.from({length:sc},(l,u)=>a(u)),c,i]}function Qo({height:t},e,n,o){let i=n.length-1,r=Math.max(Math.ceil(i*Tu/t),1),
s=Array.from(n.keys()).filter(c=>c%r===0),a=Ji(s.map(c=>n[c]));if(a.some(c=>c.length>Ou)){let c=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));o+=` (10${Fo(
c)})`,a=Ji(s.map(l=>n[l]/10**c))}return[$e(e,i),s.map((c,l)=>({at:-c/i,text:a[l]})),o]}var Nu=1.4,Lu="#FFFFFF",Ru=2e3,me=({kind:t})=>t==="Image"||t==="Contours",ac=t=>me(t)&&!!t.label&&!t.signs;function cc(t,e,n){let[o,i]=[0,0];return t.map(r=>{let s={};
for(let[c,l]of Object.entries(r.shapes)){let u=l.reduce((d,p)=>d*p,1);s[c]=e.subarray(o,o+=u)}let a=me(r)||r.shapes.kind?0:r.color??(r.kind==="Labels"?"var(--gd\
viz-ink)":i++);return{...r,arrays:s,colors:n,color:typeof a=="number"?n[a%n.length]:a}})}function to({shapes:t,arrays:{x:e,y:n}}){let o=t.y.at(-1)??0;return Array.
from({length:o?n.length/o:0},(i,r)=>{let s=r*o;return{x:t.x.length>1?e.subarray(s,s+o):e,y:n.subarray(s,s+o)}})}function vr({kind:t,arrays:e},n){if(t==="Band"&&
n==="y")return[e.low,e.high];if(t!=="Arrows")return[e[n]];let o=e[`d${n}`];return[e[n],e[n].map((i,r)=>i+o[r])]}var lc=({texts:t,arrays:{x:e,y:n,values:o}})=>t.
map((i,r)=>({x:e[r],y:n[r],value:o?o[r]:0,text:i})).filter(i=>[i.x,i.y,i.value].every(Number.isFinite)).map(({x:i,y:r,value:s,text:a})=>({x:i,y:r,text:a.replaceAll(
"{0}",J(s,3))}));function dc(t){let{kind:e,label:n,color:o,colors:i,dashed:r,names:s,arrays:a}=t;return me(t)?[]:e==="Points"&&a.kind?s.map((c,l)=>({name:c,color:i[l%
i.length],kind:"dot"})):n?[{name:n,color:o,kind:e==="Points"||e==="Labels"?"dot":e==="Band"?"area":r?"dashes":"line"}]:[]}var pc=t=>t.map(e=>{if(e.kind==="Label\
s")return lc(e).map(({text:r})=>r).join(", ");let[n,o]=Wt(me(e)?[e.arrays.values]:vr(e,"y"),Number.isFinite),i=e.label||e.kind.toLowerCase();return n<=o?`${i} f\
rom ${J(n,3)} to ${J(o,3)}`:`${i}: nothing to be seen`}).filter(Boolean).join("; ");function uc(t,e,n,o){let i=wt(t.color);switch(t.kind){case"Lines":return to(
t).map(r=>Pu(r,e)).map(r=>U`
        ${o?t.color===Lu?Ft(r,2):ar(r):t.dashed?q:Jn(t.color,r,2)}
        <path class="line" fill="none" stroke=${i} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
          stroke-dasharray=${t.dashed?"6 5":q} d=${r} />`);case"Band":return U`<path class="band" fill=${i} opacity="0.25" d=${Cu(t.arrays,e,n)} />`;case"Points":
return Iu(t,e,o);case"Labels":{let r=`font-size: ${t.size}px; fill: color-mix(in srgb, ${i} 60%, var(--gdviz-ink))`;return lc(t).map(({x:s,y:a,text:c})=>U`
        <text class="label" text-anchor="middle" dy="0.35em" aria-hidden="true" .style=${r}
          x=${ft(he(e.x.to(s)))} y=${ft(he(e.y.to(a)))}>${c}</text>`)}case"Arrows":{let r=ju(t.arrays,e);return U`
        ${o?Ft(r,2):q}
        <path class="arrows" fill=${i} stroke=${o?"white":"var(--gdviz-paper)"} stroke-width="2" paint-order="stroke"
          stroke-linejoin="round" d=${r} />`}}return q}var he=t=>X(t,-kt,kt),wr=({log:t})=>e=>Number.isFinite(e)&&!(t&&e<=0);function Pu({x:t,y:e},n){let o=wr(n.
y);return Ho(e.length,i=>o(e[i])&&Number.isFinite(t[i]),i=>[he(n.x.to(t[i])),he(n.y.to(e[i]))])}function Cu({x:t,low:e,high:n},o,i){let r=wr(o.y),s=a=>r(e[a])?he(
o.y.to(e[a])):i;return Wo(t.length,a=>r(n[a]),a=>he(o.x.to(t[a])),s,a=>he(o.y.to(n[a])))}function Iu({arrays:{x:t,y:e,kind:n},color:o,colors:i,size:r},s,a){let c=wr(
s.y),l=new Map;for(let u=0;u<t.length;u++){if(!c(e[u])||!Number.isFinite(t[u]))continue;let d=n?i[Math.abs(Math.trunc(n[u]))%i.length]:o;l.has(d)||l.set(d,[]),l.
get(d)?.push(`M${ft(he(s.x.to(t[u])))},${ft(he(s.y.to(e[u])))}h0`)}return[...l].map(([u,d])=>{let[p,g]=[d.join(""),d.length<=Ru];return U`
      <g fill="none" stroke-linecap="round">
        ${a&&g?Ft(p,r+1.5):Jn(u,p,r+1.5)}
        <path stroke=${a?"white":"var(--gdviz-paper)"} stroke-width=${r+1.5} d=${g?p:""} />
        <path class="dots" stroke=${wt(u)} stroke-width=${r} d=${p} />
      </g>`})}function ju({x:t,y:e,dx:n,dy:o},i){let r=[];for(let s=0;s<t.length;s++){let[a,c]=[i.toPixel([t[s],e[s]]),i.toPixel([t[s]+n[s],e[s]+o[s]])],[l,u]=[
(c[0]-a[0])/2,(c[1]-a[1])/2];![...a,l,u].every(d=>Math.abs(d)<kt)||Math.hypot(l,u)<.25||r.push(We(a[0]+l,a[1]+u,l,u,Nu))}return r.join("")}function gc(t,e,n){let o=t.
filter(({kind:i})=>i==="Lines").flatMap(i=>to(i).map(r=>({...r,label:i.label})));return!o.length||!o.every(i=>Fu(i.x))?null:o.map(i=>`${i.label||n} = ${J(i.y[Bu(
i.x,e)])}`)}var Fu=t=>t.every((e,n)=>n===0||e>=t[n-1]);function Bu(t,e){let[n,o]=[0,t.length-1];for(;o-n>1;){let i=n+o>>1;t[i]<e?n=i:o=i}return e-t[n]<t[o]-e?n:
o}var xr="http://www.w3.org/2000/svg",Du=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],qu={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},Uu=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
fc=2,Hu=14;function hc(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
o=>o.checkVisibility()&&o.querySelector("svg")).map(o=>{let i=Wu(o);return n.set(i,(n.get(i)??0)+1),{name:n.get(i)>1?`${i} ${n.get(i)}`:i,node:o}})}function Wu(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function eo(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(c=>c.checkVisibility()),o=Math.max(e.bottom,...n.map(c=>c.getBoundingClientRect().
bottom)),[i,r]=[Math.ceil(e.width),Math.ceil(o-e.top)],s=kn("svg",{xmlns:xr,width:i,height:r,viewBox:`0 0 ${i} ${r}`});s.append(kn("rect",{width:i,height:r,fill:ti(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let a=[...t.querySelectorAll("canvas, svg")].filter(c=>c.checkVisibility()&&!c.
parentElement?.closest("svg")&&!c.closest("button, .gdviz-legend, .panel"));for(let c of a){let l=c.getBoundingClientRect(),u={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(c instanceof HTMLCanvasElement)c.width&&c.height&&s.append(kn("image",{...u,href:c.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let d=mc(c);for(let[p,g]of Object.entries(u))d.setAttribute(p,String(g));d.setAttribute("overflow","visible"),s.append(d)}}for(let c of n)s.append(...Gu(c,e));return new XMLSerializer().
serializeToString(s)}function kn(t,e){let n=document.createElementNS(xr,t);for(let[o,i]of Object.entries(e))o!=="xmlns"&&n.setAttribute(o,String(i));return n}function mc(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(xr,t.tagName);for(let{name:o,value:i}of t.attributes)
Uu.test(o)&&n.setAttribute(o,i);for(let o of Du){let i=e.getPropertyValue(o);o==="fill"||o==="stroke"?Vu(n,o,i):i&&i!==qu[o]&&!(o.endsWith("opacity")&&n.hasAttribute(
o))&&n.setAttribute(o,i)}return n.append(...[...t.childNodes].map(mc).filter(o=>o!==null)),n}function Vu(t,e,n){let[o,i]=/^(none|url\()/.test(n)?["none",1]:ti(n);
t.setAttribute(e,o),i<1&&t.setAttribute(`${e}-opacity`,String(i))}var zn=null,br=new Map;function ti(t){if(!br.has(t)){if(zn??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!zn)return[t,1];zn.clearRect(0,0,1,1),zn.fillStyle=t,zn.fillRect(0,0,1,1);let[e,n,o,i]=zn.
getImageData(0,0,1,1).data;br.set(t,[`#${[e,n,o].map(r=>r.toString(16).padStart(2,"0")).join("")}`,Number((i/255).toFixed(3))])}return br.get(t)}function Gu(t,e){
let n=t.getBoundingClientRect(),[o,i]=[n.left-e.left,(n.top+n.bottom)/2-e.top],r=t.querySelector(".swatch"),{width:s=Hu}=r?.getBoundingClientRect()??{},a=getComputedStyle(
t),[c]=ti(r?getComputedStyle(r).color:a.color),l=g=>!!r?.matches(`.${g}`),u=l("dot")||l("ring")?kn("circle",{cx:o+s/2,cy:i,r:4,fill:l("dot")?c:"none",stroke:c,"\
stroke-width":2}):kn("path",{d:`M${o},${i}h${s}`,fill:"none",stroke:c,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),d={"font-family":a.
fontFamily,"font-size":a.fontSize,fill:ti(a.color)[0]},p=kn("text",{x:o+s+5,y:i,dy:"0.35em",...d});return p.textContent=t.textContent.trim(),[u,p]}async function ei(t){
let e=URL.createObjectURL(new Blob([eo(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let o=Object.assign(document.createElement("canvas"),{width:fc*
n.width,height:fc*n.height});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),URL.revokeObjectURL(e),new Promise((i,r)=>o.toBlob(s=>s?i(s):r(new Error(
"no picture")),"image/png"))}var Ku=t=>t<560?.75:.56,Yu={left:8,right:8,top:8,bottom:8},Zu=4;function Ju({model:t,el:e}){let n=t.get("title"),o=()=>t.get("axis_names"),i=n||(t.get("axis_nam\
es")?bt.over(t.get("axis_names")):te.drawing),r=t.get("layers").some(me),s=t.get("layers").some(ac)?wn:o()?Ge:Yu,a=ze(e,{name:"gdviz-drawing",title:n,label:i,ratio:t.
get("ratio")??Ku,aspect:f,margins:s});e.classList.toggle("equal",t.get("equal")),e.classList.toggle("bare",!o()),r||a.canvas.remove();let[c]=a.layers("layers");
function l(){let S=G(t.get("values"));return S.length?cc(t.get("layers"),S,t.get("colors")):[]}let u=[],d={x:null,y:null},p=a.plane({low:0,high:1},{low:0,high:1}),
g=[];function f(){if(!t.get("equal")||t.get("ratio"))return null;let S=l().find(me)?.arrays.box??[],[T,N]=t.get("x_limits")??S,[L,E]=t.get("y_limits")??S.slice(
2);return(E-L)/(N-T)||null}function w(S){if(t.get(`${S}_limits`))return t.get(`${S}_limits`);let T=S==="x"?0:1,N=u.filter(me);if(N.length)return Wt(N.map(({arrays:F})=>F.
box.subarray(2*T,2*T+2)),Number.isFinite);let L=S==="y"&&t.get("log"),E=F=>Number.isFinite(F)&&!(L&&F<=0),R=g.map(F=>[F.get("value")[T]]),C=Wt([...u.flatMap(F=>vr(
F,S)),...R],E),j=d[S]||!R.length||L?0:.1*(C[1]-C[0]);C=[C[0]-j,C[1]+j];let P=u.filter(({kind:F})=>S==="x"&&(F==="Lines"||F==="Band")),[B,Y]=Wt(P.map(({arrays:F})=>F.
x),E),W=!d[S]&&!R.length&&B<Y&&B<=C[0]&&Y>=C[1];return d[S]=W?C:ua(d[S],C,L),d[S]}function b(){let[S,T]=[w("x"),w("y")];if(t.get("equal")){let{width:N,height:L}=a.
area,E=Math.max((S[1]-S[0])/N,(T[1]-T[0])/L),R=([C,j],P)=>[(C+j-E*P)/2,(C+j+E*P)/2];[S,T]=[R(S,N),R(T,L)]}return a.plane({low:S[0],high:S[1]},{low:T[0],high:T[1],
log:t.get("log")})}function $(){if(u=l(),!u.length)return;let S=o(),T=S&&!r&&!t.get("equal")?u.filter(R=>R.label&&to(R).length===1&&R.kind==="Lines"):[],N=a.named(
T.map(R=>R.label));p=b(),S&&a.axes(p,S,!r),p=b();let L=u.find(me);L&&z(L);let E=a.area.top+a.area.height;D(c,u.map(R=>U`<g class="layer ${R.kind.toLowerCase()}">${uc(
R,p,E,r)}</g>`)),a.picture.setAttribute("aria-label",`${i}: ${pc(S?u:u.filter(({kind:R})=>R==="Labels"))}`),N?.(T.flatMap(A)),a.legend(u.filter(R=>!(N&&T.includes(
R))).flatMap(dc)),x()}function A(S){let[T]=to(S),{left:N,top:L,width:E,height:R}=a.area,j=Array.from(T.y,(P,B)=>p.toPixel([T.x[B],P])).findLast(([P,B])=>P>=N&&P<=
N+E+1&&B>=L-1&&B<=L+R+1);return j?[{name:S.label,color:wt(S.color),at:j}]:[]}function z({kind:S,label:T,limits:N,signs:L,shapes:{values:E},arrays:{values:R,levels:C,
box:j}}){let{canvas:P,area:B}=a,Y=t.get("palette"),[[W,F],[H,V]]=[p.toPixel([j[0],j[2]]),p.toPixel([j[1],j[3]])],et={left:W,top:V,width:H-W,height:F-V};for(let[
at,tt]of Object.entries(et))P.style[at]=`${tt}px`;let Z=[B.top-V,H-B.left-B.width,F-B.top-B.height,B.left-W];if(P.style.clipPath=`inset(${Z.map(at=>`${Math.max(
at,0)}px`).join(" ")})`,L){let at=hn(L[1],L[0]);return pe(P,R,E,tt=>at(X(tt,-1,1))),a.bar(null)}if(S==="Image"){let at=N??Wt([R],Number.isFinite),tt=Jo(Y,at);return pe(
P,R,E,Q=>Number.isFinite(Q)?tt(Q):0),a.bar(T?Xo(B,Y,at,T):null)}let st=Math.min(window.devicePixelRatio||1,2),ut={width:Math.max(Math.round(et.width*st),1),height:Math.
max(Math.round(et.height*st),1)};Do(P,ut,R,E,C,$e(Y,C.length-1)),a.bar(T?Qo(B,Y,C,T):null)}let _=a.readout(S=>{D(a.status,t.get("outdated")||(S&&u.length?O(p.toPoint(
S)):""))});function O(S){let T=o();if(!T)return"";let N=gc(u,S[0],T[1]);return N?`${T[0]} = ${J(S[0])}: ${N.slice(0,Zu).join(", ")}`:fe(S,T)}let m=(n||"figure").
toLowerCase().replace(/[^a-z0-9]+/g,"-"),h=I`
    <button type="button" aria-label=${te.save("SVG")} title=${te.saveSvgTitle}
      @click=${()=>Be(`${m}.svg`,eo(e),"image/svg+xml")}>SVG</button>
    <button type="button" aria-label=${te.save("PNG")} title=${te.savePngTitle}
      @click=${async()=>Be(`${m}.png`,await ei(e),"image/png")}>PNG</button>`;D(a.panel.appendChild(Object.assign(document.createElement("span"),{className:"fil\
es"})),h);let y=S=>{let T=S.get("value"),[N,L]=p.toPixel(T),E=fe(T,o()??["x","y"]),R=S.get("description")||te.point,C=!!S.get("locked");return U`
      <g class="handle ${C?"locked":""} ${In(S)?"gdviz-hidden":""}" tabindex=${C?-1:0} role="slider" aria-disabled=${C} aria-label=${te.move(R)} aria-valuenow=${T[0]} aria-valuetext=${E}
        transform="translate(${X(N,-kt,kt)},${X(L,-kt,kt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${g.length>1?te.dragOneOf(R):te.drag(R)}</title>
      </g>`},x=()=>D(a.handles,g.map(y)),v=!1,k=[()=>v=!0];async function M(){let S=t.get("points"),T=await Promise.all(S.map(L=>nt(t.widget_manager,L)));if(v||
!T.length)return;g=T,d.x=d.y=null,$();let N=[...a.handles.querySelectorAll(".handle")];g.forEach((L,E)=>{let R=C=>{if(L.get("locked")||In(L))return;let[[j,P],B]=[
L.get("value"),L.get("along")],[Y,W]=[B==="y"?j:C[0],B==="x"?P:C[1]];K(L,{value:[X(Y,p.x.low,p.x.high),X(W,p.y.low,p.y.high)]})};vn({surface:g.length>1?void 0:a.
hit,handle:N[E],to:C=>R(p.toPoint(a.pixel(C))),by:(C,j)=>{let P=j?.1:.01,[B,Y]=L.get("value"),{low:W,high:F,log:H}=p.y,V=H?Y*(F/W)**(P*C[1]):Y+C[1]*P*(F-W);R([B+
C[0]*P*(p.x.high-p.x.low),V])}}),k.push(it(L,"value locked",$))})}return e.classList.toggle("still",t.get("points").length!==1),k.push(a.draw(t,{"values layers \
x_limits y_limits axis_names log equal colors palette":$,outdated:_})),M(),()=>k.forEach(S=>S())}var vc={render:Ju};var Xu=4;function Qu({model:t,el:e}){ot(e,"gdviz-field","gdviz-plane");let n=Gt(),o=t.widget_manager?.exported;o&&t.set("disabled",!0);function i(){let{size:_=[
0,0],axes:O=[0,0,0,0]}=t.get("drawn"),[m,h,y,x]=O,v=M=>U`<rect class=${M} x=${m} y=${h} width=${y} height=${x} />`,k=I`
      <svg role="group" aria-label=${Yi.frame} width=${_[0]} height=${_[1]}>
        <defs><clipPath id=${n}>${v("")}</clipPath></defs>
        ${v("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${o?Lo(t.widget_manager,Yi.needsPython):q}`;return D(e,k,"svg",".hit",".paths",".minima",".points",".handles",".panel",".status")}let[r,s,a,c,l,u,d,p]=i();
function g(){let{size:_,axes:O,limits:m}=t.get("drawn");if(!_)return null;let[h,y,x,v]=O,k=Kt({low:m[0],high:m[1],from:h,to:h+x});return fn(k,Kt({low:m[2],high:m[3],
from:y+v,to:y}))}let w=Yo({model:t,el:e,picture:r,hit:s,handles:u,panel:d,layers:[a,c,l],plane:g,free:()=>!0});function b(_){let{size:O=[_,0]}=t.get("drawn"),m=Math.
min(_/O[0],1),h=e.closest(".gdviz-field-box")??e;h.style.setProperty("--gdviz-share",String(m)),h.style.setProperty("--gdviz-spare",`${(m-1)*O[1]}px`)}function $(){
w.buttons();let{limits:_}=t.get("drawn");t.get("disabled")&&_&&t.set("view",_)}let A=ln(e,_=>{if(o)return b(_);Math.abs(_-t.get("width"))>=Xu&&K(t,{width:_})}),
z=lt(t,{disabled:$,drawn:i,"drawn minima":w.minima,"drawn start axis_names":w.start,"drawn paths":w.paths,"drawn current":w.points,"drawn current step diverged_\
at axis_names outdated":()=>D(p,g()&&(t.get("outdated")||yn(t)))});return()=>{A(),z()}}var wc={render:Qu};var Vt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
nly the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:ee,operations:eg}=Vt,ng=Vt.errors,no=Vt.functions,og=Vt.spellings,oi=Vt.constants,ig=Vt.superscripts,rg=Object.keys(Vt.tokens),ni=new RegExp(Object.entries(
Vt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),mt=class extends Error{constructor(e,n,...o){super(ng[e].replace(/\{(\d)\}/g,(i,r)=>String(o[r]))),this.
position=n}};function ve(t,e=Vt.variables){let n=Array.from(t),o=sg(n,e),i=lg(o,n.length),r=cg(o,e);return{instructions:dg(i,[...e,...r]),parameters:r,root:i}}function sg(t,e){
if(t.length>ee.characters)throw new mt("long",ee.characters,ee.characters);let n=t.map(i=>og[i]??(i.length===1?i:"\0")).join(""),o=[];for(let i=0;i<n.length;i=ni.
lastIndex){ni.lastIndex=i;let r=ni.exec(n);if(!r)throw new mt(t[i]==="="?"equals":"character",i,t[i]);let s=rg.find(c=>r.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(ni.lastIndex));s==="word"?o.push(...ag(r[0],i,e,a)):s!=="space"&&o.push({kind:s,text:r[0],position:i})}return o}function ag(t,e,n,o){if(Object.hasOwn(no,
t)){if(!o)throw new mt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(oi,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(o)throw new mt("function",e,t,Object.keys(no).join(", "));let i=Object.keys(no).findLast(s=>t.startsWith(s));if(i)throw new mt("brackets",e,i);let r=Array.from(
t);if(t.length>3||t.length===3&&!r.some(s=>n.includes(s)))throw new mt("name",e,t);return r.map((s,a)=>({kind:"letter",text:s,position:e+a}))}function cg(t,e){let n=new Set;
for(let{kind:o,text:i,position:r}of t)if(!(o!=="letter"||e.includes(i)||Object.hasOwn(oi,i))){if(Vt.variables.includes(i))throw new mt("result",r,i);if(n.add(i),
n.size>ee.parameters)throw new mt("letters",r,ee.parameters,e.join(" and "))}return[...n].sort()}function lg(t,e){let n={kind:"end",text:"",position:e},o=0,i=0,
r=0,s=!1,a=()=>t[o]??n,c=()=>t[o++]??n,l=(z,_,O,{value:m=0,letter:h=""}={})=>({operation:z,position:_,operands:O,value:m,letter:h});function u(){let{text:z,position:_}=a();
throw new mt(z===")"?"unopened":z===","?"comma":"operand",_)}function d(){let z=p();for(;a().text==="+"||a().text==="-";){let{text:_,position:O}=c();z=l(_==="+"?
"add":"subtract",O,[z,p()])}return z}function p(){let z=g();for(;;){let{kind:_,text:O,position:m}=a();if(O==="*"||O==="/")c(),z=l(O==="*"?"multiply":"divide",m,
[z,g()]);else if(_==="letter"||_==="function"||O==="("||O==="|"&&!s)z=l("multiply",m,[z,f()]);else{if(_==="number")throw new mt("before",m);return z}}}function g(){
if(++i>ee.depth)throw new mt("deep",a().position,ee.depth);let z;if(a().text==="-"){let{position:_}=c();z=l("negate",_,[g()])}else a().text==="+"?(c(),z=g()):z=
f();return i--,z}function f(){let z=w();for(;a().kind==="superscript";){let{text:O,position:m}=c();z=l("power",m,[z,l("number",m,[],{value:ig[O]})])}if(a().text!==
"^"&&a().text!=="**")return z;let{position:_}=c();return l("power",_,[z,g()])}function w(){let{kind:z,text:_,position:O}=a();if(z==="number"){c();let m=Number(_);
if(m>ee.number)throw new mt("size",O);return l("number",O,[],{value:m})}if(z==="letter")return c(),Object.hasOwn(oi,_)?l("number",O,[],{value:oi[_],letter:_}):l(
"variable",O,[],{letter:_});if(z==="function")return b(c());if(_==="(")return $("unclosed",")",!1)[0];if(_==="|")return l("abs",O,$("bar","|",!0));throw new mt(
_===")"&&r===0?"unopened":"operand",O)}function b({text:z,position:_}){let O=Vt.several.includes(z),[m,...h]=$("unclosed",")",!1,O);if(!O)return l(no[z],_,[m]);
if(!h.length)throw new mt("several",_,z);return h.reduce((y,x)=>l(no[z],_,[y,x]),m)}function $(z,_,O,m=!1){let h=c(),y=s;s=O,r++;let x=[d()];for(;m&&a().text===
",";)c(),x.push(d());if(a().kind==="end")throw new mt(z,h.position);return a().text!==_&&u(),c(),r--,s=y,x}if(!t.length)throw new mt("empty",0);let A=d();return a().
kind!=="end"&&u(),A}function dg(t,e){let n=[],o=new Map;function i({position:s},a,c,l=0,u=0){let d=[eg.indexOf(a),c,l,u],p=d.join();if(o.has(p)||o.set(p,n.push(
d)-1),n.length>ee.instructions)throw new mt("operations",s,ee.instructions);return o.get(p)}function r(s){let{operation:a,operands:c,value:l,letter:u}=s;if(a===
"number")return i(s,a,0,0,l);if(a==="variable")return i(s,a,e.indexOf(u));let d=r(c[0]),p=a==="power"&&c[1].operation==="number"?c[1].value:0;if(p===2||p===3||p===
4){let g=i(s,"multiply",d,d);return p===2?g:i(s,"multiply",g,p===3?d:g)}return i(s,a,d,...c.slice(1).map(r))}return r(t),n}var yr=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),ii=t=>yr(t)&&Object.values(t).every(e=>typeof e=="string");var Ye=4,ri="pins",_n=80,pg=2e3,si=t=>t.length?JSON.stringify(t):"";function bc(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=Ye&&
e.every(ug)?e:null}catch{return null}}function ug(t){let e=typeof t?.name=="string"&&t.name.length<=_n&&typeof t.shown=="boolean",n=ii(t?.state)&&!(ri in t.state);
return e&&n&&(t.curves===void 0||$r(t.curves,o=>$r(o,gg)))}var gg=t=>$r(t,e=>e===null||Number.isFinite(e)),$r=(t,e)=>Array.isArray(t)&&t.length<=pg&&t.every(e);var Je=1,fg=/ ([α-ω][₀-₉]*)$/,xc=new WeakMap,ai=(t,e)=>zr(e.get(t.trait),t,e);function zr(t,{kind:e,options:n,otherwise:o,usual:i,ends:r},s){if(n)return n[t];
if(r)return Ze(Number((r[0]+(r[1]-r[0])*t/s.get("max")).toPrecision(6)));if(i&&t===s.get(i))return"";if(e==="pins")return si(t);if(e==="texts")return hg(t,o??[])?
"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(Ze).join(",");if(!t?.data)return Ze(Number(t));let a=xc.get(t)??Array.from(
G(t),mg).join(",").replace(/(,0)+$/,"");return xc.set(t,a),a}var hg=(t,e)=>t.length===e.length&&t.every((n,o)=>n===e[o]),mg=t=>Object.is(t,-0)?"-0":String(t);function Ze(t){
let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var _e=t=>t.get("entries"),we=async t=>(await kc(
t)).look();async function kc(t){let e=_e(t),n=e.flatMap(s=>"selector"in s?[s.selector,...oo(s).map(({widget:a})=>a)]:[s.widget]),o=async s=>[s,await nt(t.widget_manager,
s)],i=new Map(await Promise.all(n.map(o)));function r(){let s=new Map;for(let a of e){let c="selector"in a?a.targets[i.get(a.selector).get("index")]:a,l=c&&i.get(
c.widget);c&&s.set(a.name,ai(c,l))}return s}return{look:r,widgets:i}}var oo=t=>"selector"in t?Object.values(t.targets):[t];async function kr(t,e,n){if(!("select\
or"in t))return t;let o=n?.get(t.selector)??(await nt(e,t.selector)).get("index");return t.targets[o]??`there is no such setting with ${t.title} = ${t.labels[o]}`}
var An=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function ci(t,[e]){let n=_e(t).find(r=>r.name===e),[o]=n?oo(n):[];if(!o)
return e;let i=(await nt(t.widget_manager,o.widget)).get("description");return i?i.replace(/\s*=$/,""):o.kind==="array"?"points":e}async function _c(t,e,n){let o=[],
i=new Set;for(let r of _e(t)){let s=e.get(r.name),a=await kr(r,t.widget_manager);if(!n.includes(r.name)||!s||typeof a=="string")continue;let c=await nt(t.widget_manager,
a.widget),[l,u]=[r.name.split(".")[0],r.name.includes(".")];if(a.options)i.add(s),o.push(c.get("_options_labels")[a.options.indexOf(s)]);else if(!u||i.has(l)){let[
,d]=fg.exec(c.get("description"))??[];o.push(d?`${d} = ${s}`:`${c.get("description")} ${s}`)}}return o.join(", ")}function Sn(t,e){let n=[],o=0;async function i(){
let s=++o,{look:a,widgets:c}=await kc(t);if(s!==o)return;for(let u of n)u();let l=()=>e(a);n=_e(t).flatMap(oo).map(({widget:u,trait:d})=>it(c.get(u),d,l)),l()}i();
let r=it(t,"entries",i);return()=>{o++;for(let s of n)s();r()}}async function vg(t,e){let n=await kr(t,e);return typeof n=="string"?"":n.widget}var wg="it is ou\
tside the range that can be shown",bg="it cannot be changed without Python";function Bt(t){throw new RangeError(t)}var Dt=(t,e)=>sn(xg(t,e));async function xg(t,e){
let n=Sc(t,e),o="",i=r=>+("kind"in r&&r.kind==="pins");for(let r of _e(t).toSorted((s,a)=>i(s)-i(a))){let s=e.get(r.name);if(s===void 0)continue;let a=await vg(
r,t.widget_manager);a!==o&&(await t.widget_manager.runAll?.(),await Le({inBackground:!1})),o=a,await Ar(r,s,n,async()=>{let c=await Sr(t,r,s);c&&(c.widget.set(c.
trait,c.wanted),c.widget.save_changes(),c.needsKernel&&await zg(t))})}return n}async function _r(t,e){let n=Sc(t,e),o=new Map;for(let i of _e(t)){let r=e.get(i.
name);r!==void 0&&(!("selector"in i)&&i.options?.includes(r)&&o.set(i.widget,i.options.indexOf(r)),await Ar(i,r,n,()=>Sr(t,i,r,o)))}return n}async function Ac(t,e){
let n=[];for(let o of _e(t)){let i=e.get(o.name);i!==void 0&&await Ar(o,i,[],async()=>{let r=await Sr(t,o,i);r&&n.push(r)})}return n}function Sc(t,e){let n=new Set(
_e(t).map(({name:o})=>o));return[...e.keys()].filter(o=>!n.has(o)).map(o=>`${o.slice(0,40)}: there is no such setting`)}async function Ar({name:t},e,n,o){try{await o()}catch(i){
if(!(i instanceof RangeError))throw i;n.push(`${t}=${[...e].slice(0,40).join("")}: ${i.message}`)}}async function Sr(t,e,n,o){let i=t.widget_manager,r=await kr(
e,i,o);if(typeof r=="string")return Bt(r);let{trait:s}=r,a=await nt(i,r.widget),c=o&&r.moving?{low:null,high:null}:{},l=_g({...r,...c},a,n);if(zr(l,r,a)===zr(a.
get(s),r,a))return null;r.kind==="pins"&&await yg(t,l);let u=t.get("needs_kernel").includes(r.widget);return u&&i.exported&&Bt(bg),{name:e.name,widget:a,trait:s,
wanted:l,needsKernel:u,isWhole:r.kind==="whole"||!!r.ends}}async function yg(t,e){for(let{name:n,state:o}of e){let[i]=await _r(t,new Map(Object.entries(o)));i&&
Bt(`of the pinned run “${n}”, ${i}`)}}var $g=0;async function zg(t){let e=++$g,{promise:n,resolve:o}=kg(),i=a=>a.event==="done"&&a.question===e&&o();t.on("m\
sg:custom",i);let{kernel:r}=t.widget_manager,s=r&&dn(r,a=>a==="gone"&&o());t.send({event:"ask",question:e}),await n,t.off("msg:custom",i),s?.()}function kg(){let t=()=>{};
return{promise:new Promise(n=>t=n),resolve:t}}function _g(t,e,n){let{kind:o}=t;if(o==="choice"){let c=t.options??[];return c.includes(n)||Bt(`it must be one of ${c.
join(", ")}`),c.indexOf(n)}if(o==="formula"){try{ve(n,e.get("variables"))}catch(c){if(!(c instanceof mt))throw c;Bt(`at character ${c.position+1}: ${c.message.replace(
/\.$/,"")}`)}return n}if(o==="pins")return bc(n)??Bt("it does not describe pinned runs");if(o==="texts")return Ag(n,t);if(t.usual&&!n)return e.get(t.usual);if(o===
"flag")return n!=="0"&&n!=="1"&&Bt("it must be 0 or 1"),n==="1";if(o==="array"||o==="numbers"){let{trait:c,length:l,among:u,narrowest:d=null}=t,{shape:p}=e.get(
c),g=l??on(p),f=n.split(",");(l?f.length!==g:f.length>g)&&Bt(`it must be ${l?"":"at most "}${g} numbers separated by commas`);let w=f.map($c),b=w.every(z=>Number.
isFinite(Math.fround(z))&&(!u||u.includes(z))),$=d===null||Sg(w,d);if((!b||!$)&&Bt(p?"its numbers must be ones that can be set there":wg),!p)return w;let A=new Float64Array(
g);return A.set(w),{shape:p,data:new DataView(A.buffer)}}o==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Bt("it must be a whole number");let i=$c(n),r=(c,l)=>typeof c=="\
string"?e.get(c):c??l,[s,a]=[r(t.low,-1/0),r(t.high,1/0)];return s<=i&&i<=a||Bt(`it must lie between ${zc(s)} and ${zc(a)}`),t.ends?Math.round((i-Number(s))/(Number(
a)-Number(s))*e.get("max")):i}function Ag(t,{length:e,otherwise:n=[]}){if(!t)return n;let o;try{o=JSON.parse(t)}catch{o=null}return Array.isArray(o)&&o.length===
e&&o.every(r=>typeof r=="string"&&r.length<=yc)?o:Bt(`it must be ${e} texts of at most ${yc} characters`)}var yc=80;function $c(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Bt("it must be a number")}var Sg=([t,e,n,o],i)=>[[t,e],[n,o]].every(([r,s])=>r<s&&s-r>=i*Math.max(Math.abs(r),
Math.abs(s)));function zc(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),o=Number(n);return o>=-4&&o<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(2,"0")}`}var Mg=600,io=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;async function li(t,e,n=()=>!0){let o=io()?[]:await Eg(await Ac(t,e),n);return n()?Dt(t,
new Map([...e].filter(([i])=>!o.includes(i)))):[]}var Mc=0;async function Eg(t,e){let n=++Mc,i=t.filter(({trait:a,wanted:c})=>a!=="index"&&typeof[c].flat()[0]==
"number").map(a=>({...a,from:a.widget.get(a.trait),shown:a.widget.get(a.trait)})),r=new Set;for(let{widget:a}of i)a.get("playing")&&K(a,{playing:!1});let s=performance.
now();for(let a=0;i.length&&a<1&&n===Mc&&e();){let c=await new Promise(requestAnimationFrame);a=Math.min(Math.max((c-s)/Mg,0),1);let l=a*a*(3-2*a);for(let u of i){
let{widget:d,trait:p,from:g,wanted:f,isWhole:w}=u;if(d.get(p)!==u.shown&&r.add(u.name),a===1||r.has(u.name))continue;let b=d.get("log")&&g>0,$=(z,_)=>b?z*(_/z)**
l:z+(_-z)*l,A=Array.isArray(f)?f.map((z,_)=>$(g[_],z)):$(g,f);w&&(A=Math.round(A)),A!==f&&(pt(d,p,A),u.shown=d.get(p))}}return[...r]}function Ec(t,e){let n=t.find(a=>a.get("message")),[o]=n?[n]:t,i=Mr(t),r=a=>t.flatMap(c=>c.get(a)),s=()=>t.flatMap((a,c)=>a.get("entries").map(l=>i[c]?{...l,name:`${i[c]}\
.${l.name}`}:l));return{widget_manager:o?.widget_manager,get:a=>a==="entries"?s():a==="needs_kernel"?r(a):n?.get(a),say:e,on:o?.on.bind(o),off:o?.off.bind(o),send:o?.
send.bind(o)}}function Mr(t){let e=t.map(n=>n.get("name")??"");return e.map((n,o)=>{let i=e.slice(0,o).filter(r=>r===n).length;return n&&i?`${n}${i+1}`:n})}var Er="#set:",Oc=`a[href^="${Er}"]`,di=".gdviz-moved[inert]",so=new Map;function Tc(t,e){for(let n of["click","keydown"])addEventListener(n,Og,!0);so.set(t,e);
for(let n of document.querySelectorAll(Oc))n.setAttribute("role","button"),n.querySelector("math")&&n.setAttribute("aria-label",`Set ${n.textContent}`);return()=>so.
delete(t)}function Og(t){let e=t.target instanceof Element&&t.target.closest(Oc);!e||t.defaultPrevented||t instanceof KeyboardEvent&&t.key!==" "||(t.preventDefault(),
t.stopPropagation(),Tg(e).catch(n=>console.error(n)))}async function Tg(t){let{reasons:e,wanted:n}=Lg(t);for(let[o,i]of n){let r=Ng(o);if(r.querySelector(di)){e.
push("The question of this figure comes first: answer it, then follow this link");continue}let s=so.get(o);r.dispatchEvent(new CustomEvent("gdviz-set",{bubbles:!0})),
(r.querySelector(".gdviz-row")??r).scrollIntoView({block:"nearest",behavior:io()?"auto":"smooth"}),e.push(...await li(s,i))}Pg(t,e.length?`${e.join("; ")}.`:`Se\
t: ${t.textContent}.`,!e.length)}var Ng=t=>t.closest(".gdviz-interact")??t,ro=(t,e)=>!!(t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);function Lg(t){
let e=t.closest(".jp-Notebook")??document,n=[...so.keys()].filter(s=>e.contains(s)).sort((s,a)=>ro(s,a)?-1:1),o=Mr(n.map(s=>so.get(s))),i=[],r=new Map;for(let[s,
a]of new URLSearchParams((t.getAttribute("href")??"").slice(Er.length))){let[,c,l]=/^(?:([^.]*)\.)?(.*)$/s.exec(s)??[],u=c===void 0?Rg(t,n,e):n[o.indexOf(c)];u?
r.set(u,(r.get(u)??new Map).set(l,a)):i.push(c===void 0?"There is no figure here that this link could set":`${s}: there is no figure “${c}”`)}return!r.size&&
!i.length&&i.push(`This link sets nothing: write for example ${Er}name=1`),{wanted:r,reasons:i}}function Rg(t,e,n){let o=e.filter(r=>ro(r,t)).at(-1),i=[...n.querySelectorAll(
"h1, h2, h3, h4")].filter(r=>ro(r,t)).at(-1);return o&&(!i||ro(i,o))?o:e.find(r=>ro(t,r))??o}function Pg(t,e,n){t.nextElementSibling?.classList.contains("gdviz-\
set-status")||t.after(Object.assign(document.createElement("span"),{className:"gdviz-set-status",role:"status"}));let i=t.nextElementSibling;i.classList.toggle(
"quiet",n),i.textContent=e}function Cg({model:t,el:e}){return ot(e,"gdviz-figure-state"),Tc(e,t)}var Nc={render:Cg};var Yt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Mn=t=>(...e)=>({_$litDirective$:t,values:e}),Ae=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Ig}=Fs,Lc=t=>t;var Pc=t=>t.strings===void 0,Rc=()=>document.createComment(""),En=(t,e,n)=>{let o=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(n===void 0){let r=o.insertBefore(
Rc(),i),s=o.insertBefore(Rc(),i);n=new Ig(r,s,t,t.options)}else{let r=n._$AB.nextSibling,s=n._$AM,a=s!==t;if(a){let c;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(c=t.
_$AU)!==s._$AU&&n._$AP(c)}if(r!==i||a){let c=n._$AA;for(;c!==r;){let l=Lc(c).nextSibling;Lc(o).insertBefore(c,i),c=l}}}return n},Se=(t,e,n=t)=>(t._$AI(e,n),t),jg={},
pi=(t,e=jg)=>t._$AH=e,Cc=t=>t._$AH,ui=t=>{t._$AR(),t._$AA.remove()};var ht=Mn(class extends Ae{constructor(t){if(super(t),t.type!==Yt.PROPERTY&&t.type!==Yt.ATTRIBUTE&&t.type!==Yt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Pc(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
Et||e===q)return e;let n=t.element,o=t.name;if(t.type===Yt.PROPERTY){if(e===n[o])return Et}else if(t.type===Yt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(o))return Et}else if(t.
type===Yt.ATTRIBUTE&&n.getAttribute(o)===e+"")return Et;return pi(t),e}});function Me(t,e){let n=!1,o=!1,i;return({value:r,min:s,max:a,step:c,log:l,whole:u,disabled:d=!1,description:p,unit:g="",tooltip:f,continuous:w=!0})=>{r!==i&&(o=
!1),i=r;let b=h=>String(l?Math.log10(h):h);function $({target:h}){let y=Number(h.value),x=l?Number((10**y).toPrecision(3)):y;e(X(u?Math.round(y):x,s,a))}function A({
target:h}){let y=Number(h.value.trim().replace(",",".").replaceAll("−","-"));o=!(h.value.trim()!==""&&Number.isFinite(y)&&(!u||Number.isInteger(y))&&y>=s&&y<=
a),o||e(y),t()}function z(){n=!0}function _(){n=o=!1,t()}let[O,m]=w?[$,null]:[null,$];return I`
      <label title=${f}>
        <span>${p}</span>
        <input type="range" min=${b(s)} max=${b(a)} step=${c} aria-valuetext=${`${J(r)} ${g}`.trim()}
          .value=${ht(b(r))} ?disabled=${d} @input=${O} @change=${m} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${p}, as a number" aria-invalid=${o}
        title=${o?`A ${u?"whole ":""}number from ${s} to ${a}`:g}
        .value=${n?Et:ht(J(r))} ?disabled=${d} @focus=${z} @change=${A} @blur=${_} />`}}var[gi,On,Or,Ic]=[1,2,3,4],Fc={add:gi,subtract:gi,negate:gi,multiply:On,divide:On,power:Or,exp:Or},Bc=(t,e)=>I`<math display="block" alttext=${t}>${_t(e)}</math>`;
function _t(t,e=gi){if((Fc[t.operation]??Ic)<e)return jc(_t(t));let[n,o]=t.operands;switch(t.operation){case"number":return t.letter?zt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:zt`<mn>${t.value}</mn>`;case"variable":return zt`<mi>${t.letter}</mi>`;case"add":return zt`<mrow>${_t(n)}<mo>+</mo>${_t(o,On)}</mrow>`;case"subt\
ract":return zt`<mrow>${_t(n)}<mo>−</mo>${_t(o,On)}</mrow>`;case"negate":return zt`<mrow><mo>−</mo>${_t(n,On)}</mrow>`;case"multiply":return zt`<mrow>${_t(n,
On)}${Bg(o)}${_t(o,Or)}</mrow>`;case"divide":return zt`<mfrac>${_t(n)}${_t(o)}</mfrac>`;case"power":return zt`<msup>${_t(n,Ic)}${_t(o)}</msup>`;case"exp":return zt`<msup><mi>e</mi>${_t(
n)}</msup>`;case"sqrt":return zt`<msqrt>${_t(n)}</msqrt>`;case"abs":return zt`<mrow><mo stretchy="true">|</mo>${_t(n)}<mo stretchy="true">|</mo></mrow>`;default:
return zt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${jc(Fg(Dc(t)))}</mrow>`}}var jc=t=>zt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,Fg=t=>t.map((e,n)=>n?zt`<mo separator="true">,</mo>${_t(
e)}`:_t(e));function Dc({operation:t,position:e,operands:n}){let[o,...i]=n;return[...o.operation===t&&o.position===e?Dc(o):[o],...i]}function Bg(t){return qc(t)?
zt`<mo>·</mo>`:zt`<mo lspace="0" rspace=${t.operation in Fc||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function qc({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&qc(e[0])}var ao=(t,e=t.get("value"))=>ve(e,t.get("variables")),[Dg,qg]=[24,8];function Tr(t,e,n){let{shape:o}=t.get(e),i=new Float64Array(G(t.get(e)).length);return i.set(
n),xe(i,{shape:o,dtype:"float64"},t.get(e))}function Ug({model:t}){let e=ao(t).parameters;function n(){let o=ao(t),[i,r]=[e,G(t.get("parameters"))];e=o.parameters;
let s=Tr(t,"instructions",o.instructions.flat()),[a,c]=[G(s),G(t.get("instructions"))];a.every((l,u)=>l===c[u])||(t.set("instructions",s),t.set("parameters",Tr(
t,"parameters",e.map(l=>i.includes(l)?r[i.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function Hg({model:t,el:e}){ot(e,"gdviz-fo\
rmula-field");let n=Gt(),o=null,i=new Map;function r({target:d}){let p=d.value;try{ao(t,p),o=null,K(t,{value:p})}catch(g){if(!(g instanceof mt))throw g;o={text:p,
error:g}}l()}function s(d){let p=g=>{let f=G(t.get("parameters")).slice();f[ao(t).parameters.indexOf(d)]=g,K(t,{parameters:Tr(t,"parameters",f)})};return i.has(
d)||i.set(d,Me(l,p)),i.get(d)}function a({message:d,position:p},g){let f=Array.from(g,$=>/\s/.test($)?" ":$),w=Math.max(0,p-Dg),b=f.slice(w,p+qg).join("");return I`<code aria-hidden="true">${w?
"…":""}${b}\n${" ".repeat(p-w+(w?1:0))}▲</code>
      <span>${d}</span>`}function c(){o=null,l()}function l(){let[d,p,g]=["value","description","tooltip"].map(_=>t.get(_)),[f,w]=t.get("range"),b=G(t.get("para\
meters")),{root:$,parameters:A}=ao(t),z=t.get("without");D(e,I`
      <label title=${g}>
        <span>${p}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${o!==null}
          aria-describedby=${n} .value=${ht(o?.text??d)} @input=${r} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${o?a(o.error,o.text):q}</div>
        ${o?q:Bc(d,$)}
      </div>
      ${A.map((_,O)=>z.includes(_)?q:I`<div class="gdviz-slider">${s(_)({value:b[O],min:f,max:w,step:.01,description:_,tooltip:aa.letter(_)})}</div>`)}`)}let u=[
lt(t,{"parameters description tooltip range without":l}),lt(t,{value:c})];return()=>u.forEach(d=>d())}var Uc={initialize:Ug,render:Hg};async function Hc(t){let e=await Promise.all(t.get("children")??[]),n=await Promise.all(e.filter(o=>o.get("children")).map(Hc));return new Set([...e.map(({model_id:o})=>`\
IPY_MODEL_${o}`),...n.flatMap(o=>[...o])])}async function Lr(t){let e=t.widget_manager;if(!t.get("box"))return[];let[n,o]=await Promise.all(["box","state"].map(
a=>nt(e,t.get(a)))),i=await Hc(n),s=o.get("entries").flatMap(oo).filter(({widget:a})=>i.has(a));return Promise.all(s.map(async a=>({...a,model:await nt(e,a.widget)})))}
function Wg(t){let e=new Map,n=new Set,o=[],i=0;async function r(){let u=++i,d=await Lr(t);if(u!==i)return;for(let g of o)g();for(let g of d){let f=Nr(g);e.has(
f)||e.set(f,ai(g,g.model))}let p=()=>s(d);o=d.map(({model:g,trait:f})=>it(g,`${f} disabled suitable`,p)),p()}function s(u){let d=new Set(u.filter(a).map(Nr)),p=[
...d].some(g=>!n.has(g));n=d,pt(t,"changed",d.size>0),p&&pt(t,"expanded",!0)}function a(u){let{model:d,trait:p}=u;if(d.get("disabled"))return!1;let g=p==="value"?
d.get("suitable")??null:null;return g===null?ai(u,d)!==e.get(Nr(u)):d.get(p)!==g}r();let c=it(t,"box",r),l=()=>{};return nt(t.widget_manager,t.get("state")).then(
u=>l=it(u,"entries",r)),()=>{i++;for(let u of o)u();c(),l()}}var Nr=({widget:t,trait:e})=>`${t}.${e}`,Vg=Qt((t,e)=>Wg(e),t=>t()),fi=Vg.use;var Gg=({model:t})=>fi(t);function Kg({model:t,el:e}){ot(e,"gdviz-group-heading");function n(){let[o,i]=[t.get("expanded"),t.get("changed")];e.classList.toggle(
"open",o),e.classList.toggle("changed",i),D(e,I`
      <button type="button" aria-expanded=${o} @click=${()=>K(t,{expanded:!o})}>
        ${t.get("title")}${i?I`<span>${ca.changed}</span>`:""}
      </button>`)}return lt(t,{"title expanded changed":n})}var Wc={initialize:Gg,render:Kg};var Yg=10,Zg=9;function Jg(t,e,n,{from:o,to:i}){let[r,s]=t.map(e?Math.log10:Number),a=n>1?(s-r)/(n-1):0,c=d=>e?10**d:d,l=d=>Math.floor((d-o)/(i-o)*n),u=Kt({low:c(
r-a/2),high:c(s+a/2),log:e,from:o,to:i});return{pixels:u,nearest:d=>X(l(d),0,n-1),cellOf:d=>{let p=u.to(d);return p>=Math.min(o,i)&&p<=Math.max(o,i)?Math.min(l(
p),n-1):-1},centre:d=>c(r+d*a),edges:d=>{let[p,g]=[d,d+1].map(f=>o+(i-o)*f/n);return[Math.min(p,g),Math.max(p,g)]}}}function Xg({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",o=n()?wn:Ge,i=t.get("title")||bt.over([Ro.axes(t.get("axis_names")),t.get("value_name")]),r=ze(e,{name:"gdviz-heat-map",label:i,ratio:t.get(
"ratio"),margins:o});r.canvas.classList.add("hatch");let[s]=r.layers("cross"),[a]=D(r.handles,_(),".handle"),c=()=>t.get("values").shape,l=v=>{let k=t.get(`${v}\
_range`),M=t.get(`${v}_log`)&&k[0]>0,[S,T]=c();return Jg(k,M,v==="x"?T:S,v==="x"?r.across():r.upwards())};function u(){if(!c()[0]||!c()[1])return null;let[v,k]=t.
get("chosen"),[M,S]=[l("x").cellOf(v),l("y").cellOf(k)];return M>=0&&S>=0?[M,S]:null}let d=v=>!Number.isFinite(v)||!n()&&v<0;function p(){let v=t.get("log"),[k,
M]=Wt([G(t.get("values"))],S=>Number.isFinite(S)&&!(v&&S<=0));return k<=M?[k,M]:null}function g(){pe(r.canvas,G(t.get("values")),c(),n()?f():w())}function f(){let v=Jo(
t.get("palette"),p()??[0,1],t.get("log"));return k=>d(k)?0:v(k)}function w(){let v=Array.from(t.get("colors"),k=>He(k));return k=>d(k)?0:v[k%v.length]}function b(){
let v=p();if(!n()||!v)return r.bar(n()?[[],[],t.get("value_name")]:null);r.bar(Xo(r.area,t.get("palette"),v,t.get("value_name"),t.get("log")))}function $(){let v=t.
get("colors"),k=G(t.get("values")),M=new Set(n()?[]:k),S=t.get("names").map((L,E)=>({name:L,color:v[E%v.length],kind:"area"})),T=k.some(d),N=S.filter((L,E)=>M.has(
E));r.legend(T?[...N,{name:t.get("missing_name"),color:"",kind:"hatch"}]:N)}let A=()=>r.axes(fn(l("x").pixels,l("y").pixels),t.get("axis_names"));function z(){let v=u();
if(D(r.handles,_(v)),!v)return D(s,null);let[[k,M],[S,T]]=[l("x").edges(v[0]),l("y").edges(v[1])],{left:N,top:L,width:E,height:R}=r.area,[C,j]=[(k+M)/2,(S+T)/2],
B=`${`M${C},${L}V${S-6}M${C},${T+6}V${L+R}`}M${N},${j}H${k-6}M${M+6},${j}H${N+E}`;D(s,U`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${B} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${B} />`)}function _(v=null){let[[k,M],[S,T]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],N=(E,R,C,j)=>U`<rect class=${E} fill="transparent" stroke=${R} stroke-width=${C}
        x=${k-j} y=${S-j} width=${M-k+2*j} height=${T-S+2*j} />`,L=Math.max((Zg-(M-k))/2,1);return U`
      <g class="handle" tabindex="0" role="slider" aria-label=${Ro.cell} .style=${de(v)}
        aria-valuenow=${v?v[1]*c()[1]+v[0]:0} aria-valuetext=${v?O(v):""}>
        ${N("","white",4,L)}${N("cell","black",2,L)}${N("halo","none",0,Yg)}
        <title>${Ro.cellTitle}</title>
      </g>`}function O([v,k]){let[M,S]=t.get("axis_names"),T=`${M} = ${J(l("x").centre(v))}, ${S} = ${J(l("y").centre(k))}`,N=G(t.get("values"))[k*c()[1]+v];if(d(
N))return`${T}: ${t.get("missing_name")}`;let L=()=>t.get("names")[N]??String(N);return`${T}: ${n()?`${t.get("value_name")} ${J(N)}`:L()}`}let m=r.readout(v=>{let k=v?
h(v):u();D(r.status,t.get("outdated")||(k?O(k):""))},a);function h([v,k]){return c()[0]&&c()[1]?[l("x").nearest(v),l("y").nearest(k)]:null}function y(v){if(!v)return;
let k=[l("x").centre(v[0]),l("y").centre(v[1])];String(k)!==String(t.get("chosen"))&&K(t,{chosen:k})}vn({surface:r.hit,handle:a,to:v=>y(h(r.pixel(v))),by:(v,k)=>{
let[M,S]=u()??[0,0],T=k?10:1;y([X(M+T*v[0],0,c()[1]-1),X(S+T*v[1],0,c()[0]-1)])}});let x="x_range y_range x_log y_log axis_names";return r.draw(t,{"kind values \
palette colors log":g,"kind values palette log value_name":b,"kind values names colors missing_name":$,[`values ${x}`]:A,[`kind chosen values names ${x}`]:z,[`k\
ind chosen values names value_name missing_name outdated ${x}`]:m})}var Vc={render:Xg};function Qg(t){let e=xt(t.get("module")),{error:n}=Kn(t),o=n?`${n.message} (${n.name})`:t.get("error_message"),i=r=>I`<div class="gdviz-notice" role="status">${r}</div>`;
return o?I`<div class="gdviz-error" role="alert">${Zi.failed(t.get("name"),o)}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(bt.linkNeedsPython(
t.get("name"))):!e.length||Oo(e)?null:i(Zi.withoutSimd)}var tf=({model:t})=>De(t);function ef({model:t,el:e}){ot(e,"gdviz-link");let n=()=>D(e,Qg(t)),o=[De(t),No(
t,n),it(t,"where error_message",n)];return n(),()=>o.forEach(i=>i())}var Gc={initialize:tf,render:ef};var nf=2,of=.5,Kc=.05,Yc={opacity:.45,width:1},hi=(t,e,n=nf)=>e*Math.abs(t)/(Math.abs(t)+n);function Zc(t,e){let n=Bo(t),o=document.createElement("canvas"),i=hn(
e.positive,e.negative),r=[];function s({weights:p,thickest:g},f){p.forEach(({index:w},b)=>{let $=f[w],A=hi($,g);if(!(A>Kc))return;let z=$>0?e.positive:e.negative;
Object.assign(n,{lineWidth:A+Math.min(Yc.width,A),strokeStyle:"black",globalAlpha:Yc.opacity}),n.stroke(r[b]),Object.assign(n,{lineWidth:A,strokeStyle:z,globalAlpha:1}),
n.stroke(r[b])})}function a({units:p,layers:g},f,[w,b,$],{ink:A,paper:z}){let _=p.length-g[0].length===w&&$>1,O=p.slice(g[0].length);n.fillStyle=z;for(let{x:m,y:h,
size:y}of p)n.fillRect(m-y/2,h-y/2,y,y);_&&b>1&&c(O,f,b,$),_&&b===1&&l(O,f,$,A),n.lineWidth=1,n.strokeStyle=A,n.globalAlpha=.7;for(let{x:m,y:h,size:y}of p)n.strokeRect(
m-y/2-.5,h-y/2-.5,y+1,y+1);n.globalAlpha=1}function c(p,g,f,w){pe(o,g,[f*p.length,w],b=>i(X(b,-1,1))),p.forEach(({x:b,y:$,size:A},z)=>{let _=(p.length-1-z)*f;n.
drawImage(o,0,_,w,f,b-A/2,$-A/2,A,A)})}function l(p,g,f,w){p.forEach(({x:b,y:$,size:A},z)=>{let _=g.subarray(z*f,(z+1)*f),O=_.reduce((x,v)=>Math.max(x,Math.abs(
v)),1),[m,h]=[b-A/2,.46*A/O];Object.assign(n,{lineWidth:1,strokeStyle:w,globalAlpha:.25}),n.beginPath(),n.moveTo(m,$),n.lineTo(m+A,$),n.stroke();let y=z===p.length-
1;Object.assign(n,{lineWidth:A>20?1.8:1.2,strokeStyle:y?e.fit:w,globalAlpha:1}),n.beginPath(),_.forEach((x,v)=>n.lineTo(m+A*v/(f-1),$-h*x)),n.stroke()})}function u({
units:p,thickest:g},f,w){for(let{x:b,y:$,size:A,index:z}of p){let _=f[z],O=hi(_,g,of)/2;O>Kc&&(d(b-A/2,$+A/2,O+.8,w),d(b-A/2,$+A/2,O,_>0?e.positive:e.negative))}}
function d(p,g,f,w){n.beginPath(),n.arc(p,g,f,0,2*Math.PI),n.fillStyle=w,n.fill()}return{resize:({width:p,height:g,weights:f})=>{r=f.map(({curve:b})=>new Path2D(
b));let w=window.devicePixelRatio||1;Object.assign(t,{width:Math.round(p*w),height:Math.round(g*w)}),Object.assign(t.style,{width:`${p}px`,height:`${g}px`})},draw:(p,g,f,w,b)=>{
let $=t.width/p.width;n.setTransform($,0,0,$,0,0),n.clearRect(0,0,p.width,p.height),g.length===p.parameters&&(s(p,g),a(p,f,w,b),u(p,g,b.paper))}}}var Jc=1e3,rf=10;function Xc(t,e,n){let{shape:[o]}=t,i=G(t),r=Array.from({length:o},(l,u)=>[...i.subarray(3*u,3*u+3)]),s=1+Math.max(...r.map(([l])=>l)),a=r.findIndex(
l=>l[0]>0&&l[1]===e),c=r.reduce((l,u,d)=>u[0]<r[l][0]?d:l,0);return r[a<0?c:a]=[s,e,n],{shape:[o,3],data:new DataView(Float64Array.from(r.flat()).buffer)}}var Rr=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),rf)));return Number.isFinite(e)?Math.min(10**e,Jc):Jc},Pr=t=>Number(t.toFixed(2));var Qc=54,sf=340,af=120,cf=40,lf=5,df=16,Ee=16,co=4;function Cr(t){let[e,n,{shape:[,o,i]}]=[G(t.get("weights")),G(t.get("shape")),t.get("responses")],r=G(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],a={parameters:e,indices:[...e.keys()],responses:r,pictures:[
t.get("responses").shape[0],o,i]};if(!n.length)return{...a,sizes:t.get("sizes"),names:s};let c=Array.from(n.subarray(0,co)).filter(z=>z>0),l=Array.from(n.subarray(
co)).flatMap((z,_)=>z?[_]:[]),u=co*Ee**2,d=u+co*Ee,p=[...c.map((z,_)=>[_*Ee**2,u+_*Ee,_*Ee]),[d,d+Ee,co*Ee]],g=l,f=[],w=[],b=t.get("curves"),$=o*i;for(let[z,_]of[
...c,1].entries()){let O=Array.from({length:_},(m,h)=>h);for(let m of O)f.push(...g.map(h=>p[z][0]+m*Ee+h));f.push(...O.map(m=>p[z][1]+m));for(let m of O)w.push(
r.subarray((p[z][2]+m)*$,(p[z][2]+m)*$+(b?i:$)));g=O}let A=new Float64Array(w.length*(b?i:$));return w.forEach((z,_)=>A.set(z,_*z.length)),{parameters:Float64Array.
from(f,z=>e[z]),indices:f,responses:A,pictures:[w.length,b?1:o,i],sizes:[l.length,...c,1],names:l.map(z=>b?s[z].replace("₁",""):s[z])}}function Ir(t,e){let n=X(
Qc*Math.max(...t),af,sf),o=e/t.length,i=[0,0];for(let l=1;l<t.length;l++)i.push(i[l]+t[l]*(t[l-1]+1));let r=t.map((l,u)=>{let d=Math.min(n/l,Qc),p=Math.floor(Math.
min(.76*d,.5*o,cf)),g=f=>Math.round(f-p/2)+p/2;return Array.from({length:l},(f,w)=>({layer:u,unit:w,index:u?i[u]+l*t[u-1]+w:-1,x:g(o*(u+.5)),y:g(n/2+(w-(l-1)/2)*
d),size:p}))}),s=r.flat(),a=r.slice(1).flatMap((l,u)=>l.flatMap(d=>r[u].map(p=>{let[g,f]=[p.x+p.size/2,d.x-d.size/2],w=(g+f)/2,b=`M${g},${p.y}C${w},${p.y},${w},${d.
y},${f},${d.y}`;return{from:p,to:d,index:i[d.layer]+d.unit*r[u].length+p.unit,start:g,end:f,curve:b}}))),c=X(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:r,units:s,weights:a,thickest:c,parameters:i[t.length]}}function mi({units:t,weights:e},[n,o],i=!1,r=null){let s=t.find(({x:g,y:f,size:w})=>Math.
max(Math.abs(n-g),Math.abs(o-f))<=w/2+1);if(s)return s;let a=e.filter(({start:g,end:f})=>g<=n&&n<=f);if(!a.length)return null;let c=pf((n-a[0].start)/(a[0].end-
a[0].start)),l=({from:g,to:f})=>Math.abs(g.y+(f.y-g.y)*c-o),u=i?df:lf,d=i&&a.find(g=>g===r&&l(g)<u);if(d)return d;let p=a.reduce((g,f)=>l(f)<l(g)?f:g);return l(
p)<u?p:null}function pf(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var uf=250,gf=[.5,2,8],ff=.02,tl=.1;function hf({model:t,el:e}){ot(e,"gdviz-network-diagram");let n=t.get("colors");for(let F in n)e.style.setProperty(`--${F}`,
n[F]);let o=I`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[i,r,s,a,c]=D(e,o,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");a.hidden=!l;let u=Zc(r,n),d=Ui(),
p=Cr(t),g="",f=Ir(p.sizes,320),w=null,b=null,$=null,A=!1,z=!1;function _(F=f.width){let H=g;f=Ir(p.sizes,F),g=String([p.sizes,p.names]),u.resize(f),D(c,wf(f.thickest)),
$=null;let V=b?.index??-1;b=g===H&&V>=0?[...f.weights,...f.units].find(et=>et.index===V)??null:null,h(null),O(),R()}function O(){u.draw(f,p.parameters,p.responses,
p.pictures,d),Y()}function m(){p=Cr(t),String([p.sizes,p.names])!==g?_():O(),z&&B(),z=!1,$&&T($.part,$.value)}function h(F){w=F;let H=f.layers[0].map(({x:V,y:et,
unit:Z})=>U`<text x=${V} y=${et} dy="0.35em" text-anchor="middle">${p.names[Z]}</text>`);D(i,I`
      <svg tabindex="0" role="application" aria-label=${Tt.described(p.sizes[0],p.sizes.slice(1,-1),t.get("activation"),l)} width=${f.width} height=${f.height}
        @pointermove=${x} @pointerdown=${N} @click=${L} @pointerleave=${v} @blur=${()=>h(null)} @keydown=${k}>
        <g class="names" aria-hidden="true">${H}</g>
        <g class="pointed" aria-hidden="true">${F&&nl(F)}</g>
        <g class="pointed selected" aria-hidden="true">${b&&nl(b)}</g>
      </svg>`),P()}let y=F=>mi(f,Nt(i,F),F.pointerType==="touch"),x=F=>A||h(y(F)),v=({pointerType:F})=>F!=="touch"&&h(null);function k(F){if(F.ctrlKey||F.metaKey||
F.altKey)return;let[H,V]=[Ve(F),{"+":tl,"-":-tl}[F.key]];if(V&&b)T(b,Pr(M(b)+V));else if(H||["Enter","Escape"].includes(F.key))S(mf(f,b??w,H??F.key));else return;
F.preventDefault()}let M=F=>p.parameters[F.index];function S(F){b=l?F:null,h(F),R()}function T(F,H){if(F.index<0||t.get("is_past"))return;let V=Rr(H);z=!0,K(t,{
edits:Xc(t.get("edits"),p.indices[F.index],X(H,-V,V))})}function N(F){let H=F.pointerType==="touch",V=mi(f,Nt(i,F),H,b);if(!l||F.button!==0||H&&V!==b)return x(F);
if(S(V),!V||V.index<0||t.get("is_past"))return;let[et,Z]=[M(V),F.clientY];ue(F,({clientY:ut})=>{ut===Z&&!$||($={part:V,value:Pr(et+ff*(Z-ut))},T(V,$.value))}),A=
!0;let st=()=>{A=!1,$=null};for(let ut of["pointerup","pointercancel"])i.addEventListener(ut,st,{once:!0})}function L(F){F.pointerType==="touch"&&S(y(F))}let E=Me(
R,F=>b&&T(b,F));function R(){if(!l)return;let F=b!==null&&b.index>=0;a.classList.toggle("empty",!F);let H=F?M(b):0,V=Rr(H),et=b?ol(f,p.names,b):"",Z=Tt.valueTitle;
D(a,E({value:H,min:-V,max:V,step:V/1e3,disabled:t.get("is_past"),description:et,tooltip:Z}))}let C=0,j=0;function P(){C=performance.now();let F=w??b,H=l?Tt.select:
Tt.point,V=b&&t.get("is_past")?Tt.past:"";s.textContent=(F?vf(f,p.names,F,p.parameters):H)+V}function B(){P(),R()}function Y(){!(w??b)||j||(j=window.setTimeout(
()=>{j=0,B()},Math.max(uf-(performance.now()-C),0)))}ge(i,({touches:F})=>b!==null&&mi(f,Nt(i,F[0]),!0,b)===b);let W=[lt(t,{"sizes weights responses shape curves":m,
is_past:()=>S(b),activation:()=>h(w)}),ln(i,_),Ds(()=>{d=Ui(),O()}),()=>clearTimeout(j)];return()=>W.forEach(F=>F())}function mf({layers:t,weights:e},n,o){if(!n)
return t[0][0];let i="from"in n;if(o==="Escape")return i?n.to:null;let r=e.filter(({to:l})=>l===(i?n.to:n));if(typeof o=="string")return r[0]??n;let[s,a]=o;if(i)
return r[X(n.from.unit-a-s,0,r.length-1)];let c=t[X(n.layer+s,0,t.length-1)];return c[X(n.unit-a,0,c.length-1)]}function el(t,e,{layer:n,unit:o}){return n===0?e[o]:
n===t.layers.length-1?Tt.output:Tt.unit(o+1,n)}function vf(t,e,n,o){let i=ol(t,e,n);return n.index<0?i:`${i}: ${J(o[n.index])}`}function ol(t,e,n){if("from"in n){
let[i,r]=[n.from,n.to].map(s=>el(t,e,s));return Tt.weightFromTo(i,r)}let o=el(t,e,n);return n.layer===0?Tt.input(o):Tt.biasOf(o)}function nl(t){if("from"in t)return U`<path d=${t.
curve} />`;let e=t.size+5;return U`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function wf(t){let e=(o,i,r)=>I`<span class=${o}><svg width=${o===
"bias"?10:20} height="10">${i}</svg>${r}</span>`,n=o=>U`<path d="M0,5h20" stroke-width=${o.toFixed(2)} />`;return I`
    ${e("positive",n(3),Tt.positive)}${e("negative",n(3),Tt.negative)}
    <span>${Tt.weight}</span>
    ${gf.map(o=>e("sample",n(hi(o,t)),String(o)))}
    ${e("bias",U`<circle cx="5" cy="5" r="3.5" />`,Tt.bias)}`}var il={render:hf};var rl="_",bf=100,sl=1,xf=1e6,jr="it was cut off or changed on its way";async function al(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<bf||!(e||
t.startsWith("[{")))return t;let n=e?yf(t.split(",").map(Number)):se([Uint8Array.of(sl),new TextEncoder().encode(t)]),o=await ll(n,new CompressionStream("deflat\
e")),i=btoa(Array.from(o,s=>String.fromCharCode(s)).join("")),r=rl+i.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return r.length<t.length?r:t}var Fr=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function cl(t){if(!Fr(t))return t;try{let e=atob(t.slice(rl.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,r=>r.charCodeAt(0)),
o=await ll(n,new DecompressionStream("deflate"));if(o[0]===sl)return new TextDecoder("utf-8",{fatal:!0}).decode(o.subarray(1));let i=$f(o);return Array.from(i,r=>Object.
is(r,-0)?"-0":String(r)).join(",")}catch{throw new RangeError(jr)}}function yf(t){let e=t.every(r=>Object.is(Math.fround(r),r)),n=e?4:8,o=new DataView(new ArrayBuffer(
n*t.length));t.forEach((r,s)=>e?o.setFloat32(n*s,r):o.setFloat64(n*s,r));let i=new Uint8Array(1+o.byteLength);i[0]=n;for(let r=0;r<o.byteLength;r++)i[1+r%n*t.length+
Math.floor(r/n)]=o.getUint8(r);return i}function $f(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(jr);let o=new DataView(
new ArrayBuffer(e*n));for(let r=0;r<o.byteLength;r++)o.setUint8(r,t[1+r%e*n+Math.floor(r/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((r,s)=>e===
4?o.getFloat32(4*s):o.getFloat64(8*s))}async function ll(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),o=[],i=0;for(let r=await n.read();!r.done;r=
await n.read()){if(i+=r.value.length,i>xf)throw await n.cancel(),new RangeError(jr);o.push(r.value)}return se(o)}var Tn="gdviz",vi=8e3,Hr=async t=>qr(await we(t)),ul=new Map;async function gl(t,e){let n=await we(t);for(let{name:o,widget:i}of t.get("entries"))e.includes(o)&&
ul.set(i,n.get(o)??"")}function zf(t,e){let n=new Map(t.get("entries").map(({name:o,widget:i})=>[o,i]));return new Map([...e].filter(([o,i])=>ul.get(n.get(o)??"")!==
i))}async function qr(t){let e=new URLSearchParams;for(let[n,o]of t)o&&e.set(n,await al(o));return e.set(Tn,String(Je)),e.toString().replaceAll("%2C",",")}var lo=()=>location.
href.replace(/[?#].*$/s,""),kf=["token","theme","template","note","python","present","hide","only","teacher"],Wr=t=>!kf.includes(t)&&!t.startsWith("voila"),fl=()=>new URLSearchParams(
[...new URLSearchParams(location.search)].filter(([t])=>Wr(t))).toString().replaceAll("%2C",",");async function _f(t){let e=new Map(new URLSearchParams(t)),n=e.
get(Tn);if(n!==void 0&&n!==String(Je))throw new RangeError("it was made by another version of this page");let o=[...e].filter(([r])=>Wr(r)&&r!==Tn);if(n===void 0&&
o.some(([,r])=>Fr(r)))throw new RangeError("its end is missing");let i=async([r,s])=>{let a=await cl(s).catch(({message:c})=>{throw new RangeError(`of ${r}, ${c}`)});
return[r,a]};return new Map(await Promise.all(o.map(i)))}var Br=10;async function Af(t,e,n){let o;try{let i=await Dt(t,n?new Map(Object.entries(n)):await _f(e));
if(!i.length)return;let r=i.length>Br?`; and ${i.length-Br} more`:"";o=`Parts of this link were ignored. ${i.slice(0,Br).join("; ")}${r}.`}catch(i){if(!(i instanceof
RangeError))throw i;o=`This link was ignored: ${i.message}.`}await Ur(t,o)}async function Ur(t,e){if(!t.get("message"))return t.say(e);let n=e&&`<div class="gdv\
iz-notice" role="status">${Sf(e)}</div>`;pt(await nt(t.widget_manager,t.get("message")),"value",n)}var Sf=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),dl=400,
pl="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. To keep them or to give them to others, s\
ave the page.";async function hl(t){let e=await we(t),n=history.state?.[Tn];await Af(t,location.search,n),n&&await Ur(t,pl);let o=await we(t),[i,r,s]=[0,-1/0,!!n];
function a(){i||=setTimeout(l,Math.max(0,r+dl-performance.now()))}let c=Sn(t,a);addEventListener("popstate",()=>{o=new Map,a()});async function l(){r=performance.
now(),i=ye()?setTimeout(l,dl):0;let u=await we(t);if(i||!An(u,o).length)return;o=u;let d=zf(t,u),p=An(u,e).some(f=>d.has(f))?await qr(d):"",g=s;s=Dr(p).length>vi;
try{s?history.replaceState({[Tn]:Object.fromEntries(u)},"",Dr(await qr(Mf(u)))):history.replaceState(null,"",Dr(p))}catch{return c()}s!==g&&await Ur(t,s?pl:"")}}
function Dr(t){let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([o])=>!Wr(o)&&o!==Tn)).toString(),t].filter(Boolean).join("&");return lo()+
(n&&`?${n}`)+location.hash}var Mf=t=>new Map([...t].filter(([,e])=>e.length<500));var Ef=400,Of=200,ml=["pointerdown","keydown","input","change","drop"],vl=["pointerup","pointercancel"];function Tf(t){let e=new Set,n=[],o=[],i=null,r=()=>new Map,
[s,a,c,l]=[0,!1,!1,!1],u=null,d=Promise.resolve();for(let h of ml)addEventListener(h,A,!0);for(let h of vl)addEventListener(h,z,!0);addEventListener("blur",z);let p=Sn(
t,h=>{r=h,!i&&!ye()&&(i=r()),l||b()});return{undo:()=>O(n,o),redo:()=>O(o,n),count:g,watch:f,stop:m};function g(){return{undo:n.length,redo:o.length}}function f(h){
return e.add(h),()=>e.delete(h)}function w(){for(let h of e)h()}function b(){clearTimeout(s),s=setTimeout($,Ef)}function $(){a||ye()?b():_()}function A({type:h,
target:y}){s&&!ye()&&(h==="pointerdown"||y!==u)&&_(),u=y,c=!0,h==="pointerdown"&&(a=!0)}function z(){a=!1}function _(){clearTimeout(s);let h=c;[s,c]=[0,!1];let y=r();
i&&!An(y,i).length||(i&&h&&(n.push(i),n.length>Of&&n.shift(),o.length=0),i=y,w())}function O(h,y){let x=d.then(async()=>{s&&_();let v=h.pop();if(!v||!i)return"";
let k=await ci(t,An(v,i));y.push(i),l=!0;try{await Dt(t,v),await Le(),i=r()}finally{[l,c]=[!1,!1],w()}return k});return d=x.catch(()=>{}),x}function m(){clearTimeout(
s);for(let h of ml)removeEventListener(h,A,!0);for(let h of vl)removeEventListener(h,z,!0);removeEventListener("blur",z),p()}}var wl=Qt((t,e)=>Tf(e),t=>t.stop()),
bl=wl.use,xl=t=>wl.find(t.get("key"));var Nf=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,yl=100;async function zl(t){let e=t.get("script"),n=[...new Set(kl(e))],o=new Map(await Promise.all(n.map(async s=>[s,await nt(
t.widget_manager,s)]))),i=s=>o.get(s),r=({when:s})=>!s||s.indices.includes(i(s.selector).get("index"));return e.filter(r).map(s=>`${Lf(s,i)}
`).join("")}function kl(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(kl):[]}function Lf({
text:t,holes:e,each:n},o){let i=(a,c=0)=>Rf(a,o,c);if(!n)return $l(t,(a,c)=>i(e[a],c));let r=o(n.shown[0]).get(n.shown[1]);return n.entries.filter((a,c)=>r[c]>0).
map(a=>$l(t,c=>c==="name"?Oe(a.name):c==="hyperparameters"?Al(a.hyperparameters,o):i(e[c]))).join(`
`)}var $l=(t,e)=>t.split(`
`).map(n=>n.replaceAll(Nf,(o,i)=>e(i,n.length-n.trimStart().length))).join(`
`),Oe=t=>JSON.stringify(t);function po(t){let e=Ze(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function _l({widget:t,trait:e,kind:n,options:o=[]},i){let r=i(t).get(
e);return n==="choice"?Oe(o[r]):n==="flag"?r?"True":"False":n==="whole"?String(r):n==="number"?po(r):n==="numbers"?`[${r.map(po).join(", ")}]`:Oe(r)}var Al=(t,e)=>Object.
entries(t).map(([n,o])=>`${n}=${_l(o,e)}`).join(", "),Vr=t=>`(${t.join(", ")}${t.length===1?",":""})`;function Rf(t,e,n){return t.kind==="arguments"?Pf(e(t.widget)):
t.kind==="starts"?Cf(e(t.field),e(t.slice),e(t.surface)):t.kind==="keywords"?Al(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?Vr(Object.entries(t.
targets).filter(([,{widget:o,trait:i}])=>e(o).get(i)).map(([o])=>Oe(o))):t.kind==="points"?jf(If(e(t.widget),t),n):_l(t,e)}function Pf(t){let[e,n,o]=[t.get("val\
ue"),t.get("variables"),G(t.get("parameters"))],i=ve(e,n).parameters;if(String(n)==="x")return`${Oe(e)}, ${Vr(["x",...i].map(Oe))}`;let r=String(n)==="x,y"?[]:[
Vr(n.map(Oe))];return[Oe(e),...r,...i.map((s,a)=>`${s}=${po(o[a])}`)].join(", ")}function Cf(t,e,n){let[o,i,r]=[G(t.get("parameters")),e.get("indices"),n.get("s\
tart")],{parameters:s}=ve(t.get("value"),t.get("variables"));return`[${s.map((a,c)=>po(i.includes(c)?r[i.indexOf(c)]:o[c])).join(", ")}]`}function If(t,{array:e,
training:n}){let o=Array.from(G(t.get("part"))),i=o.map((c,l)=>n?c>0:l<=o.findLastIndex(Boolean)),r=e==="x"&&t.get("task")!=="regression";return(e==="x"?St(t.get(
"x")).map(([...c])=>c):Array.from(G(t.get(e)),c=>[c])).map(c=>c.map(e==="part"?String:po)).filter((c,l)=>i[l]).map(c=>r?`[${c.slice(0,2).join(", ")}]`:c[0])}function jf(t,e){
let n=`[${t.join(", ")}]`;if(n.length+e<yl-20)return n;let o=" ".repeat(e+4),i=[o];for(let r of t){let s=i[i.length-1];s!==o&&s.length+r.length+2>yl?i.push(`${o}${r}\
,`):i[i.length-1]=s===o?`${o}${r},`:`${s} ${r},`}return`[
${i.join(`
`)}
${" ".repeat(e)}]`}var Sl=1e6,Gr=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function wi(t,...e){let n=o=>o.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(Gr(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function El(t){let e=Gr(t),n=Object.fromEntries(await we(t));return{name:`${wi(t)}.\
json`,text:`${JSON.stringify({gdviz:Je,page:e,values:n},null,1)}
`}}async function Ol(t,e){try{if(e.size>Sl)throw new RangeError(`it is larger than ${Sl/1e6} MB`);let n=Ff(await e.text(),Gr(t));Ml(await _r(t,n));let o=await we(
t),i=await Dt(t,n);return i.length&&await Dt(t,o),Ml(i),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function Ml([t]){if(t)throw new RangeError(
t)}function Ff(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:o,page:i,values:r}=yr(n)?n:{};if(o===
void 0)throw new RangeError("it does not hold the state of a page");if(o!==Je)throw new RangeError(`it has version ${JSON.stringify(o).slice(0,20)}, and this pa\
ge reads version ${Je}`);if(e&&i!==e)throw new RangeError(`it is of ${typeof i=="string"?`“${i.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!ii(r))throw new RangeError("its values are not texts by names");return new Map(Object.entries(r))}var Nl=gs(ur(),1);async function Ll(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[u]})=>nt(t.widget_manager,u)))).some(u=>u.get("outdated")))return null;
let i=async([u,d])=>(await nt(t.widget_manager,u)).get(d),r=await Promise.all(e.map(({array:u})=>i(u))),s=await Promise.all(e.map(({names:u})=>u[0]?.startsWith(
"IPY_MODEL_")?i(u):u)),a=[...n?[n.name]:[],...s.flat()],c=n&&await i(n.shown),l=n?n.names.flatMap((u,d)=>c[d]>0?Tl(r,d).map(p=>[u,...p]):[]):Tl(r,0,s);return`${Nl.default.
unparse([a,...l],{newline:`
`})}
`}function Tl(t,e,n){let o=t.map((l,u)=>Bf(l,e,n?.[u].length)),[[i],...r]=o,s=r.filter((l,u)=>t[u+1].shape.length===2).flat(),a=l=>i[l]!==i[l-1]&&Number.isFinite(
i[l])&&s.some(u=>Number.isFinite(u[l])),c=l=>Number.isFinite(l)?l:"";return Array.from(i,(l,u)=>u).filter(a).map(l=>o.flat().map(u=>c(u[l])))}function Bf(t,e,n=t.
shape[2]??1){let[o,i,r=1]=t.shape,s=G(t),a=l=>s.subarray(l*i*r,(l+1)*i*r);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,u)=>a(u));let c=a(o>1?e:0);
return Array.from({length:Math.min(r,n)},(l,u)=>Float64Array.from({length:i},(d,p)=>c[p*r+u]))}function Rl(t,e,n){let o=null,i=()=>e.closest(".gdviz-page")??document.body;function r(){o=o?null:hc(i()),n("")}function s(p,g,f){Be(p,g,f),n(bt.saved(p))}async function a(){
let p=await Ll(t);if(p===null)return n(qt.computing);s(`${wi(t,"run")}.csv`,p,"text/csv")}async function c({name:p,node:g},f){if(g.closest("[data-outdated]"))return n(
qt.computing);let w=`${wi(t,p)}.${f}`;f==="svg"?s(w,eo(g),"image/svg+xml"):s(w,await ei(g),"image/png")}let l=(p,g)=>I`<li><span>${p}</span>${g}</li>`,u=(p,g,f)=>I`<button type="button" aria-label=${qt.
file(g,p)} @click=${f}>${p}</button>`;function d(){let{notebook:p}=t.widget_manager,g=(o??[]).filter(({node:f})=>f.checkVisibility());return I`<ul class="files" aria-label=${qt.
open}>
      ${p?l(qt.notebook,I`<a class="button" href=${p.address} download=${p.name} aria-label=${qt.file(qt.notebook,"IPYNB")}>IPYNB</a>`):q}
      ${t.get("csv").columns?l(qt.run,u("CSV",qt.run,a)):q}
      ${g.map(f=>l(f.name,I`
        ${u("SVG",f.name,()=>c(f,"svg"))}${u("PNG",f.name,()=>c(f,"png"))}`))}
    </ul>`}return{button:()=>I`<button type="button" class="download" title=${qt.openTitle}
      aria-expanded=${o!==null} @click=${r}>${qt.open}</button>`,list:()=>o?d():q}}function Df({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>Hr(t))}var qf="textarea, [contenteditable], input:is([type=text], [type=number], [type=s\
earch], :not([type])):not([readonly])";function Uf({key:t,ctrlKey:e,metaKey:n,shiftKey:o,altKey:i}){return i||!(e||n)?null:t.toLowerCase()==="z"?o?"redo":"undo":
t.toLowerCase()==="y"&&!o?"redo":null}function Hf({model:t,el:e}){ot(e,"gdviz-page-state");let n=bl(t),o=xl(t),[i,r,s]=["","",""];function a(z,_="",O=""){[i,r,s]=
[z,_,O],$()}async function c(z){let _=await o[z](),[O,m]=z==="undo"?[dt.undone,dt.nothingToUndo]:[dt.redone,dt.nothingToRedo];a(_?O(_):m)}function l(z){let _=Uf(
z),O=z.target,h=(e.closest(".gdviz-page")??e).contains(O)||t.widget_manager.ownsAddress&&!O.closest?.(".gdviz-page");!_||!h||z.defaultPrevented||O.matches?.(qf)||
(z.preventDefault(),z.stopPropagation(),c(_))}async function u(){a("");let z=`${lo()}?${await Hr(t)}`;if(z.length>vi)return a(dt.tooLong(vi));let _=await le(z);
a(_?dt.copied:dt.copyThis,z),_||e.querySelector("[type=text]").select()}async function d(){let z=await zl(t);if(await le(z))return a(dt.copied);a(dt.copyThis,"",
z),e.querySelector("textarea").select()}let p=Rl(t,e,a);async function g(){let{name:z,text:_}=await El(t);Be(z,_,"application/json"),a(bt.saved(z))}async function f({
target:z}){let[_]=z.files;if(!_)return;let O=await Ol(t,_);a(O?dt.notOpened(_.name,O):dt.opened(_.name)),z.value=""}let w=(z,_,O)=>I`<button type="button" title=${_} @click=${O}>${z}</button>`,
b=(z,_,O,m)=>I`
    <button type="button" title=${O} aria-keyshortcuts=${m} aria-disabled=${o.count()[z]===0}
      @click=${()=>c(z)}>${_}</button>`;function $(){D(e,I`
      <div role="group" aria-label=${dt.changes}>
        ${b("undo",dt.undo,dt.undoTitle,"Control+Z Meta+Z")}
        ${b("redo",dt.redo,dt.redoTitle,"Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label=${dt.state}>
        ${w(dt.copyLink,dt.copyLinkTitle,u)}
        ${w(dt.save,dt.saveTitle,g)}
        ${w(dt.open,dt.openTitle,()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${f} />
      </div>
      <div role="group" aria-label=${dt.takeAway}>
        ${t.get("script").length?w(dt.copyScript,dt.copyScriptTitle,d):q}
        ${p.button()}
      </div>
      ${p.list()}
      <span role="status">${i}</span>
      <textarea readonly spellcheck="false" aria-label=${dt.script} rows="12" ?hidden=${!s} .value=${ht(s)}></textarea>
      <input type="text" readonly aria-label=${dt.address} ?hidden=${!r} .value=${ht(r)} />`)}$();let A=[n,o.watch($),it(t,"script csv",$),()=>removeEventListener(
"keydown",l,!0)];return addEventListener("keydown",l,!0),()=>A.forEach(z=>z())}var Pl={initialize:Df,render:Hf};var Cl=(t,e,n)=>{let o=new Map;for(let i=e;i<=n;i++)o.set(t[i],i);return o},Il=Mn(class extends Ae{constructor(t){if(super(t),t.type!==Yt.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let o;n===void 0?n=e:e!==void 0&&(o=e);let i=[],r=[],s=0;for(let a of t)i[s]=o?o(a,s):s,r[s]=n(a,s),s++;return{
values:r,keys:i}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,o]){let i=Cc(t),{values:r,keys:s}=this.dt(e,n,o);if(!Array.isArray(i))return this.ut=s,
r;let a=this.ut??=[],c=[],l,u,d=0,p=i.length-1,g=0,f=r.length-1;for(;d<=p&&g<=f;)if(i[d]===null)d++;else if(i[p]===null)p--;else if(a[d]===s[g])c[g]=Se(i[d],r[g]),
d++,g++;else if(a[p]===s[f])c[f]=Se(i[p],r[f]),p--,f--;else if(a[d]===s[f])c[f]=Se(i[d],r[f]),En(t,c[f+1],i[d]),d++,f--;else if(a[p]===s[g])c[g]=Se(i[p],r[g]),En(
t,i[d],i[p]),p--,g++;else if(l===void 0&&(l=Cl(s,g,f),u=Cl(a,d,p)),l.has(a[d]))if(l.has(a[p])){let w=u.get(s[g]),b=w!==void 0?i[w]:null;if(b===null){let $=En(t,
i[d]);Se($,r[g]),c[g]=$}else c[g]=Se(b,r[g]),En(t,i[d],b),i[w]=null;g++}else ui(i[p]),p--;else ui(i[d]),d++;for(;g<=f;){let w=En(t,c[f+1]);Se(w,r[g]),c[g++]=w}for(;d<=
p;){let w=i[d++];w!==null&&ui(w)}return this.ut=s,pi(t,c),Et}});var Wf=["paths","x","y","values"],bi=["A","B","C","D"],be=({state:t,curves:e})=>JSON.stringify([t,e]),jl=t=>Object.fromEntries([...t].filter(([e])=>e!==ri));function Vf(t,e){
let[n,...o]=t.shape,i=on(o),r=n?e%n*i:0;return G(t).slice(r,r+i)}async function Gf(t){let e=s=>s?nt(t.widget_manager,s):null,[n,o,i]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),r=await Promise.all(t.get("views").map(e));return{state:n,choice:o,runner:i,views:r}}async function Kf(t){let{state:e,choice:n,
runner:o,views:i}=await Gf(t),r=new Map,s=()=>new Map,a=0,c=[Sn(e,m=>(s=m,$())),it(t,"pinned",w)];return w(),{pin:g,swap:f,isOfProblem:z,lossesOf:_,stop:O};function l(){
return t.get("pinned")}function u(m){K(t,{pinned:m})}function d(){return i.map(m=>{let h=Wf.filter(v=>m.get(v)),y=h.map(v=>an(m,v));return(n?[n.get("index")]:Array.
from({length:Math.max(...y.map(({shape:v})=>v[0]))},(v,k)=>k)).map(v=>({row:v,...Object.fromEntries(h.map((k,M)=>[k,Vf(y[M],v)]))}))})}async function p(){await Le(
{inBackground:!1});let m=s(),y={name:(await _c(e,m,t.get("named"))).slice(0,_n),shown:!0,state:jl(m)};return o?y.curves=Yf(d()):r.set(be(y),d()),y}async function g(){
let m=await p();l().length<Ye&&u([...l(),m])}async function f(m){let h=await p(),y=l()[m];await Dt(e,new Map([...Object.entries(y.state),[ri,si(l().with(m,h))]])),
o&&K(o,{playing:!1,shown:-1,resets:o.get("resets")+1})}function w(){for(let h of l())h.curves&&r.set(be(h),Zf(h.curves));let m=l().filter(h=>!r.has(be(h)));m.length&&
sn(b(m)),$()}async function b(m){let h=jl(s());for(let y of m){let x=await Dt(e,new Map(Object.entries(y.state)));await Le({inBackground:!1}),x.length||r.set(be(
y),d())}await Dt(e,new Map(Object.entries(h))),m.some(y=>!r.has(be(y)))&&u(l().filter(y=>r.has(be(y)))),$()}function $(){a||=requestAnimationFrame(A)}function A(){
a=0;let m=l().length?s():new Map,y=l().map((v,k)=>({pin:v,mark:bi[k],of:r.get(be(v)),isHere:z(v,m)})).filter(({pin:v,of:k})=>v.shown&&k),x=JSON.stringify(y.map(
({pin:v,mark:k,isHere:M})=>[k,v.name,be(v),M]));x!==t.get("drawn")&&(pt(t,"drawn",x),i.forEach((v,k)=>{let M=y.filter(({isHere:S})=>S||!v.get("paths"));pt(v,"pi\
nned",M.flatMap(({pin:S,mark:T,of:N})=>(N?.[k]??[]).map(L=>({...L,mark:T,name:S.name}))))}))}function z(m,h=s()){return t.get("problem").every(y=>(m.state[y]??"")===
(h.get(y)??""))}function _(m){return(r.get(be(m))??[]).flat().flatMap(({y})=>y?[y]:[]).map(y=>y.findLast(x=>!Number.isNaN(x))??NaN)}function O(){cancelAnimationFrame(
a);for(let m of c)m()}}var Yf=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],o=>Number.isFinite(o)?Number(o.toPrecision(5)):null)));function Zf(t){
let e=n=>Float64Array.from(n,o=>o??NaN);return t.map(([n=[],...o])=>o.map((i,r)=>({row:r,x:e(n),y:e(i)})))}var Fl=Qt((t,e)=>Kf(e),t=>t.then(e=>e.stop())),Bl=Fl.
use,Dl=t=>Fl.find(t.get("key"));function Jf({model:t,el:e}){ot(e,"gdviz-pins");let n=Bl(t),o=null;Dl(t).then(d=>{o=d,l()});let i=()=>t.get("pinned"),r=(d,p)=>K(t,{pinned:i().with(d,{...i()[d],
...p})});function s(d){K(t,{pinned:i().filter((g,f)=>f!==d)});let p=e.querySelectorAll(".remove");(p[Math.min(d,p.length-1)]??e.querySelector("button"))?.focus()}
function a(){i().length<Ye&&o?.pin()}function c(d,p){let[g,f]=[bi[p],Ot.run(bi[p])],w=o?o.lossesOf(d).map(A=>J(A,3)):[],b=({target:A})=>r(p,{name:A.value.trim().
slice(0,_n)}),$=o&&!o.isOfProblem(d);return I`
      <li class=${d.shown?"":"hidden"}>
        <label title=${Ot.showOrHide(f)}><input type="checkbox" aria-label=${Ot.show(f)} .checked=${ht(d.shown)}
          @change=${({target:A})=>r(p,{shown:A.checked})} /><b>${g}</b>${Ma(g)}</label>
        <input type="text" aria-label=${Ot.name(f)} title=${d.name} maxlength=${_n} .value=${ht(d.name)} @change=${b} />
        <output title=${Ot.lossTitle}>${w.length?Ot.loss(w.join(", ")):q}</output>
        <button type="button" title=${Ot.swapTitle(f)} @click=${()=>o?.swap(p)}>${Ot.swap}</button>
        <button type="button" class="remove" title=${Ot.remove(f)} aria-label=${Ot.remove(f)} @click=${()=>s(p)}>×</button>
        ${$?I`<small>${Ot.ofOtherProblem}</small>`:q}
      </li>`}function l(){let d=i().length>=Ye;D(e,I`
      <button type="button" aria-disabled=${d} title=${d?Ot.full(Ye):Ot.pinTitle} @click=${a}>${Ot.pin}</button>
      <ul aria-label=${Ot.list} ?hidden=${!i().length}>${Il(i(),(p,g)=>g,c)}</ul>`)}let u=[n,lt(t,{"pinned drawn":l})];return()=>u.forEach(d=>d())}var ql={render:Jf};var Xf={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Xe=(t,e,n,o=t)=>I`
  <button type="button" class=${o} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Xf[t]} /></svg>
  </button>`,xi=(t,e)=>Xe(t?"pause":"play",t?qe.pause:qe.play,e,"play");var Qf=10,th=8;function eh({model:t}){let e=t.get("max");return it(t,"max",()=>{let[n,o]=[t.get("value"),t.get("max")];(n>o||n===e&&!t.get("playing"))&&K(t,{value:o}),
e=o})}function nh({model:t,el:e}){ot(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),o=()=>t.get("max"),i=$=>K(t,{playing:!1,value:$});function r(){let $=!t.
get("playing");K(t,{playing:$,value:$&&n()>=o()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${o()}`;let[$,A]=t.get("ends");return J($+(A-$)*n()/Math.
max(o(),1),3)}let[a,c]=t.get("ends")?[t.get("description"),""]:["",Po.stepTitle],l=()=>D(e,I`
      ${Xe("back",Po.back,()=>i(0))}
      ${xi(t.get("playing"),r)}
      ${Xe("step",qe.step,()=>i(Math.min(n()+1,o())))}
      <label title=${c}>
        ${a&&I`<span>${a}</span>`}
        <input type="range" min="0" step="1" aria-label=${a||Po.step} aria-valuetext=${a?s():q} .max=${String(o())} .value=${ht(String(n()))}
          @input=${({target:$})=>i(Number($.value))} />
        <output>${s()}</output>
      </label>`),u=0,d=0,p=()=>(t.get("seconds")?o()/t.get("seconds"):Math.max(Qf,o()/th))/1e3;function g($){let A=Math.min(Math.floor(($-u)*p()),o());if(A>=o())
return K(t,{value:o(),playing:!1});A>n()&&K(t,{value:A}),t.get("playing")&&(d=requestAnimationFrame(g))}function f(){cancelAnimationFrame(d),t.get("playing")&&(w(),
d=requestAnimationFrame(g))}function w(){u=performance.now()-n()/p()}let b=[lt(t,{"value max playing":l}),it(t,"max",w),it(t,"playing",f),()=>cancelAnimationFrame(
d)];return f(),()=>b.forEach($=>$())}var Ul={initialize:eh,render:nh};var oh="gdviz answer ";function Hl(t){let e=`${oh}${location.pathname} ${t}`;return{get:()=>Kr(()=>JSON.parse(localStorage.getItem(e)??"null")??void 0),set:n=>Kr(
()=>localStorage.setItem(e,JSON.stringify(n))),clear:()=>Kr(()=>localStorage.removeItem(e))}}function Kr(t){try{return t()}catch{return}}function yi(t){let e=t.
get("solution");return t.get("kind")==="choices"?t.get("rows")[0][1][e]:`${J(e)} ${t.get("unit")}`.trim()}var Yr=(t,e)=>Array.isArray(t)&&t.length===e;function ih({model:t,el:e}){ot(e,"gdviz-question");let n=t.get("kind"),o=t.get("rows"),i=Ht.how[t.get("distinct")?"\
order":(o.length||t.get("points").length)===1?n.slice(0,-1):n],[r,s]=[Gt(),Gt()],a=t.get("solution")!==null,c=Hl(t.get("question")),[l,u]=[[],[]],d=n==="number"?
"number":"chosen",p=()=>n==="points"?l.map(N=>N.get("value")):t.get(d),g=JSON.stringify(p()),f=!1,w=!1,b=Me(x,N=>K(t,{number:N}));function $(){if(f=n==="choices"?
p().includes(-1):JSON.stringify(p())===g,f)return x();c.set(p()),K(t,{committed:!0})}function A(){f=!1,c.clear(),K(t,{committed:!1}),e.querySelector("input, but\
ton")?.focus()}function z(){let N=t.get("committed");l.forEach(E=>pt(E,"locked",N)),u.forEach(E=>pt(E,"locked",!N));let L=e.closest(".gdviz-beside")?.querySelector(
".gdviz-moved");return L?.toggleAttribute("inert",!N),!!L}function _(N,L){let E=[...t.get("chosen")],R=t.get("distinct")?E.indexOf(L):-1;R>=0&&(E[R]=E[N]),E[N]=
L,K(t,{chosen:E})}function O([N,L],E){return I`<div class="options ${N?"named":""}" role="radiogroup" aria-label=${N||t.get("question")}>
      ${N?I`<span class="name">${N}</span>`:q}
      ${L.map((R,C)=>I`
        <label><input type="radio" name="${r}-${E}" .checked=${t.get("chosen")[E]===C} ?disabled=${t.get("committed")} @change=${()=>_(E,C)} />
          <span>${R}</span></label>`)}</div>`}function m(){let N=t.get("committed");if(n==="choices")return o.map(O);if(n==="points")return q;let[L,E,R,C,j]=["n\
umber","min","max","step","unit"].map(P=>t.get(P));return I`<div class="gdviz-slider">${b({value:L,min:E,max:R,step:C,unit:j,disabled:N,description:a?Ht.answer:
Ht.prediction,tooltip:Ht.answerTitle})}</div>`}function h(){let N=t.get("solution"),L=1e-9*Math.max(1,Math.abs(N));return Math.abs((n==="number"?p():p()[0])-N)<=
t.get("within")+L}function y(){return a?`${h()?Ht.right:Ht.wrong(yi(t))} ${t.get("explanation")}`.trim():Ht.compare}function x(){let N=t.get("committed"),L=a&&N?
h()?"right":"wrong":"";D(e,I`
      <div role="group" class=${L} aria-labelledby=${s}>
        <p class="text" id=${s}>${t.get("question")}</p>
        ${m()}
        <p class="hint ${f?"urged":""}" role="status">${N?y():i}</p>
        ${N?I`<button type="button" class="again" @click=${A}>${a?Ht.again.tried:Ht.again.predicted}</button>`:I`<button type="button" class="commit" @click=${$}>${a?
Ht.check:Ht.commit}</button>`}
      </div>`),z()}function v(N){return n==="points"?Yr(N,l.length)&&N.every(L=>Yr(L,2)&&L.every(Number.isFinite)):n==="choices"?Yr(N,o.length)&&o.every(([,L],E)=>Number.
isInteger(N[E])&&L[N[E]]!==void 0):Number.isFinite(N)&&N>=t.get("min")&&N<=t.get("max")}async function k(){let N=[t.get("points"),t.get("others")],L=await Promise.
all(N.map(R=>Promise.all(R.map(C=>nt(t.widget_manager,C)))));if(w)return;[l,u]=L,g=JSON.stringify(p());let E=c.get();v(E)&&!t.get("committed")&&(n==="points"?l.
forEach((R,C)=>K(R,{value:E[C]})):K(t,{[d]:E}),K(t,{committed:!0})),z()}let M=[lt(t,{"question chosen number min max step committed":x})];k();let S=new MutationObserver(
()=>z()&&S.disconnect()),T=new ResizeObserver(()=>{let N=e.closest(".gdviz-beside");N&&(T.disconnect(),z()||S.observe(N,{childList:!0,subtree:!0,attributeFilter:[
"class"]}))});return T.observe(e),M.push(()=>S.disconnect(),()=>T.disconnect()),()=>{w=!0,M.forEach(N=>N())}}var Wl={render:ih};var Vl=t=>Number.isFinite(t)?J(t,Math.abs(t)<.001?2:3):"–";function rh({model:t,el:e}){ot(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function o(s,a){n(s)!==
a&&K(t,{shown:t.get("shown").with(s,Number(a))})}function i(s){K(t,{chosen:s}),o(s,!0)}function r(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=St(t.get("values")),u=t.get("outdated"),d=(b,$)=>u?"…":Vl(l[b]?.[$]??NaN),p=s.map((b,$)=>I`<th scope="col" title=${a[$]??""}>${b}</th>`),g=t.get("names").map(
(b,$)=>{let[A,z]=[n($),$===t.get("chosen")],_=({target:m})=>o($,m.checked),O=`background: ${wt(c[$%c.length])}`;return I`
        <tr class="${A?"":"hidden"} ${z?"chosen":""}">
          <td><input type="checkbox" aria-label=${Co.show(b)} .checked=${ht(A)} @change=${_} /></td>
          <th scope="row">
            <button type="button" title=${Co.choose(b)} aria-pressed=${z} @click=${()=>i($)}>
              <span class="swatch" .style=${O}></span>${b}
            </button>
          </th>
          ${s.map((m,h)=>I`<td class="number">${A?d($,h):"–"}</td>`)}
        </tr>`}),w=(t.get("pinned")??[]).map(({mark:b,name:$,row:A,values:z})=>I`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${$}><span class="swatch" .style="background: ${wt(c[A%c.length])}"></span>${Co.pinned(b,t.get("names")[A])}</th>
          ${s.map((_,O)=>I`<td class="number">${Vl(z?.[O]??NaN)}</td>`)}
        </tr>`);D(e,I`<table aria-busy=${!!u}><caption ?hidden=${!u}>${u}</caption><thead><tr><td></td><td></td>${p}</tr></thead><tbody>${g}${w}</tbody></table>`)}
return lt(t,{"names colors columns hints shown values chosen outdated pinned":r})}var Gl={render:rh};var Zr=[1/60,1/12,1/4,1,2,5,10,20,50,100];function sh(t,e){return t<1?Mt.perSecond(Math.round(t*60),e):Mt.perFrame(Number(t.toPrecision(3)),e)}function ah({model:t,
el:e}){ot(e,"gdviz-runner");let n=t.get("unit"),o=()=>K(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),i=()=>K(t,{playing:!1,shown:-1,single_steps:t.get("sin\
gle_steps")+1});function r(){let f=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);K(t,{playing:!t.get("playing"),shown:-1,resets:f})}function s({
target:f}){let w=Number(f.value);K(t,{playing:!1,shown:w+t.get("stride")>t.get("position")?-1:w})}function a({target:f}){let w=Math.round(Number(f.value));w>=1&&
w<=1e3&&K(t,{anew_steps:w}),f.value=t.get("anew_steps")}function c(){let[f,w]=[t.get("position"),t.get("shown")];return w<0||w>=f?Mt.at(n,f):Mt.atOf(n,w,f)}function l(){
let[f,w]=[t.get("position"),t.get("shown")];return I`
      <input class="history" type="range" min="0" aria-label=${Mt.history} aria-valuetext=${c()} title=${Mt.historyTitle(n)}
        .max=${String(f)} .step=${String(t.get("stride"))} .value=${ht(String(w<0?f:w))}
        ?disabled=${f===0} @input=${s} />`}let u=f=>t.get("position")<f?Mt.notFinite:Mt.growing;function d(){let[f,w,b]=[t.get("speed"),t.get("anew"),t.get("div\
erged_at")],$=O=>Math.abs(O/f-1)<.001,A=Zr.some($)?Zr:[...Zr,f].sort((O,m)=>O-m),z=({target:O})=>K(t,{speed:Number(O.value)}),_=({target:O})=>K(t,{anew:O.checked,
playing:!1});D(e,I`
      <div class="gdviz-buttons">
        ${Xe("back",Mt.restart,o,`back${b<0?"":" wanted"}`)}
        ${xi(t.get("playing"),r)}
        ${Xe("step",qe.step,i)}
        <select title=${Mt.speedTitle(n)} aria-label=${Mt.speed} @change=${z}>
          ${A.map(O=>I`<option value=${O} .selected=${ht($(O))}>${sh(O,n)}</option>`)}
        </select>
        <output class="position">${c()}</output>
      </div>
      ${t.get("stride")>0?l():q}
      <div class="gdviz-buttons">
        <label title=${Mt.anewTitle(n)}>
          <input type="checkbox" .checked=${ht(w)} @change=${_} /> ${Mt.anew}
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label=${Mt.anewSteps(n)} ?disabled=${!w}
          .value=${String(t.get("anew_steps"))} @change=${a} />
        ${Mt.steps(n)}
      </div>
      ${b<0||t.get("outdated")?q:I`<div class="gdviz-notice" role="alert">
        ${Mt.diverged(n,b,u(b))}</div>`}`)}function p(){t.get("diverged_at")>=0&&t.get("playing")&&K(t,{playing:!1})}let g=[it(t,"position diverged_at",p),lt(t,
{"playing speed anew anew_steps position diverged_at stride shown outdated":d})];return p(),()=>g.forEach(f=>f())}var Kl={render:ah};var ch=t=>t===void 0||Number.isNaN(t)?"–":J(t);function lh({model:t,el:e}){return ot(e,"gdviz-sentence"),lt(t,{"templates which values shown kind outdated":()=>{
let[n,o]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],i=G(t.get("values")),r=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),a=s||r.replace(/\{(\d+)\}/g,(l,u)=>ch(i[u])),c=t.get("shown")&&r;D(e,c?I`<div class="${n} ${s?"gdviz-outdated":""}" role=${o}>${a}</div>`:q)}})}var Yl={render:lh};function dh(t){let{parameters:e}=ve(t.get("value"),t.get("variables")),n=[..."abc"].filter(o=>!e.includes(o));return[...e,...n.slice(0,Math.max(0,2-e.length))]}
function ph(t,[e,n]){let o=r=>t.find(s=>s!==r),i=t.includes(e)?e:o(n);return[i,t.includes(n)&&n!==i?n:o(i)]}async function Zl(t){let e=n=>nt(t.widget_manager,n);
return{field:await e(t.get("field")),surfaces:await Promise.all(t.get("surfaces").map(e))}}function $i(t,e,n){String(t.get(e))!==String(n)&&pt(t,e,n)}async function uh(t){
let{field:e,surfaces:n}=await Zl(t);function o(){let r=dh(e),s=ph(r,r.length>2?t.get("axes"):r),a=t.get("active");if($i(e,"without",s),$i(t,"indices",a?s.map(c=>r.
indexOf(c)):[0,1]),!!a){$i(t,"names",r);for(let c of n)$i(c,"axis_names",s)}}let i=[it(e,"value",o),it(t,"active axes",o)];return o(),()=>i.forEach(r=>r())}function gh(t,e){
return t.flatMap((n,o)=>{let[i,r]=e.slice(2*o,2*o+2),s=i<=n&&n<=r?0:n-(i+r)/2;return[i+s,r+s]})}function fh({model:t}){let e=rn(uh(t));return()=>e.then(n=>n())}
async function hh({model:t,el:e}){ot(e,"gdviz-slice");let{field:n,surfaces:[o]}=await Zl(t);function i(s,a){let c=t.get("names"),l=t.get("indices").map(f=>c[f]),
u=l.map((f,w)=>w===s?a:f===a?l[s]:f),d=n.get("parameters"),p=G(d).slice();l.forEach((f,w)=>p[c.indexOf(f)]=Number(Ze(o.get("start")[w]))),K(n,{parameters:xe(p,{
shape:d.shape,dtype:"float64"},d)});let g=u.map(f=>p[c.indexOf(f)]);K(o,{start:g,view:gh(g,o.get("view"))}),K(t,{axes:u})}function r(){let s=t.get("names"),[a,c,
l]=[t.get("indices"),G(t.get("point")),t.get("outdated")],u=(g,f)=>I`
      <label>${g}
        <select title=${Yn.axisTitle} @change=${({target:w})=>i(f,w.value)}>
          ${s.map((w,b)=>I`<option value=${w} .selected=${ht(b===a[f])}>${w}</option>`)}
        </select>
      </label>`,d=s.flatMap((g,f)=>a.includes(f)?[]:[`${g} = ${J(c[f]??NaN,3)}`]),p=Yn.described(t.get("step"),d.join(", "));D(e,t.get("active")&&s.length>2?I`
      <div class="axes">${u(Yn.across,0)}${u(Yn.upwards,1)}</div>
      <div class="gdviz-note ${l?"gdviz-outdated":""}" role="status">${l||p}</div>`:q)}return lt(t,{"names indices active point step outdated":r})}var Jl={initialize:fh,
render:hh};function mh({model:t,el:e}){ot(e,"gdviz-slider");let n=Me(o,i=>K(t,{value:i}));function o(){let[i,r,s,a,c,l]=["value","min","max","step","log","whole"].map(w=>t.
get(w)),[u,d,p,g]=["disabled","description","unit","tooltip"].map(w=>t.get(w)),f=t.get("continuous_update");D(e,n({value:i,min:r,max:s,step:a,log:c,whole:l,disabled:u,
description:d,unit:p,tooltip:g,continuous:f}))}return lt(t,{"value description tooltip unit min max step log disabled":o})}var Xl={render:mh};var uo=class extends Ae{constructor(e){if(super(e),this.it=q,e.type!==Yt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===q||e==null)return this._t=void 0,this.it=e;if(e===Et)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};uo.directiveName=
"unsafeHTML",uo.resultType=1;var zi=Mn(uo);var vh=["wheel","touchmove","keydown","pointerdown"];function wh({model:t,el:e}){ot(e,"gdviz-steps-text");let n=t.get("texts"),o=t.get("settings").map(y=>new Map(
Object.entries(y))),[i,r]=[0,0],s=null,a=!1,c=!1,l=[],u;function d(y){y!==i&&(i=y,c=s!==null,b(),p().catch(x=>console.error(x)))}async function p(){if(a||e.closest(
".gdviz-steps")?.querySelector(di))return;a=!0;let y=await nt(t.widget_manager,t.get("figure"));for(;r!==i;){let x=i;await sn(li(y,o[x],()=>x===i).then(v=>(l=v,
gl(y,[...o[x].keys()])))),r=x}a=!1,b()}function g(y){let x=i+y;return o[x]?(s=x,d(x),f()[x].scrollIntoView({block:"center",behavior:io()?"auto":"smooth"}),!0):!1}
let f=()=>[...e.querySelectorAll("li")];function w(){let y=f(),x=(parseFloat(getComputedStyle(y[0]).scrollMarginTop)+innerHeight)/2,v=y.map(k=>k.getBoundingClientRect()).
findIndex(({top:k,bottom:M})=>k<=x&&x<M);v===s&&(s=null),!(v<0||s!==null)&&(u&&(r=i=v),u=!1,d(v),b())}function b(){let y=(v,k)=>I`<button type="button" aria-disabled=${!o[i+
k]} @click=${()=>g(k)}>${v}</button>`,x=e.closest(".gdviz-steps")?.querySelector(di)?gn.answerFirst:"";D(e,I`
      <ol>${n.map((v,k)=>I`<li aria-current=${k===i?"step":q}><p>${zi(v)}</p></li>`)}</ol>
      <div class="bar" role="group" aria-label=${gn.steps}>
        ${y(gn.back,-1)}
        <span role="status">${gn.at(i+1,n.length)}<span class="quiet">${c?`: ${f()[i].textContent}`:""}</span></span>
        ${y(gn.next,1)}
        ${[x,...l].filter(Boolean).map(v=>I`<p>${v}</p>`)}
      </div>`)}nt(t.widget_manager,t.get("figure")).then(y=>{let x=[...new URLSearchParams(location.search).keys()].map(v=>v.replace(/\d*\..*/s,""));u??=!!t.widget_manager.
ownsAddress&&x.includes(y.get("name"))}),b();let $=new AbortController,{signal:A}=$,z=()=>s=null;for(let y of vh)addEventListener(y,z,{capture:!0,passive:!0,signal:A});
let _=0,O=()=>{cancelAnimationFrame(_),_=requestAnimationFrame(w)};addEventListener("scroll",O,{capture:!0,passive:!0,signal:A}),addEventListener("resize",O,{signal:A}),
e.addEventListener("gdviz-step",y=>g(y.detail)&&y.preventDefault());let m=new MutationObserver(()=>{b(),p()}),h=new ResizeObserver(()=>{let y=e.closest(".gdviz-\
steps");y&&m.observe(y,{subtree:!0,attributeFilter:["inert"]}),O()});return h.observe(e),()=>{$.abort(),m.disconnect(),h.disconnect()}}var Ql={render:wh};function go({values:t,shape:[e,n],box:[o,i,r,s]},[a,c]){let[l,u]=[(a-o)/(i-o)*(n-1),(c-r)/(s-r)*(e-1)];if(!(l>=0&&u>=0&&l<=n-1&&u<=e-1))return null;let[d,p]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(u),e-2)],[g,f]=[l-d,u-p],w=p*n+d,[b,$]=[w,w+n].map(A=>(1-g)*t[A]+g*t[A+1]);return(1-f)*b+f*$}var bh=40,xh=.42,Nn=14,yh=8,fo=t=>t.map(({from:[e,n],by:[o,i],color:r,shaft:s})=>{let a=We(e+o/2,n+i/2,o/2,i/2,s);return U`
      ${Ft(a,2)}
      <path class="vector" fill=${r} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
        data-from=${`${e},${n}`} data-by=${`${o},${i}`} d=${a} />`});function td(t,e,{left:n,top:o,width:i,height:r}){let s=e.map(([a,c])=>({x:a,y:c,wide:Nn/2}));
return t.map(({at:a,text:c,color:l,away:u})=>{let d=c.length*yh/2,p=u[0]>.35?"start":u[0]<-.35?"end":"middle",g={start:d,middle:0,end:-d}[p],f=X(a[0]+g,n+d,n+i-
d),w=X(a[1],o+Nn/2,o+r-Nn/2),b=u[1]<0?-Nn:Nn;for(;s.some($=>Math.abs($.x-f)<$.wide+d&&Math.abs($.y-w)<Nn);)w+=b;return s.push({x:f,y:w,wide:d}),U`<text class="vector-label" x=${ft(
f-g)} y=${ft(w)} dy="0.35em" text-anchor=${p}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${c}</text>`})}function Jr(t,{width:e,height:n}){let o=xh*Math.min(e,n)/t;if(!(t>0)||t>=bh&&o>=1)return 1;
let i=10**Math.floor(Math.log10(o));return i*(o>=5*i?5:o>=2*i?2:1)}function ed(t){let e=o=>{let[i,r]=[o,1/o].map(s=>Number(s.toPrecision(1)));return o>1?`${i}:1`:
`1:${r}`},n=t.filter(({factor:o})=>o!==1).map(({what:o,factor:i})=>`${o} ${e(i)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var ne=([t,e],[
n,o])=>[t+n,e+o],Lt=([t,e],n)=>[t*n,e*n],It=([t,e])=>Math.hypot(t,e);var $h=3.2,od=1.6,id=.9;function rd(t,{parts:e,names:n,isScaled:o},i,r,s){let[a,c,l,u,d,p]=e,g=[],f=t;for(let[_,O]of[a,c,l].entries()){let m=Lt(O,r),h=[i.gradient,
i.momentum,i.decay][_];It(m)>0&&g.push({from:f,by:m,color:h,label:n[_],shaft:od}),f=ne(f,m)}let w={from:t,by:Lt(u,r),color:i.step,label:n[3],shaft:$h};if(g.length===
1?g.splice(0,1,{...w,label:`${n[3]} = ${g[0].label}`}):It(u)>0&&g.unshift(w),!o)return{marks:fo(g),labels:g.map(nd)};let b=Lt(d,s);It(b)>0&&g.push({from:t,by:b,
color:i.gradient,label:n[4],shaft:id});let[$,A]=Lt(p,s).map(Math.abs),z={at:ne(t,[.71*$+6,-.71*A-6]),text:n[5],color:i.gradient,away:[1,-1]};return{marks:U`${zh(
t,[$,A])}${fo(g)}`,labels:[...g.map(nd),z]}}var zh=([t,e],[n,o])=>U`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${o} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${o} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function nd({from:t,by:e,label:n,color:o,shaft:i},r,s){let a=Lt(e,1/It(e));if(i===id)return{at:ne(ne(t,e),Lt(a,9)),text:n,color:o,away:a};let[c,l=c]=s,d=c.
by[0]*l.by[1]-c.by[1]*l.by[0]>=0==(i===od)?1:-1,p=[-d*a[1],d*a[0]];return{at:ne(ne(t,Lt(e,.5)),Lt(p,i+7)),text:n,color:o,away:p}}var kh=.6,_h=2.2;function sd(t,e,n){let[o,i]=St(t.get("current"))[0]??[NaN,NaN],r=v=>Number.isFinite(v[0])&&Number.isFinite(v[1]),[s,a]=e([0,0]),c=v=>{let[k,M]=e(
v);return[k-s,M-a]},l=St(t.get("step_parts")),u=r([o,i])&&l.length>0&&r(l[3]),d=r([o,i])?St(t.get("gradients")).filter(r).map(c):[];if(!u&&d.length<2)return{marks:q,
note:""};let p=e([o,i]),g=t.get("marks"),f=t.get("step_labels")[t.get("step_optimizer")]??[],w=u?l.map(c):[],b=u&&r(l[5]),$=v=>Math.max(0,...v.map(It)),A=$(w.slice(
0,4)),z=Math.max($([...d.slice(0,1),...b?w.slice(4):[]]),Ah(d.slice(1))),_=Jr(b?A:Math.max(A,z),n),O=b?Jr(z,n):_,m=u?rd(p,{parts:w,names:f,isScaled:b},g,_,O):{marks:q,
labels:[]},h=d.length>1?Sh(p,d,t.get("gradient_points"),g,O,u&&!b):m,y=h===m?[m]:[h,m],x=ed([{what:[u?f[3]:"",d.length>1&&!b?"gradients":""].filter(Boolean).join(
" and "),factor:_},...b?[{what:`${f[4]} and ${f[5]}`,factor:O}]:[]]);return{marks:U`
      ${y.map(({marks:v})=>v)}
      ${td(y.flatMap(({labels:v})=>v),[p,e(t.get("start"))],n)}`,note:x}}var Ah=t=>t.map(It).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function Sh([t,e],[n,...o],i,r,s,a){
let c=o.map(b=>Lt(b,s)).filter(b=>It(b)>0),l=c.map(([b,$])=>We(t+b/2,e+$/2,b/2,$/2,kh)).join(""),u=c.map(([b,$])=>`${t+b},${e+$}`).join(" "),d=c.sort((b,$)=>It(
b)-It($))[Math.floor(.8*c.length)]??[0,0],p=Lt(d,1/(It(d)||1)),g=Lt(n,s),f=a||!It(g)?[]:[{from:[t,e],by:g,color:r.gradient,shaft:_h}],w=(b,$,A,z)=>({at:ne(ne([t,
e],b),Lt($,9)),text:A,color:z,away:$});return{marks:U`
      ${Ft(l,1)}
      <path class="noise" fill=${r.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${u} d=${l} />
      ${fo(f)}`,labels:[...f.map(()=>w(g,Lt(g,1/It(g)),i===1?"their mean":"all points",r.gradient)),w(d,p,i===1?"single points":`mini-batches of ${i}`,r.data)]}}function Mh({model:t,el:e}){let n=t.get("bar")?wn:Ge,o=Io.frame,i=ze(e,{name:"gdviz-surface-view",label:o,ratio:t.get("ratio"),margins:n});i.canvas.classList.add(
"hatch");let[r,s,a,c,l,u,d]=i.layers("field","pins","paths","minima","letters","vectors","points"),p=()=>{let[x,v,k,M]=G(t.get("box"));return i.plane({low:x,high:v},
{low:k,high:M})},g=()=>t.get("axis_names"),f=()=>t.get("movable"),w=Yo({...i,model:t,el:e,layers:[a,c,d],pins:{lines:s,letters:l,area:i.area},plane:p,free:f});function b(){
let{canvas:x,area:v}=i,k=Math.min(window.devicePixelRatio||1,2),M={width:Math.round(v.width*k),height:Math.round(v.height*k)},S=t.get("loss"),T=G(t.get("levels"));
if(S.shape[0]<2||S.shape[1]<2||T.length<2)return er(x);Do(x,M,G(S),S.shape,T,$e(t.get("palette"),T.length-1))}function $(){if(!t.get("bar"))return;let[x,v]=[G(t.
get("levels")),t.get("value_name")],k=G(t.get("loss")).some(Number.isFinite);i.bar(k?Qo(i.area,t.get("palette"),x,v):[[],[],v])}let A=()=>i.axes(p(),g());function z(){
let x=t.get("gradient"),v=ma(G(x),x.shape,i.area,G(t.get("box")));D(r,U`<path class="arrows" d=${v} />`)}let _="";function O(){let x=sd(t,p().toPixel,i.area);D(
u,x.marks),r.classList.toggle("behind",x.marks!==q),_=x.note}function m(){let x=G(t.get("loss")).every(Number.isFinite),v=Io.notFinite(t.get("value_name"));i.legend(
x?or(t):[...or(t),{name:v,color:"",kind:"hatch"}])}let h=i.readout(x=>{if(t.get("outdated"))return D(i.status,t.get("outdated"));if(t.get("step")>=0)return D(i.
status,I`${yn(t)}${_&&I`<div>${_}</div>`}`);D(i.status,!x&&t.get("status")||y(x))});function y(x){if(!x&&!f())return"";let v=x?p().toPoint(x):t.get("start"),k=t.
get("loss"),M=go({values:G(k),shape:k.shape,box:G(t.get("box"))},v);return fe(v,g(),M===null?"":Io.loss(t.get("value_name"),J(M,2)))}return i.draw(t,{"loss leve\
ls palette":b,"loss levels palette value_name":$,"box axis_names":A,"gradient box":z,"pinned colors box":w.pinned,"paths shown colors box":w.paths,"minima box":w.
minima,"current shown colors box":w.points,"step_parts step_optimizer gradients gradient_points current start box":O,"loss names colors shown value_name":m,"sta\
rt movable box axis_names":w.start,"loss start movable status box axis_names current step step_parts gradients diverged_at outdated":h,zoomable:w.buttons})}var ad={
render:Mh};var Eh=Math.SQRT2,Oh=1.42;function ld([t,e,n],{width:o,height:i}){let[r,s]=cd(t),[a,c]=cd(e),l=n*Math.min(o/(2*Eh),i/(2*Oh)),[u,d]=[2*l/o,2*l/i];return{toPixel:([
p,g,f])=>[o/2+(p*s-g*r)*l,i/2-(f*c+(p*r+g*s)*a)*l],toViewer:[-c*r,-c*s,a],matrix:Float32Array.of(s*u,r*a*d,r*c/4,0,-r*u,s*a*d,s*c/4,0,0,c*d,-a/4,0,0,0,0,1)}}var cd=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var Th=`#version 300 es
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
}`;var Nh=`#version 300 es
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
}`;function dd(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,a]of[[e.VERTEX_SHADER,Th],[e.FRAGMENT_SHADER,
Nh]]){let c=e.createShader(s);e.shaderSource(c,a),e.compileShader(c),e.attachShader(n,c)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let o=s=>e.getUniformLocation(
n,s),i=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,i);for(let[s,a,c]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,a,e.FLOAT,!1,24,c)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let r=0;return{load(s,a,[c,l],u,d){let p=new Float32Array(6*
c*l),g=[];for(let w=0,b=0;w<c;w++)for(let $=0;$<l;$++,b++){let[A,z]=[2*$/(l-1)-1,2*w/(c-1)-1],[_,O]=[$?b-1:b,$<l-1?b+1:b],[m,h]=[w?b-l:b,w<c-1?b+l:b],y=(s[O]-s[_])/
(O-_)*((l-1)/2),x=(s[h]-s[m])/((h-m)/l)*((c-1)/2);p.set([A,z,s[b],y||0,x||0,a[b]],6*b);let v=[b,b+1,b+l,b+l+1];$===l-1||w===c-1||!v.every(k=>Number.isFinite(s[k]))||
g.push(v[0],v[1],v[2],v[1],v[3],v[2])}e.bufferData(e.ARRAY_BUFFER,p,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(g),e.STATIC_DRAW),r=g.length;
let f=d.flatMap(w=>[1,3,5].map(b=>parseInt(w.slice(b,b+2),16)/255));e.uniform1fv(o("levels"),u.slice(0,64)),e.uniform3fv(o("colors"),f.slice(0,192)),e.uniform1i(
o("count"),Math.min(u.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
o("camera"),!1,s),e.drawElements(e.TRIANGLES,r,e.UNSIGNED_INT,0)}}}var Lh=40,Rh=.015;function ud(t,e,[n,o,i,r],s){let a=t.filter(Number.isFinite).sort(),[c,l]=[a[0]??0,a.at(-1)??1],u=l-c||1,d=(a[Math.floor(a.length/10)]??c)-c,p=d>
0?u>Lh*d:!1,g=$=>p?Math.log1p(($-c)/d)/Math.log1p(u/d):($-c)/u,f=Float32Array.from(t,$=>Number.isFinite($)?(2*g($)-1)*.5:NaN),w={values:f,shape:e,box:[-1,1,-1,1]};
return{heights:f,spot:$=>{let[A,z]=[2*($[0]-n)/(o-n)-1,2*($[1]-i)/(r-i)-1];return[A,z,go(w,[A,z])??NaN]},hides([$,A,z],[_,O,m]){let h=2/Math.max(...e);for(let y=h;;y+=
h){let x=z+y*m,v=go(w,[$+y*_,A+y*O]);if(v===null||x>.5)return!1;if(v>x+Rh)return!0}},scale:p?`log(1 + (${s} ${c<0?"+":"−"} ${J(Math.abs(c),3)}) / ${J(d,2)})`:
`the ${s}`}}var Ph=.8,gd=.5,fd=5,Te=1.2,[Ch,Ih]=[5,90],[jh,Fh]=[.5,5];function Bh({model:t,el:e}){ot(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",o=n?bt.lossIn3d:Ue.surfaceOf(t.get("value_name")),i=I`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${o}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[r,s,a,c,l,u]=D(e,i,".scene",".under","canvas",".over",".panel",".status"),d=l.appendChild(document.createElement(
"span")),p=()=>t.get("camera"),g=(v,k,M=1)=>{let[S,T,N]=p(),L=[((S+v)%360+360)%360,X(T+k,Ch,Ih),X(N*M,jh,Fh)];K(t,{camera:L})},f,w;function b(){let[v,k]=[t.get(
"loss"),t.get("levels")];if(w&&w.loss===v&&w.levels===k)return w.relief;let[M,S]=[G(v),G(k)],T=ud(M,v.shape,G(t.get("box")),t.get("value_name"));return f?.load(
T.heights,M,v.shape,S,$e(t.get("palette"),S.length-1)),w={loss:v,levels:k,relief:T},T}function $(){let v=r.clientWidth;if(!v)return;if(f===void 0&&(f=dd(a)),!f)
return D(u,Ue.withoutWebGl);let k={width:v,height:Math.round(v*Ph)},M=Math.min(window.devicePixelRatio||1,2);for(let[R,C]of Object.entries(k)){a.style[R]=`${C}p\
x`;for(let P of[s,c])P.setAttribute(R,String(C));let j=Math.round(C*M);a[R]!==j&&(a[R]=j)}if(Math.min(...t.get("loss").shape,...t.get("levels").shape)<2)return;
let[S,T]=[b(),ld(p(),k)];f.draw(T.matrix);let N=(R,C)=>Dh(S,T,R,C);D(s,Hh(T.toPixel,t.get("axis_names"),G(t.get("box")))),D(c,U`
      ${St(t.get("minima")).map(R=>N(R,C=>Ko(t.get("marks").minimum,[C])))}
      ${Uh(t,S,T)}
      ${qh(t,S,T)}
      ${St(t.get("current")).map((R,C)=>N(R,j=>Go(Xr(t,C),j)))}`);let[L,E]=p().map(Math.round);r.ariaLabel=Ue.seen(n?Ue.withPath(o):o,E,L),D(u,I`${t.get("outdat\
ed")||yn(t)}<div>${Ue.height(S.scale)}</div>`)}let A=new Map([["+",Te],["=",Te],["-",1/Te],["−",1/Te]]);r.addEventListener("keydown",v=>{let k=Ve(v),M=A.get(v.
key);!k&&!M||v.ctrlKey||v.metaKey||(v.preventDefault(),k?g(-fd*k[0],fd*k[1]):g(0,0,M))});let z=new Map,_=()=>{let[v,k=v]=[...z.values()];return[(v[0]+k[0])/2,(v[1]+
k[1])/2,Math.hypot(v[0]-k[0],v[1]-k[1])]};r.addEventListener("pointerdown",v=>{if(v.button!==0||z.size===2)return;let{pointerId:k,pointerType:M}=v,S=p();z.set(k,
[v.clientX,v.clientY]),ue(v,N=>{let[L,E,R]=_();z.set(k,[N.clientX,N.clientY]);let[C,j,P]=_(),B=M==="touch"&&z.size===1?0:j-E;g((C-L)*-gd,B*gd,R&&P?P/R:1)},({type:N})=>{
z.delete(k),N==="pointercancel"&&K(t,{camera:S})})}),ge(r,({touches:v})=>v.length>1);let O=v=>{v.ctrlKey&&(v.preventDefault(),g(0,0,v.deltaY<0?Te:1/Te))};r.addEventListener(
"wheel",O,{passive:!1}),a.addEventListener("webglcontextlost",v=>v.preventDefault()),a.addEventListener("webglcontextrestored",()=>{f=w=void 0,$()});let m=t.get(
"home"),h=[["+",bt.zoomIn,()=>g(0,0,Te)],["−",bt.zoomOut,()=>g(0,0,1/Te)],["⌂",Ue.home,()=>K(t,{camera:m})]];D(d,h.map(([v,k,M])=>I`
    <button type="button" title=${k} aria-label=${k} @click=${M}>${v}</button>`));let y=new ResizeObserver($);y.observe(r);let x=lt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":$});return()=>{y.disconnect(),x()}}var Xr=(t,e)=>t.get("colors")[e%t.get("colors").
length];function Dh(t,e,n,o){let i=t.spot(n);return i.every(Number.isFinite)?U`<g opacity=${Qr(t.hides(i,e.toViewer))}>${o(e.toPixel(i))}</g>`:q}function hd(t,e,n){
let o=Array.from({length:n.length/2},(s,a)=>n.subarray(2*a,2*a+2)),i=o.filter(([s,a],c)=>c===0||s!==o[c-1][0]||a!==o[c-1][1]).map(t.spot),r=i.map(s=>t.hides(s,e.
toViewer));return ke(i.length,s=>i[s].every(Number.isFinite)).flatMap(s=>{let a=s.filter((l,u)=>u===0||r[l]!==r[s[u-1]]),c=[...a.slice(1),s[s.length-1]];return a.
map((l,u)=>({isHidden:r[l],pixels:i.slice(l,c[u]+1).map(e.toPixel)}))})}var Qr=t=>t?.35:1;function qh(t,e,n){let[o,i]=t.get("paths").shape,r=G(t.get("paths"));return Array.
from({length:o},(s,a)=>hd(e,n,r.subarray(2*a*i,2*(a+1)*i)).map(({isHidden:c,pixels:l})=>U`
      <g opacity=${Qr(c)}>${Vo(Xr(t,a),l)}</g>`))}function Uh(t,e,n){return(t.get("pinned")??[]).map(({row:i,mark:r,paths:s=new Float64Array})=>{let a=hd(e,n,s),
c=Xr(t,i);return U`
      ${a.map(({isHidden:l,pixels:u})=>U`
        <g opacity=${Qr(l)}>${bn(r,c,Zn(u))}</g>`)}
      ${xn(r,c,a.flatMap(({pixels:l})=>l))}`})}function Hh(t,[e,n],[o,i,r,s]){let c=(g,f)=>t([g,f,-.5]),l=[c(-1,-1),c(1,-1),c(1,1),c(-1,1)],u=(g,f,w,b="tick-lab\
el")=>{let[$,A]=c(g,f);return U`<text class=${b} x=${$} y=${A} dy="0.35em" text-anchor="middle">${w}</text>`},d=c(0,-1)[1]>c(0,1)[1]?-1:1,p=c(-1,0)[1]>c(1,0)[1]?
-1:1;return U`
    <path class="frame" d=${`M${l.map(([g,f])=>`${g.toFixed(1)},${f.toFixed(1)}`).join("L")}Z`} />
    ${u(-.8,1.12*d,J(o,3))}${u(.8,1.12*d,J(i,3))}${u(0,1.14*d,e,"name")}
    ${u(1.12*p,-.8,J(r,3))}${u(1.12*p,.8,J(s,3))}${u(1.14*p,0,n,"name")}`}var md={render:Bh};var vd=new Map,ts=new Map;function wd(t,e){let n=()=>{let o,i=(...r)=>{let s=r.pop(),a=Array.isArray(r.at(-1))?r.pop():[];o=typeof s=="function"?s(...a.map(Ln)):
s};i.amd={},e(i);for(let r of t)r!=="module"&&es(r,o);return o};for(let o of t)vd.set(o,n)}var es=(t,e)=>ts.set(t,e);function Ln(t){if(t==="module")return{uri:document.
baseURI};if(!ts.has(t)){let e=vd.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return ts.get(t)}var Wh="(max-width: 700px)";function bd(){let t=matchMedia(Wh).matches;for(let e of document.querySelectorAll("details.code")){let n=e;t&&(n.open=!1);let o=Object.
assign(document.createElement("button"),{type:"button",textContent:"Copy"});o.setAttribute("aria-live","polite"),o.addEventListener("click",async()=>{let i=await le(
n.querySelector("code")?.textContent??"");o.textContent=i?"Copied":"Not copied: select the code instead",setTimeout(()=>o.textContent="Copy",2e3)}),n.append(o)}}var Vh=["value","index"],ns=12;function os(t){let e=new Map;for(let n of t.get("entries")){let o=Object.values(n.targets??{"":n}).filter(({trait:i})=>Vh.includes(
i));o.length&&e.set(n.name,new Set(o.map(({widget:i})=>i)))}return e}function is(t,e){let n=new URLSearchParams(e),o=c=>(n.get(c)??"").split(",").map(l=>l.trim()).
filter(Boolean),i=c=>t.filter(l=>`.${l}.`.includes(`.${c}.`)),r=[...o("hide"),...o("only")].filter(c=>!i(c).length),s=new Set(o("hide").flatMap(i)),a=o("only").
flatMap(i);if(a.length)for(let c of t)a.includes(c)||s.add(c);return{hidden:s,unknown:r}}async function yd(t,e,n){let o=os(t),i=[...o.keys()],{hidden:r,unknown:s}=is(
i,n);for(let l of r)for(let u of o.get(l)??[])xd(await nt(t.widget_manager,u));for(let l of r.size?e:[])(await Lr(l)).every(({model:u})=>In(u))?xd(await nt(l.widget_manager,
l.get("box"))):new URLSearchParams(n).has("only")&&pt(l,"expanded",!0);if(!s.length)return"";let a=i.slice(0,ns).join(", ")+(i.length>ns?` and ${i.length-ns} mo\
re`:"");return`No control of this page is called ${s.map(l=>`“${l.slice(0,40)}”`).join(", ")}. ${i.length?`Its controls are ${a}.`:"It has none that can be \
hidden."}`}var xd=t=>pt(t,"_dom_classes",[...t.get("_dom_classes"),Si]);var rs=[["present","Present it, one part at a time"],["teacher","With the notes for teachers"]];function ss(t){let[e]=document.getElementsByTagName("nav");if(!e)
return;let n=Object.assign(document.createElement("button"),{type:"button",textContent:"Make a link …",title:"A link to this page for your class"});e.append(n),
n.addEventListener("click",()=>Gh(t).catch(o=>console.error(o)))}async function Gh(t){let e=t?[...os(t).keys()]:[],n=await Promise.all(e.map(f=>ci(t,[f]))),{hidden:o}=is(
e,location.search),i=new Set(rs.map(([f])=>f).filter(f=>new URLSearchParams(location.search).has(f))),[r,s]=[!0,""],a=document.body.appendChild(Object.assign(document.
createElement("dialog"),{className:"gdviz-widget gdviz-make-link"}));function c(){let f=e.filter($=>!o.has($)),w=f.length&&f.length<o.size?`only=${f}`:o.size?`h\
ide=${[...o]}`:"",b=[...rs.map(([$])=>i.has($)&&$),w,r&&fl()].filter(Boolean).join("&");return lo()+(b&&`?${b}`)}async function l(){let f=await le(c());g(f?"Cop\
ied.":"Copy the address above."),f||a.querySelector("[type=text]").select()}let u=(f,w,b)=>{let $=({target:A})=>{b(A.checked),g()};return I`<label><input type="checkbox" .checked=${ht(
w)} @change=${$} /><span>${f}</span></label>`},d=(f,w,b)=>b?f.add(w):f.delete(w),p=f=>{for(let w of e)d(o,w,!f);g()};function g(f=""){s=f;let w=b=>b!=="teacher"||
document.getElementById("gdviz-teacher");D(a,I`
      <h2 id="gdviz-make-link">Make a link</h2>
      ${rs.filter(([b])=>w(b)).map(([b,$])=>u($,i.has(b),A=>d(i,b,A)))}
      ${u("With everything set as it is now",r,b=>r=b)}
      ${e.length?I`<fieldset>
        <legend>Controls that learners see</legend>
        <div class="all"><button type="button" @click=${()=>p(!0)}>All</button><button type="button" @click=${()=>p(!1)}>None</button></div>
        <div class="controls">
          ${e.map((b,$)=>u(I`${n[$]} ${n[$]===b?q:I`<code>${b}</code>`}`,!o.has(b),A=>d(o,b,!A)))}
        </div></fieldset>`:q}
      <input type="text" readonly aria-label="The link" .value=${ht(c())} />
      <div class="actions">
        <button type="button" class="copy" @click=${l}>Copy</button>
        <a href=${c()} target="_blank" rel="noopener">Open</a>
        <button type="button" @click=${()=>a.close()}>Close</button>
        <span role="status">${s}</span>
      </div>`)}g(),a.setAttribute("aria-labelledby","gdviz-make-link"),a.addEventListener("close",()=>a.remove()),a.showModal()}var Kh="v1.kernel.websocket.jupyter.org";var $d=[250,500,1e3,2e3],Yh=5e3,Zh=1e4,Jh=8e3,Xh=4e3;function kd(t,e){let n,[o,i,r,s,a]=[0,0,0,0,0],[c,l]=[!1,!1];function u(){d();let w=new URL(t);w.pathname+=
"/channels",w.search+=`${w.search?"&":"?"}${e.query()}`,w.protocol=w.protocol.replace("http","ws");let b=n=new WebSocket(w,Kh);r=setTimeout(p,Jh,b),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(r),s=a=Date.now(),e.opened()},n.onmessage=({data:$})=>{if(a=Date.now(),typeof $!="string")return e.received($);c=!0,b.send(
$)},n.onclose=({code:$})=>$===4e3?g(e.gone):p(b)}function d(){clearTimeout(r),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function p(w){
d(),e.lost(),s&&Date.now()-s>Yh&&(o=i=0),s=0;let b=await fetch(t,{signal:AbortSignal.timeout(Xh)}).then($=>$.status,()=>0);if(!(l||w!==n)){if(b===404)return g(e.
gone);b?r=setTimeout(u,i++?zd(i):0):r=setTimeout(p,zd(o++),w)}}function g(w){l=!0,clearInterval(f),d(),w?.()}let f=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>Zh&&p(n)},1e3);return u(),{open:()=>l||u(),end:()=>g(),send:w=>n.readyState===WebSocket.OPEN&&n.send(w)}}var zd=t=>$d[Math.min(t,$d.length-1)];function _d(t,e,n){let o=new TextEncoder,i=e.map(c=>o.encode(JSON.stringify(c))),r=[o.encode(t),...i,...n],s=new BigUint64Array(r.length+2);s[0]=BigInt(r.length+
1);let a=s.byteLength;return r.forEach((c,l)=>{s[l+1]=BigInt(a),a+=c.byteLength}),s[r.length+1]=BigInt(a),new Blob([s,...r])}function Ad(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),o=Array.from({length:n},(d,p)=>Number(e.getBigUint64(8*(p+1),!0))),i=d=>t.slice(o[d],o[d+1]),r=new TextDecoder,[s,a,c,l]=[1,2,3,4].
map(d=>JSON.parse(r.decode(i(d)))),u=Array.from({length:n-6},(d,p)=>new DataView(i(p+5)));return{header:s,parent_header:a,metadata:c,content:l,buffers:u}}var Qh=["restarting","autorestarting","dead"],tm=8e3;function Sd(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Md(t,e,n){let o=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),i=crypto.randomUUID?.()??String(Math.random()).slice(2),r={status:"idle",connectionStatus:"\
connecting",statusChanged:Sd(),connectionStatusChanged:Sd(),comm:y,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,l=new Set,u=0,[d,p]=[[],""],g=!1,f="",
w=Promise.resolve(),b=kd(o,{query:()=>`session_id=${i}&heard=${f}`,opened(){O("connectionStatus","connected");for(let x of c.values())b.send(x.message),x.sentAt=
Date.now();d=[...c.keys(),...a.keys()],d.length&&(p=m("kernel_info_request",{}))},lost:()=>O("connectionStatus","connecting"),received(x){let v=Ad(x);f=v.header.
msg_id,r.connectionStatus==="silent"&&O("connectionStatus","connected"),w=w.then(()=>h(v)).catch(k=>console.error(k))},gone:z}),$=setInterval(()=>{let[x]=c.values();
r.connectionStatus==="connected"&&x&&!l.size&&Date.now()-x.sentAt>tm&&O("connectionStatus","silent")},1e3);function A(){for(let x of d){c.delete(x),l.delete(x);
let v=a.get(x);a.delete(x),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function z(){_(),c.clear(),a.clear(),O("status","dead")}function _(){g=!0,clearInterval(
$),b.end()}function O(x,v){r[x]!==v&&(r[x]=v,r[`${x}Changed`].emit())}function m(x,v,k,M={},S=[]){let T=`${i}-${++u}`;if(g)return T;let N={msg_id:T,msg_type:x,session:i,
username:"",date:new Date().toISOString(),version:"5.3"},L=_d("shell",[N,{},M,v],S);return k&&a.set(T,k),c.set(T,{message:L,sentAt:Date.now()}),b.send(L),T}async function h(x){
let{header:v,parent_header:k,content:M}=x,S=k.msg_id;switch(c.delete(S),v.msg_type){case"status":if(Qh.includes(M.execution_state))return z();if(a.get(S)?.iopub?.
status?.(x),M.execution_state==="busy"&&l.add(S),M.execution_state!=="idle")return;l.delete(S),a.delete(S),S===p&&A();return;case"comm_open":return r.onOpen?.(y(
M.comm_id,M.target_name),x);case"comm_msg":return s.get(M.comm_id)?.heard(x);case"comm_close":return s.get(M.comm_id)?.ended(x),void s.delete(M.comm_id);default:
return r.onOutput?.(x)}}function y(x,v="jupyter.widget"){let k={comm_id:x,target_name:v,heard:()=>{},ended:()=>{},on_msg:M=>k.heard=M,on_close:M=>k.ended=M,open:(M,...S)=>m(
"comm_open",{comm_id:x,target_name:v,data:M},...S),send:(M,...S)=>m("comm_msg",{comm_id:x,data:M},...S),close:(M={},...S)=>(s.delete(x),m("comm_close",{comm_id:x,
data:M},...S))};return s.set(x,k),k}return addEventListener("pagehide",({persisted:x})=>{x||g||(_(),fetch(o,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:x})=>x&&b.open()),addEventListener("online",()=>b.open()),r}var em="application/vnd.jupyter.widget-view+json",nm=["image/png","image/jpeg","image/gif","image/webp"],om=/\x1b\[[0-9;]*m/g;function Ed({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let r={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...r}}take({header:r,content:s}){if(r.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(r.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:r.msg_type,...s}])}show(r){this.set("outputs",r),this.save_changes()}}class o extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let r of this.shown)r.then(s=>s?.remove());this.shown=[],D(this.el,Array.
from(this.model.get("outputs"),r=>this.part(r)))}part(r){let s=r.data?.[em];if(!s)return im(r);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>as(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:o}}function im({output_type:t,name:e,text:n,ename:o,evalue:i,data:r={}}){
let s=r["text/html"]??r["image/svg+xml"];if(s)return I`<div class="html">${zi(s)}</div>`;let a=nm.find(l=>l in r);if(a)return I`<img src="data:${a};base64,${r[a]}" alt=${r["\
text/plain"]??""} />`;if(t==="error")return I`<div class="failed" role="alert">${i||o}</div>`;if(e==="stderr")return I`<div></div>`;let c=n??r["text/markdown"]??
r["text/latex"]??r["text/plain"]??"";return I`<pre>${c.replace(om,"")}</pre>`}async function as(t,e,n){try{let o=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),o.luminoWidget.constructor.attach(o.luminoWidget,n)),o}catch(o){console.error(o),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Od({live:t,kernel:e,notebook:n}){let o=e?Md(e.base,e.id,e.key):void 0,i=Ln("@jupyter-widgets/base");es("@jupyter-widgets/output",Ed(i));let r=new class extends i.
ManagerBase{kernel=o;exported=o?void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,a){let c=Ln(a)[s];if(!c)throw new Error(`The front end "${a}" has no\
 ${s}.`);return c}async new_model(s,a){return o&&(s.comm??=o.comm(s.model_id)),super.new_model(s,a)}async _create_comm(s,a,c,l,u){if(!o)throw new Error("This pa\
ge has no kernel.");let d=o.comm(a,s);return(c||l)&&d.open(c,{},l,u),d}async _get_comm_info(){return{}}};return o&&(o.onOpen=(s,a)=>r.handle_comm_open(s,a),o.onOutput=
async s=>{(await oe(r)).find(c=>c.take&&c.get("msg_id")===s.parent_header.msg_id)?.take(s)},o.statusChanged.connect(()=>r.disconnect())),r}async function Td(t){
for(let e=-1;;){let n=(await oe(t)).flatMap(i=>Object.values(i.views??{})),o=await Promise.allSettled(n);if(o.length===e)return o.flatMap(i=>i.status==="fulfill\
ed"?[i.value]:[]);e=o.length}}async function oe(t){return(await Promise.allSettled(Object.values(t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var cs="present",rm=1.7,sm=700,am=6,Nd="h1, h2, h3",ki="input, select, textarea, [role=slider], [contenteditable]",Ld=`${ki}, button, a, summary`;function cm(t){
let e=[];for(let n of t.children)for(let o of n.matches(".text")?n.children:[n]){let i=e.at(-1)??[],r=i.length>0&&!i.some(_i);if(o.matches(".code")&&_i(o.previousElementSibling)){
i.push(o);continue}let s=_i(o)?r&&i.every(l=>l.matches(Nd)):!o.matches(Nd),a=o.matches(".code")&&lm(o)>am,c=i.some(l=>l.matches(".code"))&&!o.matches(".outputs");
(!r||!s||a||c)&&e.push([]),e[e.length-1].push(o)}return e}var lm=t=>(t.querySelector("code")?.textContent??"").split(`
`).length,_i=t=>!!t?.querySelector("[data-widget]");function Pd(t){let e=new URLSearchParams(location.search).get(cs),[n]=document.getElementsByTagName("main"),
o=cm(n);if(e===null||!o.length)return;let i=Math.min(Math.max(Math.round(Number(e))||1,1),o.length)-1,r=document.documentElement,s=document.body.appendChild(Object.
assign(document.createElement("div"),{className:"gdviz-presentation"})),a=new AbortController,{signal:c}=a;function l(A){i=Math.min(Math.max(A,0),o.length-1);for(let _ of n.
querySelectorAll(".gdviz-now"))_.classList.remove("gdviz-now");for(let _ of o[i])_.classList.add("gdviz-now"),_.parentElement!==n&&_.parentElement?.classList.add(
"gdviz-now"),_ instanceof HTMLDetailsElement&&(_.open=!o[i].some(_i));let z=document.activeElement;z instanceof HTMLElement&&!s.contains(z)&&z.blur(),scrollTo(0,
0),Rd(String(i+1)),w()}async function u(){for(let A of t?await oe(t):[]){if(A.get("_front_end")!=="question"||A.get("committed"))continue;(await Promise.all(Object.
values(A.views??{}))).some(({el:_})=>_.closest(".gdviz-now"))&&K(A,{committed:!0})}}function d(){a.abort(),s.remove(),r.classList.remove("gdviz-presenting"),Rd(
null),o[i][0].scrollIntoView()}function p(A){let z=o[i].map(_=>_.querySelector(".gdviz-steps-text")).find(Boolean);(!z||z.dispatchEvent(new CustomEvent("gdviz-s\
tep",{cancelable:!0,detail:A})))&&l(i+A)}let g=()=>p(1),f=()=>p(-1);function w(){let A=o[i].some(_=>_.querySelector(".gdviz-question")),z=(_,O,m,h=!1)=>I`<button type="button" title=${O} aria-label=${O} aria-disabled=${h} @click=${m}>${_}</button>`;
D(s,I`
      ${z("‹","Back (← or Page Up)",f,i===0)}
      <span role="status">${i+1} / ${o.length}</span>
      ${z("›","Next (→, Page Down or the space bar)",g,i===o.length-1)}
      ${z("Reveal","Reveal the answer (R or Enter)",u,!A)}
      ${z("Leave","Leave the presentation (Escape)",d)}`)}function b(){let{clientWidth:A,clientHeight:z}=r,_=A<sm?1:Math.max(rm,Math.min(A/1e3,z/560));r.style.setProperty(
"--zoom",String(_)),r.style.setProperty("--screen",`${Math.round(z/_)}px`)}function $(A){if(A.ctrlKey||A.metaKey||A.altKey)return;let z=A.target,_=m=>!z.closest?.(
m),O={Escape:d,PageDown:g,PageUp:f,ArrowRight:_(ki)&&g,ArrowLeft:_(ki)&&f," ":_(Ld)&&g,Enter:_(Ld)&&u,r:_(ki)&&u}[A.key];O&&(A.preventDefault(),A.stopPropagation(),
O())}return r.classList.add("gdviz-presenting"),b(),addEventListener("resize",b,{signal:c}),addEventListener("keydown",$,{signal:c,capture:!0}),l(i),n.addEventListener(
"gdviz-set",({target:A})=>{let z=o.findIndex(_=>_.some(O=>O.contains(A)));z>=0&&!c.aborted&&l(z)}),w}function Rd(t){let e=new URLSearchParams(location.search);t===
null?e.delete(cs):e.set(cs,t);let n=e.toString().replaceAll("%2C",",");try{history.replaceState(history.state,"",`${location.pathname}${n&&`?${n}`}${location.hash}`)}catch{}}var dm=".gdviz-row, .gdviz-page",Cd=660;function Id(){addEventListener("beforeprint",()=>{for(let t of document.querySelectorAll(dm)){let{style:e,clientWidth:n}=t;
n<=Cd||(e.setProperty("--drawn",`${n}px`),e.setProperty("--fit",String(Cd/n)))}})}async function jd(t){let n=(await oe(t)).filter(r=>r.get("_front_end")==="ques\
tion"&&r.get("solution")!==null);if(!n.length)return;let o=document.querySelector("#gdviz-teacher .answers");if(!o){let r=Object.assign(document.createElement("\
aside"),{id:"gdviz-teacher",className:"text"});o=r.appendChild(Object.assign(document.createElement("div"),{className:"answers"})),o.append(Object.assign(document.
createElement("h3"),{textContent:"Answers"})),document.getElementsByTagName("main")[0].after(r)}let i=n.map(r=>I`<li>${r.get("question")} <strong>${yi(r)}.</strong> ${r.
get("explanation")}</li>`);D(o.appendChild(document.createElement("ul")),i)}function Fd(t){let e=new ResizeObserver(n=>n.forEach(({target:o})=>pm(o)));for(let n of t)n.hasAttribute("tabindex")||e.observe(n)}function pm(t){t.scrollWidth>
t.clientWidth?t.tabIndex=0:t.removeAttribute("tabindex")}var[um,gm]=[8,600],fm=".gdviz-page .widget-box > *";async function Bd(t){let e="";for(let[n,o]=[0,0];n<um&&o<gm;o++){await new Promise(r=>requestAnimationFrame(
r));let i=[...document.querySelectorAll(fm)].map(hm).join(" ");n=(t?.()??!0)&&i===e?n+1:0,e=i}}function hm(t){let{top:e,left:n,height:o}=t.getBoundingClientRect();
return`${e+scrollY},${n},${o}`}function Dd(){let t=document.getElementById("gdviz-teacher"),[e]=document.getElementsByTagName("main");if(!t||!new URLSearchParams(location.search).has("teacher"))
return;t.classList.add("shown");let n=matchMedia("print"),o=()=>n.matches?e.after(t):e.before(t);n.addEventListener("change",o),o()}var mm=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),qd="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Ud="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",vm="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",Rn=()=>document.getElementById("gdviz-note");function Qe(t){Rn().textContent=t,Rn().hidden=!t}function wm(t){dn(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?Qe({gone:vm,silent:Ud,away:qd}[e]):[qd,Ud].includes(Rn().textContent??"")&&Qe(""))})}function bm(t){let n=t.filter(i=>i.get("_front_end")==="li\
nk"&&i.get("where")==="kernel").filter(i=>!Object.keys(i.views??{}).length),o=n.map(i=>`The link “${i.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&Qe(o.join(" "))}var xm={link:De,presets:Pi,group:fi},Hd=new WeakSet;async function ym(t){for(let e of await oe(t)){if(Hd.has(e))continue;Hd.add(
e);let n=xm[e.get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var Wd=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function $m(t){let e=new Uint8Array(
t.length);for(let n=0;n<t.length;n++)e[n]=t.charCodeAt(n)-32;return new DataView(e.buffer)}function zm({texts:t,...e}){for(let n of Object.values(e.state)){let{
state:o,buffers:i=[]}=n;for(let s of["_esm","_css"])typeof o[s]=="number"&&(o[s]=t[o[s]]);let r=i.map(({path:s})=>s);Ln("@jupyter-widgets/base").put_buffers(o,r,
i.map(({text:s})=>$m(s))),delete n.buffers}return e}function km(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.body.dataset.jpThemeLight=String(
!t.matches);t.addEventListener("change",e),e()}var ls=t=>[...document.querySelectorAll(t)].map(e=>e),_m=12e4;function Am(){let{timeout:t}=AbortSignal;return AbortSignal.
timeout=e=>t.call(AbortSignal,Math.max(e,_m)),()=>AbortSignal.timeout=t}async function Sm(){km();let t=Wd("gdviz-page"),e=mm.get(new URLSearchParams(location.search).
get("note")??"");e&&Qe(e),t.failed&&Qe(t.failed);for(let d of ls("template[data-cell]")){let{content:p}=d;document.getElementById(d.dataset.cell??"")?.replaceWith(
p),d.remove()}bd(),Dd(),Id(),Fd(ls("main :is(pre, .html, math[display='block'])"));let n=ls("[data-widget]"),o=n.length?Od(t):void 0,i=Pd(o);if(!o)return ss();e&&
o.exported&&D(Rn(),Ki(o)),o.kernel&&wm(o.kernel),await o.set_state(zm(Wd("gdviz-widgets"))),o.runAll=()=>ym(o),await o.runAll();let r=await oe(o),s=r.filter(d=>[
"pageState","figureState"].includes(d.get("_front_end"))),a=Ec(s,Qe);ss(a);let c=await yd(a,r.filter(d=>d.get("_front_end")==="group"),location.search);c&&Rn().
after(Object.assign(document.createElement("p"),{className:"failed",role:"status",textContent:c}));let l=s.length?hl(a).catch(d=>console.error(d)):null;await Promise.
all(n.map(d=>as(o,d.dataset.widget??"",d)));let u=(await Td(o)).filter(({model:d})=>d.get("_front_end"));return i?.(),await jd(o),await l,o.kernel||bm(await oe(
o)),()=>u.every(({el:d})=>d.matches(".gdviz-widget"))}var Mm="This page could not start in this browser. Reload it, or try another up-to-date browser.";function Vd(){
document.addEventListener("DOMContentLoaded",()=>{let t=Am();Sm().finally(t).then(Bd).then(()=>document.documentElement.dataset.ready="",e=>{document.documentElement.
dataset.failed="",console.error(e),Rn().hidden&&Qe(Mm)})})}var Em={badge:da,curves:re(Oa),dataEditor:re(rc),drawing:re(vc),field:re(wc),figureState:Nc,formulaField:Uc,group:Wc,heatMap:re(Vc),link:Gc,networkDiagram:re(il),
pageState:Pl,pins:ql,player:Ul,presets:zs,question:Wl,resultsTable:Gl,runner:Kl,sentence:Yl,slice:Jl,slider:Xl,steps:Ql,surface:re(ad),surface3d:re(md),value:{}};
function Om(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||As(),n.widgets??=Em,n.resolve?.(n.widgets),n.widgets}return tp(Tm);})();
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
