"use strict";var gdviz=(()=>{var ld=Object.create;var Vn=Object.defineProperty;var dd=Object.getOwnPropertyDescriptor;var ud=Object.getOwnPropertyNames;var pd=Object.getPrototypeOf,fd=Object.prototype.hasOwnProperty;var gd=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},hd=(t,e)=>{for(var n in e)Vn(t,n,{get:e[n],enumerable:!0})},jo=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let i of ud(e))!fd.call(t,i)&&i!==n&&Vn(t,i,{get:()=>e[i],enumerable:!(r=dd(e,i))||r.enumerable});return t};var Fo=(t,e,n)=>(n=t!=null?ld(pd(t)):{},jo(e||!t||!t.__esModule?Vn(n,"default",{value:t,enumerable:!0}):n,t)),md=t=>jo(Vn({},"__esModule",{value:!0}),t);var Ci=gd((Ri,Pi)=>{((t,e)=>{typeof Pi=="object"&&typeof Ri<"u"?Pi.exports=e():t.Papa=e()})(Ri,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
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
O=this,C=0,T=0,I=!1,j=!1,N=[],P={data:[],errors:[],meta:{}};function K(U){return h.skipEmptyLines==="greedy"?U.join("").trim()==="":U.length===1&&U[0].length===
0}function J(){if(P&&$&&(B("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),$=!1),h.skipEmptyLines&&
(P.data=P.data.filter(function(st){return!K(st)})),q()){let st=function(ot){N.push(ot)};var Z=st;if(P)if(Array.isArray(P.data[0])){for(var U=0;q()&&U<P.data.length;U++)
P.data[U].forEach(st);P.data.splice(0,1)}else P.data.forEach(st)}function W(st,ot){for(var at=h.header?{}:[],tt=0;tt<st.length;tt++){var Q=tt,ht=st[tt],ht=((ct,ut)=>(vt=>(h.
dynamicTypingFunction&&h.dynamicTyping[vt]===void 0&&(h.dynamicTyping[vt]=h.dynamicTypingFunction(vt)),(h.dynamicTyping[vt]||h.dynamicTyping)===!0))(ct)?ut==="t\
rue"||ut==="TRUE"||ut!=="false"&&ut!=="FALSE"&&((vt=>{if(E.test(vt)&&(vt=parseFloat(vt),_<vt&&vt<S))return 1})(ut)?parseFloat(ut):L.test(ut)?new Date(ut):ut===""?
null:ut):ut)(Q=h.header?tt>=N.length?"__parsed_extra":N[tt]:Q,ht=h.transform?h.transform(ht,Q):ht);Q==="__parsed_extra"?(at[Q]=at[Q]||[],at[Q].push(ht)):at[Q]=ht}
return h.header&&(tt>N.length?B("FieldMismatch","TooManyFields","Too many fields: expected "+N.length+" fields but parsed "+tt,T+ot):tt<N.length&&B("FieldMismat\
ch","TooFewFields","Too few fields: expected "+N.length+" fields but parsed "+tt,T+ot)),at}var rt;P&&(h.header||h.dynamicTyping||h.transform)&&(rt=1,!P.data.length||
Array.isArray(P.data[0])?(P.data=P.data.map(W),rt=P.data.length):P.data=W(P.data,0),h.header&&P.meta&&(P.meta.fields=N),T+=rt)}function q(){return h.header&&N.length===
0}function B(U,W,rt,Z){U={type:U,code:W,message:rt},Z!==void 0&&(U.row=Z),P.errors.push(U)}M(h.step)&&(v=h.step,h.step=function(U){P=U,q()?J():(J(),P.data.length!==
0&&(C+=U.data.length,h.preview&&C>h.preview?w.abort():(P.data=P.data[0],v(P,O))))}),this.parse=function(U,W,rt){var Z=h.quoteChar||'"',Z=(h.newline||(h.newline=
this.guessLineEndings(U,Z)),$=!1,h.delimiter?M(h.delimiter)&&(h.delimiter=h.delimiter(U),P.meta.delimiter=h.delimiter):((Z=((st,ot,at,tt,Q)=>{var ht,ct,ut,vt;Q=
Q||[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Fe=0;Fe<Q.length;Fe++){for(var jt,mn=Q[Fe],zt=0,Ft=0,wt=0,Mt=(ut=void 0,new b({comments:tt,delimiter:mn,newline:ot,
preview:10}).parse(st)),Ht=0;Ht<Mt.data.length;Ht++)at&&K(Mt.data[Ht])?wt++:(jt=Mt.data[Ht].length,Ft+=jt,ut===void 0?ut=jt:0<jt&&(zt+=Math.abs(jt-ut),ut=jt));0<
Mt.data.length&&(Ft/=Mt.data.length-wt),1.99<Ft&&(ct===void 0||zt<ct||zt===ct&&vt<Ft)&&(ct=zt,ht=mn,vt=Ft)}return{successful:!!(h.delimiter=ht),bestDelimiter:ht}})(
U,h.newline,h.skipEmptyLines,h.comments,h.delimitersToGuess)).successful?h.delimiter=Z.bestDelimiter:($=!0,h.delimiter=s.DefaultDelimiter),P.meta.delimiter=h.delimiter),
z(h));return Z.header=q(),h.preview&&h.header&&Z.preview++,m=U,w=new b(Z),P=w.parse(m,W,rt),J(),I?{meta:{paused:!0}}:P||{meta:{paused:!1}}},this.paused=function(){
return I},this.pause=function(){I=!0,w.abort(),m=M(h.chunk)?"":m.substring(w.getCharIndex())},this.resume=function(){O.streamer._halted?(I=!1,O.streamer.parseChunk(
m,!0)):setTimeout(O.resume,3)},this.aborted=function(){return j},this.abort=function(){j=!0,w.abort(),P.meta.aborted=!0,M(h.complete)&&h.complete(P),m=""},this.
guessLineEndings=function(st,Z){st=st.substring(0,1048576);var Z=new RegExp(g(Z)+"([^]*?)"+g(Z),"gm"),rt=(st=st.replace(Z,"")).split("\r"),Z=st.split(`
`),st=1<Z.length&&Z[0].length<rt[0].length;if(rt.length===1||st)return`
`;for(var ot=0,at=0;at<rt.length;at++)rt[at][0]===`
`&&ot++;return ot>=rt.length/2?`\r
`:"\r"}}function g(h){return h.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function b(h){var m=(h=h||{}).delimiter,w=h.newline,$=h.comments,v=h.step,S=h.preview,_=h.fastMode,
E=null,L=!1,O=h.quoteChar==null?'"':h.quoteChar,C=O;if(h.escapeChar!==void 0&&(C=h.escapeChar),(typeof m!="string"||-1<s.BAD_DELIMITERS.indexOf(m))&&(m=","),$===
m)throw new Error("Comment character same as delimiter");$===!0?$="#":(typeof $!="string"||-1<s.BAD_DELIMITERS.indexOf($))&&($=!1),w!==`
`&&w!=="\r"&&w!==`\r
`&&(w=`
`);var T=0,I=!1;this.parse=function(j,N,P){if(typeof j!="string")throw new Error("Input must be a string");var K=j.length,J=m.length,q=w.length,B=$.length,U=M(v),
W=[],rt=[],Z=[],st=T=0;if(!j)return zt();if(_||_!==!1&&j.indexOf(O)===-1){for(var ot=j.split(w),at=0;at<ot.length;at++){if(Z=ot[at],T+=Z.length,at!==ot.length-1)
T+=w.length;else if(P)return zt();if(!$||Z.substring(0,B)!==$){if(U){if(W=[],vt(Z.split(m)),Ft(),I)return zt()}else vt(Z.split(m));if(S&&S<=at)return W=W.slice(
0,S),zt(!0)}}return zt()}for(var tt=j.indexOf(m,T),Q=j.indexOf(w,T),ht=new RegExp(g(C)+g(O),"g"),ct=j.indexOf(O,T);;)if(j[T]===O)for(ct=T,T++;;){if((ct=j.indexOf(
O,ct+1))===-1)return P||rt.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:W.length,index:T}),jt();if(ct===K-1)return jt(j.substring(
T,ct).replace(ht,O));if(O===C&&j[ct+1]===C)ct++;else if(O===C||ct===0||j[ct-1]!==C){tt!==-1&&tt<ct+1&&(tt=j.indexOf(m,ct+1));var ut=Fe((Q=Q!==-1&&Q<ct+1?j.indexOf(
w,ct+1):Q)===-1?tt:Math.min(tt,Q));if(j.substr(ct+1+ut,J)===m){Z.push(j.substring(T,ct).replace(ht,O)),j[T=ct+1+ut+J]!==O&&(ct=j.indexOf(O,T)),tt!==-1&&tt<T&&(tt=
j.indexOf(m,T)),Q!==-1&&Q<T&&(Q=j.indexOf(w,T));break}if(ut=Fe(Q),j.substring(ct+1+ut,ct+1+ut+q)===w){if(Z.push(j.substring(T,ct).replace(ht,O)),mn(ct+1+ut+q),tt!==
-1&&tt<T&&(tt=j.indexOf(m,T)),ct=j.indexOf(O,T),U&&(Ft(),I))return zt();if(S&&W.length>=S)return zt(!0);break}rt.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:W.length,index:T}),ct++}}else if($&&Z.length===0&&j.substring(T,T+B)===$){if(Q===-1)return zt();T=Q+q,Q=j.indexOf(
w,T),tt!==-1&&tt<T&&(tt=j.indexOf(m,T))}else if(tt!==-1&&(tt<Q||Q===-1))Z.push(j.substring(T,tt)),T=tt+J,tt=j.indexOf(m,T);else{if(Q===-1)break;if(Z.push(j.substring(
T,Q)),mn(Q+q),U&&(Ft(),I))return zt();if(S&&W.length>=S)return zt(!0)}return jt();function vt(wt){W.push(wt),st=T}function Fe(wt){var Mt=0;return Mt=wt!==-1&&(wt=
j.substring(ct+1,wt))&&wt.trim()===""?wt.length:Mt}function jt(wt){return P||(wt===void 0&&(wt=j.substring(T)),Z.push(wt),T=K,vt(Z),U&&Ft()),zt()}function mn(wt){
T=wt,vt(Z),Z=[],Q=j.indexOf(w,T)}function zt(wt){if(h.header&&!N&&W.length&&!L){var Mt=W[0],Ht=Object.create(null),ti=new Set(Mt);let Co=!1;for(let Be=0;Be<Mt.length;Be++){
let Bt=a(Mt[Be]);if(Ht[Bt=M(h.transformHeader)?h.transformHeader(Bt,Be):Bt]){let vn,Io=Ht[Bt];for(;vn=Bt+"_"+Io,Io++,ti.has(vn););ti.add(vn),Mt[Be]=vn,Ht[Bt]++,
Co=!0,(E=E===null?{}:E)[vn]=Bt}else Ht[Bt]=1,Mt[Be]=Bt;ti.add(Bt)}Co&&console.warn("Duplicate headers found and renamed."),L=!0}return{data:W,errors:rt,meta:{delimiter:m,
linebreak:w,aborted:I,truncated:!!wt,cursor:st+(N||0),renamedHeaders:E}}}function Ft(){v(zt()),W=[],rt=[]}},this.abort=function(){I=!0},this.getCharIndex=function(){
return T}}function x(h){var m=h.data,w=i[m.workerId],$=!1;if(m.error)w.userError(m.error,m.file);else if(m.results&&m.results.data){var v={abort:function(){$=!0,
y(m.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:A,resume:A};if(M(w.userStep)){for(var S=0;S<m.results.data.length&&(w.userStep({data:m.results.data[S],
errors:m.results.errors,meta:m.results.meta},v),!$);S++);delete m.results}else M(w.userChunk)&&(w.userChunk(m.results,v,m.file),delete m.results)}m.finished&&!$&&
y(m.workerId,m.results)}function y(h,m){var w=i[h];M(w.userComplete)&&w.userComplete(m),w.terminate(),delete i[h]}function A(){throw new Error("Not implemented.")}
function z(h){if(typeof h!="object"||h===null)return h;var m,w=Array.isArray(h)?[]:{};for(m in h)w[m]=z(h[m]);return w}function k(h,m){return function(){h.apply(
m,arguments)}}function M(h){return typeof h=="function"}return s.parse=function(h,m){var w=(m=m||{}).dynamicTyping||!1;if(M(w)&&(m.dynamicTypingFunction=w,w={}),
m.dynamicTyping=w,m.transform=!!M(m.transform)&&m.transform,m.downloadTimeout!==void 0){var w=parseInt(m.downloadTimeout);if(isNaN(w))throw new Error("Config do\
wnloadTimeout value ("+m.downloadTimeout+") not parsable by parseInt(val).");m.downloadTimeout=w}if(!m.worker||!s.WORKERS_SUPPORTED)return w=null,s.NODE_STREAM_INPUT,
typeof h=="string"?(h=a(h),w=new(m.download?l:d)(m)):h.readable===!0&&M(h.read)&&M(h.on)?w=new p(m):(e.File&&h instanceof File||h instanceof Object)&&(w=new u(m)),
w.stream(h);(w=(()=>{var $;return!!s.WORKERS_SUPPORTED&&($=(()=>{var v=e.URL||e.webkitURL||null,S=t.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",S,")();"],{type:"text/javascript"})))})(),($=new e.Worker($)).onmessage=x,
$.id=o++,i[$.id]=$)})()).userStep=m.step,w.userChunk=m.chunk,w.userComplete=m.complete,w.userError=m.error,m.step=M(m.step),m.chunk=M(m.chunk),m.complete=M(m.complete),
m.error=M(m.error),delete m.worker,w.postMessage({input:h,config:m,workerId:w.id})},s.unparse=function(h,m){var w=!1,$=!0,v=",",S=`\r
`,_='"',E=_+_,L=!1,O=null,C=!1,T=((()=>{if(typeof m=="object"){if(typeof m.delimiter!="string"||s.BAD_DELIMITERS.filter(function(N){return m.delimiter.indexOf(N)!==
-1}).length||(v=m.delimiter),typeof m.quotes!="boolean"&&typeof m.quotes!="function"&&!Array.isArray(m.quotes)||(w=m.quotes),typeof m.skipEmptyLines!="boolean"&&
typeof m.skipEmptyLines!="string"||(L=m.skipEmptyLines),typeof m.newline=="string"&&(S=m.newline),typeof m.quoteChar=="string"&&(_=m.quoteChar,E=_+_),typeof m.header==
"boolean"&&($=m.header),Array.isArray(m.columns)){if(m.columns.length===0)throw new Error("Option columns is empty");O=m.columns}m.escapeChar!==void 0&&(E=m.escapeChar+
_),m.escapeFormulae instanceof RegExp?C=m.escapeFormulae:typeof m.escapeFormulae=="boolean"&&m.escapeFormulae&&(C=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(_),"g"));
if(typeof h=="string"&&(h=JSON.parse(h)),Array.isArray(h)){if(!h.length)return I(O,h,L);if(Array.isArray(h[0]))return I(null,h,L);if(typeof h[0]=="object")return I(
O||Object.keys(h[0]),h,L)}else if(typeof h=="object")return typeof h.data=="string"&&(h.data=JSON.parse(h.data)),Array.isArray(h.data)&&(h.fields||(h.fields=h.meta&&
h.meta.fields||O),h.fields||(h.fields=Array.isArray(h.data[0])?h.fields:typeof h.data[0]=="object"?Object.keys(h.data[0]):[]),Array.isArray(h.data[0])||typeof h.
data[0]=="object"||(h.data=[h.data])),I(h.fields||[],h.data||[],L);throw new Error("Unable to serialize unrecognized input");function I(N,P,K){var J="",q=(typeof N==
"string"&&(N=JSON.parse(N)),typeof P=="string"&&(P=JSON.parse(P)),Array.isArray(N)&&0<N.length),B=!Array.isArray(P[0]);if(q&&$){for(var U=0;U<N.length;U++)0<U&&
(J+=v),J+=j(N[U],U);0<P.length&&(J+=S)}for(var W=0;W<P.length;W++){var rt=(q?N:P[W]).length,Z=!1,st=q?Object.keys(P[W]).length===0:P[W].length===0;if(K&&!q&&(Z=
K==="greedy"?P[W].join("").trim()==="":P[W].length===1&&(P[W][0]==null||P[W][0].length===0)),K==="greedy"&&q){for(var ot=[],at=0;at<rt;at++){var tt=B?N[at]:at;ot.
push(P[W][tt])}Z=ot.join("").trim()===""}if(!Z){for(var Q=0;Q<rt;Q++){0<Q&&!st&&(J+=v);var ht=q&&B?N[Q]:Q;J+=j(P[W][ht],Q)}W<P.length-1&&(!K||0<rt&&!st)&&(J+=S)}}
return J}function j(N,P){var K,J,q;return N==null?"":N.constructor===Date?isNaN(N.getTime())?"":N.toISOString():(q=!1,K=N.toString(),C&&typeof N!="number"&&typeof N!=
"bigint"&&typeof N!="boolean"&&C.test(K)&&(N=K="'"+K,q=!0),J=K.replace(T,E),(q=q||w===!0||typeof w=="function"&&w(N,P)||Array.isArray(w)&&w[P]||((B,U)=>{for(var W=0;W<
U.length;W++)if(-1<B.indexOf(U[W]))return!0;return!1})(J,s.BAD_DELIMITERS)||-1<J.indexOf(v)||-1<K.indexOf(_)||J.charAt(0)===" "||J.charAt(J.length-1)===" ")?_+J+
_:J)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
b,s.ParserHandle=f,s.NetworkStreamer=l,s.FileStreamer=u,s.StringStreamer=d,s.ReadableStreamStreamer=p,r&&(e.onmessage=function(h){h=h.data,s.WORKER_ID===void 0&&
h&&(s.WORKER_ID=h.workerId),typeof h.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(h.input,h.config),finished:!0}):(e.File&&h.input instanceof
File||h.input instanceof Object)&&(h=s.parse(h.input,h.config))&&e.postMessage({workerId:s.WORKER_ID,results:h,finished:!0})}),(l.prototype=Object.create(c.prototype)).
constructor=l,(u.prototype=Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).
constructor=p,s})});var Xh={};hd(Xh,{arrive:()=>Jh,frontEnd:()=>Pl,openPage:()=>cd});function V(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function dt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}var ei="gdviz-hidden",wn=t=>!!t.get(
"_dom_classes")?.includes(ei);function it(t,e,n){let r=e.split(" ").map(i=>`change:${i}`);for(let i of r)t.on(i,n);return()=>r.forEach(i=>t.off(i,n))}function lt(t,e){
let n=new Set(Object.keys(e)),r=()=>{let o=new Set(n);n.clear();for(let s in e)o.has(s)&&e[s]()};r();let i=Object.keys(e).map(o=>it(t,o,()=>{n.size||queueMicrotask(
r),n.add(o)}));return()=>{i.forEach(o=>o()),n.clear()}}var et=(t,e)=>t.get_model(e.slice(10)),mt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.
buffer,t.byteOffset,t.byteLength);function G({data:t}){let{buffer:e,byteOffset:n,byteLength:r}=mt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.
slice(n,n+r))}function kt(t){let[e,n]=t.shape,r=G(t);return Array.from({length:e},(i,o)=>r.subarray(o*n,(o+1)*n))}var Wt=t=>({...t,render({model:e,el:n}){function r(){let o=e.get("outdated");n.toggleAttribute("data-outdated",!!o),o&&(n.dataset.outdated=o),n.ariaBusy=o?"true":
null}let i=[t.render({model:e,el:n}),it(e,"outdated",r)];return r(),()=>i.forEach(o=>o())}});var Kn={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Bo(t,e){
let n=Kn[t],r=Number;t==="bool"&&(r=o=>+!!o),t.endsWith("int64")&&(r=o=>BigInt(Math.trunc(o)||0));let i=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(i?new n(e):n.from(Array.from(e,r))).buffer)}var ni=new WeakMap;function Uo(t,e,n){return ni.set(t,(ni.get(t)??new Map).set(e,n)),n}function ri(t,e){return ii(t)?
ni.get(t)?.get(e)??Uo(t,e,Bo(e,G(t))):Bo(e,xn(t)?.numbers??[])}function De(t,e){let n=new Kn[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var qe=t=>t.
reduce((e,n)=>e*n,1),bn=({shape:t,dtype:e})=>qe(t)*Kn[e].BYTES_PER_ELEMENT,ii=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function xn(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(xn),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(r=>Array.from(r?.numbers??[]))}}return ii(t)?{shape:t.shape,numbers:G(t)}:null}function ae(t,{shape:e,dtype:n},r,i){let o=n==="bool"?Boolean:
Number;if(e.length===0)return o(t[0]);if(ii(r)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer)};return i&&("turn"in r||Object.assign(l,{turn:1}),
Uo(l,n,i)),l}let s=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),a=/^float|64/.test(n)?Float64Array:Kn[n],c=(l,[u,...d])=>{let p=qe(d);if(d.
length)return Array.from({length:u},(g,b)=>c(l+b*p,d));let f=Array.prototype.slice.call(t,l,l+u);return s?a.from(f):f.map(g=>o(g))};return c(0,e)}function Ho(t,e,{
shape:n,dtype:r}){let i=xn(t);return!i||String(i.shape)!==String(n)?!1:Do(r==="float32"?De(r,ri(t,r)):Array.from(i.numbers,Number),De(r,e))}function Do(t,e){for(let n=0;n<
t.length;n++)if(!Object.is(t[n],e[n]))return!1;return!0}function Gt(t){let e=new Uint8Array(t.reduce((r,i)=>r+i.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;
return e}function Yn(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}function be(t,e){if(t.length!==e?.length)return!1;let[n,r]=[qo(t),qo(e)];for(let i=0;i<n.length;i++)
if(n[i]!==r[i])return!1;return!0}function qo(t){let{buffer:e,byteOffset:n,byteLength:r}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,r/4)}var vd=100,$n=new Set,yn=new Set,Jn=new Set,oi=0,si=0,ai=new Map,Wo=t=>$n.add(t);function Go(t){for(let e of[$n,yn,Jn])e.delete(t);ye()}function Xn(t){yn.add(t),
si||(si=requestAnimationFrame(wd))}var Vo=t=>Jn.add(t);function Ue(t){return oi++,t.finally(()=>{oi--,ye()})}var ci=0;function He(t){return ci++,t.finally(()=>{
ci--;for(let e of $n)Xn(e)})}var ce=()=>ci>0;function xe({inBackground:t=!0}={}){return new Promise(e=>{ai.set(e,t),ye()})}function ye(){let t=[...yn].some(n=>!n.
isPlaying());if(oi||t||Vt.size)return;let e=[...$n].filter(n=>n.isPending());for(let[n,r]of ai)e.some(({isInBackground:i})=>r||!i)||(ai.delete(n),n())}function wd(){
Ko();let t=new Map;for(let e of yn)yn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>vd?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();si=0,ye();for(let e of Jn)Xn(e);Jn.clear()}var Vt=new Map,Zn;function zn(t,e,n){if(t.get("pro\
mpt")||[...$n].some(r=>r.reads(t))){dt(t,e,n);return}Zn||(Zn=new MessageChannel,Zn.port1.onmessage=Ko),Vt.size||Zn.port2.postMessage(null),Vt.has(t)||Vt.set(t,new Map),
Vt.get(t)?.set(e,n)}var We=(t,e)=>Vt.get(t)?.has(e)?Vt.get(t)?.get(e):t.get(e);function Ko(){let t=[...Vt];Vt.clear();for(let[e,n]of t)for(let[r,i]of n)dt(e,r,i);
ye()}function Dt(t,e){let n=new Map;function r(i){let o=i.get("key"),s=n.get(o)??{thing:t(o,i),users:0};n.set(o,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(o),e(s.thing)),a=!1}}return{use:r,find:i=>n.get(i)?.thing}}async function bd(t){let e=t.widget_manager,n=await et(e,t.get("choice")),r=async a=>({...a,model:await et(e,a.widget)}),i=t.get("options"),o=await Promise.all(
i.map(a=>Promise.all(a.map(r))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:l,value:u,array:d}of o[a])dt(
c,l,d?ae(G(d),d,c.get(l)):u)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var xd=Dt((t,e)=>Ue(bd(e)),t=>t.
then(e=>e())),li=xd.use,Yo={initialize:({model:t})=>li(t)};var Zo=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
nt-size:14px}.gdviz-presenting .code summary{font-size:13px}.gdviz-presenting,.gdviz-presenting *{cursor:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org\
/2000/svg' width='56' height='56' viewBox='0 0 28 28'%3E%3Cpath d='M2 2v21l5.5-5.2 3.6 8.2 4.2-1.9-3.6-8h7.6z' fill='%23D55E00' stroke='%23FFF' stroke-width='2'\
 stroke-linejoin='round'/%3E%3C/svg%3E") 4 4,auto!important}.gdviz-presenting [data-widget][style]{min-height:0}.gdviz-presenting .gdviz-interact{max-width:none\
}.gdviz-presenting .gdviz-interact .gdviz-sides{grid-template-columns:minmax(0,1fr)}.gdviz-presenting .gdviz-interact .gdviz-beside{display:flex;flex-flow:row w\
rap;gap:4px 16px;order:1;align-items:start;justify-content:center}.gdviz-presenting .gdviz-beside>*{flex:1 1 280px;max-width:460px}.gdviz-presenting .gdviz-row{\
display:flex;justify-content:center}.gdviz-presenting .gdviz-interact{--figure: calc(var(--screen) - 205px)}.gdviz-presenting .gdviz-interact:has(.gdviz-row+.gd\
viz-row){--figure: calc((var(--screen) - 230px) / 2)}.gdviz-presenting .gdviz-interact:has(.gdviz-question){--figure: calc(var(--screen) - 285px)}.gdviz-present\
ing .gdviz-row>*{flex:1 1 0;max-width:calc(var(--figure) / .72)}.gdviz-presenting .gdviz-row>.equal{max-width:calc(var(--figure) + 30px)}.gdviz-presenting .gdvi\
z-moved[inert],.gdviz-presenting .gdviz-drawing .files{display:none}.gdviz-presenting .gdviz-plot text{font-size:12px}.gdviz-presenting .gdviz-interact :is(.sta\
tus,.panel){min-height:0}.gdviz-presenting .gdviz-question{flex:1 1 100%;max-width:none;margin:0;padding:6px 12px}.gdviz-presenting .gdviz-beside .gdviz-questio\
n>div{display:flex;flex-flow:row wrap;gap:4px 16px;align-items:center}.gdviz-presenting .gdviz-beside .gdviz-question .text{flex:1 1 100%;margin:0}.gdviz-presen\
ting .gdviz-beside .gdviz-question .gdviz-slider{flex:1 1 240px}.gdviz-presenting .gdviz-beside .gdviz-question .hint{flex:1 1 180px;margin:0}.gdviz-presenting \
.gdviz-steps{max-width:none}.gdviz-presenting .gdviz-steps>.gdviz-followed{display:grid;grid-template-columns:minmax(0,1fr) minmax(200px,30%);align-items:center\
}.gdviz-presenting .gdviz-followed>.gdviz-interact{display:flex;position:static;max-height:none}.gdviz-presenting .gdviz-followed>.gdviz-interact>.gdviz-sides{d\
isplay:grid}.gdviz-presenting .gdviz-followed .gdviz-sides>:not(.gdviz-beside){position:static;border:0}.gdviz-presenting .gdviz-steps-text li{min-height:0}.gdv\
iz-presenting .gdviz-steps-text li:not([aria-current]){display:none}.gdviz-presenting .gdviz-steps-text .bar{position:static}.gdviz-presenting .gdviz-steps-text\
 .bar button{display:none}.gdviz-presentation{position:fixed;bottom:0;left:0;right:0;display:flex;gap:12px;align-items:center;justify-content:center;padding:6px\
 16px;background:var(--gdviz-paper);color:var(--gdviz-faint);font:20px/1.4 system-ui,sans-serif}.gdviz-presentation button{min-width:44px;min-height:40px;paddin\
g:0 12px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:inherit}.gdviz-presentation button[aria-\
disabled=true]{color:var(--gdviz-faint);border-style:dashed}.gdviz-presentation button:focus-visible{outline:3px solid var(--gdviz-blue);outline-offset:1px}.gdv\
iz-presentation span{min-width:80px;text-align:center;font-variant-numeric:tabular-nums}}@page{margin:15mm}@media print{body .gdviz-widget{print-color-adjust:ex\
act}body [data-widget][style]{min-height:0}body :is(.gdviz-interact,.gdviz-row,.gdviz-question,.gdviz-page,.code pre,.outputs img){break-inside:avoid}:is(h1,h2,\
h3){break-after:avoid}body :is(.gdviz-row,.gdviz-page){width:var(--drawn, 100%);zoom:var(--fit, 1)}body .gdviz-interact .gdviz-sides{grid-template-columns:minma\
x(0,1fr)}body .gdviz-interact .gdviz-beside{order:1}body .gdviz-moved{display:flex;flex-flow:row wrap;gap:0 24px;opacity:1}body .gdviz-moved>*{flex:none;width:a\
uto;min-width:0}body :is(.gdviz-widget.gdviz-slider,.gdviz-widget .gdviz-slider){height:auto;opacity:1}body .gdviz-slider label>span{flex:none!important}body .g\
dviz-slider label>span:after{content:" = ";white-space:pre}body .gdviz-slider label{flex:none}body .gdviz-page .widget-dropdown select{width:13em!important}body\
 :is(.gdviz-slider input[type=text],.widget-dropdown select){flex:none!important;width:7em!important;padding:0;border:0;background:none;text-align:left;appearan\
ce:none}body :is(.gdviz-slider input[type=range],.gdviz-player input,.gdviz-plane .panel,.gdviz-page-state,.gdviz-badge,.gdviz-pins,.gdviz-player button){displa\
y:none}body .widget-toggle-button:not(.mod-active){display:none}body .gdviz-group:has(>.gdviz-group-heading:not(.open,.changed)),body .gdviz-group-heading butto\
n:before{display:none}body .gdviz-surface{position:static;max-height:none}body .gdviz-question{max-width:none}body .gdviz-question :is(.hint,button,.gdviz-slide\
r){display:none}body .gdviz-question:after{content:"";display:block;height:24mm;border-bottom:1px solid var(--gdviz-edge)}body :is(h2,h3)+ol>li{padding-bottom:2\
2mm;break-inside:avoid}body :is(.gdviz-followed,.gdviz-steps-text li){display:block;min-height:0}body .gdviz-followed>.gdviz-interact{position:static;max-height\
:none}body .gdviz-steps-text li{padding:4px 0;break-inside:avoid}body .gdviz-steps-text li p{color:inherit}body .gdviz-steps-text .bar{display:none}body .code :\
is(summary,button),body .outputs:has(.gdviz-question):not(:has(.gdviz-interact))+.code{display:none}body .code::details-content{content-visibility:visible}body \
.code pre{padding:0;white-space:pre-wrap;overflow:visible}body a[href^="#set:"]{margin:0;padding:0;border:0}body a[href^="#set:"]:before{content:none}body :is(.\
gdviz-set-status,#gdviz-note,.gdviz-presentation){display:none}}.gdviz-page{container-type:inline-size;width:100%;overflow:clip}.gdviz-grid{display:grid;width:1\
00%;gap:4px 24px;align-items:start;grid-template:"surface controls" auto "surface charts" 1fr / minmax(0,min(57%,1.15 * (100vh - 330px))) minmax(0,1fr)}.gdviz-s\
urface{grid-area:surface;position:sticky;top:0}.gdviz-controls{grid-area:controls}.gdviz-charts{grid-area:charts}.gdviz-controls,.gdviz-surface,.gdviz-charts{mi\
n-width:0;overflow:clip}.gdviz-grid.gdviz-wide{grid-template-columns:minmax(0,1fr) minmax(0,2fr)}.gdviz-wide>:is(.gdviz-charts,.gdviz-controls){display:grid;gap\
:4px 24px;align-items:start;grid-template-columns:repeat(2,minmax(0,1fr))}.gdviz-grid:not(.gdviz-wide)>.gdviz-charts{flex-flow:row wrap!important;gap:4px 16px;a\
lign-items:start}.gdviz-charts>*{flex:1 1 100%}.gdviz-charts>:is(.gdviz-curves,:has(.gdviz-chart),.gdviz-data-editor,.gdviz-surface3d-view){flex-basis:325px;min\
-width:0}.gdviz-notes>.widget-html{margin:0;min-height:0;height:auto}.gdviz-more{display:grid;width:100%;gap:4px 16px;align-items:start;grid-template-columns:re\
peat(auto-fit,minmax(min(100%,270px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.gdviz-more .widget-box>.gdviz-heat-map{width:100%;min-width:0}.gdviz-page \
.widget-toggle-buttons{display:flex;align-items:center;gap:8px}.gdviz-page .widget-toggle-buttons{margin:2px 0}.gdviz-page .widget-toggle-buttons>.widget-label{\
flex:0 0 112px;text-align:right}.gdviz-page .widget-toggle-buttons .widget-toggle-button:first-child{margin-left:0}.gdviz-page .gdviz-switches>.widget-label{mar\
gin:0 8px 0 0}.gdviz-page .gdviz-switches .widget-toggle-button{margin:0;padding:0 8px}.gdviz-switches .widget-box{gap:3px}.gdviz-controls .widget-checkbox{padd\
ing-left:120px;min-height:28px}.gdviz-controls .widget-checkbox label{display:flex;align-items:center}.gdviz-controls .widget-checkbox input{width:18px;height:1\
8px;margin-top:0;margin-bottom:0}.gdviz-page :is(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}.gdviz-char\
t{margin:0!important;--bq-content-font-color: var(--gdviz-ink)}.gdviz-chart text.label{fill:var(--gdviz-ink)!important}.gdviz-chart .lines path{stroke-linejoin:\
round}.gdviz-formula{overflow-x:auto;font-size:13px}.gdviz-controls .jupyter-widget-stack>*{width:100%}.gdviz-listing{height:auto}.gdviz-listing>.widget-html-co\
ntent{flex:1;min-width:0;line-height:1.4}.gdviz-listing pre{margin:2px 0 8px;padding:8px 10px;max-height:320px;overflow:auto;box-sizing:border-box;border-radius\
:4px;background:var(--gdviz-hover);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-title{min-height:62px}.gdviz-title>.widget\
-html-content{flex:1;min-width:0;text-align:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-notice,.gdviz-error{margin:4px 2px;padding:6px 10px;bord\
er-radius:4px;line-height:1.4;font-size:13px}.gdviz-note{background:var(--gdviz-hover);color:var(--gdviz-ink)}.gdviz-needs-python{pointer-events:auto}.gdviz-nee\
ds-python a{color:inherit;text-decoration:underline}.gdviz-notice{background:color-mix(in srgb,#E69F00 16%,var(--gdviz-paper));color:var(--gdviz-ink);border-lef\
t:4px solid #E69F00}.gdviz-error{background:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #D55E00}.gdviz-page.j\
upyter-widgets-disconnected:before,.gdviz-page .jupyter-widgets-disconnected:before{display:none}.gdviz-page .jupyter-widgets{margin-left:0;margin-right:0}@cont\
ainer (min-width: 1400px){.gdviz-grid:not(.gdviz-wide){grid-template:"surface controls charts" auto / minmax(0,min(50%,1.15 * (100vh - 330px))) 320px minmax(0,1\
fr)}.gdviz-charts>:is(.gdviz-curves,:has(.gdviz-chart),.gdviz-data-editor,.gdviz-surface3d-view){flex-basis:100%}}@container (max-width: 700px){.gdviz-grid,.gdv\
iz-grid.gdviz-wide{grid-template:"surface" "controls" "charts" / minmax(0,1fr)}.gdviz-wide>:is(.gdviz-charts,.gdviz-controls){grid-template-columns:minmax(0,1fr\
)}.gdviz-surface{z-index:1;max-height:62svh;overflow:hidden auto;background:var(--gdviz-paper)}.gdviz-surface:has(>.gdviz-title:first-child){top:-66px}}.gdviz-b\
adge{width:100%;font-size:12px}.gdviz-badge .line{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;justify-content:space-between}.gdviz-badge .status\
{flex:1 1 170px;max-width:max-content;box-sizing:border-box;padding:3px 10px;border-radius:11px;background:color-mix(in srgb,#009E73 12%,var(--gdviz-paper));fon\
t-variant-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:0 10px;font-size:12px}.gdviz-program{width:min(900px,94vw);max-height:86vh;padding:12px;b\
order:1px solid var(--gdviz-edge);border-radius:6px;box-sizing:border-box;overflow:hidden;background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-program[op\
en]{display:flex;flex-direction:column}.gdviz-program::backdrop{background:#0006}.gdviz-program .head{display:flex;gap:8px;align-items:center;margin-bottom:8px;\
font-size:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;min-height:0;margin:0;padding:8px;overflow:auto;white-space:pre;font-family:monospace;bac\
kground:var(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}.gdviz-buttons{display:flex;flex-wrap:wrap;gap:6px;align-items:center;width:100%}.gdviz-bu\
ttons button{min-width:34px;height:34px;padding:0 8px;font-size:15px;line-height:1}.gdviz-buttons button.play{background:var(--gdviz-blue);border-color:var(--gd\
viz-blue);color:#fff;min-width:44px}.gdviz-buttons output{font-variant-numeric:tabular-nums}.gdviz-data-editor{--ground: var(--gdviz-paper);--mark: var(--gdviz-\
ink);width:100%;min-width:0}.gdviz-data-editor.mapped .gdviz-plot{--ground: #FFF;--mark: #000}.gdviz-data-editor .gdviz-plot canvas{image-rendering:auto;backgro\
und:none}.gdviz-data-editor.mapped .gdviz-plot canvas{background:#ddd}.gdviz-data-editor .hit{cursor:crosshair}.gdviz-data-editor.over .hit{cursor:grab}.gdviz-d\
ata-editor.over .hit:active{cursor:grabbing}.gdviz-data-editor.removing .hit{cursor:default}.gdviz-data-editor.removing.over .hit{cursor:pointer}.gdviz-data-edi\
tor svg:focus{outline:none}.gdviz-data-editor svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-1px;border-radius:3px}.gdviz-data-editor .fi\
t{fill:none;stroke:var(--fit);stroke-width:2.5;stroke-linejoin:round}.gdviz-data-editor circle.training{fill:var(--data);stroke:var(--ground);stroke-width:1.3}.\
gdviz-data-editor circle.test{fill:var(--ground);stroke:var(--data);stroke-width:1.8}.gdviz-data-editor circle.training.positive{fill:var(--positive)}.gdviz-dat\
a-editor circle.training.negative{fill:var(--negative)}.gdviz-data-editor circle.test.positive{stroke:var(--positive)}.gdviz-data-editor circle.test.negative{st\
roke:var(--negative)}.gdviz-data-editor.valued circle.training{fill:var(--value);stroke:color-mix(in srgb,var(--mark) 45%,transparent);stroke-width:.8}.gdviz-da\
ta-editor.valued circle.test{fill:var(--value);stroke:var(--mark);stroke-width:1.8}.gdviz-data-editor button[hidden]{display:none}.gdviz-data-editor .values i{d\
isplay:inline-block;width:60px;height:8px;vertical-align:middle;background:linear-gradient(to right,var(--negative),white,var(--positive))}.gdviz-data-editor .t\
ools input[type=number]{width:4.5em;height:28px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge\
);border-radius:4px}.gdviz-data-editor circle.selected{fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden;fill:none;stroke\
:var(--mark);stroke-width:2}.gdviz-data-editor svg:focus-visible .cursor{visibility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wrap;align-items:ce\
nter;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display:inline-flex}.gdviz-data-editor .labels button+button{margin-left:-1px;border-radius:0 4px\
 4px 0}.gdviz-data-editor .labels button:first-child{border-radius:4px 0 0 4px}.gdviz-data-editor button{display:inline-flex;align-items:center;gap:6px;min-heig\
ht:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor .tools>button[aria-pressed=true]{background:var(--gdviz-ink);border-color:var(--gdviz-ink)\
;color:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-pressed=true]{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1px var(--gdviz-in\
k);font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-block;width:10px;height:10px;border-radius:50%;box-sizing:border-box}.gdviz-data-editor .dot\
.positive{background:var(--positive)}.gdviz-data-editor .dot.negative{background:var(--negative)}.gdviz-data-editor .gdviz-legend{margin-left:auto;padding:0}.gd\
viz-data-editor .report{padding:3px 4px 0;line-height:1.35;font-size:12px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-height:1.35em}.gdviz-\
data-editor .notes{color:var(--gdviz-alert);font-weight:600}.gdviz-data-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-data-editor .h\
elp summary{cursor:pointer}.gdviz-data-editor .help p{margin:4px 0 0 14px;line-height:1.4}.gdviz-data-editor .columns{display:flex;flex-wrap:wrap;gap:4px 12px;m\
argin:4px 2px;font-size:13px}.gdviz-data-editor .columns select{max-width:11em;height:28px;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px s\
olid var(--gdviz-edge);border-radius:4px}.gdviz-drawing .title{padding:2px 14px 0 56px;font-size:14px;font-weight:600}.gdviz-drawing .status{min-height:1.3em}.g\
dviz-drawing.equal{max-width:560px}.gdviz-drawing.bare :is(.title,.gdviz-legend){padding-left:8px}.gdviz-interact{container-type:inline-size;width:100%;max-widt\
h:1120px;overflow:hidden}.gdviz-interact .jupyter-widgets{margin-left:0;margin-right:0}.gdviz-interact.jupyter-widgets-disconnected:before,.gdviz-interact .jupy\
ter-widgets-disconnected:before{display:none}.gdviz-sides{display:grid;gap:8px 16px;align-items:start;width:100%;grid-template-columns:300px minmax(0,1fr)}.gdvi\
z-sides>*{min-width:0;overflow:hidden}.gdviz-row{display:grid;gap:4px 16px;align-items:start;width:100%;grid-template-columns:repeat(auto-fit,minmax(min(100%,30\
0px),1fr))}.gdviz-row>*{min-width:0;overflow:hidden}.gdviz-beside .gdviz-slider label>span{flex-basis:92px}.gdviz-beside .gdviz-slider input[type=text]{flex-bas\
is:56px;width:56px}.gdviz-beside .widget-checkbox{padding-left:100px;min-height:28px}.gdviz-beside .widget-checkbox input{width:18px;height:18px}.gdviz-beside :\
is(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}@container (max-width: 700px){.gdviz-sides{grid-template-\
columns:minmax(0,1fr)}.gdviz-beside{order:1}}.gdviz-beside .gdviz-badge .line{display:none}.gdviz-drawing .files{display:flex;gap:4px}.gdviz-drawing .files butt\
on{width:auto;height:24px;padding:0 6px;border-color:transparent;color:var(--gdviz-faint);font-size:11px}.gdviz-drawing .files button:is(:hover,:focus-visible){\
border-color:var(--gdviz-edge)}.gdviz-drawing .handle.locked{opacity:.5;cursor:default}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-c\
olumns:minmax(0,1fr)}.gdviz-field-box .jupyter-matplotlib-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){vis\
ibility:visible}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-b\
ox .jupyter-matplotlib-canvas-container,.gdviz-field-box .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-ind\
ex:2;pointer-events:none;margin:0;width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python){overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python)\
 :is(.jupyter-matplotlib,.gdviz-field>svg){max-width:none;overflow:visible;transform:scale(var(--gdviz-share, 1));transform-origin:0 0;margin-bottom:var(--gdviz\
-spare, 0)}.gdviz-field svg{display:block}.gdviz-figure-state{display:none}a[href^="#set:"]{display:inline-block;margin:0 2px;padding:0 6px;border:1px solid var\
(--gdviz-blue);border-radius:4px;text-decoration:none;line-height:24px;color:inherit}a[href^="#set:"]:before{content:"\\25b8  " / "";color:var(--gdviz-blue)}a[hr\
ef^="#set:"]:hover{background:var(--gdviz-hover)}.gdviz-set-status{margin-left:6px;font-size:14px;color:var(--gdviz-alert)}.gdviz-set-status.quiet{position:abso\
lute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.gdviz-formula-field>label{display:block}.gdviz-formula-field>label>span{displ\
ay:block;margin:2px}.gdviz-formula-field .text{width:calc(100% - 6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6px;border:1px solid var(--gdviz-\
edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .text[aria\
-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-formula-field .written{min-height:66px;margin:6px 3px;display:grid;align-content:center}.gdviz-formula-fie\
ld .written>math{overflow-x:auto;overflow-y:hidden;font-size:15px}.gdviz-formula-field .error code{display:block;overflow-x:auto;white-space:pre;font:13px/1.1 u\
i-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .error span{color:var(--gdviz-alert)}@media screen{.gdviz-group>.gdviz-group-heading:not(.open)~*{disp\
lay:none!important}}.gdviz-group{border-top:1px solid var(--gdviz-line)}.gdviz-group-heading{flex:none}.gdviz-widget.gdviz-group-heading button{width:100%;min-h\
eight:32px;padding:0 4px;border:0;background:none;font:inherit;font-weight:600;text-align:left}.gdviz-group-heading button:before{content:"\\25b8" / "";display:i\
nline-block;width:16px;color:var(--gdviz-faint)}.gdviz-group-heading.open button:before{content:"\\25be" / ""}.gdviz-widget.gdviz-group-heading button:hover{back\
ground:var(--gdviz-hover)}.gdviz-group-heading span{font-weight:400;color:var(--gdviz-faint)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz\
-network-diagram .network{position:relative;overflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{pos\
ition:relative;display:block;overflow:visible}.gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2\
px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-\
network-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-netwo\
rk-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:w\
rap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diag\
ram .legend path{stroke:currentColor}.gdviz-network-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:v\
ar(--negative)}.gdviz-network-diagram .legend circle{fill:currentColor}.gdviz-network-diagram .pointed.selected path{stroke-dasharray:none}.gdviz-network-diagra\
m .gdviz-slider[hidden]{display:none}.gdviz-network-diagram .gdviz-slider.empty{visibility:hidden}.gdviz-network-diagram .gdviz-slider label span{position:absol\
ute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center}.gdviz-page-state>[r\
ole=group]{display:flex;gap:6px}.gdviz-page-state :is(button,.button){height:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true]{\
color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-page-state>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-sta\
te textarea{flex:1 1 100%;min-width:0;box-sizing:border-box;resize:vertical;background:var(--gdviz-paper);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,mono\
space;white-space:pre}.gdviz-page-state input{flex:1 1 100%;min-width:0;height:26px;font-size:12px}.gdviz-page-state .download:after{content:"\\25be" / "";margin\
-left:6px}.gdviz-page-state .download[aria-expanded=true]:after{content:"\\25b4" / ""}.gdviz-page-state>.files{display:grid;flex:1 1 100%;gap:4px;min-width:0;mar\
gin:0;padding:0;list-style:none}.gdviz-page-state>.files li{display:flex;gap:4px;align-items:center;margin:0}.gdviz-page-state>.files span{flex:1;min-width:0;li\
ne-height:1.3;overflow-wrap:anywhere}.gdviz-page-state>.files :is(button,.button){height:24px;padding:0 7px;font-size:12px}.gdviz-page-state .button{display:inl\
ine-flex;align-items:center;box-sizing:border-box;border:1px solid var(--gdviz-edge);border-radius:4px;color:inherit;text-decoration:none}.gdviz-page-state .but\
ton:hover{background:var(--gdviz-hover)}.gdviz-page-state>[hidden]{display:none}.gdviz-pins{container-type:inline-size;display:flex;flex-direction:column;align-\
items:flex-start;gap:4px;width:100%;min-width:0;padding-top:4px}.gdviz-pins>button{height:28px;padding:0 10px}.gdviz-pins button[aria-disabled=true]{color:var(-\
-gdviz-faint);border-style:dashed;cursor:default}.gdviz-pins ul{list-style:none;width:100%;margin:0;padding:0}.gdviz-pins li{display:flex;flex-wrap:wrap;align-i\
tems:center;gap:2px 8px;min-height:30px}.gdviz-pins li.hidden output,.gdviz-pins li.hidden b{color:var(--gdviz-faint)}.gdviz-pins label{display:flex;align-items\
:center;gap:6px;min-height:24px}.gdviz-pins input[type=checkbox]{width:16px;height:16px;margin:4px 0;accent-color:var(--gdviz-blue)}.gdviz-pins input[type=text]\
{flex:1 1 120px;box-sizing:border-box;min-width:0;height:26px;text-overflow:ellipsis}.gdviz-pins output{font-variant-numeric:tabular-nums;white-space:nowrap}.gd\
viz-pins li button{min-width:26px;height:26px;padding:0 7px}@container (max-width: 440px){.gdviz-pins input[type=text]{flex-basis:60%}.gdviz-pins output{flex:1;\
padding-left:24px}}.gdviz-pins small{flex:1 1 100%;padding-left:38px;color:var(--gdviz-faint);font-size:12px}.gdviz-plot .letter text{font-size:10px;font-weight\
:600}.gdviz-results tr.pinned{color:var(--gdviz-faint)}.gdviz-results tr.pinned th{display:flex;align-items:center;gap:4px;min-height:22px}.gdviz-player label{f\
lex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player outpu\
t{min-width:5.5em;text-align:right}.gdviz-player label:has(span){flex-basis:100%}.gdviz-player label:has(span) output{min-width:3.5em}.gdviz-question{max-width:\
640px;box-sizing:border-box;padding:10px 12px;margin-bottom:10px;border-left:3px solid var(--gdviz-blue);background:color-mix(in srgb,var(--gdviz-blue) 8%,trans\
parent)}.gdviz-question .gdviz-slider label span{flex:0 0 auto}.gdviz-question .text{margin:0 0 8px;font-size:16px;font-weight:600;line-height:1.35}.gdviz-quest\
ion .hint{margin:6px 0 8px;font-size:13px;line-height:1.4}.gdviz-question .hint.urged{color:var(--gdviz-alert)}.gdviz-question .options label{display:flex;gap:8\
px;align-items:baseline;padding:4px 0;min-height:24px;font-size:14px}.gdviz-question button{min-height:32px;padding:0 14px;font-size:14px;border:1px solid var(-\
-gdviz-blue);border-radius:4px;background:transparent;color:var(--gdviz-ink);cursor:pointer}.gdviz-question .commit{background:var(--gdviz-blue);color:#fff}.gdv\
iz-question .right .hint:before{content:"\\2713  ";font-weight:700}.gdviz-question .wrong .hint:before{content:"\\2717  ";font-weight:700}.gdviz-moved[inert]{opac\
ity:.45}.gdviz-question .named{display:flex;flex-wrap:wrap;gap:0 14px;align-items:baseline}.gdviz-question .named .name{flex:0 0 100%;font-size:14px}.gdviz-ques\
tion .named label{padding:0 0 4px;gap:4px}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:c\
ollapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-\
weight:400;line-height:1.25}.gdviz-results thead :is(th,td){vertical-align:bottom;white-space:normal;max-width:56px;font-size:11px;line-height:1.15;color:var(--\
gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results t\
h:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0 0 0 3px}.gdviz-results tr.hidden{color:var(--gdviz-fa\
int)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-ali\
gn:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:\
none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{background:none;t\
ext-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-\
width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-resul\
ts button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[t\
ype=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdv\
iz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-colo\
r:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-runner .hi\
story{display:block;width:100%;max-width:420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slice .axes{display:flex;flex-wrap:wrap;gap:4px 16px;margin:\
2px 3px}.gdviz-slice label{display:flex;align-items:center;gap:6px}.gdviz-slice select{height:30px;min-width:52px;box-sizing:border-box;font:inherit;color:inher\
it;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-slice .gdviz-note{min-height:2lh;font-variant-numeric:tabular-nums}\
.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider l\
abel span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}\
.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padd\
ing:0 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.g\
dviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdv\
iz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-steps{container-type:inline-size;wi\
dth:100%;max-width:1400px;overflow:visible;--figure: calc(100vh - 230px) }.gdviz-steps:has(.gdviz-row+.gdviz-row){--figure: calc(50vh - 120px) }.gdviz-followed{\
display:grid;gap:0 24px;overflow:visible;grid-template-columns:minmax(0,1fr) 320px}:is(.jp-OutputArea-output,.jp-OutputArea-child,.jp-OutputArea,.jp-Cell-output\
Area,.jp-Cell-outputWrapper,.lm-Widget):has(.gdviz-steps):not(.jp-WindowedPanel,.jp-WindowedPanel-outer,.jp-Notebook,:has(.jp-Notebook)){overflow:visible}.gdviz\
-followed>.gdviz-interact{position:sticky;top:4vh;align-self:start;max-width:none;max-height:96vh;overflow:hidden auto;container-type:normal}.gdviz-steps .gdviz\
-sides{grid-template-columns:minmax(0,1fr)}.gdviz-steps .gdviz-beside{display:flex;flex-flow:row wrap;gap:4px 24px;order:1;align-items:start}.gdviz-steps .gdviz\
-beside>*{flex:1 1 280px;max-width:460px}.gdviz-steps .gdviz-row{display:flex;justify-content:center}.gdviz-steps .gdviz-row>*{flex:1 1 0;max-width:calc(var(--f\
igure) / .6)}.gdviz-steps .gdviz-row>.equal{max-width:calc(var(--figure) + 30px)}.gdviz-steps-text{min-width:0;font-size:16px;line-height:1.55}.gdviz-steps-text\
 ol{margin:0;padding:0;list-style:none}.gdviz-steps-text li{display:flex;align-items:center;min-height:50vh;box-sizing:border-box;margin:0;padding:16px 0}.gdviz\
-steps-text li p{box-sizing:border-box;width:100%;margin:0;padding:8px 14px;border-left:4px solid var(--gdviz-line);color:var(--gdviz-faint);overflow-wrap:break\
-word}.gdviz-steps-text li[aria-current] p{border-color:var(--gdviz-blue);color:var(--gdviz-ink)}.gdviz-steps-text code{font:14px/1.5 ui-monospace,monospace}.gd\
viz-steps-text .bar{position:sticky;bottom:0;display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;padding:8px 0;background:var(--gdviz-paper)}.gdviz-step\
s-text .bar button{min-height:32px;padding:0 14px;font-size:14px}.gdviz-steps-text .bar button[aria-disabled=true]{border-style:dashed;color:var(--gdviz-faint);\
cursor:default}.gdviz-steps-text .bar span{font-size:14px;font-variant-numeric:tabular-nums}.gdviz-steps-text .bar p{flex:1 1 100%;margin:0;color:var(--gdviz-al\
ert);font-size:14px}.gdviz-steps-text .quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}@container (max-widt\
h: 700px){.gdviz-followed{--figure: 38vh;display:flex;flex-direction:column}.gdviz-followed:has(.gdviz-row+.gdviz-row){--figure: 19vh}.gdviz-followed>.gdviz-int\
eract,.gdviz-followed>.gdviz-interact>.gdviz-sides{display:contents}.gdviz-followed .gdviz-beside{order:1}.gdviz-followed>.gdviz-steps-text{order:2;width:100%}.\
gdviz-followed .gdviz-sides>:not(.gdviz-beside){position:sticky;top:0;z-index:1;width:100%;border-bottom:1px solid var(--gdviz-line);background:var(--gdviz-pape\
r)}.gdviz-followed .gdviz-row{align-items:start}.gdviz-steps-text li{min-height:45vh;scroll-margin-top:45vh}}@media(max-height:420px){.gdviz-followed>.gdviz-int\
eract,.gdviz-followed .gdviz-sides>:not(.gdviz-beside){position:static!important;max-height:none}}.gdviz-surface3d-view .scene{cursor:grab;touch-action:pan-y;bo\
rder-radius:4px;overflow:hidden}.gdviz-surface3d-view .scene:active{cursor:grabbing}.gdviz-surface3d-view .scene:focus-visible{outline:2px solid var(--gdviz-blu\
e);outline-offset:-2px}.gdviz-surface3d-view svg{pointer-events:none}.gdviz-surface3d-view .under{position:absolute}.gdviz-surface3d-view canvas{background:none\
}
`;var di=new CSSStyleSheet;di.replaceSync(Zo);function Jo(t){t.adoptedStyleSheets.includes(di)||t.adoptedStyleSheets.push(di)}var Xo=()=>Jo(document);function Qo(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&Jo(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var pi=globalThis,ts=t=>t,Qn=pi.trustedTypes,es=Qn?Qn.createPolicy("lit-html",{createHTML:t=>t}):void 0,fi="$lit$",Kt=`lit$${Math.random().toFixed(9).slice(2)}$`,
gi="?"+Kt,$d=`<${gi}>`,ke=document,_n=()=>ke.createComment(""),An=t=>t===null||typeof t!="object"&&typeof t!="function",hi=Array.isArray,as=t=>hi(t)||typeof t?.[Symbol.
iterator]=="function",ui=`[ 	
\f\r]`,kn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ns=/-->/g,rs=/>/g,$e=RegExp(`>|${ui}(?:([^\\s"'>=/]+)(${ui}*=${ui}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),is=/'/g,os=/"/g,cs=/^(?:script|style|textarea|title)$/i,mi=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),R=mi(1),H=mi(2),bt=mi(
3),_t=Symbol.for("lit-noChange"),D=Symbol.for("lit-nothing"),ss=new WeakMap,ze=ke.createTreeWalker(ke,129);function ls(t,e){if(!hi(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return es!==void 0?es.createHTML(e):e}var ds=(t,e)=>{let n=t.length-1,r=[],i,o=e===2?"<svg>":e===3?"<math>":"",s=kn;
for(let a=0;a<n;a++){let c=t[a],l,u,d=-1,p=0;for(;p<c.length&&(s.lastIndex=p,u=s.exec(c),u!==null);)p=s.lastIndex,s===kn?u[1]==="!--"?s=ns:u[1]!==void 0?s=rs:u[2]!==
void 0?(cs.test(u[2])&&(i=RegExp("</"+u[2],"g")),s=$e):u[3]!==void 0&&(s=$e):s===$e?u[0]===">"?(s=i??kn,d=-1):u[1]===void 0?d=-2:(d=s.lastIndex-u[2].length,l=u[1],
s=u[3]===void 0?$e:u[3]==='"'?os:is):s===os||s===is?s=$e:s===ns||s===rs?s=kn:(s=$e,i=void 0);let f=s===$e&&t[a+1].startsWith("/>")?" ":"";o+=s===kn?c+$d:d>=0?(r.
push(l),c.slice(0,d)+fi+c.slice(d)+Kt+f):c+Kt+(d===-2?a:f)}return[ls(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Sn=class t{constructor({strings:e,
_$litType$:n},r){let i;this.parts=[];let o=0,s=0,a=e.length-1,c=this.parts,[l,u]=ds(e,n);if(this.el=t.createElement(l,r),ze.currentNode=this.el.content,n===2||n===
3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(i=ze.nextNode())!==null&&c.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let d of i.
getAttributeNames())if(d.endsWith(fi)){let p=u[s++],f=i.getAttribute(d).split(Kt),g=/([.?@])?(.*)/.exec(p);c.push({type:1,index:o,name:g[2],strings:f,ctor:g[1]===
"."?er:g[1]==="?"?nr:g[1]==="@"?rr:Ae}),i.removeAttribute(d)}else d.startsWith(Kt)&&(c.push({type:6,index:o}),i.removeAttribute(d));if(cs.test(i.tagName)){let d=i.
textContent.split(Kt),p=d.length-1;if(p>0){i.textContent=Qn?Qn.emptyScript:"";for(let f=0;f<p;f++)i.append(d[f],_n()),ze.nextNode(),c.push({type:2,index:++o});i.
append(d[p],_n())}}}else if(i.nodeType===8)if(i.data===gi)c.push({type:2,index:o});else{let d=-1;for(;(d=i.data.indexOf(Kt,d+1))!==-1;)c.push({type:7,index:o}),
d+=Kt.length-1}o++}}static createElement(e,n){let r=ke.createElement("template");return r.innerHTML=e,r}};function _e(t,e,n=t,r){if(e===_t)return e;let i=r!==void 0?
n._$Co?.[r]:n._$Cl,o=An(e)?void 0:e._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(t),i._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=i:n._$Cl=i),i!==void 0&&(e=_e(t,i._$AS(t,e.values),i,r)),e}var tr=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,i=(e?.creationScope??ke).importNode(n,!0);ze.currentNode=
i;let o=ze.nextNode(),s=0,a=0,c=r[0];for(;c!==void 0;){if(s===c.index){let l;c.type===2?l=new Ge(o,o.nextSibling,this,e):c.type===1?l=new c.ctor(o,c.name,c.strings,
this,e):c.type===6&&(l=new ir(o,this,e)),this._$AV.push(l),c=r[++a]}s!==c?.index&&(o=ze.nextNode(),s++)}return ze.currentNode=ke,i}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},Ge=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,i){
this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=_e(this,e,n),
An(e)?e===D||e==null||e===""?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==_t&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):as(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
D&&An(this._$AH)?this._$AA.nextSibling.data=e:this.T(ke.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,i=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=Sn.createElement(ls(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===i)this._$AH.p(n);else{let o=new tr(i,this),s=o.u(this.options);o.p(n),this.
T(s),this._$AH=o}}_$AC(e){let n=ss.get(e.strings);return n===void 0&&ss.set(e.strings,n=new Sn(e)),n}k(e){hi(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,i=0;for(let o of e)i===n.length?n.push(r=new t(this.O(_n()),this.O(_n()),this,this.options)):r=n[i],r._$AI(o),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,
i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=ts(e).nextSibling;ts(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},Ae=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,i,o){this.type=1,this.
_$AH=D,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=D}_$AI(e,n=this,r,i){let o=this.strings,s=!1;if(o===void 0)e=_e(this,e,n,0),s=!An(e)||e!==this._$AH&&e!==_t,s&&(this._$AH=e);else{let a=e,c,
l;for(e=o[0],c=0;c<o.length-1;c++)l=_e(this,a[r+c],n,c),l===_t&&(l=this._$AH[c]),s||=!An(l)||l!==this._$AH[c],l===D?e=D:e!==D&&(e+=(l??"")+o[c+1]),this._$AH[c]=
l}s&&!i&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},er=class extends Ae{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},nr=class extends Ae{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==D)}},rr=class extends Ae{constructor(e,n,r,i,o){super(e,n,r,i,o),this.type=5}_$AI(e,n=this){if((e=_e(this,e,n,0)??D)===_t)return;let r=this._$AH,i=e===
D&&r!==D||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==D&&(r===D||i);i&&this.element.removeEventListener(this.name,this,r),o&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},ir=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){_e(this,e)}},us={
M:fi,P:Kt,A:gi,C:1,L:ds,R:tr,D:as,V:_e,I:Ge,H:Ae,N:nr,U:rr,B:er,F:ir},zd=pi.litHtmlPolyfillSupport;zd?.(Sn,Ge),(pi.litHtmlVersions??=[]).push("3.3.3");var ps=(t,e,n)=>{
let r=n?.renderBefore??e,i=r._$litPart$;if(i===void 0){let o=n?.renderBefore??null;r._$litPart$=i=new Ge(e.insertBefore(_n(),o),o,void 0,n??{})}return i._$AI(t),
i};var Pt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function F(t,e,...n){return ps(e,t),n.map(r=>t.querySelector(r))}var Yt=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Se(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Zt=t=>t?"":"display: none";function nt(t,...e){Qo(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var kd={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},xt=t=>kd[t]??t;function vi(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function fs(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function Ve(t,e){let n=0,r=new ResizeObserver(()=>{let i=Math.floor(t.clientWidth);i===0||i===
n||(n=i,e(i))});return r.observe(t),()=>r.disconnect()}var _d=["dead","restarting","autorestarting","starting"];function Ke(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,i=0;function o(){
r||=_d.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return i||=setTimeout(e,2e3,"away");clearTimeout(i),i=
0,e(s)}for(let s of n)s.connect(o);return o(),()=>{clearTimeout(i);for(let s of n)s.disconnect(o)}}var gs=50,or=new Set,hs=0;function ms(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return or.add(r),wi.size&&Mn(),{outdate(i,o=performance.now()){r.outdated?.
text!==i&&(r.outdated={since:Math.min(o,r.outdated?.since??1/0),text:i},Mn())},renew(i=null){!r.outdated&&i===null||(r.outdated=i===null?null:{since:i,text:r.outdated?.
text??"computing …"},Mn())},leave(){or.delete(r),Mn()}}}var wi=new Map;function Mn(){clearTimeout(hs);let t=performance.now(),e=1/0,n=new Map;for(let[{link:i,
targets:o},{since:s,text:a}]of Ad())if(s+gs>t)e=Math.min(e,s+gs);else for(let{model:c}of[{model:i},...o])n.set(c,a);let r=wi;wi=n;for(let i of new Set([...r.keys(),
...n.keys()]))Md(i,n.get(i)??"");e<1/0&&(hs=setTimeout(Mn,e-t))}function Ad(){let t=new Map([...or].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of or)r.sources.some(o=>e.targets.some(s=>Sd(o,s)))&&!t.has(r)&&t.set(r,n);return t}var Sd=(t,e)=>t.model===e.model&&t.trait===e.trait;function Md(t,e){
(We(t,"outdated")??"")!==e&&(zn(t,"outdated",e),t.get("opacities")&&zn(t,"opacities",e?[Ed]:[]))}var Ed=.3;var vs=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),Od=230;function ws(t,e){let n=t.slice(),
[r,i,o]=[0,0,0];for(let s of e){if(i|=(s&127)<<o,o+=7,s&128)continue;r+=i;let a=n[r+1]===Od;n[r]=a?1:253,n[r+1]=a?1:133,n[r+2]=a?1:2,i=o=0}return n}var bi=8,sr=5,Td=50,Nd=8;async function xs(t,e){let n=cr(vs)?ws(mt(t),mt(e)):mt(t);return cr(n)?WebAssembly.compile(n).catch(()=>null):null}var cr=t=>!!globalThis.
WebAssembly?.validate(t);function ar({memory:t,run:e},n,r){let i=new Uint8Array(t.buffer);for(let{address:o,data:s}of n)i.set(s,o);return e(),r.map(({address:o,
length:s})=>i.slice(o,o+s))}function Ld(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let i=performance.
now();try{let o=t(e,r.inputs,n),s=performance.now()-i;postMessage({results:o,milliseconds:s},o.map(({buffer:a})=>a))}catch(o){postMessage({error:o.message})}}}function Rd(t,e){
let n=URL.createObjectURL(new Blob([`(${Ld})(${ar})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var bs=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function ys(t,e,n,r){let{exports:i}=await WebAssembly.instantiate(t),o=e.map(f=>({address:f.
address,length:bn(f)})),s=[],a=null,c=null;return n>bi&&u(),{start:l,measure:d,isBusy:()=>c!==null,close:p};function l(f,g,b){if(a){c={job:g,counts:b},a.postMessage(
{inputs:f});return}let x=performance.now(),y;try{y=ar(i,f,o)}catch(z){return r(g,{error:z})}let A=performance.now()-x;s=[...s.slice(1-sr),A],(A>Td||s.length===sr&&
bs(s)>bi)&&u(),r(g,{results:y,milliseconds:A})}function u(){a=Rd(t,o),a&&(a.onmessage=({data:f})=>{let{job:g,counts:b}=c;if(c=null,f.error)return r(g,{isLate:!0,
error:Object.assign(new Error(f.error),{name:"RuntimeError"})});b&&(s=[...s.slice(1-sr),f.milliseconds]),r(g,{isLate:!0,...f})},a.onerror=()=>{let f=c;a=c=null,
f&&r(f.job,{isLate:!0})})}function d(f){if(a){let y=s.length?bs(s):null;if(c||n===1/0||s.length<sr||Math.max(...s)>bi/2)return y;p(),s=[]}let g=f();ar(i,g,[]);let b=performance.
now(),x=0;do ar(i,g,[]);while(x++,performance.now()-b<Nd);return(performance.now()-b)/x}function p(){a?.terminate(),a=c=null}}var $s=["single_steps","resets","anew","anew_steps","playing"];function zs(t,e,n,r){let{restart:i,steps:o,before:s,starting:a,editing:c}=t.get("running"),l=s.map(
bn),u=Yn(mt(t.get("carried")),l),d=0,p=!1,f=k(),g=Yn(mt(t.get("computed")),n.map(bn)),b=0,x={restart:!1,steps:0},y=1;for(let E of $s)e.on(`change:${E}`,A);return addEventListener(
"pagehide",r.tell),t.on("change:carried",S),{isPlaying:z,isPending:M,plan:h,inputs:w,store:$,putBack:m,shareState:v,stop:_};function A(){r.changed(),z()||r.tell()}
function z(){return e.get("playing")&&!ce()}function k(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function M(){
let E=k();return p||z()||E.single!==f.single||E.resets!==f.resets||E.anew!==f.anew}function h(E){let L=k(),O=E.map((P,K)=>!be(P,g[K])),C=a.some(P=>O[P]),T=L.anew>
0&&(L.anew!==f.anew||O.some((P,K)=>P&&!c.includes(K))),I=L.resets!==f.resets,j=Math.max(L.single-f.single,0);z()&&(b+=e.get("speed"),j+=Math.floor(b),b%=1),f=L,
g=E,p=!1;let N=x;return x={restart:!1,steps:0},T||C||I?{restart:!0,steps:T?L.anew:0,version:d}:{restart:N.restart,steps:N.steps+j,version:d}}function m(E){x=E}function w(E={
restart:!1,steps:y}){let L=(O,C)=>({address:O,data:new Uint8Array(Int32Array.of(C).buffer)});return E.steps&&(y=E.steps),[L(i,Number(E.restart)),L(o,E.steps),...u.
map((O,C)=>({address:s[C].address,data:O}))]}function $(E,L){L.version===d&&(u=E)}function v(){t.off("change:carried",S),t.set("carried",new DataView(Gt(u).buffer)),
t.on("change:carried",S)}function S(){u=Yn(mt(t.get("carried")),l),f=k(),p=!0,d++,r.changed()}function _(){for(let E of $s)e.off(`change:${E}`,A);removeEventListener(
"pagehide",r.tell),t.off("change:carried",S)}}var Pd=400,ks=30,Ss="not computed",lr=(t,e)=>Object.assign(new Error(e),{name:t}),_s=t=>`(${t.join(", ")}${t.length===1?",":""})`;function xi({model:t,trait:e,name:n,
shape:r,dtype:i}){let o=t.get(e),s=xn(o);if(!s)throw lr("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(o)??"undefined"}`);if(String(s.shape)!==
String(r))throw lr("ValueError",`${n} had shape ${_s(r)} when it was linked, but now it has shape ${_s(s.shape)}`);let a=ri(o,i);if(!i.startsWith("float")&&Array.
from(De(i,a)).some((c,l)=>c!==Number(s.numbers[l])))throw lr("ValueError",`${n} was ${i} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return a}function Ms(t,e){try{return be(Gt(t.map(xi)),e)}catch{return!1}}async function Es(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,r=c=>Promise.all(c.map(async l=>({...l,model:await et(n,l.widget)}))),[i,o]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),s=ms(t,i,
o);if(t.get("where")!=="browser")return As(t,i,s);Ms(i,mt(t.get("computed")))||s.outdate("compiling …");let a=await xs(t.get("module"),t.get("fusions"));return a?
Cd(t,a,i,o,s,e):(n.exported?e.show(lr("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),As(t,i,s))}function As(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function i(){Ms(e,mt(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?Ss:r)}let o=e.map(s=>it(s.model,s.trait,i));return o.push(it(t,"computed error_message",i)),i(),{stop:()=>[...o,
n.leave].forEach(s=>s()),isRunning:!1}}async function Cd(t,e,n,r,i,o){let s=t.widget_manager,a=t.get("outputs"),c=await ys(e,a,t.get("background")?1/0:t.get("mi\
lliseconds"),L),l=t.get("runner")&&await et(s,t.get("runner")),u=!!t.get("background"),d={compute:E,report:P,isInBackground:u,reads:q=>n.some(B=>B.model===q),isPending:T,
isPlaying:C},p=l&&zs(t,l,n,{changed:h,tell:N}),f=mt(t.get("computed")),g=null,b=null,x=null,y=!1,[A,z]=[0,0],k=0,M=[...n.map(q=>[q.model,`change:${q.trait}`,m]),
[t,"change:computed",S],[t,"change:running_in",$],[t,"change:where",K],[t,"change:closed",K],[t,"msg:custom",v]];for(let[q,B,U]of M)q.on(B,U);return Wo(d),w(),j(),
h(),{stop:J,isRunning:!0};function h(){Xn(d)}function m(){x??=performance.now(),h()}function w(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function $(){t.get("running_in")!=="browser"&&(f=null,w(),h())}function v({event:q}){q==="ask"&&t.send({event:"here"})}function S(){f=mt(t.get(
"computed")),h()}function _(q){return q.map((B,U)=>({address:n[U].address,data:B}))}function E(){let q;try{q=n.map(xi)}catch(rt){return P(rt)}let B=Gt(q);if(!p?.
isPending()){if(be(B,f))return x=null,O(B);if(be(B,g))return}if(be(B,f)||i.outdate("computing …",x??void 0),c.isBusy())return;let U=p?.plan(q),W=[..._(q),...U?
p.inputs(U):[]];x=null,c.start(W,{joined:B,work:U},!U||U.steps>0)}function L({joined:q,work:B},{results:U,milliseconds:W,error:rt,isLate:Z}){if(Z&&h(),!U){B&&p.
putBack(B),rt&&(g=q,P(rt));return}C()&&I(W??0),B&&p.store(U.slice(U.length-t.get("running").before.length),B);for(let{model:st,trait:ot,output:at}of r){let[tt,Q,
ht]=[We(st,ot),a[at],U[at]];Ho(tt,ht,Q)||zn(st,ot,ae(De(Q.dtype,ht),Q,tt,ht))}b=[q,...U],O(q),C()&&!Z&&Vo(d)}function O(q){f=q,g=null,i.renew(x),y&&o.show(null),
y=!1,j(),ye()}function C(){return!!p?.isPlaying()}function T(){return c.isBusy()&&!C()}function I(q){A+=q,!(++z%ks)&&(t.set("page_milliseconds",A/ks),A=0)}function j(){
clearTimeout(k),k=setTimeout(()=>{try{let q=c.measure(()=>[..._(n.map(xi)),...p?.inputs()??[]]);q!==null&&t.set("page_milliseconds",q)}catch{}N()},Pd)}function N(){
b&&(t.set("snapshot",new DataView(Gt(b).buffer)),b=null,p?.shareState(),t.save_changes())}function P(q){console.warn(q),y=!0,f=null,i.outdate(Ss),C()&&(l.set("p\
laying",!1),l.save_changes()),o.show(q)}function K(){J(),o.ended()}function J(){clearTimeout(k);for(let[q,B,U]of M)q.off(B,U);p?.stop(),c.close(),i.leave(),Go(d)}}var yi=new EventTarget;function Id(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=o=>{Object.assign(n,o),yi.dispatchEvent(new Event(t))},i={
show:o=>r({error:o}),ended:()=>r({isRunning:!1})};return n.started=Es(e,i).catch(o=>(console.error(o),null)),Ue(n.started).then(o=>r({isRunning:o?.isRunning??!1})),
n}var Os=Dt(Id,({started:t})=>t.then(e=>e?.stop())),Me=Os.use,En=t=>Os.find(t.get("key"))??{isRunning:!1,error:null};function dr(t,e){let n=t.get("key");return yi.
addEventListener(n,e),()=>yi.removeEventListener(n,e)}var ur=(t,e)=>R`<div class="gdviz-note gdviz-needs-python">${e}${$i(t)}</div>`;function $i({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=jd(e,
await t.query?.()??"")};return e?R` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:D}function jd(t,e){if(!e)return t;let n=new URL(t,location.href),
r=o=>`${o}${o.includes("?")?"&":"?"}${e}`,i=n.searchParams.get("urlpath");return i===null?n.search=r(n.search):n.searchParams.set("urlpath",r(i)),n.href}var Fd="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Bd="The server is gone. Nothing on this page needs it: everything continues in your browser.",Dd="Greyed-out controls need Python.";function Ts(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function qd(t){let e=mt(t.get("text")??new Uint8Array);return e.
length===0?Ud(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function Ud(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function Hd(t,e){let n=()=>{},r=!1;async function i(){let o=t.get("link");if(!o)return;let s=await et(t.widget_manager,o);if(r||o!==t.get("link"))
return;n();let a=()=>e(s),c=[Me(s),dr(s,a),it(s,"where milliseconds page_milliseconds outdated",a)];n=()=>c.forEach(l=>l()),a()}return t.on("change:link",i),i(),
()=>{r=!0,t.off("change:link",i),n()}}function Wd({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(o=>et(e,o)));if(e.exported){n().
then(o=>o.forEach(s=>dt(s,"disabled",!0)));return}let r=new Map;async function i(o){if(!!t.get("lost")===o)return;if(t.set("lost",o),!o){for(let[a,c]of r)dt(a,"\
disabled",c);return r.clear()}let s=await n();if(t.get("lost"))for(let a of s)r.has(a)||r.set(a,a.get("disabled")),dt(a,"disabled",!0)}return e.kernel&&Ke(e.kernel,
o=>i(o!=="connected"))}function Gd({model:t,el:e}){nt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,i=null,o=null;function s(g){
if(g.get("outdated"))return g.get("outdated");let{isRunning:b}=En(g);return b?`computed in your browser${Ts(g.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${Ts(g.get("milliseconds"))} · 1 round trip`}async function a(){let g=i,b=await qd(g);o||(o={name:g.get("name"),
size:mt(g.get("module")).length,text:b,isCopied:!1},d(),e.querySelector("dialog")?.showModal())}function c(){o=null,d()}async function l(g){g.isCopied=await Yt(
g.text),g.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),d()}let u=g=>R`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${g.name}”, ${(g.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(g)}>${g.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${g.text}</pre>
    </dialog>`;function d(){let g=R`<div class="gdviz-notice" role="alert">${n?Fd:Bd}</div>`;F(e,R`
      <div class="line">
        <span class="status">${i?s(i):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${a}
          ?hidden=${!i||!En(i).isRunning}>Show the program</button>
      </div>
      ${r&&n?ur(t.widget_manager,Dd):D}
      ${o?u(o):D}${t.get("lost")?g:D}`)}let p=Hd(t,g=>{i=g,d()}),f=it(t,"lost",d);return d(),()=>{p(),f()}}var Ns={initialize:Wd,render:Gd};var X=(t,e,n)=>Math.min(Math.max(t,e),n),pr=t=>t.replaceAll("-","−").replace("e+","e");function Y(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?pr(String(Number(t.toPrecision(e)))):pr(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function zi(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(i=>Y(i,Math.max(n,Math.min(e(i),5))));if(n>5||new Set(r).size===t.length)
return r}}var fr=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Vd=62,Kd=38;function Ct({low:t,high:e,log:n=!1,from:r,to:i}){[t,e]=n?Jd(t,e):Cs(t,e);let[o,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(i-r)/(s-o),c=d=>r+((n?
Math.log10(d):d)-o)*a,l=d=>d.map(([p,f])=>({at:c(p),text:f})),u=Math.max(Math.floor(Math.abs(i-r)/(i>r?Vd:Kd)),1);return{low:t,high:e,log:n,to:c,from:d=>n?10**(o+
(d-r)/a):o+(d-r)/a,ticks:()=>{if(n&&s-o>1.5&&Math.floor(s)>Math.ceil(o))return l(Xd(o,s,1.5*u));let d=Ls(t,e,u);return l(d.length>1?d:Ls(t,e,2*u+1))}}}var Ye=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Lt(t,e){let[n,r]=[1/0,-1/0];for(let i of t)for(let o of i)e(o)&&(o<
n&&(n=o),o>r&&(r=o));return[n,r]}var ki=.04;function _i(t,e,n){if(n){let i=(e/t)**ki;return[t/i,e*i]}if(t>0&&t<.3*e)return[0,e+ki*e];let r=ki*(e-t);return[t===0?
0:t-r,e+r]}var Yd=.4,Zd=.05;function Rs(t,[e,n],r){if(!(e<=n))return t??(r?[.1,10]:[0,1]);let i=(c,l)=>r?Math.log(l/c):l-c;if(t&&e>=t[0]&&n<=t[1]&&i(e,n)>=Yd*i(
...t))return t;if(r)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[o,s]=e<n?_i(e,n,!1):Cs(e,n),a=Ps((s-o)*Zd);return[Math.floor(
o/a)*a,Math.ceil(s/a)*a]}function Ps(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function Cs(t,e){if(!Number.isFinite(
t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Jd(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Ls(t,e,n){let r=(e-t)/n,i=Ps(r),o=Math.ceil(-Math.log10(i)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),a=s>=1e5||i<1e-4,c=Math.min(Math.max(Math.floor(Math.log10(s))+o,0)+1,12),l=p=>a?p?Number(p.toPrecision(c)).toExponential():"0":p.toFixed(Math.max(
o,0)),u=Math.ceil(t/i-1e-6),d=Math.max(Math.floor(e/i+1e-6)-u+1,0);return Array.from({length:d},(p,f)=>[(u+f)*i,pr(l((u+f)*i))])}function Xd(t,e,n){let r=Math.ceil(
t-1e-9),i=Math.floor(e+1e-9),o=Math.ceil((i-r+1)/(n+1)),s=Array.from({length:Math.floor((i-r)/o)+1},(c,l)=>r+l*o),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**
c,a?String(+`1e${c}`):`10${fr(c)}`])}var Qd=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,tu=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Ee=(t,e=0)=>Qd(tu(t).map(n=>Math.round(n+(255-n)*e)));function Jt(t,e,[
n,r],i){if(!r||!n)return Si(t);let o=new Uint32Array(r*n);for(let s=0;s<n;s++){let a=(n-1-s)*r;for(let c=0;c<r;c++)o[s*r+c]=i(e[a+c])}Ai(t,o,r)}function Ai(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),gr(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var Si=t=>gr(
t).clearRect(0,0,t.width,t.height),gr=t=>t.getContext("2d");function Ze(t,e){let n=Uint32Array.from({length:511},(r,i)=>Ee(i>255?t:e,1-.7*(Math.abs(i-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var Is=.5,eu=.6;function hr(t,{width:e,height:n},r,[i,o],s,a){let c=new Uint32Array(e*n),[l,u,d]=[0,Is,Is/2].map(b=>Uint32Array.from(a,x=>Ee(x,b))),p=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),f=(o-1)/e,g=(i-1)/n;for(let b=0;b<n;b++){let x=(n-b-.5)*g,y=Math.min(Math.floor(x),i-2),A=x-y,z=y*o,k=z+o,M=b*e,h=0;for(let m=0,
w=0;m<o-1;m++){let $=r[z+m],v=r[z+m+1],S=$+A*(r[k+m]-$),_=v+A*(r[k+m+1]-v),E=m===o-2?e:Math.min(Math.ceil((m+1)/f-.5),e),L=(_-S)*f;if(!(Math.abs(L)<1/0)){M+=E-w,
w=E;continue}let O=(r[k+m]-$+r[k+m+1]-v)*.5*g,C=eu*Math.sqrt(L*L+O*O),T=S+((w+.5)*f-m)*(_-S);for(;w<E;w++,M++,T+=L){for(;T>=p[h+1];)h++;for(;T<p[h];)h--;let I=Math.
min(T-p[h],p[h+1]-T);c[M]=I>=C?l[h]:I>=C/2?d[h]:u[h]}}}Ai(t,c,e)}function le(t,e){let n=t.length-1;return Array.from({length:e},(r,i)=>t[Math.floor(e>1?n/(e-1)*
i:n/2)])}function js(t,[e,n],{left:r,top:i,width:o,height:s},[a,c,l,u]){let d=e*n,p=Float64Array.from({length:d},(y,A)=>Math.hypot(t[2*A],t[2*A+1])),f=p.reduce(
(y,A)=>A>y&&A<1/0?A:y,0),g=o/n/1.25,b=Math.max(o*.0016,.5),x=[];for(let y=0;y<d;y++){if(!(p[y]>0&&p[y]<1/0))continue;let A=r+o*(y%n+.5)/n,z=i+s*(1-(Math.floor(y/
n)+.5)/e),k=-t[2*y]*(o/(c-a)),M=t[2*y+1]*(s/(u-l)),h=g*X(1+Math.log10(p[y]/f)/3,.25,1)/2/Math.hypot(k,M);x.push(Oe(A,z,k*h,M*h,b))}return x.join("")}var gt=t=>Math.
round(t*10)/10;function Oe(t,e,n,r,i){let o=Math.hypot(n,r),[s,a]=[-r/o,n/o],c=Math.min(10*i,1.2*o),l=.3*c,u=(g,b)=>`${gt(t+n*g+s*b)},${gt(e+r*g+a*b)}`,d=1-c/o,
p=`${u(-1,i)} ${u(d,i)} ${u(d,l)}`,f=`${u(d,-l)} ${u(d,-i)} ${u(-1,-i)}`;return`M${p} ${u(1,0)} ${f}Z`}var nu=10,Mi=12,ru=68,iu=9;function Fs({left:t,top:e,width:n,height:r},i,o,s){let a=t+n+nu,c=a+Mi,l=s.length>=iu,u=i.toReversed().map((d,p)=>{let f=1-p/i.length;
return H`<rect x=${a} width=${Mi} y=${e+r*(1-f)} height=${r*f} fill=${d} />`});return H`
    ${u}
    <rect class="frame" x=${a} y=${e} width=${Mi} height=${r} />
    ${o.map(({at:d,text:p})=>{let f=e+r*(1+d);return H`<path class="tick" d="M${c},${f}h3" /><text x=${c+6} y=${f} dy="0.35em">${p}</text>`})}
    <text y=${e-10} x=${l?t+n+ru:a-2} text-anchor=${l?"end":"start"}>${s}</text>`}var mr=t=>t.map(({name:e,color:n,kind:r="line"})=>{let i=R`<span class="swatch ${r}" .style=${`\
color: ${xt(n)}`}></span>`;return R`<span class="entry">${i}${e}</span>`});function On(t){let[e,n]=[t.get("colors"),Je(t)];return t.get("names").map((i,o)=>({name:i,
color:e[o%e.length]})).filter((i,o)=>n(o))}function Je(t){let e=t.get("shown")&&G(t.get("shown"));return n=>!e?.length||e[n]>0}function At(t,e){let{left:n,top:r,width:i}=t.getBoundingClientRect(),o=t instanceof SVGSVGElement&&i?i/t.width.baseVal.value:1;return[(e.clientX-n)/o,(e.clientY-
r)/o]}function Xt(t,e,n){let r=t.currentTarget;r.setPointerCapture(t.pointerId);let i=new AbortController,{signal:o}=i,{pointerId:s}=t,a=l=>u=>u.pointerId===s&&
l(u);r.addEventListener("pointermove",a(e),{signal:o});let c=a(l=>{i.abort(),n?.(l)});for(let l of["pointerup","pointercancel"])r.addEventListener(l,c,{signal:o})}
var ou={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Te=t=>ou[t.key]??null;function Qt(t,e=()=>!0){let n=r=>e(r)&&r.preventDefault();t.addEventListener(
"touchstart",n,{passive:!1})}function Xe({surface:t,handle:e,to:n,by:r,idle:i=()=>!1}){let o=s=>{s.preventDefault(),e.focus({preventScroll:!0}),Xt(s,n)};t?.addEventListener(
"pointerdown",s=>{s.button!==0||s.pointerType==="touch"||i()||(n(s),o(s))}),t?.addEventListener("click",s=>{s.pointerType==="touch"&&!i()&&n(s)}),e.addEventListener(
"pointerdown",s=>s.button===0&&o(s)),Qt(e),e.addEventListener("keydown",s=>{let a=Te(s);a&&(s.preventDefault(),r(a,s.shiftKey))})}var Ne={left:56,right:14,top:10,bottom:42},Qe={left:56,right:68,top:24,bottom:42},su=6.4,au=6.5,cu=104;function de(t,{name:e,title:n="",...r}){nt(t,e,"gdviz-pla\
ne");let i=R`${n&&R`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
o,s,a,c]=F(t,i,".box",".gdviz-legend",".panel",".status"),l=Ei(o,r);return{...l,panel:a,status:c,bar:u=>F(l.bar,u&&Fs(l.area,...u)),legend:u=>F(s,mr(u))}}function Ei(t,{
label:e,ratio:n=.75,aspect:r=()=>null,margins:i=Ne}){t.classList.add("gdviz-plot");let o=Pt(),s={left:i.left,top:i.top,width:0,height:0},a=320,c=()=>{},l=()=>({
from:s.left,to:s.left+s.width}),u=()=>({from:s.top+s.height,to:s.top});function d(){s.width=Math.max(a-s.left-i.right,40);let M=r(),h=M?Math.round(s.width*M):Math.
round(a*(typeof n=="number"?n:n(a)))-i.top-i.bottom;s.height=Math.max(h,40);let{left:m,top:w}=s,$=Object.entries(s).map(([S,_])=>`${S}: ${_}px`),v=R`
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
      </svg>`;return F(t,v,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[p,f,g,b,x,y,A]=d();function z({x:M,y:h},m,w=!1){let $=h.ticks(),v=Math.
max(...$.map(({text:j})=>j.length)),S=Math.min(v*su+28,cu);if(S>s.left+1)return s.left=S,d(),c();let{left:_,top:E,width:L,height:O}=s,C=E+O,T=M.ticks().map(({at:j,
text:N})=>H`
      ${w?H`<path class="grid" d="M${j},${C}V${E}" />`:D}
      <path class="tick" d="M${j},${C}v5" />
      <text class="x" x=${j} y=${C+17} text-anchor="middle">${N}</text>`),I=$.map(({at:j,text:N})=>H`
      ${w?H`<path class="grid" d="M${_},${j}h${L}" />`:D}
      <path class="tick" d="M${_},${j}h-5" />
      <text class="y" x=${_-8} y=${j} dy="0.35em" text-anchor="end">${N}</text>`);F(g,H`
      ${T}${I}
      <rect class="frame" x=${_} y=${E} width=${L} height=${O} />
      ${Bs(m[0],L+40,`translate(${_+L/2},${C+35})`)}
      ${Bs(m[1],O+30,`translate(13,${E+O/2})rotate(-90)`)}`)}function k(M){let[h,m]=At(f,M);return[X(h,s.left,s.left+s.width),X(m,s.top,s.top+s.height)]}return{
picture:f,canvas:p,area:s,layers:(...M)=>F(b,M.map(h=>H`<g class=${h}></g>`),...M.map(h=>`.${h}`)),hit:x,handles:y,bar:A,axes:z,pixel:k,readout:(M,...h)=>{let m=null;
for(let w of[x,...h])w.addEventListener("pointermove",$=>{M(m=$.buttons?null:k($))}),w.addEventListener("pointerleave",()=>M(m=null));return()=>M(m)},across:l,upwards:u,
plane:(M,h)=>Ye(Ct({...M,...l()}),Ct({...h,...u()})),draw:(M,h)=>{c=()=>Object.values(h).forEach($=>$());let m=lt(M,h),w=Ve(t,$=>{a=$,s.left=i.left,d(),c()});return()=>{
w(),m()}}}}function Bs(t,e,n){let r=Math.max(Math.floor(e/au),4),[i,o]=t.length>r?[`${t.slice(0,r-1)}…`,H`<title>${t}</title>`]:[t,D];return H`<text class="name" text-anchor="middle" transform=${n}>${i}${o}</text>`}var yt=1e4,lu=150;function ue(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function vr(t,e,n){let r=i=>n(i).map(gt).
join(",");return ue(t,e).map(i=>`M${i.map(r).join("L")}${i.length>1?"":"h0.1"}`).join("")}function wr(t,e,n,r,i){let o=(s,a)=>s.map(c=>`${gt(n(c))},${gt(a(c))}`).
join("L");return ue(t,e).map(s=>`M${o(s,i)}L${o(s.toReversed(),r)}Z`).join("")}function Oi(t){let e=[];for(let[n,r]of t){if(Number.isNaN(n)||Number.isNaN(r))break;
let i=Math.max(Math.abs(n),Math.abs(r));if(i<=yt){e.push([n,r]);continue}let o=e.at(-1),s=yt/i;o&&s>0&&e.push([o[0]+(n-o[0])*s,o[1]+(r-o[1])*s]);break}return e}
function Ti(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}var Ds=t=>t.length>1?`M${t.join("L")}`:
"",Tn=t=>Ds(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),qs=t=>t==="#000000"?"var(--gdviz-paper)":"white";function br(t,e){let n=Oi(e),r=n.map(([a,c])=>`${a.
toFixed(2)},${c.toFixed(2)}`).filter((a,c,l)=>a!==l[c-1]),i=r.length>1,o=i?Tn(Ti(n)):"",s=i&&r.length<=lu?r.map(a=>`M${a}h0`).join(""):"";return H`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${qs(t)} stroke-width="4" opacity="0.8" d=${o} />
    <path class="path" stroke=${xt(t)} stroke-width="2" d=${Ds(r)} />
    <path class="dots" stroke=${xt(t)} stroke-width="5" d=${s} />
  </g>`}function xr(t,[e,n]){let r=Math.abs(e)<yt&&Math.abs(n)<yt,[i,o]=r?[e,n]:[0,0];return H`<circle class="current" r="6" fill=${xt(t)} stroke=${qs(t)} stroke-width="2"
    cx=${i} cy=${o} .style=${Zt(r)} />`}var du=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,yr=(t,e)=>e.map(([n,r])=>{let i=`translate(${n},${r})`;return H`<path d=${du} fill=${t} stroke="white" stroke-width="1.2" transform=${i}><title>Minimum</title></path>`});var Us={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},uu={A:.2,B:.35,C:.5,D:.65},tn=(t,e,n)=>H`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${xt(e)} stroke-width="1.8" stroke-dasharray=${Us[t]} opacity="0.8" d=${n} />
  </g>`,pu=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function en(t,e,n,r=pu){let i=n.map((c,l)=>l?r(n[l-1],c):0),o=uu[t]*i.reduce((c,l)=>c+l,0),s=0,a=n.find((c,l)=>(s+=
i[l])>=o);return a?H`<g class="letter" transform="translate(${a[0].toFixed(1)},${a[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${xt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:D}var Hs=t=>R`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${Us[t]} d="M0,4h26" />
  </svg>`;var fu="Not positive: a logarithmic axis cannot show it",gu=3;function Ni(t){let[e,n,r,i]=["x","y","low","high"].map(u=>kt(t.get(u))),[o,s,a]=[G(t.get("limits")),
t.get("names"),Je(t)],c=t.get("colors").map(xt),l=new Float64Array;return n.map((u,d)=>({name:s[d]??"",color:c[d%c.length],shown:a(d),x:e[d%Math.max(e.length,1)]??
l,y:u,low:r[d]??l,high:i[d]??l,limit:o[d]??NaN}))}function hu(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map(xt),new Float64Array];return e.map(({row:i,
mark:o,x:s=r,y:a=r})=>({mark:o,color:n[i%n.length],x:s,y:a}))}function mu({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=de(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[i,o,s]=r.layers("pins","curves","letters"),a=H`<g class="points" pointer-events="none"></g><g class="markers" pointer-events="none"></g>`,
[c,l]=F(r.handles,a,".points",".markers"),{x:u,y:d}=r.plane({low:0,high:1},{low:0,high:1}),p=w=>Number.isFinite(w)&&!(d.log&&w<=0);function f(){let w=Ni(t),$=hu(
t),v=r.plane(...vu(w,$,t.get("log")));({x:u,y:d}=v),r.axes(v,t.get("axis_names"),!0);let{left:S,top:_,width:E,height:L}=r.area;F(i,$.map(N=>tn(N.mark,N.color,A(
N)))),F(s,$.map(N=>en(N.mark,N.color,b(N),(P,K)=>K[0]-P[0])));let O=w.filter(N=>N.shown&&N.y.some(Number.isFinite)),C=d.log&&O.length>0&&!O.some(N=>N.y.some(p)),
T=w.map(N=>H`<path class="band" fill=${N.color} opacity="0.2" d=${z(N)} />`),I=({limit:N,shown:P})=>P&&p(N)?`M${S},${gt(d.to(N))}h${E}`:"",j=w.map(N=>H`
      <path class="limit" stroke=${N.color} stroke-width="1.5" stroke-dasharray="6 4" d=${I(N)} />
      <path class="line" stroke=${N.color} stroke-width="2" d=${x(N)} />`);F(o,H`
      ${T}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${j}</g>
      <text class="note" text-anchor="middle" x=${S+E/2} y=${_+L/2}>${C?fu:""}</text>`),F(c,O.map(N=>y(N).map(P=>H`
      <circle class="point" r=${gu} fill=${N.color} cx=${gt(u.to(N.x[P]))} cy=${gt(d.to(N.y[P]))} />`))),k()}let g=({x:w,y:$},v)=>p($[v])&&Number.isFinite(w[v]);
function b(w){return Array.from(w.y.keys()).filter(v=>g(w,v)).map(v=>[u.to(w.x[v]),d.to(w.y[v])])}let x=w=>w.shown?A(w):"";function y(w){let $=(S,_)=>w.x[S]===w.
x[_]&&w.y[S]===w.y[_];return ue(w.y.length,S=>g(w,S)).filter(([S,..._])=>_.every(E=>$(E,S))).map(([S])=>S)}function A(w){return vr(w.y.length,$=>g(w,$),$=>[u.to(
w.x[$]),d.to(w.y[$])])}function z({shown:w,x:$,low:v,high:S}){if(!w||!v.length)return"";let _=r.area.top+r.area.height,E=O=>d.to(S[O]),L=O=>p(v[O])?Math.min(d.to(
v[O]),yt):_;return wr($.length,O=>p(S[O]),O=>u.to($[O]),L,E)}function k(){let{top:w,height:$}=r.area,v=Array.from(G(t.get("marker"))).filter(E=>E>=u.low&&E<=u.high),
S=(v.length===1?Ni(t):[]).map(E=>{let L=E.shown?Ws(E,v[0]):NaN;if(!p(L))return D;let O={x:gt(u.to(v[0])),y:gt(d.to(L))};return H`<circle class="dot" r="4" fill=${E.
color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${O.x} cy=${O.y} />`}),_=v.map(E=>`M${gt(u.to(E))},${w}v${$}`).join("");F(l,H`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${_} />${S}`)}
function M(){let w=t.get("limit_name"),$=w?[{name:w,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...On(t),...$])}let h=r.readout(w=>{let $=Ni(t).filter(
({shown:v})=>v);r.status.textContent=w&&!t.get("outdated")?m($,u.from(w[0])):""});function m(w,$){let v=C=>Math.abs(C-$),S=w.flatMap(C=>Array.from(C.x)).filter(
Number.isFinite),_=S.reduce((C,T)=>v(T)<v(C)?T:C,S[0]),O=w.map(C=>({name:C.name,value:Ws(C,_)})).filter(({value:C})=>Number.isFinite(C)).map(({name:C,value:T})=>`${C}\
 ${Y(T)}`.trim());return O.length?`${t.get("axis_names")[0]} ${Y(_)}: ${O.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pinn\
ed":f,marker:k,"names colors shown limit_name":M,"x y names shown outdated":h})}function vu(t,e,n){let r=t.filter(p=>p.shown),[i,o]=Lt([...r,...e].map(({x:p})=>p),
Number.isFinite),s=p=>Number.isFinite(p)&&!(n&&p<=0),a=[...r.flatMap(({y:p,low:f,high:g,limit:b})=>[p,f,g,[b]]),...e.map(({y:p})=>p)],[c,l]=Lt(a,s),[u,d]=c<l?_i(
c,l,n):[c,l];return[{low:i,high:i===o?i+1:o},{low:u,high:d,log:n}]}function Ws({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let i=(n-t[r-1])/
(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+i*(e[r]-e[r-1])}return NaN}var Gs={render:mu};var Vs=1.5,Ks=1.15,Ys=100,te=([t,e],[n,r],i="")=>`${n} = ${Y(t)}, ${r} = ${Y(e)}${i}`;function nn(t){let[e]=kt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return D;
let[n,r]=[t.get("step"),t.get("diverged_at")],i=Number.isFinite(e[2])?`: ${te(Array.from(e),t.get("axis_names"),`, loss ${Y(e[2])}`)}`:"";return R`step ${n}${i}${r>=
0?R`<div class="diverged">diverged at step ${r}</div>`:D}`}function $r(t){let{model:e,plane:n,layers:[r,i,o],pins:s}=t,a=c=>()=>{let l=n();l&&c(l.toPixel)};return{
pinned:a(c=>{if(!s)return;let{lines:l,letters:u}=xu(e,c,s.area);F(s.lines,l),F(s.letters,u)}),paths:a(c=>F(r,bu(e,c))),minima:a(c=>F(i,yr(e.get("marks").minimum,
wu(e).map(c)))),points:a(c=>F(o,yu(e,c))),start:$u(t),buttons:zu(t)}}var wu=t=>kt(t.get("minima")).filter(e=>e.every(Number.isFinite)),Li=(t,e)=>t.get("colors")[e%
t.get("colors").length];function bu(t,e){let[n,r]=t.get("paths").shape,i=G(t.get("paths")),o=Je(t),s=a=>e(i.subarray(2*a,2*a+2));return Array.from({length:n},(a,c)=>{
let l=Array.from({length:o(c)?r:0},(u,d)=>s(c*r+d));return br(Li(t,c),l)})}function xu(t,e,{left:n,top:r,width:i,height:o}){let s=([l,u])=>l>=n&&l<=n+i&&u>=r&&u<=
r+o,c=(t.get("pinned")??[]).map(({row:l,mark:u,paths:d=new Float64Array})=>{let p=Ti(Oi(Array.from({length:d.length/2},(f,g)=>e(d.subarray(2*g,2*g+2)))));return{
mark:u,color:Li(t,l),points:p}});return{lines:c.map(({mark:l,color:u,points:d})=>tn(l,u,Tn(d))),letters:c.map(({mark:l,color:u,points:d})=>en(l,u,d.filter(s)))}}
function yu(t,e){let n=Je(t);return kt(t.get("current")).map((r,i)=>xr(Li(t,i),n(i)?e(r):[NaN,NaN]))}function $u({model:t,el:e,picture:n,hit:r,handles:i,plane:o,
free:s}){let a=t.get("marks").start,c=(d=!1,p="")=>{let f=t.get("start");return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${f[0]} aria-valuetext=${te(f,t.get("axis_names"))} transform=${p} .style=${Zt(d)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=F(i,c(),".handle"),u=d=>s()&&V(t,{start:d});return Xe({surface:r,handle:l,idle:()=>!o()||e.classList.contains("panning"),to:d=>u(Zs(o(),At(n,d))),
by:(d,p)=>{let{x:f,y:g}=o(),b=p?.1:.01,[x,y]=[f,g].map(({low:A,high:z},k)=>X(t.get("start")[k]+d[k]*b*(z-A),A,z));u([x,y])}}),()=>{let d=o();if(!d)return;let p=t.
get("start"),f=[d.x,d.y].every(({low:g,high:b},x)=>p[x]>=g&&p[x]<=b);e.classList.toggle("still",!s()),F(i,c(f&&s(),`translate(${d.toPixel(p)})`))}}function Zs({
x:t,y:e,toPoint:n},r){let[i,o]=n(r);return[X(i,t.low,t.high),X(o,e.low,e.high)]}function zu({model:t,el:e,picture:n,hit:r,panel:i,plane:o}){let s=p=>t.get("disa\
bled")||V(t,{view:p});function a(p,f){let[g,b,x,y]=t.get("view"),[A,z]=f??[(g+b)/2,(x+y)/2],[k,M,h,m]=t.get("home"),w=($,v)=>v+($-v)*p;p>1&&(b-g>Ys*(M-k)||y-x>Ys*
(m-h))||s([w(g,A),w(b,A),w(x,z),w(y,z)])}let c=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),u()};function u(){let p=[["+","Zoom in",
()=>a(1/Vs)],["−","Zoom out",()=>a(Vs)],["✥","Move the view by dragging",l,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],f=t.get("zoomable")===
!1,g=p.map(([b,x,y,A])=>R`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${A??D} ?hidden=${f}
        ?disabled=${t.get("disabled")} @click=${y}>${b}</button>`);F(i,g)}r.addEventListener("pointerdown",p=>{let f=o();if(p.button!==0||!f||!c())return;let{toPoint:g}=f,
[b,x,y,A]=t.get("view"),[z,k]=g(At(n,p));Xt(p,M=>{let[h,m]=g(At(n,M));s([b+z-h,x+z-h,y+k-m,A+k-m])})}),Qt(r,c);let d=p=>{let f=o();!p.ctrlKey||!f||(p.preventDefault(),
a(p.deltaY<0?1/Ks:Ks,Zs(f,At(n,p))))};return n.addEventListener("wheel",d,{passive:!1}),u}var Js={mouse:9,pen:12,touch:20},ku=500;function Xs({state:t,plane:e},[n,r],i){let o=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[l,u]=s(c),d=Math.
hypot(l-n,u-r);d<=i&&([o,i]=[a,d])}return o}function Qs(t){let{el:e,plot:n,state:r,plane:i}=t,{picture:o,hit:s}=n,a=(l,u)=>Xs(t,At(o,l),Js[u]??Js.mouse),c=l=>r.
add(i().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let u=a(l,l.pointerType);if(u<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),o.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(u);u>=0&&r.select(u);let d=u>=0?u:c(l);if(d<0)return;let[p,f]=At(
o,l),[g,b]=u<0?[p,f]:i().toPixel(r.cursor);Xt(l,x=>{let[y,A]=At(o,x);r.move(d,i().toPoint([y+g-p,A+b-f]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&a(l,"touch")<0&&c(l)}),s.addEventListener("dblclick",l=>{let u=a(l,"mouse"),{added:d}=r;u>=0&&!(u===d.slot&&performance.now()-d.time<ku)&&r.remove(
u)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&a(l,l.pointerType)>=0)}),Qt(s,l=>a(l.touches[0],"touch")>=0)}function ta(t){let{
plot:e,state:n,plane:r}=t,i={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?Xs(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(i["+"]=()=>n.choose(1),i["-"]=i["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(i["+"]=()=>n.choose(n.label+.1),i["-"]=i["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",o=>{if(o.ctrlKey||o.metaKey||o.altKey)return;let s=Te(o),a=i[o.key.length===1?o.key.toLowerCase():o.key];if(!s&&
!a)return;if(o.preventDefault(),!s)return a();let c=o.shiftKey?.1:.01,l=n.box().map(([u,d],p)=>n.cursor[p]+s[p]*c*(d-u));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var ra=Fo(Ci(),1),ji=1e7,ea=1e3,Ii=40,_u=1e30,Au=/(?<=[0-9]),(?=[0-9])/g,ia=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,Su=/^\s*([+-]?)inf(inity)?\s*$/i,Mu=/^(true|True|TRUE|false|False|FALSE)$/,
Nn=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Et=class extends Error{},zr={regression:[
"x","y"],classification:["x1","x2","label"],plane_regression:["x1","x2","y"]};function oa(t){let e=Eu(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Et("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(Au,"."):n,i=[",",";","	"].map(f=>({sign:f,count:r.split(f).length})),{sign:o,count:s}=i.reduce((f,g)=>g.count>f.count?g:f);if(s>
ea)throw new Et(`It has more than ${ea} columns.`);let a=o===";"&&!e.includes(".")?",":".",[c=[],...l]=Ou(e,o),u=!c.some(f=>ia.test(f.replace(a,"."))),d=u?l:[c,
...l];if(!d.length)throw new Et("It has a header line but no rows.");return Lu(c.map((f,g)=>sa(u&&f.trim()||`column ${g+1}`))).map((f,g)=>Tu(f,d.map(b=>(b[g]??"").
trimStart()),a))}function Eu(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Et("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function Ou(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(d,p)=>p??d):t,{data:i,errors:o}=ra.default.parse(r,{delimiter:e,
newline:`
`}),s=i.filter(d=>d.length>1||d[0].trim()),a=o.some(({code:d})=>d==="MissingQuotes"),[{length:c}=[],l]=s,u=l?.length===c+1?c+1:c;if(a||s.some(d=>d.length>u||d[c]?.
trim()))throw new Et("It is not a table: its rows have different numbers of columns.");return s}function Tu(t,e,n){let r=Float64Array.from(e,o=>Nu(n==="."?o:o.replace(
n,".")));if(e.every((o,s)=>!Number.isNaN(r[s])||Nn.has(o)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(o=>Mu.test(o)||Nn.has(o)))return{name:t,kind:"\
text",texts:e,values:r};for(let[o,s]of e.entries())r[o]=Nn.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function Nu(t){if(ia.test(t))return Number(t);let e=Su.exec(t);return e?+`${e[1]}Infinity`:NaN}function Lu(t){let e=new Set;for(let n of t){let r=n;for(let i=2;e.
has(r);i++)r=`${n} (${i})`;e.add(r)}return[...e]}function sa(t){let e=[...t.slice(0,2*Ii+2)];return e.length<=Ii?t:`${e.slice(0,Ii-1).join("")}…`}function aa(t,e){
let n=zr[e];if(t.length<n.length)throw new Et(`It has too few columns: ${n.join(", ")} are needed.`);if(e==="regression")return na(t,n);let r=e==="classificatio\
n"?Ru(t):ca(t);return[...na(t.filter(i=>i!==r),n.slice(0,2)),r]}var Ru=t=>Le(t,"label")??t.findLast(Ln)??t[2];function ca(t){return zr.plane_regression.every(n=>Le(
t,n))&&Le(t,"y")||(t.filter(n=>!Ln(n))[2]??t[2])}function la(t){if(t.length<3)return"regression";let e=t.findLast(Ln);if(Le(t,"label")||e&&new Set(e.texts).size===
2)return"classification";let n=t.filter(l=>!Ln(l)),[r,i]=zr.regression.map(l=>Le(t,l));if(e&&n.length<3)return r&&i?"regression":"classification";let o=zr.plane_regression.
every(l=>Le(t,l)),s=r&&i&&(r!==n[0]||i!==n[1]);if(!o&&(n.length!==3||s))return"regression";let a=new Set(ca(t).values);return!e&&a.size===2&&[...a].every(Number.
isInteger)?"classification":"plane_regression"}var Ln=({kind:t})=>t==="text",Le=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function na(t,e){let n=e.map(i=>Le(
t,i));if(n.every(i=>i!==void 0))return n;let r=t.filter(i=>!Ln(i));return(r.length>=2?r:t).slice(0,2)}function da(t,e){let[n,r,i]=t,o=e==="classification"?[n,r]:
t;for(let a of o)Pu(a);let s=o.map(({values:a})=>a);return e==="classification"?{coordinates:s,...Cu(i)}:{coordinates:s,labels:null,labelNames:["−1","+1"]}}function Pu({
name:t,kind:e,texts:n,values:r}){let i=r.findIndex(a=>!(Math.abs(a)<_u));if(i<0)return;let o=e==="text"?n[i]:String(r[i]).replace("Infinity","inf"),s=Nn.has(n[i])?
"a gap":`'${o.slice(0,30)}', which is not a number that can be shown,`;throw new Et(`Column “${t}” has ${s} in row ${i+1}, not counting the header.`)}function Cu({
name:t,kind:e,texts:n,values:r}){let i=n.findIndex(l=>Nn.has(l));if(i>=0)throw new Et(`label: column '${t}' has a gap in row ${i+1}.`);let o=e==="text"?n:[...r],
s=[...new Set(o)],a=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(d=>a(d).slice(0,40)).join(", "),u=`${s.length}: ${l}${s.length>
4?", …":""}`;throw new Et(`label: column '${t}' must hold two different labels, not ${u}.`)}return s.sort((l,u)=>l<u?-1:1),{labels:Float64Array.from(o,l=>l===
s[0]?-1:1),labelNames:s.map(l=>sa(a(l)))}}var Fi=["regression","classification","plane_regression"];function pa(t,e){let n=t.get("task"),r=n!=="regression",i={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:u,visible:b,count:x,read:A,add:z,move:k,moveCursor:M,remove:h,select:m,step:w,choose:v,setRemoving:S},o=ua(t),[[s,a],
[c,l]]=u();return i.cursor=[(s+a)/2,(c+l)/2],i;function u(){return[t.get("interval"),t.get(r?"interval":"y_interval")]}function d([_,E]){let[[L,O],[C,T]]=u();return[
X(_,L,O),X(E,C,T)]}function p(_){let[E,L]=o.x.subarray(g()*_);return[E,r?L:o.y[_]]}function f(_,E){let[L,O]=d(E).map(Math.fround);o.x[g()*_]=L,r?o.x[g()*_+1]=O:
o.y[_]=O}function g(){return t.get("x").shape[1]}function b(){let[[_,E],[L,O]]=u(),C=Array.from(o.part,(N,P)=>({slot:P,part:N,at:p(P)})),T=(...[N,P,K])=>N<=P&&P<=
K,I=([N,P])=>T(...[_,N,E].map(Math.fround))&&T(...[L,P,O].map(Math.fround));return C.filter(({part:N,at:P})=>N&&I(P)).map(({slot:N,part:P,at:K})=>({slot:N,at:K,
training:P>0,value:o.y[N]}))}function x(_){return o.part.filter(E=>E===_).length}function y(..._){let E=O=>new DataView(Float64Array.from(o[O]).buffer),L=t.get(
"own")[Fi.indexOf(n)]??t.get("source");V(t,{...Object.fromEntries(_.map(O=>[O,{...t.get(O),data:E(O)}])),source:L})}function A(){o=ua(t),o.part[i.selected]||(i.
selected=-1)}function z(_,E=i.label){let L=o.part.indexOf(0);return L<0?($(`No more than ${o.part.length} points are possible: remove one first.`),-1):(o.part[L]=
1,r&&(o.y[L]=Math.fround(E)),f(L,_),y("x","y","part"),i.added={slot:L,time:performance.now()},m(L),L)}function k(_,E){o.part[_]&&(f(_,E),y("x","y"),i.cursor=p(_))}
function M(_){i.cursor=d(_),$("")}function h(_){o.part[_]&&(o.part[_]=0,y("part"),m(-1,"Point removed."))}function m(_,E=""){i.selected=_,_>=0&&(i.cursor=p(_)),
_>=0&&n==="plane_regression"&&(i.label=Number(o.y[_].toFixed(2))),$(E)}function w(_){let E=b().sort((C,T)=>C.at[0]-T.at[0]||C.at[1]-T.at[1]);if(!E.length)return $(
"No point is in view.");let L=E.findIndex(({slot:C})=>C===i.selected),O=L<0&&!_?0:L;m(E[(O+(_?1:-1)+E.length)%E.length].slot)}function $(_){i.message=_,e()}function v(_){
i.label=X(Number(_.toFixed(2)),-1,1),n==="plane_regression"&&i.selected>=0&&(o.y[i.selected]=Math.fround(i.label),y("y")),e()}function S(_){i.removing=_,m(-1,_?
"Click a point to remove it.":"")}}function ua(t){let[e,n,r]=["x","y","part"].map(i=>G(t.get(i)).slice());return{x:e,y:n,part:r}}var Bi=[-1,1],rn=new WeakMap,fa=t=>rn.get(t),Iu=t=>t.get("part").shape[0];async function ga(t,e){rn.delete(t);let n=e.size>ji,r=n?null:await e.arrayBuffer().catch(
()=>null),i=e.name.slice(0,80);va(t,i,()=>{if(!r)throw new Et(n?`It is larger than ${ji/1e6} MB.`:"It cannot be read.");let o=oa(r),s=t.get("both_tasks")?la(o):
t.get("task");return rn.set(t,{columns:o,chosen:[],task:s,file:i}),wa(t,aa(o,s),s)})}function ha(t,e,n){va(t,rn.get(t)?.file??"",()=>wa(t,e,n))}function ma(t){!rn.
delete(t)&&!t.get("message").file||V(t,{message:{},label_names:["−1","+1"]})}function va(t,e,n){try{V(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof
Et))throw r;V(t,{message:{file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function wa(t,e,n){let r=rn.get(t);r&&Object.assign(r,{chosen:e,task:n});
let{coordinates:i,labels:o,labelNames:s}=da(e,n),a=[t.get("interval"),t.get(n==="regression"?"y_interval":"interval"),Bi],c=i.map((y,A)=>Fu(y,a[A])),l=i[0].length,
u=Bu(l,Iu(t));ju(t,c,o,s,n,u);let[d,p,f]=e.map(({name:y})=>`“${y}”`),g=`${u.length} point${u.length===1?"":"s"}`,b=n==="plane_regression"?`${f} over ${d} an\
d ${p}`:`${p} over ${d}`,x=[`${g}, ${b}.`];u.length<l&&x.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),o&&x.push(`${f}: ${s[0]} is −1,\
 ${s[1]} is +1.`);for(let[y,A]of i.entries()){if(c[y]===A)continue;let{least:z,largest:k}=ba(A),M=y===2?"to values from −1 to 1":"to fit the view";x.push(`“${e[y].
name}”, from ${Y(z)} to ${Y(k)}, is scaled ${M}.`)}return x.join(" ")}function ju(t,e,n,r,i,o){let[s,a]=t.get("x").shape,c=i!=="regression",l=n??e[c?2:1],u=new Float64Array(
s*a),d=new Float64Array(s).fill(n?1:0);for(let[x,y]of o.entries())u[a*x]=e[0][y],c&&(u[a*x+1]=e[1][y]),d[x]=l[y];let p=new Float64Array(s).fill(1,0,o.length),f=Object.
entries({x:u,y:d,part:p}).map(([x,y])=>[x,{...t.get(x),data:new DataView(y.map(Math.fround).buffer)}]),g=i===t.get("task")?{}:{task:i,axis_names:c?["x₁","x₂"]:
["x","y"]},b=t.get("own")[Fi.indexOf(i)]??t.get("source");V(t,{...Object.fromEntries(f),...g,label_names:r,source:b})}function Fu(t,e){let[n,r]=e,{least:i,largest:o}=ba(
t);if(i>=n&&o<=r)return t;let[s,a]=e===Bi?Bi:[.95*n+.05*r,.05*n+.95*r];return i===o?t.map(()=>(s+a)/2):t.map(c=>s+(c-i)/(o-i)*(a-s))}function ba(t){let[e,n]=[1/0,
-1/0];for(let r of t)[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function Bu(t,e){let n=[],r=Du();for(let i=0;i<t;i++)(t-i)*r()<Math.min(t,e)-
n.length&&n.push(i);return n}function Du(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/
2**32}}var qu=150,Uu="Click to add a point, drag to move it, double-click to remove it.",Hu="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Wu={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function xa({
model:t,el:e}){let n=t.get("task"),[r,i]=[n!=="regression",n==="classification"];e.classList.toggle("classification",i),e.classList.toggle("valued",r&&!i),e.classList.
remove("mapped");let o=t.get("colors");for(let T in o)e.style.setProperty(`--${T}`,o[T]);let s=Pt(),a=R`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Uu}</summary><p id=${s}>${Hu}${Wu[n]}</p></details>`,[c,l,u,d]=F(e,a,"div",".tools",".report",".message"),f=Ei(c,{label:"Da\
ta",ratio:r?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),g={tabindex:"0",role:"application","aria-describedby":s};for(let[T,I]of Object.entries(g))f.picture.
setAttribute(T,I);let[b,x,y]=f.layers("curve","points","selection"),A=pa(t,()=>{h(),_()}),z=()=>{let[T,I]=A.box().map(([j,N])=>({low:j,high:N}));return f.plane(
T,I)},k={el:e,plot:f,state:A,plane:z};Qs(k),ta(k);function M(){let T=A.visible(),{toPixel:I}=z(),j=T.length>qu?3.6:4.8;F(x,T.map(({at:K,training:J,value:q})=>{let B=i?
q>0?"positive":"negative":"",U=r&&!i?`--value: ${v(X(q,-1,1))}`:"",[W,rt]=I(K);return H`<circle class="${J?"training":"test"} ${B}" r=${j} cx=${W.toFixed(2)} cy=${rt.
toFixed(2)} .style=${U} />`})),h();let[N,P]=[A.count(1),A.count(-1)];f.picture.ariaLabel=`Data: ${Di(N,"training ")}${P?` and ${Di(P,"test ")}`:""}`,_()}function h(){
let T=A.visible(),I=T.find(({slot:K})=>K===A.selected),[j,N]=z().toPixel(I?.at??A.cursor);F(y,H`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${j},${N})" .style=${Zt(!I)} />
      <circle class="selected" r="9" cx=${j} cy=${N} .style=${Zt(I)} />`);let P=A.count(1)+A.count(-1)-T.length;F(u,R`
      <div class="status" role="status">${A.message||(I?m(I):"")}</div>
      <div class="notes">${P?`${Di(P)} outside the view`:""}</div>`)}function m({at:T,training:I,value:j}){let N=r?`, value ${Y(j,3)}`:"",P=i?`, label ${t.get("\
label_names")[j>0?1:0]}`:N;return`${I?"Training":"Test"} point: ${te(T,t.get("axis_names"),P)}`}function w(){let T=r?new Float64Array:G(t.get("fit")),{left:I,width:j}=f.
area,{to:N}=z().y,P=J=>`${(I+J*j/(T.length-1)).toFixed(2)},${X(N(T[J]),-yt,yt).toFixed(2)}`,K=ue(T.length,J=>!Number.isNaN(T[J])).map(J=>`M${J.map(P).join("L")}`);
F(b,H`<path class="fit" d=${K.join("")} />`)}let $=Ze(o.positive,o.negative),v=T=>`color-mix(in srgb, ${T>0?o.positive:o.negative} ${Math.round(100*Math.abs(T))}\
%, white)`;function S(){if(!r)return;let T=t.get("map");e.classList.toggle("mapped",T.shape[0]>0);let I=t.get("logits"),j=N=>I?Math.tanh(N/2):X(N,-1,1);Jt(f.canvas,
G(T),T.shape,N=>$(j(N)))}function _(){e.classList.toggle("removing",A.removing);let T=[1,-1].map(P=>R`
      <button type="button" title="Label of the points you add" aria-pressed=${P===A.label}
        @click=${()=>A.choose(P)}>
        <i class="dot ${P>0?"positive":"negative"}"></i>${t.get("label_names")[P>0?1:0]}
      </button>`),I=r?"var(--gdviz-faint)":o.data,j=[{name:"training",color:I,kind:"dot"}];A.count(-1)&&j.push({name:"test",color:I,kind:"ring"}),r||j.push({name:"\
model",color:o.fit}),F(l,R`
      ${i?R`<span class="labels" role="group" aria-label="Label of new points">${T}</span>`:D}
      ${r&&!i?E():D}
      <button type="button" title="Remove points by clicking them" aria-pressed=${A.removing}
        @click=${()=>A.setRemoving(!A.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${L} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"} @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${mr(j)}</span>`)}function E(){let T=({target:I})=>{I.value!==""&&A.choose(Number(I.value)),I.value=String(A.label)};return R`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(A.label)} @change=${T} /></label>
      <span class="values">−1 <i></i> +1</span>`}function L({target:T}){let[I]=T.files;I&&ga(t,I),T.value=""}function O(){let{file:T,text:I,failed:j}=t.get("m\
essage"),[N,P]=j?["gdviz-notice","alert"]:["gdviz-note","status"];F(d,I?R`<div class=${N} role=${P}><b>${T}</b>: ${I}</div>${Gu(t)}`:D)}let C="interval y_interv\
al axis_names";return f.draw(t,{[C]:()=>f.axes(z(),t.get("axis_names"),!r),"x y part":A.read,[`x y part label_names ${C}`]:M,[`fit ${C}`]:w,"map logits":S,message:O})}
function Gu(t){let{columns:e,chosen:n,task:r}=fa(t)??{columns:[],chosen:[],task:"regression"};if(e.length<3)return D;let i=r==="regression"?[["x",0,r],["y",1,r]]:
[["x₁",0,r],["x₂",1,r]],o=t.get("both_tasks");(o||r==="classification")&&i.push(["label",2,"classification"]),(o||r==="plane_regression")&&i.push(["value",2,
"plane_regression"]);let s=(l,u,{target:d})=>{let p=[n[0],n[1],n[2]];p[l]=e[d.value],ha(t,p.filter(Boolean),p[2]?u:"regression")},a=(l,u,d)=>R`<option value=${u} .selected=${d}>${l}</option>`,
c=i.map(([l,u,d])=>R`
    <label>${l} <select aria-label="Column of ${l}" @change=${p=>s(u,d,p)}>
      ${u===2&&o?a("none","",d!==r):D}
      ${e.map((p,f)=>a(p.name,f,d===r&&p===n[u]))}
    </select></label>`);return R`<div class="columns">${c}</div>`}var Di=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function Vu(t){let{model:e,el:n}=t;nt(n,
"gdviz-data-editor");let r=xa(t),i=[it(e,"task",()=>{r(),F(n,D),r=xa(t)}),it(e,"source",()=>{e.get("own").includes(e.get("source"))||ma(e)})];return()=>{for(let o of i)
o();r()}}var ya={render:Vu};var $a=64,Ku=6,Yu=24;function kr(t,[e,n],r=!1){let i=Array.from(t,a=>Ee(a)),o=Ct({low:e,high:n,log:r,from:0,to:i.length}),s=a=>Math.floor(o.to(Math.max(a,e)));return a=>i[X(
s(a),0,i.length-1)]}function _r({height:t},e,[n,r],i,o=!1){let s=Ct({low:n,high:r,log:o,from:0,to:-t}),a=l=>e[Math.floor((l+.5)/$a*e.length)],c=s.ticks().map(({
at:l,text:u})=>({at:l/t,text:u}));return[Array.from({length:$a},(l,u)=>a(u)),c,i]}function Ar({height:t},e,n,r){let i=n.length-1,o=Math.max(Math.ceil(i*Yu/t),1),
s=Array.from(n.keys()).filter(c=>c%o===0),a=zi(s.map(c=>n[c]));if(a.some(c=>c.length>Ku)){let c=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));r+=` (10${fr(
c)})`,a=zi(s.map(l=>n[l]/10**c))}return[le(e,i),s.map((c,l)=>({at:-c/i,text:a[l]})),r]}var Zu=1.4,Ju="#FFFFFF",Xu=2e3,ne=({kind:t})=>t==="Image"||t==="Contours",za=t=>ne(t)&&!!t.label&&!t.signs;function ka(t,e,n){let[r,i]=[0,0];return t.map(o=>{let s={};
for(let[c,l]of Object.entries(o.shapes)){let u=l.reduce((d,p)=>d*p,1);s[c]=e.subarray(r,r+=u)}let a=ne(o)||o.shapes.kind?0:o.color??(o.kind==="Labels"?"var(--gd\
viz-ink)":i++);return{...o,arrays:s,colors:n,color:typeof a=="number"?n[a%n.length]:a}})}function _a({shapes:t,arrays:{x:e,y:n}}){let r=t.y.at(-1)??0;return Array.
from({length:r?n.length/r:0},(i,o)=>{let s=o*r;return{x:t.x.length>1?e.subarray(s,s+r):e,y:n.subarray(s,s+r)}})}function qi({kind:t,arrays:e},n){if(t==="Band"&&
n==="y")return[e.low,e.high];if(t!=="Arrows")return[e[n]];let r=e[`d${n}`];return[e[n],e[n].map((i,o)=>i+r[o])]}var Aa=({texts:t,arrays:{x:e,y:n,values:r}})=>t.
map((i,o)=>({x:e[o],y:n[o],value:r?r[o]:0,text:i})).filter(i=>[i.x,i.y,i.value].every(Number.isFinite)).map(({x:i,y:o,value:s,text:a})=>({x:i,y:o,text:a.replaceAll(
"{0}",Y(s,3))}));function Sa(t){let{kind:e,label:n,color:r,colors:i,dashed:o,names:s,arrays:a}=t;return ne(t)?[]:e==="Points"&&a.kind?s.map((c,l)=>({name:c,color:i[l%
i.length],kind:"dot"})):n?[{name:n,color:r,kind:e==="Points"||e==="Labels"?"dot":e==="Band"?"area":o?"dashes":"line"}]:[]}var Ma=t=>t.map(e=>{if(e.kind==="Label\
s")return Aa(e).map(({text:o})=>o).join(", ");let[n,r]=Lt(ne(e)?[e.arrays.values]:qi(e,"y"),Number.isFinite),i=e.label||e.kind.toLowerCase();return n<=r?`${i} f\
rom ${Y(n,3)} to ${Y(r,3)}`:`${i}: nothing to be seen`}).filter(Boolean).join("; ");function Ea(t,e,n,r){let i=xt(t.color);switch(t.kind){case"Lines":return _a(
t).map(o=>Qu(o,e)).map(o=>H`
        ${r&&t.color!==Ju?H`<path fill="none" stroke="var(--gdviz-paper)" stroke-width="4" opacity="0.8" d=${o} />`:D}
        <path class="line" fill="none" stroke=${i} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
          stroke-dasharray=${t.dashed?"6 5":D} d=${o} />`);case"Band":return H`<path class="band" fill=${i} opacity="0.25" d=${tp(t.arrays,e,n)} />`;case"Points":
return ep(t,e);case"Labels":{let o=`font-size: ${t.size}px; fill: color-mix(in srgb, ${i} 60%, var(--gdviz-ink))`;return Aa(t).map(({x:s,y:a,text:c})=>H`
        <text class="label" text-anchor="middle" dy="0.35em" aria-hidden="true" .style=${o}
          x=${gt(ee(e.x.to(s)))} y=${gt(ee(e.y.to(a)))}>${c}</text>`)}case"Arrows":return H`<path class="arrows" fill=${i} stroke="var(--gdviz-paper)" stroke-width="2" paint-order="stroke"
        stroke-linejoin="round" d=${np(t.arrays,e)} />`}return D}var ee=t=>X(t,-yt,yt),Ui=({log:t})=>e=>Number.isFinite(e)&&!(t&&e<=0);function Qu({x:t,y:e},n){
let r=Ui(n.y);return vr(e.length,i=>r(e[i])&&Number.isFinite(t[i]),i=>[ee(n.x.to(t[i])),ee(n.y.to(e[i]))])}function tp({x:t,low:e,high:n},r,i){let o=Ui(r.y),s=a=>o(
e[a])?ee(r.y.to(e[a])):i;return wr(t.length,a=>o(n[a]),a=>ee(r.x.to(t[a])),s,a=>ee(r.y.to(n[a])))}function ep({arrays:{x:t,y:e,kind:n},color:r,colors:i,size:o},s){
let a=Ui(s.y),c=new Map;for(let l=0;l<t.length;l++){if(!a(e[l])||!Number.isFinite(t[l]))continue;let u=n?i[Math.abs(Math.trunc(n[l]))%i.length]:r;c.has(u)||c.set(
u,[]),c.get(u)?.push(`M${gt(ee(s.x.to(t[l])))},${gt(ee(s.y.to(e[l])))}h0`)}return[...c].map(([l,u])=>H`
    <g fill="none" stroke-linecap="round">
      <path stroke="var(--gdviz-paper)" stroke-width=${o+1.5} d=${u.length>Xu?"":u.join("")} />
      <path class="dots" stroke=${xt(l)} stroke-width=${o} d=${u.join("")} />
    </g>`)}function np({x:t,y:e,dx:n,dy:r},i){let o=[];for(let s=0;s<t.length;s++){let[a,c]=[i.toPixel([t[s],e[s]]),i.toPixel([t[s]+n[s],e[s]+r[s]])],[l,u]=[(c[0]-
a[0])/2,(c[1]-a[1])/2];![...a,l,u].every(d=>Math.abs(d)<yt)||Math.hypot(l,u)<.25||o.push(Oe(a[0]+l,a[1]+u,l,u,Zu))}return o.join("")}function Oa(t,e,n){let r=t.
filter(({kind:i})=>i==="Lines").flatMap(i=>_a(i).map(o=>({...o,label:i.label})));return!r.length||!r.every(i=>rp(i.x))?null:r.map(i=>`${i.label||n} = ${Y(i.y[ip(
i.x,e)])}`)}var rp=t=>t.every((e,n)=>n===0||e>=t[n-1]);function ip(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let i=n+r>>1;t[i]<e?n=i:r=i}return e-t[n]<t[r]-e?n:
r}var Wi="http://www.w3.org/2000/svg",op=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],sp={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},ap=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
Ta=2,cp=14;function Na(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
r=>r.checkVisibility()&&r.querySelector("svg")).map(r=>{let i=lp(r);return n.set(i,(n.get(i)??0)+1),{name:n.get(i)>1?`${i} ${n.get(i)}`:i,node:r}})}function lp(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function Rn(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(c=>c.checkVisibility()),r=Math.max(e.bottom,...n.map(c=>c.getBoundingClientRect().
bottom)),[i,o]=[Math.ceil(e.width),Math.ceil(r-e.top)],s=sn("svg",{xmlns:Wi,width:i,height:o,viewBox:`0 0 ${i} ${o}`});s.append(sn("rect",{width:i,height:o,fill:Sr(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let a=[...t.querySelectorAll("canvas, svg")].filter(c=>c.checkVisibility()&&!c.
parentElement?.closest("svg")&&!c.closest("button, .gdviz-legend, .panel"));for(let c of a){let l=c.getBoundingClientRect(),u={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(c instanceof HTMLCanvasElement)c.width&&c.height&&s.append(sn("image",{...u,href:c.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let d=La(c);for(let[p,f]of Object.entries(u))d.setAttribute(p,String(f));d.setAttribute("overflow","visible"),s.append(d)}}for(let c of n)s.append(...up(c,e));return new XMLSerializer().
serializeToString(s)}function sn(t,e){let n=document.createElementNS(Wi,t);for(let[r,i]of Object.entries(e))r!=="xmlns"&&n.setAttribute(r,String(i));return n}function La(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(Wi,t.tagName);for(let{name:r,value:i}of t.attributes)
ap.test(r)&&n.setAttribute(r,i);for(let r of op){let i=e.getPropertyValue(r);r==="fill"||r==="stroke"?dp(n,r,i):i&&i!==sp[r]&&!(r.endsWith("opacity")&&n.hasAttribute(
r))&&n.setAttribute(r,i)}return n.append(...[...t.childNodes].map(La).filter(r=>r!==null)),n}function dp(t,e,n){let[r,i]=/^(none|url\()/.test(n)?["none",1]:Sr(n);
t.setAttribute(e,r),i<1&&t.setAttribute(`${e}-opacity`,String(i))}var on=null,Hi=new Map;function Sr(t){if(!Hi.has(t)){if(on??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!on)return[t,1];on.clearRect(0,0,1,1),on.fillStyle=t,on.fillRect(0,0,1,1);let[e,n,r,i]=on.
getImageData(0,0,1,1).data;Hi.set(t,[`#${[e,n,r].map(o=>o.toString(16).padStart(2,"0")).join("")}`,Number((i/255).toFixed(3))])}return Hi.get(t)}function up(t,e){
let n=t.getBoundingClientRect(),[r,i]=[n.left-e.left,(n.top+n.bottom)/2-e.top],o=t.querySelector(".swatch"),{width:s=cp}=o?.getBoundingClientRect()??{},a=getComputedStyle(
t),[c]=Sr(o?getComputedStyle(o).color:a.color),l=f=>!!o?.matches(`.${f}`),u=l("dot")||l("ring")?sn("circle",{cx:r+s/2,cy:i,r:4,fill:l("dot")?c:"none",stroke:c,"\
stroke-width":2}):sn("path",{d:`M${r},${i}h${s}`,fill:"none",stroke:c,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),d={"font-family":a.
fontFamily,"font-size":a.fontSize,fill:Sr(a.color)[0]},p=sn("text",{x:r+s+5,y:i,dy:"0.35em",...d});return p.textContent=t.textContent.trim(),[u,p]}async function Mr(t){
let e=URL.createObjectURL(new Blob([Rn(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let r=Object.assign(document.createElement("canvas"),{width:Ta*
n.width,height:Ta*n.height});return r.getContext("2d")?.drawImage(n,0,0,r.width,r.height),URL.revokeObjectURL(e),new Promise((i,o)=>r.toBlob(s=>s?i(s):o(new Error(
"no picture")),"image/png"))}var pp=t=>t<560?.75:.56,fp={left:8,right:8,top:8,bottom:8},gp=4;function hp({model:t,el:e}){let n=t.get("title"),r=()=>t.get("axis_names"),i=n||r()?.toReversed().
join(" over ")||"Drawing",o=t.get("layers").some(ne),s=t.get("layers").some(za)?Qe:r()?Ne:fp,a=de(e,{name:"gdviz-drawing",title:n,label:i,ratio:t.get("ratio")??
pp,aspect:g,margins:s});e.classList.toggle("equal",t.get("equal")),e.classList.toggle("bare",!r()),o||a.canvas.remove();let[c]=a.layers("layers");function l(){let _=G(
t.get("values"));return _.length?ka(t.get("layers"),_,t.get("colors")):[]}let u=[],d={x:null,y:null},p=a.plane({low:0,high:1},{low:0,high:1}),f=[];function g(){
if(!t.get("equal")||t.get("ratio"))return null;let _=l().find(ne)?.arrays.box??[],[E,L]=t.get("x_limits")??_,[O,C]=t.get("y_limits")??_.slice(2);return(C-O)/(L-
E)||null}function b(_){if(t.get(`${_}_limits`))return t.get(`${_}_limits`);let E=_==="x"?0:1,L=u.filter(ne);if(L.length)return Lt(L.map(({arrays:q})=>q.box.subarray(
2*E,2*E+2)),Number.isFinite);let O=_==="y"&&t.get("log"),C=q=>Number.isFinite(q)&&!(O&&q<=0),T=f.map(q=>[q.get("value")[E]]),I=Lt([...u.flatMap(q=>qi(q,_)),...T],
C),j=d[_]||!T.length||O?0:.1*(I[1]-I[0]);I=[I[0]-j,I[1]+j];let N=u.filter(({kind:q})=>_==="x"&&(q==="Lines"||q==="Band")),[P,K]=Lt(N.map(({arrays:q})=>q.x),C),J=!d[_]&&
!T.length&&P<K&&P<=I[0]&&K>=I[1];return d[_]=J?I:Rs(d[_],I,O),d[_]}function x(){let[_,E]=[b("x"),b("y")];if(t.get("equal")){let{width:L,height:O}=a.area,C=Math.
max((_[1]-_[0])/L,(E[1]-E[0])/O),T=([I,j],N)=>[(I+j-C*N)/2,(I+j+C*N)/2];[_,E]=[T(_,L),T(E,O)]}return a.plane({low:_[0],high:_[1]},{low:E[0],high:E[1],log:t.get(
"log")})}function y(){if(u=l(),!u.length)return;p=x();let _=r();_&&a.axes(p,_,!o),p=x();let E=u.find(ne);E&&A(E);let L=a.area.top+a.area.height;F(c,u.map(O=>H`<g class="layer ${O.
kind.toLowerCase()}">${Ea(O,p,L,o)}</g>`)),a.picture.setAttribute("aria-label",`${i}: ${Ma(_?u:u.filter(({kind:O})=>O==="Labels"))}`),a.legend(u.flatMap(Sa)),w()}
function A({kind:_,label:E,limits:L,signs:O,shapes:{values:C},arrays:{values:T,levels:I,box:j}}){let{canvas:N,area:P}=a,K=t.get("palette"),[[J,q],[B,U]]=[p.toPixel(
[j[0],j[2]]),p.toPixel([j[1],j[3]])],W={left:J,top:U,width:B-J,height:q-U};for(let[ot,at]of Object.entries(W))N.style[ot]=`${at}px`;let rt=[P.top-U,B-P.left-P.width,
q-P.top-P.height,P.left-J];if(N.style.clipPath=`inset(${rt.map(ot=>`${Math.max(ot,0)}px`).join(" ")})`,O){let ot=Ze(O[1],O[0]);return Jt(N,T,C,at=>ot(X(at,-1,1))),
a.bar(null)}if(_==="Image"){let ot=L??Lt([T],Number.isFinite),at=kr(K,ot);return Jt(N,T,C,tt=>Number.isFinite(tt)?at(tt):0),a.bar(E?_r(P,K,ot,E):null)}let Z=Math.
min(window.devicePixelRatio||1,2),st={width:Math.max(Math.round(W.width*Z),1),height:Math.max(Math.round(W.height*Z),1)};hr(N,st,T,C,I,le(K,I.length-1)),a.bar(E?
Ar(P,K,I,E):null)}let z=a.readout(_=>{F(a.status,t.get("outdated")||(_&&u.length?k(p.toPoint(_)):""))});function k(_){let E=r();if(!E)return"";let L=Oa(u,_[0],E[1]);
return L?`${E[0]} = ${Y(_[0])}: ${L.slice(0,gp).join(", ")}`:te(_,E)}let M=(n||"figure").toLowerCase().replace(/[^a-z0-9]+/g,"-"),h=R`
    <button type="button" aria-label="Save the figure as SVG" title="Save the figure as SVG, for print"
      @click=${()=>Se(`${M}.svg`,Rn(e),"image/svg+xml")}>SVG</button>
    <button type="button" aria-label="Save the figure as PNG" title="Save the figure as PNG, an image"
      @click=${async()=>Se(`${M}.png`,await Mr(e),"image/png")}>PNG</button>`;F(a.panel.appendChild(Object.assign(document.createElement("span"),{className:"fil\
es"})),h);let m=_=>{let E=_.get("value"),[L,O]=p.toPixel(E),C=te(E,r()??["x","y"]),T=_.get("description")||"Point",I=!!_.get("locked");return H`
      <g class="handle ${I?"locked":""} ${wn(_)?"gdviz-hidden":""}" tabindex=${I?-1:0} role="slider" aria-disabled=${I} aria-label="${T}; move it with the arrow keys" aria-valuenow=${E[0]} aria-valuetext=${C}
        transform="translate(${X(L,-yt,yt)},${X(O,-yt,yt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${T}: drag it${f.length>1?"":", click elsewhere,"} or use the arrow keys</title>
      </g>`},w=()=>F(a.handles,f.map(m)),$=!1,v=[()=>$=!0];async function S(){let _=t.get("points"),E=await Promise.all(_.map(O=>et(t.widget_manager,O)));if($||
!E.length)return;f=E,d.x=d.y=null,y();let L=[...a.handles.querySelectorAll(".handle")];f.forEach((O,C)=>{let T=I=>{if(O.get("locked")||wn(O))return;let[[j,N],P]=[
O.get("value"),O.get("along")],[K,J]=[P==="y"?j:I[0],P==="x"?N:I[1]];V(O,{value:[X(K,p.x.low,p.x.high),X(J,p.y.low,p.y.high)]})};Xe({surface:f.length>1?void 0:a.
hit,handle:L[C],to:I=>T(p.toPoint(a.pixel(I))),by:(I,j)=>{let N=j?.1:.01,[P,K]=O.get("value"),{low:J,high:q,log:B}=p.y,U=B?K*(q/J)**(N*I[1]):K+I[1]*N*(q-J);T([P+
I[0]*N*(p.x.high-p.x.low),U])}}),v.push(it(O,"value locked",y))})}return e.classList.toggle("still",t.get("points").length!==1),v.push(a.draw(t,{"values layers \
x_limits y_limits axis_names log equal colors palette":y,outdated:z})),S(),()=>v.forEach(_=>_())}var Ra={render:hp};var mp=4;function vp({model:t,el:e}){nt(e,"gdviz-field","gdviz-plane");let n=Pt(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function i(){let{size:k=[
0,0],axes:M=[0,0,0,0]}=t.get("drawn"),[h,m,w,$]=M,v=_=>H`<rect class=${_} x=${h} y=${m} width=${w} height=${$} />`,S=R`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${k[0]} height=${k[1]}>
        <defs><clipPath id=${n}>${v("")}</clipPath></defs>
        ${v("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?ur(t.widget_manager,"Zooming needs Python, which draws this picture."):D}`;return F(e,S,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[o,s,a,c,l,u,d,p]=i();function f(){let{size:k,axes:M,limits:h}=t.get("drawn");if(!k)return null;let[m,w,$,v]=M,S=Ct({low:h[0],high:h[1],from:m,to:m+
$});return Ye(S,Ct({low:h[2],high:h[3],from:w+v,to:w}))}let b=$r({model:t,el:e,picture:o,hit:s,handles:u,panel:d,layers:[a,c,l],plane:f,free:()=>!0});function x(k){
let{size:M=[k,0]}=t.get("drawn"),h=Math.min(k/M[0],1),m=e.closest(".gdviz-field-box")??e;m.style.setProperty("--gdviz-share",String(h)),m.style.setProperty("--g\
dviz-spare",`${(h-1)*M[1]}px`)}function y(){b.buttons();let{limits:k}=t.get("drawn");t.get("disabled")&&k&&t.set("view",k)}let A=Ve(e,k=>{if(r)return x(k);Math.
abs(k-t.get("width"))>=mp&&V(t,{width:k})}),z=lt(t,{disabled:y,drawn:i,"drawn minima":b.minima,"drawn start axis_names":b.start,"drawn paths":b.paths,"drawn cur\
rent":b.points,"drawn current step diverged_at axis_names outdated":()=>F(p,f()&&(t.get("outdated")||nn(t)))});return()=>{A(),z()}}var Pa={render:vp};var Rt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
nly the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:qt,operations:bp}=Rt,xp=Rt.errors,Pn=Rt.functions,yp=Rt.spellings,Or=Rt.constants,$p=Rt.superscripts,zp=Object.keys(Rt.tokens),Er=new RegExp(Object.entries(
Rt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),ft=class extends Error{constructor(e,n,...r){super(xp[e].replace(/\{(\d)\}/g,(i,o)=>String(r[o]))),this.
position=n}};function re(t,e=Rt.variables){let n=Array.from(t),r=kp(n,e),i=Sp(r,n.length),o=Ap(r,e);return{instructions:Mp(i,[...e,...o]),parameters:o,root:i}}function kp(t,e){
if(t.length>qt.characters)throw new ft("long",qt.characters,qt.characters);let n=t.map(i=>yp[i]??(i.length===1?i:"\0")).join(""),r=[];for(let i=0;i<n.length;i=Er.
lastIndex){Er.lastIndex=i;let o=Er.exec(n);if(!o)throw new ft(t[i]==="="?"equals":"character",i,t[i]);let s=zp.find(c=>o.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(Er.lastIndex));s==="word"?r.push(..._p(o[0],i,e,a)):s!=="space"&&r.push({kind:s,text:o[0],position:i})}return r}function _p(t,e,n,r){if(Object.hasOwn(Pn,
t)){if(!r)throw new ft("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Or,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new ft("function",e,t,Object.keys(Pn).join(", "));let i=Object.keys(Pn).findLast(s=>t.startsWith(s));if(i)throw new ft("brackets",e,i);let o=Array.from(
t);if(t.length>3||t.length===3&&!o.some(s=>n.includes(s)))throw new ft("name",e,t);return o.map((s,a)=>({kind:"letter",text:s,position:e+a}))}function Ap(t,e){let n=new Set;
for(let{kind:r,text:i,position:o}of t)if(!(r!=="letter"||e.includes(i)||Object.hasOwn(Or,i))){if(Rt.variables.includes(i))throw new ft("result",o,i);if(n.add(i),
n.size>qt.parameters)throw new ft("letters",o,qt.parameters,e.join(" and "))}return[...n].sort()}function Sp(t,e){let n={kind:"end",text:"",position:e},r=0,i=0,
o=0,s=!1,a=()=>t[r]??n,c=()=>t[r++]??n,l=(z,k,M,{value:h=0,letter:m=""}={})=>({operation:z,position:k,operands:M,value:h,letter:m});function u(){let{text:z,position:k}=a();
throw new ft(z===")"?"unopened":z===","?"comma":"operand",k)}function d(){let z=p();for(;a().text==="+"||a().text==="-";){let{text:k,position:M}=c();z=l(k==="+"?
"add":"subtract",M,[z,p()])}return z}function p(){let z=f();for(;;){let{kind:k,text:M,position:h}=a();if(M==="*"||M==="/")c(),z=l(M==="*"?"multiply":"divide",h,
[z,f()]);else if(k==="letter"||k==="function"||M==="("||M==="|"&&!s)z=l("multiply",h,[z,g()]);else{if(k==="number")throw new ft("before",h);return z}}}function f(){
if(++i>qt.depth)throw new ft("deep",a().position,qt.depth);let z;if(a().text==="-"){let{position:k}=c();z=l("negate",k,[f()])}else a().text==="+"?(c(),z=f()):z=
g();return i--,z}function g(){let z=b();for(;a().kind==="superscript";){let{text:M,position:h}=c();z=l("power",h,[z,l("number",h,[],{value:$p[M]})])}if(a().text!==
"^"&&a().text!=="**")return z;let{position:k}=c();return l("power",k,[z,f()])}function b(){let{kind:z,text:k,position:M}=a();if(z==="number"){c();let h=Number(k);
if(h>qt.number)throw new ft("size",M);return l("number",M,[],{value:h})}if(z==="letter")return c(),Object.hasOwn(Or,k)?l("number",M,[],{value:Or[k],letter:k}):l(
"variable",M,[],{letter:k});if(z==="function")return x(c());if(k==="(")return y("unclosed",")",!1)[0];if(k==="|")return l("abs",M,y("bar","|",!0));throw new ft(
k===")"&&o===0?"unopened":"operand",M)}function x({text:z,position:k}){let M=Rt.several.includes(z),[h,...m]=y("unclosed",")",!1,M);if(!M)return l(Pn[z],k,[h]);
if(!m.length)throw new ft("several",k,z);return m.reduce((w,$)=>l(Pn[z],k,[w,$]),h)}function y(z,k,M,h=!1){let m=c(),w=s;s=M,o++;let $=[d()];for(;h&&a().text===
",";)c(),$.push(d());if(a().kind==="end")throw new ft(z,m.position);return a().text!==k&&u(),c(),o--,s=w,$}if(!t.length)throw new ft("empty",0);let A=d();return a().
kind!=="end"&&u(),A}function Mp(t,e){let n=[],r=new Map;function i({position:s},a,c,l=0,u=0){let d=[bp.indexOf(a),c,l,u],p=d.join();if(r.has(p)||r.set(p,n.push(
d)-1),n.length>qt.instructions)throw new ft("operations",s,qt.instructions);return r.get(p)}function o(s){let{operation:a,operands:c,value:l,letter:u}=s;if(a===
"number")return i(s,a,0,0,l);if(a==="variable")return i(s,a,e.indexOf(u));let d=o(c[0]),p=a==="power"&&c[1].operation==="number"?c[1].value:0;if(p===2||p===3||p===
4){let f=i(s,"multiply",d,d);return p===2?f:i(s,"multiply",f,p===3?d:f)}return i(s,a,d,...c.slice(1).map(o))}return o(t),n}var Gi=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),Tr=t=>Gi(t)&&Object.values(t).every(e=>typeof e=="string");var Re=4,Nr="pins",an=80,Ep=2e3,Lr=t=>t.length?JSON.stringify(t):"";function Ca(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=Re&&
e.every(Op)?e:null}catch{return null}}function Op(t){let e=typeof t?.name=="string"&&t.name.length<=an&&typeof t.shown=="boolean",n=Tr(t?.state)&&!(Nr in t.state);
return e&&n&&(t.curves===void 0||Vi(t.curves,r=>Vi(r,Tp)))}var Tp=t=>Vi(t,e=>e===null||Number.isFinite(e)),Vi=(t,e)=>Array.isArray(t)&&t.length<=Ep&&t.every(e);var Ce=1,Np=/ ([α-ω][₀-₉]*)$/,Ia=new WeakMap,Rr=(t,e)=>Ki(e.get(t.trait),t,e);function Ki(t,{kind:e,options:n,otherwise:r,usual:i,ends:o},s){if(n)return n[t];
if(o)return Pe(Number((o[0]+(o[1]-o[0])*t/s.get("max")).toPrecision(6)));if(i&&t===s.get(i))return"";if(e==="pins")return Lr(t);if(e==="texts")return Lp(t,r??[])?
"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(Pe).join(",");if(!t?.data)return Pe(Number(t));let a=Ia.get(t)??Array.from(
G(t),Rp).join(",").replace(/(,0)+$/,"");return Ia.set(t,a),a}var Lp=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),Rp=t=>Object.is(t,-0)?"-0":String(t);function Pe(t){
let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var pe=t=>t.get("entries"),ie=async t=>(await Da(
t)).look();async function Da(t){let e=pe(t),n=e.flatMap(s=>"selector"in s?[s.selector,...Cn(s).map(({widget:a})=>a)]:[s.widget]),r=async s=>[s,await et(t.widget_manager,
s)],i=new Map(await Promise.all(n.map(r)));function o(){let s=new Map;for(let a of e){let c="selector"in a?a.targets[i.get(a.selector).get("index")]:a,l=c&&i.get(
c.widget);c&&s.set(a.name,Rr(c,l))}return s}return{look:o,widgets:i}}var Cn=t=>"selector"in t?Object.values(t.targets):[t];async function Yi(t,e,n){if(!("select\
or"in t))return t;let r=n?.get(t.selector)??(await et(e,t.selector)).get("index");return t.targets[r]??`there is no such setting with ${t.title} = ${t.labels[r]}`}
var cn=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function Pr(t,[e]){let n=pe(t).find(o=>o.name===e),[r]=n?Cn(n):[];if(!r)
return e;let i=(await et(t.widget_manager,r.widget)).get("description");return i?i.replace(/\s*=$/,""):r.kind==="array"?"points":e}async function qa(t,e,n){let r=[],
i=new Set;for(let o of pe(t)){let s=e.get(o.name),a=await Yi(o,t.widget_manager);if(!n.includes(o.name)||!s||typeof a=="string")continue;let c=await et(t.widget_manager,
a.widget),[l,u]=[o.name.split(".")[0],o.name.includes(".")];if(a.options)i.add(s),r.push(c.get("_options_labels")[a.options.indexOf(s)]);else if(!u||i.has(l)){let[
,d]=Np.exec(c.get("description"))??[];r.push(d?`${d} = ${s}`:`${c.get("description")} ${s}`)}}return r.join(", ")}function ln(t,e){let n=[],r=0;async function i(){
let s=++r,{look:a,widgets:c}=await Da(t);if(s!==r)return;for(let u of n)u();let l=()=>e(a);n=pe(t).flatMap(Cn).map(({widget:u,trait:d})=>it(c.get(u),d,l)),l()}i();
let o=it(t,"entries",i);return()=>{r++;for(let s of n)s();o()}}async function Pp(t,e){let n=await Yi(t,e);return typeof n=="string"?"":n.widget}var Cp="it is ou\
tside the range that can be shown",Ip="it cannot be changed without Python";function Tt(t){throw new RangeError(t)}var Nt=(t,e)=>He(jp(t,e));async function jp(t,e){
let n=Ha(t,e),r="",i=o=>+("kind"in o&&o.kind==="pins");for(let o of pe(t).toSorted((s,a)=>i(s)-i(a))){let s=e.get(o.name);if(s===void 0)continue;let a=await Pp(
o,t.widget_manager);a!==r&&(await t.widget_manager.runAll?.(),await xe({inBackground:!1})),r=a,await Ji(o,s,n,async()=>{let c=await Xi(t,o,s);c&&(c.widget.set(c.
trait,c.wanted),c.widget.save_changes(),c.needsKernel&&await Dp(t))})}return n}async function Zi(t,e){let n=Ha(t,e),r=new Map;for(let i of pe(t)){let o=e.get(i.
name);o!==void 0&&(!("selector"in i)&&i.options?.includes(o)&&r.set(i.widget,i.options.indexOf(o)),await Ji(i,o,n,()=>Xi(t,i,o,r)))}return n}async function Ua(t,e){
let n=[];for(let r of pe(t)){let i=e.get(r.name);i!==void 0&&await Ji(r,i,[],async()=>{let o=await Xi(t,r,i);o&&n.push(o)})}return n}function Ha(t,e){let n=new Set(
pe(t).map(({name:r})=>r));return[...e.keys()].filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function Ji({name:t},e,n,r){try{await r()}catch(i){
if(!(i instanceof RangeError))throw i;n.push(`${t}=${[...e].slice(0,40).join("")}: ${i.message}`)}}async function Xi(t,e,n,r){let i=t.widget_manager,o=await Yi(
e,i,r);if(typeof o=="string")return Tt(o);let{trait:s}=o,a=await et(i,o.widget),c=r&&o.moving?{low:null,high:null}:{},l=Up({...o,...c},a,n);if(Ki(l,o,a)===Ki(a.
get(s),o,a))return null;o.kind==="pins"&&await Fp(t,l);let u=t.get("needs_kernel").includes(o.widget);return u&&i.exported&&Tt(Ip),{name:e.name,widget:a,trait:s,
wanted:l,needsKernel:u,isWhole:o.kind==="whole"||!!o.ends}}async function Fp(t,e){for(let{name:n,state:r}of e){let[i]=await Zi(t,new Map(Object.entries(r)));i&&
Tt(`of the pinned run “${n}”, ${i}`)}}var Bp=0;async function Dp(t){let e=++Bp,{promise:n,resolve:r}=qp(),i=a=>a.event==="done"&&a.question===e&&r();t.on("m\
sg:custom",i);let{kernel:o}=t.widget_manager,s=o&&Ke(o,a=>a==="gone"&&r());t.send({event:"ask",question:e}),await n,t.off("msg:custom",i),s?.()}function qp(){let t=()=>{};
return{promise:new Promise(n=>t=n),resolve:t}}function Up(t,e,n){let{kind:r}=t;if(r==="choice"){let c=t.options??[];return c.includes(n)||Tt(`it must be one of ${c.
join(", ")}`),c.indexOf(n)}if(r==="formula"){try{re(n,e.get("variables"))}catch(c){if(!(c instanceof ft))throw c;Tt(`at character ${c.position+1}: ${c.message.replace(
/\.$/,"")}`)}return n}if(r==="pins")return Ca(n)??Tt("it does not describe pinned runs");if(r==="texts")return Hp(n,t);if(t.usual&&!n)return e.get(t.usual);if(r===
"flag")return n!=="0"&&n!=="1"&&Tt("it must be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:c,length:l,among:u,narrowest:d=null}=t,{shape:p}=e.get(
c),f=l??qe(p),g=n.split(",");(l?g.length!==f:g.length>f)&&Tt(`it must be ${l?"":"at most "}${f} numbers separated by commas`);let b=g.map(Fa),x=b.every(z=>Number.
isFinite(Math.fround(z))&&(!u||u.includes(z))),y=d===null||Wp(b,d);if((!x||!y)&&Tt(p?"its numbers must be ones that can be set there":Cp),!p)return b;let A=new Float64Array(
f);return A.set(b),{shape:p,data:new DataView(A.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Tt("it must be a whole number");let i=Fa(n),o=(c,l)=>typeof c=="\
string"?e.get(c):c??l,[s,a]=[o(t.low,-1/0),o(t.high,1/0)];return s<=i&&i<=a||Tt(`it must lie between ${Ba(s)} and ${Ba(a)}`),t.ends?Math.round((i-Number(s))/(Number(
a)-Number(s))*e.get("max")):i}function Hp(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.isArray(r)&&r.length===
e&&r.every(o=>typeof o=="string"&&o.length<=ja)?r:Tt(`it must be ${e} texts of at most ${ja} characters`)}var ja=80;function Fa(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Tt("it must be a number")}var Wp=([t,e,n,r],i)=>[[t,e],[n,r]].every(([o,s])=>o<s&&s-o>=i*Math.max(Math.abs(o),
Math.abs(s)));function Ba(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var Gp=600,In=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;async function Cr(t,e,n=()=>!0){let r=In()?[]:await Vp(await Ua(t,e),n);return n()?Nt(t,
new Map([...e].filter(([i])=>!r.includes(i)))):[]}var Wa=0;async function Vp(t,e){let n=++Wa,i=t.filter(({trait:a,wanted:c})=>a!=="index"&&typeof[c].flat()[0]==
"number").map(a=>({...a,from:a.widget.get(a.trait),shown:a.widget.get(a.trait)})),o=new Set;for(let{widget:a}of i)a.get("playing")&&V(a,{playing:!1});let s=performance.
now();for(let a=0;i.length&&a<1&&n===Wa&&e();){let c=await new Promise(requestAnimationFrame);a=Math.min(Math.max((c-s)/Gp,0),1);let l=a*a*(3-2*a);for(let u of i){
let{widget:d,trait:p,from:f,wanted:g,isWhole:b}=u;if(d.get(p)!==u.shown&&o.add(u.name),a===1||o.has(u.name))continue;let x=d.get("log")&&f>0,y=(z,k)=>x?z*(k/z)**
l:z+(k-z)*l,A=Array.isArray(g)?g.map((z,k)=>y(f[k],z)):y(f,g);b&&(A=Math.round(A)),A!==g&&(dt(d,p,A),u.shown=d.get(p))}}return[...o]}function Ga(t,e){let n=t.find(a=>a.get("message")),[r]=n?[n]:t,i=Qi(t),o=a=>t.flatMap(c=>c.get(a)),s=()=>t.flatMap((a,c)=>a.get("entries").map(l=>i[c]?{...l,name:`${i[c]}\
.${l.name}`}:l));return{widget_manager:r?.widget_manager,get:a=>a==="entries"?s():a==="needs_kernel"?o(a):n?.get(a),say:e,on:r?.on.bind(r),off:r?.off.bind(r),send:r?.
send.bind(r)}}function Qi(t){let e=t.map(n=>n.get("name")??"");return e.map((n,r)=>{let i=e.slice(0,r).filter(o=>o===n).length;return n&&i?`${n}${i+1}`:n})}var to="#set:",Va=`a[href^="${to}"]`,Ir=".gdviz-moved[inert]",Fn=new Map;function Ka(t,e){for(let n of["click","keydown"])addEventListener(n,Kp,!0);Fn.set(t,e);
for(let n of document.querySelectorAll(Va))n.setAttribute("role","button"),n.querySelector("math")&&n.setAttribute("aria-label",`Set ${n.textContent}`);return()=>Fn.
delete(t)}function Kp(t){let e=t.target instanceof Element&&t.target.closest(Va);!e||t.defaultPrevented||t instanceof KeyboardEvent&&t.key!==" "||(t.preventDefault(),
t.stopPropagation(),Yp(e).catch(n=>console.error(n)))}async function Yp(t){let{reasons:e,wanted:n}=Jp(t);for(let[r,i]of n){let o=Zp(r);if(o.querySelector(Ir)){e.
push("The question of this figure comes first: answer it, then follow this link");continue}let s=Fn.get(r);o.dispatchEvent(new CustomEvent("gdviz-set",{bubbles:!0})),
(o.querySelector(".gdviz-row")??o).scrollIntoView({block:"nearest",behavior:In()?"auto":"smooth"}),e.push(...await Cr(s,i))}Qp(t,e.length?`${e.join("; ")}.`:`Se\
t: ${t.textContent}.`,!e.length)}var Zp=t=>t.closest(".gdviz-interact")??t,jn=(t,e)=>!!(t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);function Jp(t){
let e=t.closest(".jp-Notebook")??document,n=[...Fn.keys()].filter(s=>e.contains(s)).sort((s,a)=>jn(s,a)?-1:1),r=Qi(n.map(s=>Fn.get(s))),i=[],o=new Map;for(let[s,
a]of new URLSearchParams((t.getAttribute("href")??"").slice(to.length))){let[,c,l]=/^(?:([^.]*)\.)?(.*)$/s.exec(s)??[],u=c===void 0?Xp(t,n,e):n[r.indexOf(c)];u?
o.set(u,(o.get(u)??new Map).set(l,a)):i.push(c===void 0?"There is no figure here that this link could set":`${s}: there is no figure “${c}”`)}return!o.size&&
!i.length&&i.push(`This link sets nothing: write for example ${to}name=1`),{wanted:o,reasons:i}}function Xp(t,e,n){let r=e.filter(o=>jn(o,t)).at(-1),i=[...n.querySelectorAll(
"h1, h2, h3, h4")].filter(o=>jn(o,t)).at(-1);return r&&(!i||jn(i,r))?r:e.find(o=>jn(t,o))??r}function Qp(t,e,n){t.nextElementSibling?.classList.contains("gdviz-\
set-status")||t.after(Object.assign(document.createElement("span"),{className:"gdviz-set-status",role:"status"}));let i=t.nextElementSibling;i.classList.toggle(
"quiet",n),i.textContent=e}function tf({model:t,el:e}){return nt(e,"gdviz-figure-state"),Ka(e,t)}var Ya={render:tf};var It={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},dn=t=>(...e)=>({_$litDirective$:t,values:e}),fe=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:ef}=us,Za=t=>t;var Xa=t=>t.strings===void 0,Ja=()=>document.createComment(""),un=(t,e,n)=>{let r=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(n===void 0){let o=r.insertBefore(
Ja(),i),s=r.insertBefore(Ja(),i);n=new ef(o,s,t,t.options)}else{let o=n._$AB.nextSibling,s=n._$AM,a=s!==t;if(a){let c;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(c=t.
_$AU)!==s._$AU&&n._$AP(c)}if(o!==i||a){let c=n._$AA;for(;c!==o;){let l=Za(c).nextSibling;Za(r).insertBefore(c,i),c=l}}}return n},ge=(t,e,n=t)=>(t._$AI(e,n),t),nf={},
jr=(t,e=nf)=>t._$AH=e,Qa=t=>t._$AH,Fr=t=>{t._$AR(),t._$AA.remove()};var pt=dn(class extends fe{constructor(t){if(super(t),t.type!==It.PROPERTY&&t.type!==It.ATTRIBUTE&&t.type!==It.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Xa(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
_t||e===D)return e;let n=t.element,r=t.name;if(t.type===It.PROPERTY){if(e===n[r])return _t}else if(t.type===It.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return _t}else if(t.
type===It.ATTRIBUTE&&n.getAttribute(r)===e+"")return _t;return jr(t),e}});function he(t,e){let n=!1,r=!1,i;return({value:o,min:s,max:a,step:c,log:l,whole:u,disabled:d=!1,description:p,unit:f="",tooltip:g,continuous:b=!0})=>{o!==i&&(r=
!1),i=o;let x=m=>String(l?Math.log10(m):m);function y({target:m}){let w=Number(m.value),$=l?Number((10**w).toPrecision(3)):w;e(X(u?Math.round(w):$,s,a))}function A({
target:m}){let w=Number(m.value.trim().replace(",",".").replaceAll("−","-"));r=!(m.value.trim()!==""&&Number.isFinite(w)&&(!u||Number.isInteger(w))&&w>=s&&w<=
a),r||e(w),t()}function z(){n=!0}function k(){n=r=!1,t()}let[M,h]=b?[y,null]:[null,y];return R`
      <label title=${g}>
        <span>${p}</span>
        <input type="range" min=${x(s)} max=${x(a)} step=${c} aria-valuetext=${`${Y(o)} ${f}`.trim()}
          .value=${pt(x(o))} ?disabled=${d} @input=${M} @change=${h} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${p}, as a number" aria-invalid=${r}
        title=${r?`A ${u?"whole ":""}number from ${s} to ${a}`:f}
        .value=${n?_t:pt(Y(o))} ?disabled=${d} @focus=${z} @change=${A} @blur=${k} />`}}var[Br,pn,eo,tc]=[1,2,3,4],nc={add:Br,subtract:Br,negate:Br,multiply:pn,divide:pn,power:eo,exp:eo},rc=(t,e)=>R`<math display="block" alttext=${t}>${$t(e)}</math>`;
function $t(t,e=Br){if((nc[t.operation]??tc)<e)return ec($t(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?bt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:bt`<mn>${t.value}</mn>`;case"variable":return bt`<mi>${t.letter}</mi>`;case"add":return bt`<mrow>${$t(n)}<mo>+</mo>${$t(r,pn)}</mrow>`;case"subt\
ract":return bt`<mrow>${$t(n)}<mo>−</mo>${$t(r,pn)}</mrow>`;case"negate":return bt`<mrow><mo>−</mo>${$t(n,pn)}</mrow>`;case"multiply":return bt`<mrow>${$t(n,
pn)}${of(r)}${$t(r,eo)}</mrow>`;case"divide":return bt`<mfrac>${$t(n)}${$t(r)}</mfrac>`;case"power":return bt`<msup>${$t(n,tc)}${$t(r)}</msup>`;case"exp":return bt`<msup><mi>e</mi>${$t(
n)}</msup>`;case"sqrt":return bt`<msqrt>${$t(n)}</msqrt>`;case"abs":return bt`<mrow><mo stretchy="true">|</mo>${$t(n)}<mo stretchy="true">|</mo></mrow>`;default:
return bt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${ec(rf(ic(t)))}</mrow>`}}var ec=t=>bt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,rf=t=>t.map((e,n)=>n?bt`<mo separator="true">,</mo>${$t(
e)}`:$t(e));function ic({operation:t,position:e,operands:n}){let[r,...i]=n;return[...r.operation===t&&r.position===e?ic(r):[r],...i]}function of(t){return oc(t)?
bt`<mo>·</mo>`:bt`<mo lspace="0" rspace=${t.operation in nc||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function oc({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&oc(e[0])}var Bn=(t,e=t.get("value"))=>re(e,t.get("variables")),[sf,af]=[24,8];function no(t,e,n){let{shape:r}=t.get(e),i=new Float64Array(G(t.get(e)).length);return i.set(
n),ae(i,{shape:r,dtype:"float64"},t.get(e))}function cf({model:t}){let e=Bn(t).parameters;function n(){let r=Bn(t),[i,o]=[e,G(t.get("parameters"))];e=r.parameters;
let s=no(t,"instructions",r.instructions.flat()),[a,c]=[G(s),G(t.get("instructions"))];a.every((l,u)=>l===c[u])||(t.set("instructions",s),t.set("parameters",no(
t,"parameters",e.map(l=>i.includes(l)?o[i.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function lf({model:t,el:e}){nt(e,"gdviz-fo\
rmula-field");let n=Pt(),r=null,i=new Map;function o({target:d}){let p=d.value;try{Bn(t,p),r=null,V(t,{value:p})}catch(f){if(!(f instanceof ft))throw f;r={text:p,
error:f}}l()}function s(d){let p=f=>{let g=G(t.get("parameters")).slice();g[Bn(t).parameters.indexOf(d)]=f,V(t,{parameters:no(t,"parameters",g)})};return i.has(
d)||i.set(d,he(l,p)),i.get(d)}function a({message:d,position:p},f){let g=Array.from(f,y=>/\s/.test(y)?" ":y),b=Math.max(0,p-sf),x=g.slice(b,p+af).join("");return R`<code aria-hidden="true">${b?
"…":""}${x}\n${" ".repeat(p-b+(b?1:0))}▲</code>
      <span>${d}</span>`}function c(){r=null,l()}function l(){let[d,p,f]=["value","description","tooltip"].map(k=>t.get(k)),[g,b]=t.get("range"),x=G(t.get("para\
meters")),{root:y,parameters:A}=Bn(t),z=t.get("without");F(e,R`
      <label title=${f}>
        <span>${p}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${pt(r?.text??d)} @input=${o} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?a(r.error,r.text):D}</div>
        ${r?D:rc(d,y)}
      </div>
      ${A.map((k,M)=>z.includes(k)?D:R`<div class="gdviz-slider">${s(k)({value:x[M],min:g,max:b,step:.01,description:k,tooltip:`The letter ${k} of the formula`})}</div>`)}`)}
let u=[lt(t,{"parameters description tooltip range without":l}),lt(t,{value:c})];return()=>u.forEach(d=>d())}var sc={initialize:cf,render:lf};async function ac(t){let e=await Promise.all(t.get("children")??[]),n=await Promise.all(e.filter(r=>r.get("children")).map(ac));return new Set([...e.map(({model_id:r})=>`\
IPY_MODEL_${r}`),...n.flatMap(r=>[...r])])}async function io(t){let e=t.widget_manager;if(!t.get("box"))return[];let[n,r]=await Promise.all(["box","state"].map(
a=>et(e,t.get(a)))),i=await ac(n),s=r.get("entries").flatMap(Cn).filter(({widget:a})=>i.has(a));return Promise.all(s.map(async a=>({...a,model:await et(e,a.widget)})))}
function df(t){let e=new Map,n=new Set,r=[],i=0;async function o(){let u=++i,d=await io(t);if(u!==i)return;for(let f of r)f();for(let f of d){let g=ro(f);e.has(
g)||e.set(g,Rr(f,f.model))}let p=()=>s(d);r=d.map(({model:f,trait:g})=>it(f,`${g} disabled suitable`,p)),p()}function s(u){let d=new Set(u.filter(a).map(ro)),p=[
...d].some(f=>!n.has(f));n=d,dt(t,"changed",d.size>0),p&&dt(t,"expanded",!0)}function a(u){let{model:d,trait:p}=u;if(d.get("disabled"))return!1;let f=p==="value"?
d.get("suitable")??null:null;return f===null?Rr(u,d)!==e.get(ro(u)):d.get(p)!==f}o();let c=it(t,"box",o),l=()=>{};return et(t.widget_manager,t.get("state")).then(
u=>l=it(u,"entries",o)),()=>{i++;for(let u of r)u();c(),l()}}var ro=({widget:t,trait:e})=>`${t}.${e}`,uf=Dt((t,e)=>df(e),t=>t()),Dr=uf.use;var pf=({model:t})=>Dr(t);function ff({model:t,el:e}){nt(e,"gdviz-group-heading");function n(){let[r,i]=[t.get("expanded"),t.get("changed")];e.classList.toggle(
"open",r),e.classList.toggle("changed",i),F(e,R`
      <button type="button" aria-expanded=${r} @click=${()=>V(t,{expanded:!r})}>
        ${t.get("title")}${i?R`<span> · changed</span>`:""}
      </button>`)}return lt(t,{"title expanded changed":n})}var cc={initialize:pf,render:ff};var gf=10,hf=9;function mf(t,e,n,{from:r,to:i}){let[o,s]=t.map(e?Math.log10:Number),a=n>1?(s-o)/(n-1):0,c=d=>e?10**d:d,l=d=>Math.floor((d-r)/(i-r)*n),u=Ct({low:c(
o-a/2),high:c(s+a/2),log:e,from:r,to:i});return{pixels:u,nearest:d=>X(l(d),0,n-1),cellOf:d=>{let p=u.to(d);return p>=Math.min(r,i)&&p<=Math.max(r,i)?Math.min(l(
p),n-1):-1},centre:d=>c(o+d*a),edges:d=>{let[p,f]=[d,d+1].map(g=>r+(i-r)*g/n);return[Math.min(p,f),Math.max(p,f)]}}}function vf({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",r=n()?Qe:Ne,i=t.get("title")||`${t.get("value_name")} over ${t.get("axis_names").join(" and ")}`,o=de(e,{name:"gdviz-heat-map",label:i,ratio:t.
get("ratio"),margins:r});o.canvas.classList.add("hatch");let[s]=o.layers("cross"),[a]=F(o.handles,k(),".handle"),c=()=>t.get("values").shape,l=v=>{let S=t.get(`${v}\
_range`),_=t.get(`${v}_log`)&&S[0]>0,[E,L]=c();return mf(S,_,v==="x"?L:E,v==="x"?o.across():o.upwards())};function u(){if(!c()[0]||!c()[1])return null;let[v,S]=t.
get("chosen"),[_,E]=[l("x").cellOf(v),l("y").cellOf(S)];return _>=0&&E>=0?[_,E]:null}let d=v=>!Number.isFinite(v)||!n()&&v<0;function p(){let v=t.get("log"),[S,
_]=Lt([G(t.get("values"))],E=>Number.isFinite(E)&&!(v&&E<=0));return S<=_?[S,_]:null}function f(){Jt(o.canvas,G(t.get("values")),c(),n()?g():b())}function g(){let v=kr(
t.get("palette"),p()??[0,1],t.get("log"));return S=>d(S)?0:v(S)}function b(){let v=Array.from(t.get("colors"),S=>Ee(S));return S=>d(S)?0:v[S%v.length]}function x(){
let v=p();if(!n()||!v)return o.bar(n()?[[],[],t.get("value_name")]:null);o.bar(_r(o.area,t.get("palette"),v,t.get("value_name"),t.get("log")))}function y(){let v=t.
get("colors"),S=G(t.get("values")),_=new Set(n()?[]:S),E=t.get("names").map((C,T)=>({name:C,color:v[T%v.length],kind:"area"})),L=S.some(d),O=E.filter((C,T)=>_.has(
T));o.legend(L?[...O,{name:t.get("missing_name"),color:"",kind:"hatch"}]:O)}let A=()=>o.axes(Ye(l("x").pixels,l("y").pixels),t.get("axis_names"));function z(){let v=u();
if(F(o.handles,k(v)),!v)return F(s,null);let[[S,_],[E,L]]=[l("x").edges(v[0]),l("y").edges(v[1])],{left:O,top:C,width:T,height:I}=o.area,[j,N]=[(S+_)/2,(E+L)/2],
K=`${`M${j},${C}V${E-6}M${j},${L+6}V${C+I}`}M${O},${N}H${S-6}M${_+6},${N}H${O+T}`;F(s,H`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${K} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${K} />`)}function k(v=null){let[[S,_],[E,L]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],O=(T,I,j,N)=>H`<rect class=${T} fill="transparent" stroke=${I} stroke-width=${j}
        x=${S-N} y=${E-N} width=${_-S+2*N} height=${L-E+2*N} />`,C=Math.max((hf-(_-S))/2,1);return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Zt(v)}
        aria-valuenow=${v?v[1]*c()[1]+v[0]:0} aria-valuetext=${v?M(v):""}>
        ${O("","white",4,C)}${O("cell","black",2,C)}${O("halo","none",0,gf)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function M([v,S]){let[_,E]=t.get("axis_names"),L=`${_} = ${Y(l("x").centre(v))}, ${E} = ${Y(l("y").centre(S))}`,O=G(t.get("values"))[S*c()[1]+v];if(d(
O))return`${L}: ${t.get("missing_name")}`;let C=()=>t.get("names")[O]??String(O);return`${L}: ${n()?`${t.get("value_name")} ${Y(O)}`:C()}`}let h=o.readout(v=>{let S=v?
m(v):u();F(o.status,t.get("outdated")||(S?M(S):""))},a);function m([v,S]){return c()[0]&&c()[1]?[l("x").nearest(v),l("y").nearest(S)]:null}function w(v){if(!v)return;
let S=[l("x").centre(v[0]),l("y").centre(v[1])];String(S)!==String(t.get("chosen"))&&V(t,{chosen:S})}Xe({surface:o.hit,handle:a,to:v=>w(m(o.pixel(v))),by:(v,S)=>{
let[_,E]=u()??[0,0],L=S?10:1;w([X(_+L*v[0],0,c()[1]-1),X(E+L*v[1],0,c()[0]-1)])}});let $="x_range y_range x_log y_log axis_names";return o.draw(t,{"kind values \
palette colors log":f,"kind values palette log value_name":x,"kind values names colors missing_name":y,[`values ${$}`]:A,[`kind chosen values names ${$}`]:z,[`k\
ind chosen values names value_name missing_name outdated ${$}`]:h})}var lc={render:vf};function wf(t){let e=R`<b>${t.get("name")}</b>`,n=mt(t.get("module")),{error:r}=En(t),i=r?`${r.message} (${r.name})`:t.get("error_message"),o=s=>R`<div class="gdviz-notice" role="status">${s}</div>`;
return i?R`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${i}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?o(R`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||cr(n)?null:o("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var bf=({model:t})=>Me(t);function xf({model:t,el:e}){
nt(e,"gdviz-link");let n=()=>F(e,wf(t)),r=[Me(t),dr(t,n),it(t,"where error_message",n)];return n(),()=>r.forEach(i=>i())}var dc={initialize:bf,render:xf};var yf=2,$f=.5,uc=.05,qr=(t,e,n=yf)=>e*Math.abs(t)/(Math.abs(t)+n);function pc(t,e){let n=gr(t),r=document.createElement("canvas"),i=Ze(e.positive,e.negative),o=[];
function s({weights:p,thickest:f},g){p.forEach(({index:b},x)=>{let y=g[b],A=qr(y,f);A>uc&&(n.lineWidth=A,n.strokeStyle=y>0?e.positive:e.negative,n.stroke(o[x]))})}
function a({units:p,layers:f},g,[b,x,y],{ink:A,paper:z}){let k=p.length-f[0].length===b&&y>1,M=p.slice(f[0].length);n.fillStyle=z;for(let{x:h,y:m,size:w}of p)n.
fillRect(h-w/2,m-w/2,w,w);k&&x>1&&c(M,g,x,y),k&&x===1&&l(M,g,y,A),n.lineWidth=1,n.strokeStyle=A,n.globalAlpha=.7;for(let{x:h,y:m,size:w}of p)n.strokeRect(h-w/2-
.5,m-w/2-.5,w+1,w+1);n.globalAlpha=1}function c(p,f,g,b){Jt(r,f,[g*p.length,b],x=>i(X(x,-1,1))),p.forEach(({x,y,size:A},z)=>{let k=(p.length-1-z)*g;n.drawImage(
r,0,k,b,g,x-A/2,y-A/2,A,A)})}function l(p,f,g,b){p.forEach(({x,y,size:A},z)=>{let k=f.subarray(z*g,(z+1)*g),M=k.reduce(($,v)=>Math.max($,Math.abs(v)),1),[h,m]=[
x-A/2,.46*A/M];Object.assign(n,{lineWidth:1,strokeStyle:b,globalAlpha:.25}),n.beginPath(),n.moveTo(h,y),n.lineTo(h+A,y),n.stroke();let w=z===p.length-1;Object.assign(
n,{lineWidth:A>20?1.8:1.2,strokeStyle:w?e.fit:b,globalAlpha:1}),n.beginPath(),k.forEach(($,v)=>n.lineTo(h+A*v/(g-1),y-m*$)),n.stroke()})}function u({units:p,thickest:f},g,b){
for(let{x,y,size:A,index:z}of p){let k=g[z],M=qr(k,f,$f)/2;M>uc&&(d(x-A/2,y+A/2,M+.8,b),d(x-A/2,y+A/2,M,k>0?e.positive:e.negative))}}function d(p,f,g,b){n.beginPath(),
n.arc(p,f,g,0,2*Math.PI),n.fillStyle=b,n.fill()}return{resize:({width:p,height:f,weights:g})=>{o=g.map(({curve:x})=>new Path2D(x));let b=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(p*b),height:Math.round(f*b)}),Object.assign(t.style,{width:`${p}px`,height:`${f}px`})},draw:(p,f,g,b,x)=>{let y=t.width/p.width;
n.setTransform(y,0,0,y,0,0),n.clearRect(0,0,p.width,p.height),f.length===p.parameters&&(s(p,f),a(p,g,b,x),u(p,f,x.paper))}}}var fc=1e3,zf=10;function gc(t,e,n){let{shape:[r]}=t,i=G(t),o=Array.from({length:r},(l,u)=>[...i.subarray(3*u,3*u+3)]),s=1+Math.max(...o.map(([l])=>l)),a=o.findIndex(
l=>l[0]>0&&l[1]===e),c=o.reduce((l,u,d)=>u[0]<o[l][0]?d:l,0);return o[a<0?c:a]=[s,e,n],{shape:[r,3],data:new DataView(Float64Array.from(o.flat()).buffer)}}var oo=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),zf)));return Number.isFinite(e)?Math.min(10**e,fc):fc},so=t=>Number(t.toFixed(2));var hc=54,kf=340,_f=120,Af=40,Sf=5,Mf=16,me=16,Dn=4;function ao(t){let[e,n,{shape:[,r,i]}]=[G(t.get("weights")),G(t.get("shape")),t.get("responses")],o=G(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],a={parameters:e,indices:[...e.keys()],responses:o,pictures:[
t.get("responses").shape[0],r,i]};if(!n.length)return{...a,sizes:t.get("sizes"),names:s};let c=Array.from(n.subarray(0,Dn)).filter(z=>z>0),l=Array.from(n.subarray(
Dn)).flatMap((z,k)=>z?[k]:[]),u=Dn*me**2,d=u+Dn*me,p=[...c.map((z,k)=>[k*me**2,u+k*me,k*me]),[d,d+me,Dn*me]],f=l,g=[],b=[],x=t.get("curves"),y=r*i;for(let[z,k]of[
...c,1].entries()){let M=Array.from({length:k},(h,m)=>m);for(let h of M)g.push(...f.map(m=>p[z][0]+h*me+m));g.push(...M.map(h=>p[z][1]+h));for(let h of M)b.push(
o.subarray((p[z][2]+h)*y,(p[z][2]+h)*y+(x?i:y)));f=M}let A=new Float64Array(b.length*(x?i:y));return b.forEach((z,k)=>A.set(z,k*z.length)),{parameters:Float64Array.
from(g,z=>e[z]),indices:g,responses:A,pictures:[b.length,x?1:r,i],sizes:[l.length,...c,1],names:l.map(z=>x?s[z].replace("₁",""):s[z])}}function co(t,e){let n=X(
hc*Math.max(...t),_f,kf),r=e/t.length,i=[0,0];for(let l=1;l<t.length;l++)i.push(i[l]+t[l]*(t[l-1]+1));let o=t.map((l,u)=>{let d=Math.min(n/l,hc),p=Math.floor(Math.
min(.76*d,.5*r,Af)),f=g=>Math.round(g-p/2)+p/2;return Array.from({length:l},(g,b)=>({layer:u,unit:b,index:u?i[u]+l*t[u-1]+b:-1,x:f(r*(u+.5)),y:f(n/2+(b-(l-1)/2)*
d),size:p}))}),s=o.flat(),a=o.slice(1).flatMap((l,u)=>l.flatMap(d=>o[u].map(p=>{let[f,g]=[p.x+p.size/2,d.x-d.size/2],b=(f+g)/2,x=`M${f},${p.y}C${b},${p.y},${b},${d.
y},${g},${d.y}`;return{from:p,to:d,index:i[d.layer]+d.unit*o[u].length+p.unit,start:f,end:g,curve:x}}))),c=X(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:o,units:s,weights:a,thickest:c,parameters:i[t.length]}}function Ur({units:t,weights:e},[n,r],i=!1,o=null){let s=t.find(({x:f,y:g,size:b})=>Math.
max(Math.abs(n-f),Math.abs(r-g))<=b/2+1);if(s)return s;let a=e.filter(({start:f,end:g})=>f<=n&&n<=g);if(!a.length)return null;let c=Ef((n-a[0].start)/(a[0].end-
a[0].start)),l=({from:f,to:g})=>Math.abs(f.y+(g.y-f.y)*c-r),u=i?Mf:Sf,d=i&&a.find(f=>f===o&&l(f)<u);if(d)return d;let p=a.reduce((f,g)=>l(g)<l(f)?g:f);return l(
p)<u?p:null}function Ef(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Of=250,Tf=[.5,2,8],Nf=.02,mc=.1;function Lf({model:t,el:e}){nt(e,"gdviz-network-diagram");let n=t.get("colors");for(let B in n)e.style.setProperty(`--${B}`,
n[B]);let r=R`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[i,o,s,a,c]=F(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");a.hidden=!l;let u=pc(o,n),d=vi(),
p=ao(t),f="",g=co(p.sizes,320),b=null,x=null,y=null,A=!1,z=!1;function k(B=g.width){let U=f;g=co(p.sizes,B),f=String([p.sizes,p.names]),u.resize(g),F(c,If(g.thickest)),
y=null;let W=x?.index??-1;x=f===U&&W>=0?[...g.weights,...g.units].find(rt=>rt.index===W)??null:null,m(null),M(),I()}function M(){u.draw(g,p.parameters,p.responses,
p.pictures,d),J()}function h(){p=ao(t),String([p.sizes,p.names])!==f?k():M(),z&&K(),z=!1,y&&L(y.part,y.value)}function m(B){b=B;let U=g.layers[0].map(({x:W,y:rt,
unit:Z})=>H`<text x=${W} y=${rt} dy="0.35em" text-anchor="middle">${p.names[Z]}</text>`);F(i,R`
      <svg tabindex="0" role="application" aria-label=${Cf(p.sizes,t.get("activation"),l)} width=${g.width} height=${g.height}
        @pointermove=${$} @pointerdown=${O} @click=${C} @pointerleave=${v} @blur=${()=>m(null)} @keydown=${S}>
        <g class="names" aria-hidden="true">${U}</g>
        <g class="pointed" aria-hidden="true">${B&&wc(B)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&wc(x)}</g>
      </svg>`),P()}let w=B=>Ur(g,At(i,B),B.pointerType==="touch"),$=B=>A||m(w(B)),v=({pointerType:B})=>B!=="touch"&&m(null);function S(B){if(B.ctrlKey||B.metaKey||
B.altKey)return;let[U,W]=[Te(B),{"+":mc,"-":-mc}[B.key]];if(W&&x)L(x,so(_(x)+W));else if(U||["Enter","Escape"].includes(B.key))E(Rf(g,x??b,U??B.key));else return;
B.preventDefault()}let _=B=>p.parameters[B.index];function E(B){x=l?B:null,m(B),I()}function L(B,U){if(B.index<0||t.get("is_past"))return;let W=oo(U);z=!0,V(t,{
edits:gc(t.get("edits"),p.indices[B.index],X(U,-W,W))})}function O(B){let U=B.pointerType==="touch",W=Ur(g,At(i,B),U,x);if(!l||B.button!==0||U&&W!==x)return $(B);
if(E(W),!W||W.index<0||t.get("is_past"))return;let[rt,Z]=[_(W),B.clientY];Xt(B,({clientY:ot})=>{ot===Z&&!y||(y={part:W,value:so(rt+Nf*(Z-ot))},L(W,y.value))}),A=
!0;let st=()=>{A=!1,y=null};for(let ot of["pointerup","pointercancel"])i.addEventListener(ot,st,{once:!0})}function C(B){B.pointerType==="touch"&&E(w(B))}let T=he(
I,B=>x&&L(x,B));function I(){if(!l)return;let B=x!==null&&x.index>=0;a.classList.toggle("empty",!B);let U=B?_(x):0,W=oo(U),rt=x?bc(g,p.names,x):"";F(a,T({value:U,
min:-W,max:W,step:W/1e3,disabled:t.get("is_past"),description:rt,tooltip:"Training continues from the value that you set"}))}let j=0,N=0;function P(){j=performance.
now();let B=b??x,U=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",W=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";s.textContent=(B?Pf(g,p.names,B,p.parameters):U)+W}function K(){P(),I()}function J(){!(b??x)||N||(N=window.setTimeout(()=>{
N=0,K()},Math.max(Of-(performance.now()-j),0)))}Qt(i,({touches:B})=>x!==null&&Ur(g,At(i,B[0]),!0,x)===x);let q=[lt(t,{"sizes weights responses shape curves":h,is_past:()=>E(
x),activation:()=>m(b)}),Ve(i,k),fs(()=>{d=vi(),M()}),()=>clearTimeout(N)];return()=>q.forEach(B=>B())}function Rf({layers:t,weights:e},n,r){if(!n)return t[0][0];
let i="from"in n;if(r==="Escape")return i?n.to:null;let o=e.filter(({to:l})=>l===(i?n.to:n));if(typeof r=="string")return o[0]??n;let[s,a]=r;if(i)return o[X(n.from.
unit-a-s,0,o.length-1)];let c=t[X(n.layer+s,0,t.length-1)];return c[X(n.unit-a,0,c.length-1)]}function vc(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-
1?"the output":`unit ${r+1} of hidden layer ${n}`}function Pf(t,e,n,r){let i=bc(t,e,n);return n.index<0?i:`${i}: ${Y(r[n.index])}`}function bc(t,e,n){if("from"in
n){let[i,o]=[n.from,n.to].map(s=>vc(t,e,s));return`Weight from ${i} to ${o}`}let r=vc(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function Cf([t,...e],n,r){
let i=e.slice(0,-1),o=`${i.length===1?"a hidden layer":"hidden layers"} of ${i.join(", ")} units`,s=i.length?`${o}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function wc(t){if("from"in t)return H`<path d=${t.curve} />`;let e=t.size+5;
return H`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function If(t){let e=(r,i,o=r)=>R`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${i}</svg>${o}</span>`,
n=r=>H`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return R`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${Tf.map(r=>e("sample",n(qr(r,t)),String(r)))}
    ${e("bias",H`<circle cx="5" cy="5" r="3.5" />`)}`}var xc={render:Lf};var yc="_",jf=100,$c=1,Ff=1e6,lo="it was cut off or changed on its way";async function zc(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<jf||!(e||
t.startsWith("[{")))return t;let n=e?Bf(t.split(",").map(Number)):Gt([Uint8Array.of($c),new TextEncoder().encode(t)]),r=await _c(n,new CompressionStream("deflat\
e")),i=btoa(Array.from(r,s=>String.fromCharCode(s)).join("")),o=yc+i.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return o.length<t.length?o:t}var uo=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function kc(t){if(!uo(t))return t;try{let e=atob(t.slice(yc.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,o=>o.charCodeAt(0)),
r=await _c(n,new DecompressionStream("deflate"));if(r[0]===$c)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let i=Df(r);return Array.from(i,o=>Object.
is(o,-0)?"-0":String(o)).join(",")}catch{throw new RangeError(lo)}}function Bf(t){let e=t.every(o=>Object.is(Math.fround(o),o)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((o,s)=>e?r.setFloat32(n*s,o):r.setFloat64(n*s,o));let i=new Uint8Array(1+r.byteLength);i[0]=n;for(let o=0;o<r.byteLength;o++)i[1+o%n*t.length+
Math.floor(o/n)]=r.getUint8(o);return i}function Df(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(lo);let r=new DataView(
new ArrayBuffer(e*n));for(let o=0;o<r.byteLength;o++)r.setUint8(o,t[1+o%e*n+Math.floor(o/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((o,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function _c(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],i=0;for(let o=await n.read();!o.done;o=
await n.read()){if(i+=o.value.length,i>Ff)throw await n.cancel(),new RangeError(lo);r.push(o.value)}return Gt(r)}var fn="gdviz",Hr=8e3,mo=async t=>go(await ie(t)),Mc=new Map;async function Ec(t,e){let n=await ie(t);for(let{name:r,widget:i}of t.get("entries"))e.includes(r)&&
Mc.set(i,n.get(r)??"")}function qf(t,e){let n=new Map(t.get("entries").map(({name:r,widget:i})=>[r,i]));return new Map([...e].filter(([r,i])=>Mc.get(n.get(r)??"")!==
i))}async function go(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await zc(r));return e.set(fn,String(Ce)),e.toString().replaceAll("%2C",",")}var qn=()=>location.
href.replace(/[?#].*$/s,""),Uf=["token","theme","template","note","python","present","hide","only","teacher"],vo=t=>!Uf.includes(t)&&!t.startsWith("voila"),Oc=()=>new URLSearchParams(
[...new URLSearchParams(location.search)].filter(([t])=>vo(t))).toString().replaceAll("%2C",",");async function Hf(t){let e=new Map(new URLSearchParams(t)),n=e.
get(fn);if(n!==void 0&&n!==String(Ce))throw new RangeError("it was made by another version of this page");let r=[...e].filter(([o])=>vo(o)&&o!==fn);if(n===void 0&&
r.some(([,o])=>uo(o)))throw new RangeError("its end is missing");let i=async([o,s])=>{let a=await kc(s).catch(({message:c})=>{throw new RangeError(`of ${o}, ${c}`)});
return[o,a]};return new Map(await Promise.all(r.map(i)))}var po=10;async function Wf(t,e,n){let r;try{let i=await Nt(t,n?new Map(Object.entries(n)):await Hf(e));
if(!i.length)return;let o=i.length>po?`; and ${i.length-po} more`:"";r=`Parts of this link were ignored. ${i.slice(0,po).join("; ")}${o}.`}catch(i){if(!(i instanceof
RangeError))throw i;r=`This link was ignored: ${i.message}.`}await ho(t,r)}async function ho(t,e){if(!t.get("message"))return t.say(e);let n=e&&`<div class="gdv\
iz-notice" role="status">${Gf(e)}</div>`;dt(await et(t.widget_manager,t.get("message")),"value",n)}var Gf=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),Ac=400,
Sc="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. To keep them or to give them to others, s\
ave the page.";async function Tc(t){let e=await ie(t),n=history.state?.[fn];await Wf(t,location.search,n),n&&await ho(t,Sc);let r=await ie(t),[i,o,s]=[0,-1/0,!!n];
function a(){i||=setTimeout(l,Math.max(0,o+Ac-performance.now()))}let c=ln(t,a);addEventListener("popstate",()=>{r=new Map,a()});async function l(){o=performance.
now(),i=ce()?setTimeout(l,Ac):0;let u=await ie(t);if(i||!cn(u,r).length)return;r=u;let d=qf(t,u),p=cn(u,e).some(g=>d.has(g))?await go(d):"",f=s;s=fo(p).length>Hr;
try{s?history.replaceState({[fn]:Object.fromEntries(u)},"",fo(await go(Vf(u)))):history.replaceState(null,"",fo(p))}catch{return c()}s!==f&&await ho(t,s?Sc:"")}}
function fo(t){let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!vo(r)&&r!==fn)).toString(),t].filter(Boolean).join("&");return qn()+
(n&&`?${n}`)+location.hash}var Vf=t=>new Map([...t].filter(([,e])=>e.length<500));var Kf=400,Yf=200,Nc=["pointerdown","keydown","input","change","drop"],Lc=["pointerup","pointercancel"];function Zf(t){let e=new Set,n=[],r=[],i=null,o=()=>new Map,
[s,a,c,l]=[0,!1,!1,!1],u=null,d=Promise.resolve();for(let m of Nc)addEventListener(m,A,!0);for(let m of Lc)addEventListener(m,z,!0);addEventListener("blur",z);let p=ln(
t,m=>{o=m,!i&&!ce()&&(i=o()),l||x()});return{undo:()=>M(n,r),redo:()=>M(r,n),count:f,watch:g,stop:h};function f(){return{undo:n.length,redo:r.length}}function g(m){
return e.add(m),()=>e.delete(m)}function b(){for(let m of e)m()}function x(){clearTimeout(s),s=setTimeout(y,Kf)}function y(){a||ce()?x():k()}function A({type:m,
target:w}){s&&!ce()&&(m==="pointerdown"||w!==u)&&k(),u=w,c=!0,m==="pointerdown"&&(a=!0)}function z(){a=!1}function k(){clearTimeout(s);let m=c;[s,c]=[0,!1];let w=o();
i&&!cn(w,i).length||(i&&m&&(n.push(i),n.length>Yf&&n.shift(),r.length=0),i=w,b())}function M(m,w){let $=d.then(async()=>{s&&k();let v=m.pop();if(!v||!i)return"";
let S=await Pr(t,cn(v,i));w.push(i),l=!0;try{await Nt(t,v),await xe(),i=o()}finally{[l,c]=[!1,!1],b()}return S});return d=$.catch(()=>{}),$}function h(){clearTimeout(
s);for(let m of Nc)removeEventListener(m,A,!0);for(let m of Lc)removeEventListener(m,z,!0);removeEventListener("blur",z),p()}}var Rc=Dt((t,e)=>Zf(e),t=>t.stop()),
Pc=Rc.use,Cc=t=>Rc.find(t.get("key"));var Jf=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,Ic=100;async function Fc(t){let e=t.get("script"),n=[...new Set(Bc(e))],r=new Map(await Promise.all(n.map(async s=>[s,await et(
t.widget_manager,s)]))),i=s=>r.get(s),o=({when:s})=>!s||s.indices.includes(i(s.selector).get("index"));return e.filter(o).map(s=>`${Xf(s,i)}
`).join("")}function Bc(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(Bc):[]}function Xf({
text:t,holes:e,each:n},r){let i=(a,c=0)=>Qf(a,r,c);if(!n)return jc(t,(a,c)=>i(e[a],c));let o=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((a,c)=>o[c]>0).
map(a=>jc(t,c=>c==="name"?ve(a.name):c==="hyperparameters"?qc(a.hyperparameters,r):i(e[c]))).join(`
`)}var jc=(t,e)=>t.split(`
`).map(n=>n.replaceAll(Jf,(r,i)=>e(i,n.length-n.trimStart().length))).join(`
`),ve=t=>JSON.stringify(t);function Un(t){let e=Pe(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function Dc({widget:t,trait:e,kind:n,options:r=[]},i){let o=i(t).get(
e);return n==="choice"?ve(r[o]):n==="flag"?o?"True":"False":n==="whole"?String(o):n==="number"?Un(o):n==="numbers"?`[${o.map(Un).join(", ")}]`:ve(o)}var qc=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${Dc(r,e)}`).join(", "),wo=t=>`(${t.join(", ")}${t.length===1?",":""})`;function Qf(t,e,n){return t.kind==="arguments"?tg(e(t.widget)):
t.kind==="starts"?eg(e(t.field),e(t.slice),e(t.surface)):t.kind==="keywords"?qc(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?wo(Object.entries(t.
targets).filter(([,{widget:r,trait:i}])=>e(r).get(i)).map(([r])=>ve(r))):t.kind==="points"?rg(ng(e(t.widget),t),n):Dc(t,e)}function tg(t){let[e,n,r]=[t.get("val\
ue"),t.get("variables"),G(t.get("parameters"))],i=re(e,n).parameters;if(String(n)==="x")return`${ve(e)}, ${wo(["x",...i].map(ve))}`;let o=String(n)==="x,y"?[]:[
wo(n.map(ve))];return[ve(e),...o,...i.map((s,a)=>`${s}=${Un(r[a])}`)].join(", ")}function eg(t,e,n){let[r,i,o]=[G(t.get("parameters")),e.get("indices"),n.get("s\
tart")],{parameters:s}=re(t.get("value"),t.get("variables"));return`[${s.map((a,c)=>Un(i.includes(c)?o[i.indexOf(c)]:r[c])).join(", ")}]`}function ng(t,{array:e,
training:n}){let r=Array.from(G(t.get("part"))),i=r.map((c,l)=>n?c>0:l<=r.findLastIndex(Boolean)),o=e==="x"&&t.get("task")!=="regression";return(e==="x"?kt(t.get(
"x")).map(([...c])=>c):Array.from(G(t.get(e)),c=>[c])).map(c=>c.map(e==="part"?String:Un)).filter((c,l)=>i[l]).map(c=>o?`[${c.slice(0,2).join(", ")}]`:c[0])}function rg(t,e){
let n=`[${t.join(", ")}]`;if(n.length+e<Ic-20)return n;let r=" ".repeat(e+4),i=[r];for(let o of t){let s=i[i.length-1];s!==r&&s.length+o.length+2>Ic?i.push(`${r}${o}\
,`):i[i.length-1]=s===r?`${r}${o},`:`${s} ${o},`}return`[
${i.join(`
`)}
${" ".repeat(e)}]`}var Uc=1e6,bo=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Wr(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(bo(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function Wc(t){let e=bo(t),n=Object.fromEntries(await ie(t));return{name:`${Wr(t)}.\
json`,text:`${JSON.stringify({gdviz:Ce,page:e,values:n},null,1)}
`}}async function Gc(t,e){try{if(e.size>Uc)throw new RangeError(`it is larger than ${Uc/1e6} MB`);let n=ig(await e.text(),bo(t));Hc(await Zi(t,n));let r=await ie(
t),i=await Nt(t,n);return i.length&&await Nt(t,r),Hc(i),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function Hc([t]){if(t)throw new RangeError(
t)}function ig(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:i,values:o}=Gi(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==Ce)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${Ce}`);if(e&&i!==e)throw new RangeError(`it is of ${typeof i=="string"?`“${i.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!Tr(o))throw new RangeError("its values are not texts by names");return new Map(Object.entries(o))}var Kc=Fo(Ci(),1);async function Yc(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[u]})=>et(t.widget_manager,u)))).some(u=>u.get("outdated")))return null;
let i=async([u,d])=>(await et(t.widget_manager,u)).get(d),o=await Promise.all(e.map(({array:u})=>i(u))),s=await Promise.all(e.map(({names:u})=>u[0]?.startsWith(
"IPY_MODEL_")?i(u):u)),a=[...n?[n.name]:[],...s.flat()],c=n&&await i(n.shown),l=n?n.names.flatMap((u,d)=>c[d]>0?Vc(o,d).map(p=>[u,...p]):[]):Vc(o,0,s);return`${Kc.default.
unparse([a,...l],{newline:`
`})}
`}function Vc(t,e,n){let r=t.map((l,u)=>og(l,e,n?.[u].length)),[[i],...o]=r,s=o.filter((l,u)=>t[u+1].shape.length===2).flat(),a=l=>i[l]!==i[l-1]&&Number.isFinite(
i[l])&&s.some(u=>Number.isFinite(u[l])),c=l=>Number.isFinite(l)?l:"";return Array.from(i,(l,u)=>u).filter(a).map(l=>r.flat().map(u=>c(u[l])))}function og(t,e,n=t.
shape[2]??1){let[r,i,o=1]=t.shape,s=G(t),a=l=>s.subarray(l*i*o,(l+1)*i*o);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,u)=>a(u));let c=a(r>1?e:0);
return Array.from({length:Math.min(o,n)},(l,u)=>Float64Array.from({length:i},(d,p)=>c[p*o+u]))}var Zc="This is being computed: try again in a moment.";function Jc(t,e,n){let r=null,i=()=>e.closest(".gdviz-page")??document.body;function o(){r=r?null:Na(i()),
n("")}function s(p,f,g){Se(p,f,g),n(`Saved as “${p}”.`)}async function a(){let p=await Yc(t);if(p===null)return n(Zc);s(`${Wr(t,"run")}.csv`,p,"text/csv")}async function c({
name:p,node:f},g){if(f.closest("[data-outdated]"))return n(Zc);let b=`${Wr(t,p)}.${g}`;g==="svg"?s(b,Rn(f),"image/svg+xml"):s(b,await Mr(f),"image/png")}let l=(p,f)=>R`<li><span>${p}</span>${f}</li>`,
u=(p,f,g)=>R`<button type="button" aria-label=${`${f}: ${p}`} @click=${g}>${p}</button>`;function d(){let{notebook:p}=t.widget_manager,f=(r??[]).filter(({node:g})=>g.
checkVisibility());return R`<ul class="files" aria-label="Download">
      ${p?l("Notebook",R`<a class="button" href=${p.address} download=${p.name} aria-label="Notebook: IPYNB">IPYNB</a>`):D}
      ${t.get("csv").columns?l("Run",u("CSV","Run",a)):D}
      ${f.map(g=>l(g.name,R`
        ${u("SVG",g.name,()=>c(g,"svg"))}${u("PNG",g.name,()=>c(g,"png"))}`))}
    </ul>`}return{button:()=>R`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${r!==null} @click=${o}>Download</button>`,list:()=>r?d():D}}var sg=`With this many points or pinned runs the link would have more than ${Hr.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function ag({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>mo(t))}var cg="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function lg({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:i}){return i||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function dg({model:t,el:e}){nt(e,"gdviz-page-state");let n=Pc(t),r=Cc(t),[i,o,s]=["","",""];function a(z,k="",M=""){
[i,o,s]=[z,k,M],y()}async function c(z){let k=await r[z]();a(k?`${z==="undo"?"Undone":"Redone"}: ${k}.`:`There is nothing to ${z}.`)}function l(z){let k=lg(z),M=z.
target,m=(e.closest(".gdviz-page")??e).contains(M)||t.widget_manager.ownsAddress&&!M.closest?.(".gdviz-page");!k||!m||z.defaultPrevented||M.matches?.(cg)||(z.preventDefault(),
z.stopPropagation(),c(k))}async function u(){a("");let z=`${qn()}?${await mo(t)}`;if(z.length>Hr)return a(sg);let k=await Yt(z);a(k?"Copied.":"Copy this:",z),k||
e.querySelector("[type=text]").select()}async function d(){let z=await Fc(t);if(await Yt(z))return a("Copied.");a("Copy this:","",z),e.querySelector("textarea").
select()}let p=Jc(t,e,a);async function f(){let{name:z,text:k}=await Wc(t);Se(z,k,"application/json"),a(`Saved as “${z}”.`)}async function g({target:z}){let[
k]=z.files;if(!k)return;let M=await Gc(t,k);a(M?`“${k.name}” was not opened: ${M}.`:`Opened “${k.name}”.`),z.value=""}let b=(z,k,M)=>R`<button type="button" title=${k} @click=${M}>${z}</button>`,
x=(z,k,M,h)=>R`
    <button type="button" title=${M} aria-keyshortcuts=${h} aria-disabled=${r.count()[z]===0}
      @click=${()=>c(z)}>${k}</button>`;function y(){F(e,R`
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
      <span role="status">${i}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!s} .value=${pt(s)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!o} .value=${pt(o)} />`)}y();let A=[n,r.watch(y),it(t,"script cs\
v",y),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>A.forEach(z=>z())}var Xc={initialize:ag,render:dg};var Qc=(t,e,n)=>{let r=new Map;for(let i=e;i<=n;i++)r.set(t[i],i);return r},tl=dn(class extends fe{constructor(t){if(super(t),t.type!==It.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let i=[],o=[],s=0;for(let a of t)i[s]=r?r(a,s):s,o[s]=n(a,s),s++;return{
values:o,keys:i}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let i=Qa(t),{values:o,keys:s}=this.dt(e,n,r);if(!Array.isArray(i))return this.ut=s,
o;let a=this.ut??=[],c=[],l,u,d=0,p=i.length-1,f=0,g=o.length-1;for(;d<=p&&f<=g;)if(i[d]===null)d++;else if(i[p]===null)p--;else if(a[d]===s[f])c[f]=ge(i[d],o[f]),
d++,f++;else if(a[p]===s[g])c[g]=ge(i[p],o[g]),p--,g--;else if(a[d]===s[g])c[g]=ge(i[d],o[g]),un(t,c[g+1],i[d]),d++,g--;else if(a[p]===s[f])c[f]=ge(i[p],o[f]),un(
t,i[d],i[p]),p--,f++;else if(l===void 0&&(l=Qc(s,f,g),u=Qc(a,d,p)),l.has(a[d]))if(l.has(a[p])){let b=u.get(s[f]),x=b!==void 0?i[b]:null;if(x===null){let y=un(t,
i[d]);ge(y,o[f]),c[f]=y}else c[f]=ge(x,o[f]),un(t,i[d],x),i[b]=null;f++}else Fr(i[p]),p--;else Fr(i[d]),d++;for(;f<=g;){let b=un(t,c[g+1]);ge(b,o[f]),c[f++]=b}for(;d<=
p;){let b=i[d++];b!==null&&Fr(b)}return this.ut=s,jr(t,c),_t}});var ug=["paths","x","y","values"],Gr=["A","B","C","D"],oe=({state:t,curves:e})=>JSON.stringify([t,e]),el=t=>Object.fromEntries([...t].filter(([e])=>e!==Nr));function pg(t,e){
let[n,...r]=t.shape,i=qe(r),o=n?e%n*i:0;return G(t).slice(o,o+i)}async function fg(t){let e=s=>s?et(t.widget_manager,s):null,[n,r,i]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),o=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:i,views:o}}async function gg(t){let{state:e,choice:n,
runner:r,views:i}=await fg(t),o=new Map,s=()=>new Map,a=0,c=[ln(e,h=>(s=h,y())),it(t,"pinned",b)];return b(),{pin:f,swap:g,isOfProblem:z,lossesOf:k,stop:M};function l(){
return t.get("pinned")}function u(h){V(t,{pinned:h})}function d(){return i.map(h=>{let m=ug.filter(v=>h.get(v)),w=m.map(v=>We(h,v));return(n?[n.get("index")]:Array.
from({length:Math.max(...w.map(({shape:v})=>v[0]))},(v,S)=>S)).map(v=>({row:v,...Object.fromEntries(m.map((S,_)=>[S,pg(w[_],v)]))}))})}async function p(){await xe(
{inBackground:!1});let h=s(),w={name:(await qa(e,h,t.get("named"))).slice(0,an),shown:!0,state:el(h)};return r?w.curves=hg(d()):o.set(oe(w),d()),w}async function f(){
let h=await p();l().length<Re&&u([...l(),h])}async function g(h){let m=await p(),w=l()[h];await Nt(e,new Map([...Object.entries(w.state),[Nr,Lr(l().with(h,m))]])),
r&&V(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function b(){for(let m of l())m.curves&&o.set(oe(m),mg(m.curves));let h=l().filter(m=>!o.has(oe(m)));h.length&&
He(x(h)),y()}async function x(h){let m=el(s());for(let w of h){let $=await Nt(e,new Map(Object.entries(w.state)));await xe({inBackground:!1}),$.length||o.set(oe(
w),d())}await Nt(e,new Map(Object.entries(m))),h.some(w=>!o.has(oe(w)))&&u(l().filter(w=>o.has(oe(w)))),y()}function y(){a||=requestAnimationFrame(A)}function A(){
a=0;let h=l().length?s():new Map,w=l().map((v,S)=>({pin:v,mark:Gr[S],of:o.get(oe(v)),isHere:z(v,h)})).filter(({pin:v,of:S})=>v.shown&&S),$=JSON.stringify(w.map(
({pin:v,mark:S,isHere:_})=>[S,v.name,oe(v),_]));$!==t.get("drawn")&&(dt(t,"drawn",$),i.forEach((v,S)=>{let _=w.filter(({isHere:E})=>E||!v.get("paths"));dt(v,"pi\
nned",_.flatMap(({pin:E,mark:L,of:O})=>(O?.[S]??[]).map(C=>({...C,mark:L,name:E.name}))))}))}function z(h,m=s()){return t.get("problem").every(w=>(h.state[w]??"")===
(m.get(w)??""))}function k(h){return(o.get(oe(h))??[]).flat().flatMap(({y:w})=>w?[w]:[]).map(w=>w.findLast($=>!Number.isNaN($))??NaN)}function M(){cancelAnimationFrame(
a);for(let h of c)h()}}var hg=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function mg(t){
let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.map((i,o)=>({row:o,x:e(n),y:e(i)})))}var nl=Dt((t,e)=>gg(e),t=>t.then(e=>e.stop())),rl=nl.
use,il=t=>nl.find(t.get("key"));var vg=`${Re} runs are pinned: remove one to pin another`;function wg({model:t,el:e}){nt(e,"gdviz-pins");let n=rl(t),r=null;il(t).then(d=>{r=d,l()});let i=()=>t.
get("pinned"),o=(d,p)=>V(t,{pinned:i().with(d,{...i()[d],...p})});function s(d){V(t,{pinned:i().filter((f,g)=>g!==d)});let p=e.querySelectorAll(".remove");(p[Math.
min(d,p.length-1)]??e.querySelector("button"))?.focus()}function a(){i().length<Re&&r?.pin()}function c(d,p){let[f,g]=[Gr[p],`pinned run ${Gr[p]}`],b=r?r.lossesOf(
d).map(A=>Y(A,3)):[],x=({target:A})=>o(p,{name:A.value.trim().slice(0,an)}),y=r&&!r.isOfProblem(d);return R`
      <li class=${d.shown?"":"hidden"}>
        <label title="Show or hide ${g}"><input type="checkbox" aria-label="Show ${g}" .checked=${pt(d.shown)}
          @change=${({target:A})=>o(p,{shown:A.checked})} /><b>${f}</b>${Hs(f)}</label>
        <input type="text" aria-label="Name of ${g}" title=${d.name} maxlength=${an} .value=${pt(d.name)} @change=${x} />
        <output title="Its last loss">${b.length?`loss ${b.join(", ")}`:D}</output>
        <button type="button" title="Make ${g} the present one, and pin the present one in its place" @click=${()=>r?.swap(p)}>Swap</button>
        <button type="button" class="remove" title="Remove ${g}" aria-label="Remove ${g}" @click=${()=>s(p)}>×</button>
        ${y?R`<small>Of another problem: not drawn on this surface.</small>`:D}
      </li>`}function l(){let d=i().length>=Re;F(e,R`
      <button type="button" aria-disabled=${d} title=${d?vg:"Keep the present run in the plots, to compare others with it"} @click=${a}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!i().length}>${tl(i(),(p,f)=>f,c)}</ul>`)}let u=[n,lt(t,{"pinned drawn":l})];return()=>u.forEach(d=>d())}var ol={render:wg};var bg={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Ie=(t,e,n,r=t)=>R`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${bg[t]} /></svg>
  </button>`,Vr=(t,e)=>Ie(t?"pause":"play",t?"Pause":"Play",e,"play");var xg=10,yg=8;function $g({model:t}){let e=t.get("max");return it(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&V(t,{value:r}),
e=r})}function zg({model:t,el:e}){nt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),i=y=>V(t,{playing:!1,value:y});function o(){let y=!t.
get("playing");V(t,{playing:y,value:y&&n()>=r()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${r()}`;let[y,A]=t.get("ends");return Y(y+(A-y)*n()/Math.
max(r(),1),3)}let[a,c]=t.get("ends")?[t.get("description"),""]:["","The current step"],l=()=>F(e,R`
      ${Ie("back","Back to the start",()=>i(0))}
      ${Vr(t.get("playing"),o)}
      ${Ie("step","Step forward",()=>i(Math.min(n()+1,r())))}
      <label title=${c}>
        ${a&&R`<span>${a}</span>`}
        <input type="range" min="0" step="1" aria-label=${a||"Current step"} aria-valuetext=${a?s():D} .max=${String(r())} .value=${pt(String(n()))}
          @input=${({target:y})=>i(Number(y.value))} />
        <output>${s()}</output>
      </label>`),u=0,d=0,p=()=>(t.get("seconds")?r()/t.get("seconds"):Math.max(xg,r()/yg))/1e3;function f(y){let A=Math.min(Math.floor((y-u)*p()),r());if(A>=r())
return V(t,{value:r(),playing:!1});A>n()&&V(t,{value:A}),t.get("playing")&&(d=requestAnimationFrame(f))}function g(){cancelAnimationFrame(d),t.get("playing")&&(b(),
d=requestAnimationFrame(f))}function b(){u=performance.now()-n()/p()}let x=[lt(t,{"value max playing":l}),it(t,"max",b),it(t,"playing",g),()=>cancelAnimationFrame(
d)];return g(),()=>x.forEach(y=>y())}var sl={initialize:$g,render:zg};var kg="gdviz answer ";function al(t){let e=`${kg}${location.pathname} ${t}`;return{get:()=>xo(()=>JSON.parse(localStorage.getItem(e)??"null")??void 0),set:n=>xo(
()=>localStorage.setItem(e,JSON.stringify(n))),clear:()=>xo(()=>localStorage.removeItem(e))}}function xo(t){try{return t()}catch{return}}function Kr(t){let e=t.
get("solution");return t.get("kind")==="choices"?t.get("rows")[0][1][e]:`${Y(e)} ${t.get("unit")}`.trim()}var _g={point:"Drag the ring to where you expect it.",points:"Drag the rings to where you expect them.",number:"Move the slider to the number you expect.",choice:"\
Choose an answer.",choices:"Choose an answer in each row.",order:"Choose a place for each; two that you give the same place swap."},yo=(t,e)=>Array.isArray(t)&&
t.length===e;function Ag({model:t,el:e}){nt(e,"gdviz-question");let n=t.get("kind"),r=t.get("rows"),i=_g[t.get("distinct")?"order":(r.length||t.get("points").length)===
1?n.slice(0,-1):n],[o,s]=[Pt(),Pt()],a=t.get("solution")!==null,c=al(t.get("question")),[l,u]=[[],[]],d=n==="number"?"number":"chosen",p=()=>n==="points"?l.map(
O=>O.get("value")):t.get(d),f=JSON.stringify(p()),g=!1,b=!1,x=he($,O=>V(t,{number:O}));function y(){if(g=n==="choices"?p().includes(-1):JSON.stringify(p())===f,
g)return $();c.set(p()),V(t,{committed:!0})}function A(){g=!1,c.clear(),V(t,{committed:!1}),e.querySelector("input, button")?.focus()}function z(){let O=t.get("\
committed");l.forEach(T=>dt(T,"locked",O)),u.forEach(T=>dt(T,"locked",!O));let C=e.closest(".gdviz-beside")?.querySelector(".gdviz-moved");return C?.toggleAttribute(
"inert",!O),!!C}function k(O,C){let T=[...t.get("chosen")],I=t.get("distinct")?T.indexOf(C):-1;I>=0&&(T[I]=T[O]),T[O]=C,V(t,{chosen:T})}function M([O,C],T){return R`<div class="options ${O?
"named":""}" role="radiogroup" aria-label=${O||t.get("question")}>
      ${O?R`<span class="name">${O}</span>`:D}
      ${C.map((I,j)=>R`
        <label><input type="radio" name="${o}-${T}" .checked=${t.get("chosen")[T]===j} ?disabled=${t.get("committed")} @change=${()=>k(T,j)} />
          <span>${I}</span></label>`)}</div>`}function h(){let O=t.get("committed");if(n==="choices")return r.map(M);if(n==="points")return D;let[C,T,I,j,N]=["n\
umber","min","max","step","unit"].map(P=>t.get(P));return R`<div class="gdviz-slider">${x({value:C,min:T,max:I,step:j,unit:N,disabled:O,description:a?"Your answ\
er":"Your prediction",tooltip:"The number that you expect"})}</div>`}function m(){let O=t.get("solution"),C=1e-9*Math.max(1,Math.abs(O));return Math.abs((n==="n\
umber"?p():p()[0])-O)<=t.get("within")+C}function w(){return a?`${m()?"Right.":`Not quite: ${Kr(t)}.`} ${t.get("explanation")}`.trim():"Compare your prediction \
with what is shown now, then move the controls."}function $(){let O=t.get("committed"),C=a&&O?m()?"right":"wrong":"";F(e,R`
      <div role="group" class=${C} aria-labelledby=${s}>
        <p class="text" id=${s}>${t.get("question")}</p>
        ${h()}
        <p class="hint ${g?"urged":""}" role="status">${O?w():i}</p>
        ${O?R`<button type="button" class="again" @click=${A}>${a?"Try again":"Predict again"}</button>`:R`<button type="button" class="commit" @click=${y}>${a?
"Check":"This is my prediction"}</button>`}
      </div>`),z()}function v(O){return n==="points"?yo(O,l.length)&&O.every(C=>yo(C,2)&&C.every(Number.isFinite)):n==="choices"?yo(O,r.length)&&r.every(([,C],T)=>Number.
isInteger(O[T])&&C[O[T]]!==void 0):Number.isFinite(O)&&O>=t.get("min")&&O<=t.get("max")}async function S(){let O=[t.get("points"),t.get("others")],C=await Promise.
all(O.map(I=>Promise.all(I.map(j=>et(t.widget_manager,j)))));if(b)return;[l,u]=C,f=JSON.stringify(p());let T=c.get();v(T)&&!t.get("committed")&&(n==="points"?l.
forEach((I,j)=>V(I,{value:T[j]})):V(t,{[d]:T}),V(t,{committed:!0})),z()}let _=[lt(t,{"question chosen number min max step committed":$})];S();let E=new MutationObserver(
()=>z()&&E.disconnect()),L=new ResizeObserver(()=>{let O=e.closest(".gdviz-beside");O&&(L.disconnect(),z()||E.observe(O,{childList:!0,subtree:!0,attributeFilter:[
"class"]}))});return L.observe(e),_.push(()=>E.disconnect(),()=>L.disconnect()),()=>{b=!0,_.forEach(O=>O())}}var cl={render:Ag};var ll=t=>Number.isFinite(t)?Y(t,Math.abs(t)<.001?2:3):"–";function Sg({model:t,el:e}){nt(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,a){n(s)!==
a&&V(t,{shown:t.get("shown").with(s,Number(a))})}function i(s){V(t,{chosen:s}),r(s,!0)}function o(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=kt(t.get("values")),u=t.get("outdated"),d=(x,y)=>u?"…":ll(l[x]?.[y]??NaN),p=s.map((x,y)=>R`<th scope="col" title=${a[y]??""}>${x}</th>`),f=t.get("names").map(
(x,y)=>{let[A,z]=[n(y),y===t.get("chosen")],k=({target:h})=>r(y,h.checked),M=`background: ${xt(c[y%c.length])}`;return R`
        <tr class="${A?"":"hidden"} ${z?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${x}" .checked=${pt(A)} @change=${k} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${x}" aria-pressed=${z} @click=${()=>i(y)}>
              <span class="swatch" .style=${M}></span>${x}
            </button>
          </th>
          ${s.map((h,m)=>R`<td class="number">${A?d(y,m):"–"}</td>`)}
        </tr>`}),b=(t.get("pinned")??[]).map(({mark:x,name:y,row:A,values:z})=>R`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${y}><span class="swatch" .style="background: ${xt(c[A%c.length])}"></span>${x}: ${t.get("names")[A]}</th>
          ${s.map((k,M)=>R`<td class="number">${ll(z?.[M]??NaN)}</td>`)}
        </tr>`);F(e,R`<table aria-busy=${!!u}><caption ?hidden=${!u}>${u}</caption><thead><tr><td></td><td></td>${p}</tr></thead><tbody>${f}${b}</tbody></table>`)}
return lt(t,{"names colors columns hints shown values chosen outdated pinned":o})}var dl={render:Sg};var $o=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Mg(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Eg({model:t,el:e}){nt(e,"gdviz-runner");let n=t.get("unit"),r=()=>V(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),i=()=>V(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function o(){let g=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);V(t,{playing:!t.get("playing"),shown:-1,
resets:g})}function s({target:g}){let b=Number(g.value);V(t,{playing:!1,shown:b+t.get("stride")>t.get("position")?-1:b})}function a({target:g}){let b=Math.round(
Number(g.value));b>=1&&b<=1e3&&V(t,{anew_steps:b}),g.value=t.get("anew_steps")}function c(){let[g,b]=[t.get("position"),t.get("shown")],x=g.toLocaleString("en");
return b<0||b>=g?`${n} ${x}`:`${n} ${b.toLocaleString("en")} of ${x}`}function l(){let[g,b]=[t.get("position"),t.get("shown")];return R`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${c()} title="Wind back through the ${n}s"
        .max=${String(g)} .step=${String(t.get("stride"))} .value=${pt(String(b<0?g:b))}
        ?disabled=${g===0} @input=${s} />`}let u=g=>t.get("position")<g?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function d(){let[g,b,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],y=M=>Math.abs(M/g-1)<.001,A=$o.some(y)?$o:[...$o,
g].sort((M,h)=>M-h),z=({target:M})=>V(t,{speed:Number(M.value)}),k=({target:M})=>V(t,{anew:M.checked,playing:!1});F(e,R`
      <div class="gdviz-buttons">
        ${Ie("back","Restart",r,x<0?"back":"back wanted")}
        ${Vr(t.get("playing"),o)}
        ${Ie("step","Step forward",i)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${z}>
          ${A.map(M=>R`<option value=${M} .selected=${pt(y(M))}>${Mg(M,n)}</option>`)}
        </select>
        <output class="position">${c()}</output>
      </div>
      ${t.get("stride")>0?l():D}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${pt(b)} @change=${k} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!b}
          .value=${String(t.get("anew_steps"))} @change=${a} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?D:R`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${u(x)} Lower the learning rate, then restart.</div>`}`)}function p(){t.get("diverged_at")>=0&&t.get("playin\
g")&&V(t,{playing:!1})}let f=[it(t,"position diverged_at",p),lt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":d})];return p(),()=>f.
forEach(g=>g())}var ul={render:Eg};var Og=t=>t===void 0||Number.isNaN(t)?"–":Y(t);function Tg({model:t,el:e}){return nt(e,"gdviz-sentence"),lt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],i=G(t.get("values")),o=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),a=s||o.replace(/\{(\d+)\}/g,(l,u)=>Og(i[u])),c=t.get("shown")&&o;F(e,c?R`<div class="${n} ${s?"gdviz-outdated":""}" role=${r}>${a}</div>`:D)}})}var pl={render:Tg};function Ng(t){let{parameters:e}=re(t.get("value"),t.get("variables")),n=[..."abc"].filter(r=>!e.includes(r));return[...e,...n.slice(0,Math.max(0,2-e.length))]}
function Lg(t,[e,n]){let r=o=>t.find(s=>s!==o),i=t.includes(e)?e:r(n);return[i,t.includes(n)&&n!==i?n:r(i)]}async function fl(t){let e=n=>et(t.widget_manager,n);
return{field:await e(t.get("field")),surfaces:await Promise.all(t.get("surfaces").map(e))}}function Yr(t,e,n){String(t.get(e))!==String(n)&&dt(t,e,n)}async function Rg(t){
let{field:e,surfaces:n}=await fl(t);function r(){let o=Ng(e),s=Lg(o,o.length>2?t.get("axes"):o),a=t.get("active");if(Yr(e,"without",s),Yr(t,"indices",a?s.map(c=>o.
indexOf(c)):[0,1]),!!a){Yr(t,"names",o);for(let c of n)Yr(c,"axis_names",s)}}let i=[it(e,"value",r),it(t,"active axes",r)];return r(),()=>i.forEach(o=>o())}function Pg(t,e){
return t.flatMap((n,r)=>{let[i,o]=e.slice(2*r,2*r+2),s=i<=n&&n<=o?0:n-(i+o)/2;return[i+s,o+s]})}function Cg({model:t}){let e=Ue(Rg(t));return()=>e.then(n=>n())}
async function Ig({model:t,el:e}){nt(e,"gdviz-slice");let{field:n,surfaces:[r]}=await fl(t);function i(s,a){let c=t.get("names"),l=t.get("indices").map(g=>c[g]),
u=l.map((g,b)=>b===s?a:g===a?l[s]:g),d=n.get("parameters"),p=G(d).slice();l.forEach((g,b)=>p[c.indexOf(g)]=Number(Pe(r.get("start")[b]))),V(n,{parameters:ae(p,{
shape:d.shape,dtype:"float64"},d)});let f=u.map(g=>p[c.indexOf(g)]);V(r,{start:f,view:Pg(f,r.get("view"))}),V(t,{axes:u})}function o(){let s=t.get("names"),[a,c,
l]=[t.get("indices"),G(t.get("point")),t.get("outdated")],u=(f,g)=>R`
      <label>${f}
        <select title="The letter of the model that this axis shows" @change=${({target:b})=>i(g,b.value)}>
          ${s.map((b,x)=>R`<option value=${b} .selected=${pt(x===a[g])}>${b}</option>`)}
        </select>
      </label>`,d=s.flatMap((f,g)=>a.includes(g)?[]:[`${f} = ${Y(c[g]??NaN,3)}`]),p=`The surface is a slice at step ${t.get("step")}: ${d.join(", ")}. The pat\
h is projected onto it.`;F(e,t.get("active")&&s.length>2?R`
      <div class="axes">${u("Horizontal axis",0)}${u("Vertical axis",1)}</div>
      <div class="gdviz-note ${l?"gdviz-outdated":""}" role="status">${l||p}</div>`:D)}return lt(t,{"names indices active point step outdated":o})}var gl={initialize:Cg,
render:Ig};function jg({model:t,el:e}){nt(e,"gdviz-slider");let n=he(r,i=>V(t,{value:i}));function r(){let[i,o,s,a,c,l]=["value","min","max","step","log","whole"].map(b=>t.
get(b)),[u,d,p,f]=["disabled","description","unit","tooltip"].map(b=>t.get(b)),g=t.get("continuous_update");F(e,n({value:i,min:o,max:s,step:a,log:c,whole:l,disabled:u,
description:d,unit:p,tooltip:f,continuous:g}))}return lt(t,{"value description tooltip unit min max step log disabled":r})}var hl={render:jg};var Hn=class extends fe{constructor(e){if(super(e),this.it=D,e.type!==It.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===D||e==null)return this._t=void 0,this.it=e;if(e===_t)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Hn.directiveName=
"unsafeHTML",Hn.resultType=1;var Zr=dn(Hn);var Fg=["wheel","touchmove","keydown","pointerdown"];function Bg({model:t,el:e}){nt(e,"gdviz-steps-text");let n=t.get("texts"),r=t.get("settings").map(w=>new Map(
Object.entries(w))),[i,o]=[0,0],s=null,a=!1,c=!1,l=[],u;function d(w){w!==i&&(i=w,c=s!==null,x(),p().catch($=>console.error($)))}async function p(){if(a||e.closest(
".gdviz-steps")?.querySelector(Ir))return;a=!0;let w=await et(t.widget_manager,t.get("figure"));for(;o!==i;){let $=i;await He(Cr(w,r[$],()=>$===i).then(v=>(l=v,
Ec(w,[...r[$].keys()])))),o=$}a=!1,x()}function f(w){let $=i+w;return r[$]?(s=$,d($),g()[$].scrollIntoView({block:"center",behavior:In()?"auto":"smooth"}),!0):!1}
let g=()=>[...e.querySelectorAll("li")];function b(){let w=g(),$=(parseFloat(getComputedStyle(w[0]).scrollMarginTop)+innerHeight)/2,v=w.map(S=>S.getBoundingClientRect()).
findIndex(({top:S,bottom:_})=>S<=$&&$<_);v===s&&(s=null),!(v<0||s!==null)&&(u&&(o=i=v),u=!1,d(v),x())}function x(){let w=(v,S)=>R`<button type="button" aria-disabled=${!r[i+
S]} @click=${()=>f(S)}>${v}</button>`,$=e.closest(".gdviz-steps")?.querySelector(Ir)?"Answer the question first.":"";F(e,R`
      <ol>${n.map((v,S)=>R`<li aria-current=${S===i?"step":D}><p>${Zr(v)}</p></li>`)}</ol>
      <div class="bar" role="group" aria-label="Steps">
        ${w("Back",-1)}
        <span role="status">Step ${i+1} of ${n.length}<span class="quiet">${c?`: ${g()[i].textContent}`:""}</span></span>
        ${w("Next",1)}
        ${[$,...l].filter(Boolean).map(v=>R`<p>${v}</p>`)}
      </div>`)}et(t.widget_manager,t.get("figure")).then(w=>{let $=[...new URLSearchParams(location.search).keys()].map(v=>v.replace(/\d*\..*/s,""));u??=!!t.widget_manager.
ownsAddress&&$.includes(w.get("name"))}),x();let y=new AbortController,{signal:A}=y,z=()=>s=null;for(let w of Fg)addEventListener(w,z,{capture:!0,passive:!0,signal:A});
let k=0,M=()=>{cancelAnimationFrame(k),k=requestAnimationFrame(b)};addEventListener("scroll",M,{capture:!0,passive:!0,signal:A}),addEventListener("resize",M,{signal:A}),
e.addEventListener("gdviz-step",w=>f(w.detail)&&w.preventDefault());let h=new MutationObserver(()=>{x(),p()}),m=new ResizeObserver(()=>{let w=e.closest(".gdviz-\
steps");w&&h.observe(w,{subtree:!0,attributeFilter:["inert"]}),M()});return m.observe(e),()=>{y.abort(),h.disconnect(),m.disconnect()}}var ml={render:Bg};function Wn({values:t,shape:[e,n],box:[r,i,o,s]},[a,c]){let[l,u]=[(a-r)/(i-r)*(n-1),(c-o)/(s-o)*(e-1)];if(!(l>=0&&u>=0&&l<=n-1&&u<=e-1))return null;let[d,p]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(u),e-2)],[f,g]=[l-d,u-p],b=p*n+d,[x,y]=[b,b+n].map(A=>(1-f)*t[A]+f*t[A+1]);return(1-g)*x+g*y}var Dg=40,qg=.42,gn=14,Ug=8,Gn=t=>t.map(({from:[e,n],by:[r,i],color:o,shaft:s})=>H`
    <path class="vector" fill=${o} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
      data-from=${`${e},${n}`} data-by=${`${r},${i}`} d=${Oe(e+r/2,n+i/2,r/2,i/2,s)} />`);function vl(t,e,{left:n,top:r,width:i,height:o}){let s=e.map(([a,c])=>({
x:a,y:c,wide:gn/2}));return t.map(({at:a,text:c,color:l,away:u})=>{let d=c.length*Ug/2,p=u[0]>.35?"start":u[0]<-.35?"end":"middle",f={start:d,middle:0,end:-d}[p],
g=X(a[0]+f,n+d,n+i-d),b=X(a[1],r+gn/2,r+o-gn/2),x=u[1]<0?-gn:gn;for(;s.some(y=>Math.abs(y.x-g)<y.wide+d&&Math.abs(y.y-b)<gn);)b+=x;return s.push({x:g,y:b,wide:d}),
H`<text class="vector-label" x=${gt(g-f)} y=${gt(b)} dy="0.35em" text-anchor=${p}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${c}</text>`})}function zo(t,{width:e,height:n}){let r=qg*Math.min(e,n)/t;if(!(t>0)||t>=Dg&&r>=1)return 1;
let i=10**Math.floor(Math.log10(r));return i*(r>=5*i?5:r>=2*i?2:1)}function wl(t){let e=r=>{let[i,o]=[r,1/r].map(s=>Number(s.toPrecision(1)));return r>1?`${i}:1`:
`1:${o}`},n=t.filter(({factor:r})=>r!==1).map(({what:r,factor:i})=>`${r} ${e(i)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var Ut=([t,e],[
n,r])=>[t+n,e+r],St=([t,e],n)=>[t*n,e*n],Ot=([t,e])=>Math.hypot(t,e);var Hg=3.2,xl=1.6,yl=.9;function $l(t,{parts:e,names:n,isScaled:r},i,o,s){let[a,c,l,u,d,p]=e,f=[],g=t;for(let[k,M]of[a,c,l].entries()){let h=St(M,o),m=[i.gradient,
i.momentum,i.decay][k];Ot(h)>0&&f.push({from:g,by:h,color:m,label:n[k],shaft:xl}),g=Ut(g,h)}let b={from:t,by:St(u,o),color:i.step,label:n[3],shaft:Hg};if(f.length===
1?f.splice(0,1,{...b,label:`${n[3]} = ${f[0].label}`}):Ot(u)>0&&f.unshift(b),!r)return{marks:Gn(f),labels:f.map(bl)};let x=St(d,s);Ot(x)>0&&f.push({from:t,by:x,
color:i.gradient,label:n[4],shaft:yl});let[y,A]=St(p,s).map(Math.abs),z={at:Ut(t,[.71*y+6,-.71*A-6]),text:n[5],color:i.gradient,away:[1,-1]};return{marks:H`${Wg(
t,[y,A])}${Gn(f)}`,labels:[...f.map(bl),z]}}var Wg=([t,e],[n,r])=>H`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function bl({from:t,by:e,label:n,color:r,shaft:i},o,s){let a=St(e,1/Ot(e));if(i===yl)return{at:Ut(Ut(t,e),St(a,9)),text:n,color:r,away:a};let[c,l=c]=s,d=c.
by[0]*l.by[1]-c.by[1]*l.by[0]>=0==(i===xl)?1:-1,p=[-d*a[1],d*a[0]];return{at:Ut(Ut(t,St(e,.5)),St(p,i+7)),text:n,color:r,away:p}}var Gg=.6,Vg=2.2;function zl(t,e,n){let[r,i]=kt(t.get("current"))[0]??[NaN,NaN],o=v=>Number.isFinite(v[0])&&Number.isFinite(v[1]),[s,a]=e([0,0]),c=v=>{let[S,_]=e(
v);return[S-s,_-a]},l=kt(t.get("step_parts")),u=o([r,i])&&l.length>0&&o(l[3]),d=o([r,i])?kt(t.get("gradients")).filter(o).map(c):[];if(!u&&d.length<2)return{marks:D,
note:""};let p=e([r,i]),f=t.get("marks"),g=t.get("step_labels")[t.get("step_optimizer")]??[],b=u?l.map(c):[],x=u&&o(l[5]),y=v=>Math.max(0,...v.map(Ot)),A=y(b.slice(
0,4)),z=Math.max(y([...d.slice(0,1),...x?b.slice(4):[]]),Kg(d.slice(1))),k=zo(x?A:Math.max(A,z),n),M=x?zo(z,n):k,h=u?$l(p,{parts:b,names:g,isScaled:x},f,k,M):{marks:D,
labels:[]},m=d.length>1?Yg(p,d,t.get("gradient_points"),f,M,u&&!x):h,w=m===h?[h]:[m,h],$=wl([{what:[u?g[3]:"",d.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:k},...x?[{what:`${g[4]} and ${g[5]}`,factor:M}]:[]]);return{marks:H`
      ${w.map(({marks:v})=>v)}
      ${vl(w.flatMap(({labels:v})=>v),[p,e(t.get("start"))],n)}`,note:$}}var Kg=t=>t.map(Ot).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function Yg([t,e],[n,...r],i,o,s,a){
let c=r.map(x=>St(x,s)).filter(x=>Ot(x)>0),l=c.map(([x,y])=>Oe(t+x/2,e+y/2,x/2,y/2,Gg)).join(""),u=c.map(([x,y])=>`${t+x},${e+y}`).join(" "),d=c.sort((x,y)=>Ot(
x)-Ot(y))[Math.floor(.8*c.length)]??[0,0],p=St(d,1/(Ot(d)||1)),f=St(n,s),g=a||!Ot(f)?[]:[{from:[t,e],by:f,color:o.gradient,shaft:Vg}],b=(x,y,A,z)=>({at:Ut(Ut([t,
e],x),St(y,9)),text:A,color:z,away:y});return{marks:H`
      <path class="noise" fill=${o.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${u} d=${l} />
      ${Gn(g)}`,labels:[...g.map(()=>b(f,St(f,1/Ot(f)),i===1?"their mean":"all points",o.gradient)),b(d,p,i===1?"single points":`mini-batches of ${i}`,o.data)]}}function Zg({model:t,el:e}){let n=t.get("bar")?Qe:Ne,i=de(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:n});
i.canvas.classList.add("hatch");let[o,s,a,c,l,u,d]=i.layers("field","pins","paths","minima","letters","vectors","points"),p=()=>{let[$,v,S,_]=G(t.get("box"));return i.
plane({low:$,high:v},{low:S,high:_})},f=()=>t.get("axis_names"),g=()=>t.get("movable"),b=$r({...i,model:t,el:e,layers:[a,c,d],pins:{lines:s,letters:l,area:i.area},
plane:p,free:g});function x(){let{canvas:$,area:v}=i,S=Math.min(window.devicePixelRatio||1,2),_={width:Math.round(v.width*S),height:Math.round(v.height*S)},E=t.
get("loss"),L=G(t.get("levels"));if(E.shape[0]<2||E.shape[1]<2||L.length<2)return Si($);hr($,_,G(E),E.shape,L,le(t.get("palette"),L.length-1))}function y(){if(!t.
get("bar"))return;let[$,v]=[G(t.get("levels")),t.get("value_name")],S=G(t.get("loss")).some(Number.isFinite);i.bar(S?Ar(i.area,t.get("palette"),$,v):[[],[],v])}
let A=()=>i.axes(p(),f());function z(){let $=t.get("gradient"),v=js(G($),$.shape,i.area,G(t.get("box")));F(o,H`<path class="arrows" fill="black" opacity="0.55" d=${v} />`)}
let k="";function M(){let $=zl(t,p().toPixel,i.area);F(u,$.marks),o.classList.toggle("behind",$.marks!==D),k=$.note}function h(){let $=G(t.get("loss")).every(Number.
isFinite),v=`${t.get("value_name")} not finite`;i.legend($?On(t):[...On(t),{name:v,color:"",kind:"hatch"}])}let m=i.readout($=>{if(t.get("outdated"))return F(i.
status,t.get("outdated"));if(t.get("step")>=0)return F(i.status,R`${nn(t)}${k&&R`<div>${k}</div>`}`);F(i.status,!$&&t.get("status")||w($))});function w($){if(!$&&
!g())return"";let v=$?p().toPoint($):t.get("start"),S=t.get("loss"),_=Wn({values:G(S),shape:S.shape,box:G(t.get("box"))},v);return te(v,f(),_===null?"":`, ${t.get(
"value_name")} ≈ ${Y(_,2)}`)}return i.draw(t,{"loss levels palette":x,"loss levels palette value_name":y,"box axis_names":A,"gradient box":z,"pinned colors bo\
x":b.pinned,"paths shown colors box":b.paths,"minima box":b.minima,"current shown colors box":b.points,"step_parts step_optimizer gradients gradient_points curr\
ent start box":M,"loss names colors shown value_name":h,"start movable box axis_names":b.start,"loss start movable status box axis_names current step step_parts\
 gradients diverged_at outdated":m,zoomable:b.buttons})}var kl={render:Zg};var Jg=Math.SQRT2,Xg=1.42;function Al([t,e,n],{width:r,height:i}){let[o,s]=_l(t),[a,c]=_l(e),l=n*Math.min(r/(2*Jg),i/(2*Xg)),[u,d]=[2*l/r,2*l/i];return{toPixel:([
p,f,g])=>[r/2+(p*s-f*o)*l,i/2-(g*c+(p*o+f*s)*a)*l],toViewer:[-c*o,-c*s,a],matrix:Float32Array.of(s*u,o*a*d,o*c/4,0,-o*u,s*a*d,s*c/4,0,0,c*d,-a/4,0,0,0,0,1)}}var _l=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var Qg=`#version 300 es
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
}`;var th=`#version 300 es
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
}`;function Sl(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,a]of[[e.VERTEX_SHADER,Qg],[e.FRAGMENT_SHADER,
th]]){let c=e.createShader(s);e.shaderSource(c,a),e.compileShader(c),e.attachShader(n,c)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let r=s=>e.getUniformLocation(
n,s),i=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,i);for(let[s,a,c]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,a,e.FLOAT,!1,24,c)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let o=0;return{load(s,a,[c,l],u,d){let p=new Float32Array(6*
c*l),f=[];for(let b=0,x=0;b<c;b++)for(let y=0;y<l;y++,x++){let[A,z]=[2*y/(l-1)-1,2*b/(c-1)-1],[k,M]=[y?x-1:x,y<l-1?x+1:x],[h,m]=[b?x-l:x,b<c-1?x+l:x],w=(s[M]-s[k])/
(M-k)*((l-1)/2),$=(s[m]-s[h])/((m-h)/l)*((c-1)/2);p.set([A,z,s[x],w||0,$||0,a[x]],6*x);let v=[x,x+1,x+l,x+l+1];y===l-1||b===c-1||!v.every(S=>Number.isFinite(s[S]))||
f.push(v[0],v[1],v[2],v[1],v[3],v[2])}e.bufferData(e.ARRAY_BUFFER,p,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(f),e.STATIC_DRAW),o=f.length;
let g=d.flatMap(b=>[1,3,5].map(x=>parseInt(b.slice(x,x+2),16)/255));e.uniform1fv(r("levels"),u.slice(0,64)),e.uniform3fv(r("colors"),g.slice(0,192)),e.uniform1i(
r("count"),Math.min(u.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
r("camera"),!1,s),e.drawElements(e.TRIANGLES,o,e.UNSIGNED_INT,0)}}}var eh=40,nh=.015;function El(t,e,[n,r,i,o],s){let a=t.filter(Number.isFinite).sort(),[c,l]=[a[0]??0,a.at(-1)??1],u=l-c||1,d=(a[Math.floor(a.length/10)]??c)-c,p=d>
0?u>eh*d:!1,f=y=>p?Math.log1p((y-c)/d)/Math.log1p(u/d):(y-c)/u,g=Float32Array.from(t,y=>Number.isFinite(y)?(2*f(y)-1)*.5:NaN),b={values:g,shape:e,box:[-1,1,-1,1]};
return{heights:g,spot:y=>{let[A,z]=[2*(y[0]-n)/(r-n)-1,2*(y[1]-i)/(o-i)-1];return[A,z,Wn(b,[A,z])??NaN]},hides([y,A,z],[k,M,h]){let m=2/Math.max(...e);for(let w=m;;w+=
m){let $=z+w*h,v=Wn(b,[y+w*k,A+w*M]);if(v===null||$>.5)return!1;if(v>$+nh)return!0}},scale:p?`log(1 + (${s} ${c<0?"+":"−"} ${Y(Math.abs(c),3)}) / ${Y(d,2)})`:
`the ${s}`}}var rh=.8,Ol=.5,Tl=5,we=1.2,[ih,oh]=[5,90],[sh,ah]=[.5,5];function ch({model:t,el:e}){nt(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",r=n?"Loss surface in 3-D":`Surface in 3-D: ${t.get("value_name")}`,i=R`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${r}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[o,s,a,c,l,u]=F(e,i,".scene",".under","canvas",".over",".panel",".status"),d=l.appendChild(document.createElement(
"span")),p=()=>t.get("camera"),f=(v,S,_=1)=>{let[E,L,O]=p(),C=[((E+v)%360+360)%360,X(L+S,ih,oh),X(O*_,sh,ah)];V(t,{camera:C})},g,b;function x(){let[v,S]=[t.get(
"loss"),t.get("levels")];if(b&&b.loss===v&&b.levels===S)return b.relief;let[_,E]=[G(v),G(S)],L=El(_,v.shape,G(t.get("box")),t.get("value_name"));return g?.load(
L.heights,_,v.shape,E,le(t.get("palette"),E.length-1)),b={loss:v,levels:S,relief:L},L}function y(){let v=o.clientWidth;if(!v)return;if(g===void 0&&(g=Sl(a)),!g)
return F(u,"The 3-D view needs WebGL 2, which this browser does not offer.");let S={width:v,height:Math.round(v*rh)},_=Math.min(window.devicePixelRatio||1,2);for(let[
I,j]of Object.entries(S)){a.style[I]=`${j}px`;for(let P of[s,c])P.setAttribute(I,String(j));let N=Math.round(j*_);a[I]!==N&&(a[I]=N)}if(Math.min(...t.get("loss").
shape,...t.get("levels").shape)<2)return;let[E,L]=[x(),Al(p(),S)];g.draw(L.matrix);let O=(I,j)=>lh(E,L,I,j);F(s,ph(L.toPixel,t.get("axis_names"),G(t.get("box")))),
F(c,H`
      ${kt(t.get("minima")).map(I=>O(I,j=>yr(t.get("marks").minimum,[j])))}
      ${uh(t,E,L)}
      ${dh(t,E,L)}
      ${kt(t.get("current")).map((I,j)=>O(I,N=>xr(ko(t,j),N)))}`);let[C,T]=p().map(Math.round);o.ariaLabel=`${r}${n?" with the path of the descent":""}, seen fr\
om ${T}° above, turned by ${C}°. Arrow keys turn it, + and − zoom.`,F(u,R`${t.get("outdated")||nn(t)}<div>Height: ${E.scale}</div>`)}let A=new Map([["+",we],
["=",we],["-",1/we],["−",1/we]]);o.addEventListener("keydown",v=>{let S=Te(v),_=A.get(v.key);!S&&!_||v.ctrlKey||v.metaKey||(v.preventDefault(),S?f(-Tl*S[0],Tl*
S[1]):f(0,0,_))});let z=new Map,k=()=>{let[v,S=v]=[...z.values()];return[(v[0]+S[0])/2,(v[1]+S[1])/2,Math.hypot(v[0]-S[0],v[1]-S[1])]};o.addEventListener("point\
erdown",v=>{if(v.button!==0||z.size===2)return;let{pointerId:S,pointerType:_}=v,E=p();z.set(S,[v.clientX,v.clientY]),Xt(v,O=>{let[C,T,I]=k();z.set(S,[O.clientX,
O.clientY]);let[j,N,P]=k(),K=_==="touch"&&z.size===1?0:N-T;f((j-C)*-Ol,K*Ol,I&&P?P/I:1)},({type:O})=>{z.delete(S),O==="pointercancel"&&V(t,{camera:E})})}),Qt(o,
({touches:v})=>v.length>1);let M=v=>{v.ctrlKey&&(v.preventDefault(),f(0,0,v.deltaY<0?we:1/we))};o.addEventListener("wheel",M,{passive:!1}),a.addEventListener("w\
ebglcontextlost",v=>v.preventDefault()),a.addEventListener("webglcontextrestored",()=>{g=b=void 0,y()});let h=t.get("home");F(d,[["+","Zoom in",()=>f(0,0,we)],[
"−","Zoom out",()=>f(0,0,1/we)],["⌂","Show the surface as at first",()=>V(t,{camera:h})]].map(([v,S,_])=>R`
    <button type="button" title=${S} aria-label=${S} @click=${_}>${v}</button>`));let w=new ResizeObserver(y);w.observe(o);let $=lt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":y});return()=>{w.disconnect(),$()}}var ko=(t,e)=>t.get("colors")[e%t.get("colors").
length];function lh(t,e,n,r){let i=t.spot(n);return i.every(Number.isFinite)?H`<g opacity=${_o(t.hides(i,e.toViewer))}>${r(e.toPixel(i))}</g>`:D}function Nl(t,e,n){
let r=Array.from({length:n.length/2},(s,a)=>n.subarray(2*a,2*a+2)),i=r.filter(([s,a],c)=>c===0||s!==r[c-1][0]||a!==r[c-1][1]).map(t.spot),o=i.map(s=>t.hides(s,e.
toViewer));return ue(i.length,s=>i[s].every(Number.isFinite)).flatMap(s=>{let a=s.filter((l,u)=>u===0||o[l]!==o[s[u-1]]),c=[...a.slice(1),s[s.length-1]];return a.
map((l,u)=>({isHidden:o[l],pixels:i.slice(l,c[u]+1).map(e.toPixel)}))})}var _o=t=>t?.35:1;function dh(t,e,n){let[r,i]=t.get("paths").shape,o=G(t.get("paths"));return Array.
from({length:r},(s,a)=>Nl(e,n,o.subarray(2*a*i,2*(a+1)*i)).map(({isHidden:c,pixels:l})=>H`
      <g opacity=${_o(c)}>${br(ko(t,a),l)}</g>`))}function uh(t,e,n){return(t.get("pinned")??[]).map(({row:i,mark:o,paths:s=new Float64Array})=>{let a=Nl(e,n,s),
c=ko(t,i);return H`
      ${a.map(({isHidden:l,pixels:u})=>H`
        <g opacity=${_o(l)}>${tn(o,c,Tn(u))}</g>`)}
      ${en(o,c,a.flatMap(({pixels:l})=>l))}`})}function ph(t,[e,n],[r,i,o,s]){let c=(f,g)=>t([f,g,-.5]),l=[c(-1,-1),c(1,-1),c(1,1),c(-1,1)],u=(f,g,b,x="tick-lab\
el")=>{let[y,A]=c(f,g);return H`<text class=${x} x=${y} y=${A} dy="0.35em" text-anchor="middle">${b}</text>`},d=c(0,-1)[1]>c(0,1)[1]?-1:1,p=c(-1,0)[1]>c(1,0)[1]?
-1:1;return H`
    <path class="frame" d=${`M${l.map(([f,g])=>`${f.toFixed(1)},${g.toFixed(1)}`).join("L")}Z`} />
    ${u(-.8,1.12*d,Y(r,3))}${u(.8,1.12*d,Y(i,3))}${u(0,1.14*d,e,"name")}
    ${u(1.12*p,-.8,Y(o,3))}${u(1.12*p,.8,Y(s,3))}${u(1.14*p,0,n,"name")}`}var Ll={render:ch};var Rl=new Map,Ao=new Map;function Pl(t,e){let n=()=>{let r,i=(...o)=>{let s=o.pop(),a=Array.isArray(o.at(-1))?o.pop():[];r=typeof s=="function"?s(...a.map(Jr)):
s};i.amd={},e(i);for(let o of t)o!=="module"&&So(o,r);return r};for(let r of t)Rl.set(r,n)}var So=(t,e)=>Ao.set(t,e);function Jr(t){if(t==="module")return{uri:document.
baseURI};if(!Ao.has(t)){let e=Rl.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Ao.get(t)}var fh="(max-width: 700px)";function Cl(){let t=matchMedia(fh).matches;for(let e of document.querySelectorAll("details.code")){let n=e;t&&(n.open=!1);let r=Object.
assign(document.createElement("button"),{type:"button",textContent:"Copy"});r.setAttribute("aria-live","polite"),r.addEventListener("click",async()=>{let i=await Yt(
n.querySelector("code")?.textContent??"");r.textContent=i?"Copied":"Not copied: select the code instead",setTimeout(()=>r.textContent="Copy",2e3)}),n.append(r)}}var gh=["value","index"],Mo=12;function Eo(t){let e=new Map;for(let n of t.get("entries")){let r=Object.values(n.targets??{"":n}).filter(({trait:i})=>gh.includes(
i));r.length&&e.set(n.name,new Set(r.map(({widget:i})=>i)))}return e}function Oo(t,e){let n=new URLSearchParams(e),r=c=>(n.get(c)??"").split(",").map(l=>l.trim()).
filter(Boolean),i=c=>t.filter(l=>`.${l}.`.includes(`.${c}.`)),o=[...r("hide"),...r("only")].filter(c=>!i(c).length),s=new Set(r("hide").flatMap(i)),a=r("only").
flatMap(i);if(a.length)for(let c of t)a.includes(c)||s.add(c);return{hidden:s,unknown:o}}async function jl(t,e,n){let r=Eo(t),i=[...r.keys()],{hidden:o,unknown:s}=Oo(
i,n);for(let l of o)for(let u of r.get(l)??[])Il(await et(t.widget_manager,u));for(let l of o.size?e:[])(await io(l)).every(({model:u})=>wn(u))?Il(await et(l.widget_manager,
l.get("box"))):new URLSearchParams(n).has("only")&&dt(l,"expanded",!0);if(!s.length)return"";let a=i.slice(0,Mo).join(", ")+(i.length>Mo?` and ${i.length-Mo} mo\
re`:"");return`No control of this page is called ${s.map(l=>`“${l.slice(0,40)}”`).join(", ")}. ${i.length?`Its controls are ${a}.`:"It has none that can be \
hidden."}`}var Il=t=>dt(t,"_dom_classes",[...t.get("_dom_classes"),ei]);var To=[["present","Present it, one part at a time"],["teacher","With the notes for teachers"]];function No(t){let[e]=document.getElementsByTagName("nav");if(!e)
return;let n=Object.assign(document.createElement("button"),{type:"button",textContent:"Make a link …",title:"A link to this page for your class"});e.append(n),
n.addEventListener("click",()=>hh(t).catch(r=>console.error(r)))}async function hh(t){let e=t?[...Eo(t).keys()]:[],n=await Promise.all(e.map(g=>Pr(t,[g]))),{hidden:r}=Oo(
e,location.search),i=new Set(To.map(([g])=>g).filter(g=>new URLSearchParams(location.search).has(g))),[o,s]=[!0,""],a=document.body.appendChild(Object.assign(document.
createElement("dialog"),{className:"gdviz-widget gdviz-make-link"}));function c(){let g=e.filter(y=>!r.has(y)),b=g.length&&g.length<r.size?`only=${g}`:r.size?`h\
ide=${[...r]}`:"",x=[...To.map(([y])=>i.has(y)&&y),b,o&&Oc()].filter(Boolean).join("&");return qn()+(x&&`?${x}`)}async function l(){let g=await Yt(c());f(g?"Cop\
ied.":"Copy the address above."),g||a.querySelector("[type=text]").select()}let u=(g,b,x)=>{let y=({target:A})=>{x(A.checked),f()};return R`<label><input type="checkbox" .checked=${pt(
b)} @change=${y} /><span>${g}</span></label>`},d=(g,b,x)=>x?g.add(b):g.delete(b),p=g=>{for(let b of e)d(r,b,!g);f()};function f(g=""){s=g;let b=x=>x!=="teacher"||
document.getElementById("gdviz-teacher");F(a,R`
      <h2 id="gdviz-make-link">Make a link</h2>
      ${To.filter(([x])=>b(x)).map(([x,y])=>u(y,i.has(x),A=>d(i,x,A)))}
      ${u("With everything set as it is now",o,x=>o=x)}
      ${e.length?R`<fieldset>
        <legend>Controls that learners see</legend>
        <div class="all"><button type="button" @click=${()=>p(!0)}>All</button><button type="button" @click=${()=>p(!1)}>None</button></div>
        <div class="controls">
          ${e.map((x,y)=>u(R`${n[y]} ${n[y]===x?D:R`<code>${x}</code>`}`,!r.has(x),A=>d(r,x,!A)))}
        </div></fieldset>`:D}
      <input type="text" readonly aria-label="The link" .value=${pt(c())} />
      <div class="actions">
        <button type="button" class="copy" @click=${l}>Copy</button>
        <a href=${c()} target="_blank" rel="noopener">Open</a>
        <button type="button" @click=${()=>a.close()}>Close</button>
        <span role="status">${s}</span>
      </div>`)}f(),a.setAttribute("aria-labelledby","gdviz-make-link"),a.addEventListener("close",()=>a.remove()),a.showModal()}var mh="v1.kernel.websocket.jupyter.org";var Fl=[250,500,1e3,2e3],vh=5e3,wh=1e4,bh=8e3,xh=4e3;function Dl(t,e){let n,[r,i,o,s,a]=[0,0,0,0,0],[c,l]=[!1,!1];function u(){d();let b=new URL(t);b.pathname+=
"/channels",b.search+=`${b.search?"&":"?"}${e.query()}`,b.protocol=b.protocol.replace("http","ws");let x=n=new WebSocket(b,mh);o=setTimeout(p,bh,x),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(o),s=a=Date.now(),e.opened()},n.onmessage=({data:y})=>{if(a=Date.now(),typeof y!="string")return e.received(y);c=!0,x.send(
y)},n.onclose=({code:y})=>y===4e3?f(e.gone):p(x)}function d(){clearTimeout(o),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function p(b){
d(),e.lost(),s&&Date.now()-s>vh&&(r=i=0),s=0;let x=await fetch(t,{signal:AbortSignal.timeout(xh)}).then(y=>y.status,()=>0);if(!(l||b!==n)){if(x===404)return f(e.
gone);x?o=setTimeout(u,i++?Bl(i):0):o=setTimeout(p,Bl(r++),b)}}function f(b){l=!0,clearInterval(g),d(),b?.()}let g=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>wh&&p(n)},1e3);return u(),{open:()=>l||u(),end:()=>f(),send:b=>n.readyState===WebSocket.OPEN&&n.send(b)}}var Bl=t=>Fl[Math.min(t,Fl.length-1)];function ql(t,e,n){let r=new TextEncoder,i=e.map(c=>r.encode(JSON.stringify(c))),o=[r.encode(t),...i,...n],s=new BigUint64Array(o.length+2);s[0]=BigInt(o.length+
1);let a=s.byteLength;return o.forEach((c,l)=>{s[l+1]=BigInt(a),a+=c.byteLength}),s[o.length+1]=BigInt(a),new Blob([s,...o])}function Ul(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(d,p)=>Number(e.getBigUint64(8*(p+1),!0))),i=d=>t.slice(r[d],r[d+1]),o=new TextDecoder,[s,a,c,l]=[1,2,3,4].
map(d=>JSON.parse(o.decode(i(d)))),u=Array.from({length:n-6},(d,p)=>new DataView(i(p+5)));return{header:s,parent_header:a,metadata:c,content:l,buffers:u}}var yh=["restarting","autorestarting","dead"],$h=8e3;function Hl(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Wl(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),i=crypto.randomUUID?.()??String(Math.random()).slice(2),o={status:"idle",connectionStatus:"\
connecting",statusChanged:Hl(),connectionStatusChanged:Hl(),comm:w,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,l=new Set,u=0,[d,p]=[[],""],f=!1,g="",
b=Promise.resolve(),x=Dl(r,{query:()=>`session_id=${i}&heard=${g}`,opened(){M("connectionStatus","connected");for(let $ of c.values())x.send($.message),$.sentAt=
Date.now();d=[...c.keys(),...a.keys()],d.length&&(p=h("kernel_info_request",{}))},lost:()=>M("connectionStatus","connecting"),received($){let v=Ul($);g=v.header.
msg_id,o.connectionStatus==="silent"&&M("connectionStatus","connected"),b=b.then(()=>m(v)).catch(S=>console.error(S))},gone:z}),y=setInterval(()=>{let[$]=c.values();
o.connectionStatus==="connected"&&$&&!l.size&&Date.now()-$.sentAt>$h&&M("connectionStatus","silent")},1e3);function A(){for(let $ of d){c.delete($),l.delete($);
let v=a.get($);a.delete($),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function z(){k(),c.clear(),a.clear(),M("status","dead")}function k(){f=!0,clearInterval(
y),x.end()}function M($,v){o[$]!==v&&(o[$]=v,o[`${$}Changed`].emit())}function h($,v,S,_={},E=[]){let L=`${i}-${++u}`;if(f)return L;let O={msg_id:L,msg_type:$,session:i,
username:"",date:new Date().toISOString(),version:"5.3"},C=ql("shell",[O,{},_,v],E);return S&&a.set(L,S),c.set(L,{message:C,sentAt:Date.now()}),x.send(C),L}async function m($){
let{header:v,parent_header:S,content:_}=$,E=S.msg_id;switch(c.delete(E),v.msg_type){case"status":if(yh.includes(_.execution_state))return z();if(a.get(E)?.iopub?.
status?.($),_.execution_state==="busy"&&l.add(E),_.execution_state!=="idle")return;l.delete(E),a.delete(E),E===p&&A();return;case"comm_open":return o.onOpen?.(w(
_.comm_id,_.target_name),$);case"comm_msg":return s.get(_.comm_id)?.heard($);case"comm_close":return s.get(_.comm_id)?.ended($),void s.delete(_.comm_id);default:
return o.onOutput?.($)}}function w($,v="jupyter.widget"){let S={comm_id:$,target_name:v,heard:()=>{},ended:()=>{},on_msg:_=>S.heard=_,on_close:_=>S.ended=_,open:(_,...E)=>h(
"comm_open",{comm_id:$,target_name:v,data:_},...E),send:(_,...E)=>h("comm_msg",{comm_id:$,data:_},...E),close:(_={},...E)=>(s.delete($),h("comm_close",{comm_id:$,
data:_},...E))};return s.set($,S),S}return addEventListener("pagehide",({persisted:$})=>{$||f||(k(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:$})=>$&&x.open()),addEventListener("online",()=>x.open()),o}var zh="application/vnd.jupyter.widget-view+json",kh=["image/png","image/jpeg","image/gif","image/webp"],_h=/\x1b\[[0-9;]*m/g;function Gl({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let o={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...o}}take({header:o,content:s}){if(o.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(o.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:o.msg_type,...s}])}show(o){this.set("outputs",o),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let o of this.shown)o.then(s=>s?.remove());this.shown=[],F(this.el,Array.
from(this.model.get("outputs"),o=>this.part(o)))}part(o){let s=o.data?.[zh];if(!s)return Ah(o);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Lo(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:r}}function Ah({output_type:t,name:e,text:n,ename:r,evalue:i,data:o={}}){
let s=o["text/html"]??o["image/svg+xml"];if(s)return R`<div class="html">${Zr(s)}</div>`;let a=kh.find(l=>l in o);if(a)return R`<img src="data:${a};base64,${o[a]}" alt=${o["\
text/plain"]??""} />`;if(t==="error")return R`<div class="failed" role="alert">${i||r}</div>`;if(e==="stderr")return R`<div></div>`;let c=n??o["text/markdown"]??
o["text/latex"]??o["text/plain"]??"";return R`<pre>${c.replace(_h,"")}</pre>`}async function Lo(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Vl({live:t,kernel:e,notebook:n}){let r=e?Wl(e.base,e.id,e.key):void 0,i=Jr("@jupyter-widgets/base");So("@jupyter-widgets/output",Gl(i));let o=new class extends i.
ManagerBase{kernel=r;exported=r?void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,a){let c=Jr(a)[s];if(!c)throw new Error(`The front end "${a}" has no\
 ${s}.`);return c}async new_model(s,a){return r&&(s.comm??=r.comm(s.model_id)),super.new_model(s,a)}async _create_comm(s,a,c,l,u){if(!r)throw new Error("This pa\
ge has no kernel.");let d=r.comm(a,s);return(c||l)&&d.open(c,{},l,u),d}async _get_comm_info(){return{}}};return r&&(r.onOpen=(s,a)=>o.handle_comm_open(s,a),r.onOutput=
async s=>{(await se(o)).find(c=>c.take&&c.get("msg_id")===s.parent_header.msg_id)?.take(s)},r.statusChanged.connect(()=>o.disconnect())),o}async function se(t){
return(await Promise.allSettled(Object.values(t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Ro="present",Sh=1.7,Mh=700,Eh=6,Kl="h1, h2, h3",Xr="input, select, textarea, [role=slider], [contenteditable]",Yl=`${Xr}, button, a, summary`;function Oh(t){
let e=[];for(let n of t.children)for(let r of n.matches(".text")?n.children:[n]){let i=e.at(-1)??[],o=i.length>0&&!i.some(Qr);if(r.matches(".code")&&i.some(l=>Qr(
l)&&l===r.previousElementSibling)){i.push(r);continue}let s=Qr(r)?o&&i.every(l=>l.matches(Kl)):!r.matches(Kl),a=r.matches(".code")&&Th(r)>Eh,c=i.some(l=>l.matches(
".code"))&&!r.matches(".outputs");(!o||!s||a||c)&&e.push([]),e[e.length-1].push(r)}return e}var Th=t=>(t.querySelector("code")?.textContent??"").split(`
`).length,Qr=t=>!!t?.querySelector("[data-widget]");function Jl(t){let e=new URLSearchParams(location.search).get(Ro),[n]=document.getElementsByTagName("main"),
r=Oh(n);if(e===null||!r.length)return;let i=Math.min(Math.max(Math.round(Number(e))||1,1),r.length)-1,o=document.documentElement,s=document.body.appendChild(Object.
assign(document.createElement("div"),{className:"gdviz-presentation"})),a=new AbortController,{signal:c}=a;function l(A){i=Math.min(Math.max(A,0),r.length-1);for(let k of n.
querySelectorAll(".gdviz-now"))k.classList.remove("gdviz-now");for(let k of r[i])k.classList.add("gdviz-now"),k.parentElement!==n&&k.parentElement?.classList.add(
"gdviz-now"),k instanceof HTMLDetailsElement&&(k.open=!r[i].some(Qr));let z=document.activeElement;z instanceof HTMLElement&&!s.contains(z)&&z.blur(),scrollTo(0,
0),Zl(String(i+1)),b()}async function u(){for(let A of t?await se(t):[]){if(A.get("_front_end")!=="question"||A.get("committed"))continue;(await Promise.all(Object.
values(A.views??{}))).some(({el:k})=>k.closest(".gdviz-now"))&&V(A,{committed:!0})}}function d(){a.abort(),s.remove(),o.classList.remove("gdviz-presenting"),Zl(
null),r[i][0].scrollIntoView()}function p(A){let z=r[i].map(k=>k.querySelector(".gdviz-steps-text")).find(Boolean);(!z||z.dispatchEvent(new CustomEvent("gdviz-s\
tep",{cancelable:!0,detail:A})))&&l(i+A)}let f=()=>p(1),g=()=>p(-1);function b(){let A=r[i].some(k=>k.querySelector(".gdviz-question")),z=(k,M,h,m=!1)=>R`<button type="button" title=${M} aria-label=${M} aria-disabled=${m} @click=${h}>${k}</button>`;
F(s,R`
      ${z("‹","Back (← or Page Up)",g,i===0)}
      <span role="status">${i+1} / ${r.length}</span>
      ${z("›","Next (→, Page Down or the space bar)",f,i===r.length-1)}
      ${z("Reveal","Reveal the answer (R or Enter)",u,!A)}
      ${z("Leave","Leave the presentation (Escape)",d)}`)}function x(){let{clientWidth:A,clientHeight:z}=o,k=A<Mh?1:Math.max(Sh,Math.min(A/1e3,z/560));o.style.setProperty(
"--zoom",String(k)),o.style.setProperty("--screen",`${Math.round(z/k)}px`)}function y(A){if(A.ctrlKey||A.metaKey||A.altKey)return;let z=A.target,k=h=>!z.closest?.(
h),M={Escape:d,PageDown:f,PageUp:g,ArrowRight:k(Xr)&&f,ArrowLeft:k(Xr)&&g," ":k(Yl)&&f,Enter:k(Yl)&&u,r:k(Xr)&&u}[A.key];M&&(A.preventDefault(),A.stopPropagation(),
M())}return o.classList.add("gdviz-presenting"),x(),addEventListener("resize",x,{signal:c}),addEventListener("keydown",y,{signal:c,capture:!0}),l(i),n.addEventListener(
"gdviz-set",({target:A})=>{let z=r.findIndex(k=>k.some(M=>M.contains(A)));z>=0&&!c.aborted&&l(z)}),b}function Zl(t){let e=new URLSearchParams(location.search);t===
null?e.delete(Ro):e.set(Ro,t);let n=e.toString().replaceAll("%2C",",");try{history.replaceState(history.state,"",`${location.pathname}${n&&`?${n}`}${location.hash}`)}catch{}}var Nh=".gdviz-row, .gdviz-page",Xl=660;function Ql(){addEventListener("beforeprint",()=>{for(let t of document.querySelectorAll(Nh)){let{style:e,clientWidth:n}=t;
n<=Xl||(e.setProperty("--drawn",`${n}px`),e.setProperty("--fit",String(Xl/n)))}})}async function td(t){let n=(await se(t)).filter(o=>o.get("_front_end")==="ques\
tion"&&o.get("solution")!==null);if(!n.length)return;let r=document.querySelector("#gdviz-teacher .answers");if(!r){let o=Object.assign(document.createElement("\
aside"),{id:"gdviz-teacher",className:"text"});r=o.appendChild(Object.assign(document.createElement("div"),{className:"answers"})),r.append(Object.assign(document.
createElement("h3"),{textContent:"Answers"})),document.getElementsByTagName("main")[0].after(o)}let i=n.map(o=>R`<li>${o.get("question")} <strong>${Kr(o)}.</strong> ${o.
get("explanation")}</li>`);F(r.appendChild(document.createElement("ul")),i)}function ed(t){let e=new ResizeObserver(n=>n.forEach(({target:r})=>Lh(r)));for(let n of t)n.hasAttribute("tabindex")||e.observe(n)}function Lh(t){t.scrollWidth>
t.clientWidth?t.tabIndex=0:t.removeAttribute("tabindex")}var[Rh,Ph]=[8,300],Ch=".gdviz-page .widget-box > *";async function nd(){let t="";for(let[e,n]=[0,0];e<Rh&&n<Ph;n++){await new Promise(i=>requestAnimationFrame(i));
let r=[...document.querySelectorAll(Ch)].map(Ih).join(" ");e=r===t?e+1:0,t=r}}function Ih(t){let{top:e,left:n,height:r}=t.getBoundingClientRect();return`${e+scrollY}\
,${n},${r}`}function rd(){let t=document.getElementById("gdviz-teacher"),[e]=document.getElementsByTagName("main");if(!t||!new URLSearchParams(location.search).has("teacher"))
return;t.classList.add("shown");let n=matchMedia("print"),r=()=>n.matches?e.after(t):e.before(t);n.addEventListener("change",r),r()}var jh=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),id="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",od="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",Fh="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",hn=()=>document.getElementById("gdviz-note");function je(t){hn().textContent=t,hn().hidden=!t}function Bh(t){Ke(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?je({gone:Fh,silent:od,away:id}[e]):[id,od].includes(hn().textContent??"")&&je(""))})}function Dh(t){let n=t.filter(i=>i.get("_front_end")==="li\
nk"&&i.get("where")==="kernel").filter(i=>!Object.keys(i.views??{}).length),r=n.map(i=>`The link “${i.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&je(r.join(" "))}var qh={link:Me,presets:li,group:Dr},sd=new WeakSet;async function Uh(t){for(let e of await se(t)){if(sd.has(e))continue;sd.add(
e);let n=qh[e.get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var ad=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function Hh({texts:t,...e}){
for(let{state:n}of Object.values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function Wh(){let t=matchMedia("(prefers-co\
lor-scheme: dark)"),e=()=>document.body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var Po=t=>[...document.querySelectorAll(t)].map(
e=>e),Gh=12e4;function Vh(){let{timeout:t}=AbortSignal;return AbortSignal.timeout=e=>t.call(AbortSignal,Math.max(e,Gh)),()=>AbortSignal.timeout=t}async function Kh(){
Wh();let t=ad("gdviz-page"),e=jh.get(new URLSearchParams(location.search).get("note")??"");e&&je(e),t.failed&&je(t.failed);for(let u of Po("template[data-cell]")){
let{content:d}=u;document.getElementById(u.dataset.cell??"")?.replaceWith(d),u.remove()}Cl(),rd(),Ql(),ed(Po("main :is(pre, .html, math[display='block'])"));let n=Po(
"[data-widget]"),r=n.length?Vl(t):void 0,i=Jl(r);if(!r)return No();e&&r.exported&&F(hn(),$i(r)),r.kernel&&Bh(r.kernel),await r.set_state(Hh(ad("gdviz-widgets"))),
r.runAll=()=>Uh(r),await r.runAll();let o=await se(r),s=o.filter(u=>["pageState","figureState"].includes(u.get("_front_end"))),a=Ga(s,je);No(a);let c=await jl(a,
o.filter(u=>u.get("_front_end")==="group"),location.search);c&&hn().after(Object.assign(document.createElement("p"),{className:"failed",role:"status",textContent:c}));
let l=s.length?Tc(a).catch(u=>console.error(u)):null;await Promise.all(n.map(u=>Lo(r,u.dataset.widget??"",u))),i?.(),await td(r),await l,r.kernel||Dh(await se(r))}
var Yh="This page could not start in this browser. Reload it, or try another up-to-date browser.";function cd(){document.addEventListener("DOMContentLoaded",()=>{
let t=Vh();Kh().finally(t).then(nd).then(()=>document.documentElement.dataset.ready="",e=>{document.documentElement.dataset.failed="",console.error(e),hn().hidden&&
je(Yh)})})}var Zh={badge:Ns,curves:Wt(Gs),dataEditor:Wt(ya),drawing:Wt(Ra),field:Wt(Pa),figureState:Ya,formulaField:sc,group:cc,heatMap:Wt(lc),link:dc,networkDiagram:Wt(xc),
pageState:Xc,pins:ol,player:sl,presets:Yo,question:cl,resultsTable:dl,runner:ul,sentence:pl,slice:gl,slider:hl,steps:ml,surface:Wt(kl),surface3d:Wt(Ll),value:{}};
function Jh(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||Xo(),n.widgets??=Zh,n.resolve?.(n.widgets),n.widgets}return md(Xh);})();
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
