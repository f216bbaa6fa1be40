"use strict";var gdviz=(()=>{var aa=Object.create;var en=Object.defineProperty;var ca=Object.getOwnPropertyDescriptor;var la=Object.getOwnPropertyNames;var ua=Object.getPrototypeOf,da=Object.prototype.hasOwnProperty;var pa=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},fa=(t,e)=>{for(var n in e)en(t,n,{get:e[n],enumerable:!0})},Gr=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of la(e))!da.call(t,o)&&o!==n&&en(t,o,{get:()=>e[o],enumerable:!(r=ca(e,o))||r.enumerable});return t};var ha=(t,e,n)=>(n=t!=null?aa(ua(t)):{},Gr(e||!t||!t.__esModule?en(n,"default",{value:t,enumerable:!0}):n,t)),ga=t=>Gr(en({},"__esModule",{value:!0}),t);var us=pa((yr,$r)=>{((t,e)=>{typeof $r=="object"&&typeof yr<"u"?$r.exports=e():t.Papa=e()})(yr,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},s=0,i={};function a(d){return d.charCodeAt(0)===65279?d.slice(1):d}function c(d){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(p){var g=k(p);g.chunkSize=parseInt(g.chunkSize),p.step||p.chunk||(g.chunkSize=
null),this._handle=new m(g),(this._handle.streamer=this)._config=g}.call(this,d),this.parseChunk=function(p,g){var $=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<$){let y=this._config.newline;y||(b=this._config.quoteChar||'"',y=this._handle.guessLineEndings(p,b)),p=[...p.split(y).slice($)].join(y)}this.isFirstChunk&&
z(this._config.beforeFirstChunk)&&(b=this._config.beforeFirstChunk(p))!==void 0&&(p=b),this.isFirstChunk=!1,this._halted=!1;var $=this._partialLine+p,b=(this._partialLine=
"",this._handle.parse($,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(p=b.meta.cursor,$=(this._finished||(this._partialLine=
$.substring(p-this._baseIndex),this._baseIndex=p),b&&b.data&&(this._rowCount+=b.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:b,workerId:i.WORKER_ID,finished:$});else if(z(this._config.chunk)&&!g){if(this._config.chunk(b,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=b=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(b.data),this._completeResults.errors=this._completeResults.errors.concat(b.errors),this._completeResults.meta=b.meta),this._completed||
!$||!z(this._config.complete)||b&&b.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),$||b&&b.meta.paused||this._nextChunk(),
b}this._halted=!0},this._sendError=function(p){z(this._config.error)?this._config.error(p):r&&this._config.error&&e.postMessage({workerId:i.WORKER_ID,error:p,finished:!1})}}
function l(d){var p;(d=d||{}).chunkSize||(d.chunkSize=i.RemoteChunkSize),c.call(this,d),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(g){this._input=g,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(p=new XMLHttpRequest,
this._config.withCredentials&&(p.withCredentials=this._config.withCredentials),n||(p.onload=A(this._chunkLoaded,this),p.onerror=A(this._chunkError,this)),p.ontimeout=
A(this._chunkTimeout,this),p.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(p.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var g,$=this._config.downloadRequestHeaders;for(g in $)p.setRequestHeader(g,$[g])}var b;this._config.chunkSize&&(b=this._start+
this._config.chunkSize-1,p.setRequestHeader("Range","bytes="+this._start+"-"+b));try{p.send(this._config.downloadRequestBody)}catch(y){this._chunkError(y.message)}
n&&p.status===0&&this._chunkError()}},this._chunkLoaded=function(){p.readyState===4&&(p.status<200||400<=p.status?this._chunkError():(this._start+=this._config.
chunkSize||p.responseText.length,this._finished=!this._config.chunkSize||this._start>=(g=>(g=g.getResponseHeader("Content-Range"))!==null?parseInt(g.substring(g.
lastIndexOf("/")+1)):-1)(p),this.parseChunk(p.responseText)))},this._chunkError=function(g){g=p.statusText||g,this._sendError(new Error(g))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function f(d){(d=d||{}).chunkSize||(d.chunkSize=i.LocalChunkSize),c.call(
this,d);var p,g,$=typeof FileReader<"u";this.stream=function(b){this._input=b,g=b.slice||b.webkitSlice||b.mozSlice,$?((p=new FileReader).onload=A(this._chunkLoaded,
this),p.onerror=A(this._chunkError,this)):p=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var b=this._input,y=(this._config.chunkSize&&(y=Math.min(this._start+this._config.chunkSize,
this._input.size),b=g.call(b,this._start,y)),p.readAsText(b,this._config.encoding));$||this._chunkLoaded({target:{result:y}})},this._chunkLoaded=function(b){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(b.target.result)},this._chunkError=function(){
this._sendError(p.error)}}function u(d){var p;c.call(this,d=d||{}),this.stream=function(g){return p=g,this._nextChunk()},this._nextChunk=function(){var g,$;if(!this.
_finished)return g=this._config.chunkSize,p=g?($=p.substring(0,g),p.substring(g)):($=p,""),this._finished=!p,this.parseChunk($)}}function h(d){c.call(this,d=d||
{});var p=[],g=!0,$=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(b){this._input=b,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){$&&p.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),p.length?this.parseChunk(
p.shift()):g=!0},this._streamData=A(function(b){try{p.push(typeof b=="string"?b:b.toString(this._config.encoding)),g&&(g=!1,this._checkIsFinished(),this.parseChunk(
p.shift()))}catch(y){this._streamError(y)}},this),this._streamError=A(function(b){this._streamCleanUp(),this._sendError(b)},this),this._streamEnd=A(function(){this.
_streamCleanUp(),$=!0,this._streamData("")},this),this._streamCleanUp=A(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function m(d){var p,g,$,b,y=Math.pow(2,53),S=-y,M=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
T=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
O=this,R=0,N=0,H=!1,C=!1,j=[],I={data:[],errors:[],meta:{}};function rt(K){return d.skipEmptyLines==="greedy"?K.join("").trim()==="":K.length===1&&K[0].length===
0}function D(){if(I&&$&&(X("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+i.DefaultDelimiter+"'"),$=!1),d.skipEmptyLines&&
(I.data=I.data.filter(function(tt){return!rt(tt)})),G()){let tt=function(lt){j.push(lt)};var V=tt;if(I)if(Array.isArray(I.data[0])){for(var K=0;G()&&K<I.data.length;K++)
I.data[K].forEach(tt);I.data.splice(0,1)}else I.data.forEach(tt)}function q(tt,lt){for(var st=d.header?{}:[],Y=0;Y<tt.length;Y++){var W=Y,ut=tt[Y],ut=((Q,it)=>(ft=>(d.
dynamicTypingFunction&&d.dynamicTyping[ft]===void 0&&(d.dynamicTyping[ft]=d.dynamicTypingFunction(ft)),(d.dynamicTyping[ft]||d.dynamicTyping)===!0))(Q)?it==="tr\
ue"||it==="TRUE"||it!=="false"&&it!=="FALSE"&&((ft=>{if(M.test(ft)&&(ft=parseFloat(ft),S<ft&&ft<y))return 1})(it)?parseFloat(it):T.test(it)?new Date(it):it===""?
null:it):it)(W=d.header?Y>=j.length?"__parsed_extra":j[Y]:W,ut=d.transform?d.transform(ut,W):ut);W==="__parsed_extra"?(st[W]=st[W]||[],st[W].push(ut)):st[W]=ut}
return d.header&&(Y>j.length?X("FieldMismatch","TooManyFields","Too many fields: expected "+j.length+" fields but parsed "+Y,N+lt):Y<j.length&&X("FieldMismatch",
"TooFewFields","Too few fields: expected "+j.length+" fields but parsed "+Y,N+lt)),st}var ot;I&&(d.header||d.dynamicTyping||d.transform)&&(ot=1,!I.data.length||
Array.isArray(I.data[0])?(I.data=I.data.map(q),ot=I.data.length):I.data=q(I.data,0),d.header&&I.meta&&(I.meta.fields=j),N+=ot)}function G(){return d.header&&j.length===
0}function X(K,q,ot,V){K={type:K,code:q,message:ot},V!==void 0&&(K.row=V),I.errors.push(K)}z(d.step)&&(b=d.step,d.step=function(K){I=K,G()?D():(D(),I.data.length!==
0&&(R+=K.data.length,d.preview&&R>d.preview?g.abort():(I.data=I.data[0],b(I,O))))}),this.parse=function(K,q,ot){var V=d.quoteChar||'"',V=(d.newline||(d.newline=
this.guessLineEndings(K,V)),$=!1,d.delimiter?z(d.delimiter)&&(d.delimiter=d.delimiter(K),I.meta.delimiter=d.delimiter):((V=((tt,lt,st,Y,W)=>{var ut,Q,it,ft;W=W||
[",","	","|",";",i.RECORD_SEP,i.UNIT_SEP];for(var se=0;se<W.length;se++){for(var St,Ee=W[se],vt=0,Tt=0,ht=0,yt=(it=void 0,new x({comments:Y,delimiter:Ee,newline:lt,
preview:10}).parse(tt)),Ct=0;Ct<yt.data.length;Ct++)st&&rt(yt.data[Ct])?ht++:(St=yt.data[Ct].length,Tt+=St,it===void 0?it=St:0<St&&(vt+=Math.abs(St-it),it=St));
0<yt.data.length&&(Tt/=yt.data.length-ht),1.99<Tt&&(Q===void 0||vt<Q||vt===Q&&ft<Tt)&&(Q=vt,ut=Ee,ft=Tt)}return{successful:!!(d.delimiter=ut),bestDelimiter:ut}})(
K,d.newline,d.skipEmptyLines,d.comments,d.delimitersToGuess)).successful?d.delimiter=V.bestDelimiter:($=!0,d.delimiter=i.DefaultDelimiter),I.meta.delimiter=d.delimiter),
k(d));return V.header=G(),d.preview&&d.header&&V.preview++,p=K,g=new x(V),I=g.parse(p,q,ot),D(),H?{meta:{paused:!0}}:I||{meta:{paused:!1}}},this.paused=function(){
return H},this.pause=function(){H=!0,g.abort(),p=z(d.chunk)?"":p.substring(g.getCharIndex())},this.resume=function(){O.streamer._halted?(H=!1,O.streamer.parseChunk(
p,!0)):setTimeout(O.resume,3)},this.aborted=function(){return C},this.abort=function(){C=!0,g.abort(),I.meta.aborted=!0,z(d.complete)&&d.complete(I),p=""},this.
guessLineEndings=function(tt,V){tt=tt.substring(0,1048576);var V=new RegExp(v(V)+"([^]*?)"+v(V),"gm"),ot=(tt=tt.replace(V,"")).split("\r"),V=tt.split(`
`),tt=1<V.length&&V[0].length<ot[0].length;if(ot.length===1||tt)return`
`;for(var lt=0,st=0;st<ot.length;st++)ot[st][0]===`
`&&lt++;return lt>=ot.length/2?`\r
`:"\r"}}function v(d){return d.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function x(d){var p=(d=d||{}).delimiter,g=d.newline,$=d.comments,b=d.step,y=d.preview,S=d.fastMode,
M=null,T=!1,O=d.quoteChar==null?'"':d.quoteChar,R=O;if(d.escapeChar!==void 0&&(R=d.escapeChar),(typeof p!="string"||-1<i.BAD_DELIMITERS.indexOf(p))&&(p=","),$===
p)throw new Error("Comment character same as delimiter");$===!0?$="#":(typeof $!="string"||-1<i.BAD_DELIMITERS.indexOf($))&&($=!1),g!==`
`&&g!=="\r"&&g!==`\r
`&&(g=`
`);var N=0,H=!1;this.parse=function(C,j,I){if(typeof C!="string")throw new Error("Input must be a string");var rt=C.length,D=p.length,G=g.length,X=$.length,K=z(
b),q=[],ot=[],V=[],tt=N=0;if(!C)return vt();if(S||S!==!1&&C.indexOf(O)===-1){for(var lt=C.split(g),st=0;st<lt.length;st++){if(V=lt[st],N+=V.length,st!==lt.length-
1)N+=g.length;else if(I)return vt();if(!$||V.substring(0,X)!==$){if(K){if(q=[],ft(V.split(p)),Tt(),H)return vt()}else ft(V.split(p));if(y&&y<=st)return q=q.slice(
0,y),vt(!0)}}return vt()}for(var Y=C.indexOf(p,N),W=C.indexOf(g,N),ut=new RegExp(v(R)+v(O),"g"),Q=C.indexOf(O,N);;)if(C[N]===O)for(Q=N,N++;;){if((Q=C.indexOf(O,
Q+1))===-1)return I||ot.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:q.length,index:N}),St();if(Q===rt-1)return St(C.substring(
N,Q).replace(ut,O));if(O===R&&C[Q+1]===R)Q++;else if(O===R||Q===0||C[Q-1]!==R){Y!==-1&&Y<Q+1&&(Y=C.indexOf(p,Q+1));var it=se((W=W!==-1&&W<Q+1?C.indexOf(g,Q+1):W)===
-1?Y:Math.min(Y,W));if(C.substr(Q+1+it,D)===p){V.push(C.substring(N,Q).replace(ut,O)),C[N=Q+1+it+D]!==O&&(Q=C.indexOf(O,N)),Y!==-1&&Y<N&&(Y=C.indexOf(p,N)),W!==
-1&&W<N&&(W=C.indexOf(g,N));break}if(it=se(W),C.substring(Q+1+it,Q+1+it+G)===g){if(V.push(C.substring(N,Q).replace(ut,O)),Ee(Q+1+it+G),Y!==-1&&Y<N&&(Y=C.indexOf(
p,N)),Q=C.indexOf(O,N),K&&(Tt(),H))return vt();if(y&&q.length>=y)return vt(!0);break}ot.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quot\
ed field is malformed",row:q.length,index:N}),Q++}}else if($&&V.length===0&&C.substring(N,N+X)===$){if(W===-1)return vt();N=W+G,W=C.indexOf(g,N),Y!==-1&&Y<N&&(Y=
C.indexOf(p,N))}else if(Y!==-1&&(Y<W||W===-1))V.push(C.substring(N,Y)),N=Y+D,Y=C.indexOf(p,N);else{if(W===-1)break;if(V.push(C.substring(N,W)),Ee(W+G),K&&(Tt(),
H))return vt();if(y&&q.length>=y)return vt(!0)}return St();function ft(ht){q.push(ht),tt=N}function se(ht){var yt=0;return yt=ht!==-1&&(ht=C.substring(Q+1,ht))&&
ht.trim()===""?ht.length:yt}function St(ht){return I||(ht===void 0&&(ht=C.substring(N)),V.push(ht),N=rt,ft(V),K&&Tt()),vt()}function Ee(ht){N=ht,ft(V),V=[],W=C.
indexOf(g,N)}function vt(ht){if(d.header&&!j&&q.length&&!T){var yt=q[0],Ct=Object.create(null),Gn=new Set(yt);let qr=!1;for(let ie=0;ie<yt.length;ie++){let Ot=a(
yt[ie]);if(Ct[Ot=z(d.transformHeader)?d.transformHeader(Ot,ie):Ot]){let Se,Vr=Ct[Ot];for(;Se=Ot+"_"+Vr,Vr++,Gn.has(Se););Gn.add(Se),yt[ie]=Se,Ct[Ot]++,qr=!0,(M=
M===null?{}:M)[Se]=Ot}else Ct[Ot]=1,yt[ie]=Ot;Gn.add(Ot)}qr&&console.warn("Duplicate headers found and renamed."),T=!0}return{data:q,errors:ot,meta:{delimiter:p,
linebreak:g,aborted:H,truncated:!!ht,cursor:tt+(j||0),renamedHeaders:M}}}function Tt(){b(vt()),q=[],ot=[]}},this.abort=function(){H=!0},this.getCharIndex=function(){
return N}}function w(d){var p=d.data,g=o[p.workerId],$=!1;if(p.error)g.userError(p.error,p.file);else if(p.results&&p.results.data){var b={abort:function(){$=!0,
_(p.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:E,resume:E};if(z(g.userStep)){for(var y=0;y<p.results.data.length&&(g.userStep({data:p.results.data[y],
errors:p.results.errors,meta:p.results.meta},b),!$);y++);delete p.results}else z(g.userChunk)&&(g.userChunk(p.results,b,p.file),delete p.results)}p.finished&&!$&&
_(p.workerId,p.results)}function _(d,p){var g=o[d];z(g.userComplete)&&g.userComplete(p),g.terminate(),delete o[d]}function E(){throw new Error("Not implemented.")}
function k(d){if(typeof d!="object"||d===null)return d;var p,g=Array.isArray(d)?[]:{};for(p in d)g[p]=k(d[p]);return g}function A(d,p){return function(){d.apply(
p,arguments)}}function z(d){return typeof d=="function"}return i.parse=function(d,p){var g=(p=p||{}).dynamicTyping||!1;if(z(g)&&(p.dynamicTypingFunction=g,g={}),
p.dynamicTyping=g,p.transform=!!z(p.transform)&&p.transform,p.downloadTimeout!==void 0){var g=parseInt(p.downloadTimeout);if(isNaN(g))throw new Error("Config do\
wnloadTimeout value ("+p.downloadTimeout+") not parsable by parseInt(val).");p.downloadTimeout=g}if(!p.worker||!i.WORKERS_SUPPORTED)return g=null,i.NODE_STREAM_INPUT,
typeof d=="string"?(d=a(d),g=new(p.download?l:u)(p)):d.readable===!0&&z(d.read)&&z(d.on)?g=new h(p):(e.File&&d instanceof File||d instanceof Object)&&(g=new f(p)),
g.stream(d);(g=(()=>{var $;return!!i.WORKERS_SUPPORTED&&($=(()=>{var b=e.URL||e.webkitURL||null,y=t.toString();return i.BLOB_URL||(i.BLOB_URL=b.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",y,")();"],{type:"text/javascript"})))})(),($=new e.Worker($)).onmessage=w,
$.id=s++,o[$.id]=$)})()).userStep=p.step,g.userChunk=p.chunk,g.userComplete=p.complete,g.userError=p.error,p.step=z(p.step),p.chunk=z(p.chunk),p.complete=z(p.complete),
p.error=z(p.error),delete p.worker,g.postMessage({input:d,config:p,workerId:g.id})},i.unparse=function(d,p){var g=!1,$=!0,b=",",y=`\r
`,S='"',M=S+S,T=!1,O=null,R=!1,N=((()=>{if(typeof p=="object"){if(typeof p.delimiter!="string"||i.BAD_DELIMITERS.filter(function(j){return p.delimiter.indexOf(j)!==
-1}).length||(b=p.delimiter),typeof p.quotes!="boolean"&&typeof p.quotes!="function"&&!Array.isArray(p.quotes)||(g=p.quotes),typeof p.skipEmptyLines!="boolean"&&
typeof p.skipEmptyLines!="string"||(T=p.skipEmptyLines),typeof p.newline=="string"&&(y=p.newline),typeof p.quoteChar=="string"&&(S=p.quoteChar,M=S+S),typeof p.header==
"boolean"&&($=p.header),Array.isArray(p.columns)){if(p.columns.length===0)throw new Error("Option columns is empty");O=p.columns}p.escapeChar!==void 0&&(M=p.escapeChar+
S),p.escapeFormulae instanceof RegExp?R=p.escapeFormulae:typeof p.escapeFormulae=="boolean"&&p.escapeFormulae&&(R=/^[=+\-@\t\r].*$/)}})(),new RegExp(v(S),"g"));
if(typeof d=="string"&&(d=JSON.parse(d)),Array.isArray(d)){if(!d.length)return H(O,d,T);if(Array.isArray(d[0]))return H(null,d,T);if(typeof d[0]=="object")return H(
O||Object.keys(d[0]),d,T)}else if(typeof d=="object")return typeof d.data=="string"&&(d.data=JSON.parse(d.data)),Array.isArray(d.data)&&(d.fields||(d.fields=d.meta&&
d.meta.fields||O),d.fields||(d.fields=Array.isArray(d.data[0])?d.fields:typeof d.data[0]=="object"?Object.keys(d.data[0]):[]),Array.isArray(d.data[0])||typeof d.
data[0]=="object"||(d.data=[d.data])),H(d.fields||[],d.data||[],T);throw new Error("Unable to serialize unrecognized input");function H(j,I,rt){var D="",G=(typeof j==
"string"&&(j=JSON.parse(j)),typeof I=="string"&&(I=JSON.parse(I)),Array.isArray(j)&&0<j.length),X=!Array.isArray(I[0]);if(G&&$){for(var K=0;K<j.length;K++)0<K&&
(D+=b),D+=C(j[K],K);0<I.length&&(D+=y)}for(var q=0;q<I.length;q++){var ot=(G?j:I[q]).length,V=!1,tt=G?Object.keys(I[q]).length===0:I[q].length===0;if(rt&&!G&&(V=
rt==="greedy"?I[q].join("").trim()==="":I[q].length===1&&(I[q][0]==null||I[q][0].length===0)),rt==="greedy"&&G){for(var lt=[],st=0;st<ot;st++){var Y=X?j[st]:st;
lt.push(I[q][Y])}V=lt.join("").trim()===""}if(!V){for(var W=0;W<ot;W++){0<W&&!tt&&(D+=b);var ut=G&&X?j[W]:W;D+=C(I[q][ut],W)}q<I.length-1&&(!rt||0<ot&&!tt)&&(D+=
y)}}return D}function C(j,I){var rt,D,G;return j==null?"":j.constructor===Date?isNaN(j.getTime())?"":j.toISOString():(G=!1,rt=j.toString(),R&&typeof j!="number"&&
typeof j!="bigint"&&typeof j!="boolean"&&R.test(rt)&&(j=rt="'"+rt,G=!0),D=rt.replace(N,M),(G=G||g===!0||typeof g=="function"&&g(j,I)||Array.isArray(g)&&g[I]||((X,K)=>{
for(var q=0;q<K.length;q++)if(-1<X.indexOf(K[q]))return!0;return!1})(D,i.BAD_DELIMITERS)||-1<D.indexOf(b)||-1<rt.indexOf(S)||D.charAt(0)===" "||D.charAt(D.length-
1)===" ")?S+D+S:D)}},i.RECORD_SEP="",i.UNIT_SEP="",i.BYTE_ORDER_MARK="\uFEFF",i.BAD_DELIMITERS=["\r",`
`,'"',i.BYTE_ORDER_MARK],i.WORKERS_SUPPORTED=!n&&!!e.Worker,i.NODE_STREAM_INPUT=1,i.LocalChunkSize=10485760,i.RemoteChunkSize=5242880,i.DefaultDelimiter=",",i.Parser=
x,i.ParserHandle=m,i.NetworkStreamer=l,i.FileStreamer=f,i.StringStreamer=u,i.ReadableStreamStreamer=h,r&&(e.onmessage=function(d){d=d.data,i.WORKER_ID===void 0&&
d&&(i.WORKER_ID=d.workerId),typeof d.input=="string"?e.postMessage({workerId:i.WORKER_ID,results:i.parse(d.input,d.config),finished:!0}):(e.File&&d.input instanceof
File||d.input instanceof Object)&&(d=i.parse(d.input,d.config))&&e.postMessage({workerId:i.WORKER_ID,results:d,finished:!0})}),(l.prototype=Object.create(c.prototype)).
constructor=l,(f.prototype=Object.create(c.prototype)).constructor=f,(u.prototype=Object.create(u.prototype)).constructor=u,(h.prototype=Object.create(c.prototype)).
constructor=h,i})});var td={};fa(td,{arrive:()=>Xu,frontEnd:()=>Hi,openPage:()=>ia});function Z(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function At(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function at(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function dt(t,e){let n=new Set(Object.keys(e)),r=()=>{let s=new Set(n);n.clear();
for(let i in e)s.has(i)&&e[i]()};r();let o=Object.keys(e).map(s=>at(t,s,()=>{n.size||queueMicrotask(r),n.add(s)}));return()=>{o.forEach(s=>s()),n.clear()}}var wt=(t,e)=>t.
get_model(e.slice(10)),pt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function B({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=pt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function Mt(t){let[e,n]=t.shape,r=B(t);return Array.from({length:e},
(o,s)=>r.subarray(s*n,(s+1)*n))}var Gt=t=>({...t,render({model:e,el:n}){function r(){let s=e.get("outdated");n.toggleAttribute("data-outdated",!!s),s&&(n.dataset.outdated=s),n.ariaBusy=s?"true":
null}let o=[t.render({model:e,el:n}),at(e,"outdated",r)];return r(),()=>o.forEach(s=>s())}});var nn={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Kr(t,e){
let n=nn[t],r=Number;t==="bool"&&(r=s=>+!!s),t.endsWith("int64")&&(r=s=>BigInt(Math.trunc(s)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}function Kn(t,e){let n=new nn[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var rn=t=>t.reduce((e,n)=>e*
n,1),Te=({shape:t,dtype:e})=>rn(t)*nn[e].BYTES_PER_ELEMENT,Yr=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function on(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(on),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
r=>Array.from(r?.numbers??[]))}}return Yr(t)?{shape:t.shape,numbers:B(t)}:null}function ae(t,{shape:e,dtype:n},r){let o=n==="bool"?Boolean:Number;if(e.length===
0)return o(t[0]);if(Yr(r))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let s=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),
i=/^float|64/.test(n)?Float64Array:nn[n],a=(c,[l,...f])=>{let u=rn(f);if(f.length)return Array.from({length:l},(m,v)=>a(c+v*u,f));let h=Array.prototype.slice.call(
t,c,c+l);return s?i.from(h):h.map(m=>o(m))};return a(0,e)}function Zr(t,e,n){let r=on(t);if(!r||String(r.shape)!==String(n))return!1;let o=e instanceof Float32Array?
Math.fround:Number;for(let s=0;s<e.length;s++)if(!Object.is(o(Number(r.numbers[s])),e[s]))return!1;return!0}function Bt(t){let e=new Uint8Array(t.reduce((r,o)=>r+
o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function sn(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}var Kt=(t,e)=>t.length===e?.length&&t.
every((n,r)=>n===e[r]);var ma=100,Ne=new Set,Oe=new Set,cn=new Set,Yn=0,Zn=0,Jn=new Set,Jr=t=>Ne.add(t);function Qr(t){for(let e of[Ne,Oe,cn])e.delete(t);Yt()}function ln(t){Oe.add(t),
Zn||(Zn=requestAnimationFrame(va))}var Xr=t=>cn.add(t);function un(t){return Yn++,t.finally(()=>{Yn--,Yt()})}var Qn=0;function to(t){return Qn++,t.finally(()=>{
Qn--;for(let e of Ne)ln(e)})}var Ut=()=>Qn>0;function dn(){return new Promise(t=>{Jn.add(t),Yt()})}function Yt(){let t=[...Oe].some(e=>!e.isPlaying());if(!(Yn||
t||It.size||[...Ne].some(e=>e.isPending()))){for(let e of Jn)e();Jn.clear()}}function va(){eo();let t=new Map;for(let e of Oe)Oe.delete(e),t.set(e,(t.get(e)??0)+
1),t.get(e)>ma?e.report(Object.assign(new Error("it depends on its own outputs through other links and does not settle"),{name:"RuntimeError"})):e.compute();Zn=
0,Yt();for(let e of cn)ln(e);cn.clear()}var It=new Map,an;function Re(t,e,n){if(t.get("prompt")||[...Ne].some(r=>r.reads(t))){At(t,e,n);return}an||(an=new MessageChannel,
an.port1.onmessage=eo),It.size||an.port2.postMessage(null),It.has(t)||It.set(t,new Map),It.get(t)?.set(e,n)}var pn=(t,e)=>It.get(t)?.has(e)?It.get(t)?.get(e):t.
get(e);function eo(){let t=[...It];It.clear();for(let[e,n]of t)for(let[r,o]of n)At(e,r,o);Yt()}function ce(t,e){let n=new Map;function r(o){let s=o.get("key"),i=n.get(s)??{thing:t(s,o),users:0};n.set(s,i),i.users++;let a=!0;return()=>{a&&--i.users===0&&(n.
delete(s),e(i.thing)),a=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function wa(t){let e=t.widget_manager,n=await wt(e,t.get("choice")),r=async a=>({...a,model:await wt(e,a.widget)}),o=t.get("options"),s=await Promise.all(
o.map(a=>Promise.all(a.map(r))));function i(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:l,value:f,array:u}of s[a])At(
c,l,u?ae(B(u),u,c.get(l)):f)}}return n.on("change:index",i),i(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",i)}var ba=ce((t,e)=>un(wa(e)),t=>t.
then(e=>e())),Xn=ba.use,no={initialize:({model:t})=>Xn(t)};var ro=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
align-items:start;grid-template-columns:repeat(auto-fit,minmax(min(100%,270px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.gdviz-page .widget-toggle-button\
s{display:flex;align-items:center;gap:8px}.gdviz-page .widget-toggle-buttons>.widget-label{flex:0 0 112px;text-align:right}.gdviz-controls .widget-checkbox{padd\
ing-left:120px;min-height:28px}.gdviz-controls .widget-checkbox input{width:18px;height:18px}.gdviz-page :is(select,button,input):focus-visible{outline:2px soli\
d var(--gdviz-blue)!important;outline-offset:1px}.gdviz-chart{margin:0!important;--bq-content-font-color: var(--gdviz-ink)}.gdviz-chart text.label{fill:var(--gd\
viz-ink)!important}.gdviz-chart .lines path{stroke-linejoin:round}.gdviz-formula{overflow-x:auto;font-size:13px}.gdviz-controls .jupyter-widget-stack>*{width:10\
0%}.gdviz-listing{height:auto}.gdviz-listing>.widget-html-content{flex:1;min-width:0;line-height:1.4}.gdviz-listing pre{margin:2px 0 8px;padding:8px 10px;max-he\
ight:320px;overflow:auto;box-sizing:border-box;border-radius:4px;background:var(--gdviz-hover);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white\
-space:pre}.gdviz-title{min-height:62px}.gdviz-title>.widget-html-content{flex:1;min-width:0;text-align:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gd\
viz-notice,.gdviz-error{margin:4px 2px;padding:6px 10px;border-radius:4px;line-height:1.4;font-size:13px}.gdviz-note{background:var(--gdviz-hover);color:var(--g\
dviz-ink)}.gdviz-needs-python{pointer-events:auto}.gdviz-needs-python a{color:inherit;text-decoration:underline}.gdviz-notice{background:color-mix(in srgb,#E69F\
00 16%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #E69F00}.gdviz-error{background:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:\
var(--gdviz-ink);border-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconnected:before,.gdviz-page .jupyter-widgets-disconnected:before{display:none}.gd\
viz-page .jupyter-widgets{margin-left:0;margin-right:0}@container (max-width: 980px){.gdviz-grid,.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr\
)}.gdviz-charts{grid-column:1 / -1;flex-direction:row!important}.gdviz-charts>*{flex:1 1 0;min-width:0}}@container (max-width: 700px){.gdviz-grid,.gdviz-grid.gd\
viz-wide,.gdviz-wide>.gdviz-charts{grid-template-columns:minmax(0,1fr)}.gdviz-surface{order:-1}.gdviz-charts{flex-direction:column!important}.gdviz-charts>*{fle\
x:none}}.gdviz-badge{width:100%;font-size:12px}.gdviz-badge .line{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;justify-content:space-between}.gdv\
iz-badge .status{flex:1 1 170px;max-width:max-content;box-sizing:border-box;padding:3px 10px;border-radius:11px;background:color-mix(in srgb,#009E73 12%,var(--g\
dviz-paper));font-variant-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:0 10px;font-size:12px}.gdviz-program{width:min(900px,94vw);max-height:86v\
h;padding:12px;border:1px solid var(--gdviz-edge);border-radius:6px;box-sizing:border-box;overflow:hidden;background:var(--gdviz-paper);color:var(--gdviz-ink)}.\
gdviz-program[open]{display:flex;flex-direction:column}.gdviz-program::backdrop{background:#0006}.gdviz-program .head{display:flex;gap:8px;align-items:center;ma\
rgin-bottom:8px;font-size:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;min-height:0;margin:0;padding:8px;overflow:auto;white-space:pre;font-fami\
ly:monospace;background:var(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}.gdviz-buttons{display:flex;flex-wrap:wrap;gap:6px;align-items:center;widt\
h:100%}.gdviz-buttons button{min-width:34px;height:34px;padding:0 8px;font-size:15px;line-height:1}.gdviz-buttons button.play{background:var(--gdviz-blue);borde\
r-color:var(--gdviz-blue);color:#fff;min-width:44px}.gdviz-buttons output{font-variant-numeric:tabular-nums}.gdviz-data-editor{--ground: var(--gdviz-paper);--ma\
rk: var(--gdviz-ink);width:100%;min-width:0}.gdviz-data-editor.mapped .gdviz-plot{--ground: #FFF;--mark: #000}.gdviz-data-editor .gdviz-plot canvas{image-render\
ing:auto;background:none}.gdviz-data-editor.mapped .gdviz-plot canvas{background:#ddd}.gdviz-data-editor .hit{cursor:crosshair}.gdviz-data-editor.over .hit{curs\
or:grab}.gdviz-data-editor.over .hit:active{cursor:grabbing}.gdviz-data-editor.removing .hit{cursor:default}.gdviz-data-editor.removing.over .hit{cursor:pointer\
}.gdviz-data-editor svg:focus{outline:none}.gdviz-data-editor svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-1px;border-radius:3px}.gdviz\
-data-editor .fit{fill:none;stroke:var(--fit);stroke-width:2.5;stroke-linejoin:round}.gdviz-data-editor circle.training{fill:var(--data);stroke:var(--ground);st\
roke-width:1.3}.gdviz-data-editor circle.test{fill:var(--ground);stroke:var(--data);stroke-width:1.8}.gdviz-data-editor circle.training.positive{fill:var(--posi\
tive)}.gdviz-data-editor circle.training.negative{fill:var(--negative)}.gdviz-data-editor circle.test.positive{stroke:var(--positive)}.gdviz-data-editor circle.\
test.negative{stroke:var(--negative)}.gdviz-data-editor circle.selected{fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden\
;fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor svg:focus-visible .cursor{visibility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wr\
ap;align-items:center;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display:inline-flex}.gdviz-data-editor .labels button+button{margin-left:-1px;bo\
rder-radius:0 4px 4px 0}.gdviz-data-editor .labels button:first-child{border-radius:4px 0 0 4px}.gdviz-data-editor button{display:inline-flex;align-items:center\
;gap:6px;min-height:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor .tools>button[aria-pressed=true]{background:var(--gdviz-ink);border-color\
:var(--gdviz-ink);color:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-pressed=true]{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1\
px var(--gdviz-ink);font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-block;width:10px;height:10px;border-radius:50%;box-sizing:border-box}.gdviz\
-data-editor .dot.positive{background:var(--positive)}.gdviz-data-editor .dot.negative{background:var(--negative)}.gdviz-data-editor .gdviz-legend{margin-left:a\
uto;padding:0}.gdviz-data-editor .report{padding:3px 4px 0;line-height:1.35;font-size:12px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-heig\
ht:1.35em}.gdviz-data-editor .notes{color:var(--gdviz-alert);font-weight:600}.gdviz-data-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdv\
iz-data-editor .help summary{cursor:pointer}.gdviz-data-editor .help p{margin:4px 0 0 14px;line-height:1.4}.gdviz-data-editor .columns{display:flex;flex-wrap:wr\
ap;gap:4px 12px;margin:4px 2px;font-size:13px}.gdviz-data-editor .columns select{max-width:11em;height:28px;font:inherit;color:inherit;background:var(--gdviz-pa\
per);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-f\
ield-box .jupyter-matplotlib-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-\
box .jupyter-matplotlib-canvas-div canvas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas\
-container,.gdviz-field-box .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;pointer-events:none;marg\
in:0;width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python){overflow:auto hidden}.gdviz-field-box:has(.gdviz-needs-python) .gdviz-field{overflow:v\
isible}.gdviz-field svg{display:block}.gdviz-formula-field>label{display:block}.gdviz-formula-field>label>span{display:block;margin:2px}.gdviz-formula-field .te\
xt{width:calc(100% - 6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdv\
iz-paper);color:var(--gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .text[aria-invalid=true]{border-color:var(--gdviz-aler\
t)}.gdviz-formula-field .written{min-height:66px;margin:6px 3px;display:grid;align-content:center}.gdviz-formula-field .written>math{overflow-x:auto;overflow-y:\
hidden;font-size:15px}.gdviz-formula-field .error code{display:block;overflow-x:auto;white-space:pre;font:13px/1.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-\
formula-field .error span{color:var(--gdviz-alert)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relativ\
e;overflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visi\
ble}.gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:\
-2px;border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:\
currentColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;paddi\
ng:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var\
(--gdviz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdvi\
z-network-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .leg\
end circle{fill:currentColor}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center}.gdviz-page-state>[role=group]{display:flex;gap:6px}.\
gdviz-page-state button{height:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;c\
ursor:default}.gdviz-page-state>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-state input{flex:1 1 100%;min-width:0;height:26px\
;font-size:12px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D\
55E00;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results tabl\
e{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:\
right;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead th{vertical-align:bottom;white-space:normal;max-width:58px;font-size:11.5px;line-\
height:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:firs\
t-child,.gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0}.gdviz-results tr.hidden{colo\
r:var(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3p\
x 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;bord\
er:0;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{b\
ackground:none;text-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}\
@container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:\
1px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdvi\
z-runner input[type=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border\
-radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:\
-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.\
gdviz-runner .history{display:block;width:100%;max-width:420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slider{display:flex;align-items:center;gap:8\
px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-spa\
ce:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40\
px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radiu\
s:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider in\
put[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{borde\
r-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}
`;var tr=new CSSStyleSheet;tr.replaceSync(ro);function oo(t){t.adoptedStyleSheets.includes(tr)||t.adoptedStyleSheets.push(tr)}var so=()=>oo(document);function io(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&oo(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var nr=globalThis,ao=t=>t,fn=nr.trustedTypes,co=fn?fn.createPolicy("lit-html",{createHTML:t=>t}):void 0,rr="$lit$",Pt=`lit$${Math.random().toFixed(9).slice(2)}$`,
or="?"+Pt,ya=`<${or}>`,Qt=document,Ce=()=>Qt.createComment(""),Ie=t=>t===null||typeof t!="object"&&typeof t!="function",sr=Array.isArray,go=t=>sr(t)||typeof t?.[Symbol.
iterator]=="function",er=`[ 	
\f\r]`,Le=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,lo=/-->/g,uo=/>/g,Zt=RegExp(`>|${er}(?:([^\\s"'>=/]+)(${er}*=${er}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),po=/'/g,fo=/"/g,mo=/^(?:script|style|textarea|title)$/i,ir=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),L=ir(1),U=ir(2),gt=ir(
3),$t=Symbol.for("lit-noChange"),F=Symbol.for("lit-nothing"),ho=new WeakMap,Jt=Qt.createTreeWalker(Qt,129);function vo(t,e){if(!sr(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return co!==void 0?co.createHTML(e):e}var wo=(t,e)=>{let n=t.length-1,r=[],o,s=e===2?"<svg>":e===3?"<math>":"",i=Le;
for(let a=0;a<n;a++){let c=t[a],l,f,u=-1,h=0;for(;h<c.length&&(i.lastIndex=h,f=i.exec(c),f!==null);)h=i.lastIndex,i===Le?f[1]==="!--"?i=lo:f[1]!==void 0?i=uo:f[2]!==
void 0?(mo.test(f[2])&&(o=RegExp("</"+f[2],"g")),i=Zt):f[3]!==void 0&&(i=Zt):i===Zt?f[0]===">"?(i=o??Le,u=-1):f[1]===void 0?u=-2:(u=i.lastIndex-f[2].length,l=f[1],
i=f[3]===void 0?Zt:f[3]==='"'?fo:po):i===fo||i===po?i=Zt:i===lo||i===uo?i=Le:(i=Zt,o=void 0);let m=i===Zt&&t[a+1].startsWith("/>")?" ":"";s+=i===Le?c+ya:u>=0?(r.
push(l),c.slice(0,u)+rr+c.slice(u)+Pt+m):c+Pt+(u===-2?a:m)}return[vo(t,s+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Pe=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let s=0,i=0,a=e.length-1,c=this.parts,[l,f]=wo(e,n);if(this.el=t.createElement(l,r),Jt.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=Jt.nextNode())!==null&&c.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(rr)){let h=f[i++],m=o.getAttribute(u).split(Pt),v=/([.?@])?(.*)/.exec(h);c.push({type:1,index:s,name:v[2],strings:m,ctor:v[1]===
"."?gn:v[1]==="?"?mn:v[1]==="@"?vn:te}),o.removeAttribute(u)}else u.startsWith(Pt)&&(c.push({type:6,index:s}),o.removeAttribute(u));if(mo.test(o.tagName)){let u=o.
textContent.split(Pt),h=u.length-1;if(h>0){o.textContent=fn?fn.emptyScript:"";for(let m=0;m<h;m++)o.append(u[m],Ce()),Jt.nextNode(),c.push({type:2,index:++s});o.
append(u[h],Ce())}}}else if(o.nodeType===8)if(o.data===or)c.push({type:2,index:s});else{let u=-1;for(;(u=o.data.indexOf(Pt,u+1))!==-1;)c.push({type:7,index:s}),
u+=Pt.length-1}s++}}static createElement(e,n){let r=Qt.createElement("template");return r.innerHTML=e,r}};function Xt(t,e,n=t,r){if(e===$t)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,s=Ie(e)?void 0:e._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),s===void 0?o=void 0:(o=new s(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=Xt(t,o._$AS(t,e.values),o,r)),e}var hn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??Qt).importNode(n,!0);Jt.currentNode=
o;let s=Jt.nextNode(),i=0,a=0,c=r[0];for(;c!==void 0;){if(i===c.index){let l;c.type===2?l=new le(s,s.nextSibling,this,e):c.type===1?l=new c.ctor(s,c.name,c.strings,
this,e):c.type===6&&(l=new wn(s,this,e)),this._$AV.push(l),c=r[++a]}i!==c?.index&&(s=Jt.nextNode(),i++)}return Jt.currentNode=Qt,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},le=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=F,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Xt(this,e,n),
Ie(e)?e===F||e==null||e===""?(this._$AH!==F&&this._$AR(),this._$AH=F):e!==this._$AH&&e!==$t&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):go(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
F&&Ie(this._$AH)?this._$AA.nextSibling.data=e:this.T(Qt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=Pe.createElement(vo(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let s=new hn(o,this),i=s.u(this.options);s.p(n),this.
T(i),this._$AH=s}}_$AC(e){let n=ho.get(e.strings);return n===void 0&&ho.set(e.strings,n=new Pe(e)),n}k(e){sr(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let s of e)o===n.length?n.push(r=new t(this.O(Ce()),this.O(Ce()),this,this.options)):r=n[o],r._$AI(s),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=ao(e).nextSibling;ao(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},te=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,s){this.type=1,this.
_$AH=F,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=s,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=F}_$AI(e,n=this,r,o){let s=this.strings,i=!1;if(s===void 0)e=Xt(this,e,n,0),i=!Ie(e)||e!==this._$AH&&e!==$t,i&&(this._$AH=e);else{let a=e,c,
l;for(e=s[0],c=0;c<s.length-1;c++)l=Xt(this,a[r+c],n,c),l===$t&&(l=this._$AH[c]),i||=!Ie(l)||l!==this._$AH[c],l===F?e=F:e!==F&&(e+=(l??"")+s[c+1]),this._$AH[c]=
l}i&&!o&&this.j(e)}j(e){e===F?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},gn=class extends te{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===F?void 0:e}},mn=class extends te{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==F)}},vn=class extends te{constructor(e,n,r,o,s){super(e,n,r,o,s),this.type=5}_$AI(e,n=this){if((e=Xt(this,e,n,0)??F)===$t)return;let r=this._$AH,o=e===
F&&r!==F||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,s=e!==F&&(r===F||o);o&&this.element.removeEventListener(this.name,this,r),s&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},wn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Xt(this,e)}},bo={
M:rr,P:Pt,A:or,C:1,L:wo,R:hn,D:go,V:Xt,I:le,H:te,N:mn,U:vn,B:gn,F:wn},$a=nr.litHtmlPolyfillSupport;$a?.(Pe,le),(nr.litHtmlVersions??=[]).push("3.3.3");var xo=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let s=n?.renderBefore??null;r._$litPart$=o=new le(e.insertBefore(Ce(),s),s,void 0,n??{})}return o._$AI(t),
o};var Ht=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function P(t,e,...n){return xo(e,t),n.map(r=>t.querySelector(r))}var bn=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function yo(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var jt=t=>t?"":"display: none";function nt(t,...e){io(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var ka={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},Nt=t=>ka[t]??t;function ar(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function $o(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function ue(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var _a=["dead","restarting","autorestarting","starting"];function de(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function s(){
r||=_a.includes(t.status);let i=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(i))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(i)}for(let i of n)i.connect(s);return s(),()=>{clearTimeout(o);for(let i of n)i.disconnect(s)}}var ko=50,xn=new Set,_o=0;function zo(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return xn.add(r),cr.size&&je(),{outdate(o,s=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(s,r.outdated?.since??1/0),text:o},je())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},je())},leave(){xn.delete(r),je()}}}var cr=new Map;function je(){clearTimeout(_o);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:s},{since:i,text:a}]of za())if(i+ko>t)e=Math.min(e,i+ko);else for(let{model:c}of[{model:o},...s])n.set(c,a);let r=cr;cr=n;for(let o of new Set([...r.keys(),
...n.keys()]))Ma(o,n.get(o)??"");e<1/0&&(_o=setTimeout(je,e-t))}function za(){let t=new Map([...xn].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of xn)r.sources.some(s=>e.targets.some(i=>Aa(s,i)))&&!t.has(r)&&t.set(r,n);return t}var Aa=(t,e)=>t.model===e.model&&t.trait===e.trait;function Ma(t,e){
(pn(t,"outdated")??"")!==e&&(Re(t,"outdated",e),t.get("opacities")&&Re(t,"opacities",e?[Ea]:[]))}var Ea=.3;var Ao=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),Sa=230;function Mo(t,e){let n=t.slice(),
[r,o,s]=[0,0,0];for(let i of e){if(o|=(i&127)<<s,s+=7,i&128)continue;r+=o;let a=n[r+1]===Sa;n[r]=a?1:253,n[r+1]=a?1:133,n[r+2]=a?1:2,o=s=0}return n}var lr=8,yn=5,Ta=50,Oa=8;async function So(t,e){let n=kn(Ao)?Mo(pt(t),pt(e)):pt(t);return kn(n)?WebAssembly.compile(n).catch(()=>null):null}var kn=t=>!!globalThis.
WebAssembly?.validate(t);function $n({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:s,data:i}of n)o.set(i,s);return e(),r.map(({address:s,
length:i})=>o.slice(s,s+i))}function Na(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let s=t(e,r.inputs,n),i=performance.now()-o;postMessage({results:s,milliseconds:i},s.map(({buffer:a})=>a))}catch(s){postMessage({error:s.message})}}}function Ra(t,e){
let n=URL.createObjectURL(new Blob([`(${Na})(${$n})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var Eo=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function To(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),s=e.map(m=>({address:m.
address,length:Te(m)})),i=[],a=null,c=null;return n>lr&&f(),{start:l,measure:u,isBusy:()=>c!==null,close:h};function l(m,v,x){if(a){c={job:v,counts:x},a.postMessage(
{inputs:m});return}let w=performance.now(),_;try{_=$n(o,m,s)}catch(k){return r(v,{error:k})}let E=performance.now()-w;i=[...i.slice(1-yn),E],(E>Ta||i.length===yn&&
Eo(i)>lr)&&f(),r(v,{results:_,milliseconds:E})}function f(){a=Ra(t,s),a&&(a.onmessage=({data:m})=>{let{job:v,counts:x}=c;if(c=null,m.error)return r(v,{isLate:!0,
error:Object.assign(new Error(m.error),{name:"RuntimeError"})});x&&(i=[...i.slice(1-yn),m.milliseconds]),r(v,{isLate:!0,...m})},a.onerror=()=>{let m=c;a=c=null,
m&&r(m.job,{isLate:!0})})}function u(m){if(a){let _=i.length?Eo(i):null;if(c||n===1/0||i.length<yn||Math.max(...i)>lr/2)return _;h(),i=[]}let v=m();$n(o,v,[]);let x=performance.
now(),w=0;do $n(o,v,[]);while(w++,performance.now()-x<Oa);return(performance.now()-x)/w}function h(){a?.terminate(),a=c=null}}var Oo=["single_steps","resets","anew","anew_steps","playing"];function No(t,e,n,r){let{restart:o,steps:s,before:i,starting:a}=t.get("running"),c=i.map(Te),l=sn(
pt(t.get("carried")),c),f=0,u=!1,h=k(),m=sn(pt(t.get("computed")),n.map(Te)),v=0,x={restart:!1,steps:0},w=1;for(let S of Oo)e.on(`change:${S}`,_);return addEventListener(
"pagehide",r.tell),t.on("change:carried",b),{isPlaying:E,isPending:A,plan:z,inputs:p,store:g,putBack:d,shareState:$,stop:y};function _(){r.changed(),E()||r.tell()}
function E(){return e.get("playing")&&!Ut()}function k(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function A(){
let S=k();return u||E()||S.single!==h.single||S.resets!==h.resets||S.anew!==h.anew}function z(S){let M=k(),T=S.map((j,I)=>!Kt(j,m[I])),O=a.some(j=>T[j]),R=M.anew>
0&&(M.anew!==h.anew||T.some(Boolean)),N=M.resets!==h.resets,H=Math.max(M.single-h.single,0);E()&&(v+=e.get("speed"),H+=Math.floor(v),v%=1),h=M,m=S,u=!1;let C=x;
return x={restart:!1,steps:0},R||O||N?{restart:!0,steps:R?M.anew:0,version:f}:{restart:C.restart,steps:C.steps+H,version:f}}function d(S){x=S}function p(S={restart:!1,
steps:w}){let M=(T,O)=>({address:T,data:new Uint8Array(Int32Array.of(O).buffer)});return S.steps&&(w=S.steps),[M(o,Number(S.restart)),M(s,S.steps),...l.map((T,O)=>({
address:i[O].address,data:T}))]}function g(S,M){M.version===f&&(l=S)}function $(){t.off("change:carried",b),t.set("carried",new DataView(Bt(l).buffer)),t.on("ch\
ange:carried",b)}function b(){l=sn(pt(t.get("carried")),c),h=k(),u=!0,f++,r.changed()}function y(){for(let S of Oo)e.off(`change:${S}`,_);removeEventListener("p\
agehide",r.tell),t.off("change:carried",b)}}var La=400,Ro=30,Io="not computed",_n=(t,e)=>Object.assign(new Error(e),{name:t}),Lo=t=>`(${t.join(", ")}${t.length===1?",":""})`;function ur({model:t,trait:e,name:n,
shape:r,dtype:o}){let s=on(t.get(e));if(!s)throw _n("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(t.get(e))??"undefined"}`);if(String(s.shape)!==
String(r))throw _n("ValueError",`${n} had shape ${Lo(r)} when it was linked, but now it has shape ${Lo(s.shape)}`);let i=Kr(o,s.numbers);if(!o.startsWith("float")&&
Array.from(Kn(o,i)).some((a,c)=>a!==Number(s.numbers[c])))throw _n("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; lin\
k it with floating-point numbers`);return i}function Po(t,e){try{return Kt(Bt(t.map(ur)),e)}catch{return!1}}async function jo(t,e){if(t.get("closed"))return null;
let n=t.widget_manager,r=c=>Promise.all(c.map(async l=>({...l,model:await wt(n,l.widget)}))),[o,s]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),
i=zo(t,o,s);if(t.get("where")!=="browser")return Co(t,o,i);Po(o,pt(t.get("computed")))||i.outdate("compiling …");let a=await So(t.get("module"),t.get("fusions"));
return a?Ca(t,a,o,s,i,e):(n.exported?e.show(_n("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):
(t.set("where","kernel"),t.save_changes()),Co(t,o,i))}function Co(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){Po(e,pt(t.get(
"computed")))?n.renew():n.outdate(t.get("error_message")?Io:r)}let s=e.map(i=>at(i.model,i.trait,o));return s.push(at(t,"computed error_message",o)),o(),{stop:()=>[
...s,n.leave].forEach(i=>i()),isRunning:!1}}async function Ca(t,e,n,r,o,s){let i=t.widget_manager,a=t.get("outputs"),c=await To(e,a,t.get("background")?1/0:t.get(
"milliseconds"),M),l=t.get("runner")&&await wt(i,t.get("runner")),f={compute:S,report:j,reads:D=>n.some(G=>G.model===D),isPending:R,isPlaying:O},u=l&&No(t,l,n,{
changed:z,tell:C}),h=pt(t.get("computed")),m=null,v=null,x=null,w=!1,[_,E]=[0,0],k=0,A=[...n.map(D=>[D.model,`change:${D.trait}`,d]),[t,"change:computed",b],[t,
"change:running_in",g],[t,"change:where",I],[t,"change:closed",I],[t,"msg:custom",$]];for(let[D,G,X]of A)D.on(G,X);return Jr(f),p(),H(),z(),{stop:rt,isRunning:!0};
function z(){ln(f)}function d(){x??=performance.now(),z()}function p(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function g(){
t.get("running_in")!=="browser"&&(h=null,p(),z())}function $({event:D}){D==="ask"&&t.send({event:"here"})}function b(){h=pt(t.get("computed")),z()}function y(D){
return D.map((G,X)=>({address:n[X].address,data:G}))}function S(){let D;try{D=n.map(ur)}catch(q){return j(q)}let G=Bt(D);if(!u?.isPending()){if(Kt(G,h))return x=
null,T(G);if(Kt(G,m))return}if(Kt(G,h)||o.outdate("computing …",x??void 0),c.isBusy())return;let X=u?.plan(D),K=[...y(D),...X?u.inputs(X):[]];x=null,c.start(K,
{joined:G,work:X},!X||X.steps>0)}function M({joined:D,work:G},{results:X,milliseconds:K,error:q,isLate:ot}){if(ot&&z(),!X){G&&u.putBack(G),q&&(m=D,j(q));return}
O()&&N(K??0),G&&u.store(X.slice(X.length-t.get("running").before.length),G);for(let{model:V,trait:tt,output:lt}of r){let{shape:st,dtype:Y}=a[lt],W=Kn(Y,X[lt]),ut=pn(
V,tt);Zr(ut,W,st)||Re(V,tt,ae(W,{shape:st,dtype:Y},ut))}v=[D,...X],T(D),O()&&!ot&&Xr(f)}function T(D){h=D,m=null,o.renew(x),w&&s.show(null),w=!1,H(),Yt()}function O(){
return!!u?.isPlaying()}function R(){return c.isBusy()&&!O()}function N(D){_+=D,!(++E%Ro)&&(t.set("page_milliseconds",_/Ro),_=0)}function H(){clearTimeout(k),k=setTimeout(
()=>{try{let D=c.measure(()=>[...y(n.map(ur)),...u?.inputs()??[]]);D!==null&&t.set("page_milliseconds",D)}catch{}C()},La)}function C(){v&&(t.set("snapshot",new DataView(
Bt(v).buffer)),v=null,u?.shareState(),t.save_changes())}function j(D){console.warn(D),w=!0,h=null,o.outdate(Io),O()&&(l.set("playing",!1),l.save_changes()),s.show(
D)}function I(){rt(),s.ended()}function rt(){clearTimeout(k);for(let[D,G,X]of A)D.off(G,X);u?.stop(),c.close(),o.leave(),Qr(f)}}var dr=new EventTarget;function Ia(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=s=>{Object.assign(n,s),dr.dispatchEvent(new Event(t))},o={
show:s=>r({error:s}),ended:()=>r({isRunning:!1})};return n.started=jo(e,o).catch(s=>(console.error(s),null)),un(n.started).then(s=>r({isRunning:s?.isRunning??!1})),
n}var Fo=ce(Ia,({started:t})=>t.then(e=>e?.stop())),ee=Fo.use,Fe=t=>Fo.find(t.get("key"))??{isRunning:!1,error:null};function zn(t,e){let n=t.get("key");return dr.
addEventListener(n,e),()=>dr.removeEventListener(n,e)}var An=(t,e)=>L`<div class="gdviz-note gdviz-needs-python">${e}${pr(t)}</div>`;function pr({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Pa(e,
await t.query?.()??"")};return e?L` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:F}function Pa(t,e){if(!e)return t;let n=new URL(t,location.href),
r=s=>`${s}${s.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var ja="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Fa="The server is gone. Nothing on this page needs it: everything continues in your browser.",Da="Greyed-out controls need Python.";function Do(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Ba(t){let e=pt(t.get("text")??new Uint8Array);return e.
length===0?Ua(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function Ua(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function Ha(t,e){let n=()=>{},r=!1;async function o(){let s=t.get("link");if(!s)return;let i=await wt(t.widget_manager,s);if(r||s!==t.get("link"))
return;n();let a=()=>e(i),c=[ee(i),zn(i,a),at(i,"where milliseconds page_milliseconds outdated",a)];n=()=>c.forEach(l=>l()),a()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function Wa({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(s=>wt(e,s)));if(e.exported){n().
then(s=>s.forEach(i=>At(i,"disabled",!0)));return}let r=new Map;async function o(s){if(!!t.get("lost")===s)return;if(t.set("lost",s),!s){for(let[a,c]of r)At(a,"\
disabled",c);return r.clear()}let i=await n();if(t.get("lost"))for(let a of i)r.has(a)||r.set(a,a.get("disabled")),At(a,"disabled",!0)}return e.kernel&&de(e.kernel,
s=>o(s!=="connected"))}function qa({model:t,el:e}){nt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,s=null;function i(v){
if(v.get("outdated"))return v.get("outdated");let{isRunning:x}=Fe(v);return x?`computed in your browser${Do(v.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${Do(v.get("milliseconds"))} · 1 round trip`}async function a(){let v=o,x=await Ba(v);s||(s={name:v.get("name"),
size:pt(v.get("module")).length,text:x,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function c(){s=null,u()}async function l(v){v.isCopied=await bn(
v.text),v.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let f=v=>L`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${v.name}”, ${(v.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(v)}>${v.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${v.text}</pre>
    </dialog>`;function u(){let v=L`<div class="gdviz-notice" role="alert">${n?ja:Fa}</div>`;P(e,L`
      <div class="line">
        <span class="status">${o?i(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${a}
          ?hidden=${!o||!Fe(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?An(t.widget_manager,Da):F}
      ${s?f(s):F}${t.get("lost")?v:F}`)}let h=Ha(t,v=>{o=v,u()}),m=at(t,"lost",u);return u(),()=>{h(),m()}}var Bo={initialize:Wa,render:qa};var J=(t,e,n)=>Math.min(Math.max(t,e),n),Mn=t=>t.replaceAll("-","−").replace("e+","e");function et(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a\
 number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?Mn(String(Number(t.toPrecision(e)))):Mn(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function fr(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>et(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var En=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Va=62,Ga=38;function Rt({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?Ya(t,e):Ka(t,e);let[s,i]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(o-r)/(i-s),c=u=>r+((n?
Math.log10(u):u)-s)*a,l=u=>u.map(([h,m])=>({at:c(h),text:m})),f=Math.max(Math.floor(Math.abs(o-r)/(o>r?Va:Ga)),1);return{low:t,high:e,log:n,to:c,from:u=>n?10**(s+
(u-r)/a):s+(u-r)/a,ticks:()=>{if(n&&i-s>1.5&&Math.floor(i)>Math.ceil(s))return l(Za(s,i,1.5*f));let u=Uo(t,e,f);return l(u.length>1?u:Uo(t,e,2*f+1))}}}var pe=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function De(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let s of o)e(s)&&(s<
n&&(n=s),s>r&&(r=s));return[n,r]}function Ka(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Ya(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Uo(t,e,n){let r=(e-
t)/n,o=10**Math.floor(Math.log10(r)),s=o*([1,2,5].find(m=>m*o>=r*(1-1e-9))??10),i=Math.ceil(-Math.log10(s)-1e-9),a=Math.max(Math.abs(t),Math.abs(e)),c=a>=1e5||s<
1e-4,l=Math.min(Math.max(Math.floor(Math.log10(a))+i,0)+1,12),f=m=>c?m?Number(m.toPrecision(l)).toExponential():"0":m.toFixed(Math.max(i,0)),u=Math.ceil(t/s-1e-6),
h=Math.max(Math.floor(e/s+1e-6)-u+1,0);return Array.from({length:h},(m,v)=>[(u+v)*s,Mn(f((u+v)*s))])}function Za(t,e,n){let r=Math.ceil(t-1e-9),o=Math.floor(e+1e-9),
s=Math.ceil((o-r+1)/(n+1)),i=Array.from({length:Math.floor((o-r)/s)+1},(c,l)=>r+l*s),a=i.every(c=>c>=-3&&c<=4);return i.map(c=>[10**c,a?String(+`1e${c}`):`10${En(
c)}`])}var Ja=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Qa=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),fe=(t,e=0)=>Ja(Qa(t).map(n=>Math.round(n+(255-n)*e)));function he(t,e,[
n,r],o){if(!r||!n)return gr(t);let s=new Uint32Array(r*n);for(let i=0;i<n;i++){let a=(n-1-i)*r;for(let c=0;c<r;c++)s[i*r+c]=o(e[a+c])}hr(t,s,r)}function hr(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),Sn(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var gr=t=>Sn(
t).clearRect(0,0,t.width,t.height),Sn=t=>t.getContext("2d");function Tn(t,e){let n=Uint32Array.from({length:511},(r,o)=>fe(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var Ho=.5,Xa=.6;function Wo(t,{width:e,height:n},r,[o,s],i,a){let c=new Uint32Array(e*n),[l,f,u]=[0,Ho,Ho/2].map(x=>Uint32Array.from(a,w=>fe(w,x))),h=Float64Array.
of(-1/0,...i.subarray(1,-1),1/0),m=(s-1)/e,v=(o-1)/n;for(let x=0;x<n;x++){let w=(n-x-.5)*v,_=Math.min(Math.floor(w),o-2),E=w-_,k=_*s,A=k+s,z=x*e,d=0;for(let p=0,
g=0;p<s-1;p++){let $=r[k+p],b=r[k+p+1],y=$+E*(r[A+p]-$),S=b+E*(r[A+p+1]-b),M=p===s-2?e:Math.min(Math.ceil((p+1)/m-.5),e),T=(S-y)*m;if(!(Math.abs(T)<1/0)){z+=M-g,
g=M;continue}let O=(r[A+p]-$+r[A+p+1]-b)*.5*v,R=Xa*Math.sqrt(T*T+O*O),N=y+((g+.5)*m-p)*(S-y);for(;g<M;g++,z++,N+=T){for(;N>=h[d+1];)d++;for(;N<h[d];)d--;let H=Math.
min(N-h[d],h[d+1]-N);c[z]=H>=R?l[d]:H>=R/2?u[d]:f[d]}}}hr(t,c,e)}function qo(t,[e,n],{left:r,top:o,width:s,height:i},[a,c,l,f]){let u=e*n,h=Float64Array.from({length:u},
(_,E)=>Math.hypot(t[2*E],t[2*E+1])),m=h.reduce((_,E)=>E>_&&E<1/0?E:_,0),v=s/n/1.25,x=Math.max(s*.0016,.5),w=[];for(let _=0;_<u;_++){if(!(h[_]>0&&h[_]<1/0))continue;
let E=r+s*(_%n+.5)/n,k=o+i*(1-(Math.floor(_/n)+.5)/e),A=-t[2*_]*(s/(c-a)),z=t[2*_+1]*(i/(f-l)),d=v*J(1+Math.log10(h[_]/m)/3,.25,1)/2/Math.hypot(A,z);w.push(mr(E,
k,A*d,z*d,x))}return w.join("")}var bt=t=>Math.round(t*10)/10;function mr(t,e,n,r,o){let s=Math.hypot(n,r),[i,a]=[-r/s,n/s],c=Math.min(10*o,1.2*s),l=.3*c,f=(v,x)=>`${bt(
t+n*v+i*x)},${bt(e+r*v+a*x)}`,u=1-c/s,h=`${f(-1,o)} ${f(u,o)} ${f(u,l)}`,m=`${f(u,-l)} ${f(u,-o)} ${f(-1,-o)}`;return`M${h} ${f(1,0)} ${m}Z`}var tc=10,vr=12,ec=68,nc=9;function Vo({left:t,top:e,width:n,height:r},o,s,i){let a=t+n+tc,c=a+vr,l=i.length>=nc,f=o.toReversed().map((u,h)=>{let m=1-h/o.length;
return U`<rect x=${a} width=${vr} y=${e+r*(1-m)} height=${r*m} fill=${u} />`});return U`
    ${f}
    <rect class="frame" x=${a} y=${e} width=${vr} height=${r} />
    ${s.map(({at:u,text:h})=>{let m=e+r*(1+u);return U`<path class="tick" d="M${c},${m}h3" /><text x=${c+6} y=${m} dy="0.35em">${h}</text>`})}
    <text y=${e-10} x=${l?t+n+ec:a-2} text-anchor=${l?"end":"start"}>${i}</text>`}var On=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=L`<span class="swatch ${r}" .style=${`\
color: ${Nt(n)}`}></span>`;return L`<span class="entry">${o}${e}</span>`});function Be(t){let[e,n]=[t.get("colors"),ge(t)];return t.get("names").map((o,s)=>({name:o,
color:e[s%e.length]})).filter((o,s)=>n(s))}function ge(t){let e=t.get("shown")&&B(t.get("shown"));return n=>!e?.length||e[n]>0}function _t(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function Ue(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:o}=r;n.addEventListener("pointermove",e,{signal:o});for(let s of["pointerup","pointercancel"])n.addEventListener(s,()=>r.abort(),
{signal:o})}var rc={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},He=t=>rc[t.key]??null;function We(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function Nn({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let s=i=>{i.preventDefault(),e.focus({preventScroll:!0}),
Ue(i,n)};t.addEventListener("pointerdown",i=>{i.button!==0||i.pointerType==="touch"||o()||(n(i),s(i))}),t.addEventListener("click",i=>{i.pointerType==="touch"&&
!o()&&n(i)}),e.addEventListener("pointerdown",i=>i.button===0&&s(i)),We(e),e.addEventListener("keydown",i=>{let a=He(i);a&&(i.preventDefault(),r(a,i.shiftKey))})}var qe={left:56,right:14,top:10,bottom:42},Rn={left:56,right:68,top:24,bottom:42},oc=6.4,sc=6.5,ic=104;function me(t,{name:e,...n}){nt(t,e,"gdviz-plane");let r=L`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[o,s,i,a]=P(t,r,"div",".gdviz-legend",".panel",".status"),c=wr(o,n);return{...c,panel:i,status:a,bar:l=>P(c.bar,l&&Vo(c.area,...l)),legend:l=>P(s,On(l))}}function wr(t,{
label:e,ratio:n=.75,margins:r=qe}){t.classList.add("gdviz-plot");let o=Ht(),s={left:r.left,top:r.top,width:0,height:0},i=320,a=()=>{},c=()=>({from:s.left,to:s.left+
s.width}),l=()=>({from:s.top+s.height,to:s.top});function f(){s.width=Math.max(i-s.left-r.right,40),s.height=Math.max(Math.round(i*n)-r.top-r.bottom,40);let{left:A,
top:z}=s,d=Object.entries(s).map(([g,$])=>`${g}: ${$}px`),p=L`
      <canvas .style=${d.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${i} height=${s.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${o}><rect x=${A} y=${z} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${o})" pointer-events="none"></g>
        <rect class="hit" x=${A} y=${z} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return P(t,p,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[u,h,m,v,x,w,_]=f();function E({x:A,y:z},d,p=!1){let g=z.ticks(),$=Math.
max(...g.map(({text:H})=>H.length)),b=Math.min($*oc+28,ic);if(b>s.left+1)return s.left=b,f(),a();let{left:y,top:S,width:M,height:T}=s,O=S+T,R=A.ticks().map(({at:H,
text:C})=>U`
      ${p?U`<path class="grid" d="M${H},${O}V${S}" />`:F}
      <path class="tick" d="M${H},${O}v5" />
      <text class="x" x=${H} y=${O+17} text-anchor="middle">${C}</text>`),N=g.map(({at:H,text:C})=>U`
      ${p?U`<path class="grid" d="M${y},${H}h${M}" />`:F}
      <path class="tick" d="M${y},${H}h-5" />
      <text class="y" x=${y-8} y=${H} dy="0.35em" text-anchor="end">${C}</text>`);P(m,U`
      ${R}${N}
      <rect class="frame" x=${y} y=${S} width=${M} height=${T} />
      ${Go(d[0],M+40,`translate(${y+M/2},${O+35})`)}
      ${Go(d[1],T+30,`translate(13,${S+T/2})rotate(-90)`)}`)}function k(A){let[z,d]=_t(h,A);return[J(z,s.left,s.left+s.width),J(d,s.top,s.top+s.height)]}return{
picture:h,canvas:u,area:s,layers:(...A)=>P(v,A.map(z=>U`<g class=${z}></g>`),...A.map(z=>`.${z}`)),hit:x,handles:w,bar:_,axes:E,pixel:k,readout:(A,...z)=>{let d=null;
for(let p of[x,...z])p.addEventListener("pointermove",g=>{A(d=g.buttons?null:k(g))}),p.addEventListener("pointerleave",()=>A(d=null));return()=>A(d)},across:c,upwards:l,
plane:(A,z)=>pe(Rt({...A,...c()}),Rt({...z,...l()})),draw:(A,z)=>{a=()=>Object.values(z).forEach(g=>g());let d=dt(A,z),p=ue(t,g=>{i=g,s.left=r.left,f(),a()});return()=>{
p(),d()}}}}function Go(t,e,n){let r=Math.max(Math.floor(e/sc),4),[o,s]=t.length>r?[`${t.slice(0,r-1)}…`,U`<title>${t}</title>`]:[t,F];return U`<text class="name" text-anchor="middle" transform=${n}>${o}${s}</text>`}var Ft=1e4,ac=150;function Ve(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function cc(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let o=Math.max(Math.abs(n),Math.abs(r));if(o<=Ft){e.push([n,r]);continue}let s=e.at(-1),i=Ft/o;s&&i>0&&e.push([s[0]+(n-
s[0])*i,s[1]+(r-s[1])*i]);break}return e}function lc(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var Ko=t=>t.length>1?`M${t.join("L")}`:"",Yo=t=>t==="#000000"?"var(--gdviz-paper)":"white";function Zo(t,e){let n=cc(e),r=n.map(([a,c])=>`${a.toFixed(2)},${c.toFixed(
2)}`).filter((a,c,l)=>a!==l[c-1]),o=r.length>1,s=o?Ko(lc(n).map(([a,c])=>`${a.toFixed(1)},${c.toFixed(1)}`)):"",i=o&&r.length<=ac?r.map(a=>`M${a}h0`).join(""):"";
return U`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${Yo(t)} stroke-width="4" opacity="0.8" d=${s} />
    <path class="path" stroke=${Nt(t)} stroke-width="2" d=${Ko(r)} />
    <path class="dots" stroke=${Nt(t)} stroke-width="5" d=${i} />
  </g>`}function Jo(t,[e,n]){let r=Math.abs(e)<Ft&&Math.abs(n)<Ft,[o,s]=r?[e,n]:[0,0];return U`<circle class="current" r="6" fill=${Nt(t)} stroke=${Yo(t)} stroke-width="2"
    cx=${o} cy=${s} .style=${jt(r)} />`}var uc=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,Qo=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return U`<path d=${uc} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var dc="Not positive: a logarithmic axis cannot show it",br=.04;function xr(t){let[e,n,r,o]=["x","y","low","high"].map(f=>Mt(t.get(f))),[s,i,a]=[B(t.get("limits")),
t.get("names"),ge(t)],c=t.get("colors").map(Nt),l=new Float64Array;return n.map((f,u)=>({name:i[u]??"",color:c[u%c.length],shown:a(u),x:e[u%Math.max(e.length,1)]??
l,y:f,low:r[u]??l,high:o[u]??l,limit:s[u]??NaN}))}function pc({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=me(e,{name:"gdviz-curves",
label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,s]=r.layers("curves","markers"),{x:i,y:a}=r.plane({low:0,high:1},{low:0,high:1}),c=w=>Number.isFinite(w)&&
!(a.log&&w<=0);function l(){let w=xr(t),_=r.plane(...fc(w,t.get("log")));({x:i,y:a}=_),r.axes(_,t.get("axis_names"),!0);let{left:E,top:k,width:A,height:z}=r.area,
d=w.filter(y=>y.shown&&y.y.some(Number.isFinite)),p=a.log&&d.length>0&&!d.some(y=>y.y.some(c)),g=w.map(y=>U`<path class="band" fill=${y.color} opacity="0.2" d=${u(
y)} />`),$=({limit:y,shown:S})=>S&&c(y)?`M${E},${bt(a.to(y))}h${A}`:"",b=w.map(y=>U`
      <path class="limit" stroke=${y.color} stroke-width="1.5" stroke-dasharray="6 4" d=${$(y)} />
      <path class="line" stroke=${y.color} stroke-width="2" d=${f(y)} />`);P(o,U`
      ${g}
      <g fill="none" stroke-linejoin="round">${b}</g>
      <text class="note" text-anchor="middle" x=${E+A/2} y=${k+z/2}>${p?dc:""}</text>`),h()}function f(w){if(!w.shown)return"";let _=Ve(w.y.length,k=>c(w.y[k])&&
Number.isFinite(w.x[k])),E=k=>`${bt(i.to(w.x[k]))},${bt(a.to(w.y[k]))}`;return _.map(k=>`M${k.map(E).join("L")}${k.length>1?"":"h0.1"}`).join("")}function u({shown:w,
x:_,low:E,high:k}){if(!w||!E.length)return"";let A=r.area.top+r.area.height,z=$=>`${bt(i.to(_[$]))},${bt(a.to(k[$]))}`,d=$=>c(E[$])?bt(Math.min(a.to(E[$]),Ft)):
A,p=$=>`${bt(i.to(_[$]))},${d($)}`;return Ve(_.length,$=>c(k[$])).map($=>`M${$.map(z).join("L")}L${$.toReversed().map(p).join("L")}Z`).join("")}function h(){let{
top:w,height:_}=r.area,E=Array.from(B(t.get("marker"))).filter(z=>z>=i.low&&z<=i.high),k=(E.length===1?xr(t):[]).map(z=>{let d=z.shown?Xo(z,E[0]):NaN;if(!c(d))return F;
let p={x:bt(i.to(E[0])),y:bt(a.to(d))};return U`<circle class="dot" r="4" fill=${z.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${p.x} cy=${p.y} />`}),A=E.map(z=>`M${bt(i.to(z))},${w}v${_}`).join("");P(s,U`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${A} />${k}`)}
function m(){let w=t.get("limit_name"),_=w?[{name:w,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...Be(t),..._])}let v=r.readout(w=>{let _=xr(t).filter(
({shown:E})=>E);r.status.textContent=w&&!t.get("outdated")?x(_,i.from(w[0])):""});function x(w,_){let E=g=>Math.abs(g-_),k=w.flatMap(g=>Array.from(g.x)).filter(
Number.isFinite),A=k.reduce((g,$)=>E($)<E(g)?$:g,k[0]),p=w.map(g=>({name:g.name,value:Xo(g,A)})).filter(({value:g})=>Number.isFinite(g)).map(({name:g,value:$})=>`${g}\
 ${et($)}`.trim());return p.length?`${t.get("axis_names")[0]} ${et(A)}: ${p.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names":l,
marker:h,"names colors shown limit_name":m,"x y names shown outdated":v})}function fc(t,e){let n=t.filter(f=>f.shown),[r,o]=De(n.map(({x:f})=>f),Number.isFinite),
s=f=>Number.isFinite(f)&&!(e&&f<=0),[i,a]=De(n.flatMap(({y:f,low:u,high:h,limit:m})=>[f,u,h,[m]]),s),[c,l]=i<a?hc(i,a,e):[i,a];return[{low:r,high:o},{low:c,high:l,
log:e}]}function hc(t,e,n){if(n){let o=(e/t)**br;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+br*e];let r=br*(e-t);return[t===0?0:t-r,e+r]}function Xo({x:t,y:e},n){
for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var ts={render:pc};var es=1.5,ns=1.15,rs=100,ve=([t,e],[n,r],o="")=>`${n} = ${et(t)}, ${r} = ${et(e)}${o}`;function Ln(t){let[e]=Mt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))
return F;let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${ve(Array.from(e),t.get("axis_names"),`, loss ${et(e[2])}`)}`:"";return L`step ${n}${o}${r>=
0?L`<div class="diverged">diverged at step ${r}</div>`:F}`}function Cn(t){let{model:e,plane:n,layers:[r,o,s]}=t,i=a=>()=>{let c=n();c&&a(c.toPixel)};return{paths:i(
a=>P(r,mc(e,a))),minima:i(a=>P(o,Qo(e.get("marks").minimum,gc(e).map(a)))),points:i(a=>P(s,vc(e,a))),start:wc(t),buttons:bc(t)}}var gc=t=>Mt(t.get("minima")).filter(
e=>e.every(Number.isFinite)),os=(t,e)=>t.get("colors")[e%t.get("colors").length];function mc(t,e){let[n,r]=t.get("paths").shape,o=B(t.get("paths")),s=ge(t),i=a=>e(
o.subarray(2*a,2*a+2));return Array.from({length:n},(a,c)=>{let l=Array.from({length:s(c)?r:0},(f,u)=>i(c*r+u));return Zo(os(t,c),l)})}function vc(t,e){let n=ge(
t);return Mt(t.get("current")).map((r,o)=>Jo(os(t,o),n(o)?e(r):[NaN,NaN]))}function wc({model:t,el:e,picture:n,hit:r,handles:o,plane:s,free:i}){let a=t.get("mar\
ks").start,c=(u=!1,h="")=>{let m=t.get("start");return U`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${m[0]} aria-valuetext=${ve(m,t.get("axis_names"))} transform=${h} .style=${jt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=P(o,c(),".handle"),f=u=>i()&&Z(t,{start:u});return Nn({surface:r,handle:l,idle:()=>!s()||e.classList.contains("panning"),to:u=>f(ss(s(),_t(n,u))),
by:(u,h)=>{let{x:m,y:v}=s(),x=h?.1:.01,[w,_]=[m,v].map(({low:E,high:k},A)=>J(t.get("start")[A]+u[A]*x*(k-E),E,k));f([w,_])}}),()=>{let u=s();if(!u)return;let h=t.
get("start"),m=[u.x,u.y].every(({low:v,high:x},w)=>h[w]>=v&&h[w]<=x);e.classList.toggle("still",!i()),P(o,c(m&&i(),`translate(${u.toPixel(h)})`))}}function ss({
x:t,y:e,toPoint:n},r){let[o,s]=n(r);return[J(o,t.low,t.high),J(s,e.low,e.high)]}function bc({model:t,el:e,picture:n,hit:r,panel:o,plane:s}){let i=h=>t.get("disa\
bled")||Z(t,{view:h});function a(h,m){let[v,x,w,_]=t.get("view"),[E,k]=m??[(v+x)/2,(w+_)/2],[A,z,d,p]=t.get("home"),g=($,b)=>b+($-b)*h;h>1&&(x-v>rs*(z-A)||_-w>rs*
(p-d))||i([g(v,E),g(x,E),g(w,k),g(_,k)])}let c=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),f()};function f(){let h=[["+","Zoom in",
()=>a(1/es)],["−","Zoom out",()=>a(es)],["✥","Move the view by dragging",l,c()],["⌂","Show the whole problem",()=>i(t.get("home"))]],m=t.get("zoomable")===
!1,v=h.map(([x,w,_,E])=>L`
      <button type="button" title=${w} aria-label=${w} aria-pressed=${E??F} ?hidden=${m}
        ?disabled=${t.get("disabled")} @click=${_}>${x}</button>`);P(o,v)}r.addEventListener("pointerdown",h=>{let m=s();if(h.button!==0||!m||!c())return;let{toPoint:v}=m,
[x,w,_,E]=t.get("view"),[k,A]=v(_t(n,h));Ue(h,z=>{let[d,p]=v(_t(n,z));i([x+k-d,w+k-d,_+A-p,E+A-p])})}),We(r,c);let u=h=>{let m=s();!h.ctrlKey||!m||(h.preventDefault(),
a(h.deltaY<0?1/ns:ns,ss(m,_t(n,h))))};return n.addEventListener("wheel",u,{passive:!1}),f}var is={mouse:9,pen:12,touch:20},xc=500;function as({state:t,plane:e},[n,r],o){let s=-1,{toPixel:i}=e();for(let{slot:a,at:c}of t.visible()){let[l,f]=i(c),u=Math.
hypot(l-n,f-r);u<=o&&([s,o]=[a,u])}return s}function cs(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:s,hit:i}=n,a=(l,f)=>as(t,_t(s,l),is[f]??is.mouse),c=l=>r.
add(o().toPoint(n.pixel(l)));i.addEventListener("pointerdown",l=>{if(l.button!==0)return;let f=a(l,l.pointerType);if(f<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),s.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(f);f>=0&&r.select(f);let u=f>=0?f:c(l);if(u<0)return;let[h,m]=_t(
s,l),[v,x]=f<0?[h,m]:o().toPixel(r.cursor);Ue(l,w=>{let[_,E]=_t(s,w);r.move(u,o().toPoint([_+v-h,E+x-m]))})}),i.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&a(l,"touch")<0&&c(l)}),i.addEventListener("dblclick",l=>{let f=a(l,"mouse"),{added:u}=r;f>=0&&!(f===u.slot&&performance.now()-u.time<xc)&&r.remove(
f)}),i.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&a(l,l.pointerType)>=0)}),We(i,l=>a(l.touches[0],"touch")>=0)}function ls(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?as(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.classification&&
(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),e.picture.addEventListener("keydown",s=>{if(s.ctrlKey||s.metaKey||s.altKey)return;let i=He(s),a=o[s.key.
length===1?s.key.toLowerCase():s.key];if(!i&&!a)return;if(s.preventDefault(),!i)return a();let c=s.shiftKey?.1:.01,l=n.box().map(([f,u],h)=>n.cursor[h]+i[h]*c*(u-
f));n.selected>=0?n.move(n.selected,l):n.moveCursor(l)})}var hs=ha(us(),1),_r=1e7,ds=1e3,kr=40,yc=1e30,$c=/(?<=[0-9]),(?=[0-9])/g,gs=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,kc=/^\s*([+-]?)inf(inity)?\s*$/i,_c=/^(true|True|TRUE|false|False|FALSE)$/,
Ge=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),kt=class extends Error{},ms={regression:[
"x","y"],classification:["x1","x2","label"]};function vs(t){let e=zc(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new kt("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace($c,"."):n,o=[",",";","	"].map(m=>({sign:m,count:r.split(m).length})),{sign:s,count:i}=o.reduce((m,v)=>v.count>m.count?v:m);if(i>
ds)throw new kt(`It has more than ${ds} columns.`);let a=s===";"&&!e.includes(".")?",":".",[c=[],...l]=Ac(e,s),f=!c.some(m=>gs.test(m.replace(a,"."))),u=f?l:[c,
...l];if(!u.length)throw new kt("It has a header line but no rows.");return Sc(c.map((m,v)=>ws(f&&m.trim()||`column ${v+1}`))).map((m,v)=>Mc(m,u.map(x=>(x[v]??"").
trimStart()),a))}function zc(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new kt("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function Ac(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,h)=>h??u):t,{data:o,errors:s}=hs.default.parse(r,{delimiter:e,
newline:`
`}),i=o.filter(u=>u.length>1||u[0].trim()),a=s.some(({code:u})=>u==="MissingQuotes"),[{length:c}=[],l]=i,f=l?.length===c+1?c+1:c;if(a||i.some(u=>u.length>f||u[c]?.
trim()))throw new kt("It is not a table: its rows have different numbers of columns.");return i}function Mc(t,e,n){let r=Float64Array.from(e,s=>Ec(n==="."?s:s.replace(
n,".")));if(e.every((s,i)=>!Number.isNaN(r[i])||Ge.has(s)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(s=>_c.test(s)||Ge.has(s)))return{name:t,kind:"\
text",texts:e,values:r};for(let[s,i]of e.entries())r[s]=Ge.has(i)?NaN:Number(/^t/i.test(i));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function Ec(t){if(gs.test(t))return Number(t);let e=kc.exec(t);return e?+`${e[1]}Infinity`:NaN}function Sc(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function ws(t){let e=[...t.slice(0,2*kr+2)];return e.length<=kr?t:`${e.slice(0,kr-1).join("")}…`}function bs(t,e){
let n=e??(Tc(t)?"classification":"regression"),r=ms[n];if(t.length<r.length)throw new kt(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return ps(t,r);let o=In(t,"label")??t.findLast(({kind:s})=>s==="text")??t[2];return[...ps(t.filter(s=>s!==o),r.slice(0,2)),o]}function Tc(t){if(t.length<3)return!1;
if(In(t,"label"))return!0;let e=ms.regression.every(o=>In(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var In=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function ps(t,e){let n=e.map(o=>In(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function xs([t,e,n]){fs(t),fs(e);let r=[t.values,e.values];return n?{coordinates:r,...Oc(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function fs({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(a=>!(Math.abs(a)<yc));if(o<0)return;let s=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),i=Ge.has(n[o])?"a gap":`'${s.slice(0,30)}', which is not a number that can be shown,`;throw new kt(`Column “${t}” has ${i} in row ${o+
1}, not counting the header.`)}function Oc({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>Ge.has(l));if(o>=0)throw new kt(`label: column '${t}' has a ga\
p in row ${o+1}.`);let s=e==="text"?n:[...r],i=[...new Set(s)],a=l=>e==="truth"?l?"True":"False":String(l);if(i.length!==2){let l=i.slice(0,4).map(u=>a(u).slice(
0,40)).join(", "),f=`${i.length}: ${l}${i.length>4?", …":""}`;throw new kt(`label: column '${t}' must hold two different labels, not ${f}.`)}return i.sort((l,f)=>l<
f?-1:1),{labels:Float64Array.from(s,l=>l===i[0]?-1:1),labelNames:i.map(l=>ws(a(l)))}}var we=new WeakMap,$s=t=>we.get(t),Nc=t=>t.get("part").shape[0];async function ks(t,e){we.delete(t);let n=e.size>_r,r=n?null:await e.arrayBuffer().catch(()=>null),
o=e.name.slice(0,80);As(t,o,()=>{if(!r)throw new kt(n?`It is larger than ${_r/1e6} MB.`:"It cannot be read.");let s=vs(r);return we.set(t,{columns:s,chosen:[],file:o}),
Ms(t,bs(s,t.get("both_tasks")?void 0:t.get("task")))})}function _s(t,e){As(t,we.get(t)?.file??"",()=>Ms(t,e))}function zs(t){!we.delete(t)&&!t.get("message").file||
Z(t,{message:{},label_names:["−1","+1"]})}function As(t,e,n){try{Z(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof kt))throw r;Z(t,{message:{
file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function Ms(t,e){let n=we.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:s}=xs(e),
[i,a]=[t.get("interval"),t.get(o?"interval":"y_interval")],c=[ys(r[0],i),ys(r[1],a)],l=r[0].length,f=Lc(l,Nc(t));Rc(t,c,o,s,f);let[u,h,m]=e.map(({name:w})=>`“${w}\
”`),x=[`${`${f.length} point${f.length===1?"":"s"}`}, ${h} over ${u}.`];f.length<l&&x.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),
o&&x.push(`${m}: ${s[0]} is −1, ${s[1]} is +1.`);for(let[w,_]of r.entries()){if(c[w]===_)continue;let{least:E,largest:k}=Es(_);x.push(`“${e[w].name}”, from ${et(
E)} to ${et(k)}, is scaled to fit the view.`)}return x.join(" ")}function Rc(t,e,n,r,o){let[s,i]=t.get("x").shape,a=new Float64Array(s*i),c=new Float64Array(s).
fill(n?1:0);for(let[v,x]of o.entries())a[i*v]=e[0][x],n&&(a[i*v+1]=e[1][x]),c[v]=(n??e[1])[x];let l=new Float64Array(s).fill(1,0,o.length),f=Object.entries({x:a,
y:c,part:l}).map(([v,x])=>[v,{...t.get(v),data:new DataView(x.map(Math.fround).buffer)}]),u=n?"classification":"regression",h=u===t.get("task")?{}:{task:u,axis_names:n?
["x₁","x₂"]:["x","y"]},m=t.get("own")[n?1:0]??t.get("source");Z(t,{...Object.fromEntries(f),...h,label_names:r,source:m})}function ys(t,[e,n]){let{least:r,largest:o}=Es(
t);if(r>=e&&o<=n)return t;let[s,i]=[.95*e+.05*n,.05*e+.95*n];return r===o?t.map(()=>(s+i)/2):t.map(a=>s+(a-r)/(o-r)*(i-s))}function Es(t){let[e,n]=[1/0,-1/0];for(let r of t)
[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function Lc(t,e){let n=[],r=Cc();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}
function Cc(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}function Ts(t,e){let n=t.get("task")==="classification",r={classification:n,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:l,
visible:v,count:x,read:_,add:E,move:k,moveCursor:A,remove:z,select:d,step:p,choose:$,setRemoving:b},o=Ss(t),[[s,i],[a,c]]=l();return r.cursor=[(s+i)/2,(a+c)/2],
r;function l(){return[t.get("interval"),t.get(n?"interval":"y_interval")]}function f([y,S]){let[[M,T],[O,R]]=l();return[J(y,M,T),J(S,O,R)]}function u(y){let[S,M]=o.
x.subarray(m()*y);return[S,n?M:o.y[y]]}function h(y,S){let[M,T]=f(S).map(Math.fround);o.x[m()*y]=M,n?o.x[m()*y+1]=T:o.y[y]=T}function m(){return t.get("x").shape[1]}
function v(){let[[y,S],[M,T]]=l(),O=Array.from(o.part,(C,j)=>({slot:j,part:C,at:u(j)})),R=(...[C,j,I])=>C<=j&&j<=I,N=([C,j])=>R(...[y,C,S].map(Math.fround))&&R(
...[M,j,T].map(Math.fround));return O.filter(({part:C,at:j})=>C&&N(j)).map(({slot:C,part:j,at:I})=>({slot:C,at:I,training:j>0,positive:o.y[C]>0}))}function x(y){
return o.part.filter(S=>S===y).length}function w(...y){let S=T=>new DataView(Float64Array.from(o[T]).buffer),M=t.get("own")[n?1:0]??t.get("source");Z(t,{...Object.
fromEntries(y.map(T=>[T,{...t.get(T),data:S(T)}])),source:M})}function _(){o=Ss(t),o.part[r.selected]||(r.selected=-1)}function E(y,S=r.label){let M=o.part.indexOf(
0);return M<0?(g(`No more than ${o.part.length} points are possible: remove one first.`),-1):(o.part[M]=1,n&&(o.y[M]=S),h(M,y),w("x","y","part"),r.added={slot:M,
time:performance.now()},d(M),M)}function k(y,S){o.part[y]&&(h(y,S),w("x","y"),r.cursor=u(y))}function A(y){r.cursor=f(y),g("")}function z(y){o.part[y]&&(o.part[y]=
0,w("part"),d(-1,"Point removed."))}function d(y,S=""){r.selected=y,y>=0&&(r.cursor=u(y)),g(S)}function p(y){let S=v().sort((O,R)=>O.at[0]-R.at[0]||O.at[1]-R.at[1]);
if(!S.length)return g("No point is in view.");let M=S.findIndex(({slot:O})=>O===r.selected),T=M<0&&!y?0:M;d(S[(T+(y?1:-1)+S.length)%S.length].slot)}function g(y){
r.message=y,e()}function $(y){r.label=y,e()}function b(y){r.removing=y,d(-1,y?"Click a point to remove it.":"")}}function Ss(t){let[e,n,r]=["x","y","part"].map(
o=>B(t.get(o)).slice());return{x:e,y:n,part:r}}var Ic=150,Pc="Click to add a point, drag to move it, double-click to remove it.",jc="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Fc=" + and −\
 choose the label of new points.";function Os({model:t,el:e}){let n=t.get("task")==="classification";e.classList.toggle("classification",n),e.classList.remove("\
mapped");let r=t.get("colors");for(let M in r)e.style.setProperty(`--${M}`,r[M]);let o=Ht(),s=L`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Pc}</summary><p id=${o}>${jc}${n?Fc:""}</p></details>`,[i,a,c,l]=P(e,s,"div",".tools",".report",".message"),u=wr(i,{label:"\
Data",ratio:n?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),h={tabindex:"0",role:"application","aria-describedby":o};for(let[M,T]of Object.entries(h))u.
picture.setAttribute(M,T);let[m,v,x]=u.layers("curve","points","selection"),w=Ts(t,()=>{A(),$()}),_=()=>{let[M,T]=w.box().map(([O,R])=>({low:O,high:R}));return u.
plane(M,T)},E={el:e,plot:u,state:w,plane:_};cs(E),ls(E);function k(){let M=w.visible(),{toPixel:T}=_(),O=M.length>Ic?3.6:4.8;P(v,M.map(({at:H,training:C,positive:j})=>{
let I=n?j?"positive":"negative":"",[rt,D]=T(H);return U`<circle class="${C?"training":"test"} ${I}" r=${O} cx=${rt.toFixed(2)} cy=${D.toFixed(2)} />`})),A();let[
R,N]=[w.count(1),w.count(-1)];u.picture.ariaLabel=`Data: ${zr(R,"training ")}${N?` and ${zr(N,"test ")}`:""}`,$()}function A(){let M=w.visible(),T=M.find(({slot:H})=>H===
w.selected),[O,R]=_().toPixel(T?.at??w.cursor);P(x,U`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${O},${R})" .style=${jt(!T)} />
      <circle class="selected" r="9" cx=${O} cy=${R} .style=${jt(T)} />`);let N=w.count(1)+w.count(-1)-M.length;P(c,L`
      <div class="status" role="status">${w.message||(T?z(T):"")}</div>
      <div class="notes">${N?`${zr(N)} outside the view`:""}</div>`)}function z({at:M,training:T,positive:O}){let R=n?`, label ${t.get("label_names")[O?1:0]}`:"";
return`${T?"Training":"Test"} point: ${ve(M,t.get("axis_names"),R)}`}function d(){let M=n?new Float64Array:B(t.get("fit")),{left:T,width:O}=u.area,{to:R}=_().y,
N=C=>`${(T+C*O/(M.length-1)).toFixed(2)},${J(R(M[C]),-Ft,Ft).toFixed(2)}`,H=Ve(M.length,C=>!Number.isNaN(M[C])).map(C=>`M${C.map(N).join("L")}`);P(m,U`<path class="fit" d=${H.
join("")} />`)}let p=Tn(r.positive,r.negative);function g(){if(!n)return;let M=t.get("map");e.classList.toggle("mapped",M.shape[0]>0);let T=t.get("logits"),O=R=>T?
Math.tanh(R/2):J(R,-1,1);he(u.canvas,B(M),M.shape,R=>p(O(R)))}function $(){e.classList.toggle("removing",w.removing);let M=[1,-1].map(N=>L`
      <button type="button" title="Label of the points you add" aria-pressed=${N===w.label}
        @click=${()=>w.choose(N)}>
        <i class="dot ${N>0?"positive":"negative"}"></i>${t.get("label_names")[N>0?1:0]}
      </button>`),T=n?"var(--gdviz-faint)":r.data,O=[{name:"training",color:T,kind:"dot"}];w.count(-1)&&O.push({name:"test",color:T,kind:"ring"}),n||O.push({name:"\
model",color:r.fit}),P(a,L`
      ${n?L`<span class="labels" role="group" aria-label="Label of new points">${M}</span>`:F}
      <button type="button" title="Remove points by clicking them" aria-pressed=${w.removing}
        @click=${()=>w.setRemoving(!w.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${b} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"}
        @click=${()=>a.querySelector("input").click()}>Load CSV …</button>
      <span class="gdviz-legend">${On(O)}</span>`)}function b({target:M}){let[T]=M.files;T&&ks(t,T),M.value=""}function y(){let{file:M,text:T,failed:O}=t.get("m\
essage"),[R,N]=O?["gdviz-notice","alert"]:["gdviz-note","status"];P(l,T?L`<div class=${R} role=${N}><b>${M}</b>: ${T}</div>${Dc(t)}`:F)}let S="interval y_interv\
al axis_names";return u.draw(t,{[S]:()=>u.axes(_(),t.get("axis_names"),!n),"x y part":w.read,[`x y part label_names ${S}`]:k,[`fit ${S}`]:d,"map logits":g,message:y})}
function Dc(t){let{columns:e,chosen:n}=$s(t)??{columns:[],chosen:[]};if(e.length<3)return F;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let s=(c,{target:l})=>{let f=[n[0],n[1],n[2]];f[c]=e[l.value],_s(t,f.filter(Boolean))},i=(c,l,f)=>L`<option value=${l} .selected=${f}>${c}</option>`,
a=r.map((c,l)=>L`
    <label>${c} <select aria-label="Column of ${c}" @change=${f=>s(l,f)}>
      ${l===2&&o?i("none: a curve","",!n[2]):F}
      ${e.map((f,u)=>i(f.name,u,f===n[l]))}
    </select></label>`);return L`<div class="columns">${a}</div>`}var zr=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function Bc(t){let{model:e,el:n}=t;nt(n,
"gdviz-data-editor");let r=Os(t),o=[at(e,"task",()=>{r(),P(n,F),r=Os(t)}),at(e,"source",()=>{e.get("own").includes(e.get("source"))||zs(e)})];return()=>{for(let s of o)
s();r()}}var Ns={render:Bc};var Uc=4;function Hc({model:t,el:e}){nt(e,"gdviz-field","gdviz-plane");let n=Ht(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:k=[
0,0],axes:A=[0,0,0,0]}=t.get("drawn"),[z,d,p,g]=A,$=y=>U`<rect class=${y} x=${z} y=${d} width=${p} height=${g} />`,b=L`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${k[0]} height=${k[1]}>
        <defs><clipPath id=${n}>${$("")}</clipPath></defs>
        ${$("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?An(t.widget_manager,"Zooming needs Python, which draws this picture."):F}`;return P(e,b,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[s,i,a,c,l,f,u,h]=o();function m(){let{size:k,axes:A,limits:z}=t.get("drawn");if(!k)return null;let[d,p,g,$]=A,b=Rt({low:z[0],high:z[1],from:d,to:d+
g});return pe(b,Rt({low:z[2],high:z[3],from:p+$,to:p}))}let x=Cn({model:t,el:e,picture:s,hit:i,handles:f,panel:u,layers:[a,c,l],plane:m,free:()=>!0});function w(){
x.buttons();let{limits:k}=t.get("drawn");t.get("disabled")&&k&&t.set("view",k)}let _=ue(e,k=>{Math.abs(k-t.get("width"))>=Uc&&Z(t,{width:k})}),E=dt(t,{disabled:w,
drawn:o,"drawn minima":x.minima,"drawn start axis_names":x.start,"drawn paths":x.paths,"drawn current":x.points,"drawn current step diverged_at axis_names outda\
ted":()=>P(h,m()&&(t.get("outdated")||Ln(t)))});return()=>{_(),E()}}var Rs={render:Hc};var Dt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Pn=t=>(...e)=>({_$litDirective$:t,values:e}),be=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:xf}=bo;var Ls=t=>t.strings===void 0;var Wc={},Cs=(t,e=Wc)=>t._$AH=e;var xt=Pn(class extends be{constructor(t){if(super(t),t.type!==Dt.PROPERTY&&t.type!==Dt.ATTRIBUTE&&t.type!==Dt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Ls(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
$t||e===F)return e;let n=t.element,r=t.name;if(t.type===Dt.PROPERTY){if(e===n[r])return $t}else if(t.type===Dt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return $t}else if(t.
type===Dt.ATTRIBUTE&&n.getAttribute(r)===e+"")return $t;return Cs(t),e}});function jn(t,e){let n=!1,r=!1,o;return({value:s,min:i,max:a,step:c,log:l,whole:f,disabled:u=!1,description:h,unit:m="",tooltip:v,continuous:x=!0})=>{s!==o&&(r=
!1),o=s;let w=p=>String(l?Math.log10(p):p);function _({target:p}){let g=Number(p.value),$=l?Number((10**g).toPrecision(3)):g;e(J(f?Math.round(g):$,i,a))}function E({
target:p}){let g=Number(p.value.trim().replace(",",".").replaceAll("−","-"));r=!(p.value.trim()!==""&&Number.isFinite(g)&&(!f||Number.isInteger(g))&&g>=i&&g<=
a),r||e(g),t()}function k(){n=!0}function A(){n=r=!1,t()}let[z,d]=x?[_,null]:[null,_];return L`
      <label title=${v}>
        <span>${h}</span>
        <input type="range" min=${w(i)} max=${w(a)} step=${c} aria-valuetext=${`${et(s)} ${m}`.trim()}
          .value=${xt(w(s))} ?disabled=${u} @input=${z} @change=${d} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${h}, as a number" aria-invalid=${r}
        title=${r?`A ${f?"whole ":""}number from ${i} to ${a}`:m}
        .value=${n?$t:xt(et(s))} ?disabled=${u} @focus=${k} @change=${E} @blur=${A} />`}}var[Fn,xe,Ar,Is]=[1,2,3,4],js={add:Fn,subtract:Fn,negate:Fn,multiply:xe,divide:xe,power:Ar,exp:Ar},Fs=(t,e)=>L`<math display="block" alttext=${t}>${mt(e)}</math>`;
function mt(t,e=Fn){if((js[t.operation]??Is)<e)return Ps(mt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?gt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:gt`<mn>${t.value}</mn>`;case"variable":return gt`<mi>${t.letter}</mi>`;case"add":return gt`<mrow>${mt(n)}<mo>+</mo>${mt(r,xe)}</mrow>`;case"subt\
ract":return gt`<mrow>${mt(n)}<mo>−</mo>${mt(r,xe)}</mrow>`;case"negate":return gt`<mrow><mo>−</mo>${mt(n,xe)}</mrow>`;case"multiply":return gt`<mrow>${mt(n,
xe)}${Vc(r)}${mt(r,Ar)}</mrow>`;case"divide":return gt`<mfrac>${mt(n)}${mt(r)}</mfrac>`;case"power":return gt`<msup>${mt(n,Is)}${mt(r)}</msup>`;case"exp":return gt`<msup><mi>e</mi>${mt(
n)}</msup>`;case"sqrt":return gt`<msqrt>${mt(n)}</msqrt>`;case"abs":return gt`<mrow><mo stretchy="true">|</mo>${mt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return gt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Ps(qc(Ds(t)))}</mrow>`}}var Ps=t=>gt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,qc=t=>t.map((e,n)=>n?gt`<mo separator="true">,</mo>${mt(
e)}`:mt(e));function Ds({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?Ds(r):[r],...o]}function Vc(t){return Bs(t)?
gt`<mo>·</mo>`:gt`<mo lspace="0" rspace=${t.operation in js||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function Bs({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&Bs(e[0])}var zt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Lt,operations:Kc}=zt,Yc=zt.errors,Ke=zt.functions,Zc=zt.spellings,Bn=zt.constants,Jc=zt.superscripts,Qc=Object.keys(zt.tokens),Dn=new RegExp(Object.entries(
zt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),ct=class extends Error{constructor(e,n,...r){super(Yc[e].replace(/\{(\d)\}/g,(o,s)=>String(r[s]))),this.
position=n}};function Un(t,e=zt.variables){let n=Array.from(t),r=Xc(n,e),o=nl(r,n.length),s=el(r,e);return{instructions:rl(o,[...e,...s]),parameters:s,root:o}}function Xc(t,e){
if(t.length>Lt.characters)throw new ct("long",Lt.characters,Lt.characters);let n=t.map(o=>Zc[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=Dn.
lastIndex){Dn.lastIndex=o;let s=Dn.exec(n);if(!s)throw new ct(t[o]==="="?"equals":"character",o,t[o]);let i=Qc.find(c=>s.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(Dn.lastIndex));i==="word"?r.push(...tl(s[0],o,e,a)):i!=="space"&&r.push({kind:i,text:s[0],position:o})}return r}function tl(t,e,n,r){if(Object.hasOwn(Ke,
t)){if(!r)throw new ct("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Bn,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new ct("function",e,t,Object.keys(Ke).join(", "));let o=Object.keys(Ke).findLast(i=>t.startsWith(i));if(o)throw new ct("brackets",e,o);let s=Array.from(
t);if(t.length>3||t.length===3&&!s.some(i=>n.includes(i)))throw new ct("name",e,t);return s.map((i,a)=>({kind:"letter",text:i,position:e+a}))}function el(t,e){let n=new Set;
for(let{kind:r,text:o,position:s}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(Bn,o))){if(zt.variables.includes(o))throw new ct("result",s,o);if(n.add(o),
n.size>Lt.parameters)throw new ct("letters",s,Lt.parameters)}return[...n].sort()}function nl(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,s=0,i=!1,a=()=>t[r]??
n,c=()=>t[r++]??n,l=(k,A,z,{value:d=0,letter:p=""}={})=>({operation:k,position:A,operands:z,value:d,letter:p});function f(){let{text:k,position:A}=a();throw new ct(
k===")"?"unopened":k===","?"comma":"operand",A)}function u(){let k=h();for(;a().text==="+"||a().text==="-";){let{text:A,position:z}=c();k=l(A==="+"?"add":"subtr\
act",z,[k,h()])}return k}function h(){let k=m();for(;;){let{kind:A,text:z,position:d}=a();if(z==="*"||z==="/")c(),k=l(z==="*"?"multiply":"divide",d,[k,m()]);else if(A===
"letter"||A==="function"||z==="("||z==="|"&&!i)k=l("multiply",d,[k,v()]);else{if(A==="number")throw new ct("before",d);return k}}}function m(){if(++o>Lt.depth)throw new ct(
"deep",a().position,Lt.depth);let k;if(a().text==="-"){let{position:A}=c();k=l("negate",A,[m()])}else a().text==="+"?(c(),k=m()):k=v();return o--,k}function v(){
let k=x();for(;a().kind==="superscript";){let{text:z,position:d}=c();k=l("power",d,[k,l("number",d,[],{value:Jc[z]})])}if(a().text!=="^"&&a().text!=="**")return k;
let{position:A}=c();return l("power",A,[k,m()])}function x(){let{kind:k,text:A,position:z}=a();if(k==="number"){c();let d=Number(A);if(d>Lt.number)throw new ct(
"size",z);return l("number",z,[],{value:d})}if(k==="letter")return c(),Object.hasOwn(Bn,A)?l("number",z,[],{value:Bn[A],letter:A}):l("variable",z,[],{letter:A});
if(k==="function")return w(c());if(A==="(")return _("unclosed",")",!1)[0];if(A==="|")return l("abs",z,_("bar","|",!0));throw new ct(A===")"&&s===0?"unopened":"o\
perand",z)}function w({text:k,position:A}){let z=zt.several.includes(k),[d,...p]=_("unclosed",")",!1,z);if(!z)return l(Ke[k],A,[d]);if(!p.length)throw new ct("s\
everal",A,k);return p.reduce((g,$)=>l(Ke[k],A,[g,$]),d)}function _(k,A,z,d=!1){let p=c(),g=i;i=z,s++;let $=[u()];for(;d&&a().text===",";)c(),$.push(u());if(a().
kind==="end")throw new ct(k,p.position);return a().text!==A&&f(),c(),s--,i=g,$}if(!t.length)throw new ct("empty",0);let E=u();return a().kind!=="end"&&f(),E}function rl(t,e){
let n=[],r=new Map;function o({position:i},a,c,l=0,f=0){let u=[Kc.indexOf(a),c,l,f],h=u.join();if(r.has(h)||r.set(h,n.push(u)-1),n.length>Lt.instructions)throw new ct(
"operations",i,Lt.instructions);return r.get(h)}function s(i){let{operation:a,operands:c,value:l,letter:f}=i;if(a==="number")return o(i,a,0,0,l);if(a==="variabl\
e")return o(i,a,e.indexOf(f));let u=s(c[0]),h=a==="power"&&c[1].operation==="number"?c[1].value:0;if(h===2||h===3||h===4){let m=o(i,"multiply",u,u);return h===2?
m:o(i,"multiply",m,h===3?u:m)}return o(i,a,u,...c.slice(1).map(s))}return s(t),n}var Ye=(t,e=t.get("value"))=>Un(e,t.get("variables")),[ol,sl]=[24,8];function Mr(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(B(t.get(e)).length);return o.set(
n),ae(o,{shape:r,dtype:"float64"},t.get(e))}function il({model:t}){let e=Ye(t).parameters;function n(){let r=Ye(t),[o,s]=[e,B(t.get("parameters"))];e=r.parameters;
let i=Mr(t,"instructions",r.instructions.flat()),[a,c]=[B(i),B(t.get("instructions"))];a.every((l,f)=>l===c[f])||(t.set("instructions",i),t.set("parameters",Mr(
t,"parameters",e.map(l=>o.includes(l)?s[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function al({model:t,el:e}){nt(e,"gdviz-fo\
rmula-field");let n=Ht(),r=null,o=new Map;function s({target:u}){let h=u.value;try{Ye(t,h),r=null,Z(t,{value:h})}catch(m){if(!(m instanceof ct))throw m;r={text:h,
error:m}}l()}function i(u){let h=m=>{let v=B(t.get("parameters")).slice();v[Ye(t).parameters.indexOf(u)]=m,Z(t,{parameters:Mr(t,"parameters",v)})};return o.has(
u)||o.set(u,jn(l,h)),o.get(u)}function a({message:u,position:h},m){let v=Array.from(m,_=>/\s/.test(_)?" ":_),x=Math.max(0,h-ol),w=v.slice(x,h+sl).join("");return L`<code aria-hidden="true">${x?
"…":""}${w}\n${" ".repeat(h-x+(x?1:0))}▲</code>
      <span>${u}</span>`}function c(){r=null,l()}function l(){let[u,h,m]=["value","description","tooltip"].map(k=>t.get(k)),[v,x]=t.get("range"),w=B(t.get("para\
meters")),{root:_,parameters:E}=Ye(t);P(e,L`
      <label title=${m}>
        <span>${h}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${xt(r?.text??u)} @input=${s} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?a(r.error,r.text):F}</div>
        ${r?F:Fs(u,_)}
      </div>
      ${E.map((k,A)=>L`<div class="gdviz-slider">${i(k)({value:w[A],min:v,max:x,step:.01,description:k,tooltip:`The letter ${k} of the formula`})}</div>`)}`)}let f=[
dt(t,{"parameters description tooltip range":l}),dt(t,{value:c})];return()=>f.forEach(u=>u())}var Us={initialize:il,render:al};var Hs=64,cl=10,ll=9;function ul(t,e,n,{from:r,to:o}){let[s,i]=t.map(e?Math.log10:Number),a=n>1?(i-s)/(n-1):0,c=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),f=Rt(
{low:c(s-a/2),high:c(i+a/2),log:e,from:r,to:o});return{pixels:f,nearest:u=>J(l(u),0,n-1),cellOf:u=>{let h=f.to(u);return h>=Math.min(r,o)&&h<=Math.max(r,o)?Math.
min(l(h),n-1):-1},centre:u=>c(s+u*a),edges:u=>{let[h,m]=[u,u+1].map(v=>r+(o-r)*v/n);return[Math.min(h,m),Math.max(h,m)]}}}function dl({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?Rn:qe,o=`Map of ${t.get("value_name")}`,s=me(e,{name:"gdviz-heat-map",label:o,ratio:t.get("ratio"),margins:r});s.canvas.classList.
add("hatch");let[i]=s.layers("cross"),[a]=P(s.handles,A(),".handle"),c=()=>t.get("values").shape,l=b=>{let y=t.get(`${b}_range`),S=t.get(`${b}_log`)&&y[0]>0,[M,
T]=c();return ul(y,S,b==="x"?T:M,b==="x"?s.across():s.upwards())};function f(){if(!c()[0]||!c()[1])return null;let[b,y]=t.get("chosen"),[S,M]=[l("x").cellOf(b),
l("y").cellOf(y)];return S>=0&&M>=0?[S,M]:null}let u=b=>!Number.isFinite(b)||!n()&&b<0;function h(){let b=t.get("log"),[y,S]=De([B(t.get("values"))],M=>Number.isFinite(
M)&&!(b&&M<=0));return y<=S?[y,S]:null}function m(){he(s.canvas,B(t.get("values")),c(),n()?v():x())}function v(){let b=Array.from(t.get("palette"),O=>fe(O)),[y,
S]=h()??[0,1],M=Rt({low:y,high:S,log:t.get("log"),from:0,to:b.length}),T=O=>Math.floor(M.to(Math.max(O,y)));return O=>u(O)?0:b[J(T(O),0,b.length-1)]}function x(){
let b=Array.from(t.get("colors"),y=>fe(y));return y=>u(y)?0:b[y%b.length]}function w(){let b=h();if(!n()||!b)return s.bar(n()?[[],[],t.get("value_name")]:null);
let{height:y}=s.area,S=Rt({low:b[0],high:b[1],log:t.get("log"),from:0,to:-y}),M=t.get("palette"),T=R=>M[Math.floor((R+.5)/Hs*M.length)],O=S.ticks().map(({at:R,text:N})=>({
at:R/y,text:N}));s.bar([Array.from({length:Hs},(R,N)=>T(N)),O,t.get("value_name")])}function _(){let b=t.get("colors"),y=B(t.get("values")),S=new Set(n()?[]:y),
M=t.get("names").map((R,N)=>({name:R,color:b[N%b.length],kind:"area"})),T=y.some(u),O=M.filter((R,N)=>S.has(N));s.legend(T?[...O,{name:t.get("missing_name"),color:"",
kind:"hatch"}]:O)}let E=()=>s.axes(pe(l("x").pixels,l("y").pixels),t.get("axis_names"));function k(){let b=f();if(P(s.handles,A(b)),!b)return P(i,null);let[[y,S],
[M,T]]=[l("x").edges(b[0]),l("y").edges(b[1])],{left:O,top:R,width:N,height:H}=s.area,[C,j]=[(y+S)/2,(M+T)/2],rt=`${`M${C},${R}V${M-6}M${C},${T+6}V${R+H}`}M${O}\
,${j}H${y-6}M${S+6},${j}H${O+N}`;P(i,U`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${rt} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${rt} />`)}function A(b=null){let[[y,S],[M,T]]=b?[l("x").edges(b[0]),l("y").edges(b[1])]:
[[0,0],[0,0]],O=(N,H,C,j)=>U`<rect class=${N} fill="transparent" stroke=${H} stroke-width=${C}
        x=${y-j} y=${M-j} width=${S-y+2*j} height=${T-M+2*j} />`,R=Math.max((ll-(S-y))/2,1);return U`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${jt(b)}
        aria-valuenow=${b?b[1]*c()[1]+b[0]:0} aria-valuetext=${b?z(b):""}>
        ${O("","white",4,R)}${O("cell","black",2,R)}${O("halo","none",0,cl)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function z([b,y]){let[S,M]=t.get("axis_names"),T=`${S} = ${et(l("x").centre(b))}, ${M} = ${et(l("y").centre(y))}`,O=B(t.get("values"))[y*c()[1]+b];if(u(
O))return`${T}: ${t.get("missing_name")}`;let R=()=>t.get("names")[O]??String(O);return`${T}: ${n()?`${t.get("value_name")} ${et(O)}`:R()}`}let d=s.readout(b=>{
let y=b?p(b):f();P(s.status,t.get("outdated")||(y?z(y):""))},a);function p([b,y]){return c()[0]&&c()[1]?[l("x").nearest(b),l("y").nearest(y)]:null}function g(b){
if(!b)return;let y=[l("x").centre(b[0]),l("y").centre(b[1])];String(y)!==String(t.get("chosen"))&&Z(t,{chosen:y})}Nn({surface:s.hit,handle:a,to:b=>g(p(s.pixel(b))),
by:(b,y)=>{let[S,M]=f()??[0,0],T=y?10:1;g([J(S+T*b[0],0,c()[1]-1),J(M+T*b[1],0,c()[0]-1)])}});let $="x_range y_range x_log y_log axis_names";return s.draw(t,{"k\
ind values palette colors log":m,"kind values palette log value_name":w,"kind values names colors missing_name":_,[`values ${$}`]:E,[`kind chosen values names ${$}`]:k,
[`kind chosen values names value_name missing_name outdated ${$}`]:d})}var Ws={render:dl};function pl(t){let e=L`<b>${t.get("name")}</b>`,n=pt(t.get("module")),{error:r}=Fe(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),s=i=>L`<div class="gdviz-notice" role="status">${i}</div>`;
return o?L`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?s(L`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||kn(n)?null:s("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var fl=({model:t})=>ee(t);function hl({model:t,el:e}){
nt(e,"gdviz-link");let n=()=>P(e,pl(t)),r=[ee(t),zn(t,n),at(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var qs={initialize:fl,render:hl};var gl=2,ml=.5,Vs=.05,Hn=(t,e,n=gl)=>e*Math.abs(t)/(Math.abs(t)+n);function Gs(t,e){let n=Sn(t),r=document.createElement("canvas"),o=Tn(e.positive,e.negative),s=[];
function i({weights:h,thickest:m},v){h.forEach(({index:x},w)=>{let _=v[x],E=Hn(_,m);E>Vs&&(n.lineWidth=E,n.strokeStyle=_>0?e.positive:e.negative,n.stroke(s[w]))})}
function a({units:h,layers:m},v,[x,w,_],{ink:E,paper:k}){let A=h.length-m[0].length===x&&_>1,z=h.slice(m[0].length);n.fillStyle=k;for(let{x:d,y:p,size:g}of h)n.
fillRect(d-g/2,p-g/2,g,g);A&&w>1&&c(z,v,w,_),A&&w===1&&l(z,v,_,E),n.lineWidth=1,n.strokeStyle=E,n.globalAlpha=.7;for(let{x:d,y:p,size:g}of h)n.strokeRect(d-g/2-
.5,p-g/2-.5,g+1,g+1);n.globalAlpha=1}function c(h,m,v,x){he(r,m,[v*h.length,x],w=>o(J(w,-1,1))),h.forEach(({x:w,y:_,size:E},k)=>{let A=(h.length-1-k)*v;n.drawImage(
r,0,A,x,v,w-E/2,_-E/2,E,E)})}function l(h,m,v,x){h.forEach(({x:w,y:_,size:E},k)=>{let A=m.subarray(k*v,(k+1)*v),z=A.reduce(($,b)=>Math.max($,Math.abs(b)),1),[d,
p]=[w-E/2,.46*E/z];Object.assign(n,{lineWidth:1,strokeStyle:x,globalAlpha:.25}),n.beginPath(),n.moveTo(d,_),n.lineTo(d+E,_),n.stroke();let g=k===h.length-1;Object.
assign(n,{lineWidth:E>20?1.8:1.2,strokeStyle:g?e.fit:x,globalAlpha:1}),n.beginPath(),A.forEach(($,b)=>n.lineTo(d+E*b/(v-1),_-p*$)),n.stroke()})}function f({units:h,
thickest:m},v,x){for(let{x:w,y:_,size:E,index:k}of h){let A=v[k],z=Hn(A,m,ml)/2;z>Vs&&(u(w-E/2,_+E/2,z+.8,x),u(w-E/2,_+E/2,z,A>0?e.positive:e.negative))}}function u(h,m,v,x){
n.beginPath(),n.arc(h,m,v,0,2*Math.PI),n.fillStyle=x,n.fill()}return{resize:({width:h,height:m,weights:v})=>{s=v.map(({curve:w})=>new Path2D(w));let x=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(h*x),height:Math.round(m*x)}),Object.assign(t.style,{width:`${h}px`,height:`${m}px`})},draw:(h,m,v,x,w)=>{let _=t.width/h.width;
n.setTransform(_,0,0,_,0,0),n.clearRect(0,0,h.width,h.height),m.length===h.parameters&&(i(h,m),a(h,v,x,w),f(h,m,w.paper))}}}var Ks=54,vl=340,wl=120,bl=40,xl=5,Wt=16,Ze=4;function Er(t){let[e,n,{shape:[,r,o]}]=[B(t.get("weights")),B(t.get("shape")),t.get("responses")],s=B(t.get("respo\
nses")),i=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],a={parameters:e,responses:s,pictures:[t.get("responses").
shape[0],r,o]};if(!n.length)return{...a,sizes:t.get("sizes"),names:i};let c=Array.from(n.subarray(0,Ze)).filter(k=>k>0),l=Array.from(n.subarray(Ze)).flatMap((k,A)=>k?
[A]:[]),f=Ze*Wt**2,u=f+Ze*Wt,h=[...c.map((k,A)=>[A*Wt**2,f+A*Wt,A*Wt]),[u,u+Wt,Ze*Wt]],m=l,v=[],x=[],w=t.get("curves"),_=r*o;for(let[k,A]of[...c,1].entries()){let z=Array.
from({length:A},(d,p)=>p);for(let d of z)v.push(...m.map(p=>h[k][0]+d*Wt+p));v.push(...z.map(d=>h[k][1]+d));for(let d of z)x.push(s.subarray((h[k][2]+d)*_,(h[k][2]+
d)*_+(w?o:_)));m=z}let E=new Float64Array(x.length*(w?o:_));return x.forEach((k,A)=>E.set(k,A*k.length)),{parameters:Float64Array.from(v,k=>e[k]),responses:E,pictures:[
x.length,w?1:r,o],sizes:[l.length,...c,1],names:l.map(k=>w?i[k].replace("₁",""):i[k])}}function Sr(t,e){let n=J(Ks*Math.max(...t),wl,vl),r=e/t.length,o=[0,0];
for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let s=t.map((l,f)=>{let u=Math.min(n/l,Ks),h=Math.floor(Math.min(.76*u,.5*r,bl)),m=v=>Math.round(v-h/2)+
h/2;return Array.from({length:l},(v,x)=>({layer:f,unit:x,index:f?o[f]+l*t[f-1]+x:-1,x:m(r*(f+.5)),y:m(n/2+(x-(l-1)/2)*u),size:h}))}),i=s.flat(),a=s.slice(1).flatMap(
(l,f)=>l.flatMap(u=>s[f].map(h=>{let[m,v]=[h.x+h.size/2,u.x-u.size/2],x=(m+v)/2,w=`M${m},${h.y}C${x},${h.y},${x},${u.y},${v},${u.y}`;return{from:h,to:u,index:o[u.
layer]+u.unit*s[f].length+h.unit,start:m,end:v,curve:w}}))),c=J(.25*Math.min(...i.map(({size:l})=>l)),3.5,10);return{width:e,height:n,layers:s,units:i,weights:a,
thickest:c,parameters:o[t.length]}}function Ys({units:t,weights:e},[n,r]){let o=t.find(({x:l,y:f,size:u})=>Math.max(Math.abs(n-l),Math.abs(r-f))<=u/2+1);if(o)return o;
let s=e.filter(({start:l,end:f})=>l<=n&&n<=f);if(!s.length)return null;let i=yl((n-s[0].start)/(s[0].end-s[0].start)),a=({from:l,to:f})=>Math.abs(l.y+(f.y-l.y)*
i-r),c=s.reduce((l,f)=>a(f)<a(l)?f:l);return a(c)<xl?c:null}function yl(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var $l=250,kl=[.5,2,8];function _l({model:t,el:e}){nt(e,"gdviz-network-diagram");let n=t.get("colors");for(let b in n)e.style.setProperty(`--${b}`,n[b]);let r=L`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="legend"></div>`,[o,s,i,a]=P(e,r,".network","canvas",".readout",".legend"),c=Gs(s,n),l=ar(),f=Er(t),u="",h=Sr(f.sizes,320),m=null;function v(b=h.
width){h=Sr(f.sizes,b),u=String([f.sizes,f.names]),c.resize(h),P(a,Sl(h.thickest)),_(null),x()}function x(){c.draw(h,f.parameters,f.responses,f.pictures,l),g()}
function w(){f=Er(t),String([f.sizes,f.names])!==u?v():x()}function _(b){m=b;let y=h.layers[0].map(({x:S,y:M,unit:T})=>U`<text x=${S} y=${M} dy="0.35em" text-anchor="middle">${f.
names[T]}</text>`);P(o,L`
      <svg tabindex="0" role="application" aria-label=${Ml(f.sizes,t.get("activation"))} width=${h.width} height=${h.height}
        @pointermove=${E} @pointerdown=${E} @pointerleave=${k} @blur=${()=>_(null)} @keydown=${A}>
        <g class="names" aria-hidden="true">${y}</g>
        <g class="pointed" aria-hidden="true">${b&&El(b)}</g>
      </svg>`),p()}let E=b=>_(Ys(h,_t(o,b))),k=({pointerType:b})=>b!=="touch"&&_(null);function A(b){if(b.ctrlKey||b.metaKey||b.altKey)return;let y=He(b);!y&&![
"Enter","Escape"].includes(b.key)||(b.preventDefault(),_(zl(h,m,y??b.key)))}let z=0,d=0;function p(){z=performance.now(),i.textContent=m?Al(h,f.names,m,f.parameters):
"Point at a line or a unit to see its value."}function g(){!m||d||(d=window.setTimeout(()=>{d=0,p()},Math.max($l-(performance.now()-z),0)))}let $=[dt(t,{"sizes \
weights responses shape curves":w,activation:()=>_(m)}),ue(o,v),$o(()=>{l=ar(),x()}),()=>clearTimeout(d)];return()=>$.forEach(b=>b())}function zl({layers:t,weights:e},n,r){
if(!n)return t[0][0];let o="from"in n;if(r==="Escape")return o?n.to:null;let s=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return s[0]??n;let[i,a]=r;
if(o)return s[J(n.from.unit-a-i,0,s.length-1)];let c=t[J(n.layer+i,0,t.length-1)];return c[J(n.unit-a,0,c.length-1)]}function Zs(t,e,{layer:n,unit:r}){return n===
0?e[r]:n===t.layers.length-1?"the output":`unit ${r+1} of hidden layer ${n}`}function Al(t,e,n,r){if("from"in n){let[s,i]=[n.from,n.to].map(a=>Zs(t,e,a));return`\
Weight from ${s} to ${i}: ${et(r[n.index])}`}let o=Zs(t,e,n);return n.layer===0?`Input ${o}`:`${o[0].toUpperCase()}${o.slice(1)}: bias ${et(r[n.index])}`}function Ml([
t,...e],n){let r=e.slice(0,-1),o=`${r.length===1?"a hidden layer":"hidden layers"} of ${r.join(", ")} units`,s=r.length?`${o}${n?` (${n})`:""}`:"no hidden layer";
return`Network with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves\
 back.`}function El(t){if("from"in t)return U`<path d=${t.curve} />`;let e=t.size+5;return U`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Sl(t){
let e=(r,o,s=r)=>L`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${s}</span>`,n=r=>U`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;
return L`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${kl.map(r=>e("sample",n(Hn(r,t)),String(r)))}
    ${e("bias",U`<circle cx="5" cy="5" r="3.5" />`)}`}var Js={render:_l};var Qs="_",Tl=100,Ol=1e6,Tr="it was cut off or changed on its way";async function Xs(t){if(t.length<Tl||!/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t))return t;let e=await ei(
Nl(t.split(",").map(Number)),new CompressionStream("deflate")),n=btoa(Array.from(e,o=>String.fromCharCode(o)).join("")),r=Qs+n.replaceAll("+","-").replaceAll("/",
"_").replace(/=+$/,"");return r.length<t.length?r:t}var Or=t=>/^_[A-Za-z0-9_-]*$/.test(t);async function ti(t){if(!Or(t))return t;try{let e=atob(t.slice(Qs.length).
replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,o=>o.charCodeAt(0)),r=Rl(await ei(n,new DecompressionStream("deflate")));return Array.from(r,o=>Object.
is(o,-0)?"-0":String(o)).join(",")}catch{throw new RangeError(Tr)}}function Nl(t){let e=t.every(s=>Object.is(Math.fround(s),s)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((s,i)=>e?r.setFloat32(n*i,s):r.setFloat64(n*i,s));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let s=0;s<r.byteLength;s++)o[1+s%n*t.length+
Math.floor(s/n)]=r.getUint8(s);return o}function Rl(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(Tr);let r=new DataView(
new ArrayBuffer(e*n));for(let s=0;s<r.byteLength;s++)r.setUint8(s,t[1+s%e*n+Math.floor(s/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((s,i)=>e===
4?r.getFloat32(4*i):r.getFloat64(8*i))}async function ei(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let s=await n.read();!s.done;s=
await n.read()){if(o+=s.value.length,o>Ol)throw await n.cancel(),new RangeError(Tr);r.push(s.value)}return Bt(r)}var ne=1,ni=new WeakMap;function Nr(t,{kind:e,options:n,otherwise:r,usual:o},s){if(n)return n[t];if(o&&t===s.get(o))return"";if(e==="texts")return Ll(t,r??[])?"":
JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(ri).join(",");if(!t?.data)return ri(Number(t));let i=ni.get(t)??Array.from(B(t),
Cl).join(",").replace(/(,0)+$/,"");return ni.set(t,i),i}var Ll=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),Cl=t=>Object.is(t,-0)?"-0":String(t);function ri(t){
let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var ye=t=>t.get("entries"),qt=async t=>(await ai(
t)).look();async function ai(t){let e=ye(t),n=e.flatMap(i=>"selector"in i?[i.selector,...Rr(i).map(({widget:a})=>a)]:[i.widget]),r=async i=>[i,await wt(t.widget_manager,
i)],o=new Map(await Promise.all(n.map(r)));function s(){let i=new Map;for(let a of e){let c="selector"in a?a.targets[o.get(a.selector).get("index")]:a,l=c&&o.get(
c.widget);c&&i.set(a.name,Nr(l.get(c.trait),c,l))}return i}return{look:s,widgets:o}}var Rr=t=>"selector"in t?Object.values(t.targets):[t];async function ci(t,e,n){
if(!("selector"in t))return t;let r=n?.get(t.selector)??(await wt(e,t.selector)).get("index");return t.targets[r]??`there is no such setting with ${t.title} = ${t.
labels[r]}`}var $e=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function li(t,[e]){let n=ye(t).find(s=>s.name===e),[r]=n?
Rr(n):[];if(!r)return e;let o=(await wt(t.widget_manager,r.widget)).get("description");return o?o.replace(/\s*=$/,""):r.kind==="array"?"points":e}function Wn(t,e){
let n=[],r=0;async function o(){let i=++r,{look:a,widgets:c}=await ai(t);if(i!==r)return;for(let f of n)f();let l=()=>e(a);n=ye(t).flatMap(Rr).map(({widget:f,trait:u})=>at(
c.get(f),u,l)),l()}o();let s=at(t,"entries",o);return()=>{r++;for(let i of n)i();s()}}async function Il(t,e){let n=await ci(t,e);return typeof n=="string"?"":n.
widget}var Pl="it is outside the range that can be shown",jl="it cannot be changed without Python";function Et(t){throw new RangeError(t)}var re=(t,e)=>to(Fl(t,
e));async function Fl(t,e){let n=di(t,e),r="";for(let o of ye(t)){let s=e.get(o.name);if(s===void 0)continue;let i=await Il(o,t.widget_manager);i!==r&&(await t.
widget_manager.runAll?.(),await dn()),r=i,await pi(o,s,n,async()=>{let a=await fi(t,o,s);a&&(a.widget.set(a.trait,a.wanted),a.widget.save_changes(),a.needsKernel&&
await Bl(t))})}return n}async function ui(t,e){let n=di(t,e),r=new Map;for(let o of ye(t)){let s=e.get(o.name);s!==void 0&&(!("selector"in o)&&o.options?.includes(
s)&&r.set(o.widget,o.options.indexOf(s)),await pi(o,s,n,()=>fi(t,o,s,r)))}return n}function di(t,e){let n=new Set(ye(t).map(({name:r})=>r));return[...e.keys()].
filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function pi({name:t},e,n,r){try{await r()}catch(o){if(!(o instanceof RangeError))
throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function fi(t,e,n,r){let o=t.widget_manager,s=await ci(e,o,r);if(typeof s=="string")return Et(
s);let{trait:i}=s,a=await wt(o,s.widget),c=r&&s.moving?{low:null,high:null}:{},l=Hl({...s,...c},a,n);if(Nr(l,s,a)===Nr(a.get(i),s,a))return null;let f=t.get("ne\
eds_kernel").includes(s.widget);return f&&o.exported&&Et(jl),{widget:a,trait:i,wanted:l,needsKernel:f}}var Dl=0;async function Bl(t){let e=++Dl,{promise:n,resolve:r}=Ul(),
o=a=>a.event==="done"&&a.question===e&&r();t.on("msg:custom",o);let{kernel:s}=t.widget_manager,i=s&&de(s,a=>a==="gone"&&r());t.send({event:"ask",question:e}),await n,
t.off("msg:custom",o),i?.()}function Ul(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function Hl(t,e,n){let{kind:r}=t;if(r==="choice"){let c=t.options??
[];return c.includes(n)||Et(`it must be one of ${c.join(", ")}`),c.indexOf(n)}if(r==="formula"){try{Un(n,e.get("variables"))}catch(c){if(!(c instanceof ct))throw c;
Et(`at character ${c.position+1}: ${c.message.replace(/\.$/,"")}`)}return n}if(r==="texts")return Wl(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!==
"0"&&n!=="1"&&Et("it must be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:c,length:l,among:f,narrowest:u=null}=t,{shape:h}=e.get(c),m=l??rn(h),v=n.
split(",");(l?v.length!==m:v.length>m)&&Et(`it must be ${l?"":"at most "}${m} numbers separated by commas`);let x=v.map(si),w=x.every(k=>Number.isFinite(Math.fround(
k))&&(!f||f.includes(k))),_=u===null||ql(x,u);if((!w||!_)&&Et(h?"its numbers must be ones that can be set there":Pl),!h)return x;let E=new Float64Array(m);return E.
set(x),{shape:h,data:new DataView(E.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Et("it must be a whole number");let o=si(n),s=(c,l)=>typeof c=="string"?e.get(
c):c??l,[i,a]=[s(t.low,-1/0),s(t.high,1/0)];return i<=o&&o<=a||Et(`it must lie between ${ii(i)} and ${ii(a)}`),o}function Wl(t,{length:e,otherwise:n=[]}){if(!t)
return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.isArray(r)&&r.length===e&&r.every(s=>typeof s=="string"&&s.length<=oi)?r:Et(`it must be ${e} texts \
of at most ${oi} characters`)}var oi=80;function si(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(t)?Number(t):NaN;return Number.isFinite(
e)?e:Et("it must be a number")}var ql=([t,e,n,r],o)=>[[t,e],[n,r]].every(([s,i])=>s<i&&i-s>=o*Math.max(Math.abs(s),Math.abs(i)));function ii(t){if(!Number.isFinite(
t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(
Math.abs(r)).padStart(2,"0")}`}var ke="gdviz",qn=8e3,jr=async t=>Ir(await qt(t));async function Ir(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await Xs(r));return e.set(ke,String(
ne)),e.toString().replaceAll("%2C",",")}var Fr=()=>location.href.replace(/[?#].*$/s,""),Vl=["token","theme","template","note","python"],mi=t=>!Vl.includes(t)&&!t.
startsWith("voila");async function Gl(t){let e=new Map(new URLSearchParams(t)),n=e.get(ke);if(n!==void 0&&n!==String(ne))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([s])=>mi(s)&&s!==ke);if(n===void 0&&r.some(([,s])=>Or(s)))throw new RangeError("its end is missing");let o=async([
s,i])=>{let a=await ti(i).catch(({message:c})=>{throw new RangeError(`of ${s}, ${c}`)});return[s,a]};return new Map(await Promise.all(r.map(o)))}var Lr=10;async function Dr(t,e,n){
let r;try{let o=await re(t,n?new Map(Object.entries(n)):await Gl(e));if(!o.length)return;let s=o.length>Lr?`; and ${o.length-Lr} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,Lr).join("; ")}${s}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await Pr(t,r)}async function Pr(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${Kl(e)}</div>`;At(await wt(t.widget_manager,t.get("message")),"value",n)}var Kl=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),hi=400,gi="There are too many points for the address of this page, so a copy of the address leaves them out. To keep them or to give them\
 to others, save the page.";async function vi(t){let e=await qt(t),n=history.state?.[ke];await Dr(t,location.search,n),n&&await Pr(t,gi);let r=await qt(t),[o,s,
i]=[0,-1/0,!!n];function a(){o||=setTimeout(l,Math.max(0,s+hi-performance.now()))}let c=Wn(t,a);addEventListener("popstate",()=>{r=new Map,a()});async function l(){
s=performance.now(),o=Ut()?setTimeout(l,hi):0;let f=await qt(t);if(o||!$e(f,r).length)return;r=f;let u=$e(f,e).length?await Ir(f):"",h=i;i=Cr(u).length>qn;try{i?
history.replaceState({[ke]:Object.fromEntries(f)},"",Cr(await Ir(Yl(f)))):history.replaceState(null,"",Cr(u))}catch{return c()}i!==h&&await Pr(t,i?gi:"")}}function Cr(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!mi(r)&&r!==ke)).toString(),t].filter(Boolean).join("&");return Fr()+(n&&`?${n}`)+
location.hash}var Yl=t=>new Map([...t].filter(([,e])=>e.length<500));var Zl=400,Jl=200,wi=["pointerdown","keydown","input","change","drop"],bi=["pointerup","pointercancel"];function Ql(t){let e=new Set,n=[],r=[],o=null,s=()=>new Map,
[i,a,c,l]=[0,!1,!1,!1],f=null,u=Promise.resolve();for(let p of wi)addEventListener(p,E,!0);for(let p of bi)addEventListener(p,k,!0);addEventListener("blur",k);let h=Wn(
t,p=>{s=p,!o&&!Ut()&&(o=s()),l||w()});return{undo:()=>z(n,r),redo:()=>z(r,n),count:m,watch:v,stop:d};function m(){return{undo:n.length,redo:r.length}}function v(p){
return e.add(p),()=>e.delete(p)}function x(){for(let p of e)p()}function w(){clearTimeout(i),i=setTimeout(_,Zl)}function _(){a||Ut()?w():A()}function E({type:p,
target:g}){i&&!Ut()&&(p==="pointerdown"||g!==f)&&A(),f=g,c=!0,p==="pointerdown"&&(a=!0)}function k(){a=!1}function A(){clearTimeout(i);let p=c;[i,c]=[0,!1];let g=s();
o&&!$e(g,o).length||(o&&p&&(n.push(o),n.length>Jl&&n.shift(),r.length=0),o=g,x())}function z(p,g){let $=u.then(async()=>{i&&A();let b=p.pop();if(!b||!o)return"";
let y=await li(t,$e(b,o));g.push(o),l=!0;try{await re(t,b),await dn(),o=s()}finally{[l,c]=[!1,!1],x()}return y});return u=$.catch(()=>{}),$}function d(){clearTimeout(
i);for(let p of wi)removeEventListener(p,E,!0);for(let p of bi)removeEventListener(p,k,!0);removeEventListener("blur",k),h()}}var xi=ce((t,e)=>Ql(e),t=>t.stop()),
yi=xi.use,$i=t=>xi.find(t.get("key"));var ki=1e6,Ai=({widget_manager:t})=>t.ownsAddress?document.title:void 0;async function Mi(t){let e=Ai(t),n=Object.fromEntries(await qt(t));return{name:`${(e??"").
toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")||"page"}.json`,text:`${JSON.stringify({gdviz:ne,page:e,values:n},null,1)}
`}}async function Ei(t,e){try{if(e.size>ki)throw new RangeError(`it is larger than ${ki/1e6} MB`);let n=Xl(await e.text(),Ai(t));_i(await ui(t,n));let r=await qt(
t),o=await re(t,n);return o.length&&await re(t,r),_i(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function _i([t]){if(t)throw new RangeError(
t)}function Xl(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:s}=zi(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==ne)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${ne}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!zi(s)||!Object.values(s).every(i=>typeof i=="string"))throw new RangeError("its values are not texts by names");return new Map(Object.entries(s))}var zi=t=>typeof t==
"object"&&t!==null&&!Array.isArray(t);var tu=`With this many points the link would have more than ${qn.toLocaleString("en")} characters, which not every server takes: save the page instead.`;function eu({
model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>jr(t))}var nu="textarea, [contenteditable], input:is([type=text], [type=number], [type=search], :not(\
[type])):not([readonly])";function ru({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":"undo":t.toLowerCase()===
"y"&&!r?"redo":null}function ou({model:t,el:e}){nt(e,"gdviz-page-state");let n=yi(t),r=$i(t),[o,s]=["",""];function i(w,_=""){[o,s]=[w,_],v()}async function a(w){
let _=await r[w]();i(_?`${w==="undo"?"Undone":"Redone"}: ${_}.`:`There is nothing to ${w}.`)}function c(w){let _=ru(w),E=w.target,A=(e.closest(".gdviz-page")??e).
contains(E)||t.widget_manager.ownsAddress&&!E.closest?.(".gdviz-page");!_||!A||w.defaultPrevented||E.matches?.(nu)||(w.preventDefault(),w.stopPropagation(),a(_))}
async function l(){let w=`${Fr()}?${await jr(t)}`;if(w.length>qn)return i(tu);let _=await bn(w);i(_?"Copied.":"Copy this:",w),_||e.querySelector("[type=text]").
select()}async function f(){let{name:w,text:_}=await Mi(t);yo(w,_,"application/json"),i(`Saved as “${w}”.`)}async function u({target:w}){let[_]=w.files;if(!_)
return;let E=await Ei(t,_);i(E?`“${_.name}” was not opened: ${E}.`:`Opened “${_.name}”.`),w.value=""}let h=(w,_,E)=>L`<button type="button" title=${_} @click=${E}>${w}</button>`,
m=(w,_,E,k)=>L`
    <button type="button" title=${E} aria-keyshortcuts=${k} aria-disabled=${r.count()[w]===0}
      @click=${()=>a(w)}>${_}</button>`;function v(){P(e,L`
      <div role="group" aria-label="Changes">
        ${m("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${m("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${h("Copy link","Copy the address of this page in its current state",l)}
        ${h("Save","Save the current state of this page as a file",f)}
        ${h("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${u} />
      </div>
      <span role="status">${o}</span>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!s} .value=${xt(s)} />`)}v();let x=[n,r.watch(v),()=>removeEventListener(
"keydown",c,!0)];return addEventListener("keydown",c,!0),()=>x.forEach(w=>w())}var Si={initialize:eu,render:ou};var su={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},oe=(t,e,n,r=t)=>L`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${su[t]} /></svg>
  </button>`,Vn=(t,e)=>oe(t?"pause":"play",t?"Pause":"Play",e,"play");var iu=10,au=8;function cu({model:t}){let e=t.get("max");return at(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&Z(t,{value:r}),
e=r})}function lu({model:t,el:e}){nt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=v=>Z(t,{playing:!1,value:v});function s(){let v=!t.
get("playing");Z(t,{playing:v,value:v&&n()>=r()?0:n()})}let i=()=>P(e,L`
      ${oe("back","Back to the start",()=>o(0))}
      ${Vn(t.get("playing"),s)}
      ${oe("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${xt(String(n()))}
          @input=${({target:v})=>o(Number(v.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),a=0,c=0,l=()=>Math.max(iu,r()/au)/1e3;function f(v){let x=Math.min(Math.floor((v-a)*l()),r());if(x>=r())return Z(t,{value:r(),playing:!1});x>n()&&
Z(t,{value:x}),t.get("playing")&&(c=requestAnimationFrame(f))}function u(){cancelAnimationFrame(c),t.get("playing")&&(h(),c=requestAnimationFrame(f))}function h(){
a=performance.now()-n()/l()}let m=[dt(t,{"value max playing":i}),at(t,"max",h),at(t,"playing",u),()=>cancelAnimationFrame(c)];return u(),()=>m.forEach(v=>v())}var Ti={
initialize:cu,render:lu};var uu=t=>Number.isFinite(t)?et(t,Math.abs(t)<.001?2:3):"–";function du({model:t,el:e}){nt(e,"gdviz-results");let n=i=>t.get("shown")[i]>0;function r(i,a){n(i)!==
a&&Z(t,{shown:t.get("shown").with(i,Number(a))})}function o(i){Z(t,{chosen:i}),r(i,!0)}function s(){let[i,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=Mt(t.get("values")),f=t.get("outdated"),u=(x,w)=>f?"…":uu(l[x]?.[w]??NaN),h=i.map((x,w)=>L`<th scope="col" title=${a[w]??""}>${x}</th>`),m=t.get("names").map(
(x,w)=>{let[_,E]=[n(w),w===t.get("chosen")],k=({target:z})=>r(w,z.checked),A=`background: ${Nt(c[w%c.length])}`;return L`
        <tr class="${_?"":"hidden"} ${E?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${x}" .checked=${xt(_)} @change=${k} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${x}" aria-pressed=${E} @click=${()=>o(w)}>
              <span class="swatch" .style=${A}></span>${x}
            </button>
          </th>
          ${i.map((z,d)=>L`<td class="number">${_?u(w,d):"–"}</td>`)}
        </tr>`}),v=L`<th scope="col"></th>`;P(e,L`<table aria-busy=${!!f}><caption ?hidden=${!f}>${f}</caption><thead><tr>${v}${v}${h}</tr></thead><tbody>${m}</tbody></table>`)}
return dt(t,{"names colors columns hints shown values chosen outdated":s})}var Oi={render:du};var Br=[1/60,1/12,1/4,1,2,5,10,20,50,100];function pu(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function fu({model:t,el:e}){nt(e,"gdviz-runner");let n=t.get("unit"),r=()=>Z(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>Z(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function s(){let v=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);Z(t,{playing:!t.get("playing"),shown:-1,
resets:v})}function i({target:v}){let x=Number(v.value);Z(t,{playing:!1,shown:x+t.get("stride")>t.get("position")?-1:x})}function a({target:v}){let x=Math.round(
Number(v.value));x>=1&&x<=1e3&&Z(t,{anew_steps:x}),v.value=t.get("anew_steps")}function c(){let[v,x]=[t.get("position"),t.get("shown")],w=v.toLocaleString("en");
return x<0||x>=v?`${n} ${w}`:`${n} ${x.toLocaleString("en")} of ${w}`}function l(){let[v,x]=[t.get("position"),t.get("shown")];return L`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${c()} title="Wind back through the ${n}s"
        .max=${String(v)} .step=${String(t.get("stride"))} .value=${xt(String(x<0?v:x))}
        ?disabled=${v===0} @input=${i} />`}let f=v=>t.get("position")<v?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function u(){let[v,x,w]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],_=z=>Math.abs(z/v-1)<.001,E=Br.some(_)?Br:[...Br,
v].sort((z,d)=>z-d),k=({target:z})=>Z(t,{speed:Number(z.value)}),A=({target:z})=>Z(t,{anew:z.checked,playing:!1});P(e,L`
      <div class="gdviz-buttons">
        ${oe("back","Restart",r,w<0?"back":"back wanted")}
        ${Vn(t.get("playing"),s)}
        ${oe("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${k}>
          ${E.map(z=>L`<option value=${z} .selected=${xt(_(z))}>${pu(z,n)}</option>`)}
        </select>
        <output class="position">${c()}</output>
      </div>
      ${t.get("stride")>0?l():F}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${xt(x)} @change=${A} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!x}
          .value=${String(t.get("anew_steps"))} @change=${a} />
        ${n}s
      </div>
      ${w<0||t.get("outdated")?F:L`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${w.toLocaleString("en")}: ${f(w)} Lower the learning rate, then restart.</div>`}`)}function h(){t.get("diverged_at")>=0&&t.get("playin\
g")&&Z(t,{playing:!1})}let m=[at(t,"position diverged_at",h),dt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":u})];return h(),()=>m.
forEach(v=>v())}var Ni={render:fu};var hu=t=>t===void 0||Number.isNaN(t)?"–":et(t);function gu({model:t,el:e}){return nt(e,"gdviz-sentence"),dt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=B(t.get("values")),s=t.get("templates")[t.get("which")]??"",i=t.get("outdate\
d"),a=i||s.replace(/\{(\d+)\}/g,(l,f)=>hu(o[f])),c=t.get("shown")&&s;P(e,c?L`<div class="${n} ${i?"gdviz-outdated":""}" role=${r}>${a}</div>`:F)}})}var Ri={render:gu};function mu({model:t,el:e}){nt(e,"gdviz-slider");let n=jn(r,o=>Z(t,{value:o}));function r(){let[o,s,i,a,c,l]=["value","min","max","step","log","whole"].map(x=>t.
get(x)),[f,u,h,m]=["disabled","description","unit","tooltip"].map(x=>t.get(x)),v=t.get("continuous_update");P(e,n({value:o,min:s,max:i,step:a,log:c,whole:l,disabled:f,
description:u,unit:h,tooltip:m,continuous:v}))}return dt(t,{"value description tooltip unit min max step log disabled":r})}var Li={render:mu};var vu=3.2,Pi=1.6,ji=.9,wu=30,bu=.45,xu=.25,_e=14,yu=7;function Fi(t,e,n){let[r]=Mt(t.get("current")),o=Mt(t.get("step_parts")),s=t.get("step_labels")[t.get("st\
ep_optimizer")]??[];if(!r||!o.length||!o[3].every(Number.isFinite))return{marks:F,note:""};let i=e([0,0]),a=M=>Au(e(M),i),[c,l,f,u,h,m]=o.map(a),v=e(r),x=Math.min(
n.width,n.height),w=t.get("marks"),_=Ci(Math.max(...[c,l,f,u].map(ze)),x),E=[],k=v;for(let[M,T,O]of[[c,s[0],w.gradient],[l,s[1],w.momentum],[f,s[2],w.decay]]){let R=Vt(
M,_);ze(R)>0&&E.push({from:k,by:R,color:O,label:T,shaft:Pi}),k=Ae(k,R)}let A={from:v,by:Vt(u,_),color:w.step,label:s[3],shaft:vu};E.length===1?E.splice(0,1,{...A,
label:`${s[3]} = ${E[0].label}`}):ze(u)>0&&E.unshift(A);let z=m.every(Number.isFinite),d=Ci(Math.max(...m.map(Math.abs),ze(h)),x),[p,g]=Vt(m,d).map(Math.abs),$={
from:v,by:Vt(h,d),color:w.gradient,label:s[4],shaft:ji},b=z&&ze($.by)>0?[...E,$]:E,y=[...b.map(ku),...z?[_u(v,[p,g],s[5])]:[]],S=[Ii(s[3],_),z?Ii(`${s[4]} and ${s[5]}`,
d):""].filter(Boolean);return{marks:U`
      ${z?$u(v,[p,g]):F}
      ${b.map(({from:[M,T],by:[O,R],color:N,shaft:H})=>U`
        <path class="vector" fill=${N} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
          data-from=${`${M},${T}`} data-by=${`${O},${R}`} d=${mr(M+O/2,T+R/2,O/2,R/2,H)} />`)}
      ${zu(y,[v,e(t.get("start"))],n).map(({at:[M,T],text:O,color:R,away:N})=>U`
        <text class="vector-label" x=${bt(M)} y=${bt(T)} dy="0.35em" text-anchor=${Di(N)}
          .style=${`fill: color-mix(in srgb, ${R} 70%, black)`}>${O}</text>`)}`,note:S.length?`Drawn to another scale: ${S.join(", ")}.`:""}}var $u=([t,e],[n,r])=>U`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function Ci(t,e){if(!(t>0)||t>=wu&&t<=bu*e)return 1;let n=xu*e/t,r=10**Math.floor(Math.log10(n));return r*(n>=5*r?5:n>=2*r?2:1)}function Ii(t,e){let[n,r]=[
e,1/e].map(o=>Number(o.toPrecision(1)));return e===1?"":`${t} ${e>1?`${n}:1`:`1:${r}`}`}function ku({from:t,by:e,label:n,color:r,shaft:o},s,i){let a=Vt(e,1/ze(e));
if(o===ji)return{at:Ae(Ae(t,e),Vt(a,9)),text:n,color:r,away:a};let[c,l=c]=i,u=c.by[0]*l.by[1]-c.by[1]*l.by[0]>=0==(o===Pi)?1:-1,h=[-u*a[1],u*a[0]];return{at:Ae(
Ae(t,Vt(e,.5)),Vt(h,o+7)),text:n,color:r,away:h}}var _u=(t,[e,n],r)=>({at:Ae(t,[.71*e+6,-.71*n-6]),text:r,color:"#000000",away:[1,-1]}),Di=([t])=>t>.35?"start":
t<-.35?"end":"middle";function zu(t,e,{left:n,top:r,width:o,height:s}){let i=e.map(([a,c])=>({x:a,y:c,wide:_e/2}));return t.map(a=>{let c=a.text.length*yu/2,l={
start:c,middle:0,end:-c}[Di(a.away)],f=J(a.at[0]+l,n+c+2,n+o-c-2),u=J(a.at[1],r+_e/2,r+s-_e/2),h=a.away[1]<0?-_e:_e;for(;i.some(m=>Math.abs(m.x-f)<m.wide+c&&Math.
abs(m.y-u)<_e);)u+=h;return i.push({x:f,y:u,wide:c}),{...a,at:[f-l,u]}})}var Ae=([t,e],[n,r])=>[t+n,e+r],Au=([t,e],[n,r])=>[t-n,e-r],Vt=([t,e],n)=>[t*n,e*n],ze=([
t,e])=>Math.hypot(t,e);var Mu=6,Eu=24;function Su({model:t,el:e}){let n=t.get("bar")?Rn:qe,o=me(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});o.canvas.classList.add("hatch");let[s,i,a,c,l]=o.layers("field","paths","minima","vectors","points"),f=()=>{let[g,$,b,y]=B(t.get("box"));return o.
plane({low:g,high:$},{low:b,high:y})},u=()=>t.get("axis_names"),h=()=>t.get("movable"),m=Cn({...o,model:t,el:e,layers:[i,a,l],plane:f,free:h});function v(){let{
canvas:g,area:$}=o,b=Math.min(window.devicePixelRatio||1,2),y={width:Math.round($.width*b),height:Math.round($.height*b)},S=t.get("loss"),M=B(t.get("levels"));if(S.
shape[0]<2||S.shape[1]<2||M.length<2)return gr(g);Wo(g,y,B(S),S.shape,M,x(M.length-1))}function x(g){let $=t.get("palette"),b=$.length-1;return Array.from({length:g},
(y,S)=>$[Math.floor(g>1?b/(g-1)*S:b/2)])}function w(){if(!t.get("bar"))return;let g=B(t.get("levels")),$=g.length-1,b=Math.max(Math.ceil($*Eu/o.area.height),1),
y=Array.from(g.keys()).filter(T=>T%b===0),S=t.get("value_name"),M=fr(y.map(T=>g[T]));if(M.some(T=>T.length>Mu)){let T=Math.floor(Math.log10(Math.max(...g.map(Math.
abs))));S+=` (10${En(T)})`,M=fr(y.map(O=>g[O]/10**T))}if(!B(t.get("loss")).some(Number.isFinite))return o.bar([[],[],S]);o.bar([x($),y.map((T,O)=>({at:-T/$,text:M[O]})),
S])}let _=()=>o.axes(f(),u());function E(){let g=t.get("gradient"),$=qo(B(g),g.shape,o.area,B(t.get("box")));P(s,U`<path class="arrows" fill="black" opacity="0.55" d=${$} />`)}
let k="";function A(){let g=Fi(t,f().toPixel,o.area);P(c,g.marks),s.classList.toggle("behind",g.marks!==F),k=g.note}function z(){let g=B(t.get("loss")).every(Number.
isFinite),$=`${t.get("value_name")} not finite`;o.legend(g?Be(t):[...Be(t),{name:$,color:"",kind:"hatch"}])}let d=o.readout(g=>{if(t.get("outdated"))return P(o.
status,t.get("outdated"));if(t.get("step")>=0)return P(o.status,L`${Ln(t)}${k&&L`<div>${k}</div>`}`);P(o.status,!g&&t.get("status")||p(g))});function p(g){if(!g&&
!h())return"";let $=g?f().toPoint(g):t.get("start"),b=Tu(t.get("loss"),B(t.get("box")),$);return ve($,u(),b===null?"":`, ${t.get("value_name")} ≈ ${et(b,2)}`)}
return o.draw(t,{"loss levels palette":v,"loss levels palette value_name":w,"box axis_names":_,"gradient box":E,"paths shown colors box":m.paths,"minima box":m.
minima,"current shown colors box":m.points,"step_parts step_optimizer current start box":A,"loss names colors shown value_name":z,"start movable box axis_names":m.
start,"loss start movable status box axis_names current step step_parts diverged_at outdated":d,zoomable:m.buttons})}function Tu(t,[e,n,r,o],[s,i]){let[a,c]=t.shape,
[l,f]=[(s-e)/(n-e)*(c-1),(i-r)/(o-r)*(a-1)];if(!(l>=0&&f>=0&&l<=c-1&&f<=a-1))return null;let[u,h]=[Math.min(Math.floor(l),c-2),Math.min(Math.floor(f),a-2)],[m,v]=[
l-u,f-h],x=B(t),w=h*c+u,[_,E]=[w,w+c].map(k=>(1-m)*x[k]+m*x[k+1]);return(1-v)*_+v*E}var Bi={render:Su};var Ui=new Map,Ur=new Map;function Hi(t,e){let n=()=>{let r,o=(...s)=>{let i=s.pop(),a=Array.isArray(s.at(-1))?s.pop():[];r=typeof i=="function"?i(...a.map(Je)):
i};o.amd={},e(o);for(let s of t)s!=="module"&&Hr(s,r);return r};for(let r of t)Ui.set(r,n)}var Hr=(t,e)=>Ur.set(t,e);function Je(t){if(t==="module")return{uri:document.
baseURI};if(!Ur.has(t)){let e=Ui.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Ur.get(t)}function Wi(){let t=(f,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class s{register_mime_type(){}}let i={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:s}},a=(f,u)=>u(...f.map(h=>i[h]??e)),c=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(c,{Jupyter:o,requirejs:Object.assign(a,{config(){}})}),Je("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete c.Jupyter,delete c.requirejs,Object.getPrototypeOf(o.WidgetManager)}var Ou="v1.kernel.websocket.jupyter.org";var qi=[250,500,1e3,2e3],Nu=5e3,Ru=1e4,Lu=8e3,Cu=4e3;function Gi(t,e){let n,[r,o,s,i,a]=[0,0,0,0,0],[c,l]=[!1,!1];function f(){u();let x=new URL(t);x.pathname+=
"/channels",x.search+=`${x.search?"&":"?"}${e.query()}`,x.protocol=x.protocol.replace("http","ws");let w=n=new WebSocket(x,Ou);s=setTimeout(h,Lu,w),i=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(s),i=a=Date.now(),e.opened()},n.onmessage=({data:_})=>{if(a=Date.now(),typeof _!="string")return e.received(_);c=!0,w.send(
_)},n.onclose=({code:_})=>_===4e3?m(e.gone):h(w)}function u(){clearTimeout(s),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function h(x){
u(),e.lost(),i&&Date.now()-i>Nu&&(r=o=0),i=0;let w=await fetch(t,{signal:AbortSignal.timeout(Cu)}).then(_=>_.status,()=>0);if(!(l||x!==n)){if(w===404)return m(e.
gone);w?s=setTimeout(f,o++?Vi(o):0):s=setTimeout(h,Vi(r++),x)}}function m(x){l=!0,clearInterval(v),u(),x?.()}let v=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>Ru&&h(n)},1e3);return f(),{open:()=>l||f(),end:()=>m(),send:x=>n.readyState===WebSocket.OPEN&&n.send(x)}}var Vi=t=>qi[Math.min(t,qi.length-1)];function Ki(t,e,n){let r=new TextEncoder,o=e.map(c=>r.encode(JSON.stringify(c))),s=[r.encode(t),...o,...n],i=new BigUint64Array(s.length+2);i[0]=BigInt(s.length+
1);let a=i.byteLength;return s.forEach((c,l)=>{i[l+1]=BigInt(a),a+=c.byteLength}),i[s.length+1]=BigInt(a),new Blob([i,...s])}function Yi(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,h)=>Number(e.getBigUint64(8*(h+1),!0))),o=u=>t.slice(r[u],r[u+1]),s=new TextDecoder,[i,a,c,l]=[1,2,3,4].
map(u=>JSON.parse(s.decode(o(u)))),f=Array.from({length:n-6},(u,h)=>new DataView(o(h+5)));return{header:i,parent_header:a,metadata:c,content:l,buffers:f}}var Iu=["restarting","autorestarting","dead"],Pu=8e3;function Zi(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Ji(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),s={status:"idle",connectionStatus:"\
connecting",statusChanged:Zi(),connectionStatusChanged:Zi(),comm:g,onOpen:null,onOutput:null},i=new Map,a=new Map,c=new Map,l=new Set,f=0,[u,h]=[[],""],m=!1,v="",
x=Promise.resolve(),w=Gi(r,{query:()=>`session_id=${o}&heard=${v}`,opened(){z("connectionStatus","connected");for(let $ of c.values())w.send($.message),$.sentAt=
Date.now();u=[...c.keys(),...a.keys()],u.length&&(h=d("kernel_info_request",{}))},lost:()=>z("connectionStatus","connecting"),received($){let b=Yi($);v=b.header.
msg_id,s.connectionStatus==="silent"&&z("connectionStatus","connected"),x=x.then(()=>p(b)).catch(y=>console.error(y))},gone:k}),_=setInterval(()=>{let[$]=c.values();
s.connectionStatus==="connected"&&$&&!l.size&&Date.now()-$.sentAt>Pu&&z("connectionStatus","silent")},1e3);function E(){for(let $ of u){c.delete($),l.delete($);
let b=a.get($);a.delete($),b?.iopub?.status?.({content:{execution_state:"idle"}})}}function k(){A(),c.clear(),a.clear(),z("status","dead")}function A(){m=!0,clearInterval(
_),w.end()}function z($,b){s[$]!==b&&(s[$]=b,s[`${$}Changed`].emit())}function d($,b,y,S={},M=[]){let T=`${o}-${++f}`;if(m)return T;let O={msg_id:T,msg_type:$,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},R=Ki("shell",[O,{},S,b],M);return y&&a.set(T,y),c.set(T,{message:R,sentAt:Date.now()}),w.send(R),T}async function p($){
let{header:b,parent_header:y,content:S}=$,M=y.msg_id;switch(c.delete(M),b.msg_type){case"status":if(Iu.includes(S.execution_state))return k();if(a.get(M)?.iopub?.
status?.($),S.execution_state==="busy"&&l.add(M),S.execution_state!=="idle")return;l.delete(M),a.delete(M),M===h&&E();return;case"comm_open":return s.onOpen?.(g(
S.comm_id,S.target_name),$);case"comm_msg":return i.get(S.comm_id)?.heard($);case"comm_close":return i.get(S.comm_id)?.ended($),void i.delete(S.comm_id);default:
return s.onOutput?.($)}}function g($,b="jupyter.widget"){let y={comm_id:$,target_name:b,heard:()=>{},ended:()=>{},on_msg:S=>y.heard=S,on_close:S=>y.ended=S,open:(S,...M)=>d(
"comm_open",{comm_id:$,target_name:b,data:S},...M),send:(S,...M)=>d("comm_msg",{comm_id:$,data:S},...M),close:(S={},...M)=>(i.delete($),d("comm_close",{comm_id:$,
data:S},...M))};return i.set($,y),y}return addEventListener("pagehide",({persisted:$})=>{$||m||(A(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:$})=>$&&w.open()),addEventListener("online",()=>w.open()),s}var Qe=class extends be{constructor(e){if(super(e),this.it=F,e.type!==Dt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===F||e==null)return this._t=void 0,this.it=e;if(e===$t)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Qe.directiveName=
"unsafeHTML",Qe.resultType=1;var Qi=Pn(Qe);var ju="application/vnd.jupyter.widget-view+json",Fu=["image/png","image/jpeg","image/gif","image/webp"],Du=/\x1b\[[0-9;]*m/g;function Xi({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let s={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},i={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...i,...s}}take({header:s,content:i}){if(s.msg_type==="clear_output"){this.clearing=i.wait,i.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(s.msg_type==="stream"&&c?.output_type==="stream"&&c.name===i.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+i.text}]);this.show([...a,{output_type:s.msg_type,...i}])}show(s){this.set("outputs",s),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let s of this.shown)s.then(i=>i?.remove());this.shown=[],P(this.el,Array.
from(this.model.get("outputs"),s=>this.part(s)))}part(s){let i=s.data?.[ju];if(!i)return Bu(s);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Wr(this.model.widget_manager,i.model_id,a))),a}}return{OutputModel:n,OutputView:r}}function Bu({output_type:t,name:e,text:n,ename:r,evalue:o,data:s={}}){
let i=s["text/html"]??s["image/svg+xml"];if(i)return L`<div class="html">${Qi(i)}</div>`;let a=Fu.find(l=>l in s);if(a)return L`<img src="data:${a};base64,${s[a]}" alt=${s["\
text/plain"]??""} />`;if(t==="error")return L`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return L`<div></div>`;let c=n??s["text/markdown"]??
s["text/latex"]??s["text/plain"]??"";return L`<pre>${c.replace(Du,"")}</pre>`}async function Wr(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function ta({live:t,kernel:e}){let n=e?Ji(e.base,e.id,e.key):void 0,r=Wi();Hr("@jupyter-widgets/output",Xi(Je("@jupyter-widgets/base")));let o=new class extends r{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(s,i){let a=Je(i)[s];if(!a)throw new Error(`The front end "${i}" has no ${s}.`);return a}async new_model(s,i){return n&&
(s.comm??=n.comm(s.model_id)),super.new_model(s,i)}async _create_comm(s,i,a,c,l){if(!n)throw new Error("This page has no kernel.");let f=n.comm(i,s);return(a||c)&&
f.open(a,{},c,l),f}async _get_comm_info(){return{}}};return n&&(n.onOpen=(s,i)=>o.handle_comm_open(s,i),n.onOutput=async s=>{(await Xe(o)).find(a=>a.take&&a.get(
"msg_id")===s.parent_header.msg_id)?.take(s)},n.statusChanged.connect(()=>o.disconnect())),o}async function Xe(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Uu=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),ea="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",na="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",Hu="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",tn=()=>document.getElementById("gdviz-note");function Me(t){tn().textContent=t,tn().hidden=!t}function Wu(t){de(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?Me({gone:Hu,silent:na,away:ea}[e]):[ea,na].includes(tn().textContent??"")&&Me(""))})}function qu(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&Me(r.join(" "))}var Vu={link:ee,presets:Xn},ra=new WeakSet;async function Gu(t){for(let e of await Xe(t)){if(ra.has(e))continue;ra.add(e);let n=Vu[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var oa=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function Ku({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function Yu(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var sa=t=>[...document.querySelectorAll(t)].map(e=>e);async function Zu(){Yu();let t=oa(
"gdviz-page"),e=Uu.get(new URLSearchParams(location.search).get("note")??"");e&&Me(e),t.failed&&Me(t.failed);for(let c of sa("template[data-cell]")){let{content:l}=c;
document.getElementById(c.dataset.cell??"")?.replaceChildren(l),c.remove()}let n=sa("[data-widget]");if(!n.length)return;let r=ta(t);e&&r.exported&&P(tn(),pr(r)),
r.kernel&&Wu(r.kernel);let o=Ku(oa("gdviz-widgets"));await r.set_state(o),r.runAll=()=>Gu(r),await r.runAll();let s=(await Xe(r)).filter(c=>c.get("_front_end")===
"pageState"),i=s.length===1?vi:c=>Dr(c,location.search),a=s.map(c=>i(c).catch(l=>console.error(l)));await Promise.all(n.map(c=>Wr(r,c.dataset.widget??"",c))),await Promise.
all(a),r.kernel||qu(await Xe(r))}var Ju="This page could not start in this browser. Reload it, or try another up-to-date browser.";function ia(){document.addEventListener(
"DOMContentLoaded",()=>Zu().then(()=>document.documentElement.dataset.ready="",t=>{console.error(t),tn().hidden&&Me(Ju)}))}var Qu={badge:Bo,curves:Gt(ts),dataEditor:Gt(Ns),field:Gt(Rs),formulaField:Us,heatMap:Gt(Ws),link:qs,networkDiagram:Gt(Js),pageState:Si,player:Ti,presets:no,resultsTable:Oi,
runner:Ni,sentence:Ri,slider:Li,surface:Gt(Bi),value:{}};function Xu(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||so(),n.widgets??=Qu,n.resolve?.(
n.widgets),n.widgets}return ga(td);})();
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
