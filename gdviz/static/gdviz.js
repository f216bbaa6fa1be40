"use strict";var gdviz=(()=>{var dl=Object.create;var Bn=Object.defineProperty;var pl=Object.getOwnPropertyDescriptor;var fl=Object.getOwnPropertyNames;var gl=Object.getPrototypeOf,hl=Object.prototype.hasOwnProperty;var ml=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},vl=(t,e)=>{for(var n in e)Bn(t,n,{get:e[n],enumerable:!0})},ci=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of fl(e))!hl.call(t,o)&&o!==n&&Bn(t,o,{get:()=>e[o],enumerable:!(r=pl(e,o))||r.enumerable});return t};var li=(t,e,n)=>(n=t!=null?dl(gl(t)):{},ci(e||!t||!t.__esModule?Bn(n,"default",{value:t,enumerable:!0}):n,t)),wl=t=>ci(Bn({},"__esModule",{value:!0}),t);var yo=ml((bo,xo)=>{((t,e)=>{typeof xo=="object"&&typeof bo<"u"?xo.exports=e():t.Papa=e()})(bo,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function c(g){return g.charCodeAt(0)===65279?g.slice(1):g}function a(g){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(m){var w=_(m);w.chunkSize=parseInt(w.chunkSize),m.step||m.chunk||(w.chunkSize=
null),this._handle=new f(w),(this._handle.streamer=this)._config=w}.call(this,g),this.parseChunk=function(m,w){var $=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<$){let A=this._config.newline;A||(v=this._config.quoteChar||'"',A=this._handle.guessLineEndings(m,v)),m=[...m.split(A).slice($)].join(A)}this.isFirstChunk&&
M(this._config.beforeFirstChunk)&&(v=this._config.beforeFirstChunk(m))!==void 0&&(m=v),this.isFirstChunk=!1,this._halted=!1;var $=this._partialLine+m,v=(this._partialLine=
"",this._handle.parse($,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(m=v.meta.cursor,$=(this._finished||(this._partialLine=
$.substring(m-this._baseIndex),this._baseIndex=m),v&&v.data&&(this._rowCount+=v.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:v,workerId:s.WORKER_ID,finished:$});else if(M(this._config.chunk)&&!w){if(this._config.chunk(v,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||
!$||!M(this._config.complete)||v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),$||v&&v.meta.paused||this._nextChunk(),
v}this._halted=!0},this._sendError=function(m){M(this._config.error)?this._config.error(m):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:m,finished:!1})}}
function l(g){var m;(g=g||{}).chunkSize||(g.chunkSize=s.RemoteChunkSize),a.call(this,g),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(w){this._input=w,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(m=new XMLHttpRequest,
this._config.withCredentials&&(m.withCredentials=this._config.withCredentials),n||(m.onload=z(this._chunkLoaded,this),m.onerror=z(this._chunkError,this)),m.ontimeout=
z(this._chunkTimeout,this),m.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(m.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var w,$=this._config.downloadRequestHeaders;for(w in $)m.setRequestHeader(w,$[w])}var v;this._config.chunkSize&&(v=this._start+
this._config.chunkSize-1,m.setRequestHeader("Range","bytes="+this._start+"-"+v));try{m.send(this._config.downloadRequestBody)}catch(A){this._chunkError(A.message)}
n&&m.status===0&&this._chunkError()}},this._chunkLoaded=function(){m.readyState===4&&(m.status<200||400<=m.status?this._chunkError():(this._start+=this._config.
chunkSize||m.responseText.length,this._finished=!this._config.chunkSize||this._start>=(w=>(w=w.getResponseHeader("Content-Range"))!==null?parseInt(w.substring(w.
lastIndexOf("/")+1)):-1)(m),this.parseChunk(m.responseText)))},this._chunkError=function(w){w=m.statusText||w,this._sendError(new Error(w))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function p(g){(g=g||{}).chunkSize||(g.chunkSize=s.LocalChunkSize),a.call(
this,g);var m,w,$=typeof FileReader<"u";this.stream=function(v){this._input=v,w=v.slice||v.webkitSlice||v.mozSlice,$?((m=new FileReader).onload=z(this._chunkLoaded,
this),m.onerror=z(this._chunkError,this)):m=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,A=(this._config.chunkSize&&(A=Math.min(this._start+this._config.chunkSize,
this._input.size),v=w.call(v,this._start,A)),m.readAsText(v,this._config.encoding));$||this._chunkLoaded({target:{result:A}})},this._chunkLoaded=function(v){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){
this._sendError(m.error)}}function u(g){var m;a.call(this,g=g||{}),this.stream=function(w){return m=w,this._nextChunk()},this._nextChunk=function(){var w,$;if(!this.
_finished)return w=this._config.chunkSize,m=w?($=m.substring(0,w),m.substring(w)):($=m,""),this._finished=!m,this.parseChunk($)}}function d(g){a.call(this,g=g||
{});var m=[],w=!0,$=!1;this.pause=function(){a.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){a.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){$&&m.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),m.length?this.parseChunk(
m.shift()):w=!0},this._streamData=z(function(v){try{m.push(typeof v=="string"?v:v.toString(this._config.encoding)),w&&(w=!1,this._checkIsFinished(),this.parseChunk(
m.shift()))}catch(A){this._streamError(A)}},this),this._streamError=z(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=z(function(){this.
_streamCleanUp(),$=!0,this._streamData("")},this),this._streamCleanUp=z(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function f(g){var m,w,$,v,A=Math.pow(2,53),k=-A,E=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
N=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
R=this,j=0,T=0,C=!1,P=!1,O=[],L={data:[],errors:[],meta:{}};function K(U){return g.skipEmptyLines==="greedy"?U.join("").trim()==="":U.length===1&&U[0].length===
0}function X(){if(L&&$&&(F("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),$=!1),g.skipEmptyLines&&
(L.data=L.data.filter(function(nt){return!K(nt)})),H()){let nt=function(st){O.push(st)};var Y=nt;if(L)if(Array.isArray(L.data[0])){for(var U=0;H()&&U<L.data.length;U++)
L.data[U].forEach(nt);L.data.splice(0,1)}else L.data.forEach(nt)}function V(nt,st){for(var at=g.header?{}:[],et=0;et<nt.length;et++){var Q=et,ft=nt[et],ft=((it,ut)=>(mt=>(g.
dynamicTypingFunction&&g.dynamicTyping[mt]===void 0&&(g.dynamicTyping[mt]=g.dynamicTypingFunction(mt)),(g.dynamicTyping[mt]||g.dynamicTyping)===!0))(it)?ut==="t\
rue"||ut==="TRUE"||ut!=="false"&&ut!=="FALSE"&&((mt=>{if(E.test(mt)&&(mt=parseFloat(mt),k<mt&&mt<A))return 1})(ut)?parseFloat(ut):N.test(ut)?new Date(ut):ut===""?
null:ut):ut)(Q=g.header?et>=O.length?"__parsed_extra":O[et]:Q,ft=g.transform?g.transform(ft,Q):ft);Q==="__parsed_extra"?(at[Q]=at[Q]||[],at[Q].push(ft)):at[Q]=ft}
return g.header&&(et>O.length?F("FieldMismatch","TooManyFields","Too many fields: expected "+O.length+" fields but parsed "+et,T+st):et<O.length&&F("FieldMismat\
ch","TooFewFields","Too few fields: expected "+O.length+" fields but parsed "+et,T+st)),at}var tt;L&&(g.header||g.dynamicTyping||g.transform)&&(tt=1,!L.data.length||
Array.isArray(L.data[0])?(L.data=L.data.map(V),tt=L.data.length):L.data=V(L.data,0),g.header&&L.meta&&(L.meta.fields=O),T+=tt)}function H(){return g.header&&O.length===
0}function F(U,V,tt,Y){U={type:U,code:V,message:tt},Y!==void 0&&(U.row=Y),L.errors.push(U)}M(g.step)&&(v=g.step,g.step=function(U){L=U,H()?X():(X(),L.data.length!==
0&&(j+=U.data.length,g.preview&&j>g.preview?w.abort():(L.data=L.data[0],v(L,R))))}),this.parse=function(U,V,tt){var Y=g.quoteChar||'"',Y=(g.newline||(g.newline=
this.guessLineEndings(U,Y)),$=!1,g.delimiter?M(g.delimiter)&&(g.delimiter=g.delimiter(U),L.meta.delimiter=g.delimiter):((Y=((nt,st,at,et,Q)=>{var ft,it,ut,mt;Q=
Q||[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Le=0;Le<Q.length;Le++){for(var Ct,dn=Q[Le],$t=0,It=0,vt=0,Mt=(ut=void 0,new b({comments:et,delimiter:dn,newline:st,
preview:10}).parse(nt)),Ut=0;Ut<Mt.data.length;Ut++)at&&K(Mt.data[Ut])?vt++:(Ct=Mt.data[Ut].length,It+=Ct,ut===void 0?ut=Ct:0<Ct&&($t+=Math.abs(Ct-ut),ut=Ct));0<
Mt.data.length&&(It/=Mt.data.length-vt),1.99<It&&(it===void 0||$t<it||$t===it&&mt<It)&&(it=$t,ft=dn,mt=It)}return{successful:!!(g.delimiter=ft),bestDelimiter:ft}})(
U,g.newline,g.skipEmptyLines,g.comments,g.delimitersToGuess)).successful?g.delimiter=Y.bestDelimiter:($=!0,g.delimiter=s.DefaultDelimiter),L.meta.delimiter=g.delimiter),
_(g));return Y.header=H(),g.preview&&g.header&&Y.preview++,m=U,w=new b(Y),L=w.parse(m,V,tt),X(),C?{meta:{paused:!0}}:L||{meta:{paused:!1}}},this.paused=function(){
return C},this.pause=function(){C=!0,w.abort(),m=M(g.chunk)?"":m.substring(w.getCharIndex())},this.resume=function(){R.streamer._halted?(C=!1,R.streamer.parseChunk(
m,!0)):setTimeout(R.resume,3)},this.aborted=function(){return P},this.abort=function(){P=!0,w.abort(),L.meta.aborted=!0,M(g.complete)&&g.complete(L),m=""},this.
guessLineEndings=function(nt,Y){nt=nt.substring(0,1048576);var Y=new RegExp(h(Y)+"([^]*?)"+h(Y),"gm"),tt=(nt=nt.replace(Y,"")).split("\r"),Y=nt.split(`
`),nt=1<Y.length&&Y[0].length<tt[0].length;if(tt.length===1||nt)return`
`;for(var st=0,at=0;at<tt.length;at++)tt[at][0]===`
`&&st++;return st>=tt.length/2?`\r
`:"\r"}}function h(g){return g.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function b(g){var m=(g=g||{}).delimiter,w=g.newline,$=g.comments,v=g.step,A=g.preview,k=g.fastMode,
E=null,N=!1,R=g.quoteChar==null?'"':g.quoteChar,j=R;if(g.escapeChar!==void 0&&(j=g.escapeChar),(typeof m!="string"||-1<s.BAD_DELIMITERS.indexOf(m))&&(m=","),$===
m)throw new Error("Comment character same as delimiter");$===!0?$="#":(typeof $!="string"||-1<s.BAD_DELIMITERS.indexOf($))&&($=!1),w!==`
`&&w!=="\r"&&w!==`\r
`&&(w=`
`);var T=0,C=!1;this.parse=function(P,O,L){if(typeof P!="string")throw new Error("Input must be a string");var K=P.length,X=m.length,H=w.length,F=$.length,U=M(v),
V=[],tt=[],Y=[],nt=T=0;if(!P)return $t();if(k||k!==!1&&P.indexOf(R)===-1){for(var st=P.split(w),at=0;at<st.length;at++){if(Y=st[at],T+=Y.length,at!==st.length-1)
T+=w.length;else if(L)return $t();if(!$||Y.substring(0,F)!==$){if(U){if(V=[],mt(Y.split(m)),It(),C)return $t()}else mt(Y.split(m));if(A&&A<=at)return V=V.slice(
0,A),$t(!0)}}return $t()}for(var et=P.indexOf(m,T),Q=P.indexOf(w,T),ft=new RegExp(h(j)+h(R),"g"),it=P.indexOf(R,T);;)if(P[T]===R)for(it=T,T++;;){if((it=P.indexOf(
R,it+1))===-1)return L||tt.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:V.length,index:T}),Ct();if(it===K-1)return Ct(P.substring(
T,it).replace(ft,R));if(R===j&&P[it+1]===j)it++;else if(R===j||it===0||P[it-1]!==j){et!==-1&&et<it+1&&(et=P.indexOf(m,it+1));var ut=Le((Q=Q!==-1&&Q<it+1?P.indexOf(
w,it+1):Q)===-1?et:Math.min(et,Q));if(P.substr(it+1+ut,X)===m){Y.push(P.substring(T,it).replace(ft,R)),P[T=it+1+ut+X]!==R&&(it=P.indexOf(R,T)),et!==-1&&et<T&&(et=
P.indexOf(m,T)),Q!==-1&&Q<T&&(Q=P.indexOf(w,T));break}if(ut=Le(Q),P.substring(it+1+ut,it+1+ut+H)===w){if(Y.push(P.substring(T,it).replace(ft,R)),dn(it+1+ut+H),et!==
-1&&et<T&&(et=P.indexOf(m,T)),it=P.indexOf(R,T),U&&(It(),C))return $t();if(A&&V.length>=A)return $t(!0);break}tt.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:V.length,index:T}),it++}}else if($&&Y.length===0&&P.substring(T,T+F)===$){if(Q===-1)return $t();T=Q+H,Q=P.indexOf(
w,T),et!==-1&&et<T&&(et=P.indexOf(m,T))}else if(et!==-1&&(et<Q||Q===-1))Y.push(P.substring(T,et)),T=et+X,et=P.indexOf(m,T);else{if(Q===-1)break;if(Y.push(P.substring(
T,Q)),dn(Q+H),U&&(It(),C))return $t();if(A&&V.length>=A)return $t(!0)}return Ct();function mt(vt){V.push(vt),nt=T}function Le(vt){var Mt=0;return Mt=vt!==-1&&(vt=
P.substring(it+1,vt))&&vt.trim()===""?vt.length:Mt}function Ct(vt){return L||(vt===void 0&&(vt=P.substring(T)),Y.push(vt),T=K,mt(Y),U&&It()),$t()}function dn(vt){
T=vt,mt(Y),Y=[],Q=P.indexOf(w,T)}function $t(vt){if(g.header&&!O&&V.length&&!N){var Mt=V[0],Ut=Object.create(null),Fr=new Set(Mt);let si=!1;for(let Pe=0;Pe<Mt.length;Pe++){
let jt=c(Mt[Pe]);if(Ut[jt=M(g.transformHeader)?g.transformHeader(jt,Pe):jt]){let pn,ai=Ut[jt];for(;pn=jt+"_"+ai,ai++,Fr.has(pn););Fr.add(pn),Mt[Pe]=pn,Ut[jt]++,
si=!0,(E=E===null?{}:E)[pn]=jt}else Ut[jt]=1,Mt[Pe]=jt;Fr.add(jt)}si&&console.warn("Duplicate headers found and renamed."),N=!0}return{data:V,errors:tt,meta:{delimiter:m,
linebreak:w,aborted:C,truncated:!!vt,cursor:nt+(O||0),renamedHeaders:E}}}function It(){v($t()),V=[],tt=[]}},this.abort=function(){C=!0},this.getCharIndex=function(){
return T}}function x(g){var m=g.data,w=o[m.workerId],$=!1;if(m.error)w.userError(m.error,m.file);else if(m.results&&m.results.data){var v={abort:function(){$=!0,
y(m.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:S,resume:S};if(M(w.userStep)){for(var A=0;A<m.results.data.length&&(w.userStep({data:m.results.data[A],
errors:m.results.errors,meta:m.results.meta},v),!$);A++);delete m.results}else M(w.userChunk)&&(w.userChunk(m.results,v,m.file),delete m.results)}m.finished&&!$&&
y(m.workerId,m.results)}function y(g,m){var w=o[g];M(w.userComplete)&&w.userComplete(m),w.terminate(),delete o[g]}function S(){throw new Error("Not implemented.")}
function _(g){if(typeof g!="object"||g===null)return g;var m,w=Array.isArray(g)?[]:{};for(m in g)w[m]=_(g[m]);return w}function z(g,m){return function(){g.apply(
m,arguments)}}function M(g){return typeof g=="function"}return s.parse=function(g,m){var w=(m=m||{}).dynamicTyping||!1;if(M(w)&&(m.dynamicTypingFunction=w,w={}),
m.dynamicTyping=w,m.transform=!!M(m.transform)&&m.transform,m.downloadTimeout!==void 0){var w=parseInt(m.downloadTimeout);if(isNaN(w))throw new Error("Config do\
wnloadTimeout value ("+m.downloadTimeout+") not parsable by parseInt(val).");m.downloadTimeout=w}if(!m.worker||!s.WORKERS_SUPPORTED)return w=null,s.NODE_STREAM_INPUT,
typeof g=="string"?(g=c(g),w=new(m.download?l:u)(m)):g.readable===!0&&M(g.read)&&M(g.on)?w=new d(m):(e.File&&g instanceof File||g instanceof Object)&&(w=new p(m)),
w.stream(g);(w=(()=>{var $;return!!s.WORKERS_SUPPORTED&&($=(()=>{var v=e.URL||e.webkitURL||null,A=t.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",A,")();"],{type:"text/javascript"})))})(),($=new e.Worker($)).onmessage=x,
$.id=i++,o[$.id]=$)})()).userStep=m.step,w.userChunk=m.chunk,w.userComplete=m.complete,w.userError=m.error,m.step=M(m.step),m.chunk=M(m.chunk),m.complete=M(m.complete),
m.error=M(m.error),delete m.worker,w.postMessage({input:g,config:m,workerId:w.id})},s.unparse=function(g,m){var w=!1,$=!0,v=",",A=`\r
`,k='"',E=k+k,N=!1,R=null,j=!1,T=((()=>{if(typeof m=="object"){if(typeof m.delimiter!="string"||s.BAD_DELIMITERS.filter(function(O){return m.delimiter.indexOf(O)!==
-1}).length||(v=m.delimiter),typeof m.quotes!="boolean"&&typeof m.quotes!="function"&&!Array.isArray(m.quotes)||(w=m.quotes),typeof m.skipEmptyLines!="boolean"&&
typeof m.skipEmptyLines!="string"||(N=m.skipEmptyLines),typeof m.newline=="string"&&(A=m.newline),typeof m.quoteChar=="string"&&(k=m.quoteChar,E=k+k),typeof m.header==
"boolean"&&($=m.header),Array.isArray(m.columns)){if(m.columns.length===0)throw new Error("Option columns is empty");R=m.columns}m.escapeChar!==void 0&&(E=m.escapeChar+
k),m.escapeFormulae instanceof RegExp?j=m.escapeFormulae:typeof m.escapeFormulae=="boolean"&&m.escapeFormulae&&(j=/^[=+\-@\t\r].*$/)}})(),new RegExp(h(k),"g"));
if(typeof g=="string"&&(g=JSON.parse(g)),Array.isArray(g)){if(!g.length)return C(R,g,N);if(Array.isArray(g[0]))return C(null,g,N);if(typeof g[0]=="object")return C(
R||Object.keys(g[0]),g,N)}else if(typeof g=="object")return typeof g.data=="string"&&(g.data=JSON.parse(g.data)),Array.isArray(g.data)&&(g.fields||(g.fields=g.meta&&
g.meta.fields||R),g.fields||(g.fields=Array.isArray(g.data[0])?g.fields:typeof g.data[0]=="object"?Object.keys(g.data[0]):[]),Array.isArray(g.data[0])||typeof g.
data[0]=="object"||(g.data=[g.data])),C(g.fields||[],g.data||[],N);throw new Error("Unable to serialize unrecognized input");function C(O,L,K){var X="",H=(typeof O==
"string"&&(O=JSON.parse(O)),typeof L=="string"&&(L=JSON.parse(L)),Array.isArray(O)&&0<O.length),F=!Array.isArray(L[0]);if(H&&$){for(var U=0;U<O.length;U++)0<U&&
(X+=v),X+=P(O[U],U);0<L.length&&(X+=A)}for(var V=0;V<L.length;V++){var tt=(H?O:L[V]).length,Y=!1,nt=H?Object.keys(L[V]).length===0:L[V].length===0;if(K&&!H&&(Y=
K==="greedy"?L[V].join("").trim()==="":L[V].length===1&&(L[V][0]==null||L[V][0].length===0)),K==="greedy"&&H){for(var st=[],at=0;at<tt;at++){var et=F?O[at]:at;st.
push(L[V][et])}Y=st.join("").trim()===""}if(!Y){for(var Q=0;Q<tt;Q++){0<Q&&!nt&&(X+=v);var ft=H&&F?O[Q]:Q;X+=P(L[V][ft],Q)}V<L.length-1&&(!K||0<tt&&!nt)&&(X+=A)}}
return X}function P(O,L){var K,X,H;return O==null?"":O.constructor===Date?isNaN(O.getTime())?"":O.toISOString():(H=!1,K=O.toString(),j&&typeof O!="number"&&typeof O!=
"bigint"&&typeof O!="boolean"&&j.test(K)&&(O=K="'"+K,H=!0),X=K.replace(T,E),(H=H||w===!0||typeof w=="function"&&w(O,L)||Array.isArray(w)&&w[L]||((F,U)=>{for(var V=0;V<
U.length;V++)if(-1<F.indexOf(U[V]))return!0;return!1})(X,s.BAD_DELIMITERS)||-1<X.indexOf(v)||-1<K.indexOf(k)||X.charAt(0)===" "||X.charAt(X.length-1)===" ")?k+X+
k:X)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
b,s.ParserHandle=f,s.NetworkStreamer=l,s.FileStreamer=p,s.StringStreamer=u,s.ReadableStreamStreamer=d,r&&(e.onmessage=function(g){g=g.data,s.WORKER_ID===void 0&&
g&&(s.WORKER_ID=g.workerId),typeof g.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(g.input,g.config),finished:!0}):(e.File&&g.input instanceof
File||g.input instanceof Object)&&(g=s.parse(g.input,g.config))&&e.postMessage({workerId:s.WORKER_ID,results:g,finished:!0})}),(l.prototype=Object.create(a.prototype)).
constructor=l,(p.prototype=Object.create(a.prototype)).constructor=p,(u.prototype=Object.create(u.prototype)).constructor=u,(d.prototype=Object.create(a.prototype)).
constructor=d,s})});var wg={};vl(wg,{arrive:()=>vg,frontEnd:()=>Gc,openPage:()=>ul});function G(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function _t(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function rt(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function lt(t,e){let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();
for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>rt(t,i,()=>{n.size||queueMicrotask(r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var ct=(t,e)=>t.
get_model(e.slice(10)),gt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function q({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=gt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function kt(t){let[e,n]=t.shape,r=q(t);return Array.from({length:e},
(o,i)=>r.subarray(i*n,(i+1)*n))}var Ht=t=>({...t,render({model:e,el:n}){function r(){let i=e.get("outdated");n.toggleAttribute("data-outdated",!!i),i&&(n.dataset.outdated=i),n.ariaBusy=i?"true":
null}let o=[t.render({model:e,el:n}),rt(e,"outdated",r)];return r(),()=>o.forEach(i=>i())}});var Dn={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function ui(t,e){
let n=Dn[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}var Br=new WeakMap;function fi(t,e,n){return Br.set(t,(Br.get(t)??new Map).set(e,n)),n}function Dr(t,e){return Ur(t)?
Br.get(t)?.get(e)??fi(t,e,ui(e,q(t))):ui(e,gn(t)?.numbers??[])}function Ce(t,e){let n=new Dn[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var Ie=t=>t.
reduce((e,n)=>e*n,1),fn=({shape:t,dtype:e})=>Ie(t)*Dn[e].BYTES_PER_ELEMENT,Ur=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function gn(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(gn),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(r=>Array.from(r?.numbers??[]))}}return Ur(t)?{shape:t.shape,numbers:q(t)}:null}function Qt(t,{shape:e,dtype:n},r,o){let i=n==="bool"?Boolean:
Number;if(e.length===0)return i(t[0]);if(Ur(r)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer),..."turn"in r?{}:{turn:1}};return o&&fi(l,n,o),l}let s=ArrayBuffer.
isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),c=/^float|64/.test(n)?Float64Array:Dn[n],a=(l,[p,...u])=>{let d=Ie(u);if(u.length)return Array.from({length:p},
(h,b)=>a(l+b*d,u));let f=Array.prototype.slice.call(t,l,l+p);return s?c.from(f):f.map(h=>i(h))};return a(0,e)}function gi(t,e,{shape:n,dtype:r}){let o=gn(t);return!o||
String(o.shape)!==String(n)?!1:di(r==="float32"?Ce(r,Dr(t,r)):Array.from(o.numbers,Number),Ce(r,e))}function di(t,e){for(let n=0;n<t.length;n++)if(!Object.is(t[n],
e[n]))return!1;return!0}function Wt(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function Un(t,e){let n=0;
return e.map(r=>t.slice(n,n+=r))}function ge(t,e){if(t.length!==e?.length)return!1;let[n,r]=[pi(t),pi(e)];for(let o=0;o<n.length;o++)if(n[o]!==r[o])return!1;return!0}
function pi(t){let{buffer:e,byteOffset:n,byteLength:r}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,r/4)}var bl=100,mn=new Set,hn=new Set,Wn=new Set,Hr=0,Wr=0,qr=new Map,hi=t=>mn.add(t);function mi(t){for(let e of[mn,hn,Wn])e.delete(t);me()}function qn(t){hn.add(t),
Wr||(Wr=requestAnimationFrame(xl))}var vi=t=>Wn.add(t);function je(t){return Hr++,t.finally(()=>{Hr--,me()})}var Vr=0;function Vn(t){return Vr++,t.finally(()=>{
Vr--;for(let e of mn)qn(e)})}var te=()=>Vr>0;function he({inBackground:t=!0}={}){return new Promise(e=>{qr.set(e,t),me()})}function me(){let t=[...hn].some(n=>!n.
isPlaying());if(Hr||t||qt.size)return;let e=[...mn].filter(n=>n.isPending());for(let[n,r]of qr)e.some(({isInBackground:o})=>r||!o)||(qr.delete(n),n())}function xl(){
wi();let t=new Map;for(let e of hn)hn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>bl?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();Wr=0,me();for(let e of Wn)qn(e);Wn.clear()}var qt=new Map,Hn;function vn(t,e,n){if(t.get("pro\
mpt")||[...mn].some(r=>r.reads(t))){_t(t,e,n);return}Hn||(Hn=new MessageChannel,Hn.port1.onmessage=wi),qt.size||Hn.port2.postMessage(null),qt.has(t)||qt.set(t,new Map),
qt.get(t)?.set(e,n)}var Fe=(t,e)=>qt.get(t)?.has(e)?qt.get(t)?.get(e):t.get(e);function wi(){let t=[...qt];qt.clear();for(let[e,n]of t)for(let[r,o]of n)_t(e,r,o);
me()}function ee(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let c=!0;return()=>{c&&--s.users===0&&(n.
delete(i),e(s.thing)),c=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function yl(t){let e=t.widget_manager,n=await ct(e,t.get("choice")),r=async c=>({...c,model:await ct(e,c.widget)}),o=t.get("options"),i=await Promise.all(
o.map(c=>Promise.all(c.map(r))));function s(){let c=n.get("index");if(c!==t.get("applied")){t.set("applied",c);for(let{model:a,trait:l,value:p,array:u}of i[c])_t(
a,l,u?Qt(q(u),u,a.get(l)):p)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var $l=ee((t,e)=>je(yl(e)),t=>t.
then(e=>e())),Gr=$l.use,bi={initialize:({model:t})=>Gr(t)};var xi=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
viz-page .gdviz-switches>.widget-label{margin:0 8px 0 0}.gdviz-page .gdviz-switches .widget-toggle-button{margin:0;padding:0 8px}.gdviz-switches .widget-box{gap\
:3px}.gdviz-controls .widget-checkbox{padding-left:120px;min-height:28px}.gdviz-controls .widget-checkbox label{display:flex;align-items:center}.gdviz-controls \
.widget-checkbox input{width:18px;height:18px;margin-top:0;margin-bottom:0}.gdviz-page :is(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue\
)!important;outline-offset:1px}.gdviz-chart{margin:0!important;--bq-content-font-color: var(--gdviz-ink)}.gdviz-chart text.label{fill:var(--gdviz-ink)!important\
}.gdviz-chart .lines path{stroke-linejoin:round}.gdviz-formula{overflow-x:auto;font-size:13px}.gdviz-controls .jupyter-widget-stack>*{width:100%}.gdviz-listing{\
height:auto}.gdviz-listing>.widget-html-content{flex:1;min-width:0;line-height:1.4}.gdviz-listing pre{margin:2px 0 8px;padding:8px 10px;max-height:320px;overflo\
w:auto;box-sizing:border-box;border-radius:4px;background:var(--gdviz-hover);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-\
title{min-height:62px}.gdviz-title>.widget-html-content{flex:1;min-width:0;text-align:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-notice,.gdviz-\
error{margin:4px 2px;padding:6px 10px;border-radius:4px;line-height:1.4;font-size:13px}.gdviz-note{background:var(--gdviz-hover);color:var(--gdviz-ink)}.gdviz-n\
eeds-python{pointer-events:auto}.gdviz-needs-python a{color:inherit;text-decoration:underline}.gdviz-notice{background:color-mix(in srgb,#E69F00 16%,var(--gdviz\
-paper));color:var(--gdviz-ink);border-left:4px solid #E69F00}.gdviz-error{background:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:var(--gdviz-ink);b\
order-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconnected:before,.gdviz-page .jupyter-widgets-disconnected:before{display:none}.gdviz-page .jupyter-\
widgets{margin-left:0;margin-right:0}@container (max-width: 980px){.gdviz-grid,.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr)}.gdviz-charts{gr\
id-column:1 / -1;flex-direction:row!important}.gdviz-charts>*{flex:1 1 0;min-width:0}}@container (max-width: 700px){.gdviz-grid,.gdviz-grid.gdviz-wide,.gdviz-wi\
de>.gdviz-charts{grid-template-columns:minmax(0,1fr)}.gdviz-surface{order:-1}.gdviz-charts{flex-direction:column!important}.gdviz-charts>*{flex:none}}.gdviz-bad\
ge{width:100%;font-size:12px}.gdviz-badge .line{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;justify-content:space-between}.gdviz-badge .status{f\
lex:1 1 170px;max-width:max-content;box-sizing:border-box;padding:3px 10px;border-radius:11px;background:color-mix(in srgb,#009E73 12%,var(--gdviz-paper));font-\
variant-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:0 10px;font-size:12px}.gdviz-program{width:min(900px,94vw);max-height:86vh;padding:12px;bor\
der:1px solid var(--gdviz-edge);border-radius:6px;box-sizing:border-box;overflow:hidden;background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-program[open\
]{display:flex;flex-direction:column}.gdviz-program::backdrop{background:#0006}.gdviz-program .head{display:flex;gap:8px;align-items:center;margin-bottom:8px;fo\
nt-size:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;min-height:0;margin:0;padding:8px;overflow:auto;white-space:pre;font-family:monospace;backg\
round:var(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}.gdviz-buttons{display:flex;flex-wrap:wrap;gap:6px;align-items:center;width:100%}.gdviz-butt\
ons button{min-width:34px;height:34px;padding:0 8px;font-size:15px;line-height:1}.gdviz-buttons button.play{background:var(--gdviz-blue);border-color:var(--gdvi\
z-blue);color:#fff;min-width:44px}.gdviz-buttons output{font-variant-numeric:tabular-nums}.gdviz-data-editor{--ground: var(--gdviz-paper);--mark: var(--gdviz-in\
k);width:100%;min-width:0}.gdviz-data-editor.mapped .gdviz-plot{--ground: #FFF;--mark: #000}.gdviz-data-editor .gdviz-plot canvas{image-rendering:auto;backgroun\
d:none}.gdviz-data-editor.mapped .gdviz-plot canvas{background:#ddd}.gdviz-data-editor .hit{cursor:crosshair}.gdviz-data-editor.over .hit{cursor:grab}.gdviz-dat\
a-editor.over .hit:active{cursor:grabbing}.gdviz-data-editor.removing .hit{cursor:default}.gdviz-data-editor.removing.over .hit{cursor:pointer}.gdviz-data-edito\
r svg:focus{outline:none}.gdviz-data-editor svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-1px;border-radius:3px}.gdviz-data-editor .fit{\
fill:none;stroke:var(--fit);stroke-width:2.5;stroke-linejoin:round}.gdviz-data-editor circle.training{fill:var(--data);stroke:var(--ground);stroke-width:1.3}.gd\
viz-data-editor circle.test{fill:var(--ground);stroke:var(--data);stroke-width:1.8}.gdviz-data-editor circle.training.positive{fill:var(--positive)}.gdviz-data-\
editor circle.training.negative{fill:var(--negative)}.gdviz-data-editor circle.test.positive{stroke:var(--positive)}.gdviz-data-editor circle.test.negative{stro\
ke:var(--negative)}.gdviz-data-editor.valued circle.training{fill:var(--value);stroke:color-mix(in srgb,var(--mark) 45%,transparent);stroke-width:.8}.gdviz-data\
-editor.valued circle.test{fill:var(--value);stroke:var(--mark);stroke-width:1.8}.gdviz-data-editor button[hidden]{display:none}.gdviz-data-editor .values i{dis\
play:inline-block;width:60px;height:8px;vertical-align:middle;background:linear-gradient(to right,var(--negative),white,var(--positive))}.gdviz-data-editor .too\
ls input[type=number]{width:4.5em;height:28px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);\
border-radius:4px}.gdviz-data-editor circle.selected{fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden;fill:none;stroke:v\
ar(--mark);stroke-width:2}.gdviz-data-editor svg:focus-visible .cursor{visibility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wrap;align-items:cent\
er;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display:inline-flex}.gdviz-data-editor .labels button+button{margin-left:-1px;border-radius:0 4px 4\
px 0}.gdviz-data-editor .labels button:first-child{border-radius:4px 0 0 4px}.gdviz-data-editor button{display:inline-flex;align-items:center;gap:6px;min-height\
:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor .tools>button[aria-pressed=true]{background:var(--gdviz-ink);border-color:var(--gdviz-ink);c\
olor:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-pressed=true]{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1px var(--gdviz-ink)\
;font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-block;width:10px;height:10px;border-radius:50%;box-sizing:border-box}.gdviz-data-editor .dot.p\
ositive{background:var(--positive)}.gdviz-data-editor .dot.negative{background:var(--negative)}.gdviz-data-editor .gdviz-legend{margin-left:auto;padding:0}.gdvi\
z-data-editor .report{padding:3px 4px 0;line-height:1.35;font-size:12px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-height:1.35em}.gdviz-da\
ta-editor .notes{color:var(--gdviz-alert);font-weight:600}.gdviz-data-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-data-editor .hel\
p summary{cursor:pointer}.gdviz-data-editor .help p{margin:4px 0 0 14px;line-height:1.4}.gdviz-data-editor .columns{display:flex;flex-wrap:wrap;gap:4px 12px;mar\
gin:4px 2px;font-size:13px}.gdviz-data-editor .columns select{max-width:11em;height:28px;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px sol\
id var(--gdviz-edge);border-radius:4px}.gdviz-drawing .title{padding:2px 14px 0 56px;font-size:14px;font-weight:600}.gdviz-drawing .status{min-height:1.3em}.gdv\
iz-drawing.equal{max-width:560px}.gdviz-interact{container-type:inline-size;width:100%;max-width:1120px;overflow:hidden}.gdviz-interact .jupyter-widgets{margin-\
left:0;margin-right:0}.gdviz-interact.jupyter-widgets-disconnected:before,.gdviz-interact .jupyter-widgets-disconnected:before{display:none}.gdviz-sides{display\
:grid;gap:8px 16px;align-items:start;width:100%;grid-template-columns:300px minmax(0,1fr)}.gdviz-sides>*{min-width:0;overflow:hidden}.gdviz-row{display:grid;gap\
:4px 16px;align-items:start;width:100%;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr))}.gdviz-row>*{min-width:0;overflow:hidden}.gdviz-beside\
 .widget-checkbox{padding-left:120px;min-height:28px}.gdviz-beside .widget-checkbox input{width:18px;height:18px}.gdviz-beside :is(select,button,input):focus-vi\
sible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}@container (max-width: 700px){.gdviz-sides{grid-template-columns:minmax(0,1fr)}.gdviz-bes\
ide{order:1}}.gdviz-beside .gdviz-badge .line{display:none}.gdviz-drawing .files{display:flex;gap:4px}.gdviz-drawing .files button{width:auto;height:24px;paddin\
g:0 6px;border-color:transparent;color:var(--gdviz-faint);font-size:11px}.gdviz-drawing .files button:is(:hover,:focus-visible){border-color:var(--gdviz-edge)}.\
gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-field-box .jupyter-matplotlib-canvas-div{visibility:hidden}.\
gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(2){di\
splay:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas-container,.gdviz-field-box .jupyter-matplotlib-canvas-div{\
margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;pointer-events:none;margin:0;width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz\
-needs-python){overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python) :is(.jupyter-matplotlib,.gdviz-field>svg){max-width:none;overflow:visible;transform:sca\
le(var(--gdviz-share, 1));transform-origin:0 0;margin-bottom:var(--gdviz-spare, 0)}.gdviz-field svg{display:block}.gdviz-formula-field>label{display:block}.gdvi\
z-formula-field>label>span{display:block;margin:2px}.gdviz-formula-field .text{width:calc(100% - 6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6\
px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace\
}.gdviz-formula-field .text[aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-formula-field .written{min-height:66px;margin:6px 3px;display:grid;align-c\
ontent:center}.gdviz-formula-field .written>math{overflow-x:auto;overflow-y:hidden;font-size:15px}.gdviz-formula-field .error code{display:block;overflow-x:auto\
;white-space:pre;font:13px/1.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .error span{color:var(--gdviz-alert)}.gdviz-network-diagram{width:100%\
;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;overflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdvi\
z-network-diagram .network>svg{position:relative;display:block;overflow:visible}.gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .n\
etwork>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:curren\
tColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path\
{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagra\
m .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:\
center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-network-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagr\
am .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend circle{fill:currentColor}.gdviz-network-diagram .pointed.selected path{stroke-da\
sharray:none}.gdviz-network-diagram .gdviz-slider[hidden]{display:none}.gdviz-network-diagram .gdviz-slider.empty{visibility:hidden}.gdviz-network-diagram .gdvi\
z-slider label span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:6px 14px;align\
-items:center}.gdviz-page-state>[role=group]{display:flex;gap:6px}.gdviz-page-state :is(button,.button){height:30px;padding:0 9px;white-space:nowrap}.gdviz-page\
-state button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-page-state>[role=status]{flex:1 1 100%;line-height:1.4;over\
flow-wrap:anywhere}.gdviz-page-state textarea{flex:1 1 100%;min-width:0;box-sizing:border-box;resize:vertical;background:var(--gdviz-paper);color:var(--gdviz-in\
k);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-page-state input{flex:1 1 100%;min-width:0;height:26px;font-size:12px}.gdviz-page-state .download\
:after{content:"\\25be" / "";margin-left:6px}.gdviz-page-state .download[aria-expanded=true]:after{content:"\\25b4" / ""}.gdviz-page-state>.files{display:grid;fle\
x:1 1 100%;gap:4px;min-width:0;margin:0;padding:0;list-style:none}.gdviz-page-state>.files li{display:flex;gap:4px;align-items:center;margin:0}.gdviz-page-state\
>.files span{flex:1;min-width:0;line-height:1.3;overflow-wrap:anywhere}.gdviz-page-state>.files :is(button,.button){height:24px;padding:0 7px;font-size:12px}.gd\
viz-page-state .button{display:inline-flex;align-items:center;box-sizing:border-box;border:1px solid var(--gdviz-edge);border-radius:4px;color:inherit;text-deco\
ration:none}.gdviz-page-state .button:hover{background:var(--gdviz-hover)}.gdviz-page-state>[hidden]{display:none}.gdviz-pins{container-type:inline-size;display\
:flex;flex-direction:column;align-items:flex-start;gap:4px;width:100%;min-width:0;padding-top:4px}.gdviz-pins>button{height:28px;padding:0 10px}.gdviz-pins butt\
on[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-pins ul{list-style:none;width:100%;margin:0;padding:0}.gdviz-pins li{d\
isplay:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;min-height:30px}.gdviz-pins li.hidden output,.gdviz-pins li.hidden b{color:var(--gdviz-faint)}.gdviz-p\
ins label{display:flex;align-items:center;gap:6px;min-height:24px}.gdviz-pins input[type=checkbox]{width:16px;height:16px;margin:4px 0;accent-color:var(--gdviz-\
blue)}.gdviz-pins input[type=text]{flex:1 1 120px;box-sizing:border-box;min-width:0;height:26px;text-overflow:ellipsis}.gdviz-pins output{font-variant-numeric:t\
abular-nums;white-space:nowrap}.gdviz-pins li button{min-width:26px;height:26px;padding:0 7px}@container (max-width: 440px){.gdviz-pins input[type=text]{flex-ba\
sis:60%}.gdviz-pins output{flex:1;padding-left:24px}}.gdviz-pins small{flex:1 1 100%;padding-left:38px;color:var(--gdviz-faint);font-size:12px}.gdviz-plot .lett\
er text{font-size:10px;font-weight:600}.gdviz-results tr.pinned{color:var(--gdviz-faint)}.gdviz-results tr.pinned th{display:flex;align-items:center;gap:4px;min\
-height:22px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E\
00;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-player label:has(span){flex-basis:100%}.gdviz-player label:has(span) output{min-widt\
h:3.5em}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:collapse;font-variant-numeric:tabul\
ar-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz\
-results thead th{vertical-align:bottom;white-space:normal;max-width:56px;font-size:11px;line-height:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(-\
-gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-child{width:22px;padding:1px 0;tex\
t-align:center}.gdviz-results tbody th{text-align:left;padding:0 0 0 3px}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr.chosen{background:c\
olor-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.\
gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;color:inherit;font:inherit;text-align\
:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{background:none;text-decoration:underline}.gdviz-results .s\
watch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.gdviz-results{font-size:11p\
x}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-results button{gap:4px;white-space:normal}.gdvi\
z-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{height:30px;box-sizing:border-\
box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[type=number]{width:66px;pa\
dding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .positio\
n{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-runner .history{display:block;width:100%;max-width:4\
20px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slice .axes{display:flex;flex-wrap:wrap;gap:4px 16px;margin:2px 3px}.gdviz-slice label{display:flex;al\
ign-items:center;gap:6px}.gdviz-slice select{height:30px;min-width:52px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1p\
x solid var(--gdviz-edge);border-radius:4px}.gdviz-slice .gdviz-note{min-height:2lh;font-variant-numeric:tabular-nums}.gdviz-slider{display:flex;align-items:cen\
ter;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;\
white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min\
-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;bor\
der-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-\
slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=tr\
ue]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-surface3d-view .scene{cursor:grab;touch-action:pan-y;border-radius:4px;overfl\
ow:hidden}.gdviz-surface3d-view .scene:active{cursor:grabbing}.gdviz-surface3d-view .scene:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px\
}.gdviz-surface3d-view svg{pointer-events:none}.gdviz-surface3d-view .under{position:absolute}.gdviz-surface3d-view canvas{background:none}
`;var Kr=new CSSStyleSheet;Kr.replaceSync(xi);function yi(t){t.adoptedStyleSheets.includes(Kr)||t.adoptedStyleSheets.push(Kr)}var $i=()=>yi(document);function ki(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&yi(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var Zr=globalThis,_i=t=>t,Gn=Zr.trustedTypes,zi=Gn?Gn.createPolicy("lit-html",{createHTML:t=>t}):void 0,Jr="$lit$",Vt=`lit$${Math.random().toFixed(9).slice(2)}$`,
Xr="?"+Vt,_l=`<${Xr}>`,be=document,bn=()=>be.createComment(""),xn=t=>t===null||typeof t!="object"&&typeof t!="function",Qr=Array.isArray,Ti=t=>Qr(t)||typeof t?.[Symbol.
iterator]=="function",Yr=`[ 	
\f\r]`,wn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ai=/-->/g,Si=/>/g,ve=RegExp(`>|${Yr}(?:([^\\s"'>=/]+)(${Yr}*=${Yr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Mi=/'/g,Ei=/"/g,Ni=/^(?:script|style|textarea|title)$/i,to=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),I=to(1),W=to(2),wt=to(
3),zt=Symbol.for("lit-noChange"),D=Symbol.for("lit-nothing"),Oi=new WeakMap,we=be.createTreeWalker(be,129);function Ri(t,e){if(!Qr(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return zi!==void 0?zi.createHTML(e):e}var Li=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=wn;
for(let c=0;c<n;c++){let a=t[c],l,p,u=-1,d=0;for(;d<a.length&&(s.lastIndex=d,p=s.exec(a),p!==null);)d=s.lastIndex,s===wn?p[1]==="!--"?s=Ai:p[1]!==void 0?s=Si:p[2]!==
void 0?(Ni.test(p[2])&&(o=RegExp("</"+p[2],"g")),s=ve):p[3]!==void 0&&(s=ve):s===ve?p[0]===">"?(s=o??wn,u=-1):p[1]===void 0?u=-2:(u=s.lastIndex-p[2].length,l=p[1],
s=p[3]===void 0?ve:p[3]==='"'?Ei:Mi):s===Ei||s===Mi?s=ve:s===Ai||s===Si?s=wn:(s=ve,o=void 0);let f=s===ve&&t[c+1].startsWith("/>")?" ":"";i+=s===wn?a+_l:u>=0?(r.
push(l),a.slice(0,u)+Jr+a.slice(u)+Vt+f):a+Vt+(u===-2?c:f)}return[Ri(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},yn=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,c=e.length-1,a=this.parts,[l,p]=Li(e,n);if(this.el=t.createElement(l,r),we.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=we.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(Jr)){let d=p[s++],f=o.getAttribute(u).split(Vt),h=/([.?@])?(.*)/.exec(d);a.push({type:1,index:i,name:h[2],strings:f,ctor:h[1]===
"."?Yn:h[1]==="?"?Zn:h[1]==="@"?Jn:ye}),o.removeAttribute(u)}else u.startsWith(Vt)&&(a.push({type:6,index:i}),o.removeAttribute(u));if(Ni.test(o.tagName)){let u=o.
textContent.split(Vt),d=u.length-1;if(d>0){o.textContent=Gn?Gn.emptyScript:"";for(let f=0;f<d;f++)o.append(u[f],bn()),we.nextNode(),a.push({type:2,index:++i});o.
append(u[d],bn())}}}else if(o.nodeType===8)if(o.data===Xr)a.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf(Vt,u+1))!==-1;)a.push({type:7,index:i}),
u+=Vt.length-1}i++}}static createElement(e,n){let r=be.createElement("template");return r.innerHTML=e,r}};function xe(t,e,n=t,r){if(e===zt)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=xn(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=xe(t,o._$AS(t,e.values),o,r)),e}var Kn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??be).importNode(n,!0);we.currentNode=
o;let i=we.nextNode(),s=0,c=0,a=r[0];for(;a!==void 0;){if(s===a.index){let l;a.type===2?l=new Be(i,i.nextSibling,this,e):a.type===1?l=new a.ctor(i,a.name,a.strings,
this,e):a.type===6&&(l=new Xn(i,this,e)),this._$AV.push(l),a=r[++c]}s!==a?.index&&(i=we.nextNode(),s++)}return we.currentNode=be,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},Be=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=xe(this,e,n),
xn(e)?e===D||e==null||e===""?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==zt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):Ti(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
D&&xn(this._$AH)?this._$AA.nextSibling.data=e:this.T(be.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=yn.createElement(Ri(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new Kn(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=Oi.get(e.strings);return n===void 0&&Oi.set(e.strings,n=new yn(e)),n}k(e){Qr(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(bn()),this.O(bn()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=_i(e).nextSibling;_i(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},ye=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=D,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=D}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=xe(this,e,n,0),s=!xn(e)||e!==this._$AH&&e!==zt,s&&(this._$AH=e);else{let c=e,a,
l;for(e=i[0],a=0;a<i.length-1;a++)l=xe(this,c[r+a],n,a),l===zt&&(l=this._$AH[a]),s||=!xn(l)||l!==this._$AH[a],l===D?e=D:e!==D&&(e+=(l??"")+i[a+1]),this._$AH[a]=
l}s&&!o&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Yn=class extends ye{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},Zn=class extends ye{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==D)}},Jn=class extends ye{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=xe(this,e,n,0)??D)===zt)return;let r=this._$AH,o=e===
D&&r!==D||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==D&&(r===D||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},Xn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){xe(this,e)}},Pi={
M:Jr,P:Vt,A:Xr,C:1,L:Li,R:Kn,D:Ti,V:xe,I:Be,H:ye,N:Zn,U:Jn,B:Yn,F:Xn},zl=Zr.litHtmlPolyfillSupport;zl?.(yn,Be),(Zr.litHtmlVersions??=[]).push("3.3.3");var Ci=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new Be(e.insertBefore(bn(),i),i,void 0,n??{})}return o._$AI(t),
o};var ne=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function B(t,e,...n){return Ci(e,t),n.map(r=>t.querySelector(r))}var $n=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function $e(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Gt=t=>t?"":"display: none";function ot(t,...e){ki(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var Al={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},bt=t=>Al[t]??t;function eo(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Ii(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function De(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var Sl=["dead","restarting","autorestarting","starting"];function Ue(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=Sl.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var ji=50,Qn=new Set,Fi=0;function Bi(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return Qn.add(r),no.size&&kn(),{outdate(o,i=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(i,r.outdated?.since??1/0),text:o},kn())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},kn())},leave(){Qn.delete(r),kn()}}}var no=new Map;function kn(){clearTimeout(Fi);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:i},{since:s,text:c}]of Ml())if(s+ji>t)e=Math.min(e,s+ji);else for(let{model:a}of[{model:o},...i])n.set(a,c);let r=no;no=n;for(let o of new Set([...r.keys(),
...n.keys()]))Ol(o,n.get(o)??"");e<1/0&&(Fi=setTimeout(kn,e-t))}function Ml(){let t=new Map([...Qn].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of Qn)r.sources.some(i=>e.targets.some(s=>El(i,s)))&&!t.has(r)&&t.set(r,n);return t}var El=(t,e)=>t.model===e.model&&t.trait===e.trait;function Ol(t,e){
(Fe(t,"outdated")??"")!==e&&(vn(t,"outdated",e),t.get("opacities")&&vn(t,"opacities",e?[Tl]:[]))}var Tl=.3;var Di=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),Nl=230;function Ui(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let c=n[r+1]===Nl;n[r]=c?1:253,n[r+1]=c?1:133,n[r+2]=c?1:2,o=i=0}return n}var ro=8,tr=5,Rl=50,Ll=8;async function Wi(t,e){let n=nr(Di)?Ui(gt(t),gt(e)):gt(t);return nr(n)?WebAssembly.compile(n).catch(()=>null):null}var nr=t=>!!globalThis.
WebAssembly?.validate(t);function er({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function Pl(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:c})=>c))}catch(i){postMessage({error:i.message})}}}function Cl(t,e){
let n=URL.createObjectURL(new Blob([`(${Pl})(${er})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var Hi=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function qi(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(f=>({address:f.
address,length:fn(f)})),s=[],c=null,a=null;return n>ro&&p(),{start:l,measure:u,isBusy:()=>a!==null,close:d};function l(f,h,b){if(c){a={job:h,counts:b},c.postMessage(
{inputs:f});return}let x=performance.now(),y;try{y=er(o,f,i)}catch(_){return r(h,{error:_})}let S=performance.now()-x;s=[...s.slice(1-tr),S],(S>Rl||s.length===tr&&
Hi(s)>ro)&&p(),r(h,{results:y,milliseconds:S})}function p(){c=Cl(t,i),c&&(c.onmessage=({data:f})=>{let{job:h,counts:b}=a;if(a=null,f.error)return r(h,{isLate:!0,
error:Object.assign(new Error(f.error),{name:"RuntimeError"})});b&&(s=[...s.slice(1-tr),f.milliseconds]),r(h,{isLate:!0,...f})},c.onerror=()=>{let f=a;c=a=null,
f&&r(f.job,{isLate:!0})})}function u(f){if(c){let y=s.length?Hi(s):null;if(a||n===1/0||s.length<tr||Math.max(...s)>ro/2)return y;d(),s=[]}let h=f();er(o,h,[]);let b=performance.
now(),x=0;do er(o,h,[]);while(x++,performance.now()-b<Ll);return(performance.now()-b)/x}function d(){c?.terminate(),c=a=null}}var Vi=["single_steps","resets","anew","anew_steps","playing"];function Gi(t,e,n,r){let{restart:o,steps:i,before:s,starting:c,editing:a}=t.get("running"),l=s.map(
fn),p=Un(gt(t.get("carried")),l),u=0,d=!1,f=z(),h=Un(gt(t.get("computed")),n.map(fn)),b=0,x={restart:!1,steps:0},y=1;for(let E of Vi)e.on(`change:${E}`,S);return addEventListener(
"pagehide",r.tell),t.on("change:carried",A),{isPlaying:_,isPending:M,plan:g,inputs:w,store:$,putBack:m,shareState:v,stop:k};function S(){r.changed(),_()||r.tell()}
function _(){return e.get("playing")&&!te()}function z(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function M(){
let E=z();return d||_()||E.single!==f.single||E.resets!==f.resets||E.anew!==f.anew}function g(E){let N=z(),R=E.map((L,K)=>!ge(L,h[K])),j=c.some(L=>R[L]),T=N.anew>
0&&(N.anew!==f.anew||R.some((L,K)=>L&&!a.includes(K))),C=N.resets!==f.resets,P=Math.max(N.single-f.single,0);_()&&(b+=e.get("speed"),P+=Math.floor(b),b%=1),f=N,
h=E,d=!1;let O=x;return x={restart:!1,steps:0},T||j||C?{restart:!0,steps:T?N.anew:0,version:u}:{restart:O.restart,steps:O.steps+P,version:u}}function m(E){x=E}function w(E={
restart:!1,steps:y}){let N=(R,j)=>({address:R,data:new Uint8Array(Int32Array.of(j).buffer)});return E.steps&&(y=E.steps),[N(o,Number(E.restart)),N(i,E.steps),...p.
map((R,j)=>({address:s[j].address,data:R}))]}function $(E,N){N.version===u&&(p=E)}function v(){t.off("change:carried",A),t.set("carried",new DataView(Wt(p).buffer)),
t.on("change:carried",A)}function A(){p=Un(gt(t.get("carried")),l),f=z(),d=!0,u++,r.changed()}function k(){for(let E of Vi)e.off(`change:${E}`,S);removeEventListener(
"pagehide",r.tell),t.off("change:carried",A)}}var Il=400,Ki=30,Ji="not computed",rr=(t,e)=>Object.assign(new Error(e),{name:t}),Yi=t=>`(${t.join(", ")}${t.length===1?",":""})`;function oo({model:t,trait:e,name:n,
shape:r,dtype:o}){let i=t.get(e),s=gn(i);if(!s)throw rr("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(i)??"undefined"}`);if(String(s.shape)!==
String(r))throw rr("ValueError",`${n} had shape ${Yi(r)} when it was linked, but now it has shape ${Yi(s.shape)}`);let c=Dr(i,o);if(!o.startsWith("float")&&Array.
from(Ce(o,c)).some((a,l)=>a!==Number(s.numbers[l])))throw rr("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return c}function Xi(t,e){try{return ge(Wt(t.map(oo)),e)}catch{return!1}}async function Qi(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,r=a=>Promise.all(a.map(async l=>({...l,model:await ct(n,l.widget)}))),[o,i]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),s=Bi(t,o,
i);if(t.get("where")!=="browser")return Zi(t,o,s);Xi(o,gt(t.get("computed")))||s.outdate("compiling …");let c=await Wi(t.get("module"),t.get("fusions"));return c?
jl(t,c,o,i,s,e):(n.exported?e.show(rr("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),Zi(t,o,s))}function Zi(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){Xi(e,gt(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?Ji:r)}let i=e.map(s=>rt(s.model,s.trait,o));return i.push(rt(t,"computed error_message",o)),o(),{stop:()=>[...i,
n.leave].forEach(s=>s()),isRunning:!1}}async function jl(t,e,n,r,o,i){let s=t.widget_manager,c=t.get("outputs"),a=await qi(e,c,t.get("background")?1/0:t.get("mi\
lliseconds"),N),l=t.get("runner")&&await ct(s,t.get("runner")),p=!!t.get("background"),u={compute:E,report:L,isInBackground:p,reads:H=>n.some(F=>F.model===H),isPending:T,
isPlaying:j},d=l&&Gi(t,l,n,{changed:g,tell:O}),f=gt(t.get("computed")),h=null,b=null,x=null,y=!1,[S,_]=[0,0],z=0,M=[...n.map(H=>[H.model,`change:${H.trait}`,m]),
[t,"change:computed",A],[t,"change:running_in",$],[t,"change:where",K],[t,"change:closed",K],[t,"msg:custom",v]];for(let[H,F,U]of M)H.on(F,U);return hi(u),w(),P(),
g(),{stop:X,isRunning:!0};function g(){qn(u)}function m(){x??=performance.now(),g()}function w(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function $(){t.get("running_in")!=="browser"&&(f=null,w(),g())}function v({event:H}){H==="ask"&&t.send({event:"here"})}function A(){f=gt(t.get(
"computed")),g()}function k(H){return H.map((F,U)=>({address:n[U].address,data:F}))}function E(){let H;try{H=n.map(oo)}catch(tt){return L(tt)}let F=Wt(H);if(!d?.
isPending()){if(ge(F,f))return x=null,R(F);if(ge(F,h))return}if(ge(F,f)||o.outdate("computing …",x??void 0),a.isBusy())return;let U=d?.plan(H),V=[...k(H),...U?
d.inputs(U):[]];x=null,a.start(V,{joined:F,work:U},!U||U.steps>0)}function N({joined:H,work:F},{results:U,milliseconds:V,error:tt,isLate:Y}){if(Y&&g(),!U){F&&d.
putBack(F),tt&&(h=H,L(tt));return}j()&&C(V??0),F&&d.store(U.slice(U.length-t.get("running").before.length),F);for(let{model:nt,trait:st,output:at}of r){let[et,Q,
ft]=[Fe(nt,st),c[at],U[at]];gi(et,ft,Q)||vn(nt,st,Qt(Ce(Q.dtype,ft),Q,et,ft))}b=[H,...U],R(H),j()&&!Y&&vi(u)}function R(H){f=H,h=null,o.renew(x),y&&i.show(null),
y=!1,P(),me()}function j(){return!!d?.isPlaying()}function T(){return a.isBusy()&&!j()}function C(H){S+=H,!(++_%Ki)&&(t.set("page_milliseconds",S/Ki),S=0)}function P(){
clearTimeout(z),z=setTimeout(()=>{try{let H=a.measure(()=>[...k(n.map(oo)),...d?.inputs()??[]]);H!==null&&t.set("page_milliseconds",H)}catch{}O()},Il)}function O(){
b&&(t.set("snapshot",new DataView(Wt(b).buffer)),b=null,d?.shareState(),t.save_changes())}function L(H){console.warn(H),y=!0,f=null,o.outdate(Ji),j()&&(l.set("p\
laying",!1),l.save_changes()),i.show(H)}function K(){X(),i.ended()}function X(){clearTimeout(z);for(let[H,F,U]of M)H.off(F,U);d?.stop(),a.close(),o.leave(),mi(u)}}var io=new EventTarget;function Fl(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),io.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=Qi(e,o).catch(i=>(console.error(i),null)),je(n.started).then(i=>r({isRunning:i?.isRunning??!1})),
n}var ts=ee(Fl,({started:t})=>t.then(e=>e?.stop())),ke=ts.use,_n=t=>ts.find(t.get("key"))??{isRunning:!1,error:null};function or(t,e){let n=t.get("key");return io.
addEventListener(n,e),()=>io.removeEventListener(n,e)}var ir=(t,e)=>I`<div class="gdviz-note gdviz-needs-python">${e}${so(t)}</div>`;function so({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Bl(e,
await t.query?.()??"")};return e?I` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:D}function Bl(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var Dl="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Ul="The server is gone. Nothing on this page needs it: everything continues in your browser.",Hl="Greyed-out controls need Python.";function es(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Wl(t){let e=gt(t.get("text")??new Uint8Array);return e.
length===0?ql(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function ql(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function Vl(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await ct(t.widget_manager,i);if(r||i!==t.get("link"))
return;n();let c=()=>e(s),a=[ke(s),or(s,c),rt(s,"where milliseconds page_milliseconds outdated",c)];n=()=>a.forEach(l=>l()),c()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function Gl({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>ct(e,i)));if(e.exported){n().
then(i=>i.forEach(s=>_t(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[c,a]of r)_t(c,"\
disabled",a);return r.clear()}let s=await n();if(t.get("lost"))for(let c of s)r.has(c)||r.set(c,c.get("disabled")),_t(c,"disabled",!0)}return e.kernel&&Ue(e.kernel,
i=>o(i!=="connected"))}function Kl({model:t,el:e}){ot(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(h){
if(h.get("outdated"))return h.get("outdated");let{isRunning:b}=_n(h);return b?`computed in your browser${es(h.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${es(h.get("milliseconds"))} · 1 round trip`}async function c(){let h=o,b=await Wl(h);i||(i={name:h.get("name"),
size:gt(h.get("module")).length,text:b,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function a(){i=null,u()}async function l(h){h.isCopied=await $n(
h.text),h.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let p=h=>I`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${h.name}”, ${(h.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(h)}>${h.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${h.text}</pre>
    </dialog>`;function u(){let h=I`<div class="gdviz-notice" role="alert">${n?Dl:Ul}</div>`;B(e,I`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${c}
          ?hidden=${!o||!_n(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?ir(t.widget_manager,Hl):D}
      ${i?p(i):D}${t.get("lost")?h:D}`)}let d=Vl(t,h=>{o=h,u()}),f=rt(t,"lost",u);return u(),()=>{d(),f()}}var ns={initialize:Gl,render:Kl};var Z=(t,e,n)=>Math.min(Math.max(t,e),n),sr=t=>t.replaceAll("-","−").replace("e+","e");function J(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?sr(String(Number(t.toPrecision(e)))):sr(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function ao(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>J(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var ar=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Yl=62,Zl=38;function Rt({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?Ql(t,e):ss(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],c=(o-r)/(s-i),a=u=>r+((n?
Math.log10(u):u)-i)*c,l=u=>u.map(([d,f])=>({at:a(d),text:f})),p=Math.max(Math.floor(Math.abs(o-r)/(o>r?Yl:Zl)),1);return{low:t,high:e,log:n,to:a,from:u=>n?10**(i+
(u-r)/c):i+(u-r)/c,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return l(tu(i,s,1.5*p));let u=rs(t,e,p);return l(u.length>1?u:rs(t,e,2*p+1))}}}var He=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Ft(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}var co=.04;function lo(t,e,n){if(n){let o=(e/t)**co;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+co*e];let r=co*(e-t);return[t===0?
0:t-r,e+r]}var Jl=.4,Xl=.05;function os(t,[e,n],r){if(!(e<=n))return t??(r?[.1,10]:[0,1]);let o=(a,l)=>r?Math.log(l/a):l-a;if(t&&e>=t[0]&&n<=t[1]&&o(e,n)>=Jl*o(
...t))return t;if(r)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[i,s]=e<n?lo(e,n,!1):ss(e,n),c=is((s-i)*Xl);return[Math.floor(
i/c)*c,Math.ceil(s/c)*c]}function is(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function ss(t,e){if(!Number.isFinite(
t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Ql(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function rs(t,e,n){let r=(e-t)/n,o=is(r),i=Math.ceil(-Math.log10(o)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),c=s>=1e5||o<1e-4,a=Math.min(Math.max(Math.floor(Math.log10(s))+i,0)+1,12),l=d=>c?d?Number(d.toPrecision(a)).toExponential():"0":d.toFixed(Math.max(
i,0)),p=Math.ceil(t/o-1e-6),u=Math.max(Math.floor(e/o+1e-6)-p+1,0);return Array.from({length:u},(d,f)=>[(p+f)*o,sr(l((p+f)*o))])}function tu(t,e,n){let r=Math.ceil(
t-1e-9),o=Math.floor(e+1e-9),i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(a,l)=>r+l*i),c=s.every(a=>a>=-3&&a<=4);return s.map(a=>[10**
a,c?String(+`1e${a}`):`10${ar(a)}`])}var eu=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,nu=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),_e=(t,e=0)=>eu(nu(t).map(n=>Math.round(n+(255-n)*e)));function re(t,e,[
n,r],o){if(!r||!n)return po(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let c=(n-1-s)*r;for(let a=0;a<r;a++)i[s*r+a]=o(e[c+a])}uo(t,i,r)}function uo(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),cr(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var po=t=>cr(
t).clearRect(0,0,t.width,t.height),cr=t=>t.getContext("2d");function lr(t,e){let n=Uint32Array.from({length:511},(r,o)=>_e(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var as=.5,ru=.6;function ur(t,{width:e,height:n},r,[o,i],s,c){let a=new Uint32Array(e*n),[l,p,u]=[0,as,as/2].map(b=>Uint32Array.from(c,x=>_e(x,b))),d=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),f=(i-1)/e,h=(o-1)/n;for(let b=0;b<n;b++){let x=(n-b-.5)*h,y=Math.min(Math.floor(x),o-2),S=x-y,_=y*i,z=_+i,M=b*e,g=0;for(let m=0,
w=0;m<i-1;m++){let $=r[_+m],v=r[_+m+1],A=$+S*(r[z+m]-$),k=v+S*(r[z+m+1]-v),E=m===i-2?e:Math.min(Math.ceil((m+1)/f-.5),e),N=(k-A)*f;if(!(Math.abs(N)<1/0)){M+=E-w,
w=E;continue}let R=(r[z+m]-$+r[z+m+1]-v)*.5*h,j=ru*Math.sqrt(N*N+R*R),T=A+((w+.5)*f-m)*(k-A);for(;w<E;w++,M++,T+=N){for(;T>=d[g+1];)g++;for(;T<d[g];)g--;let C=Math.
min(T-d[g],d[g+1]-T);a[M]=C>=j?l[g]:C>=j/2?u[g]:p[g]}}}uo(t,a,e)}function oe(t,e){let n=t.length-1;return Array.from({length:e},(r,o)=>t[Math.floor(e>1?n/(e-1)*
o:n/2)])}function cs(t,[e,n],{left:r,top:o,width:i,height:s},[c,a,l,p]){let u=e*n,d=Float64Array.from({length:u},(y,S)=>Math.hypot(t[2*S],t[2*S+1])),f=d.reduce(
(y,S)=>S>y&&S<1/0?S:y,0),h=i/n/1.25,b=Math.max(i*.0016,.5),x=[];for(let y=0;y<u;y++){if(!(d[y]>0&&d[y]<1/0))continue;let S=r+i*(y%n+.5)/n,_=o+s*(1-(Math.floor(y/
n)+.5)/e),z=-t[2*y]*(i/(a-c)),M=t[2*y+1]*(s/(p-l)),g=h*Z(1+Math.log10(d[y]/f)/3,.25,1)/2/Math.hypot(z,M);x.push(ze(S,_,z*g,M*g,b))}return x.join("")}var ht=t=>Math.
round(t*10)/10;function ze(t,e,n,r,o){let i=Math.hypot(n,r),[s,c]=[-r/i,n/i],a=Math.min(10*o,1.2*i),l=.3*a,p=(h,b)=>`${ht(t+n*h+s*b)},${ht(e+r*h+c*b)}`,u=1-a/i,
d=`${p(-1,o)} ${p(u,o)} ${p(u,l)}`,f=`${p(u,-l)} ${p(u,-o)} ${p(-1,-o)}`;return`M${d} ${p(1,0)} ${f}Z`}var ou=10,fo=12,iu=68,su=9;function ls({left:t,top:e,width:n,height:r},o,i,s){let c=t+n+ou,a=c+fo,l=s.length>=su,p=o.toReversed().map((u,d)=>{let f=1-d/o.length;
return W`<rect x=${c} width=${fo} y=${e+r*(1-f)} height=${r*f} fill=${u} />`});return W`
    ${p}
    <rect class="frame" x=${c} y=${e} width=${fo} height=${r} />
    ${i.map(({at:u,text:d})=>{let f=e+r*(1+u);return W`<path class="tick" d="M${a},${f}h3" /><text x=${a+6} y=${f} dy="0.35em">${d}</text>`})}
    <text y=${e-10} x=${l?t+n+iu:c-2} text-anchor=${l?"end":"start"}>${s}</text>`}var dr=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=I`<span class="swatch ${r}" .style=${`\
color: ${bt(n)}`}></span>`;return I`<span class="entry">${o}${e}</span>`});function zn(t){let[e,n]=[t.get("colors"),We(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function We(t){let e=t.get("shown")&&q(t.get("shown"));return n=>!e?.length||e[n]>0}function At(t,e){let{left:n,top:r,width:o}=t.getBoundingClientRect(),i=t instanceof SVGSVGElement&&o?o/t.width.baseVal.value:1;return[(e.clientX-n)/i,(e.clientY-
r)/i]}function Kt(t,e,n){let r=t.currentTarget;r.setPointerCapture(t.pointerId);let o=new AbortController,{signal:i}=o,{pointerId:s}=t,c=l=>p=>p.pointerId===s&&
l(p);r.addEventListener("pointermove",c(e),{signal:i});let a=c(l=>{o.abort(),n?.(l)});for(let l of["pointerup","pointercancel"])r.addEventListener(l,a,{signal:i})}
var au={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Ae=t=>au[t.key]??null;function Yt(t,e=()=>!0){let n=r=>e(r)&&r.preventDefault();t.addEventListener(
"touchstart",n,{passive:!1})}function qe({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),Kt(s,n)};t?.addEventListener(
"pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),t?.addEventListener("click",s=>{s.pointerType==="touch"&&!o()&&n(s)}),e.addEventListener(
"pointerdown",s=>s.button===0&&i(s)),Yt(e),e.addEventListener("keydown",s=>{let c=Ae(s);c&&(s.preventDefault(),r(c,s.shiftKey))})}var Se={left:56,right:14,top:10,bottom:42},Ve={left:56,right:68,top:24,bottom:42},cu=6.4,lu=6.5,uu=104;function ie(t,{name:e,title:n="",...r}){ot(t,e,"gdviz-pla\
ne");let o=I`${n&&I`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
i,s,c,a]=B(t,o,".box",".gdviz-legend",".panel",".status"),l=go(i,r);return{...l,panel:c,status:a,bar:p=>B(l.bar,p&&ls(l.area,...p)),legend:p=>B(s,dr(p))}}function go(t,{
label:e,ratio:n=.75,aspect:r=()=>null,margins:o=Se}){t.classList.add("gdviz-plot");let i=ne(),s={left:o.left,top:o.top,width:0,height:0},c=320,a=()=>{},l=()=>({
from:s.left,to:s.left+s.width}),p=()=>({from:s.top+s.height,to:s.top});function u(){s.width=Math.max(c-s.left-o.right,40);let M=r(),g=M?Math.round(s.width*M):Math.
round(c*(typeof n=="number"?n:n(c)))-o.top-o.bottom;s.height=Math.max(g,40);let{left:m,top:w}=s,$=Object.entries(s).map(([A,k])=>`${A}: ${k}px`),v=I`
      <canvas .style=${$.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${c} height=${s.height+o.top+o.bottom}>
        <defs>
          <clipPath id=${i}><rect x=${m} y=${w} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${i})" pointer-events="none"></g>
        <rect class="hit" x=${m} y=${w} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return B(t,v,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[d,f,h,b,x,y,S]=u();function _({x:M,y:g},m,w=!1){let $=g.ticks(),v=Math.
max(...$.map(({text:P})=>P.length)),A=Math.min(v*cu+28,uu);if(A>s.left+1)return s.left=A,u(),a();let{left:k,top:E,width:N,height:R}=s,j=E+R,T=M.ticks().map(({at:P,
text:O})=>W`
      ${w?W`<path class="grid" d="M${P},${j}V${E}" />`:D}
      <path class="tick" d="M${P},${j}v5" />
      <text class="x" x=${P} y=${j+17} text-anchor="middle">${O}</text>`),C=$.map(({at:P,text:O})=>W`
      ${w?W`<path class="grid" d="M${k},${P}h${N}" />`:D}
      <path class="tick" d="M${k},${P}h-5" />
      <text class="y" x=${k-8} y=${P} dy="0.35em" text-anchor="end">${O}</text>`);B(h,W`
      ${T}${C}
      <rect class="frame" x=${k} y=${E} width=${N} height=${R} />
      ${us(m[0],N+40,`translate(${k+N/2},${j+35})`)}
      ${us(m[1],R+30,`translate(13,${E+R/2})rotate(-90)`)}`)}function z(M){let[g,m]=At(f,M);return[Z(g,s.left,s.left+s.width),Z(m,s.top,s.top+s.height)]}return{
picture:f,canvas:d,area:s,layers:(...M)=>B(b,M.map(g=>W`<g class=${g}></g>`),...M.map(g=>`.${g}`)),hit:x,handles:y,bar:S,axes:_,pixel:z,readout:(M,...g)=>{let m=null;
for(let w of[x,...g])w.addEventListener("pointermove",$=>{M(m=$.buttons?null:z($))}),w.addEventListener("pointerleave",()=>M(m=null));return()=>M(m)},across:l,upwards:p,
plane:(M,g)=>He(Rt({...M,...l()}),Rt({...g,...p()})),draw:(M,g)=>{a=()=>Object.values(g).forEach($=>$());let m=lt(M,g),w=De(t,$=>{c=$,s.left=o.left,u(),a()});return()=>{
w(),m()}}}}function us(t,e,n){let r=Math.max(Math.floor(e/lu),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,W`<title>${t}</title>`]:[t,D];return W`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var xt=1e4,du=150;function se(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function pr(t,e,n){let r=o=>n(o).map(ht).
join(",");return se(t,e).map(o=>`M${o.map(r).join("L")}${o.length>1?"":"h0.1"}`).join("")}function fr(t,e,n,r,o){let i=(s,c)=>s.map(a=>`${ht(n(a))},${ht(c(a))}`).
join("L");return se(t,e).map(s=>`M${i(s,o)}L${i(s.toReversed(),r)}Z`).join("")}function ho(t){let e=[];for(let[n,r]of t){if(Number.isNaN(n)||Number.isNaN(r))break;
let o=Math.max(Math.abs(n),Math.abs(r));if(o<=xt){e.push([n,r]);continue}let i=e.at(-1),s=xt/o;i&&s>0&&e.push([i[0]+(n-i[0])*s,i[1]+(r-i[1])*s]);break}return e}
function mo(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}var ds=t=>t.length>1?`M${t.join("L")}`:
"",An=t=>ds(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),ps=t=>t==="#000000"?"var(--gdviz-paper)":"white";function gr(t,e){let n=ho(e),r=n.map(([c,a])=>`${c.
toFixed(2)},${a.toFixed(2)}`).filter((c,a,l)=>c!==l[a-1]),o=r.length>1,i=o?An(mo(n)):"",s=o&&r.length<=du?r.map(c=>`M${c}h0`).join(""):"";return W`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${ps(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${bt(t)} stroke-width="2" d=${ds(r)} />
    <path class="dots" stroke=${bt(t)} stroke-width="5" d=${s} />
  </g>`}function hr(t,[e,n]){let r=Math.abs(e)<xt&&Math.abs(n)<xt,[o,i]=r?[e,n]:[0,0];return W`<circle class="current" r="6" fill=${bt(t)} stroke=${ps(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Gt(r)} />`}var pu=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,mr=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return W`<path d=${pu} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var fs={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},fu={A:.2,B:.35,C:.5,D:.65},Ge=(t,e,n)=>W`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${bt(e)} stroke-width="1.8" stroke-dasharray=${fs[t]} opacity="0.8" d=${n} />
  </g>`,gu=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function Ke(t,e,n,r=gu){let o=n.map((a,l)=>l?r(n[l-1],a):0),i=fu[t]*o.reduce((a,l)=>a+l,0),s=0,c=n.find((a,l)=>(s+=
o[l])>=i);return c?W`<g class="letter" transform="translate(${c[0].toFixed(1)},${c[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${bt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:D}var gs=t=>I`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${fs[t]} d="M0,4h26" />
  </svg>`;var hu="Not positive: a logarithmic axis cannot show it",mu=3;function vo(t){let[e,n,r,o]=["x","y","low","high"].map(p=>kt(t.get(p))),[i,s,c]=[q(t.get("limits")),
t.get("names"),We(t)],a=t.get("colors").map(bt),l=new Float64Array;return n.map((p,u)=>({name:s[u]??"",color:a[u%a.length],shown:c(u),x:e[u%Math.max(e.length,1)]??
l,y:p,low:r[u]??l,high:o[u]??l,limit:i[u]??NaN}))}function vu(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map(bt),new Float64Array];return e.map(({row:o,
mark:i,x:s=r,y:c=r})=>({mark:i,color:n[o%n.length],x:s,y:c}))}function wu({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=ie(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i,s]=r.layers("pins","curves","letters"),c=W`<g class="points" pointer-events="none"></g><g class="markers" pointer-events="none"></g>`,
[a,l]=B(r.handles,c,".points",".markers"),{x:p,y:u}=r.plane({low:0,high:1},{low:0,high:1}),d=w=>Number.isFinite(w)&&!(u.log&&w<=0);function f(){let w=vo(t),$=vu(
t),v=r.plane(...bu(w,$,t.get("log")));({x:p,y:u}=v),r.axes(v,t.get("axis_names"),!0);let{left:A,top:k,width:E,height:N}=r.area;B(o,$.map(O=>Ge(O.mark,O.color,S(
O)))),B(s,$.map(O=>Ke(O.mark,O.color,b(O),(L,K)=>K[0]-L[0])));let R=w.filter(O=>O.shown&&O.y.some(Number.isFinite)),j=u.log&&R.length>0&&!R.some(O=>O.y.some(d)),
T=w.map(O=>W`<path class="band" fill=${O.color} opacity="0.2" d=${_(O)} />`),C=({limit:O,shown:L})=>L&&d(O)?`M${A},${ht(u.to(O))}h${E}`:"",P=w.map(O=>W`
      <path class="limit" stroke=${O.color} stroke-width="1.5" stroke-dasharray="6 4" d=${C(O)} />
      <path class="line" stroke=${O.color} stroke-width="2" d=${x(O)} />`);B(i,W`
      ${T}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${P}</g>
      <text class="note" text-anchor="middle" x=${A+E/2} y=${k+N/2}>${j?hu:""}</text>`),B(a,R.map(O=>y(O).map(L=>W`
      <circle class="point" r=${mu} fill=${O.color} cx=${ht(p.to(O.x[L]))} cy=${ht(u.to(O.y[L]))} />`))),z()}let h=({x:w,y:$},v)=>d($[v])&&Number.isFinite(w[v]);
function b(w){return Array.from(w.y.keys()).filter(v=>h(w,v)).map(v=>[p.to(w.x[v]),u.to(w.y[v])])}let x=w=>w.shown?S(w):"";function y(w){let $=(A,k)=>w.x[A]===w.
x[k]&&w.y[A]===w.y[k];return se(w.y.length,A=>h(w,A)).filter(([A,...k])=>k.every(E=>$(E,A))).map(([A])=>A)}function S(w){return pr(w.y.length,$=>h(w,$),$=>[p.to(
w.x[$]),u.to(w.y[$])])}function _({shown:w,x:$,low:v,high:A}){if(!w||!v.length)return"";let k=r.area.top+r.area.height,E=R=>u.to(A[R]),N=R=>d(v[R])?Math.min(u.to(
v[R]),xt):k;return fr($.length,R=>d(A[R]),R=>p.to($[R]),N,E)}function z(){let{top:w,height:$}=r.area,v=Array.from(q(t.get("marker"))).filter(E=>E>=p.low&&E<=p.high),
A=(v.length===1?vo(t):[]).map(E=>{let N=E.shown?hs(E,v[0]):NaN;if(!d(N))return D;let R={x:ht(p.to(v[0])),y:ht(u.to(N))};return W`<circle class="dot" r="4" fill=${E.
color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${R.x} cy=${R.y} />`}),k=v.map(E=>`M${ht(p.to(E))},${w}v${$}`).join("");B(l,W`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${k} />${A}`)}
function M(){let w=t.get("limit_name"),$=w?[{name:w,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...zn(t),...$])}let g=r.readout(w=>{let $=vo(t).filter(
({shown:v})=>v);r.status.textContent=w&&!t.get("outdated")?m($,p.from(w[0])):""});function m(w,$){let v=j=>Math.abs(j-$),A=w.flatMap(j=>Array.from(j.x)).filter(
Number.isFinite),k=A.reduce((j,T)=>v(T)<v(j)?T:j,A[0]),R=w.map(j=>({name:j.name,value:hs(j,k)})).filter(({value:j})=>Number.isFinite(j)).map(({name:j,value:T})=>`${j}\
 ${J(T)}`.trim());return R.length?`${t.get("axis_names")[0]} ${J(k)}: ${R.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pinn\
ed":f,marker:z,"names colors shown limit_name":M,"x y names shown outdated":g})}function bu(t,e,n){let r=t.filter(d=>d.shown),[o,i]=Ft([...r,...e].map(({x:d})=>d),
Number.isFinite),s=d=>Number.isFinite(d)&&!(n&&d<=0),c=[...r.flatMap(({y:d,low:f,high:h,limit:b})=>[d,f,h,[b]]),...e.map(({y:d})=>d)],[a,l]=Ft(c,s),[p,u]=a<l?lo(
a,l,n):[a,l];return[{low:o,high:o===i?o+1:i},{low:p,high:u,log:n}]}function hs({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/
(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var ms={render:wu};var vs=1.5,ws=1.15,bs=100,Zt=([t,e],[n,r],o="")=>`${n} = ${J(t)}, ${r} = ${J(e)}${o}`;function Ye(t){let[e]=kt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return D;
let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${Zt(Array.from(e),t.get("axis_names"),`, loss ${J(e[2])}`)}`:"";return I`step ${n}${o}${r>=
0?I`<div class="diverged">diverged at step ${r}</div>`:D}`}function vr(t){let{model:e,plane:n,layers:[r,o,i],pins:s}=t,c=a=>()=>{let l=n();l&&a(l.toPixel)};return{
pinned:c(a=>{if(!s)return;let{lines:l,letters:p}=$u(e,a,s.area);B(s.lines,l),B(s.letters,p)}),paths:c(a=>B(r,yu(e,a))),minima:c(a=>B(o,mr(e.get("marks").minimum,
xu(e).map(a)))),points:c(a=>B(i,ku(e,a))),start:_u(t),buttons:zu(t)}}var xu=t=>kt(t.get("minima")).filter(e=>e.every(Number.isFinite)),wo=(t,e)=>t.get("colors")[e%
t.get("colors").length];function yu(t,e){let[n,r]=t.get("paths").shape,o=q(t.get("paths")),i=We(t),s=c=>e(o.subarray(2*c,2*c+2));return Array.from({length:n},(c,a)=>{
let l=Array.from({length:i(a)?r:0},(p,u)=>s(a*r+u));return gr(wo(t,a),l)})}function $u(t,e,{left:n,top:r,width:o,height:i}){let s=([l,p])=>l>=n&&l<=n+o&&p>=r&&p<=
r+i,a=(t.get("pinned")??[]).map(({row:l,mark:p,paths:u=new Float64Array})=>{let d=mo(ho(Array.from({length:u.length/2},(f,h)=>e(u.subarray(2*h,2*h+2)))));return{
mark:p,color:wo(t,l),points:d}});return{lines:a.map(({mark:l,color:p,points:u})=>Ge(l,p,An(u))),letters:a.map(({mark:l,color:p,points:u})=>Ke(l,p,u.filter(s)))}}
function ku(t,e){let n=We(t);return kt(t.get("current")).map((r,o)=>hr(wo(t,o),n(o)?e(r):[NaN,NaN]))}function _u({model:t,el:e,picture:n,hit:r,handles:o,plane:i,
free:s}){let c=t.get("marks").start,a=(u=!1,d="")=>{let f=t.get("start");return W`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${f[0]} aria-valuetext=${Zt(f,t.get("axis_names"))} transform=${d} .style=${Gt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${c} stroke-width="2.5" />
        <circle r="2.5" fill=${c} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=B(o,a(),".handle"),p=u=>s()&&G(t,{start:u});return qe({surface:r,handle:l,idle:()=>!i()||e.classList.contains("panning"),to:u=>p(xs(i(),At(n,u))),
by:(u,d)=>{let{x:f,y:h}=i(),b=d?.1:.01,[x,y]=[f,h].map(({low:S,high:_},z)=>Z(t.get("start")[z]+u[z]*b*(_-S),S,_));p([x,y])}}),()=>{let u=i();if(!u)return;let d=t.
get("start"),f=[u.x,u.y].every(({low:h,high:b},x)=>d[x]>=h&&d[x]<=b);e.classList.toggle("still",!s()),B(o,a(f&&s(),`translate(${u.toPixel(d)})`))}}function xs({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[Z(o,t.low,t.high),Z(i,e.low,e.high)]}function zu({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=d=>t.get("disa\
bled")||G(t,{view:d});function c(d,f){let[h,b,x,y]=t.get("view"),[S,_]=f??[(h+b)/2,(x+y)/2],[z,M,g,m]=t.get("home"),w=($,v)=>v+($-v)*d;d>1&&(b-h>bs*(M-z)||y-x>bs*
(m-g))||s([w(h,S),w(b,S),w(x,_),w(y,_)])}let a=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),p()};function p(){let d=[["+","Zoom in",
()=>c(1/vs)],["−","Zoom out",()=>c(vs)],["✥","Move the view by dragging",l,a()],["⌂","Show the whole problem",()=>s(t.get("home"))]],f=t.get("zoomable")===
!1,h=d.map(([b,x,y,S])=>I`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${S??D} ?hidden=${f}
        ?disabled=${t.get("disabled")} @click=${y}>${b}</button>`);B(o,h)}r.addEventListener("pointerdown",d=>{let f=i();if(d.button!==0||!f||!a())return;let{toPoint:h}=f,
[b,x,y,S]=t.get("view"),[_,z]=h(At(n,d));Kt(d,M=>{let[g,m]=h(At(n,M));s([b+_-g,x+_-g,y+z-m,S+z-m])})}),Yt(r,a);let u=d=>{let f=i();!d.ctrlKey||!f||(d.preventDefault(),
c(d.deltaY<0?1/ws:ws,xs(f,At(n,d))))};return n.addEventListener("wheel",u,{passive:!1}),p}var ys={mouse:9,pen:12,touch:20},Au=500;function $s({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:c,at:a}of t.visible()){let[l,p]=s(a),u=Math.
hypot(l-n,p-r);u<=o&&([i,o]=[c,u])}return i}function ks(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,c=(l,p)=>$s(t,At(i,l),ys[p]??ys.mouse),a=l=>r.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let p=c(l,l.pointerType);if(p<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(p);p>=0&&r.select(p);let u=p>=0?p:a(l);if(u<0)return;let[d,f]=At(
i,l),[h,b]=p<0?[d,f]:o().toPixel(r.cursor);Kt(l,x=>{let[y,S]=At(i,x);r.move(u,o().toPoint([y+h-d,S+b-f]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&c(l,"touch")<0&&a(l)}),s.addEventListener("dblclick",l=>{let p=c(l,"mouse"),{added:u}=r;p>=0&&!(p===u.slot&&performance.now()-u.time<Au)&&r.remove(
p)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&c(l,l.pointerType)>=0)}),Yt(s,l=>c(l.touches[0],"touch")>=0)}function _s(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?$s(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(o["+"]=()=>n.choose(n.label+.1),o["-"]=o["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=Ae(i),c=o[i.key.length===1?i.key.toLowerCase():i.key];if(!s&&
!c)return;if(i.preventDefault(),!s)return c();let a=i.shiftKey?.1:.01,l=n.box().map(([p,u],d)=>n.cursor[d]+s[d]*a*(u-p));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var Ss=li(yo(),1),ko=1e7,zs=1e3,$o=40,Su=1e30,Mu=/(?<=[0-9]),(?=[0-9])/g,Ms=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,Eu=/^\s*([+-]?)inf(inity)?\s*$/i,Ou=/^(true|True|TRUE|false|False|FALSE)$/,
Sn=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Et=class extends Error{},wr={regression:[
"x","y"],classification:["x1","x2","label"],plane_regression:["x1","x2","y"]};function Es(t){let e=Tu(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Et("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(Mu,"."):n,o=[",",";","	"].map(f=>({sign:f,count:r.split(f).length})),{sign:i,count:s}=o.reduce((f,h)=>h.count>f.count?h:f);if(s>
zs)throw new Et(`It has more than ${zs} columns.`);let c=i===";"&&!e.includes(".")?",":".",[a=[],...l]=Nu(e,i),p=!a.some(f=>Ms.test(f.replace(c,"."))),u=p?l:[a,
...l];if(!u.length)throw new Et("It has a header line but no rows.");return Pu(a.map((f,h)=>Os(p&&f.trim()||`column ${h+1}`))).map((f,h)=>Ru(f,u.map(b=>(b[h]??"").
trimStart()),c))}function Tu(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Et("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function Nu(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,d)=>d??u):t,{data:o,errors:i}=Ss.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(u=>u.length>1||u[0].trim()),c=i.some(({code:u})=>u==="MissingQuotes"),[{length:a}=[],l]=s,p=l?.length===a+1?a+1:a;if(c||s.some(u=>u.length>p||u[a]?.
trim()))throw new Et("It is not a table: its rows have different numbers of columns.");return s}function Ru(t,e,n){let r=Float64Array.from(e,i=>Lu(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||Sn.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>Ou.test(i)||Sn.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=Sn.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function Lu(t){if(Ms.test(t))return Number(t);let e=Eu.exec(t);return e?+`${e[1]}Infinity`:NaN}function Pu(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function Os(t){let e=[...t.slice(0,2*$o+2)];return e.length<=$o?t:`${e.slice(0,$o-1).join("")}…`}function Ts(t,e){
let n=wr[e];if(t.length<n.length)throw new Et(`It has too few columns: ${n.join(", ")} are needed.`);if(e==="regression")return As(t,n);let r=e==="classificatio\
n"?Cu(t):Ns(t);return[...As(t.filter(o=>o!==r),n.slice(0,2)),r]}var Cu=t=>Me(t,"label")??t.findLast(Mn)??t[2];function Ns(t){return wr.plane_regression.every(n=>Me(
t,n))&&Me(t,"y")||(t.filter(n=>!Mn(n))[2]??t[2])}function Rs(t){if(t.length<3)return"regression";let e=t.findLast(Mn);if(Me(t,"label")||e&&new Set(e.texts).size===
2)return"classification";let n=t.filter(l=>!Mn(l)),[r,o]=wr.regression.map(l=>Me(t,l));if(e&&n.length<3)return r&&o?"regression":"classification";let i=wr.plane_regression.
every(l=>Me(t,l)),s=r&&o&&(r!==n[0]||o!==n[1]);if(!i&&(n.length!==3||s))return"regression";let c=new Set(Ns(t).values);return!e&&c.size===2&&[...c].every(Number.
isInteger)?"classification":"plane_regression"}var Mn=({kind:t})=>t==="text",Me=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function As(t,e){let n=e.map(o=>Me(
t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(o=>!Mn(o));return(r.length>=2?r:t).slice(0,2)}function Ls(t,e){let[n,r,o]=t,i=e==="classification"?[n,r]:
t;for(let c of i)Iu(c);let s=i.map(({values:c})=>c);return e==="classification"?{coordinates:s,...ju(o)}:{coordinates:s,labels:null,labelNames:["−1","+1"]}}function Iu({
name:t,kind:e,texts:n,values:r}){let o=r.findIndex(c=>!(Math.abs(c)<Su));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).replace("Infinity","inf"),s=Sn.has(n[o])?
"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new Et(`Column “${t}” has ${s} in row ${o+1}, not counting the header.`)}function ju({
name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>Sn.has(l));if(o>=0)throw new Et(`label: column '${t}' has a gap in row ${o+1}.`);let i=e==="text"?n:[...r],
s=[...new Set(i)],c=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(u=>c(u).slice(0,40)).join(", "),p=`${s.length}: ${l}${s.length>
4?", …":""}`;throw new Et(`label: column '${t}' must hold two different labels, not ${p}.`)}return s.sort((l,p)=>l<p?-1:1),{labels:Float64Array.from(i,l=>l===
s[0]?-1:1),labelNames:s.map(l=>Os(c(l)))}}var _o=["regression","classification","plane_regression"];function Cs(t,e){let n=t.get("task"),r=n!=="regression",o={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:p,visible:b,count:x,read:S,add:_,move:z,moveCursor:M,remove:g,select:m,step:w,choose:v,setRemoving:A},i=Ps(t),[[s,c],
[a,l]]=p();return o.cursor=[(s+c)/2,(a+l)/2],o;function p(){return[t.get("interval"),t.get(r?"interval":"y_interval")]}function u([k,E]){let[[N,R],[j,T]]=p();return[
Z(k,N,R),Z(E,j,T)]}function d(k){let[E,N]=i.x.subarray(h()*k);return[E,r?N:i.y[k]]}function f(k,E){let[N,R]=u(E).map(Math.fround);i.x[h()*k]=N,r?i.x[h()*k+1]=R:
i.y[k]=R}function h(){return t.get("x").shape[1]}function b(){let[[k,E],[N,R]]=p(),j=Array.from(i.part,(O,L)=>({slot:L,part:O,at:d(L)})),T=(...[O,L,K])=>O<=L&&L<=
K,C=([O,L])=>T(...[k,O,E].map(Math.fround))&&T(...[N,L,R].map(Math.fround));return j.filter(({part:O,at:L})=>O&&C(L)).map(({slot:O,part:L,at:K})=>({slot:O,at:K,
training:L>0,value:i.y[O]}))}function x(k){return i.part.filter(E=>E===k).length}function y(...k){let E=R=>new DataView(Float64Array.from(i[R]).buffer),N=t.get(
"own")[_o.indexOf(n)]??t.get("source");G(t,{...Object.fromEntries(k.map(R=>[R,{...t.get(R),data:E(R)}])),source:N})}function S(){i=Ps(t),i.part[o.selected]||(o.
selected=-1)}function _(k,E=o.label){let N=i.part.indexOf(0);return N<0?($(`No more than ${i.part.length} points are possible: remove one first.`),-1):(i.part[N]=
1,r&&(i.y[N]=Math.fround(E)),f(N,k),y("x","y","part"),o.added={slot:N,time:performance.now()},m(N),N)}function z(k,E){i.part[k]&&(f(k,E),y("x","y"),o.cursor=d(k))}
function M(k){o.cursor=u(k),$("")}function g(k){i.part[k]&&(i.part[k]=0,y("part"),m(-1,"Point removed."))}function m(k,E=""){o.selected=k,k>=0&&(o.cursor=d(k)),
k>=0&&n==="plane_regression"&&(o.label=Number(i.y[k].toFixed(2))),$(E)}function w(k){let E=b().sort((j,T)=>j.at[0]-T.at[0]||j.at[1]-T.at[1]);if(!E.length)return $(
"No point is in view.");let N=E.findIndex(({slot:j})=>j===o.selected),R=N<0&&!k?0:N;m(E[(R+(k?1:-1)+E.length)%E.length].slot)}function $(k){o.message=k,e()}function v(k){
o.label=Z(Number(k.toFixed(2)),-1,1),n==="plane_regression"&&o.selected>=0&&(i.y[o.selected]=Math.fround(o.label),y("y")),e()}function A(k){o.removing=k,m(-1,k?
"Click a point to remove it.":"")}}function Ps(t){let[e,n,r]=["x","y","part"].map(o=>q(t.get(o)).slice());return{x:e,y:n,part:r}}var zo=[-1,1],Ze=new WeakMap,Is=t=>Ze.get(t),Fu=t=>t.get("part").shape[0];async function js(t,e){Ze.delete(t);let n=e.size>ko,r=n?null:await e.arrayBuffer().catch(
()=>null),o=e.name.slice(0,80);Ds(t,o,()=>{if(!r)throw new Et(n?`It is larger than ${ko/1e6} MB.`:"It cannot be read.");let i=Es(r),s=t.get("both_tasks")?Rs(i):
t.get("task");return Ze.set(t,{columns:i,chosen:[],task:s,file:o}),Us(t,Ts(i,s),s)})}function Fs(t,e,n){Ds(t,Ze.get(t)?.file??"",()=>Us(t,e,n))}function Bs(t){!Ze.
delete(t)&&!t.get("message").file||G(t,{message:{},label_names:["−1","+1"]})}function Ds(t,e,n){try{G(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof
Et))throw r;G(t,{message:{file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function Us(t,e,n){let r=Ze.get(t);r&&Object.assign(r,{chosen:e,task:n});
let{coordinates:o,labels:i,labelNames:s}=Ls(e,n),c=[t.get("interval"),t.get(n==="regression"?"y_interval":"interval"),zo],a=o.map((y,S)=>Du(y,c[S])),l=o[0].length,
p=Uu(l,Fu(t));Bu(t,a,i,s,n,p);let[u,d,f]=e.map(({name:y})=>`“${y}”`),h=`${p.length} point${p.length===1?"":"s"}`,b=n==="plane_regression"?`${f} over ${u} an\
d ${d}`:`${d} over ${u}`,x=[`${h}, ${b}.`];p.length<l&&x.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),i&&x.push(`${f}: ${s[0]} is −1,\
 ${s[1]} is +1.`);for(let[y,S]of o.entries()){if(a[y]===S)continue;let{least:_,largest:z}=Hs(S),M=y===2?"to values from −1 to 1":"to fit the view";x.push(`“${e[y].
name}”, from ${J(_)} to ${J(z)}, is scaled ${M}.`)}return x.join(" ")}function Bu(t,e,n,r,o,i){let[s,c]=t.get("x").shape,a=o!=="regression",l=n??e[a?2:1],p=new Float64Array(
s*c),u=new Float64Array(s).fill(n?1:0);for(let[x,y]of i.entries())p[c*x]=e[0][y],a&&(p[c*x+1]=e[1][y]),u[x]=l[y];let d=new Float64Array(s).fill(1,0,i.length),f=Object.
entries({x:p,y:u,part:d}).map(([x,y])=>[x,{...t.get(x),data:new DataView(y.map(Math.fround).buffer)}]),h=o===t.get("task")?{}:{task:o,axis_names:a?["x₁","x₂"]:
["x","y"]},b=t.get("own")[_o.indexOf(o)]??t.get("source");G(t,{...Object.fromEntries(f),...h,label_names:r,source:b})}function Du(t,e){let[n,r]=e,{least:o,largest:i}=Hs(
t);if(o>=n&&i<=r)return t;let[s,c]=e===zo?zo:[.95*n+.05*r,.05*n+.95*r];return o===i?t.map(()=>(s+c)/2):t.map(a=>s+(a-o)/(i-o)*(c-s))}function Hs(t){let[e,n]=[1/0,
-1/0];for(let r of t)[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function Uu(t,e){let n=[],r=Hu();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-
n.length&&n.push(o);return n}function Hu(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/
2**32}}var Wu=150,qu="Click to add a point, drag to move it, double-click to remove it.",Vu="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Gu={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function Ws({
model:t,el:e}){let n=t.get("task"),[r,o]=[n!=="regression",n==="classification"];e.classList.toggle("classification",o),e.classList.toggle("valued",r&&!o),e.classList.
remove("mapped");let i=t.get("colors");for(let T in i)e.style.setProperty(`--${T}`,i[T]);let s=ne(),c=I`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${qu}</summary><p id=${s}>${Vu}${Gu[n]}</p></details>`,[a,l,p,u]=B(e,c,"div",".tools",".report",".message"),f=go(a,{label:"Da\
ta",ratio:r?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),h={tabindex:"0",role:"application","aria-describedby":s};for(let[T,C]of Object.entries(h))f.picture.
setAttribute(T,C);let[b,x,y]=f.layers("curve","points","selection"),S=Cs(t,()=>{g(),k()}),_=()=>{let[T,C]=S.box().map(([P,O])=>({low:P,high:O}));return f.plane(
T,C)},z={el:e,plot:f,state:S,plane:_};ks(z),_s(z);function M(){let T=S.visible(),{toPixel:C}=_(),P=T.length>Wu?3.6:4.8;B(x,T.map(({at:K,training:X,value:H})=>{let F=o?
H>0?"positive":"negative":"",U=r&&!o?`--value: ${v(Z(H,-1,1))}`:"",[V,tt]=C(K);return W`<circle class="${X?"training":"test"} ${F}" r=${P} cx=${V.toFixed(2)} cy=${tt.
toFixed(2)} .style=${U} />`})),g();let[O,L]=[S.count(1),S.count(-1)];f.picture.ariaLabel=`Data: ${Ao(O,"training ")}${L?` and ${Ao(L,"test ")}`:""}`,k()}function g(){
let T=S.visible(),C=T.find(({slot:K})=>K===S.selected),[P,O]=_().toPixel(C?.at??S.cursor);B(y,W`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${P},${O})" .style=${Gt(!C)} />
      <circle class="selected" r="9" cx=${P} cy=${O} .style=${Gt(C)} />`);let L=S.count(1)+S.count(-1)-T.length;B(p,I`
      <div class="status" role="status">${S.message||(C?m(C):"")}</div>
      <div class="notes">${L?`${Ao(L)} outside the view`:""}</div>`)}function m({at:T,training:C,value:P}){let O=r?`, value ${J(P,3)}`:"",L=o?`, label ${t.get("\
label_names")[P>0?1:0]}`:O;return`${C?"Training":"Test"} point: ${Zt(T,t.get("axis_names"),L)}`}function w(){let T=r?new Float64Array:q(t.get("fit")),{left:C,width:P}=f.
area,{to:O}=_().y,L=X=>`${(C+X*P/(T.length-1)).toFixed(2)},${Z(O(T[X]),-xt,xt).toFixed(2)}`,K=se(T.length,X=>!Number.isNaN(T[X])).map(X=>`M${X.map(L).join("L")}`);
B(b,W`<path class="fit" d=${K.join("")} />`)}let $=lr(i.positive,i.negative),v=T=>`color-mix(in srgb, ${T>0?i.positive:i.negative} ${Math.round(100*Math.abs(T))}\
%, white)`;function A(){if(!r)return;let T=t.get("map");e.classList.toggle("mapped",T.shape[0]>0);let C=t.get("logits"),P=O=>C?Math.tanh(O/2):Z(O,-1,1);re(f.canvas,
q(T),T.shape,O=>$(P(O)))}function k(){e.classList.toggle("removing",S.removing);let T=[1,-1].map(L=>I`
      <button type="button" title="Label of the points you add" aria-pressed=${L===S.label}
        @click=${()=>S.choose(L)}>
        <i class="dot ${L>0?"positive":"negative"}"></i>${t.get("label_names")[L>0?1:0]}
      </button>`),C=r?"var(--gdviz-faint)":i.data,P=[{name:"training",color:C,kind:"dot"}];S.count(-1)&&P.push({name:"test",color:C,kind:"ring"}),r||P.push({name:"\
model",color:i.fit}),B(l,I`
      ${o?I`<span class="labels" role="group" aria-label="Label of new points">${T}</span>`:D}
      ${r&&!o?E():D}
      <button type="button" title="Remove points by clicking them" aria-pressed=${S.removing}
        @click=${()=>S.setRemoving(!S.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${N} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"} @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${dr(P)}</span>`)}function E(){let T=({target:C})=>{C.value!==""&&S.choose(Number(C.value)),C.value=String(S.label)};return I`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(S.label)} @change=${T} /></label>
      <span class="values">−1 <i></i> +1</span>`}function N({target:T}){let[C]=T.files;C&&js(t,C),T.value=""}function R(){let{file:T,text:C,failed:P}=t.get("m\
essage"),[O,L]=P?["gdviz-notice","alert"]:["gdviz-note","status"];B(u,C?I`<div class=${O} role=${L}><b>${T}</b>: ${C}</div>${Ku(t)}`:D)}let j="interval y_interv\
al axis_names";return f.draw(t,{[j]:()=>f.axes(_(),t.get("axis_names"),!r),"x y part":S.read,[`x y part label_names ${j}`]:M,[`fit ${j}`]:w,"map logits":A,message:R})}
function Ku(t){let{columns:e,chosen:n,task:r}=Is(t)??{columns:[],chosen:[],task:"regression"};if(e.length<3)return D;let o=r==="regression"?[["x",0,r],["y",1,r]]:
[["x₁",0,r],["x₂",1,r]],i=t.get("both_tasks");(i||r==="classification")&&o.push(["label",2,"classification"]),(i||r==="plane_regression")&&o.push(["value",2,
"plane_regression"]);let s=(l,p,{target:u})=>{let d=[n[0],n[1],n[2]];d[l]=e[u.value],Fs(t,d.filter(Boolean),d[2]?p:"regression")},c=(l,p,u)=>I`<option value=${p} .selected=${u}>${l}</option>`,
a=o.map(([l,p,u])=>I`
    <label>${l} <select aria-label="Column of ${l}" @change=${d=>s(p,u,d)}>
      ${p===2&&i?c("none","",u!==r):D}
      ${e.map((d,f)=>c(d.name,f,u===r&&d===n[p]))}
    </select></label>`);return I`<div class="columns">${a}</div>`}var Ao=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function Yu(t){let{model:e,el:n}=t;ot(n,
"gdviz-data-editor");let r=Ws(t),o=[rt(e,"task",()=>{r(),B(n,D),r=Ws(t)}),rt(e,"source",()=>{e.get("own").includes(e.get("source"))||Bs(e)})];return()=>{for(let i of o)
i();r()}}var qs={render:Yu};var Vs=64,Zu=6,Ju=24;function br(t,[e,n],r=!1){let o=Array.from(t,c=>_e(c)),i=Rt({low:e,high:n,log:r,from:0,to:o.length}),s=c=>Math.floor(i.to(Math.max(c,e)));return c=>o[Z(
s(c),0,o.length-1)]}function xr({height:t},e,[n,r],o,i=!1){let s=Rt({low:n,high:r,log:i,from:0,to:-t}),c=l=>e[Math.floor((l+.5)/Vs*e.length)],a=s.ticks().map(({
at:l,text:p})=>({at:l/t,text:p}));return[Array.from({length:Vs},(l,p)=>c(p)),a,o]}function yr({height:t},e,n,r){let o=n.length-1,i=Math.max(Math.ceil(o*Ju/t),1),
s=Array.from(n.keys()).filter(a=>a%i===0),c=ao(s.map(a=>n[a]));if(c.some(a=>a.length>Zu)){let a=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));r+=` (10${ar(
a)})`,c=ao(s.map(l=>n[l]/10**a))}return[oe(e,o),s.map((a,l)=>({at:-a/o,text:c[l]})),r]}var Xu=1.4,Qu=2e3,ae=({kind:t})=>t==="Image"||t==="Contours";function Gs(t,e,n){let[r,o]=[0,0];return t.map(i=>{let s={};for(let[a,l]of Object.entries(i.shapes)){
let p=l.reduce((u,d)=>u*d,1);s[a]=e.subarray(r,r+=p)}let c=ae(i)||i.shapes.kind?0:i.color??o++;return{...i,arrays:s,colors:n,color:typeof c=="number"?n[c%n.length]:
c}})}function Ks({shapes:t,arrays:{x:e,y:n}}){let r=t.y.at(-1)??0;return Array.from({length:r?n.length/r:0},(o,i)=>{let s=i*r;return{x:t.x.length>1?e.subarray(s,
s+r):e,y:n.subarray(s,s+r)}})}function Ys({kind:t,arrays:e},n){if(t==="Band"&&n==="y")return[e.low,e.high];if(t!=="Arrows")return[e[n]];let r=e[`d${n}`];return[
e[n],e[n].map((o,i)=>o+r[i])]}function Zs(t){let{kind:e,label:n,color:r,colors:o,dashed:i,names:s,arrays:c}=t;return ae(t)?[]:e==="Points"&&c.kind?s.map((a,l)=>({
name:a,color:o[l%o.length],kind:"dot"})):n?[{name:n,color:r,kind:e==="Points"?"dot":e==="Band"?"area":i?"dashes":"line"}]:[]}function Js(t,e,n){let r=bt(t.color);
switch(t.kind){case"Lines":return Ks(t).map(o=>W`
        <path class="line" fill="none" stroke=${r} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
          stroke-dasharray=${t.dashed?"6 5":D} d=${td(o,e)} />`);case"Band":return W`<path class="band" fill=${r} opacity="0.25" d=${ed(t.arrays,e,n)} />`;case"\
Points":return nd(t,e);case"Arrows":return W`<path class="arrows" fill=${r} stroke="var(--gdviz-paper)" stroke-width="2" paint-order="stroke"
        stroke-linejoin="round" d=${rd(t.arrays,e)} />`}return D}var Ee=t=>Z(t,-xt,xt),So=({log:t})=>e=>Number.isFinite(e)&&!(t&&e<=0);function td({x:t,y:e},n){
let r=So(n.y);return pr(e.length,o=>r(e[o])&&Number.isFinite(t[o]),o=>[Ee(n.x.to(t[o])),Ee(n.y.to(e[o]))])}function ed({x:t,low:e,high:n},r,o){let i=So(r.y),s=c=>i(
e[c])?Ee(r.y.to(e[c])):o;return fr(t.length,c=>i(n[c]),c=>Ee(r.x.to(t[c])),s,c=>Ee(r.y.to(n[c])))}function nd({arrays:{x:t,y:e,kind:n},color:r,colors:o,size:i},s){
let c=So(s.y),a=new Map;for(let l=0;l<t.length;l++){if(!c(e[l])||!Number.isFinite(t[l]))continue;let p=n?o[Math.abs(Math.trunc(n[l]))%o.length]:r;a.has(p)||a.set(
p,[]),a.get(p)?.push(`M${ht(Ee(s.x.to(t[l])))},${ht(Ee(s.y.to(e[l])))}h0`)}return[...a].map(([l,p])=>W`
    <g fill="none" stroke-linecap="round">
      <path stroke="var(--gdviz-paper)" stroke-width=${i+1.5} d=${p.length>Qu?"":p.join("")} />
      <path class="dots" stroke=${bt(l)} stroke-width=${i} d=${p.join("")} />
    </g>`)}function rd({x:t,y:e,dx:n,dy:r},o){let i=[];for(let s=0;s<t.length;s++){let[c,a]=[o.toPixel([t[s],e[s]]),o.toPixel([t[s]+n[s],e[s]+r[s]])],[l,p]=[(a[0]-
c[0])/2,(a[1]-c[1])/2];![...c,l,p].every(u=>Math.abs(u)<xt)||Math.hypot(l,p)<.25||i.push(ze(c[0]+l,c[1]+p,l,p,Xu))}return i.join("")}function Xs(t,e,n){let r=t.
filter(({kind:o})=>o==="Lines").flatMap(o=>Ks(o).map(i=>({...i,label:o.label})));return!r.length||!r.every(o=>od(o.x))?null:r.map(o=>`${o.label||n} = ${J(o.y[id(
o.x,e)])}`)}var od=t=>t.every((e,n)=>n===0||e>=t[n-1]);function id(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<e?n=o:r=o}return e-t[n]<t[r]-e?n:
r}var Eo="http://www.w3.org/2000/svg",sd=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],ad={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},cd=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
Qs=2,ld=14;function ta(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
r=>r.checkVisibility()&&r.querySelector("svg")).map(r=>{let o=ud(r);return n.set(o,(n.get(o)??0)+1),{name:n.get(o)>1?`${o} ${n.get(o)}`:o,node:r}})}function ud(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function En(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(a=>a.checkVisibility()),r=Math.max(e.bottom,...n.map(a=>a.getBoundingClientRect().
bottom)),[o,i]=[Math.ceil(e.width),Math.ceil(r-e.top)],s=Xe("svg",{xmlns:Eo,width:o,height:i,viewBox:`0 0 ${o} ${i}`});s.append(Xe("rect",{width:o,height:i,fill:$r(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let c=[...t.querySelectorAll("canvas, svg")].filter(a=>a.checkVisibility()&&!a.
parentElement?.closest("svg")&&!a.closest("button, .gdviz-legend, .panel"));for(let a of c){let l=a.getBoundingClientRect(),p={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(a instanceof HTMLCanvasElement)a.width&&a.height&&s.append(Xe("image",{...p,href:a.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let u=ea(a);for(let[d,f]of Object.entries(p))u.setAttribute(d,String(f));u.setAttribute("overflow","visible"),s.append(u)}}for(let a of n)s.append(...pd(a,e));return new XMLSerializer().
serializeToString(s)}function Xe(t,e){let n=document.createElementNS(Eo,t);for(let[r,o]of Object.entries(e))r!=="xmlns"&&n.setAttribute(r,String(o));return n}function ea(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(Eo,t.tagName);for(let{name:r,value:o}of t.attributes)
cd.test(r)&&n.setAttribute(r,o);for(let r of sd){let o=e.getPropertyValue(r);r==="fill"||r==="stroke"?dd(n,r,o):o&&o!==ad[r]&&!(r.endsWith("opacity")&&n.hasAttribute(
r))&&n.setAttribute(r,o)}return n.append(...[...t.childNodes].map(ea).filter(r=>r!==null)),n}function dd(t,e,n){let[r,o]=/^(none|url\()/.test(n)?["none",1]:$r(n);
t.setAttribute(e,r),o<1&&t.setAttribute(`${e}-opacity`,String(o))}var Je=null,Mo=new Map;function $r(t){if(!Mo.has(t)){if(Je??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!Je)return[t,1];Je.clearRect(0,0,1,1),Je.fillStyle=t,Je.fillRect(0,0,1,1);let[e,n,r,o]=Je.
getImageData(0,0,1,1).data;Mo.set(t,[`#${[e,n,r].map(i=>i.toString(16).padStart(2,"0")).join("")}`,Number((o/255).toFixed(3))])}return Mo.get(t)}function pd(t,e){
let n=t.getBoundingClientRect(),[r,o]=[n.left-e.left,(n.top+n.bottom)/2-e.top],i=t.querySelector(".swatch"),{width:s=ld}=i?.getBoundingClientRect()??{},c=getComputedStyle(
t),[a]=$r(i?getComputedStyle(i).color:c.color),l=f=>!!i?.matches(`.${f}`),p=l("dot")||l("ring")?Xe("circle",{cx:r+s/2,cy:o,r:4,fill:l("dot")?a:"none",stroke:a,"\
stroke-width":2}):Xe("path",{d:`M${r},${o}h${s}`,fill:"none",stroke:a,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),u={"font-family":c.
fontFamily,"font-size":c.fontSize,fill:$r(c.color)[0]},d=Xe("text",{x:r+s+5,y:o,dy:"0.35em",...u});return d.textContent=t.textContent.trim(),[p,d]}async function kr(t){
let e=URL.createObjectURL(new Blob([En(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let r=Object.assign(document.createElement("canvas"),{width:Qs*
n.width,height:Qs*n.height});return r.getContext("2d")?.drawImage(n,0,0,r.width,r.height),URL.revokeObjectURL(e),new Promise((o,i)=>r.toBlob(s=>s?o(s):i(new Error(
"no picture")),"image/png"))}var fd=t=>t<560?.75:.56,gd=4;function hd({model:t,el:e}){let n=t.get("title"),r=n||t.get("axis_names").toReversed().join(" over "),o=t.get("layers").some(ae),s=t.
get("layers").some(k=>ae(k)&&k.label)?Ve:Se,c=ie(e,{name:"gdviz-drawing",title:n,label:r,ratio:t.get("ratio")??fd,aspect:h,margins:s});e.classList.toggle("equal",
t.get("equal")),o||c.canvas.remove();let[a]=c.layers("layers");function l(){let k=q(t.get("values"));return k.length?Gs(t.get("layers"),k,t.get("colors")):[]}let p=[],
u={x:null,y:null},d=c.plane({low:0,high:1},{low:0,high:1}),f=[];function h(){if(!t.get("equal")||t.get("ratio"))return null;let k=l().find(ae)?.arrays.box??[],[
E,N]=t.get("x_limits")??k,[R,j]=t.get("y_limits")??k.slice(2);return(j-R)/(N-E)||null}function b(k){if(t.get(`${k}_limits`))return t.get(`${k}_limits`);let E=k===
"x"?0:1,N=p.filter(ae);if(N.length)return Ft(N.map(({arrays:H})=>H.box.subarray(2*E,2*E+2)),Number.isFinite);let R=k==="y"&&t.get("log"),j=H=>Number.isFinite(H)&&
!(R&&H<=0),T=f.map(H=>[H.get("value")[E]]),C=Ft([...p.flatMap(H=>Ys(H,k)),...T],j),P=u[k]||!T.length||R?0:.2*(C[1]-C[0]);C=[C[0]-P,C[1]+P];let O=p.filter(({kind:H})=>k===
"x"&&(H==="Lines"||H==="Band")),[L,K]=Ft(O.map(({arrays:H})=>H.x),j),X=!u[k]&&!T.length&&L<K&&L<=C[0]&&K>=C[1];return u[k]=X?C:os(u[k],C,R),u[k]}function x(){let[
k,E]=[b("x"),b("y")];if(t.get("equal")){let{width:N,height:R}=c.area,j=Math.max((k[1]-k[0])/N,(E[1]-E[0])/R),T=([C,P],O)=>[(C+P-j*O)/2,(C+P+j*O)/2];[k,E]=[T(k,N),
T(E,R)]}return c.plane({low:k[0],high:k[1]},{low:E[0],high:E[1],log:t.get("log")})}function y(){if(p=l(),!p.length)return;d=x(),c.axes(d,t.get("axis_names"),!o),
d=x();let k=p.find(ae);k&&S(k);let E=c.area.top+c.area.height;B(a,p.map(N=>W`<g class="layer ${N.kind.toLowerCase()}">${Js(N,d,E)}</g>`)),c.legend(p.flatMap(Zs)),
w()}function S({kind:k,label:E,limits:N,shapes:{values:R},arrays:{values:j,levels:T,box:C}}){let{canvas:P,area:O}=c,L=t.get("palette"),[[K,X],[H,F]]=[d.toPixel(
[C[0],C[2]]),d.toPixel([C[1],C[3]])],U={left:K,top:F,width:H-K,height:X-F};for(let[nt,st]of Object.entries(U))P.style[nt]=`${st}px`;let V=[O.top-F,H-O.left-O.width,
X-O.top-O.height,O.left-K];if(P.style.clipPath=`inset(${V.map(nt=>`${Math.max(nt,0)}px`).join(" ")})`,k==="Image"){let nt=N??Ft([j],Number.isFinite),st=br(L,nt);
return re(P,j,R,at=>Number.isFinite(at)?st(at):0),c.bar(E?xr(O,L,nt,E):null)}let tt=Math.min(window.devicePixelRatio||1,2),Y={width:Math.max(Math.round(U.width*
tt),1),height:Math.max(Math.round(U.height*tt),1)};ur(P,Y,j,R,T,oe(L,T.length-1)),c.bar(E?yr(O,L,T,E):null)}let _=c.readout(k=>{B(c.status,t.get("outdated")||(k&&
p.length?z(d.toPoint(k)):""))});function z(k){let E=t.get("axis_names"),N=Xs(p,k[0],E[1]);return N?`${E[0]} = ${J(k[0])}: ${N.slice(0,gd).join(", ")}`:Zt(k,E)}let M=(n||
"figure").toLowerCase().replace(/[^a-z0-9]+/g,"-"),g=I`
    <button type="button" aria-label="Save the figure as SVG" title="Save the figure as SVG, for print"
      @click=${()=>$e(`${M}.svg`,En(e),"image/svg+xml")}>SVG</button>
    <button type="button" aria-label="Save the figure as PNG" title="Save the figure as PNG, an image"
      @click=${async()=>$e(`${M}.png`,await kr(e),"image/png")}>PNG</button>`;B(c.panel.appendChild(Object.assign(document.createElement("span"),{className:"fil\
es"})),g);let m=k=>{let E=k.get("value"),[N,R]=d.toPixel(E),j=Zt(E,t.get("axis_names")),T=k.get("description")||"Point";return W`
      <g class="handle" tabindex="0" role="slider" aria-label="${T}; move it with the arrow keys" aria-valuenow=${E[0]} aria-valuetext=${j}
        transform="translate(${Z(N,-xt,xt)},${Z(R,-xt,xt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${T}: drag it${f.length>1?"":", click elsewhere,"} or use the arrow keys</title>
      </g>`},w=()=>B(c.handles,f.map(m)),$=!1,v=[()=>$=!0];async function A(){let k=t.get("points"),E=await Promise.all(k.map(R=>ct(t.widget_manager,R)));if($||
!E.length)return;f=E,u.x=u.y=null,y();let N=[...c.handles.querySelectorAll(".handle")];f.forEach((R,j)=>{let T=([C,P])=>G(R,{value:[Z(C,d.x.low,d.x.high),Z(P,d.
y.low,d.y.high)]});qe({surface:f.length>1?void 0:c.hit,handle:N[j],to:C=>T(d.toPoint(c.pixel(C))),by:(C,P)=>{let O=P?.1:.01,[L,K]=R.get("value");T([L+C[0]*O*(d.
x.high-d.x.low),K+C[1]*O*(d.y.high-d.y.low)])}}),v.push(rt(R,"value",y))})}return e.classList.toggle("still",t.get("points").length!==1),v.push(c.draw(t,{"value\
s layers x_limits y_limits axis_names log equal colors palette":y,outdated:_})),A(),()=>v.forEach(k=>k())}var na={render:hd};var md=4;function vd({model:t,el:e}){ot(e,"gdviz-field","gdviz-plane");let n=ne(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:z=[
0,0],axes:M=[0,0,0,0]}=t.get("drawn"),[g,m,w,$]=M,v=k=>W`<rect class=${k} x=${g} y=${m} width=${w} height=${$} />`,A=I`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${z[0]} height=${z[1]}>
        <defs><clipPath id=${n}>${v("")}</clipPath></defs>
        ${v("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?ir(t.widget_manager,"Zooming needs Python, which draws this picture."):D}`;return B(e,A,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,c,a,l,p,u,d]=o();function f(){let{size:z,axes:M,limits:g}=t.get("drawn");if(!z)return null;let[m,w,$,v]=M,A=Rt({low:g[0],high:g[1],from:m,to:m+
$});return He(A,Rt({low:g[2],high:g[3],from:w+v,to:w}))}let b=vr({model:t,el:e,picture:i,hit:s,handles:p,panel:u,layers:[c,a,l],plane:f,free:()=>!0});function x(z){
let{size:M=[z,0]}=t.get("drawn"),g=Math.min(z/M[0],1),m=e.closest(".gdviz-field-box")??e;m.style.setProperty("--gdviz-share",String(g)),m.style.setProperty("--g\
dviz-spare",`${(g-1)*M[1]}px`)}function y(){b.buttons();let{limits:z}=t.get("drawn");t.get("disabled")&&z&&t.set("view",z)}let S=De(e,z=>{if(r)return x(z);Math.
abs(z-t.get("width"))>=md&&G(t,{width:z})}),_=lt(t,{disabled:y,drawn:o,"drawn minima":b.minima,"drawn start axis_names":b.start,"drawn paths":b.paths,"drawn cur\
rent":b.points,"drawn current step diverged_at axis_names outdated":()=>B(d,f()&&(t.get("outdated")||Ye(t)))});return()=>{S(),_()}}var ra={render:vd};var Lt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Qe=t=>(...e)=>({_$litDirective$:t,values:e}),ce=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:wd}=Pi,oa=t=>t;var sa=t=>t.strings===void 0,ia=()=>document.createComment(""),tn=(t,e,n)=>{let r=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let i=r.insertBefore(
ia(),o),s=r.insertBefore(ia(),o);n=new wd(i,s,t,t.options)}else{let i=n._$AB.nextSibling,s=n._$AM,c=s!==t;if(c){let a;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(a=t.
_$AU)!==s._$AU&&n._$AP(a)}if(i!==o||c){let a=n._$AA;for(;a!==i;){let l=oa(a).nextSibling;oa(r).insertBefore(a,o),a=l}}}return n},le=(t,e,n=t)=>(t._$AI(e,n),t),bd={},
_r=(t,e=bd)=>t._$AH=e,aa=t=>t._$AH,zr=t=>{t._$AR(),t._$AA.remove()};var pt=Qe(class extends ce{constructor(t){if(super(t),t.type!==Lt.PROPERTY&&t.type!==Lt.ATTRIBUTE&&t.type!==Lt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!sa(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
zt||e===D)return e;let n=t.element,r=t.name;if(t.type===Lt.PROPERTY){if(e===n[r])return zt}else if(t.type===Lt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return zt}else if(t.
type===Lt.ATTRIBUTE&&n.getAttribute(r)===e+"")return zt;return _r(t),e}});function en(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:c,step:a,log:l,whole:p,disabled:u=!1,description:d,unit:f="",tooltip:h,continuous:b=!0})=>{i!==o&&(r=
!1),o=i;let x=m=>String(l?Math.log10(m):m);function y({target:m}){let w=Number(m.value),$=l?Number((10**w).toPrecision(3)):w;e(Z(p?Math.round(w):$,s,c))}function S({
target:m}){let w=Number(m.value.trim().replace(",",".").replaceAll("−","-"));r=!(m.value.trim()!==""&&Number.isFinite(w)&&(!p||Number.isInteger(w))&&w>=s&&w<=
c),r||e(w),t()}function _(){n=!0}function z(){n=r=!1,t()}let[M,g]=b?[y,null]:[null,y];return I`
      <label title=${h}>
        <span>${d}</span>
        <input type="range" min=${x(s)} max=${x(c)} step=${a} aria-valuetext=${`${J(i)} ${f}`.trim()}
          .value=${pt(x(i))} ?disabled=${u} @input=${M} @change=${g} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${d}, as a number" aria-invalid=${r}
        title=${r?`A ${p?"whole ":""}number from ${s} to ${c}`:f}
        .value=${n?zt:pt(J(i))} ?disabled=${u} @focus=${_} @change=${S} @blur=${z} />`}}var[Ar,nn,Oo,ca]=[1,2,3,4],ua={add:Ar,subtract:Ar,negate:Ar,multiply:nn,divide:nn,power:Oo,exp:Oo},da=(t,e)=>I`<math display="block" alttext=${t}>${yt(e)}</math>`;
function yt(t,e=Ar){if((ua[t.operation]??ca)<e)return la(yt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?wt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:wt`<mn>${t.value}</mn>`;case"variable":return wt`<mi>${t.letter}</mi>`;case"add":return wt`<mrow>${yt(n)}<mo>+</mo>${yt(r,nn)}</mrow>`;case"subt\
ract":return wt`<mrow>${yt(n)}<mo>−</mo>${yt(r,nn)}</mrow>`;case"negate":return wt`<mrow><mo>−</mo>${yt(n,nn)}</mrow>`;case"multiply":return wt`<mrow>${yt(n,
nn)}${yd(r)}${yt(r,Oo)}</mrow>`;case"divide":return wt`<mfrac>${yt(n)}${yt(r)}</mfrac>`;case"power":return wt`<msup>${yt(n,ca)}${yt(r)}</msup>`;case"exp":return wt`<msup><mi>e</mi>${yt(
n)}</msup>`;case"sqrt":return wt`<msqrt>${yt(n)}</msqrt>`;case"abs":return wt`<mrow><mo stretchy="true">|</mo>${yt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return wt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${la(xd(pa(t)))}</mrow>`}}var la=t=>wt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,xd=t=>t.map((e,n)=>n?wt`<mo separator="true">,</mo>${yt(
e)}`:yt(e));function pa({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?pa(r):[r],...o]}function yd(t){return fa(t)?
wt`<mo>·</mo>`:wt`<mo lspace="0" rspace=${t.operation in ua||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function fa({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&fa(e[0])}var Nt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
nly the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Bt,operations:kd}=Nt,_d=Nt.errors,On=Nt.functions,zd=Nt.spellings,Mr=Nt.constants,Ad=Nt.superscripts,Sd=Object.keys(Nt.tokens),Sr=new RegExp(Object.entries(
Nt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),dt=class extends Error{constructor(e,n,...r){super(_d[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function Jt(t,e=Nt.variables){let n=Array.from(t),r=Md(n,e),o=Td(r,n.length),i=Od(r,e);return{instructions:Nd(o,[...e,...i]),parameters:i,root:o}}function Md(t,e){
if(t.length>Bt.characters)throw new dt("long",Bt.characters,Bt.characters);let n=t.map(o=>zd[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=Sr.
lastIndex){Sr.lastIndex=o;let i=Sr.exec(n);if(!i)throw new dt(t[o]==="="?"equals":"character",o,t[o]);let s=Sd.find(a=>i.groups?.[a]!==void 0)??"",c=/^ *\(/.test(
n.slice(Sr.lastIndex));s==="word"?r.push(...Ed(i[0],o,e,c)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function Ed(t,e,n,r){if(Object.hasOwn(On,
t)){if(!r)throw new dt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Mr,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new dt("function",e,t,Object.keys(On).join(", "));let o=Object.keys(On).findLast(s=>t.startsWith(s));if(o)throw new dt("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new dt("name",e,t);return i.map((s,c)=>({kind:"letter",text:s,position:e+c}))}function Od(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(Mr,o))){if(Nt.variables.includes(o))throw new dt("result",i,o);if(n.add(o),
n.size>Bt.parameters)throw new dt("letters",i,Bt.parameters,e.join(" and "))}return[...n].sort()}function Td(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,
i=0,s=!1,c=()=>t[r]??n,a=()=>t[r++]??n,l=(_,z,M,{value:g=0,letter:m=""}={})=>({operation:_,position:z,operands:M,value:g,letter:m});function p(){let{text:_,position:z}=c();
throw new dt(_===")"?"unopened":_===","?"comma":"operand",z)}function u(){let _=d();for(;c().text==="+"||c().text==="-";){let{text:z,position:M}=a();_=l(z==="+"?
"add":"subtract",M,[_,d()])}return _}function d(){let _=f();for(;;){let{kind:z,text:M,position:g}=c();if(M==="*"||M==="/")a(),_=l(M==="*"?"multiply":"divide",g,
[_,f()]);else if(z==="letter"||z==="function"||M==="("||M==="|"&&!s)_=l("multiply",g,[_,h()]);else{if(z==="number")throw new dt("before",g);return _}}}function f(){
if(++o>Bt.depth)throw new dt("deep",c().position,Bt.depth);let _;if(c().text==="-"){let{position:z}=a();_=l("negate",z,[f()])}else c().text==="+"?(a(),_=f()):_=
h();return o--,_}function h(){let _=b();for(;c().kind==="superscript";){let{text:M,position:g}=a();_=l("power",g,[_,l("number",g,[],{value:Ad[M]})])}if(c().text!==
"^"&&c().text!=="**")return _;let{position:z}=a();return l("power",z,[_,f()])}function b(){let{kind:_,text:z,position:M}=c();if(_==="number"){a();let g=Number(z);
if(g>Bt.number)throw new dt("size",M);return l("number",M,[],{value:g})}if(_==="letter")return a(),Object.hasOwn(Mr,z)?l("number",M,[],{value:Mr[z],letter:z}):l(
"variable",M,[],{letter:z});if(_==="function")return x(a());if(z==="(")return y("unclosed",")",!1)[0];if(z==="|")return l("abs",M,y("bar","|",!0));throw new dt(
z===")"&&i===0?"unopened":"operand",M)}function x({text:_,position:z}){let M=Nt.several.includes(_),[g,...m]=y("unclosed",")",!1,M);if(!M)return l(On[_],z,[g]);
if(!m.length)throw new dt("several",z,_);return m.reduce((w,$)=>l(On[_],z,[w,$]),g)}function y(_,z,M,g=!1){let m=a(),w=s;s=M,i++;let $=[u()];for(;g&&c().text===
",";)a(),$.push(u());if(c().kind==="end")throw new dt(_,m.position);return c().text!==z&&p(),a(),i--,s=w,$}if(!t.length)throw new dt("empty",0);let S=u();return c().
kind!=="end"&&p(),S}function Nd(t,e){let n=[],r=new Map;function o({position:s},c,a,l=0,p=0){let u=[kd.indexOf(c),a,l,p],d=u.join();if(r.has(d)||r.set(d,n.push(
u)-1),n.length>Bt.instructions)throw new dt("operations",s,Bt.instructions);return r.get(d)}function i(s){let{operation:c,operands:a,value:l,letter:p}=s;if(c===
"number")return o(s,c,0,0,l);if(c==="variable")return o(s,c,e.indexOf(p));let u=i(a[0]),d=c==="power"&&a[1].operation==="number"?a[1].value:0;if(d===2||d===3||d===
4){let f=o(s,"multiply",u,u);return d===2?f:o(s,"multiply",f,d===3?u:f)}return o(s,c,u,...a.slice(1).map(i))}return i(t),n}var Tn=(t,e=t.get("value"))=>Jt(e,t.get("variables")),[Rd,Ld]=[24,8];function To(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(q(t.get(e)).length);return o.set(
n),Qt(o,{shape:r,dtype:"float64"},t.get(e))}function Pd({model:t}){let e=Tn(t).parameters;function n(){let r=Tn(t),[o,i]=[e,q(t.get("parameters"))];e=r.parameters;
let s=To(t,"instructions",r.instructions.flat()),[c,a]=[q(s),q(t.get("instructions"))];c.every((l,p)=>l===a[p])||(t.set("instructions",s),t.set("parameters",To(
t,"parameters",e.map(l=>o.includes(l)?i[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function Cd({model:t,el:e}){ot(e,"gdviz-fo\
rmula-field");let n=ne(),r=null,o=new Map;function i({target:u}){let d=u.value;try{Tn(t,d),r=null,G(t,{value:d})}catch(f){if(!(f instanceof dt))throw f;r={text:d,
error:f}}l()}function s(u){let d=f=>{let h=q(t.get("parameters")).slice();h[Tn(t).parameters.indexOf(u)]=f,G(t,{parameters:To(t,"parameters",h)})};return o.has(
u)||o.set(u,en(l,d)),o.get(u)}function c({message:u,position:d},f){let h=Array.from(f,y=>/\s/.test(y)?" ":y),b=Math.max(0,d-Rd),x=h.slice(b,d+Ld).join("");return I`<code aria-hidden="true">${b?
"…":""}${x}\n${" ".repeat(d-b+(b?1:0))}▲</code>
      <span>${u}</span>`}function a(){r=null,l()}function l(){let[u,d,f]=["value","description","tooltip"].map(z=>t.get(z)),[h,b]=t.get("range"),x=q(t.get("para\
meters")),{root:y,parameters:S}=Tn(t),_=t.get("without");B(e,I`
      <label title=${f}>
        <span>${d}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${pt(r?.text??u)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?c(r.error,r.text):D}</div>
        ${r?D:da(u,y)}
      </div>
      ${S.map((z,M)=>_.includes(z)?D:I`<div class="gdviz-slider">${s(z)({value:x[M],min:h,max:b,step:.01,description:z,tooltip:`The letter ${z} of the formula`})}</div>`)}`)}
let p=[lt(t,{"parameters description tooltip range without":l}),lt(t,{value:a})];return()=>p.forEach(u=>u())}var ga={initialize:Pd,render:Cd};var Id=10,jd=9;function Fd(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),c=n>1?(s-i)/(n-1):0,a=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),p=Rt({low:a(
i-c/2),high:a(s+c/2),log:e,from:r,to:o});return{pixels:p,nearest:u=>Z(l(u),0,n-1),cellOf:u=>{let d=p.to(u);return d>=Math.min(r,o)&&d<=Math.max(r,o)?Math.min(l(
d),n-1):-1},centre:u=>a(i+u*c),edges:u=>{let[d,f]=[u,u+1].map(h=>r+(o-r)*h/n);return[Math.min(d,f),Math.max(d,f)]}}}function Bd({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",r=n()?Ve:Se,o=t.get("title")||`${t.get("value_name")} over ${t.get("axis_names").join(" and ")}`,i=ie(e,{name:"gdviz-heat-map",label:o,ratio:t.
get("ratio"),margins:r});i.canvas.classList.add("hatch");let[s]=i.layers("cross"),[c]=B(i.handles,z(),".handle"),a=()=>t.get("values").shape,l=v=>{let A=t.get(`${v}\
_range`),k=t.get(`${v}_log`)&&A[0]>0,[E,N]=a();return Fd(A,k,v==="x"?N:E,v==="x"?i.across():i.upwards())};function p(){if(!a()[0]||!a()[1])return null;let[v,A]=t.
get("chosen"),[k,E]=[l("x").cellOf(v),l("y").cellOf(A)];return k>=0&&E>=0?[k,E]:null}let u=v=>!Number.isFinite(v)||!n()&&v<0;function d(){let v=t.get("log"),[A,
k]=Ft([q(t.get("values"))],E=>Number.isFinite(E)&&!(v&&E<=0));return A<=k?[A,k]:null}function f(){re(i.canvas,q(t.get("values")),a(),n()?h():b())}function h(){let v=br(
t.get("palette"),d()??[0,1],t.get("log"));return A=>u(A)?0:v(A)}function b(){let v=Array.from(t.get("colors"),A=>_e(A));return A=>u(A)?0:v[A%v.length]}function x(){
let v=d();if(!n()||!v)return i.bar(n()?[[],[],t.get("value_name")]:null);i.bar(xr(i.area,t.get("palette"),v,t.get("value_name"),t.get("log")))}function y(){let v=t.
get("colors"),A=q(t.get("values")),k=new Set(n()?[]:A),E=t.get("names").map((j,T)=>({name:j,color:v[T%v.length],kind:"area"})),N=A.some(u),R=E.filter((j,T)=>k.has(
T));i.legend(N?[...R,{name:t.get("missing_name"),color:"",kind:"hatch"}]:R)}let S=()=>i.axes(He(l("x").pixels,l("y").pixels),t.get("axis_names"));function _(){let v=p();
if(B(i.handles,z(v)),!v)return B(s,null);let[[A,k],[E,N]]=[l("x").edges(v[0]),l("y").edges(v[1])],{left:R,top:j,width:T,height:C}=i.area,[P,O]=[(A+k)/2,(E+N)/2],
K=`${`M${P},${j}V${E-6}M${P},${N+6}V${j+C}`}M${R},${O}H${A-6}M${k+6},${O}H${R+T}`;B(s,W`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${K} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${K} />`)}function z(v=null){let[[A,k],[E,N]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],R=(T,C,P,O)=>W`<rect class=${T} fill="transparent" stroke=${C} stroke-width=${P}
        x=${A-O} y=${E-O} width=${k-A+2*O} height=${N-E+2*O} />`,j=Math.max((jd-(k-A))/2,1);return W`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Gt(v)}
        aria-valuenow=${v?v[1]*a()[1]+v[0]:0} aria-valuetext=${v?M(v):""}>
        ${R("","white",4,j)}${R("cell","black",2,j)}${R("halo","none",0,Id)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function M([v,A]){let[k,E]=t.get("axis_names"),N=`${k} = ${J(l("x").centre(v))}, ${E} = ${J(l("y").centre(A))}`,R=q(t.get("values"))[A*a()[1]+v];if(u(
R))return`${N}: ${t.get("missing_name")}`;let j=()=>t.get("names")[R]??String(R);return`${N}: ${n()?`${t.get("value_name")} ${J(R)}`:j()}`}let g=i.readout(v=>{let A=v?
m(v):p();B(i.status,t.get("outdated")||(A?M(A):""))},c);function m([v,A]){return a()[0]&&a()[1]?[l("x").nearest(v),l("y").nearest(A)]:null}function w(v){if(!v)return;
let A=[l("x").centre(v[0]),l("y").centre(v[1])];String(A)!==String(t.get("chosen"))&&G(t,{chosen:A})}qe({surface:i.hit,handle:c,to:v=>w(m(i.pixel(v))),by:(v,A)=>{
let[k,E]=p()??[0,0],N=A?10:1;w([Z(k+N*v[0],0,a()[1]-1),Z(E+N*v[1],0,a()[0]-1)])}});let $="x_range y_range x_log y_log axis_names";return i.draw(t,{"kind values \
palette colors log":f,"kind values palette log value_name":x,"kind values names colors missing_name":y,[`values ${$}`]:S,[`kind chosen values names ${$}`]:_,[`k\
ind chosen values names value_name missing_name outdated ${$}`]:g})}var ha={render:Bd};function Dd(t){let e=I`<b>${t.get("name")}</b>`,n=gt(t.get("module")),{error:r}=_n(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>I`<div class="gdviz-notice" role="status">${s}</div>`;
return o?I`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(I`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||nr(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Ud=({model:t})=>ke(t);function Hd({model:t,el:e}){
ot(e,"gdviz-link");let n=()=>B(e,Dd(t)),r=[ke(t),or(t,n),rt(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var ma={initialize:Ud,render:Hd};var Wd=2,qd=.5,va=.05,Er=(t,e,n=Wd)=>e*Math.abs(t)/(Math.abs(t)+n);function wa(t,e){let n=cr(t),r=document.createElement("canvas"),o=lr(e.positive,e.negative),i=[];
function s({weights:d,thickest:f},h){d.forEach(({index:b},x)=>{let y=h[b],S=Er(y,f);S>va&&(n.lineWidth=S,n.strokeStyle=y>0?e.positive:e.negative,n.stroke(i[x]))})}
function c({units:d,layers:f},h,[b,x,y],{ink:S,paper:_}){let z=d.length-f[0].length===b&&y>1,M=d.slice(f[0].length);n.fillStyle=_;for(let{x:g,y:m,size:w}of d)n.
fillRect(g-w/2,m-w/2,w,w);z&&x>1&&a(M,h,x,y),z&&x===1&&l(M,h,y,S),n.lineWidth=1,n.strokeStyle=S,n.globalAlpha=.7;for(let{x:g,y:m,size:w}of d)n.strokeRect(g-w/2-
.5,m-w/2-.5,w+1,w+1);n.globalAlpha=1}function a(d,f,h,b){re(r,f,[h*d.length,b],x=>o(Z(x,-1,1))),d.forEach(({x,y,size:S},_)=>{let z=(d.length-1-_)*h;n.drawImage(
r,0,z,b,h,x-S/2,y-S/2,S,S)})}function l(d,f,h,b){d.forEach(({x,y,size:S},_)=>{let z=f.subarray(_*h,(_+1)*h),M=z.reduce(($,v)=>Math.max($,Math.abs(v)),1),[g,m]=[
x-S/2,.46*S/M];Object.assign(n,{lineWidth:1,strokeStyle:b,globalAlpha:.25}),n.beginPath(),n.moveTo(g,y),n.lineTo(g+S,y),n.stroke();let w=_===d.length-1;Object.assign(
n,{lineWidth:S>20?1.8:1.2,strokeStyle:w?e.fit:b,globalAlpha:1}),n.beginPath(),z.forEach(($,v)=>n.lineTo(g+S*v/(h-1),y-m*$)),n.stroke()})}function p({units:d,thickest:f},h,b){
for(let{x,y,size:S,index:_}of d){let z=h[_],M=Er(z,f,qd)/2;M>va&&(u(x-S/2,y+S/2,M+.8,b),u(x-S/2,y+S/2,M,z>0?e.positive:e.negative))}}function u(d,f,h,b){n.beginPath(),
n.arc(d,f,h,0,2*Math.PI),n.fillStyle=b,n.fill()}return{resize:({width:d,height:f,weights:h})=>{i=h.map(({curve:x})=>new Path2D(x));let b=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(d*b),height:Math.round(f*b)}),Object.assign(t.style,{width:`${d}px`,height:`${f}px`})},draw:(d,f,h,b,x)=>{let y=t.width/d.width;
n.setTransform(y,0,0,y,0,0),n.clearRect(0,0,d.width,d.height),f.length===d.parameters&&(s(d,f),c(d,h,b,x),p(d,f,x.paper))}}}var ba=1e3,Vd=10;function xa(t,e,n){let{shape:[r]}=t,o=q(t),i=Array.from({length:r},(l,p)=>[...o.subarray(3*p,3*p+3)]),s=1+Math.max(...i.map(([l])=>l)),c=i.findIndex(
l=>l[0]>0&&l[1]===e),a=i.reduce((l,p,u)=>p[0]<i[l][0]?u:l,0);return i[c<0?a:c]=[s,e,n],{shape:[r,3],data:new DataView(Float64Array.from(i.flat()).buffer)}}var No=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),Vd)));return Number.isFinite(e)?Math.min(10**e,ba):ba},Ro=t=>Number(t.toFixed(2));var ya=54,Gd=340,Kd=120,Yd=40,Zd=5,Jd=16,ue=16,Nn=4;function Lo(t){let[e,n,{shape:[,r,o]}]=[q(t.get("weights")),q(t.get("shape")),t.get("responses")],i=q(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],c={parameters:e,indices:[...e.keys()],responses:i,pictures:[
t.get("responses").shape[0],r,o]};if(!n.length)return{...c,sizes:t.get("sizes"),names:s};let a=Array.from(n.subarray(0,Nn)).filter(_=>_>0),l=Array.from(n.subarray(
Nn)).flatMap((_,z)=>_?[z]:[]),p=Nn*ue**2,u=p+Nn*ue,d=[...a.map((_,z)=>[z*ue**2,p+z*ue,z*ue]),[u,u+ue,Nn*ue]],f=l,h=[],b=[],x=t.get("curves"),y=r*o;for(let[_,z]of[
...a,1].entries()){let M=Array.from({length:z},(g,m)=>m);for(let g of M)h.push(...f.map(m=>d[_][0]+g*ue+m));h.push(...M.map(g=>d[_][1]+g));for(let g of M)b.push(
i.subarray((d[_][2]+g)*y,(d[_][2]+g)*y+(x?o:y)));f=M}let S=new Float64Array(b.length*(x?o:y));return b.forEach((_,z)=>S.set(_,z*_.length)),{parameters:Float64Array.
from(h,_=>e[_]),indices:h,responses:S,pictures:[b.length,x?1:r,o],sizes:[l.length,...a,1],names:l.map(_=>x?s[_].replace("₁",""):s[_])}}function Po(t,e){let n=Z(
ya*Math.max(...t),Kd,Gd),r=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let i=t.map((l,p)=>{let u=Math.min(n/l,ya),d=Math.floor(Math.
min(.76*u,.5*r,Yd)),f=h=>Math.round(h-d/2)+d/2;return Array.from({length:l},(h,b)=>({layer:p,unit:b,index:p?o[p]+l*t[p-1]+b:-1,x:f(r*(p+.5)),y:f(n/2+(b-(l-1)/2)*
u),size:d}))}),s=i.flat(),c=i.slice(1).flatMap((l,p)=>l.flatMap(u=>i[p].map(d=>{let[f,h]=[d.x+d.size/2,u.x-u.size/2],b=(f+h)/2,x=`M${f},${d.y}C${b},${d.y},${b},${u.
y},${h},${u.y}`;return{from:d,to:u,index:o[u.layer]+u.unit*i[p].length+d.unit,start:f,end:h,curve:x}}))),a=Z(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:i,units:s,weights:c,thickest:a,parameters:o[t.length]}}function Or({units:t,weights:e},[n,r],o=!1,i=null){let s=t.find(({x:f,y:h,size:b})=>Math.
max(Math.abs(n-f),Math.abs(r-h))<=b/2+1);if(s)return s;let c=e.filter(({start:f,end:h})=>f<=n&&n<=h);if(!c.length)return null;let a=Xd((n-c[0].start)/(c[0].end-
c[0].start)),l=({from:f,to:h})=>Math.abs(f.y+(h.y-f.y)*a-r),p=o?Jd:Zd,u=o&&c.find(f=>f===i&&l(f)<p);if(u)return u;let d=c.reduce((f,h)=>l(h)<l(f)?h:f);return l(
d)<p?d:null}function Xd(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Qd=250,tp=[.5,2,8],ep=.02,$a=.1;function np({model:t,el:e}){ot(e,"gdviz-network-diagram");let n=t.get("colors");for(let F in n)e.style.setProperty(`--${F}`,
n[F]);let r=I`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,i,s,c,a]=B(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");c.hidden=!l;let p=wa(i,n),u=eo(),
d=Lo(t),f="",h=Po(d.sizes,320),b=null,x=null,y=null,S=!1,_=!1;function z(F=h.width){let U=f;h=Po(d.sizes,F),f=String([d.sizes,d.names]),p.resize(h),B(a,sp(h.thickest)),
y=null;let V=x?.index??-1;x=f===U&&V>=0?[...h.weights,...h.units].find(tt=>tt.index===V)??null:null,m(null),M(),C()}function M(){p.draw(h,d.parameters,d.responses,
d.pictures,u),X()}function g(){d=Lo(t),String([d.sizes,d.names])!==f?z():M(),_&&K(),_=!1,y&&N(y.part,y.value)}function m(F){b=F;let U=h.layers[0].map(({x:V,y:tt,
unit:Y})=>W`<text x=${V} y=${tt} dy="0.35em" text-anchor="middle">${d.names[Y]}</text>`);B(o,I`
      <svg tabindex="0" role="application" aria-label=${ip(d.sizes,t.get("activation"),l)} width=${h.width} height=${h.height}
        @pointermove=${$} @pointerdown=${R} @click=${j} @pointerleave=${v} @blur=${()=>m(null)} @keydown=${A}>
        <g class="names" aria-hidden="true">${U}</g>
        <g class="pointed" aria-hidden="true">${F&&_a(F)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&_a(x)}</g>
      </svg>`),L()}let w=F=>Or(h,At(o,F),F.pointerType==="touch"),$=F=>S||m(w(F)),v=({pointerType:F})=>F!=="touch"&&m(null);function A(F){if(F.ctrlKey||F.metaKey||
F.altKey)return;let[U,V]=[Ae(F),{"+":$a,"-":-$a}[F.key]];if(V&&x)N(x,Ro(k(x)+V));else if(U||["Enter","Escape"].includes(F.key))E(rp(h,x??b,U??F.key));else return;
F.preventDefault()}let k=F=>d.parameters[F.index];function E(F){x=l?F:null,m(F),C()}function N(F,U){if(F.index<0||t.get("is_past"))return;let V=No(U);_=!0,G(t,{
edits:xa(t.get("edits"),d.indices[F.index],Z(U,-V,V))})}function R(F){let U=F.pointerType==="touch",V=Or(h,At(o,F),U,x);if(!l||F.button!==0||U&&V!==x)return $(F);
if(E(V),!V||V.index<0||t.get("is_past"))return;let[tt,Y]=[k(V),F.clientY];Kt(F,({clientY:st})=>{st===Y&&!y||(y={part:V,value:Ro(tt+ep*(Y-st))},N(V,y.value))}),S=
!0;let nt=()=>{S=!1,y=null};for(let st of["pointerup","pointercancel"])o.addEventListener(st,nt,{once:!0})}function j(F){F.pointerType==="touch"&&E(w(F))}let T=en(
C,F=>x&&N(x,F));function C(){if(!l)return;let F=x!==null&&x.index>=0;c.classList.toggle("empty",!F);let U=F?k(x):0,V=No(U),tt=x?za(h,d.names,x):"";B(c,T({value:U,
min:-V,max:V,step:V/1e3,disabled:t.get("is_past"),description:tt,tooltip:"Training continues from the value that you set"}))}let P=0,O=0;function L(){P=performance.
now();let F=b??x,U=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",V=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";s.textContent=(F?op(h,d.names,F,d.parameters):U)+V}function K(){L(),C()}function X(){!(b??x)||O||(O=window.setTimeout(()=>{
O=0,K()},Math.max(Qd-(performance.now()-P),0)))}Yt(o,({touches:F})=>x!==null&&Or(h,At(o,F[0]),!0,x)===x);let H=[lt(t,{"sizes weights responses shape curves":g,is_past:()=>E(
x),activation:()=>m(b)}),De(o,z),Ii(()=>{u=eo(),M()}),()=>clearTimeout(O)];return()=>H.forEach(F=>F())}function rp({layers:t,weights:e},n,r){if(!n)return t[0][0];
let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,c]=r;if(o)return i[Z(n.from.
unit-c-s,0,i.length-1)];let a=t[Z(n.layer+s,0,t.length-1)];return a[Z(n.unit-c,0,a.length-1)]}function ka(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-
1?"the output":`unit ${r+1} of hidden layer ${n}`}function op(t,e,n,r){let o=za(t,e,n);return n.index<0?o:`${o}: ${J(r[n.index])}`}function za(t,e,n){if("from"in
n){let[o,i]=[n.from,n.to].map(s=>ka(t,e,s));return`Weight from ${o} to ${i}`}let r=ka(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function ip([t,...e],n,r){
let o=e.slice(0,-1),i=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,s=o.length?`${i}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function _a(t){if("from"in t)return W`<path d=${t.curve} />`;let e=t.size+5;
return W`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function sp(t){let e=(r,o,i=r)=>I`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,
n=r=>W`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return I`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${tp.map(r=>e("sample",n(Er(r,t)),String(r)))}
    ${e("bias",W`<circle cx="5" cy="5" r="3.5" />`)}`}var Aa={render:np};var Sa="_",ap=100,Ma=1,cp=1e6,Co="it was cut off or changed on its way";async function Ea(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<ap||!(e||
t.startsWith("[{")))return t;let n=e?lp(t.split(",").map(Number)):Wt([Uint8Array.of(Ma),new TextEncoder().encode(t)]),r=await Ta(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(r,s=>String.fromCharCode(s)).join("")),i=Sa+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return i.length<t.length?i:t}var Io=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function Oa(t){if(!Io(t))return t;try{let e=atob(t.slice(Sa.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,i=>i.charCodeAt(0)),
r=await Ta(n,new DecompressionStream("deflate"));if(r[0]===Ma)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let o=up(r);return Array.from(o,i=>Object.
is(i,-0)?"-0":String(i)).join(",")}catch{throw new RangeError(Co)}}function lp(t){let e=t.every(i=>Object.is(Math.fround(i),i)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((i,s)=>e?r.setFloat32(n*s,i):r.setFloat64(n*s,i));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let i=0;i<r.byteLength;i++)o[1+i%n*t.length+
Math.floor(i/n)]=r.getUint8(i);return o}function up(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(Co);let r=new DataView(
new ArrayBuffer(e*n));for(let i=0;i<r.byteLength;i++)r.setUint8(i,t[1+i%e*n+Math.floor(i/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((i,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function Ta(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let i=await n.read();!i.done;i=
await n.read()){if(o+=i.value.length,o>cp)throw await n.cancel(),new RangeError(Co);r.push(i.value)}return Wt(r)}var jo=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),Tr=t=>jo(t)&&Object.values(t).every(e=>typeof e=="string");var Oe=4,Nr="pins",rn=80,dp=2e3,Rr=t=>t.length?JSON.stringify(t):"";function Na(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=Oe&&
e.every(pp)?e:null}catch{return null}}function pp(t){let e=typeof t?.name=="string"&&t.name.length<=rn&&typeof t.shown=="boolean",n=Tr(t?.state)&&!(Nr in t.state);
return e&&n&&(t.curves===void 0||Fo(t.curves,r=>Fo(r,fp)))}var fp=t=>Fo(t,e=>e===null||Number.isFinite(e)),Fo=(t,e)=>Array.isArray(t)&&t.length<=dp&&t.every(e);var Te=1,gp=/ ([α-ω][₀-₉]*)$/,Ra=new WeakMap;function Bo(t,{kind:e,options:n,otherwise:r,usual:o},i){if(n)return n[t];if(o&&t===i.get(o))return"";if(e==="\
pins")return Rr(t);if(e==="texts")return hp(t,r??[])?"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(on).join(",");if(!t?.data)
return on(Number(t));let s=Ra.get(t)??Array.from(q(t),mp).join(",").replace(/(,0)+$/,"");return Ra.set(t,s),s}var hp=(t,e)=>t.length===e.length&&t.every((n,r)=>n===
e[r]),mp=t=>Object.is(t,-0)?"-0":String(t);function on(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.
fround(n)===t)||t)}var Ne=t=>t.get("entries"),de=async t=>(await Ia(t)).look();async function Ia(t){let e=Ne(t),n=e.flatMap(s=>"selector"in s?[s.selector,...Do(
s).map(({widget:c})=>c)]:[s.widget]),r=async s=>[s,await ct(t.widget_manager,s)],o=new Map(await Promise.all(n.map(r)));function i(){let s=new Map;for(let c of e){
let a="selector"in c?c.targets[o.get(c.selector).get("index")]:c,l=a&&o.get(a.widget);a&&s.set(c.name,Bo(l.get(a.trait),a,l))}return s}return{look:i,widgets:o}}
var Do=t=>"selector"in t?Object.values(t.targets):[t];async function Uo(t,e,n){if(!("selector"in t))return t;let r=n?.get(t.selector)??(await ct(e,t.selector)).
get("index");return t.targets[r]??`there is no such setting with ${t.title} = ${t.labels[r]}`}var sn=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.
get(n)!==e.get(n));async function ja(t,[e]){let n=Ne(t).find(i=>i.name===e),[r]=n?Do(n):[];if(!r)return e;let o=(await ct(t.widget_manager,r.widget)).get("descr\
iption");return o?o.replace(/\s*=$/,""):r.kind==="array"?"points":e}async function Fa(t,e,n){let r=[],o=new Set;for(let i of Ne(t)){let s=e.get(i.name),c=await Uo(
i,t.widget_manager);if(!n.includes(i.name)||!s||typeof c=="string")continue;let a=await ct(t.widget_manager,c.widget),[l,p]=[i.name.split(".")[0],i.name.includes(
".")];if(c.options)o.add(s),r.push(a.get("_options_labels")[c.options.indexOf(s)]);else if(!p||o.has(l)){let[,u]=gp.exec(a.get("description"))??[];r.push(u?`${u}\
 = ${s}`:`${a.get("description")} ${s}`)}}return r.join(", ")}function an(t,e){let n=[],r=0;async function o(){let s=++r,{look:c,widgets:a}=await Ia(t);if(s!==r)
return;for(let p of n)p();let l=()=>e(c);n=Ne(t).flatMap(Do).map(({widget:p,trait:u})=>rt(a.get(p),u,l)),l()}o();let i=rt(t,"entries",o);return()=>{r++;for(let s of n)
s();i()}}async function vp(t,e){let n=await Uo(t,e);return typeof n=="string"?"":n.widget}var wp="it is outside the range that can be shown",bp="it cannot be ch\
anged without Python";function Tt(t){throw new RangeError(t)}var Pt=(t,e)=>Vn(xp(t,e));async function xp(t,e){let n=Ba(t,e),r="",o=i=>+("kind"in i&&i.kind==="pi\
ns");for(let i of Ne(t).toSorted((s,c)=>o(s)-o(c))){let s=e.get(i.name);if(s===void 0)continue;let c=await vp(i,t.widget_manager);c!==r&&(await t.widget_manager.
runAll?.(),await he({inBackground:!1})),r=c,await Da(i,s,n,async()=>{let a=await Ua(t,i,s);a&&(a.widget.set(a.trait,a.wanted),a.widget.save_changes(),a.needsKernel&&
await kp(t))})}return n}async function Ho(t,e){let n=Ba(t,e),r=new Map;for(let o of Ne(t)){let i=e.get(o.name);i!==void 0&&(!("selector"in o)&&o.options?.includes(
i)&&r.set(o.widget,o.options.indexOf(i)),await Da(o,i,n,()=>Ua(t,o,i,r)))}return n}function Ba(t,e){let n=new Set(Ne(t).map(({name:r})=>r));return[...e.keys()].
filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function Da({name:t},e,n,r){try{await r()}catch(o){if(!(o instanceof RangeError))
throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function Ua(t,e,n,r){let o=t.widget_manager,i=await Uo(e,o,r);if(typeof i=="string")return Tt(
i);let{trait:s}=i,c=await ct(o,i.widget),a=r&&i.moving?{low:null,high:null}:{},l=zp({...i,...a},c,n);if(Bo(l,i,c)===Bo(c.get(s),i,c))return null;i.kind==="pins"&&
await yp(t,l);let p=t.get("needs_kernel").includes(i.widget);return p&&o.exported&&Tt(bp),{widget:c,trait:s,wanted:l,needsKernel:p}}async function yp(t,e){for(let{
name:n,state:r}of e){let[o]=await Ho(t,new Map(Object.entries(r)));o&&Tt(`of the pinned run “${n}”, ${o}`)}}var $p=0;async function kp(t){let e=++$p,{promise:n,
resolve:r}=_p(),o=c=>c.event==="done"&&c.question===e&&r();t.on("msg:custom",o);let{kernel:i}=t.widget_manager,s=i&&Ue(i,c=>c==="gone"&&r());t.send({event:"ask",
question:e}),await n,t.off("msg:custom",o),s?.()}function _p(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function zp(t,e,n){let{kind:r}=t;if(r===
"choice"){let a=t.options??[];return a.includes(n)||Tt(`it must be one of ${a.join(", ")}`),a.indexOf(n)}if(r==="formula"){try{Jt(n,e.get("variables"))}catch(a){
if(!(a instanceof dt))throw a;Tt(`at character ${a.position+1}: ${a.message.replace(/\.$/,"")}`)}return n}if(r==="pins")return Na(n)??Tt("it does not describe p\
inned runs");if(r==="texts")return Ap(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="0"&&n!=="1"&&Tt("it must be 0 or 1"),n==="1";if(r==="a\
rray"||r==="numbers"){let{trait:a,length:l,among:p,narrowest:u=null}=t,{shape:d}=e.get(a),f=l??Ie(d),h=n.split(",");(l?h.length!==f:h.length>f)&&Tt(`it must be ${l?
"":"at most "}${f} numbers separated by commas`);let b=h.map(Pa),x=b.every(_=>Number.isFinite(Math.fround(_))&&(!p||p.includes(_))),y=u===null||Sp(b,u);if((!x||
!y)&&Tt(d?"its numbers must be ones that can be set there":wp),!d)return b;let S=new Float64Array(f);return S.set(b),{shape:d,data:new DataView(S.buffer)}}r==="\
whole"&&!/^[+-]?[0-9]+$/.test(n)&&Tt("it must be a whole number");let o=Pa(n),i=(a,l)=>typeof a=="string"?e.get(a):a??l,[s,c]=[i(t.low,-1/0),i(t.high,1/0)];return s<=
o&&o<=c||Tt(`it must lie between ${Ca(s)} and ${Ca(c)}`),o}function Ap(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.
isArray(r)&&r.length===e&&r.every(i=>typeof i=="string"&&i.length<=La)?r:Tt(`it must be ${e} texts of at most ${La} characters`)}var La=80;function Pa(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Tt("it must be a number")}var Sp=([t,e,n,r],o)=>[[t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),
Math.abs(s)));function Ca(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var cn="gdviz",Lr=8e3,Ko=async t=>Vo(await de(t));async function Vo(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await Ea(r));return e.set(cn,String(
Te)),e.toString().replaceAll("%2C",",")}var Yo=()=>location.href.replace(/[?#].*$/s,""),Mp=["token","theme","template","note","python"],qa=t=>!Mp.includes(t)&&!t.
startsWith("voila");async function Ep(t){let e=new Map(new URLSearchParams(t)),n=e.get(cn);if(n!==void 0&&n!==String(Te))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([i])=>qa(i)&&i!==cn);if(n===void 0&&r.some(([,i])=>Io(i)))throw new RangeError("its end is missing");let o=async([
i,s])=>{let c=await Oa(s).catch(({message:a})=>{throw new RangeError(`of ${i}, ${a}`)});return[i,c]};return new Map(await Promise.all(r.map(o)))}var Wo=10;async function Zo(t,e,n){
let r;try{let o=await Pt(t,n?new Map(Object.entries(n)):await Ep(e));if(!o.length)return;let i=o.length>Wo?`; and ${o.length-Wo} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,Wo).join("; ")}${i}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await Go(t,r)}async function Go(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${Op(e)}</div>`;_t(await ct(t.widget_manager,t.get("message")),"value",n)}var Op=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),Ha=400,Wa="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. To keep the\
m or to give them to others, save the page.";async function Va(t){let e=await de(t),n=history.state?.[cn];await Zo(t,location.search,n),n&&await Go(t,Wa);let r=await de(
t),[o,i,s]=[0,-1/0,!!n];function c(){o||=setTimeout(l,Math.max(0,i+Ha-performance.now()))}let a=an(t,c);addEventListener("popstate",()=>{r=new Map,c()});async function l(){
i=performance.now(),o=te()?setTimeout(l,Ha):0;let p=await de(t);if(o||!sn(p,r).length)return;r=p;let u=sn(p,e).length?await Vo(p):"",d=s;s=qo(u).length>Lr;try{s?
history.replaceState({[cn]:Object.fromEntries(p)},"",qo(await Vo(Tp(p)))):history.replaceState(null,"",qo(u))}catch{return a()}s!==d&&await Go(t,s?Wa:"")}}function qo(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!qa(r)&&r!==cn)).toString(),t].filter(Boolean).join("&");return Yo()+(n&&`?${n}`)+
location.hash}var Tp=t=>new Map([...t].filter(([,e])=>e.length<500));var Np=400,Rp=200,Ga=["pointerdown","keydown","input","change","drop"],Ka=["pointerup","pointercancel"];function Lp(t){let e=new Set,n=[],r=[],o=null,i=()=>new Map,
[s,c,a,l]=[0,!1,!1,!1],p=null,u=Promise.resolve();for(let m of Ga)addEventListener(m,S,!0);for(let m of Ka)addEventListener(m,_,!0);addEventListener("blur",_);let d=an(
t,m=>{i=m,!o&&!te()&&(o=i()),l||x()});return{undo:()=>M(n,r),redo:()=>M(r,n),count:f,watch:h,stop:g};function f(){return{undo:n.length,redo:r.length}}function h(m){
return e.add(m),()=>e.delete(m)}function b(){for(let m of e)m()}function x(){clearTimeout(s),s=setTimeout(y,Np)}function y(){c||te()?x():z()}function S({type:m,
target:w}){s&&!te()&&(m==="pointerdown"||w!==p)&&z(),p=w,a=!0,m==="pointerdown"&&(c=!0)}function _(){c=!1}function z(){clearTimeout(s);let m=a;[s,a]=[0,!1];let w=i();
o&&!sn(w,o).length||(o&&m&&(n.push(o),n.length>Rp&&n.shift(),r.length=0),o=w,b())}function M(m,w){let $=u.then(async()=>{s&&z();let v=m.pop();if(!v||!o)return"";
let A=await ja(t,sn(v,o));w.push(o),l=!0;try{await Pt(t,v),await he(),o=i()}finally{[l,a]=[!1,!1],b()}return A});return u=$.catch(()=>{}),$}function g(){clearTimeout(
s);for(let m of Ga)removeEventListener(m,S,!0);for(let m of Ka)removeEventListener(m,_,!0);removeEventListener("blur",_),d()}}var Ya=ee((t,e)=>Lp(e),t=>t.stop()),
Za=Ya.use,Ja=t=>Ya.find(t.get("key"));var Pp=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,Xa=100;async function tc(t){let e=t.get("script"),n=[...new Set(ec(e))],r=new Map(await Promise.all(n.map(async s=>[s,await ct(
t.widget_manager,s)]))),o=s=>r.get(s),i=({when:s})=>!s||s.indices.includes(o(s.selector).get("index"));return e.filter(i).map(s=>`${Cp(s,o)}
`).join("")}function ec(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(ec):[]}function Cp({
text:t,holes:e,each:n},r){let o=(c,a=0)=>Ip(c,r,a);if(!n)return Qa(t,(c,a)=>o(e[c],a));let i=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((c,a)=>i[a]>0).
map(c=>Qa(t,a=>a==="name"?pe(c.name):a==="hyperparameters"?rc(c.hyperparameters,r):o(e[a]))).join(`
`)}var Qa=(t,e)=>t.split(`
`).map(n=>n.replaceAll(Pp,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),pe=t=>JSON.stringify(t);function Rn(t){let e=on(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function nc({widget:t,trait:e,kind:n,options:r=[]},o){let i=o(t).get(
e);return n==="choice"?pe(r[i]):n==="flag"?i?"True":"False":n==="whole"?String(i):n==="number"?Rn(i):n==="numbers"?`[${i.map(Rn).join(", ")}]`:pe(i)}var rc=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${nc(r,e)}`).join(", "),Jo=t=>`(${t.join(", ")}${t.length===1?",":""})`;function Ip(t,e,n){return t.kind==="arguments"?jp(e(t.widget)):
t.kind==="starts"?Fp(e(t.field),e(t.slice),e(t.surface)):t.kind==="keywords"?rc(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?Jo(Object.entries(t.
targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(([r])=>pe(r))):t.kind==="points"?Dp(Bp(e(t.widget),t),n):nc(t,e)}function jp(t){let[e,n,r]=[t.get("val\
ue"),t.get("variables"),q(t.get("parameters"))],o=Jt(e,n).parameters;if(String(n)==="x")return`${pe(e)}, ${Jo(["x",...o].map(pe))}`;let i=String(n)==="x,y"?[]:[
Jo(n.map(pe))];return[pe(e),...i,...o.map((s,c)=>`${s}=${Rn(r[c])}`)].join(", ")}function Fp(t,e,n){let[r,o,i]=[q(t.get("parameters")),e.get("indices"),n.get("s\
tart")],{parameters:s}=Jt(t.get("value"),t.get("variables"));return`[${s.map((c,a)=>Rn(o.includes(a)?i[o.indexOf(a)]:r[a])).join(", ")}]`}function Bp(t,{array:e,
training:n}){let r=Array.from(q(t.get("part"))),o=r.map((a,l)=>n?a>0:l<=r.findLastIndex(Boolean)),i=e==="x"&&t.get("task")!=="regression";return(e==="x"?kt(t.get(
"x")).map(([...a])=>a):Array.from(q(t.get(e)),a=>[a])).map(a=>a.map(e==="part"?String:Rn)).filter((a,l)=>o[l]).map(a=>i?`[${a.slice(0,2).join(", ")}]`:a[0])}function Dp(t,e){
let n=`[${t.join(", ")}]`;if(n.length+e<Xa-20)return n;let r=" ".repeat(e+4),o=[r];for(let i of t){let s=o[o.length-1];s!==r&&s.length+i.length+2>Xa?o.push(`${r}${i}\
,`):o[o.length-1]=s===r?`${r}${i},`:`${s} ${i},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var oc=1e6,Xo=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Pr(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(Xo(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function sc(t){let e=Xo(t),n=Object.fromEntries(await de(t));return{name:`${Pr(t)}.\
json`,text:`${JSON.stringify({gdviz:Te,page:e,values:n},null,1)}
`}}async function ac(t,e){try{if(e.size>oc)throw new RangeError(`it is larger than ${oc/1e6} MB`);let n=Up(await e.text(),Xo(t));ic(await Ho(t,n));let r=await de(
t),o=await Pt(t,n);return o.length&&await Pt(t,r),ic(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function ic([t]){if(t)throw new RangeError(
t)}function Up(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:i}=jo(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==Te)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${Te}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!Tr(i))throw new RangeError("its values are not texts by names");return new Map(Object.entries(i))}var lc=li(yo(),1);async function uc(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[p]})=>ct(t.widget_manager,p)))).some(p=>p.get("outdated")))return null;
let o=async([p,u])=>(await ct(t.widget_manager,p)).get(u),i=await Promise.all(e.map(({array:p})=>o(p))),s=await Promise.all(e.map(({names:p})=>p[0]?.startsWith(
"IPY_MODEL_")?o(p):p)),c=[...n?[n.name]:[],...s.flat()],a=n&&await o(n.shown),l=n?n.names.flatMap((p,u)=>a[u]>0?cc(i,u).map(d=>[p,...d]):[]):cc(i,0,s);return`${lc.default.
unparse([c,...l],{newline:`
`})}
`}function cc(t,e,n){let r=t.map((l,p)=>Hp(l,e,n?.[p].length)),[[o],...i]=r,s=i.filter((l,p)=>t[p+1].shape.length===2).flat(),c=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&s.some(p=>Number.isFinite(p[l])),a=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,p)=>p).filter(c).map(l=>r.flat().map(p=>a(p[l])))}function Hp(t,e,n=t.
shape[2]??1){let[r,o,i=1]=t.shape,s=q(t),c=l=>s.subarray(l*o*i,(l+1)*o*i);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,p)=>c(p));let a=c(r>1?e:0);
return Array.from({length:Math.min(i,n)},(l,p)=>Float64Array.from({length:o},(u,d)=>a[d*i+p]))}var dc="This is being computed: try again in a moment.";function pc(t,e,n){let r=null,o=()=>e.closest(".gdviz-page")??document.body;function i(){r=r?null:ta(o()),
n("")}function s(d,f,h){$e(d,f,h),n(`Saved as “${d}”.`)}async function c(){let d=await uc(t);if(d===null)return n(dc);s(`${Pr(t,"run")}.csv`,d,"text/csv")}async function a({
name:d,node:f},h){if(f.closest("[data-outdated]"))return n(dc);let b=`${Pr(t,d)}.${h}`;h==="svg"?s(b,En(f),"image/svg+xml"):s(b,await kr(f),"image/png")}let l=(d,f)=>I`<li><span>${d}</span>${f}</li>`,
p=(d,f,h)=>I`<button type="button" aria-label=${`${f}: ${d}`} @click=${h}>${d}</button>`;function u(){let{notebook:d}=t.widget_manager,f=(r??[]).filter(({node:h})=>h.
checkVisibility());return I`<ul class="files" aria-label="Download">
      ${d?l("Notebook",I`<a class="button" href=${d.address} download=${d.name} aria-label="Notebook: IPYNB">IPYNB</a>`):D}
      ${t.get("csv").columns?l("Run",p("CSV","Run",c)):D}
      ${f.map(h=>l(h.name,I`
        ${p("SVG",h.name,()=>a(h,"svg"))}${p("PNG",h.name,()=>a(h,"png"))}`))}
    </ul>`}return{button:()=>I`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${r!==null} @click=${i}>Download</button>`,list:()=>r?u():D}}var Wp=`With this many points or pinned runs the link would have more than ${Lr.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function qp({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>Ko(t))}var Vp="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function Gp({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function Kp({model:t,el:e}){ot(e,"gdviz-page-state");let n=Za(t),r=Ja(t),[o,i,s]=["","",""];function c(_,z="",M=""){
[o,i,s]=[_,z,M],y()}async function a(_){let z=await r[_]();c(z?`${_==="undo"?"Undone":"Redone"}: ${z}.`:`There is nothing to ${_}.`)}function l(_){let z=Gp(_),M=_.
target,m=(e.closest(".gdviz-page")??e).contains(M)||t.widget_manager.ownsAddress&&!M.closest?.(".gdviz-page");!z||!m||_.defaultPrevented||M.matches?.(Vp)||(_.preventDefault(),
_.stopPropagation(),a(z))}async function p(){c("");let _=`${Yo()}?${await Ko(t)}`;if(_.length>Lr)return c(Wp);let z=await $n(_);c(z?"Copied.":"Copy this:",_),z||
e.querySelector("[type=text]").select()}async function u(){let _=await tc(t);if(await $n(_))return c("Copied.");c("Copy this:","",_),e.querySelector("textarea").
select()}let d=pc(t,e,c);async function f(){let{name:_,text:z}=await sc(t);$e(_,z,"application/json"),c(`Saved as “${_}”.`)}async function h({target:_}){let[
z]=_.files;if(!z)return;let M=await ac(t,z);c(M?`“${z.name}” was not opened: ${M}.`:`Opened “${z.name}”.`),_.value=""}let b=(_,z,M)=>I`<button type="button" title=${z} @click=${M}>${_}</button>`,
x=(_,z,M,g)=>I`
    <button type="button" title=${M} aria-keyshortcuts=${g} aria-disabled=${r.count()[_]===0}
      @click=${()=>a(_)}>${z}</button>`;function y(){B(e,I`
      <div role="group" aria-label="Changes">
        ${x("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${x("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${b("Copy link","Copy the address of this page in its current state",p)}
        ${b("Save","Save the current state of this page as a file",f)}
        ${b("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${h} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?b("Copy as Python","Copy a Python script that computes what this page shows",u):D}
        ${d.button()}
      </div>
      ${d.list()}
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!s} .value=${pt(s)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${pt(i)} />`)}y();let S=[n,r.watch(y),rt(t,"script cs\
v",y),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>S.forEach(_=>_())}var fc={initialize:qp,render:Kp};var gc=(t,e,n)=>{let r=new Map;for(let o=e;o<=n;o++)r.set(t[o],o);return r},hc=Qe(class extends ce{constructor(t){if(super(t),t.type!==Lt.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let o=[],i=[],s=0;for(let c of t)o[s]=r?r(c,s):s,i[s]=n(c,s),s++;return{
values:i,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let o=aa(t),{values:i,keys:s}=this.dt(e,n,r);if(!Array.isArray(o))return this.ut=s,
i;let c=this.ut??=[],a=[],l,p,u=0,d=o.length-1,f=0,h=i.length-1;for(;u<=d&&f<=h;)if(o[u]===null)u++;else if(o[d]===null)d--;else if(c[u]===s[f])a[f]=le(o[u],i[f]),
u++,f++;else if(c[d]===s[h])a[h]=le(o[d],i[h]),d--,h--;else if(c[u]===s[h])a[h]=le(o[u],i[h]),tn(t,a[h+1],o[u]),u++,h--;else if(c[d]===s[f])a[f]=le(o[d],i[f]),tn(
t,o[u],o[d]),d--,f++;else if(l===void 0&&(l=gc(s,f,h),p=gc(c,u,d)),l.has(c[u]))if(l.has(c[d])){let b=p.get(s[f]),x=b!==void 0?o[b]:null;if(x===null){let y=tn(t,
o[u]);le(y,i[f]),a[f]=y}else a[f]=le(x,i[f]),tn(t,o[u],x),o[b]=null;f++}else zr(o[d]),d--;else zr(o[u]),u++;for(;f<=h;){let b=tn(t,a[h+1]);le(b,i[f]),a[f++]=b}for(;u<=
d;){let b=o[u++];b!==null&&zr(b)}return this.ut=s,_r(t,a),zt}});var Yp=["paths","x","y","values"],Cr=["A","B","C","D"],Xt=({state:t,curves:e})=>JSON.stringify([t,e]),mc=t=>Object.fromEntries([...t].filter(([e])=>e!==Nr));function Zp(t,e){
let[n,...r]=t.shape,o=Ie(r),i=n?e%n*o:0;return q(t).slice(i,i+o)}async function Jp(t){let e=s=>s?ct(t.widget_manager,s):null,[n,r,o]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),i=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:o,views:i}}async function Xp(t){let{state:e,choice:n,
runner:r,views:o}=await Jp(t),i=new Map,s=()=>new Map,c=0,a=[an(e,g=>(s=g,y())),rt(t,"pinned",b)];return b(),{pin:f,swap:h,isOfProblem:_,lossesOf:z,stop:M};function l(){
return t.get("pinned")}function p(g){G(t,{pinned:g})}function u(){return o.map(g=>{let m=Yp.filter(v=>g.get(v)),w=m.map(v=>Fe(g,v));return(n?[n.get("index")]:Array.
from({length:Math.max(...w.map(({shape:v})=>v[0]))},(v,A)=>A)).map(v=>({row:v,...Object.fromEntries(m.map((A,k)=>[A,Zp(w[k],v)]))}))})}async function d(){await he(
{inBackground:!1});let g=s(),w={name:(await Fa(e,g,t.get("named"))).slice(0,rn),shown:!0,state:mc(g)};return r?w.curves=Qp(u()):i.set(Xt(w),u()),w}async function f(){
let g=await d();l().length<Oe&&p([...l(),g])}async function h(g){let m=await d(),w=l()[g];await Pt(e,new Map([...Object.entries(w.state),[Nr,Rr(l().with(g,m))]])),
r&&G(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function b(){for(let m of l())m.curves&&i.set(Xt(m),tf(m.curves));let g=l().filter(m=>!i.has(Xt(m)));g.length&&
Vn(x(g)),y()}async function x(g){let m=mc(s());for(let w of g){let $=await Pt(e,new Map(Object.entries(w.state)));await he({inBackground:!1}),$.length||i.set(Xt(
w),u())}await Pt(e,new Map(Object.entries(m))),g.some(w=>!i.has(Xt(w)))&&p(l().filter(w=>i.has(Xt(w)))),y()}function y(){c||=requestAnimationFrame(S)}function S(){
c=0;let g=l().length?s():new Map,w=l().map((v,A)=>({pin:v,mark:Cr[A],of:i.get(Xt(v)),isHere:_(v,g)})).filter(({pin:v,of:A})=>v.shown&&A),$=JSON.stringify(w.map(
({pin:v,mark:A,isHere:k})=>[A,v.name,Xt(v),k]));$!==t.get("drawn")&&(_t(t,"drawn",$),o.forEach((v,A)=>{let k=w.filter(({isHere:E})=>E||!v.get("paths"));_t(v,"pi\
nned",k.flatMap(({pin:E,mark:N,of:R})=>(R?.[A]??[]).map(j=>({...j,mark:N,name:E.name}))))}))}function _(g,m=s()){return t.get("problem").every(w=>(g.state[w]??"")===
(m.get(w)??""))}function z(g){return(i.get(Xt(g))??[]).flat().flatMap(({y:w})=>w?[w]:[]).map(w=>w.findLast($=>!Number.isNaN($))??NaN)}function M(){cancelAnimationFrame(
c);for(let g of a)g()}}var Qp=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function tf(t){
let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.map((o,i)=>({row:i,x:e(n),y:e(o)})))}var vc=ee((t,e)=>Xp(e),t=>t.then(e=>e.stop())),wc=vc.
use,bc=t=>vc.find(t.get("key"));var ef=`${Oe} runs are pinned: remove one to pin another`;function nf({model:t,el:e}){ot(e,"gdviz-pins");let n=wc(t),r=null;bc(t).then(u=>{r=u,l()});let o=()=>t.
get("pinned"),i=(u,d)=>G(t,{pinned:o().with(u,{...o()[u],...d})});function s(u){G(t,{pinned:o().filter((f,h)=>h!==u)});let d=e.querySelectorAll(".remove");(d[Math.
min(u,d.length-1)]??e.querySelector("button"))?.focus()}function c(){o().length<Oe&&r?.pin()}function a(u,d){let[f,h]=[Cr[d],`pinned run ${Cr[d]}`],b=r?r.lossesOf(
u).map(S=>J(S,3)):[],x=({target:S})=>i(d,{name:S.value.trim().slice(0,rn)}),y=r&&!r.isOfProblem(u);return I`
      <li class=${u.shown?"":"hidden"}>
        <label title="Show or hide ${h}"><input type="checkbox" aria-label="Show ${h}" .checked=${pt(u.shown)}
          @change=${({target:S})=>i(d,{shown:S.checked})} /><b>${f}</b>${gs(f)}</label>
        <input type="text" aria-label="Name of ${h}" title=${u.name} maxlength=${rn} .value=${pt(u.name)} @change=${x} />
        <output title="Its last loss">${b.length?`loss ${b.join(", ")}`:D}</output>
        <button type="button" title="Make ${h} the present one, and pin the present one in its place" @click=${()=>r?.swap(d)}>Swap</button>
        <button type="button" class="remove" title="Remove ${h}" aria-label="Remove ${h}" @click=${()=>s(d)}>×</button>
        ${y?I`<small>Of another problem: not drawn on this surface.</small>`:D}
      </li>`}function l(){let u=o().length>=Oe;B(e,I`
      <button type="button" aria-disabled=${u} title=${u?ef:"Keep the present run in the plots, to compare others with it"} @click=${c}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${hc(o(),(d,f)=>f,a)}</ul>`)}let p=[n,lt(t,{"pinned drawn":l})];return()=>p.forEach(u=>u())}var xc={render:nf};var rf={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Re=(t,e,n,r=t)=>I`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${rf[t]} /></svg>
  </button>`,Ir=(t,e)=>Re(t?"pause":"play",t?"Pause":"Play",e,"play");var of=10,sf=8;function af({model:t}){let e=t.get("max");return rt(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&G(t,{value:r}),
e=r})}function cf({model:t,el:e}){ot(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=y=>G(t,{playing:!1,value:y});function i(){let y=!t.
get("playing");G(t,{playing:y,value:y&&n()>=r()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${r()}`;let[y,S]=t.get("ends");return J(y+(S-y)*n()/Math.
max(r(),1),3)}let[c,a]=t.get("ends")?[t.get("description"),""]:["","The current step"],l=()=>B(e,I`
      ${Re("back","Back to the start",()=>o(0))}
      ${Ir(t.get("playing"),i)}
      ${Re("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title=${a}>
        ${c&&I`<span>${c}</span>`}
        <input type="range" min="0" step="1" aria-label=${c||"Current step"} aria-valuetext=${c?s():D} .max=${String(r())} .value=${pt(String(n()))}
          @input=${({target:y})=>o(Number(y.value))} />
        <output>${s()}</output>
      </label>`),p=0,u=0,d=()=>(t.get("seconds")?r()/t.get("seconds"):Math.max(of,r()/sf))/1e3;function f(y){let S=Math.min(Math.floor((y-p)*d()),r());if(S>=r())
return G(t,{value:r(),playing:!1});S>n()&&G(t,{value:S}),t.get("playing")&&(u=requestAnimationFrame(f))}function h(){cancelAnimationFrame(u),t.get("playing")&&(b(),
u=requestAnimationFrame(f))}function b(){p=performance.now()-n()/d()}let x=[lt(t,{"value max playing":l}),rt(t,"max",b),rt(t,"playing",h),()=>cancelAnimationFrame(
u)];return h(),()=>x.forEach(y=>y())}var yc={initialize:af,render:cf};var $c=t=>Number.isFinite(t)?J(t,Math.abs(t)<.001?2:3):"–";function lf({model:t,el:e}){ot(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,c){n(s)!==
c&&G(t,{shown:t.get("shown").with(s,Number(c))})}function o(s){G(t,{chosen:s}),r(s,!0)}function i(){let[s,c,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=kt(t.get("values")),p=t.get("outdated"),u=(y,S)=>p?"…":$c(l[y]?.[S]??NaN),d=s.map((y,S)=>I`<th scope="col" title=${c[S]??""}>${y}</th>`),f=t.get("names").map(
(y,S)=>{let[_,z]=[n(S),S===t.get("chosen")],M=({target:m})=>r(S,m.checked),g=`background: ${bt(a[S%a.length])}`;return I`
        <tr class="${_?"":"hidden"} ${z?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${y}" .checked=${pt(_)} @change=${M} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${y}" aria-pressed=${z} @click=${()=>o(S)}>
              <span class="swatch" .style=${g}></span>${y}
            </button>
          </th>
          ${s.map((m,w)=>I`<td class="number">${_?u(S,w):"–"}</td>`)}
        </tr>`}),b=(t.get("pinned")??[]).map(({mark:y,name:S,row:_,values:z})=>I`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${S}><span class="swatch" .style="background: ${bt(a[_%a.length])}"></span>${y}: ${t.get("names")[_]}</th>
          ${s.map((M,g)=>I`<td class="number">${$c(z?.[g]??NaN)}</td>`)}
        </tr>`),x=I`<th scope="col"></th>`;B(e,I`<table aria-busy=${!!p}><caption ?hidden=${!p}>${p}</caption><thead><tr>${x}${x}${d}</tr></thead><tbody>${f}${b}</tbody></table>`)}
return lt(t,{"names colors columns hints shown values chosen outdated pinned":i})}var kc={render:lf};var Qo=[1/60,1/12,1/4,1,2,5,10,20,50,100];function uf(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function df({model:t,el:e}){ot(e,"gdviz-runner");let n=t.get("unit"),r=()=>G(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>G(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function i(){let h=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);G(t,{playing:!t.get("playing"),shown:-1,
resets:h})}function s({target:h}){let b=Number(h.value);G(t,{playing:!1,shown:b+t.get("stride")>t.get("position")?-1:b})}function c({target:h}){let b=Math.round(
Number(h.value));b>=1&&b<=1e3&&G(t,{anew_steps:b}),h.value=t.get("anew_steps")}function a(){let[h,b]=[t.get("position"),t.get("shown")],x=h.toLocaleString("en");
return b<0||b>=h?`${n} ${x}`:`${n} ${b.toLocaleString("en")} of ${x}`}function l(){let[h,b]=[t.get("position"),t.get("shown")];return I`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${a()} title="Wind back through the ${n}s"
        .max=${String(h)} .step=${String(t.get("stride"))} .value=${pt(String(b<0?h:b))}
        ?disabled=${h===0} @input=${s} />`}let p=h=>t.get("position")<h?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function u(){let[h,b,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],y=M=>Math.abs(M/h-1)<.001,S=Qo.some(y)?Qo:[...Qo,
h].sort((M,g)=>M-g),_=({target:M})=>G(t,{speed:Number(M.value)}),z=({target:M})=>G(t,{anew:M.checked,playing:!1});B(e,I`
      <div class="gdviz-buttons">
        ${Re("back","Restart",r,x<0?"back":"back wanted")}
        ${Ir(t.get("playing"),i)}
        ${Re("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${_}>
          ${S.map(M=>I`<option value=${M} .selected=${pt(y(M))}>${uf(M,n)}</option>`)}
        </select>
        <output class="position">${a()}</output>
      </div>
      ${t.get("stride")>0?l():D}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${pt(b)} @change=${z} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!b}
          .value=${String(t.get("anew_steps"))} @change=${c} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?D:I`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${p(x)} Lower the learning rate, then restart.</div>`}`)}function d(){t.get("diverged_at")>=0&&t.get("playin\
g")&&G(t,{playing:!1})}let f=[rt(t,"position diverged_at",d),lt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":u})];return d(),()=>f.
forEach(h=>h())}var _c={render:df};var pf=t=>t===void 0||Number.isNaN(t)?"–":J(t);function ff({model:t,el:e}){return ot(e,"gdviz-sentence"),lt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=q(t.get("values")),i=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),c=s||i.replace(/\{(\d+)\}/g,(l,p)=>pf(o[p])),a=t.get("shown")&&i;B(e,a?I`<div class="${n} ${s?"gdviz-outdated":""}" role=${r}>${c}</div>`:D)}})}var zc={render:ff};function gf(t){let{parameters:e}=Jt(t.get("value"),t.get("variables")),n=[..."abc"].filter(r=>!e.includes(r));return[...e,...n.slice(0,Math.max(0,2-e.length))]}
function hf(t,[e,n]){let r=i=>t.find(s=>s!==i),o=t.includes(e)?e:r(n);return[o,t.includes(n)&&n!==o?n:r(o)]}async function Ac(t){let e=n=>ct(t.widget_manager,n);
return{field:await e(t.get("field")),surfaces:await Promise.all(t.get("surfaces").map(e))}}function jr(t,e,n){String(t.get(e))!==String(n)&&_t(t,e,n)}async function mf(t){
let{field:e,surfaces:n}=await Ac(t);function r(){let i=gf(e),s=hf(i,i.length>2?t.get("axes"):i),c=t.get("active");if(jr(e,"without",s),jr(t,"indices",c?s.map(a=>i.
indexOf(a)):[0,1]),!!c){jr(t,"names",i);for(let a of n)jr(a,"axis_names",s)}}let o=[rt(e,"value",r),rt(t,"active axes",r)];return r(),()=>o.forEach(i=>i())}function vf(t,e){
return t.flatMap((n,r)=>{let[o,i]=e.slice(2*r,2*r+2),s=o<=n&&n<=i?0:n-(o+i)/2;return[o+s,i+s]})}function wf({model:t}){let e=je(mf(t));return()=>e.then(n=>n())}
async function bf({model:t,el:e}){ot(e,"gdviz-slice");let{field:n,surfaces:[r]}=await Ac(t);function o(s,c){let a=t.get("names"),l=t.get("indices").map(h=>a[h]),
p=l.map((h,b)=>b===s?c:h===c?l[s]:h),u=n.get("parameters"),d=q(u).slice();l.forEach((h,b)=>d[a.indexOf(h)]=Number(on(r.get("start")[b]))),G(n,{parameters:Qt(d,{
shape:u.shape,dtype:"float64"},u)});let f=p.map(h=>d[a.indexOf(h)]);G(r,{start:f,view:vf(f,r.get("view"))}),G(t,{axes:p})}function i(){let s=t.get("names"),[c,a,
l]=[t.get("indices"),q(t.get("point")),t.get("outdated")],p=(f,h)=>I`
      <label>${f}
        <select title="The letter of the model that this axis shows" @change=${({target:b})=>o(h,b.value)}>
          ${s.map((b,x)=>I`<option value=${b} .selected=${pt(x===c[h])}>${b}</option>`)}
        </select>
      </label>`,u=s.flatMap((f,h)=>c.includes(h)?[]:[`${f} = ${J(a[h]??NaN,3)}`]),d=`The surface is a slice at step ${t.get("step")}: ${u.join(", ")}. The pat\
h is projected onto it.`;B(e,t.get("active")&&s.length>2?I`
      <div class="axes">${p("Horizontal axis",0)}${p("Vertical axis",1)}</div>
      <div class="gdviz-note ${l?"gdviz-outdated":""}" role="status">${l||d}</div>`:D)}return lt(t,{"names indices active point step outdated":i})}var Sc={initialize:wf,
render:bf};function xf({model:t,el:e}){ot(e,"gdviz-slider");let n=en(r,o=>G(t,{value:o}));function r(){let[o,i,s,c,a,l]=["value","min","max","step","log","whole"].map(b=>t.
get(b)),[p,u,d,f]=["disabled","description","unit","tooltip"].map(b=>t.get(b)),h=t.get("continuous_update");B(e,n({value:o,min:i,max:s,step:c,log:a,whole:l,disabled:p,
description:u,unit:d,tooltip:f,continuous:h}))}return lt(t,{"value description tooltip unit min max step log disabled":r})}var Mc={render:xf};function Ln({values:t,shape:[e,n],box:[r,o,i,s]},[c,a]){let[l,p]=[(c-r)/(o-r)*(n-1),(a-i)/(s-i)*(e-1)];if(!(l>=0&&p>=0&&l<=n-1&&p<=e-1))return null;let[u,d]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(p),e-2)],[f,h]=[l-u,p-d],b=d*n+u,[x,y]=[b,b+n].map(S=>(1-f)*t[S]+f*t[S+1]);return(1-h)*x+h*y}var yf=40,$f=.42,ln=14,kf=8,Pn=t=>t.map(({from:[e,n],by:[r,o],color:i,shaft:s})=>W`
    <path class="vector" fill=${i} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
      data-from=${`${e},${n}`} data-by=${`${r},${o}`} d=${ze(e+r/2,n+o/2,r/2,o/2,s)} />`);function Ec(t,e,{left:n,top:r,width:o,height:i}){let s=e.map(([c,a])=>({
x:c,y:a,wide:ln/2}));return t.map(({at:c,text:a,color:l,away:p})=>{let u=a.length*kf/2,d=p[0]>.35?"start":p[0]<-.35?"end":"middle",f={start:u,middle:0,end:-u}[d],
h=Z(c[0]+f,n+u,n+o-u),b=Z(c[1],r+ln/2,r+i-ln/2),x=p[1]<0?-ln:ln;for(;s.some(y=>Math.abs(y.x-h)<y.wide+u&&Math.abs(y.y-b)<ln);)b+=x;return s.push({x:h,y:b,wide:u}),
W`<text class="vector-label" x=${ht(h-f)} y=${ht(b)} dy="0.35em" text-anchor=${d}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${a}</text>`})}function ti(t,{width:e,height:n}){let r=$f*Math.min(e,n)/t;if(!(t>0)||t>=yf&&r>=1)return 1;
let o=10**Math.floor(Math.log10(r));return o*(r>=5*o?5:r>=2*o?2:1)}function Oc(t){let e=r=>{let[o,i]=[r,1/r].map(s=>Number(s.toPrecision(1)));return r>1?`${o}:1`:
`1:${i}`},n=t.filter(({factor:r})=>r!==1).map(({what:r,factor:o})=>`${r} ${e(o)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var Dt=([t,e],[
n,r])=>[t+n,e+r],St=([t,e],n)=>[t*n,e*n],Ot=([t,e])=>Math.hypot(t,e);var _f=3.2,Nc=1.6,Rc=.9;function Lc(t,{parts:e,names:n,isScaled:r},o,i,s){let[c,a,l,p,u,d]=e,f=[],h=t;for(let[z,M]of[c,a,l].entries()){let g=St(M,i),m=[o.gradient,
o.momentum,o.decay][z];Ot(g)>0&&f.push({from:h,by:g,color:m,label:n[z],shaft:Nc}),h=Dt(h,g)}let b={from:t,by:St(p,i),color:o.step,label:n[3],shaft:_f};if(f.length===
1?f.splice(0,1,{...b,label:`${n[3]} = ${f[0].label}`}):Ot(p)>0&&f.unshift(b),!r)return{marks:Pn(f),labels:f.map(Tc)};let x=St(u,s);Ot(x)>0&&f.push({from:t,by:x,
color:o.gradient,label:n[4],shaft:Rc});let[y,S]=St(d,s).map(Math.abs),_={at:Dt(t,[.71*y+6,-.71*S-6]),text:n[5],color:o.gradient,away:[1,-1]};return{marks:W`${zf(
t,[y,S])}${Pn(f)}`,labels:[...f.map(Tc),_]}}var zf=([t,e],[n,r])=>W`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function Tc({from:t,by:e,label:n,color:r,shaft:o},i,s){let c=St(e,1/Ot(e));if(o===Rc)return{at:Dt(Dt(t,e),St(c,9)),text:n,color:r,away:c};let[a,l=a]=s,u=a.
by[0]*l.by[1]-a.by[1]*l.by[0]>=0==(o===Nc)?1:-1,d=[-u*c[1],u*c[0]];return{at:Dt(Dt(t,St(e,.5)),St(d,o+7)),text:n,color:r,away:d}}var Af=.6,Sf=2.2;function Pc(t,e,n){let[r,o]=kt(t.get("current"))[0]??[NaN,NaN],i=v=>Number.isFinite(v[0])&&Number.isFinite(v[1]),[s,c]=e([0,0]),a=v=>{let[A,k]=e(
v);return[A-s,k-c]},l=kt(t.get("step_parts")),p=i([r,o])&&l.length>0&&i(l[3]),u=i([r,o])?kt(t.get("gradients")).filter(i).map(a):[];if(!p&&u.length<2)return{marks:D,
note:""};let d=e([r,o]),f=t.get("marks"),h=t.get("step_labels")[t.get("step_optimizer")]??[],b=p?l.map(a):[],x=p&&i(l[5]),y=v=>Math.max(0,...v.map(Ot)),S=y(b.slice(
0,4)),_=Math.max(y([...u.slice(0,1),...x?b.slice(4):[]]),Mf(u.slice(1))),z=ti(x?S:Math.max(S,_),n),M=x?ti(_,n):z,g=p?Lc(d,{parts:b,names:h,isScaled:x},f,z,M):{marks:D,
labels:[]},m=u.length>1?Ef(d,u,t.get("gradient_points"),f,M,p&&!x):g,w=m===g?[g]:[m,g],$=Oc([{what:[p?h[3]:"",u.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:z},...x?[{what:`${h[4]} and ${h[5]}`,factor:M}]:[]]);return{marks:W`
      ${w.map(({marks:v})=>v)}
      ${Ec(w.flatMap(({labels:v})=>v),[d,e(t.get("start"))],n)}`,note:$}}var Mf=t=>t.map(Ot).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function Ef([t,e],[n,...r],o,i,s,c){
let a=r.map(x=>St(x,s)).filter(x=>Ot(x)>0),l=a.map(([x,y])=>ze(t+x/2,e+y/2,x/2,y/2,Af)).join(""),p=a.map(([x,y])=>`${t+x},${e+y}`).join(" "),u=a.sort((x,y)=>Ot(
x)-Ot(y))[Math.floor(.8*a.length)]??[0,0],d=St(u,1/(Ot(u)||1)),f=St(n,s),h=c||!Ot(f)?[]:[{from:[t,e],by:f,color:i.gradient,shaft:Sf}],b=(x,y,S,_)=>({at:Dt(Dt([t,
e],x),St(y,9)),text:S,color:_,away:y});return{marks:W`
      <path class="noise" fill=${i.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${p} d=${l} />
      ${Pn(h)}`,labels:[...h.map(()=>b(f,St(f,1/Ot(f)),o===1?"their mean":"all points",i.gradient)),b(u,d,o===1?"single points":`mini-batches of ${o}`,i.data)]}}function Of({model:t,el:e}){let n=t.get("bar")?Ve:Se,o=ie(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:n});
o.canvas.classList.add("hatch");let[i,s,c,a,l,p,u]=o.layers("field","pins","paths","minima","letters","vectors","points"),d=()=>{let[$,v,A,k]=q(t.get("box"));return o.
plane({low:$,high:v},{low:A,high:k})},f=()=>t.get("axis_names"),h=()=>t.get("movable"),b=vr({...o,model:t,el:e,layers:[c,a,u],pins:{lines:s,letters:l,area:o.area},
plane:d,free:h});function x(){let{canvas:$,area:v}=o,A=Math.min(window.devicePixelRatio||1,2),k={width:Math.round(v.width*A),height:Math.round(v.height*A)},E=t.
get("loss"),N=q(t.get("levels"));if(E.shape[0]<2||E.shape[1]<2||N.length<2)return po($);ur($,k,q(E),E.shape,N,oe(t.get("palette"),N.length-1))}function y(){if(!t.
get("bar"))return;let[$,v]=[q(t.get("levels")),t.get("value_name")],A=q(t.get("loss")).some(Number.isFinite);o.bar(A?yr(o.area,t.get("palette"),$,v):[[],[],v])}
let S=()=>o.axes(d(),f());function _(){let $=t.get("gradient"),v=cs(q($),$.shape,o.area,q(t.get("box")));B(i,W`<path class="arrows" fill="black" opacity="0.55" d=${v} />`)}
let z="";function M(){let $=Pc(t,d().toPixel,o.area);B(p,$.marks),i.classList.toggle("behind",$.marks!==D),z=$.note}function g(){let $=q(t.get("loss")).every(Number.
isFinite),v=`${t.get("value_name")} not finite`;o.legend($?zn(t):[...zn(t),{name:v,color:"",kind:"hatch"}])}let m=o.readout($=>{if(t.get("outdated"))return B(o.
status,t.get("outdated"));if(t.get("step")>=0)return B(o.status,I`${Ye(t)}${z&&I`<div>${z}</div>`}`);B(o.status,!$&&t.get("status")||w($))});function w($){if(!$&&
!h())return"";let v=$?d().toPoint($):t.get("start"),A=t.get("loss"),k=Ln({values:q(A),shape:A.shape,box:q(t.get("box"))},v);return Zt(v,f(),k===null?"":`, ${t.get(
"value_name")} ≈ ${J(k,2)}`)}return o.draw(t,{"loss levels palette":x,"loss levels palette value_name":y,"box axis_names":S,"gradient box":_,"pinned colors bo\
x":b.pinned,"paths shown colors box":b.paths,"minima box":b.minima,"current shown colors box":b.points,"step_parts step_optimizer gradients gradient_points curr\
ent start box":M,"loss names colors shown value_name":g,"start movable box axis_names":b.start,"loss start movable status box axis_names current step step_parts\
 gradients diverged_at outdated":m,zoomable:b.buttons})}var Cc={render:Of};var Tf=Math.SQRT2,Nf=1.42;function jc([t,e,n],{width:r,height:o}){let[i,s]=Ic(t),[c,a]=Ic(e),l=n*Math.min(r/(2*Tf),o/(2*Nf)),[p,u]=[2*l/r,2*l/o];return{toPixel:([
d,f,h])=>[r/2+(d*s-f*i)*l,o/2-(h*a+(d*i+f*s)*c)*l],toViewer:[-a*i,-a*s,c],matrix:Float32Array.of(s*p,i*c*u,i*a/4,0,-i*p,s*c*u,s*a/4,0,0,a*u,-c/4,0,0,0,0,1)}}var Ic=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var Rf=`#version 300 es
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
}`;var Lf=`#version 300 es
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
}`;function Fc(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,c]of[[e.VERTEX_SHADER,Rf],[e.FRAGMENT_SHADER,
Lf]]){let a=e.createShader(s);e.shaderSource(a,c),e.compileShader(a),e.attachShader(n,a)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let r=s=>e.getUniformLocation(
n,s),o=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,o);for(let[s,c,a]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,c,e.FLOAT,!1,24,a)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let i=0;return{load(s,c,[a,l],p,u){let d=new Float32Array(6*
a*l),f=[];for(let b=0,x=0;b<a;b++)for(let y=0;y<l;y++,x++){let[S,_]=[2*y/(l-1)-1,2*b/(a-1)-1],[z,M]=[y?x-1:x,y<l-1?x+1:x],[g,m]=[b?x-l:x,b<a-1?x+l:x],w=(s[M]-s[z])/
(M-z)*((l-1)/2),$=(s[m]-s[g])/((m-g)/l)*((a-1)/2);d.set([S,_,s[x],w||0,$||0,c[x]],6*x);let v=[x,x+1,x+l,x+l+1];y===l-1||b===a-1||!v.every(A=>Number.isFinite(s[A]))||
f.push(v[0],v[1],v[2],v[1],v[3],v[2])}e.bufferData(e.ARRAY_BUFFER,d,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(f),e.STATIC_DRAW),i=f.length;
let h=u.flatMap(b=>[1,3,5].map(x=>parseInt(b.slice(x,x+2),16)/255));e.uniform1fv(r("levels"),p.slice(0,64)),e.uniform3fv(r("colors"),h.slice(0,192)),e.uniform1i(
r("count"),Math.min(p.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
r("camera"),!1,s),e.drawElements(e.TRIANGLES,i,e.UNSIGNED_INT,0)}}}var Pf=40,Cf=.015;function Dc(t,e,[n,r,o,i],s){let c=t.filter(Number.isFinite).sort(),[a,l]=[c[0]??0,c.at(-1)??1],p=l-a||1,u=(c[Math.floor(c.length/10)]??a)-a,d=u>
0?p>Pf*u:!1,f=y=>d?Math.log1p((y-a)/u)/Math.log1p(p/u):(y-a)/p,h=Float32Array.from(t,y=>Number.isFinite(y)?(2*f(y)-1)*.5:NaN),b={values:h,shape:e,box:[-1,1,-1,1]};
return{heights:h,spot:y=>{let[S,_]=[2*(y[0]-n)/(r-n)-1,2*(y[1]-o)/(i-o)-1];return[S,_,Ln(b,[S,_])??NaN]},hides([y,S,_],[z,M,g]){let m=2/Math.max(...e);for(let w=m;;w+=
m){let $=_+w*g,v=Ln(b,[y+w*z,S+w*M]);if(v===null||$>.5)return!1;if(v>$+Cf)return!0}},scale:d?`log(1 + (${s} ${a<0?"+":"−"} ${J(Math.abs(a),3)}) / ${J(u,2)})`:
`the ${s}`}}var If=.8,Uc=.5,Hc=5,fe=1.2,[jf,Ff]=[5,90],[Bf,Df]=[.5,5];function Uf({model:t,el:e}){ot(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",r=n?"Loss surface in 3-D":`Surface in 3-D: ${t.get("value_name")}`,o=I`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${r}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[i,s,c,a,l,p]=B(e,o,".scene",".under","canvas",".over",".panel",".status"),u=l.appendChild(document.createElement(
"span")),d=()=>t.get("camera"),f=(v,A,k=1)=>{let[E,N,R]=d(),j=[((E+v)%360+360)%360,Z(N+A,jf,Ff),Z(R*k,Bf,Df)];G(t,{camera:j})},h,b;function x(){let[v,A]=[t.get(
"loss"),t.get("levels")];if(b&&b.loss===v&&b.levels===A)return b.relief;let[k,E]=[q(v),q(A)],N=Dc(k,v.shape,q(t.get("box")),t.get("value_name"));return h?.load(
N.heights,k,v.shape,E,oe(t.get("palette"),E.length-1)),b={loss:v,levels:A,relief:N},N}function y(){let v=i.clientWidth;if(!v)return;if(h===void 0&&(h=Fc(c)),!h)
return B(p,"The 3-D view needs WebGL 2, which this browser does not offer.");let A={width:v,height:Math.round(v*If)},k=Math.min(window.devicePixelRatio||1,2);for(let[
C,P]of Object.entries(A)){c.style[C]=`${P}px`;for(let L of[s,a])L.setAttribute(C,String(P));let O=Math.round(P*k);c[C]!==O&&(c[C]=O)}if(Math.min(...t.get("loss").
shape,...t.get("levels").shape)<2)return;let[E,N]=[x(),jc(d(),A)];h.draw(N.matrix);let R=(C,P)=>Hf(E,N,C,P);B(s,Vf(N.toPixel,t.get("axis_names"),q(t.get("box")))),
B(a,W`
      ${kt(t.get("minima")).map(C=>R(C,P=>mr(t.get("marks").minimum,[P])))}
      ${qf(t,E,N)}
      ${Wf(t,E,N)}
      ${kt(t.get("current")).map((C,P)=>R(C,O=>hr(ei(t,P),O)))}`);let[j,T]=d().map(Math.round);i.ariaLabel=`${r}${n?" with the path of the descent":""}, seen fr\
om ${T}° above, turned by ${j}°. Arrow keys turn it, + and − zoom.`,B(p,I`${t.get("outdated")||Ye(t)}<div>Height: ${E.scale}</div>`)}let S=new Map([["+",fe],
["=",fe],["-",1/fe],["−",1/fe]]);i.addEventListener("keydown",v=>{let A=Ae(v),k=S.get(v.key);!A&&!k||v.ctrlKey||v.metaKey||(v.preventDefault(),A?f(-Hc*A[0],Hc*
A[1]):f(0,0,k))});let _=new Map,z=()=>{let[v,A=v]=[..._.values()];return[(v[0]+A[0])/2,(v[1]+A[1])/2,Math.hypot(v[0]-A[0],v[1]-A[1])]};i.addEventListener("point\
erdown",v=>{if(v.button!==0||_.size===2)return;let{pointerId:A,pointerType:k}=v,E=d();_.set(A,[v.clientX,v.clientY]),Kt(v,R=>{let[j,T,C]=z();_.set(A,[R.clientX,
R.clientY]);let[P,O,L]=z(),K=k==="touch"&&_.size===1?0:O-T;f((P-j)*-Uc,K*Uc,C&&L?L/C:1)},({type:R})=>{_.delete(A),R==="pointercancel"&&G(t,{camera:E})})}),Yt(i,
({touches:v})=>v.length>1);let M=v=>{v.ctrlKey&&(v.preventDefault(),f(0,0,v.deltaY<0?fe:1/fe))};i.addEventListener("wheel",M,{passive:!1}),c.addEventListener("w\
ebglcontextlost",v=>v.preventDefault()),c.addEventListener("webglcontextrestored",()=>{h=b=void 0,y()});let g=t.get("home");B(u,[["+","Zoom in",()=>f(0,0,fe)],[
"−","Zoom out",()=>f(0,0,1/fe)],["⌂","Show the surface as at first",()=>G(t,{camera:g})]].map(([v,A,k])=>I`
    <button type="button" title=${A} aria-label=${A} @click=${k}>${v}</button>`));let w=new ResizeObserver(y);w.observe(i);let $=lt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":y});return()=>{w.disconnect(),$()}}var ei=(t,e)=>t.get("colors")[e%t.get("colors").
length];function Hf(t,e,n,r){let o=t.spot(n);return o.every(Number.isFinite)?W`<g opacity=${ni(t.hides(o,e.toViewer))}>${r(e.toPixel(o))}</g>`:D}function Wc(t,e,n){
let r=Array.from({length:n.length/2},(s,c)=>n.subarray(2*c,2*c+2)),o=r.filter(([s,c],a)=>a===0||s!==r[a-1][0]||c!==r[a-1][1]).map(t.spot),i=o.map(s=>t.hides(s,e.
toViewer));return se(o.length,s=>o[s].every(Number.isFinite)).flatMap(s=>{let c=s.filter((l,p)=>p===0||i[l]!==i[s[p-1]]),a=[...c.slice(1),s[s.length-1]];return c.
map((l,p)=>({isHidden:i[l],pixels:o.slice(l,a[p]+1).map(e.toPixel)}))})}var ni=t=>t?.35:1;function Wf(t,e,n){let[r,o]=t.get("paths").shape,i=q(t.get("paths"));return Array.
from({length:r},(s,c)=>Wc(e,n,i.subarray(2*c*o,2*(c+1)*o)).map(({isHidden:a,pixels:l})=>W`
      <g opacity=${ni(a)}>${gr(ei(t,c),l)}</g>`))}function qf(t,e,n){return(t.get("pinned")??[]).map(({row:o,mark:i,paths:s=new Float64Array})=>{let c=Wc(e,n,s),
a=ei(t,o);return W`
      ${c.map(({isHidden:l,pixels:p})=>W`
        <g opacity=${ni(l)}>${Ge(i,a,An(p))}</g>`)}
      ${Ke(i,a,c.flatMap(({pixels:l})=>l))}`})}function Vf(t,[e,n],[r,o,i,s]){let a=(f,h)=>t([f,h,-.5]),l=[a(-1,-1),a(1,-1),a(1,1),a(-1,1)],p=(f,h,b,x="tick-lab\
el")=>{let[y,S]=a(f,h);return W`<text class=${x} x=${y} y=${S} dy="0.35em" text-anchor="middle">${b}</text>`},u=a(0,-1)[1]>a(0,1)[1]?-1:1,d=a(-1,0)[1]>a(1,0)[1]?
-1:1;return W`
    <path class="frame" d=${`M${l.map(([f,h])=>`${f.toFixed(1)},${h.toFixed(1)}`).join("L")}Z`} />
    ${p(-.8,1.12*u,J(r,3))}${p(.8,1.12*u,J(o,3))}${p(0,1.14*u,e,"name")}
    ${p(1.12*d,-.8,J(i,3))}${p(1.12*d,.8,J(s,3))}${p(1.14*d,0,n,"name")}`}var qc={render:Uf};var Vc=new Map,ri=new Map;function Gc(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),c=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...c.map(Cn)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&oi(i,r);return r};for(let r of t)Vc.set(r,n)}var oi=(t,e)=>ri.set(t,e);function Cn(t){if(t==="module")return{uri:document.
baseURI};if(!ri.has(t)){let e=Vc.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return ri.get(t)}function Kc(){let t=(p,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},c=(p,u)=>u(...p.map(d=>s[d]??e)),a=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(a,{Jupyter:o,requirejs:Object.assign(c,{config(){}})}),Cn("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(o.WidgetManager)}var Gf="v1.kernel.websocket.jupyter.org";var Yc=[250,500,1e3,2e3],Kf=5e3,Yf=1e4,Zf=8e3,Jf=4e3;function Jc(t,e){let n,[r,o,i,s,c]=[0,0,0,0,0],[a,l]=[!1,!1];function p(){u();let b=new URL(t);b.pathname+=
"/channels",b.search+=`${b.search?"&":"?"}${e.query()}`,b.protocol=b.protocol.replace("http","ws");let x=n=new WebSocket(b,Gf);i=setTimeout(d,Zf,x),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=c=Date.now(),e.opened()},n.onmessage=({data:y})=>{if(c=Date.now(),typeof y!="string")return e.received(y);a=!0,x.send(
y)},n.onclose=({code:y})=>y===4e3?f(e.gone):d(x)}function u(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function d(b){
u(),e.lost(),s&&Date.now()-s>Kf&&(r=o=0),s=0;let x=await fetch(t,{signal:AbortSignal.timeout(Jf)}).then(y=>y.status,()=>0);if(!(l||b!==n)){if(x===404)return f(e.
gone);x?i=setTimeout(p,o++?Zc(o):0):i=setTimeout(d,Zc(r++),b)}}function f(b){l=!0,clearInterval(h),u(),b?.()}let h=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-c>Yf&&d(n)},1e3);return p(),{open:()=>l||p(),end:()=>f(),send:b=>n.readyState===WebSocket.OPEN&&n.send(b)}}var Zc=t=>Yc[Math.min(t,Yc.length-1)];function Xc(t,e,n){let r=new TextEncoder,o=e.map(a=>r.encode(JSON.stringify(a))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let c=s.byteLength;return i.forEach((a,l)=>{s[l+1]=BigInt(c),c+=a.byteLength}),s[i.length+1]=BigInt(c),new Blob([s,...i])}function Qc(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,d)=>Number(e.getBigUint64(8*(d+1),!0))),o=u=>t.slice(r[u],r[u+1]),i=new TextDecoder,[s,c,a,l]=[1,2,3,4].
map(u=>JSON.parse(i.decode(o(u)))),p=Array.from({length:n-6},(u,d)=>new DataView(o(d+5)));return{header:s,parent_header:c,metadata:a,content:l,buffers:p}}var Xf=["restarting","autorestarting","dead"],Qf=8e3;function tl(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function el(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:tl(),connectionStatusChanged:tl(),comm:w,onOpen:null,onOutput:null},s=new Map,c=new Map,a=new Map,l=new Set,p=0,[u,d]=[[],""],f=!1,h="",
b=Promise.resolve(),x=Jc(r,{query:()=>`session_id=${o}&heard=${h}`,opened(){M("connectionStatus","connected");for(let $ of a.values())x.send($.message),$.sentAt=
Date.now();u=[...a.keys(),...c.keys()],u.length&&(d=g("kernel_info_request",{}))},lost:()=>M("connectionStatus","connecting"),received($){let v=Qc($);h=v.header.
msg_id,i.connectionStatus==="silent"&&M("connectionStatus","connected"),b=b.then(()=>m(v)).catch(A=>console.error(A))},gone:_}),y=setInterval(()=>{let[$]=a.values();
i.connectionStatus==="connected"&&$&&!l.size&&Date.now()-$.sentAt>Qf&&M("connectionStatus","silent")},1e3);function S(){for(let $ of u){a.delete($),l.delete($);
let v=c.get($);c.delete($),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function _(){z(),a.clear(),c.clear(),M("status","dead")}function z(){f=!0,clearInterval(
y),x.end()}function M($,v){i[$]!==v&&(i[$]=v,i[`${$}Changed`].emit())}function g($,v,A,k={},E=[]){let N=`${o}-${++p}`;if(f)return N;let R={msg_id:N,msg_type:$,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},j=Xc("shell",[R,{},k,v],E);return A&&c.set(N,A),a.set(N,{message:j,sentAt:Date.now()}),x.send(j),N}async function m($){
let{header:v,parent_header:A,content:k}=$,E=A.msg_id;switch(a.delete(E),v.msg_type){case"status":if(Xf.includes(k.execution_state))return _();if(c.get(E)?.iopub?.
status?.($),k.execution_state==="busy"&&l.add(E),k.execution_state!=="idle")return;l.delete(E),c.delete(E),E===d&&S();return;case"comm_open":return i.onOpen?.(w(
k.comm_id,k.target_name),$);case"comm_msg":return s.get(k.comm_id)?.heard($);case"comm_close":return s.get(k.comm_id)?.ended($),void s.delete(k.comm_id);default:
return i.onOutput?.($)}}function w($,v="jupyter.widget"){let A={comm_id:$,target_name:v,heard:()=>{},ended:()=>{},on_msg:k=>A.heard=k,on_close:k=>A.ended=k,open:(k,...E)=>g(
"comm_open",{comm_id:$,target_name:v,data:k},...E),send:(k,...E)=>g("comm_msg",{comm_id:$,data:k},...E),close:(k={},...E)=>(s.delete($),g("comm_close",{comm_id:$,
data:k},...E))};return s.set($,A),A}return addEventListener("pagehide",({persisted:$})=>{$||f||(z(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:$})=>$&&x.open()),addEventListener("online",()=>x.open()),i}var In=class extends ce{constructor(e){if(super(e),this.it=D,e.type!==Lt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===D||e==null)return this._t=void 0,this.it=e;if(e===zt)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};In.directiveName=
"unsafeHTML",In.resultType=1;var nl=Qe(In);var tg="application/vnd.jupyter.widget-view+json",eg=["image/png","image/jpeg","image/gif","image/webp"],ng=/\x1b\[[0-9;]*m/g;function rl({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let c=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=c.at(-1);if(i.msg_type==="stream"&&a?.output_type==="stream"&&a.name===s.name)return this.
show([...c.slice(0,-1),{...a,text:a.text+s.text}]);this.show([...c,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],B(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[tg];if(!s)return rg(i);let c=document.createElement("div");return this.shown.push(this.displayed.
then(()=>ii(this.model.widget_manager,s.model_id,c))),c}}return{OutputModel:n,OutputView:r}}function rg({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return I`<div class="html">${nl(s)}</div>`;let c=eg.find(l=>l in i);if(c)return I`<img src="data:${c};base64,${i[c]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return I`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return I`<div></div>`;let a=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return I`<pre>${a.replace(ng,"")}</pre>`}async function ii(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function ol({live:t,kernel:e,notebook:n}){let r=e?el(e.base,e.id,e.key):void 0,o=Kc();oi("@jupyter-widgets/output",rl(Cn("@jupyter-widgets/base")));let i=new class extends o{kernel=r;exported=r?
void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,c){let a=Cn(c)[s];if(!a)throw new Error(`The front end "${c}" has no ${s}.`);return a}async new_model(s,c){
return r&&(s.comm??=r.comm(s.model_id)),super.new_model(s,c)}async _create_comm(s,c,a,l,p){if(!r)throw new Error("This page has no kernel.");let u=r.comm(c,s);return(a||
l)&&u.open(a,{},l,p),u}async _get_comm_info(){return{}}};return r&&(r.onOpen=(s,c)=>i.handle_comm_open(s,c),r.onOutput=async s=>{(await jn(i)).find(a=>a.take&&a.
get("msg_id")===s.parent_header.msg_id)?.take(s)},r.statusChanged.connect(()=>i.disconnect())),i}async function jn(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var og=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),il="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",sl="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",ig="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",Fn=()=>document.getElementById("gdviz-note");function un(t){Fn().textContent=t,Fn().hidden=!t}function sg(t){Ue(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?un({gone:ig,silent:sl,away:il}[e]):[il,sl].includes(Fn().textContent??"")&&un(""))})}function ag(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&un(r.join(" "))}var cg={link:ke,presets:Gr},al=new WeakSet;async function lg(t){for(let e of await jn(t)){if(al.has(e))continue;al.add(e);let n=cg[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var cl=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function ug({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function dg(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var ll=t=>[...document.querySelectorAll(t)].map(e=>e),pg=12e4;function fg(){let{
timeout:t}=AbortSignal;return AbortSignal.timeout=e=>t.call(AbortSignal,Math.max(e,pg)),()=>AbortSignal.timeout=t}async function gg(){dg();let t=cl("gdviz-page"),
e=og.get(new URLSearchParams(location.search).get("note")??"");e&&un(e),t.failed&&un(t.failed);for(let a of ll("template[data-cell]")){let{content:l}=a;document.
getElementById(a.dataset.cell??"")?.replaceChildren(l),a.remove()}let n=ll("[data-widget]");if(!n.length)return;let r=ol(t);e&&r.exported&&B(Fn(),so(r)),r.kernel&&
sg(r.kernel);let o=ug(cl("gdviz-widgets"));await r.set_state(o),r.runAll=()=>lg(r),await r.runAll();let i=(await jn(r)).filter(a=>a.get("_front_end")==="pageSta\
te"),s=i.length===1?Va:a=>Zo(a,location.search),c=i.map(a=>s(a).catch(l=>console.error(l)));await Promise.all(n.map(a=>ii(r,a.dataset.widget??"",a))),await Promise.
all(c),r.kernel||ag(await jn(r))}var hg="This page could not start in this browser. Reload it, or try another up-to-date browser.";function ul(){document.addEventListener(
"DOMContentLoaded",()=>{let t=fg();gg().finally(t).then(()=>document.documentElement.dataset.ready="",e=>{console.error(e),Fn().hidden&&un(hg)})})}var mg={badge:ns,curves:Ht(ms),dataEditor:Ht(qs),drawing:Ht(na),field:Ht(ra),formulaField:ga,heatMap:Ht(ha),link:ma,networkDiagram:Ht(Aa),pageState:fc,pins:xc,player:yc,
presets:bi,resultsTable:kc,runner:_c,sentence:zc,slice:Sc,slider:Mc,surface:Ht(Cc),surface3d:Ht(qc),value:{}};function vg(t){let e=globalThis,n=e[Symbol.for(t)]??=
{};return n.widgets||$i(),n.widgets??=mg,n.resolve?.(n.widgets),n.widgets}return wl(wg);})();
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
