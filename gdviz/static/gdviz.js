"use strict";var gdviz=(()=>{var pp=Object.create;var Ao=Object.defineProperty;var up=Object.getOwnPropertyDescriptor;var gp=Object.getOwnPropertyNames;var fp=Object.getPrototypeOf,hp=Object.prototype.hasOwnProperty;var mp=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},vp=(t,e)=>{for(var n in e)Ao(t,n,{get:e[n],enumerable:!0})},As=(t,e,n,o)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let i of gp(e))!hp.call(t,i)&&i!==n&&Ao(t,i,{get:()=>e[i],enumerable:!(o=up(e,i))||o.enumerable});return t};var Ss=(t,e,n)=>(n=t!=null?pp(fp(t)):{},As(e||!t||!t.__esModule?Ao(n,"default",{value:t,enumerable:!0}):n,t)),wp=t=>As(Ao({},"__esModule",{value:!0}),t);var Sr=mp((_r,Ar)=>{((t,e)=>{typeof Ar=="object"&&typeof _r<"u"?Ar.exports=e():t.Papa=e()})(_r,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,o=e.IS_PAPA_WORKER||!1,i={},r=0,s={};function a(m){return m.charCodeAt(0)===65279?m.slice(1):m}function c(m){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(h){var y=z(h);y.chunkSize=parseInt(y.chunkSize),h.step||h.chunk||(y.chunkSize=
null),this._handle=new g(y),(this._handle.streamer=this)._config=y}.call(this,m),this.parseChunk=function(h,y){var x=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<x){let k=this._config.newline;k||(v=this._config.quoteChar||'"',k=this._handle.guessLineEndings(h,v)),h=[...h.split(k).slice(x)].join(k)}this.isFirstChunk&&
T(this._config.beforeFirstChunk)&&(v=this._config.beforeFirstChunk(h))!==void 0&&(h=v),this.isFirstChunk=!1,this._halted=!1;var x=this._partialLine+h,v=(this._partialLine=
"",this._handle.parse(x,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(h=v.meta.cursor,x=(this._finished||(this._partialLine=
x.substring(h-this._baseIndex),this._baseIndex=h),v&&v.data&&(this._rowCount+=v.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),o)e.postMessage({results:v,workerId:s.WORKER_ID,finished:x});else if(T(this._config.chunk)&&!y){if(this._config.chunk(v,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||
!x||!T(this._config.complete)||v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),x||v&&v.meta.paused||this._nextChunk(),
v}this._halted=!0},this._sendError=function(h){T(this._config.error)?this._config.error(h):o&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:h,finished:!1})}}
function l(m){var h;(m=m||{}).chunkSize||(m.chunkSize=s.RemoteChunkSize),c.call(this,m),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(y){this._input=y,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(h=new XMLHttpRequest,
this._config.withCredentials&&(h.withCredentials=this._config.withCredentials),n||(h.onload=_(this._chunkLoaded,this),h.onerror=_(this._chunkError,this)),h.ontimeout=
_(this._chunkTimeout,this),h.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(h.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var y,x=this._config.downloadRequestHeaders;for(y in x)h.setRequestHeader(y,x[y])}var v;this._config.chunkSize&&(v=this._start+
this._config.chunkSize-1,h.setRequestHeader("Range","bytes="+this._start+"-"+v));try{h.send(this._config.downloadRequestBody)}catch(k){this._chunkError(k.message)}
n&&h.status===0&&this._chunkError()}},this._chunkLoaded=function(){h.readyState===4&&(h.status<200||400<=h.status?this._chunkError():(this._start+=this._config.
chunkSize||h.responseText.length,this._finished=!this._config.chunkSize||this._start>=(y=>(y=y.getResponseHeader("Content-Range"))!==null?parseInt(y.substring(y.
lastIndexOf("/")+1)):-1)(h),this.parseChunk(h.responseText)))},this._chunkError=function(y){y=h.statusText||y,this._sendError(new Error(y))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function p(m){(m=m||{}).chunkSize||(m.chunkSize=s.LocalChunkSize),c.call(
this,m);var h,y,x=typeof FileReader<"u";this.stream=function(v){this._input=v,y=v.slice||v.webkitSlice||v.mozSlice,x?((h=new FileReader).onload=_(this._chunkLoaded,
this),h.onerror=_(this._chunkError,this)):h=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,k=(this._config.chunkSize&&(k=Math.min(this._start+this._config.chunkSize,
this._input.size),v=y.call(v,this._start,k)),h.readAsText(v,this._config.encoding));x||this._chunkLoaded({target:{result:k}})},this._chunkLoaded=function(v){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){
this._sendError(h.error)}}function d(m){var h;c.call(this,m=m||{}),this.stream=function(y){return h=y,this._nextChunk()},this._nextChunk=function(){var y,x;if(!this.
_finished)return y=this._config.chunkSize,h=y?(x=h.substring(0,y),h.substring(y)):(x=h,""),this._finished=!h,this.parseChunk(x)}}function u(m){c.call(this,m=m||
{});var h=[],y=!0,x=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){x&&h.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),h.length?this.parseChunk(
h.shift()):y=!0},this._streamData=_(function(v){try{h.push(typeof v=="string"?v:v.toString(this._config.encoding)),y&&(y=!1,this._checkIsFinished(),this.parseChunk(
h.shift()))}catch(k){this._streamError(k)}},this),this._streamError=_(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=_(function(){this.
_streamCleanUp(),x=!0,this._streamData("")},this),this._streamCleanUp=_(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function g(m){var h,y,x,v,k=Math.pow(2,53),M=-k,S=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
O=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
N=this,L=0,E=0,R=!1,C=!1,F=[],P={data:[],errors:[],meta:{}};function B(H){return m.skipEmptyLines==="greedy"?H.join("").trim()==="":H.length===1&&H[0].length===
0}function Y(){if(P&&x&&(j("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),x=!1),m.skipEmptyLines&&
(P.data=P.data.filter(function(st){return!B(st)})),W()){let st=function(gt){F.push(gt)};var J=st;if(P)if(Array.isArray(P.data[0])){for(var H=0;W()&&H<P.data.length;H++)
P.data[H].forEach(st);P.data.splice(0,1)}else P.data.forEach(st)}function V(st,gt){for(var at=m.header?{}:[],tt=0;tt<st.length;tt++){var Q=tt,wt=st[tt],wt=((lt,ft)=>(yt=>(m.
dynamicTypingFunction&&m.dynamicTyping[yt]===void 0&&(m.dynamicTyping[yt]=m.dynamicTypingFunction(yt)),(m.dynamicTyping[yt]||m.dynamicTyping)===!0))(lt)?ft==="t\
rue"||ft==="TRUE"||ft!=="false"&&ft!=="FALSE"&&((yt=>{if(S.test(yt)&&(yt=parseFloat(yt),M<yt&&yt<k))return 1})(ft)?parseFloat(ft):O.test(ft)?new Date(ft):ft===""?
null:ft):ft)(Q=m.header?tt>=F.length?"__parsed_extra":F[tt]:Q,wt=m.transform?m.transform(wt,Q):wt);Q==="__parsed_extra"?(at[Q]=at[Q]||[],at[Q].push(wt)):at[Q]=wt}
return m.header&&(tt>F.length?j("FieldMismatch","TooManyFields","Too many fields: expected "+F.length+" fields but parsed "+tt,E+gt):tt<F.length&&j("FieldMismat\
ch","TooFewFields","Too few fields: expected "+F.length+" fields but parsed "+tt,E+gt)),at}var nt;P&&(m.header||m.dynamicTyping||m.transform)&&(nt=1,!P.data.length||
Array.isArray(P.data[0])?(P.data=P.data.map(V),nt=P.data.length):P.data=V(P.data,0),m.header&&P.meta&&(P.meta.fields=F),E+=nt)}function W(){return m.header&&F.length===
0}function j(H,V,nt,J){H={type:H,code:V,message:nt},J!==void 0&&(H.row=J),P.errors.push(H)}T(m.step)&&(v=m.step,m.step=function(H){P=H,W()?Y():(Y(),P.data.length!==
0&&(L+=H.data.length,m.preview&&L>m.preview?y.abort():(P.data=P.data[0],v(P,N))))}),this.parse=function(H,V,nt){var J=m.quoteChar||'"',J=(m.newline||(m.newline=
this.guessLineEndings(H,J)),x=!1,m.delimiter?T(m.delimiter)&&(m.delimiter=m.delimiter(H),P.meta.delimiter=m.delimiter):((J=((st,gt,at,tt,Q)=>{var wt,lt,ft,yt;Q=
Q||[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var dn=0;dn<Q.length;dn++){for(var Xt,Wn=Q[dn],St=0,Qt=0,$t=0,Pt=(ft=void 0,new w({comments:tt,delimiter:Wn,newline:gt,
preview:10}).parse(st)),se=0;se<Pt.data.length;se++)at&&B(Pt.data[se])?$t++:(Xt=Pt.data[se].length,Qt+=Xt,ft===void 0?ft=Xt:0<Xt&&(St+=Math.abs(Xt-ft),ft=Xt));0<
Pt.data.length&&(Qt/=Pt.data.length-$t),1.99<Qt&&(lt===void 0||St<lt||St===lt&&yt<Qt)&&(lt=St,wt=Wn,yt=Qt)}return{successful:!!(m.delimiter=wt),bestDelimiter:wt}})(
H,m.newline,m.skipEmptyLines,m.comments,m.delimitersToGuess)).successful?m.delimiter=J.bestDelimiter:(x=!0,m.delimiter=s.DefaultDelimiter),P.meta.delimiter=m.delimiter),
z(m));return J.header=W(),m.preview&&m.header&&J.preview++,h=H,y=new w(J),P=y.parse(h,V,nt),Y(),R?{meta:{paused:!0}}:P||{meta:{paused:!1}}},this.paused=function(){
return R},this.pause=function(){R=!0,y.abort(),h=T(m.chunk)?"":h.substring(y.getCharIndex())},this.resume=function(){N.streamer._halted?(R=!1,N.streamer.parseChunk(
h,!0)):setTimeout(N.resume,3)},this.aborted=function(){return C},this.abort=function(){C=!0,y.abort(),P.meta.aborted=!0,T(m.complete)&&m.complete(P),h=""},this.
guessLineEndings=function(st,J){st=st.substring(0,1048576);var J=new RegExp(f(J)+"([^]*?)"+f(J),"gm"),nt=(st=st.replace(J,"")).split("\r"),J=st.split(`
`),st=1<J.length&&J[0].length<nt[0].length;if(nt.length===1||st)return`
`;for(var gt=0,at=0;at<nt.length;at++)nt[at][0]===`
`&&gt++;return gt>=nt.length/2?`\r
`:"\r"}}function f(m){return m.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function w(m){var h=(m=m||{}).delimiter,y=m.newline,x=m.comments,v=m.step,k=m.preview,M=m.fastMode,
S=null,O=!1,N=m.quoteChar==null?'"':m.quoteChar,L=N;if(m.escapeChar!==void 0&&(L=m.escapeChar),(typeof h!="string"||-1<s.BAD_DELIMITERS.indexOf(h))&&(h=","),x===
h)throw new Error("Comment character same as delimiter");x===!0?x="#":(typeof x!="string"||-1<s.BAD_DELIMITERS.indexOf(x))&&(x=!1),y!==`
`&&y!=="\r"&&y!==`\r
`&&(y=`
`);var E=0,R=!1;this.parse=function(C,F,P){if(typeof C!="string")throw new Error("Input must be a string");var B=C.length,Y=h.length,W=y.length,j=x.length,H=T(v),
V=[],nt=[],J=[],st=E=0;if(!C)return St();if(M||M!==!1&&C.indexOf(N)===-1){for(var gt=C.split(y),at=0;at<gt.length;at++){if(J=gt[at],E+=J.length,at!==gt.length-1)
E+=y.length;else if(P)return St();if(!x||J.substring(0,j)!==x){if(H){if(V=[],yt(J.split(h)),Qt(),R)return St()}else yt(J.split(h));if(k&&k<=at)return V=V.slice(
0,k),St(!0)}}return St()}for(var tt=C.indexOf(h,E),Q=C.indexOf(y,E),wt=new RegExp(f(L)+f(N),"g"),lt=C.indexOf(N,E);;)if(C[E]===N)for(lt=E,E++;;){if((lt=C.indexOf(
N,lt+1))===-1)return P||nt.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:V.length,index:E}),Xt();if(lt===B-1)return Xt(C.substring(
E,lt).replace(wt,N));if(N===L&&C[lt+1]===L)lt++;else if(N===L||lt===0||C[lt-1]!==L){tt!==-1&&tt<lt+1&&(tt=C.indexOf(h,lt+1));var ft=dn((Q=Q!==-1&&Q<lt+1?C.indexOf(
y,lt+1):Q)===-1?tt:Math.min(tt,Q));if(C.substr(lt+1+ft,Y)===h){J.push(C.substring(E,lt).replace(wt,N)),C[E=lt+1+ft+Y]!==N&&(lt=C.indexOf(N,E)),tt!==-1&&tt<E&&(tt=
C.indexOf(h,E)),Q!==-1&&Q<E&&(Q=C.indexOf(y,E));break}if(ft=dn(Q),C.substring(lt+1+ft,lt+1+ft+W)===y){if(J.push(C.substring(E,lt).replace(wt,N)),Wn(lt+1+ft+W),tt!==
-1&&tt<E&&(tt=C.indexOf(h,E)),lt=C.indexOf(N,E),H&&(Qt(),R))return St();if(k&&V.length>=k)return St(!0);break}nt.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:V.length,index:E}),lt++}}else if(x&&J.length===0&&C.substring(E,E+j)===x){if(Q===-1)return St();E=Q+W,Q=C.indexOf(
y,E),tt!==-1&&tt<E&&(tt=C.indexOf(h,E))}else if(tt!==-1&&(tt<Q||Q===-1))J.push(C.substring(E,tt)),E=tt+Y,tt=C.indexOf(h,E);else{if(Q===-1)break;if(J.push(C.substring(
E,Q)),Wn(Q+W),H&&(Qt(),R))return St();if(k&&V.length>=k)return St(!0)}return Xt();function yt($t){V.push($t),st=E}function dn($t){var Pt=0;return Pt=$t!==-1&&($t=
C.substring(lt+1,$t))&&$t.trim()===""?$t.length:Pt}function Xt($t){return P||($t===void 0&&($t=C.substring(E)),J.push($t),E=B,yt(J),H&&Qt()),St()}function Wn($t){
E=$t,yt(J),J=[],Q=C.indexOf(y,E)}function St($t){if(m.header&&!F&&V.length&&!O){var Pt=V[0],se=Object.create(null),ji=new Set(Pt);let ks=!1;for(let pn=0;pn<Pt.length;pn++){
let te=a(Pt[pn]);if(se[te=T(m.transformHeader)?m.transformHeader(te,pn):te]){let Vn,_s=se[te];for(;Vn=te+"_"+_s,_s++,ji.has(Vn););ji.add(Vn),Pt[pn]=Vn,se[te]++,
ks=!0,(S=S===null?{}:S)[Vn]=te}else se[te]=1,Pt[pn]=te;ji.add(te)}ks&&console.warn("Duplicate headers found and renamed."),O=!0}return{data:V,errors:nt,meta:{delimiter:h,
linebreak:y,aborted:R,truncated:!!$t,cursor:st+(F||0),renamedHeaders:S}}}function Qt(){v(St()),V=[],nt=[]}},this.abort=function(){R=!0},this.getCharIndex=function(){
return E}}function b(m){var h=m.data,y=i[h.workerId],x=!1;if(h.error)y.userError(h.error,h.file);else if(h.results&&h.results.data){var v={abort:function(){x=!0,
$(h.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:A,resume:A};if(T(y.userStep)){for(var k=0;k<h.results.data.length&&(y.userStep({data:h.results.data[k],
errors:h.results.errors,meta:h.results.meta},v),!x);k++);delete h.results}else T(y.userChunk)&&(y.userChunk(h.results,v,h.file),delete h.results)}h.finished&&!x&&
$(h.workerId,h.results)}function $(m,h){var y=i[m];T(y.userComplete)&&y.userComplete(h),y.terminate(),delete i[m]}function A(){throw new Error("Not implemented.")}
function z(m){if(typeof m!="object"||m===null)return m;var h,y=Array.isArray(m)?[]:{};for(h in m)y[h]=z(m[h]);return y}function _(m,h){return function(){m.apply(
h,arguments)}}function T(m){return typeof m=="function"}return s.parse=function(m,h){var y=(h=h||{}).dynamicTyping||!1;if(T(y)&&(h.dynamicTypingFunction=y,y={}),
h.dynamicTyping=y,h.transform=!!T(h.transform)&&h.transform,h.downloadTimeout!==void 0){var y=parseInt(h.downloadTimeout);if(isNaN(y))throw new Error("Config do\
wnloadTimeout value ("+h.downloadTimeout+") not parsable by parseInt(val).");h.downloadTimeout=y}if(!h.worker||!s.WORKERS_SUPPORTED)return y=null,s.NODE_STREAM_INPUT,
typeof m=="string"?(m=a(m),y=new(h.download?l:d)(h)):m.readable===!0&&T(m.read)&&T(m.on)?y=new u(h):(e.File&&m instanceof File||m instanceof Object)&&(y=new p(h)),
y.stream(m);(y=(()=>{var x;return!!s.WORKERS_SUPPORTED&&(x=(()=>{var v=e.URL||e.webkitURL||null,k=t.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",k,")();"],{type:"text/javascript"})))})(),(x=new e.Worker(x)).onmessage=b,
x.id=r++,i[x.id]=x)})()).userStep=h.step,y.userChunk=h.chunk,y.userComplete=h.complete,y.userError=h.error,h.step=T(h.step),h.chunk=T(h.chunk),h.complete=T(h.complete),
h.error=T(h.error),delete h.worker,y.postMessage({input:m,config:h,workerId:y.id})},s.unparse=function(m,h){var y=!1,x=!0,v=",",k=`\r
`,M='"',S=M+M,O=!1,N=null,L=!1,E=((()=>{if(typeof h=="object"){if(typeof h.delimiter!="string"||s.BAD_DELIMITERS.filter(function(F){return h.delimiter.indexOf(F)!==
-1}).length||(v=h.delimiter),typeof h.quotes!="boolean"&&typeof h.quotes!="function"&&!Array.isArray(h.quotes)||(y=h.quotes),typeof h.skipEmptyLines!="boolean"&&
typeof h.skipEmptyLines!="string"||(O=h.skipEmptyLines),typeof h.newline=="string"&&(k=h.newline),typeof h.quoteChar=="string"&&(M=h.quoteChar,S=M+M),typeof h.header==
"boolean"&&(x=h.header),Array.isArray(h.columns)){if(h.columns.length===0)throw new Error("Option columns is empty");N=h.columns}h.escapeChar!==void 0&&(S=h.escapeChar+
M),h.escapeFormulae instanceof RegExp?L=h.escapeFormulae:typeof h.escapeFormulae=="boolean"&&h.escapeFormulae&&(L=/^[=+\-@\t\r].*$/)}})(),new RegExp(f(M),"g"));
if(typeof m=="string"&&(m=JSON.parse(m)),Array.isArray(m)){if(!m.length)return R(N,m,O);if(Array.isArray(m[0]))return R(null,m,O);if(typeof m[0]=="object")return R(
N||Object.keys(m[0]),m,O)}else if(typeof m=="object")return typeof m.data=="string"&&(m.data=JSON.parse(m.data)),Array.isArray(m.data)&&(m.fields||(m.fields=m.meta&&
m.meta.fields||N),m.fields||(m.fields=Array.isArray(m.data[0])?m.fields:typeof m.data[0]=="object"?Object.keys(m.data[0]):[]),Array.isArray(m.data[0])||typeof m.
data[0]=="object"||(m.data=[m.data])),R(m.fields||[],m.data||[],O);throw new Error("Unable to serialize unrecognized input");function R(F,P,B){var Y="",W=(typeof F==
"string"&&(F=JSON.parse(F)),typeof P=="string"&&(P=JSON.parse(P)),Array.isArray(F)&&0<F.length),j=!Array.isArray(P[0]);if(W&&x){for(var H=0;H<F.length;H++)0<H&&
(Y+=v),Y+=C(F[H],H);0<P.length&&(Y+=k)}for(var V=0;V<P.length;V++){var nt=(W?F:P[V]).length,J=!1,st=W?Object.keys(P[V]).length===0:P[V].length===0;if(B&&!W&&(J=
B==="greedy"?P[V].join("").trim()==="":P[V].length===1&&(P[V][0]==null||P[V][0].length===0)),B==="greedy"&&W){for(var gt=[],at=0;at<nt;at++){var tt=j?F[at]:at;gt.
push(P[V][tt])}J=gt.join("").trim()===""}if(!J){for(var Q=0;Q<nt;Q++){0<Q&&!st&&(Y+=v);var wt=W&&j?F[Q]:Q;Y+=C(P[V][wt],Q)}V<P.length-1&&(!B||0<nt&&!st)&&(Y+=k)}}
return Y}function C(F,P){var B,Y,W;return F==null?"":F.constructor===Date?isNaN(F.getTime())?"":F.toISOString():(W=!1,B=F.toString(),L&&typeof F!="number"&&typeof F!=
"bigint"&&typeof F!="boolean"&&L.test(B)&&(F=B="'"+B,W=!0),Y=B.replace(E,S),(W=W||y===!0||typeof y=="function"&&y(F,P)||Array.isArray(y)&&y[P]||((j,H)=>{for(var V=0;V<
H.length;V++)if(-1<j.indexOf(H[V]))return!0;return!1})(Y,s.BAD_DELIMITERS)||-1<Y.indexOf(v)||-1<B.indexOf(M)||Y.charAt(0)===" "||Y.charAt(Y.length-1)===" ")?M+Y+
M:Y)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
w,s.ParserHandle=g,s.NetworkStreamer=l,s.FileStreamer=p,s.StringStreamer=d,s.ReadableStreamStreamer=u,o&&(e.onmessage=function(m){m=m.data,s.WORKER_ID===void 0&&
m&&(s.WORKER_ID=m.workerId),typeof m.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(m.input,m.config),finished:!0}):(e.File&&m.input instanceof
File||m.input instanceof Object)&&(m=s.parse(m.input,m.config))&&e.postMessage({workerId:s.WORKER_ID,results:m,finished:!0})}),(l.prototype=Object.create(c.prototype)).
constructor=l,(p.prototype=Object.create(c.prototype)).constructor=p,(d.prototype=Object.create(d.prototype)).constructor=d,(u.prototype=Object.create(c.prototype)).
constructor=u,s})});var Wm={};vp(Wm,{arrive:()=>Hm,frontEnd:()=>Fd,openPage:()=>dp});function K(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function pt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}var Bi="gdviz-hidden",Gn=t=>!!t.get(
"_dom_classes")?.includes(Bi);function rt(t,e,n){let o=e.split(" ").map(i=>`change:${i}`);for(let i of o)t.on(i,n);return()=>o.forEach(i=>t.off(i,n))}function dt(t,e){
let n=new Set(Object.keys(e)),o=()=>{let r=new Set(n);n.clear();for(let s in e)r.has(s)&&e[s]()};o();let i=Object.keys(e).map(r=>rt(t,r,()=>{n.size||queueMicrotask(
o),n.add(r)}));return()=>{i.forEach(r=>r()),n.clear()}}var ot=(t,e)=>t.get_model(e.slice(10)),xt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.
buffer,t.byteOffset,t.byteLength);function G({data:t}){let{buffer:e,byteOffset:n,byteLength:o}=xt(t);return n%8===0?new Float64Array(e,n,o/8):new Float64Array(e.
slice(n,n+o))}function Mt(t){let[e,n]=t.shape,o=G(t);return Array.from({length:e},(i,r)=>o.subarray(r*n,(r+1)*n))}var ae=t=>({...t,render({model:e,el:n}){function o(){let r=e.get("outdated");n.toggleAttribute("data-outdated",!!r),r&&(n.dataset.outdated=r),n.ariaBusy=r?"true":
null}let i=[t.render({model:e,el:n}),rt(e,"outdated",o)];return o(),()=>i.forEach(r=>r())}});var So={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Ms(t,e){
let n=So[t],o=Number;t==="bool"&&(o=r=>+!!r),t.endsWith("int64")&&(o=r=>BigInt(Math.trunc(r)||0));let i=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(i?new n(e):n.from(Array.from(e,o))).buffer)}var Di=new WeakMap;function Os(t,e,n){return Di.set(t,(Di.get(t)??new Map).set(e,n)),n}function qi(t,e){return Ui(t)?
Di.get(t)?.get(e)??Os(t,e,Ms(e,G(t))):Ms(e,Yn(t)?.numbers??[])}function un(t,e){let n=new So[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var gn=t=>t.
reduce((e,n)=>e*n,1),Kn=({shape:t,dtype:e})=>gn(t)*So[e].BYTES_PER_ELEMENT,Ui=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function Yn(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(Yn),n=String(e[0]?.shape??[]);return e.some(o=>!o||String(o.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(o=>Array.from(o?.numbers??[]))}}return Ui(t)?{shape:t.shape,numbers:G(t)}:null}function _e(t,{shape:e,dtype:n},o,i){let r=n==="bool"?Boolean:
Number;if(e.length===0)return r(t[0]);if(Ui(o)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer)};return i&&("turn"in o||Object.assign(l,{turn:1}),
Os(l,n,i)),l}let s=ArrayBuffer.isView(o)||Array.isArray(o)&&ArrayBuffer.isView(o[0]),a=/^float|64/.test(n)?Float64Array:So[n],c=(l,[p,...d])=>{let u=gn(d);if(d.
length)return Array.from({length:p},(f,w)=>c(l+w*u,d));let g=Array.prototype.slice.call(t,l,l+p);return s?a.from(g):g.map(f=>r(f))};return c(0,e)}function Ns(t,e,{
shape:n,dtype:o}){let i=Yn(t);return!i||String(i.shape)!==String(n)?!1:Es(o==="float32"?un(o,qi(t,o)):Array.from(i.numbers,Number),un(o,e))}function Es(t,e){for(let n=0;n<
t.length;n++)if(!Object.is(t[n],e[n]))return!1;return!0}function ce(t){let e=new Uint8Array(t.reduce((o,i)=>o+i.length,0)),n=0;for(let o of t)e.set(o,n),n+=o.length;
return e}function Mo(t,e){let n=0;return e.map(o=>t.slice(n,n+=o))}function Fe(t,e){if(t.length!==e?.length)return!1;let[n,o]=[Ts(t),Ts(e)];for(let i=0;i<n.length;i++)
if(n[i]!==o[i])return!1;return!0}function Ts(t){let{buffer:e,byteOffset:n,byteLength:o}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,o/4)}var bp=100,Zn=new Set,Jn=new Set,To=new Set,Hi=0,Wi=0,Vi=new Map,Ls=t=>Zn.add(t);function Rs(t){for(let e of[Zn,Jn,To])e.delete(t);Be()}function Oo(t){Jn.add(t),
Wi||(Wi=requestAnimationFrame(xp))}var Ps=t=>To.add(t);function fn(t){return Hi++,t.finally(()=>{Hi--,Be()})}var Gi=0;function hn(t){return Gi++,t.finally(()=>{
Gi--;for(let e of Zn)Oo(e)})}var Ae=()=>Gi>0;function je({inBackground:t=!0}={}){return new Promise(e=>{Vi.set(e,t),Be()})}function Be(){let t=[...Jn].some(n=>!n.
isPlaying());if(Hi||t||le.size)return;let e=[...Zn].filter(n=>n.isPending());for(let[n,o]of Vi)e.some(({isInBackground:i})=>o||!i)||(Vi.delete(n),n())}function xp(){
Cs();let t=new Map;for(let e of Jn)Jn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>bp?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();Wi=0,Be();for(let e of To)Oo(e);To.clear()}var le=new Map,Eo;function Xn(t,e,n){if(t.get("pro\
mpt")||[...Zn].some(o=>o.reads(t))){pt(t,e,n);return}Eo||(Eo=new MessageChannel,Eo.port1.onmessage=Cs),le.size||Eo.port2.postMessage(null),le.has(t)||le.set(t,new Map),
le.get(t)?.set(e,n)}var mn=(t,e)=>le.get(t)?.has(e)?le.get(t)?.get(e):t.get(e);function Cs(){let t=[...le];le.clear();for(let[e,n]of t)for(let[o,i]of n)pt(e,o,i);
Be()}function ee(t,e){let n=new Map;function o(i){let r=i.get("key"),s=n.get(r)??{thing:t(r,i),users:0};n.set(r,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(r),e(s.thing)),a=!1}}return{use:o,find:i=>n.get(i)?.thing}}async function yp(t){let e=t.widget_manager,n=await ot(e,t.get("choice")),o=async a=>({...a,model:await ot(e,a.widget)}),i=t.get("options"),r=await Promise.all(
i.map(a=>Promise.all(a.map(o))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:l,value:p,array:d}of r[a])pt(
c,l,d?_e(G(d),d,c.get(l)):p)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var $p=ee((t,e)=>fn(yp(e)),t=>t.
then(e=>e())),Ki=$p.use,Is={initialize:({model:t})=>Ki(t)};var Fs=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
`;var Yi=new CSSStyleSheet;Yi.replaceSync(Fs);function js(t){t.adoptedStyleSheets.includes(Yi)||t.adoptedStyleSheets.push(Yi)}var Bs=()=>js(document);function Ds(t){
let e=()=>{let o=t.getRootNode();o instanceof ShadowRoot&&js(o)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var Zi=globalThis,qs=t=>t,No=Zi.trustedTypes,Us=No?No.createPolicy("lit-html",{createHTML:t=>t}):void 0,Xi="$lit$",de=`lit$${Math.random().toFixed(9).slice(2)}$`,
Qi="?"+de,kp=`<${Qi}>`,Ue=document,to=()=>Ue.createComment(""),eo=t=>t===null||typeof t!="object"&&typeof t!="function",tr=Array.isArray,Ys=t=>tr(t)||typeof t?.[Symbol.
iterator]=="function",Ji=`[ 	
\f\r]`,Qn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Hs=/-->/g,Ws=/>/g,De=RegExp(`>|${Ji}(?:([^\\s"'>=/]+)(${Ji}*=${Ji}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Vs=/'/g,Gs=/"/g,Js=/^(?:script|style|textarea|title)$/i,er=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),I=er(1),U=er(2),zt=er(
3),Tt=Symbol.for("lit-noChange"),q=Symbol.for("lit-nothing"),Ks=new WeakMap,qe=Ue.createTreeWalker(Ue,129);function Zs(t,e){if(!tr(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return Us!==void 0?Us.createHTML(e):e}var Xs=(t,e)=>{let n=t.length-1,o=[],i,r=e===2?"<svg>":e===3?"<math>":"",s=Qn;
for(let a=0;a<n;a++){let c=t[a],l,p,d=-1,u=0;for(;u<c.length&&(s.lastIndex=u,p=s.exec(c),p!==null);)u=s.lastIndex,s===Qn?p[1]==="!--"?s=Hs:p[1]!==void 0?s=Ws:p[2]!==
void 0?(Js.test(p[2])&&(i=RegExp("</"+p[2],"g")),s=De):p[3]!==void 0&&(s=De):s===De?p[0]===">"?(s=i??Qn,d=-1):p[1]===void 0?d=-2:(d=s.lastIndex-p[2].length,l=p[1],
s=p[3]===void 0?De:p[3]==='"'?Gs:Vs):s===Gs||s===Vs?s=De:s===Hs||s===Ws?s=Qn:(s=De,i=void 0);let g=s===De&&t[a+1].startsWith("/>")?" ":"";r+=s===Qn?c+kp:d>=0?(o.
push(l),c.slice(0,d)+Xi+c.slice(d)+de+g):c+de+(d===-2?a:g)}return[Zs(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},no=class t{constructor({strings:e,
_$litType$:n},o){let i;this.parts=[];let r=0,s=0,a=e.length-1,c=this.parts,[l,p]=Xs(e,n);if(this.el=t.createElement(l,o),qe.currentNode=this.el.content,n===2||n===
3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(i=qe.nextNode())!==null&&c.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let d of i.
getAttributeNames())if(d.endsWith(Xi)){let u=p[s++],g=i.getAttribute(d).split(de),f=/([.?@])?(.*)/.exec(u);c.push({type:1,index:r,name:f[2],strings:g,ctor:f[1]===
"."?Ro:f[1]==="?"?Po:f[1]==="@"?Co:We}),i.removeAttribute(d)}else d.startsWith(de)&&(c.push({type:6,index:r}),i.removeAttribute(d));if(Js.test(i.tagName)){let d=i.
textContent.split(de),u=d.length-1;if(u>0){i.textContent=No?No.emptyScript:"";for(let g=0;g<u;g++)i.append(d[g],to()),qe.nextNode(),c.push({type:2,index:++r});i.
append(d[u],to())}}}else if(i.nodeType===8)if(i.data===Qi)c.push({type:2,index:r});else{let d=-1;for(;(d=i.data.indexOf(de,d+1))!==-1;)c.push({type:7,index:r}),
d+=de.length-1}r++}}static createElement(e,n){let o=Ue.createElement("template");return o.innerHTML=e,o}};function He(t,e,n=t,o){if(e===Tt)return e;let i=o!==void 0?
n._$Co?.[o]:n._$Cl,r=eo(e)?void 0:e._$litDirective$;return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(t),i._$AT(t,n,o)),o!==void 0?(n._$Co??=
[])[o]=i:n._$Cl=i),i!==void 0&&(e=He(t,i._$AS(t,e.values),i,o)),e}var Lo=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,i=(e?.creationScope??Ue).importNode(n,!0);qe.currentNode=
i;let r=qe.nextNode(),s=0,a=0,c=o[0];for(;c!==void 0;){if(s===c.index){let l;c.type===2?l=new vn(r,r.nextSibling,this,e):c.type===1?l=new c.ctor(r,c.name,c.strings,
this,e):c.type===6&&(l=new Io(r,this,e)),this._$AV.push(l),c=o[++a]}s!==c?.index&&(r=qe.nextNode(),s++)}return qe.currentNode=Ue,i}p(e){let n=0;for(let o of this.
_$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,n),n+=o.strings.length-2):o._$AI(e[n])),n++}},vn=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,i){
this.type=2,this._$AH=q,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=o,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=He(this,e,n),
eo(e)?e===q||e==null||e===""?(this._$AH!==q&&this._$AR(),this._$AH=q):e!==this._$AH&&e!==Tt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):Ys(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
q&&eo(this._$AH)?this._$AA.nextSibling.data=e:this.T(Ue.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,i=typeof o=="number"?this._$AC(e):(o.el===
void 0&&(o.el=no.createElement(Zs(o.h,o.h[0]),this.options)),o);if(this._$AH?._$AD===i)this._$AH.p(n);else{let r=new Lo(i,this),s=r.u(this.options);r.p(n),this.
T(s),this._$AH=r}}_$AC(e){let n=Ks.get(e.strings);return n===void 0&&Ks.set(e.strings,n=new no(e)),n}k(e){tr(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
o,i=0;for(let r of e)i===n.length?n.push(o=new t(this.O(to()),this.O(to()),this,this.options)):o=n[i],o._$AI(r),i++;i<n.length&&(this._$AR(o&&o._$AB.nextSibling,
i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let o=qs(e).nextSibling;qs(e).remove(),e=o}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},We=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,i,r){this.type=1,this.
_$AH=q,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.
strings=o):this._$AH=q}_$AI(e,n=this,o,i){let r=this.strings,s=!1;if(r===void 0)e=He(this,e,n,0),s=!eo(e)||e!==this._$AH&&e!==Tt,s&&(this._$AH=e);else{let a=e,c,
l;for(e=r[0],c=0;c<r.length-1;c++)l=He(this,a[o+c],n,c),l===Tt&&(l=this._$AH[c]),s||=!eo(l)||l!==this._$AH[c],l===q?e=q:e!==q&&(e+=(l??"")+r[c+1]),this._$AH[c]=
l}s&&!i&&this.j(e)}j(e){e===q?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Ro=class extends We{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===q?void 0:e}},Po=class extends We{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==q)}},Co=class extends We{constructor(e,n,o,i,r){super(e,n,o,i,r),this.type=5}_$AI(e,n=this){if((e=He(this,e,n,0)??q)===Tt)return;let o=this._$AH,i=e===
q&&o!==q||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==q&&(o===q||i);i&&this.element.removeEventListener(this.name,this,o),r&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},Io=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){He(this,e)}},Qs={
M:Xi,P:de,A:Qi,C:1,L:Xs,R:Lo,D:Ys,V:He,I:vn,H:We,N:Po,U:Co,B:Ro,F:Io},_p=Zi.litHtmlPolyfillSupport;_p?.(no,vn),(Zi.litHtmlVersions??=[]).push("3.3.3");var ta=(t,e,n)=>{
let o=n?.renderBefore??e,i=o._$litPart$;if(i===void 0){let r=n?.renderBefore??null;o._$litPart$=i=new vn(e.insertBefore(to(),r),r,void 0,n??{})}return i._$AI(t),
i};var Yt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function D(t,e,...n){return ta(e,t),n.map(o=>t.querySelector(o))}var pe=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Ve(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:o,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}var ue=t=>t?"":"display: none";function it(t,...e){Ds(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var Ap={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},bt=t=>Ap[t]??t;function nr(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function ea(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function wn(t,e){let n=0,o=new ResizeObserver(()=>{let i=Math.floor(t.clientWidth);i===0||i===
n||(n=i,e(i))});return o.observe(t),()=>o.disconnect()}var Sp=["dead","restarting","autorestarting","starting"];function bn(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),o=!1,i=0;function r(){
o||=Sp.includes(t.status);let s=o?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return i||=setTimeout(e,2e3,"away");clearTimeout(i),i=
0,e(s)}for(let s of n)s.connect(r);return r(),()=>{clearTimeout(i);for(let s of n)s.disconnect(r)}}var xn=t=>t.toLocaleString("en"),yn=(t,e)=>`${t} ${e}${t===1?"":"s"}`,et={and:t=>t.join(" and "),close:"Close",copied:"Copied",copiedThis:"Copied.",copy:"Copy",
linkNeedsPython:t=>`The link “${t}” needs Python, so its outputs do not change here.`,lossIn3d:"Loss surface in 3-D",over:([t,e])=>`${e} over ${t}`,saved:t=>`\
Saved as “${t}”.`,zoomIn:"Zoom in",zoomOut:"Zoom out"},Ct={byServer:t=>`computed by the server${t} · 1 round trip`,gone:"The server is gone. Computations \
in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start over.",goneForNothing:"The server is gone.\
 Nothing on this page needs it: everything continues in your browser.",inBrowser:t=>`computed in your browser${t} · 0 round trips`,notLoaded:"The text could n\
ot be loaded.",program:"Text of the program",programTitle:(t,e)=>`WebAssembly text of “${t}”, ${e} KB as a module`,show:"Show the program",showTitle:"The We\
bAssembly text of the program that your browser has just run",time:t=>` in ${t} ms`,timeBelow:t=>` in less than ${t} ms`,waiting:"waiting for your browser",withoutPython:"\
Greyed-out controls need Python."},Ge={pause:"Pause",play:"Play",step:"Step forward"},jt={column:t=>`column ${t}`,different:"It is not a table: its rows have di\
fferent numbers of columns.",empty:"It is empty: it needs a header line and a row for each point.",gap:"a gap",gapInLabels:(t,e)=>`label: column '${t}' has a ga\
p in row ${e}.`,missing:t=>`It has too few columns: ${t} are needed.`,noNumber:t=>`'${t}', which is not a number that can be shown,`,noRows:"It has a header lin\
e but no rows.",notTwoLabels:(t,e)=>`label: column '${t}' must hold two different labels, not ${e}.`,notUtf8:"It is not valid UTF-8: save it as “CSV UTF-8”.",
tooManyColumns:t=>`It has more than ${t} columns.`,wrong:(t,e,n)=>`Column “${t}” has ${e} in row ${n}, not counting the header.`},na={notPositive:"Not posit\
ive: a logarithmic axis cannot show it"},oa=t=>yn(t,"point"),ct={clickToRemove:"Click a point to remove it.",columnOf:t=>`Column of ${t}`,data:t=>`Data: ${t}`,frame:"\
Data",full:t=>`No more than ${t} points are possible: remove one first.`,help:"Click to add a point, drag to move it, double-click to remove it.",keys:"Arrow ke\
ys move the cursor; hold Shift to move farther. Enter adds a point there. Space selects the nearest point, N and P the next and the previous one; then arrow key\
s move it, Delete removes it and Enter deselects it.",keysOfTask:{regression:"",classification:" + and − choose the label of new points.",plane_regression:" +\
 and − change the value of the selected point, or of new ones."},label:t=>`, label ${t}`,labels:"Label of new points",labelTitle:"Label of the points you add",
load:"Load CSV …",loadTitle:"Load your own data: a header line, then a row for each point",menus:{label:"label",none:"none",value:"value"},model:"model",nothingInView:"\
No point is in view.",outside:t=>`${oa(t)} outside the view`,remove:"Remove",removed:"Point removed.",removeTitle:"Remove points by clicking them",test:"test",testPoint:t=>`\
Test point: ${t}`,testPoints:t=>yn(t,"test point"),training:"training",trainingPoint:t=>`Training point: ${t}`,trainingPoints:t=>yn(t,"training point"),value:"V\
alue",valued:t=>`, value ${t}`,valueTitle:"Value of the selected point, or of the points you add"},Ht={computing:"This is being computed: try again in a moment.",
file:(t,e)=>`${t}: ${e}`,notebook:"Notebook",open:"Download",openTitle:"Save the notebook, the run and the figures as files",run:"Run"},ne={drag:t=>`${t}: drag \
it, click elsewhere, or use the arrow keys`,dragOneOf:t=>`${t}: drag it or use the arrow keys`,drawing:"Drawing",move:t=>`${t}; move it with the arrow keys`,point:"\
Point",save:t=>`Save the figure as ${t}`,savePngTitle:"Save the figure as PNG, an image",saveSvgTitle:"Save the figure as SVG, for print"},or={frame:"Loss surfa\
ce with the path of the descent",needsPython:"Zooming needs Python, which draws this picture."},ia={letter:t=>`The letter ${t} of the formula`},ra={changed:" · \
changed"},ir={cell:"Selected cell; move it with the arrow keys",cellTitle:"Selected cell: click another, drag, or use the arrow keys"},rr={failed:(t,e)=>I`The link <b>${t}</b> could not compute: ${e}`,
withoutSimd:"This browser cannot run WebAssembly with SIMD, so the server computes instead."},Wt={curve:([t,e])=>`${e} over ${t}`,labels:(t,[e,n])=>`${t}: ${e} \
is −1, ${n} is +1.`,quoted:t=>`“${t}”`,sampled:t=>`They are a random sample of the ${xn(t)} rows.`,scaled:(t,e,n)=>`${t}, from ${e} to ${n}, is scaled to \
fit the view.`,scaledToValues:(t,e,n)=>`${t}, from ${e} to ${n}, is scaled to values from −1 to 1.`,shown:(t,e)=>`${oa(t)}, ${e}.`,surface:([t,e,n])=>`${n} ov\
er ${t} and ${e}`,tooLarge:t=>`It is larger than ${t} MB.`,unchanged:t=>`${t} The data are unchanged.`,unreadable:"It cannot be read."},Nt={bias:"bias",biasOf:t=>`\
Bias of ${t}`,described:(t,e,n,o)=>{let i=`${e.length===1?"a hidden layer":"hidden layers"} of ${e.join(", ")} units`,r=e.length?`${i}${n?` (${n})`:""}`:"no hid\
den layer";return`Network with ${yn(t,"input")}, ${r} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back\
.`+(o?" Plus and minus change the value of what is selected; Tab moves to its slider.":"")},input:t=>`Input ${t}`,negative:"negative",output:"the output",past:"\
 An earlier epoch is shown; its values cannot be changed.",point:"Point at a line or a unit to see its value.",positive:"positive",select:"Select a line or a un\
it to change its value.",unit:(t,e)=>`unit ${t} of hidden layer ${e}`,valueTitle:"Training continues from the value that you set",weight:"|weight|",weightFromTo:(t,e)=>`\
Weight from ${t} to ${e}`},ut={address:"Link to this page in its current state",changes:"Changes",copyLink:"Copy link",copyLinkTitle:"Copy the address of this p\
age in its current state",copyScript:"Copy as Python",copyScriptTitle:"Copy a Python script that computes what this page shows",copyThis:"Copy this:",notOpened:(t,e)=>`\
“${t}” was not opened: ${e}.`,nothingToRedo:"There is nothing to redo.",nothingToUndo:"There is nothing to undo.",open:"Open …",opened:t=>`Opened “${t}”\
.`,openTitle:"Open a state of this page that was saved",redo:"Redo",redone:t=>`Redone: ${t}.`,redoTitle:"Redo what was undone (Ctrl+Shift+Z)",save:"Save",saveTitle:"\
Save the current state of this page as a file",script:"Python script of what this page shows",state:"This page in its current state",takeAway:"Take it with you",
tooLong:t=>`With this many points or pinned runs the link would have more than ${xn(t)} characters, which not every server takes: save the page instead.`,undo:"\
Undo",undone:t=>`Undone: ${t}.`,undoTitle:"Undo the last change (Ctrl+Z)"},Ot={full:t=>`${t} runs are pinned: remove one to pin another`,list:"Pinned runs",loss:t=>`\
loss ${t}`,lossTitle:"Its last loss",name:t=>`Name of ${t}`,ofOtherProblem:"Of another problem: not drawn on this surface.",pin:"Pin this run",pinTitle:"Keep th\
e present run in the plots, to compare others with it",remove:t=>`Remove ${t}`,run:t=>`pinned run ${t}`,show:t=>`Show ${t}`,showOrHide:t=>`Show or hide ${t}`,swap:"\
Swap",swapTitle:t=>`Make ${t} the present one, and pin the present one in its place`},Fo={back:"Back to the start",step:"Current step",stepTitle:"The current st\
ep"},Vt={again:{predicted:"Predict again",tried:"Try again"},answer:"Your answer",answerTitle:"The number that you expect",check:"Check",commit:"This is my pred\
iction",compare:"Compare your prediction with what is shown now, then move the controls.",how:{point:"Drag the ring to where you expect it.",points:"Drag the ri\
ngs to where you expect them.",number:"Move the slider to the number you expect.",choice:"Choose an answer.",choices:"Choose an answer in each row.",order:"Choo\
se a place for each; two that you give the same place swap."},prediction:"Your prediction",right:"Right.",wrong:t=>`Not quite: ${t}.`},jo={choose:t=>`Show the s\
liders and maps of ${t}`,pinned:(t,e)=>`${t}: ${e}`,show:t=>`Show ${t}`},Et={anew:"Restart on every change:",anewSteps:t=>`${t}s to run after each change`,anewTitle:t=>`\
Whenever anything changes, restart and run this many ${t}s at once`,at:(t,e)=>`${t} ${xn(e)}`,atOf:(t,e,n)=>`${t} ${xn(e)} of ${xn(n)}`,diverged:(t,e,n)=>`Diver\
ged at ${t} ${xn(e)}: ${n} Lower the learning rate, then restart.`,growing:"the loss keeps growing, or is no longer finite.",history:"Wind back",historyTitle:t=>`\
Wind back through the ${t}s`,notFinite:"the numbers are no longer finite. The last finite parameters are shown.",perFrame:(t,e)=>`${yn(t,e)} a frame`,perSecond:(t,e)=>`${yn(
t,e)} a second`,restart:"Restart",speed:"Speed",speedTitle:t=>`Speed, in ${t}s per frame or second`,steps:t=>`${t}s`},oo={across:"Horizontal axis",axisTitle:"Th\
e letter of the model that this axis shows",described:(t,e)=>`The surface is a slice at step ${t}: ${e}. The path is projected onto it.`,upwards:"Vertical axis"},
$n={answerFirst:"Answer the question first.",at:(t,e)=>`Step ${t} of ${e}`,back:"Back",next:"Next",steps:"Steps"},Bo={frame:"Loss surface with the paths of desc\
ents",loss:(t,e)=>`, ${t} ≈ ${e}`,notFinite:t=>`${t} not finite`},Ke={height:t=>`Height: ${t}`,home:"Show the surface as at first",seen:(t,e,n)=>`${t}, seen f\
rom ${e}° above, turned by ${n}°. Arrow keys turn it, + and − zoom.`,surfaceOf:t=>`Surface in 3-D: ${t}`,withPath:t=>`${t} with the path of the descent`,withoutWebGl:"\
The 3-D view needs WebGL 2, which this browser does not offer."},sa={notANumber:"not a number"},Do={empty:t=>`${t}: nothing to be seen`,kinds:{Lines:"lines",Points:"\
points",Arrows:"arrows",Band:"band",Image:"image",Contours:"contours"},range:(t,e,n)=>`${t} from ${e} to ${n}`},aa={minimum:"Minimum"},sr={figure:"Figure",network:"\
Network"},ge={diverged:t=>`diverged at step ${t}`,drag:"Start: drag it, click elsewhere, or use the arrow keys",home:"Show the whole problem",loss:t=>`, loss ${t}`,
move:"Start of the descent; move it with the arrow keys",pan:"Move the view by dragging",step:t=>`step ${t}`,stepAt:(t,e)=>`step ${t}: ${e}`},zn={all:"all point\
s",batches:t=>`mini-batches of ${t}`,gradients:"gradients",mean:"their mean",single:"single points"},ca={values:t=>`the ${t}`},qo={number:t=>`${t}, as a number`,
range:(t,e)=>`A number from ${t} to ${e}`,wholeRange:(t,e)=>`A whole number from ${t} to ${e}`},la={scaled:t=>`Drawn to another scale: ${t}.`},fe={cut:"its end \
is missing",ignored:t=>`This link was ignored: ${t}.`,inPart:(t,e)=>`of ${t}, ${e}`,more:t=>`; and ${t} more`,otherVersion:"it was made by another version of th\
is page",partsIgnored:t=>`Parts of this link were ignored. ${t}.`,tooLong:"There are too many points, or pinned runs, for the address of this page, so a copy of\
 the address leaves them out. To keep them or to give them to others, save the page."},da={run:"Run with Python"},he={compiling:"compiling …",computing:"compu\
ting …",failed:"not computed",needsPython:"needs Python"},Uo={damaged:"it was cut off or changed on its way"},Ye={name:t=>`Set ${t}`,noFigure:"There is no fig\
ure here that this link could set",noSuchFigure:(t,e)=>`${t}: there is no figure “${e}”`,nothing:t=>`This link sets nothing: write for example ${t}name=1`,questionFirst:"\
The question of this figure comes first: answer it, then follow this link",set:t=>`Set: ${t}.`},kt={atCharacter:(t,e)=>`at character ${t}: ${e}`,between:(t,e)=>`\
it must lie between ${t} and ${e}`,needsPython:"it cannot be changed without Python",noFlag:"it must be 0 or 1",noNumber:"it must be a number",noPins:"it does n\
ot describe pinned runs",noSuch:t=>`${t}: there is no such setting`,noSuchWith:(t,e)=>`there is no such setting with ${t} = ${e}`,notAllowed:"its numbers must b\
e ones that can be set there",notShown:"it is outside the range that can be shown",notWhole:"it must be a whole number",numbers:t=>`it must be ${t} numbers sepa\
rated by commas`,numbersAtMost:t=>`it must be at most ${t} numbers separated by commas`,ofRun:(t,e)=>`of the pinned run “${t}”, ${e}`,oneOf:t=>`it must be o\
ne of ${t}`,points:"points",texts:(t,e)=>`it must be ${t} texts of at most ${e} characters`},Se={noJson:"it is not JSON, or part of it is missing",noState:"it d\
oes not hold the state of a page",noTexts:"its values are not texts by names",ofOtherPage:t=>`it is of another page, and this page is “${t}”`,ofPage:(t,e)=>`\
it is of “${t}”, and this page is “${e}”`,tooLarge:t=>`it is larger than ${t} MB`,version:(t,e)=>`it has version ${t}, and this page reads version ${e}`},
pa={notCopied:"Not copied: select the code instead"},io={are:t=>`Its controls are ${t}.`,more:(t,e)=>`${t} and ${e} more`,none:"It has none that can be hidden.",
unknown:(t,e)=>`No control of this page is called ${t}. ${e}`},Bt={address:"The link",all:"All",controls:"Controls that learners see",none:"None",notCopied:"Cop\
y the address above.",offer:"Make a link …",offerTitle:"A link to this page for your class",open:"Open",present:"Present it, one part at a time",state:"With e\
verything set as it is now",teacher:"With the notes for teachers",title:"Make a link"},ua={failed:"This part of the page cannot be shown in this browser."},Je={
busy:"The server is full, so Python does not run for this page. Computations in your browser work as usual.",failed:"This page could not start in this browser. \
Reload it, or try another up-to-date browser.",lost:{away:"The connection to the server is lost; the page keeps trying to reconnect. Computations in your browse\
r continue.",gone:"The program behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; rel\
oad the page to start over.",silent:"The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your bro\
wser continue."},python:"Parts of this page need Python, which starts when you ask for it."},Ze={back:"Back (← or Page Up)",leave:"Leave",leaveTitle:"Leave th\
e presentation (Escape)",next:"Next (→, Page Down or the space bar)",reveal:"Reveal",revealTitle:"Reveal the answer (R or Enter)"},ga={answers:"Answers"};var fa=50,Ho=new Set,ha=0;function ma(t,e,n){let o={link:t,sources:e,targets:n,outdated:null};return Ho.add(o),ar.size&&ro(),{outdate(i,r=performance.now()){o.outdated?.
text!==i&&(o.outdated={since:Math.min(r,o.outdated?.since??1/0),text:i},ro())},renew(i=null){!o.outdated&&i===null||(o.outdated=i===null?null:{since:i,text:o.outdated?.
text??he.computing},ro())},leave(){Ho.delete(o),ro()}}}var ar=new Map;function ro(){clearTimeout(ha);let t=performance.now(),e=1/0,n=new Map;for(let[{link:i,targets:r},
{since:s,text:a}]of Mp())if(s+fa>t)e=Math.min(e,s+fa);else for(let{model:c}of[{model:i},...r])n.set(c,a);let o=ar;ar=n;for(let i of new Set([...o.keys(),...n.keys()]))
Tp(i,n.get(i)??"");e<1/0&&(ha=setTimeout(ro,e-t))}function Mp(){let t=new Map([...Ho].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)for(let o of Ho)
o.sources.some(r=>e.targets.some(s=>Ep(r,s)))&&!t.has(o)&&t.set(o,n);return t}var Ep=(t,e)=>t.model===e.model&&t.trait===e.trait;function Tp(t,e){(mn(t,"outdate\
d")??"")!==e&&(Xn(t,"outdated",e),t.get("opacities")&&Xn(t,"opacities",e?[Op]:[]))}var Op=.3;var va=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),Np=230;function wa(t,e){let n=t.slice(),
[o,i,r]=[0,0,0];for(let s of e){if(i|=(s&127)<<r,r+=7,s&128)continue;o+=i;let a=n[o+1]===Np;n[o]=a?1:253,n[o+1]=a?1:133,n[o+2]=a?1:2,i=r=0}return n}var cr=8,Wo=5,Lp=50,Rp=8;async function xa(t,e){let n=Go(va)?wa(xt(t),xt(e)):xt(t);return Go(n)?WebAssembly.compile(n).catch(()=>null):null}var Go=t=>!!globalThis.
WebAssembly?.validate(t);function Vo({memory:t,run:e},n,o){let i=new Uint8Array(t.buffer);for(let{address:r,data:s}of n)i.set(s,r);return e(),o.map(({address:r,
length:s})=>i.slice(r,r+s))}function Pp(t){let e,n;onmessage=({data:o})=>{if(o.module){({outputs:n}=o),{exports:e}=new WebAssembly.Instance(o.module);return}let i=performance.
now();try{let r=t(e,o.inputs,n),s=performance.now()-i;postMessage({results:r,milliseconds:s},r.map(({buffer:a})=>a))}catch(r){postMessage({error:r.message})}}}function Cp(t,e){
let n=URL.createObjectURL(new Blob([`(${Pp})(${Vo})`],{type:"text/javascript"}));try{let o=new Worker(n);return o.postMessage({module:t,outputs:e}),o}catch{return null}finally{
URL.revokeObjectURL(n)}}var ba=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function ya(t,e,n,o){let{exports:i}=await WebAssembly.instantiate(t),r=e.map(g=>({address:g.
address,length:Kn(g)})),s=[],a=null,c=null;return n>cr&&p(),{start:l,measure:d,isBusy:()=>c!==null,close:u};function l(g,f,w){if(a){c={job:f,counts:w},a.postMessage(
{inputs:g});return}let b=performance.now(),$;try{$=Vo(i,g,r)}catch(z){return o(f,{error:z})}let A=performance.now()-b;s=[...s.slice(1-Wo),A],(A>Lp||s.length===Wo&&
ba(s)>cr)&&p(),o(f,{results:$,milliseconds:A})}function p(){a=Cp(t,r),a&&(a.onmessage=({data:g})=>{let{job:f,counts:w}=c;if(c=null,g.error)return o(f,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});w&&(s=[...s.slice(1-Wo),g.milliseconds]),o(f,{isLate:!0,...g})},a.onerror=()=>{let g=c;a=c=null,
g&&o(g.job,{isLate:!0})})}function d(g){if(a){let $=s.length?ba(s):null;if(c||n===1/0||s.length<Wo||Math.max(...s)>cr/2)return $;u(),s=[]}let f=g();Vo(i,f,[]);let w=performance.
now(),b=0;do Vo(i,f,[]);while(b++,performance.now()-w<Rp);return(performance.now()-w)/b}function u(){a?.terminate(),a=c=null}}var $a=["single_steps","resets","anew","anew_steps","playing"];function za(t,e,n,o){let{restart:i,steps:r,before:s,starting:a,editing:c}=t.get("running"),l=s.map(
Kn),p=Mo(xt(t.get("carried")),l),d=0,u=!1,g=_(),f=Mo(xt(t.get("computed")),n.map(Kn)),w=0,b={restart:!1,steps:0},$=1;for(let S of $a)e.on(`change:${S}`,A);return addEventListener(
"pagehide",o.tell),t.on("change:carried",k),{isPlaying:z,isPending:T,plan:m,inputs:y,store:x,putBack:h,shareState:v,stop:M};function A(){o.changed(),z()||o.tell()}
function z(){return e.get("playing")&&!Ae()}function _(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function T(){
let S=_();return u||z()||S.single!==g.single||S.resets!==g.resets||S.anew!==g.anew}function m(S){let O=_(),N=S.map((P,B)=>!Fe(P,f[B])),L=a.some(P=>N[P]),E=O.anew>
0&&(O.anew!==g.anew||N.some((P,B)=>P&&!c.includes(B))),R=O.resets!==g.resets,C=Math.max(O.single-g.single,0);z()&&(w+=e.get("speed"),C+=Math.floor(w),w%=1),g=O,
f=S,u=!1;let F=b;return b={restart:!1,steps:0},E||L||R?{restart:!0,steps:E?O.anew:0,version:d}:{restart:F.restart,steps:F.steps+C,version:d}}function h(S){b=S}function y(S={
restart:!1,steps:$}){let O=(N,L)=>({address:N,data:new Uint8Array(Int32Array.of(L).buffer)});return S.steps&&($=S.steps),[O(i,Number(S.restart)),O(r,S.steps),...p.
map((N,L)=>({address:s[L].address,data:N}))]}function x(S,O){O.version===d&&(p=S)}function v(){t.off("change:carried",k),t.set("carried",new DataView(ce(p).buffer)),
t.on("change:carried",k)}function k(){p=Mo(xt(t.get("carried")),l),g=_(),u=!0,d++,o.changed()}function M(){for(let S of $a)e.off(`change:${S}`,A);removeEventListener(
"pagehide",o.tell),t.off("change:carried",k)}}var Ip=400,ka=30,Ko=(t,e)=>Object.assign(new Error(e),{name:t}),_a=t=>`(${t.join(", ")}${t.length===1?",":""})`;function lr({model:t,trait:e,name:n,shape:o,dtype:i}){
let r=t.get(e),s=Yn(r);if(!s)throw Ko("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(r)??"undefined"}`);if(String(s.shape)!==String(o))throw Ko(
"ValueError",`${n} had shape ${_a(o)} when it was linked, but now it has shape ${_a(s.shape)}`);let a=qi(r,i);if(!i.startsWith("float")&&Array.from(un(i,a)).some(
(c,l)=>c!==Number(s.numbers[l])))throw Ko("ValueError",`${n} was ${i} when it was linked, which cannot represent its current value; link it with floating-point \
numbers`);return a}function Sa(t,e){try{return Fe(ce(t.map(lr)),e)}catch{return!1}}async function Ma(t,e){if(t.get("closed"))return null;let n=t.widget_manager,
o=c=>Promise.all(c.map(async l=>({...l,model:await ot(n,l.widget)}))),[i,r]=await Promise.all([o(t.get("sources")),o(t.get("targets"))]),s=ma(t,i,r);if(t.get("w\
here")!=="browser")return Aa(t,i,s);Sa(i,xt(t.get("computed")))||s.outdate(he.compiling);let a=await xa(t.get("module"),t.get("fusions"));return a?Fp(t,a,i,r,s,
e):(n.exported?e.show(Ko("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("where","kerne\
l"),t.save_changes()),Aa(t,i,s))}function Aa(t,e,n){let o=t.widget_manager.exported?he.needsPython:he.computing;function i(){Sa(e,xt(t.get("computed")))?n.renew():
n.outdate(t.get("error_message")?he.failed:o)}let r=e.map(s=>rt(s.model,s.trait,i));return r.push(rt(t,"computed error_message",i)),i(),{stop:()=>[...r,n.leave].
forEach(s=>s()),isRunning:!1}}async function Fp(t,e,n,o,i,r){let s=t.widget_manager,a=t.get("outputs"),c=await ya(e,a,t.get("background")?1/0:t.get("millisecond\
s"),O),l=t.get("runner")&&await ot(s,t.get("runner")),p=!!t.get("background"),d={compute:S,report:P,isInBackground:p,reads:W=>n.some(j=>j.model===W),isPending:E,
isPlaying:L},u=l&&za(t,l,n,{changed:m,tell:F}),g=xt(t.get("computed")),f=null,w=null,b=null,$=!1,[A,z]=[0,0],_=0,T=[...n.map(W=>[W.model,`change:${W.trait}`,h]),
[t,"change:computed",k],[t,"change:running_in",x],[t,"change:where",B],[t,"change:closed",B],[t,"msg:custom",v]];for(let[W,j,H]of T)W.on(j,H);return Ls(d),y(),C(),
m(),{stop:Y,isRunning:!0};function m(){Oo(d)}function h(){b??=performance.now(),m()}function y(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function x(){t.get("running_in")!=="browser"&&(g=null,y(),m())}function v({event:W}){W==="ask"&&t.send({event:"here"})}function k(){g=xt(t.get(
"computed")),m()}function M(W){return W.map((j,H)=>({address:n[H].address,data:j}))}function S(){let W;try{W=n.map(lr)}catch(nt){return P(nt)}let j=ce(W);if(!u?.
isPending()){if(Fe(j,g))return b=null,N(j);if(Fe(j,f))return}if(Fe(j,g)||i.outdate(he.computing,b??void 0),c.isBusy())return;let H=u?.plan(W),V=[...M(W),...H?u.
inputs(H):[]];b=null,c.start(V,{joined:j,work:H},!H||H.steps>0)}function O({joined:W,work:j},{results:H,milliseconds:V,error:nt,isLate:J}){if(J&&m(),!H){j&&u.putBack(
j),nt&&(f=W,P(nt));return}L()&&R(V??0),j&&u.store(H.slice(H.length-t.get("running").before.length),j);for(let{model:st,trait:gt,output:at}of o){let[tt,Q,wt]=[mn(
st,gt),a[at],H[at]];Ns(tt,wt,Q)||Xn(st,gt,_e(un(Q.dtype,wt),Q,tt,wt))}w=[W,...H],N(W),L()&&!J&&Ps(d)}function N(W){g=W,f=null,i.renew(b),$&&r.show(null),$=!1,C(),
Be()}function L(){return!!u?.isPlaying()}function E(){return c.isBusy()&&!L()}function R(W){A+=W,!(++z%ka)&&(t.set("page_milliseconds",A/ka),A=0)}function C(){clearTimeout(
_),_=setTimeout(()=>{try{let W=c.measure(()=>[...M(n.map(lr)),...u?.inputs()??[]]);W!==null&&t.set("page_milliseconds",W)}catch{}F()},Ip)}function F(){w&&(t.set(
"snapshot",new DataView(ce(w).buffer)),w=null,u?.shareState(),t.save_changes())}function P(W){console.warn(W),$=!0,g=null,i.outdate(he.failed),L()&&(l.set("play\
ing",!1),l.save_changes()),r.show(W)}function B(){Y(),r.ended()}function Y(){clearTimeout(_);for(let[W,j,H]of T)W.off(j,H);u?.stop(),c.close(),i.leave(),Rs(d)}}var dr=new EventTarget;function jp(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},o=r=>{Object.assign(n,r),dr.dispatchEvent(new Event(t))},i={
show:r=>o({error:r}),ended:()=>o({isRunning:!1})};return n.started=Ma(e,i).catch(r=>(console.error(r),null)),fn(n.started).then(r=>o({isRunning:r?.isRunning??!1})),
n}var Ea=ee(jp,({started:t})=>t.then(e=>e?.stop())),Xe=Ea.use,so=t=>Ea.find(t.get("key"))??{isRunning:!1,error:null};function Yo(t,e){let n=t.get("key");return dr.
addEventListener(n,e),()=>dr.removeEventListener(n,e)}var Jo=(t,e)=>I`<div class="gdviz-note gdviz-needs-python">${e}${pr(t)}</div>`;function pr({exported:t}){let{live:e}=t,n=async({currentTarget:o})=>{o.href=Bp(e,
await t.query?.()??"")};return e?I` <a href=${e} @pointerdown=${n} @focus=${n}>${da.run}</a>`:q}function Bp(t,e){if(!e)return t;let n=new URL(t,location.href),o=r=>`${r}${r.
includes("?")?"&":"?"}${e}`,i=n.searchParams.get("urlpath");return i===null?n.search=o(n.search):n.searchParams.set("urlpath",o(i)),n.href}function Ta(t){return t==null?"":t<.01?Ct.timeBelow("0.01"):Ct.time(String(t<100?Number(t.toPrecision(2)):Math.round(t)))}async function Dp(t){let e=xt(t.get("t\
ext")??new Uint8Array);return e.length===0?qp(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}
function qp(t){let e=document.createElement("script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n(Ct.notLoaded),document.
head.append(e)}).finally(()=>e.remove())}function Up(t,e){let n=()=>{},o=!1;async function i(){let r=t.get("link");if(!r)return;let s=await ot(t.widget_manager,
r);if(o||r!==t.get("link"))return;n();let a=()=>e(s),c=[Xe(s),Yo(s,a),rt(s,"where milliseconds page_milliseconds outdated",a)];n=()=>c.forEach(l=>l()),a()}return t.
on("change:link",i),i(),()=>{o=!0,t.off("change:link",i),n()}}function Hp({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(r=>ot(e,
r)));if(e.exported){n().then(r=>r.forEach(s=>pt(s,"disabled",!0)));return}let o=new Map;async function i(r){if(!!t.get("lost")===r)return;if(t.set("lost",r),!r){
for(let[a,c]of o)pt(a,"disabled",c);return o.clear()}let s=await n();if(t.get("lost"))for(let a of s)o.has(a)||o.set(a,a.get("disabled")),pt(a,"disabled",!0)}return e.
kernel&&bn(e.kernel,r=>i(r!=="connected"))}function Wp({model:t,el:e}){it(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:o}=t.widget_manager,i=null,
r=null;function s(f){if(f.get("outdated"))return f.get("outdated");let{isRunning:w}=so(f);return w?Ct.inBrowser(Ta(f.get("page_milliseconds"))):o?Ct.waiting:Ct.
byServer(Ta(f.get("milliseconds")))}async function a(){let f=i,w=await Dp(f);r||(r={name:f.get("name"),size:xt(f.get("module")).length,text:w,isCopied:!1},d(),e.
querySelector("dialog")?.showModal())}function c(){r=null,d()}async function l(f){f.isCopied=await pe(f.text),f.isCopied||getSelection()?.selectAllChildren(e.querySelector(
"pre")),d()}let p=f=>I`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>${Ct.programTitle(f.name,(f.size/1024).toFixed(0))}</b>
        <button type="button" @click=${()=>l(f)}>${f.isCopied?et.copied:et.copy}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>${et.close}</button>
      </div>
      <pre tabindex="0" aria-label=${Ct.program}>${f.text}</pre>
    </dialog>`;function d(){let f=I`<div class="gdviz-notice" role="alert">${n?Ct.gone:Ct.goneForNothing}</div>`;D(e,I`
      <div class="line">
        <span class="status">${i?s(i):""}</span>
        <button type="button" title=${Ct.showTitle} @click=${a}
          ?hidden=${!i||!so(i).isRunning}>${Ct.show}</button>
      </div>
      ${o&&n?Jo(t.widget_manager,Ct.withoutPython):q}
      ${r?p(r):q}${t.get("lost")?f:q}`)}let u=Up(t,f=>{i=f,d()}),g=rt(t,"lost",d);return d(),()=>{u(),g()}}var Oa={initialize:Hp,render:Wp};var X=(t,e,n)=>Math.min(Math.max(t,e),n),Zo=t=>t.replaceAll("-","−").replace("e+","e");function Z(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?sa.notANumber:
t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?Zo(String(Number(t.toPrecision(e)))):Zo(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function ur(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let o=t.map(i=>Z(i,Math.max(n,Math.min(e(i),5))));if(n>5||new Set(o).size===t.length)
return o}}var Xo=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Vp=62,Gp=38;function Jt({low:t,high:e,log:n=!1,from:o,to:i}){[t,e]=n?Jp(t,e):Pa(t,e);let[r,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(i-o)/(s-r),c=d=>o+((n?
Math.log10(d):d)-r)*a,l=d=>d.map(([u,g])=>({at:c(u),text:g})),p=Math.max(Math.floor(Math.abs(i-o)/(i>o?Vp:Gp)),1);return{low:t,high:e,log:n,to:c,from:d=>n?10**(r+
(d-o)/a):r+(d-o)/a,ticks:()=>{if(n&&s-r>1.5&&Math.floor(s)>Math.ceil(r))return l(Zp(r,s,1.5*p));let d=Na(t,e,p);return l(d.length>1?d:Na(t,e,2*p+1))}}}var kn=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,o])=>[t.from(n),e.from(o)]});function Gt(t,e){let[n,o]=[1/0,-1/0];for(let i of t)for(let r of i)e(r)&&(r<
n&&(n=r),r>o&&(o=r));return[n,o]}var gr=.04;function fr(t,e,n){if(n){let i=(e/t)**gr;return[t/i,e*i]}if(t>0&&t<.3*e)return[0,e+gr*e];let o=gr*(e-t);return[t===0?
0:t-o,e+o]}var Kp=.4,Yp=.05;function La(t,[e,n],o){if(!(e<=n))return t??(o?[.1,10]:[0,1]);let i=(c,l)=>o?Math.log(l/c):l-c;if(t&&e>=t[0]&&n<=t[1]&&i(e,n)>=Kp*i(
...t))return t;if(o)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[r,s]=e<n?fr(e,n,!1):Pa(e,n),a=Ra((s-r)*Yp);return[Math.floor(
r/a)*a,Math.ceil(s/a)*a]}function Ra(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function Pa(t,e){if(!Number.isFinite(
t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Jp(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Na(t,e,n){let o=(e-t)/n,i=Ra(o),r=Math.ceil(-Math.log10(i)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),a=s>=1e5||i<1e-4,c=Math.min(Math.max(Math.floor(Math.log10(s))+r,0)+1,12),l=u=>a?u?Number(u.toPrecision(c)).toExponential():"0":u.toFixed(Math.max(
r,0)),p=Math.ceil(t/i-1e-6),d=Math.max(Math.floor(e/i+1e-6)-p+1,0);return Array.from({length:d},(u,g)=>[(p+g)*i,Zo(l((p+g)*i))])}function Zp(t,e,n){let o=Math.ceil(
t-1e-9),i=Math.floor(e+1e-9),r=Math.ceil((i-o+1)/(n+1)),s=Array.from({length:Math.floor((i-o)/r)+1},(c,l)=>o+l*r),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**
c,a?String(+`1e${c}`):`10${Xo(c)}`])}var Xp=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Qp=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Qe=(t,e=0)=>Xp(Qp(t).map(n=>Math.round(n+(255-n)*e)));function me(t,e,[
n,o],i){if(!o||!n)return mr(t);let r=new Uint32Array(o*n);for(let s=0;s<n;s++){let a=(n-1-s)*o;for(let c=0;c<o;c++)r[s*o+c]=i(e[a+c])}hr(t,r,o)}function hr(t,e,n){
let o=e.length/n;(t.width!==n||t.height!==o)&&Object.assign(t,{width:n,height:o}),Qo(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,o),0,0)}var mr=t=>Qo(
t).clearRect(0,0,t.width,t.height),Qo=t=>t.getContext("2d");function _n(t,e){let n=Uint32Array.from({length:511},(o,i)=>Qe(i>255?t:e,1-.7*(Math.abs(i-255)/255)));
return o=>Number.isNaN(o)?0:n[255+Math.round(255*o)]}var Ca=.5,tu=.6;function ti(t,{width:e,height:n},o,[i,r],s,a){let c=new Uint32Array(e*n),[l,p,d]=[0,Ca,Ca/2].map(w=>Uint32Array.from(a,b=>Qe(b,w))),u=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(r-1)/e,f=(i-1)/n;for(let w=0;w<n;w++){let b=(n-w-.5)*f,$=Math.min(Math.floor(b),i-2),A=b-$,z=$*r,_=z+r,T=w*e,m=0;for(let h=0,
y=0;h<r-1;h++){let x=o[z+h],v=o[z+h+1],k=x+A*(o[_+h]-x),M=v+A*(o[_+h+1]-v),S=h===r-2?e:Math.min(Math.ceil((h+1)/g-.5),e),O=(M-k)*g;if(!(Math.abs(O)<1/0)){T+=S-y,
y=S;continue}let N=(o[_+h]-x+o[_+h+1]-v)*.5*f,L=tu*Math.sqrt(O*O+N*N),E=k+((y+.5)*g-h)*(M-k);for(;y<S;y++,T++,E+=O){for(;E>=u[m+1];)m++;for(;E<u[m];)m--;let R=Math.
min(E-u[m],u[m+1]-E);c[T]=R>=L?l[m]:R>=L/2?d[m]:p[m]}}}hr(t,c,e)}function Me(t,e){let n=t.length-1;return Array.from({length:e},(o,i)=>t[Math.floor(e>1?n/(e-1)*
i:n/2)])}function Ia(t,[e,n],{left:o,top:i,width:r,height:s},[a,c,l,p]){let d=e*n,u=Float64Array.from({length:d},($,A)=>Math.hypot(t[2*A],t[2*A+1])),g=u.reduce(
($,A)=>A>$&&A<1/0?A:$,0),f=r/n/1.25,w=Math.max(r*.0016,.5),b=[];for(let $=0;$<d;$++){if(!(u[$]>0&&u[$]<1/0))continue;let A=o+r*($%n+.5)/n,z=i+s*(1-(Math.floor($/
n)+.5)/e),_=-t[2*$]*(r/(c-a)),T=t[2*$+1]*(s/(p-l)),m=f*X(1+Math.log10(u[$]/g)/3,.25,1)/2/Math.hypot(_,T);b.push(tn(A,z,_*m,T*m,w))}return b.join("")}var ht=t=>Math.
round(t*10)/10;function tn(t,e,n,o,i){let r=Math.hypot(n,o),[s,a]=[-o/r,n/r],c=Math.min(10*i,1.2*r),l=.3*c,p=(f,w)=>`${ht(t+n*f+s*w)},${ht(e+o*f+a*w)}`,d=1-c/r,
u=`${p(-1,i)} ${p(d,i)} ${p(d,l)}`,g=`${p(d,-l)} ${p(d,-i)} ${p(-1,-i)}`;return`M${u} ${p(1,0)} ${g}Z`}var ei=14,Fa=8,eu=7,nu=8,ou=380,iu=.3;function ja(t,e){let n=Fa+eu*Math.max(...t.map(o=>o.length));return t.length>0&&t.length<=nu&&e>=ou&&n<=iu*e?n:0}function ru(t,e,n){
let o=t.map((a,c)=>c).sort((a,c)=>t[a]-t[c]),i=[...t],r=e;for(let a of o)i[a]=Math.max(t[a],r),r=i[a]+ei;let s=n;for(let a of o.toReversed())i[a]=Math.min(i[a],
s),s=i[a]-ei;return i}function Ba(t,{top:e,height:n}){let o=ru(t.map(({at:i})=>i[1]),e+ei/2,e+n-ei/2);return t.map(({name:i,color:r,at:s},a)=>U`
    <text class="label end" dy="0.35em" x=${ht(s[0]+Fa)} y=${ht(o[a])}
      .style=${`fill: color-mix(in srgb, ${r} 60%, var(--gdviz-ink))`}>${i}</text>`)}var su=10,vr=12,au=68,cu=9;function Da({left:t,top:e,width:n,height:o},i,r,s){let a=t+n+su,c=a+vr,l=s.length>=cu,p=i.toReversed().map((d,u)=>{let g=1-u/i.length;
return U`<rect x=${a} width=${vr} y=${e+o*(1-g)} height=${o*g} fill=${d} />`});return U`
    ${p}
    <rect class="frame" x=${a} y=${e} width=${vr} height=${o} />
    ${r.map(({at:d,text:u})=>{let g=e+o*(1+d);return U`<path class="tick" d="M${c},${g}h3" /><text x=${c+6} y=${g} dy="0.35em">${u}</text>`})}
    <text y=${e-10} x=${l?t+n+au:a-2} text-anchor=${l?"end":"start"}>${s}</text>`}var ni=t=>t.map(({name:e,color:n,kind:o="line"})=>{let i=I`<span class="swatch ${o}" .style=${`\
color: ${bt(n)}`}></span>`;return I`<span class="entry">${i}${e}</span>`});function wr(t){let[e,n]=[t.get("colors"),An(t)];return t.get("names").map((i,r)=>({name:i,
color:e[r%e.length]})).filter((i,r)=>n(r))}function An(t){let e=t.get("shown")&&G(t.get("shown"));return n=>!e?.length||e[n]>0}function Lt(t,e){let{left:n,top:o,width:i}=t.getBoundingClientRect(),r=t instanceof SVGSVGElement&&i?i/t.width.baseVal.value:1;return[(e.clientX-n)/r,(e.clientY-
o)/r]}function ve(t,e,n){let o=t.currentTarget;o.setPointerCapture(t.pointerId);let i=new AbortController,{signal:r}=i,{pointerId:s}=t,a=l=>p=>p.pointerId===s&&
l(p);o.addEventListener("pointermove",a(e),{signal:r});let c=a(l=>{i.abort(),n?.(l)});for(let l of["pointerup","pointercancel"])o.addEventListener(l,c,{signal:r})}
var lu={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},en=t=>lu[t.key]??null;function we(t,e=()=>!0){let n=o=>o.cancelable&&e(o)&&o.preventDefault();
t.addEventListener("touchstart",n,{passive:!1})}function Sn({surface:t,handle:e,to:n,by:o,idle:i=()=>!1}){let r=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
ve(s,n)};t?.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||i()||(n(s),r(s))}),t?.addEventListener("click",s=>{s.pointerType==="touch"&&
!i()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&r(s)),we(e),e.addEventListener("keydown",s=>{let a=en(s);a&&(s.preventDefault(),o(a,s.shiftKey))})}var nn={left:56,right:14,top:10,bottom:42},Mn={left:56,right:68,top:24,bottom:42},du=6.4,pu=6.5,uu=104;function Ee(t,{name:e,title:n="",...o}){it(t,e,"gdviz-pla\
ne");let i=I`${n&&I`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
r,s,a,c]=D(t,i,".box",".gdviz-legend",".panel",".status"),l=br(r,o);return{...l,panel:a,status:c,bar:p=>D(l.bar,p&&Da(l.area,...p)),legend:p=>D(s,ni(p))}}function br(t,{
label:e,ratio:n=.75,aspect:o=()=>null,margins:i=nn}){t.classList.add("gdviz-plot");let r={...i},s=Yt(),a={left:r.left,top:r.top,width:0,height:0},c=320,l=()=>{},
p=()=>({from:a.left,to:a.left+a.width}),d=()=>({from:a.top+a.height,to:a.top});function u(){a.width=Math.max(c-a.left-r.right,40);let h=o(),y=h?Math.round(a.width*
h):Math.round(c*(typeof n=="number"?n:n(c)))-r.top-r.bottom;a.height=Math.max(y,40);let{left:x,top:v}=a,k=Object.entries(a).map(([S,O])=>`${S}: ${O}px`),M=I`
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
      </svg>`;return D(t,M,"canvas","svg",".ticks",".shapes",".hit",".names",".handles",".bar")}let[g,f,w,b,$,A,z,_]=u();function T({x:h,y},x,v=!1){let k=y.ticks(),
M=Math.max(...k.map(({text:P})=>P.length)),S=Math.min(M*du+28,uu);if(S>a.left+1)return a.left=S,u(),l();let{left:O,top:N,width:L,height:E}=a,R=N+E,C=h.ticks().map(
({at:P,text:B})=>U`
      ${v?U`<path class="grid" d="M${P},${R}V${N}" />`:q}
      <path class="tick" d="M${P},${R}v5" />
      <text class="x" x=${P} y=${R+17} text-anchor="middle">${B}</text>`),F=k.map(({at:P,text:B})=>U`
      ${v?U`<path class="grid" d="M${O},${P}h${L}" />`:q}
      <path class="tick" d="M${O},${P}h-5" />
      <text class="y" x=${O-8} y=${P} dy="0.35em" text-anchor="end">${B}</text>`);D(w,U`
      ${C}${F}
      <rect class="frame" x=${O} y=${N} width=${L} height=${E} />
      ${qa(x[0],L+40,`translate(${O+L/2},${R+35})`)}
      ${qa(x[1],E+30,`translate(13,${N+E/2})rotate(-90)`)}`)}function m(h){let[y,x]=Lt(f,h);return[X(y,a.left,a.left+a.width),X(x,a.top,a.top+a.height)]}return{
picture:f,canvas:g,area:a,layers:(...h)=>D(b,h.map(y=>U`<g class=${y}></g>`),...h.map(y=>`.${y}`)),hit:$,handles:z,bar:_,axes:T,pixel:m,readout:(h,...y)=>{let x=null;
for(let v of[$,...y])v.addEventListener("pointermove",k=>{h(x=k.buttons?null:m(k))}),v.addEventListener("pointerleave",()=>h(x=null));return()=>h(x)},across:p,upwards:d,
named:h=>{D(A,q);let y=ja(h,c),x=Math.max(i.right,y);return x!==r.right&&(r.right=x,u()),y?v=>D(A,Ba(v,a)):null},plane:(h,y)=>kn(Jt({...h,...p()}),Jt({...y,...d()})),
draw:(h,y)=>{l=()=>Object.values(y).forEach(k=>k());let x=dt(h,y),v=wn(t,k=>{c=k,a.left=r.left,u(),l()});return()=>{v(),x()}}}}function qa(t,e,n){let o=Math.max(
Math.floor(e/pu),4),[i,r]=t.length>o?[`${t.slice(0,o-1)}…`,U`<title>${t}</title>`]:[t,q];return U`<text class="name" text-anchor="middle" transform=${n}>${i}${r}</text>`}var _t=1e4,gu=150;function Te(t,e){let n=[];for(let o=0;o<t;o++)e(o)&&(o&&e(o-1)?n.at(-1)?.push(o):n.push([o]));return n}function oi(t,e,n){let o=i=>n(i).map(ht).
join(",");return Te(t,e).map(i=>`M${i.map(o).join("L")}${i.length>1?"":"h0.1"}`).join("")}function ii(t,e,n,o,i){let r=(s,a)=>s.map(c=>`${ht(n(c))},${ht(a(c))}`).
join("L");return Te(t,e).map(s=>`M${r(s,i)}L${r(s.toReversed(),o)}Z`).join("")}function xr(t){let e=[];for(let[n,o]of t){if(Number.isNaN(n)||Number.isNaN(o))break;
let i=Math.max(Math.abs(n),Math.abs(o));if(i<=_t){e.push([n,o]);continue}let r=e.at(-1),s=_t/i;r&&s>0&&e.push([r[0]+(n-r[0])*s,r[1]+(o-r[1])*s]);break}return e}
function yr(t){let e=t[0];return t.filter((n,o)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&o!==0&&o!==t.length-1?!1:(e=n,!0))}var Ha=t=>t.length>1?`M${t.join("L")}`:
"",ao=t=>Ha(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),Wa=t=>t==="#000000"?"var(--gdviz-paper)":"white",Va=2,Ga=(t,e,n,o)=>U`<path class=${t} fill="none" stroke-width=${n} stroke-linejoin="round" stroke-linecap="round"
    transform=${o??q} d=${e} />`,Dt=(t,e,n)=>Ga("casing",t,e+Va,n),$r=(t,e="white")=>U`
  ${Dt(t,4)}
  <path fill="none" stroke=${e} stroke-width="4" opacity="0.8" d=${t} />`,fu=["#E69F00","#56B4E9"],co=(t,e,n)=>fu.includes(t)?Ga("casing of-pale",e,n+Va/2):q;function ri(t,e){
let n=xr(e),o=n.map(([a,c])=>`${a.toFixed(2)},${c.toFixed(2)}`).filter((a,c,l)=>a!==l[c-1]),i=o.length>1,r=i?ao(yr(n)):"",s=i&&o.length<=gu?o.map(a=>`M${a}h0`).
join(""):"";return U`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    ${$r(r,Wa(t))}
    <path class="path" stroke=${bt(t)} stroke-width="2" d=${Ha(o)} />
    <path class="dots" stroke=${bt(t)} stroke-width="5" d=${s} />
  </g>`}function si(t,[e,n]){let o=Math.abs(e)<_t&&Math.abs(n)<_t,[i,r]=o?[e,n]:[0,0],s=`translate(${i},${r})`;return U`<g .style=${ue(o)}>
    ${Dt("M0,0h0",14,s)}
    <circle class="current" r="6" fill=${bt(t)} stroke=${Wa(t)} stroke-width="2" cx=${i} cy=${r} />
  </g>`}var Ua=`M${Array.from({length:10},(t,e)=>{let[n,o]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(o)).toFixed(2)},${(n*Math.sin(o)).toFixed(2)}`}).
join("L")}Z`,ai=(t,e)=>e.map(([n,o])=>{let i=`translate(${n},${o})`;return U`
      ${Dt(Ua,1.2,i)}
      <path d=${Ua} fill=${t} stroke="white" stroke-width="1.2" transform=${i}><title>${aa.minimum}</title></path>`});var Ka={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},hu={A:.2,B:.35,C:.5,D:.65},En=(t,e,n)=>U`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${bt(e)} stroke-width="1.8" stroke-dasharray=${Ka[t]} opacity="0.8" d=${n} />
  </g>`,mu=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function Tn(t,e,n,o=mu){let i=n.map((c,l)=>l?o(n[l-1],c):0),r=hu[t]*i.reduce((c,l)=>c+l,0),s=0,a=n.find((c,l)=>(s+=
i[l])>=r);return a?U`<g class="letter" transform="translate(${a[0].toFixed(1)},${a[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${bt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:q}var Ya=t=>I`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${Ka[t]} d="M0,4h26" />
  </svg>`;var vu=3;function zr(t){let[e,n,o,i]=["x","y","low","high"].map(p=>Mt(t.get(p))),[r,s,a]=[G(t.get("limits")),t.get("names"),An(t)],c=t.get("colors").map(bt),l=new Float64Array;
return n.map((p,d)=>({name:s[d]??"",color:c[d%c.length],shown:a(d),x:e[d%Math.max(e.length,1)]??l,y:p,low:o[d]??l,high:i[d]??l,limit:r[d]??NaN}))}function wu(t){
let e=t.get("pinned")??[],[n,o]=[t.get("colors").map(bt),new Float64Array];return e.map(({row:i,mark:r,x:s=o,y:a=o})=>({mark:r,color:n[i%n.length],x:s,y:a}))}function bu({
model:t,el:e}){let n=et.over(t.get("axis_names")),o=Ee(e,{name:"gdviz-curves",label:n,ratio:t.get("ratio")});o.canvas.remove();let[i,r,s]=o.layers("pins","curve\
s","letters"),a=U`<g class="points" pointer-events="none"></g><g class="markers" pointer-events="none"></g>`,[c,l]=D(o.handles,a,".points",".markers"),{x:p,y:d}=o.
plane({low:0,high:1},{low:0,high:1}),u=x=>Number.isFinite(x)&&!(d.log&&x<=0);function g(){let x=zr(t),v=wu(t),k=x.filter(B=>B.shown&&B.y.some(Number.isFinite)),
M=o.named(k.map(({name:B})=>B).filter(Boolean)),S=o.plane(...xu(x,v,t.get("log")));({x:p,y:d}=S),o.axes(S,t.get("axis_names"),!0);let{left:O,top:N,width:L,height:E}=o.
area;D(i,v.map(B=>En(B.mark,B.color,z(B)))),D(s,v.map(B=>Tn(B.mark,B.color,b(B),(Y,W)=>W[0]-Y[0])));let R=d.log&&k.length>0&&!k.some(B=>B.y.some(u)),C=x.map(B=>U`<path class="band" fill=${B.
color} opacity="0.2" d=${_(B)} />`),F=({limit:B,shown:Y})=>Y&&u(B)?`M${O},${ht(d.to(B))}h${L}`:"",P=x.map(B=>U`
      <path class="limit" stroke=${B.color} stroke-width="1.5" stroke-dasharray="6 4" d=${F(B)} />
      ${co(B.color,$(B),2)}
      <path class="line" stroke=${B.color} stroke-width="2" d=${$(B)} />`);D(r,U`
      ${C}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${P}</g>
      <text class="note" text-anchor="middle" x=${O+L/2} y=${N+E/2}>${R?na.notPositive:""}</text>`),D(c,k.map(B=>A(B).map(Y=>U`
      <circle class="point" r=${vu} fill=${B.color} cx=${ht(p.to(B.x[Y]))} cy=${ht(d.to(B.y[Y]))} />`))),M?.(k.flatMap(f)),m(M?[]:k),T()}function f(x){let v=x.y.
findLastIndex((k,M)=>w(x,M));return v<0||!x.name?[]:[{name:x.name,color:x.color,at:[p.to(x.x[v]),d.to(x.y[v])]}]}let w=({x,y:v},k)=>u(v[k])&&Number.isFinite(x[k]);
function b(x){return Array.from(x.y.keys()).filter(k=>w(x,k)).map(k=>[p.to(x.x[k]),d.to(x.y[k])])}let $=x=>x.shown?z(x):"";function A(x){let v=(M,S)=>x.x[M]===x.
x[S]&&x.y[M]===x.y[S];return Te(x.y.length,M=>w(x,M)).filter(([M,...S])=>S.every(O=>v(O,M))).map(([M])=>M)}function z(x){return oi(x.y.length,v=>w(x,v),v=>[p.to(
x.x[v]),d.to(x.y[v])])}function _({shown:x,x:v,low:k,high:M}){if(!x||!k.length)return"";let S=o.area.top+o.area.height,O=L=>d.to(M[L]),N=L=>u(k[L])?Math.min(d.to(
k[L]),_t):S;return ii(v.length,L=>u(M[L]),L=>p.to(v[L]),N,O)}function T(){let{top:x,height:v}=o.area,k=Array.from(G(t.get("marker"))).filter(O=>O>=p.low&&O<=p.high),
M=(k.length===1?zr(t):[]).map(O=>{let N=O.shown?Ja(O,k[0]):NaN;if(!u(N))return q;let L={x:ht(p.to(k[0])),y:ht(d.to(N))};return U`<circle class="dot" r="4" fill=${O.
color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${L.x} cy=${L.y} />`}),S=k.map(O=>`M${ht(p.to(O))},${x}v${v}`).join("");D(l,U`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${S} />${M}`)}
function m(x){let v=t.get("limit_name"),k=v?[{name:v,color:"var(--gdviz-faint)",kind:"dashes"}]:[];o.legend([...x.filter(({name:M})=>M),...k])}let h=o.readout(x=>{
let v=zr(t).filter(({shown:k})=>k);o.status.textContent=x&&!t.get("outdated")?y(v,p.from(x[0])):""});function y(x,v){let k=E=>Math.abs(E-v),M=x.flatMap(E=>Array.
from(E.x)).filter(Number.isFinite),S=M.reduce((E,R)=>k(R)<k(E)?R:E,M[0]),L=x.map(E=>({name:E.name,value:Ja(E,S)})).filter(({value:E})=>Number.isFinite(E)).map(({
name:E,value:R})=>`${E} ${Z(R)}`.trim());return L.length?`${t.get("axis_names")[0]} ${Z(S)}: ${L.join(", ")}`:""}return o.draw(t,{"x y low high limits shown nam\
es colors log axis_names limit_name pinned":g,marker:T,"x y names shown outdated":h})}function xu(t,e,n){let o=t.filter(u=>u.shown),[i,r]=Gt([...o,...e].map(({x:u})=>u),
Number.isFinite),s=u=>Number.isFinite(u)&&!(n&&u<=0),a=[...o.flatMap(({y:u,low:g,high:f,limit:w})=>[u,g,f,[w]]),...e.map(({y:u})=>u)],[c,l]=Gt(a,s),[p,d]=c<l?fr(
c,l,n):[c,l];return[{low:i,high:i===r?i+1:r},{low:p,high:d,log:n}]}function Ja({x:t,y:e},n){for(let o=0;o<e.length;o++){if(t[o]===n)return e[o];let i=(n-t[o-1])/
(t[o]-t[o-1]);if(o&&t[o-1]<n&&n<t[o])return e[o-1]+i*(e[o]-e[o-1])}return NaN}var Za={render:bu};var Xa=1.5,Qa=1.15,tc=100,be=([t,e],[n,o],i="")=>`${n} = ${Z(t)}, ${o} = ${Z(e)}${i}`;function On(t){let[e]=Mt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return q;
let[n,o]=[t.get("step"),t.get("diverged_at")],i=Number.isFinite(e[2])&&be(Array.from(e),t.get("axis_names"),ge.loss(Z(e[2])));return I`${i?ge.stepAt(n,i):ge.step(
n)}${o>=0?I`<div class="diverged">${ge.diverged(o)}</div>`:q}`}function ci(t){let{model:e,plane:n,layers:[o,i,r],pins:s}=t,a=c=>()=>{let l=n();l&&c(l.toPixel)};
return{pinned:a(c=>{if(!s)return;let{lines:l,letters:p}=zu(e,c,s.area);D(s.lines,l),D(s.letters,p)}),paths:a(c=>D(o,$u(e,c))),minima:a(c=>D(i,ai(e.get("marks").
minimum,yu(e).map(c)))),points:a(c=>D(r,ku(e,c))),start:_u(t),buttons:Au(t)}}var yu=t=>Mt(t.get("minima")).filter(e=>e.every(Number.isFinite)),kr=(t,e)=>t.get("\
colors")[e%t.get("colors").length];function $u(t,e){let[n,o]=t.get("paths").shape,i=G(t.get("paths")),r=An(t),s=a=>e(i.subarray(2*a,2*a+2));return Array.from({length:n},
(a,c)=>{let l=Array.from({length:r(c)?o:0},(p,d)=>s(c*o+d));return ri(kr(t,c),l)})}function zu(t,e,{left:n,top:o,width:i,height:r}){let s=([l,p])=>l>=n&&l<=n+i&&
p>=o&&p<=o+r,c=(t.get("pinned")??[]).map(({row:l,mark:p,paths:d=new Float64Array})=>{let u=yr(xr(Array.from({length:d.length/2},(g,f)=>e(d.subarray(2*f,2*f+2)))));
return{mark:p,color:kr(t,l),points:u}});return{lines:c.map(({mark:l,color:p,points:d})=>En(l,p,ao(d))),letters:c.map(({mark:l,color:p,points:d})=>Tn(l,p,d.filter(
s)))}}function ku(t,e){let n=An(t);return Mt(t.get("current")).map((o,i)=>si(kr(t,i),n(i)?e(o):[NaN,NaN]))}function _u({model:t,el:e,picture:n,hit:o,handles:i,plane:r,
free:s}){let a=t.get("marks").start,c=(d=!1,u="")=>{let g=t.get("start");return U`
      <g class="handle" tabindex="0" role="slider" aria-label=${ge.move}
        aria-valuenow=${g[0]} aria-valuetext=${be(g,t.get("axis_names"))} transform=${u} .style=${ue(d)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>${ge.drag}</title>
      </g>`},[l]=D(i,c(),".handle"),p=d=>s()&&K(t,{start:d});return Sn({surface:o,handle:l,idle:()=>!r()||e.classList.contains("panning"),to:d=>p(ec(r(),Lt(n,d))),
by:(d,u)=>{let{x:g,y:f}=r(),w=u?.1:.01,[b,$]=[g,f].map(({low:A,high:z},_)=>X(t.get("start")[_]+d[_]*w*(z-A),A,z));p([b,$])}}),()=>{let d=r();if(!d)return;let u=t.
get("start"),g=[d.x,d.y].every(({low:f,high:w},b)=>u[b]>=f&&u[b]<=w);e.classList.toggle("still",!s()),D(i,c(g&&s(),`translate(${d.toPixel(u)})`))}}function ec({
x:t,y:e,toPoint:n},o){let[i,r]=n(o);return[X(i,t.low,t.high),X(r,e.low,e.high)]}function Au({model:t,el:e,picture:n,hit:o,panel:i,plane:r}){let s=u=>t.get("disa\
bled")||K(t,{view:u});function a(u,g){let[f,w,b,$]=t.get("view"),[A,z]=g??[(f+w)/2,(b+$)/2],[_,T,m,h]=t.get("home"),y=(x,v)=>v+(x-v)*u;u>1&&(w-f>tc*(T-_)||$-b>tc*
(h-m))||s([y(f,A),y(w,A),y(b,z),y($,z)])}let c=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),p()};function p(){let u=[["+",et.zoomIn,
()=>a(1/Xa)],["−",et.zoomOut,()=>a(Xa)],["✥",ge.pan,l,c()],["⌂",ge.home,()=>s(t.get("home"))]],g=t.get("zoomable")===!1,f=u.map(([w,b,$,A])=>I`
      <button type="button" title=${b} aria-label=${b} aria-pressed=${A??q} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${$}>${w}</button>`);D(i,f)}o.addEventListener("pointerdown",u=>{let g=r();if(u.button!==0||!g||!c())return;let{toPoint:f}=g,
[w,b,$,A]=t.get("view"),[z,_]=f(Lt(n,u));ve(u,T=>{let[m,h]=f(Lt(n,T));s([w+z-m,b+z-m,$+_-h,A+_-h])})}),we(o,c);let d=u=>{let g=r();!u.ctrlKey||!g||(u.preventDefault(),
a(u.deltaY<0?1/Qa:Qa,ec(g,Lt(n,u))))};return n.addEventListener("wheel",d,{passive:!1}),p}var nc={mouse:9,pen:12,touch:20},Su=500;function oc({state:t,plane:e},[n,o],i){let r=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[l,p]=s(c),d=Math.
hypot(l-n,p-o);d<=i&&([r,i]=[a,d])}return r}function ic(t){let{el:e,plot:n,state:o,plane:i}=t,{picture:r,hit:s}=n,a=(l,p)=>oc(t,Lt(r,l),nc[p]??nc.mouse),c=l=>o.
add(i().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let p=a(l,l.pointerType);if(p<0&&(l.pointerType==="touch"||o.removing))
return;if(l.preventDefault(),r.focus({preventScroll:!0,focusVisible:!1}),o.removing)return o.remove(p);p>=0&&o.select(p);let d=p>=0?p:c(l);if(d<0)return;let[u,g]=Lt(
r,l),[f,w]=p<0?[u,g]:i().toPixel(o.cursor);ve(l,b=>{let[$,A]=Lt(r,b);o.move(d,i().toPoint([$+f-u,A+w-g]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!o.removing&&a(l,"touch")<0&&c(l)}),s.addEventListener("dblclick",l=>{let p=a(l,"mouse"),{added:d}=o;p>=0&&!(p===d.slot&&performance.now()-d.time<Su)&&o.remove(
p)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&a(l,l.pointerType)>=0)}),we(s,l=>a(l.touches[0],"touch")>=0)}function rc(t){let{
plot:e,state:n,plane:o}=t,i={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?oc(t,o().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(i["+"]=()=>n.choose(1),i["-"]=i["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(i["+"]=()=>n.choose(n.label+.1),i["-"]=i["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",r=>{if(r.ctrlKey||r.metaKey||r.altKey)return;let s=en(r),a=i[r.key.length===1?r.key.toLowerCase():r.key];if(!s&&
!a)return;if(r.preventDefault(),!s)return a();let c=r.shiftKey?.1:.01,l=n.box().map(([p,d],u)=>n.cursor[u]+s[u]*c*(d-p));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var cc=Ss(Sr(),1);var Er=1e7,sc=1e3,Mr=40,Mu=1e30,Eu=/(?<=[0-9]),(?=[0-9])/g,lc=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,Tu=/^\s*([+-]?)inf(inity)?\s*$/i,Ou=/^(true|True|TRUE|false|False|FALSE)$/,
lo=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),It=class extends Error{},li={regression:[
"x","y"],classification:["x1","x2","label"],plane_regression:["x1","x2","y"]};function dc(t){let e=Nu(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new It(jt.empty);let[n]=e.split(`
`,1),o=n.includes(";")?n.replace(Eu,"."):n,i=[",",";","	"].map(g=>({sign:g,count:o.split(g).length})),{sign:r,count:s}=i.reduce((g,f)=>f.count>g.count?f:g);if(s>
sc)throw new It(jt.tooManyColumns(sc));let a=r===";"&&!e.includes(".")?",":".",[c=[],...l]=Lu(e,r),p=!c.some(g=>lc.test(g.replace(a,"."))),d=p?l:[c,...l];if(!d.
length)throw new It(jt.noRows);return Cu(c.map((g,f)=>pc(p&&g.trim()||jt.column(f+1)))).map((g,f)=>Ru(g,d.map(w=>(w[f]??"").trimStart()),a))}function Nu(t){try{
return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new It(jt.notUtf8)}}function Lu(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),o=t.includes(
`${e} `)?t.replace(n,(d,u)=>u??d):t,{data:i,errors:r}=cc.default.parse(o,{delimiter:e,newline:`
`}),s=i.filter(d=>d.length>1||d[0].trim()),a=r.some(({code:d})=>d==="MissingQuotes"),[{length:c}=[],l]=s,p=l?.length===c+1?c+1:c;if(a||s.some(d=>d.length>p||d[c]?.
trim()))throw new It(jt.different);return s}function Ru(t,e,n){let o=Float64Array.from(e,r=>Pu(n==="."?r:r.replace(n,".")));if(e.every((r,s)=>!Number.isNaN(o[s])||
lo.has(r)))return{name:t,kind:"number",texts:e,values:o};if(!e.every(r=>Ou.test(r)||lo.has(r)))return{name:t,kind:"text",texts:e,values:o};for(let[r,s]of e.entries())
o[r]=lo.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:o.some(Number.isNaN)?"text":"truth",texts:e,values:o}}function Pu(t){if(lc.test(t))return Number(t);
let e=Tu.exec(t);return e?+`${e[1]}Infinity`:NaN}function Cu(t){let e=new Set;for(let n of t){let o=n;for(let i=2;e.has(o);i++)o=`${n} (${i})`;e.add(o)}return[...e]}
function pc(t){let e=[...t.slice(0,2*Mr+2)];return e.length<=Mr?t:`${e.slice(0,Mr-1).join("")}…`}function uc(t,e){let n=li[e];if(t.length<n.length)throw new It(
jt.missing(n.join(", ")));if(e==="regression")return ac(t,n);let o=e==="classification"?Iu(t):gc(t);return[...ac(t.filter(i=>i!==o),n.slice(0,2)),o]}var Iu=t=>on(
t,"label")??t.findLast(po)??t[2];function gc(t){return li.plane_regression.every(n=>on(t,n))&&on(t,"y")||(t.filter(n=>!po(n))[2]??t[2])}function fc(t){if(t.length<
3)return"regression";let e=t.findLast(po);if(on(t,"label")||e&&new Set(e.texts).size===2)return"classification";let n=t.filter(l=>!po(l)),[o,i]=li.regression.map(
l=>on(t,l));if(e&&n.length<3)return o&&i?"regression":"classification";let r=li.plane_regression.every(l=>on(t,l)),s=o&&i&&(o!==n[0]||i!==n[1]);if(!r&&(n.length!==
3||s))return"regression";let a=new Set(gc(t).values);return!e&&a.size===2&&[...a].every(Number.isInteger)?"classification":"plane_regression"}var po=({kind:t})=>t===
"text",on=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function ac(t,e){let n=e.map(i=>on(t,i));if(n.every(i=>i!==void 0))return n;let o=t.filter(i=>!po(i));return(o.
length>=2?o:t).slice(0,2)}function hc(t,e){let[n,o,i]=t,r=e==="classification"?[n,o]:t;for(let a of r)Fu(a);let s=r.map(({values:a})=>a);return e==="classificat\
ion"?{coordinates:s,...ju(i)}:{coordinates:s,labels:null,labelNames:["−1","+1"]}}function Fu({name:t,kind:e,texts:n,values:o}){let i=o.findIndex(a=>!(Math.abs(
a)<Mu));if(i<0)return;let r=e==="text"?n[i]:String(o[i]).replace("Infinity","inf"),s=lo.has(n[i])?jt.gap:jt.noNumber(r.slice(0,30));throw new It(jt.wrong(t,s,i+
1))}function ju({name:t,kind:e,texts:n,values:o}){let i=n.findIndex(l=>lo.has(l));if(i>=0)throw new It(jt.gapInLabels(t,i+1));let r=e==="text"?n:[...o],s=[...new Set(
r)],a=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(d=>a(d).slice(0,40)).join(", "),p=`${s.length}: ${l}${s.length>4?", …":
""}`;throw new It(jt.notTwoLabels(t,p))}return s.sort((l,p)=>l<p?-1:1),{labels:Float64Array.from(r,l=>l===s[0]?-1:1),labelNames:s.map(l=>pc(a(l)))}}var Tr=["regression","classification","plane_regression"];function vc(t,e){let n=t.get("task"),o=n!=="regression",i={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:p,visible:w,count:b,read:A,add:z,move:_,moveCursor:T,remove:m,select:h,step:y,choose:v,setRemoving:k},r=mc(t),[[s,a],
[c,l]]=p();return i.cursor=[(s+a)/2,(c+l)/2],i;function p(){return[t.get("interval"),t.get(o?"interval":"y_interval")]}function d([M,S]){let[[O,N],[L,E]]=p();return[
X(M,O,N),X(S,L,E)]}function u(M){let[S,O]=r.x.subarray(f()*M);return[S,o?O:r.y[M]]}function g(M,S){let[O,N]=d(S).map(Math.fround);r.x[f()*M]=O,o?r.x[f()*M+1]=N:
r.y[M]=N}function f(){return t.get("x").shape[1]}function w(){let[[M,S],[O,N]]=p(),L=Array.from(r.part,(F,P)=>({slot:P,part:F,at:u(P)})),E=(...[F,P,B])=>F<=P&&P<=
B,R=([F,P])=>E(...[M,F,S].map(Math.fround))&&E(...[O,P,N].map(Math.fround));return L.filter(({part:F,at:P})=>F&&R(P)).map(({slot:F,part:P,at:B})=>({slot:F,at:B,
training:P>0,value:r.y[F]}))}function b(M){return r.part.filter(S=>S===M).length}function $(...M){let S=N=>new DataView(Float64Array.from(r[N]).buffer),O=t.get(
"own")[Tr.indexOf(n)]??t.get("source");K(t,{...Object.fromEntries(M.map(N=>[N,{...t.get(N),data:S(N)}])),source:O})}function A(){r=mc(t),r.part[i.selected]||(i.
selected=-1)}function z(M,S=i.label){let O=r.part.indexOf(0);return O<0?(x(ct.full(r.part.length)),-1):(r.part[O]=1,o&&(r.y[O]=Math.fround(S)),g(O,M),$("x","y",
"part"),i.added={slot:O,time:performance.now()},h(O),O)}function _(M,S){r.part[M]&&(g(M,S),$("x","y"),i.cursor=u(M))}function T(M){i.cursor=d(M),x("")}function m(M){
r.part[M]&&(r.part[M]=0,$("part"),h(-1,ct.removed))}function h(M,S=""){i.selected=M,M>=0&&(i.cursor=u(M)),M>=0&&n==="plane_regression"&&(i.label=Number(r.y[M].toFixed(
2))),x(S)}function y(M){let S=w().sort((L,E)=>L.at[0]-E.at[0]||L.at[1]-E.at[1]);if(!S.length)return x(ct.nothingInView);let O=S.findIndex(({slot:L})=>L===i.selected),
N=O<0&&!M?0:O;h(S[(N+(M?1:-1)+S.length)%S.length].slot)}function x(M){i.message=M,e()}function v(M){i.label=X(Number(M.toFixed(2)),-1,1),n==="plane_regression"&&
i.selected>=0&&(r.y[i.selected]=Math.fround(i.label),$("y")),e()}function k(M){i.removing=M,h(-1,M?ct.clickToRemove:"")}}function mc(t){let[e,n,o]=["x","y","par\
t"].map(i=>G(t.get(i)).slice());return{x:e,y:n,part:o}}var Or=[-1,1],Nn=new WeakMap,wc=t=>Nn.get(t),Bu=t=>t.get("part").shape[0];async function bc(t,e){Nn.delete(t);let n=e.size>Er,o=n?null:await e.arrayBuffer().catch(
()=>null),i=e.name.slice(0,80);$c(t,i,()=>{if(!o)throw new It(n?Wt.tooLarge(Er/1e6):Wt.unreadable);let r=dc(o),s=t.get("both_tasks")?fc(r):t.get("task");return Nn.
set(t,{columns:r,chosen:[],task:s,file:i}),zc(t,uc(r,s),s)})}function xc(t,e,n){$c(t,Nn.get(t)?.file??"",()=>zc(t,e,n))}function yc(t){!Nn.delete(t)&&!t.get("me\
ssage").file||K(t,{message:{},label_names:["−1","+1"]})}function $c(t,e,n){try{K(t,{message:{file:e,text:n(),failed:!1}})}catch(o){if(!(o instanceof It))throw o;
K(t,{message:{file:e,text:Wt.unchanged(o.message),failed:!0}})}}function zc(t,e,n){let o=Nn.get(t);o&&Object.assign(o,{chosen:e,task:n});let{coordinates:i,labels:r,
labelNames:s}=hc(e,n),a=[t.get("interval"),t.get(n==="regression"?"y_interval":"interval"),Or],c=i.map((g,f)=>qu(g,a[f])),l=i[0].length,p=Uu(l,Bu(t));Du(t,c,r,s,
n,p);let d=e.map(({name:g})=>Wt.quoted(g)),u=[Wt.shown(p.length,n==="plane_regression"?Wt.surface(d):Wt.curve(d))];p.length<l&&u.push(Wt.sampled(l)),r&&u.push(Wt.
labels(d[2],s));for(let[g,f]of i.entries()){if(c[g]===f)continue;let{least:w,largest:b}=kc(f),$=g===2?Wt.scaledToValues:Wt.scaled;u.push($(d[g],Z(w),Z(b)))}return u.
join(" ")}function Du(t,e,n,o,i,r){let[s,a]=t.get("x").shape,c=i!=="regression",l=n??e[c?2:1],p=new Float64Array(s*a),d=new Float64Array(s).fill(n?1:0);for(let[
b,$]of r.entries())p[a*b]=e[0][$],c&&(p[a*b+1]=e[1][$]),d[b]=l[$];let u=new Float64Array(s).fill(1,0,r.length),g=Object.entries({x:p,y:d,part:u}).map(([b,$])=>[
b,{...t.get(b),data:new DataView($.map(Math.fround).buffer)}]),f=i===t.get("task")?{}:{task:i,axis_names:c?["x₁","x₂"]:["x","y"]},w=t.get("own")[Tr.indexOf(
i)]??t.get("source");K(t,{...Object.fromEntries(g),...f,label_names:o,source:w})}function qu(t,e){let[n,o]=e,{least:i,largest:r}=kc(t);if(i>=n&&r<=o)return t;let[
s,a]=e===Or?Or:[.95*n+.05*o,.05*n+.95*o];return i===r?t.map(()=>(s+a)/2):t.map(c=>s+(c-i)/(r-i)*(a-s))}function kc(t){let[e,n]=[1/0,-1/0];for(let o of t)[e,n]=[
Math.min(e,o),Math.max(n,o)];return{least:e,largest:n}}function Uu(t,e){let n=[],o=Hu();for(let i=0;i<t;i++)(t-i)*o()<Math.min(t,e)-n.length&&n.push(i);return n}
function Hu(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}var Wu=150;function _c({model:t,el:e}){let n=t.get("task"),[o,i]=[n!=="regression",n==="classification"];e.classList.toggle("classification",i),e.classList.toggle(
"valued",o&&!i),e.classList.remove("mapped");let r=t.get("colors");for(let E in r)e.style.setProperty(`--${E}`,r[E]);let s=Yt(),a=I`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${ct.help}</summary><p id=${s}>${ct.keys}${ct.keysOfTask[n]}</p></details>`,[c,l,p,d]=D(e,a,"div",".tools",".report",".messag\
e"),u={left:52,right:14,top:10,bottom:42},g=br(c,{label:ct.frame,ratio:o?.95:.72,margins:u}),f={tabindex:"0",role:"application","aria-describedby":s};for(let[E,
R]of Object.entries(f))g.picture.setAttribute(E,R);let[w,b,$]=g.layers("curve","points","selection"),A=vc(t,()=>{m(),M()}),z=()=>{let[E,R]=A.box().map(([C,F])=>({
low:C,high:F}));return g.plane(E,R)},_={el:e,plot:g,state:A,plane:z};ic(_),rc(_);function T(){let E=A.visible(),{toPixel:R}=z(),C=E.length>Wu?3.6:4.8,F=E.map(({
at:W})=>R(W).map(j=>j.toFixed(2))),P=E.map(({training:W,value:j},H)=>{let V=i?j>0?"positive":"negative":"",nt=o&&!i?`--value: ${v(X(j,-1,1))}`:"",[J,st]=F[H];return U`<circle class="${W?
"training":"test"} ${V}" r=${C} cx=${J} cy=${st} .style=${nt} />`});D(b,U`${Dt(F.map(W=>`M${W}h0`).join(""),2*C+1.3)}${P}`),m();let[B,Y]=[A.count(1),A.count(-1)];
g.picture.ariaLabel=ct.data(Y?et.and([ct.trainingPoints(B),ct.testPoints(Y)]):ct.trainingPoints(B)),M()}function m(){let E=A.visible(),R=E.find(({slot:B})=>B===
A.selected),[C,F]=z().toPixel(R?.at??A.cursor);D($,U`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${C},${F})" .style=${ue(!R)} />
      <circle class="selected" r="9" cx=${C} cy=${F} .style=${ue(R)} />`);let P=A.count(1)+A.count(-1)-E.length;D(p,I`
      <div class="status" role="status">${A.message||(R?h(R):"")}</div>
      <div class="notes">${P?ct.outside(P):""}</div>`)}function h({at:E,training:R,value:C}){let F=o?ct.valued(Z(C,3)):"",P=i?ct.label(t.get("label_names")[C>0?
1:0]):F,B=be(E,t.get("axis_names"),P);return R?ct.trainingPoint(B):ct.testPoint(B)}function y(){let E=o?new Float64Array:G(t.get("fit")),{left:R,width:C}=g.area,
{to:F}=z().y,P=Y=>`${(R+Y*C/(E.length-1)).toFixed(2)},${X(F(E[Y]),-_t,_t).toFixed(2)}`,B=Te(E.length,Y=>!Number.isNaN(E[Y])).map(Y=>`M${Y.map(P).join("L")}`);D(
w,U`<path class="fit" d=${B.join("")} />`)}let x=_n(r.positive,r.negative),v=E=>`color-mix(in srgb, ${E>0?r.positive:r.negative} ${Math.round(100*Math.abs(E))}%\
, white)`;function k(){if(!o)return;let E=t.get("map");e.classList.toggle("mapped",E.shape[0]>0);let R=t.get("logits"),C=F=>R?Math.tanh(F/2):X(F,-1,1);me(g.canvas,
G(E),E.shape,F=>x(C(F)))}function M(){e.classList.toggle("removing",A.removing);let E=[1,-1].map(F=>I`
      <button type="button" title=${ct.labelTitle} aria-pressed=${F===A.label}
        @click=${()=>A.choose(F)}>
        <i class="dot ${F>0?"positive":"negative"}"></i>${t.get("label_names")[F>0?1:0]}
      </button>`),R=o?"var(--gdviz-faint)":r.data,C=[{name:ct.training,color:R,kind:"dot"}];A.count(-1)&&C.push({name:ct.test,color:R,kind:"ring"}),o||C.push({name:ct.
model,color:r.fit}),D(l,I`
      ${i?I`<span class="labels" role="group" aria-label=${ct.labels}>${E}</span>`:q}
      ${o&&!i?S():q}
      <button type="button" title=${ct.removeTitle} aria-pressed=${A.removing}
        @click=${()=>A.setRemoving(!A.removing)}>${ct.remove}</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${O} />
      <button type="button" title=${ct.loadTitle} @click=${()=>l.querySelector("input[type=file]").click()}>${ct.load}</button>
      <span class="gdviz-legend">${ni(C)}</span>`)}function S(){let E=({target:R})=>{R.value!==""&&A.choose(Number(R.value)),R.value=String(A.label)};return I`
      <label title=${ct.valueTitle}>${ct.value}
        <input type="number" min="-1" max="1" step="0.1" .value=${String(A.label)} @change=${E} /></label>
      <span class="values">−1 <i></i> +1</span>`}function O({target:E}){let[R]=E.files;R&&bc(t,R),E.value=""}function N(){let{file:E,text:R,failed:C}=t.get("m\
essage"),[F,P]=C?["gdviz-notice","alert"]:["gdviz-note","status"];D(d,R?I`<div class=${F} role=${P}><b>${E}</b>: ${R}</div>${Vu(t)}`:q)}let L="interval y_interv\
al axis_names";return g.draw(t,{[L]:()=>g.axes(z(),t.get("axis_names"),!o),"x y part":A.read,[`x y part label_names ${L}`]:T,[`fit ${L}`]:y,"map logits":k,message:N})}
function Vu(t){let{columns:e,chosen:n,task:o}=wc(t)??{columns:[],chosen:[],task:"regression"};if(e.length<3)return q;let i=o==="regression"?[["x",0,o],["y",1,o]]:
[["x₁",0,o],["x₂",1,o]],r=t.get("both_tasks");(r||o==="classification")&&i.push([ct.menus.label,2,"classification"]),(r||o==="plane_regression")&&i.push([ct.
menus.value,2,"plane_regression"]);let s=(l,p,{target:d})=>{let u=[n[0],n[1],n[2]];u[l]=e[d.value],xc(t,u.filter(Boolean),u[2]?p:"regression")},a=(l,p,d)=>I`<option value=${p} .selected=${d}>${l}</option>`,
c=i.map(([l,p,d])=>I`
    <label>${l} <select aria-label=${ct.columnOf(l)} @change=${u=>s(p,d,u)}>
      ${p===2&&r?a(ct.menus.none,"",d!==o):q}
      ${e.map((u,g)=>a(u.name,g,d===o&&u===n[p]))}
    </select></label>`);return I`<div class="columns">${c}</div>`}function Gu(t){let{model:e,el:n}=t;it(n,"gdviz-data-editor");let o=_c(t),i=[rt(e,"task",()=>{o(),
D(n,q),o=_c(t)}),rt(e,"source",()=>{e.get("own").includes(e.get("source"))||yc(e)})];return()=>{for(let r of i)r();o()}}var Ac={render:Gu};var Sc=64,Ku=6,Yu=24;function di(t,[e,n],o=!1){let i=Array.from(t,a=>Qe(a)),r=Jt({low:e,high:n,log:o,from:0,to:i.length}),s=a=>Math.floor(r.to(Math.max(a,e)));return a=>i[X(
s(a),0,i.length-1)]}function pi({height:t},e,[n,o],i,r=!1){let s=Jt({low:n,high:o,log:r,from:0,to:-t}),a=l=>e[Math.floor((l+.5)/Sc*e.length)],c=s.ticks().map(({
at:l,text:p})=>({at:l/t,text:p}));return[Array.from({length:Sc},(l,p)=>a(p)),c,i]}function ui({height:t},e,n,o){let i=n.length-1,r=Math.max(Math.ceil(i*Yu/t),1),
s=Array.from(n.keys()).filter(c=>c%r===0),a=ur(s.map(c=>n[c]));if(a.some(c=>c.length>Ku)){let c=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));o+=` (10${Xo(
c)})`,a=ur(s.map(l=>n[l]/10**c))}return[Me(e,i),s.map((c,l)=>({at:-c/i,text:a[l]})),o]}var Ju=1.4,Zu="#FFFFFF",Xu=2e3,ye=({kind:t})=>t==="Image"||t==="Contours",Mc=t=>ye(t)&&!!t.label&&!t.signs;function Ec(t,e,n){let[o,i]=[0,0];return t.map(r=>{let s={};
for(let[c,l]of Object.entries(r.shapes)){let p=l.reduce((d,u)=>d*u,1);s[c]=e.subarray(o,o+=p)}let a=ye(r)||r.shapes.kind?0:r.color??(r.kind==="Labels"?"var(--gd\
viz-ink)":i++);return{...r,arrays:s,colors:n,color:typeof a=="number"?n[a%n.length]:a}})}function uo({shapes:t,arrays:{x:e,y:n}}){let o=t.y.at(-1)??0;return Array.
from({length:o?n.length/o:0},(i,r)=>{let s=r*o;return{x:t.x.length>1?e.subarray(s,s+o):e,y:n.subarray(s,s+o)}})}function Nr({kind:t,arrays:e},n){if(t==="Band"&&
n==="y")return[e.low,e.high];if(t!=="Arrows")return[e[n]];let o=e[`d${n}`];return[e[n],e[n].map((i,r)=>i+o[r])]}var Tc=({texts:t,arrays:{x:e,y:n,values:o}})=>t.
map((i,r)=>({x:e[r],y:n[r],value:o?o[r]:0,text:i})).filter(i=>[i.x,i.y,i.value].every(Number.isFinite)).map(({x:i,y:r,value:s,text:a})=>({x:i,y:r,text:a.replaceAll(
"{0}",Z(s,3))}));function Oc(t){let{kind:e,label:n,color:o,colors:i,dashed:r,names:s,arrays:a}=t;return ye(t)?[]:e==="Points"&&a.kind?s.map((c,l)=>({name:c,color:i[l%
i.length],kind:"dot"})):n?[{name:n,color:o,kind:e==="Points"||e==="Labels"?"dot":e==="Band"?"area":r?"dashes":"line"}]:[]}var Nc=t=>t.map(e=>{if(e.kind==="Label\
s")return Tc(e).map(({text:r})=>r).join(", ");let[n,o]=Gt(ye(e)?[e.arrays.values]:Nr(e,"y"),Number.isFinite),i=e.label||Do.kinds[e.kind];return n<=o?Do.range(i,
Z(n,3),Z(o,3)):Do.empty(i)}).filter(Boolean).join("; ");function Lc(t,e,n,o){let i=bt(t.color);switch(t.kind){case"Lines":return uo(t).map(r=>Qu(r,e)).map(r=>U`
        ${o?t.color===Zu?Dt(r,2):$r(r):t.dashed?q:co(t.color,r,2)}
        <path class="line" fill="none" stroke=${i} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
          stroke-dasharray=${t.dashed?"6 5":q} d=${r} />`);case"Band":return U`<path class="band" fill=${i} opacity="0.25" d=${tg(t.arrays,e,n)} />`;case"Points":
return eg(t,e,o);case"Labels":{let r=`font-size: ${t.size}px; fill: color-mix(in srgb, ${i} 60%, var(--gdviz-ink))`;return Tc(t).map(({x:s,y:a,text:c})=>U`
        <text class="label" text-anchor="middle" dy="0.35em" aria-hidden="true" .style=${r}
          x=${ht(xe(e.x.to(s)))} y=${ht(xe(e.y.to(a)))}>${c}</text>`)}case"Arrows":{let r=ng(t.arrays,e);return U`
        ${o?Dt(r,2):q}
        <path class="arrows" fill=${i} stroke=${o?"white":"var(--gdviz-paper)"} stroke-width="2" paint-order="stroke"
          stroke-linejoin="round" d=${r} />`}}return q}var xe=t=>X(t,-_t,_t),Lr=({log:t})=>e=>Number.isFinite(e)&&!(t&&e<=0);function Qu({x:t,y:e},n){let o=Lr(n.
y);return oi(e.length,i=>o(e[i])&&Number.isFinite(t[i]),i=>[xe(n.x.to(t[i])),xe(n.y.to(e[i]))])}function tg({x:t,low:e,high:n},o,i){let r=Lr(o.y),s=a=>r(e[a])?xe(
o.y.to(e[a])):i;return ii(t.length,a=>r(n[a]),a=>xe(o.x.to(t[a])),s,a=>xe(o.y.to(n[a])))}function eg({arrays:{x:t,y:e,kind:n},color:o,colors:i,size:r},s,a){let c=Lr(
s.y),l=new Map;for(let p=0;p<t.length;p++){if(!c(e[p])||!Number.isFinite(t[p]))continue;let d=n?i[Math.abs(Math.trunc(n[p]))%i.length]:o;l.has(d)||l.set(d,[]),l.
get(d)?.push(`M${ht(xe(s.x.to(t[p])))},${ht(xe(s.y.to(e[p])))}h0`)}return[...l].map(([p,d])=>{let[u,g]=[d.join(""),d.length<=Xu];return U`
      <g fill="none" stroke-linecap="round">
        ${a&&g?Dt(u,r+1.5):co(p,u,r+1.5)}
        <path stroke=${a?"white":"var(--gdviz-paper)"} stroke-width=${r+1.5} d=${g?u:""} />
        <path class="dots" stroke=${bt(p)} stroke-width=${r} d=${u} />
      </g>`})}function ng({x:t,y:e,dx:n,dy:o},i){let r=[];for(let s=0;s<t.length;s++){let[a,c]=[i.toPixel([t[s],e[s]]),i.toPixel([t[s]+n[s],e[s]+o[s]])],[l,p]=[
(c[0]-a[0])/2,(c[1]-a[1])/2];![...a,l,p].every(d=>Math.abs(d)<_t)||Math.hypot(l,p)<.25||r.push(tn(a[0]+l,a[1]+p,l,p,Ju))}return r.join("")}function Rc(t,e,n){let o=t.
filter(({kind:i})=>i==="Lines").flatMap(i=>uo(i).map(r=>({...r,label:i.label})));return!o.length||!o.every(i=>og(i.x))?null:o.map(i=>`${i.label||n} = ${Z(i.y[ig(
i.x,e)])}`)}var og=t=>t.every((e,n)=>n===0||e>=t[n-1]);function ig(t,e){let[n,o]=[0,t.length-1];for(;o-n>1;){let i=n+o>>1;t[i]<e?n=i:o=i}return e-t[n]<t[o]-e?n:
o}var Pr="http://www.w3.org/2000/svg",rg=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],sg={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},ag=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
Pc=2,cg=14;function Cc(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
o=>o.checkVisibility()&&o.querySelector("svg")).map(o=>{let i=lg(o);return n.set(i,(n.get(i)??0)+1),{name:n.get(i)>1?`${i} ${n.get(i)}`:i,node:o}})}function lg(t){
if(t.matches(".network"))return sr.network;let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?
et.lossIn3d:"")||t.querySelector(".mainheading")?.textContent||sr.figure,[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function go(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(c=>c.checkVisibility()),o=Math.max(e.bottom,...n.map(c=>c.getBoundingClientRect().
bottom)),[i,r]=[Math.ceil(e.width),Math.ceil(o-e.top)],s=Rn("svg",{xmlns:Pr,width:i,height:r,viewBox:`0 0 ${i} ${r}`});s.append(Rn("rect",{width:i,height:r,fill:gi(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let a=[...t.querySelectorAll("canvas, svg")].filter(c=>c.checkVisibility()&&!c.
parentElement?.closest("svg")&&!c.closest("button, .gdviz-legend, .panel"));for(let c of a){let l=c.getBoundingClientRect(),p={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(c instanceof HTMLCanvasElement)c.width&&c.height&&s.append(Rn("image",{...p,href:c.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let d=Ic(c);for(let[u,g]of Object.entries(p))d.setAttribute(u,String(g));d.setAttribute("overflow","visible"),s.append(d)}}for(let c of n)s.append(...pg(c,e));return new XMLSerializer().
serializeToString(s)}function Rn(t,e){let n=document.createElementNS(Pr,t);for(let[o,i]of Object.entries(e))o!=="xmlns"&&n.setAttribute(o,String(i));return n}function Ic(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(Pr,t.tagName);for(let{name:o,value:i}of t.attributes)
ag.test(o)&&n.setAttribute(o,i);for(let o of rg){let i=e.getPropertyValue(o);o==="fill"||o==="stroke"?dg(n,o,i):i&&i!==sg[o]&&!(o.endsWith("opacity")&&n.hasAttribute(
o))&&n.setAttribute(o,i)}return n.append(...[...t.childNodes].map(Ic).filter(o=>o!==null)),n}function dg(t,e,n){let[o,i]=/^(none|url\()/.test(n)?["none",1]:gi(n);
t.setAttribute(e,o),i<1&&t.setAttribute(`${e}-opacity`,String(i))}var Ln=null,Rr=new Map;function gi(t){if(!Rr.has(t)){if(Ln??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!Ln)return[t,1];Ln.clearRect(0,0,1,1),Ln.fillStyle=t,Ln.fillRect(0,0,1,1);let[e,n,o,i]=Ln.
getImageData(0,0,1,1).data;Rr.set(t,[`#${[e,n,o].map(r=>r.toString(16).padStart(2,"0")).join("")}`,Number((i/255).toFixed(3))])}return Rr.get(t)}function pg(t,e){
let n=t.getBoundingClientRect(),[o,i]=[n.left-e.left,(n.top+n.bottom)/2-e.top],r=t.querySelector(".swatch"),{width:s=cg}=r?.getBoundingClientRect()??{},a=getComputedStyle(
t),[c]=gi(r?getComputedStyle(r).color:a.color),l=g=>!!r?.matches(`.${g}`),p=l("dot")||l("ring")?Rn("circle",{cx:o+s/2,cy:i,r:4,fill:l("dot")?c:"none",stroke:c,"\
stroke-width":2}):Rn("path",{d:`M${o},${i}h${s}`,fill:"none",stroke:c,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),d={"font-family":a.
fontFamily,"font-size":a.fontSize,fill:gi(a.color)[0]},u=Rn("text",{x:o+s+5,y:i,dy:"0.35em",...d});return u.textContent=t.textContent.trim(),[p,u]}async function fi(t){
let e=URL.createObjectURL(new Blob([go(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let o=Object.assign(document.createElement("canvas"),{width:Pc*
n.width,height:Pc*n.height});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),URL.revokeObjectURL(e),new Promise((i,r)=>o.toBlob(s=>s?i(s):r(new Error(
"no picture")),"image/png"))}var ug=t=>t<560?.75:.56,gg={left:8,right:8,top:8,bottom:8},fg=4;function hg({model:t,el:e}){let n=t.get("title"),o=()=>t.get("axis_names"),i=n||(t.get("axis_nam\
es")?et.over(t.get("axis_names")):ne.drawing),r=t.get("layers").some(ye),s=t.get("layers").some(Mc)?Mn:o()?nn:gg,a=Ee(e,{name:"gdviz-drawing",title:n,label:i,ratio:t.
get("ratio")??ug,aspect:f,margins:s});e.classList.toggle("equal",t.get("equal")),e.classList.toggle("bare",!o()),r||a.canvas.remove();let[c]=a.layers("layers");
function l(){let S=G(t.get("values"));return S.length?Ec(t.get("layers"),S,t.get("colors")):[]}let p=[],d={x:null,y:null},u=a.plane({low:0,high:1},{low:0,high:1}),
g=[];function f(){if(!t.get("equal")||t.get("ratio"))return null;let S=l().find(ye)?.arrays.box??[],[O,N]=t.get("x_limits")??S,[L,E]=t.get("y_limits")??S.slice(
2);return(E-L)/(N-O)||null}function w(S){if(t.get(`${S}_limits`))return t.get(`${S}_limits`);let O=S==="x"?0:1,N=p.filter(ye);if(N.length)return Gt(N.map(({arrays:j})=>j.
box.subarray(2*O,2*O+2)),Number.isFinite);let L=S==="y"&&t.get("log"),E=j=>Number.isFinite(j)&&!(L&&j<=0),R=g.map(j=>[j.get("value")[O]]),C=Gt([...p.flatMap(j=>Nr(
j,S)),...R],E),F=d[S]||!R.length||L?0:.1*(C[1]-C[0]);C=[C[0]-F,C[1]+F];let P=p.filter(({kind:j})=>S==="x"&&(j==="Lines"||j==="Band")),[B,Y]=Gt(P.map(({arrays:j})=>j.
x),E),W=!d[S]&&!R.length&&B<Y&&B<=C[0]&&Y>=C[1];return d[S]=W?C:La(d[S],C,L),d[S]}function b(){let[S,O]=[w("x"),w("y")];if(t.get("equal")){let{width:N,height:L}=a.
area,E=Math.max((S[1]-S[0])/N,(O[1]-O[0])/L),R=([C,F],P)=>[(C+F-E*P)/2,(C+F+E*P)/2];[S,O]=[R(S,N),R(O,L)]}return a.plane({low:S[0],high:S[1]},{low:O[0],high:O[1],
log:t.get("log")})}function $(){if(p=l(),!p.length)return;let S=o(),O=S&&!r&&!t.get("equal")?p.filter(R=>R.label&&uo(R).length===1&&R.kind==="Lines"):[],N=a.named(
O.map(R=>R.label));u=b(),S&&a.axes(u,S,!r),u=b();let L=p.find(ye);L&&z(L);let E=a.area.top+a.area.height;D(c,p.map(R=>U`<g class="layer ${R.kind.toLowerCase()}">${Lc(
R,u,E,r)}</g>`)),a.picture.setAttribute("aria-label",`${i}: ${Nc(S?p:p.filter(({kind:R})=>R==="Labels"))}`),N?.(O.flatMap(A)),a.legend(p.filter(R=>!(N&&O.includes(
R))).flatMap(Oc)),x()}function A(S){let[O]=uo(S),{left:N,top:L,width:E,height:R}=a.area,F=Array.from(O.y,(P,B)=>u.toPixel([O.x[B],P])).findLast(([P,B])=>P>=N&&P<=
N+E+1&&B>=L-1&&B<=L+R+1);return F?[{name:S.label,color:bt(S.color),at:F}]:[]}function z({kind:S,label:O,limits:N,signs:L,shapes:{values:E},arrays:{values:R,levels:C,
box:F}}){let{canvas:P,area:B}=a,Y=t.get("palette"),[[W,j],[H,V]]=[u.toPixel([F[0],F[2]]),u.toPixel([F[1],F[3]])],nt={left:W,top:V,width:H-W,height:j-V};for(let[
at,tt]of Object.entries(nt))P.style[at]=`${tt}px`;let J=[B.top-V,H-B.left-B.width,j-B.top-B.height,B.left-W];if(P.style.clipPath=`inset(${J.map(at=>`${Math.max(
at,0)}px`).join(" ")})`,L){let at=_n(L[1],L[0]);return me(P,R,E,tt=>at(X(tt,-1,1))),a.bar(null)}if(S==="Image"){let at=N??Gt([R],Number.isFinite),tt=di(Y,at);return me(
P,R,E,Q=>Number.isFinite(Q)?tt(Q):0),a.bar(O?pi(B,Y,at,O):null)}let st=Math.min(window.devicePixelRatio||1,2),gt={width:Math.max(Math.round(nt.width*st),1),height:Math.
max(Math.round(nt.height*st),1)};ti(P,gt,R,E,C,Me(Y,C.length-1)),a.bar(O?ui(B,Y,C,O):null)}let _=a.readout(S=>{D(a.status,t.get("outdated")||(S&&p.length?T(u.toPoint(
S)):""))});function T(S){let O=o();if(!O)return"";let N=Rc(p,S[0],O[1]);return N?`${O[0]} = ${Z(S[0])}: ${N.slice(0,fg).join(", ")}`:be(S,O)}let m=(n||"figure").
toLowerCase().replace(/[^a-z0-9]+/g,"-"),h=I`
    <button type="button" aria-label=${ne.save("SVG")} title=${ne.saveSvgTitle}
      @click=${()=>Ve(`${m}.svg`,go(e),"image/svg+xml")}>SVG</button>
    <button type="button" aria-label=${ne.save("PNG")} title=${ne.savePngTitle}
      @click=${async()=>Ve(`${m}.png`,await fi(e),"image/png")}>PNG</button>`;D(a.panel.appendChild(Object.assign(document.createElement("span"),{className:"fil\
es"})),h);let y=S=>{let O=S.get("value"),[N,L]=u.toPixel(O),E=be(O,o()??["x","y"]),R=S.get("description")||ne.point,C=!!S.get("locked");return U`
      <g class="handle ${C?"locked":""} ${Gn(S)?"gdviz-hidden":""}" tabindex=${C?-1:0} role="slider" aria-disabled=${C} aria-label=${ne.move(R)} aria-valuenow=${O[0]} aria-valuetext=${E}
        transform="translate(${X(N,-_t,_t)},${X(L,-_t,_t)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${g.length>1?ne.dragOneOf(R):ne.drag(R)}</title>
      </g>`},x=()=>D(a.handles,g.map(y)),v=!1,k=[()=>v=!0];async function M(){let S=t.get("points"),O=await Promise.all(S.map(L=>ot(t.widget_manager,L)));if(v||
!O.length)return;g=O,d.x=d.y=null,$();let N=[...a.handles.querySelectorAll(".handle")];g.forEach((L,E)=>{let R=C=>{if(L.get("locked")||Gn(L))return;let[[F,P],B]=[
L.get("value"),L.get("along")],[Y,W]=[B==="y"?F:C[0],B==="x"?P:C[1]];K(L,{value:[X(Y,u.x.low,u.x.high),X(W,u.y.low,u.y.high)]})};Sn({surface:g.length>1?void 0:a.
hit,handle:N[E],to:C=>R(u.toPoint(a.pixel(C))),by:(C,F)=>{let P=F?.1:.01,[B,Y]=L.get("value"),{low:W,high:j,log:H}=u.y,V=H?Y*(j/W)**(P*C[1]):Y+C[1]*P*(j-W);R([B+
C[0]*P*(u.x.high-u.x.low),V])}}),k.push(rt(L,"value locked",$))})}return e.classList.toggle("still",t.get("points").length!==1),k.push(a.draw(t,{"values layers \
x_limits y_limits axis_names log equal colors palette":$,outdated:_})),M(),()=>k.forEach(S=>S())}var Fc={render:hg};var mg=4;function vg({model:t,el:e}){it(e,"gdviz-field","gdviz-plane");let n=Yt(),o=t.widget_manager?.exported;o&&t.set("disabled",!0);function i(){let{size:_=[
0,0],axes:T=[0,0,0,0]}=t.get("drawn"),[m,h,y,x]=T,v=M=>U`<rect class=${M} x=${m} y=${h} width=${y} height=${x} />`,k=I`
      <svg role="group" aria-label=${or.frame} width=${_[0]} height=${_[1]}>
        <defs><clipPath id=${n}>${v("")}</clipPath></defs>
        ${v("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${o?Jo(t.widget_manager,or.needsPython):q}`;return D(e,k,"svg",".hit",".paths",".minima",".points",".handles",".panel",".status")}let[r,s,a,c,l,p,d,u]=i();
function g(){let{size:_,axes:T,limits:m}=t.get("drawn");if(!_)return null;let[h,y,x,v]=T,k=Jt({low:m[0],high:m[1],from:h,to:h+x});return kn(k,Jt({low:m[2],high:m[3],
from:y+v,to:y}))}let w=ci({model:t,el:e,picture:r,hit:s,handles:p,panel:d,layers:[a,c,l],plane:g,free:()=>!0});function b(_){let{size:T=[_,0]}=t.get("drawn"),m=Math.
min(_/T[0],1),h=e.closest(".gdviz-field-box")??e;h.style.setProperty("--gdviz-share",String(m)),h.style.setProperty("--gdviz-spare",`${(m-1)*T[1]}px`)}function $(){
w.buttons();let{limits:_}=t.get("drawn");t.get("disabled")&&_&&t.set("view",_)}let A=wn(e,_=>{if(o)return b(_);Math.abs(_-t.get("width"))>=mg&&K(t,{width:_})}),
z=dt(t,{disabled:$,drawn:i,"drawn minima":w.minima,"drawn start axis_names":w.start,"drawn paths":w.paths,"drawn current":w.points,"drawn current step diverged_\
at axis_names outdated":()=>D(u,g()&&(t.get("outdated")||On(t)))});return()=>{A(),z()}}var jc={render:vg};var Kt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
nly the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:oe,operations:bg}=Kt,xg=Kt.errors,fo=Kt.functions,yg=Kt.spellings,mi=Kt.constants,$g=Kt.superscripts,zg=Object.keys(Kt.tokens),hi=new RegExp(Object.entries(
Kt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),vt=class extends Error{constructor(e,n,...o){super(xg[e].replace(/\{(\d)\}/g,(i,r)=>String(o[r]))),this.
position=n}};function $e(t,e=Kt.variables){let n=Array.from(t),o=kg(n,e),i=Sg(o,n.length),r=Ag(o,e);return{instructions:Mg(i,[...e,...r]),parameters:r,root:i}}function kg(t,e){
if(t.length>oe.characters)throw new vt("long",oe.characters,oe.characters);let n=t.map(i=>yg[i]??(i.length===1?i:"\0")).join(""),o=[];for(let i=0;i<n.length;i=hi.
lastIndex){hi.lastIndex=i;let r=hi.exec(n);if(!r)throw new vt(t[i]==="="?"equals":"character",i,t[i]);let s=zg.find(c=>r.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(hi.lastIndex));s==="word"?o.push(..._g(r[0],i,e,a)):s!=="space"&&o.push({kind:s,text:r[0],position:i})}return o}function _g(t,e,n,o){if(Object.hasOwn(fo,
t)){if(!o)throw new vt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(mi,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(o)throw new vt("function",e,t,Object.keys(fo).join(", "));let i=Object.keys(fo).findLast(s=>t.startsWith(s));if(i)throw new vt("brackets",e,i);let r=Array.from(
t);if(t.length>3||t.length===3&&!r.some(s=>n.includes(s)))throw new vt("name",e,t);return r.map((s,a)=>({kind:"letter",text:s,position:e+a}))}function Ag(t,e){let n=new Set;
for(let{kind:o,text:i,position:r}of t)if(!(o!=="letter"||e.includes(i)||Object.hasOwn(mi,i))){if(Kt.variables.includes(i))throw new vt("result",r,i);if(n.add(i),
n.size>oe.parameters)throw new vt("letters",r,oe.parameters,e.join(" and "))}return[...n].sort()}function Sg(t,e){let n={kind:"end",text:"",position:e},o=0,i=0,
r=0,s=!1,a=()=>t[o]??n,c=()=>t[o++]??n,l=(z,_,T,{value:m=0,letter:h=""}={})=>({operation:z,position:_,operands:T,value:m,letter:h});function p(){let{text:z,position:_}=a();
throw new vt(z===")"?"unopened":z===","?"comma":"operand",_)}function d(){let z=u();for(;a().text==="+"||a().text==="-";){let{text:_,position:T}=c();z=l(_==="+"?
"add":"subtract",T,[z,u()])}return z}function u(){let z=g();for(;;){let{kind:_,text:T,position:m}=a();if(T==="*"||T==="/")c(),z=l(T==="*"?"multiply":"divide",m,
[z,g()]);else if(_==="letter"||_==="function"||T==="("||T==="|"&&!s)z=l("multiply",m,[z,f()]);else{if(_==="number")throw new vt("before",m);return z}}}function g(){
if(++i>oe.depth)throw new vt("deep",a().position,oe.depth);let z;if(a().text==="-"){let{position:_}=c();z=l("negate",_,[g()])}else a().text==="+"?(c(),z=g()):z=
f();return i--,z}function f(){let z=w();for(;a().kind==="superscript";){let{text:T,position:m}=c();z=l("power",m,[z,l("number",m,[],{value:$g[T]})])}if(a().text!==
"^"&&a().text!=="**")return z;let{position:_}=c();return l("power",_,[z,g()])}function w(){let{kind:z,text:_,position:T}=a();if(z==="number"){c();let m=Number(_);
if(m>oe.number)throw new vt("size",T);return l("number",T,[],{value:m})}if(z==="letter")return c(),Object.hasOwn(mi,_)?l("number",T,[],{value:mi[_],letter:_}):l(
"variable",T,[],{letter:_});if(z==="function")return b(c());if(_==="(")return $("unclosed",")",!1)[0];if(_==="|")return l("abs",T,$("bar","|",!0));throw new vt(
_===")"&&r===0?"unopened":"operand",T)}function b({text:z,position:_}){let T=Kt.several.includes(z),[m,...h]=$("unclosed",")",!1,T);if(!T)return l(fo[z],_,[m]);
if(!h.length)throw new vt("several",_,z);return h.reduce((y,x)=>l(fo[z],_,[y,x]),m)}function $(z,_,T,m=!1){let h=c(),y=s;s=T,r++;let x=[d()];for(;m&&a().text===
",";)c(),x.push(d());if(a().kind==="end")throw new vt(z,h.position);return a().text!==_&&p(),c(),r--,s=y,x}if(!t.length)throw new vt("empty",0);let A=d();return a().
kind!=="end"&&p(),A}function Mg(t,e){let n=[],o=new Map;function i({position:s},a,c,l=0,p=0){let d=[bg.indexOf(a),c,l,p],u=d.join();if(o.has(u)||o.set(u,n.push(
d)-1),n.length>oe.instructions)throw new vt("operations",s,oe.instructions);return o.get(u)}function r(s){let{operation:a,operands:c,value:l,letter:p}=s;if(a===
"number")return i(s,a,0,0,l);if(a==="variable")return i(s,a,e.indexOf(p));let d=r(c[0]),u=a==="power"&&c[1].operation==="number"?c[1].value:0;if(u===2||u===3||u===
4){let g=i(s,"multiply",d,d);return u===2?g:i(s,"multiply",g,u===3?d:g)}return i(s,a,d,...c.slice(1).map(r))}return r(t),n}var Cr=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),vi=t=>Cr(t)&&Object.values(t).every(e=>typeof e=="string");var rn=4,wi="pins",Pn=80,Eg=2e3,bi=t=>t.length?JSON.stringify(t):"";function Bc(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=rn&&
e.every(Tg)?e:null}catch{return null}}function Tg(t){let e=typeof t?.name=="string"&&t.name.length<=Pn&&typeof t.shown=="boolean",n=vi(t?.state)&&!(wi in t.state);
return e&&n&&(t.curves===void 0||Ir(t.curves,o=>Ir(o,Og)))}var Og=t=>Ir(t,e=>e===null||Number.isFinite(e)),Ir=(t,e)=>Array.isArray(t)&&t.length<=Eg&&t.every(e);var an=1,Ng=/ ([α-ω][₀-₉]*)$/,Dc=new WeakMap,xi=(t,e)=>Fr(e.get(t.trait),t,e);function Fr(t,{kind:e,options:n,otherwise:o,usual:i,ends:r},s){if(n)return n[t];
if(r)return sn(Number((r[0]+(r[1]-r[0])*t/s.get("max")).toPrecision(6)));if(i&&t===s.get(i))return"";if(e==="pins")return bi(t);if(e==="texts")return Lg(t,o??[])?
"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(sn).join(",");if(!t?.data)return sn(Number(t));let a=Dc.get(t)??Array.from(
G(t),Rg).join(",").replace(/(,0)+$/,"");return Dc.set(t,a),a}var Lg=(t,e)=>t.length===e.length&&t.every((n,o)=>n===e[o]),Rg=t=>Object.is(t,-0)?"-0":String(t);function sn(t){
let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var Oe=t=>t.get("entries"),ze=async t=>(await Wc(
t)).look();async function Wc(t){let e=Oe(t),n=e.flatMap(s=>"selector"in s?[s.selector,...ho(s).map(({widget:a})=>a)]:[s.widget]),o=async s=>[s,await ot(t.widget_manager,
s)],i=new Map(await Promise.all(n.map(o)));function r(){let s=new Map;for(let a of e){let c="selector"in a?a.targets[i.get(a.selector).get("index")]:a,l=c&&i.get(
c.widget);c&&s.set(a.name,xi(c,l))}return s}return{look:r,widgets:i}}var ho=t=>"selector"in t?Object.values(t.targets):[t];async function jr(t,e,n){if(!("select\
or"in t))return t;let o=n?.get(t.selector)??(await ot(e,t.selector)).get("index");return t.targets[o]??kt.noSuchWith(t.title,t.labels[o])}var Cn=(t,e)=>[...new Set(
[...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function yi(t,[e]){let n=Oe(t).find(r=>r.name===e),[o]=n?ho(n):[];if(!o)return e;let i=(await ot(
t.widget_manager,o.widget)).get("description");return i?i.replace(/\s*=$/,""):o.kind==="array"?kt.points:e}async function Vc(t,e,n){let o=[],i=new Set;for(let r of Oe(
t)){let s=e.get(r.name),a=await jr(r,t.widget_manager);if(!n.includes(r.name)||!s||typeof a=="string")continue;let c=await ot(t.widget_manager,a.widget),[l,p]=[
r.name.split(".")[0],r.name.includes(".")];if(a.options)i.add(s),o.push(c.get("_options_labels")[a.options.indexOf(s)]);else if(!p||i.has(l)){let[,d]=Ng.exec(c.
get("description"))??[];o.push(d?`${d} = ${s}`:`${c.get("description")} ${s}`)}}return o.join(", ")}function In(t,e){let n=[],o=0;async function i(){let s=++o,{
look:a,widgets:c}=await Wc(t);if(s!==o)return;for(let p of n)p();let l=()=>e(a);n=Oe(t).flatMap(ho).map(({widget:p,trait:d})=>rt(c.get(p),d,l)),l()}i();let r=rt(
t,"entries",i);return()=>{o++;for(let s of n)s();r()}}async function Pg(t,e){let n=await jr(t,e);return typeof n=="string"?"":n.widget}function qt(t){throw new RangeError(
t)}var Ut=(t,e)=>hn(Cg(t,e));async function Cg(t,e){let n=Kc(t,e),o="",i=r=>+("kind"in r&&r.kind==="pins");for(let r of Oe(t).toSorted((s,a)=>i(s)-i(a))){let s=e.
get(r.name);if(s===void 0)continue;let a=await Pg(r,t.widget_manager);a!==o&&(await t.widget_manager.runAll?.(),await je({inBackground:!1})),o=a,await Dr(r,s,n,
async()=>{let c=await qr(t,r,s);c&&(c.widget.set(c.trait,c.wanted),c.widget.save_changes(),c.needsKernel&&await jg(t))})}return n}async function Br(t,e){let n=Kc(
t,e),o=new Map;for(let i of Oe(t)){let r=e.get(i.name);r!==void 0&&(!("selector"in i)&&i.options?.includes(r)&&o.set(i.widget,i.options.indexOf(r)),await Dr(i,r,
n,()=>qr(t,i,r,o)))}return n}async function Gc(t,e){let n=[];for(let o of Oe(t)){let i=e.get(o.name);i!==void 0&&await Dr(o,i,[],async()=>{let r=await qr(t,o,i);
r&&n.push(r)})}return n}function Kc(t,e){let n=new Set(Oe(t).map(({name:o})=>o));return[...e.keys()].filter(o=>!n.has(o)).map(o=>kt.noSuch(o.slice(0,40)))}async function Dr({
name:t},e,n,o){try{await o()}catch(i){if(!(i instanceof RangeError))throw i;n.push(`${t}=${[...e].slice(0,40).join("")}: ${i.message}`)}}async function qr(t,e,n,o){
let i=t.widget_manager,r=await jr(e,i,o);if(typeof r=="string")return qt(r);let{trait:s}=r,a=await ot(i,r.widget),c=o&&r.moving?{low:null,high:null}:{},l=Dg({...r,
...c},a,n);if(Fr(l,r,a)===Fr(a.get(s),r,a))return null;r.kind==="pins"&&await Ig(t,l);let p=t.get("needs_kernel").includes(r.widget);return p&&i.exported&&qt(kt.
needsPython),{name:e.name,widget:a,trait:s,wanted:l,needsKernel:p,isWhole:r.kind==="whole"||!!r.ends}}async function Ig(t,e){for(let{name:n,state:o}of e){let[i]=await Br(
t,new Map(Object.entries(o)));i&&qt(kt.ofRun(n,i))}}var Fg=0;async function jg(t){let e=++Fg,{promise:n,resolve:o}=Bg(),i=a=>a.event==="done"&&a.question===e&&o();
t.on("msg:custom",i);let{kernel:r}=t.widget_manager,s=r&&bn(r,a=>a==="gone"&&o());t.send({event:"ask",question:e}),await n,t.off("msg:custom",i),s?.()}function Bg(){
let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function Dg(t,e,n){let{kind:o}=t;if(o==="choice"){let c=t.options??[];return c.includes(n)||qt(kt.oneOf(
c.join(", "))),c.indexOf(n)}if(o==="formula"){try{$e(n,e.get("variables"))}catch(c){if(!(c instanceof vt))throw c;qt(kt.atCharacter(c.position+1,c.message.replace(
/\.$/,"")))}return n}if(o==="pins")return Bc(n)??qt(kt.noPins);if(o==="texts")return qg(n,t);if(t.usual&&!n)return e.get(t.usual);if(o==="flag")return n!=="0"&&
n!=="1"&&qt(kt.noFlag),n==="1";if(o==="array"||o==="numbers"){let{trait:c,length:l,among:p,narrowest:d=null}=t,{shape:u}=e.get(c),g=l??gn(u),f=n.split(",");(l?f.
length!==g:f.length>g)&&qt(l?kt.numbers(g):kt.numbersAtMost(g));let w=f.map(Uc),b=w.every(z=>Number.isFinite(Math.fround(z))&&(!p||p.includes(z))),$=d===null||Ug(
w,d);if((!b||!$)&&qt(u?kt.notAllowed:kt.notShown),!u)return w;let A=new Float64Array(g);return A.set(w),{shape:u,data:new DataView(A.buffer)}}o==="whole"&&!/^[+-]?[0-9]+$/.
test(n)&&qt(kt.notWhole);let i=Uc(n),r=(c,l)=>typeof c=="string"?e.get(c):c??l,[s,a]=[r(t.low,-1/0),r(t.high,1/0)];return s<=i&&i<=a||qt(kt.between(Hc(s),Hc(a))),
t.ends?Math.round((i-Number(s))/(Number(a)-Number(s))*e.get("max")):i}function qg(t,{length:e,otherwise:n=[]}){if(!t)return n;let o;try{o=JSON.parse(t)}catch{o=
null}return Array.isArray(o)&&o.length===e&&o.every(r=>typeof r=="string"&&r.length<=qc)?o:qt(kt.texts(Number(e),qc))}var qc=80;function Uc(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:qt(kt.noNumber)}var Ug=([t,e,n,o],i)=>[[t,e],[n,o]].every(([r,s])=>r<s&&s-r>=i*Math.max(Math.abs(r),Math.abs(s)));
function Hc(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),o=Number(n);return o>=-4&&o<6?String(Number(t.toPrecision(6))):
`${Number(e)}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(2,"0")}`}var Hg=600,mo=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;async function $i(t,e,n=()=>!0){let o=mo()?[]:await Wg(await Gc(t,e),n);return n()?Ut(t,
new Map([...e].filter(([i])=>!o.includes(i)))):[]}var Yc=0;async function Wg(t,e){let n=++Yc,i=t.filter(({trait:a,wanted:c})=>a!=="index"&&typeof[c].flat()[0]==
"number").map(a=>({...a,from:a.widget.get(a.trait),shown:a.widget.get(a.trait)})),r=new Set;for(let{widget:a}of i)a.get("playing")&&K(a,{playing:!1});let s=performance.
now();for(let a=0;i.length&&a<1&&n===Yc&&e();){let c=await new Promise(requestAnimationFrame);a=Math.min(Math.max((c-s)/Hg,0),1);let l=a*a*(3-2*a);for(let p of i){
let{widget:d,trait:u,from:g,wanted:f,isWhole:w}=p;if(d.get(u)!==p.shown&&r.add(p.name),a===1||r.has(p.name))continue;let b=d.get("log")&&g>0,$=(z,_)=>b?z*(_/z)**
l:z+(_-z)*l,A=Array.isArray(f)?f.map((z,_)=>$(g[_],z)):$(g,f);w&&(A=Math.round(A)),A!==f&&(pt(d,u,A),p.shown=d.get(u))}}return[...r]}function Jc(t,e){let n=t.find(a=>a.get("message")),[o]=n?[n]:t,i=Ur(t),r=a=>t.flatMap(c=>c.get(a)),s=()=>t.flatMap((a,c)=>a.get("entries").map(l=>i[c]?{...l,name:`${i[c]}\
.${l.name}`}:l));return{widget_manager:o?.widget_manager,get:a=>a==="entries"?s():a==="needs_kernel"?r(a):n?.get(a),say:e,on:o?.on.bind(o),off:o?.off.bind(o),send:o?.
send.bind(o)}}function Ur(t){let e=t.map(n=>n.get("name")??"");return e.map((n,o)=>{let i=e.slice(0,o).filter(r=>r===n).length;return n&&i?`${n}${i+1}`:n})}var Hr="#set:",Zc=`a[href^="${Hr}"]`,zi=".gdviz-moved[inert]",wo=new Map;function Xc(t,e){for(let n of["click","keydown"])addEventListener(n,Vg,!0);wo.set(t,e);
for(let n of document.querySelectorAll(Zc))n.setAttribute("role","button"),n.querySelector("math")&&n.setAttribute("aria-label",Ye.name(n.textContent));return()=>wo.
delete(t)}function Vg(t){let e=t.target instanceof Element&&t.target.closest(Zc);!e||t.defaultPrevented||t instanceof KeyboardEvent&&t.key!==" "||(t.preventDefault(),
t.stopPropagation(),Gg(e).catch(n=>console.error(n)))}async function Gg(t){let{reasons:e,wanted:n}=Yg(t);for(let[o,i]of n){let r=Kg(o);if(r.querySelector(zi)){e.
push(Ye.questionFirst);continue}let s=wo.get(o);r.dispatchEvent(new CustomEvent("gdviz-set",{bubbles:!0})),(r.querySelector(".gdviz-row")??r).scrollIntoView({block:"\
nearest",behavior:mo()?"auto":"smooth"}),e.push(...await $i(s,i))}Zg(t,e.length?`${e.join("; ")}.`:Ye.set(t.textContent),!e.length)}var Kg=t=>t.closest(".gdviz-\
interact")??t,vo=(t,e)=>!!(t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);function Yg(t){let e=t.closest(".jp-Notebook")??document,n=[...wo.keys()].
filter(s=>e.contains(s)).sort((s,a)=>vo(s,a)?-1:1),o=Ur(n.map(s=>wo.get(s))),i=[],r=new Map;for(let[s,a]of new URLSearchParams((t.getAttribute("href")??"").slice(
Hr.length))){let[,c,l]=/^(?:([^.]*)\.)?(.*)$/s.exec(s)??[],p=c===void 0?Jg(t,n,e):n[o.indexOf(c)];p?r.set(p,(r.get(p)??new Map).set(l,a)):i.push(c===void 0?Ye.noFigure:
Ye.noSuchFigure(s,c))}return!r.size&&!i.length&&i.push(Ye.nothing(Hr)),{wanted:r,reasons:i}}function Jg(t,e,n){let o=e.filter(r=>vo(r,t)).at(-1),i=[...n.querySelectorAll(
"h1, h2, h3, h4")].filter(r=>vo(r,t)).at(-1);return o&&(!i||vo(i,o))?o:e.find(r=>vo(t,r))??o}function Zg(t,e,n){t.nextElementSibling?.classList.contains("gdviz-\
set-status")||t.after(Object.assign(document.createElement("span"),{className:"gdviz-set-status",role:"status"}));let i=t.nextElementSibling;i.classList.toggle(
"quiet",n),i.textContent=e}function Xg({model:t,el:e}){return it(e,"gdviz-figure-state"),Xc(e,t)}var Qc={render:Xg};var Zt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Fn=t=>(...e)=>({_$litDirective$:t,values:e}),Ne=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Qg}=Qs,tl=t=>t;var nl=t=>t.strings===void 0,el=()=>document.createComment(""),jn=(t,e,n)=>{let o=t._$AA.parentNode,i=e===void 0?t._$AB:e._$AA;if(n===void 0){let r=o.insertBefore(
el(),i),s=o.insertBefore(el(),i);n=new Qg(r,s,t,t.options)}else{let r=n._$AB.nextSibling,s=n._$AM,a=s!==t;if(a){let c;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(c=t.
_$AU)!==s._$AU&&n._$AP(c)}if(r!==i||a){let c=n._$AA;for(;c!==r;){let l=tl(c).nextSibling;tl(o).insertBefore(c,i),c=l}}}return n},Le=(t,e,n=t)=>(t._$AI(e,n),t),tf={},
ki=(t,e=tf)=>t._$AH=e,ol=t=>t._$AH,_i=t=>{t._$AR(),t._$AA.remove()};var mt=Fn(class extends Ne{constructor(t){if(super(t),t.type!==Zt.PROPERTY&&t.type!==Zt.ATTRIBUTE&&t.type!==Zt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!nl(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
Tt||e===q)return e;let n=t.element,o=t.name;if(t.type===Zt.PROPERTY){if(e===n[o])return Tt}else if(t.type===Zt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(o))return Tt}else if(t.
type===Zt.ATTRIBUTE&&n.getAttribute(o)===e+"")return Tt;return ki(t),e}});function Re(t,e){let n=!1,o=!1,i;return({value:r,min:s,max:a,step:c,log:l,whole:p,disabled:d=!1,description:u,unit:g="",tooltip:f,continuous:w=!0})=>{r!==i&&(o=
!1),i=r;let b=h=>String(l?Math.log10(h):h);function $({target:h}){let y=Number(h.value),x=l?Number((10**y).toPrecision(3)):y;e(X(p?Math.round(y):x,s,a))}function A({
target:h}){let y=Number(h.value.trim().replace(",",".").replaceAll("−","-"));o=!(h.value.trim()!==""&&Number.isFinite(y)&&(!p||Number.isInteger(y))&&y>=s&&y<=
a),o||e(y),t()}function z(){n=!0}function _(){n=o=!1,t()}let[T,m]=w?[$,null]:[null,$];return I`
      <label title=${f}>
        <span>${u}</span>
        <input type="range" min=${b(s)} max=${b(a)} step=${c} aria-valuetext=${`${Z(r)} ${g}`.trim()}
          .value=${mt(b(r))} ?disabled=${d} @input=${T} @change=${m} />
      </label>
      <input type="text" inputmode="decimal" aria-label=${qo.number(u)} aria-invalid=${o}
        title=${o?(p?qo.wholeRange:qo.range)(s,a):g}
        .value=${n?Tt:mt(Z(r))} ?disabled=${d} @focus=${z} @change=${A} @blur=${_} />`}}var[Ai,Bn,Wr,il]=[1,2,3,4],sl={add:Ai,subtract:Ai,negate:Ai,multiply:Bn,divide:Bn,power:Wr,exp:Wr},al=(t,e)=>I`<math display="block" alttext=${t}>${At(e)}</math>`;
function At(t,e=Ai){if((sl[t.operation]??il)<e)return rl(At(t));let[n,o]=t.operands;switch(t.operation){case"number":return t.letter?zt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:zt`<mn>${t.value}</mn>`;case"variable":return zt`<mi>${t.letter}</mi>`;case"add":return zt`<mrow>${At(n)}<mo>+</mo>${At(o,Bn)}</mrow>`;case"subt\
ract":return zt`<mrow>${At(n)}<mo>−</mo>${At(o,Bn)}</mrow>`;case"negate":return zt`<mrow><mo>−</mo>${At(n,Bn)}</mrow>`;case"multiply":return zt`<mrow>${At(n,
Bn)}${nf(o)}${At(o,Wr)}</mrow>`;case"divide":return zt`<mfrac>${At(n)}${At(o)}</mfrac>`;case"power":return zt`<msup>${At(n,il)}${At(o)}</msup>`;case"exp":return zt`<msup><mi>e</mi>${At(
n)}</msup>`;case"sqrt":return zt`<msqrt>${At(n)}</msqrt>`;case"abs":return zt`<mrow><mo stretchy="true">|</mo>${At(n)}<mo stretchy="true">|</mo></mrow>`;default:
return zt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${rl(ef(cl(t)))}</mrow>`}}var rl=t=>zt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,ef=t=>t.map((e,n)=>n?zt`<mo separator="true">,</mo>${At(
e)}`:At(e));function cl({operation:t,position:e,operands:n}){let[o,...i]=n;return[...o.operation===t&&o.position===e?cl(o):[o],...i]}function nf(t){return ll(t)?
zt`<mo>·</mo>`:zt`<mo lspace="0" rspace=${t.operation in sl||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function ll({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&ll(e[0])}var bo=(t,e=t.get("value"))=>$e(e,t.get("variables")),[of,rf]=[24,8];function Vr(t,e,n){let{shape:o}=t.get(e),i=new Float64Array(G(t.get(e)).length);return i.set(
n),_e(i,{shape:o,dtype:"float64"},t.get(e))}function sf({model:t}){let e=bo(t).parameters;function n(){let o=bo(t),[i,r]=[e,G(t.get("parameters"))];e=o.parameters;
let s=Vr(t,"instructions",o.instructions.flat()),[a,c]=[G(s),G(t.get("instructions"))];a.every((l,p)=>l===c[p])||(t.set("instructions",s),t.set("parameters",Vr(
t,"parameters",e.map(l=>i.includes(l)?r[i.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function af({model:t,el:e}){it(e,"gdviz-fo\
rmula-field");let n=Yt(),o=null,i=new Map;function r({target:d}){let u=d.value;try{bo(t,u),o=null,K(t,{value:u})}catch(g){if(!(g instanceof vt))throw g;o={text:u,
error:g}}l()}function s(d){let u=g=>{let f=G(t.get("parameters")).slice();f[bo(t).parameters.indexOf(d)]=g,K(t,{parameters:Vr(t,"parameters",f)})};return i.has(
d)||i.set(d,Re(l,u)),i.get(d)}function a({message:d,position:u},g){let f=Array.from(g,$=>/\s/.test($)?" ":$),w=Math.max(0,u-of),b=f.slice(w,u+rf).join("");return I`<code aria-hidden="true">${w?
"…":""}${b}\n${" ".repeat(u-w+(w?1:0))}▲</code>
      <span>${d}</span>`}function c(){o=null,l()}function l(){let[d,u,g]=["value","description","tooltip"].map(_=>t.get(_)),[f,w]=t.get("range"),b=G(t.get("para\
meters")),{root:$,parameters:A}=bo(t),z=t.get("without");D(e,I`
      <label title=${g}>
        <span>${u}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${o!==null}
          aria-describedby=${n} .value=${mt(o?.text??d)} @input=${r} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${o?a(o.error,o.text):q}</div>
        ${o?q:al(d,$)}
      </div>
      ${A.map((_,T)=>z.includes(_)?q:I`<div class="gdviz-slider">${s(_)({value:b[T],min:f,max:w,step:.01,description:_,tooltip:ia.letter(_)})}</div>`)}`)}let p=[
dt(t,{"parameters description tooltip range without":l}),dt(t,{value:c})];return()=>p.forEach(d=>d())}var dl={initialize:sf,render:af};async function pl(t){let e=await Promise.all(t.get("children")??[]),n=await Promise.all(e.filter(o=>o.get("children")).map(pl));return new Set([...e.map(({model_id:o})=>`\
IPY_MODEL_${o}`),...n.flatMap(o=>[...o])])}async function Kr(t){let e=t.widget_manager;if(!t.get("box"))return[];let[n,o]=await Promise.all(["box","state"].map(
a=>ot(e,t.get(a)))),i=await pl(n),s=o.get("entries").flatMap(ho).filter(({widget:a})=>i.has(a));return Promise.all(s.map(async a=>({...a,model:await ot(e,a.widget)})))}
function cf(t){let e=new Map,n=new Set,o=[],i=0;async function r(){let p=++i,d=await Kr(t);if(p!==i)return;for(let g of o)g();for(let g of d){let f=Gr(g);e.has(
f)||e.set(f,xi(g,g.model))}let u=()=>s(d);o=d.map(({model:g,trait:f})=>rt(g,`${f} disabled suitable`,u)),u()}function s(p){let d=new Set(p.filter(a).map(Gr)),u=[
...d].some(g=>!n.has(g));n=d,pt(t,"changed",d.size>0),u&&pt(t,"expanded",!0)}function a(p){let{model:d,trait:u}=p;if(d.get("disabled"))return!1;let g=u==="value"?
d.get("suitable")??null:null;return g===null?xi(p,d)!==e.get(Gr(p)):d.get(u)!==g}r();let c=rt(t,"box",r),l=()=>{};return ot(t.widget_manager,t.get("state")).then(
p=>l=rt(p,"entries",r)),()=>{i++;for(let p of o)p();c(),l()}}var Gr=({widget:t,trait:e})=>`${t}.${e}`,lf=ee((t,e)=>cf(e),t=>t()),Si=lf.use;var df=({model:t})=>Si(t);function pf({model:t,el:e}){it(e,"gdviz-group-heading");function n(){let[o,i]=[t.get("expanded"),t.get("changed")];e.classList.toggle(
"open",o),e.classList.toggle("changed",i),D(e,I`
      <button type="button" aria-expanded=${o} @click=${()=>K(t,{expanded:!o})}>
        ${t.get("title")}${i?I`<span>${ra.changed}</span>`:""}
      </button>`)}return dt(t,{"title expanded changed":n})}var ul={initialize:df,render:pf};var uf=10,gf=9;function ff(t,e,n,{from:o,to:i}){let[r,s]=t.map(e?Math.log10:Number),a=n>1?(s-r)/(n-1):0,c=d=>e?10**d:d,l=d=>Math.floor((d-o)/(i-o)*n),p=Jt({low:c(
r-a/2),high:c(s+a/2),log:e,from:o,to:i});return{pixels:p,nearest:d=>X(l(d),0,n-1),cellOf:d=>{let u=p.to(d);return u>=Math.min(o,i)&&u<=Math.max(o,i)?Math.min(l(
u),n-1):-1},centre:d=>c(r+d*a),edges:d=>{let[u,g]=[d,d+1].map(f=>o+(i-o)*f/n);return[Math.min(u,g),Math.max(u,g)]}}}function hf({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",o=n()?Mn:nn,i=t.get("title")||et.over([et.and(t.get("axis_names")),t.get("value_name")]),r=Ee(e,{name:"gdviz-heat-map",label:i,ratio:t.get(
"ratio"),margins:o});r.canvas.classList.add("hatch");let[s]=r.layers("cross"),[a]=D(r.handles,_(),".handle"),c=()=>t.get("values").shape,l=v=>{let k=t.get(`${v}\
_range`),M=t.get(`${v}_log`)&&k[0]>0,[S,O]=c();return ff(k,M,v==="x"?O:S,v==="x"?r.across():r.upwards())};function p(){if(!c()[0]||!c()[1])return null;let[v,k]=t.
get("chosen"),[M,S]=[l("x").cellOf(v),l("y").cellOf(k)];return M>=0&&S>=0?[M,S]:null}let d=v=>!Number.isFinite(v)||!n()&&v<0;function u(){let v=t.get("log"),[k,
M]=Gt([G(t.get("values"))],S=>Number.isFinite(S)&&!(v&&S<=0));return k<=M?[k,M]:null}function g(){me(r.canvas,G(t.get("values")),c(),n()?f():w())}function f(){let v=di(
t.get("palette"),u()??[0,1],t.get("log"));return k=>d(k)?0:v(k)}function w(){let v=Array.from(t.get("colors"),k=>Qe(k));return k=>d(k)?0:v[k%v.length]}function b(){
let v=u();if(!n()||!v)return r.bar(n()?[[],[],t.get("value_name")]:null);r.bar(pi(r.area,t.get("palette"),v,t.get("value_name"),t.get("log")))}function $(){let v=t.
get("colors"),k=G(t.get("values")),M=new Set(n()?[]:k),S=t.get("names").map((L,E)=>({name:L,color:v[E%v.length],kind:"area"})),O=k.some(d),N=S.filter((L,E)=>M.has(
E));r.legend(O?[...N,{name:t.get("missing_name"),color:"",kind:"hatch"}]:N)}let A=()=>r.axes(kn(l("x").pixels,l("y").pixels),t.get("axis_names"));function z(){let v=p();
if(D(r.handles,_(v)),!v)return D(s,null);let[[k,M],[S,O]]=[l("x").edges(v[0]),l("y").edges(v[1])],{left:N,top:L,width:E,height:R}=r.area,[C,F]=[(k+M)/2,(S+O)/2],
B=`${`M${C},${L}V${S-6}M${C},${O+6}V${L+R}`}M${N},${F}H${k-6}M${M+6},${F}H${N+E}`;D(s,U`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${B} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${B} />`)}function _(v=null){let[[k,M],[S,O]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],N=(E,R,C,F)=>U`<rect class=${E} fill="transparent" stroke=${R} stroke-width=${C}
        x=${k-F} y=${S-F} width=${M-k+2*F} height=${O-S+2*F} />`,L=Math.max((gf-(M-k))/2,1);return U`
      <g class="handle" tabindex="0" role="slider" aria-label=${ir.cell} .style=${ue(v)}
        aria-valuenow=${v?v[1]*c()[1]+v[0]:0} aria-valuetext=${v?T(v):""}>
        ${N("","white",4,L)}${N("cell","black",2,L)}${N("halo","none",0,uf)}
        <title>${ir.cellTitle}</title>
      </g>`}function T([v,k]){let[M,S]=t.get("axis_names"),O=`${M} = ${Z(l("x").centre(v))}, ${S} = ${Z(l("y").centre(k))}`,N=G(t.get("values"))[k*c()[1]+v];if(d(
N))return`${O}: ${t.get("missing_name")}`;let L=()=>t.get("names")[N]??String(N);return`${O}: ${n()?`${t.get("value_name")} ${Z(N)}`:L()}`}let m=r.readout(v=>{let k=v?
h(v):p();D(r.status,t.get("outdated")||(k?T(k):""))},a);function h([v,k]){return c()[0]&&c()[1]?[l("x").nearest(v),l("y").nearest(k)]:null}function y(v){if(!v)return;
let k=[l("x").centre(v[0]),l("y").centre(v[1])];String(k)!==String(t.get("chosen"))&&K(t,{chosen:k})}Sn({surface:r.hit,handle:a,to:v=>y(h(r.pixel(v))),by:(v,k)=>{
let[M,S]=p()??[0,0],O=k?10:1;y([X(M+O*v[0],0,c()[1]-1),X(S+O*v[1],0,c()[0]-1)])}});let x="x_range y_range x_log y_log axis_names";return r.draw(t,{"kind values \
palette colors log":g,"kind values palette log value_name":b,"kind values names colors missing_name":$,[`values ${x}`]:A,[`kind chosen values names ${x}`]:z,[`k\
ind chosen values names value_name missing_name outdated ${x}`]:m})}var gl={render:hf};function mf(t){let e=xt(t.get("module")),{error:n}=so(t),o=n?`${n.message} (${n.name})`:t.get("error_message"),i=r=>I`<div class="gdviz-notice" role="status">${r}</div>`;
return o?I`<div class="gdviz-error" role="alert">${rr.failed(t.get("name"),o)}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(et.linkNeedsPython(
t.get("name"))):!e.length||Go(e)?null:i(rr.withoutSimd)}var vf=({model:t})=>Xe(t);function wf({model:t,el:e}){it(e,"gdviz-link");let n=()=>D(e,mf(t)),o=[Xe(t),Yo(
t,n),rt(t,"where error_message",n)];return n(),()=>o.forEach(i=>i())}var fl={initialize:vf,render:wf};var bf=2,xf=.5,hl=.05,ml={opacity:.45,width:1},Mi=(t,e,n=bf)=>e*Math.abs(t)/(Math.abs(t)+n);function vl(t,e){let n=Qo(t),o=document.createElement("canvas"),i=_n(
e.positive,e.negative),r=[];function s({weights:u,thickest:g},f){u.forEach(({index:w},b)=>{let $=f[w],A=Mi($,g);if(!(A>hl))return;let z=$>0?e.positive:e.negative;
Object.assign(n,{lineWidth:A+Math.min(ml.width,A),strokeStyle:"black",globalAlpha:ml.opacity}),n.stroke(r[b]),Object.assign(n,{lineWidth:A,strokeStyle:z,globalAlpha:1}),
n.stroke(r[b])})}function a({units:u,layers:g},f,[w,b,$],{ink:A,paper:z}){let _=u.length-g[0].length===w&&$>1,T=u.slice(g[0].length);n.fillStyle=z;for(let{x:m,y:h,
size:y}of u)n.fillRect(m-y/2,h-y/2,y,y);_&&b>1&&c(T,f,b,$),_&&b===1&&l(T,f,$,A),n.lineWidth=1,n.strokeStyle=A,n.globalAlpha=.7;for(let{x:m,y:h,size:y}of u)n.strokeRect(
m-y/2-.5,h-y/2-.5,y+1,y+1);n.globalAlpha=1}function c(u,g,f,w){me(o,g,[f*u.length,w],b=>i(X(b,-1,1))),u.forEach(({x:b,y:$,size:A},z)=>{let _=(u.length-1-z)*f;n.
drawImage(o,0,_,w,f,b-A/2,$-A/2,A,A)})}function l(u,g,f,w){u.forEach(({x:b,y:$,size:A},z)=>{let _=g.subarray(z*f,(z+1)*f),T=_.reduce((x,v)=>Math.max(x,Math.abs(
v)),1),[m,h]=[b-A/2,.46*A/T];Object.assign(n,{lineWidth:1,strokeStyle:w,globalAlpha:.25}),n.beginPath(),n.moveTo(m,$),n.lineTo(m+A,$),n.stroke();let y=z===u.length-
1;Object.assign(n,{lineWidth:A>20?1.8:1.2,strokeStyle:y?e.fit:w,globalAlpha:1}),n.beginPath(),_.forEach((x,v)=>n.lineTo(m+A*v/(f-1),$-h*x)),n.stroke()})}function p({
units:u,thickest:g},f,w){for(let{x:b,y:$,size:A,index:z}of u){let _=f[z],T=Mi(_,g,xf)/2;T>hl&&(d(b-A/2,$+A/2,T+.8,w),d(b-A/2,$+A/2,T,_>0?e.positive:e.negative))}}
function d(u,g,f,w){n.beginPath(),n.arc(u,g,f,0,2*Math.PI),n.fillStyle=w,n.fill()}return{resize:({width:u,height:g,weights:f})=>{r=f.map(({curve:b})=>new Path2D(
b));let w=window.devicePixelRatio||1;Object.assign(t,{width:Math.round(u*w),height:Math.round(g*w)}),Object.assign(t.style,{width:`${u}px`,height:`${g}px`})},draw:(u,g,f,w,b)=>{
let $=t.width/u.width;n.setTransform($,0,0,$,0,0),n.clearRect(0,0,u.width,u.height),g.length===u.parameters&&(s(u,g),a(u,f,w,b),p(u,g,b.paper))}}}var wl=1e3,yf=10;function bl(t,e,n){let{shape:[o]}=t,i=G(t),r=Array.from({length:o},(l,p)=>[...i.subarray(3*p,3*p+3)]),s=1+Math.max(...r.map(([l])=>l)),a=r.findIndex(
l=>l[0]>0&&l[1]===e),c=r.reduce((l,p,d)=>p[0]<r[l][0]?d:l,0);return r[a<0?c:a]=[s,e,n],{shape:[o,3],data:new DataView(Float64Array.from(r.flat()).buffer)}}var Yr=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),yf)));return Number.isFinite(e)?Math.min(10**e,wl):wl},Jr=t=>Number(t.toFixed(2));var xl=54,$f=340,zf=120,kf=40,_f=5,Af=16,Pe=16,xo=4;function Zr(t){let[e,n,{shape:[,o,i]}]=[G(t.get("weights")),G(t.get("shape")),t.get("responses")],r=G(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],a={parameters:e,indices:[...e.keys()],responses:r,pictures:[
t.get("responses").shape[0],o,i]};if(!n.length)return{...a,sizes:t.get("sizes"),names:s};let c=Array.from(n.subarray(0,xo)).filter(z=>z>0),l=Array.from(n.subarray(
xo)).flatMap((z,_)=>z?[_]:[]),p=xo*Pe**2,d=p+xo*Pe,u=[...c.map((z,_)=>[_*Pe**2,p+_*Pe,_*Pe]),[d,d+Pe,xo*Pe]],g=l,f=[],w=[],b=t.get("curves"),$=o*i;for(let[z,_]of[
...c,1].entries()){let T=Array.from({length:_},(m,h)=>h);for(let m of T)f.push(...g.map(h=>u[z][0]+m*Pe+h));f.push(...T.map(m=>u[z][1]+m));for(let m of T)w.push(
r.subarray((u[z][2]+m)*$,(u[z][2]+m)*$+(b?i:$)));g=T}let A=new Float64Array(w.length*(b?i:$));return w.forEach((z,_)=>A.set(z,_*z.length)),{parameters:Float64Array.
from(f,z=>e[z]),indices:f,responses:A,pictures:[w.length,b?1:o,i],sizes:[l.length,...c,1],names:l.map(z=>b?s[z].replace("₁",""):s[z])}}function Xr(t,e){let n=X(
xl*Math.max(...t),zf,$f),o=e/t.length,i=[0,0];for(let l=1;l<t.length;l++)i.push(i[l]+t[l]*(t[l-1]+1));let r=t.map((l,p)=>{let d=Math.min(n/l,xl),u=Math.floor(Math.
min(.76*d,.5*o,kf)),g=f=>Math.round(f-u/2)+u/2;return Array.from({length:l},(f,w)=>({layer:p,unit:w,index:p?i[p]+l*t[p-1]+w:-1,x:g(o*(p+.5)),y:g(n/2+(w-(l-1)/2)*
d),size:u}))}),s=r.flat(),a=r.slice(1).flatMap((l,p)=>l.flatMap(d=>r[p].map(u=>{let[g,f]=[u.x+u.size/2,d.x-d.size/2],w=(g+f)/2,b=`M${g},${u.y}C${w},${u.y},${w},${d.
y},${f},${d.y}`;return{from:u,to:d,index:i[d.layer]+d.unit*r[p].length+u.unit,start:g,end:f,curve:b}}))),c=X(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:r,units:s,weights:a,thickest:c,parameters:i[t.length]}}function Ei({units:t,weights:e},[n,o],i=!1,r=null){let s=t.find(({x:g,y:f,size:w})=>Math.
max(Math.abs(n-g),Math.abs(o-f))<=w/2+1);if(s)return s;let a=e.filter(({start:g,end:f})=>g<=n&&n<=f);if(!a.length)return null;let c=Sf((n-a[0].start)/(a[0].end-
a[0].start)),l=({from:g,to:f})=>Math.abs(g.y+(f.y-g.y)*c-o),p=i?Af:_f,d=i&&a.find(g=>g===r&&l(g)<p);if(d)return d;let u=a.reduce((g,f)=>l(f)<l(g)?f:g);return l(
u)<p?u:null}function Sf(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Mf=250,Ef=[.5,2,8],Tf=.02,yl=.1;function Of({model:t,el:e}){it(e,"gdviz-network-diagram");let n=t.get("colors");for(let j in n)e.style.setProperty(`--${j}`,
n[j]);let o=I`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[i,r,s,a,c]=D(e,o,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");a.hidden=!l;let p=vl(r,n),d=nr(),
u=Zr(t),g="",f=Xr(u.sizes,320),w=null,b=null,$=null,A=!1,z=!1;function _(j=f.width){let H=g;f=Xr(u.sizes,j),g=String([u.sizes,u.names]),p.resize(f),D(c,Rf(f.thickest)),
$=null;let V=b?.index??-1;b=g===H&&V>=0?[...f.weights,...f.units].find(nt=>nt.index===V)??null:null,h(null),T(),R()}function T(){p.draw(f,u.parameters,u.responses,
u.pictures,d),Y()}function m(){u=Zr(t),String([u.sizes,u.names])!==g?_():T(),z&&B(),z=!1,$&&O($.part,$.value)}function h(j){w=j;let H=f.layers[0].map(({x:V,y:nt,
unit:J})=>U`<text x=${V} y=${nt} dy="0.35em" text-anchor="middle">${u.names[J]}</text>`);D(i,I`
      <svg tabindex="0" role="application" aria-label=${Nt.described(u.sizes[0],u.sizes.slice(1,-1),t.get("activation"),l)} width=${f.width} height=${f.height}
        @pointermove=${x} @pointerdown=${N} @click=${L} @pointerleave=${v} @blur=${()=>h(null)} @keydown=${k}>
        <g class="names" aria-hidden="true">${H}</g>
        <g class="pointed" aria-hidden="true">${j&&zl(j)}</g>
        <g class="pointed selected" aria-hidden="true">${b&&zl(b)}</g>
      </svg>`),P()}let y=j=>Ei(f,Lt(i,j),j.pointerType==="touch"),x=j=>A||h(y(j)),v=({pointerType:j})=>j!=="touch"&&h(null);function k(j){if(j.ctrlKey||j.metaKey||
j.altKey)return;let[H,V]=[en(j),{"+":yl,"-":-yl}[j.key]];if(V&&b)O(b,Jr(M(b)+V));else if(H||["Enter","Escape"].includes(j.key))S(Nf(f,b??w,H??j.key));else return;
j.preventDefault()}let M=j=>u.parameters[j.index];function S(j){b=l?j:null,h(j),R()}function O(j,H){if(j.index<0||t.get("is_past"))return;let V=Yr(H);z=!0,K(t,{
edits:bl(t.get("edits"),u.indices[j.index],X(H,-V,V))})}function N(j){let H=j.pointerType==="touch",V=Ei(f,Lt(i,j),H,b);if(!l||j.button!==0||H&&V!==b)return x(j);
if(S(V),!V||V.index<0||t.get("is_past"))return;let[nt,J]=[M(V),j.clientY];ve(j,({clientY:gt})=>{gt===J&&!$||($={part:V,value:Jr(nt+Tf*(J-gt))},O(V,$.value))}),A=
!0;let st=()=>{A=!1,$=null};for(let gt of["pointerup","pointercancel"])i.addEventListener(gt,st,{once:!0})}function L(j){j.pointerType==="touch"&&S(y(j))}let E=Re(
R,j=>b&&O(b,j));function R(){if(!l)return;let j=b!==null&&b.index>=0;a.classList.toggle("empty",!j);let H=j?M(b):0,V=Yr(H),nt=b?kl(f,u.names,b):"",J=Nt.valueTitle;
D(a,E({value:H,min:-V,max:V,step:V/1e3,disabled:t.get("is_past"),description:nt,tooltip:J}))}let C=0,F=0;function P(){C=performance.now();let j=w??b,H=l?Nt.select:
Nt.point,V=b&&t.get("is_past")?Nt.past:"";s.textContent=(j?Lf(f,u.names,j,u.parameters):H)+V}function B(){P(),R()}function Y(){!(w??b)||F||(F=window.setTimeout(
()=>{F=0,B()},Math.max(Mf-(performance.now()-C),0)))}we(i,({touches:j})=>b!==null&&Ei(f,Lt(i,j[0]),!0,b)===b);let W=[dt(t,{"sizes weights responses shape curves":m,
is_past:()=>S(b),activation:()=>h(w)}),wn(i,_),ea(()=>{d=nr(),T()}),()=>clearTimeout(F)];return()=>W.forEach(j=>j())}function Nf({layers:t,weights:e},n,o){if(!n)
return t[0][0];let i="from"in n;if(o==="Escape")return i?n.to:null;let r=e.filter(({to:l})=>l===(i?n.to:n));if(typeof o=="string")return r[0]??n;let[s,a]=o;if(i)
return r[X(n.from.unit-a-s,0,r.length-1)];let c=t[X(n.layer+s,0,t.length-1)];return c[X(n.unit-a,0,c.length-1)]}function $l(t,e,{layer:n,unit:o}){return n===0?e[o]:
n===t.layers.length-1?Nt.output:Nt.unit(o+1,n)}function Lf(t,e,n,o){let i=kl(t,e,n);return n.index<0?i:`${i}: ${Z(o[n.index])}`}function kl(t,e,n){if("from"in n){
let[i,r]=[n.from,n.to].map(s=>$l(t,e,s));return Nt.weightFromTo(i,r)}let o=$l(t,e,n);return n.layer===0?Nt.input(o):Nt.biasOf(o)}function zl(t){if("from"in t)return U`<path d=${t.
curve} />`;let e=t.size+5;return U`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Rf(t){let e=(o,i,r)=>I`<span class=${o}><svg width=${o===
"bias"?10:20} height="10">${i}</svg>${r}</span>`,n=o=>U`<path d="M0,5h20" stroke-width=${o.toFixed(2)} />`;return I`
    ${e("positive",n(3),Nt.positive)}${e("negative",n(3),Nt.negative)}
    <span>${Nt.weight}</span>
    ${Ef.map(o=>e("sample",n(Mi(o,t)),String(o)))}
    ${e("bias",U`<circle cx="5" cy="5" r="3.5" />`,Nt.bias)}`}var _l={render:Of};var Al="_",Pf=100,Sl=1,Cf=1e6;async function Ml(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<Pf||!(e||t.startsWith("[{")))return t;let n=e?If(t.
split(",").map(Number)):ce([Uint8Array.of(Sl),new TextEncoder().encode(t)]),o=await Tl(n,new CompressionStream("deflate")),i=btoa(Array.from(o,s=>String.fromCharCode(
s)).join("")),r=Al+i.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return r.length<t.length?r:t}var Qr=t=>/^_[A-Za-z0-9_-]*$/.test(t);async function El(t){
if(!Qr(t))return t;try{let e=atob(t.slice(Al.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,r=>r.charCodeAt(0)),o=await Tl(n,new DecompressionStream(
"deflate"));if(o[0]===Sl)return new TextDecoder("utf-8",{fatal:!0}).decode(o.subarray(1));let i=Ff(o);return Array.from(i,r=>Object.is(r,-0)?"-0":String(r)).join(
",")}catch{throw new RangeError(Uo.damaged)}}function If(t){let e=t.every(r=>Object.is(Math.fround(r),r)),n=e?4:8,o=new DataView(new ArrayBuffer(n*t.length));t.
forEach((r,s)=>e?o.setFloat32(n*s,r):o.setFloat64(n*s,r));let i=new Uint8Array(1+o.byteLength);i[0]=n;for(let r=0;r<o.byteLength;r++)i[1+r%n*t.length+Math.floor(
r/n)]=o.getUint8(r);return i}function Ff(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(Uo.damaged);let o=new DataView(
new ArrayBuffer(e*n));for(let r=0;r<o.byteLength;r++)o.setUint8(r,t[1+r%e*n+Math.floor(r/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((r,s)=>e===
4?o.getFloat32(4*s):o.getFloat64(8*s))}async function Tl(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),o=[],i=0;for(let r=await n.read();!r.done;r=
await n.read()){if(i+=r.value.length,i>Cf)throw await n.cancel(),new RangeError(Uo.damaged);o.push(r.value)}return ce(o)}var Dn="gdviz",Ti=8e3,is=async t=>ns(await ze(t)),Nl=new Map;async function Ll(t,e){let n=await ze(t);for(let{name:o,widget:i}of t.get("entries"))e.includes(o)&&
Nl.set(i,n.get(o)??"")}function jf(t,e){let n=new Map(t.get("entries").map(({name:o,widget:i})=>[o,i]));return new Map([...e].filter(([o,i])=>Nl.get(n.get(o)??"")!==
i))}async function ns(t){let e=new URLSearchParams;for(let[n,o]of t)o&&e.set(n,await Ml(o));return e.set(Dn,String(an)),e.toString().replaceAll("%2C",",")}var yo=()=>location.
href.replace(/[?#].*$/s,""),Bf=["token","theme","template","note","python","present","hide","only","teacher"],rs=t=>!Bf.includes(t)&&!t.startsWith("voila"),Rl=()=>new URLSearchParams(
[...new URLSearchParams(location.search)].filter(([t])=>rs(t))).toString().replaceAll("%2C",",");async function Df(t){let e=new Map(new URLSearchParams(t)),n=e.
get(Dn);if(n!==void 0&&n!==String(an))throw new RangeError(fe.otherVersion);let o=[...e].filter(([r])=>rs(r)&&r!==Dn);if(n===void 0&&o.some(([,r])=>Qr(r)))throw new RangeError(
fe.cut);let i=async([r,s])=>{let a=await El(s).catch(({message:c})=>{throw new RangeError(fe.inPart(r,c))});return[r,a]};return new Map(await Promise.all(o.map(
i)))}var ts=10;async function qf(t,e,n){let o;try{let i=await Ut(t,n?new Map(Object.entries(n)):await Df(e));if(!i.length)return;let r=i.length>ts?fe.more(i.length-
ts):"";o=fe.partsIgnored(i.slice(0,ts).join("; ")+r)}catch(i){if(!(i instanceof RangeError))throw i;o=fe.ignored(i.message)}await os(t,o)}async function os(t,e){
if(!t.get("message"))return t.say(e);let n=e&&`<div class="gdviz-notice" role="status">${Uf(e)}</div>`;pt(await ot(t.widget_manager,t.get("message")),"value",n)}
var Uf=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),Ol=400;async function Pl(t){let e=await ze(t),n=history.state?.[Dn];await qf(t,location.search,n),n&&
await os(t,fe.tooLong);let o=await ze(t),[i,r,s]=[0,-1/0,!!n];function a(){i||=setTimeout(l,Math.max(0,r+Ol-performance.now()))}let c=In(t,a);addEventListener("\
popstate",()=>{o=new Map,a()});async function l(){r=performance.now(),i=Ae()?setTimeout(l,Ol):0;let p=await ze(t);if(i||!Cn(p,o).length)return;o=p;let d=jf(t,p),
u=Cn(p,e).some(f=>d.has(f))?await ns(d):"",g=s;s=es(u).length>Ti;try{s?history.replaceState({[Dn]:Object.fromEntries(p)},"",es(await ns(Hf(p)))):history.replaceState(
null,"",es(u))}catch{return c()}s!==g&&await os(t,s?fe.tooLong:"")}}function es(t){let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([
o])=>!rs(o)&&o!==Dn)).toString(),t].filter(Boolean).join("&");return yo()+(n&&`?${n}`)+location.hash}var Hf=t=>new Map([...t].filter(([,e])=>e.length<500));var Wf=400,Vf=200,Cl=["pointerdown","keydown","input","change","drop"],Il=["pointerup","pointercancel"];function Gf(t){let e=new Set,n=[],o=[],i=null,r=()=>new Map,
[s,a,c,l]=[0,!1,!1,!1],p=null,d=Promise.resolve();for(let h of Cl)addEventListener(h,A,!0);for(let h of Il)addEventListener(h,z,!0);addEventListener("blur",z);let u=In(
t,h=>{r=h,!i&&!Ae()&&(i=r()),l||b()});return{undo:()=>T(n,o),redo:()=>T(o,n),count:g,watch:f,stop:m};function g(){return{undo:n.length,redo:o.length}}function f(h){
return e.add(h),()=>e.delete(h)}function w(){for(let h of e)h()}function b(){clearTimeout(s),s=setTimeout($,Wf)}function $(){a||Ae()?b():_()}function A({type:h,
target:y}){s&&!Ae()&&(h==="pointerdown"||y!==p)&&_(),p=y,c=!0,h==="pointerdown"&&(a=!0)}function z(){a=!1}function _(){clearTimeout(s);let h=c;[s,c]=[0,!1];let y=r();
i&&!Cn(y,i).length||(i&&h&&(n.push(i),n.length>Vf&&n.shift(),o.length=0),i=y,w())}function T(h,y){let x=d.then(async()=>{s&&_();let v=h.pop();if(!v||!i)return"";
let k=await yi(t,Cn(v,i));y.push(i),l=!0;try{await Ut(t,v),await je(),i=r()}finally{[l,c]=[!1,!1],w()}return k});return d=x.catch(()=>{}),x}function m(){clearTimeout(
s);for(let h of Cl)removeEventListener(h,A,!0);for(let h of Il)removeEventListener(h,z,!0);removeEventListener("blur",z),u()}}var Fl=ee((t,e)=>Gf(e),t=>t.stop()),
jl=Fl.use,Bl=t=>Fl.find(t.get("key"));var Kf=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,Dl=100;async function Ul(t){let e=t.get("script"),n=[...new Set(Hl(e))],o=new Map(await Promise.all(n.map(async s=>[s,await ot(
t.widget_manager,s)]))),i=s=>o.get(s),r=({when:s})=>!s||s.indices.includes(i(s.selector).get("index"));return e.filter(r).map(s=>`${Yf(s,i)}
`).join("")}function Hl(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(Hl):[]}function Yf({
text:t,holes:e,each:n},o){let i=(a,c=0)=>Jf(a,o,c);if(!n)return ql(t,(a,c)=>i(e[a],c));let r=o(n.shown[0]).get(n.shown[1]);return n.entries.filter((a,c)=>r[c]>0).
map(a=>ql(t,c=>c==="name"?Ce(a.name):c==="hyperparameters"?Vl(a.hyperparameters,o):i(e[c]))).join(`
`)}var ql=(t,e)=>t.split(`
`).map(n=>n.replaceAll(Kf,(o,i)=>e(i,n.length-n.trimStart().length))).join(`
`),Ce=t=>JSON.stringify(t);function $o(t){let e=sn(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function Wl({widget:t,trait:e,kind:n,options:o=[]},i){let r=i(t).get(
e);return n==="choice"?Ce(o[r]):n==="flag"?r?"True":"False":n==="whole"?String(r):n==="number"?$o(r):n==="numbers"?`[${r.map($o).join(", ")}]`:Ce(r)}var Vl=(t,e)=>Object.
entries(t).map(([n,o])=>`${n}=${Wl(o,e)}`).join(", "),ss=t=>`(${t.join(", ")}${t.length===1?",":""})`;function Jf(t,e,n){return t.kind==="arguments"?Zf(e(t.widget)):
t.kind==="starts"?Xf(e(t.field),e(t.slice),e(t.surface)):t.kind==="keywords"?Vl(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?ss(Object.entries(t.
targets).filter(([,{widget:o,trait:i}])=>e(o).get(i)).map(([o])=>Ce(o))):t.kind==="points"?th(Qf(e(t.widget),t),n):Wl(t,e)}function Zf(t){let[e,n,o]=[t.get("val\
ue"),t.get("variables"),G(t.get("parameters"))],i=$e(e,n).parameters;if(String(n)==="x")return`${Ce(e)}, ${ss(["x",...i].map(Ce))}`;let r=String(n)==="x,y"?[]:[
ss(n.map(Ce))];return[Ce(e),...r,...i.map((s,a)=>`${s}=${$o(o[a])}`)].join(", ")}function Xf(t,e,n){let[o,i,r]=[G(t.get("parameters")),e.get("indices"),n.get("s\
tart")],{parameters:s}=$e(t.get("value"),t.get("variables"));return`[${s.map((a,c)=>$o(i.includes(c)?r[i.indexOf(c)]:o[c])).join(", ")}]`}function Qf(t,{array:e,
training:n}){let o=Array.from(G(t.get("part"))),i=o.map((c,l)=>n?c>0:l<=o.findLastIndex(Boolean)),r=e==="x"&&t.get("task")!=="regression";return(e==="x"?Mt(t.get(
"x")).map(([...c])=>c):Array.from(G(t.get(e)),c=>[c])).map(c=>c.map(e==="part"?String:$o)).filter((c,l)=>i[l]).map(c=>r?`[${c.slice(0,2).join(", ")}]`:c[0])}function th(t,e){
let n=`[${t.join(", ")}]`;if(n.length+e<Dl-20)return n;let o=" ".repeat(e+4),i=[o];for(let r of t){let s=i[i.length-1];s!==o&&s.length+r.length+2>Dl?i.push(`${o}${r}\
,`):i[i.length-1]=s===o?`${o}${r},`:`${s} ${r},`}return`[
${i.join(`
`)}
${" ".repeat(e)}]`}var Gl=1e6,as=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Oi(t,...e){let n=o=>o.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(as(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function Yl(t){let e=as(t),n=Object.fromEntries(await ze(t));return{name:`${Oi(t)}.\
json`,text:`${JSON.stringify({gdviz:an,page:e,values:n},null,1)}
`}}async function Jl(t,e){try{if(e.size>Gl)throw new RangeError(Se.tooLarge(Gl/1e6));let n=eh(await e.text(),as(t));Kl(await Br(t,n));let o=await ze(t),i=await Ut(
t,n);return i.length&&await Ut(t,o),Kl(i),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function Kl([t]){if(t)throw new RangeError(t)}function eh(t,e){
let n;try{n=JSON.parse(t)}catch{throw new RangeError(Se.noJson)}let{gdviz:o,page:i,values:r}=Cr(n)?n:{};if(o===void 0)throw new RangeError(Se.noState);if(o!==an)
throw new RangeError(Se.version(JSON.stringify(o).slice(0,20),an));if(e&&i!==e)throw new RangeError(typeof i=="string"?Se.ofPage(i.slice(0,80),e):Se.ofOtherPage(
e));if(!vi(r))throw new RangeError(Se.noTexts);return new Map(Object.entries(r))}var Xl=Ss(Sr(),1);async function Ql(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[p]})=>ot(t.widget_manager,p)))).some(p=>p.get("outdated")))return null;
let i=async([p,d])=>(await ot(t.widget_manager,p)).get(d),r=await Promise.all(e.map(({array:p})=>i(p))),s=await Promise.all(e.map(({names:p})=>p[0]?.startsWith(
"IPY_MODEL_")?i(p):p)),a=[...n?[n.name]:[],...s.flat()],c=n&&await i(n.shown),l=n?n.names.flatMap((p,d)=>c[d]>0?Zl(r,d).map(u=>[p,...u]):[]):Zl(r,0,s);return`${Xl.default.
unparse([a,...l],{newline:`
`})}
`}function Zl(t,e,n){let o=t.map((l,p)=>nh(l,e,n?.[p].length)),[[i],...r]=o,s=r.filter((l,p)=>t[p+1].shape.length===2).flat(),a=l=>i[l]!==i[l-1]&&Number.isFinite(
i[l])&&s.some(p=>Number.isFinite(p[l])),c=l=>Number.isFinite(l)?l:"";return Array.from(i,(l,p)=>p).filter(a).map(l=>o.flat().map(p=>c(p[l])))}function nh(t,e,n=t.
shape[2]??1){let[o,i,r=1]=t.shape,s=G(t),a=l=>s.subarray(l*i*r,(l+1)*i*r);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,p)=>a(p));let c=a(o>1?e:0);
return Array.from({length:Math.min(r,n)},(l,p)=>Float64Array.from({length:i},(d,u)=>c[u*r+p]))}function td(t,e,n){let o=null,i=()=>e.closest(".gdviz-page")??document.body;function r(){o=o?null:Cc(i()),n("")}function s(u,g,f){Ve(u,g,f),n(et.saved(u))}async function a(){
let u=await Ql(t);if(u===null)return n(Ht.computing);s(`${Oi(t,"run")}.csv`,u,"text/csv")}async function c({name:u,node:g},f){if(g.closest("[data-outdated]"))return n(
Ht.computing);let w=`${Oi(t,u)}.${f}`;f==="svg"?s(w,go(g),"image/svg+xml"):s(w,await fi(g),"image/png")}let l=(u,g)=>I`<li><span>${u}</span>${g}</li>`,p=(u,g,f)=>I`<button type="button" aria-label=${Ht.
file(g,u)} @click=${f}>${u}</button>`;function d(){let{notebook:u}=t.widget_manager,g=(o??[]).filter(({node:f})=>f.checkVisibility());return I`<ul class="files" aria-label=${Ht.
open}>
      ${u?l(Ht.notebook,I`<a class="button" href=${u.address} download=${u.name} aria-label=${Ht.file(Ht.notebook,"IPYNB")}>IPYNB</a>`):q}
      ${t.get("csv").columns?l(Ht.run,p("CSV",Ht.run,a)):q}
      ${g.map(f=>l(f.name,I`
        ${p("SVG",f.name,()=>c(f,"svg"))}${p("PNG",f.name,()=>c(f,"png"))}`))}
    </ul>`}return{button:()=>I`<button type="button" class="download" title=${Ht.openTitle}
      aria-expanded=${o!==null} @click=${r}>${Ht.open}</button>`,list:()=>o?d():q}}function oh({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>is(t))}var ih="textarea, [contenteditable], input:is([type=text], [type=number], [type=s\
earch], :not([type])):not([readonly])";function rh({key:t,ctrlKey:e,metaKey:n,shiftKey:o,altKey:i}){return i||!(e||n)?null:t.toLowerCase()==="z"?o?"redo":"undo":
t.toLowerCase()==="y"&&!o?"redo":null}function sh({model:t,el:e}){it(e,"gdviz-page-state");let n=jl(t),o=Bl(t),[i,r,s]=["","",""];function a(z,_="",T=""){[i,r,s]=
[z,_,T],$()}async function c(z){let _=await o[z](),[T,m]=z==="undo"?[ut.undone,ut.nothingToUndo]:[ut.redone,ut.nothingToRedo];a(_?T(_):m)}function l(z){let _=rh(
z),T=z.target,h=(e.closest(".gdviz-page")??e).contains(T)||t.widget_manager.ownsAddress&&!T.closest?.(".gdviz-page");!_||!h||z.defaultPrevented||T.matches?.(ih)||
(z.preventDefault(),z.stopPropagation(),c(_))}async function p(){a("");let z=`${yo()}?${await is(t)}`;if(z.length>Ti)return a(ut.tooLong(Ti));let _=await pe(z);
a(_?et.copiedThis:ut.copyThis,z),_||e.querySelector("[type=text]").select()}async function d(){let z=await Ul(t);if(await pe(z))return a(et.copiedThis);a(ut.copyThis,
"",z),e.querySelector("textarea").select()}let u=td(t,e,a);async function g(){let{name:z,text:_}=await Yl(t);Ve(z,_,"application/json"),a(et.saved(z))}async function f({
target:z}){let[_]=z.files;if(!_)return;let T=await Jl(t,_);a(T?ut.notOpened(_.name,T):ut.opened(_.name)),z.value=""}let w=(z,_,T)=>I`<button type="button" title=${_} @click=${T}>${z}</button>`,
b=(z,_,T,m)=>I`
    <button type="button" title=${T} aria-keyshortcuts=${m} aria-disabled=${o.count()[z]===0}
      @click=${()=>c(z)}>${_}</button>`;function $(){D(e,I`
      <div role="group" aria-label=${ut.changes}>
        ${b("undo",ut.undo,ut.undoTitle,"Control+Z Meta+Z")}
        ${b("redo",ut.redo,ut.redoTitle,"Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label=${ut.state}>
        ${w(ut.copyLink,ut.copyLinkTitle,p)}
        ${w(ut.save,ut.saveTitle,g)}
        ${w(ut.open,ut.openTitle,()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${f} />
      </div>
      <div role="group" aria-label=${ut.takeAway}>
        ${t.get("script").length?w(ut.copyScript,ut.copyScriptTitle,d):q}
        ${u.button()}
      </div>
      ${u.list()}
      <span role="status">${i}</span>
      <textarea readonly spellcheck="false" aria-label=${ut.script} rows="12" ?hidden=${!s} .value=${mt(s)}></textarea>
      <input type="text" readonly aria-label=${ut.address} ?hidden=${!r} .value=${mt(r)} />`)}$();let A=[n,o.watch($),rt(t,"script csv",$),()=>removeEventListener(
"keydown",l,!0)];return addEventListener("keydown",l,!0),()=>A.forEach(z=>z())}var ed={initialize:oh,render:sh};var nd=(t,e,n)=>{let o=new Map;for(let i=e;i<=n;i++)o.set(t[i],i);return o},od=Fn(class extends Ne{constructor(t){if(super(t),t.type!==Zt.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let o;n===void 0?n=e:e!==void 0&&(o=e);let i=[],r=[],s=0;for(let a of t)i[s]=o?o(a,s):s,r[s]=n(a,s),s++;return{
values:r,keys:i}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,o]){let i=ol(t),{values:r,keys:s}=this.dt(e,n,o);if(!Array.isArray(i))return this.ut=s,
r;let a=this.ut??=[],c=[],l,p,d=0,u=i.length-1,g=0,f=r.length-1;for(;d<=u&&g<=f;)if(i[d]===null)d++;else if(i[u]===null)u--;else if(a[d]===s[g])c[g]=Le(i[d],r[g]),
d++,g++;else if(a[u]===s[f])c[f]=Le(i[u],r[f]),u--,f--;else if(a[d]===s[f])c[f]=Le(i[d],r[f]),jn(t,c[f+1],i[d]),d++,f--;else if(a[u]===s[g])c[g]=Le(i[u],r[g]),jn(
t,i[d],i[u]),u--,g++;else if(l===void 0&&(l=nd(s,g,f),p=nd(a,d,u)),l.has(a[d]))if(l.has(a[u])){let w=p.get(s[g]),b=w!==void 0?i[w]:null;if(b===null){let $=jn(t,
i[d]);Le($,r[g]),c[g]=$}else c[g]=Le(b,r[g]),jn(t,i[d],b),i[w]=null;g++}else _i(i[u]),u--;else _i(i[d]),d++;for(;g<=f;){let w=jn(t,c[f+1]);Le(w,r[g]),c[g++]=w}for(;d<=
u;){let w=i[d++];w!==null&&_i(w)}return this.ut=s,ki(t,c),Tt}});var ah=["paths","x","y","values"],Ni=["A","B","C","D"],ke=({state:t,curves:e})=>JSON.stringify([t,e]),id=t=>Object.fromEntries([...t].filter(([e])=>e!==wi));function ch(t,e){
let[n,...o]=t.shape,i=gn(o),r=n?e%n*i:0;return G(t).slice(r,r+i)}async function lh(t){let e=s=>s?ot(t.widget_manager,s):null,[n,o,i]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),r=await Promise.all(t.get("views").map(e));return{state:n,choice:o,runner:i,views:r}}async function dh(t){let{state:e,choice:n,
runner:o,views:i}=await lh(t),r=new Map,s=()=>new Map,a=0,c=[In(e,m=>(s=m,$())),rt(t,"pinned",w)];return w(),{pin:g,swap:f,isOfProblem:z,lossesOf:_,stop:T};function l(){
return t.get("pinned")}function p(m){K(t,{pinned:m})}function d(){return i.map(m=>{let h=ah.filter(v=>m.get(v)),y=h.map(v=>mn(m,v));return(n?[n.get("index")]:Array.
from({length:Math.max(...y.map(({shape:v})=>v[0]))},(v,k)=>k)).map(v=>({row:v,...Object.fromEntries(h.map((k,M)=>[k,ch(y[M],v)]))}))})}async function u(){await je(
{inBackground:!1});let m=s(),y={name:(await Vc(e,m,t.get("named"))).slice(0,Pn),shown:!0,state:id(m)};return o?y.curves=ph(d()):r.set(ke(y),d()),y}async function g(){
let m=await u();l().length<rn&&p([...l(),m])}async function f(m){let h=await u(),y=l()[m];await Ut(e,new Map([...Object.entries(y.state),[wi,bi(l().with(m,h))]])),
o&&K(o,{playing:!1,shown:-1,resets:o.get("resets")+1})}function w(){for(let h of l())h.curves&&r.set(ke(h),uh(h.curves));let m=l().filter(h=>!r.has(ke(h)));m.length&&
hn(b(m)),$()}async function b(m){let h=id(s());for(let y of m){let x=await Ut(e,new Map(Object.entries(y.state)));await je({inBackground:!1}),x.length||r.set(ke(
y),d())}await Ut(e,new Map(Object.entries(h))),m.some(y=>!r.has(ke(y)))&&p(l().filter(y=>r.has(ke(y)))),$()}function $(){a||=requestAnimationFrame(A)}function A(){
a=0;let m=l().length?s():new Map,y=l().map((v,k)=>({pin:v,mark:Ni[k],of:r.get(ke(v)),isHere:z(v,m)})).filter(({pin:v,of:k})=>v.shown&&k),x=JSON.stringify(y.map(
({pin:v,mark:k,isHere:M})=>[k,v.name,ke(v),M]));x!==t.get("drawn")&&(pt(t,"drawn",x),i.forEach((v,k)=>{let M=y.filter(({isHere:S})=>S||!v.get("paths"));pt(v,"pi\
nned",M.flatMap(({pin:S,mark:O,of:N})=>(N?.[k]??[]).map(L=>({...L,mark:O,name:S.name}))))}))}function z(m,h=s()){return t.get("problem").every(y=>(m.state[y]??"")===
(h.get(y)??""))}function _(m){return(r.get(ke(m))??[]).flat().flatMap(({y})=>y?[y]:[]).map(y=>y.findLast(x=>!Number.isNaN(x))??NaN)}function T(){cancelAnimationFrame(
a);for(let m of c)m()}}var ph=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],o=>Number.isFinite(o)?Number(o.toPrecision(5)):null)));function uh(t){
let e=n=>Float64Array.from(n,o=>o??NaN);return t.map(([n=[],...o])=>o.map((i,r)=>({row:r,x:e(n),y:e(i)})))}var rd=ee((t,e)=>dh(e),t=>t.then(e=>e.stop())),sd=rd.
use,ad=t=>rd.find(t.get("key"));function gh({model:t,el:e}){it(e,"gdviz-pins");let n=sd(t),o=null;ad(t).then(d=>{o=d,l()});let i=()=>t.get("pinned"),r=(d,u)=>K(t,{pinned:i().with(d,{...i()[d],
...u})});function s(d){K(t,{pinned:i().filter((g,f)=>f!==d)});let u=e.querySelectorAll(".remove");(u[Math.min(d,u.length-1)]??e.querySelector("button"))?.focus()}
function a(){i().length<rn&&o?.pin()}function c(d,u){let[g,f]=[Ni[u],Ot.run(Ni[u])],w=o?o.lossesOf(d).map(A=>Z(A,3)):[],b=({target:A})=>r(u,{name:A.value.trim().
slice(0,Pn)}),$=o&&!o.isOfProblem(d);return I`
      <li class=${d.shown?"":"hidden"}>
        <label title=${Ot.showOrHide(f)}><input type="checkbox" aria-label=${Ot.show(f)} .checked=${mt(d.shown)}
          @change=${({target:A})=>r(u,{shown:A.checked})} /><b>${g}</b>${Ya(g)}</label>
        <input type="text" aria-label=${Ot.name(f)} title=${d.name} maxlength=${Pn} .value=${mt(d.name)} @change=${b} />
        <output title=${Ot.lossTitle}>${w.length?Ot.loss(w.join(", ")):q}</output>
        <button type="button" title=${Ot.swapTitle(f)} @click=${()=>o?.swap(u)}>${Ot.swap}</button>
        <button type="button" class="remove" title=${Ot.remove(f)} aria-label=${Ot.remove(f)} @click=${()=>s(u)}>×</button>
        ${$?I`<small>${Ot.ofOtherProblem}</small>`:q}
      </li>`}function l(){let d=i().length>=rn;D(e,I`
      <button type="button" aria-disabled=${d} title=${d?Ot.full(rn):Ot.pinTitle} @click=${a}>${Ot.pin}</button>
      <ul aria-label=${Ot.list} ?hidden=${!i().length}>${od(i(),(u,g)=>g,c)}</ul>`)}let p=[n,dt(t,{"pinned drawn":l})];return()=>p.forEach(d=>d())}var cd={render:gh};var fh={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},cn=(t,e,n,o=t)=>I`
  <button type="button" class=${o} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${fh[t]} /></svg>
  </button>`,Li=(t,e)=>cn(t?"pause":"play",t?Ge.pause:Ge.play,e,"play");var hh=10,mh=8;function vh({model:t}){let e=t.get("max");return rt(t,"max",()=>{let[n,o]=[t.get("value"),t.get("max")];(n>o||n===e&&!t.get("playing"))&&K(t,{value:o}),
e=o})}function wh({model:t,el:e}){it(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),o=()=>t.get("max"),i=$=>K(t,{playing:!1,value:$});function r(){let $=!t.
get("playing");K(t,{playing:$,value:$&&n()>=o()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${o()}`;let[$,A]=t.get("ends");return Z($+(A-$)*n()/Math.
max(o(),1),3)}let[a,c]=t.get("ends")?[t.get("description"),""]:["",Fo.stepTitle],l=()=>D(e,I`
      ${cn("back",Fo.back,()=>i(0))}
      ${Li(t.get("playing"),r)}
      ${cn("step",Ge.step,()=>i(Math.min(n()+1,o())))}
      <label title=${c}>
        ${a&&I`<span>${a}</span>`}
        <input type="range" min="0" step="1" aria-label=${a||Fo.step} aria-valuetext=${a?s():q} .max=${String(o())} .value=${mt(String(n()))}
          @input=${({target:$})=>i(Number($.value))} />
        <output>${s()}</output>
      </label>`),p=0,d=0,u=()=>(t.get("seconds")?o()/t.get("seconds"):Math.max(hh,o()/mh))/1e3;function g($){let A=Math.min(Math.floor(($-p)*u()),o());if(A>=o())
return K(t,{value:o(),playing:!1});A>n()&&K(t,{value:A}),t.get("playing")&&(d=requestAnimationFrame(g))}function f(){cancelAnimationFrame(d),t.get("playing")&&(w(),
d=requestAnimationFrame(g))}function w(){p=performance.now()-n()/u()}let b=[dt(t,{"value max playing":l}),rt(t,"max",w),rt(t,"playing",f),()=>cancelAnimationFrame(
d)];return f(),()=>b.forEach($=>$())}var ld={initialize:vh,render:wh};var bh="gdviz answer ";function dd(t){let e=`${bh}${location.pathname} ${t}`;return{get:()=>cs(()=>JSON.parse(localStorage.getItem(e)??"null")??void 0),set:n=>cs(
()=>localStorage.setItem(e,JSON.stringify(n))),clear:()=>cs(()=>localStorage.removeItem(e))}}function cs(t){try{return t()}catch{return}}function Ri(t){let e=t.
get("solution");return t.get("kind")==="choices"?t.get("rows")[0][1][e]:`${Z(e)} ${t.get("unit")}`.trim()}var ls=(t,e)=>Array.isArray(t)&&t.length===e;function xh({model:t,el:e}){it(e,"gdviz-question");let n=t.get("kind"),o=t.get("rows"),i=Vt.how[t.get("distinct")?"\
order":(o.length||t.get("points").length)===1?n.slice(0,-1):n],[r,s]=[Yt(),Yt()],a=t.get("solution")!==null,c=dd(t.get("question")),[l,p]=[[],[]],d=n==="number"?
"number":"chosen",u=()=>n==="points"?l.map(N=>N.get("value")):t.get(d),g=JSON.stringify(u()),f=!1,w=!1,b=Re(x,N=>K(t,{number:N}));function $(){if(f=n==="choices"?
u().includes(-1):JSON.stringify(u())===g,f)return x();c.set(u()),K(t,{committed:!0})}function A(){f=!1,c.clear(),K(t,{committed:!1}),e.querySelector("input, but\
ton")?.focus()}function z(){let N=t.get("committed");l.forEach(E=>pt(E,"locked",N)),p.forEach(E=>pt(E,"locked",!N));let L=e.closest(".gdviz-beside")?.querySelector(
".gdviz-moved");return L?.toggleAttribute("inert",!N),!!L}function _(N,L){let E=[...t.get("chosen")],R=t.get("distinct")?E.indexOf(L):-1;R>=0&&(E[R]=E[N]),E[N]=
L,K(t,{chosen:E})}function T([N,L],E){return I`<div class="options ${N?"named":""}" role="radiogroup" aria-label=${N||t.get("question")}>
      ${N?I`<span class="name">${N}</span>`:q}
      ${L.map((R,C)=>I`
        <label><input type="radio" name="${r}-${E}" .checked=${t.get("chosen")[E]===C} ?disabled=${t.get("committed")} @change=${()=>_(E,C)} />
          <span>${R}</span></label>`)}</div>`}function m(){let N=t.get("committed");if(n==="choices")return o.map(T);if(n==="points")return q;let[L,E,R,C,F]=["n\
umber","min","max","step","unit"].map(P=>t.get(P));return I`<div class="gdviz-slider">${b({value:L,min:E,max:R,step:C,unit:F,disabled:N,description:a?Vt.answer:
Vt.prediction,tooltip:Vt.answerTitle})}</div>`}function h(){let N=t.get("solution"),L=1e-9*Math.max(1,Math.abs(N));return Math.abs((n==="number"?u():u()[0])-N)<=
t.get("within")+L}function y(){return a?`${h()?Vt.right:Vt.wrong(Ri(t))} ${t.get("explanation")}`.trim():Vt.compare}function x(){let N=t.get("committed"),L=a&&N?
h()?"right":"wrong":"";D(e,I`
      <div role="group" class=${L} aria-labelledby=${s}>
        <p class="text" id=${s}>${t.get("question")}</p>
        ${m()}
        <p class="hint ${f?"urged":""}" role="status">${N?y():i}</p>
        ${N?I`<button type="button" class="again" @click=${A}>${a?Vt.again.tried:Vt.again.predicted}</button>`:I`<button type="button" class="commit" @click=${$}>${a?
Vt.check:Vt.commit}</button>`}
      </div>`),z()}function v(N){return n==="points"?ls(N,l.length)&&N.every(L=>ls(L,2)&&L.every(Number.isFinite)):n==="choices"?ls(N,o.length)&&o.every(([,L],E)=>Number.
isInteger(N[E])&&L[N[E]]!==void 0):Number.isFinite(N)&&N>=t.get("min")&&N<=t.get("max")}async function k(){let N=[t.get("points"),t.get("others")],L=await Promise.
all(N.map(R=>Promise.all(R.map(C=>ot(t.widget_manager,C)))));if(w)return;[l,p]=L,g=JSON.stringify(u());let E=c.get();v(E)&&!t.get("committed")&&(n==="points"?l.
forEach((R,C)=>K(R,{value:E[C]})):K(t,{[d]:E}),K(t,{committed:!0})),z()}let M=[dt(t,{"question chosen number min max step committed":x})];k();let S=new MutationObserver(
()=>z()&&S.disconnect()),O=new ResizeObserver(()=>{let N=e.closest(".gdviz-beside");N&&(O.disconnect(),z()||S.observe(N,{childList:!0,subtree:!0,attributeFilter:[
"class"]}))});return O.observe(e),M.push(()=>S.disconnect(),()=>O.disconnect()),()=>{w=!0,M.forEach(N=>N())}}var pd={render:xh};var ud=t=>Number.isFinite(t)?Z(t,Math.abs(t)<.001?2:3):"–";function yh({model:t,el:e}){it(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function o(s,a){n(s)!==
a&&K(t,{shown:t.get("shown").with(s,Number(a))})}function i(s){K(t,{chosen:s}),o(s,!0)}function r(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=Mt(t.get("values")),p=t.get("outdated"),d=(b,$)=>p?"…":ud(l[b]?.[$]??NaN),u=s.map((b,$)=>I`<th scope="col" title=${a[$]??""}>${b}</th>`),g=t.get("names").map(
(b,$)=>{let[A,z]=[n($),$===t.get("chosen")],_=({target:m})=>o($,m.checked),T=`background: ${bt(c[$%c.length])}`;return I`
        <tr class="${A?"":"hidden"} ${z?"chosen":""}">
          <td><input type="checkbox" aria-label=${jo.show(b)} .checked=${mt(A)} @change=${_} /></td>
          <th scope="row">
            <button type="button" title=${jo.choose(b)} aria-pressed=${z} @click=${()=>i($)}>
              <span class="swatch" .style=${T}></span>${b}
            </button>
          </th>
          ${s.map((m,h)=>I`<td class="number">${A?d($,h):"–"}</td>`)}
        </tr>`}),w=(t.get("pinned")??[]).map(({mark:b,name:$,row:A,values:z})=>I`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${$}><span class="swatch" .style="background: ${bt(c[A%c.length])}"></span>${jo.pinned(b,t.get("names")[A])}</th>
          ${s.map((_,T)=>I`<td class="number">${ud(z?.[T]??NaN)}</td>`)}
        </tr>`);D(e,I`<table aria-busy=${!!p}><caption ?hidden=${!p}>${p}</caption><thead><tr><td></td><td></td>${u}</tr></thead><tbody>${g}${w}</tbody></table>`)}
return dt(t,{"names colors columns hints shown values chosen outdated pinned":r})}var gd={render:yh};var ds=[1/60,1/12,1/4,1,2,5,10,20,50,100];function $h(t,e){return t<1?Et.perSecond(Math.round(t*60),e):Et.perFrame(Number(t.toPrecision(3)),e)}function zh({model:t,
el:e}){it(e,"gdviz-runner");let n=t.get("unit"),o=()=>K(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),i=()=>K(t,{playing:!1,shown:-1,single_steps:t.get("sin\
gle_steps")+1});function r(){let f=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);K(t,{playing:!t.get("playing"),shown:-1,resets:f})}function s({
target:f}){let w=Number(f.value);K(t,{playing:!1,shown:w+t.get("stride")>t.get("position")?-1:w})}function a({target:f}){let w=Math.round(Number(f.value));w>=1&&
w<=1e3&&K(t,{anew_steps:w}),f.value=t.get("anew_steps")}function c(){let[f,w]=[t.get("position"),t.get("shown")];return w<0||w>=f?Et.at(n,f):Et.atOf(n,w,f)}function l(){
let[f,w]=[t.get("position"),t.get("shown")];return I`
      <input class="history" type="range" min="0" aria-label=${Et.history} aria-valuetext=${c()} title=${Et.historyTitle(n)}
        .max=${String(f)} .step=${String(t.get("stride"))} .value=${mt(String(w<0?f:w))}
        ?disabled=${f===0} @input=${s} />`}let p=f=>t.get("position")<f?Et.notFinite:Et.growing;function d(){let[f,w,b]=[t.get("speed"),t.get("anew"),t.get("div\
erged_at")],$=T=>Math.abs(T/f-1)<.001,A=ds.some($)?ds:[...ds,f].sort((T,m)=>T-m),z=({target:T})=>K(t,{speed:Number(T.value)}),_=({target:T})=>K(t,{anew:T.checked,
playing:!1});D(e,I`
      <div class="gdviz-buttons">
        ${cn("back",Et.restart,o,`back${b<0?"":" wanted"}`)}
        ${Li(t.get("playing"),r)}
        ${cn("step",Ge.step,i)}
        <select title=${Et.speedTitle(n)} aria-label=${Et.speed} @change=${z}>
          ${A.map(T=>I`<option value=${T} .selected=${mt($(T))}>${$h(T,n)}</option>`)}
        </select>
        <output class="position">${c()}</output>
      </div>
      ${t.get("stride")>0?l():q}
      <div class="gdviz-buttons">
        <label title=${Et.anewTitle(n)}>
          <input type="checkbox" .checked=${mt(w)} @change=${_} /> ${Et.anew}
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label=${Et.anewSteps(n)} ?disabled=${!w}
          .value=${String(t.get("anew_steps"))} @change=${a} />
        ${Et.steps(n)}
      </div>
      ${b<0||t.get("outdated")?q:I`<div class="gdviz-notice" role="alert">
        ${Et.diverged(n,b,p(b))}</div>`}`)}function u(){t.get("diverged_at")>=0&&t.get("playing")&&K(t,{playing:!1})}let g=[rt(t,"position diverged_at",u),dt(t,
{"playing speed anew anew_steps position diverged_at stride shown outdated":d})];return u(),()=>g.forEach(f=>f())}var fd={render:zh};var kh=t=>t===void 0||Number.isNaN(t)?"–":Z(t);function _h({model:t,el:e}){return it(e,"gdviz-sentence"),dt(t,{"templates which values shown kind outdated":()=>{
let[n,o]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],i=G(t.get("values")),r=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),a=s||r.replace(/\{(\d+)\}/g,(l,p)=>kh(i[p])),c=t.get("shown")&&r;D(e,c?I`<div class="${n} ${s?"gdviz-outdated":""}" role=${o}>${a}</div>`:q)}})}var hd={render:_h};function Ah(t){let{parameters:e}=$e(t.get("value"),t.get("variables")),n=[..."abc"].filter(o=>!e.includes(o));return[...e,...n.slice(0,Math.max(0,2-e.length))]}
function Sh(t,[e,n]){let o=r=>t.find(s=>s!==r),i=t.includes(e)?e:o(n);return[i,t.includes(n)&&n!==i?n:o(i)]}async function md(t){let e=n=>ot(t.widget_manager,n);
return{field:await e(t.get("field")),surfaces:await Promise.all(t.get("surfaces").map(e))}}function Pi(t,e,n){String(t.get(e))!==String(n)&&pt(t,e,n)}async function Mh(t){
let{field:e,surfaces:n}=await md(t);function o(){let r=Ah(e),s=Sh(r,r.length>2?t.get("axes"):r),a=t.get("active");if(Pi(e,"without",s),Pi(t,"indices",a?s.map(c=>r.
indexOf(c)):[0,1]),!!a){Pi(t,"names",r);for(let c of n)Pi(c,"axis_names",s)}}let i=[rt(e,"value",o),rt(t,"active axes",o)];return o(),()=>i.forEach(r=>r())}function Eh(t,e){
return t.flatMap((n,o)=>{let[i,r]=e.slice(2*o,2*o+2),s=i<=n&&n<=r?0:n-(i+r)/2;return[i+s,r+s]})}function Th({model:t}){let e=fn(Mh(t));return()=>e.then(n=>n())}
async function Oh({model:t,el:e}){it(e,"gdviz-slice");let{field:n,surfaces:[o]}=await md(t);function i(s,a){let c=t.get("names"),l=t.get("indices").map(f=>c[f]),
p=l.map((f,w)=>w===s?a:f===a?l[s]:f),d=n.get("parameters"),u=G(d).slice();l.forEach((f,w)=>u[c.indexOf(f)]=Number(sn(o.get("start")[w]))),K(n,{parameters:_e(u,{
shape:d.shape,dtype:"float64"},d)});let g=p.map(f=>u[c.indexOf(f)]);K(o,{start:g,view:Eh(g,o.get("view"))}),K(t,{axes:p})}function r(){let s=t.get("names"),[a,c,
l]=[t.get("indices"),G(t.get("point")),t.get("outdated")],p=(g,f)=>I`
      <label>${g}
        <select title=${oo.axisTitle} @change=${({target:w})=>i(f,w.value)}>
          ${s.map((w,b)=>I`<option value=${w} .selected=${mt(b===a[f])}>${w}</option>`)}
        </select>
      </label>`,d=s.flatMap((g,f)=>a.includes(f)?[]:[`${g} = ${Z(c[f]??NaN,3)}`]),u=oo.described(t.get("step"),d.join(", "));D(e,t.get("active")&&s.length>2?I`
      <div class="axes">${p(oo.across,0)}${p(oo.upwards,1)}</div>
      <div class="gdviz-note ${l?"gdviz-outdated":""}" role="status">${l||u}</div>`:q)}return dt(t,{"names indices active point step outdated":r})}var vd={initialize:Th,
render:Oh};function Nh({model:t,el:e}){it(e,"gdviz-slider");let n=Re(o,i=>K(t,{value:i}));function o(){let[i,r,s,a,c,l]=["value","min","max","step","log","whole"].map(w=>t.
get(w)),[p,d,u,g]=["disabled","description","unit","tooltip"].map(w=>t.get(w)),f=t.get("continuous_update");D(e,n({value:i,min:r,max:s,step:a,log:c,whole:l,disabled:p,
description:d,unit:u,tooltip:g,continuous:f}))}return dt(t,{"value description tooltip unit min max step log disabled":o})}var wd={render:Nh};var zo=class extends Ne{constructor(e){if(super(e),this.it=q,e.type!==Zt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===q||e==null)return this._t=void 0,this.it=e;if(e===Tt)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};zo.directiveName=
"unsafeHTML",zo.resultType=1;var Ci=Fn(zo);var Lh=["wheel","touchmove","keydown","pointerdown"];function Rh({model:t,el:e}){it(e,"gdviz-steps-text");let n=t.get("texts"),o=t.get("settings").map(y=>new Map(
Object.entries(y))),[i,r]=[0,0],s=null,a=!1,c=!1,l=[],p;function d(y){y!==i&&(i=y,c=s!==null,b(),u().catch(x=>console.error(x)))}async function u(){if(a||e.closest(
".gdviz-steps")?.querySelector(zi))return;a=!0;let y=await ot(t.widget_manager,t.get("figure"));for(;r!==i;){let x=i;await hn($i(y,o[x],()=>x===i).then(v=>(l=v,
Ll(y,[...o[x].keys()])))),r=x}a=!1,b()}function g(y){let x=i+y;return o[x]?(s=x,d(x),f()[x].scrollIntoView({block:"center",behavior:mo()?"auto":"smooth"}),!0):!1}
let f=()=>[...e.querySelectorAll("li")];function w(){let y=f(),x=(parseFloat(getComputedStyle(y[0]).scrollMarginTop)+innerHeight)/2,v=y.map(k=>k.getBoundingClientRect()).
findIndex(({top:k,bottom:M})=>k<=x&&x<M);v===s&&(s=null),!(v<0||s!==null)&&(p&&(r=i=v),p=!1,d(v),b())}function b(){let y=(v,k)=>I`<button type="button" aria-disabled=${!o[i+
k]} @click=${()=>g(k)}>${v}</button>`,x=e.closest(".gdviz-steps")?.querySelector(zi)?$n.answerFirst:"";D(e,I`
      <ol>${n.map((v,k)=>I`<li aria-current=${k===i?"step":q}><p>${Ci(v)}</p></li>`)}</ol>
      <div class="bar" role="group" aria-label=${$n.steps}>
        ${y($n.back,-1)}
        <span role="status">${$n.at(i+1,n.length)}<span class="quiet">${c?`: ${f()[i].textContent}`:""}</span></span>
        ${y($n.next,1)}
        ${[x,...l].filter(Boolean).map(v=>I`<p>${v}</p>`)}
      </div>`)}ot(t.widget_manager,t.get("figure")).then(y=>{let x=[...new URLSearchParams(location.search).keys()].map(v=>v.replace(/\d*\..*/s,""));p??=!!t.widget_manager.
ownsAddress&&x.includes(y.get("name"))}),b();let $=new AbortController,{signal:A}=$,z=()=>s=null;for(let y of Lh)addEventListener(y,z,{capture:!0,passive:!0,signal:A});
let _=0,T=()=>{cancelAnimationFrame(_),_=requestAnimationFrame(w)};addEventListener("scroll",T,{capture:!0,passive:!0,signal:A}),addEventListener("resize",T,{signal:A}),
e.addEventListener("gdviz-step",y=>g(y.detail)&&y.preventDefault());let m=new MutationObserver(()=>{b(),u()}),h=new ResizeObserver(()=>{let y=e.closest(".gdviz-\
steps");y&&m.observe(y,{subtree:!0,attributeFilter:["inert"]}),T()});return h.observe(e),()=>{$.abort(),m.disconnect(),h.disconnect()}}var bd={render:Rh};function ko({values:t,shape:[e,n],box:[o,i,r,s]},[a,c]){let[l,p]=[(a-o)/(i-o)*(n-1),(c-r)/(s-r)*(e-1)];if(!(l>=0&&p>=0&&l<=n-1&&p<=e-1))return null;let[d,u]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(p),e-2)],[g,f]=[l-d,p-u],w=u*n+d,[b,$]=[w,w+n].map(A=>(1-g)*t[A]+g*t[A+1]);return(1-f)*b+f*$}var Ph=40,Ch=.42,qn=14,Ih=8,_o=t=>t.map(({from:[e,n],by:[o,i],color:r,shaft:s})=>{let a=tn(e+o/2,n+i/2,o/2,i/2,s);return U`
      ${Dt(a,2)}
      <path class="vector" fill=${r} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
        data-from=${`${e},${n}`} data-by=${`${o},${i}`} d=${a} />`});function xd(t,e,{left:n,top:o,width:i,height:r}){let s=e.map(([a,c])=>({x:a,y:c,wide:qn/2}));
return t.map(({at:a,text:c,color:l,away:p})=>{let d=c.length*Ih/2,u=p[0]>.35?"start":p[0]<-.35?"end":"middle",g={start:d,middle:0,end:-d}[u],f=X(a[0]+g,n+d,n+i-
d),w=X(a[1],o+qn/2,o+r-qn/2),b=p[1]<0?-qn:qn;for(;s.some($=>Math.abs($.x-f)<$.wide+d&&Math.abs($.y-w)<qn);)w+=b;return s.push({x:f,y:w,wide:d}),U`<text class="vector-label" x=${ht(
f-g)} y=${ht(w)} dy="0.35em" text-anchor=${u}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${c}</text>`})}function ps(t,{width:e,height:n}){let o=Ch*Math.min(e,n)/t;if(!(t>0)||t>=Ph&&o>=1)return 1;
let i=10**Math.floor(Math.log10(o));return i*(o>=5*i?5:o>=2*i?2:1)}function yd(t){let e=o=>{let[i,r]=[o,1/o].map(s=>Number(s.toPrecision(1)));return o>1?`${i}:1`:
`1:${r}`},n=t.filter(({factor:o})=>o!==1).map(({what:o,factor:i})=>`${o} ${e(i)}`);return n.length?la.scaled(n.join(", ")):""}var ie=([t,e],[n,o])=>[t+n,e+o],Rt=([
t,e],n)=>[t*n,e*n],Ft=([t,e])=>Math.hypot(t,e);var Fh=3.2,zd=1.6,kd=.9;function _d(t,{parts:e,names:n,isScaled:o},i,r,s){let[a,c,l,p,d,u]=e,g=[],f=t;for(let[_,T]of[a,c,l].entries()){let m=Rt(T,r),h=[i.gradient,
i.momentum,i.decay][_];Ft(m)>0&&g.push({from:f,by:m,color:h,label:n[_],shaft:zd}),f=ie(f,m)}let w={from:t,by:Rt(p,r),color:i.step,label:n[3],shaft:Fh};if(g.length===
1?g.splice(0,1,{...w,label:`${n[3]} = ${g[0].label}`}):Ft(p)>0&&g.unshift(w),!o)return{marks:_o(g),labels:g.map($d)};let b=Rt(d,s);Ft(b)>0&&g.push({from:t,by:b,
color:i.gradient,label:n[4],shaft:kd});let[$,A]=Rt(u,s).map(Math.abs),z={at:ie(t,[.71*$+6,-.71*A-6]),text:n[5],color:i.gradient,away:[1,-1]};return{marks:U`${jh(
t,[$,A])}${_o(g)}`,labels:[...g.map($d),z]}}var jh=([t,e],[n,o])=>U`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${o} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${o} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function $d({from:t,by:e,label:n,color:o,shaft:i},r,s){let a=Rt(e,1/Ft(e));if(i===kd)return{at:ie(ie(t,e),Rt(a,9)),text:n,color:o,away:a};let[c,l=c]=s,d=c.
by[0]*l.by[1]-c.by[1]*l.by[0]>=0==(i===zd)?1:-1,u=[-d*a[1],d*a[0]];return{at:ie(ie(t,Rt(e,.5)),Rt(u,i+7)),text:n,color:o,away:u}}var Bh=.6,Dh=2.2;function Ad(t,e,n){let[o,i]=Mt(t.get("current"))[0]??[NaN,NaN],r=v=>Number.isFinite(v[0])&&Number.isFinite(v[1]),[s,a]=e([0,0]),c=v=>{let[k,M]=e(
v);return[k-s,M-a]},l=Mt(t.get("step_parts")),p=r([o,i])&&l.length>0&&r(l[3]),d=r([o,i])?Mt(t.get("gradients")).filter(r).map(c):[];if(!p&&d.length<2)return{marks:q,
note:""};let u=e([o,i]),g=t.get("marks"),f=t.get("step_labels")[t.get("step_optimizer")]??[],w=p?l.map(c):[],b=p&&r(l[5]),$=v=>Math.max(0,...v.map(Ft)),A=$(w.slice(
0,4)),z=Math.max($([...d.slice(0,1),...b?w.slice(4):[]]),qh(d.slice(1))),_=ps(b?A:Math.max(A,z),n),T=b?ps(z,n):_,m=p?_d(u,{parts:w,names:f,isScaled:b},g,_,T):{marks:q,
labels:[]},h=d.length>1?Uh(u,d,t.get("gradient_points"),g,T,p&&!b):m,y=h===m?[m]:[h,m],x=yd([{what:et.and([p?f[3]:"",d.length>1&&!b?zn.gradients:""].filter(Boolean)),
factor:_},...b?[{what:et.and([f[4],f[5]]),factor:T}]:[]]);return{marks:U`
      ${y.map(({marks:v})=>v)}
      ${xd(y.flatMap(({labels:v})=>v),[u,e(t.get("start"))],n)}`,note:x}}var qh=t=>t.map(Ft).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function Uh([t,e],[n,...o],i,r,s,a){
let c=o.map(b=>Rt(b,s)).filter(b=>Ft(b)>0),l=c.map(([b,$])=>tn(t+b/2,e+$/2,b/2,$/2,Bh)).join(""),p=c.map(([b,$])=>`${t+b},${e+$}`).join(" "),d=c.sort((b,$)=>Ft(
b)-Ft($))[Math.floor(.8*c.length)]??[0,0],u=Rt(d,1/(Ft(d)||1)),g=Rt(n,s),f=a||!Ft(g)?[]:[{from:[t,e],by:g,color:r.gradient,shaft:Dh}],w=(b,$,A,z)=>({at:ie(ie([t,
e],b),Rt($,9)),text:A,color:z,away:$});return{marks:U`
      ${Dt(l,1)}
      <path class="noise" fill=${r.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${p} d=${l} />
      ${_o(f)}`,labels:[...f.map(()=>w(g,Rt(g,1/Ft(g)),i===1?zn.mean:zn.all,r.gradient)),w(d,u,i===1?zn.single:zn.batches(i),r.data)]}}function Hh({model:t,el:e}){let n=t.get("bar")?Mn:nn,o=Bo.frame,i=Ee(e,{name:"gdviz-surface-view",label:o,ratio:t.get("ratio"),margins:n});i.canvas.classList.add(
"hatch");let[r,s,a,c,l,p,d]=i.layers("field","pins","paths","minima","letters","vectors","points"),u=()=>{let[x,v,k,M]=G(t.get("box"));return i.plane({low:x,high:v},
{low:k,high:M})},g=()=>t.get("axis_names"),f=()=>t.get("movable"),w=ci({...i,model:t,el:e,layers:[a,c,d],pins:{lines:s,letters:l,area:i.area},plane:u,free:f});function b(){
let{canvas:x,area:v}=i,k=Math.min(window.devicePixelRatio||1,2),M={width:Math.round(v.width*k),height:Math.round(v.height*k)},S=t.get("loss"),O=G(t.get("levels"));
if(S.shape[0]<2||S.shape[1]<2||O.length<2)return mr(x);ti(x,M,G(S),S.shape,O,Me(t.get("palette"),O.length-1))}function $(){if(!t.get("bar"))return;let[x,v]=[G(t.
get("levels")),t.get("value_name")],k=G(t.get("loss")).some(Number.isFinite);i.bar(k?ui(i.area,t.get("palette"),x,v):[[],[],v])}let A=()=>i.axes(u(),g());function z(){
let x=t.get("gradient"),v=Ia(G(x),x.shape,i.area,G(t.get("box")));D(r,U`<path class="arrows" d=${v} />`)}let _="";function T(){let x=Ad(t,u().toPixel,i.area);D(
p,x.marks),r.classList.toggle("behind",x.marks!==q),_=x.note}function m(){let x=G(t.get("loss")).every(Number.isFinite),v=Bo.notFinite(t.get("value_name"));i.legend(
x?wr(t):[...wr(t),{name:v,color:"",kind:"hatch"}])}let h=i.readout(x=>{if(t.get("outdated"))return D(i.status,t.get("outdated"));if(t.get("step")>=0)return D(i.
status,I`${On(t)}${_&&I`<div>${_}</div>`}`);D(i.status,!x&&t.get("status")||y(x))});function y(x){if(!x&&!f())return"";let v=x?u().toPoint(x):t.get("start"),k=t.
get("loss"),M=ko({values:G(k),shape:k.shape,box:G(t.get("box"))},v);return be(v,g(),M===null?"":Bo.loss(t.get("value_name"),Z(M,2)))}return i.draw(t,{"loss leve\
ls palette":b,"loss levels palette value_name":$,"box axis_names":A,"gradient box":z,"pinned colors box":w.pinned,"paths shown colors box":w.paths,"minima box":w.
minima,"current shown colors box":w.points,"step_parts step_optimizer gradients gradient_points current start box":T,"loss names colors shown value_name":m,"sta\
rt movable box axis_names":w.start,"loss start movable status box axis_names current step step_parts gradients diverged_at outdated":h,zoomable:w.buttons})}var Sd={
render:Hh};var Wh=Math.SQRT2,Vh=1.42;function Ed([t,e,n],{width:o,height:i}){let[r,s]=Md(t),[a,c]=Md(e),l=n*Math.min(o/(2*Wh),i/(2*Vh)),[p,d]=[2*l/o,2*l/i];return{toPixel:([
u,g,f])=>[o/2+(u*s-g*r)*l,i/2-(f*c+(u*r+g*s)*a)*l],toViewer:[-c*r,-c*s,a],matrix:Float32Array.of(s*p,r*a*d,r*c/4,0,-r*p,s*a*d,s*c/4,0,0,c*d,-a/4,0,0,0,0,1)}}var Md=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var Gh=`#version 300 es
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
}`;var Kh=`#version 300 es
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
}`;function Td(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,a]of[[e.VERTEX_SHADER,Gh],[e.FRAGMENT_SHADER,
Kh]]){let c=e.createShader(s);e.shaderSource(c,a),e.compileShader(c),e.attachShader(n,c)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let o=s=>e.getUniformLocation(
n,s),i=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,i);for(let[s,a,c]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,a,e.FLOAT,!1,24,c)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let r=0;return{load(s,a,[c,l],p,d){let u=new Float32Array(6*
c*l),g=[];for(let w=0,b=0;w<c;w++)for(let $=0;$<l;$++,b++){let[A,z]=[2*$/(l-1)-1,2*w/(c-1)-1],[_,T]=[$?b-1:b,$<l-1?b+1:b],[m,h]=[w?b-l:b,w<c-1?b+l:b],y=(s[T]-s[_])/
(T-_)*((l-1)/2),x=(s[h]-s[m])/((h-m)/l)*((c-1)/2);u.set([A,z,s[b],y||0,x||0,a[b]],6*b);let v=[b,b+1,b+l,b+l+1];$===l-1||w===c-1||!v.every(k=>Number.isFinite(s[k]))||
g.push(v[0],v[1],v[2],v[1],v[3],v[2])}e.bufferData(e.ARRAY_BUFFER,u,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(g),e.STATIC_DRAW),r=g.length;
let f=d.flatMap(w=>[1,3,5].map(b=>parseInt(w.slice(b,b+2),16)/255));e.uniform1fv(o("levels"),p.slice(0,64)),e.uniform3fv(o("colors"),f.slice(0,192)),e.uniform1i(
o("count"),Math.min(p.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
o("camera"),!1,s),e.drawElements(e.TRIANGLES,r,e.UNSIGNED_INT,0)}}}var Yh=40,Jh=.015;function Nd(t,e,[n,o,i,r],s){let a=t.filter(Number.isFinite).sort(),[c,l]=[a[0]??0,a.at(-1)??1],p=l-c||1,d=(a[Math.floor(a.length/10)]??c)-c,u=d>
0?p>Yh*d:!1,g=$=>u?Math.log1p(($-c)/d)/Math.log1p(p/d):($-c)/p,f=Float32Array.from(t,$=>Number.isFinite($)?(2*g($)-1)*.5:NaN),w={values:f,shape:e,box:[-1,1,-1,1]};
return{heights:f,spot:$=>{let[A,z]=[2*($[0]-n)/(o-n)-1,2*($[1]-i)/(r-i)-1];return[A,z,ko(w,[A,z])??NaN]},hides([$,A,z],[_,T,m]){let h=2/Math.max(...e);for(let y=h;;y+=
h){let x=z+y*m,v=ko(w,[$+y*_,A+y*T]);if(v===null||x>.5)return!1;if(v>x+Jh)return!0}},scale:u?`log(1 + (${s} ${c<0?"+":"−"} ${Z(Math.abs(c),3)}) / ${Z(d,2)})`:
ca.values(s)}}var Zh=.8,Ld=.5,Rd=5,Ie=1.2,[Xh,Qh]=[5,90],[tm,em]=[.5,5];function nm({model:t,el:e}){it(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",o=n?et.lossIn3d:Ke.surfaceOf(t.get("value_name")),i=I`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${o}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[r,s,a,c,l,p]=D(e,i,".scene",".under","canvas",".over",".panel",".status"),d=l.appendChild(document.createElement(
"span")),u=()=>t.get("camera"),g=(v,k,M=1)=>{let[S,O,N]=u(),L=[((S+v)%360+360)%360,X(O+k,Xh,Qh),X(N*M,tm,em)];K(t,{camera:L})},f,w;function b(){let[v,k]=[t.get(
"loss"),t.get("levels")];if(w&&w.loss===v&&w.levels===k)return w.relief;let[M,S]=[G(v),G(k)],O=Nd(M,v.shape,G(t.get("box")),t.get("value_name"));return f?.load(
O.heights,M,v.shape,S,Me(t.get("palette"),S.length-1)),w={loss:v,levels:k,relief:O},O}function $(){let v=r.clientWidth;if(!v)return;if(f===void 0&&(f=Td(a)),!f)
return D(p,Ke.withoutWebGl);let k={width:v,height:Math.round(v*Zh)},M=Math.min(window.devicePixelRatio||1,2);for(let[R,C]of Object.entries(k)){a.style[R]=`${C}p\
x`;for(let P of[s,c])P.setAttribute(R,String(C));let F=Math.round(C*M);a[R]!==F&&(a[R]=F)}if(Math.min(...t.get("loss").shape,...t.get("levels").shape)<2)return;
let[S,O]=[b(),Ed(u(),k)];f.draw(O.matrix);let N=(R,C)=>om(S,O,R,C);D(s,sm(O.toPixel,t.get("axis_names"),G(t.get("box")))),D(c,U`
      ${Mt(t.get("minima")).map(R=>N(R,C=>ai(t.get("marks").minimum,[C])))}
      ${rm(t,S,O)}
      ${im(t,S,O)}
      ${Mt(t.get("current")).map((R,C)=>N(R,F=>si(us(t,C),F)))}`);let[L,E]=u().map(Math.round);r.ariaLabel=Ke.seen(n?Ke.withPath(o):o,E,L),D(p,I`${t.get("outdat\
ed")||On(t)}<div>${Ke.height(S.scale)}</div>`)}let A=new Map([["+",Ie],["=",Ie],["-",1/Ie],["−",1/Ie]]);r.addEventListener("keydown",v=>{let k=en(v),M=A.get(v.
key);!k&&!M||v.ctrlKey||v.metaKey||(v.preventDefault(),k?g(-Rd*k[0],Rd*k[1]):g(0,0,M))});let z=new Map,_=()=>{let[v,k=v]=[...z.values()];return[(v[0]+k[0])/2,(v[1]+
k[1])/2,Math.hypot(v[0]-k[0],v[1]-k[1])]};r.addEventListener("pointerdown",v=>{if(v.button!==0||z.size===2)return;let{pointerId:k,pointerType:M}=v,S=u();z.set(k,
[v.clientX,v.clientY]),ve(v,N=>{let[L,E,R]=_();z.set(k,[N.clientX,N.clientY]);let[C,F,P]=_(),B=M==="touch"&&z.size===1?0:F-E;g((C-L)*-Ld,B*Ld,R&&P?P/R:1)},({type:N})=>{
z.delete(k),N==="pointercancel"&&K(t,{camera:S})})}),we(r,({touches:v})=>v.length>1);let T=v=>{v.ctrlKey&&(v.preventDefault(),g(0,0,v.deltaY<0?Ie:1/Ie))};r.addEventListener(
"wheel",T,{passive:!1}),a.addEventListener("webglcontextlost",v=>v.preventDefault()),a.addEventListener("webglcontextrestored",()=>{f=w=void 0,$()});let m=t.get(
"home"),h=[["+",et.zoomIn,()=>g(0,0,Ie)],["−",et.zoomOut,()=>g(0,0,1/Ie)],["⌂",Ke.home,()=>K(t,{camera:m})]];D(d,h.map(([v,k,M])=>I`
    <button type="button" title=${k} aria-label=${k} @click=${M}>${v}</button>`));let y=new ResizeObserver($);y.observe(r);let x=dt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":$});return()=>{y.disconnect(),x()}}var us=(t,e)=>t.get("colors")[e%t.get("colors").
length];function om(t,e,n,o){let i=t.spot(n);return i.every(Number.isFinite)?U`<g opacity=${gs(t.hides(i,e.toViewer))}>${o(e.toPixel(i))}</g>`:q}function Pd(t,e,n){
let o=Array.from({length:n.length/2},(s,a)=>n.subarray(2*a,2*a+2)),i=o.filter(([s,a],c)=>c===0||s!==o[c-1][0]||a!==o[c-1][1]).map(t.spot),r=i.map(s=>t.hides(s,e.
toViewer));return Te(i.length,s=>i[s].every(Number.isFinite)).flatMap(s=>{let a=s.filter((l,p)=>p===0||r[l]!==r[s[p-1]]),c=[...a.slice(1),s[s.length-1]];return a.
map((l,p)=>({isHidden:r[l],pixels:i.slice(l,c[p]+1).map(e.toPixel)}))})}var gs=t=>t?.35:1;function im(t,e,n){let[o,i]=t.get("paths").shape,r=G(t.get("paths"));return Array.
from({length:o},(s,a)=>Pd(e,n,r.subarray(2*a*i,2*(a+1)*i)).map(({isHidden:c,pixels:l})=>U`
      <g opacity=${gs(c)}>${ri(us(t,a),l)}</g>`))}function rm(t,e,n){return(t.get("pinned")??[]).map(({row:i,mark:r,paths:s=new Float64Array})=>{let a=Pd(e,n,s),
c=us(t,i);return U`
      ${a.map(({isHidden:l,pixels:p})=>U`
        <g opacity=${gs(l)}>${En(r,c,ao(p))}</g>`)}
      ${Tn(r,c,a.flatMap(({pixels:l})=>l))}`})}function sm(t,[e,n],[o,i,r,s]){let c=(g,f)=>t([g,f,-.5]),l=[c(-1,-1),c(1,-1),c(1,1),c(-1,1)],p=(g,f,w,b="tick-lab\
el")=>{let[$,A]=c(g,f);return U`<text class=${b} x=${$} y=${A} dy="0.35em" text-anchor="middle">${w}</text>`},d=c(0,-1)[1]>c(0,1)[1]?-1:1,u=c(-1,0)[1]>c(1,0)[1]?
-1:1;return U`
    <path class="frame" d=${`M${l.map(([g,f])=>`${g.toFixed(1)},${f.toFixed(1)}`).join("L")}Z`} />
    ${p(-.8,1.12*d,Z(o,3))}${p(.8,1.12*d,Z(i,3))}${p(0,1.14*d,e,"name")}
    ${p(1.12*u,-.8,Z(r,3))}${p(1.12*u,.8,Z(s,3))}${p(1.14*u,0,n,"name")}`}var Cd={render:nm};var Id=new Map,fs=new Map;function Fd(t,e){let n=()=>{let o,i=(...r)=>{let s=r.pop(),a=Array.isArray(r.at(-1))?r.pop():[];o=typeof s=="function"?s(...a.map(Un)):
s};i.amd={},e(i);for(let r of t)r!=="module"&&hs(r,o);return o};for(let o of t)Id.set(o,n)}var hs=(t,e)=>fs.set(t,e);function Un(t){if(t==="module")return{uri:document.
baseURI};if(!fs.has(t)){let e=Id.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return fs.get(t)}var am="(max-width: 700px)";function jd(){let t=matchMedia(am).matches;for(let e of document.querySelectorAll("details.code")){let n=e;t&&(n.open=!1);let o=Object.
assign(document.createElement("button"),{type:"button",textContent:et.copy});o.setAttribute("aria-live","polite"),o.addEventListener("click",async()=>{let i=await pe(
n.querySelector("code")?.textContent??"");o.textContent=i?et.copied:pa.notCopied,setTimeout(()=>o.textContent=et.copy,2e3)}),n.append(o)}}var cm=["value","index"],ms=12;function vs(t){let e=new Map;for(let n of t.get("entries")){let o=Object.values(n.targets??{"":n}).filter(({trait:i})=>cm.includes(
i));o.length&&e.set(n.name,new Set(o.map(({widget:i})=>i)))}return e}function ws(t,e){let n=new URLSearchParams(e),o=c=>(n.get(c)??"").split(",").map(l=>l.trim()).
filter(Boolean),i=c=>t.filter(l=>`.${l}.`.includes(`.${c}.`)),r=[...o("hide"),...o("only")].filter(c=>!i(c).length),s=new Set(o("hide").flatMap(i)),a=o("only").
flatMap(i);if(a.length)for(let c of t)a.includes(c)||s.add(c);return{hidden:s,unknown:r}}async function Dd(t,e,n){let o=vs(t),i=[...o.keys()],{hidden:r,unknown:s}=ws(
i,n);for(let p of r)for(let d of o.get(p)??[])Bd(await ot(t.widget_manager,d));for(let p of r.size?e:[])(await Kr(p)).every(({model:d})=>Gn(d))?Bd(await ot(p.widget_manager,
p.get("box"))):new URLSearchParams(n).has("only")&&pt(p,"expanded",!0);if(!s.length)return"";let a=i.slice(0,ms).join(", "),c=i.length>ms?io.more(a,i.length-ms):
a,l=s.map(p=>`“${p.slice(0,40)}”`).join(", ");return io.unknown(l,i.length?io.are(c):io.none)}var Bd=t=>pt(t,"_dom_classes",[...t.get("_dom_classes"),Bi]);var bs=[["present",Bt.present],["teacher",Bt.teacher]];function xs(t){let[e]=document.getElementsByTagName("nav");if(!e)return;let n=Object.assign(document.createElement(
"button"),{type:"button",textContent:Bt.offer,title:Bt.offerTitle});e.append(n),n.addEventListener("click",()=>lm(t).catch(o=>console.error(o)))}async function lm(t){
let e=t?[...vs(t).keys()]:[],n=await Promise.all(e.map(f=>yi(t,[f]))),{hidden:o}=ws(e,location.search),i=new Set(bs.map(([f])=>f).filter(f=>new URLSearchParams(
location.search).has(f))),[r,s]=[!0,""],a=document.body.appendChild(Object.assign(document.createElement("dialog"),{className:"gdviz-widget gdviz-make-link"}));
function c(){let f=e.filter($=>!o.has($)),w=f.length&&f.length<o.size?`only=${f}`:o.size?`hide=${[...o]}`:"",b=[...bs.map(([$])=>i.has($)&&$),w,r&&Rl()].filter(
Boolean).join("&");return yo()+(b&&`?${b}`)}async function l(){let f=await pe(c());g(f?et.copiedThis:Bt.notCopied),f||a.querySelector("[type=text]").select()}let p=(f,w,b)=>{
let $=({target:A})=>{b(A.checked),g()};return I`<label><input type="checkbox" .checked=${mt(w)} @change=${$} /><span>${f}</span></label>`},d=(f,w,b)=>b?f.add(w):
f.delete(w),u=f=>{for(let w of e)d(o,w,!f);g()};function g(f=""){s=f;let w=b=>b!=="teacher"||document.getElementById("gdviz-teacher");D(a,I`
      <h2 id="gdviz-make-link">${Bt.title}</h2>
      ${bs.filter(([b])=>w(b)).map(([b,$])=>p($,i.has(b),A=>d(i,b,A)))}
      ${p(Bt.state,r,b=>r=b)}
      ${e.length?I`<fieldset>
        <legend>${Bt.controls}</legend>
        <div class="all"><button type="button" @click=${()=>u(!0)}>${Bt.all}</button><button type="button" @click=${()=>u(!1)}>${Bt.none}</button></div>
        <div class="controls">
          ${e.map((b,$)=>p(I`${n[$]} ${n[$]===b?q:I`<code>${b}</code>`}`,!o.has(b),A=>d(o,b,!A)))}
        </div></fieldset>`:q}
      <input type="text" readonly aria-label=${Bt.address} .value=${mt(c())} />
      <div class="actions">
        <button type="button" class="copy" @click=${l}>${et.copy}</button>
        <a href=${c()} target="_blank" rel="noopener">${Bt.open}</a>
        <button type="button" @click=${()=>a.close()}>${et.close}</button>
        <span role="status">${s}</span>
      </div>`)}g(),a.setAttribute("aria-labelledby","gdviz-make-link"),a.addEventListener("close",()=>a.remove()),a.showModal()}var dm="v1.kernel.websocket.jupyter.org";var qd=[250,500,1e3,2e3],pm=5e3,um=1e4,gm=8e3,fm=4e3;function Hd(t,e){let n,[o,i,r,s,a]=[0,0,0,0,0],[c,l]=[!1,!1];function p(){d();let w=new URL(t);w.pathname+=
"/channels",w.search+=`${w.search?"&":"?"}${e.query()}`,w.protocol=w.protocol.replace("http","ws");let b=n=new WebSocket(w,dm);r=setTimeout(u,gm,b),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(r),s=a=Date.now(),e.opened()},n.onmessage=({data:$})=>{if(a=Date.now(),typeof $!="string")return e.received($);c=!0,b.send(
$)},n.onclose=({code:$})=>$===4e3?g(e.gone):u(b)}function d(){clearTimeout(r),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function u(w){
d(),e.lost(),s&&Date.now()-s>pm&&(o=i=0),s=0;let b=await fetch(t,{signal:AbortSignal.timeout(fm)}).then($=>$.status,()=>0);if(!(l||w!==n)){if(b===404)return g(e.
gone);b?r=setTimeout(p,i++?Ud(i):0):r=setTimeout(u,Ud(o++),w)}}function g(w){l=!0,clearInterval(f),d(),w?.()}let f=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>um&&u(n)},1e3);return p(),{open:()=>l||p(),end:()=>g(),send:w=>n.readyState===WebSocket.OPEN&&n.send(w)}}var Ud=t=>qd[Math.min(t,qd.length-1)];function Wd(t,e,n){let o=new TextEncoder,i=e.map(c=>o.encode(JSON.stringify(c))),r=[o.encode(t),...i,...n],s=new BigUint64Array(r.length+2);s[0]=BigInt(r.length+
1);let a=s.byteLength;return r.forEach((c,l)=>{s[l+1]=BigInt(a),a+=c.byteLength}),s[r.length+1]=BigInt(a),new Blob([s,...r])}function Vd(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),o=Array.from({length:n},(d,u)=>Number(e.getBigUint64(8*(u+1),!0))),i=d=>t.slice(o[d],o[d+1]),r=new TextDecoder,[s,a,c,l]=[1,2,3,4].
map(d=>JSON.parse(r.decode(i(d)))),p=Array.from({length:n-6},(d,u)=>new DataView(i(u+5)));return{header:s,parent_header:a,metadata:c,content:l,buffers:p}}var hm=["restarting","autorestarting","dead"],mm=8e3;function Gd(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Kd(t,e,n){let o=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),i=crypto.randomUUID?.()??String(Math.random()).slice(2),r={status:"idle",connectionStatus:"\
connecting",statusChanged:Gd(),connectionStatusChanged:Gd(),comm:y,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,l=new Set,p=0,[d,u]=[[],""],g=!1,f="",
w=Promise.resolve(),b=Hd(o,{query:()=>`session_id=${i}&heard=${f}`,opened(){T("connectionStatus","connected");for(let x of c.values())b.send(x.message),x.sentAt=
Date.now();d=[...c.keys(),...a.keys()],d.length&&(u=m("kernel_info_request",{}))},lost:()=>T("connectionStatus","connecting"),received(x){let v=Vd(x);f=v.header.
msg_id,r.connectionStatus==="silent"&&T("connectionStatus","connected"),w=w.then(()=>h(v)).catch(k=>console.error(k))},gone:z}),$=setInterval(()=>{let[x]=c.values();
r.connectionStatus==="connected"&&x&&!l.size&&Date.now()-x.sentAt>mm&&T("connectionStatus","silent")},1e3);function A(){for(let x of d){c.delete(x),l.delete(x);
let v=a.get(x);a.delete(x),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function z(){_(),c.clear(),a.clear(),T("status","dead")}function _(){g=!0,clearInterval(
$),b.end()}function T(x,v){r[x]!==v&&(r[x]=v,r[`${x}Changed`].emit())}function m(x,v,k,M={},S=[]){let O=`${i}-${++p}`;if(g)return O;let N={msg_id:O,msg_type:x,session:i,
username:"",date:new Date().toISOString(),version:"5.3"},L=Wd("shell",[N,{},M,v],S);return k&&a.set(O,k),c.set(O,{message:L,sentAt:Date.now()}),b.send(L),O}async function h(x){
let{header:v,parent_header:k,content:M}=x,S=k.msg_id;switch(c.delete(S),v.msg_type){case"status":if(hm.includes(M.execution_state))return z();if(a.get(S)?.iopub?.
status?.(x),M.execution_state==="busy"&&l.add(S),M.execution_state!=="idle")return;l.delete(S),a.delete(S),S===u&&A();return;case"comm_open":return r.onOpen?.(y(
M.comm_id,M.target_name),x);case"comm_msg":return s.get(M.comm_id)?.heard(x);case"comm_close":return s.get(M.comm_id)?.ended(x),void s.delete(M.comm_id);default:
return r.onOutput?.(x)}}function y(x,v="jupyter.widget"){let k={comm_id:x,target_name:v,heard:()=>{},ended:()=>{},on_msg:M=>k.heard=M,on_close:M=>k.ended=M,open:(M,...S)=>m(
"comm_open",{comm_id:x,target_name:v,data:M},...S),send:(M,...S)=>m("comm_msg",{comm_id:x,data:M},...S),close:(M={},...S)=>(s.delete(x),m("comm_close",{comm_id:x,
data:M},...S))};return s.set(x,k),k}return addEventListener("pagehide",({persisted:x})=>{x||g||(_(),fetch(o,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:x})=>x&&b.open()),addEventListener("online",()=>b.open()),r}var vm="application/vnd.jupyter.widget-view+json",wm=["image/png","image/jpeg","image/gif","image/webp"],bm=/\x1b\[[0-9;]*m/g;function Yd({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let r={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...r}}take({header:r,content:s}){if(r.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(r.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:r.msg_type,...s}])}show(r){this.set("outputs",r),this.save_changes()}}class o extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let r of this.shown)r.then(s=>s?.remove());this.shown=[],D(this.el,Array.
from(this.model.get("outputs"),r=>this.part(r)))}part(r){let s=r.data?.[vm];if(!s)return xm(r);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>ys(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:o}}function xm({output_type:t,name:e,text:n,ename:o,evalue:i,data:r={}}){
let s=r["text/html"]??r["image/svg+xml"];if(s)return I`<div class="html">${Ci(s)}</div>`;let a=wm.find(l=>l in r);if(a)return I`<img src="data:${a};base64,${r[a]}" alt=${r["\
text/plain"]??""} />`;if(t==="error")return I`<div class="failed" role="alert">${i||o}</div>`;if(e==="stderr")return I`<div></div>`;let c=n??r["text/markdown"]??
r["text/latex"]??r["text/plain"]??"";return I`<pre>${c.replace(bm,"")}</pre>`}async function ys(t,e,n){try{let o=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),o.luminoWidget.constructor.attach(o.luminoWidget,n)),o}catch(o){console.error(o),n.replaceChildren(Object.assign(document.createElement(
"p"),{className:"failed",textContent:ua.failed}))}}function Jd({live:t,kernel:e,notebook:n}){let o=e?Kd(e.base,e.id,e.key):void 0,i=Un("@jupyter-widgets/base");hs("@jupyter-widgets/output",Yd(i));let r=new class extends i.
ManagerBase{kernel=o;exported=o?void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,a){let c=Un(a)[s];if(!c)throw new Error(`The front end "${a}" has no\
 ${s}.`);return c}async new_model(s,a){return o&&(s.comm??=o.comm(s.model_id)),super.new_model(s,a)}async _create_comm(s,a,c,l,p){if(!o)throw new Error("This pa\
ge has no kernel.");let d=o.comm(a,s);return(c||l)&&d.open(c,{},l,p),d}async _get_comm_info(){return{}}};return o&&(o.onOpen=(s,a)=>r.handle_comm_open(s,a),o.onOutput=
async s=>{(await re(r)).find(c=>c.take&&c.get("msg_id")===s.parent_header.msg_id)?.take(s)},o.statusChanged.connect(()=>r.disconnect())),r}async function Zd(t){
for(let e=-1;;){let n=(await re(t)).flatMap(i=>Object.values(i.views??{})),o=await Promise.allSettled(n);if(o.length===e)return o.flatMap(i=>i.status==="fulfill\
ed"?[i.value]:[]);e=o.length}}async function re(t){return(await Promise.allSettled(Object.values(t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var $s="present",ym=1.7,$m=700,zm=6,Xd="h1, h2, h3",Ii="input, select, textarea, [role=slider], [contenteditable]",Qd=[Ii,"button","a","summary"].join();function km(t){
let e=[];for(let n of t.querySelectorAll(":scope > :not(.opening)"))for(let o of n.matches(".text")?n.children:[n]){let i=e.at(-1)??[],r=i.length>0&&!i.some(Fi);
if(o.matches(".code")&&Fi(o.previousElementSibling)){i.push(o);continue}let s=Fi(o)?r&&i.every(l=>l.matches(Xd)):!o.matches(Xd),a=o.matches(".code[open]")&&_m(o)>
zm,c=i.some(l=>l.matches(".code[open]"))&&!o.matches(".outputs");(!r||!s||a||c)&&e.push([]),e[e.length-1].push(o)}return e}var _m=t=>(t.querySelector("code")?.textContent??
"").split(`
`).length,Fi=t=>!!t?.querySelector("[data-widget]");function ep(t){let e=new URLSearchParams(location.search).get($s),[n]=document.getElementsByTagName("main"),
o=km(n);if(e===null||!o.length)return;let i=Math.min(Math.max(Math.round(Number(e))||1,1),o.length)-1,r=document.documentElement,s=document.body.appendChild(Object.
assign(document.createElement("div"),{className:"gdviz-presentation"})),a=new AbortController,{signal:c}=a;function l(A){i=Math.min(Math.max(A,0),o.length-1);for(let _ of n.
querySelectorAll(".gdviz-now"))_.classList.remove("gdviz-now");for(let _ of o[i])_.classList.add("gdviz-now"),_.parentElement!==n&&_.parentElement?.classList.add(
"gdviz-now"),_ instanceof HTMLDetailsElement&&(_.open=!o[i].some(Fi));let z=document.activeElement;z instanceof HTMLElement&&!s.contains(z)&&z.blur(),scrollTo(0,
0),tp(String(i+1)),w()}async function p(){for(let A of t?await re(t):[]){if(A.get("_front_end")!=="question"||A.get("committed"))continue;(await Promise.all(Object.
values(A.views??{}))).some(({el:_})=>_.closest(".gdviz-now"))&&K(A,{committed:!0})}}function d(){a.abort(),s.remove(),r.classList.remove("gdviz-presenting"),tp(
null),o[i][0].scrollIntoView()}function u(A){let z=o[i].map(_=>_.querySelector(".gdviz-steps-text")).find(Boolean);(!z||z.dispatchEvent(new CustomEvent("gdviz-s\
tep",{cancelable:!0,detail:A})))&&l(i+A)}let g=()=>u(1),f=()=>u(-1);function w(){let A=o[i].some(_=>_.querySelector(".gdviz-question")),z=(_,T,m,h=!1)=>I`<button type="button" title=${T} aria-label=${T} aria-disabled=${h} @click=${m}>${_}</button>`;
D(s,I`
      ${z("‹",Ze.back,f,i===0)}
      <span role="status">${i+1} / ${o.length}</span>
      ${z("›",Ze.next,g,i===o.length-1)}
      ${z(Ze.reveal,Ze.revealTitle,p,!A)}
      ${z(Ze.leave,Ze.leaveTitle,d)}`)}function b(){let{clientWidth:A,clientHeight:z}=r,_=A<$m?1:Math.max(ym,Math.min(A/1e3,z/560));r.style.setProperty("--zoom",
String(_)),r.style.setProperty("--screen",`${Math.round(z/_)}px`)}function $(A){if(A.ctrlKey||A.metaKey||A.altKey)return;let z=A.target,_=m=>!z.closest?.(m),T={
Escape:d,PageDown:g,PageUp:f,ArrowRight:_(Ii)&&g,ArrowLeft:_(Ii)&&f," ":_(Qd)&&g,Enter:_(Qd)&&p,r:_(Ii)&&p}[A.key];T&&(A.preventDefault(),A.stopPropagation(),T())}
return r.classList.add("gdviz-presenting"),b(),addEventListener("resize",b,{signal:c}),addEventListener("keydown",$,{signal:c,capture:!0}),l(i),n.addEventListener(
"gdviz-set",({target:A})=>{let z=o.findIndex(_=>_.some(T=>T.contains(A)));z>=0&&!c.aborted&&l(z)}),w}function tp(t){let e=new URLSearchParams(location.search);t===
null?e.delete($s):e.set($s,t);let n=e.toString().replaceAll("%2C",",");try{history.replaceState(history.state,"",`${location.pathname}${n&&`?${n}`}${location.hash}`)}catch{}}var Am=".gdviz-row, .gdviz-page",np=660;function op(){addEventListener("beforeprint",()=>{for(let t of document.querySelectorAll(Am)){let{style:e,clientWidth:n}=t;
n<=np||(e.setProperty("--drawn",`${n}px`),e.setProperty("--fit",String(np/n)))}})}async function ip(t){let n=(await re(t)).filter(r=>r.get("_front_end")==="ques\
tion"&&r.get("solution")!==null);if(!n.length)return;let o=document.querySelector("#gdviz-teacher .answers");if(!o){let r=Object.assign(document.createElement("\
aside"),{id:"gdviz-teacher",className:"text"});o=r.appendChild(Object.assign(document.createElement("div"),{className:"answers"})),o.append(Object.assign(document.
createElement("h3"),{textContent:ga.answers})),document.getElementsByTagName("main")[0].after(r)}let i=n.map(r=>I`<li>${r.get("question")} <strong>${Ri(r)}.</strong> ${r.
get("explanation")}</li>`);D(o.appendChild(document.createElement("ul")),i)}function rp(t){let e=new ResizeObserver(n=>n.forEach(({target:o})=>Sm(o)));for(let n of t)n.hasAttribute("tabindex")||e.observe(n)}function Sm(t){t.scrollWidth>
t.clientWidth?t.tabIndex=0:t.removeAttribute("tabindex")}var[Mm,Em]=[8,600],Tm=".gdviz-page .widget-box > *";async function sp(t){let e="";for(let[n,o]=[0,0];n<Mm&&o<Em;o++){await new Promise(r=>requestAnimationFrame(
r));let i=[...document.querySelectorAll(Tm)].map(Om).join(" ");n=(t?.()??!0)&&i===e?n+1:0,e=i}}function Om(t){let{top:e,left:n,height:o}=t.getBoundingClientRect();
return`${e+scrollY},${n},${o}`}function ap(){let t=document.getElementById("gdviz-teacher"),[e]=document.getElementsByTagName("main");if(!t||!new URLSearchParams(location.search).has("teacher"))
return;t.classList.add("shown");let n=matchMedia("print"),o=()=>n.matches?e.after(t):e.before(t);n.addEventListener("change",o),o()}var Nm=new Map([["busy",Je.busy],["python",Je.python]]),Hn=()=>document.getElementById("gdviz-note");function ln(t){Hn().textContent=t,Hn().hidden=!t}function Lm(t){
bn(t,e=>{document.querySelector(".gdviz-badge")||(e!=="connected"?ln(Je.lost[e]):[Je.lost.away,Je.lost.silent].includes(Hn().textContent??"")&&ln(""))})}function Rm(t){
let n=t.filter(i=>i.get("_front_end")==="link"&&i.get("where")==="kernel").filter(i=>!Object.keys(i.views??{}).length),o=n.map(i=>et.linkNeedsPython(i.get("name")));
n.length&&ln(o.join(" "))}var Pm={link:Xe,presets:Ki,group:Si},cp=new WeakSet;async function Cm(t){for(let e of await re(t)){if(cp.has(e))continue;cp.add(e);let n=Pm[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var lp=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function Im(t){let e=new Uint8Array(t.
length);for(let n=0;n<t.length;n++)e[n]=t.charCodeAt(n)-32;return new DataView(e.buffer)}function Fm({texts:t,...e}){for(let n of Object.values(e.state)){let{state:o,
buffers:i=[]}=n;for(let s of["_esm","_css"])typeof o[s]=="number"&&(o[s]=t[o[s]]);let r=i.map(({path:s})=>s);Un("@jupyter-widgets/base").put_buffers(o,r,i.map(({
text:s})=>Im(s))),delete n.buffers}return e}function jm(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.body.dataset.jpThemeLight=String(!t.matches);
t.addEventListener("change",e),e()}var zs=t=>[...document.querySelectorAll(t)].map(e=>e),Bm=12e4;function Dm(){let{timeout:t}=AbortSignal;return AbortSignal.timeout=
e=>t.call(AbortSignal,Math.max(e,Bm)),()=>AbortSignal.timeout=t}async function qm(){jm();let t=lp("gdviz-page"),e=Nm.get(new URLSearchParams(location.search).get(
"note")??"");e&&ln(e),t.failed&&ln(t.failed);for(let d of zs("template[data-cell]")){let{content:u}=d;document.getElementById(d.dataset.cell??"")?.replaceWith(u),
d.remove()}jd(),ap(),op(),rp(zs("main :is(pre, .html, math[display='block'])"));let n=zs("[data-widget]"),o=n.length?Jd(t):void 0,i=ep(o);if(!o)return xs();e&&o.
exported&&D(Hn(),pr(o)),o.kernel&&Lm(o.kernel),await o.set_state(Fm(lp("gdviz-widgets"))),o.runAll=()=>Cm(o),await o.runAll();let r=await re(o),s=r.filter(d=>["\
pageState","figureState"].includes(d.get("_front_end"))),a=Jc(s,ln);xs(a);let c=await Dd(a,r.filter(d=>d.get("_front_end")==="group"),location.search);c&&Hn().after(
Object.assign(document.createElement("p"),{className:"failed",role:"status",textContent:c}));let l=s.length?Pl(a).catch(d=>console.error(d)):null;await Promise.
all(n.map(d=>ys(o,d.dataset.widget??"",d)));let p=(await Zd(o)).filter(({model:d})=>d.get("_front_end"));return i?.(),await ip(o),await l,o.kernel||Rm(await re(
o)),()=>p.every(({el:d})=>d.matches(".gdviz-widget"))}function dp(){document.addEventListener("DOMContentLoaded",()=>{let t=Dm();qm().finally(t).then(sp).then(()=>document.
documentElement.dataset.ready="",e=>{document.documentElement.dataset.failed="",console.error(e),Hn().hidden&&ln(Je.failed)})})}var Um={badge:Oa,curves:ae(Za),dataEditor:ae(Ac),drawing:ae(Fc),field:ae(jc),figureState:Qc,formulaField:dl,group:ul,heatMap:ae(gl),link:fl,networkDiagram:ae(_l),
pageState:ed,pins:cd,player:ld,presets:Is,question:pd,resultsTable:gd,runner:fd,sentence:hd,slice:vd,slider:wd,steps:bd,surface:ae(Sd),surface3d:ae(Cd),value:{}};
function Hm(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||Bs(),n.widgets??=Um,n.resolve?.(n.widgets),n.widgets}return wp(Wm);})();
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
