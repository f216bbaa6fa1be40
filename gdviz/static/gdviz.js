"use strict";var gdviz=(()=>{var vd=Object.create;var Zn=Object.defineProperty;var wd=Object.getOwnPropertyDescriptor;var bd=Object.getOwnPropertyNames;var xd=Object.getPrototypeOf,yd=Object.prototype.hasOwnProperty;var $d=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},zd=(t,e)=>{for(var n in e)Zn(t,n,{get:e[n],enumerable:!0})},Dr=(t,e,n,i)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of bd(e))!yd.call(t,o)&&o!==n&&Zn(t,o,{get:()=>e[o],enumerable:!(i=wd(e,o))||i.enumerable});return t};var qr=(t,e,n)=>(n=t!=null?vd(xd(t)):{},Dr(e||!t||!t.__esModule?Zn(n,"default",{value:t,enumerable:!0}):n,t)),kd=t=>Dr(Zn({},"__esModule",{value:!0}),t);var Bo=$d((jo,Fo)=>{((t,e)=>{typeof Fo=="object"&&typeof jo<"u"?Fo.exports=e():t.Papa=e()})(jo,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,i=e.IS_PAPA_WORKER||!1,o={},r=0,s={};function a(h){return h.charCodeAt(0)===65279?h.slice(1):h}function c(h){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(m){var w=z(m);w.chunkSize=parseInt(w.chunkSize),m.step||m.chunk||(w.chunkSize=
null),this._handle=new g(w),(this._handle.streamer=this)._config=w}.call(this,h),this.parseChunk=function(m,w){var $=parseInt(this._config.skipFirstNLines)||0;if(this.
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
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function g(h){var m,w,$,v,S=Math.pow(2,53),_=-S,E=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
L=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
O=this,C=0,T=0,j=!1,I=!1,N=[],P={data:[],errors:[],meta:{}};function K(U){return h.skipEmptyLines==="greedy"?U.join("").trim()==="":U.length===1&&U[0].length===
0}function J(){if(P&&$&&(B("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),$=!1),h.skipEmptyLines&&
(P.data=P.data.filter(function(rt){return!K(rt)})),q()){let rt=function(st){N.push(st)};var Y=rt;if(P)if(Array.isArray(P.data[0])){for(var U=0;q()&&U<P.data.length;U++)
P.data[U].forEach(rt);P.data.splice(0,1)}else P.data.forEach(rt)}function W(rt,st){for(var at=h.header?{}:[],tt=0;tt<rt.length;tt++){var Q=tt,ht=rt[tt],ht=((ct,ut)=>(vt=>(h.
dynamicTypingFunction&&h.dynamicTyping[vt]===void 0&&(h.dynamicTyping[vt]=h.dynamicTypingFunction(vt)),(h.dynamicTyping[vt]||h.dynamicTyping)===!0))(ct)?ut==="t\
rue"||ut==="TRUE"||ut!=="false"&&ut!=="FALSE"&&((vt=>{if(E.test(vt)&&(vt=parseFloat(vt),_<vt&&vt<S))return 1})(ut)?parseFloat(ut):L.test(ut)?new Date(ut):ut===""?
null:ut):ut)(Q=h.header?tt>=N.length?"__parsed_extra":N[tt]:Q,ht=h.transform?h.transform(ht,Q):ht);Q==="__parsed_extra"?(at[Q]=at[Q]||[],at[Q].push(ht)):at[Q]=ht}
return h.header&&(tt>N.length?B("FieldMismatch","TooManyFields","Too many fields: expected "+N.length+" fields but parsed "+tt,T+st):tt<N.length&&B("FieldMismat\
ch","TooFewFields","Too few fields: expected "+N.length+" fields but parsed "+tt,T+st)),at}var it;P&&(h.header||h.dynamicTyping||h.transform)&&(it=1,!P.data.length||
Array.isArray(P.data[0])?(P.data=P.data.map(W),it=P.data.length):P.data=W(P.data,0),h.header&&P.meta&&(P.meta.fields=N),T+=it)}function q(){return h.header&&N.length===
0}function B(U,W,it,Y){U={type:U,code:W,message:it},Y!==void 0&&(U.row=Y),P.errors.push(U)}M(h.step)&&(v=h.step,h.step=function(U){P=U,q()?J():(J(),P.data.length!==
0&&(C+=U.data.length,h.preview&&C>h.preview?w.abort():(P.data=P.data[0],v(P,O))))}),this.parse=function(U,W,it){var Y=h.quoteChar||'"',Y=(h.newline||(h.newline=
this.guessLineEndings(U,Y)),$=!1,h.delimiter?M(h.delimiter)&&(h.delimiter=h.delimiter(U),P.meta.delimiter=h.delimiter):((Y=((rt,st,at,tt,Q)=>{var ht,ct,ut,vt;Q=
Q||[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Be=0;Be<Q.length;Be++){for(var Ft,wn=Q[Be],zt=0,Bt=0,wt=0,Mt=(ut=void 0,new b({comments:tt,delimiter:wn,newline:st,
preview:10}).parse(rt)),Vt=0;Vt<Mt.data.length;Vt++)at&&K(Mt.data[Vt])?wt++:(Ft=Mt.data[Vt].length,Bt+=Ft,ut===void 0?ut=Ft:0<Ft&&(zt+=Math.abs(Ft-ut),ut=Ft));0<
Mt.data.length&&(Bt/=Mt.data.length-wt),1.99<Bt&&(ct===void 0||zt<ct||zt===ct&&vt<Bt)&&(ct=zt,ht=wn,vt=Bt)}return{successful:!!(h.delimiter=ht),bestDelimiter:ht}})(
U,h.newline,h.skipEmptyLines,h.comments,h.delimitersToGuess)).successful?h.delimiter=Y.bestDelimiter:($=!0,h.delimiter=s.DefaultDelimiter),P.meta.delimiter=h.delimiter),
z(h));return Y.header=q(),h.preview&&h.header&&Y.preview++,m=U,w=new b(Y),P=w.parse(m,W,it),J(),j?{meta:{paused:!0}}:P||{meta:{paused:!1}}},this.paused=function(){
return j},this.pause=function(){j=!0,w.abort(),m=M(h.chunk)?"":m.substring(w.getCharIndex())},this.resume=function(){O.streamer._halted?(j=!1,O.streamer.parseChunk(
m,!0)):setTimeout(O.resume,3)},this.aborted=function(){return I},this.abort=function(){I=!0,w.abort(),P.meta.aborted=!0,M(h.complete)&&h.complete(P),m=""},this.
guessLineEndings=function(rt,Y){rt=rt.substring(0,1048576);var Y=new RegExp(f(Y)+"([^]*?)"+f(Y),"gm"),it=(rt=rt.replace(Y,"")).split("\r"),Y=rt.split(`
`),rt=1<Y.length&&Y[0].length<it[0].length;if(it.length===1||rt)return`
`;for(var st=0,at=0;at<it.length;at++)it[at][0]===`
`&&st++;return st>=it.length/2?`\r
`:"\r"}}function f(h){return h.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function b(h){var m=(h=h||{}).delimiter,w=h.newline,$=h.comments,v=h.step,S=h.preview,_=h.fastMode,
E=null,L=!1,O=h.quoteChar==null?'"':h.quoteChar,C=O;if(h.escapeChar!==void 0&&(C=h.escapeChar),(typeof m!="string"||-1<s.BAD_DELIMITERS.indexOf(m))&&(m=","),$===
m)throw new Error("Comment character same as delimiter");$===!0?$="#":(typeof $!="string"||-1<s.BAD_DELIMITERS.indexOf($))&&($=!1),w!==`
`&&w!=="\r"&&w!==`\r
`&&(w=`
`);var T=0,j=!1;this.parse=function(I,N,P){if(typeof I!="string")throw new Error("Input must be a string");var K=I.length,J=m.length,q=w.length,B=$.length,U=M(v),
W=[],it=[],Y=[],rt=T=0;if(!I)return zt();if(_||_!==!1&&I.indexOf(O)===-1){for(var st=I.split(w),at=0;at<st.length;at++){if(Y=st[at],T+=Y.length,at!==st.length-1)
T+=w.length;else if(P)return zt();if(!$||Y.substring(0,B)!==$){if(U){if(W=[],vt(Y.split(m)),Bt(),j)return zt()}else vt(Y.split(m));if(S&&S<=at)return W=W.slice(
0,S),zt(!0)}}return zt()}for(var tt=I.indexOf(m,T),Q=I.indexOf(w,T),ht=new RegExp(f(C)+f(O),"g"),ct=I.indexOf(O,T);;)if(I[T]===O)for(ct=T,T++;;){if((ct=I.indexOf(
O,ct+1))===-1)return P||it.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:W.length,index:T}),Ft();if(ct===K-1)return Ft(I.substring(
T,ct).replace(ht,O));if(O===C&&I[ct+1]===C)ct++;else if(O===C||ct===0||I[ct-1]!==C){tt!==-1&&tt<ct+1&&(tt=I.indexOf(m,ct+1));var ut=Be((Q=Q!==-1&&Q<ct+1?I.indexOf(
w,ct+1):Q)===-1?tt:Math.min(tt,Q));if(I.substr(ct+1+ut,J)===m){Y.push(I.substring(T,ct).replace(ht,O)),I[T=ct+1+ut+J]!==O&&(ct=I.indexOf(O,T)),tt!==-1&&tt<T&&(tt=
I.indexOf(m,T)),Q!==-1&&Q<T&&(Q=I.indexOf(w,T));break}if(ut=Be(Q),I.substring(ct+1+ut,ct+1+ut+q)===w){if(Y.push(I.substring(T,ct).replace(ht,O)),wn(ct+1+ut+q),tt!==
-1&&tt<T&&(tt=I.indexOf(m,T)),ct=I.indexOf(O,T),U&&(Bt(),j))return zt();if(S&&W.length>=S)return zt(!0);break}it.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:W.length,index:T}),ct++}}else if($&&Y.length===0&&I.substring(T,T+B)===$){if(Q===-1)return zt();T=Q+q,Q=I.indexOf(
w,T),tt!==-1&&tt<T&&(tt=I.indexOf(m,T))}else if(tt!==-1&&(tt<Q||Q===-1))Y.push(I.substring(T,tt)),T=tt+J,tt=I.indexOf(m,T);else{if(Q===-1)break;if(Y.push(I.substring(
T,Q)),wn(Q+q),U&&(Bt(),j))return zt();if(S&&W.length>=S)return zt(!0)}return Ft();function vt(wt){W.push(wt),rt=T}function Be(wt){var Mt=0;return Mt=wt!==-1&&(wt=
I.substring(ct+1,wt))&&wt.trim()===""?wt.length:Mt}function Ft(wt){return P||(wt===void 0&&(wt=I.substring(T)),Y.push(wt),T=K,vt(Y),U&&Bt()),zt()}function wn(wt){
T=wt,vt(Y),Y=[],Q=I.indexOf(w,T)}function zt(wt){if(h.header&&!N&&W.length&&!L){var Mt=W[0],Vt=Object.create(null),no=new Set(Mt);let Fr=!1;for(let De=0;De<Mt.length;De++){
let Dt=a(Mt[De]);if(Vt[Dt=M(h.transformHeader)?h.transformHeader(Dt,De):Dt]){let bn,Br=Vt[Dt];for(;bn=Dt+"_"+Br,Br++,no.has(bn););no.add(bn),Mt[De]=bn,Vt[Dt]++,
Fr=!0,(E=E===null?{}:E)[bn]=Dt}else Vt[Dt]=1,Mt[De]=Dt;no.add(Dt)}Fr&&console.warn("Duplicate headers found and renamed."),L=!0}return{data:W,errors:it,meta:{delimiter:m,
linebreak:w,aborted:j,truncated:!!wt,cursor:rt+(N||0),renamedHeaders:E}}}function Bt(){v(zt()),W=[],it=[]}},this.abort=function(){j=!0},this.getCharIndex=function(){
return T}}function x(h){var m=h.data,w=o[m.workerId],$=!1;if(m.error)w.userError(m.error,m.file);else if(m.results&&m.results.data){var v={abort:function(){$=!0,
y(m.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:A,resume:A};if(M(w.userStep)){for(var S=0;S<m.results.data.length&&(w.userStep({data:m.results.data[S],
errors:m.results.errors,meta:m.results.meta},v),!$);S++);delete m.results}else M(w.userChunk)&&(w.userChunk(m.results,v,m.file),delete m.results)}m.finished&&!$&&
y(m.workerId,m.results)}function y(h,m){var w=o[h];M(w.userComplete)&&w.userComplete(m),w.terminate(),delete o[h]}function A(){throw new Error("Not implemented.")}
function z(h){if(typeof h!="object"||h===null)return h;var m,w=Array.isArray(h)?[]:{};for(m in h)w[m]=z(h[m]);return w}function k(h,m){return function(){h.apply(
m,arguments)}}function M(h){return typeof h=="function"}return s.parse=function(h,m){var w=(m=m||{}).dynamicTyping||!1;if(M(w)&&(m.dynamicTypingFunction=w,w={}),
m.dynamicTyping=w,m.transform=!!M(m.transform)&&m.transform,m.downloadTimeout!==void 0){var w=parseInt(m.downloadTimeout);if(isNaN(w))throw new Error("Config do\
wnloadTimeout value ("+m.downloadTimeout+") not parsable by parseInt(val).");m.downloadTimeout=w}if(!m.worker||!s.WORKERS_SUPPORTED)return w=null,s.NODE_STREAM_INPUT,
typeof h=="string"?(h=a(h),w=new(m.download?l:d)(m)):h.readable===!0&&M(h.read)&&M(h.on)?w=new p(m):(e.File&&h instanceof File||h instanceof Object)&&(w=new u(m)),
w.stream(h);(w=(()=>{var $;return!!s.WORKERS_SUPPORTED&&($=(()=>{var v=e.URL||e.webkitURL||null,S=t.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",S,")();"],{type:"text/javascript"})))})(),($=new e.Worker($)).onmessage=x,
$.id=r++,o[$.id]=$)})()).userStep=m.step,w.userChunk=m.chunk,w.userComplete=m.complete,w.userError=m.error,m.step=M(m.step),m.chunk=M(m.chunk),m.complete=M(m.complete),
m.error=M(m.error),delete m.worker,w.postMessage({input:h,config:m,workerId:w.id})},s.unparse=function(h,m){var w=!1,$=!0,v=",",S=`\r
`,_='"',E=_+_,L=!1,O=null,C=!1,T=((()=>{if(typeof m=="object"){if(typeof m.delimiter!="string"||s.BAD_DELIMITERS.filter(function(N){return m.delimiter.indexOf(N)!==
-1}).length||(v=m.delimiter),typeof m.quotes!="boolean"&&typeof m.quotes!="function"&&!Array.isArray(m.quotes)||(w=m.quotes),typeof m.skipEmptyLines!="boolean"&&
typeof m.skipEmptyLines!="string"||(L=m.skipEmptyLines),typeof m.newline=="string"&&(S=m.newline),typeof m.quoteChar=="string"&&(_=m.quoteChar,E=_+_),typeof m.header==
"boolean"&&($=m.header),Array.isArray(m.columns)){if(m.columns.length===0)throw new Error("Option columns is empty");O=m.columns}m.escapeChar!==void 0&&(E=m.escapeChar+
_),m.escapeFormulae instanceof RegExp?C=m.escapeFormulae:typeof m.escapeFormulae=="boolean"&&m.escapeFormulae&&(C=/^[=+\-@\t\r].*$/)}})(),new RegExp(f(_),"g"));
if(typeof h=="string"&&(h=JSON.parse(h)),Array.isArray(h)){if(!h.length)return j(O,h,L);if(Array.isArray(h[0]))return j(null,h,L);if(typeof h[0]=="object")return j(
O||Object.keys(h[0]),h,L)}else if(typeof h=="object")return typeof h.data=="string"&&(h.data=JSON.parse(h.data)),Array.isArray(h.data)&&(h.fields||(h.fields=h.meta&&
h.meta.fields||O),h.fields||(h.fields=Array.isArray(h.data[0])?h.fields:typeof h.data[0]=="object"?Object.keys(h.data[0]):[]),Array.isArray(h.data[0])||typeof h.
data[0]=="object"||(h.data=[h.data])),j(h.fields||[],h.data||[],L);throw new Error("Unable to serialize unrecognized input");function j(N,P,K){var J="",q=(typeof N==
"string"&&(N=JSON.parse(N)),typeof P=="string"&&(P=JSON.parse(P)),Array.isArray(N)&&0<N.length),B=!Array.isArray(P[0]);if(q&&$){for(var U=0;U<N.length;U++)0<U&&
(J+=v),J+=I(N[U],U);0<P.length&&(J+=S)}for(var W=0;W<P.length;W++){var it=(q?N:P[W]).length,Y=!1,rt=q?Object.keys(P[W]).length===0:P[W].length===0;if(K&&!q&&(Y=
K==="greedy"?P[W].join("").trim()==="":P[W].length===1&&(P[W][0]==null||P[W][0].length===0)),K==="greedy"&&q){for(var st=[],at=0;at<it;at++){var tt=B?N[at]:at;st.
push(P[W][tt])}Y=st.join("").trim()===""}if(!Y){for(var Q=0;Q<it;Q++){0<Q&&!rt&&(J+=v);var ht=q&&B?N[Q]:Q;J+=I(P[W][ht],Q)}W<P.length-1&&(!K||0<it&&!rt)&&(J+=S)}}
return J}function I(N,P){var K,J,q;return N==null?"":N.constructor===Date?isNaN(N.getTime())?"":N.toISOString():(q=!1,K=N.toString(),C&&typeof N!="number"&&typeof N!=
"bigint"&&typeof N!="boolean"&&C.test(K)&&(N=K="'"+K,q=!0),J=K.replace(T,E),(q=q||w===!0||typeof w=="function"&&w(N,P)||Array.isArray(w)&&w[P]||((B,U)=>{for(var W=0;W<
U.length;W++)if(-1<B.indexOf(U[W]))return!0;return!1})(J,s.BAD_DELIMITERS)||-1<J.indexOf(v)||-1<K.indexOf(_)||J.charAt(0)===" "||J.charAt(J.length-1)===" ")?_+J+
_:J)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
b,s.ParserHandle=g,s.NetworkStreamer=l,s.FileStreamer=u,s.StringStreamer=d,s.ReadableStreamStreamer=p,i&&(e.onmessage=function(h){h=h.data,s.WORKER_ID===void 0&&
h&&(s.WORKER_ID=h.workerId),typeof h.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(h.input,h.config),finished:!0}):(e.File&&h.input instanceof
File||h.input instanceof Object)&&(h=s.parse(h.input,h.config))&&e.postMessage({workerId:s.WORKER_ID,results:h,finished:!0})}),(l.prototype=Object.create(c.prototype)).
constructor=l,(u.prototype=Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).
constructor=p,s})});var am={};zd(am,{arrive:()=>sm,frontEnd:()=>ql,openPage:()=>md});function G(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function dt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}var io="gdviz-hidden",xn=t=>!!t.get(
"_dom_classes")?.includes(io);function ot(t,e,n){let i=e.split(" ").map(o=>`change:${o}`);for(let o of i)t.on(o,n);return()=>i.forEach(o=>t.off(o,n))}function lt(t,e){
let n=new Set(Object.keys(e)),i=()=>{let r=new Set(n);n.clear();for(let s in e)r.has(s)&&e[s]()};i();let o=Object.keys(e).map(r=>ot(t,r,()=>{n.size||queueMicrotask(
i),n.add(r)}));return()=>{o.forEach(r=>r()),n.clear()}}var et=(t,e)=>t.get_model(e.slice(10)),mt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.
buffer,t.byteOffset,t.byteLength);function V({data:t}){let{buffer:e,byteOffset:n,byteLength:i}=mt(t);return n%8===0?new Float64Array(e,n,i/8):new Float64Array(e.
slice(n,n+i))}function kt(t){let[e,n]=t.shape,i=V(t);return Array.from({length:e},(o,r)=>i.subarray(r*n,(r+1)*n))}var Gt=t=>({...t,render({model:e,el:n}){function i(){let r=e.get("outdated");n.toggleAttribute("data-outdated",!!r),r&&(n.dataset.outdated=r),n.ariaBusy=r?"true":
null}let o=[t.render({model:e,el:n}),ot(e,"outdated",i)];return i(),()=>o.forEach(r=>r())}});var Jn={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Ur(t,e){
let n=Jn[t],i=Number;t==="bool"&&(i=r=>+!!r),t.endsWith("int64")&&(i=r=>BigInt(Math.trunc(r)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,i))).buffer)}var oo=new WeakMap;function Vr(t,e,n){return oo.set(t,(oo.get(t)??new Map).set(e,n)),n}function ro(t,e){return so(t)?
oo.get(t)?.get(e)??Vr(t,e,Ur(e,V(t))):Ur(e,$n(t)?.numbers??[])}function qe(t,e){let n=new Jn[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var Ue=t=>t.
reduce((e,n)=>e*n,1),yn=({shape:t,dtype:e})=>Ue(t)*Jn[e].BYTES_PER_ELEMENT,so=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function $n(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map($n),n=String(e[0]?.shape??[]);return e.some(i=>!i||String(i.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(i=>Array.from(i?.numbers??[]))}}return so(t)?{shape:t.shape,numbers:V(t)}:null}function ce(t,{shape:e,dtype:n},i,o){let r=n==="bool"?Boolean:
Number;if(e.length===0)return r(t[0]);if(so(i)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer)};return o&&("turn"in i||Object.assign(l,{turn:1}),
Vr(l,n,o)),l}let s=ArrayBuffer.isView(i)||Array.isArray(i)&&ArrayBuffer.isView(i[0]),a=/^float|64/.test(n)?Float64Array:Jn[n],c=(l,[u,...d])=>{let p=Ue(d);if(d.
length)return Array.from({length:u},(f,b)=>c(l+b*p,d));let g=Array.prototype.slice.call(t,l,l+u);return s?a.from(g):g.map(f=>r(f))};return c(0,e)}function Gr(t,e,{
shape:n,dtype:i}){let o=$n(t);return!o||String(o.shape)!==String(n)?!1:Hr(i==="float32"?qe(i,ro(t,i)):Array.from(o.numbers,Number),qe(i,e))}function Hr(t,e){for(let n=0;n<
t.length;n++)if(!Object.is(t[n],e[n]))return!1;return!0}function Kt(t){let e=new Uint8Array(t.reduce((i,o)=>i+o.length,0)),n=0;for(let i of t)e.set(i,n),n+=i.length;
return e}function Xn(t,e){let n=0;return e.map(i=>t.slice(n,n+=i))}function xe(t,e){if(t.length!==e?.length)return!1;let[n,i]=[Wr(t),Wr(e)];for(let o=0;o<n.length;o++)
if(n[o]!==i[o])return!1;return!0}function Wr(t){let{buffer:e,byteOffset:n,byteLength:i}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,i/4)}var _d=100,kn=new Set,zn=new Set,ti=new Set,ao=0,co=0,lo=new Map,Kr=t=>kn.add(t);function Yr(t){for(let e of[kn,zn,ti])e.delete(t);$e()}function ei(t){zn.add(t),
co||(co=requestAnimationFrame(Ad))}var Zr=t=>ti.add(t);function He(t){return ao++,t.finally(()=>{ao--,$e()})}var uo=0;function We(t){return uo++,t.finally(()=>{
uo--;for(let e of kn)ei(e)})}var le=()=>uo>0;function ye({inBackground:t=!0}={}){return new Promise(e=>{lo.set(e,t),$e()})}function $e(){let t=[...zn].some(n=>!n.
isPlaying());if(ao||t||Yt.size)return;let e=[...kn].filter(n=>n.isPending());for(let[n,i]of lo)e.some(({isInBackground:o})=>i||!o)||(lo.delete(n),n())}function Ad(){
Jr();let t=new Map;for(let e of zn)zn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>_d?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();co=0,$e();for(let e of ti)ei(e);ti.clear()}var Yt=new Map,Qn;function _n(t,e,n){if(t.get("pro\
mpt")||[...kn].some(i=>i.reads(t))){dt(t,e,n);return}Qn||(Qn=new MessageChannel,Qn.port1.onmessage=Jr),Yt.size||Qn.port2.postMessage(null),Yt.has(t)||Yt.set(t,new Map),
Yt.get(t)?.set(e,n)}var Ve=(t,e)=>Yt.get(t)?.has(e)?Yt.get(t)?.get(e):t.get(e);function Jr(){let t=[...Yt];Yt.clear();for(let[e,n]of t)for(let[i,o]of n)dt(e,i,o);
$e()}function qt(t,e){let n=new Map;function i(o){let r=o.get("key"),s=n.get(r)??{thing:t(r,o),users:0};n.set(r,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(r),e(s.thing)),a=!1}}return{use:i,find:o=>n.get(o)?.thing}}async function Sd(t){let e=t.widget_manager,n=await et(e,t.get("choice")),i=async a=>({...a,model:await et(e,a.widget)}),o=t.get("options"),r=await Promise.all(
o.map(a=>Promise.all(a.map(i))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:l,value:u,array:d}of r[a])dt(
c,l,d?ce(V(d),d,c.get(l)):u)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var Md=qt((t,e)=>He(Sd(e)),t=>t.
then(e=>e())),po=Md.use,Xr={initialize:({model:t})=>po(t)};var Qr=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
`;var go=new CSSStyleSheet;go.replaceSync(Qr);function ts(t){t.adoptedStyleSheets.includes(go)||t.adoptedStyleSheets.push(go)}var es=()=>ts(document);function ns(t){
let e=()=>{let i=t.getRootNode();i instanceof ShadowRoot&&ts(i)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var ho=globalThis,is=t=>t,ni=ho.trustedTypes,os=ni?ni.createPolicy("lit-html",{createHTML:t=>t}):void 0,mo="$lit$",Zt=`lit$${Math.random().toFixed(9).slice(2)}$`,
vo="?"+Zt,Od=`<${vo}>`,_e=document,Sn=()=>_e.createComment(""),Mn=t=>t===null||typeof t!="object"&&typeof t!="function",wo=Array.isArray,ds=t=>wo(t)||typeof t?.[Symbol.
iterator]=="function",fo=`[ 	
\f\r]`,An=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,rs=/-->/g,ss=/>/g,ze=RegExp(`>|${fo}(?:([^\\s"'>=/]+)(${fo}*=${fo}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),as=/'/g,cs=/"/g,us=/^(?:script|style|textarea|title)$/i,bo=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),R=bo(1),H=bo(2),bt=bo(
3),_t=Symbol.for("lit-noChange"),D=Symbol.for("lit-nothing"),ls=new WeakMap,ke=_e.createTreeWalker(_e,129);function ps(t,e){if(!wo(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return os!==void 0?os.createHTML(e):e}var gs=(t,e)=>{let n=t.length-1,i=[],o,r=e===2?"<svg>":e===3?"<math>":"",s=An;
for(let a=0;a<n;a++){let c=t[a],l,u,d=-1,p=0;for(;p<c.length&&(s.lastIndex=p,u=s.exec(c),u!==null);)p=s.lastIndex,s===An?u[1]==="!--"?s=rs:u[1]!==void 0?s=ss:u[2]!==
void 0?(us.test(u[2])&&(o=RegExp("</"+u[2],"g")),s=ze):u[3]!==void 0&&(s=ze):s===ze?u[0]===">"?(s=o??An,d=-1):u[1]===void 0?d=-2:(d=s.lastIndex-u[2].length,l=u[1],
s=u[3]===void 0?ze:u[3]==='"'?cs:as):s===cs||s===as?s=ze:s===rs||s===ss?s=An:(s=ze,o=void 0);let g=s===ze&&t[a+1].startsWith("/>")?" ":"";r+=s===An?c+Od:d>=0?(i.
push(l),c.slice(0,d)+mo+c.slice(d)+Zt+g):c+Zt+(d===-2?a:g)}return[ps(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},En=class t{constructor({strings:e,
_$litType$:n},i){let o;this.parts=[];let r=0,s=0,a=e.length-1,c=this.parts,[l,u]=gs(e,n);if(this.el=t.createElement(l,i),ke.currentNode=this.el.content,n===2||n===
3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(o=ke.nextNode())!==null&&c.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let d of o.
getAttributeNames())if(d.endsWith(mo)){let p=u[s++],g=o.getAttribute(d).split(Zt),f=/([.?@])?(.*)/.exec(p);c.push({type:1,index:r,name:f[2],strings:g,ctor:f[1]===
"."?oi:f[1]==="?"?ri:f[1]==="@"?si:Se}),o.removeAttribute(d)}else d.startsWith(Zt)&&(c.push({type:6,index:r}),o.removeAttribute(d));if(us.test(o.tagName)){let d=o.
textContent.split(Zt),p=d.length-1;if(p>0){o.textContent=ni?ni.emptyScript:"";for(let g=0;g<p;g++)o.append(d[g],Sn()),ke.nextNode(),c.push({type:2,index:++r});o.
append(d[p],Sn())}}}else if(o.nodeType===8)if(o.data===vo)c.push({type:2,index:r});else{let d=-1;for(;(d=o.data.indexOf(Zt,d+1))!==-1;)c.push({type:7,index:r}),
d+=Zt.length-1}r++}}static createElement(e,n){let i=_e.createElement("template");return i.innerHTML=e,i}};function Ae(t,e,n=t,i){if(e===_t)return e;let o=i!==void 0?
n._$Co?.[i]:n._$Cl,r=Mn(e)?void 0:e._$litDirective$;return o?.constructor!==r&&(o?._$AO?.(!1),r===void 0?o=void 0:(o=new r(t),o._$AT(t,n,i)),i!==void 0?(n._$Co??=
[])[i]=o:n._$Cl=o),o!==void 0&&(e=Ae(t,o._$AS(t,e.values),o,i)),e}var ii=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:i}=this._$AD,o=(e?.creationScope??_e).importNode(n,!0);ke.currentNode=
o;let r=ke.nextNode(),s=0,a=0,c=i[0];for(;c!==void 0;){if(s===c.index){let l;c.type===2?l=new Ge(r,r.nextSibling,this,e):c.type===1?l=new c.ctor(r,c.name,c.strings,
this,e):c.type===6&&(l=new ai(r,this,e)),this._$AV.push(l),c=i[++a]}s!==c?.index&&(r=ke.nextNode(),s++)}return ke.currentNode=_e,o}p(e){let n=0;for(let i of this.
_$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,n),n+=i.strings.length-2):i._$AI(e[n])),n++}},Ge=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,i,o){
this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=i,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Ae(this,e,n),
Mn(e)?e===D||e==null||e===""?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==_t&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):ds(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
D&&Mn(this._$AH)?this._$AA.nextSibling.data=e:this.T(_e.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:i}=e,o=typeof i=="number"?this._$AC(e):(i.el===
void 0&&(i.el=En.createElement(ps(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===o)this._$AH.p(n);else{let r=new ii(o,this),s=r.u(this.options);r.p(n),this.
T(s),this._$AH=r}}_$AC(e){let n=ls.get(e.strings);return n===void 0&&ls.set(e.strings,n=new En(e)),n}k(e){wo(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
i,o=0;for(let r of e)o===n.length?n.push(i=new t(this.O(Sn()),this.O(Sn()),this,this.options)):i=n[o],i._$AI(r),o++;o<n.length&&(this._$AR(i&&i._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let i=is(e).nextSibling;is(e).remove(),e=i}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},Se=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,i,o,r){this.type=1,this.
_$AH=D,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=r,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.
strings=i):this._$AH=D}_$AI(e,n=this,i,o){let r=this.strings,s=!1;if(r===void 0)e=Ae(this,e,n,0),s=!Mn(e)||e!==this._$AH&&e!==_t,s&&(this._$AH=e);else{let a=e,c,
l;for(e=r[0],c=0;c<r.length-1;c++)l=Ae(this,a[i+c],n,c),l===_t&&(l=this._$AH[c]),s||=!Mn(l)||l!==this._$AH[c],l===D?e=D:e!==D&&(e+=(l??"")+r[c+1]),this._$AH[c]=
l}s&&!o&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},oi=class extends Se{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},ri=class extends Se{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==D)}},si=class extends Se{constructor(e,n,i,o,r){super(e,n,i,o,r),this.type=5}_$AI(e,n=this){if((e=Ae(this,e,n,0)??D)===_t)return;let i=this._$AH,o=e===
D&&i!==D||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,r=e!==D&&(i===D||o);o&&this.element.removeEventListener(this.name,this,i),r&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},ai=class{constructor(e,n,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){Ae(this,e)}},fs={
M:mo,P:Zt,A:vo,C:1,L:gs,R:ii,D:ds,V:Ae,I:Ge,H:Se,N:ri,U:si,B:oi,F:ai},Td=ho.litHtmlPolyfillSupport;Td?.(En,Ge),(ho.litHtmlVersions??=[]).push("3.3.3");var hs=(t,e,n)=>{
let i=n?.renderBefore??e,o=i._$litPart$;if(o===void 0){let r=n?.renderBefore??null;i._$litPart$=o=new Ge(e.insertBefore(Sn(),r),r,void 0,n??{})}return o._$AI(t),
o};var Ct=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function F(t,e,...n){return hs(e,t),n.map(i=>t.querySelector(i))}var Jt=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Me(t,e,n){let i=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:i,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}var Xt=t=>t?"":"display: none";function nt(t,...e){ns(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var Nd={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},xt=t=>Nd[t]??t;function xo(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function ms(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function Ke(t,e){let n=0,i=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return i.observe(t),()=>i.disconnect()}var Ld=["dead","restarting","autorestarting","starting"];function Ye(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),i=!1,o=0;function r(){
i||=Ld.includes(t.status);let s=i?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(r);return r(),()=>{clearTimeout(o);for(let s of n)s.disconnect(r)}}var vs=50,ci=new Set,ws=0;function bs(t,e,n){let i={link:t,sources:e,targets:n,outdated:null};return ci.add(i),yo.size&&On(),{outdate(o,r=performance.now()){i.outdated?.
text!==o&&(i.outdated={since:Math.min(r,i.outdated?.since??1/0),text:o},On())},renew(o=null){!i.outdated&&o===null||(i.outdated=o===null?null:{since:o,text:i.outdated?.
text??"computing …"},On())},leave(){ci.delete(i),On()}}}var yo=new Map;function On(){clearTimeout(ws);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:r},{since:s,text:a}]of Rd())if(s+vs>t)e=Math.min(e,s+vs);else for(let{model:c}of[{model:o},...r])n.set(c,a);let i=yo;yo=n;for(let o of new Set([...i.keys(),
...n.keys()]))Cd(o,n.get(o)??"");e<1/0&&(ws=setTimeout(On,e-t))}function Rd(){let t=new Map([...ci].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let i of ci)i.sources.some(r=>e.targets.some(s=>Pd(r,s)))&&!t.has(i)&&t.set(i,n);return t}var Pd=(t,e)=>t.model===e.model&&t.trait===e.trait;function Cd(t,e){
(Ve(t,"outdated")??"")!==e&&(_n(t,"outdated",e),t.get("opacities")&&_n(t,"opacities",e?[Id]:[]))}var Id=.3;var xs=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),jd=230;function ys(t,e){let n=t.slice(),
[i,o,r]=[0,0,0];for(let s of e){if(o|=(s&127)<<r,r+=7,s&128)continue;i+=o;let a=n[i+1]===jd;n[i]=a?1:253,n[i+1]=a?1:133,n[i+2]=a?1:2,o=r=0}return n}var $o=8,li=5,Fd=50,Bd=8;async function zs(t,e){let n=ui(xs)?ys(mt(t),mt(e)):mt(t);return ui(n)?WebAssembly.compile(n).catch(()=>null):null}var ui=t=>!!globalThis.
WebAssembly?.validate(t);function di({memory:t,run:e},n,i){let o=new Uint8Array(t.buffer);for(let{address:r,data:s}of n)o.set(s,r);return e(),i.map(({address:r,
length:s})=>o.slice(r,r+s))}function Dd(t){let e,n;onmessage=({data:i})=>{if(i.module){({outputs:n}=i),{exports:e}=new WebAssembly.Instance(i.module);return}let o=performance.
now();try{let r=t(e,i.inputs,n),s=performance.now()-o;postMessage({results:r,milliseconds:s},r.map(({buffer:a})=>a))}catch(r){postMessage({error:r.message})}}}function qd(t,e){
let n=URL.createObjectURL(new Blob([`(${Dd})(${di})`],{type:"text/javascript"}));try{let i=new Worker(n);return i.postMessage({module:t,outputs:e}),i}catch{return null}finally{
URL.revokeObjectURL(n)}}var $s=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function ks(t,e,n,i){let{exports:o}=await WebAssembly.instantiate(t),r=e.map(g=>({address:g.
address,length:yn(g)})),s=[],a=null,c=null;return n>$o&&u(),{start:l,measure:d,isBusy:()=>c!==null,close:p};function l(g,f,b){if(a){c={job:f,counts:b},a.postMessage(
{inputs:g});return}let x=performance.now(),y;try{y=di(o,g,r)}catch(z){return i(f,{error:z})}let A=performance.now()-x;s=[...s.slice(1-li),A],(A>Fd||s.length===li&&
$s(s)>$o)&&u(),i(f,{results:y,milliseconds:A})}function u(){a=qd(t,r),a&&(a.onmessage=({data:g})=>{let{job:f,counts:b}=c;if(c=null,g.error)return i(f,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});b&&(s=[...s.slice(1-li),g.milliseconds]),i(f,{isLate:!0,...g})},a.onerror=()=>{let g=c;a=c=null,
g&&i(g.job,{isLate:!0})})}function d(g){if(a){let y=s.length?$s(s):null;if(c||n===1/0||s.length<li||Math.max(...s)>$o/2)return y;p(),s=[]}let f=g();di(o,f,[]);let b=performance.
now(),x=0;do di(o,f,[]);while(x++,performance.now()-b<Bd);return(performance.now()-b)/x}function p(){a?.terminate(),a=c=null}}var _s=["single_steps","resets","anew","anew_steps","playing"];function As(t,e,n,i){let{restart:o,steps:r,before:s,starting:a,editing:c}=t.get("running"),l=s.map(
yn),u=Xn(mt(t.get("carried")),l),d=0,p=!1,g=k(),f=Xn(mt(t.get("computed")),n.map(yn)),b=0,x={restart:!1,steps:0},y=1;for(let E of _s)e.on(`change:${E}`,A);return addEventListener(
"pagehide",i.tell),t.on("change:carried",S),{isPlaying:z,isPending:M,plan:h,inputs:w,store:$,putBack:m,shareState:v,stop:_};function A(){i.changed(),z()||i.tell()}
function z(){return e.get("playing")&&!le()}function k(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function M(){
let E=k();return p||z()||E.single!==g.single||E.resets!==g.resets||E.anew!==g.anew}function h(E){let L=k(),O=E.map((P,K)=>!xe(P,f[K])),C=a.some(P=>O[P]),T=L.anew>
0&&(L.anew!==g.anew||O.some((P,K)=>P&&!c.includes(K))),j=L.resets!==g.resets,I=Math.max(L.single-g.single,0);z()&&(b+=e.get("speed"),I+=Math.floor(b),b%=1),g=L,
f=E,p=!1;let N=x;return x={restart:!1,steps:0},T||C||j?{restart:!0,steps:T?L.anew:0,version:d}:{restart:N.restart,steps:N.steps+I,version:d}}function m(E){x=E}function w(E={
restart:!1,steps:y}){let L=(O,C)=>({address:O,data:new Uint8Array(Int32Array.of(C).buffer)});return E.steps&&(y=E.steps),[L(o,Number(E.restart)),L(r,E.steps),...u.
map((O,C)=>({address:s[C].address,data:O}))]}function $(E,L){L.version===d&&(u=E)}function v(){t.off("change:carried",S),t.set("carried",new DataView(Kt(u).buffer)),
t.on("change:carried",S)}function S(){u=Xn(mt(t.get("carried")),l),g=k(),p=!0,d++,i.changed()}function _(){for(let E of _s)e.off(`change:${E}`,A);removeEventListener(
"pagehide",i.tell),t.off("change:carried",S)}}var Ud=400,Ss=30,Os="not computed",pi=(t,e)=>Object.assign(new Error(e),{name:t}),Ms=t=>`(${t.join(", ")}${t.length===1?",":""})`;function zo({model:t,trait:e,name:n,
shape:i,dtype:o}){let r=t.get(e),s=$n(r);if(!s)throw pi("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(r)??"undefined"}`);if(String(s.shape)!==
String(i))throw pi("ValueError",`${n} had shape ${Ms(i)} when it was linked, but now it has shape ${Ms(s.shape)}`);let a=ro(r,o);if(!o.startsWith("float")&&Array.
from(qe(o,a)).some((c,l)=>c!==Number(s.numbers[l])))throw pi("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return a}function Ts(t,e){try{return xe(Kt(t.map(zo)),e)}catch{return!1}}async function Ns(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,i=c=>Promise.all(c.map(async l=>({...l,model:await et(n,l.widget)}))),[o,r]=await Promise.all([i(t.get("sources")),i(t.get("targets"))]),s=bs(t,o,
r);if(t.get("where")!=="browser")return Es(t,o,s);Ts(o,mt(t.get("computed")))||s.outdate("compiling …");let a=await zs(t.get("module"),t.get("fusions"));return a?
Hd(t,a,o,r,s,e):(n.exported?e.show(pi("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),Es(t,o,s))}function Es(t,e,n){let i=t.widget_manager.exported?"needs Python":"computing …";function o(){Ts(e,mt(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?Os:i)}let r=e.map(s=>ot(s.model,s.trait,o));return r.push(ot(t,"computed error_message",o)),o(),{stop:()=>[...r,
n.leave].forEach(s=>s()),isRunning:!1}}async function Hd(t,e,n,i,o,r){let s=t.widget_manager,a=t.get("outputs"),c=await ks(e,a,t.get("background")?1/0:t.get("mi\
lliseconds"),L),l=t.get("runner")&&await et(s,t.get("runner")),u=!!t.get("background"),d={compute:E,report:P,isInBackground:u,reads:q=>n.some(B=>B.model===q),isPending:T,
isPlaying:C},p=l&&As(t,l,n,{changed:h,tell:N}),g=mt(t.get("computed")),f=null,b=null,x=null,y=!1,[A,z]=[0,0],k=0,M=[...n.map(q=>[q.model,`change:${q.trait}`,m]),
[t,"change:computed",S],[t,"change:running_in",$],[t,"change:where",K],[t,"change:closed",K],[t,"msg:custom",v]];for(let[q,B,U]of M)q.on(B,U);return Kr(d),w(),I(),
h(),{stop:J,isRunning:!0};function h(){ei(d)}function m(){x??=performance.now(),h()}function w(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function $(){t.get("running_in")!=="browser"&&(g=null,w(),h())}function v({event:q}){q==="ask"&&t.send({event:"here"})}function S(){g=mt(t.get(
"computed")),h()}function _(q){return q.map((B,U)=>({address:n[U].address,data:B}))}function E(){let q;try{q=n.map(zo)}catch(it){return P(it)}let B=Kt(q);if(!p?.
isPending()){if(xe(B,g))return x=null,O(B);if(xe(B,f))return}if(xe(B,g)||o.outdate("computing …",x??void 0),c.isBusy())return;let U=p?.plan(q),W=[..._(q),...U?
p.inputs(U):[]];x=null,c.start(W,{joined:B,work:U},!U||U.steps>0)}function L({joined:q,work:B},{results:U,milliseconds:W,error:it,isLate:Y}){if(Y&&h(),!U){B&&p.
putBack(B),it&&(f=q,P(it));return}C()&&j(W??0),B&&p.store(U.slice(U.length-t.get("running").before.length),B);for(let{model:rt,trait:st,output:at}of i){let[tt,Q,
ht]=[Ve(rt,st),a[at],U[at]];Gr(tt,ht,Q)||_n(rt,st,ce(qe(Q.dtype,ht),Q,tt,ht))}b=[q,...U],O(q),C()&&!Y&&Zr(d)}function O(q){g=q,f=null,o.renew(x),y&&r.show(null),
y=!1,I(),$e()}function C(){return!!p?.isPlaying()}function T(){return c.isBusy()&&!C()}function j(q){A+=q,!(++z%Ss)&&(t.set("page_milliseconds",A/Ss),A=0)}function I(){
clearTimeout(k),k=setTimeout(()=>{try{let q=c.measure(()=>[..._(n.map(zo)),...p?.inputs()??[]]);q!==null&&t.set("page_milliseconds",q)}catch{}N()},Ud)}function N(){
b&&(t.set("snapshot",new DataView(Kt(b).buffer)),b=null,p?.shareState(),t.save_changes())}function P(q){console.warn(q),y=!0,g=null,o.outdate(Os),C()&&(l.set("p\
laying",!1),l.save_changes()),r.show(q)}function K(){J(),r.ended()}function J(){clearTimeout(k);for(let[q,B,U]of M)q.off(B,U);p?.stop(),c.close(),o.leave(),Yr(d)}}var ko=new EventTarget;function Wd(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},i=r=>{Object.assign(n,r),ko.dispatchEvent(new Event(t))},o={
show:r=>i({error:r}),ended:()=>i({isRunning:!1})};return n.started=Ns(e,o).catch(r=>(console.error(r),null)),He(n.started).then(r=>i({isRunning:r?.isRunning??!1})),
n}var Ls=qt(Wd,({started:t})=>t.then(e=>e?.stop())),Ee=Ls.use,Tn=t=>Ls.find(t.get("key"))??{isRunning:!1,error:null};function gi(t,e){let n=t.get("key");return ko.
addEventListener(n,e),()=>ko.removeEventListener(n,e)}var fi=(t,e)=>R`<div class="gdviz-note gdviz-needs-python">${e}${_o(t)}</div>`;function _o({exported:t}){let{live:e}=t,n=async({currentTarget:i})=>{i.href=Vd(e,
await t.query?.()??"")};return e?R` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:D}function Vd(t,e){if(!e)return t;let n=new URL(t,location.href),
i=r=>`${r}${r.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=i(n.search):n.searchParams.set("urlpath",i(o)),n.href}var Gd="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Kd="The server is gone. Nothing on this page needs it: everything continues in your browser.",Yd="Greyed-out controls need Python.";function Rs(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Zd(t){let e=mt(t.get("text")??new Uint8Array);return e.
length===0?Jd(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function Jd(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function Xd(t,e){let n=()=>{},i=!1;async function o(){let r=t.get("link");if(!r)return;let s=await et(t.widget_manager,r);if(i||r!==t.get("link"))
return;n();let a=()=>e(s),c=[Ee(s),gi(s,a),ot(s,"where milliseconds page_milliseconds outdated",a)];n=()=>c.forEach(l=>l()),a()}return t.on("change:link",o),o(),
()=>{i=!0,t.off("change:link",o),n()}}function Qd({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(r=>et(e,r)));if(e.exported){n().
then(r=>r.forEach(s=>dt(s,"disabled",!0)));return}let i=new Map;async function o(r){if(!!t.get("lost")===r)return;if(t.set("lost",r),!r){for(let[a,c]of i)dt(a,"\
disabled",c);return i.clear()}let s=await n();if(t.get("lost"))for(let a of s)i.has(a)||i.set(a,a.get("disabled")),dt(a,"disabled",!0)}return e.kernel&&Ye(e.kernel,
r=>o(r!=="connected"))}function tu({model:t,el:e}){nt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:i}=t.widget_manager,o=null,r=null;function s(f){
if(f.get("outdated"))return f.get("outdated");let{isRunning:b}=Tn(f);return b?`computed in your browser${Rs(f.get("page_milliseconds"))} · 0 round trips`:i?"w\
aiting for your browser":`computed by the server${Rs(f.get("milliseconds"))} · 1 round trip`}async function a(){let f=o,b=await Zd(f);r||(r={name:f.get("name"),
size:mt(f.get("module")).length,text:b,isCopied:!1},d(),e.querySelector("dialog")?.showModal())}function c(){r=null,d()}async function l(f){f.isCopied=await Jt(
f.text),f.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),d()}let u=f=>R`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${f.name}”, ${(f.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(f)}>${f.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${f.text}</pre>
    </dialog>`;function d(){let f=R`<div class="gdviz-notice" role="alert">${n?Gd:Kd}</div>`;F(e,R`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${a}
          ?hidden=${!o||!Tn(o).isRunning}>Show the program</button>
      </div>
      ${i&&n?fi(t.widget_manager,Yd):D}
      ${r?u(r):D}${t.get("lost")?f:D}`)}let p=Xd(t,f=>{o=f,d()}),g=ot(t,"lost",d);return d(),()=>{p(),g()}}var Ps={initialize:Qd,render:tu};var X=(t,e,n)=>Math.min(Math.max(t,e),n),hi=t=>t.replaceAll("-","−").replace("e+","e");function Z(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?hi(String(Number(t.toPrecision(e)))):hi(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function Ao(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let i=t.map(o=>Z(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(i).size===t.length)
return i}}var mi=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var eu=62,nu=38;function It({low:t,high:e,log:n=!1,from:i,to:o}){[t,e]=n?ru(t,e):Fs(t,e);let[r,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(o-i)/(s-r),c=d=>i+((n?
Math.log10(d):d)-r)*a,l=d=>d.map(([p,g])=>({at:c(p),text:g})),u=Math.max(Math.floor(Math.abs(o-i)/(o>i?eu:nu)),1);return{low:t,high:e,log:n,to:c,from:d=>n?10**(r+
(d-i)/a):r+(d-i)/a,ticks:()=>{if(n&&s-r>1.5&&Math.floor(s)>Math.ceil(r))return l(su(r,s,1.5*u));let d=Cs(t,e,u);return l(d.length>1?d:Cs(t,e,2*u+1))}}}var Ze=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,i])=>[t.from(n),e.from(i)]});function Rt(t,e){let[n,i]=[1/0,-1/0];for(let o of t)for(let r of o)e(r)&&(r<
n&&(n=r),r>i&&(i=r));return[n,i]}var So=.04;function Mo(t,e,n){if(n){let o=(e/t)**So;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+So*e];let i=So*(e-t);return[t===0?
0:t-i,e+i]}var iu=.4,ou=.05;function Is(t,[e,n],i){if(!(e<=n))return t??(i?[.1,10]:[0,1]);let o=(c,l)=>i?Math.log(l/c):l-c;if(t&&e>=t[0]&&n<=t[1]&&o(e,n)>=iu*o(
...t))return t;if(i)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[r,s]=e<n?Mo(e,n,!1):Fs(e,n),a=js((s-r)*ou);return[Math.floor(
r/a)*a,Math.ceil(s/a)*a]}function js(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function Fs(t,e){if(!Number.isFinite(
t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function ru(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Cs(t,e,n){let i=(e-t)/n,o=js(i),r=Math.ceil(-Math.log10(o)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),a=s>=1e5||o<1e-4,c=Math.min(Math.max(Math.floor(Math.log10(s))+r,0)+1,12),l=p=>a?p?Number(p.toPrecision(c)).toExponential():"0":p.toFixed(Math.max(
r,0)),u=Math.ceil(t/o-1e-6),d=Math.max(Math.floor(e/o+1e-6)-u+1,0);return Array.from({length:d},(p,g)=>[(u+g)*o,hi(l((u+g)*o))])}function su(t,e,n){let i=Math.ceil(
t-1e-9),o=Math.floor(e+1e-9),r=Math.ceil((o-i+1)/(n+1)),s=Array.from({length:Math.floor((o-i)/r)+1},(c,l)=>i+l*r),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**
c,a?String(+`1e${c}`):`10${mi(c)}`])}var au=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,cu=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Oe=(t,e=0)=>au(cu(t).map(n=>Math.round(n+(255-n)*e)));function Qt(t,e,[
n,i],o){if(!i||!n)return Oo(t);let r=new Uint32Array(i*n);for(let s=0;s<n;s++){let a=(n-1-s)*i;for(let c=0;c<i;c++)r[s*i+c]=o(e[a+c])}Eo(t,r,i)}function Eo(t,e,n){
let i=e.length/n;(t.width!==n||t.height!==i)&&Object.assign(t,{width:n,height:i}),vi(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,i),0,0)}var Oo=t=>vi(
t).clearRect(0,0,t.width,t.height),vi=t=>t.getContext("2d");function Je(t,e){let n=Uint32Array.from({length:511},(i,o)=>Oe(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return i=>Number.isNaN(i)?0:n[255+Math.round(255*i)]}var Bs=.5,lu=.6;function wi(t,{width:e,height:n},i,[o,r],s,a){let c=new Uint32Array(e*n),[l,u,d]=[0,Bs,Bs/2].map(b=>Uint32Array.from(a,x=>Oe(x,b))),p=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(r-1)/e,f=(o-1)/n;for(let b=0;b<n;b++){let x=(n-b-.5)*f,y=Math.min(Math.floor(x),o-2),A=x-y,z=y*r,k=z+r,M=b*e,h=0;for(let m=0,
w=0;m<r-1;m++){let $=i[z+m],v=i[z+m+1],S=$+A*(i[k+m]-$),_=v+A*(i[k+m+1]-v),E=m===r-2?e:Math.min(Math.ceil((m+1)/g-.5),e),L=(_-S)*g;if(!(Math.abs(L)<1/0)){M+=E-w,
w=E;continue}let O=(i[k+m]-$+i[k+m+1]-v)*.5*f,C=lu*Math.sqrt(L*L+O*O),T=S+((w+.5)*g-m)*(_-S);for(;w<E;w++,M++,T+=L){for(;T>=p[h+1];)h++;for(;T<p[h];)h--;let j=Math.
min(T-p[h],p[h+1]-T);c[M]=j>=C?l[h]:j>=C/2?d[h]:u[h]}}}Eo(t,c,e)}function de(t,e){let n=t.length-1;return Array.from({length:e},(i,o)=>t[Math.floor(e>1?n/(e-1)*
o:n/2)])}function Ds(t,[e,n],{left:i,top:o,width:r,height:s},[a,c,l,u]){let d=e*n,p=Float64Array.from({length:d},(y,A)=>Math.hypot(t[2*A],t[2*A+1])),g=p.reduce(
(y,A)=>A>y&&A<1/0?A:y,0),f=r/n/1.25,b=Math.max(r*.0016,.5),x=[];for(let y=0;y<d;y++){if(!(p[y]>0&&p[y]<1/0))continue;let A=i+r*(y%n+.5)/n,z=o+s*(1-(Math.floor(y/
n)+.5)/e),k=-t[2*y]*(r/(c-a)),M=t[2*y+1]*(s/(u-l)),h=f*X(1+Math.log10(p[y]/g)/3,.25,1)/2/Math.hypot(k,M);x.push(Te(A,z,k*h,M*h,b))}return x.join("")}var ft=t=>Math.
round(t*10)/10;function Te(t,e,n,i,o){let r=Math.hypot(n,i),[s,a]=[-i/r,n/r],c=Math.min(10*o,1.2*r),l=.3*c,u=(f,b)=>`${ft(t+n*f+s*b)},${ft(e+i*f+a*b)}`,d=1-c/r,
p=`${u(-1,o)} ${u(d,o)} ${u(d,l)}`,g=`${u(d,-l)} ${u(d,-o)} ${u(-1,-o)}`;return`M${p} ${u(1,0)} ${g}Z`}var du=10,To=12,uu=68,pu=9;function qs({left:t,top:e,width:n,height:i},o,r,s){let a=t+n+du,c=a+To,l=s.length>=pu,u=o.toReversed().map((d,p)=>{let g=1-p/o.length;
return H`<rect x=${a} width=${To} y=${e+i*(1-g)} height=${i*g} fill=${d} />`});return H`
    ${u}
    <rect class="frame" x=${a} y=${e} width=${To} height=${i} />
    ${r.map(({at:d,text:p})=>{let g=e+i*(1+d);return H`<path class="tick" d="M${c},${g}h3" /><text x=${c+6} y=${g} dy="0.35em">${p}</text>`})}
    <text y=${e-10} x=${l?t+n+uu:a-2} text-anchor=${l?"end":"start"}>${s}</text>`}var bi=t=>t.map(({name:e,color:n,kind:i="line"})=>{let o=R`<span class="swatch ${i}" .style=${`\
color: ${xt(n)}`}></span>`;return R`<span class="entry">${o}${e}</span>`});function Nn(t){let[e,n]=[t.get("colors"),Xe(t)];return t.get("names").map((o,r)=>({name:o,
color:e[r%e.length]})).filter((o,r)=>n(r))}function Xe(t){let e=t.get("shown")&&V(t.get("shown"));return n=>!e?.length||e[n]>0}function At(t,e){let{left:n,top:i,width:o}=t.getBoundingClientRect(),r=t instanceof SVGSVGElement&&o?o/t.width.baseVal.value:1;return[(e.clientX-n)/r,(e.clientY-
i)/r]}function te(t,e,n){let i=t.currentTarget;i.setPointerCapture(t.pointerId);let o=new AbortController,{signal:r}=o,{pointerId:s}=t,a=l=>u=>u.pointerId===s&&
l(u);i.addEventListener("pointermove",a(e),{signal:r});let c=a(l=>{o.abort(),n?.(l)});for(let l of["pointerup","pointercancel"])i.addEventListener(l,c,{signal:r})}
var gu={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Ne=t=>gu[t.key]??null;function ee(t,e=()=>!0){let n=i=>i.cancelable&&e(i)&&i.preventDefault();
t.addEventListener("touchstart",n,{passive:!1})}function Qe({surface:t,handle:e,to:n,by:i,idle:o=()=>!1}){let r=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
te(s,n)};t?.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),r(s))}),t?.addEventListener("click",s=>{s.pointerType==="touch"&&
!o()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&r(s)),ee(e),e.addEventListener("keydown",s=>{let a=Ne(s);a&&(s.preventDefault(),i(a,s.shiftKey))})}var Le={left:56,right:14,top:10,bottom:42},tn={left:56,right:68,top:24,bottom:42},fu=6.4,hu=6.5,mu=104;function ue(t,{name:e,title:n="",...i}){nt(t,e,"gdviz-pla\
ne");let o=R`${n&&R`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
r,s,a,c]=F(t,o,".box",".gdviz-legend",".panel",".status"),l=No(r,i);return{...l,panel:a,status:c,bar:u=>F(l.bar,u&&qs(l.area,...u)),legend:u=>F(s,bi(u))}}function No(t,{
label:e,ratio:n=.75,aspect:i=()=>null,margins:o=Le}){t.classList.add("gdviz-plot");let r=Ct(),s={left:o.left,top:o.top,width:0,height:0},a=320,c=()=>{},l=()=>({
from:s.left,to:s.left+s.width}),u=()=>({from:s.top+s.height,to:s.top});function d(){s.width=Math.max(a-s.left-o.right,40);let M=i(),h=M?Math.round(s.width*M):Math.
round(a*(typeof n=="number"?n:n(a)))-o.top-o.bottom;s.height=Math.max(h,40);let{left:m,top:w}=s,$=Object.entries(s).map(([S,_])=>`${S}: ${_}px`),v=R`
      <canvas .style=${$.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${a} height=${s.height+o.top+o.bottom}>
        <defs>
          <clipPath id=${r}><rect x=${m} y=${w} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${r})" pointer-events="none"></g>
        <rect class="hit" x=${m} y=${w} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return F(t,v,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[p,g,f,b,x,y,A]=d();function z({x:M,y:h},m,w=!1){let $=h.ticks(),v=Math.
max(...$.map(({text:I})=>I.length)),S=Math.min(v*fu+28,mu);if(S>s.left+1)return s.left=S,d(),c();let{left:_,top:E,width:L,height:O}=s,C=E+O,T=M.ticks().map(({at:I,
text:N})=>H`
      ${w?H`<path class="grid" d="M${I},${C}V${E}" />`:D}
      <path class="tick" d="M${I},${C}v5" />
      <text class="x" x=${I} y=${C+17} text-anchor="middle">${N}</text>`),j=$.map(({at:I,text:N})=>H`
      ${w?H`<path class="grid" d="M${_},${I}h${L}" />`:D}
      <path class="tick" d="M${_},${I}h-5" />
      <text class="y" x=${_-8} y=${I} dy="0.35em" text-anchor="end">${N}</text>`);F(f,H`
      ${T}${j}
      <rect class="frame" x=${_} y=${E} width=${L} height=${O} />
      ${Us(m[0],L+40,`translate(${_+L/2},${C+35})`)}
      ${Us(m[1],O+30,`translate(13,${E+O/2})rotate(-90)`)}`)}function k(M){let[h,m]=At(g,M);return[X(h,s.left,s.left+s.width),X(m,s.top,s.top+s.height)]}return{
picture:g,canvas:p,area:s,layers:(...M)=>F(b,M.map(h=>H`<g class=${h}></g>`),...M.map(h=>`.${h}`)),hit:x,handles:y,bar:A,axes:z,pixel:k,readout:(M,...h)=>{let m=null;
for(let w of[x,...h])w.addEventListener("pointermove",$=>{M(m=$.buttons?null:k($))}),w.addEventListener("pointerleave",()=>M(m=null));return()=>M(m)},across:l,upwards:u,
plane:(M,h)=>Ze(It({...M,...l()}),It({...h,...u()})),draw:(M,h)=>{c=()=>Object.values(h).forEach($=>$());let m=lt(M,h),w=Ke(t,$=>{a=$,s.left=o.left,d(),c()});return()=>{
w(),m()}}}}function Us(t,e,n){let i=Math.max(Math.floor(e/hu),4),[o,r]=t.length>i?[`${t.slice(0,i-1)}…`,H`<title>${t}</title>`]:[t,D];return H`<text class="name" text-anchor="middle" transform=${n}>${o}${r}</text>`}var yt=1e4,vu=150;function pe(t,e){let n=[];for(let i=0;i<t;i++)e(i)&&(i&&e(i-1)?n.at(-1)?.push(i):n.push([i]));return n}function xi(t,e,n){let i=o=>n(o).map(ft).
join(",");return pe(t,e).map(o=>`M${o.map(i).join("L")}${o.length>1?"":"h0.1"}`).join("")}function yi(t,e,n,i,o){let r=(s,a)=>s.map(c=>`${ft(n(c))},${ft(a(c))}`).
join("L");return pe(t,e).map(s=>`M${r(s,o)}L${r(s.toReversed(),i)}Z`).join("")}function Lo(t){let e=[];for(let[n,i]of t){if(Number.isNaN(n)||Number.isNaN(i))break;
let o=Math.max(Math.abs(n),Math.abs(i));if(o<=yt){e.push([n,i]);continue}let r=e.at(-1),s=yt/o;r&&s>0&&e.push([r[0]+(n-r[0])*s,r[1]+(i-r[1])*s]);break}return e}
function Ro(t){let e=t[0];return t.filter((n,i)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&i!==0&&i!==t.length-1?!1:(e=n,!0))}var Ws=t=>t.length>1?`M${t.join("L")}`:
"",Ln=t=>Ws(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),Vs=t=>t==="#000000"?"var(--gdviz-paper)":"white",Gs=2,Ks=(t,e,n,i)=>H`<path class=${t} fill="none" stroke-width=${n} stroke-linejoin="round" stroke-linecap="round"
    transform=${i??D} d=${e} />`,Tt=(t,e,n)=>Ks("casing",t,e+Gs,n),Po=(t,e="white")=>H`
  ${Tt(t,4)}
  <path fill="none" stroke=${e} stroke-width="4" opacity="0.8" d=${t} />`,wu=["#E69F00","#56B4E9"],Rn=(t,e,n)=>wu.includes(t)?Ks("casing of-pale",e,n+Gs/2):D;function $i(t,e){
let n=Lo(e),i=n.map(([a,c])=>`${a.toFixed(2)},${c.toFixed(2)}`).filter((a,c,l)=>a!==l[c-1]),o=i.length>1,r=o?Ln(Ro(n)):"",s=o&&i.length<=vu?i.map(a=>`M${a}h0`).
join(""):"";return H`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    ${Po(r,Vs(t))}
    <path class="path" stroke=${xt(t)} stroke-width="2" d=${Ws(i)} />
    <path class="dots" stroke=${xt(t)} stroke-width="5" d=${s} />
  </g>`}function zi(t,[e,n]){let i=Math.abs(e)<yt&&Math.abs(n)<yt,[o,r]=i?[e,n]:[0,0],s=`translate(${o},${r})`;return H`<g .style=${Xt(i)}>
    ${Tt("M0,0h0",14,s)}
    <circle class="current" r="6" fill=${xt(t)} stroke=${Vs(t)} stroke-width="2" cx=${o} cy=${r} />
  </g>`}var Hs=`M${Array.from({length:10},(t,e)=>{let[n,i]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(i)).toFixed(2)},${(n*Math.sin(i)).toFixed(2)}`}).
join("L")}Z`,ki=(t,e)=>e.map(([n,i])=>{let o=`translate(${n},${i})`;return H`
      ${Tt(Hs,1.2,o)}
      <path d=${Hs} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var Ys={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},bu={A:.2,B:.35,C:.5,D:.65},en=(t,e,n)=>H`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${xt(e)} stroke-width="1.8" stroke-dasharray=${Ys[t]} opacity="0.8" d=${n} />
  </g>`,xu=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function nn(t,e,n,i=xu){let o=n.map((c,l)=>l?i(n[l-1],c):0),r=bu[t]*o.reduce((c,l)=>c+l,0),s=0,a=n.find((c,l)=>(s+=
o[l])>=r);return a?H`<g class="letter" transform="translate(${a[0].toFixed(1)},${a[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${xt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:D}var Zs=t=>R`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${Ys[t]} d="M0,4h26" />
  </svg>`;var yu="Not positive: a logarithmic axis cannot show it",$u=3;function Co(t){let[e,n,i,o]=["x","y","low","high"].map(u=>kt(t.get(u))),[r,s,a]=[V(t.get("limits")),
t.get("names"),Xe(t)],c=t.get("colors").map(xt),l=new Float64Array;return n.map((u,d)=>({name:s[d]??"",color:c[d%c.length],shown:a(d),x:e[d%Math.max(e.length,1)]??
l,y:u,low:i[d]??l,high:o[d]??l,limit:r[d]??NaN}))}function zu(t){let e=t.get("pinned")??[],[n,i]=[t.get("colors").map(xt),new Float64Array];return e.map(({row:o,
mark:r,x:s=i,y:a=i})=>({mark:r,color:n[o%n.length],x:s,y:a}))}function ku({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),i=ue(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});i.canvas.remove();let[o,r,s]=i.layers("pins","curves","letters"),a=H`<g class="points" pointer-events="none"></g><g class="markers" pointer-events="none"></g>`,
[c,l]=F(i.handles,a,".points",".markers"),{x:u,y:d}=i.plane({low:0,high:1},{low:0,high:1}),p=w=>Number.isFinite(w)&&!(d.log&&w<=0);function g(){let w=Co(t),$=zu(
t),v=i.plane(..._u(w,$,t.get("log")));({x:u,y:d}=v),i.axes(v,t.get("axis_names"),!0);let{left:S,top:_,width:E,height:L}=i.area;F(o,$.map(N=>en(N.mark,N.color,A(
N)))),F(s,$.map(N=>nn(N.mark,N.color,b(N),(P,K)=>K[0]-P[0])));let O=w.filter(N=>N.shown&&N.y.some(Number.isFinite)),C=d.log&&O.length>0&&!O.some(N=>N.y.some(p)),
T=w.map(N=>H`<path class="band" fill=${N.color} opacity="0.2" d=${z(N)} />`),j=({limit:N,shown:P})=>P&&p(N)?`M${S},${ft(d.to(N))}h${E}`:"",I=w.map(N=>H`
      <path class="limit" stroke=${N.color} stroke-width="1.5" stroke-dasharray="6 4" d=${j(N)} />
      ${Rn(N.color,x(N),2)}
      <path class="line" stroke=${N.color} stroke-width="2" d=${x(N)} />`);F(r,H`
      ${T}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${I}</g>
      <text class="note" text-anchor="middle" x=${S+E/2} y=${_+L/2}>${C?yu:""}</text>`),F(c,O.map(N=>y(N).map(P=>H`
      <circle class="point" r=${$u} fill=${N.color} cx=${ft(u.to(N.x[P]))} cy=${ft(d.to(N.y[P]))} />`))),k()}let f=({x:w,y:$},v)=>p($[v])&&Number.isFinite(w[v]);
function b(w){return Array.from(w.y.keys()).filter(v=>f(w,v)).map(v=>[u.to(w.x[v]),d.to(w.y[v])])}let x=w=>w.shown?A(w):"";function y(w){let $=(S,_)=>w.x[S]===w.
x[_]&&w.y[S]===w.y[_];return pe(w.y.length,S=>f(w,S)).filter(([S,..._])=>_.every(E=>$(E,S))).map(([S])=>S)}function A(w){return xi(w.y.length,$=>f(w,$),$=>[u.to(
w.x[$]),d.to(w.y[$])])}function z({shown:w,x:$,low:v,high:S}){if(!w||!v.length)return"";let _=i.area.top+i.area.height,E=O=>d.to(S[O]),L=O=>p(v[O])?Math.min(d.to(
v[O]),yt):_;return yi($.length,O=>p(S[O]),O=>u.to($[O]),L,E)}function k(){let{top:w,height:$}=i.area,v=Array.from(V(t.get("marker"))).filter(E=>E>=u.low&&E<=u.high),
S=(v.length===1?Co(t):[]).map(E=>{let L=E.shown?Js(E,v[0]):NaN;if(!p(L))return D;let O={x:ft(u.to(v[0])),y:ft(d.to(L))};return H`<circle class="dot" r="4" fill=${E.
color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${O.x} cy=${O.y} />`}),_=v.map(E=>`M${ft(u.to(E))},${w}v${$}`).join("");F(l,H`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${_} />${S}`)}
function M(){let w=t.get("limit_name"),$=w?[{name:w,color:"var(--gdviz-faint)",kind:"dashes"}]:[];i.legend([...Nn(t),...$])}let h=i.readout(w=>{let $=Co(t).filter(
({shown:v})=>v);i.status.textContent=w&&!t.get("outdated")?m($,u.from(w[0])):""});function m(w,$){let v=C=>Math.abs(C-$),S=w.flatMap(C=>Array.from(C.x)).filter(
Number.isFinite),_=S.reduce((C,T)=>v(T)<v(C)?T:C,S[0]),O=w.map(C=>({name:C.name,value:Js(C,_)})).filter(({value:C})=>Number.isFinite(C)).map(({name:C,value:T})=>`${C}\
 ${Z(T)}`.trim());return O.length?`${t.get("axis_names")[0]} ${Z(_)}: ${O.join(", ")}`:""}return i.draw(t,{"x y low high limits shown colors log axis_names pinn\
ed":g,marker:k,"names colors shown limit_name":M,"x y names shown outdated":h})}function _u(t,e,n){let i=t.filter(p=>p.shown),[o,r]=Rt([...i,...e].map(({x:p})=>p),
Number.isFinite),s=p=>Number.isFinite(p)&&!(n&&p<=0),a=[...i.flatMap(({y:p,low:g,high:f,limit:b})=>[p,g,f,[b]]),...e.map(({y:p})=>p)],[c,l]=Rt(a,s),[u,d]=c<l?Mo(
c,l,n):[c,l];return[{low:o,high:o===r?o+1:r},{low:u,high:d,log:n}]}function Js({x:t,y:e},n){for(let i=0;i<e.length;i++){if(t[i]===n)return e[i];let o=(n-t[i-1])/
(t[i]-t[i-1]);if(i&&t[i-1]<n&&n<t[i])return e[i-1]+o*(e[i]-e[i-1])}return NaN}var Xs={render:ku};var Qs=1.5,ta=1.15,ea=100,ne=([t,e],[n,i],o="")=>`${n} = ${Z(t)}, ${i} = ${Z(e)}${o}`;function on(t){let[e]=kt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return D;
let[n,i]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${ne(Array.from(e),t.get("axis_names"),`, loss ${Z(e[2])}`)}`:"";return R`step ${n}${o}${i>=
0?R`<div class="diverged">diverged at step ${i}</div>`:D}`}function _i(t){let{model:e,plane:n,layers:[i,o,r],pins:s}=t,a=c=>()=>{let l=n();l&&c(l.toPixel)};return{
pinned:a(c=>{if(!s)return;let{lines:l,letters:u}=Mu(e,c,s.area);F(s.lines,l),F(s.letters,u)}),paths:a(c=>F(i,Su(e,c))),minima:a(c=>F(o,ki(e.get("marks").minimum,
Au(e).map(c)))),points:a(c=>F(r,Eu(e,c))),start:Ou(t),buttons:Tu(t)}}var Au=t=>kt(t.get("minima")).filter(e=>e.every(Number.isFinite)),Io=(t,e)=>t.get("colors")[e%
t.get("colors").length];function Su(t,e){let[n,i]=t.get("paths").shape,o=V(t.get("paths")),r=Xe(t),s=a=>e(o.subarray(2*a,2*a+2));return Array.from({length:n},(a,c)=>{
let l=Array.from({length:r(c)?i:0},(u,d)=>s(c*i+d));return $i(Io(t,c),l)})}function Mu(t,e,{left:n,top:i,width:o,height:r}){let s=([l,u])=>l>=n&&l<=n+o&&u>=i&&u<=
i+r,c=(t.get("pinned")??[]).map(({row:l,mark:u,paths:d=new Float64Array})=>{let p=Ro(Lo(Array.from({length:d.length/2},(g,f)=>e(d.subarray(2*f,2*f+2)))));return{
mark:u,color:Io(t,l),points:p}});return{lines:c.map(({mark:l,color:u,points:d})=>en(l,u,Ln(d))),letters:c.map(({mark:l,color:u,points:d})=>nn(l,u,d.filter(s)))}}
function Eu(t,e){let n=Xe(t);return kt(t.get("current")).map((i,o)=>zi(Io(t,o),n(o)?e(i):[NaN,NaN]))}function Ou({model:t,el:e,picture:n,hit:i,handles:o,plane:r,
free:s}){let a=t.get("marks").start,c=(d=!1,p="")=>{let g=t.get("start");return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${g[0]} aria-valuetext=${ne(g,t.get("axis_names"))} transform=${p} .style=${Xt(d)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=F(o,c(),".handle"),u=d=>s()&&G(t,{start:d});return Qe({surface:i,handle:l,idle:()=>!r()||e.classList.contains("panning"),to:d=>u(na(r(),At(n,d))),
by:(d,p)=>{let{x:g,y:f}=r(),b=p?.1:.01,[x,y]=[g,f].map(({low:A,high:z},k)=>X(t.get("start")[k]+d[k]*b*(z-A),A,z));u([x,y])}}),()=>{let d=r();if(!d)return;let p=t.
get("start"),g=[d.x,d.y].every(({low:f,high:b},x)=>p[x]>=f&&p[x]<=b);e.classList.toggle("still",!s()),F(o,c(g&&s(),`translate(${d.toPixel(p)})`))}}function na({
x:t,y:e,toPoint:n},i){let[o,r]=n(i);return[X(o,t.low,t.high),X(r,e.low,e.high)]}function Tu({model:t,el:e,picture:n,hit:i,panel:o,plane:r}){let s=p=>t.get("disa\
bled")||G(t,{view:p});function a(p,g){let[f,b,x,y]=t.get("view"),[A,z]=g??[(f+b)/2,(x+y)/2],[k,M,h,m]=t.get("home"),w=($,v)=>v+($-v)*p;p>1&&(b-f>ea*(M-k)||y-x>ea*
(m-h))||s([w(f,A),w(b,A),w(x,z),w(y,z)])}let c=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),u()};function u(){let p=[["+","Zoom in",
()=>a(1/Qs)],["−","Zoom out",()=>a(Qs)],["✥","Move the view by dragging",l,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],g=t.get("zoomable")===
!1,f=p.map(([b,x,y,A])=>R`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${A??D} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${y}>${b}</button>`);F(o,f)}i.addEventListener("pointerdown",p=>{let g=r();if(p.button!==0||!g||!c())return;let{toPoint:f}=g,
[b,x,y,A]=t.get("view"),[z,k]=f(At(n,p));te(p,M=>{let[h,m]=f(At(n,M));s([b+z-h,x+z-h,y+k-m,A+k-m])})}),ee(i,c);let d=p=>{let g=r();!p.ctrlKey||!g||(p.preventDefault(),
a(p.deltaY<0?1/ta:ta,na(g,At(n,p))))};return n.addEventListener("wheel",d,{passive:!1}),u}var ia={mouse:9,pen:12,touch:20},Nu=500;function oa({state:t,plane:e},[n,i],o){let r=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[l,u]=s(c),d=Math.
hypot(l-n,u-i);d<=o&&([r,o]=[a,d])}return r}function ra(t){let{el:e,plot:n,state:i,plane:o}=t,{picture:r,hit:s}=n,a=(l,u)=>oa(t,At(r,l),ia[u]??ia.mouse),c=l=>i.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let u=a(l,l.pointerType);if(u<0&&(l.pointerType==="touch"||i.removing))
return;if(l.preventDefault(),r.focus({preventScroll:!0,focusVisible:!1}),i.removing)return i.remove(u);u>=0&&i.select(u);let d=u>=0?u:c(l);if(d<0)return;let[p,g]=At(
r,l),[f,b]=u<0?[p,g]:o().toPixel(i.cursor);te(l,x=>{let[y,A]=At(r,x);i.move(d,o().toPoint([y+f-p,A+b-g]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!i.removing&&a(l,"touch")<0&&c(l)}),s.addEventListener("dblclick",l=>{let u=a(l,"mouse"),{added:d}=i;u>=0&&!(u===d.slot&&performance.now()-d.time<Nu)&&i.remove(
u)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&a(l,l.pointerType)>=0)}),ee(s,l=>a(l.touches[0],"touch")>=0)}function sa(t){let{
plot:e,state:n,plane:i}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?oa(t,i().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(o["+"]=()=>n.choose(n.label+.1),o["-"]=o["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",r=>{if(r.ctrlKey||r.metaKey||r.altKey)return;let s=Ne(r),a=o[r.key.length===1?r.key.toLowerCase():r.key];if(!s&&
!a)return;if(r.preventDefault(),!s)return a();let c=r.shiftKey?.1:.01,l=n.box().map(([u,d],p)=>n.cursor[p]+s[p]*c*(d-u));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var la=qr(Bo(),1),qo=1e7,aa=1e3,Do=40,Lu=1e30,Ru=/(?<=[0-9]),(?=[0-9])/g,da=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,Pu=/^\s*([+-]?)inf(inity)?\s*$/i,Cu=/^(true|True|TRUE|false|False|FALSE)$/,
Pn=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Et=class extends Error{},Ai={regression:[
"x","y"],classification:["x1","x2","label"],plane_regression:["x1","x2","y"]};function ua(t){let e=Iu(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Et("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),i=n.includes(";")?n.replace(Ru,"."):n,o=[",",";","	"].map(g=>({sign:g,count:i.split(g).length})),{sign:r,count:s}=o.reduce((g,f)=>f.count>g.count?f:g);if(s>
aa)throw new Et(`It has more than ${aa} columns.`);let a=r===";"&&!e.includes(".")?",":".",[c=[],...l]=ju(e,r),u=!c.some(g=>da.test(g.replace(a,"."))),d=u?l:[c,
...l];if(!d.length)throw new Et("It has a header line but no rows.");return Du(c.map((g,f)=>pa(u&&g.trim()||`column ${f+1}`))).map((g,f)=>Fu(g,d.map(b=>(b[f]??"").
trimStart()),a))}function Iu(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Et("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function ju(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),i=t.includes(`${e} `)?t.replace(n,(d,p)=>p??d):t,{data:o,errors:r}=la.default.parse(i,{delimiter:e,
newline:`
`}),s=o.filter(d=>d.length>1||d[0].trim()),a=r.some(({code:d})=>d==="MissingQuotes"),[{length:c}=[],l]=s,u=l?.length===c+1?c+1:c;if(a||s.some(d=>d.length>u||d[c]?.
trim()))throw new Et("It is not a table: its rows have different numbers of columns.");return s}function Fu(t,e,n){let i=Float64Array.from(e,r=>Bu(n==="."?r:r.replace(
n,".")));if(e.every((r,s)=>!Number.isNaN(i[s])||Pn.has(r)))return{name:t,kind:"number",texts:e,values:i};if(!e.every(r=>Cu.test(r)||Pn.has(r)))return{name:t,kind:"\
text",texts:e,values:i};for(let[r,s]of e.entries())i[r]=Pn.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:i.some(Number.isNaN)?"text":"truth",texts:e,values:i}}
function Bu(t){if(da.test(t))return Number(t);let e=Pu.exec(t);return e?+`${e[1]}Infinity`:NaN}function Du(t){let e=new Set;for(let n of t){let i=n;for(let o=2;e.
has(i);o++)i=`${n} (${o})`;e.add(i)}return[...e]}function pa(t){let e=[...t.slice(0,2*Do+2)];return e.length<=Do?t:`${e.slice(0,Do-1).join("")}…`}function ga(t,e){
let n=Ai[e];if(t.length<n.length)throw new Et(`It has too few columns: ${n.join(", ")} are needed.`);if(e==="regression")return ca(t,n);let i=e==="classificatio\
n"?qu(t):fa(t);return[...ca(t.filter(o=>o!==i),n.slice(0,2)),i]}var qu=t=>Re(t,"label")??t.findLast(Cn)??t[2];function fa(t){return Ai.plane_regression.every(n=>Re(
t,n))&&Re(t,"y")||(t.filter(n=>!Cn(n))[2]??t[2])}function ha(t){if(t.length<3)return"regression";let e=t.findLast(Cn);if(Re(t,"label")||e&&new Set(e.texts).size===
2)return"classification";let n=t.filter(l=>!Cn(l)),[i,o]=Ai.regression.map(l=>Re(t,l));if(e&&n.length<3)return i&&o?"regression":"classification";let r=Ai.plane_regression.
every(l=>Re(t,l)),s=i&&o&&(i!==n[0]||o!==n[1]);if(!r&&(n.length!==3||s))return"regression";let a=new Set(fa(t).values);return!e&&a.size===2&&[...a].every(Number.
isInteger)?"classification":"plane_regression"}var Cn=({kind:t})=>t==="text",Re=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function ca(t,e){let n=e.map(o=>Re(
t,o));if(n.every(o=>o!==void 0))return n;let i=t.filter(o=>!Cn(o));return(i.length>=2?i:t).slice(0,2)}function ma(t,e){let[n,i,o]=t,r=e==="classification"?[n,i]:
t;for(let a of r)Uu(a);let s=r.map(({values:a})=>a);return e==="classification"?{coordinates:s,...Hu(o)}:{coordinates:s,labels:null,labelNames:["−1","+1"]}}function Uu({
name:t,kind:e,texts:n,values:i}){let o=i.findIndex(a=>!(Math.abs(a)<Lu));if(o<0)return;let r=e==="text"?n[o]:String(i[o]).replace("Infinity","inf"),s=Pn.has(n[o])?
"a gap":`'${r.slice(0,30)}', which is not a number that can be shown,`;throw new Et(`Column “${t}” has ${s} in row ${o+1}, not counting the header.`)}function Hu({
name:t,kind:e,texts:n,values:i}){let o=n.findIndex(l=>Pn.has(l));if(o>=0)throw new Et(`label: column '${t}' has a gap in row ${o+1}.`);let r=e==="text"?n:[...i],
s=[...new Set(r)],a=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(d=>a(d).slice(0,40)).join(", "),u=`${s.length}: ${l}${s.length>
4?", …":""}`;throw new Et(`label: column '${t}' must hold two different labels, not ${u}.`)}return s.sort((l,u)=>l<u?-1:1),{labels:Float64Array.from(r,l=>l===
s[0]?-1:1),labelNames:s.map(l=>pa(a(l)))}}var Uo=["regression","classification","plane_regression"];function wa(t,e){let n=t.get("task"),i=n!=="regression",o={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:u,visible:b,count:x,read:A,add:z,move:k,moveCursor:M,remove:h,select:m,step:w,choose:v,setRemoving:S},r=va(t),[[s,a],
[c,l]]=u();return o.cursor=[(s+a)/2,(c+l)/2],o;function u(){return[t.get("interval"),t.get(i?"interval":"y_interval")]}function d([_,E]){let[[L,O],[C,T]]=u();return[
X(_,L,O),X(E,C,T)]}function p(_){let[E,L]=r.x.subarray(f()*_);return[E,i?L:r.y[_]]}function g(_,E){let[L,O]=d(E).map(Math.fround);r.x[f()*_]=L,i?r.x[f()*_+1]=O:
r.y[_]=O}function f(){return t.get("x").shape[1]}function b(){let[[_,E],[L,O]]=u(),C=Array.from(r.part,(N,P)=>({slot:P,part:N,at:p(P)})),T=(...[N,P,K])=>N<=P&&P<=
K,j=([N,P])=>T(...[_,N,E].map(Math.fround))&&T(...[L,P,O].map(Math.fround));return C.filter(({part:N,at:P})=>N&&j(P)).map(({slot:N,part:P,at:K})=>({slot:N,at:K,
training:P>0,value:r.y[N]}))}function x(_){return r.part.filter(E=>E===_).length}function y(..._){let E=O=>new DataView(Float64Array.from(r[O]).buffer),L=t.get(
"own")[Uo.indexOf(n)]??t.get("source");G(t,{...Object.fromEntries(_.map(O=>[O,{...t.get(O),data:E(O)}])),source:L})}function A(){r=va(t),r.part[o.selected]||(o.
selected=-1)}function z(_,E=o.label){let L=r.part.indexOf(0);return L<0?($(`No more than ${r.part.length} points are possible: remove one first.`),-1):(r.part[L]=
1,i&&(r.y[L]=Math.fround(E)),g(L,_),y("x","y","part"),o.added={slot:L,time:performance.now()},m(L),L)}function k(_,E){r.part[_]&&(g(_,E),y("x","y"),o.cursor=p(_))}
function M(_){o.cursor=d(_),$("")}function h(_){r.part[_]&&(r.part[_]=0,y("part"),m(-1,"Point removed."))}function m(_,E=""){o.selected=_,_>=0&&(o.cursor=p(_)),
_>=0&&n==="plane_regression"&&(o.label=Number(r.y[_].toFixed(2))),$(E)}function w(_){let E=b().sort((C,T)=>C.at[0]-T.at[0]||C.at[1]-T.at[1]);if(!E.length)return $(
"No point is in view.");let L=E.findIndex(({slot:C})=>C===o.selected),O=L<0&&!_?0:L;m(E[(O+(_?1:-1)+E.length)%E.length].slot)}function $(_){o.message=_,e()}function v(_){
o.label=X(Number(_.toFixed(2)),-1,1),n==="plane_regression"&&o.selected>=0&&(r.y[o.selected]=Math.fround(o.label),y("y")),e()}function S(_){o.removing=_,m(-1,_?
"Click a point to remove it.":"")}}function va(t){let[e,n,i]=["x","y","part"].map(o=>V(t.get(o)).slice());return{x:e,y:n,part:i}}var Ho=[-1,1],rn=new WeakMap,ba=t=>rn.get(t),Wu=t=>t.get("part").shape[0];async function xa(t,e){rn.delete(t);let n=e.size>qo,i=n?null:await e.arrayBuffer().catch(
()=>null),o=e.name.slice(0,80);za(t,o,()=>{if(!i)throw new Et(n?`It is larger than ${qo/1e6} MB.`:"It cannot be read.");let r=ua(i),s=t.get("both_tasks")?ha(r):
t.get("task");return rn.set(t,{columns:r,chosen:[],task:s,file:o}),ka(t,ga(r,s),s)})}function ya(t,e,n){za(t,rn.get(t)?.file??"",()=>ka(t,e,n))}function $a(t){!rn.
delete(t)&&!t.get("message").file||G(t,{message:{},label_names:["−1","+1"]})}function za(t,e,n){try{G(t,{message:{file:e,text:n(),failed:!1}})}catch(i){if(!(i instanceof
Et))throw i;G(t,{message:{file:e,text:`${i.message} The data are unchanged.`,failed:!0}})}}function ka(t,e,n){let i=rn.get(t);i&&Object.assign(i,{chosen:e,task:n});
let{coordinates:o,labels:r,labelNames:s}=ma(e,n),a=[t.get("interval"),t.get(n==="regression"?"y_interval":"interval"),Ho],c=o.map((y,A)=>Gu(y,a[A])),l=o[0].length,
u=Ku(l,Wu(t));Vu(t,c,r,s,n,u);let[d,p,g]=e.map(({name:y})=>`“${y}”`),f=`${u.length} point${u.length===1?"":"s"}`,b=n==="plane_regression"?`${g} over ${d} an\
d ${p}`:`${p} over ${d}`,x=[`${f}, ${b}.`];u.length<l&&x.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),r&&x.push(`${g}: ${s[0]} is −1,\
 ${s[1]} is +1.`);for(let[y,A]of o.entries()){if(c[y]===A)continue;let{least:z,largest:k}=_a(A),M=y===2?"to values from −1 to 1":"to fit the view";x.push(`“${e[y].
name}”, from ${Z(z)} to ${Z(k)}, is scaled ${M}.`)}return x.join(" ")}function Vu(t,e,n,i,o,r){let[s,a]=t.get("x").shape,c=o!=="regression",l=n??e[c?2:1],u=new Float64Array(
s*a),d=new Float64Array(s).fill(n?1:0);for(let[x,y]of r.entries())u[a*x]=e[0][y],c&&(u[a*x+1]=e[1][y]),d[x]=l[y];let p=new Float64Array(s).fill(1,0,r.length),g=Object.
entries({x:u,y:d,part:p}).map(([x,y])=>[x,{...t.get(x),data:new DataView(y.map(Math.fround).buffer)}]),f=o===t.get("task")?{}:{task:o,axis_names:c?["x₁","x₂"]:
["x","y"]},b=t.get("own")[Uo.indexOf(o)]??t.get("source");G(t,{...Object.fromEntries(g),...f,label_names:i,source:b})}function Gu(t,e){let[n,i]=e,{least:o,largest:r}=_a(
t);if(o>=n&&r<=i)return t;let[s,a]=e===Ho?Ho:[.95*n+.05*i,.05*n+.95*i];return o===r?t.map(()=>(s+a)/2):t.map(c=>s+(c-o)/(r-o)*(a-s))}function _a(t){let[e,n]=[1/0,
-1/0];for(let i of t)[e,n]=[Math.min(e,i),Math.max(n,i)];return{least:e,largest:n}}function Ku(t,e){let n=[],i=Yu();for(let o=0;o<t;o++)(t-o)*i()<Math.min(t,e)-
n.length&&n.push(o);return n}function Yu(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/
2**32}}var Zu=150,Ju="Click to add a point, drag to move it, double-click to remove it.",Xu="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Qu={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function Aa({
model:t,el:e}){let n=t.get("task"),[i,o]=[n!=="regression",n==="classification"];e.classList.toggle("classification",o),e.classList.toggle("valued",i&&!o),e.classList.
remove("mapped");let r=t.get("colors");for(let T in r)e.style.setProperty(`--${T}`,r[T]);let s=Ct(),a=R`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Ju}</summary><p id=${s}>${Xu}${Qu[n]}</p></details>`,[c,l,u,d]=F(e,a,"div",".tools",".report",".message"),g=No(c,{label:"Da\
ta",ratio:i?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),f={tabindex:"0",role:"application","aria-describedby":s};for(let[T,j]of Object.entries(f))g.picture.
setAttribute(T,j);let[b,x,y]=g.layers("curve","points","selection"),A=wa(t,()=>{h(),_()}),z=()=>{let[T,j]=A.box().map(([I,N])=>({low:I,high:N}));return g.plane(
T,j)},k={el:e,plot:g,state:A,plane:z};ra(k),sa(k);function M(){let T=A.visible(),{toPixel:j}=z(),I=T.length>Zu?3.6:4.8,N=T.map(({at:q})=>j(q).map(B=>B.toFixed(2))),
P=T.map(({training:q,value:B},U)=>{let W=o?B>0?"positive":"negative":"",it=i&&!o?`--value: ${v(X(B,-1,1))}`:"",[Y,rt]=N[U];return H`<circle class="${q?"training":
"test"} ${W}" r=${I} cx=${Y} cy=${rt} .style=${it} />`});F(x,H`${Tt(N.map(q=>`M${q}h0`).join(""),2*I+1.3)}${P}`),h();let[K,J]=[A.count(1),A.count(-1)];g.picture.
ariaLabel=`Data: ${Wo(K,"training ")}${J?` and ${Wo(J,"test ")}`:""}`,_()}function h(){let T=A.visible(),j=T.find(({slot:K})=>K===A.selected),[I,N]=z().toPixel(
j?.at??A.cursor);F(y,H`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${I},${N})" .style=${Xt(!j)} />
      <circle class="selected" r="9" cx=${I} cy=${N} .style=${Xt(j)} />`);let P=A.count(1)+A.count(-1)-T.length;F(u,R`
      <div class="status" role="status">${A.message||(j?m(j):"")}</div>
      <div class="notes">${P?`${Wo(P)} outside the view`:""}</div>`)}function m({at:T,training:j,value:I}){let N=i?`, value ${Z(I,3)}`:"",P=o?`, label ${t.get("\
label_names")[I>0?1:0]}`:N;return`${j?"Training":"Test"} point: ${ne(T,t.get("axis_names"),P)}`}function w(){let T=i?new Float64Array:V(t.get("fit")),{left:j,width:I}=g.
area,{to:N}=z().y,P=J=>`${(j+J*I/(T.length-1)).toFixed(2)},${X(N(T[J]),-yt,yt).toFixed(2)}`,K=pe(T.length,J=>!Number.isNaN(T[J])).map(J=>`M${J.map(P).join("L")}`);
F(b,H`<path class="fit" d=${K.join("")} />`)}let $=Je(r.positive,r.negative),v=T=>`color-mix(in srgb, ${T>0?r.positive:r.negative} ${Math.round(100*Math.abs(T))}\
%, white)`;function S(){if(!i)return;let T=t.get("map");e.classList.toggle("mapped",T.shape[0]>0);let j=t.get("logits"),I=N=>j?Math.tanh(N/2):X(N,-1,1);Qt(g.canvas,
V(T),T.shape,N=>$(I(N)))}function _(){e.classList.toggle("removing",A.removing);let T=[1,-1].map(P=>R`
      <button type="button" title="Label of the points you add" aria-pressed=${P===A.label}
        @click=${()=>A.choose(P)}>
        <i class="dot ${P>0?"positive":"negative"}"></i>${t.get("label_names")[P>0?1:0]}
      </button>`),j=i?"var(--gdviz-faint)":r.data,I=[{name:"training",color:j,kind:"dot"}];A.count(-1)&&I.push({name:"test",color:j,kind:"ring"}),i||I.push({name:"\
model",color:r.fit}),F(l,R`
      ${o?R`<span class="labels" role="group" aria-label="Label of new points">${T}</span>`:D}
      ${i&&!o?E():D}
      <button type="button" title="Remove points by clicking them" aria-pressed=${A.removing}
        @click=${()=>A.setRemoving(!A.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${L} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"} @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${bi(I)}</span>`)}function E(){let T=({target:j})=>{j.value!==""&&A.choose(Number(j.value)),j.value=String(A.label)};return R`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(A.label)} @change=${T} /></label>
      <span class="values">−1 <i></i> +1</span>`}function L({target:T}){let[j]=T.files;j&&xa(t,j),T.value=""}function O(){let{file:T,text:j,failed:I}=t.get("m\
essage"),[N,P]=I?["gdviz-notice","alert"]:["gdviz-note","status"];F(d,j?R`<div class=${N} role=${P}><b>${T}</b>: ${j}</div>${tp(t)}`:D)}let C="interval y_interv\
al axis_names";return g.draw(t,{[C]:()=>g.axes(z(),t.get("axis_names"),!i),"x y part":A.read,[`x y part label_names ${C}`]:M,[`fit ${C}`]:w,"map logits":S,message:O})}
function tp(t){let{columns:e,chosen:n,task:i}=ba(t)??{columns:[],chosen:[],task:"regression"};if(e.length<3)return D;let o=i==="regression"?[["x",0,i],["y",1,i]]:
[["x₁",0,i],["x₂",1,i]],r=t.get("both_tasks");(r||i==="classification")&&o.push(["label",2,"classification"]),(r||i==="plane_regression")&&o.push(["value",2,
"plane_regression"]);let s=(l,u,{target:d})=>{let p=[n[0],n[1],n[2]];p[l]=e[d.value],ya(t,p.filter(Boolean),p[2]?u:"regression")},a=(l,u,d)=>R`<option value=${u} .selected=${d}>${l}</option>`,
c=o.map(([l,u,d])=>R`
    <label>${l} <select aria-label="Column of ${l}" @change=${p=>s(u,d,p)}>
      ${u===2&&r?a("none","",d!==i):D}
      ${e.map((p,g)=>a(p.name,g,d===i&&p===n[u]))}
    </select></label>`);return R`<div class="columns">${c}</div>`}var Wo=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function ep(t){let{model:e,el:n}=t;nt(n,
"gdviz-data-editor");let i=Aa(t),o=[ot(e,"task",()=>{i(),F(n,D),i=Aa(t)}),ot(e,"source",()=>{e.get("own").includes(e.get("source"))||$a(e)})];return()=>{for(let r of o)
r();i()}}var Sa={render:ep};var Ma=64,np=6,ip=24;function Si(t,[e,n],i=!1){let o=Array.from(t,a=>Oe(a)),r=It({low:e,high:n,log:i,from:0,to:o.length}),s=a=>Math.floor(r.to(Math.max(a,e)));return a=>o[X(
s(a),0,o.length-1)]}function Mi({height:t},e,[n,i],o,r=!1){let s=It({low:n,high:i,log:r,from:0,to:-t}),a=l=>e[Math.floor((l+.5)/Ma*e.length)],c=s.ticks().map(({
at:l,text:u})=>({at:l/t,text:u}));return[Array.from({length:Ma},(l,u)=>a(u)),c,o]}function Ei({height:t},e,n,i){let o=n.length-1,r=Math.max(Math.ceil(o*ip/t),1),
s=Array.from(n.keys()).filter(c=>c%r===0),a=Ao(s.map(c=>n[c]));if(a.some(c=>c.length>np)){let c=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));i+=` (10${mi(
c)})`,a=Ao(s.map(l=>n[l]/10**c))}return[de(e,o),s.map((c,l)=>({at:-c/o,text:a[l]})),i]}var op=1.4,rp="#FFFFFF",sp=2e3,oe=({kind:t})=>t==="Image"||t==="Contours",Ea=t=>oe(t)&&!!t.label&&!t.signs;function Oa(t,e,n){let[i,o]=[0,0];return t.map(r=>{let s={};
for(let[c,l]of Object.entries(r.shapes)){let u=l.reduce((d,p)=>d*p,1);s[c]=e.subarray(i,i+=u)}let a=oe(r)||r.shapes.kind?0:r.color??(r.kind==="Labels"?"var(--gd\
viz-ink)":o++);return{...r,arrays:s,colors:n,color:typeof a=="number"?n[a%n.length]:a}})}function Ta({shapes:t,arrays:{x:e,y:n}}){let i=t.y.at(-1)??0;return Array.
from({length:i?n.length/i:0},(o,r)=>{let s=r*i;return{x:t.x.length>1?e.subarray(s,s+i):e,y:n.subarray(s,s+i)}})}function Vo({kind:t,arrays:e},n){if(t==="Band"&&
n==="y")return[e.low,e.high];if(t!=="Arrows")return[e[n]];let i=e[`d${n}`];return[e[n],e[n].map((o,r)=>o+i[r])]}var Na=({texts:t,arrays:{x:e,y:n,values:i}})=>t.
map((o,r)=>({x:e[r],y:n[r],value:i?i[r]:0,text:o})).filter(o=>[o.x,o.y,o.value].every(Number.isFinite)).map(({x:o,y:r,value:s,text:a})=>({x:o,y:r,text:a.replaceAll(
"{0}",Z(s,3))}));function La(t){let{kind:e,label:n,color:i,colors:o,dashed:r,names:s,arrays:a}=t;return oe(t)?[]:e==="Points"&&a.kind?s.map((c,l)=>({name:c,color:o[l%
o.length],kind:"dot"})):n?[{name:n,color:i,kind:e==="Points"||e==="Labels"?"dot":e==="Band"?"area":r?"dashes":"line"}]:[]}var Ra=t=>t.map(e=>{if(e.kind==="Label\
s")return Na(e).map(({text:r})=>r).join(", ");let[n,i]=Rt(oe(e)?[e.arrays.values]:Vo(e,"y"),Number.isFinite),o=e.label||e.kind.toLowerCase();return n<=i?`${o} f\
rom ${Z(n,3)} to ${Z(i,3)}`:`${o}: nothing to be seen`}).filter(Boolean).join("; ");function Pa(t,e,n,i){let o=xt(t.color);switch(t.kind){case"Lines":return Ta(
t).map(r=>ap(r,e)).map(r=>H`
        ${i?t.color===rp?Tt(r,2):Po(r):t.dashed?D:Rn(t.color,r,2)}
        <path class="line" fill="none" stroke=${o} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
          stroke-dasharray=${t.dashed?"6 5":D} d=${r} />`);case"Band":return H`<path class="band" fill=${o} opacity="0.25" d=${cp(t.arrays,e,n)} />`;case"Points":
return lp(t,e,i);case"Labels":{let r=`font-size: ${t.size}px; fill: color-mix(in srgb, ${o} 60%, var(--gdviz-ink))`;return Na(t).map(({x:s,y:a,text:c})=>H`
        <text class="label" text-anchor="middle" dy="0.35em" aria-hidden="true" .style=${r}
          x=${ft(ie(e.x.to(s)))} y=${ft(ie(e.y.to(a)))}>${c}</text>`)}case"Arrows":{let r=dp(t.arrays,e);return H`
        ${i?Tt(r,2):D}
        <path class="arrows" fill=${o} stroke=${i?"white":"var(--gdviz-paper)"} stroke-width="2" paint-order="stroke"
          stroke-linejoin="round" d=${r} />`}}return D}var ie=t=>X(t,-yt,yt),Go=({log:t})=>e=>Number.isFinite(e)&&!(t&&e<=0);function ap({x:t,y:e},n){let i=Go(n.
y);return xi(e.length,o=>i(e[o])&&Number.isFinite(t[o]),o=>[ie(n.x.to(t[o])),ie(n.y.to(e[o]))])}function cp({x:t,low:e,high:n},i,o){let r=Go(i.y),s=a=>r(e[a])?ie(
i.y.to(e[a])):o;return yi(t.length,a=>r(n[a]),a=>ie(i.x.to(t[a])),s,a=>ie(i.y.to(n[a])))}function lp({arrays:{x:t,y:e,kind:n},color:i,colors:o,size:r},s,a){let c=Go(
s.y),l=new Map;for(let u=0;u<t.length;u++){if(!c(e[u])||!Number.isFinite(t[u]))continue;let d=n?o[Math.abs(Math.trunc(n[u]))%o.length]:i;l.has(d)||l.set(d,[]),l.
get(d)?.push(`M${ft(ie(s.x.to(t[u])))},${ft(ie(s.y.to(e[u])))}h0`)}return[...l].map(([u,d])=>{let[p,g]=[d.join(""),d.length<=sp];return H`
      <g fill="none" stroke-linecap="round">
        ${a&&g?Tt(p,r+1.5):Rn(u,p,r+1.5)}
        <path stroke=${a?"white":"var(--gdviz-paper)"} stroke-width=${r+1.5} d=${g?p:""} />
        <path class="dots" stroke=${xt(u)} stroke-width=${r} d=${p} />
      </g>`})}function dp({x:t,y:e,dx:n,dy:i},o){let r=[];for(let s=0;s<t.length;s++){let[a,c]=[o.toPixel([t[s],e[s]]),o.toPixel([t[s]+n[s],e[s]+i[s]])],[l,u]=[
(c[0]-a[0])/2,(c[1]-a[1])/2];![...a,l,u].every(d=>Math.abs(d)<yt)||Math.hypot(l,u)<.25||r.push(Te(a[0]+l,a[1]+u,l,u,op))}return r.join("")}function Ca(t,e,n){let i=t.
filter(({kind:o})=>o==="Lines").flatMap(o=>Ta(o).map(r=>({...r,label:o.label})));return!i.length||!i.every(o=>up(o.x))?null:i.map(o=>`${o.label||n} = ${Z(o.y[pp(
o.x,e)])}`)}var up=t=>t.every((e,n)=>n===0||e>=t[n-1]);function pp(t,e){let[n,i]=[0,t.length-1];for(;i-n>1;){let o=n+i>>1;t[o]<e?n=o:i=o}return e-t[n]<t[i]-e?n:
i}var Yo="http://www.w3.org/2000/svg",gp=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],fp={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},hp=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
Ia=2,mp=14;function ja(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
i=>i.checkVisibility()&&i.querySelector("svg")).map(i=>{let o=vp(i);return n.set(o,(n.get(o)??0)+1),{name:n.get(o)>1?`${o} ${n.get(o)}`:o,node:i}})}function vp(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function In(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(c=>c.checkVisibility()),i=Math.max(e.bottom,...n.map(c=>c.getBoundingClientRect().
bottom)),[o,r]=[Math.ceil(e.width),Math.ceil(i-e.top)],s=an("svg",{xmlns:Yo,width:o,height:r,viewBox:`0 0 ${o} ${r}`});s.append(an("rect",{width:o,height:r,fill:Oi(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let a=[...t.querySelectorAll("canvas, svg")].filter(c=>c.checkVisibility()&&!c.
parentElement?.closest("svg")&&!c.closest("button, .gdviz-legend, .panel"));for(let c of a){let l=c.getBoundingClientRect(),u={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(c instanceof HTMLCanvasElement)c.width&&c.height&&s.append(an("image",{...u,href:c.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let d=Fa(c);for(let[p,g]of Object.entries(u))d.setAttribute(p,String(g));d.setAttribute("overflow","visible"),s.append(d)}}for(let c of n)s.append(...bp(c,e));return new XMLSerializer().
serializeToString(s)}function an(t,e){let n=document.createElementNS(Yo,t);for(let[i,o]of Object.entries(e))i!=="xmlns"&&n.setAttribute(i,String(o));return n}function Fa(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(Yo,t.tagName);for(let{name:i,value:o}of t.attributes)
hp.test(i)&&n.setAttribute(i,o);for(let i of gp){let o=e.getPropertyValue(i);i==="fill"||i==="stroke"?wp(n,i,o):o&&o!==fp[i]&&!(i.endsWith("opacity")&&n.hasAttribute(
i))&&n.setAttribute(i,o)}return n.append(...[...t.childNodes].map(Fa).filter(i=>i!==null)),n}function wp(t,e,n){let[i,o]=/^(none|url\()/.test(n)?["none",1]:Oi(n);
t.setAttribute(e,i),o<1&&t.setAttribute(`${e}-opacity`,String(o))}var sn=null,Ko=new Map;function Oi(t){if(!Ko.has(t)){if(sn??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!sn)return[t,1];sn.clearRect(0,0,1,1),sn.fillStyle=t,sn.fillRect(0,0,1,1);let[e,n,i,o]=sn.
getImageData(0,0,1,1).data;Ko.set(t,[`#${[e,n,i].map(r=>r.toString(16).padStart(2,"0")).join("")}`,Number((o/255).toFixed(3))])}return Ko.get(t)}function bp(t,e){
let n=t.getBoundingClientRect(),[i,o]=[n.left-e.left,(n.top+n.bottom)/2-e.top],r=t.querySelector(".swatch"),{width:s=mp}=r?.getBoundingClientRect()??{},a=getComputedStyle(
t),[c]=Oi(r?getComputedStyle(r).color:a.color),l=g=>!!r?.matches(`.${g}`),u=l("dot")||l("ring")?an("circle",{cx:i+s/2,cy:o,r:4,fill:l("dot")?c:"none",stroke:c,"\
stroke-width":2}):an("path",{d:`M${i},${o}h${s}`,fill:"none",stroke:c,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),d={"font-family":a.
fontFamily,"font-size":a.fontSize,fill:Oi(a.color)[0]},p=an("text",{x:i+s+5,y:o,dy:"0.35em",...d});return p.textContent=t.textContent.trim(),[u,p]}async function Ti(t){
let e=URL.createObjectURL(new Blob([In(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let i=Object.assign(document.createElement("canvas"),{width:Ia*
n.width,height:Ia*n.height});return i.getContext("2d")?.drawImage(n,0,0,i.width,i.height),URL.revokeObjectURL(e),new Promise((o,r)=>i.toBlob(s=>s?o(s):r(new Error(
"no picture")),"image/png"))}var xp=t=>t<560?.75:.56,yp={left:8,right:8,top:8,bottom:8},$p=4;function zp({model:t,el:e}){let n=t.get("title"),i=()=>t.get("axis_names"),o=n||i()?.toReversed().
join(" over ")||"Drawing",r=t.get("layers").some(oe),s=t.get("layers").some(Ea)?tn:i()?Le:yp,a=ue(e,{name:"gdviz-drawing",title:n,label:o,ratio:t.get("ratio")??
xp,aspect:f,margins:s});e.classList.toggle("equal",t.get("equal")),e.classList.toggle("bare",!i()),r||a.canvas.remove();let[c]=a.layers("layers");function l(){let _=V(
t.get("values"));return _.length?Oa(t.get("layers"),_,t.get("colors")):[]}let u=[],d={x:null,y:null},p=a.plane({low:0,high:1},{low:0,high:1}),g=[];function f(){
if(!t.get("equal")||t.get("ratio"))return null;let _=l().find(oe)?.arrays.box??[],[E,L]=t.get("x_limits")??_,[O,C]=t.get("y_limits")??_.slice(2);return(C-O)/(L-
E)||null}function b(_){if(t.get(`${_}_limits`))return t.get(`${_}_limits`);let E=_==="x"?0:1,L=u.filter(oe);if(L.length)return Rt(L.map(({arrays:q})=>q.box.subarray(
2*E,2*E+2)),Number.isFinite);let O=_==="y"&&t.get("log"),C=q=>Number.isFinite(q)&&!(O&&q<=0),T=g.map(q=>[q.get("value")[E]]),j=Rt([...u.flatMap(q=>Vo(q,_)),...T],
C),I=d[_]||!T.length||O?0:.1*(j[1]-j[0]);j=[j[0]-I,j[1]+I];let N=u.filter(({kind:q})=>_==="x"&&(q==="Lines"||q==="Band")),[P,K]=Rt(N.map(({arrays:q})=>q.x),C),J=!d[_]&&
!T.length&&P<K&&P<=j[0]&&K>=j[1];return d[_]=J?j:Is(d[_],j,O),d[_]}function x(){let[_,E]=[b("x"),b("y")];if(t.get("equal")){let{width:L,height:O}=a.area,C=Math.
max((_[1]-_[0])/L,(E[1]-E[0])/O),T=([j,I],N)=>[(j+I-C*N)/2,(j+I+C*N)/2];[_,E]=[T(_,L),T(E,O)]}return a.plane({low:_[0],high:_[1]},{low:E[0],high:E[1],log:t.get(
"log")})}function y(){if(u=l(),!u.length)return;p=x();let _=i();_&&a.axes(p,_,!r),p=x();let E=u.find(oe);E&&A(E);let L=a.area.top+a.area.height;F(c,u.map(O=>H`<g class="layer ${O.
kind.toLowerCase()}">${Pa(O,p,L,r)}</g>`)),a.picture.setAttribute("aria-label",`${o}: ${Ra(_?u:u.filter(({kind:O})=>O==="Labels"))}`),a.legend(u.flatMap(La)),w()}
function A({kind:_,label:E,limits:L,signs:O,shapes:{values:C},arrays:{values:T,levels:j,box:I}}){let{canvas:N,area:P}=a,K=t.get("palette"),[[J,q],[B,U]]=[p.toPixel(
[I[0],I[2]]),p.toPixel([I[1],I[3]])],W={left:J,top:U,width:B-J,height:q-U};for(let[st,at]of Object.entries(W))N.style[st]=`${at}px`;let it=[P.top-U,B-P.left-P.width,
q-P.top-P.height,P.left-J];if(N.style.clipPath=`inset(${it.map(st=>`${Math.max(st,0)}px`).join(" ")})`,O){let st=Je(O[1],O[0]);return Qt(N,T,C,at=>st(X(at,-1,1))),
a.bar(null)}if(_==="Image"){let st=L??Rt([T],Number.isFinite),at=Si(K,st);return Qt(N,T,C,tt=>Number.isFinite(tt)?at(tt):0),a.bar(E?Mi(P,K,st,E):null)}let Y=Math.
min(window.devicePixelRatio||1,2),rt={width:Math.max(Math.round(W.width*Y),1),height:Math.max(Math.round(W.height*Y),1)};wi(N,rt,T,C,j,de(K,j.length-1)),a.bar(E?
Ei(P,K,j,E):null)}let z=a.readout(_=>{F(a.status,t.get("outdated")||(_&&u.length?k(p.toPoint(_)):""))});function k(_){let E=i();if(!E)return"";let L=Ca(u,_[0],E[1]);
return L?`${E[0]} = ${Z(_[0])}: ${L.slice(0,$p).join(", ")}`:ne(_,E)}let M=(n||"figure").toLowerCase().replace(/[^a-z0-9]+/g,"-"),h=R`
    <button type="button" aria-label="Save the figure as SVG" title="Save the figure as SVG, for print"
      @click=${()=>Me(`${M}.svg`,In(e),"image/svg+xml")}>SVG</button>
    <button type="button" aria-label="Save the figure as PNG" title="Save the figure as PNG, an image"
      @click=${async()=>Me(`${M}.png`,await Ti(e),"image/png")}>PNG</button>`;F(a.panel.appendChild(Object.assign(document.createElement("span"),{className:"fil\
es"})),h);let m=_=>{let E=_.get("value"),[L,O]=p.toPixel(E),C=ne(E,i()??["x","y"]),T=_.get("description")||"Point",j=!!_.get("locked");return H`
      <g class="handle ${j?"locked":""} ${xn(_)?"gdviz-hidden":""}" tabindex=${j?-1:0} role="slider" aria-disabled=${j} aria-label="${T}; move it with the arrow keys" aria-valuenow=${E[0]} aria-valuetext=${C}
        transform="translate(${X(L,-yt,yt)},${X(O,-yt,yt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${T}: drag it${g.length>1?"":", click elsewhere,"} or use the arrow keys</title>
      </g>`},w=()=>F(a.handles,g.map(m)),$=!1,v=[()=>$=!0];async function S(){let _=t.get("points"),E=await Promise.all(_.map(O=>et(t.widget_manager,O)));if($||
!E.length)return;g=E,d.x=d.y=null,y();let L=[...a.handles.querySelectorAll(".handle")];g.forEach((O,C)=>{let T=j=>{if(O.get("locked")||xn(O))return;let[[I,N],P]=[
O.get("value"),O.get("along")],[K,J]=[P==="y"?I:j[0],P==="x"?N:j[1]];G(O,{value:[X(K,p.x.low,p.x.high),X(J,p.y.low,p.y.high)]})};Qe({surface:g.length>1?void 0:a.
hit,handle:L[C],to:j=>T(p.toPoint(a.pixel(j))),by:(j,I)=>{let N=I?.1:.01,[P,K]=O.get("value"),{low:J,high:q,log:B}=p.y,U=B?K*(q/J)**(N*j[1]):K+j[1]*N*(q-J);T([P+
j[0]*N*(p.x.high-p.x.low),U])}}),v.push(ot(O,"value locked",y))})}return e.classList.toggle("still",t.get("points").length!==1),v.push(a.draw(t,{"values layers \
x_limits y_limits axis_names log equal colors palette":y,outdated:z})),S(),()=>v.forEach(_=>_())}var Ba={render:zp};var kp=4;function _p({model:t,el:e}){nt(e,"gdviz-field","gdviz-plane");let n=Ct(),i=t.widget_manager?.exported;i&&t.set("disabled",!0);function o(){let{size:k=[
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
      ${i?fi(t.widget_manager,"Zooming needs Python, which draws this picture."):D}`;return F(e,S,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[r,s,a,c,l,u,d,p]=o();function g(){let{size:k,axes:M,limits:h}=t.get("drawn");if(!k)return null;let[m,w,$,v]=M,S=It({low:h[0],high:h[1],from:m,to:m+
$});return Ze(S,It({low:h[2],high:h[3],from:w+v,to:w}))}let b=_i({model:t,el:e,picture:r,hit:s,handles:u,panel:d,layers:[a,c,l],plane:g,free:()=>!0});function x(k){
let{size:M=[k,0]}=t.get("drawn"),h=Math.min(k/M[0],1),m=e.closest(".gdviz-field-box")??e;m.style.setProperty("--gdviz-share",String(h)),m.style.setProperty("--g\
dviz-spare",`${(h-1)*M[1]}px`)}function y(){b.buttons();let{limits:k}=t.get("drawn");t.get("disabled")&&k&&t.set("view",k)}let A=Ke(e,k=>{if(i)return x(k);Math.
abs(k-t.get("width"))>=kp&&G(t,{width:k})}),z=lt(t,{disabled:y,drawn:o,"drawn minima":b.minima,"drawn start axis_names":b.start,"drawn paths":b.paths,"drawn cur\
rent":b.points,"drawn current step diverged_at axis_names outdated":()=>F(p,g()&&(t.get("outdated")||on(t)))});return()=>{A(),z()}}var Da={render:_p};var Pt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
nly the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Ut,operations:Sp}=Pt,Mp=Pt.errors,jn=Pt.functions,Ep=Pt.spellings,Li=Pt.constants,Op=Pt.superscripts,Tp=Object.keys(Pt.tokens),Ni=new RegExp(Object.entries(
Pt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),gt=class extends Error{constructor(e,n,...i){super(Mp[e].replace(/\{(\d)\}/g,(o,r)=>String(i[r]))),this.
position=n}};function re(t,e=Pt.variables){let n=Array.from(t),i=Np(n,e),o=Pp(i,n.length),r=Rp(i,e);return{instructions:Cp(o,[...e,...r]),parameters:r,root:o}}function Np(t,e){
if(t.length>Ut.characters)throw new gt("long",Ut.characters,Ut.characters);let n=t.map(o=>Ep[o]??(o.length===1?o:"\0")).join(""),i=[];for(let o=0;o<n.length;o=Ni.
lastIndex){Ni.lastIndex=o;let r=Ni.exec(n);if(!r)throw new gt(t[o]==="="?"equals":"character",o,t[o]);let s=Tp.find(c=>r.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(Ni.lastIndex));s==="word"?i.push(...Lp(r[0],o,e,a)):s!=="space"&&i.push({kind:s,text:r[0],position:o})}return i}function Lp(t,e,n,i){if(Object.hasOwn(jn,
t)){if(!i)throw new gt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Li,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(i)throw new gt("function",e,t,Object.keys(jn).join(", "));let o=Object.keys(jn).findLast(s=>t.startsWith(s));if(o)throw new gt("brackets",e,o);let r=Array.from(
t);if(t.length>3||t.length===3&&!r.some(s=>n.includes(s)))throw new gt("name",e,t);return r.map((s,a)=>({kind:"letter",text:s,position:e+a}))}function Rp(t,e){let n=new Set;
for(let{kind:i,text:o,position:r}of t)if(!(i!=="letter"||e.includes(o)||Object.hasOwn(Li,o))){if(Pt.variables.includes(o))throw new gt("result",r,o);if(n.add(o),
n.size>Ut.parameters)throw new gt("letters",r,Ut.parameters,e.join(" and "))}return[...n].sort()}function Pp(t,e){let n={kind:"end",text:"",position:e},i=0,o=0,
r=0,s=!1,a=()=>t[i]??n,c=()=>t[i++]??n,l=(z,k,M,{value:h=0,letter:m=""}={})=>({operation:z,position:k,operands:M,value:h,letter:m});function u(){let{text:z,position:k}=a();
throw new gt(z===")"?"unopened":z===","?"comma":"operand",k)}function d(){let z=p();for(;a().text==="+"||a().text==="-";){let{text:k,position:M}=c();z=l(k==="+"?
"add":"subtract",M,[z,p()])}return z}function p(){let z=g();for(;;){let{kind:k,text:M,position:h}=a();if(M==="*"||M==="/")c(),z=l(M==="*"?"multiply":"divide",h,
[z,g()]);else if(k==="letter"||k==="function"||M==="("||M==="|"&&!s)z=l("multiply",h,[z,f()]);else{if(k==="number")throw new gt("before",h);return z}}}function g(){
if(++o>Ut.depth)throw new gt("deep",a().position,Ut.depth);let z;if(a().text==="-"){let{position:k}=c();z=l("negate",k,[g()])}else a().text==="+"?(c(),z=g()):z=
f();return o--,z}function f(){let z=b();for(;a().kind==="superscript";){let{text:M,position:h}=c();z=l("power",h,[z,l("number",h,[],{value:Op[M]})])}if(a().text!==
"^"&&a().text!=="**")return z;let{position:k}=c();return l("power",k,[z,g()])}function b(){let{kind:z,text:k,position:M}=a();if(z==="number"){c();let h=Number(k);
if(h>Ut.number)throw new gt("size",M);return l("number",M,[],{value:h})}if(z==="letter")return c(),Object.hasOwn(Li,k)?l("number",M,[],{value:Li[k],letter:k}):l(
"variable",M,[],{letter:k});if(z==="function")return x(c());if(k==="(")return y("unclosed",")",!1)[0];if(k==="|")return l("abs",M,y("bar","|",!0));throw new gt(
k===")"&&r===0?"unopened":"operand",M)}function x({text:z,position:k}){let M=Pt.several.includes(z),[h,...m]=y("unclosed",")",!1,M);if(!M)return l(jn[z],k,[h]);
if(!m.length)throw new gt("several",k,z);return m.reduce((w,$)=>l(jn[z],k,[w,$]),h)}function y(z,k,M,h=!1){let m=c(),w=s;s=M,r++;let $=[d()];for(;h&&a().text===
",";)c(),$.push(d());if(a().kind==="end")throw new gt(z,m.position);return a().text!==k&&u(),c(),r--,s=w,$}if(!t.length)throw new gt("empty",0);let A=d();return a().
kind!=="end"&&u(),A}function Cp(t,e){let n=[],i=new Map;function o({position:s},a,c,l=0,u=0){let d=[Sp.indexOf(a),c,l,u],p=d.join();if(i.has(p)||i.set(p,n.push(
d)-1),n.length>Ut.instructions)throw new gt("operations",s,Ut.instructions);return i.get(p)}function r(s){let{operation:a,operands:c,value:l,letter:u}=s;if(a===
"number")return o(s,a,0,0,l);if(a==="variable")return o(s,a,e.indexOf(u));let d=r(c[0]),p=a==="power"&&c[1].operation==="number"?c[1].value:0;if(p===2||p===3||p===
4){let g=o(s,"multiply",d,d);return p===2?g:o(s,"multiply",g,p===3?d:g)}return o(s,a,d,...c.slice(1).map(r))}return r(t),n}var Zo=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),Ri=t=>Zo(t)&&Object.values(t).every(e=>typeof e=="string");var Pe=4,Pi="pins",cn=80,Ip=2e3,Ci=t=>t.length?JSON.stringify(t):"";function qa(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=Pe&&
e.every(jp)?e:null}catch{return null}}function jp(t){let e=typeof t?.name=="string"&&t.name.length<=cn&&typeof t.shown=="boolean",n=Ri(t?.state)&&!(Pi in t.state);
return e&&n&&(t.curves===void 0||Jo(t.curves,i=>Jo(i,Fp)))}var Fp=t=>Jo(t,e=>e===null||Number.isFinite(e)),Jo=(t,e)=>Array.isArray(t)&&t.length<=Ip&&t.every(e);var Ie=1,Bp=/ ([α-ω][₀-₉]*)$/,Ua=new WeakMap,Ii=(t,e)=>Xo(e.get(t.trait),t,e);function Xo(t,{kind:e,options:n,otherwise:i,usual:o,ends:r},s){if(n)return n[t];
if(r)return Ce(Number((r[0]+(r[1]-r[0])*t/s.get("max")).toPrecision(6)));if(o&&t===s.get(o))return"";if(e==="pins")return Ci(t);if(e==="texts")return Dp(t,i??[])?
"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(Ce).join(",");if(!t?.data)return Ce(Number(t));let a=Ua.get(t)??Array.from(
V(t),qp).join(",").replace(/(,0)+$/,"");return Ua.set(t,a),a}var Dp=(t,e)=>t.length===e.length&&t.every((n,i)=>n===e[i]),qp=t=>Object.is(t,-0)?"-0":String(t);function Ce(t){
let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var ge=t=>t.get("entries"),se=async t=>(await Ga(
t)).look();async function Ga(t){let e=ge(t),n=e.flatMap(s=>"selector"in s?[s.selector,...Fn(s).map(({widget:a})=>a)]:[s.widget]),i=async s=>[s,await et(t.widget_manager,
s)],o=new Map(await Promise.all(n.map(i)));function r(){let s=new Map;for(let a of e){let c="selector"in a?a.targets[o.get(a.selector).get("index")]:a,l=c&&o.get(
c.widget);c&&s.set(a.name,Ii(c,l))}return s}return{look:r,widgets:o}}var Fn=t=>"selector"in t?Object.values(t.targets):[t];async function Qo(t,e,n){if(!("select\
or"in t))return t;let i=n?.get(t.selector)??(await et(e,t.selector)).get("index");return t.targets[i]??`there is no such setting with ${t.title} = ${t.labels[i]}`}
var ln=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function ji(t,[e]){let n=ge(t).find(r=>r.name===e),[i]=n?Fn(n):[];if(!i)
return e;let o=(await et(t.widget_manager,i.widget)).get("description");return o?o.replace(/\s*=$/,""):i.kind==="array"?"points":e}async function Ka(t,e,n){let i=[],
o=new Set;for(let r of ge(t)){let s=e.get(r.name),a=await Qo(r,t.widget_manager);if(!n.includes(r.name)||!s||typeof a=="string")continue;let c=await et(t.widget_manager,
a.widget),[l,u]=[r.name.split(".")[0],r.name.includes(".")];if(a.options)o.add(s),i.push(c.get("_options_labels")[a.options.indexOf(s)]);else if(!u||o.has(l)){let[
,d]=Bp.exec(c.get("description"))??[];i.push(d?`${d} = ${s}`:`${c.get("description")} ${s}`)}}return i.join(", ")}function dn(t,e){let n=[],i=0;async function o(){
let s=++i,{look:a,widgets:c}=await Ga(t);if(s!==i)return;for(let u of n)u();let l=()=>e(a);n=ge(t).flatMap(Fn).map(({widget:u,trait:d})=>ot(c.get(u),d,l)),l()}o();
let r=ot(t,"entries",o);return()=>{i++;for(let s of n)s();r()}}async function Up(t,e){let n=await Qo(t,e);return typeof n=="string"?"":n.widget}var Hp="it is ou\
tside the range that can be shown",Wp="it cannot be changed without Python";function Nt(t){throw new RangeError(t)}var Lt=(t,e)=>We(Vp(t,e));async function Vp(t,e){
let n=Za(t,e),i="",o=r=>+("kind"in r&&r.kind==="pins");for(let r of ge(t).toSorted((s,a)=>o(s)-o(a))){let s=e.get(r.name);if(s===void 0)continue;let a=await Up(
r,t.widget_manager);a!==i&&(await t.widget_manager.runAll?.(),await ye({inBackground:!1})),i=a,await er(r,s,n,async()=>{let c=await nr(t,r,s);c&&(c.widget.set(c.
trait,c.wanted),c.widget.save_changes(),c.needsKernel&&await Yp(t))})}return n}async function tr(t,e){let n=Za(t,e),i=new Map;for(let o of ge(t)){let r=e.get(o.
name);r!==void 0&&(!("selector"in o)&&o.options?.includes(r)&&i.set(o.widget,o.options.indexOf(r)),await er(o,r,n,()=>nr(t,o,r,i)))}return n}async function Ya(t,e){
let n=[];for(let i of ge(t)){let o=e.get(i.name);o!==void 0&&await er(i,o,[],async()=>{let r=await nr(t,i,o);r&&n.push(r)})}return n}function Za(t,e){let n=new Set(
ge(t).map(({name:i})=>i));return[...e.keys()].filter(i=>!n.has(i)).map(i=>`${i.slice(0,40)}: there is no such setting`)}async function er({name:t},e,n,i){try{await i()}catch(o){
if(!(o instanceof RangeError))throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function nr(t,e,n,i){let o=t.widget_manager,r=await Qo(
e,o,i);if(typeof r=="string")return Nt(r);let{trait:s}=r,a=await et(o,r.widget),c=i&&r.moving?{low:null,high:null}:{},l=Jp({...r,...c},a,n);if(Xo(l,r,a)===Xo(a.
get(s),r,a))return null;r.kind==="pins"&&await Gp(t,l);let u=t.get("needs_kernel").includes(r.widget);return u&&o.exported&&Nt(Wp),{name:e.name,widget:a,trait:s,
wanted:l,needsKernel:u,isWhole:r.kind==="whole"||!!r.ends}}async function Gp(t,e){for(let{name:n,state:i}of e){let[o]=await tr(t,new Map(Object.entries(i)));o&&
Nt(`of the pinned run “${n}”, ${o}`)}}var Kp=0;async function Yp(t){let e=++Kp,{promise:n,resolve:i}=Zp(),o=a=>a.event==="done"&&a.question===e&&i();t.on("m\
sg:custom",o);let{kernel:r}=t.widget_manager,s=r&&Ye(r,a=>a==="gone"&&i());t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),s?.()}function Zp(){let t=()=>{};
return{promise:new Promise(n=>t=n),resolve:t}}function Jp(t,e,n){let{kind:i}=t;if(i==="choice"){let c=t.options??[];return c.includes(n)||Nt(`it must be one of ${c.
join(", ")}`),c.indexOf(n)}if(i==="formula"){try{re(n,e.get("variables"))}catch(c){if(!(c instanceof gt))throw c;Nt(`at character ${c.position+1}: ${c.message.replace(
/\.$/,"")}`)}return n}if(i==="pins")return qa(n)??Nt("it does not describe pinned runs");if(i==="texts")return Xp(n,t);if(t.usual&&!n)return e.get(t.usual);if(i===
"flag")return n!=="0"&&n!=="1"&&Nt("it must be 0 or 1"),n==="1";if(i==="array"||i==="numbers"){let{trait:c,length:l,among:u,narrowest:d=null}=t,{shape:p}=e.get(
c),g=l??Ue(p),f=n.split(",");(l?f.length!==g:f.length>g)&&Nt(`it must be ${l?"":"at most "}${g} numbers separated by commas`);let b=f.map(Wa),x=b.every(z=>Number.
isFinite(Math.fround(z))&&(!u||u.includes(z))),y=d===null||Qp(b,d);if((!x||!y)&&Nt(p?"its numbers must be ones that can be set there":Hp),!p)return b;let A=new Float64Array(
g);return A.set(b),{shape:p,data:new DataView(A.buffer)}}i==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Nt("it must be a whole number");let o=Wa(n),r=(c,l)=>typeof c=="\
string"?e.get(c):c??l,[s,a]=[r(t.low,-1/0),r(t.high,1/0)];return s<=o&&o<=a||Nt(`it must lie between ${Va(s)} and ${Va(a)}`),t.ends?Math.round((o-Number(s))/(Number(
a)-Number(s))*e.get("max")):o}function Xp(t,{length:e,otherwise:n=[]}){if(!t)return n;let i;try{i=JSON.parse(t)}catch{i=null}return Array.isArray(i)&&i.length===
e&&i.every(r=>typeof r=="string"&&r.length<=Ha)?i:Nt(`it must be ${e} texts of at most ${Ha} characters`)}var Ha=80;function Wa(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Nt("it must be a number")}var Qp=([t,e,n,i],o)=>[[t,e],[n,i]].every(([r,s])=>r<s&&s-r>=o*Math.max(Math.abs(r),
Math.abs(s)));function Va(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),i=Number(n);return i>=-4&&i<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${i<0?"-":"+"}${String(Math.abs(i)).padStart(2,"0")}`}var tg=600,Bn=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;async function Fi(t,e,n=()=>!0){let i=Bn()?[]:await eg(await Ya(t,e),n);return n()?Lt(t,
new Map([...e].filter(([o])=>!i.includes(o)))):[]}var Ja=0;async function eg(t,e){let n=++Ja,o=t.filter(({trait:a,wanted:c})=>a!=="index"&&typeof[c].flat()[0]==
"number").map(a=>({...a,from:a.widget.get(a.trait),shown:a.widget.get(a.trait)})),r=new Set;for(let{widget:a}of o)a.get("playing")&&G(a,{playing:!1});let s=performance.
now();for(let a=0;o.length&&a<1&&n===Ja&&e();){let c=await new Promise(requestAnimationFrame);a=Math.min(Math.max((c-s)/tg,0),1);let l=a*a*(3-2*a);for(let u of o){
let{widget:d,trait:p,from:g,wanted:f,isWhole:b}=u;if(d.get(p)!==u.shown&&r.add(u.name),a===1||r.has(u.name))continue;let x=d.get("log")&&g>0,y=(z,k)=>x?z*(k/z)**
l:z+(k-z)*l,A=Array.isArray(f)?f.map((z,k)=>y(g[k],z)):y(g,f);b&&(A=Math.round(A)),A!==f&&(dt(d,p,A),u.shown=d.get(p))}}return[...r]}function Xa(t,e){let n=t.find(a=>a.get("message")),[i]=n?[n]:t,o=ir(t),r=a=>t.flatMap(c=>c.get(a)),s=()=>t.flatMap((a,c)=>a.get("entries").map(l=>o[c]?{...l,name:`${o[c]}\
.${l.name}`}:l));return{widget_manager:i?.widget_manager,get:a=>a==="entries"?s():a==="needs_kernel"?r(a):n?.get(a),say:e,on:i?.on.bind(i),off:i?.off.bind(i),send:i?.
send.bind(i)}}function ir(t){let e=t.map(n=>n.get("name")??"");return e.map((n,i)=>{let o=e.slice(0,i).filter(r=>r===n).length;return n&&o?`${n}${o+1}`:n})}var or="#set:",Qa=`a[href^="${or}"]`,Bi=".gdviz-moved[inert]",qn=new Map;function tc(t,e){for(let n of["click","keydown"])addEventListener(n,ng,!0);qn.set(t,e);
for(let n of document.querySelectorAll(Qa))n.setAttribute("role","button"),n.querySelector("math")&&n.setAttribute("aria-label",`Set ${n.textContent}`);return()=>qn.
delete(t)}function ng(t){let e=t.target instanceof Element&&t.target.closest(Qa);!e||t.defaultPrevented||t instanceof KeyboardEvent&&t.key!==" "||(t.preventDefault(),
t.stopPropagation(),ig(e).catch(n=>console.error(n)))}async function ig(t){let{reasons:e,wanted:n}=rg(t);for(let[i,o]of n){let r=og(i);if(r.querySelector(Bi)){e.
push("The question of this figure comes first: answer it, then follow this link");continue}let s=qn.get(i);r.dispatchEvent(new CustomEvent("gdviz-set",{bubbles:!0})),
(r.querySelector(".gdviz-row")??r).scrollIntoView({block:"nearest",behavior:Bn()?"auto":"smooth"}),e.push(...await Fi(s,o))}ag(t,e.length?`${e.join("; ")}.`:`Se\
t: ${t.textContent}.`,!e.length)}var og=t=>t.closest(".gdviz-interact")??t,Dn=(t,e)=>!!(t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);function rg(t){
let e=t.closest(".jp-Notebook")??document,n=[...qn.keys()].filter(s=>e.contains(s)).sort((s,a)=>Dn(s,a)?-1:1),i=ir(n.map(s=>qn.get(s))),o=[],r=new Map;for(let[s,
a]of new URLSearchParams((t.getAttribute("href")??"").slice(or.length))){let[,c,l]=/^(?:([^.]*)\.)?(.*)$/s.exec(s)??[],u=c===void 0?sg(t,n,e):n[i.indexOf(c)];u?
r.set(u,(r.get(u)??new Map).set(l,a)):o.push(c===void 0?"There is no figure here that this link could set":`${s}: there is no figure “${c}”`)}return!r.size&&
!o.length&&o.push(`This link sets nothing: write for example ${or}name=1`),{wanted:r,reasons:o}}function sg(t,e,n){let i=e.filter(r=>Dn(r,t)).at(-1),o=[...n.querySelectorAll(
"h1, h2, h3, h4")].filter(r=>Dn(r,t)).at(-1);return i&&(!o||Dn(o,i))?i:e.find(r=>Dn(t,r))??i}function ag(t,e,n){t.nextElementSibling?.classList.contains("gdviz-\
set-status")||t.after(Object.assign(document.createElement("span"),{className:"gdviz-set-status",role:"status"}));let o=t.nextElementSibling;o.classList.toggle(
"quiet",n),o.textContent=e}function cg({model:t,el:e}){return nt(e,"gdviz-figure-state"),tc(e,t)}var ec={render:cg};var jt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},un=t=>(...e)=>({_$litDirective$:t,values:e}),fe=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,i){this._$Ct=e,this._$AM=n,this._$Ci=i}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:lg}=fs,nc=t=>t;var oc=t=>t.strings===void 0,ic=()=>document.createComment(""),pn=(t,e,n)=>{let i=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let r=i.insertBefore(
ic(),o),s=i.insertBefore(ic(),o);n=new lg(r,s,t,t.options)}else{let r=n._$AB.nextSibling,s=n._$AM,a=s!==t;if(a){let c;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(c=t.
_$AU)!==s._$AU&&n._$AP(c)}if(r!==o||a){let c=n._$AA;for(;c!==r;){let l=nc(c).nextSibling;nc(i).insertBefore(c,o),c=l}}}return n},he=(t,e,n=t)=>(t._$AI(e,n),t),dg={},
Di=(t,e=dg)=>t._$AH=e,rc=t=>t._$AH,qi=t=>{t._$AR(),t._$AA.remove()};var pt=un(class extends fe{constructor(t){if(super(t),t.type!==jt.PROPERTY&&t.type!==jt.ATTRIBUTE&&t.type!==jt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!oc(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
_t||e===D)return e;let n=t.element,i=t.name;if(t.type===jt.PROPERTY){if(e===n[i])return _t}else if(t.type===jt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(i))return _t}else if(t.
type===jt.ATTRIBUTE&&n.getAttribute(i)===e+"")return _t;return Di(t),e}});function me(t,e){let n=!1,i=!1,o;return({value:r,min:s,max:a,step:c,log:l,whole:u,disabled:d=!1,description:p,unit:g="",tooltip:f,continuous:b=!0})=>{r!==o&&(i=
!1),o=r;let x=m=>String(l?Math.log10(m):m);function y({target:m}){let w=Number(m.value),$=l?Number((10**w).toPrecision(3)):w;e(X(u?Math.round(w):$,s,a))}function A({
target:m}){let w=Number(m.value.trim().replace(",",".").replaceAll("−","-"));i=!(m.value.trim()!==""&&Number.isFinite(w)&&(!u||Number.isInteger(w))&&w>=s&&w<=
a),i||e(w),t()}function z(){n=!0}function k(){n=i=!1,t()}let[M,h]=b?[y,null]:[null,y];return R`
      <label title=${f}>
        <span>${p}</span>
        <input type="range" min=${x(s)} max=${x(a)} step=${c} aria-valuetext=${`${Z(r)} ${g}`.trim()}
          .value=${pt(x(r))} ?disabled=${d} @input=${M} @change=${h} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${p}, as a number" aria-invalid=${i}
        title=${i?`A ${u?"whole ":""}number from ${s} to ${a}`:g}
        .value=${n?_t:pt(Z(r))} ?disabled=${d} @focus=${z} @change=${A} @blur=${k} />`}}var[Ui,gn,rr,sc]=[1,2,3,4],cc={add:Ui,subtract:Ui,negate:Ui,multiply:gn,divide:gn,power:rr,exp:rr},lc=(t,e)=>R`<math display="block" alttext=${t}>${$t(e)}</math>`;
function $t(t,e=Ui){if((cc[t.operation]??sc)<e)return ac($t(t));let[n,i]=t.operands;switch(t.operation){case"number":return t.letter?bt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:bt`<mn>${t.value}</mn>`;case"variable":return bt`<mi>${t.letter}</mi>`;case"add":return bt`<mrow>${$t(n)}<mo>+</mo>${$t(i,gn)}</mrow>`;case"subt\
ract":return bt`<mrow>${$t(n)}<mo>−</mo>${$t(i,gn)}</mrow>`;case"negate":return bt`<mrow><mo>−</mo>${$t(n,gn)}</mrow>`;case"multiply":return bt`<mrow>${$t(n,
gn)}${pg(i)}${$t(i,rr)}</mrow>`;case"divide":return bt`<mfrac>${$t(n)}${$t(i)}</mfrac>`;case"power":return bt`<msup>${$t(n,sc)}${$t(i)}</msup>`;case"exp":return bt`<msup><mi>e</mi>${$t(
n)}</msup>`;case"sqrt":return bt`<msqrt>${$t(n)}</msqrt>`;case"abs":return bt`<mrow><mo stretchy="true">|</mo>${$t(n)}<mo stretchy="true">|</mo></mrow>`;default:
return bt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${ac(ug(dc(t)))}</mrow>`}}var ac=t=>bt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,ug=t=>t.map((e,n)=>n?bt`<mo separator="true">,</mo>${$t(
e)}`:$t(e));function dc({operation:t,position:e,operands:n}){let[i,...o]=n;return[...i.operation===t&&i.position===e?dc(i):[i],...o]}function pg(t){return uc(t)?
bt`<mo>·</mo>`:bt`<mo lspace="0" rspace=${t.operation in cc||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function uc({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&uc(e[0])}var Un=(t,e=t.get("value"))=>re(e,t.get("variables")),[gg,fg]=[24,8];function sr(t,e,n){let{shape:i}=t.get(e),o=new Float64Array(V(t.get(e)).length);return o.set(
n),ce(o,{shape:i,dtype:"float64"},t.get(e))}function hg({model:t}){let e=Un(t).parameters;function n(){let i=Un(t),[o,r]=[e,V(t.get("parameters"))];e=i.parameters;
let s=sr(t,"instructions",i.instructions.flat()),[a,c]=[V(s),V(t.get("instructions"))];a.every((l,u)=>l===c[u])||(t.set("instructions",s),t.set("parameters",sr(
t,"parameters",e.map(l=>o.includes(l)?r[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function mg({model:t,el:e}){nt(e,"gdviz-fo\
rmula-field");let n=Ct(),i=null,o=new Map;function r({target:d}){let p=d.value;try{Un(t,p),i=null,G(t,{value:p})}catch(g){if(!(g instanceof gt))throw g;i={text:p,
error:g}}l()}function s(d){let p=g=>{let f=V(t.get("parameters")).slice();f[Un(t).parameters.indexOf(d)]=g,G(t,{parameters:sr(t,"parameters",f)})};return o.has(
d)||o.set(d,me(l,p)),o.get(d)}function a({message:d,position:p},g){let f=Array.from(g,y=>/\s/.test(y)?" ":y),b=Math.max(0,p-gg),x=f.slice(b,p+fg).join("");return R`<code aria-hidden="true">${b?
"…":""}${x}\n${" ".repeat(p-b+(b?1:0))}▲</code>
      <span>${d}</span>`}function c(){i=null,l()}function l(){let[d,p,g]=["value","description","tooltip"].map(k=>t.get(k)),[f,b]=t.get("range"),x=V(t.get("para\
meters")),{root:y,parameters:A}=Un(t),z=t.get("without");F(e,R`
      <label title=${g}>
        <span>${p}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${i!==null}
          aria-describedby=${n} .value=${pt(i?.text??d)} @input=${r} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${i?a(i.error,i.text):D}</div>
        ${i?D:lc(d,y)}
      </div>
      ${A.map((k,M)=>z.includes(k)?D:R`<div class="gdviz-slider">${s(k)({value:x[M],min:f,max:b,step:.01,description:k,tooltip:`The letter ${k} of the formula`})}</div>`)}`)}
let u=[lt(t,{"parameters description tooltip range without":l}),lt(t,{value:c})];return()=>u.forEach(d=>d())}var pc={initialize:hg,render:mg};async function gc(t){let e=await Promise.all(t.get("children")??[]),n=await Promise.all(e.filter(i=>i.get("children")).map(gc));return new Set([...e.map(({model_id:i})=>`\
IPY_MODEL_${i}`),...n.flatMap(i=>[...i])])}async function cr(t){let e=t.widget_manager;if(!t.get("box"))return[];let[n,i]=await Promise.all(["box","state"].map(
a=>et(e,t.get(a)))),o=await gc(n),s=i.get("entries").flatMap(Fn).filter(({widget:a})=>o.has(a));return Promise.all(s.map(async a=>({...a,model:await et(e,a.widget)})))}
function vg(t){let e=new Map,n=new Set,i=[],o=0;async function r(){let u=++o,d=await cr(t);if(u!==o)return;for(let g of i)g();for(let g of d){let f=ar(g);e.has(
f)||e.set(f,Ii(g,g.model))}let p=()=>s(d);i=d.map(({model:g,trait:f})=>ot(g,`${f} disabled suitable`,p)),p()}function s(u){let d=new Set(u.filter(a).map(ar)),p=[
...d].some(g=>!n.has(g));n=d,dt(t,"changed",d.size>0),p&&dt(t,"expanded",!0)}function a(u){let{model:d,trait:p}=u;if(d.get("disabled"))return!1;let g=p==="value"?
d.get("suitable")??null:null;return g===null?Ii(u,d)!==e.get(ar(u)):d.get(p)!==g}r();let c=ot(t,"box",r),l=()=>{};return et(t.widget_manager,t.get("state")).then(
u=>l=ot(u,"entries",r)),()=>{o++;for(let u of i)u();c(),l()}}var ar=({widget:t,trait:e})=>`${t}.${e}`,wg=qt((t,e)=>vg(e),t=>t()),Hi=wg.use;var bg=({model:t})=>Hi(t);function xg({model:t,el:e}){nt(e,"gdviz-group-heading");function n(){let[i,o]=[t.get("expanded"),t.get("changed")];e.classList.toggle(
"open",i),e.classList.toggle("changed",o),F(e,R`
      <button type="button" aria-expanded=${i} @click=${()=>G(t,{expanded:!i})}>
        ${t.get("title")}${o?R`<span> · changed</span>`:""}
      </button>`)}return lt(t,{"title expanded changed":n})}var fc={initialize:bg,render:xg};var yg=10,$g=9;function zg(t,e,n,{from:i,to:o}){let[r,s]=t.map(e?Math.log10:Number),a=n>1?(s-r)/(n-1):0,c=d=>e?10**d:d,l=d=>Math.floor((d-i)/(o-i)*n),u=It({low:c(
r-a/2),high:c(s+a/2),log:e,from:i,to:o});return{pixels:u,nearest:d=>X(l(d),0,n-1),cellOf:d=>{let p=u.to(d);return p>=Math.min(i,o)&&p<=Math.max(i,o)?Math.min(l(
p),n-1):-1},centre:d=>c(r+d*a),edges:d=>{let[p,g]=[d,d+1].map(f=>i+(o-i)*f/n);return[Math.min(p,g),Math.max(p,g)]}}}function kg({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",i=n()?tn:Le,o=t.get("title")||`${t.get("value_name")} over ${t.get("axis_names").join(" and ")}`,r=ue(e,{name:"gdviz-heat-map",label:o,ratio:t.
get("ratio"),margins:i});r.canvas.classList.add("hatch");let[s]=r.layers("cross"),[a]=F(r.handles,k(),".handle"),c=()=>t.get("values").shape,l=v=>{let S=t.get(`${v}\
_range`),_=t.get(`${v}_log`)&&S[0]>0,[E,L]=c();return zg(S,_,v==="x"?L:E,v==="x"?r.across():r.upwards())};function u(){if(!c()[0]||!c()[1])return null;let[v,S]=t.
get("chosen"),[_,E]=[l("x").cellOf(v),l("y").cellOf(S)];return _>=0&&E>=0?[_,E]:null}let d=v=>!Number.isFinite(v)||!n()&&v<0;function p(){let v=t.get("log"),[S,
_]=Rt([V(t.get("values"))],E=>Number.isFinite(E)&&!(v&&E<=0));return S<=_?[S,_]:null}function g(){Qt(r.canvas,V(t.get("values")),c(),n()?f():b())}function f(){let v=Si(
t.get("palette"),p()??[0,1],t.get("log"));return S=>d(S)?0:v(S)}function b(){let v=Array.from(t.get("colors"),S=>Oe(S));return S=>d(S)?0:v[S%v.length]}function x(){
let v=p();if(!n()||!v)return r.bar(n()?[[],[],t.get("value_name")]:null);r.bar(Mi(r.area,t.get("palette"),v,t.get("value_name"),t.get("log")))}function y(){let v=t.
get("colors"),S=V(t.get("values")),_=new Set(n()?[]:S),E=t.get("names").map((C,T)=>({name:C,color:v[T%v.length],kind:"area"})),L=S.some(d),O=E.filter((C,T)=>_.has(
T));r.legend(L?[...O,{name:t.get("missing_name"),color:"",kind:"hatch"}]:O)}let A=()=>r.axes(Ze(l("x").pixels,l("y").pixels),t.get("axis_names"));function z(){let v=u();
if(F(r.handles,k(v)),!v)return F(s,null);let[[S,_],[E,L]]=[l("x").edges(v[0]),l("y").edges(v[1])],{left:O,top:C,width:T,height:j}=r.area,[I,N]=[(S+_)/2,(E+L)/2],
K=`${`M${I},${C}V${E-6}M${I},${L+6}V${C+j}`}M${O},${N}H${S-6}M${_+6},${N}H${O+T}`;F(s,H`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${K} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${K} />`)}function k(v=null){let[[S,_],[E,L]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],O=(T,j,I,N)=>H`<rect class=${T} fill="transparent" stroke=${j} stroke-width=${I}
        x=${S-N} y=${E-N} width=${_-S+2*N} height=${L-E+2*N} />`,C=Math.max(($g-(_-S))/2,1);return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Xt(v)}
        aria-valuenow=${v?v[1]*c()[1]+v[0]:0} aria-valuetext=${v?M(v):""}>
        ${O("","white",4,C)}${O("cell","black",2,C)}${O("halo","none",0,yg)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function M([v,S]){let[_,E]=t.get("axis_names"),L=`${_} = ${Z(l("x").centre(v))}, ${E} = ${Z(l("y").centre(S))}`,O=V(t.get("values"))[S*c()[1]+v];if(d(
O))return`${L}: ${t.get("missing_name")}`;let C=()=>t.get("names")[O]??String(O);return`${L}: ${n()?`${t.get("value_name")} ${Z(O)}`:C()}`}let h=r.readout(v=>{let S=v?
m(v):u();F(r.status,t.get("outdated")||(S?M(S):""))},a);function m([v,S]){return c()[0]&&c()[1]?[l("x").nearest(v),l("y").nearest(S)]:null}function w(v){if(!v)return;
let S=[l("x").centre(v[0]),l("y").centre(v[1])];String(S)!==String(t.get("chosen"))&&G(t,{chosen:S})}Qe({surface:r.hit,handle:a,to:v=>w(m(r.pixel(v))),by:(v,S)=>{
let[_,E]=u()??[0,0],L=S?10:1;w([X(_+L*v[0],0,c()[1]-1),X(E+L*v[1],0,c()[0]-1)])}});let $="x_range y_range x_log y_log axis_names";return r.draw(t,{"kind values \
palette colors log":g,"kind values palette log value_name":x,"kind values names colors missing_name":y,[`values ${$}`]:A,[`kind chosen values names ${$}`]:z,[`k\
ind chosen values names value_name missing_name outdated ${$}`]:h})}var hc={render:kg};function _g(t){let e=R`<b>${t.get("name")}</b>`,n=mt(t.get("module")),{error:i}=Tn(t),o=i?`${i.message} (${i.name})`:t.get("error_message"),r=s=>R`<div class="gdviz-notice" role="status">${s}</div>`;
return o?R`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?r(R`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||ui(n)?null:r("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Ag=({model:t})=>Ee(t);function Sg({model:t,el:e}){
nt(e,"gdviz-link");let n=()=>F(e,_g(t)),i=[Ee(t),gi(t,n),ot(t,"where error_message",n)];return n(),()=>i.forEach(o=>o())}var mc={initialize:Ag,render:Sg};var Mg=2,Eg=.5,vc=.05,wc={opacity:.45,width:1},Wi=(t,e,n=Mg)=>e*Math.abs(t)/(Math.abs(t)+n);function bc(t,e){let n=vi(t),i=document.createElement("canvas"),o=Je(
e.positive,e.negative),r=[];function s({weights:p,thickest:g},f){p.forEach(({index:b},x)=>{let y=f[b],A=Wi(y,g);if(!(A>vc))return;let z=y>0?e.positive:e.negative;
Object.assign(n,{lineWidth:A+Math.min(wc.width,A),strokeStyle:"black",globalAlpha:wc.opacity}),n.stroke(r[x]),Object.assign(n,{lineWidth:A,strokeStyle:z,globalAlpha:1}),
n.stroke(r[x])})}function a({units:p,layers:g},f,[b,x,y],{ink:A,paper:z}){let k=p.length-g[0].length===b&&y>1,M=p.slice(g[0].length);n.fillStyle=z;for(let{x:h,y:m,
size:w}of p)n.fillRect(h-w/2,m-w/2,w,w);k&&x>1&&c(M,f,x,y),k&&x===1&&l(M,f,y,A),n.lineWidth=1,n.strokeStyle=A,n.globalAlpha=.7;for(let{x:h,y:m,size:w}of p)n.strokeRect(
h-w/2-.5,m-w/2-.5,w+1,w+1);n.globalAlpha=1}function c(p,g,f,b){Qt(i,g,[f*p.length,b],x=>o(X(x,-1,1))),p.forEach(({x,y,size:A},z)=>{let k=(p.length-1-z)*f;n.drawImage(
i,0,k,b,f,x-A/2,y-A/2,A,A)})}function l(p,g,f,b){p.forEach(({x,y,size:A},z)=>{let k=g.subarray(z*f,(z+1)*f),M=k.reduce(($,v)=>Math.max($,Math.abs(v)),1),[h,m]=[
x-A/2,.46*A/M];Object.assign(n,{lineWidth:1,strokeStyle:b,globalAlpha:.25}),n.beginPath(),n.moveTo(h,y),n.lineTo(h+A,y),n.stroke();let w=z===p.length-1;Object.assign(
n,{lineWidth:A>20?1.8:1.2,strokeStyle:w?e.fit:b,globalAlpha:1}),n.beginPath(),k.forEach(($,v)=>n.lineTo(h+A*v/(f-1),y-m*$)),n.stroke()})}function u({units:p,thickest:g},f,b){
for(let{x,y,size:A,index:z}of p){let k=f[z],M=Wi(k,g,Eg)/2;M>vc&&(d(x-A/2,y+A/2,M+.8,b),d(x-A/2,y+A/2,M,k>0?e.positive:e.negative))}}function d(p,g,f,b){n.beginPath(),
n.arc(p,g,f,0,2*Math.PI),n.fillStyle=b,n.fill()}return{resize:({width:p,height:g,weights:f})=>{r=f.map(({curve:x})=>new Path2D(x));let b=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(p*b),height:Math.round(g*b)}),Object.assign(t.style,{width:`${p}px`,height:`${g}px`})},draw:(p,g,f,b,x)=>{let y=t.width/p.width;
n.setTransform(y,0,0,y,0,0),n.clearRect(0,0,p.width,p.height),g.length===p.parameters&&(s(p,g),a(p,f,b,x),u(p,g,x.paper))}}}var xc=1e3,Og=10;function yc(t,e,n){let{shape:[i]}=t,o=V(t),r=Array.from({length:i},(l,u)=>[...o.subarray(3*u,3*u+3)]),s=1+Math.max(...r.map(([l])=>l)),a=r.findIndex(
l=>l[0]>0&&l[1]===e),c=r.reduce((l,u,d)=>u[0]<r[l][0]?d:l,0);return r[a<0?c:a]=[s,e,n],{shape:[i,3],data:new DataView(Float64Array.from(r.flat()).buffer)}}var lr=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),Og)));return Number.isFinite(e)?Math.min(10**e,xc):xc},dr=t=>Number(t.toFixed(2));var $c=54,Tg=340,Ng=120,Lg=40,Rg=5,Pg=16,ve=16,Hn=4;function ur(t){let[e,n,{shape:[,i,o]}]=[V(t.get("weights")),V(t.get("shape")),t.get("responses")],r=V(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],a={parameters:e,indices:[...e.keys()],responses:r,pictures:[
t.get("responses").shape[0],i,o]};if(!n.length)return{...a,sizes:t.get("sizes"),names:s};let c=Array.from(n.subarray(0,Hn)).filter(z=>z>0),l=Array.from(n.subarray(
Hn)).flatMap((z,k)=>z?[k]:[]),u=Hn*ve**2,d=u+Hn*ve,p=[...c.map((z,k)=>[k*ve**2,u+k*ve,k*ve]),[d,d+ve,Hn*ve]],g=l,f=[],b=[],x=t.get("curves"),y=i*o;for(let[z,k]of[
...c,1].entries()){let M=Array.from({length:k},(h,m)=>m);for(let h of M)f.push(...g.map(m=>p[z][0]+h*ve+m));f.push(...M.map(h=>p[z][1]+h));for(let h of M)b.push(
r.subarray((p[z][2]+h)*y,(p[z][2]+h)*y+(x?o:y)));g=M}let A=new Float64Array(b.length*(x?o:y));return b.forEach((z,k)=>A.set(z,k*z.length)),{parameters:Float64Array.
from(f,z=>e[z]),indices:f,responses:A,pictures:[b.length,x?1:i,o],sizes:[l.length,...c,1],names:l.map(z=>x?s[z].replace("₁",""):s[z])}}function pr(t,e){let n=X(
$c*Math.max(...t),Ng,Tg),i=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let r=t.map((l,u)=>{let d=Math.min(n/l,$c),p=Math.floor(Math.
min(.76*d,.5*i,Lg)),g=f=>Math.round(f-p/2)+p/2;return Array.from({length:l},(f,b)=>({layer:u,unit:b,index:u?o[u]+l*t[u-1]+b:-1,x:g(i*(u+.5)),y:g(n/2+(b-(l-1)/2)*
d),size:p}))}),s=r.flat(),a=r.slice(1).flatMap((l,u)=>l.flatMap(d=>r[u].map(p=>{let[g,f]=[p.x+p.size/2,d.x-d.size/2],b=(g+f)/2,x=`M${g},${p.y}C${b},${p.y},${b},${d.
y},${f},${d.y}`;return{from:p,to:d,index:o[d.layer]+d.unit*r[u].length+p.unit,start:g,end:f,curve:x}}))),c=X(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:r,units:s,weights:a,thickest:c,parameters:o[t.length]}}function Vi({units:t,weights:e},[n,i],o=!1,r=null){let s=t.find(({x:g,y:f,size:b})=>Math.
max(Math.abs(n-g),Math.abs(i-f))<=b/2+1);if(s)return s;let a=e.filter(({start:g,end:f})=>g<=n&&n<=f);if(!a.length)return null;let c=Cg((n-a[0].start)/(a[0].end-
a[0].start)),l=({from:g,to:f})=>Math.abs(g.y+(f.y-g.y)*c-i),u=o?Pg:Rg,d=o&&a.find(g=>g===r&&l(g)<u);if(d)return d;let p=a.reduce((g,f)=>l(f)<l(g)?f:g);return l(
p)<u?p:null}function Cg(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Ig=250,jg=[.5,2,8],Fg=.02,zc=.1;function Bg({model:t,el:e}){nt(e,"gdviz-network-diagram");let n=t.get("colors");for(let B in n)e.style.setProperty(`--${B}`,
n[B]);let i=R`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,r,s,a,c]=F(e,i,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");a.hidden=!l;let u=bc(r,n),d=xo(),
p=ur(t),g="",f=pr(p.sizes,320),b=null,x=null,y=null,A=!1,z=!1;function k(B=f.width){let U=g;f=pr(p.sizes,B),g=String([p.sizes,p.names]),u.resize(f),F(c,Hg(f.thickest)),
y=null;let W=x?.index??-1;x=g===U&&W>=0?[...f.weights,...f.units].find(it=>it.index===W)??null:null,m(null),M(),j()}function M(){u.draw(f,p.parameters,p.responses,
p.pictures,d),J()}function h(){p=ur(t),String([p.sizes,p.names])!==g?k():M(),z&&K(),z=!1,y&&L(y.part,y.value)}function m(B){b=B;let U=f.layers[0].map(({x:W,y:it,
unit:Y})=>H`<text x=${W} y=${it} dy="0.35em" text-anchor="middle">${p.names[Y]}</text>`);F(o,R`
      <svg tabindex="0" role="application" aria-label=${Ug(p.sizes,t.get("activation"),l)} width=${f.width} height=${f.height}
        @pointermove=${$} @pointerdown=${O} @click=${C} @pointerleave=${v} @blur=${()=>m(null)} @keydown=${S}>
        <g class="names" aria-hidden="true">${U}</g>
        <g class="pointed" aria-hidden="true">${B&&_c(B)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&_c(x)}</g>
      </svg>`),P()}let w=B=>Vi(f,At(o,B),B.pointerType==="touch"),$=B=>A||m(w(B)),v=({pointerType:B})=>B!=="touch"&&m(null);function S(B){if(B.ctrlKey||B.metaKey||
B.altKey)return;let[U,W]=[Ne(B),{"+":zc,"-":-zc}[B.key]];if(W&&x)L(x,dr(_(x)+W));else if(U||["Enter","Escape"].includes(B.key))E(Dg(f,x??b,U??B.key));else return;
B.preventDefault()}let _=B=>p.parameters[B.index];function E(B){x=l?B:null,m(B),j()}function L(B,U){if(B.index<0||t.get("is_past"))return;let W=lr(U);z=!0,G(t,{
edits:yc(t.get("edits"),p.indices[B.index],X(U,-W,W))})}function O(B){let U=B.pointerType==="touch",W=Vi(f,At(o,B),U,x);if(!l||B.button!==0||U&&W!==x)return $(B);
if(E(W),!W||W.index<0||t.get("is_past"))return;let[it,Y]=[_(W),B.clientY];te(B,({clientY:st})=>{st===Y&&!y||(y={part:W,value:dr(it+Fg*(Y-st))},L(W,y.value))}),A=
!0;let rt=()=>{A=!1,y=null};for(let st of["pointerup","pointercancel"])o.addEventListener(st,rt,{once:!0})}function C(B){B.pointerType==="touch"&&E(w(B))}let T=me(
j,B=>x&&L(x,B));function j(){if(!l)return;let B=x!==null&&x.index>=0;a.classList.toggle("empty",!B);let U=B?_(x):0,W=lr(U),it=x?Ac(f,p.names,x):"";F(a,T({value:U,
min:-W,max:W,step:W/1e3,disabled:t.get("is_past"),description:it,tooltip:"Training continues from the value that you set"}))}let I=0,N=0;function P(){I=performance.
now();let B=b??x,U=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",W=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";s.textContent=(B?qg(f,p.names,B,p.parameters):U)+W}function K(){P(),j()}function J(){!(b??x)||N||(N=window.setTimeout(()=>{
N=0,K()},Math.max(Ig-(performance.now()-I),0)))}ee(o,({touches:B})=>x!==null&&Vi(f,At(o,B[0]),!0,x)===x);let q=[lt(t,{"sizes weights responses shape curves":h,is_past:()=>E(
x),activation:()=>m(b)}),Ke(o,k),ms(()=>{d=xo(),M()}),()=>clearTimeout(N)];return()=>q.forEach(B=>B())}function Dg({layers:t,weights:e},n,i){if(!n)return t[0][0];
let o="from"in n;if(i==="Escape")return o?n.to:null;let r=e.filter(({to:l})=>l===(o?n.to:n));if(typeof i=="string")return r[0]??n;let[s,a]=i;if(o)return r[X(n.from.
unit-a-s,0,r.length-1)];let c=t[X(n.layer+s,0,t.length-1)];return c[X(n.unit-a,0,c.length-1)]}function kc(t,e,{layer:n,unit:i}){return n===0?e[i]:n===t.layers.length-
1?"the output":`unit ${i+1} of hidden layer ${n}`}function qg(t,e,n,i){let o=Ac(t,e,n);return n.index<0?o:`${o}: ${Z(i[n.index])}`}function Ac(t,e,n){if("from"in
n){let[o,r]=[n.from,n.to].map(s=>kc(t,e,s));return`Weight from ${o} to ${r}`}let i=kc(t,e,n);return n.layer===0?`Input ${i}`:`Bias of ${i}`}function Ug([t,...e],n,i){
let o=e.slice(0,-1),r=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,s=o.length?`${r}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(i?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function _c(t){if("from"in t)return H`<path d=${t.curve} />`;let e=t.size+5;
return H`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Hg(t){let e=(i,o,r=i)=>R`<span class=${i}><svg width=${i==="bias"?10:20} height="10">${o}</svg>${r}</span>`,
n=i=>H`<path d="M0,5h20" stroke-width=${i.toFixed(2)} />`;return R`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${jg.map(i=>e("sample",n(Wi(i,t)),String(i)))}
    ${e("bias",H`<circle cx="5" cy="5" r="3.5" />`)}`}var Sc={render:Bg};var Mc="_",Wg=100,Ec=1,Vg=1e6,gr="it was cut off or changed on its way";async function Oc(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<Wg||!(e||
t.startsWith("[{")))return t;let n=e?Gg(t.split(",").map(Number)):Kt([Uint8Array.of(Ec),new TextEncoder().encode(t)]),i=await Nc(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(i,s=>String.fromCharCode(s)).join("")),r=Mc+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return r.length<t.length?r:t}var fr=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function Tc(t){if(!fr(t))return t;try{let e=atob(t.slice(Mc.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,r=>r.charCodeAt(0)),
i=await Nc(n,new DecompressionStream("deflate"));if(i[0]===Ec)return new TextDecoder("utf-8",{fatal:!0}).decode(i.subarray(1));let o=Kg(i);return Array.from(o,r=>Object.
is(r,-0)?"-0":String(r)).join(",")}catch{throw new RangeError(gr)}}function Gg(t){let e=t.every(r=>Object.is(Math.fround(r),r)),n=e?4:8,i=new DataView(new ArrayBuffer(
n*t.length));t.forEach((r,s)=>e?i.setFloat32(n*s,r):i.setFloat64(n*s,r));let o=new Uint8Array(1+i.byteLength);o[0]=n;for(let r=0;r<i.byteLength;r++)o[1+r%n*t.length+
Math.floor(r/n)]=i.getUint8(r);return o}function Kg(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(gr);let i=new DataView(
new ArrayBuffer(e*n));for(let r=0;r<i.byteLength;r++)i.setUint8(r,t[1+r%e*n+Math.floor(r/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((r,s)=>e===
4?i.getFloat32(4*s):i.getFloat64(8*s))}async function Nc(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),i=[],o=0;for(let r=await n.read();!r.done;r=
await n.read()){if(o+=r.value.length,o>Vg)throw await n.cancel(),new RangeError(gr);i.push(r.value)}return Kt(i)}var fn="gdviz",Gi=8e3,br=async t=>vr(await se(t)),Pc=new Map;async function Cc(t,e){let n=await se(t);for(let{name:i,widget:o}of t.get("entries"))e.includes(i)&&
Pc.set(o,n.get(i)??"")}function Yg(t,e){let n=new Map(t.get("entries").map(({name:i,widget:o})=>[i,o]));return new Map([...e].filter(([i,o])=>Pc.get(n.get(i)??"")!==
o))}async function vr(t){let e=new URLSearchParams;for(let[n,i]of t)i&&e.set(n,await Oc(i));return e.set(fn,String(Ie)),e.toString().replaceAll("%2C",",")}var Wn=()=>location.
href.replace(/[?#].*$/s,""),Zg=["token","theme","template","note","python","present","hide","only","teacher"],xr=t=>!Zg.includes(t)&&!t.startsWith("voila"),Ic=()=>new URLSearchParams(
[...new URLSearchParams(location.search)].filter(([t])=>xr(t))).toString().replaceAll("%2C",",");async function Jg(t){let e=new Map(new URLSearchParams(t)),n=e.
get(fn);if(n!==void 0&&n!==String(Ie))throw new RangeError("it was made by another version of this page");let i=[...e].filter(([r])=>xr(r)&&r!==fn);if(n===void 0&&
i.some(([,r])=>fr(r)))throw new RangeError("its end is missing");let o=async([r,s])=>{let a=await Tc(s).catch(({message:c})=>{throw new RangeError(`of ${r}, ${c}`)});
return[r,a]};return new Map(await Promise.all(i.map(o)))}var hr=10;async function Xg(t,e,n){let i;try{let o=await Lt(t,n?new Map(Object.entries(n)):await Jg(e));
if(!o.length)return;let r=o.length>hr?`; and ${o.length-hr} more`:"";i=`Parts of this link were ignored. ${o.slice(0,hr).join("; ")}${r}.`}catch(o){if(!(o instanceof
RangeError))throw o;i=`This link was ignored: ${o.message}.`}await wr(t,i)}async function wr(t,e){if(!t.get("message"))return t.say(e);let n=e&&`<div class="gdv\
iz-notice" role="status">${Qg(e)}</div>`;dt(await et(t.widget_manager,t.get("message")),"value",n)}var Qg=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),Lc=400,
Rc="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. To keep them or to give them to others, s\
ave the page.";async function jc(t){let e=await se(t),n=history.state?.[fn];await Xg(t,location.search,n),n&&await wr(t,Rc);let i=await se(t),[o,r,s]=[0,-1/0,!!n];
function a(){o||=setTimeout(l,Math.max(0,r+Lc-performance.now()))}let c=dn(t,a);addEventListener("popstate",()=>{i=new Map,a()});async function l(){r=performance.
now(),o=le()?setTimeout(l,Lc):0;let u=await se(t);if(o||!ln(u,i).length)return;i=u;let d=Yg(t,u),p=ln(u,e).some(f=>d.has(f))?await vr(d):"",g=s;s=mr(p).length>Gi;
try{s?history.replaceState({[fn]:Object.fromEntries(u)},"",mr(await vr(tf(u)))):history.replaceState(null,"",mr(p))}catch{return c()}s!==g&&await wr(t,s?Rc:"")}}
function mr(t){let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([i])=>!xr(i)&&i!==fn)).toString(),t].filter(Boolean).join("&");return Wn()+
(n&&`?${n}`)+location.hash}var tf=t=>new Map([...t].filter(([,e])=>e.length<500));var ef=400,nf=200,Fc=["pointerdown","keydown","input","change","drop"],Bc=["pointerup","pointercancel"];function of(t){let e=new Set,n=[],i=[],o=null,r=()=>new Map,
[s,a,c,l]=[0,!1,!1,!1],u=null,d=Promise.resolve();for(let m of Fc)addEventListener(m,A,!0);for(let m of Bc)addEventListener(m,z,!0);addEventListener("blur",z);let p=dn(
t,m=>{r=m,!o&&!le()&&(o=r()),l||x()});return{undo:()=>M(n,i),redo:()=>M(i,n),count:g,watch:f,stop:h};function g(){return{undo:n.length,redo:i.length}}function f(m){
return e.add(m),()=>e.delete(m)}function b(){for(let m of e)m()}function x(){clearTimeout(s),s=setTimeout(y,ef)}function y(){a||le()?x():k()}function A({type:m,
target:w}){s&&!le()&&(m==="pointerdown"||w!==u)&&k(),u=w,c=!0,m==="pointerdown"&&(a=!0)}function z(){a=!1}function k(){clearTimeout(s);let m=c;[s,c]=[0,!1];let w=r();
o&&!ln(w,o).length||(o&&m&&(n.push(o),n.length>nf&&n.shift(),i.length=0),o=w,b())}function M(m,w){let $=d.then(async()=>{s&&k();let v=m.pop();if(!v||!o)return"";
let S=await ji(t,ln(v,o));w.push(o),l=!0;try{await Lt(t,v),await ye(),o=r()}finally{[l,c]=[!1,!1],b()}return S});return d=$.catch(()=>{}),$}function h(){clearTimeout(
s);for(let m of Fc)removeEventListener(m,A,!0);for(let m of Bc)removeEventListener(m,z,!0);removeEventListener("blur",z),p()}}var Dc=qt((t,e)=>of(e),t=>t.stop()),
qc=Dc.use,Uc=t=>Dc.find(t.get("key"));var rf=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,Hc=100;async function Vc(t){let e=t.get("script"),n=[...new Set(Gc(e))],i=new Map(await Promise.all(n.map(async s=>[s,await et(
t.widget_manager,s)]))),o=s=>i.get(s),r=({when:s})=>!s||s.indices.includes(o(s.selector).get("index"));return e.filter(r).map(s=>`${sf(s,o)}
`).join("")}function Gc(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(Gc):[]}function sf({
text:t,holes:e,each:n},i){let o=(a,c=0)=>af(a,i,c);if(!n)return Wc(t,(a,c)=>o(e[a],c));let r=i(n.shown[0]).get(n.shown[1]);return n.entries.filter((a,c)=>r[c]>0).
map(a=>Wc(t,c=>c==="name"?we(a.name):c==="hyperparameters"?Yc(a.hyperparameters,i):o(e[c]))).join(`
`)}var Wc=(t,e)=>t.split(`
`).map(n=>n.replaceAll(rf,(i,o)=>e(o,n.length-n.trimStart().length))).join(`
`),we=t=>JSON.stringify(t);function Vn(t){let e=Ce(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function Kc({widget:t,trait:e,kind:n,options:i=[]},o){let r=o(t).get(
e);return n==="choice"?we(i[r]):n==="flag"?r?"True":"False":n==="whole"?String(r):n==="number"?Vn(r):n==="numbers"?`[${r.map(Vn).join(", ")}]`:we(r)}var Yc=(t,e)=>Object.
entries(t).map(([n,i])=>`${n}=${Kc(i,e)}`).join(", "),yr=t=>`(${t.join(", ")}${t.length===1?",":""})`;function af(t,e,n){return t.kind==="arguments"?cf(e(t.widget)):
t.kind==="starts"?lf(e(t.field),e(t.slice),e(t.surface)):t.kind==="keywords"?Yc(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?yr(Object.entries(t.
targets).filter(([,{widget:i,trait:o}])=>e(i).get(o)).map(([i])=>we(i))):t.kind==="points"?uf(df(e(t.widget),t),n):Kc(t,e)}function cf(t){let[e,n,i]=[t.get("val\
ue"),t.get("variables"),V(t.get("parameters"))],o=re(e,n).parameters;if(String(n)==="x")return`${we(e)}, ${yr(["x",...o].map(we))}`;let r=String(n)==="x,y"?[]:[
yr(n.map(we))];return[we(e),...r,...o.map((s,a)=>`${s}=${Vn(i[a])}`)].join(", ")}function lf(t,e,n){let[i,o,r]=[V(t.get("parameters")),e.get("indices"),n.get("s\
tart")],{parameters:s}=re(t.get("value"),t.get("variables"));return`[${s.map((a,c)=>Vn(o.includes(c)?r[o.indexOf(c)]:i[c])).join(", ")}]`}function df(t,{array:e,
training:n}){let i=Array.from(V(t.get("part"))),o=i.map((c,l)=>n?c>0:l<=i.findLastIndex(Boolean)),r=e==="x"&&t.get("task")!=="regression";return(e==="x"?kt(t.get(
"x")).map(([...c])=>c):Array.from(V(t.get(e)),c=>[c])).map(c=>c.map(e==="part"?String:Vn)).filter((c,l)=>o[l]).map(c=>r?`[${c.slice(0,2).join(", ")}]`:c[0])}function uf(t,e){
let n=`[${t.join(", ")}]`;if(n.length+e<Hc-20)return n;let i=" ".repeat(e+4),o=[i];for(let r of t){let s=o[o.length-1];s!==i&&s.length+r.length+2>Hc?o.push(`${i}${r}\
,`):o[o.length-1]=s===i?`${i}${r},`:`${s} ${r},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var Zc=1e6,$r=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Ki(t,...e){let n=i=>i.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n($r(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function Xc(t){let e=$r(t),n=Object.fromEntries(await se(t));return{name:`${Ki(t)}.\
json`,text:`${JSON.stringify({gdviz:Ie,page:e,values:n},null,1)}
`}}async function Qc(t,e){try{if(e.size>Zc)throw new RangeError(`it is larger than ${Zc/1e6} MB`);let n=pf(await e.text(),$r(t));Jc(await tr(t,n));let i=await se(
t),o=await Lt(t,n);return o.length&&await Lt(t,i),Jc(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function Jc([t]){if(t)throw new RangeError(
t)}function pf(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:i,page:o,values:r}=Zo(n)?n:{};if(i===
void 0)throw new RangeError("it does not hold the state of a page");if(i!==Ie)throw new RangeError(`it has version ${JSON.stringify(i).slice(0,20)}, and this pa\
ge reads version ${Ie}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!Ri(r))throw new RangeError("its values are not texts by names");return new Map(Object.entries(r))}var el=qr(Bo(),1);async function nl(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[u]})=>et(t.widget_manager,u)))).some(u=>u.get("outdated")))return null;
let o=async([u,d])=>(await et(t.widget_manager,u)).get(d),r=await Promise.all(e.map(({array:u})=>o(u))),s=await Promise.all(e.map(({names:u})=>u[0]?.startsWith(
"IPY_MODEL_")?o(u):u)),a=[...n?[n.name]:[],...s.flat()],c=n&&await o(n.shown),l=n?n.names.flatMap((u,d)=>c[d]>0?tl(r,d).map(p=>[u,...p]):[]):tl(r,0,s);return`${el.default.
unparse([a,...l],{newline:`
`})}
`}function tl(t,e,n){let i=t.map((l,u)=>gf(l,e,n?.[u].length)),[[o],...r]=i,s=r.filter((l,u)=>t[u+1].shape.length===2).flat(),a=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&s.some(u=>Number.isFinite(u[l])),c=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,u)=>u).filter(a).map(l=>i.flat().map(u=>c(u[l])))}function gf(t,e,n=t.
shape[2]??1){let[i,o,r=1]=t.shape,s=V(t),a=l=>s.subarray(l*o*r,(l+1)*o*r);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,u)=>a(u));let c=a(i>1?e:0);
return Array.from({length:Math.min(r,n)},(l,u)=>Float64Array.from({length:o},(d,p)=>c[p*r+u]))}var il="This is being computed: try again in a moment.";function ol(t,e,n){let i=null,o=()=>e.closest(".gdviz-page")??document.body;function r(){i=i?null:ja(o()),
n("")}function s(p,g,f){Me(p,g,f),n(`Saved as “${p}”.`)}async function a(){let p=await nl(t);if(p===null)return n(il);s(`${Ki(t,"run")}.csv`,p,"text/csv")}async function c({
name:p,node:g},f){if(g.closest("[data-outdated]"))return n(il);let b=`${Ki(t,p)}.${f}`;f==="svg"?s(b,In(g),"image/svg+xml"):s(b,await Ti(g),"image/png")}let l=(p,g)=>R`<li><span>${p}</span>${g}</li>`,
u=(p,g,f)=>R`<button type="button" aria-label=${`${g}: ${p}`} @click=${f}>${p}</button>`;function d(){let{notebook:p}=t.widget_manager,g=(i??[]).filter(({node:f})=>f.
checkVisibility());return R`<ul class="files" aria-label="Download">
      ${p?l("Notebook",R`<a class="button" href=${p.address} download=${p.name} aria-label="Notebook: IPYNB">IPYNB</a>`):D}
      ${t.get("csv").columns?l("Run",u("CSV","Run",a)):D}
      ${g.map(f=>l(f.name,R`
        ${u("SVG",f.name,()=>c(f,"svg"))}${u("PNG",f.name,()=>c(f,"png"))}`))}
    </ul>`}return{button:()=>R`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${i!==null} @click=${r}>Download</button>`,list:()=>i?d():D}}var ff=`With this many points or pinned runs the link would have more than ${Gi.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function hf({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>br(t))}var mf="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function vf({key:t,ctrlKey:e,metaKey:n,shiftKey:i,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?i?"redo":
"undo":t.toLowerCase()==="y"&&!i?"redo":null}function wf({model:t,el:e}){nt(e,"gdviz-page-state");let n=qc(t),i=Uc(t),[o,r,s]=["","",""];function a(z,k="",M=""){
[o,r,s]=[z,k,M],y()}async function c(z){let k=await i[z]();a(k?`${z==="undo"?"Undone":"Redone"}: ${k}.`:`There is nothing to ${z}.`)}function l(z){let k=vf(z),M=z.
target,m=(e.closest(".gdviz-page")??e).contains(M)||t.widget_manager.ownsAddress&&!M.closest?.(".gdviz-page");!k||!m||z.defaultPrevented||M.matches?.(mf)||(z.preventDefault(),
z.stopPropagation(),c(k))}async function u(){a("");let z=`${Wn()}?${await br(t)}`;if(z.length>Gi)return a(ff);let k=await Jt(z);a(k?"Copied.":"Copy this:",z),k||
e.querySelector("[type=text]").select()}async function d(){let z=await Vc(t);if(await Jt(z))return a("Copied.");a("Copy this:","",z),e.querySelector("textarea").
select()}let p=ol(t,e,a);async function g(){let{name:z,text:k}=await Xc(t);Me(z,k,"application/json"),a(`Saved as “${z}”.`)}async function f({target:z}){let[
k]=z.files;if(!k)return;let M=await Qc(t,k);a(M?`“${k.name}” was not opened: ${M}.`:`Opened “${k.name}”.`),z.value=""}let b=(z,k,M)=>R`<button type="button" title=${k} @click=${M}>${z}</button>`,
x=(z,k,M,h)=>R`
    <button type="button" title=${M} aria-keyshortcuts=${h} aria-disabled=${i.count()[z]===0}
      @click=${()=>c(z)}>${k}</button>`;function y(){F(e,R`
      <div role="group" aria-label="Changes">
        ${x("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${x("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${b("Copy link","Copy the address of this page in its current state",u)}
        ${b("Save","Save the current state of this page as a file",g)}
        ${b("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${f} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?b("Copy as Python","Copy a Python script that computes what this page shows",d):D}
        ${p.button()}
      </div>
      ${p.list()}
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!s} .value=${pt(s)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!r} .value=${pt(r)} />`)}y();let A=[n,i.watch(y),ot(t,"script cs\
v",y),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>A.forEach(z=>z())}var rl={initialize:hf,render:wf};var sl=(t,e,n)=>{let i=new Map;for(let o=e;o<=n;o++)i.set(t[o],o);return i},al=un(class extends fe{constructor(t){if(super(t),t.type!==jt.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let i;n===void 0?n=e:e!==void 0&&(i=e);let o=[],r=[],s=0;for(let a of t)o[s]=i?i(a,s):s,r[s]=n(a,s),s++;return{
values:r,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,i]){let o=rc(t),{values:r,keys:s}=this.dt(e,n,i);if(!Array.isArray(o))return this.ut=s,
r;let a=this.ut??=[],c=[],l,u,d=0,p=o.length-1,g=0,f=r.length-1;for(;d<=p&&g<=f;)if(o[d]===null)d++;else if(o[p]===null)p--;else if(a[d]===s[g])c[g]=he(o[d],r[g]),
d++,g++;else if(a[p]===s[f])c[f]=he(o[p],r[f]),p--,f--;else if(a[d]===s[f])c[f]=he(o[d],r[f]),pn(t,c[f+1],o[d]),d++,f--;else if(a[p]===s[g])c[g]=he(o[p],r[g]),pn(
t,o[d],o[p]),p--,g++;else if(l===void 0&&(l=sl(s,g,f),u=sl(a,d,p)),l.has(a[d]))if(l.has(a[p])){let b=u.get(s[g]),x=b!==void 0?o[b]:null;if(x===null){let y=pn(t,
o[d]);he(y,r[g]),c[g]=y}else c[g]=he(x,r[g]),pn(t,o[d],x),o[b]=null;g++}else qi(o[p]),p--;else qi(o[d]),d++;for(;g<=f;){let b=pn(t,c[f+1]);he(b,r[g]),c[g++]=b}for(;d<=
p;){let b=o[d++];b!==null&&qi(b)}return this.ut=s,Di(t,c),_t}});var bf=["paths","x","y","values"],Yi=["A","B","C","D"],ae=({state:t,curves:e})=>JSON.stringify([t,e]),cl=t=>Object.fromEntries([...t].filter(([e])=>e!==Pi));function xf(t,e){
let[n,...i]=t.shape,o=Ue(i),r=n?e%n*o:0;return V(t).slice(r,r+o)}async function yf(t){let e=s=>s?et(t.widget_manager,s):null,[n,i,o]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),r=await Promise.all(t.get("views").map(e));return{state:n,choice:i,runner:o,views:r}}async function $f(t){let{state:e,choice:n,
runner:i,views:o}=await yf(t),r=new Map,s=()=>new Map,a=0,c=[dn(e,h=>(s=h,y())),ot(t,"pinned",b)];return b(),{pin:g,swap:f,isOfProblem:z,lossesOf:k,stop:M};function l(){
return t.get("pinned")}function u(h){G(t,{pinned:h})}function d(){return o.map(h=>{let m=bf.filter(v=>h.get(v)),w=m.map(v=>Ve(h,v));return(n?[n.get("index")]:Array.
from({length:Math.max(...w.map(({shape:v})=>v[0]))},(v,S)=>S)).map(v=>({row:v,...Object.fromEntries(m.map((S,_)=>[S,xf(w[_],v)]))}))})}async function p(){await ye(
{inBackground:!1});let h=s(),w={name:(await Ka(e,h,t.get("named"))).slice(0,cn),shown:!0,state:cl(h)};return i?w.curves=zf(d()):r.set(ae(w),d()),w}async function g(){
let h=await p();l().length<Pe&&u([...l(),h])}async function f(h){let m=await p(),w=l()[h];await Lt(e,new Map([...Object.entries(w.state),[Pi,Ci(l().with(h,m))]])),
i&&G(i,{playing:!1,shown:-1,resets:i.get("resets")+1})}function b(){for(let m of l())m.curves&&r.set(ae(m),kf(m.curves));let h=l().filter(m=>!r.has(ae(m)));h.length&&
We(x(h)),y()}async function x(h){let m=cl(s());for(let w of h){let $=await Lt(e,new Map(Object.entries(w.state)));await ye({inBackground:!1}),$.length||r.set(ae(
w),d())}await Lt(e,new Map(Object.entries(m))),h.some(w=>!r.has(ae(w)))&&u(l().filter(w=>r.has(ae(w)))),y()}function y(){a||=requestAnimationFrame(A)}function A(){
a=0;let h=l().length?s():new Map,w=l().map((v,S)=>({pin:v,mark:Yi[S],of:r.get(ae(v)),isHere:z(v,h)})).filter(({pin:v,of:S})=>v.shown&&S),$=JSON.stringify(w.map(
({pin:v,mark:S,isHere:_})=>[S,v.name,ae(v),_]));$!==t.get("drawn")&&(dt(t,"drawn",$),o.forEach((v,S)=>{let _=w.filter(({isHere:E})=>E||!v.get("paths"));dt(v,"pi\
nned",_.flatMap(({pin:E,mark:L,of:O})=>(O?.[S]??[]).map(C=>({...C,mark:L,name:E.name}))))}))}function z(h,m=s()){return t.get("problem").every(w=>(h.state[w]??"")===
(m.get(w)??""))}function k(h){return(r.get(ae(h))??[]).flat().flatMap(({y:w})=>w?[w]:[]).map(w=>w.findLast($=>!Number.isNaN($))??NaN)}function M(){cancelAnimationFrame(
a);for(let h of c)h()}}var zf=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],i=>Number.isFinite(i)?Number(i.toPrecision(5)):null)));function kf(t){
let e=n=>Float64Array.from(n,i=>i??NaN);return t.map(([n=[],...i])=>i.map((o,r)=>({row:r,x:e(n),y:e(o)})))}var ll=qt((t,e)=>$f(e),t=>t.then(e=>e.stop())),dl=ll.
use,ul=t=>ll.find(t.get("key"));var _f=`${Pe} runs are pinned: remove one to pin another`;function Af({model:t,el:e}){nt(e,"gdviz-pins");let n=dl(t),i=null;ul(t).then(d=>{i=d,l()});let o=()=>t.
get("pinned"),r=(d,p)=>G(t,{pinned:o().with(d,{...o()[d],...p})});function s(d){G(t,{pinned:o().filter((g,f)=>f!==d)});let p=e.querySelectorAll(".remove");(p[Math.
min(d,p.length-1)]??e.querySelector("button"))?.focus()}function a(){o().length<Pe&&i?.pin()}function c(d,p){let[g,f]=[Yi[p],`pinned run ${Yi[p]}`],b=i?i.lossesOf(
d).map(A=>Z(A,3)):[],x=({target:A})=>r(p,{name:A.value.trim().slice(0,cn)}),y=i&&!i.isOfProblem(d);return R`
      <li class=${d.shown?"":"hidden"}>
        <label title="Show or hide ${f}"><input type="checkbox" aria-label="Show ${f}" .checked=${pt(d.shown)}
          @change=${({target:A})=>r(p,{shown:A.checked})} /><b>${g}</b>${Zs(g)}</label>
        <input type="text" aria-label="Name of ${f}" title=${d.name} maxlength=${cn} .value=${pt(d.name)} @change=${x} />
        <output title="Its last loss">${b.length?`loss ${b.join(", ")}`:D}</output>
        <button type="button" title="Make ${f} the present one, and pin the present one in its place" @click=${()=>i?.swap(p)}>Swap</button>
        <button type="button" class="remove" title="Remove ${f}" aria-label="Remove ${f}" @click=${()=>s(p)}>×</button>
        ${y?R`<small>Of another problem: not drawn on this surface.</small>`:D}
      </li>`}function l(){let d=o().length>=Pe;F(e,R`
      <button type="button" aria-disabled=${d} title=${d?_f:"Keep the present run in the plots, to compare others with it"} @click=${a}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${al(o(),(p,g)=>g,c)}</ul>`)}let u=[n,lt(t,{"pinned drawn":l})];return()=>u.forEach(d=>d())}var pl={render:Af};var Sf={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},je=(t,e,n,i=t)=>R`
  <button type="button" class=${i} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Sf[t]} /></svg>
  </button>`,Zi=(t,e)=>je(t?"pause":"play",t?"Pause":"Play",e,"play");var Mf=10,Ef=8;function Of({model:t}){let e=t.get("max");return ot(t,"max",()=>{let[n,i]=[t.get("value"),t.get("max")];(n>i||n===e&&!t.get("playing"))&&G(t,{value:i}),
e=i})}function Tf({model:t,el:e}){nt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),i=()=>t.get("max"),o=y=>G(t,{playing:!1,value:y});function r(){let y=!t.
get("playing");G(t,{playing:y,value:y&&n()>=i()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${i()}`;let[y,A]=t.get("ends");return Z(y+(A-y)*n()/Math.
max(i(),1),3)}let[a,c]=t.get("ends")?[t.get("description"),""]:["","The current step"],l=()=>F(e,R`
      ${je("back","Back to the start",()=>o(0))}
      ${Zi(t.get("playing"),r)}
      ${je("step","Step forward",()=>o(Math.min(n()+1,i())))}
      <label title=${c}>
        ${a&&R`<span>${a}</span>`}
        <input type="range" min="0" step="1" aria-label=${a||"Current step"} aria-valuetext=${a?s():D} .max=${String(i())} .value=${pt(String(n()))}
          @input=${({target:y})=>o(Number(y.value))} />
        <output>${s()}</output>
      </label>`),u=0,d=0,p=()=>(t.get("seconds")?i()/t.get("seconds"):Math.max(Mf,i()/Ef))/1e3;function g(y){let A=Math.min(Math.floor((y-u)*p()),i());if(A>=i())
return G(t,{value:i(),playing:!1});A>n()&&G(t,{value:A}),t.get("playing")&&(d=requestAnimationFrame(g))}function f(){cancelAnimationFrame(d),t.get("playing")&&(b(),
d=requestAnimationFrame(g))}function b(){u=performance.now()-n()/p()}let x=[lt(t,{"value max playing":l}),ot(t,"max",b),ot(t,"playing",f),()=>cancelAnimationFrame(
d)];return f(),()=>x.forEach(y=>y())}var gl={initialize:Of,render:Tf};var Nf="gdviz answer ";function fl(t){let e=`${Nf}${location.pathname} ${t}`;return{get:()=>zr(()=>JSON.parse(localStorage.getItem(e)??"null")??void 0),set:n=>zr(
()=>localStorage.setItem(e,JSON.stringify(n))),clear:()=>zr(()=>localStorage.removeItem(e))}}function zr(t){try{return t()}catch{return}}function Ji(t){let e=t.
get("solution");return t.get("kind")==="choices"?t.get("rows")[0][1][e]:`${Z(e)} ${t.get("unit")}`.trim()}var Lf={point:"Drag the ring to where you expect it.",points:"Drag the rings to where you expect them.",number:"Move the slider to the number you expect.",choice:"\
Choose an answer.",choices:"Choose an answer in each row.",order:"Choose a place for each; two that you give the same place swap."},kr=(t,e)=>Array.isArray(t)&&
t.length===e;function Rf({model:t,el:e}){nt(e,"gdviz-question");let n=t.get("kind"),i=t.get("rows"),o=Lf[t.get("distinct")?"order":(i.length||t.get("points").length)===
1?n.slice(0,-1):n],[r,s]=[Ct(),Ct()],a=t.get("solution")!==null,c=fl(t.get("question")),[l,u]=[[],[]],d=n==="number"?"number":"chosen",p=()=>n==="points"?l.map(
O=>O.get("value")):t.get(d),g=JSON.stringify(p()),f=!1,b=!1,x=me($,O=>G(t,{number:O}));function y(){if(f=n==="choices"?p().includes(-1):JSON.stringify(p())===g,
f)return $();c.set(p()),G(t,{committed:!0})}function A(){f=!1,c.clear(),G(t,{committed:!1}),e.querySelector("input, button")?.focus()}function z(){let O=t.get("\
committed");l.forEach(T=>dt(T,"locked",O)),u.forEach(T=>dt(T,"locked",!O));let C=e.closest(".gdviz-beside")?.querySelector(".gdviz-moved");return C?.toggleAttribute(
"inert",!O),!!C}function k(O,C){let T=[...t.get("chosen")],j=t.get("distinct")?T.indexOf(C):-1;j>=0&&(T[j]=T[O]),T[O]=C,G(t,{chosen:T})}function M([O,C],T){return R`<div class="options ${O?
"named":""}" role="radiogroup" aria-label=${O||t.get("question")}>
      ${O?R`<span class="name">${O}</span>`:D}
      ${C.map((j,I)=>R`
        <label><input type="radio" name="${r}-${T}" .checked=${t.get("chosen")[T]===I} ?disabled=${t.get("committed")} @change=${()=>k(T,I)} />
          <span>${j}</span></label>`)}</div>`}function h(){let O=t.get("committed");if(n==="choices")return i.map(M);if(n==="points")return D;let[C,T,j,I,N]=["n\
umber","min","max","step","unit"].map(P=>t.get(P));return R`<div class="gdviz-slider">${x({value:C,min:T,max:j,step:I,unit:N,disabled:O,description:a?"Your answ\
er":"Your prediction",tooltip:"The number that you expect"})}</div>`}function m(){let O=t.get("solution"),C=1e-9*Math.max(1,Math.abs(O));return Math.abs((n==="n\
umber"?p():p()[0])-O)<=t.get("within")+C}function w(){return a?`${m()?"Right.":`Not quite: ${Ji(t)}.`} ${t.get("explanation")}`.trim():"Compare your prediction \
with what is shown now, then move the controls."}function $(){let O=t.get("committed"),C=a&&O?m()?"right":"wrong":"";F(e,R`
      <div role="group" class=${C} aria-labelledby=${s}>
        <p class="text" id=${s}>${t.get("question")}</p>
        ${h()}
        <p class="hint ${f?"urged":""}" role="status">${O?w():o}</p>
        ${O?R`<button type="button" class="again" @click=${A}>${a?"Try again":"Predict again"}</button>`:R`<button type="button" class="commit" @click=${y}>${a?
"Check":"This is my prediction"}</button>`}
      </div>`),z()}function v(O){return n==="points"?kr(O,l.length)&&O.every(C=>kr(C,2)&&C.every(Number.isFinite)):n==="choices"?kr(O,i.length)&&i.every(([,C],T)=>Number.
isInteger(O[T])&&C[O[T]]!==void 0):Number.isFinite(O)&&O>=t.get("min")&&O<=t.get("max")}async function S(){let O=[t.get("points"),t.get("others")],C=await Promise.
all(O.map(j=>Promise.all(j.map(I=>et(t.widget_manager,I)))));if(b)return;[l,u]=C,g=JSON.stringify(p());let T=c.get();v(T)&&!t.get("committed")&&(n==="points"?l.
forEach((j,I)=>G(j,{value:T[I]})):G(t,{[d]:T}),G(t,{committed:!0})),z()}let _=[lt(t,{"question chosen number min max step committed":$})];S();let E=new MutationObserver(
()=>z()&&E.disconnect()),L=new ResizeObserver(()=>{let O=e.closest(".gdviz-beside");O&&(L.disconnect(),z()||E.observe(O,{childList:!0,subtree:!0,attributeFilter:[
"class"]}))});return L.observe(e),_.push(()=>E.disconnect(),()=>L.disconnect()),()=>{b=!0,_.forEach(O=>O())}}var hl={render:Rf};var ml=t=>Number.isFinite(t)?Z(t,Math.abs(t)<.001?2:3):"–";function Pf({model:t,el:e}){nt(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function i(s,a){n(s)!==
a&&G(t,{shown:t.get("shown").with(s,Number(a))})}function o(s){G(t,{chosen:s}),i(s,!0)}function r(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=kt(t.get("values")),u=t.get("outdated"),d=(x,y)=>u?"…":ml(l[x]?.[y]??NaN),p=s.map((x,y)=>R`<th scope="col" title=${a[y]??""}>${x}</th>`),g=t.get("names").map(
(x,y)=>{let[A,z]=[n(y),y===t.get("chosen")],k=({target:h})=>i(y,h.checked),M=`background: ${xt(c[y%c.length])}`;return R`
        <tr class="${A?"":"hidden"} ${z?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${x}" .checked=${pt(A)} @change=${k} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${x}" aria-pressed=${z} @click=${()=>o(y)}>
              <span class="swatch" .style=${M}></span>${x}
            </button>
          </th>
          ${s.map((h,m)=>R`<td class="number">${A?d(y,m):"–"}</td>`)}
        </tr>`}),b=(t.get("pinned")??[]).map(({mark:x,name:y,row:A,values:z})=>R`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${y}><span class="swatch" .style="background: ${xt(c[A%c.length])}"></span>${x}: ${t.get("names")[A]}</th>
          ${s.map((k,M)=>R`<td class="number">${ml(z?.[M]??NaN)}</td>`)}
        </tr>`);F(e,R`<table aria-busy=${!!u}><caption ?hidden=${!u}>${u}</caption><thead><tr><td></td><td></td>${p}</tr></thead><tbody>${g}${b}</tbody></table>`)}
return lt(t,{"names colors columns hints shown values chosen outdated pinned":r})}var vl={render:Pf};var _r=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Cf(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function If({model:t,el:e}){nt(e,"gdviz-runner");let n=t.get("unit"),i=()=>G(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>G(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function r(){let f=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);G(t,{playing:!t.get("playing"),shown:-1,
resets:f})}function s({target:f}){let b=Number(f.value);G(t,{playing:!1,shown:b+t.get("stride")>t.get("position")?-1:b})}function a({target:f}){let b=Math.round(
Number(f.value));b>=1&&b<=1e3&&G(t,{anew_steps:b}),f.value=t.get("anew_steps")}function c(){let[f,b]=[t.get("position"),t.get("shown")],x=f.toLocaleString("en");
return b<0||b>=f?`${n} ${x}`:`${n} ${b.toLocaleString("en")} of ${x}`}function l(){let[f,b]=[t.get("position"),t.get("shown")];return R`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${c()} title="Wind back through the ${n}s"
        .max=${String(f)} .step=${String(t.get("stride"))} .value=${pt(String(b<0?f:b))}
        ?disabled=${f===0} @input=${s} />`}let u=f=>t.get("position")<f?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function d(){let[f,b,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],y=M=>Math.abs(M/f-1)<.001,A=_r.some(y)?_r:[..._r,
f].sort((M,h)=>M-h),z=({target:M})=>G(t,{speed:Number(M.value)}),k=({target:M})=>G(t,{anew:M.checked,playing:!1});F(e,R`
      <div class="gdviz-buttons">
        ${je("back","Restart",i,x<0?"back":"back wanted")}
        ${Zi(t.get("playing"),r)}
        ${je("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${z}>
          ${A.map(M=>R`<option value=${M} .selected=${pt(y(M))}>${Cf(M,n)}</option>`)}
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
g")&&G(t,{playing:!1})}let g=[ot(t,"position diverged_at",p),lt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":d})];return p(),()=>g.
forEach(f=>f())}var wl={render:If};var jf=t=>t===void 0||Number.isNaN(t)?"–":Z(t);function Ff({model:t,el:e}){return nt(e,"gdviz-sentence"),lt(t,{"templates which values shown kind outdated":()=>{
let[n,i]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=V(t.get("values")),r=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),a=s||r.replace(/\{(\d+)\}/g,(l,u)=>jf(o[u])),c=t.get("shown")&&r;F(e,c?R`<div class="${n} ${s?"gdviz-outdated":""}" role=${i}>${a}</div>`:D)}})}var bl={render:Ff};function Bf(t){let{parameters:e}=re(t.get("value"),t.get("variables")),n=[..."abc"].filter(i=>!e.includes(i));return[...e,...n.slice(0,Math.max(0,2-e.length))]}
function Df(t,[e,n]){let i=r=>t.find(s=>s!==r),o=t.includes(e)?e:i(n);return[o,t.includes(n)&&n!==o?n:i(o)]}async function xl(t){let e=n=>et(t.widget_manager,n);
return{field:await e(t.get("field")),surfaces:await Promise.all(t.get("surfaces").map(e))}}function Xi(t,e,n){String(t.get(e))!==String(n)&&dt(t,e,n)}async function qf(t){
let{field:e,surfaces:n}=await xl(t);function i(){let r=Bf(e),s=Df(r,r.length>2?t.get("axes"):r),a=t.get("active");if(Xi(e,"without",s),Xi(t,"indices",a?s.map(c=>r.
indexOf(c)):[0,1]),!!a){Xi(t,"names",r);for(let c of n)Xi(c,"axis_names",s)}}let o=[ot(e,"value",i),ot(t,"active axes",i)];return i(),()=>o.forEach(r=>r())}function Uf(t,e){
return t.flatMap((n,i)=>{let[o,r]=e.slice(2*i,2*i+2),s=o<=n&&n<=r?0:n-(o+r)/2;return[o+s,r+s]})}function Hf({model:t}){let e=He(qf(t));return()=>e.then(n=>n())}
async function Wf({model:t,el:e}){nt(e,"gdviz-slice");let{field:n,surfaces:[i]}=await xl(t);function o(s,a){let c=t.get("names"),l=t.get("indices").map(f=>c[f]),
u=l.map((f,b)=>b===s?a:f===a?l[s]:f),d=n.get("parameters"),p=V(d).slice();l.forEach((f,b)=>p[c.indexOf(f)]=Number(Ce(i.get("start")[b]))),G(n,{parameters:ce(p,{
shape:d.shape,dtype:"float64"},d)});let g=u.map(f=>p[c.indexOf(f)]);G(i,{start:g,view:Uf(g,i.get("view"))}),G(t,{axes:u})}function r(){let s=t.get("names"),[a,c,
l]=[t.get("indices"),V(t.get("point")),t.get("outdated")],u=(g,f)=>R`
      <label>${g}
        <select title="The letter of the model that this axis shows" @change=${({target:b})=>o(f,b.value)}>
          ${s.map((b,x)=>R`<option value=${b} .selected=${pt(x===a[f])}>${b}</option>`)}
        </select>
      </label>`,d=s.flatMap((g,f)=>a.includes(f)?[]:[`${g} = ${Z(c[f]??NaN,3)}`]),p=`The surface is a slice at step ${t.get("step")}: ${d.join(", ")}. The pat\
h is projected onto it.`;F(e,t.get("active")&&s.length>2?R`
      <div class="axes">${u("Horizontal axis",0)}${u("Vertical axis",1)}</div>
      <div class="gdviz-note ${l?"gdviz-outdated":""}" role="status">${l||p}</div>`:D)}return lt(t,{"names indices active point step outdated":r})}var yl={initialize:Hf,
render:Wf};function Vf({model:t,el:e}){nt(e,"gdviz-slider");let n=me(i,o=>G(t,{value:o}));function i(){let[o,r,s,a,c,l]=["value","min","max","step","log","whole"].map(b=>t.
get(b)),[u,d,p,g]=["disabled","description","unit","tooltip"].map(b=>t.get(b)),f=t.get("continuous_update");F(e,n({value:o,min:r,max:s,step:a,log:c,whole:l,disabled:u,
description:d,unit:p,tooltip:g,continuous:f}))}return lt(t,{"value description tooltip unit min max step log disabled":i})}var $l={render:Vf};var Gn=class extends fe{constructor(e){if(super(e),this.it=D,e.type!==jt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===D||e==null)return this._t=void 0,this.it=e;if(e===_t)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Gn.directiveName=
"unsafeHTML",Gn.resultType=1;var Qi=un(Gn);var Gf=["wheel","touchmove","keydown","pointerdown"];function Kf({model:t,el:e}){nt(e,"gdviz-steps-text");let n=t.get("texts"),i=t.get("settings").map(w=>new Map(
Object.entries(w))),[o,r]=[0,0],s=null,a=!1,c=!1,l=[],u;function d(w){w!==o&&(o=w,c=s!==null,x(),p().catch($=>console.error($)))}async function p(){if(a||e.closest(
".gdviz-steps")?.querySelector(Bi))return;a=!0;let w=await et(t.widget_manager,t.get("figure"));for(;r!==o;){let $=o;await We(Fi(w,i[$],()=>$===o).then(v=>(l=v,
Cc(w,[...i[$].keys()])))),r=$}a=!1,x()}function g(w){let $=o+w;return i[$]?(s=$,d($),f()[$].scrollIntoView({block:"center",behavior:Bn()?"auto":"smooth"}),!0):!1}
let f=()=>[...e.querySelectorAll("li")];function b(){let w=f(),$=(parseFloat(getComputedStyle(w[0]).scrollMarginTop)+innerHeight)/2,v=w.map(S=>S.getBoundingClientRect()).
findIndex(({top:S,bottom:_})=>S<=$&&$<_);v===s&&(s=null),!(v<0||s!==null)&&(u&&(r=o=v),u=!1,d(v),x())}function x(){let w=(v,S)=>R`<button type="button" aria-disabled=${!i[o+
S]} @click=${()=>g(S)}>${v}</button>`,$=e.closest(".gdviz-steps")?.querySelector(Bi)?"Answer the question first.":"";F(e,R`
      <ol>${n.map((v,S)=>R`<li aria-current=${S===o?"step":D}><p>${Qi(v)}</p></li>`)}</ol>
      <div class="bar" role="group" aria-label="Steps">
        ${w("Back",-1)}
        <span role="status">Step ${o+1} of ${n.length}<span class="quiet">${c?`: ${f()[o].textContent}`:""}</span></span>
        ${w("Next",1)}
        ${[$,...l].filter(Boolean).map(v=>R`<p>${v}</p>`)}
      </div>`)}et(t.widget_manager,t.get("figure")).then(w=>{let $=[...new URLSearchParams(location.search).keys()].map(v=>v.replace(/\d*\..*/s,""));u??=!!t.widget_manager.
ownsAddress&&$.includes(w.get("name"))}),x();let y=new AbortController,{signal:A}=y,z=()=>s=null;for(let w of Gf)addEventListener(w,z,{capture:!0,passive:!0,signal:A});
let k=0,M=()=>{cancelAnimationFrame(k),k=requestAnimationFrame(b)};addEventListener("scroll",M,{capture:!0,passive:!0,signal:A}),addEventListener("resize",M,{signal:A}),
e.addEventListener("gdviz-step",w=>g(w.detail)&&w.preventDefault());let h=new MutationObserver(()=>{x(),p()}),m=new ResizeObserver(()=>{let w=e.closest(".gdviz-\
steps");w&&h.observe(w,{subtree:!0,attributeFilter:["inert"]}),M()});return m.observe(e),()=>{y.abort(),h.disconnect(),m.disconnect()}}var zl={render:Kf};function Kn({values:t,shape:[e,n],box:[i,o,r,s]},[a,c]){let[l,u]=[(a-i)/(o-i)*(n-1),(c-r)/(s-r)*(e-1)];if(!(l>=0&&u>=0&&l<=n-1&&u<=e-1))return null;let[d,p]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(u),e-2)],[g,f]=[l-d,u-p],b=p*n+d,[x,y]=[b,b+n].map(A=>(1-g)*t[A]+g*t[A+1]);return(1-f)*x+f*y}var Yf=40,Zf=.42,hn=14,Jf=8,Yn=t=>t.map(({from:[e,n],by:[i,o],color:r,shaft:s})=>{let a=Te(e+i/2,n+o/2,i/2,o/2,s);return H`
      ${Tt(a,2)}
      <path class="vector" fill=${r} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
        data-from=${`${e},${n}`} data-by=${`${i},${o}`} d=${a} />`});function kl(t,e,{left:n,top:i,width:o,height:r}){let s=e.map(([a,c])=>({x:a,y:c,wide:hn/2}));
return t.map(({at:a,text:c,color:l,away:u})=>{let d=c.length*Jf/2,p=u[0]>.35?"start":u[0]<-.35?"end":"middle",g={start:d,middle:0,end:-d}[p],f=X(a[0]+g,n+d,n+o-
d),b=X(a[1],i+hn/2,i+r-hn/2),x=u[1]<0?-hn:hn;for(;s.some(y=>Math.abs(y.x-f)<y.wide+d&&Math.abs(y.y-b)<hn);)b+=x;return s.push({x:f,y:b,wide:d}),H`<text class="vector-label" x=${ft(
f-g)} y=${ft(b)} dy="0.35em" text-anchor=${p}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${c}</text>`})}function Ar(t,{width:e,height:n}){let i=Zf*Math.min(e,n)/t;if(!(t>0)||t>=Yf&&i>=1)return 1;
let o=10**Math.floor(Math.log10(i));return o*(i>=5*o?5:i>=2*o?2:1)}function _l(t){let e=i=>{let[o,r]=[i,1/i].map(s=>Number(s.toPrecision(1)));return i>1?`${o}:1`:
`1:${r}`},n=t.filter(({factor:i})=>i!==1).map(({what:i,factor:o})=>`${i} ${e(o)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var Ht=([t,e],[
n,i])=>[t+n,e+i],St=([t,e],n)=>[t*n,e*n],Ot=([t,e])=>Math.hypot(t,e);var Xf=3.2,Sl=1.6,Ml=.9;function El(t,{parts:e,names:n,isScaled:i},o,r,s){let[a,c,l,u,d,p]=e,g=[],f=t;for(let[k,M]of[a,c,l].entries()){let h=St(M,r),m=[o.gradient,
o.momentum,o.decay][k];Ot(h)>0&&g.push({from:f,by:h,color:m,label:n[k],shaft:Sl}),f=Ht(f,h)}let b={from:t,by:St(u,r),color:o.step,label:n[3],shaft:Xf};if(g.length===
1?g.splice(0,1,{...b,label:`${n[3]} = ${g[0].label}`}):Ot(u)>0&&g.unshift(b),!i)return{marks:Yn(g),labels:g.map(Al)};let x=St(d,s);Ot(x)>0&&g.push({from:t,by:x,
color:o.gradient,label:n[4],shaft:Ml});let[y,A]=St(p,s).map(Math.abs),z={at:Ht(t,[.71*y+6,-.71*A-6]),text:n[5],color:o.gradient,away:[1,-1]};return{marks:H`${Qf(
t,[y,A])}${Yn(g)}`,labels:[...g.map(Al),z]}}var Qf=([t,e],[n,i])=>H`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${i} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${i} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function Al({from:t,by:e,label:n,color:i,shaft:o},r,s){let a=St(e,1/Ot(e));if(o===Ml)return{at:Ht(Ht(t,e),St(a,9)),text:n,color:i,away:a};let[c,l=c]=s,d=c.
by[0]*l.by[1]-c.by[1]*l.by[0]>=0==(o===Sl)?1:-1,p=[-d*a[1],d*a[0]];return{at:Ht(Ht(t,St(e,.5)),St(p,o+7)),text:n,color:i,away:p}}var th=.6,eh=2.2;function Ol(t,e,n){let[i,o]=kt(t.get("current"))[0]??[NaN,NaN],r=v=>Number.isFinite(v[0])&&Number.isFinite(v[1]),[s,a]=e([0,0]),c=v=>{let[S,_]=e(
v);return[S-s,_-a]},l=kt(t.get("step_parts")),u=r([i,o])&&l.length>0&&r(l[3]),d=r([i,o])?kt(t.get("gradients")).filter(r).map(c):[];if(!u&&d.length<2)return{marks:D,
note:""};let p=e([i,o]),g=t.get("marks"),f=t.get("step_labels")[t.get("step_optimizer")]??[],b=u?l.map(c):[],x=u&&r(l[5]),y=v=>Math.max(0,...v.map(Ot)),A=y(b.slice(
0,4)),z=Math.max(y([...d.slice(0,1),...x?b.slice(4):[]]),nh(d.slice(1))),k=Ar(x?A:Math.max(A,z),n),M=x?Ar(z,n):k,h=u?El(p,{parts:b,names:f,isScaled:x},g,k,M):{marks:D,
labels:[]},m=d.length>1?ih(p,d,t.get("gradient_points"),g,M,u&&!x):h,w=m===h?[h]:[m,h],$=_l([{what:[u?f[3]:"",d.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:k},...x?[{what:`${f[4]} and ${f[5]}`,factor:M}]:[]]);return{marks:H`
      ${w.map(({marks:v})=>v)}
      ${kl(w.flatMap(({labels:v})=>v),[p,e(t.get("start"))],n)}`,note:$}}var nh=t=>t.map(Ot).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function ih([t,e],[n,...i],o,r,s,a){
let c=i.map(x=>St(x,s)).filter(x=>Ot(x)>0),l=c.map(([x,y])=>Te(t+x/2,e+y/2,x/2,y/2,th)).join(""),u=c.map(([x,y])=>`${t+x},${e+y}`).join(" "),d=c.sort((x,y)=>Ot(
x)-Ot(y))[Math.floor(.8*c.length)]??[0,0],p=St(d,1/(Ot(d)||1)),g=St(n,s),f=a||!Ot(g)?[]:[{from:[t,e],by:g,color:r.gradient,shaft:eh}],b=(x,y,A,z)=>({at:Ht(Ht([t,
e],x),St(y,9)),text:A,color:z,away:y});return{marks:H`
      ${Tt(l,1)}
      <path class="noise" fill=${r.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${u} d=${l} />
      ${Yn(f)}`,labels:[...f.map(()=>b(g,St(g,1/Ot(g)),o===1?"their mean":"all points",r.gradient)),b(d,p,o===1?"single points":`mini-batches of ${o}`,r.data)]}}function oh({model:t,el:e}){let n=t.get("bar")?tn:Le,o=ue(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:n});
o.canvas.classList.add("hatch");let[r,s,a,c,l,u,d]=o.layers("field","pins","paths","minima","letters","vectors","points"),p=()=>{let[$,v,S,_]=V(t.get("box"));return o.
plane({low:$,high:v},{low:S,high:_})},g=()=>t.get("axis_names"),f=()=>t.get("movable"),b=_i({...o,model:t,el:e,layers:[a,c,d],pins:{lines:s,letters:l,area:o.area},
plane:p,free:f});function x(){let{canvas:$,area:v}=o,S=Math.min(window.devicePixelRatio||1,2),_={width:Math.round(v.width*S),height:Math.round(v.height*S)},E=t.
get("loss"),L=V(t.get("levels"));if(E.shape[0]<2||E.shape[1]<2||L.length<2)return Oo($);wi($,_,V(E),E.shape,L,de(t.get("palette"),L.length-1))}function y(){if(!t.
get("bar"))return;let[$,v]=[V(t.get("levels")),t.get("value_name")],S=V(t.get("loss")).some(Number.isFinite);o.bar(S?Ei(o.area,t.get("palette"),$,v):[[],[],v])}
let A=()=>o.axes(p(),g());function z(){let $=t.get("gradient"),v=Ds(V($),$.shape,o.area,V(t.get("box")));F(r,H`<path class="arrows" d=${v} />`)}let k="";function M(){
let $=Ol(t,p().toPixel,o.area);F(u,$.marks),r.classList.toggle("behind",$.marks!==D),k=$.note}function h(){let $=V(t.get("loss")).every(Number.isFinite),v=`${t.
get("value_name")} not finite`;o.legend($?Nn(t):[...Nn(t),{name:v,color:"",kind:"hatch"}])}let m=o.readout($=>{if(t.get("outdated"))return F(o.status,t.get("out\
dated"));if(t.get("step")>=0)return F(o.status,R`${on(t)}${k&&R`<div>${k}</div>`}`);F(o.status,!$&&t.get("status")||w($))});function w($){if(!$&&!f())return"";let v=$?
p().toPoint($):t.get("start"),S=t.get("loss"),_=Kn({values:V(S),shape:S.shape,box:V(t.get("box"))},v);return ne(v,g(),_===null?"":`, ${t.get("value_name")} ≈ ${Z(
_,2)}`)}return o.draw(t,{"loss levels palette":x,"loss levels palette value_name":y,"box axis_names":A,"gradient box":z,"pinned colors box":b.pinned,"paths show\
n colors box":b.paths,"minima box":b.minima,"current shown colors box":b.points,"step_parts step_optimizer gradients gradient_points current start box":M,"loss \
names colors shown value_name":h,"start movable box axis_names":b.start,"loss start movable status box axis_names current step step_parts gradients diverged_at \
outdated":m,zoomable:b.buttons})}var Tl={render:oh};var rh=Math.SQRT2,sh=1.42;function Ll([t,e,n],{width:i,height:o}){let[r,s]=Nl(t),[a,c]=Nl(e),l=n*Math.min(i/(2*rh),o/(2*sh)),[u,d]=[2*l/i,2*l/o];return{toPixel:([
p,g,f])=>[i/2+(p*s-g*r)*l,o/2-(f*c+(p*r+g*s)*a)*l],toViewer:[-c*r,-c*s,a],matrix:Float32Array.of(s*u,r*a*d,r*c/4,0,-r*u,s*a*d,s*c/4,0,0,c*d,-a/4,0,0,0,0,1)}}var Nl=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var ah=`#version 300 es
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
}`;var ch=`#version 300 es
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
}`;function Rl(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,a]of[[e.VERTEX_SHADER,ah],[e.FRAGMENT_SHADER,
ch]]){let c=e.createShader(s);e.shaderSource(c,a),e.compileShader(c),e.attachShader(n,c)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let i=s=>e.getUniformLocation(
n,s),o=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,o);for(let[s,a,c]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,a,e.FLOAT,!1,24,c)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let r=0;return{load(s,a,[c,l],u,d){let p=new Float32Array(6*
c*l),g=[];for(let b=0,x=0;b<c;b++)for(let y=0;y<l;y++,x++){let[A,z]=[2*y/(l-1)-1,2*b/(c-1)-1],[k,M]=[y?x-1:x,y<l-1?x+1:x],[h,m]=[b?x-l:x,b<c-1?x+l:x],w=(s[M]-s[k])/
(M-k)*((l-1)/2),$=(s[m]-s[h])/((m-h)/l)*((c-1)/2);p.set([A,z,s[x],w||0,$||0,a[x]],6*x);let v=[x,x+1,x+l,x+l+1];y===l-1||b===c-1||!v.every(S=>Number.isFinite(s[S]))||
g.push(v[0],v[1],v[2],v[1],v[3],v[2])}e.bufferData(e.ARRAY_BUFFER,p,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(g),e.STATIC_DRAW),r=g.length;
let f=d.flatMap(b=>[1,3,5].map(x=>parseInt(b.slice(x,x+2),16)/255));e.uniform1fv(i("levels"),u.slice(0,64)),e.uniform3fv(i("colors"),f.slice(0,192)),e.uniform1i(
i("count"),Math.min(u.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
i("camera"),!1,s),e.drawElements(e.TRIANGLES,r,e.UNSIGNED_INT,0)}}}var lh=40,dh=.015;function Cl(t,e,[n,i,o,r],s){let a=t.filter(Number.isFinite).sort(),[c,l]=[a[0]??0,a.at(-1)??1],u=l-c||1,d=(a[Math.floor(a.length/10)]??c)-c,p=d>
0?u>lh*d:!1,g=y=>p?Math.log1p((y-c)/d)/Math.log1p(u/d):(y-c)/u,f=Float32Array.from(t,y=>Number.isFinite(y)?(2*g(y)-1)*.5:NaN),b={values:f,shape:e,box:[-1,1,-1,1]};
return{heights:f,spot:y=>{let[A,z]=[2*(y[0]-n)/(i-n)-1,2*(y[1]-o)/(r-o)-1];return[A,z,Kn(b,[A,z])??NaN]},hides([y,A,z],[k,M,h]){let m=2/Math.max(...e);for(let w=m;;w+=
m){let $=z+w*h,v=Kn(b,[y+w*k,A+w*M]);if(v===null||$>.5)return!1;if(v>$+dh)return!0}},scale:p?`log(1 + (${s} ${c<0?"+":"−"} ${Z(Math.abs(c),3)}) / ${Z(d,2)})`:
`the ${s}`}}var uh=.8,Il=.5,jl=5,be=1.2,[ph,gh]=[5,90],[fh,hh]=[.5,5];function mh({model:t,el:e}){nt(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",i=n?"Loss surface in 3-D":`Surface in 3-D: ${t.get("value_name")}`,o=R`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${i}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[r,s,a,c,l,u]=F(e,o,".scene",".under","canvas",".over",".panel",".status"),d=l.appendChild(document.createElement(
"span")),p=()=>t.get("camera"),g=(v,S,_=1)=>{let[E,L,O]=p(),C=[((E+v)%360+360)%360,X(L+S,ph,gh),X(O*_,fh,hh)];G(t,{camera:C})},f,b;function x(){let[v,S]=[t.get(
"loss"),t.get("levels")];if(b&&b.loss===v&&b.levels===S)return b.relief;let[_,E]=[V(v),V(S)],L=Cl(_,v.shape,V(t.get("box")),t.get("value_name"));return f?.load(
L.heights,_,v.shape,E,de(t.get("palette"),E.length-1)),b={loss:v,levels:S,relief:L},L}function y(){let v=r.clientWidth;if(!v)return;if(f===void 0&&(f=Rl(a)),!f)
return F(u,"The 3-D view needs WebGL 2, which this browser does not offer.");let S={width:v,height:Math.round(v*uh)},_=Math.min(window.devicePixelRatio||1,2);for(let[
j,I]of Object.entries(S)){a.style[j]=`${I}px`;for(let P of[s,c])P.setAttribute(j,String(I));let N=Math.round(I*_);a[j]!==N&&(a[j]=N)}if(Math.min(...t.get("loss").
shape,...t.get("levels").shape)<2)return;let[E,L]=[x(),Ll(p(),S)];f.draw(L.matrix);let O=(j,I)=>vh(E,L,j,I);F(s,xh(L.toPixel,t.get("axis_names"),V(t.get("box")))),
F(c,H`
      ${kt(t.get("minima")).map(j=>O(j,I=>ki(t.get("marks").minimum,[I])))}
      ${bh(t,E,L)}
      ${wh(t,E,L)}
      ${kt(t.get("current")).map((j,I)=>O(j,N=>zi(Sr(t,I),N)))}`);let[C,T]=p().map(Math.round);r.ariaLabel=`${i}${n?" with the path of the descent":""}, seen fr\
om ${T}° above, turned by ${C}°. Arrow keys turn it, + and − zoom.`,F(u,R`${t.get("outdated")||on(t)}<div>Height: ${E.scale}</div>`)}let A=new Map([["+",be],
["=",be],["-",1/be],["−",1/be]]);r.addEventListener("keydown",v=>{let S=Ne(v),_=A.get(v.key);!S&&!_||v.ctrlKey||v.metaKey||(v.preventDefault(),S?g(-jl*S[0],jl*
S[1]):g(0,0,_))});let z=new Map,k=()=>{let[v,S=v]=[...z.values()];return[(v[0]+S[0])/2,(v[1]+S[1])/2,Math.hypot(v[0]-S[0],v[1]-S[1])]};r.addEventListener("point\
erdown",v=>{if(v.button!==0||z.size===2)return;let{pointerId:S,pointerType:_}=v,E=p();z.set(S,[v.clientX,v.clientY]),te(v,O=>{let[C,T,j]=k();z.set(S,[O.clientX,
O.clientY]);let[I,N,P]=k(),K=_==="touch"&&z.size===1?0:N-T;g((I-C)*-Il,K*Il,j&&P?P/j:1)},({type:O})=>{z.delete(S),O==="pointercancel"&&G(t,{camera:E})})}),ee(r,
({touches:v})=>v.length>1);let M=v=>{v.ctrlKey&&(v.preventDefault(),g(0,0,v.deltaY<0?be:1/be))};r.addEventListener("wheel",M,{passive:!1}),a.addEventListener("w\
ebglcontextlost",v=>v.preventDefault()),a.addEventListener("webglcontextrestored",()=>{f=b=void 0,y()});let h=t.get("home");F(d,[["+","Zoom in",()=>g(0,0,be)],[
"−","Zoom out",()=>g(0,0,1/be)],["⌂","Show the surface as at first",()=>G(t,{camera:h})]].map(([v,S,_])=>R`
    <button type="button" title=${S} aria-label=${S} @click=${_}>${v}</button>`));let w=new ResizeObserver(y);w.observe(r);let $=lt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":y});return()=>{w.disconnect(),$()}}var Sr=(t,e)=>t.get("colors")[e%t.get("colors").
length];function vh(t,e,n,i){let o=t.spot(n);return o.every(Number.isFinite)?H`<g opacity=${Mr(t.hides(o,e.toViewer))}>${i(e.toPixel(o))}</g>`:D}function Fl(t,e,n){
let i=Array.from({length:n.length/2},(s,a)=>n.subarray(2*a,2*a+2)),o=i.filter(([s,a],c)=>c===0||s!==i[c-1][0]||a!==i[c-1][1]).map(t.spot),r=o.map(s=>t.hides(s,e.
toViewer));return pe(o.length,s=>o[s].every(Number.isFinite)).flatMap(s=>{let a=s.filter((l,u)=>u===0||r[l]!==r[s[u-1]]),c=[...a.slice(1),s[s.length-1]];return a.
map((l,u)=>({isHidden:r[l],pixels:o.slice(l,c[u]+1).map(e.toPixel)}))})}var Mr=t=>t?.35:1;function wh(t,e,n){let[i,o]=t.get("paths").shape,r=V(t.get("paths"));return Array.
from({length:i},(s,a)=>Fl(e,n,r.subarray(2*a*o,2*(a+1)*o)).map(({isHidden:c,pixels:l})=>H`
      <g opacity=${Mr(c)}>${$i(Sr(t,a),l)}</g>`))}function bh(t,e,n){return(t.get("pinned")??[]).map(({row:o,mark:r,paths:s=new Float64Array})=>{let a=Fl(e,n,s),
c=Sr(t,o);return H`
      ${a.map(({isHidden:l,pixels:u})=>H`
        <g opacity=${Mr(l)}>${en(r,c,Ln(u))}</g>`)}
      ${nn(r,c,a.flatMap(({pixels:l})=>l))}`})}function xh(t,[e,n],[i,o,r,s]){let c=(g,f)=>t([g,f,-.5]),l=[c(-1,-1),c(1,-1),c(1,1),c(-1,1)],u=(g,f,b,x="tick-lab\
el")=>{let[y,A]=c(g,f);return H`<text class=${x} x=${y} y=${A} dy="0.35em" text-anchor="middle">${b}</text>`},d=c(0,-1)[1]>c(0,1)[1]?-1:1,p=c(-1,0)[1]>c(1,0)[1]?
-1:1;return H`
    <path class="frame" d=${`M${l.map(([g,f])=>`${g.toFixed(1)},${f.toFixed(1)}`).join("L")}Z`} />
    ${u(-.8,1.12*d,Z(i,3))}${u(.8,1.12*d,Z(o,3))}${u(0,1.14*d,e,"name")}
    ${u(1.12*p,-.8,Z(r,3))}${u(1.12*p,.8,Z(s,3))}${u(1.14*p,0,n,"name")}`}var Bl={render:mh};var Dl=new Map,Er=new Map;function ql(t,e){let n=()=>{let i,o=(...r)=>{let s=r.pop(),a=Array.isArray(r.at(-1))?r.pop():[];i=typeof s=="function"?s(...a.map(mn)):
s};o.amd={},e(o);for(let r of t)r!=="module"&&Or(r,i);return i};for(let i of t)Dl.set(i,n)}var Or=(t,e)=>Er.set(t,e);function mn(t){if(t==="module")return{uri:document.
baseURI};if(!Er.has(t)){let e=Dl.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Er.get(t)}var yh="(max-width: 700px)";function Ul(){let t=matchMedia(yh).matches;for(let e of document.querySelectorAll("details.code")){let n=e;t&&(n.open=!1);let i=Object.
assign(document.createElement("button"),{type:"button",textContent:"Copy"});i.setAttribute("aria-live","polite"),i.addEventListener("click",async()=>{let o=await Jt(
n.querySelector("code")?.textContent??"");i.textContent=o?"Copied":"Not copied: select the code instead",setTimeout(()=>i.textContent="Copy",2e3)}),n.append(i)}}var $h=["value","index"],Tr=12;function Nr(t){let e=new Map;for(let n of t.get("entries")){let i=Object.values(n.targets??{"":n}).filter(({trait:o})=>$h.includes(
o));i.length&&e.set(n.name,new Set(i.map(({widget:o})=>o)))}return e}function Lr(t,e){let n=new URLSearchParams(e),i=c=>(n.get(c)??"").split(",").map(l=>l.trim()).
filter(Boolean),o=c=>t.filter(l=>`.${l}.`.includes(`.${c}.`)),r=[...i("hide"),...i("only")].filter(c=>!o(c).length),s=new Set(i("hide").flatMap(o)),a=i("only").
flatMap(o);if(a.length)for(let c of t)a.includes(c)||s.add(c);return{hidden:s,unknown:r}}async function Wl(t,e,n){let i=Nr(t),o=[...i.keys()],{hidden:r,unknown:s}=Lr(
o,n);for(let l of r)for(let u of i.get(l)??[])Hl(await et(t.widget_manager,u));for(let l of r.size?e:[])(await cr(l)).every(({model:u})=>xn(u))?Hl(await et(l.widget_manager,
l.get("box"))):new URLSearchParams(n).has("only")&&dt(l,"expanded",!0);if(!s.length)return"";let a=o.slice(0,Tr).join(", ")+(o.length>Tr?` and ${o.length-Tr} mo\
re`:"");return`No control of this page is called ${s.map(l=>`“${l.slice(0,40)}”`).join(", ")}. ${o.length?`Its controls are ${a}.`:"It has none that can be \
hidden."}`}var Hl=t=>dt(t,"_dom_classes",[...t.get("_dom_classes"),io]);var Rr=[["present","Present it, one part at a time"],["teacher","With the notes for teachers"]];function Pr(t){let[e]=document.getElementsByTagName("nav");if(!e)
return;let n=Object.assign(document.createElement("button"),{type:"button",textContent:"Make a link …",title:"A link to this page for your class"});e.append(n),
n.addEventListener("click",()=>zh(t).catch(i=>console.error(i)))}async function zh(t){let e=t?[...Nr(t).keys()]:[],n=await Promise.all(e.map(f=>ji(t,[f]))),{hidden:i}=Lr(
e,location.search),o=new Set(Rr.map(([f])=>f).filter(f=>new URLSearchParams(location.search).has(f))),[r,s]=[!0,""],a=document.body.appendChild(Object.assign(document.
createElement("dialog"),{className:"gdviz-widget gdviz-make-link"}));function c(){let f=e.filter(y=>!i.has(y)),b=f.length&&f.length<i.size?`only=${f}`:i.size?`h\
ide=${[...i]}`:"",x=[...Rr.map(([y])=>o.has(y)&&y),b,r&&Ic()].filter(Boolean).join("&");return Wn()+(x&&`?${x}`)}async function l(){let f=await Jt(c());g(f?"Cop\
ied.":"Copy the address above."),f||a.querySelector("[type=text]").select()}let u=(f,b,x)=>{let y=({target:A})=>{x(A.checked),g()};return R`<label><input type="checkbox" .checked=${pt(
b)} @change=${y} /><span>${f}</span></label>`},d=(f,b,x)=>x?f.add(b):f.delete(b),p=f=>{for(let b of e)d(i,b,!f);g()};function g(f=""){s=f;let b=x=>x!=="teacher"||
document.getElementById("gdviz-teacher");F(a,R`
      <h2 id="gdviz-make-link">Make a link</h2>
      ${Rr.filter(([x])=>b(x)).map(([x,y])=>u(y,o.has(x),A=>d(o,x,A)))}
      ${u("With everything set as it is now",r,x=>r=x)}
      ${e.length?R`<fieldset>
        <legend>Controls that learners see</legend>
        <div class="all"><button type="button" @click=${()=>p(!0)}>All</button><button type="button" @click=${()=>p(!1)}>None</button></div>
        <div class="controls">
          ${e.map((x,y)=>u(R`${n[y]} ${n[y]===x?D:R`<code>${x}</code>`}`,!i.has(x),A=>d(i,x,!A)))}
        </div></fieldset>`:D}
      <input type="text" readonly aria-label="The link" .value=${pt(c())} />
      <div class="actions">
        <button type="button" class="copy" @click=${l}>Copy</button>
        <a href=${c()} target="_blank" rel="noopener">Open</a>
        <button type="button" @click=${()=>a.close()}>Close</button>
        <span role="status">${s}</span>
      </div>`)}g(),a.setAttribute("aria-labelledby","gdviz-make-link"),a.addEventListener("close",()=>a.remove()),a.showModal()}var kh="v1.kernel.websocket.jupyter.org";var Vl=[250,500,1e3,2e3],_h=5e3,Ah=1e4,Sh=8e3,Mh=4e3;function Kl(t,e){let n,[i,o,r,s,a]=[0,0,0,0,0],[c,l]=[!1,!1];function u(){d();let b=new URL(t);b.pathname+=
"/channels",b.search+=`${b.search?"&":"?"}${e.query()}`,b.protocol=b.protocol.replace("http","ws");let x=n=new WebSocket(b,kh);r=setTimeout(p,Sh,x),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(r),s=a=Date.now(),e.opened()},n.onmessage=({data:y})=>{if(a=Date.now(),typeof y!="string")return e.received(y);c=!0,x.send(
y)},n.onclose=({code:y})=>y===4e3?g(e.gone):p(x)}function d(){clearTimeout(r),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function p(b){
d(),e.lost(),s&&Date.now()-s>_h&&(i=o=0),s=0;let x=await fetch(t,{signal:AbortSignal.timeout(Mh)}).then(y=>y.status,()=>0);if(!(l||b!==n)){if(x===404)return g(e.
gone);x?r=setTimeout(u,o++?Gl(o):0):r=setTimeout(p,Gl(i++),b)}}function g(b){l=!0,clearInterval(f),d(),b?.()}let f=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>Ah&&p(n)},1e3);return u(),{open:()=>l||u(),end:()=>g(),send:b=>n.readyState===WebSocket.OPEN&&n.send(b)}}var Gl=t=>Vl[Math.min(t,Vl.length-1)];function Yl(t,e,n){let i=new TextEncoder,o=e.map(c=>i.encode(JSON.stringify(c))),r=[i.encode(t),...o,...n],s=new BigUint64Array(r.length+2);s[0]=BigInt(r.length+
1);let a=s.byteLength;return r.forEach((c,l)=>{s[l+1]=BigInt(a),a+=c.byteLength}),s[r.length+1]=BigInt(a),new Blob([s,...r])}function Zl(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),i=Array.from({length:n},(d,p)=>Number(e.getBigUint64(8*(p+1),!0))),o=d=>t.slice(i[d],i[d+1]),r=new TextDecoder,[s,a,c,l]=[1,2,3,4].
map(d=>JSON.parse(r.decode(o(d)))),u=Array.from({length:n-6},(d,p)=>new DataView(o(p+5)));return{header:s,parent_header:a,metadata:c,content:l,buffers:u}}var Eh=["restarting","autorestarting","dead"],Oh=8e3;function Jl(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Xl(t,e,n){let i=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),r={status:"idle",connectionStatus:"\
connecting",statusChanged:Jl(),connectionStatusChanged:Jl(),comm:w,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,l=new Set,u=0,[d,p]=[[],""],g=!1,f="",
b=Promise.resolve(),x=Kl(i,{query:()=>`session_id=${o}&heard=${f}`,opened(){M("connectionStatus","connected");for(let $ of c.values())x.send($.message),$.sentAt=
Date.now();d=[...c.keys(),...a.keys()],d.length&&(p=h("kernel_info_request",{}))},lost:()=>M("connectionStatus","connecting"),received($){let v=Zl($);f=v.header.
msg_id,r.connectionStatus==="silent"&&M("connectionStatus","connected"),b=b.then(()=>m(v)).catch(S=>console.error(S))},gone:z}),y=setInterval(()=>{let[$]=c.values();
r.connectionStatus==="connected"&&$&&!l.size&&Date.now()-$.sentAt>Oh&&M("connectionStatus","silent")},1e3);function A(){for(let $ of d){c.delete($),l.delete($);
let v=a.get($);a.delete($),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function z(){k(),c.clear(),a.clear(),M("status","dead")}function k(){g=!0,clearInterval(
y),x.end()}function M($,v){r[$]!==v&&(r[$]=v,r[`${$}Changed`].emit())}function h($,v,S,_={},E=[]){let L=`${o}-${++u}`;if(g)return L;let O={msg_id:L,msg_type:$,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},C=Yl("shell",[O,{},_,v],E);return S&&a.set(L,S),c.set(L,{message:C,sentAt:Date.now()}),x.send(C),L}async function m($){
let{header:v,parent_header:S,content:_}=$,E=S.msg_id;switch(c.delete(E),v.msg_type){case"status":if(Eh.includes(_.execution_state))return z();if(a.get(E)?.iopub?.
status?.($),_.execution_state==="busy"&&l.add(E),_.execution_state!=="idle")return;l.delete(E),a.delete(E),E===p&&A();return;case"comm_open":return r.onOpen?.(w(
_.comm_id,_.target_name),$);case"comm_msg":return s.get(_.comm_id)?.heard($);case"comm_close":return s.get(_.comm_id)?.ended($),void s.delete(_.comm_id);default:
return r.onOutput?.($)}}function w($,v="jupyter.widget"){let S={comm_id:$,target_name:v,heard:()=>{},ended:()=>{},on_msg:_=>S.heard=_,on_close:_=>S.ended=_,open:(_,...E)=>h(
"comm_open",{comm_id:$,target_name:v,data:_},...E),send:(_,...E)=>h("comm_msg",{comm_id:$,data:_},...E),close:(_={},...E)=>(s.delete($),h("comm_close",{comm_id:$,
data:_},...E))};return s.set($,S),S}return addEventListener("pagehide",({persisted:$})=>{$||g||(k(),fetch(i,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:$})=>$&&x.open()),addEventListener("online",()=>x.open()),r}var Th="application/vnd.jupyter.widget-view+json",Nh=["image/png","image/jpeg","image/gif","image/webp"],Lh=/\x1b\[[0-9;]*m/g;function Ql({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let r={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...r}}take({header:r,content:s}){if(r.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(r.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:r.msg_type,...s}])}show(r){this.set("outputs",r),this.save_changes()}}class i extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let r of this.shown)r.then(s=>s?.remove());this.shown=[],F(this.el,Array.
from(this.model.get("outputs"),r=>this.part(r)))}part(r){let s=r.data?.[Th];if(!s)return Rh(r);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Cr(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:i}}function Rh({output_type:t,name:e,text:n,ename:i,evalue:o,data:r={}}){
let s=r["text/html"]??r["image/svg+xml"];if(s)return R`<div class="html">${Qi(s)}</div>`;let a=Nh.find(l=>l in r);if(a)return R`<img src="data:${a};base64,${r[a]}" alt=${r["\
text/plain"]??""} />`;if(t==="error")return R`<div class="failed" role="alert">${o||i}</div>`;if(e==="stderr")return R`<div></div>`;let c=n??r["text/markdown"]??
r["text/latex"]??r["text/plain"]??"";return R`<pre>${c.replace(Lh,"")}</pre>`}async function Cr(t,e,n){try{let i=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),i.luminoWidget.constructor.attach(i.luminoWidget,n)),i}catch(i){console.error(i),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function td({live:t,kernel:e,notebook:n}){let i=e?Xl(e.base,e.id,e.key):void 0,o=mn("@jupyter-widgets/base");Or("@jupyter-widgets/output",Ql(o));let r=new class extends o.
ManagerBase{kernel=i;exported=i?void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,a){let c=mn(a)[s];if(!c)throw new Error(`The front end "${a}" has no\
 ${s}.`);return c}async new_model(s,a){return i&&(s.comm??=i.comm(s.model_id)),super.new_model(s,a)}async _create_comm(s,a,c,l,u){if(!i)throw new Error("This pa\
ge has no kernel.");let d=i.comm(a,s);return(c||l)&&d.open(c,{},l,u),d}async _get_comm_info(){return{}}};return i&&(i.onOpen=(s,a)=>r.handle_comm_open(s,a),i.onOutput=
async s=>{(await Wt(r)).find(c=>c.take&&c.get("msg_id")===s.parent_header.msg_id)?.take(s)},i.statusChanged.connect(()=>r.disconnect())),r}async function ed(t){
for(let e=-1;;){let n=(await Wt(t)).flatMap(o=>Object.values(o.views??{})),i=await Promise.allSettled(n);if(i.length===e)return i.flatMap(o=>o.status==="fulfill\
ed"?[o.value]:[]);e=i.length}}async function Wt(t){return(await Promise.allSettled(Object.values(t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Ir="present",Ph=1.7,Ch=700,Ih=6,nd="h1, h2, h3",to="input, select, textarea, [role=slider], [contenteditable]",id=`${to}, button, a, summary`;function jh(t){
let e=[];for(let n of t.children)for(let i of n.matches(".text")?n.children:[n]){let o=e.at(-1)??[],r=o.length>0&&!o.some(eo);if(i.matches(".code")&&eo(i.previousElementSibling)){
o.push(i);continue}let s=eo(i)?r&&o.every(l=>l.matches(nd)):!i.matches(nd),a=i.matches(".code")&&Fh(i)>Ih,c=o.some(l=>l.matches(".code"))&&!i.matches(".outputs");
(!r||!s||a||c)&&e.push([]),e[e.length-1].push(i)}return e}var Fh=t=>(t.querySelector("code")?.textContent??"").split(`
`).length,eo=t=>!!t?.querySelector("[data-widget]");function rd(t){let e=new URLSearchParams(location.search).get(Ir),[n]=document.getElementsByTagName("main"),
i=jh(n);if(e===null||!i.length)return;let o=Math.min(Math.max(Math.round(Number(e))||1,1),i.length)-1,r=document.documentElement,s=document.body.appendChild(Object.
assign(document.createElement("div"),{className:"gdviz-presentation"})),a=new AbortController,{signal:c}=a;function l(A){o=Math.min(Math.max(A,0),i.length-1);for(let k of n.
querySelectorAll(".gdviz-now"))k.classList.remove("gdviz-now");for(let k of i[o])k.classList.add("gdviz-now"),k.parentElement!==n&&k.parentElement?.classList.add(
"gdviz-now"),k instanceof HTMLDetailsElement&&(k.open=!i[o].some(eo));let z=document.activeElement;z instanceof HTMLElement&&!s.contains(z)&&z.blur(),scrollTo(0,
0),od(String(o+1)),b()}async function u(){for(let A of t?await Wt(t):[]){if(A.get("_front_end")!=="question"||A.get("committed"))continue;(await Promise.all(Object.
values(A.views??{}))).some(({el:k})=>k.closest(".gdviz-now"))&&G(A,{committed:!0})}}function d(){a.abort(),s.remove(),r.classList.remove("gdviz-presenting"),od(
null),i[o][0].scrollIntoView()}function p(A){let z=i[o].map(k=>k.querySelector(".gdviz-steps-text")).find(Boolean);(!z||z.dispatchEvent(new CustomEvent("gdviz-s\
tep",{cancelable:!0,detail:A})))&&l(o+A)}let g=()=>p(1),f=()=>p(-1);function b(){let A=i[o].some(k=>k.querySelector(".gdviz-question")),z=(k,M,h,m=!1)=>R`<button type="button" title=${M} aria-label=${M} aria-disabled=${m} @click=${h}>${k}</button>`;
F(s,R`
      ${z("‹","Back (← or Page Up)",f,o===0)}
      <span role="status">${o+1} / ${i.length}</span>
      ${z("›","Next (→, Page Down or the space bar)",g,o===i.length-1)}
      ${z("Reveal","Reveal the answer (R or Enter)",u,!A)}
      ${z("Leave","Leave the presentation (Escape)",d)}`)}function x(){let{clientWidth:A,clientHeight:z}=r,k=A<Ch?1:Math.max(Ph,Math.min(A/1e3,z/560));r.style.setProperty(
"--zoom",String(k)),r.style.setProperty("--screen",`${Math.round(z/k)}px`)}function y(A){if(A.ctrlKey||A.metaKey||A.altKey)return;let z=A.target,k=h=>!z.closest?.(
h),M={Escape:d,PageDown:g,PageUp:f,ArrowRight:k(to)&&g,ArrowLeft:k(to)&&f," ":k(id)&&g,Enter:k(id)&&u,r:k(to)&&u}[A.key];M&&(A.preventDefault(),A.stopPropagation(),
M())}return r.classList.add("gdviz-presenting"),x(),addEventListener("resize",x,{signal:c}),addEventListener("keydown",y,{signal:c,capture:!0}),l(o),n.addEventListener(
"gdviz-set",({target:A})=>{let z=i.findIndex(k=>k.some(M=>M.contains(A)));z>=0&&!c.aborted&&l(z)}),b}function od(t){let e=new URLSearchParams(location.search);t===
null?e.delete(Ir):e.set(Ir,t);let n=e.toString().replaceAll("%2C",",");try{history.replaceState(history.state,"",`${location.pathname}${n&&`?${n}`}${location.hash}`)}catch{}}var Bh=".gdviz-row, .gdviz-page",sd=660;function ad(){addEventListener("beforeprint",()=>{for(let t of document.querySelectorAll(Bh)){let{style:e,clientWidth:n}=t;
n<=sd||(e.setProperty("--drawn",`${n}px`),e.setProperty("--fit",String(sd/n)))}})}async function cd(t){let n=(await Wt(t)).filter(r=>r.get("_front_end")==="ques\
tion"&&r.get("solution")!==null);if(!n.length)return;let i=document.querySelector("#gdviz-teacher .answers");if(!i){let r=Object.assign(document.createElement("\
aside"),{id:"gdviz-teacher",className:"text"});i=r.appendChild(Object.assign(document.createElement("div"),{className:"answers"})),i.append(Object.assign(document.
createElement("h3"),{textContent:"Answers"})),document.getElementsByTagName("main")[0].after(r)}let o=n.map(r=>R`<li>${r.get("question")} <strong>${Ji(r)}.</strong> ${r.
get("explanation")}</li>`);F(i.appendChild(document.createElement("ul")),o)}function ld(t){let e=new ResizeObserver(n=>n.forEach(({target:i})=>Dh(i)));for(let n of t)n.hasAttribute("tabindex")||e.observe(n)}function Dh(t){t.scrollWidth>
t.clientWidth?t.tabIndex=0:t.removeAttribute("tabindex")}var[qh,Uh]=[8,600],Hh=".gdviz-page .widget-box > *";async function dd(t){let e="";for(let[n,i]=[0,0];n<qh&&i<Uh;i++){await new Promise(r=>requestAnimationFrame(
r));let o=[...document.querySelectorAll(Hh)].map(Wh).join(" ");n=(t?.()??!0)&&o===e?n+1:0,e=o}}function Wh(t){let{top:e,left:n,height:i}=t.getBoundingClientRect();
return`${e+scrollY},${n},${i}`}function ud(){let t=document.getElementById("gdviz-teacher"),[e]=document.getElementsByTagName("main");if(!t||!new URLSearchParams(location.search).has("teacher"))
return;t.classList.add("shown");let n=matchMedia("print"),i=()=>n.matches?e.after(t):e.before(t);n.addEventListener("change",i),i()}var Vh=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),pd="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",gd="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",Gh="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",vn=()=>document.getElementById("gdviz-note");function Fe(t){vn().textContent=t,vn().hidden=!t}function Kh(t){Ye(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?Fe({gone:Gh,silent:gd,away:pd}[e]):[pd,gd].includes(vn().textContent??"")&&Fe(""))})}function Yh(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),i=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&Fe(i.join(" "))}var Zh={link:Ee,presets:po,group:Hi},fd=new WeakSet;async function Jh(t){for(let e of await Wt(t)){if(fd.has(e))continue;fd.add(
e);let n=Zh[e.get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var hd=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function Xh(t){let e=new Uint8Array(
t.length);for(let n=0;n<t.length;n++)e[n]=t.charCodeAt(n)-32;return new DataView(e.buffer)}function Qh({texts:t,...e}){for(let n of Object.values(e.state)){let{
state:i,buffers:o=[]}=n;for(let s of["_esm","_css"])typeof i[s]=="number"&&(i[s]=t[i[s]]);let r=o.map(({path:s})=>s);mn("@jupyter-widgets/base").put_buffers(i,r,
o.map(({text:s})=>Xh(s))),delete n.buffers}return e}function tm(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.body.dataset.jpThemeLight=String(
!t.matches);t.addEventListener("change",e),e()}var jr=t=>[...document.querySelectorAll(t)].map(e=>e),em=12e4;function nm(){let{timeout:t}=AbortSignal;return AbortSignal.
timeout=e=>t.call(AbortSignal,Math.max(e,em)),()=>AbortSignal.timeout=t}async function im(){tm();let t=hd("gdviz-page"),e=Vh.get(new URLSearchParams(location.search).
get("note")??"");e&&Fe(e),t.failed&&Fe(t.failed);for(let d of jr("template[data-cell]")){let{content:p}=d;document.getElementById(d.dataset.cell??"")?.replaceWith(
p),d.remove()}Ul(),ud(),ad(),ld(jr("main :is(pre, .html, math[display='block'])"));let n=jr("[data-widget]"),i=n.length?td(t):void 0,o=rd(i);if(!i)return Pr();e&&
i.exported&&F(vn(),_o(i)),i.kernel&&Kh(i.kernel),await i.set_state(Qh(hd("gdviz-widgets"))),i.runAll=()=>Jh(i),await i.runAll();let r=await Wt(i),s=r.filter(d=>[
"pageState","figureState"].includes(d.get("_front_end"))),a=Xa(s,Fe);Pr(a);let c=await Wl(a,r.filter(d=>d.get("_front_end")==="group"),location.search);c&&vn().
after(Object.assign(document.createElement("p"),{className:"failed",role:"status",textContent:c}));let l=s.length?jc(a).catch(d=>console.error(d)):null;await Promise.
all(n.map(d=>Cr(i,d.dataset.widget??"",d)));let u=(await ed(i)).filter(({model:d})=>d.get("_front_end"));return o?.(),await cd(i),await l,i.kernel||Yh(await Wt(
i)),()=>u.every(({el:d})=>d.matches(".gdviz-widget"))}var om="This page could not start in this browser. Reload it, or try another up-to-date browser.";function md(){
document.addEventListener("DOMContentLoaded",()=>{let t=nm();im().finally(t).then(dd).then(()=>document.documentElement.dataset.ready="",e=>{document.documentElement.
dataset.failed="",console.error(e),vn().hidden&&Fe(om)})})}var rm={badge:Ps,curves:Gt(Xs),dataEditor:Gt(Sa),drawing:Gt(Ba),field:Gt(Da),figureState:ec,formulaField:pc,group:fc,heatMap:Gt(hc),link:mc,networkDiagram:Gt(Sc),
pageState:rl,pins:pl,player:gl,presets:Xr,question:hl,resultsTable:vl,runner:wl,sentence:bl,slice:yl,slider:$l,steps:zl,surface:Gt(Tl),surface3d:Gt(Bl),value:{}};
function sm(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||es(),n.widgets??=rm,n.resolve?.(n.widgets),n.widgets}return kd(am);})();
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
