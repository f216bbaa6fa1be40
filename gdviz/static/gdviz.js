"use strict";var gdviz=(()=>{var Xi=Object.create;var De=Object.defineProperty;var ts=Object.getOwnPropertyDescriptor;var es=Object.getOwnPropertyNames;var ns=Object.getPrototypeOf,rs=Object.prototype.hasOwnProperty;var os=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},is=(t,e)=>{for(var n in e)De(t,n,{get:e[n],enumerable:!0})},br=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of es(e))!rs.call(t,o)&&o!==n&&De(t,o,{get:()=>e[o],enumerable:!(r=ts(e,o))||r.enumerable});return t};var ss=(t,e,n)=>(n=t!=null?Xi(ns(t)):{},br(e||!t||!t.__esModule?De(n,"default",{value:t,enumerable:!0}):n,t)),as=t=>br(De({},"__esModule",{value:!0}),t);var Ro=os((er,nr)=>{((t,e)=>{typeof nr=="object"&&typeof er<"u"?nr.exports=e():t.Papa=e()})(er,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(d){return d.charCodeAt(0)===65279?d.slice(1):d}function c(d){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(p){var v=b(p);v.chunkSize=parseInt(v.chunkSize),p.step||p.chunk||(v.chunkSize=
null),this._handle=new g(v),(this._handle.streamer=this)._config=v}.call(this,d),this.parseChunk=function(p,v){var $=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<$){let M=this._config.newline;M||(w=this._config.quoteChar||'"',M=this._handle.guessLineEndings(p,w)),p=[...p.split(M).slice($)].join(M)}this.isFirstChunk&&
A(this._config.beforeFirstChunk)&&(w=this._config.beforeFirstChunk(p))!==void 0&&(p=w),this.isFirstChunk=!1,this._halted=!1;var $=this._partialLine+p,w=(this._partialLine=
"",this._handle.parse($,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(p=w.meta.cursor,$=(this._finished||(this._partialLine=
$.substring(p-this._baseIndex),this._baseIndex=p),w&&w.data&&(this._rowCount+=w.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:w,workerId:s.WORKER_ID,finished:$});else if(A(this._config.chunk)&&!v){if(this._config.chunk(w,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=w=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(w.data),this._completeResults.errors=this._completeResults.errors.concat(w.errors),this._completeResults.meta=w.meta),this._completed||
!$||!A(this._config.complete)||w&&w.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),$||w&&w.meta.paused||this._nextChunk(),
w}this._halted=!0},this._sendError=function(p){A(this._config.error)?this._config.error(p):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:p,finished:!1})}}
function u(d){var p;(d=d||{}).chunkSize||(d.chunkSize=s.RemoteChunkSize),c.call(this,d),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(v){this._input=v,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(p=new XMLHttpRequest,
this._config.withCredentials&&(p.withCredentials=this._config.withCredentials),n||(p.onload=z(this._chunkLoaded,this),p.onerror=z(this._chunkError,this)),p.ontimeout=
z(this._chunkTimeout,this),p.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(p.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var v,$=this._config.downloadRequestHeaders;for(v in $)p.setRequestHeader(v,$[v])}var w;this._config.chunkSize&&(w=this._start+
this._config.chunkSize-1,p.setRequestHeader("Range","bytes="+this._start+"-"+w));try{p.send(this._config.downloadRequestBody)}catch(M){this._chunkError(M.message)}
n&&p.status===0&&this._chunkError()}},this._chunkLoaded=function(){p.readyState===4&&(p.status<200||400<=p.status?this._chunkError():(this._start+=this._config.
chunkSize||p.responseText.length,this._finished=!this._config.chunkSize||this._start>=(v=>(v=v.getResponseHeader("Content-Range"))!==null?parseInt(v.substring(v.
lastIndexOf("/")+1)):-1)(p),this.parseChunk(p.responseText)))},this._chunkError=function(v){v=p.statusText||v,this._sendError(new Error(v))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function f(d){(d=d||{}).chunkSize||(d.chunkSize=s.LocalChunkSize),c.call(
this,d);var p,v,$=typeof FileReader<"u";this.stream=function(w){this._input=w,v=w.slice||w.webkitSlice||w.mozSlice,$?((p=new FileReader).onload=z(this._chunkLoaded,
this),p.onerror=z(this._chunkError,this)):p=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var w=this._input,M=(this._config.chunkSize&&(M=Math.min(this._start+this._config.chunkSize,
this._input.size),w=v.call(w,this._start,M)),p.readAsText(w,this._config.encoding));$||this._chunkLoaded({target:{result:M}})},this._chunkLoaded=function(w){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(w.target.result)},this._chunkError=function(){
this._sendError(p.error)}}function l(d){var p;c.call(this,d=d||{}),this.stream=function(v){return p=v,this._nextChunk()},this._nextChunk=function(){var v,$;if(!this.
_finished)return v=this._config.chunkSize,p=v?($=p.substring(0,v),p.substring(v)):($=p,""),this._finished=!p,this.parseChunk($)}}function h(d){c.call(this,d=d||
{});var p=[],v=!0,$=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(w){this._input=w,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){$&&p.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),p.length?this.parseChunk(
p.shift()):v=!0},this._streamData=z(function(w){try{p.push(typeof w=="string"?w:w.toString(this._config.encoding)),v&&(v=!1,this._checkIsFinished(),this.parseChunk(
p.shift()))}catch(M){this._streamError(M)}},this),this._streamError=z(function(w){this._streamCleanUp(),this._sendError(w)},this),this._streamEnd=z(function(){this.
_streamCleanUp(),$=!0,this._streamData("")},this),this._streamCleanUp=z(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function g(d){var p,v,$,w,M=Math.pow(2,53),O=-M,_=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
S=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
T=this,R=0,N=0,U=!1,C=!1,j=[],I={data:[],errors:[],meta:{}};function it(D){return d.skipEmptyLines==="greedy"?D.join("").trim()==="":D.length===1&&D[0].length===
0}function et(){if(I&&$&&(Z("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),$=!1),d.skipEmptyLines&&
(I.data=I.data.filter(function(tt){return!it(tt)})),F()){let tt=function(ct){j.push(ct)};var W=tt;if(I)if(Array.isArray(I.data[0])){for(var D=0;F()&&D<I.data.length;D++)
I.data[D].forEach(tt);I.data.splice(0,1)}else I.data.forEach(tt)}function q(tt,ct){for(var nt=d.header?{}:[],Y=0;Y<tt.length;Y++){var G=Y,lt=tt[Y],lt=((Q,st)=>(dt=>(d.
dynamicTypingFunction&&d.dynamicTyping[dt]===void 0&&(d.dynamicTyping[dt]=d.dynamicTypingFunction(dt)),(d.dynamicTyping[dt]||d.dynamicTyping)===!0))(Q)?st==="tr\
ue"||st==="TRUE"||st!=="false"&&st!=="FALSE"&&((dt=>{if(_.test(dt)&&(dt=parseFloat(dt),O<dt&&dt<M))return 1})(st)?parseFloat(st):S.test(st)?new Date(st):st===""?
null:st):st)(G=d.header?Y>=j.length?"__parsed_extra":j[Y]:G,lt=d.transform?d.transform(lt,G):lt);G==="__parsed_extra"?(nt[G]=nt[G]||[],nt[G].push(lt)):nt[G]=lt}
return d.header&&(Y>j.length?Z("FieldMismatch","TooManyFields","Too many fields: expected "+j.length+" fields but parsed "+Y,N+ct):Y<j.length&&Z("FieldMismatch",
"TooFewFields","Too few fields: expected "+j.length+" fields but parsed "+Y,N+ct)),nt}var J;I&&(d.header||d.dynamicTyping||d.transform)&&(J=1,!I.data.length||Array.
isArray(I.data[0])?(I.data=I.data.map(q),J=I.data.length):I.data=q(I.data,0),d.header&&I.meta&&(I.meta.fields=j),N+=J)}function F(){return d.header&&j.length===
0}function Z(D,q,J,W){D={type:D,code:q,message:J},W!==void 0&&(D.row=W),I.errors.push(D)}A(d.step)&&(w=d.step,d.step=function(D){I=D,F()?et():(et(),I.data.length!==
0&&(R+=D.data.length,d.preview&&R>d.preview?v.abort():(I.data=I.data[0],w(I,T))))}),this.parse=function(D,q,J){var W=d.quoteChar||'"',W=(d.newline||(d.newline=this.
guessLineEndings(D,W)),$=!1,d.delimiter?A(d.delimiter)&&(d.delimiter=d.delimiter(D),I.meta.delimiter=d.delimiter):((W=((tt,ct,nt,Y,G)=>{var lt,Q,st,dt;G=G||[",",
"	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Qt=0;Qt<G.length;Qt++){for(var Mt,fe=G[Qt],gt=0,Et=0,pt=0,wt=(st=void 0,new x({comments:Y,delimiter:fe,newline:ct,preview:10}).
parse(tt)),Ct=0;Ct<wt.data.length;Ct++)nt&&it(wt.data[Ct])?pt++:(Mt=wt.data[Ct].length,Et+=Mt,st===void 0?st=Mt:0<Mt&&(gt+=Math.abs(Mt-st),st=Mt));0<wt.data.length&&
(Et/=wt.data.length-pt),1.99<Et&&(Q===void 0||gt<Q||gt===Q&&dt<Et)&&(Q=gt,lt=fe,dt=Et)}return{successful:!!(d.delimiter=lt),bestDelimiter:lt}})(D,d.newline,d.skipEmptyLines,
d.comments,d.delimitersToGuess)).successful?d.delimiter=W.bestDelimiter:($=!0,d.delimiter=s.DefaultDelimiter),I.meta.delimiter=d.delimiter),b(d));return W.header=
F(),d.preview&&d.header&&W.preview++,p=D,v=new x(W),I=v.parse(p,q,J),et(),U?{meta:{paused:!0}}:I||{meta:{paused:!1}}},this.paused=function(){return U},this.pause=
function(){U=!0,v.abort(),p=A(d.chunk)?"":p.substring(v.getCharIndex())},this.resume=function(){T.streamer._halted?(U=!1,T.streamer.parseChunk(p,!0)):setTimeout(
T.resume,3)},this.aborted=function(){return C},this.abort=function(){C=!0,v.abort(),I.meta.aborted=!0,A(d.complete)&&d.complete(I),p=""},this.guessLineEndings=function(tt,W){
tt=tt.substring(0,1048576);var W=new RegExp(m(W)+"([^]*?)"+m(W),"gm"),J=(tt=tt.replace(W,"")).split("\r"),W=tt.split(`
`),tt=1<W.length&&W[0].length<J[0].length;if(J.length===1||tt)return`
`;for(var ct=0,nt=0;nt<J.length;nt++)J[nt][0]===`
`&&ct++;return ct>=J.length/2?`\r
`:"\r"}}function m(d){return d.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function x(d){var p=(d=d||{}).delimiter,v=d.newline,$=d.comments,w=d.step,M=d.preview,O=d.fastMode,
_=null,S=!1,T=d.quoteChar==null?'"':d.quoteChar,R=T;if(d.escapeChar!==void 0&&(R=d.escapeChar),(typeof p!="string"||-1<s.BAD_DELIMITERS.indexOf(p))&&(p=","),$===
p)throw new Error("Comment character same as delimiter");$===!0?$="#":(typeof $!="string"||-1<s.BAD_DELIMITERS.indexOf($))&&($=!1),v!==`
`&&v!=="\r"&&v!==`\r
`&&(v=`
`);var N=0,U=!1;this.parse=function(C,j,I){if(typeof C!="string")throw new Error("Input must be a string");var it=C.length,et=p.length,F=v.length,Z=$.length,D=A(
w),q=[],J=[],W=[],tt=N=0;if(!C)return gt();if(O||O!==!1&&C.indexOf(T)===-1){for(var ct=C.split(v),nt=0;nt<ct.length;nt++){if(W=ct[nt],N+=W.length,nt!==ct.length-
1)N+=v.length;else if(I)return gt();if(!$||W.substring(0,Z)!==$){if(D){if(q=[],dt(W.split(p)),Et(),U)return gt()}else dt(W.split(p));if(M&&M<=nt)return q=q.slice(
0,M),gt(!0)}}return gt()}for(var Y=C.indexOf(p,N),G=C.indexOf(v,N),lt=new RegExp(m(R)+m(T),"g"),Q=C.indexOf(T,N);;)if(C[N]===T)for(Q=N,N++;;){if((Q=C.indexOf(T,
Q+1))===-1)return I||J.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:q.length,index:N}),Mt();if(Q===it-1)return Mt(C.substring(
N,Q).replace(lt,T));if(T===R&&C[Q+1]===R)Q++;else if(T===R||Q===0||C[Q-1]!==R){Y!==-1&&Y<Q+1&&(Y=C.indexOf(p,Q+1));var st=Qt((G=G!==-1&&G<Q+1?C.indexOf(v,Q+1):G)===
-1?Y:Math.min(Y,G));if(C.substr(Q+1+st,et)===p){W.push(C.substring(N,Q).replace(lt,T)),C[N=Q+1+st+et]!==T&&(Q=C.indexOf(T,N)),Y!==-1&&Y<N&&(Y=C.indexOf(p,N)),G!==
-1&&G<N&&(G=C.indexOf(v,N));break}if(st=Qt(G),C.substring(Q+1+st,Q+1+st+F)===v){if(W.push(C.substring(N,Q).replace(lt,T)),fe(Q+1+st+F),Y!==-1&&Y<N&&(Y=C.indexOf(
p,N)),Q=C.indexOf(T,N),D&&(Et(),U))return gt();if(M&&q.length>=M)return gt(!0);break}J.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quote\
d field is malformed",row:q.length,index:N}),Q++}}else if($&&W.length===0&&C.substring(N,N+Z)===$){if(G===-1)return gt();N=G+F,G=C.indexOf(v,N),Y!==-1&&Y<N&&(Y=
C.indexOf(p,N))}else if(Y!==-1&&(Y<G||G===-1))W.push(C.substring(N,Y)),N=Y+et,Y=C.indexOf(p,N);else{if(G===-1)break;if(W.push(C.substring(N,G)),fe(G+F),D&&(Et(),
U))return gt();if(M&&q.length>=M)return gt(!0)}return Mt();function dt(pt){q.push(pt),tt=N}function Qt(pt){var wt=0;return wt=pt!==-1&&(pt=C.substring(Q+1,pt))&&
pt.trim()===""?pt.length:wt}function Mt(pt){return I||(pt===void 0&&(pt=C.substring(N)),W.push(pt),N=it,dt(W),D&&Et()),gt()}function fe(pt){N=pt,dt(W),W=[],G=C.
indexOf(v,N)}function gt(pt){if(d.header&&!j&&q.length&&!S){var wt=q[0],Ct=Object.create(null),Tn=new Set(wt);let vr=!1;for(let Jt=0;Jt<wt.length;Jt++){let St=a(
wt[Jt]);if(Ct[St=A(d.transformHeader)?d.transformHeader(St,Jt):St]){let he,wr=Ct[St];for(;he=St+"_"+wr,wr++,Tn.has(he););Tn.add(he),wt[Jt]=he,Ct[St]++,vr=!0,(_=
_===null?{}:_)[he]=St}else Ct[St]=1,wt[Jt]=St;Tn.add(St)}vr&&console.warn("Duplicate headers found and renamed."),S=!0}return{data:q,errors:J,meta:{delimiter:p,
linebreak:v,aborted:U,truncated:!!pt,cursor:tt+(j||0),renamedHeaders:_}}}function Et(){w(gt()),q=[],J=[]}},this.abort=function(){U=!0},this.getCharIndex=function(){
return N}}function y(d){var p=d.data,v=o[p.workerId],$=!1;if(p.error)v.userError(p.error,p.file);else if(p.results&&p.results.data){var w={abort:function(){$=!0,
k(p.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:E,resume:E};if(A(v.userStep)){for(var M=0;M<p.results.data.length&&(v.userStep({data:p.results.data[M],
errors:p.results.errors,meta:p.results.meta},w),!$);M++);delete p.results}else A(v.userChunk)&&(v.userChunk(p.results,w,p.file),delete p.results)}p.finished&&!$&&
k(p.workerId,p.results)}function k(d,p){var v=o[d];A(v.userComplete)&&v.userComplete(p),v.terminate(),delete o[d]}function E(){throw new Error("Not implemented.")}
function b(d){if(typeof d!="object"||d===null)return d;var p,v=Array.isArray(d)?[]:{};for(p in d)v[p]=b(d[p]);return v}function z(d,p){return function(){d.apply(
p,arguments)}}function A(d){return typeof d=="function"}return s.parse=function(d,p){var v=(p=p||{}).dynamicTyping||!1;if(A(v)&&(p.dynamicTypingFunction=v,v={}),
p.dynamicTyping=v,p.transform=!!A(p.transform)&&p.transform,p.downloadTimeout!==void 0){var v=parseInt(p.downloadTimeout);if(isNaN(v))throw new Error("Config do\
wnloadTimeout value ("+p.downloadTimeout+") not parsable by parseInt(val).");p.downloadTimeout=v}if(!p.worker||!s.WORKERS_SUPPORTED)return v=null,s.NODE_STREAM_INPUT,
typeof d=="string"?(d=a(d),v=new(p.download?u:l)(p)):d.readable===!0&&A(d.read)&&A(d.on)?v=new h(p):(e.File&&d instanceof File||d instanceof Object)&&(v=new f(p)),
v.stream(d);(v=(()=>{var $;return!!s.WORKERS_SUPPORTED&&($=(()=>{var w=e.URL||e.webkitURL||null,M=t.toString();return s.BLOB_URL||(s.BLOB_URL=w.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",M,")();"],{type:"text/javascript"})))})(),($=new e.Worker($)).onmessage=y,
$.id=i++,o[$.id]=$)})()).userStep=p.step,v.userChunk=p.chunk,v.userComplete=p.complete,v.userError=p.error,p.step=A(p.step),p.chunk=A(p.chunk),p.complete=A(p.complete),
p.error=A(p.error),delete p.worker,v.postMessage({input:d,config:p,workerId:v.id})},s.unparse=function(d,p){var v=!1,$=!0,w=",",M=`\r
`,O='"',_=O+O,S=!1,T=null,R=!1,N=((()=>{if(typeof p=="object"){if(typeof p.delimiter!="string"||s.BAD_DELIMITERS.filter(function(j){return p.delimiter.indexOf(j)!==
-1}).length||(w=p.delimiter),typeof p.quotes!="boolean"&&typeof p.quotes!="function"&&!Array.isArray(p.quotes)||(v=p.quotes),typeof p.skipEmptyLines!="boolean"&&
typeof p.skipEmptyLines!="string"||(S=p.skipEmptyLines),typeof p.newline=="string"&&(M=p.newline),typeof p.quoteChar=="string"&&(O=p.quoteChar,_=O+O),typeof p.header==
"boolean"&&($=p.header),Array.isArray(p.columns)){if(p.columns.length===0)throw new Error("Option columns is empty");T=p.columns}p.escapeChar!==void 0&&(_=p.escapeChar+
O),p.escapeFormulae instanceof RegExp?R=p.escapeFormulae:typeof p.escapeFormulae=="boolean"&&p.escapeFormulae&&(R=/^[=+\-@\t\r].*$/)}})(),new RegExp(m(O),"g"));
if(typeof d=="string"&&(d=JSON.parse(d)),Array.isArray(d)){if(!d.length)return U(T,d,S);if(Array.isArray(d[0]))return U(null,d,S);if(typeof d[0]=="object")return U(
T||Object.keys(d[0]),d,S)}else if(typeof d=="object")return typeof d.data=="string"&&(d.data=JSON.parse(d.data)),Array.isArray(d.data)&&(d.fields||(d.fields=d.meta&&
d.meta.fields||T),d.fields||(d.fields=Array.isArray(d.data[0])?d.fields:typeof d.data[0]=="object"?Object.keys(d.data[0]):[]),Array.isArray(d.data[0])||typeof d.
data[0]=="object"||(d.data=[d.data])),U(d.fields||[],d.data||[],S);throw new Error("Unable to serialize unrecognized input");function U(j,I,it){var et="",F=(typeof j==
"string"&&(j=JSON.parse(j)),typeof I=="string"&&(I=JSON.parse(I)),Array.isArray(j)&&0<j.length),Z=!Array.isArray(I[0]);if(F&&$){for(var D=0;D<j.length;D++)0<D&&
(et+=w),et+=C(j[D],D);0<I.length&&(et+=M)}for(var q=0;q<I.length;q++){var J=(F?j:I[q]).length,W=!1,tt=F?Object.keys(I[q]).length===0:I[q].length===0;if(it&&!F&&
(W=it==="greedy"?I[q].join("").trim()==="":I[q].length===1&&(I[q][0]==null||I[q][0].length===0)),it==="greedy"&&F){for(var ct=[],nt=0;nt<J;nt++){var Y=Z?j[nt]:nt;
ct.push(I[q][Y])}W=ct.join("").trim()===""}if(!W){for(var G=0;G<J;G++){0<G&&!tt&&(et+=w);var lt=F&&Z?j[G]:G;et+=C(I[q][lt],G)}q<I.length-1&&(!it||0<J&&!tt)&&(et+=
M)}}return et}function C(j,I){var it,et,F;return j==null?"":j.constructor===Date?isNaN(j.getTime())?"":j.toISOString():(F=!1,it=j.toString(),R&&typeof j!="numbe\
r"&&typeof j!="bigint"&&typeof j!="boolean"&&R.test(it)&&(j=it="'"+it,F=!0),et=it.replace(N,_),(F=F||v===!0||typeof v=="function"&&v(j,I)||Array.isArray(v)&&v[I]||
((Z,D)=>{for(var q=0;q<D.length;q++)if(-1<Z.indexOf(D[q]))return!0;return!1})(et,s.BAD_DELIMITERS)||-1<et.indexOf(w)||-1<it.indexOf(O)||et.charAt(0)===" "||et.charAt(
et.length-1)===" ")?O+et+O:et)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
x,s.ParserHandle=g,s.NetworkStreamer=u,s.FileStreamer=f,s.StringStreamer=l,s.ReadableStreamStreamer=h,r&&(e.onmessage=function(d){d=d.data,s.WORKER_ID===void 0&&
d&&(s.WORKER_ID=d.workerId),typeof d.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(d.input,d.config),finished:!0}):(e.File&&d.input instanceof
File||d.input instanceof Object)&&(d=s.parse(d.input,d.config))&&e.postMessage({workerId:s.WORKER_ID,results:d,finished:!0})}),(u.prototype=Object.create(c.prototype)).
constructor=u,(f.prototype=Object.create(c.prototype)).constructor=f,(l.prototype=Object.create(l.prototype)).constructor=l,(h.prototype=Object.create(c.prototype)).
constructor=h,s})});var pl={};is(pl,{arrive:()=>dl,frontEnd:()=>Ci,openPage:()=>Ji});function K(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function At(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function vt(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function ut(t,e){let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();
for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>vt(t,i,()=>{n.size||queueMicrotask(r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var bt=(t,e)=>t.
get_model(e.slice(10)),mt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function H({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=mt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function Dt(t){let[e,n]=t.shape,r=H(t);return Array.from({length:e},
(o,i)=>r.subarray(i*n,(i+1)*n))}var Be={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function xr(t,e){
let n=Be[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}function On(t,e){let n=new Be[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var Ue=t=>t.reduce((e,n)=>e*
n,1),ge=({shape:t,dtype:e})=>Ue(t)*Be[e].BYTES_PER_ELEMENT,yr=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function He(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(He),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
r=>Array.from(r?.numbers??[]))}}return yr(t)?{shape:t.shape,numbers:H(t)}:null}function Xt(t,{shape:e,dtype:n},r){let o=n==="bool"?Boolean:Number;if(e.length===
0)return o(t[0]);if(yr(r))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let i=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),
s=/^float|64/.test(n)?Float64Array:Be[n],a=(c,[u,...f])=>{let l=Ue(f);if(f.length)return Array.from({length:u},(g,m)=>a(c+m*l,f));let h=Array.prototype.slice.call(
t,c,c+u);return i?s.from(h):h.map(g=>o(g))};return a(0,e)}function $r(t,e,n){let r=He(t);if(!r||String(r.shape)!==String(n))return!1;let o=e instanceof Float32Array?
Math.fround:Number;for(let i=0;i<e.length;i++)if(!Object.is(o(Number(r.numbers[i])),e[i]))return!1;return!0}function me(t){let e=new Uint8Array(t.reduce((r,o)=>r+
o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function We(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}var ve=(t,e)=>t.length===e?.length&&t.
every((n,r)=>n===e[r]);var cs=100,be=new Set,we=new Set,Ve=new Set,Nn=0,Rn=0,Cn=new Set,kr=t=>be.add(t);function _r(t){for(let e of[be,we,Ve])e.delete(t);Ht()}function Ge(t){we.add(t),
Rn||(Rn=requestAnimationFrame(ls))}var zr=t=>Ve.add(t);function Ke(t){return Nn++,t.finally(()=>{Nn--,Ht()})}var Ln=0;function Ar(t){return Ln++,t.finally(()=>{
Ln--;for(let e of be)Ge(e)})}var Mr=()=>Ln>0;function Er(){return new Promise(t=>{Cn.add(t),Ht()})}function Ht(){let t=[...we].some(e=>!e.isPlaying());if(!(Nn||
t||Lt.size||[...be].some(e=>e.isPending()))){for(let e of Cn)e();Cn.clear()}}function ls(){Or();let t=new Map;for(let e of we)we.delete(e),t.set(e,(t.get(e)??0)+
1),t.get(e)>cs?e.report(Object.assign(new Error("it depends on its own outputs through other links and does not settle"),{name:"RuntimeError"})):e.compute();Rn=
0,Ht();for(let e of Ve)Ge(e);Ve.clear()}var Lt=new Map,qe;function Sr(t,e,n){if(t.get("prompt")||[...be].some(r=>r.reads(t))){At(t,e,n);return}qe||(qe=new MessageChannel,
qe.port1.onmessage=Or),Lt.size||qe.port2.postMessage(null),Lt.has(t)||Lt.set(t,new Map),Lt.get(t)?.set(e,n)}var Tr=(t,e)=>Lt.get(t)?.has(e)?Lt.get(t)?.get(e):t.
get(e);function Or(){let t=[...Lt];Lt.clear();for(let[e,n]of t)for(let[r,o]of n)At(e,r,o);Ht()}function Ye(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(i),e(s.thing)),a=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function us(t){let e=t.widget_manager,n=await bt(e,t.get("choice")),r=async a=>({...a,model:await bt(e,a.widget)}),o=t.get("options"),i=await Promise.all(
o.map(a=>Promise.all(a.map(r))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:u,value:f,array:l}of i[a])At(
c,u,l?Xt(H(l),l,c.get(u)):f)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var ds=Ye((t,e)=>Ke(us(e)),t=>t.
then(e=>e())),In=ds.use,Nr={initialize:({model:t})=>In(t)};var Rr=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
2%, var(--gdviz-paper));--gdviz-edge: color-mix(in srgb, var(--gdviz-ink) 50%, var(--gdviz-paper));--gdviz-line: color-mix(in srgb, var(--gdviz-ink) 14%, var(--\
gdviz-paper));--gdviz-hover: color-mix(in srgb, var(--gdviz-ink) 8%, var(--gdviz-paper));--gdviz-blue: #0072B2;--gdviz-alert: color-mix(in srgb, #D55E00 70%, va\
r(--gdviz-ink));--gdviz-black: #000;--gdviz-wine: #825}[data-jp-theme-light=false]{--gdviz-black: var(--gdviz-ink);--gdviz-wine: #B83D7A}.gdviz-widget{font-size\
:13px;color:var(--gdviz-ink)}.gdviz-widget button{border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);curs\
or:pointer}.gdviz-widget button:hover{background:var(--gdviz-hover)}.gdviz-widget button:disabled{opacity:.45;cursor:default}.gdviz-widget :is(button,input,sele\
ct,summary,pre):focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:1px}.gdviz-plane .hit{pointer-events:all;fill:transparent;cursor:crosshair}.gdv\
iz-plane.still .hit{cursor:default}.gdviz-plane.panning .hit{cursor:grab}.gdviz-plane .handle{pointer-events:all;cursor:grab}.gdviz-plane .handle:focus{outline:\
none}.gdviz-plane .handle:focus-visible .halo{stroke:var(--gdviz-blue);stroke-width:3}.gdviz-plane .panel{display:flex;gap:6px;align-items:center;padding:2px 4p\
x 0;pointer-events:auto}.gdviz-plane .status{flex:1;min-width:0;overflow-wrap:anywhere;font-size:12px;line-height:1.3;min-height:2.6em;color:var(--gdviz-ink);fo\
nt-variant-numeric:tabular-nums}.gdviz-plane .status .diverged{color:var(--gdviz-alert);font-weight:600}.gdviz-plane button{width:30px;height:30px;padding:0;fon\
t-size:16px;line-height:1}.gdviz-plane button[aria-pressed=true]{background:var(--gdviz-blue);color:#fff}.gdviz-plot{position:relative;width:100%;min-width:0;co\
lor:var(--gdviz-ink)}.gdviz-plot canvas{position:absolute;image-rendering:pixelated;background:var(--gdviz-paper)}.gdviz-plot svg{position:relative;display:bloc\
k;overflow:visible}.gdviz-plot text{font-size:11px;fill:currentColor;font-variant-numeric:tabular-nums}.gdviz-plot text.name{font-size:12.5px}.gdviz-plot .tick,\
.gdviz-plot .frame{fill:none;stroke:currentColor;stroke-width:1;shape-rendering:crispEdges}.gdviz-plot .grid{fill:none;stroke:var(--gdviz-line);shape-rendering:\
crispEdges}.gdviz-plot .hit{fill:transparent;pointer-events:all}.gdviz-legend{display:flex;flex-wrap:wrap;gap:2px 14px;padding:0 14px 2px 56px;overflow-wrap:any\
where;line-height:1.3;font-size:12px;color:var(--gdviz-ink)}.gdviz-legend:empty{display:none}.gdviz-legend .entry{display:inline-flex;align-items:center;gap:6px\
}.gdviz-legend .swatch{flex:none}.gdviz-legend .swatch{box-sizing:border-box;width:18px;height:4px;border-radius:2px;background:currentColor}.gdviz-legend .swat\
ch.dot,.gdviz-legend .swatch.ring{width:10px;height:10px;border-radius:50%}.gdviz-legend .swatch.ring{background:var(--gdviz-paper);border:2px solid currentColo\
r}.gdviz-legend .swatch.area{width:12px;height:12px;border-radius:2px}.gdviz-legend .swatch.dashes{height:0;border-top:2px dashed currentColor;border-radius:0;b\
ackground:none}.gdviz-plot canvas.hatch,.gdviz-legend .swatch.hatch{background:repeating-linear-gradient(45deg,var(--gdviz-hover) 0 3px,var(--gdviz-edge) 3px 4p\
x)}.gdviz-legend .swatch.hatch{width:12px;height:12px;border:1px solid var(--gdviz-edge)}.gdviz-page{container-type:inline-size;width:100%;overflow:hidden}.gdvi\
z-grid{display:grid;width:100%;gap:4px 16px;align-items:start;grid-template-columns:300px minmax(0,1.2fr) minmax(0,1fr)}.gdviz-controls,.gdviz-surface,.gdviz-ch\
arts{min-width:0;overflow:hidden}.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr) minmax(0,1.75fr)}.gdviz-wide>.gdviz-charts{display:grid;gap:4p\
x 16px;align-items:start;grid-template-columns:repeat(2,minmax(0,1fr))}.gdviz-notes>.widget-html{margin:0;min-height:0;height:auto}.gdviz-more{display:grid;widt\
h:100%;gap:4px 16px;align-items:start;grid-template-columns:repeat(auto-fit,minmax(min(100%,270px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.gdviz-page .\
widget-toggle-buttons{display:flex;align-items:center;gap:8px}.gdviz-page .widget-toggle-buttons>.widget-label{flex:0 0 112px;text-align:right}.gdviz-controls .\
widget-checkbox{padding-left:120px;min-height:28px}.gdviz-controls .widget-checkbox input{width:18px;height:18px}.gdviz-controls .gdviz-page-state{padding-left:\
120px}.gdviz-page :is(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}.gdviz-chart{margin:0!important;--bq-c\
ontent-font-color: var(--gdviz-ink)}.gdviz-chart text.label{fill:var(--gdviz-ink)!important}.gdviz-chart .lines path{stroke-linejoin:round}.gdviz-formula{overfl\
ow-x:auto;font-size:13px}.gdviz-controls .jupyter-widget-stack>*{width:100%}.gdviz-listing{height:auto}.gdviz-listing>.widget-html-content{flex:1;min-width:0;li\
ne-height:1.4}.gdviz-listing pre{margin:2px 0 8px;padding:8px 10px;max-height:320px;overflow:auto;box-sizing:border-box;border-radius:4px;background:var(--gdviz\
-hover);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-title{min-height:62px}.gdviz-title>.widget-html-content{flex:1;min-wi\
dth:0;text-align:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-notice,.gdviz-error{margin:4px 2px;padding:6px 10px;border-radius:4px;line-height:1\
.4;font-size:13px}.gdviz-note{background:var(--gdviz-hover);color:var(--gdviz-ink)}.gdviz-needs-python{pointer-events:auto}.gdviz-needs-python a{color:inherit;t\
ext-decoration:underline}.gdviz-notice{background:color-mix(in srgb,#E69F00 16%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #E69F00}.gdviz-\
error{background:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconnected\
:before,.gdviz-page .jupyter-widgets-disconnected:before{display:none}.gdviz-page .jupyter-widgets{margin-left:0;margin-right:0}@container (max-width: 980px){.g\
dviz-grid,.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr)}.gdviz-charts{grid-column:1 / -1;flex-direction:row!important}.gdviz-charts>*{flex:1 \
1 0;min-width:0}}@container (max-width: 700px){.gdviz-grid,.gdviz-grid.gdviz-wide,.gdviz-wide>.gdviz-charts{grid-template-columns:minmax(0,1fr)}.gdviz-surface{o\
rder:-1}.gdviz-charts{flex-direction:column!important}.gdviz-charts>*{flex:none}}.gdviz-badge{width:100%;font-size:12px}.gdviz-badge .line{display:flex;flex-wra\
p:wrap;gap:4px 10px;align-items:center;justify-content:space-between}.gdviz-badge .status{flex:1 1 170px;max-width:max-content;box-sizing:border-box;padding:3px\
 10px;border-radius:11px;background:color-mix(in srgb,#009E73 12%,var(--gdviz-paper));font-variant-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:\
0 10px;font-size:12px}.gdviz-program{width:min(900px,94vw);max-height:86vh;padding:12px;border:1px solid var(--gdviz-edge);border-radius:6px;box-sizing:border-b\
ox;overflow:hidden;background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-program[open]{display:flex;flex-direction:column}.gdviz-program::backdrop{backgro\
und:#0006}.gdviz-program .head{display:flex;gap:8px;align-items:center;margin-bottom:8px;font-size:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;\
min-height:0;margin:0;padding:8px;overflow:auto;white-space:pre;font-family:monospace;background:var(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}.\
gdviz-buttons{display:flex;flex-wrap:wrap;gap:6px;align-items:center;width:100%}.gdviz-buttons button{min-width:34px;height:34px;padding:0 8px;font-size:15px;li\
ne-height:1}.gdviz-buttons button.play{background:var(--gdviz-blue);border-color:var(--gdviz-blue);color:#fff;min-width:44px}.gdviz-buttons output{font-variant-\
numeric:tabular-nums}.gdviz-data-editor{--ground: var(--gdviz-paper);--mark: var(--gdviz-ink);width:100%;min-width:0}.gdviz-data-editor.mapped .gdviz-plot{--gro\
und: #FFF;--mark: #000}.gdviz-data-editor .gdviz-plot canvas{image-rendering:auto;background:none}.gdviz-data-editor.mapped .gdviz-plot canvas{background:#ddd}.\
gdviz-data-editor .hit{cursor:crosshair}.gdviz-data-editor.over .hit{cursor:grab}.gdviz-data-editor.over .hit:active{cursor:grabbing}.gdviz-data-editor.removing\
 .hit{cursor:default}.gdviz-data-editor.removing.over .hit{cursor:pointer}.gdviz-data-editor svg:focus{outline:none}.gdviz-data-editor svg:focus-visible{outline\
:2px solid var(--gdviz-blue);outline-offset:-1px;border-radius:3px}.gdviz-data-editor .fit{fill:none;stroke:var(--fit);stroke-width:2.5;stroke-linejoin:round}.g\
dviz-data-editor circle.training{fill:var(--data);stroke:var(--ground);stroke-width:1.3}.gdviz-data-editor circle.test{fill:var(--ground);stroke:var(--data);str\
oke-width:1.8}.gdviz-data-editor circle.training.positive{fill:var(--positive)}.gdviz-data-editor circle.training.negative{fill:var(--negative)}.gdviz-data-edit\
or circle.test.positive{stroke:var(--positive)}.gdviz-data-editor circle.test.negative{stroke:var(--negative)}.gdviz-data-editor circle.selected{fill:none;strok\
e:var(--mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden;fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor svg:focus-visible .curs\
or{visibility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display\
:inline-flex}.gdviz-data-editor .labels button+button{margin-left:-1px;border-radius:0 4px 4px 0}.gdviz-data-editor .labels button:first-child{border-radius:4px\
 0 0 4px}.gdviz-data-editor button{display:inline-flex;align-items:center;gap:6px;min-height:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor \
.tools>button[aria-pressed=true]{background:var(--gdviz-ink);border-color:var(--gdviz-ink);color:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-press\
ed=true]{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1px var(--gdviz-ink);font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-bl\
ock;width:10px;height:10px;border-radius:50%;box-sizing:border-box}.gdviz-data-editor .dot.positive{background:var(--positive)}.gdviz-data-editor .dot.negative{\
background:var(--negative)}.gdviz-data-editor .gdviz-legend{margin-left:auto;padding:0}.gdviz-data-editor .report{padding:3px 4px 0;line-height:1.35;font-size:1\
2px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-height:1.35em}.gdviz-data-editor .notes{color:var(--gdviz-alert);font-weight:600}.gdviz-dat\
a-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-data-editor .help summary{cursor:pointer}.gdviz-data-editor .help p{margin:4px 0 0 1\
4px;line-height:1.4}.gdviz-data-editor .columns{display:flex;flex-wrap:wrap;gap:4px 12px;margin:4px 2px;font-size:13px}.gdviz-data-editor .columns select{max-wi\
dth:11em;height:28px;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-field-box{position:rel\
ative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-field-box .jupyter-matplotlib-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-mat\
plotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(2){display:none!important}.gdviz-\
field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas-container,.gdviz-field-box .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-fi\
eld-box .gdviz-field{position:relative;z-index:2;pointer-events:none;margin:0;width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python){overflow:auto\
 hidden}.gdviz-field-box:has(.gdviz-needs-python) .gdviz-field{overflow:visible}.gdviz-field svg{display:block}.gdviz-formula-field>label{display:block}.gdviz-f\
ormula-field>label>span{display:block;margin:2px}.gdviz-formula-field .text{width:calc(100% - 6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6px;\
border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.g\
dviz-formula-field .text[aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-formula-field .written{min-height:66px;margin:6px 3px;display:grid;align-cont\
ent:center}.gdviz-formula-field .written>math{overflow-x:auto;overflow-y:hidden;font-size:15px}.gdviz-formula-field .error code{display:block;overflow-x:auto;wh\
ite-space:pre;font:13px/1.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .error span{color:var(--gdviz-alert)}.gdviz-network-diagram{width:100%;mi\
n-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;overflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-n\
etwork-diagram .network>svg{position:relative;display:block;overflow:visible}.gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .netw\
ork>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentCo\
lor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{st\
roke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .\
legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:cen\
ter;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-network-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram \
.legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend circle{fill:currentColor}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:8px;alig\
n-items:center}.gdviz-page-state button{height:30px;padding:0 12px}.gdviz-page-state input{flex:1 1 100%;min-width:0;height:26px;font-size:12px}.gdviz-player la\
bel{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player \
output{min-width:5.5em;text-align:right}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:col\
lapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-we\
ight:400;line-height:1.25}.gdviz-results thead th{vertical-align:bottom;white-space:normal;max-width:58px;font-size:11.5px;line-height:1.15;color:var(--gdviz-fa\
int);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-\
child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-resu\
lts tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent\
-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;color:inher\
it;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{background:none;text-decoration:u\
nderline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.g\
dviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-results button{gap:4p\
x;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{heig\
ht:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[\
type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-bl\
ue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-slider{display:flex;align-\
items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-ali\
gn:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{f\
lex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transp\
arent;border-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hove\
r,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-i\
nvalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}
`;var Pn=new CSSStyleSheet;Pn.replaceSync(Rr);function Cr(t){t.adoptedStyleSheets.includes(Pn)||t.adoptedStyleSheets.push(Pn)}var Lr=()=>Cr(document);function Ir(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&Cr(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var Fn=globalThis,Pr=t=>t,Ze=Fn.trustedTypes,jr=Ze?Ze.createPolicy("lit-html",{createHTML:t=>t}):void 0,Dn="$lit$",It=`lit$${Math.random().toFixed(9).slice(2)}$`,
Bn="?"+It,fs=`<${Bn}>`,Vt=document,ye=()=>Vt.createComment(""),$e=t=>t===null||typeof t!="object"&&typeof t!="function",Un=Array.isArray,Wr=t=>Un(t)||typeof t?.[Symbol.
iterator]=="function",jn=`[ 	
\f\r]`,xe=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Fr=/-->/g,Dr=/>/g,Wt=RegExp(`>|${jn}(?:([^\\s"'>=/]+)(${jn}*=${jn}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Br=/'/g,Ur=/"/g,qr=/^(?:script|style|textarea|title)$/i,Hn=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),L=Hn(1),V=Hn(2),ft=Hn(
3),xt=Symbol.for("lit-noChange"),B=Symbol.for("lit-nothing"),Hr=new WeakMap,qt=Vt.createTreeWalker(Vt,129);function Vr(t,e){if(!Un(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return jr!==void 0?jr.createHTML(e):e}var Gr=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=xe;
for(let a=0;a<n;a++){let c=t[a],u,f,l=-1,h=0;for(;h<c.length&&(s.lastIndex=h,f=s.exec(c),f!==null);)h=s.lastIndex,s===xe?f[1]==="!--"?s=Fr:f[1]!==void 0?s=Dr:f[2]!==
void 0?(qr.test(f[2])&&(o=RegExp("</"+f[2],"g")),s=Wt):f[3]!==void 0&&(s=Wt):s===Wt?f[0]===">"?(s=o??xe,l=-1):f[1]===void 0?l=-2:(l=s.lastIndex-f[2].length,u=f[1],
s=f[3]===void 0?Wt:f[3]==='"'?Ur:Br):s===Ur||s===Br?s=Wt:s===Fr||s===Dr?s=xe:(s=Wt,o=void 0);let g=s===Wt&&t[a+1].startsWith("/>")?" ":"";i+=s===xe?c+fs:l>=0?(r.
push(u),c.slice(0,l)+Dn+c.slice(l)+It+g):c+It+(l===-2?a:g)}return[Vr(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},ke=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,a=e.length-1,c=this.parts,[u,f]=Gr(e,n);if(this.el=t.createElement(u,r),qt.currentNode=this.el.content,n===2||n===
3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(o=qt.nextNode())!==null&&c.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let l of o.
getAttributeNames())if(l.endsWith(Dn)){let h=f[s++],g=o.getAttribute(l).split(It),m=/([.?@])?(.*)/.exec(h);c.push({type:1,index:i,name:m[2],strings:g,ctor:m[1]===
"."?Je:m[1]==="?"?Xe:m[1]==="@"?tn:Kt}),o.removeAttribute(l)}else l.startsWith(It)&&(c.push({type:6,index:i}),o.removeAttribute(l));if(qr.test(o.tagName)){let l=o.
textContent.split(It),h=l.length-1;if(h>0){o.textContent=Ze?Ze.emptyScript:"";for(let g=0;g<h;g++)o.append(l[g],ye()),qt.nextNode(),c.push({type:2,index:++i});o.
append(l[h],ye())}}}else if(o.nodeType===8)if(o.data===Bn)c.push({type:2,index:i});else{let l=-1;for(;(l=o.data.indexOf(It,l+1))!==-1;)c.push({type:7,index:i}),
l+=It.length-1}i++}}static createElement(e,n){let r=Vt.createElement("template");return r.innerHTML=e,r}};function Gt(t,e,n=t,r){if(e===xt)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=$e(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=Gt(t,o._$AS(t,e.values),o,r)),e}var Qe=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??Vt).importNode(n,!0);qt.currentNode=
o;let i=qt.nextNode(),s=0,a=0,c=r[0];for(;c!==void 0;){if(s===c.index){let u;c.type===2?u=new te(i,i.nextSibling,this,e):c.type===1?u=new c.ctor(i,c.name,c.strings,
this,e):c.type===6&&(u=new en(i,this,e)),this._$AV.push(u),c=r[++a]}s!==c?.index&&(i=qt.nextNode(),s++)}return qt.currentNode=Vt,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},te=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=B,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Gt(this,e,n),
$e(e)?e===B||e==null||e===""?(this._$AH!==B&&this._$AR(),this._$AH=B):e!==this._$AH&&e!==xt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):Wr(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
B&&$e(this._$AH)?this._$AA.nextSibling.data=e:this.T(Vt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=ke.createElement(Vr(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new Qe(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=Hr.get(e.strings);return n===void 0&&Hr.set(e.strings,n=new ke(e)),n}k(e){Un(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(ye()),this.O(ye()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Pr(e).nextSibling;Pr(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},Kt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=B,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=B}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=Gt(this,e,n,0),s=!$e(e)||e!==this._$AH&&e!==xt,s&&(this._$AH=e);else{let a=e,c,
u;for(e=i[0],c=0;c<i.length-1;c++)u=Gt(this,a[r+c],n,c),u===xt&&(u=this._$AH[c]),s||=!$e(u)||u!==this._$AH[c],u===B?e=B:e!==B&&(e+=(u??"")+i[c+1]),this._$AH[c]=
u}s&&!o&&this.j(e)}j(e){e===B?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Je=class extends Kt{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===B?void 0:e}},Xe=class extends Kt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==B)}},tn=class extends Kt{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=Gt(this,e,n,0)??B)===xt)return;let r=this._$AH,o=e===
B&&r!==B||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==B&&(r===B||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},en=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Gt(this,e)}},Kr={
M:Dn,P:It,A:Bn,C:1,L:Gr,R:Qe,D:Wr,V:Gt,I:te,H:Kt,N:Xe,U:tn,B:Je,F:en},hs=Fn.litHtmlPolyfillSupport;hs?.(ke,te),(Fn.litHtmlVersions??=[]).push("3.3.3");var Yr=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new te(e.insertBefore(ye(),i),i,void 0,n??{})}return o._$AI(t),
o};var Bt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function P(t,e,...n){return Yr(e,t),n.map(r=>t.querySelector(r))}var nn=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1),Pt=t=>t?"":"display: none";function ot(t,...e){Ir(t),t.classList.add("gdviz-widget",...e),t.addEventListener("keydown",n=>n.
stopPropagation())}var gs={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},Tt=t=>gs[t]??t;function Wn(){let t=getComputedStyle(document.body);return{
ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Zr(t){let e=new MutationObserver(t);return e.observe(document.body,{attributeFilter:[
"data-jp-theme-light"]}),()=>e.disconnect()}function ee(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===n||(n=o,e(o))});return r.
observe(t),()=>r.disconnect()}var ms=["dead","restarting","autorestarting","starting"];function ne(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=ms.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var Qr=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),vs=230;function Jr(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let a=n[r+1]===vs;n[r]=a?1:253,n[r+1]=a?1:133,n[r+2]=a?1:2,o=i=0}return n}var qn=8,rn=5,ws=50,bs=8;async function to(t,e){let n=sn(Qr)?Jr(mt(t),mt(e)):mt(t);return sn(n)?WebAssembly.compile(n).catch(()=>null):null}var sn=t=>!!globalThis.
WebAssembly?.validate(t);function on({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function xs(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:a})=>a))}catch(i){postMessage({error:i.message})}}}function ys(t,e){
let n=URL.createObjectURL(new Blob([`(${xs})(${on})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var Xr=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function eo(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(g=>({address:g.
address,length:ge(g)})),s=[],a=null,c=null;return n>qn&&f(),{start:u,measure:l,isBusy:()=>c!==null,close:h};function u(g,m,x){if(a){c={job:m,counts:x},a.postMessage(
{inputs:g});return}let y=performance.now(),k;try{k=on(o,g,i)}catch(b){return r(m,{error:b})}let E=performance.now()-y;s=[...s.slice(1-rn),E],(E>ws||s.length===rn&&
Xr(s)>qn)&&f(),r(m,{results:k,milliseconds:E})}function f(){a=ys(t,i),a&&(a.onmessage=({data:g})=>{let{job:m,counts:x}=c;if(c=null,g.error)return r(m,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});x&&(s=[...s.slice(1-rn),g.milliseconds]),r(m,{isLate:!0,...g})},a.onerror=()=>{let g=c;a=c=null,
g&&r(g.job,{isLate:!0})})}function l(g){if(a){let k=s.length?Xr(s):null;if(c||s.length<rn||Math.max(...s)>qn/2)return k;h(),s=[]}let m=g();on(o,m,[]);let x=performance.
now(),y=0;do on(o,m,[]);while(y++,performance.now()-x<bs);return(performance.now()-x)/y}function h(){a?.terminate(),a=c=null}}var no=["single_steps","resets","anew","anew_steps","playing"];function ro(t,e,n,r){let{restart:o,steps:i,before:s,starting:a}=t.get("running"),c=s.map(ge),u=We(
mt(t.get("carried")),c),f=0,l=!1,h=b(),g=We(mt(t.get("computed")),n.map(ge)),m=0,x={restart:!1,steps:0},y=1;for(let O of no)e.on(`change:${O}`,k);return addEventListener(
"pagehide",r.tell),t.on("change:carried",w),{isPlaying:E,isPending:z,plan:A,inputs:p,store:v,putBack:d,shareState:$,stop:M};function k(){r.changed(),E()||r.tell()}
function E(){return e.get("playing")&&!Mr()}function b(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function z(){
let O=b();return l||E()||O.single!==h.single||O.resets!==h.resets||O.anew!==h.anew}function A(O){let _=b(),S=O.map((j,I)=>!ve(j,g[I])),T=a.some(j=>S[j]),R=_.anew>
0&&(_.anew!==h.anew||S.some(Boolean)),N=_.resets!==h.resets,U=Math.max(_.single-h.single,0);E()&&(m+=e.get("speed"),U+=Math.floor(m),m%=1),h=_,g=O,l=!1;let C=x;
return x={restart:!1,steps:0},R||T||N?{restart:!0,steps:R?_.anew:0,version:f}:{restart:C.restart,steps:C.steps+U,version:f}}function d(O){x=O}function p(O={restart:!1,
steps:y}){let _=(S,T)=>({address:S,data:new Uint8Array(Int32Array.of(T).buffer)});return O.steps&&(y=O.steps),[_(o,Number(O.restart)),_(i,O.steps),...u.map((S,T)=>({
address:s[T].address,data:S}))]}function v(O,_){_.version===f&&(u=O)}function $(){t.off("change:carried",w),t.set("carried",new DataView(me(u).buffer)),t.on("ch\
ange:carried",w)}function w(){u=We(mt(t.get("carried")),c),h=b(),l=!0,f++,r.changed()}function M(){for(let O of no)e.off(`change:${O}`,k);removeEventListener("p\
agehide",r.tell),t.off("change:carried",w)}}var $s=400,oo=30,an=(t,e)=>Object.assign(new Error(e),{name:t}),io=t=>`(${t.join(", ")}${t.length===1?",":""})`;async function so(t,e){if(t.get("where")!=="brow\
ser"||t.get("closed"))return null;let n=t.widget_manager,r=F=>Promise.all(F.map(async Z=>({...Z,model:await bt(n,Z.widget)}))),o=t.get("sources"),i=t.get("targe\
ts"),[s,a,c]=await Promise.all([to(t.get("module"),t.get("fusions")),r(o),r(i)]);if(!s&&n.exported)return e.show(an("UnsupportedError","this browser cannot run \
WebAssembly with SIMD, and this page has no Python to fall back on")),null;if(!s)return t.set("where","kernel"),t.save_changes(),null;let u=t.get("outputs"),f=await eo(
s,u,t.get("milliseconds"),S),l=t.get("runner")&&await bt(n,t.get("runner")),h={compute:_,report:I,reads:F=>a.some(Z=>Z.model===F),isPending:N,isPlaying:R},g=l&&
ro(t,l,a,{changed:d,tell:j}),m=mt(t.get("computed")),x=null,y=null,k=!1,[E,b]=[0,0],z=0,A=[...a.map(F=>[F.model,`change:${F.trait}`,d]),[t,"change:computed",w],
[t,"change:running_in",v],[t,"change:where",it],[t,"change:closed",it],[t,"msg:custom",$]];for(let[F,Z,D]of A)F.on(Z,D);return kr(h),p(),C(),d(),{stop:et};function d(){
Ge(h)}function p(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function v(){t.get("running_in")!=="browser"&&(m=null,p(),d())}
function $({event:F}){F==="ask"&&t.send({event:"here"})}function w(){m=mt(t.get("computed")),d()}function M({model:F,trait:Z,name:D,shape:q,dtype:J}){let W=He(F.
get(Z));if(!W)throw an("TypeError",`${D} must hold numbers, but it is ${JSON.stringify(F.get(Z))??"undefined"}`);if(String(W.shape)!==String(q))throw an("ValueE\
rror",`${D} had shape ${io(q)} when it was linked, but now it has shape ${io(W.shape)}`);let tt=xr(J,W.numbers);if(!J.startsWith("float")&&Array.from(On(J,tt)).
some((ct,nt)=>ct!==Number(W.numbers[nt])))throw an("ValueError",`${D} was ${J} when it was linked, which cannot represent its current value; link it with floati\
ng-point numbers`);return tt}function O(F){return F.map((Z,D)=>({address:a[D].address,data:Z}))}function _(){let F;try{F=a.map(M)}catch(J){return I(J)}let Z=me(
F);if(!g?.isPending()){if(ve(Z,m))return T(Z);if(ve(Z,x))return}if(f.isBusy())return;let D=g?.plan(F),q=[...O(F),...D?g.inputs(D):[]];f.start(q,{joined:Z,work:D},
!D||D.steps>0)}function S({joined:F,work:Z},{results:D,milliseconds:q,error:J,isLate:W}){if(W&&d(),!D){Z&&g.putBack(Z),J&&(x=F,I(J));return}R()&&U(q??0),Z&&g.store(
D.slice(D.length-t.get("running").before.length),Z);for(let{model:tt,trait:ct,output:nt}of c){let{shape:Y,dtype:G}=u[nt],lt=On(G,D[nt]),Q=Tr(tt,ct);$r(Q,lt,Y)||
Sr(tt,ct,Xt(lt,{shape:Y,dtype:G},Q))}y=[F,...D],T(F),R()&&!W&&zr(h)}function T(F){m=F,x=null,k&&e.show(null),k=!1,C(),Ht()}function R(){return!!g?.isPlaying()}function N(){
return f.isBusy()&&!R()}function U(F){E+=F,!(++b%oo)&&(t.set("page_milliseconds",E/oo),E=0)}function C(){clearTimeout(z),z=setTimeout(()=>{try{let F=f.measure(()=>[
...O(a.map(M)),...g?.inputs()??[]]);F!==null&&t.set("page_milliseconds",F)}catch{}j()},$s)}function j(){y&&(t.set("snapshot",new DataView(me(y).buffer)),y=null,
g?.shareState(),t.save_changes())}function I(F){console.warn(F),k=!0,m=null,R()&&(l.set("playing",!1),l.save_changes()),e.show(F)}function it(){et(),e.ended()}function et(){
clearTimeout(z);for(let[F,Z,D]of A)F.off(Z,D);g?.stop(),f.close(),_r(h)}}var Vn=new EventTarget;function ks(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),Vn.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=so(e,o).catch(i=>(console.error(i),null)),Ke(n.started).then(i=>r({isRunning:i!==null})),n}var ao=Ye(
ks,({started:t})=>t.then(e=>e?.stop())),Yt=ao.use,_e=t=>ao.find(t.get("key"))??{isRunning:!1,error:null};function cn(t,e){let n=t.get("key");return Vn.addEventListener(
n,e),()=>Vn.removeEventListener(n,e)}var ln=(t,e)=>L`<div class="gdviz-note gdviz-needs-python">${e}${Gn(t)}</div>`;function Gn({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=_s(e,
await t.query?.()??"")};return e?L` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:B}function _s(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var zs="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",As="The server is gone. Nothing on this page needs it: everything continues in your browser.",Ms="Greyed-out controls need Python.";function co(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}var Es=t=>new Response(new Blob([mt(t)]).stream().pipeThrough(new DecompressionStream(
"deflate"))).text();function Ss(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await bt(t.widget_manager,i);if(r||i!==t.get("l\
ink"))return;n();let a=()=>e(s),c=[Yt(s),cn(s,a),vt(s,"where milliseconds page_milliseconds",a)];n=()=>c.forEach(u=>u()),a()}return t.on("change:link",o),o(),()=>{
r=!0,t.off("change:link",o),n()}}function Ts({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>bt(e,i)));if(e.exported){n().then(
i=>i.forEach(s=>At(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[a,c]of r)At(a,"disab\
led",c);return r.clear()}let s=await n();if(t.get("lost"))for(let a of s)r.has(a)||r.set(a,a.get("disabled")),At(a,"disabled",!0)}return e.kernel&&ne(e.kernel,i=>o(
i!=="connected"))}function Os({model:t,el:e}){ot(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(m){
let{isRunning:x}=_e(m);return x?`computed in your browser${co(m.get("page_milliseconds"))} · 0 round trips`:r?"waiting for your browser":`computed by the serv\
er${co(m.get("milliseconds"))} · 1 round trip`}async function a(){let m=o,x=await Es(m.get("text"));i||(i={name:m.get("name"),size:mt(m.get("module")).length,
text:x,isCopied:!1},l(),e.querySelector("dialog")?.showModal())}function c(){i=null,l()}async function u(m){m.isCopied=await nn(m.text),m.isCopied||getSelection()?.
selectAllChildren(e.querySelector("pre")),l()}let f=m=>L`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${m.name}”, ${(m.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>u(m)}>${m.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${m.text}</pre>
    </dialog>`;function l(){let m=L`<div class="gdviz-notice" role="alert">${n?zs:As}</div>`;P(e,L`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${a}
          ?hidden=${!o||!_e(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?ln(t.widget_manager,Ms):B}
      ${i?f(i):B}${t.get("lost")?m:B}`)}let h=Ss(t,m=>{o=m,l()}),g=vt(t,"lost",l);return l(),()=>{h(),g()}}var lo={initialize:Ts,render:Os};var X=(t,e,n)=>Math.min(Math.max(t,e),n),un=t=>t.replaceAll("-","−").replace("e+","e");function rt(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a\
 number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?un(String(Number(t.toPrecision(e)))):un(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function Kn(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>rt(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var dn=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Ns=62,Rs=38;function Ot({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?Ls(t,e):Cs(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(o-r)/(s-i),c=l=>r+((n?
Math.log10(l):l)-i)*a,u=l=>l.map(([h,g])=>({at:c(h),text:g})),f=Math.max(Math.floor(Math.abs(o-r)/(o>r?Ns:Rs)),1);return{low:t,high:e,log:n,to:c,from:l=>n?10**(i+
(l-r)/a):i+(l-r)/a,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return u(Is(i,s,1.5*f));let l=uo(t,e,f);return u(l.length>1?l:uo(t,e,2*f+1))}}}var re=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function ze(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}function Cs(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Ls(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function uo(t,e,n){let r=(e-
t)/n,o=10**Math.floor(Math.log10(r)),i=o*([1,2,5].find(g=>g*o>=r*(1-1e-9))??10),s=Math.ceil(-Math.log10(i)-1e-9),a=Math.max(Math.abs(t),Math.abs(e)),c=a>=1e5||i<
1e-4,u=Math.min(Math.max(Math.floor(Math.log10(a))+s,0)+1,12),f=g=>c?g?Number(g.toPrecision(u)).toExponential():"0":g.toFixed(Math.max(s,0)),l=Math.ceil(t/i-1e-6),
h=Math.max(Math.floor(e/i+1e-6)-l+1,0);return Array.from({length:h},(g,m)=>[(l+m)*i,un(f((l+m)*i))])}function Is(t,e,n){let r=Math.ceil(t-1e-9),o=Math.floor(e+1e-9),
i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(c,u)=>r+u*i),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**c,a?String(+`1e${c}`):`10${dn(
c)}`])}var Ps=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,js=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),oe=(t,e=0)=>Ps(js(t).map(n=>Math.round(n+(255-n)*e)));function ie(t,e,[
n,r],o){if(!r||!n)return Zn(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let a=(n-1-s)*r;for(let c=0;c<r;c++)i[s*r+c]=o(e[a+c])}Yn(t,i,r)}function Yn(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),pn(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var Zn=t=>pn(
t).clearRect(0,0,t.width,t.height),pn=t=>t.getContext("2d");function fn(t,e){let n=Uint32Array.from({length:511},(r,o)=>oe(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var po=.5,Fs=.6;function fo(t,{width:e,height:n},r,[o,i],s,a){let c=new Uint32Array(e*n),[u,f,l]=[0,po,po/2].map(x=>Uint32Array.from(a,y=>oe(y,x))),h=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(i-1)/e,m=(o-1)/n;for(let x=0;x<n;x++){let y=(n-x-.5)*m,k=Math.min(Math.floor(y),o-2),E=y-k,b=k*i,z=b+i,A=x*e,d=0;for(let p=0,
v=0;p<i-1;p++){let $=r[b+p],w=r[b+p+1],M=$+E*(r[z+p]-$),O=w+E*(r[z+p+1]-w),_=p===i-2?e:Math.min(Math.ceil((p+1)/g-.5),e),S=(O-M)*g;if(!(Math.abs(S)<1/0)){A+=_-v,
v=_;continue}let T=(r[z+p]-$+r[z+p+1]-w)*.5*m,R=Fs*Math.sqrt(S*S+T*T),N=M+((v+.5)*g-p)*(O-M);for(;v<_;v++,A++,N+=S){for(;N>=h[d+1];)d++;for(;N<h[d];)d--;let U=Math.
min(N-h[d],h[d+1]-N);c[A]=U>=R?u[d]:U>=R/2?l[d]:f[d]}}}Yn(t,c,e)}function ho(t,[e,n],{left:r,top:o,width:i,height:s},[a,c,u,f]){let l=e*n,h=Float64Array.from({length:l},
(k,E)=>Math.hypot(t[2*E],t[2*E+1])),g=h.reduce((k,E)=>E>k&&E<1/0?E:k,0),m=i/n/1.25,x=Math.max(i*.0016,.5),y=[];for(let k=0;k<l;k++){if(!(h[k]>0&&h[k]<1/0))continue;
let E=r+i*(k%n+.5)/n,b=o+s*(1-(Math.floor(k/n)+.5)/e),z=-t[2*k]*(i/(c-a)),A=t[2*k+1]*(s/(f-u)),d=m*X(1+Math.log10(h[k]/g)/3,.25,1)/2/Math.hypot(z,A);y.push(Ds(E,
b,z*d,A*d,x))}return y.join("")}var kt=t=>Math.round(t*10)/10;function Ds(t,e,n,r,o){let i=Math.hypot(n,r),[s,a]=[-r/i,n/i],c=Math.min(10*o,1.2*i),u=.3*c,f=(m,x)=>`${kt(
t+n*m+s*x)},${kt(e+r*m+a*x)}`,l=1-c/i,h=`${f(-1,o)} ${f(l,o)} ${f(l,u)}`,g=`${f(l,-u)} ${f(l,-o)} ${f(-1,-o)}`;return`M${h} ${f(1,0)} ${g}Z`}var Bs=10,Qn=12,Us=68,Hs=9;function go({left:t,top:e,width:n,height:r},o,i,s){let a=t+n+Bs,c=a+Qn,u=s.length>=Hs,f=o.toReversed().map((l,h)=>{let g=1-h/o.length;
return V`<rect x=${a} width=${Qn} y=${e+r*(1-g)} height=${r*g} fill=${l} />`});return V`
    ${f}
    <rect class="frame" x=${a} y=${e} width=${Qn} height=${r} />
    ${i.map(({at:l,text:h})=>{let g=e+r*(1+l);return V`<path class="tick" d="M${c},${g}h3" /><text x=${c+6} y=${g} dy="0.35em">${h}</text>`})}
    <text y=${e-10} x=${u?t+n+Us:a-2} text-anchor=${u?"end":"start"}>${s}</text>`}var hn=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=L`<span class="swatch ${r}" .style=${`\
color: ${Tt(n)}`}></span>`;return L`<span class="entry">${o}${e}</span>`});function Ae(t){let[e,n]=[t.get("colors"),se(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function se(t){let e=t.get("shown")&&H(t.get("shown"));return n=>!e?.length||e[n]>0}function _t(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function Me(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:o}=r;n.addEventListener("pointermove",e,{signal:o});for(let i of["pointerup","pointercancel"])n.addEventListener(i,()=>r.abort(),
{signal:o})}var Ws={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Ee=t=>Ws[t.key]??null;function Se(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function gn({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
Me(s,n)};t.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),t.addEventListener("click",s=>{s.pointerType==="touch"&&
!o()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&i(s)),Se(e),e.addEventListener("keydown",s=>{let a=Ee(s);a&&(s.preventDefault(),r(a,s.shiftKey))})}var Te={left:56,right:14,top:10,bottom:42},mn={left:56,right:68,top:24,bottom:42},qs=6.4,Vs=6.5,Gs=104;function ae(t,{name:e,...n}){ot(t,e,"gdviz-plane");let r=L`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[o,i,s,a]=P(t,r,"div",".gdviz-legend",".panel",".status"),c=Jn(o,n);return{...c,panel:s,status:a,bar:u=>P(c.bar,u&&go(c.area,...u)),legend:u=>P(i,hn(u))}}function Jn(t,{
label:e,ratio:n=.75,margins:r=Te}){t.classList.add("gdviz-plot");let o=Bt(),i={left:r.left,top:r.top,width:0,height:0},s=320,a=()=>{},c=()=>({from:i.left,to:i.left+
i.width}),u=()=>({from:i.top+i.height,to:i.top});function f(){i.width=Math.max(s-i.left-r.right,40),i.height=Math.max(Math.round(s*n)-r.top-r.bottom,40);let{left:z,
top:A}=i,d=Object.entries(i).map(([v,$])=>`${v}: ${$}px`),p=L`
      <canvas .style=${d.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${s} height=${i.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${o}><rect x=${z} y=${A} width=${i.width} height=${i.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${o})" pointer-events="none"></g>
        <rect class="hit" x=${z} y=${A} width=${i.width} height=${i.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return P(t,p,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[l,h,g,m,x,y,k]=f();function E({x:z,y:A},d,p=!1){let v=A.ticks(),$=Math.
max(...v.map(({text:U})=>U.length)),w=Math.min($*qs+28,Gs);if(w>i.left+1)return i.left=w,f(),a();let{left:M,top:O,width:_,height:S}=i,T=O+S,R=z.ticks().map(({at:U,
text:C})=>V`
      ${p?V`<path class="grid" d="M${U},${T}V${O}" />`:B}
      <path class="tick" d="M${U},${T}v5" />
      <text class="x" x=${U} y=${T+17} text-anchor="middle">${C}</text>`),N=v.map(({at:U,text:C})=>V`
      ${p?V`<path class="grid" d="M${M},${U}h${_}" />`:B}
      <path class="tick" d="M${M},${U}h-5" />
      <text class="y" x=${M-8} y=${U} dy="0.35em" text-anchor="end">${C}</text>`);P(g,V`
      ${R}${N}
      <rect class="frame" x=${M} y=${O} width=${_} height=${S} />
      ${mo(d[0],_+40,`translate(${M+_/2},${T+35})`)}
      ${mo(d[1],S+30,`translate(13,${O+S/2})rotate(-90)`)}`)}function b(z){let[A,d]=_t(h,z);return[X(A,i.left,i.left+i.width),X(d,i.top,i.top+i.height)]}return{
picture:h,canvas:l,area:i,layers:(...z)=>P(m,z.map(A=>V`<g class=${A}></g>`),...z.map(A=>`.${A}`)),hit:x,handles:y,bar:k,axes:E,pixel:b,readout:(z,...A)=>{let d=null;
for(let p of[x,...A])p.addEventListener("pointermove",v=>{z(d=v.buttons?null:b(v))}),p.addEventListener("pointerleave",()=>z(d=null));return()=>z(d)},across:c,upwards:u,
plane:(z,A)=>re(Ot({...z,...c()}),Ot({...A,...u()})),draw:(z,A)=>{a=()=>Object.values(A).forEach(v=>v());let d=ut(z,A),p=ee(t,v=>{s=v,i.left=r.left,f(),a()});return()=>{
p(),d()}}}}function mo(t,e,n){let r=Math.max(Math.floor(e/Vs),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,V`<title>${t}</title>`]:[t,B];return V`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var jt=1e4,Ks=150;function Oe(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function Ys(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let o=Math.max(Math.abs(n),Math.abs(r));if(o<=jt){e.push([n,r]);continue}let i=e.at(-1),s=jt/o;i&&s>0&&e.push([i[0]+(n-
i[0])*s,i[1]+(r-i[1])*s]);break}return e}function Zs(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var vo=t=>t.length>1?`M${t.join("L")}`:"",wo=t=>t==="#000000"?"var(--gdviz-paper)":"white";function bo(t,e){let n=Ys(e),r=n.map(([a,c])=>`${a.toFixed(2)},${c.toFixed(
2)}`).filter((a,c,u)=>a!==u[c-1]),o=r.length>1,i=o?vo(Zs(n).map(([a,c])=>`${a.toFixed(1)},${c.toFixed(1)}`)):"",s=o&&r.length<=Ks?r.map(a=>`M${a}h0`).join(""):"";
return V`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${wo(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${Tt(t)} stroke-width="2" d=${vo(r)} />
    <path class="dots" stroke=${Tt(t)} stroke-width="5" d=${s} />
  </g>`}function xo(t,[e,n]){let r=Math.abs(e)<jt&&Math.abs(n)<jt,[o,i]=r?[e,n]:[0,0];return V`<circle class="current" r="6" fill=${Tt(t)} stroke=${wo(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Pt(r)} />`}var Qs=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,yo=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return V`<path d=${Qs} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var Js="Not positive: a logarithmic axis cannot show it",Xn=.04;function tr(t){let[e,n,r,o]=["x","y","low","high"].map(f=>Dt(t.get(f))),[i,s,a]=[H(t.get("limits")),
t.get("names"),se(t)],c=t.get("colors").map(Tt),u=new Float64Array;return n.map((f,l)=>({name:s[l]??"",color:c[l%c.length],shown:a(l),x:e[l%Math.max(e.length,1)]??
u,y:f,low:r[l]??u,high:o[l]??u,limit:i[l]??NaN}))}function Xs({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=ae(e,{name:"gdviz-curves",
label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i]=r.layers("curves","markers"),{x:s,y:a}=r.plane({low:0,high:1},{low:0,high:1}),c=y=>Number.isFinite(y)&&
!(a.log&&y<=0);function u(){let y=tr(t),k=r.plane(...ta(y,t.get("log")));({x:s,y:a}=k),r.axes(k,t.get("axis_names"),!0);let{left:E,top:b,width:z,height:A}=r.area,
d=y.filter(M=>M.shown&&M.y.some(Number.isFinite)),p=a.log&&d.length>0&&!d.some(M=>M.y.some(c)),v=y.map(M=>V`<path class="band" fill=${M.color} opacity="0.2" d=${l(
M)} />`),$=({limit:M,shown:O})=>O&&c(M)?`M${E},${kt(a.to(M))}h${z}`:"",w=y.map(M=>V`
      <path class="limit" stroke=${M.color} stroke-width="1.5" stroke-dasharray="6 4" d=${$(M)} />
      <path class="line" stroke=${M.color} stroke-width="2" d=${f(M)} />`);P(o,V`
      ${v}
      <g fill="none" stroke-linejoin="round">${w}</g>
      <text class="note" text-anchor="middle" x=${E+z/2} y=${b+A/2}>${p?Js:""}</text>`),h()}function f(y){if(!y.shown)return"";let k=Oe(y.y.length,b=>c(y.y[b])&&
Number.isFinite(y.x[b])),E=b=>`${kt(s.to(y.x[b]))},${kt(a.to(y.y[b]))}`;return k.map(b=>`M${b.map(E).join("L")}${b.length>1?"":"h0.1"}`).join("")}function l({shown:y,
x:k,low:E,high:b}){if(!y||!E.length)return"";let z=r.area.top+r.area.height,A=$=>`${kt(s.to(k[$]))},${kt(a.to(b[$]))}`,d=$=>c(E[$])?kt(Math.min(a.to(E[$]),jt)):
z,p=$=>`${kt(s.to(k[$]))},${d($)}`;return Oe(k.length,$=>c(b[$])).map($=>`M${$.map(A).join("L")}L${$.toReversed().map(p).join("L")}Z`).join("")}function h(){let{
top:y,height:k}=r.area,E=Array.from(H(t.get("marker"))).filter(A=>A>=s.low&&A<=s.high),b=(E.length===1?tr(t):[]).map(A=>{let d=A.shown?$o(A,E[0]):NaN;if(!c(d))return B;
let p={x:kt(s.to(E[0])),y:kt(a.to(d))};return V`<circle class="dot" r="4" fill=${A.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${p.x} cy=${p.y} />`}),z=E.map(A=>`M${kt(s.to(A))},${y}v${k}`).join("");P(i,V`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${z} />${b}`)}
function g(){let y=t.get("limit_name"),k=y?[{name:y,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...Ae(t),...k])}let m=r.readout(y=>{let k=tr(t).filter(
({shown:E})=>E);r.status.textContent=y?x(k,s.from(y[0])):""});function x(y,k){let E=v=>Math.abs(v-k),b=y.flatMap(v=>Array.from(v.x)).filter(Number.isFinite),z=b.
reduce((v,$)=>E($)<E(v)?$:v,b[0]),p=y.map(v=>({name:v.name,value:$o(v,z)})).filter(({value:v})=>Number.isFinite(v)).map(({name:v,value:$})=>`${v} ${rt($)}`.trim());
return p.length?`${t.get("axis_names")[0]} ${rt(z)}: ${p.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names":u,marker:h,"names co\
lors shown limit_name":g,"x y names shown":m})}function ta(t,e){let n=t.filter(f=>f.shown),[r,o]=ze(n.map(({x:f})=>f),Number.isFinite),i=f=>Number.isFinite(f)&&
!(e&&f<=0),[s,a]=ze(n.flatMap(({y:f,low:l,high:h,limit:g})=>[f,l,h,[g]]),i),[c,u]=s<a?ea(s,a,e):[s,a];return[{low:r,high:o},{low:c,high:u,log:e}]}function ea(t,e,n){
if(n){let o=(e/t)**Xn;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+Xn*e];let r=Xn*(e-t);return[t===0?0:t-r,e+r]}function $o({x:t,y:e},n){for(let r=0;r<e.length;r++){
if(t[r]===n)return e[r];let o=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var ko={render:Xs};var _o=1.5,zo=1.15,Ao=100,ce=([t,e],[n,r],o="")=>`${n} = ${rt(t)}, ${r} = ${rt(e)}${o}`;function vn(t){let[e]=Dt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))
return B;let[n,r]=[t.get("step"),t.get("diverged_at")],i=r>=0&&n>=r?"":`: ${ce(Array.from(e),t.get("axis_names"),`, loss ${rt(e[2])}`)}`;return L`step ${n}${i}${r>=
0?L`<div class="diverged">diverged at step ${r}</div>`:B}`}function wn(t){let{model:e,plane:n,layers:[r,o,i]}=t,s=a=>()=>{let c=n();c&&a(c.toPixel)};return{paths:s(
a=>P(r,na(e,a))),minima:s(a=>P(o,yo(e.get("marks").minimum,Dt(e.get("minima")).map(a)))),points:s(a=>P(i,ra(e,a))),start:oa(t),buttons:ia(t)}}var Mo=(t,e)=>t.get(
"colors")[e%t.get("colors").length];function na(t,e){let[n,r]=t.get("paths").shape,o=H(t.get("paths")),i=se(t),s=a=>e(o.subarray(2*a,2*a+2));return Array.from({
length:n},(a,c)=>{let u=Array.from({length:i(c)?r:0},(f,l)=>s(c*r+l));return bo(Mo(t,c),u)})}function ra(t,e){let n=se(t);return Dt(t.get("current")).map((r,o)=>xo(
Mo(t,o),n(o)?e(r):[NaN,NaN]))}function oa({model:t,el:e,picture:n,hit:r,handles:o,plane:i,free:s}){let a=t.get("marks").start,c=(l=!1,h="")=>{let g=t.get("start");
return V`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${g[0]} aria-valuetext=${ce(g,t.get("axis_names"))} transform=${h} .style=${Pt(l)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[u]=P(o,c(),".handle"),f=l=>s()&&K(t,{start:l});return gn({surface:r,handle:u,idle:()=>!i()||e.classList.contains("panning"),to:l=>f(Eo(i(),_t(n,l))),
by:(l,h)=>{let{x:g,y:m}=i(),x=h?.1:.01,[y,k]=[g,m].map(({low:E,high:b},z)=>X(t.get("start")[z]+l[z]*x*(b-E),E,b));f([y,k])}}),()=>{let l=i();if(!l)return;let h=t.
get("start"),g=[l.x,l.y].every(({low:m,high:x},y)=>h[y]>=m&&h[y]<=x);e.classList.toggle("still",!s()),P(o,c(g&&s(),`translate(${l.toPixel(h)})`))}}function Eo({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[X(o,t.low,t.high),X(i,e.low,e.high)]}function ia({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=h=>t.get("disa\
bled")||K(t,{view:h});function a(h,g){let[m,x,y,k]=t.get("view"),[E,b]=g??[(m+x)/2,(y+k)/2],[z,A,d,p]=t.get("home"),v=($,w)=>w+($-w)*h;h>1&&(x-m>Ao*(A-z)||k-y>Ao*
(p-d))||s([v(m,E),v(x,E),v(y,b),v(k,b)])}let c=()=>e.classList.contains("panning"),u=()=>{e.classList.toggle("panning"),f()};function f(){let h=[["+","Zoom in",
()=>a(1/_o)],["−","Zoom out",()=>a(_o)],["✥","Move the view by dragging",u,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],g=t.get("zoomable")===
!1,m=h.map(([x,y,k,E])=>L`
      <button type="button" title=${y} aria-label=${y} aria-pressed=${E??B} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${k}>${x}</button>`);P(o,m)}r.addEventListener("pointerdown",h=>{let g=i();if(h.button!==0||!g||!c())return;let{toPoint:m}=g,
[x,y,k,E]=t.get("view"),[b,z]=m(_t(n,h));Me(h,A=>{let[d,p]=m(_t(n,A));s([x+b-d,y+b-d,k+z-p,E+z-p])})}),Se(r,c);let l=h=>{let g=i();!h.ctrlKey||!g||(h.preventDefault(),
a(h.deltaY<0?1/zo:zo,Eo(g,_t(n,h))))};return n.addEventListener("wheel",l,{passive:!1}),f}var So={mouse:9,pen:12,touch:20},sa=500;function To({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[u,f]=s(c),l=Math.
hypot(u-n,f-r);l<=o&&([i,o]=[a,l])}return i}function Oo(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,a=(u,f)=>To(t,_t(i,u),So[f]??So.mouse),c=u=>r.
add(o().toPoint(n.pixel(u)));s.addEventListener("pointerdown",u=>{if(u.button!==0)return;let f=a(u,u.pointerType);if(f<0&&(u.pointerType==="touch"||r.removing))
return;if(u.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(f);f>=0&&r.select(f);let l=f>=0?f:c(u);if(l<0)return;let[h,g]=_t(
i,u),[m,x]=f<0?[h,g]:o().toPixel(r.cursor);Me(u,y=>{let[k,E]=_t(i,y);r.move(l,o().toPoint([k+m-h,E+x-g]))})}),s.addEventListener("click",u=>{u.pointerType==="to\
uch"&&!r.removing&&a(u,"touch")<0&&c(u)}),s.addEventListener("dblclick",u=>{let f=a(u,"mouse"),{added:l}=r;f>=0&&!(f===l.slot&&performance.now()-l.time<sa)&&r.remove(
f)}),s.addEventListener("pointermove",u=>{e.classList.toggle("over",u.buttons===0&&a(u,u.pointerType)>=0)}),Se(s,u=>a(u.touches[0],"touch")>=0)}function No(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?To(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.classification&&
(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=Ee(i),a=o[i.key.
length===1?i.key.toLowerCase():i.key];if(!s&&!a)return;if(i.preventDefault(),!s)return a();let c=i.shiftKey?.1:.01,u=n.box().map(([f,l],h)=>n.cursor[h]+s[h]*c*(l-
f));n.selected>=0?n.move(n.selected,u):n.moveCursor(u)})}var Po=ss(Ro(),1),or=1e7,Co=1e3,rr=40,aa=1e30,ca=/(?<=[0-9]),(?=[0-9])/g,jo=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,la=/^\s*([+-]?)inf(inity)?\s*$/i,ua=/^(true|True|TRUE|false|False|FALSE)$/,
Ne=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),yt=class extends Error{},Fo={regression:[
"x","y"],classification:["x1","x2","label"]};function Do(t){let e=da(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new yt("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(ca,"."):n,o=[",",";","	"].map(g=>({sign:g,count:r.split(g).length})),{sign:i,count:s}=o.reduce((g,m)=>m.count>g.count?m:g);if(s>
Co)throw new yt(`It has more than ${Co} columns.`);let a=i===";"&&!e.includes(".")?",":".",[c=[],...u]=pa(e,i),f=!c.some(g=>jo.test(g.replace(a,"."))),l=f?u:[c,
...u];if(!l.length)throw new yt("It has a header line but no rows.");return ga(c.map((g,m)=>Bo(f&&g.trim()||`column ${m+1}`))).map((g,m)=>fa(g,l.map(x=>(x[m]??"").
trimStart()),a))}function da(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new yt("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function pa(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(l,h)=>h??l):t,{data:o,errors:i}=Po.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(l=>l.length>1||l[0].trim()),a=i.some(({code:l})=>l==="MissingQuotes"),[{length:c}=[],u]=s,f=u?.length===c+1?c+1:c;if(a||s.some(l=>l.length>f||l[c]?.
trim()))throw new yt("It is not a table: its rows have different numbers of columns.");return s}function fa(t,e,n){let r=Float64Array.from(e,i=>ha(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||Ne.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>ua.test(i)||Ne.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=Ne.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function ha(t){if(jo.test(t))return Number(t);let e=la.exec(t);return e?+`${e[1]}Infinity`:NaN}function ga(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function Bo(t){let e=[...t.slice(0,2*rr+2)];return e.length<=rr?t:`${e.slice(0,rr-1).join("")}…`}function Uo(t,e){
let n=e??(ma(t)?"classification":"regression"),r=Fo[n];if(t.length<r.length)throw new yt(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return Lo(t,r);let o=bn(t,"label")??t.findLast(({kind:i})=>i==="text")??t[2];return[...Lo(t.filter(i=>i!==o),r.slice(0,2)),o]}function ma(t){if(t.length<3)return!1;
if(bn(t,"label"))return!0;let e=Fo.regression.every(o=>bn(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var bn=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function Lo(t,e){let n=e.map(o=>bn(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function Ho([t,e,n]){Io(t),Io(e);let r=[t.values,e.values];return n?{coordinates:r,...va(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function Io({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(a=>!(Math.abs(a)<aa));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),s=Ne.has(n[o])?"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new yt(`Column “${t}” has ${s} in row ${o+
1}, not counting the header.`)}function va({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(u=>Ne.has(u));if(o>=0)throw new yt(`label: column '${t}' has a ga\
p in row ${o+1}.`);let i=e==="text"?n:[...r],s=[...new Set(i)],a=u=>e==="truth"?u?"True":"False":String(u);if(s.length!==2){let u=s.slice(0,4).map(l=>a(l).slice(
0,40)).join(", "),f=`${s.length}: ${u}${s.length>4?", …":""}`;throw new yt(`label: column '${t}' must hold two different labels, not ${f}.`)}return s.sort((u,f)=>u<
f?-1:1),{labels:Float64Array.from(i,u=>u===s[0]?-1:1),labelNames:s.map(u=>Bo(a(u)))}}var le=new WeakMap,qo=t=>le.get(t),ir=t=>xn(t)<t.get("most")&&!t.get("disabled")&&!t.widget_manager?.exported,xn=t=>t.get("part").shape[0];async function Vo(t,e){
le.delete(t);let n=e.size>or,r=n?null:await e.arrayBuffer().catch(()=>null),o=e.name.slice(0,80);Ko(t,o,()=>{if(!r)throw new yt(n?`It is larger than ${or/1e6} M\
B.`:"It cannot be read.");let i=Do(r);return le.set(t,{columns:i,chosen:[],file:o}),Yo(t,Uo(i,t.get("both_tasks")?void 0:t.get("task")))})}function sr(t,e){Ko(t,
le.get(t)?.file??"",()=>Yo(t,e))}function Go(t){!le.delete(t)&&!t.get("message").file||K(t,{message:{},label_names:["−1","+1"]})}function Ko(t,e,n){try{K(t,{message:{
file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof yt))throw r;K(t,{message:{file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function Yo(t,e){
let n=le.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:i}=Ho(e),[s,a]=[t.get("interval"),t.get(o?"interval":"y_interval")],c=[Wo(r[0],s),Wo(r[1],
a)],u=r[0].length,f=xa(u,xn(t));wa(t,c,o,i,f),f.length<u&&ir(t)&&ba(t,u,e);let[l,h,g]=e.map(({name:y})=>`“${y}”`),x=[`${`${f.length} point${f.length===1?"":
"s"}`}, ${h} over ${l}.`];f.length<u&&x.push(`They are a random sample of the ${u.toLocaleString("en")} rows.`),o&&x.push(`${g}: ${i[0]} is −1, ${i[1]} is +1.`);
for(let[y,k]of r.entries()){if(c[y]===k)continue;let{least:E,largest:b}=Zo(k);x.push(`“${e[y].name}”, from ${rt(E)} to ${rt(b)}, is scaled to fit the view.`)}
return x.join(" ")}function wa(t,e,n,r,o){let[i,s]=t.get("x").shape,a=new Float64Array(i*s),c=new Float64Array(i).fill(n?1:0);for(let[m,x]of o.entries())a[s*m]=
e[0][x],n&&(a[s*m+1]=e[1][x]),c[m]=(n??e[1])[x];let u=new Float64Array(i).fill(1,0,o.length),f=Object.entries({x:a,y:c,part:u}).map(([m,{buffer:x}])=>[m,{...t.get(
m),data:new DataView(x)}]),l=n?"classification":"regression",h=l===t.get("task")?{}:{task:l,axis_names:n?["x₁","x₂"]:["x","y"]},g=t.get("own")[n?1:0]??t.get(
"source");K(t,{...Object.fromEntries(f),...h,label_names:r,source:g})}function ba(t,e,n){let r=xn(t),o=vt(t,"part",()=>{o(),xn(t)>r&&queueMicrotask(()=>sr(t,n))});
K(t,{wanted:Math.min(e,t.get("most"))})}function Wo(t,[e,n]){let{least:r,largest:o}=Zo(t);if(r>=e&&o<=n)return t;let[i,s]=[.95*e+.05*n,.05*e+.95*n];return r===o?
t.map(()=>(i+s)/2):t.map(a=>i+(a-r)/(o-r)*(s-i))}function Zo(t){let[e,n]=[1/0,-1/0];for(let r of t)[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}
function xa(t,e){let n=[],r=ya();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}function ya(){let t=0;return()=>{t=t+1831565813|0;let e=Math.
imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}function Jo(t,e){let n=t.get("task")==="classification",r={classification:n,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:f,
visible:x,count:y,read:E,add:b,move:A,moveCursor:d,remove:p,select:v,step:$,choose:M,setRemoving:O},o=Qo(t),i=[],[[s,a],[c,u]]=f();return r.cursor=[(s+a)/2,(c+u)/
2],r;function f(){return[t.get("interval"),t.get(n?"interval":"y_interval")]}function l([_,S]){let[[T,R],[N,U]]=f();return[X(_,T,R),X(S,N,U)]}function h(_){let[
S,T]=o.x.subarray(m()*_);return[S,n?T:o.y[_]]}function g(_,S){let[T,R]=l(S);o.x[m()*_]=T,n?o.x[m()*_+1]=R:o.y[_]=R}function m(){return t.get("x").shape[1]}function x(){
let[[_,S],[T,R]]=f();return Array.from(o.part,(C,j)=>({slot:j,part:C,at:h(j)})).filter(({part:C,at:[j,I]})=>C&&j>=_&&j<=S&&I>=T&&I<=R).map(({slot:C,part:j,at:I})=>({
slot:C,at:I,training:j>0,positive:o.y[C]>0}))}function y(_){return o.part.filter(S=>S===_).length}function k(..._){let S=R=>new DataView(Float64Array.from(o[R]).
buffer),T=t.get("own")[n?1:0]??t.get("source");K(t,{...Object.fromEntries(_.map(R=>[R,{...t.get(R),data:S(R)}])),source:T})}function E(){let _=o;o=Qo(t);let S=i.
length>0&&o.part.length>_.part.length;if(S)for(let R of["x","y","part"])o[R].set(_[R]);if(o.part[r.selected]||(r.selected=-1),!S)return;let T=i;i=[],w("");for(let{
point:R,label:N}of T)b(R,N)}function b(_,S=r.label){let T=o.part.indexOf(0);return T<0?(w(z(_,S)),-1):(o.part[T]=1,n&&(o.y[T]=S),g(T,_),k("x","y","part"),r.added=
{slot:T,time:performance.now()},v(T),T)}function z(_,S){let[T,R]=[o.part.length,t.get("most")],N=`All ${T} slots are taken`;return T>=R?`No more than ${R} point\
s are possible: remove one first.`:ir(t)?(i.push({point:_,label:S}),t.get("wanted")<=T&&K(t,{wanted:T+1}),`${N}: adding more …`):`${N}, and only ${t.widget_manager?.
exported?"Python":"the server"} can add more.`}function A(_,S){o.part[_]&&(g(_,S),k("x","y"),r.cursor=h(_))}function d(_){r.cursor=l(_),w("")}function p(_){o.part[_]&&
(o.part[_]=0,k("part"),v(-1,"Point removed."))}function v(_,S=""){r.selected=_,_>=0&&(r.cursor=h(_)),w(S)}function $(_){let S=x().sort((N,U)=>N.at[0]-U.at[0]||N.
at[1]-U.at[1]);if(!S.length)return w("No point is in view.");let T=S.findIndex(({slot:N})=>N===r.selected),R=T<0&&!_?0:T;v(S[(R+(_?1:-1)+S.length)%S.length].slot)}
function w(_){r.message=_,e()}function M(_){r.label=_,e()}function O(_){r.removing=_,v(-1,_?"Click a point to remove it.":"")}}function Qo(t){let[e,n,r]=["x","y",
"part"].map(o=>H(t.get(o)).slice());return{x:e,y:n,part:r}}var $a=150,ka="Click to add a point, drag to move it, double-click to remove it.",_a="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",za=" + and −\
 choose the label of new points.";function Xo({model:t,el:e}){let n=t.get("task")==="classification";e.classList.toggle("classification",n),e.classList.remove("\
mapped");let r=t.get("colors");for(let _ in r)e.style.setProperty(`--${_}`,r[_]);let o=Bt(),i=L`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${ka}</summary><p id=${o}>${_a}${n?za:""}</p></details>`,[s,a,c,u]=P(e,i,"div",".tools",".report",".message"),l=Jn(s,{label:"\
Data",ratio:n?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),h={tabindex:"0",role:"application","aria-describedby":o};for(let[_,S]of Object.entries(h))l.
picture.setAttribute(_,S);let[g,m,x]=l.layers("curve","points","selection"),y=Jo(t,()=>{z(),$()}),k=()=>{let[_,S]=y.box().map(([T,R])=>({low:T,high:R}));return l.
plane(_,S)},E={el:e,plot:l,state:y,plane:k};Oo(E),No(E);function b(){let _=y.visible(),{toPixel:S}=k(),T=_.length>$a?3.6:4.8;P(m,_.map(({at:U,training:C,positive:j})=>{
let I=n?j?"positive":"negative":"",[it,et]=S(U);return V`<circle class="${C?"training":"test"} ${I}" r=${T} cx=${it.toFixed(2)} cy=${et.toFixed(2)} />`})),z();let[
R,N]=[y.count(1),y.count(-1)];l.picture.ariaLabel=`Data: ${ar(R,"training ")}${N?` and ${ar(N,"test ")}`:""}`,$()}function z(){let _=y.visible(),S=_.find(({slot:U})=>U===
y.selected),[T,R]=k().toPixel(S?.at??y.cursor);P(x,V`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${T},${R})" .style=${Pt(!S)} />
      <circle class="selected" r="9" cx=${T} cy=${R} .style=${Pt(S)} />`);let N=y.count(1)+y.count(-1)-_.length;P(c,L`
      <div class="status" role="status">${y.message||(S?A(S):"")}</div>
      <div class="notes">${N?`${ar(N)} outside the view`:""}</div>`)}function A({at:_,training:S,positive:T}){let R=n?`, label ${t.get("label_names")[T?1:0]}`:"";
return`${S?"Training":"Test"} point: ${ce(_,t.get("axis_names"),R)}`}function d(){let _=n?new Float64Array:H(t.get("fit")),{left:S,width:T}=l.area,{to:R}=k().y,
N=C=>`${(S+C*T/(_.length-1)).toFixed(2)},${X(R(_[C]),-jt,jt).toFixed(2)}`,U=Oe(_.length,C=>!Number.isNaN(_[C])).map(C=>`M${C.map(N).join("L")}`);P(g,V`<path class="fit" d=${U.
join("")} />`)}let p=fn(r.positive,r.negative);function v(){if(!n)return;let _=t.get("map");e.classList.toggle("mapped",_.shape[0]>0);let S=t.get("logits"),T=R=>S?
Math.tanh(R/2):X(R,-1,1);ie(l.canvas,H(_),_.shape,R=>p(T(R)))}function $(){e.classList.toggle("removing",y.removing);let _=[1,-1].map(N=>L`
      <button type="button" title="Label of the points you add" aria-pressed=${N===y.label}
        @click=${()=>y.choose(N)}>
        <i class="dot ${N>0?"positive":"negative"}"></i>${t.get("label_names")[N>0?1:0]}
      </button>`),S=n?"var(--gdviz-faint)":r.data,T=[{name:"training",color:S,kind:"dot"}];y.count(-1)&&T.push({name:"test",color:S,kind:"ring"}),n||T.push({name:"\
model",color:r.fit}),P(a,L`
      ${n?L`<span class="labels" role="group" aria-label="Label of new points">${_}</span>`:B}
      <button type="button" title="Remove points by clicking them" aria-pressed=${y.removing}
        @click=${()=>y.setRemoving(!y.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${w} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"}
        @click=${()=>a.querySelector("input").click()}>Load CSV …</button>
      <span class="gdviz-legend">${hn(T)}</span>`)}function w({target:_}){let[S]=_.files;S&&Vo(t,S),_.value=""}function M(){let{file:_,text:S,failed:T}=t.get("m\
essage"),[R,N]=T?["gdviz-notice","alert"]:["gdviz-note","status"];P(u,S?L`<div class=${R} role=${N}><b>${_}</b>: ${S}</div>${Aa(t)}`:B)}let O="interval y_interv\
al axis_names";return l.draw(t,{[O]:()=>l.axes(k(),t.get("axis_names"),!n),"x y part":y.read,[`x y part label_names ${O}`]:b,[`fit ${O}`]:d,"map logits":v,message:M})}
function Aa(t){let{columns:e,chosen:n}=qo(t)??{columns:[],chosen:[]};if(e.length<3)return B;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let i=(c,{target:u})=>{let f=[n[0],n[1],n[2]];f[c]=e[u.value],sr(t,f.filter(Boolean))},s=(c,u,f)=>L`<option value=${u} .selected=${f}>${c}</option>`,
a=r.map((c,u)=>L`
    <label>${c} <select aria-label="Column of ${c}" @change=${f=>i(u,f)}>
      ${u===2&&o?s("none: a curve","",!n[2]):B}
      ${e.map((f,l)=>s(f.name,l,f===n[u]))}
    </select></label>`);return L`<div class="columns">${a}</div>`}var ar=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function Ma(t){let{model:e,el:n}=t;ot(n,
"gdviz-data-editor");let r=Xo(t),o=[vt(e,"task",()=>{r(),P(n,B),r=Xo(t)}),vt(e,"source",()=>{e.get("own").includes(e.get("source"))||Go(e)})];return()=>{for(let i of o)
i();r()}}var ti={render:Ma};var Ea=4;function Sa({model:t,el:e}){ot(e,"gdviz-field","gdviz-plane");let n=Bt(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:b=[
0,0],axes:z=[0,0,0,0]}=t.get("drawn"),[A,d,p,v]=z,$=M=>V`<rect class=${M} x=${A} y=${d} width=${p} height=${v} />`,w=L`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${b[0]} height=${b[1]}>
        <defs><clipPath id=${n}>${$("")}</clipPath></defs>
        ${$("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?ln(t.widget_manager,"Zooming needs Python, which draws this picture."):B}`;return P(e,w,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,a,c,u,f,l,h]=o();function g(){let{size:b,axes:z,limits:A}=t.get("drawn");if(!b)return null;let[d,p,v,$]=z,w=Ot({low:A[0],high:A[1],from:d,to:d+
v});return re(w,Ot({low:A[2],high:A[3],from:p+$,to:p}))}let x=wn({model:t,el:e,picture:i,hit:s,handles:f,panel:l,layers:[a,c,u],plane:g,free:()=>!0});function y(){
x.buttons();let{limits:b}=t.get("drawn");t.get("disabled")&&b&&t.set("view",b)}let k=ee(e,b=>{Math.abs(b-t.get("width"))>=Ea&&K(t,{width:b})}),E=ut(t,{disabled:y,
drawn:o,"drawn minima":x.minima,"drawn start axis_names":x.start,"drawn paths":x.paths,"drawn current":x.points,"drawn current step diverged_at axis_names":()=>P(
h,g()&&vn(t))});return()=>{k(),E()}}var ei={render:Sa};var Ft={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},yn=t=>(...e)=>({_$litDirective$:t,values:e}),ue=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Md}=Kr;var ni=t=>t.strings===void 0;var Ta={},ri=(t,e=Ta)=>t._$AH=e;var $t=yn(class extends ue{constructor(t){if(super(t),t.type!==Ft.PROPERTY&&t.type!==Ft.ATTRIBUTE&&t.type!==Ft.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!ni(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
xt||e===B)return e;let n=t.element,r=t.name;if(t.type===Ft.PROPERTY){if(e===n[r])return xt}else if(t.type===Ft.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return xt}else if(t.
type===Ft.ATTRIBUTE&&n.getAttribute(r)===e+"")return xt;return ri(t),e}});function $n(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:a,step:c,log:u,whole:f,disabled:l=!1,description:h,unit:g="",tooltip:m,continuous:x=!0})=>{i!==o&&(r=
!1),o=i;let y=p=>String(u?Math.log10(p):p);function k({target:p}){let v=Number(p.value),$=u?Number((10**v).toPrecision(3)):v;e(X(f?Math.round(v):$,s,a))}function E({
target:p}){let v=Number(p.value.trim().replace(",",".").replaceAll("−","-"));r=!(p.value.trim()!==""&&Number.isFinite(v)&&(!f||Number.isInteger(v))&&v>=s&&v<=
a),r||e(v),t()}function b(){n=!0}function z(){n=r=!1,t()}let[A,d]=x?[k,null]:[null,k];return L`
      <label title=${m}>
        <span>${h}</span>
        <input type="range" min=${y(s)} max=${y(a)} step=${c} aria-valuetext=${`${rt(i)} ${g}`.trim()}
          .value=${$t(y(i))} ?disabled=${l} @input=${A} @change=${d} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${h}, as a number" aria-invalid=${r}
        title=${r?`A ${f?"whole ":""}number from ${s} to ${a}`:g}
        .value=${n?xt:$t(rt(i))} ?disabled=${l} @focus=${b} @change=${E} @blur=${z} />`}}var[kn,de,cr,oi]=[1,2,3,4],si={add:kn,subtract:kn,negate:kn,multiply:de,divide:de,power:cr,exp:cr},ai=(t,e)=>L`<math display="block" alttext=${t}>${ht(e)}</math>`;
function ht(t,e=kn){if((si[t.operation]??oi)<e)return ii(ht(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?ft`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:ft`<mn>${t.value}</mn>`;case"variable":return ft`<mi>${t.letter}</mi>`;case"add":return ft`<mrow>${ht(n)}<mo>+</mo>${ht(r,de)}</mrow>`;case"subt\
ract":return ft`<mrow>${ht(n)}<mo>−</mo>${ht(r,de)}</mrow>`;case"negate":return ft`<mrow><mo>−</mo>${ht(n,de)}</mrow>`;case"multiply":return ft`<mrow>${ht(n,
de)}${Na(r)}${ht(r,cr)}</mrow>`;case"divide":return ft`<mfrac>${ht(n)}${ht(r)}</mfrac>`;case"power":return ft`<msup>${ht(n,oi)}${ht(r)}</msup>`;case"exp":return ft`<msup><mi>e</mi>${ht(
n)}</msup>`;case"sqrt":return ft`<msqrt>${ht(n)}</msqrt>`;case"abs":return ft`<mrow><mo stretchy="true">|</mo>${ht(n)}<mo stretchy="true">|</mo></mrow>`;default:
return ft`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${ii(Oa(ci(t)))}</mrow>`}}var ii=t=>ft`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,Oa=t=>t.map((e,n)=>n?ft`<mo separator="true">,</mo>${ht(
e)}`:ht(e));function ci({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?ci(r):[r],...o]}function Na(t){return li(t)?
ft`<mo>·</mo>`:ft`<mo lspace="0" rspace=${t.operation in si||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function li({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&li(e[0])}var zt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
" ":" "," ":" ","	":" ","\n":" ","\r":" "},tokens:{space:" +",number:"(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?",word:"[A-Za-zα-ωΑ-Ω]+",superscript:"\
[²³]",symbol:"\\*\\*|[-+*/^(),|]"},constants:{pi:3.141592653589793,π:3.141592653589793,e:2.718281828459045},superscripts:{"²":2,"³":3},functions:{sin:"sin",
cos:"cos",tan:"tan",arctan:"arctan",sinh:"sinh",cosh:"cosh",tanh:"tanh",exp:"exp",log:"log",ln:"log",sqrt:"sqrt",abs:"abs",min:"min",max:"max"},several:["min","\
max"],operations:["none","number","variable","add","subtract","multiply","divide","power","negate","min","max","sin","cos","tan","arctan","sinh","cosh","tanh","\
exp","log","sqrt","abs"],errors:{empty:"Type a formula, such as x^2 + y^2.",long:"The formula is too long: at most {0} characters.",operations:"The formula is t\
oo long: at most {0} operations, numbers and letters.",deep:"Brackets and signs are nested too deeply: at most {0} levels.",character:"{0} is not used in formul\
as.",equals:"Type only what stands on the right of the equals sign.",result:"{0} is what the formula is to give: it cannot stand in it.",name:"{0} is unknown. F\
or a product of letters, write * between them.",function:"There is no function {0}. Available: {1}.",brackets:"{0} needs brackets, such as {0}(x).",letters:"The\
re are too many letters besides x and y: at most {0}.",size:"This number is too large.",before:"Write * or ^ before this number.",operand:"A number, a letter or\
 a bracket is missing here.",unclosed:"This bracket is not closed.",unopened:"This bracket was not opened.",bar:"This bar is not closed.",comma:"A comma separat\
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Nt,operations:Ca}=zt,La=zt.errors,Re=zt.functions,Ia=zt.spellings,zn=zt.constants,Pa=zt.superscripts,ja=Object.keys(zt.tokens),_n=new RegExp(Object.entries(
zt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),at=class extends Error{constructor(e,n,...r){super(La[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function An(t,e=zt.variables){let n=Array.from(t),r=Fa(n,e),o=Ua(r,n.length),i=Ba(r,e);return{instructions:Ha(o,[...e,...i]),parameters:i,root:o}}function Fa(t,e){
if(t.length>Nt.characters)throw new at("long",Nt.characters,Nt.characters);let n=t.map(o=>Ia[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=_n.
lastIndex){_n.lastIndex=o;let i=_n.exec(n);if(!i)throw new at(t[o]==="="?"equals":"character",o,t[o]);let s=ja.find(c=>i.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(_n.lastIndex));s==="word"?r.push(...Da(i[0],o,e,a)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function Da(t,e,n,r){if(Object.hasOwn(Re,
t)){if(!r)throw new at("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(zn,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new at("function",e,t,Object.keys(Re).join(", "));let o=Object.keys(Re).findLast(s=>t.startsWith(s));if(o)throw new at("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new at("name",e,t);return i.map((s,a)=>({kind:"letter",text:s,position:e+a}))}function Ba(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(zn,o))){if(zt.variables.includes(o))throw new at("result",i,o);if(n.add(o),
n.size>Nt.parameters)throw new at("letters",i,Nt.parameters)}return[...n].sort()}function Ua(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,i=0,s=!1,a=()=>t[r]??
n,c=()=>t[r++]??n,u=(b,z,A,{value:d=0,letter:p=""}={})=>({operation:b,position:z,operands:A,value:d,letter:p});function f(){let{text:b,position:z}=a();throw new at(
b===")"?"unopened":b===","?"comma":"operand",z)}function l(){let b=h();for(;a().text==="+"||a().text==="-";){let{text:z,position:A}=c();b=u(z==="+"?"add":"subtr\
act",A,[b,h()])}return b}function h(){let b=g();for(;;){let{kind:z,text:A,position:d}=a();if(A==="*"||A==="/")c(),b=u(A==="*"?"multiply":"divide",d,[b,g()]);else if(z===
"letter"||z==="function"||A==="("||A==="|"&&!s)b=u("multiply",d,[b,m()]);else{if(z==="number")throw new at("before",d);return b}}}function g(){if(++o>Nt.depth)throw new at(
"deep",a().position,Nt.depth);let b;if(a().text==="-"){let{position:z}=c();b=u("negate",z,[g()])}else a().text==="+"?(c(),b=g()):b=m();return o--,b}function m(){
let b=x();for(;a().kind==="superscript";){let{text:A,position:d}=c();b=u("power",d,[b,u("number",d,[],{value:Pa[A]})])}if(a().text!=="^"&&a().text!=="**")return b;
let{position:z}=c();return u("power",z,[b,g()])}function x(){let{kind:b,text:z,position:A}=a();if(b==="number"){c();let d=Number(z);if(d>Nt.number)throw new at(
"size",A);return u("number",A,[],{value:d})}if(b==="letter")return c(),Object.hasOwn(zn,z)?u("number",A,[],{value:zn[z],letter:z}):u("variable",A,[],{letter:z});
if(b==="function")return y(c());if(z==="(")return k("unclosed",")",!1)[0];if(z==="|")return u("abs",A,k("bar","|",!0));throw new at(z===")"&&i===0?"unopened":"o\
perand",A)}function y({text:b,position:z}){let A=zt.several.includes(b),[d,...p]=k("unclosed",")",!1,A);if(!A)return u(Re[b],z,[d]);if(!p.length)throw new at("s\
everal",z,b);return p.reduce((v,$)=>u(Re[b],z,[v,$]),d)}function k(b,z,A,d=!1){let p=c(),v=s;s=A,i++;let $=[l()];for(;d&&a().text===",";)c(),$.push(l());if(a().
kind==="end")throw new at(b,p.position);return a().text!==z&&f(),c(),i--,s=v,$}if(!t.length)throw new at("empty",0);let E=l();return a().kind!=="end"&&f(),E}function Ha(t,e){
let n=[],r=new Map;function o({position:s},a,c,u=0,f=0){let l=[Ca.indexOf(a),c,u,f],h=l.join();if(r.has(h)||r.set(h,n.push(l)-1),n.length>Nt.instructions)throw new at(
"operations",s,Nt.instructions);return r.get(h)}function i(s){let{operation:a,operands:c,value:u,letter:f}=s;if(a==="number")return o(s,a,0,0,u);if(a==="variabl\
e")return o(s,a,e.indexOf(f));let l=i(c[0]),h=a==="power"&&c[1].operation==="number"?c[1].value:0;if(h===2||h===3||h===4){let g=o(s,"multiply",l,l);return h===2?
g:o(s,"multiply",g,h===3?l:g)}return o(s,a,l,...c.slice(1).map(i))}return i(t),n}var Ce=(t,e=t.get("value"))=>An(e,t.get("variables")),[Wa,qa]=[24,8];function lr(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(H(t.get(e)).length);return o.set(
n),Xt(o,{shape:r,dtype:"float64"},t.get(e))}function Va({model:t}){let e=Ce(t).parameters;function n(){let r=Ce(t),[o,i]=[e,H(t.get("parameters"))];e=r.parameters;
let s=lr(t,"instructions",r.instructions.flat()),[a,c]=[H(s),H(t.get("instructions"))];a.every((u,f)=>u===c[f])||(t.set("instructions",s),t.set("parameters",lr(
t,"parameters",e.map(u=>o.includes(u)?i[o.indexOf(u)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function Ga({model:t,el:e}){ot(e,"gdviz-fo\
rmula-field");let n=Bt(),r=null,o=new Map;function i({target:l}){let h=l.value;try{Ce(t,h),r=null,K(t,{value:h})}catch(g){if(!(g instanceof at))throw g;r={text:h,
error:g}}u()}function s(l){let h=g=>{let m=H(t.get("parameters")).slice();m[Ce(t).parameters.indexOf(l)]=g,K(t,{parameters:lr(t,"parameters",m)})};return o.has(
l)||o.set(l,$n(u,h)),o.get(l)}function a({message:l,position:h},g){let m=Array.from(g,k=>/\s/.test(k)?" ":k),x=Math.max(0,h-Wa),y=m.slice(x,h+qa).join("");return L`<code aria-hidden="true">${x?
"…":""}${y}\n${" ".repeat(h-x+(x?1:0))}▲</code>
      <span>${l}</span>`}function c(){r=null,u()}function u(){let[l,h,g]=["value","description","tooltip"].map(b=>t.get(b)),[m,x]=t.get("range"),y=H(t.get("para\
meters")),{root:k,parameters:E}=Ce(t);P(e,L`
      <label title=${g}>
        <span>${h}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${$t(r?.text??l)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?a(r.error,r.text):B}</div>
        ${r?B:ai(l,k)}
      </div>
      ${E.map((b,z)=>L`<div class="gdviz-slider">${s(b)({value:y[z],min:m,max:x,step:.01,description:b,tooltip:`The letter ${b} of the formula`})}</div>`)}`)}let f=[
ut(t,{"parameters description tooltip range":u}),ut(t,{value:c})];return()=>f.forEach(l=>l())}var ui={initialize:Va,render:Ga};var di=64,Ka=10,Ya=9;function Za(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),a=n>1?(s-i)/(n-1):0,c=l=>e?10**l:l,u=l=>Math.floor((l-r)/(o-r)*n),f=Ot(
{low:c(i-a/2),high:c(s+a/2),log:e,from:r,to:o});return{pixels:f,nearest:l=>X(u(l),0,n-1),cellOf:l=>{let h=f.to(l);return h>=Math.min(r,o)&&h<=Math.max(r,o)?Math.
min(u(h),n-1):-1},centre:l=>c(i+l*a),edges:l=>{let[h,g]=[l,l+1].map(m=>r+(o-r)*m/n);return[Math.min(h,g),Math.max(h,g)]}}}function Qa({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?mn:Te,o=`Map of ${t.get("value_name")}`,i=ae(e,{name:"gdviz-heat-map",label:o,ratio:t.get("ratio"),margins:r});i.canvas.classList.
add("hatch");let[s]=i.layers("cross"),[a]=P(i.handles,z(),".handle"),c=()=>t.get("values").shape,u=w=>{let M=t.get(`${w}_range`),O=t.get(`${w}_log`)&&M[0]>0,[_,
S]=c();return Za(M,O,w==="x"?S:_,w==="x"?i.across():i.upwards())};function f(){if(!c()[0]||!c()[1])return null;let[w,M]=t.get("chosen"),[O,_]=[u("x").cellOf(w),
u("y").cellOf(M)];return O>=0&&_>=0?[O,_]:null}let l=w=>!Number.isFinite(w)||!n()&&w<0;function h(){let w=t.get("log"),[M,O]=ze([H(t.get("values"))],_=>Number.isFinite(
_)&&!(w&&_<=0));return M<=O?[M,O]:null}function g(){ie(i.canvas,H(t.get("values")),c(),n()?m():x())}function m(){let w=Array.from(t.get("palette"),T=>oe(T)),[M,
O]=h()??[0,1],_=Ot({low:M,high:O,log:t.get("log"),from:0,to:w.length}),S=T=>Math.floor(_.to(Math.max(T,M)));return T=>l(T)?0:w[X(S(T),0,w.length-1)]}function x(){
let w=Array.from(t.get("colors"),M=>oe(M));return M=>l(M)?0:w[M%w.length]}function y(){let w=h();if(!n()||!w)return i.bar(n()?[[],[],t.get("value_name")]:null);
let{height:M}=i.area,O=Ot({low:w[0],high:w[1],log:t.get("log"),from:0,to:-M}),_=t.get("palette"),S=R=>_[Math.floor((R+.5)/di*_.length)],T=O.ticks().map(({at:R,text:N})=>({
at:R/M,text:N}));i.bar([Array.from({length:di},(R,N)=>S(N)),T,t.get("value_name")])}function k(){let w=t.get("colors"),O=(n()?[]:t.get("names")).map((S,T)=>({name:S,
color:w[T%w.length],kind:"area"})),_=H(t.get("values")).some(l);i.legend(_?[...O,{name:t.get("missing_name"),color:"",kind:"hatch"}]:O)}let E=()=>i.axes(re(u("x").
pixels,u("y").pixels),t.get("axis_names"));function b(){let w=f();if(P(i.handles,z(w)),!w)return P(s,null);let[[M,O],[_,S]]=[u("x").edges(w[0]),u("y").edges(w[1])],
{left:T,top:R,width:N,height:U}=i.area,[C,j]=[(M+O)/2,(_+S)/2],it=`${`M${C},${R}V${_-6}M${C},${S+6}V${R+U}`}M${T},${j}H${M-6}M${O+6},${j}H${T+N}`;P(s,V`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${it} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${it} />`)}function z(w=null){let[[M,O],[_,S]]=w?[u("x").edges(w[0]),u("y").edges(w[1])]:
[[0,0],[0,0]],T=(N,U,C,j)=>V`<rect class=${N} fill="transparent" stroke=${U} stroke-width=${C}
        x=${M-j} y=${_-j} width=${O-M+2*j} height=${S-_+2*j} />`,R=Math.max((Ya-(O-M))/2,1);return V`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Pt(w)}
        aria-valuenow=${w?w[1]*c()[1]+w[0]:0} aria-valuetext=${w?A(w):""}>
        ${T("","white",4,R)}${T("cell","black",2,R)}${T("halo","none",0,Ka)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function A([w,M]){let[O,_]=t.get("axis_names"),S=`${O} = ${rt(u("x").centre(w))}, ${_} = ${rt(u("y").centre(M))}`,T=H(t.get("values"))[M*c()[1]+w];if(l(
T))return`${S}: ${t.get("missing_name")}`;let R=()=>t.get("names")[T]??String(T);return`${S}: ${n()?`${t.get("value_name")} ${rt(T)}`:R()}`}let d=i.readout(w=>{
let M=w?p(w):f();P(i.status,M?A(M):"")},a);function p([w,M]){return c()[0]&&c()[1]?[u("x").nearest(w),u("y").nearest(M)]:null}function v(w){if(!w)return;let M=[
u("x").centre(w[0]),u("y").centre(w[1])];String(M)!==String(t.get("chosen"))&&K(t,{chosen:M})}gn({surface:i.hit,handle:a,to:w=>v(p(i.pixel(w))),by:(w,M)=>{let[O,
_]=f()??[0,0],S=M?10:1;v([X(O+S*w[0],0,c()[1]-1),X(_+S*w[1],0,c()[0]-1)])}});let $="x_range y_range x_log y_log axis_names";return i.draw(t,{"kind values palett\
e colors log":g,"kind values palette log value_name":y,"kind values names colors missing_name":k,[`values ${$}`]:E,[`kind chosen values names ${$}`]:b,[`kind ch\
osen values names value_name missing_name ${$}`]:d})}var pi={render:Qa};function Ja(t){let e=L`<b>${t.get("name")}</b>`,n=mt(t.get("module")),{error:r}=_e(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>L`<div class="gdviz-notice" role="status">${s}</div>`;
return o?L`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(L`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||sn(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Xa=({model:t})=>Yt(t);function tc({model:t,el:e}){
ot(e,"gdviz-link");let n=()=>P(e,Ja(t)),r=[Yt(t),cn(t,n),vt(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var fi={initialize:Xa,render:tc};var ec=2,nc=.5,hi=.05,Mn=(t,e,n=ec)=>e*Math.abs(t)/(Math.abs(t)+n);function gi(t,e){let n=pn(t),r=document.createElement("canvas"),o=fn(e.positive,e.negative),i=[];
function s({weights:h,thickest:g},m){h.forEach(({index:x},y)=>{let k=m[x],E=Mn(k,g);E>hi&&(n.lineWidth=E,n.strokeStyle=k>0?e.positive:e.negative,n.stroke(i[y]))})}
function a({units:h,layers:g},m,[x,y,k],{ink:E,paper:b}){let z=h.length-g[0].length===x&&k>1,A=h.slice(g[0].length);n.fillStyle=b;for(let{x:d,y:p,size:v}of h)n.
fillRect(d-v/2,p-v/2,v,v);z&&y>1&&c(A,m,y,k),z&&y===1&&u(A,m,k,E),n.lineWidth=1,n.strokeStyle=E,n.globalAlpha=.7;for(let{x:d,y:p,size:v}of h)n.strokeRect(d-v/2-
.5,p-v/2-.5,v+1,v+1);n.globalAlpha=1}function c(h,g,m,x){ie(r,g,[m*h.length,x],y=>o(X(y,-1,1))),h.forEach(({x:y,y:k,size:E},b)=>{let z=(h.length-1-b)*m;n.drawImage(
r,0,z,x,m,y-E/2,k-E/2,E,E)})}function u(h,g,m,x){h.forEach(({x:y,y:k,size:E},b)=>{let z=g.subarray(b*m,(b+1)*m),A=z.reduce(($,w)=>Math.max($,Math.abs(w)),1),[d,
p]=[y-E/2,.46*E/A];Object.assign(n,{lineWidth:1,strokeStyle:x,globalAlpha:.25}),n.beginPath(),n.moveTo(d,k),n.lineTo(d+E,k),n.stroke();let v=b===h.length-1;Object.
assign(n,{lineWidth:E>20?1.8:1.2,strokeStyle:v?e.fit:x,globalAlpha:1}),n.beginPath(),z.forEach(($,w)=>n.lineTo(d+E*w/(m-1),k-p*$)),n.stroke()})}function f({units:h,
thickest:g},m,x){for(let{x:y,y:k,size:E,index:b}of h){let z=m[b],A=Mn(z,g,nc)/2;A>hi&&(l(y-E/2,k+E/2,A+.8,x),l(y-E/2,k+E/2,A,z>0?e.positive:e.negative))}}function l(h,g,m,x){
n.beginPath(),n.arc(h,g,m,0,2*Math.PI),n.fillStyle=x,n.fill()}return{resize:({width:h,height:g,weights:m})=>{i=m.map(({curve:y})=>new Path2D(y));let x=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(h*x),height:Math.round(g*x)}),Object.assign(t.style,{width:`${h}px`,height:`${g}px`})},draw:(h,g,m,x,y)=>{let k=t.width/h.width;
n.setTransform(k,0,0,k,0,0),n.clearRect(0,0,h.width,h.height),g.length===h.parameters&&(s(h,g),a(h,m,x,y),f(h,g,y.paper))}}}var mi=54,rc=340,oc=120,ic=40,sc=5,Ut=16,Le=4;function ur(t){let[e,n,{shape:[,r,o]}]=[H(t.get("weights")),H(t.get("shape")),t.get("responses")],i=H(t.get("respo\
nses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],a={parameters:e,responses:i,pictures:[t.get("responses").
shape[0],r,o]};if(!n.length)return{...a,sizes:t.get("sizes"),names:s};let c=Array.from(n.subarray(0,Le)).filter(b=>b>0),u=Array.from(n.subarray(Le)).flatMap((b,z)=>b?
[z]:[]),f=Le*Ut**2,l=f+Le*Ut,h=[...c.map((b,z)=>[z*Ut**2,f+z*Ut,z*Ut]),[l,l+Ut,Le*Ut]],g=u,m=[],x=[],y=t.get("curves"),k=r*o;for(let[b,z]of[...c,1].entries()){let A=Array.
from({length:z},(d,p)=>p);for(let d of A)m.push(...g.map(p=>h[b][0]+d*Ut+p));m.push(...A.map(d=>h[b][1]+d));for(let d of A)x.push(i.subarray((h[b][2]+d)*k,(h[b][2]+
d)*k+(y?o:k)));g=A}let E=new Float64Array(x.length*(y?o:k));return x.forEach((b,z)=>E.set(b,z*b.length)),{parameters:Float64Array.from(m,b=>e[b]),responses:E,pictures:[
x.length,y?1:r,o],sizes:[u.length,...c,1],names:u.map(b=>y?s[b].replace("₁",""):s[b])}}function dr(t,e){let n=X(mi*Math.max(...t),oc,rc),r=e/t.length,o=[0,0];
for(let u=1;u<t.length;u++)o.push(o[u]+t[u]*(t[u-1]+1));let i=t.map((u,f)=>{let l=Math.min(n/u,mi),h=Math.floor(Math.min(.76*l,.5*r,ic)),g=m=>Math.round(m-h/2)+
h/2;return Array.from({length:u},(m,x)=>({layer:f,unit:x,index:f?o[f]+u*t[f-1]+x:-1,x:g(r*(f+.5)),y:g(n/2+(x-(u-1)/2)*l),size:h}))}),s=i.flat(),a=i.slice(1).flatMap(
(u,f)=>u.flatMap(l=>i[f].map(h=>{let[g,m]=[h.x+h.size/2,l.x-l.size/2],x=(g+m)/2,y=`M${g},${h.y}C${x},${h.y},${x},${l.y},${m},${l.y}`;return{from:h,to:l,index:o[l.
layer]+l.unit*i[f].length+h.unit,start:g,end:m,curve:y}}))),c=X(.25*Math.min(...s.map(({size:u})=>u)),3.5,10);return{width:e,height:n,layers:i,units:s,weights:a,
thickest:c,parameters:o[t.length]}}function vi({units:t,weights:e},[n,r]){let o=t.find(({x:u,y:f,size:l})=>Math.max(Math.abs(n-u),Math.abs(r-f))<=l/2+1);if(o)return o;
let i=e.filter(({start:u,end:f})=>u<=n&&n<=f);if(!i.length)return null;let s=ac((n-i[0].start)/(i[0].end-i[0].start)),a=({from:u,to:f})=>Math.abs(u.y+(f.y-u.y)*
s-r),c=i.reduce((u,f)=>a(f)<a(u)?f:u);return a(c)<sc?c:null}function ac(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var cc=250,lc=[.5,2,8];function uc({model:t,el:e}){ot(e,"gdviz-network-diagram");let n=t.get("colors");for(let w in n)e.style.setProperty(`--${w}`,n[w]);let r=L`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="legend"></div>`,[o,i,s,a]=P(e,r,".network","canvas",".readout",".legend"),c=gi(i,n),u=Wn(),f=ur(t),l="",h=dr(f.sizes,320),g=null;function m(w=h.
width){h=dr(f.sizes,w),l=String([f.sizes,f.names]),c.resize(h),P(a,gc(h.thickest)),k(null),x()}function x(){c.draw(h,f.parameters,f.responses,f.pictures,u),v()}
function y(){f=ur(t),String([f.sizes,f.names])!==l?m():x()}function k(w){g=w;let M=h.layers[0].map(({x:O,y:_,unit:S})=>V`<text x=${O} y=${_} dy="0.35em" text-anchor="middle">${f.
names[S]}</text>`);P(o,L`
      <svg tabindex="0" role="application" aria-label=${fc(f.sizes,t.get("activation"))} width=${h.width} height=${h.height}
        @pointermove=${E} @pointerdown=${E} @pointerleave=${b} @blur=${()=>k(null)} @keydown=${z}>
        <g class="names" aria-hidden="true">${M}</g>
        <g class="pointed" aria-hidden="true">${w&&hc(w)}</g>
      </svg>`),p()}let E=w=>k(vi(h,_t(o,w))),b=({pointerType:w})=>w!=="touch"&&k(null);function z(w){if(w.ctrlKey||w.metaKey||w.altKey)return;let M=Ee(w);!M&&![
"Enter","Escape"].includes(w.key)||(w.preventDefault(),k(dc(h,g,M??w.key)))}let A=0,d=0;function p(){A=performance.now(),s.textContent=g?pc(h,f.names,g,f.parameters):
"Point at a line or a unit to see its value."}function v(){!g||d||(d=window.setTimeout(()=>{d=0,p()},Math.max(cc-(performance.now()-A),0)))}let $=[ut(t,{"sizes \
weights responses shape curves":y,activation:()=>k(g)}),ee(o,m),Zr(()=>{u=Wn(),x()}),()=>clearTimeout(d)];return()=>$.forEach(w=>w())}function dc({layers:t,weights:e},n,r){
if(!n)return t[0][0];let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:u})=>u===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,a]=r;
if(o)return i[X(n.from.unit-a-s,0,i.length-1)];let c=t[X(n.layer+s,0,t.length-1)];return c[X(n.unit-a,0,c.length-1)]}function wi(t,e,{layer:n,unit:r}){return n===
0?e[r]:n===t.layers.length-1?"the output":`unit ${r+1} of hidden layer ${n}`}function pc(t,e,n,r){if("from"in n){let[i,s]=[n.from,n.to].map(a=>wi(t,e,a));return`\
Weight from ${i} to ${s}: ${rt(r[n.index])}`}let o=wi(t,e,n);return n.layer===0?`Input ${o}`:`${o[0].toUpperCase()}${o.slice(1)}: bias ${rt(r[n.index])}`}function fc([
t,...e],n){let r=e.slice(0,-1),o=`${r.length===1?"a hidden layer":"hidden layers"} of ${r.join(", ")} units`,i=r.length?`${o}${n?` (${n})`:""}`:"no hidden layer";
return`Network with ${t===1?"1 input":`${t} inputs`}, ${i} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves\
 back.`}function hc(t){if("from"in t)return V`<path d=${t.curve} />`;let e=t.size+5;return V`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function gc(t){
let e=(r,o,i=r)=>L`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,n=r=>V`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;
return L`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${lc.map(r=>e("sample",n(Mn(r,t)),String(r)))}
    ${e("bias",V`<circle cx="5" cy="5" r="3.5" />`)}`}var bi={render:uc};function $i(t,e){return e?e[t]:typeof t=="string"?t:Array.isArray(t)?t.map(n=>$i(n)).join(","):t?.data?Array.from(H(t),n=>String(Number(n.toFixed(4)))).join(",").
replace(/(,0)+$/,""):String(mc(Number(t)))}function mc(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return Math.fround(t)===t&&e.find(n=>Math.fround(
n)===t)||t}async function En(t){let e=t.widget_manager,n=new URLSearchParams;for(let r of t.get("entries")){let o=await ki(r,e);if(typeof o=="string")continue;let i=(await bt(
e,o.widget)).get(o.trait);n.set(r.name,$i(i,o.options))}return n.toString().replaceAll("%2C",",")}async function ki(t,e){if(!("selector"in t))return t;let n=(await bt(
e,t.selector)).get("index");return t.targets[n]??`there is no such setting with ${t.title} = ${t.labels[n]}`}var vc="it is outside the range that can be shown",
wc="it cannot be changed without Python";function Rt(t){throw new RangeError(t)}var bc=["token","theme","template","note","python"],pr=10,_i=(t,e,n)=>Ar(xc(t,e,
n));async function xc(t,e,n){let r=t.widget_manager,o=t.get("entries"),i=new Map(new URLSearchParams(e)),s=l=>!bc.includes(l)&&!l.startsWith("voila"),a=new Set(
o.map(({name:l})=>l)),c=[...i.keys()].filter(l=>!a.has(l)&&s(l)).map(l=>`${l}: there is no such setting`);for(let l of o){let h=i.get(l.name);if(h!==void 0){await n(),
await Er();try{let g=await ki(l,r);typeof g=="string"&&Rt(g);let m=t.get("needs_kernel").includes(g.widget);m&&r.exported&&Rt(wc);let x=await bt(r,g.widget),y=x.
get(g.trait);x.set(g.trait,zc(g,x,h)),x.save_changes(),m&&x.get(g.trait)!==y&&await kc(t)}catch(g){if(!(g instanceof RangeError))throw g;c.push(`${l.name}=${[...h].
slice(0,40).join("")}: ${g.message}`)}}}if(!c.length)return;let u=c.length>pr?`; and ${c.length-pr} more`:"",f=yc(`Parts of this link were ignored. ${c.slice(0,
pr).join("; ")}${u}.`);At(await bt(r,t.get("message")),"value",`<div class="gdviz-notice" role="status">${f}</div>`)}var yc=t=>t.replaceAll("&","&amp;").replaceAll(
"<","&lt;"),$c=0;async function kc(t){let e=++$c,{promise:n,resolve:r}=_c(),o=a=>a.event==="done"&&a.question===e&&r();t.on("msg:custom",o);let{kernel:i}=t.widget_manager,
s=i&&ne(i,a=>a==="gone"&&r());t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),s?.()}function _c(){let t=()=>{};return{promise:new Promise(n=>t=n),
resolve:t}}function zc(t,e,n){let{kind:r}=t;if(r==="choice"){let c=t.options??[];return c.includes(n)||Rt(`it must be one of ${c.join(", ")}`),c.indexOf(n)}if(r===
"formula"){try{An(n,e.get("variables"))}catch(c){if(!(c instanceof at))throw c;Rt(`at character ${c.position+1}: ${c.message.replace(/\.$/,"")}`)}return n}if(r===
"flag")return n!=="0"&&n!=="1"&&Rt("it must be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:c,length:u,among:f,narrowest:l=null}=t,{shape:h}=e.get(
c),g=u??Ue(h),m=n.split(",");(u?m.length!==g:m.length>g)&&Rt(`it must be ${u?"":"at most "}${g} numbers separated by commas`);let x=m.map(xi),y=x.every(b=>Number.
isFinite(Math.fround(b))&&(!f||f.includes(b))),k=l===null||Ac(x,l);if((!y||!k)&&Rt(h?"its numbers must be ones that can be set there":vc),!h)return x;let E=new Float64Array(
g);return E.set(x),{shape:h,data:new DataView(E.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Rt("it must be a whole number");let o=xi(n),i=(c,u)=>typeof c=="\
string"?e.get(c):c??u,[s,a]=[i(t.low,-1/0),i(t.high,1/0)];return s<=o&&o<=a||Rt(`it must lie between ${yi(s)} and ${yi(a)}`),o}function xi(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Rt("it must be a number")}var Ac=([t,e,n,r],o)=>[[t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),
Math.abs(s)));function yi(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}function zi({model:t}){let{exported:e,ownsAddress:n,kernel:r}=t.widget_manager;
if(e&&(e.query=()=>En(t)),!n||!r)return;let o=0,i=async()=>history.replaceState(null,"",`?${await En(t)}${location.hash}`),s=()=>{clearInterval(o),r.status==="d\
ead"&&(o=setInterval(i,Mc))};return r.statusChanged.connect(s),()=>{clearInterval(o),r.statusChanged.disconnect(s)}}var Mc=500;function Ec({model:t,el:e}){ot(e,"gdviz-page-state");async function n(){let o=`${location.href.replace(/[?#].*$/s,"")}?${await En(t)}`,i=await nn(o);r(o,i?"Copi\
ed.":"Copy this:"),i||e.querySelector("input")?.select()}let r=(o="",i="")=>P(e,L`
      <button type="button" title="Copy the address of this page in its current state" @click=${n}>Copy link</button>
      <span role="status">${i}</span>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!o} .value=${$t(o)} />`);r()}var Ai={initialize:zi,render:Ec};var Sc={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Zt=(t,e,n,r=t)=>L`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Sc[t]} /></svg>
  </button>`,Sn=(t,e)=>Zt(t?"pause":"play",t?"Pause":"Play",e,"play");var Tc=10,Oc=8;function Nc({model:t,el:e}){ot(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=m=>K(t,{playing:!1,value:m});function i(){
let m=!t.get("playing");K(t,{playing:m,value:m&&n()>=r()?0:n()})}let s=()=>P(e,L`
      ${Zt("back","Back to the start",()=>o(0))}
      ${Sn(t.get("playing"),i)}
      ${Zt("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${$t(String(n()))}
          @input=${({target:m})=>o(Number(m.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),a=0,c=0,u=()=>Math.max(Tc,r()/Oc)/1e3;function f(m){let x=Math.min(Math.floor((m-a)*u()),r());if(x>=r())return K(t,{value:r(),playing:!1});x>n()&&
K(t,{value:x}),t.get("playing")&&(c=requestAnimationFrame(f))}function l(){cancelAnimationFrame(c),t.get("playing")&&(h(),c=requestAnimationFrame(f))}function h(){
n()>r()&&K(t,{value:r()}),a=performance.now()-n()/u()}let g=[ut(t,{"value max playing":s}),vt(t,"max",h),vt(t,"playing",l),()=>cancelAnimationFrame(c)];return l(),
()=>g.forEach(m=>m())}var Mi={render:Nc};var Rc=t=>Number.isFinite(t)?rt(t,Math.abs(t)<.001?2:3):"–";function Cc({model:t,el:e}){ot(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,a){n(s)!==
a&&K(t,{shown:t.get("shown").with(s,Number(a))})}function o(s){K(t,{chosen:s}),r(s,!0)}function i(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
u=Dt(t.get("values")),f=s.map((g,m)=>L`<th scope="col" title=${a[m]??""}>${g}</th>`),l=t.get("names").map((g,m)=>{let[x,y]=[n(m),m===t.get("chosen")],k=({target:b})=>r(
m,b.checked),E=`background: ${Tt(c[m%c.length])}`;return L`
        <tr class="${x?"":"hidden"} ${y?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${g}" .checked=${$t(x)} @change=${k} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${g}" aria-pressed=${y} @click=${()=>o(m)}>
              <span class="swatch" .style=${E}></span>${g}
            </button>
          </th>
          ${s.map((b,z)=>L`<td class="number">${x?Rc(u[m]?.[z]??NaN):"–"}</td>`)}
        </tr>`}),h=L`<th scope="col"></th>`;P(e,L`<table><thead><tr>${h}${h}${f}</tr></thead><tbody>${l}</tbody></table>`)}return ut(t,{"names colors columns hi\
nts shown values chosen":i})}var Ei={render:Cc};var fr=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Lc(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Ic({model:t,el:e}){ot(e,"gdviz-runner");let n=t.get("unit"),r=()=>K(t,{playing:!1,resets:t.get("resets")+1}),o=()=>K(t,{playing:!1,single_steps:t.
get("single_steps")+1});function i(){let f=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);K(t,{playing:!t.get("playing"),resets:f})}function s({
target:f}){let l=Math.round(Number(f.value));l>=1&&l<=1e3&&K(t,{anew_steps:l}),f.value=t.get("anew_steps")}function a(){let[f,l,h]=[t.get("speed"),t.get("anew"),
t.get("diverged_at")],g=k=>Math.abs(k/f-1)<.001,m=fr.some(g)?fr:[...fr,f].sort((k,E)=>k-E),x=({target:k})=>K(t,{speed:Number(k.value)}),y=({target:k})=>K(t,{anew:k.
checked,playing:!1});P(e,L`
      <div class="gdviz-buttons">
        ${Zt("back","Restart",r,h<0?"back":"back wanted")}
        ${Sn(t.get("playing"),i)}
        ${Zt("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${x}>
          ${m.map(k=>L`<option value=${k} .selected=${$t(g(k))}>${Lc(k,n)}</option>`)}
        </select>
        <output class="position">${n} ${t.get("position").toLocaleString("en")}</output>
      </div>
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${$t(l)} @change=${y} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!l}
          .value=${String(t.get("anew_steps"))} @change=${s} />
        ${n}s
      </div>
      ${h<0?B:L`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${h.toLocaleString("en")}: the numbers are no longer finite. The last finite parameters are
        shown. Lower the learning rate, then restart.</div>`}`)}function c(){t.get("diverged_at")>=0&&t.get("playing")&&K(t,{playing:!1})}let u=[vt(t,"position \
diverged_at",c),ut(t,{"playing speed anew anew_steps position diverged_at":a})];return c(),()=>u.forEach(f=>f())}var Si={render:Ic};var Pc=t=>t===void 0||Number.isNaN(t)?"–":rt(t);function jc({model:t,el:e}){return ot(e,"gdviz-sentence"),ut(t,{"template values shown kind":()=>{let[n,r]=t.get(
"kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=H(t.get("values")),s=t.get("template").replace(/\{(\d+)\}/g,(a,c)=>Pc(o[c]));P(e,L`<div class=${n} role=${r} ?hidden=${!t.
get("shown")}>${s}</div>`)}})}var Ti={render:jc};function Fc({model:t,el:e}){ot(e,"gdviz-slider");let n=$n(r,o=>K(t,{value:o}));function r(){let[o,i,s,a,c,u]=["value","min","max","step","log","whole"].map(x=>t.
get(x)),[f,l,h,g]=["disabled","description","unit","tooltip"].map(x=>t.get(x)),m=t.get("continuous_update");P(e,n({value:o,min:i,max:s,step:a,log:c,whole:u,disabled:f,
description:l,unit:h,tooltip:g,continuous:m}))}return ut(t,{"value description tooltip unit min max step log disabled":r})}var Oi={render:Fc};var Dc=6,Bc=24;function Uc({model:t,el:e}){let n=t.get("bar")?mn:Te,o=ae(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});o.canvas.classList.add("hatch");let[i,...s]=o.layers("field","paths","minima","points"),a=()=>{let[b,z,A,d]=H(t.get("box"));return o.plane(
{low:b,high:z},{low:A,high:d})},c=()=>t.get("axis_names"),u=()=>t.get("movable"),f=wn({...o,model:t,el:e,layers:s,plane:a,free:u});function l(){let{canvas:b,area:z}=o,
A=Math.min(window.devicePixelRatio||1,2),d={width:Math.round(z.width*A),height:Math.round(z.height*A)},p=t.get("loss"),v=H(t.get("levels"));if(p.shape[0]<2||p.shape[1]<
2||v.length<2)return Zn(b);fo(b,d,H(p),p.shape,v,h(v.length-1))}function h(b){let z=t.get("palette"),A=z.length-1;return Array.from({length:b},(d,p)=>z[Math.floor(
b>1?A/(b-1)*p:A/2)])}function g(){if(!t.get("bar"))return;let b=H(t.get("levels")),z=b.length-1,A=Math.max(Math.ceil(z*Bc/o.area.height),1),d=Array.from(b.keys()).
filter($=>$%A===0),p=t.get("value_name"),v=Kn(d.map($=>b[$]));if(v.some($=>$.length>Dc)){let $=Math.floor(Math.log10(Math.max(...b.map(Math.abs))));p+=` (10${dn(
$)})`,v=Kn(d.map(w=>b[w]/10**$))}if(!H(t.get("loss")).some(Number.isFinite))return o.bar([[],[],p]);o.bar([h(z),d.map(($,w)=>({at:-$/z,text:v[w]})),p])}let m=()=>o.
axes(a(),c());function x(){let b=t.get("gradient"),z=ho(H(b),b.shape,o.area,H(t.get("box")));P(i,V`<path class="arrows" fill="black" opacity="0.55" d=${z} />`)}
function y(){let b=H(t.get("loss")).every(Number.isFinite),z=`${t.get("value_name")} not finite`;o.legend(b?Ae(t):[...Ae(t),{name:z,color:"",kind:"hatch"}])}let k=o.
readout(b=>{if(t.get("step")>=0)return P(o.status,vn(t));P(o.status,!b&&t.get("status")||E(b))});function E(b){if(!b&&!u())return"";let z=b?a().toPoint(b):t.get(
"start"),A=Hc(t.get("loss"),H(t.get("box")),z);return ce(z,c(),A===null?"":`, ${t.get("value_name")} ≈ ${rt(A,2)}`)}return o.draw(t,{"loss levels palette":l,"\
loss levels palette value_name":g,"box axis_names":m,"gradient box":x,"paths shown colors box":f.paths,"minima box":f.minima,"current shown colors box":f.points,
"loss names colors shown value_name":y,"start movable box axis_names":f.start,"loss start movable status box axis_names current step diverged_at":k,zoomable:f.buttons})}
function Hc(t,[e,n,r,o],[i,s]){let[a,c]=t.shape,[u,f]=[(i-e)/(n-e)*(c-1),(s-r)/(o-r)*(a-1)];if(!(u>=0&&f>=0&&u<=c-1&&f<=a-1))return null;let[l,h]=[Math.min(Math.
floor(u),c-2),Math.min(Math.floor(f),a-2)],[g,m]=[u-l,f-h],x=H(t),y=h*c+l,[k,E]=[y,y+c].map(b=>(1-g)*x[b]+g*x[b+1]);return(1-m)*k+m*E}var Ni={render:Uc};var Ri=new Map,hr=new Map;function Ci(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),a=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...a.map(Ie)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&gr(i,r);return r};for(let r of t)Ri.set(r,n)}var gr=(t,e)=>hr.set(t,e);function Ie(t){if(t==="module")return{uri:document.
baseURI};if(!hr.has(t)){let e=Ri.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return hr.get(t)}function Li(){let t=(f,l)=>typeof l=="sy\
mbol"||l==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},a=(f,l)=>l(...f.map(h=>s[h]??e)),c=globalThis,u=Object.assign(document.createElement("div"),{hidden:!0});return u.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(u),Object.assign(c,{Jupyter:o,requirejs:Object.assign(a,{config(){}})}),Ie("@jupyter-widgets/base").
load_ipython_extension(),u.remove(),delete c.Jupyter,delete c.requirejs,Object.getPrototypeOf(o.WidgetManager)}var Wc="v1.kernel.websocket.jupyter.org";var Ii=[250,500,1e3,2e3],qc=5e3,Vc=1e4,Gc=8e3,Kc=4e3;function ji(t,e){let n,[r,o,i,s,a]=[0,0,0,0,0],[c,u]=[!1,!1];function f(){l();let x=new URL(t);x.pathname+=
"/channels",x.search+=`${x.search?"&":"?"}${e.query()}`,x.protocol=x.protocol.replace("http","ws");let y=n=new WebSocket(x,Wc);i=setTimeout(h,Gc,y),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=a=Date.now(),e.opened()},n.onmessage=({data:k})=>{if(a=Date.now(),typeof k!="string")return e.received(k);c=!0,y.send(
k)},n.onclose=({code:k})=>k===4e3?g(e.gone):h(y)}function l(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function h(x){
l(),e.lost(),s&&Date.now()-s>qc&&(r=o=0),s=0;let y=await fetch(t,{signal:AbortSignal.timeout(Kc)}).then(k=>k.status,()=>0);if(!(u||x!==n)){if(y===404)return g(e.
gone);y?i=setTimeout(f,o++?Pi(o):0):i=setTimeout(h,Pi(r++),x)}}function g(x){u=!0,clearInterval(m),l(),x?.()}let m=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>Vc&&h(n)},1e3);return f(),{open:()=>u||f(),end:()=>g(),send:x=>n.readyState===WebSocket.OPEN&&n.send(x)}}var Pi=t=>Ii[Math.min(t,Ii.length-1)];function Fi(t,e,n){let r=new TextEncoder,o=e.map(c=>r.encode(JSON.stringify(c))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let a=s.byteLength;return i.forEach((c,u)=>{s[u+1]=BigInt(a),a+=c.byteLength}),s[i.length+1]=BigInt(a),new Blob([s,...i])}function Di(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(l,h)=>Number(e.getBigUint64(8*(h+1),!0))),o=l=>t.slice(r[l],r[l+1]),i=new TextDecoder,[s,a,c,u]=[1,2,3,4].
map(l=>JSON.parse(i.decode(o(l)))),f=Array.from({length:n-6},(l,h)=>new DataView(o(h+5)));return{header:s,parent_header:a,metadata:c,content:u,buffers:f}}var Yc=["restarting","autorestarting","dead"],Zc=8e3;function Bi(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Ui(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:Bi(),connectionStatusChanged:Bi(),comm:v,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,u=new Set,f=0,[l,h]=[[],""],g=!1,m="",
x=Promise.resolve(),y=ji(r,{query:()=>`session_id=${o}&heard=${m}`,opened(){A("connectionStatus","connected");for(let $ of c.values())y.send($.message),$.sentAt=
Date.now();l=[...c.keys(),...a.keys()],l.length&&(h=d("kernel_info_request",{}))},lost:()=>A("connectionStatus","connecting"),received($){let w=Di($);m=w.header.
msg_id,i.connectionStatus==="silent"&&A("connectionStatus","connected"),x=x.then(()=>p(w)).catch(M=>console.error(M))},gone:b}),k=setInterval(()=>{let[$]=c.values();
i.connectionStatus==="connected"&&$&&!u.size&&Date.now()-$.sentAt>Zc&&A("connectionStatus","silent")},1e3);function E(){for(let $ of l){c.delete($),u.delete($);
let w=a.get($);a.delete($),w?.iopub?.status?.({content:{execution_state:"idle"}})}}function b(){z(),c.clear(),a.clear(),A("status","dead")}function z(){g=!0,clearInterval(
k),y.end()}function A($,w){i[$]!==w&&(i[$]=w,i[`${$}Changed`].emit())}function d($,w,M,O={},_=[]){let S=`${o}-${++f}`;if(g)return S;let T={msg_id:S,msg_type:$,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},R=Fi("shell",[T,{},O,w],_);return M&&a.set(S,M),c.set(S,{message:R,sentAt:Date.now()}),y.send(R),S}async function p($){
let{header:w,parent_header:M,content:O}=$,_=M.msg_id;switch(c.delete(_),w.msg_type){case"status":if(Yc.includes(O.execution_state))return b();if(a.get(_)?.iopub?.
status?.($),O.execution_state==="busy"&&u.add(_),O.execution_state!=="idle")return;u.delete(_),a.delete(_),_===h&&E();return;case"comm_open":return i.onOpen?.(v(
O.comm_id,O.target_name),$);case"comm_msg":return s.get(O.comm_id)?.heard($);case"comm_close":return s.get(O.comm_id)?.ended($),void s.delete(O.comm_id);default:
return i.onOutput?.($)}}function v($,w="jupyter.widget"){let M={comm_id:$,target_name:w,heard:()=>{},ended:()=>{},on_msg:O=>M.heard=O,on_close:O=>M.ended=O,open:(O,..._)=>d(
"comm_open",{comm_id:$,target_name:w,data:O},..._),send:(O,..._)=>d("comm_msg",{comm_id:$,data:O},..._),close:(O={},..._)=>(s.delete($),d("comm_close",{comm_id:$,
data:O},..._))};return s.set($,M),M}return addEventListener("pagehide",({persisted:$})=>{$||g||(z(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:$})=>$&&y.open()),addEventListener("online",()=>y.open()),i}var Pe=class extends ue{constructor(e){if(super(e),this.it=B,e.type!==Ft.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===B||e==null)return this._t=void 0,this.it=e;if(e===xt)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Pe.directiveName=
"unsafeHTML",Pe.resultType=1;var Hi=yn(Pe);var Qc="application/vnd.jupyter.widget-view+json",Jc=["image/png","image/jpeg","image/gif","image/webp"],Xc=/\x1b\[[0-9;]*m/g;function Wi({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(i.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],P(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[Qc];if(!s)return tl(i);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>mr(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:r}}function tl({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return L`<div class="html">${Hi(s)}</div>`;let a=Jc.find(u=>u in i);if(a)return L`<img src="data:${a};base64,${i[a]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return L`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return L`<div></div>`;let c=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return L`<pre>${c.replace(Xc,"")}</pre>`}async function mr(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function qi({live:t,kernel:e}){let n=e?Ui(e.base,e.id,e.key):void 0,r=Li();gr("@jupyter-widgets/output",Wi(Ie("@jupyter-widgets/base")));let o=new class extends r{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(i,s){let a=Ie(s)[i];if(!a)throw new Error(`The front end "${s}" has no ${i}.`);return a}async new_model(i,s){return n&&
(i.comm??=n.comm(i.model_id)),super.new_model(i,s)}async _create_comm(i,s,a,c,u){if(!n)throw new Error("This page has no kernel.");let f=n.comm(s,i);return(a||c)&&
f.open(a,{},c,u),f}async _get_comm_info(){return{}}};return n&&(n.onOpen=(i,s)=>o.handle_comm_open(i,s),n.onOutput=async i=>{(await je(o)).find(a=>a.take&&a.get(
"msg_id")===i.parent_header.msg_id)?.take(i)},n.statusChanged.connect(()=>o.disconnect())),o}async function je(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var el=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Vi="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Gi="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",nl="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",Fe=()=>document.getElementById("gdviz-note");function pe(t){Fe().textContent=t,Fe().hidden=!t}function rl(t){ne(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?pe({gone:nl,silent:Gi,away:Vi}[e]):[Vi,Gi].includes(Fe().textContent??"")&&pe(""))})}function ol(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&pe(r.join(" "))}var il={link:Yt,presets:In},Ki=new WeakSet;async function Yi(t){for(let e of await je(t)){if(Ki.has(e))continue;Ki.add(e);let n=il[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var Zi=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function sl({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function al(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var Qi=t=>[...document.querySelectorAll(t)].map(e=>e);async function cl(){al();let t=Zi(
"gdviz-page"),e=el.get(new URLSearchParams(location.search).get("note")??"");e&&pe(e),t.failed&&pe(t.failed);for(let i of Qi("template[data-cell]")){let{content:s}=i;
document.getElementById(i.dataset.cell??"")?.replaceChildren(s),i.remove()}let n=Qi("[data-widget]");if(!n.length)return;let r=qi(t);e&&r.exported&&P(Fe(),Gn(r)),
r.kernel&&rl(r.kernel);let o=sl(Zi("gdviz-widgets"));await r.set_state(o),await Yi(r);for(let i of await je(r))i.get("_front_end")==="pageState"&&_i(i,location.
search,()=>Yi(r)).catch(s=>console.error(s));await Promise.all(n.map(i=>mr(r,i.dataset.widget??"",i))),r.kernel||ol(await je(r))}var ll="This page could not sta\
rt in this browser. Reload it, or try another up-to-date browser.";function Ji(){document.addEventListener("DOMContentLoaded",()=>cl().then(()=>document.documentElement.
dataset.ready="",t=>{console.error(t),Fe().hidden&&pe(ll)}))}var ul={badge:lo,curves:ko,dataEditor:ti,field:ei,formulaField:ui,heatMap:pi,link:fi,networkDiagram:bi,pageState:Ai,player:Mi,presets:Nr,resultsTable:Ei,runner:Si,
sentence:Ti,slider:Oi,surface:Ni,value:{}};function dl(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||Lr(),n.widgets??=ul,n.resolve?.(n.widgets),
n.widgets}return as(pl);})();
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
