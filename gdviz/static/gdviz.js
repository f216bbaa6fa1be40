"use strict";var gdviz=(()=>{var cl=Object.create;var jn=Object.defineProperty;var ll=Object.getOwnPropertyDescriptor;var ul=Object.getOwnPropertyNames;var dl=Object.getPrototypeOf,pl=Object.prototype.hasOwnProperty;var fl=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},gl=(t,e)=>{for(var n in e)jn(t,n,{get:e[n],enumerable:!0})},oi=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of ul(e))!pl.call(t,o)&&o!==n&&jn(t,o,{get:()=>e[o],enumerable:!(r=ll(e,o))||r.enumerable});return t};var ii=(t,e,n)=>(n=t!=null?cl(dl(t)):{},oi(e||!t||!t.__esModule?jn(n,"default",{value:t,enumerable:!0}):n,t)),hl=t=>oi(jn({},"__esModule",{value:!0}),t);var bo=fl((vo,wo)=>{((t,e)=>{typeof wo=="object"&&typeof vo<"u"?wo.exports=e():t.Papa=e()})(vo,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function c(h){return h.charCodeAt(0)===65279?h.slice(1):h}function a(h){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(m){var b=k(m);b.chunkSize=parseInt(b.chunkSize),m.step||m.chunk||(b.chunkSize=
null),this._handle=new f(b),(this._handle.streamer=this)._config=b}.call(this,h),this.parseChunk=function(m,b){var y=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<y){let z=this._config.newline;z||(v=this._config.quoteChar||'"',z=this._handle.guessLineEndings(m,v)),m=[...m.split(z).slice(y)].join(z)}this.isFirstChunk&&
A(this._config.beforeFirstChunk)&&(v=this._config.beforeFirstChunk(m))!==void 0&&(m=v),this.isFirstChunk=!1,this._halted=!1;var y=this._partialLine+m,v=(this._partialLine=
"",this._handle.parse(y,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(m=v.meta.cursor,y=(this._finished||(this._partialLine=
y.substring(m-this._baseIndex),this._baseIndex=m),v&&v.data&&(this._rowCount+=v.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:v,workerId:s.WORKER_ID,finished:y});else if(A(this._config.chunk)&&!b){if(this._config.chunk(v,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||
!y||!A(this._config.complete)||v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),y||v&&v.meta.paused||this._nextChunk(),
v}this._halted=!0},this._sendError=function(m){A(this._config.error)?this._config.error(m):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:m,finished:!1})}}
function l(h){var m;(h=h||{}).chunkSize||(h.chunkSize=s.RemoteChunkSize),a.call(this,h),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(b){this._input=b,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(m=new XMLHttpRequest,
this._config.withCredentials&&(m.withCredentials=this._config.withCredentials),n||(m.onload=E(this._chunkLoaded,this),m.onerror=E(this._chunkError,this)),m.ontimeout=
E(this._chunkTimeout,this),m.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(m.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var b,y=this._config.downloadRequestHeaders;for(b in y)m.setRequestHeader(b,y[b])}var v;this._config.chunkSize&&(v=this._start+
this._config.chunkSize-1,m.setRequestHeader("Range","bytes="+this._start+"-"+v));try{m.send(this._config.downloadRequestBody)}catch(z){this._chunkError(z.message)}
n&&m.status===0&&this._chunkError()}},this._chunkLoaded=function(){m.readyState===4&&(m.status<200||400<=m.status?this._chunkError():(this._start+=this._config.
chunkSize||m.responseText.length,this._finished=!this._config.chunkSize||this._start>=(b=>(b=b.getResponseHeader("Content-Range"))!==null?parseInt(b.substring(b.
lastIndexOf("/")+1)):-1)(m),this.parseChunk(m.responseText)))},this._chunkError=function(b){b=m.statusText||b,this._sendError(new Error(b))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function d(h){(h=h||{}).chunkSize||(h.chunkSize=s.LocalChunkSize),a.call(
this,h);var m,b,y=typeof FileReader<"u";this.stream=function(v){this._input=v,b=v.slice||v.webkitSlice||v.mozSlice,y?((m=new FileReader).onload=E(this._chunkLoaded,
this),m.onerror=E(this._chunkError,this)):m=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,z=(this._config.chunkSize&&(z=Math.min(this._start+this._config.chunkSize,
this._input.size),v=b.call(v,this._start,z)),m.readAsText(v,this._config.encoding));y||this._chunkLoaded({target:{result:z}})},this._chunkLoaded=function(v){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){
this._sendError(m.error)}}function u(h){var m;a.call(this,h=h||{}),this.stream=function(b){return m=b,this._nextChunk()},this._nextChunk=function(){var b,y;if(!this.
_finished)return b=this._config.chunkSize,m=b?(y=m.substring(0,b),m.substring(b)):(y=m,""),this._finished=!m,this.parseChunk(y)}}function p(h){a.call(this,h=h||
{});var m=[],b=!0,y=!1;this.pause=function(){a.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){a.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){y&&m.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),m.length?this.parseChunk(
m.shift()):b=!0},this._streamData=E(function(v){try{m.push(typeof v=="string"?v:v.toString(this._config.encoding)),b&&(b=!1,this._checkIsFinished(),this.parseChunk(
m.shift()))}catch(z){this._streamError(z)}},this),this._streamError=E(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=E(function(){this.
_streamCleanUp(),y=!0,this._streamData("")},this),this._streamCleanUp=E(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function f(h){var m,b,y,v,z=Math.pow(2,53),_=-z,S=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
N=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
R=this,j=0,T=0,C=!1,P=!1,O=[],L={data:[],errors:[],meta:{}};function V(U){return h.skipEmptyLines==="greedy"?U.join("").trim()==="":U.length===1&&U[0].length===
0}function X(){if(L&&y&&(F("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),y=!1),h.skipEmptyLines&&
(L.data=L.data.filter(function(nt){return!V(nt)})),H()){let nt=function(st){O.push(st)};var Y=nt;if(L)if(Array.isArray(L.data[0])){for(var U=0;H()&&U<L.data.length;U++)
L.data[U].forEach(nt);L.data.splice(0,1)}else L.data.forEach(nt)}function G(nt,st){for(var at=h.header?{}:[],et=0;et<nt.length;et++){var Q=et,ft=nt[et],ft=((it,ut)=>(mt=>(h.
dynamicTypingFunction&&h.dynamicTyping[mt]===void 0&&(h.dynamicTyping[mt]=h.dynamicTypingFunction(mt)),(h.dynamicTyping[mt]||h.dynamicTyping)===!0))(it)?ut==="t\
rue"||ut==="TRUE"||ut!=="false"&&ut!=="FALSE"&&((mt=>{if(S.test(mt)&&(mt=parseFloat(mt),_<mt&&mt<z))return 1})(ut)?parseFloat(ut):N.test(ut)?new Date(ut):ut===""?
null:ut):ut)(Q=h.header?et>=O.length?"__parsed_extra":O[et]:Q,ft=h.transform?h.transform(ft,Q):ft);Q==="__parsed_extra"?(at[Q]=at[Q]||[],at[Q].push(ft)):at[Q]=ft}
return h.header&&(et>O.length?F("FieldMismatch","TooManyFields","Too many fields: expected "+O.length+" fields but parsed "+et,T+st):et<O.length&&F("FieldMismat\
ch","TooFewFields","Too few fields: expected "+O.length+" fields but parsed "+et,T+st)),at}var tt;L&&(h.header||h.dynamicTyping||h.transform)&&(tt=1,!L.data.length||
Array.isArray(L.data[0])?(L.data=L.data.map(G),tt=L.data.length):L.data=G(L.data,0),h.header&&L.meta&&(L.meta.fields=O),T+=tt)}function H(){return h.header&&O.length===
0}function F(U,G,tt,Y){U={type:U,code:G,message:tt},Y!==void 0&&(U.row=Y),L.errors.push(U)}A(h.step)&&(v=h.step,h.step=function(U){L=U,H()?X():(X(),L.data.length!==
0&&(j+=U.data.length,h.preview&&j>h.preview?b.abort():(L.data=L.data[0],v(L,R))))}),this.parse=function(U,G,tt){var Y=h.quoteChar||'"',Y=(h.newline||(h.newline=
this.guessLineEndings(U,Y)),y=!1,h.delimiter?A(h.delimiter)&&(h.delimiter=h.delimiter(U),L.meta.delimiter=h.delimiter):((Y=((nt,st,at,et,Q)=>{var ft,it,ut,mt;Q=
Q||[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Re=0;Re<Q.length;Re++){for(var Ct,un=Q[Re],$t=0,It=0,vt=0,Mt=(ut=void 0,new w({comments:et,delimiter:un,newline:st,
preview:10}).parse(nt)),Ut=0;Ut<Mt.data.length;Ut++)at&&V(Mt.data[Ut])?vt++:(Ct=Mt.data[Ut].length,It+=Ct,ut===void 0?ut=Ct:0<Ct&&($t+=Math.abs(Ct-ut),ut=Ct));0<
Mt.data.length&&(It/=Mt.data.length-vt),1.99<It&&(it===void 0||$t<it||$t===it&&mt<It)&&(it=$t,ft=un,mt=It)}return{successful:!!(h.delimiter=ft),bestDelimiter:ft}})(
U,h.newline,h.skipEmptyLines,h.comments,h.delimitersToGuess)).successful?h.delimiter=Y.bestDelimiter:(y=!0,h.delimiter=s.DefaultDelimiter),L.meta.delimiter=h.delimiter),
k(h));return Y.header=H(),h.preview&&h.header&&Y.preview++,m=U,b=new w(Y),L=b.parse(m,G,tt),X(),C?{meta:{paused:!0}}:L||{meta:{paused:!1}}},this.paused=function(){
return C},this.pause=function(){C=!0,b.abort(),m=A(h.chunk)?"":m.substring(b.getCharIndex())},this.resume=function(){R.streamer._halted?(C=!1,R.streamer.parseChunk(
m,!0)):setTimeout(R.resume,3)},this.aborted=function(){return P},this.abort=function(){P=!0,b.abort(),L.meta.aborted=!0,A(h.complete)&&h.complete(L),m=""},this.
guessLineEndings=function(nt,Y){nt=nt.substring(0,1048576);var Y=new RegExp(g(Y)+"([^]*?)"+g(Y),"gm"),tt=(nt=nt.replace(Y,"")).split("\r"),Y=nt.split(`
`),nt=1<Y.length&&Y[0].length<tt[0].length;if(tt.length===1||nt)return`
`;for(var st=0,at=0;at<tt.length;at++)tt[at][0]===`
`&&st++;return st>=tt.length/2?`\r
`:"\r"}}function g(h){return h.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function w(h){var m=(h=h||{}).delimiter,b=h.newline,y=h.comments,v=h.step,z=h.preview,_=h.fastMode,
S=null,N=!1,R=h.quoteChar==null?'"':h.quoteChar,j=R;if(h.escapeChar!==void 0&&(j=h.escapeChar),(typeof m!="string"||-1<s.BAD_DELIMITERS.indexOf(m))&&(m=","),y===
m)throw new Error("Comment character same as delimiter");y===!0?y="#":(typeof y!="string"||-1<s.BAD_DELIMITERS.indexOf(y))&&(y=!1),b!==`
`&&b!=="\r"&&b!==`\r
`&&(b=`
`);var T=0,C=!1;this.parse=function(P,O,L){if(typeof P!="string")throw new Error("Input must be a string");var V=P.length,X=m.length,H=b.length,F=y.length,U=A(v),
G=[],tt=[],Y=[],nt=T=0;if(!P)return $t();if(_||_!==!1&&P.indexOf(R)===-1){for(var st=P.split(b),at=0;at<st.length;at++){if(Y=st[at],T+=Y.length,at!==st.length-1)
T+=b.length;else if(L)return $t();if(!y||Y.substring(0,F)!==y){if(U){if(G=[],mt(Y.split(m)),It(),C)return $t()}else mt(Y.split(m));if(z&&z<=at)return G=G.slice(
0,z),$t(!0)}}return $t()}for(var et=P.indexOf(m,T),Q=P.indexOf(b,T),ft=new RegExp(g(j)+g(R),"g"),it=P.indexOf(R,T);;)if(P[T]===R)for(it=T,T++;;){if((it=P.indexOf(
R,it+1))===-1)return L||tt.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:G.length,index:T}),Ct();if(it===V-1)return Ct(P.substring(
T,it).replace(ft,R));if(R===j&&P[it+1]===j)it++;else if(R===j||it===0||P[it-1]!==j){et!==-1&&et<it+1&&(et=P.indexOf(m,it+1));var ut=Re((Q=Q!==-1&&Q<it+1?P.indexOf(
b,it+1):Q)===-1?et:Math.min(et,Q));if(P.substr(it+1+ut,X)===m){Y.push(P.substring(T,it).replace(ft,R)),P[T=it+1+ut+X]!==R&&(it=P.indexOf(R,T)),et!==-1&&et<T&&(et=
P.indexOf(m,T)),Q!==-1&&Q<T&&(Q=P.indexOf(b,T));break}if(ut=Re(Q),P.substring(it+1+ut,it+1+ut+H)===b){if(Y.push(P.substring(T,it).replace(ft,R)),un(it+1+ut+H),et!==
-1&&et<T&&(et=P.indexOf(m,T)),it=P.indexOf(R,T),U&&(It(),C))return $t();if(z&&G.length>=z)return $t(!0);break}tt.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:G.length,index:T}),it++}}else if(y&&Y.length===0&&P.substring(T,T+F)===y){if(Q===-1)return $t();T=Q+H,Q=P.indexOf(
b,T),et!==-1&&et<T&&(et=P.indexOf(m,T))}else if(et!==-1&&(et<Q||Q===-1))Y.push(P.substring(T,et)),T=et+X,et=P.indexOf(m,T);else{if(Q===-1)break;if(Y.push(P.substring(
T,Q)),un(Q+H),U&&(It(),C))return $t();if(z&&G.length>=z)return $t(!0)}return Ct();function mt(vt){G.push(vt),nt=T}function Re(vt){var Mt=0;return Mt=vt!==-1&&(vt=
P.substring(it+1,vt))&&vt.trim()===""?vt.length:Mt}function Ct(vt){return L||(vt===void 0&&(vt=P.substring(T)),Y.push(vt),T=V,mt(Y),U&&It()),$t()}function un(vt){
T=vt,mt(Y),Y=[],Q=P.indexOf(b,T)}function $t(vt){if(h.header&&!O&&G.length&&!N){var Mt=G[0],Ut=Object.create(null),Ir=new Set(Mt);let ni=!1;for(let Le=0;Le<Mt.length;Le++){
let jt=c(Mt[Le]);if(Ut[jt=A(h.transformHeader)?h.transformHeader(jt,Le):jt]){let dn,ri=Ut[jt];for(;dn=jt+"_"+ri,ri++,Ir.has(dn););Ir.add(dn),Mt[Le]=dn,Ut[jt]++,
ni=!0,(S=S===null?{}:S)[dn]=jt}else Ut[jt]=1,Mt[Le]=jt;Ir.add(jt)}ni&&console.warn("Duplicate headers found and renamed."),N=!0}return{data:G,errors:tt,meta:{delimiter:m,
linebreak:b,aborted:C,truncated:!!vt,cursor:nt+(O||0),renamedHeaders:S}}}function It(){v($t()),G=[],tt=[]}},this.abort=function(){C=!0},this.getCharIndex=function(){
return T}}function x(h){var m=h.data,b=o[m.workerId],y=!1;if(m.error)b.userError(m.error,m.file);else if(m.results&&m.results.data){var v={abort:function(){y=!0,
$(m.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:M,resume:M};if(A(b.userStep)){for(var z=0;z<m.results.data.length&&(b.userStep({data:m.results.data[z],
errors:m.results.errors,meta:m.results.meta},v),!y);z++);delete m.results}else A(b.userChunk)&&(b.userChunk(m.results,v,m.file),delete m.results)}m.finished&&!y&&
$(m.workerId,m.results)}function $(h,m){var b=o[h];A(b.userComplete)&&b.userComplete(m),b.terminate(),delete o[h]}function M(){throw new Error("Not implemented.")}
function k(h){if(typeof h!="object"||h===null)return h;var m,b=Array.isArray(h)?[]:{};for(m in h)b[m]=k(h[m]);return b}function E(h,m){return function(){h.apply(
m,arguments)}}function A(h){return typeof h=="function"}return s.parse=function(h,m){var b=(m=m||{}).dynamicTyping||!1;if(A(b)&&(m.dynamicTypingFunction=b,b={}),
m.dynamicTyping=b,m.transform=!!A(m.transform)&&m.transform,m.downloadTimeout!==void 0){var b=parseInt(m.downloadTimeout);if(isNaN(b))throw new Error("Config do\
wnloadTimeout value ("+m.downloadTimeout+") not parsable by parseInt(val).");m.downloadTimeout=b}if(!m.worker||!s.WORKERS_SUPPORTED)return b=null,s.NODE_STREAM_INPUT,
typeof h=="string"?(h=c(h),b=new(m.download?l:u)(m)):h.readable===!0&&A(h.read)&&A(h.on)?b=new p(m):(e.File&&h instanceof File||h instanceof Object)&&(b=new d(m)),
b.stream(h);(b=(()=>{var y;return!!s.WORKERS_SUPPORTED&&(y=(()=>{var v=e.URL||e.webkitURL||null,z=t.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",z,")();"],{type:"text/javascript"})))})(),(y=new e.Worker(y)).onmessage=x,
y.id=i++,o[y.id]=y)})()).userStep=m.step,b.userChunk=m.chunk,b.userComplete=m.complete,b.userError=m.error,m.step=A(m.step),m.chunk=A(m.chunk),m.complete=A(m.complete),
m.error=A(m.error),delete m.worker,b.postMessage({input:h,config:m,workerId:b.id})},s.unparse=function(h,m){var b=!1,y=!0,v=",",z=`\r
`,_='"',S=_+_,N=!1,R=null,j=!1,T=((()=>{if(typeof m=="object"){if(typeof m.delimiter!="string"||s.BAD_DELIMITERS.filter(function(O){return m.delimiter.indexOf(O)!==
-1}).length||(v=m.delimiter),typeof m.quotes!="boolean"&&typeof m.quotes!="function"&&!Array.isArray(m.quotes)||(b=m.quotes),typeof m.skipEmptyLines!="boolean"&&
typeof m.skipEmptyLines!="string"||(N=m.skipEmptyLines),typeof m.newline=="string"&&(z=m.newline),typeof m.quoteChar=="string"&&(_=m.quoteChar,S=_+_),typeof m.header==
"boolean"&&(y=m.header),Array.isArray(m.columns)){if(m.columns.length===0)throw new Error("Option columns is empty");R=m.columns}m.escapeChar!==void 0&&(S=m.escapeChar+
_),m.escapeFormulae instanceof RegExp?j=m.escapeFormulae:typeof m.escapeFormulae=="boolean"&&m.escapeFormulae&&(j=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(_),"g"));
if(typeof h=="string"&&(h=JSON.parse(h)),Array.isArray(h)){if(!h.length)return C(R,h,N);if(Array.isArray(h[0]))return C(null,h,N);if(typeof h[0]=="object")return C(
R||Object.keys(h[0]),h,N)}else if(typeof h=="object")return typeof h.data=="string"&&(h.data=JSON.parse(h.data)),Array.isArray(h.data)&&(h.fields||(h.fields=h.meta&&
h.meta.fields||R),h.fields||(h.fields=Array.isArray(h.data[0])?h.fields:typeof h.data[0]=="object"?Object.keys(h.data[0]):[]),Array.isArray(h.data[0])||typeof h.
data[0]=="object"||(h.data=[h.data])),C(h.fields||[],h.data||[],N);throw new Error("Unable to serialize unrecognized input");function C(O,L,V){var X="",H=(typeof O==
"string"&&(O=JSON.parse(O)),typeof L=="string"&&(L=JSON.parse(L)),Array.isArray(O)&&0<O.length),F=!Array.isArray(L[0]);if(H&&y){for(var U=0;U<O.length;U++)0<U&&
(X+=v),X+=P(O[U],U);0<L.length&&(X+=z)}for(var G=0;G<L.length;G++){var tt=(H?O:L[G]).length,Y=!1,nt=H?Object.keys(L[G]).length===0:L[G].length===0;if(V&&!H&&(Y=
V==="greedy"?L[G].join("").trim()==="":L[G].length===1&&(L[G][0]==null||L[G][0].length===0)),V==="greedy"&&H){for(var st=[],at=0;at<tt;at++){var et=F?O[at]:at;st.
push(L[G][et])}Y=st.join("").trim()===""}if(!Y){for(var Q=0;Q<tt;Q++){0<Q&&!nt&&(X+=v);var ft=H&&F?O[Q]:Q;X+=P(L[G][ft],Q)}G<L.length-1&&(!V||0<tt&&!nt)&&(X+=z)}}
return X}function P(O,L){var V,X,H;return O==null?"":O.constructor===Date?isNaN(O.getTime())?"":O.toISOString():(H=!1,V=O.toString(),j&&typeof O!="number"&&typeof O!=
"bigint"&&typeof O!="boolean"&&j.test(V)&&(O=V="'"+V,H=!0),X=V.replace(T,S),(H=H||b===!0||typeof b=="function"&&b(O,L)||Array.isArray(b)&&b[L]||((F,U)=>{for(var G=0;G<
U.length;G++)if(-1<F.indexOf(U[G]))return!0;return!1})(X,s.BAD_DELIMITERS)||-1<X.indexOf(v)||-1<V.indexOf(_)||X.charAt(0)===" "||X.charAt(X.length-1)===" ")?_+X+
_:X)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
w,s.ParserHandle=f,s.NetworkStreamer=l,s.FileStreamer=d,s.StringStreamer=u,s.ReadableStreamStreamer=p,r&&(e.onmessage=function(h){h=h.data,s.WORKER_ID===void 0&&
h&&(s.WORKER_ID=h.workerId),typeof h.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(h.input,h.config),finished:!0}):(e.File&&h.input instanceof
File||h.input instanceof Object)&&(h=s.parse(h.input,h.config))&&e.postMessage({workerId:s.WORKER_ID,results:h,finished:!0})}),(l.prototype=Object.create(a.prototype)).
constructor=l,(d.prototype=Object.create(a.prototype)).constructor=d,(u.prototype=Object.create(u.prototype)).constructor=u,(p.prototype=Object.create(a.prototype)).
constructor=p,s})});var gg={};gl(gg,{arrive:()=>fg,frontEnd:()=>Wc,openPage:()=>al});function K(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function _t(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function rt(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function lt(t,e){let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();
for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>rt(t,i,()=>{n.size||queueMicrotask(r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var ct=(t,e)=>t.
get_model(e.slice(10)),gt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function q({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=gt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function kt(t){let[e,n]=t.shape,r=q(t);return Array.from({length:e},
(o,i)=>r.subarray(i*n,(i+1)*n))}var Ht=t=>({...t,render({model:e,el:n}){function r(){let i=e.get("outdated");n.toggleAttribute("data-outdated",!!i),i&&(n.dataset.outdated=i),n.ariaBusy=i?"true":
null}let o=[t.render({model:e,el:n}),rt(e,"outdated",r)];return r(),()=>o.forEach(i=>i())}});var Fn={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function si(t,e){
let n=Fn[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}var jr=new WeakMap;function li(t,e,n){return jr.set(t,(jr.get(t)??new Map).set(e,n)),n}function Fr(t,e){return Br(t)?
jr.get(t)?.get(e)??li(t,e,si(e,q(t))):si(e,fn(t)?.numbers??[])}function Pe(t,e){let n=new Fn[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var Ce=t=>t.
reduce((e,n)=>e*n,1),pn=({shape:t,dtype:e})=>Ce(t)*Fn[e].BYTES_PER_ELEMENT,Br=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function fn(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(fn),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(r=>Array.from(r?.numbers??[]))}}return Br(t)?{shape:t.shape,numbers:q(t)}:null}function Qt(t,{shape:e,dtype:n},r,o){let i=n==="bool"?Boolean:
Number;if(e.length===0)return i(t[0]);if(Br(r)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer),..."turn"in r?{}:{turn:1}};return o&&li(l,n,o),l}let s=ArrayBuffer.
isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),c=/^float|64/.test(n)?Float64Array:Fn[n],a=(l,[d,...u])=>{let p=Ce(u);if(u.length)return Array.from({length:d},
(g,w)=>a(l+w*p,u));let f=Array.prototype.slice.call(t,l,l+d);return s?c.from(f):f.map(g=>i(g))};return a(0,e)}function ui(t,e,{shape:n,dtype:r}){let o=fn(t);return!o||
String(o.shape)!==String(n)?!1:ai(r==="float32"?Pe(r,Fr(t,r)):Array.from(o.numbers,Number),Pe(r,e))}function ai(t,e){for(let n=0;n<t.length;n++)if(!Object.is(t[n],
e[n]))return!1;return!0}function Wt(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function Bn(t,e){let n=0;
return e.map(r=>t.slice(n,n+=r))}function ge(t,e){if(t.length!==e?.length)return!1;let[n,r]=[ci(t),ci(e)];for(let o=0;o<n.length;o++)if(n[o]!==r[o])return!1;return!0}
function ci(t){let{buffer:e,byteOffset:n,byteLength:r}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,r/4)}var ml=100,hn=new Set,gn=new Set,Un=new Set,Dr=0,Ur=0,Hr=new Map,di=t=>hn.add(t);function pi(t){for(let e of[hn,gn,Un])e.delete(t);me()}function Hn(t){gn.add(t),
Ur||(Ur=requestAnimationFrame(vl))}var fi=t=>Un.add(t);function Ie(t){return Dr++,t.finally(()=>{Dr--,me()})}var Wr=0;function Wn(t){return Wr++,t.finally(()=>{
Wr--;for(let e of hn)Hn(e)})}var te=()=>Wr>0;function he({inBackground:t=!0}={}){return new Promise(e=>{Hr.set(e,t),me()})}function me(){let t=[...gn].some(n=>!n.
isPlaying());if(Dr||t||qt.size)return;let e=[...hn].filter(n=>n.isPending());for(let[n,r]of Hr)e.some(({isInBackground:o})=>r||!o)||(Hr.delete(n),n())}function vl(){
gi();let t=new Map;for(let e of gn)gn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>ml?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();Ur=0,me();for(let e of Un)Hn(e);Un.clear()}var qt=new Map,Dn;function mn(t,e,n){if(t.get("pro\
mpt")||[...hn].some(r=>r.reads(t))){_t(t,e,n);return}Dn||(Dn=new MessageChannel,Dn.port1.onmessage=gi),qt.size||Dn.port2.postMessage(null),qt.has(t)||qt.set(t,new Map),
qt.get(t)?.set(e,n)}var je=(t,e)=>qt.get(t)?.has(e)?qt.get(t)?.get(e):t.get(e);function gi(){let t=[...qt];qt.clear();for(let[e,n]of t)for(let[r,o]of n)_t(e,r,o);
me()}function ee(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let c=!0;return()=>{c&&--s.users===0&&(n.
delete(i),e(s.thing)),c=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function wl(t){let e=t.widget_manager,n=await ct(e,t.get("choice")),r=async c=>({...c,model:await ct(e,c.widget)}),o=t.get("options"),i=await Promise.all(
o.map(c=>Promise.all(c.map(r))));function s(){let c=n.get("index");if(c!==t.get("applied")){t.set("applied",c);for(let{model:a,trait:l,value:d,array:u}of i[c])_t(
a,l,u?Qt(q(u),u,a.get(l)):d)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var bl=ee((t,e)=>Ie(wl(e)),t=>t.
then(e=>e())),qr=bl.use,hi={initialize:({model:t})=>qr(t)};var mi=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
align-items:start;grid-template-columns:repeat(auto-fit,minmax(min(100%,270px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.gdviz-more .widget-box>.gdviz-he\
at-map{width:100%;min-width:0}.gdviz-page .widget-toggle-buttons{display:flex;align-items:center;gap:8px}.gdviz-page .widget-toggle-buttons{margin:2px 0}.gdviz-\
page .widget-toggle-buttons>.widget-label{flex:0 0 112px;text-align:right}.gdviz-page .widget-toggle-buttons .widget-toggle-button:first-child{margin-left:0}.gd\
viz-switches>.widget-label{margin:0 8px 0 0}.gdviz-switches .widget-toggle-button{margin:0}.gdviz-switches .widget-box{gap:4px}.gdviz-controls .widget-checkbox{\
padding-left:120px;min-height:28px}.gdviz-controls .widget-checkbox label{display:flex;align-items:center}.gdviz-controls .widget-checkbox input{width:18px;heig\
ht:18px;margin-top:0;margin-bottom:0}.gdviz-page :is(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}.gdviz-\
chart{margin:0!important;--bq-content-font-color: var(--gdviz-ink)}.gdviz-chart text.label{fill:var(--gdviz-ink)!important}.gdviz-chart .lines path{stroke-linej\
oin:round}.gdviz-formula{overflow-x:auto;font-size:13px}.gdviz-controls .jupyter-widget-stack>*{width:100%}.gdviz-listing{height:auto}.gdviz-listing>.widget-htm\
l-content{flex:1;min-width:0;line-height:1.4}.gdviz-listing pre{margin:2px 0 8px;padding:8px 10px;max-height:320px;overflow:auto;box-sizing:border-box;border-ra\
dius:4px;background:var(--gdviz-hover);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-title{min-height:62px}.gdviz-title>.wi\
dget-html-content{flex:1;min-width:0;text-align:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-notice,.gdviz-error{margin:4px 2px;padding:6px 10px;\
border-radius:4px;line-height:1.4;font-size:13px}.gdviz-note{background:var(--gdviz-hover);color:var(--gdviz-ink)}.gdviz-needs-python{pointer-events:auto}.gdviz\
-needs-python a{color:inherit;text-decoration:underline}.gdviz-notice{background:color-mix(in srgb,#E69F00 16%,var(--gdviz-paper));color:var(--gdviz-ink);border\
-left:4px solid #E69F00}.gdviz-error{background:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #D55E00}.gdviz-pa\
ge.jupyter-widgets-disconnected:before,.gdviz-page .jupyter-widgets-disconnected:before{display:none}.gdviz-page .jupyter-widgets{margin-left:0;margin-right:0}@\
container (max-width: 980px){.gdviz-grid,.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr)}.gdviz-charts{grid-column:1 / -1;flex-direction:row!im\
portant}.gdviz-charts>*{flex:1 1 0;min-width:0}}@container (max-width: 700px){.gdviz-grid,.gdviz-grid.gdviz-wide,.gdviz-wide>.gdviz-charts{grid-template-columns\
:minmax(0,1fr)}.gdviz-surface{order:-1}.gdviz-charts{flex-direction:column!important}.gdviz-charts>*{flex:none}}.gdviz-badge{width:100%;font-size:12px}.gdviz-ba\
dge .line{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;justify-content:space-between}.gdviz-badge .status{flex:1 1 170px;max-width:max-content;bo\
x-sizing:border-box;padding:3px 10px;border-radius:11px;background:color-mix(in srgb,#009E73 12%,var(--gdviz-paper));font-variant-numeric:tabular-nums}.gdviz-ba\
dge button{height:26px;padding:0 10px;font-size:12px}.gdviz-program{width:min(900px,94vw);max-height:86vh;padding:12px;border:1px solid var(--gdviz-edge);border\
-radius:6px;box-sizing:border-box;overflow:hidden;background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-program[open]{display:flex;flex-direction:column}.\
gdviz-program::backdrop{background:#0006}.gdviz-program .head{display:flex;gap:8px;align-items:center;margin-bottom:8px;font-size:13px}.gdviz-program .head b{fl\
ex:1}.gdviz-program pre{flex:1;min-height:0;margin:0;padding:8px;overflow:auto;white-space:pre;font-family:monospace;background:var(--gdviz-hover);font-size:12p\
x;line-height:1.35;tab-size:2}.gdviz-buttons{display:flex;flex-wrap:wrap;gap:6px;align-items:center;width:100%}.gdviz-buttons button{min-width:34px;height:34px;\
padding:0 8px;font-size:15px;line-height:1}.gdviz-buttons button.play{background:var(--gdviz-blue);border-color:var(--gdviz-blue);color:#fff;min-width:44px}.gdv\
iz-buttons output{font-variant-numeric:tabular-nums}.gdviz-data-editor{--ground: var(--gdviz-paper);--mark: var(--gdviz-ink);width:100%;min-width:0}.gdviz-data-\
editor.mapped .gdviz-plot{--ground: #FFF;--mark: #000}.gdviz-data-editor .gdviz-plot canvas{image-rendering:auto;background:none}.gdviz-data-editor.mapped .gdvi\
z-plot canvas{background:#ddd}.gdviz-data-editor .hit{cursor:crosshair}.gdviz-data-editor.over .hit{cursor:grab}.gdviz-data-editor.over .hit:active{cursor:grabb\
ing}.gdviz-data-editor.removing .hit{cursor:default}.gdviz-data-editor.removing.over .hit{cursor:pointer}.gdviz-data-editor svg:focus{outline:none}.gdviz-data-e\
ditor svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-1px;border-radius:3px}.gdviz-data-editor .fit{fill:none;stroke:var(--fit);stroke-wid\
th:2.5;stroke-linejoin:round}.gdviz-data-editor circle.training{fill:var(--data);stroke:var(--ground);stroke-width:1.3}.gdviz-data-editor circle.test{fill:var(-\
-ground);stroke:var(--data);stroke-width:1.8}.gdviz-data-editor circle.training.positive{fill:var(--positive)}.gdviz-data-editor circle.training.negative{fill:v\
ar(--negative)}.gdviz-data-editor circle.test.positive{stroke:var(--positive)}.gdviz-data-editor circle.test.negative{stroke:var(--negative)}.gdviz-data-editor.\
valued circle.training{fill:var(--value);stroke:color-mix(in srgb,var(--mark) 45%,transparent);stroke-width:.8}.gdviz-data-editor.valued circle.test{fill:var(--\
value);stroke:var(--mark);stroke-width:1.8}.gdviz-data-editor button[hidden]{display:none}.gdviz-data-editor .values i{display:inline-block;width:60px;height:8p\
x;vertical-align:middle;background:linear-gradient(to right,var(--negative),white,var(--positive))}.gdviz-data-editor .tools input[type=number]{width:4.5em;heig\
ht:28px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-data-editor c\
ircle.selected{fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden;fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-\
editor svg:focus-visible .cursor{visibility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;padding:2px 4px 0}.gdv\
iz-data-editor .labels{display:inline-flex}.gdviz-data-editor .labels button+button{margin-left:-1px;border-radius:0 4px 4px 0}.gdviz-data-editor .labels button\
:first-child{border-radius:4px 0 0 4px}.gdviz-data-editor button{display:inline-flex;align-items:center;gap:6px;min-height:30px;max-width:10em;padding:0 10px;fo\
nt:inherit}.gdviz-data-editor .tools>button[aria-pressed=true]{background:var(--gdviz-ink);border-color:var(--gdviz-ink);color:var(--gdviz-paper)}.gdviz-data-ed\
itor .labels button[aria-pressed=true]{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1px var(--gdviz-ink);font-weight:600}.gdviz-data-editor .d\
ot{flex:none;display:inline-block;width:10px;height:10px;border-radius:50%;box-sizing:border-box}.gdviz-data-editor .dot.positive{background:var(--positive)}.gd\
viz-data-editor .dot.negative{background:var(--negative)}.gdviz-data-editor .gdviz-legend{margin-left:auto;padding:0}.gdviz-data-editor .report{padding:3px 4px \
0;line-height:1.35;font-size:12px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-height:1.35em}.gdviz-data-editor .notes{color:var(--gdviz-ale\
rt);font-weight:600}.gdviz-data-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-data-editor .help summary{cursor:pointer}.gdviz-data-e\
ditor .help p{margin:4px 0 0 14px;line-height:1.4}.gdviz-data-editor .columns{display:flex;flex-wrap:wrap;gap:4px 12px;margin:4px 2px;font-size:13px}.gdviz-data\
-editor .columns select{max-width:11em;height:28px;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px\
}.gdviz-drawing .title{padding:2px 14px 0 56px;font-size:14px;font-weight:600}.gdviz-drawing .status{min-height:1.3em}.gdviz-drawing.equal{max-width:560px}.gdvi\
z-interact{container-type:inline-size;width:100%;max-width:1120px;overflow:hidden}.gdviz-interact .jupyter-widgets{margin-left:0;margin-right:0}.gdviz-interact.\
jupyter-widgets-disconnected:before,.gdviz-interact .jupyter-widgets-disconnected:before{display:none}.gdviz-sides{display:grid;gap:8px 16px;align-items:start;w\
idth:100%;grid-template-columns:300px minmax(0,1fr)}.gdviz-sides>*{min-width:0;overflow:hidden}.gdviz-row{display:grid;gap:4px 16px;align-items:start;width:100%\
;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr))}.gdviz-row>*{min-width:0;overflow:hidden}.gdviz-beside .widget-checkbox{padding-left:120px;m\
in-height:28px}.gdviz-beside .widget-checkbox input{width:18px;height:18px}.gdviz-beside :is(select,button,input):focus-visible{outline:2px solid var(--gdviz-bl\
ue)!important;outline-offset:1px}@container (max-width: 700px){.gdviz-sides{grid-template-columns:minmax(0,1fr)}.gdviz-beside{order:1}}.gdviz-beside .gdviz-badg\
e .line{display:none}.gdviz-drawing .files{display:flex;gap:4px}.gdviz-drawing .files button{width:auto;height:24px;padding:0 6px;border-color:transparent;color\
:var(--gdviz-faint);font-size:11px}.gdviz-drawing .files button:is(:hover,:focus-visible){border-color:var(--gdviz-edge)}.gdviz-field-box{position:relative;widt\
h:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-field-box .jupyter-matplotlib-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-ca\
nvas-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(2){display:none!important}.gdviz-field-box \
.jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas-container,.gdviz-field-box .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .g\
dviz-field{position:relative;z-index:2;pointer-events:none;margin:0;width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python){overflow:auto hidden}.g\
dviz-field-box:has(.gdviz-needs-python) .gdviz-field{overflow:visible}.gdviz-field svg{display:block}.gdviz-formula-field>label{display:block}.gdviz-formula-fie\
ld>label>span{display:block;margin:2px}.gdviz-formula-field .text{width:calc(100% - 6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6px;border:1px\
 solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formu\
la-field .text[aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-formula-field .written{min-height:66px;margin:6px 3px;display:grid;align-content:center\
}.gdviz-formula-field .written>math{overflow-x:auto;overflow-y:hidden;font-size:15px}.gdviz-formula-field .error code{display:block;overflow-x:auto;white-space:\
pre;font:13px/1.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .error span{color:var(--gdviz-alert)}.gdviz-network-diagram{width:100%;min-width:0;\
font-size:12px}.gdviz-network-diagram .network{position:relative;overflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-dia\
gram .network>svg{position:relative;display:block;overflow:visible}.gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:fo\
cus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentColor;pointe\
r-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasha\
rray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{dis\
play:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:center;gap:5p\
x}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-network-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .n\
egative path{stroke:var(--negative)}.gdviz-network-diagram .legend circle{fill:currentColor}.gdviz-network-diagram .pointed.selected path{stroke-dasharray:none}\
.gdviz-network-diagram .gdviz-slider[hidden]{display:none}.gdviz-network-diagram .gdviz-slider.empty{visibility:hidden}.gdviz-network-diagram .gdviz-slider labe\
l span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center\
}.gdviz-page-state>[role=group]{display:flex;gap:6px}.gdviz-page-state :is(button,.button){height:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button\
[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-page-state>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:any\
where}.gdviz-page-state textarea{flex:1 1 100%;min-width:0;box-sizing:border-box;resize:vertical;background:var(--gdviz-paper);color:var(--gdviz-ink);font:12px/\
1.4 ui-monospace,monospace;white-space:pre}.gdviz-page-state input{flex:1 1 100%;min-width:0;height:26px;font-size:12px}.gdviz-page-state .download:after{conten\
t:"\\25be" / "";margin-left:6px}.gdviz-page-state .download[aria-expanded=true]:after{content:"\\25b4" / ""}.gdviz-page-state>.files{display:grid;flex:1 1 100%;ga\
p:4px;min-width:0;margin:0;padding:0;list-style:none}.gdviz-page-state>.files li{display:flex;gap:4px;align-items:center;margin:0}.gdviz-page-state>.files span{\
flex:1;min-width:0;line-height:1.3;overflow-wrap:anywhere}.gdviz-page-state>.files :is(button,.button){height:24px;padding:0 7px;font-size:12px}.gdviz-page-stat\
e .button{display:inline-flex;align-items:center;box-sizing:border-box;border:1px solid var(--gdviz-edge);border-radius:4px;color:inherit;text-decoration:none}.\
gdviz-page-state .button:hover{background:var(--gdviz-hover)}.gdviz-page-state>[hidden]{display:none}.gdviz-pins{container-type:inline-size;display:flex;flex-di\
rection:column;align-items:flex-start;gap:4px;width:100%;min-width:0;padding-top:4px}.gdviz-pins>button{height:28px;padding:0 10px}.gdviz-pins button[aria-disab\
led=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-pins ul{list-style:none;width:100%;margin:0;padding:0}.gdviz-pins li{display:flex;f\
lex-wrap:wrap;align-items:center;gap:2px 8px;min-height:30px}.gdviz-pins li.hidden output,.gdviz-pins li.hidden b{color:var(--gdviz-faint)}.gdviz-pins label{dis\
play:flex;align-items:center;gap:6px;min-height:24px}.gdviz-pins input[type=checkbox]{width:16px;height:16px;margin:4px 0;accent-color:var(--gdviz-blue)}.gdviz-\
pins input[type=text]{flex:1 1 120px;box-sizing:border-box;min-width:0;height:26px;text-overflow:ellipsis}.gdviz-pins output{font-variant-numeric:tabular-nums;w\
hite-space:nowrap}.gdviz-pins li button{min-width:26px;height:26px;padding:0 7px}@container (max-width: 440px){.gdviz-pins input[type=text]{flex-basis:60%}.gdvi\
z-pins output{flex:1;padding-left:24px}}.gdviz-pins small{flex:1 1 100%;padding-left:38px;color:var(--gdviz-faint);font-size:12px}.gdviz-plot .letter text{font-\
size:10px;font-weight:600}.gdviz-results tr.pinned{color:var(--gdviz-faint)}.gdviz-results tr.pinned th{display:flex;align-items:center;gap:4px;min-height:22px}\
.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24p\
x}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-player label:has(span){flex-basis:100%}.gdviz-player label:has(span) output{min-width:3.5em}.gdvi\
z-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdvi\
z-results th,.gdviz-results td{padding:1px 2px 1px 6px;border:0;background:none;text-align:right;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-resu\
lts thead th{vertical-align:bottom;white-space:normal;max-width:62px;font-size:11.5px;line-height:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gd\
viz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-child{width:22px;padding:1px 0;text-a\
lign:center}.gdviz-results tbody th{text-align:left;padding:0 0 0 4px}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr.chosen{background:colo\
r-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdv\
iz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;color:inherit;font:inherit;text-align:le\
ft;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{background:none;text-decoration:underline}.gdviz-results .swat\
ch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.gdviz-results{font-size:11px}.\
gdviz-results thead th{max-width:50px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px 1px 1px 3px}.gdviz-results button{gap:4px;white-space:nor\
mal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{height:30px;box-sizin\
g:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[type=number]{widt\
h:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner\
 .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-runner .history{display:block;width:100%;ma\
x-width:420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slice .axes{display:flex;flex-wrap:wrap;gap:4px 16px;margin:2px 3px}.gdviz-slice label{displa\
y:flex;align-items:center;gap:6px}.gdviz-slice select{height:30px;min-width:52px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);\
border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-slice .gdviz-note{min-height:2lh;font-variant-numeric:tabular-nums}.gdviz-slider{display:flex;align-\
items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-ali\
gn:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{f\
lex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transp\
arent;border-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hove\
r,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-i\
nvalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-surface3d-view .scene{cursor:grab;touch-action:pan-y;border-radius:4\
px;overflow:hidden}.gdviz-surface3d-view .scene:active{cursor:grabbing}.gdviz-surface3d-view .scene:focus-visible{outline:2px solid var(--gdviz-blue);outline-of\
fset:-2px}.gdviz-surface3d-view svg{pointer-events:none}.gdviz-surface3d-view .under{position:absolute}.gdviz-surface3d-view canvas{background:none}
`;var Gr=new CSSStyleSheet;Gr.replaceSync(mi);function vi(t){t.adoptedStyleSheets.includes(Gr)||t.adoptedStyleSheets.push(Gr)}var wi=()=>vi(document);function bi(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&vi(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var Kr=globalThis,xi=t=>t,qn=Kr.trustedTypes,yi=qn?qn.createPolicy("lit-html",{createHTML:t=>t}):void 0,Yr="$lit$",Gt=`lit$${Math.random().toFixed(9).slice(2)}$`,
Zr="?"+Gt,yl=`<${Zr}>`,be=document,wn=()=>be.createComment(""),bn=t=>t===null||typeof t!="object"&&typeof t!="function",Jr=Array.isArray,Si=t=>Jr(t)||typeof t?.[Symbol.
iterator]=="function",Vr=`[ 	
\f\r]`,vn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,$i=/-->/g,ki=/>/g,ve=RegExp(`>|${Vr}(?:([^\\s"'>=/]+)(${Vr}*=${Vr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),_i=/'/g,zi=/"/g,Mi=/^(?:script|style|textarea|title)$/i,Xr=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),I=Xr(1),W=Xr(2),wt=Xr(
3),zt=Symbol.for("lit-noChange"),D=Symbol.for("lit-nothing"),Ai=new WeakMap,we=be.createTreeWalker(be,129);function Ei(t,e){if(!Jr(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return yi!==void 0?yi.createHTML(e):e}var Oi=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=vn;
for(let c=0;c<n;c++){let a=t[c],l,d,u=-1,p=0;for(;p<a.length&&(s.lastIndex=p,d=s.exec(a),d!==null);)p=s.lastIndex,s===vn?d[1]==="!--"?s=$i:d[1]!==void 0?s=ki:d[2]!==
void 0?(Mi.test(d[2])&&(o=RegExp("</"+d[2],"g")),s=ve):d[3]!==void 0&&(s=ve):s===ve?d[0]===">"?(s=o??vn,u=-1):d[1]===void 0?u=-2:(u=s.lastIndex-d[2].length,l=d[1],
s=d[3]===void 0?ve:d[3]==='"'?zi:_i):s===zi||s===_i?s=ve:s===$i||s===ki?s=vn:(s=ve,o=void 0);let f=s===ve&&t[c+1].startsWith("/>")?" ":"";i+=s===vn?a+yl:u>=0?(r.
push(l),a.slice(0,u)+Yr+a.slice(u)+Gt+f):a+Gt+(u===-2?c:f)}return[Ei(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},xn=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,c=e.length-1,a=this.parts,[l,d]=Oi(e,n);if(this.el=t.createElement(l,r),we.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=we.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(Yr)){let p=d[s++],f=o.getAttribute(u).split(Gt),g=/([.?@])?(.*)/.exec(p);a.push({type:1,index:i,name:g[2],strings:f,ctor:g[1]===
"."?Vn:g[1]==="?"?Kn:g[1]==="@"?Yn:ye}),o.removeAttribute(u)}else u.startsWith(Gt)&&(a.push({type:6,index:i}),o.removeAttribute(u));if(Mi.test(o.tagName)){let u=o.
textContent.split(Gt),p=u.length-1;if(p>0){o.textContent=qn?qn.emptyScript:"";for(let f=0;f<p;f++)o.append(u[f],wn()),we.nextNode(),a.push({type:2,index:++i});o.
append(u[p],wn())}}}else if(o.nodeType===8)if(o.data===Zr)a.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf(Gt,u+1))!==-1;)a.push({type:7,index:i}),
u+=Gt.length-1}i++}}static createElement(e,n){let r=be.createElement("template");return r.innerHTML=e,r}};function xe(t,e,n=t,r){if(e===zt)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=bn(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=xe(t,o._$AS(t,e.values),o,r)),e}var Gn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??be).importNode(n,!0);we.currentNode=
o;let i=we.nextNode(),s=0,c=0,a=r[0];for(;a!==void 0;){if(s===a.index){let l;a.type===2?l=new Fe(i,i.nextSibling,this,e):a.type===1?l=new a.ctor(i,a.name,a.strings,
this,e):a.type===6&&(l=new Zn(i,this,e)),this._$AV.push(l),a=r[++c]}s!==a?.index&&(i=we.nextNode(),s++)}return we.currentNode=be,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},Fe=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=xe(this,e,n),
bn(e)?e===D||e==null||e===""?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==zt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):Si(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
D&&bn(this._$AH)?this._$AA.nextSibling.data=e:this.T(be.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=xn.createElement(Ei(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new Gn(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=Ai.get(e.strings);return n===void 0&&Ai.set(e.strings,n=new xn(e)),n}k(e){Jr(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(wn()),this.O(wn()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=xi(e).nextSibling;xi(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},ye=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=D,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=D}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=xe(this,e,n,0),s=!bn(e)||e!==this._$AH&&e!==zt,s&&(this._$AH=e);else{let c=e,a,
l;for(e=i[0],a=0;a<i.length-1;a++)l=xe(this,c[r+a],n,a),l===zt&&(l=this._$AH[a]),s||=!bn(l)||l!==this._$AH[a],l===D?e=D:e!==D&&(e+=(l??"")+i[a+1]),this._$AH[a]=
l}s&&!o&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Vn=class extends ye{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},Kn=class extends ye{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==D)}},Yn=class extends ye{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=xe(this,e,n,0)??D)===zt)return;let r=this._$AH,o=e===
D&&r!==D||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==D&&(r===D||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},Zn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){xe(this,e)}},Ti={
M:Yr,P:Gt,A:Zr,C:1,L:Oi,R:Gn,D:Si,V:xe,I:Fe,H:ye,N:Kn,U:Yn,B:Vn,F:Zn},$l=Kr.litHtmlPolyfillSupport;$l?.(xn,Fe),(Kr.litHtmlVersions??=[]).push("3.3.3");var Ni=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new Fe(e.insertBefore(wn(),i),i,void 0,n??{})}return o._$AI(t),
o};var ne=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function B(t,e,...n){return Ni(e,t),n.map(r=>t.querySelector(r))}var yn=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function $e(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Vt=t=>t?"":"display: none";function ot(t,...e){bi(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var kl={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},bt=t=>kl[t]??t;function Qr(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Ri(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function Be(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var _l=["dead","restarting","autorestarting","starting"];function De(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=_l.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var Li=50,Jn=new Set,Pi=0;function Ci(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return Jn.add(r),to.size&&$n(),{outdate(o,i=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(i,r.outdated?.since??1/0),text:o},$n())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},$n())},leave(){Jn.delete(r),$n()}}}var to=new Map;function $n(){clearTimeout(Pi);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:i},{since:s,text:c}]of zl())if(s+Li>t)e=Math.min(e,s+Li);else for(let{model:a}of[{model:o},...i])n.set(a,c);let r=to;to=n;for(let o of new Set([...r.keys(),
...n.keys()]))Sl(o,n.get(o)??"");e<1/0&&(Pi=setTimeout($n,e-t))}function zl(){let t=new Map([...Jn].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of Jn)r.sources.some(i=>e.targets.some(s=>Al(i,s)))&&!t.has(r)&&t.set(r,n);return t}var Al=(t,e)=>t.model===e.model&&t.trait===e.trait;function Sl(t,e){
(je(t,"outdated")??"")!==e&&(mn(t,"outdated",e),t.get("opacities")&&mn(t,"opacities",e?[Ml]:[]))}var Ml=.3;var Ii=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),El=230;function ji(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let c=n[r+1]===El;n[r]=c?1:253,n[r+1]=c?1:133,n[r+2]=c?1:2,o=i=0}return n}var eo=8,Xn=5,Ol=50,Tl=8;async function Bi(t,e){let n=tr(Ii)?ji(gt(t),gt(e)):gt(t);return tr(n)?WebAssembly.compile(n).catch(()=>null):null}var tr=t=>!!globalThis.
WebAssembly?.validate(t);function Qn({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function Nl(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:c})=>c))}catch(i){postMessage({error:i.message})}}}function Rl(t,e){
let n=URL.createObjectURL(new Blob([`(${Nl})(${Qn})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var Fi=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function Di(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(f=>({address:f.
address,length:pn(f)})),s=[],c=null,a=null;return n>eo&&d(),{start:l,measure:u,isBusy:()=>a!==null,close:p};function l(f,g,w){if(c){a={job:g,counts:w},c.postMessage(
{inputs:f});return}let x=performance.now(),$;try{$=Qn(o,f,i)}catch(k){return r(g,{error:k})}let M=performance.now()-x;s=[...s.slice(1-Xn),M],(M>Ol||s.length===Xn&&
Fi(s)>eo)&&d(),r(g,{results:$,milliseconds:M})}function d(){c=Rl(t,i),c&&(c.onmessage=({data:f})=>{let{job:g,counts:w}=a;if(a=null,f.error)return r(g,{isLate:!0,
error:Object.assign(new Error(f.error),{name:"RuntimeError"})});w&&(s=[...s.slice(1-Xn),f.milliseconds]),r(g,{isLate:!0,...f})},c.onerror=()=>{let f=a;c=a=null,
f&&r(f.job,{isLate:!0})})}function u(f){if(c){let $=s.length?Fi(s):null;if(a||n===1/0||s.length<Xn||Math.max(...s)>eo/2)return $;p(),s=[]}let g=f();Qn(o,g,[]);let w=performance.
now(),x=0;do Qn(o,g,[]);while(x++,performance.now()-w<Tl);return(performance.now()-w)/x}function p(){c?.terminate(),c=a=null}}var Ui=["single_steps","resets","anew","anew_steps","playing"];function Hi(t,e,n,r){let{restart:o,steps:i,before:s,starting:c,editing:a}=t.get("running"),l=s.map(
pn),d=Bn(gt(t.get("carried")),l),u=0,p=!1,f=E(),g=Bn(gt(t.get("computed")),n.map(pn)),w=0,x={restart:!1,steps:0},$=1;for(let S of Ui)e.on(`change:${S}`,M);return addEventListener(
"pagehide",r.tell),t.on("change:carried",z),{isPlaying:k,isPending:A,plan:h,inputs:b,store:y,putBack:m,shareState:v,stop:_};function M(){r.changed(),k()||r.tell()}
function k(){return e.get("playing")&&!te()}function E(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function A(){
let S=E();return p||k()||S.single!==f.single||S.resets!==f.resets||S.anew!==f.anew}function h(S){let N=E(),R=S.map((L,V)=>!ge(L,g[V])),j=c.some(L=>R[L]),T=N.anew>
0&&(N.anew!==f.anew||R.some((L,V)=>L&&!a.includes(V))),C=N.resets!==f.resets,P=Math.max(N.single-f.single,0);k()&&(w+=e.get("speed"),P+=Math.floor(w),w%=1),f=N,
g=S,p=!1;let O=x;return x={restart:!1,steps:0},T||j||C?{restart:!0,steps:T?N.anew:0,version:u}:{restart:O.restart,steps:O.steps+P,version:u}}function m(S){x=S}function b(S={
restart:!1,steps:$}){let N=(R,j)=>({address:R,data:new Uint8Array(Int32Array.of(j).buffer)});return S.steps&&($=S.steps),[N(o,Number(S.restart)),N(i,S.steps),...d.
map((R,j)=>({address:s[j].address,data:R}))]}function y(S,N){N.version===u&&(d=S)}function v(){t.off("change:carried",z),t.set("carried",new DataView(Wt(d).buffer)),
t.on("change:carried",z)}function z(){d=Bn(gt(t.get("carried")),l),f=E(),p=!0,u++,r.changed()}function _(){for(let S of Ui)e.off(`change:${S}`,M);removeEventListener(
"pagehide",r.tell),t.off("change:carried",z)}}var Ll=400,Wi=30,Vi="not computed",er=(t,e)=>Object.assign(new Error(e),{name:t}),qi=t=>`(${t.join(", ")}${t.length===1?",":""})`;function no({model:t,trait:e,name:n,
shape:r,dtype:o}){let i=t.get(e),s=fn(i);if(!s)throw er("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(i)??"undefined"}`);if(String(s.shape)!==
String(r))throw er("ValueError",`${n} had shape ${qi(r)} when it was linked, but now it has shape ${qi(s.shape)}`);let c=Fr(i,o);if(!o.startsWith("float")&&Array.
from(Pe(o,c)).some((a,l)=>a!==Number(s.numbers[l])))throw er("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return c}function Ki(t,e){try{return ge(Wt(t.map(no)),e)}catch{return!1}}async function Yi(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,r=a=>Promise.all(a.map(async l=>({...l,model:await ct(n,l.widget)}))),[o,i]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),s=Ci(t,o,
i);if(t.get("where")!=="browser")return Gi(t,o,s);Ki(o,gt(t.get("computed")))||s.outdate("compiling …");let c=await Bi(t.get("module"),t.get("fusions"));return c?
Pl(t,c,o,i,s,e):(n.exported?e.show(er("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),Gi(t,o,s))}function Gi(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){Ki(e,gt(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?Vi:r)}let i=e.map(s=>rt(s.model,s.trait,o));return i.push(rt(t,"computed error_message",o)),o(),{stop:()=>[...i,
n.leave].forEach(s=>s()),isRunning:!1}}async function Pl(t,e,n,r,o,i){let s=t.widget_manager,c=t.get("outputs"),a=await Di(e,c,t.get("background")?1/0:t.get("mi\
lliseconds"),N),l=t.get("runner")&&await ct(s,t.get("runner")),d=!!t.get("background"),u={compute:S,report:L,isInBackground:d,reads:H=>n.some(F=>F.model===H),isPending:T,
isPlaying:j},p=l&&Hi(t,l,n,{changed:h,tell:O}),f=gt(t.get("computed")),g=null,w=null,x=null,$=!1,[M,k]=[0,0],E=0,A=[...n.map(H=>[H.model,`change:${H.trait}`,m]),
[t,"change:computed",z],[t,"change:running_in",y],[t,"change:where",V],[t,"change:closed",V],[t,"msg:custom",v]];for(let[H,F,U]of A)H.on(F,U);return di(u),b(),P(),
h(),{stop:X,isRunning:!0};function h(){Hn(u)}function m(){x??=performance.now(),h()}function b(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function y(){t.get("running_in")!=="browser"&&(f=null,b(),h())}function v({event:H}){H==="ask"&&t.send({event:"here"})}function z(){f=gt(t.get(
"computed")),h()}function _(H){return H.map((F,U)=>({address:n[U].address,data:F}))}function S(){let H;try{H=n.map(no)}catch(tt){return L(tt)}let F=Wt(H);if(!p?.
isPending()){if(ge(F,f))return x=null,R(F);if(ge(F,g))return}if(ge(F,f)||o.outdate("computing …",x??void 0),a.isBusy())return;let U=p?.plan(H),G=[..._(H),...U?
p.inputs(U):[]];x=null,a.start(G,{joined:F,work:U},!U||U.steps>0)}function N({joined:H,work:F},{results:U,milliseconds:G,error:tt,isLate:Y}){if(Y&&h(),!U){F&&p.
putBack(F),tt&&(g=H,L(tt));return}j()&&C(G??0),F&&p.store(U.slice(U.length-t.get("running").before.length),F);for(let{model:nt,trait:st,output:at}of r){let[et,Q,
ft]=[je(nt,st),c[at],U[at]];ui(et,ft,Q)||mn(nt,st,Qt(Pe(Q.dtype,ft),Q,et,ft))}w=[H,...U],R(H),j()&&!Y&&fi(u)}function R(H){f=H,g=null,o.renew(x),$&&i.show(null),
$=!1,P(),me()}function j(){return!!p?.isPlaying()}function T(){return a.isBusy()&&!j()}function C(H){M+=H,!(++k%Wi)&&(t.set("page_milliseconds",M/Wi),M=0)}function P(){
clearTimeout(E),E=setTimeout(()=>{try{let H=a.measure(()=>[..._(n.map(no)),...p?.inputs()??[]]);H!==null&&t.set("page_milliseconds",H)}catch{}O()},Ll)}function O(){
w&&(t.set("snapshot",new DataView(Wt(w).buffer)),w=null,p?.shareState(),t.save_changes())}function L(H){console.warn(H),$=!0,f=null,o.outdate(Vi),j()&&(l.set("p\
laying",!1),l.save_changes()),i.show(H)}function V(){X(),i.ended()}function X(){clearTimeout(E);for(let[H,F,U]of A)H.off(F,U);p?.stop(),a.close(),o.leave(),pi(u)}}var ro=new EventTarget;function Cl(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),ro.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=Yi(e,o).catch(i=>(console.error(i),null)),Ie(n.started).then(i=>r({isRunning:i?.isRunning??!1})),
n}var Zi=ee(Cl,({started:t})=>t.then(e=>e?.stop())),ke=Zi.use,kn=t=>Zi.find(t.get("key"))??{isRunning:!1,error:null};function nr(t,e){let n=t.get("key");return ro.
addEventListener(n,e),()=>ro.removeEventListener(n,e)}var rr=(t,e)=>I`<div class="gdviz-note gdviz-needs-python">${e}${oo(t)}</div>`;function oo({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Il(e,
await t.query?.()??"")};return e?I` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:D}function Il(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var jl="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Fl="The server is gone. Nothing on this page needs it: everything continues in your browser.",Bl="Greyed-out controls need Python.";function Ji(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Dl(t){let e=gt(t.get("text")??new Uint8Array);return e.
length===0?Ul(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function Ul(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function Hl(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await ct(t.widget_manager,i);if(r||i!==t.get("link"))
return;n();let c=()=>e(s),a=[ke(s),nr(s,c),rt(s,"where milliseconds page_milliseconds outdated",c)];n=()=>a.forEach(l=>l()),c()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function Wl({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>ct(e,i)));if(e.exported){n().
then(i=>i.forEach(s=>_t(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[c,a]of r)_t(c,"\
disabled",a);return r.clear()}let s=await n();if(t.get("lost"))for(let c of s)r.has(c)||r.set(c,c.get("disabled")),_t(c,"disabled",!0)}return e.kernel&&De(e.kernel,
i=>o(i!=="connected"))}function ql({model:t,el:e}){ot(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(g){
if(g.get("outdated"))return g.get("outdated");let{isRunning:w}=kn(g);return w?`computed in your browser${Ji(g.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${Ji(g.get("milliseconds"))} · 1 round trip`}async function c(){let g=o,w=await Dl(g);i||(i={name:g.get("name"),
size:gt(g.get("module")).length,text:w,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function a(){i=null,u()}async function l(g){g.isCopied=await yn(
g.text),g.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let d=g=>I`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${g.name}”, ${(g.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(g)}>${g.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${g.text}</pre>
    </dialog>`;function u(){let g=I`<div class="gdviz-notice" role="alert">${n?jl:Fl}</div>`;B(e,I`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${c}
          ?hidden=${!o||!kn(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?rr(t.widget_manager,Bl):D}
      ${i?d(i):D}${t.get("lost")?g:D}`)}let p=Hl(t,g=>{o=g,u()}),f=rt(t,"lost",u);return u(),()=>{p(),f()}}var Xi={initialize:Wl,render:ql};var Z=(t,e,n)=>Math.min(Math.max(t,e),n),or=t=>t.replaceAll("-","−").replace("e+","e");function J(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?or(String(Number(t.toPrecision(e)))):or(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function io(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>J(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var ir=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Gl=62,Vl=38;function Rt({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?Zl(t,e):ns(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],c=(o-r)/(s-i),a=u=>r+((n?
Math.log10(u):u)-i)*c,l=u=>u.map(([p,f])=>({at:a(p),text:f})),d=Math.max(Math.floor(Math.abs(o-r)/(o>r?Gl:Vl)),1);return{low:t,high:e,log:n,to:a,from:u=>n?10**(i+
(u-r)/c):i+(u-r)/c,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return l(Jl(i,s,1.5*d));let u=Qi(t,e,d);return l(u.length>1?u:Qi(t,e,2*d+1))}}}var Ue=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Ft(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}var so=.04;function ao(t,e,n){if(n){let o=(e/t)**so;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+so*e];let r=so*(e-t);return[t===0?
0:t-r,e+r]}var Kl=.4,Yl=.05;function ts(t,[e,n],r){if(!(e<=n))return t??(r?[.1,10]:[0,1]);let o=(a,l)=>r?Math.log(l/a):l-a;if(t&&e>=t[0]&&n<=t[1]&&o(e,n)>=Kl*o(
...t))return t;if(r)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[i,s]=e<n?ao(e,n,!1):ns(e,n),c=es((s-i)*Yl);return[Math.floor(
i/c)*c,Math.ceil(s/c)*c]}function es(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function ns(t,e){if(!Number.isFinite(
t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Zl(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Qi(t,e,n){let r=(e-t)/n,o=es(r),i=Math.ceil(-Math.log10(o)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),c=s>=1e5||o<1e-4,a=Math.min(Math.max(Math.floor(Math.log10(s))+i,0)+1,12),l=p=>c?p?Number(p.toPrecision(a)).toExponential():"0":p.toFixed(Math.max(
i,0)),d=Math.ceil(t/o-1e-6),u=Math.max(Math.floor(e/o+1e-6)-d+1,0);return Array.from({length:u},(p,f)=>[(d+f)*o,or(l((d+f)*o))])}function Jl(t,e,n){let r=Math.ceil(
t-1e-9),o=Math.floor(e+1e-9),i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(a,l)=>r+l*i),c=s.every(a=>a>=-3&&a<=4);return s.map(a=>[10**
a,c?String(+`1e${a}`):`10${ir(a)}`])}var Xl=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Ql=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),_e=(t,e=0)=>Xl(Ql(t).map(n=>Math.round(n+(255-n)*e)));function re(t,e,[
n,r],o){if(!r||!n)return lo(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let c=(n-1-s)*r;for(let a=0;a<r;a++)i[s*r+a]=o(e[c+a])}co(t,i,r)}function co(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),sr(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var lo=t=>sr(
t).clearRect(0,0,t.width,t.height),sr=t=>t.getContext("2d");function ar(t,e){let n=Uint32Array.from({length:511},(r,o)=>_e(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var rs=.5,tu=.6;function cr(t,{width:e,height:n},r,[o,i],s,c){let a=new Uint32Array(e*n),[l,d,u]=[0,rs,rs/2].map(w=>Uint32Array.from(c,x=>_e(x,w))),p=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),f=(i-1)/e,g=(o-1)/n;for(let w=0;w<n;w++){let x=(n-w-.5)*g,$=Math.min(Math.floor(x),o-2),M=x-$,k=$*i,E=k+i,A=w*e,h=0;for(let m=0,
b=0;m<i-1;m++){let y=r[k+m],v=r[k+m+1],z=y+M*(r[E+m]-y),_=v+M*(r[E+m+1]-v),S=m===i-2?e:Math.min(Math.ceil((m+1)/f-.5),e),N=(_-z)*f;if(!(Math.abs(N)<1/0)){A+=S-b,
b=S;continue}let R=(r[E+m]-y+r[E+m+1]-v)*.5*g,j=tu*Math.sqrt(N*N+R*R),T=z+((b+.5)*f-m)*(_-z);for(;b<S;b++,A++,T+=N){for(;T>=p[h+1];)h++;for(;T<p[h];)h--;let C=Math.
min(T-p[h],p[h+1]-T);a[A]=C>=j?l[h]:C>=j/2?u[h]:d[h]}}}co(t,a,e)}function oe(t,e){let n=t.length-1;return Array.from({length:e},(r,o)=>t[Math.floor(e>1?n/(e-1)*
o:n/2)])}function os(t,[e,n],{left:r,top:o,width:i,height:s},[c,a,l,d]){let u=e*n,p=Float64Array.from({length:u},($,M)=>Math.hypot(t[2*M],t[2*M+1])),f=p.reduce(
($,M)=>M>$&&M<1/0?M:$,0),g=i/n/1.25,w=Math.max(i*.0016,.5),x=[];for(let $=0;$<u;$++){if(!(p[$]>0&&p[$]<1/0))continue;let M=r+i*($%n+.5)/n,k=o+s*(1-(Math.floor($/
n)+.5)/e),E=-t[2*$]*(i/(a-c)),A=t[2*$+1]*(s/(d-l)),h=g*Z(1+Math.log10(p[$]/f)/3,.25,1)/2/Math.hypot(E,A);x.push(ze(M,k,E*h,A*h,w))}return x.join("")}var ht=t=>Math.
round(t*10)/10;function ze(t,e,n,r,o){let i=Math.hypot(n,r),[s,c]=[-r/i,n/i],a=Math.min(10*o,1.2*i),l=.3*a,d=(g,w)=>`${ht(t+n*g+s*w)},${ht(e+r*g+c*w)}`,u=1-a/i,
p=`${d(-1,o)} ${d(u,o)} ${d(u,l)}`,f=`${d(u,-l)} ${d(u,-o)} ${d(-1,-o)}`;return`M${p} ${d(1,0)} ${f}Z`}var eu=10,uo=12,nu=68,ru=9;function is({left:t,top:e,width:n,height:r},o,i,s){let c=t+n+eu,a=c+uo,l=s.length>=ru,d=o.toReversed().map((u,p)=>{let f=1-p/o.length;
return W`<rect x=${c} width=${uo} y=${e+r*(1-f)} height=${r*f} fill=${u} />`});return W`
    ${d}
    <rect class="frame" x=${c} y=${e} width=${uo} height=${r} />
    ${i.map(({at:u,text:p})=>{let f=e+r*(1+u);return W`<path class="tick" d="M${a},${f}h3" /><text x=${a+6} y=${f} dy="0.35em">${p}</text>`})}
    <text y=${e-10} x=${l?t+n+nu:c-2} text-anchor=${l?"end":"start"}>${s}</text>`}var lr=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=I`<span class="swatch ${r}" .style=${`\
color: ${bt(n)}`}></span>`;return I`<span class="entry">${o}${e}</span>`});function _n(t){let[e,n]=[t.get("colors"),He(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function He(t){let e=t.get("shown")&&q(t.get("shown"));return n=>!e?.length||e[n]>0}function At(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function Kt(t,e,n){let r=t.currentTarget;r.setPointerCapture(t.pointerId);
let o=new AbortController,{signal:i}=o,{pointerId:s}=t,c=l=>d=>d.pointerId===s&&l(d);r.addEventListener("pointermove",c(e),{signal:i});let a=c(l=>{o.abort(),n?.(
l)});for(let l of["pointerup","pointercancel"])r.addEventListener(l,a,{signal:i})}var ou={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Ae=t=>ou[t.
key]??null;function Yt(t,e=()=>!0){let n=r=>e(r)&&r.preventDefault();t.addEventListener("touchstart",n,{passive:!1})}function We({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){
let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),Kt(s,n)};t?.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),
t?.addEventListener("click",s=>{s.pointerType==="touch"&&!o()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&i(s)),Yt(e),e.addEventListener("keydown",
s=>{let c=Ae(s);c&&(s.preventDefault(),r(c,s.shiftKey))})}var Se={left:56,right:14,top:10,bottom:42},qe={left:56,right:68,top:24,bottom:42},iu=6.4,su=6.5,au=104;function ie(t,{name:e,title:n="",...r}){ot(t,e,"gdviz-pla\
ne");let o=I`${n&&I`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
i,s,c,a]=B(t,o,".box",".gdviz-legend",".panel",".status"),l=po(i,r);return{...l,panel:c,status:a,bar:d=>B(l.bar,d&&is(l.area,...d)),legend:d=>B(s,lr(d))}}function po(t,{
label:e,ratio:n=.75,aspect:r=()=>null,margins:o=Se}){t.classList.add("gdviz-plot");let i=ne(),s={left:o.left,top:o.top,width:0,height:0},c=320,a=()=>{},l=()=>({
from:s.left,to:s.left+s.width}),d=()=>({from:s.top+s.height,to:s.top});function u(){s.width=Math.max(c-s.left-o.right,40);let A=r(),h=A?Math.round(s.width*A):Math.
round(c*(typeof n=="number"?n:n(c)))-o.top-o.bottom;s.height=Math.max(h,40);let{left:m,top:b}=s,y=Object.entries(s).map(([z,_])=>`${z}: ${_}px`),v=I`
      <canvas .style=${y.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${c} height=${s.height+o.top+o.bottom}>
        <defs>
          <clipPath id=${i}><rect x=${m} y=${b} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${i})" pointer-events="none"></g>
        <rect class="hit" x=${m} y=${b} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return B(t,v,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[p,f,g,w,x,$,M]=u();function k({x:A,y:h},m,b=!1){let y=h.ticks(),v=Math.
max(...y.map(({text:P})=>P.length)),z=Math.min(v*iu+28,au);if(z>s.left+1)return s.left=z,u(),a();let{left:_,top:S,width:N,height:R}=s,j=S+R,T=A.ticks().map(({at:P,
text:O})=>W`
      ${b?W`<path class="grid" d="M${P},${j}V${S}" />`:D}
      <path class="tick" d="M${P},${j}v5" />
      <text class="x" x=${P} y=${j+17} text-anchor="middle">${O}</text>`),C=y.map(({at:P,text:O})=>W`
      ${b?W`<path class="grid" d="M${_},${P}h${N}" />`:D}
      <path class="tick" d="M${_},${P}h-5" />
      <text class="y" x=${_-8} y=${P} dy="0.35em" text-anchor="end">${O}</text>`);B(g,W`
      ${T}${C}
      <rect class="frame" x=${_} y=${S} width=${N} height=${R} />
      ${ss(m[0],N+40,`translate(${_+N/2},${j+35})`)}
      ${ss(m[1],R+30,`translate(13,${S+R/2})rotate(-90)`)}`)}function E(A){let[h,m]=At(f,A);return[Z(h,s.left,s.left+s.width),Z(m,s.top,s.top+s.height)]}return{
picture:f,canvas:p,area:s,layers:(...A)=>B(w,A.map(h=>W`<g class=${h}></g>`),...A.map(h=>`.${h}`)),hit:x,handles:$,bar:M,axes:k,pixel:E,readout:(A,...h)=>{let m=null;
for(let b of[x,...h])b.addEventListener("pointermove",y=>{A(m=y.buttons?null:E(y))}),b.addEventListener("pointerleave",()=>A(m=null));return()=>A(m)},across:l,upwards:d,
plane:(A,h)=>Ue(Rt({...A,...l()}),Rt({...h,...d()})),draw:(A,h)=>{a=()=>Object.values(h).forEach(y=>y());let m=lt(A,h),b=Be(t,y=>{c=y,s.left=o.left,u(),a()});return()=>{
b(),m()}}}}function ss(t,e,n){let r=Math.max(Math.floor(e/su),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,W`<title>${t}</title>`]:[t,D];return W`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var xt=1e4,cu=150;function se(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function ur(t,e,n){let r=o=>n(o).map(ht).
join(",");return se(t,e).map(o=>`M${o.map(r).join("L")}${o.length>1?"":"h0.1"}`).join("")}function dr(t,e,n,r,o){let i=(s,c)=>s.map(a=>`${ht(n(a))},${ht(c(a))}`).
join("L");return se(t,e).map(s=>`M${i(s,o)}L${i(s.toReversed(),r)}Z`).join("")}function fo(t){let e=[];for(let[n,r]of t){if(Number.isNaN(n)||Number.isNaN(r))break;
let o=Math.max(Math.abs(n),Math.abs(r));if(o<=xt){e.push([n,r]);continue}let i=e.at(-1),s=xt/o;i&&s>0&&e.push([i[0]+(n-i[0])*s,i[1]+(r-i[1])*s]);break}return e}
function go(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}var as=t=>t.length>1?`M${t.join("L")}`:
"",zn=t=>as(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),cs=t=>t==="#000000"?"var(--gdviz-paper)":"white";function pr(t,e){let n=fo(e),r=n.map(([c,a])=>`${c.
toFixed(2)},${a.toFixed(2)}`).filter((c,a,l)=>c!==l[a-1]),o=r.length>1,i=o?zn(go(n)):"",s=o&&r.length<=cu?r.map(c=>`M${c}h0`).join(""):"";return W`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${cs(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${bt(t)} stroke-width="2" d=${as(r)} />
    <path class="dots" stroke=${bt(t)} stroke-width="5" d=${s} />
  </g>`}function fr(t,[e,n]){let r=Math.abs(e)<xt&&Math.abs(n)<xt,[o,i]=r?[e,n]:[0,0];return W`<circle class="current" r="6" fill=${bt(t)} stroke=${cs(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Vt(r)} />`}var lu=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,gr=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return W`<path d=${lu} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var ls={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},uu={A:.2,B:.35,C:.5,D:.65},Ge=(t,e,n)=>W`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${bt(e)} stroke-width="1.8" stroke-dasharray=${ls[t]} opacity="0.8" d=${n} />
  </g>`,du=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function Ve(t,e,n,r=du){let o=n.map((a,l)=>l?r(n[l-1],a):0),i=uu[t]*o.reduce((a,l)=>a+l,0),s=0,c=n.find((a,l)=>(s+=
o[l])>=i);return c?W`<g class="letter" transform="translate(${c[0].toFixed(1)},${c[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${bt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:D}var us=t=>I`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${ls[t]} d="M0,4h26" />
  </svg>`;var pu="Not positive: a logarithmic axis cannot show it",fu=3;function ho(t){let[e,n,r,o]=["x","y","low","high"].map(d=>kt(t.get(d))),[i,s,c]=[q(t.get("limits")),
t.get("names"),He(t)],a=t.get("colors").map(bt),l=new Float64Array;return n.map((d,u)=>({name:s[u]??"",color:a[u%a.length],shown:c(u),x:e[u%Math.max(e.length,1)]??
l,y:d,low:r[u]??l,high:o[u]??l,limit:i[u]??NaN}))}function gu(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map(bt),new Float64Array];return e.map(({row:o,
mark:i,x:s=r,y:c=r})=>({mark:i,color:n[o%n.length],x:s,y:c}))}function hu({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=ie(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i,s]=r.layers("pins","curves","letters"),c=W`<g class="points" pointer-events="none"></g><g class="markers" pointer-events="none"></g>`,
[a,l]=B(r.handles,c,".points",".markers"),{x:d,y:u}=r.plane({low:0,high:1},{low:0,high:1}),p=b=>Number.isFinite(b)&&!(u.log&&b<=0);function f(){let b=ho(t),y=gu(
t),v=r.plane(...mu(b,y,t.get("log")));({x:d,y:u}=v),r.axes(v,t.get("axis_names"),!0);let{left:z,top:_,width:S,height:N}=r.area;B(o,y.map(O=>Ge(O.mark,O.color,M(
O)))),B(s,y.map(O=>Ve(O.mark,O.color,w(O),(L,V)=>V[0]-L[0])));let R=b.filter(O=>O.shown&&O.y.some(Number.isFinite)),j=u.log&&R.length>0&&!R.some(O=>O.y.some(p)),
T=b.map(O=>W`<path class="band" fill=${O.color} opacity="0.2" d=${k(O)} />`),C=({limit:O,shown:L})=>L&&p(O)?`M${z},${ht(u.to(O))}h${S}`:"",P=b.map(O=>W`
      <path class="limit" stroke=${O.color} stroke-width="1.5" stroke-dasharray="6 4" d=${C(O)} />
      <path class="line" stroke=${O.color} stroke-width="2" d=${x(O)} />`);B(i,W`
      ${T}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${P}</g>
      <text class="note" text-anchor="middle" x=${z+S/2} y=${_+N/2}>${j?pu:""}</text>`),B(a,R.map(O=>$(O).map(L=>W`
      <circle class="point" r=${fu} fill=${O.color} cx=${ht(d.to(O.x[L]))} cy=${ht(u.to(O.y[L]))} />`))),E()}let g=({x:b,y},v)=>p(y[v])&&Number.isFinite(b[v]);function w(b){
return Array.from(b.y.keys()).filter(v=>g(b,v)).map(v=>[d.to(b.x[v]),u.to(b.y[v])])}let x=b=>b.shown?M(b):"",$=b=>se(b.y.length,y=>g(b,y)).flatMap(y=>y.length===
1?y:[]);function M(b){return ur(b.y.length,y=>g(b,y),y=>[d.to(b.x[y]),u.to(b.y[y])])}function k({shown:b,x:y,low:v,high:z}){if(!b||!v.length)return"";let _=r.area.
top+r.area.height,S=R=>u.to(z[R]),N=R=>p(v[R])?Math.min(u.to(v[R]),xt):_;return dr(y.length,R=>p(z[R]),R=>d.to(y[R]),N,S)}function E(){let{top:b,height:y}=r.area,
v=Array.from(q(t.get("marker"))).filter(S=>S>=d.low&&S<=d.high),z=(v.length===1?ho(t):[]).map(S=>{let N=S.shown?ds(S,v[0]):NaN;if(!p(N))return D;let R={x:ht(d.to(
v[0])),y:ht(u.to(N))};return W`<circle class="dot" r="4" fill=${S.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${R.x} cy=${R.y} />`}),_=v.map(S=>`M${ht(d.to(S))},${b}v${y}`).join("");B(l,W`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${_} />${z}`)}
function A(){let b=t.get("limit_name"),y=b?[{name:b,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([..._n(t),...y])}let h=r.readout(b=>{let y=ho(t).filter(
({shown:v})=>v);r.status.textContent=b&&!t.get("outdated")?m(y,d.from(b[0])):""});function m(b,y){let v=j=>Math.abs(j-y),z=b.flatMap(j=>Array.from(j.x)).filter(
Number.isFinite),_=z.reduce((j,T)=>v(T)<v(j)?T:j,z[0]),R=b.map(j=>({name:j.name,value:ds(j,_)})).filter(({value:j})=>Number.isFinite(j)).map(({name:j,value:T})=>`${j}\
 ${J(T)}`.trim());return R.length?`${t.get("axis_names")[0]} ${J(_)}: ${R.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pinn\
ed":f,marker:E,"names colors shown limit_name":A,"x y names shown outdated":h})}function mu(t,e,n){let r=t.filter(p=>p.shown),[o,i]=Ft([...r,...e].map(({x:p})=>p),
Number.isFinite),s=p=>Number.isFinite(p)&&!(n&&p<=0),c=[...r.flatMap(({y:p,low:f,high:g,limit:w})=>[p,f,g,[w]]),...e.map(({y:p})=>p)],[a,l]=Ft(c,s),[d,u]=a<l?ao(
a,l,n):[a,l];return[{low:o,high:o===i?o+1:i},{low:d,high:u,log:n}]}function ds({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/
(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var ps={render:hu};var fs=1.5,gs=1.15,hs=100,Zt=([t,e],[n,r],o="")=>`${n} = ${J(t)}, ${r} = ${J(e)}${o}`;function Ke(t){let[e]=kt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return D;
let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${Zt(Array.from(e),t.get("axis_names"),`, loss ${J(e[2])}`)}`:"";return I`step ${n}${o}${r>=
0?I`<div class="diverged">diverged at step ${r}</div>`:D}`}function hr(t){let{model:e,plane:n,layers:[r,o,i],pins:s}=t,c=a=>()=>{let l=n();l&&a(l.toPixel)};return{
pinned:c(a=>{if(!s)return;let{lines:l,letters:d}=bu(e,a,s.area);B(s.lines,l),B(s.letters,d)}),paths:c(a=>B(r,wu(e,a))),minima:c(a=>B(o,gr(e.get("marks").minimum,
vu(e).map(a)))),points:c(a=>B(i,xu(e,a))),start:yu(t),buttons:$u(t)}}var vu=t=>kt(t.get("minima")).filter(e=>e.every(Number.isFinite)),mo=(t,e)=>t.get("colors")[e%
t.get("colors").length];function wu(t,e){let[n,r]=t.get("paths").shape,o=q(t.get("paths")),i=He(t),s=c=>e(o.subarray(2*c,2*c+2));return Array.from({length:n},(c,a)=>{
let l=Array.from({length:i(a)?r:0},(d,u)=>s(a*r+u));return pr(mo(t,a),l)})}function bu(t,e,{left:n,top:r,width:o,height:i}){let s=([l,d])=>l>=n&&l<=n+o&&d>=r&&d<=
r+i,a=(t.get("pinned")??[]).map(({row:l,mark:d,paths:u=new Float64Array})=>{let p=go(fo(Array.from({length:u.length/2},(f,g)=>e(u.subarray(2*g,2*g+2)))));return{
mark:d,color:mo(t,l),points:p}});return{lines:a.map(({mark:l,color:d,points:u})=>Ge(l,d,zn(u))),letters:a.map(({mark:l,color:d,points:u})=>Ve(l,d,u.filter(s)))}}
function xu(t,e){let n=He(t);return kt(t.get("current")).map((r,o)=>fr(mo(t,o),n(o)?e(r):[NaN,NaN]))}function yu({model:t,el:e,picture:n,hit:r,handles:o,plane:i,
free:s}){let c=t.get("marks").start,a=(u=!1,p="")=>{let f=t.get("start");return W`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${f[0]} aria-valuetext=${Zt(f,t.get("axis_names"))} transform=${p} .style=${Vt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${c} stroke-width="2.5" />
        <circle r="2.5" fill=${c} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=B(o,a(),".handle"),d=u=>s()&&K(t,{start:u});return We({surface:r,handle:l,idle:()=>!i()||e.classList.contains("panning"),to:u=>d(ms(i(),At(n,u))),
by:(u,p)=>{let{x:f,y:g}=i(),w=p?.1:.01,[x,$]=[f,g].map(({low:M,high:k},E)=>Z(t.get("start")[E]+u[E]*w*(k-M),M,k));d([x,$])}}),()=>{let u=i();if(!u)return;let p=t.
get("start"),f=[u.x,u.y].every(({low:g,high:w},x)=>p[x]>=g&&p[x]<=w);e.classList.toggle("still",!s()),B(o,a(f&&s(),`translate(${u.toPixel(p)})`))}}function ms({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[Z(o,t.low,t.high),Z(i,e.low,e.high)]}function $u({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=p=>t.get("disa\
bled")||K(t,{view:p});function c(p,f){let[g,w,x,$]=t.get("view"),[M,k]=f??[(g+w)/2,(x+$)/2],[E,A,h,m]=t.get("home"),b=(y,v)=>v+(y-v)*p;p>1&&(w-g>hs*(A-E)||$-x>hs*
(m-h))||s([b(g,M),b(w,M),b(x,k),b($,k)])}let a=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),d()};function d(){let p=[["+","Zoom in",
()=>c(1/fs)],["−","Zoom out",()=>c(fs)],["✥","Move the view by dragging",l,a()],["⌂","Show the whole problem",()=>s(t.get("home"))]],f=t.get("zoomable")===
!1,g=p.map(([w,x,$,M])=>I`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${M??D} ?hidden=${f}
        ?disabled=${t.get("disabled")} @click=${$}>${w}</button>`);B(o,g)}r.addEventListener("pointerdown",p=>{let f=i();if(p.button!==0||!f||!a())return;let{toPoint:g}=f,
[w,x,$,M]=t.get("view"),[k,E]=g(At(n,p));Kt(p,A=>{let[h,m]=g(At(n,A));s([w+k-h,x+k-h,$+E-m,M+E-m])})}),Yt(r,a);let u=p=>{let f=i();!p.ctrlKey||!f||(p.preventDefault(),
c(p.deltaY<0?1/gs:gs,ms(f,At(n,p))))};return n.addEventListener("wheel",u,{passive:!1}),d}var vs={mouse:9,pen:12,touch:20},ku=500;function ws({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:c,at:a}of t.visible()){let[l,d]=s(a),u=Math.
hypot(l-n,d-r);u<=o&&([i,o]=[c,u])}return i}function bs(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,c=(l,d)=>ws(t,At(i,l),vs[d]??vs.mouse),a=l=>r.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let d=c(l,l.pointerType);if(d<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(d);d>=0&&r.select(d);let u=d>=0?d:a(l);if(u<0)return;let[p,f]=At(
i,l),[g,w]=d<0?[p,f]:o().toPixel(r.cursor);Kt(l,x=>{let[$,M]=At(i,x);r.move(u,o().toPoint([$+g-p,M+w-f]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&c(l,"touch")<0&&a(l)}),s.addEventListener("dblclick",l=>{let d=c(l,"mouse"),{added:u}=r;d>=0&&!(d===u.slot&&performance.now()-u.time<ku)&&r.remove(
d)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&c(l,l.pointerType)>=0)}),Yt(s,l=>c(l.touches[0],"touch")>=0)}function xs(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?ws(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(o["+"]=()=>n.choose(n.label+.1),o["-"]=o["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=Ae(i),c=o[i.key.length===1?i.key.toLowerCase():i.key];if(!s&&
!c)return;if(i.preventDefault(),!s)return c();let a=i.shiftKey?.1:.01,l=n.box().map(([d,u],p)=>n.cursor[p]+s[p]*a*(u-d));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var _s=ii(bo(),1),yo=1e7,ys=1e3,xo=40,_u=1e30,zu=/(?<=[0-9]),(?=[0-9])/g,zs=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,Au=/^\s*([+-]?)inf(inity)?\s*$/i,Su=/^(true|True|TRUE|false|False|FALSE)$/,
An=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Et=class extends Error{},As={regression:[
"x","y"],classification:["x1","x2","label"]};function Ss(t){let e=Mu(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Et("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(zu,"."):n,o=[",",";","	"].map(f=>({sign:f,count:r.split(f).length})),{sign:i,count:s}=o.reduce((f,g)=>g.count>f.count?g:f);if(s>
ys)throw new Et(`It has more than ${ys} columns.`);let c=i===";"&&!e.includes(".")?",":".",[a=[],...l]=Eu(e,i),d=!a.some(f=>zs.test(f.replace(c,"."))),u=d?l:[a,
...l];if(!u.length)throw new Et("It has a header line but no rows.");return Nu(a.map((f,g)=>Ms(d&&f.trim()||`column ${g+1}`))).map((f,g)=>Ou(f,u.map(w=>(w[g]??"").
trimStart()),c))}function Mu(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Et("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function Eu(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,p)=>p??u):t,{data:o,errors:i}=_s.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(u=>u.length>1||u[0].trim()),c=i.some(({code:u})=>u==="MissingQuotes"),[{length:a}=[],l]=s,d=l?.length===a+1?a+1:a;if(c||s.some(u=>u.length>d||u[a]?.
trim()))throw new Et("It is not a table: its rows have different numbers of columns.");return s}function Ou(t,e,n){let r=Float64Array.from(e,i=>Tu(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||An.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>Su.test(i)||An.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=An.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function Tu(t){if(zs.test(t))return Number(t);let e=Au.exec(t);return e?+`${e[1]}Infinity`:NaN}function Nu(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function Ms(t){let e=[...t.slice(0,2*xo+2)];return e.length<=xo?t:`${e.slice(0,xo-1).join("")}…`}function Es(t,e){
let n=e??(Ru(t)?"classification":"regression"),r=As[n];if(t.length<r.length)throw new Et(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return $s(t,r);let o=mr(t,"label")??t.findLast(({kind:i})=>i==="text")??t[2];return[...$s(t.filter(i=>i!==o),r.slice(0,2)),o]}function Ru(t){if(t.length<3)return!1;
if(mr(t,"label"))return!0;let e=As.regression.every(o=>mr(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var mr=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function $s(t,e){let n=e.map(o=>mr(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function Os([t,e,n]){ks(t),ks(e);let r=[t.values,e.values];return n?{coordinates:r,...Lu(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function ks({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(c=>!(Math.abs(c)<_u));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),s=An.has(n[o])?"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new Et(`Column “${t}” has ${s} in row ${o+
1}, not counting the header.`)}function Lu({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>An.has(l));if(o>=0)throw new Et(`label: column '${t}' has a ga\
p in row ${o+1}.`);let i=e==="text"?n:[...r],s=[...new Set(i)],c=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(u=>c(u).slice(
0,40)).join(", "),d=`${s.length}: ${l}${s.length>4?", …":""}`;throw new Et(`label: column '${t}' must hold two different labels, not ${d}.`)}return s.sort((l,d)=>l<
d?-1:1),{labels:Float64Array.from(i,l=>l===s[0]?-1:1),labelNames:s.map(l=>Ms(c(l)))}}var Ye=new WeakMap,Ns=t=>Ye.get(t),Pu=t=>t.get("part").shape[0];async function Rs(t,e){Ye.delete(t);let n=e.size>yo,r=n?null:await e.arrayBuffer().catch(()=>null),
o=e.name.slice(0,80);Cs(t,o,()=>{if(!r)throw new Et(n?`It is larger than ${yo/1e6} MB.`:"It cannot be read.");let i=Ss(r);return Ye.set(t,{columns:i,chosen:[],file:o}),
Is(t,Es(i,t.get("both_tasks")?void 0:t.get("task")))})}function Ls(t,e){Cs(t,Ye.get(t)?.file??"",()=>Is(t,e))}function Ps(t){!Ye.delete(t)&&!t.get("message").file||
K(t,{message:{},label_names:["−1","+1"]})}function Cs(t,e,n){try{K(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof Et))throw r;K(t,{message:{
file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function Is(t,e){let n=Ye.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:i}=Os(e),
[s,c]=[t.get("interval"),t.get(o?"interval":"y_interval")],a=[Ts(r[0],s),Ts(r[1],c)],l=r[0].length,d=Iu(l,Pu(t));Cu(t,a,o,i,d);let[u,p,f]=e.map(({name:x})=>`“${x}\
”`),w=[`${`${d.length} point${d.length===1?"":"s"}`}, ${p} over ${u}.`];d.length<l&&w.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),
o&&w.push(`${f}: ${i[0]} is −1, ${i[1]} is +1.`);for(let[x,$]of r.entries()){if(a[x]===$)continue;let{least:M,largest:k}=js($);w.push(`“${e[x].name}”, from ${J(
M)} to ${J(k)}, is scaled to fit the view.`)}return w.join(" ")}function Cu(t,e,n,r,o){let[i,s]=t.get("x").shape,c=new Float64Array(i*s),a=new Float64Array(i).fill(
n?1:0);for(let[g,w]of o.entries())c[s*g]=e[0][w],n&&(c[s*g+1]=e[1][w]),a[g]=(n??e[1])[w];let l=new Float64Array(i).fill(1,0,o.length),d=Object.entries({x:c,y:a,
part:l}).map(([g,w])=>[g,{...t.get(g),data:new DataView(w.map(Math.fround).buffer)}]),u=n?"classification":"regression",p=u===t.get("task")?{}:{task:u,axis_names:n?
["x₁","x₂"]:["x","y"]},f=t.get("own")[n?1:0]??t.get("source");K(t,{...Object.fromEntries(d),...p,label_names:r,source:f})}function Ts(t,[e,n]){let{least:r,largest:o}=js(
t);if(r>=e&&o<=n)return t;let[i,s]=[.95*e+.05*n,.05*e+.95*n];return r===o?t.map(()=>(i+s)/2):t.map(c=>i+(c-r)/(o-r)*(s-i))}function js(t){let[e,n]=[1/0,-1/0];for(let r of t)
[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function Iu(t,e){let n=[],r=ju();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}
function ju(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}var Fu=["regression","classification","plane_regression"];function Bs(t,e){let n=t.get("task"),r=n!=="regression",o={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:d,visible:w,count:x,read:M,add:k,move:E,moveCursor:A,remove:h,select:m,step:b,choose:v,setRemoving:z},i=Fs(t),[[s,c],
[a,l]]=d();return o.cursor=[(s+c)/2,(a+l)/2],o;function d(){return[t.get("interval"),t.get(r?"interval":"y_interval")]}function u([_,S]){let[[N,R],[j,T]]=d();return[
Z(_,N,R),Z(S,j,T)]}function p(_){let[S,N]=i.x.subarray(g()*_);return[S,r?N:i.y[_]]}function f(_,S){let[N,R]=u(S).map(Math.fround);i.x[g()*_]=N,r?i.x[g()*_+1]=R:
i.y[_]=R}function g(){return t.get("x").shape[1]}function w(){let[[_,S],[N,R]]=d(),j=Array.from(i.part,(O,L)=>({slot:L,part:O,at:p(L)})),T=(...[O,L,V])=>O<=L&&L<=
V,C=([O,L])=>T(...[_,O,S].map(Math.fround))&&T(...[N,L,R].map(Math.fround));return j.filter(({part:O,at:L})=>O&&C(L)).map(({slot:O,part:L,at:V})=>({slot:O,at:V,
training:L>0,value:i.y[O]}))}function x(_){return i.part.filter(S=>S===_).length}function $(..._){let S=R=>new DataView(Float64Array.from(i[R]).buffer),N=t.get(
"own")[Fu.indexOf(n)]??t.get("source");K(t,{...Object.fromEntries(_.map(R=>[R,{...t.get(R),data:S(R)}])),source:N})}function M(){i=Fs(t),i.part[o.selected]||(o.
selected=-1)}function k(_,S=o.label){let N=i.part.indexOf(0);return N<0?(y(`No more than ${i.part.length} points are possible: remove one first.`),-1):(i.part[N]=
1,r&&(i.y[N]=Math.fround(S)),f(N,_),$("x","y","part"),o.added={slot:N,time:performance.now()},m(N),N)}function E(_,S){i.part[_]&&(f(_,S),$("x","y"),o.cursor=p(_))}
function A(_){o.cursor=u(_),y("")}function h(_){i.part[_]&&(i.part[_]=0,$("part"),m(-1,"Point removed."))}function m(_,S=""){o.selected=_,_>=0&&(o.cursor=p(_)),
_>=0&&n==="plane_regression"&&(o.label=Number(i.y[_].toFixed(2))),y(S)}function b(_){let S=w().sort((j,T)=>j.at[0]-T.at[0]||j.at[1]-T.at[1]);if(!S.length)return y(
"No point is in view.");let N=S.findIndex(({slot:j})=>j===o.selected),R=N<0&&!_?0:N;m(S[(R+(_?1:-1)+S.length)%S.length].slot)}function y(_){o.message=_,e()}function v(_){
o.label=Z(Number(_.toFixed(2)),-1,1),n==="plane_regression"&&o.selected>=0&&(i.y[o.selected]=Math.fround(o.label),$("y")),e()}function z(_){o.removing=_,m(-1,_?
"Click a point to remove it.":"")}}function Fs(t){let[e,n,r]=["x","y","part"].map(o=>q(t.get(o)).slice());return{x:e,y:n,part:r}}var Bu=150,Du="Click to add a point, drag to move it, double-click to remove it.",Uu="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Hu={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function Ds({
model:t,el:e}){let n=t.get("task"),[r,o]=[n!=="regression",n==="classification"];e.classList.toggle("classification",o),e.classList.toggle("valued",r&&!o),e.classList.
remove("mapped");let i=t.get("colors");for(let T in i)e.style.setProperty(`--${T}`,i[T]);let s=ne(),c=I`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Du}</summary><p id=${s}>${Uu}${Hu[n]}</p></details>`,[a,l,d,u]=B(e,c,"div",".tools",".report",".message"),f=po(a,{label:"Da\
ta",ratio:r?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),g={tabindex:"0",role:"application","aria-describedby":s};for(let[T,C]of Object.entries(g))f.picture.
setAttribute(T,C);let[w,x,$]=f.layers("curve","points","selection"),M=Bs(t,()=>{h(),_()}),k=()=>{let[T,C]=M.box().map(([P,O])=>({low:P,high:O}));return f.plane(
T,C)},E={el:e,plot:f,state:M,plane:k};bs(E),xs(E);function A(){let T=M.visible(),{toPixel:C}=k(),P=T.length>Bu?3.6:4.8;B(x,T.map(({at:V,training:X,value:H})=>{let F=o?
H>0?"positive":"negative":"",U=r&&!o?`--value: ${v(Z(H,-1,1))}`:"",[G,tt]=C(V);return W`<circle class="${X?"training":"test"} ${F}" r=${P} cx=${G.toFixed(2)} cy=${tt.
toFixed(2)} .style=${U} />`})),h();let[O,L]=[M.count(1),M.count(-1)];f.picture.ariaLabel=`Data: ${$o(O,"training ")}${L?` and ${$o(L,"test ")}`:""}`,_()}function h(){
let T=M.visible(),C=T.find(({slot:V})=>V===M.selected),[P,O]=k().toPixel(C?.at??M.cursor);B($,W`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${P},${O})" .style=${Vt(!C)} />
      <circle class="selected" r="9" cx=${P} cy=${O} .style=${Vt(C)} />`);let L=M.count(1)+M.count(-1)-T.length;B(d,I`
      <div class="status" role="status">${M.message||(C?m(C):"")}</div>
      <div class="notes">${L?`${$o(L)} outside the view`:""}</div>`)}function m({at:T,training:C,value:P}){let O=r?`, value ${J(P,3)}`:"",L=o?`, label ${t.get("\
label_names")[P>0?1:0]}`:O;return`${C?"Training":"Test"} point: ${Zt(T,t.get("axis_names"),L)}`}function b(){let T=r?new Float64Array:q(t.get("fit")),{left:C,width:P}=f.
area,{to:O}=k().y,L=X=>`${(C+X*P/(T.length-1)).toFixed(2)},${Z(O(T[X]),-xt,xt).toFixed(2)}`,V=se(T.length,X=>!Number.isNaN(T[X])).map(X=>`M${X.map(L).join("L")}`);
B(w,W`<path class="fit" d=${V.join("")} />`)}let y=ar(i.positive,i.negative),v=T=>`color-mix(in srgb, ${T>0?i.positive:i.negative} ${Math.round(100*Math.abs(T))}\
%, white)`;function z(){if(!r)return;let T=t.get("map");e.classList.toggle("mapped",T.shape[0]>0);let C=t.get("logits"),P=O=>C?Math.tanh(O/2):Z(O,-1,1);re(f.canvas,
q(T),T.shape,O=>y(P(O)))}function _(){e.classList.toggle("removing",M.removing);let T=[1,-1].map(V=>I`
      <button type="button" title="Label of the points you add" aria-pressed=${V===M.label}
        @click=${()=>M.choose(V)}>
        <i class="dot ${V>0?"positive":"negative"}"></i>${t.get("label_names")[V>0?1:0]}
      </button>`),C=r?"var(--gdviz-faint)":i.data,P=[{name:"training",color:C,kind:"dot"}];M.count(-1)&&P.push({name:"test",color:C,kind:"ring"}),r||P.push({name:"\
model",color:i.fit});let O="Load your own data: a header line, then a row for each point",L=n!=="plane_regression"||t.get("both_tasks");B(l,I`
      ${o?I`<span class="labels" role="group" aria-label="Label of new points">${T}</span>`:D}
      ${r&&!o?S():D}
      <button type="button" title="Remove points by clicking them" aria-pressed=${M.removing}
        @click=${()=>M.setRemoving(!M.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${N} />
      <button type="button" title=${O} ?hidden=${!L}
        @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${lr(P)}</span>`)}function S(){let T=({target:C})=>{C.value!==""&&M.choose(Number(C.value)),C.value=String(M.label)};return I`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(M.label)} @change=${T} /></label>
      <span class="values">−1 <i></i> +1</span>`}function N({target:T}){let[C]=T.files;C&&Rs(t,C),T.value=""}function R(){let{file:T,text:C,failed:P}=t.get("m\
essage"),[O,L]=P?["gdviz-notice","alert"]:["gdviz-note","status"];B(u,C?I`<div class=${O} role=${L}><b>${T}</b>: ${C}</div>${Wu(t)}`:D)}let j="interval y_interv\
al axis_names";return f.draw(t,{[j]:()=>f.axes(k(),t.get("axis_names"),!r),"x y part":M.read,[`x y part label_names ${j}`]:A,[`fit ${j}`]:b,"map logits":z,message:R})}
function Wu(t){let{columns:e,chosen:n}=Ns(t)??{columns:[],chosen:[]};if(e.length<3)return D;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let i=(a,{target:l})=>{let d=[n[0],n[1],n[2]];d[a]=e[l.value],Ls(t,d.filter(Boolean))},s=(a,l,d)=>I`<option value=${l} .selected=${d}>${a}</option>`,
c=r.map((a,l)=>I`
    <label>${a} <select aria-label="Column of ${a}" @change=${d=>i(l,d)}>
      ${l===2&&o?s("none: a curve","",!n[2]):D}
      ${e.map((d,u)=>s(d.name,u,d===n[l]))}
    </select></label>`);return I`<div class="columns">${c}</div>`}var $o=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function qu(t){let{model:e,el:n}=t;ot(n,
"gdviz-data-editor");let r=Ds(t),o=[rt(e,"task",()=>{r(),B(n,D),r=Ds(t)}),rt(e,"source",()=>{e.get("own").includes(e.get("source"))||Ps(e)})];return()=>{for(let i of o)
i();r()}}var Us={render:qu};var Hs=64,Gu=6,Vu=24;function vr(t,[e,n],r=!1){let o=Array.from(t,c=>_e(c)),i=Rt({low:e,high:n,log:r,from:0,to:o.length}),s=c=>Math.floor(i.to(Math.max(c,e)));return c=>o[Z(
s(c),0,o.length-1)]}function wr({height:t},e,[n,r],o,i=!1){let s=Rt({low:n,high:r,log:i,from:0,to:-t}),c=l=>e[Math.floor((l+.5)/Hs*e.length)],a=s.ticks().map(({
at:l,text:d})=>({at:l/t,text:d}));return[Array.from({length:Hs},(l,d)=>c(d)),a,o]}function br({height:t},e,n,r){let o=n.length-1,i=Math.max(Math.ceil(o*Vu/t),1),
s=Array.from(n.keys()).filter(a=>a%i===0),c=io(s.map(a=>n[a]));if(c.some(a=>a.length>Gu)){let a=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));r+=` (10${ir(
a)})`,c=io(s.map(l=>n[l]/10**a))}return[oe(e,o),s.map((a,l)=>({at:-a/o,text:c[l]})),r]}var Ku=1.4,Yu=2e3,ae=({kind:t})=>t==="Image"||t==="Contours";function Ws(t,e,n){let[r,o]=[0,0];return t.map(i=>{let s={};for(let[a,l]of Object.entries(i.shapes)){
let d=l.reduce((u,p)=>u*p,1);s[a]=e.subarray(r,r+=d)}let c=ae(i)||i.shapes.kind?0:i.color??o++;return{...i,arrays:s,colors:n,color:typeof c=="number"?n[c%n.length]:
c}})}function qs({shapes:t,arrays:{x:e,y:n}}){let r=t.y.at(-1)??0;return Array.from({length:r?n.length/r:0},(o,i)=>{let s=i*r;return{x:t.x.length>1?e.subarray(s,
s+r):e,y:n.subarray(s,s+r)}})}function Gs({kind:t,arrays:e},n){if(t==="Band"&&n==="y")return[e.low,e.high];if(t!=="Arrows")return[e[n]];let r=e[`d${n}`];return[
e[n],e[n].map((o,i)=>o+r[i])]}function Vs(t){let{kind:e,label:n,color:r,colors:o,dashed:i,names:s,arrays:c}=t;return ae(t)?[]:e==="Points"&&c.kind?s.map((a,l)=>({
name:a,color:o[l%o.length],kind:"dot"})):n?[{name:n,color:r,kind:e==="Points"?"dot":e==="Band"?"area":i?"dashes":"line"}]:[]}function Ks(t,e,n){let r=bt(t.color);
switch(t.kind){case"Lines":return qs(t).map(o=>W`
        <path class="line" fill="none" stroke=${r} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
          stroke-dasharray=${t.dashed?"6 5":D} d=${Zu(o,e)} />`);case"Band":return W`<path class="band" fill=${r} opacity="0.25" d=${Ju(t.arrays,e,n)} />`;case"\
Points":return Xu(t,e);case"Arrows":return W`<path class="arrows" fill=${r} stroke="var(--gdviz-paper)" stroke-width="2" paint-order="stroke"
        stroke-linejoin="round" d=${Qu(t.arrays,e)} />`}return D}var Me=t=>Z(t,-xt,xt),ko=({log:t})=>e=>Number.isFinite(e)&&!(t&&e<=0);function Zu({x:t,y:e},n){
let r=ko(n.y);return ur(e.length,o=>r(e[o])&&Number.isFinite(t[o]),o=>[Me(n.x.to(t[o])),Me(n.y.to(e[o]))])}function Ju({x:t,low:e,high:n},r,o){let i=ko(r.y),s=c=>i(
e[c])?Me(r.y.to(e[c])):o;return dr(t.length,c=>i(n[c]),c=>Me(r.x.to(t[c])),s,c=>Me(r.y.to(n[c])))}function Xu({arrays:{x:t,y:e,kind:n},color:r,colors:o,size:i},s){
let c=ko(s.y),a=new Map;for(let l=0;l<t.length;l++){if(!c(e[l])||!Number.isFinite(t[l]))continue;let d=n?o[Math.abs(Math.trunc(n[l]))%o.length]:r;a.has(d)||a.set(
d,[]),a.get(d)?.push(`M${ht(Me(s.x.to(t[l])))},${ht(Me(s.y.to(e[l])))}h0`)}return[...a].map(([l,d])=>W`
    <g fill="none" stroke-linecap="round">
      <path stroke="var(--gdviz-paper)" stroke-width=${i+1.5} d=${d.length>Yu?"":d.join("")} />
      <path class="dots" stroke=${bt(l)} stroke-width=${i} d=${d.join("")} />
    </g>`)}function Qu({x:t,y:e,dx:n,dy:r},o){let i=[];for(let s=0;s<t.length;s++){let[c,a]=[o.toPixel([t[s],e[s]]),o.toPixel([t[s]+n[s],e[s]+r[s]])],[l,d]=[(a[0]-
c[0])/2,(a[1]-c[1])/2];![...c,l,d].every(u=>Math.abs(u)<xt)||Math.hypot(l,d)<.25||i.push(ze(c[0]+l,c[1]+d,l,d,Ku))}return i.join("")}function Ys(t,e,n){let r=t.
filter(({kind:o})=>o==="Lines").flatMap(o=>qs(o).map(i=>({...i,label:o.label})));return!r.length||!r.every(o=>td(o.x))?null:r.map(o=>`${o.label||n} = ${J(o.y[ed(
o.x,e)])}`)}var td=t=>t.every((e,n)=>n===0||e>=t[n-1]);function ed(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<e?n=o:r=o}return e-t[n]<t[r]-e?n:
r}var zo="http://www.w3.org/2000/svg",nd=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],rd={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},od=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
Zs=2,id=14;function Js(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
r=>r.checkVisibility()&&r.querySelector("svg")).map(r=>{let o=sd(r);return n.set(o,(n.get(o)??0)+1),{name:n.get(o)>1?`${o} ${n.get(o)}`:o,node:r}})}function sd(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function Sn(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(a=>a.checkVisibility()),r=Math.max(e.bottom,...n.map(a=>a.getBoundingClientRect().
bottom)),[o,i]=[Math.ceil(e.width),Math.ceil(r-e.top)],s=Je("svg",{xmlns:zo,width:o,height:i,viewBox:`0 0 ${o} ${i}`});s.append(Je("rect",{width:o,height:i,fill:xr(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let c=[...t.querySelectorAll("canvas, svg")].filter(a=>a.checkVisibility()&&!a.
parentElement?.closest("svg")&&!a.closest("button, .gdviz-legend, .panel"));for(let a of c){let l=a.getBoundingClientRect(),d={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(a instanceof HTMLCanvasElement)a.width&&a.height&&s.append(Je("image",{...d,href:a.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let u=Xs(a);for(let[p,f]of Object.entries(d))u.setAttribute(p,String(f));u.setAttribute("overflow","visible"),s.append(u)}}for(let a of n)s.append(...cd(a,e));return new XMLSerializer().
serializeToString(s)}function Je(t,e){let n=document.createElementNS(zo,t);for(let[r,o]of Object.entries(e))r!=="xmlns"&&n.setAttribute(r,String(o));return n}function Xs(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(zo,t.tagName);for(let{name:r,value:o}of t.attributes)
od.test(r)&&n.setAttribute(r,o);for(let r of nd){let o=e.getPropertyValue(r);r==="fill"||r==="stroke"?ad(n,r,o):o&&o!==rd[r]&&!(r.endsWith("opacity")&&n.hasAttribute(
r))&&n.setAttribute(r,o)}return n.append(...[...t.childNodes].map(Xs).filter(r=>r!==null)),n}function ad(t,e,n){let[r,o]=/^(none|url\()/.test(n)?["none",1]:xr(n);
t.setAttribute(e,r),o<1&&t.setAttribute(`${e}-opacity`,String(o))}var Ze=null,_o=new Map;function xr(t){if(!_o.has(t)){if(Ze??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!Ze)return[t,1];Ze.clearRect(0,0,1,1),Ze.fillStyle=t,Ze.fillRect(0,0,1,1);let[e,n,r,o]=Ze.
getImageData(0,0,1,1).data;_o.set(t,[`#${[e,n,r].map(i=>i.toString(16).padStart(2,"0")).join("")}`,Number((o/255).toFixed(3))])}return _o.get(t)}function cd(t,e){
let n=t.getBoundingClientRect(),[r,o]=[n.left-e.left,(n.top+n.bottom)/2-e.top],i=t.querySelector(".swatch"),{width:s=id}=i?.getBoundingClientRect()??{},c=getComputedStyle(
t),[a]=xr(i?getComputedStyle(i).color:c.color),l=f=>!!i?.matches(`.${f}`),d=l("dot")||l("ring")?Je("circle",{cx:r+s/2,cy:o,r:4,fill:l("dot")?a:"none",stroke:a,"\
stroke-width":2}):Je("path",{d:`M${r},${o}h${s}`,fill:"none",stroke:a,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),u={"font-family":c.
fontFamily,"font-size":c.fontSize,fill:xr(c.color)[0]},p=Je("text",{x:r+s+5,y:o,dy:"0.35em",...u});return p.textContent=t.textContent.trim(),[d,p]}async function yr(t){
let e=URL.createObjectURL(new Blob([Sn(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let r=Object.assign(document.createElement("canvas"),{width:Zs*
n.width,height:Zs*n.height});return r.getContext("2d")?.drawImage(n,0,0,r.width,r.height),URL.revokeObjectURL(e),new Promise((o,i)=>r.toBlob(s=>s?o(s):i(new Error(
"no picture")),"image/png"))}var ld=t=>t<560?.75:.56,ud=4;function dd({model:t,el:e}){let n=t.get("title"),r=n||t.get("axis_names").toReversed().join(" over "),o=t.get("layers").some(ae),s=t.
get("layers").some(_=>ae(_)&&_.label)?qe:Se,c=ie(e,{name:"gdviz-drawing",title:n,label:r,ratio:t.get("ratio")??ld,aspect:g,margins:s});e.classList.toggle("equal",
t.get("equal")),o||c.canvas.remove();let[a]=c.layers("layers");function l(){let _=q(t.get("values"));return _.length?Ws(t.get("layers"),_,t.get("colors")):[]}let d=[],
u={x:null,y:null},p=c.plane({low:0,high:1},{low:0,high:1}),f=[];function g(){if(!t.get("equal")||t.get("ratio"))return null;let _=l().find(ae)?.arrays.box??[],[
S,N]=t.get("x_limits")??_,[R,j]=t.get("y_limits")??_.slice(2);return(j-R)/(N-S)||null}function w(_){if(t.get(`${_}_limits`))return t.get(`${_}_limits`);let S=_===
"x"?0:1,N=d.filter(ae);if(N.length)return Ft(N.map(({arrays:H})=>H.box.subarray(2*S,2*S+2)),Number.isFinite);let R=_==="y"&&t.get("log"),j=H=>Number.isFinite(H)&&
!(R&&H<=0),T=f.map(H=>[H.get("value")[S]]),C=Ft([...d.flatMap(H=>Gs(H,_)),...T],j),P=u[_]||!T.length||R?0:.2*(C[1]-C[0]);C=[C[0]-P,C[1]+P];let O=d.filter(({kind:H})=>_===
"x"&&(H==="Lines"||H==="Band")),[L,V]=Ft(O.map(({arrays:H})=>H.x),j),X=!u[_]&&!T.length&&L<V&&L<=C[0]&&V>=C[1];return u[_]=X?C:ts(u[_],C,R),u[_]}function x(){let[
_,S]=[w("x"),w("y")];if(t.get("equal")){let{width:N,height:R}=c.area,j=Math.max((_[1]-_[0])/N,(S[1]-S[0])/R),T=([C,P],O)=>[(C+P-j*O)/2,(C+P+j*O)/2];[_,S]=[T(_,N),
T(S,R)]}return c.plane({low:_[0],high:_[1]},{low:S[0],high:S[1],log:t.get("log")})}function $(){if(d=l(),!d.length)return;p=x(),c.axes(p,t.get("axis_names"),!o),
p=x();let _=d.find(ae);_&&M(_);let S=c.area.top+c.area.height;B(a,d.map(N=>W`<g class="layer ${N.kind.toLowerCase()}">${Ks(N,p,S)}</g>`)),c.legend(d.flatMap(Vs)),
b()}function M({kind:_,label:S,limits:N,shapes:{values:R},arrays:{values:j,levels:T,box:C}}){let{canvas:P,area:O}=c,L=t.get("palette"),[[V,X],[H,F]]=[p.toPixel(
[C[0],C[2]]),p.toPixel([C[1],C[3]])],U={left:V,top:F,width:H-V,height:X-F};for(let[nt,st]of Object.entries(U))P.style[nt]=`${st}px`;let G=[O.top-F,H-O.left-O.width,
X-O.top-O.height,O.left-V];if(P.style.clipPath=`inset(${G.map(nt=>`${Math.max(nt,0)}px`).join(" ")})`,_==="Image"){let nt=N??Ft([j],Number.isFinite),st=vr(L,nt);
return re(P,j,R,at=>Number.isFinite(at)?st(at):0),c.bar(S?wr(O,L,nt,S):null)}let tt=Math.min(window.devicePixelRatio||1,2),Y={width:Math.max(Math.round(U.width*
tt),1),height:Math.max(Math.round(U.height*tt),1)};cr(P,Y,j,R,T,oe(L,T.length-1)),c.bar(S?br(O,L,T,S):null)}let k=c.readout(_=>{B(c.status,t.get("outdated")||(_&&
d.length?E(p.toPoint(_)):""))});function E(_){let S=t.get("axis_names"),N=Ys(d,_[0],S[1]);return N?`${S[0]} = ${J(_[0])}: ${N.slice(0,ud).join(", ")}`:Zt(_,S)}let A=(n||
"figure").toLowerCase().replace(/[^a-z0-9]+/g,"-"),h=I`
    <button type="button" aria-label="Save the figure as SVG" title="Save the figure as SVG, for print"
      @click=${()=>$e(`${A}.svg`,Sn(e),"image/svg+xml")}>SVG</button>
    <button type="button" aria-label="Save the figure as PNG" title="Save the figure as PNG, an image"
      @click=${async()=>$e(`${A}.png`,await yr(e),"image/png")}>PNG</button>`;B(c.panel.appendChild(Object.assign(document.createElement("span"),{className:"fil\
es"})),h);let m=_=>{let S=_.get("value"),[N,R]=p.toPixel(S),j=Zt(S,t.get("axis_names")),T=_.get("description")||"Point";return W`
      <g class="handle" tabindex="0" role="slider" aria-label="${T}; move it with the arrow keys" aria-valuenow=${S[0]} aria-valuetext=${j}
        transform="translate(${Z(N,-xt,xt)},${Z(R,-xt,xt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${T}: drag it${f.length>1?"":", click elsewhere,"} or use the arrow keys</title>
      </g>`},b=()=>B(c.handles,f.map(m)),y=!1,v=[()=>y=!0];async function z(){let _=t.get("points"),S=await Promise.all(_.map(R=>ct(t.widget_manager,R)));if(y||
!S.length)return;f=S,u.x=u.y=null,$();let N=[...c.handles.querySelectorAll(".handle")];f.forEach((R,j)=>{let T=([C,P])=>K(R,{value:[Z(C,p.x.low,p.x.high),Z(P,p.
y.low,p.y.high)]});We({surface:f.length>1?void 0:c.hit,handle:N[j],to:C=>T(p.toPoint(c.pixel(C))),by:(C,P)=>{let O=P?.1:.01,[L,V]=R.get("value");T([L+C[0]*O*(p.
x.high-p.x.low),V+C[1]*O*(p.y.high-p.y.low)])}}),v.push(rt(R,"value",$))})}return e.classList.toggle("still",t.get("points").length!==1),v.push(c.draw(t,{"value\
s layers x_limits y_limits axis_names log equal colors palette":$,outdated:k})),z(),()=>v.forEach(_=>_())}var Qs={render:dd};var pd=4;function fd({model:t,el:e}){ot(e,"gdviz-field","gdviz-plane");let n=ne(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:k=[
0,0],axes:E=[0,0,0,0]}=t.get("drawn"),[A,h,m,b]=E,y=z=>W`<rect class=${z} x=${A} y=${h} width=${m} height=${b} />`,v=I`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${k[0]} height=${k[1]}>
        <defs><clipPath id=${n}>${y("")}</clipPath></defs>
        ${y("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?rr(t.widget_manager,"Zooming needs Python, which draws this picture."):D}`;return B(e,v,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,c,a,l,d,u,p]=o();function f(){let{size:k,axes:E,limits:A}=t.get("drawn");if(!k)return null;let[h,m,b,y]=E,v=Rt({low:A[0],high:A[1],from:h,to:h+
b});return Ue(v,Rt({low:A[2],high:A[3],from:m+y,to:m}))}let w=hr({model:t,el:e,picture:i,hit:s,handles:d,panel:u,layers:[c,a,l],plane:f,free:()=>!0});function x(){
w.buttons();let{limits:k}=t.get("drawn");t.get("disabled")&&k&&t.set("view",k)}let $=Be(e,k=>{Math.abs(k-t.get("width"))>=pd&&K(t,{width:k})}),M=lt(t,{disabled:x,
drawn:o,"drawn minima":w.minima,"drawn start axis_names":w.start,"drawn paths":w.paths,"drawn current":w.points,"drawn current step diverged_at axis_names outda\
ted":()=>B(p,f()&&(t.get("outdated")||Ke(t)))});return()=>{$(),M()}}var ta={render:fd};var Lt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Xe=t=>(...e)=>({_$litDirective$:t,values:e}),ce=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:gd}=Ti,ea=t=>t;var ra=t=>t.strings===void 0,na=()=>document.createComment(""),Qe=(t,e,n)=>{let r=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let i=r.insertBefore(
na(),o),s=r.insertBefore(na(),o);n=new gd(i,s,t,t.options)}else{let i=n._$AB.nextSibling,s=n._$AM,c=s!==t;if(c){let a;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(a=t.
_$AU)!==s._$AU&&n._$AP(a)}if(i!==o||c){let a=n._$AA;for(;a!==i;){let l=ea(a).nextSibling;ea(r).insertBefore(a,o),a=l}}}return n},le=(t,e,n=t)=>(t._$AI(e,n),t),hd={},
$r=(t,e=hd)=>t._$AH=e,oa=t=>t._$AH,kr=t=>{t._$AR(),t._$AA.remove()};var pt=Xe(class extends ce{constructor(t){if(super(t),t.type!==Lt.PROPERTY&&t.type!==Lt.ATTRIBUTE&&t.type!==Lt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!ra(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
zt||e===D)return e;let n=t.element,r=t.name;if(t.type===Lt.PROPERTY){if(e===n[r])return zt}else if(t.type===Lt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return zt}else if(t.
type===Lt.ATTRIBUTE&&n.getAttribute(r)===e+"")return zt;return $r(t),e}});function tn(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:c,step:a,log:l,whole:d,disabled:u=!1,description:p,unit:f="",tooltip:g,continuous:w=!0})=>{i!==o&&(r=
!1),o=i;let x=m=>String(l?Math.log10(m):m);function $({target:m}){let b=Number(m.value),y=l?Number((10**b).toPrecision(3)):b;e(Z(d?Math.round(b):y,s,c))}function M({
target:m}){let b=Number(m.value.trim().replace(",",".").replaceAll("−","-"));r=!(m.value.trim()!==""&&Number.isFinite(b)&&(!d||Number.isInteger(b))&&b>=s&&b<=
c),r||e(b),t()}function k(){n=!0}function E(){n=r=!1,t()}let[A,h]=w?[$,null]:[null,$];return I`
      <label title=${g}>
        <span>${p}</span>
        <input type="range" min=${x(s)} max=${x(c)} step=${a} aria-valuetext=${`${J(i)} ${f}`.trim()}
          .value=${pt(x(i))} ?disabled=${u} @input=${A} @change=${h} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${p}, as a number" aria-invalid=${r}
        title=${r?`A ${d?"whole ":""}number from ${s} to ${c}`:f}
        .value=${n?zt:pt(J(i))} ?disabled=${u} @focus=${k} @change=${M} @blur=${E} />`}}var[_r,en,Ao,ia]=[1,2,3,4],aa={add:_r,subtract:_r,negate:_r,multiply:en,divide:en,power:Ao,exp:Ao},ca=(t,e)=>I`<math display="block" alttext=${t}>${yt(e)}</math>`;
function yt(t,e=_r){if((aa[t.operation]??ia)<e)return sa(yt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?wt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:wt`<mn>${t.value}</mn>`;case"variable":return wt`<mi>${t.letter}</mi>`;case"add":return wt`<mrow>${yt(n)}<mo>+</mo>${yt(r,en)}</mrow>`;case"subt\
ract":return wt`<mrow>${yt(n)}<mo>−</mo>${yt(r,en)}</mrow>`;case"negate":return wt`<mrow><mo>−</mo>${yt(n,en)}</mrow>`;case"multiply":return wt`<mrow>${yt(n,
en)}${vd(r)}${yt(r,Ao)}</mrow>`;case"divide":return wt`<mfrac>${yt(n)}${yt(r)}</mfrac>`;case"power":return wt`<msup>${yt(n,ia)}${yt(r)}</msup>`;case"exp":return wt`<msup><mi>e</mi>${yt(
n)}</msup>`;case"sqrt":return wt`<msqrt>${yt(n)}</msqrt>`;case"abs":return wt`<mrow><mo stretchy="true">|</mo>${yt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return wt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${sa(md(la(t)))}</mrow>`}}var sa=t=>wt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,md=t=>t.map((e,n)=>n?wt`<mo separator="true">,</mo>${yt(
e)}`:yt(e));function la({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?la(r):[r],...o]}function vd(t){return ua(t)?
wt`<mo>·</mo>`:wt`<mo lspace="0" rspace=${t.operation in aa||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function ua({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&ua(e[0])}var Nt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
nly the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Bt,operations:bd}=Nt,xd=Nt.errors,Mn=Nt.functions,yd=Nt.spellings,Ar=Nt.constants,$d=Nt.superscripts,kd=Object.keys(Nt.tokens),zr=new RegExp(Object.entries(
Nt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),dt=class extends Error{constructor(e,n,...r){super(xd[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function Jt(t,e=Nt.variables){let n=Array.from(t),r=_d(n,e),o=Sd(r,n.length),i=Ad(r,e);return{instructions:Md(o,[...e,...i]),parameters:i,root:o}}function _d(t,e){
if(t.length>Bt.characters)throw new dt("long",Bt.characters,Bt.characters);let n=t.map(o=>yd[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=zr.
lastIndex){zr.lastIndex=o;let i=zr.exec(n);if(!i)throw new dt(t[o]==="="?"equals":"character",o,t[o]);let s=kd.find(a=>i.groups?.[a]!==void 0)??"",c=/^ *\(/.test(
n.slice(zr.lastIndex));s==="word"?r.push(...zd(i[0],o,e,c)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function zd(t,e,n,r){if(Object.hasOwn(Mn,
t)){if(!r)throw new dt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Ar,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new dt("function",e,t,Object.keys(Mn).join(", "));let o=Object.keys(Mn).findLast(s=>t.startsWith(s));if(o)throw new dt("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new dt("name",e,t);return i.map((s,c)=>({kind:"letter",text:s,position:e+c}))}function Ad(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(Ar,o))){if(Nt.variables.includes(o))throw new dt("result",i,o);if(n.add(o),
n.size>Bt.parameters)throw new dt("letters",i,Bt.parameters,e.join(" and "))}return[...n].sort()}function Sd(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,
i=0,s=!1,c=()=>t[r]??n,a=()=>t[r++]??n,l=(k,E,A,{value:h=0,letter:m=""}={})=>({operation:k,position:E,operands:A,value:h,letter:m});function d(){let{text:k,position:E}=c();
throw new dt(k===")"?"unopened":k===","?"comma":"operand",E)}function u(){let k=p();for(;c().text==="+"||c().text==="-";){let{text:E,position:A}=a();k=l(E==="+"?
"add":"subtract",A,[k,p()])}return k}function p(){let k=f();for(;;){let{kind:E,text:A,position:h}=c();if(A==="*"||A==="/")a(),k=l(A==="*"?"multiply":"divide",h,
[k,f()]);else if(E==="letter"||E==="function"||A==="("||A==="|"&&!s)k=l("multiply",h,[k,g()]);else{if(E==="number")throw new dt("before",h);return k}}}function f(){
if(++o>Bt.depth)throw new dt("deep",c().position,Bt.depth);let k;if(c().text==="-"){let{position:E}=a();k=l("negate",E,[f()])}else c().text==="+"?(a(),k=f()):k=
g();return o--,k}function g(){let k=w();for(;c().kind==="superscript";){let{text:A,position:h}=a();k=l("power",h,[k,l("number",h,[],{value:$d[A]})])}if(c().text!==
"^"&&c().text!=="**")return k;let{position:E}=a();return l("power",E,[k,f()])}function w(){let{kind:k,text:E,position:A}=c();if(k==="number"){a();let h=Number(E);
if(h>Bt.number)throw new dt("size",A);return l("number",A,[],{value:h})}if(k==="letter")return a(),Object.hasOwn(Ar,E)?l("number",A,[],{value:Ar[E],letter:E}):l(
"variable",A,[],{letter:E});if(k==="function")return x(a());if(E==="(")return $("unclosed",")",!1)[0];if(E==="|")return l("abs",A,$("bar","|",!0));throw new dt(
E===")"&&i===0?"unopened":"operand",A)}function x({text:k,position:E}){let A=Nt.several.includes(k),[h,...m]=$("unclosed",")",!1,A);if(!A)return l(Mn[k],E,[h]);
if(!m.length)throw new dt("several",E,k);return m.reduce((b,y)=>l(Mn[k],E,[b,y]),h)}function $(k,E,A,h=!1){let m=a(),b=s;s=A,i++;let y=[u()];for(;h&&c().text===
",";)a(),y.push(u());if(c().kind==="end")throw new dt(k,m.position);return c().text!==E&&d(),a(),i--,s=b,y}if(!t.length)throw new dt("empty",0);let M=u();return c().
kind!=="end"&&d(),M}function Md(t,e){let n=[],r=new Map;function o({position:s},c,a,l=0,d=0){let u=[bd.indexOf(c),a,l,d],p=u.join();if(r.has(p)||r.set(p,n.push(
u)-1),n.length>Bt.instructions)throw new dt("operations",s,Bt.instructions);return r.get(p)}function i(s){let{operation:c,operands:a,value:l,letter:d}=s;if(c===
"number")return o(s,c,0,0,l);if(c==="variable")return o(s,c,e.indexOf(d));let u=i(a[0]),p=c==="power"&&a[1].operation==="number"?a[1].value:0;if(p===2||p===3||p===
4){let f=o(s,"multiply",u,u);return p===2?f:o(s,"multiply",f,p===3?u:f)}return o(s,c,u,...a.slice(1).map(i))}return i(t),n}var En=(t,e=t.get("value"))=>Jt(e,t.get("variables")),[Ed,Od]=[24,8];function So(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(q(t.get(e)).length);return o.set(
n),Qt(o,{shape:r,dtype:"float64"},t.get(e))}function Td({model:t}){let e=En(t).parameters;function n(){let r=En(t),[o,i]=[e,q(t.get("parameters"))];e=r.parameters;
let s=So(t,"instructions",r.instructions.flat()),[c,a]=[q(s),q(t.get("instructions"))];c.every((l,d)=>l===a[d])||(t.set("instructions",s),t.set("parameters",So(
t,"parameters",e.map(l=>o.includes(l)?i[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function Nd({model:t,el:e}){ot(e,"gdviz-fo\
rmula-field");let n=ne(),r=null,o=new Map;function i({target:u}){let p=u.value;try{En(t,p),r=null,K(t,{value:p})}catch(f){if(!(f instanceof dt))throw f;r={text:p,
error:f}}l()}function s(u){let p=f=>{let g=q(t.get("parameters")).slice();g[En(t).parameters.indexOf(u)]=f,K(t,{parameters:So(t,"parameters",g)})};return o.has(
u)||o.set(u,tn(l,p)),o.get(u)}function c({message:u,position:p},f){let g=Array.from(f,$=>/\s/.test($)?" ":$),w=Math.max(0,p-Ed),x=g.slice(w,p+Od).join("");return I`<code aria-hidden="true">${w?
"…":""}${x}\n${" ".repeat(p-w+(w?1:0))}▲</code>
      <span>${u}</span>`}function a(){r=null,l()}function l(){let[u,p,f]=["value","description","tooltip"].map(E=>t.get(E)),[g,w]=t.get("range"),x=q(t.get("para\
meters")),{root:$,parameters:M}=En(t),k=t.get("without");B(e,I`
      <label title=${f}>
        <span>${p}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${pt(r?.text??u)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?c(r.error,r.text):D}</div>
        ${r?D:ca(u,$)}
      </div>
      ${M.map((E,A)=>k.includes(E)?D:I`<div class="gdviz-slider">${s(E)({value:x[A],min:g,max:w,step:.01,description:E,tooltip:`The letter ${E} of the formula`})}</div>`)}`)}
let d=[lt(t,{"parameters description tooltip range without":l}),lt(t,{value:a})];return()=>d.forEach(u=>u())}var da={initialize:Td,render:Nd};var Rd=10,Ld=9;function Pd(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),c=n>1?(s-i)/(n-1):0,a=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),d=Rt({low:a(
i-c/2),high:a(s+c/2),log:e,from:r,to:o});return{pixels:d,nearest:u=>Z(l(u),0,n-1),cellOf:u=>{let p=d.to(u);return p>=Math.min(r,o)&&p<=Math.max(r,o)?Math.min(l(
p),n-1):-1},centre:u=>a(i+u*c),edges:u=>{let[p,f]=[u,u+1].map(g=>r+(o-r)*g/n);return[Math.min(p,f),Math.max(p,f)]}}}function Cd({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",r=n()?qe:Se,o=t.get("title")||`${t.get("value_name")} over ${t.get("axis_names").join(" and ")}`,i=ie(e,{name:"gdviz-heat-map",label:o,ratio:t.
get("ratio"),margins:r});i.canvas.classList.add("hatch");let[s]=i.layers("cross"),[c]=B(i.handles,E(),".handle"),a=()=>t.get("values").shape,l=v=>{let z=t.get(`${v}\
_range`),_=t.get(`${v}_log`)&&z[0]>0,[S,N]=a();return Pd(z,_,v==="x"?N:S,v==="x"?i.across():i.upwards())};function d(){if(!a()[0]||!a()[1])return null;let[v,z]=t.
get("chosen"),[_,S]=[l("x").cellOf(v),l("y").cellOf(z)];return _>=0&&S>=0?[_,S]:null}let u=v=>!Number.isFinite(v)||!n()&&v<0;function p(){let v=t.get("log"),[z,
_]=Ft([q(t.get("values"))],S=>Number.isFinite(S)&&!(v&&S<=0));return z<=_?[z,_]:null}function f(){re(i.canvas,q(t.get("values")),a(),n()?g():w())}function g(){let v=vr(
t.get("palette"),p()??[0,1],t.get("log"));return z=>u(z)?0:v(z)}function w(){let v=Array.from(t.get("colors"),z=>_e(z));return z=>u(z)?0:v[z%v.length]}function x(){
let v=p();if(!n()||!v)return i.bar(n()?[[],[],t.get("value_name")]:null);i.bar(wr(i.area,t.get("palette"),v,t.get("value_name"),t.get("log")))}function $(){let v=t.
get("colors"),z=q(t.get("values")),_=new Set(n()?[]:z),S=t.get("names").map((j,T)=>({name:j,color:v[T%v.length],kind:"area"})),N=z.some(u),R=S.filter((j,T)=>_.has(
T));i.legend(N?[...R,{name:t.get("missing_name"),color:"",kind:"hatch"}]:R)}let M=()=>i.axes(Ue(l("x").pixels,l("y").pixels),t.get("axis_names"));function k(){let v=d();
if(B(i.handles,E(v)),!v)return B(s,null);let[[z,_],[S,N]]=[l("x").edges(v[0]),l("y").edges(v[1])],{left:R,top:j,width:T,height:C}=i.area,[P,O]=[(z+_)/2,(S+N)/2],
V=`${`M${P},${j}V${S-6}M${P},${N+6}V${j+C}`}M${R},${O}H${z-6}M${_+6},${O}H${R+T}`;B(s,W`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${V} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${V} />`)}function E(v=null){let[[z,_],[S,N]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],R=(T,C,P,O)=>W`<rect class=${T} fill="transparent" stroke=${C} stroke-width=${P}
        x=${z-O} y=${S-O} width=${_-z+2*O} height=${N-S+2*O} />`,j=Math.max((Ld-(_-z))/2,1);return W`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Vt(v)}
        aria-valuenow=${v?v[1]*a()[1]+v[0]:0} aria-valuetext=${v?A(v):""}>
        ${R("","white",4,j)}${R("cell","black",2,j)}${R("halo","none",0,Rd)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function A([v,z]){let[_,S]=t.get("axis_names"),N=`${_} = ${J(l("x").centre(v))}, ${S} = ${J(l("y").centre(z))}`,R=q(t.get("values"))[z*a()[1]+v];if(u(
R))return`${N}: ${t.get("missing_name")}`;let j=()=>t.get("names")[R]??String(R);return`${N}: ${n()?`${t.get("value_name")} ${J(R)}`:j()}`}let h=i.readout(v=>{let z=v?
m(v):d();B(i.status,t.get("outdated")||(z?A(z):""))},c);function m([v,z]){return a()[0]&&a()[1]?[l("x").nearest(v),l("y").nearest(z)]:null}function b(v){if(!v)return;
let z=[l("x").centre(v[0]),l("y").centre(v[1])];String(z)!==String(t.get("chosen"))&&K(t,{chosen:z})}We({surface:i.hit,handle:c,to:v=>b(m(i.pixel(v))),by:(v,z)=>{
let[_,S]=d()??[0,0],N=z?10:1;b([Z(_+N*v[0],0,a()[1]-1),Z(S+N*v[1],0,a()[0]-1)])}});let y="x_range y_range x_log y_log axis_names";return i.draw(t,{"kind values \
palette colors log":f,"kind values palette log value_name":x,"kind values names colors missing_name":$,[`values ${y}`]:M,[`kind chosen values names ${y}`]:k,[`k\
ind chosen values names value_name missing_name outdated ${y}`]:h})}var pa={render:Cd};function Id(t){let e=I`<b>${t.get("name")}</b>`,n=gt(t.get("module")),{error:r}=kn(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>I`<div class="gdviz-notice" role="status">${s}</div>`;
return o?I`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(I`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||tr(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var jd=({model:t})=>ke(t);function Fd({model:t,el:e}){
ot(e,"gdviz-link");let n=()=>B(e,Id(t)),r=[ke(t),nr(t,n),rt(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var fa={initialize:jd,render:Fd};var Bd=2,Dd=.5,ga=.05,Sr=(t,e,n=Bd)=>e*Math.abs(t)/(Math.abs(t)+n);function ha(t,e){let n=sr(t),r=document.createElement("canvas"),o=ar(e.positive,e.negative),i=[];
function s({weights:p,thickest:f},g){p.forEach(({index:w},x)=>{let $=g[w],M=Sr($,f);M>ga&&(n.lineWidth=M,n.strokeStyle=$>0?e.positive:e.negative,n.stroke(i[x]))})}
function c({units:p,layers:f},g,[w,x,$],{ink:M,paper:k}){let E=p.length-f[0].length===w&&$>1,A=p.slice(f[0].length);n.fillStyle=k;for(let{x:h,y:m,size:b}of p)n.
fillRect(h-b/2,m-b/2,b,b);E&&x>1&&a(A,g,x,$),E&&x===1&&l(A,g,$,M),n.lineWidth=1,n.strokeStyle=M,n.globalAlpha=.7;for(let{x:h,y:m,size:b}of p)n.strokeRect(h-b/2-
.5,m-b/2-.5,b+1,b+1);n.globalAlpha=1}function a(p,f,g,w){re(r,f,[g*p.length,w],x=>o(Z(x,-1,1))),p.forEach(({x,y:$,size:M},k)=>{let E=(p.length-1-k)*g;n.drawImage(
r,0,E,w,g,x-M/2,$-M/2,M,M)})}function l(p,f,g,w){p.forEach(({x,y:$,size:M},k)=>{let E=f.subarray(k*g,(k+1)*g),A=E.reduce((y,v)=>Math.max(y,Math.abs(v)),1),[h,m]=[
x-M/2,.46*M/A];Object.assign(n,{lineWidth:1,strokeStyle:w,globalAlpha:.25}),n.beginPath(),n.moveTo(h,$),n.lineTo(h+M,$),n.stroke();let b=k===p.length-1;Object.assign(
n,{lineWidth:M>20?1.8:1.2,strokeStyle:b?e.fit:w,globalAlpha:1}),n.beginPath(),E.forEach((y,v)=>n.lineTo(h+M*v/(g-1),$-m*y)),n.stroke()})}function d({units:p,thickest:f},g,w){
for(let{x,y:$,size:M,index:k}of p){let E=g[k],A=Sr(E,f,Dd)/2;A>ga&&(u(x-M/2,$+M/2,A+.8,w),u(x-M/2,$+M/2,A,E>0?e.positive:e.negative))}}function u(p,f,g,w){n.beginPath(),
n.arc(p,f,g,0,2*Math.PI),n.fillStyle=w,n.fill()}return{resize:({width:p,height:f,weights:g})=>{i=g.map(({curve:x})=>new Path2D(x));let w=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(p*w),height:Math.round(f*w)}),Object.assign(t.style,{width:`${p}px`,height:`${f}px`})},draw:(p,f,g,w,x)=>{let $=t.width/p.width;
n.setTransform($,0,0,$,0,0),n.clearRect(0,0,p.width,p.height),f.length===p.parameters&&(s(p,f),c(p,g,w,x),d(p,f,x.paper))}}}var ma=1e3,Ud=10;function va(t,e,n){let{shape:[r]}=t,o=q(t),i=Array.from({length:r},(l,d)=>[...o.subarray(3*d,3*d+3)]),s=1+Math.max(...i.map(([l])=>l)),c=i.findIndex(
l=>l[0]>0&&l[1]===e),a=i.reduce((l,d,u)=>d[0]<i[l][0]?u:l,0);return i[c<0?a:c]=[s,e,n],{shape:[r,3],data:new DataView(Float64Array.from(i.flat()).buffer)}}var Mo=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),Ud)));return Number.isFinite(e)?Math.min(10**e,ma):ma},Eo=t=>Number(t.toFixed(2));var wa=54,Hd=340,Wd=120,qd=40,Gd=5,Vd=16,ue=16,On=4;function Oo(t){let[e,n,{shape:[,r,o]}]=[q(t.get("weights")),q(t.get("shape")),t.get("responses")],i=q(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],c={parameters:e,indices:[...e.keys()],responses:i,pictures:[
t.get("responses").shape[0],r,o]};if(!n.length)return{...c,sizes:t.get("sizes"),names:s};let a=Array.from(n.subarray(0,On)).filter(k=>k>0),l=Array.from(n.subarray(
On)).flatMap((k,E)=>k?[E]:[]),d=On*ue**2,u=d+On*ue,p=[...a.map((k,E)=>[E*ue**2,d+E*ue,E*ue]),[u,u+ue,On*ue]],f=l,g=[],w=[],x=t.get("curves"),$=r*o;for(let[k,E]of[
...a,1].entries()){let A=Array.from({length:E},(h,m)=>m);for(let h of A)g.push(...f.map(m=>p[k][0]+h*ue+m));g.push(...A.map(h=>p[k][1]+h));for(let h of A)w.push(
i.subarray((p[k][2]+h)*$,(p[k][2]+h)*$+(x?o:$)));f=A}let M=new Float64Array(w.length*(x?o:$));return w.forEach((k,E)=>M.set(k,E*k.length)),{parameters:Float64Array.
from(g,k=>e[k]),indices:g,responses:M,pictures:[w.length,x?1:r,o],sizes:[l.length,...a,1],names:l.map(k=>x?s[k].replace("₁",""):s[k])}}function To(t,e){let n=Z(
wa*Math.max(...t),Wd,Hd),r=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let i=t.map((l,d)=>{let u=Math.min(n/l,wa),p=Math.floor(Math.
min(.76*u,.5*r,qd)),f=g=>Math.round(g-p/2)+p/2;return Array.from({length:l},(g,w)=>({layer:d,unit:w,index:d?o[d]+l*t[d-1]+w:-1,x:f(r*(d+.5)),y:f(n/2+(w-(l-1)/2)*
u),size:p}))}),s=i.flat(),c=i.slice(1).flatMap((l,d)=>l.flatMap(u=>i[d].map(p=>{let[f,g]=[p.x+p.size/2,u.x-u.size/2],w=(f+g)/2,x=`M${f},${p.y}C${w},${p.y},${w},${u.
y},${g},${u.y}`;return{from:p,to:u,index:o[u.layer]+u.unit*i[d].length+p.unit,start:f,end:g,curve:x}}))),a=Z(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:i,units:s,weights:c,thickest:a,parameters:o[t.length]}}function Mr({units:t,weights:e},[n,r],o=!1,i=null){let s=t.find(({x:f,y:g,size:w})=>Math.
max(Math.abs(n-f),Math.abs(r-g))<=w/2+1);if(s)return s;let c=e.filter(({start:f,end:g})=>f<=n&&n<=g);if(!c.length)return null;let a=Kd((n-c[0].start)/(c[0].end-
c[0].start)),l=({from:f,to:g})=>Math.abs(f.y+(g.y-f.y)*a-r),d=o?Vd:Gd,u=o&&c.find(f=>f===i&&l(f)<d);if(u)return u;let p=c.reduce((f,g)=>l(g)<l(f)?g:f);return l(
p)<d?p:null}function Kd(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Yd=250,Zd=[.5,2,8],Jd=.02,ba=.1;function Xd({model:t,el:e}){ot(e,"gdviz-network-diagram");let n=t.get("colors");for(let F in n)e.style.setProperty(`--${F}`,
n[F]);let r=I`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,i,s,c,a]=B(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");c.hidden=!l;let d=ha(i,n),u=Qr(),
p=Oo(t),f="",g=To(p.sizes,320),w=null,x=null,$=null,M=!1,k=!1;function E(F=g.width){let U=f;g=To(p.sizes,F),f=String([p.sizes,p.names]),d.resize(g),B(a,np(g.thickest)),
$=null;let G=x?.index??-1;x=f===U&&G>=0?[...g.weights,...g.units].find(tt=>tt.index===G)??null:null,m(null),A(),C()}function A(){d.draw(g,p.parameters,p.responses,
p.pictures,u),X()}function h(){p=Oo(t),String([p.sizes,p.names])!==f?E():A(),k&&V(),k=!1,$&&N($.part,$.value)}function m(F){w=F;let U=g.layers[0].map(({x:G,y:tt,
unit:Y})=>W`<text x=${G} y=${tt} dy="0.35em" text-anchor="middle">${p.names[Y]}</text>`);B(o,I`
      <svg tabindex="0" role="application" aria-label=${ep(p.sizes,t.get("activation"),l)} width=${g.width} height=${g.height}
        @pointermove=${y} @pointerdown=${R} @click=${j} @pointerleave=${v} @blur=${()=>m(null)} @keydown=${z}>
        <g class="names" aria-hidden="true">${U}</g>
        <g class="pointed" aria-hidden="true">${F&&ya(F)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&ya(x)}</g>
      </svg>`),L()}let b=F=>Mr(g,At(o,F),F.pointerType==="touch"),y=F=>M||m(b(F)),v=({pointerType:F})=>F!=="touch"&&m(null);function z(F){if(F.ctrlKey||F.metaKey||
F.altKey)return;let[U,G]=[Ae(F),{"+":ba,"-":-ba}[F.key]];if(G&&x)N(x,Eo(_(x)+G));else if(U||["Enter","Escape"].includes(F.key))S(Qd(g,x??w,U??F.key));else return;
F.preventDefault()}let _=F=>p.parameters[F.index];function S(F){x=l?F:null,m(F),C()}function N(F,U){if(F.index<0||t.get("is_past"))return;let G=Mo(U);k=!0,K(t,{
edits:va(t.get("edits"),p.indices[F.index],Z(U,-G,G))})}function R(F){let U=F.pointerType==="touch",G=Mr(g,At(o,F),U,x);if(!l||F.button!==0||U&&G!==x)return y(F);
if(S(G),!G||G.index<0||t.get("is_past"))return;let[tt,Y]=[_(G),F.clientY];Kt(F,({clientY:st})=>{st===Y&&!$||($={part:G,value:Eo(tt+Jd*(Y-st))},N(G,$.value))}),M=
!0;let nt=()=>{M=!1,$=null};for(let st of["pointerup","pointercancel"])o.addEventListener(st,nt,{once:!0})}function j(F){F.pointerType==="touch"&&S(b(F))}let T=tn(
C,F=>x&&N(x,F));function C(){if(!l)return;let F=x!==null&&x.index>=0;c.classList.toggle("empty",!F);let U=F?_(x):0,G=Mo(U),tt=x?$a(g,p.names,x):"";B(c,T({value:U,
min:-G,max:G,step:G/1e3,disabled:t.get("is_past"),description:tt,tooltip:"Training continues from the value that you set"}))}let P=0,O=0;function L(){P=performance.
now();let F=w??x,U=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",G=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";s.textContent=(F?tp(g,p.names,F,p.parameters):U)+G}function V(){L(),C()}function X(){!(w??x)||O||(O=window.setTimeout(()=>{
O=0,V()},Math.max(Yd-(performance.now()-P),0)))}Yt(o,({touches:F})=>x!==null&&Mr(g,At(o,F[0]),!0,x)===x);let H=[lt(t,{"sizes weights responses shape curves":h,is_past:()=>S(
x),activation:()=>m(w)}),Be(o,E),Ri(()=>{u=Qr(),A()}),()=>clearTimeout(O)];return()=>H.forEach(F=>F())}function Qd({layers:t,weights:e},n,r){if(!n)return t[0][0];
let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,c]=r;if(o)return i[Z(n.from.
unit-c-s,0,i.length-1)];let a=t[Z(n.layer+s,0,t.length-1)];return a[Z(n.unit-c,0,a.length-1)]}function xa(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-
1?"the output":`unit ${r+1} of hidden layer ${n}`}function tp(t,e,n,r){let o=$a(t,e,n);return n.index<0?o:`${o}: ${J(r[n.index])}`}function $a(t,e,n){if("from"in
n){let[o,i]=[n.from,n.to].map(s=>xa(t,e,s));return`Weight from ${o} to ${i}`}let r=xa(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function ep([t,...e],n,r){
let o=e.slice(0,-1),i=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,s=o.length?`${i}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function ya(t){if("from"in t)return W`<path d=${t.curve} />`;let e=t.size+5;
return W`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function np(t){let e=(r,o,i=r)=>I`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,
n=r=>W`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return I`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${Zd.map(r=>e("sample",n(Sr(r,t)),String(r)))}
    ${e("bias",W`<circle cx="5" cy="5" r="3.5" />`)}`}var ka={render:Xd};var _a="_",rp=100,za=1,op=1e6,No="it was cut off or changed on its way";async function Aa(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<rp||!(e||
t.startsWith("[{")))return t;let n=e?ip(t.split(",").map(Number)):Wt([Uint8Array.of(za),new TextEncoder().encode(t)]),r=await Ma(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(r,s=>String.fromCharCode(s)).join("")),i=_a+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return i.length<t.length?i:t}var Ro=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function Sa(t){if(!Ro(t))return t;try{let e=atob(t.slice(_a.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,i=>i.charCodeAt(0)),
r=await Ma(n,new DecompressionStream("deflate"));if(r[0]===za)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let o=sp(r);return Array.from(o,i=>Object.
is(i,-0)?"-0":String(i)).join(",")}catch{throw new RangeError(No)}}function ip(t){let e=t.every(i=>Object.is(Math.fround(i),i)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((i,s)=>e?r.setFloat32(n*s,i):r.setFloat64(n*s,i));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let i=0;i<r.byteLength;i++)o[1+i%n*t.length+
Math.floor(i/n)]=r.getUint8(i);return o}function sp(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(No);let r=new DataView(
new ArrayBuffer(e*n));for(let i=0;i<r.byteLength;i++)r.setUint8(i,t[1+i%e*n+Math.floor(i/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((i,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function Ma(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let i=await n.read();!i.done;i=
await n.read()){if(o+=i.value.length,o>op)throw await n.cancel(),new RangeError(No);r.push(i.value)}return Wt(r)}var Lo=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),Er=t=>Lo(t)&&Object.values(t).every(e=>typeof e=="string");var Ee=4,Or="pins",nn=80,ap=2e3,Tr=t=>t.length?JSON.stringify(t):"";function Ea(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=Ee&&
e.every(cp)?e:null}catch{return null}}function cp(t){let e=typeof t?.name=="string"&&t.name.length<=nn&&typeof t.shown=="boolean",n=Er(t?.state)&&!(Or in t.state);
return e&&n&&(t.curves===void 0||Po(t.curves,r=>Po(r,lp)))}var lp=t=>Po(t,e=>e===null||Number.isFinite(e)),Po=(t,e)=>Array.isArray(t)&&t.length<=ap&&t.every(e);var Oe=1,up=/ ([α-ω][₀-₉]*)$/,Oa=new WeakMap;function Co(t,{kind:e,options:n,otherwise:r,usual:o},i){if(n)return n[t];if(o&&t===i.get(o))return"";if(e==="\
pins")return Tr(t);if(e==="texts")return dp(t,r??[])?"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(rn).join(",");if(!t?.data)
return rn(Number(t));let s=Oa.get(t)??Array.from(q(t),pp).join(",").replace(/(,0)+$/,"");return Oa.set(t,s),s}var dp=(t,e)=>t.length===e.length&&t.every((n,r)=>n===
e[r]),pp=t=>Object.is(t,-0)?"-0":String(t);function rn(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.
fround(n)===t)||t)}var Te=t=>t.get("entries"),de=async t=>(await La(t)).look();async function La(t){let e=Te(t),n=e.flatMap(s=>"selector"in s?[s.selector,...Io(
s).map(({widget:c})=>c)]:[s.widget]),r=async s=>[s,await ct(t.widget_manager,s)],o=new Map(await Promise.all(n.map(r)));function i(){let s=new Map;for(let c of e){
let a="selector"in c?c.targets[o.get(c.selector).get("index")]:c,l=a&&o.get(a.widget);a&&s.set(c.name,Co(l.get(a.trait),a,l))}return s}return{look:i,widgets:o}}
var Io=t=>"selector"in t?Object.values(t.targets):[t];async function jo(t,e,n){if(!("selector"in t))return t;let r=n?.get(t.selector)??(await ct(e,t.selector)).
get("index");return t.targets[r]??`there is no such setting with ${t.title} = ${t.labels[r]}`}var on=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.
get(n)!==e.get(n));async function Pa(t,[e]){let n=Te(t).find(i=>i.name===e),[r]=n?Io(n):[];if(!r)return e;let o=(await ct(t.widget_manager,r.widget)).get("descr\
iption");return o?o.replace(/\s*=$/,""):r.kind==="array"?"points":e}async function Ca(t,e,n){let r=[],o=new Set;for(let i of Te(t)){let s=e.get(i.name),c=await jo(
i,t.widget_manager);if(!n.includes(i.name)||!s||typeof c=="string")continue;let a=await ct(t.widget_manager,c.widget),[l,d]=[i.name.split(".")[0],i.name.includes(
".")];if(c.options)o.add(s),r.push(a.get("_options_labels")[c.options.indexOf(s)]);else if(!d||o.has(l)){let[,u]=up.exec(a.get("description"))??[];r.push(u?`${u}\
 = ${s}`:`${a.get("description")} ${s}`)}}return r.join(", ")}function sn(t,e){let n=[],r=0;async function o(){let s=++r,{look:c,widgets:a}=await La(t);if(s!==r)
return;for(let d of n)d();let l=()=>e(c);n=Te(t).flatMap(Io).map(({widget:d,trait:u})=>rt(a.get(d),u,l)),l()}o();let i=rt(t,"entries",o);return()=>{r++;for(let s of n)
s();i()}}async function fp(t,e){let n=await jo(t,e);return typeof n=="string"?"":n.widget}var gp="it is outside the range that can be shown",hp="it cannot be ch\
anged without Python";function Tt(t){throw new RangeError(t)}var Pt=(t,e)=>Wn(mp(t,e));async function mp(t,e){let n=Ia(t,e),r="",o=i=>+("kind"in i&&i.kind==="pi\
ns");for(let i of Te(t).toSorted((s,c)=>o(s)-o(c))){let s=e.get(i.name);if(s===void 0)continue;let c=await fp(i,t.widget_manager);c!==r&&(await t.widget_manager.
runAll?.(),await he({inBackground:!1})),r=c,await ja(i,s,n,async()=>{let a=await Fa(t,i,s);a&&(a.widget.set(a.trait,a.wanted),a.widget.save_changes(),a.needsKernel&&
await bp(t))})}return n}async function Fo(t,e){let n=Ia(t,e),r=new Map;for(let o of Te(t)){let i=e.get(o.name);i!==void 0&&(!("selector"in o)&&o.options?.includes(
i)&&r.set(o.widget,o.options.indexOf(i)),await ja(o,i,n,()=>Fa(t,o,i,r)))}return n}function Ia(t,e){let n=new Set(Te(t).map(({name:r})=>r));return[...e.keys()].
filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function ja({name:t},e,n,r){try{await r()}catch(o){if(!(o instanceof RangeError))
throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function Fa(t,e,n,r){let o=t.widget_manager,i=await jo(e,o,r);if(typeof i=="string")return Tt(
i);let{trait:s}=i,c=await ct(o,i.widget),a=r&&i.moving?{low:null,high:null}:{},l=yp({...i,...a},c,n);if(Co(l,i,c)===Co(c.get(s),i,c))return null;i.kind==="pins"&&
await vp(t,l);let d=t.get("needs_kernel").includes(i.widget);return d&&o.exported&&Tt(hp),{widget:c,trait:s,wanted:l,needsKernel:d}}async function vp(t,e){for(let{
name:n,state:r}of e){let[o]=await Fo(t,new Map(Object.entries(r)));o&&Tt(`of the pinned run “${n}”, ${o}`)}}var wp=0;async function bp(t){let e=++wp,{promise:n,
resolve:r}=xp(),o=c=>c.event==="done"&&c.question===e&&r();t.on("msg:custom",o);let{kernel:i}=t.widget_manager,s=i&&De(i,c=>c==="gone"&&r());t.send({event:"ask",
question:e}),await n,t.off("msg:custom",o),s?.()}function xp(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function yp(t,e,n){let{kind:r}=t;if(r===
"choice"){let a=t.options??[];return a.includes(n)||Tt(`it must be one of ${a.join(", ")}`),a.indexOf(n)}if(r==="formula"){try{Jt(n,e.get("variables"))}catch(a){
if(!(a instanceof dt))throw a;Tt(`at character ${a.position+1}: ${a.message.replace(/\.$/,"")}`)}return n}if(r==="pins")return Ea(n)??Tt("it does not describe p\
inned runs");if(r==="texts")return $p(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="0"&&n!=="1"&&Tt("it must be 0 or 1"),n==="1";if(r==="a\
rray"||r==="numbers"){let{trait:a,length:l,among:d,narrowest:u=null}=t,{shape:p}=e.get(a),f=l??Ce(p),g=n.split(",");(l?g.length!==f:g.length>f)&&Tt(`it must be ${l?
"":"at most "}${f} numbers separated by commas`);let w=g.map(Na),x=w.every(k=>Number.isFinite(Math.fround(k))&&(!d||d.includes(k))),$=u===null||kp(w,u);if((!x||
!$)&&Tt(p?"its numbers must be ones that can be set there":gp),!p)return w;let M=new Float64Array(f);return M.set(w),{shape:p,data:new DataView(M.buffer)}}r==="\
whole"&&!/^[+-]?[0-9]+$/.test(n)&&Tt("it must be a whole number");let o=Na(n),i=(a,l)=>typeof a=="string"?e.get(a):a??l,[s,c]=[i(t.low,-1/0),i(t.high,1/0)];return s<=
o&&o<=c||Tt(`it must lie between ${Ra(s)} and ${Ra(c)}`),o}function $p(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.
isArray(r)&&r.length===e&&r.every(i=>typeof i=="string"&&i.length<=Ta)?r:Tt(`it must be ${e} texts of at most ${Ta} characters`)}var Ta=80;function Na(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Tt("it must be a number")}var kp=([t,e,n,r],o)=>[[t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),
Math.abs(s)));function Ra(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var an="gdviz",Nr=8e3,Wo=async t=>Uo(await de(t));async function Uo(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await Aa(r));return e.set(an,String(
Oe)),e.toString().replaceAll("%2C",",")}var qo=()=>location.href.replace(/[?#].*$/s,""),_p=["token","theme","template","note","python"],Ua=t=>!_p.includes(t)&&!t.
startsWith("voila");async function zp(t){let e=new Map(new URLSearchParams(t)),n=e.get(an);if(n!==void 0&&n!==String(Oe))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([i])=>Ua(i)&&i!==an);if(n===void 0&&r.some(([,i])=>Ro(i)))throw new RangeError("its end is missing");let o=async([
i,s])=>{let c=await Sa(s).catch(({message:a})=>{throw new RangeError(`of ${i}, ${a}`)});return[i,c]};return new Map(await Promise.all(r.map(o)))}var Bo=10;async function Go(t,e,n){
let r;try{let o=await Pt(t,n?new Map(Object.entries(n)):await zp(e));if(!o.length)return;let i=o.length>Bo?`; and ${o.length-Bo} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,Bo).join("; ")}${i}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await Ho(t,r)}async function Ho(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${Ap(e)}</div>`;_t(await ct(t.widget_manager,t.get("message")),"value",n)}var Ap=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),Ba=400,Da="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. To keep the\
m or to give them to others, save the page.";async function Ha(t){let e=await de(t),n=history.state?.[an];await Go(t,location.search,n),n&&await Ho(t,Da);let r=await de(
t),[o,i,s]=[0,-1/0,!!n];function c(){o||=setTimeout(l,Math.max(0,i+Ba-performance.now()))}let a=sn(t,c);addEventListener("popstate",()=>{r=new Map,c()});async function l(){
i=performance.now(),o=te()?setTimeout(l,Ba):0;let d=await de(t);if(o||!on(d,r).length)return;r=d;let u=on(d,e).length?await Uo(d):"",p=s;s=Do(u).length>Nr;try{s?
history.replaceState({[an]:Object.fromEntries(d)},"",Do(await Uo(Sp(d)))):history.replaceState(null,"",Do(u))}catch{return a()}s!==p&&await Ho(t,s?Da:"")}}function Do(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!Ua(r)&&r!==an)).toString(),t].filter(Boolean).join("&");return qo()+(n&&`?${n}`)+
location.hash}var Sp=t=>new Map([...t].filter(([,e])=>e.length<500));var Mp=400,Ep=200,Wa=["pointerdown","keydown","input","change","drop"],qa=["pointerup","pointercancel"];function Op(t){let e=new Set,n=[],r=[],o=null,i=()=>new Map,
[s,c,a,l]=[0,!1,!1,!1],d=null,u=Promise.resolve();for(let m of Wa)addEventListener(m,M,!0);for(let m of qa)addEventListener(m,k,!0);addEventListener("blur",k);let p=sn(
t,m=>{i=m,!o&&!te()&&(o=i()),l||x()});return{undo:()=>A(n,r),redo:()=>A(r,n),count:f,watch:g,stop:h};function f(){return{undo:n.length,redo:r.length}}function g(m){
return e.add(m),()=>e.delete(m)}function w(){for(let m of e)m()}function x(){clearTimeout(s),s=setTimeout($,Mp)}function $(){c||te()?x():E()}function M({type:m,
target:b}){s&&!te()&&(m==="pointerdown"||b!==d)&&E(),d=b,a=!0,m==="pointerdown"&&(c=!0)}function k(){c=!1}function E(){clearTimeout(s);let m=a;[s,a]=[0,!1];let b=i();
o&&!on(b,o).length||(o&&m&&(n.push(o),n.length>Ep&&n.shift(),r.length=0),o=b,w())}function A(m,b){let y=u.then(async()=>{s&&E();let v=m.pop();if(!v||!o)return"";
let z=await Pa(t,on(v,o));b.push(o),l=!0;try{await Pt(t,v),await he(),o=i()}finally{[l,a]=[!1,!1],w()}return z});return u=y.catch(()=>{}),y}function h(){clearTimeout(
s);for(let m of Wa)removeEventListener(m,M,!0);for(let m of qa)removeEventListener(m,k,!0);removeEventListener("blur",k),p()}}var Ga=ee((t,e)=>Op(e),t=>t.stop()),
Va=Ga.use,Ka=t=>Ga.find(t.get("key"));var Tp=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,Ya=100;async function Ja(t){let e=t.get("script"),n=[...new Set(Xa(e))],r=new Map(await Promise.all(n.map(async s=>[s,await ct(
t.widget_manager,s)]))),o=s=>r.get(s),i=({when:s})=>!s||s.indices.includes(o(s.selector).get("index"));return e.filter(i).map(s=>`${Np(s,o)}
`).join("")}function Xa(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(Xa):[]}function Np({
text:t,holes:e,each:n},r){let o=(c,a=0)=>Rp(c,r,a);if(!n)return Za(t,(c,a)=>o(e[c],a));let i=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((c,a)=>i[a]>0).
map(c=>Za(t,a=>a==="name"?pe(c.name):a==="hyperparameters"?tc(c.hyperparameters,r):o(e[a]))).join(`
`)}var Za=(t,e)=>t.split(`
`).map(n=>n.replaceAll(Tp,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),pe=t=>JSON.stringify(t);function Tn(t){let e=rn(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function Qa({widget:t,trait:e,kind:n,options:r=[]},o){let i=o(t).get(
e);return n==="choice"?pe(r[i]):n==="flag"?i?"True":"False":n==="whole"?String(i):n==="number"?Tn(i):n==="numbers"?`[${i.map(Tn).join(", ")}]`:pe(i)}var tc=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${Qa(r,e)}`).join(", "),Vo=t=>`(${t.join(", ")}${t.length===1?",":""})`;function Rp(t,e,n){return t.kind==="arguments"?Lp(e(t.widget)):
t.kind==="starts"?Pp(e(t.field),e(t.slice),e(t.surface)):t.kind==="keywords"?tc(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?Vo(Object.entries(t.
targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(([r])=>pe(r))):t.kind==="points"?Ip(Cp(e(t.widget),t),n):Qa(t,e)}function Lp(t){let[e,n,r]=[t.get("val\
ue"),t.get("variables"),q(t.get("parameters"))],o=Jt(e,n).parameters;if(String(n)==="x")return`${pe(e)}, ${Vo(["x",...o].map(pe))}`;let i=String(n)==="x,y"?[]:[
Vo(n.map(pe))];return[pe(e),...i,...o.map((s,c)=>`${s}=${Tn(r[c])}`)].join(", ")}function Pp(t,e,n){let[r,o,i]=[q(t.get("parameters")),e.get("indices"),n.get("s\
tart")],{parameters:s}=Jt(t.get("value"),t.get("variables"));return`[${s.map((c,a)=>Tn(o.includes(a)?i[o.indexOf(a)]:r[a])).join(", ")}]`}function Cp(t,{array:e,
training:n}){let r=Array.from(q(t.get("part"))),o=r.map((a,l)=>n?a>0:l<=r.findLastIndex(Boolean)),i=e==="x"&&t.get("task")!=="regression";return(e==="x"?kt(t.get(
"x")).map(([...a])=>a):Array.from(q(t.get(e)),a=>[a])).map(a=>a.map(e==="part"?String:Tn)).filter((a,l)=>o[l]).map(a=>i?`[${a.slice(0,2).join(", ")}]`:a[0])}function Ip(t,e){
let n=`[${t.join(", ")}]`;if(n.length+e<Ya-20)return n;let r=" ".repeat(e+4),o=[r];for(let i of t){let s=o[o.length-1];s!==r&&s.length+i.length+2>Ya?o.push(`${r}${i}\
,`):o[o.length-1]=s===r?`${r}${i},`:`${s} ${i},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var ec=1e6,Ko=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Rr(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(Ko(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function rc(t){let e=Ko(t),n=Object.fromEntries(await de(t));return{name:`${Rr(t)}.\
json`,text:`${JSON.stringify({gdviz:Oe,page:e,values:n},null,1)}
`}}async function oc(t,e){try{if(e.size>ec)throw new RangeError(`it is larger than ${ec/1e6} MB`);let n=jp(await e.text(),Ko(t));nc(await Fo(t,n));let r=await de(
t),o=await Pt(t,n);return o.length&&await Pt(t,r),nc(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function nc([t]){if(t)throw new RangeError(
t)}function jp(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:i}=Lo(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==Oe)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${Oe}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!Er(i))throw new RangeError("its values are not texts by names");return new Map(Object.entries(i))}var sc=ii(bo(),1);async function ac(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[d]})=>ct(t.widget_manager,d)))).some(d=>d.get("outdated")))return null;
let o=async([d,u])=>(await ct(t.widget_manager,d)).get(u),i=await Promise.all(e.map(({array:d})=>o(d))),s=await Promise.all(e.map(({names:d})=>d[0]?.startsWith(
"IPY_MODEL_")?o(d):d)),c=[...n?[n.name]:[],...s.flat()],a=n&&await o(n.shown),l=n?n.names.flatMap((d,u)=>a[u]>0?ic(i,u).map(p=>[d,...p]):[]):ic(i,0,s);return`${sc.default.
unparse([c,...l],{newline:`
`})}
`}function ic(t,e,n){let r=t.map((l,d)=>Fp(l,e,n?.[d].length??1)),[[o],...i]=r,s=i.filter((l,d)=>t[d+1].shape.length===2).flat(),c=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&s.some(d=>Number.isFinite(d[l])),a=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,d)=>d).filter(c).map(l=>r.flat().map(d=>a(d[l])))}function Fp(t,e,n){
let[r,o,i=1]=t.shape,s=q(t),c=l=>s.subarray(l*o*i,(l+1)*o*i);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,d)=>c(d));let a=c(r>1?e:0);return Array.
from({length:i},(l,d)=>Float64Array.from({length:o},(u,p)=>a[p*i+d]))}var cc="This is being computed: try again in a moment.";function lc(t,e,n){let r=null,o=()=>e.closest(".gdviz-page")??document.body;function i(){r=r?null:Js(o()),
n("")}function s(p,f,g){$e(p,f,g),n(`Saved as “${p}”.`)}async function c(){let p=await ac(t);if(p===null)return n(cc);s(`${Rr(t,"run")}.csv`,p,"text/csv")}async function a({
name:p,node:f},g){if(f.closest("[data-outdated]"))return n(cc);let w=`${Rr(t,p)}.${g}`;g==="svg"?s(w,Sn(f),"image/svg+xml"):s(w,await yr(f),"image/png")}let l=(p,f)=>I`<li><span>${p}</span>${f}</li>`,
d=(p,f,g)=>I`<button type="button" aria-label=${`${f}: ${p}`} @click=${g}>${p}</button>`;function u(){let{notebook:p}=t.widget_manager,f=(r??[]).filter(({node:g})=>g.
checkVisibility());return I`<ul class="files" aria-label="Download">
      ${p?l("Notebook",I`<a class="button" href=${p.address} download=${p.name} aria-label="Notebook: IPYNB">IPYNB</a>`):D}
      ${t.get("csv").columns?l("Run",d("CSV","Run",c)):D}
      ${f.map(g=>l(g.name,I`
        ${d("SVG",g.name,()=>a(g,"svg"))}${d("PNG",g.name,()=>a(g,"png"))}`))}
    </ul>`}return{button:()=>I`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${r!==null} @click=${i}>Download</button>`,list:()=>r?u():D}}var Bp=`With this many points or pinned runs the link would have more than ${Nr.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function Dp({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>Wo(t))}var Up="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function Hp({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function Wp({model:t,el:e}){ot(e,"gdviz-page-state");let n=Va(t),r=Ka(t),[o,i,s]=["","",""];function c(k,E="",A=""){
[o,i,s]=[k,E,A],$()}async function a(k){let E=await r[k]();c(E?`${k==="undo"?"Undone":"Redone"}: ${E}.`:`There is nothing to ${k}.`)}function l(k){let E=Hp(k),A=k.
target,m=(e.closest(".gdviz-page")??e).contains(A)||t.widget_manager.ownsAddress&&!A.closest?.(".gdviz-page");!E||!m||k.defaultPrevented||A.matches?.(Up)||(k.preventDefault(),
k.stopPropagation(),a(E))}async function d(){c("");let k=`${qo()}?${await Wo(t)}`;if(k.length>Nr)return c(Bp);let E=await yn(k);c(E?"Copied.":"Copy this:",k),E||
e.querySelector("[type=text]").select()}async function u(){let k=await Ja(t);if(await yn(k))return c("Copied.");c("Copy this:","",k),e.querySelector("textarea").
select()}let p=lc(t,e,c);async function f(){let{name:k,text:E}=await rc(t);$e(k,E,"application/json"),c(`Saved as “${k}”.`)}async function g({target:k}){let[
E]=k.files;if(!E)return;let A=await oc(t,E);c(A?`“${E.name}” was not opened: ${A}.`:`Opened “${E.name}”.`),k.value=""}let w=(k,E,A)=>I`<button type="button" title=${E} @click=${A}>${k}</button>`,
x=(k,E,A,h)=>I`
    <button type="button" title=${A} aria-keyshortcuts=${h} aria-disabled=${r.count()[k]===0}
      @click=${()=>a(k)}>${E}</button>`;function $(){B(e,I`
      <div role="group" aria-label="Changes">
        ${x("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${x("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${w("Copy link","Copy the address of this page in its current state",d)}
        ${w("Save","Save the current state of this page as a file",f)}
        ${w("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${g} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?w("Copy as Python","Copy a Python script that computes what this page shows",u):D}
        ${p.button()}
      </div>
      ${p.list()}
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!s} .value=${pt(s)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${pt(i)} />`)}$();let M=[n,r.watch($),rt(t,"script cs\
v",$),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>M.forEach(k=>k())}var uc={initialize:Dp,render:Wp};var dc=(t,e,n)=>{let r=new Map;for(let o=e;o<=n;o++)r.set(t[o],o);return r},pc=Xe(class extends ce{constructor(t){if(super(t),t.type!==Lt.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let o=[],i=[],s=0;for(let c of t)o[s]=r?r(c,s):s,i[s]=n(c,s),s++;return{
values:i,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let o=oa(t),{values:i,keys:s}=this.dt(e,n,r);if(!Array.isArray(o))return this.ut=s,
i;let c=this.ut??=[],a=[],l,d,u=0,p=o.length-1,f=0,g=i.length-1;for(;u<=p&&f<=g;)if(o[u]===null)u++;else if(o[p]===null)p--;else if(c[u]===s[f])a[f]=le(o[u],i[f]),
u++,f++;else if(c[p]===s[g])a[g]=le(o[p],i[g]),p--,g--;else if(c[u]===s[g])a[g]=le(o[u],i[g]),Qe(t,a[g+1],o[u]),u++,g--;else if(c[p]===s[f])a[f]=le(o[p],i[f]),Qe(
t,o[u],o[p]),p--,f++;else if(l===void 0&&(l=dc(s,f,g),d=dc(c,u,p)),l.has(c[u]))if(l.has(c[p])){let w=d.get(s[f]),x=w!==void 0?o[w]:null;if(x===null){let $=Qe(t,
o[u]);le($,i[f]),a[f]=$}else a[f]=le(x,i[f]),Qe(t,o[u],x),o[w]=null;f++}else kr(o[p]),p--;else kr(o[u]),u++;for(;f<=g;){let w=Qe(t,a[g+1]);le(w,i[f]),a[f++]=w}for(;u<=
p;){let w=o[u++];w!==null&&kr(w)}return this.ut=s,$r(t,a),zt}});var qp=["paths","x","y","values"],Lr=["A","B","C","D"],Xt=({state:t,curves:e})=>JSON.stringify([t,e]),fc=t=>Object.fromEntries([...t].filter(([e])=>e!==Or));function Gp(t,e){
let[n,...r]=t.shape,o=Ce(r),i=n?e%n*o:0;return q(t).slice(i,i+o)}async function Vp(t){let e=s=>s?ct(t.widget_manager,s):null,[n,r,o]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),i=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:o,views:i}}async function Kp(t){let{state:e,choice:n,
runner:r,views:o}=await Vp(t),i=new Map,s=()=>new Map,c=0,a=[sn(e,h=>(s=h,$())),rt(t,"pinned",w)];return w(),{pin:f,swap:g,isOfProblem:k,lossesOf:E,stop:A};function l(){
return t.get("pinned")}function d(h){K(t,{pinned:h})}function u(){return o.map(h=>{let m=qp.filter(v=>h.get(v)),b=m.map(v=>je(h,v));return(n?[n.get("index")]:Array.
from({length:Math.max(...b.map(({shape:v})=>v[0]))},(v,z)=>z)).map(v=>({row:v,...Object.fromEntries(m.map((z,_)=>[z,Gp(b[_],v)]))}))})}async function p(){await he(
{inBackground:!1});let h=s(),b={name:(await Ca(e,h,t.get("named"))).slice(0,nn),shown:!0,state:fc(h)};return r?b.curves=Yp(u()):i.set(Xt(b),u()),b}async function f(){
let h=await p();l().length<Ee&&d([...l(),h])}async function g(h){let m=await p(),b=l()[h];await Pt(e,new Map([...Object.entries(b.state),[Or,Tr(l().with(h,m))]])),
r&&K(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function w(){for(let m of l())m.curves&&i.set(Xt(m),Zp(m.curves));let h=l().filter(m=>!i.has(Xt(m)));h.length&&
Wn(x(h)),$()}async function x(h){let m=fc(s());for(let b of h){let y=await Pt(e,new Map(Object.entries(b.state)));await he({inBackground:!1}),y.length||i.set(Xt(
b),u())}await Pt(e,new Map(Object.entries(m))),h.some(b=>!i.has(Xt(b)))&&d(l().filter(b=>i.has(Xt(b)))),$()}function $(){c||=requestAnimationFrame(M)}function M(){
c=0;let h=l().length?s():new Map,b=l().map((v,z)=>({pin:v,mark:Lr[z],of:i.get(Xt(v)),isHere:k(v,h)})).filter(({pin:v,of:z})=>v.shown&&z),y=JSON.stringify(b.map(
({pin:v,mark:z,isHere:_})=>[z,v.name,Xt(v),_]));y!==t.get("drawn")&&(_t(t,"drawn",y),o.forEach((v,z)=>{let _=b.filter(({isHere:S})=>S||!v.get("paths"));_t(v,"pi\
nned",_.flatMap(({pin:S,mark:N,of:R})=>(R?.[z]??[]).map(j=>({...j,mark:N,name:S.name}))))}))}function k(h,m=s()){return t.get("problem").every(b=>(h.state[b]??"")===
(m.get(b)??""))}function E(h){return(i.get(Xt(h))??[]).flat().flatMap(({y:b})=>b?[b]:[]).map(b=>b.findLast(y=>!Number.isNaN(y))??NaN)}function A(){cancelAnimationFrame(
c);for(let h of a)h()}}var Yp=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function Zp(t){
let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.map((o,i)=>({row:i,x:e(n),y:e(o)})))}var gc=ee((t,e)=>Kp(e),t=>t.then(e=>e.stop())),hc=gc.
use,mc=t=>gc.find(t.get("key"));var Jp=`${Ee} runs are pinned: remove one to pin another`;function Xp({model:t,el:e}){ot(e,"gdviz-pins");let n=hc(t),r=null;mc(t).then(u=>{r=u,l()});let o=()=>t.
get("pinned"),i=(u,p)=>K(t,{pinned:o().with(u,{...o()[u],...p})});function s(u){K(t,{pinned:o().filter((f,g)=>g!==u)});let p=e.querySelectorAll(".remove");(p[Math.
min(u,p.length-1)]??e.querySelector("button"))?.focus()}function c(){o().length<Ee&&r?.pin()}function a(u,p){let[f,g]=[Lr[p],`pinned run ${Lr[p]}`],w=r?r.lossesOf(
u).map(M=>J(M,3)):[],x=({target:M})=>i(p,{name:M.value.trim().slice(0,nn)}),$=r&&!r.isOfProblem(u);return I`
      <li class=${u.shown?"":"hidden"}>
        <label title="Show or hide ${g}"><input type="checkbox" aria-label="Show ${g}" .checked=${pt(u.shown)}
          @change=${({target:M})=>i(p,{shown:M.checked})} /><b>${f}</b>${us(f)}</label>
        <input type="text" aria-label="Name of ${g}" title=${u.name} maxlength=${nn} .value=${pt(u.name)} @change=${x} />
        <output title="Its last loss">${w.length?`loss ${w.join(", ")}`:D}</output>
        <button type="button" title="Make ${g} the present one, and pin the present one in its place" @click=${()=>r?.swap(p)}>Swap</button>
        <button type="button" class="remove" title="Remove ${g}" aria-label="Remove ${g}" @click=${()=>s(p)}>×</button>
        ${$?I`<small>Of another problem: not drawn on this surface.</small>`:D}
      </li>`}function l(){let u=o().length>=Ee;B(e,I`
      <button type="button" aria-disabled=${u} title=${u?Jp:"Keep the present run in the plots, to compare others with it"} @click=${c}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${pc(o(),(p,f)=>f,a)}</ul>`)}let d=[n,lt(t,{"pinned drawn":l})];return()=>d.forEach(u=>u())}var vc={render:Xp};var Qp={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Ne=(t,e,n,r=t)=>I`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Qp[t]} /></svg>
  </button>`,Pr=(t,e)=>Ne(t?"pause":"play",t?"Pause":"Play",e,"play");var tf=10,ef=8;function nf({model:t}){let e=t.get("max");return rt(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&K(t,{value:r}),
e=r})}function rf({model:t,el:e}){ot(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=$=>K(t,{playing:!1,value:$});function i(){let $=!t.
get("playing");K(t,{playing:$,value:$&&n()>=r()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${r()}`;let[$,M]=t.get("ends");return J($+(M-$)*n()/Math.
max(r(),1),3)}let[c,a]=t.get("ends")?[t.get("description"),""]:["","The current step"],l=()=>B(e,I`
      ${Ne("back","Back to the start",()=>o(0))}
      ${Pr(t.get("playing"),i)}
      ${Ne("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title=${a}>
        ${c&&I`<span>${c}</span>`}
        <input type="range" min="0" step="1" aria-label=${c||"Current step"} aria-valuetext=${c?s():D} .max=${String(r())} .value=${pt(String(n()))}
          @input=${({target:$})=>o(Number($.value))} />
        <output>${s()}</output>
      </label>`),d=0,u=0,p=()=>(t.get("seconds")?r()/t.get("seconds"):Math.max(tf,r()/ef))/1e3;function f($){let M=Math.min(Math.floor(($-d)*p()),r());if(M>=r())
return K(t,{value:r(),playing:!1});M>n()&&K(t,{value:M}),t.get("playing")&&(u=requestAnimationFrame(f))}function g(){cancelAnimationFrame(u),t.get("playing")&&(w(),
u=requestAnimationFrame(f))}function w(){d=performance.now()-n()/p()}let x=[lt(t,{"value max playing":l}),rt(t,"max",w),rt(t,"playing",g),()=>cancelAnimationFrame(
u)];return g(),()=>x.forEach($=>$())}var wc={initialize:nf,render:rf};var bc=t=>Number.isFinite(t)?J(t,Math.abs(t)<.001?2:3):"–";function of({model:t,el:e}){ot(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,c){n(s)!==
c&&K(t,{shown:t.get("shown").with(s,Number(c))})}function o(s){K(t,{chosen:s}),r(s,!0)}function i(){let[s,c,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=kt(t.get("values")),d=t.get("outdated"),u=($,M)=>d?"…":bc(l[$]?.[M]??NaN),p=s.map(($,M)=>I`<th scope="col" title=${c[M]??""}>${$}</th>`),f=t.get("names").map(
($,M)=>{let[k,E]=[n(M),M===t.get("chosen")],A=({target:m})=>r(M,m.checked),h=`background: ${bt(a[M%a.length])}`;return I`
        <tr class="${k?"":"hidden"} ${E?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${$}" .checked=${pt(k)} @change=${A} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${$}" aria-pressed=${E} @click=${()=>o(M)}>
              <span class="swatch" .style=${h}></span>${$}
            </button>
          </th>
          ${s.map((m,b)=>I`<td class="number">${k?u(M,b):"–"}</td>`)}
        </tr>`}),w=(t.get("pinned")??[]).map(({mark:$,name:M,row:k,values:E})=>I`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${M}><span class="swatch" .style="background: ${bt(a[k%a.length])}"></span>${$}: ${t.get("names")[k]}</th>
          ${s.map((A,h)=>I`<td class="number">${bc(E?.[h]??NaN)}</td>`)}
        </tr>`),x=I`<th scope="col"></th>`;B(e,I`<table aria-busy=${!!d}><caption ?hidden=${!d}>${d}</caption><thead><tr>${x}${x}${p}</tr></thead><tbody>${f}${w}</tbody></table>`)}
return lt(t,{"names colors columns hints shown values chosen outdated pinned":i})}var xc={render:of};var Yo=[1/60,1/12,1/4,1,2,5,10,20,50,100];function sf(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function af({model:t,el:e}){ot(e,"gdviz-runner");let n=t.get("unit"),r=()=>K(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>K(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function i(){let g=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);K(t,{playing:!t.get("playing"),shown:-1,
resets:g})}function s({target:g}){let w=Number(g.value);K(t,{playing:!1,shown:w+t.get("stride")>t.get("position")?-1:w})}function c({target:g}){let w=Math.round(
Number(g.value));w>=1&&w<=1e3&&K(t,{anew_steps:w}),g.value=t.get("anew_steps")}function a(){let[g,w]=[t.get("position"),t.get("shown")],x=g.toLocaleString("en");
return w<0||w>=g?`${n} ${x}`:`${n} ${w.toLocaleString("en")} of ${x}`}function l(){let[g,w]=[t.get("position"),t.get("shown")];return I`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${a()} title="Wind back through the ${n}s"
        .max=${String(g)} .step=${String(t.get("stride"))} .value=${pt(String(w<0?g:w))}
        ?disabled=${g===0} @input=${s} />`}let d=g=>t.get("position")<g?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function u(){let[g,w,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],$=A=>Math.abs(A/g-1)<.001,M=Yo.some($)?Yo:[...Yo,
g].sort((A,h)=>A-h),k=({target:A})=>K(t,{speed:Number(A.value)}),E=({target:A})=>K(t,{anew:A.checked,playing:!1});B(e,I`
      <div class="gdviz-buttons">
        ${Ne("back","Restart",r,x<0?"back":"back wanted")}
        ${Pr(t.get("playing"),i)}
        ${Ne("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${k}>
          ${M.map(A=>I`<option value=${A} .selected=${pt($(A))}>${sf(A,n)}</option>`)}
        </select>
        <output class="position">${a()}</output>
      </div>
      ${t.get("stride")>0?l():D}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${pt(w)} @change=${E} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!w}
          .value=${String(t.get("anew_steps"))} @change=${c} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?D:I`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${d(x)} Lower the learning rate, then restart.</div>`}`)}function p(){t.get("diverged_at")>=0&&t.get("playin\
g")&&K(t,{playing:!1})}let f=[rt(t,"position diverged_at",p),lt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":u})];return p(),()=>f.
forEach(g=>g())}var yc={render:af};var cf=t=>t===void 0||Number.isNaN(t)?"–":J(t);function lf({model:t,el:e}){return ot(e,"gdviz-sentence"),lt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=q(t.get("values")),i=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),c=s||i.replace(/\{(\d+)\}/g,(l,d)=>cf(o[d])),a=t.get("shown")&&i;B(e,a?I`<div class="${n} ${s?"gdviz-outdated":""}" role=${r}>${c}</div>`:D)}})}var $c={render:lf};function uf(t){let{parameters:e}=Jt(t.get("value"),t.get("variables")),n=[..."abc"].filter(r=>!e.includes(r));return[...e,...n.slice(0,Math.max(0,2-e.length))]}
function df(t,[e,n]){let r=i=>t.find(s=>s!==i),o=t.includes(e)?e:r(n);return[o,t.includes(n)&&n!==o?n:r(o)]}async function kc(t){let e=n=>ct(t.widget_manager,n);
return{field:await e(t.get("field")),surfaces:await Promise.all(t.get("surfaces").map(e))}}function Cr(t,e,n){String(t.get(e))!==String(n)&&_t(t,e,n)}async function pf(t){
let{field:e,surfaces:n}=await kc(t);function r(){let i=uf(e),s=df(i,i.length>2?t.get("axes"):i),c=t.get("active");if(Cr(e,"without",s),Cr(t,"indices",c?s.map(a=>i.
indexOf(a)):[0,1]),!!c){Cr(t,"names",i);for(let a of n)Cr(a,"axis_names",s)}}let o=[rt(e,"value",r),rt(t,"active axes",r)];return r(),()=>o.forEach(i=>i())}function ff(t,e){
return t.flatMap((n,r)=>{let[o,i]=e.slice(2*r,2*r+2),s=o<=n&&n<=i?0:n-(o+i)/2;return[o+s,i+s]})}function gf({model:t}){let e=Ie(pf(t));return()=>e.then(n=>n())}
async function hf({model:t,el:e}){ot(e,"gdviz-slice");let{field:n,surfaces:[r]}=await kc(t);function o(s,c){let a=t.get("names"),l=t.get("indices").map(g=>a[g]),
d=l.map((g,w)=>w===s?c:g===c?l[s]:g),u=n.get("parameters"),p=q(u).slice();l.forEach((g,w)=>p[a.indexOf(g)]=Number(rn(r.get("start")[w]))),K(n,{parameters:Qt(p,{
shape:u.shape,dtype:"float64"},u)});let f=d.map(g=>p[a.indexOf(g)]);K(r,{start:f,view:ff(f,r.get("view"))}),K(t,{axes:d})}function i(){let s=t.get("names"),[c,a,
l]=[t.get("indices"),q(t.get("point")),t.get("outdated")],d=(f,g)=>I`
      <label>${f}
        <select title="The letter of the model that this axis shows" @change=${({target:w})=>o(g,w.value)}>
          ${s.map((w,x)=>I`<option value=${w} .selected=${pt(x===c[g])}>${w}</option>`)}
        </select>
      </label>`,u=s.flatMap((f,g)=>c.includes(g)?[]:[`${f} = ${J(a[g]??NaN,3)}`]),p=`The surface is a slice at step ${t.get("step")}: ${u.join(", ")}. The pat\
h is projected onto it.`;B(e,t.get("active")&&s.length>2?I`
      <div class="axes">${d("Horizontal axis",0)}${d("Vertical axis",1)}</div>
      <div class="gdviz-note ${l?"gdviz-outdated":""}" role="status">${l||p}</div>`:D)}return lt(t,{"names indices active point step outdated":i})}var _c={initialize:gf,
render:hf};function mf({model:t,el:e}){ot(e,"gdviz-slider");let n=tn(r,o=>K(t,{value:o}));function r(){let[o,i,s,c,a,l]=["value","min","max","step","log","whole"].map(w=>t.
get(w)),[d,u,p,f]=["disabled","description","unit","tooltip"].map(w=>t.get(w)),g=t.get("continuous_update");B(e,n({value:o,min:i,max:s,step:c,log:a,whole:l,disabled:d,
description:u,unit:p,tooltip:f,continuous:g}))}return lt(t,{"value description tooltip unit min max step log disabled":r})}var zc={render:mf};function Nn({values:t,shape:[e,n],box:[r,o,i,s]},[c,a]){let[l,d]=[(c-r)/(o-r)*(n-1),(a-i)/(s-i)*(e-1)];if(!(l>=0&&d>=0&&l<=n-1&&d<=e-1))return null;let[u,p]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(d),e-2)],[f,g]=[l-u,d-p],w=p*n+u,[x,$]=[w,w+n].map(M=>(1-f)*t[M]+f*t[M+1]);return(1-g)*x+g*$}var vf=40,wf=.42,cn=14,bf=8,Rn=t=>t.map(({from:[e,n],by:[r,o],color:i,shaft:s})=>W`
    <path class="vector" fill=${i} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
      data-from=${`${e},${n}`} data-by=${`${r},${o}`} d=${ze(e+r/2,n+o/2,r/2,o/2,s)} />`);function Ac(t,e,{left:n,top:r,width:o,height:i}){let s=e.map(([c,a])=>({
x:c,y:a,wide:cn/2}));return t.map(({at:c,text:a,color:l,away:d})=>{let u=a.length*bf/2,p=d[0]>.35?"start":d[0]<-.35?"end":"middle",f={start:u,middle:0,end:-u}[p],
g=Z(c[0]+f,n+u,n+o-u),w=Z(c[1],r+cn/2,r+i-cn/2),x=d[1]<0?-cn:cn;for(;s.some($=>Math.abs($.x-g)<$.wide+u&&Math.abs($.y-w)<cn);)w+=x;return s.push({x:g,y:w,wide:u}),
W`<text class="vector-label" x=${ht(g-f)} y=${ht(w)} dy="0.35em" text-anchor=${p}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${a}</text>`})}function Zo(t,{width:e,height:n}){let r=wf*Math.min(e,n)/t;if(!(t>0)||t>=vf&&r>=1)return 1;
let o=10**Math.floor(Math.log10(r));return o*(r>=5*o?5:r>=2*o?2:1)}function Sc(t){let e=r=>{let[o,i]=[r,1/r].map(s=>Number(s.toPrecision(1)));return r>1?`${o}:1`:
`1:${i}`},n=t.filter(({factor:r})=>r!==1).map(({what:r,factor:o})=>`${r} ${e(o)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var Dt=([t,e],[
n,r])=>[t+n,e+r],St=([t,e],n)=>[t*n,e*n],Ot=([t,e])=>Math.hypot(t,e);var xf=3.2,Ec=1.6,Oc=.9;function Tc(t,{parts:e,names:n,isScaled:r},o,i,s){let[c,a,l,d,u,p]=e,f=[],g=t;for(let[E,A]of[c,a,l].entries()){let h=St(A,i),m=[o.gradient,
o.momentum,o.decay][E];Ot(h)>0&&f.push({from:g,by:h,color:m,label:n[E],shaft:Ec}),g=Dt(g,h)}let w={from:t,by:St(d,i),color:o.step,label:n[3],shaft:xf};if(f.length===
1?f.splice(0,1,{...w,label:`${n[3]} = ${f[0].label}`}):Ot(d)>0&&f.unshift(w),!r)return{marks:Rn(f),labels:f.map(Mc)};let x=St(u,s);Ot(x)>0&&f.push({from:t,by:x,
color:o.gradient,label:n[4],shaft:Oc});let[$,M]=St(p,s).map(Math.abs),k={at:Dt(t,[.71*$+6,-.71*M-6]),text:n[5],color:o.gradient,away:[1,-1]};return{marks:W`${yf(
t,[$,M])}${Rn(f)}`,labels:[...f.map(Mc),k]}}var yf=([t,e],[n,r])=>W`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function Mc({from:t,by:e,label:n,color:r,shaft:o},i,s){let c=St(e,1/Ot(e));if(o===Oc)return{at:Dt(Dt(t,e),St(c,9)),text:n,color:r,away:c};let[a,l=a]=s,u=a.
by[0]*l.by[1]-a.by[1]*l.by[0]>=0==(o===Ec)?1:-1,p=[-u*c[1],u*c[0]];return{at:Dt(Dt(t,St(e,.5)),St(p,o+7)),text:n,color:r,away:p}}var $f=.6,kf=2.2;function Nc(t,e,n){let[r,o]=kt(t.get("current"))[0]??[NaN,NaN],i=v=>Number.isFinite(v[0])&&Number.isFinite(v[1]),[s,c]=e([0,0]),a=v=>{let[z,_]=e(
v);return[z-s,_-c]},l=kt(t.get("step_parts")),d=i([r,o])&&l.length>0&&i(l[3]),u=i([r,o])?kt(t.get("gradients")).filter(i).map(a):[];if(!d&&u.length<2)return{marks:D,
note:""};let p=e([r,o]),f=t.get("marks"),g=t.get("step_labels")[t.get("step_optimizer")]??[],w=d?l.map(a):[],x=d&&i(l[5]),$=v=>Math.max(0,...v.map(Ot)),M=$(w.slice(
0,4)),k=Math.max($([...u.slice(0,1),...x?w.slice(4):[]]),_f(u.slice(1))),E=Zo(x?M:Math.max(M,k),n),A=x?Zo(k,n):E,h=d?Tc(p,{parts:w,names:g,isScaled:x},f,E,A):{marks:D,
labels:[]},m=u.length>1?zf(p,u,t.get("gradient_points"),f,A,d&&!x):h,b=m===h?[h]:[m,h],y=Sc([{what:[d?g[3]:"",u.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:E},...x?[{what:`${g[4]} and ${g[5]}`,factor:A}]:[]]);return{marks:W`
      ${b.map(({marks:v})=>v)}
      ${Ac(b.flatMap(({labels:v})=>v),[p,e(t.get("start"))],n)}`,note:y}}var _f=t=>t.map(Ot).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function zf([t,e],[n,...r],o,i,s,c){
let a=r.map(x=>St(x,s)).filter(x=>Ot(x)>0),l=a.map(([x,$])=>ze(t+x/2,e+$/2,x/2,$/2,$f)).join(""),d=a.map(([x,$])=>`${t+x},${e+$}`).join(" "),u=a.sort((x,$)=>Ot(
x)-Ot($))[Math.floor(.8*a.length)]??[0,0],p=St(u,1/(Ot(u)||1)),f=St(n,s),g=c||!Ot(f)?[]:[{from:[t,e],by:f,color:i.gradient,shaft:kf}],w=(x,$,M,k)=>({at:Dt(Dt([t,
e],x),St($,9)),text:M,color:k,away:$});return{marks:W`
      <path class="noise" fill=${i.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${d} d=${l} />
      ${Rn(g)}`,labels:[...g.map(()=>w(f,St(f,1/Ot(f)),o===1?"their mean":"all points",i.gradient)),w(u,p,o===1?"single points":`mini-batches of ${o}`,i.data)]}}function Af({model:t,el:e}){let n=t.get("bar")?qe:Se,o=ie(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:n});
o.canvas.classList.add("hatch");let[i,s,c,a,l,d,u]=o.layers("field","pins","paths","minima","letters","vectors","points"),p=()=>{let[y,v,z,_]=q(t.get("box"));return o.
plane({low:y,high:v},{low:z,high:_})},f=()=>t.get("axis_names"),g=()=>t.get("movable"),w=hr({...o,model:t,el:e,layers:[c,a,u],pins:{lines:s,letters:l,area:o.area},
plane:p,free:g});function x(){let{canvas:y,area:v}=o,z=Math.min(window.devicePixelRatio||1,2),_={width:Math.round(v.width*z),height:Math.round(v.height*z)},S=t.
get("loss"),N=q(t.get("levels"));if(S.shape[0]<2||S.shape[1]<2||N.length<2)return lo(y);cr(y,_,q(S),S.shape,N,oe(t.get("palette"),N.length-1))}function $(){if(!t.
get("bar"))return;let[y,v]=[q(t.get("levels")),t.get("value_name")],z=q(t.get("loss")).some(Number.isFinite);o.bar(z?br(o.area,t.get("palette"),y,v):[[],[],v])}
let M=()=>o.axes(p(),f());function k(){let y=t.get("gradient"),v=os(q(y),y.shape,o.area,q(t.get("box")));B(i,W`<path class="arrows" fill="black" opacity="0.55" d=${v} />`)}
let E="";function A(){let y=Nc(t,p().toPixel,o.area);B(d,y.marks),i.classList.toggle("behind",y.marks!==D),E=y.note}function h(){let y=q(t.get("loss")).every(Number.
isFinite),v=`${t.get("value_name")} not finite`;o.legend(y?_n(t):[..._n(t),{name:v,color:"",kind:"hatch"}])}let m=o.readout(y=>{if(t.get("outdated"))return B(o.
status,t.get("outdated"));if(t.get("step")>=0)return B(o.status,I`${Ke(t)}${E&&I`<div>${E}</div>`}`);B(o.status,!y&&t.get("status")||b(y))});function b(y){if(!y&&
!g())return"";let v=y?p().toPoint(y):t.get("start"),z=t.get("loss"),_=Nn({values:q(z),shape:z.shape,box:q(t.get("box"))},v);return Zt(v,f(),_===null?"":`, ${t.get(
"value_name")} ≈ ${J(_,2)}`)}return o.draw(t,{"loss levels palette":x,"loss levels palette value_name":$,"box axis_names":M,"gradient box":k,"pinned colors bo\
x":w.pinned,"paths shown colors box":w.paths,"minima box":w.minima,"current shown colors box":w.points,"step_parts step_optimizer gradients gradient_points curr\
ent start box":A,"loss names colors shown value_name":h,"start movable box axis_names":w.start,"loss start movable status box axis_names current step step_parts\
 gradients diverged_at outdated":m,zoomable:w.buttons})}var Rc={render:Af};var Sf=Math.SQRT2,Mf=1.42;function Pc([t,e,n],{width:r,height:o}){let[i,s]=Lc(t),[c,a]=Lc(e),l=n*Math.min(r/(2*Sf),o/(2*Mf)),[d,u]=[2*l/r,2*l/o];return{toPixel:([
p,f,g])=>[r/2+(p*s-f*i)*l,o/2-(g*a+(p*i+f*s)*c)*l],toViewer:[-a*i,-a*s,c],matrix:Float32Array.of(s*d,i*c*u,i*a/4,0,-i*d,s*c*u,s*a/4,0,0,a*u,-c/4,0,0,0,0,1)}}var Lc=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var Ef=`#version 300 es
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
}`;var Of=`#version 300 es
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
}`;function Cc(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,c]of[[e.VERTEX_SHADER,Ef],[e.FRAGMENT_SHADER,
Of]]){let a=e.createShader(s);e.shaderSource(a,c),e.compileShader(a),e.attachShader(n,a)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let r=s=>e.getUniformLocation(
n,s),o=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,o);for(let[s,c,a]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,c,e.FLOAT,!1,24,a)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let i=0;return{load(s,c,[a,l],d,u){let p=new Float32Array(6*
a*l),f=[];for(let w=0,x=0;w<a;w++)for(let $=0;$<l;$++,x++){let[M,k]=[2*$/(l-1)-1,2*w/(a-1)-1],[E,A]=[$?x-1:x,$<l-1?x+1:x],[h,m]=[w?x-l:x,w<a-1?x+l:x],b=(s[A]-s[E])/
(A-E)*((l-1)/2),y=(s[m]-s[h])/((m-h)/l)*((a-1)/2);p.set([M,k,s[x],b||0,y||0,c[x]],6*x);let v=[x,x+1,x+l,x+l+1];$===l-1||w===a-1||!v.every(z=>Number.isFinite(s[z]))||
f.push(v[0],v[1],v[2],v[1],v[3],v[2])}e.bufferData(e.ARRAY_BUFFER,p,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(f),e.STATIC_DRAW),i=f.length;
let g=u.flatMap(w=>[1,3,5].map(x=>parseInt(w.slice(x,x+2),16)/255));e.uniform1fv(r("levels"),d.slice(0,64)),e.uniform3fv(r("colors"),g.slice(0,192)),e.uniform1i(
r("count"),Math.min(d.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
r("camera"),!1,s),e.drawElements(e.TRIANGLES,i,e.UNSIGNED_INT,0)}}}var Tf=40,Nf=.015;function jc(t,e,[n,r,o,i],s){let c=t.filter(Number.isFinite).sort(),[a,l]=[c[0]??0,c.at(-1)??1],d=l-a||1,u=(c[Math.floor(c.length/10)]??a)-a,p=u>
0?d>Tf*u:!1,f=$=>p?Math.log1p(($-a)/u)/Math.log1p(d/u):($-a)/d,g=Float32Array.from(t,$=>Number.isFinite($)?(2*f($)-1)*.5:NaN),w={values:g,shape:e,box:[-1,1,-1,1]};
return{heights:g,spot:$=>{let[M,k]=[2*($[0]-n)/(r-n)-1,2*($[1]-o)/(i-o)-1];return[M,k,Nn(w,[M,k])??NaN]},hides([$,M,k],[E,A,h]){let m=2/Math.max(...e);for(let b=m;;b+=
m){let y=k+b*h,v=Nn(w,[$+b*E,M+b*A]);if(v===null||y>.5)return!1;if(v>y+Nf)return!0}},scale:p?`log(1 + (${s} ${a<0?"+":"−"} ${J(Math.abs(a),3)}) / ${J(u,2)})`:
`the ${s}`}}var Rf=.8,Fc=.5,Bc=5,fe=1.2,[Lf,Pf]=[5,90],[Cf,If]=[.5,5];function jf({model:t,el:e}){ot(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",r=n?"Loss surface in 3-D":`Surface in 3-D: ${t.get("value_name")}`,o=I`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${r}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[i,s,c,a,l,d]=B(e,o,".scene",".under","canvas",".over",".panel",".status"),u=l.appendChild(document.createElement(
"span")),p=()=>t.get("camera"),f=(v,z,_=1)=>{let[S,N,R]=p(),j=[((S+v)%360+360)%360,Z(N+z,Lf,Pf),Z(R*_,Cf,If)];K(t,{camera:j})},g,w;function x(){let[v,z]=[t.get(
"loss"),t.get("levels")];if(w&&w.loss===v&&w.levels===z)return w.relief;let[_,S]=[q(v),q(z)],N=jc(_,v.shape,q(t.get("box")),t.get("value_name"));return g?.load(
N.heights,_,v.shape,S,oe(t.get("palette"),S.length-1)),w={loss:v,levels:z,relief:N},N}function $(){let v=i.clientWidth;if(!v)return;if(g===void 0&&(g=Cc(c)),!g)
return B(d,"The 3-D view needs WebGL 2, which this browser does not offer.");let z={width:v,height:Math.round(v*Rf)},_=Math.min(window.devicePixelRatio||1,2);for(let[
C,P]of Object.entries(z)){c.style[C]=`${P}px`;for(let L of[s,a])L.setAttribute(C,String(P));let O=Math.round(P*_);c[C]!==O&&(c[C]=O)}if(Math.min(...t.get("loss").
shape,...t.get("levels").shape)<2)return;let[S,N]=[x(),Pc(p(),z)];g.draw(N.matrix);let R=(C,P)=>Ff(S,N,C,P);B(s,Uf(N.toPixel,t.get("axis_names"),q(t.get("box")))),
B(a,W`
      ${kt(t.get("minima")).map(C=>R(C,P=>gr(t.get("marks").minimum,[P])))}
      ${Df(t,S,N)}
      ${Bf(t,S,N)}
      ${kt(t.get("current")).map((C,P)=>R(C,O=>fr(Jo(t,P),O)))}`);let[j,T]=p().map(Math.round);i.ariaLabel=`${r}${n?" with the path of the descent":""}, seen fr\
om ${T}° above, turned by ${j}°. Arrow keys turn it, + and − zoom.`,B(d,I`${t.get("outdated")||Ke(t)}<div>Height: ${S.scale}</div>`)}let M=new Map([["+",fe],
["=",fe],["-",1/fe],["−",1/fe]]);i.addEventListener("keydown",v=>{let z=Ae(v),_=M.get(v.key);!z&&!_||v.ctrlKey||v.metaKey||(v.preventDefault(),z?f(-Bc*z[0],Bc*
z[1]):f(0,0,_))});let k=new Map,E=()=>{let[v,z=v]=[...k.values()];return[(v[0]+z[0])/2,(v[1]+z[1])/2,Math.hypot(v[0]-z[0],v[1]-z[1])]};i.addEventListener("point\
erdown",v=>{if(v.button!==0||k.size===2)return;let{pointerId:z,pointerType:_}=v,S=p();k.set(z,[v.clientX,v.clientY]),Kt(v,R=>{let[j,T,C]=E();k.set(z,[R.clientX,
R.clientY]);let[P,O,L]=E(),V=_==="touch"&&k.size===1?0:O-T;f((P-j)*-Fc,V*Fc,C&&L?L/C:1)},({type:R})=>{k.delete(z),R==="pointercancel"&&K(t,{camera:S})})}),Yt(i,
({touches:v})=>v.length>1);let A=v=>{v.ctrlKey&&(v.preventDefault(),f(0,0,v.deltaY<0?fe:1/fe))};i.addEventListener("wheel",A,{passive:!1}),c.addEventListener("w\
ebglcontextlost",v=>v.preventDefault()),c.addEventListener("webglcontextrestored",()=>{g=w=void 0,$()});let h=t.get("home");B(u,[["+","Zoom in",()=>f(0,0,fe)],[
"−","Zoom out",()=>f(0,0,1/fe)],["⌂","Show the surface as at first",()=>K(t,{camera:h})]].map(([v,z,_])=>I`
    <button type="button" title=${z} aria-label=${z} @click=${_}>${v}</button>`));let b=new ResizeObserver($);b.observe(i);let y=lt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":$});return()=>{b.disconnect(),y()}}var Jo=(t,e)=>t.get("colors")[e%t.get("colors").
length];function Ff(t,e,n,r){let o=t.spot(n);return o.every(Number.isFinite)?W`<g opacity=${Xo(t.hides(o,e.toViewer))}>${r(e.toPixel(o))}</g>`:D}function Dc(t,e,n){
let r=Array.from({length:n.length/2},(s,c)=>n.subarray(2*c,2*c+2)),o=r.filter(([s,c],a)=>a===0||s!==r[a-1][0]||c!==r[a-1][1]).map(t.spot),i=o.map(s=>t.hides(s,e.
toViewer));return se(o.length,s=>o[s].every(Number.isFinite)).flatMap(s=>{let c=s.filter((l,d)=>d===0||i[l]!==i[s[d-1]]),a=[...c.slice(1),s[s.length-1]];return c.
map((l,d)=>({isHidden:i[l],pixels:o.slice(l,a[d]+1).map(e.toPixel)}))})}var Xo=t=>t?.35:1;function Bf(t,e,n){let[r,o]=t.get("paths").shape,i=q(t.get("paths"));return Array.
from({length:r},(s,c)=>Dc(e,n,i.subarray(2*c*o,2*(c+1)*o)).map(({isHidden:a,pixels:l})=>W`
      <g opacity=${Xo(a)}>${pr(Jo(t,c),l)}</g>`))}function Df(t,e,n){return(t.get("pinned")??[]).map(({row:o,mark:i,paths:s=new Float64Array})=>{let c=Dc(e,n,s),
a=Jo(t,o);return W`
      ${c.map(({isHidden:l,pixels:d})=>W`
        <g opacity=${Xo(l)}>${Ge(i,a,zn(d))}</g>`)}
      ${Ve(i,a,c.flatMap(({pixels:l})=>l))}`})}function Uf(t,[e,n],[r,o,i,s]){let a=(f,g)=>t([f,g,-.5]),l=[a(-1,-1),a(1,-1),a(1,1),a(-1,1)],d=(f,g,w,x="tick-lab\
el")=>{let[$,M]=a(f,g);return W`<text class=${x} x=${$} y=${M} dy="0.35em" text-anchor="middle">${w}</text>`},u=a(0,-1)[1]>a(0,1)[1]?-1:1,p=a(-1,0)[1]>a(1,0)[1]?
-1:1;return W`
    <path class="frame" d=${`M${l.map(([f,g])=>`${f.toFixed(1)},${g.toFixed(1)}`).join("L")}Z`} />
    ${d(-.8,1.12*u,J(r,3))}${d(.8,1.12*u,J(o,3))}${d(0,1.14*u,e,"name")}
    ${d(1.12*p,-.8,J(i,3))}${d(1.12*p,.8,J(s,3))}${d(1.14*p,0,n,"name")}`}var Uc={render:jf};var Hc=new Map,Qo=new Map;function Wc(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),c=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...c.map(Ln)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&ti(i,r);return r};for(let r of t)Hc.set(r,n)}var ti=(t,e)=>Qo.set(t,e);function Ln(t){if(t==="module")return{uri:document.
baseURI};if(!Qo.has(t)){let e=Hc.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Qo.get(t)}function qc(){let t=(d,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},c=(d,u)=>u(...d.map(p=>s[p]??e)),a=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(a,{Jupyter:o,requirejs:Object.assign(c,{config(){}})}),Ln("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(o.WidgetManager)}var Hf="v1.kernel.websocket.jupyter.org";var Gc=[250,500,1e3,2e3],Wf=5e3,qf=1e4,Gf=8e3,Vf=4e3;function Kc(t,e){let n,[r,o,i,s,c]=[0,0,0,0,0],[a,l]=[!1,!1];function d(){u();let w=new URL(t);w.pathname+=
"/channels",w.search+=`${w.search?"&":"?"}${e.query()}`,w.protocol=w.protocol.replace("http","ws");let x=n=new WebSocket(w,Hf);i=setTimeout(p,Gf,x),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=c=Date.now(),e.opened()},n.onmessage=({data:$})=>{if(c=Date.now(),typeof $!="string")return e.received($);a=!0,x.send(
$)},n.onclose=({code:$})=>$===4e3?f(e.gone):p(x)}function u(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function p(w){
u(),e.lost(),s&&Date.now()-s>Wf&&(r=o=0),s=0;let x=await fetch(t,{signal:AbortSignal.timeout(Vf)}).then($=>$.status,()=>0);if(!(l||w!==n)){if(x===404)return f(e.
gone);x?i=setTimeout(d,o++?Vc(o):0):i=setTimeout(p,Vc(r++),w)}}function f(w){l=!0,clearInterval(g),u(),w?.()}let g=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-c>qf&&p(n)},1e3);return d(),{open:()=>l||d(),end:()=>f(),send:w=>n.readyState===WebSocket.OPEN&&n.send(w)}}var Vc=t=>Gc[Math.min(t,Gc.length-1)];function Yc(t,e,n){let r=new TextEncoder,o=e.map(a=>r.encode(JSON.stringify(a))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let c=s.byteLength;return i.forEach((a,l)=>{s[l+1]=BigInt(c),c+=a.byteLength}),s[i.length+1]=BigInt(c),new Blob([s,...i])}function Zc(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,p)=>Number(e.getBigUint64(8*(p+1),!0))),o=u=>t.slice(r[u],r[u+1]),i=new TextDecoder,[s,c,a,l]=[1,2,3,4].
map(u=>JSON.parse(i.decode(o(u)))),d=Array.from({length:n-6},(u,p)=>new DataView(o(p+5)));return{header:s,parent_header:c,metadata:a,content:l,buffers:d}}var Kf=["restarting","autorestarting","dead"],Yf=8e3;function Jc(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Xc(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:Jc(),connectionStatusChanged:Jc(),comm:b,onOpen:null,onOutput:null},s=new Map,c=new Map,a=new Map,l=new Set,d=0,[u,p]=[[],""],f=!1,g="",
w=Promise.resolve(),x=Kc(r,{query:()=>`session_id=${o}&heard=${g}`,opened(){A("connectionStatus","connected");for(let y of a.values())x.send(y.message),y.sentAt=
Date.now();u=[...a.keys(),...c.keys()],u.length&&(p=h("kernel_info_request",{}))},lost:()=>A("connectionStatus","connecting"),received(y){let v=Zc(y);g=v.header.
msg_id,i.connectionStatus==="silent"&&A("connectionStatus","connected"),w=w.then(()=>m(v)).catch(z=>console.error(z))},gone:k}),$=setInterval(()=>{let[y]=a.values();
i.connectionStatus==="connected"&&y&&!l.size&&Date.now()-y.sentAt>Yf&&A("connectionStatus","silent")},1e3);function M(){for(let y of u){a.delete(y),l.delete(y);
let v=c.get(y);c.delete(y),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function k(){E(),a.clear(),c.clear(),A("status","dead")}function E(){f=!0,clearInterval(
$),x.end()}function A(y,v){i[y]!==v&&(i[y]=v,i[`${y}Changed`].emit())}function h(y,v,z,_={},S=[]){let N=`${o}-${++d}`;if(f)return N;let R={msg_id:N,msg_type:y,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},j=Yc("shell",[R,{},_,v],S);return z&&c.set(N,z),a.set(N,{message:j,sentAt:Date.now()}),x.send(j),N}async function m(y){
let{header:v,parent_header:z,content:_}=y,S=z.msg_id;switch(a.delete(S),v.msg_type){case"status":if(Kf.includes(_.execution_state))return k();if(c.get(S)?.iopub?.
status?.(y),_.execution_state==="busy"&&l.add(S),_.execution_state!=="idle")return;l.delete(S),c.delete(S),S===p&&M();return;case"comm_open":return i.onOpen?.(b(
_.comm_id,_.target_name),y);case"comm_msg":return s.get(_.comm_id)?.heard(y);case"comm_close":return s.get(_.comm_id)?.ended(y),void s.delete(_.comm_id);default:
return i.onOutput?.(y)}}function b(y,v="jupyter.widget"){let z={comm_id:y,target_name:v,heard:()=>{},ended:()=>{},on_msg:_=>z.heard=_,on_close:_=>z.ended=_,open:(_,...S)=>h(
"comm_open",{comm_id:y,target_name:v,data:_},...S),send:(_,...S)=>h("comm_msg",{comm_id:y,data:_},...S),close:(_={},...S)=>(s.delete(y),h("comm_close",{comm_id:y,
data:_},...S))};return s.set(y,z),z}return addEventListener("pagehide",({persisted:y})=>{y||f||(E(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:y})=>y&&x.open()),addEventListener("online",()=>x.open()),i}var Pn=class extends ce{constructor(e){if(super(e),this.it=D,e.type!==Lt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===D||e==null)return this._t=void 0,this.it=e;if(e===zt)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Pn.directiveName=
"unsafeHTML",Pn.resultType=1;var Qc=Xe(Pn);var Zf="application/vnd.jupyter.widget-view+json",Jf=["image/png","image/jpeg","image/gif","image/webp"],Xf=/\x1b\[[0-9;]*m/g;function tl({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let c=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=c.at(-1);if(i.msg_type==="stream"&&a?.output_type==="stream"&&a.name===s.name)return this.
show([...c.slice(0,-1),{...a,text:a.text+s.text}]);this.show([...c,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],B(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[Zf];if(!s)return Qf(i);let c=document.createElement("div");return this.shown.push(this.displayed.
then(()=>ei(this.model.widget_manager,s.model_id,c))),c}}return{OutputModel:n,OutputView:r}}function Qf({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return I`<div class="html">${Qc(s)}</div>`;let c=Jf.find(l=>l in i);if(c)return I`<img src="data:${c};base64,${i[c]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return I`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return I`<div></div>`;let a=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return I`<pre>${a.replace(Xf,"")}</pre>`}async function ei(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function el({live:t,kernel:e,notebook:n}){let r=e?Xc(e.base,e.id,e.key):void 0,o=qc();ti("@jupyter-widgets/output",tl(Ln("@jupyter-widgets/base")));let i=new class extends o{kernel=r;exported=r?
void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,c){let a=Ln(c)[s];if(!a)throw new Error(`The front end "${c}" has no ${s}.`);return a}async new_model(s,c){
return r&&(s.comm??=r.comm(s.model_id)),super.new_model(s,c)}async _create_comm(s,c,a,l,d){if(!r)throw new Error("This page has no kernel.");let u=r.comm(c,s);return(a||
l)&&u.open(a,{},l,d),u}async _get_comm_info(){return{}}};return r&&(r.onOpen=(s,c)=>i.handle_comm_open(s,c),r.onOutput=async s=>{(await Cn(i)).find(a=>a.take&&a.
get("msg_id")===s.parent_header.msg_id)?.take(s)},r.statusChanged.connect(()=>i.disconnect())),i}async function Cn(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var tg=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),nl="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",rl="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",eg="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",In=()=>document.getElementById("gdviz-note");function ln(t){In().textContent=t,In().hidden=!t}function ng(t){De(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?ln({gone:eg,silent:rl,away:nl}[e]):[nl,rl].includes(In().textContent??"")&&ln(""))})}function rg(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&ln(r.join(" "))}var og={link:ke,presets:qr},ol=new WeakSet;async function ig(t){for(let e of await Cn(t)){if(ol.has(e))continue;ol.add(e);let n=og[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var il=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function sg({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function ag(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var sl=t=>[...document.querySelectorAll(t)].map(e=>e),cg=12e4;function lg(){let{
timeout:t}=AbortSignal;return AbortSignal.timeout=e=>t.call(AbortSignal,Math.max(e,cg)),()=>AbortSignal.timeout=t}async function ug(){ag();let t=il("gdviz-page"),
e=tg.get(new URLSearchParams(location.search).get("note")??"");e&&ln(e),t.failed&&ln(t.failed);for(let a of sl("template[data-cell]")){let{content:l}=a;document.
getElementById(a.dataset.cell??"")?.replaceChildren(l),a.remove()}let n=sl("[data-widget]");if(!n.length)return;let r=el(t);e&&r.exported&&B(In(),oo(r)),r.kernel&&
ng(r.kernel);let o=sg(il("gdviz-widgets"));await r.set_state(o),r.runAll=()=>ig(r),await r.runAll();let i=(await Cn(r)).filter(a=>a.get("_front_end")==="pageSta\
te"),s=i.length===1?Ha:a=>Go(a,location.search),c=i.map(a=>s(a).catch(l=>console.error(l)));await Promise.all(n.map(a=>ei(r,a.dataset.widget??"",a))),await Promise.
all(c),r.kernel||rg(await Cn(r))}var dg="This page could not start in this browser. Reload it, or try another up-to-date browser.";function al(){document.addEventListener(
"DOMContentLoaded",()=>{let t=lg();ug().finally(t).then(()=>document.documentElement.dataset.ready="",e=>{console.error(e),In().hidden&&ln(dg)})})}var pg={badge:Xi,curves:Ht(ps),dataEditor:Ht(Us),drawing:Ht(Qs),field:Ht(ta),formulaField:da,heatMap:Ht(pa),link:fa,networkDiagram:Ht(ka),pageState:uc,pins:vc,player:wc,
presets:hi,resultsTable:xc,runner:yc,sentence:$c,slice:_c,slider:zc,surface:Ht(Rc),surface3d:Ht(Uc),value:{}};function fg(t){let e=globalThis,n=e[Symbol.for(t)]??=
{};return n.widgets||wi(),n.widgets??=pg,n.resolve?.(n.widgets),n.widgets}return hl(gg);})();
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
