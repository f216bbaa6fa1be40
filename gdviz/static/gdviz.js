"use strict";var gdviz=(()=>{var Dl=Object.create;var Un=Object.defineProperty;var Bl=Object.getOwnPropertyDescriptor;var Ul=Object.getOwnPropertyNames;var Hl=Object.getPrototypeOf,ql=Object.prototype.hasOwnProperty;var Wl=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Vl=(t,e)=>{for(var n in e)Un(t,n,{get:e[n],enumerable:!0})},ki=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of Ul(e))!ql.call(t,o)&&o!==n&&Un(t,o,{get:()=>e[o],enumerable:!(r=Bl(e,o))||r.enumerable});return t};var zi=(t,e,n)=>(n=t!=null?Dl(Hl(t)):{},ki(e||!t||!t.__esModule?Un(n,"default",{value:t,enumerable:!0}):n,t)),Gl=t=>ki(Un({},"__esModule",{value:!0}),t);var So=Wl((_o,Ao)=>{((t,e)=>{typeof Ao=="object"&&typeof _o<"u"?Ao.exports=e():t.Papa=e()})(_o,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function c(h){return h.charCodeAt(0)===65279?h.slice(1):h}function a(h){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(m){var b=$(m);b.chunkSize=parseInt(b.chunkSize),m.step||m.chunk||(b.chunkSize=
null),this._handle=new f(b),(this._handle.streamer=this)._config=b}.call(this,h),this.parseChunk=function(m,b){var k=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<k){let S=this._config.newline;S||(v=this._config.quoteChar||'"',S=this._handle.guessLineEndings(m,v)),m=[...m.split(S).slice(k)].join(S)}this.isFirstChunk&&
M(this._config.beforeFirstChunk)&&(v=this._config.beforeFirstChunk(m))!==void 0&&(m=v),this.isFirstChunk=!1,this._halted=!1;var k=this._partialLine+m,v=(this._partialLine=
"",this._handle.parse(k,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(m=v.meta.cursor,k=(this._finished||(this._partialLine=
k.substring(m-this._baseIndex),this._baseIndex=m),v&&v.data&&(this._rowCount+=v.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:v,workerId:s.WORKER_ID,finished:k});else if(M(this._config.chunk)&&!b){if(this._config.chunk(v,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||
!k||!M(this._config.complete)||v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),k||v&&v.meta.paused||this._nextChunk(),
v}this._halted=!0},this._sendError=function(m){M(this._config.error)?this._config.error(m):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:m,finished:!1})}}
function l(h){var m;(h=h||{}).chunkSize||(h.chunkSize=s.RemoteChunkSize),a.call(this,h),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(b){this._input=b,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(m=new XMLHttpRequest,
this._config.withCredentials&&(m.withCredentials=this._config.withCredentials),n||(m.onload=_(this._chunkLoaded,this),m.onerror=_(this._chunkError,this)),m.ontimeout=
_(this._chunkTimeout,this),m.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(m.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var b,k=this._config.downloadRequestHeaders;for(b in k)m.setRequestHeader(b,k[b])}var v;this._config.chunkSize&&(v=this._start+
this._config.chunkSize-1,m.setRequestHeader("Range","bytes="+this._start+"-"+v));try{m.send(this._config.downloadRequestBody)}catch(S){this._chunkError(S.message)}
n&&m.status===0&&this._chunkError()}},this._chunkLoaded=function(){m.readyState===4&&(m.status<200||400<=m.status?this._chunkError():(this._start+=this._config.
chunkSize||m.responseText.length,this._finished=!this._config.chunkSize||this._start>=(b=>(b=b.getResponseHeader("Content-Range"))!==null?parseInt(b.substring(b.
lastIndexOf("/")+1)):-1)(m),this.parseChunk(m.responseText)))},this._chunkError=function(b){b=m.statusText||b,this._sendError(new Error(b))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function p(h){(h=h||{}).chunkSize||(h.chunkSize=s.LocalChunkSize),a.call(
this,h);var m,b,k=typeof FileReader<"u";this.stream=function(v){this._input=v,b=v.slice||v.webkitSlice||v.mozSlice,k?((m=new FileReader).onload=_(this._chunkLoaded,
this),m.onerror=_(this._chunkError,this)):m=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,S=(this._config.chunkSize&&(S=Math.min(this._start+this._config.chunkSize,
this._input.size),v=b.call(v,this._start,S)),m.readAsText(v,this._config.encoding));k||this._chunkLoaded({target:{result:S}})},this._chunkLoaded=function(v){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){
this._sendError(m.error)}}function u(h){var m;a.call(this,h=h||{}),this.stream=function(b){return m=b,this._nextChunk()},this._nextChunk=function(){var b,k;if(!this.
_finished)return b=this._config.chunkSize,m=b?(k=m.substring(0,b),m.substring(b)):(k=m,""),this._finished=!m,this.parseChunk(k)}}function d(h){a.call(this,h=h||
{});var m=[],b=!0,k=!1;this.pause=function(){a.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){a.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){k&&m.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),m.length?this.parseChunk(
m.shift()):b=!0},this._streamData=_(function(v){try{m.push(typeof v=="string"?v:v.toString(this._config.encoding)),b&&(b=!1,this._checkIsFinished(),this.parseChunk(
m.shift()))}catch(S){this._streamError(S)}},this),this._streamError=_(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=_(function(){this.
_streamCleanUp(),k=!0,this._streamData("")},this),this._streamCleanUp=_(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function f(h){var m,b,k,v,S=Math.pow(2,53),O=-S,z=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
N=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
E=this,R=0,T=0,j=!1,P=!1,L=[],C={data:[],errors:[],meta:{}};function K(U){return h.skipEmptyLines==="greedy"?U.join("").trim()==="":U.length===1&&U[0].length===
0}function Z(){if(C&&k&&(F("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),k=!1),h.skipEmptyLines&&
(C.data=C.data.filter(function(it){return!K(it)})),V()){let it=function(st){L.push(st)};var J=it;if(C)if(Array.isArray(C.data[0])){for(var U=0;V()&&U<C.data.length;U++)
C.data[U].forEach(it);C.data.splice(0,1)}else C.data.forEach(it)}function q(it,st){for(var ct=h.header?{}:[],tt=0;tt<it.length;tt++){var Q=tt,ht=it[tt],ht=((at,ut)=>(vt=>(h.
dynamicTypingFunction&&h.dynamicTyping[vt]===void 0&&(h.dynamicTyping[vt]=h.dynamicTypingFunction(vt)),(h.dynamicTyping[vt]||h.dynamicTyping)===!0))(at)?ut==="t\
rue"||ut==="TRUE"||ut!=="false"&&ut!=="FALSE"&&((vt=>{if(z.test(vt)&&(vt=parseFloat(vt),O<vt&&vt<S))return 1})(ut)?parseFloat(ut):N.test(ut)?new Date(ut):ut===""?
null:ut):ut)(Q=h.header?tt>=L.length?"__parsed_extra":L[tt]:Q,ht=h.transform?h.transform(ht,Q):ht);Q==="__parsed_extra"?(ct[Q]=ct[Q]||[],ct[Q].push(ht)):ct[Q]=ht}
return h.header&&(tt>L.length?F("FieldMismatch","TooManyFields","Too many fields: expected "+L.length+" fields but parsed "+tt,T+st):tt<L.length&&F("FieldMismat\
ch","TooFewFields","Too few fields: expected "+L.length+" fields but parsed "+tt,T+st)),ct}var et;C&&(h.header||h.dynamicTyping||h.transform)&&(et=1,!C.data.length||
Array.isArray(C.data[0])?(C.data=C.data.map(q),et=C.data.length):C.data=q(C.data,0),h.header&&C.meta&&(C.meta.fields=L),T+=et)}function V(){return h.header&&L.length===
0}function F(U,q,et,J){U={type:U,code:q,message:et},J!==void 0&&(U.row=J),C.errors.push(U)}M(h.step)&&(v=h.step,h.step=function(U){C=U,V()?Z():(Z(),C.data.length!==
0&&(R+=U.data.length,h.preview&&R>h.preview?b.abort():(C.data=C.data[0],v(C,E))))}),this.parse=function(U,q,et){var J=h.quoteChar||'"',J=(h.newline||(h.newline=
this.guessLineEndings(U,J)),k=!1,h.delimiter?M(h.delimiter)&&(h.delimiter=h.delimiter(U),C.meta.delimiter=h.delimiter):((J=((it,st,ct,tt,Q)=>{var ht,at,ut,vt;Q=
Q||[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Fe=0;Fe<Q.length;Fe++){for(var jt,gn=Q[Fe],kt=0,Ft=0,wt=0,Mt=(ut=void 0,new w({comments:tt,delimiter:gn,newline:st,
preview:10}).parse(it)),Ht=0;Ht<Mt.data.length;Ht++)ct&&K(Mt.data[Ht])?wt++:(jt=Mt.data[Ht].length,Ft+=jt,ut===void 0?ut=jt:0<jt&&(kt+=Math.abs(jt-ut),ut=jt));0<
Mt.data.length&&(Ft/=Mt.data.length-wt),1.99<Ft&&(at===void 0||kt<at||kt===at&&vt<Ft)&&(at=kt,ht=gn,vt=Ft)}return{successful:!!(h.delimiter=ht),bestDelimiter:ht}})(
U,h.newline,h.skipEmptyLines,h.comments,h.delimitersToGuess)).successful?h.delimiter=J.bestDelimiter:(k=!0,h.delimiter=s.DefaultDelimiter),C.meta.delimiter=h.delimiter),
$(h));return J.header=V(),h.preview&&h.header&&J.preview++,m=U,b=new w(J),C=b.parse(m,q,et),Z(),j?{meta:{paused:!0}}:C||{meta:{paused:!1}}},this.paused=function(){
return j},this.pause=function(){j=!0,b.abort(),m=M(h.chunk)?"":m.substring(b.getCharIndex())},this.resume=function(){E.streamer._halted?(j=!1,E.streamer.parseChunk(
m,!0)):setTimeout(E.resume,3)},this.aborted=function(){return P},this.abort=function(){P=!0,b.abort(),C.meta.aborted=!0,M(h.complete)&&h.complete(C),m=""},this.
guessLineEndings=function(it,J){it=it.substring(0,1048576);var J=new RegExp(g(J)+"([^]*?)"+g(J),"gm"),et=(it=it.replace(J,"")).split("\r"),J=it.split(`
`),it=1<J.length&&J[0].length<et[0].length;if(et.length===1||it)return`
`;for(var st=0,ct=0;ct<et.length;ct++)et[ct][0]===`
`&&st++;return st>=et.length/2?`\r
`:"\r"}}function g(h){return h.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function w(h){var m=(h=h||{}).delimiter,b=h.newline,k=h.comments,v=h.step,S=h.preview,O=h.fastMode,
z=null,N=!1,E=h.quoteChar==null?'"':h.quoteChar,R=E;if(h.escapeChar!==void 0&&(R=h.escapeChar),(typeof m!="string"||-1<s.BAD_DELIMITERS.indexOf(m))&&(m=","),k===
m)throw new Error("Comment character same as delimiter");k===!0?k="#":(typeof k!="string"||-1<s.BAD_DELIMITERS.indexOf(k))&&(k=!1),b!==`
`&&b!=="\r"&&b!==`\r
`&&(b=`
`);var T=0,j=!1;this.parse=function(P,L,C){if(typeof P!="string")throw new Error("Input must be a string");var K=P.length,Z=m.length,V=b.length,F=k.length,U=M(v),
q=[],et=[],J=[],it=T=0;if(!P)return kt();if(O||O!==!1&&P.indexOf(E)===-1){for(var st=P.split(b),ct=0;ct<st.length;ct++){if(J=st[ct],T+=J.length,ct!==st.length-1)
T+=b.length;else if(C)return kt();if(!k||J.substring(0,F)!==k){if(U){if(q=[],vt(J.split(m)),Ft(),j)return kt()}else vt(J.split(m));if(S&&S<=ct)return q=q.slice(
0,S),kt(!0)}}return kt()}for(var tt=P.indexOf(m,T),Q=P.indexOf(b,T),ht=new RegExp(g(R)+g(E),"g"),at=P.indexOf(E,T);;)if(P[T]===E)for(at=T,T++;;){if((at=P.indexOf(
E,at+1))===-1)return C||et.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:q.length,index:T}),jt();if(at===K-1)return jt(P.substring(
T,at).replace(ht,E));if(E===R&&P[at+1]===R)at++;else if(E===R||at===0||P[at-1]!==R){tt!==-1&&tt<at+1&&(tt=P.indexOf(m,at+1));var ut=Fe((Q=Q!==-1&&Q<at+1?P.indexOf(
b,at+1):Q)===-1?tt:Math.min(tt,Q));if(P.substr(at+1+ut,Z)===m){J.push(P.substring(T,at).replace(ht,E)),P[T=at+1+ut+Z]!==E&&(at=P.indexOf(E,T)),tt!==-1&&tt<T&&(tt=
P.indexOf(m,T)),Q!==-1&&Q<T&&(Q=P.indexOf(b,T));break}if(ut=Fe(Q),P.substring(at+1+ut,at+1+ut+V)===b){if(J.push(P.substring(T,at).replace(ht,E)),gn(at+1+ut+V),tt!==
-1&&tt<T&&(tt=P.indexOf(m,T)),at=P.indexOf(E,T),U&&(Ft(),j))return kt();if(S&&q.length>=S)return kt(!0);break}et.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:q.length,index:T}),at++}}else if(k&&J.length===0&&P.substring(T,T+F)===k){if(Q===-1)return kt();T=Q+V,Q=P.indexOf(
b,T),tt!==-1&&tt<T&&(tt=P.indexOf(m,T))}else if(tt!==-1&&(tt<Q||Q===-1))J.push(P.substring(T,tt)),T=tt+Z,tt=P.indexOf(m,T);else{if(Q===-1)break;if(J.push(P.substring(
T,Q)),gn(Q+V),U&&(Ft(),j))return kt();if(S&&q.length>=S)return kt(!0)}return jt();function vt(wt){q.push(wt),it=T}function Fe(wt){var Mt=0;return Mt=wt!==-1&&(wt=
P.substring(at+1,wt))&&wt.trim()===""?wt.length:Mt}function jt(wt){return C||(wt===void 0&&(wt=P.substring(T)),J.push(wt),T=K,vt(J),U&&Ft()),kt()}function gn(wt){
T=wt,vt(J),J=[],Q=P.indexOf(b,T)}function kt(wt){if(h.header&&!L&&q.length&&!N){var Mt=q[0],Ht=Object.create(null),Hr=new Set(Mt);let yi=!1;for(let De=0;De<Mt.length;De++){
let Dt=c(Mt[De]);if(Ht[Dt=M(h.transformHeader)?h.transformHeader(Dt,De):Dt]){let hn,$i=Ht[Dt];for(;hn=Dt+"_"+$i,$i++,Hr.has(hn););Hr.add(hn),Mt[De]=hn,Ht[Dt]++,
yi=!0,(z=z===null?{}:z)[hn]=Dt}else Ht[Dt]=1,Mt[De]=Dt;Hr.add(Dt)}yi&&console.warn("Duplicate headers found and renamed."),N=!0}return{data:q,errors:et,meta:{delimiter:m,
linebreak:b,aborted:j,truncated:!!wt,cursor:it+(L||0),renamedHeaders:z}}}function Ft(){v(kt()),q=[],et=[]}},this.abort=function(){j=!0},this.getCharIndex=function(){
return T}}function y(h){var m=h.data,b=o[m.workerId],k=!1;if(m.error)b.userError(m.error,m.file);else if(m.results&&m.results.data){var v={abort:function(){k=!0,
x(m.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:A,resume:A};if(M(b.userStep)){for(var S=0;S<m.results.data.length&&(b.userStep({data:m.results.data[S],
errors:m.results.errors,meta:m.results.meta},v),!k);S++);delete m.results}else M(b.userChunk)&&(b.userChunk(m.results,v,m.file),delete m.results)}m.finished&&!k&&
x(m.workerId,m.results)}function x(h,m){var b=o[h];M(b.userComplete)&&b.userComplete(m),b.terminate(),delete o[h]}function A(){throw new Error("Not implemented.")}
function $(h){if(typeof h!="object"||h===null)return h;var m,b=Array.isArray(h)?[]:{};for(m in h)b[m]=$(h[m]);return b}function _(h,m){return function(){h.apply(
m,arguments)}}function M(h){return typeof h=="function"}return s.parse=function(h,m){var b=(m=m||{}).dynamicTyping||!1;if(M(b)&&(m.dynamicTypingFunction=b,b={}),
m.dynamicTyping=b,m.transform=!!M(m.transform)&&m.transform,m.downloadTimeout!==void 0){var b=parseInt(m.downloadTimeout);if(isNaN(b))throw new Error("Config do\
wnloadTimeout value ("+m.downloadTimeout+") not parsable by parseInt(val).");m.downloadTimeout=b}if(!m.worker||!s.WORKERS_SUPPORTED)return b=null,s.NODE_STREAM_INPUT,
typeof h=="string"?(h=c(h),b=new(m.download?l:u)(m)):h.readable===!0&&M(h.read)&&M(h.on)?b=new d(m):(e.File&&h instanceof File||h instanceof Object)&&(b=new p(m)),
b.stream(h);(b=(()=>{var k;return!!s.WORKERS_SUPPORTED&&(k=(()=>{var v=e.URL||e.webkitURL||null,S=t.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",S,")();"],{type:"text/javascript"})))})(),(k=new e.Worker(k)).onmessage=y,
k.id=i++,o[k.id]=k)})()).userStep=m.step,b.userChunk=m.chunk,b.userComplete=m.complete,b.userError=m.error,m.step=M(m.step),m.chunk=M(m.chunk),m.complete=M(m.complete),
m.error=M(m.error),delete m.worker,b.postMessage({input:h,config:m,workerId:b.id})},s.unparse=function(h,m){var b=!1,k=!0,v=",",S=`\r
`,O='"',z=O+O,N=!1,E=null,R=!1,T=((()=>{if(typeof m=="object"){if(typeof m.delimiter!="string"||s.BAD_DELIMITERS.filter(function(L){return m.delimiter.indexOf(L)!==
-1}).length||(v=m.delimiter),typeof m.quotes!="boolean"&&typeof m.quotes!="function"&&!Array.isArray(m.quotes)||(b=m.quotes),typeof m.skipEmptyLines!="boolean"&&
typeof m.skipEmptyLines!="string"||(N=m.skipEmptyLines),typeof m.newline=="string"&&(S=m.newline),typeof m.quoteChar=="string"&&(O=m.quoteChar,z=O+O),typeof m.header==
"boolean"&&(k=m.header),Array.isArray(m.columns)){if(m.columns.length===0)throw new Error("Option columns is empty");E=m.columns}m.escapeChar!==void 0&&(z=m.escapeChar+
O),m.escapeFormulae instanceof RegExp?R=m.escapeFormulae:typeof m.escapeFormulae=="boolean"&&m.escapeFormulae&&(R=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(O),"g"));
if(typeof h=="string"&&(h=JSON.parse(h)),Array.isArray(h)){if(!h.length)return j(E,h,N);if(Array.isArray(h[0]))return j(null,h,N);if(typeof h[0]=="object")return j(
E||Object.keys(h[0]),h,N)}else if(typeof h=="object")return typeof h.data=="string"&&(h.data=JSON.parse(h.data)),Array.isArray(h.data)&&(h.fields||(h.fields=h.meta&&
h.meta.fields||E),h.fields||(h.fields=Array.isArray(h.data[0])?h.fields:typeof h.data[0]=="object"?Object.keys(h.data[0]):[]),Array.isArray(h.data[0])||typeof h.
data[0]=="object"||(h.data=[h.data])),j(h.fields||[],h.data||[],N);throw new Error("Unable to serialize unrecognized input");function j(L,C,K){var Z="",V=(typeof L==
"string"&&(L=JSON.parse(L)),typeof C=="string"&&(C=JSON.parse(C)),Array.isArray(L)&&0<L.length),F=!Array.isArray(C[0]);if(V&&k){for(var U=0;U<L.length;U++)0<U&&
(Z+=v),Z+=P(L[U],U);0<C.length&&(Z+=S)}for(var q=0;q<C.length;q++){var et=(V?L:C[q]).length,J=!1,it=V?Object.keys(C[q]).length===0:C[q].length===0;if(K&&!V&&(J=
K==="greedy"?C[q].join("").trim()==="":C[q].length===1&&(C[q][0]==null||C[q][0].length===0)),K==="greedy"&&V){for(var st=[],ct=0;ct<et;ct++){var tt=F?L[ct]:ct;st.
push(C[q][tt])}J=st.join("").trim()===""}if(!J){for(var Q=0;Q<et;Q++){0<Q&&!it&&(Z+=v);var ht=V&&F?L[Q]:Q;Z+=P(C[q][ht],Q)}q<C.length-1&&(!K||0<et&&!it)&&(Z+=S)}}
return Z}function P(L,C){var K,Z,V;return L==null?"":L.constructor===Date?isNaN(L.getTime())?"":L.toISOString():(V=!1,K=L.toString(),R&&typeof L!="number"&&typeof L!=
"bigint"&&typeof L!="boolean"&&R.test(K)&&(L=K="'"+K,V=!0),Z=K.replace(T,z),(V=V||b===!0||typeof b=="function"&&b(L,C)||Array.isArray(b)&&b[C]||((F,U)=>{for(var q=0;q<
U.length;q++)if(-1<F.indexOf(U[q]))return!0;return!1})(Z,s.BAD_DELIMITERS)||-1<Z.indexOf(v)||-1<K.indexOf(O)||Z.charAt(0)===" "||Z.charAt(Z.length-1)===" ")?O+Z+
O:Z)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
w,s.ParserHandle=f,s.NetworkStreamer=l,s.FileStreamer=p,s.StringStreamer=u,s.ReadableStreamStreamer=d,r&&(e.onmessage=function(h){h=h.data,s.WORKER_ID===void 0&&
h&&(s.WORKER_ID=h.workerId),typeof h.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(h.input,h.config),finished:!0}):(e.File&&h.input instanceof
File||h.input instanceof Object)&&(h=s.parse(h.input,h.config))&&e.postMessage({workerId:s.WORKER_ID,results:h,finished:!0})}),(l.prototype=Object.create(a.prototype)).
constructor=l,(p.prototype=Object.create(a.prototype)).constructor=p,(u.prototype=Object.create(u.prototype)).constructor=u,(d.prototype=Object.create(a.prototype)).
constructor=d,s})});var fh={};Vl(fh,{arrive:()=>ph,frontEnd:()=>hl,openPage:()=>Fl});function G(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function dt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}var qr="gdviz-hidden",Wr=t=>!!t.get(
"_dom_classes")?.includes(qr);function rt(t,e,n){let r=e.split(" ").map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function lt(t,e){
let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>rt(t,i,()=>{n.size||queueMicrotask(
r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var ot=(t,e)=>t.get_model(e.slice(10)),mt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.
buffer,t.byteOffset,t.byteLength);function W({data:t}){let{buffer:e,byteOffset:n,byteLength:r}=mt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.
slice(n,n+r))}function zt(t){let[e,n]=t.shape,r=W(t);return Array.from({length:e},(o,i)=>r.subarray(i*n,(i+1)*n))}var qt=t=>({...t,render({model:e,el:n}){function r(){let i=e.get("outdated");n.toggleAttribute("data-outdated",!!i),i&&(n.dataset.outdated=i),n.ariaBusy=i?"true":
null}let o=[t.render({model:e,el:n}),rt(e,"outdated",r)];return r(),()=>o.forEach(i=>i())}});var Hn={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function _i(t,e){
let n=Hn[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}var Vr=new WeakMap;function Mi(t,e,n){return Vr.set(t,(Vr.get(t)??new Map).set(e,n)),n}function Gr(t,e){return Kr(t)?
Vr.get(t)?.get(e)??Mi(t,e,_i(e,W(t))):_i(e,vn(t)?.numbers??[])}function Be(t,e){let n=new Hn[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var Ue=t=>t.
reduce((e,n)=>e*n,1),mn=({shape:t,dtype:e})=>Ue(t)*Hn[e].BYTES_PER_ELEMENT,Kr=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function vn(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(vn),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(r=>Array.from(r?.numbers??[]))}}return Kr(t)?{shape:t.shape,numbers:W(t)}:null}function ne(t,{shape:e,dtype:n},r,o){let i=n==="bool"?Boolean:
Number;if(e.length===0)return i(t[0]);if(Kr(r)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer)};return o&&("turn"in r||Object.assign(l,{turn:1}),
Mi(l,n,o)),l}let s=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),c=/^float|64/.test(n)?Float64Array:Hn[n],a=(l,[p,...u])=>{let d=Ue(u);if(u.
length)return Array.from({length:p},(g,w)=>a(l+w*d,u));let f=Array.prototype.slice.call(t,l,l+p);return s?c.from(f):f.map(g=>i(g))};return a(0,e)}function Ei(t,e,{
shape:n,dtype:r}){let o=vn(t);return!o||String(o.shape)!==String(n)?!1:Ai(r==="float32"?Be(r,Gr(t,r)):Array.from(o.numbers,Number),Be(r,e))}function Ai(t,e){for(let n=0;n<
t.length;n++)if(!Object.is(t[n],e[n]))return!1;return!0}function Wt(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;
return e}function qn(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}function ve(t,e){if(t.length!==e?.length)return!1;let[n,r]=[Si(t),Si(e)];for(let o=0;o<n.length;o++)
if(n[o]!==r[o])return!1;return!0}function Si(t){let{buffer:e,byteOffset:n,byteLength:r}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,r/4)}var Kl=100,bn=new Set,wn=new Set,Vn=new Set,Yr=0,Jr=0,Zr=new Map,Oi=t=>bn.add(t);function Ti(t){for(let e of[bn,wn,Vn])e.delete(t);be()}function Gn(t){wn.add(t),
Jr||(Jr=requestAnimationFrame(Yl))}var Ni=t=>Vn.add(t);function He(t){return Yr++,t.finally(()=>{Yr--,be()})}var Xr=0;function Kn(t){return Xr++,t.finally(()=>{
Xr--;for(let e of bn)Gn(e)})}var re=()=>Xr>0;function we({inBackground:t=!0}={}){return new Promise(e=>{Zr.set(e,t),be()})}function be(){let t=[...wn].some(n=>!n.
isPlaying());if(Yr||t||Vt.size)return;let e=[...bn].filter(n=>n.isPending());for(let[n,r]of Zr)e.some(({isInBackground:o})=>r||!o)||(Zr.delete(n),n())}function Yl(){
Li();let t=new Map;for(let e of wn)wn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>Kl?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();Jr=0,be();for(let e of Vn)Gn(e);Vn.clear()}var Vt=new Map,Wn;function xn(t,e,n){if(t.get("pro\
mpt")||[...bn].some(r=>r.reads(t))){dt(t,e,n);return}Wn||(Wn=new MessageChannel,Wn.port1.onmessage=Li),Vt.size||Wn.port2.postMessage(null),Vt.has(t)||Vt.set(t,new Map),
Vt.get(t)?.set(e,n)}var qe=(t,e)=>Vt.get(t)?.has(e)?Vt.get(t)?.get(e):t.get(e);function Li(){let t=[...Vt];Vt.clear();for(let[e,n]of t)for(let[r,o]of n)dt(e,r,o);
be()}function oe(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let c=!0;return()=>{c&&--s.users===0&&(n.
delete(i),e(s.thing)),c=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function Jl(t){let e=t.widget_manager,n=await ot(e,t.get("choice")),r=async c=>({...c,model:await ot(e,c.widget)}),o=t.get("options"),i=await Promise.all(
o.map(c=>Promise.all(c.map(r))));function s(){let c=n.get("index");if(c!==t.get("applied")){t.set("applied",c);for(let{model:a,trait:l,value:p,array:u}of i[c])dt(
a,l,u?ne(W(u),u,a.get(l)):p)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var Zl=oe((t,e)=>He(Jl(e)),t=>t.
then(e=>e())),Qr=Zl.use,Ri={initialize:({model:t})=>Qr(t)};var Pi=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
nt-weight:600;stroke:#fff;stroke-width:3px;paint-order:stroke;stroke-linejoin:round}.gdviz-plot .label{stroke:var(--gdviz-paper);stroke-width:3px;paint-order:st\
roke;stroke-linejoin:round}.gdviz-plot .field.behind{opacity:.35}.gdviz-plot .tick,.gdviz-plot .frame{fill:none;stroke:currentColor;stroke-width:1;shape-renderi\
ng:crispEdges}.gdviz-plot .grid{fill:none;stroke:var(--gdviz-line);shape-rendering:crispEdges}.gdviz-plot .hit{fill:transparent;pointer-events:all}.gdviz-legend\
{display:flex;flex-wrap:wrap;gap:2px 14px;padding:0 14px 2px 56px;overflow-wrap:anywhere;line-height:1.3;font-size:12px;color:var(--gdviz-ink)}.gdviz-legend:emp\
ty{display:none}.gdviz-legend .entry{display:inline-flex;align-items:center;gap:6px}.gdviz-legend .swatch{flex:none}.gdviz-legend .swatch{box-sizing:border-box;\
width:18px;height:4px;border-radius:2px;background:currentColor}.gdviz-legend .swatch.dot,.gdviz-legend .swatch.ring{width:10px;height:10px;border-radius:50%}.g\
dviz-legend .swatch.ring{background:var(--gdviz-paper);border:2px solid currentColor}.gdviz-legend .swatch.area{width:12px;height:12px;border-radius:2px}.gdviz-\
legend .swatch.dashes{height:0;border-top:2px dashed currentColor;border-radius:0;background:none}.gdviz-plot canvas.hatch,.gdviz-legend .swatch.hatch{backgroun\
d:repeating-linear-gradient(45deg,var(--gdviz-hover) 0 3px,var(--gdviz-edge) 3px 4px)}.gdviz-legend .swatch.hatch{width:12px;height:12px;border:1px solid var(--\
gdviz-edge)}.gdviz-hidden,.gdviz-switches:not(:has(.widget-toggle-button:not(.gdviz-hidden))){display:none!important}.gdviz-presenting body{max-width:none;paddi\
ng:12px 24px 64px}.gdviz-presenting :is(nav,#gdviz-teacher,main>:not(.gdviz-now),main>.text>:not(.gdviz-now)){display:none}.gdviz-presenting main>.outputs:not(.\
gdviz-now):has([data-widget]){display:block;position:fixed;inset:0 0 auto;visibility:hidden}.gdviz-presenting main{display:flex;flex-direction:column;justify-co\
ntent:safe center;min-height:calc(var(--screen) - 48px);zoom:var(--zoom)}.gdviz-presenting main>:is(.text,.code,.outputs:not(:has([data-widget]))){align-self:ce\
nter;width:min(100%,820px)}.gdviz-presenting :is(h1,h2,h3){margin:0 0 6px}.gdviz-presenting main:has(>.gdviz-now [data-widget])>:is(.text,.code){align-self:stre\
tch;width:auto;margin:0}.gdviz-presenting main:has(>.gdviz-now [data-widget]) :is(h1,h2,h3){font-size:16px}.gdviz-presenting :is(code,pre,.code pre,.code code){\
font-size:14px}.gdviz-presenting .code summary{font-size:13px}.gdviz-presenting,.gdviz-presenting *{cursor:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.o\
rg/2000/svg' width='56' height='56' viewBox='0 0 28 28'%3E%3Cpath d='M2 2v21l5.5-5.2 3.6 8.2 4.2-1.9-3.6-8h7.6z' fill='%23D55E00' stroke='%23FFF' stroke-width='\
2' stroke-linejoin='round'/%3E%3C/svg%3E") 4 4,auto!important}.gdviz-presenting [data-widget][style]{min-height:0}.gdviz-presenting .gdviz-interact{max-width:no\
ne}.gdviz-presenting .gdviz-interact .gdviz-sides{grid-template-columns:minmax(0,1fr)}.gdviz-presenting .gdviz-interact .gdviz-beside{display:flex;flex-flow:row\
 wrap;gap:4px 16px;order:1;align-items:start;justify-content:center}.gdviz-presenting .gdviz-beside>*{flex:1 1 280px;max-width:460px}.gdviz-presenting .gdviz-ro\
w{display:flex;justify-content:center}.gdviz-presenting .gdviz-interact{--figure: calc(var(--screen) - 205px)}.gdviz-presenting .gdviz-interact:has(.gdviz-quest\
ion){--figure: calc(var(--screen) - 285px)}.gdviz-presenting .gdviz-row>*{flex:1 1 0;max-width:calc(var(--figure) / .72)}.gdviz-presenting .gdviz-row>.equal{max\
-width:calc(var(--figure) + 30px)}.gdviz-presenting .gdviz-moved[inert],.gdviz-presenting .gdviz-drawing .files{display:none}.gdviz-presenting .gdviz-plot text{\
font-size:12px}.gdviz-presenting .gdviz-interact :is(.status,.panel){min-height:0}.gdviz-presenting .gdviz-question{flex:1 1 100%;max-width:none;margin:0;paddin\
g:6px 12px}.gdviz-presenting .gdviz-beside .gdviz-question>div{display:flex;flex-flow:row wrap;gap:4px 16px;align-items:center}.gdviz-presenting .gdviz-beside .\
gdviz-question .text{flex:1 1 100%;margin:0}.gdviz-presenting .gdviz-beside .gdviz-question .gdviz-slider{flex:1 1 240px}.gdviz-presenting .gdviz-beside .gdviz-\
question .hint{flex:1 1 180px;margin:0}.gdviz-presentation{position:fixed;bottom:0;left:0;right:0;display:flex;gap:12px;align-items:center;justify-content:cente\
r;padding:6px 16px;background:var(--gdviz-paper);color:var(--gdviz-faint);font:20px/1.4 system-ui,sans-serif}.gdviz-presentation button{min-width:44px;min-heigh\
t:40px;padding:0 12px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:inherit}.gdviz-presentation\
 button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed}.gdviz-presentation button:focus-visible{outline:3px solid var(--gdviz-blue);outline-of\
fset:1px}.gdviz-presentation span{min-width:80px;text-align:center;font-variant-numeric:tabular-nums}.gdviz-page{container-type:inline-size;width:100%;overflow:\
hidden}.gdviz-grid{display:grid;width:100%;gap:4px 16px;align-items:start;grid-template-columns:300px minmax(0,1.2fr) minmax(0,1fr)}.gdviz-controls,.gdviz-surfa\
ce,.gdviz-charts{min-width:0;overflow:hidden}.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr) minmax(0,1.75fr)}.gdviz-wide>.gdviz-charts{display\
:grid;gap:4px 16px;align-items:start;grid-template-columns:repeat(2,minmax(0,1fr))}.gdviz-notes>.widget-html{margin:0;min-height:0;height:auto}.gdviz-more{displ\
ay:grid;width:100%;gap:4px 16px;align-items:start;grid-template-columns:repeat(auto-fit,minmax(min(100%,270px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.\
gdviz-more .widget-box>.gdviz-heat-map{width:100%;min-width:0}.gdviz-page .widget-toggle-buttons{display:flex;align-items:center;gap:8px}.gdviz-page .widget-tog\
gle-buttons{margin:2px 0}.gdviz-page .widget-toggle-buttons>.widget-label{flex:0 0 112px;text-align:right}.gdviz-page .widget-toggle-buttons .widget-toggle-butt\
on:first-child{margin-left:0}.gdviz-page .gdviz-switches>.widget-label{margin:0 8px 0 0}.gdviz-page .gdviz-switches .widget-toggle-button{margin:0;padding:0 8px\
}.gdviz-switches .widget-box{gap:3px}.gdviz-controls .widget-checkbox{padding-left:120px;min-height:28px}.gdviz-controls .widget-checkbox label{display:flex;ali\
gn-items:center}.gdviz-controls .widget-checkbox input{width:18px;height:18px;margin-top:0;margin-bottom:0}.gdviz-page :is(select,button,input):focus-visible{ou\
tline:2px solid var(--gdviz-blue)!important;outline-offset:1px}.gdviz-chart{margin:0!important;--bq-content-font-color: var(--gdviz-ink)}.gdviz-chart text.label\
{fill:var(--gdviz-ink)!important}.gdviz-chart .lines path{stroke-linejoin:round}.gdviz-formula{overflow-x:auto;font-size:13px}.gdviz-controls .jupyter-widget-st\
ack>*{width:100%}.gdviz-listing{height:auto}.gdviz-listing>.widget-html-content{flex:1;min-width:0;line-height:1.4}.gdviz-listing pre{margin:2px 0 8px;padding:8\
px 10px;max-height:320px;overflow:auto;box-sizing:border-box;border-radius:4px;background:var(--gdviz-hover);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,m\
onospace;white-space:pre}.gdviz-title{min-height:62px}.gdviz-title>.widget-html-content{flex:1;min-width:0;text-align:center;overflow-x:auto;overflow-y:hidden}.\
gdviz-note,.gdviz-notice,.gdviz-error{margin:4px 2px;padding:6px 10px;border-radius:4px;line-height:1.4;font-size:13px}.gdviz-note{background:var(--gdviz-hover)\
;color:var(--gdviz-ink)}.gdviz-needs-python{pointer-events:auto}.gdviz-needs-python a{color:inherit;text-decoration:underline}.gdviz-notice{background:color-mix\
(in srgb,#E69F00 16%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #E69F00}.gdviz-error{background:color-mix(in srgb,#D55E00 14%,var(--gdviz-\
paper));color:var(--gdviz-ink);border-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconnected:before,.gdviz-page .jupyter-widgets-disconnected:before{di\
splay:none}.gdviz-page .jupyter-widgets{margin-left:0;margin-right:0}@container (max-width: 980px){.gdviz-grid,.gdviz-grid.gdviz-wide{grid-template-columns:270p\
x minmax(0,1fr)}.gdviz-charts{grid-column:1 / -1;flex-direction:row!important}.gdviz-charts>*{flex:1 1 0;min-width:0}}@container (max-width: 700px){.gdviz-grid,\
.gdviz-grid.gdviz-wide,.gdviz-wide>.gdviz-charts{grid-template-columns:minmax(0,1fr)}.gdviz-surface{order:-1}.gdviz-charts{flex-direction:column!important}.gdvi\
z-charts>*{flex:none}}.gdviz-badge{width:100%;font-size:12px}.gdviz-badge .line{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;justify-content:spac\
e-between}.gdviz-badge .status{flex:1 1 170px;max-width:max-content;box-sizing:border-box;padding:3px 10px;border-radius:11px;background:color-mix(in srgb,#009E\
73 12%,var(--gdviz-paper));font-variant-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:0 10px;font-size:12px}.gdviz-program{width:min(900px,94vw);\
max-height:86vh;padding:12px;border:1px solid var(--gdviz-edge);border-radius:6px;box-sizing:border-box;overflow:hidden;background:var(--gdviz-paper);color:var(\
--gdviz-ink)}.gdviz-program[open]{display:flex;flex-direction:column}.gdviz-program::backdrop{background:#0006}.gdviz-program .head{display:flex;gap:8px;align-i\
tems:center;margin-bottom:8px;font-size:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;min-height:0;margin:0;padding:8px;overflow:auto;white-space\
:pre;font-family:monospace;background:var(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}.gdviz-buttons{display:flex;flex-wrap:wrap;gap:6px;align-ite\
ms:center;width:100%}.gdviz-buttons button{min-width:34px;height:34px;padding:0 8px;font-size:15px;line-height:1}.gdviz-buttons button.play{background:var(--gdv\
iz-blue);border-color:var(--gdviz-blue);color:#fff;min-width:44px}.gdviz-buttons output{font-variant-numeric:tabular-nums}.gdviz-data-editor{--ground: var(--gdv\
iz-paper);--mark: var(--gdviz-ink);width:100%;min-width:0}.gdviz-data-editor.mapped .gdviz-plot{--ground: #FFF;--mark: #000}.gdviz-data-editor .gdviz-plot canva\
s{image-rendering:auto;background:none}.gdviz-data-editor.mapped .gdviz-plot canvas{background:#ddd}.gdviz-data-editor .hit{cursor:crosshair}.gdviz-data-editor.\
over .hit{cursor:grab}.gdviz-data-editor.over .hit:active{cursor:grabbing}.gdviz-data-editor.removing .hit{cursor:default}.gdviz-data-editor.removing.over .hit{\
cursor:pointer}.gdviz-data-editor svg:focus{outline:none}.gdviz-data-editor svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-1px;border-rad\
ius:3px}.gdviz-data-editor .fit{fill:none;stroke:var(--fit);stroke-width:2.5;stroke-linejoin:round}.gdviz-data-editor circle.training{fill:var(--data);stroke:va\
r(--ground);stroke-width:1.3}.gdviz-data-editor circle.test{fill:var(--ground);stroke:var(--data);stroke-width:1.8}.gdviz-data-editor circle.training.positive{f\
ill:var(--positive)}.gdviz-data-editor circle.training.negative{fill:var(--negative)}.gdviz-data-editor circle.test.positive{stroke:var(--positive)}.gdviz-data-\
editor circle.test.negative{stroke:var(--negative)}.gdviz-data-editor.valued circle.training{fill:var(--value);stroke:color-mix(in srgb,var(--mark) 45%,transpar\
ent);stroke-width:.8}.gdviz-data-editor.valued circle.test{fill:var(--value);stroke:var(--mark);stroke-width:1.8}.gdviz-data-editor button[hidden]{display:none}\
.gdviz-data-editor .values i{display:inline-block;width:60px;height:8px;vertical-align:middle;background:linear-gradient(to right,var(--negative),white,var(--po\
sitive))}.gdviz-data-editor .tools input[type=number]{width:4.5em;height:28px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);bor\
der:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-data-editor circle.selected{fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor .cursor{visi\
bility:hidden;fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor svg:focus-visible .cursor{visibility:visible}.gdviz-data-editor .tools{display:flex\
;flex-wrap:wrap;align-items:center;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display:inline-flex}.gdviz-data-editor .labels button+button{margin\
-left:-1px;border-radius:0 4px 4px 0}.gdviz-data-editor .labels button:first-child{border-radius:4px 0 0 4px}.gdviz-data-editor button{display:inline-flex;align\
-items:center;gap:6px;min-height:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor .tools>button[aria-pressed=true]{background:var(--gdviz-ink)\
;border-color:var(--gdviz-ink);color:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-pressed=true]{z-index:1;border-color:var(--gdviz-ink);box-shadow:\
inset 0 0 0 1px var(--gdviz-ink);font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-block;width:10px;height:10px;border-radius:50%;box-sizing:bord\
er-box}.gdviz-data-editor .dot.positive{background:var(--positive)}.gdviz-data-editor .dot.negative{background:var(--negative)}.gdviz-data-editor .gdviz-legend{\
margin-left:auto;padding:0}.gdviz-data-editor .report{padding:3px 4px 0;line-height:1.35;font-size:12px;font-variant-numeric:tabular-nums}.gdviz-data-editor .st\
atus{min-height:1.35em}.gdviz-data-editor .notes{color:var(--gdviz-alert);font-weight:600}.gdviz-data-editor .help{padding:0 4px;font-size:12px;color:var(--gdvi\
z-faint)}.gdviz-data-editor .help summary{cursor:pointer}.gdviz-data-editor .help p{margin:4px 0 0 14px;line-height:1.4}.gdviz-data-editor .columns{display:flex\
;flex-wrap:wrap;gap:4px 12px;margin:4px 2px;font-size:13px}.gdviz-data-editor .columns select{max-width:11em;height:28px;font:inherit;color:inherit;background:v\
ar(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-drawing .title{padding:2px 14px 0 56px;font-size:14px;font-weight:600}.gdviz-drawi\
ng .status{min-height:1.3em}.gdviz-drawing.equal{max-width:560px}.gdviz-drawing.bare :is(.title,.gdviz-legend){padding-left:8px}.gdviz-interact{container-type:i\
nline-size;width:100%;max-width:1120px;overflow:hidden}.gdviz-interact .jupyter-widgets{margin-left:0;margin-right:0}.gdviz-interact.jupyter-widgets-disconnecte\
d:before,.gdviz-interact .jupyter-widgets-disconnected:before{display:none}.gdviz-sides{display:grid;gap:8px 16px;align-items:start;width:100%;grid-template-col\
umns:300px minmax(0,1fr)}.gdviz-sides>*{min-width:0;overflow:hidden}.gdviz-row{display:grid;gap:4px 16px;align-items:start;width:100%;grid-template-columns:repe\
at(auto-fit,minmax(min(100%,300px),1fr))}.gdviz-row>*{min-width:0;overflow:hidden}.gdviz-beside .gdviz-slider label>span{flex-basis:92px}.gdviz-beside .gdviz-sl\
ider input[type=text]{flex-basis:56px;width:56px}.gdviz-beside .widget-checkbox{padding-left:100px;min-height:28px}.gdviz-beside .widget-checkbox input{width:18\
px;height:18px}.gdviz-beside :is(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}@container (max-width: 700p\
x){.gdviz-sides{grid-template-columns:minmax(0,1fr)}.gdviz-beside{order:1}}.gdviz-beside .gdviz-badge .line{display:none}.gdviz-drawing .files{display:flex;gap:\
4px}.gdviz-drawing .files button{width:auto;height:24px;padding:0 6px;border-color:transparent;color:var(--gdviz-faint);font-size:11px}.gdviz-drawing .files but\
ton:is(:hover,:focus-visible){border-color:var(--gdviz-edge)}.gdviz-drawing .handle.locked{opacity:.5;cursor:default}.gdviz-field-box{position:relative;width:10\
0%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-field-box .jupyter-matplotlib-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas\
-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(2){display:none!important}.gdviz-field-box .jup\
yter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas-container,.gdviz-field-box .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz\
-field{position:relative;z-index:2;pointer-events:none;margin:0;width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python){overflow:hidden}.gdviz-fiel\
d-box:has(.gdviz-needs-python) :is(.jupyter-matplotlib,.gdviz-field>svg){max-width:none;overflow:visible;transform:scale(var(--gdviz-share, 1));transform-origin\
:0 0;margin-bottom:var(--gdviz-spare, 0)}.gdviz-field svg{display:block}.gdviz-figure-state{display:none}a[href^="#set:"]{display:inline-block;margin:0 2px;padd\
ing:0 6px;border:1px solid var(--gdviz-blue);border-radius:4px;text-decoration:none;line-height:24px;color:inherit}a[href^="#set:"]:before{content:"\\25b8  " / "\
";color:var(--gdviz-blue)}a[href^="#set:"]:hover{background:var(--gdviz-hover)}.gdviz-set-status{margin-left:6px;font-size:14px;color:var(--gdviz-alert)}.gdviz-\
set-status.quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.gdviz-formula-field>label{display:block}.gdviz-\
formula-field>label>span{display:block;margin:2px}.gdviz-formula-field .text{width:calc(100% - 6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6px\
;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.\
gdviz-formula-field .text[aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-formula-field .written{min-height:66px;margin:6px 3px;display:grid;align-con\
tent:center}.gdviz-formula-field .written>math{overflow-x:auto;overflow-y:hidden;font-size:15px}.gdviz-formula-field .error code{display:block;overflow-x:auto;w\
hite-space:pre;font:13px/1.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .error span{color:var(--gdviz-alert)}.gdviz-network-diagram{width:100%;m\
in-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;overflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-\
network-diagram .network>svg{position:relative;display:block;overflow:visible}.gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .net\
work>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentC\
olor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{s\
troke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram \
.legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:ce\
nter;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-network-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram\
 .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend circle{fill:currentColor}.gdviz-network-diagram .pointed.selected path{stroke-dash\
array:none}.gdviz-network-diagram .gdviz-slider[hidden]{display:none}.gdviz-network-diagram .gdviz-slider.empty{visibility:hidden}.gdviz-network-diagram .gdviz-\
slider label span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:6px 14px;align-i\
tems:center}.gdviz-page-state>[role=group]{display:flex;gap:6px}.gdviz-page-state :is(button,.button){height:30px;padding:0 9px;white-space:nowrap}.gdviz-page-s\
tate button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-page-state>[role=status]{flex:1 1 100%;line-height:1.4;overfl\
ow-wrap:anywhere}.gdviz-page-state textarea{flex:1 1 100%;min-width:0;box-sizing:border-box;resize:vertical;background:var(--gdviz-paper);color:var(--gdviz-ink)\
;font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-page-state input{flex:1 1 100%;min-width:0;height:26px;font-size:12px}.gdviz-page-state .download:a\
fter{content:"\\25be" / "";margin-left:6px}.gdviz-page-state .download[aria-expanded=true]:after{content:"\\25b4" / ""}.gdviz-page-state>.files{display:grid;flex:\
1 1 100%;gap:4px;min-width:0;margin:0;padding:0;list-style:none}.gdviz-page-state>.files li{display:flex;gap:4px;align-items:center;margin:0}.gdviz-page-state>.\
files span{flex:1;min-width:0;line-height:1.3;overflow-wrap:anywhere}.gdviz-page-state>.files :is(button,.button){height:24px;padding:0 7px;font-size:12px}.gdvi\
z-page-state .button{display:inline-flex;align-items:center;box-sizing:border-box;border:1px solid var(--gdviz-edge);border-radius:4px;color:inherit;text-decora\
tion:none}.gdviz-page-state .button:hover{background:var(--gdviz-hover)}.gdviz-page-state>[hidden]{display:none}.gdviz-pins{container-type:inline-size;display:f\
lex;flex-direction:column;align-items:flex-start;gap:4px;width:100%;min-width:0;padding-top:4px}.gdviz-pins>button{height:28px;padding:0 10px}.gdviz-pins button\
[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-pins ul{list-style:none;width:100%;margin:0;padding:0}.gdviz-pins li{dis\
play:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;min-height:30px}.gdviz-pins li.hidden output,.gdviz-pins li.hidden b{color:var(--gdviz-faint)}.gdviz-pin\
s label{display:flex;align-items:center;gap:6px;min-height:24px}.gdviz-pins input[type=checkbox]{width:16px;height:16px;margin:4px 0;accent-color:var(--gdviz-bl\
ue)}.gdviz-pins input[type=text]{flex:1 1 120px;box-sizing:border-box;min-width:0;height:26px;text-overflow:ellipsis}.gdviz-pins output{font-variant-numeric:tab\
ular-nums;white-space:nowrap}.gdviz-pins li button{min-width:26px;height:26px;padding:0 7px}@container (max-width: 440px){.gdviz-pins input[type=text]{flex-basi\
s:60%}.gdviz-pins output{flex:1;padding-left:24px}}.gdviz-pins small{flex:1 1 100%;padding-left:38px;color:var(--gdviz-faint);font-size:12px}.gdviz-plot .letter\
 text{font-size:10px;font-weight:600}.gdviz-results tr.pinned{color:var(--gdviz-faint)}.gdviz-results tr.pinned th{display:flex;align-items:center;gap:4px;min-h\
eight:22px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00\
;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-player label:has(span){flex-basis:100%}.gdviz-player label:has(span) output{min-width:\
3.5em}.gdviz-question{max-width:640px;box-sizing:border-box;padding:10px 12px;margin-bottom:10px;border-left:3px solid var(--gdviz-blue);background:color-mix(in\
 srgb,var(--gdviz-blue) 8%,transparent)}.gdviz-question .gdviz-slider label span{flex:0 0 auto}.gdviz-question .text{margin:0 0 8px;font-size:16px;font-weight:6\
00;line-height:1.35}.gdviz-question .hint{margin:6px 0 8px;font-size:13px;line-height:1.4}.gdviz-question .hint.urged{color:var(--gdviz-alert)}.gdviz-question .\
options label{display:flex;gap:8px;align-items:baseline;padding:4px 0;min-height:24px;font-size:14px}.gdviz-question button{min-height:32px;padding:0 14px;font-\
size:14px;border:1px solid var(--gdviz-blue);border-radius:4px;background:transparent;color:var(--gdviz-ink);cursor:pointer}.gdviz-question .commit{background:v\
ar(--gdviz-blue);color:#fff}.gdviz-question .right .hint:before{content:"\\2713  ";font-weight:700}.gdviz-question .wrong .hint:before{content:"\\2717  ";font-wei\
ght:700}.gdviz-moved[inert]{opacity:.45}.gdviz-question .named{display:flex;flex-wrap:wrap;gap:0 14px;align-items:baseline}.gdviz-question .named .name{flex:0 0\
 100%;font-size:14px}.gdviz-question .named label{padding:0 0 4px;gap:4px}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results ta\
ble{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-alig\
n:right;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead :is(th,td){vertical-align:bottom;white-space:normal;max-width:56px;font-size:11\
px;line-height:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results\
 td:first-child,.gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0 0 0 3px}.gdviz-result\
s tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;heigh\
t:16px;margin:3px 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22p\
x;padding:0;border:0;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-result\
s button:hover{background:none;text-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swa\
tch{opacity:.35}@container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-res\
ults td{padding:1px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-run\
ner select,.gdviz-runner input[type=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gd\
viz-edge);border-radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0\
;vertical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(\
--gdviz-alert)}.gdviz-runner .history{display:block;width:100%;max-width:420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slice .axes{display:flex;fle\
x-wrap:wrap;gap:4px 16px;margin:2px 3px}.gdviz-slice label{display:flex;align-items:center;gap:6px}.gdviz-slice select{height:30px;min-width:52px;box-sizing:bor\
der-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-slice .gdviz-note{min-height:2lh;fo\
nt-variant-numeric:tabular-nums}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-item\
s:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-c\
olor:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-si\
zing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:\
tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-pa\
per);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-sur\
face3d-view .scene{cursor:grab;touch-action:pan-y;border-radius:4px;overflow:hidden}.gdviz-surface3d-view .scene:active{cursor:grabbing}.gdviz-surface3d-view .s\
cene:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px}.gdviz-surface3d-view svg{pointer-events:none}.gdviz-surface3d-view .under{position:a\
bsolute}.gdviz-surface3d-view canvas{background:none}
`;var to=new CSSStyleSheet;to.replaceSync(Pi);function Ci(t){t.adoptedStyleSheets.includes(to)||t.adoptedStyleSheets.push(to)}var Ii=()=>Ci(document);function ji(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&Ci(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var no=globalThis,Fi=t=>t,Yn=no.trustedTypes,Di=Yn?Yn.createPolicy("lit-html",{createHTML:t=>t}):void 0,ro="$lit$",Gt=`lit$${Math.random().toFixed(9).slice(2)}$`,
oo="?"+Gt,Ql=`<${oo}>`,$e=document,$n=()=>$e.createComment(""),kn=t=>t===null||typeof t!="object"&&typeof t!="function",io=Array.isArray,Vi=t=>io(t)||typeof t?.[Symbol.
iterator]=="function",eo=`[ 	
\f\r]`,yn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Bi=/-->/g,Ui=/>/g,xe=RegExp(`>|${eo}(?:([^\\s"'>=/]+)(${eo}*=${eo}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Hi=/'/g,qi=/"/g,Gi=/^(?:script|style|textarea|title)$/i,so=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),I=so(1),H=so(2),bt=so(
3),_t=Symbol.for("lit-noChange"),B=Symbol.for("lit-nothing"),Wi=new WeakMap,ye=$e.createTreeWalker($e,129);function Ki(t,e){if(!io(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return Di!==void 0?Di.createHTML(e):e}var Yi=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=yn;
for(let c=0;c<n;c++){let a=t[c],l,p,u=-1,d=0;for(;d<a.length&&(s.lastIndex=d,p=s.exec(a),p!==null);)d=s.lastIndex,s===yn?p[1]==="!--"?s=Bi:p[1]!==void 0?s=Ui:p[2]!==
void 0?(Gi.test(p[2])&&(o=RegExp("</"+p[2],"g")),s=xe):p[3]!==void 0&&(s=xe):s===xe?p[0]===">"?(s=o??yn,u=-1):p[1]===void 0?u=-2:(u=s.lastIndex-p[2].length,l=p[1],
s=p[3]===void 0?xe:p[3]==='"'?qi:Hi):s===qi||s===Hi?s=xe:s===Bi||s===Ui?s=yn:(s=xe,o=void 0);let f=s===xe&&t[c+1].startsWith("/>")?" ":"";i+=s===yn?a+Ql:u>=0?(r.
push(l),a.slice(0,u)+ro+a.slice(u)+Gt+f):a+Gt+(u===-2?c:f)}return[Ki(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},zn=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,c=e.length-1,a=this.parts,[l,p]=Yi(e,n);if(this.el=t.createElement(l,r),ye.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=ye.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(ro)){let d=p[s++],f=o.getAttribute(u).split(Gt),g=/([.?@])?(.*)/.exec(d);a.push({type:1,index:i,name:g[2],strings:f,ctor:g[1]===
"."?Zn:g[1]==="?"?Xn:g[1]==="@"?Qn:ze}),o.removeAttribute(u)}else u.startsWith(Gt)&&(a.push({type:6,index:i}),o.removeAttribute(u));if(Gi.test(o.tagName)){let u=o.
textContent.split(Gt),d=u.length-1;if(d>0){o.textContent=Yn?Yn.emptyScript:"";for(let f=0;f<d;f++)o.append(u[f],$n()),ye.nextNode(),a.push({type:2,index:++i});o.
append(u[d],$n())}}}else if(o.nodeType===8)if(o.data===oo)a.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf(Gt,u+1))!==-1;)a.push({type:7,index:i}),
u+=Gt.length-1}i++}}static createElement(e,n){let r=$e.createElement("template");return r.innerHTML=e,r}};function ke(t,e,n=t,r){if(e===_t)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=kn(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=ke(t,o._$AS(t,e.values),o,r)),e}var Jn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??$e).importNode(n,!0);ye.currentNode=
o;let i=ye.nextNode(),s=0,c=0,a=r[0];for(;a!==void 0;){if(s===a.index){let l;a.type===2?l=new We(i,i.nextSibling,this,e):a.type===1?l=new a.ctor(i,a.name,a.strings,
this,e):a.type===6&&(l=new tr(i,this,e)),this._$AV.push(l),a=r[++c]}s!==a?.index&&(i=ye.nextNode(),s++)}return ye.currentNode=$e,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},We=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=B,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=ke(this,e,n),
kn(e)?e===B||e==null||e===""?(this._$AH!==B&&this._$AR(),this._$AH=B):e!==this._$AH&&e!==_t&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):Vi(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
B&&kn(this._$AH)?this._$AA.nextSibling.data=e:this.T($e.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=zn.createElement(Ki(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new Jn(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=Wi.get(e.strings);return n===void 0&&Wi.set(e.strings,n=new zn(e)),n}k(e){io(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O($n()),this.O($n()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Fi(e).nextSibling;Fi(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},ze=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=B,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=B}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=ke(this,e,n,0),s=!kn(e)||e!==this._$AH&&e!==_t,s&&(this._$AH=e);else{let c=e,a,
l;for(e=i[0],a=0;a<i.length-1;a++)l=ke(this,c[r+a],n,a),l===_t&&(l=this._$AH[a]),s||=!kn(l)||l!==this._$AH[a],l===B?e=B:e!==B&&(e+=(l??"")+i[a+1]),this._$AH[a]=
l}s&&!o&&this.j(e)}j(e){e===B?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Zn=class extends ze{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===B?void 0:e}},Xn=class extends ze{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==B)}},Qn=class extends ze{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=ke(this,e,n,0)??B)===_t)return;let r=this._$AH,o=e===
B&&r!==B||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==B&&(r===B||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},tr=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){ke(this,e)}},Ji={
M:ro,P:Gt,A:oo,C:1,L:Yi,R:Jn,D:Vi,V:ke,I:We,H:ze,N:Xn,U:Qn,B:Zn,F:tr},tu=no.litHtmlPolyfillSupport;tu?.(zn,We),(no.litHtmlVersions??=[]).push("3.3.3");var Zi=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new We(e.insertBefore($n(),i),i,void 0,n??{})}return o._$AI(t),
o};var Pt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function D(t,e,...n){return Zi(e,t),n.map(r=>t.querySelector(r))}var _e=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Ae(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Kt=t=>t?"":"display: none";function nt(t,...e){ji(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var eu={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},xt=t=>eu[t]??t;function ao(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Xi(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function Ve(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var nu=["dead","restarting","autorestarting","starting"];function Ge(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=nu.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var Qi=50,er=new Set,ts=0;function es(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return er.add(r),co.size&&_n(),{outdate(o,i=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(i,r.outdated?.since??1/0),text:o},_n())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},_n())},leave(){er.delete(r),_n()}}}var co=new Map;function _n(){clearTimeout(ts);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:i},{since:s,text:c}]of ru())if(s+Qi>t)e=Math.min(e,s+Qi);else for(let{model:a}of[{model:o},...i])n.set(a,c);let r=co;co=n;for(let o of new Set([...r.keys(),
...n.keys()]))iu(o,n.get(o)??"");e<1/0&&(ts=setTimeout(_n,e-t))}function ru(){let t=new Map([...er].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of er)r.sources.some(i=>e.targets.some(s=>ou(i,s)))&&!t.has(r)&&t.set(r,n);return t}var ou=(t,e)=>t.model===e.model&&t.trait===e.trait;function iu(t,e){
(qe(t,"outdated")??"")!==e&&(xn(t,"outdated",e),t.get("opacities")&&xn(t,"opacities",e?[su]:[]))}var su=.3;var ns=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),au=230;function rs(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let c=n[r+1]===au;n[r]=c?1:253,n[r+1]=c?1:133,n[r+2]=c?1:2,o=i=0}return n}var lo=8,nr=5,cu=50,lu=8;async function is(t,e){let n=or(ns)?rs(mt(t),mt(e)):mt(t);return or(n)?WebAssembly.compile(n).catch(()=>null):null}var or=t=>!!globalThis.
WebAssembly?.validate(t);function rr({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function uu(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:c})=>c))}catch(i){postMessage({error:i.message})}}}function du(t,e){
let n=URL.createObjectURL(new Blob([`(${uu})(${rr})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var os=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function ss(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(f=>({address:f.
address,length:mn(f)})),s=[],c=null,a=null;return n>lo&&p(),{start:l,measure:u,isBusy:()=>a!==null,close:d};function l(f,g,w){if(c){a={job:g,counts:w},c.postMessage(
{inputs:f});return}let y=performance.now(),x;try{x=rr(o,f,i)}catch($){return r(g,{error:$})}let A=performance.now()-y;s=[...s.slice(1-nr),A],(A>cu||s.length===nr&&
os(s)>lo)&&p(),r(g,{results:x,milliseconds:A})}function p(){c=du(t,i),c&&(c.onmessage=({data:f})=>{let{job:g,counts:w}=a;if(a=null,f.error)return r(g,{isLate:!0,
error:Object.assign(new Error(f.error),{name:"RuntimeError"})});w&&(s=[...s.slice(1-nr),f.milliseconds]),r(g,{isLate:!0,...f})},c.onerror=()=>{let f=a;c=a=null,
f&&r(f.job,{isLate:!0})})}function u(f){if(c){let x=s.length?os(s):null;if(a||n===1/0||s.length<nr||Math.max(...s)>lo/2)return x;d(),s=[]}let g=f();rr(o,g,[]);let w=performance.
now(),y=0;do rr(o,g,[]);while(y++,performance.now()-w<lu);return(performance.now()-w)/y}function d(){c?.terminate(),c=a=null}}var as=["single_steps","resets","anew","anew_steps","playing"];function cs(t,e,n,r){let{restart:o,steps:i,before:s,starting:c,editing:a}=t.get("running"),l=s.map(
mn),p=qn(mt(t.get("carried")),l),u=0,d=!1,f=_(),g=qn(mt(t.get("computed")),n.map(mn)),w=0,y={restart:!1,steps:0},x=1;for(let z of as)e.on(`change:${z}`,A);return addEventListener(
"pagehide",r.tell),t.on("change:carried",S),{isPlaying:$,isPending:M,plan:h,inputs:b,store:k,putBack:m,shareState:v,stop:O};function A(){r.changed(),$()||r.tell()}
function $(){return e.get("playing")&&!re()}function _(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function M(){
let z=_();return d||$()||z.single!==f.single||z.resets!==f.resets||z.anew!==f.anew}function h(z){let N=_(),E=z.map((C,K)=>!ve(C,g[K])),R=c.some(C=>E[C]),T=N.anew>
0&&(N.anew!==f.anew||E.some((C,K)=>C&&!a.includes(K))),j=N.resets!==f.resets,P=Math.max(N.single-f.single,0);$()&&(w+=e.get("speed"),P+=Math.floor(w),w%=1),f=N,
g=z,d=!1;let L=y;return y={restart:!1,steps:0},T||R||j?{restart:!0,steps:T?N.anew:0,version:u}:{restart:L.restart,steps:L.steps+P,version:u}}function m(z){y=z}function b(z={
restart:!1,steps:x}){let N=(E,R)=>({address:E,data:new Uint8Array(Int32Array.of(R).buffer)});return z.steps&&(x=z.steps),[N(o,Number(z.restart)),N(i,z.steps),...p.
map((E,R)=>({address:s[R].address,data:E}))]}function k(z,N){N.version===u&&(p=z)}function v(){t.off("change:carried",S),t.set("carried",new DataView(Wt(p).buffer)),
t.on("change:carried",S)}function S(){p=qn(mt(t.get("carried")),l),f=_(),d=!0,u++,r.changed()}function O(){for(let z of as)e.off(`change:${z}`,A);removeEventListener(
"pagehide",r.tell),t.off("change:carried",S)}}var pu=400,ls=30,ps="not computed",ir=(t,e)=>Object.assign(new Error(e),{name:t}),us=t=>`(${t.join(", ")}${t.length===1?",":""})`;function uo({model:t,trait:e,name:n,
shape:r,dtype:o}){let i=t.get(e),s=vn(i);if(!s)throw ir("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(i)??"undefined"}`);if(String(s.shape)!==
String(r))throw ir("ValueError",`${n} had shape ${us(r)} when it was linked, but now it has shape ${us(s.shape)}`);let c=Gr(i,o);if(!o.startsWith("float")&&Array.
from(Be(o,c)).some((a,l)=>a!==Number(s.numbers[l])))throw ir("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return c}function fs(t,e){try{return ve(Wt(t.map(uo)),e)}catch{return!1}}async function gs(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,r=a=>Promise.all(a.map(async l=>({...l,model:await ot(n,l.widget)}))),[o,i]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),s=es(t,o,
i);if(t.get("where")!=="browser")return ds(t,o,s);fs(o,mt(t.get("computed")))||s.outdate("compiling …");let c=await is(t.get("module"),t.get("fusions"));return c?
fu(t,c,o,i,s,e):(n.exported?e.show(ir("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),ds(t,o,s))}function ds(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){fs(e,mt(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?ps:r)}let i=e.map(s=>rt(s.model,s.trait,o));return i.push(rt(t,"computed error_message",o)),o(),{stop:()=>[...i,
n.leave].forEach(s=>s()),isRunning:!1}}async function fu(t,e,n,r,o,i){let s=t.widget_manager,c=t.get("outputs"),a=await ss(e,c,t.get("background")?1/0:t.get("mi\
lliseconds"),N),l=t.get("runner")&&await ot(s,t.get("runner")),p=!!t.get("background"),u={compute:z,report:C,isInBackground:p,reads:V=>n.some(F=>F.model===V),isPending:T,
isPlaying:R},d=l&&cs(t,l,n,{changed:h,tell:L}),f=mt(t.get("computed")),g=null,w=null,y=null,x=!1,[A,$]=[0,0],_=0,M=[...n.map(V=>[V.model,`change:${V.trait}`,m]),
[t,"change:computed",S],[t,"change:running_in",k],[t,"change:where",K],[t,"change:closed",K],[t,"msg:custom",v]];for(let[V,F,U]of M)V.on(F,U);return Oi(u),b(),P(),
h(),{stop:Z,isRunning:!0};function h(){Gn(u)}function m(){y??=performance.now(),h()}function b(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function k(){t.get("running_in")!=="browser"&&(f=null,b(),h())}function v({event:V}){V==="ask"&&t.send({event:"here"})}function S(){f=mt(t.get(
"computed")),h()}function O(V){return V.map((F,U)=>({address:n[U].address,data:F}))}function z(){let V;try{V=n.map(uo)}catch(et){return C(et)}let F=Wt(V);if(!d?.
isPending()){if(ve(F,f))return y=null,E(F);if(ve(F,g))return}if(ve(F,f)||o.outdate("computing …",y??void 0),a.isBusy())return;let U=d?.plan(V),q=[...O(V),...U?
d.inputs(U):[]];y=null,a.start(q,{joined:F,work:U},!U||U.steps>0)}function N({joined:V,work:F},{results:U,milliseconds:q,error:et,isLate:J}){if(J&&h(),!U){F&&d.
putBack(F),et&&(g=V,C(et));return}R()&&j(q??0),F&&d.store(U.slice(U.length-t.get("running").before.length),F);for(let{model:it,trait:st,output:ct}of r){let[tt,Q,
ht]=[qe(it,st),c[ct],U[ct]];Ei(tt,ht,Q)||xn(it,st,ne(Be(Q.dtype,ht),Q,tt,ht))}w=[V,...U],E(V),R()&&!J&&Ni(u)}function E(V){f=V,g=null,o.renew(y),x&&i.show(null),
x=!1,P(),be()}function R(){return!!d?.isPlaying()}function T(){return a.isBusy()&&!R()}function j(V){A+=V,!(++$%ls)&&(t.set("page_milliseconds",A/ls),A=0)}function P(){
clearTimeout(_),_=setTimeout(()=>{try{let V=a.measure(()=>[...O(n.map(uo)),...d?.inputs()??[]]);V!==null&&t.set("page_milliseconds",V)}catch{}L()},pu)}function L(){
w&&(t.set("snapshot",new DataView(Wt(w).buffer)),w=null,d?.shareState(),t.save_changes())}function C(V){console.warn(V),x=!0,f=null,o.outdate(ps),R()&&(l.set("p\
laying",!1),l.save_changes()),i.show(V)}function K(){Z(),i.ended()}function Z(){clearTimeout(_);for(let[V,F,U]of M)V.off(F,U);d?.stop(),a.close(),o.leave(),Ti(u)}}var po=new EventTarget;function gu(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),po.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=gs(e,o).catch(i=>(console.error(i),null)),He(n.started).then(i=>r({isRunning:i?.isRunning??!1})),
n}var hs=oe(gu,({started:t})=>t.then(e=>e?.stop())),Se=hs.use,An=t=>hs.find(t.get("key"))??{isRunning:!1,error:null};function sr(t,e){let n=t.get("key");return po.
addEventListener(n,e),()=>po.removeEventListener(n,e)}var ar=(t,e)=>I`<div class="gdviz-note gdviz-needs-python">${e}${fo(t)}</div>`;function fo({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=hu(e,
await t.query?.()??"")};return e?I` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:B}function hu(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var mu="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",vu="The server is gone. Nothing on this page needs it: everything continues in your browser.",wu="Greyed-out controls need Python.";function ms(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function bu(t){let e=mt(t.get("text")??new Uint8Array);return e.
length===0?xu(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function xu(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function yu(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await ot(t.widget_manager,i);if(r||i!==t.get("link"))
return;n();let c=()=>e(s),a=[Se(s),sr(s,c),rt(s,"where milliseconds page_milliseconds outdated",c)];n=()=>a.forEach(l=>l()),c()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function $u({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>ot(e,i)));if(e.exported){n().
then(i=>i.forEach(s=>dt(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[c,a]of r)dt(c,"\
disabled",a);return r.clear()}let s=await n();if(t.get("lost"))for(let c of s)r.has(c)||r.set(c,c.get("disabled")),dt(c,"disabled",!0)}return e.kernel&&Ge(e.kernel,
i=>o(i!=="connected"))}function ku({model:t,el:e}){nt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(g){
if(g.get("outdated"))return g.get("outdated");let{isRunning:w}=An(g);return w?`computed in your browser${ms(g.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${ms(g.get("milliseconds"))} · 1 round trip`}async function c(){let g=o,w=await bu(g);i||(i={name:g.get("name"),
size:mt(g.get("module")).length,text:w,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function a(){i=null,u()}async function l(g){g.isCopied=await _e(
g.text),g.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let p=g=>I`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${g.name}”, ${(g.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(g)}>${g.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${g.text}</pre>
    </dialog>`;function u(){let g=I`<div class="gdviz-notice" role="alert">${n?mu:vu}</div>`;D(e,I`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${c}
          ?hidden=${!o||!An(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?ar(t.widget_manager,wu):B}
      ${i?p(i):B}${t.get("lost")?g:B}`)}let d=yu(t,g=>{o=g,u()}),f=rt(t,"lost",u);return u(),()=>{d(),f()}}var vs={initialize:$u,render:ku};var X=(t,e,n)=>Math.min(Math.max(t,e),n),cr=t=>t.replaceAll("-","−").replace("e+","e");function Y(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?cr(String(Number(t.toPrecision(e)))):cr(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function go(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>Y(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var lr=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var zu=62,_u=38;function Ct({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?Mu(t,e):ys(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],c=(o-r)/(s-i),a=u=>r+((n?
Math.log10(u):u)-i)*c,l=u=>u.map(([d,f])=>({at:a(d),text:f})),p=Math.max(Math.floor(Math.abs(o-r)/(o>r?zu:_u)),1);return{low:t,high:e,log:n,to:a,from:u=>n?10**(i+
(u-r)/c):i+(u-r)/c,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return l(Eu(i,s,1.5*p));let u=ws(t,e,p);return l(u.length>1?u:ws(t,e,2*p+1))}}}var Ke=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Lt(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}var ho=.04;function mo(t,e,n){if(n){let o=(e/t)**ho;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+ho*e];let r=ho*(e-t);return[t===0?
0:t-r,e+r]}var Au=.4,Su=.05;function bs(t,[e,n],r){if(!(e<=n))return t??(r?[.1,10]:[0,1]);let o=(a,l)=>r?Math.log(l/a):l-a;if(t&&e>=t[0]&&n<=t[1]&&o(e,n)>=Au*o(
...t))return t;if(r)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[i,s]=e<n?mo(e,n,!1):ys(e,n),c=xs((s-i)*Su);return[Math.floor(
i/c)*c,Math.ceil(s/c)*c]}function xs(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function ys(t,e){if(!Number.isFinite(
t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Mu(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function ws(t,e,n){let r=(e-t)/n,o=xs(r),i=Math.ceil(-Math.log10(o)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),c=s>=1e5||o<1e-4,a=Math.min(Math.max(Math.floor(Math.log10(s))+i,0)+1,12),l=d=>c?d?Number(d.toPrecision(a)).toExponential():"0":d.toFixed(Math.max(
i,0)),p=Math.ceil(t/o-1e-6),u=Math.max(Math.floor(e/o+1e-6)-p+1,0);return Array.from({length:u},(d,f)=>[(p+f)*o,cr(l((p+f)*o))])}function Eu(t,e,n){let r=Math.ceil(
t-1e-9),o=Math.floor(e+1e-9),i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(a,l)=>r+l*i),c=s.every(a=>a>=-3&&a<=4);return s.map(a=>[10**
a,c?String(+`1e${a}`):`10${lr(a)}`])}var Ou=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Tu=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Me=(t,e=0)=>Ou(Tu(t).map(n=>Math.round(n+(255-n)*e)));function ie(t,e,[
n,r],o){if(!r||!n)return wo(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let c=(n-1-s)*r;for(let a=0;a<r;a++)i[s*r+a]=o(e[c+a])}vo(t,i,r)}function vo(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),ur(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var wo=t=>ur(
t).clearRect(0,0,t.width,t.height),ur=t=>t.getContext("2d");function dr(t,e){let n=Uint32Array.from({length:511},(r,o)=>Me(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var $s=.5,Nu=.6;function pr(t,{width:e,height:n},r,[o,i],s,c){let a=new Uint32Array(e*n),[l,p,u]=[0,$s,$s/2].map(w=>Uint32Array.from(c,y=>Me(y,w))),d=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),f=(i-1)/e,g=(o-1)/n;for(let w=0;w<n;w++){let y=(n-w-.5)*g,x=Math.min(Math.floor(y),o-2),A=y-x,$=x*i,_=$+i,M=w*e,h=0;for(let m=0,
b=0;m<i-1;m++){let k=r[$+m],v=r[$+m+1],S=k+A*(r[_+m]-k),O=v+A*(r[_+m+1]-v),z=m===i-2?e:Math.min(Math.ceil((m+1)/f-.5),e),N=(O-S)*f;if(!(Math.abs(N)<1/0)){M+=z-b,
b=z;continue}let E=(r[_+m]-k+r[_+m+1]-v)*.5*g,R=Nu*Math.sqrt(N*N+E*E),T=S+((b+.5)*f-m)*(O-S);for(;b<z;b++,M++,T+=N){for(;T>=d[h+1];)h++;for(;T<d[h];)h--;let j=Math.
min(T-d[h],d[h+1]-T);a[M]=j>=R?l[h]:j>=R/2?u[h]:p[h]}}}vo(t,a,e)}function se(t,e){let n=t.length-1;return Array.from({length:e},(r,o)=>t[Math.floor(e>1?n/(e-1)*
o:n/2)])}function ks(t,[e,n],{left:r,top:o,width:i,height:s},[c,a,l,p]){let u=e*n,d=Float64Array.from({length:u},(x,A)=>Math.hypot(t[2*A],t[2*A+1])),f=d.reduce(
(x,A)=>A>x&&A<1/0?A:x,0),g=i/n/1.25,w=Math.max(i*.0016,.5),y=[];for(let x=0;x<u;x++){if(!(d[x]>0&&d[x]<1/0))continue;let A=r+i*(x%n+.5)/n,$=o+s*(1-(Math.floor(x/
n)+.5)/e),_=-t[2*x]*(i/(a-c)),M=t[2*x+1]*(s/(p-l)),h=g*X(1+Math.log10(d[x]/f)/3,.25,1)/2/Math.hypot(_,M);y.push(Ee(A,$,_*h,M*h,w))}return y.join("")}var ft=t=>Math.
round(t*10)/10;function Ee(t,e,n,r,o){let i=Math.hypot(n,r),[s,c]=[-r/i,n/i],a=Math.min(10*o,1.2*i),l=.3*a,p=(g,w)=>`${ft(t+n*g+s*w)},${ft(e+r*g+c*w)}`,u=1-a/i,
d=`${p(-1,o)} ${p(u,o)} ${p(u,l)}`,f=`${p(u,-l)} ${p(u,-o)} ${p(-1,-o)}`;return`M${d} ${p(1,0)} ${f}Z`}var Lu=10,bo=12,Ru=68,Pu=9;function zs({left:t,top:e,width:n,height:r},o,i,s){let c=t+n+Lu,a=c+bo,l=s.length>=Pu,p=o.toReversed().map((u,d)=>{let f=1-d/o.length;
return H`<rect x=${c} width=${bo} y=${e+r*(1-f)} height=${r*f} fill=${u} />`});return H`
    ${p}
    <rect class="frame" x=${c} y=${e} width=${bo} height=${r} />
    ${i.map(({at:u,text:d})=>{let f=e+r*(1+u);return H`<path class="tick" d="M${a},${f}h3" /><text x=${a+6} y=${f} dy="0.35em">${d}</text>`})}
    <text y=${e-10} x=${l?t+n+Ru:c-2} text-anchor=${l?"end":"start"}>${s}</text>`}var fr=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=I`<span class="swatch ${r}" .style=${`\
color: ${xt(n)}`}></span>`;return I`<span class="entry">${o}${e}</span>`});function Sn(t){let[e,n]=[t.get("colors"),Ye(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function Ye(t){let e=t.get("shown")&&W(t.get("shown"));return n=>!e?.length||e[n]>0}function At(t,e){let{left:n,top:r,width:o}=t.getBoundingClientRect(),i=t instanceof SVGSVGElement&&o?o/t.width.baseVal.value:1;return[(e.clientX-n)/i,(e.clientY-
r)/i]}function Yt(t,e,n){let r=t.currentTarget;r.setPointerCapture(t.pointerId);let o=new AbortController,{signal:i}=o,{pointerId:s}=t,c=l=>p=>p.pointerId===s&&
l(p);r.addEventListener("pointermove",c(e),{signal:i});let a=c(l=>{o.abort(),n?.(l)});for(let l of["pointerup","pointercancel"])r.addEventListener(l,a,{signal:i})}
var Cu={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Oe=t=>Cu[t.key]??null;function Jt(t,e=()=>!0){let n=r=>e(r)&&r.preventDefault();t.addEventListener(
"touchstart",n,{passive:!1})}function Je({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),Yt(s,n)};t?.addEventListener(
"pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),t?.addEventListener("click",s=>{s.pointerType==="touch"&&!o()&&n(s)}),e.addEventListener(
"pointerdown",s=>s.button===0&&i(s)),Jt(e),e.addEventListener("keydown",s=>{let c=Oe(s);c&&(s.preventDefault(),r(c,s.shiftKey))})}var Te={left:56,right:14,top:10,bottom:42},Ze={left:56,right:68,top:24,bottom:42},Iu=6.4,ju=6.5,Fu=104;function ae(t,{name:e,title:n="",...r}){nt(t,e,"gdviz-pla\
ne");let o=I`${n&&I`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
i,s,c,a]=D(t,o,".box",".gdviz-legend",".panel",".status"),l=xo(i,r);return{...l,panel:c,status:a,bar:p=>D(l.bar,p&&zs(l.area,...p)),legend:p=>D(s,fr(p))}}function xo(t,{
label:e,ratio:n=.75,aspect:r=()=>null,margins:o=Te}){t.classList.add("gdviz-plot");let i=Pt(),s={left:o.left,top:o.top,width:0,height:0},c=320,a=()=>{},l=()=>({
from:s.left,to:s.left+s.width}),p=()=>({from:s.top+s.height,to:s.top});function u(){s.width=Math.max(c-s.left-o.right,40);let M=r(),h=M?Math.round(s.width*M):Math.
round(c*(typeof n=="number"?n:n(c)))-o.top-o.bottom;s.height=Math.max(h,40);let{left:m,top:b}=s,k=Object.entries(s).map(([S,O])=>`${S}: ${O}px`),v=I`
      <canvas .style=${k.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${c} height=${s.height+o.top+o.bottom}>
        <defs>
          <clipPath id=${i}><rect x=${m} y=${b} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${i})" pointer-events="none"></g>
        <rect class="hit" x=${m} y=${b} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return D(t,v,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[d,f,g,w,y,x,A]=u();function $({x:M,y:h},m,b=!1){let k=h.ticks(),v=Math.
max(...k.map(({text:P})=>P.length)),S=Math.min(v*Iu+28,Fu);if(S>s.left+1)return s.left=S,u(),a();let{left:O,top:z,width:N,height:E}=s,R=z+E,T=M.ticks().map(({at:P,
text:L})=>H`
      ${b?H`<path class="grid" d="M${P},${R}V${z}" />`:B}
      <path class="tick" d="M${P},${R}v5" />
      <text class="x" x=${P} y=${R+17} text-anchor="middle">${L}</text>`),j=k.map(({at:P,text:L})=>H`
      ${b?H`<path class="grid" d="M${O},${P}h${N}" />`:B}
      <path class="tick" d="M${O},${P}h-5" />
      <text class="y" x=${O-8} y=${P} dy="0.35em" text-anchor="end">${L}</text>`);D(g,H`
      ${T}${j}
      <rect class="frame" x=${O} y=${z} width=${N} height=${E} />
      ${_s(m[0],N+40,`translate(${O+N/2},${R+35})`)}
      ${_s(m[1],E+30,`translate(13,${z+E/2})rotate(-90)`)}`)}function _(M){let[h,m]=At(f,M);return[X(h,s.left,s.left+s.width),X(m,s.top,s.top+s.height)]}return{
picture:f,canvas:d,area:s,layers:(...M)=>D(w,M.map(h=>H`<g class=${h}></g>`),...M.map(h=>`.${h}`)),hit:y,handles:x,bar:A,axes:$,pixel:_,readout:(M,...h)=>{let m=null;
for(let b of[y,...h])b.addEventListener("pointermove",k=>{M(m=k.buttons?null:_(k))}),b.addEventListener("pointerleave",()=>M(m=null));return()=>M(m)},across:l,upwards:p,
plane:(M,h)=>Ke(Ct({...M,...l()}),Ct({...h,...p()})),draw:(M,h)=>{a=()=>Object.values(h).forEach(k=>k());let m=lt(M,h),b=Ve(t,k=>{c=k,s.left=o.left,u(),a()});return()=>{
b(),m()}}}}function _s(t,e,n){let r=Math.max(Math.floor(e/ju),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,H`<title>${t}</title>`]:[t,B];return H`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var yt=1e4,Du=150;function ce(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function gr(t,e,n){let r=o=>n(o).map(ft).
join(",");return ce(t,e).map(o=>`M${o.map(r).join("L")}${o.length>1?"":"h0.1"}`).join("")}function hr(t,e,n,r,o){let i=(s,c)=>s.map(a=>`${ft(n(a))},${ft(c(a))}`).
join("L");return ce(t,e).map(s=>`M${i(s,o)}L${i(s.toReversed(),r)}Z`).join("")}function yo(t){let e=[];for(let[n,r]of t){if(Number.isNaN(n)||Number.isNaN(r))break;
let o=Math.max(Math.abs(n),Math.abs(r));if(o<=yt){e.push([n,r]);continue}let i=e.at(-1),s=yt/o;i&&s>0&&e.push([i[0]+(n-i[0])*s,i[1]+(r-i[1])*s]);break}return e}
function $o(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}var As=t=>t.length>1?`M${t.join("L")}`:
"",Mn=t=>As(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),Ss=t=>t==="#000000"?"var(--gdviz-paper)":"white";function mr(t,e){let n=yo(e),r=n.map(([c,a])=>`${c.
toFixed(2)},${a.toFixed(2)}`).filter((c,a,l)=>c!==l[a-1]),o=r.length>1,i=o?Mn($o(n)):"",s=o&&r.length<=Du?r.map(c=>`M${c}h0`).join(""):"";return H`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${Ss(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${xt(t)} stroke-width="2" d=${As(r)} />
    <path class="dots" stroke=${xt(t)} stroke-width="5" d=${s} />
  </g>`}function vr(t,[e,n]){let r=Math.abs(e)<yt&&Math.abs(n)<yt,[o,i]=r?[e,n]:[0,0];return H`<circle class="current" r="6" fill=${xt(t)} stroke=${Ss(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Kt(r)} />`}var Bu=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,wr=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return H`<path d=${Bu} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var Ms={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},Uu={A:.2,B:.35,C:.5,D:.65},Xe=(t,e,n)=>H`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${xt(e)} stroke-width="1.8" stroke-dasharray=${Ms[t]} opacity="0.8" d=${n} />
  </g>`,Hu=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function Qe(t,e,n,r=Hu){let o=n.map((a,l)=>l?r(n[l-1],a):0),i=Uu[t]*o.reduce((a,l)=>a+l,0),s=0,c=n.find((a,l)=>(s+=
o[l])>=i);return c?H`<g class="letter" transform="translate(${c[0].toFixed(1)},${c[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${xt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:B}var Es=t=>I`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${Ms[t]} d="M0,4h26" />
  </svg>`;var qu="Not positive: a logarithmic axis cannot show it",Wu=3;function ko(t){let[e,n,r,o]=["x","y","low","high"].map(p=>zt(t.get(p))),[i,s,c]=[W(t.get("limits")),
t.get("names"),Ye(t)],a=t.get("colors").map(xt),l=new Float64Array;return n.map((p,u)=>({name:s[u]??"",color:a[u%a.length],shown:c(u),x:e[u%Math.max(e.length,1)]??
l,y:p,low:r[u]??l,high:o[u]??l,limit:i[u]??NaN}))}function Vu(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map(xt),new Float64Array];return e.map(({row:o,
mark:i,x:s=r,y:c=r})=>({mark:i,color:n[o%n.length],x:s,y:c}))}function Gu({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=ae(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i,s]=r.layers("pins","curves","letters"),c=H`<g class="points" pointer-events="none"></g><g class="markers" pointer-events="none"></g>`,
[a,l]=D(r.handles,c,".points",".markers"),{x:p,y:u}=r.plane({low:0,high:1},{low:0,high:1}),d=b=>Number.isFinite(b)&&!(u.log&&b<=0);function f(){let b=ko(t),k=Vu(
t),v=r.plane(...Ku(b,k,t.get("log")));({x:p,y:u}=v),r.axes(v,t.get("axis_names"),!0);let{left:S,top:O,width:z,height:N}=r.area;D(o,k.map(L=>Xe(L.mark,L.color,A(
L)))),D(s,k.map(L=>Qe(L.mark,L.color,w(L),(C,K)=>K[0]-C[0])));let E=b.filter(L=>L.shown&&L.y.some(Number.isFinite)),R=u.log&&E.length>0&&!E.some(L=>L.y.some(d)),
T=b.map(L=>H`<path class="band" fill=${L.color} opacity="0.2" d=${$(L)} />`),j=({limit:L,shown:C})=>C&&d(L)?`M${S},${ft(u.to(L))}h${z}`:"",P=b.map(L=>H`
      <path class="limit" stroke=${L.color} stroke-width="1.5" stroke-dasharray="6 4" d=${j(L)} />
      <path class="line" stroke=${L.color} stroke-width="2" d=${y(L)} />`);D(i,H`
      ${T}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${P}</g>
      <text class="note" text-anchor="middle" x=${S+z/2} y=${O+N/2}>${R?qu:""}</text>`),D(a,E.map(L=>x(L).map(C=>H`
      <circle class="point" r=${Wu} fill=${L.color} cx=${ft(p.to(L.x[C]))} cy=${ft(u.to(L.y[C]))} />`))),_()}let g=({x:b,y:k},v)=>d(k[v])&&Number.isFinite(b[v]);
function w(b){return Array.from(b.y.keys()).filter(v=>g(b,v)).map(v=>[p.to(b.x[v]),u.to(b.y[v])])}let y=b=>b.shown?A(b):"";function x(b){let k=(S,O)=>b.x[S]===b.
x[O]&&b.y[S]===b.y[O];return ce(b.y.length,S=>g(b,S)).filter(([S,...O])=>O.every(z=>k(z,S))).map(([S])=>S)}function A(b){return gr(b.y.length,k=>g(b,k),k=>[p.to(
b.x[k]),u.to(b.y[k])])}function $({shown:b,x:k,low:v,high:S}){if(!b||!v.length)return"";let O=r.area.top+r.area.height,z=E=>u.to(S[E]),N=E=>d(v[E])?Math.min(u.to(
v[E]),yt):O;return hr(k.length,E=>d(S[E]),E=>p.to(k[E]),N,z)}function _(){let{top:b,height:k}=r.area,v=Array.from(W(t.get("marker"))).filter(z=>z>=p.low&&z<=p.high),
S=(v.length===1?ko(t):[]).map(z=>{let N=z.shown?Os(z,v[0]):NaN;if(!d(N))return B;let E={x:ft(p.to(v[0])),y:ft(u.to(N))};return H`<circle class="dot" r="4" fill=${z.
color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${E.x} cy=${E.y} />`}),O=v.map(z=>`M${ft(p.to(z))},${b}v${k}`).join("");D(l,H`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${O} />${S}`)}
function M(){let b=t.get("limit_name"),k=b?[{name:b,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...Sn(t),...k])}let h=r.readout(b=>{let k=ko(t).filter(
({shown:v})=>v);r.status.textContent=b&&!t.get("outdated")?m(k,p.from(b[0])):""});function m(b,k){let v=R=>Math.abs(R-k),S=b.flatMap(R=>Array.from(R.x)).filter(
Number.isFinite),O=S.reduce((R,T)=>v(T)<v(R)?T:R,S[0]),E=b.map(R=>({name:R.name,value:Os(R,O)})).filter(({value:R})=>Number.isFinite(R)).map(({name:R,value:T})=>`${R}\
 ${Y(T)}`.trim());return E.length?`${t.get("axis_names")[0]} ${Y(O)}: ${E.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pinn\
ed":f,marker:_,"names colors shown limit_name":M,"x y names shown outdated":h})}function Ku(t,e,n){let r=t.filter(d=>d.shown),[o,i]=Lt([...r,...e].map(({x:d})=>d),
Number.isFinite),s=d=>Number.isFinite(d)&&!(n&&d<=0),c=[...r.flatMap(({y:d,low:f,high:g,limit:w})=>[d,f,g,[w]]),...e.map(({y:d})=>d)],[a,l]=Lt(c,s),[p,u]=a<l?mo(
a,l,n):[a,l];return[{low:o,high:o===i?o+1:i},{low:p,high:u,log:n}]}function Os({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/
(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var Ts={render:Gu};var Ns=1.5,Ls=1.15,Rs=100,Zt=([t,e],[n,r],o="")=>`${n} = ${Y(t)}, ${r} = ${Y(e)}${o}`;function tn(t){let[e]=zt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return B;
let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${Zt(Array.from(e),t.get("axis_names"),`, loss ${Y(e[2])}`)}`:"";return I`step ${n}${o}${r>=
0?I`<div class="diverged">diverged at step ${r}</div>`:B}`}function br(t){let{model:e,plane:n,layers:[r,o,i],pins:s}=t,c=a=>()=>{let l=n();l&&a(l.toPixel)};return{
pinned:c(a=>{if(!s)return;let{lines:l,letters:p}=Zu(e,a,s.area);D(s.lines,l),D(s.letters,p)}),paths:c(a=>D(r,Ju(e,a))),minima:c(a=>D(o,wr(e.get("marks").minimum,
Yu(e).map(a)))),points:c(a=>D(i,Xu(e,a))),start:Qu(t),buttons:td(t)}}var Yu=t=>zt(t.get("minima")).filter(e=>e.every(Number.isFinite)),zo=(t,e)=>t.get("colors")[e%
t.get("colors").length];function Ju(t,e){let[n,r]=t.get("paths").shape,o=W(t.get("paths")),i=Ye(t),s=c=>e(o.subarray(2*c,2*c+2));return Array.from({length:n},(c,a)=>{
let l=Array.from({length:i(a)?r:0},(p,u)=>s(a*r+u));return mr(zo(t,a),l)})}function Zu(t,e,{left:n,top:r,width:o,height:i}){let s=([l,p])=>l>=n&&l<=n+o&&p>=r&&p<=
r+i,a=(t.get("pinned")??[]).map(({row:l,mark:p,paths:u=new Float64Array})=>{let d=$o(yo(Array.from({length:u.length/2},(f,g)=>e(u.subarray(2*g,2*g+2)))));return{
mark:p,color:zo(t,l),points:d}});return{lines:a.map(({mark:l,color:p,points:u})=>Xe(l,p,Mn(u))),letters:a.map(({mark:l,color:p,points:u})=>Qe(l,p,u.filter(s)))}}
function Xu(t,e){let n=Ye(t);return zt(t.get("current")).map((r,o)=>vr(zo(t,o),n(o)?e(r):[NaN,NaN]))}function Qu({model:t,el:e,picture:n,hit:r,handles:o,plane:i,
free:s}){let c=t.get("marks").start,a=(u=!1,d="")=>{let f=t.get("start");return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${f[0]} aria-valuetext=${Zt(f,t.get("axis_names"))} transform=${d} .style=${Kt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${c} stroke-width="2.5" />
        <circle r="2.5" fill=${c} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=D(o,a(),".handle"),p=u=>s()&&G(t,{start:u});return Je({surface:r,handle:l,idle:()=>!i()||e.classList.contains("panning"),to:u=>p(Ps(i(),At(n,u))),
by:(u,d)=>{let{x:f,y:g}=i(),w=d?.1:.01,[y,x]=[f,g].map(({low:A,high:$},_)=>X(t.get("start")[_]+u[_]*w*($-A),A,$));p([y,x])}}),()=>{let u=i();if(!u)return;let d=t.
get("start"),f=[u.x,u.y].every(({low:g,high:w},y)=>d[y]>=g&&d[y]<=w);e.classList.toggle("still",!s()),D(o,a(f&&s(),`translate(${u.toPixel(d)})`))}}function Ps({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[X(o,t.low,t.high),X(i,e.low,e.high)]}function td({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=d=>t.get("disa\
bled")||G(t,{view:d});function c(d,f){let[g,w,y,x]=t.get("view"),[A,$]=f??[(g+w)/2,(y+x)/2],[_,M,h,m]=t.get("home"),b=(k,v)=>v+(k-v)*d;d>1&&(w-g>Rs*(M-_)||x-y>Rs*
(m-h))||s([b(g,A),b(w,A),b(y,$),b(x,$)])}let a=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),p()};function p(){let d=[["+","Zoom in",
()=>c(1/Ns)],["−","Zoom out",()=>c(Ns)],["✥","Move the view by dragging",l,a()],["⌂","Show the whole problem",()=>s(t.get("home"))]],f=t.get("zoomable")===
!1,g=d.map(([w,y,x,A])=>I`
      <button type="button" title=${y} aria-label=${y} aria-pressed=${A??B} ?hidden=${f}
        ?disabled=${t.get("disabled")} @click=${x}>${w}</button>`);D(o,g)}r.addEventListener("pointerdown",d=>{let f=i();if(d.button!==0||!f||!a())return;let{toPoint:g}=f,
[w,y,x,A]=t.get("view"),[$,_]=g(At(n,d));Yt(d,M=>{let[h,m]=g(At(n,M));s([w+$-h,y+$-h,x+_-m,A+_-m])})}),Jt(r,a);let u=d=>{let f=i();!d.ctrlKey||!f||(d.preventDefault(),
c(d.deltaY<0?1/Ls:Ls,Ps(f,At(n,d))))};return n.addEventListener("wheel",u,{passive:!1}),p}var Cs={mouse:9,pen:12,touch:20},ed=500;function Is({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:c,at:a}of t.visible()){let[l,p]=s(a),u=Math.
hypot(l-n,p-r);u<=o&&([i,o]=[c,u])}return i}function js(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,c=(l,p)=>Is(t,At(i,l),Cs[p]??Cs.mouse),a=l=>r.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let p=c(l,l.pointerType);if(p<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(p);p>=0&&r.select(p);let u=p>=0?p:a(l);if(u<0)return;let[d,f]=At(
i,l),[g,w]=p<0?[d,f]:o().toPixel(r.cursor);Yt(l,y=>{let[x,A]=At(i,y);r.move(u,o().toPoint([x+g-d,A+w-f]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&c(l,"touch")<0&&a(l)}),s.addEventListener("dblclick",l=>{let p=c(l,"mouse"),{added:u}=r;p>=0&&!(p===u.slot&&performance.now()-u.time<ed)&&r.remove(
p)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&c(l,l.pointerType)>=0)}),Jt(s,l=>c(l.touches[0],"touch")>=0)}function Fs(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?Is(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(o["+"]=()=>n.choose(n.label+.1),o["-"]=o["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=Oe(i),c=o[i.key.length===1?i.key.toLowerCase():i.key];if(!s&&
!c)return;if(i.preventDefault(),!s)return c();let a=i.shiftKey?.1:.01,l=n.box().map(([p,u],d)=>n.cursor[d]+s[d]*a*(u-p));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var Us=zi(So(),1),Eo=1e7,Ds=1e3,Mo=40,nd=1e30,rd=/(?<=[0-9]),(?=[0-9])/g,Hs=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,od=/^\s*([+-]?)inf(inity)?\s*$/i,id=/^(true|True|TRUE|false|False|FALSE)$/,
En=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Et=class extends Error{},xr={regression:[
"x","y"],classification:["x1","x2","label"],plane_regression:["x1","x2","y"]};function qs(t){let e=sd(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Et("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(rd,"."):n,o=[",",";","	"].map(f=>({sign:f,count:r.split(f).length})),{sign:i,count:s}=o.reduce((f,g)=>g.count>f.count?g:f);if(s>
Ds)throw new Et(`It has more than ${Ds} columns.`);let c=i===";"&&!e.includes(".")?",":".",[a=[],...l]=ad(e,i),p=!a.some(f=>Hs.test(f.replace(c,"."))),u=p?l:[a,
...l];if(!u.length)throw new Et("It has a header line but no rows.");return ud(a.map((f,g)=>Ws(p&&f.trim()||`column ${g+1}`))).map((f,g)=>cd(f,u.map(w=>(w[g]??"").
trimStart()),c))}function sd(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Et("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function ad(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,d)=>d??u):t,{data:o,errors:i}=Us.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(u=>u.length>1||u[0].trim()),c=i.some(({code:u})=>u==="MissingQuotes"),[{length:a}=[],l]=s,p=l?.length===a+1?a+1:a;if(c||s.some(u=>u.length>p||u[a]?.
trim()))throw new Et("It is not a table: its rows have different numbers of columns.");return s}function cd(t,e,n){let r=Float64Array.from(e,i=>ld(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||En.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>id.test(i)||En.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=En.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function ld(t){if(Hs.test(t))return Number(t);let e=od.exec(t);return e?+`${e[1]}Infinity`:NaN}function ud(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function Ws(t){let e=[...t.slice(0,2*Mo+2)];return e.length<=Mo?t:`${e.slice(0,Mo-1).join("")}…`}function Vs(t,e){
let n=xr[e];if(t.length<n.length)throw new Et(`It has too few columns: ${n.join(", ")} are needed.`);if(e==="regression")return Bs(t,n);let r=e==="classificatio\
n"?dd(t):Gs(t);return[...Bs(t.filter(o=>o!==r),n.slice(0,2)),r]}var dd=t=>Ne(t,"label")??t.findLast(On)??t[2];function Gs(t){return xr.plane_regression.every(n=>Ne(
t,n))&&Ne(t,"y")||(t.filter(n=>!On(n))[2]??t[2])}function Ks(t){if(t.length<3)return"regression";let e=t.findLast(On);if(Ne(t,"label")||e&&new Set(e.texts).size===
2)return"classification";let n=t.filter(l=>!On(l)),[r,o]=xr.regression.map(l=>Ne(t,l));if(e&&n.length<3)return r&&o?"regression":"classification";let i=xr.plane_regression.
every(l=>Ne(t,l)),s=r&&o&&(r!==n[0]||o!==n[1]);if(!i&&(n.length!==3||s))return"regression";let c=new Set(Gs(t).values);return!e&&c.size===2&&[...c].every(Number.
isInteger)?"classification":"plane_regression"}var On=({kind:t})=>t==="text",Ne=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function Bs(t,e){let n=e.map(o=>Ne(
t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(o=>!On(o));return(r.length>=2?r:t).slice(0,2)}function Ys(t,e){let[n,r,o]=t,i=e==="classification"?[n,r]:
t;for(let c of i)pd(c);let s=i.map(({values:c})=>c);return e==="classification"?{coordinates:s,...fd(o)}:{coordinates:s,labels:null,labelNames:["−1","+1"]}}function pd({
name:t,kind:e,texts:n,values:r}){let o=r.findIndex(c=>!(Math.abs(c)<nd));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).replace("Infinity","inf"),s=En.has(n[o])?
"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new Et(`Column “${t}” has ${s} in row ${o+1}, not counting the header.`)}function fd({
name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>En.has(l));if(o>=0)throw new Et(`label: column '${t}' has a gap in row ${o+1}.`);let i=e==="text"?n:[...r],
s=[...new Set(i)],c=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(u=>c(u).slice(0,40)).join(", "),p=`${s.length}: ${l}${s.length>
4?", …":""}`;throw new Et(`label: column '${t}' must hold two different labels, not ${p}.`)}return s.sort((l,p)=>l<p?-1:1),{labels:Float64Array.from(i,l=>l===
s[0]?-1:1),labelNames:s.map(l=>Ws(c(l)))}}var Oo=["regression","classification","plane_regression"];function Zs(t,e){let n=t.get("task"),r=n!=="regression",o={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:p,visible:w,count:y,read:A,add:$,move:_,moveCursor:M,remove:h,select:m,step:b,choose:v,setRemoving:S},i=Js(t),[[s,c],
[a,l]]=p();return o.cursor=[(s+c)/2,(a+l)/2],o;function p(){return[t.get("interval"),t.get(r?"interval":"y_interval")]}function u([O,z]){let[[N,E],[R,T]]=p();return[
X(O,N,E),X(z,R,T)]}function d(O){let[z,N]=i.x.subarray(g()*O);return[z,r?N:i.y[O]]}function f(O,z){let[N,E]=u(z).map(Math.fround);i.x[g()*O]=N,r?i.x[g()*O+1]=E:
i.y[O]=E}function g(){return t.get("x").shape[1]}function w(){let[[O,z],[N,E]]=p(),R=Array.from(i.part,(L,C)=>({slot:C,part:L,at:d(C)})),T=(...[L,C,K])=>L<=C&&C<=
K,j=([L,C])=>T(...[O,L,z].map(Math.fround))&&T(...[N,C,E].map(Math.fround));return R.filter(({part:L,at:C})=>L&&j(C)).map(({slot:L,part:C,at:K})=>({slot:L,at:K,
training:C>0,value:i.y[L]}))}function y(O){return i.part.filter(z=>z===O).length}function x(...O){let z=E=>new DataView(Float64Array.from(i[E]).buffer),N=t.get(
"own")[Oo.indexOf(n)]??t.get("source");G(t,{...Object.fromEntries(O.map(E=>[E,{...t.get(E),data:z(E)}])),source:N})}function A(){i=Js(t),i.part[o.selected]||(o.
selected=-1)}function $(O,z=o.label){let N=i.part.indexOf(0);return N<0?(k(`No more than ${i.part.length} points are possible: remove one first.`),-1):(i.part[N]=
1,r&&(i.y[N]=Math.fround(z)),f(N,O),x("x","y","part"),o.added={slot:N,time:performance.now()},m(N),N)}function _(O,z){i.part[O]&&(f(O,z),x("x","y"),o.cursor=d(O))}
function M(O){o.cursor=u(O),k("")}function h(O){i.part[O]&&(i.part[O]=0,x("part"),m(-1,"Point removed."))}function m(O,z=""){o.selected=O,O>=0&&(o.cursor=d(O)),
O>=0&&n==="plane_regression"&&(o.label=Number(i.y[O].toFixed(2))),k(z)}function b(O){let z=w().sort((R,T)=>R.at[0]-T.at[0]||R.at[1]-T.at[1]);if(!z.length)return k(
"No point is in view.");let N=z.findIndex(({slot:R})=>R===o.selected),E=N<0&&!O?0:N;m(z[(E+(O?1:-1)+z.length)%z.length].slot)}function k(O){o.message=O,e()}function v(O){
o.label=X(Number(O.toFixed(2)),-1,1),n==="plane_regression"&&o.selected>=0&&(i.y[o.selected]=Math.fround(o.label),x("y")),e()}function S(O){o.removing=O,m(-1,O?
"Click a point to remove it.":"")}}function Js(t){let[e,n,r]=["x","y","part"].map(o=>W(t.get(o)).slice());return{x:e,y:n,part:r}}var To=[-1,1],en=new WeakMap,Xs=t=>en.get(t),gd=t=>t.get("part").shape[0];async function Qs(t,e){en.delete(t);let n=e.size>Eo,r=n?null:await e.arrayBuffer().catch(
()=>null),o=e.name.slice(0,80);na(t,o,()=>{if(!r)throw new Et(n?`It is larger than ${Eo/1e6} MB.`:"It cannot be read.");let i=qs(r),s=t.get("both_tasks")?Ks(i):
t.get("task");return en.set(t,{columns:i,chosen:[],task:s,file:o}),ra(t,Vs(i,s),s)})}function ta(t,e,n){na(t,en.get(t)?.file??"",()=>ra(t,e,n))}function ea(t){!en.
delete(t)&&!t.get("message").file||G(t,{message:{},label_names:["−1","+1"]})}function na(t,e,n){try{G(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof
Et))throw r;G(t,{message:{file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function ra(t,e,n){let r=en.get(t);r&&Object.assign(r,{chosen:e,task:n});
let{coordinates:o,labels:i,labelNames:s}=Ys(e,n),c=[t.get("interval"),t.get(n==="regression"?"y_interval":"interval"),To],a=o.map((x,A)=>md(x,c[A])),l=o[0].length,
p=vd(l,gd(t));hd(t,a,i,s,n,p);let[u,d,f]=e.map(({name:x})=>`“${x}”`),g=`${p.length} point${p.length===1?"":"s"}`,w=n==="plane_regression"?`${f} over ${u} an\
d ${d}`:`${d} over ${u}`,y=[`${g}, ${w}.`];p.length<l&&y.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),i&&y.push(`${f}: ${s[0]} is −1,\
 ${s[1]} is +1.`);for(let[x,A]of o.entries()){if(a[x]===A)continue;let{least:$,largest:_}=oa(A),M=x===2?"to values from −1 to 1":"to fit the view";y.push(`“${e[x].
name}”, from ${Y($)} to ${Y(_)}, is scaled ${M}.`)}return y.join(" ")}function hd(t,e,n,r,o,i){let[s,c]=t.get("x").shape,a=o!=="regression",l=n??e[a?2:1],p=new Float64Array(
s*c),u=new Float64Array(s).fill(n?1:0);for(let[y,x]of i.entries())p[c*y]=e[0][x],a&&(p[c*y+1]=e[1][x]),u[y]=l[x];let d=new Float64Array(s).fill(1,0,i.length),f=Object.
entries({x:p,y:u,part:d}).map(([y,x])=>[y,{...t.get(y),data:new DataView(x.map(Math.fround).buffer)}]),g=o===t.get("task")?{}:{task:o,axis_names:a?["x₁","x₂"]:
["x","y"]},w=t.get("own")[Oo.indexOf(o)]??t.get("source");G(t,{...Object.fromEntries(f),...g,label_names:r,source:w})}function md(t,e){let[n,r]=e,{least:o,largest:i}=oa(
t);if(o>=n&&i<=r)return t;let[s,c]=e===To?To:[.95*n+.05*r,.05*n+.95*r];return o===i?t.map(()=>(s+c)/2):t.map(a=>s+(a-o)/(i-o)*(c-s))}function oa(t){let[e,n]=[1/0,
-1/0];for(let r of t)[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function vd(t,e){let n=[],r=wd();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-
n.length&&n.push(o);return n}function wd(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/
2**32}}var bd=150,xd="Click to add a point, drag to move it, double-click to remove it.",yd="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",$d={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function ia({
model:t,el:e}){let n=t.get("task"),[r,o]=[n!=="regression",n==="classification"];e.classList.toggle("classification",o),e.classList.toggle("valued",r&&!o),e.classList.
remove("mapped");let i=t.get("colors");for(let T in i)e.style.setProperty(`--${T}`,i[T]);let s=Pt(),c=I`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${xd}</summary><p id=${s}>${yd}${$d[n]}</p></details>`,[a,l,p,u]=D(e,c,"div",".tools",".report",".message"),f=xo(a,{label:"Da\
ta",ratio:r?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),g={tabindex:"0",role:"application","aria-describedby":s};for(let[T,j]of Object.entries(g))f.picture.
setAttribute(T,j);let[w,y,x]=f.layers("curve","points","selection"),A=Zs(t,()=>{h(),O()}),$=()=>{let[T,j]=A.box().map(([P,L])=>({low:P,high:L}));return f.plane(
T,j)},_={el:e,plot:f,state:A,plane:$};js(_),Fs(_);function M(){let T=A.visible(),{toPixel:j}=$(),P=T.length>bd?3.6:4.8;D(y,T.map(({at:K,training:Z,value:V})=>{let F=o?
V>0?"positive":"negative":"",U=r&&!o?`--value: ${v(X(V,-1,1))}`:"",[q,et]=j(K);return H`<circle class="${Z?"training":"test"} ${F}" r=${P} cx=${q.toFixed(2)} cy=${et.
toFixed(2)} .style=${U} />`})),h();let[L,C]=[A.count(1),A.count(-1)];f.picture.ariaLabel=`Data: ${No(L,"training ")}${C?` and ${No(C,"test ")}`:""}`,O()}function h(){
let T=A.visible(),j=T.find(({slot:K})=>K===A.selected),[P,L]=$().toPixel(j?.at??A.cursor);D(x,H`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${P},${L})" .style=${Kt(!j)} />
      <circle class="selected" r="9" cx=${P} cy=${L} .style=${Kt(j)} />`);let C=A.count(1)+A.count(-1)-T.length;D(p,I`
      <div class="status" role="status">${A.message||(j?m(j):"")}</div>
      <div class="notes">${C?`${No(C)} outside the view`:""}</div>`)}function m({at:T,training:j,value:P}){let L=r?`, value ${Y(P,3)}`:"",C=o?`, label ${t.get("\
label_names")[P>0?1:0]}`:L;return`${j?"Training":"Test"} point: ${Zt(T,t.get("axis_names"),C)}`}function b(){let T=r?new Float64Array:W(t.get("fit")),{left:j,width:P}=f.
area,{to:L}=$().y,C=Z=>`${(j+Z*P/(T.length-1)).toFixed(2)},${X(L(T[Z]),-yt,yt).toFixed(2)}`,K=ce(T.length,Z=>!Number.isNaN(T[Z])).map(Z=>`M${Z.map(C).join("L")}`);
D(w,H`<path class="fit" d=${K.join("")} />`)}let k=dr(i.positive,i.negative),v=T=>`color-mix(in srgb, ${T>0?i.positive:i.negative} ${Math.round(100*Math.abs(T))}\
%, white)`;function S(){if(!r)return;let T=t.get("map");e.classList.toggle("mapped",T.shape[0]>0);let j=t.get("logits"),P=L=>j?Math.tanh(L/2):X(L,-1,1);ie(f.canvas,
W(T),T.shape,L=>k(P(L)))}function O(){e.classList.toggle("removing",A.removing);let T=[1,-1].map(C=>I`
      <button type="button" title="Label of the points you add" aria-pressed=${C===A.label}
        @click=${()=>A.choose(C)}>
        <i class="dot ${C>0?"positive":"negative"}"></i>${t.get("label_names")[C>0?1:0]}
      </button>`),j=r?"var(--gdviz-faint)":i.data,P=[{name:"training",color:j,kind:"dot"}];A.count(-1)&&P.push({name:"test",color:j,kind:"ring"}),r||P.push({name:"\
model",color:i.fit}),D(l,I`
      ${o?I`<span class="labels" role="group" aria-label="Label of new points">${T}</span>`:B}
      ${r&&!o?z():B}
      <button type="button" title="Remove points by clicking them" aria-pressed=${A.removing}
        @click=${()=>A.setRemoving(!A.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${N} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"} @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${fr(P)}</span>`)}function z(){let T=({target:j})=>{j.value!==""&&A.choose(Number(j.value)),j.value=String(A.label)};return I`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(A.label)} @change=${T} /></label>
      <span class="values">−1 <i></i> +1</span>`}function N({target:T}){let[j]=T.files;j&&Qs(t,j),T.value=""}function E(){let{file:T,text:j,failed:P}=t.get("m\
essage"),[L,C]=P?["gdviz-notice","alert"]:["gdviz-note","status"];D(u,j?I`<div class=${L} role=${C}><b>${T}</b>: ${j}</div>${kd(t)}`:B)}let R="interval y_interv\
al axis_names";return f.draw(t,{[R]:()=>f.axes($(),t.get("axis_names"),!r),"x y part":A.read,[`x y part label_names ${R}`]:M,[`fit ${R}`]:b,"map logits":S,message:E})}
function kd(t){let{columns:e,chosen:n,task:r}=Xs(t)??{columns:[],chosen:[],task:"regression"};if(e.length<3)return B;let o=r==="regression"?[["x",0,r],["y",1,r]]:
[["x₁",0,r],["x₂",1,r]],i=t.get("both_tasks");(i||r==="classification")&&o.push(["label",2,"classification"]),(i||r==="plane_regression")&&o.push(["value",2,
"plane_regression"]);let s=(l,p,{target:u})=>{let d=[n[0],n[1],n[2]];d[l]=e[u.value],ta(t,d.filter(Boolean),d[2]?p:"regression")},c=(l,p,u)=>I`<option value=${p} .selected=${u}>${l}</option>`,
a=o.map(([l,p,u])=>I`
    <label>${l} <select aria-label="Column of ${l}" @change=${d=>s(p,u,d)}>
      ${p===2&&i?c("none","",u!==r):B}
      ${e.map((d,f)=>c(d.name,f,u===r&&d===n[p]))}
    </select></label>`);return I`<div class="columns">${a}</div>`}var No=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function zd(t){let{model:e,el:n}=t;nt(n,
"gdviz-data-editor");let r=ia(t),o=[rt(e,"task",()=>{r(),D(n,B),r=ia(t)}),rt(e,"source",()=>{e.get("own").includes(e.get("source"))||ea(e)})];return()=>{for(let i of o)
i();r()}}var sa={render:zd};var aa=64,_d=6,Ad=24;function yr(t,[e,n],r=!1){let o=Array.from(t,c=>Me(c)),i=Ct({low:e,high:n,log:r,from:0,to:o.length}),s=c=>Math.floor(i.to(Math.max(c,e)));return c=>o[X(
s(c),0,o.length-1)]}function $r({height:t},e,[n,r],o,i=!1){let s=Ct({low:n,high:r,log:i,from:0,to:-t}),c=l=>e[Math.floor((l+.5)/aa*e.length)],a=s.ticks().map(({
at:l,text:p})=>({at:l/t,text:p}));return[Array.from({length:aa},(l,p)=>c(p)),a,o]}function kr({height:t},e,n,r){let o=n.length-1,i=Math.max(Math.ceil(o*Ad/t),1),
s=Array.from(n.keys()).filter(a=>a%i===0),c=go(s.map(a=>n[a]));if(c.some(a=>a.length>_d)){let a=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));r+=` (10${lr(
a)})`,c=go(s.map(l=>n[l]/10**a))}return[se(e,o),s.map((a,l)=>({at:-a/o,text:c[l]})),r]}var Sd=1.4,Md=2e3,Qt=({kind:t})=>t==="Image"||t==="Contours";function ca(t,e,n){let[r,o]=[0,0];return t.map(i=>{let s={};for(let[a,l]of Object.entries(i.shapes)){
let p=l.reduce((u,d)=>u*d,1);s[a]=e.subarray(r,r+=p)}let c=Qt(i)||i.shapes.kind?0:i.color??(i.kind==="Labels"?"var(--gdviz-ink)":o++);return{...i,arrays:s,colors:n,
color:typeof c=="number"?n[c%n.length]:c}})}function la({shapes:t,arrays:{x:e,y:n}}){let r=t.y.at(-1)??0;return Array.from({length:r?n.length/r:0},(o,i)=>{let s=i*
r;return{x:t.x.length>1?e.subarray(s,s+r):e,y:n.subarray(s,s+r)}})}function Lo({kind:t,arrays:e},n){if(t==="Band"&&n==="y")return[e.low,e.high];if(t!=="Arrows")
return[e[n]];let r=e[`d${n}`];return[e[n],e[n].map((o,i)=>o+r[i])]}var ua=({texts:t,arrays:{x:e,y:n,values:r}})=>t.map((o,i)=>({x:e[i],y:n[i],value:r?r[i]:0,text:o})).
filter(o=>[o.x,o.y,o.value].every(Number.isFinite)).map(({x:o,y:i,value:s,text:c})=>({x:o,y:i,text:c.replaceAll("{0}",Y(s,3))}));function da(t){let{kind:e,label:n,
color:r,colors:o,dashed:i,names:s,arrays:c}=t;return Qt(t)?[]:e==="Points"&&c.kind?s.map((a,l)=>({name:a,color:o[l%o.length],kind:"dot"})):n?[{name:n,color:r,kind:e===
"Points"||e==="Labels"?"dot":e==="Band"?"area":i?"dashes":"line"}]:[]}var pa=t=>t.map(e=>{if(e.kind==="Labels")return ua(e).map(({text:i})=>i).join(", ");let[n,
r]=Lt(Qt(e)?[e.arrays.values]:Lo(e,"y"),Number.isFinite),o=e.label||e.kind.toLowerCase();return n<=r?`${o} from ${Y(n,3)} to ${Y(r,3)}`:`${o}: nothing to be see\
n`}).filter(Boolean).join("; ");function fa(t,e,n){let r=xt(t.color);switch(t.kind){case"Lines":return la(t).map(o=>H`
        <path class="line" fill="none" stroke=${r} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
          stroke-dasharray=${t.dashed?"6 5":B} d=${Ed(o,e)} />`);case"Band":return H`<path class="band" fill=${r} opacity="0.25" d=${Od(t.arrays,e,n)} />`;case"\
Points":return Td(t,e);case"Labels":{let o=`font-size: ${t.size}px; fill: color-mix(in srgb, ${r} 60%, var(--gdviz-ink))`;return ua(t).map(({x:i,y:s,text:c})=>H`
        <text class="label" text-anchor="middle" dy="0.35em" aria-hidden="true" .style=${o}
          x=${ft(Xt(e.x.to(i)))} y=${ft(Xt(e.y.to(s)))}>${c}</text>`)}case"Arrows":return H`<path class="arrows" fill=${r} stroke="var(--gdviz-paper)" stroke-width="2" paint-order="stroke"
        stroke-linejoin="round" d=${Nd(t.arrays,e)} />`}return B}var Xt=t=>X(t,-yt,yt),Ro=({log:t})=>e=>Number.isFinite(e)&&!(t&&e<=0);function Ed({x:t,y:e},n){
let r=Ro(n.y);return gr(e.length,o=>r(e[o])&&Number.isFinite(t[o]),o=>[Xt(n.x.to(t[o])),Xt(n.y.to(e[o]))])}function Od({x:t,low:e,high:n},r,o){let i=Ro(r.y),s=c=>i(
e[c])?Xt(r.y.to(e[c])):o;return hr(t.length,c=>i(n[c]),c=>Xt(r.x.to(t[c])),s,c=>Xt(r.y.to(n[c])))}function Td({arrays:{x:t,y:e,kind:n},color:r,colors:o,size:i},s){
let c=Ro(s.y),a=new Map;for(let l=0;l<t.length;l++){if(!c(e[l])||!Number.isFinite(t[l]))continue;let p=n?o[Math.abs(Math.trunc(n[l]))%o.length]:r;a.has(p)||a.set(
p,[]),a.get(p)?.push(`M${ft(Xt(s.x.to(t[l])))},${ft(Xt(s.y.to(e[l])))}h0`)}return[...a].map(([l,p])=>H`
    <g fill="none" stroke-linecap="round">
      <path stroke="var(--gdviz-paper)" stroke-width=${i+1.5} d=${p.length>Md?"":p.join("")} />
      <path class="dots" stroke=${xt(l)} stroke-width=${i} d=${p.join("")} />
    </g>`)}function Nd({x:t,y:e,dx:n,dy:r},o){let i=[];for(let s=0;s<t.length;s++){let[c,a]=[o.toPixel([t[s],e[s]]),o.toPixel([t[s]+n[s],e[s]+r[s]])],[l,p]=[(a[0]-
c[0])/2,(a[1]-c[1])/2];![...c,l,p].every(u=>Math.abs(u)<yt)||Math.hypot(l,p)<.25||i.push(Ee(c[0]+l,c[1]+p,l,p,Sd))}return i.join("")}function ga(t,e,n){let r=t.
filter(({kind:o})=>o==="Lines").flatMap(o=>la(o).map(i=>({...i,label:o.label})));return!r.length||!r.every(o=>Ld(o.x))?null:r.map(o=>`${o.label||n} = ${Y(o.y[Rd(
o.x,e)])}`)}var Ld=t=>t.every((e,n)=>n===0||e>=t[n-1]);function Rd(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<e?n=o:r=o}return e-t[n]<t[r]-e?n:
r}var Co="http://www.w3.org/2000/svg",Pd=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],Cd={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},Id=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
ha=2,jd=14;function ma(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
r=>r.checkVisibility()&&r.querySelector("svg")).map(r=>{let o=Fd(r);return n.set(o,(n.get(o)??0)+1),{name:n.get(o)>1?`${o} ${n.get(o)}`:o,node:r}})}function Fd(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function Tn(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(a=>a.checkVisibility()),r=Math.max(e.bottom,...n.map(a=>a.getBoundingClientRect().
bottom)),[o,i]=[Math.ceil(e.width),Math.ceil(r-e.top)],s=rn("svg",{xmlns:Co,width:o,height:i,viewBox:`0 0 ${o} ${i}`});s.append(rn("rect",{width:o,height:i,fill:zr(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let c=[...t.querySelectorAll("canvas, svg")].filter(a=>a.checkVisibility()&&!a.
parentElement?.closest("svg")&&!a.closest("button, .gdviz-legend, .panel"));for(let a of c){let l=a.getBoundingClientRect(),p={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(a instanceof HTMLCanvasElement)a.width&&a.height&&s.append(rn("image",{...p,href:a.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let u=va(a);for(let[d,f]of Object.entries(p))u.setAttribute(d,String(f));u.setAttribute("overflow","visible"),s.append(u)}}for(let a of n)s.append(...Bd(a,e));return new XMLSerializer().
serializeToString(s)}function rn(t,e){let n=document.createElementNS(Co,t);for(let[r,o]of Object.entries(e))r!=="xmlns"&&n.setAttribute(r,String(o));return n}function va(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(Co,t.tagName);for(let{name:r,value:o}of t.attributes)
Id.test(r)&&n.setAttribute(r,o);for(let r of Pd){let o=e.getPropertyValue(r);r==="fill"||r==="stroke"?Dd(n,r,o):o&&o!==Cd[r]&&!(r.endsWith("opacity")&&n.hasAttribute(
r))&&n.setAttribute(r,o)}return n.append(...[...t.childNodes].map(va).filter(r=>r!==null)),n}function Dd(t,e,n){let[r,o]=/^(none|url\()/.test(n)?["none",1]:zr(n);
t.setAttribute(e,r),o<1&&t.setAttribute(`${e}-opacity`,String(o))}var nn=null,Po=new Map;function zr(t){if(!Po.has(t)){if(nn??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!nn)return[t,1];nn.clearRect(0,0,1,1),nn.fillStyle=t,nn.fillRect(0,0,1,1);let[e,n,r,o]=nn.
getImageData(0,0,1,1).data;Po.set(t,[`#${[e,n,r].map(i=>i.toString(16).padStart(2,"0")).join("")}`,Number((o/255).toFixed(3))])}return Po.get(t)}function Bd(t,e){
let n=t.getBoundingClientRect(),[r,o]=[n.left-e.left,(n.top+n.bottom)/2-e.top],i=t.querySelector(".swatch"),{width:s=jd}=i?.getBoundingClientRect()??{},c=getComputedStyle(
t),[a]=zr(i?getComputedStyle(i).color:c.color),l=f=>!!i?.matches(`.${f}`),p=l("dot")||l("ring")?rn("circle",{cx:r+s/2,cy:o,r:4,fill:l("dot")?a:"none",stroke:a,"\
stroke-width":2}):rn("path",{d:`M${r},${o}h${s}`,fill:"none",stroke:a,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),u={"font-family":c.
fontFamily,"font-size":c.fontSize,fill:zr(c.color)[0]},d=rn("text",{x:r+s+5,y:o,dy:"0.35em",...u});return d.textContent=t.textContent.trim(),[p,d]}async function _r(t){
let e=URL.createObjectURL(new Blob([Tn(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let r=Object.assign(document.createElement("canvas"),{width:ha*
n.width,height:ha*n.height});return r.getContext("2d")?.drawImage(n,0,0,r.width,r.height),URL.revokeObjectURL(e),new Promise((o,i)=>r.toBlob(s=>s?o(s):i(new Error(
"no picture")),"image/png"))}var Ud=t=>t<560?.75:.56,Hd={left:8,right:8,top:8,bottom:8},qd=4;function Wd({model:t,el:e}){let n=t.get("title"),r=()=>t.get("axis_names"),o=n||r()?.toReversed().
join(" over ")||"Drawing",i=t.get("layers").some(Qt),c=t.get("layers").some(z=>Qt(z)&&z.label)?Ze:r()?Te:Hd,a=ae(e,{name:"gdviz-drawing",title:n,label:o,ratio:t.
get("ratio")??Ud,aspect:w,margins:c});e.classList.toggle("equal",t.get("equal")),e.classList.toggle("bare",!r()),i||a.canvas.remove();let[l]=a.layers("layers");
function p(){let z=W(t.get("values"));return z.length?ca(t.get("layers"),z,t.get("colors")):[]}let u=[],d={x:null,y:null},f=a.plane({low:0,high:1},{low:0,high:1}),
g=[];function w(){if(!t.get("equal")||t.get("ratio"))return null;let z=p().find(Qt)?.arrays.box??[],[N,E]=t.get("x_limits")??z,[R,T]=t.get("y_limits")??z.slice(
2);return(T-R)/(E-N)||null}function y(z){if(t.get(`${z}_limits`))return t.get(`${z}_limits`);let N=z==="x"?0:1,E=u.filter(Qt);if(E.length)return Lt(E.map(({arrays:F})=>F.
box.subarray(2*N,2*N+2)),Number.isFinite);let R=z==="y"&&t.get("log"),T=F=>Number.isFinite(F)&&!(R&&F<=0),j=g.map(F=>[F.get("value")[N]]),P=Lt([...u.flatMap(F=>Lo(
F,z)),...j],T),L=d[z]||!j.length||R?0:.1*(P[1]-P[0]);P=[P[0]-L,P[1]+L];let C=u.filter(({kind:F})=>z==="x"&&(F==="Lines"||F==="Band")),[K,Z]=Lt(C.map(({arrays:F})=>F.
x),T),V=!d[z]&&!j.length&&K<Z&&K<=P[0]&&Z>=P[1];return d[z]=V?P:bs(d[z],P,R),d[z]}function x(){let[z,N]=[y("x"),y("y")];if(t.get("equal")){let{width:E,height:R}=a.
area,T=Math.max((z[1]-z[0])/E,(N[1]-N[0])/R),j=([P,L],C)=>[(P+L-T*C)/2,(P+L+T*C)/2];[z,N]=[j(z,E),j(N,R)]}return a.plane({low:z[0],high:z[1]},{low:N[0],high:N[1],
log:t.get("log")})}function A(){if(u=p(),!u.length)return;f=x();let z=r();z&&a.axes(f,z,!i),f=x();let N=u.find(Qt);N&&$(N);let E=a.area.top+a.area.height;D(l,u.
map(R=>H`<g class="layer ${R.kind.toLowerCase()}">${fa(R,f,E)}</g>`)),a.picture.setAttribute("aria-label",`${o}: ${pa(z?u:u.filter(({kind:R})=>R==="Labels"))}`),
a.legend(u.flatMap(da)),k()}function $({kind:z,label:N,limits:E,shapes:{values:R},arrays:{values:T,levels:j,box:P}}){let{canvas:L,area:C}=a,K=t.get("palette"),[
[Z,V],[F,U]]=[f.toPixel([P[0],P[2]]),f.toPixel([P[1],P[3]])],q={left:Z,top:U,width:F-Z,height:V-U};for(let[st,ct]of Object.entries(q))L.style[st]=`${ct}px`;let et=[
C.top-U,F-C.left-C.width,V-C.top-C.height,C.left-Z];if(L.style.clipPath=`inset(${et.map(st=>`${Math.max(st,0)}px`).join(" ")})`,z==="Image"){let st=E??Lt([T],Number.
isFinite),ct=yr(K,st);return ie(L,T,R,tt=>Number.isFinite(tt)?ct(tt):0),a.bar(N?$r(C,K,st,N):null)}let J=Math.min(window.devicePixelRatio||1,2),it={width:Math.max(
Math.round(q.width*J),1),height:Math.max(Math.round(q.height*J),1)};pr(L,it,T,R,j,se(K,j.length-1)),a.bar(N?kr(C,K,j,N):null)}let _=a.readout(z=>{D(a.status,t.get(
"outdated")||(z&&u.length?M(f.toPoint(z)):""))});function M(z){let N=r();if(!N)return"";let E=ga(u,z[0],N[1]);return E?`${N[0]} = ${Y(z[0])}: ${E.slice(0,qd).join(
", ")}`:Zt(z,N)}let h=(n||"figure").toLowerCase().replace(/[^a-z0-9]+/g,"-"),m=I`
    <button type="button" aria-label="Save the figure as SVG" title="Save the figure as SVG, for print"
      @click=${()=>Ae(`${h}.svg`,Tn(e),"image/svg+xml")}>SVG</button>
    <button type="button" aria-label="Save the figure as PNG" title="Save the figure as PNG, an image"
      @click=${async()=>Ae(`${h}.png`,await _r(e),"image/png")}>PNG</button>`;D(a.panel.appendChild(Object.assign(document.createElement("span"),{className:"fil\
es"})),m);let b=z=>{let N=z.get("value"),[E,R]=f.toPixel(N),T=Zt(N,r()??["x","y"]),j=z.get("description")||"Point",P=!!z.get("locked");return H`
      <g class="handle ${P?"locked":""} ${Wr(z)?"gdviz-hidden":""}" tabindex=${P?-1:0} role="slider" aria-disabled=${P} aria-label="${j}; move it with the arrow keys" aria-valuenow=${N[0]} aria-valuetext=${T}
        transform="translate(${X(E,-yt,yt)},${X(R,-yt,yt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${j}: drag it${g.length>1?"":", click elsewhere,"} or use the arrow keys</title>
      </g>`},k=()=>D(a.handles,g.map(b)),v=!1,S=[()=>v=!0];async function O(){let z=t.get("points"),N=await Promise.all(z.map(R=>ot(t.widget_manager,R)));if(v||
!N.length)return;g=N,d.x=d.y=null,A();let E=[...a.handles.querySelectorAll(".handle")];g.forEach((R,T)=>{let j=P=>{if(R.get("locked")||Wr(R))return;let[[L,C],K]=[
R.get("value"),R.get("along")],[Z,V]=[K==="y"?L:P[0],K==="x"?C:P[1]];G(R,{value:[X(Z,f.x.low,f.x.high),X(V,f.y.low,f.y.high)]})};Je({surface:g.length>1?void 0:a.
hit,handle:E[T],to:P=>j(f.toPoint(a.pixel(P))),by:(P,L)=>{let C=L?.1:.01,[K,Z]=R.get("value");j([K+P[0]*C*(f.x.high-f.x.low),Z+P[1]*C*(f.y.high-f.y.low)])}}),S.
push(rt(R,"value locked",A))})}return e.classList.toggle("still",t.get("points").length!==1),S.push(a.draw(t,{"values layers x_limits y_limits axis_names log eq\
ual colors palette":A,outdated:_})),O(),()=>S.forEach(z=>z())}var wa={render:Wd};var Vd=4;function Gd({model:t,el:e}){nt(e,"gdviz-field","gdviz-plane");let n=Pt(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:_=[
0,0],axes:M=[0,0,0,0]}=t.get("drawn"),[h,m,b,k]=M,v=O=>H`<rect class=${O} x=${h} y=${m} width=${b} height=${k} />`,S=I`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${_[0]} height=${_[1]}>
        <defs><clipPath id=${n}>${v("")}</clipPath></defs>
        ${v("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?ar(t.widget_manager,"Zooming needs Python, which draws this picture."):B}`;return D(e,S,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,c,a,l,p,u,d]=o();function f(){let{size:_,axes:M,limits:h}=t.get("drawn");if(!_)return null;let[m,b,k,v]=M,S=Ct({low:h[0],high:h[1],from:m,to:m+
k});return Ke(S,Ct({low:h[2],high:h[3],from:b+v,to:b}))}let w=br({model:t,el:e,picture:i,hit:s,handles:p,panel:u,layers:[c,a,l],plane:f,free:()=>!0});function y(_){
let{size:M=[_,0]}=t.get("drawn"),h=Math.min(_/M[0],1),m=e.closest(".gdviz-field-box")??e;m.style.setProperty("--gdviz-share",String(h)),m.style.setProperty("--g\
dviz-spare",`${(h-1)*M[1]}px`)}function x(){w.buttons();let{limits:_}=t.get("drawn");t.get("disabled")&&_&&t.set("view",_)}let A=Ve(e,_=>{if(r)return y(_);Math.
abs(_-t.get("width"))>=Vd&&G(t,{width:_})}),$=lt(t,{disabled:x,drawn:o,"drawn minima":w.minima,"drawn start axis_names":w.start,"drawn paths":w.paths,"drawn cur\
rent":w.points,"drawn current step diverged_at axis_names outdated":()=>D(d,f()&&(t.get("outdated")||tn(t)))});return()=>{A(),$()}}var ba={render:Gd};function xa(t,e){let n=t.find(c=>c.get("message")),[r]=n?[n]:t,o=Io(t),i=c=>t.flatMap(a=>a.get(c)),s=()=>t.flatMap((c,a)=>c.get("entries").map(l=>o[a]?{...l,name:`${o[a]}\
.${l.name}`}:l));return{widget_manager:r?.widget_manager,get:c=>c==="entries"?s():c==="needs_kernel"?i(c):n?.get(c),say:e,on:r?.on.bind(r),off:r?.off.bind(r),send:r?.
send.bind(r)}}function Io(t){let e=t.map(n=>n.get("name")??"");return e.map((n,r)=>{let o=e.slice(0,r).filter(i=>i===n).length;return n&&o?`${n}${o+1}`:n})}var Rt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
nly the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Bt,operations:Yd}=Rt,Jd=Rt.errors,Nn=Rt.functions,Zd=Rt.spellings,Sr=Rt.constants,Xd=Rt.superscripts,Qd=Object.keys(Rt.tokens),Ar=new RegExp(Object.entries(
Rt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),pt=class extends Error{constructor(e,n,...r){super(Jd[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function te(t,e=Rt.variables){let n=Array.from(t),r=tp(n,e),o=rp(r,n.length),i=np(r,e);return{instructions:op(o,[...e,...i]),parameters:i,root:o}}function tp(t,e){
if(t.length>Bt.characters)throw new pt("long",Bt.characters,Bt.characters);let n=t.map(o=>Zd[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=Ar.
lastIndex){Ar.lastIndex=o;let i=Ar.exec(n);if(!i)throw new pt(t[o]==="="?"equals":"character",o,t[o]);let s=Qd.find(a=>i.groups?.[a]!==void 0)??"",c=/^ *\(/.test(
n.slice(Ar.lastIndex));s==="word"?r.push(...ep(i[0],o,e,c)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function ep(t,e,n,r){if(Object.hasOwn(Nn,
t)){if(!r)throw new pt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Sr,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new pt("function",e,t,Object.keys(Nn).join(", "));let o=Object.keys(Nn).findLast(s=>t.startsWith(s));if(o)throw new pt("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new pt("name",e,t);return i.map((s,c)=>({kind:"letter",text:s,position:e+c}))}function np(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(Sr,o))){if(Rt.variables.includes(o))throw new pt("result",i,o);if(n.add(o),
n.size>Bt.parameters)throw new pt("letters",i,Bt.parameters,e.join(" and "))}return[...n].sort()}function rp(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,
i=0,s=!1,c=()=>t[r]??n,a=()=>t[r++]??n,l=($,_,M,{value:h=0,letter:m=""}={})=>({operation:$,position:_,operands:M,value:h,letter:m});function p(){let{text:$,position:_}=c();
throw new pt($===")"?"unopened":$===","?"comma":"operand",_)}function u(){let $=d();for(;c().text==="+"||c().text==="-";){let{text:_,position:M}=a();$=l(_==="+"?
"add":"subtract",M,[$,d()])}return $}function d(){let $=f();for(;;){let{kind:_,text:M,position:h}=c();if(M==="*"||M==="/")a(),$=l(M==="*"?"multiply":"divide",h,
[$,f()]);else if(_==="letter"||_==="function"||M==="("||M==="|"&&!s)$=l("multiply",h,[$,g()]);else{if(_==="number")throw new pt("before",h);return $}}}function f(){
if(++o>Bt.depth)throw new pt("deep",c().position,Bt.depth);let $;if(c().text==="-"){let{position:_}=a();$=l("negate",_,[f()])}else c().text==="+"?(a(),$=f()):$=
g();return o--,$}function g(){let $=w();for(;c().kind==="superscript";){let{text:M,position:h}=a();$=l("power",h,[$,l("number",h,[],{value:Xd[M]})])}if(c().text!==
"^"&&c().text!=="**")return $;let{position:_}=a();return l("power",_,[$,f()])}function w(){let{kind:$,text:_,position:M}=c();if($==="number"){a();let h=Number(_);
if(h>Bt.number)throw new pt("size",M);return l("number",M,[],{value:h})}if($==="letter")return a(),Object.hasOwn(Sr,_)?l("number",M,[],{value:Sr[_],letter:_}):l(
"variable",M,[],{letter:_});if($==="function")return y(a());if(_==="(")return x("unclosed",")",!1)[0];if(_==="|")return l("abs",M,x("bar","|",!0));throw new pt(
_===")"&&i===0?"unopened":"operand",M)}function y({text:$,position:_}){let M=Rt.several.includes($),[h,...m]=x("unclosed",")",!1,M);if(!M)return l(Nn[$],_,[h]);
if(!m.length)throw new pt("several",_,$);return m.reduce((b,k)=>l(Nn[$],_,[b,k]),h)}function x($,_,M,h=!1){let m=a(),b=s;s=M,i++;let k=[u()];for(;h&&c().text===
",";)a(),k.push(u());if(c().kind==="end")throw new pt($,m.position);return c().text!==_&&p(),a(),i--,s=b,k}if(!t.length)throw new pt("empty",0);let A=u();return c().
kind!=="end"&&p(),A}function op(t,e){let n=[],r=new Map;function o({position:s},c,a,l=0,p=0){let u=[Yd.indexOf(c),a,l,p],d=u.join();if(r.has(d)||r.set(d,n.push(
u)-1),n.length>Bt.instructions)throw new pt("operations",s,Bt.instructions);return r.get(d)}function i(s){let{operation:c,operands:a,value:l,letter:p}=s;if(c===
"number")return o(s,c,0,0,l);if(c==="variable")return o(s,c,e.indexOf(p));let u=i(a[0]),d=c==="power"&&a[1].operation==="number"?a[1].value:0;if(d===2||d===3||d===
4){let f=o(s,"multiply",u,u);return d===2?f:o(s,"multiply",f,d===3?u:f)}return o(s,c,u,...a.slice(1).map(i))}return i(t),n}var jo=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),Mr=t=>jo(t)&&Object.values(t).every(e=>typeof e=="string");var Le=4,Er="pins",on=80,ip=2e3,Or=t=>t.length?JSON.stringify(t):"";function ya(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=Le&&
e.every(sp)?e:null}catch{return null}}function sp(t){let e=typeof t?.name=="string"&&t.name.length<=on&&typeof t.shown=="boolean",n=Mr(t?.state)&&!(Er in t.state);
return e&&n&&(t.curves===void 0||Fo(t.curves,r=>Fo(r,ap)))}var ap=t=>Fo(t,e=>e===null||Number.isFinite(e)),Fo=(t,e)=>Array.isArray(t)&&t.length<=ip&&t.every(e);var Pe=1,cp=/ ([α-ω][₀-₉]*)$/,$a=new WeakMap;function Do(t,{kind:e,options:n,otherwise:r,usual:o,ends:i},s){if(n)return n[t];if(i)return Re(Number((i[0]+(i[1]-
i[0])*t/s.get("max")).toPrecision(6)));if(o&&t===s.get(o))return"";if(e==="pins")return Or(t);if(e==="texts")return lp(t,r??[])?"":JSON.stringify(t);if(typeof t==
"string")return t;if(Array.isArray(t))return t.map(Re).join(",");if(!t?.data)return Re(Number(t));let c=$a.get(t)??Array.from(W(t),up).join(",").replace(/(,0)+$/,
"");return $a.set(t,c),c}var lp=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),up=t=>Object.is(t,-0)?"-0":String(t);function Re(t){let e=[1,2,3,4,5,6,7,8].
map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var le=t=>t.get("entries"),ue=async t=>(await Aa(t)).look();
async function Aa(t){let e=le(t),n=e.flatMap(s=>"selector"in s?[s.selector,...Bo(s).map(({widget:c})=>c)]:[s.widget]),r=async s=>[s,await ot(t.widget_manager,s)],
o=new Map(await Promise.all(n.map(r)));function i(){let s=new Map;for(let c of e){let a="selector"in c?c.targets[o.get(c.selector).get("index")]:c,l=a&&o.get(a.
widget);a&&s.set(c.name,Do(l.get(a.trait),a,l))}return s}return{look:i,widgets:o}}var Bo=t=>"selector"in t?Object.values(t.targets):[t];async function Uo(t,e,n){
if(!("selector"in t))return t;let r=n?.get(t.selector)??(await ot(e,t.selector)).get("index");return t.targets[r]??`there is no such setting with ${t.title} = ${t.
labels[r]}`}var sn=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function Sa(t,[e]){let n=le(t).find(i=>i.name===e),[r]=n?
Bo(n):[];if(!r)return e;let o=(await ot(t.widget_manager,r.widget)).get("description");return o?o.replace(/\s*=$/,""):r.kind==="array"?"points":e}async function Ma(t,e,n){
let r=[],o=new Set;for(let i of le(t)){let s=e.get(i.name),c=await Uo(i,t.widget_manager);if(!n.includes(i.name)||!s||typeof c=="string")continue;let a=await ot(
t.widget_manager,c.widget),[l,p]=[i.name.split(".")[0],i.name.includes(".")];if(c.options)o.add(s),r.push(a.get("_options_labels")[c.options.indexOf(s)]);else if(!p||
o.has(l)){let[,u]=cp.exec(a.get("description"))??[];r.push(u?`${u} = ${s}`:`${a.get("description")} ${s}`)}}return r.join(", ")}function an(t,e){let n=[],r=0;async function o(){
let s=++r,{look:c,widgets:a}=await Aa(t);if(s!==r)return;for(let p of n)p();let l=()=>e(c);n=le(t).flatMap(Bo).map(({widget:p,trait:u})=>rt(a.get(p),u,l)),l()}o();
let i=rt(t,"entries",o);return()=>{r++;for(let s of n)s();i()}}async function dp(t,e){let n=await Uo(t,e);return typeof n=="string"?"":n.widget}var pp="it is ou\
tside the range that can be shown",fp="it cannot be changed without Python";function Tt(t){throw new RangeError(t)}var Nt=(t,e)=>Kn(gp(t,e));async function gp(t,e){
let n=Oa(t,e),r="",o=i=>+("kind"in i&&i.kind==="pins");for(let i of le(t).toSorted((s,c)=>o(s)-o(c))){let s=e.get(i.name);if(s===void 0)continue;let c=await dp(
i,t.widget_manager);c!==r&&(await t.widget_manager.runAll?.(),await we({inBackground:!1})),r=c,await qo(i,s,n,async()=>{let a=await Wo(t,i,s);a&&(a.widget.set(a.
trait,a.wanted),a.widget.save_changes(),a.needsKernel&&await vp(t))})}return n}async function Ho(t,e){let n=Oa(t,e),r=new Map;for(let o of le(t)){let i=e.get(o.
name);i!==void 0&&(!("selector"in o)&&o.options?.includes(i)&&r.set(o.widget,o.options.indexOf(i)),await qo(o,i,n,()=>Wo(t,o,i,r)))}return n}async function Ea(t,e){
let n=[];for(let r of le(t)){let o=e.get(r.name);o!==void 0&&await qo(r,o,[],async()=>{let i=await Wo(t,r,o);i&&n.push(i)})}return n}function Oa(t,e){let n=new Set(
le(t).map(({name:r})=>r));return[...e.keys()].filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function qo({name:t},e,n,r){try{await r()}catch(o){
if(!(o instanceof RangeError))throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function Wo(t,e,n,r){let o=t.widget_manager,i=await Uo(
e,o,r);if(typeof i=="string")return Tt(i);let{trait:s}=i,c=await ot(o,i.widget),a=r&&i.moving?{low:null,high:null}:{},l=bp({...i,...a},c,n);if(Do(l,i,c)===Do(c.
get(s),i,c))return null;i.kind==="pins"&&await hp(t,l);let p=t.get("needs_kernel").includes(i.widget);return p&&o.exported&&Tt(fp),{widget:c,trait:s,wanted:l,needsKernel:p,
isWhole:i.kind==="whole"||!!i.ends}}async function hp(t,e){for(let{name:n,state:r}of e){let[o]=await Ho(t,new Map(Object.entries(r)));o&&Tt(`of the pinned run “${n}\
”, ${o}`)}}var mp=0;async function vp(t){let e=++mp,{promise:n,resolve:r}=wp(),o=c=>c.event==="done"&&c.question===e&&r();t.on("msg:custom",o);let{kernel:i}=t.
widget_manager,s=i&&Ge(i,c=>c==="gone"&&r());t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),s?.()}function wp(){let t=()=>{};return{promise:new Promise(
n=>t=n),resolve:t}}function bp(t,e,n){let{kind:r}=t;if(r==="choice"){let a=t.options??[];return a.includes(n)||Tt(`it must be one of ${a.join(", ")}`),a.indexOf(
n)}if(r==="formula"){try{te(n,e.get("variables"))}catch(a){if(!(a instanceof pt))throw a;Tt(`at character ${a.position+1}: ${a.message.replace(/\.$/,"")}`)}return n}
if(r==="pins")return ya(n)??Tt("it does not describe pinned runs");if(r==="texts")return xp(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="\
0"&&n!=="1"&&Tt("it must be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:a,length:l,among:p,narrowest:u=null}=t,{shape:d}=e.get(a),f=l??Ue(d),g=n.split(
",");(l?g.length!==f:g.length>f)&&Tt(`it must be ${l?"":"at most "}${f} numbers separated by commas`);let w=g.map(za),y=w.every($=>Number.isFinite(Math.fround($))&&
(!p||p.includes($))),x=u===null||yp(w,u);if((!y||!x)&&Tt(d?"its numbers must be ones that can be set there":pp),!d)return w;let A=new Float64Array(f);return A.set(
w),{shape:d,data:new DataView(A.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Tt("it must be a whole number");let o=za(n),i=(a,l)=>typeof a=="string"?e.get(a):
a??l,[s,c]=[i(t.low,-1/0),i(t.high,1/0)];return s<=o&&o<=c||Tt(`it must lie between ${_a(s)} and ${_a(c)}`),t.ends?Math.round((o-Number(s))/(Number(c)-Number(s))*
e.get("max")):o}function xp(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.isArray(r)&&r.length===e&&r.every(i=>typeof i==
"string"&&i.length<=ka)?r:Tt(`it must be ${e} texts of at most ${ka} characters`)}var ka=80;function za(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Tt("it must be a number")}var yp=([t,e,n,r],o)=>[[t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),
Math.abs(s)));function _a(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var Vo="#set:",Na=`a[href^="${Vo}"]`,$p=600,Rn=new Map;function La(t,e){for(let n of["click","keydown"])addEventListener(n,kp,!0);Rn.set(t,e);for(let n of document.
querySelectorAll(Na))n.setAttribute("role","button");return()=>Rn.delete(t)}function kp(t){let e=t.target instanceof Element&&t.target.closest(Na);!e||t.defaultPrevented||
t instanceof KeyboardEvent&&t.key!==" "||(t.preventDefault(),t.stopPropagation(),zp(e).catch(n=>console.error(n)))}async function zp(t){let{reasons:e,wanted:n}=Ap(
t);for(let[r,o]of n){let i=_p(r);if(i.querySelector(".gdviz-moved[inert]")){e.push("The question of this figure comes first: answer it, then follow this link");
continue}let s=Rn.get(r),c=matchMedia("(prefers-reduced-motion: reduce)").matches;i.dispatchEvent(new CustomEvent("gdviz-set",{bubbles:!0})),(i.querySelector(".\
gdviz-row")??i).scrollIntoView({block:"nearest",behavior:c?"auto":"smooth"}),c||await Mp(await Ea(s,o));let a=await Nt(s,o);e.push(...a)}Ep(t,e.length?`${e.join(
"; ")}.`:`Set: ${t.textContent}.`,!e.length)}var _p=t=>t.closest(".gdviz-interact")??t,Ln=(t,e)=>!!(t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);
function Ap(t){let e=t.closest(".jp-Notebook")??document,n=[...Rn.keys()].filter(s=>e.contains(s)).sort((s,c)=>Ln(s,c)?-1:1),r=Io(n.map(s=>Rn.get(s))),o=[],i=new Map;
for(let[s,c]of new URLSearchParams((t.getAttribute("href")??"").slice(Vo.length))){let[,a,l]=/^(?:([^.]*)\.)?(.*)$/s.exec(s)??[],p=a===void 0?Sp(t,n,e):n[r.indexOf(
a)];p?i.set(p,(i.get(p)??new Map).set(l,c)):o.push(a===void 0?"There is no figure here that this link could set":`${s}: there is no figure “${a}”`)}return!i.
size&&!o.length&&o.push(`This link sets nothing: write for example ${Vo}name=1`),{wanted:i,reasons:o}}function Sp(t,e,n){let r=e.filter(i=>Ln(i,t)).at(-1),o=[...n.
querySelectorAll("h1, h2, h3, h4")].filter(i=>Ln(i,t)).at(-1);return r&&(!o||Ln(o,r))?r:e.find(i=>Ln(t,i))??r}var Ta=0;async function Mp(t){let e=++Ta,r=t.filter(
({trait:i,wanted:s})=>i!=="index"&&typeof[s].flat()[0]=="number").map(i=>({...i,from:i.widget.get(i.trait)})),o=performance.now();for(let i=0;r.length&&i<1&&e===
Ta;){let s=await new Promise(requestAnimationFrame);i=Math.min((s-o)/$p,1);let c=i*i*(3-2*i);for(let{widget:a,trait:l,from:p,wanted:u,isWhole:d}of i<1?r:[]){let f=a.
get("log")&&p>0,g=(y,x)=>f?y*(x/y)**c:y+(x-y)*c,w=Array.isArray(u)?u.map((y,x)=>g(p[x],y)):g(p,u);d&&(w=Math.round(w)),w!==u&&dt(a,l,w)}}}function Ep(t,e,n){t.nextElementSibling?.
classList.contains("gdviz-set-status")||t.after(Object.assign(document.createElement("span"),{className:"gdviz-set-status",role:"status"}));let o=t.nextElementSibling;
o.classList.toggle("quiet",n),o.textContent=e}function Op({model:t,el:e}){return nt(e,"gdviz-figure-state"),La(e,t)}var Ra={render:Op};var It={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},cn=t=>(...e)=>({_$litDirective$:t,values:e}),de=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Tp}=Ji,Pa=t=>t;var Ia=t=>t.strings===void 0,Ca=()=>document.createComment(""),ln=(t,e,n)=>{let r=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let i=r.insertBefore(
Ca(),o),s=r.insertBefore(Ca(),o);n=new Tp(i,s,t,t.options)}else{let i=n._$AB.nextSibling,s=n._$AM,c=s!==t;if(c){let a;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(a=t.
_$AU)!==s._$AU&&n._$AP(a)}if(i!==o||c){let a=n._$AA;for(;a!==i;){let l=Pa(a).nextSibling;Pa(r).insertBefore(a,o),a=l}}}return n},pe=(t,e,n=t)=>(t._$AI(e,n),t),Np={},
Tr=(t,e=Np)=>t._$AH=e,ja=t=>t._$AH,Nr=t=>{t._$AR(),t._$AA.remove()};var gt=cn(class extends de{constructor(t){if(super(t),t.type!==It.PROPERTY&&t.type!==It.ATTRIBUTE&&t.type!==It.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Ia(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
_t||e===B)return e;let n=t.element,r=t.name;if(t.type===It.PROPERTY){if(e===n[r])return _t}else if(t.type===It.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return _t}else if(t.
type===It.ATTRIBUTE&&n.getAttribute(r)===e+"")return _t;return Tr(t),e}});function fe(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:c,step:a,log:l,whole:p,disabled:u=!1,description:d,unit:f="",tooltip:g,continuous:w=!0})=>{i!==o&&(r=
!1),o=i;let y=m=>String(l?Math.log10(m):m);function x({target:m}){let b=Number(m.value),k=l?Number((10**b).toPrecision(3)):b;e(X(p?Math.round(b):k,s,c))}function A({
target:m}){let b=Number(m.value.trim().replace(",",".").replaceAll("−","-"));r=!(m.value.trim()!==""&&Number.isFinite(b)&&(!p||Number.isInteger(b))&&b>=s&&b<=
c),r||e(b),t()}function $(){n=!0}function _(){n=r=!1,t()}let[M,h]=w?[x,null]:[null,x];return I`
      <label title=${g}>
        <span>${d}</span>
        <input type="range" min=${y(s)} max=${y(c)} step=${a} aria-valuetext=${`${Y(i)} ${f}`.trim()}
          .value=${gt(y(i))} ?disabled=${u} @input=${M} @change=${h} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${d}, as a number" aria-invalid=${r}
        title=${r?`A ${p?"whole ":""}number from ${s} to ${c}`:f}
        .value=${n?_t:gt(Y(i))} ?disabled=${u} @focus=${$} @change=${A} @blur=${_} />`}}var[Lr,un,Go,Fa]=[1,2,3,4],Ba={add:Lr,subtract:Lr,negate:Lr,multiply:un,divide:un,power:Go,exp:Go},Ua=(t,e)=>I`<math display="block" alttext=${t}>${$t(e)}</math>`;
function $t(t,e=Lr){if((Ba[t.operation]??Fa)<e)return Da($t(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?bt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:bt`<mn>${t.value}</mn>`;case"variable":return bt`<mi>${t.letter}</mi>`;case"add":return bt`<mrow>${$t(n)}<mo>+</mo>${$t(r,un)}</mrow>`;case"subt\
ract":return bt`<mrow>${$t(n)}<mo>−</mo>${$t(r,un)}</mrow>`;case"negate":return bt`<mrow><mo>−</mo>${$t(n,un)}</mrow>`;case"multiply":return bt`<mrow>${$t(n,
un)}${Rp(r)}${$t(r,Go)}</mrow>`;case"divide":return bt`<mfrac>${$t(n)}${$t(r)}</mfrac>`;case"power":return bt`<msup>${$t(n,Fa)}${$t(r)}</msup>`;case"exp":return bt`<msup><mi>e</mi>${$t(
n)}</msup>`;case"sqrt":return bt`<msqrt>${$t(n)}</msqrt>`;case"abs":return bt`<mrow><mo stretchy="true">|</mo>${$t(n)}<mo stretchy="true">|</mo></mrow>`;default:
return bt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Da(Lp(Ha(t)))}</mrow>`}}var Da=t=>bt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,Lp=t=>t.map((e,n)=>n?bt`<mo separator="true">,</mo>${$t(
e)}`:$t(e));function Ha({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?Ha(r):[r],...o]}function Rp(t){return qa(t)?
bt`<mo>·</mo>`:bt`<mo lspace="0" rspace=${t.operation in Ba||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function qa({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&qa(e[0])}var Pn=(t,e=t.get("value"))=>te(e,t.get("variables")),[Pp,Cp]=[24,8];function Ko(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(W(t.get(e)).length);return o.set(
n),ne(o,{shape:r,dtype:"float64"},t.get(e))}function Ip({model:t}){let e=Pn(t).parameters;function n(){let r=Pn(t),[o,i]=[e,W(t.get("parameters"))];e=r.parameters;
let s=Ko(t,"instructions",r.instructions.flat()),[c,a]=[W(s),W(t.get("instructions"))];c.every((l,p)=>l===a[p])||(t.set("instructions",s),t.set("parameters",Ko(
t,"parameters",e.map(l=>o.includes(l)?i[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function jp({model:t,el:e}){nt(e,"gdviz-fo\
rmula-field");let n=Pt(),r=null,o=new Map;function i({target:u}){let d=u.value;try{Pn(t,d),r=null,G(t,{value:d})}catch(f){if(!(f instanceof pt))throw f;r={text:d,
error:f}}l()}function s(u){let d=f=>{let g=W(t.get("parameters")).slice();g[Pn(t).parameters.indexOf(u)]=f,G(t,{parameters:Ko(t,"parameters",g)})};return o.has(
u)||o.set(u,fe(l,d)),o.get(u)}function c({message:u,position:d},f){let g=Array.from(f,x=>/\s/.test(x)?" ":x),w=Math.max(0,d-Pp),y=g.slice(w,d+Cp).join("");return I`<code aria-hidden="true">${w?
"…":""}${y}\n${" ".repeat(d-w+(w?1:0))}▲</code>
      <span>${u}</span>`}function a(){r=null,l()}function l(){let[u,d,f]=["value","description","tooltip"].map(_=>t.get(_)),[g,w]=t.get("range"),y=W(t.get("para\
meters")),{root:x,parameters:A}=Pn(t),$=t.get("without");D(e,I`
      <label title=${f}>
        <span>${d}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${gt(r?.text??u)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?c(r.error,r.text):B}</div>
        ${r?B:Ua(u,x)}
      </div>
      ${A.map((_,M)=>$.includes(_)?B:I`<div class="gdviz-slider">${s(_)({value:y[M],min:g,max:w,step:.01,description:_,tooltip:`The letter ${_} of the formula`})}</div>`)}`)}
let p=[lt(t,{"parameters description tooltip range without":l}),lt(t,{value:a})];return()=>p.forEach(u=>u())}var Wa={initialize:Ip,render:jp};var Fp=10,Dp=9;function Bp(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),c=n>1?(s-i)/(n-1):0,a=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),p=Ct({low:a(
i-c/2),high:a(s+c/2),log:e,from:r,to:o});return{pixels:p,nearest:u=>X(l(u),0,n-1),cellOf:u=>{let d=p.to(u);return d>=Math.min(r,o)&&d<=Math.max(r,o)?Math.min(l(
d),n-1):-1},centre:u=>a(i+u*c),edges:u=>{let[d,f]=[u,u+1].map(g=>r+(o-r)*g/n);return[Math.min(d,f),Math.max(d,f)]}}}function Up({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",r=n()?Ze:Te,o=t.get("title")||`${t.get("value_name")} over ${t.get("axis_names").join(" and ")}`,i=ae(e,{name:"gdviz-heat-map",label:o,ratio:t.
get("ratio"),margins:r});i.canvas.classList.add("hatch");let[s]=i.layers("cross"),[c]=D(i.handles,_(),".handle"),a=()=>t.get("values").shape,l=v=>{let S=t.get(`${v}\
_range`),O=t.get(`${v}_log`)&&S[0]>0,[z,N]=a();return Bp(S,O,v==="x"?N:z,v==="x"?i.across():i.upwards())};function p(){if(!a()[0]||!a()[1])return null;let[v,S]=t.
get("chosen"),[O,z]=[l("x").cellOf(v),l("y").cellOf(S)];return O>=0&&z>=0?[O,z]:null}let u=v=>!Number.isFinite(v)||!n()&&v<0;function d(){let v=t.get("log"),[S,
O]=Lt([W(t.get("values"))],z=>Number.isFinite(z)&&!(v&&z<=0));return S<=O?[S,O]:null}function f(){ie(i.canvas,W(t.get("values")),a(),n()?g():w())}function g(){let v=yr(
t.get("palette"),d()??[0,1],t.get("log"));return S=>u(S)?0:v(S)}function w(){let v=Array.from(t.get("colors"),S=>Me(S));return S=>u(S)?0:v[S%v.length]}function y(){
let v=d();if(!n()||!v)return i.bar(n()?[[],[],t.get("value_name")]:null);i.bar($r(i.area,t.get("palette"),v,t.get("value_name"),t.get("log")))}function x(){let v=t.
get("colors"),S=W(t.get("values")),O=new Set(n()?[]:S),z=t.get("names").map((R,T)=>({name:R,color:v[T%v.length],kind:"area"})),N=S.some(u),E=z.filter((R,T)=>O.has(
T));i.legend(N?[...E,{name:t.get("missing_name"),color:"",kind:"hatch"}]:E)}let A=()=>i.axes(Ke(l("x").pixels,l("y").pixels),t.get("axis_names"));function $(){let v=p();
if(D(i.handles,_(v)),!v)return D(s,null);let[[S,O],[z,N]]=[l("x").edges(v[0]),l("y").edges(v[1])],{left:E,top:R,width:T,height:j}=i.area,[P,L]=[(S+O)/2,(z+N)/2],
K=`${`M${P},${R}V${z-6}M${P},${N+6}V${R+j}`}M${E},${L}H${S-6}M${O+6},${L}H${E+T}`;D(s,H`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${K} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${K} />`)}function _(v=null){let[[S,O],[z,N]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],E=(T,j,P,L)=>H`<rect class=${T} fill="transparent" stroke=${j} stroke-width=${P}
        x=${S-L} y=${z-L} width=${O-S+2*L} height=${N-z+2*L} />`,R=Math.max((Dp-(O-S))/2,1);return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Kt(v)}
        aria-valuenow=${v?v[1]*a()[1]+v[0]:0} aria-valuetext=${v?M(v):""}>
        ${E("","white",4,R)}${E("cell","black",2,R)}${E("halo","none",0,Fp)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function M([v,S]){let[O,z]=t.get("axis_names"),N=`${O} = ${Y(l("x").centre(v))}, ${z} = ${Y(l("y").centre(S))}`,E=W(t.get("values"))[S*a()[1]+v];if(u(
E))return`${N}: ${t.get("missing_name")}`;let R=()=>t.get("names")[E]??String(E);return`${N}: ${n()?`${t.get("value_name")} ${Y(E)}`:R()}`}let h=i.readout(v=>{let S=v?
m(v):p();D(i.status,t.get("outdated")||(S?M(S):""))},c);function m([v,S]){return a()[0]&&a()[1]?[l("x").nearest(v),l("y").nearest(S)]:null}function b(v){if(!v)return;
let S=[l("x").centre(v[0]),l("y").centre(v[1])];String(S)!==String(t.get("chosen"))&&G(t,{chosen:S})}Je({surface:i.hit,handle:c,to:v=>b(m(i.pixel(v))),by:(v,S)=>{
let[O,z]=p()??[0,0],N=S?10:1;b([X(O+N*v[0],0,a()[1]-1),X(z+N*v[1],0,a()[0]-1)])}});let k="x_range y_range x_log y_log axis_names";return i.draw(t,{"kind values \
palette colors log":f,"kind values palette log value_name":y,"kind values names colors missing_name":x,[`values ${k}`]:A,[`kind chosen values names ${k}`]:$,[`k\
ind chosen values names value_name missing_name outdated ${k}`]:h})}var Va={render:Up};function Hp(t){let e=I`<b>${t.get("name")}</b>`,n=mt(t.get("module")),{error:r}=An(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>I`<div class="gdviz-notice" role="status">${s}</div>`;
return o?I`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(I`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||or(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var qp=({model:t})=>Se(t);function Wp({model:t,el:e}){
nt(e,"gdviz-link");let n=()=>D(e,Hp(t)),r=[Se(t),sr(t,n),rt(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var Ga={initialize:qp,render:Wp};var Vp=2,Gp=.5,Ka=.05,Rr=(t,e,n=Vp)=>e*Math.abs(t)/(Math.abs(t)+n);function Ya(t,e){let n=ur(t),r=document.createElement("canvas"),o=dr(e.positive,e.negative),i=[];
function s({weights:d,thickest:f},g){d.forEach(({index:w},y)=>{let x=g[w],A=Rr(x,f);A>Ka&&(n.lineWidth=A,n.strokeStyle=x>0?e.positive:e.negative,n.stroke(i[y]))})}
function c({units:d,layers:f},g,[w,y,x],{ink:A,paper:$}){let _=d.length-f[0].length===w&&x>1,M=d.slice(f[0].length);n.fillStyle=$;for(let{x:h,y:m,size:b}of d)n.
fillRect(h-b/2,m-b/2,b,b);_&&y>1&&a(M,g,y,x),_&&y===1&&l(M,g,x,A),n.lineWidth=1,n.strokeStyle=A,n.globalAlpha=.7;for(let{x:h,y:m,size:b}of d)n.strokeRect(h-b/2-
.5,m-b/2-.5,b+1,b+1);n.globalAlpha=1}function a(d,f,g,w){ie(r,f,[g*d.length,w],y=>o(X(y,-1,1))),d.forEach(({x:y,y:x,size:A},$)=>{let _=(d.length-1-$)*g;n.drawImage(
r,0,_,w,g,y-A/2,x-A/2,A,A)})}function l(d,f,g,w){d.forEach(({x:y,y:x,size:A},$)=>{let _=f.subarray($*g,($+1)*g),M=_.reduce((k,v)=>Math.max(k,Math.abs(v)),1),[h,
m]=[y-A/2,.46*A/M];Object.assign(n,{lineWidth:1,strokeStyle:w,globalAlpha:.25}),n.beginPath(),n.moveTo(h,x),n.lineTo(h+A,x),n.stroke();let b=$===d.length-1;Object.
assign(n,{lineWidth:A>20?1.8:1.2,strokeStyle:b?e.fit:w,globalAlpha:1}),n.beginPath(),_.forEach((k,v)=>n.lineTo(h+A*v/(g-1),x-m*k)),n.stroke()})}function p({units:d,
thickest:f},g,w){for(let{x:y,y:x,size:A,index:$}of d){let _=g[$],M=Rr(_,f,Gp)/2;M>Ka&&(u(y-A/2,x+A/2,M+.8,w),u(y-A/2,x+A/2,M,_>0?e.positive:e.negative))}}function u(d,f,g,w){
n.beginPath(),n.arc(d,f,g,0,2*Math.PI),n.fillStyle=w,n.fill()}return{resize:({width:d,height:f,weights:g})=>{i=g.map(({curve:y})=>new Path2D(y));let w=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(d*w),height:Math.round(f*w)}),Object.assign(t.style,{width:`${d}px`,height:`${f}px`})},draw:(d,f,g,w,y)=>{let x=t.width/d.width;
n.setTransform(x,0,0,x,0,0),n.clearRect(0,0,d.width,d.height),f.length===d.parameters&&(s(d,f),c(d,g,w,y),p(d,f,y.paper))}}}var Ja=1e3,Kp=10;function Za(t,e,n){let{shape:[r]}=t,o=W(t),i=Array.from({length:r},(l,p)=>[...o.subarray(3*p,3*p+3)]),s=1+Math.max(...i.map(([l])=>l)),c=i.findIndex(
l=>l[0]>0&&l[1]===e),a=i.reduce((l,p,u)=>p[0]<i[l][0]?u:l,0);return i[c<0?a:c]=[s,e,n],{shape:[r,3],data:new DataView(Float64Array.from(i.flat()).buffer)}}var Yo=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),Kp)));return Number.isFinite(e)?Math.min(10**e,Ja):Ja},Jo=t=>Number(t.toFixed(2));var Xa=54,Yp=340,Jp=120,Zp=40,Xp=5,Qp=16,ge=16,Cn=4;function Zo(t){let[e,n,{shape:[,r,o]}]=[W(t.get("weights")),W(t.get("shape")),t.get("responses")],i=W(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],c={parameters:e,indices:[...e.keys()],responses:i,pictures:[
t.get("responses").shape[0],r,o]};if(!n.length)return{...c,sizes:t.get("sizes"),names:s};let a=Array.from(n.subarray(0,Cn)).filter($=>$>0),l=Array.from(n.subarray(
Cn)).flatMap(($,_)=>$?[_]:[]),p=Cn*ge**2,u=p+Cn*ge,d=[...a.map(($,_)=>[_*ge**2,p+_*ge,_*ge]),[u,u+ge,Cn*ge]],f=l,g=[],w=[],y=t.get("curves"),x=r*o;for(let[$,_]of[
...a,1].entries()){let M=Array.from({length:_},(h,m)=>m);for(let h of M)g.push(...f.map(m=>d[$][0]+h*ge+m));g.push(...M.map(h=>d[$][1]+h));for(let h of M)w.push(
i.subarray((d[$][2]+h)*x,(d[$][2]+h)*x+(y?o:x)));f=M}let A=new Float64Array(w.length*(y?o:x));return w.forEach(($,_)=>A.set($,_*$.length)),{parameters:Float64Array.
from(g,$=>e[$]),indices:g,responses:A,pictures:[w.length,y?1:r,o],sizes:[l.length,...a,1],names:l.map($=>y?s[$].replace("₁",""):s[$])}}function Xo(t,e){let n=X(
Xa*Math.max(...t),Jp,Yp),r=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let i=t.map((l,p)=>{let u=Math.min(n/l,Xa),d=Math.floor(Math.
min(.76*u,.5*r,Zp)),f=g=>Math.round(g-d/2)+d/2;return Array.from({length:l},(g,w)=>({layer:p,unit:w,index:p?o[p]+l*t[p-1]+w:-1,x:f(r*(p+.5)),y:f(n/2+(w-(l-1)/2)*
u),size:d}))}),s=i.flat(),c=i.slice(1).flatMap((l,p)=>l.flatMap(u=>i[p].map(d=>{let[f,g]=[d.x+d.size/2,u.x-u.size/2],w=(f+g)/2,y=`M${f},${d.y}C${w},${d.y},${w},${u.
y},${g},${u.y}`;return{from:d,to:u,index:o[u.layer]+u.unit*i[p].length+d.unit,start:f,end:g,curve:y}}))),a=X(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:i,units:s,weights:c,thickest:a,parameters:o[t.length]}}function Pr({units:t,weights:e},[n,r],o=!1,i=null){let s=t.find(({x:f,y:g,size:w})=>Math.
max(Math.abs(n-f),Math.abs(r-g))<=w/2+1);if(s)return s;let c=e.filter(({start:f,end:g})=>f<=n&&n<=g);if(!c.length)return null;let a=tf((n-c[0].start)/(c[0].end-
c[0].start)),l=({from:f,to:g})=>Math.abs(f.y+(g.y-f.y)*a-r),p=o?Qp:Xp,u=o&&c.find(f=>f===i&&l(f)<p);if(u)return u;let d=c.reduce((f,g)=>l(g)<l(f)?g:f);return l(
d)<p?d:null}function tf(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var ef=250,nf=[.5,2,8],rf=.02,Qa=.1;function of({model:t,el:e}){nt(e,"gdviz-network-diagram");let n=t.get("colors");for(let F in n)e.style.setProperty(`--${F}`,
n[F]);let r=I`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,i,s,c,a]=D(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");c.hidden=!l;let p=Ya(i,n),u=ao(),
d=Zo(t),f="",g=Xo(d.sizes,320),w=null,y=null,x=null,A=!1,$=!1;function _(F=g.width){let U=f;g=Xo(d.sizes,F),f=String([d.sizes,d.names]),p.resize(g),D(a,lf(g.thickest)),
x=null;let q=y?.index??-1;y=f===U&&q>=0?[...g.weights,...g.units].find(et=>et.index===q)??null:null,m(null),M(),j()}function M(){p.draw(g,d.parameters,d.responses,
d.pictures,u),Z()}function h(){d=Zo(t),String([d.sizes,d.names])!==f?_():M(),$&&K(),$=!1,x&&N(x.part,x.value)}function m(F){w=F;let U=g.layers[0].map(({x:q,y:et,
unit:J})=>H`<text x=${q} y=${et} dy="0.35em" text-anchor="middle">${d.names[J]}</text>`);D(o,I`
      <svg tabindex="0" role="application" aria-label=${cf(d.sizes,t.get("activation"),l)} width=${g.width} height=${g.height}
        @pointermove=${k} @pointerdown=${E} @click=${R} @pointerleave=${v} @blur=${()=>m(null)} @keydown=${S}>
        <g class="names" aria-hidden="true">${U}</g>
        <g class="pointed" aria-hidden="true">${F&&ec(F)}</g>
        <g class="pointed selected" aria-hidden="true">${y&&ec(y)}</g>
      </svg>`),C()}let b=F=>Pr(g,At(o,F),F.pointerType==="touch"),k=F=>A||m(b(F)),v=({pointerType:F})=>F!=="touch"&&m(null);function S(F){if(F.ctrlKey||F.metaKey||
F.altKey)return;let[U,q]=[Oe(F),{"+":Qa,"-":-Qa}[F.key]];if(q&&y)N(y,Jo(O(y)+q));else if(U||["Enter","Escape"].includes(F.key))z(sf(g,y??w,U??F.key));else return;
F.preventDefault()}let O=F=>d.parameters[F.index];function z(F){y=l?F:null,m(F),j()}function N(F,U){if(F.index<0||t.get("is_past"))return;let q=Yo(U);$=!0,G(t,{
edits:Za(t.get("edits"),d.indices[F.index],X(U,-q,q))})}function E(F){let U=F.pointerType==="touch",q=Pr(g,At(o,F),U,y);if(!l||F.button!==0||U&&q!==y)return k(F);
if(z(q),!q||q.index<0||t.get("is_past"))return;let[et,J]=[O(q),F.clientY];Yt(F,({clientY:st})=>{st===J&&!x||(x={part:q,value:Jo(et+rf*(J-st))},N(q,x.value))}),A=
!0;let it=()=>{A=!1,x=null};for(let st of["pointerup","pointercancel"])o.addEventListener(st,it,{once:!0})}function R(F){F.pointerType==="touch"&&z(b(F))}let T=fe(
j,F=>y&&N(y,F));function j(){if(!l)return;let F=y!==null&&y.index>=0;c.classList.toggle("empty",!F);let U=F?O(y):0,q=Yo(U),et=y?nc(g,d.names,y):"";D(c,T({value:U,
min:-q,max:q,step:q/1e3,disabled:t.get("is_past"),description:et,tooltip:"Training continues from the value that you set"}))}let P=0,L=0;function C(){P=performance.
now();let F=w??y,U=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",q=y&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";s.textContent=(F?af(g,d.names,F,d.parameters):U)+q}function K(){C(),j()}function Z(){!(w??y)||L||(L=window.setTimeout(()=>{
L=0,K()},Math.max(ef-(performance.now()-P),0)))}Jt(o,({touches:F})=>y!==null&&Pr(g,At(o,F[0]),!0,y)===y);let V=[lt(t,{"sizes weights responses shape curves":h,is_past:()=>z(
y),activation:()=>m(w)}),Ve(o,_),Xi(()=>{u=ao(),M()}),()=>clearTimeout(L)];return()=>V.forEach(F=>F())}function sf({layers:t,weights:e},n,r){if(!n)return t[0][0];
let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,c]=r;if(o)return i[X(n.from.
unit-c-s,0,i.length-1)];let a=t[X(n.layer+s,0,t.length-1)];return a[X(n.unit-c,0,a.length-1)]}function tc(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-
1?"the output":`unit ${r+1} of hidden layer ${n}`}function af(t,e,n,r){let o=nc(t,e,n);return n.index<0?o:`${o}: ${Y(r[n.index])}`}function nc(t,e,n){if("from"in
n){let[o,i]=[n.from,n.to].map(s=>tc(t,e,s));return`Weight from ${o} to ${i}`}let r=tc(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function cf([t,...e],n,r){
let o=e.slice(0,-1),i=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,s=o.length?`${i}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function ec(t){if("from"in t)return H`<path d=${t.curve} />`;let e=t.size+5;
return H`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function lf(t){let e=(r,o,i=r)=>I`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,
n=r=>H`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return I`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${nf.map(r=>e("sample",n(Rr(r,t)),String(r)))}
    ${e("bias",H`<circle cx="5" cy="5" r="3.5" />`)}`}var rc={render:of};var oc="_",uf=100,ic=1,df=1e6,Qo="it was cut off or changed on its way";async function sc(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<uf||!(e||
t.startsWith("[{")))return t;let n=e?pf(t.split(",").map(Number)):Wt([Uint8Array.of(ic),new TextEncoder().encode(t)]),r=await cc(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(r,s=>String.fromCharCode(s)).join("")),i=oc+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return i.length<t.length?i:t}var ti=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function ac(t){if(!ti(t))return t;try{let e=atob(t.slice(oc.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,i=>i.charCodeAt(0)),
r=await cc(n,new DecompressionStream("deflate"));if(r[0]===ic)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let o=ff(r);return Array.from(o,i=>Object.
is(i,-0)?"-0":String(i)).join(",")}catch{throw new RangeError(Qo)}}function pf(t){let e=t.every(i=>Object.is(Math.fround(i),i)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((i,s)=>e?r.setFloat32(n*s,i):r.setFloat64(n*s,i));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let i=0;i<r.byteLength;i++)o[1+i%n*t.length+
Math.floor(i/n)]=r.getUint8(i);return o}function ff(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(Qo);let r=new DataView(
new ArrayBuffer(e*n));for(let i=0;i<r.byteLength;i++)r.setUint8(i,t[1+i%e*n+Math.floor(i/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((i,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function cc(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let i=await n.read();!i.done;i=
await n.read()){if(o+=i.value.length,o>df)throw await n.cancel(),new RangeError(Qo);r.push(i.value)}return Wt(r)}var dn="gdviz",Cr=8e3,ii=async t=>ri(await ue(t));async function ri(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await sc(r));return e.set(dn,String(
Pe)),e.toString().replaceAll("%2C",",")}var si=()=>location.href.replace(/[?#].*$/s,""),gf=["token","theme","template","note","python","present","hide","only","\
teacher"],dc=t=>!gf.includes(t)&&!t.startsWith("voila");async function hf(t){let e=new Map(new URLSearchParams(t)),n=e.get(dn);if(n!==void 0&&n!==String(Pe))throw new RangeError(
"it was made by another version of this page");let r=[...e].filter(([i])=>dc(i)&&i!==dn);if(n===void 0&&r.some(([,i])=>ti(i)))throw new RangeError("its end is m\
issing");let o=async([i,s])=>{let c=await ac(s).catch(({message:a})=>{throw new RangeError(`of ${i}, ${a}`)});return[i,c]};return new Map(await Promise.all(r.map(
o)))}var ei=10;async function mf(t,e,n){let r;try{let o=await Nt(t,n?new Map(Object.entries(n)):await hf(e));if(!o.length)return;let i=o.length>ei?`; and ${o.length-
ei} more`:"";r=`Parts of this link were ignored. ${o.slice(0,ei).join("; ")}${i}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.
message}.`}await oi(t,r)}async function oi(t,e){if(!t.get("message"))return t.say(e);let n=e&&`<div class="gdviz-notice" role="status">${vf(e)}</div>`;dt(await ot(
t.widget_manager,t.get("message")),"value",n)}var vf=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),lc=400,uc="There are too many points, or pinned runs, f\
or the address of this page, so a copy of the address leaves them out. To keep them or to give them to others, save the page.";async function pc(t){let e=await ue(
t),n=history.state?.[dn];await mf(t,location.search,n),n&&await oi(t,uc);let r=await ue(t),[o,i,s]=[0,-1/0,!!n];function c(){o||=setTimeout(l,Math.max(0,i+lc-performance.
now()))}let a=an(t,c);addEventListener("popstate",()=>{r=new Map,c()});async function l(){i=performance.now(),o=re()?setTimeout(l,lc):0;let p=await ue(t);if(o||
!sn(p,r).length)return;r=p;let u=sn(p,e).length?await ri(p):"",d=s;s=ni(u).length>Cr;try{s?history.replaceState({[dn]:Object.fromEntries(p)},"",ni(await ri(wf(p)))):
history.replaceState(null,"",ni(u))}catch{return a()}s!==d&&await oi(t,s?uc:"")}}function ni(t){let n=[new URLSearchParams([...new URLSearchParams(location.search)].
filter(([r])=>!dc(r)&&r!==dn)).toString(),t].filter(Boolean).join("&");return si()+(n&&`?${n}`)+location.hash}var wf=t=>new Map([...t].filter(([,e])=>e.length<500));var bf=400,xf=200,fc=["pointerdown","keydown","input","change","drop"],gc=["pointerup","pointercancel"];function yf(t){let e=new Set,n=[],r=[],o=null,i=()=>new Map,
[s,c,a,l]=[0,!1,!1,!1],p=null,u=Promise.resolve();for(let m of fc)addEventListener(m,A,!0);for(let m of gc)addEventListener(m,$,!0);addEventListener("blur",$);let d=an(
t,m=>{i=m,!o&&!re()&&(o=i()),l||y()});return{undo:()=>M(n,r),redo:()=>M(r,n),count:f,watch:g,stop:h};function f(){return{undo:n.length,redo:r.length}}function g(m){
return e.add(m),()=>e.delete(m)}function w(){for(let m of e)m()}function y(){clearTimeout(s),s=setTimeout(x,bf)}function x(){c||re()?y():_()}function A({type:m,
target:b}){s&&!re()&&(m==="pointerdown"||b!==p)&&_(),p=b,a=!0,m==="pointerdown"&&(c=!0)}function $(){c=!1}function _(){clearTimeout(s);let m=a;[s,a]=[0,!1];let b=i();
o&&!sn(b,o).length||(o&&m&&(n.push(o),n.length>xf&&n.shift(),r.length=0),o=b,w())}function M(m,b){let k=u.then(async()=>{s&&_();let v=m.pop();if(!v||!o)return"";
let S=await Sa(t,sn(v,o));b.push(o),l=!0;try{await Nt(t,v),await we(),o=i()}finally{[l,a]=[!1,!1],w()}return S});return u=k.catch(()=>{}),k}function h(){clearTimeout(
s);for(let m of fc)removeEventListener(m,A,!0);for(let m of gc)removeEventListener(m,$,!0);removeEventListener("blur",$),d()}}var hc=oe((t,e)=>yf(e),t=>t.stop()),
mc=hc.use,vc=t=>hc.find(t.get("key"));var $f=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,wc=100;async function xc(t){let e=t.get("script"),n=[...new Set(yc(e))],r=new Map(await Promise.all(n.map(async s=>[s,await ot(
t.widget_manager,s)]))),o=s=>r.get(s),i=({when:s})=>!s||s.indices.includes(o(s.selector).get("index"));return e.filter(i).map(s=>`${kf(s,o)}
`).join("")}function yc(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(yc):[]}function kf({
text:t,holes:e,each:n},r){let o=(c,a=0)=>zf(c,r,a);if(!n)return bc(t,(c,a)=>o(e[c],a));let i=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((c,a)=>i[a]>0).
map(c=>bc(t,a=>a==="name"?he(c.name):a==="hyperparameters"?kc(c.hyperparameters,r):o(e[a]))).join(`
`)}var bc=(t,e)=>t.split(`
`).map(n=>n.replaceAll($f,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),he=t=>JSON.stringify(t);function In(t){let e=Re(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function $c({widget:t,trait:e,kind:n,options:r=[]},o){let i=o(t).get(
e);return n==="choice"?he(r[i]):n==="flag"?i?"True":"False":n==="whole"?String(i):n==="number"?In(i):n==="numbers"?`[${i.map(In).join(", ")}]`:he(i)}var kc=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${$c(r,e)}`).join(", "),ai=t=>`(${t.join(", ")}${t.length===1?",":""})`;function zf(t,e,n){return t.kind==="arguments"?_f(e(t.widget)):
t.kind==="starts"?Af(e(t.field),e(t.slice),e(t.surface)):t.kind==="keywords"?kc(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?ai(Object.entries(t.
targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(([r])=>he(r))):t.kind==="points"?Mf(Sf(e(t.widget),t),n):$c(t,e)}function _f(t){let[e,n,r]=[t.get("val\
ue"),t.get("variables"),W(t.get("parameters"))],o=te(e,n).parameters;if(String(n)==="x")return`${he(e)}, ${ai(["x",...o].map(he))}`;let i=String(n)==="x,y"?[]:[
ai(n.map(he))];return[he(e),...i,...o.map((s,c)=>`${s}=${In(r[c])}`)].join(", ")}function Af(t,e,n){let[r,o,i]=[W(t.get("parameters")),e.get("indices"),n.get("s\
tart")],{parameters:s}=te(t.get("value"),t.get("variables"));return`[${s.map((c,a)=>In(o.includes(a)?i[o.indexOf(a)]:r[a])).join(", ")}]`}function Sf(t,{array:e,
training:n}){let r=Array.from(W(t.get("part"))),o=r.map((a,l)=>n?a>0:l<=r.findLastIndex(Boolean)),i=e==="x"&&t.get("task")!=="regression";return(e==="x"?zt(t.get(
"x")).map(([...a])=>a):Array.from(W(t.get(e)),a=>[a])).map(a=>a.map(e==="part"?String:In)).filter((a,l)=>o[l]).map(a=>i?`[${a.slice(0,2).join(", ")}]`:a[0])}function Mf(t,e){
let n=`[${t.join(", ")}]`;if(n.length+e<wc-20)return n;let r=" ".repeat(e+4),o=[r];for(let i of t){let s=o[o.length-1];s!==r&&s.length+i.length+2>wc?o.push(`${r}${i}\
,`):o[o.length-1]=s===r?`${r}${i},`:`${s} ${i},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var zc=1e6,ci=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Ir(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(ci(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function Ac(t){let e=ci(t),n=Object.fromEntries(await ue(t));return{name:`${Ir(t)}.\
json`,text:`${JSON.stringify({gdviz:Pe,page:e,values:n},null,1)}
`}}async function Sc(t,e){try{if(e.size>zc)throw new RangeError(`it is larger than ${zc/1e6} MB`);let n=Ef(await e.text(),ci(t));_c(await Ho(t,n));let r=await ue(
t),o=await Nt(t,n);return o.length&&await Nt(t,r),_c(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function _c([t]){if(t)throw new RangeError(
t)}function Ef(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:i}=jo(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==Pe)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${Pe}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!Mr(i))throw new RangeError("its values are not texts by names");return new Map(Object.entries(i))}var Ec=zi(So(),1);async function Oc(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[p]})=>ot(t.widget_manager,p)))).some(p=>p.get("outdated")))return null;
let o=async([p,u])=>(await ot(t.widget_manager,p)).get(u),i=await Promise.all(e.map(({array:p})=>o(p))),s=await Promise.all(e.map(({names:p})=>p[0]?.startsWith(
"IPY_MODEL_")?o(p):p)),c=[...n?[n.name]:[],...s.flat()],a=n&&await o(n.shown),l=n?n.names.flatMap((p,u)=>a[u]>0?Mc(i,u).map(d=>[p,...d]):[]):Mc(i,0,s);return`${Ec.default.
unparse([c,...l],{newline:`
`})}
`}function Mc(t,e,n){let r=t.map((l,p)=>Of(l,e,n?.[p].length)),[[o],...i]=r,s=i.filter((l,p)=>t[p+1].shape.length===2).flat(),c=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&s.some(p=>Number.isFinite(p[l])),a=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,p)=>p).filter(c).map(l=>r.flat().map(p=>a(p[l])))}function Of(t,e,n=t.
shape[2]??1){let[r,o,i=1]=t.shape,s=W(t),c=l=>s.subarray(l*o*i,(l+1)*o*i);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,p)=>c(p));let a=c(r>1?e:0);
return Array.from({length:Math.min(i,n)},(l,p)=>Float64Array.from({length:o},(u,d)=>a[d*i+p]))}var Tc="This is being computed: try again in a moment.";function Nc(t,e,n){let r=null,o=()=>e.closest(".gdviz-page")??document.body;function i(){r=r?null:ma(o()),
n("")}function s(d,f,g){Ae(d,f,g),n(`Saved as “${d}”.`)}async function c(){let d=await Oc(t);if(d===null)return n(Tc);s(`${Ir(t,"run")}.csv`,d,"text/csv")}async function a({
name:d,node:f},g){if(f.closest("[data-outdated]"))return n(Tc);let w=`${Ir(t,d)}.${g}`;g==="svg"?s(w,Tn(f),"image/svg+xml"):s(w,await _r(f),"image/png")}let l=(d,f)=>I`<li><span>${d}</span>${f}</li>`,
p=(d,f,g)=>I`<button type="button" aria-label=${`${f}: ${d}`} @click=${g}>${d}</button>`;function u(){let{notebook:d}=t.widget_manager,f=(r??[]).filter(({node:g})=>g.
checkVisibility());return I`<ul class="files" aria-label="Download">
      ${d?l("Notebook",I`<a class="button" href=${d.address} download=${d.name} aria-label="Notebook: IPYNB">IPYNB</a>`):B}
      ${t.get("csv").columns?l("Run",p("CSV","Run",c)):B}
      ${f.map(g=>l(g.name,I`
        ${p("SVG",g.name,()=>a(g,"svg"))}${p("PNG",g.name,()=>a(g,"png"))}`))}
    </ul>`}return{button:()=>I`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${r!==null} @click=${i}>Download</button>`,list:()=>r?u():B}}var Tf=`With this many points or pinned runs the link would have more than ${Cr.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function Nf({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>ii(t))}var Lf="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function Rf({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function Pf({model:t,el:e}){nt(e,"gdviz-page-state");let n=mc(t),r=vc(t),[o,i,s]=["","",""];function c($,_="",M=""){
[o,i,s]=[$,_,M],x()}async function a($){let _=await r[$]();c(_?`${$==="undo"?"Undone":"Redone"}: ${_}.`:`There is nothing to ${$}.`)}function l($){let _=Rf($),M=$.
target,m=(e.closest(".gdviz-page")??e).contains(M)||t.widget_manager.ownsAddress&&!M.closest?.(".gdviz-page");!_||!m||$.defaultPrevented||M.matches?.(Lf)||($.preventDefault(),
$.stopPropagation(),a(_))}async function p(){c("");let $=`${si()}?${await ii(t)}`;if($.length>Cr)return c(Tf);let _=await _e($);c(_?"Copied.":"Copy this:",$),_||
e.querySelector("[type=text]").select()}async function u(){let $=await xc(t);if(await _e($))return c("Copied.");c("Copy this:","",$),e.querySelector("textarea").
select()}let d=Nc(t,e,c);async function f(){let{name:$,text:_}=await Ac(t);Ae($,_,"application/json"),c(`Saved as “${$}”.`)}async function g({target:$}){let[
_]=$.files;if(!_)return;let M=await Sc(t,_);c(M?`“${_.name}” was not opened: ${M}.`:`Opened “${_.name}”.`),$.value=""}let w=($,_,M)=>I`<button type="button" title=${_} @click=${M}>${$}</button>`,
y=($,_,M,h)=>I`
    <button type="button" title=${M} aria-keyshortcuts=${h} aria-disabled=${r.count()[$]===0}
      @click=${()=>a($)}>${_}</button>`;function x(){D(e,I`
      <div role="group" aria-label="Changes">
        ${y("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${y("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${w("Copy link","Copy the address of this page in its current state",p)}
        ${w("Save","Save the current state of this page as a file",f)}
        ${w("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${g} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?w("Copy as Python","Copy a Python script that computes what this page shows",u):B}
        ${d.button()}
      </div>
      ${d.list()}
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!s} .value=${gt(s)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${gt(i)} />`)}x();let A=[n,r.watch(x),rt(t,"script cs\
v",x),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>A.forEach($=>$())}var Lc={initialize:Nf,render:Pf};var Rc=(t,e,n)=>{let r=new Map;for(let o=e;o<=n;o++)r.set(t[o],o);return r},Pc=cn(class extends de{constructor(t){if(super(t),t.type!==It.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let o=[],i=[],s=0;for(let c of t)o[s]=r?r(c,s):s,i[s]=n(c,s),s++;return{
values:i,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let o=ja(t),{values:i,keys:s}=this.dt(e,n,r);if(!Array.isArray(o))return this.ut=s,
i;let c=this.ut??=[],a=[],l,p,u=0,d=o.length-1,f=0,g=i.length-1;for(;u<=d&&f<=g;)if(o[u]===null)u++;else if(o[d]===null)d--;else if(c[u]===s[f])a[f]=pe(o[u],i[f]),
u++,f++;else if(c[d]===s[g])a[g]=pe(o[d],i[g]),d--,g--;else if(c[u]===s[g])a[g]=pe(o[u],i[g]),ln(t,a[g+1],o[u]),u++,g--;else if(c[d]===s[f])a[f]=pe(o[d],i[f]),ln(
t,o[u],o[d]),d--,f++;else if(l===void 0&&(l=Rc(s,f,g),p=Rc(c,u,d)),l.has(c[u]))if(l.has(c[d])){let w=p.get(s[f]),y=w!==void 0?o[w]:null;if(y===null){let x=ln(t,
o[u]);pe(x,i[f]),a[f]=x}else a[f]=pe(y,i[f]),ln(t,o[u],y),o[w]=null;f++}else Nr(o[d]),d--;else Nr(o[u]),u++;for(;f<=g;){let w=ln(t,a[g+1]);pe(w,i[f]),a[f++]=w}for(;u<=
d;){let w=o[u++];w!==null&&Nr(w)}return this.ut=s,Tr(t,a),_t}});var Cf=["paths","x","y","values"],jr=["A","B","C","D"],ee=({state:t,curves:e})=>JSON.stringify([t,e]),Cc=t=>Object.fromEntries([...t].filter(([e])=>e!==Er));function If(t,e){
let[n,...r]=t.shape,o=Ue(r),i=n?e%n*o:0;return W(t).slice(i,i+o)}async function jf(t){let e=s=>s?ot(t.widget_manager,s):null,[n,r,o]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),i=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:o,views:i}}async function Ff(t){let{state:e,choice:n,
runner:r,views:o}=await jf(t),i=new Map,s=()=>new Map,c=0,a=[an(e,h=>(s=h,x())),rt(t,"pinned",w)];return w(),{pin:f,swap:g,isOfProblem:$,lossesOf:_,stop:M};function l(){
return t.get("pinned")}function p(h){G(t,{pinned:h})}function u(){return o.map(h=>{let m=Cf.filter(v=>h.get(v)),b=m.map(v=>qe(h,v));return(n?[n.get("index")]:Array.
from({length:Math.max(...b.map(({shape:v})=>v[0]))},(v,S)=>S)).map(v=>({row:v,...Object.fromEntries(m.map((S,O)=>[S,If(b[O],v)]))}))})}async function d(){await we(
{inBackground:!1});let h=s(),b={name:(await Ma(e,h,t.get("named"))).slice(0,on),shown:!0,state:Cc(h)};return r?b.curves=Df(u()):i.set(ee(b),u()),b}async function f(){
let h=await d();l().length<Le&&p([...l(),h])}async function g(h){let m=await d(),b=l()[h];await Nt(e,new Map([...Object.entries(b.state),[Er,Or(l().with(h,m))]])),
r&&G(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function w(){for(let m of l())m.curves&&i.set(ee(m),Bf(m.curves));let h=l().filter(m=>!i.has(ee(m)));h.length&&
Kn(y(h)),x()}async function y(h){let m=Cc(s());for(let b of h){let k=await Nt(e,new Map(Object.entries(b.state)));await we({inBackground:!1}),k.length||i.set(ee(
b),u())}await Nt(e,new Map(Object.entries(m))),h.some(b=>!i.has(ee(b)))&&p(l().filter(b=>i.has(ee(b)))),x()}function x(){c||=requestAnimationFrame(A)}function A(){
c=0;let h=l().length?s():new Map,b=l().map((v,S)=>({pin:v,mark:jr[S],of:i.get(ee(v)),isHere:$(v,h)})).filter(({pin:v,of:S})=>v.shown&&S),k=JSON.stringify(b.map(
({pin:v,mark:S,isHere:O})=>[S,v.name,ee(v),O]));k!==t.get("drawn")&&(dt(t,"drawn",k),o.forEach((v,S)=>{let O=b.filter(({isHere:z})=>z||!v.get("paths"));dt(v,"pi\
nned",O.flatMap(({pin:z,mark:N,of:E})=>(E?.[S]??[]).map(R=>({...R,mark:N,name:z.name}))))}))}function $(h,m=s()){return t.get("problem").every(b=>(h.state[b]??"")===
(m.get(b)??""))}function _(h){return(i.get(ee(h))??[]).flat().flatMap(({y:b})=>b?[b]:[]).map(b=>b.findLast(k=>!Number.isNaN(k))??NaN)}function M(){cancelAnimationFrame(
c);for(let h of a)h()}}var Df=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function Bf(t){
let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.map((o,i)=>({row:i,x:e(n),y:e(o)})))}var Ic=oe((t,e)=>Ff(e),t=>t.then(e=>e.stop())),jc=Ic.
use,Fc=t=>Ic.find(t.get("key"));var Uf=`${Le} runs are pinned: remove one to pin another`;function Hf({model:t,el:e}){nt(e,"gdviz-pins");let n=jc(t),r=null;Fc(t).then(u=>{r=u,l()});let o=()=>t.
get("pinned"),i=(u,d)=>G(t,{pinned:o().with(u,{...o()[u],...d})});function s(u){G(t,{pinned:o().filter((f,g)=>g!==u)});let d=e.querySelectorAll(".remove");(d[Math.
min(u,d.length-1)]??e.querySelector("button"))?.focus()}function c(){o().length<Le&&r?.pin()}function a(u,d){let[f,g]=[jr[d],`pinned run ${jr[d]}`],w=r?r.lossesOf(
u).map(A=>Y(A,3)):[],y=({target:A})=>i(d,{name:A.value.trim().slice(0,on)}),x=r&&!r.isOfProblem(u);return I`
      <li class=${u.shown?"":"hidden"}>
        <label title="Show or hide ${g}"><input type="checkbox" aria-label="Show ${g}" .checked=${gt(u.shown)}
          @change=${({target:A})=>i(d,{shown:A.checked})} /><b>${f}</b>${Es(f)}</label>
        <input type="text" aria-label="Name of ${g}" title=${u.name} maxlength=${on} .value=${gt(u.name)} @change=${y} />
        <output title="Its last loss">${w.length?`loss ${w.join(", ")}`:B}</output>
        <button type="button" title="Make ${g} the present one, and pin the present one in its place" @click=${()=>r?.swap(d)}>Swap</button>
        <button type="button" class="remove" title="Remove ${g}" aria-label="Remove ${g}" @click=${()=>s(d)}>×</button>
        ${x?I`<small>Of another problem: not drawn on this surface.</small>`:B}
      </li>`}function l(){let u=o().length>=Le;D(e,I`
      <button type="button" aria-disabled=${u} title=${u?Uf:"Keep the present run in the plots, to compare others with it"} @click=${c}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${Pc(o(),(d,f)=>f,a)}</ul>`)}let p=[n,lt(t,{"pinned drawn":l})];return()=>p.forEach(u=>u())}var Dc={render:Hf};var qf={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Ce=(t,e,n,r=t)=>I`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${qf[t]} /></svg>
  </button>`,Fr=(t,e)=>Ce(t?"pause":"play",t?"Pause":"Play",e,"play");var Wf=10,Vf=8;function Gf({model:t}){let e=t.get("max");return rt(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&G(t,{value:r}),
e=r})}function Kf({model:t,el:e}){nt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=x=>G(t,{playing:!1,value:x});function i(){let x=!t.
get("playing");G(t,{playing:x,value:x&&n()>=r()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${r()}`;let[x,A]=t.get("ends");return Y(x+(A-x)*n()/Math.
max(r(),1),3)}let[c,a]=t.get("ends")?[t.get("description"),""]:["","The current step"],l=()=>D(e,I`
      ${Ce("back","Back to the start",()=>o(0))}
      ${Fr(t.get("playing"),i)}
      ${Ce("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title=${a}>
        ${c&&I`<span>${c}</span>`}
        <input type="range" min="0" step="1" aria-label=${c||"Current step"} aria-valuetext=${c?s():B} .max=${String(r())} .value=${gt(String(n()))}
          @input=${({target:x})=>o(Number(x.value))} />
        <output>${s()}</output>
      </label>`),p=0,u=0,d=()=>(t.get("seconds")?r()/t.get("seconds"):Math.max(Wf,r()/Vf))/1e3;function f(x){let A=Math.min(Math.floor((x-p)*d()),r());if(A>=r())
return G(t,{value:r(),playing:!1});A>n()&&G(t,{value:A}),t.get("playing")&&(u=requestAnimationFrame(f))}function g(){cancelAnimationFrame(u),t.get("playing")&&(w(),
u=requestAnimationFrame(f))}function w(){p=performance.now()-n()/d()}let y=[lt(t,{"value max playing":l}),rt(t,"max",w),rt(t,"playing",g),()=>cancelAnimationFrame(
u)];return g(),()=>y.forEach(x=>x())}var Bc={initialize:Gf,render:Kf};var Yf="gdviz answer ";function Uc(t){let e=`${Yf}${location.pathname} ${t}`;return{get:()=>li(()=>JSON.parse(localStorage.getItem(e)??"null")??void 0),set:n=>li(
()=>localStorage.setItem(e,JSON.stringify(n))),clear:()=>li(()=>localStorage.removeItem(e))}}function li(t){try{return t()}catch{return}}var Jf={point:"Drag the ring to where you expect it.",points:"Drag the rings to where you expect them.",number:"Move the slider to the number you expect.",choice:"\
Choose an answer.",choices:"Choose an answer in each row.",order:"Choose a place for each; two that you give the same place swap."},ui=(t,e)=>Array.isArray(t)&&
t.length===e;function Zf({model:t,el:e}){nt(e,"gdviz-question");let n=t.get("kind"),r=t.get("rows"),o=Jf[t.get("distinct")?"order":(r.length||t.get("points").length)===
1?n.slice(0,-1):n],[i,s]=[Pt(),Pt()],c=t.get("solution")!==null,a=Uc(t.get("question")),[l,p]=[[],[]],u=n==="number"?"number":"chosen",d=()=>n==="points"?l.map(
E=>E.get("value")):t.get(u),f=JSON.stringify(d()),g=!1,w=!1,y=fe(k,E=>G(t,{number:E}));function x(){if(g=n==="choices"?d().includes(-1):JSON.stringify(d())===f,
g)return k();a.set(d()),G(t,{committed:!0})}function A(){g=!1,a.clear(),G(t,{committed:!1}),e.querySelector("input, button")?.focus()}function $(){let E=t.get("\
committed");l.forEach(T=>dt(T,"locked",E)),p.forEach(T=>dt(T,"locked",!E));let R=e.closest(".gdviz-beside")?.querySelector(".gdviz-moved");return R?.toggleAttribute(
"inert",!E),!!R}function _(E,R){let T=[...t.get("chosen")],j=t.get("distinct")?T.indexOf(R):-1;j>=0&&(T[j]=T[E]),T[E]=R,G(t,{chosen:T})}function M([E,R],T){return I`<div class="options ${E?
"named":""}" role="radiogroup" aria-label=${E||t.get("question")}>
      ${E?I`<span class="name">${E}</span>`:B}
      ${R.map((j,P)=>I`
        <label><input type="radio" name="${i}-${T}" .checked=${t.get("chosen")[T]===P} ?disabled=${t.get("committed")} @change=${()=>_(T,P)} />
          <span>${j}</span></label>`)}</div>`}function h(){let E=t.get("committed");if(n==="choices")return r.map(M);if(n==="points")return B;let[R,T,j,P,L]=["n\
umber","min","max","step","unit"].map(C=>t.get(C));return I`<div class="gdviz-slider">${y({value:R,min:T,max:j,step:P,unit:L,disabled:E,description:c?"Your answ\
er":"Your prediction",tooltip:"The number that you expect"})}</div>`}function m(){let E=t.get("solution"),R=1e-9*Math.max(1,Math.abs(E));return Math.abs((n==="n\
umber"?d():d()[0])-E)<=t.get("within")+R}function b(){if(!c)return"Compare your prediction with what is shown now, then move the controls.";let E=t.get("solutio\
n"),R=n==="choices"?r[0][1][E]:`${Y(E)} ${t.get("unit")}`.trim();return`${m()?"Right.":`Not quite: ${R}.`} ${t.get("explanation")}`.trim()}function k(){let E=t.
get("committed"),R=c&&E?m()?"right":"wrong":"";D(e,I`
      <div role="group" class=${R} aria-labelledby=${s}>
        <p class="text" id=${s}>${t.get("question")}</p>
        ${h()}
        <p class="hint ${g?"urged":""}" role="status">${E?b():o}</p>
        ${E?I`<button type="button" class="again" @click=${A}>${c?"Try again":"Predict again"}</button>`:I`<button type="button" class="commit" @click=${x}>${c?
"Check":"This is my prediction"}</button>`}
      </div>`),$()}function v(E){return n==="points"?ui(E,l.length)&&E.every(R=>ui(R,2)&&R.every(Number.isFinite)):n==="choices"?ui(E,r.length)&&r.every(([,R],T)=>Number.
isInteger(E[T])&&R[E[T]]!==void 0):Number.isFinite(E)&&E>=t.get("min")&&E<=t.get("max")}async function S(){let E=[t.get("points"),t.get("others")],R=await Promise.
all(E.map(j=>Promise.all(j.map(P=>ot(t.widget_manager,P)))));if(w)return;[l,p]=R,f=JSON.stringify(d());let T=a.get();v(T)&&!t.get("committed")&&(n==="points"?l.
forEach((j,P)=>G(j,{value:T[P]})):G(t,{[u]:T}),G(t,{committed:!0})),$()}let O=[lt(t,{"question chosen number min max step committed":k})];S();let z=new MutationObserver(
()=>$()&&z.disconnect()),N=new ResizeObserver(()=>{let E=e.closest(".gdviz-beside");E&&(N.disconnect(),$()||z.observe(E,{childList:!0,subtree:!0,attributeFilter:[
"class"]}))});return N.observe(e),O.push(()=>z.disconnect(),()=>N.disconnect()),()=>{w=!0,O.forEach(E=>E())}}var Hc={render:Zf};var qc=t=>Number.isFinite(t)?Y(t,Math.abs(t)<.001?2:3):"–";function Xf({model:t,el:e}){nt(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,c){n(s)!==
c&&G(t,{shown:t.get("shown").with(s,Number(c))})}function o(s){G(t,{chosen:s}),r(s,!0)}function i(){let[s,c,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=zt(t.get("values")),p=t.get("outdated"),u=(y,x)=>p?"…":qc(l[y]?.[x]??NaN),d=s.map((y,x)=>I`<th scope="col" title=${c[x]??""}>${y}</th>`),f=t.get("names").map(
(y,x)=>{let[A,$]=[n(x),x===t.get("chosen")],_=({target:h})=>r(x,h.checked),M=`background: ${xt(a[x%a.length])}`;return I`
        <tr class="${A?"":"hidden"} ${$?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${y}" .checked=${gt(A)} @change=${_} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${y}" aria-pressed=${$} @click=${()=>o(x)}>
              <span class="swatch" .style=${M}></span>${y}
            </button>
          </th>
          ${s.map((h,m)=>I`<td class="number">${A?u(x,m):"–"}</td>`)}
        </tr>`}),w=(t.get("pinned")??[]).map(({mark:y,name:x,row:A,values:$})=>I`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${x}><span class="swatch" .style="background: ${xt(a[A%a.length])}"></span>${y}: ${t.get("names")[A]}</th>
          ${s.map((_,M)=>I`<td class="number">${qc($?.[M]??NaN)}</td>`)}
        </tr>`);D(e,I`<table aria-busy=${!!p}><caption ?hidden=${!p}>${p}</caption><thead><tr><td></td><td></td>${d}</tr></thead><tbody>${f}${w}</tbody></table>`)}
return lt(t,{"names colors columns hints shown values chosen outdated pinned":i})}var Wc={render:Xf};var di=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Qf(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function tg({model:t,el:e}){nt(e,"gdviz-runner");let n=t.get("unit"),r=()=>G(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>G(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function i(){let g=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);G(t,{playing:!t.get("playing"),shown:-1,
resets:g})}function s({target:g}){let w=Number(g.value);G(t,{playing:!1,shown:w+t.get("stride")>t.get("position")?-1:w})}function c({target:g}){let w=Math.round(
Number(g.value));w>=1&&w<=1e3&&G(t,{anew_steps:w}),g.value=t.get("anew_steps")}function a(){let[g,w]=[t.get("position"),t.get("shown")],y=g.toLocaleString("en");
return w<0||w>=g?`${n} ${y}`:`${n} ${w.toLocaleString("en")} of ${y}`}function l(){let[g,w]=[t.get("position"),t.get("shown")];return I`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${a()} title="Wind back through the ${n}s"
        .max=${String(g)} .step=${String(t.get("stride"))} .value=${gt(String(w<0?g:w))}
        ?disabled=${g===0} @input=${s} />`}let p=g=>t.get("position")<g?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function u(){let[g,w,y]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],x=M=>Math.abs(M/g-1)<.001,A=di.some(x)?di:[...di,
g].sort((M,h)=>M-h),$=({target:M})=>G(t,{speed:Number(M.value)}),_=({target:M})=>G(t,{anew:M.checked,playing:!1});D(e,I`
      <div class="gdviz-buttons">
        ${Ce("back","Restart",r,y<0?"back":"back wanted")}
        ${Fr(t.get("playing"),i)}
        ${Ce("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${$}>
          ${A.map(M=>I`<option value=${M} .selected=${gt(x(M))}>${Qf(M,n)}</option>`)}
        </select>
        <output class="position">${a()}</output>
      </div>
      ${t.get("stride")>0?l():B}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${gt(w)} @change=${_} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!w}
          .value=${String(t.get("anew_steps"))} @change=${c} />
        ${n}s
      </div>
      ${y<0||t.get("outdated")?B:I`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${y.toLocaleString("en")}: ${p(y)} Lower the learning rate, then restart.</div>`}`)}function d(){t.get("diverged_at")>=0&&t.get("playin\
g")&&G(t,{playing:!1})}let f=[rt(t,"position diverged_at",d),lt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":u})];return d(),()=>f.
forEach(g=>g())}var Vc={render:tg};var eg=t=>t===void 0||Number.isNaN(t)?"–":Y(t);function ng({model:t,el:e}){return nt(e,"gdviz-sentence"),lt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=W(t.get("values")),i=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),c=s||i.replace(/\{(\d+)\}/g,(l,p)=>eg(o[p])),a=t.get("shown")&&i;D(e,a?I`<div class="${n} ${s?"gdviz-outdated":""}" role=${r}>${c}</div>`:B)}})}var Gc={render:ng};function rg(t){let{parameters:e}=te(t.get("value"),t.get("variables")),n=[..."abc"].filter(r=>!e.includes(r));return[...e,...n.slice(0,Math.max(0,2-e.length))]}
function og(t,[e,n]){let r=i=>t.find(s=>s!==i),o=t.includes(e)?e:r(n);return[o,t.includes(n)&&n!==o?n:r(o)]}async function Kc(t){let e=n=>ot(t.widget_manager,n);
return{field:await e(t.get("field")),surfaces:await Promise.all(t.get("surfaces").map(e))}}function Dr(t,e,n){String(t.get(e))!==String(n)&&dt(t,e,n)}async function ig(t){
let{field:e,surfaces:n}=await Kc(t);function r(){let i=rg(e),s=og(i,i.length>2?t.get("axes"):i),c=t.get("active");if(Dr(e,"without",s),Dr(t,"indices",c?s.map(a=>i.
indexOf(a)):[0,1]),!!c){Dr(t,"names",i);for(let a of n)Dr(a,"axis_names",s)}}let o=[rt(e,"value",r),rt(t,"active axes",r)];return r(),()=>o.forEach(i=>i())}function sg(t,e){
return t.flatMap((n,r)=>{let[o,i]=e.slice(2*r,2*r+2),s=o<=n&&n<=i?0:n-(o+i)/2;return[o+s,i+s]})}function ag({model:t}){let e=He(ig(t));return()=>e.then(n=>n())}
async function cg({model:t,el:e}){nt(e,"gdviz-slice");let{field:n,surfaces:[r]}=await Kc(t);function o(s,c){let a=t.get("names"),l=t.get("indices").map(g=>a[g]),
p=l.map((g,w)=>w===s?c:g===c?l[s]:g),u=n.get("parameters"),d=W(u).slice();l.forEach((g,w)=>d[a.indexOf(g)]=Number(Re(r.get("start")[w]))),G(n,{parameters:ne(d,{
shape:u.shape,dtype:"float64"},u)});let f=p.map(g=>d[a.indexOf(g)]);G(r,{start:f,view:sg(f,r.get("view"))}),G(t,{axes:p})}function i(){let s=t.get("names"),[c,a,
l]=[t.get("indices"),W(t.get("point")),t.get("outdated")],p=(f,g)=>I`
      <label>${f}
        <select title="The letter of the model that this axis shows" @change=${({target:w})=>o(g,w.value)}>
          ${s.map((w,y)=>I`<option value=${w} .selected=${gt(y===c[g])}>${w}</option>`)}
        </select>
      </label>`,u=s.flatMap((f,g)=>c.includes(g)?[]:[`${f} = ${Y(a[g]??NaN,3)}`]),d=`The surface is a slice at step ${t.get("step")}: ${u.join(", ")}. The pat\
h is projected onto it.`;D(e,t.get("active")&&s.length>2?I`
      <div class="axes">${p("Horizontal axis",0)}${p("Vertical axis",1)}</div>
      <div class="gdviz-note ${l?"gdviz-outdated":""}" role="status">${l||d}</div>`:B)}return lt(t,{"names indices active point step outdated":i})}var Yc={initialize:ag,
render:cg};function lg({model:t,el:e}){nt(e,"gdviz-slider");let n=fe(r,o=>G(t,{value:o}));function r(){let[o,i,s,c,a,l]=["value","min","max","step","log","whole"].map(w=>t.
get(w)),[p,u,d,f]=["disabled","description","unit","tooltip"].map(w=>t.get(w)),g=t.get("continuous_update");D(e,n({value:o,min:i,max:s,step:c,log:a,whole:l,disabled:p,
description:u,unit:d,tooltip:f,continuous:g}))}return lt(t,{"value description tooltip unit min max step log disabled":r})}var Jc={render:lg};function jn({values:t,shape:[e,n],box:[r,o,i,s]},[c,a]){let[l,p]=[(c-r)/(o-r)*(n-1),(a-i)/(s-i)*(e-1)];if(!(l>=0&&p>=0&&l<=n-1&&p<=e-1))return null;let[u,d]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(p),e-2)],[f,g]=[l-u,p-d],w=d*n+u,[y,x]=[w,w+n].map(A=>(1-f)*t[A]+f*t[A+1]);return(1-g)*y+g*x}var ug=40,dg=.42,pn=14,pg=8,Fn=t=>t.map(({from:[e,n],by:[r,o],color:i,shaft:s})=>H`
    <path class="vector" fill=${i} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
      data-from=${`${e},${n}`} data-by=${`${r},${o}`} d=${Ee(e+r/2,n+o/2,r/2,o/2,s)} />`);function Zc(t,e,{left:n,top:r,width:o,height:i}){let s=e.map(([c,a])=>({
x:c,y:a,wide:pn/2}));return t.map(({at:c,text:a,color:l,away:p})=>{let u=a.length*pg/2,d=p[0]>.35?"start":p[0]<-.35?"end":"middle",f={start:u,middle:0,end:-u}[d],
g=X(c[0]+f,n+u,n+o-u),w=X(c[1],r+pn/2,r+i-pn/2),y=p[1]<0?-pn:pn;for(;s.some(x=>Math.abs(x.x-g)<x.wide+u&&Math.abs(x.y-w)<pn);)w+=y;return s.push({x:g,y:w,wide:u}),
H`<text class="vector-label" x=${ft(g-f)} y=${ft(w)} dy="0.35em" text-anchor=${d}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${a}</text>`})}function pi(t,{width:e,height:n}){let r=dg*Math.min(e,n)/t;if(!(t>0)||t>=ug&&r>=1)return 1;
let o=10**Math.floor(Math.log10(r));return o*(r>=5*o?5:r>=2*o?2:1)}function Xc(t){let e=r=>{let[o,i]=[r,1/r].map(s=>Number(s.toPrecision(1)));return r>1?`${o}:1`:
`1:${i}`},n=t.filter(({factor:r})=>r!==1).map(({what:r,factor:o})=>`${r} ${e(o)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var Ut=([t,e],[
n,r])=>[t+n,e+r],St=([t,e],n)=>[t*n,e*n],Ot=([t,e])=>Math.hypot(t,e);var fg=3.2,tl=1.6,el=.9;function nl(t,{parts:e,names:n,isScaled:r},o,i,s){let[c,a,l,p,u,d]=e,f=[],g=t;for(let[_,M]of[c,a,l].entries()){let h=St(M,i),m=[o.gradient,
o.momentum,o.decay][_];Ot(h)>0&&f.push({from:g,by:h,color:m,label:n[_],shaft:tl}),g=Ut(g,h)}let w={from:t,by:St(p,i),color:o.step,label:n[3],shaft:fg};if(f.length===
1?f.splice(0,1,{...w,label:`${n[3]} = ${f[0].label}`}):Ot(p)>0&&f.unshift(w),!r)return{marks:Fn(f),labels:f.map(Qc)};let y=St(u,s);Ot(y)>0&&f.push({from:t,by:y,
color:o.gradient,label:n[4],shaft:el});let[x,A]=St(d,s).map(Math.abs),$={at:Ut(t,[.71*x+6,-.71*A-6]),text:n[5],color:o.gradient,away:[1,-1]};return{marks:H`${gg(
t,[x,A])}${Fn(f)}`,labels:[...f.map(Qc),$]}}var gg=([t,e],[n,r])=>H`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function Qc({from:t,by:e,label:n,color:r,shaft:o},i,s){let c=St(e,1/Ot(e));if(o===el)return{at:Ut(Ut(t,e),St(c,9)),text:n,color:r,away:c};let[a,l=a]=s,u=a.
by[0]*l.by[1]-a.by[1]*l.by[0]>=0==(o===tl)?1:-1,d=[-u*c[1],u*c[0]];return{at:Ut(Ut(t,St(e,.5)),St(d,o+7)),text:n,color:r,away:d}}var hg=.6,mg=2.2;function rl(t,e,n){let[r,o]=zt(t.get("current"))[0]??[NaN,NaN],i=v=>Number.isFinite(v[0])&&Number.isFinite(v[1]),[s,c]=e([0,0]),a=v=>{let[S,O]=e(
v);return[S-s,O-c]},l=zt(t.get("step_parts")),p=i([r,o])&&l.length>0&&i(l[3]),u=i([r,o])?zt(t.get("gradients")).filter(i).map(a):[];if(!p&&u.length<2)return{marks:B,
note:""};let d=e([r,o]),f=t.get("marks"),g=t.get("step_labels")[t.get("step_optimizer")]??[],w=p?l.map(a):[],y=p&&i(l[5]),x=v=>Math.max(0,...v.map(Ot)),A=x(w.slice(
0,4)),$=Math.max(x([...u.slice(0,1),...y?w.slice(4):[]]),vg(u.slice(1))),_=pi(y?A:Math.max(A,$),n),M=y?pi($,n):_,h=p?nl(d,{parts:w,names:g,isScaled:y},f,_,M):{marks:B,
labels:[]},m=u.length>1?wg(d,u,t.get("gradient_points"),f,M,p&&!y):h,b=m===h?[h]:[m,h],k=Xc([{what:[p?g[3]:"",u.length>1&&!y?"gradients":""].filter(Boolean).join(
" and "),factor:_},...y?[{what:`${g[4]} and ${g[5]}`,factor:M}]:[]]);return{marks:H`
      ${b.map(({marks:v})=>v)}
      ${Zc(b.flatMap(({labels:v})=>v),[d,e(t.get("start"))],n)}`,note:k}}var vg=t=>t.map(Ot).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function wg([t,e],[n,...r],o,i,s,c){
let a=r.map(y=>St(y,s)).filter(y=>Ot(y)>0),l=a.map(([y,x])=>Ee(t+y/2,e+x/2,y/2,x/2,hg)).join(""),p=a.map(([y,x])=>`${t+y},${e+x}`).join(" "),u=a.sort((y,x)=>Ot(
y)-Ot(x))[Math.floor(.8*a.length)]??[0,0],d=St(u,1/(Ot(u)||1)),f=St(n,s),g=c||!Ot(f)?[]:[{from:[t,e],by:f,color:i.gradient,shaft:mg}],w=(y,x,A,$)=>({at:Ut(Ut([t,
e],y),St(x,9)),text:A,color:$,away:x});return{marks:H`
      <path class="noise" fill=${i.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${p} d=${l} />
      ${Fn(g)}`,labels:[...g.map(()=>w(f,St(f,1/Ot(f)),o===1?"their mean":"all points",i.gradient)),w(u,d,o===1?"single points":`mini-batches of ${o}`,i.data)]}}function bg({model:t,el:e}){let n=t.get("bar")?Ze:Te,o=ae(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:n});
o.canvas.classList.add("hatch");let[i,s,c,a,l,p,u]=o.layers("field","pins","paths","minima","letters","vectors","points"),d=()=>{let[k,v,S,O]=W(t.get("box"));return o.
plane({low:k,high:v},{low:S,high:O})},f=()=>t.get("axis_names"),g=()=>t.get("movable"),w=br({...o,model:t,el:e,layers:[c,a,u],pins:{lines:s,letters:l,area:o.area},
plane:d,free:g});function y(){let{canvas:k,area:v}=o,S=Math.min(window.devicePixelRatio||1,2),O={width:Math.round(v.width*S),height:Math.round(v.height*S)},z=t.
get("loss"),N=W(t.get("levels"));if(z.shape[0]<2||z.shape[1]<2||N.length<2)return wo(k);pr(k,O,W(z),z.shape,N,se(t.get("palette"),N.length-1))}function x(){if(!t.
get("bar"))return;let[k,v]=[W(t.get("levels")),t.get("value_name")],S=W(t.get("loss")).some(Number.isFinite);o.bar(S?kr(o.area,t.get("palette"),k,v):[[],[],v])}
let A=()=>o.axes(d(),f());function $(){let k=t.get("gradient"),v=ks(W(k),k.shape,o.area,W(t.get("box")));D(i,H`<path class="arrows" fill="black" opacity="0.55" d=${v} />`)}
let _="";function M(){let k=rl(t,d().toPixel,o.area);D(p,k.marks),i.classList.toggle("behind",k.marks!==B),_=k.note}function h(){let k=W(t.get("loss")).every(Number.
isFinite),v=`${t.get("value_name")} not finite`;o.legend(k?Sn(t):[...Sn(t),{name:v,color:"",kind:"hatch"}])}let m=o.readout(k=>{if(t.get("outdated"))return D(o.
status,t.get("outdated"));if(t.get("step")>=0)return D(o.status,I`${tn(t)}${_&&I`<div>${_}</div>`}`);D(o.status,!k&&t.get("status")||b(k))});function b(k){if(!k&&
!g())return"";let v=k?d().toPoint(k):t.get("start"),S=t.get("loss"),O=jn({values:W(S),shape:S.shape,box:W(t.get("box"))},v);return Zt(v,f(),O===null?"":`, ${t.get(
"value_name")} ≈ ${Y(O,2)}`)}return o.draw(t,{"loss levels palette":y,"loss levels palette value_name":x,"box axis_names":A,"gradient box":$,"pinned colors bo\
x":w.pinned,"paths shown colors box":w.paths,"minima box":w.minima,"current shown colors box":w.points,"step_parts step_optimizer gradients gradient_points curr\
ent start box":M,"loss names colors shown value_name":h,"start movable box axis_names":w.start,"loss start movable status box axis_names current step step_parts\
 gradients diverged_at outdated":m,zoomable:w.buttons})}var ol={render:bg};var xg=Math.SQRT2,yg=1.42;function sl([t,e,n],{width:r,height:o}){let[i,s]=il(t),[c,a]=il(e),l=n*Math.min(r/(2*xg),o/(2*yg)),[p,u]=[2*l/r,2*l/o];return{toPixel:([
d,f,g])=>[r/2+(d*s-f*i)*l,o/2-(g*a+(d*i+f*s)*c)*l],toViewer:[-a*i,-a*s,c],matrix:Float32Array.of(s*p,i*c*u,i*a/4,0,-i*p,s*c*u,s*a/4,0,0,a*u,-c/4,0,0,0,0,1)}}var il=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var $g=`#version 300 es
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
}`;var kg=`#version 300 es
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
}`;function al(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,c]of[[e.VERTEX_SHADER,$g],[e.FRAGMENT_SHADER,
kg]]){let a=e.createShader(s);e.shaderSource(a,c),e.compileShader(a),e.attachShader(n,a)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let r=s=>e.getUniformLocation(
n,s),o=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,o);for(let[s,c,a]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,c,e.FLOAT,!1,24,a)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let i=0;return{load(s,c,[a,l],p,u){let d=new Float32Array(6*
a*l),f=[];for(let w=0,y=0;w<a;w++)for(let x=0;x<l;x++,y++){let[A,$]=[2*x/(l-1)-1,2*w/(a-1)-1],[_,M]=[x?y-1:y,x<l-1?y+1:y],[h,m]=[w?y-l:y,w<a-1?y+l:y],b=(s[M]-s[_])/
(M-_)*((l-1)/2),k=(s[m]-s[h])/((m-h)/l)*((a-1)/2);d.set([A,$,s[y],b||0,k||0,c[y]],6*y);let v=[y,y+1,y+l,y+l+1];x===l-1||w===a-1||!v.every(S=>Number.isFinite(s[S]))||
f.push(v[0],v[1],v[2],v[1],v[3],v[2])}e.bufferData(e.ARRAY_BUFFER,d,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(f),e.STATIC_DRAW),i=f.length;
let g=u.flatMap(w=>[1,3,5].map(y=>parseInt(w.slice(y,y+2),16)/255));e.uniform1fv(r("levels"),p.slice(0,64)),e.uniform3fv(r("colors"),g.slice(0,192)),e.uniform1i(
r("count"),Math.min(p.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
r("camera"),!1,s),e.drawElements(e.TRIANGLES,i,e.UNSIGNED_INT,0)}}}var zg=40,_g=.015;function ll(t,e,[n,r,o,i],s){let c=t.filter(Number.isFinite).sort(),[a,l]=[c[0]??0,c.at(-1)??1],p=l-a||1,u=(c[Math.floor(c.length/10)]??a)-a,d=u>
0?p>zg*u:!1,f=x=>d?Math.log1p((x-a)/u)/Math.log1p(p/u):(x-a)/p,g=Float32Array.from(t,x=>Number.isFinite(x)?(2*f(x)-1)*.5:NaN),w={values:g,shape:e,box:[-1,1,-1,1]};
return{heights:g,spot:x=>{let[A,$]=[2*(x[0]-n)/(r-n)-1,2*(x[1]-o)/(i-o)-1];return[A,$,jn(w,[A,$])??NaN]},hides([x,A,$],[_,M,h]){let m=2/Math.max(...e);for(let b=m;;b+=
m){let k=$+b*h,v=jn(w,[x+b*_,A+b*M]);if(v===null||k>.5)return!1;if(v>k+_g)return!0}},scale:d?`log(1 + (${s} ${a<0?"+":"−"} ${Y(Math.abs(a),3)}) / ${Y(u,2)})`:
`the ${s}`}}var Ag=.8,ul=.5,dl=5,me=1.2,[Sg,Mg]=[5,90],[Eg,Og]=[.5,5];function Tg({model:t,el:e}){nt(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",r=n?"Loss surface in 3-D":`Surface in 3-D: ${t.get("value_name")}`,o=I`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${r}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[i,s,c,a,l,p]=D(e,o,".scene",".under","canvas",".over",".panel",".status"),u=l.appendChild(document.createElement(
"span")),d=()=>t.get("camera"),f=(v,S,O=1)=>{let[z,N,E]=d(),R=[((z+v)%360+360)%360,X(N+S,Sg,Mg),X(E*O,Eg,Og)];G(t,{camera:R})},g,w;function y(){let[v,S]=[t.get(
"loss"),t.get("levels")];if(w&&w.loss===v&&w.levels===S)return w.relief;let[O,z]=[W(v),W(S)],N=ll(O,v.shape,W(t.get("box")),t.get("value_name"));return g?.load(
N.heights,O,v.shape,z,se(t.get("palette"),z.length-1)),w={loss:v,levels:S,relief:N},N}function x(){let v=i.clientWidth;if(!v)return;if(g===void 0&&(g=al(c)),!g)
return D(p,"The 3-D view needs WebGL 2, which this browser does not offer.");let S={width:v,height:Math.round(v*Ag)},O=Math.min(window.devicePixelRatio||1,2);for(let[
j,P]of Object.entries(S)){c.style[j]=`${P}px`;for(let C of[s,a])C.setAttribute(j,String(P));let L=Math.round(P*O);c[j]!==L&&(c[j]=L)}if(Math.min(...t.get("loss").
shape,...t.get("levels").shape)<2)return;let[z,N]=[y(),sl(d(),S)];g.draw(N.matrix);let E=(j,P)=>Ng(z,N,j,P);D(s,Pg(N.toPixel,t.get("axis_names"),W(t.get("box")))),
D(a,H`
      ${zt(t.get("minima")).map(j=>E(j,P=>wr(t.get("marks").minimum,[P])))}
      ${Rg(t,z,N)}
      ${Lg(t,z,N)}
      ${zt(t.get("current")).map((j,P)=>E(j,L=>vr(fi(t,P),L)))}`);let[R,T]=d().map(Math.round);i.ariaLabel=`${r}${n?" with the path of the descent":""}, seen fr\
om ${T}° above, turned by ${R}°. Arrow keys turn it, + and − zoom.`,D(p,I`${t.get("outdated")||tn(t)}<div>Height: ${z.scale}</div>`)}let A=new Map([["+",me],
["=",me],["-",1/me],["−",1/me]]);i.addEventListener("keydown",v=>{let S=Oe(v),O=A.get(v.key);!S&&!O||v.ctrlKey||v.metaKey||(v.preventDefault(),S?f(-dl*S[0],dl*
S[1]):f(0,0,O))});let $=new Map,_=()=>{let[v,S=v]=[...$.values()];return[(v[0]+S[0])/2,(v[1]+S[1])/2,Math.hypot(v[0]-S[0],v[1]-S[1])]};i.addEventListener("point\
erdown",v=>{if(v.button!==0||$.size===2)return;let{pointerId:S,pointerType:O}=v,z=d();$.set(S,[v.clientX,v.clientY]),Yt(v,E=>{let[R,T,j]=_();$.set(S,[E.clientX,
E.clientY]);let[P,L,C]=_(),K=O==="touch"&&$.size===1?0:L-T;f((P-R)*-ul,K*ul,j&&C?C/j:1)},({type:E})=>{$.delete(S),E==="pointercancel"&&G(t,{camera:z})})}),Jt(i,
({touches:v})=>v.length>1);let M=v=>{v.ctrlKey&&(v.preventDefault(),f(0,0,v.deltaY<0?me:1/me))};i.addEventListener("wheel",M,{passive:!1}),c.addEventListener("w\
ebglcontextlost",v=>v.preventDefault()),c.addEventListener("webglcontextrestored",()=>{g=w=void 0,x()});let h=t.get("home");D(u,[["+","Zoom in",()=>f(0,0,me)],[
"−","Zoom out",()=>f(0,0,1/me)],["⌂","Show the surface as at first",()=>G(t,{camera:h})]].map(([v,S,O])=>I`
    <button type="button" title=${S} aria-label=${S} @click=${O}>${v}</button>`));let b=new ResizeObserver(x);b.observe(i);let k=lt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":x});return()=>{b.disconnect(),k()}}var fi=(t,e)=>t.get("colors")[e%t.get("colors").
length];function Ng(t,e,n,r){let o=t.spot(n);return o.every(Number.isFinite)?H`<g opacity=${gi(t.hides(o,e.toViewer))}>${r(e.toPixel(o))}</g>`:B}function pl(t,e,n){
let r=Array.from({length:n.length/2},(s,c)=>n.subarray(2*c,2*c+2)),o=r.filter(([s,c],a)=>a===0||s!==r[a-1][0]||c!==r[a-1][1]).map(t.spot),i=o.map(s=>t.hides(s,e.
toViewer));return ce(o.length,s=>o[s].every(Number.isFinite)).flatMap(s=>{let c=s.filter((l,p)=>p===0||i[l]!==i[s[p-1]]),a=[...c.slice(1),s[s.length-1]];return c.
map((l,p)=>({isHidden:i[l],pixels:o.slice(l,a[p]+1).map(e.toPixel)}))})}var gi=t=>t?.35:1;function Lg(t,e,n){let[r,o]=t.get("paths").shape,i=W(t.get("paths"));return Array.
from({length:r},(s,c)=>pl(e,n,i.subarray(2*c*o,2*(c+1)*o)).map(({isHidden:a,pixels:l})=>H`
      <g opacity=${gi(a)}>${mr(fi(t,c),l)}</g>`))}function Rg(t,e,n){return(t.get("pinned")??[]).map(({row:o,mark:i,paths:s=new Float64Array})=>{let c=pl(e,n,s),
a=fi(t,o);return H`
      ${c.map(({isHidden:l,pixels:p})=>H`
        <g opacity=${gi(l)}>${Xe(i,a,Mn(p))}</g>`)}
      ${Qe(i,a,c.flatMap(({pixels:l})=>l))}`})}function Pg(t,[e,n],[r,o,i,s]){let a=(f,g)=>t([f,g,-.5]),l=[a(-1,-1),a(1,-1),a(1,1),a(-1,1)],p=(f,g,w,y="tick-lab\
el")=>{let[x,A]=a(f,g);return H`<text class=${y} x=${x} y=${A} dy="0.35em" text-anchor="middle">${w}</text>`},u=a(0,-1)[1]>a(0,1)[1]?-1:1,d=a(-1,0)[1]>a(1,0)[1]?
-1:1;return H`
    <path class="frame" d=${`M${l.map(([f,g])=>`${f.toFixed(1)},${g.toFixed(1)}`).join("L")}Z`} />
    ${p(-.8,1.12*u,Y(r,3))}${p(.8,1.12*u,Y(o,3))}${p(0,1.14*u,e,"name")}
    ${p(1.12*d,-.8,Y(i,3))}${p(1.12*d,.8,Y(s,3))}${p(1.14*d,0,n,"name")}`}var fl={render:Tg};var gl=new Map,hi=new Map;function hl(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),c=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...c.map(Dn)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&mi(i,r);return r};for(let r of t)gl.set(r,n)}var mi=(t,e)=>hi.set(t,e);function Dn(t){if(t==="module")return{uri:document.
baseURI};if(!hi.has(t)){let e=gl.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return hi.get(t)}function ml(){let t=(p,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},c=(p,u)=>u(...p.map(d=>s[d]??e)),a=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(a,{Jupyter:o,requirejs:Object.assign(c,{config(){}})}),Dn("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(o.WidgetManager)}var Cg="(max-width: 700px)";function vl(){let t=matchMedia(Cg).matches;for(let e of document.querySelectorAll("details.code")){let n=e;t&&(n.open=!1);let r=Object.
assign(document.createElement("button"),{type:"button",textContent:"Copy"});r.setAttribute("aria-live","polite"),r.addEventListener("click",async()=>{let o=await _e(
n.querySelector("code")?.textContent??"");r.textContent=o?"Copied":"Not copied: select the code instead",setTimeout(()=>r.textContent="Copy",2e3)}),n.append(r)}}var Ig=["value","index"],vi=12;async function wl(t,e){let n=new URLSearchParams(e),r=new Map;for(let d of t.get("entries")){let f=Object.values(d.targets??{"":d}).
filter(({trait:g})=>Ig.includes(g));f.length&&r.set(d.name,new Set(f.map(({widget:g})=>g)))}let o=d=>(n.get(d)??"").split(",").map(f=>f.trim()).filter(Boolean),
i=d=>[...r.keys()].filter(f=>`.${f}.`.includes(`.${d}.`)),s=[...o("hide"),...o("only")].filter(d=>!i(d).length),c=new Set(o("hide").flatMap(i)),a=o("only").flatMap(
i);if(a.length)for(let d of r.keys())a.includes(d)||c.add(d);for(let d of c)for(let f of r.get(d)??[]){let g=await ot(t.widget_manager,f);dt(g,"_dom_classes",[...g.
get("_dom_classes"),qr])}if(!s.length)return"";let l=[...r.keys()],p=l.slice(0,vi).join(", ")+(l.length>vi?` and ${l.length-vi} more`:"");return`No control of t\
his page is called ${s.map(d=>`“${d.slice(0,40)}”`).join(", ")}. ${l.length?`Its controls are ${p}.`:"It has none that can be hidden."}`}var jg="v1.kernel.websocket.jupyter.org";var bl=[250,500,1e3,2e3],Fg=5e3,Dg=1e4,Bg=8e3,Ug=4e3;function yl(t,e){let n,[r,o,i,s,c]=[0,0,0,0,0],[a,l]=[!1,!1];function p(){u();let w=new URL(t);w.pathname+=
"/channels",w.search+=`${w.search?"&":"?"}${e.query()}`,w.protocol=w.protocol.replace("http","ws");let y=n=new WebSocket(w,jg);i=setTimeout(d,Bg,y),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=c=Date.now(),e.opened()},n.onmessage=({data:x})=>{if(c=Date.now(),typeof x!="string")return e.received(x);a=!0,y.send(
x)},n.onclose=({code:x})=>x===4e3?f(e.gone):d(y)}function u(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function d(w){
u(),e.lost(),s&&Date.now()-s>Fg&&(r=o=0),s=0;let y=await fetch(t,{signal:AbortSignal.timeout(Ug)}).then(x=>x.status,()=>0);if(!(l||w!==n)){if(y===404)return f(e.
gone);y?i=setTimeout(p,o++?xl(o):0):i=setTimeout(d,xl(r++),w)}}function f(w){l=!0,clearInterval(g),u(),w?.()}let g=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-c>Dg&&d(n)},1e3);return p(),{open:()=>l||p(),end:()=>f(),send:w=>n.readyState===WebSocket.OPEN&&n.send(w)}}var xl=t=>bl[Math.min(t,bl.length-1)];function $l(t,e,n){let r=new TextEncoder,o=e.map(a=>r.encode(JSON.stringify(a))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let c=s.byteLength;return i.forEach((a,l)=>{s[l+1]=BigInt(c),c+=a.byteLength}),s[i.length+1]=BigInt(c),new Blob([s,...i])}function kl(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,d)=>Number(e.getBigUint64(8*(d+1),!0))),o=u=>t.slice(r[u],r[u+1]),i=new TextDecoder,[s,c,a,l]=[1,2,3,4].
map(u=>JSON.parse(i.decode(o(u)))),p=Array.from({length:n-6},(u,d)=>new DataView(o(d+5)));return{header:s,parent_header:c,metadata:a,content:l,buffers:p}}var Hg=["restarting","autorestarting","dead"],qg=8e3;function zl(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function _l(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:zl(),connectionStatusChanged:zl(),comm:b,onOpen:null,onOutput:null},s=new Map,c=new Map,a=new Map,l=new Set,p=0,[u,d]=[[],""],f=!1,g="",
w=Promise.resolve(),y=yl(r,{query:()=>`session_id=${o}&heard=${g}`,opened(){M("connectionStatus","connected");for(let k of a.values())y.send(k.message),k.sentAt=
Date.now();u=[...a.keys(),...c.keys()],u.length&&(d=h("kernel_info_request",{}))},lost:()=>M("connectionStatus","connecting"),received(k){let v=kl(k);g=v.header.
msg_id,i.connectionStatus==="silent"&&M("connectionStatus","connected"),w=w.then(()=>m(v)).catch(S=>console.error(S))},gone:$}),x=setInterval(()=>{let[k]=a.values();
i.connectionStatus==="connected"&&k&&!l.size&&Date.now()-k.sentAt>qg&&M("connectionStatus","silent")},1e3);function A(){for(let k of u){a.delete(k),l.delete(k);
let v=c.get(k);c.delete(k),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function $(){_(),a.clear(),c.clear(),M("status","dead")}function _(){f=!0,clearInterval(
x),y.end()}function M(k,v){i[k]!==v&&(i[k]=v,i[`${k}Changed`].emit())}function h(k,v,S,O={},z=[]){let N=`${o}-${++p}`;if(f)return N;let E={msg_id:N,msg_type:k,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},R=$l("shell",[E,{},O,v],z);return S&&c.set(N,S),a.set(N,{message:R,sentAt:Date.now()}),y.send(R),N}async function m(k){
let{header:v,parent_header:S,content:O}=k,z=S.msg_id;switch(a.delete(z),v.msg_type){case"status":if(Hg.includes(O.execution_state))return $();if(c.get(z)?.iopub?.
status?.(k),O.execution_state==="busy"&&l.add(z),O.execution_state!=="idle")return;l.delete(z),c.delete(z),z===d&&A();return;case"comm_open":return i.onOpen?.(b(
O.comm_id,O.target_name),k);case"comm_msg":return s.get(O.comm_id)?.heard(k);case"comm_close":return s.get(O.comm_id)?.ended(k),void s.delete(O.comm_id);default:
return i.onOutput?.(k)}}function b(k,v="jupyter.widget"){let S={comm_id:k,target_name:v,heard:()=>{},ended:()=>{},on_msg:O=>S.heard=O,on_close:O=>S.ended=O,open:(O,...z)=>h(
"comm_open",{comm_id:k,target_name:v,data:O},...z),send:(O,...z)=>h("comm_msg",{comm_id:k,data:O},...z),close:(O={},...z)=>(s.delete(k),h("comm_close",{comm_id:k,
data:O},...z))};return s.set(k,S),S}return addEventListener("pagehide",({persisted:k})=>{k||f||(_(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:k})=>k&&y.open()),addEventListener("online",()=>y.open()),i}var Bn=class extends de{constructor(e){if(super(e),this.it=B,e.type!==It.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===B||e==null)return this._t=void 0,this.it=e;if(e===_t)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Bn.directiveName=
"unsafeHTML",Bn.resultType=1;var Al=cn(Bn);var Wg="application/vnd.jupyter.widget-view+json",Vg=["image/png","image/jpeg","image/gif","image/webp"],Gg=/\x1b\[[0-9;]*m/g;function Sl({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let c=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=c.at(-1);if(i.msg_type==="stream"&&a?.output_type==="stream"&&a.name===s.name)return this.
show([...c.slice(0,-1),{...a,text:a.text+s.text}]);this.show([...c,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],D(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[Wg];if(!s)return Kg(i);let c=document.createElement("div");return this.shown.push(this.displayed.
then(()=>wi(this.model.widget_manager,s.model_id,c))),c}}return{OutputModel:n,OutputView:r}}function Kg({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return I`<div class="html">${Al(s)}</div>`;let c=Vg.find(l=>l in i);if(c)return I`<img src="data:${c};base64,${i[c]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return I`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return I`<div></div>`;let a=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return I`<pre>${a.replace(Gg,"")}</pre>`}async function wi(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Ml({live:t,kernel:e,notebook:n}){let r=e?_l(e.base,e.id,e.key):void 0,o=ml();mi("@jupyter-widgets/output",Sl(Dn("@jupyter-widgets/base")));let i=new class extends o{kernel=r;exported=r?
void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,c){let a=Dn(c)[s];if(!a)throw new Error(`The front end "${c}" has no ${s}.`);return a}async new_model(s,c){
return r&&(s.comm??=r.comm(s.model_id)),super.new_model(s,c)}async _create_comm(s,c,a,l,p){if(!r)throw new Error("This page has no kernel.");let u=r.comm(c,s);return(a||
l)&&u.open(a,{},l,p),u}async _get_comm_info(){return{}}};return r&&(r.onOpen=(s,c)=>i.handle_comm_open(s,c),r.onOutput=async s=>{(await Ie(i)).find(a=>a.take&&a.
get("msg_id")===s.parent_header.msg_id)?.take(s)},r.statusChanged.connect(()=>i.disconnect())),i}async function Ie(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var bi="present",Yg=1.7,Jg=700,El="h1, h2, h3",Br="input, select, textarea, [role=slider], [contenteditable]",Ol=`${Br}, button, a, summary`;function Zg(t){let e=[];
for(let n of t.children)for(let r of n.matches(".text")?n.children:[n]){let o=e.at(-1)??[],i=o.length>0&&!o.some(Ur),c=Ur(r)||r.matches(".code")&&Ur(r.nextElementSibling)?
i&&o.every(l=>l.matches(El)||l===r.previousElementSibling):!r.matches(El),a=r.matches(".code")&&o.some(l=>l.matches(".code"));(!i||!c||a)&&e.push([]),e[e.length-
1].push(r)}return e}var Ur=t=>!!t?.querySelector("[data-widget]");function Nl(t){let e=new URLSearchParams(location.search).get(bi),[n]=document.getElementsByTagName(
"main"),r=Zg(n);if(e===null||!r.length)return;let o=Math.min(Math.max(Math.round(Number(e))||1,1),r.length)-1,i=document.documentElement,s=document.body.appendChild(
Object.assign(document.createElement("div"),{className:"gdviz-presentation"})),c=new AbortController,{signal:a}=c;function l(x){o=Math.min(Math.max(x,0),r.length-
1);for(let $ of n.querySelectorAll(".gdviz-now"))$.classList.remove("gdviz-now");for(let $ of r[o])$.classList.add("gdviz-now"),$.parentElement!==n&&$.parentElement?.
classList.add("gdviz-now"),$ instanceof HTMLDetailsElement&&($.open=!r[o].some(Ur));let A=document.activeElement;A instanceof HTMLElement&&!s.contains(A)&&A.blur(),
scrollTo(0,0),Tl(String(o+1)),g()}async function p(){for(let x of t?await Ie(t):[]){if(x.get("_front_end")!=="question"||x.get("committed"))continue;(await Promise.
all(Object.values(x.views??{}))).some(({el:$})=>$.closest(".gdviz-now"))&&G(x,{committed:!0})}}function u(){c.abort(),s.remove(),i.classList.remove("gdviz-prese\
nting"),Tl(null),r[o][0].scrollIntoView()}let d=()=>l(o+1),f=()=>l(o-1);function g(){let x=r[o].some($=>$.querySelector(".gdviz-question")),A=($,_,M,h=!1)=>I`<button type="button" title=${_} aria-label=${_} aria-disabled=${h} @click=${M}>${$}</button>`;
D(s,I`
      ${A("‹","Back (← or Page Up)",f,o===0)}
      <span role="status">${o+1} / ${r.length}</span>
      ${A("›","Next (→, Page Down or the space bar)",d,o===r.length-1)}
      ${A("Reveal","Reveal the answer (R or Enter)",p,!x)}
      ${A("Leave","Leave the presentation (Escape)",u)}`)}function w(){let{clientWidth:x,clientHeight:A}=i,$=x<Jg?1:Math.max(Yg,Math.min(x/1e3,A/560));i.style.setProperty(
"--zoom",String($)),i.style.setProperty("--screen",`${Math.round(A/$)}px`)}function y(x){if(x.ctrlKey||x.metaKey||x.altKey)return;let A=x.target,$=M=>!A.closest?.(
M),_={Escape:u,PageDown:d,PageUp:f,ArrowRight:$(Br)&&d,ArrowLeft:$(Br)&&f," ":$(Ol)&&d,Enter:$(Ol)&&p,r:$(Br)&&p}[x.key];_&&(x.preventDefault(),x.stopPropagation(),
_())}return i.classList.add("gdviz-presenting"),w(),addEventListener("resize",w,{signal:a}),addEventListener("keydown",y,{signal:a,capture:!0}),l(o),n.addEventListener(
"gdviz-set",({target:x})=>{let A=r.findIndex($=>$.some(_=>_.contains(x)));A>=0&&!a.aborted&&l(A)}),g}function Tl(t){let e=new URLSearchParams(location.search);t===
null?e.delete(bi):e.set(bi,t);let n=e.toString().replaceAll("%2C",",");try{history.replaceState(history.state,"",`${location.pathname}${n&&`?${n}`}${location.hash}`)}catch{}}function Ll(t){let e=new ResizeObserver(n=>n.forEach(({target:r})=>Xg(r)));for(let n of t)n.hasAttribute("tabindex")||e.observe(n)}function Xg(t){t.scrollWidth>
t.clientWidth?t.tabIndex=0:t.removeAttribute("tabindex")}function Rl(){let t=document.getElementById("gdviz-teacher"),[e]=document.getElementsByTagName("main");if(!t||!new URLSearchParams(location.search).has("teacher"))
return;t.classList.add("shown");let n=matchMedia("print"),r=()=>n.matches?e.after(t):e.before(t);n.addEventListener("change",r),r()}var Qg=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Pl="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Cl="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",th="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",fn=()=>document.getElementById("gdviz-note");function je(t){fn().textContent=t,fn().hidden=!t}function eh(t){Ge(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?je({gone:th,silent:Cl,away:Pl}[e]):[Pl,Cl].includes(fn().textContent??"")&&je(""))})}function nh(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&je(r.join(" "))}var rh={link:Se,presets:Qr},Il=new WeakSet;async function oh(t){for(let e of await Ie(t)){if(Il.has(e))continue;Il.add(e);let n=rh[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var jl=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function ih({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function sh(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var xi=t=>[...document.querySelectorAll(t)].map(e=>e),ah=12e4;function ch(){let{
timeout:t}=AbortSignal;return AbortSignal.timeout=e=>t.call(AbortSignal,Math.max(e,ah)),()=>AbortSignal.timeout=t}async function lh(){sh();let t=jl("gdviz-page"),
e=Qg.get(new URLSearchParams(location.search).get("note")??"");e&&je(e),t.failed&&je(t.failed);for(let l of xi("template[data-cell]")){let{content:p}=l;document.
getElementById(l.dataset.cell??"")?.replaceChildren(p),l.remove()}vl(),Rl(),Ll(xi("main :is(pre, .html, math[display='block'])"));let n=xi("[data-widget]"),r=n.
length?Ml(t):void 0,o=Nl(r);if(!r)return;e&&r.exported&&D(fn(),fo(r)),r.kernel&&eh(r.kernel),await r.set_state(ih(jl("gdviz-widgets"))),r.runAll=()=>oh(r),await r.
runAll();let i=(await Ie(r)).filter(l=>["pageState","figureState"].includes(l.get("_front_end"))),s=xa(i,je),c=await wl(s,location.search);c&&fn().after(Object.
assign(document.createElement("p"),{className:"failed",role:"status",textContent:c}));let a=i.length?pc(s).catch(l=>console.error(l)):null;await Promise.all(n.map(
l=>wi(r,l.dataset.widget??"",l))),o?.(),await a,r.kernel||nh(await Ie(r))}var uh="This page could not start in this browser. Reload it, or try another up-to-dat\
e browser.";function Fl(){document.addEventListener("DOMContentLoaded",()=>{let t=ch();lh().finally(t).then(()=>document.documentElement.dataset.ready="",e=>{console.
error(e),fn().hidden&&je(uh)})})}var dh={badge:vs,curves:qt(Ts),dataEditor:qt(sa),drawing:qt(wa),field:qt(ba),figureState:Ra,formulaField:Wa,heatMap:qt(Va),link:Ga,networkDiagram:qt(rc),pageState:Lc,
pins:Dc,player:Bc,presets:Ri,question:Hc,resultsTable:Wc,runner:Vc,sentence:Gc,slice:Yc,slider:Jc,surface:qt(ol),surface3d:qt(fl),value:{}};function ph(t){let e=globalThis,
n=e[Symbol.for(t)]??={};return n.widgets||Ii(),n.widgets??=dh,n.resolve?.(n.widgets),n.widgets}return Gl(fh);})();
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
