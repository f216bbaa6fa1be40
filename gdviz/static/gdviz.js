"use strict";var gdviz=(()=>{var rl=Object.create;var Cn=Object.defineProperty;var ol=Object.getOwnPropertyDescriptor;var il=Object.getOwnPropertyNames;var sl=Object.getPrototypeOf,al=Object.prototype.hasOwnProperty;var cl=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},ll=(t,e)=>{for(var n in e)Cn(t,n,{get:e[n],enumerable:!0})},ni=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of il(e))!al.call(t,o)&&o!==n&&Cn(t,o,{get:()=>e[o],enumerable:!(r=ol(e,o))||r.enumerable});return t};var ri=(t,e,n)=>(n=t!=null?rl(sl(t)):{},ni(e||!t||!t.__esModule?Cn(n,"default",{value:t,enumerable:!0}):n,t)),ul=t=>ni(Cn({},"__esModule",{value:!0}),t);var vo=cl((ho,mo)=>{((t,e)=>{typeof mo=="object"&&typeof ho<"u"?mo.exports=e():t.Papa=e()})(ho,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function c(h){return h.charCodeAt(0)===65279?h.slice(1):h}function a(h){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(m){var b=k(m);b.chunkSize=parseInt(b.chunkSize),m.step||m.chunk||(b.chunkSize=
null),this._handle=new f(b),(this._handle.streamer=this)._config=b}.call(this,h),this.parseChunk=function(m,b){var y=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<y){let A=this._config.newline;A||(v=this._config.quoteChar||'"',A=this._handle.guessLineEndings(m,v)),m=[...m.split(A).slice(y)].join(A)}this.isFirstChunk&&
S(this._config.beforeFirstChunk)&&(v=this._config.beforeFirstChunk(m))!==void 0&&(m=v),this.isFirstChunk=!1,this._halted=!1;var y=this._partialLine+m,v=(this._partialLine=
"",this._handle.parse(y,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(m=v.meta.cursor,y=(this._finished||(this._partialLine=
y.substring(m-this._baseIndex),this._baseIndex=m),v&&v.data&&(this._rowCount+=v.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:v,workerId:s.WORKER_ID,finished:y});else if(S(this._config.chunk)&&!b){if(this._config.chunk(v,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||
!y||!S(this._config.complete)||v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),y||v&&v.meta.paused||this._nextChunk(),
v}this._halted=!0},this._sendError=function(m){S(this._config.error)?this._config.error(m):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:m,finished:!1})}}
function l(h){var m;(h=h||{}).chunkSize||(h.chunkSize=s.RemoteChunkSize),a.call(this,h),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(b){this._input=b,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(m=new XMLHttpRequest,
this._config.withCredentials&&(m.withCredentials=this._config.withCredentials),n||(m.onload=M(this._chunkLoaded,this),m.onerror=M(this._chunkError,this)),m.ontimeout=
M(this._chunkTimeout,this),m.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(m.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var b,y=this._config.downloadRequestHeaders;for(b in y)m.setRequestHeader(b,y[b])}var v;this._config.chunkSize&&(v=this._start+
this._config.chunkSize-1,m.setRequestHeader("Range","bytes="+this._start+"-"+v));try{m.send(this._config.downloadRequestBody)}catch(A){this._chunkError(A.message)}
n&&m.status===0&&this._chunkError()}},this._chunkLoaded=function(){m.readyState===4&&(m.status<200||400<=m.status?this._chunkError():(this._start+=this._config.
chunkSize||m.responseText.length,this._finished=!this._config.chunkSize||this._start>=(b=>(b=b.getResponseHeader("Content-Range"))!==null?parseInt(b.substring(b.
lastIndexOf("/")+1)):-1)(m),this.parseChunk(m.responseText)))},this._chunkError=function(b){b=m.statusText||b,this._sendError(new Error(b))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function p(h){(h=h||{}).chunkSize||(h.chunkSize=s.LocalChunkSize),a.call(
this,h);var m,b,y=typeof FileReader<"u";this.stream=function(v){this._input=v,b=v.slice||v.webkitSlice||v.mozSlice,y?((m=new FileReader).onload=M(this._chunkLoaded,
this),m.onerror=M(this._chunkError,this)):m=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,A=(this._config.chunkSize&&(A=Math.min(this._start+this._config.chunkSize,
this._input.size),v=b.call(v,this._start,A)),m.readAsText(v,this._config.encoding));y||this._chunkLoaded({target:{result:A}})},this._chunkLoaded=function(v){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){
this._sendError(m.error)}}function u(h){var m;a.call(this,h=h||{}),this.stream=function(b){return m=b,this._nextChunk()},this._nextChunk=function(){var b,y;if(!this.
_finished)return b=this._config.chunkSize,m=b?(y=m.substring(0,b),m.substring(b)):(y=m,""),this._finished=!m,this.parseChunk(y)}}function d(h){a.call(this,h=h||
{});var m=[],b=!0,y=!1;this.pause=function(){a.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){a.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){y&&m.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),m.length?this.parseChunk(
m.shift()):b=!0},this._streamData=M(function(v){try{m.push(typeof v=="string"?v:v.toString(this._config.encoding)),b&&(b=!1,this._checkIsFinished(),this.parseChunk(
m.shift()))}catch(A){this._streamError(A)}},this),this._streamError=M(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=M(function(){this.
_streamCleanUp(),y=!0,this._streamData("")},this),this._streamCleanUp=M(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function f(h){var m,b,y,v,A=Math.pow(2,53),O=-A,R=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
C=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
I=this,T=0,z=0,P=!1,L=!1,E=[],N={data:[],errors:[],meta:{}};function W(D){return h.skipEmptyLines==="greedy"?D.join("").trim()==="":D.length===1&&D[0].length===
0}function K(){if(N&&y&&(j("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),y=!1),h.skipEmptyLines&&
(N.data=N.data.filter(function(rt){return!W(rt)})),B()){let rt=function(ct){E.push(ct)};var Z=rt;if(N)if(Array.isArray(N.data[0])){for(var D=0;B()&&D<N.data.length;D++)
N.data[D].forEach(rt);N.data.splice(0,1)}else N.data.forEach(rt)}function U(rt,ct){for(var st=h.header?{}:[],et=0;et<rt.length;et++){var J=et,ut=rt[et],ut=((nt,dt)=>(mt=>(h.
dynamicTypingFunction&&h.dynamicTyping[mt]===void 0&&(h.dynamicTyping[mt]=h.dynamicTypingFunction(mt)),(h.dynamicTyping[mt]||h.dynamicTyping)===!0))(nt)?dt==="t\
rue"||dt==="TRUE"||dt!=="false"&&dt!=="FALSE"&&((mt=>{if(R.test(mt)&&(mt=parseFloat(mt),O<mt&&mt<A))return 1})(dt)?parseFloat(dt):C.test(dt)?new Date(dt):dt===""?
null:dt):dt)(J=h.header?et>=E.length?"__parsed_extra":E[et]:J,ut=h.transform?h.transform(ut,J):ut);J==="__parsed_extra"?(st[J]=st[J]||[],st[J].push(ut)):st[J]=ut}
return h.header&&(et>E.length?j("FieldMismatch","TooManyFields","Too many fields: expected "+E.length+" fields but parsed "+et,z+ct):et<E.length&&j("FieldMismat\
ch","TooFewFields","Too few fields: expected "+E.length+" fields but parsed "+et,z+ct)),st}var tt;N&&(h.header||h.dynamicTyping||h.transform)&&(tt=1,!N.data.length||
Array.isArray(N.data[0])?(N.data=N.data.map(U),tt=N.data.length):N.data=U(N.data,0),h.header&&N.meta&&(N.meta.fields=E),z+=tt)}function B(){return h.header&&E.length===
0}function j(D,U,tt,Z){D={type:D,code:U,message:tt},Z!==void 0&&(D.row=Z),N.errors.push(D)}S(h.step)&&(v=h.step,h.step=function(D){N=D,B()?K():(K(),N.data.length!==
0&&(T+=D.data.length,h.preview&&T>h.preview?b.abort():(N.data=N.data[0],v(N,I))))}),this.parse=function(D,U,tt){var Z=h.quoteChar||'"',Z=(h.newline||(h.newline=
this.guessLineEndings(D,Z)),y=!1,h.delimiter?S(h.delimiter)&&(h.delimiter=h.delimiter(D),N.meta.delimiter=h.delimiter):((Z=((rt,ct,st,et,J)=>{var ut,nt,dt,mt;J=
J||[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Te=0;Te<J.length;Te++){for(var Ct,ln=J[Te],yt=0,It=0,vt=0,St=(dt=void 0,new w({comments:et,delimiter:ln,newline:ct,
preview:10}).parse(rt)),Ut=0;Ut<St.data.length;Ut++)st&&W(St.data[Ut])?vt++:(Ct=St.data[Ut].length,It+=Ct,dt===void 0?dt=Ct:0<Ct&&(yt+=Math.abs(Ct-dt),dt=Ct));0<
St.data.length&&(It/=St.data.length-vt),1.99<It&&(nt===void 0||yt<nt||yt===nt&&mt<It)&&(nt=yt,ut=ln,mt=It)}return{successful:!!(h.delimiter=ut),bestDelimiter:ut}})(
D,h.newline,h.skipEmptyLines,h.comments,h.delimitersToGuess)).successful?h.delimiter=Z.bestDelimiter:(y=!0,h.delimiter=s.DefaultDelimiter),N.meta.delimiter=h.delimiter),
k(h));return Z.header=B(),h.preview&&h.header&&Z.preview++,m=D,b=new w(Z),N=b.parse(m,U,tt),K(),P?{meta:{paused:!0}}:N||{meta:{paused:!1}}},this.paused=function(){
return P},this.pause=function(){P=!0,b.abort(),m=S(h.chunk)?"":m.substring(b.getCharIndex())},this.resume=function(){I.streamer._halted?(P=!1,I.streamer.parseChunk(
m,!0)):setTimeout(I.resume,3)},this.aborted=function(){return L},this.abort=function(){L=!0,b.abort(),N.meta.aborted=!0,S(h.complete)&&h.complete(N),m=""},this.
guessLineEndings=function(rt,Z){rt=rt.substring(0,1048576);var Z=new RegExp(g(Z)+"([^]*?)"+g(Z),"gm"),tt=(rt=rt.replace(Z,"")).split("\r"),Z=rt.split(`
`),rt=1<Z.length&&Z[0].length<tt[0].length;if(tt.length===1||rt)return`
`;for(var ct=0,st=0;st<tt.length;st++)tt[st][0]===`
`&&ct++;return ct>=tt.length/2?`\r
`:"\r"}}function g(h){return h.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function w(h){var m=(h=h||{}).delimiter,b=h.newline,y=h.comments,v=h.step,A=h.preview,O=h.fastMode,
R=null,C=!1,I=h.quoteChar==null?'"':h.quoteChar,T=I;if(h.escapeChar!==void 0&&(T=h.escapeChar),(typeof m!="string"||-1<s.BAD_DELIMITERS.indexOf(m))&&(m=","),y===
m)throw new Error("Comment character same as delimiter");y===!0?y="#":(typeof y!="string"||-1<s.BAD_DELIMITERS.indexOf(y))&&(y=!1),b!==`
`&&b!=="\r"&&b!==`\r
`&&(b=`
`);var z=0,P=!1;this.parse=function(L,E,N){if(typeof L!="string")throw new Error("Input must be a string");var W=L.length,K=m.length,B=b.length,j=y.length,D=S(v),
U=[],tt=[],Z=[],rt=z=0;if(!L)return yt();if(O||O!==!1&&L.indexOf(I)===-1){for(var ct=L.split(b),st=0;st<ct.length;st++){if(Z=ct[st],z+=Z.length,st!==ct.length-1)
z+=b.length;else if(N)return yt();if(!y||Z.substring(0,j)!==y){if(D){if(U=[],mt(Z.split(m)),It(),P)return yt()}else mt(Z.split(m));if(A&&A<=st)return U=U.slice(
0,A),yt(!0)}}return yt()}for(var et=L.indexOf(m,z),J=L.indexOf(b,z),ut=new RegExp(g(T)+g(I),"g"),nt=L.indexOf(I,z);;)if(L[z]===I)for(nt=z,z++;;){if((nt=L.indexOf(
I,nt+1))===-1)return N||tt.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:U.length,index:z}),Ct();if(nt===W-1)return Ct(L.substring(
z,nt).replace(ut,I));if(I===T&&L[nt+1]===T)nt++;else if(I===T||nt===0||L[nt-1]!==T){et!==-1&&et<nt+1&&(et=L.indexOf(m,nt+1));var dt=Te((J=J!==-1&&J<nt+1?L.indexOf(
b,nt+1):J)===-1?et:Math.min(et,J));if(L.substr(nt+1+dt,K)===m){Z.push(L.substring(z,nt).replace(ut,I)),L[z=nt+1+dt+K]!==I&&(nt=L.indexOf(I,z)),et!==-1&&et<z&&(et=
L.indexOf(m,z)),J!==-1&&J<z&&(J=L.indexOf(b,z));break}if(dt=Te(J),L.substring(nt+1+dt,nt+1+dt+B)===b){if(Z.push(L.substring(z,nt).replace(ut,I)),ln(nt+1+dt+B),et!==
-1&&et<z&&(et=L.indexOf(m,z)),nt=L.indexOf(I,z),D&&(It(),P))return yt();if(A&&U.length>=A)return yt(!0);break}tt.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:U.length,index:z}),nt++}}else if(y&&Z.length===0&&L.substring(z,z+j)===y){if(J===-1)return yt();z=J+B,J=L.indexOf(
b,z),et!==-1&&et<z&&(et=L.indexOf(m,z))}else if(et!==-1&&(et<J||J===-1))Z.push(L.substring(z,et)),z=et+K,et=L.indexOf(m,z);else{if(J===-1)break;if(Z.push(L.substring(
z,J)),ln(J+B),D&&(It(),P))return yt();if(A&&U.length>=A)return yt(!0)}return Ct();function mt(vt){U.push(vt),rt=z}function Te(vt){var St=0;return St=vt!==-1&&(vt=
L.substring(nt+1,vt))&&vt.trim()===""?vt.length:St}function Ct(vt){return N||(vt===void 0&&(vt=L.substring(z)),Z.push(vt),z=W,mt(Z),D&&It()),yt()}function ln(vt){
z=vt,mt(Z),Z=[],J=L.indexOf(b,z)}function yt(vt){if(h.header&&!E&&U.length&&!C){var St=U[0],Ut=Object.create(null),Pr=new Set(St);let ti=!1;for(let Ne=0;Ne<St.length;Ne++){
let jt=c(St[Ne]);if(Ut[jt=S(h.transformHeader)?h.transformHeader(jt,Ne):jt]){let un,ei=Ut[jt];for(;un=jt+"_"+ei,ei++,Pr.has(un););Pr.add(un),St[Ne]=un,Ut[jt]++,
ti=!0,(R=R===null?{}:R)[un]=jt}else Ut[jt]=1,St[Ne]=jt;Pr.add(jt)}ti&&console.warn("Duplicate headers found and renamed."),C=!0}return{data:U,errors:tt,meta:{delimiter:m,
linebreak:b,aborted:P,truncated:!!vt,cursor:rt+(E||0),renamedHeaders:R}}}function It(){v(yt()),U=[],tt=[]}},this.abort=function(){P=!0},this.getCharIndex=function(){
return z}}function x(h){var m=h.data,b=o[m.workerId],y=!1;if(m.error)b.userError(m.error,m.file);else if(m.results&&m.results.data){var v={abort:function(){y=!0,
$(m.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:_,resume:_};if(S(b.userStep)){for(var A=0;A<m.results.data.length&&(b.userStep({data:m.results.data[A],
errors:m.results.errors,meta:m.results.meta},v),!y);A++);delete m.results}else S(b.userChunk)&&(b.userChunk(m.results,v,m.file),delete m.results)}m.finished&&!y&&
$(m.workerId,m.results)}function $(h,m){var b=o[h];S(b.userComplete)&&b.userComplete(m),b.terminate(),delete o[h]}function _(){throw new Error("Not implemented.")}
function k(h){if(typeof h!="object"||h===null)return h;var m,b=Array.isArray(h)?[]:{};for(m in h)b[m]=k(h[m]);return b}function M(h,m){return function(){h.apply(
m,arguments)}}function S(h){return typeof h=="function"}return s.parse=function(h,m){var b=(m=m||{}).dynamicTyping||!1;if(S(b)&&(m.dynamicTypingFunction=b,b={}),
m.dynamicTyping=b,m.transform=!!S(m.transform)&&m.transform,m.downloadTimeout!==void 0){var b=parseInt(m.downloadTimeout);if(isNaN(b))throw new Error("Config do\
wnloadTimeout value ("+m.downloadTimeout+") not parsable by parseInt(val).");m.downloadTimeout=b}if(!m.worker||!s.WORKERS_SUPPORTED)return b=null,s.NODE_STREAM_INPUT,
typeof h=="string"?(h=c(h),b=new(m.download?l:u)(m)):h.readable===!0&&S(h.read)&&S(h.on)?b=new d(m):(e.File&&h instanceof File||h instanceof Object)&&(b=new p(m)),
b.stream(h);(b=(()=>{var y;return!!s.WORKERS_SUPPORTED&&(y=(()=>{var v=e.URL||e.webkitURL||null,A=t.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",A,")();"],{type:"text/javascript"})))})(),(y=new e.Worker(y)).onmessage=x,
y.id=i++,o[y.id]=y)})()).userStep=m.step,b.userChunk=m.chunk,b.userComplete=m.complete,b.userError=m.error,m.step=S(m.step),m.chunk=S(m.chunk),m.complete=S(m.complete),
m.error=S(m.error),delete m.worker,b.postMessage({input:h,config:m,workerId:b.id})},s.unparse=function(h,m){var b=!1,y=!0,v=",",A=`\r
`,O='"',R=O+O,C=!1,I=null,T=!1,z=((()=>{if(typeof m=="object"){if(typeof m.delimiter!="string"||s.BAD_DELIMITERS.filter(function(E){return m.delimiter.indexOf(E)!==
-1}).length||(v=m.delimiter),typeof m.quotes!="boolean"&&typeof m.quotes!="function"&&!Array.isArray(m.quotes)||(b=m.quotes),typeof m.skipEmptyLines!="boolean"&&
typeof m.skipEmptyLines!="string"||(C=m.skipEmptyLines),typeof m.newline=="string"&&(A=m.newline),typeof m.quoteChar=="string"&&(O=m.quoteChar,R=O+O),typeof m.header==
"boolean"&&(y=m.header),Array.isArray(m.columns)){if(m.columns.length===0)throw new Error("Option columns is empty");I=m.columns}m.escapeChar!==void 0&&(R=m.escapeChar+
O),m.escapeFormulae instanceof RegExp?T=m.escapeFormulae:typeof m.escapeFormulae=="boolean"&&m.escapeFormulae&&(T=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(O),"g"));
if(typeof h=="string"&&(h=JSON.parse(h)),Array.isArray(h)){if(!h.length)return P(I,h,C);if(Array.isArray(h[0]))return P(null,h,C);if(typeof h[0]=="object")return P(
I||Object.keys(h[0]),h,C)}else if(typeof h=="object")return typeof h.data=="string"&&(h.data=JSON.parse(h.data)),Array.isArray(h.data)&&(h.fields||(h.fields=h.meta&&
h.meta.fields||I),h.fields||(h.fields=Array.isArray(h.data[0])?h.fields:typeof h.data[0]=="object"?Object.keys(h.data[0]):[]),Array.isArray(h.data[0])||typeof h.
data[0]=="object"||(h.data=[h.data])),P(h.fields||[],h.data||[],C);throw new Error("Unable to serialize unrecognized input");function P(E,N,W){var K="",B=(typeof E==
"string"&&(E=JSON.parse(E)),typeof N=="string"&&(N=JSON.parse(N)),Array.isArray(E)&&0<E.length),j=!Array.isArray(N[0]);if(B&&y){for(var D=0;D<E.length;D++)0<D&&
(K+=v),K+=L(E[D],D);0<N.length&&(K+=A)}for(var U=0;U<N.length;U++){var tt=(B?E:N[U]).length,Z=!1,rt=B?Object.keys(N[U]).length===0:N[U].length===0;if(W&&!B&&(Z=
W==="greedy"?N[U].join("").trim()==="":N[U].length===1&&(N[U][0]==null||N[U][0].length===0)),W==="greedy"&&B){for(var ct=[],st=0;st<tt;st++){var et=j?E[st]:st;ct.
push(N[U][et])}Z=ct.join("").trim()===""}if(!Z){for(var J=0;J<tt;J++){0<J&&!rt&&(K+=v);var ut=B&&j?E[J]:J;K+=L(N[U][ut],J)}U<N.length-1&&(!W||0<tt&&!rt)&&(K+=A)}}
return K}function L(E,N){var W,K,B;return E==null?"":E.constructor===Date?isNaN(E.getTime())?"":E.toISOString():(B=!1,W=E.toString(),T&&typeof E!="number"&&typeof E!=
"bigint"&&typeof E!="boolean"&&T.test(W)&&(E=W="'"+W,B=!0),K=W.replace(z,R),(B=B||b===!0||typeof b=="function"&&b(E,N)||Array.isArray(b)&&b[N]||((j,D)=>{for(var U=0;U<
D.length;U++)if(-1<j.indexOf(D[U]))return!0;return!1})(K,s.BAD_DELIMITERS)||-1<K.indexOf(v)||-1<W.indexOf(O)||K.charAt(0)===" "||K.charAt(K.length-1)===" ")?O+K+
O:K)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
w,s.ParserHandle=f,s.NetworkStreamer=l,s.FileStreamer=p,s.StringStreamer=u,s.ReadableStreamStreamer=d,r&&(e.onmessage=function(h){h=h.data,s.WORKER_ID===void 0&&
h&&(s.WORKER_ID=h.workerId),typeof h.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(h.input,h.config),finished:!0}):(e.File&&h.input instanceof
File||h.input instanceof Object)&&(h=s.parse(h.input,h.config))&&e.postMessage({workerId:s.WORKER_ID,results:h,finished:!0})}),(l.prototype=Object.create(a.prototype)).
constructor=l,(p.prototype=Object.create(a.prototype)).constructor=p,(u.prototype=Object.create(u.prototype)).constructor=u,(d.prototype=Object.create(a.prototype)).
constructor=d,s})});var og={};ll(og,{arrive:()=>rg,frontEnd:()=>Fc,openPage:()=>nl});function Y(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function _t(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function ot(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function lt(t,e){let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();
for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>ot(t,i,()=>{n.size||queueMicrotask(r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var at=(t,e)=>t.
get_model(e.slice(10)),gt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function V({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=gt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function $t(t){let[e,n]=t.shape,r=V(t);return Array.from({length:e},
(o,i)=>r.subarray(i*n,(i+1)*n))}var Ht=t=>({...t,render({model:e,el:n}){function r(){let i=e.get("outdated");n.toggleAttribute("data-outdated",!!i),i&&(n.dataset.outdated=i),n.ariaBusy=i?"true":
null}let o=[t.render({model:e,el:n}),ot(e,"outdated",r)];return r(),()=>o.forEach(i=>i())}});var In={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function oi(t,e){
let n=In[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}var Cr=new WeakMap;function ai(t,e,n){return Cr.set(t,(Cr.get(t)??new Map).set(e,n)),n}function Ir(t,e){return jr(t)?
Cr.get(t)?.get(e)??ai(t,e,oi(e,V(t))):oi(e,pn(t)?.numbers??[])}function Re(t,e){let n=new In[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var Le=t=>t.
reduce((e,n)=>e*n,1),dn=({shape:t,dtype:e})=>Le(t)*In[e].BYTES_PER_ELEMENT,jr=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function pn(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(pn),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(r=>Array.from(r?.numbers??[]))}}return jr(t)?{shape:t.shape,numbers:V(t)}:null}function Qt(t,{shape:e,dtype:n},r,o){let i=n==="bool"?Boolean:
Number;if(e.length===0)return i(t[0]);if(jr(r)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer),..."turn"in r?{}:{turn:1}};return o&&ai(l,n,o),l}let s=ArrayBuffer.
isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),c=/^float|64/.test(n)?Float64Array:In[n],a=(l,[p,...u])=>{let d=Le(u);if(u.length)return Array.from({length:p},
(g,w)=>a(l+w*d,u));let f=Array.prototype.slice.call(t,l,l+p);return s?c.from(f):f.map(g=>i(g))};return a(0,e)}function ci(t,e,{shape:n,dtype:r}){let o=pn(t);return!o||
String(o.shape)!==String(n)?!1:ii(r==="float32"?Re(r,Ir(t,r)):Array.from(o.numbers,Number),Re(r,e))}function ii(t,e){for(let n=0;n<t.length;n++)if(!Object.is(t[n],
e[n]))return!1;return!0}function Wt(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function jn(t,e){let n=0;
return e.map(r=>t.slice(n,n+=r))}function fe(t,e){if(t.length!==e?.length)return!1;let[n,r]=[si(t),si(e)];for(let o=0;o<n.length;o++)if(n[o]!==r[o])return!1;return!0}
function si(t){let{buffer:e,byteOffset:n,byteLength:r}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,r/4)}var dl=100,gn=new Set,fn=new Set,Bn=new Set,Fr=0,Br=0,Dr=new Map,li=t=>gn.add(t);function ui(t){for(let e of[gn,fn,Bn])e.delete(t);he()}function Dn(t){fn.add(t),
Br||(Br=requestAnimationFrame(pl))}var di=t=>Bn.add(t);function Pe(t){return Fr++,t.finally(()=>{Fr--,he()})}var Ur=0;function Un(t){return Ur++,t.finally(()=>{
Ur--;for(let e of gn)Dn(e)})}var te=()=>Ur>0;function ge({inBackground:t=!0}={}){return new Promise(e=>{Dr.set(e,t),he()})}function he(){let t=[...fn].some(n=>!n.
isPlaying());if(Fr||t||qt.size)return;let e=[...gn].filter(n=>n.isPending());for(let[n,r]of Dr)e.some(({isInBackground:o})=>r||!o)||(Dr.delete(n),n())}function pl(){
pi();let t=new Map;for(let e of fn)fn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>dl?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();Br=0,he();for(let e of Bn)Dn(e);Bn.clear()}var qt=new Map,Fn;function hn(t,e,n){if(t.get("pro\
mpt")||[...gn].some(r=>r.reads(t))){_t(t,e,n);return}Fn||(Fn=new MessageChannel,Fn.port1.onmessage=pi),qt.size||Fn.port2.postMessage(null),qt.has(t)||qt.set(t,new Map),
qt.get(t)?.set(e,n)}var Ce=(t,e)=>qt.get(t)?.has(e)?qt.get(t)?.get(e):t.get(e);function pi(){let t=[...qt];qt.clear();for(let[e,n]of t)for(let[r,o]of n)_t(e,r,o);
he()}function ee(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let c=!0;return()=>{c&&--s.users===0&&(n.
delete(i),e(s.thing)),c=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function fl(t){let e=t.widget_manager,n=await at(e,t.get("choice")),r=async c=>({...c,model:await at(e,c.widget)}),o=t.get("options"),i=await Promise.all(
o.map(c=>Promise.all(c.map(r))));function s(){let c=n.get("index");if(c!==t.get("applied")){t.set("applied",c);for(let{model:a,trait:l,value:p,array:u}of i[c])_t(
a,l,u?Qt(V(u),u,a.get(l)):p)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var gl=ee((t,e)=>Pe(fl(e)),t=>t.
then(e=>e())),Hr=gl.use,fi={initialize:({model:t})=>Hr(t)};var gi=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
e .line{display:none}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-field-box .jupyter-matplotlib-canvas-d\
iv{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-box .jupyter-matplotlib-canvas-div ca\
nvas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas-container,.gdviz-field-box .jupyter-\
matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;pointer-events:none;margin:0;width:100%;overflow:hidden}.gdvi\
z-field-box:has(.gdviz-needs-python){overflow:auto hidden}.gdviz-field-box:has(.gdviz-needs-python) .gdviz-field{overflow:visible}.gdviz-field svg{display:block\
}.gdviz-formula-field>label{display:block}.gdviz-formula-field>label>span{display:block;margin:2px}.gdviz-formula-field .text{width:calc(100% - 6px);box-sizing:\
border-box;height:30px;margin:0 3px;padding:0 6px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font\
:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .text[aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-formula-field .written{min-\
height:66px;margin:6px 3px;display:grid;align-content:center}.gdviz-formula-field .written>math{overflow-x:auto;overflow-y:hidden;font-size:15px}.gdviz-formula-\
field .error code{display:block;overflow-x:auto;white-space:pre;font:13px/1.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .error span{color:var(-\
-gdviz-alert)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;overflow:hidden}.gdviz-network-diag\
ram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visible}.gdviz-network-diagram .network>s\
vg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdviz-network\
-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2;pointer-e\
vents:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.4;font-var\
iant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-network-diagra\
m .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-network-diagram .legend .positive p\
ath{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend circle{fill:currentColor}.gdviz-n\
etwork-diagram .pointed.selected path{stroke-dasharray:none}.gdviz-network-diagram .gdviz-slider[hidden]{display:none}.gdviz-network-diagram .gdviz-slider.empty\
{visibility:hidden}.gdviz-network-diagram .gdviz-slider label span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.gdviz-page-state\
{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center}.gdviz-page-state>[role=group]{display:flex;gap:6px}.gdviz-page-state :is(button,.button){height:30\
px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-page-state>[\
role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-state textarea{flex:1 1 100%;min-width:0;box-sizing:border-box;resize:vertical;bac\
kground:var(--gdviz-paper);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-page-state input{flex:1 1 100%;min-width:0;height:\
26px;font-size:12px}.gdviz-page-state .download:after{content:"\\25be" / "";margin-left:6px}.gdviz-page-state .download[aria-expanded=true]:after{content:"\\25b4"\
 / ""}.gdviz-page-state>.files{display:grid;flex:1 1 100%;gap:4px;min-width:0;margin:0;padding:0;list-style:none}.gdviz-page-state>.files li{display:flex;gap:4p\
x;align-items:center;margin:0}.gdviz-page-state>.files span{flex:1;min-width:0;line-height:1.3;overflow-wrap:anywhere}.gdviz-page-state>.files :is(button,.butto\
n){height:24px;padding:0 7px;font-size:12px}.gdviz-page-state .button{display:inline-flex;align-items:center;box-sizing:border-box;border:1px solid var(--gdviz-\
edge);border-radius:4px;color:inherit;text-decoration:none}.gdviz-page-state .button:hover{background:var(--gdviz-hover)}.gdviz-page-state>[hidden]{display:none\
}.gdviz-pins{container-type:inline-size;display:flex;flex-direction:column;align-items:flex-start;gap:4px;width:100%;min-width:0;padding-top:4px}.gdviz-pins>but\
ton{height:28px;padding:0 10px}.gdviz-pins button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-pins ul{list-style:none\
;width:100%;margin:0;padding:0}.gdviz-pins li{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;min-height:30px}.gdviz-pins li.hidden output,.gdviz-pin\
s li.hidden b{color:var(--gdviz-faint)}.gdviz-pins label{display:flex;align-items:center;gap:6px;min-height:24px}.gdviz-pins input[type=checkbox]{width:16px;hei\
ght:16px;margin:4px 0;accent-color:var(--gdviz-blue)}.gdviz-pins input[type=text]{flex:1 1 120px;box-sizing:border-box;min-width:0;height:26px;text-overflow:ell\
ipsis}.gdviz-pins output{font-variant-numeric:tabular-nums;white-space:nowrap}.gdviz-pins li button{min-width:26px;height:26px;padding:0 7px}@container (max-wid\
th: 440px){.gdviz-pins input[type=text]{flex-basis:60%}.gdviz-pins output{flex:1;padding-left:24px}}.gdviz-pins small{flex:1 1 100%;padding-left:38px;color:var(\
--gdviz-faint);font-size:12px}.gdviz-plot .letter text{font-size:10px;font-weight:600}.gdviz-results tr.pinned{color:var(--gdviz-faint)}.gdviz-results tr.pinned\
 th{display:flex;align-items:center;gap:4px;min-height:22px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player\
 input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-player label:has(span){flex-basis:100\
%}.gdviz-player label:has(span) output{min-width:3.5em}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;bord\
er-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px 1px 6px;border:0;background:none;text-align:right;whi\
te-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead th{vertical-align:bottom;white-space:normal;max-width:62px;font-size:11.5px;line-height:1.\
15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.\
gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0 0 0 4px}.gdviz-results tr.hidden{color\
:var(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px\
 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;borde\
r:0;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{ba\
ckground:none;text-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@\
container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-width:50px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1\
px 1px 1px 3px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner s\
elect,.gdviz-runner input[type=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-e\
dge);border-radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vert\
ical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdv\
iz-alert)}.gdviz-runner .history{display:block;width:100%;max-width:420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slice .axes{display:flex;flex-wra\
p:wrap;gap:4px 16px;margin:2px 3px}.gdviz-slice label{display:flex;align-items:center;gap:6px}.gdviz-slice select{height:30px;min-width:52px;box-sizing:border-b\
ox;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-slice .gdviz-note{min-height:2lh;font-va\
riant-numeric:tabular-nums}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:cen\
ter;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:\
var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:\
border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabul\
ar-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);\
color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-surface3\
d-view .scene{cursor:grab;touch-action:pan-y;border-radius:4px;overflow:hidden}.gdviz-surface3d-view .scene:active{cursor:grabbing}.gdviz-surface3d-view .scene:\
focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px}.gdviz-surface3d-view svg{pointer-events:none}.gdviz-surface3d-view .under{position:absolu\
te}.gdviz-surface3d-view canvas{background:none}
`;var Wr=new CSSStyleSheet;Wr.replaceSync(gi);function hi(t){t.adoptedStyleSheets.includes(Wr)||t.adoptedStyleSheets.push(Wr)}var mi=()=>hi(document);function vi(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&hi(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var Vr=globalThis,wi=t=>t,Hn=Vr.trustedTypes,bi=Hn?Hn.createPolicy("lit-html",{createHTML:t=>t}):void 0,Gr="$lit$",Vt=`lit$${Math.random().toFixed(9).slice(2)}$`,
Kr="?"+Vt,ml=`<${Kr}>`,we=document,vn=()=>we.createComment(""),wn=t=>t===null||typeof t!="object"&&typeof t!="function",Yr=Array.isArray,zi=t=>Yr(t)||typeof t?.[Symbol.
iterator]=="function",qr=`[ 	
\f\r]`,mn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,xi=/-->/g,yi=/>/g,me=RegExp(`>|${qr}(?:([^\\s"'>=/]+)(${qr}*=${qr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),$i=/'/g,ki=/"/g,Ai=/^(?:script|style|textarea|title)$/i,Zr=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),F=Zr(1),G=Zr(2),wt=Zr(
3),zt=Symbol.for("lit-noChange"),q=Symbol.for("lit-nothing"),_i=new WeakMap,ve=we.createTreeWalker(we,129);function Mi(t,e){if(!Yr(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return bi!==void 0?bi.createHTML(e):e}var Si=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=mn;
for(let c=0;c<n;c++){let a=t[c],l,p,u=-1,d=0;for(;d<a.length&&(s.lastIndex=d,p=s.exec(a),p!==null);)d=s.lastIndex,s===mn?p[1]==="!--"?s=xi:p[1]!==void 0?s=yi:p[2]!==
void 0?(Ai.test(p[2])&&(o=RegExp("</"+p[2],"g")),s=me):p[3]!==void 0&&(s=me):s===me?p[0]===">"?(s=o??mn,u=-1):p[1]===void 0?u=-2:(u=s.lastIndex-p[2].length,l=p[1],
s=p[3]===void 0?me:p[3]==='"'?ki:$i):s===ki||s===$i?s=me:s===xi||s===yi?s=mn:(s=me,o=void 0);let f=s===me&&t[c+1].startsWith("/>")?" ":"";i+=s===mn?a+ml:u>=0?(r.
push(l),a.slice(0,u)+Gr+a.slice(u)+Vt+f):a+Vt+(u===-2?c:f)}return[Mi(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},bn=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,c=e.length-1,a=this.parts,[l,p]=Si(e,n);if(this.el=t.createElement(l,r),ve.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=ve.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(Gr)){let d=p[s++],f=o.getAttribute(u).split(Vt),g=/([.?@])?(.*)/.exec(d);a.push({type:1,index:i,name:g[2],strings:f,ctor:g[1]===
"."?qn:g[1]==="?"?Vn:g[1]==="@"?Gn:xe}),o.removeAttribute(u)}else u.startsWith(Vt)&&(a.push({type:6,index:i}),o.removeAttribute(u));if(Ai.test(o.tagName)){let u=o.
textContent.split(Vt),d=u.length-1;if(d>0){o.textContent=Hn?Hn.emptyScript:"";for(let f=0;f<d;f++)o.append(u[f],vn()),ve.nextNode(),a.push({type:2,index:++i});o.
append(u[d],vn())}}}else if(o.nodeType===8)if(o.data===Kr)a.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf(Vt,u+1))!==-1;)a.push({type:7,index:i}),
u+=Vt.length-1}i++}}static createElement(e,n){let r=we.createElement("template");return r.innerHTML=e,r}};function be(t,e,n=t,r){if(e===zt)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=wn(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=be(t,o._$AS(t,e.values),o,r)),e}var Wn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??we).importNode(n,!0);ve.currentNode=
o;let i=ve.nextNode(),s=0,c=0,a=r[0];for(;a!==void 0;){if(s===a.index){let l;a.type===2?l=new Ie(i,i.nextSibling,this,e):a.type===1?l=new a.ctor(i,a.name,a.strings,
this,e):a.type===6&&(l=new Kn(i,this,e)),this._$AV.push(l),a=r[++c]}s!==a?.index&&(i=ve.nextNode(),s++)}return ve.currentNode=we,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},Ie=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=q,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=be(this,e,n),
wn(e)?e===q||e==null||e===""?(this._$AH!==q&&this._$AR(),this._$AH=q):e!==this._$AH&&e!==zt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):zi(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
q&&wn(this._$AH)?this._$AA.nextSibling.data=e:this.T(we.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=bn.createElement(Mi(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new Wn(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=_i.get(e.strings);return n===void 0&&_i.set(e.strings,n=new bn(e)),n}k(e){Yr(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(vn()),this.O(vn()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=wi(e).nextSibling;wi(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},xe=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=q,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=q}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=be(this,e,n,0),s=!wn(e)||e!==this._$AH&&e!==zt,s&&(this._$AH=e);else{let c=e,a,
l;for(e=i[0],a=0;a<i.length-1;a++)l=be(this,c[r+a],n,a),l===zt&&(l=this._$AH[a]),s||=!wn(l)||l!==this._$AH[a],l===q?e=q:e!==q&&(e+=(l??"")+i[a+1]),this._$AH[a]=
l}s&&!o&&this.j(e)}j(e){e===q?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},qn=class extends xe{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===q?void 0:e}},Vn=class extends xe{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==q)}},Gn=class extends xe{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=be(this,e,n,0)??q)===zt)return;let r=this._$AH,o=e===
q&&r!==q||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==q&&(r===q||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},Kn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){be(this,e)}},Ei={
M:Gr,P:Vt,A:Kr,C:1,L:Si,R:Wn,D:zi,V:be,I:Ie,H:xe,N:Vn,U:Gn,B:qn,F:Kn},vl=Vr.litHtmlPolyfillSupport;vl?.(bn,Ie),(Vr.litHtmlVersions??=[]).push("3.3.3");var Oi=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new Ie(e.insertBefore(vn(),i),i,void 0,n??{})}return o._$AI(t),
o};var ne=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function H(t,e,...n){return Oi(e,t),n.map(r=>t.querySelector(r))}var xn=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Yn(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Gt=t=>t?"":"display: none";function it(t,...e){vi(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var wl={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},bt=t=>wl[t]??t;function Jr(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Ti(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function je(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var bl=["dead","restarting","autorestarting","starting"];function Fe(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=bl.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var Ni=50,Zn=new Set,Ri=0;function Li(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return Zn.add(r),Xr.size&&yn(),{outdate(o,i=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(i,r.outdated?.since??1/0),text:o},yn())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},yn())},leave(){Zn.delete(r),yn()}}}var Xr=new Map;function yn(){clearTimeout(Ri);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:i},{since:s,text:c}]of xl())if(s+Ni>t)e=Math.min(e,s+Ni);else for(let{model:a}of[{model:o},...i])n.set(a,c);let r=Xr;Xr=n;for(let o of new Set([...r.keys(),
...n.keys()]))$l(o,n.get(o)??"");e<1/0&&(Ri=setTimeout(yn,e-t))}function xl(){let t=new Map([...Zn].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of Zn)r.sources.some(i=>e.targets.some(s=>yl(i,s)))&&!t.has(r)&&t.set(r,n);return t}var yl=(t,e)=>t.model===e.model&&t.trait===e.trait;function $l(t,e){
(Ce(t,"outdated")??"")!==e&&(hn(t,"outdated",e),t.get("opacities")&&hn(t,"opacities",e?[kl]:[]))}var kl=.3;var Pi=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),_l=230;function Ci(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let c=n[r+1]===_l;n[r]=c?1:253,n[r+1]=c?1:133,n[r+2]=c?1:2,o=i=0}return n}var Qr=8,Jn=5,zl=50,Al=8;async function ji(t,e){let n=Qn(Pi)?Ci(gt(t),gt(e)):gt(t);return Qn(n)?WebAssembly.compile(n).catch(()=>null):null}var Qn=t=>!!globalThis.
WebAssembly?.validate(t);function Xn({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function Ml(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:c})=>c))}catch(i){postMessage({error:i.message})}}}function Sl(t,e){
let n=URL.createObjectURL(new Blob([`(${Ml})(${Xn})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var Ii=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function Fi(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(f=>({address:f.
address,length:dn(f)})),s=[],c=null,a=null;return n>Qr&&p(),{start:l,measure:u,isBusy:()=>a!==null,close:d};function l(f,g,w){if(c){a={job:g,counts:w},c.postMessage(
{inputs:f});return}let x=performance.now(),$;try{$=Xn(o,f,i)}catch(k){return r(g,{error:k})}let _=performance.now()-x;s=[...s.slice(1-Jn),_],(_>zl||s.length===Jn&&
Ii(s)>Qr)&&p(),r(g,{results:$,milliseconds:_})}function p(){c=Sl(t,i),c&&(c.onmessage=({data:f})=>{let{job:g,counts:w}=a;if(a=null,f.error)return r(g,{isLate:!0,
error:Object.assign(new Error(f.error),{name:"RuntimeError"})});w&&(s=[...s.slice(1-Jn),f.milliseconds]),r(g,{isLate:!0,...f})},c.onerror=()=>{let f=a;c=a=null,
f&&r(f.job,{isLate:!0})})}function u(f){if(c){let $=s.length?Ii(s):null;if(a||n===1/0||s.length<Jn||Math.max(...s)>Qr/2)return $;d(),s=[]}let g=f();Xn(o,g,[]);let w=performance.
now(),x=0;do Xn(o,g,[]);while(x++,performance.now()-w<Al);return(performance.now()-w)/x}function d(){c?.terminate(),c=a=null}}var Bi=["single_steps","resets","anew","anew_steps","playing"];function Di(t,e,n,r){let{restart:o,steps:i,before:s,starting:c,editing:a}=t.get("running"),l=s.map(
dn),p=jn(gt(t.get("carried")),l),u=0,d=!1,f=M(),g=jn(gt(t.get("computed")),n.map(dn)),w=0,x={restart:!1,steps:0},$=1;for(let R of Bi)e.on(`change:${R}`,_);return addEventListener(
"pagehide",r.tell),t.on("change:carried",A),{isPlaying:k,isPending:S,plan:h,inputs:b,store:y,putBack:m,shareState:v,stop:O};function _(){r.changed(),k()||r.tell()}
function k(){return e.get("playing")&&!te()}function M(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function S(){
let R=M();return d||k()||R.single!==f.single||R.resets!==f.resets||R.anew!==f.anew}function h(R){let C=M(),I=R.map((N,W)=>!fe(N,g[W])),T=c.some(N=>I[N]),z=C.anew>
0&&(C.anew!==f.anew||I.some((N,W)=>N&&!a.includes(W))),P=C.resets!==f.resets,L=Math.max(C.single-f.single,0);k()&&(w+=e.get("speed"),L+=Math.floor(w),w%=1),f=C,
g=R,d=!1;let E=x;return x={restart:!1,steps:0},z||T||P?{restart:!0,steps:z?C.anew:0,version:u}:{restart:E.restart,steps:E.steps+L,version:u}}function m(R){x=R}function b(R={
restart:!1,steps:$}){let C=(I,T)=>({address:I,data:new Uint8Array(Int32Array.of(T).buffer)});return R.steps&&($=R.steps),[C(o,Number(R.restart)),C(i,R.steps),...p.
map((I,T)=>({address:s[T].address,data:I}))]}function y(R,C){C.version===u&&(p=R)}function v(){t.off("change:carried",A),t.set("carried",new DataView(Wt(p).buffer)),
t.on("change:carried",A)}function A(){p=jn(gt(t.get("carried")),l),f=M(),d=!0,u++,r.changed()}function O(){for(let R of Bi)e.off(`change:${R}`,_);removeEventListener(
"pagehide",r.tell),t.off("change:carried",A)}}var El=400,Ui=30,qi="not computed",tr=(t,e)=>Object.assign(new Error(e),{name:t}),Hi=t=>`(${t.join(", ")}${t.length===1?",":""})`;function to({model:t,trait:e,name:n,
shape:r,dtype:o}){let i=t.get(e),s=pn(i);if(!s)throw tr("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(i)??"undefined"}`);if(String(s.shape)!==
String(r))throw tr("ValueError",`${n} had shape ${Hi(r)} when it was linked, but now it has shape ${Hi(s.shape)}`);let c=Ir(i,o);if(!o.startsWith("float")&&Array.
from(Re(o,c)).some((a,l)=>a!==Number(s.numbers[l])))throw tr("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return c}function Vi(t,e){try{return fe(Wt(t.map(to)),e)}catch{return!1}}async function Gi(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,r=a=>Promise.all(a.map(async l=>({...l,model:await at(n,l.widget)}))),[o,i]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),s=Li(t,o,
i);if(t.get("where")!=="browser")return Wi(t,o,s);Vi(o,gt(t.get("computed")))||s.outdate("compiling …");let c=await ji(t.get("module"),t.get("fusions"));return c?
Ol(t,c,o,i,s,e):(n.exported?e.show(tr("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),Wi(t,o,s))}function Wi(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){Vi(e,gt(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?qi:r)}let i=e.map(s=>ot(s.model,s.trait,o));return i.push(ot(t,"computed error_message",o)),o(),{stop:()=>[...i,
n.leave].forEach(s=>s()),isRunning:!1}}async function Ol(t,e,n,r,o,i){let s=t.widget_manager,c=t.get("outputs"),a=await Fi(e,c,t.get("background")?1/0:t.get("mi\
lliseconds"),C),l=t.get("runner")&&await at(s,t.get("runner")),p=!!t.get("background"),u={compute:R,report:N,isInBackground:p,reads:B=>n.some(j=>j.model===B),isPending:z,
isPlaying:T},d=l&&Di(t,l,n,{changed:h,tell:E}),f=gt(t.get("computed")),g=null,w=null,x=null,$=!1,[_,k]=[0,0],M=0,S=[...n.map(B=>[B.model,`change:${B.trait}`,m]),
[t,"change:computed",A],[t,"change:running_in",y],[t,"change:where",W],[t,"change:closed",W],[t,"msg:custom",v]];for(let[B,j,D]of S)B.on(j,D);return li(u),b(),L(),
h(),{stop:K,isRunning:!0};function h(){Dn(u)}function m(){x??=performance.now(),h()}function b(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function y(){t.get("running_in")!=="browser"&&(f=null,b(),h())}function v({event:B}){B==="ask"&&t.send({event:"here"})}function A(){f=gt(t.get(
"computed")),h()}function O(B){return B.map((j,D)=>({address:n[D].address,data:j}))}function R(){let B;try{B=n.map(to)}catch(tt){return N(tt)}let j=Wt(B);if(!d?.
isPending()){if(fe(j,f))return x=null,I(j);if(fe(j,g))return}if(fe(j,f)||o.outdate("computing …",x??void 0),a.isBusy())return;let D=d?.plan(B),U=[...O(B),...D?
d.inputs(D):[]];x=null,a.start(U,{joined:j,work:D},!D||D.steps>0)}function C({joined:B,work:j},{results:D,milliseconds:U,error:tt,isLate:Z}){if(Z&&h(),!D){j&&d.
putBack(j),tt&&(g=B,N(tt));return}T()&&P(U??0),j&&d.store(D.slice(D.length-t.get("running").before.length),j);for(let{model:rt,trait:ct,output:st}of r){let[et,J,
ut]=[Ce(rt,ct),c[st],D[st]];ci(et,ut,J)||hn(rt,ct,Qt(Re(J.dtype,ut),J,et,ut))}w=[B,...D],I(B),T()&&!Z&&di(u)}function I(B){f=B,g=null,o.renew(x),$&&i.show(null),
$=!1,L(),he()}function T(){return!!d?.isPlaying()}function z(){return a.isBusy()&&!T()}function P(B){_+=B,!(++k%Ui)&&(t.set("page_milliseconds",_/Ui),_=0)}function L(){
clearTimeout(M),M=setTimeout(()=>{try{let B=a.measure(()=>[...O(n.map(to)),...d?.inputs()??[]]);B!==null&&t.set("page_milliseconds",B)}catch{}E()},El)}function E(){
w&&(t.set("snapshot",new DataView(Wt(w).buffer)),w=null,d?.shareState(),t.save_changes())}function N(B){console.warn(B),$=!0,f=null,o.outdate(qi),T()&&(l.set("p\
laying",!1),l.save_changes()),i.show(B)}function W(){K(),i.ended()}function K(){clearTimeout(M);for(let[B,j,D]of S)B.off(j,D);d?.stop(),a.close(),o.leave(),ui(u)}}var eo=new EventTarget;function Tl(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),eo.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=Gi(e,o).catch(i=>(console.error(i),null)),Pe(n.started).then(i=>r({isRunning:i?.isRunning??!1})),
n}var Ki=ee(Tl,({started:t})=>t.then(e=>e?.stop())),ye=Ki.use,$n=t=>Ki.find(t.get("key"))??{isRunning:!1,error:null};function er(t,e){let n=t.get("key");return eo.
addEventListener(n,e),()=>eo.removeEventListener(n,e)}var nr=(t,e)=>F`<div class="gdviz-note gdviz-needs-python">${e}${no(t)}</div>`;function no({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Nl(e,
await t.query?.()??"")};return e?F` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:q}function Nl(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var Rl="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Ll="The server is gone. Nothing on this page needs it: everything continues in your browser.",Pl="Greyed-out controls need Python.";function Yi(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Cl(t){let e=gt(t.get("text")??new Uint8Array);return e.
length===0?Il(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function Il(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function jl(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await at(t.widget_manager,i);if(r||i!==t.get("link"))
return;n();let c=()=>e(s),a=[ye(s),er(s,c),ot(s,"where milliseconds page_milliseconds outdated",c)];n=()=>a.forEach(l=>l()),c()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function Fl({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>at(e,i)));if(e.exported){n().
then(i=>i.forEach(s=>_t(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[c,a]of r)_t(c,"\
disabled",a);return r.clear()}let s=await n();if(t.get("lost"))for(let c of s)r.has(c)||r.set(c,c.get("disabled")),_t(c,"disabled",!0)}return e.kernel&&Fe(e.kernel,
i=>o(i!=="connected"))}function Bl({model:t,el:e}){it(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(g){
if(g.get("outdated"))return g.get("outdated");let{isRunning:w}=$n(g);return w?`computed in your browser${Yi(g.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${Yi(g.get("milliseconds"))} · 1 round trip`}async function c(){let g=o,w=await Cl(g);i||(i={name:g.get("name"),
size:gt(g.get("module")).length,text:w,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function a(){i=null,u()}async function l(g){g.isCopied=await xn(
g.text),g.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let p=g=>F`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${g.name}”, ${(g.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(g)}>${g.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${g.text}</pre>
    </dialog>`;function u(){let g=F`<div class="gdviz-notice" role="alert">${n?Rl:Ll}</div>`;H(e,F`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${c}
          ?hidden=${!o||!$n(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?nr(t.widget_manager,Pl):q}
      ${i?p(i):q}${t.get("lost")?g:q}`)}let d=jl(t,g=>{o=g,u()}),f=ot(t,"lost",u);return u(),()=>{d(),f()}}var Zi={initialize:Fl,render:Bl};var X=(t,e,n)=>Math.min(Math.max(t,e),n),rr=t=>t.replaceAll("-","−").replace("e+","e");function Q(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?rr(String(Number(t.toPrecision(e)))):rr(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function ro(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>Q(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var or=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Dl=62,Ul=38;function Rt({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?ql(t,e):ts(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],c=(o-r)/(s-i),a=u=>r+((n?
Math.log10(u):u)-i)*c,l=u=>u.map(([d,f])=>({at:a(d),text:f})),p=Math.max(Math.floor(Math.abs(o-r)/(o>r?Dl:Ul)),1);return{low:t,high:e,log:n,to:a,from:u=>n?10**(i+
(u-r)/c):i+(u-r)/c,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return l(Vl(i,s,1.5*p));let u=Ji(t,e,p);return l(u.length>1?u:Ji(t,e,2*p+1))}}}var Be=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Ft(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}var oo=.04;function io(t,e,n){if(n){let o=(e/t)**oo;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+oo*e];let r=oo*(e-t);return[t===0?
0:t-r,e+r]}var Hl=.4,Wl=.1;function Xi(t,[e,n],r){if(!(e<=n))return t??(r?[.1,10]:[0,1]);let o=(a,l)=>r?Math.log(l/a):l-a;if(t&&e>=t[0]&&n<=t[1]&&o(e,n)>=Hl*o(...t))
return t;if(r)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[i,s]=e<n?io(e,n,!1):ts(e,n),c=Qi((s-i)*Wl);return[Math.floor(i/c)*
c,Math.ceil(s/c)*c]}function Qi(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function ts(t,e){if(!Number.isFinite(t)||
!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function ql(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Ji(t,e,n){let r=(e-t)/n,o=Qi(r),i=Math.ceil(-Math.log10(o)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),c=s>=1e5||o<1e-4,a=Math.min(Math.max(Math.floor(Math.log10(s))+i,0)+1,12),l=d=>c?d?Number(d.toPrecision(a)).toExponential():"0":d.toFixed(Math.max(
i,0)),p=Math.ceil(t/o-1e-6),u=Math.max(Math.floor(e/o+1e-6)-p+1,0);return Array.from({length:u},(d,f)=>[(p+f)*o,rr(l((p+f)*o))])}function Vl(t,e,n){let r=Math.ceil(
t-1e-9),o=Math.floor(e+1e-9),i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(a,l)=>r+l*i),c=s.every(a=>a>=-3&&a<=4);return s.map(a=>[10**
a,c?String(+`1e${a}`):`10${or(a)}`])}var Gl=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Kl=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),$e=(t,e=0)=>Gl(Kl(t).map(n=>Math.round(n+(255-n)*e)));function re(t,e,[
n,r],o){if(!r||!n)return ao(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let c=(n-1-s)*r;for(let a=0;a<r;a++)i[s*r+a]=o(e[c+a])}so(t,i,r)}function so(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),ir(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var ao=t=>ir(
t).clearRect(0,0,t.width,t.height),ir=t=>t.getContext("2d");function sr(t,e){let n=Uint32Array.from({length:511},(r,o)=>$e(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var es=.5,Yl=.6;function ar(t,{width:e,height:n},r,[o,i],s,c){let a=new Uint32Array(e*n),[l,p,u]=[0,es,es/2].map(w=>Uint32Array.from(c,x=>$e(x,w))),d=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),f=(i-1)/e,g=(o-1)/n;for(let w=0;w<n;w++){let x=(n-w-.5)*g,$=Math.min(Math.floor(x),o-2),_=x-$,k=$*i,M=k+i,S=w*e,h=0;for(let m=0,
b=0;m<i-1;m++){let y=r[k+m],v=r[k+m+1],A=y+_*(r[M+m]-y),O=v+_*(r[M+m+1]-v),R=m===i-2?e:Math.min(Math.ceil((m+1)/f-.5),e),C=(O-A)*f;if(!(Math.abs(C)<1/0)){S+=R-b,
b=R;continue}let I=(r[M+m]-y+r[M+m+1]-v)*.5*g,T=Yl*Math.sqrt(C*C+I*I),z=A+((b+.5)*f-m)*(O-A);for(;b<R;b++,S++,z+=C){for(;z>=d[h+1];)h++;for(;z<d[h];)h--;let P=Math.
min(z-d[h],d[h+1]-z);a[S]=P>=T?l[h]:P>=T/2?u[h]:p[h]}}}so(t,a,e)}function oe(t,e){let n=t.length-1;return Array.from({length:e},(r,o)=>t[Math.floor(e>1?n/(e-1)*
o:n/2)])}function ns(t,[e,n],{left:r,top:o,width:i,height:s},[c,a,l,p]){let u=e*n,d=Float64Array.from({length:u},($,_)=>Math.hypot(t[2*_],t[2*_+1])),f=d.reduce(
($,_)=>_>$&&_<1/0?_:$,0),g=i/n/1.25,w=Math.max(i*.0016,.5),x=[];for(let $=0;$<u;$++){if(!(d[$]>0&&d[$]<1/0))continue;let _=r+i*($%n+.5)/n,k=o+s*(1-(Math.floor($/
n)+.5)/e),M=-t[2*$]*(i/(a-c)),S=t[2*$+1]*(s/(p-l)),h=g*X(1+Math.log10(d[$]/f)/3,.25,1)/2/Math.hypot(M,S);x.push(ke(_,k,M*h,S*h,w))}return x.join("")}var ht=t=>Math.
round(t*10)/10;function ke(t,e,n,r,o){let i=Math.hypot(n,r),[s,c]=[-r/i,n/i],a=Math.min(10*o,1.2*i),l=.3*a,p=(g,w)=>`${ht(t+n*g+s*w)},${ht(e+r*g+c*w)}`,u=1-a/i,
d=`${p(-1,o)} ${p(u,o)} ${p(u,l)}`,f=`${p(u,-l)} ${p(u,-o)} ${p(-1,-o)}`;return`M${d} ${p(1,0)} ${f}Z`}var Zl=10,co=12,Jl=68,Xl=9;function rs({left:t,top:e,width:n,height:r},o,i,s){let c=t+n+Zl,a=c+co,l=s.length>=Xl,p=o.toReversed().map((u,d)=>{let f=1-d/o.length;
return G`<rect x=${c} width=${co} y=${e+r*(1-f)} height=${r*f} fill=${u} />`});return G`
    ${p}
    <rect class="frame" x=${c} y=${e} width=${co} height=${r} />
    ${i.map(({at:u,text:d})=>{let f=e+r*(1+u);return G`<path class="tick" d="M${a},${f}h3" /><text x=${a+6} y=${f} dy="0.35em">${d}</text>`})}
    <text y=${e-10} x=${l?t+n+Jl:c-2} text-anchor=${l?"end":"start"}>${s}</text>`}var cr=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=F`<span class="swatch ${r}" .style=${`\
color: ${bt(n)}`}></span>`;return F`<span class="entry">${o}${e}</span>`});function kn(t){let[e,n]=[t.get("colors"),De(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function De(t){let e=t.get("shown")&&V(t.get("shown"));return n=>!e?.length||e[n]>0}function At(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function Kt(t,e,n){let r=t.currentTarget;r.setPointerCapture(t.pointerId);
let o=new AbortController,{signal:i}=o,{pointerId:s}=t,c=l=>p=>p.pointerId===s&&l(p);r.addEventListener("pointermove",c(e),{signal:i});let a=c(l=>{o.abort(),n?.(
l)});for(let l of["pointerup","pointercancel"])r.addEventListener(l,a,{signal:i})}var Ql={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},_e=t=>Ql[t.
key]??null;function Yt(t,e=()=>!0){let n=r=>e(r)&&r.preventDefault();t.addEventListener("touchstart",n,{passive:!1})}function Ue({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){
let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),Kt(s,n)};t?.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),
t?.addEventListener("click",s=>{s.pointerType==="touch"&&!o()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&i(s)),Yt(e),e.addEventListener("keydown",
s=>{let c=_e(s);c&&(s.preventDefault(),r(c,s.shiftKey))})}var ze={left:56,right:14,top:10,bottom:42},He={left:56,right:68,top:24,bottom:42},tu=6.4,eu=6.5,nu=104;function ie(t,{name:e,title:n="",...r}){it(t,e,"gdviz-pla\
ne");let o=F`${n&&F`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
i,s,c,a]=H(t,o,".box",".gdviz-legend",".panel",".status"),l=lo(i,r);return{...l,panel:c,status:a,bar:p=>H(l.bar,p&&rs(l.area,...p)),legend:p=>H(s,cr(p))}}function lo(t,{
label:e,ratio:n=.75,aspect:r=()=>null,margins:o=ze}){t.classList.add("gdviz-plot");let i=ne(),s={left:o.left,top:o.top,width:0,height:0},c=320,a=()=>{},l=()=>({
from:s.left,to:s.left+s.width}),p=()=>({from:s.top+s.height,to:s.top});function u(){s.width=Math.max(c-s.left-o.right,40);let S=r(),h=S?Math.round(s.width*S):Math.
round(c*(typeof n=="number"?n:n(c)))-o.top-o.bottom;s.height=Math.max(h,40);let{left:m,top:b}=s,y=Object.entries(s).map(([A,O])=>`${A}: ${O}px`),v=F`
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
      </svg>`;return H(t,v,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[d,f,g,w,x,$,_]=u();function k({x:S,y:h},m,b=!1){let y=h.ticks(),v=Math.
max(...y.map(({text:L})=>L.length)),A=Math.min(v*tu+28,nu);if(A>s.left+1)return s.left=A,u(),a();let{left:O,top:R,width:C,height:I}=s,T=R+I,z=S.ticks().map(({at:L,
text:E})=>G`
      ${b?G`<path class="grid" d="M${L},${T}V${R}" />`:q}
      <path class="tick" d="M${L},${T}v5" />
      <text class="x" x=${L} y=${T+17} text-anchor="middle">${E}</text>`),P=y.map(({at:L,text:E})=>G`
      ${b?G`<path class="grid" d="M${O},${L}h${C}" />`:q}
      <path class="tick" d="M${O},${L}h-5" />
      <text class="y" x=${O-8} y=${L} dy="0.35em" text-anchor="end">${E}</text>`);H(g,G`
      ${z}${P}
      <rect class="frame" x=${O} y=${R} width=${C} height=${I} />
      ${os(m[0],C+40,`translate(${O+C/2},${T+35})`)}
      ${os(m[1],I+30,`translate(13,${R+I/2})rotate(-90)`)}`)}function M(S){let[h,m]=At(f,S);return[X(h,s.left,s.left+s.width),X(m,s.top,s.top+s.height)]}return{
picture:f,canvas:d,area:s,layers:(...S)=>H(w,S.map(h=>G`<g class=${h}></g>`),...S.map(h=>`.${h}`)),hit:x,handles:$,bar:_,axes:k,pixel:M,readout:(S,...h)=>{let m=null;
for(let b of[x,...h])b.addEventListener("pointermove",y=>{S(m=y.buttons?null:M(y))}),b.addEventListener("pointerleave",()=>S(m=null));return()=>S(m)},across:l,upwards:p,
plane:(S,h)=>Be(Rt({...S,...l()}),Rt({...h,...p()})),draw:(S,h)=>{a=()=>Object.values(h).forEach(y=>y());let m=lt(S,h),b=je(t,y=>{c=y,s.left=o.left,u(),a()});return()=>{
b(),m()}}}}function os(t,e,n){let r=Math.max(Math.floor(e/eu),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,G`<title>${t}</title>`]:[t,q];return G`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var kt=1e4,ru=150;function se(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function lr(t,e,n){let r=o=>n(o).map(ht).
join(",");return se(t,e).map(o=>`M${o.map(r).join("L")}${o.length>1?"":"h0.1"}`).join("")}function ur(t,e,n,r,o){let i=(s,c)=>s.map(a=>`${ht(n(a))},${ht(c(a))}`).
join("L");return se(t,e).map(s=>`M${i(s,o)}L${i(s.toReversed(),r)}Z`).join("")}function uo(t){let e=[];for(let[n,r]of t){if(Number.isNaN(n)||Number.isNaN(r))break;
let o=Math.max(Math.abs(n),Math.abs(r));if(o<=kt){e.push([n,r]);continue}let i=e.at(-1),s=kt/o;i&&s>0&&e.push([i[0]+(n-i[0])*s,i[1]+(r-i[1])*s]);break}return e}
function po(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}var is=t=>t.length>1?`M${t.join("L")}`:
"",_n=t=>is(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),ss=t=>t==="#000000"?"var(--gdviz-paper)":"white";function dr(t,e){let n=uo(e),r=n.map(([c,a])=>`${c.
toFixed(2)},${a.toFixed(2)}`).filter((c,a,l)=>c!==l[a-1]),o=r.length>1,i=o?_n(po(n)):"",s=o&&r.length<=ru?r.map(c=>`M${c}h0`).join(""):"";return G`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${ss(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${bt(t)} stroke-width="2" d=${is(r)} />
    <path class="dots" stroke=${bt(t)} stroke-width="5" d=${s} />
  </g>`}function pr(t,[e,n]){let r=Math.abs(e)<kt&&Math.abs(n)<kt,[o,i]=r?[e,n]:[0,0];return G`<circle class="current" r="6" fill=${bt(t)} stroke=${ss(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Gt(r)} />`}var ou=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,fr=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return G`<path d=${ou} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var as={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},iu={A:.2,B:.35,C:.5,D:.65},We=(t,e,n)=>G`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${bt(e)} stroke-width="1.8" stroke-dasharray=${as[t]} opacity="0.8" d=${n} />
  </g>`,su=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function qe(t,e,n,r=su){let o=n.map((a,l)=>l?r(n[l-1],a):0),i=iu[t]*o.reduce((a,l)=>a+l,0),s=0,c=n.find((a,l)=>(s+=
o[l])>=i);return c?G`<g class="letter" transform="translate(${c[0].toFixed(1)},${c[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${bt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:q}var cs=t=>F`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${as[t]} d="M0,4h26" />
  </svg>`;var au="Not positive: a logarithmic axis cannot show it",cu=3;function fo(t){let[e,n,r,o]=["x","y","low","high"].map(p=>$t(t.get(p))),[i,s,c]=[V(t.get("limits")),
t.get("names"),De(t)],a=t.get("colors").map(bt),l=new Float64Array;return n.map((p,u)=>({name:s[u]??"",color:a[u%a.length],shown:c(u),x:e[u%Math.max(e.length,1)]??
l,y:p,low:r[u]??l,high:o[u]??l,limit:i[u]??NaN}))}function lu(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map(bt),new Float64Array];return e.map(({row:o,
mark:i,x:s=r,y:c=r})=>({mark:i,color:n[o%n.length],x:s,y:c}))}function uu({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=ie(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i,s]=r.layers("pins","curves","letters"),c=G`<g class="points" pointer-events="none"></g><g class="markers" pointer-events="none"></g>`,
[a,l]=H(r.handles,c,".points",".markers"),{x:p,y:u}=r.plane({low:0,high:1},{low:0,high:1}),d=b=>Number.isFinite(b)&&!(u.log&&b<=0);function f(){let b=fo(t),y=lu(
t),v=r.plane(...du(b,y,t.get("log")));({x:p,y:u}=v),r.axes(v,t.get("axis_names"),!0);let{left:A,top:O,width:R,height:C}=r.area;H(o,y.map(E=>We(E.mark,E.color,_(
E)))),H(s,y.map(E=>qe(E.mark,E.color,w(E),(N,W)=>W[0]-N[0])));let I=b.filter(E=>E.shown&&E.y.some(Number.isFinite)),T=u.log&&I.length>0&&!I.some(E=>E.y.some(d)),
z=b.map(E=>G`<path class="band" fill=${E.color} opacity="0.2" d=${k(E)} />`),P=({limit:E,shown:N})=>N&&d(E)?`M${A},${ht(u.to(E))}h${R}`:"",L=b.map(E=>G`
      <path class="limit" stroke=${E.color} stroke-width="1.5" stroke-dasharray="6 4" d=${P(E)} />
      <path class="line" stroke=${E.color} stroke-width="2" d=${x(E)} />`);H(i,G`
      ${z}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${L}</g>
      <text class="note" text-anchor="middle" x=${A+R/2} y=${O+C/2}>${T?au:""}</text>`),H(a,I.map(E=>$(E).map(N=>G`
      <circle class="point" r=${cu} fill=${E.color} cx=${ht(p.to(E.x[N]))} cy=${ht(u.to(E.y[N]))} />`))),M()}let g=({x:b,y},v)=>d(y[v])&&Number.isFinite(b[v]);function w(b){
return Array.from(b.y.keys()).filter(v=>g(b,v)).map(v=>[p.to(b.x[v]),u.to(b.y[v])])}let x=b=>b.shown?_(b):"",$=b=>se(b.y.length,y=>g(b,y)).flatMap(y=>y.length===
1?y:[]);function _(b){return lr(b.y.length,y=>g(b,y),y=>[p.to(b.x[y]),u.to(b.y[y])])}function k({shown:b,x:y,low:v,high:A}){if(!b||!v.length)return"";let O=r.area.
top+r.area.height,R=I=>u.to(A[I]),C=I=>d(v[I])?Math.min(u.to(v[I]),kt):O;return ur(y.length,I=>d(A[I]),I=>p.to(y[I]),C,R)}function M(){let{top:b,height:y}=r.area,
v=Array.from(V(t.get("marker"))).filter(R=>R>=p.low&&R<=p.high),A=(v.length===1?fo(t):[]).map(R=>{let C=R.shown?ls(R,v[0]):NaN;if(!d(C))return q;let I={x:ht(p.to(
v[0])),y:ht(u.to(C))};return G`<circle class="dot" r="4" fill=${R.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${I.x} cy=${I.y} />`}),O=v.map(R=>`M${ht(p.to(R))},${b}v${y}`).join("");H(l,G`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${O} />${A}`)}
function S(){let b=t.get("limit_name"),y=b?[{name:b,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...kn(t),...y])}let h=r.readout(b=>{let y=fo(t).filter(
({shown:v})=>v);r.status.textContent=b&&!t.get("outdated")?m(y,p.from(b[0])):""});function m(b,y){let v=T=>Math.abs(T-y),A=b.flatMap(T=>Array.from(T.x)).filter(
Number.isFinite),O=A.reduce((T,z)=>v(z)<v(T)?z:T,A[0]),I=b.map(T=>({name:T.name,value:ls(T,O)})).filter(({value:T})=>Number.isFinite(T)).map(({name:T,value:z})=>`${T}\
 ${Q(z)}`.trim());return I.length?`${t.get("axis_names")[0]} ${Q(O)}: ${I.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pinn\
ed":f,marker:M,"names colors shown limit_name":S,"x y names shown outdated":h})}function du(t,e,n){let r=t.filter(d=>d.shown),[o,i]=Ft([...r,...e].map(({x:d})=>d),
Number.isFinite),s=d=>Number.isFinite(d)&&!(n&&d<=0),c=[...r.flatMap(({y:d,low:f,high:g,limit:w})=>[d,f,g,[w]]),...e.map(({y:d})=>d)],[a,l]=Ft(c,s),[p,u]=a<l?io(
a,l,n):[a,l];return[{low:o,high:o===i?o+1:i},{low:p,high:u,log:n}]}function ls({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/
(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var us={render:uu};var ds=1.5,ps=1.15,fs=100,Zt=([t,e],[n,r],o="")=>`${n} = ${Q(t)}, ${r} = ${Q(e)}${o}`;function Ve(t){let[e]=$t(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return q;
let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${Zt(Array.from(e),t.get("axis_names"),`, loss ${Q(e[2])}`)}`:"";return F`step ${n}${o}${r>=
0?F`<div class="diverged">diverged at step ${r}</div>`:q}`}function gr(t){let{model:e,plane:n,layers:[r,o,i],pins:s}=t,c=a=>()=>{let l=n();l&&a(l.toPixel)};return{
pinned:c(a=>{if(!s)return;let{lines:l,letters:p}=gu(e,a,s.area);H(s.lines,l),H(s.letters,p)}),paths:c(a=>H(r,fu(e,a))),minima:c(a=>H(o,fr(e.get("marks").minimum,
pu(e).map(a)))),points:c(a=>H(i,hu(e,a))),start:mu(t),buttons:vu(t)}}var pu=t=>$t(t.get("minima")).filter(e=>e.every(Number.isFinite)),go=(t,e)=>t.get("colors")[e%
t.get("colors").length];function fu(t,e){let[n,r]=t.get("paths").shape,o=V(t.get("paths")),i=De(t),s=c=>e(o.subarray(2*c,2*c+2));return Array.from({length:n},(c,a)=>{
let l=Array.from({length:i(a)?r:0},(p,u)=>s(a*r+u));return dr(go(t,a),l)})}function gu(t,e,{left:n,top:r,width:o,height:i}){let s=([l,p])=>l>=n&&l<=n+o&&p>=r&&p<=
r+i,a=(t.get("pinned")??[]).map(({row:l,mark:p,paths:u=new Float64Array})=>{let d=po(uo(Array.from({length:u.length/2},(f,g)=>e(u.subarray(2*g,2*g+2)))));return{
mark:p,color:go(t,l),points:d}});return{lines:a.map(({mark:l,color:p,points:u})=>We(l,p,_n(u))),letters:a.map(({mark:l,color:p,points:u})=>qe(l,p,u.filter(s)))}}
function hu(t,e){let n=De(t);return $t(t.get("current")).map((r,o)=>pr(go(t,o),n(o)?e(r):[NaN,NaN]))}function mu({model:t,el:e,picture:n,hit:r,handles:o,plane:i,
free:s}){let c=t.get("marks").start,a=(u=!1,d="")=>{let f=t.get("start");return G`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${f[0]} aria-valuetext=${Zt(f,t.get("axis_names"))} transform=${d} .style=${Gt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${c} stroke-width="2.5" />
        <circle r="2.5" fill=${c} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=H(o,a(),".handle"),p=u=>s()&&Y(t,{start:u});return Ue({surface:r,handle:l,idle:()=>!i()||e.classList.contains("panning"),to:u=>p(gs(i(),At(n,u))),
by:(u,d)=>{let{x:f,y:g}=i(),w=d?.1:.01,[x,$]=[f,g].map(({low:_,high:k},M)=>X(t.get("start")[M]+u[M]*w*(k-_),_,k));p([x,$])}}),()=>{let u=i();if(!u)return;let d=t.
get("start"),f=[u.x,u.y].every(({low:g,high:w},x)=>d[x]>=g&&d[x]<=w);e.classList.toggle("still",!s()),H(o,a(f&&s(),`translate(${u.toPixel(d)})`))}}function gs({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[X(o,t.low,t.high),X(i,e.low,e.high)]}function vu({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=d=>t.get("disa\
bled")||Y(t,{view:d});function c(d,f){let[g,w,x,$]=t.get("view"),[_,k]=f??[(g+w)/2,(x+$)/2],[M,S,h,m]=t.get("home"),b=(y,v)=>v+(y-v)*d;d>1&&(w-g>fs*(S-M)||$-x>fs*
(m-h))||s([b(g,_),b(w,_),b(x,k),b($,k)])}let a=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),p()};function p(){let d=[["+","Zoom in",
()=>c(1/ds)],["−","Zoom out",()=>c(ds)],["✥","Move the view by dragging",l,a()],["⌂","Show the whole problem",()=>s(t.get("home"))]],f=t.get("zoomable")===
!1,g=d.map(([w,x,$,_])=>F`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${_??q} ?hidden=${f}
        ?disabled=${t.get("disabled")} @click=${$}>${w}</button>`);H(o,g)}r.addEventListener("pointerdown",d=>{let f=i();if(d.button!==0||!f||!a())return;let{toPoint:g}=f,
[w,x,$,_]=t.get("view"),[k,M]=g(At(n,d));Kt(d,S=>{let[h,m]=g(At(n,S));s([w+k-h,x+k-h,$+M-m,_+M-m])})}),Yt(r,a);let u=d=>{let f=i();!d.ctrlKey||!f||(d.preventDefault(),
c(d.deltaY<0?1/ps:ps,gs(f,At(n,d))))};return n.addEventListener("wheel",u,{passive:!1}),p}var hs={mouse:9,pen:12,touch:20},wu=500;function ms({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:c,at:a}of t.visible()){let[l,p]=s(a),u=Math.
hypot(l-n,p-r);u<=o&&([i,o]=[c,u])}return i}function vs(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,c=(l,p)=>ms(t,At(i,l),hs[p]??hs.mouse),a=l=>r.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let p=c(l,l.pointerType);if(p<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(p);p>=0&&r.select(p);let u=p>=0?p:a(l);if(u<0)return;let[d,f]=At(
i,l),[g,w]=p<0?[d,f]:o().toPixel(r.cursor);Kt(l,x=>{let[$,_]=At(i,x);r.move(u,o().toPoint([$+g-d,_+w-f]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&c(l,"touch")<0&&a(l)}),s.addEventListener("dblclick",l=>{let p=c(l,"mouse"),{added:u}=r;p>=0&&!(p===u.slot&&performance.now()-u.time<wu)&&r.remove(
p)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&c(l,l.pointerType)>=0)}),Yt(s,l=>c(l.touches[0],"touch")>=0)}function ws(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?ms(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(o["+"]=()=>n.choose(n.label+.1),o["-"]=o["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=_e(i),c=o[i.key.length===1?i.key.toLowerCase():i.key];if(!s&&
!c)return;if(i.preventDefault(),!s)return c();let a=i.shiftKey?.1:.01,l=n.box().map(([p,u],d)=>n.cursor[d]+s[d]*a*(u-p));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var $s=ri(vo(),1),bo=1e7,bs=1e3,wo=40,bu=1e30,xu=/(?<=[0-9]),(?=[0-9])/g,ks=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,yu=/^\s*([+-]?)inf(inity)?\s*$/i,$u=/^(true|True|TRUE|false|False|FALSE)$/,
zn=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Et=class extends Error{},_s={regression:[
"x","y"],classification:["x1","x2","label"]};function zs(t){let e=ku(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Et("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(xu,"."):n,o=[",",";","	"].map(f=>({sign:f,count:r.split(f).length})),{sign:i,count:s}=o.reduce((f,g)=>g.count>f.count?g:f);if(s>
bs)throw new Et(`It has more than ${bs} columns.`);let c=i===";"&&!e.includes(".")?",":".",[a=[],...l]=_u(e,i),p=!a.some(f=>ks.test(f.replace(c,"."))),u=p?l:[a,
...l];if(!u.length)throw new Et("It has a header line but no rows.");return Mu(a.map((f,g)=>As(p&&f.trim()||`column ${g+1}`))).map((f,g)=>zu(f,u.map(w=>(w[g]??"").
trimStart()),c))}function ku(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Et("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function _u(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,d)=>d??u):t,{data:o,errors:i}=$s.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(u=>u.length>1||u[0].trim()),c=i.some(({code:u})=>u==="MissingQuotes"),[{length:a}=[],l]=s,p=l?.length===a+1?a+1:a;if(c||s.some(u=>u.length>p||u[a]?.
trim()))throw new Et("It is not a table: its rows have different numbers of columns.");return s}function zu(t,e,n){let r=Float64Array.from(e,i=>Au(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||zn.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>$u.test(i)||zn.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=zn.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function Au(t){if(ks.test(t))return Number(t);let e=yu.exec(t);return e?+`${e[1]}Infinity`:NaN}function Mu(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function As(t){let e=[...t.slice(0,2*wo+2)];return e.length<=wo?t:`${e.slice(0,wo-1).join("")}…`}function Ms(t,e){
let n=e??(Su(t)?"classification":"regression"),r=_s[n];if(t.length<r.length)throw new Et(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return xs(t,r);let o=hr(t,"label")??t.findLast(({kind:i})=>i==="text")??t[2];return[...xs(t.filter(i=>i!==o),r.slice(0,2)),o]}function Su(t){if(t.length<3)return!1;
if(hr(t,"label"))return!0;let e=_s.regression.every(o=>hr(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var hr=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function xs(t,e){let n=e.map(o=>hr(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function Ss([t,e,n]){ys(t),ys(e);let r=[t.values,e.values];return n?{coordinates:r,...Eu(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function ys({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(c=>!(Math.abs(c)<bu));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),s=zn.has(n[o])?"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new Et(`Column “${t}” has ${s} in row ${o+
1}, not counting the header.`)}function Eu({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>zn.has(l));if(o>=0)throw new Et(`label: column '${t}' has a ga\
p in row ${o+1}.`);let i=e==="text"?n:[...r],s=[...new Set(i)],c=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(u=>c(u).slice(
0,40)).join(", "),p=`${s.length}: ${l}${s.length>4?", …":""}`;throw new Et(`label: column '${t}' must hold two different labels, not ${p}.`)}return s.sort((l,p)=>l<
p?-1:1),{labels:Float64Array.from(i,l=>l===s[0]?-1:1),labelNames:s.map(l=>As(c(l)))}}var Ge=new WeakMap,Os=t=>Ge.get(t),Ou=t=>t.get("part").shape[0];async function Ts(t,e){Ge.delete(t);let n=e.size>bo,r=n?null:await e.arrayBuffer().catch(()=>null),
o=e.name.slice(0,80);Ls(t,o,()=>{if(!r)throw new Et(n?`It is larger than ${bo/1e6} MB.`:"It cannot be read.");let i=zs(r);return Ge.set(t,{columns:i,chosen:[],file:o}),
Ps(t,Ms(i,t.get("both_tasks")?void 0:t.get("task")))})}function Ns(t,e){Ls(t,Ge.get(t)?.file??"",()=>Ps(t,e))}function Rs(t){!Ge.delete(t)&&!t.get("message").file||
Y(t,{message:{},label_names:["−1","+1"]})}function Ls(t,e,n){try{Y(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof Et))throw r;Y(t,{message:{
file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function Ps(t,e){let n=Ge.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:i}=Ss(e),
[s,c]=[t.get("interval"),t.get(o?"interval":"y_interval")],a=[Es(r[0],s),Es(r[1],c)],l=r[0].length,p=Nu(l,Ou(t));Tu(t,a,o,i,p);let[u,d,f]=e.map(({name:x})=>`“${x}\
”`),w=[`${`${p.length} point${p.length===1?"":"s"}`}, ${d} over ${u}.`];p.length<l&&w.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),
o&&w.push(`${f}: ${i[0]} is −1, ${i[1]} is +1.`);for(let[x,$]of r.entries()){if(a[x]===$)continue;let{least:_,largest:k}=Cs($);w.push(`“${e[x].name}”, from ${Q(
_)} to ${Q(k)}, is scaled to fit the view.`)}return w.join(" ")}function Tu(t,e,n,r,o){let[i,s]=t.get("x").shape,c=new Float64Array(i*s),a=new Float64Array(i).fill(
n?1:0);for(let[g,w]of o.entries())c[s*g]=e[0][w],n&&(c[s*g+1]=e[1][w]),a[g]=(n??e[1])[w];let l=new Float64Array(i).fill(1,0,o.length),p=Object.entries({x:c,y:a,
part:l}).map(([g,w])=>[g,{...t.get(g),data:new DataView(w.map(Math.fround).buffer)}]),u=n?"classification":"regression",d=u===t.get("task")?{}:{task:u,axis_names:n?
["x₁","x₂"]:["x","y"]},f=t.get("own")[n?1:0]??t.get("source");Y(t,{...Object.fromEntries(p),...d,label_names:r,source:f})}function Es(t,[e,n]){let{least:r,largest:o}=Cs(
t);if(r>=e&&o<=n)return t;let[i,s]=[.95*e+.05*n,.05*e+.95*n];return r===o?t.map(()=>(i+s)/2):t.map(c=>i+(c-r)/(o-r)*(s-i))}function Cs(t){let[e,n]=[1/0,-1/0];for(let r of t)
[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function Nu(t,e){let n=[],r=Ru();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}
function Ru(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}var Lu=["regression","classification","plane_regression"];function js(t,e){let n=t.get("task"),r=n!=="regression",o={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:p,visible:w,count:x,read:_,add:k,move:M,moveCursor:S,remove:h,select:m,step:b,choose:v,setRemoving:A},i=Is(t),[[s,c],
[a,l]]=p();return o.cursor=[(s+c)/2,(a+l)/2],o;function p(){return[t.get("interval"),t.get(r?"interval":"y_interval")]}function u([O,R]){let[[C,I],[T,z]]=p();return[
X(O,C,I),X(R,T,z)]}function d(O){let[R,C]=i.x.subarray(g()*O);return[R,r?C:i.y[O]]}function f(O,R){let[C,I]=u(R).map(Math.fround);i.x[g()*O]=C,r?i.x[g()*O+1]=I:
i.y[O]=I}function g(){return t.get("x").shape[1]}function w(){let[[O,R],[C,I]]=p(),T=Array.from(i.part,(E,N)=>({slot:N,part:E,at:d(N)})),z=(...[E,N,W])=>E<=N&&N<=
W,P=([E,N])=>z(...[O,E,R].map(Math.fround))&&z(...[C,N,I].map(Math.fround));return T.filter(({part:E,at:N})=>E&&P(N)).map(({slot:E,part:N,at:W})=>({slot:E,at:W,
training:N>0,value:i.y[E]}))}function x(O){return i.part.filter(R=>R===O).length}function $(...O){let R=I=>new DataView(Float64Array.from(i[I]).buffer),C=t.get(
"own")[Lu.indexOf(n)]??t.get("source");Y(t,{...Object.fromEntries(O.map(I=>[I,{...t.get(I),data:R(I)}])),source:C})}function _(){i=Is(t),i.part[o.selected]||(o.
selected=-1)}function k(O,R=o.label){let C=i.part.indexOf(0);return C<0?(y(`No more than ${i.part.length} points are possible: remove one first.`),-1):(i.part[C]=
1,r&&(i.y[C]=Math.fround(R)),f(C,O),$("x","y","part"),o.added={slot:C,time:performance.now()},m(C),C)}function M(O,R){i.part[O]&&(f(O,R),$("x","y"),o.cursor=d(O))}
function S(O){o.cursor=u(O),y("")}function h(O){i.part[O]&&(i.part[O]=0,$("part"),m(-1,"Point removed."))}function m(O,R=""){o.selected=O,O>=0&&(o.cursor=d(O)),
O>=0&&n==="plane_regression"&&(o.label=Number(i.y[O].toFixed(2))),y(R)}function b(O){let R=w().sort((T,z)=>T.at[0]-z.at[0]||T.at[1]-z.at[1]);if(!R.length)return y(
"No point is in view.");let C=R.findIndex(({slot:T})=>T===o.selected),I=C<0&&!O?0:C;m(R[(I+(O?1:-1)+R.length)%R.length].slot)}function y(O){o.message=O,e()}function v(O){
o.label=X(Number(O.toFixed(2)),-1,1),n==="plane_regression"&&o.selected>=0&&(i.y[o.selected]=Math.fround(o.label),$("y")),e()}function A(O){o.removing=O,m(-1,O?
"Click a point to remove it.":"")}}function Is(t){let[e,n,r]=["x","y","part"].map(o=>V(t.get(o)).slice());return{x:e,y:n,part:r}}var Pu=150,Cu="Click to add a point, drag to move it, double-click to remove it.",Iu="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",ju={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function Fs({
model:t,el:e}){let n=t.get("task"),[r,o]=[n!=="regression",n==="classification"];e.classList.toggle("classification",o),e.classList.toggle("valued",r&&!o),e.classList.
remove("mapped");let i=t.get("colors");for(let z in i)e.style.setProperty(`--${z}`,i[z]);let s=ne(),c=F`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Cu}</summary><p id=${s}>${Iu}${ju[n]}</p></details>`,[a,l,p,u]=H(e,c,"div",".tools",".report",".message"),f=lo(a,{label:"Da\
ta",ratio:r?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),g={tabindex:"0",role:"application","aria-describedby":s};for(let[z,P]of Object.entries(g))f.picture.
setAttribute(z,P);let[w,x,$]=f.layers("curve","points","selection"),_=js(t,()=>{h(),O()}),k=()=>{let[z,P]=_.box().map(([L,E])=>({low:L,high:E}));return f.plane(
z,P)},M={el:e,plot:f,state:_,plane:k};vs(M),ws(M);function S(){let z=_.visible(),{toPixel:P}=k(),L=z.length>Pu?3.6:4.8;H(x,z.map(({at:W,training:K,value:B})=>{let j=o?
B>0?"positive":"negative":"",D=r&&!o?`--value: ${v(X(B,-1,1))}`:"",[U,tt]=P(W);return G`<circle class="${K?"training":"test"} ${j}" r=${L} cx=${U.toFixed(2)} cy=${tt.
toFixed(2)} .style=${D} />`})),h();let[E,N]=[_.count(1),_.count(-1)];f.picture.ariaLabel=`Data: ${xo(E,"training ")}${N?` and ${xo(N,"test ")}`:""}`,O()}function h(){
let z=_.visible(),P=z.find(({slot:W})=>W===_.selected),[L,E]=k().toPixel(P?.at??_.cursor);H($,G`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${L},${E})" .style=${Gt(!P)} />
      <circle class="selected" r="9" cx=${L} cy=${E} .style=${Gt(P)} />`);let N=_.count(1)+_.count(-1)-z.length;H(p,F`
      <div class="status" role="status">${_.message||(P?m(P):"")}</div>
      <div class="notes">${N?`${xo(N)} outside the view`:""}</div>`)}function m({at:z,training:P,value:L}){let E=r?`, value ${Q(L,3)}`:"",N=o?`, label ${t.get("\
label_names")[L>0?1:0]}`:E;return`${P?"Training":"Test"} point: ${Zt(z,t.get("axis_names"),N)}`}function b(){let z=r?new Float64Array:V(t.get("fit")),{left:P,width:L}=f.
area,{to:E}=k().y,N=K=>`${(P+K*L/(z.length-1)).toFixed(2)},${X(E(z[K]),-kt,kt).toFixed(2)}`,W=se(z.length,K=>!Number.isNaN(z[K])).map(K=>`M${K.map(N).join("L")}`);
H(w,G`<path class="fit" d=${W.join("")} />`)}let y=sr(i.positive,i.negative),v=z=>`color-mix(in srgb, ${z>0?i.positive:i.negative} ${Math.round(100*Math.abs(z))}\
%, white)`;function A(){if(!r)return;let z=t.get("map");e.classList.toggle("mapped",z.shape[0]>0);let P=t.get("logits"),L=E=>P?Math.tanh(E/2):X(E,-1,1);re(f.canvas,
V(z),z.shape,E=>y(L(E)))}function O(){e.classList.toggle("removing",_.removing);let z=[1,-1].map(W=>F`
      <button type="button" title="Label of the points you add" aria-pressed=${W===_.label}
        @click=${()=>_.choose(W)}>
        <i class="dot ${W>0?"positive":"negative"}"></i>${t.get("label_names")[W>0?1:0]}
      </button>`),P=r?"var(--gdviz-faint)":i.data,L=[{name:"training",color:P,kind:"dot"}];_.count(-1)&&L.push({name:"test",color:P,kind:"ring"}),r||L.push({name:"\
model",color:i.fit});let E="Load your own data: a header line, then a row for each point",N=n!=="plane_regression"||t.get("both_tasks");H(l,F`
      ${o?F`<span class="labels" role="group" aria-label="Label of new points">${z}</span>`:q}
      ${r&&!o?R():q}
      <button type="button" title="Remove points by clicking them" aria-pressed=${_.removing}
        @click=${()=>_.setRemoving(!_.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${C} />
      <button type="button" title=${E} ?hidden=${!N}
        @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${cr(L)}</span>`)}function R(){let z=({target:P})=>{P.value!==""&&_.choose(Number(P.value)),P.value=String(_.label)};return F`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(_.label)} @change=${z} /></label>
      <span class="values">−1 <i></i> +1</span>`}function C({target:z}){let[P]=z.files;P&&Ts(t,P),z.value=""}function I(){let{file:z,text:P,failed:L}=t.get("m\
essage"),[E,N]=L?["gdviz-notice","alert"]:["gdviz-note","status"];H(u,P?F`<div class=${E} role=${N}><b>${z}</b>: ${P}</div>${Fu(t)}`:q)}let T="interval y_interv\
al axis_names";return f.draw(t,{[T]:()=>f.axes(k(),t.get("axis_names"),!r),"x y part":_.read,[`x y part label_names ${T}`]:S,[`fit ${T}`]:b,"map logits":A,message:I})}
function Fu(t){let{columns:e,chosen:n}=Os(t)??{columns:[],chosen:[]};if(e.length<3)return q;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let i=(a,{target:l})=>{let p=[n[0],n[1],n[2]];p[a]=e[l.value],Ns(t,p.filter(Boolean))},s=(a,l,p)=>F`<option value=${l} .selected=${p}>${a}</option>`,
c=r.map((a,l)=>F`
    <label>${a} <select aria-label="Column of ${a}" @change=${p=>i(l,p)}>
      ${l===2&&o?s("none: a curve","",!n[2]):q}
      ${e.map((p,u)=>s(p.name,u,p===n[l]))}
    </select></label>`);return F`<div class="columns">${c}</div>`}var xo=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function Bu(t){let{model:e,el:n}=t;it(n,
"gdviz-data-editor");let r=Fs(t),o=[ot(e,"task",()=>{r(),H(n,q),r=Fs(t)}),ot(e,"source",()=>{e.get("own").includes(e.get("source"))||Rs(e)})];return()=>{for(let i of o)
i();r()}}var Bs={render:Bu};var Ds=64,Du=6,Uu=24;function mr(t,[e,n],r=!1){let o=Array.from(t,c=>$e(c)),i=Rt({low:e,high:n,log:r,from:0,to:o.length}),s=c=>Math.floor(i.to(Math.max(c,e)));return c=>o[X(
s(c),0,o.length-1)]}function vr({height:t},e,[n,r],o,i=!1){let s=Rt({low:n,high:r,log:i,from:0,to:-t}),c=l=>e[Math.floor((l+.5)/Ds*e.length)],a=s.ticks().map(({
at:l,text:p})=>({at:l/t,text:p}));return[Array.from({length:Ds},(l,p)=>c(p)),a,o]}function wr({height:t},e,n,r){let o=n.length-1,i=Math.max(Math.ceil(o*Uu/t),1),
s=Array.from(n.keys()).filter(a=>a%i===0),c=ro(s.map(a=>n[a]));if(c.some(a=>a.length>Du)){let a=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));r+=` (10${or(
a)})`,c=ro(s.map(l=>n[l]/10**a))}return[oe(e,o),s.map((a,l)=>({at:-a/o,text:c[l]})),r]}var Hu=1.4,Wu=t=>t<560?.75:.56,Ae=["Image","Contours"];function Us(t){let e=V(t.get("values")),n=t.get("colors"),[r,o]=[0,0];return t.get("layers").map(i=>{let s={};
for(let[a,l]of Object.entries(i.shapes)){let p=l.reduce((u,d)=>u*d,1);s[a]=e.subarray(r,r+=p)}let c=Ae.includes(i.kind)||i.shapes.kind?0:i.color??o++;return{...i,
arrays:s,color:typeof c=="number"?n[c%n.length]:c}})}function qu({model:t,el:e}){let n=t.get("layers").some(({kind:T})=>Ae.includes(T)),r=t.get("title"),i=t.get(
"layers").some(({kind:T,label:z})=>Ae.includes(T)&&z)?He:ze;function s(){if(!t.get("equal")||t.get("ratio"))return null;let z=(V(t.get("values")).length?Us(t).find(
({kind:W})=>Ae.includes(W)):null)?.arrays.box??[],[P,L]=t.get("x_limits")??z,[E,N]=t.get("y_limits")??z.slice(2);return(N-E)/(L-P)||null}let c=r||t.get("axis_na\
mes").toReversed().join(" over "),a=ie(e,{name:"gdviz-drawing",title:r,label:c,ratio:t.get("ratio")??Wu,aspect:s,margins:i});e.classList.toggle("equal",t.get("e\
qual")),n||a.canvas.remove();let[l]=a.layers("layers"),p=[],u={x:null,y:null},d=a.plane({low:0,high:1},{low:0,high:1}),f=[];function g(T){if(t.get(`${T}_limits`))
return t.get(`${T}_limits`);let z=p.filter(({kind:U})=>Ae.includes(U)),P=T==="x"?0:1;if(z.length)return Ft(z.map(({arrays:U})=>U.box.subarray(2*P,2*P+2)),Number.
isFinite);let L=T==="y"&&t.get("log"),E=f.map(U=>[U.get("value")[P]]),N=U=>Number.isFinite(U)&&!(L&&U<=0),W=Ft([...p.flatMap(U=>Vu(U,T)),...E],N),K=p.filter(({kind:U})=>T===
"x"&&(U==="Lines"||U==="Band")),[B,j]=Ft(K.map(({arrays:U})=>U.x),N),D=!u[T]&&!E.length&&B<j&&B<=W[0]&&j>=W[1];return u[T]=D?W:Xi(u[T],W,L),u[T]}function w(){let[
T,z]=[g("x"),g("y")];if(t.get("equal")){let{width:P,height:L}=a.area,E=Math.max((T[1]-T[0])/P,(z[1]-z[0])/L),N=([D,U],tt)=>[(D+U-E*tt)/2,(D+U+E*tt)/2],[[W,K],[B,
j]]=[N(T,P),N(z,L)];return a.plane({low:W,high:K},{low:B,high:j})}return a.plane({low:T[0],high:T[1]},{low:z[0],high:z[1],log:t.get("log")})}function x(){if(p=Us(
t),V(t.get("values")).length===0)return;d=w(),a.axes(d,t.get("axis_names"),!n),d=w();let T=p.find(({kind:z})=>Ae.includes(z));T&&$(T),H(l,p.map(z=>G`<g class="layer ${z.
kind.toLowerCase()}">${k(z)}</g>`)),a.legend(p.flatMap(b)),O()}function $({kind:T,label:z,limits:P,shapes:{values:L},arrays:{values:E,levels:N,box:W}}){let{canvas:K,
area:B}=a,j=t.get("palette"),[[D,U],[tt,Z]]=[d.toPixel([W[0],W[2]]),d.toPixel([W[1],W[3]])],rt={left:D,top:Z,width:tt-D,height:U-Z};for(let[J,ut]of Object.entries(
rt))K.style[J]=`${ut}px`;let ct=[B.top-Z,tt-B.left-B.width,U-B.top-B.height,B.left-D];if(K.style.clipPath=`inset(${ct.map(J=>`${Math.max(J,0)}px`).join(" ")})`,
T==="Image"){let J=P??Ft([E],Number.isFinite),ut=mr(j,J);return re(K,E,L,nt=>Number.isFinite(nt)?ut(nt):0),a.bar(z?vr(B,j,J,z):null)}let st=Math.min(window.devicePixelRatio||
1,2),et={width:Math.max(Math.round(rt.width*st),1),height:Math.max(Math.round(rt.height*st),1)};ar(K,et,E,L,N,oe(j,N.length-1)),a.bar(z?wr(B,j,N,z):null)}let _=T=>Number.
isFinite(T)&&!(d.y.log&&T<=0);function k(T){let{kind:z,arrays:P,color:L,dashed:E}=T,N=bt(L);switch(z){case"Lines":return Hs(T).map(W=>G`
          <path class="line" fill="none" stroke=${N} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
            stroke-dasharray=${E?"6 5":q} d=${M(W)} />`);case"Band":return G`<path class="band" fill=${N} opacity="0.2" d=${S(P)} />`;case"Points":return h(T);case"\
Arrows":return G`<path class="arrows" fill=${N} stroke="var(--gdviz-paper)" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
          d=${m(P)} />`}return q}let M=({x:T,y:z})=>lr(z.length,P=>_(z[P])&&Number.isFinite(T[P]),P=>[Ke(d.x.to(T[P])),Ke(d.y.to(z[P]))]);function S({x:T,low:z,
high:P}){let L=E=>_(z[E])?Ke(d.y.to(z[E])):a.area.top+a.area.height;return ur(T.length,E=>_(P[E]),E=>Ke(d.x.to(T[E])),L,E=>Ke(d.y.to(P[E])))}function h({arrays:{
x:T,y:z,kind:P},color:L,size:E}){let N=t.get("colors"),W=new Map;for(let K=0;K<T.length;K++){if(!_(z[K])||!Number.isFinite(T[K]))continue;let B=P?N[Math.abs(Math.
trunc(P[K]))%N.length]:L;W.has(B)||W.set(B,[]);let[j,D]=d.toPixel([T[K],z[K]]).map(Ke);W.get(B)?.push(`M${ht(j)},${ht(D)}h0`)}return[...W].map(([K,B])=>G`
      <g fill="none" stroke-linecap="round">
        <path stroke="var(--gdviz-paper)" stroke-width=${E+1.5} d=${B.length>2e3?"":B.join("")} />
        <path class="dots" stroke=${bt(K)} stroke-width=${E} d=${B.join("")} />
      </g>`)}function m({x:T,y:z,dx:P,dy:L}){let E=[];for(let N=0;N<T.length;N++){let[W,K]=[d.toPixel([T[N],z[N]]),d.toPixel([T[N]+P[N],z[N]+L[N]])],[B,j]=[(K[0]-
W[0])/2,(K[1]-W[1])/2];![...W,B,j].every(D=>Math.abs(D)<kt)||Math.hypot(B,j)<.25||E.push(ke(W[0]+B,W[1]+j,B,j,Hu))}return E.join("")}function b({kind:T,label:z,
color:P,dashed:L,names:E,arrays:N}){if(Ae.includes(T))return[];let W=t.get("colors"),K=T==="Points"&&N.kind?E.map((j,D)=>({name:j,color:W[D%W.length],kind:"dot"})):
[],B=T==="Points"?"dot":T==="Band"?"area":L?"dashes":"line";return K.length||!z?K:[{name:z,color:P,kind:B}]}let y=a.readout(T=>{H(a.status,t.get("outdated")||(T&&
p.length?v(d.toPoint(T)):""))});function v(T){let z=t.get("axis_names"),P=p.filter(({kind:E})=>E==="Lines").flatMap(E=>Hs(E).map(N=>({...N,label:E.label})));if(!P.
length||!P.every(({x:E})=>Gu(E)))return Zt(T,z);let L=P.slice(0,4).map(({x:E,y:N,label:W})=>`${W||z[1]} = ${Q(N[Ku(E,T[0])])}`);return`${z[0]} = ${Q(T[0])}: ${L.
join(", ")}`}let A=T=>{let z=T.get("value"),[P,L]=d.toPixel(z),E=Zt(z,t.get("axis_names")),N=T.get("description")||"Point";return G`
      <g class="handle" tabindex="0" role="slider" aria-label="${N}; move it with the arrow keys" aria-valuenow=${z[0]} aria-valuetext=${E}
        transform="translate(${X(P,-kt,kt)},${X(L,-kt,kt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${N}: drag it${f.length>1?"":", click elsewhere,"} or use the arrow keys</title>
      </g>`},O=()=>H(a.handles,f.map(A)),R=!1,C=[()=>R=!0];async function I(){let T=t.get("points"),z=await Promise.all(T.map(L=>at(t.widget_manager,L)));if(R||
!z.length)return;f=z,x();let P=[...a.handles.querySelectorAll(".handle")];f.forEach((L,E)=>{let N=([W,K])=>Y(L,{value:[X(W,d.x.low,d.x.high),X(K,d.y.low,d.y.high)]});
Ue({surface:f.length>1?void 0:a.hit,handle:P[E],to:W=>N(d.toPoint(a.pixel(W))),by:(W,K)=>{let B=K?.1:.01,[j,D]=L.get("value");N([j+W[0]*B*(d.x.high-d.x.low),D+W[1]*
B*(d.y.high-d.y.low)])}}),C.push(ot(L,"value",x))})}return e.classList.toggle("still",t.get("points").length!==1),C.push(a.draw(t,{"values layers x_limits y_lim\
its axis_names log equal colors palette":x,outdated:y})),I(),()=>C.forEach(T=>T())}var Ke=t=>X(t,-kt,kt);function Hs({shapes:t,arrays:{x:e,y:n}}){let r=t.y.at(-1)??
0;return Array.from({length:r?n.length/r:0},(o,i)=>{let s=i*r;return{x:t.x.length>1?e.subarray(s,s+r):e,y:n.subarray(s,s+r)}})}function Vu({kind:t,arrays:e},n){
if(t==="Band"&&n==="y")return[e.low,e.high];if(t!=="Arrows")return[e[n]];let r=e[`d${n}`];return[e[n],e[n].map((o,i)=>o+r[i])]}var Gu=t=>t.every((e,n)=>n===0||e>=
t[n-1]);function Ku(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<e?n=o:r=o}return e-t[n]<t[r]-e?n:r}var Ws={render:qu};var Yu=4;function Zu({model:t,el:e}){it(e,"gdviz-field","gdviz-plane");let n=ne(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:k=[
0,0],axes:M=[0,0,0,0]}=t.get("drawn"),[S,h,m,b]=M,y=A=>G`<rect class=${A} x=${S} y=${h} width=${m} height=${b} />`,v=F`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${k[0]} height=${k[1]}>
        <defs><clipPath id=${n}>${y("")}</clipPath></defs>
        ${y("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?nr(t.widget_manager,"Zooming needs Python, which draws this picture."):q}`;return H(e,v,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,c,a,l,p,u,d]=o();function f(){let{size:k,axes:M,limits:S}=t.get("drawn");if(!k)return null;let[h,m,b,y]=M,v=Rt({low:S[0],high:S[1],from:h,to:h+
b});return Be(v,Rt({low:S[2],high:S[3],from:m+y,to:m}))}let w=gr({model:t,el:e,picture:i,hit:s,handles:p,panel:u,layers:[c,a,l],plane:f,free:()=>!0});function x(){
w.buttons();let{limits:k}=t.get("drawn");t.get("disabled")&&k&&t.set("view",k)}let $=je(e,k=>{Math.abs(k-t.get("width"))>=Yu&&Y(t,{width:k})}),_=lt(t,{disabled:x,
drawn:o,"drawn minima":w.minima,"drawn start axis_names":w.start,"drawn paths":w.paths,"drawn current":w.points,"drawn current step diverged_at axis_names outda\
ted":()=>H(d,f()&&(t.get("outdated")||Ve(t)))});return()=>{$(),_()}}var qs={render:Zu};var Lt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Ye=t=>(...e)=>({_$litDirective$:t,values:e}),ae=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Ju}=Ei,Vs=t=>t;var Ks=t=>t.strings===void 0,Gs=()=>document.createComment(""),Ze=(t,e,n)=>{let r=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let i=r.insertBefore(
Gs(),o),s=r.insertBefore(Gs(),o);n=new Ju(i,s,t,t.options)}else{let i=n._$AB.nextSibling,s=n._$AM,c=s!==t;if(c){let a;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(a=t.
_$AU)!==s._$AU&&n._$AP(a)}if(i!==o||c){let a=n._$AA;for(;a!==i;){let l=Vs(a).nextSibling;Vs(r).insertBefore(a,o),a=l}}}return n},ce=(t,e,n=t)=>(t._$AI(e,n),t),Xu={},
br=(t,e=Xu)=>t._$AH=e,Ys=t=>t._$AH,xr=t=>{t._$AR(),t._$AA.remove()};var ft=Ye(class extends ae{constructor(t){if(super(t),t.type!==Lt.PROPERTY&&t.type!==Lt.ATTRIBUTE&&t.type!==Lt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Ks(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
zt||e===q)return e;let n=t.element,r=t.name;if(t.type===Lt.PROPERTY){if(e===n[r])return zt}else if(t.type===Lt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return zt}else if(t.
type===Lt.ATTRIBUTE&&n.getAttribute(r)===e+"")return zt;return br(t),e}});function Je(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:c,step:a,log:l,whole:p,disabled:u=!1,description:d,unit:f="",tooltip:g,continuous:w=!0})=>{i!==o&&(r=
!1),o=i;let x=m=>String(l?Math.log10(m):m);function $({target:m}){let b=Number(m.value),y=l?Number((10**b).toPrecision(3)):b;e(X(p?Math.round(b):y,s,c))}function _({
target:m}){let b=Number(m.value.trim().replace(",",".").replaceAll("−","-"));r=!(m.value.trim()!==""&&Number.isFinite(b)&&(!p||Number.isInteger(b))&&b>=s&&b<=
c),r||e(b),t()}function k(){n=!0}function M(){n=r=!1,t()}let[S,h]=w?[$,null]:[null,$];return F`
      <label title=${g}>
        <span>${d}</span>
        <input type="range" min=${x(s)} max=${x(c)} step=${a} aria-valuetext=${`${Q(i)} ${f}`.trim()}
          .value=${ft(x(i))} ?disabled=${u} @input=${S} @change=${h} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${d}, as a number" aria-invalid=${r}
        title=${r?`A ${p?"whole ":""}number from ${s} to ${c}`:f}
        .value=${n?zt:ft(Q(i))} ?disabled=${u} @focus=${k} @change=${_} @blur=${M} />`}}var[yr,Xe,yo,Zs]=[1,2,3,4],Xs={add:yr,subtract:yr,negate:yr,multiply:Xe,divide:Xe,power:yo,exp:yo},Qs=(t,e)=>F`<math display="block" alttext=${t}>${xt(e)}</math>`;
function xt(t,e=yr){if((Xs[t.operation]??Zs)<e)return Js(xt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?wt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:wt`<mn>${t.value}</mn>`;case"variable":return wt`<mi>${t.letter}</mi>`;case"add":return wt`<mrow>${xt(n)}<mo>+</mo>${xt(r,Xe)}</mrow>`;case"subt\
ract":return wt`<mrow>${xt(n)}<mo>−</mo>${xt(r,Xe)}</mrow>`;case"negate":return wt`<mrow><mo>−</mo>${xt(n,Xe)}</mrow>`;case"multiply":return wt`<mrow>${xt(n,
Xe)}${td(r)}${xt(r,yo)}</mrow>`;case"divide":return wt`<mfrac>${xt(n)}${xt(r)}</mfrac>`;case"power":return wt`<msup>${xt(n,Zs)}${xt(r)}</msup>`;case"exp":return wt`<msup><mi>e</mi>${xt(
n)}</msup>`;case"sqrt":return wt`<msqrt>${xt(n)}</msqrt>`;case"abs":return wt`<mrow><mo stretchy="true">|</mo>${xt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return wt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Js(Qu(ta(t)))}</mrow>`}}var Js=t=>wt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,Qu=t=>t.map((e,n)=>n?wt`<mo separator="true">,</mo>${xt(
e)}`:xt(e));function ta({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?ta(r):[r],...o]}function td(t){return ea(t)?
wt`<mo>·</mo>`:wt`<mo lspace="0" rspace=${t.operation in Xs||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function ea({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&ea(e[0])}var Nt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
nly the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Bt,operations:nd}=Nt,rd=Nt.errors,An=Nt.functions,od=Nt.spellings,kr=Nt.constants,id=Nt.superscripts,sd=Object.keys(Nt.tokens),$r=new RegExp(Object.entries(
Nt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),pt=class extends Error{constructor(e,n,...r){super(rd[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function Jt(t,e=Nt.variables){let n=Array.from(t),r=ad(n,e),o=ud(r,n.length),i=ld(r,e);return{instructions:dd(o,[...e,...i]),parameters:i,root:o}}function ad(t,e){
if(t.length>Bt.characters)throw new pt("long",Bt.characters,Bt.characters);let n=t.map(o=>od[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=$r.
lastIndex){$r.lastIndex=o;let i=$r.exec(n);if(!i)throw new pt(t[o]==="="?"equals":"character",o,t[o]);let s=sd.find(a=>i.groups?.[a]!==void 0)??"",c=/^ *\(/.test(
n.slice($r.lastIndex));s==="word"?r.push(...cd(i[0],o,e,c)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function cd(t,e,n,r){if(Object.hasOwn(An,
t)){if(!r)throw new pt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(kr,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new pt("function",e,t,Object.keys(An).join(", "));let o=Object.keys(An).findLast(s=>t.startsWith(s));if(o)throw new pt("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new pt("name",e,t);return i.map((s,c)=>({kind:"letter",text:s,position:e+c}))}function ld(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(kr,o))){if(Nt.variables.includes(o))throw new pt("result",i,o);if(n.add(o),
n.size>Bt.parameters)throw new pt("letters",i,Bt.parameters,e.join(" and "))}return[...n].sort()}function ud(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,
i=0,s=!1,c=()=>t[r]??n,a=()=>t[r++]??n,l=(k,M,S,{value:h=0,letter:m=""}={})=>({operation:k,position:M,operands:S,value:h,letter:m});function p(){let{text:k,position:M}=c();
throw new pt(k===")"?"unopened":k===","?"comma":"operand",M)}function u(){let k=d();for(;c().text==="+"||c().text==="-";){let{text:M,position:S}=a();k=l(M==="+"?
"add":"subtract",S,[k,d()])}return k}function d(){let k=f();for(;;){let{kind:M,text:S,position:h}=c();if(S==="*"||S==="/")a(),k=l(S==="*"?"multiply":"divide",h,
[k,f()]);else if(M==="letter"||M==="function"||S==="("||S==="|"&&!s)k=l("multiply",h,[k,g()]);else{if(M==="number")throw new pt("before",h);return k}}}function f(){
if(++o>Bt.depth)throw new pt("deep",c().position,Bt.depth);let k;if(c().text==="-"){let{position:M}=a();k=l("negate",M,[f()])}else c().text==="+"?(a(),k=f()):k=
g();return o--,k}function g(){let k=w();for(;c().kind==="superscript";){let{text:S,position:h}=a();k=l("power",h,[k,l("number",h,[],{value:id[S]})])}if(c().text!==
"^"&&c().text!=="**")return k;let{position:M}=a();return l("power",M,[k,f()])}function w(){let{kind:k,text:M,position:S}=c();if(k==="number"){a();let h=Number(M);
if(h>Bt.number)throw new pt("size",S);return l("number",S,[],{value:h})}if(k==="letter")return a(),Object.hasOwn(kr,M)?l("number",S,[],{value:kr[M],letter:M}):l(
"variable",S,[],{letter:M});if(k==="function")return x(a());if(M==="(")return $("unclosed",")",!1)[0];if(M==="|")return l("abs",S,$("bar","|",!0));throw new pt(
M===")"&&i===0?"unopened":"operand",S)}function x({text:k,position:M}){let S=Nt.several.includes(k),[h,...m]=$("unclosed",")",!1,S);if(!S)return l(An[k],M,[h]);
if(!m.length)throw new pt("several",M,k);return m.reduce((b,y)=>l(An[k],M,[b,y]),h)}function $(k,M,S,h=!1){let m=a(),b=s;s=S,i++;let y=[u()];for(;h&&c().text===
",";)a(),y.push(u());if(c().kind==="end")throw new pt(k,m.position);return c().text!==M&&p(),a(),i--,s=b,y}if(!t.length)throw new pt("empty",0);let _=u();return c().
kind!=="end"&&p(),_}function dd(t,e){let n=[],r=new Map;function o({position:s},c,a,l=0,p=0){let u=[nd.indexOf(c),a,l,p],d=u.join();if(r.has(d)||r.set(d,n.push(
u)-1),n.length>Bt.instructions)throw new pt("operations",s,Bt.instructions);return r.get(d)}function i(s){let{operation:c,operands:a,value:l,letter:p}=s;if(c===
"number")return o(s,c,0,0,l);if(c==="variable")return o(s,c,e.indexOf(p));let u=i(a[0]),d=c==="power"&&a[1].operation==="number"?a[1].value:0;if(d===2||d===3||d===
4){let f=o(s,"multiply",u,u);return d===2?f:o(s,"multiply",f,d===3?u:f)}return o(s,c,u,...a.slice(1).map(i))}return i(t),n}var Mn=(t,e=t.get("value"))=>Jt(e,t.get("variables")),[pd,fd]=[24,8];function $o(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(V(t.get(e)).length);return o.set(
n),Qt(o,{shape:r,dtype:"float64"},t.get(e))}function gd({model:t}){let e=Mn(t).parameters;function n(){let r=Mn(t),[o,i]=[e,V(t.get("parameters"))];e=r.parameters;
let s=$o(t,"instructions",r.instructions.flat()),[c,a]=[V(s),V(t.get("instructions"))];c.every((l,p)=>l===a[p])||(t.set("instructions",s),t.set("parameters",$o(
t,"parameters",e.map(l=>o.includes(l)?i[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function hd({model:t,el:e}){it(e,"gdviz-fo\
rmula-field");let n=ne(),r=null,o=new Map;function i({target:u}){let d=u.value;try{Mn(t,d),r=null,Y(t,{value:d})}catch(f){if(!(f instanceof pt))throw f;r={text:d,
error:f}}l()}function s(u){let d=f=>{let g=V(t.get("parameters")).slice();g[Mn(t).parameters.indexOf(u)]=f,Y(t,{parameters:$o(t,"parameters",g)})};return o.has(
u)||o.set(u,Je(l,d)),o.get(u)}function c({message:u,position:d},f){let g=Array.from(f,$=>/\s/.test($)?" ":$),w=Math.max(0,d-pd),x=g.slice(w,d+fd).join("");return F`<code aria-hidden="true">${w?
"…":""}${x}\n${" ".repeat(d-w+(w?1:0))}▲</code>
      <span>${u}</span>`}function a(){r=null,l()}function l(){let[u,d,f]=["value","description","tooltip"].map(M=>t.get(M)),[g,w]=t.get("range"),x=V(t.get("para\
meters")),{root:$,parameters:_}=Mn(t),k=t.get("without");H(e,F`
      <label title=${f}>
        <span>${d}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${ft(r?.text??u)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?c(r.error,r.text):q}</div>
        ${r?q:Qs(u,$)}
      </div>
      ${_.map((M,S)=>k.includes(M)?q:F`<div class="gdviz-slider">${s(M)({value:x[S],min:g,max:w,step:.01,description:M,tooltip:`The letter ${M} of the formula`})}</div>`)}`)}
let p=[lt(t,{"parameters description tooltip range without":l}),lt(t,{value:a})];return()=>p.forEach(u=>u())}var na={initialize:gd,render:hd};var md=10,vd=9;function wd(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),c=n>1?(s-i)/(n-1):0,a=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),p=Rt({low:a(
i-c/2),high:a(s+c/2),log:e,from:r,to:o});return{pixels:p,nearest:u=>X(l(u),0,n-1),cellOf:u=>{let d=p.to(u);return d>=Math.min(r,o)&&d<=Math.max(r,o)?Math.min(l(
d),n-1):-1},centre:u=>a(i+u*c),edges:u=>{let[d,f]=[u,u+1].map(g=>r+(o-r)*g/n);return[Math.min(d,f),Math.max(d,f)]}}}function bd({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",r=n()?He:ze,o=t.get("title")||`${t.get("value_name")} over ${t.get("axis_names").join(" and ")}`,i=ie(e,{name:"gdviz-heat-map",label:o,ratio:t.
get("ratio"),margins:r});i.canvas.classList.add("hatch");let[s]=i.layers("cross"),[c]=H(i.handles,M(),".handle"),a=()=>t.get("values").shape,l=v=>{let A=t.get(`${v}\
_range`),O=t.get(`${v}_log`)&&A[0]>0,[R,C]=a();return wd(A,O,v==="x"?C:R,v==="x"?i.across():i.upwards())};function p(){if(!a()[0]||!a()[1])return null;let[v,A]=t.
get("chosen"),[O,R]=[l("x").cellOf(v),l("y").cellOf(A)];return O>=0&&R>=0?[O,R]:null}let u=v=>!Number.isFinite(v)||!n()&&v<0;function d(){let v=t.get("log"),[A,
O]=Ft([V(t.get("values"))],R=>Number.isFinite(R)&&!(v&&R<=0));return A<=O?[A,O]:null}function f(){re(i.canvas,V(t.get("values")),a(),n()?g():w())}function g(){let v=mr(
t.get("palette"),d()??[0,1],t.get("log"));return A=>u(A)?0:v(A)}function w(){let v=Array.from(t.get("colors"),A=>$e(A));return A=>u(A)?0:v[A%v.length]}function x(){
let v=d();if(!n()||!v)return i.bar(n()?[[],[],t.get("value_name")]:null);i.bar(vr(i.area,t.get("palette"),v,t.get("value_name"),t.get("log")))}function $(){let v=t.
get("colors"),A=V(t.get("values")),O=new Set(n()?[]:A),R=t.get("names").map((T,z)=>({name:T,color:v[z%v.length],kind:"area"})),C=A.some(u),I=R.filter((T,z)=>O.has(
z));i.legend(C?[...I,{name:t.get("missing_name"),color:"",kind:"hatch"}]:I)}let _=()=>i.axes(Be(l("x").pixels,l("y").pixels),t.get("axis_names"));function k(){let v=p();
if(H(i.handles,M(v)),!v)return H(s,null);let[[A,O],[R,C]]=[l("x").edges(v[0]),l("y").edges(v[1])],{left:I,top:T,width:z,height:P}=i.area,[L,E]=[(A+O)/2,(R+C)/2],
W=`${`M${L},${T}V${R-6}M${L},${C+6}V${T+P}`}M${I},${E}H${A-6}M${O+6},${E}H${I+z}`;H(s,G`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${W} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${W} />`)}function M(v=null){let[[A,O],[R,C]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],I=(z,P,L,E)=>G`<rect class=${z} fill="transparent" stroke=${P} stroke-width=${L}
        x=${A-E} y=${R-E} width=${O-A+2*E} height=${C-R+2*E} />`,T=Math.max((vd-(O-A))/2,1);return G`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Gt(v)}
        aria-valuenow=${v?v[1]*a()[1]+v[0]:0} aria-valuetext=${v?S(v):""}>
        ${I("","white",4,T)}${I("cell","black",2,T)}${I("halo","none",0,md)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function S([v,A]){let[O,R]=t.get("axis_names"),C=`${O} = ${Q(l("x").centre(v))}, ${R} = ${Q(l("y").centre(A))}`,I=V(t.get("values"))[A*a()[1]+v];if(u(
I))return`${C}: ${t.get("missing_name")}`;let T=()=>t.get("names")[I]??String(I);return`${C}: ${n()?`${t.get("value_name")} ${Q(I)}`:T()}`}let h=i.readout(v=>{let A=v?
m(v):p();H(i.status,t.get("outdated")||(A?S(A):""))},c);function m([v,A]){return a()[0]&&a()[1]?[l("x").nearest(v),l("y").nearest(A)]:null}function b(v){if(!v)return;
let A=[l("x").centre(v[0]),l("y").centre(v[1])];String(A)!==String(t.get("chosen"))&&Y(t,{chosen:A})}Ue({surface:i.hit,handle:c,to:v=>b(m(i.pixel(v))),by:(v,A)=>{
let[O,R]=p()??[0,0],C=A?10:1;b([X(O+C*v[0],0,a()[1]-1),X(R+C*v[1],0,a()[0]-1)])}});let y="x_range y_range x_log y_log axis_names";return i.draw(t,{"kind values \
palette colors log":f,"kind values palette log value_name":x,"kind values names colors missing_name":$,[`values ${y}`]:_,[`kind chosen values names ${y}`]:k,[`k\
ind chosen values names value_name missing_name outdated ${y}`]:h})}var ra={render:bd};function xd(t){let e=F`<b>${t.get("name")}</b>`,n=gt(t.get("module")),{error:r}=$n(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>F`<div class="gdviz-notice" role="status">${s}</div>`;
return o?F`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(F`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||Qn(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var yd=({model:t})=>ye(t);function $d({model:t,el:e}){
it(e,"gdviz-link");let n=()=>H(e,xd(t)),r=[ye(t),er(t,n),ot(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var oa={initialize:yd,render:$d};var kd=2,_d=.5,ia=.05,_r=(t,e,n=kd)=>e*Math.abs(t)/(Math.abs(t)+n);function sa(t,e){let n=ir(t),r=document.createElement("canvas"),o=sr(e.positive,e.negative),i=[];
function s({weights:d,thickest:f},g){d.forEach(({index:w},x)=>{let $=g[w],_=_r($,f);_>ia&&(n.lineWidth=_,n.strokeStyle=$>0?e.positive:e.negative,n.stroke(i[x]))})}
function c({units:d,layers:f},g,[w,x,$],{ink:_,paper:k}){let M=d.length-f[0].length===w&&$>1,S=d.slice(f[0].length);n.fillStyle=k;for(let{x:h,y:m,size:b}of d)n.
fillRect(h-b/2,m-b/2,b,b);M&&x>1&&a(S,g,x,$),M&&x===1&&l(S,g,$,_),n.lineWidth=1,n.strokeStyle=_,n.globalAlpha=.7;for(let{x:h,y:m,size:b}of d)n.strokeRect(h-b/2-
.5,m-b/2-.5,b+1,b+1);n.globalAlpha=1}function a(d,f,g,w){re(r,f,[g*d.length,w],x=>o(X(x,-1,1))),d.forEach(({x,y:$,size:_},k)=>{let M=(d.length-1-k)*g;n.drawImage(
r,0,M,w,g,x-_/2,$-_/2,_,_)})}function l(d,f,g,w){d.forEach(({x,y:$,size:_},k)=>{let M=f.subarray(k*g,(k+1)*g),S=M.reduce((y,v)=>Math.max(y,Math.abs(v)),1),[h,m]=[
x-_/2,.46*_/S];Object.assign(n,{lineWidth:1,strokeStyle:w,globalAlpha:.25}),n.beginPath(),n.moveTo(h,$),n.lineTo(h+_,$),n.stroke();let b=k===d.length-1;Object.assign(
n,{lineWidth:_>20?1.8:1.2,strokeStyle:b?e.fit:w,globalAlpha:1}),n.beginPath(),M.forEach((y,v)=>n.lineTo(h+_*v/(g-1),$-m*y)),n.stroke()})}function p({units:d,thickest:f},g,w){
for(let{x,y:$,size:_,index:k}of d){let M=g[k],S=_r(M,f,_d)/2;S>ia&&(u(x-_/2,$+_/2,S+.8,w),u(x-_/2,$+_/2,S,M>0?e.positive:e.negative))}}function u(d,f,g,w){n.beginPath(),
n.arc(d,f,g,0,2*Math.PI),n.fillStyle=w,n.fill()}return{resize:({width:d,height:f,weights:g})=>{i=g.map(({curve:x})=>new Path2D(x));let w=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(d*w),height:Math.round(f*w)}),Object.assign(t.style,{width:`${d}px`,height:`${f}px`})},draw:(d,f,g,w,x)=>{let $=t.width/d.width;
n.setTransform($,0,0,$,0,0),n.clearRect(0,0,d.width,d.height),f.length===d.parameters&&(s(d,f),c(d,g,w,x),p(d,f,x.paper))}}}var aa=1e3,zd=10;function ca(t,e,n){let{shape:[r]}=t,o=V(t),i=Array.from({length:r},(l,p)=>[...o.subarray(3*p,3*p+3)]),s=1+Math.max(...i.map(([l])=>l)),c=i.findIndex(
l=>l[0]>0&&l[1]===e),a=i.reduce((l,p,u)=>p[0]<i[l][0]?u:l,0);return i[c<0?a:c]=[s,e,n],{shape:[r,3],data:new DataView(Float64Array.from(i.flat()).buffer)}}var ko=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),zd)));return Number.isFinite(e)?Math.min(10**e,aa):aa},_o=t=>Number(t.toFixed(2));var la=54,Ad=340,Md=120,Sd=40,Ed=5,Od=16,le=16,Sn=4;function zo(t){let[e,n,{shape:[,r,o]}]=[V(t.get("weights")),V(t.get("shape")),t.get("responses")],i=V(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],c={parameters:e,indices:[...e.keys()],responses:i,pictures:[
t.get("responses").shape[0],r,o]};if(!n.length)return{...c,sizes:t.get("sizes"),names:s};let a=Array.from(n.subarray(0,Sn)).filter(k=>k>0),l=Array.from(n.subarray(
Sn)).flatMap((k,M)=>k?[M]:[]),p=Sn*le**2,u=p+Sn*le,d=[...a.map((k,M)=>[M*le**2,p+M*le,M*le]),[u,u+le,Sn*le]],f=l,g=[],w=[],x=t.get("curves"),$=r*o;for(let[k,M]of[
...a,1].entries()){let S=Array.from({length:M},(h,m)=>m);for(let h of S)g.push(...f.map(m=>d[k][0]+h*le+m));g.push(...S.map(h=>d[k][1]+h));for(let h of S)w.push(
i.subarray((d[k][2]+h)*$,(d[k][2]+h)*$+(x?o:$)));f=S}let _=new Float64Array(w.length*(x?o:$));return w.forEach((k,M)=>_.set(k,M*k.length)),{parameters:Float64Array.
from(g,k=>e[k]),indices:g,responses:_,pictures:[w.length,x?1:r,o],sizes:[l.length,...a,1],names:l.map(k=>x?s[k].replace("₁",""):s[k])}}function Ao(t,e){let n=X(
la*Math.max(...t),Md,Ad),r=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let i=t.map((l,p)=>{let u=Math.min(n/l,la),d=Math.floor(Math.
min(.76*u,.5*r,Sd)),f=g=>Math.round(g-d/2)+d/2;return Array.from({length:l},(g,w)=>({layer:p,unit:w,index:p?o[p]+l*t[p-1]+w:-1,x:f(r*(p+.5)),y:f(n/2+(w-(l-1)/2)*
u),size:d}))}),s=i.flat(),c=i.slice(1).flatMap((l,p)=>l.flatMap(u=>i[p].map(d=>{let[f,g]=[d.x+d.size/2,u.x-u.size/2],w=(f+g)/2,x=`M${f},${d.y}C${w},${d.y},${w},${u.
y},${g},${u.y}`;return{from:d,to:u,index:o[u.layer]+u.unit*i[p].length+d.unit,start:f,end:g,curve:x}}))),a=X(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:i,units:s,weights:c,thickest:a,parameters:o[t.length]}}function zr({units:t,weights:e},[n,r],o=!1,i=null){let s=t.find(({x:f,y:g,size:w})=>Math.
max(Math.abs(n-f),Math.abs(r-g))<=w/2+1);if(s)return s;let c=e.filter(({start:f,end:g})=>f<=n&&n<=g);if(!c.length)return null;let a=Td((n-c[0].start)/(c[0].end-
c[0].start)),l=({from:f,to:g})=>Math.abs(f.y+(g.y-f.y)*a-r),p=o?Od:Ed,u=o&&c.find(f=>f===i&&l(f)<p);if(u)return u;let d=c.reduce((f,g)=>l(g)<l(f)?g:f);return l(
d)<p?d:null}function Td(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Nd=250,Rd=[.5,2,8],Ld=.02,ua=.1;function Pd({model:t,el:e}){it(e,"gdviz-network-diagram");let n=t.get("colors");for(let j in n)e.style.setProperty(`--${j}`,
n[j]);let r=F`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,i,s,c,a]=H(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");c.hidden=!l;let p=sa(i,n),u=Jr(),
d=zo(t),f="",g=Ao(d.sizes,320),w=null,x=null,$=null,_=!1,k=!1;function M(j=g.width){let D=f;g=Ao(d.sizes,j),f=String([d.sizes,d.names]),p.resize(g),H(a,Fd(g.thickest)),
$=null;let U=x?.index??-1;x=f===D&&U>=0?[...g.weights,...g.units].find(tt=>tt.index===U)??null:null,m(null),S(),P()}function S(){p.draw(g,d.parameters,d.responses,
d.pictures,u),K()}function h(){d=zo(t),String([d.sizes,d.names])!==f?M():S(),k&&W(),k=!1,$&&C($.part,$.value)}function m(j){w=j;let D=g.layers[0].map(({x:U,y:tt,
unit:Z})=>G`<text x=${U} y=${tt} dy="0.35em" text-anchor="middle">${d.names[Z]}</text>`);H(o,F`
      <svg tabindex="0" role="application" aria-label=${jd(d.sizes,t.get("activation"),l)} width=${g.width} height=${g.height}
        @pointermove=${y} @pointerdown=${I} @click=${T} @pointerleave=${v} @blur=${()=>m(null)} @keydown=${A}>
        <g class="names" aria-hidden="true">${D}</g>
        <g class="pointed" aria-hidden="true">${j&&pa(j)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&pa(x)}</g>
      </svg>`),N()}let b=j=>zr(g,At(o,j),j.pointerType==="touch"),y=j=>_||m(b(j)),v=({pointerType:j})=>j!=="touch"&&m(null);function A(j){if(j.ctrlKey||j.metaKey||
j.altKey)return;let[D,U]=[_e(j),{"+":ua,"-":-ua}[j.key]];if(U&&x)C(x,_o(O(x)+U));else if(D||["Enter","Escape"].includes(j.key))R(Cd(g,x??w,D??j.key));else return;
j.preventDefault()}let O=j=>d.parameters[j.index];function R(j){x=l?j:null,m(j),P()}function C(j,D){if(j.index<0||t.get("is_past"))return;let U=ko(D);k=!0,Y(t,{
edits:ca(t.get("edits"),d.indices[j.index],X(D,-U,U))})}function I(j){let D=j.pointerType==="touch",U=zr(g,At(o,j),D,x);if(!l||j.button!==0||D&&U!==x)return y(j);
if(R(U),!U||U.index<0||t.get("is_past"))return;let[tt,Z]=[O(U),j.clientY];Kt(j,({clientY:ct})=>{ct===Z&&!$||($={part:U,value:_o(tt+Ld*(Z-ct))},C(U,$.value))}),_=
!0;let rt=()=>{_=!1,$=null};for(let ct of["pointerup","pointercancel"])o.addEventListener(ct,rt,{once:!0})}function T(j){j.pointerType==="touch"&&R(b(j))}let z=Je(
P,j=>x&&C(x,j));function P(){if(!l)return;let j=x!==null&&x.index>=0;c.classList.toggle("empty",!j);let D=j?O(x):0,U=ko(D),tt=x?fa(g,d.names,x):"";H(c,z({value:D,
min:-U,max:U,step:U/1e3,disabled:t.get("is_past"),description:tt,tooltip:"Training continues from the value that you set"}))}let L=0,E=0;function N(){L=performance.
now();let j=w??x,D=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",U=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";s.textContent=(j?Id(g,d.names,j,d.parameters):D)+U}function W(){N(),P()}function K(){!(w??x)||E||(E=window.setTimeout(()=>{
E=0,W()},Math.max(Nd-(performance.now()-L),0)))}Yt(o,({touches:j})=>x!==null&&zr(g,At(o,j[0]),!0,x)===x);let B=[lt(t,{"sizes weights responses shape curves":h,is_past:()=>R(
x),activation:()=>m(w)}),je(o,M),Ti(()=>{u=Jr(),S()}),()=>clearTimeout(E)];return()=>B.forEach(j=>j())}function Cd({layers:t,weights:e},n,r){if(!n)return t[0][0];
let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,c]=r;if(o)return i[X(n.from.
unit-c-s,0,i.length-1)];let a=t[X(n.layer+s,0,t.length-1)];return a[X(n.unit-c,0,a.length-1)]}function da(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-
1?"the output":`unit ${r+1} of hidden layer ${n}`}function Id(t,e,n,r){let o=fa(t,e,n);return n.index<0?o:`${o}: ${Q(r[n.index])}`}function fa(t,e,n){if("from"in
n){let[o,i]=[n.from,n.to].map(s=>da(t,e,s));return`Weight from ${o} to ${i}`}let r=da(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function jd([t,...e],n,r){
let o=e.slice(0,-1),i=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,s=o.length?`${i}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function pa(t){if("from"in t)return G`<path d=${t.curve} />`;let e=t.size+5;
return G`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Fd(t){let e=(r,o,i=r)=>F`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,
n=r=>G`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return F`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${Rd.map(r=>e("sample",n(_r(r,t)),String(r)))}
    ${e("bias",G`<circle cx="5" cy="5" r="3.5" />`)}`}var ga={render:Pd};var ha="_",Bd=100,ma=1,Dd=1e6,Mo="it was cut off or changed on its way";async function va(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<Bd||!(e||
t.startsWith("[{")))return t;let n=e?Ud(t.split(",").map(Number)):Wt([Uint8Array.of(ma),new TextEncoder().encode(t)]),r=await ba(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(r,s=>String.fromCharCode(s)).join("")),i=ha+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return i.length<t.length?i:t}var So=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function wa(t){if(!So(t))return t;try{let e=atob(t.slice(ha.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,i=>i.charCodeAt(0)),
r=await ba(n,new DecompressionStream("deflate"));if(r[0]===ma)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let o=Hd(r);return Array.from(o,i=>Object.
is(i,-0)?"-0":String(i)).join(",")}catch{throw new RangeError(Mo)}}function Ud(t){let e=t.every(i=>Object.is(Math.fround(i),i)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((i,s)=>e?r.setFloat32(n*s,i):r.setFloat64(n*s,i));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let i=0;i<r.byteLength;i++)o[1+i%n*t.length+
Math.floor(i/n)]=r.getUint8(i);return o}function Hd(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(Mo);let r=new DataView(
new ArrayBuffer(e*n));for(let i=0;i<r.byteLength;i++)r.setUint8(i,t[1+i%e*n+Math.floor(i/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((i,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function ba(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let i=await n.read();!i.done;i=
await n.read()){if(o+=i.value.length,o>Dd)throw await n.cancel(),new RangeError(Mo);r.push(i.value)}return Wt(r)}var Eo=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),Ar=t=>Eo(t)&&Object.values(t).every(e=>typeof e=="string");var Me=4,Mr="pins",Qe=80,Wd=2e3,Sr=t=>t.length?JSON.stringify(t):"";function xa(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=Me&&
e.every(qd)?e:null}catch{return null}}function qd(t){let e=typeof t?.name=="string"&&t.name.length<=Qe&&typeof t.shown=="boolean",n=Ar(t?.state)&&!(Mr in t.state);
return e&&n&&(t.curves===void 0||Oo(t.curves,r=>Oo(r,Vd)))}var Vd=t=>Oo(t,e=>e===null||Number.isFinite(e)),Oo=(t,e)=>Array.isArray(t)&&t.length<=Wd&&t.every(e);var Se=1,Gd=/ ([α-ω][₀-₉]*)$/,ya=new WeakMap;function To(t,{kind:e,options:n,otherwise:r,usual:o},i){if(n)return n[t];if(o&&t===i.get(o))return"";if(e==="\
pins")return Sr(t);if(e==="texts")return Kd(t,r??[])?"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(tn).join(",");if(!t?.data)
return tn(Number(t));let s=ya.get(t)??Array.from(V(t),Yd).join(",").replace(/(,0)+$/,"");return ya.set(t,s),s}var Kd=(t,e)=>t.length===e.length&&t.every((n,r)=>n===
e[r]),Yd=t=>Object.is(t,-0)?"-0":String(t);function tn(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.
fround(n)===t)||t)}var Ee=t=>t.get("entries"),ue=async t=>(await za(t)).look();async function za(t){let e=Ee(t),n=e.flatMap(s=>"selector"in s?[s.selector,...No(
s).map(({widget:c})=>c)]:[s.widget]),r=async s=>[s,await at(t.widget_manager,s)],o=new Map(await Promise.all(n.map(r)));function i(){let s=new Map;for(let c of e){
let a="selector"in c?c.targets[o.get(c.selector).get("index")]:c,l=a&&o.get(a.widget);a&&s.set(c.name,To(l.get(a.trait),a,l))}return s}return{look:i,widgets:o}}
var No=t=>"selector"in t?Object.values(t.targets):[t];async function Ro(t,e,n){if(!("selector"in t))return t;let r=n?.get(t.selector)??(await at(e,t.selector)).
get("index");return t.targets[r]??`there is no such setting with ${t.title} = ${t.labels[r]}`}var en=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.
get(n)!==e.get(n));async function Aa(t,[e]){let n=Ee(t).find(i=>i.name===e),[r]=n?No(n):[];if(!r)return e;let o=(await at(t.widget_manager,r.widget)).get("descr\
iption");return o?o.replace(/\s*=$/,""):r.kind==="array"?"points":e}async function Ma(t,e,n){let r=[],o=new Set;for(let i of Ee(t)){let s=e.get(i.name),c=await Ro(
i,t.widget_manager);if(!n.includes(i.name)||!s||typeof c=="string")continue;let a=await at(t.widget_manager,c.widget),[l,p]=[i.name.split(".")[0],i.name.includes(
".")];if(c.options)o.add(s),r.push(a.get("_options_labels")[c.options.indexOf(s)]);else if(!p||o.has(l)){let[,u]=Gd.exec(a.get("description"))??[];r.push(u?`${u}\
 = ${s}`:`${a.get("description")} ${s}`)}}return r.join(", ")}function nn(t,e){let n=[],r=0;async function o(){let s=++r,{look:c,widgets:a}=await za(t);if(s!==r)
return;for(let p of n)p();let l=()=>e(c);n=Ee(t).flatMap(No).map(({widget:p,trait:u})=>ot(a.get(p),u,l)),l()}o();let i=ot(t,"entries",o);return()=>{r++;for(let s of n)
s();i()}}async function Zd(t,e){let n=await Ro(t,e);return typeof n=="string"?"":n.widget}var Jd="it is outside the range that can be shown",Xd="it cannot be ch\
anged without Python";function Tt(t){throw new RangeError(t)}var Pt=(t,e)=>Un(Qd(t,e));async function Qd(t,e){let n=Sa(t,e),r="",o=i=>+("kind"in i&&i.kind==="pi\
ns");for(let i of Ee(t).toSorted((s,c)=>o(s)-o(c))){let s=e.get(i.name);if(s===void 0)continue;let c=await Zd(i,t.widget_manager);c!==r&&(await t.widget_manager.
runAll?.(),await ge({inBackground:!1})),r=c,await Ea(i,s,n,async()=>{let a=await Oa(t,i,s);a&&(a.widget.set(a.trait,a.wanted),a.widget.save_changes(),a.needsKernel&&
await np(t))})}return n}async function Lo(t,e){let n=Sa(t,e),r=new Map;for(let o of Ee(t)){let i=e.get(o.name);i!==void 0&&(!("selector"in o)&&o.options?.includes(
i)&&r.set(o.widget,o.options.indexOf(i)),await Ea(o,i,n,()=>Oa(t,o,i,r)))}return n}function Sa(t,e){let n=new Set(Ee(t).map(({name:r})=>r));return[...e.keys()].
filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function Ea({name:t},e,n,r){try{await r()}catch(o){if(!(o instanceof RangeError))
throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function Oa(t,e,n,r){let o=t.widget_manager,i=await Ro(e,o,r);if(typeof i=="string")return Tt(
i);let{trait:s}=i,c=await at(o,i.widget),a=r&&i.moving?{low:null,high:null}:{},l=op({...i,...a},c,n);if(To(l,i,c)===To(c.get(s),i,c))return null;i.kind==="pins"&&
await tp(t,l);let p=t.get("needs_kernel").includes(i.widget);return p&&o.exported&&Tt(Xd),{widget:c,trait:s,wanted:l,needsKernel:p}}async function tp(t,e){for(let{
name:n,state:r}of e){let[o]=await Lo(t,new Map(Object.entries(r)));o&&Tt(`of the pinned run “${n}”, ${o}`)}}var ep=0;async function np(t){let e=++ep,{promise:n,
resolve:r}=rp(),o=c=>c.event==="done"&&c.question===e&&r();t.on("msg:custom",o);let{kernel:i}=t.widget_manager,s=i&&Fe(i,c=>c==="gone"&&r());t.send({event:"ask",
question:e}),await n,t.off("msg:custom",o),s?.()}function rp(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function op(t,e,n){let{kind:r}=t;if(r===
"choice"){let a=t.options??[];return a.includes(n)||Tt(`it must be one of ${a.join(", ")}`),a.indexOf(n)}if(r==="formula"){try{Jt(n,e.get("variables"))}catch(a){
if(!(a instanceof pt))throw a;Tt(`at character ${a.position+1}: ${a.message.replace(/\.$/,"")}`)}return n}if(r==="pins")return xa(n)??Tt("it does not describe p\
inned runs");if(r==="texts")return ip(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="0"&&n!=="1"&&Tt("it must be 0 or 1"),n==="1";if(r==="a\
rray"||r==="numbers"){let{trait:a,length:l,among:p,narrowest:u=null}=t,{shape:d}=e.get(a),f=l??Le(d),g=n.split(",");(l?g.length!==f:g.length>f)&&Tt(`it must be ${l?
"":"at most "}${f} numbers separated by commas`);let w=g.map(ka),x=w.every(k=>Number.isFinite(Math.fround(k))&&(!p||p.includes(k))),$=u===null||sp(w,u);if((!x||
!$)&&Tt(d?"its numbers must be ones that can be set there":Jd),!d)return w;let _=new Float64Array(f);return _.set(w),{shape:d,data:new DataView(_.buffer)}}r==="\
whole"&&!/^[+-]?[0-9]+$/.test(n)&&Tt("it must be a whole number");let o=ka(n),i=(a,l)=>typeof a=="string"?e.get(a):a??l,[s,c]=[i(t.low,-1/0),i(t.high,1/0)];return s<=
o&&o<=c||Tt(`it must lie between ${_a(s)} and ${_a(c)}`),o}function ip(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.
isArray(r)&&r.length===e&&r.every(i=>typeof i=="string"&&i.length<=$a)?r:Tt(`it must be ${e} texts of at most ${$a} characters`)}var $a=80;function ka(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Tt("it must be a number")}var sp=([t,e,n,r],o)=>[[t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),
Math.abs(s)));function _a(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var rn="gdviz",Er=8e3,Fo=async t=>Io(await ue(t));async function Io(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await va(r));return e.set(rn,String(
Se)),e.toString().replaceAll("%2C",",")}var Bo=()=>location.href.replace(/[?#].*$/s,""),ap=["token","theme","template","note","python"],Ra=t=>!ap.includes(t)&&!t.
startsWith("voila");async function cp(t){let e=new Map(new URLSearchParams(t)),n=e.get(rn);if(n!==void 0&&n!==String(Se))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([i])=>Ra(i)&&i!==rn);if(n===void 0&&r.some(([,i])=>So(i)))throw new RangeError("its end is missing");let o=async([
i,s])=>{let c=await wa(s).catch(({message:a})=>{throw new RangeError(`of ${i}, ${a}`)});return[i,c]};return new Map(await Promise.all(r.map(o)))}var Po=10;async function Do(t,e,n){
let r;try{let o=await Pt(t,n?new Map(Object.entries(n)):await cp(e));if(!o.length)return;let i=o.length>Po?`; and ${o.length-Po} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,Po).join("; ")}${i}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await jo(t,r)}async function jo(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${lp(e)}</div>`;_t(await at(t.widget_manager,t.get("message")),"value",n)}var lp=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),Ta=400,Na="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. To keep the\
m or to give them to others, save the page.";async function La(t){let e=await ue(t),n=history.state?.[rn];await Do(t,location.search,n),n&&await jo(t,Na);let r=await ue(
t),[o,i,s]=[0,-1/0,!!n];function c(){o||=setTimeout(l,Math.max(0,i+Ta-performance.now()))}let a=nn(t,c);addEventListener("popstate",()=>{r=new Map,c()});async function l(){
i=performance.now(),o=te()?setTimeout(l,Ta):0;let p=await ue(t);if(o||!en(p,r).length)return;r=p;let u=en(p,e).length?await Io(p):"",d=s;s=Co(u).length>Er;try{s?
history.replaceState({[rn]:Object.fromEntries(p)},"",Co(await Io(up(p)))):history.replaceState(null,"",Co(u))}catch{return a()}s!==d&&await jo(t,s?Na:"")}}function Co(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!Ra(r)&&r!==rn)).toString(),t].filter(Boolean).join("&");return Bo()+(n&&`?${n}`)+
location.hash}var up=t=>new Map([...t].filter(([,e])=>e.length<500));var dp=400,pp=200,Pa=["pointerdown","keydown","input","change","drop"],Ca=["pointerup","pointercancel"];function fp(t){let e=new Set,n=[],r=[],o=null,i=()=>new Map,
[s,c,a,l]=[0,!1,!1,!1],p=null,u=Promise.resolve();for(let m of Pa)addEventListener(m,_,!0);for(let m of Ca)addEventListener(m,k,!0);addEventListener("blur",k);let d=nn(
t,m=>{i=m,!o&&!te()&&(o=i()),l||x()});return{undo:()=>S(n,r),redo:()=>S(r,n),count:f,watch:g,stop:h};function f(){return{undo:n.length,redo:r.length}}function g(m){
return e.add(m),()=>e.delete(m)}function w(){for(let m of e)m()}function x(){clearTimeout(s),s=setTimeout($,dp)}function $(){c||te()?x():M()}function _({type:m,
target:b}){s&&!te()&&(m==="pointerdown"||b!==p)&&M(),p=b,a=!0,m==="pointerdown"&&(c=!0)}function k(){c=!1}function M(){clearTimeout(s);let m=a;[s,a]=[0,!1];let b=i();
o&&!en(b,o).length||(o&&m&&(n.push(o),n.length>pp&&n.shift(),r.length=0),o=b,w())}function S(m,b){let y=u.then(async()=>{s&&M();let v=m.pop();if(!v||!o)return"";
let A=await Aa(t,en(v,o));b.push(o),l=!0;try{await Pt(t,v),await ge(),o=i()}finally{[l,a]=[!1,!1],w()}return A});return u=y.catch(()=>{}),y}function h(){clearTimeout(
s);for(let m of Pa)removeEventListener(m,_,!0);for(let m of Ca)removeEventListener(m,k,!0);removeEventListener("blur",k),d()}}var Ia=ee((t,e)=>fp(e),t=>t.stop()),
ja=Ia.use,Fa=t=>Ia.find(t.get("key"));var gp=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,Ba=100;async function Ua(t){let e=t.get("script"),n=[...new Set(Ha(e))],r=new Map(await Promise.all(n.map(async s=>[s,await at(
t.widget_manager,s)]))),o=s=>r.get(s),i=({when:s})=>!s||s.indices.includes(o(s.selector).get("index"));return e.filter(i).map(s=>`${hp(s,o)}
`).join("")}function Ha(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(Ha):[]}function hp({
text:t,holes:e,each:n},r){let o=(c,a=0)=>mp(c,r,a);if(!n)return Da(t,(c,a)=>o(e[c],a));let i=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((c,a)=>i[a]>0).
map(c=>Da(t,a=>a==="name"?de(c.name):a==="hyperparameters"?qa(c.hyperparameters,r):o(e[a]))).join(`
`)}var Da=(t,e)=>t.split(`
`).map(n=>n.replaceAll(gp,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),de=t=>JSON.stringify(t);function En(t){let e=tn(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function Wa({widget:t,trait:e,kind:n,options:r=[]},o){let i=o(t).get(
e);return n==="choice"?de(r[i]):n==="flag"?i?"True":"False":n==="whole"?String(i):n==="number"?En(i):n==="numbers"?`[${i.map(En).join(", ")}]`:de(i)}var qa=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${Wa(r,e)}`).join(", "),Uo=t=>`(${t.join(", ")}${t.length===1?",":""})`;function mp(t,e,n){return t.kind==="arguments"?vp(e(t.widget)):
t.kind==="starts"?wp(e(t.field),e(t.slice),e(t.surface)):t.kind==="keywords"?qa(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?Uo(Object.entries(t.
targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(([r])=>de(r))):t.kind==="points"?xp(bp(e(t.widget),t),n):Wa(t,e)}function vp(t){let[e,n,r]=[t.get("val\
ue"),t.get("variables"),V(t.get("parameters"))],o=Jt(e,n).parameters;if(String(n)==="x")return`${de(e)}, ${Uo(["x",...o].map(de))}`;let i=String(n)==="x,y"?[]:[
Uo(n.map(de))];return[de(e),...i,...o.map((s,c)=>`${s}=${En(r[c])}`)].join(", ")}function wp(t,e,n){let[r,o,i]=[V(t.get("parameters")),e.get("indices"),n.get("s\
tart")],{parameters:s}=Jt(t.get("value"),t.get("variables"));return`[${s.map((c,a)=>En(o.includes(a)?i[o.indexOf(a)]:r[a])).join(", ")}]`}function bp(t,{array:e,
training:n}){let r=Array.from(V(t.get("part"))),o=r.map((a,l)=>n?a>0:l<=r.findLastIndex(Boolean)),i=e==="x"&&t.get("task")!=="regression";return(e==="x"?$t(t.get(
"x")).map(([...a])=>a):Array.from(V(t.get(e)),a=>[a])).map(a=>a.map(e==="part"?String:En)).filter((a,l)=>o[l]).map(a=>i?`[${a.slice(0,2).join(", ")}]`:a[0])}function xp(t,e){
let n=`[${t.join(", ")}]`;if(n.length+e<Ba-20)return n;let r=" ".repeat(e+4),o=[r];for(let i of t){let s=o[o.length-1];s!==r&&s.length+i.length+2>Ba?o.push(`${r}${i}\
,`):o[o.length-1]=s===r?`${r}${i},`:`${s} ${i},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var Va=1e6,Ho=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Or(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(Ho(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function Ka(t){let e=Ho(t),n=Object.fromEntries(await ue(t));return{name:`${Or(t)}.\
json`,text:`${JSON.stringify({gdviz:Se,page:e,values:n},null,1)}
`}}async function Ya(t,e){try{if(e.size>Va)throw new RangeError(`it is larger than ${Va/1e6} MB`);let n=yp(await e.text(),Ho(t));Ga(await Lo(t,n));let r=await ue(
t),o=await Pt(t,n);return o.length&&await Pt(t,r),Ga(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function Ga([t]){if(t)throw new RangeError(
t)}function yp(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:i}=Eo(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==Se)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${Se}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!Ar(i))throw new RangeError("its values are not texts by names");return new Map(Object.entries(i))}var qo="http://www.w3.org/2000/svg",$p=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],kp={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},_p=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
Za=2,zp=14;function Ja(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
r=>r.checkVisibility()&&r.querySelector("svg")).map(r=>{let o=Ap(r);return n.set(o,(n.get(o)??0)+1),{name:n.get(o)>1?`${o} ${n.get(o)}`:o,node:r}})}function Ap(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function Vo(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(a=>a.checkVisibility()),r=Math.max(e.bottom,...n.map(a=>a.getBoundingClientRect().
bottom)),[o,i]=[Math.ceil(e.width),Math.ceil(r-e.top)],s=sn("svg",{xmlns:qo,width:o,height:i,viewBox:`0 0 ${o} ${i}`});s.append(sn("rect",{width:o,height:i,fill:Tr(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let c=[...t.querySelectorAll("canvas, svg")].filter(a=>a.checkVisibility()&&!a.
parentElement?.closest("svg")&&!a.closest("button, .gdviz-legend, .panel"));for(let a of c){let l=a.getBoundingClientRect(),p={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(a instanceof HTMLCanvasElement)a.width&&a.height&&s.append(sn("image",{...p,href:a.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let u=Xa(a);for(let[d,f]of Object.entries(p))u.setAttribute(d,String(f));u.setAttribute("overflow","visible"),s.append(u)}}for(let a of n)s.append(...Sp(a,e));return new XMLSerializer().
serializeToString(s)}function sn(t,e){let n=document.createElementNS(qo,t);for(let[r,o]of Object.entries(e))r!=="xmlns"&&n.setAttribute(r,String(o));return n}function Xa(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(qo,t.tagName);for(let{name:r,value:o}of t.attributes)
_p.test(r)&&n.setAttribute(r,o);for(let r of $p){let o=e.getPropertyValue(r);r==="fill"||r==="stroke"?Mp(n,r,o):o&&o!==kp[r]&&!(r.endsWith("opacity")&&n.hasAttribute(
r))&&n.setAttribute(r,o)}return n.append(...[...t.childNodes].map(Xa).filter(r=>r!==null)),n}function Mp(t,e,n){let[r,o]=/^(none|url\()/.test(n)?["none",1]:Tr(n);
t.setAttribute(e,r),o<1&&t.setAttribute(`${e}-opacity`,String(o))}var on=null,Wo=new Map;function Tr(t){if(!Wo.has(t)){if(on??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!on)return[t,1];on.clearRect(0,0,1,1),on.fillStyle=t,on.fillRect(0,0,1,1);let[e,n,r,o]=on.
getImageData(0,0,1,1).data;Wo.set(t,[`#${[e,n,r].map(i=>i.toString(16).padStart(2,"0")).join("")}`,Number((o/255).toFixed(3))])}return Wo.get(t)}function Sp(t,e){
let n=t.getBoundingClientRect(),[r,o]=[n.left-e.left,(n.top+n.bottom)/2-e.top],i=t.querySelector(".swatch"),{width:s=zp}=i?.getBoundingClientRect()??{},c=getComputedStyle(
t),[a]=Tr(i?getComputedStyle(i).color:c.color),l=f=>!!i?.matches(`.${f}`),p=l("dot")||l("ring")?sn("circle",{cx:r+s/2,cy:o,r:4,fill:l("dot")?a:"none",stroke:a,"\
stroke-width":2}):sn("path",{d:`M${r},${o}h${s}`,fill:"none",stroke:a,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),u={"font-family":c.
fontFamily,"font-size":c.fontSize,fill:Tr(c.color)[0]},d=sn("text",{x:r+s+5,y:o,dy:"0.35em",...u});return d.textContent=t.textContent.trim(),[p,d]}async function Qa(t){
let e=URL.createObjectURL(new Blob([Vo(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let r=Object.assign(document.createElement("canvas"),{width:Za*
n.width,height:Za*n.height});return r.getContext("2d")?.drawImage(n,0,0,r.width,r.height),URL.revokeObjectURL(e),new Promise((o,i)=>r.toBlob(s=>s?o(s):i(new Error(
"no picture")),"image/png"))}var ec=ri(vo(),1);async function nc(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[p]})=>at(t.widget_manager,p)))).some(p=>p.get("outdated")))return null;
let o=async([p,u])=>(await at(t.widget_manager,p)).get(u),i=await Promise.all(e.map(({array:p})=>o(p))),s=await Promise.all(e.map(({names:p})=>p[0]?.startsWith(
"IPY_MODEL_")?o(p):p)),c=[...n?[n.name]:[],...s.flat()],a=n&&await o(n.shown),l=n?n.names.flatMap((p,u)=>a[u]>0?tc(i,u).map(d=>[p,...d]):[]):tc(i,0,s);return`${ec.default.
unparse([c,...l],{newline:`
`})}
`}function tc(t,e,n){let r=t.map((l,p)=>Ep(l,e,n?.[p].length??1)),[[o],...i]=r,s=i.filter((l,p)=>t[p+1].shape.length===2).flat(),c=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&s.some(p=>Number.isFinite(p[l])),a=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,p)=>p).filter(c).map(l=>r.flat().map(p=>a(p[l])))}function Ep(t,e,n){
let[r,o,i=1]=t.shape,s=V(t),c=l=>s.subarray(l*o*i,(l+1)*o*i);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,p)=>c(p));let a=c(r>1?e:0);return Array.
from({length:i},(l,p)=>Float64Array.from({length:o},(u,d)=>a[d*i+p]))}var rc="This is being computed: try again in a moment.";function oc(t,e,n){let r=null,o=()=>e.closest(".gdviz-page")??document.body;function i(){r=r?null:Ja(o()),
n("")}function s(d,f,g){Yn(d,f,g),n(`Saved as “${d}”.`)}async function c(){let d=await nc(t);if(d===null)return n(rc);s(`${Or(t,"run")}.csv`,d,"text/csv")}async function a({
name:d,node:f},g){if(f.closest("[data-outdated]"))return n(rc);let w=`${Or(t,d)}.${g}`;g==="svg"?s(w,Vo(f),"image/svg+xml"):s(w,await Qa(f),"image/png")}let l=(d,f)=>F`<li><span>${d}</span>${f}</li>`,
p=(d,f,g)=>F`<button type="button" aria-label=${`${f}: ${d}`} @click=${g}>${d}</button>`;function u(){let{notebook:d}=t.widget_manager,f=(r??[]).filter(({node:g})=>g.
checkVisibility());return F`<ul class="files" aria-label="Download">
      ${d?l("Notebook",F`<a class="button" href=${d.address} download=${d.name} aria-label="Notebook: IPYNB">IPYNB</a>`):q}
      ${t.get("csv").columns?l("Run",p("CSV","Run",c)):q}
      ${f.map(g=>l(g.name,F`
        ${p("SVG",g.name,()=>a(g,"svg"))}${p("PNG",g.name,()=>a(g,"png"))}`))}
    </ul>`}return{button:()=>F`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${r!==null} @click=${i}>Download</button>`,list:()=>r?u():q}}var Op=`With this many points or pinned runs the link would have more than ${Er.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function Tp({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>Fo(t))}var Np="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function Rp({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function Lp({model:t,el:e}){it(e,"gdviz-page-state");let n=ja(t),r=Fa(t),[o,i,s]=["","",""];function c(k,M="",S=""){
[o,i,s]=[k,M,S],$()}async function a(k){let M=await r[k]();c(M?`${k==="undo"?"Undone":"Redone"}: ${M}.`:`There is nothing to ${k}.`)}function l(k){let M=Rp(k),S=k.
target,m=(e.closest(".gdviz-page")??e).contains(S)||t.widget_manager.ownsAddress&&!S.closest?.(".gdviz-page");!M||!m||k.defaultPrevented||S.matches?.(Np)||(k.preventDefault(),
k.stopPropagation(),a(M))}async function p(){c("");let k=`${Bo()}?${await Fo(t)}`;if(k.length>Er)return c(Op);let M=await xn(k);c(M?"Copied.":"Copy this:",k),M||
e.querySelector("[type=text]").select()}async function u(){let k=await Ua(t);if(await xn(k))return c("Copied.");c("Copy this:","",k),e.querySelector("textarea").
select()}let d=oc(t,e,c);async function f(){let{name:k,text:M}=await Ka(t);Yn(k,M,"application/json"),c(`Saved as “${k}”.`)}async function g({target:k}){let[
M]=k.files;if(!M)return;let S=await Ya(t,M);c(S?`“${M.name}” was not opened: ${S}.`:`Opened “${M.name}”.`),k.value=""}let w=(k,M,S)=>F`<button type="button" title=${M} @click=${S}>${k}</button>`,
x=(k,M,S,h)=>F`
    <button type="button" title=${S} aria-keyshortcuts=${h} aria-disabled=${r.count()[k]===0}
      @click=${()=>a(k)}>${M}</button>`;function $(){H(e,F`
      <div role="group" aria-label="Changes">
        ${x("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${x("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${w("Copy link","Copy the address of this page in its current state",p)}
        ${w("Save","Save the current state of this page as a file",f)}
        ${w("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${g} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?w("Copy as Python","Copy a Python script that computes what this page shows",u):q}
        ${d.button()}
      </div>
      ${d.list()}
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!s} .value=${ft(s)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${ft(i)} />`)}$();let _=[n,r.watch($),ot(t,"script cs\
v",$),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>_.forEach(k=>k())}var ic={initialize:Tp,render:Lp};var sc=(t,e,n)=>{let r=new Map;for(let o=e;o<=n;o++)r.set(t[o],o);return r},ac=Ye(class extends ae{constructor(t){if(super(t),t.type!==Lt.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let o=[],i=[],s=0;for(let c of t)o[s]=r?r(c,s):s,i[s]=n(c,s),s++;return{
values:i,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let o=Ys(t),{values:i,keys:s}=this.dt(e,n,r);if(!Array.isArray(o))return this.ut=s,
i;let c=this.ut??=[],a=[],l,p,u=0,d=o.length-1,f=0,g=i.length-1;for(;u<=d&&f<=g;)if(o[u]===null)u++;else if(o[d]===null)d--;else if(c[u]===s[f])a[f]=ce(o[u],i[f]),
u++,f++;else if(c[d]===s[g])a[g]=ce(o[d],i[g]),d--,g--;else if(c[u]===s[g])a[g]=ce(o[u],i[g]),Ze(t,a[g+1],o[u]),u++,g--;else if(c[d]===s[f])a[f]=ce(o[d],i[f]),Ze(
t,o[u],o[d]),d--,f++;else if(l===void 0&&(l=sc(s,f,g),p=sc(c,u,d)),l.has(c[u]))if(l.has(c[d])){let w=p.get(s[f]),x=w!==void 0?o[w]:null;if(x===null){let $=Ze(t,
o[u]);ce($,i[f]),a[f]=$}else a[f]=ce(x,i[f]),Ze(t,o[u],x),o[w]=null;f++}else xr(o[d]),d--;else xr(o[u]),u++;for(;f<=g;){let w=Ze(t,a[g+1]);ce(w,i[f]),a[f++]=w}for(;u<=
d;){let w=o[u++];w!==null&&xr(w)}return this.ut=s,br(t,a),zt}});var Pp=["paths","x","y","values"],Nr=["A","B","C","D"],Xt=({state:t,curves:e})=>JSON.stringify([t,e]),cc=t=>Object.fromEntries([...t].filter(([e])=>e!==Mr));function Cp(t,e){
let[n,...r]=t.shape,o=Le(r),i=n?e%n*o:0;return V(t).slice(i,i+o)}async function Ip(t){let e=s=>s?at(t.widget_manager,s):null,[n,r,o]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),i=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:o,views:i}}async function jp(t){let{state:e,choice:n,
runner:r,views:o}=await Ip(t),i=new Map,s=()=>new Map,c=0,a=[nn(e,h=>(s=h,$())),ot(t,"pinned",w)];return w(),{pin:f,swap:g,isOfProblem:k,lossesOf:M,stop:S};function l(){
return t.get("pinned")}function p(h){Y(t,{pinned:h})}function u(){return o.map(h=>{let m=Pp.filter(v=>h.get(v)),b=m.map(v=>Ce(h,v));return(n?[n.get("index")]:Array.
from({length:Math.max(...b.map(({shape:v})=>v[0]))},(v,A)=>A)).map(v=>({row:v,...Object.fromEntries(m.map((A,O)=>[A,Cp(b[O],v)]))}))})}async function d(){await ge(
{inBackground:!1});let h=s(),b={name:(await Ma(e,h,t.get("named"))).slice(0,Qe),shown:!0,state:cc(h)};return r?b.curves=Fp(u()):i.set(Xt(b),u()),b}async function f(){
let h=await d();l().length<Me&&p([...l(),h])}async function g(h){let m=await d(),b=l()[h];await Pt(e,new Map([...Object.entries(b.state),[Mr,Sr(l().with(h,m))]])),
r&&Y(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function w(){for(let m of l())m.curves&&i.set(Xt(m),Bp(m.curves));let h=l().filter(m=>!i.has(Xt(m)));h.length&&
Un(x(h)),$()}async function x(h){let m=cc(s());for(let b of h){let y=await Pt(e,new Map(Object.entries(b.state)));await ge({inBackground:!1}),y.length||i.set(Xt(
b),u())}await Pt(e,new Map(Object.entries(m))),h.some(b=>!i.has(Xt(b)))&&p(l().filter(b=>i.has(Xt(b)))),$()}function $(){c||=requestAnimationFrame(_)}function _(){
c=0;let h=l().length?s():new Map,b=l().map((v,A)=>({pin:v,mark:Nr[A],of:i.get(Xt(v)),isHere:k(v,h)})).filter(({pin:v,of:A})=>v.shown&&A),y=JSON.stringify(b.map(
({pin:v,mark:A,isHere:O})=>[A,v.name,Xt(v),O]));y!==t.get("drawn")&&(_t(t,"drawn",y),o.forEach((v,A)=>{let O=b.filter(({isHere:R})=>R||!v.get("paths"));_t(v,"pi\
nned",O.flatMap(({pin:R,mark:C,of:I})=>(I?.[A]??[]).map(T=>({...T,mark:C,name:R.name}))))}))}function k(h,m=s()){return t.get("problem").every(b=>(h.state[b]??"")===
(m.get(b)??""))}function M(h){return(i.get(Xt(h))??[]).flat().flatMap(({y:b})=>b?[b]:[]).map(b=>b.findLast(y=>!Number.isNaN(y))??NaN)}function S(){cancelAnimationFrame(
c);for(let h of a)h()}}var Fp=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function Bp(t){
let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.map((o,i)=>({row:i,x:e(n),y:e(o)})))}var lc=ee((t,e)=>jp(e),t=>t.then(e=>e.stop())),uc=lc.
use,dc=t=>lc.find(t.get("key"));var Dp=`${Me} runs are pinned: remove one to pin another`;function Up({model:t,el:e}){it(e,"gdviz-pins");let n=uc(t),r=null;dc(t).then(u=>{r=u,l()});let o=()=>t.
get("pinned"),i=(u,d)=>Y(t,{pinned:o().with(u,{...o()[u],...d})});function s(u){Y(t,{pinned:o().filter((f,g)=>g!==u)});let d=e.querySelectorAll(".remove");(d[Math.
min(u,d.length-1)]??e.querySelector("button"))?.focus()}function c(){o().length<Me&&r?.pin()}function a(u,d){let[f,g]=[Nr[d],`pinned run ${Nr[d]}`],w=r?r.lossesOf(
u).map(_=>Q(_,3)):[],x=({target:_})=>i(d,{name:_.value.trim().slice(0,Qe)}),$=r&&!r.isOfProblem(u);return F`
      <li class=${u.shown?"":"hidden"}>
        <label title="Show or hide ${g}"><input type="checkbox" aria-label="Show ${g}" .checked=${ft(u.shown)}
          @change=${({target:_})=>i(d,{shown:_.checked})} /><b>${f}</b>${cs(f)}</label>
        <input type="text" aria-label="Name of ${g}" title=${u.name} maxlength=${Qe} .value=${ft(u.name)} @change=${x} />
        <output title="Its last loss">${w.length?`loss ${w.join(", ")}`:q}</output>
        <button type="button" title="Make ${g} the present one, and pin the present one in its place" @click=${()=>r?.swap(d)}>Swap</button>
        <button type="button" class="remove" title="Remove ${g}" aria-label="Remove ${g}" @click=${()=>s(d)}>×</button>
        ${$?F`<small>Of another problem: not drawn on this surface.</small>`:q}
      </li>`}function l(){let u=o().length>=Me;H(e,F`
      <button type="button" aria-disabled=${u} title=${u?Dp:"Keep the present run in the plots, to compare others with it"} @click=${c}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${ac(o(),(d,f)=>f,a)}</ul>`)}let p=[n,lt(t,{"pinned drawn":l})];return()=>p.forEach(u=>u())}var pc={render:Up};var Hp={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Oe=(t,e,n,r=t)=>F`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Hp[t]} /></svg>
  </button>`,Rr=(t,e)=>Oe(t?"pause":"play",t?"Pause":"Play",e,"play");var Wp=10,qp=8;function Vp({model:t}){let e=t.get("max");return ot(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&Y(t,{value:r}),
e=r})}function Gp({model:t,el:e}){it(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=$=>Y(t,{playing:!1,value:$});function i(){let $=!t.
get("playing");Y(t,{playing:$,value:$&&n()>=r()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${r()}`;let[$,_]=t.get("ends");return Q($+(_-$)*n()/Math.
max(r(),1),3)}let[c,a]=t.get("ends")?[t.get("description"),""]:["","The current step"],l=()=>H(e,F`
      ${Oe("back","Back to the start",()=>o(0))}
      ${Rr(t.get("playing"),i)}
      ${Oe("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title=${a}>
        ${c&&F`<span>${c}</span>`}
        <input type="range" min="0" step="1" aria-label=${c||"Current step"} aria-valuetext=${c?s():q} .max=${String(r())} .value=${ft(String(n()))}
          @input=${({target:$})=>o(Number($.value))} />
        <output>${s()}</output>
      </label>`),p=0,u=0,d=()=>(t.get("seconds")?r()/t.get("seconds"):Math.max(Wp,r()/qp))/1e3;function f($){let _=Math.min(Math.floor(($-p)*d()),r());if(_>=r())
return Y(t,{value:r(),playing:!1});_>n()&&Y(t,{value:_}),t.get("playing")&&(u=requestAnimationFrame(f))}function g(){cancelAnimationFrame(u),t.get("playing")&&(w(),
u=requestAnimationFrame(f))}function w(){p=performance.now()-n()/d()}let x=[lt(t,{"value max playing":l}),ot(t,"max",w),ot(t,"playing",g),()=>cancelAnimationFrame(
u)];return g(),()=>x.forEach($=>$())}var fc={initialize:Vp,render:Gp};var gc=t=>Number.isFinite(t)?Q(t,Math.abs(t)<.001?2:3):"–";function Kp({model:t,el:e}){it(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,c){n(s)!==
c&&Y(t,{shown:t.get("shown").with(s,Number(c))})}function o(s){Y(t,{chosen:s}),r(s,!0)}function i(){let[s,c,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=$t(t.get("values")),p=t.get("outdated"),u=($,_)=>p?"…":gc(l[$]?.[_]??NaN),d=s.map(($,_)=>F`<th scope="col" title=${c[_]??""}>${$}</th>`),f=t.get("names").map(
($,_)=>{let[k,M]=[n(_),_===t.get("chosen")],S=({target:m})=>r(_,m.checked),h=`background: ${bt(a[_%a.length])}`;return F`
        <tr class="${k?"":"hidden"} ${M?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${$}" .checked=${ft(k)} @change=${S} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${$}" aria-pressed=${M} @click=${()=>o(_)}>
              <span class="swatch" .style=${h}></span>${$}
            </button>
          </th>
          ${s.map((m,b)=>F`<td class="number">${k?u(_,b):"–"}</td>`)}
        </tr>`}),w=(t.get("pinned")??[]).map(({mark:$,name:_,row:k,values:M})=>F`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${_}><span class="swatch" .style="background: ${bt(a[k%a.length])}"></span>${$}: ${t.get("names")[k]}</th>
          ${s.map((S,h)=>F`<td class="number">${gc(M?.[h]??NaN)}</td>`)}
        </tr>`),x=F`<th scope="col"></th>`;H(e,F`<table aria-busy=${!!p}><caption ?hidden=${!p}>${p}</caption><thead><tr>${x}${x}${d}</tr></thead><tbody>${f}${w}</tbody></table>`)}
return lt(t,{"names colors columns hints shown values chosen outdated pinned":i})}var hc={render:Kp};var Go=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Yp(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Zp({model:t,el:e}){it(e,"gdviz-runner");let n=t.get("unit"),r=()=>Y(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>Y(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function i(){let g=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);Y(t,{playing:!t.get("playing"),shown:-1,
resets:g})}function s({target:g}){let w=Number(g.value);Y(t,{playing:!1,shown:w+t.get("stride")>t.get("position")?-1:w})}function c({target:g}){let w=Math.round(
Number(g.value));w>=1&&w<=1e3&&Y(t,{anew_steps:w}),g.value=t.get("anew_steps")}function a(){let[g,w]=[t.get("position"),t.get("shown")],x=g.toLocaleString("en");
return w<0||w>=g?`${n} ${x}`:`${n} ${w.toLocaleString("en")} of ${x}`}function l(){let[g,w]=[t.get("position"),t.get("shown")];return F`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${a()} title="Wind back through the ${n}s"
        .max=${String(g)} .step=${String(t.get("stride"))} .value=${ft(String(w<0?g:w))}
        ?disabled=${g===0} @input=${s} />`}let p=g=>t.get("position")<g?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function u(){let[g,w,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],$=S=>Math.abs(S/g-1)<.001,_=Go.some($)?Go:[...Go,
g].sort((S,h)=>S-h),k=({target:S})=>Y(t,{speed:Number(S.value)}),M=({target:S})=>Y(t,{anew:S.checked,playing:!1});H(e,F`
      <div class="gdviz-buttons">
        ${Oe("back","Restart",r,x<0?"back":"back wanted")}
        ${Rr(t.get("playing"),i)}
        ${Oe("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${k}>
          ${_.map(S=>F`<option value=${S} .selected=${ft($(S))}>${Yp(S,n)}</option>`)}
        </select>
        <output class="position">${a()}</output>
      </div>
      ${t.get("stride")>0?l():q}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${ft(w)} @change=${M} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!w}
          .value=${String(t.get("anew_steps"))} @change=${c} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?q:F`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${p(x)} Lower the learning rate, then restart.</div>`}`)}function d(){t.get("diverged_at")>=0&&t.get("playin\
g")&&Y(t,{playing:!1})}let f=[ot(t,"position diverged_at",d),lt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":u})];return d(),()=>f.
forEach(g=>g())}var mc={render:Zp};var Jp=t=>t===void 0||Number.isNaN(t)?"–":Q(t);function Xp({model:t,el:e}){return it(e,"gdviz-sentence"),lt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=V(t.get("values")),i=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),c=s||i.replace(/\{(\d+)\}/g,(l,p)=>Jp(o[p])),a=t.get("shown")&&i;H(e,a?F`<div class="${n} ${s?"gdviz-outdated":""}" role=${r}>${c}</div>`:q)}})}var vc={render:Xp};function Qp(t){let{parameters:e}=Jt(t.get("value"),t.get("variables")),n=[..."abc"].filter(r=>!e.includes(r));return[...e,...n.slice(0,Math.max(0,2-e.length))]}
function tf(t,[e,n]){let r=i=>t.find(s=>s!==i),o=t.includes(e)?e:r(n);return[o,t.includes(n)&&n!==o?n:r(o)]}async function wc(t){let e=n=>at(t.widget_manager,n);
return{field:await e(t.get("field")),surfaces:await Promise.all(t.get("surfaces").map(e))}}function Lr(t,e,n){String(t.get(e))!==String(n)&&_t(t,e,n)}async function ef(t){
let{field:e,surfaces:n}=await wc(t);function r(){let i=Qp(e),s=tf(i,i.length>2?t.get("axes"):i),c=t.get("active");if(Lr(e,"without",s),Lr(t,"indices",c?s.map(a=>i.
indexOf(a)):[0,1]),!!c){Lr(t,"names",i);for(let a of n)Lr(a,"axis_names",s)}}let o=[ot(e,"value",r),ot(t,"active axes",r)];return r(),()=>o.forEach(i=>i())}function nf(t,e){
return t.flatMap((n,r)=>{let[o,i]=e.slice(2*r,2*r+2),s=o<=n&&n<=i?0:n-(o+i)/2;return[o+s,i+s]})}function rf({model:t}){let e=Pe(ef(t));return()=>e.then(n=>n())}
async function of({model:t,el:e}){it(e,"gdviz-slice");let{field:n,surfaces:[r]}=await wc(t);function o(s,c){let a=t.get("names"),l=t.get("indices").map(g=>a[g]),
p=l.map((g,w)=>w===s?c:g===c?l[s]:g),u=n.get("parameters"),d=V(u).slice();l.forEach((g,w)=>d[a.indexOf(g)]=Number(tn(r.get("start")[w]))),Y(n,{parameters:Qt(d,{
shape:u.shape,dtype:"float64"},u)});let f=p.map(g=>d[a.indexOf(g)]);Y(r,{start:f,view:nf(f,r.get("view"))}),Y(t,{axes:p})}function i(){let s=t.get("names"),[c,a,
l]=[t.get("indices"),V(t.get("point")),t.get("outdated")],p=(f,g)=>F`
      <label>${f}
        <select title="The letter of the model that this axis shows" @change=${({target:w})=>o(g,w.value)}>
          ${s.map((w,x)=>F`<option value=${w} .selected=${ft(x===c[g])}>${w}</option>`)}
        </select>
      </label>`,u=s.flatMap((f,g)=>c.includes(g)?[]:[`${f} = ${Q(a[g]??NaN,3)}`]),d=`The surface is a slice at step ${t.get("step")}: ${u.join(", ")}. The pat\
h is projected onto it.`;H(e,t.get("active")&&s.length>2?F`
      <div class="axes">${p("Horizontal axis",0)}${p("Vertical axis",1)}</div>
      <div class="gdviz-note ${l?"gdviz-outdated":""}" role="status">${l||d}</div>`:q)}return lt(t,{"names indices active point step outdated":i})}var bc={initialize:rf,
render:of};function sf({model:t,el:e}){it(e,"gdviz-slider");let n=Je(r,o=>Y(t,{value:o}));function r(){let[o,i,s,c,a,l]=["value","min","max","step","log","whole"].map(w=>t.
get(w)),[p,u,d,f]=["disabled","description","unit","tooltip"].map(w=>t.get(w)),g=t.get("continuous_update");H(e,n({value:o,min:i,max:s,step:c,log:a,whole:l,disabled:p,
description:u,unit:d,tooltip:f,continuous:g}))}return lt(t,{"value description tooltip unit min max step log disabled":r})}var xc={render:sf};function On({values:t,shape:[e,n],box:[r,o,i,s]},[c,a]){let[l,p]=[(c-r)/(o-r)*(n-1),(a-i)/(s-i)*(e-1)];if(!(l>=0&&p>=0&&l<=n-1&&p<=e-1))return null;let[u,d]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(p),e-2)],[f,g]=[l-u,p-d],w=d*n+u,[x,$]=[w,w+n].map(_=>(1-f)*t[_]+f*t[_+1]);return(1-g)*x+g*$}var af=40,cf=.42,an=14,lf=8,Tn=t=>t.map(({from:[e,n],by:[r,o],color:i,shaft:s})=>G`
    <path class="vector" fill=${i} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
      data-from=${`${e},${n}`} data-by=${`${r},${o}`} d=${ke(e+r/2,n+o/2,r/2,o/2,s)} />`);function yc(t,e,{left:n,top:r,width:o,height:i}){let s=e.map(([c,a])=>({
x:c,y:a,wide:an/2}));return t.map(({at:c,text:a,color:l,away:p})=>{let u=a.length*lf/2,d=p[0]>.35?"start":p[0]<-.35?"end":"middle",f={start:u,middle:0,end:-u}[d],
g=X(c[0]+f,n+u,n+o-u),w=X(c[1],r+an/2,r+i-an/2),x=p[1]<0?-an:an;for(;s.some($=>Math.abs($.x-g)<$.wide+u&&Math.abs($.y-w)<an);)w+=x;return s.push({x:g,y:w,wide:u}),
G`<text class="vector-label" x=${ht(g-f)} y=${ht(w)} dy="0.35em" text-anchor=${d}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${a}</text>`})}function Ko(t,{width:e,height:n}){let r=cf*Math.min(e,n)/t;if(!(t>0)||t>=af&&r>=1)return 1;
let o=10**Math.floor(Math.log10(r));return o*(r>=5*o?5:r>=2*o?2:1)}function $c(t){let e=r=>{let[o,i]=[r,1/r].map(s=>Number(s.toPrecision(1)));return r>1?`${o}:1`:
`1:${i}`},n=t.filter(({factor:r})=>r!==1).map(({what:r,factor:o})=>`${r} ${e(o)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var Dt=([t,e],[
n,r])=>[t+n,e+r],Mt=([t,e],n)=>[t*n,e*n],Ot=([t,e])=>Math.hypot(t,e);var uf=3.2,_c=1.6,zc=.9;function Ac(t,{parts:e,names:n,isScaled:r},o,i,s){let[c,a,l,p,u,d]=e,f=[],g=t;for(let[M,S]of[c,a,l].entries()){let h=Mt(S,i),m=[o.gradient,
o.momentum,o.decay][M];Ot(h)>0&&f.push({from:g,by:h,color:m,label:n[M],shaft:_c}),g=Dt(g,h)}let w={from:t,by:Mt(p,i),color:o.step,label:n[3],shaft:uf};if(f.length===
1?f.splice(0,1,{...w,label:`${n[3]} = ${f[0].label}`}):Ot(p)>0&&f.unshift(w),!r)return{marks:Tn(f),labels:f.map(kc)};let x=Mt(u,s);Ot(x)>0&&f.push({from:t,by:x,
color:o.gradient,label:n[4],shaft:zc});let[$,_]=Mt(d,s).map(Math.abs),k={at:Dt(t,[.71*$+6,-.71*_-6]),text:n[5],color:o.gradient,away:[1,-1]};return{marks:G`${df(
t,[$,_])}${Tn(f)}`,labels:[...f.map(kc),k]}}var df=([t,e],[n,r])=>G`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function kc({from:t,by:e,label:n,color:r,shaft:o},i,s){let c=Mt(e,1/Ot(e));if(o===zc)return{at:Dt(Dt(t,e),Mt(c,9)),text:n,color:r,away:c};let[a,l=a]=s,u=a.
by[0]*l.by[1]-a.by[1]*l.by[0]>=0==(o===_c)?1:-1,d=[-u*c[1],u*c[0]];return{at:Dt(Dt(t,Mt(e,.5)),Mt(d,o+7)),text:n,color:r,away:d}}var pf=.6,ff=2.2;function Mc(t,e,n){let[r,o]=$t(t.get("current"))[0]??[NaN,NaN],i=v=>Number.isFinite(v[0])&&Number.isFinite(v[1]),[s,c]=e([0,0]),a=v=>{let[A,O]=e(
v);return[A-s,O-c]},l=$t(t.get("step_parts")),p=i([r,o])&&l.length>0&&i(l[3]),u=i([r,o])?$t(t.get("gradients")).filter(i).map(a):[];if(!p&&u.length<2)return{marks:q,
note:""};let d=e([r,o]),f=t.get("marks"),g=t.get("step_labels")[t.get("step_optimizer")]??[],w=p?l.map(a):[],x=p&&i(l[5]),$=v=>Math.max(0,...v.map(Ot)),_=$(w.slice(
0,4)),k=Math.max($([...u.slice(0,1),...x?w.slice(4):[]]),gf(u.slice(1))),M=Ko(x?_:Math.max(_,k),n),S=x?Ko(k,n):M,h=p?Ac(d,{parts:w,names:g,isScaled:x},f,M,S):{marks:q,
labels:[]},m=u.length>1?hf(d,u,t.get("gradient_points"),f,S,p&&!x):h,b=m===h?[h]:[m,h],y=$c([{what:[p?g[3]:"",u.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:M},...x?[{what:`${g[4]} and ${g[5]}`,factor:S}]:[]]);return{marks:G`
      ${b.map(({marks:v})=>v)}
      ${yc(b.flatMap(({labels:v})=>v),[d,e(t.get("start"))],n)}`,note:y}}var gf=t=>t.map(Ot).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function hf([t,e],[n,...r],o,i,s,c){
let a=r.map(x=>Mt(x,s)).filter(x=>Ot(x)>0),l=a.map(([x,$])=>ke(t+x/2,e+$/2,x/2,$/2,pf)).join(""),p=a.map(([x,$])=>`${t+x},${e+$}`).join(" "),u=a.sort((x,$)=>Ot(
x)-Ot($))[Math.floor(.8*a.length)]??[0,0],d=Mt(u,1/(Ot(u)||1)),f=Mt(n,s),g=c||!Ot(f)?[]:[{from:[t,e],by:f,color:i.gradient,shaft:ff}],w=(x,$,_,k)=>({at:Dt(Dt([t,
e],x),Mt($,9)),text:_,color:k,away:$});return{marks:G`
      <path class="noise" fill=${i.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${p} d=${l} />
      ${Tn(g)}`,labels:[...g.map(()=>w(f,Mt(f,1/Ot(f)),o===1?"their mean":"all points",i.gradient)),w(u,d,o===1?"single points":`mini-batches of ${o}`,i.data)]}}function mf({model:t,el:e}){let n=t.get("bar")?He:ze,o=ie(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:n});
o.canvas.classList.add("hatch");let[i,s,c,a,l,p,u]=o.layers("field","pins","paths","minima","letters","vectors","points"),d=()=>{let[y,v,A,O]=V(t.get("box"));return o.
plane({low:y,high:v},{low:A,high:O})},f=()=>t.get("axis_names"),g=()=>t.get("movable"),w=gr({...o,model:t,el:e,layers:[c,a,u],pins:{lines:s,letters:l,area:o.area},
plane:d,free:g});function x(){let{canvas:y,area:v}=o,A=Math.min(window.devicePixelRatio||1,2),O={width:Math.round(v.width*A),height:Math.round(v.height*A)},R=t.
get("loss"),C=V(t.get("levels"));if(R.shape[0]<2||R.shape[1]<2||C.length<2)return ao(y);ar(y,O,V(R),R.shape,C,oe(t.get("palette"),C.length-1))}function $(){if(!t.
get("bar"))return;let[y,v]=[V(t.get("levels")),t.get("value_name")],A=V(t.get("loss")).some(Number.isFinite);o.bar(A?wr(o.area,t.get("palette"),y,v):[[],[],v])}
let _=()=>o.axes(d(),f());function k(){let y=t.get("gradient"),v=ns(V(y),y.shape,o.area,V(t.get("box")));H(i,G`<path class="arrows" fill="black" opacity="0.55" d=${v} />`)}
let M="";function S(){let y=Mc(t,d().toPixel,o.area);H(p,y.marks),i.classList.toggle("behind",y.marks!==q),M=y.note}function h(){let y=V(t.get("loss")).every(Number.
isFinite),v=`${t.get("value_name")} not finite`;o.legend(y?kn(t):[...kn(t),{name:v,color:"",kind:"hatch"}])}let m=o.readout(y=>{if(t.get("outdated"))return H(o.
status,t.get("outdated"));if(t.get("step")>=0)return H(o.status,F`${Ve(t)}${M&&F`<div>${M}</div>`}`);H(o.status,!y&&t.get("status")||b(y))});function b(y){if(!y&&
!g())return"";let v=y?d().toPoint(y):t.get("start"),A=t.get("loss"),O=On({values:V(A),shape:A.shape,box:V(t.get("box"))},v);return Zt(v,f(),O===null?"":`, ${t.get(
"value_name")} ≈ ${Q(O,2)}`)}return o.draw(t,{"loss levels palette":x,"loss levels palette value_name":$,"box axis_names":_,"gradient box":k,"pinned colors bo\
x":w.pinned,"paths shown colors box":w.paths,"minima box":w.minima,"current shown colors box":w.points,"step_parts step_optimizer gradients gradient_points curr\
ent start box":S,"loss names colors shown value_name":h,"start movable box axis_names":w.start,"loss start movable status box axis_names current step step_parts\
 gradients diverged_at outdated":m,zoomable:w.buttons})}var Sc={render:mf};var vf=Math.SQRT2,wf=1.42;function Oc([t,e,n],{width:r,height:o}){let[i,s]=Ec(t),[c,a]=Ec(e),l=n*Math.min(r/(2*vf),o/(2*wf)),[p,u]=[2*l/r,2*l/o];return{toPixel:([
d,f,g])=>[r/2+(d*s-f*i)*l,o/2-(g*a+(d*i+f*s)*c)*l],toViewer:[-a*i,-a*s,c],matrix:Float32Array.of(s*p,i*c*u,i*a/4,0,-i*p,s*c*u,s*a/4,0,0,a*u,-c/4,0,0,0,0,1)}}var Ec=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var bf=`#version 300 es
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
}`;var xf=`#version 300 es
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
}`;function Tc(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,c]of[[e.VERTEX_SHADER,bf],[e.FRAGMENT_SHADER,
xf]]){let a=e.createShader(s);e.shaderSource(a,c),e.compileShader(a),e.attachShader(n,a)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let r=s=>e.getUniformLocation(
n,s),o=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,o);for(let[s,c,a]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,c,e.FLOAT,!1,24,a)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let i=0;return{load(s,c,[a,l],p,u){let d=new Float32Array(6*
a*l),f=[];for(let w=0,x=0;w<a;w++)for(let $=0;$<l;$++,x++){let[_,k]=[2*$/(l-1)-1,2*w/(a-1)-1],[M,S]=[$?x-1:x,$<l-1?x+1:x],[h,m]=[w?x-l:x,w<a-1?x+l:x],b=(s[S]-s[M])/
(S-M)*((l-1)/2),y=(s[m]-s[h])/((m-h)/l)*((a-1)/2);d.set([_,k,s[x],b||0,y||0,c[x]],6*x);let v=[x,x+1,x+l,x+l+1];$===l-1||w===a-1||!v.every(A=>Number.isFinite(s[A]))||
f.push(v[0],v[1],v[2],v[1],v[3],v[2])}e.bufferData(e.ARRAY_BUFFER,d,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(f),e.STATIC_DRAW),i=f.length;
let g=u.flatMap(w=>[1,3,5].map(x=>parseInt(w.slice(x,x+2),16)/255));e.uniform1fv(r("levels"),p.slice(0,64)),e.uniform3fv(r("colors"),g.slice(0,192)),e.uniform1i(
r("count"),Math.min(p.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
r("camera"),!1,s),e.drawElements(e.TRIANGLES,i,e.UNSIGNED_INT,0)}}}var yf=40,$f=.015;function Rc(t,e,[n,r,o,i],s){let c=t.filter(Number.isFinite).sort(),[a,l]=[c[0]??0,c.at(-1)??1],p=l-a||1,u=(c[Math.floor(c.length/10)]??a)-a,d=u>
0?p>yf*u:!1,f=$=>d?Math.log1p(($-a)/u)/Math.log1p(p/u):($-a)/p,g=Float32Array.from(t,$=>Number.isFinite($)?(2*f($)-1)*.5:NaN),w={values:g,shape:e,box:[-1,1,-1,1]};
return{heights:g,spot:$=>{let[_,k]=[2*($[0]-n)/(r-n)-1,2*($[1]-o)/(i-o)-1];return[_,k,On(w,[_,k])??NaN]},hides([$,_,k],[M,S,h]){let m=2/Math.max(...e);for(let b=m;;b+=
m){let y=k+b*h,v=On(w,[$+b*M,_+b*S]);if(v===null||y>.5)return!1;if(v>y+$f)return!0}},scale:d?`log(1 + (${s} ${a<0?"+":"−"} ${Q(Math.abs(a),3)}) / ${Q(u,2)})`:
`the ${s}`}}var kf=.8,Lc=.5,Pc=5,pe=1.2,[_f,zf]=[5,90],[Af,Mf]=[.5,5];function Sf({model:t,el:e}){it(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",r=n?"Loss surface in 3-D":`Surface in 3-D: ${t.get("value_name")}`,o=F`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${r}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[i,s,c,a,l,p]=H(e,o,".scene",".under","canvas",".over",".panel",".status"),u=l.appendChild(document.createElement(
"span")),d=()=>t.get("camera"),f=(v,A,O=1)=>{let[R,C,I]=d(),T=[((R+v)%360+360)%360,X(C+A,_f,zf),X(I*O,Af,Mf)];Y(t,{camera:T})},g,w;function x(){let[v,A]=[t.get(
"loss"),t.get("levels")];if(w&&w.loss===v&&w.levels===A)return w.relief;let[O,R]=[V(v),V(A)],C=Rc(O,v.shape,V(t.get("box")),t.get("value_name"));return g?.load(
C.heights,O,v.shape,R,oe(t.get("palette"),R.length-1)),w={loss:v,levels:A,relief:C},C}function $(){let v=i.clientWidth;if(!v)return;if(g===void 0&&(g=Tc(c)),!g)
return H(p,"The 3-D view needs WebGL 2, which this browser does not offer.");let A={width:v,height:Math.round(v*kf)},O=Math.min(window.devicePixelRatio||1,2);for(let[
P,L]of Object.entries(A)){c.style[P]=`${L}px`;for(let N of[s,a])N.setAttribute(P,String(L));let E=Math.round(L*O);c[P]!==E&&(c[P]=E)}if(Math.min(...t.get("loss").
shape,...t.get("levels").shape)<2)return;let[R,C]=[x(),Oc(d(),A)];g.draw(C.matrix);let I=(P,L)=>Ef(R,C,P,L);H(s,Nf(C.toPixel,t.get("axis_names"),V(t.get("box")))),
H(a,G`
      ${$t(t.get("minima")).map(P=>I(P,L=>fr(t.get("marks").minimum,[L])))}
      ${Tf(t,R,C)}
      ${Of(t,R,C)}
      ${$t(t.get("current")).map((P,L)=>I(P,E=>pr(Yo(t,L),E)))}`);let[T,z]=d().map(Math.round);i.ariaLabel=`${r}${n?" with the path of the descent":""}, seen fr\
om ${z}° above, turned by ${T}°. Arrow keys turn it, + and − zoom.`,H(p,F`${t.get("outdated")||Ve(t)}<div>Height: ${R.scale}</div>`)}let _=new Map([["+",pe],
["=",pe],["-",1/pe],["−",1/pe]]);i.addEventListener("keydown",v=>{let A=_e(v),O=_.get(v.key);!A&&!O||v.ctrlKey||v.metaKey||(v.preventDefault(),A?f(-Pc*A[0],Pc*
A[1]):f(0,0,O))});let k=new Map,M=()=>{let[v,A=v]=[...k.values()];return[(v[0]+A[0])/2,(v[1]+A[1])/2,Math.hypot(v[0]-A[0],v[1]-A[1])]};i.addEventListener("point\
erdown",v=>{if(v.button!==0||k.size===2)return;let{pointerId:A,pointerType:O}=v,R=d();k.set(A,[v.clientX,v.clientY]),Kt(v,I=>{let[T,z,P]=M();k.set(A,[I.clientX,
I.clientY]);let[L,E,N]=M(),W=O==="touch"&&k.size===1?0:E-z;f((L-T)*-Lc,W*Lc,P&&N?N/P:1)},({type:I})=>{k.delete(A),I==="pointercancel"&&Y(t,{camera:R})})}),Yt(i,
({touches:v})=>v.length>1);let S=v=>{v.ctrlKey&&(v.preventDefault(),f(0,0,v.deltaY<0?pe:1/pe))};i.addEventListener("wheel",S,{passive:!1}),c.addEventListener("w\
ebglcontextlost",v=>v.preventDefault()),c.addEventListener("webglcontextrestored",()=>{g=w=void 0,$()});let h=t.get("home");H(u,[["+","Zoom in",()=>f(0,0,pe)],[
"−","Zoom out",()=>f(0,0,1/pe)],["⌂","Show the surface as at first",()=>Y(t,{camera:h})]].map(([v,A,O])=>F`
    <button type="button" title=${A} aria-label=${A} @click=${O}>${v}</button>`));let b=new ResizeObserver($);b.observe(i);let y=lt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":$});return()=>{b.disconnect(),y()}}var Yo=(t,e)=>t.get("colors")[e%t.get("colors").
length];function Ef(t,e,n,r){let o=t.spot(n);return o.every(Number.isFinite)?G`<g opacity=${Zo(t.hides(o,e.toViewer))}>${r(e.toPixel(o))}</g>`:q}function Cc(t,e,n){
let r=Array.from({length:n.length/2},(s,c)=>n.subarray(2*c,2*c+2)),o=r.filter(([s,c],a)=>a===0||s!==r[a-1][0]||c!==r[a-1][1]).map(t.spot),i=o.map(s=>t.hides(s,e.
toViewer));return se(o.length,s=>o[s].every(Number.isFinite)).flatMap(s=>{let c=s.filter((l,p)=>p===0||i[l]!==i[s[p-1]]),a=[...c.slice(1),s[s.length-1]];return c.
map((l,p)=>({isHidden:i[l],pixels:o.slice(l,a[p]+1).map(e.toPixel)}))})}var Zo=t=>t?.35:1;function Of(t,e,n){let[r,o]=t.get("paths").shape,i=V(t.get("paths"));return Array.
from({length:r},(s,c)=>Cc(e,n,i.subarray(2*c*o,2*(c+1)*o)).map(({isHidden:a,pixels:l})=>G`
      <g opacity=${Zo(a)}>${dr(Yo(t,c),l)}</g>`))}function Tf(t,e,n){return(t.get("pinned")??[]).map(({row:o,mark:i,paths:s=new Float64Array})=>{let c=Cc(e,n,s),
a=Yo(t,o);return G`
      ${c.map(({isHidden:l,pixels:p})=>G`
        <g opacity=${Zo(l)}>${We(i,a,_n(p))}</g>`)}
      ${qe(i,a,c.flatMap(({pixels:l})=>l))}`})}function Nf(t,[e,n],[r,o,i,s]){let a=(f,g)=>t([f,g,-.5]),l=[a(-1,-1),a(1,-1),a(1,1),a(-1,1)],p=(f,g,w,x="tick-lab\
el")=>{let[$,_]=a(f,g);return G`<text class=${x} x=${$} y=${_} dy="0.35em" text-anchor="middle">${w}</text>`},u=a(0,-1)[1]>a(0,1)[1]?-1:1,d=a(-1,0)[1]>a(1,0)[1]?
-1:1;return G`
    <path class="frame" d=${`M${l.map(([f,g])=>`${f.toFixed(1)},${g.toFixed(1)}`).join("L")}Z`} />
    ${p(-.8,1.12*u,Q(r,3))}${p(.8,1.12*u,Q(o,3))}${p(0,1.14*u,e,"name")}
    ${p(1.12*d,-.8,Q(i,3))}${p(1.12*d,.8,Q(s,3))}${p(1.14*d,0,n,"name")}`}var Ic={render:Sf};var jc=new Map,Jo=new Map;function Fc(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),c=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...c.map(Nn)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&Xo(i,r);return r};for(let r of t)jc.set(r,n)}var Xo=(t,e)=>Jo.set(t,e);function Nn(t){if(t==="module")return{uri:document.
baseURI};if(!Jo.has(t)){let e=jc.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Jo.get(t)}function Bc(){let t=(p,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},c=(p,u)=>u(...p.map(d=>s[d]??e)),a=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(a,{Jupyter:o,requirejs:Object.assign(c,{config(){}})}),Nn("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(o.WidgetManager)}var Rf="v1.kernel.websocket.jupyter.org";var Dc=[250,500,1e3,2e3],Lf=5e3,Pf=1e4,Cf=8e3,If=4e3;function Hc(t,e){let n,[r,o,i,s,c]=[0,0,0,0,0],[a,l]=[!1,!1];function p(){u();let w=new URL(t);w.pathname+=
"/channels",w.search+=`${w.search?"&":"?"}${e.query()}`,w.protocol=w.protocol.replace("http","ws");let x=n=new WebSocket(w,Rf);i=setTimeout(d,Cf,x),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=c=Date.now(),e.opened()},n.onmessage=({data:$})=>{if(c=Date.now(),typeof $!="string")return e.received($);a=!0,x.send(
$)},n.onclose=({code:$})=>$===4e3?f(e.gone):d(x)}function u(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function d(w){
u(),e.lost(),s&&Date.now()-s>Lf&&(r=o=0),s=0;let x=await fetch(t,{signal:AbortSignal.timeout(If)}).then($=>$.status,()=>0);if(!(l||w!==n)){if(x===404)return f(e.
gone);x?i=setTimeout(p,o++?Uc(o):0):i=setTimeout(d,Uc(r++),w)}}function f(w){l=!0,clearInterval(g),u(),w?.()}let g=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-c>Pf&&d(n)},1e3);return p(),{open:()=>l||p(),end:()=>f(),send:w=>n.readyState===WebSocket.OPEN&&n.send(w)}}var Uc=t=>Dc[Math.min(t,Dc.length-1)];function Wc(t,e,n){let r=new TextEncoder,o=e.map(a=>r.encode(JSON.stringify(a))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let c=s.byteLength;return i.forEach((a,l)=>{s[l+1]=BigInt(c),c+=a.byteLength}),s[i.length+1]=BigInt(c),new Blob([s,...i])}function qc(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,d)=>Number(e.getBigUint64(8*(d+1),!0))),o=u=>t.slice(r[u],r[u+1]),i=new TextDecoder,[s,c,a,l]=[1,2,3,4].
map(u=>JSON.parse(i.decode(o(u)))),p=Array.from({length:n-6},(u,d)=>new DataView(o(d+5)));return{header:s,parent_header:c,metadata:a,content:l,buffers:p}}var jf=["restarting","autorestarting","dead"],Ff=8e3;function Vc(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Gc(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:Vc(),connectionStatusChanged:Vc(),comm:b,onOpen:null,onOutput:null},s=new Map,c=new Map,a=new Map,l=new Set,p=0,[u,d]=[[],""],f=!1,g="",
w=Promise.resolve(),x=Hc(r,{query:()=>`session_id=${o}&heard=${g}`,opened(){S("connectionStatus","connected");for(let y of a.values())x.send(y.message),y.sentAt=
Date.now();u=[...a.keys(),...c.keys()],u.length&&(d=h("kernel_info_request",{}))},lost:()=>S("connectionStatus","connecting"),received(y){let v=qc(y);g=v.header.
msg_id,i.connectionStatus==="silent"&&S("connectionStatus","connected"),w=w.then(()=>m(v)).catch(A=>console.error(A))},gone:k}),$=setInterval(()=>{let[y]=a.values();
i.connectionStatus==="connected"&&y&&!l.size&&Date.now()-y.sentAt>Ff&&S("connectionStatus","silent")},1e3);function _(){for(let y of u){a.delete(y),l.delete(y);
let v=c.get(y);c.delete(y),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function k(){M(),a.clear(),c.clear(),S("status","dead")}function M(){f=!0,clearInterval(
$),x.end()}function S(y,v){i[y]!==v&&(i[y]=v,i[`${y}Changed`].emit())}function h(y,v,A,O={},R=[]){let C=`${o}-${++p}`;if(f)return C;let I={msg_id:C,msg_type:y,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},T=Wc("shell",[I,{},O,v],R);return A&&c.set(C,A),a.set(C,{message:T,sentAt:Date.now()}),x.send(T),C}async function m(y){
let{header:v,parent_header:A,content:O}=y,R=A.msg_id;switch(a.delete(R),v.msg_type){case"status":if(jf.includes(O.execution_state))return k();if(c.get(R)?.iopub?.
status?.(y),O.execution_state==="busy"&&l.add(R),O.execution_state!=="idle")return;l.delete(R),c.delete(R),R===d&&_();return;case"comm_open":return i.onOpen?.(b(
O.comm_id,O.target_name),y);case"comm_msg":return s.get(O.comm_id)?.heard(y);case"comm_close":return s.get(O.comm_id)?.ended(y),void s.delete(O.comm_id);default:
return i.onOutput?.(y)}}function b(y,v="jupyter.widget"){let A={comm_id:y,target_name:v,heard:()=>{},ended:()=>{},on_msg:O=>A.heard=O,on_close:O=>A.ended=O,open:(O,...R)=>h(
"comm_open",{comm_id:y,target_name:v,data:O},...R),send:(O,...R)=>h("comm_msg",{comm_id:y,data:O},...R),close:(O={},...R)=>(s.delete(y),h("comm_close",{comm_id:y,
data:O},...R))};return s.set(y,A),A}return addEventListener("pagehide",({persisted:y})=>{y||f||(M(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:y})=>y&&x.open()),addEventListener("online",()=>x.open()),i}var Rn=class extends ae{constructor(e){if(super(e),this.it=q,e.type!==Lt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===q||e==null)return this._t=void 0,this.it=e;if(e===zt)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Rn.directiveName=
"unsafeHTML",Rn.resultType=1;var Kc=Ye(Rn);var Bf="application/vnd.jupyter.widget-view+json",Df=["image/png","image/jpeg","image/gif","image/webp"],Uf=/\x1b\[[0-9;]*m/g;function Yc({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let c=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=c.at(-1);if(i.msg_type==="stream"&&a?.output_type==="stream"&&a.name===s.name)return this.
show([...c.slice(0,-1),{...a,text:a.text+s.text}]);this.show([...c,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],H(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[Bf];if(!s)return Hf(i);let c=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Qo(this.model.widget_manager,s.model_id,c))),c}}return{OutputModel:n,OutputView:r}}function Hf({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return F`<div class="html">${Kc(s)}</div>`;let c=Df.find(l=>l in i);if(c)return F`<img src="data:${c};base64,${i[c]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return F`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return F`<div></div>`;let a=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return F`<pre>${a.replace(Uf,"")}</pre>`}async function Qo(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Zc({live:t,kernel:e,notebook:n}){let r=e?Gc(e.base,e.id,e.key):void 0,o=Bc();Xo("@jupyter-widgets/output",Yc(Nn("@jupyter-widgets/base")));let i=new class extends o{kernel=r;exported=r?
void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,c){let a=Nn(c)[s];if(!a)throw new Error(`The front end "${c}" has no ${s}.`);return a}async new_model(s,c){
return r&&(s.comm??=r.comm(s.model_id)),super.new_model(s,c)}async _create_comm(s,c,a,l,p){if(!r)throw new Error("This page has no kernel.");let u=r.comm(c,s);return(a||
l)&&u.open(a,{},l,p),u}async _get_comm_info(){return{}}};return r&&(r.onOpen=(s,c)=>i.handle_comm_open(s,c),r.onOutput=async s=>{(await Ln(i)).find(a=>a.take&&a.
get("msg_id")===s.parent_header.msg_id)?.take(s)},r.statusChanged.connect(()=>i.disconnect())),i}async function Ln(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Wf=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Jc="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Xc="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",qf="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",Pn=()=>document.getElementById("gdviz-note");function cn(t){Pn().textContent=t,Pn().hidden=!t}function Vf(t){Fe(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?cn({gone:qf,silent:Xc,away:Jc}[e]):[Jc,Xc].includes(Pn().textContent??"")&&cn(""))})}function Gf(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&cn(r.join(" "))}var Kf={link:ye,presets:Hr},Qc=new WeakSet;async function Yf(t){for(let e of await Ln(t)){if(Qc.has(e))continue;Qc.add(e);let n=Kf[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var tl=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function Zf({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function Jf(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var el=t=>[...document.querySelectorAll(t)].map(e=>e),Xf=12e4;function Qf(){let{
timeout:t}=AbortSignal;return AbortSignal.timeout=e=>t.call(AbortSignal,Math.max(e,Xf)),()=>AbortSignal.timeout=t}async function tg(){Jf();let t=tl("gdviz-page"),
e=Wf.get(new URLSearchParams(location.search).get("note")??"");e&&cn(e),t.failed&&cn(t.failed);for(let a of el("template[data-cell]")){let{content:l}=a;document.
getElementById(a.dataset.cell??"")?.replaceChildren(l),a.remove()}let n=el("[data-widget]");if(!n.length)return;let r=Zc(t);e&&r.exported&&H(Pn(),no(r)),r.kernel&&
Vf(r.kernel);let o=Zf(tl("gdviz-widgets"));await r.set_state(o),r.runAll=()=>Yf(r),await r.runAll();let i=(await Ln(r)).filter(a=>a.get("_front_end")==="pageSta\
te"),s=i.length===1?La:a=>Do(a,location.search),c=i.map(a=>s(a).catch(l=>console.error(l)));await Promise.all(n.map(a=>Qo(r,a.dataset.widget??"",a))),await Promise.
all(c),r.kernel||Gf(await Ln(r))}var eg="This page could not start in this browser. Reload it, or try another up-to-date browser.";function nl(){document.addEventListener(
"DOMContentLoaded",()=>{let t=Qf();tg().finally(t).then(()=>document.documentElement.dataset.ready="",e=>{console.error(e),Pn().hidden&&cn(eg)})})}var ng={badge:Zi,curves:Ht(us),dataEditor:Ht(Bs),drawing:Ht(Ws),field:Ht(qs),formulaField:na,heatMap:Ht(ra),link:oa,networkDiagram:Ht(ga),pageState:ic,pins:pc,player:fc,
presets:fi,resultsTable:hc,runner:mc,sentence:vc,slice:bc,slider:xc,surface:Ht(Sc),surface3d:Ht(Ic),value:{}};function rg(t){let e=globalThis,n=e[Symbol.for(t)]??=
{};return n.widgets||mi(),n.widgets??=ng,n.resolve?.(n.widgets),n.widgets}return ul(og);})();
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
