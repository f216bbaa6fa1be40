"use strict";var gdviz=(()=>{var nd=Object.create;var Vn=Object.defineProperty;var id=Object.getOwnPropertyDescriptor;var rd=Object.getOwnPropertyNames;var od=Object.getPrototypeOf,sd=Object.prototype.hasOwnProperty;var ad=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},cd=(t,e)=>{for(var n in e)Vn(t,n,{get:e[n],enumerable:!0})},Ro=(t,e,n,i)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let r of rd(e))!sd.call(t,r)&&r!==n&&Vn(t,r,{get:()=>e[r],enumerable:!(i=id(e,r))||i.enumerable});return t};var Co=(t,e,n)=>(n=t!=null?nd(od(t)):{},Ro(e||!t||!t.__esModule?Vn(n,"default",{value:t,enumerable:!0}):n,t)),ld=t=>Ro(Vn({},"__esModule",{value:!0}),t);var Lr=ad((Tr,Nr)=>{((t,e)=>{typeof Nr=="object"&&typeof Tr<"u"?Nr.exports=e():t.Papa=e()})(Tr,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,i=e.IS_PAPA_WORKER||!1,r={},o=0,s={};function a(h){return h.charCodeAt(0)===65279?h.slice(1):h}function c(h){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(m){var w=z(m);w.chunkSize=parseInt(w.chunkSize),m.step||m.chunk||(w.chunkSize=
null),this._handle=new f(w),(this._handle.streamer=this)._config=w}.call(this,h),this.parseChunk=function(m,w){var $=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<$){let S=this._config.newline;S||(v=this._config.quoteChar||'"',S=this._handle.guessLineEndings(m,v)),m=[...m.split(S).slice($)].join(S)}this.isFirstChunk&&
M(this._config.beforeFirstChunk)&&(v=this._config.beforeFirstChunk(m))!==void 0&&(m=v),this.isFirstChunk=!1,this._halted=!1;var $=this._partialLine+m,v=(this._partialLine=
"",this._handle.parse($,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(m=v.meta.cursor,$=(this._finished||(this._partialLine=
$.substring(m-this._baseIndex),this._baseIndex=m),v&&v.data&&(this._rowCount+=v.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),i)e.postMessage({results:v,workerId:s.WORKER_ID,finished:$});else if(M(this._config.chunk)&&!w){if(this._config.chunk(v,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||
!$||!M(this._config.complete)||v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),$||v&&v.meta.paused||this._nextChunk(),
v}this._halted=!0},this._sendError=function(m){M(this._config.error)?this._config.error(m):i&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:m,finished:!1})}}
function l(h){var m;(h=h||{}).chunkSize||(h.chunkSize=s.RemoteChunkSize),c.call(this,h),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(w){this._input=w,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(m=new XMLHttpRequest,
this._config.withCredentials&&(m.withCredentials=this._config.withCredentials),n||(m.onload=k(this._chunkLoaded,this),m.onerror=k(this._chunkError,this)),m.ontimeout=
k(this._chunkTimeout,this),m.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(m.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var w,$=this._config.downloadRequestHeaders;for(w in $)m.setRequestHeader(w,$[w])}var v;this._config.chunkSize&&(v=this._start+
this._config.chunkSize-1,m.setRequestHeader("Range","bytes="+this._start+"-"+v));try{m.send(this._config.downloadRequestBody)}catch(S){this._chunkError(S.message)}
n&&m.status===0&&this._chunkError()}},this._chunkLoaded=function(){m.readyState===4&&(m.status<200||400<=m.status?this._chunkError():(this._start+=this._config.
chunkSize||m.responseText.length,this._finished=!this._config.chunkSize||this._start>=(w=>(w=w.getResponseHeader("Content-Range"))!==null?parseInt(w.substring(w.
lastIndexOf("/")+1)):-1)(m),this.parseChunk(m.responseText)))},this._chunkError=function(w){w=m.statusText||w,this._sendError(new Error(w))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function u(h){(h=h||{}).chunkSize||(h.chunkSize=s.LocalChunkSize),c.call(
this,h);var m,w,$=typeof FileReader<"u";this.stream=function(v){this._input=v,w=v.slice||v.webkitSlice||v.mozSlice,$?((m=new FileReader).onload=k(this._chunkLoaded,
this),m.onerror=k(this._chunkError,this)):m=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,S=(this._config.chunkSize&&(S=Math.min(this._start+this._config.chunkSize,
this._input.size),v=w.call(v,this._start,S)),m.readAsText(v,this._config.encoding));$||this._chunkLoaded({target:{result:S}})},this._chunkLoaded=function(v){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){
this._sendError(m.error)}}function d(h){var m;c.call(this,h=h||{}),this.stream=function(w){return m=w,this._nextChunk()},this._nextChunk=function(){var w,$;if(!this.
_finished)return w=this._config.chunkSize,m=w?($=m.substring(0,w),m.substring(w)):($=m,""),this._finished=!m,this.parseChunk($)}}function p(h){c.call(this,h=h||
{});var m=[],w=!0,$=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){$&&m.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),m.length?this.parseChunk(
m.shift()):w=!0},this._streamData=k(function(v){try{m.push(typeof v=="string"?v:v.toString(this._config.encoding)),w&&(w=!1,this._checkIsFinished(),this.parseChunk(
m.shift()))}catch(S){this._streamError(S)}},this),this._streamError=k(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=k(function(){this.
_streamCleanUp(),$=!0,this._streamData("")},this),this._streamCleanUp=k(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function f(h){var m,w,$,v,S=Math.pow(2,53),_=-S,E=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
L=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
O=this,P=0,T=0,I=!1,j=!1,N=[],R={data:[],errors:[],meta:{}};function K(U){return h.skipEmptyLines==="greedy"?U.join("").trim()==="":U.length===1&&U[0].length===
0}function J(){if(R&&$&&(B("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),$=!1),h.skipEmptyLines&&
(R.data=R.data.filter(function(st){return!K(st)})),q()){let st=function(rt){N.push(rt)};var Z=st;if(R)if(Array.isArray(R.data[0])){for(var U=0;q()&&U<R.data.length;U++)
R.data[U].forEach(st);R.data.splice(0,1)}else R.data.forEach(st)}function W(st,rt){for(var at=h.header?{}:[],tt=0;tt<st.length;tt++){var Q=tt,ht=st[tt],ht=((ct,dt)=>(vt=>(h.
dynamicTypingFunction&&h.dynamicTyping[vt]===void 0&&(h.dynamicTyping[vt]=h.dynamicTypingFunction(vt)),(h.dynamicTyping[vt]||h.dynamicTyping)===!0))(ct)?dt==="t\
rue"||dt==="TRUE"||dt!=="false"&&dt!=="FALSE"&&((vt=>{if(E.test(vt)&&(vt=parseFloat(vt),_<vt&&vt<S))return 1})(dt)?parseFloat(dt):L.test(dt)?new Date(dt):dt===""?
null:dt):dt)(Q=h.header?tt>=N.length?"__parsed_extra":N[tt]:Q,ht=h.transform?h.transform(ht,Q):ht);Q==="__parsed_extra"?(at[Q]=at[Q]||[],at[Q].push(ht)):at[Q]=ht}
return h.header&&(tt>N.length?B("FieldMismatch","TooManyFields","Too many fields: expected "+N.length+" fields but parsed "+tt,T+rt):tt<N.length&&B("FieldMismat\
ch","TooFewFields","Too few fields: expected "+N.length+" fields but parsed "+tt,T+rt)),at}var et;R&&(h.header||h.dynamicTyping||h.transform)&&(et=1,!R.data.length||
Array.isArray(R.data[0])?(R.data=R.data.map(W),et=R.data.length):R.data=W(R.data,0),h.header&&R.meta&&(R.meta.fields=N),T+=et)}function q(){return h.header&&N.length===
0}function B(U,W,et,Z){U={type:U,code:W,message:et},Z!==void 0&&(U.row=Z),R.errors.push(U)}M(h.step)&&(v=h.step,h.step=function(U){R=U,q()?J():(J(),R.data.length!==
0&&(P+=U.data.length,h.preview&&P>h.preview?w.abort():(R.data=R.data[0],v(R,O))))}),this.parse=function(U,W,et){var Z=h.quoteChar||'"',Z=(h.newline||(h.newline=
this.guessLineEndings(U,Z)),$=!1,h.delimiter?M(h.delimiter)&&(h.delimiter=h.delimiter(U),R.meta.delimiter=h.delimiter):((Z=((st,rt,at,tt,Q)=>{var ht,ct,dt,vt;Q=
Q||[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Fe=0;Fe<Q.length;Fe++){for(var jt,vn=Q[Fe],zt=0,Ft=0,wt=0,Mt=(dt=void 0,new b({comments:tt,delimiter:vn,newline:rt,
preview:10}).parse(st)),Ut=0;Ut<Mt.data.length;Ut++)at&&K(Mt.data[Ut])?wt++:(jt=Mt.data[Ut].length,Ft+=jt,dt===void 0?dt=jt:0<jt&&(zt+=Math.abs(jt-dt),dt=jt));0<
Mt.data.length&&(Ft/=Mt.data.length-wt),1.99<Ft&&(ct===void 0||zt<ct||zt===ct&&vt<Ft)&&(ct=zt,ht=vn,vt=Ft)}return{successful:!!(h.delimiter=ht),bestDelimiter:ht}})(
U,h.newline,h.skipEmptyLines,h.comments,h.delimitersToGuess)).successful?h.delimiter=Z.bestDelimiter:($=!0,h.delimiter=s.DefaultDelimiter),R.meta.delimiter=h.delimiter),
z(h));return Z.header=q(),h.preview&&h.header&&Z.preview++,m=U,w=new b(Z),R=w.parse(m,W,et),J(),I?{meta:{paused:!0}}:R||{meta:{paused:!1}}},this.paused=function(){
return I},this.pause=function(){I=!0,w.abort(),m=M(h.chunk)?"":m.substring(w.getCharIndex())},this.resume=function(){O.streamer._halted?(I=!1,O.streamer.parseChunk(
m,!0)):setTimeout(O.resume,3)},this.aborted=function(){return j},this.abort=function(){j=!0,w.abort(),R.meta.aborted=!0,M(h.complete)&&h.complete(R),m=""},this.
guessLineEndings=function(st,Z){st=st.substring(0,1048576);var Z=new RegExp(g(Z)+"([^]*?)"+g(Z),"gm"),et=(st=st.replace(Z,"")).split("\r"),Z=st.split(`
`),st=1<Z.length&&Z[0].length<et[0].length;if(et.length===1||st)return`
`;for(var rt=0,at=0;at<et.length;at++)et[at][0]===`
`&&rt++;return rt>=et.length/2?`\r
`:"\r"}}function g(h){return h.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function b(h){var m=(h=h||{}).delimiter,w=h.newline,$=h.comments,v=h.step,S=h.preview,_=h.fastMode,
E=null,L=!1,O=h.quoteChar==null?'"':h.quoteChar,P=O;if(h.escapeChar!==void 0&&(P=h.escapeChar),(typeof m!="string"||-1<s.BAD_DELIMITERS.indexOf(m))&&(m=","),$===
m)throw new Error("Comment character same as delimiter");$===!0?$="#":(typeof $!="string"||-1<s.BAD_DELIMITERS.indexOf($))&&($=!1),w!==`
`&&w!=="\r"&&w!==`\r
`&&(w=`
`);var T=0,I=!1;this.parse=function(j,N,R){if(typeof j!="string")throw new Error("Input must be a string");var K=j.length,J=m.length,q=w.length,B=$.length,U=M(v),
W=[],et=[],Z=[],st=T=0;if(!j)return zt();if(_||_!==!1&&j.indexOf(O)===-1){for(var rt=j.split(w),at=0;at<rt.length;at++){if(Z=rt[at],T+=Z.length,at!==rt.length-1)
T+=w.length;else if(R)return zt();if(!$||Z.substring(0,B)!==$){if(U){if(W=[],vt(Z.split(m)),Ft(),I)return zt()}else vt(Z.split(m));if(S&&S<=at)return W=W.slice(
0,S),zt(!0)}}return zt()}for(var tt=j.indexOf(m,T),Q=j.indexOf(w,T),ht=new RegExp(g(P)+g(O),"g"),ct=j.indexOf(O,T);;)if(j[T]===O)for(ct=T,T++;;){if((ct=j.indexOf(
O,ct+1))===-1)return R||et.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:W.length,index:T}),jt();if(ct===K-1)return jt(j.substring(
T,ct).replace(ht,O));if(O===P&&j[ct+1]===P)ct++;else if(O===P||ct===0||j[ct-1]!==P){tt!==-1&&tt<ct+1&&(tt=j.indexOf(m,ct+1));var dt=Fe((Q=Q!==-1&&Q<ct+1?j.indexOf(
w,ct+1):Q)===-1?tt:Math.min(tt,Q));if(j.substr(ct+1+dt,J)===m){Z.push(j.substring(T,ct).replace(ht,O)),j[T=ct+1+dt+J]!==O&&(ct=j.indexOf(O,T)),tt!==-1&&tt<T&&(tt=
j.indexOf(m,T)),Q!==-1&&Q<T&&(Q=j.indexOf(w,T));break}if(dt=Fe(Q),j.substring(ct+1+dt,ct+1+dt+q)===w){if(Z.push(j.substring(T,ct).replace(ht,O)),vn(ct+1+dt+q),tt!==
-1&&tt<T&&(tt=j.indexOf(m,T)),ct=j.indexOf(O,T),U&&(Ft(),I))return zt();if(S&&W.length>=S)return zt(!0);break}et.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:W.length,index:T}),ct++}}else if($&&Z.length===0&&j.substring(T,T+B)===$){if(Q===-1)return zt();T=Q+q,Q=j.indexOf(
w,T),tt!==-1&&tt<T&&(tt=j.indexOf(m,T))}else if(tt!==-1&&(tt<Q||Q===-1))Z.push(j.substring(T,tt)),T=tt+J,tt=j.indexOf(m,T);else{if(Q===-1)break;if(Z.push(j.substring(
T,Q)),vn(Q+q),U&&(Ft(),I))return zt();if(S&&W.length>=S)return zt(!0)}return jt();function vt(wt){W.push(wt),st=T}function Fe(wt){var Mt=0;return Mt=wt!==-1&&(wt=
j.substring(ct+1,wt))&&wt.trim()===""?wt.length:Mt}function jt(wt){return R||(wt===void 0&&(wt=j.substring(T)),Z.push(wt),T=K,vt(Z),U&&Ft()),zt()}function vn(wt){
T=wt,vt(Z),Z=[],Q=j.indexOf(w,T)}function zt(wt){if(h.header&&!N&&W.length&&!L){var Mt=W[0],Ut=Object.create(null),Zi=new Set(Mt);let No=!1;for(let Be=0;Be<Mt.length;Be++){
let Bt=a(Mt[Be]);if(Ut[Bt=M(h.transformHeader)?h.transformHeader(Bt,Be):Bt]){let wn,Lo=Ut[Bt];for(;wn=Bt+"_"+Lo,Lo++,Zi.has(wn););Zi.add(wn),Mt[Be]=wn,Ut[Bt]++,
No=!0,(E=E===null?{}:E)[wn]=Bt}else Ut[Bt]=1,Mt[Be]=Bt;Zi.add(Bt)}No&&console.warn("Duplicate headers found and renamed."),L=!0}return{data:W,errors:et,meta:{delimiter:m,
linebreak:w,aborted:I,truncated:!!wt,cursor:st+(N||0),renamedHeaders:E}}}function Ft(){v(zt()),W=[],et=[]}},this.abort=function(){I=!0},this.getCharIndex=function(){
return T}}function x(h){var m=h.data,w=r[m.workerId],$=!1;if(m.error)w.userError(m.error,m.file);else if(m.results&&m.results.data){var v={abort:function(){$=!0,
y(m.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:A,resume:A};if(M(w.userStep)){for(var S=0;S<m.results.data.length&&(w.userStep({data:m.results.data[S],
errors:m.results.errors,meta:m.results.meta},v),!$);S++);delete m.results}else M(w.userChunk)&&(w.userChunk(m.results,v,m.file),delete m.results)}m.finished&&!$&&
y(m.workerId,m.results)}function y(h,m){var w=r[h];M(w.userComplete)&&w.userComplete(m),w.terminate(),delete r[h]}function A(){throw new Error("Not implemented.")}
function z(h){if(typeof h!="object"||h===null)return h;var m,w=Array.isArray(h)?[]:{};for(m in h)w[m]=z(h[m]);return w}function k(h,m){return function(){h.apply(
m,arguments)}}function M(h){return typeof h=="function"}return s.parse=function(h,m){var w=(m=m||{}).dynamicTyping||!1;if(M(w)&&(m.dynamicTypingFunction=w,w={}),
m.dynamicTyping=w,m.transform=!!M(m.transform)&&m.transform,m.downloadTimeout!==void 0){var w=parseInt(m.downloadTimeout);if(isNaN(w))throw new Error("Config do\
wnloadTimeout value ("+m.downloadTimeout+") not parsable by parseInt(val).");m.downloadTimeout=w}if(!m.worker||!s.WORKERS_SUPPORTED)return w=null,s.NODE_STREAM_INPUT,
typeof h=="string"?(h=a(h),w=new(m.download?l:d)(m)):h.readable===!0&&M(h.read)&&M(h.on)?w=new p(m):(e.File&&h instanceof File||h instanceof Object)&&(w=new u(m)),
w.stream(h);(w=(()=>{var $;return!!s.WORKERS_SUPPORTED&&($=(()=>{var v=e.URL||e.webkitURL||null,S=t.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",S,")();"],{type:"text/javascript"})))})(),($=new e.Worker($)).onmessage=x,
$.id=o++,r[$.id]=$)})()).userStep=m.step,w.userChunk=m.chunk,w.userComplete=m.complete,w.userError=m.error,m.step=M(m.step),m.chunk=M(m.chunk),m.complete=M(m.complete),
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
"string"&&(N=JSON.parse(N)),typeof R=="string"&&(R=JSON.parse(R)),Array.isArray(N)&&0<N.length),B=!Array.isArray(R[0]);if(q&&$){for(var U=0;U<N.length;U++)0<U&&
(J+=v),J+=j(N[U],U);0<R.length&&(J+=S)}for(var W=0;W<R.length;W++){var et=(q?N:R[W]).length,Z=!1,st=q?Object.keys(R[W]).length===0:R[W].length===0;if(K&&!q&&(Z=
K==="greedy"?R[W].join("").trim()==="":R[W].length===1&&(R[W][0]==null||R[W][0].length===0)),K==="greedy"&&q){for(var rt=[],at=0;at<et;at++){var tt=B?N[at]:at;rt.
push(R[W][tt])}Z=rt.join("").trim()===""}if(!Z){for(var Q=0;Q<et;Q++){0<Q&&!st&&(J+=v);var ht=q&&B?N[Q]:Q;J+=j(R[W][ht],Q)}W<R.length-1&&(!K||0<et&&!st)&&(J+=S)}}
return J}function j(N,R){var K,J,q;return N==null?"":N.constructor===Date?isNaN(N.getTime())?"":N.toISOString():(q=!1,K=N.toString(),P&&typeof N!="number"&&typeof N!=
"bigint"&&typeof N!="boolean"&&P.test(K)&&(N=K="'"+K,q=!0),J=K.replace(T,E),(q=q||w===!0||typeof w=="function"&&w(N,R)||Array.isArray(w)&&w[R]||((B,U)=>{for(var W=0;W<
U.length;W++)if(-1<B.indexOf(U[W]))return!0;return!1})(J,s.BAD_DELIMITERS)||-1<J.indexOf(v)||-1<K.indexOf(_)||J.charAt(0)===" "||J.charAt(J.length-1)===" ")?_+J+
_:J)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
b,s.ParserHandle=f,s.NetworkStreamer=l,s.FileStreamer=u,s.StringStreamer=d,s.ReadableStreamStreamer=p,i&&(e.onmessage=function(h){h=h.data,s.WORKER_ID===void 0&&
h&&(s.WORKER_ID=h.workerId),typeof h.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(h.input,h.config),finished:!0}):(e.File&&h.input instanceof
File||h.input instanceof Object)&&(h=s.parse(h.input,h.config))&&e.postMessage({workerId:s.WORKER_ID,results:h,finished:!0})}),(l.prototype=Object.create(c.prototype)).
constructor=l,(u.prototype=Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).
constructor=p,s})});var qh={};cd(qh,{arrive:()=>Dh,frontEnd:()=>El,openPage:()=>ed});function G(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function pt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}var Ji="gdviz-hidden",Xi=t=>!!t.get(
"_dom_classes")?.includes(Ji);function ot(t,e,n){let i=e.split(" ").map(r=>`change:${r}`);for(let r of i)t.on(r,n);return()=>i.forEach(r=>t.off(r,n))}function lt(t,e){
let n=new Set(Object.keys(e)),i=()=>{let o=new Set(n);n.clear();for(let s in e)o.has(s)&&e[s]()};i();let r=Object.keys(e).map(o=>ot(t,o,()=>{n.size||queueMicrotask(
i),n.add(o)}));return()=>{r.forEach(o=>o()),n.clear()}}var it=(t,e)=>t.get_model(e.slice(10)),mt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.
buffer,t.byteOffset,t.byteLength);function V({data:t}){let{buffer:e,byteOffset:n,byteLength:i}=mt(t);return n%8===0?new Float64Array(e,n,i/8):new Float64Array(e.
slice(n,n+i))}function kt(t){let[e,n]=t.shape,i=V(t);return Array.from({length:e},(r,o)=>i.subarray(o*n,(o+1)*n))}var Ht=t=>({...t,render({model:e,el:n}){function i(){let o=e.get("outdated");n.toggleAttribute("data-outdated",!!o),o&&(n.dataset.outdated=o),n.ariaBusy=o?"true":
null}let r=[t.render({model:e,el:n}),ot(e,"outdated",i)];return i(),()=>r.forEach(o=>o())}});var Gn={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Po(t,e){
let n=Gn[t],i=Number;t==="bool"&&(i=o=>+!!o),t.endsWith("int64")&&(i=o=>BigInt(Math.trunc(o)||0));let r=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(r?new n(e):n.from(Array.from(e,i))).buffer)}var Qi=new WeakMap;function Fo(t,e,n){return Qi.set(t,(Qi.get(t)??new Map).set(e,n)),n}function tr(t,e){return er(t)?
Qi.get(t)?.get(e)??Fo(t,e,Po(e,V(t))):Po(e,xn(t)?.numbers??[])}function De(t,e){let n=new Gn[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var qe=t=>t.
reduce((e,n)=>e*n,1),bn=({shape:t,dtype:e})=>qe(t)*Gn[e].BYTES_PER_ELEMENT,er=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function xn(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(xn),n=String(e[0]?.shape??[]);return e.some(i=>!i||String(i.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(i=>Array.from(i?.numbers??[]))}}return er(t)?{shape:t.shape,numbers:V(t)}:null}function se(t,{shape:e,dtype:n},i,r){let o=n==="bool"?Boolean:
Number;if(e.length===0)return o(t[0]);if(er(i)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer)};return r&&("turn"in i||Object.assign(l,{turn:1}),
Fo(l,n,r)),l}let s=ArrayBuffer.isView(i)||Array.isArray(i)&&ArrayBuffer.isView(i[0]),a=/^float|64/.test(n)?Float64Array:Gn[n],c=(l,[u,...d])=>{let p=qe(d);if(d.
length)return Array.from({length:u},(g,b)=>c(l+b*p,d));let f=Array.prototype.slice.call(t,l,l+u);return s?a.from(f):f.map(g=>o(g))};return c(0,e)}function Bo(t,e,{
shape:n,dtype:i}){let r=xn(t);return!r||String(r.shape)!==String(n)?!1:Io(i==="float32"?De(i,tr(t,i)):Array.from(r.numbers,Number),De(i,e))}function Io(t,e){for(let n=0;n<
t.length;n++)if(!Object.is(t[n],e[n]))return!1;return!0}function Wt(t){let e=new Uint8Array(t.reduce((i,r)=>i+r.length,0)),n=0;for(let i of t)e.set(i,n),n+=i.length;
return e}function Kn(t,e){let n=0;return e.map(i=>t.slice(n,n+=i))}function be(t,e){if(t.length!==e?.length)return!1;let[n,i]=[jo(t),jo(e)];for(let r=0;r<n.length;r++)
if(n[r]!==i[r])return!1;return!0}function jo(t){let{buffer:e,byteOffset:n,byteLength:i}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,i/4)}var dd=100,$n=new Set,yn=new Set,Zn=new Set,nr=0,ir=0,rr=new Map,Do=t=>$n.add(t);function qo(t){for(let e of[$n,yn,Zn])e.delete(t);ye()}function Jn(t){yn.add(t),
ir||(ir=requestAnimationFrame(ud))}var Uo=t=>Zn.add(t);function Ue(t){return nr++,t.finally(()=>{nr--,ye()})}var or=0;function He(t){return or++,t.finally(()=>{
or--;for(let e of $n)Jn(e)})}var ae=()=>or>0;function xe({inBackground:t=!0}={}){return new Promise(e=>{rr.set(e,t),ye()})}function ye(){let t=[...yn].some(n=>!n.
isPlaying());if(nr||t||Vt.size)return;let e=[...$n].filter(n=>n.isPending());for(let[n,i]of rr)e.some(({isInBackground:r})=>i||!r)||(rr.delete(n),n())}function ud(){
Ho();let t=new Map;for(let e of yn)yn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>dd?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();ir=0,ye();for(let e of Zn)Jn(e);Zn.clear()}var Vt=new Map,Yn;function zn(t,e,n){if(t.get("pro\
mpt")||[...$n].some(i=>i.reads(t))){pt(t,e,n);return}Yn||(Yn=new MessageChannel,Yn.port1.onmessage=Ho),Vt.size||Yn.port2.postMessage(null),Vt.has(t)||Vt.set(t,new Map),
Vt.get(t)?.set(e,n)}var We=(t,e)=>Vt.get(t)?.has(e)?Vt.get(t)?.get(e):t.get(e);function Ho(){let t=[...Vt];Vt.clear();for(let[e,n]of t)for(let[i,r]of n)pt(e,i,r);
ye()}function ce(t,e){let n=new Map;function i(r){let o=r.get("key"),s=n.get(o)??{thing:t(o,r),users:0};n.set(o,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(o),e(s.thing)),a=!1}}return{use:i,find:r=>n.get(r)?.thing}}async function pd(t){let e=t.widget_manager,n=await it(e,t.get("choice")),i=async a=>({...a,model:await it(e,a.widget)}),r=t.get("options"),o=await Promise.all(
r.map(a=>Promise.all(a.map(i))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:l,value:u,array:d}of o[a])pt(
c,l,d?se(V(d),d,c.get(l)):u)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var fd=ce((t,e)=>Ue(pd(e)),t=>t.
then(e=>e())),sr=fd.use,Wo={initialize:({model:t})=>sr(t)};var Vo=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
;paint-order:stroke;stroke-linejoin:round}.gdviz-plot .field.behind{opacity:.35}.gdviz-plot .tick,.gdviz-plot .frame{fill:none;stroke:currentColor;stroke-width:\
1;shape-rendering:crispEdges}.gdviz-plot .grid{fill:none;stroke:var(--gdviz-line);shape-rendering:crispEdges}.gdviz-plot .hit{fill:transparent;pointer-events:al\
l}.gdviz-legend{display:flex;flex-wrap:wrap;gap:2px 14px;padding:0 14px 2px 56px;overflow-wrap:anywhere;line-height:1.3;font-size:12px;color:var(--gdviz-ink)}.g\
dviz-legend:empty{display:none}.gdviz-legend .entry{display:inline-flex;align-items:center;gap:6px}.gdviz-legend .swatch{flex:none}.gdviz-legend .swatch{box-siz\
ing:border-box;width:18px;height:4px;border-radius:2px;background:currentColor}.gdviz-legend .swatch.dot,.gdviz-legend .swatch.ring{width:10px;height:10px;borde\
r-radius:50%}.gdviz-legend .swatch.ring{background:var(--gdviz-paper);border:2px solid currentColor}.gdviz-legend .swatch.area{width:12px;height:12px;border-rad\
ius:2px}.gdviz-legend .swatch.dashes{height:0;border-top:2px dashed currentColor;border-radius:0;background:none}.gdviz-plot canvas.hatch,.gdviz-legend .swatch.\
hatch{background:repeating-linear-gradient(45deg,var(--gdviz-hover) 0 3px,var(--gdviz-edge) 3px 4px)}.gdviz-legend .swatch.hatch{width:12px;height:12px;border:1\
px solid var(--gdviz-edge)}nav>button{padding:0 8px;border:0;border-radius:4px;background:none;color:var(--gdviz-faint);font:inherit;cursor:pointer}nav>button:h\
over{color:var(--gdviz-ink);text-decoration:underline}nav>button:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:1px}.gdviz-make-link{box-sizin\
g:border-box;width:min(560px,100vw - 16px);max-width:none;max-height:calc(100vh - 16px);padding:16px;border:1px solid var(--gdviz-edge);border-radius:6px;backgr\
ound:var(--gdviz-paper);font-size:15px}.gdviz-make-link::backdrop{background:#00000073}.gdviz-make-link h2{margin:0 0 8px}.gdviz-make-link label{display:flex;ga\
p:8px;align-items:center;min-height:28px}.gdviz-make-link label span{min-width:0;overflow-wrap:anywhere;line-height:1.3}.gdviz-make-link [type=checkbox]{flex:no\
ne;width:18px;height:18px;margin:0}.gdviz-make-link code{color:var(--gdviz-faint);font-size:13px}.gdviz-make-link fieldset{margin:8px 0;padding:4px 12px 8px;bor\
der:1px solid var(--gdviz-line);border-radius:4px;min-width:0}.gdviz-make-link .controls{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,220\
px),1fr));gap:0 12px;max-height:34vh;padding:2px;overflow-y:auto}.gdviz-make-link :is(.all,.actions){display:flex;flex-wrap:wrap;gap:8px;align-items:center}.gdv\
iz-make-link :is(button,.actions a){min-height:32px;box-sizing:border-box;padding:3px 12px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(-\
-gdviz-paper);color:var(--gdviz-ink);font:inherit;line-height:1.5;text-decoration:none}.gdviz-make-link .actions .copy{border-color:var(--gdviz-blue);background\
:var(--gdviz-blue);color:#fff}.gdviz-make-link :is(button,.actions a):hover{text-decoration:underline}.gdviz-make-link .all button{min-height:26px;padding:0 10p\
x;font-size:13px}.gdviz-make-link [type=text]{width:100%;box-sizing:border-box;height:32px;margin:4px 0 10px;padding:0 8px;font:13px ui-monospace,monospace}.gdv\
iz-hidden,.gdviz-switches:not(:has(.widget-toggle-button:not(.gdviz-hidden))){display:none!important}@media screen{.gdviz-presenting body{max-width:none;padding\
:12px 24px 64px}.gdviz-presenting :is(nav,#gdviz-teacher,main>:not(.gdviz-now),main>.text>:not(.gdviz-now)){display:none}.gdviz-presenting main>.outputs:not(.gd\
viz-now):has([data-widget]){display:block;position:fixed;inset:0 0 auto;visibility:hidden}.gdviz-presenting main{display:flex;flex-direction:column;justify-cont\
ent:safe center;min-height:calc(var(--screen) - 48px);zoom:var(--zoom)}.gdviz-presenting main>:is(.text,.code,.outputs:not(:has([data-widget]))){align-self:cent\
er;width:min(100%,820px)}.gdviz-presenting :is(h1,h2,h3){margin:0 0 6px}.gdviz-presenting main:has(>.gdviz-now [data-widget])>:is(.text,.code){align-self:stretc\
h;width:auto;margin:0}.gdviz-presenting main:has(>.gdviz-now [data-widget]) :is(h1,h2,h3){font-size:16px}.gdviz-presenting :is(code,pre,.code pre,.code code){fo\
nt-size:14px}.gdviz-presenting .code :is(pre,code){line-height:1.25}.gdviz-presenting .code summary{font-size:13px}.gdviz-presenting main>.gdviz-now:has([data-w\
idget])+.code:not([open]){position:fixed;bottom:4px;left:14px;z-index:1}.gdviz-presenting,.gdviz-presenting *{cursor:url("data:image/svg+xml,%3Csvg xmlns='http:\
//www.w3.org/2000/svg' width='56' height='56' viewBox='0 0 28 28'%3E%3Cpath d='M2 2v21l5.5-5.2 3.6 8.2 4.2-1.9-3.6-8h7.6z' fill='%23D55E00' stroke='%23FFF' stro\
ke-width='2' stroke-linejoin='round'/%3E%3C/svg%3E") 4 4,auto!important}.gdviz-presenting [data-widget][style]{min-height:0}.gdviz-presenting .gdviz-interact{ma\
x-width:none}.gdviz-presenting .gdviz-interact .gdviz-sides{grid-template-columns:minmax(0,1fr) minmax(220px,33%);align-items:center}.gdviz-presenting .gdviz-in\
teract .gdviz-beside{display:flex;flex-direction:column;gap:2px;order:1}.gdviz-presenting .gdviz-interact .gdviz-beside>*{flex:none;width:100%;max-width:none}.g\
dviz-presenting .gdviz-beside .gdviz-note{padding:3px 8px;font-size:12px;line-height:1.25}.gdviz-presenting .gdviz-beside .gdviz-slider label>span{flex:0 0 auto\
;min-width:56px}.gdviz-presenting .gdviz-row{display:flex;justify-content:center}.gdviz-presenting .gdviz-interact{--figure: calc(var(--screen) - 165px)}.gdviz-\
presenting .gdviz-interact:has(.gdviz-row+.gdviz-row){--figure: max(130px, (var(--screen) - 225px) / 2)}.gdviz-presenting .gdviz-row>*{flex:1 1 0;max-width:calc\
(var(--figure) / .72)}.gdviz-presenting .gdviz-interact:has(.gdviz-row+.gdviz-row) .gdviz-row>*{max-width:calc(var(--figure) / .5)}.gdviz-presenting .gdviz-row>\
.equal{max-width:calc(var(--figure) + 30px)}.gdviz-presenting [data-widget]>.widget-vbox:has(.gdviz-field){max-width:calc((var(--screen) - 195px) / .9)!importan\
t;margin:0 auto}@media(max-width:699px){.gdviz-presenting .gdviz-interact .gdviz-sides{grid-template-columns:minmax(0,1fr)}}.gdviz-presenting .gdviz-moved[inert\
],.gdviz-presenting .gdviz-drawing .files{display:none}.gdviz-presenting .gdviz-plot text{font-size:12px}.gdviz-presenting .gdviz-interact :is(.status,.panel){m\
in-height:0}.gdviz-presenting .gdviz-question{max-width:none;margin:0 0 4px;padding:4px 10px}.gdviz-presenting .gdviz-question :is(.text,.hint){margin:0 0 4px;l\
ine-height:1.25}.gdviz-presenting .gdviz-beside .gdviz-question .text{font-size:14px}.gdviz-presenting .gdviz-beside .gdviz-question:has(.again) :is(.hint,.opti\
ons,.gdviz-slider){display:none}.gdviz-presenting .gdviz-steps{max-width:none}.gdviz-presenting .gdviz-steps>.gdviz-followed{display:grid;grid-template-columns:\
minmax(0,1fr) minmax(200px,30%);align-items:center}.gdviz-presenting .gdviz-followed>.gdviz-interact{display:flex;position:static;max-height:none}.gdviz-present\
ing .gdviz-steps .gdviz-interact{--figure: calc(var(--screen) - 205px)}.gdviz-presenting .gdviz-steps .gdviz-interact>.gdviz-sides{display:grid;grid-template-co\
lumns:minmax(0,1fr)}.gdviz-presenting .gdviz-followed .gdviz-sides>:not(.gdviz-beside){position:static;border:0}.gdviz-presenting .gdviz-steps-text li{min-heigh\
t:0}.gdviz-presenting .gdviz-steps-text li:not([aria-current]){display:none}.gdviz-presenting .gdviz-steps-text .bar{position:static}.gdviz-presenting .gdviz-st\
eps-text .bar button{display:none}.gdviz-presentation{position:fixed;bottom:0;left:0;right:0;display:flex;gap:12px;align-items:center;justify-content:center;pad\
ding:6px 16px;background:var(--gdviz-paper);color:var(--gdviz-faint);font:20px/1.4 system-ui,sans-serif}.gdviz-presentation button{min-width:44px;min-height:40p\
x;padding:0 12px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:inherit}.gdviz-presentation butt\
on[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed}.gdviz-presentation button:focus-visible{outline:3px solid var(--gdviz-blue);outline-offset:\
1px}.gdviz-presentation span{min-width:80px;text-align:center;font-variant-numeric:tabular-nums}}@page{margin:15mm}@media print{body .gdviz-widget{print-color-a\
djust:exact}body [data-widget][style]{min-height:0}body :is(.gdviz-interact,.gdviz-row,.gdviz-question,.gdviz-page,.code pre,.outputs img){break-inside:avoid}:i\
s(h1,h2,h3){break-after:avoid}body :is(.gdviz-row,.gdviz-page){width:var(--drawn, 100%);zoom:var(--fit, 1)}body .gdviz-interact .gdviz-sides{grid-template-colum\
ns:minmax(0,1fr)}body .gdviz-interact .gdviz-beside{order:1}body .gdviz-moved{display:flex;flex-flow:row wrap;gap:0 24px;opacity:1}body .gdviz-moved>*{flex:none\
;width:auto;min-width:0}body :is(.gdviz-widget.gdviz-slider,.gdviz-widget .gdviz-slider){height:auto;opacity:1}body .gdviz-slider label>span{flex:none!important\
}body .gdviz-slider label>span:after{content:" = ";white-space:pre}body .gdviz-slider label{flex:none}body .gdviz-page .widget-dropdown select{width:13em!import\
ant}body :is(.gdviz-slider input[type=text],.widget-dropdown select){flex:none!important;width:7em!important;padding:0;border:0;background:none;text-align:left;\
appearance:none}body :is(.gdviz-slider input[type=range],.gdviz-player input,.gdviz-plane .panel,.gdviz-page-state,.gdviz-badge,.gdviz-pins,.gdviz-player button\
){display:none}body .widget-toggle-button:not(.mod-active){display:none}body .gdviz-question{max-width:none}body .gdviz-question :is(.hint,button,.gdviz-slider)\
{display:none}body .gdviz-question:after{content:"";display:block;height:24mm;border-bottom:1px solid var(--gdviz-edge)}body :is(h2,h3)+ol>li{padding-bottom:22m\
m;break-inside:avoid}body :is(.gdviz-followed,.gdviz-steps-text li){display:block;min-height:0}body .gdviz-followed>.gdviz-interact{position:static;max-height:n\
one}body .gdviz-steps-text li{padding:4px 0;break-inside:avoid}body .gdviz-steps-text li p{color:inherit}body .gdviz-steps-text .bar{display:none}body .code :is\
(summary,button),body .outputs:has(.gdviz-question):not(:has(.gdviz-interact))+.code{display:none}body .code::details-content{content-visibility:visible}body .c\
ode pre{padding:0;white-space:pre-wrap;overflow:visible}body a[href^="#set:"]{margin:0;padding:0;border:0}body a[href^="#set:"]:before{content:none}body :is(.gd\
viz-set-status,#gdviz-note,.gdviz-presentation){display:none}}.gdviz-page{container-type:inline-size;width:100%;overflow:hidden}.gdviz-grid{display:grid;width:1\
00%;gap:4px 16px;align-items:start;grid-template-columns:300px minmax(0,1.2fr) minmax(0,1fr)}.gdviz-controls,.gdviz-surface,.gdviz-charts{min-width:0;overflow:h\
idden}.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr) minmax(0,1.75fr)}.gdviz-wide>.gdviz-charts{display:grid;gap:4px 16px;align-items:start;gr\
id-template-columns:repeat(2,minmax(0,1fr))}.gdviz-notes>.widget-html{margin:0;min-height:0;height:auto}.gdviz-more{display:grid;width:100%;gap:4px 16px;align-i\
tems:start;grid-template-columns:repeat(auto-fit,minmax(min(100%,270px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.gdviz-more .widget-box>.gdviz-heat-map{\
width:100%;min-width:0}.gdviz-page .widget-toggle-buttons{display:flex;align-items:center;gap:8px}.gdviz-page .widget-toggle-buttons{margin:2px 0}.gdviz-page .w\
idget-toggle-buttons>.widget-label{flex:0 0 112px;text-align:right}.gdviz-page .widget-toggle-buttons .widget-toggle-button:first-child{margin-left:0}.gdviz-pag\
e .gdviz-switches>.widget-label{margin:0 8px 0 0}.gdviz-page .gdviz-switches .widget-toggle-button{margin:0;padding:0 8px}.gdviz-switches .widget-box{gap:3px}.g\
dviz-controls .widget-checkbox{padding-left:120px;min-height:28px}.gdviz-controls .widget-checkbox label{display:flex;align-items:center}.gdviz-controls .widget\
-checkbox input{width:18px;height:18px;margin-top:0;margin-bottom:0}.gdviz-page :is(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!impor\
tant;outline-offset:1px}.gdviz-chart{margin:0!important;--bq-content-font-color: var(--gdviz-ink)}.gdviz-chart text.label{fill:var(--gdviz-ink)!important}.gdviz\
-chart .lines path{stroke-linejoin:round}.gdviz-formula{overflow-x:auto;font-size:13px}.gdviz-controls .jupyter-widget-stack>*{width:100%}.gdviz-listing{height:\
auto}.gdviz-listing>.widget-html-content{flex:1;min-width:0;line-height:1.4}.gdviz-listing pre{margin:2px 0 8px;padding:8px 10px;max-height:320px;overflow:auto;\
box-sizing:border-box;border-radius:4px;background:var(--gdviz-hover);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-title{m\
in-height:62px}.gdviz-title>.widget-html-content{flex:1;min-width:0;text-align:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-notice,.gdviz-error{m\
argin:4px 2px;padding:6px 10px;border-radius:4px;line-height:1.4;font-size:13px}.gdviz-note{background:var(--gdviz-hover);color:var(--gdviz-ink)}.gdviz-needs-py\
thon{pointer-events:auto}.gdviz-needs-python a{color:inherit;text-decoration:underline}.gdviz-notice{background:color-mix(in srgb,#E69F00 16%,var(--gdviz-paper)\
);color:var(--gdviz-ink);border-left:4px solid #E69F00}.gdviz-error{background:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:var(--gdviz-ink);border-l\
eft:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconnected:before,.gdviz-page .jupyter-widgets-disconnected:before{display:none}.gdviz-page .jupyter-widgets\
{margin-left:0;margin-right:0}@container (max-width: 980px){.gdviz-grid,.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr)}.gdviz-charts{grid-colu\
mn:1 / -1;flex-direction:row!important}.gdviz-charts>*{flex:1 1 0;min-width:0}}@container (max-width: 700px){.gdviz-grid,.gdviz-grid.gdviz-wide,.gdviz-wide>.gdv\
iz-charts{grid-template-columns:minmax(0,1fr)}.gdviz-surface{order:-1}.gdviz-charts{flex-direction:column!important}.gdviz-charts>*{flex:none}}.gdviz-badge{widt\
h:100%;font-size:12px}.gdviz-badge .line{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;justify-content:space-between}.gdviz-badge .status{flex:1 1\
 170px;max-width:max-content;box-sizing:border-box;padding:3px 10px;border-radius:11px;background:color-mix(in srgb,#009E73 12%,var(--gdviz-paper));font-variant\
-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:0 10px;font-size:12px}.gdviz-program{width:min(900px,94vw);max-height:86vh;padding:12px;border:1px\
 solid var(--gdviz-edge);border-radius:6px;box-sizing:border-box;overflow:hidden;background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-program[open]{displ\
ay:flex;flex-direction:column}.gdviz-program::backdrop{background:#0006}.gdviz-program .head{display:flex;gap:8px;align-items:center;margin-bottom:8px;font-size\
:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;min-height:0;margin:0;padding:8px;overflow:auto;white-space:pre;font-family:monospace;background:v\
ar(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}.gdviz-buttons{display:flex;flex-wrap:wrap;gap:6px;align-items:center;width:100%}.gdviz-buttons but\
ton{min-width:34px;height:34px;padding:0 8px;font-size:15px;line-height:1}.gdviz-buttons button.play{background:var(--gdviz-blue);border-color:var(--gdviz-blue)\
;color:#fff;min-width:44px}.gdviz-buttons output{font-variant-numeric:tabular-nums}.gdviz-data-editor{--ground: var(--gdviz-paper);--mark: var(--gdviz-ink);widt\
h:100%;min-width:0}.gdviz-data-editor.mapped .gdviz-plot{--ground: #FFF;--mark: #000}.gdviz-data-editor .gdviz-plot canvas{image-rendering:auto;background:none}\
.gdviz-data-editor.mapped .gdviz-plot canvas{background:#ddd}.gdviz-data-editor .hit{cursor:crosshair}.gdviz-data-editor.over .hit{cursor:grab}.gdviz-data-edito\
r.over .hit:active{cursor:grabbing}.gdviz-data-editor.removing .hit{cursor:default}.gdviz-data-editor.removing.over .hit{cursor:pointer}.gdviz-data-editor svg:f\
ocus{outline:none}.gdviz-data-editor svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-1px;border-radius:3px}.gdviz-data-editor .fit{fill:no\
ne;stroke:var(--fit);stroke-width:2.5;stroke-linejoin:round}.gdviz-data-editor circle.training{fill:var(--data);stroke:var(--ground);stroke-width:1.3}.gdviz-dat\
a-editor circle.test{fill:var(--ground);stroke:var(--data);stroke-width:1.8}.gdviz-data-editor circle.training.positive{fill:var(--positive)}.gdviz-data-editor \
circle.training.negative{fill:var(--negative)}.gdviz-data-editor circle.test.positive{stroke:var(--positive)}.gdviz-data-editor circle.test.negative{stroke:var(\
--negative)}.gdviz-data-editor.valued circle.training{fill:var(--value);stroke:color-mix(in srgb,var(--mark) 45%,transparent);stroke-width:.8}.gdviz-data-editor\
.valued circle.test{fill:var(--value);stroke:var(--mark);stroke-width:1.8}.gdviz-data-editor button[hidden]{display:none}.gdviz-data-editor .values i{display:in\
line-block;width:60px;height:8px;vertical-align:middle;background:linear-gradient(to right,var(--negative),white,var(--positive))}.gdviz-data-editor .tools inpu\
t[type=number]{width:4.5em;height:28px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-\
radius:4px}.gdviz-data-editor circle.selected{fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden;fill:none;stroke:var(--ma\
rk);stroke-width:2}.gdviz-data-editor svg:focus-visible .cursor{visibility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wrap;align-items:center;gap:\
6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display:inline-flex}.gdviz-data-editor .labels button+button{margin-left:-1px;border-radius:0 4px 4px 0}.g\
dviz-data-editor .labels button:first-child{border-radius:4px 0 0 4px}.gdviz-data-editor button{display:inline-flex;align-items:center;gap:6px;min-height:30px;m\
ax-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor .tools>button[aria-pressed=true]{background:var(--gdviz-ink);border-color:var(--gdviz-ink);color:va\
r(--gdviz-paper)}.gdviz-data-editor .labels button[aria-pressed=true]{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1px var(--gdviz-ink);font-w\
eight:600}.gdviz-data-editor .dot{flex:none;display:inline-block;width:10px;height:10px;border-radius:50%;box-sizing:border-box}.gdviz-data-editor .dot.positive\
{background:var(--positive)}.gdviz-data-editor .dot.negative{background:var(--negative)}.gdviz-data-editor .gdviz-legend{margin-left:auto;padding:0}.gdviz-data-\
editor .report{padding:3px 4px 0;line-height:1.35;font-size:12px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-height:1.35em}.gdviz-data-edit\
or .notes{color:var(--gdviz-alert);font-weight:600}.gdviz-data-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-data-editor .help summa\
ry{cursor:pointer}.gdviz-data-editor .help p{margin:4px 0 0 14px;line-height:1.4}.gdviz-data-editor .columns{display:flex;flex-wrap:wrap;gap:4px 12px;margin:4px\
 2px;font-size:13px}.gdviz-data-editor .columns select{max-width:11em;height:28px;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(\
--gdviz-edge);border-radius:4px}.gdviz-drawing .title{padding:2px 14px 0 56px;font-size:14px;font-weight:600}.gdviz-drawing .status{min-height:1.3em}.gdviz-draw\
ing.equal{max-width:560px}.gdviz-drawing.bare :is(.title,.gdviz-legend){padding-left:8px}.gdviz-interact{container-type:inline-size;width:100%;max-width:1120px;\
overflow:hidden}.gdviz-interact .jupyter-widgets{margin-left:0;margin-right:0}.gdviz-interact.jupyter-widgets-disconnected:before,.gdviz-interact .jupyter-widge\
ts-disconnected:before{display:none}.gdviz-sides{display:grid;gap:8px 16px;align-items:start;width:100%;grid-template-columns:300px minmax(0,1fr)}.gdviz-sides>*\
{min-width:0;overflow:hidden}.gdviz-row{display:grid;gap:4px 16px;align-items:start;width:100%;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr)\
)}.gdviz-row>*{min-width:0;overflow:hidden}.gdviz-beside .gdviz-slider label>span{flex-basis:92px}.gdviz-beside .gdviz-slider input[type=text]{flex-basis:56px;w\
idth:56px}.gdviz-beside .widget-checkbox{padding-left:100px;min-height:28px}.gdviz-beside .widget-checkbox input{width:18px;height:18px}.gdviz-beside :is(select\
,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}@container (max-width: 700px){.gdviz-sides{grid-template-columns:m\
inmax(0,1fr)}.gdviz-beside{order:1}}.gdviz-beside .gdviz-badge .line{display:none}.gdviz-drawing .files{display:flex;gap:4px}.gdviz-drawing .files button{width:\
auto;height:24px;padding:0 6px;border-color:transparent;color:var(--gdviz-faint);font-size:11px}.gdviz-drawing .files button:is(:hover,:focus-visible){border-co\
lor:var(--gdviz-edge)}.gdviz-drawing .handle.locked{opacity:.5;cursor:default}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:mi\
nmax(0,1fr)}.gdviz-field-box .jupyter-matplotlib-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:v\
isible}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyt\
er-matplotlib-canvas-container,.gdviz-field-box .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;poin\
ter-events:none;margin:0;width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python){overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python) :is(.jup\
yter-matplotlib,.gdviz-field>svg){max-width:none;overflow:visible;transform:scale(var(--gdviz-share, 1));transform-origin:0 0;margin-bottom:var(--gdviz-spare, 0\
)}.gdviz-field svg{display:block}.gdviz-figure-state{display:none}a[href^="#set:"]{display:inline-block;margin:0 2px;padding:0 6px;border:1px solid var(--gdviz-\
blue);border-radius:4px;text-decoration:none;line-height:24px;color:inherit}a[href^="#set:"]:before{content:"\\25b8  " / "";color:var(--gdviz-blue)}a[href^="#set\
:"]:hover{background:var(--gdviz-hover)}.gdviz-set-status{margin-left:6px;font-size:14px;color:var(--gdviz-alert)}.gdviz-set-status.quiet{position:absolute;widt\
h:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.gdviz-formula-field>label{display:block}.gdviz-formula-field>label>span{display:block;\
margin:2px}.gdviz-formula-field .text{width:calc(100% - 6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6px;border:1px solid var(--gdviz-edge);bor\
der-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .text[aria-invalid=\
true]{border-color:var(--gdviz-alert)}.gdviz-formula-field .written{min-height:66px;margin:6px 3px;display:grid;align-content:center}.gdviz-formula-field .writt\
en>math{overflow-x:auto;overflow-y:hidden;font-size:15px}.gdviz-formula-field .error code{display:block;overflow-x:auto;white-space:pre;font:13px/1.1 ui-monospa\
ce,Menlo,Consolas,monospace}.gdviz-formula-field .error span{color:var(--gdviz-alert)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-networ\
k-diagram .network{position:relative;overflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:r\
elative;display:block;overflow:visible}.gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px soli\
d var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network\
-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diag\
ram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap\
:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .le\
gend path{stroke:currentColor}.gdviz-network-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--ne\
gative)}.gdviz-network-diagram .legend circle{fill:currentColor}.gdviz-network-diagram .pointed.selected path{stroke-dasharray:none}.gdviz-network-diagram .gdvi\
z-slider[hidden]{display:none}.gdviz-network-diagram .gdviz-slider.empty{visibility:hidden}.gdviz-network-diagram .gdviz-slider label span{position:absolute;wid\
th:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center}.gdviz-page-state>[role=gro\
up]{display:flex;gap:6px}.gdviz-page-state :is(button,.button){height:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true]{color:v\
ar(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-page-state>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-state text\
area{flex:1 1 100%;min-width:0;box-sizing:border-box;resize:vertical;background:var(--gdviz-paper);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;w\
hite-space:pre}.gdviz-page-state input{flex:1 1 100%;min-width:0;height:26px;font-size:12px}.gdviz-page-state .download:after{content:"\\25be" / "";margin-left:6\
px}.gdviz-page-state .download[aria-expanded=true]:after{content:"\\25b4" / ""}.gdviz-page-state>.files{display:grid;flex:1 1 100%;gap:4px;min-width:0;margin:0;p\
adding:0;list-style:none}.gdviz-page-state>.files li{display:flex;gap:4px;align-items:center;margin:0}.gdviz-page-state>.files span{flex:1;min-width:0;line-heig\
ht:1.3;overflow-wrap:anywhere}.gdviz-page-state>.files :is(button,.button){height:24px;padding:0 7px;font-size:12px}.gdviz-page-state .button{display:inline-fle\
x;align-items:center;box-sizing:border-box;border:1px solid var(--gdviz-edge);border-radius:4px;color:inherit;text-decoration:none}.gdviz-page-state .button:hov\
er{background:var(--gdviz-hover)}.gdviz-page-state>[hidden]{display:none}.gdviz-pins{container-type:inline-size;display:flex;flex-direction:column;align-items:f\
lex-start;gap:4px;width:100%;min-width:0;padding-top:4px}.gdviz-pins>button{height:28px;padding:0 10px}.gdviz-pins button[aria-disabled=true]{color:var(--gdviz-\
faint);border-style:dashed;cursor:default}.gdviz-pins ul{list-style:none;width:100%;margin:0;padding:0}.gdviz-pins li{display:flex;flex-wrap:wrap;align-items:ce\
nter;gap:2px 8px;min-height:30px}.gdviz-pins li.hidden output,.gdviz-pins li.hidden b{color:var(--gdviz-faint)}.gdviz-pins label{display:flex;align-items:center\
;gap:6px;min-height:24px}.gdviz-pins input[type=checkbox]{width:16px;height:16px;margin:4px 0;accent-color:var(--gdviz-blue)}.gdviz-pins input[type=text]{flex:1\
 1 120px;box-sizing:border-box;min-width:0;height:26px;text-overflow:ellipsis}.gdviz-pins output{font-variant-numeric:tabular-nums;white-space:nowrap}.gdviz-pin\
s li button{min-width:26px;height:26px;padding:0 7px}@container (max-width: 440px){.gdviz-pins input[type=text]{flex-basis:60%}.gdviz-pins output{flex:1;padding\
-left:24px}}.gdviz-pins small{flex:1 1 100%;padding-left:38px;color:var(--gdviz-faint);font-size:12px}.gdviz-plot .letter text{font-size:10px;font-weight:600}.g\
dviz-results tr.pinned{color:var(--gdviz-faint)}.gdviz-results tr.pinned th{display:flex;align-items:center;gap:4px;min-height:22px}.gdviz-player label{flex:1 1\
 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player output{min-w\
idth:5.5em;text-align:right}.gdviz-player label:has(span){flex-basis:100%}.gdviz-player label:has(span) output{min-width:3.5em}.gdviz-question{max-width:640px;b\
ox-sizing:border-box;padding:10px 12px;margin-bottom:10px;border-left:3px solid var(--gdviz-blue);background:color-mix(in srgb,var(--gdviz-blue) 8%,transparent)\
}.gdviz-question .gdviz-slider label span{flex:0 0 auto}.gdviz-question .text{margin:0 0 8px;font-size:16px;font-weight:600;line-height:1.35}.gdviz-question .hi\
nt{margin:6px 0 8px;font-size:13px;line-height:1.4}.gdviz-question .hint.urged{color:var(--gdviz-alert)}.gdviz-question .options label{display:flex;gap:8px;alig\
n-items:baseline;padding:4px 0;min-height:24px;font-size:14px}.gdviz-question button{min-height:32px;padding:0 14px;font-size:14px;border:1px solid var(--gdviz-\
blue);border-radius:4px;background:transparent;color:var(--gdviz-ink);cursor:pointer}.gdviz-question .commit{background:var(--gdviz-blue);color:#fff}.gdviz-ques\
tion .right .hint:before{content:"\\2713  ";font-weight:700}.gdviz-question .wrong .hint:before{content:"\\2717  ";font-weight:700}.gdviz-moved[inert]{opacity:.45\
}.gdviz-question .named{display:flex;flex-wrap:wrap;gap:0 14px;align-items:baseline}.gdviz-question .named .name{flex:0 0 100%;font-size:14px}.gdviz-question .n\
amed label{padding:0 0 4px;gap:4px}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:collapse\
;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-weight:\
400;line-height:1.25}.gdviz-results thead :is(th,td){vertical-align:bottom;white-space:normal;max-width:56px;font-size:11px;line-height:1.15;color:var(--gdviz-f\
aint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first\
-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0 0 0 3px}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.g\
dviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:midd\
le;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;co\
lor:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{background:none;text-dec\
oration:underline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: \
420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-results butt\
on{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=num\
ber]{height:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runn\
er input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(-\
-gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-runner .history{d\
isplay:block;width:100%;max-width:420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slice .axes{display:flex;flex-wrap:wrap;gap:4px 16px;margin:2px 3px\
}.gdviz-slice label{display:flex;align-items:center;gap:6px}.gdviz-slice select{height:30px;min-width:52px;box-sizing:border-box;font:inherit;color:inherit;back\
ground:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-slice .gdviz-note{min-height:2lh;font-variant-numeric:tabular-nums}.gdviz-\
slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label sp\
an{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-\
slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4\
px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-sl\
ider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slid\
er input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-steps{container-type:inline-size;width:100\
%;max-width:1400px;overflow:visible;--figure: calc(100vh - 230px) }.gdviz-steps:has(.gdviz-row+.gdviz-row){--figure: calc(50vh - 120px) }.gdviz-followed{display\
:grid;gap:0 24px;overflow:visible;grid-template-columns:minmax(0,1fr) 320px}:is(.jp-OutputArea-output,.jp-OutputArea-child,.jp-OutputArea,.jp-Cell-outputArea,.j\
p-Cell-outputWrapper,.lm-Widget):has(.gdviz-steps):not(.jp-WindowedPanel,.jp-WindowedPanel-outer,.jp-Notebook,:has(.jp-Notebook)){overflow:visible}.gdviz-follow\
ed>.gdviz-interact{position:sticky;top:4vh;align-self:start;max-width:none;max-height:96vh;overflow:hidden auto;container-type:normal}.gdviz-steps .gdviz-sides{\
grid-template-columns:minmax(0,1fr)}.gdviz-steps .gdviz-beside{display:flex;flex-flow:row wrap;gap:4px 24px;order:1;align-items:start}.gdviz-steps .gdviz-beside\
>*{flex:1 1 280px;max-width:460px}.gdviz-steps .gdviz-row{display:flex;justify-content:center}.gdviz-steps .gdviz-row>*{flex:1 1 0;max-width:calc(var(--figure) \
/ .6)}.gdviz-steps .gdviz-row>.equal{max-width:calc(var(--figure) + 30px)}.gdviz-steps-text{min-width:0;font-size:16px;line-height:1.55}.gdviz-steps-text ol{mar\
gin:0;padding:0;list-style:none}.gdviz-steps-text li{display:flex;align-items:center;min-height:50vh;box-sizing:border-box;margin:0;padding:16px 0}.gdviz-steps-\
text li p{box-sizing:border-box;width:100%;margin:0;padding:8px 14px;border-left:4px solid var(--gdviz-line);color:var(--gdviz-faint);overflow-wrap:break-word}.\
gdviz-steps-text li[aria-current] p{border-color:var(--gdviz-blue);color:var(--gdviz-ink)}.gdviz-steps-text code{font:14px/1.5 ui-monospace,monospace}.gdviz-ste\
ps-text .bar{position:sticky;bottom:0;display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;padding:8px 0;background:var(--gdviz-paper)}.gdviz-steps-text \
.bar button{min-height:32px;padding:0 14px;font-size:14px}.gdviz-steps-text .bar button[aria-disabled=true]{border-style:dashed;color:var(--gdviz-faint);cursor:\
default}.gdviz-steps-text .bar span{font-size:14px;font-variant-numeric:tabular-nums}.gdviz-steps-text .bar p{flex:1 1 100%;margin:0;color:var(--gdviz-alert);fo\
nt-size:14px}.gdviz-steps-text .quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@container (max-width: 700p\
x){.gdviz-followed{--figure: 38vh;display:flex;flex-direction:column}.gdviz-followed:has(.gdviz-row+.gdviz-row){--figure: 19vh}.gdviz-followed>.gdviz-interact,.\
gdviz-followed>.gdviz-interact>.gdviz-sides{display:contents}.gdviz-followed .gdviz-beside{order:1}.gdviz-followed>.gdviz-steps-text{order:2;width:100%}.gdviz-f\
ollowed .gdviz-sides>:not(.gdviz-beside){position:sticky;top:0;z-index:1;width:100%;border-bottom:1px solid var(--gdviz-line);background:var(--gdviz-paper)}.gdv\
iz-followed .gdviz-row{align-items:start}.gdviz-steps-text li{min-height:45vh;scroll-margin-top:45vh}}@media(max-height:420px){.gdviz-followed>.gdviz-interact,.\
gdviz-followed .gdviz-sides>:not(.gdviz-beside){position:static!important;max-height:none}}.gdviz-surface3d-view .scene{cursor:grab;touch-action:pan-y;border-ra\
dius:4px;overflow:hidden}.gdviz-surface3d-view .scene:active{cursor:grabbing}.gdviz-surface3d-view .scene:focus-visible{outline:2px solid var(--gdviz-blue);outl\
ine-offset:-2px}.gdviz-surface3d-view svg{pointer-events:none}.gdviz-surface3d-view .under{position:absolute}.gdviz-surface3d-view canvas{background:none}
`;var ar=new CSSStyleSheet;ar.replaceSync(Vo);function Go(t){t.adoptedStyleSheets.includes(ar)||t.adoptedStyleSheets.push(ar)}var Ko=()=>Go(document);function Yo(t){
let e=()=>{let i=t.getRootNode();i instanceof ShadowRoot&&Go(i)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var lr=globalThis,Zo=t=>t,Xn=lr.trustedTypes,Jo=Xn?Xn.createPolicy("lit-html",{createHTML:t=>t}):void 0,dr="$lit$",Gt=`lit$${Math.random().toFixed(9).slice(2)}$`,
ur="?"+Gt,hd=`<${ur}>`,ke=document,_n=()=>ke.createComment(""),An=t=>t===null||typeof t!="object"&&typeof t!="function",pr=Array.isArray,is=t=>pr(t)||typeof t?.[Symbol.
iterator]=="function",cr=`[ 	
\f\r]`,kn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Xo=/-->/g,Qo=/>/g,$e=RegExp(`>|${cr}(?:([^\\s"'>=/]+)(${cr}*=${cr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ts=/'/g,es=/"/g,rs=/^(?:script|style|textarea|title)$/i,fr=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),C=fr(1),H=fr(2),bt=fr(
3),_t=Symbol.for("lit-noChange"),D=Symbol.for("lit-nothing"),ns=new WeakMap,ze=ke.createTreeWalker(ke,129);function os(t,e){if(!pr(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return Jo!==void 0?Jo.createHTML(e):e}var ss=(t,e)=>{let n=t.length-1,i=[],r,o=e===2?"<svg>":e===3?"<math>":"",s=kn;
for(let a=0;a<n;a++){let c=t[a],l,u,d=-1,p=0;for(;p<c.length&&(s.lastIndex=p,u=s.exec(c),u!==null);)p=s.lastIndex,s===kn?u[1]==="!--"?s=Xo:u[1]!==void 0?s=Qo:u[2]!==
void 0?(rs.test(u[2])&&(r=RegExp("</"+u[2],"g")),s=$e):u[3]!==void 0&&(s=$e):s===$e?u[0]===">"?(s=r??kn,d=-1):u[1]===void 0?d=-2:(d=s.lastIndex-u[2].length,l=u[1],
s=u[3]===void 0?$e:u[3]==='"'?es:ts):s===es||s===ts?s=$e:s===Xo||s===Qo?s=kn:(s=$e,r=void 0);let f=s===$e&&t[a+1].startsWith("/>")?" ":"";o+=s===kn?c+hd:d>=0?(i.
push(l),c.slice(0,d)+dr+c.slice(d)+Gt+f):c+Gt+(d===-2?a:f)}return[os(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},Sn=class t{constructor({strings:e,
_$litType$:n},i){let r;this.parts=[];let o=0,s=0,a=e.length-1,c=this.parts,[l,u]=ss(e,n);if(this.el=t.createElement(l,i),ze.currentNode=this.el.content,n===2||n===
3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(r=ze.nextNode())!==null&&c.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let d of r.
getAttributeNames())if(d.endsWith(dr)){let p=u[s++],f=r.getAttribute(d).split(Gt),g=/([.?@])?(.*)/.exec(p);c.push({type:1,index:o,name:g[2],strings:f,ctor:g[1]===
"."?ti:g[1]==="?"?ei:g[1]==="@"?ni:Ae}),r.removeAttribute(d)}else d.startsWith(Gt)&&(c.push({type:6,index:o}),r.removeAttribute(d));if(rs.test(r.tagName)){let d=r.
textContent.split(Gt),p=d.length-1;if(p>0){r.textContent=Xn?Xn.emptyScript:"";for(let f=0;f<p;f++)r.append(d[f],_n()),ze.nextNode(),c.push({type:2,index:++o});r.
append(d[p],_n())}}}else if(r.nodeType===8)if(r.data===ur)c.push({type:2,index:o});else{let d=-1;for(;(d=r.data.indexOf(Gt,d+1))!==-1;)c.push({type:7,index:o}),
d+=Gt.length-1}o++}}static createElement(e,n){let i=ke.createElement("template");return i.innerHTML=e,i}};function _e(t,e,n=t,i){if(e===_t)return e;let r=i!==void 0?
n._$Co?.[i]:n._$Cl,o=An(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(t),r._$AT(t,n,i)),i!==void 0?(n._$Co??=
[])[i]=r:n._$Cl=r),r!==void 0&&(e=_e(t,r._$AS(t,e.values),r,i)),e}var Qn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:i}=this._$AD,r=(e?.creationScope??ke).importNode(n,!0);ze.currentNode=
r;let o=ze.nextNode(),s=0,a=0,c=i[0];for(;c!==void 0;){if(s===c.index){let l;c.type===2?l=new Ve(o,o.nextSibling,this,e):c.type===1?l=new c.ctor(o,c.name,c.strings,
this,e):c.type===6&&(l=new ii(o,this,e)),this._$AV.push(l),c=i[++a]}s!==c?.index&&(o=ze.nextNode(),s++)}return ze.currentNode=ke,r}p(e){let n=0;for(let i of this.
_$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,n),n+=i.strings.length-2):i._$AI(e[n])),n++}},Ve=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,i,r){
this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=i,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=_e(this,e,n),
An(e)?e===D||e==null||e===""?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==_t&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):is(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
D&&An(this._$AH)?this._$AA.nextSibling.data=e:this.T(ke.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:i}=e,r=typeof i=="number"?this._$AC(e):(i.el===
void 0&&(i.el=Sn.createElement(os(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===r)this._$AH.p(n);else{let o=new Qn(r,this),s=o.u(this.options);o.p(n),this.
T(s),this._$AH=o}}_$AC(e){let n=ns.get(e.strings);return n===void 0&&ns.set(e.strings,n=new Sn(e)),n}k(e){pr(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
i,r=0;for(let o of e)r===n.length?n.push(i=new t(this.O(_n()),this.O(_n()),this,this.options)):i=n[r],i._$AI(o),r++;r<n.length&&(this._$AR(i&&i._$AB.nextSibling,
r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let i=Zo(e).nextSibling;Zo(e).remove(),e=i}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},Ae=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,i,r,o){this.type=1,this.
_$AH=D,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=o,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.
strings=i):this._$AH=D}_$AI(e,n=this,i,r){let o=this.strings,s=!1;if(o===void 0)e=_e(this,e,n,0),s=!An(e)||e!==this._$AH&&e!==_t,s&&(this._$AH=e);else{let a=e,c,
l;for(e=o[0],c=0;c<o.length-1;c++)l=_e(this,a[i+c],n,c),l===_t&&(l=this._$AH[c]),s||=!An(l)||l!==this._$AH[c],l===D?e=D:e!==D&&(e+=(l??"")+o[c+1]),this._$AH[c]=
l}s&&!r&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ti=class extends Ae{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},ei=class extends Ae{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==D)}},ni=class extends Ae{constructor(e,n,i,r,o){super(e,n,i,r,o),this.type=5}_$AI(e,n=this){if((e=_e(this,e,n,0)??D)===_t)return;let i=this._$AH,r=e===
D&&i!==D||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,o=e!==D&&(i===D||r);r&&this.element.removeEventListener(this.name,this,i),o&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},ii=class{constructor(e,n,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){_e(this,e)}},as={
M:dr,P:Gt,A:ur,C:1,L:ss,R:Qn,D:is,V:_e,I:Ve,H:Ae,N:ei,U:ni,B:ti,F:ii},md=lr.litHtmlPolyfillSupport;md?.(Sn,Ve),(lr.litHtmlVersions??=[]).push("3.3.3");var cs=(t,e,n)=>{
let i=n?.renderBefore??e,r=i._$litPart$;if(r===void 0){let o=n?.renderBefore??null;i._$litPart$=r=new Ve(e.insertBefore(_n(),o),o,void 0,n??{})}return r._$AI(t),
r};var Ct=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function F(t,e,...n){return cs(e,t),n.map(i=>t.querySelector(i))}var Kt=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Se(t,e,n){let i=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:i,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}var Yt=t=>t?"":"display: none";function nt(t,...e){Yo(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var vd={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},xt=t=>vd[t]??t;function gr(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function ls(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function Ge(t,e){let n=0,i=new ResizeObserver(()=>{let r=Math.floor(t.clientWidth);r===0||r===
n||(n=r,e(r))});return i.observe(t),()=>i.disconnect()}var wd=["dead","restarting","autorestarting","starting"];function Ke(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),i=!1,r=0;function o(){
i||=wd.includes(t.status);let s=i?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return r||=setTimeout(e,2e3,"away");clearTimeout(r),r=
0,e(s)}for(let s of n)s.connect(o);return o(),()=>{clearTimeout(r);for(let s of n)s.disconnect(o)}}var ds=50,ri=new Set,us=0;function ps(t,e,n){let i={link:t,sources:e,targets:n,outdated:null};return ri.add(i),hr.size&&Mn(),{outdate(r,o=performance.now()){i.outdated?.
text!==r&&(i.outdated={since:Math.min(o,i.outdated?.since??1/0),text:r},Mn())},renew(r=null){!i.outdated&&r===null||(i.outdated=r===null?null:{since:r,text:i.outdated?.
text??"computing …"},Mn())},leave(){ri.delete(i),Mn()}}}var hr=new Map;function Mn(){clearTimeout(us);let t=performance.now(),e=1/0,n=new Map;for(let[{link:r,
targets:o},{since:s,text:a}]of bd())if(s+ds>t)e=Math.min(e,s+ds);else for(let{model:c}of[{model:r},...o])n.set(c,a);let i=hr;hr=n;for(let r of new Set([...i.keys(),
...n.keys()]))yd(r,n.get(r)??"");e<1/0&&(us=setTimeout(Mn,e-t))}function bd(){let t=new Map([...ri].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let i of ri)i.sources.some(o=>e.targets.some(s=>xd(o,s)))&&!t.has(i)&&t.set(i,n);return t}var xd=(t,e)=>t.model===e.model&&t.trait===e.trait;function yd(t,e){
(We(t,"outdated")??"")!==e&&(zn(t,"outdated",e),t.get("opacities")&&zn(t,"opacities",e?[$d]:[]))}var $d=.3;var fs=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),zd=230;function gs(t,e){let n=t.slice(),
[i,r,o]=[0,0,0];for(let s of e){if(r|=(s&127)<<o,o+=7,s&128)continue;i+=r;let a=n[i+1]===zd;n[i]=a?1:253,n[i+1]=a?1:133,n[i+2]=a?1:2,r=o=0}return n}var mr=8,oi=5,kd=50,_d=8;async function ms(t,e){let n=ai(fs)?gs(mt(t),mt(e)):mt(t);return ai(n)?WebAssembly.compile(n).catch(()=>null):null}var ai=t=>!!globalThis.
WebAssembly?.validate(t);function si({memory:t,run:e},n,i){let r=new Uint8Array(t.buffer);for(let{address:o,data:s}of n)r.set(s,o);return e(),i.map(({address:o,
length:s})=>r.slice(o,o+s))}function Ad(t){let e,n;onmessage=({data:i})=>{if(i.module){({outputs:n}=i),{exports:e}=new WebAssembly.Instance(i.module);return}let r=performance.
now();try{let o=t(e,i.inputs,n),s=performance.now()-r;postMessage({results:o,milliseconds:s},o.map(({buffer:a})=>a))}catch(o){postMessage({error:o.message})}}}function Sd(t,e){
let n=URL.createObjectURL(new Blob([`(${Ad})(${si})`],{type:"text/javascript"}));try{let i=new Worker(n);return i.postMessage({module:t,outputs:e}),i}catch{return null}finally{
URL.revokeObjectURL(n)}}var hs=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function vs(t,e,n,i){let{exports:r}=await WebAssembly.instantiate(t),o=e.map(f=>({address:f.
address,length:bn(f)})),s=[],a=null,c=null;return n>mr&&u(),{start:l,measure:d,isBusy:()=>c!==null,close:p};function l(f,g,b){if(a){c={job:g,counts:b},a.postMessage(
{inputs:f});return}let x=performance.now(),y;try{y=si(r,f,o)}catch(z){return i(g,{error:z})}let A=performance.now()-x;s=[...s.slice(1-oi),A],(A>kd||s.length===oi&&
hs(s)>mr)&&u(),i(g,{results:y,milliseconds:A})}function u(){a=Sd(t,o),a&&(a.onmessage=({data:f})=>{let{job:g,counts:b}=c;if(c=null,f.error)return i(g,{isLate:!0,
error:Object.assign(new Error(f.error),{name:"RuntimeError"})});b&&(s=[...s.slice(1-oi),f.milliseconds]),i(g,{isLate:!0,...f})},a.onerror=()=>{let f=c;a=c=null,
f&&i(f.job,{isLate:!0})})}function d(f){if(a){let y=s.length?hs(s):null;if(c||n===1/0||s.length<oi||Math.max(...s)>mr/2)return y;p(),s=[]}let g=f();si(r,g,[]);let b=performance.
now(),x=0;do si(r,g,[]);while(x++,performance.now()-b<_d);return(performance.now()-b)/x}function p(){a?.terminate(),a=c=null}}var ws=["single_steps","resets","anew","anew_steps","playing"];function bs(t,e,n,i){let{restart:r,steps:o,before:s,starting:a,editing:c}=t.get("running"),l=s.map(
bn),u=Kn(mt(t.get("carried")),l),d=0,p=!1,f=k(),g=Kn(mt(t.get("computed")),n.map(bn)),b=0,x={restart:!1,steps:0},y=1;for(let E of ws)e.on(`change:${E}`,A);return addEventListener(
"pagehide",i.tell),t.on("change:carried",S),{isPlaying:z,isPending:M,plan:h,inputs:w,store:$,putBack:m,shareState:v,stop:_};function A(){i.changed(),z()||i.tell()}
function z(){return e.get("playing")&&!ae()}function k(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function M(){
let E=k();return p||z()||E.single!==f.single||E.resets!==f.resets||E.anew!==f.anew}function h(E){let L=k(),O=E.map((R,K)=>!be(R,g[K])),P=a.some(R=>O[R]),T=L.anew>
0&&(L.anew!==f.anew||O.some((R,K)=>R&&!c.includes(K))),I=L.resets!==f.resets,j=Math.max(L.single-f.single,0);z()&&(b+=e.get("speed"),j+=Math.floor(b),b%=1),f=L,
g=E,p=!1;let N=x;return x={restart:!1,steps:0},T||P||I?{restart:!0,steps:T?L.anew:0,version:d}:{restart:N.restart,steps:N.steps+j,version:d}}function m(E){x=E}function w(E={
restart:!1,steps:y}){let L=(O,P)=>({address:O,data:new Uint8Array(Int32Array.of(P).buffer)});return E.steps&&(y=E.steps),[L(r,Number(E.restart)),L(o,E.steps),...u.
map((O,P)=>({address:s[P].address,data:O}))]}function $(E,L){L.version===d&&(u=E)}function v(){t.off("change:carried",S),t.set("carried",new DataView(Wt(u).buffer)),
t.on("change:carried",S)}function S(){u=Kn(mt(t.get("carried")),l),f=k(),p=!0,d++,i.changed()}function _(){for(let E of ws)e.off(`change:${E}`,A);removeEventListener(
"pagehide",i.tell),t.off("change:carried",S)}}var Md=400,xs=30,zs="not computed",ci=(t,e)=>Object.assign(new Error(e),{name:t}),ys=t=>`(${t.join(", ")}${t.length===1?",":""})`;function vr({model:t,trait:e,name:n,
shape:i,dtype:r}){let o=t.get(e),s=xn(o);if(!s)throw ci("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(o)??"undefined"}`);if(String(s.shape)!==
String(i))throw ci("ValueError",`${n} had shape ${ys(i)} when it was linked, but now it has shape ${ys(s.shape)}`);let a=tr(o,r);if(!r.startsWith("float")&&Array.
from(De(r,a)).some((c,l)=>c!==Number(s.numbers[l])))throw ci("ValueError",`${n} was ${r} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return a}function ks(t,e){try{return be(Wt(t.map(vr)),e)}catch{return!1}}async function _s(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,i=c=>Promise.all(c.map(async l=>({...l,model:await it(n,l.widget)}))),[r,o]=await Promise.all([i(t.get("sources")),i(t.get("targets"))]),s=ps(t,r,
o);if(t.get("where")!=="browser")return $s(t,r,s);ks(r,mt(t.get("computed")))||s.outdate("compiling …");let a=await ms(t.get("module"),t.get("fusions"));return a?
Ed(t,a,r,o,s,e):(n.exported?e.show(ci("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),$s(t,r,s))}function $s(t,e,n){let i=t.widget_manager.exported?"needs Python":"computing …";function r(){ks(e,mt(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?zs:i)}let o=e.map(s=>ot(s.model,s.trait,r));return o.push(ot(t,"computed error_message",r)),r(),{stop:()=>[...o,
n.leave].forEach(s=>s()),isRunning:!1}}async function Ed(t,e,n,i,r,o){let s=t.widget_manager,a=t.get("outputs"),c=await vs(e,a,t.get("background")?1/0:t.get("mi\
lliseconds"),L),l=t.get("runner")&&await it(s,t.get("runner")),u=!!t.get("background"),d={compute:E,report:R,isInBackground:u,reads:q=>n.some(B=>B.model===q),isPending:T,
isPlaying:P},p=l&&bs(t,l,n,{changed:h,tell:N}),f=mt(t.get("computed")),g=null,b=null,x=null,y=!1,[A,z]=[0,0],k=0,M=[...n.map(q=>[q.model,`change:${q.trait}`,m]),
[t,"change:computed",S],[t,"change:running_in",$],[t,"change:where",K],[t,"change:closed",K],[t,"msg:custom",v]];for(let[q,B,U]of M)q.on(B,U);return Do(d),w(),j(),
h(),{stop:J,isRunning:!0};function h(){Jn(d)}function m(){x??=performance.now(),h()}function w(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function $(){t.get("running_in")!=="browser"&&(f=null,w(),h())}function v({event:q}){q==="ask"&&t.send({event:"here"})}function S(){f=mt(t.get(
"computed")),h()}function _(q){return q.map((B,U)=>({address:n[U].address,data:B}))}function E(){let q;try{q=n.map(vr)}catch(et){return R(et)}let B=Wt(q);if(!p?.
isPending()){if(be(B,f))return x=null,O(B);if(be(B,g))return}if(be(B,f)||r.outdate("computing …",x??void 0),c.isBusy())return;let U=p?.plan(q),W=[..._(q),...U?
p.inputs(U):[]];x=null,c.start(W,{joined:B,work:U},!U||U.steps>0)}function L({joined:q,work:B},{results:U,milliseconds:W,error:et,isLate:Z}){if(Z&&h(),!U){B&&p.
putBack(B),et&&(g=q,R(et));return}P()&&I(W??0),B&&p.store(U.slice(U.length-t.get("running").before.length),B);for(let{model:st,trait:rt,output:at}of i){let[tt,Q,
ht]=[We(st,rt),a[at],U[at]];Bo(tt,ht,Q)||zn(st,rt,se(De(Q.dtype,ht),Q,tt,ht))}b=[q,...U],O(q),P()&&!Z&&Uo(d)}function O(q){f=q,g=null,r.renew(x),y&&o.show(null),
y=!1,j(),ye()}function P(){return!!p?.isPlaying()}function T(){return c.isBusy()&&!P()}function I(q){A+=q,!(++z%xs)&&(t.set("page_milliseconds",A/xs),A=0)}function j(){
clearTimeout(k),k=setTimeout(()=>{try{let q=c.measure(()=>[..._(n.map(vr)),...p?.inputs()??[]]);q!==null&&t.set("page_milliseconds",q)}catch{}N()},Md)}function N(){
b&&(t.set("snapshot",new DataView(Wt(b).buffer)),b=null,p?.shareState(),t.save_changes())}function R(q){console.warn(q),y=!0,f=null,r.outdate(zs),P()&&(l.set("p\
laying",!1),l.save_changes()),o.show(q)}function K(){J(),o.ended()}function J(){clearTimeout(k);for(let[q,B,U]of M)q.off(B,U);p?.stop(),c.close(),r.leave(),qo(d)}}var wr=new EventTarget;function Od(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},i=o=>{Object.assign(n,o),wr.dispatchEvent(new Event(t))},r={
show:o=>i({error:o}),ended:()=>i({isRunning:!1})};return n.started=_s(e,r).catch(o=>(console.error(o),null)),Ue(n.started).then(o=>i({isRunning:o?.isRunning??!1})),
n}var As=ce(Od,({started:t})=>t.then(e=>e?.stop())),Me=As.use,En=t=>As.find(t.get("key"))??{isRunning:!1,error:null};function li(t,e){let n=t.get("key");return wr.
addEventListener(n,e),()=>wr.removeEventListener(n,e)}var di=(t,e)=>C`<div class="gdviz-note gdviz-needs-python">${e}${br(t)}</div>`;function br({exported:t}){let{live:e}=t,n=async({currentTarget:i})=>{i.href=Td(e,
await t.query?.()??"")};return e?C` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:D}function Td(t,e){if(!e)return t;let n=new URL(t,location.href),
i=o=>`${o}${o.includes("?")?"&":"?"}${e}`,r=n.searchParams.get("urlpath");return r===null?n.search=i(n.search):n.searchParams.set("urlpath",i(r)),n.href}var Nd="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Ld="The server is gone. Nothing on this page needs it: everything continues in your browser.",Rd="Greyed-out controls need Python.";function Ss(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Cd(t){let e=mt(t.get("text")??new Uint8Array);return e.
length===0?Pd(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function Pd(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function Id(t,e){let n=()=>{},i=!1;async function r(){let o=t.get("link");if(!o)return;let s=await it(t.widget_manager,o);if(i||o!==t.get("link"))
return;n();let a=()=>e(s),c=[Me(s),li(s,a),ot(s,"where milliseconds page_milliseconds outdated",a)];n=()=>c.forEach(l=>l()),a()}return t.on("change:link",r),r(),
()=>{i=!0,t.off("change:link",r),n()}}function jd({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(o=>it(e,o)));if(e.exported){n().
then(o=>o.forEach(s=>pt(s,"disabled",!0)));return}let i=new Map;async function r(o){if(!!t.get("lost")===o)return;if(t.set("lost",o),!o){for(let[a,c]of i)pt(a,"\
disabled",c);return i.clear()}let s=await n();if(t.get("lost"))for(let a of s)i.has(a)||i.set(a,a.get("disabled")),pt(a,"disabled",!0)}return e.kernel&&Ke(e.kernel,
o=>r(o!=="connected"))}function Fd({model:t,el:e}){nt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:i}=t.widget_manager,r=null,o=null;function s(g){
if(g.get("outdated"))return g.get("outdated");let{isRunning:b}=En(g);return b?`computed in your browser${Ss(g.get("page_milliseconds"))} · 0 round trips`:i?"w\
aiting for your browser":`computed by the server${Ss(g.get("milliseconds"))} · 1 round trip`}async function a(){let g=r,b=await Cd(g);o||(o={name:g.get("name"),
size:mt(g.get("module")).length,text:b,isCopied:!1},d(),e.querySelector("dialog")?.showModal())}function c(){o=null,d()}async function l(g){g.isCopied=await Kt(
g.text),g.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),d()}let u=g=>C`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${g.name}”, ${(g.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(g)}>${g.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${g.text}</pre>
    </dialog>`;function d(){let g=C`<div class="gdviz-notice" role="alert">${n?Nd:Ld}</div>`;F(e,C`
      <div class="line">
        <span class="status">${r?s(r):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${a}
          ?hidden=${!r||!En(r).isRunning}>Show the program</button>
      </div>
      ${i&&n?di(t.widget_manager,Rd):D}
      ${o?u(o):D}${t.get("lost")?g:D}`)}let p=Id(t,g=>{r=g,d()}),f=ot(t,"lost",d);return d(),()=>{p(),f()}}var Ms={initialize:jd,render:Fd};var X=(t,e,n)=>Math.min(Math.max(t,e),n),ui=t=>t.replaceAll("-","−").replace("e+","e");function Y(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?ui(String(Number(t.toPrecision(e)))):ui(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function xr(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let i=t.map(r=>Y(r,Math.max(n,Math.min(e(r),5))));if(n>5||new Set(i).size===t.length)
return i}}var pi=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Bd=62,Dd=38;function Pt({low:t,high:e,log:n=!1,from:i,to:r}){[t,e]=n?Hd(t,e):Ns(t,e);let[o,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(r-i)/(s-o),c=d=>i+((n?
Math.log10(d):d)-o)*a,l=d=>d.map(([p,f])=>({at:c(p),text:f})),u=Math.max(Math.floor(Math.abs(r-i)/(r>i?Bd:Dd)),1);return{low:t,high:e,log:n,to:c,from:d=>n?10**(o+
(d-i)/a):o+(d-i)/a,ticks:()=>{if(n&&s-o>1.5&&Math.floor(s)>Math.ceil(o))return l(Wd(o,s,1.5*u));let d=Es(t,e,u);return l(d.length>1?d:Es(t,e,2*u+1))}}}var Ye=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,i])=>[t.from(n),e.from(i)]});function Lt(t,e){let[n,i]=[1/0,-1/0];for(let r of t)for(let o of r)e(o)&&(o<
n&&(n=o),o>i&&(i=o));return[n,i]}var yr=.04;function $r(t,e,n){if(n){let r=(e/t)**yr;return[t/r,e*r]}if(t>0&&t<.3*e)return[0,e+yr*e];let i=yr*(e-t);return[t===0?
0:t-i,e+i]}var qd=.4,Ud=.05;function Os(t,[e,n],i){if(!(e<=n))return t??(i?[.1,10]:[0,1]);let r=(c,l)=>i?Math.log(l/c):l-c;if(t&&e>=t[0]&&n<=t[1]&&r(e,n)>=qd*r(
...t))return t;if(i)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[o,s]=e<n?$r(e,n,!1):Ns(e,n),a=Ts((s-o)*Ud);return[Math.floor(
o/a)*a,Math.ceil(s/a)*a]}function Ts(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function Ns(t,e){if(!Number.isFinite(
t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Hd(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Es(t,e,n){let i=(e-t)/n,r=Ts(i),o=Math.ceil(-Math.log10(r)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),a=s>=1e5||r<1e-4,c=Math.min(Math.max(Math.floor(Math.log10(s))+o,0)+1,12),l=p=>a?p?Number(p.toPrecision(c)).toExponential():"0":p.toFixed(Math.max(
o,0)),u=Math.ceil(t/r-1e-6),d=Math.max(Math.floor(e/r+1e-6)-u+1,0);return Array.from({length:d},(p,f)=>[(u+f)*r,ui(l((u+f)*r))])}function Wd(t,e,n){let i=Math.ceil(
t-1e-9),r=Math.floor(e+1e-9),o=Math.ceil((r-i+1)/(n+1)),s=Array.from({length:Math.floor((r-i)/o)+1},(c,l)=>i+l*o),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**
c,a?String(+`1e${c}`):`10${pi(c)}`])}var Vd=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Gd=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Ee=(t,e=0)=>Vd(Gd(t).map(n=>Math.round(n+(255-n)*e)));function Zt(t,e,[
n,i],r){if(!i||!n)return kr(t);let o=new Uint32Array(i*n);for(let s=0;s<n;s++){let a=(n-1-s)*i;for(let c=0;c<i;c++)o[s*i+c]=r(e[a+c])}zr(t,o,i)}function zr(t,e,n){
let i=e.length/n;(t.width!==n||t.height!==i)&&Object.assign(t,{width:n,height:i}),fi(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,i),0,0)}var kr=t=>fi(
t).clearRect(0,0,t.width,t.height),fi=t=>t.getContext("2d");function Ze(t,e){let n=Uint32Array.from({length:511},(i,r)=>Ee(r>255?t:e,1-.7*(Math.abs(r-255)/255)));
return i=>Number.isNaN(i)?0:n[255+Math.round(255*i)]}var Ls=.5,Kd=.6;function gi(t,{width:e,height:n},i,[r,o],s,a){let c=new Uint32Array(e*n),[l,u,d]=[0,Ls,Ls/2].map(b=>Uint32Array.from(a,x=>Ee(x,b))),p=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),f=(o-1)/e,g=(r-1)/n;for(let b=0;b<n;b++){let x=(n-b-.5)*g,y=Math.min(Math.floor(x),r-2),A=x-y,z=y*o,k=z+o,M=b*e,h=0;for(let m=0,
w=0;m<o-1;m++){let $=i[z+m],v=i[z+m+1],S=$+A*(i[k+m]-$),_=v+A*(i[k+m+1]-v),E=m===o-2?e:Math.min(Math.ceil((m+1)/f-.5),e),L=(_-S)*f;if(!(Math.abs(L)<1/0)){M+=E-w,
w=E;continue}let O=(i[k+m]-$+i[k+m+1]-v)*.5*g,P=Kd*Math.sqrt(L*L+O*O),T=S+((w+.5)*f-m)*(_-S);for(;w<E;w++,M++,T+=L){for(;T>=p[h+1];)h++;for(;T<p[h];)h--;let I=Math.
min(T-p[h],p[h+1]-T);c[M]=I>=P?l[h]:I>=P/2?d[h]:u[h]}}}zr(t,c,e)}function le(t,e){let n=t.length-1;return Array.from({length:e},(i,r)=>t[Math.floor(e>1?n/(e-1)*
r:n/2)])}function Rs(t,[e,n],{left:i,top:r,width:o,height:s},[a,c,l,u]){let d=e*n,p=Float64Array.from({length:d},(y,A)=>Math.hypot(t[2*A],t[2*A+1])),f=p.reduce(
(y,A)=>A>y&&A<1/0?A:y,0),g=o/n/1.25,b=Math.max(o*.0016,.5),x=[];for(let y=0;y<d;y++){if(!(p[y]>0&&p[y]<1/0))continue;let A=i+o*(y%n+.5)/n,z=r+s*(1-(Math.floor(y/
n)+.5)/e),k=-t[2*y]*(o/(c-a)),M=t[2*y+1]*(s/(u-l)),h=g*X(1+Math.log10(p[y]/f)/3,.25,1)/2/Math.hypot(k,M);x.push(Oe(A,z,k*h,M*h,b))}return x.join("")}var gt=t=>Math.
round(t*10)/10;function Oe(t,e,n,i,r){let o=Math.hypot(n,i),[s,a]=[-i/o,n/o],c=Math.min(10*r,1.2*o),l=.3*c,u=(g,b)=>`${gt(t+n*g+s*b)},${gt(e+i*g+a*b)}`,d=1-c/o,
p=`${u(-1,r)} ${u(d,r)} ${u(d,l)}`,f=`${u(d,-l)} ${u(d,-r)} ${u(-1,-r)}`;return`M${p} ${u(1,0)} ${f}Z`}var Yd=10,_r=12,Zd=68,Jd=9;function Cs({left:t,top:e,width:n,height:i},r,o,s){let a=t+n+Yd,c=a+_r,l=s.length>=Jd,u=r.toReversed().map((d,p)=>{let f=1-p/r.length;
return H`<rect x=${a} width=${_r} y=${e+i*(1-f)} height=${i*f} fill=${d} />`});return H`
    ${u}
    <rect class="frame" x=${a} y=${e} width=${_r} height=${i} />
    ${o.map(({at:d,text:p})=>{let f=e+i*(1+d);return H`<path class="tick" d="M${c},${f}h3" /><text x=${c+6} y=${f} dy="0.35em">${p}</text>`})}
    <text y=${e-10} x=${l?t+n+Zd:a-2} text-anchor=${l?"end":"start"}>${s}</text>`}var hi=t=>t.map(({name:e,color:n,kind:i="line"})=>{let r=C`<span class="swatch ${i}" .style=${`\
color: ${xt(n)}`}></span>`;return C`<span class="entry">${r}${e}</span>`});function On(t){let[e,n]=[t.get("colors"),Je(t)];return t.get("names").map((r,o)=>({name:r,
color:e[o%e.length]})).filter((r,o)=>n(o))}function Je(t){let e=t.get("shown")&&V(t.get("shown"));return n=>!e?.length||e[n]>0}function At(t,e){let{left:n,top:i,width:r}=t.getBoundingClientRect(),o=t instanceof SVGSVGElement&&r?r/t.width.baseVal.value:1;return[(e.clientX-n)/o,(e.clientY-
i)/o]}function Jt(t,e,n){let i=t.currentTarget;i.setPointerCapture(t.pointerId);let r=new AbortController,{signal:o}=r,{pointerId:s}=t,a=l=>u=>u.pointerId===s&&
l(u);i.addEventListener("pointermove",a(e),{signal:o});let c=a(l=>{r.abort(),n?.(l)});for(let l of["pointerup","pointercancel"])i.addEventListener(l,c,{signal:o})}
var Xd={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Te=t=>Xd[t.key]??null;function Xt(t,e=()=>!0){let n=i=>e(i)&&i.preventDefault();t.addEventListener(
"touchstart",n,{passive:!1})}function Xe({surface:t,handle:e,to:n,by:i,idle:r=()=>!1}){let o=s=>{s.preventDefault(),e.focus({preventScroll:!0}),Jt(s,n)};t?.addEventListener(
"pointerdown",s=>{s.button!==0||s.pointerType==="touch"||r()||(n(s),o(s))}),t?.addEventListener("click",s=>{s.pointerType==="touch"&&!r()&&n(s)}),e.addEventListener(
"pointerdown",s=>s.button===0&&o(s)),Xt(e),e.addEventListener("keydown",s=>{let a=Te(s);a&&(s.preventDefault(),i(a,s.shiftKey))})}var Ne={left:56,right:14,top:10,bottom:42},Qe={left:56,right:68,top:24,bottom:42},Qd=6.4,tu=6.5,eu=104;function de(t,{name:e,title:n="",...i}){nt(t,e,"gdviz-pla\
ne");let r=C`${n&&C`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
o,s,a,c]=F(t,r,".box",".gdviz-legend",".panel",".status"),l=Ar(o,i);return{...l,panel:a,status:c,bar:u=>F(l.bar,u&&Cs(l.area,...u)),legend:u=>F(s,hi(u))}}function Ar(t,{
label:e,ratio:n=.75,aspect:i=()=>null,margins:r=Ne}){t.classList.add("gdviz-plot");let o=Ct(),s={left:r.left,top:r.top,width:0,height:0},a=320,c=()=>{},l=()=>({
from:s.left,to:s.left+s.width}),u=()=>({from:s.top+s.height,to:s.top});function d(){s.width=Math.max(a-s.left-r.right,40);let M=i(),h=M?Math.round(s.width*M):Math.
round(a*(typeof n=="number"?n:n(a)))-r.top-r.bottom;s.height=Math.max(h,40);let{left:m,top:w}=s,$=Object.entries(s).map(([S,_])=>`${S}: ${_}px`),v=C`
      <canvas .style=${$.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${a} height=${s.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${o}><rect x=${m} y=${w} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${o})" pointer-events="none"></g>
        <rect class="hit" x=${m} y=${w} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return F(t,v,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[p,f,g,b,x,y,A]=d();function z({x:M,y:h},m,w=!1){let $=h.ticks(),v=Math.
max(...$.map(({text:j})=>j.length)),S=Math.min(v*Qd+28,eu);if(S>s.left+1)return s.left=S,d(),c();let{left:_,top:E,width:L,height:O}=s,P=E+O,T=M.ticks().map(({at:j,
text:N})=>H`
      ${w?H`<path class="grid" d="M${j},${P}V${E}" />`:D}
      <path class="tick" d="M${j},${P}v5" />
      <text class="x" x=${j} y=${P+17} text-anchor="middle">${N}</text>`),I=$.map(({at:j,text:N})=>H`
      ${w?H`<path class="grid" d="M${_},${j}h${L}" />`:D}
      <path class="tick" d="M${_},${j}h-5" />
      <text class="y" x=${_-8} y=${j} dy="0.35em" text-anchor="end">${N}</text>`);F(g,H`
      ${T}${I}
      <rect class="frame" x=${_} y=${E} width=${L} height=${O} />
      ${Ps(m[0],L+40,`translate(${_+L/2},${P+35})`)}
      ${Ps(m[1],O+30,`translate(13,${E+O/2})rotate(-90)`)}`)}function k(M){let[h,m]=At(f,M);return[X(h,s.left,s.left+s.width),X(m,s.top,s.top+s.height)]}return{
picture:f,canvas:p,area:s,layers:(...M)=>F(b,M.map(h=>H`<g class=${h}></g>`),...M.map(h=>`.${h}`)),hit:x,handles:y,bar:A,axes:z,pixel:k,readout:(M,...h)=>{let m=null;
for(let w of[x,...h])w.addEventListener("pointermove",$=>{M(m=$.buttons?null:k($))}),w.addEventListener("pointerleave",()=>M(m=null));return()=>M(m)},across:l,upwards:u,
plane:(M,h)=>Ye(Pt({...M,...l()}),Pt({...h,...u()})),draw:(M,h)=>{c=()=>Object.values(h).forEach($=>$());let m=lt(M,h),w=Ge(t,$=>{a=$,s.left=r.left,d(),c()});return()=>{
w(),m()}}}}function Ps(t,e,n){let i=Math.max(Math.floor(e/tu),4),[r,o]=t.length>i?[`${t.slice(0,i-1)}…`,H`<title>${t}</title>`]:[t,D];return H`<text class="name" text-anchor="middle" transform=${n}>${r}${o}</text>`}var yt=1e4,nu=150;function ue(t,e){let n=[];for(let i=0;i<t;i++)e(i)&&(i&&e(i-1)?n.at(-1)?.push(i):n.push([i]));return n}function mi(t,e,n){let i=r=>n(r).map(gt).
join(",");return ue(t,e).map(r=>`M${r.map(i).join("L")}${r.length>1?"":"h0.1"}`).join("")}function vi(t,e,n,i,r){let o=(s,a)=>s.map(c=>`${gt(n(c))},${gt(a(c))}`).
join("L");return ue(t,e).map(s=>`M${o(s,r)}L${o(s.toReversed(),i)}Z`).join("")}function Sr(t){let e=[];for(let[n,i]of t){if(Number.isNaN(n)||Number.isNaN(i))break;
let r=Math.max(Math.abs(n),Math.abs(i));if(r<=yt){e.push([n,i]);continue}let o=e.at(-1),s=yt/r;o&&s>0&&e.push([o[0]+(n-o[0])*s,o[1]+(i-o[1])*s]);break}return e}
function Mr(t){let e=t[0];return t.filter((n,i)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&i!==0&&i!==t.length-1?!1:(e=n,!0))}var Is=t=>t.length>1?`M${t.join("L")}`:
"",Tn=t=>Is(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),js=t=>t==="#000000"?"var(--gdviz-paper)":"white";function wi(t,e){let n=Sr(e),i=n.map(([a,c])=>`${a.
toFixed(2)},${c.toFixed(2)}`).filter((a,c,l)=>a!==l[c-1]),r=i.length>1,o=r?Tn(Mr(n)):"",s=r&&i.length<=nu?i.map(a=>`M${a}h0`).join(""):"";return H`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${js(t)} stroke-width="4" opacity="0.8" d=${o} />
    <path class="path" stroke=${xt(t)} stroke-width="2" d=${Is(i)} />
    <path class="dots" stroke=${xt(t)} stroke-width="5" d=${s} />
  </g>`}function bi(t,[e,n]){let i=Math.abs(e)<yt&&Math.abs(n)<yt,[r,o]=i?[e,n]:[0,0];return H`<circle class="current" r="6" fill=${xt(t)} stroke=${js(t)} stroke-width="2"
    cx=${r} cy=${o} .style=${Yt(i)} />`}var iu=`M${Array.from({length:10},(t,e)=>{let[n,i]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(i)).toFixed(2)}\
,${(n*Math.sin(i)).toFixed(2)}`}).join("L")}Z`,xi=(t,e)=>e.map(([n,i])=>{let r=`translate(${n},${i})`;return H`<path d=${iu} fill=${t} stroke="white" stroke-width="1.2" transform=${r}><title>Minimum</title></path>`});var Fs={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},ru={A:.2,B:.35,C:.5,D:.65},tn=(t,e,n)=>H`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${xt(e)} stroke-width="1.8" stroke-dasharray=${Fs[t]} opacity="0.8" d=${n} />
  </g>`,ou=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function en(t,e,n,i=ou){let r=n.map((c,l)=>l?i(n[l-1],c):0),o=ru[t]*r.reduce((c,l)=>c+l,0),s=0,a=n.find((c,l)=>(s+=
r[l])>=o);return a?H`<g class="letter" transform="translate(${a[0].toFixed(1)},${a[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${xt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:D}var Bs=t=>C`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${Fs[t]} d="M0,4h26" />
  </svg>`;var su="Not positive: a logarithmic axis cannot show it",au=3;function Er(t){let[e,n,i,r]=["x","y","low","high"].map(u=>kt(t.get(u))),[o,s,a]=[V(t.get("limits")),
t.get("names"),Je(t)],c=t.get("colors").map(xt),l=new Float64Array;return n.map((u,d)=>({name:s[d]??"",color:c[d%c.length],shown:a(d),x:e[d%Math.max(e.length,1)]??
l,y:u,low:i[d]??l,high:r[d]??l,limit:o[d]??NaN}))}function cu(t){let e=t.get("pinned")??[],[n,i]=[t.get("colors").map(xt),new Float64Array];return e.map(({row:r,
mark:o,x:s=i,y:a=i})=>({mark:o,color:n[r%n.length],x:s,y:a}))}function lu({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),i=de(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});i.canvas.remove();let[r,o,s]=i.layers("pins","curves","letters"),a=H`<g class="points" pointer-events="none"></g><g class="markers" pointer-events="none"></g>`,
[c,l]=F(i.handles,a,".points",".markers"),{x:u,y:d}=i.plane({low:0,high:1},{low:0,high:1}),p=w=>Number.isFinite(w)&&!(d.log&&w<=0);function f(){let w=Er(t),$=cu(
t),v=i.plane(...du(w,$,t.get("log")));({x:u,y:d}=v),i.axes(v,t.get("axis_names"),!0);let{left:S,top:_,width:E,height:L}=i.area;F(r,$.map(N=>tn(N.mark,N.color,A(
N)))),F(s,$.map(N=>en(N.mark,N.color,b(N),(R,K)=>K[0]-R[0])));let O=w.filter(N=>N.shown&&N.y.some(Number.isFinite)),P=d.log&&O.length>0&&!O.some(N=>N.y.some(p)),
T=w.map(N=>H`<path class="band" fill=${N.color} opacity="0.2" d=${z(N)} />`),I=({limit:N,shown:R})=>R&&p(N)?`M${S},${gt(d.to(N))}h${E}`:"",j=w.map(N=>H`
      <path class="limit" stroke=${N.color} stroke-width="1.5" stroke-dasharray="6 4" d=${I(N)} />
      <path class="line" stroke=${N.color} stroke-width="2" d=${x(N)} />`);F(o,H`
      ${T}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${j}</g>
      <text class="note" text-anchor="middle" x=${S+E/2} y=${_+L/2}>${P?su:""}</text>`),F(c,O.map(N=>y(N).map(R=>H`
      <circle class="point" r=${au} fill=${N.color} cx=${gt(u.to(N.x[R]))} cy=${gt(d.to(N.y[R]))} />`))),k()}let g=({x:w,y:$},v)=>p($[v])&&Number.isFinite(w[v]);
function b(w){return Array.from(w.y.keys()).filter(v=>g(w,v)).map(v=>[u.to(w.x[v]),d.to(w.y[v])])}let x=w=>w.shown?A(w):"";function y(w){let $=(S,_)=>w.x[S]===w.
x[_]&&w.y[S]===w.y[_];return ue(w.y.length,S=>g(w,S)).filter(([S,..._])=>_.every(E=>$(E,S))).map(([S])=>S)}function A(w){return mi(w.y.length,$=>g(w,$),$=>[u.to(
w.x[$]),d.to(w.y[$])])}function z({shown:w,x:$,low:v,high:S}){if(!w||!v.length)return"";let _=i.area.top+i.area.height,E=O=>d.to(S[O]),L=O=>p(v[O])?Math.min(d.to(
v[O]),yt):_;return vi($.length,O=>p(S[O]),O=>u.to($[O]),L,E)}function k(){let{top:w,height:$}=i.area,v=Array.from(V(t.get("marker"))).filter(E=>E>=u.low&&E<=u.high),
S=(v.length===1?Er(t):[]).map(E=>{let L=E.shown?Ds(E,v[0]):NaN;if(!p(L))return D;let O={x:gt(u.to(v[0])),y:gt(d.to(L))};return H`<circle class="dot" r="4" fill=${E.
color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${O.x} cy=${O.y} />`}),_=v.map(E=>`M${gt(u.to(E))},${w}v${$}`).join("");F(l,H`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${_} />${S}`)}
function M(){let w=t.get("limit_name"),$=w?[{name:w,color:"var(--gdviz-faint)",kind:"dashes"}]:[];i.legend([...On(t),...$])}let h=i.readout(w=>{let $=Er(t).filter(
({shown:v})=>v);i.status.textContent=w&&!t.get("outdated")?m($,u.from(w[0])):""});function m(w,$){let v=P=>Math.abs(P-$),S=w.flatMap(P=>Array.from(P.x)).filter(
Number.isFinite),_=S.reduce((P,T)=>v(T)<v(P)?T:P,S[0]),O=w.map(P=>({name:P.name,value:Ds(P,_)})).filter(({value:P})=>Number.isFinite(P)).map(({name:P,value:T})=>`${P}\
 ${Y(T)}`.trim());return O.length?`${t.get("axis_names")[0]} ${Y(_)}: ${O.join(", ")}`:""}return i.draw(t,{"x y low high limits shown colors log axis_names pinn\
ed":f,marker:k,"names colors shown limit_name":M,"x y names shown outdated":h})}function du(t,e,n){let i=t.filter(p=>p.shown),[r,o]=Lt([...i,...e].map(({x:p})=>p),
Number.isFinite),s=p=>Number.isFinite(p)&&!(n&&p<=0),a=[...i.flatMap(({y:p,low:f,high:g,limit:b})=>[p,f,g,[b]]),...e.map(({y:p})=>p)],[c,l]=Lt(a,s),[u,d]=c<l?$r(
c,l,n):[c,l];return[{low:r,high:r===o?r+1:o},{low:u,high:d,log:n}]}function Ds({x:t,y:e},n){for(let i=0;i<e.length;i++){if(t[i]===n)return e[i];let r=(n-t[i-1])/
(t[i]-t[i-1]);if(i&&t[i-1]<n&&n<t[i])return e[i-1]+r*(e[i]-e[i-1])}return NaN}var qs={render:lu};var Us=1.5,Hs=1.15,Ws=100,Qt=([t,e],[n,i],r="")=>`${n} = ${Y(t)}, ${i} = ${Y(e)}${r}`;function nn(t){let[e]=kt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return D;
let[n,i]=[t.get("step"),t.get("diverged_at")],r=Number.isFinite(e[2])?`: ${Qt(Array.from(e),t.get("axis_names"),`, loss ${Y(e[2])}`)}`:"";return C`step ${n}${r}${i>=
0?C`<div class="diverged">diverged at step ${i}</div>`:D}`}function yi(t){let{model:e,plane:n,layers:[i,r,o],pins:s}=t,a=c=>()=>{let l=n();l&&c(l.toPixel)};return{
pinned:a(c=>{if(!s)return;let{lines:l,letters:u}=fu(e,c,s.area);F(s.lines,l),F(s.letters,u)}),paths:a(c=>F(i,pu(e,c))),minima:a(c=>F(r,xi(e.get("marks").minimum,
uu(e).map(c)))),points:a(c=>F(o,gu(e,c))),start:hu(t),buttons:mu(t)}}var uu=t=>kt(t.get("minima")).filter(e=>e.every(Number.isFinite)),Or=(t,e)=>t.get("colors")[e%
t.get("colors").length];function pu(t,e){let[n,i]=t.get("paths").shape,r=V(t.get("paths")),o=Je(t),s=a=>e(r.subarray(2*a,2*a+2));return Array.from({length:n},(a,c)=>{
let l=Array.from({length:o(c)?i:0},(u,d)=>s(c*i+d));return wi(Or(t,c),l)})}function fu(t,e,{left:n,top:i,width:r,height:o}){let s=([l,u])=>l>=n&&l<=n+r&&u>=i&&u<=
i+o,c=(t.get("pinned")??[]).map(({row:l,mark:u,paths:d=new Float64Array})=>{let p=Mr(Sr(Array.from({length:d.length/2},(f,g)=>e(d.subarray(2*g,2*g+2)))));return{
mark:u,color:Or(t,l),points:p}});return{lines:c.map(({mark:l,color:u,points:d})=>tn(l,u,Tn(d))),letters:c.map(({mark:l,color:u,points:d})=>en(l,u,d.filter(s)))}}
function gu(t,e){let n=Je(t);return kt(t.get("current")).map((i,r)=>bi(Or(t,r),n(r)?e(i):[NaN,NaN]))}function hu({model:t,el:e,picture:n,hit:i,handles:r,plane:o,
free:s}){let a=t.get("marks").start,c=(d=!1,p="")=>{let f=t.get("start");return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${f[0]} aria-valuetext=${Qt(f,t.get("axis_names"))} transform=${p} .style=${Yt(d)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=F(r,c(),".handle"),u=d=>s()&&G(t,{start:d});return Xe({surface:i,handle:l,idle:()=>!o()||e.classList.contains("panning"),to:d=>u(Vs(o(),At(n,d))),
by:(d,p)=>{let{x:f,y:g}=o(),b=p?.1:.01,[x,y]=[f,g].map(({low:A,high:z},k)=>X(t.get("start")[k]+d[k]*b*(z-A),A,z));u([x,y])}}),()=>{let d=o();if(!d)return;let p=t.
get("start"),f=[d.x,d.y].every(({low:g,high:b},x)=>p[x]>=g&&p[x]<=b);e.classList.toggle("still",!s()),F(r,c(f&&s(),`translate(${d.toPixel(p)})`))}}function Vs({
x:t,y:e,toPoint:n},i){let[r,o]=n(i);return[X(r,t.low,t.high),X(o,e.low,e.high)]}function mu({model:t,el:e,picture:n,hit:i,panel:r,plane:o}){let s=p=>t.get("disa\
bled")||G(t,{view:p});function a(p,f){let[g,b,x,y]=t.get("view"),[A,z]=f??[(g+b)/2,(x+y)/2],[k,M,h,m]=t.get("home"),w=($,v)=>v+($-v)*p;p>1&&(b-g>Ws*(M-k)||y-x>Ws*
(m-h))||s([w(g,A),w(b,A),w(x,z),w(y,z)])}let c=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),u()};function u(){let p=[["+","Zoom in",
()=>a(1/Us)],["−","Zoom out",()=>a(Us)],["✥","Move the view by dragging",l,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],f=t.get("zoomable")===
!1,g=p.map(([b,x,y,A])=>C`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${A??D} ?hidden=${f}
        ?disabled=${t.get("disabled")} @click=${y}>${b}</button>`);F(r,g)}i.addEventListener("pointerdown",p=>{let f=o();if(p.button!==0||!f||!c())return;let{toPoint:g}=f,
[b,x,y,A]=t.get("view"),[z,k]=g(At(n,p));Jt(p,M=>{let[h,m]=g(At(n,M));s([b+z-h,x+z-h,y+k-m,A+k-m])})}),Xt(i,c);let d=p=>{let f=o();!p.ctrlKey||!f||(p.preventDefault(),
a(p.deltaY<0?1/Hs:Hs,Vs(f,At(n,p))))};return n.addEventListener("wheel",d,{passive:!1}),u}var Gs={mouse:9,pen:12,touch:20},vu=500;function Ks({state:t,plane:e},[n,i],r){let o=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[l,u]=s(c),d=Math.
hypot(l-n,u-i);d<=r&&([o,r]=[a,d])}return o}function Ys(t){let{el:e,plot:n,state:i,plane:r}=t,{picture:o,hit:s}=n,a=(l,u)=>Ks(t,At(o,l),Gs[u]??Gs.mouse),c=l=>i.
add(r().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let u=a(l,l.pointerType);if(u<0&&(l.pointerType==="touch"||i.removing))
return;if(l.preventDefault(),o.focus({preventScroll:!0,focusVisible:!1}),i.removing)return i.remove(u);u>=0&&i.select(u);let d=u>=0?u:c(l);if(d<0)return;let[p,f]=At(
o,l),[g,b]=u<0?[p,f]:r().toPixel(i.cursor);Jt(l,x=>{let[y,A]=At(o,x);i.move(d,r().toPoint([y+g-p,A+b-f]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!i.removing&&a(l,"touch")<0&&c(l)}),s.addEventListener("dblclick",l=>{let u=a(l,"mouse"),{added:d}=i;u>=0&&!(u===d.slot&&performance.now()-d.time<vu)&&i.remove(
u)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&a(l,l.pointerType)>=0)}),Xt(s,l=>a(l.touches[0],"touch")>=0)}function Zs(t){let{
plot:e,state:n,plane:i}=t,r={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?Ks(t,i().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(r["+"]=()=>n.choose(1),r["-"]=r["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(r["+"]=()=>n.choose(n.label+.1),r["-"]=r["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",o=>{if(o.ctrlKey||o.metaKey||o.altKey)return;let s=Te(o),a=r[o.key.length===1?o.key.toLowerCase():o.key];if(!s&&
!a)return;if(o.preventDefault(),!s)return a();let c=o.shiftKey?.1:.01,l=n.box().map(([u,d],p)=>n.cursor[p]+s[p]*c*(d-u));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var Qs=Co(Lr(),1),Cr=1e7,Js=1e3,Rr=40,wu=1e30,bu=/(?<=[0-9]),(?=[0-9])/g,ta=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,xu=/^\s*([+-]?)inf(inity)?\s*$/i,yu=/^(true|True|TRUE|false|False|FALSE)$/,
Nn=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Et=class extends Error{},$i={regression:[
"x","y"],classification:["x1","x2","label"],plane_regression:["x1","x2","y"]};function ea(t){let e=$u(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Et("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),i=n.includes(";")?n.replace(bu,"."):n,r=[",",";","	"].map(f=>({sign:f,count:i.split(f).length})),{sign:o,count:s}=r.reduce((f,g)=>g.count>f.count?g:f);if(s>
Js)throw new Et(`It has more than ${Js} columns.`);let a=o===";"&&!e.includes(".")?",":".",[c=[],...l]=zu(e,o),u=!c.some(f=>ta.test(f.replace(a,"."))),d=u?l:[c,
...l];if(!d.length)throw new Et("It has a header line but no rows.");return Au(c.map((f,g)=>na(u&&f.trim()||`column ${g+1}`))).map((f,g)=>ku(f,d.map(b=>(b[g]??"").
trimStart()),a))}function $u(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Et("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function zu(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),i=t.includes(`${e} `)?t.replace(n,(d,p)=>p??d):t,{data:r,errors:o}=Qs.default.parse(i,{delimiter:e,
newline:`
`}),s=r.filter(d=>d.length>1||d[0].trim()),a=o.some(({code:d})=>d==="MissingQuotes"),[{length:c}=[],l]=s,u=l?.length===c+1?c+1:c;if(a||s.some(d=>d.length>u||d[c]?.
trim()))throw new Et("It is not a table: its rows have different numbers of columns.");return s}function ku(t,e,n){let i=Float64Array.from(e,o=>_u(n==="."?o:o.replace(
n,".")));if(e.every((o,s)=>!Number.isNaN(i[s])||Nn.has(o)))return{name:t,kind:"number",texts:e,values:i};if(!e.every(o=>yu.test(o)||Nn.has(o)))return{name:t,kind:"\
text",texts:e,values:i};for(let[o,s]of e.entries())i[o]=Nn.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:i.some(Number.isNaN)?"text":"truth",texts:e,values:i}}
function _u(t){if(ta.test(t))return Number(t);let e=xu.exec(t);return e?+`${e[1]}Infinity`:NaN}function Au(t){let e=new Set;for(let n of t){let i=n;for(let r=2;e.
has(i);r++)i=`${n} (${r})`;e.add(i)}return[...e]}function na(t){let e=[...t.slice(0,2*Rr+2)];return e.length<=Rr?t:`${e.slice(0,Rr-1).join("")}…`}function ia(t,e){
let n=$i[e];if(t.length<n.length)throw new Et(`It has too few columns: ${n.join(", ")} are needed.`);if(e==="regression")return Xs(t,n);let i=e==="classificatio\
n"?Su(t):ra(t);return[...Xs(t.filter(r=>r!==i),n.slice(0,2)),i]}var Su=t=>Le(t,"label")??t.findLast(Ln)??t[2];function ra(t){return $i.plane_regression.every(n=>Le(
t,n))&&Le(t,"y")||(t.filter(n=>!Ln(n))[2]??t[2])}function oa(t){if(t.length<3)return"regression";let e=t.findLast(Ln);if(Le(t,"label")||e&&new Set(e.texts).size===
2)return"classification";let n=t.filter(l=>!Ln(l)),[i,r]=$i.regression.map(l=>Le(t,l));if(e&&n.length<3)return i&&r?"regression":"classification";let o=$i.plane_regression.
every(l=>Le(t,l)),s=i&&r&&(i!==n[0]||r!==n[1]);if(!o&&(n.length!==3||s))return"regression";let a=new Set(ra(t).values);return!e&&a.size===2&&[...a].every(Number.
isInteger)?"classification":"plane_regression"}var Ln=({kind:t})=>t==="text",Le=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function Xs(t,e){let n=e.map(r=>Le(
t,r));if(n.every(r=>r!==void 0))return n;let i=t.filter(r=>!Ln(r));return(i.length>=2?i:t).slice(0,2)}function sa(t,e){let[n,i,r]=t,o=e==="classification"?[n,i]:
t;for(let a of o)Mu(a);let s=o.map(({values:a})=>a);return e==="classification"?{coordinates:s,...Eu(r)}:{coordinates:s,labels:null,labelNames:["−1","+1"]}}function Mu({
name:t,kind:e,texts:n,values:i}){let r=i.findIndex(a=>!(Math.abs(a)<wu));if(r<0)return;let o=e==="text"?n[r]:String(i[r]).replace("Infinity","inf"),s=Nn.has(n[r])?
"a gap":`'${o.slice(0,30)}', which is not a number that can be shown,`;throw new Et(`Column “${t}” has ${s} in row ${r+1}, not counting the header.`)}function Eu({
name:t,kind:e,texts:n,values:i}){let r=n.findIndex(l=>Nn.has(l));if(r>=0)throw new Et(`label: column '${t}' has a gap in row ${r+1}.`);let o=e==="text"?n:[...i],
s=[...new Set(o)],a=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(d=>a(d).slice(0,40)).join(", "),u=`${s.length}: ${l}${s.length>
4?", …":""}`;throw new Et(`label: column '${t}' must hold two different labels, not ${u}.`)}return s.sort((l,u)=>l<u?-1:1),{labels:Float64Array.from(o,l=>l===
s[0]?-1:1),labelNames:s.map(l=>na(a(l)))}}var Pr=["regression","classification","plane_regression"];function ca(t,e){let n=t.get("task"),i=n!=="regression",r={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:u,visible:b,count:x,read:A,add:z,move:k,moveCursor:M,remove:h,select:m,step:w,choose:v,setRemoving:S},o=aa(t),[[s,a],
[c,l]]=u();return r.cursor=[(s+a)/2,(c+l)/2],r;function u(){return[t.get("interval"),t.get(i?"interval":"y_interval")]}function d([_,E]){let[[L,O],[P,T]]=u();return[
X(_,L,O),X(E,P,T)]}function p(_){let[E,L]=o.x.subarray(g()*_);return[E,i?L:o.y[_]]}function f(_,E){let[L,O]=d(E).map(Math.fround);o.x[g()*_]=L,i?o.x[g()*_+1]=O:
o.y[_]=O}function g(){return t.get("x").shape[1]}function b(){let[[_,E],[L,O]]=u(),P=Array.from(o.part,(N,R)=>({slot:R,part:N,at:p(R)})),T=(...[N,R,K])=>N<=R&&R<=
K,I=([N,R])=>T(...[_,N,E].map(Math.fround))&&T(...[L,R,O].map(Math.fround));return P.filter(({part:N,at:R})=>N&&I(R)).map(({slot:N,part:R,at:K})=>({slot:N,at:K,
training:R>0,value:o.y[N]}))}function x(_){return o.part.filter(E=>E===_).length}function y(..._){let E=O=>new DataView(Float64Array.from(o[O]).buffer),L=t.get(
"own")[Pr.indexOf(n)]??t.get("source");G(t,{...Object.fromEntries(_.map(O=>[O,{...t.get(O),data:E(O)}])),source:L})}function A(){o=aa(t),o.part[r.selected]||(r.
selected=-1)}function z(_,E=r.label){let L=o.part.indexOf(0);return L<0?($(`No more than ${o.part.length} points are possible: remove one first.`),-1):(o.part[L]=
1,i&&(o.y[L]=Math.fround(E)),f(L,_),y("x","y","part"),r.added={slot:L,time:performance.now()},m(L),L)}function k(_,E){o.part[_]&&(f(_,E),y("x","y"),r.cursor=p(_))}
function M(_){r.cursor=d(_),$("")}function h(_){o.part[_]&&(o.part[_]=0,y("part"),m(-1,"Point removed."))}function m(_,E=""){r.selected=_,_>=0&&(r.cursor=p(_)),
_>=0&&n==="plane_regression"&&(r.label=Number(o.y[_].toFixed(2))),$(E)}function w(_){let E=b().sort((P,T)=>P.at[0]-T.at[0]||P.at[1]-T.at[1]);if(!E.length)return $(
"No point is in view.");let L=E.findIndex(({slot:P})=>P===r.selected),O=L<0&&!_?0:L;m(E[(O+(_?1:-1)+E.length)%E.length].slot)}function $(_){r.message=_,e()}function v(_){
r.label=X(Number(_.toFixed(2)),-1,1),n==="plane_regression"&&r.selected>=0&&(o.y[r.selected]=Math.fround(r.label),y("y")),e()}function S(_){r.removing=_,m(-1,_?
"Click a point to remove it.":"")}}function aa(t){let[e,n,i]=["x","y","part"].map(r=>V(t.get(r)).slice());return{x:e,y:n,part:i}}var Ir=[-1,1],rn=new WeakMap,la=t=>rn.get(t),Ou=t=>t.get("part").shape[0];async function da(t,e){rn.delete(t);let n=e.size>Cr,i=n?null:await e.arrayBuffer().catch(
()=>null),r=e.name.slice(0,80);fa(t,r,()=>{if(!i)throw new Et(n?`It is larger than ${Cr/1e6} MB.`:"It cannot be read.");let o=ea(i),s=t.get("both_tasks")?oa(o):
t.get("task");return rn.set(t,{columns:o,chosen:[],task:s,file:r}),ga(t,ia(o,s),s)})}function ua(t,e,n){fa(t,rn.get(t)?.file??"",()=>ga(t,e,n))}function pa(t){!rn.
delete(t)&&!t.get("message").file||G(t,{message:{},label_names:["−1","+1"]})}function fa(t,e,n){try{G(t,{message:{file:e,text:n(),failed:!1}})}catch(i){if(!(i instanceof
Et))throw i;G(t,{message:{file:e,text:`${i.message} The data are unchanged.`,failed:!0}})}}function ga(t,e,n){let i=rn.get(t);i&&Object.assign(i,{chosen:e,task:n});
let{coordinates:r,labels:o,labelNames:s}=sa(e,n),a=[t.get("interval"),t.get(n==="regression"?"y_interval":"interval"),Ir],c=r.map((y,A)=>Nu(y,a[A])),l=r[0].length,
u=Lu(l,Ou(t));Tu(t,c,o,s,n,u);let[d,p,f]=e.map(({name:y})=>`“${y}”`),g=`${u.length} point${u.length===1?"":"s"}`,b=n==="plane_regression"?`${f} over ${d} an\
d ${p}`:`${p} over ${d}`,x=[`${g}, ${b}.`];u.length<l&&x.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),o&&x.push(`${f}: ${s[0]} is −1,\
 ${s[1]} is +1.`);for(let[y,A]of r.entries()){if(c[y]===A)continue;let{least:z,largest:k}=ha(A),M=y===2?"to values from −1 to 1":"to fit the view";x.push(`“${e[y].
name}”, from ${Y(z)} to ${Y(k)}, is scaled ${M}.`)}return x.join(" ")}function Tu(t,e,n,i,r,o){let[s,a]=t.get("x").shape,c=r!=="regression",l=n??e[c?2:1],u=new Float64Array(
s*a),d=new Float64Array(s).fill(n?1:0);for(let[x,y]of o.entries())u[a*x]=e[0][y],c&&(u[a*x+1]=e[1][y]),d[x]=l[y];let p=new Float64Array(s).fill(1,0,o.length),f=Object.
entries({x:u,y:d,part:p}).map(([x,y])=>[x,{...t.get(x),data:new DataView(y.map(Math.fround).buffer)}]),g=r===t.get("task")?{}:{task:r,axis_names:c?["x₁","x₂"]:
["x","y"]},b=t.get("own")[Pr.indexOf(r)]??t.get("source");G(t,{...Object.fromEntries(f),...g,label_names:i,source:b})}function Nu(t,e){let[n,i]=e,{least:r,largest:o}=ha(
t);if(r>=n&&o<=i)return t;let[s,a]=e===Ir?Ir:[.95*n+.05*i,.05*n+.95*i];return r===o?t.map(()=>(s+a)/2):t.map(c=>s+(c-r)/(o-r)*(a-s))}function ha(t){let[e,n]=[1/0,
-1/0];for(let i of t)[e,n]=[Math.min(e,i),Math.max(n,i)];return{least:e,largest:n}}function Lu(t,e){let n=[],i=Ru();for(let r=0;r<t;r++)(t-r)*i()<Math.min(t,e)-
n.length&&n.push(r);return n}function Ru(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/
2**32}}var Cu=150,Pu="Click to add a point, drag to move it, double-click to remove it.",Iu="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",ju={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function ma({
model:t,el:e}){let n=t.get("task"),[i,r]=[n!=="regression",n==="classification"];e.classList.toggle("classification",r),e.classList.toggle("valued",i&&!r),e.classList.
remove("mapped");let o=t.get("colors");for(let T in o)e.style.setProperty(`--${T}`,o[T]);let s=Ct(),a=C`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Pu}</summary><p id=${s}>${Iu}${ju[n]}</p></details>`,[c,l,u,d]=F(e,a,"div",".tools",".report",".message"),f=Ar(c,{label:"Da\
ta",ratio:i?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),g={tabindex:"0",role:"application","aria-describedby":s};for(let[T,I]of Object.entries(g))f.picture.
setAttribute(T,I);let[b,x,y]=f.layers("curve","points","selection"),A=ca(t,()=>{h(),_()}),z=()=>{let[T,I]=A.box().map(([j,N])=>({low:j,high:N}));return f.plane(
T,I)},k={el:e,plot:f,state:A,plane:z};Ys(k),Zs(k);function M(){let T=A.visible(),{toPixel:I}=z(),j=T.length>Cu?3.6:4.8;F(x,T.map(({at:K,training:J,value:q})=>{let B=r?
q>0?"positive":"negative":"",U=i&&!r?`--value: ${v(X(q,-1,1))}`:"",[W,et]=I(K);return H`<circle class="${J?"training":"test"} ${B}" r=${j} cx=${W.toFixed(2)} cy=${et.
toFixed(2)} .style=${U} />`})),h();let[N,R]=[A.count(1),A.count(-1)];f.picture.ariaLabel=`Data: ${jr(N,"training ")}${R?` and ${jr(R,"test ")}`:""}`,_()}function h(){
let T=A.visible(),I=T.find(({slot:K})=>K===A.selected),[j,N]=z().toPixel(I?.at??A.cursor);F(y,H`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${j},${N})" .style=${Yt(!I)} />
      <circle class="selected" r="9" cx=${j} cy=${N} .style=${Yt(I)} />`);let R=A.count(1)+A.count(-1)-T.length;F(u,C`
      <div class="status" role="status">${A.message||(I?m(I):"")}</div>
      <div class="notes">${R?`${jr(R)} outside the view`:""}</div>`)}function m({at:T,training:I,value:j}){let N=i?`, value ${Y(j,3)}`:"",R=r?`, label ${t.get("\
label_names")[j>0?1:0]}`:N;return`${I?"Training":"Test"} point: ${Qt(T,t.get("axis_names"),R)}`}function w(){let T=i?new Float64Array:V(t.get("fit")),{left:I,width:j}=f.
area,{to:N}=z().y,R=J=>`${(I+J*j/(T.length-1)).toFixed(2)},${X(N(T[J]),-yt,yt).toFixed(2)}`,K=ue(T.length,J=>!Number.isNaN(T[J])).map(J=>`M${J.map(R).join("L")}`);
F(b,H`<path class="fit" d=${K.join("")} />`)}let $=Ze(o.positive,o.negative),v=T=>`color-mix(in srgb, ${T>0?o.positive:o.negative} ${Math.round(100*Math.abs(T))}\
%, white)`;function S(){if(!i)return;let T=t.get("map");e.classList.toggle("mapped",T.shape[0]>0);let I=t.get("logits"),j=N=>I?Math.tanh(N/2):X(N,-1,1);Zt(f.canvas,
V(T),T.shape,N=>$(j(N)))}function _(){e.classList.toggle("removing",A.removing);let T=[1,-1].map(R=>C`
      <button type="button" title="Label of the points you add" aria-pressed=${R===A.label}
        @click=${()=>A.choose(R)}>
        <i class="dot ${R>0?"positive":"negative"}"></i>${t.get("label_names")[R>0?1:0]}
      </button>`),I=i?"var(--gdviz-faint)":o.data,j=[{name:"training",color:I,kind:"dot"}];A.count(-1)&&j.push({name:"test",color:I,kind:"ring"}),i||j.push({name:"\
model",color:o.fit}),F(l,C`
      ${r?C`<span class="labels" role="group" aria-label="Label of new points">${T}</span>`:D}
      ${i&&!r?E():D}
      <button type="button" title="Remove points by clicking them" aria-pressed=${A.removing}
        @click=${()=>A.setRemoving(!A.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${L} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"} @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${hi(j)}</span>`)}function E(){let T=({target:I})=>{I.value!==""&&A.choose(Number(I.value)),I.value=String(A.label)};return C`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(A.label)} @change=${T} /></label>
      <span class="values">−1 <i></i> +1</span>`}function L({target:T}){let[I]=T.files;I&&da(t,I),T.value=""}function O(){let{file:T,text:I,failed:j}=t.get("m\
essage"),[N,R]=j?["gdviz-notice","alert"]:["gdviz-note","status"];F(d,I?C`<div class=${N} role=${R}><b>${T}</b>: ${I}</div>${Fu(t)}`:D)}let P="interval y_interv\
al axis_names";return f.draw(t,{[P]:()=>f.axes(z(),t.get("axis_names"),!i),"x y part":A.read,[`x y part label_names ${P}`]:M,[`fit ${P}`]:w,"map logits":S,message:O})}
function Fu(t){let{columns:e,chosen:n,task:i}=la(t)??{columns:[],chosen:[],task:"regression"};if(e.length<3)return D;let r=i==="regression"?[["x",0,i],["y",1,i]]:
[["x₁",0,i],["x₂",1,i]],o=t.get("both_tasks");(o||i==="classification")&&r.push(["label",2,"classification"]),(o||i==="plane_regression")&&r.push(["value",2,
"plane_regression"]);let s=(l,u,{target:d})=>{let p=[n[0],n[1],n[2]];p[l]=e[d.value],ua(t,p.filter(Boolean),p[2]?u:"regression")},a=(l,u,d)=>C`<option value=${u} .selected=${d}>${l}</option>`,
c=r.map(([l,u,d])=>C`
    <label>${l} <select aria-label="Column of ${l}" @change=${p=>s(u,d,p)}>
      ${u===2&&o?a("none","",d!==i):D}
      ${e.map((p,f)=>a(p.name,f,d===i&&p===n[u]))}
    </select></label>`);return C`<div class="columns">${c}</div>`}var jr=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function Bu(t){let{model:e,el:n}=t;nt(n,
"gdviz-data-editor");let i=ma(t),r=[ot(e,"task",()=>{i(),F(n,D),i=ma(t)}),ot(e,"source",()=>{e.get("own").includes(e.get("source"))||pa(e)})];return()=>{for(let o of r)
o();i()}}var va={render:Bu};var wa=64,Du=6,qu=24;function zi(t,[e,n],i=!1){let r=Array.from(t,a=>Ee(a)),o=Pt({low:e,high:n,log:i,from:0,to:r.length}),s=a=>Math.floor(o.to(Math.max(a,e)));return a=>r[X(
s(a),0,r.length-1)]}function ki({height:t},e,[n,i],r,o=!1){let s=Pt({low:n,high:i,log:o,from:0,to:-t}),a=l=>e[Math.floor((l+.5)/wa*e.length)],c=s.ticks().map(({
at:l,text:u})=>({at:l/t,text:u}));return[Array.from({length:wa},(l,u)=>a(u)),c,r]}function _i({height:t},e,n,i){let r=n.length-1,o=Math.max(Math.ceil(r*qu/t),1),
s=Array.from(n.keys()).filter(c=>c%o===0),a=xr(s.map(c=>n[c]));if(a.some(c=>c.length>Du)){let c=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));i+=` (10${pi(
c)})`,a=xr(s.map(l=>n[l]/10**c))}return[le(e,r),s.map((c,l)=>({at:-c/r,text:a[l]})),i]}var Uu=1.4,Hu="#FFFFFF",Wu=2e3,ee=({kind:t})=>t==="Image"||t==="Contours",ba=t=>ee(t)&&!!t.label&&!t.signs;function xa(t,e,n){let[i,r]=[0,0];return t.map(o=>{let s={};
for(let[c,l]of Object.entries(o.shapes)){let u=l.reduce((d,p)=>d*p,1);s[c]=e.subarray(i,i+=u)}let a=ee(o)||o.shapes.kind?0:o.color??(o.kind==="Labels"?"var(--gd\
viz-ink)":r++);return{...o,arrays:s,colors:n,color:typeof a=="number"?n[a%n.length]:a}})}function ya({shapes:t,arrays:{x:e,y:n}}){let i=t.y.at(-1)??0;return Array.
from({length:i?n.length/i:0},(r,o)=>{let s=o*i;return{x:t.x.length>1?e.subarray(s,s+i):e,y:n.subarray(s,s+i)}})}function Fr({kind:t,arrays:e},n){if(t==="Band"&&
n==="y")return[e.low,e.high];if(t!=="Arrows")return[e[n]];let i=e[`d${n}`];return[e[n],e[n].map((r,o)=>r+i[o])]}var $a=({texts:t,arrays:{x:e,y:n,values:i}})=>t.
map((r,o)=>({x:e[o],y:n[o],value:i?i[o]:0,text:r})).filter(r=>[r.x,r.y,r.value].every(Number.isFinite)).map(({x:r,y:o,value:s,text:a})=>({x:r,y:o,text:a.replaceAll(
"{0}",Y(s,3))}));function za(t){let{kind:e,label:n,color:i,colors:r,dashed:o,names:s,arrays:a}=t;return ee(t)?[]:e==="Points"&&a.kind?s.map((c,l)=>({name:c,color:r[l%
r.length],kind:"dot"})):n?[{name:n,color:i,kind:e==="Points"||e==="Labels"?"dot":e==="Band"?"area":o?"dashes":"line"}]:[]}var ka=t=>t.map(e=>{if(e.kind==="Label\
s")return $a(e).map(({text:o})=>o).join(", ");let[n,i]=Lt(ee(e)?[e.arrays.values]:Fr(e,"y"),Number.isFinite),r=e.label||e.kind.toLowerCase();return n<=i?`${r} f\
rom ${Y(n,3)} to ${Y(i,3)}`:`${r}: nothing to be seen`}).filter(Boolean).join("; ");function _a(t,e,n,i){let r=xt(t.color);switch(t.kind){case"Lines":return ya(
t).map(o=>Vu(o,e)).map(o=>H`
        ${i&&t.color!==Hu?H`<path fill="none" stroke="var(--gdviz-paper)" stroke-width="4" opacity="0.8" d=${o} />`:D}
        <path class="line" fill="none" stroke=${r} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
          stroke-dasharray=${t.dashed?"6 5":D} d=${o} />`);case"Band":return H`<path class="band" fill=${r} opacity="0.25" d=${Gu(t.arrays,e,n)} />`;case"Points":
return Ku(t,e);case"Labels":{let o=`font-size: ${t.size}px; fill: color-mix(in srgb, ${r} 60%, var(--gdviz-ink))`;return $a(t).map(({x:s,y:a,text:c})=>H`
        <text class="label" text-anchor="middle" dy="0.35em" aria-hidden="true" .style=${o}
          x=${gt(te(e.x.to(s)))} y=${gt(te(e.y.to(a)))}>${c}</text>`)}case"Arrows":return H`<path class="arrows" fill=${r} stroke="var(--gdviz-paper)" stroke-width="2" paint-order="stroke"
        stroke-linejoin="round" d=${Yu(t.arrays,e)} />`}return D}var te=t=>X(t,-yt,yt),Br=({log:t})=>e=>Number.isFinite(e)&&!(t&&e<=0);function Vu({x:t,y:e},n){
let i=Br(n.y);return mi(e.length,r=>i(e[r])&&Number.isFinite(t[r]),r=>[te(n.x.to(t[r])),te(n.y.to(e[r]))])}function Gu({x:t,low:e,high:n},i,r){let o=Br(i.y),s=a=>o(
e[a])?te(i.y.to(e[a])):r;return vi(t.length,a=>o(n[a]),a=>te(i.x.to(t[a])),s,a=>te(i.y.to(n[a])))}function Ku({arrays:{x:t,y:e,kind:n},color:i,colors:r,size:o},s){
let a=Br(s.y),c=new Map;for(let l=0;l<t.length;l++){if(!a(e[l])||!Number.isFinite(t[l]))continue;let u=n?r[Math.abs(Math.trunc(n[l]))%r.length]:i;c.has(u)||c.set(
u,[]),c.get(u)?.push(`M${gt(te(s.x.to(t[l])))},${gt(te(s.y.to(e[l])))}h0`)}return[...c].map(([l,u])=>H`
    <g fill="none" stroke-linecap="round">
      <path stroke="var(--gdviz-paper)" stroke-width=${o+1.5} d=${u.length>Wu?"":u.join("")} />
      <path class="dots" stroke=${xt(l)} stroke-width=${o} d=${u.join("")} />
    </g>`)}function Yu({x:t,y:e,dx:n,dy:i},r){let o=[];for(let s=0;s<t.length;s++){let[a,c]=[r.toPixel([t[s],e[s]]),r.toPixel([t[s]+n[s],e[s]+i[s]])],[l,u]=[(c[0]-
a[0])/2,(c[1]-a[1])/2];![...a,l,u].every(d=>Math.abs(d)<yt)||Math.hypot(l,u)<.25||o.push(Oe(a[0]+l,a[1]+u,l,u,Uu))}return o.join("")}function Aa(t,e,n){let i=t.
filter(({kind:r})=>r==="Lines").flatMap(r=>ya(r).map(o=>({...o,label:r.label})));return!i.length||!i.every(r=>Zu(r.x))?null:i.map(r=>`${r.label||n} = ${Y(r.y[Ju(
r.x,e)])}`)}var Zu=t=>t.every((e,n)=>n===0||e>=t[n-1]);function Ju(t,e){let[n,i]=[0,t.length-1];for(;i-n>1;){let r=n+i>>1;t[r]<e?n=r:i=r}return e-t[n]<t[i]-e?n:
i}var qr="http://www.w3.org/2000/svg",Xu=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],Qu={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},tp=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
Sa=2,ep=14;function Ma(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
i=>i.checkVisibility()&&i.querySelector("svg")).map(i=>{let r=np(i);return n.set(r,(n.get(r)??0)+1),{name:n.get(r)>1?`${r} ${n.get(r)}`:r,node:i}})}function np(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function Rn(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(c=>c.checkVisibility()),i=Math.max(e.bottom,...n.map(c=>c.getBoundingClientRect().
bottom)),[r,o]=[Math.ceil(e.width),Math.ceil(i-e.top)],s=sn("svg",{xmlns:qr,width:r,height:o,viewBox:`0 0 ${r} ${o}`});s.append(sn("rect",{width:r,height:o,fill:Ai(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let a=[...t.querySelectorAll("canvas, svg")].filter(c=>c.checkVisibility()&&!c.
parentElement?.closest("svg")&&!c.closest("button, .gdviz-legend, .panel"));for(let c of a){let l=c.getBoundingClientRect(),u={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(c instanceof HTMLCanvasElement)c.width&&c.height&&s.append(sn("image",{...u,href:c.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let d=Ea(c);for(let[p,f]of Object.entries(u))d.setAttribute(p,String(f));d.setAttribute("overflow","visible"),s.append(d)}}for(let c of n)s.append(...rp(c,e));return new XMLSerializer().
serializeToString(s)}function sn(t,e){let n=document.createElementNS(qr,t);for(let[i,r]of Object.entries(e))i!=="xmlns"&&n.setAttribute(i,String(r));return n}function Ea(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(qr,t.tagName);for(let{name:i,value:r}of t.attributes)
tp.test(i)&&n.setAttribute(i,r);for(let i of Xu){let r=e.getPropertyValue(i);i==="fill"||i==="stroke"?ip(n,i,r):r&&r!==Qu[i]&&!(i.endsWith("opacity")&&n.hasAttribute(
i))&&n.setAttribute(i,r)}return n.append(...[...t.childNodes].map(Ea).filter(i=>i!==null)),n}function ip(t,e,n){let[i,r]=/^(none|url\()/.test(n)?["none",1]:Ai(n);
t.setAttribute(e,i),r<1&&t.setAttribute(`${e}-opacity`,String(r))}var on=null,Dr=new Map;function Ai(t){if(!Dr.has(t)){if(on??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!on)return[t,1];on.clearRect(0,0,1,1),on.fillStyle=t,on.fillRect(0,0,1,1);let[e,n,i,r]=on.
getImageData(0,0,1,1).data;Dr.set(t,[`#${[e,n,i].map(o=>o.toString(16).padStart(2,"0")).join("")}`,Number((r/255).toFixed(3))])}return Dr.get(t)}function rp(t,e){
let n=t.getBoundingClientRect(),[i,r]=[n.left-e.left,(n.top+n.bottom)/2-e.top],o=t.querySelector(".swatch"),{width:s=ep}=o?.getBoundingClientRect()??{},a=getComputedStyle(
t),[c]=Ai(o?getComputedStyle(o).color:a.color),l=f=>!!o?.matches(`.${f}`),u=l("dot")||l("ring")?sn("circle",{cx:i+s/2,cy:r,r:4,fill:l("dot")?c:"none",stroke:c,"\
stroke-width":2}):sn("path",{d:`M${i},${r}h${s}`,fill:"none",stroke:c,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),d={"font-family":a.
fontFamily,"font-size":a.fontSize,fill:Ai(a.color)[0]},p=sn("text",{x:i+s+5,y:r,dy:"0.35em",...d});return p.textContent=t.textContent.trim(),[u,p]}async function Si(t){
let e=URL.createObjectURL(new Blob([Rn(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let i=Object.assign(document.createElement("canvas"),{width:Sa*
n.width,height:Sa*n.height});return i.getContext("2d")?.drawImage(n,0,0,i.width,i.height),URL.revokeObjectURL(e),new Promise((r,o)=>i.toBlob(s=>s?r(s):o(new Error(
"no picture")),"image/png"))}var op=t=>t<560?.75:.56,sp={left:8,right:8,top:8,bottom:8},ap=4;function cp({model:t,el:e}){let n=t.get("title"),i=()=>t.get("axis_names"),r=n||i()?.toReversed().
join(" over ")||"Drawing",o=t.get("layers").some(ee),s=t.get("layers").some(ba)?Qe:i()?Ne:sp,a=de(e,{name:"gdviz-drawing",title:n,label:r,ratio:t.get("ratio")??
op,aspect:g,margins:s});e.classList.toggle("equal",t.get("equal")),e.classList.toggle("bare",!i()),o||a.canvas.remove();let[c]=a.layers("layers");function l(){let _=V(
t.get("values"));return _.length?xa(t.get("layers"),_,t.get("colors")):[]}let u=[],d={x:null,y:null},p=a.plane({low:0,high:1},{low:0,high:1}),f=[];function g(){
if(!t.get("equal")||t.get("ratio"))return null;let _=l().find(ee)?.arrays.box??[],[E,L]=t.get("x_limits")??_,[O,P]=t.get("y_limits")??_.slice(2);return(P-O)/(L-
E)||null}function b(_){if(t.get(`${_}_limits`))return t.get(`${_}_limits`);let E=_==="x"?0:1,L=u.filter(ee);if(L.length)return Lt(L.map(({arrays:q})=>q.box.subarray(
2*E,2*E+2)),Number.isFinite);let O=_==="y"&&t.get("log"),P=q=>Number.isFinite(q)&&!(O&&q<=0),T=f.map(q=>[q.get("value")[E]]),I=Lt([...u.flatMap(q=>Fr(q,_)),...T],
P),j=d[_]||!T.length||O?0:.1*(I[1]-I[0]);I=[I[0]-j,I[1]+j];let N=u.filter(({kind:q})=>_==="x"&&(q==="Lines"||q==="Band")),[R,K]=Lt(N.map(({arrays:q})=>q.x),P),J=!d[_]&&
!T.length&&R<K&&R<=I[0]&&K>=I[1];return d[_]=J?I:Os(d[_],I,O),d[_]}function x(){let[_,E]=[b("x"),b("y")];if(t.get("equal")){let{width:L,height:O}=a.area,P=Math.
max((_[1]-_[0])/L,(E[1]-E[0])/O),T=([I,j],N)=>[(I+j-P*N)/2,(I+j+P*N)/2];[_,E]=[T(_,L),T(E,O)]}return a.plane({low:_[0],high:_[1]},{low:E[0],high:E[1],log:t.get(
"log")})}function y(){if(u=l(),!u.length)return;p=x();let _=i();_&&a.axes(p,_,!o),p=x();let E=u.find(ee);E&&A(E);let L=a.area.top+a.area.height;F(c,u.map(O=>H`<g class="layer ${O.
kind.toLowerCase()}">${_a(O,p,L,o)}</g>`)),a.picture.setAttribute("aria-label",`${r}: ${ka(_?u:u.filter(({kind:O})=>O==="Labels"))}`),a.legend(u.flatMap(za)),w()}
function A({kind:_,label:E,limits:L,signs:O,shapes:{values:P},arrays:{values:T,levels:I,box:j}}){let{canvas:N,area:R}=a,K=t.get("palette"),[[J,q],[B,U]]=[p.toPixel(
[j[0],j[2]]),p.toPixel([j[1],j[3]])],W={left:J,top:U,width:B-J,height:q-U};for(let[rt,at]of Object.entries(W))N.style[rt]=`${at}px`;let et=[R.top-U,B-R.left-R.width,
q-R.top-R.height,R.left-J];if(N.style.clipPath=`inset(${et.map(rt=>`${Math.max(rt,0)}px`).join(" ")})`,O){let rt=Ze(O[1],O[0]);return Zt(N,T,P,at=>rt(X(at,-1,1))),
a.bar(null)}if(_==="Image"){let rt=L??Lt([T],Number.isFinite),at=zi(K,rt);return Zt(N,T,P,tt=>Number.isFinite(tt)?at(tt):0),a.bar(E?ki(R,K,rt,E):null)}let Z=Math.
min(window.devicePixelRatio||1,2),st={width:Math.max(Math.round(W.width*Z),1),height:Math.max(Math.round(W.height*Z),1)};gi(N,st,T,P,I,le(K,I.length-1)),a.bar(E?
_i(R,K,I,E):null)}let z=a.readout(_=>{F(a.status,t.get("outdated")||(_&&u.length?k(p.toPoint(_)):""))});function k(_){let E=i();if(!E)return"";let L=Aa(u,_[0],E[1]);
return L?`${E[0]} = ${Y(_[0])}: ${L.slice(0,ap).join(", ")}`:Qt(_,E)}let M=(n||"figure").toLowerCase().replace(/[^a-z0-9]+/g,"-"),h=C`
    <button type="button" aria-label="Save the figure as SVG" title="Save the figure as SVG, for print"
      @click=${()=>Se(`${M}.svg`,Rn(e),"image/svg+xml")}>SVG</button>
    <button type="button" aria-label="Save the figure as PNG" title="Save the figure as PNG, an image"
      @click=${async()=>Se(`${M}.png`,await Si(e),"image/png")}>PNG</button>`;F(a.panel.appendChild(Object.assign(document.createElement("span"),{className:"fil\
es"})),h);let m=_=>{let E=_.get("value"),[L,O]=p.toPixel(E),P=Qt(E,i()??["x","y"]),T=_.get("description")||"Point",I=!!_.get("locked");return H`
      <g class="handle ${I?"locked":""} ${Xi(_)?"gdviz-hidden":""}" tabindex=${I?-1:0} role="slider" aria-disabled=${I} aria-label="${T}; move it with the arrow keys" aria-valuenow=${E[0]} aria-valuetext=${P}
        transform="translate(${X(L,-yt,yt)},${X(O,-yt,yt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${T}: drag it${f.length>1?"":", click elsewhere,"} or use the arrow keys</title>
      </g>`},w=()=>F(a.handles,f.map(m)),$=!1,v=[()=>$=!0];async function S(){let _=t.get("points"),E=await Promise.all(_.map(O=>it(t.widget_manager,O)));if($||
!E.length)return;f=E,d.x=d.y=null,y();let L=[...a.handles.querySelectorAll(".handle")];f.forEach((O,P)=>{let T=I=>{if(O.get("locked")||Xi(O))return;let[[j,N],R]=[
O.get("value"),O.get("along")],[K,J]=[R==="y"?j:I[0],R==="x"?N:I[1]];G(O,{value:[X(K,p.x.low,p.x.high),X(J,p.y.low,p.y.high)]})};Xe({surface:f.length>1?void 0:a.
hit,handle:L[P],to:I=>T(p.toPoint(a.pixel(I))),by:(I,j)=>{let N=j?.1:.01,[R,K]=O.get("value"),{low:J,high:q,log:B}=p.y,U=B?K*(q/J)**(N*I[1]):K+I[1]*N*(q-J);T([R+
I[0]*N*(p.x.high-p.x.low),U])}}),v.push(ot(O,"value locked",y))})}return e.classList.toggle("still",t.get("points").length!==1),v.push(a.draw(t,{"values layers \
x_limits y_limits axis_names log equal colors palette":y,outdated:z})),S(),()=>v.forEach(_=>_())}var Oa={render:cp};var lp=4;function dp({model:t,el:e}){nt(e,"gdviz-field","gdviz-plane");let n=Ct(),i=t.widget_manager?.exported;i&&t.set("disabled",!0);function r(){let{size:k=[
0,0],axes:M=[0,0,0,0]}=t.get("drawn"),[h,m,w,$]=M,v=_=>H`<rect class=${_} x=${h} y=${m} width=${w} height=${$} />`,S=C`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${k[0]} height=${k[1]}>
        <defs><clipPath id=${n}>${v("")}</clipPath></defs>
        ${v("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${i?di(t.widget_manager,"Zooming needs Python, which draws this picture."):D}`;return F(e,S,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[o,s,a,c,l,u,d,p]=r();function f(){let{size:k,axes:M,limits:h}=t.get("drawn");if(!k)return null;let[m,w,$,v]=M,S=Pt({low:h[0],high:h[1],from:m,to:m+
$});return Ye(S,Pt({low:h[2],high:h[3],from:w+v,to:w}))}let b=yi({model:t,el:e,picture:o,hit:s,handles:u,panel:d,layers:[a,c,l],plane:f,free:()=>!0});function x(k){
let{size:M=[k,0]}=t.get("drawn"),h=Math.min(k/M[0],1),m=e.closest(".gdviz-field-box")??e;m.style.setProperty("--gdviz-share",String(h)),m.style.setProperty("--g\
dviz-spare",`${(h-1)*M[1]}px`)}function y(){b.buttons();let{limits:k}=t.get("drawn");t.get("disabled")&&k&&t.set("view",k)}let A=Ge(e,k=>{if(i)return x(k);Math.
abs(k-t.get("width"))>=lp&&G(t,{width:k})}),z=lt(t,{disabled:y,drawn:r,"drawn minima":b.minima,"drawn start axis_names":b.start,"drawn paths":b.paths,"drawn cur\
rent":b.points,"drawn current step diverged_at axis_names outdated":()=>F(p,f()&&(t.get("outdated")||nn(t)))});return()=>{A(),z()}}var Ta={render:dp};var Rt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
nly the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Dt,operations:pp}=Rt,fp=Rt.errors,Cn=Rt.functions,gp=Rt.spellings,Ei=Rt.constants,hp=Rt.superscripts,mp=Object.keys(Rt.tokens),Mi=new RegExp(Object.entries(
Rt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),ft=class extends Error{constructor(e,n,...i){super(fp[e].replace(/\{(\d)\}/g,(r,o)=>String(i[o]))),this.
position=n}};function ne(t,e=Rt.variables){let n=Array.from(t),i=vp(n,e),r=xp(i,n.length),o=bp(i,e);return{instructions:yp(r,[...e,...o]),parameters:o,root:r}}function vp(t,e){
if(t.length>Dt.characters)throw new ft("long",Dt.characters,Dt.characters);let n=t.map(r=>gp[r]??(r.length===1?r:"\0")).join(""),i=[];for(let r=0;r<n.length;r=Mi.
lastIndex){Mi.lastIndex=r;let o=Mi.exec(n);if(!o)throw new ft(t[r]==="="?"equals":"character",r,t[r]);let s=mp.find(c=>o.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(Mi.lastIndex));s==="word"?i.push(...wp(o[0],r,e,a)):s!=="space"&&i.push({kind:s,text:o[0],position:r})}return i}function wp(t,e,n,i){if(Object.hasOwn(Cn,
t)){if(!i)throw new ft("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Ei,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(i)throw new ft("function",e,t,Object.keys(Cn).join(", "));let r=Object.keys(Cn).findLast(s=>t.startsWith(s));if(r)throw new ft("brackets",e,r);let o=Array.from(
t);if(t.length>3||t.length===3&&!o.some(s=>n.includes(s)))throw new ft("name",e,t);return o.map((s,a)=>({kind:"letter",text:s,position:e+a}))}function bp(t,e){let n=new Set;
for(let{kind:i,text:r,position:o}of t)if(!(i!=="letter"||e.includes(r)||Object.hasOwn(Ei,r))){if(Rt.variables.includes(r))throw new ft("result",o,r);if(n.add(r),
n.size>Dt.parameters)throw new ft("letters",o,Dt.parameters,e.join(" and "))}return[...n].sort()}function xp(t,e){let n={kind:"end",text:"",position:e},i=0,r=0,
o=0,s=!1,a=()=>t[i]??n,c=()=>t[i++]??n,l=(z,k,M,{value:h=0,letter:m=""}={})=>({operation:z,position:k,operands:M,value:h,letter:m});function u(){let{text:z,position:k}=a();
throw new ft(z===")"?"unopened":z===","?"comma":"operand",k)}function d(){let z=p();for(;a().text==="+"||a().text==="-";){let{text:k,position:M}=c();z=l(k==="+"?
"add":"subtract",M,[z,p()])}return z}function p(){let z=f();for(;;){let{kind:k,text:M,position:h}=a();if(M==="*"||M==="/")c(),z=l(M==="*"?"multiply":"divide",h,
[z,f()]);else if(k==="letter"||k==="function"||M==="("||M==="|"&&!s)z=l("multiply",h,[z,g()]);else{if(k==="number")throw new ft("before",h);return z}}}function f(){
if(++r>Dt.depth)throw new ft("deep",a().position,Dt.depth);let z;if(a().text==="-"){let{position:k}=c();z=l("negate",k,[f()])}else a().text==="+"?(c(),z=f()):z=
g();return r--,z}function g(){let z=b();for(;a().kind==="superscript";){let{text:M,position:h}=c();z=l("power",h,[z,l("number",h,[],{value:hp[M]})])}if(a().text!==
"^"&&a().text!=="**")return z;let{position:k}=c();return l("power",k,[z,f()])}function b(){let{kind:z,text:k,position:M}=a();if(z==="number"){c();let h=Number(k);
if(h>Dt.number)throw new ft("size",M);return l("number",M,[],{value:h})}if(z==="letter")return c(),Object.hasOwn(Ei,k)?l("number",M,[],{value:Ei[k],letter:k}):l(
"variable",M,[],{letter:k});if(z==="function")return x(c());if(k==="(")return y("unclosed",")",!1)[0];if(k==="|")return l("abs",M,y("bar","|",!0));throw new ft(
k===")"&&o===0?"unopened":"operand",M)}function x({text:z,position:k}){let M=Rt.several.includes(z),[h,...m]=y("unclosed",")",!1,M);if(!M)return l(Cn[z],k,[h]);
if(!m.length)throw new ft("several",k,z);return m.reduce((w,$)=>l(Cn[z],k,[w,$]),h)}function y(z,k,M,h=!1){let m=c(),w=s;s=M,o++;let $=[d()];for(;h&&a().text===
",";)c(),$.push(d());if(a().kind==="end")throw new ft(z,m.position);return a().text!==k&&u(),c(),o--,s=w,$}if(!t.length)throw new ft("empty",0);let A=d();return a().
kind!=="end"&&u(),A}function yp(t,e){let n=[],i=new Map;function r({position:s},a,c,l=0,u=0){let d=[pp.indexOf(a),c,l,u],p=d.join();if(i.has(p)||i.set(p,n.push(
d)-1),n.length>Dt.instructions)throw new ft("operations",s,Dt.instructions);return i.get(p)}function o(s){let{operation:a,operands:c,value:l,letter:u}=s;if(a===
"number")return r(s,a,0,0,l);if(a==="variable")return r(s,a,e.indexOf(u));let d=o(c[0]),p=a==="power"&&c[1].operation==="number"?c[1].value:0;if(p===2||p===3||p===
4){let f=r(s,"multiply",d,d);return p===2?f:r(s,"multiply",f,p===3?d:f)}return r(s,a,d,...c.slice(1).map(o))}return o(t),n}var Ur=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),Oi=t=>Ur(t)&&Object.values(t).every(e=>typeof e=="string");var Re=4,Ti="pins",an=80,$p=2e3,Ni=t=>t.length?JSON.stringify(t):"";function Na(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=Re&&
e.every(zp)?e:null}catch{return null}}function zp(t){let e=typeof t?.name=="string"&&t.name.length<=an&&typeof t.shown=="boolean",n=Oi(t?.state)&&!(Ti in t.state);
return e&&n&&(t.curves===void 0||Hr(t.curves,i=>Hr(i,kp)))}var kp=t=>Hr(t,e=>e===null||Number.isFinite(e)),Hr=(t,e)=>Array.isArray(t)&&t.length<=$p&&t.every(e);var Pe=1,_p=/ ([α-ω][₀-₉]*)$/,La=new WeakMap;function Wr(t,{kind:e,options:n,otherwise:i,usual:r,ends:o},s){if(n)return n[t];if(o)return Ce(Number((o[0]+(o[1]-
o[0])*t/s.get("max")).toPrecision(6)));if(r&&t===s.get(r))return"";if(e==="pins")return Ni(t);if(e==="texts")return Ap(t,i??[])?"":JSON.stringify(t);if(typeof t==
"string")return t;if(Array.isArray(t))return t.map(Ce).join(",");if(!t?.data)return Ce(Number(t));let a=La.get(t)??Array.from(V(t),Sp).join(",").replace(/(,0)+$/,
"");return La.set(t,a),a}var Ap=(t,e)=>t.length===e.length&&t.every((n,i)=>n===e[i]),Sp=t=>Object.is(t,-0)?"-0":String(t);function Ce(t){let e=[1,2,3,4,5,6,7,8].
map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var pe=t=>t.get("entries"),ie=async t=>(await Ia(t)).look();
async function Ia(t){let e=pe(t),n=e.flatMap(s=>"selector"in s?[s.selector,...Vr(s).map(({widget:a})=>a)]:[s.widget]),i=async s=>[s,await it(t.widget_manager,s)],
r=new Map(await Promise.all(n.map(i)));function o(){let s=new Map;for(let a of e){let c="selector"in a?a.targets[r.get(a.selector).get("index")]:a,l=c&&r.get(c.
widget);c&&s.set(a.name,Wr(l.get(c.trait),c,l))}return s}return{look:o,widgets:r}}var Vr=t=>"selector"in t?Object.values(t.targets):[t];async function Gr(t,e,n){
if(!("selector"in t))return t;let i=n?.get(t.selector)??(await it(e,t.selector)).get("index");return t.targets[i]??`there is no such setting with ${t.title} = ${t.
labels[i]}`}var cn=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function Li(t,[e]){let n=pe(t).find(o=>o.name===e),[i]=n?
Vr(n):[];if(!i)return e;let r=(await it(t.widget_manager,i.widget)).get("description");return r?r.replace(/\s*=$/,""):i.kind==="array"?"points":e}async function ja(t,e,n){
let i=[],r=new Set;for(let o of pe(t)){let s=e.get(o.name),a=await Gr(o,t.widget_manager);if(!n.includes(o.name)||!s||typeof a=="string")continue;let c=await it(
t.widget_manager,a.widget),[l,u]=[o.name.split(".")[0],o.name.includes(".")];if(a.options)r.add(s),i.push(c.get("_options_labels")[a.options.indexOf(s)]);else if(!u||
r.has(l)){let[,d]=_p.exec(c.get("description"))??[];i.push(d?`${d} = ${s}`:`${c.get("description")} ${s}`)}}return i.join(", ")}function ln(t,e){let n=[],i=0;async function r(){
let s=++i,{look:a,widgets:c}=await Ia(t);if(s!==i)return;for(let u of n)u();let l=()=>e(a);n=pe(t).flatMap(Vr).map(({widget:u,trait:d})=>ot(c.get(u),d,l)),l()}r();
let o=ot(t,"entries",r);return()=>{i++;for(let s of n)s();o()}}async function Mp(t,e){let n=await Gr(t,e);return typeof n=="string"?"":n.widget}var Ep="it is ou\
tside the range that can be shown",Op="it cannot be changed without Python";function Tt(t){throw new RangeError(t)}var Nt=(t,e)=>He(Tp(t,e));async function Tp(t,e){
let n=Ba(t,e),i="",r=o=>+("kind"in o&&o.kind==="pins");for(let o of pe(t).toSorted((s,a)=>r(s)-r(a))){let s=e.get(o.name);if(s===void 0)continue;let a=await Mp(
o,t.widget_manager);a!==i&&(await t.widget_manager.runAll?.(),await xe({inBackground:!1})),i=a,await Yr(o,s,n,async()=>{let c=await Zr(t,o,s);c&&(c.widget.set(c.
trait,c.wanted),c.widget.save_changes(),c.needsKernel&&await Rp(t))})}return n}async function Kr(t,e){let n=Ba(t,e),i=new Map;for(let r of pe(t)){let o=e.get(r.
name);o!==void 0&&(!("selector"in r)&&r.options?.includes(o)&&i.set(r.widget,r.options.indexOf(o)),await Yr(r,o,n,()=>Zr(t,r,o,i)))}return n}async function Fa(t,e){
let n=[];for(let i of pe(t)){let r=e.get(i.name);r!==void 0&&await Yr(i,r,[],async()=>{let o=await Zr(t,i,r);o&&n.push(o)})}return n}function Ba(t,e){let n=new Set(
pe(t).map(({name:i})=>i));return[...e.keys()].filter(i=>!n.has(i)).map(i=>`${i.slice(0,40)}: there is no such setting`)}async function Yr({name:t},e,n,i){try{await i()}catch(r){
if(!(r instanceof RangeError))throw r;n.push(`${t}=${[...e].slice(0,40).join("")}: ${r.message}`)}}async function Zr(t,e,n,i){let r=t.widget_manager,o=await Gr(
e,r,i);if(typeof o=="string")return Tt(o);let{trait:s}=o,a=await it(r,o.widget),c=i&&o.moving?{low:null,high:null}:{},l=Pp({...o,...c},a,n);if(Wr(l,o,a)===Wr(a.
get(s),o,a))return null;o.kind==="pins"&&await Np(t,l);let u=t.get("needs_kernel").includes(o.widget);return u&&r.exported&&Tt(Op),{name:e.name,widget:a,trait:s,
wanted:l,needsKernel:u,isWhole:o.kind==="whole"||!!o.ends}}async function Np(t,e){for(let{name:n,state:i}of e){let[r]=await Kr(t,new Map(Object.entries(i)));r&&
Tt(`of the pinned run “${n}”, ${r}`)}}var Lp=0;async function Rp(t){let e=++Lp,{promise:n,resolve:i}=Cp(),r=a=>a.event==="done"&&a.question===e&&i();t.on("m\
sg:custom",r);let{kernel:o}=t.widget_manager,s=o&&Ke(o,a=>a==="gone"&&i());t.send({event:"ask",question:e}),await n,t.off("msg:custom",r),s?.()}function Cp(){let t=()=>{};
return{promise:new Promise(n=>t=n),resolve:t}}function Pp(t,e,n){let{kind:i}=t;if(i==="choice"){let c=t.options??[];return c.includes(n)||Tt(`it must be one of ${c.
join(", ")}`),c.indexOf(n)}if(i==="formula"){try{ne(n,e.get("variables"))}catch(c){if(!(c instanceof ft))throw c;Tt(`at character ${c.position+1}: ${c.message.replace(
/\.$/,"")}`)}return n}if(i==="pins")return Na(n)??Tt("it does not describe pinned runs");if(i==="texts")return Ip(n,t);if(t.usual&&!n)return e.get(t.usual);if(i===
"flag")return n!=="0"&&n!=="1"&&Tt("it must be 0 or 1"),n==="1";if(i==="array"||i==="numbers"){let{trait:c,length:l,among:u,narrowest:d=null}=t,{shape:p}=e.get(
c),f=l??qe(p),g=n.split(",");(l?g.length!==f:g.length>f)&&Tt(`it must be ${l?"":"at most "}${f} numbers separated by commas`);let b=g.map(Ca),x=b.every(z=>Number.
isFinite(Math.fround(z))&&(!u||u.includes(z))),y=d===null||jp(b,d);if((!x||!y)&&Tt(p?"its numbers must be ones that can be set there":Ep),!p)return b;let A=new Float64Array(
f);return A.set(b),{shape:p,data:new DataView(A.buffer)}}i==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Tt("it must be a whole number");let r=Ca(n),o=(c,l)=>typeof c=="\
string"?e.get(c):c??l,[s,a]=[o(t.low,-1/0),o(t.high,1/0)];return s<=r&&r<=a||Tt(`it must lie between ${Pa(s)} and ${Pa(a)}`),t.ends?Math.round((r-Number(s))/(Number(
a)-Number(s))*e.get("max")):r}function Ip(t,{length:e,otherwise:n=[]}){if(!t)return n;let i;try{i=JSON.parse(t)}catch{i=null}return Array.isArray(i)&&i.length===
e&&i.every(o=>typeof o=="string"&&o.length<=Ra)?i:Tt(`it must be ${e} texts of at most ${Ra} characters`)}var Ra=80;function Ca(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Tt("it must be a number")}var jp=([t,e,n,i],r)=>[[t,e],[n,i]].every(([o,s])=>o<s&&s-o>=r*Math.max(Math.abs(o),
Math.abs(s)));function Pa(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),i=Number(n);return i>=-4&&i<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${i<0?"-":"+"}${String(Math.abs(i)).padStart(2,"0")}`}var Fp=600,Pn=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;async function Ri(t,e,n=()=>!0){let i=Pn()?[]:await Bp(await Fa(t,e),n);return n()?Nt(t,
new Map([...e].filter(([r])=>!i.includes(r)))):[]}var Da=0;async function Bp(t,e){let n=++Da,r=t.filter(({trait:a,wanted:c})=>a!=="index"&&typeof[c].flat()[0]==
"number").map(a=>({...a,from:a.widget.get(a.trait),shown:a.widget.get(a.trait)})),o=new Set;for(let{widget:a}of r)a.get("playing")&&G(a,{playing:!1});let s=performance.
now();for(let a=0;r.length&&a<1&&n===Da&&e();){let c=await new Promise(requestAnimationFrame);a=Math.min(Math.max((c-s)/Fp,0),1);let l=a*a*(3-2*a);for(let u of r){
let{widget:d,trait:p,from:f,wanted:g,isWhole:b}=u;if(d.get(p)!==u.shown&&o.add(u.name),a===1||o.has(u.name))continue;let x=d.get("log")&&f>0,y=(z,k)=>x?z*(k/z)**
l:z+(k-z)*l,A=Array.isArray(g)?g.map((z,k)=>y(f[k],z)):y(f,g);b&&(A=Math.round(A)),A!==g&&(pt(d,p,A),u.shown=d.get(p))}}return[...o]}function qa(t,e){let n=t.find(a=>a.get("message")),[i]=n?[n]:t,r=Jr(t),o=a=>t.flatMap(c=>c.get(a)),s=()=>t.flatMap((a,c)=>a.get("entries").map(l=>r[c]?{...l,name:`${r[c]}\
.${l.name}`}:l));return{widget_manager:i?.widget_manager,get:a=>a==="entries"?s():a==="needs_kernel"?o(a):n?.get(a),say:e,on:i?.on.bind(i),off:i?.off.bind(i),send:i?.
send.bind(i)}}function Jr(t){let e=t.map(n=>n.get("name")??"");return e.map((n,i)=>{let r=e.slice(0,i).filter(o=>o===n).length;return n&&r?`${n}${r+1}`:n})}var Xr="#set:",Ua=`a[href^="${Xr}"]`,Ci=".gdviz-moved[inert]",jn=new Map;function Ha(t,e){for(let n of["click","keydown"])addEventListener(n,Dp,!0);jn.set(t,e);
for(let n of document.querySelectorAll(Ua))n.setAttribute("role","button"),n.querySelector("math")&&n.setAttribute("aria-label",`Set ${n.textContent}`);return()=>jn.
delete(t)}function Dp(t){let e=t.target instanceof Element&&t.target.closest(Ua);!e||t.defaultPrevented||t instanceof KeyboardEvent&&t.key!==" "||(t.preventDefault(),
t.stopPropagation(),qp(e).catch(n=>console.error(n)))}async function qp(t){let{reasons:e,wanted:n}=Hp(t);for(let[i,r]of n){let o=Up(i);if(o.querySelector(Ci)){e.
push("The question of this figure comes first: answer it, then follow this link");continue}let s=jn.get(i);o.dispatchEvent(new CustomEvent("gdviz-set",{bubbles:!0})),
(o.querySelector(".gdviz-row")??o).scrollIntoView({block:"nearest",behavior:Pn()?"auto":"smooth"}),e.push(...await Ri(s,r))}Vp(t,e.length?`${e.join("; ")}.`:`Se\
t: ${t.textContent}.`,!e.length)}var Up=t=>t.closest(".gdviz-interact")??t,In=(t,e)=>!!(t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);function Hp(t){
let e=t.closest(".jp-Notebook")??document,n=[...jn.keys()].filter(s=>e.contains(s)).sort((s,a)=>In(s,a)?-1:1),i=Jr(n.map(s=>jn.get(s))),r=[],o=new Map;for(let[s,
a]of new URLSearchParams((t.getAttribute("href")??"").slice(Xr.length))){let[,c,l]=/^(?:([^.]*)\.)?(.*)$/s.exec(s)??[],u=c===void 0?Wp(t,n,e):n[i.indexOf(c)];u?
o.set(u,(o.get(u)??new Map).set(l,a)):r.push(c===void 0?"There is no figure here that this link could set":`${s}: there is no figure “${c}”`)}return!o.size&&
!r.length&&r.push(`This link sets nothing: write for example ${Xr}name=1`),{wanted:o,reasons:r}}function Wp(t,e,n){let i=e.filter(o=>In(o,t)).at(-1),r=[...n.querySelectorAll(
"h1, h2, h3, h4")].filter(o=>In(o,t)).at(-1);return i&&(!r||In(r,i))?i:e.find(o=>In(t,o))??i}function Vp(t,e,n){t.nextElementSibling?.classList.contains("gdviz-\
set-status")||t.after(Object.assign(document.createElement("span"),{className:"gdviz-set-status",role:"status"}));let r=t.nextElementSibling;r.classList.toggle(
"quiet",n),r.textContent=e}function Gp({model:t,el:e}){return nt(e,"gdviz-figure-state"),Ha(e,t)}var Wa={render:Gp};var It={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},dn=t=>(...e)=>({_$litDirective$:t,values:e}),fe=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,i){this._$Ct=e,this._$AM=n,this._$Ci=i}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Kp}=as,Va=t=>t;var Ka=t=>t.strings===void 0,Ga=()=>document.createComment(""),un=(t,e,n)=>{let i=t._$AA.parentNode,r=e===void 0?t._$AB:e._$AA;if(n===void 0){let o=i.insertBefore(
Ga(),r),s=i.insertBefore(Ga(),r);n=new Kp(o,s,t,t.options)}else{let o=n._$AB.nextSibling,s=n._$AM,a=s!==t;if(a){let c;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(c=t.
_$AU)!==s._$AU&&n._$AP(c)}if(o!==r||a){let c=n._$AA;for(;c!==o;){let l=Va(c).nextSibling;Va(i).insertBefore(c,r),c=l}}}return n},ge=(t,e,n=t)=>(t._$AI(e,n),t),Yp={},
Pi=(t,e=Yp)=>t._$AH=e,Ya=t=>t._$AH,Ii=t=>{t._$AR(),t._$AA.remove()};var ut=dn(class extends fe{constructor(t){if(super(t),t.type!==It.PROPERTY&&t.type!==It.ATTRIBUTE&&t.type!==It.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Ka(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
_t||e===D)return e;let n=t.element,i=t.name;if(t.type===It.PROPERTY){if(e===n[i])return _t}else if(t.type===It.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(i))return _t}else if(t.
type===It.ATTRIBUTE&&n.getAttribute(i)===e+"")return _t;return Pi(t),e}});function he(t,e){let n=!1,i=!1,r;return({value:o,min:s,max:a,step:c,log:l,whole:u,disabled:d=!1,description:p,unit:f="",tooltip:g,continuous:b=!0})=>{o!==r&&(i=
!1),r=o;let x=m=>String(l?Math.log10(m):m);function y({target:m}){let w=Number(m.value),$=l?Number((10**w).toPrecision(3)):w;e(X(u?Math.round(w):$,s,a))}function A({
target:m}){let w=Number(m.value.trim().replace(",",".").replaceAll("−","-"));i=!(m.value.trim()!==""&&Number.isFinite(w)&&(!u||Number.isInteger(w))&&w>=s&&w<=
a),i||e(w),t()}function z(){n=!0}function k(){n=i=!1,t()}let[M,h]=b?[y,null]:[null,y];return C`
      <label title=${g}>
        <span>${p}</span>
        <input type="range" min=${x(s)} max=${x(a)} step=${c} aria-valuetext=${`${Y(o)} ${f}`.trim()}
          .value=${ut(x(o))} ?disabled=${d} @input=${M} @change=${h} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${p}, as a number" aria-invalid=${i}
        title=${i?`A ${u?"whole ":""}number from ${s} to ${a}`:f}
        .value=${n?_t:ut(Y(o))} ?disabled=${d} @focus=${z} @change=${A} @blur=${k} />`}}var[ji,pn,Qr,Za]=[1,2,3,4],Xa={add:ji,subtract:ji,negate:ji,multiply:pn,divide:pn,power:Qr,exp:Qr},Qa=(t,e)=>C`<math display="block" alttext=${t}>${$t(e)}</math>`;
function $t(t,e=ji){if((Xa[t.operation]??Za)<e)return Ja($t(t));let[n,i]=t.operands;switch(t.operation){case"number":return t.letter?bt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:bt`<mn>${t.value}</mn>`;case"variable":return bt`<mi>${t.letter}</mi>`;case"add":return bt`<mrow>${$t(n)}<mo>+</mo>${$t(i,pn)}</mrow>`;case"subt\
ract":return bt`<mrow>${$t(n)}<mo>−</mo>${$t(i,pn)}</mrow>`;case"negate":return bt`<mrow><mo>−</mo>${$t(n,pn)}</mrow>`;case"multiply":return bt`<mrow>${$t(n,
pn)}${Jp(i)}${$t(i,Qr)}</mrow>`;case"divide":return bt`<mfrac>${$t(n)}${$t(i)}</mfrac>`;case"power":return bt`<msup>${$t(n,Za)}${$t(i)}</msup>`;case"exp":return bt`<msup><mi>e</mi>${$t(
n)}</msup>`;case"sqrt":return bt`<msqrt>${$t(n)}</msqrt>`;case"abs":return bt`<mrow><mo stretchy="true">|</mo>${$t(n)}<mo stretchy="true">|</mo></mrow>`;default:
return bt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Ja(Zp(tc(t)))}</mrow>`}}var Ja=t=>bt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,Zp=t=>t.map((e,n)=>n?bt`<mo separator="true">,</mo>${$t(
e)}`:$t(e));function tc({operation:t,position:e,operands:n}){let[i,...r]=n;return[...i.operation===t&&i.position===e?tc(i):[i],...r]}function Jp(t){return ec(t)?
bt`<mo>·</mo>`:bt`<mo lspace="0" rspace=${t.operation in Xa||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function ec({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&ec(e[0])}var Fn=(t,e=t.get("value"))=>ne(e,t.get("variables")),[Xp,Qp]=[24,8];function to(t,e,n){let{shape:i}=t.get(e),r=new Float64Array(V(t.get(e)).length);return r.set(
n),se(r,{shape:i,dtype:"float64"},t.get(e))}function tf({model:t}){let e=Fn(t).parameters;function n(){let i=Fn(t),[r,o]=[e,V(t.get("parameters"))];e=i.parameters;
let s=to(t,"instructions",i.instructions.flat()),[a,c]=[V(s),V(t.get("instructions"))];a.every((l,u)=>l===c[u])||(t.set("instructions",s),t.set("parameters",to(
t,"parameters",e.map(l=>r.includes(l)?o[r.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function ef({model:t,el:e}){nt(e,"gdviz-fo\
rmula-field");let n=Ct(),i=null,r=new Map;function o({target:d}){let p=d.value;try{Fn(t,p),i=null,G(t,{value:p})}catch(f){if(!(f instanceof ft))throw f;i={text:p,
error:f}}l()}function s(d){let p=f=>{let g=V(t.get("parameters")).slice();g[Fn(t).parameters.indexOf(d)]=f,G(t,{parameters:to(t,"parameters",g)})};return r.has(
d)||r.set(d,he(l,p)),r.get(d)}function a({message:d,position:p},f){let g=Array.from(f,y=>/\s/.test(y)?" ":y),b=Math.max(0,p-Xp),x=g.slice(b,p+Qp).join("");return C`<code aria-hidden="true">${b?
"…":""}${x}\n${" ".repeat(p-b+(b?1:0))}▲</code>
      <span>${d}</span>`}function c(){i=null,l()}function l(){let[d,p,f]=["value","description","tooltip"].map(k=>t.get(k)),[g,b]=t.get("range"),x=V(t.get("para\
meters")),{root:y,parameters:A}=Fn(t),z=t.get("without");F(e,C`
      <label title=${f}>
        <span>${p}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${i!==null}
          aria-describedby=${n} .value=${ut(i?.text??d)} @input=${o} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${i?a(i.error,i.text):D}</div>
        ${i?D:Qa(d,y)}
      </div>
      ${A.map((k,M)=>z.includes(k)?D:C`<div class="gdviz-slider">${s(k)({value:x[M],min:g,max:b,step:.01,description:k,tooltip:`The letter ${k} of the formula`})}</div>`)}`)}
let u=[lt(t,{"parameters description tooltip range without":l}),lt(t,{value:c})];return()=>u.forEach(d=>d())}var nc={initialize:tf,render:ef};var nf=10,rf=9;function of(t,e,n,{from:i,to:r}){let[o,s]=t.map(e?Math.log10:Number),a=n>1?(s-o)/(n-1):0,c=d=>e?10**d:d,l=d=>Math.floor((d-i)/(r-i)*n),u=Pt({low:c(
o-a/2),high:c(s+a/2),log:e,from:i,to:r});return{pixels:u,nearest:d=>X(l(d),0,n-1),cellOf:d=>{let p=u.to(d);return p>=Math.min(i,r)&&p<=Math.max(i,r)?Math.min(l(
p),n-1):-1},centre:d=>c(o+d*a),edges:d=>{let[p,f]=[d,d+1].map(g=>i+(r-i)*g/n);return[Math.min(p,f),Math.max(p,f)]}}}function sf({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",i=n()?Qe:Ne,r=t.get("title")||`${t.get("value_name")} over ${t.get("axis_names").join(" and ")}`,o=de(e,{name:"gdviz-heat-map",label:r,ratio:t.
get("ratio"),margins:i});o.canvas.classList.add("hatch");let[s]=o.layers("cross"),[a]=F(o.handles,k(),".handle"),c=()=>t.get("values").shape,l=v=>{let S=t.get(`${v}\
_range`),_=t.get(`${v}_log`)&&S[0]>0,[E,L]=c();return of(S,_,v==="x"?L:E,v==="x"?o.across():o.upwards())};function u(){if(!c()[0]||!c()[1])return null;let[v,S]=t.
get("chosen"),[_,E]=[l("x").cellOf(v),l("y").cellOf(S)];return _>=0&&E>=0?[_,E]:null}let d=v=>!Number.isFinite(v)||!n()&&v<0;function p(){let v=t.get("log"),[S,
_]=Lt([V(t.get("values"))],E=>Number.isFinite(E)&&!(v&&E<=0));return S<=_?[S,_]:null}function f(){Zt(o.canvas,V(t.get("values")),c(),n()?g():b())}function g(){let v=zi(
t.get("palette"),p()??[0,1],t.get("log"));return S=>d(S)?0:v(S)}function b(){let v=Array.from(t.get("colors"),S=>Ee(S));return S=>d(S)?0:v[S%v.length]}function x(){
let v=p();if(!n()||!v)return o.bar(n()?[[],[],t.get("value_name")]:null);o.bar(ki(o.area,t.get("palette"),v,t.get("value_name"),t.get("log")))}function y(){let v=t.
get("colors"),S=V(t.get("values")),_=new Set(n()?[]:S),E=t.get("names").map((P,T)=>({name:P,color:v[T%v.length],kind:"area"})),L=S.some(d),O=E.filter((P,T)=>_.has(
T));o.legend(L?[...O,{name:t.get("missing_name"),color:"",kind:"hatch"}]:O)}let A=()=>o.axes(Ye(l("x").pixels,l("y").pixels),t.get("axis_names"));function z(){let v=u();
if(F(o.handles,k(v)),!v)return F(s,null);let[[S,_],[E,L]]=[l("x").edges(v[0]),l("y").edges(v[1])],{left:O,top:P,width:T,height:I}=o.area,[j,N]=[(S+_)/2,(E+L)/2],
K=`${`M${j},${P}V${E-6}M${j},${L+6}V${P+I}`}M${O},${N}H${S-6}M${_+6},${N}H${O+T}`;F(s,H`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${K} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${K} />`)}function k(v=null){let[[S,_],[E,L]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],O=(T,I,j,N)=>H`<rect class=${T} fill="transparent" stroke=${I} stroke-width=${j}
        x=${S-N} y=${E-N} width=${_-S+2*N} height=${L-E+2*N} />`,P=Math.max((rf-(_-S))/2,1);return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Yt(v)}
        aria-valuenow=${v?v[1]*c()[1]+v[0]:0} aria-valuetext=${v?M(v):""}>
        ${O("","white",4,P)}${O("cell","black",2,P)}${O("halo","none",0,nf)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function M([v,S]){let[_,E]=t.get("axis_names"),L=`${_} = ${Y(l("x").centre(v))}, ${E} = ${Y(l("y").centre(S))}`,O=V(t.get("values"))[S*c()[1]+v];if(d(
O))return`${L}: ${t.get("missing_name")}`;let P=()=>t.get("names")[O]??String(O);return`${L}: ${n()?`${t.get("value_name")} ${Y(O)}`:P()}`}let h=o.readout(v=>{let S=v?
m(v):u();F(o.status,t.get("outdated")||(S?M(S):""))},a);function m([v,S]){return c()[0]&&c()[1]?[l("x").nearest(v),l("y").nearest(S)]:null}function w(v){if(!v)return;
let S=[l("x").centre(v[0]),l("y").centre(v[1])];String(S)!==String(t.get("chosen"))&&G(t,{chosen:S})}Xe({surface:o.hit,handle:a,to:v=>w(m(o.pixel(v))),by:(v,S)=>{
let[_,E]=u()??[0,0],L=S?10:1;w([X(_+L*v[0],0,c()[1]-1),X(E+L*v[1],0,c()[0]-1)])}});let $="x_range y_range x_log y_log axis_names";return o.draw(t,{"kind values \
palette colors log":f,"kind values palette log value_name":x,"kind values names colors missing_name":y,[`values ${$}`]:A,[`kind chosen values names ${$}`]:z,[`k\
ind chosen values names value_name missing_name outdated ${$}`]:h})}var ic={render:sf};function af(t){let e=C`<b>${t.get("name")}</b>`,n=mt(t.get("module")),{error:i}=En(t),r=i?`${i.message} (${i.name})`:t.get("error_message"),o=s=>C`<div class="gdviz-notice" role="status">${s}</div>`;
return r?C`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${r}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?o(C`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||ai(n)?null:o("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var cf=({model:t})=>Me(t);function lf({model:t,el:e}){
nt(e,"gdviz-link");let n=()=>F(e,af(t)),i=[Me(t),li(t,n),ot(t,"where error_message",n)];return n(),()=>i.forEach(r=>r())}var rc={initialize:cf,render:lf};var df=2,uf=.5,oc=.05,Fi=(t,e,n=df)=>e*Math.abs(t)/(Math.abs(t)+n);function sc(t,e){let n=fi(t),i=document.createElement("canvas"),r=Ze(e.positive,e.negative),o=[];
function s({weights:p,thickest:f},g){p.forEach(({index:b},x)=>{let y=g[b],A=Fi(y,f);A>oc&&(n.lineWidth=A,n.strokeStyle=y>0?e.positive:e.negative,n.stroke(o[x]))})}
function a({units:p,layers:f},g,[b,x,y],{ink:A,paper:z}){let k=p.length-f[0].length===b&&y>1,M=p.slice(f[0].length);n.fillStyle=z;for(let{x:h,y:m,size:w}of p)n.
fillRect(h-w/2,m-w/2,w,w);k&&x>1&&c(M,g,x,y),k&&x===1&&l(M,g,y,A),n.lineWidth=1,n.strokeStyle=A,n.globalAlpha=.7;for(let{x:h,y:m,size:w}of p)n.strokeRect(h-w/2-
.5,m-w/2-.5,w+1,w+1);n.globalAlpha=1}function c(p,f,g,b){Zt(i,f,[g*p.length,b],x=>r(X(x,-1,1))),p.forEach(({x,y,size:A},z)=>{let k=(p.length-1-z)*g;n.drawImage(
i,0,k,b,g,x-A/2,y-A/2,A,A)})}function l(p,f,g,b){p.forEach(({x,y,size:A},z)=>{let k=f.subarray(z*g,(z+1)*g),M=k.reduce(($,v)=>Math.max($,Math.abs(v)),1),[h,m]=[
x-A/2,.46*A/M];Object.assign(n,{lineWidth:1,strokeStyle:b,globalAlpha:.25}),n.beginPath(),n.moveTo(h,y),n.lineTo(h+A,y),n.stroke();let w=z===p.length-1;Object.assign(
n,{lineWidth:A>20?1.8:1.2,strokeStyle:w?e.fit:b,globalAlpha:1}),n.beginPath(),k.forEach(($,v)=>n.lineTo(h+A*v/(g-1),y-m*$)),n.stroke()})}function u({units:p,thickest:f},g,b){
for(let{x,y,size:A,index:z}of p){let k=g[z],M=Fi(k,f,uf)/2;M>oc&&(d(x-A/2,y+A/2,M+.8,b),d(x-A/2,y+A/2,M,k>0?e.positive:e.negative))}}function d(p,f,g,b){n.beginPath(),
n.arc(p,f,g,0,2*Math.PI),n.fillStyle=b,n.fill()}return{resize:({width:p,height:f,weights:g})=>{o=g.map(({curve:x})=>new Path2D(x));let b=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(p*b),height:Math.round(f*b)}),Object.assign(t.style,{width:`${p}px`,height:`${f}px`})},draw:(p,f,g,b,x)=>{let y=t.width/p.width;
n.setTransform(y,0,0,y,0,0),n.clearRect(0,0,p.width,p.height),f.length===p.parameters&&(s(p,f),a(p,g,b,x),u(p,f,x.paper))}}}var ac=1e3,pf=10;function cc(t,e,n){let{shape:[i]}=t,r=V(t),o=Array.from({length:i},(l,u)=>[...r.subarray(3*u,3*u+3)]),s=1+Math.max(...o.map(([l])=>l)),a=o.findIndex(
l=>l[0]>0&&l[1]===e),c=o.reduce((l,u,d)=>u[0]<o[l][0]?d:l,0);return o[a<0?c:a]=[s,e,n],{shape:[i,3],data:new DataView(Float64Array.from(o.flat()).buffer)}}var eo=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),pf)));return Number.isFinite(e)?Math.min(10**e,ac):ac},no=t=>Number(t.toFixed(2));var lc=54,ff=340,gf=120,hf=40,mf=5,vf=16,me=16,Bn=4;function io(t){let[e,n,{shape:[,i,r]}]=[V(t.get("weights")),V(t.get("shape")),t.get("responses")],o=V(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],a={parameters:e,indices:[...e.keys()],responses:o,pictures:[
t.get("responses").shape[0],i,r]};if(!n.length)return{...a,sizes:t.get("sizes"),names:s};let c=Array.from(n.subarray(0,Bn)).filter(z=>z>0),l=Array.from(n.subarray(
Bn)).flatMap((z,k)=>z?[k]:[]),u=Bn*me**2,d=u+Bn*me,p=[...c.map((z,k)=>[k*me**2,u+k*me,k*me]),[d,d+me,Bn*me]],f=l,g=[],b=[],x=t.get("curves"),y=i*r;for(let[z,k]of[
...c,1].entries()){let M=Array.from({length:k},(h,m)=>m);for(let h of M)g.push(...f.map(m=>p[z][0]+h*me+m));g.push(...M.map(h=>p[z][1]+h));for(let h of M)b.push(
o.subarray((p[z][2]+h)*y,(p[z][2]+h)*y+(x?r:y)));f=M}let A=new Float64Array(b.length*(x?r:y));return b.forEach((z,k)=>A.set(z,k*z.length)),{parameters:Float64Array.
from(g,z=>e[z]),indices:g,responses:A,pictures:[b.length,x?1:i,r],sizes:[l.length,...c,1],names:l.map(z=>x?s[z].replace("₁",""):s[z])}}function ro(t,e){let n=X(
lc*Math.max(...t),gf,ff),i=e/t.length,r=[0,0];for(let l=1;l<t.length;l++)r.push(r[l]+t[l]*(t[l-1]+1));let o=t.map((l,u)=>{let d=Math.min(n/l,lc),p=Math.floor(Math.
min(.76*d,.5*i,hf)),f=g=>Math.round(g-p/2)+p/2;return Array.from({length:l},(g,b)=>({layer:u,unit:b,index:u?r[u]+l*t[u-1]+b:-1,x:f(i*(u+.5)),y:f(n/2+(b-(l-1)/2)*
d),size:p}))}),s=o.flat(),a=o.slice(1).flatMap((l,u)=>l.flatMap(d=>o[u].map(p=>{let[f,g]=[p.x+p.size/2,d.x-d.size/2],b=(f+g)/2,x=`M${f},${p.y}C${b},${p.y},${b},${d.
y},${g},${d.y}`;return{from:p,to:d,index:r[d.layer]+d.unit*o[u].length+p.unit,start:f,end:g,curve:x}}))),c=X(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:o,units:s,weights:a,thickest:c,parameters:r[t.length]}}function Bi({units:t,weights:e},[n,i],r=!1,o=null){let s=t.find(({x:f,y:g,size:b})=>Math.
max(Math.abs(n-f),Math.abs(i-g))<=b/2+1);if(s)return s;let a=e.filter(({start:f,end:g})=>f<=n&&n<=g);if(!a.length)return null;let c=wf((n-a[0].start)/(a[0].end-
a[0].start)),l=({from:f,to:g})=>Math.abs(f.y+(g.y-f.y)*c-i),u=r?vf:mf,d=r&&a.find(f=>f===o&&l(f)<u);if(d)return d;let p=a.reduce((f,g)=>l(g)<l(f)?g:f);return l(
p)<u?p:null}function wf(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var bf=250,xf=[.5,2,8],yf=.02,dc=.1;function $f({model:t,el:e}){nt(e,"gdviz-network-diagram");let n=t.get("colors");for(let B in n)e.style.setProperty(`--${B}`,
n[B]);let i=C`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[r,o,s,a,c]=F(e,i,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");a.hidden=!l;let u=sc(o,n),d=gr(),
p=io(t),f="",g=ro(p.sizes,320),b=null,x=null,y=null,A=!1,z=!1;function k(B=g.width){let U=f;g=ro(p.sizes,B),f=String([p.sizes,p.names]),u.resize(g),F(c,Af(g.thickest)),
y=null;let W=x?.index??-1;x=f===U&&W>=0?[...g.weights,...g.units].find(et=>et.index===W)??null:null,m(null),M(),I()}function M(){u.draw(g,p.parameters,p.responses,
p.pictures,d),J()}function h(){p=io(t),String([p.sizes,p.names])!==f?k():M(),z&&K(),z=!1,y&&L(y.part,y.value)}function m(B){b=B;let U=g.layers[0].map(({x:W,y:et,
unit:Z})=>H`<text x=${W} y=${et} dy="0.35em" text-anchor="middle">${p.names[Z]}</text>`);F(r,C`
      <svg tabindex="0" role="application" aria-label=${_f(p.sizes,t.get("activation"),l)} width=${g.width} height=${g.height}
        @pointermove=${$} @pointerdown=${O} @click=${P} @pointerleave=${v} @blur=${()=>m(null)} @keydown=${S}>
        <g class="names" aria-hidden="true">${U}</g>
        <g class="pointed" aria-hidden="true">${B&&pc(B)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&pc(x)}</g>
      </svg>`),R()}let w=B=>Bi(g,At(r,B),B.pointerType==="touch"),$=B=>A||m(w(B)),v=({pointerType:B})=>B!=="touch"&&m(null);function S(B){if(B.ctrlKey||B.metaKey||
B.altKey)return;let[U,W]=[Te(B),{"+":dc,"-":-dc}[B.key]];if(W&&x)L(x,no(_(x)+W));else if(U||["Enter","Escape"].includes(B.key))E(zf(g,x??b,U??B.key));else return;
B.preventDefault()}let _=B=>p.parameters[B.index];function E(B){x=l?B:null,m(B),I()}function L(B,U){if(B.index<0||t.get("is_past"))return;let W=eo(U);z=!0,G(t,{
edits:cc(t.get("edits"),p.indices[B.index],X(U,-W,W))})}function O(B){let U=B.pointerType==="touch",W=Bi(g,At(r,B),U,x);if(!l||B.button!==0||U&&W!==x)return $(B);
if(E(W),!W||W.index<0||t.get("is_past"))return;let[et,Z]=[_(W),B.clientY];Jt(B,({clientY:rt})=>{rt===Z&&!y||(y={part:W,value:no(et+yf*(Z-rt))},L(W,y.value))}),A=
!0;let st=()=>{A=!1,y=null};for(let rt of["pointerup","pointercancel"])r.addEventListener(rt,st,{once:!0})}function P(B){B.pointerType==="touch"&&E(w(B))}let T=he(
I,B=>x&&L(x,B));function I(){if(!l)return;let B=x!==null&&x.index>=0;a.classList.toggle("empty",!B);let U=B?_(x):0,W=eo(U),et=x?fc(g,p.names,x):"";F(a,T({value:U,
min:-W,max:W,step:W/1e3,disabled:t.get("is_past"),description:et,tooltip:"Training continues from the value that you set"}))}let j=0,N=0;function R(){j=performance.
now();let B=b??x,U=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",W=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";s.textContent=(B?kf(g,p.names,B,p.parameters):U)+W}function K(){R(),I()}function J(){!(b??x)||N||(N=window.setTimeout(()=>{
N=0,K()},Math.max(bf-(performance.now()-j),0)))}Xt(r,({touches:B})=>x!==null&&Bi(g,At(r,B[0]),!0,x)===x);let q=[lt(t,{"sizes weights responses shape curves":h,is_past:()=>E(
x),activation:()=>m(b)}),Ge(r,k),ls(()=>{d=gr(),M()}),()=>clearTimeout(N)];return()=>q.forEach(B=>B())}function zf({layers:t,weights:e},n,i){if(!n)return t[0][0];
let r="from"in n;if(i==="Escape")return r?n.to:null;let o=e.filter(({to:l})=>l===(r?n.to:n));if(typeof i=="string")return o[0]??n;let[s,a]=i;if(r)return o[X(n.from.
unit-a-s,0,o.length-1)];let c=t[X(n.layer+s,0,t.length-1)];return c[X(n.unit-a,0,c.length-1)]}function uc(t,e,{layer:n,unit:i}){return n===0?e[i]:n===t.layers.length-
1?"the output":`unit ${i+1} of hidden layer ${n}`}function kf(t,e,n,i){let r=fc(t,e,n);return n.index<0?r:`${r}: ${Y(i[n.index])}`}function fc(t,e,n){if("from"in
n){let[r,o]=[n.from,n.to].map(s=>uc(t,e,s));return`Weight from ${r} to ${o}`}let i=uc(t,e,n);return n.layer===0?`Input ${i}`:`Bias of ${i}`}function _f([t,...e],n,i){
let r=e.slice(0,-1),o=`${r.length===1?"a hidden layer":"hidden layers"} of ${r.join(", ")} units`,s=r.length?`${o}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(i?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function pc(t){if("from"in t)return H`<path d=${t.curve} />`;let e=t.size+5;
return H`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Af(t){let e=(i,r,o=i)=>C`<span class=${i}><svg width=${i==="bias"?10:20} height="10">${r}</svg>${o}</span>`,
n=i=>H`<path d="M0,5h20" stroke-width=${i.toFixed(2)} />`;return C`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${xf.map(i=>e("sample",n(Fi(i,t)),String(i)))}
    ${e("bias",H`<circle cx="5" cy="5" r="3.5" />`)}`}var gc={render:$f};var hc="_",Sf=100,mc=1,Mf=1e6,oo="it was cut off or changed on its way";async function vc(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<Sf||!(e||
t.startsWith("[{")))return t;let n=e?Ef(t.split(",").map(Number)):Wt([Uint8Array.of(mc),new TextEncoder().encode(t)]),i=await bc(n,new CompressionStream("deflat\
e")),r=btoa(Array.from(i,s=>String.fromCharCode(s)).join("")),o=hc+r.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return o.length<t.length?o:t}var so=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function wc(t){if(!so(t))return t;try{let e=atob(t.slice(hc.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,o=>o.charCodeAt(0)),
i=await bc(n,new DecompressionStream("deflate"));if(i[0]===mc)return new TextDecoder("utf-8",{fatal:!0}).decode(i.subarray(1));let r=Of(i);return Array.from(r,o=>Object.
is(o,-0)?"-0":String(o)).join(",")}catch{throw new RangeError(oo)}}function Ef(t){let e=t.every(o=>Object.is(Math.fround(o),o)),n=e?4:8,i=new DataView(new ArrayBuffer(
n*t.length));t.forEach((o,s)=>e?i.setFloat32(n*s,o):i.setFloat64(n*s,o));let r=new Uint8Array(1+i.byteLength);r[0]=n;for(let o=0;o<i.byteLength;o++)r[1+o%n*t.length+
Math.floor(o/n)]=i.getUint8(o);return r}function Of(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(oo);let i=new DataView(
new ArrayBuffer(e*n));for(let o=0;o<i.byteLength;o++)i.setUint8(o,t[1+o%e*n+Math.floor(o/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((o,s)=>e===
4?i.getFloat32(4*s):i.getFloat64(8*s))}async function bc(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),i=[],r=0;for(let o=await n.read();!o.done;o=
await n.read()){if(r+=o.value.length,r>Mf)throw await n.cancel(),new RangeError(oo);i.push(o.value)}return Wt(i)}var fn="gdviz",Di=8e3,po=async t=>lo(await ie(t)),$c=new Map;async function zc(t,e){let n=await ie(t);for(let{name:i,widget:r}of t.get("entries"))e.includes(i)&&
$c.set(r,n.get(i)??"")}function Tf(t,e){let n=new Map(t.get("entries").map(({name:i,widget:r})=>[i,r]));return new Map([...e].filter(([i,r])=>$c.get(n.get(i)??"")!==
r))}async function lo(t){let e=new URLSearchParams;for(let[n,i]of t)i&&e.set(n,await vc(i));return e.set(fn,String(Pe)),e.toString().replaceAll("%2C",",")}var Dn=()=>location.
href.replace(/[?#].*$/s,""),Nf=["token","theme","template","note","python","present","hide","only","teacher"],fo=t=>!Nf.includes(t)&&!t.startsWith("voila"),kc=()=>new URLSearchParams(
[...new URLSearchParams(location.search)].filter(([t])=>fo(t))).toString().replaceAll("%2C",",");async function Lf(t){let e=new Map(new URLSearchParams(t)),n=e.
get(fn);if(n!==void 0&&n!==String(Pe))throw new RangeError("it was made by another version of this page");let i=[...e].filter(([o])=>fo(o)&&o!==fn);if(n===void 0&&
i.some(([,o])=>so(o)))throw new RangeError("its end is missing");let r=async([o,s])=>{let a=await wc(s).catch(({message:c})=>{throw new RangeError(`of ${o}, ${c}`)});
return[o,a]};return new Map(await Promise.all(i.map(r)))}var ao=10;async function Rf(t,e,n){let i;try{let r=await Nt(t,n?new Map(Object.entries(n)):await Lf(e));
if(!r.length)return;let o=r.length>ao?`; and ${r.length-ao} more`:"";i=`Parts of this link were ignored. ${r.slice(0,ao).join("; ")}${o}.`}catch(r){if(!(r instanceof
RangeError))throw r;i=`This link was ignored: ${r.message}.`}await uo(t,i)}async function uo(t,e){if(!t.get("message"))return t.say(e);let n=e&&`<div class="gdv\
iz-notice" role="status">${Cf(e)}</div>`;pt(await it(t.widget_manager,t.get("message")),"value",n)}var Cf=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),xc=400,
yc="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. To keep them or to give them to others, s\
ave the page.";async function _c(t){let e=await ie(t),n=history.state?.[fn];await Rf(t,location.search,n),n&&await uo(t,yc);let i=await ie(t),[r,o,s]=[0,-1/0,!!n];
function a(){r||=setTimeout(l,Math.max(0,o+xc-performance.now()))}let c=ln(t,a);addEventListener("popstate",()=>{i=new Map,a()});async function l(){o=performance.
now(),r=ae()?setTimeout(l,xc):0;let u=await ie(t);if(r||!cn(u,i).length)return;i=u;let d=Tf(t,u),p=cn(u,e).some(g=>d.has(g))?await lo(d):"",f=s;s=co(p).length>Di;
try{s?history.replaceState({[fn]:Object.fromEntries(u)},"",co(await lo(Pf(u)))):history.replaceState(null,"",co(p))}catch{return c()}s!==f&&await uo(t,s?yc:"")}}
function co(t){let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([i])=>!fo(i)&&i!==fn)).toString(),t].filter(Boolean).join("&");return Dn()+
(n&&`?${n}`)+location.hash}var Pf=t=>new Map([...t].filter(([,e])=>e.length<500));var If=400,jf=200,Ac=["pointerdown","keydown","input","change","drop"],Sc=["pointerup","pointercancel"];function Ff(t){let e=new Set,n=[],i=[],r=null,o=()=>new Map,
[s,a,c,l]=[0,!1,!1,!1],u=null,d=Promise.resolve();for(let m of Ac)addEventListener(m,A,!0);for(let m of Sc)addEventListener(m,z,!0);addEventListener("blur",z);let p=ln(
t,m=>{o=m,!r&&!ae()&&(r=o()),l||x()});return{undo:()=>M(n,i),redo:()=>M(i,n),count:f,watch:g,stop:h};function f(){return{undo:n.length,redo:i.length}}function g(m){
return e.add(m),()=>e.delete(m)}function b(){for(let m of e)m()}function x(){clearTimeout(s),s=setTimeout(y,If)}function y(){a||ae()?x():k()}function A({type:m,
target:w}){s&&!ae()&&(m==="pointerdown"||w!==u)&&k(),u=w,c=!0,m==="pointerdown"&&(a=!0)}function z(){a=!1}function k(){clearTimeout(s);let m=c;[s,c]=[0,!1];let w=o();
r&&!cn(w,r).length||(r&&m&&(n.push(r),n.length>jf&&n.shift(),i.length=0),r=w,b())}function M(m,w){let $=d.then(async()=>{s&&k();let v=m.pop();if(!v||!r)return"";
let S=await Li(t,cn(v,r));w.push(r),l=!0;try{await Nt(t,v),await xe(),r=o()}finally{[l,c]=[!1,!1],b()}return S});return d=$.catch(()=>{}),$}function h(){clearTimeout(
s);for(let m of Ac)removeEventListener(m,A,!0);for(let m of Sc)removeEventListener(m,z,!0);removeEventListener("blur",z),p()}}var Mc=ce((t,e)=>Ff(e),t=>t.stop()),
Ec=Mc.use,Oc=t=>Mc.find(t.get("key"));var Bf=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,Tc=100;async function Lc(t){let e=t.get("script"),n=[...new Set(Rc(e))],i=new Map(await Promise.all(n.map(async s=>[s,await it(
t.widget_manager,s)]))),r=s=>i.get(s),o=({when:s})=>!s||s.indices.includes(r(s.selector).get("index"));return e.filter(o).map(s=>`${Df(s,r)}
`).join("")}function Rc(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(Rc):[]}function Df({
text:t,holes:e,each:n},i){let r=(a,c=0)=>qf(a,i,c);if(!n)return Nc(t,(a,c)=>r(e[a],c));let o=i(n.shown[0]).get(n.shown[1]);return n.entries.filter((a,c)=>o[c]>0).
map(a=>Nc(t,c=>c==="name"?ve(a.name):c==="hyperparameters"?Pc(a.hyperparameters,i):r(e[c]))).join(`
`)}var Nc=(t,e)=>t.split(`
`).map(n=>n.replaceAll(Bf,(i,r)=>e(r,n.length-n.trimStart().length))).join(`
`),ve=t=>JSON.stringify(t);function qn(t){let e=Ce(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function Cc({widget:t,trait:e,kind:n,options:i=[]},r){let o=r(t).get(
e);return n==="choice"?ve(i[o]):n==="flag"?o?"True":"False":n==="whole"?String(o):n==="number"?qn(o):n==="numbers"?`[${o.map(qn).join(", ")}]`:ve(o)}var Pc=(t,e)=>Object.
entries(t).map(([n,i])=>`${n}=${Cc(i,e)}`).join(", "),go=t=>`(${t.join(", ")}${t.length===1?",":""})`;function qf(t,e,n){return t.kind==="arguments"?Uf(e(t.widget)):
t.kind==="starts"?Hf(e(t.field),e(t.slice),e(t.surface)):t.kind==="keywords"?Pc(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?go(Object.entries(t.
targets).filter(([,{widget:i,trait:r}])=>e(i).get(r)).map(([i])=>ve(i))):t.kind==="points"?Vf(Wf(e(t.widget),t),n):Cc(t,e)}function Uf(t){let[e,n,i]=[t.get("val\
ue"),t.get("variables"),V(t.get("parameters"))],r=ne(e,n).parameters;if(String(n)==="x")return`${ve(e)}, ${go(["x",...r].map(ve))}`;let o=String(n)==="x,y"?[]:[
go(n.map(ve))];return[ve(e),...o,...r.map((s,a)=>`${s}=${qn(i[a])}`)].join(", ")}function Hf(t,e,n){let[i,r,o]=[V(t.get("parameters")),e.get("indices"),n.get("s\
tart")],{parameters:s}=ne(t.get("value"),t.get("variables"));return`[${s.map((a,c)=>qn(r.includes(c)?o[r.indexOf(c)]:i[c])).join(", ")}]`}function Wf(t,{array:e,
training:n}){let i=Array.from(V(t.get("part"))),r=i.map((c,l)=>n?c>0:l<=i.findLastIndex(Boolean)),o=e==="x"&&t.get("task")!=="regression";return(e==="x"?kt(t.get(
"x")).map(([...c])=>c):Array.from(V(t.get(e)),c=>[c])).map(c=>c.map(e==="part"?String:qn)).filter((c,l)=>r[l]).map(c=>o?`[${c.slice(0,2).join(", ")}]`:c[0])}function Vf(t,e){
let n=`[${t.join(", ")}]`;if(n.length+e<Tc-20)return n;let i=" ".repeat(e+4),r=[i];for(let o of t){let s=r[r.length-1];s!==i&&s.length+o.length+2>Tc?r.push(`${i}${o}\
,`):r[r.length-1]=s===i?`${i}${o},`:`${s} ${o},`}return`[
${r.join(`
`)}
${" ".repeat(e)}]`}var Ic=1e6,ho=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function qi(t,...e){let n=i=>i.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(ho(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function Fc(t){let e=ho(t),n=Object.fromEntries(await ie(t));return{name:`${qi(t)}.\
json`,text:`${JSON.stringify({gdviz:Pe,page:e,values:n},null,1)}
`}}async function Bc(t,e){try{if(e.size>Ic)throw new RangeError(`it is larger than ${Ic/1e6} MB`);let n=Gf(await e.text(),ho(t));jc(await Kr(t,n));let i=await ie(
t),r=await Nt(t,n);return r.length&&await Nt(t,i),jc(r),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function jc([t]){if(t)throw new RangeError(
t)}function Gf(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:i,page:r,values:o}=Ur(n)?n:{};if(i===
void 0)throw new RangeError("it does not hold the state of a page");if(i!==Pe)throw new RangeError(`it has version ${JSON.stringify(i).slice(0,20)}, and this pa\
ge reads version ${Pe}`);if(e&&r!==e)throw new RangeError(`it is of ${typeof r=="string"?`“${r.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!Oi(o))throw new RangeError("its values are not texts by names");return new Map(Object.entries(o))}var qc=Co(Lr(),1);async function Uc(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[u]})=>it(t.widget_manager,u)))).some(u=>u.get("outdated")))return null;
let r=async([u,d])=>(await it(t.widget_manager,u)).get(d),o=await Promise.all(e.map(({array:u})=>r(u))),s=await Promise.all(e.map(({names:u})=>u[0]?.startsWith(
"IPY_MODEL_")?r(u):u)),a=[...n?[n.name]:[],...s.flat()],c=n&&await r(n.shown),l=n?n.names.flatMap((u,d)=>c[d]>0?Dc(o,d).map(p=>[u,...p]):[]):Dc(o,0,s);return`${qc.default.
unparse([a,...l],{newline:`
`})}
`}function Dc(t,e,n){let i=t.map((l,u)=>Kf(l,e,n?.[u].length)),[[r],...o]=i,s=o.filter((l,u)=>t[u+1].shape.length===2).flat(),a=l=>r[l]!==r[l-1]&&Number.isFinite(
r[l])&&s.some(u=>Number.isFinite(u[l])),c=l=>Number.isFinite(l)?l:"";return Array.from(r,(l,u)=>u).filter(a).map(l=>i.flat().map(u=>c(u[l])))}function Kf(t,e,n=t.
shape[2]??1){let[i,r,o=1]=t.shape,s=V(t),a=l=>s.subarray(l*r*o,(l+1)*r*o);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,u)=>a(u));let c=a(i>1?e:0);
return Array.from({length:Math.min(o,n)},(l,u)=>Float64Array.from({length:r},(d,p)=>c[p*o+u]))}var Hc="This is being computed: try again in a moment.";function Wc(t,e,n){let i=null,r=()=>e.closest(".gdviz-page")??document.body;function o(){i=i?null:Ma(r()),
n("")}function s(p,f,g){Se(p,f,g),n(`Saved as “${p}”.`)}async function a(){let p=await Uc(t);if(p===null)return n(Hc);s(`${qi(t,"run")}.csv`,p,"text/csv")}async function c({
name:p,node:f},g){if(f.closest("[data-outdated]"))return n(Hc);let b=`${qi(t,p)}.${g}`;g==="svg"?s(b,Rn(f),"image/svg+xml"):s(b,await Si(f),"image/png")}let l=(p,f)=>C`<li><span>${p}</span>${f}</li>`,
u=(p,f,g)=>C`<button type="button" aria-label=${`${f}: ${p}`} @click=${g}>${p}</button>`;function d(){let{notebook:p}=t.widget_manager,f=(i??[]).filter(({node:g})=>g.
checkVisibility());return C`<ul class="files" aria-label="Download">
      ${p?l("Notebook",C`<a class="button" href=${p.address} download=${p.name} aria-label="Notebook: IPYNB">IPYNB</a>`):D}
      ${t.get("csv").columns?l("Run",u("CSV","Run",a)):D}
      ${f.map(g=>l(g.name,C`
        ${u("SVG",g.name,()=>c(g,"svg"))}${u("PNG",g.name,()=>c(g,"png"))}`))}
    </ul>`}return{button:()=>C`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${i!==null} @click=${o}>Download</button>`,list:()=>i?d():D}}var Yf=`With this many points or pinned runs the link would have more than ${Di.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function Zf({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>po(t))}var Jf="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function Xf({key:t,ctrlKey:e,metaKey:n,shiftKey:i,altKey:r}){return r||!(e||n)?null:t.toLowerCase()==="z"?i?"redo":
"undo":t.toLowerCase()==="y"&&!i?"redo":null}function Qf({model:t,el:e}){nt(e,"gdviz-page-state");let n=Ec(t),i=Oc(t),[r,o,s]=["","",""];function a(z,k="",M=""){
[r,o,s]=[z,k,M],y()}async function c(z){let k=await i[z]();a(k?`${z==="undo"?"Undone":"Redone"}: ${k}.`:`There is nothing to ${z}.`)}function l(z){let k=Xf(z),M=z.
target,m=(e.closest(".gdviz-page")??e).contains(M)||t.widget_manager.ownsAddress&&!M.closest?.(".gdviz-page");!k||!m||z.defaultPrevented||M.matches?.(Jf)||(z.preventDefault(),
z.stopPropagation(),c(k))}async function u(){a("");let z=`${Dn()}?${await po(t)}`;if(z.length>Di)return a(Yf);let k=await Kt(z);a(k?"Copied.":"Copy this:",z),k||
e.querySelector("[type=text]").select()}async function d(){let z=await Lc(t);if(await Kt(z))return a("Copied.");a("Copy this:","",z),e.querySelector("textarea").
select()}let p=Wc(t,e,a);async function f(){let{name:z,text:k}=await Fc(t);Se(z,k,"application/json"),a(`Saved as “${z}”.`)}async function g({target:z}){let[
k]=z.files;if(!k)return;let M=await Bc(t,k);a(M?`“${k.name}” was not opened: ${M}.`:`Opened “${k.name}”.`),z.value=""}let b=(z,k,M)=>C`<button type="button" title=${k} @click=${M}>${z}</button>`,
x=(z,k,M,h)=>C`
    <button type="button" title=${M} aria-keyshortcuts=${h} aria-disabled=${i.count()[z]===0}
      @click=${()=>c(z)}>${k}</button>`;function y(){F(e,C`
      <div role="group" aria-label="Changes">
        ${x("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${x("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${b("Copy link","Copy the address of this page in its current state",u)}
        ${b("Save","Save the current state of this page as a file",f)}
        ${b("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${g} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?b("Copy as Python","Copy a Python script that computes what this page shows",d):D}
        ${p.button()}
      </div>
      ${p.list()}
      <span role="status">${r}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!s} .value=${ut(s)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!o} .value=${ut(o)} />`)}y();let A=[n,i.watch(y),ot(t,"script cs\
v",y),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>A.forEach(z=>z())}var Vc={initialize:Zf,render:Qf};var Gc=(t,e,n)=>{let i=new Map;for(let r=e;r<=n;r++)i.set(t[r],r);return i},Kc=dn(class extends fe{constructor(t){if(super(t),t.type!==It.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let i;n===void 0?n=e:e!==void 0&&(i=e);let r=[],o=[],s=0;for(let a of t)r[s]=i?i(a,s):s,o[s]=n(a,s),s++;return{
values:o,keys:r}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,i]){let r=Ya(t),{values:o,keys:s}=this.dt(e,n,i);if(!Array.isArray(r))return this.ut=s,
o;let a=this.ut??=[],c=[],l,u,d=0,p=r.length-1,f=0,g=o.length-1;for(;d<=p&&f<=g;)if(r[d]===null)d++;else if(r[p]===null)p--;else if(a[d]===s[f])c[f]=ge(r[d],o[f]),
d++,f++;else if(a[p]===s[g])c[g]=ge(r[p],o[g]),p--,g--;else if(a[d]===s[g])c[g]=ge(r[d],o[g]),un(t,c[g+1],r[d]),d++,g--;else if(a[p]===s[f])c[f]=ge(r[p],o[f]),un(
t,r[d],r[p]),p--,f++;else if(l===void 0&&(l=Gc(s,f,g),u=Gc(a,d,p)),l.has(a[d]))if(l.has(a[p])){let b=u.get(s[f]),x=b!==void 0?r[b]:null;if(x===null){let y=un(t,
r[d]);ge(y,o[f]),c[f]=y}else c[f]=ge(x,o[f]),un(t,r[d],x),r[b]=null;f++}else Ii(r[p]),p--;else Ii(r[d]),d++;for(;f<=g;){let b=un(t,c[g+1]);ge(b,o[f]),c[f++]=b}for(;d<=
p;){let b=r[d++];b!==null&&Ii(b)}return this.ut=s,Pi(t,c),_t}});var tg=["paths","x","y","values"],Ui=["A","B","C","D"],re=({state:t,curves:e})=>JSON.stringify([t,e]),Yc=t=>Object.fromEntries([...t].filter(([e])=>e!==Ti));function eg(t,e){
let[n,...i]=t.shape,r=qe(i),o=n?e%n*r:0;return V(t).slice(o,o+r)}async function ng(t){let e=s=>s?it(t.widget_manager,s):null,[n,i,r]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),o=await Promise.all(t.get("views").map(e));return{state:n,choice:i,runner:r,views:o}}async function ig(t){let{state:e,choice:n,
runner:i,views:r}=await ng(t),o=new Map,s=()=>new Map,a=0,c=[ln(e,h=>(s=h,y())),ot(t,"pinned",b)];return b(),{pin:f,swap:g,isOfProblem:z,lossesOf:k,stop:M};function l(){
return t.get("pinned")}function u(h){G(t,{pinned:h})}function d(){return r.map(h=>{let m=tg.filter(v=>h.get(v)),w=m.map(v=>We(h,v));return(n?[n.get("index")]:Array.
from({length:Math.max(...w.map(({shape:v})=>v[0]))},(v,S)=>S)).map(v=>({row:v,...Object.fromEntries(m.map((S,_)=>[S,eg(w[_],v)]))}))})}async function p(){await xe(
{inBackground:!1});let h=s(),w={name:(await ja(e,h,t.get("named"))).slice(0,an),shown:!0,state:Yc(h)};return i?w.curves=rg(d()):o.set(re(w),d()),w}async function f(){
let h=await p();l().length<Re&&u([...l(),h])}async function g(h){let m=await p(),w=l()[h];await Nt(e,new Map([...Object.entries(w.state),[Ti,Ni(l().with(h,m))]])),
i&&G(i,{playing:!1,shown:-1,resets:i.get("resets")+1})}function b(){for(let m of l())m.curves&&o.set(re(m),og(m.curves));let h=l().filter(m=>!o.has(re(m)));h.length&&
He(x(h)),y()}async function x(h){let m=Yc(s());for(let w of h){let $=await Nt(e,new Map(Object.entries(w.state)));await xe({inBackground:!1}),$.length||o.set(re(
w),d())}await Nt(e,new Map(Object.entries(m))),h.some(w=>!o.has(re(w)))&&u(l().filter(w=>o.has(re(w)))),y()}function y(){a||=requestAnimationFrame(A)}function A(){
a=0;let h=l().length?s():new Map,w=l().map((v,S)=>({pin:v,mark:Ui[S],of:o.get(re(v)),isHere:z(v,h)})).filter(({pin:v,of:S})=>v.shown&&S),$=JSON.stringify(w.map(
({pin:v,mark:S,isHere:_})=>[S,v.name,re(v),_]));$!==t.get("drawn")&&(pt(t,"drawn",$),r.forEach((v,S)=>{let _=w.filter(({isHere:E})=>E||!v.get("paths"));pt(v,"pi\
nned",_.flatMap(({pin:E,mark:L,of:O})=>(O?.[S]??[]).map(P=>({...P,mark:L,name:E.name}))))}))}function z(h,m=s()){return t.get("problem").every(w=>(h.state[w]??"")===
(m.get(w)??""))}function k(h){return(o.get(re(h))??[]).flat().flatMap(({y:w})=>w?[w]:[]).map(w=>w.findLast($=>!Number.isNaN($))??NaN)}function M(){cancelAnimationFrame(
a);for(let h of c)h()}}var rg=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],i=>Number.isFinite(i)?Number(i.toPrecision(5)):null)));function og(t){
let e=n=>Float64Array.from(n,i=>i??NaN);return t.map(([n=[],...i])=>i.map((r,o)=>({row:o,x:e(n),y:e(r)})))}var Zc=ce((t,e)=>ig(e),t=>t.then(e=>e.stop())),Jc=Zc.
use,Xc=t=>Zc.find(t.get("key"));var sg=`${Re} runs are pinned: remove one to pin another`;function ag({model:t,el:e}){nt(e,"gdviz-pins");let n=Jc(t),i=null;Xc(t).then(d=>{i=d,l()});let r=()=>t.
get("pinned"),o=(d,p)=>G(t,{pinned:r().with(d,{...r()[d],...p})});function s(d){G(t,{pinned:r().filter((f,g)=>g!==d)});let p=e.querySelectorAll(".remove");(p[Math.
min(d,p.length-1)]??e.querySelector("button"))?.focus()}function a(){r().length<Re&&i?.pin()}function c(d,p){let[f,g]=[Ui[p],`pinned run ${Ui[p]}`],b=i?i.lossesOf(
d).map(A=>Y(A,3)):[],x=({target:A})=>o(p,{name:A.value.trim().slice(0,an)}),y=i&&!i.isOfProblem(d);return C`
      <li class=${d.shown?"":"hidden"}>
        <label title="Show or hide ${g}"><input type="checkbox" aria-label="Show ${g}" .checked=${ut(d.shown)}
          @change=${({target:A})=>o(p,{shown:A.checked})} /><b>${f}</b>${Bs(f)}</label>
        <input type="text" aria-label="Name of ${g}" title=${d.name} maxlength=${an} .value=${ut(d.name)} @change=${x} />
        <output title="Its last loss">${b.length?`loss ${b.join(", ")}`:D}</output>
        <button type="button" title="Make ${g} the present one, and pin the present one in its place" @click=${()=>i?.swap(p)}>Swap</button>
        <button type="button" class="remove" title="Remove ${g}" aria-label="Remove ${g}" @click=${()=>s(p)}>×</button>
        ${y?C`<small>Of another problem: not drawn on this surface.</small>`:D}
      </li>`}function l(){let d=r().length>=Re;F(e,C`
      <button type="button" aria-disabled=${d} title=${d?sg:"Keep the present run in the plots, to compare others with it"} @click=${a}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!r().length}>${Kc(r(),(p,f)=>f,c)}</ul>`)}let u=[n,lt(t,{"pinned drawn":l})];return()=>u.forEach(d=>d())}var Qc={render:ag};var cg={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Ie=(t,e,n,i=t)=>C`
  <button type="button" class=${i} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${cg[t]} /></svg>
  </button>`,Hi=(t,e)=>Ie(t?"pause":"play",t?"Pause":"Play",e,"play");var lg=10,dg=8;function ug({model:t}){let e=t.get("max");return ot(t,"max",()=>{let[n,i]=[t.get("value"),t.get("max")];(n>i||n===e&&!t.get("playing"))&&G(t,{value:i}),
e=i})}function pg({model:t,el:e}){nt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),i=()=>t.get("max"),r=y=>G(t,{playing:!1,value:y});function o(){let y=!t.
get("playing");G(t,{playing:y,value:y&&n()>=i()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${i()}`;let[y,A]=t.get("ends");return Y(y+(A-y)*n()/Math.
max(i(),1),3)}let[a,c]=t.get("ends")?[t.get("description"),""]:["","The current step"],l=()=>F(e,C`
      ${Ie("back","Back to the start",()=>r(0))}
      ${Hi(t.get("playing"),o)}
      ${Ie("step","Step forward",()=>r(Math.min(n()+1,i())))}
      <label title=${c}>
        ${a&&C`<span>${a}</span>`}
        <input type="range" min="0" step="1" aria-label=${a||"Current step"} aria-valuetext=${a?s():D} .max=${String(i())} .value=${ut(String(n()))}
          @input=${({target:y})=>r(Number(y.value))} />
        <output>${s()}</output>
      </label>`),u=0,d=0,p=()=>(t.get("seconds")?i()/t.get("seconds"):Math.max(lg,i()/dg))/1e3;function f(y){let A=Math.min(Math.floor((y-u)*p()),i());if(A>=i())
return G(t,{value:i(),playing:!1});A>n()&&G(t,{value:A}),t.get("playing")&&(d=requestAnimationFrame(f))}function g(){cancelAnimationFrame(d),t.get("playing")&&(b(),
d=requestAnimationFrame(f))}function b(){u=performance.now()-n()/p()}let x=[lt(t,{"value max playing":l}),ot(t,"max",b),ot(t,"playing",g),()=>cancelAnimationFrame(
d)];return g(),()=>x.forEach(y=>y())}var tl={initialize:ug,render:pg};var fg="gdviz answer ";function el(t){let e=`${fg}${location.pathname} ${t}`;return{get:()=>mo(()=>JSON.parse(localStorage.getItem(e)??"null")??void 0),set:n=>mo(
()=>localStorage.setItem(e,JSON.stringify(n))),clear:()=>mo(()=>localStorage.removeItem(e))}}function mo(t){try{return t()}catch{return}}function Wi(t){let e=t.
get("solution");return t.get("kind")==="choices"?t.get("rows")[0][1][e]:`${Y(e)} ${t.get("unit")}`.trim()}var gg={point:"Drag the ring to where you expect it.",points:"Drag the rings to where you expect them.",number:"Move the slider to the number you expect.",choice:"\
Choose an answer.",choices:"Choose an answer in each row.",order:"Choose a place for each; two that you give the same place swap."},vo=(t,e)=>Array.isArray(t)&&
t.length===e;function hg({model:t,el:e}){nt(e,"gdviz-question");let n=t.get("kind"),i=t.get("rows"),r=gg[t.get("distinct")?"order":(i.length||t.get("points").length)===
1?n.slice(0,-1):n],[o,s]=[Ct(),Ct()],a=t.get("solution")!==null,c=el(t.get("question")),[l,u]=[[],[]],d=n==="number"?"number":"chosen",p=()=>n==="points"?l.map(
O=>O.get("value")):t.get(d),f=JSON.stringify(p()),g=!1,b=!1,x=he($,O=>G(t,{number:O}));function y(){if(g=n==="choices"?p().includes(-1):JSON.stringify(p())===f,
g)return $();c.set(p()),G(t,{committed:!0})}function A(){g=!1,c.clear(),G(t,{committed:!1}),e.querySelector("input, button")?.focus()}function z(){let O=t.get("\
committed");l.forEach(T=>pt(T,"locked",O)),u.forEach(T=>pt(T,"locked",!O));let P=e.closest(".gdviz-beside")?.querySelector(".gdviz-moved");return P?.toggleAttribute(
"inert",!O),!!P}function k(O,P){let T=[...t.get("chosen")],I=t.get("distinct")?T.indexOf(P):-1;I>=0&&(T[I]=T[O]),T[O]=P,G(t,{chosen:T})}function M([O,P],T){return C`<div class="options ${O?
"named":""}" role="radiogroup" aria-label=${O||t.get("question")}>
      ${O?C`<span class="name">${O}</span>`:D}
      ${P.map((I,j)=>C`
        <label><input type="radio" name="${o}-${T}" .checked=${t.get("chosen")[T]===j} ?disabled=${t.get("committed")} @change=${()=>k(T,j)} />
          <span>${I}</span></label>`)}</div>`}function h(){let O=t.get("committed");if(n==="choices")return i.map(M);if(n==="points")return D;let[P,T,I,j,N]=["n\
umber","min","max","step","unit"].map(R=>t.get(R));return C`<div class="gdviz-slider">${x({value:P,min:T,max:I,step:j,unit:N,disabled:O,description:a?"Your answ\
er":"Your prediction",tooltip:"The number that you expect"})}</div>`}function m(){let O=t.get("solution"),P=1e-9*Math.max(1,Math.abs(O));return Math.abs((n==="n\
umber"?p():p()[0])-O)<=t.get("within")+P}function w(){return a?`${m()?"Right.":`Not quite: ${Wi(t)}.`} ${t.get("explanation")}`.trim():"Compare your prediction \
with what is shown now, then move the controls."}function $(){let O=t.get("committed"),P=a&&O?m()?"right":"wrong":"";F(e,C`
      <div role="group" class=${P} aria-labelledby=${s}>
        <p class="text" id=${s}>${t.get("question")}</p>
        ${h()}
        <p class="hint ${g?"urged":""}" role="status">${O?w():r}</p>
        ${O?C`<button type="button" class="again" @click=${A}>${a?"Try again":"Predict again"}</button>`:C`<button type="button" class="commit" @click=${y}>${a?
"Check":"This is my prediction"}</button>`}
      </div>`),z()}function v(O){return n==="points"?vo(O,l.length)&&O.every(P=>vo(P,2)&&P.every(Number.isFinite)):n==="choices"?vo(O,i.length)&&i.every(([,P],T)=>Number.
isInteger(O[T])&&P[O[T]]!==void 0):Number.isFinite(O)&&O>=t.get("min")&&O<=t.get("max")}async function S(){let O=[t.get("points"),t.get("others")],P=await Promise.
all(O.map(I=>Promise.all(I.map(j=>it(t.widget_manager,j)))));if(b)return;[l,u]=P,f=JSON.stringify(p());let T=c.get();v(T)&&!t.get("committed")&&(n==="points"?l.
forEach((I,j)=>G(I,{value:T[j]})):G(t,{[d]:T}),G(t,{committed:!0})),z()}let _=[lt(t,{"question chosen number min max step committed":$})];S();let E=new MutationObserver(
()=>z()&&E.disconnect()),L=new ResizeObserver(()=>{let O=e.closest(".gdviz-beside");O&&(L.disconnect(),z()||E.observe(O,{childList:!0,subtree:!0,attributeFilter:[
"class"]}))});return L.observe(e),_.push(()=>E.disconnect(),()=>L.disconnect()),()=>{b=!0,_.forEach(O=>O())}}var nl={render:hg};var il=t=>Number.isFinite(t)?Y(t,Math.abs(t)<.001?2:3):"–";function mg({model:t,el:e}){nt(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function i(s,a){n(s)!==
a&&G(t,{shown:t.get("shown").with(s,Number(a))})}function r(s){G(t,{chosen:s}),i(s,!0)}function o(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=kt(t.get("values")),u=t.get("outdated"),d=(x,y)=>u?"…":il(l[x]?.[y]??NaN),p=s.map((x,y)=>C`<th scope="col" title=${a[y]??""}>${x}</th>`),f=t.get("names").map(
(x,y)=>{let[A,z]=[n(y),y===t.get("chosen")],k=({target:h})=>i(y,h.checked),M=`background: ${xt(c[y%c.length])}`;return C`
        <tr class="${A?"":"hidden"} ${z?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${x}" .checked=${ut(A)} @change=${k} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${x}" aria-pressed=${z} @click=${()=>r(y)}>
              <span class="swatch" .style=${M}></span>${x}
            </button>
          </th>
          ${s.map((h,m)=>C`<td class="number">${A?d(y,m):"–"}</td>`)}
        </tr>`}),b=(t.get("pinned")??[]).map(({mark:x,name:y,row:A,values:z})=>C`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${y}><span class="swatch" .style="background: ${xt(c[A%c.length])}"></span>${x}: ${t.get("names")[A]}</th>
          ${s.map((k,M)=>C`<td class="number">${il(z?.[M]??NaN)}</td>`)}
        </tr>`);F(e,C`<table aria-busy=${!!u}><caption ?hidden=${!u}>${u}</caption><thead><tr><td></td><td></td>${p}</tr></thead><tbody>${f}${b}</tbody></table>`)}
return lt(t,{"names colors columns hints shown values chosen outdated pinned":o})}var rl={render:mg};var wo=[1/60,1/12,1/4,1,2,5,10,20,50,100];function vg(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function wg({model:t,el:e}){nt(e,"gdviz-runner");let n=t.get("unit"),i=()=>G(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),r=()=>G(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function o(){let g=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);G(t,{playing:!t.get("playing"),shown:-1,
resets:g})}function s({target:g}){let b=Number(g.value);G(t,{playing:!1,shown:b+t.get("stride")>t.get("position")?-1:b})}function a({target:g}){let b=Math.round(
Number(g.value));b>=1&&b<=1e3&&G(t,{anew_steps:b}),g.value=t.get("anew_steps")}function c(){let[g,b]=[t.get("position"),t.get("shown")],x=g.toLocaleString("en");
return b<0||b>=g?`${n} ${x}`:`${n} ${b.toLocaleString("en")} of ${x}`}function l(){let[g,b]=[t.get("position"),t.get("shown")];return C`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${c()} title="Wind back through the ${n}s"
        .max=${String(g)} .step=${String(t.get("stride"))} .value=${ut(String(b<0?g:b))}
        ?disabled=${g===0} @input=${s} />`}let u=g=>t.get("position")<g?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function d(){let[g,b,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],y=M=>Math.abs(M/g-1)<.001,A=wo.some(y)?wo:[...wo,
g].sort((M,h)=>M-h),z=({target:M})=>G(t,{speed:Number(M.value)}),k=({target:M})=>G(t,{anew:M.checked,playing:!1});F(e,C`
      <div class="gdviz-buttons">
        ${Ie("back","Restart",i,x<0?"back":"back wanted")}
        ${Hi(t.get("playing"),o)}
        ${Ie("step","Step forward",r)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${z}>
          ${A.map(M=>C`<option value=${M} .selected=${ut(y(M))}>${vg(M,n)}</option>`)}
        </select>
        <output class="position">${c()}</output>
      </div>
      ${t.get("stride")>0?l():D}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${ut(b)} @change=${k} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!b}
          .value=${String(t.get("anew_steps"))} @change=${a} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?D:C`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${u(x)} Lower the learning rate, then restart.</div>`}`)}function p(){t.get("diverged_at")>=0&&t.get("playin\
g")&&G(t,{playing:!1})}let f=[ot(t,"position diverged_at",p),lt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":d})];return p(),()=>f.
forEach(g=>g())}var ol={render:wg};var bg=t=>t===void 0||Number.isNaN(t)?"–":Y(t);function xg({model:t,el:e}){return nt(e,"gdviz-sentence"),lt(t,{"templates which values shown kind outdated":()=>{
let[n,i]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],r=V(t.get("values")),o=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),a=s||o.replace(/\{(\d+)\}/g,(l,u)=>bg(r[u])),c=t.get("shown")&&o;F(e,c?C`<div class="${n} ${s?"gdviz-outdated":""}" role=${i}>${a}</div>`:D)}})}var sl={render:xg};function yg(t){let{parameters:e}=ne(t.get("value"),t.get("variables")),n=[..."abc"].filter(i=>!e.includes(i));return[...e,...n.slice(0,Math.max(0,2-e.length))]}
function $g(t,[e,n]){let i=o=>t.find(s=>s!==o),r=t.includes(e)?e:i(n);return[r,t.includes(n)&&n!==r?n:i(r)]}async function al(t){let e=n=>it(t.widget_manager,n);
return{field:await e(t.get("field")),surfaces:await Promise.all(t.get("surfaces").map(e))}}function Vi(t,e,n){String(t.get(e))!==String(n)&&pt(t,e,n)}async function zg(t){
let{field:e,surfaces:n}=await al(t);function i(){let o=yg(e),s=$g(o,o.length>2?t.get("axes"):o),a=t.get("active");if(Vi(e,"without",s),Vi(t,"indices",a?s.map(c=>o.
indexOf(c)):[0,1]),!!a){Vi(t,"names",o);for(let c of n)Vi(c,"axis_names",s)}}let r=[ot(e,"value",i),ot(t,"active axes",i)];return i(),()=>r.forEach(o=>o())}function kg(t,e){
return t.flatMap((n,i)=>{let[r,o]=e.slice(2*i,2*i+2),s=r<=n&&n<=o?0:n-(r+o)/2;return[r+s,o+s]})}function _g({model:t}){let e=Ue(zg(t));return()=>e.then(n=>n())}
async function Ag({model:t,el:e}){nt(e,"gdviz-slice");let{field:n,surfaces:[i]}=await al(t);function r(s,a){let c=t.get("names"),l=t.get("indices").map(g=>c[g]),
u=l.map((g,b)=>b===s?a:g===a?l[s]:g),d=n.get("parameters"),p=V(d).slice();l.forEach((g,b)=>p[c.indexOf(g)]=Number(Ce(i.get("start")[b]))),G(n,{parameters:se(p,{
shape:d.shape,dtype:"float64"},d)});let f=u.map(g=>p[c.indexOf(g)]);G(i,{start:f,view:kg(f,i.get("view"))}),G(t,{axes:u})}function o(){let s=t.get("names"),[a,c,
l]=[t.get("indices"),V(t.get("point")),t.get("outdated")],u=(f,g)=>C`
      <label>${f}
        <select title="The letter of the model that this axis shows" @change=${({target:b})=>r(g,b.value)}>
          ${s.map((b,x)=>C`<option value=${b} .selected=${ut(x===a[g])}>${b}</option>`)}
        </select>
      </label>`,d=s.flatMap((f,g)=>a.includes(g)?[]:[`${f} = ${Y(c[g]??NaN,3)}`]),p=`The surface is a slice at step ${t.get("step")}: ${d.join(", ")}. The pat\
h is projected onto it.`;F(e,t.get("active")&&s.length>2?C`
      <div class="axes">${u("Horizontal axis",0)}${u("Vertical axis",1)}</div>
      <div class="gdviz-note ${l?"gdviz-outdated":""}" role="status">${l||p}</div>`:D)}return lt(t,{"names indices active point step outdated":o})}var cl={initialize:_g,
render:Ag};function Sg({model:t,el:e}){nt(e,"gdviz-slider");let n=he(i,r=>G(t,{value:r}));function i(){let[r,o,s,a,c,l]=["value","min","max","step","log","whole"].map(b=>t.
get(b)),[u,d,p,f]=["disabled","description","unit","tooltip"].map(b=>t.get(b)),g=t.get("continuous_update");F(e,n({value:r,min:o,max:s,step:a,log:c,whole:l,disabled:u,
description:d,unit:p,tooltip:f,continuous:g}))}return lt(t,{"value description tooltip unit min max step log disabled":i})}var ll={render:Sg};var Un=class extends fe{constructor(e){if(super(e),this.it=D,e.type!==It.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===D||e==null)return this._t=void 0,this.it=e;if(e===_t)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Un.directiveName=
"unsafeHTML",Un.resultType=1;var Gi=dn(Un);var Mg=["wheel","touchmove","keydown","pointerdown"];function Eg({model:t,el:e}){nt(e,"gdviz-steps-text");let n=t.get("texts"),i=t.get("settings").map(w=>new Map(
Object.entries(w))),[r,o]=[0,0],s=null,a=!1,c=!1,l=[],u;function d(w){w!==r&&(r=w,c=s!==null,x(),p().catch($=>console.error($)))}async function p(){if(a||e.closest(
".gdviz-steps")?.querySelector(Ci))return;a=!0;let w=await it(t.widget_manager,t.get("figure"));for(;o!==r;){let $=r;await He(Ri(w,i[$],()=>$===r).then(v=>(l=v,
zc(w,[...i[$].keys()])))),o=$}a=!1,x()}function f(w){let $=r+w;return i[$]?(s=$,d($),g()[$].scrollIntoView({block:"center",behavior:Pn()?"auto":"smooth"}),!0):!1}
let g=()=>[...e.querySelectorAll("li")];function b(){let w=g(),$=(parseFloat(getComputedStyle(w[0]).scrollMarginTop)+innerHeight)/2,v=w.map(S=>S.getBoundingClientRect()).
findIndex(({top:S,bottom:_})=>S<=$&&$<_);v===s&&(s=null),!(v<0||s!==null)&&(u&&(o=r=v),u=!1,d(v),x())}function x(){let w=(v,S)=>C`<button type="button" aria-disabled=${!i[r+
S]} @click=${()=>f(S)}>${v}</button>`,$=e.closest(".gdviz-steps")?.querySelector(Ci)?"Answer the question first.":"";F(e,C`
      <ol>${n.map((v,S)=>C`<li aria-current=${S===r?"step":D}><p>${Gi(v)}</p></li>`)}</ol>
      <div class="bar" role="group" aria-label="Steps">
        ${w("Back",-1)}
        <span role="status">Step ${r+1} of ${n.length}<span class="quiet">${c?`: ${g()[r].textContent}`:""}</span></span>
        ${w("Next",1)}
        ${[$,...l].filter(Boolean).map(v=>C`<p>${v}</p>`)}
      </div>`)}it(t.widget_manager,t.get("figure")).then(w=>{let $=[...new URLSearchParams(location.search).keys()].map(v=>v.replace(/\d*\..*/s,""));u??=!!t.widget_manager.
ownsAddress&&$.includes(w.get("name"))}),x();let y=new AbortController,{signal:A}=y,z=()=>s=null;for(let w of Mg)addEventListener(w,z,{capture:!0,passive:!0,signal:A});
let k=0,M=()=>{cancelAnimationFrame(k),k=requestAnimationFrame(b)};addEventListener("scroll",M,{capture:!0,passive:!0,signal:A}),addEventListener("resize",M,{signal:A}),
e.addEventListener("gdviz-step",w=>f(w.detail)&&w.preventDefault());let h=new MutationObserver(()=>{x(),p()}),m=new ResizeObserver(()=>{let w=e.closest(".gdviz-\
steps");w&&h.observe(w,{subtree:!0,attributeFilter:["inert"]}),M()});return m.observe(e),()=>{y.abort(),h.disconnect(),m.disconnect()}}var dl={render:Eg};function Hn({values:t,shape:[e,n],box:[i,r,o,s]},[a,c]){let[l,u]=[(a-i)/(r-i)*(n-1),(c-o)/(s-o)*(e-1)];if(!(l>=0&&u>=0&&l<=n-1&&u<=e-1))return null;let[d,p]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(u),e-2)],[f,g]=[l-d,u-p],b=p*n+d,[x,y]=[b,b+n].map(A=>(1-f)*t[A]+f*t[A+1]);return(1-g)*x+g*y}var Og=40,Tg=.42,gn=14,Ng=8,Wn=t=>t.map(({from:[e,n],by:[i,r],color:o,shaft:s})=>H`
    <path class="vector" fill=${o} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
      data-from=${`${e},${n}`} data-by=${`${i},${r}`} d=${Oe(e+i/2,n+r/2,i/2,r/2,s)} />`);function ul(t,e,{left:n,top:i,width:r,height:o}){let s=e.map(([a,c])=>({
x:a,y:c,wide:gn/2}));return t.map(({at:a,text:c,color:l,away:u})=>{let d=c.length*Ng/2,p=u[0]>.35?"start":u[0]<-.35?"end":"middle",f={start:d,middle:0,end:-d}[p],
g=X(a[0]+f,n+d,n+r-d),b=X(a[1],i+gn/2,i+o-gn/2),x=u[1]<0?-gn:gn;for(;s.some(y=>Math.abs(y.x-g)<y.wide+d&&Math.abs(y.y-b)<gn);)b+=x;return s.push({x:g,y:b,wide:d}),
H`<text class="vector-label" x=${gt(g-f)} y=${gt(b)} dy="0.35em" text-anchor=${p}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${c}</text>`})}function bo(t,{width:e,height:n}){let i=Tg*Math.min(e,n)/t;if(!(t>0)||t>=Og&&i>=1)return 1;
let r=10**Math.floor(Math.log10(i));return r*(i>=5*r?5:i>=2*r?2:1)}function pl(t){let e=i=>{let[r,o]=[i,1/i].map(s=>Number(s.toPrecision(1)));return i>1?`${r}:1`:
`1:${o}`},n=t.filter(({factor:i})=>i!==1).map(({what:i,factor:r})=>`${i} ${e(r)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var qt=([t,e],[
n,i])=>[t+n,e+i],St=([t,e],n)=>[t*n,e*n],Ot=([t,e])=>Math.hypot(t,e);var Lg=3.2,gl=1.6,hl=.9;function ml(t,{parts:e,names:n,isScaled:i},r,o,s){let[a,c,l,u,d,p]=e,f=[],g=t;for(let[k,M]of[a,c,l].entries()){let h=St(M,o),m=[r.gradient,
r.momentum,r.decay][k];Ot(h)>0&&f.push({from:g,by:h,color:m,label:n[k],shaft:gl}),g=qt(g,h)}let b={from:t,by:St(u,o),color:r.step,label:n[3],shaft:Lg};if(f.length===
1?f.splice(0,1,{...b,label:`${n[3]} = ${f[0].label}`}):Ot(u)>0&&f.unshift(b),!i)return{marks:Wn(f),labels:f.map(fl)};let x=St(d,s);Ot(x)>0&&f.push({from:t,by:x,
color:r.gradient,label:n[4],shaft:hl});let[y,A]=St(p,s).map(Math.abs),z={at:qt(t,[.71*y+6,-.71*A-6]),text:n[5],color:r.gradient,away:[1,-1]};return{marks:H`${Rg(
t,[y,A])}${Wn(f)}`,labels:[...f.map(fl),z]}}var Rg=([t,e],[n,i])=>H`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${i} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${i} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function fl({from:t,by:e,label:n,color:i,shaft:r},o,s){let a=St(e,1/Ot(e));if(r===hl)return{at:qt(qt(t,e),St(a,9)),text:n,color:i,away:a};let[c,l=c]=s,d=c.
by[0]*l.by[1]-c.by[1]*l.by[0]>=0==(r===gl)?1:-1,p=[-d*a[1],d*a[0]];return{at:qt(qt(t,St(e,.5)),St(p,r+7)),text:n,color:i,away:p}}var Cg=.6,Pg=2.2;function vl(t,e,n){let[i,r]=kt(t.get("current"))[0]??[NaN,NaN],o=v=>Number.isFinite(v[0])&&Number.isFinite(v[1]),[s,a]=e([0,0]),c=v=>{let[S,_]=e(
v);return[S-s,_-a]},l=kt(t.get("step_parts")),u=o([i,r])&&l.length>0&&o(l[3]),d=o([i,r])?kt(t.get("gradients")).filter(o).map(c):[];if(!u&&d.length<2)return{marks:D,
note:""};let p=e([i,r]),f=t.get("marks"),g=t.get("step_labels")[t.get("step_optimizer")]??[],b=u?l.map(c):[],x=u&&o(l[5]),y=v=>Math.max(0,...v.map(Ot)),A=y(b.slice(
0,4)),z=Math.max(y([...d.slice(0,1),...x?b.slice(4):[]]),Ig(d.slice(1))),k=bo(x?A:Math.max(A,z),n),M=x?bo(z,n):k,h=u?ml(p,{parts:b,names:g,isScaled:x},f,k,M):{marks:D,
labels:[]},m=d.length>1?jg(p,d,t.get("gradient_points"),f,M,u&&!x):h,w=m===h?[h]:[m,h],$=pl([{what:[u?g[3]:"",d.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:k},...x?[{what:`${g[4]} and ${g[5]}`,factor:M}]:[]]);return{marks:H`
      ${w.map(({marks:v})=>v)}
      ${ul(w.flatMap(({labels:v})=>v),[p,e(t.get("start"))],n)}`,note:$}}var Ig=t=>t.map(Ot).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function jg([t,e],[n,...i],r,o,s,a){
let c=i.map(x=>St(x,s)).filter(x=>Ot(x)>0),l=c.map(([x,y])=>Oe(t+x/2,e+y/2,x/2,y/2,Cg)).join(""),u=c.map(([x,y])=>`${t+x},${e+y}`).join(" "),d=c.sort((x,y)=>Ot(
x)-Ot(y))[Math.floor(.8*c.length)]??[0,0],p=St(d,1/(Ot(d)||1)),f=St(n,s),g=a||!Ot(f)?[]:[{from:[t,e],by:f,color:o.gradient,shaft:Pg}],b=(x,y,A,z)=>({at:qt(qt([t,
e],x),St(y,9)),text:A,color:z,away:y});return{marks:H`
      <path class="noise" fill=${o.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${u} d=${l} />
      ${Wn(g)}`,labels:[...g.map(()=>b(f,St(f,1/Ot(f)),r===1?"their mean":"all points",o.gradient)),b(d,p,r===1?"single points":`mini-batches of ${r}`,o.data)]}}function Fg({model:t,el:e}){let n=t.get("bar")?Qe:Ne,r=de(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:n});
r.canvas.classList.add("hatch");let[o,s,a,c,l,u,d]=r.layers("field","pins","paths","minima","letters","vectors","points"),p=()=>{let[$,v,S,_]=V(t.get("box"));return r.
plane({low:$,high:v},{low:S,high:_})},f=()=>t.get("axis_names"),g=()=>t.get("movable"),b=yi({...r,model:t,el:e,layers:[a,c,d],pins:{lines:s,letters:l,area:r.area},
plane:p,free:g});function x(){let{canvas:$,area:v}=r,S=Math.min(window.devicePixelRatio||1,2),_={width:Math.round(v.width*S),height:Math.round(v.height*S)},E=t.
get("loss"),L=V(t.get("levels"));if(E.shape[0]<2||E.shape[1]<2||L.length<2)return kr($);gi($,_,V(E),E.shape,L,le(t.get("palette"),L.length-1))}function y(){if(!t.
get("bar"))return;let[$,v]=[V(t.get("levels")),t.get("value_name")],S=V(t.get("loss")).some(Number.isFinite);r.bar(S?_i(r.area,t.get("palette"),$,v):[[],[],v])}
let A=()=>r.axes(p(),f());function z(){let $=t.get("gradient"),v=Rs(V($),$.shape,r.area,V(t.get("box")));F(o,H`<path class="arrows" fill="black" opacity="0.55" d=${v} />`)}
let k="";function M(){let $=vl(t,p().toPixel,r.area);F(u,$.marks),o.classList.toggle("behind",$.marks!==D),k=$.note}function h(){let $=V(t.get("loss")).every(Number.
isFinite),v=`${t.get("value_name")} not finite`;r.legend($?On(t):[...On(t),{name:v,color:"",kind:"hatch"}])}let m=r.readout($=>{if(t.get("outdated"))return F(r.
status,t.get("outdated"));if(t.get("step")>=0)return F(r.status,C`${nn(t)}${k&&C`<div>${k}</div>`}`);F(r.status,!$&&t.get("status")||w($))});function w($){if(!$&&
!g())return"";let v=$?p().toPoint($):t.get("start"),S=t.get("loss"),_=Hn({values:V(S),shape:S.shape,box:V(t.get("box"))},v);return Qt(v,f(),_===null?"":`, ${t.get(
"value_name")} ≈ ${Y(_,2)}`)}return r.draw(t,{"loss levels palette":x,"loss levels palette value_name":y,"box axis_names":A,"gradient box":z,"pinned colors bo\
x":b.pinned,"paths shown colors box":b.paths,"minima box":b.minima,"current shown colors box":b.points,"step_parts step_optimizer gradients gradient_points curr\
ent start box":M,"loss names colors shown value_name":h,"start movable box axis_names":b.start,"loss start movable status box axis_names current step step_parts\
 gradients diverged_at outdated":m,zoomable:b.buttons})}var wl={render:Fg};var Bg=Math.SQRT2,Dg=1.42;function xl([t,e,n],{width:i,height:r}){let[o,s]=bl(t),[a,c]=bl(e),l=n*Math.min(i/(2*Bg),r/(2*Dg)),[u,d]=[2*l/i,2*l/r];return{toPixel:([
p,f,g])=>[i/2+(p*s-f*o)*l,r/2-(g*c+(p*o+f*s)*a)*l],toViewer:[-c*o,-c*s,a],matrix:Float32Array.of(s*u,o*a*d,o*c/4,0,-o*u,s*a*d,s*c/4,0,0,c*d,-a/4,0,0,0,0,1)}}var bl=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var qg=`#version 300 es
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
}`;function yl(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,a]of[[e.VERTEX_SHADER,qg],[e.FRAGMENT_SHADER,
Ug]]){let c=e.createShader(s);e.shaderSource(c,a),e.compileShader(c),e.attachShader(n,c)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let i=s=>e.getUniformLocation(
n,s),r=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,r);for(let[s,a,c]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,a,e.FLOAT,!1,24,c)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let o=0;return{load(s,a,[c,l],u,d){let p=new Float32Array(6*
c*l),f=[];for(let b=0,x=0;b<c;b++)for(let y=0;y<l;y++,x++){let[A,z]=[2*y/(l-1)-1,2*b/(c-1)-1],[k,M]=[y?x-1:x,y<l-1?x+1:x],[h,m]=[b?x-l:x,b<c-1?x+l:x],w=(s[M]-s[k])/
(M-k)*((l-1)/2),$=(s[m]-s[h])/((m-h)/l)*((c-1)/2);p.set([A,z,s[x],w||0,$||0,a[x]],6*x);let v=[x,x+1,x+l,x+l+1];y===l-1||b===c-1||!v.every(S=>Number.isFinite(s[S]))||
f.push(v[0],v[1],v[2],v[1],v[3],v[2])}e.bufferData(e.ARRAY_BUFFER,p,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(f),e.STATIC_DRAW),o=f.length;
let g=d.flatMap(b=>[1,3,5].map(x=>parseInt(b.slice(x,x+2),16)/255));e.uniform1fv(i("levels"),u.slice(0,64)),e.uniform3fv(i("colors"),g.slice(0,192)),e.uniform1i(
i("count"),Math.min(u.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
i("camera"),!1,s),e.drawElements(e.TRIANGLES,o,e.UNSIGNED_INT,0)}}}var Hg=40,Wg=.015;function zl(t,e,[n,i,r,o],s){let a=t.filter(Number.isFinite).sort(),[c,l]=[a[0]??0,a.at(-1)??1],u=l-c||1,d=(a[Math.floor(a.length/10)]??c)-c,p=d>
0?u>Hg*d:!1,f=y=>p?Math.log1p((y-c)/d)/Math.log1p(u/d):(y-c)/u,g=Float32Array.from(t,y=>Number.isFinite(y)?(2*f(y)-1)*.5:NaN),b={values:g,shape:e,box:[-1,1,-1,1]};
return{heights:g,spot:y=>{let[A,z]=[2*(y[0]-n)/(i-n)-1,2*(y[1]-r)/(o-r)-1];return[A,z,Hn(b,[A,z])??NaN]},hides([y,A,z],[k,M,h]){let m=2/Math.max(...e);for(let w=m;;w+=
m){let $=z+w*h,v=Hn(b,[y+w*k,A+w*M]);if(v===null||$>.5)return!1;if(v>$+Wg)return!0}},scale:p?`log(1 + (${s} ${c<0?"+":"−"} ${Y(Math.abs(c),3)}) / ${Y(d,2)})`:
`the ${s}`}}var Vg=.8,kl=.5,_l=5,we=1.2,[Gg,Kg]=[5,90],[Yg,Zg]=[.5,5];function Jg({model:t,el:e}){nt(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",i=n?"Loss surface in 3-D":`Surface in 3-D: ${t.get("value_name")}`,r=C`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${i}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[o,s,a,c,l,u]=F(e,r,".scene",".under","canvas",".over",".panel",".status"),d=l.appendChild(document.createElement(
"span")),p=()=>t.get("camera"),f=(v,S,_=1)=>{let[E,L,O]=p(),P=[((E+v)%360+360)%360,X(L+S,Gg,Kg),X(O*_,Yg,Zg)];G(t,{camera:P})},g,b;function x(){let[v,S]=[t.get(
"loss"),t.get("levels")];if(b&&b.loss===v&&b.levels===S)return b.relief;let[_,E]=[V(v),V(S)],L=zl(_,v.shape,V(t.get("box")),t.get("value_name"));return g?.load(
L.heights,_,v.shape,E,le(t.get("palette"),E.length-1)),b={loss:v,levels:S,relief:L},L}function y(){let v=o.clientWidth;if(!v)return;if(g===void 0&&(g=yl(a)),!g)
return F(u,"The 3-D view needs WebGL 2, which this browser does not offer.");let S={width:v,height:Math.round(v*Vg)},_=Math.min(window.devicePixelRatio||1,2);for(let[
I,j]of Object.entries(S)){a.style[I]=`${j}px`;for(let R of[s,c])R.setAttribute(I,String(j));let N=Math.round(j*_);a[I]!==N&&(a[I]=N)}if(Math.min(...t.get("loss").
shape,...t.get("levels").shape)<2)return;let[E,L]=[x(),xl(p(),S)];g.draw(L.matrix);let O=(I,j)=>Xg(E,L,I,j);F(s,eh(L.toPixel,t.get("axis_names"),V(t.get("box")))),
F(c,H`
      ${kt(t.get("minima")).map(I=>O(I,j=>xi(t.get("marks").minimum,[j])))}
      ${th(t,E,L)}
      ${Qg(t,E,L)}
      ${kt(t.get("current")).map((I,j)=>O(I,N=>bi(xo(t,j),N)))}`);let[P,T]=p().map(Math.round);o.ariaLabel=`${i}${n?" with the path of the descent":""}, seen fr\
om ${T}° above, turned by ${P}°. Arrow keys turn it, + and − zoom.`,F(u,C`${t.get("outdated")||nn(t)}<div>Height: ${E.scale}</div>`)}let A=new Map([["+",we],
["=",we],["-",1/we],["−",1/we]]);o.addEventListener("keydown",v=>{let S=Te(v),_=A.get(v.key);!S&&!_||v.ctrlKey||v.metaKey||(v.preventDefault(),S?f(-_l*S[0],_l*
S[1]):f(0,0,_))});let z=new Map,k=()=>{let[v,S=v]=[...z.values()];return[(v[0]+S[0])/2,(v[1]+S[1])/2,Math.hypot(v[0]-S[0],v[1]-S[1])]};o.addEventListener("point\
erdown",v=>{if(v.button!==0||z.size===2)return;let{pointerId:S,pointerType:_}=v,E=p();z.set(S,[v.clientX,v.clientY]),Jt(v,O=>{let[P,T,I]=k();z.set(S,[O.clientX,
O.clientY]);let[j,N,R]=k(),K=_==="touch"&&z.size===1?0:N-T;f((j-P)*-kl,K*kl,I&&R?R/I:1)},({type:O})=>{z.delete(S),O==="pointercancel"&&G(t,{camera:E})})}),Xt(o,
({touches:v})=>v.length>1);let M=v=>{v.ctrlKey&&(v.preventDefault(),f(0,0,v.deltaY<0?we:1/we))};o.addEventListener("wheel",M,{passive:!1}),a.addEventListener("w\
ebglcontextlost",v=>v.preventDefault()),a.addEventListener("webglcontextrestored",()=>{g=b=void 0,y()});let h=t.get("home");F(d,[["+","Zoom in",()=>f(0,0,we)],[
"−","Zoom out",()=>f(0,0,1/we)],["⌂","Show the surface as at first",()=>G(t,{camera:h})]].map(([v,S,_])=>C`
    <button type="button" title=${S} aria-label=${S} @click=${_}>${v}</button>`));let w=new ResizeObserver(y);w.observe(o);let $=lt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":y});return()=>{w.disconnect(),$()}}var xo=(t,e)=>t.get("colors")[e%t.get("colors").
length];function Xg(t,e,n,i){let r=t.spot(n);return r.every(Number.isFinite)?H`<g opacity=${yo(t.hides(r,e.toViewer))}>${i(e.toPixel(r))}</g>`:D}function Al(t,e,n){
let i=Array.from({length:n.length/2},(s,a)=>n.subarray(2*a,2*a+2)),r=i.filter(([s,a],c)=>c===0||s!==i[c-1][0]||a!==i[c-1][1]).map(t.spot),o=r.map(s=>t.hides(s,e.
toViewer));return ue(r.length,s=>r[s].every(Number.isFinite)).flatMap(s=>{let a=s.filter((l,u)=>u===0||o[l]!==o[s[u-1]]),c=[...a.slice(1),s[s.length-1]];return a.
map((l,u)=>({isHidden:o[l],pixels:r.slice(l,c[u]+1).map(e.toPixel)}))})}var yo=t=>t?.35:1;function Qg(t,e,n){let[i,r]=t.get("paths").shape,o=V(t.get("paths"));return Array.
from({length:i},(s,a)=>Al(e,n,o.subarray(2*a*r,2*(a+1)*r)).map(({isHidden:c,pixels:l})=>H`
      <g opacity=${yo(c)}>${wi(xo(t,a),l)}</g>`))}function th(t,e,n){return(t.get("pinned")??[]).map(({row:r,mark:o,paths:s=new Float64Array})=>{let a=Al(e,n,s),
c=xo(t,r);return H`
      ${a.map(({isHidden:l,pixels:u})=>H`
        <g opacity=${yo(l)}>${tn(o,c,Tn(u))}</g>`)}
      ${en(o,c,a.flatMap(({pixels:l})=>l))}`})}function eh(t,[e,n],[i,r,o,s]){let c=(f,g)=>t([f,g,-.5]),l=[c(-1,-1),c(1,-1),c(1,1),c(-1,1)],u=(f,g,b,x="tick-lab\
el")=>{let[y,A]=c(f,g);return H`<text class=${x} x=${y} y=${A} dy="0.35em" text-anchor="middle">${b}</text>`},d=c(0,-1)[1]>c(0,1)[1]?-1:1,p=c(-1,0)[1]>c(1,0)[1]?
-1:1;return H`
    <path class="frame" d=${`M${l.map(([f,g])=>`${f.toFixed(1)},${g.toFixed(1)}`).join("L")}Z`} />
    ${u(-.8,1.12*d,Y(i,3))}${u(.8,1.12*d,Y(r,3))}${u(0,1.14*d,e,"name")}
    ${u(1.12*p,-.8,Y(o,3))}${u(1.12*p,.8,Y(s,3))}${u(1.14*p,0,n,"name")}`}var Sl={render:Jg};var Ml=new Map,$o=new Map;function El(t,e){let n=()=>{let i,r=(...o)=>{let s=o.pop(),a=Array.isArray(o.at(-1))?o.pop():[];i=typeof s=="function"?s(...a.map(hn)):
s};r.amd={},e(r);for(let o of t)o!=="module"&&zo(o,i);return i};for(let i of t)Ml.set(i,n)}var zo=(t,e)=>$o.set(t,e);function hn(t){if(t==="module")return{uri:document.
baseURI};if(!$o.has(t)){let e=Ml.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return $o.get(t)}var nh="(max-width: 700px)";function Ol(){let t=matchMedia(nh).matches;for(let e of document.querySelectorAll("details.code")){let n=e;t&&(n.open=!1);let i=Object.
assign(document.createElement("button"),{type:"button",textContent:"Copy"});i.setAttribute("aria-live","polite"),i.addEventListener("click",async()=>{let r=await Kt(
n.querySelector("code")?.textContent??"");i.textContent=r?"Copied":"Not copied: select the code instead",setTimeout(()=>i.textContent="Copy",2e3)}),n.append(i)}}var ih=["value","index"],ko=12;function _o(t){let e=new Map;for(let n of t.get("entries")){let i=Object.values(n.targets??{"":n}).filter(({trait:r})=>ih.includes(
r));i.length&&e.set(n.name,new Set(i.map(({widget:r})=>r)))}return e}function Ao(t,e){let n=new URLSearchParams(e),i=c=>(n.get(c)??"").split(",").map(l=>l.trim()).
filter(Boolean),r=c=>t.filter(l=>`.${l}.`.includes(`.${c}.`)),o=[...i("hide"),...i("only")].filter(c=>!r(c).length),s=new Set(i("hide").flatMap(r)),a=i("only").
flatMap(r);if(a.length)for(let c of t)a.includes(c)||s.add(c);return{hidden:s,unknown:o}}async function Tl(t,e){let n=_o(t),i=[...n.keys()],{hidden:r,unknown:o}=Ao(
i,e);for(let c of r)for(let l of n.get(c)??[]){let u=await it(t.widget_manager,l);pt(u,"_dom_classes",[...u.get("_dom_classes"),Ji])}if(!o.length)return"";let s=i.
slice(0,ko).join(", ")+(i.length>ko?` and ${i.length-ko} more`:"");return`No control of this page is called ${o.map(c=>`“${c.slice(0,40)}”`).join(", ")}. ${i.
length?`Its controls are ${s}.`:"It has none that can be hidden."}`}var So=[["present","Present it, one part at a time"],["teacher","With the notes for teachers"]];function Mo(t){let[e]=document.getElementsByTagName("nav");if(!e)
return;let n=Object.assign(document.createElement("button"),{type:"button",textContent:"Make a link …",title:"A link to this page for your class"});e.append(n),
n.addEventListener("click",()=>rh(t).catch(i=>console.error(i)))}async function rh(t){let e=t?[..._o(t).keys()]:[],n=await Promise.all(e.map(g=>Li(t,[g]))),{hidden:i}=Ao(
e,location.search),r=new Set(So.map(([g])=>g).filter(g=>new URLSearchParams(location.search).has(g))),[o,s]=[!0,""],a=document.body.appendChild(Object.assign(document.
createElement("dialog"),{className:"gdviz-widget gdviz-make-link"}));function c(){let g=e.filter(y=>!i.has(y)),b=g.length&&g.length<i.size?`only=${g}`:i.size?`h\
ide=${[...i]}`:"",x=[...So.map(([y])=>r.has(y)&&y),b,o&&kc()].filter(Boolean).join("&");return Dn()+(x&&`?${x}`)}async function l(){let g=await Kt(c());f(g?"Cop\
ied.":"Copy the address above."),g||a.querySelector("[type=text]").select()}let u=(g,b,x)=>{let y=({target:A})=>{x(A.checked),f()};return C`<label><input type="checkbox" .checked=${ut(
b)} @change=${y} /><span>${g}</span></label>`},d=(g,b,x)=>x?g.add(b):g.delete(b),p=g=>{for(let b of e)d(i,b,!g);f()};function f(g=""){s=g;let b=x=>x!=="teacher"||
document.getElementById("gdviz-teacher");F(a,C`
      <h2 id="gdviz-make-link">Make a link</h2>
      ${So.filter(([x])=>b(x)).map(([x,y])=>u(y,r.has(x),A=>d(r,x,A)))}
      ${u("With everything set as it is now",o,x=>o=x)}
      ${e.length?C`<fieldset>
        <legend>Controls that learners see</legend>
        <div class="all"><button type="button" @click=${()=>p(!0)}>All</button><button type="button" @click=${()=>p(!1)}>None</button></div>
        <div class="controls">
          ${e.map((x,y)=>u(C`${n[y]} ${n[y]===x?D:C`<code>${x}</code>`}`,!i.has(x),A=>d(i,x,!A)))}
        </div></fieldset>`:D}
      <input type="text" readonly aria-label="The link" .value=${ut(c())} />
      <div class="actions">
        <button type="button" class="copy" @click=${l}>Copy</button>
        <a href=${c()} target="_blank" rel="noopener">Open</a>
        <button type="button" @click=${()=>a.close()}>Close</button>
        <span role="status">${s}</span>
      </div>`)}f(),a.setAttribute("aria-labelledby","gdviz-make-link"),a.addEventListener("close",()=>a.remove()),a.showModal()}var oh="v1.kernel.websocket.jupyter.org";var Nl=[250,500,1e3,2e3],sh=5e3,ah=1e4,ch=8e3,lh=4e3;function Rl(t,e){let n,[i,r,o,s,a]=[0,0,0,0,0],[c,l]=[!1,!1];function u(){d();let b=new URL(t);b.pathname+=
"/channels",b.search+=`${b.search?"&":"?"}${e.query()}`,b.protocol=b.protocol.replace("http","ws");let x=n=new WebSocket(b,oh);o=setTimeout(p,ch,x),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(o),s=a=Date.now(),e.opened()},n.onmessage=({data:y})=>{if(a=Date.now(),typeof y!="string")return e.received(y);c=!0,x.send(
y)},n.onclose=({code:y})=>y===4e3?f(e.gone):p(x)}function d(){clearTimeout(o),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function p(b){
d(),e.lost(),s&&Date.now()-s>sh&&(i=r=0),s=0;let x=await fetch(t,{signal:AbortSignal.timeout(lh)}).then(y=>y.status,()=>0);if(!(l||b!==n)){if(x===404)return f(e.
gone);x?o=setTimeout(u,r++?Ll(r):0):o=setTimeout(p,Ll(i++),b)}}function f(b){l=!0,clearInterval(g),d(),b?.()}let g=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>ah&&p(n)},1e3);return u(),{open:()=>l||u(),end:()=>f(),send:b=>n.readyState===WebSocket.OPEN&&n.send(b)}}var Ll=t=>Nl[Math.min(t,Nl.length-1)];function Cl(t,e,n){let i=new TextEncoder,r=e.map(c=>i.encode(JSON.stringify(c))),o=[i.encode(t),...r,...n],s=new BigUint64Array(o.length+2);s[0]=BigInt(o.length+
1);let a=s.byteLength;return o.forEach((c,l)=>{s[l+1]=BigInt(a),a+=c.byteLength}),s[o.length+1]=BigInt(a),new Blob([s,...o])}function Pl(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),i=Array.from({length:n},(d,p)=>Number(e.getBigUint64(8*(p+1),!0))),r=d=>t.slice(i[d],i[d+1]),o=new TextDecoder,[s,a,c,l]=[1,2,3,4].
map(d=>JSON.parse(o.decode(r(d)))),u=Array.from({length:n-6},(d,p)=>new DataView(r(p+5)));return{header:s,parent_header:a,metadata:c,content:l,buffers:u}}var dh=["restarting","autorestarting","dead"],uh=8e3;function Il(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function jl(t,e,n){let i=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),r=crypto.randomUUID?.()??String(Math.random()).slice(2),o={status:"idle",connectionStatus:"\
connecting",statusChanged:Il(),connectionStatusChanged:Il(),comm:w,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,l=new Set,u=0,[d,p]=[[],""],f=!1,g="",
b=Promise.resolve(),x=Rl(i,{query:()=>`session_id=${r}&heard=${g}`,opened(){M("connectionStatus","connected");for(let $ of c.values())x.send($.message),$.sentAt=
Date.now();d=[...c.keys(),...a.keys()],d.length&&(p=h("kernel_info_request",{}))},lost:()=>M("connectionStatus","connecting"),received($){let v=Pl($);g=v.header.
msg_id,o.connectionStatus==="silent"&&M("connectionStatus","connected"),b=b.then(()=>m(v)).catch(S=>console.error(S))},gone:z}),y=setInterval(()=>{let[$]=c.values();
o.connectionStatus==="connected"&&$&&!l.size&&Date.now()-$.sentAt>uh&&M("connectionStatus","silent")},1e3);function A(){for(let $ of d){c.delete($),l.delete($);
let v=a.get($);a.delete($),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function z(){k(),c.clear(),a.clear(),M("status","dead")}function k(){f=!0,clearInterval(
y),x.end()}function M($,v){o[$]!==v&&(o[$]=v,o[`${$}Changed`].emit())}function h($,v,S,_={},E=[]){let L=`${r}-${++u}`;if(f)return L;let O={msg_id:L,msg_type:$,session:r,
username:"",date:new Date().toISOString(),version:"5.3"},P=Cl("shell",[O,{},_,v],E);return S&&a.set(L,S),c.set(L,{message:P,sentAt:Date.now()}),x.send(P),L}async function m($){
let{header:v,parent_header:S,content:_}=$,E=S.msg_id;switch(c.delete(E),v.msg_type){case"status":if(dh.includes(_.execution_state))return z();if(a.get(E)?.iopub?.
status?.($),_.execution_state==="busy"&&l.add(E),_.execution_state!=="idle")return;l.delete(E),a.delete(E),E===p&&A();return;case"comm_open":return o.onOpen?.(w(
_.comm_id,_.target_name),$);case"comm_msg":return s.get(_.comm_id)?.heard($);case"comm_close":return s.get(_.comm_id)?.ended($),void s.delete(_.comm_id);default:
return o.onOutput?.($)}}function w($,v="jupyter.widget"){let S={comm_id:$,target_name:v,heard:()=>{},ended:()=>{},on_msg:_=>S.heard=_,on_close:_=>S.ended=_,open:(_,...E)=>h(
"comm_open",{comm_id:$,target_name:v,data:_},...E),send:(_,...E)=>h("comm_msg",{comm_id:$,data:_},...E),close:(_={},...E)=>(s.delete($),h("comm_close",{comm_id:$,
data:_},...E))};return s.set($,S),S}return addEventListener("pagehide",({persisted:$})=>{$||f||(k(),fetch(i,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:$})=>$&&x.open()),addEventListener("online",()=>x.open()),o}var ph="application/vnd.jupyter.widget-view+json",fh=["image/png","image/jpeg","image/gif","image/webp"],gh=/\x1b\[[0-9;]*m/g;function Fl({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let o={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...o}}take({header:o,content:s}){if(o.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(o.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:o.msg_type,...s}])}show(o){this.set("outputs",o),this.save_changes()}}class i extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let o of this.shown)o.then(s=>s?.remove());this.shown=[],F(this.el,Array.
from(this.model.get("outputs"),o=>this.part(o)))}part(o){let s=o.data?.[ph];if(!s)return hh(o);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Eo(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:i}}function hh({output_type:t,name:e,text:n,ename:i,evalue:r,data:o={}}){
let s=o["text/html"]??o["image/svg+xml"];if(s)return C`<div class="html">${Gi(s)}</div>`;let a=fh.find(l=>l in o);if(a)return C`<img src="data:${a};base64,${o[a]}" alt=${o["\
text/plain"]??""} />`;if(t==="error")return C`<div class="failed" role="alert">${r||i}</div>`;if(e==="stderr")return C`<div></div>`;let c=n??o["text/markdown"]??
o["text/latex"]??o["text/plain"]??"";return C`<pre>${c.replace(gh,"")}</pre>`}async function Eo(t,e,n){try{let i=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),i.luminoWidget.constructor.attach(i.luminoWidget,n)),i}catch(i){console.error(i),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Bl({live:t,kernel:e,notebook:n}){let i=e?jl(e.base,e.id,e.key):void 0,r=hn("@jupyter-widgets/base");zo("@jupyter-widgets/output",Fl(r));let o=new class extends r.
ManagerBase{kernel=i;exported=i?void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,a){let c=hn(a)[s];if(!c)throw new Error(`The front end "${a}" has no\
 ${s}.`);return c}async new_model(s,a){return i&&(s.comm??=i.comm(s.model_id)),super.new_model(s,a)}async _create_comm(s,a,c,l,u){if(!i)throw new Error("This pa\
ge has no kernel.");let d=i.comm(a,s);return(c||l)&&d.open(c,{},l,u),d}async _get_comm_info(){return{}}};return i&&(i.onOpen=(s,a)=>o.handle_comm_open(s,a),i.onOutput=
async s=>{(await oe(o)).find(c=>c.take&&c.get("msg_id")===s.parent_header.msg_id)?.take(s)},i.statusChanged.connect(()=>o.disconnect())),o}async function oe(t){
return(await Promise.allSettled(Object.values(t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Oo="present",mh=1.7,vh=700,wh=6,Dl="h1, h2, h3",Ki="input, select, textarea, [role=slider], [contenteditable]",ql=`${Ki}, button, a, summary`;function bh(t){
let e=[];for(let n of t.children)for(let i of n.matches(".text")?n.children:[n]){let r=e.at(-1)??[],o=r.length>0&&!r.some(Yi);if(i.matches(".code")&&r.some(l=>Yi(
l)&&l===i.previousElementSibling)){r.push(i);continue}let s=Yi(i)?o&&r.every(l=>l.matches(Dl)):!i.matches(Dl),a=i.matches(".code")&&xh(i)>wh,c=r.some(l=>l.matches(
".code"))&&!i.matches(".outputs");(!o||!s||a||c)&&e.push([]),e[e.length-1].push(i)}return e}var xh=t=>(t.querySelector("code")?.textContent??"").split(`
`).length,Yi=t=>!!t?.querySelector("[data-widget]");function Hl(t){let e=new URLSearchParams(location.search).get(Oo),[n]=document.getElementsByTagName("main"),
i=bh(n);if(e===null||!i.length)return;let r=Math.min(Math.max(Math.round(Number(e))||1,1),i.length)-1,o=document.documentElement,s=document.body.appendChild(Object.
assign(document.createElement("div"),{className:"gdviz-presentation"})),a=new AbortController,{signal:c}=a;function l(A){r=Math.min(Math.max(A,0),i.length-1);for(let k of n.
querySelectorAll(".gdviz-now"))k.classList.remove("gdviz-now");for(let k of i[r])k.classList.add("gdviz-now"),k.parentElement!==n&&k.parentElement?.classList.add(
"gdviz-now"),k instanceof HTMLDetailsElement&&(k.open=!i[r].some(Yi));let z=document.activeElement;z instanceof HTMLElement&&!s.contains(z)&&z.blur(),scrollTo(0,
0),Ul(String(r+1)),b()}async function u(){for(let A of t?await oe(t):[]){if(A.get("_front_end")!=="question"||A.get("committed"))continue;(await Promise.all(Object.
values(A.views??{}))).some(({el:k})=>k.closest(".gdviz-now"))&&G(A,{committed:!0})}}function d(){a.abort(),s.remove(),o.classList.remove("gdviz-presenting"),Ul(
null),i[r][0].scrollIntoView()}function p(A){let z=i[r].map(k=>k.querySelector(".gdviz-steps-text")).find(Boolean);(!z||z.dispatchEvent(new CustomEvent("gdviz-s\
tep",{cancelable:!0,detail:A})))&&l(r+A)}let f=()=>p(1),g=()=>p(-1);function b(){let A=i[r].some(k=>k.querySelector(".gdviz-question")),z=(k,M,h,m=!1)=>C`<button type="button" title=${M} aria-label=${M} aria-disabled=${m} @click=${h}>${k}</button>`;
F(s,C`
      ${z("‹","Back (← or Page Up)",g,r===0)}
      <span role="status">${r+1} / ${i.length}</span>
      ${z("›","Next (→, Page Down or the space bar)",f,r===i.length-1)}
      ${z("Reveal","Reveal the answer (R or Enter)",u,!A)}
      ${z("Leave","Leave the presentation (Escape)",d)}`)}function x(){let{clientWidth:A,clientHeight:z}=o,k=A<vh?1:Math.max(mh,Math.min(A/1e3,z/560));o.style.setProperty(
"--zoom",String(k)),o.style.setProperty("--screen",`${Math.round(z/k)}px`)}function y(A){if(A.ctrlKey||A.metaKey||A.altKey)return;let z=A.target,k=h=>!z.closest?.(
h),M={Escape:d,PageDown:f,PageUp:g,ArrowRight:k(Ki)&&f,ArrowLeft:k(Ki)&&g," ":k(ql)&&f,Enter:k(ql)&&u,r:k(Ki)&&u}[A.key];M&&(A.preventDefault(),A.stopPropagation(),
M())}return o.classList.add("gdviz-presenting"),x(),addEventListener("resize",x,{signal:c}),addEventListener("keydown",y,{signal:c,capture:!0}),l(r),n.addEventListener(
"gdviz-set",({target:A})=>{let z=i.findIndex(k=>k.some(M=>M.contains(A)));z>=0&&!c.aborted&&l(z)}),b}function Ul(t){let e=new URLSearchParams(location.search);t===
null?e.delete(Oo):e.set(Oo,t);let n=e.toString().replaceAll("%2C",",");try{history.replaceState(history.state,"",`${location.pathname}${n&&`?${n}`}${location.hash}`)}catch{}}var yh=".gdviz-row, .gdviz-page",Wl=660;function Vl(){addEventListener("beforeprint",()=>{for(let t of document.querySelectorAll(yh)){let{style:e,clientWidth:n}=t;
n<=Wl||(e.setProperty("--drawn",`${n}px`),e.setProperty("--fit",String(Wl/n)))}})}async function Gl(t){let n=(await oe(t)).filter(o=>o.get("_front_end")==="ques\
tion"&&o.get("solution")!==null);if(!n.length)return;let i=document.querySelector("#gdviz-teacher .answers");if(!i){let o=Object.assign(document.createElement("\
aside"),{id:"gdviz-teacher",className:"text"});i=o.appendChild(Object.assign(document.createElement("div"),{className:"answers"})),i.append(Object.assign(document.
createElement("h3"),{textContent:"Answers"})),document.getElementsByTagName("main")[0].after(o)}let r=n.map(o=>C`<li>${o.get("question")} <strong>${Wi(o)}.</strong> ${o.
get("explanation")}</li>`);F(i.appendChild(document.createElement("ul")),r)}function Kl(t){let e=new ResizeObserver(n=>n.forEach(({target:i})=>$h(i)));for(let n of t)n.hasAttribute("tabindex")||e.observe(n)}function $h(t){t.scrollWidth>
t.clientWidth?t.tabIndex=0:t.removeAttribute("tabindex")}var[zh,kh]=[8,300],_h=".gdviz-page .widget-box > *";async function Yl(){let t="";for(let[e,n]=[0,0];e<zh&&n<kh;n++){await new Promise(r=>requestAnimationFrame(r));
let i=[...document.querySelectorAll(_h)].map(Ah).join(" ");e=i===t?e+1:0,t=i}}function Ah(t){let{top:e,left:n,height:i}=t.getBoundingClientRect();return`${e+scrollY}\
,${n},${i}`}function Zl(){let t=document.getElementById("gdviz-teacher"),[e]=document.getElementsByTagName("main");if(!t||!new URLSearchParams(location.search).has("teacher"))
return;t.classList.add("shown");let n=matchMedia("print"),i=()=>n.matches?e.after(t):e.before(t);n.addEventListener("change",i),i()}var Sh=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Jl="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Xl="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",Mh="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",mn=()=>document.getElementById("gdviz-note");function je(t){mn().textContent=t,mn().hidden=!t}function Eh(t){Ke(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?je({gone:Mh,silent:Xl,away:Jl}[e]):[Jl,Xl].includes(mn().textContent??"")&&je(""))})}function Oh(t){let n=t.filter(r=>r.get("_front_end")==="li\
nk"&&r.get("where")==="kernel").filter(r=>!Object.keys(r.views??{}).length),i=n.map(r=>`The link “${r.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&je(i.join(" "))}var Th={link:Me,presets:sr},Ql=new WeakSet;async function Nh(t){for(let e of await oe(t)){if(Ql.has(e))continue;Ql.add(e);let n=Th[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var td=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function Lh(t){let e=new Uint8Array(t.
length);for(let n=0;n<t.length;n++)e[n]=t.charCodeAt(n)-32;return new DataView(e.buffer)}function Rh({texts:t,...e}){for(let n of Object.values(e.state)){let{state:i,
buffers:r=[]}=n;for(let s of["_esm","_css"])typeof i[s]=="number"&&(i[s]=t[i[s]]);let o=r.map(({path:s})=>s);hn("@jupyter-widgets/base").put_buffers(i,o,r.map(({
text:s})=>Lh(s))),delete n.buffers}return e}function Ch(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.body.dataset.jpThemeLight=String(!t.matches);
t.addEventListener("change",e),e()}var To=t=>[...document.querySelectorAll(t)].map(e=>e),Ph=12e4;function Ih(){let{timeout:t}=AbortSignal;return AbortSignal.timeout=
e=>t.call(AbortSignal,Math.max(e,Ph)),()=>AbortSignal.timeout=t}async function jh(){Ch();let t=td("gdviz-page"),e=Sh.get(new URLSearchParams(location.search).get(
"note")??"");e&&je(e),t.failed&&je(t.failed);for(let l of To("template[data-cell]")){let{content:u}=l;document.getElementById(l.dataset.cell??"")?.replaceWith(u),
l.remove()}Ol(),Zl(),Vl(),Kl(To("main :is(pre, .html, math[display='block'])"));let n=To("[data-widget]"),i=n.length?Bl(t):void 0,r=Hl(i);if(!i)return Mo();e&&i.
exported&&F(mn(),br(i)),i.kernel&&Eh(i.kernel),await i.set_state(Rh(td("gdviz-widgets"))),i.runAll=()=>Nh(i),await i.runAll();let o=(await oe(i)).filter(l=>["pa\
geState","figureState"].includes(l.get("_front_end"))),s=qa(o,je);Mo(s);let a=await Tl(s,location.search);a&&mn().after(Object.assign(document.createElement("p"),
{className:"failed",role:"status",textContent:a}));let c=o.length?_c(s).catch(l=>console.error(l)):null;await Promise.all(n.map(l=>Eo(i,l.dataset.widget??"",l))),
r?.(),await Gl(i),await c,i.kernel||Oh(await oe(i))}var Fh="This page could not start in this browser. Reload it, or try another up-to-date browser.";function ed(){
document.addEventListener("DOMContentLoaded",()=>{let t=Ih();jh().finally(t).then(Yl).then(()=>document.documentElement.dataset.ready="",e=>{document.documentElement.
dataset.failed="",console.error(e),mn().hidden&&je(Fh)})})}var Bh={badge:Ms,curves:Ht(qs),dataEditor:Ht(va),drawing:Ht(Oa),field:Ht(Ta),figureState:Wa,formulaField:nc,heatMap:Ht(ic),link:rc,networkDiagram:Ht(gc),pageState:Vc,
pins:Qc,player:tl,presets:Wo,question:nl,resultsTable:rl,runner:ol,sentence:sl,slice:cl,slider:ll,steps:dl,surface:Ht(wl),surface3d:Ht(Sl),value:{}};function Dh(t){
let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||Ko(),n.widgets??=Bh,n.resolve?.(n.widgets),n.widgets}return ld(qh);})();
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
