var ipywidgets=(()=>{var G_=Object.create;var no=Object.defineProperty;var Y_=Object.getOwnPropertyDescriptor;var X_=Object.getOwnPropertyNames;var J_=Object.getPrototypeOf,Z_=Object.prototype.hasOwnProperty;var P=(t,e,i)=>()=>{if(i)throw i[0];try{return t&&(e=t(t=0)),e}catch(r){throw i=[r],r}};var ie=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(i){throw e=0,i}},Wd=(t,e)=>{for(var i in e)no(t,i,{get:e[i],enumerable:!0})},Gf=(t,e,i,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let a of X_(e))!Z_.call(t,a)&&a!==i&&no(t,a,{get:()=>e[a],enumerable:!(r=Y_(e,a))||r.enumerable});return t};var Ze=(t,e,i)=>(i=t!=null?G_(J_(t)):{},Gf(e||!t||!t.__esModule?no(i,"default",{value:t,enumerable:!0}):i,t)),Yf=t=>Gf(no({},"__esModule",{value:!0}),t);var ti=ie((so,Qf)=>{(function(t,e){typeof so=="object"&&typeof Qf<"u"?e(so):(t=typeof globalThis<"u"?globalThis:t||self,e(t.lumino_algorithm={}))})(so,(function(t){
"use strict";t.ArrayExt=void 0,(function(F){function Q(h,m,b=0,x=-1){let E=h.length;if(E===0)return-1;b<0?b=Math.max(0,b+E):b=Math.min(b,E-1),x<0?x=Math.max(0,x+
E):x=Math.min(x,E-1);let D;x<b?D=x+1+(E-b):D=x-b+1;for(let $=0;$<D;++$){let fe=(b+$)%E;if(h[fe]===m)return fe}return-1}F.firstIndexOf=Q;function R(h,m,b=-1,x=0){
let E=h.length;if(E===0)return-1;b<0?b=Math.max(0,b+E):b=Math.min(b,E-1),x<0?x=Math.max(0,x+E):x=Math.min(x,E-1);let D;b<x?D=b+1+(E-x):D=b-x+1;for(let $=0;$<D;++$){
let fe=(b-$+E)%E;if(h[fe]===m)return fe}return-1}F.lastIndexOf=R;function ne(h,m,b=0,x=-1){let E=h.length;if(E===0)return-1;b<0?b=Math.max(0,b+E):b=Math.min(b,E-
1),x<0?x=Math.max(0,x+E):x=Math.min(x,E-1);let D;x<b?D=x+1+(E-b):D=x-b+1;for(let $=0;$<D;++$){let fe=(b+$)%E;if(m(h[fe],fe))return fe}return-1}F.findFirstIndex=
ne;function ve(h,m,b=-1,x=0){let E=h.length;if(E===0)return-1;b<0?b=Math.max(0,b+E):b=Math.min(b,E-1),x<0?x=Math.max(0,x+E):x=Math.min(x,E-1);let D;b<x?D=b+1+(E-
x):D=b-x+1;for(let $=0;$<D;++$){let fe=(b-$+E)%E;if(m(h[fe],fe))return fe}return-1}F.findLastIndex=ve;function Le(h,m,b=0,x=-1){let E=ne(h,m,b,x);return E!==-1?
h[E]:void 0}F.findFirstValue=Le;function ge(h,m,b=-1,x=0){let E=ve(h,m,b,x);return E!==-1?h[E]:void 0}F.findLastValue=ge;function Ce(h,m,b,x=0,E=-1){let D=h.length;
if(D===0)return 0;x<0?x=Math.max(0,x+D):x=Math.min(x,D-1),E<0?E=Math.max(0,E+D):E=Math.min(E,D-1);let $=x,fe=E-x+1;for(;fe>0;){let Te=fe>>1,Ge=$+Te;b(h[Ge],m)<0?
($=Ge+1,fe-=Te+1):fe=Te}return $}F.lowerBound=Ce;function Ie(h,m,b,x=0,E=-1){let D=h.length;if(D===0)return 0;x<0?x=Math.max(0,x+D):x=Math.min(x,D-1),E<0?E=Math.
max(0,E+D):E=Math.min(E,D-1);let $=x,fe=E-x+1;for(;fe>0;){let Te=fe>>1,Ge=$+Te;b(h[Ge],m)>0?fe=Te:($=Ge+1,fe-=Te+1)}return $}F.upperBound=Ie;function De(h,m,b){
if(h===m)return!0;if(h.length!==m.length)return!1;for(let x=0,E=h.length;x<E;++x)if(b?!b(h[x],m[x]):h[x]!==m[x])return!1;return!0}F.shallowEqual=De;function Ae(h,m={}){
let{start:b,stop:x,step:E}=m;if(E===void 0&&(E=1),E===0)throw new Error("Slice `step` cannot be zero.");let D=h.length;b===void 0?b=E<0?D-1:0:b<0?b=Math.max(b+D,
E<0?-1:0):b>=D&&(b=E<0?D-1:D),x===void 0?x=E<0?-1:D:x<0?x=Math.max(x+D,E<0?-1:0):x>=D&&(x=E<0?D-1:D);let $;E<0&&x>=b||E>0&&b>=x?$=0:E<0?$=Math.floor((x-b+1)/E+1):
$=Math.floor((x-b-1)/E+1);let fe=[];for(let Te=0;Te<$;++Te)fe[Te]=h[b+Te*E];return fe}F.slice=Ae;function He(h,m,b){let x=h.length;if(x<=1||(m<0?m=Math.max(0,m+
x):m=Math.min(m,x-1),b<0?b=Math.max(0,b+x):b=Math.min(b,x-1),m===b))return;let E=h[m],D=m<b?1:-1;for(let $=m;$!==b;$+=D)h[$]=h[$+D];h[b]=E}F.move=He;function Je(h,m=0,b=-1){
let x=h.length;if(!(x<=1))for(m<0?m=Math.max(0,m+x):m=Math.min(m,x-1),b<0?b=Math.max(0,b+x):b=Math.min(b,x-1);m<b;){let E=h[m],D=h[b];h[m++]=D,h[b--]=E}}F.reverse=
Je;function ot(h,m,b=0,x=-1){let E=h.length;if(E<=1||(b<0?b=Math.max(0,b+E):b=Math.min(b,E-1),x<0?x=Math.max(0,x+E):x=Math.min(x,E-1),b>=x))return;let D=x-b+1;if(m>
0?m=m%D:m<0&&(m=(m%D+D)%D),m===0)return;let $=b+m;Je(h,b,$-1),Je(h,$,x),Je(h,b,x)}F.rotate=ot;function Ct(h,m,b=0,x=-1){let E=h.length;if(E===0)return;b<0?b=Math.
max(0,b+E):b=Math.min(b,E-1),x<0?x=Math.max(0,x+E):x=Math.min(x,E-1);let D;x<b?D=x+1+(E-b):D=x-b+1;for(let $=0;$<D;++$)h[(b+$)%E]=m}F.fill=Ct;function wr(h,m,b){
let x=h.length;m<0?m=Math.max(0,m+x):m=Math.min(m,x);for(let E=x;E>m;--E)h[E]=h[E-1];h[m]=b}F.insert=wr;function bt(h,m){let b=h.length;if(m<0&&(m+=b),m<0||m>=b)
return;let x=h[m];for(let E=m+1;E<b;++E)h[E-1]=h[E];return h.length=b-1,x}F.removeAt=bt;function jr(h,m,b=0,x=-1){let E=Q(h,m,b,x);return E!==-1&&bt(h,E),E}F.removeFirstOf=
jr;function Mi(h,m,b=-1,x=0){let E=R(h,m,b,x);return E!==-1&&bt(h,E),E}F.removeLastOf=Mi;function Wt(h,m,b=0,x=-1){let E=h.length;if(E===0)return 0;b<0?b=Math.max(
0,b+E):b=Math.min(b,E-1),x<0?x=Math.max(0,x+E):x=Math.min(x,E-1);let D=0;for(let $=0;$<E;++$)b<=x&&$>=b&&$<=x&&h[$]===m||x<b&&($<=x||$>=b)&&h[$]===m?D++:D>0&&(h[$-
D]=h[$]);return D>0&&(h.length=E-D),D}F.removeAllOf=Wt;function Tr(h,m,b=0,x=-1){let E,D=ne(h,m,b,x);return D!==-1&&(E=bt(h,D)),{index:D,value:E}}F.removeFirstWhere=
Tr;function qt(h,m,b=-1,x=0){let E,D=ve(h,m,b,x);return D!==-1&&(E=bt(h,D)),{index:D,value:E}}F.removeLastWhere=qt;function Ft(h,m,b=0,x=-1){let E=h.length;if(E===
0)return 0;b<0?b=Math.max(0,b+E):b=Math.min(b,E-1),x<0?x=Math.max(0,x+E):x=Math.min(x,E-1);let D=0;for(let $=0;$<E;++$)b<=x&&$>=b&&$<=x&&m(h[$],$)||x<b&&($<=x||
$>=b)&&m(h[$],$)?D++:D>0&&(h[$-D]=h[$]);return D>0&&(h.length=E-D),D}F.removeAllWhere=Ft})(t.ArrayExt||(t.ArrayExt={}));function*e(...F){for(let Q of F)yield*Q}
function*i(){}function*r(F,Q=0){for(let R of F)yield[Q++,R]}function*a(F,Q){let R=0;for(let ne of F)Q(ne,R++)&&(yield ne)}function o(F,Q){let R=0;for(let ne of F)
if(Q(ne,R++))return ne}function c(F,Q){let R=0;for(let ne of F)if(Q(ne,R++))return R-1;return-1}function p(F,Q){let R;for(let ne of F){if(R===void 0){R=ne;continue}
Q(ne,R)<0&&(R=ne)}return R}function y(F,Q){let R;for(let ne of F){if(R===void 0){R=ne;continue}Q(ne,R)>0&&(R=ne)}return R}function j(F,Q){let R=!0,ne,ve;for(let Le of F)
R?(ne=Le,ve=Le,R=!1):Q(Le,ne)<0?ne=Le:Q(Le,ve)>0&&(ve=Le);return R?void 0:[ne,ve]}function C(F){return Array.from(F)}function w(F){let Q={};for(let[R,ne]of F)Q[R]=
ne;return Q}function O(F,Q){let R=0;for(let ne of F)if(Q(ne,R++)===!1)return}function M(F,Q){let R=0;for(let ne of F)if(Q(ne,R++)===!1)return!1;return!0}function L(F,Q){
let R=0;for(let ne of F)if(Q(ne,R++))return!0;return!1}function*U(F,Q){let R=0;for(let ne of F)yield Q(ne,R++)}function*z(F,Q,R){Q===void 0?(Q=F,F=0,R=1):R===void 0&&
(R=1);let ne=ee.rangeLength(F,Q,R);for(let ve=0;ve<ne;ve++)yield F+R*ve}var ee;(function(F){function Q(R,ne,ve){return ve===0?1/0:R>ne&&ve>0||R<ne&&ve<0?0:Math.
ceil((ne-R)/ve)}F.rangeLength=Q})(ee||(ee={}));function G(F,Q,R){let ne=F[Symbol.iterator](),ve=0,Le=ne.next();if(Le.done&&R===void 0)throw new TypeError("Reduc\
e of empty iterable with no initial value.");if(Le.done)return R;let ge=ne.next();if(ge.done&&R===void 0)return Le.value;if(ge.done)return Q(R,Le.value,ve++);let Ce;
R===void 0?Ce=Q(Le.value,ge.value,ve++):Ce=Q(Q(R,Le.value,ve++),ge.value,ve++);let Ie;for(;!(Ie=ne.next()).done;)Ce=Q(Ce,Ie.value,ve++);return Ce}function*J(F,Q){
for(;0<Q--;)yield F}function*N(F){yield F}function*H(F){if(typeof F.retro=="function")yield*F.retro();else for(let Q=F.length-1;Q>-1;Q--)yield F[Q]}function u(F){
let Q=[],R=new Set,ne=new Map;for(let ge of F)ve(ge);for(let[ge]of ne)Le(ge);return Q;function ve(ge){let[Ce,Ie]=ge,De=ne.get(Ie);De?De.push(Ce):ne.set(Ie,[Ce])}
function Le(ge){if(R.has(ge))return;R.add(ge);let Ce=ne.get(ge);if(Ce)for(let Ie of Ce)Le(Ie);Q.push(ge)}}function*re(F,Q){let R=0;for(let ne of F)R++%Q===0&&(yield ne)}
t.StringExt=void 0,(function(F){function Q(ge,Ce,Ie=0){let De=new Array(Ce.length);for(let Ae=0,He=Ie,Je=Ce.length;Ae<Je;++Ae,++He){if(He=ge.indexOf(Ce[Ae],He),
He===-1)return null;De[Ae]=He}return De}F.findIndices=Q;function R(ge,Ce,Ie=0){let De=Q(ge,Ce,Ie);if(!De)return null;let Ae=0;for(let He=0,Je=De.length;He<Je;++He){
let ot=De[He]-Ie;Ae+=ot*ot}return{score:Ae,indices:De}}F.matchSumOfSquares=R;function ne(ge,Ce,Ie=0){let De=Q(ge,Ce,Ie);if(!De)return null;let Ae=0,He=Ie-1;for(let Je=0,
ot=De.length;Je<ot;++Je){let Ct=De[Je];Ae+=Ct-He-1,He=Ct}return{score:Ae,indices:De}}F.matchSumOfDeltas=ne;function ve(ge,Ce,Ie){let De=[],Ae=0,He=0,Je=Ce.length;
for(;Ae<Je;){let ot=Ce[Ae],Ct=Ce[Ae];for(;++Ae<Je&&Ce[Ae]===Ct+1;)Ct++;He<ot&&De.push(ge.slice(He,ot)),ot<Ct+1&&De.push(Ie(ge.slice(ot,Ct+1))),He=Ct+1}return He<
ge.length&&De.push(ge.slice(He)),De}F.highlight=ve;function Le(ge,Ce){return ge<Ce?-1:ge>Ce?1:0}F.cmp=Le})(t.StringExt||(t.StringExt={}));function*X(F,Q){if(Q<1)
return;let R=F[Symbol.iterator](),ne;for(;0<Q--&&!(ne=R.next()).done;)yield ne.value}function*le(...F){let Q=F.map(ne=>ne[Symbol.iterator]()),R=Q.map(ne=>ne.next());
for(;M(R,ne=>!ne.done);R=Q.map(ne=>ne.next()))yield R.map(ne=>ne.value)}t.chain=e,t.each=O,t.empty=i,t.enumerate=r,t.every=M,t.filter=a,t.find=o,t.findIndex=c,t.
map=U,t.max=y,t.min=p,t.minmax=j,t.once=N,t.range=z,t.reduce=G,t.repeat=J,t.retro=H,t.some=L,t.stride=re,t.take=X,t.toArray=C,t.toObject=w,t.topologicSort=u,t.zip=
le}))});var Mr=ie((ao,ep)=>{(function(t,e){typeof ao=="object"&&typeof ep<"u"?e(ao,ti()):(t=typeof globalThis<"u"?globalThis:t||self,e(t.lumino_coreutils={},t.lumino_algorithm))})(
ao,(function(t,e){"use strict";t.JSONExt=void 0,(function(j){j.emptyObject=Object.freeze({}),j.emptyArray=Object.freeze([]);function C(J){return J===null||typeof J==
"boolean"||typeof J=="number"||typeof J=="string"}j.isPrimitive=C;function w(J){return Array.isArray(J)}j.isArray=w;function O(J){return!C(J)&&!w(J)}j.isObject=
O;function M(J,N){if(J===N)return!0;if(C(J)||C(N))return!1;let H=w(J),u=w(N);return H!==u?!1:H&&u?U(J,N):z(J,N)}j.deepEqual=M;function L(J){return C(J)?J:w(J)?ee(
J):G(J)}j.deepCopy=L;function U(J,N){if(J===N)return!0;if(J.length!==N.length)return!1;for(let H=0,u=J.length;H<u;++H)if(!M(J[H],N[H]))return!1;return!0}function z(J,N){
if(J===N)return!0;for(let H in J)if(J[H]!==void 0&&!(H in N))return!1;for(let H in N)if(N[H]!==void 0&&!(H in J))return!1;for(let H in J){let u=J[H],re=N[H];if(!(u===
void 0&&re===void 0)&&(u===void 0||re===void 0||!M(u,re)))return!1}return!0}function ee(J){let N=new Array(J.length);for(let H=0,u=J.length;H<u;++H)N[H]=L(J[H]);
return N}function G(J){let N={};for(let H in J){let u=J[H];u!==void 0&&(N[H]=L(u))}return N}})(t.JSONExt||(t.JSONExt={}));class i{constructor(){this._types=[],this.
_values=[]}types(){return this._types.slice()}hasData(C){return this._types.indexOf(C)!==-1}getData(C){let w=this._types.indexOf(C);return w!==-1?this._values[w]:
void 0}setData(C,w){this.clearData(C),this._types.push(C),this._values.push(w)}clearData(C){let w=this._types.indexOf(C);w!==-1&&(this._types.splice(w,1),this._values.
splice(w,1))}clear(){this._types.length=0,this._values.length=0}}class r{constructor(C={}){this._application=null,this._validatePlugin=()=>!0,this._plugins=new Map,
this._services=new Map,C.validatePlugin&&(console.info("Plugins may be rejected by the custom validation plugin method."),this._validatePlugin=C.validatePlugin)}get application(){
return this._application}set application(C){if(this._application!==null)throw Error("PluginRegistry.application is already set. It cannot be overridden.");this.
_application=C}get deferredPlugins(){return Array.from(this._plugins).filter(([C,w])=>w.autoStart==="defer").map(([C,w])=>C)}getPluginDescription(C){var w,O;return(O=
(w=this._plugins.get(C))===null||w===void 0?void 0:w.description)!==null&&O!==void 0?O:""}hasPlugin(C){return this._plugins.has(C)}isPluginActivated(C){var w,O;
return(O=(w=this._plugins.get(C))===null||w===void 0?void 0:w.activated)!==null&&O!==void 0?O:!1}listPlugins(){return Array.from(this._plugins.keys())}registerPlugin(C){
if(this._plugins.has(C.id))throw new TypeError(`Plugin '${C.id}' is already registered.`);if(!this._validatePlugin(C))throw new Error(`Plugin '${C.id}' is not v\
alid.`);let w=a.createPluginData(C);a.ensureNoCycle(w,this._plugins,this._services),w.provides&&this._services.set(w.provides,w.id),this._plugins.set(w.id,w)}registerPlugins(C){
for(let w of C)this.registerPlugin(w)}deregisterPlugin(C,w){let O=this._plugins.get(C);if(O){if(O.activated&&!w)throw new Error(`Plugin '${C}' is still active.`);
this._plugins.delete(C)}}async activatePlugin(C){let w=this._plugins.get(C);if(!w)throw new ReferenceError(`Plugin '${C}' is not registered.`);if(w.activated)return;
if(w.promise)return w.promise;let O=w.requires.map(L=>this.resolveRequiredService(L)),M=w.optional.map(L=>this.resolveOptionalService(L));return w.promise=Promise.
all([...O,...M]).then(L=>w.activate.apply(void 0,[this.application,...L])).then(L=>{w.service=L,w.activated=!0,w.promise=null}).catch(L=>{throw w.promise=null,L}),
w.promise}async activatePlugins(C,w={}){switch(C){case"defer":{let O=this.deferredPlugins.filter(M=>this._plugins.get(M).autoStart).map(M=>this.activatePlugin(M));
await Promise.all(O);break}case"startUp":{let M=a.collectStartupPlugins(this._plugins,w).map(async L=>{try{return await this.activatePlugin(L)}catch(U){console.
error(`Plugin '${L}' failed to activate.`,U)}});await Promise.all(M);break}}}async deactivatePlugin(C){let w=this._plugins.get(C);if(!w)throw new ReferenceError(
`Plugin '${C}' is not registered.`);if(!w.activated)return[];if(!w.deactivate)throw new TypeError(`Plugin '${C}'#deactivate() method missing`);let O=a.findDependents(
C,this._plugins,this._services),M=O.map(L=>this._plugins.get(L));for(let L of M)if(!L.deactivate)throw new TypeError(`Plugin ${L.id}#deactivate() method missing\
 (depends on ${C})`);for(let L of M){let U=[...L.requires,...L.optional].map(z=>{let ee=this._services.get(z);return ee?this._plugins.get(ee).service:null});await L.
deactivate(this.application,...U),L.service=null,L.activated=!1}return O.pop(),O}async resolveRequiredService(C){let w=this._services.get(C);if(!w)throw new TypeError(
`No provider for: ${C.name}.`);let O=this._plugins.get(w);return O.activated||await this.activatePlugin(w),O.service}async resolveOptionalService(C){let w=this.
_services.get(C);if(!w)return null;let O=this._plugins.get(w);if(!O.activated)try{await this.activatePlugin(w)}catch(M){return console.error(M),null}return O.service}}
var a;(function(j){class C{constructor(z){var ee,G,J,N;this._activated=!1,this._promise=null,this._service=null,this.id=z.id,this.description=(ee=z.description)!==
null&&ee!==void 0?ee:"",this.activate=z.activate,this.deactivate=(G=z.deactivate)!==null&&G!==void 0?G:null,this.provides=(J=z.provides)!==null&&J!==void 0?J:null,
this.autoStart=(N=z.autoStart)!==null&&N!==void 0?N:!1,this.requires=z.requires?z.requires.slice():[],this.optional=z.optional?z.optional.slice():[]}get activated(){
return this._activated}set activated(z){this._activated=z}get service(){return this._service}set service(z){this._service=z}get promise(){return this._promise}set promise(z){
this._promise=z}}function w(U){return new C(U)}j.createPluginData=w;function O(U,z,ee){let G=[...U.requires,...U.optional],J=H=>{if(H===U.provides)return!0;let u=ee.
get(H);if(!u)return!1;let re=z.get(u),X=[...re.requires,...re.optional];return X.length===0?!1:(N.push(u),X.some(J)?!0:(N.pop(),!1))};if(!U.provides||G.length===
0)return;let N=[U.id];if(G.some(J))throw new ReferenceError(`Cycle detected: ${N.join(" -> ")}.`)}j.ensureNoCycle=O;function M(U,z,ee){let G=new Array,J=X=>{let le=z.
get(X),F=[...le.requires,...le.optional];G.push(...F.reduce((Q,R)=>{let ne=ee.get(R);return ne&&Q.push([X,ne]),Q},[]))};for(let X of z.keys())J(X);let N=G.filter(
X=>X[1]===U),H=0;for(;N.length>H;){let X=N.length,le=new Set(N.map(F=>F[0]));for(let F of le)G.filter(Q=>Q[1]===F).forEach(Q=>{N.includes(Q)||N.push(Q)});H=X}let u=e.
topologicSort(N),re=u.findIndex(X=>X===U);return re===-1?[U]:u.slice(0,re+1)}j.findDependents=M;function L(U,z){let ee=new Set;for(let G of U.keys())U.get(G).autoStart===
!0&&ee.add(G);if(z.startPlugins)for(let G of z.startPlugins)ee.add(G);if(z.ignorePlugins)for(let G of z.ignorePlugins)ee.delete(G);return Array.from(ee)}j.collectStartupPlugins=
L})(a||(a={}));class o{constructor(){this.promise=new Promise((C,w)=>{this._resolve=C,this._reject=w})}resolve(C){let w=this._resolve;w(C)}reject(C){let w=this.
_reject;w(C)}}class c{constructor(C,w){this.name=C,this.description=w??"",this._tokenStructuralPropertyT=null}}function p(j){let C=0;for(let w=0,O=j.length;w<O;++w)
w%4===0&&(C=Math.random()*4294967295>>>0),j[w]=C&255,C>>>=8}t.Random=void 0,(function(j){j.getRandomValues=(()=>{let C=typeof window<"u"&&(window.crypto||window.
msCrypto)||null;return C&&typeof C.getRandomValues=="function"?function(O){return C.getRandomValues(O)}:p})()})(t.Random||(t.Random={}));function y(j){let C=new Uint8Array(
16),w=new Array(256);for(let O=0;O<16;++O)w[O]="0"+O.toString(16);for(let O=16;O<256;++O)w[O]=O.toString(16);return function(){return j(C),C[6]=64|C[6]&15,C[8]=
128|C[8]&63,w[C[0]]+w[C[1]]+w[C[2]]+w[C[3]]+"-"+w[C[4]]+w[C[5]]+"-"+w[C[6]]+w[C[7]]+"-"+w[C[8]]+w[C[9]]+"-"+w[C[10]]+w[C[11]]+w[C[12]]+w[C[13]]+w[C[14]]+w[C[15]]}}
t.UUID=void 0,(function(j){j.uuid4=y(t.Random.getRandomValues)})(t.UUID||(t.UUID={})),t.MimeData=i,t.PluginRegistry=r,t.PromiseDelegate=o,t.Token=c}))});var ip=ie((QC,tp)=>{function iy(){this.__data__=[],this.size=0}tp.exports=iy});var qd=ie((eE,rp)=>{function ry(t,e){return t===e||t!==t&&e!==e}rp.exports=ry});var Cs=ie((tE,np)=>{var ny=qd();function sy(t,e){for(var i=t.length;i--;)if(ny(t[i][0],e))return i;return-1}np.exports=sy});var ap=ie((iE,sp)=>{var ay=Cs(),oy=Array.prototype,ly=oy.splice;function dy(t){var e=this.__data__,i=ay(e,t);if(i<0)return!1;var r=e.length-1;return i==r?e.pop():
ly.call(e,i,1),--this.size,!0}sp.exports=dy});var lp=ie((rE,op)=>{var uy=Cs();function cy(t){var e=this.__data__,i=uy(e,t);return i<0?void 0:e[i][1]}op.exports=cy});var up=ie((nE,dp)=>{var hy=Cs();function fy(t){return hy(this.__data__,t)>-1}dp.exports=fy});var hp=ie((sE,cp)=>{var py=Cs();function gy(t,e){var i=this.__data__,r=py(i,t);return r<0?(++this.size,i.push([t,e])):i[r][1]=e,this}cp.exports=gy});var Es=ie((aE,fp)=>{var my=ip(),by=ap(),vy=lp(),_y=up(),yy=hp();function xn(t){var e=-1,i=t==null?0:t.length;for(this.clear();++e<i;){var r=t[e];this.set(r[0],r[1])}}
xn.prototype.clear=my;xn.prototype.delete=by;xn.prototype.get=vy;xn.prototype.has=_y;xn.prototype.set=yy;fp.exports=xn});var gp=ie((oE,pp)=>{var xy=Es();function wy(){this.__data__=new xy,this.size=0}pp.exports=wy});var bp=ie((lE,mp)=>{function jy(t){var e=this.__data__,i=e.delete(t);return this.size=e.size,i}mp.exports=jy});var _p=ie((dE,vp)=>{function Ty(t){return this.__data__.get(t)}vp.exports=Ty});var xp=ie((uE,yp)=>{function Cy(t){return this.__data__.has(t)}yp.exports=Cy});var Fd=ie((cE,wp)=>{var Ey=typeof global=="object"&&global&&global.Object===Object&&global;wp.exports=Ey});var ji=ie((hE,jp)=>{var Sy=Fd(),Ay=typeof self=="object"&&self&&self.Object===Object&&self,ky=Sy||Ay||Function("return this")();jp.exports=ky});var oo=ie((fE,Tp)=>{var My=ji(),Ly=My.Symbol;Tp.exports=Ly});var Ap=ie((pE,Sp)=>{var Cp=oo(),Ep=Object.prototype,Oy=Ep.hasOwnProperty,Iy=Ep.toString,Ss=Cp?Cp.toStringTag:void 0;function Dy(t){var e=Oy.call(t,Ss),i=t[Ss];try{
t[Ss]=void 0;var r=!0}catch{}var a=Iy.call(t);return r&&(e?t[Ss]=i:delete t[Ss]),a}Sp.exports=Dy});var Mp=ie((gE,kp)=>{var zy=Object.prototype,Py=zy.toString;function By(t){return Py.call(t)}kp.exports=By});var As=ie((mE,Ip)=>{var Lp=oo(),Ny=Ap(),Ry=Mp(),Uy="[object Null]",Hy="[object Undefined]",Op=Lp?Lp.toStringTag:void 0;function Wy(t){return t==null?t===void 0?
Hy:Uy:Op&&Op in Object(t)?Ny(t):Ry(t)}Ip.exports=Wy});var Vd=ie((bE,Dp)=>{function qy(t){var e=typeof t;return t!=null&&(e=="object"||e=="function")}Dp.exports=qy});var $d=ie((vE,zp)=>{var Fy=As(),Vy=Vd(),$y="[object AsyncFunction]",Ky="[object Function]",Gy="[object GeneratorFunction]",Yy="[object Proxy]";function Xy(t){if(!Vy(
t))return!1;var e=Fy(t);return e==Ky||e==Gy||e==$y||e==Yy}zp.exports=Xy});var Bp=ie((_E,Pp)=>{var Jy=ji(),Zy=Jy["__core-js_shared__"];Pp.exports=Zy});var Up=ie((yE,Rp)=>{var Kd=Bp(),Np=(function(){var t=/[^.]+$/.exec(Kd&&Kd.keys&&Kd.keys.IE_PROTO||"");return t?"Symbol(src)_1."+t:""})();function Qy(t){return!!Np&&
Np in t}Rp.exports=Qy});var Gd=ie((xE,Hp)=>{var ex=Function.prototype,tx=ex.toString;function ix(t){if(t!=null){try{return tx.call(t)}catch{}try{return t+""}catch{}}return""}Hp.exports=
ix});var qp=ie((wE,Wp)=>{var rx=$d(),nx=Up(),sx=Vd(),ax=Gd(),ox=/[\\^$.*+?()[\]{}|]/g,lx=/^\[object .+?Constructor\]$/,dx=Function.prototype,ux=Object.prototype,cx=dx.
toString,hx=ux.hasOwnProperty,fx=RegExp("^"+cx.call(hx).replace(ox,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,"$1.*?")+"$");function px(t){
if(!sx(t)||nx(t))return!1;var e=rx(t)?fx:lx;return e.test(ax(t))}Wp.exports=px});var Vp=ie((jE,Fp)=>{function gx(t,e){return t?.[e]}Fp.exports=gx});var Lr=ie((TE,$p)=>{var mx=qp(),bx=Vp();function vx(t,e){var i=bx(t,e);return mx(i)?i:void 0}$p.exports=vx});var lo=ie((CE,Kp)=>{var _x=Lr(),yx=ji(),xx=_x(yx,"Map");Kp.exports=xx});var ks=ie((EE,Gp)=>{var wx=Lr(),jx=wx(Object,"create");Gp.exports=jx});var Jp=ie((SE,Xp)=>{var Yp=ks();function Tx(){this.__data__=Yp?Yp(null):{},this.size=0}Xp.exports=Tx});var Qp=ie((AE,Zp)=>{function Cx(t){var e=this.has(t)&&delete this.__data__[t];return this.size-=e?1:0,e}Zp.exports=Cx});var tg=ie((kE,eg)=>{var Ex=ks(),Sx="__lodash_hash_undefined__",Ax=Object.prototype,kx=Ax.hasOwnProperty;function Mx(t){var e=this.__data__;if(Ex){var i=e[t];return i===
Sx?void 0:i}return kx.call(e,t)?e[t]:void 0}eg.exports=Mx});var rg=ie((ME,ig)=>{var Lx=ks(),Ox=Object.prototype,Ix=Ox.hasOwnProperty;function Dx(t){var e=this.__data__;return Lx?e[t]!==void 0:Ix.call(e,t)}ig.exports=Dx});var sg=ie((LE,ng)=>{var zx=ks(),Px="__lodash_hash_undefined__";function Bx(t,e){var i=this.__data__;return this.size+=this.has(t)?0:1,i[t]=zx&&e===void 0?Px:e,this}
ng.exports=Bx});var og=ie((OE,ag)=>{var Nx=Jp(),Rx=Qp(),Ux=tg(),Hx=rg(),Wx=sg();function wn(t){var e=-1,i=t==null?0:t.length;for(this.clear();++e<i;){var r=t[e];this.set(r[0],r[1])}}
wn.prototype.clear=Nx;wn.prototype.delete=Rx;wn.prototype.get=Ux;wn.prototype.has=Hx;wn.prototype.set=Wx;ag.exports=wn});var ug=ie((IE,dg)=>{var lg=og(),qx=Es(),Fx=lo();function Vx(){this.size=0,this.__data__={hash:new lg,map:new(Fx||qx),string:new lg}}dg.exports=Vx});var hg=ie((DE,cg)=>{function $x(t){var e=typeof t;return e=="string"||e=="number"||e=="symbol"||e=="boolean"?t!=="__proto__":t===null}cg.exports=$x});var Ms=ie((zE,fg)=>{var Kx=hg();function Gx(t,e){var i=t.__data__;return Kx(e)?i[typeof e=="string"?"string":"hash"]:i.map}fg.exports=Gx});var gg=ie((PE,pg)=>{var Yx=Ms();function Xx(t){var e=Yx(this,t).delete(t);return this.size-=e?1:0,e}pg.exports=Xx});var bg=ie((BE,mg)=>{var Jx=Ms();function Zx(t){return Jx(this,t).get(t)}mg.exports=Zx});var _g=ie((NE,vg)=>{var Qx=Ms();function ew(t){return Qx(this,t).has(t)}vg.exports=ew});var xg=ie((RE,yg)=>{var tw=Ms();function iw(t,e){var i=tw(this,t),r=i.size;return i.set(t,e),this.size+=i.size==r?0:1,this}yg.exports=iw});var Yd=ie((UE,wg)=>{var rw=ug(),nw=gg(),sw=bg(),aw=_g(),ow=xg();function jn(t){var e=-1,i=t==null?0:t.length;for(this.clear();++e<i;){var r=t[e];this.set(r[0],r[1])}}
jn.prototype.clear=rw;jn.prototype.delete=nw;jn.prototype.get=sw;jn.prototype.has=aw;jn.prototype.set=ow;wg.exports=jn});var Tg=ie((HE,jg)=>{var lw=Es(),dw=lo(),uw=Yd(),cw=200;function hw(t,e){var i=this.__data__;if(i instanceof lw){var r=i.__data__;if(!dw||r.length<cw-1)return r.
push([t,e]),this.size=++i.size,this;i=this.__data__=new uw(r)}return i.set(t,e),this.size=i.size,this}jg.exports=hw});var Eg=ie((WE,Cg)=>{var fw=Es(),pw=gp(),gw=bp(),mw=_p(),bw=xp(),vw=Tg();function Tn(t){var e=this.__data__=new fw(t);this.size=e.size}Tn.prototype.clear=pw;Tn.prototype.
delete=gw;Tn.prototype.get=mw;Tn.prototype.has=bw;Tn.prototype.set=vw;Cg.exports=Tn});var Ag=ie((qE,Sg)=>{var _w="__lodash_hash_undefined__";function yw(t){return this.__data__.set(t,_w),this}Sg.exports=yw});var Mg=ie((FE,kg)=>{function xw(t){return this.__data__.has(t)}kg.exports=xw});var Og=ie((VE,Lg)=>{var ww=Yd(),jw=Ag(),Tw=Mg();function uo(t){var e=-1,i=t==null?0:t.length;for(this.__data__=new ww;++e<i;)this.add(t[e])}uo.prototype.add=uo.
prototype.push=jw;uo.prototype.has=Tw;Lg.exports=uo});var Dg=ie(($E,Ig)=>{function Cw(t,e){for(var i=-1,r=t==null?0:t.length;++i<r;)if(e(t[i],i,t))return!0;return!1}Ig.exports=Cw});var Pg=ie((KE,zg)=>{function Ew(t,e){return t.has(e)}zg.exports=Ew});var Xd=ie((GE,Bg)=>{var Sw=Og(),Aw=Dg(),kw=Pg(),Mw=1,Lw=2;function Ow(t,e,i,r,a,o){var c=i&Mw,p=t.length,y=e.length;if(p!=y&&!(c&&y>p))return!1;var j=o.get(t),C=o.
get(e);if(j&&C)return j==e&&C==t;var w=-1,O=!0,M=i&Lw?new Sw:void 0;for(o.set(t,e),o.set(e,t);++w<p;){var L=t[w],U=e[w];if(r)var z=c?r(U,L,w,e,t,o):r(L,U,w,t,e,
o);if(z!==void 0){if(z)continue;O=!1;break}if(M){if(!Aw(e,function(ee,G){if(!kw(M,G)&&(L===ee||a(L,ee,i,r,o)))return M.push(G)})){O=!1;break}}else if(!(L===U||a(
L,U,i,r,o))){O=!1;break}}return o.delete(t),o.delete(e),O}Bg.exports=Ow});var Rg=ie((YE,Ng)=>{var Iw=ji(),Dw=Iw.Uint8Array;Ng.exports=Dw});var Hg=ie((XE,Ug)=>{function zw(t){var e=-1,i=Array(t.size);return t.forEach(function(r,a){i[++e]=[a,r]}),i}Ug.exports=zw});var qg=ie((JE,Wg)=>{function Pw(t){var e=-1,i=Array(t.size);return t.forEach(function(r){i[++e]=r}),i}Wg.exports=Pw});var Gg=ie((ZE,Kg)=>{var Fg=oo(),Vg=Rg(),Bw=qd(),Nw=Xd(),Rw=Hg(),Uw=qg(),Hw=1,Ww=2,qw="[object Boolean]",Fw="[object Date]",Vw="[object Error]",$w="[object Map]",
Kw="[object Number]",Gw="[object RegExp]",Yw="[object Set]",Xw="[object String]",Jw="[object Symbol]",Zw="[object ArrayBuffer]",Qw="[object DataView]",$g=Fg?Fg.
prototype:void 0,Jd=$g?$g.valueOf:void 0;function e1(t,e,i,r,a,o,c){switch(i){case Qw:if(t.byteLength!=e.byteLength||t.byteOffset!=e.byteOffset)return!1;t=t.buffer,
e=e.buffer;case Zw:return!(t.byteLength!=e.byteLength||!o(new Vg(t),new Vg(e)));case qw:case Fw:case Kw:return Bw(+t,+e);case Vw:return t.name==e.name&&t.message==
e.message;case Gw:case Xw:return t==e+"";case $w:var p=Rw;case Yw:var y=r&Hw;if(p||(p=Uw),t.size!=e.size&&!y)return!1;var j=c.get(t);if(j)return j==e;r|=Ww,c.set(
t,e);var C=Nw(p(t),p(e),r,a,o,c);return c.delete(t),C;case Jw:if(Jd)return Jd.call(t)==Jd.call(e)}return!1}Kg.exports=e1});var Xg=ie((QE,Yg)=>{function t1(t,e){for(var i=-1,r=e.length,a=t.length;++i<r;)t[a+i]=e[i];return t}Yg.exports=t1});var co=ie((eS,Jg)=>{var i1=Array.isArray;Jg.exports=i1});var Qg=ie((tS,Zg)=>{var r1=Xg(),n1=co();function s1(t,e,i){var r=e(t);return n1(t)?r:r1(r,i(t))}Zg.exports=s1});var tm=ie((iS,em)=>{function a1(t,e){for(var i=-1,r=t==null?0:t.length,a=0,o=[];++i<r;){var c=t[i];e(c,i,t)&&(o[a++]=c)}return o}em.exports=a1});var rm=ie((rS,im)=>{function o1(){return[]}im.exports=o1});var am=ie((nS,sm)=>{var l1=tm(),d1=rm(),u1=Object.prototype,c1=u1.propertyIsEnumerable,nm=Object.getOwnPropertySymbols,h1=nm?function(t){return t==null?[]:(t=Object(
t),l1(nm(t),function(e){return c1.call(t,e)}))}:d1;sm.exports=h1});var lm=ie((sS,om)=>{function f1(t,e){for(var i=-1,r=Array(t);++i<t;)r[i]=e(i);return r}om.exports=f1});var Ls=ie((aS,dm)=>{function p1(t){return t!=null&&typeof t=="object"}dm.exports=p1});var cm=ie((oS,um)=>{var g1=As(),m1=Ls(),b1="[object Arguments]";function v1(t){return m1(t)&&g1(t)==b1}um.exports=v1});var gm=ie((lS,pm)=>{var hm=cm(),_1=Ls(),fm=Object.prototype,y1=fm.hasOwnProperty,x1=fm.propertyIsEnumerable,w1=hm((function(){return arguments})())?hm:function(t){
return _1(t)&&y1.call(t,"callee")&&!x1.call(t,"callee")};pm.exports=w1});var bm=ie((dS,mm)=>{function j1(){return!1}mm.exports=j1});var Zd=ie((Os,Cn)=>{var T1=ji(),C1=bm(),ym=typeof Os=="object"&&Os&&!Os.nodeType&&Os,vm=ym&&typeof Cn=="object"&&Cn&&!Cn.nodeType&&Cn,E1=vm&&vm.exports===ym,_m=E1?
T1.Buffer:void 0,S1=_m?_m.isBuffer:void 0,A1=S1||C1;Cn.exports=A1});var wm=ie((uS,xm)=>{var k1=9007199254740991,M1=/^(?:0|[1-9]\d*)$/;function L1(t,e){var i=typeof t;return e=e??k1,!!e&&(i=="number"||i!="symbol"&&M1.test(t))&&t>
-1&&t%1==0&&t<e}xm.exports=L1});var Qd=ie((cS,jm)=>{var O1=9007199254740991;function I1(t){return typeof t=="number"&&t>-1&&t%1==0&&t<=O1}jm.exports=I1});var Cm=ie((hS,Tm)=>{var D1=As(),z1=Qd(),P1=Ls(),B1="[object Arguments]",N1="[object Array]",R1="[object Boolean]",U1="[object Date]",H1="[object Error]",W1="[ob\
ject Function]",q1="[object Map]",F1="[object Number]",V1="[object Object]",$1="[object RegExp]",K1="[object Set]",G1="[object String]",Y1="[object WeakMap]",X1="\
[object ArrayBuffer]",J1="[object DataView]",Z1="[object Float32Array]",Q1="[object Float64Array]",ej="[object Int8Array]",tj="[object Int16Array]",ij="[object \
Int32Array]",rj="[object Uint8Array]",nj="[object Uint8ClampedArray]",sj="[object Uint16Array]",aj="[object Uint32Array]",nt={};nt[Z1]=nt[Q1]=nt[ej]=nt[tj]=nt[ij]=
nt[rj]=nt[nj]=nt[sj]=nt[aj]=!0;nt[B1]=nt[N1]=nt[X1]=nt[R1]=nt[J1]=nt[U1]=nt[H1]=nt[W1]=nt[q1]=nt[F1]=nt[V1]=nt[$1]=nt[K1]=nt[G1]=nt[Y1]=!1;function oj(t){return P1(
t)&&z1(t.length)&&!!nt[D1(t)]}Tm.exports=oj});var Sm=ie((fS,Em)=>{function lj(t){return function(e){return t(e)}}Em.exports=lj});var km=ie((Is,En)=>{var dj=Fd(),Am=typeof Is=="object"&&Is&&!Is.nodeType&&Is,Ds=Am&&typeof En=="object"&&En&&!En.nodeType&&En,uj=Ds&&Ds.exports===Am,eu=uj&&dj.process,
cj=(function(){try{var t=Ds&&Ds.require&&Ds.require("util").types;return t||eu&&eu.binding&&eu.binding("util")}catch{}})();En.exports=cj});var tu=ie((pS,Om)=>{var hj=Cm(),fj=Sm(),Mm=km(),Lm=Mm&&Mm.isTypedArray,pj=Lm?fj(Lm):hj;Om.exports=pj});var Dm=ie((gS,Im)=>{var gj=lm(),mj=gm(),bj=co(),vj=Zd(),_j=wm(),yj=tu(),xj=Object.prototype,wj=xj.hasOwnProperty;function jj(t,e){var i=bj(t),r=!i&&mj(t),a=!i&&
!r&&vj(t),o=!i&&!r&&!a&&yj(t),c=i||r||a||o,p=c?gj(t.length,String):[],y=p.length;for(var j in t)(e||wj.call(t,j))&&!(c&&(j=="length"||a&&(j=="offset"||j=="paren\
t")||o&&(j=="buffer"||j=="byteLength"||j=="byteOffset")||_j(j,y)))&&p.push(j);return p}Im.exports=jj});var Pm=ie((mS,zm)=>{var Tj=Object.prototype;function Cj(t){var e=t&&t.constructor,i=typeof e=="function"&&e.prototype||Tj;return t===i}zm.exports=Cj});var Nm=ie((bS,Bm)=>{function Ej(t,e){return function(i){return t(e(i))}}Bm.exports=Ej});var Um=ie((vS,Rm)=>{var Sj=Nm(),Aj=Sj(Object.keys,Object);Rm.exports=Aj});var Wm=ie((_S,Hm)=>{var kj=Pm(),Mj=Um(),Lj=Object.prototype,Oj=Lj.hasOwnProperty;function Ij(t){if(!kj(t))return Mj(t);var e=[];for(var i in Object(t))Oj.call(t,
i)&&i!="constructor"&&e.push(i);return e}Hm.exports=Ij});var Fm=ie((yS,qm)=>{var Dj=$d(),zj=Qd();function Pj(t){return t!=null&&zj(t.length)&&!Dj(t)}qm.exports=Pj});var $m=ie((xS,Vm)=>{var Bj=Dm(),Nj=Wm(),Rj=Fm();function Uj(t){return Rj(t)?Bj(t):Nj(t)}Vm.exports=Uj});var Gm=ie((wS,Km)=>{var Hj=Qg(),Wj=am(),qj=$m();function Fj(t){return Hj(t,qj,Wj)}Km.exports=Fj});var Jm=ie((jS,Xm)=>{var Ym=Gm(),Vj=1,$j=Object.prototype,Kj=$j.hasOwnProperty;function Gj(t,e,i,r,a,o){var c=i&Vj,p=Ym(t),y=p.length,j=Ym(e),C=j.length;if(y!=C&&
!c)return!1;for(var w=y;w--;){var O=p[w];if(!(c?O in e:Kj.call(e,O)))return!1}var M=o.get(t),L=o.get(e);if(M&&L)return M==e&&L==t;var U=!0;o.set(t,e),o.set(e,t);
for(var z=c;++w<y;){O=p[w];var ee=t[O],G=e[O];if(r)var J=c?r(G,ee,O,e,t,o):r(ee,G,O,t,e,o);if(!(J===void 0?ee===G||a(ee,G,i,r,o):J)){U=!1;break}z||(z=O=="constr\
uctor")}if(U&&!z){var N=t.constructor,H=e.constructor;N!=H&&"constructor"in t&&"constructor"in e&&!(typeof N=="function"&&N instanceof N&&typeof H=="function"&&
H instanceof H)&&(U=!1)}return o.delete(t),o.delete(e),U}Xm.exports=Gj});var Qm=ie((TS,Zm)=>{var Yj=Lr(),Xj=ji(),Jj=Yj(Xj,"DataView");Zm.exports=Jj});var tb=ie((CS,eb)=>{var Zj=Lr(),Qj=ji(),eT=Zj(Qj,"Promise");eb.exports=eT});var rb=ie((ES,ib)=>{var tT=Lr(),iT=ji(),rT=tT(iT,"Set");ib.exports=rT});var sb=ie((SS,nb)=>{var nT=Lr(),sT=ji(),aT=nT(sT,"WeakMap");nb.exports=aT});var fb=ie((AS,hb)=>{var iu=Qm(),ru=lo(),nu=tb(),su=rb(),au=sb(),cb=As(),Sn=Gd(),ab="[object Map]",oT="[object Object]",ob="[object Promise]",lb="[object Set]",db="\
[object WeakMap]",ub="[object DataView]",lT=Sn(iu),dT=Sn(ru),uT=Sn(nu),cT=Sn(su),hT=Sn(au),Or=cb;(iu&&Or(new iu(new ArrayBuffer(1)))!=ub||ru&&Or(new ru)!=ab||nu&&
Or(nu.resolve())!=ob||su&&Or(new su)!=lb||au&&Or(new au)!=db)&&(Or=function(t){var e=cb(t),i=e==oT?t.constructor:void 0,r=i?Sn(i):"";if(r)switch(r){case lT:return ub;case dT:
return ab;case uT:return ob;case cT:return lb;case hT:return db}return e});hb.exports=Or});var xb=ie((kS,yb)=>{var ou=Eg(),fT=Xd(),pT=Gg(),gT=Jm(),pb=fb(),gb=co(),mb=Zd(),mT=tu(),bT=1,bb="[object Arguments]",vb="[object Array]",ho="[object Object]",vT=Object.
prototype,_b=vT.hasOwnProperty;function _T(t,e,i,r,a,o){var c=gb(t),p=gb(e),y=c?vb:pb(t),j=p?vb:pb(e);y=y==bb?ho:y,j=j==bb?ho:j;var C=y==ho,w=j==ho,O=y==j;if(O&&
mb(t)){if(!mb(e))return!1;c=!0,C=!1}if(O&&!C)return o||(o=new ou),c||mT(t)?fT(t,e,i,r,a,o):pT(t,e,y,i,r,a,o);if(!(i&bT)){var M=C&&_b.call(t,"__wrapped__"),L=w&&
_b.call(e,"__wrapped__");if(M||L){var U=M?t.value():t,z=L?e.value():e;return o||(o=new ou),a(U,z,i,r,o)}}return O?(o||(o=new ou),gT(t,e,i,r,a,o)):!1}yb.exports=
_T});var Cb=ie((MS,Tb)=>{var yT=xb(),wb=Ls();function jb(t,e,i,r,a){return t===e?!0:t==null||e==null||!wb(t)&&!wb(e)?t!==t&&e!==e:yT(t,e,i,r,jb,a)}Tb.exports=jb});var Sb=ie((LS,Eb)=>{var xT=Cb();function wT(t,e){return xT(t,e)}Eb.exports=wT});var Ps,lu,Bs,mo,du,Db,Ci,Ni,zb,uu,Pb,Bb,cu,hu,fu,Nb,Rb,bo,pu,Ub,st=P(()=>{Ps="1.13.8",lu=typeof self=="object"&&self.self===self&&self||typeof global=="object"&&
global.global===global&&global||Function("return this")()||{},Bs=Array.prototype,mo=Object.prototype,du=typeof Symbol<"u"?Symbol.prototype:null,Db=Bs.push,Ci=Bs.
slice,Ni=mo.toString,zb=mo.hasOwnProperty,uu=typeof ArrayBuffer<"u",Pb=typeof DataView<"u",Bb=Array.isArray,cu=Object.keys,hu=Object.create,fu=uu&&ArrayBuffer.isView,
Nb=isNaN,Rb=isFinite,bo=!{toString:null}.propertyIsEnumerable("toString"),pu=["valueOf","isPrototypeOf","toString","propertyIsEnumerable","hasOwnProperty","toLo\
caleString"],Ub=Math.pow(2,53)-1});function Ve(t,e){return e=e==null?t.length-1:+e,function(){for(var i=Math.max(arguments.length-e,0),r=Array(i),a=0;a<i;a++)r[a]=arguments[a+e];switch(e){case 0:
return t.call(this,r);case 1:return t.call(this,arguments[0],r);case 2:return t.call(this,arguments[0],arguments[1],r)}var o=Array(e+1);for(a=0;a<e;a++)o[a]=arguments[a];
return o[e]=r,t.apply(this,o)}}var Nt=P(()=>{});function St(t){var e=typeof t;return e==="function"||e==="object"&&!!t}var nr=P(()=>{});function vo(t){return t===null}var Hb=P(()=>{});function kn(t){return t===void 0}var gu=P(()=>{});function Mn(t){return t===!0||t===!1||Ni.call(t)==="[object Boolean]"}var mu=P(()=>{st()});function _o(t){return!!(t&&t.nodeType===1)}var Wb=P(()=>{});function Ue(t){var e="[object "+t+"]";return function(i){return Ni.call(i)===e}}var jt=P(()=>{st()});var Ir,yo=P(()=>{jt();Ir=Ue("String")});var Ns,bu=P(()=>{jt();Ns=Ue("Number")});var vu,qb=P(()=>{jt();vu=Ue("Date")});var _u,Fb=P(()=>{jt();_u=Ue("RegExp")});var yu,Vb=P(()=>{jt();yu=Ue("Error")});var Rs,xu=P(()=>{jt();Rs=Ue("Symbol")});var Us,wu=P(()=>{jt();Us=Ue("ArrayBuffer")});var $b,TT,Ye,Vt=P(()=>{jt();st();$b=Ue("Function"),TT=lu.document&&lu.document.childNodes;typeof/./!="function"&&typeof Int8Array!="object"&&typeof TT!="functio\
n"&&($b=function(t){return typeof t=="function"||!1});Ye=$b});var ju,Kb=P(()=>{jt();ju=Ue("Object")});var xo,Ln,On=P(()=>{st();Kb();xo=Pb&&(!/\[native code\]/.test(String(DataView))||ju(new DataView(new ArrayBuffer(8)))),Ln=typeof Map<"u"&&ju(new Map)});function ET(t){return t!=null&&Ye(t.getInt8)&&Us(t.buffer)}var CT,sr,wo=P(()=>{jt();Vt();wu();On();CT=Ue("DataView");sr=xo?ET:CT});var It,ar=P(()=>{st();jt();It=Bb||Ue("Array")});function Tt(t,e){return t!=null&&zb.call(t,e)}var Ri=P(()=>{st()});var Tu,Dr,jo=P(()=>{jt();Ri();Tu=Ue("Arguments");(function(){Tu(arguments)||(Tu=function(t){return Tt(t,"callee")})})();Dr=Tu});function To(t){return!Rs(t)&&Rb(t)&&!isNaN(parseFloat(t))}var Gb=P(()=>{st();xu()});function In(t){return Ns(t)&&Nb(t)}var Cu=P(()=>{st();bu()});function Dn(t){return function(){return t}}var Eu=P(()=>{});function Hs(t){return function(e){var i=t(e);return typeof i=="number"&&i>=0&&i<=Ub}}var Su=P(()=>{st()});function Ws(t){return function(e){return e?.[t]}}var Au=P(()=>{});var zr,Co=P(()=>{Au();zr=Ws("byteLength")});var Yb,Xb=P(()=>{Su();Co();Yb=Hs(zr)});function AT(t){return fu?fu(t)&&!sr(t):Yb(t)&&ST.test(Ni.call(t))}var ST,qs,ku=P(()=>{st();wo();Eu();Xb();ST=/\[object ((I|Ui)nt(8|16|32)|Float(32|64)|Uint8Clamped|Big(I|Ui)nt64)Array\]/;
qs=uu?AT:Dn(!1)});var Xe,$t=P(()=>{Au();Xe=Ws("length")});function kT(t){for(var e={},i=t.length,r=0;r<i;++r)e[t[r]]=!0;return{contains:function(a){return e[a]===!0},push:function(a){return e[a]=!0,t.push(a)}}}function Fs(t,e){
e=kT(e);var i=pu.length,r=t.constructor,a=Ye(r)&&r.prototype||mo,o="constructor";for(Tt(t,o)&&!e.contains(o)&&e.push(o);i--;)o=pu[i],o in t&&t[o]!==a[o]&&!e.contains(
o)&&e.push(o)}var Mu=P(()=>{st();Vt();Ri()});function Be(t){if(!St(t))return[];if(cu)return cu(t);var e=[];for(var i in t)Tt(t,i)&&e.push(i);return bo&&Fs(t,e),e}var vt=P(()=>{nr();st();Ri();Mu()});function Eo(t){if(t==null)return!0;var e=Xe(t);return typeof e=="number"&&(It(t)||Ir(t)||Dr(t))?e===0:Xe(Be(t))===0}var Jb=P(()=>{$t();ar();yo();jo();vt()});function zn(t,e){var i=Be(e),r=i.length;if(t==null)return!r;for(var a=Object(t),o=0;o<r;o++){var c=i[o];if(e[c]!==a[c]||!(c in a))return!1}return!0}var Lu=P(()=>{
vt()});function Se(t){if(t instanceof Se)return t;if(!(this instanceof Se))return new Se(t);this._wrapped=t}var Rt=P(()=>{st();Se.VERSION=Ps;Se.prototype.value=function(){
return this._wrapped};Se.prototype.valueOf=Se.prototype.toJSON=Se.prototype.value;Se.prototype.toString=function(){return String(this._wrapped)}});function So(t){return new Uint8Array(t.buffer||t,t.byteOffset||0,zr(t))}var Zb=P(()=>{Co()});function Ao(t,e){for(var i=[{a:t,b:e}],r=[],a=[];i.length;){var o=i.pop();if(o===!0){r.pop(),a.pop();continue}if(t=o.a,e=o.b,t===e){if(t!==0||1/t===1/e)continue;
return!1}if(t==null||e==null)return!1;if(t!==t){if(e!==e)continue;return!1}var c=typeof t;if(c!=="function"&&c!=="object"&&typeof e!="object")return!1;t instanceof
Se&&(t=t._wrapped),e instanceof Se&&(e=e._wrapped);var p=Ni.call(t);if(p!==Ni.call(e))return!1;if(xo&&p=="[object Object]"&&sr(t)){if(!sr(e))return!1;p=Qb}switch(p){case"\
[object RegExp]":case"[object String]":if(""+t==""+e)continue;return!1;case"[object Number]":i.push({a:+t,b:+e});continue;case"[object Date]":case"[object Boole\
an]":if(+t==+e)continue;return!1;case"[object Symbol]":if(du.valueOf.call(t)===du.valueOf.call(e))continue;return!1;case"[object ArrayBuffer]":case Qb:i.push({a:So(
t),b:So(e)});continue}var y=p==="[object Array]";if(!y&&qs(t)){var j=zr(t);if(j!==zr(e))return!1;if(t.buffer===e.buffer&&t.byteOffset===e.byteOffset)continue;y=
!0}if(!y){if(typeof t!="object"||typeof e!="object")return!1;var C=t.constructor,w=e.constructor;if(C!==w&&!(Ye(C)&&C instanceof C&&Ye(w)&&w instanceof w)&&"con\
structor"in t&&"constructor"in e)return!1}for(var O=r.length;O--;)if(r[O]===t){if(a[O]===e)break;return!1}if(!(O>=0))if(r.push(t),a.push(e),i.push(!0),y){if(O=t.
length,O!==e.length)return!1;for(;O--;)i.push({a:t[O],b:e[O]})}else{var M=Be(t),L;if(O=M.length,Be(e).length!==O)return!1;for(;O--;){if(L=M[O],!Tt(e,L))return!1;
i.push({a:t[L],b:e[L]})}}}return!0}var Qb,ev=P(()=>{Rt();st();Co();ku();Vt();On();wo();vt();Ri();Zb();Qb="[object DataView]"});function ii(t){if(!St(t))return[];var e=[];for(var i in t)e.push(i);return bo&&Fs(t,e),e}var Pn=P(()=>{nr();st();Mu()});function Bn(t){var e=Xe(t);return function(i){if(i==null)return!1;var r=ii(i);if(Xe(r))return!1;for(var a=0;a<e;a++)if(!Ye(i[t[a]]))return!1;return t!==Du||!Ye(
i[Ou])}}var Ou,tv,Iu,iv,rv,Du,nv,ko=P(()=>{$t();Vt();Pn();Ou="forEach",tv="has",Iu=["clear","delete"],iv=["get",tv,"set"],rv=Iu.concat(Ou,iv),Du=Iu.concat(iv),nv=
["add"].concat(Iu,Ou,tv)});var zu,sv=P(()=>{jt();On();ko();zu=Ln?Bn(rv):Ue("Map")});var Pu,av=P(()=>{jt();On();ko();Pu=Ln?Bn(Du):Ue("WeakMap")});var Bu,ov=P(()=>{jt();On();ko();Bu=Ln?Bn(nv):Ue("Set")});var Nu,lv=P(()=>{jt();Nu=Ue("WeakSet")});function Ut(t){for(var e=Be(t),i=e.length,r=Array(i),a=0;a<i;a++)r[a]=t[e[a]];return r}var Pr=P(()=>{vt()});function Mo(t){for(var e=Be(t),i=e.length,r=Array(i),a=0;a<i;a++)r[a]=[e[a],t[e[a]]];return r}var dv=P(()=>{vt()});function Nn(t){for(var e={},i=Be(t),r=0,a=i.length;r<a;r++)e[t[i[r]]]=i[r];return e}var Ru=P(()=>{vt()});function Br(t){var e=[];for(var i in t)Ye(t[i])&&e.push(i);return e.sort()}var Uu=P(()=>{Vt()});function Nr(t,e){return function(i){var r=arguments.length;if(e&&(i=Object(i)),r<2||i==null)return i;for(var a=1;a<r;a++)for(var o=arguments[a],c=t(o),p=c.length,
y=0;y<p;y++){var j=c[y];(!e||i[j]===void 0)&&(i[j]=o[j])}return i}}var Lo=P(()=>{});var Vs,Hu=P(()=>{Lo();Pn();Vs=Nr(ii)});var or,Oo=P(()=>{Lo();vt();or=Nr(Be)});var $s,Wu=P(()=>{Lo();Pn();$s=Nr(ii,!0)});function MT(){return function(){}}function Ks(t){if(!St(t))return{};if(hu)return hu(t);var e=MT();e.prototype=t;var i=new e;return e.prototype=null,i}var qu=P(()=>{
nr();st()});function Io(t,e){var i=Ks(t);return e&&or(i,e),i}var uv=P(()=>{qu();Oo()});function Do(t){return St(t)?It(t)?t.slice():Vs({},t):t}var cv=P(()=>{nr();ar();Hu()});function zo(t,e){return e(t),t}var hv=P(()=>{});function Gs(t){return It(t)?t:[t]}var Fu=P(()=>{Rt();ar();Se.toPath=Gs});function ci(t){return Se.toPath(t)}var Rn=P(()=>{Rt();Fu()});function Rr(t,e){for(var i=e.length,r=0;r<i;r++){if(t==null)return;t=t[e[r]]}return i?t:void 0}var Po=P(()=>{});function Un(t,e,i){var r=Rr(t,ci(e));return kn(r)?i:r}var Vu=P(()=>{Rn();Po();gu()});function Bo(t,e){e=ci(e);for(var i=e.length,r=0;r<i;r++){var a=e[r];if(!Tt(t,a))return!1;t=t[a]}return!!i}var fv=P(()=>{Ri();Rn()});function lr(t){return t}var No=P(()=>{});function hi(t){return t=or({},t),function(e){return zn(e,t)}}var Ys=P(()=>{Oo();Lu()});function dr(t){return t=ci(t),function(e){return Rr(e,t)}}var Ro=P(()=>{Po();Rn()});function fi(t,e,i){if(e===void 0)return t;switch(i??3){case 1:return function(r){return t.call(e,r)};case 3:return function(r,a,o){return t.call(e,r,a,o)};case 4:
return function(r,a,o,c){return t.call(e,r,a,o,c)}}return function(){return t.apply(e,arguments)}}var Hn=P(()=>{});function Xs(t,e,i){return t==null?lr:Ye(t)?fi(t,e,i):St(t)&&!It(t)?hi(t):dr(t)}var $u=P(()=>{No();Vt();nr();ar();Ys();Ro();Hn()});function Ur(t,e){return Xs(t,e,1/0)}var Ku=P(()=>{Rt();$u();Se.iteratee=Ur});function $e(t,e,i){return Se.iteratee!==Ur?Se.iteratee(t,e):Xs(t,e,i)}var Dt=P(()=>{Rt();$u();Ku()});function Uo(t,e,i){e=$e(e,i);for(var r=Be(t),a=r.length,o={},c=0;c<a;c++){var p=r[c];o[p]=e(t[p],p,t)}return o}var pv=P(()=>{Dt();vt()});function Wn(){}var Gu=P(()=>{});function Ho(t){return t==null?Wn:function(e){return Un(t,e)}}var gv=P(()=>{Gu();Vu()});function Wo(t,e,i){var r=Array(Math.max(0,t));e=fi(e,i,1);for(var a=0;a<t;a++)r[a]=e(a);return r}var mv=P(()=>{Hn()});function Hr(t,e){return e==null&&(e=t,t=0),t+Math.floor(Math.random()*(e-t+1))}var Yu=P(()=>{});var Ui,qo=P(()=>{Ui=Date.now||function(){return new Date().getTime()}});function Js(t){var e=function(o){return t[o]},i="(?:"+Be(t).join("|")+")",r=RegExp(i),a=RegExp(i,"g");return function(o){return o=o==null?"":""+o,r.test(o)?o.replace(
a,e):o}}var Xu=P(()=>{vt()});var Fo,Ju=P(()=>{Fo={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;","`":"&#x60;"}});var Zu,bv=P(()=>{Xu();Ju();Zu=Js(Fo)});var vv,_v=P(()=>{Ru();Ju();vv=Nn(Fo)});var Qu,yv=P(()=>{Xu();_v();Qu=Js(vv)});var ec,tc=P(()=>{Rt();ec=Se.templateSettings={evaluate:/<%([\s\S]+?)%>/g,interpolate:/<%=([\s\S]+?)%>/g,escape:/<%-([\s\S]+?)%>/g}});function IT(t){return"\\"+LT[t]}function Vo(t,e,i){!e&&i&&(e=i),e=$s({},e,Se.templateSettings);var r=RegExp([(e.escape||ic).source,(e.interpolate||ic).source,(e.
evaluate||ic).source].join("|")+"|$","g"),a=0,o="__p+='";t.replace(r,function(j,C,w,O,M){return o+=t.slice(a,M).replace(OT,IT),a=M+j.length,C?o+=`'+
((__t=(`+C+`))==null?'':_.escape(__t))+
'`:w?o+=`'+
((__t=(`+w+`))==null?'':__t)+
'`:O&&(o+=`';
`+O+`
__p+='`),j}),o+=`';
`;var c=e.variable;if(c){if(!DT.test(c))throw new Error("variable is not a bare identifier: "+c)}else o=`with(obj||{}){
`+o+`}
`,c="obj";o=`var __t,__p='',__j=Array.prototype.join,print=function(){__p+=__j.call(arguments,'');};
`+o+`return __p;
`;var p;try{p=new Function(c,"_",o)}catch(j){throw j.source=o,j}var y=function(j){return p.call(this,j,Se)};return y.source="function("+c+`){
`+o+"}",y}var ic,LT,OT,DT,xv=P(()=>{Wu();Rt();tc();ic=/(.)^/,LT={"'":"'","\\":"\\","\r":"r","\n":"n","\u2028":"u2028","\u2029":"u2029"},OT=/\\|'|\r|\n|\u2028|\u2029/g;
DT=/^\s*(\w|\$)+\s*$/});function $o(t,e,i){e=ci(e);var r=e.length;if(!r)return Ye(i)?i.call(t):i;for(var a=0;a<r;a++){var o=t?.[e[a]];o===void 0&&(o=i,a=r),t=Ye(o)?o.call(t):o}return t}
var wv=P(()=>{Vt();Rn()});function Ko(t){var e=++zT+"";return t?t+e:e}var zT,jv=P(()=>{zT=0});function Go(t){var e=Se(t);return e._chain=!0,e}var Tv=P(()=>{Rt()});function Zs(t,e,i,r,a){if(!(r instanceof e))return t.apply(i,a);var o=Ks(t.prototype),c=t.apply(o,a);return St(c)?c:o}var rc=P(()=>{qu();nr()});var nc,Hi,Qs=P(()=>{Nt();rc();Rt();nc=Ve(function(t,e){var i=nc.placeholder,r=function(){for(var a=0,o=e.length,c=Array(o),p=0;p<o;p++)c[p]=e[p]===i?arguments[a++]:
e[p];for(;a<arguments.length;)c.push(arguments[a++]);return Zs(t,r,this,this,c)};return r});nc.placeholder=Se;Hi=nc});var ea,sc=P(()=>{Nt();Vt();rc();ea=Ve(function(t,e,i){if(!Ye(t))throw new TypeError("Bind must be called on a function");var r=Ve(function(a){return Zs(t,r,e,this,
i.concat(a))});return r})});var tt,Ht=P(()=>{Su();$t();tt=Hs(Xe)});function Kt(t,e,i){!e&&e!==0&&(e=1/0);for(var r=[],a=0,o=0,c=Xe(t)||0,p=[];;){if(o>=c){if(!p.length)break;var y=p.pop();o=y.i,t=y.v,c=Xe(t);continue}var j=t[o++];
p.length>=e?r[a++]=j:tt(j)&&(It(j)||Dr(j))?(p.push({i:o,v:t}),o=0,t=j,c=Xe(t)):i||(r[a++]=j)}return r}var Wr=P(()=>{$t();Ht();ar();jo()});var ac,Cv=P(()=>{Nt();Wr();sc();ac=Ve(function(t,e){e=Kt(e,!1,!1);var i=e.length;if(i<1)throw new Error("bindAll must be passed function names");for(;i--;){var r=e[i];
t[r]=ea(t[r],t)}return t})});function Yo(t,e){var i=function(r){var a=i.cache,o=""+(e?e.apply(this,arguments):r);return Tt(a,o)||(a[o]=t.apply(this,arguments)),a[o]};return i.cache={},i}var Ev=P(
()=>{Ri()});var ta,oc=P(()=>{Nt();ta=Ve(function(t,e,i){return setTimeout(function(){return t.apply(null,i)},e)})});var lc,Sv=P(()=>{Qs();oc();Rt();lc=Hi(ta,Se,1)});function Xo(t,e,i){var r,a,o,c,p=0;i||(i={});var y=function(){p=i.leading===!1?0:Ui(),r=null,c=t.apply(a,o),r||(a=o=null)},j=function(){var C=Ui();!p&&i.leading===
!1&&(p=C);var w=e-(C-p);return a=this,o=arguments,w<=0||w>e?(r&&(clearTimeout(r),r=null),p=C,c=t.apply(a,o),r||(a=o=null)):!r&&i.trailing!==!1&&(r=setTimeout(y,
w)),c};return j.cancel=function(){clearTimeout(r),p=0,r=a=o=null},j}var Av=P(()=>{qo()});function Jo(t,e,i){var r,a,o,c,p,y=function(){var C=Ui()-a;e>C?r=setTimeout(y,e-C):(r=null,i||(c=t.apply(p,o)),r||(o=p=null))},j=Ve(function(C){return p=this,o=
C,a=Ui(),r||(r=setTimeout(y,e),i&&(c=t.apply(p,o))),c});return j.cancel=function(){clearTimeout(r),r=o=p=null},j}var kv=P(()=>{Nt();qo()});function Zo(t,e){return Hi(e,t)}var Mv=P(()=>{Qs()});function ur(t){return function(){return!t.apply(this,arguments)}}var Qo=P(()=>{});function el(){var t=arguments,e=t.length-1;return function(){for(var i=e,r=t[e].apply(this,arguments);i--;)r=t[i].call(this,r);return r}}var Lv=P(()=>{});function tl(t,e){return function(){if(--t<1)return e.apply(this,arguments)}}var Ov=P(()=>{});function qn(t,e){var i;return function(){return--t>0&&(i=e.apply(this,arguments)),t<=1&&(e=null),i}}var dc=P(()=>{});var uc,Iv=P(()=>{Qs();dc();uc=Hi(qn,2)});function Fn(t,e,i){e=$e(e,i);for(var r=Be(t),a,o=0,c=r.length;o<c;o++)if(a=r[o],e(t[a],a,t))return a}var cc=P(()=>{Dt();vt()});function ia(t){return function(e,i,r){i=$e(i,r);for(var a=Xe(e),o=t>0?0:a-1;o>=0&&o<a;o+=t)if(i(e[o],o,e))return o;return-1}}var hc=P(()=>{Dt();$t()});var qr,il=P(()=>{hc();qr=ia(1)});var ra,fc=P(()=>{hc();ra=ia(-1)});function Vn(t,e,i,r){i=$e(i,r,1);for(var a=i(e),o=0,c=Xe(t);o<c;){var p=Math.floor((o+c)/2);i(t[p])<a?o=p+1:c=p}return o}var pc=P(()=>{Dt();$t()});function na(t,e,i){return function(r,a,o){var c=0,p=Xe(r);if(typeof o=="number")t>0?c=o>=0?o:Math.max(o+p,c):p=o>=0?Math.min(o+1,p):o+p+1;else if(i&&o&&p)return o=
i(r,a),r[o]===a?o:-1;if(a!==a)return o=e(Ci.call(r,c,p),In),o>=0?o+c:-1;for(o=t>0?c:p-1;o>=0&&o<p;o+=t)if(r[o]===a)return o;return-1}}var gc=P(()=>{$t();st();Cu()});var sa,mc=P(()=>{pc();il();gc();sa=na(1,qr,Vn)});var bc,Dv=P(()=>{fc();gc();bc=na(-1,ra)});function Fr(t,e,i){var r=tt(t)?qr:Fn,a=r(t,e,i);if(a!==void 0&&a!==-1)return t[a]}var vc=P(()=>{Ht();il();cc()});function rl(t,e){return Fr(t,hi(e))}var zv=P(()=>{vc();Ys()});function _t(t,e,i){e=fi(e,i);var r,a;if(tt(t))for(r=0,a=t.length;r<a;r++)e(t[r],r,t);else{var o=Be(t);for(r=0,a=o.length;r<a;r++)e(t[o[r]],o[r],t)}return t}var cr=P(
()=>{Hn();Ht();vt()});function zt(t,e,i){e=$e(e,i);for(var r=!tt(t)&&Be(t),a=(r||t).length,o=Array(a),c=0;c<a;c++){var p=r?r[c]:c;o[c]=e(t[p],p,t)}return o}var Vr=P(()=>{Dt();Ht();vt()});function aa(t){var e=function(i,r,a,o){var c=!tt(i)&&Be(i),p=(c||i).length,y=t>0?0:p-1;for(o||(a=i[c?c[y]:y],y+=t);y>=0&&y<p;y+=t){var j=c?c[y]:y;a=r(a,i[j],j,i)}
return a};return function(i,r,a,o){var c=arguments.length>=3;return e(i,fi(r,o,4),a,c)}}var _c=P(()=>{Ht();vt();Hn()});var oa,Pv=P(()=>{_c();oa=aa(1)});var nl,Bv=P(()=>{_c();nl=aa(-1)});function Gt(t,e,i){var r=[];return e=$e(e,i),_t(t,function(a,o,c){e(a,o,c)&&r.push(a)}),r}var $n=P(()=>{Dt();cr()});function sl(t,e,i){return Gt(t,ur($e(e)),i)}var Nv=P(()=>{$n();Qo();Dt()});function la(t,e,i){e=$e(e,i);for(var r=!tt(t)&&Be(t),a=(r||t).length,o=0;o<a;o++){var c=r?r[o]:o;if(!e(t[c],c,t))return!1}return!0}var Rv=P(()=>{Dt();Ht();vt()});function da(t,e,i){e=$e(e,i);for(var r=!tt(t)&&Be(t),a=(r||t).length,o=0;o<a;o++){var c=r?r[o]:o;if(e(t[c],c,t))return!0}return!1}var Uv=P(()=>{Dt();Ht();vt()});function At(t,e,i,r){return tt(t)||(t=Ut(t)),(typeof i!="number"||r)&&(i=0),sa(t,e,i)>=0}var Kn=P(()=>{Ht();Pr();mc()});var yc,Hv=P(()=>{Nt();Vt();Vr();Po();Rn();yc=Ve(function(t,e,i){var r,a;return Ye(e)?a=e:(e=ci(e),r=e.slice(0,-1),e=e[e.length-1]),zt(t,function(o){var c=a;if(!c){
if(r&&r.length&&(o=Rr(o,r)),o==null)return;c=o[e]}return c==null?c:c.apply(o,i)})})});function hr(t,e){return zt(t,dr(e))}var al=P(()=>{Vr();Ro()});function ol(t,e){return Gt(t,hi(e))}var Wv=P(()=>{$n();Ys()});function Gn(t,e,i){var r=-1/0,a=-1/0,o,c;if(e==null||typeof e=="number"&&typeof t[0]!="object"&&t!=null){t=tt(t)?t:Ut(t);for(var p=0,y=t.length;p<y;p++)o=t[p],o!=
null&&o>r&&(r=o)}else e=$e(e,i),_t(t,function(j,C,w){c=e(j,C,w),(c>a||c===-1/0&&r===-1/0)&&(r=j,a=c)});return r}var xc=P(()=>{Ht();Pr();Dt();cr()});function ll(t,e,i){var r=1/0,a=1/0,o,c;if(e==null||typeof e=="number"&&typeof t[0]!="object"&&t!=null){t=tt(t)?t:Ut(t);for(var p=0,y=t.length;p<y;p++)o=t[p],o!=
null&&o<r&&(r=o)}else e=$e(e,i),_t(t,function(j,C,w){c=e(j,C,w),(c<a||c===1/0&&r===1/0)&&(r=j,a=c)});return r}var qv=P(()=>{Ht();Pr();Dt();cr()});function Yn(t){return t?It(t)?Ci.call(t):Ir(t)?t.match(PT):tt(t)?zt(t,lr):Ut(t):[]}var PT,wc=P(()=>{ar();st();yo();Ht();Vr();No();Pr();PT=/[^\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g});function Xn(t,e,i){if(e==null||i)return tt(t)||(t=Ut(t)),t[Hr(t.length-1)];var r=Yn(t),a=Xe(r);e=Math.max(Math.min(e,a),0);for(var o=a-1,c=0;c<e;c++){var p=Hr(c,
o),y=r[c];r[c]=r[p],r[p]=y}return r.slice(0,e)}var jc=P(()=>{Ht();Pr();$t();Yu();wc()});function dl(t){return Xn(t,1/0)}var Fv=P(()=>{jc()});function ul(t,e,i){var r=0;return e=$e(e,i),hr(zt(t,function(a,o,c){return{value:a,index:r++,criteria:e(a,o,c)}}).sort(function(a,o){var c=a.criteria,p=o.criteria;
if(c!==p){if(c>p||c===void 0)return 1;if(c<p||p===void 0)return-1}return a.index-o.index}),"value")}var Vv=P(()=>{Dt();al();Vr()});function Wi(t,e){return function(i,r,a){var o=e?[[],[]]:{};return r=$e(r,a),_t(i,function(c,p){var y=r(c,p,i);t(o,c,y)}),o}}var ua=P(()=>{Dt();cr()});var Tc,$v=P(()=>{ua();Ri();Tc=Wi(function(t,e,i){Tt(t,i)?t[i].push(e):t[i]=[e]})});var Cc,Kv=P(()=>{ua();Cc=Wi(function(t,e,i){t[i]=e})});var Ec,Gv=P(()=>{ua();Ri();Ec=Wi(function(t,e,i){Tt(t,i)?t[i]++:t[i]=1})});var Sc,Yv=P(()=>{ua();Sc=Wi(function(t,e,i){t[i?0:1].push(e)},!0)});function cl(t){return t==null?0:tt(t)?t.length:Be(t).length}var Xv=P(()=>{Ht();vt()});function Ac(t,e,i){return e in i}var Jv=P(()=>{});var ca,kc=P(()=>{Nt();Vt();Hn();Pn();Jv();Wr();ca=Ve(function(t,e){var i={},r=e[0];if(t==null)return i;Ye(r)?(e.length>1&&(r=fi(r,e[1])),e=ii(t)):(r=Ac,e=Kt(e,!1,
!1),t=Object(t));for(var a=0,o=e.length;a<o;a++){var c=e[a],p=t[c];r(p,c,t)&&(i[c]=p)}return i})});var Mc,Zv=P(()=>{Nt();Vt();Qo();Vr();Wr();Kn();kc();Mc=Ve(function(t,e){var i=e[0],r;return Ye(i)?(i=ur(i),e.length>1&&(r=e[1])):(e=zt(Kt(e,!1,!1),String),i=function(a,o){
return!At(e,o)}),ca(t,i,r)})});function Jn(t,e,i){return Ci.call(t,0,Math.max(0,t.length-(e==null||i?1:e)))}var Lc=P(()=>{st()});function Zn(t,e,i){return t==null||t.length<1?e==null||i?void 0:[]:e==null||i?t[0]:Jn(t,t.length-e)}var Qv=P(()=>{Lc()});function fr(t,e,i){return Ci.call(t,e==null||i?1:e)}var Oc=P(()=>{st()});function hl(t,e,i){return t==null||t.length<1?e==null||i?void 0:[]:e==null||i?t[t.length-1]:fr(t,Math.max(0,t.length-e))}var e0=P(()=>{Oc()});function fl(t){return Gt(t,Boolean)}var t0=P(()=>{$n()});function pl(t,e){return Kt(t,e,!1)}var i0=P(()=>{Wr()});var ha,Ic=P(()=>{Nt();Wr();$n();Kn();ha=Ve(function(t,e){return e=Kt(e,!0,!0),Gt(t,function(i){return!At(e,i)})})});var Dc,r0=P(()=>{Nt();Ic();Dc=Ve(function(t,e){return ha(t,e)})});function $r(t,e,i,r){Mn(e)||(r=i,i=e,e=!1),i!=null&&(i=$e(i,r));for(var a=[],o=[],c=0,p=Xe(t);c<p;c++){var y=t[c],j=i?i(y,c,t):y;e&&!i?((!c||o!==j)&&a.push(y),o=
j):i?At(o,j)||(o.push(j),a.push(y)):At(a,y)||a.push(y)}return a}var zc=P(()=>{mu();Dt();$t();Kn()});var Pc,n0=P(()=>{Nt();zc();Wr();Pc=Ve(function(t){return $r(Kt(t,!0,!0))})});function gl(t){for(var e=[],i=arguments.length,r=0,a=Xe(t);r<a;r++){var o=t[r];if(!At(e,o)){var c;for(c=1;c<i&&At(arguments[c],o);c++);c===i&&e.push(o)}}return e}
var s0=P(()=>{$t();Kn()});function Kr(t){for(var e=t&&Gn(t,Xe).length||0,i=Array(e),r=0;r<e;r++)i[r]=hr(t,r);return i}var Bc=P(()=>{xc();$t();al()});var Nc,a0=P(()=>{Nt();Bc();Nc=Ve(Kr)});function ml(t,e){for(var i={},r=0,a=Xe(t);r<a;r++)e?i[t[r]]=e[r]:i[t[r][0]]=t[r][1];return i}var o0=P(()=>{$t()});function bl(t,e,i){e==null&&(e=t||0,t=0),i||(i=e<t?-1:1);for(var r=Math.max(Math.ceil((e-t)/i),0),a=Array(r),o=0;o<r;o++,t+=i)a[o]=t;return a}var l0=P(()=>{});function vl(t,e){if(e==null||e<1)return[];for(var i=[],r=0,a=t.length;r<a;)i.push(Ci.call(t,r,r+=e));return i}var d0=P(()=>{st()});function Qn(t,e){return t._chain?Se(e).chain():e}var Rc=P(()=>{Rt()});function es(t){return _t(Br(t),function(e){var i=Se[e]=t[e];Se.prototype[e]=function(){var r=[this._wrapped];return Db.apply(r,arguments),Qn(this,i.apply(Se,r))}}),
Se}var u0=P(()=>{Rt();cr();Uu();st();Rc()});var c0,h0=P(()=>{Rt();cr();st();Rc();_t(["pop","push","reverse","shift","sort","splice","unshift"],function(t){var e=Bs[t];Se.prototype[t]=function(){var i=this.
_wrapped;return i!=null&&(e.apply(i,arguments),(t==="shift"||t==="splice")&&i.length===0&&delete i[0]),Qn(this,i)}});_t(["concat","join","slice"],function(t){var e=Bs[t];
Se.prototype[t]=function(){var i=this._wrapped;return i!=null&&(i=e.apply(i,arguments)),Qn(this,i)}});c0=Se});var Uc={};Wd(Uc,{VERSION:()=>Ps,after:()=>tl,all:()=>la,allKeys:()=>ii,any:()=>da,assign:()=>or,before:()=>qn,bind:()=>ea,bindAll:()=>ac,chain:()=>Go,chunk:()=>vl,
clone:()=>Do,collect:()=>zt,compact:()=>fl,compose:()=>el,constant:()=>Dn,contains:()=>At,countBy:()=>Ec,create:()=>Io,debounce:()=>Jo,default:()=>c0,defaults:()=>$s,
defer:()=>lc,delay:()=>ta,detect:()=>Fr,difference:()=>ha,drop:()=>fr,each:()=>_t,escape:()=>Zu,every:()=>la,extend:()=>Vs,extendOwn:()=>or,filter:()=>Gt,find:()=>Fr,
findIndex:()=>qr,findKey:()=>Fn,findLastIndex:()=>ra,findWhere:()=>rl,first:()=>Zn,flatten:()=>pl,foldl:()=>oa,foldr:()=>nl,forEach:()=>_t,functions:()=>Br,get:()=>Un,
groupBy:()=>Tc,has:()=>Bo,head:()=>Zn,identity:()=>lr,include:()=>At,includes:()=>At,indexBy:()=>Cc,indexOf:()=>sa,initial:()=>Jn,inject:()=>oa,intersection:()=>gl,
invert:()=>Nn,invoke:()=>yc,isArguments:()=>Dr,isArray:()=>It,isArrayBuffer:()=>Us,isBoolean:()=>Mn,isDataView:()=>sr,isDate:()=>vu,isElement:()=>_o,isEmpty:()=>Eo,
isEqual:()=>Ao,isError:()=>yu,isFinite:()=>To,isFunction:()=>Ye,isMap:()=>zu,isMatch:()=>zn,isNaN:()=>In,isNull:()=>vo,isNumber:()=>Ns,isObject:()=>St,isRegExp:()=>_u,
isSet:()=>Bu,isString:()=>Ir,isSymbol:()=>Rs,isTypedArray:()=>qs,isUndefined:()=>kn,isWeakMap:()=>Pu,isWeakSet:()=>Nu,iteratee:()=>Ur,keys:()=>Be,last:()=>hl,lastIndexOf:()=>bc,
map:()=>zt,mapObject:()=>Uo,matcher:()=>hi,matches:()=>hi,max:()=>Gn,memoize:()=>Yo,methods:()=>Br,min:()=>ll,mixin:()=>es,negate:()=>ur,noop:()=>Wn,now:()=>Ui,
object:()=>ml,omit:()=>Mc,once:()=>uc,pairs:()=>Mo,partial:()=>Hi,partition:()=>Sc,pick:()=>ca,pluck:()=>hr,property:()=>dr,propertyOf:()=>Ho,random:()=>Hr,range:()=>bl,
reduce:()=>oa,reduceRight:()=>nl,reject:()=>sl,rest:()=>fr,restArguments:()=>Ve,result:()=>$o,sample:()=>Xn,select:()=>Gt,shuffle:()=>dl,size:()=>cl,some:()=>da,
sortBy:()=>ul,sortedIndex:()=>Vn,tail:()=>fr,take:()=>Zn,tap:()=>zo,template:()=>Vo,templateSettings:()=>ec,throttle:()=>Xo,times:()=>Wo,toArray:()=>Yn,toPath:()=>Gs,
transpose:()=>Kr,unescape:()=>Qu,union:()=>Pc,uniq:()=>$r,unique:()=>$r,uniqueId:()=>Ko,unzip:()=>Kr,values:()=>Ut,where:()=>ol,without:()=>Dc,wrap:()=>Zo,zip:()=>Nc});
var _l=P(()=>{st();Nt();nr();Hb();gu();mu();Wb();yo();bu();qb();Fb();Vb();xu();wu();wo();ar();Vt();jo();Gb();Cu();ku();Jb();Lu();ev();sv();av();ov();lv();vt();Pn();
Pr();dv();Ru();Uu();Hu();Oo();Wu();uv();cv();hv();Vu();fv();pv();No();Eu();Gu();Fu();Ro();gv();Ys();mv();Yu();qo();bv();yv();tc();xv();wv();jv();Tv();Ku();Qs();
sc();Cv();Ev();oc();Sv();Av();kv();Mv();Qo();Lv();Ov();dc();Iv();cc();il();fc();pc();mc();Dv();vc();zv();cr();Vr();Pv();Bv();$n();Nv();Rv();Uv();Kn();Hv();al();
Wv();xc();qv();Fv();jc();Vv();$v();Kv();Gv();Yv();wc();Xv();kc();Zv();Qv();Lc();e0();Oc();t0();i0();r0();zc();n0();s0();Ic();Bc();a0();o0();l0();d0();u0();h0()});var Hc,f0,p0=P(()=>{_l();_l();Hc=es(Uc);Hc._=Hc;f0=Hc});var g0={};Wd(g0,{VERSION:()=>Ps,after:()=>tl,all:()=>la,allKeys:()=>ii,any:()=>da,assign:()=>or,before:()=>qn,bind:()=>ea,bindAll:()=>ac,chain:()=>Go,chunk:()=>vl,
clone:()=>Do,collect:()=>zt,compact:()=>fl,compose:()=>el,constant:()=>Dn,contains:()=>At,countBy:()=>Ec,create:()=>Io,debounce:()=>Jo,default:()=>f0,defaults:()=>$s,
defer:()=>lc,delay:()=>ta,detect:()=>Fr,difference:()=>ha,drop:()=>fr,each:()=>_t,escape:()=>Zu,every:()=>la,extend:()=>Vs,extendOwn:()=>or,filter:()=>Gt,find:()=>Fr,
findIndex:()=>qr,findKey:()=>Fn,findLastIndex:()=>ra,findWhere:()=>rl,first:()=>Zn,flatten:()=>pl,foldl:()=>oa,foldr:()=>nl,forEach:()=>_t,functions:()=>Br,get:()=>Un,
groupBy:()=>Tc,has:()=>Bo,head:()=>Zn,identity:()=>lr,include:()=>At,includes:()=>At,indexBy:()=>Cc,indexOf:()=>sa,initial:()=>Jn,inject:()=>oa,intersection:()=>gl,
invert:()=>Nn,invoke:()=>yc,isArguments:()=>Dr,isArray:()=>It,isArrayBuffer:()=>Us,isBoolean:()=>Mn,isDataView:()=>sr,isDate:()=>vu,isElement:()=>_o,isEmpty:()=>Eo,
isEqual:()=>Ao,isError:()=>yu,isFinite:()=>To,isFunction:()=>Ye,isMap:()=>zu,isMatch:()=>zn,isNaN:()=>In,isNull:()=>vo,isNumber:()=>Ns,isObject:()=>St,isRegExp:()=>_u,
isSet:()=>Bu,isString:()=>Ir,isSymbol:()=>Rs,isTypedArray:()=>qs,isUndefined:()=>kn,isWeakMap:()=>Pu,isWeakSet:()=>Nu,iteratee:()=>Ur,keys:()=>Be,last:()=>hl,lastIndexOf:()=>bc,
map:()=>zt,mapObject:()=>Uo,matcher:()=>hi,matches:()=>hi,max:()=>Gn,memoize:()=>Yo,methods:()=>Br,min:()=>ll,mixin:()=>es,negate:()=>ur,noop:()=>Wn,now:()=>Ui,
object:()=>ml,omit:()=>Mc,once:()=>uc,pairs:()=>Mo,partial:()=>Hi,partition:()=>Sc,pick:()=>ca,pluck:()=>hr,property:()=>dr,propertyOf:()=>Ho,random:()=>Hr,range:()=>bl,
reduce:()=>oa,reduceRight:()=>nl,reject:()=>sl,rest:()=>fr,restArguments:()=>Ve,result:()=>$o,sample:()=>Xn,select:()=>Gt,shuffle:()=>dl,size:()=>cl,some:()=>da,
sortBy:()=>ul,sortedIndex:()=>Vn,tail:()=>fr,take:()=>Zn,tap:()=>zo,template:()=>Vo,templateSettings:()=>ec,throttle:()=>Xo,times:()=>Wo,toArray:()=>Yn,toPath:()=>Gs,
transpose:()=>Kr,unescape:()=>Qu,union:()=>Pc,uniq:()=>$r,unique:()=>$r,uniqueId:()=>Ko,unzip:()=>Kr,values:()=>Ut,where:()=>ol,without:()=>Dc,wrap:()=>Zo,zip:()=>Nc});
var m0=P(()=>{p0();_l()});var ts=ie((b0,yl)=>{(function(t,e){"use strict";typeof yl=="object"&&typeof yl.exports=="object"?yl.exports=t.document?e(t,!0):function(i){if(!i.document)throw new Error(
"jQuery requires a window with a document");return e(i)}:e(t)})(typeof window<"u"?window:b0,function(t,e){"use strict";var i=[],r=Object.getPrototypeOf,a=i.slice,
o=i.flat?function(n){return i.flat.call(n)}:function(n){return i.concat.apply([],n)},c=i.push,p=i.indexOf,y={},j=y.toString,C=y.hasOwnProperty,w=C.toString,O=w.
call(Object),M={},L=function(s){return typeof s=="function"&&typeof s.nodeType!="number"&&typeof s.item!="function"},U=function(s){return s!=null&&s===s.window},
z=t.document,ee={type:!0,src:!0,nonce:!0,noModule:!0};function G(n,s,l){l=l||z;var d,f,g=l.createElement("script");if(g.text=n,s)for(d in ee)f=s[d]||s.getAttribute&&
s.getAttribute(d),f&&g.setAttribute(d,f);l.head.appendChild(g).parentNode&&g.parentNode.removeChild(g)}function J(n){return n==null?n+"":typeof n=="object"||typeof n==
"function"?y[j.call(n)]||"object":typeof n}var N="3.8.0 -ajax,-effects,-ajax/jsonp,-ajax/load,-ajax/script,-ajax/var/location,-ajax/var/nonce,-ajax/var/rquery,-\
ajax/xhr,-manipulation/_evalUrl,-deprecated/ajax-event-alias,-effects/Tween,-effects/animatedSelector",H=/HTML$/i,u=function(n,s){return new u.fn.init(n,s)};u.fn=
u.prototype={jquery:N,constructor:u,length:0,toArray:function(){return a.call(this)},get:function(n){return n==null?a.call(this):n<0?this[n+this.length]:this[n]},
pushStack:function(n){var s=u.merge(this.constructor(),n);return s.prevObject=this,s},each:function(n){return u.each(this,n)},map:function(n){return this.pushStack(
u.map(this,function(s,l){return n.call(s,l,s)}))},slice:function(){return this.pushStack(a.apply(this,arguments))},first:function(){return this.eq(0)},last:function(){
return this.eq(-1)},even:function(){return this.pushStack(u.grep(this,function(n,s){return(s+1)%2}))},odd:function(){return this.pushStack(u.grep(this,function(n,s){
return s%2}))},eq:function(n){var s=this.length,l=+n+(n<0?s:0);return this.pushStack(l>=0&&l<s?[this[l]]:[])},end:function(){return this.prevObject||this.constructor()}},
u.extend=u.fn.extend=function(){var n,s,l,d,f,g,_=arguments[0]||{},k=1,A=arguments.length,q=!1;for(typeof _=="boolean"&&(q=_,_=arguments[k]||{},k++),typeof _!="\
object"&&!L(_)&&(_={}),k===A&&(_=this,k--);k<A;k++)if((n=arguments[k])!=null)for(s in n)d=n[s],!(s==="__proto__"||_===d)&&(q&&d&&(u.isPlainObject(d)||(f=Array.isArray(
d)))?(l=_[s],f&&!Array.isArray(l)?g=[]:!f&&!u.isPlainObject(l)?g={}:g=l,f=!1,_[s]=u.extend(q,g,d)):d!==void 0&&(_[s]=d));return _},u.extend({expando:"jQuery"+(N+
Math.random()).replace(/\D/g,""),isReady:!0,error:function(n){throw new Error(n)},noop:function(){},isPlainObject:function(n){var s,l;return!n||j.call(n)!=="[ob\
ject Object]"?!1:(s=r(n),s?(l=C.call(s,"constructor")&&s.constructor,typeof l=="function"&&w.call(l)===O):!0)},isEmptyObject:function(n){var s;for(s in n)return!1;
return!0},globalEval:function(n,s,l){G(n,{nonce:s&&s.nonce},l)},each:function(n,s){var l,d=0;if(re(n))for(l=n.length;d<l&&s.call(n[d],d,n[d])!==!1;d++);else for(d in n)
if(s.call(n[d],d,n[d])===!1)break;return n},text:function(n){var s,l="",d=0,f=n.nodeType;if(!f)for(;s=n[d++];)l+=u.text(s);return f===1||f===11?n.textContent:f===
9?n.documentElement.textContent:f===3||f===4?n.nodeValue:l},makeArray:function(n,s){var l=s||[];return n!=null&&(re(Object(n))?u.merge(l,typeof n=="string"?[n]:
n):c.call(l,n)),l},inArray:function(n,s,l){return s==null?-1:p.call(s,n,l)},isXMLDoc:function(n){var s=n&&n.namespaceURI,l=n&&(n.ownerDocument||n).documentElement;
return!H.test(s||l&&l.nodeName||"HTML")},merge:function(n,s){for(var l=+s.length,d=0,f=n.length;d<l;d++)n[f++]=s[d];return n.length=f,n},grep:function(n,s,l){for(var d,
f=[],g=0,_=n.length,k=!l;g<_;g++)d=!s(n[g],g),d!==k&&f.push(n[g]);return f},map:function(n,s,l){var d,f,g=0,_=[];if(re(n))for(d=n.length;g<d;g++)f=s(n[g],g,l),f!=
null&&_.push(f);else for(g in n)f=s(n[g],g,l),f!=null&&_.push(f);return o(_)},guid:1,support:M}),typeof Symbol=="function"&&(u.fn[Symbol.iterator]=i[Symbol.iterator]),
u.each("Boolean Number String Function Array Date RegExp Object Error Symbol".split(" "),function(n,s){y["[object "+s+"]"]=s.toLowerCase()});function re(n){var s=!!n&&
"length"in n&&n.length,l=J(n);return L(n)||U(n)?!1:l==="array"||s===0||typeof s=="number"&&s>0&&s-1 in n}function X(n,s){return n.nodeName&&n.nodeName.toLowerCase()===
s.toLowerCase()}var le=i.pop,F=i.sort,Q=i.splice,R="[\\x20\\t\\r\\n\\f]",ne=new RegExp("^"+R+"+|((?:^|[^\\\\])(?:\\\\.)*)"+R+"+$","g");u.contains=function(n,s){
var l=s&&s.parentNode;return n===l||!!(l&&l.nodeType===1&&(n.contains?n.contains(l):n.compareDocumentPosition&&n.compareDocumentPosition(l)&16))};var ve=/^-$|([\0-\x1f\x7f]|^-?\d)|[^\x80-\uFFFF\w-]/g;
function Le(n,s){return s?n==="\0"?"�":n.slice(0,-1)+"\\"+n.charCodeAt(n.length-1).toString(16)+" ":"\\"+n}u.escapeSelector=function(n){return(n+"").replace(ve,
Le)};var ge=z,Ce=c;(function(){var n,s,l,d,f,g=Ce,_,k,A,q,V,K=u.expando,ue=0,Z=0,xe=eo(),Oe=eo(),Me=eo(),qe=eo(),pt=function(T,I){return T===I&&(f=!0),0},di="ch\
ecked|selected|async|autofocus|autoplay|controls|defer|disabled|hidden|ismap|loop|multiple|open|readonly|required|scoped",ws="\\\\[\\da-fA-F]{1,6}"+R+"?|\\\\[^\\da\
-fA-F\\r\\n\\f]",xi="(?:"+ws+"|[\\w-]|[^\\0-\\x7f])+",vn="\\["+R+"*("+xi+")(?:"+R+"*([*^$|!~]?=)"+R+`*(?:'((?:\\\\.|[^\\\\'])*)'|"((?:\\\\.|[^\\\\"])*)"|(`+xi+"\
))|)"+R+"*\\]",js=":("+xi+`)(?:\\((('((?:\\\\.|[^\\\\'])*)'|"((?:\\\\.|[^\\\\"])*)")|((?:\\\\.|[^\\\\()[\\]]|`+vn+")*)|.*)\\)|)",Za=new RegExp(R+"+","g"),D_=new RegExp(
"^"+R+"*,"+R+"*"),Ff=new RegExp("^"+R+"*([>+~]|"+R+")"+R+"*"),z_=new RegExp(R+"|>"),P_=new RegExp(js),B_=new RegExp("^"+xi+"$"),Qa={ID:new RegExp("^#("+xi+")"),
CLASS:new RegExp("^\\.("+xi+")"),TAG:new RegExp("^("+xi+"|[*])"),ATTR:new RegExp("^"+vn),PSEUDO:new RegExp("^"+js),CHILD:new RegExp("^:(only|first|last|nth|nth-\
last)-(child|of-type)(?:\\("+R+"*(even|odd|(([+-]|)(\\d*)n|)"+R+"*(?:([+-]|)"+R+"*(\\d+)|))"+R+"*\\)|)","i"),bool:new RegExp("^(?:"+di+")$","i"),needsContext:new RegExp(
"^"+R+"*[>+~]|:(even|odd|eq|gt|lt|nth|first|last)(?:\\("+R+"*((?:-\\d)?\\d*)"+R+"*\\)|)(?=[^-]|$)","i")},N_=/^(?:input|select|textarea|button)$/i,R_=/^h\d$/i,U_=/^(?:#([\w-]+)|(\w+)|\.([\w-]+))$/,
Pd=/[+~]/,zi=new RegExp("\\\\[\\da-fA-F]{1,6}"+R+"?|\\\\([^\\da-fA-F\\r\\n\\f])","g"),Pi=function(T,I){var B="0x"+T.slice(1)-65536;return I||(B<0?String.fromCharCode(
B+65536):String.fromCharCode(B>>10|55296,B&1023|56320))},H_=function(){ir()},W_=io(function(T){return T.disabled===!0&&X(T,"fieldset")},{dir:"parentNode",next:"\
legend"});function q_(){try{return _.activeElement}catch{}}try{g.apply(i=a.call(ge.childNodes),ge.childNodes),i[ge.childNodes.length].nodeType}catch{g={apply:function(I,B){
Ce.apply(I,a.call(B))},call:function(I){Ce.apply(I,a.call(arguments,1))}}}function Fe(T,I,B,W){var Y,oe,ce,pe,he,ze,we,Ee=I&&I.ownerDocument,Pe=I?I.nodeType:9;if(B=
B||[],typeof T!="string"||!T||Pe!==1&&Pe!==9&&Pe!==11)return B;if(!W&&(ir(I),I=I||_,A)){if(Pe!==11&&(he=U_.exec(T)))if(Y=he[1]){if(Pe===9)if(ce=I.getElementById(
Y)){if(ce.id===Y)return g.call(B,ce),B}else return B;else if(Ee&&(ce=Ee.getElementById(Y))&&Fe.contains(I,ce)&&ce.id===Y)return g.call(B,ce),B}else{if(he[2])return g.
apply(B,I.getElementsByTagName(T)),B;if((Y=he[3])&&I.getElementsByClassName)return g.apply(B,I.getElementsByClassName(Y)),B}if(!qe[T+" "]&&(!q||!q.test(T))){if(we=
T,Ee=I,Pe===1&&(z_.test(T)||Ff.test(T))){for(Ee=Pd.test(T)&&Bd(I.parentNode)||I,(Ee!=I||!M.scope)&&((pe=I.getAttribute("id"))?pe=u.escapeSelector(pe):I.setAttribute(
"id",pe=K)),ze=Ts(T),oe=ze.length;oe--;)ze[oe]=(pe?"#"+pe:":scope")+" "+to(ze[oe]);we=ze.join(",")}try{return g.apply(B,Ee.querySelectorAll(we)),B}catch{qe(T,!0)}finally{
pe===K&&I.removeAttribute("id")}}}return Kf(T.replace(ne,"$1"),I,B,W)}function eo(){var T=[];function I(B,W){return T.push(B+" ")>s.cacheLength&&delete I[T.shift()],
I[B+" "]=W}return I}function ui(T){return T[K]=!0,T}function _n(T){var I=_.createElement("fieldset");try{return!!T(I)}catch{return!1}finally{I.parentNode&&I.parentNode.
removeChild(I),I=null}}function F_(T){return function(I){return X(I,"input")&&I.type===T}}function V_(T){return function(I){return(X(I,"input")||X(I,"button"))&&
I.type===T}}function Vf(T){return function(I){return"form"in I?I.parentNode&&I.disabled===!1?"label"in I?"label"in I.parentNode?I.parentNode.disabled===T:I.disabled===
T:I.isDisabled===T||I.isDisabled!==!T&&W_(I)===T:I.disabled===T:"label"in I?I.disabled===T:!1}}function kr(T){return ui(function(I){return I=+I,ui(function(B,W){
for(var Y,oe=T([],B.length,I),ce=oe.length;ce--;)B[Y=oe[ce]]&&(B[Y]=!(W[Y]=B[Y]))})})}function Bd(T){return T&&typeof T.getElementsByTagName<"u"&&T}function ir(T){
var I,B=T?T.ownerDocument||T:ge;return B==_||B.nodeType!==9||!B.documentElement||(_=B,k=_.documentElement,A=!u.isXMLDoc(_),V=k.matches||k.webkitMatchesSelector||
k.msMatchesSelector,k.msMatchesSelector&&ge!=_&&(I=_.defaultView)&&I.top!==I&&I.addEventListener("unload",H_),M.getById=_n(function(W){return k.appendChild(W).id=
u.expando,!_.getElementsByName||!_.getElementsByName(u.expando).length}),M.disconnectedMatch=_n(function(W){return V.call(W,"*")}),M.scope=_n(function(){return _.
querySelectorAll(":scope")}),M.cssHas=_n(function(){try{return _.querySelector(":has(*,:jqfake)"),!1}catch{return!0}}),M.getById?(s.filter.ID=function(W){var Y=W.
replace(zi,Pi);return function(oe){return oe.getAttribute("id")===Y}},s.find.ID=function(W,Y){if(typeof Y.getElementById<"u"&&A){var oe=Y.getElementById(W);return oe?
[oe]:[]}}):(s.filter.ID=function(W){var Y=W.replace(zi,Pi);return function(oe){var ce=typeof oe.getAttributeNode<"u"&&oe.getAttributeNode("id");return ce&&ce.value===
Y}},s.find.ID=function(W,Y){if(typeof Y.getElementById<"u"&&A){var oe,ce,pe,he=Y.getElementById(W);if(he){if(oe=he.getAttributeNode("id"),oe&&oe.value===W)return[
he];for(pe=Y.getElementsByName(W),ce=0;he=pe[ce++];)if(oe=he.getAttributeNode("id"),oe&&oe.value===W)return[he]}return[]}}),s.find.TAG=function(W,Y){return typeof Y.
getElementsByTagName<"u"?Y.getElementsByTagName(W):Y.querySelectorAll(W)},s.find.CLASS=function(W,Y){if(typeof Y.getElementsByClassName<"u"&&A)return Y.getElementsByClassName(
W)},q=[],_n(function(W){var Y;k.appendChild(W).innerHTML="<a id='"+K+"' href='' disabled='disabled'></a><select id='"+K+"-\r\\' disabled='disabled'><option select\
ed=''></option></select>",W.querySelectorAll("[selected]").length||q.push("\\["+R+"*(?:value|"+di+")"),W.querySelectorAll("[id~="+K+"-]").length||q.push("~="),W.
querySelectorAll("a#"+K+"+*").length||q.push(".#.+[+~]"),W.querySelectorAll(":checked").length||q.push(":checked"),Y=_.createElement("input"),Y.setAttribute("ty\
pe","hidden"),W.appendChild(Y).setAttribute("name","D"),k.appendChild(W).disabled=!0,W.querySelectorAll(":disabled").length!==2&&q.push(":enabled",":disabled"),
Y=_.createElement("input"),Y.setAttribute("name",""),W.appendChild(Y),W.querySelectorAll("[name='']").length||q.push("\\["+R+"*name"+R+"*="+R+`*(?:''|"")`)}),M.
cssHas||q.push(":has"),q=q.length&&new RegExp(q.join("|")),pt=function(W,Y){if(W==Y)return f=!0,0;var oe=!W.compareDocumentPosition-!Y.compareDocumentPosition;return oe||
(oe=(W.ownerDocument||W)==(Y.ownerDocument||Y)?W.compareDocumentPosition(Y):1,oe&1||!M.sortDetached&&Y.compareDocumentPosition(W)===oe?W==_||W.ownerDocument==ge&&
Fe.contains(ge,W)?-1:Y==_||Y.ownerDocument==ge&&Fe.contains(ge,Y)?1:d?p.call(d,W)-p.call(d,Y):0:oe&4?-1:1)}),_}Fe.matches=function(T,I){return Fe(T,null,null,I)},
Fe.matchesSelector=function(T,I){if(ir(T),A&&!qe[I+" "]&&(!q||!q.test(I)))try{var B=V.call(T,I);if(B||M.disconnectedMatch||T.document&&T.document.nodeType!==11)
return B}catch{qe(I,!0)}return Fe(I,_,null,[T]).length>0},Fe.contains=function(T,I){return(T.ownerDocument||T)!=_&&ir(T),u.contains(T,I)},Fe.attr=function(T,I){
(T.ownerDocument||T)!=_&&ir(T);var B=s.attrHandle[I.toLowerCase()],W=B&&C.call(s.attrHandle,I.toLowerCase())?B(T,I,!A):void 0;return W!==void 0?W:T.getAttribute(
I)},Fe.error=function(T){throw new Error("Syntax error, unrecognized expression: "+T)},u.uniqueSort=function(T){var I,B=[],W=0,Y=0;if(f=!M.sortStable,d=!M.sortStable&&
a.call(T,0),F.call(T,pt),f){for(;I=T[Y++];)I===T[Y]&&(W=B.push(Y));for(;W--;)Q.call(T,B[W],1)}return d=null,T},u.fn.uniqueSort=function(){return this.pushStack(
u.uniqueSort(a.apply(this)))},s=u.expr={cacheLength:50,createPseudo:ui,match:Qa,attrHandle:{},find:{},relative:{">":{dir:"parentNode",first:!0}," ":{dir:"parent\
Node"},"+":{dir:"previousSibling",first:!0},"~":{dir:"previousSibling"}},preFilter:{ATTR:function(T){return T[1]=T[1].replace(zi,Pi),T[3]=(T[3]||T[4]||T[5]||"").
replace(zi,Pi),T[2]==="~="&&(T[3]=" "+T[3]+" "),T.slice(0,4)},CHILD:function(T){return T[1]=T[1].toLowerCase(),T[1].slice(0,3)==="nth"?(T[3]||Fe.error(T[0]),T[4]=
+(T[4]?T[5]+(T[6]||1):2*(T[3]==="even"||T[3]==="odd")),T[5]=+(T[7]+T[8]||T[3]==="odd")):T[3]&&Fe.error(T[0]),T},PSEUDO:function(T){var I,B=!T[6]&&T[2];return Qa.
CHILD.test(T[0])?null:(T[3]?T[2]=T[4]||T[5]||"":B&&P_.test(B)&&(I=Ts(B,!0))&&(I=B.indexOf(")",B.length-I)-B.length)&&(T[0]=T[0].slice(0,I),T[2]=B.slice(0,I)),T.
slice(0,3))}},filter:{TAG:function(T){var I=T.replace(zi,Pi).toLowerCase();return T==="*"?function(){return!0}:function(B){return X(B,I)}},CLASS:function(T){var I=xe[T+
" "];return I||(I=new RegExp("(^|"+R+")"+T+"("+R+"|$)"))&&xe(T,function(B){return I.test(typeof B.className=="string"&&B.className||typeof B.getAttribute<"u"&&B.
getAttribute("class")||"")})},ATTR:function(T,I,B){return function(W){var Y=Fe.attr(W,T);return Y==null?I==="!=":I?(Y+="",I==="="?Y===B:I==="!="?Y!==B:I==="^="?
B&&Y.indexOf(B)===0:I==="*="?B&&Y.indexOf(B)>-1:I==="$="?B&&Y.slice(-B.length)===B:I==="~="?(" "+Y.replace(Za," ")+" ").indexOf(B)>-1:I==="|="?Y===B||Y.slice(0,
B.length+1)===B+"-":!1):!0}},CHILD:function(T,I,B,W,Y){var oe=T.slice(0,3)!=="nth",ce=T.slice(-4)!=="last",pe=I==="of-type";return W===1&&Y===0?function(he){return!!he.
parentNode}:function(he,ze,we){var Ee,Pe,be,et,Bt,Et=oe!==ce?"nextSibling":"previousSibling",ei=he.parentNode,wi=pe&&he.nodeName.toLowerCase(),yn=!we&&!pe,Lt=!1;
if(ei){if(oe){for(;Et;){for(be=he;be=be[Et];)if(pe?X(be,wi):be.nodeType===1)return!1;Bt=Et=T==="only"&&!Bt&&"nextSibling"}return!0}if(Bt=[ce?ei.firstChild:ei.lastChild],
ce&&yn){for(Pe=ei[K]||(ei[K]={}),Ee=Pe[T]||[],et=Ee[0]===ue&&Ee[1],Lt=et&&Ee[2],be=et&&ei.childNodes[et];be=++et&&be&&be[Et]||(Lt=et=0)||Bt.pop();)if(be.nodeType===
1&&++Lt&&be===he){Pe[T]=[ue,et,Lt];break}}else if(yn&&(Pe=he[K]||(he[K]={}),Ee=Pe[T]||[],et=Ee[0]===ue&&Ee[1],Lt=et),Lt===!1)for(;(be=++et&&be&&be[Et]||(Lt=et=0)||
Bt.pop())&&!((pe?X(be,wi):be.nodeType===1)&&++Lt&&(yn&&(Pe=be[K]||(be[K]={}),Pe[T]=[ue,Lt]),be===he)););return Lt-=Y,Lt===W||Lt%W===0&&Lt/W>=0}}},PSEUDO:function(T,I){
var B,W=s.pseudos[T]||s.setFilters[T.toLowerCase()]||Fe.error("unsupported pseudo: "+T);return W[K]?W(I):W.length>1?(B=[T,T,"",I],s.setFilters.hasOwnProperty(T.
toLowerCase())?ui(function(Y,oe){for(var ce,pe=W(Y,I),he=pe.length;he--;)ce=p.call(Y,pe[he]),Y[ce]=!(oe[ce]=pe[he])}):function(Y){return W(Y,0,B)}):W}},pseudos:{
not:ui(function(T){var I=[],B=[],W=Hd(T.replace(ne,"$1"));return W[K]?ui(function(Y,oe,ce,pe){for(var he,ze=W(Y,null,pe,[]),we=Y.length;we--;)(he=ze[we])&&(Y[we]=
!(oe[we]=he))}):function(Y,oe,ce){return I[0]=Y,W(I,null,ce,B),I[0]=null,!B.pop()}}),has:ui(function(T){return function(I){return Fe(T,I).length>0}}),contains:ui(
function(T){return T=T.replace(zi,Pi),function(I){return(I.textContent||u.text(I)).indexOf(T)>-1}}),lang:ui(function(T){return B_.test(T||"")||Fe.error("unsuppo\
rted lang: "+T),T=T.replace(zi,Pi).toLowerCase(),function(I){var B;do if(B=A?I.lang:I.getAttribute("xml:lang")||I.getAttribute("lang"))return B=B.toLowerCase(),
B===T||B.indexOf(T+"-")===0;while((I=I.parentNode)&&I.nodeType===1);return!1}}),target:function(T){var I=t.location&&t.location.hash;return I&&I.slice(1)===T.id},
root:function(T){return T===k},focus:function(T){return T===q_()&&_.hasFocus()&&!!(T.type||T.href||~T.tabIndex)},enabled:Vf(!1),disabled:Vf(!0),checked:function(T){
return X(T,"input")&&!!T.checked||X(T,"option")&&!!T.selected},selected:function(T){return T.parentNode&&T.parentNode.selectedIndex,T.selected===!0},empty:function(T){
for(T=T.firstChild;T;T=T.nextSibling)if(T.nodeType<6)return!1;return!0},parent:function(T){return!s.pseudos.empty(T)},header:function(T){return R_.test(T.nodeName)},
input:function(T){return N_.test(T.nodeName)},button:function(T){return X(T,"input")&&T.type==="button"||X(T,"button")},text:function(T){var I;return X(T,"input")&&
T.type==="text"&&((I=T.getAttribute("type"))==null||I.toLowerCase()==="text")},first:kr(function(){return[0]}),last:kr(function(T,I){return[I-1]}),eq:kr(function(T,I,B){
return[B<0?B+I:B]}),even:kr(function(T,I){for(var B=0;B<I;B+=2)T.push(B);return T}),odd:kr(function(T,I){for(var B=1;B<I;B+=2)T.push(B);return T}),lt:kr(function(T,I,B){
var W;for(B<0?W=B+I:B>I?W=I:W=B;--W>=0;)T.push(W);return T}),gt:kr(function(T,I,B){for(var W=B<0?B+I:B;++W<I;)T.push(W);return T})}},s.pseudos.nth=s.pseudos.eq;
for(n in{radio:!0,checkbox:!0,file:!0,password:!0,image:!0})s.pseudos[n]=F_(n);for(n in{submit:!0,reset:!0})s.pseudos[n]=V_(n);function $f(){}$f.prototype=s.pseudos,
s.setFilters=new $f;function Ts(T,I){var B,W,Y,oe,ce,pe,he,ze=Oe[T+" "];if(ze)return I?0:ze.slice(0);for(ce=T,pe=[],he=s.preFilter;ce;){(!B||(W=D_.exec(ce)))&&(W&&
(ce=ce.slice(W[0].length)||ce),pe.push(Y=[])),B=!1,(W=Ff.exec(ce))&&(B=W.shift(),Y.push({value:B,type:W[0].replace(ne," ")}),ce=ce.slice(B.length));for(oe in s.
filter)(W=Qa[oe].exec(ce))&&(!he[oe]||(W=he[oe](W)))&&(B=W.shift(),Y.push({value:B,type:oe,matches:W}),ce=ce.slice(B.length));if(!B)break}return I?ce.length:ce?
Fe.error(T):Oe(T,pe).slice(0)}function to(T){for(var I=0,B=T.length,W="";I<B;I++)W+=T[I].value;return W}function io(T,I,B){var W=I.dir,Y=I.next,oe=Y||W,ce=B&&oe===
"parentNode",pe=Z++;return I.first?function(he,ze,we){for(;he=he[W];)if(he.nodeType===1||ce)return T(he,ze,we);return!1}:function(he,ze,we){var Ee,Pe,be=[ue,pe];
if(we){for(;he=he[W];)if((he.nodeType===1||ce)&&T(he,ze,we))return!0}else for(;he=he[W];)if(he.nodeType===1||ce)if(Pe=he[K]||(he[K]={}),Y&&X(he,Y))he=he[W]||he;else{
if((Ee=Pe[oe])&&Ee[0]===ue&&Ee[1]===pe)return be[2]=Ee[2];if(Pe[oe]=be,be[2]=T(he,ze,we))return!0}return!1}}function Nd(T){return T.length>1?function(I,B,W){for(var Y=T.
length;Y--;)if(!T[Y](I,B,W))return!1;return!0}:T[0]}function $_(T,I,B){for(var W=0,Y=I.length;W<Y;W++)Fe(T,I[W],B);return B}function ro(T,I,B,W,Y){for(var oe,ce=[],
pe=0,he=T.length,ze=I!=null;pe<he;pe++)(oe=T[pe])&&(!B||B(oe,W,Y))&&(ce.push(oe),ze&&I.push(pe));return ce}function Rd(T,I,B,W,Y,oe){return W&&!W[K]&&(W=Rd(W)),
Y&&!Y[K]&&(Y=Rd(Y,oe)),ui(function(ce,pe,he,ze){var we,Ee,Pe,be,et=[],Bt=[],Et=pe.length,ei=ce||$_(I||"*",he.nodeType?[he]:he,[]),wi=T&&(ce||!I)?ro(ei,et,T,he,ze):
ei;if(B?(be=Y||(ce?T:Et||W)?[]:pe,B(wi,be,he,ze)):be=wi,W)for(we=ro(be,Bt),W(we,[],he,ze),Ee=we.length;Ee--;)(Pe=we[Ee])&&(be[Bt[Ee]]=!(wi[Bt[Ee]]=Pe));if(ce){if(Y||
T){if(Y){for(we=[],Ee=be.length;Ee--;)(Pe=be[Ee])&&we.push(wi[Ee]=Pe);Y(null,be=[],we,ze)}for(Ee=be.length;Ee--;)(Pe=be[Ee])&&(we=Y?p.call(ce,Pe):et[Ee])>-1&&(ce[we]=
!(pe[we]=Pe))}}else be=ro(be===pe?be.splice(Et,be.length):be),Y?Y(null,pe,be,ze):g.apply(pe,be)})}function Ud(T){for(var I,B,W,Y=T.length,oe=s.relative[T[0].type],
ce=oe||s.relative[" "],pe=oe?1:0,he=io(function(Ee){return Ee===I},ce,!0),ze=io(function(Ee){return p.call(I,Ee)>-1},ce,!0),we=[function(Ee,Pe,be){var et=!oe&&(be||
Pe!=l)||((I=Pe).nodeType?he(Ee,Pe,be):ze(Ee,Pe,be));return I=null,et}];pe<Y;pe++)if(B=s.relative[T[pe].type])we=[io(Nd(we),B)];else{if(B=s.filter[T[pe].type].apply(
null,T[pe].matches),B[K]){for(W=++pe;W<Y&&!s.relative[T[W].type];W++);return Rd(pe>1&&Nd(we),pe>1&&to(T.slice(0,pe-1).concat({value:T[pe-2].type===" "?"*":""})).
replace(ne,"$1"),B,pe<W&&Ud(T.slice(pe,W)),W<Y&&Ud(T=T.slice(W)),W<Y&&to(T))}we.push(B)}return Nd(we)}function K_(T,I){var B=I.length>0,W=T.length>0,Y=function(oe,ce,pe,he,ze){
var we,Ee,Pe,be=0,et="0",Bt=oe&&[],Et=[],ei=l,wi=oe||W&&s.find.TAG("*",ze),yn=ue+=ei==null?1:Math.random()||.1,Lt=wi.length;for(ze&&(l=ce==_||ce||ze);et!==Lt&&(we=
wi[et])!=null;et++){if(W&&we){for(Ee=0,!ce&&we.ownerDocument!=_&&(ir(we),pe=!A);Pe=T[Ee++];)if(Pe(we,ce||_,pe)){g.call(he,we);break}ze&&(ue=yn)}B&&((we=!Pe&&we)&&
be--,oe&&Bt.push(we))}if(be+=et,B&&et!==be){for(Ee=0;Pe=I[Ee++];)Pe(Bt,Et,ce,pe);if(oe){if(be>0)for(;et--;)Bt[et]||Et[et]||(Et[et]=le.call(he));Et=ro(Et)}g.apply(
he,Et),ze&&!oe&&Et.length>0&&be+I.length>1&&u.uniqueSort(he)}return ze&&(ue=yn,l=ei),Bt};return B?ui(Y):Y}function Hd(T,I){var B,W=[],Y=[],oe=Me[T+" "];if(!oe){
for(I||(I=Ts(T)),B=I.length;B--;)oe=Ud(I[B]),oe[K]?W.push(oe):Y.push(oe);oe=Me(T,K_(Y,W)),oe.selector=T}return oe}function Kf(T,I,B,W){var Y,oe,ce,pe,he,ze=typeof T==
"function"&&T,we=!W&&Ts(T=ze.selector||T);if(B=B||[],we.length===1){if(oe=we[0]=we[0].slice(0),oe.length>2&&(ce=oe[0]).type==="ID"&&I.nodeType===9&&A&&s.relative[oe[1].
type]){if(I=(s.find.ID(ce.matches[0].replace(zi,Pi),I)||[])[0],I)ze&&(I=I.parentNode);else return B;T=T.slice(oe.shift().value.length)}for(Y=Qa.needsContext.test(
T)?0:oe.length;Y--&&(ce=oe[Y],!s.relative[pe=ce.type]);)if((he=s.find[pe])&&(W=he(ce.matches[0].replace(zi,Pi),Pd.test(oe[0].type)&&Bd(I.parentNode)||I))){if(oe.
splice(Y,1),T=W.length&&to(oe),!T)return g.apply(B,W),B;break}}return(ze||Hd(T,we))(W,I,!A,B,!I||Pd.test(T)&&Bd(I.parentNode)||I),B}M.sortStable=K.split("").sort(
pt).join("")===K,ir(),M.sortDetached=_n(function(T){return T.compareDocumentPosition(_.createElement("fieldset"))&1}),u.find=Fe,Fe.compile=Hd,Fe.select=Kf,Fe.setDocument=
ir,Fe.tokenize=Ts,Fe.escape=u.escapeSelector,Fe.getText=u.text,Fe.isXML=u.isXMLDoc,Fe.selectors=u.expr,Fe.support=u.support,Fe.uniqueSort=u.uniqueSort})();var Ie=function(n,s,l){
for(var d=[],f=l!==void 0;(n=n[s])&&n.nodeType!==9;)if(n.nodeType===1){if(f&&u(n).is(l))break;d.push(n)}return d},De=function(n,s){for(var l=[];n;n=n.nextSibling)
n.nodeType===1&&n!==s&&l.push(n);return l},Ae=u.expr.match.needsContext,He=/^<([a-z][^\/\0>:\x20\t\r\n\f]*)[\x20\t\r\n\f]*\/?>(?:<\/\1>|)$/i;function Je(n,s,l){
return L(s)?u.grep(n,function(d,f){return!!s.call(d,f,d)!==l}):s.nodeType?u.grep(n,function(d){return d===s!==l}):typeof s!="string"?u.grep(n,function(d){return p.
call(s,d)>-1!==l}):u.filter(s,n,l)}u.filter=function(n,s,l){var d=s[0];return l&&(n=":not("+n+")"),s.length===1&&d.nodeType===1?u.find.matchesSelector(d,n)?[d]:
[]:u.find.matches(n,u.grep(s,function(f){return f.nodeType===1}))},u.fn.extend({find:function(n){var s,l,d=this.length,f=this;if(typeof n!="string")return this.
pushStack(u(n).filter(function(){for(s=0;s<d;s++)if(u.contains(f[s],this))return!0}));for(l=this.pushStack([]),s=0;s<d;s++)u.find(n,f[s],l);return d>1?u.uniqueSort(
l):l},filter:function(n){return this.pushStack(Je(this,n||[],!1))},not:function(n){return this.pushStack(Je(this,n||[],!0))},is:function(n){return!!Je(this,typeof n==
"string"&&Ae.test(n)?u(n):n||[],!1).length}});var ot,Ct=/^(?:\s*(<[\w\W]+>)[^>]*|#([\w-]+))$/,wr=u.fn.init=function(n,s,l){var d,f;if(!n)return this;if(l=l||ot,
typeof n=="string")if(n[0]==="<"&&n[n.length-1]===">"&&n.length>=3?d=[null,n,null]:d=Ct.exec(n),d&&(d[1]||!s))if(d[1]){if(s=s instanceof u?s[0]:s,u.merge(this,u.
parseHTML(d[1],s&&s.nodeType?s.ownerDocument||s:z,!0)),He.test(d[1])&&u.isPlainObject(s))for(d in s)L(this[d])?this[d](s[d]):this.attr(d,s[d]);return this}else return f=
z.getElementById(d[2]),f&&(this[0]=f,this.length=1),this;else return!s||s.jquery?(s||l).find(n):this.constructor(s).find(n);else{if(n.nodeType)return this[0]=n,
this.length=1,this;if(L(n))return l.ready!==void 0?l.ready(n):n(u)}return u.makeArray(n,this)};wr.prototype=u.fn,ot=u(z);var bt=/^(?:parents|prev(?:Until|All))/,
jr={children:!0,contents:!0,next:!0,prev:!0};u.fn.extend({has:function(n){var s=u(n,this),l=s.length;return this.filter(function(){for(var d=0;d<l;d++)if(u.contains(
this,s[d]))return!0})},closest:function(n,s){var l,d=0,f=this.length,g=[],_=typeof n!="string"&&u(n);if(!Ae.test(n)){for(;d<f;d++)for(l=this[d];l&&l!==s;l=l.parentNode)
if(l.nodeType<11&&(_?_.index(l)>-1:l.nodeType===1&&u.find.matchesSelector(l,n))){g.push(l);break}}return this.pushStack(g.length>1?u.uniqueSort(g):g)},index:function(n){
return n?typeof n=="string"?p.call(u(n),this[0]):p.call(this,n.jquery?n[0]:n):this[0]&&this[0].parentNode?this.first().prevAll().length:-1},add:function(n,s){return this.
pushStack(u.uniqueSort(u.merge(this.get(),u(n,s))))},addBack:function(n){return this.add(n==null?this.prevObject:this.prevObject.filter(n))}});function Mi(n,s){
for(;(n=n[s])&&n.nodeType!==1;);return n}u.each({parent:function(n){var s=n.parentNode;return s&&s.nodeType!==11?s:null},parents:function(n){return Ie(n,"parent\
Node")},parentsUntil:function(n,s,l){return Ie(n,"parentNode",l)},next:function(n){return Mi(n,"nextSibling")},prev:function(n){return Mi(n,"previousSibling")},
nextAll:function(n){return Ie(n,"nextSibling")},prevAll:function(n){return Ie(n,"previousSibling")},nextUntil:function(n,s,l){return Ie(n,"nextSibling",l)},prevUntil:function(n,s,l){
return Ie(n,"previousSibling",l)},siblings:function(n){return De((n.parentNode||{}).firstChild,n)},children:function(n){return De(n.firstChild)},contents:function(n){
return n.contentDocument!=null&&r(n.contentDocument)?n.contentDocument:(X(n,"template")&&(n=n.content||n),u.merge([],n.childNodes))}},function(n,s){u.fn[n]=function(l,d){
var f=u.map(this,s,l);return n.slice(-5)!=="Until"&&(d=l),d&&typeof d=="string"&&(f=u.filter(d,f)),this.length>1&&(jr[n]||u.uniqueSort(f),bt.test(n)&&f.reverse()),
this.pushStack(f)}});var Wt=/[^\x20\t\r\n\f]+/g;function Tr(n){var s={};return u.each(n.match(Wt)||[],function(l,d){s[d]=!0}),s}u.Callbacks=function(n){n=typeof n==
"string"?Tr(n):u.extend({},n);var s,l,d,f,g=[],_=[],k=-1,A=function(){for(f=f||n.once,d=s=!0;_.length;k=-1)for(l=_.shift();++k<g.length;)g[k].apply(l[0],l[1])===
!1&&n.stopOnFalse&&(k=g.length,l=!1);n.memory||(l=!1),s=!1,f&&(l?g=[]:g="")},q={add:function(){return g&&(l&&!s&&(k=g.length-1,_.push(l)),(function V(K){u.each(
K,function(ue,Z){L(Z)?(!n.unique||!q.has(Z))&&g.push(Z):Z&&Z.length&&J(Z)!=="string"&&V(Z)})})(arguments),l&&!s&&A()),this},remove:function(){return u.each(arguments,
function(V,K){for(var ue;(ue=u.inArray(K,g,ue))>-1;)g.splice(ue,1),ue<=k&&k--}),this},has:function(V){return V?u.inArray(V,g)>-1:g.length>0},empty:function(){return g&&
(g=[]),this},disable:function(){return f=_=[],g=l="",this},disabled:function(){return!g},lock:function(){return f=_=[],!l&&!s&&(g=l=""),this},locked:function(){
return!!f},fireWith:function(V,K){return f||(K=K||[],K=[V,K.slice?K.slice():K],_.push(K),s||A()),this},fire:function(){return q.fireWith(this,arguments),this},fired:function(){
return!!d}};return q};function qt(n){return n}function Ft(n){throw n}function h(n,s,l,d){var f;try{n&&L(f=n.promise)?f.call(n).done(s).fail(l):n&&L(f=n.then)?f.
call(n,s,l):s.apply(void 0,[n].slice(d))}catch(g){l.apply(void 0,[g])}}u.extend({Deferred:function(n){var s=[["notify","progress",u.Callbacks("memory"),u.Callbacks(
"memory"),2],["resolve","done",u.Callbacks("once memory"),u.Callbacks("once memory"),0,"resolved"],["reject","fail",u.Callbacks("once memory"),u.Callbacks("once\
 memory"),1,"rejected"]],l="pending",d={state:function(){return l},always:function(){return f.done(arguments).fail(arguments),this},catch:function(g){return d.then(
null,g)},pipe:function(){var g=arguments;return u.Deferred(function(_){u.each(s,function(k,A){var q=L(g[A[4]])&&g[A[4]];f[A[1]](function(){var V=q&&q.apply(this,
arguments);V&&L(V.promise)?V.promise().progress(_.notify).done(_.resolve).fail(_.reject):_[A[0]+"With"](this,q?[V]:arguments)})}),g=null}).promise()},then:function(g,_,k){
var A=0;function q(V,K,ue,Z){return function(){var xe=this,Oe=arguments,Me=function(){var pt,di;if(!(V<A)){if(pt=ue.apply(xe,Oe),pt===K.promise())throw new TypeError(
"Thenable self-resolution");di=pt&&(typeof pt=="object"||typeof pt=="function")&&pt.then,L(di)?Z?di.call(pt,q(A,K,qt,Z),q(A,K,Ft,Z)):(A++,di.call(pt,q(A,K,qt,Z),
q(A,K,Ft,Z),q(A,K,qt,K.notifyWith))):(ue!==qt&&(xe=void 0,Oe=[pt]),(Z||K.resolveWith)(xe,Oe))}},qe=Z?Me:function(){try{Me()}catch(pt){u.Deferred.exceptionHook&&
u.Deferred.exceptionHook(pt,qe.error),V+1>=A&&(ue!==Ft&&(xe=void 0,Oe=[pt]),K.rejectWith(xe,Oe))}};V?qe():(u.Deferred.getErrorHook?qe.error=u.Deferred.getErrorHook():
u.Deferred.getStackHook&&(qe.error=u.Deferred.getStackHook()),t.setTimeout(qe))}}return u.Deferred(function(V){s[0][3].add(q(0,V,L(k)?k:qt,V.notifyWith)),s[1][3].
add(q(0,V,L(g)?g:qt)),s[2][3].add(q(0,V,L(_)?_:Ft))}).promise()},promise:function(g){return g!=null?u.extend(g,d):d}},f={};return u.each(s,function(g,_){var k=_[2],
A=_[5];d[_[1]]=k.add,A&&k.add(function(){l=A},s[3-g][2].disable,s[3-g][3].disable,s[0][2].lock,s[0][3].lock),k.add(_[3].fire),f[_[0]]=function(){return f[_[0]+"\
With"](this===f?void 0:this,arguments),this},f[_[0]+"With"]=k.fireWith}),d.promise(f),n&&n.call(f,f),f},when:function(n){var s=arguments.length,l=s,d=Array(l),f=a.
call(arguments),g=u.Deferred(),_=function(k){return function(A){d[k]=this,f[k]=arguments.length>1?a.call(arguments):A,--s||g.resolveWith(d,f)}};if(s<=1&&(h(n,g.
done(_(l)).resolve,g.reject,!s),g.state()==="pending"||L(f[l]&&f[l].then)))return g.then();for(;l--;)h(f[l],_(l),g.reject);return g.promise()}});var m=/^(Eval|Internal|Range|Reference|Syntax|Type|URI)Error$/;
u.Deferred.exceptionHook=function(n,s){t.console&&t.console.warn&&n&&m.test(n.name)&&t.console.warn("jQuery.Deferred exception: "+n.message,n.stack,s)},u.readyException=
function(n){t.setTimeout(function(){throw n})};var b=u.Deferred();u.fn.ready=function(n){return b.then(n).catch(function(s){u.readyException(s)}),this},u.extend(
{isReady:!1,readyWait:1,ready:function(n){(n===!0?--u.readyWait:u.isReady)||(u.isReady=!0,!(n!==!0&&--u.readyWait>0)&&b.resolveWith(z,[u]))}}),u.ready.then=b.then;
function x(){z.removeEventListener("DOMContentLoaded",x),t.removeEventListener("load",x),u.ready()}z.readyState==="complete"||z.readyState!=="loading"&&!z.documentElement.
doScroll?t.setTimeout(u.ready):(z.addEventListener("DOMContentLoaded",x),t.addEventListener("load",x));var E=function(n,s,l,d,f,g,_){var k=0,A=n.length,q=l==null;
if(J(l)==="object"){f=!0;for(k in l)E(n,s,k,l[k],!0,g,_)}else if(d!==void 0&&(f=!0,L(d)||(_=!0),q&&(_?(s.call(n,d),s=null):(q=s,s=function(V,K,ue){return q.call(
u(V),ue)})),s))for(;k<A;k++)s(n[k],l,_?d:d.call(n[k],k,s(n[k],l)));return f?n:q?s.call(n):A?s(n[0],l):g},D=/^-ms-/,$=/-([a-z])/g;function fe(n,s){return s.toUpperCase()}
function Te(n){return n.replace(D,"ms-").replace($,fe)}var Ge=function(n){return n.nodeType===1||n.nodeType===9||!+n.nodeType};function lt(){this.expando=u.expando+
lt.uid++}lt.uid=1,lt.prototype={cache:function(n){var s=n[this.expando];return s||(s={},Ge(n)&&(n.nodeType?n[this.expando]=s:Object.defineProperty(n,this.expando,
{value:s,configurable:!0}))),s},set:function(n,s,l){var d,f=this.cache(n);if(typeof s=="string")f[Te(s)]=l;else for(d in s)f[Te(d)]=s[d];return f},get:function(n,s){
return s===void 0?this.cache(n):n[this.expando]&&n[this.expando][Te(s)]},access:function(n,s,l){return s===void 0||s&&typeof s=="string"&&l===void 0?this.get(n,
s):(this.set(n,s,l),l!==void 0?l:s)},remove:function(n,s){var l,d=n[this.expando];if(d!==void 0){if(s!==void 0)for(Array.isArray(s)?s=s.map(Te):(s=Te(s),s=s in d?
[s]:s.match(Wt)||[]),l=s.length;l--;)delete d[s[l]];(s===void 0||u.isEmptyObject(d))&&(n.nodeType?n[this.expando]=void 0:delete n[this.expando])}},hasData:function(n){
var s=n[this.expando];return s!==void 0&&!u.isEmptyObject(s)}};var de=new lt,S=new lt,v=/^(?:\{[\w\W]*\}|\[[\w\W]*\])$/,te=/[A-Z]/g;function ae(n){return n==="t\
rue"?!0:n==="false"?!1:n==="null"?null:n===+n+""?+n:v.test(n)?JSON.parse(n):n}function se(n,s,l){var d;if(l===void 0&&n.nodeType===1)if(d="data-"+s.replace(te,"\
-$&").toLowerCase(),l=n.getAttribute(d),typeof l=="string"){try{l=ae(l)}catch{}S.set(n,s,l)}else l=void 0;return l}u.extend({hasData:function(n){return S.hasData(
n)||de.hasData(n)},data:function(n,s,l){return S.access(n,s,l)},removeData:function(n,s){S.remove(n,s)},_data:function(n,s,l){return de.access(n,s,l)},_removeData:function(n,s){
de.remove(n,s)}}),u.fn.extend({data:function(n,s){var l,d,f,g=this[0],_=g&&g.attributes;if(n===void 0){if(this.length&&(f=S.get(g),g.nodeType===1&&!de.get(g,"ha\
sDataAttrs"))){for(l=_.length;l--;)_[l]&&(d=_[l].name,d.indexOf("data-")===0&&(d=Te(d.slice(5)),se(g,d,f[d])));de.set(g,"hasDataAttrs",!0)}return f}return typeof n==
"object"?this.each(function(){S.set(this,n)}):E(this,function(k){if(g&&k===void 0)return se(g,n,S.get(g,n));this.each(function(){S.set(this,n,k)})},null,s,arguments.
length>1,null,!0)},removeData:function(n){return this.each(function(){S.remove(this,n)})}}),u.extend({queue:function(n,s,l){var d;if(n)return s=(s||"fx")+"queue",
d=de.get(n,s),l&&(!d||Array.isArray(l)?d=de.access(n,s,u.makeArray(l)):d.push(l)),d||[]},dequeue:function(n,s){s=s||"fx";var l=u.queue(n,s),d=l.length,f=l.shift(),
g=u._queueHooks(n,s),_=function(){u.dequeue(n,s)};f==="inprogress"&&(f=l.shift(),d--),f&&(s==="fx"&&l.unshift("inprogress"),delete g.stop,f.call(n,_,g)),!d&&g&&
g.empty.fire()},_queueHooks:function(n,s){var l=s+"queueHooks";return de.get(n,l)||de.access(n,l,{empty:u.Callbacks("once memory").add(function(){de.remove(n,[s+
"queue",l])})})}}),u.fn.extend({queue:function(n,s){var l=2;return typeof n!="string"&&(s=n,n="fx",l--),arguments.length<l?u.queue(this[0],n):s===void 0?this:this.
each(function(){var d=u.queue(this,n,s);u._queueHooks(this,n),n==="fx"&&d[0]!=="inprogress"&&u.dequeue(this,n)})},dequeue:function(n){return this.each(function(){
u.dequeue(this,n)})},clearQueue:function(n){return this.queue(n||"fx",[])},promise:function(n,s){var l,d=1,f=u.Deferred(),g=this,_=this.length,k=function(){--d||
f.resolveWith(g,[g])};for(typeof n!="string"&&(s=n,n=void 0),n=n||"fx";_--;)l=de.get(g[_],n+"queueHooks"),l&&l.empty&&(d++,l.empty.add(k));return k(),f.promise(
s)}});var _e=/[+-]?(?:\d*\.|)\d+(?:[eE][+-]?\d+|)/.source,je=new RegExp("^(?:([+-])=|)("+_e+")([a-z%]*)$","i"),Ne=["Top","Right","Bottom","Left"],ye=z.documentElement,
ct=function(n){return u.contains(n.ownerDocument,n)},Mt={composed:!0};ye.getRootNode&&(ct=function(n){return u.contains(n.ownerDocument,n)||n.getRootNode(Mt)===
n.ownerDocument});var ht=function(n,s){return n=s||n,n.style.display==="none"||n.style.display===""&&ct(n)&&u.css(n,"display")==="none"};function Re(n,s,l,d){var f,
g,_=20,k=d?function(){return d.cur()}:function(){return u.css(n,s,"")},A=k(),q=l&&l[3]||(u.cssNumber[s]?"":"px"),V=n.nodeType&&(u.cssNumber[s]||q!=="px"&&+A)&&je.
exec(u.css(n,s));if(V&&V[3]!==q){for(A=A/2,q=q||V[3],V=+A||1;_--;)u.style(n,s,V+q),(1-g)*(1-(g=k()/A||.5))<=0&&(_=0),V=V/g;V=V*2,u.style(n,s,V+q),l=l||[]}return l&&
(V=+V||+A||0,f=l[1]?V+(l[1]+1)*l[2]:+l[2],d&&(d.unit=q,d.start=V,d.end=f)),f}var Zt={};function dt(n){var s,l=n.ownerDocument,d=n.nodeName,f=Zt[d];return f||(s=
l.body.appendChild(l.createElement(d)),f=u.css(s,"display"),s.parentNode.removeChild(s),f==="none"&&(f="block"),Zt[d]=f,f)}function xt(n,s){for(var l,d,f=[],g=0,
_=n.length;g<_;g++)d=n[g],d.style&&(l=d.style.display,s?(l==="none"&&(f[g]=de.get(d,"display")||null,f[g]||(d.style.display="")),d.style.display===""&&ht(d)&&(f[g]=
dt(d))):l!=="none"&&(f[g]="none",de.set(d,"display",l)));for(g=0;g<_;g++)f[g]!=null&&(n[g].style.display=f[g]);return n}u.fn.extend({show:function(){return xt(this,
!0)},hide:function(){return xt(this)},toggle:function(n){return typeof n=="boolean"?n?this.show():this.hide():this.each(function(){ht(this)?u(this).show():u(this).
hide()})}});var Li=/^(?:checkbox|radio)$/i,Qt=/<([a-z][^\/\0>\x20\t\r\n\f]*)/i,Oi=/^$|^module$|\/(?:java|ecma)script/i;(function(){var n=z.createDocumentFragment(),
s=n.appendChild(z.createElement("div")),l=z.createElement("input");l.setAttribute("type","radio"),l.setAttribute("checked","checked"),l.setAttribute("name","t"),
s.appendChild(l),M.checkClone=s.cloneNode(!0).cloneNode(!0).lastChild.checked,s.innerHTML="<textarea>x</textarea>",M.noCloneChecked=!!s.cloneNode(!0).lastChild.
defaultValue,s.innerHTML="<option></option>",M.option=!!s.lastChild})();var wt={thead:[1,"<table>","</table>"],col:[2,"<table><colgroup>","</colgroup></table>"],
tr:[2,"<table><tbody>","</tbody></table>"],td:[3,"<table><tbody><tr>","</tr></tbody></table>"],_default:[0,"",""]};wt.tbody=wt.tfoot=wt.colgroup=wt.caption=wt.thead,
wt.th=wt.td,M.option||(wt.optgroup=wt.option=[1,"<select multiple='multiple'>","</select>"]);function mt(n,s){var l;return typeof n.getElementsByTagName<"u"?l=i.
slice.call(n.getElementsByTagName(s||"*")):typeof n.querySelectorAll<"u"?l=n.querySelectorAll(s||"*"):l=[],s===void 0||s&&X(n,s)?u.merge([n],l):l}function gs(n,s){
for(var l=0,d=n.length;l<d;l++)de.set(n[l],"globalEval",!s||de.get(s[l],"globalEval"))}var ai=/<|&#?\w+;/;function Na(n,s,l,d,f){for(var g,_,k,A,q,V,K=s.createDocumentFragment(),
ue=[],Z=0,xe=n.length;Z<xe;Z++)if(g=n[Z],g||g===0)if(J(g)==="object")u.merge(ue,g.nodeType?[g]:g);else if(!ai.test(g))ue.push(s.createTextNode(g));else{for(_=_||
K.appendChild(s.createElement("div")),k=(Qt.exec(g)||["",""])[1].toLowerCase(),A=wt[k]||wt._default,_.innerHTML=A[1]+u.htmlPrefilter(g)+A[2],V=A[0];V--;)_=_.lastChild;
u.merge(ue,_.childNodes),_=K.firstChild,_.textContent=""}for(K.textContent="",Z=0;g=ue[Z++];){if(d&&u.inArray(g,d)>-1){f&&f.push(g);continue}if(q=ct(g),_=mt(K.appendChild(
g),"script"),q&&gs(_),l)for(V=0;g=_[V++];)Oi.test(g.type||"")&&l.push(g)}return K}var ms=/^([^.]*)(?:\.(.+)|)/;function Qi(){return!0}function er(){return!1}function bs(n,s,l,d,f,g){
var _,k;if(typeof s=="object"){typeof l!="string"&&(d=d||l,l=void 0);for(k in s)bs(n,k,l,d,s[k],g);return n}if(d==null&&f==null?(f=l,d=l=void 0):f==null&&(typeof l==
"string"?(f=d,d=void 0):(f=d,d=l,l=void 0)),f===!1)f=er;else if(!f)return n;return g===1&&(_=f,f=function(A){return u().off(A),_.apply(this,arguments)},f.guid=_.
guid||(_.guid=u.guid++)),n.each(function(){u.event.add(this,s,f,d,l)})}u.event={global:{},add:function(n,s,l,d,f){var g,_,k,A,q,V,K,ue,Z,xe,Oe,Me=de.get(n);if(Ge(
n))for(l.handler&&(g=l,l=g.handler,f=g.selector),f&&u.find.matchesSelector(ye,f),l.guid||(l.guid=u.guid++),(A=Me.events)||(A=Me.events=Object.create(null)),(_=Me.
handle)||(_=Me.handle=function(qe){return typeof u<"u"&&u.event.triggered!==qe.type?u.event.dispatch.apply(n,arguments):void 0}),s=(s||"").match(Wt)||[""],q=s.length;q--;)
k=ms.exec(s[q])||[],Z=Oe=k[1],xe=(k[2]||"").split(".").sort(),Z&&(K=u.event.special[Z]||{},Z=(f?K.delegateType:K.bindType)||Z,K=u.event.special[Z]||{},V=u.extend(
{type:Z,origType:Oe,data:d,handler:l,guid:l.guid,selector:f,needsContext:f&&u.expr.match.needsContext.test(f),namespace:xe.join(".")},g),(ue=A[Z])||(ue=A[Z]=[],
ue.delegateCount=0,(!K.setup||K.setup.call(n,d,xe,_)===!1)&&n.addEventListener&&n.addEventListener(Z,_)),K.add&&(K.add.call(n,V),V.handler.guid||(V.handler.guid=
l.guid)),f?ue.splice(ue.delegateCount++,0,V):ue.push(V),u.event.global[Z]=!0)},remove:function(n,s,l,d,f){var g,_,k,A,q,V,K,ue,Z,xe,Oe,Me=de.hasData(n)&&de.get(
n);if(!(!Me||!(A=Me.events))){for(s=(s||"").match(Wt)||[""],q=s.length;q--;){if(k=ms.exec(s[q])||[],Z=Oe=k[1],xe=(k[2]||"").split(".").sort(),!Z){for(Z in A)u.event.
remove(n,Z+s[q],l,d,!0);continue}for(K=u.event.special[Z]||{},Z=(d?K.delegateType:K.bindType)||Z,ue=A[Z]||[],k=k[2]&&new RegExp("(^|\\.)"+xe.join("\\.(?:.*\\.|)")+
"(\\.|$)"),_=g=ue.length;g--;)V=ue[g],(f||Oe===V.origType)&&(!l||l.guid===V.guid)&&(!k||k.test(V.namespace))&&(!d||d===V.selector||d==="**"&&V.selector)&&(ue.splice(
g,1),V.selector&&ue.delegateCount--,K.remove&&K.remove.call(n,V));_&&!ue.length&&((!K.teardown||K.teardown.call(n,xe,Me.handle)===!1)&&u.removeEvent(n,Z,Me.handle),
delete A[Z])}u.isEmptyObject(A)&&de.remove(n,"handle events")}},dispatch:function(n){var s,l,d,f,g,_,k=new Array(arguments.length),A=u.event.fix(n),q=(de.get(this,
"events")||Object.create(null))[A.type]||[],V=u.event.special[A.type]||{};for(k[0]=A,s=1;s<arguments.length;s++)k[s]=arguments[s];if(A.delegateTarget=this,!(V.preDispatch&&
V.preDispatch.call(this,A)===!1)){for(_=u.event.handlers.call(this,A,q),s=0;(f=_[s++])&&!A.isPropagationStopped();)for(A.currentTarget=f.elem,l=0;(g=f.handlers[l++])&&
!A.isImmediatePropagationStopped();)(!A.rnamespace||g.namespace===!1||A.rnamespace.test(g.namespace))&&(A.handleObj=g,A.data=g.data,d=((u.event.special[g.origType]||
{}).handle||g.handler).apply(f.elem,k),d!==void 0&&(A.result=d)===!1&&(A.preventDefault(),A.stopPropagation()));return V.postDispatch&&V.postDispatch.call(this,
A),A.result}},handlers:function(n,s){var l,d,f,g,_,k=[],A=s.delegateCount,q=n.target;if(A&&q.nodeType&&!(n.type==="click"&&n.button>=1)){for(;q!==this;q=q.parentNode||
this)if(q.nodeType===1&&!(n.type==="click"&&q.disabled===!0)){for(g=[],_={},l=0;l<A;l++)d=s[l],f=d.selector+" ",_[f]===void 0&&(_[f]=d.needsContext?u(f,this).index(
q)>-1:u.find(f,this,null,[q]).length),_[f]&&g.push(d);g.length&&k.push({elem:q,handlers:g})}}return q=this,A<s.length&&k.push({elem:q,handlers:s.slice(A)}),k},addProp:function(n,s){
Object.defineProperty(u.Event.prototype,n,{enumerable:!0,configurable:!0,get:L(s)?function(){if(this.originalEvent)return s(this.originalEvent)}:function(){if(this.
originalEvent)return this.originalEvent[n]},set:function(l){Object.defineProperty(this,n,{enumerable:!0,configurable:!0,writable:!0,value:l})}})},fix:function(n){
return n[u.expando]?n:new u.Event(n)},special:{load:{noBubble:!0},click:{setup:function(n){var s=this||n;return Li.test(s.type)&&s.click&&X(s,"input")&&Cr(s,"cl\
ick",!0),!1},trigger:function(n){var s=this||n;return Li.test(s.type)&&s.click&&X(s,"input")&&Cr(s,"click"),!0},_default:function(n){var s=n.target;return Li.test(
s.type)&&s.click&&X(s,"input")&&de.get(s,"click")||X(s,"a")}},beforeunload:{postDispatch:function(n){n.result!==void 0&&n.originalEvent&&(n.originalEvent.returnValue=
n.result)}}}};function Cr(n,s,l){if(!l){de.get(n,s)===void 0&&u.event.add(n,s,Qi);return}de.set(n,s,!1),u.event.add(n,s,{namespace:!1,handler:function(d){var f,
g=de.get(this,s);if(d.isTrigger&1&&this[s]){if(g.length)(u.event.special[s]||{}).delegateType&&d.stopPropagation();else if(g=a.call(arguments),de.set(this,s,g),
this[s](),f=de.get(this,s),de.set(this,s,!1),g!==f)return d.stopImmediatePropagation(),d.preventDefault(),f&&f.value}else g.length&&(de.set(this,s,{value:u.event.
trigger(g[0],g.slice(1),this)}),d.stopPropagation(),d.isImmediatePropagationStopped=Qi)}})}u.removeEvent=function(n,s,l){n.removeEventListener&&n.removeEventListener(
s,l)},u.Event=function(n,s){if(!(this instanceof u.Event))return new u.Event(n,s);n&&n.type?(this.originalEvent=n,this.type=n.type,this.isDefaultPrevented=n.defaultPrevented||
n.defaultPrevented===void 0&&n.returnValue===!1?Qi:er,this.target=n.target&&n.target.nodeType===3?n.target.parentNode:n.target,this.currentTarget=n.currentTarget,
this.relatedTarget=n.relatedTarget):this.type=n,s&&u.extend(this,s),this.timeStamp=n&&n.timeStamp||Date.now(),this[u.expando]=!0},u.Event.prototype={constructor:u.
Event,isDefaultPrevented:er,isPropagationStopped:er,isImmediatePropagationStopped:er,isSimulated:!1,preventDefault:function(){var n=this.originalEvent;this.isDefaultPrevented=
Qi,n&&!this.isSimulated&&n.preventDefault()},stopPropagation:function(){var n=this.originalEvent;this.isPropagationStopped=Qi,n&&!this.isSimulated&&n.stopPropagation()},
stopImmediatePropagation:function(){var n=this.originalEvent;this.isImmediatePropagationStopped=Qi,n&&!this.isSimulated&&n.stopImmediatePropagation(),this.stopPropagation()}},
u.each({altKey:!0,bubbles:!0,cancelable:!0,changedTouches:!0,ctrlKey:!0,detail:!0,eventPhase:!0,metaKey:!0,pageX:!0,pageY:!0,shiftKey:!0,view:!0,char:!0,code:!0,
charCode:!0,key:!0,keyCode:!0,button:!0,buttons:!0,clientX:!0,clientY:!0,offsetX:!0,offsetY:!0,pointerId:!0,pointerType:!0,screenX:!0,screenY:!0,targetTouches:!0,
toElement:!0,touches:!0,which:!0},u.event.addProp),u.each({focus:"focusin",blur:"focusout"},function(n,s){function l(d){if(z.documentMode){var f=de.get(this,"ha\
ndle"),g=u.event.fix(d);g.type=d.type==="focusin"?"focus":"blur",g.isSimulated=!0,f(d),g.target===g.currentTarget&&f(g)}else u.event.simulate(s,d.target,u.event.
fix(d))}u.event.special[n]={setup:function(){var d;if(Cr(this,n,!0),z.documentMode)d=de.get(this,s),d||this.addEventListener(s,l),de.set(this,s,(d||0)+1);else return!1},
trigger:function(){return Cr(this,n),!0},teardown:function(){var d;if(z.documentMode)d=de.get(this,s)-1,d?de.set(this,s,d):(this.removeEventListener(s,l),de.remove(
this,s));else return!1},_default:function(d){return de.get(d.target,n)},delegateType:s},u.event.special[s]={setup:function(){var d=this.ownerDocument||this.document||
this,f=z.documentMode?this:d,g=de.get(f,s);g||(z.documentMode?this.addEventListener(s,l):d.addEventListener(n,l,!0)),de.set(f,s,(g||0)+1)},teardown:function(){var d=this.
ownerDocument||this.document||this,f=z.documentMode?this:d,g=de.get(f,s)-1;g?de.set(f,s,g):(z.documentMode?this.removeEventListener(s,l):d.removeEventListener(n,
l,!0),de.remove(f,s))}}}),u.each({mouseenter:"mouseover",mouseleave:"mouseout",pointerenter:"pointerover",pointerleave:"pointerout"},function(n,s){u.event.special[n]=
{delegateType:s,bindType:s,handle:function(l){var d,f=this,g=l.relatedTarget,_=l.handleObj;return(!g||g!==f&&!u.contains(f,g))&&(l.type=_.origType,d=_.handler.apply(
this,arguments),l.type=s),d}}}),u.fn.extend({on:function(n,s,l,d){return bs(this,n,s,l,d)},one:function(n,s,l,d){return bs(this,n,s,l,d,1)},off:function(n,s,l){
var d,f;if(n&&n.preventDefault&&n.handleObj)return d=n.handleObj,u(n.delegateTarget).off(d.namespace?d.origType+"."+d.namespace:d.origType,d.selector,d.handler),
this;if(typeof n=="object"){for(f in n)this.off(f,s,n[f]);return this}return(s===!1||typeof s=="function")&&(l=s,s=void 0),l===!1&&(l=er),this.each(function(){u.
event.remove(this,n,l,s)})}});var vs=/<script|<style|<link/i,_s=/checked\s*(?:[^=]|=\s*.checked.)/i,Ra=/^\s*<!\[CDATA\[|\]\]>\s*$/g;function Ua(n,s){return X(n,
"table")&&X(s.nodeType!==11?s:s.firstChild,"tr")&&u(n).children("tbody")[0]||n}function Ed(n){return n.type=(n.getAttribute("type")!==null)+"/"+n.type,n}function Ha(n){
return(n.type||"").slice(0,5)==="true/"?n.type=n.type.slice(5):n.removeAttribute("type"),n}function Wa(n,s){var l,d,f,g,_,k,A;if(s.nodeType===1){if(de.hasData(n)&&
(g=de.get(n),A=g.events,A)){de.remove(s,"handle events");for(f in A)for(l=0,d=A[f].length;l<d;l++)u.event.add(s,f,A[f][l])}S.hasData(n)&&(_=S.access(n),k=u.extend(
{},_),S.set(s,k))}}function Sd(n,s){var l=s.nodeName.toLowerCase();l==="input"&&Li.test(n.type)?s.checked=n.checked:(l==="input"||l==="textarea")&&(s.defaultValue=
n.defaultValue)}function _i(n,s,l,d){s=o(s);var f,g,_,k,A,q,V=0,K=n.length,ue=K-1,Z=s[0],xe=L(Z);if(xe||K>1&&typeof Z=="string"&&!M.checkClone&&_s.test(Z))return n.
each(function(Oe){var Me=n.eq(Oe);xe&&(s[0]=Z.call(this,Oe,Me.html())),_i(Me,s,l,d)});if(K&&(f=Na(s,n[0].ownerDocument,!1,n,d),g=f.firstChild,f.childNodes.length===
1&&(f=g),g||d)){for(_=u.map(mt(f,"script"),Ed),k=_.length;V<K;V++)A=f,V!==ue&&(A=u.clone(A,!0,!0),k&&u.merge(_,mt(A,"script"))),l.call(n[V],A,V);if(k)for(q=_[_.
length-1].ownerDocument,u.map(_,Ha),V=0;V<k;V++)A=_[V],Oi.test(A.type||"")&&!de.access(A,"globalEval")&&u.contains(q,A)&&(A.src&&(A.type||"").toLowerCase()!=="m\
odule"?u._evalUrl&&!A.noModule&&u._evalUrl(A.src,{nonce:A.nonce||A.getAttribute("nonce")},q):G(A.textContent.replace(Ra,""),A,q))}return n}function cn(n,s,l){for(var d,
f=s?u.filter(s,n):n,g=0;(d=f[g])!=null;g++)!l&&d.nodeType===1&&u.cleanData(mt(d)),d.parentNode&&(l&&ct(d)&&gs(mt(d,"script")),d.parentNode.removeChild(d));return n}
u.extend({htmlPrefilter:function(n){return n},clone:function(n,s,l){var d,f,g,_,k=n.cloneNode(!0),A=ct(n);if(!M.noCloneChecked&&(n.nodeType===1||n.nodeType===11)&&
!u.isXMLDoc(n))for(_=mt(k),g=mt(n),d=0,f=g.length;d<f;d++)Sd(g[d],_[d]);if(s)if(l)for(g=g||mt(n),_=_||mt(k),d=0,f=g.length;d<f;d++)Wa(g[d],_[d]);else Wa(n,k);return _=
mt(k,"script"),_.length>0&&gs(_,!A&&mt(n,"script")),k},cleanData:function(n){for(var s,l,d,f=u.event.special,g=0;(l=n[g])!==void 0;g++)if(Ge(l)){if(s=l[de.expando]){
if(s.events)for(d in s.events)f[d]?u.event.remove(l,d):u.removeEvent(l,d,s.handle);l[de.expando]=void 0}l[S.expando]&&(l[S.expando]=void 0)}}}),u.fn.extend({detach:function(n){
return cn(this,n,!0)},remove:function(n){return cn(this,n)},text:function(n){return E(this,function(s){return s===void 0?u.text(this):this.empty().each(function(){
(this.nodeType===1||this.nodeType===11||this.nodeType===9)&&(this.textContent=s)})},null,n,arguments.length)},append:function(){return _i(this,arguments,function(n){
if(this.nodeType===1||this.nodeType===11||this.nodeType===9){var s=Ua(this,n);s.appendChild(n)}})},prepend:function(){return _i(this,arguments,function(n){if(this.
nodeType===1||this.nodeType===11||this.nodeType===9){var s=Ua(this,n);s.insertBefore(n,s.firstChild)}})},before:function(){return _i(this,arguments,function(n){
this.parentNode&&this.parentNode.insertBefore(n,this)})},after:function(){return _i(this,arguments,function(n){this.parentNode&&this.parentNode.insertBefore(n,this.
nextSibling)})},empty:function(){for(var n,s=0;(n=this[s])!=null;s++)n.nodeType===1&&(u.cleanData(mt(n,!1)),n.textContent="");return this},clone:function(n,s){return n=
n??!1,s=s??n,this.map(function(){return u.clone(this,n,s)})},html:function(n){return E(this,function(s){var l=this[0]||{},d=0,f=this.length;if(s===void 0&&l.nodeType===
1)return l.innerHTML;if(typeof s=="string"&&!vs.test(s)&&!wt[(Qt.exec(s)||["",""])[1].toLowerCase()]){s=u.htmlPrefilter(s);try{for(;d<f;d++)l=this[d]||{},l.nodeType===
1&&(u.cleanData(mt(l,!1)),l.innerHTML=s);l=0}catch{}}l&&this.empty().append(s)},null,n,arguments.length)},replaceWith:function(){var n=[];return _i(this,arguments,
function(s){var l=this.parentNode;u.inArray(this,n)<0&&(u.cleanData(mt(this)),l&&l.replaceChild(s,this))},n)}}),u.each({appendTo:"append",prependTo:"prepend",insertBefore:"\
before",insertAfter:"after",replaceAll:"replaceWith"},function(n,s){u.fn[n]=function(l){for(var d,f=[],g=u(l),_=g.length-1,k=0;k<=_;k++)d=k===_?this:this.clone(
!0),u(g[k])[s](d),c.apply(f,d.get());return this.pushStack(f)}});var hn=new RegExp("^("+_e+")(?!px)[a-z%]+$","i"),oi=/^--/,fn=function(n){var s=n.ownerDocument.
defaultView;return(!s||!s.opener)&&(s=t),s.getComputedStyle(n)},ys=function(n,s,l){var d,f,g={};for(f in s)g[f]=n.style[f],n.style[f]=s[f];d=l.call(n);for(f in s)
n.style[f]=g[f];return d},Ad=new RegExp(Ne.join("|"),"i");(function(){var n,s,l,d,f,g,_,k=z.createElement("div"),A=z.createElement("div"),q=z.createElement("tab\
le");if(!A.style)return;function V(Z){return Math.round(parseFloat(Z))}function K(){if(A){k.style.cssText="position:absolute;left:-11111px;width:60px;margin-top\
:1px;padding:0;border:0",A.style.cssText="position:relative;display:block;box-sizing:border-box;overflow:scroll;margin:auto;border:1px;padding:1px;width:60%;top\
:1%",ye.appendChild(k).appendChild(A);var Z=t.getComputedStyle(A);if(n=Z&&Z.top!=="1%",A.offsetWidth===0){ye.removeChild(k).textContent="";return}f=V(Z.marginLeft)===
12,A.style.right="60%",d=V(Z.right)===36,s=V(Z.width)===36,A.style.position="absolute",l=V(A.offsetWidth/3)===12,ye.removeChild(k),A=null}}function ue(){if(q){var Z,
xe=z.createElement("col"),Oe=z.createElement("tr"),Me=z.createElement("td");if(q.style.cssText="position:absolute;left:-11111px;border-collapse:separate;border-\
spacing:0",Oe.style.cssText="box-sizing:content-box;border:1px solid;height:1px",Me.style.cssText="height:9px;width:9px;padding:0",xe.span=2,ye.appendChild(q).appendChild(
xe).parentNode.appendChild(Oe).appendChild(Me).parentNode.appendChild(Me.cloneNode(!0)),q.offsetWidth===0){ye.removeChild(q);return}Z=t.getComputedStyle(Oe),_=!!ye.
msMatchesSelector||Math.round(parseFloat(t.getComputedStyle(xe).width))===18,g=Math.round(parseFloat(Z.height)+parseFloat(Z.borderTopWidth)+parseFloat(Z.borderBottomWidth))===
Oe.offsetHeight,ye.removeChild(q),q=null}}A.style.backgroundClip="content-box",A.cloneNode(!0).style.backgroundClip="",M.clearCloneStyle=A.style.backgroundClip===
"content-box",u.extend(M,{boxSizingReliable:function(){return K(),s},pixelBoxStyles:function(){return K(),d},pixelPosition:function(){return K(),n},reliableMarginLeft:function(){
return K(),f},scrollboxSize:function(){return K(),l},reliableTrDimensions:function(){return ue(),g},reliableColDimensions:function(){return ue(),_}})})();function Er(n,s,l){
var d,f,g,_,k=oi.test(s),A=n.style;return l=l||fn(n),l&&(_=l.getPropertyValue(s)||l[s],k&&_&&(_=_.replace(ne,"$1")||void 0),_===""&&!ct(n)&&(_=u.style(n,s)),!M.
pixelBoxStyles()&&hn.test(_)&&Ad.test(s)&&(d=A.width,f=A.minWidth,g=A.maxWidth,A.minWidth=A.maxWidth=A.width=_,_=l.width,A.width=d,A.minWidth=f,A.maxWidth=g)),_!==
void 0?_+"":_}function qa(n,s){return{get:function(){if(n()){delete this.get;return}return(this.get=s).apply(this,arguments)}}}var pn=["Webkit","Moz","ms"],gn=z.
createElement("div").style,Fa={};function kd(n){for(var s=n[0].toUpperCase()+n.slice(1),l=pn.length;l--;)if(n=pn[l]+s,n in gn)return n}function Va(n){var s=u.cssProps[n]||
Fa[n];return s||(n in gn?n:Fa[n]=kd(n)||n)}var Md={position:"absolute",visibility:"hidden",display:"block"},mn={letterSpacing:"0",fontWeight:"400"};function $a(n,s,l){
var d=je.exec(s);return d?Math.max(0,d[2]-(l||0))+(d[3]||"px"):s}function Ii(n,s,l,d,f,g){var _=s==="width"?1:0,k=0,A=0,q=0;if(l===(d?"border":"content"))return 0;
for(;_<4;_+=2)l==="margin"&&(q+=u.css(n,l+Ne[_],!0,f)),d?(l==="content"&&(A-=u.css(n,"padding"+Ne[_],!0,f)),l!=="margin"&&(A-=u.css(n,"border"+Ne[_]+"Width",!0,
f))):(A+=u.css(n,"padding"+Ne[_],!0,f),l!=="padding"?A+=u.css(n,"border"+Ne[_]+"Width",!0,f):k+=u.css(n,"border"+Ne[_]+"Width",!0,f));return!d&&g>=0&&(A+=Math.max(
0,Math.ceil(n["offset"+s[0].toUpperCase()+s.slice(1)]-g-A-k-.5))||0),A+q}function ut(n,s,l){var d=fn(n),f=!M.boxSizingReliable()||l,g=f&&u.css(n,"boxSizing",!1,
d)==="border-box",_=g,k=Er(n,s,d),A="offset"+s[0].toUpperCase()+s.slice(1);if(hn.test(k)){if(!l)return k;k="auto"}return(k==="auto"||!M.boxSizingReliable()&&g||
!M.reliableColDimensions()&&X(n,"col")||!M.reliableTrDimensions()&&X(n,"tr")||!parseFloat(k)&&u.css(n,"display",!1,d)==="inline")&&n.getClientRects().length&&(g=
u.css(n,"boxSizing",!1,d)==="border-box",_=A in n,_&&(k=n[A])),k=parseFloat(k)||0,k+Ii(n,s,l||(g?"border":"content"),_,d,k)+"px"}u.extend({cssHooks:{opacity:{get:function(n,s){
if(s){var l=Er(n,"opacity");return l===""?"1":l}}}},cssNumber:{animationIterationCount:!0,aspectRatio:!0,borderImageSlice:!0,columnCount:!0,flexGrow:!0,flexShrink:!0,
fontWeight:!0,gridArea:!0,gridColumn:!0,gridColumnEnd:!0,gridColumnStart:!0,gridRow:!0,gridRowEnd:!0,gridRowStart:!0,lineHeight:!0,opacity:!0,order:!0,orphans:!0,
scale:!0,widows:!0,zIndex:!0,zoom:!0,fillOpacity:!0,floodOpacity:!0,stopOpacity:!0,strokeMiterlimit:!0,strokeOpacity:!0},cssProps:{},style:function(n,s,l,d){if(!(!n||
n.nodeType===3||n.nodeType===8||!n.style)){var f,g,_,k=Te(s),A=oi.test(s),q=n.style;if(A||(s=Va(k)),_=u.cssHooks[s]||u.cssHooks[k],l!==void 0){if(g=typeof l,g===
"string"&&(f=je.exec(l))&&f[1]&&(l=Re(n,s,f),g="number"),l==null||l!==l)return;g==="number"&&!A&&(l+=f&&f[3]||(u.cssNumber[k]?"":"px")),!M.clearCloneStyle&&l===
""&&s.indexOf("background")===0&&(q[s]="inherit"),(!_||!("set"in _)||(l=_.set(n,l,d))!==void 0)&&(A?q.setProperty(s,l):q[s]=l)}else return _&&"get"in _&&(f=_.get(
n,!1,d))!==void 0?f:q[s]}},css:function(n,s,l,d){var f,g,_,k=Te(s),A=oi.test(s);return A||(s=Va(k)),_=u.cssHooks[s]||u.cssHooks[k],_&&"get"in _&&(f=_.get(n,!0,l)),
f===void 0&&(f=Er(n,s,d)),f==="normal"&&s in mn&&(f=mn[s]),l===""||l?(g=parseFloat(f),l===!0||isFinite(g)?g||0:f):f}}),u.each(["height","width"],function(n,s){u.
cssHooks[s]={get:function(l,d,f){if(d)return u.css(l,"display")==="none"?ys(l,Md,function(){return ut(l,s,f)}):ut(l,s,f)},set:function(l,d,f){var g,_=fn(l),k=!M.
scrollboxSize()&&_.position==="absolute",A=k||f,q=A&&u.css(l,"boxSizing",!1,_)==="border-box",V=f?Ii(l,s,f,q,_):0;return q&&k&&(V-=Math.ceil(l["offset"+s[0].toUpperCase()+
s.slice(1)]-parseFloat(_[s])-Ii(l,s,"border",!1,_)-.5)),V&&(g=je.exec(d))&&(g[3]||"px")!=="px"&&(l.style[s]=d,d=u.css(l,s)),$a(l,d,V)}}}),u.cssHooks.marginLeft=
qa(M.reliableMarginLeft,function(n,s){if(s)return(parseFloat(Er(n,"marginLeft"))||n.getBoundingClientRect().left-ys(n,{marginLeft:0},function(){return n.getBoundingClientRect().
left}))+"px"}),u.each({margin:"",padding:"",border:"Width"},function(n,s){u.cssHooks[n+s]={expand:function(l){for(var d=0,f={},g=typeof l=="string"?l.split(" "):
[l];d<4;d++)f[n+Ne[d]+s]=g[d]||g[d-2]||g[0];return f}},n!=="margin"&&(u.cssHooks[n+s].set=$a)}),u.fn.extend({css:function(n,s){return E(this,function(l,d,f){var g,
_,k={},A=0;if(Array.isArray(d)){for(g=fn(l),_=d.length;A<_;A++)k[d[A]]=u.css(l,d[A],!1,g);return k}return f!==void 0?u.style(l,d,f):u.css(l,d)},n,s,arguments.length>
1)}}),u.fn.delay=function(n,s){return n=u.fx&&u.fx.speeds[n]||n,s=s||"fx",this.queue(s,function(l,d){var f=t.setTimeout(l,n);d.stop=function(){t.clearTimeout(f)}})},
(function(){var n=z.createElement("input"),s=z.createElement("select"),l=s.appendChild(z.createElement("option"));n.type="checkbox",M.checkOn=n.value!=="",M.optSelected=
l.selected,n=z.createElement("input"),n.value="t",n.type="radio",M.radioValue=n.value==="t"})();var Sr,Di=u.expr.attrHandle;u.fn.extend({attr:function(n,s){return E(
this,u.attr,n,s,arguments.length>1)},removeAttr:function(n){return this.each(function(){u.removeAttr(this,n)})}}),u.extend({attr:function(n,s,l){var d,f,g=n.nodeType;
if(!(g===3||g===8||g===2)){if(typeof n.getAttribute>"u")return u.prop(n,s,l);if((g!==1||!u.isXMLDoc(n))&&(f=u.attrHooks[s.toLowerCase()]||(u.expr.match.bool.test(
s)?Sr:void 0)),l!==void 0){if(l===null){u.removeAttr(n,s);return}return f&&"set"in f&&(d=f.set(n,l,s))!==void 0?d:(n.setAttribute(s,l+""),l)}return f&&"get"in f&&
(d=f.get(n,s))!==null?d:(d=u.find.attr(n,s),d??void 0)}},attrHooks:{type:{set:function(n,s){if(!M.radioValue&&s==="radio"&&X(n,"input")){var l=n.value;return n.
setAttribute("type",s),l&&(n.value=l),s}}}},removeAttr:function(n,s){var l,d=0,f=s&&s.match(Wt);if(f&&n.nodeType===1)for(;l=f[d++];)n.removeAttribute(l)}}),Sr={
set:function(n,s,l){var d=String(s);return s===!1?u.removeAttr(n,l):n.setAttribute(l,l.toLowerCase()==="hidden"&&d.toLowerCase()==="until-found"?d:l),l}},u.each(
u.expr.match.bool.source.match(/\w+/g),function(n,s){var l=Di[s]||u.find.attr;Di[s]=function(d,f,g){var _,k,A=f.toLowerCase();return g||(k=Di[A],Di[A]=_,_=l(d,f,
g),_=_==null||A==="hidden"&&_.toLowerCase()==="until-found"?_:A,Di[A]=k),_}});var Ka=/^(?:input|select|textarea|button)$/i,Ga=/^(?:a|area)$/i;u.fn.extend({prop:function(n,s){
return E(this,u.prop,n,s,arguments.length>1)},removeProp:function(n){return this.each(function(){delete this[u.propFix[n]||n]})}}),u.extend({prop:function(n,s,l){
var d,f,g=n.nodeType;if(!(g===3||g===8||g===2))return(g!==1||!u.isXMLDoc(n))&&(s=u.propFix[s]||s,f=u.propHooks[s]),l!==void 0?f&&"set"in f&&(d=f.set(n,l,s))!==void 0?
d:n[s]=l:f&&"get"in f&&(d=f.get(n,s))!==null?d:n[s]},propHooks:{tabIndex:{get:function(n){var s=u.find.attr(n,"tabindex");return s?parseInt(s,10):Ka.test(n.nodeName)||
Ga.test(n.nodeName)&&n.href?0:-1}}},propFix:{for:"htmlFor",class:"className"}}),M.optSelected||(u.propHooks.selected={get:function(n){var s=n.parentNode;return s&&
s.parentNode&&s.parentNode.selectedIndex,null},set:function(n){var s=n.parentNode;s&&(s.selectedIndex,s.parentNode&&s.parentNode.selectedIndex)}}),u.each(["tabI\
ndex","readOnly","maxLength","cellSpacing","cellPadding","rowSpan","colSpan","useMap","frameBorder","contentEditable"],function(){u.propFix[this.toLowerCase()]=
this});function tr(n){var s=n.match(Wt)||[];return s.join(" ")}function li(n){return n.getAttribute&&n.getAttribute("class")||""}function yi(n){return Array.isArray(
n)?n:typeof n=="string"?n.match(Wt)||[]:[]}u.fn.extend({addClass:function(n){var s,l,d,f,g,_;return L(n)?this.each(function(k){u(this).addClass(n.call(this,k,li(
this)))}):(s=yi(n),s.length?this.each(function(){if(d=li(this),l=this.nodeType===1&&" "+tr(d)+" ",l){for(g=0;g<s.length;g++)f=s[g],l.indexOf(" "+f+" ")<0&&(l+=f+
" ");_=tr(l),d!==_&&this.setAttribute("class",_)}}):this)},removeClass:function(n){var s,l,d,f,g,_;return L(n)?this.each(function(k){u(this).removeClass(n.call(
this,k,li(this)))}):arguments.length?(s=yi(n),s.length?this.each(function(){if(d=li(this),l=this.nodeType===1&&" "+tr(d)+" ",l){for(g=0;g<s.length;g++)for(f=s[g];l.
indexOf(" "+f+" ")>-1;)l=l.replace(" "+f+" "," ");_=tr(l),d!==_&&this.setAttribute("class",_)}}):this):this.attr("class","")},toggleClass:function(n,s){var l,d,
f,g,_=typeof n,k=_==="string"||Array.isArray(n);return L(n)?this.each(function(A){u(this).toggleClass(n.call(this,A,li(this),s),s)}):typeof s=="boolean"&&k?s?this.
addClass(n):this.removeClass(n):(l=yi(n),this.each(function(){if(k)for(g=u(this),f=0;f<l.length;f++)d=l[f],g.hasClass(d)?g.removeClass(d):g.addClass(d);else(n===
void 0||_==="boolean")&&(d=li(this),d&&de.set(this,"__className__",d),this.setAttribute&&this.setAttribute("class",d||n===!1?"":de.get(this,"__className__")||""))}))},
hasClass:function(n){var s,l,d=0;for(s=" "+n+" ";l=this[d++];)if(l.nodeType===1&&(" "+tr(li(l))+" ").indexOf(s)>-1)return!0;return!1}});var Ya=/\r/g;u.fn.extend(
{val:function(n){var s,l,d,f=this[0];return arguments.length?(d=L(n),this.each(function(g){var _;this.nodeType===1&&(d?_=n.call(this,g,u(this).val()):_=n,_==null?
_="":typeof _=="number"?_+="":Array.isArray(_)&&(_=u.map(_,function(k){return k==null?"":k+""})),s=u.valHooks[this.type]||u.valHooks[this.nodeName.toLowerCase()],
(!s||!("set"in s)||s.set(this,_,"value")===void 0)&&(this.value=_))})):f?(s=u.valHooks[f.type]||u.valHooks[f.nodeName.toLowerCase()],s&&"get"in s&&(l=s.get(f,"v\
alue"))!==void 0?l:(l=f.value,typeof l=="string"?l.replace(Ya,""):l??"")):void 0}}),u.extend({valHooks:{option:{get:function(n){var s=u.find.attr(n,"value");return s??
tr(u.text(n))}},select:{get:function(n){var s,l,d,f=n.options,g=n.selectedIndex,_=n.type==="select-one",k=_?null:[],A=_?g+1:f.length;for(g<0?d=A:d=_?g:0;d<A;d++)
if(l=f[d],(l.selected||d===g)&&!l.disabled&&(!l.parentNode.disabled||!X(l.parentNode,"optgroup"))){if(s=u(l).val(),_)return s;k.push(s)}return k},set:function(n,s){
for(var l,d,f=n.options,g=u.makeArray(s),_=f.length;_--;)d=f[_],(d.selected=u.inArray(u.valHooks.option.get(d),g)>-1)&&(l=!0);return l||(n.selectedIndex=-1),g}}}}),
u.each(["radio","checkbox"],function(){u.valHooks[this]={set:function(n,s){if(Array.isArray(s))return n.checked=u.inArray(u(n).val(),s)>-1}},M.checkOn||(u.valHooks[this].
get=function(n){return n.getAttribute("value")===null?"on":n.value})}),u.parseXML=function(n){var s,l;if(!n||typeof n!="string")return null;try{s=new t.DOMParser().
parseFromString(n,"text/xml")}catch{}return l=s&&s.getElementsByTagName("parsererror")[0],(!s||l)&&u.error("Invalid XML: "+(l?u.map(l.childNodes,function(d){return d.
textContent}).join(`
`):n)),s};var xs=/^(?:focusinfocus|focusoutblur)$/,Ar=function(n){n.stopPropagation()};u.extend(u.event,{trigger:function(n,s,l,d){var f,g,_,k,A,q,V,K,ue=[l||z],
Z=C.call(n,"type")?n.type:n,xe=C.call(n,"namespace")?n.namespace.split("."):[];if(g=K=_=l=l||z,!(l.nodeType===3||l.nodeType===8)&&!xs.test(Z+u.event.triggered)&&
(Z.indexOf(".")>-1&&(xe=Z.split("."),Z=xe.shift(),xe.sort()),A=Z.indexOf(":")<0&&"on"+Z,n=n[u.expando]?n:new u.Event(Z,typeof n=="object"&&n),n.isTrigger=d?2:3,
n.namespace=xe.join("."),n.rnamespace=n.namespace?new RegExp("(^|\\.)"+xe.join("\\.(?:.*\\.|)")+"(\\.|$)"):null,n.result=void 0,n.target||(n.target=l),s=s==null?
[n]:u.makeArray(s,[n]),V=u.event.special[Z]||{},!(!d&&V.trigger&&V.trigger.apply(l,s)===!1))){if(!d&&!V.noBubble&&!U(l)){for(k=V.delegateType||Z,xs.test(k+Z)||(g=
g.parentNode);g;g=g.parentNode)ue.push(g),_=g;_===(l.ownerDocument||z)&&ue.push(_.defaultView||_.parentWindow||t)}for(f=0;(g=ue[f++])&&!n.isPropagationStopped();)
K=g,n.type=f>1?k:V.bindType||Z,q=(de.get(g,"events")||Object.create(null))[n.type]&&de.get(g,"handle"),q&&q.apply(g,s),q=A&&g[A],q&&q.apply&&Ge(g)&&(n.result=q.
apply(g,s),n.result===!1&&n.preventDefault());return n.type=Z,!d&&!n.isDefaultPrevented()&&(!V._default||V._default.apply(ue.pop(),s)===!1)&&Ge(l)&&A&&L(l[Z])&&
!U(l)&&(_=l[A],_&&(l[A]=null),u.event.triggered=Z,n.isPropagationStopped()&&K.addEventListener(Z,Ar),l[Z](),n.isPropagationStopped()&&K.removeEventListener(Z,Ar),
u.event.triggered=void 0,_&&(l[A]=_)),n.result}},simulate:function(n,s,l){var d=u.extend(new u.Event,l,{type:n,isSimulated:!0});u.event.trigger(d,null,s)}}),u.fn.
extend({trigger:function(n,s){return this.each(function(){u.event.trigger(n,s,this)})},triggerHandler:function(n,s){var l=this[0];if(l)return u.event.trigger(n,
s,l,!0)}});var Ld=/\[\]$/,Xa=/\r?\n/g,Ja=/^(?:submit|button|image|reset|file)$/i,Od=/^(?:input|select|textarea|keygen)/i;function bn(n,s,l,d){var f;if(Array.isArray(
s))u.each(s,function(g,_){l||Ld.test(n)?d(n,_):bn(n+"["+(typeof _=="object"&&_!=null?g:"")+"]",_,l,d)});else if(!l&&J(s)==="object")for(f in s)bn(n+"["+f+"]",s[f],
l,d);else d(n,s)}u.param=function(n,s){var l,d=[],f=function(g,_){var k=L(_)?_():_;d[d.length]=encodeURIComponent(g)+"="+encodeURIComponent(k??"")};if(n==null)return"";
if(Array.isArray(n)||n.jquery&&!u.isPlainObject(n))u.each(n,function(){f(this.name,this.value)});else for(l in n)bn(l,n[l],s,f);return d.join("&")},u.fn.extend(
{serialize:function(){return u.param(this.serializeArray())},serializeArray:function(){return this.map(function(){var n=u.prop(this,"elements");return n?u.makeArray(
n):this}).filter(function(){var n=this.type;return this.name&&!u(this).is(":disabled")&&Od.test(this.nodeName)&&!Ja.test(n)&&(this.checked||!Li.test(n))}).map(function(n,s){
var l=u(this).val();return l==null?null:Array.isArray(l)?u.map(l,function(d){return{name:s.name,value:d.replace(Xa,`\r
`)}}):{name:s.name,value:l.replace(Xa,`\r
`)}}).get()}}),u.fn.extend({wrapAll:function(n){var s;return this[0]&&(L(n)&&(n=n.call(this[0])),s=u(n,this[0].ownerDocument).eq(0).clone(!0),this[0].parentNode&&
s.insertBefore(this[0]),s.map(function(){for(var l=this;l.firstElementChild;)l=l.firstElementChild;return l}).append(this)),this},wrapInner:function(n){return L(
n)?this.each(function(s){u(this).wrapInner(n.call(this,s))}):this.each(function(){var s=u(this),l=s.contents();l.length?l.wrapAll(n):s.append(n)})},wrap:function(n){
var s=L(n);return this.each(function(l){u(this).wrapAll(s?n.call(this,l):n)})},unwrap:function(n){return this.parent(n).not("body").each(function(){u(this).replaceWith(
this.childNodes)}),this}}),u.expr.pseudos.hidden=function(n){return!u.expr.pseudos.visible(n)},u.expr.pseudos.visible=function(n){return!!(n.offsetWidth||n.offsetHeight||
n.getClientRects().length)},M.createHTMLDocument=(function(){var n=z.implementation.createHTMLDocument("").body;return n.innerHTML="<form></form><form></form>",
n.childNodes.length===2})(),u.parseHTML=function(n,s,l){if(typeof n!="string")return[];typeof s=="boolean"&&(l=s,s=!1);var d,f,g;return s||(M.createHTMLDocument?
(s=z.implementation.createHTMLDocument(""),d=s.createElement("base"),d.href=z.location.href,s.head.appendChild(d)):s=z),f=He.exec(n),g=!l&&[],f?[s.createElement(
f[1])]:(f=Na([n],s,g),g&&g.length&&u(g).remove(),u.merge([],f.childNodes))},u.offset={setOffset:function(n,s,l){var d,f,g,_,k,A,q,V=u.css(n,"position"),K=u(n),ue={};
V==="static"&&(n.style.position="relative"),k=K.offset(),g=u.css(n,"top"),A=u.css(n,"left"),q=(V==="absolute"||V==="fixed")&&(g+A).indexOf("auto")>-1,q?(d=K.position(),
_=d.top,f=d.left):(_=parseFloat(g)||0,f=parseFloat(A)||0),L(s)&&(s=s.call(n,l,u.extend({},k))),s.top!=null&&(ue.top=s.top-k.top+_),s.left!=null&&(ue.left=s.left-
k.left+f),"using"in s?s.using.call(n,ue):K.css(ue)}},u.fn.extend({offset:function(n){if(arguments.length)return n===void 0?this:this.each(function(f){u.offset.setOffset(
this,n,f)});var s,l,d=this[0];if(d)return d.getClientRects().length?(s=d.getBoundingClientRect(),l=d.ownerDocument.defaultView,{top:s.top+l.pageYOffset,left:s.left+
l.pageXOffset}):{top:0,left:0}},position:function(){if(this[0]){var n,s,l,d=this[0],f={top:0,left:0};if(u.css(d,"position")==="fixed")s=d.getBoundingClientRect();else{
for(s=this.offset(),l=d.ownerDocument,n=d.offsetParent||l.documentElement;n&&(n===l.body||n===l.documentElement)&&u.css(n,"position")==="static";)n=n.parentNode;
n&&n!==d&&n.nodeType===1&&(f=u(n).offset(),f.top+=u.css(n,"borderTopWidth",!0),f.left+=u.css(n,"borderLeftWidth",!0))}return{top:s.top-f.top-u.css(d,"marginTop",
!0),left:s.left-f.left-u.css(d,"marginLeft",!0)}}},offsetParent:function(){return this.map(function(){for(var n=this.offsetParent;n&&u.css(n,"position")==="stat\
ic";)n=n.offsetParent;return n||ye})}}),u.each({scrollLeft:"pageXOffset",scrollTop:"pageYOffset"},function(n,s){var l=s==="pageYOffset";u.fn[n]=function(d){return E(
this,function(f,g,_){var k;if(U(f)?k=f:f.nodeType===9&&(k=f.defaultView),_===void 0)return k?k[s]:f[g];k?k.scrollTo(l?k.pageXOffset:_,l?_:k.pageYOffset):f[g]=_},
n,d,arguments.length)}}),u.each(["top","left"],function(n,s){u.cssHooks[s]=qa(M.pixelPosition,function(l,d){if(d)return d=Er(l,s),hn.test(d)?u(l).position()[s]+
"px":d})}),u.each({Height:"height",Width:"width"},function(n,s){u.each({padding:"inner"+n,content:s,"":"outer"+n},function(l,d){u.fn[d]=function(f,g){var _=arguments.
length&&(l||typeof f!="boolean"),k=l||(f===!0||g===!0?"margin":"border");return E(this,function(A,q,V){var K;return U(A)?d.indexOf("outer")===0?A["inner"+n]:A.document.
documentElement["client"+n]:A.nodeType===9?(K=A.documentElement,Math.max(A.body["scroll"+n],K["scroll"+n],A.body["offset"+n],K["offset"+n],K["client"+n])):V===void 0?
u.css(A,q,k):u.style(A,q,V,k)},s,_?f:void 0,_)}})}),u.fn.extend({bind:function(n,s,l){return this.on(n,null,s,l)},unbind:function(n,s){return this.off(n,null,s)},
delegate:function(n,s,l,d){return this.on(s,n,l,d)},undelegate:function(n,s,l){return arguments.length===1?this.off(n,"**"):this.off(s,n||"**",l)},hover:function(n,s){
return this.on("mouseenter",n).on("mouseleave",s||n)}}),u.each("blur focus focusin focusout resize scroll click dblclick mousedown mouseup mousemove mouseover m\
ouseout mouseenter mouseleave change select submit keydown keypress keyup contextmenu".split(" "),function(n,s){u.fn[s]=function(l,d){return arguments.length>0?
this.on(s,null,l,d):this.trigger(s)}});var Id=/^[\s\uFEFF\xA0]+|([^\s\uFEFF\xA0])[\s\uFEFF\xA0]+$/g;u.proxy=function(n,s){var l,d,f;if(typeof s=="string"&&(l=n[s],
s=n,n=l),!!L(n))return d=a.call(arguments,2),f=function(){return n.apply(s||this,d.concat(a.call(arguments)))},f.guid=n.guid=n.guid||u.guid++,f},u.holdReady=function(n){
n?u.readyWait++:u.ready(!0)},u.isArray=Array.isArray,u.parseJSON=JSON.parse,u.nodeName=X,u.isFunction=L,u.isWindow=U,u.camelCase=Te,u.type=J,u.now=Date.now,u.isNumeric=
function(n){var s=u.type(n);return(s==="number"||s==="string")&&!isNaN(n-parseFloat(n))},u.trim=function(n){return n==null?"":(n+"").replace(Id,"$1")},u.expr[":"]=
u.expr.filters=u.expr.pseudos,u.unique=u.uniqueSort,u.fn.extend({push:c,sort:i.sort,splice:i.splice});var Dd=t.jQuery,zd=t.$;return u.noConflict=function(n){return t.
$===u&&(t.$=zd),n&&t.jQuery===u&&(t.jQuery=Dd),u},typeof e>"u"&&(t.jQuery=t.$=u),u})});var qc=ie(Wc=>{(function(t){var e=typeof self=="object"&&self.self===self&&self||typeof global=="object"&&global.global===global&&global;if(typeof Wc<"u"){var i=(m0(),Yf(g0)),
r;try{r=ts()}catch{}t(e,Wc,i,r)}else e.Backbone=t(e,{},e._,e.jQuery||e.Zepto||e.ender||e.$)})(function(t,e,i,r){var a=t.Backbone,o=Array.prototype.slice;e.VERSION=
"1.4.0",e.$=r,e.noConflict=function(){return t.Backbone=a,this},e.emulateHTTP=!1,e.emulateJSON=!1;var c=e.Events={},p=/\s+/,y,j=function(h,m,b,x,E){var D=0,$;if(b&&
typeof b=="object")for(x!==void 0&&("context"in E)&&E.context===void 0&&(E.context=x),$=i.keys(b);D<$.length;D++)m=j(h,m,$[D],b[$[D]],E);else if(b&&p.test(b))for($=
b.split(p);D<$.length;D++)m=h(m,$[D],x,E);else m=h(m,b,x,E);return m};c.on=function(h,m,b){if(this._events=j(C,this._events||{},h,m,{context:b,ctx:this,listening:y}),
y){var x=this._listeners||(this._listeners={});x[y.id]=y,y.interop=!1}return this},c.listenTo=function(h,m,b){if(!h)return this;var x=h._listenId||(h._listenId=
i.uniqueId("l")),E=this._listeningTo||(this._listeningTo={}),D=y=E[x];D||(this._listenId||(this._listenId=i.uniqueId("l")),D=y=E[x]=new z(this,h));var $=w(h,m,b,
this);if(y=void 0,$)throw $;return D.interop&&D.on(m,b),this};var C=function(h,m,b,x){if(b){var E=h[m]||(h[m]=[]),D=x.context,$=x.ctx,fe=x.listening;fe&&fe.count++,
E.push({callback:b,context:D,ctx:D||$,listening:fe})}return h},w=function(h,m,b,x){try{h.on(m,b,x)}catch(E){return E}};c.off=function(h,m,b){return this._events?
(this._events=j(O,this._events,h,m,{context:b,listeners:this._listeners}),this):this},c.stopListening=function(h,m,b){var x=this._listeningTo;if(!x)return this;
for(var E=h?[h._listenId]:i.keys(x),D=0;D<E.length;D++){var $=x[E[D]];if(!$)break;$.obj.off(m,b,this),$.interop&&$.off(m,b)}return i.isEmpty(x)&&(this._listeningTo=
void 0),this};var O=function(h,m,b,x){if(h){var E=x.context,D=x.listeners,$=0,fe;if(!m&&!E&&!b){for(fe=i.keys(D);$<fe.length;$++)D[fe[$]].cleanup();return}for(fe=
m?[m]:i.keys(h);$<fe.length;$++){m=fe[$];var Te=h[m];if(!Te)break;for(var Ge=[],lt=0;lt<Te.length;lt++){var de=Te[lt];if(b&&b!==de.callback&&b!==de.callback._callback||
E&&E!==de.context)Ge.push(de);else{var S=de.listening;S&&S.off(m,b)}}Ge.length?h[m]=Ge:delete h[m]}return h}};c.once=function(h,m,b){var x=j(M,{},h,m,this.off.bind(
this));return typeof h=="string"&&b==null&&(m=void 0),this.on(x,m,b)},c.listenToOnce=function(h,m,b){var x=j(M,{},m,b,this.stopListening.bind(this,h));return this.
listenTo(h,x)};var M=function(h,m,b,x){if(b){var E=h[m]=i.once(function(){x(m,E),b.apply(this,arguments)});E._callback=b}return h};c.trigger=function(h){if(!this.
_events)return this;for(var m=Math.max(0,arguments.length-1),b=Array(m),x=0;x<m;x++)b[x]=arguments[x+1];return j(L,this._events,h,void 0,b),this};var L=function(h,m,b,x){
if(h){var E=h[m],D=h.all;E&&D&&(D=D.slice()),E&&U(E,x),D&&U(D,[m].concat(x))}return h},U=function(h,m){var b,x=-1,E=h.length,D=m[0],$=m[1],fe=m[2];switch(m.length){case 0:
for(;++x<E;)(b=h[x]).callback.call(b.ctx);return;case 1:for(;++x<E;)(b=h[x]).callback.call(b.ctx,D);return;case 2:for(;++x<E;)(b=h[x]).callback.call(b.ctx,D,$);
return;case 3:for(;++x<E;)(b=h[x]).callback.call(b.ctx,D,$,fe);return;default:for(;++x<E;)(b=h[x]).callback.apply(b.ctx,m);return}},z=function(h,m){this.id=h._listenId,
this.listener=h,this.obj=m,this.interop=!0,this.count=0,this._events=void 0};z.prototype.on=c.on,z.prototype.off=function(h,m){var b;this.interop?(this._events=
j(O,this._events,h,m,{context:void 0,listeners:void 0}),b=!this._events):(this.count--,b=this.count===0),b&&this.cleanup()},z.prototype.cleanup=function(){delete this.
listener._listeningTo[this.obj._listenId],this.interop||delete this.obj._listeners[this.id]},c.bind=c.on,c.unbind=c.off,i.extend(e,c);var ee=e.Model=function(h,m){
var b=h||{};m||(m={}),this.preinitialize.apply(this,arguments),this.cid=i.uniqueId(this.cidPrefix),this.attributes={},m.collection&&(this.collection=m.collection),
m.parse&&(b=this.parse(b,m)||{});var x=i.result(this,"defaults");b=i.defaults(i.extend({},x,b),x),this.set(b,m),this.changed={},this.initialize.apply(this,arguments)};
i.extend(ee.prototype,c,{changed:null,validationError:null,idAttribute:"id",cidPrefix:"c",preinitialize:function(){},initialize:function(){},toJSON:function(h){
return i.clone(this.attributes)},sync:function(){return e.sync.apply(this,arguments)},get:function(h){return this.attributes[h]},escape:function(h){return i.escape(
this.get(h))},has:function(h){return this.get(h)!=null},matches:function(h){return!!i.iteratee(h,this)(this.attributes)},set:function(h,m,b){if(h==null)return this;
var x;if(typeof h=="object"?(x=h,b=m):(x={})[h]=m,b||(b={}),!this._validate(x,b))return!1;var E=b.unset,D=b.silent,$=[],fe=this._changing;this._changing=!0,fe||
(this._previousAttributes=i.clone(this.attributes),this.changed={});var Te=this.attributes,Ge=this.changed,lt=this._previousAttributes;for(var de in x)m=x[de],i.
isEqual(Te[de],m)||$.push(de),i.isEqual(lt[de],m)?delete Ge[de]:Ge[de]=m,E?delete Te[de]:Te[de]=m;if(this.idAttribute in x&&(this.id=this.get(this.idAttribute)),
!D){$.length&&(this._pending=b);for(var S=0;S<$.length;S++)this.trigger("change:"+$[S],this,Te[$[S]],b)}if(fe)return this;if(!D)for(;this._pending;)b=this._pending,
this._pending=!1,this.trigger("change",this,b);return this._pending=!1,this._changing=!1,this},unset:function(h,m){return this.set(h,void 0,i.extend({},m,{unset:!0}))},
clear:function(h){var m={};for(var b in this.attributes)m[b]=void 0;return this.set(m,i.extend({},h,{unset:!0}))},hasChanged:function(h){return h==null?!i.isEmpty(
this.changed):i.has(this.changed,h)},changedAttributes:function(h){if(!h)return this.hasChanged()?i.clone(this.changed):!1;var m=this._changing?this._previousAttributes:
this.attributes,b={},x;for(var E in h){var D=h[E];i.isEqual(m[E],D)||(b[E]=D,x=!0)}return x?b:!1},previous:function(h){return h==null||!this._previousAttributes?
null:this._previousAttributes[h]},previousAttributes:function(){return i.clone(this._previousAttributes)},fetch:function(h){h=i.extend({parse:!0},h);var m=this,
b=h.success;return h.success=function(x){var E=h.parse?m.parse(x,h):x;if(!m.set(E,h))return!1;b&&b.call(h.context,m,x,h),m.trigger("sync",m,x,h)},Ft(this,h),this.
sync("read",this,h)},save:function(h,m,b){var x;h==null||typeof h=="object"?(x=h,b=m):(x={})[h]=m,b=i.extend({validate:!0,parse:!0},b);var E=b.wait;if(x&&!E){if(!this.
set(x,b))return!1}else if(!this._validate(x,b))return!1;var D=this,$=b.success,fe=this.attributes;b.success=function(lt){D.attributes=fe;var de=b.parse?D.parse(
lt,b):lt;if(E&&(de=i.extend({},x,de)),de&&!D.set(de,b))return!1;$&&$.call(b.context,D,lt,b),D.trigger("sync",D,lt,b)},Ft(this,b),x&&E&&(this.attributes=i.extend(
{},fe,x));var Te=this.isNew()?"create":b.patch?"patch":"update";Te==="patch"&&!b.attrs&&(b.attrs=x);var Ge=this.sync(Te,this,b);return this.attributes=fe,Ge},destroy:function(h){
h=h?i.clone(h):{};var m=this,b=h.success,x=h.wait,E=function(){m.stopListening(),m.trigger("destroy",m,m.collection,h)};h.success=function($){x&&E(),b&&b.call(h.
context,m,$,h),m.isNew()||m.trigger("sync",m,$,h)};var D=!1;return this.isNew()?i.defer(h.success):(Ft(this,h),D=this.sync("delete",this,h)),x||E(),D},url:function(){
var h=i.result(this,"urlRoot")||i.result(this.collection,"url")||qt();if(this.isNew())return h;var m=this.get(this.idAttribute);return h.replace(/[^\/]$/,"$&/")+
encodeURIComponent(m)},parse:function(h,m){return h},clone:function(){return new this.constructor(this.attributes)},isNew:function(){return!this.has(this.idAttribute)},
isValid:function(h){return this._validate({},i.extend({},h,{validate:!0}))},_validate:function(h,m){if(!m.validate||!this.validate)return!0;h=i.extend({},this.attributes,
h);var b=this.validationError=this.validate(h,m)||null;return b?(this.trigger("invalid",this,b,i.extend(m,{validationError:b})),!1):!0}});var G=e.Collection=function(h,m){
m||(m={}),this.preinitialize.apply(this,arguments),m.model&&(this.model=m.model),m.comparator!==void 0&&(this.comparator=m.comparator),this._reset(),this.initialize.
apply(this,arguments),h&&this.reset(h,i.extend({silent:!0},m))},J={add:!0,remove:!0,merge:!0},N={add:!0,remove:!1},H=function(h,m,b){b=Math.min(Math.max(b,0),h.
length);var x=Array(h.length-b),E=m.length,D;for(D=0;D<x.length;D++)x[D]=h[D+b];for(D=0;D<E;D++)h[D+b]=m[D];for(D=0;D<x.length;D++)h[D+E+b]=x[D]};i.extend(G.prototype,
c,{model:ee,preinitialize:function(){},initialize:function(){},toJSON:function(h){return this.map(function(m){return m.toJSON(h)})},sync:function(){return e.sync.
apply(this,arguments)},add:function(h,m){return this.set(h,i.extend({merge:!1},m,N))},remove:function(h,m){m=i.extend({},m);var b=!i.isArray(h);h=b?[h]:h.slice();
var x=this._removeModels(h,m);return!m.silent&&x.length&&(m.changes={added:[],merged:[],removed:x},this.trigger("update",this,m)),b?x[0]:x},set:function(h,m){if(h!=
null){m=i.extend({},J,m),m.parse&&!this._isModel(h)&&(h=this.parse(h,m)||[]);var b=!i.isArray(h);h=b?[h]:h.slice();var x=m.at;x!=null&&(x=+x),x>this.length&&(x=
this.length),x<0&&(x+=this.length+1);var E=[],D=[],$=[],fe=[],Te={},Ge=m.add,lt=m.merge,de=m.remove,S=!1,v=this.comparator&&x==null&&m.sort!==!1,te=i.isString(this.
comparator)?this.comparator:null,ae,se;for(se=0;se<h.length;se++){ae=h[se];var _e=this.get(ae);if(_e){if(lt&&ae!==_e){var je=this._isModel(ae)?ae.attributes:ae;
m.parse&&(je=_e.parse(je,m)),_e.set(je,m),$.push(_e),v&&!S&&(S=_e.hasChanged(te))}Te[_e.cid]||(Te[_e.cid]=!0,E.push(_e)),h[se]=_e}else Ge&&(ae=h[se]=this._prepareModel(
ae,m),ae&&(D.push(ae),this._addReference(ae,m),Te[ae.cid]=!0,E.push(ae)))}if(de){for(se=0;se<this.length;se++)ae=this.models[se],Te[ae.cid]||fe.push(ae);fe.length&&
this._removeModels(fe,m)}var Ne=!1,ye=!v&&Ge&&de;if(E.length&&ye?(Ne=this.length!==E.length||i.some(this.models,function(ct,Mt){return ct!==E[Mt]}),this.models.
length=0,H(this.models,E,0),this.length=this.models.length):D.length&&(v&&(S=!0),H(this.models,D,x??this.length),this.length=this.models.length),S&&this.sort({silent:!0}),
!m.silent){for(se=0;se<D.length;se++)x!=null&&(m.index=x+se),ae=D[se],ae.trigger("add",ae,this,m);(S||Ne)&&this.trigger("sort",this,m),(D.length||fe.length||$.length)&&
(m.changes={added:D,removed:fe,merged:$},this.trigger("update",this,m))}return b?h[0]:h}},reset:function(h,m){m=m?i.clone(m):{};for(var b=0;b<this.models.length;b++)
this._removeReference(this.models[b],m);return m.previousModels=this.models,this._reset(),h=this.add(h,i.extend({silent:!0},m)),m.silent||this.trigger("reset",this,
m),h},push:function(h,m){return this.add(h,i.extend({at:this.length},m))},pop:function(h){var m=this.at(this.length-1);return this.remove(m,h)},unshift:function(h,m){
return this.add(h,i.extend({at:0},m))},shift:function(h){var m=this.at(0);return this.remove(m,h)},slice:function(){return o.apply(this.models,arguments)},get:function(h){
if(h!=null)return this._byId[h]||this._byId[this.modelId(this._isModel(h)?h.attributes:h)]||h.cid&&this._byId[h.cid]},has:function(h){return this.get(h)!=null},
at:function(h){return h<0&&(h+=this.length),this.models[h]},where:function(h,m){return this[m?"find":"filter"](h)},findWhere:function(h){return this.where(h,!0)},
sort:function(h){var m=this.comparator;if(!m)throw new Error("Cannot sort a set without a comparator");h||(h={});var b=m.length;return i.isFunction(m)&&(m=m.bind(
this)),b===1||i.isString(m)?this.models=this.sortBy(m):this.models.sort(m),h.silent||this.trigger("sort",this,h),this},pluck:function(h){return this.map(h+"")},
fetch:function(h){h=i.extend({parse:!0},h);var m=h.success,b=this;return h.success=function(x){var E=h.reset?"reset":"set";b[E](x,h),m&&m.call(h.context,b,x,h),
b.trigger("sync",b,x,h)},Ft(this,h),this.sync("read",this,h)},create:function(h,m){m=m?i.clone(m):{};var b=m.wait;if(h=this._prepareModel(h,m),!h)return!1;b||this.
add(h,m);var x=this,E=m.success;return m.success=function(D,$,fe){b&&x.add(D,fe),E&&E.call(fe.context,D,$,fe)},h.save(null,m),h},parse:function(h,m){return h},clone:function(){
return new this.constructor(this.models,{model:this.model,comparator:this.comparator})},modelId:function(h){return h[this.model.prototype.idAttribute||"id"]},values:function(){
return new re(this,X)},keys:function(){return new re(this,le)},entries:function(){return new re(this,F)},_reset:function(){this.length=0,this.models=[],this._byId=
{}},_prepareModel:function(h,m){if(this._isModel(h))return h.collection||(h.collection=this),h;m=m?i.clone(m):{},m.collection=this;var b=new this.model(h,m);return b.
validationError?(this.trigger("invalid",this,b.validationError,m),!1):b},_removeModels:function(h,m){for(var b=[],x=0;x<h.length;x++){var E=this.get(h[x]);if(E){
var D=this.indexOf(E);this.models.splice(D,1),this.length--,delete this._byId[E.cid];var $=this.modelId(E.attributes);$!=null&&delete this._byId[$],m.silent||(m.
index=D,E.trigger("remove",E,this,m)),b.push(E),this._removeReference(E,m)}}return b},_isModel:function(h){return h instanceof ee},_addReference:function(h,m){this.
_byId[h.cid]=h;var b=this.modelId(h.attributes);b!=null&&(this._byId[b]=h),h.on("all",this._onModelEvent,this)},_removeReference:function(h,m){delete this._byId[h.
cid];var b=this.modelId(h.attributes);b!=null&&delete this._byId[b],this===h.collection&&delete h.collection,h.off("all",this._onModelEvent,this)},_onModelEvent:function(h,m,b,x){
if(m){if((h==="add"||h==="remove")&&b!==this)return;if(h==="destroy"&&this.remove(m,x),h==="change"){var E=this.modelId(m.previousAttributes()),D=this.modelId(m.
attributes);E!==D&&(E!=null&&delete this._byId[E],D!=null&&(this._byId[D]=m))}}this.trigger.apply(this,arguments)}});var u=typeof Symbol=="function"&&Symbol.iterator;
u&&(G.prototype[u]=G.prototype.values);var re=function(h,m){this._collection=h,this._kind=m,this._index=0},X=1,le=2,F=3;u&&(re.prototype[u]=function(){return this}),
re.prototype.next=function(){if(this._collection){if(this._index<this._collection.length){var h=this._collection.at(this._index);this._index++;var m;if(this._kind===
X)m=h;else{var b=this._collection.modelId(h.attributes);this._kind===le?m=b:m=[b,h]}return{value:m,done:!1}}this._collection=void 0}return{value:void 0,done:!0}};
var Q=e.View=function(h){this.cid=i.uniqueId("view"),this.preinitialize.apply(this,arguments),i.extend(this,i.pick(h,ne)),this._ensureElement(),this.initialize.
apply(this,arguments)},R=/^(\S+)\s*(.*)$/,ne=["model","collection","el","id","attributes","className","tagName","events"];i.extend(Q.prototype,c,{tagName:"div",
$:function(h){return this.$el.find(h)},preinitialize:function(){},initialize:function(){},render:function(){return this},remove:function(){return this._removeElement(),
this.stopListening(),this},_removeElement:function(){this.$el.remove()},setElement:function(h){return this.undelegateEvents(),this._setElement(h),this.delegateEvents(),
this},_setElement:function(h){this.$el=h instanceof e.$?h:e.$(h),this.el=this.$el[0]},delegateEvents:function(h){if(h||(h=i.result(this,"events")),!h)return this;
this.undelegateEvents();for(var m in h){var b=h[m];if(i.isFunction(b)||(b=this[b]),!!b){var x=m.match(R);this.delegate(x[1],x[2],b.bind(this))}}return this},delegate:function(h,m,b){
return this.$el.on(h+".delegateEvents"+this.cid,m,b),this},undelegateEvents:function(){return this.$el&&this.$el.off(".delegateEvents"+this.cid),this},undelegate:function(h,m,b){
return this.$el.off(h+".delegateEvents"+this.cid,m,b),this},_createElement:function(h){return document.createElement(h)},_ensureElement:function(){if(this.el)this.
setElement(i.result(this,"el"));else{var h=i.extend({},i.result(this,"attributes"));this.id&&(h.id=i.result(this,"id")),this.className&&(h.class=i.result(this,"\
className")),this.setElement(this._createElement(i.result(this,"tagName"))),this._setAttributes(h)}},_setAttributes:function(h){this.$el.attr(h)}});var ve=function(h,m,b,x){
switch(m){case 1:return function(){return h[b](this[x])};case 2:return function(E){return h[b](this[x],E)};case 3:return function(E,D){return h[b](this[x],ge(E,
this),D)};case 4:return function(E,D,$){return h[b](this[x],ge(E,this),D,$)};default:return function(){var E=o.call(arguments);return E.unshift(this[x]),h[b].apply(
h,E)}}},Le=function(h,m,b,x){i.each(b,function(E,D){m[D]&&(h.prototype[D]=ve(m,E,D,x))})},ge=function(h,m){return i.isFunction(h)?h:i.isObject(h)&&!m._isModel(h)?
Ce(h):i.isString(h)?function(b){return b.get(h)}:h},Ce=function(h){var m=i.matches(h);return function(b){return m(b.attributes)}},Ie={forEach:3,each:3,map:3,collect:3,
reduce:0,foldl:0,inject:0,reduceRight:0,foldr:0,find:3,detect:3,filter:3,select:3,reject:3,every:3,all:3,some:3,any:3,include:3,includes:3,contains:3,invoke:0,max:3,
min:3,toArray:1,size:1,first:3,head:3,take:3,initial:3,rest:3,tail:3,drop:3,last:3,without:0,difference:0,indexOf:3,shuffle:1,lastIndexOf:3,isEmpty:1,chain:1,sample:3,
partition:3,groupBy:3,countBy:3,sortBy:3,indexBy:3,findIndex:3,findLastIndex:3},De={keys:1,values:1,pairs:1,invert:1,pick:0,omit:0,chain:1,isEmpty:1};i.each([[G,
Ie,"models"],[ee,De,"attributes"]],function(h){var m=h[0],b=h[1],x=h[2];m.mixin=function(E){var D=i.reduce(i.functions(E),function($,fe){return $[fe]=0,$},{});Le(
m,E,D,x)},Le(m,i,b,x)}),e.sync=function(h,m,b){var x=Ae[h];i.defaults(b||(b={}),{emulateHTTP:e.emulateHTTP,emulateJSON:e.emulateJSON});var E={type:x,dataType:"j\
son"};if(b.url||(E.url=i.result(m,"url")||qt()),b.data==null&&m&&(h==="create"||h==="update"||h==="patch")&&(E.contentType="application/json",E.data=JSON.stringify(
b.attrs||m.toJSON(b))),b.emulateJSON&&(E.contentType="application/x-www-form-urlencoded",E.data=E.data?{model:E.data}:{}),b.emulateHTTP&&(x==="PUT"||x==="DELETE"||
x==="PATCH")){E.type="POST",b.emulateJSON&&(E.data._method=x);var D=b.beforeSend;b.beforeSend=function(Te){if(Te.setRequestHeader("X-HTTP-Method-Override",x),D)
return D.apply(this,arguments)}}E.type!=="GET"&&!b.emulateJSON&&(E.processData=!1);var $=b.error;b.error=function(Te,Ge,lt){b.textStatus=Ge,b.errorThrown=lt,$&&
$.call(b.context,Te,Ge,lt)};var fe=b.xhr=e.ajax(i.extend(E,b));return m.trigger("request",m,fe,b),fe};var Ae={create:"POST",update:"PUT",patch:"PATCH",delete:"D\
ELETE",read:"GET"};e.ajax=function(){return e.$.ajax.apply(e.$,arguments)};var He=e.Router=function(h){h||(h={}),this.preinitialize.apply(this,arguments),h.routes&&
(this.routes=h.routes),this._bindRoutes(),this.initialize.apply(this,arguments)},Je=/\((.*?)\)/g,ot=/(\(\?)?:\w+/g,Ct=/\*\w+/g,wr=/[\-{}\[\]+?.,\\\^$|#\s]/g;i.extend(
He.prototype,c,{preinitialize:function(){},initialize:function(){},route:function(h,m,b){i.isRegExp(h)||(h=this._routeToRegExp(h)),i.isFunction(m)&&(b=m,m=""),b||
(b=this[m]);var x=this;return e.history.route(h,function(E){var D=x._extractParameters(h,E);x.execute(b,D,m)!==!1&&(x.trigger.apply(x,["route:"+m].concat(D)),x.
trigger("route",m,D),e.history.trigger("route",x,m,D))}),this},execute:function(h,m,b){h&&h.apply(this,m)},navigate:function(h,m){return e.history.navigate(h,m),
this},_bindRoutes:function(){if(this.routes){this.routes=i.result(this,"routes");for(var h,m=i.keys(this.routes);(h=m.pop())!=null;)this.route(h,this.routes[h])}},
_routeToRegExp:function(h){return h=h.replace(wr,"\\$&").replace(Je,"(?:$1)?").replace(ot,function(m,b){return b?m:"([^/?]+)"}).replace(Ct,"([^?]*?)"),new RegExp(
"^"+h+"(?:\\?([\\s\\S]*))?$")},_extractParameters:function(h,m){var b=h.exec(m).slice(1);return i.map(b,function(x,E){return E===b.length-1?x||null:x?decodeURIComponent(
x):null})}});var bt=e.History=function(){this.handlers=[],this.checkUrl=this.checkUrl.bind(this),typeof window<"u"&&(this.location=window.location,this.history=
window.history)},jr=/^[#\/]|\s+$/g,Mi=/^\/+|\/+$/g,Wt=/#.*$/;bt.started=!1,i.extend(bt.prototype,c,{interval:50,atRoot:function(){var h=this.location.pathname.replace(
/[^\/]$/,"$&/");return h===this.root&&!this.getSearch()},matchRoot:function(){var h=this.decodeFragment(this.location.pathname),m=h.slice(0,this.root.length-1)+
"/";return m===this.root},decodeFragment:function(h){return decodeURI(h.replace(/%25/g,"%2525"))},getSearch:function(){var h=this.location.href.replace(/#.*/,"").
match(/\?.+/);return h?h[0]:""},getHash:function(h){var m=(h||this).location.href.match(/#(.*)$/);return m?m[1]:""},getPath:function(){var h=this.decodeFragment(
this.location.pathname+this.getSearch()).slice(this.root.length-1);return h.charAt(0)==="/"?h.slice(1):h},getFragment:function(h){return h==null&&(this._usePushState||
!this._wantsHashChange?h=this.getPath():h=this.getHash()),h.replace(jr,"")},start:function(h){if(bt.started)throw new Error("Backbone.history has already been s\
tarted");if(bt.started=!0,this.options=i.extend({root:"/"},this.options,h),this.root=this.options.root,this._wantsHashChange=this.options.hashChange!==!1,this._hasHashChange=
"onhashchange"in window&&(document.documentMode===void 0||document.documentMode>7),this._useHashChange=this._wantsHashChange&&this._hasHashChange,this._wantsPushState=
!!this.options.pushState,this._hasPushState=!!(this.history&&this.history.pushState),this._usePushState=this._wantsPushState&&this._hasPushState,this.fragment=this.
getFragment(),this.root=("/"+this.root+"/").replace(Mi,"/"),this._wantsHashChange&&this._wantsPushState)if(!this._hasPushState&&!this.atRoot()){var m=this.root.
slice(0,-1)||"/";return this.location.replace(m+"#"+this.getPath()),!0}else this._hasPushState&&this.atRoot()&&this.navigate(this.getHash(),{replace:!0});if(!this.
_hasHashChange&&this._wantsHashChange&&!this._usePushState){this.iframe=document.createElement("iframe"),this.iframe.src="javascript:0",this.iframe.style.display=
"none",this.iframe.tabIndex=-1;var b=document.body,x=b.insertBefore(this.iframe,b.firstChild).contentWindow;x.document.open(),x.document.close(),x.location.hash=
"#"+this.fragment}var E=window.addEventListener||function(D,$){return attachEvent("on"+D,$)};if(this._usePushState?E("popstate",this.checkUrl,!1):this._useHashChange&&
!this.iframe?E("hashchange",this.checkUrl,!1):this._wantsHashChange&&(this._checkUrlInterval=setInterval(this.checkUrl,this.interval)),!this.options.silent)return this.
loadUrl()},stop:function(){var h=window.removeEventListener||function(m,b){return detachEvent("on"+m,b)};this._usePushState?h("popstate",this.checkUrl,!1):this.
_useHashChange&&!this.iframe&&h("hashchange",this.checkUrl,!1),this.iframe&&(document.body.removeChild(this.iframe),this.iframe=null),this._checkUrlInterval&&clearInterval(
this._checkUrlInterval),bt.started=!1},route:function(h,m){this.handlers.unshift({route:h,callback:m})},checkUrl:function(h){var m=this.getFragment();if(m===this.
fragment&&this.iframe&&(m=this.getHash(this.iframe.contentWindow)),m===this.fragment)return!1;this.iframe&&this.navigate(m),this.loadUrl()},loadUrl:function(h){
return this.matchRoot()?(h=this.fragment=this.getFragment(h),i.some(this.handlers,function(m){if(m.route.test(h))return m.callback(h),!0})):!1},navigate:function(h,m){
if(!bt.started)return!1;(!m||m===!0)&&(m={trigger:!!m}),h=this.getFragment(h||"");var b=this.root;(h===""||h.charAt(0)==="?")&&(b=b.slice(0,-1)||"/");var x=b+h;
h=h.replace(Wt,"");var E=this.decodeFragment(h);if(this.fragment!==E){if(this.fragment=E,this._usePushState)this.history[m.replace?"replaceState":"pushState"]({},
document.title,x);else if(this._wantsHashChange){if(this._updateHash(this.location,h,m.replace),this.iframe&&h!==this.getHash(this.iframe.contentWindow)){var D=this.
iframe.contentWindow;m.replace||(D.document.open(),D.document.close()),this._updateHash(D.location,h,m.replace)}}else return this.location.assign(x);if(m.trigger)
return this.loadUrl(h)}},_updateHash:function(h,m,b){if(b){var x=h.href.replace(/(javascript:|#).*$/,"");h.replace(x+"#"+m)}else h.hash="#"+m}}),e.history=new bt;
var Tr=function(h,m){var b=this,x;return h&&i.has(h,"constructor")?x=h.constructor:x=function(){return b.apply(this,arguments)},i.extend(x,b,m),x.prototype=i.create(
b.prototype,h),x.prototype.constructor=x,x.__super__=b.prototype,x};ee.extend=G.extend=He.extend=Q.extend=bt.extend=Tr;var qt=function(){throw new Error('A "url\
" property or function must be specified')},Ft=function(h,m){var b=m.error;m.error=function(x){b&&b.call(m.context,h,x,m),h.trigger("error",h,x,m)}};return e})});var L0=ie(Al=>{"use strict";Al.byteLength=VT;Al.toByteArray=KT;Al.fromByteArray=XT;var Si=[],si=[],FT=typeof Uint8Array<"u"?Uint8Array:Array,Qc="ABCDEFGHIJKLMNO\
PQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(tn=0,k0=Qc.length;tn<k0;++tn)Si[tn]=Qc[tn],si[Qc.charCodeAt(tn)]=tn;var tn,k0;si[45]=62;si[95]=63;function M0(t){
var e=t.length;if(e%4>0)throw new Error("Invalid string. Length must be a multiple of 4");var i=t.indexOf("=");i===-1&&(i=e);var r=i===e?0:4-i%4;return[i,r]}function VT(t){
var e=M0(t),i=e[0],r=e[1];return(i+r)*3/4-r}function $T(t,e,i){return(e+i)*3/4-i}function KT(t){var e,i=M0(t),r=i[0],a=i[1],o=new FT($T(t,r,a)),c=0,p=a>0?r-4:r,
y;for(y=0;y<p;y+=4)e=si[t.charCodeAt(y)]<<18|si[t.charCodeAt(y+1)]<<12|si[t.charCodeAt(y+2)]<<6|si[t.charCodeAt(y+3)],o[c++]=e>>16&255,o[c++]=e>>8&255,o[c++]=e&
255;return a===2&&(e=si[t.charCodeAt(y)]<<2|si[t.charCodeAt(y+1)]>>4,o[c++]=e&255),a===1&&(e=si[t.charCodeAt(y)]<<10|si[t.charCodeAt(y+1)]<<4|si[t.charCodeAt(y+
2)]>>2,o[c++]=e>>8&255,o[c++]=e&255),o}function GT(t){return Si[t>>18&63]+Si[t>>12&63]+Si[t>>6&63]+Si[t&63]}function YT(t,e,i){for(var r,a=[],o=e;o<i;o+=3)r=(t[o]<<
16&16711680)+(t[o+1]<<8&65280)+(t[o+2]&255),a.push(GT(r));return a.join("")}function XT(t){for(var e,i=t.length,r=i%3,a=[],o=16383,c=0,p=i-r;c<p;c+=o)a.push(YT(
t,c,c+o>p?p:c+o));return r===1?(e=t[i-1],a.push(Si[e>>2]+Si[e<<4&63]+"==")):r===2&&(e=(t[i-2]<<8)+t[i-1],a.push(Si[e>>10]+Si[e>>4&63]+Si[e<<2&63]+"=")),a.join("")}});var Yl=ie((Gl,t_)=>{(function(t,e){typeof Gl=="object"&&typeof t_<"u"?e(Gl):(t=typeof globalThis<"u"?globalThis:t||self,e(t.noUiSlider={}))})(Gl,(function(t){"u\
se strict";t.PipsMode=void 0,(function(S){S.Range="range",S.Steps="steps",S.Positions="positions",S.Count="count",S.Values="values"})(t.PipsMode||(t.PipsMode={})),
t.PipsType=void 0,(function(S){S[S.None=-1]="None",S[S.NoValue=0]="NoValue",S[S.LargeValue=1]="LargeValue",S[S.SmallValue=2]="SmallValue"})(t.PipsType||(t.PipsType=
{}));function e(S){return i(S)&&typeof S.from=="function"}function i(S){return typeof S=="object"&&typeof S.to=="function"}function r(S){S.parentElement.removeChild(
S)}function a(S){return S!=null}function o(S){S.preventDefault()}function c(S){return S.filter(function(v){return this[v]?!1:this[v]=!0},{})}function p(S,v){return Math.
round(S/v)*v}function y(S,v){var te=S.getBoundingClientRect(),ae=S.ownerDocument,se=ae.documentElement,_e=ee(ae);return/webkit.*Chrome.*Mobile/i.test(navigator.
userAgent)&&(_e.x=0),v?te.top+_e.y-se.clientTop:te.left+_e.x-se.clientLeft}function j(S){return typeof S=="number"&&!isNaN(S)&&isFinite(S)}function C(S,v,te){te>
0&&(L(S,v),setTimeout(function(){U(S,v)},te))}function w(S){return Math.max(Math.min(S,100),0)}function O(S){return Array.isArray(S)?S:[S]}function M(S){S=String(
S);var v=S.split(".");return v.length>1?v[1].length:0}function L(S,v){S.classList&&!/\s/.test(v)?S.classList.add(v):S.className+=" "+v}function U(S,v){S.classList&&
!/\s/.test(v)?S.classList.remove(v):S.className=S.className.replace(new RegExp("(^|\\b)"+v.split(" ").join("|")+"(\\b|$)","gi")," ")}function z(S,v){return S.classList?
S.classList.contains(v):new RegExp("\\b"+v+"\\b").test(S.className)}function ee(S){var v=window.pageXOffset!==void 0,te=(S.compatMode||"")==="CSS1Compat",ae=v?window.
pageXOffset:te?S.documentElement.scrollLeft:S.body.scrollLeft,se=v?window.pageYOffset:te?S.documentElement.scrollTop:S.body.scrollTop;return{x:ae,y:se}}function G(){
return window.navigator.pointerEnabled?{start:"pointerdown",move:"pointermove",end:"pointerup"}:window.navigator.msPointerEnabled?{start:"MSPointerDown",move:"M\
SPointerMove",end:"MSPointerUp"}:{start:"mousedown touchstart",move:"mousemove touchmove",end:"mouseup touchend"}}function J(){var S=!1;try{var v=Object.defineProperty(
{},"passive",{get:function(){S=!0}});window.addEventListener("test",null,v)}catch{}return S}function N(){return window.CSS&&CSS.supports&&CSS.supports("touch-ac\
tion","none")}function H(S,v){return 100/(v-S)}function u(S,v,te){return v*100/(S[te+1]-S[te])}function re(S,v){return u(S,S[0]<0?v+Math.abs(S[0]):v-S[0],0)}function X(S,v){
return v*(S[1]-S[0])/100+S[0]}function le(S,v){for(var te=1;S>=v[te];)te+=1;return te}function F(S,v,te){if(te>=S.slice(-1)[0])return 100;var ae=le(te,S),se=S[ae-
1],_e=S[ae],je=v[ae-1],Ne=v[ae];return je+re([se,_e],te)/H(je,Ne)}function Q(S,v,te){if(te>=100)return S.slice(-1)[0];var ae=le(te,v),se=S[ae-1],_e=S[ae],je=v[ae-
1],Ne=v[ae];return X([se,_e],(te-je)*H(je,Ne))}function R(S,v,te,ae){if(ae===100)return ae;var se=le(ae,S),_e=S[se-1],je=S[se];return te?ae-_e>(je-_e)/2?je:_e:v[se-
1]?S[se-1]+p(ae-S[se-1],v[se-1]):ae}var ne=(function(){function S(v,te,ae){this.xPct=[],this.xVal=[],this.xSteps=[],this.xNumSteps=[],this.xHighestCompleteStep=
[],this.xSteps=[ae||!1],this.xNumSteps=[!1],this.snap=te;var se,_e=[];for(Object.keys(v).forEach(function(je){_e.push([O(v[je]),je])}),_e.sort(function(je,Ne){return je[0][0]-
Ne[0][0]}),se=0;se<_e.length;se++)this.handleEntryPoint(_e[se][1],_e[se][0]);for(this.xNumSteps=this.xSteps.slice(0),se=0;se<this.xNumSteps.length;se++)this.handleStepPoint(
se,this.xNumSteps[se])}return S.prototype.getDistance=function(v){var te,ae=[];for(te=0;te<this.xNumSteps.length-1;te++){var se=this.xNumSteps[te];if(se&&v/se%1!==
0)throw new Error("noUiSlider: 'limit', 'margin' and 'padding' of "+this.xPct[te]+"% range must be divisible by step.");ae[te]=u(this.xVal,v,te)}return ae},S.prototype.
getAbsoluteDistance=function(v,te,ae){var se=0;if(v<this.xPct[this.xPct.length-1])for(;v>this.xPct[se+1];)se++;else v===this.xPct[this.xPct.length-1]&&(se=this.
xPct.length-2);!ae&&v===this.xPct[se+1]&&se++,te===null&&(te=[]);var _e,je=1,Ne=te[se],ye=0,ct=0,Mt=0,ht=0;for(ae?_e=(v-this.xPct[se])/(this.xPct[se+1]-this.xPct[se]):
_e=(this.xPct[se+1]-v)/(this.xPct[se+1]-this.xPct[se]);Ne>0;)ye=this.xPct[se+1+ht]-this.xPct[se+ht],te[se+ht]*je+100-_e*100>100?(ct=ye*_e,je=(Ne-100*_e)/te[se+ht],
_e=1):(ct=te[se+ht]*ye/100*je,je=0),ae?(Mt=Mt-ct,this.xPct.length+ht>=1&&ht--):(Mt=Mt+ct,this.xPct.length-ht>=1&&ht++),Ne=te[se+ht]*je;return v+Mt},S.prototype.
toStepping=function(v){return v=F(this.xVal,this.xPct,v),v},S.prototype.fromStepping=function(v){return Q(this.xVal,this.xPct,v)},S.prototype.getStep=function(v){
return v=R(this.xPct,this.xSteps,this.snap,v),v},S.prototype.getDefaultStep=function(v,te,ae){var se=le(v,this.xPct);return(v===100||te&&v===this.xPct[se-1])&&(se=
Math.max(se-1,1)),(this.xVal[se]-this.xVal[se-1])/ae},S.prototype.getNearbySteps=function(v){var te=le(v,this.xPct);return{stepBefore:{startValue:this.xVal[te-2],
step:this.xNumSteps[te-2],highestStep:this.xHighestCompleteStep[te-2]},thisStep:{startValue:this.xVal[te-1],step:this.xNumSteps[te-1],highestStep:this.xHighestCompleteStep[te-
1]},stepAfter:{startValue:this.xVal[te],step:this.xNumSteps[te],highestStep:this.xHighestCompleteStep[te]}}},S.prototype.countStepDecimals=function(){var v=this.
xNumSteps.map(M);return Math.max.apply(null,v)},S.prototype.hasNoSize=function(){return this.xVal[0]===this.xVal[this.xVal.length-1]},S.prototype.convert=function(v){
return this.getStep(this.toStepping(v))},S.prototype.handleEntryPoint=function(v,te){var ae;if(v==="min"?ae=0:v==="max"?ae=100:ae=parseFloat(v),!j(ae)||!j(te[0]))
throw new Error("noUiSlider: 'range' value isn't numeric.");this.xPct.push(ae),this.xVal.push(te[0]);var se=Number(te[1]);ae?this.xSteps.push(isNaN(se)?!1:se):isNaN(
se)||(this.xSteps[0]=se),this.xHighestCompleteStep.push(0)},S.prototype.handleStepPoint=function(v,te){if(te){if(this.xVal[v]===this.xVal[v+1]){this.xSteps[v]=this.
xHighestCompleteStep[v]=this.xVal[v];return}this.xSteps[v]=u([this.xVal[v],this.xVal[v+1]],te,0)/H(this.xPct[v],this.xPct[v+1]);var ae=(this.xVal[v+1]-this.xVal[v])/
this.xNumSteps[v],se=Math.ceil(Number(ae.toFixed(3))-1),_e=this.xVal[v]+this.xNumSteps[v]*se;this.xHighestCompleteStep[v]=_e}},S})(),ve={to:function(S){return S===
void 0?"":S.toFixed(2)},from:Number},Le={target:"target",base:"base",origin:"origin",handle:"handle",handleLower:"handle-lower",handleUpper:"handle-upper",touchArea:"\
touch-area",horizontal:"horizontal",vertical:"vertical",background:"background",connect:"connect",connects:"connects",ltr:"ltr",rtl:"rtl",textDirectionLtr:"txt-\
dir-ltr",textDirectionRtl:"txt-dir-rtl",draggable:"draggable",drag:"state-drag",tap:"state-tap",active:"active",tooltip:"tooltip",pips:"pips",pipsHorizontal:"pi\
ps-horizontal",pipsVertical:"pips-vertical",marker:"marker",markerHorizontal:"marker-horizontal",markerVertical:"marker-vertical",markerNormal:"marker-normal",markerLarge:"\
marker-large",markerSub:"marker-sub",value:"value",valueHorizontal:"value-horizontal",valueVertical:"value-vertical",valueNormal:"value-normal",valueLarge:"valu\
e-large",valueSub:"value-sub"},ge={tooltips:".__tooltips",aria:".__aria"};function Ce(S,v){if(!j(v))throw new Error("noUiSlider: 'step' is not numeric.");S.singleStep=
v}function Ie(S,v){if(!j(v))throw new Error("noUiSlider: 'keyboardPageMultiplier' is not numeric.");S.keyboardPageMultiplier=v}function De(S,v){if(!j(v))throw new Error(
"noUiSlider: 'keyboardMultiplier' is not numeric.");S.keyboardMultiplier=v}function Ae(S,v){if(!j(v))throw new Error("noUiSlider: 'keyboardDefaultStep' is not n\
umeric.");S.keyboardDefaultStep=v}function He(S,v){if(typeof v!="object"||Array.isArray(v))throw new Error("noUiSlider: 'range' is not an object.");if(v.min===void 0||
v.max===void 0)throw new Error("noUiSlider: Missing 'min' or 'max' in 'range'.");S.spectrum=new ne(v,S.snap||!1,S.singleStep)}function Je(S,v){if(v=O(v),!Array.
isArray(v)||!v.length)throw new Error("noUiSlider: 'start' option is incorrect.");S.handles=v.length,S.start=v}function ot(S,v){if(typeof v!="boolean")throw new Error(
"noUiSlider: 'snap' option must be a boolean.");S.snap=v}function Ct(S,v){if(typeof v!="boolean")throw new Error("noUiSlider: 'animate' option must be a boolean\
.");S.animate=v}function wr(S,v){if(typeof v!="number")throw new Error("noUiSlider: 'animationDuration' option must be a number.");S.animationDuration=v}function bt(S,v){
var te=[!1],ae;if(v==="lower"?v=[!0,!1]:v==="upper"&&(v=[!1,!0]),v===!0||v===!1){for(ae=1;ae<S.handles;ae++)te.push(v);te.push(!1)}else{if(!Array.isArray(v)||!v.
length||v.length!==S.handles+1)throw new Error("noUiSlider: 'connect' option doesn't match handle count.");te=v}S.connect=te}function jr(S,v){switch(v){case"hor\
izontal":S.ort=0;break;case"vertical":S.ort=1;break;default:throw new Error("noUiSlider: 'orientation' option is invalid.")}}function Mi(S,v){if(!j(v))throw new Error(
"noUiSlider: 'margin' option must be numeric.");v!==0&&(S.margin=S.spectrum.getDistance(v))}function Wt(S,v){if(!j(v))throw new Error("noUiSlider: 'limit' optio\
n must be numeric.");if(S.limit=S.spectrum.getDistance(v),!S.limit||S.handles<2)throw new Error("noUiSlider: 'limit' option is only supported on linear sliders \
with 2 or more handles.")}function Tr(S,v){var te;if(!j(v)&&!Array.isArray(v))throw new Error("noUiSlider: 'padding' option must be numeric or array of exactly \
2 numbers.");if(Array.isArray(v)&&!(v.length===2||j(v[0])||j(v[1])))throw new Error("noUiSlider: 'padding' option must be numeric or array of exactly 2 numbers.");
if(v!==0){for(Array.isArray(v)||(v=[v,v]),S.padding=[S.spectrum.getDistance(v[0]),S.spectrum.getDistance(v[1])],te=0;te<S.spectrum.xNumSteps.length-1;te++)if(S.
padding[0][te]<0||S.padding[1][te]<0)throw new Error("noUiSlider: 'padding' option must be a positive number(s).");var ae=v[0]+v[1],se=S.spectrum.xVal[0],_e=S.spectrum.
xVal[S.spectrum.xVal.length-1];if(ae/(_e-se)>1)throw new Error("noUiSlider: 'padding' option must not exceed 100% of the range.")}}function qt(S,v){switch(v){case"\
ltr":S.dir=0;break;case"rtl":S.dir=1;break;default:throw new Error("noUiSlider: 'direction' option was not recognized.")}}function Ft(S,v){if(typeof v!="string")
throw new Error("noUiSlider: 'behaviour' must be a string containing options.");var te=v.indexOf("tap")>=0,ae=v.indexOf("drag")>=0,se=v.indexOf("fixed")>=0,_e=v.
indexOf("snap")>=0,je=v.indexOf("hover")>=0,Ne=v.indexOf("unconstrained")>=0,ye=v.indexOf("drag-all")>=0;if(se){if(S.handles!==2)throw new Error("noUiSlider: 'f\
ixed' behaviour must be used with 2 handles");Mi(S,S.start[1]-S.start[0])}if(Ne&&(S.margin||S.limit))throw new Error("noUiSlider: 'unconstrained' behaviour cann\
ot be used with margin or limit");S.events={tap:te||_e,drag:ae,dragAll:ye,fixed:se,snap:_e,hover:je,unconstrained:Ne}}function h(S,v){if(v!==!1)if(v===!0||i(v)){
S.tooltips=[];for(var te=0;te<S.handles;te++)S.tooltips.push(v)}else{if(v=O(v),v.length!==S.handles)throw new Error("noUiSlider: must pass a formatter for all h\
andles.");v.forEach(function(ae){if(typeof ae!="boolean"&&!i(ae))throw new Error("noUiSlider: 'tooltips' must be passed a formatter or 'false'.")}),S.tooltips=v}}
function m(S,v){if(v.length!==S.handles)throw new Error("noUiSlider: must pass a attributes for all handles.");S.handleAttributes=v}function b(S,v){if(!i(v))throw new Error(
"noUiSlider: 'ariaFormat' requires 'to' method.");S.ariaFormat=v}function x(S,v){if(!e(v))throw new Error("noUiSlider: 'format' requires 'to' and 'from' methods\
.");S.format=v}function E(S,v){if(typeof v!="boolean")throw new Error("noUiSlider: 'keyboardSupport' option must be a boolean.");S.keyboardSupport=v}function D(S,v){
S.documentElement=v}function $(S,v){if(typeof v!="string"&&v!==!1)throw new Error("noUiSlider: 'cssPrefix' must be a string or `false`.");S.cssPrefix=v}function fe(S,v){
if(typeof v!="object")throw new Error("noUiSlider: 'cssClasses' must be an object.");typeof S.cssPrefix=="string"?(S.cssClasses={},Object.keys(v).forEach(function(te){
S.cssClasses[te]=S.cssPrefix+v[te]})):S.cssClasses=v}function Te(S){var v={margin:null,limit:null,padding:null,animate:!0,animationDuration:300,ariaFormat:ve,format:ve},
te={step:{r:!1,t:Ce},keyboardPageMultiplier:{r:!1,t:Ie},keyboardMultiplier:{r:!1,t:De},keyboardDefaultStep:{r:!1,t:Ae},start:{r:!0,t:Je},connect:{r:!0,t:bt},direction:{
r:!0,t:qt},snap:{r:!1,t:ot},animate:{r:!1,t:Ct},animationDuration:{r:!1,t:wr},range:{r:!0,t:He},orientation:{r:!1,t:jr},margin:{r:!1,t:Mi},limit:{r:!1,t:Wt},padding:{
r:!1,t:Tr},behaviour:{r:!0,t:Ft},ariaFormat:{r:!1,t:b},format:{r:!1,t:x},tooltips:{r:!1,t:h},keyboardSupport:{r:!0,t:E},documentElement:{r:!1,t:D},cssPrefix:{r:!0,
t:$},cssClasses:{r:!0,t:fe},handleAttributes:{r:!1,t:m}},ae={connect:!1,direction:"ltr",behaviour:"tap",orientation:"horizontal",keyboardSupport:!0,cssPrefix:"n\
oUi-",cssClasses:Le,keyboardPageMultiplier:5,keyboardMultiplier:1,keyboardDefaultStep:10};S.format&&!S.ariaFormat&&(S.ariaFormat=S.format),Object.keys(te).forEach(
function(ye){if(!a(S[ye])&&ae[ye]===void 0){if(te[ye].r)throw new Error("noUiSlider: '"+ye+"' is required.");return}te[ye].t(v,a(S[ye])?S[ye]:ae[ye])}),v.pips=S.
pips;var se=document.createElement("div"),_e=se.style.msTransform!==void 0,je=se.style.transform!==void 0;v.transformRule=je?"transform":_e?"msTransform":"webki\
tTransform";var Ne=[["left","top"],["right","bottom"]];return v.style=Ne[v.dir][v.ort],v}function Ge(S,v,te){var ae=G(),se=N(),_e=se&&J(),je=S,Ne,ye,ct,Mt,ht,Re=v.
spectrum,Zt=[],dt=[],xt=[],Li=0,Qt={},Oi=S.ownerDocument,wt=v.documentElement||Oi.documentElement,mt=Oi.body,gs=Oi.dir==="rtl"||v.ort===1?0:100;function ai(s,l){
var d=Oi.createElement("div");return l&&L(d,l),s.appendChild(d),d}function Na(s,l){var d=ai(s,v.cssClasses.origin),f=ai(d,v.cssClasses.handle);if(ai(f,v.cssClasses.
touchArea),f.setAttribute("data-handle",String(l)),v.keyboardSupport&&(f.setAttribute("tabindex","0"),f.addEventListener("keydown",function(_){return Va(_,l)})),
v.handleAttributes!==void 0){var g=v.handleAttributes[l];Object.keys(g).forEach(function(_){f.setAttribute(_,g[_])})}return f.setAttribute("role","slider"),f.setAttribute(
"aria-orientation",v.ort?"vertical":"horizontal"),l===0?L(f,v.cssClasses.handleLower):l===v.handles-1&&L(f,v.cssClasses.handleUpper),d}function ms(s,l){return l?
ai(s,v.cssClasses.connect):!1}function Qi(s,l){var d=ai(l,v.cssClasses.connects);ye=[],ct=[],ct.push(ms(d,s[0]));for(var f=0;f<v.handles;f++)ye.push(Na(l,f)),xt[f]=
f,ct.push(ms(d,s[f+1]))}function er(s){L(s,v.cssClasses.target),v.dir===0?L(s,v.cssClasses.ltr):L(s,v.cssClasses.rtl),v.ort===0?L(s,v.cssClasses.horizontal):L(s,
v.cssClasses.vertical);var l=getComputedStyle(s).direction;return l==="rtl"?L(s,v.cssClasses.textDirectionRtl):L(s,v.cssClasses.textDirectionLtr),ai(s,v.cssClasses.
base)}function bs(s,l){return!v.tooltips||!v.tooltips[l]?!1:ai(s.firstChild,v.cssClasses.tooltip)}function Cr(){return je.hasAttribute("disabled")}function vs(s){
var l=ye[s];return l.hasAttribute("disabled")}function _s(){ht&&(Ii("update"+ge.tooltips),ht.forEach(function(s){s&&r(s)}),ht=null)}function Ra(){_s(),ht=ye.map(
bs),mn("update"+ge.tooltips,function(s,l,d){if(!(!ht||!v.tooltips)&&ht[l]!==!1){var f=s[l];v.tooltips[l]!==!0&&(f=v.tooltips[l].to(d[l])),ht[l].innerHTML=f}})}function Ua(){
Ii("update"+ge.aria),mn("update"+ge.aria,function(s,l,d,f,g){xt.forEach(function(_){var k=ye[_],A=Sr(dt,_,0,!0,!0,!0),q=Sr(dt,_,100,!0,!0,!0),V=g[_],K=String(v.
ariaFormat.to(d[_]));A=Re.fromStepping(A).toFixed(1),q=Re.fromStepping(q).toFixed(1),V=Re.fromStepping(V).toFixed(1),k.children[0].setAttribute("aria-valuemin",
A),k.children[0].setAttribute("aria-valuemax",q),k.children[0].setAttribute("aria-valuenow",V),k.children[0].setAttribute("aria-valuetext",K)})})}function Ed(s){
if(s.mode===t.PipsMode.Range||s.mode===t.PipsMode.Steps)return Re.xVal;if(s.mode===t.PipsMode.Count){if(s.values<2)throw new Error("noUiSlider: 'values' (>= 2) \
required for mode 'count'.");for(var l=s.values-1,d=100/l,f=[];l--;)f[l]=l*d;return f.push(100),Ha(f,s.stepped)}return s.mode===t.PipsMode.Positions?Ha(s.values,
s.stepped):s.mode===t.PipsMode.Values?s.stepped?s.values.map(function(g){return Re.fromStepping(Re.getStep(Re.toStepping(g)))}):s.values:[]}function Ha(s,l){return s.
map(function(d){return Re.fromStepping(l?Re.getStep(d):d)})}function Wa(s){function l(V,K){return Number((V+K).toFixed(7))}var d=Ed(s),f={},g=Re.xVal[0],_=Re.xVal[Re.
xVal.length-1],k=!1,A=!1,q=0;return d=c(d.slice().sort(function(V,K){return V-K})),d[0]!==g&&(d.unshift(g),k=!0),d[d.length-1]!==_&&(d.push(_),A=!0),d.forEach(function(V,K){
var ue,Z,xe,Oe=V,Me=d[K+1],qe,pt,di,ws,xi,vn,js,Za=s.mode===t.PipsMode.Steps;for(Za&&(ue=Re.xNumSteps[K]),ue||(ue=Me-Oe),Me===void 0&&(Me=Oe),ue=Math.max(ue,1e-7),
Z=Oe;Z<=Me;Z=l(Z,ue)){for(qe=Re.toStepping(Z),pt=qe-q,xi=pt/(s.density||1),vn=Math.round(xi),js=pt/vn,xe=1;xe<=vn;xe+=1)di=q+xe*js,f[di.toFixed(5)]=[Re.fromStepping(
di),0];ws=d.indexOf(Z)>-1?t.PipsType.LargeValue:Za?t.PipsType.SmallValue:t.PipsType.NoValue,!K&&k&&Z!==Me&&(ws=0),Z===Me&&A||(f[qe.toFixed(5)]=[Z,ws]),q=qe}}),f}
function Sd(s,l,d){var f,g,_=Oi.createElement("div"),k=(f={},f[t.PipsType.None]="",f[t.PipsType.NoValue]=v.cssClasses.valueNormal,f[t.PipsType.LargeValue]=v.cssClasses.
valueLarge,f[t.PipsType.SmallValue]=v.cssClasses.valueSub,f),A=(g={},g[t.PipsType.None]="",g[t.PipsType.NoValue]=v.cssClasses.markerNormal,g[t.PipsType.LargeValue]=
v.cssClasses.markerLarge,g[t.PipsType.SmallValue]=v.cssClasses.markerSub,g),q=[v.cssClasses.valueHorizontal,v.cssClasses.valueVertical],V=[v.cssClasses.markerHorizontal,
v.cssClasses.markerVertical];L(_,v.cssClasses.pips),L(_,v.ort===0?v.cssClasses.pipsHorizontal:v.cssClasses.pipsVertical);function K(Z,xe){var Oe=xe===v.cssClasses.
value,Me=Oe?q:V,qe=Oe?k:A;return xe+" "+Me[v.ort]+" "+qe[Z]}function ue(Z,xe,Oe){if(Oe=l?l(xe,Oe):Oe,Oe!==t.PipsType.None){var Me=ai(_,!1);Me.className=K(Oe,v.cssClasses.
marker),Me.style[v.style]=Z+"%",Oe>t.PipsType.NoValue&&(Me=ai(_,!1),Me.className=K(Oe,v.cssClasses.value),Me.setAttribute("data-value",String(xe)),Me.style[v.style]=
Z+"%",Me.innerHTML=String(d.to(xe)))}}return Object.keys(s).forEach(function(Z){ue(Z,s[Z][0],s[Z][1])}),_}function _i(){Mt&&(r(Mt),Mt=null)}function cn(s){_i();
var l=Wa(s),d=s.filter,f=s.format||{to:function(g){return String(Math.round(g))}};return Mt=je.appendChild(Sd(l,d,f)),Mt}function hn(){var s=Ne.getBoundingClientRect(),
l="offset"+["Width","Height"][v.ort];return v.ort===0?s.width||Ne[l]:s.height||Ne[l]}function oi(s,l,d,f){var g=function(k){var A=fn(k,f.pageOffset,f.target||l);
if(!A||Cr()&&!f.doNotReject||z(je,v.cssClasses.tap)&&!f.doNotReject||s===ae.start&&A.buttons!==void 0&&A.buttons>1||f.hover&&A.buttons)return!1;_e||A.preventDefault(),
A.calcPoint=A.points[v.ort],d(A,f)},_=[];return s.split(" ").forEach(function(k){l.addEventListener(k,g,_e?{passive:!0}:!1),_.push([k,g])}),_}function fn(s,l,d){
var f=s.type.indexOf("touch")===0,g=s.type.indexOf("mouse")===0,_=s.type.indexOf("pointer")===0,k=0,A=0;if(s.type.indexOf("MSPointer")===0&&(_=!0),s.type==="mou\
sedown"&&!s.buttons&&!s.touches)return!1;if(f){var q=function(ue){var Z=ue.target;return Z===d||d.contains(Z)||s.composed&&s.composedPath().shift()===d};if(s.type===
"touchstart"){var V=Array.prototype.filter.call(s.touches,q);if(V.length>1)return!1;k=V[0].pageX,A=V[0].pageY}else{var K=Array.prototype.find.call(s.changedTouches,
q);if(!K)return!1;k=K.pageX,A=K.pageY}}return l=l||ee(Oi),(g||_)&&(k=s.clientX+l.x,A=s.clientY+l.y),s.pageOffset=l,s.points=[k,A],s.cursor=g||_,s}function ys(s){
var l=s-y(Ne,v.ort),d=l*100/hn();return d=w(d),v.dir?100-d:d}function Ad(s){var l=100,d=!1;return ye.forEach(function(f,g){if(!vs(g)){var _=dt[g],k=Math.abs(_-s),
A=k===100&&l===100,q=k<l,V=k<=l&&s>_;(q||V||A)&&(d=g,l=k)}}),d}function Er(s,l){s.type==="mouseout"&&s.target.nodeName==="HTML"&&s.relatedTarget===null&&pn(s,l)}
function qa(s,l){if(navigator.appVersion.indexOf("MSIE 9")===-1&&s.buttons===0&&l.buttonsProperty!==0)return pn(s,l);var d=(v.dir?-1:1)*(s.calcPoint-l.startCalcPoint),
f=d*100/l.baseSize;Ka(d>0,f,l.locations,l.handleNumbers,l.connect)}function pn(s,l){l.handle&&(U(l.handle,v.cssClasses.active),Li-=1),l.listeners.forEach(function(d){
wt.removeEventListener(d[0],d[1])}),Li===0&&(U(je,v.cssClasses.drag),li(),s.cursor&&(mt.style.cursor="",mt.removeEventListener("selectstart",o))),l.handleNumbers.
forEach(function(d){ut("change",d),ut("set",d),ut("end",d)})}function gn(s,l){if(!l.handleNumbers.some(vs)){var d;if(l.handleNumbers.length===1){var f=ye[l.handleNumbers[0]];
d=f.children[0],Li+=1,L(d,v.cssClasses.active)}s.stopPropagation();var g=[],_=oi(ae.move,wt,qa,{target:s.target,handle:d,connect:l.connect,listeners:g,startCalcPoint:s.
calcPoint,baseSize:hn(),pageOffset:s.pageOffset,handleNumbers:l.handleNumbers,buttonsProperty:s.buttons,locations:dt.slice()}),k=oi(ae.end,wt,pn,{target:s.target,
handle:d,listeners:g,doNotReject:!0,handleNumbers:l.handleNumbers}),A=oi("mouseout",wt,Er,{target:s.target,handle:d,listeners:g,doNotReject:!0,handleNumbers:l.handleNumbers});
g.push.apply(g,_.concat(k,A)),s.cursor&&(mt.style.cursor=getComputedStyle(s.target).cursor,ye.length>1&&L(je,v.cssClasses.drag),mt.addEventListener("selectstart",
o,!1)),l.handleNumbers.forEach(function(q){ut("start",q)})}}function Fa(s){s.stopPropagation();var l=ys(s.calcPoint),d=Ad(l);d!==!1&&(v.events.snap||C(je,v.cssClasses.
tap,v.animationDuration),yi(d,l,!0,!0),li(),ut("slide",d,!0),ut("update",d,!0),v.events.snap?gn(s,{handleNumbers:[d]}):(ut("change",d,!0),ut("set",d,!0)))}function kd(s){
var l=ys(s.calcPoint),d=Re.getStep(l),f=Re.fromStepping(d);Object.keys(Qt).forEach(function(g){g.split(".")[0]==="hover"&&Qt[g].forEach(function(_){_.call(n,f)})})}
function Va(s,l){if(Cr()||vs(l))return!1;var d=["Left","Right"],f=["Down","Up"],g=["PageDown","PageUp"],_=["Home","End"];v.dir&&!v.ort?d.reverse():v.ort&&!v.dir&&
(f.reverse(),g.reverse());var k=s.key.replace("Arrow",""),A=k===g[0],q=k===g[1],V=k===f[0]||k===d[0]||A,K=k===f[1]||k===d[1]||q,ue=k===_[0],Z=k===_[1];if(!V&&!K&&
!ue&&!Z)return!0;s.preventDefault();var xe;if(K||V){var Oe=V?0:1,Me=bn(l),qe=Me[Oe];if(qe===null)return!1;qe===!1&&(qe=Re.getDefaultStep(dt[l],V,v.keyboardDefaultStep)),
q||A?qe*=v.keyboardPageMultiplier:qe*=v.keyboardMultiplier,qe=Math.max(qe,1e-7),qe=(V?-1:1)*qe,xe=Zt[l]+qe}else Z?xe=v.spectrum.xVal[v.spectrum.xVal.length-1]:xe=
v.spectrum.xVal[0];return yi(l,Re.toStepping(xe),!0,!0),ut("slide",l),ut("update",l),ut("change",l),ut("set",l),!1}function Md(s){s.fixed||ye.forEach(function(l,d){
oi(ae.start,l.children[0],gn,{handleNumbers:[d]})}),s.tap&&oi(ae.start,Ne,Fa,{}),s.hover&&oi(ae.move,Ne,kd,{hover:!0}),s.drag&&ct.forEach(function(l,d){if(!(l===
!1||d===0||d===ct.length-1)){var f=ye[d-1],g=ye[d],_=[l],k=[f,g],A=[d-1,d];L(l,v.cssClasses.draggable),s.fixed&&(_.push(f.children[0]),_.push(g.children[0])),s.
dragAll&&(k=ye,A=xt),_.forEach(function(q){oi(ae.start,q,gn,{handles:k,handleNumbers:A,connect:l})})}})}function mn(s,l){Qt[s]=Qt[s]||[],Qt[s].push(l),s.split("\
.")[0]==="update"&&ye.forEach(function(d,f){ut("update",f)})}function $a(s){return s===ge.aria||s===ge.tooltips}function Ii(s){var l=s&&s.split(".")[0],d=l?s.substring(
l.length):s;Object.keys(Qt).forEach(function(f){var g=f.split(".")[0],_=f.substring(g.length);(!l||l===g)&&(!d||d===_)&&(!$a(_)||d===_)&&delete Qt[f]})}function ut(s,l,d){
Object.keys(Qt).forEach(function(f){var g=f.split(".")[0];s===g&&Qt[f].forEach(function(_){_.call(n,Zt.map(v.format.to),l,Zt.slice(),d||!1,dt.slice(),n)})})}function Sr(s,l,d,f,g,_){
var k;return ye.length>1&&!v.events.unconstrained&&(f&&l>0&&(k=Re.getAbsoluteDistance(s[l-1],v.margin,!1),d=Math.max(d,k)),g&&l<ye.length-1&&(k=Re.getAbsoluteDistance(
s[l+1],v.margin,!0),d=Math.min(d,k))),ye.length>1&&v.limit&&(f&&l>0&&(k=Re.getAbsoluteDistance(s[l-1],v.limit,!1),d=Math.min(d,k)),g&&l<ye.length-1&&(k=Re.getAbsoluteDistance(
s[l+1],v.limit,!0),d=Math.max(d,k))),v.padding&&(l===0&&(k=Re.getAbsoluteDistance(0,v.padding[0],!1),d=Math.max(d,k)),l===ye.length-1&&(k=Re.getAbsoluteDistance(
100,v.padding[1],!0),d=Math.min(d,k))),d=Re.getStep(d),d=w(d),d===s[l]&&!_?!1:d}function Di(s,l){var d=v.ort;return(d?l:s)+", "+(d?s:l)}function Ka(s,l,d,f,g){var _=d.
slice(),k=f[0],A=[!s,s],q=[s,!s];f=f.slice(),s&&f.reverse(),f.length>1?f.forEach(function(K,ue){var Z=Sr(_,K,_[K]+l,A[ue],q[ue],!1);Z===!1?l=0:(l=Z-_[K],_[K]=Z)}):
A=q=[!0];var V=!1;f.forEach(function(K,ue){V=yi(K,d[K]+l,A[ue],q[ue])||V}),V&&(f.forEach(function(K){ut("update",K),ut("slide",K)}),g!=null&&ut("drag",k))}function Ga(s,l){
return v.dir?100-s-l:s}function tr(s,l){dt[s]=l,Zt[s]=Re.fromStepping(l);var d=10*(Ga(l,0)-gs),f="translate("+Di(d+"%","0")+")";ye[s].style[v.transformRule]=f,Ya(
s),Ya(s+1)}function li(){xt.forEach(function(s){var l=dt[s]>50?-1:1,d=3+(ye.length+l*s);ye[s].style.zIndex=String(d)})}function yi(s,l,d,f,g){return g||(l=Sr(dt,
s,l,d,f,!1)),l===!1?!1:(tr(s,l),!0)}function Ya(s){if(ct[s]){var l=0,d=100;s!==0&&(l=dt[s-1]),s!==ct.length-1&&(d=dt[s]);var f=d-l,g="translate("+Di(Ga(l,f)+"%",
"0")+")",_="scale("+Di(f/100,"1")+")";ct[s].style[v.transformRule]=g+" "+_}}function xs(s,l){return s===null||s===!1||s===void 0||(typeof s=="number"&&(s=String(
s)),s=v.format.from(s),s!==!1&&(s=Re.toStepping(s)),s===!1||isNaN(s))?dt[l]:s}function Ar(s,l,d){var f=O(s),g=dt[0]===void 0;l=l===void 0?!0:l,v.animate&&!g&&C(
je,v.cssClasses.tap,v.animationDuration),xt.forEach(function(A){yi(A,xs(f[A],A),!0,!1,d)});var _=xt.length===1?0:1;if(g&&Re.hasNoSize()&&(d=!0,dt[0]=0,xt.length>
1)){var k=100/(xt.length-1);xt.forEach(function(A){dt[A]=A*k})}for(;_<xt.length;++_)xt.forEach(function(A){yi(A,dt[A],!0,!0,d)});li(),xt.forEach(function(A){ut(
"update",A),f[A]!==null&&l&&ut("set",A)})}function Ld(s){Ar(v.start,s)}function Xa(s,l,d,f){if(s=Number(s),!(s>=0&&s<xt.length))throw new Error("noUiSlider: inv\
alid handle number, got: "+s);yi(s,xs(l,s),!0,!0,f),ut("update",s),d&&ut("set",s)}function Ja(s){if(s===void 0&&(s=!1),s)return Zt.length===1?Zt[0]:Zt.slice(0);
var l=Zt.map(v.format.to);return l.length===1?l[0]:l}function Od(){for(Ii(ge.aria),Ii(ge.tooltips),Object.keys(v.cssClasses).forEach(function(s){U(je,v.cssClasses[s])});je.
firstChild;)je.removeChild(je.firstChild);delete je.noUiSlider}function bn(s){var l=dt[s],d=Re.getNearbySteps(l),f=Zt[s],g=d.thisStep.step,_=null;if(v.snap)return[
f-d.stepBefore.startValue||null,d.stepAfter.startValue-f||null];g!==!1&&f+g>d.stepAfter.startValue&&(g=d.stepAfter.startValue-f),f>d.thisStep.startValue?_=d.thisStep.
step:d.stepBefore.step===!1?_=!1:_=f-d.stepBefore.highestStep,l===100?g=null:l===0&&(_=null);var k=Re.countStepDecimals();return g!==null&&g!==!1&&(g=Number(g.toFixed(
k))),_!==null&&_!==!1&&(_=Number(_.toFixed(k))),[_,g]}function Id(){return xt.map(bn)}function Dd(s,l){var d=Ja(),f=["margin","limit","padding","range","animate",
"snap","step","format","pips","tooltips"];f.forEach(function(_){s[_]!==void 0&&(te[_]=s[_])});var g=Te(te);f.forEach(function(_){s[_]!==void 0&&(v[_]=g[_])}),Re=
g.spectrum,v.margin=g.margin,v.limit=g.limit,v.padding=g.padding,v.pips?cn(v.pips):_i(),v.tooltips?Ra():_s(),dt=[],Ar(a(s.start)?s.start:d,l)}function zd(){Ne=er(
je),Qi(v.connect,Ne),Md(v.events),Ar(v.start),v.pips&&cn(v.pips),v.tooltips&&Ra(),Ua()}zd();var n={destroy:Od,steps:Id,on:mn,off:Ii,get:Ja,set:Ar,setHandle:Xa,reset:Ld,
__moveHandles:function(s,l,d){Ka(s,l,dt,d)},options:te,updateOptions:Dd,target:je,removePips:_i,removeTooltips:_s,getPositions:function(){return dt.slice()},getTooltips:function(){
return ht},getOrigins:function(){return ye},pips:cn};return n}function lt(S,v){if(!S||!S.nodeName)throw new Error("noUiSlider: create requires a single element,\
 got: "+S);if(S.noUiSlider)throw new Error("noUiSlider: Slider was already initialized.");var te=Te(v),ae=Ge(S,te,v);return S.noUiSlider=ae,ae}var de={__spectrum:ne,
cssClasses:Le,create:lt};t.create=lt,t.cssClasses=Le,t.default=de,Object.defineProperty(t,"__esModule",{value:!0})}))});var I_=ie((mU,$C)=>{$C.exports={name:"@jupyter-widgets/controls",version:"5.0.13",description:"Jupyter interactive widgets",repository:{type:"git",url:"https://\
github.com/jupyter-widgets/ipywidgets.git"},license:"BSD-3-Clause",author:"Project Jupyter",main:"lib/index.js",typings:"lib/index.d.ts",files:["lib/**/*.map","\
lib/**/*.d.ts","lib/**/*.js","css/*.css","dist/","src"],scripts:{build:"npm run build:src && npm run build:css","build:css":"lessc css/nouislider.less css/nouis\
lider.css && postcss --use postcss-import --use postcss-cssnext -o css/widgets.built.css css/widgets.css","build:src":"tsc --build","build:test":"tsc --build te\
st && webpack --config test/webpack.conf.js",clean:"npm run clean:src","clean:src":"rimraf lib && rimraf tsconfig.tsbuildinfo",prepublish:"npm run clean && npm \
run build",test:"npm run test:unit","test:coverage":"npm run build:test && webpack --config test/webpack-cov.conf.js && karma start test/karma-cov.conf.js","tes\
t:unit":"npm run test:unit:firefox && npm run test:unit:chrome","test:unit:chrome":"npm run test:unit:default -- --browsers=Chrome","test:unit:default":"npm run\
 build:test && karma start test/karma.conf.js --log-level debug","test:unit:firefox":"npm run test:unit:default -- --browsers=Firefox","test:unit:firefox:headle\
ss":"npm run test:unit:default -- --browsers=FirefoxHeadless","test:unit:ie":"npm run test:unit:default -- --browsers=IE"},dependencies:{"@jupyter-widgets/base":"\
^6.0.12","@lumino/algorithm":"^2.0.0","@lumino/domutils":"^2.0.0","@lumino/messaging":"^2.0.0","@lumino/signaling":"^2.0.0","@lumino/widgets":"^2.0.0","d3-color":"\
^3.0.1","d3-format":"^3.0.1",jquery:"^3.1.1",nouislider:"15.4.0"},devDependencies:{"@jupyterlab/services":"^7.0.0","@types/d3-color":"^3.0.2","@types/d3-format":"\
^3.0.1","@types/expect.js":"^0.3.29","@types/jquery":"^3.5.16","@types/mathjax":"^0.0.37","@types/mocha":"^9.0.0","@types/node":"^17.0.2",chai:"^4.0.0","css-loa\
der":"^6.5.1","expect.js":"^0.3.1","istanbul-instrumenter-loader":"^3.0.1",karma:"^6.3.3","karma-chrome-launcher":"^3.1.0","karma-coverage":"^2.0.3","karma-fire\
fox-launcher":"^2.1.1","karma-ie-launcher":"^1.0.0","karma-mocha":"^2.0.1","karma-mocha-reporter":"^2.2.5","karma-webpack":"^5.0.0",less:"^4.1.2",mocha:"^9.0.0",
"npm-run-all":"^4.1.5",postcss:"^8.3.2","postcss-cli":"^9.1.0","postcss-cssnext":"^3.1.0","postcss-import":"^14.0.2","postcss-loader":"^6.1.0",rimraf:"^3.0.2",sinon:"\
^12.0.1","sinon-chai":"^3.3.0","style-loader":"^3.3.1",typescript:"~6.0.3",webpack:"^5.65.0"},gitHead:"af2386d4b0cb4f5b60581de09a47e5a54d0cd356"}});var GC={};Wd(GC,{AccordionModel:()=>uf,AccordionView:()=>cf,AudioModel:()=>Nl,AudioView:()=>xh,BROKEN_FILE_SVG_ICON:()=>go,BaseIntSliderView:()=>nn,BoolModel:()=>xa,
BoundedFloatModel:()=>sn,BoundedFloatTextModel:()=>Hh,BoundedIntModel:()=>rn,BoundedIntTextModel:()=>Lh,BoxModel:()=>Ki,BoxView:()=>Gi,ButtonModel:()=>hh,ButtonStyleModel:()=>Dl,
ButtonView:()=>zl,CheckboxModel:()=>oh,CheckboxStyleModel:()=>Ll,CheckboxView:()=>lh,ColorPickerModel:()=>wh,ColorPickerView:()=>jh,ColorsInputModel:()=>Ef,ColorsInputView:()=>Sf,
ComboboxModel:()=>Wf,ComboboxView:()=>qf,ControllerAxisModel:()=>Kh,ControllerAxisView:()=>Gh,ControllerButtonModel:()=>Vh,ControllerButtonView:()=>$h,ControllerModel:()=>td,
ControllerView:()=>Yh,DOMWidgetModel:()=>Ei,DOMWidgetView:()=>We,DatePickerModel:()=>Rl,DatePickerView:()=>Th,DatetimeModel:()=>wa,DatetimeView:()=>Eh,DescriptionModel:()=>ls,
DescriptionStyleModel:()=>ft,DescriptionView:()=>it,DirectionalLinkModel:()=>ya,DropdownModel:()=>Xh,DropdownView:()=>Jh,ErrorWidgetView:()=>os,FileUploadModel:()=>Td,
FileUploadView:()=>Cd,FloatLogSliderModel:()=>zh,FloatLogSliderView:()=>Nh,FloatModel:()=>Sa,FloatProgressModel:()=>qh,FloatRangeSliderModel:()=>Ph,FloatRangeSliderView:()=>Rh,
FloatSliderModel:()=>ed,FloatSliderView:()=>Bh,FloatTextModel:()=>Uh,FloatTextView:()=>Wh,FloatsInputModel:()=>Af,FloatsInputView:()=>kf,GridBoxModel:()=>vh,GridBoxView:()=>bh,
HBoxModel:()=>fh,HBoxView:()=>gh,HTMLMathModel:()=>Df,HTMLMathStyleModel:()=>xd,HTMLMathView:()=>zf,HTMLModel:()=>Of,HTMLStyleModel:()=>yd,HTMLView:()=>If,IJupyterWidgetRegistry:()=>WT,
ImageModel:()=>Pl,ImageView:()=>_h,IntModel:()=>ja,IntProgressModel:()=>Oh,IntRangeSliderModel:()=>kh,IntRangeSliderView:()=>Ta,IntSliderModel:()=>Jl,IntSliderView:()=>Ca,
IntTextModel:()=>Mh,IntTextView:()=>Ea,IntsInputModel:()=>Mf,IntsInputView:()=>Lf,JUPYTER_CONTROLS_VERSION:()=>gt,JUPYTER_WIDGETS_VERSION:()=>en,JupyterLuminoAccordionWidget:()=>ld,
JupyterLuminoPanelWidget:()=>mr,JupyterLuminoTabPanelWidget:()=>dd,JupyterLuminoWidget:()=>ba,JupyterPhosphorPanelWidget:()=>HT,JupyterPhosphorWidget:()=>UT,LabelModel:()=>Pf,
LabelStyleModel:()=>wd,LabelView:()=>Bf,LabeledDOMWidgetModel:()=>nh,LabeledDOMWidgetView:()=>sh,LayoutModel:()=>Gc,LayoutView:()=>Yc,LinkModel:()=>ah,ManagerBase:()=>Ml,
MultipleSelectionModel:()=>Ma,NaiveDatetimeModel:()=>Fl,PROTOCOL_VERSION:()=>Sl,PasswordModel:()=>Uf,PasswordView:()=>Hf,PlayModel:()=>Ih,PlayView:()=>Dh,ProgressStyleModel:()=>Zl,
ProgressView:()=>Ql,RadioButtonsModel:()=>Qh,RadioButtonsView:()=>ef,SelectModel:()=>Zh,SelectMultipleModel:()=>nf,SelectMultipleView:()=>sf,SelectView:()=>id,SelectionContainerModel:()=>us,
SelectionModel:()=>Xi,SelectionRangeSliderModel:()=>af,SelectionRangeSliderView:()=>of,SelectionSliderModel:()=>rf,SelectionSliderView:()=>nd,SelectionView:()=>Aa,
SliderStyleModel:()=>Xl,StackModel:()=>pf,StackView:()=>gf,StringModel:()=>yr,StringView:()=>xr,StyleModel:()=>br,StyleView:()=>Xc,TabModel:()=>hf,TabView:()=>ff,
TagsInputModel:()=>bd,TagsInputView:()=>za,TextModel:()=>Pa,TextStyleModel:()=>jd,TextView:()=>Ba,TextareaModel:()=>Nf,TextareaView:()=>Rf,TimeModel:()=>ds,TimeView:()=>Ch,
ToggleButtonModel:()=>dh,ToggleButtonStyleModel:()=>Ol,ToggleButtonView:()=>Il,ToggleButtonsModel:()=>tf,ToggleButtonsStyleModel:()=>rd,ToggleButtonsView:()=>ka,
VBoxModel:()=>ph,VBoxView:()=>mh,ValidModel:()=>uh,ValidView:()=>ch,VideoModel:()=>Bl,VideoView:()=>yh,ViewList:()=>bi,WidgetModel:()=>ni,WidgetView:()=>gr,assign:()=>Ti,
createErrorWidgetModel:()=>va,createErrorWidgetView:()=>Zc,datetime_serializers:()=>Wl,deserialize_date:()=>F0,deserialize_datetime:()=>K0,deserialize_naive:()=>Y0,
deserialize_time:()=>V0,difference:()=>po,escape_html:()=>rh,isEqual:()=>An,isObject:()=>Mb,isSerializable:()=>kb,naive_serializers:()=>ql,pack_models:()=>Kc,put_buffers:()=>rr,
remove_buffers:()=>zs,resolvePromisesDict:()=>Bi,serialize_date:()=>q0,serialize_datetime:()=>$0,serialize_naive:()=>G0,serialize_time:()=>Hl,shims:()=>Jc,time_serializers:()=>Ul,
typeset:()=>ih,unpack_models:()=>Jt,uuid:()=>Qe,version:()=>KC});var Xf=`.jupyter-widgets-disconnected:before{content:"\\f127";display:inline-block;font: 900 14px/1 "Font Awesome 5 Free",FontAwesome;text-rendering:auto;-webkit\
-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale;color:#d9534f;padding:3px;align-self:flex-start}.jupyter-widgets-error-widget{display:flex;flex-di\
rection:column;justify-content:center;height:100%;border:solid 1px red;margin:0 auto}.jupyter-widgets-error-widget.icon-error{min-width:var(--jp-widgets-inline-\
width-short)}.jupyter-widgets-error-widget.text-error{min-width:calc(2 * var(--jp-widgets-inline-width));min-height:calc(3 * var(--jp-widgets-inline-height))}.j\
upyter-widgets-error-widget p{text-align:center}.jupyter-widgets-error-widget.text-error pre:first-line{font-weight:700}
`;var Jf=`:root{--md-red-50: #ffebee;--md-red-100: #ffcdd2;--md-red-200: #ef9a9a;--md-red-300: #e57373;--md-red-400: #ef5350;--md-red-500: #f44336;--md-red-600: #\
e53935;--md-red-700: #d32f2f;--md-red-800: #c62828;--md-red-900: #b71c1c;--md-red-A100: #ff8a80;--md-red-A200: #ff5252;--md-red-A400: #ff1744;--md-red-A700: #d5\
0000;--md-pink-50: #fce4ec;--md-pink-100: #f8bbd0;--md-pink-200: #f48fb1;--md-pink-300: #f06292;--md-pink-400: #ec407a;--md-pink-500: #e91e63;--md-pink-600: #d8\
1b60;--md-pink-700: #c2185b;--md-pink-800: #ad1457;--md-pink-900: #880e4f;--md-pink-A100: #ff80ab;--md-pink-A200: #ff4081;--md-pink-A400: #f50057;--md-pink-A700\
: #c51162;--md-purple-50: #f3e5f5;--md-purple-100: #e1bee7;--md-purple-200: #ce93d8;--md-purple-300: #ba68c8;--md-purple-400: #ab47bc;--md-purple-500: #9c27b0;-\
-md-purple-600: #8e24aa;--md-purple-700: #7b1fa2;--md-purple-800: #6a1b9a;--md-purple-900: #4a148c;--md-purple-A100: #ea80fc;--md-purple-A200: #e040fb;--md-purp\
le-A400: #d500f9;--md-purple-A700: #aa00ff;--md-deep-purple-50: #ede7f6;--md-deep-purple-100: #d1c4e9;--md-deep-purple-200: #b39ddb;--md-deep-purple-300: #9575c\
d;--md-deep-purple-400: #7e57c2;--md-deep-purple-500: #673ab7;--md-deep-purple-600: #5e35b1;--md-deep-purple-700: #512da8;--md-deep-purple-800: #4527a0;--md-dee\
p-purple-900: #311b92;--md-deep-purple-A100: #b388ff;--md-deep-purple-A200: #7c4dff;--md-deep-purple-A400: #651fff;--md-deep-purple-A700: #6200ea;--md-indigo-50\
: #e8eaf6;--md-indigo-100: #c5cae9;--md-indigo-200: #9fa8da;--md-indigo-300: #7986cb;--md-indigo-400: #5c6bc0;--md-indigo-500: #3f51b5;--md-indigo-600: #3949ab;\
--md-indigo-700: #303f9f;--md-indigo-800: #283593;--md-indigo-900: #1a237e;--md-indigo-A100: #8c9eff;--md-indigo-A200: #536dfe;--md-indigo-A400: #3d5afe;--md-in\
digo-A700: #304ffe;--md-blue-50: #e3f2fd;--md-blue-100: #bbdefb;--md-blue-200: #90caf9;--md-blue-300: #64b5f6;--md-blue-400: #42a5f5;--md-blue-500: #2196f3;--md\
-blue-600: #1e88e5;--md-blue-700: #1976d2;--md-blue-800: #1565c0;--md-blue-900: #0d47a1;--md-blue-A100: #82b1ff;--md-blue-A200: #448aff;--md-blue-A400: #2979ff;\
--md-blue-A700: #2962ff;--md-light-blue-50: #e1f5fe;--md-light-blue-100: #b3e5fc;--md-light-blue-200: #81d4fa;--md-light-blue-300: #4fc3f7;--md-light-blue-400: \
#29b6f6;--md-light-blue-500: #03a9f4;--md-light-blue-600: #039be5;--md-light-blue-700: #0288d1;--md-light-blue-800: #0277bd;--md-light-blue-900: #01579b;--md-li\
ght-blue-A100: #80d8ff;--md-light-blue-A200: #40c4ff;--md-light-blue-A400: #00b0ff;--md-light-blue-A700: #0091ea;--md-cyan-50: #e0f7fa;--md-cyan-100: #b2ebf2;--\
md-cyan-200: #80deea;--md-cyan-300: #4dd0e1;--md-cyan-400: #26c6da;--md-cyan-500: #00bcd4;--md-cyan-600: #00acc1;--md-cyan-700: #0097a7;--md-cyan-800: #00838f;-\
-md-cyan-900: #006064;--md-cyan-A100: #84ffff;--md-cyan-A200: #18ffff;--md-cyan-A400: #00e5ff;--md-cyan-A700: #00b8d4;--md-teal-50: #e0f2f1;--md-teal-100: #b2df\
db;--md-teal-200: #80cbc4;--md-teal-300: #4db6ac;--md-teal-400: #26a69a;--md-teal-500: #009688;--md-teal-600: #00897b;--md-teal-700: #00796b;--md-teal-800: #006\
95c;--md-teal-900: #004d40;--md-teal-A100: #a7ffeb;--md-teal-A200: #64ffda;--md-teal-A400: #1de9b6;--md-teal-A700: #00bfa5;--md-green-50: #e8f5e9;--md-green-100\
: #c8e6c9;--md-green-200: #a5d6a7;--md-green-300: #81c784;--md-green-400: #66bb6a;--md-green-500: #4caf50;--md-green-600: #43a047;--md-green-700: #388e3c;--md-g\
reen-800: #2e7d32;--md-green-900: #1b5e20;--md-green-A100: #b9f6ca;--md-green-A200: #69f0ae;--md-green-A400: #00e676;--md-green-A700: #00c853;--md-light-green-5\
0: #f1f8e9;--md-light-green-100: #dcedc8;--md-light-green-200: #c5e1a5;--md-light-green-300: #aed581;--md-light-green-400: #9ccc65;--md-light-green-500: #8bc34a\
;--md-light-green-600: #7cb342;--md-light-green-700: #689f38;--md-light-green-800: #558b2f;--md-light-green-900: #33691e;--md-light-green-A100: #ccff90;--md-lig\
ht-green-A200: #b2ff59;--md-light-green-A400: #76ff03;--md-light-green-A700: #64dd17;--md-lime-50: #f9fbe7;--md-lime-100: #f0f4c3;--md-lime-200: #e6ee9c;--md-li\
me-300: #dce775;--md-lime-400: #d4e157;--md-lime-500: #cddc39;--md-lime-600: #c0ca33;--md-lime-700: #afb42b;--md-lime-800: #9e9d24;--md-lime-900: #827717;--md-l\
ime-A100: #f4ff81;--md-lime-A200: #eeff41;--md-lime-A400: #c6ff00;--md-lime-A700: #aeea00;--md-yellow-50: #fffde7;--md-yellow-100: #fff9c4;--md-yellow-200: #fff\
59d;--md-yellow-300: #fff176;--md-yellow-400: #ffee58;--md-yellow-500: #ffeb3b;--md-yellow-600: #fdd835;--md-yellow-700: #fbc02d;--md-yellow-800: #f9a825;--md-y\
ellow-900: #f57f17;--md-yellow-A100: #ffff8d;--md-yellow-A200: #ffff00;--md-yellow-A400: #ffea00;--md-yellow-A700: #ffd600;--md-amber-50: #fff8e1;--md-amber-100\
: #ffecb3;--md-amber-200: #ffe082;--md-amber-300: #ffd54f;--md-amber-400: #ffca28;--md-amber-500: #ffc107;--md-amber-600: #ffb300;--md-amber-700: #ffa000;--md-a\
mber-800: #ff8f00;--md-amber-900: #ff6f00;--md-amber-A100: #ffe57f;--md-amber-A200: #ffd740;--md-amber-A400: #ffc400;--md-amber-A700: #ffab00;--md-orange-50: #f\
ff3e0;--md-orange-100: #ffe0b2;--md-orange-200: #ffcc80;--md-orange-300: #ffb74d;--md-orange-400: #ffa726;--md-orange-500: #ff9800;--md-orange-600: #fb8c00;--md\
-orange-700: #f57c00;--md-orange-800: #ef6c00;--md-orange-900: #e65100;--md-orange-A100: #ffd180;--md-orange-A200: #ffab40;--md-orange-A400: #ff9100;--md-orange\
-A700: #ff6d00;--md-deep-orange-50: #fbe9e7;--md-deep-orange-100: #ffccbc;--md-deep-orange-200: #ffab91;--md-deep-orange-300: #ff8a65;--md-deep-orange-400: #ff7\
043;--md-deep-orange-500: #ff5722;--md-deep-orange-600: #f4511e;--md-deep-orange-700: #e64a19;--md-deep-orange-800: #d84315;--md-deep-orange-900: #bf360c;--md-d\
eep-orange-A100: #ff9e80;--md-deep-orange-A200: #ff6e40;--md-deep-orange-A400: #ff3d00;--md-deep-orange-A700: #dd2c00;--md-brown-50: #efebe9;--md-brown-100: #d7\
ccc8;--md-brown-200: #bcaaa4;--md-brown-300: #a1887f;--md-brown-400: #8d6e63;--md-brown-500: #795548;--md-brown-600: #6d4c41;--md-brown-700: #5d4037;--md-brown-\
800: #4e342e;--md-brown-900: #3e2723;--md-grey-50: #fafafa;--md-grey-100: #f5f5f5;--md-grey-200: #eeeeee;--md-grey-300: #e0e0e0;--md-grey-400: #bdbdbd;--md-grey\
-500: #9e9e9e;--md-grey-600: #757575;--md-grey-700: #616161;--md-grey-800: #424242;--md-grey-900: #212121;--md-blue-grey-50: #eceff1;--md-blue-grey-100: #cfd8dc\
;--md-blue-grey-200: #b0bec5;--md-blue-grey-300: #90a4ae;--md-blue-grey-400: #78909c;--md-blue-grey-500: #607d8b;--md-blue-grey-600: #546e7a;--md-blue-grey-700:\
 #455a64;--md-blue-grey-800: #37474f;--md-blue-grey-900: #263238}:root{--jp-icon-search: none;--jp-ui-select-caret: none}:root{--jp-border-width: 1px;--jp-borde\
r-color0: var(--md-grey-700);--jp-border-color1: var(--md-grey-500);--jp-border-color2: var(--md-grey-300);--jp-border-color3: var(--md-grey-100);--jp-ui-icon-f\
ont-size: 14px;--jp-ui-font-family: "Helvetica Neue", Helvetica, Arial, sans-serif;--jp-ui-font-color0: rgba(0, 0, 0, 1);--jp-ui-font-color1: rgba(0, 0, 0, .8);\
--jp-ui-font-color2: rgba(0, 0, 0, .5);--jp-ui-font-color3: rgba(0, 0, 0, .3);--jp-ui-inverse-font-color0: rgba(255, 255, 255, 1);--jp-ui-inverse-font-color1: r\
gba(255, 255, 255, 1);--jp-ui-inverse-font-color2: rgba(255, 255, 255, .7);--jp-ui-inverse-font-color3: rgba(255, 255, 255, .5);--jp-content-font-size: 13px;--j\
p-content-line-height: 1.5;--jp-content-font-color0: black;--jp-content-font-color1: black;--jp-content-font-color2: var(--md-grey-700);--jp-content-font-color3\
: var(--md-grey-500);--jp-ui-font-scale-factor: 1.2;--jp-ui-font-size0: calc( var(--jp-ui-font-size1) / var(--jp-ui-font-scale-factor) );--jp-ui-font-size1: 13p\
x;--jp-ui-font-size2: calc( var(--jp-ui-font-size1) * var(--jp-ui-font-scale-factor) );--jp-ui-font-size3: calc( var(--jp-ui-font-size2) * var(--jp-ui-font-scal\
e-factor) );--jp-code-font-size: 13px;--jp-code-line-height: 1.307;--jp-code-padding: 5px;--jp-code-font-family: monospace;--jp-layout-color0: white;--jp-layout\
-color1: white;--jp-layout-color2: var(--md-grey-200);--jp-layout-color3: var(--md-grey-400);--jp-brand-color0: var(--md-blue-700);--jp-brand-color1: var(--md-b\
lue-500);--jp-brand-color2: var(--md-blue-300);--jp-brand-color3: var(--md-blue-100);--jp-accent-color0: var(--md-green-700);--jp-accent-color1: var(--md-green-\
500);--jp-accent-color2: var(--md-green-300);--jp-accent-color3: var(--md-green-100);--jp-warn-color0: var(--md-orange-700);--jp-warn-color1: var(--md-orange-50\
0);--jp-warn-color2: var(--md-orange-300);--jp-warn-color3: var(--md-orange-100);--jp-error-color0: var(--md-red-700);--jp-error-color1: var(--md-red-500);--jp-\
error-color2: var(--md-red-300);--jp-error-color3: var(--md-red-100);--jp-success-color0: var(--md-green-700);--jp-success-color1: var(--md-green-500);--jp-succ\
ess-color2: var(--md-green-300);--jp-success-color3: var(--md-green-100);--jp-info-color0: var(--md-cyan-700);--jp-info-color1: var(--md-cyan-500);--jp-info-col\
or2: var(--md-cyan-300);--jp-info-color3: var(--md-cyan-100);--jp-cell-padding: 5px;--jp-cell-editor-background: #f7f7f7;--jp-cell-editor-border-color: #cfcfcf;\
--jp-cell-editor-background-edit: var(--jp-ui-layout-color1);--jp-cell-editor-border-color-edit: var(--jp-brand-color1);--jp-cell-prompt-width: 100px;--jp-cell-\
prompt-font-family: "Roboto Mono", monospace;--jp-cell-prompt-letter-spacing: 0px;--jp-cell-prompt-opacity: 1;--jp-cell-prompt-opacity-not-active: .4;--jp-cell-\
prompt-font-color-not-active: var(--md-grey-700);--jp-cell-inprompt-font-color: #307fc1;--jp-cell-outprompt-font-color: #bf5b3d;--jp-notebook-padding: 10px;--jp\
-notebook-scroll-padding: 100px;--jp-console-background: var(--md-grey-100);--jp-toolbar-border-color: var(--md-grey-400);--jp-toolbar-micro-height: 8px;--jp-to\
olbar-background: var(--jp-layout-color0);--jp-toolbar-box-shadow: 0px 0px 2px 0px rgba(0, 0, 0, .24);--jp-toolbar-header-margin: 4px 4px 0px 4px;--jp-toolbar-a\
ctive-background: var(--md-grey-300)}.jupyter-widgets.widget-tab>.p-TabBar,.jupyter-widgets.jupyter-widget-tab>.p-TabBar,.jupyter-widgets.jupyter-widget-tab>.lm\
-TabBar{display:flex;-webkit-user-select:none;-moz-user-select:none;-ms-user-select:none;user-select:none}.jupyter-widgets.widget-tab>.p-TabBar[data-orientation\
=horizontal],.jupyter-widgets.jupyter-widget-tab>.p-TabBar[data-orientation=horizontal],.jupyter-widgets.jupyter-widget-tab>.lm-TabBar[data-orientation=horizont\
al]{flex-direction:row}.jupyter-widgets.widget-tab>.p-TabBar[data-orientation=vertical],.jupyter-widgets.jupyter-widget-tab>.p-TabBar[data-orientation=vertical]\
,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar[data-orientation=vertical]{flex-direction:column}.jupyter-widgets.widget-tab>.p-TabBar>.p-TabBar-content,.jupyte\
r-widgets.jupyter-widget-tab>.p-TabBar>.p-TabBar-content,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar>.lm-TabBar-content{margin:0;padding:0;display:flex;flex:\
1 1 auto;list-style-type:none}.jupyter-widgets.widget-tab>.p-TabBar[data-orientation=horizontal]>.p-TabBar-content,.jupyter-widgets.jupyter-widget-tab>.p-TabBar\
[data-orientation=horizontal]>.p-TabBar-content,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar[data-orientation=horizontal]>.lm-TabBar-content{flex-direction:ro\
w}.jupyter-widgets.widget-tab>.p-TabBar[data-orientation=vertical]>.p-TabBar-content,.jupyter-widgets.jupyter-widget-tab>.p-TabBar[data-orientation=vertical]>.p\
-TabBar-content,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar[data-orientation=vertical]>.lm-TabBar-content{flex-direction:column}.jupyter-widgets.widget-tab>.\
p-TabBar .p-TabBar-tab,.jupyter-widgets.jupyter-widget-tab>.p-TabBar .p-TabBar-tab,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar .lm-TabBar-tab{display:flex;fl\
ex-direction:row;box-sizing:border-box;overflow:hidden}.jupyter-widgets.widget-tab>.p-TabBar .p-TabBar-tabIcon,.jupyter-widgets.widget-tab>.p-TabBar .p-TabBar-t\
abCloseIcon,.jupyter-widgets.jupyter-widget-tab>.p-TabBar .p-TabBar-tabIcon,.jupyter-widgets.jupyter-widget-tab>.p-TabBar .p-TabBar-tabCloseIcon,.jupyter-widget\
s.jupyter-widget-tab>.lm-TabBar .lm-TabBar-tabIcon,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar .lm-TabBar-tabCloseIcon{flex:0 0 auto}.jupyter-widgets.widget-\
tab>.p-TabBar .p-TabBar-tabLabel,.jupyter-widgets.jupyter-widget-tab>.p-TabBar .p-TabBar-tabLabel,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar .lm-TabBar-tabL\
abel{flex:1 1 auto;overflow:hidden;white-space:nowrap}.jupyter-widgets.widget-tab>.p-TabBar .p-TabBar-tab.p-mod-hidden,.jupyter-widgets.jupyter-widget-tab>.p-Ta\
bBar .p-TabBar-tab.p-mod-hidden,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar .lm-TabBar-tab.lm-mod-hidden{display:none!important}.jupyter-widgets.widget-tab>.\
p-TabBar.p-mod-dragging .p-TabBar-tab,.jupyter-widgets.jupyter-widget-tab>.p-TabBar.p-mod-dragging .p-TabBar-tab,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar.\
lm-mod-dragging .lm-TabBar-tab{position:relative}.jupyter-widgets.widget-tab>.p-TabBar.p-mod-dragging[data-orientation=horizontal] .p-TabBar-tab,.jupyter-widget\
s.jupyter-widget-tab>.p-TabBar.p-mod-dragging[data-orientation=horizontal] .p-TabBar-tab,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar.lm-mod-dragging[data-ori\
entation=horizontal] .lm-TabBar-tab{left:0;transition:left .15s ease}.jupyter-widgets.widget-tab>.p-TabBar.p-mod-dragging[data-orientation=vertical] .p-TabBar-t\
ab,.jupyter-widgets.jupyter-widget-tab>.p-TabBar.p-mod-dragging[data-orientation=vertical] .p-TabBar-tab,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar.lm-mod-d\
ragging[data-orientation=vertical] .lm-TabBar-tab{top:0;transition:top .15s ease}.jupyter-widgets.widget-tab>.p-TabBar.p-mod-dragging .p-TabBar-tab.p-mod-draggi\
ng,.jupyter-widgets.jupyter-widget-tab>.p-TabBar.p-mod-dragging .p-TabBar-tab.p-mod-dragging,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar.lm-mod-dragging .lm-\
TabBar-tab.lm-mod-dragging{transition:none}.widget-slider .noUi-target,.jupyter-widget-slider .noUi-target,.widget-slider .noUi-target *,.jupyter-widget-slider \
.noUi-target *{-webkit-touch-callout:none;-webkit-tap-highlight-color:rgba(0,0,0,0);-webkit-user-select:none;-ms-touch-action:none;touch-action:none;-ms-user-se\
lect:none;-moz-user-select:none;user-select:none;-moz-box-sizing:border-box;box-sizing:border-box}.widget-slider .noUi-target,.jupyter-widget-slider .noUi-targe\
t{position:relative}.widget-slider .noUi-base,.jupyter-widget-slider .noUi-base,.widget-slider .noUi-connects,.jupyter-widget-slider .noUi-connects{width:100%;h\
eight:100%;position:relative;z-index:1}.widget-slider .noUi-connects,.jupyter-widget-slider .noUi-connects{overflow:hidden;z-index:0}.widget-slider .noUi-connec\
t,.jupyter-widget-slider .noUi-connect,.widget-slider .noUi-origin,.jupyter-widget-slider .noUi-origin{will-change:transform;position:absolute;z-index:1;top:0;r\
ight:0;-ms-transform-origin:0 0;-webkit-transform-origin:0 0;-webkit-transform-style:preserve-3d;transform-origin:0 0;transform-style:flat}.widget-slider .noUi-\
connect,.jupyter-widget-slider .noUi-connect{height:100%;width:100%}.widget-slider .noUi-origin,.jupyter-widget-slider .noUi-origin{height:10%;width:10%}.widget\
-slider .noUi-txt-dir-rtl.noUi-horizontal .noUi-origin,.jupyter-widget-slider .noUi-txt-dir-rtl.noUi-horizontal .noUi-origin{left:0;right:auto}.widget-slider .n\
oUi-vertical .noUi-origin,.jupyter-widget-slider .noUi-vertical .noUi-origin{width:0}.widget-slider .noUi-horizontal .noUi-origin,.jupyter-widget-slider .noUi-h\
orizontal .noUi-origin{height:0}.widget-slider .noUi-handle,.jupyter-widget-slider .noUi-handle{-webkit-backface-visibility:hidden;backface-visibility:hidden;po\
sition:absolute}.widget-slider .noUi-touch-area,.jupyter-widget-slider .noUi-touch-area{height:100%;width:100%}.widget-slider .noUi-state-tap .noUi-connect,.jup\
yter-widget-slider .noUi-state-tap .noUi-connect,.widget-slider .noUi-state-tap .noUi-origin,.jupyter-widget-slider .noUi-state-tap .noUi-origin{-webkit-transit\
ion:transform .3s;transition:transform .3s}.widget-slider .noUi-state-drag *,.jupyter-widget-slider .noUi-state-drag *{cursor:inherit!important}.widget-slider .\
noUi-horizontal,.jupyter-widget-slider .noUi-horizontal{height:18px}.widget-slider .noUi-horizontal .noUi-handle,.jupyter-widget-slider .noUi-horizontal .noUi-h\
andle{width:34px;height:28px;right:-17px;top:-6px}.widget-slider .noUi-vertical,.jupyter-widget-slider .noUi-vertical{width:18px}.widget-slider .noUi-vertical .\
noUi-handle,.jupyter-widget-slider .noUi-vertical .noUi-handle{width:28px;height:34px;right:-6px;top:-17px}.widget-slider .noUi-txt-dir-rtl.noUi-horizontal .noU\
i-handle,.jupyter-widget-slider .noUi-txt-dir-rtl.noUi-horizontal .noUi-handle{left:-17px;right:auto}.widget-slider .noUi-target,.jupyter-widget-slider .noUi-ta\
rget{background:#fafafa;border-radius:4px;border:1px solid #D3D3D3;box-shadow:inset 0 1px 1px #f0f0f0,0 3px 6px -5px #bbb}.widget-slider .noUi-connects,.jupyter\
-widget-slider .noUi-connects{border-radius:3px}.widget-slider .noUi-connect,.jupyter-widget-slider .noUi-connect{background:#3fb8af}.widget-slider .noUi-dragga\
ble,.jupyter-widget-slider .noUi-draggable{cursor:ew-resize}.widget-slider .noUi-vertical .noUi-draggable,.jupyter-widget-slider .noUi-vertical .noUi-draggable{\
cursor:ns-resize}.widget-slider .noUi-handle,.jupyter-widget-slider .noUi-handle{border:1px solid #D9D9D9;border-radius:3px;background:#fff;cursor:default;box-s\
hadow:inset 0 0 1px #fff,inset 0 1px 7px #ebebeb,0 3px 6px -3px #bbb}.widget-slider .noUi-active,.jupyter-widget-slider .noUi-active{box-shadow:inset 0 0 1px #f\
ff,inset 0 1px 7px #ddd,0 3px 6px -3px #bbb}.widget-slider .noUi-handle:before,.jupyter-widget-slider .noUi-handle:before,.widget-slider .noUi-handle:after,.jup\
yter-widget-slider .noUi-handle:after{content:"";display:block;position:absolute;height:14px;width:1px;background:#e8e7e6;left:14px;top:6px}.widget-slider .noUi\
-handle:after,.jupyter-widget-slider .noUi-handle:after{left:17px}.widget-slider .noUi-vertical .noUi-handle:before,.jupyter-widget-slider .noUi-vertical .noUi-\
handle:before,.widget-slider .noUi-vertical .noUi-handle:after,.jupyter-widget-slider .noUi-vertical .noUi-handle:after{width:14px;height:1px;left:6px;top:14px}\
.widget-slider .noUi-vertical .noUi-handle:after,.jupyter-widget-slider .noUi-vertical .noUi-handle:after{top:17px}.widget-slider [disabled] .noUi-connect,.jupy\
ter-widget-slider [disabled] .noUi-connect{background:#b8b8b8}.widget-slider [disabled].noUi-target,.jupyter-widget-slider [disabled].noUi-target,.widget-slider\
 [disabled].noUi-handle,.jupyter-widget-slider [disabled].noUi-handle,.widget-slider [disabled] .noUi-handle,.jupyter-widget-slider [disabled] .noUi-handle{curs\
or:not-allowed}.widget-slider .noUi-pips,.jupyter-widget-slider .noUi-pips,.widget-slider .noUi-pips *,.jupyter-widget-slider .noUi-pips *{-moz-box-sizing:borde\
r-box;box-sizing:border-box}.widget-slider .noUi-pips,.jupyter-widget-slider .noUi-pips{position:absolute;color:#999}.widget-slider .noUi-value,.jupyter-widget-\
slider .noUi-value{position:absolute;white-space:nowrap;text-align:center}.widget-slider .noUi-value-sub,.jupyter-widget-slider .noUi-value-sub{color:#ccc;font-\
size:10px}.widget-slider .noUi-marker,.jupyter-widget-slider .noUi-marker{position:absolute;background:#ccc}.widget-slider .noUi-marker-sub,.jupyter-widget-slid\
er .noUi-marker-sub,.widget-slider .noUi-marker-large,.jupyter-widget-slider .noUi-marker-large{background:#aaa}.widget-slider .noUi-pips-horizontal,.jupyter-wi\
dget-slider .noUi-pips-horizontal{padding:10px 0;height:80px;top:100%;left:0;width:100%}.widget-slider .noUi-value-horizontal,.jupyter-widget-slider .noUi-value\
-horizontal{-webkit-transform:translate(-50%,50%);transform:translate(-50%,50%)}.noUi-rtl .widget-slider .noUi-value-horizontal,.noUi-rtl .jupyter-widget-slider\
 .noUi-value-horizontal{-webkit-transform:translate(50%,50%);transform:translate(50%,50%)}.widget-slider .noUi-marker-horizontal.noUi-marker,.jupyter-widget-sli\
der .noUi-marker-horizontal.noUi-marker{margin-left:-1px;width:2px;height:5px}.widget-slider .noUi-marker-horizontal.noUi-marker-sub,.jupyter-widget-slider .noU\
i-marker-horizontal.noUi-marker-sub{height:10px}.widget-slider .noUi-marker-horizontal.noUi-marker-large,.jupyter-widget-slider .noUi-marker-horizontal.noUi-mar\
ker-large{height:15px}.widget-slider .noUi-pips-vertical,.jupyter-widget-slider .noUi-pips-vertical{padding:0 10px;height:100%;top:0;left:100%}.widget-slider .n\
oUi-value-vertical,.jupyter-widget-slider .noUi-value-vertical{-webkit-transform:translate(0,-50%);transform:translateY(-50%);padding-left:25px}.noUi-rtl .widge\
t-slider .noUi-value-vertical,.noUi-rtl .jupyter-widget-slider .noUi-value-vertical{-webkit-transform:translate(0,50%);transform:translateY(50%)}.widget-slider \
.noUi-marker-vertical.noUi-marker,.jupyter-widget-slider .noUi-marker-vertical.noUi-marker{width:5px;height:2px;margin-top:-1px}.widget-slider .noUi-marker-vert\
ical.noUi-marker-sub,.jupyter-widget-slider .noUi-marker-vertical.noUi-marker-sub{width:10px}.widget-slider .noUi-marker-vertical.noUi-marker-large,.jupyter-wid\
get-slider .noUi-marker-vertical.noUi-marker-large{width:15px}.widget-slider .noUi-tooltip,.jupyter-widget-slider .noUi-tooltip{display:block;position:absolute;\
border:1px solid #D9D9D9;border-radius:3px;background:#fff;color:#000;padding:5px;text-align:center;white-space:nowrap}.widget-slider .noUi-horizontal .noUi-too\
ltip,.jupyter-widget-slider .noUi-horizontal .noUi-tooltip{-webkit-transform:translate(-50%,0);transform:translate(-50%);left:50%;bottom:120%}.widget-slider .no\
Ui-vertical .noUi-tooltip,.jupyter-widget-slider .noUi-vertical .noUi-tooltip{-webkit-transform:translate(0,-50%);transform:translateY(-50%);top:50%;right:120%}\
.widget-slider .noUi-horizontal .noUi-origin>.noUi-tooltip,.jupyter-widget-slider .noUi-horizontal .noUi-origin>.noUi-tooltip{-webkit-transform:translate(50%,0)\
;transform:translate(50%);left:auto;bottom:10px}.widget-slider .noUi-vertical .noUi-origin>.noUi-tooltip,.jupyter-widget-slider .noUi-vertical .noUi-origin>.noU\
i-tooltip{-webkit-transform:translate(0,-18px);transform:translateY(-18px);top:auto;right:28px}.widget-slider .noUi-connect,.jupyter-widget-slider .noUi-connect\
{background:#2196f3}.widget-slider .noUi-horizontal,.jupyter-widget-slider .noUi-horizontal{height:var(--jp-widgets-slider-track-thickness)}.widget-slider .noUi\
-vertical,.jupyter-widget-slider .noUi-vertical{width:var(--jp-widgets-slider-track-thickness);height:100%}.widget-slider .noUi-horizontal .noUi-handle,.jupyter\
-widget-slider .noUi-horizontal .noUi-handle{width:var(--jp-widgets-slider-handle-size);height:var(--jp-widgets-slider-handle-size);border-radius:50%;top:calc((\
var(--jp-widgets-slider-track-thickness) - var(--jp-widgets-slider-handle-size)) / 2);right:calc(var(--jp-widgets-slider-handle-size) / -2)}.widget-slider .noUi\
-vertical .noUi-handle,.jupyter-widget-slider .noUi-vertical .noUi-handle{height:var(--jp-widgets-slider-handle-size);width:var(--jp-widgets-slider-handle-size)\
;border-radius:50%;right:calc((var(--jp-widgets-slider-handle-size) - var(--jp-widgets-slider-track-thickness)) / -2);top:calc(var(--jp-widgets-slider-handle-si\
ze) / -2)}.widget-slider .noUi-handle:after,.jupyter-widget-slider .noUi-handle:after{content:none}.widget-slider .noUi-handle:before,.jupyter-widget-slider .no\
Ui-handle:before{content:none}.widget-slider .noUi-target,.jupyter-widget-slider .noUi-target{background:#fafafa;border-radius:4px;border:1px}.widget-slider .ui\
-slider,.jupyter-widget-slider .ui-slider{border:var(--jp-widgets-slider-border-width) solid var(--jp-layout-color3);background:var(--jp-layout-color3);box-sizi\
ng:border-box;position:relative;border-radius:0}.widget-slider .noUi-handle,.jupyter-widget-slider .noUi-handle{width:var(--jp-widgets-slider-handle-size);borde\
r:1px solid #d9d9d9;border-radius:3px;background:#fff;cursor:default;box-shadow:none;outline:none}.widget-slider .noUi-target:not([disabled]) .noUi-handle:hover\
,.jupyter-widget-slider .noUi-target:not([disabled]) .noUi-handle:hover,.widget-slider .noUi-target:not([disabled]) .noUi-handle:focus,.jupyter-widget-slider .n\
oUi-target:not([disabled]) .noUi-handle:focus{background-color:var(--jp-widgets-slider-active-handle-color);border:var(--jp-widgets-slider-border-width) solid v\
ar(--jp-widgets-slider-active-handle-color)}.widget-slider [disabled].noUi-target,.jupyter-widget-slider [disabled].noUi-target{opacity:.35}.widget-slider .noUi\
-connects,.jupyter-widget-slider .noUi-connects{overflow:visible;z-index:0;background:var(--jp-layout-color3)}.widget-slider .noUi-vertical .noUi-connect,.jupyt\
er-widget-slider .noUi-vertical .noUi-connect{width:calc(100% + 2px);right:-1px}.widget-slider .noUi-horizontal .noUi-connect,.jupyter-widget-slider .noUi-horiz\
ontal .noUi-connect{height:calc(100% + 2px);top:-1px}:root{--jp-widgets-color: var(--jp-content-font-color1);--jp-widgets-label-color: var(--jp-widgets-color);-\
-jp-widgets-readout-color: var(--jp-widgets-color);--jp-widgets-font-size: var(--jp-ui-font-size1);--jp-widgets-margin: 2px;--jp-widgets-inline-height: 28px;--j\
p-widgets-inline-width: 300px;--jp-widgets-inline-width-short: calc( var(--jp-widgets-inline-width) / 2 - var(--jp-widgets-margin) );--jp-widgets-inline-width-t\
iny: calc( var(--jp-widgets-inline-width-short) / 2 - var(--jp-widgets-margin) );--jp-widgets-inline-margin: 4px;--jp-widgets-inline-label-width: 80px;--jp-widg\
ets-border-width: var(--jp-border-width);--jp-widgets-vertical-height: 200px;--jp-widgets-horizontal-tab-height: 24px;--jp-widgets-horizontal-tab-width: 144px;-\
-jp-widgets-horizontal-tab-top-border: 2px;--jp-widgets-progress-thickness: 20px;--jp-widgets-container-padding: 15px;--jp-widgets-input-padding: 4px;--jp-widge\
ts-radio-item-height-adjustment: 8px;--jp-widgets-radio-item-height: calc( var(--jp-widgets-inline-height) - var(--jp-widgets-radio-item-height-adjustment) );--\
jp-widgets-slider-track-thickness: 4px;--jp-widgets-slider-border-width: var(--jp-widgets-border-width);--jp-widgets-slider-handle-size: 16px;--jp-widgets-slide\
r-handle-border-color: var(--jp-border-color1);--jp-widgets-slider-handle-background-color: var(--jp-layout-color1);--jp-widgets-slider-active-handle-color: var\
(--jp-brand-color1);--jp-widgets-menu-item-height: 24px;--jp-widgets-dropdown-arrow: url(data:image/svg+xml;base64,PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0idXRmL\
TgiPz4KPCEtLSBHZW5lcmF0b3I6IEFkb2JlIElsbHVzdHJhdG9yIDE5LjIuMSwgU1ZHIEV4cG9ydCBQbHVnLUluIC4gU1ZHIFZlcnNpb246IDYuMDAgQnVpbGQgMCkgIC0tPgo8c3ZnIHZlcnNpb249IjEuMSIga\
WQ9IkxheWVyXzEiIHhtbG5zPSJodHRwOi8vd3d3LnczLm9yZy8yMDAwL3N2ZyIgeG1sbnM6eGxpbms9Imh0dHA6Ly93d3cudzMub3JnLzE5OTkveGxpbmsiIHg9IjBweCIgeT0iMHB4IgoJIHZpZXdCb3g9IjAgM\
CAxOCAxOCIgc3R5bGU9ImVuYWJsZS1iYWNrZ3JvdW5kOm5ldyAwIDAgMTggMTg7IiB4bWw6c3BhY2U9InByZXNlcnZlIj4KPHN0eWxlIHR5cGU9InRleHQvY3NzIj4KCS5zdDB7ZmlsbDpub25lO30KPC9zdHlsZ\
T4KPHBhdGggZD0iTTUuMiw1LjlMOSw5LjdsMy44LTMuOGwxLjIsMS4ybC00LjksNWwtNC45LTVMNS4yLDUuOXoiLz4KPHBhdGggY2xhc3M9InN0MCIgZD0iTTAtMC42aDE4djE4SDBWLTAuNnoiLz4KPC9zdmc+C\
g);--jp-widgets-input-color: var(--jp-ui-font-color1);--jp-widgets-input-background-color: var(--jp-layout-color1);--jp-widgets-input-border-color: var(--jp-bor\
der-color1);--jp-widgets-input-focus-border-color: var(--jp-brand-color2);--jp-widgets-input-border-width: var(--jp-widgets-border-width);--jp-widgets-disabled-\
opacity: .6;--md-shadow-key-umbra-opacity: .2;--md-shadow-key-penumbra-opacity: .14;--md-shadow-ambient-shadow-opacity: .12}.jupyter-widgets{margin:var(--jp-wid\
gets-margin);box-sizing:border-box;color:var(--jp-widgets-color);overflow:visible}.jp-Output-result>.jupyter-widgets{margin-left:0;margin-right:0}.widget-inline\
-hbox,.jupyter-widget-inline-hbox{box-sizing:border-box;display:flex;flex-direction:row;align-items:baseline}.widget-inline-vbox,.jupyter-widget-inline-vbox{box\
-sizing:border-box;display:flex;flex-direction:column;align-items:center}.widget-box,.jupyter-widget-box{box-sizing:border-box;display:flex;margin:0;overflow:au\
to}.widget-gridbox,.jupyter-widget-gridbox{box-sizing:border-box;display:grid;margin:0;overflow:auto}.widget-hbox,.jupyter-widget-hbox{flex-direction:row}.widge\
t-vbox,.jupyter-widget-vbox{flex-direction:column}.jupyter-widget-tagsinput{display:flex;flex-direction:row;flex-wrap:wrap;align-items:center;overflow:auto;curs\
or:text}.jupyter-widget-tag{padding:0 10px;display:inline-block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;text-align:center;font-size:var(--jp-w\
idgets-font-size);height:calc(var(--jp-widgets-inline-height) - 2px);border:0px solid;line-height:calc(var(--jp-widgets-inline-height) - 2px);box-shadow:none;co\
lor:var(--jp-ui-font-color1);background-color:var(--jp-layout-color2);border-color:var(--jp-border-color2);border:none;user-select:none;cursor:grab;transition:m\
argin-left .2s;margin:1px}.jupyter-widget-tag.mod-active{box-shadow:0 4px 5px rgba(0,0,0,var(--md-shadow-key-penumbra-opacity)),0 1px 10px rgba(0,0,0,var(--md-s\
hadow-ambient-shadow-opacity)),0 2px 4px -1px rgba(0,0,0,var(--md-shadow-key-umbra-opacity));color:var(--jp-ui-font-color1);background-color:var(--jp-layout-col\
or3)}.jupyter-widget-colortag{color:var(--jp-inverse-ui-font-color1)}.jupyter-widget-colortag.mod-active{color:var(--jp-inverse-ui-font-color0)}.jupyter-widget-\
taginput{color:var(--jp-ui-font-color0);background-color:var(--jp-layout-color0);cursor:text;text-align:left}.jupyter-widget-taginput:focus{outline:none}.jupyte\
r-widget-tag-close{margin-left:var(--jp-widgets-inline-margin);padding:2px 0 2px 2px}.jupyter-widget-tag-close:hover{cursor:pointer}.jupyter-widget-tag.mod-prim\
ary{color:var(--jp-inverse-ui-font-color1);background-color:var(--jp-brand-color1)}.jupyter-widget-tag.mod-primary.mod-active{color:var(--jp-inverse-ui-font-col\
or0);background-color:var(--jp-brand-color0)}.jupyter-widget-tag.mod-success{color:var(--jp-inverse-ui-font-color1);background-color:var(--jp-success-color1)}.j\
upyter-widget-tag.mod-success.mod-active{color:var(--jp-inverse-ui-font-color0);background-color:var(--jp-success-color0)}.jupyter-widget-tag.mod-info{color:var\
(--jp-inverse-ui-font-color1);background-color:var(--jp-info-color1)}.jupyter-widget-tag.mod-info.mod-active{color:var(--jp-inverse-ui-font-color0);background-c\
olor:var(--jp-info-color0)}.jupyter-widget-tag.mod-warning{color:var(--jp-inverse-ui-font-color1);background-color:var(--jp-warn-color1)}.jupyter-widget-tag.mod\
-warning.mod-active{color:var(--jp-inverse-ui-font-color0);background-color:var(--jp-warn-color0)}.jupyter-widget-tag.mod-danger{color:var(--jp-inverse-ui-font-\
color1);background-color:var(--jp-error-color1)}.jupyter-widget-tag.mod-danger.mod-active{color:var(--jp-inverse-ui-font-color0);background-color:var(--jp-error\
-color0)}.jupyter-button{padding:0 10px;display:inline-block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;text-align:center;font-size:var(--jp-widg\
ets-font-size);cursor:pointer;height:var(--jp-widgets-inline-height);border:0px solid;line-height:var(--jp-widgets-inline-height);box-shadow:none;color:var(--jp\
-ui-font-color1);background-color:var(--jp-layout-color2);border-color:var(--jp-border-color2);border:none;user-select:none}.jupyter-button i.fa{margin-right:va\
r(--jp-widgets-inline-margin);pointer-events:none}.jupyter-button:empty:before{content:"\\200b"}.jupyter-widgets.jupyter-button:disabled{opacity:var(--jp-widgets\
-disabled-opacity)}.jupyter-button i.fa.center{margin-right:0}.jupyter-button:hover:enabled,.jupyter-button:focus:enabled{box-shadow:0 2px 2px rgba(0,0,0,var(--\
md-shadow-key-penumbra-opacity)),0 3px 1px -2px rgba(0,0,0,var(--md-shadow-key-umbra-opacity)),0 1px 5px rgba(0,0,0,var(--md-shadow-ambient-shadow-opacity))}.ju\
pyter-button:active,.jupyter-button.mod-active{box-shadow:0 4px 5px rgba(0,0,0,var(--md-shadow-key-penumbra-opacity)),0 1px 10px rgba(0,0,0,var(--md-shadow-ambi\
ent-shadow-opacity)),0 2px 4px -1px rgba(0,0,0,var(--md-shadow-key-umbra-opacity));color:var(--jp-ui-font-color1);background-color:var(--jp-layout-color3)}.jupy\
ter-button:focus:enabled{outline:1px solid var(--jp-widgets-input-focus-border-color)}.jupyter-button.mod-primary{color:var(--jp-ui-inverse-font-color1);backgro\
und-color:var(--jp-brand-color1)}.jupyter-button.mod-primary.mod-active,.jupyter-button.mod-primary:active{color:var(--jp-ui-inverse-font-color0);background-col\
or:var(--jp-brand-color0)}.jupyter-button.mod-success{color:var(--jp-ui-inverse-font-color1);background-color:var(--jp-success-color1)}.jupyter-button.mod-succe\
ss.mod-active,.jupyter-button.mod-success:active{color:var(--jp-ui-inverse-font-color0);background-color:var(--jp-success-color0)}.jupyter-button.mod-info{color\
:var(--jp-ui-inverse-font-color1);background-color:var(--jp-info-color1)}.jupyter-button.mod-info.mod-active,.jupyter-button.mod-info:active{color:var(--jp-ui-i\
nverse-font-color0);background-color:var(--jp-info-color0)}.jupyter-button.mod-warning{color:var(--jp-ui-inverse-font-color1);background-color:var(--jp-warn-col\
or1)}.jupyter-button.mod-warning.mod-active,.jupyter-button.mod-warning:active{color:var(--jp-ui-inverse-font-color0);background-color:var(--jp-warn-color0)}.ju\
pyter-button.mod-danger{color:var(--jp-ui-inverse-font-color1);background-color:var(--jp-error-color1)}.jupyter-button.mod-danger.mod-active,.jupyter-button.mod\
-danger:active{color:var(--jp-ui-inverse-font-color0);background-color:var(--jp-error-color0)}.widget-button,.widget-toggle-button,.widget-upload,.jupyter-widge\
t-button,.jupyter-widget-toggle-button,.jupyter-widget-upload{width:var(--jp-widgets-inline-width-short)}.jupyter-widgets label{margin-bottom:initial}.widget-la\
bel-basic,.jupyter-widget-label-basic,.widget-label,.jupyter-widget-label{color:var(--jp-widgets-label-color);font-size:var(--jp-widgets-font-size);overflow:hid\
den;text-overflow:ellipsis;white-space:nowrap;line-height:var(--jp-widgets-inline-height)}.widget-inline-hbox .widget-label,.jupyter-widget-inline-hbox .jupyter\
-widget-label{color:var(--jp-widgets-label-color);text-align:right;margin-right:calc(var(--jp-widgets-inline-margin) * 2);width:var(--jp-widgets-inline-label-wi\
dth);flex-shrink:0}.widget-inline-vbox .widget-label,.jupyter-widget-inline-vbox .jupyter-widget-label{color:var(--jp-widgets-label-color);text-align:center;lin\
e-height:var(--jp-widgets-inline-height)}.widget-readout,.jupyter-widget-readout{color:var(--jp-widgets-readout-color);font-size:var(--jp-widgets-font-size);hei\
ght:var(--jp-widgets-inline-height);line-height:var(--jp-widgets-inline-height);overflow:hidden;white-space:nowrap;text-align:center}.widget-readout.overflow,.j\
upyter-widget-readout.overflow{-webkit-box-shadow:0 2px 2px 0 rgba(0,0,0,.2),0 3px 1px -2px rgba(0,0,0,.14),0 1px 5px 0 rgba(0,0,0,.12);-moz-box-shadow:0 2px 2p\
x 0 rgba(0,0,0,.2),0 3px 1px -2px rgba(0,0,0,.14),0 1px 5px 0 rgba(0,0,0,.12);box-shadow:0 2px 2px #0003,0 3px 1px -2px #00000024,0 1px 5px #0000001f}.widget-in\
line-hbox .widget-readout,.jupyter-widget-inline-hbox .jupyter-widget-readout{text-align:center;max-width:var(--jp-widgets-inline-width-short);min-width:var(--j\
p-widgets-inline-width-tiny);margin-left:var(--jp-widgets-inline-margin)}.widget-inline-vbox .widget-readout,.jupyter-widget-inline-vbox .jupyter-widget-readout\
{margin-top:var(--jp-widgets-inline-margin);width:inherit}.widget-checkbox,.jupyter-widget-checkbox{width:var(--jp-widgets-inline-width);height:var(--jp-widgets\
-inline-height);line-height:var(--jp-widgets-inline-height)}.widget-checkbox input[type=checkbox],.jupyter-widget-checkbox input[type=checkbox]{margin:0px calc(\
var(--jp-widgets-inline-margin) * 2) 0px 0px;line-height:var(--jp-widgets-inline-height);font-size:large;flex-grow:1;flex-shrink:0;align-self:center}.widget-val\
id,.jupyter-widget-valid{height:var(--jp-widgets-inline-height);line-height:var(--jp-widgets-inline-height);width:var(--jp-widgets-inline-width-short);font-size\
:var(--jp-widgets-font-size)}.widget-valid i,.jupyter-widget-valid i{line-height:var(--jp-widgets-inline-height);margin-right:var(--jp-widgets-inline-margin);ma\
rgin-left:var(--jp-widgets-inline-margin)}.widget-valid.mod-valid i,.jupyter-widget-valid.mod-valid i{color:green}.widget-valid.mod-invalid i,.jupyter-widget-va\
lid.mod-invalid i{color:red}.widget-valid.mod-valid .widget-valid-readout,.jupyter-widget-valid.mod-valid .jupyter-widget-valid-readout{display:none}.widget-tex\
tarea,.widget-text,.jupyter-widget-textarea,.jupyter-widget-text{width:var(--jp-widgets-inline-width)}.widget-text input[type=text],.widget-text input[type=numb\
er],.widget-text input[type=password],.jupyter-widget-text input[type=text],.jupyter-widget-text input[type=number],.jupyter-widget-text input[type=password]{he\
ight:var(--jp-widgets-inline-height)}.widget-text input[type=text]:disabled,.widget-text input[type=number]:disabled,.widget-text input[type=password]:disabled,\
.widget-textarea textarea:disabled,.jupyter-widget-text input[type=text]:disabled,.jupyter-widget-text input[type=number]:disabled,.jupyter-widget-text input[ty\
pe=password]:disabled,.jupyter-widget-textarea textarea:disabled{opacity:var(--jp-widgets-disabled-opacity)}.widget-text input[type=text],.widget-text input[typ\
e=number],.widget-text input[type=password],.widget-textarea textarea,.jupyter-widget-text input[type=text],.jupyter-widget-text input[type=number],.jupyter-wid\
get-text input[type=password],.jupyter-widget-textarea textarea{box-sizing:border-box;border:var(--jp-widgets-input-border-width) solid var(--jp-widgets-input-b\
order-color);background-color:var(--jp-widgets-input-background-color);color:var(--jp-widgets-input-color);font-size:var(--jp-widgets-font-size);flex-grow:1;min\
-width:0;flex-shrink:1;outline:none!important}.widget-text input[type=text],.widget-text input[type=password],.widget-textarea textarea,.jupyter-widget-text inp\
ut[type=text],.jupyter-widget-text input[type=password],.jupyter-widget-textarea textarea{padding:var(--jp-widgets-input-padding) calc(var(--jp-widgets-input-pa\
dding) * 2)}.widget-text input[type=number],.jupyter-widget-text input[type=number]{padding:var(--jp-widgets-input-padding) 0 var(--jp-widgets-input-padding) ca\
lc(var(--jp-widgets-input-padding) * 2)}.widget-textarea textarea,.jupyter-widget-textarea textarea{height:inherit;width:inherit}.widget-text input:focus,.widge\
t-textarea textarea:focus,.jupyter-widget-text input:focus,.jupyter-widget-textarea textarea:focus{border-color:var(--jp-widgets-input-focus-border-color)}.widg\
et-hslider,.jupyter-widget-hslider{width:var(--jp-widgets-inline-width);height:var(--jp-widgets-inline-height);line-height:var(--jp-widgets-inline-height);align\
-items:center}.widgets-slider .slider-container,.jupyter-widgets-slider .slider-container{overflow:visible}.widget-hslider .slider-container,.jupyter-widget-hsl\
ider .slider-container{margin-left:calc(var(--jp-widgets-slider-handle-size) / 2 - 2 * var(--jp-widgets-slider-border-width));margin-right:calc(var(--jp-widgets\
-slider-handle-size) / 2 - 2 * var(--jp-widgets-slider-border-width));flex:1 1 var(--jp-widgets-inline-width-short)}.widget-vbox .widget-label,.jupyter-widget-v\
box .jupyter-widget-label{height:var(--jp-widgets-inline-height);line-height:var(--jp-widgets-inline-height)}.widget-vslider,.jupyter-widget-vslider{height:var(\
--jp-widgets-vertical-height);width:var(--jp-widgets-inline-width-tiny)}.widget-vslider .slider-container,.jupyter-widget-vslider .slider-container{flex:1 1 var\
(--jp-widgets-inline-width-short);margin-left:auto;margin-right:auto;margin-bottom:calc(var(--jp-widgets-slider-handle-size) / 2 - 2 * var(--jp-widgets-slider-b\
order-width));margin-top:calc(var(--jp-widgets-slider-handle-size) / 2 - 2 * var(--jp-widgets-slider-border-width));display:flex;flex-direction:column}.progress\
-bar{-webkit-transition:none;-moz-transition:none;-ms-transition:none;-o-transition:none;transition:none}.progress-bar{height:var(--jp-widgets-inline-height)}.p\
rogress-bar{background-color:var(--jp-brand-color1)}.progress-bar-success{background-color:var(--jp-success-color1)}.progress-bar-info{background-color:var(--jp\
-info-color1)}.progress-bar-warning{background-color:var(--jp-warn-color1)}.progress-bar-danger{background-color:var(--jp-error-color1)}.progress{background-col\
or:var(--jp-layout-color2);border:none;box-shadow:none}.widget-hprogress,.jupyter-widget-hprogress{height:var(--jp-widgets-inline-height);line-height:var(--jp-w\
idgets-inline-height);width:var(--jp-widgets-inline-width);align-items:center}.widget-hprogress .progress,.jupyter-widget-hprogress .progress{flex-grow:1;margin\
-top:var(--jp-widgets-input-padding);margin-bottom:var(--jp-widgets-input-padding);align-self:stretch;height:initial}.widget-vprogress,.jupyter-widget-vprogress\
{height:var(--jp-widgets-vertical-height);width:var(--jp-widgets-inline-width-tiny)}.widget-vprogress .progress,.jupyter-widget-vprogress .progress{flex-grow:1;\
width:var(--jp-widgets-progress-thickness);margin-left:auto;margin-right:auto;margin-bottom:0}.widget-dropdown,.jupyter-widget-dropdown{height:var(--jp-widgets-\
inline-height);width:var(--jp-widgets-inline-width);line-height:var(--jp-widgets-inline-height)}.widget-dropdown>select,.jupyter-widget-dropdown>select{padding-\
right:20px;border:var(--jp-widgets-input-border-width) solid var(--jp-widgets-input-border-color);border-radius:0;height:inherit;flex:1 1 var(--jp-widgets-inlin\
e-width-short);min-width:0;box-sizing:border-box;outline:none!important;box-shadow:none;background-color:var(--jp-widgets-input-background-color);color:var(--jp\
-widgets-input-color);font-size:var(--jp-widgets-font-size);vertical-align:top;padding-left:calc(var(--jp-widgets-input-padding) * 2);appearance:none;-webkit-ap\
pearance:none;-moz-appearance:none;background-repeat:no-repeat;background-size:20px;background-position:right center;background-image:var(--jp-widgets-dropdown-\
arrow)}.widget-dropdown>select:focus,.jupyter-widget-dropdown>select:focus{border-color:var(--jp-widgets-input-focus-border-color)}.widget-dropdown>select:disab\
led,.jupyter-widget-dropdown>select:disabled{opacity:var(--jp-widgets-disabled-opacity)}.widget-dropdown>select:-moz-focusring,.jupyter-widget-dropdown>select:-\
moz-focusring{color:transparent;text-shadow:0 0 0 #000}.widget-select,.jupyter-widget-select{width:var(--jp-widgets-inline-width);line-height:var(--jp-widgets-i\
nline-height);align-items:flex-start}.widget-select>select,.jupyter-widget-select>select{border:var(--jp-widgets-input-border-width) solid var(--jp-widgets-inpu\
t-border-color);background-color:var(--jp-widgets-input-background-color);color:var(--jp-widgets-input-color);font-size:var(--jp-widgets-font-size);flex:1 1 var\
(--jp-widgets-inline-width-short);outline:none!important;overflow:auto;height:inherit;padding-top:5px}.widget-select>select:focus,.jupyter-widget-select>select:\
focus{border-color:var(--jp-widgets-input-focus-border-color)}.wiget-select>select>option,.jupyter-wiget-select>select>option{padding-left:var(--jp-widgets-inpu\
t-padding);line-height:var(--jp-widgets-inline-height);padding-top:calc(var(--jp-widgets-inline-height) - var(--jp-widgets-font-size) / 2);padding-bottom:calc(v\
ar(--jp-widgets-inline-height) - var(--jp-widgets-font-size) / 2)}.widget-toggle-buttons,.jupyter-widget-toggle-buttons{line-height:var(--jp-widgets-inline-heig\
ht)}.widget-toggle-buttons .widget-toggle-button,.jupyter-widget-toggle-buttons .jupyter-widget-toggle-button{margin-left:var(--jp-widgets-margin);margin-right:\
var(--jp-widgets-margin)}.widget-toggle-buttons .jupyter-button:disabled,.jupyter-widget-toggle-buttons .jupyter-button:disabled{opacity:var(--jp-widgets-disabl\
ed-opacity)}.widget-radio,.jupyter-widget-radio{width:var(--jp-widgets-inline-width);line-height:var(--jp-widgets-inline-height)}.widget-radio-box,.jupyter-widg\
et-radio-box{display:flex;flex-direction:column;align-items:stretch;box-sizing:border-box;flex-grow:1;margin-bottom:var(--jp-widgets-radio-item-height-adjustmen\
t)}.widget-radio-box-vertical,.jupyter-widget-radio-box-vertical{flex-direction:column}.widget-radio-box-horizontal,.jupyter-widget-radio-box-horizontal{flex-di\
rection:row}.widget-radio-box label,.jupyter-widget-radio-box label{height:var(--jp-widgets-radio-item-height);line-height:var(--jp-widgets-radio-item-height);f\
ont-size:var(--jp-widgets-font-size)}.widget-radio-box-horizontal label,.jupyter-widget-radio-box-horizontal label{margin:0 calc(var(--jp-widgets-input-padding)\
 * 2) 0 0}.widget-radio-box input,.jupyter-widget-radio-box input{height:var(--jp-widgets-radio-item-height);line-height:var(--jp-widgets-radio-item-height);mar\
gin:0 calc(var(--jp-widgets-input-padding) * 2) 0 1px;float:left}.widget-colorpicker,.jupyter-widget-colorpicker{width:var(--jp-widgets-inline-width);height:var\
(--jp-widgets-inline-height);line-height:var(--jp-widgets-inline-height)}.widget-colorpicker>.widget-colorpicker-input,.jupyter-widget-colorpicker>.jupyter-widg\
et-colorpicker-input{flex-grow:1;flex-shrink:1;min-width:var(--jp-widgets-inline-width-tiny)}.widget-colorpicker input[type=color],.jupyter-widget-colorpicker i\
nput[type=color]{width:var(--jp-widgets-inline-height);height:var(--jp-widgets-inline-height);padding:0 2px;background:var(--jp-widgets-input-background-color);\
color:var(--jp-widgets-input-color);border:var(--jp-widgets-input-border-width) solid var(--jp-widgets-input-border-color);border-left:none;flex-grow:0;flex-shr\
ink:0;box-sizing:border-box;align-self:stretch;outline:none!important}.widget-colorpicker.concise input[type=color],.jupyter-widget-colorpicker.concise input[ty\
pe=color]{border-left:var(--jp-widgets-input-border-width) solid var(--jp-widgets-input-border-color)}.widget-colorpicker input[type=color]:focus,.widget-colorp\
icker input[type=text]:focus,.jupyter-widget-colorpicker input[type=color]:focus,.jupyter-widget-colorpicker input[type=text]:focus{border-color:var(--jp-widget\
s-input-focus-border-color)}.widget-colorpicker input[type=text],.jupyter-widget-colorpicker input[type=text]{flex-grow:1;outline:none!important;height:var(--jp\
-widgets-inline-height);line-height:var(--jp-widgets-inline-height);background:var(--jp-widgets-input-background-color);color:var(--jp-widgets-input-color);bord\
er:var(--jp-widgets-input-border-width) solid var(--jp-widgets-input-border-color);font-size:var(--jp-widgets-font-size);padding:var(--jp-widgets-input-padding)\
 calc(var(--jp-widgets-input-padding) * 2);min-width:0;flex-shrink:1;box-sizing:border-box}.widget-colorpicker input[type=text]:disabled,.jupyter-widget-colorpi\
cker input[type=text]:disabled{opacity:var(--jp-widgets-disabled-opacity)}.widget-datepicker,.jupyter-widget-datepicker{width:var(--jp-widgets-inline-width);hei\
ght:var(--jp-widgets-inline-height);line-height:var(--jp-widgets-inline-height)}.widget-datepicker input[type=date],.jupyter-widget-datepicker input[type=date]{\
flex-grow:1;flex-shrink:1;min-width:0;outline:none!important;height:var(--jp-widgets-inline-height);border:var(--jp-widgets-input-border-width) solid var(--jp-w\
idgets-input-border-color);background-color:var(--jp-widgets-input-background-color);color:var(--jp-widgets-input-color);font-size:var(--jp-widgets-font-size);p\
adding:var(--jp-widgets-input-padding) calc(var(--jp-widgets-input-padding) * 2);box-sizing:border-box}.widget-datepicker input[type=date]:focus,.jupyter-widget\
-datepicker input[type=date]:focus{border-color:var(--jp-widgets-input-focus-border-color)}.widget-datepicker input[type=date]:invalid,.jupyter-widget-datepicke\
r input[type=date]:invalid{border-color:var(--jp-warn-color1)}.widget-datepicker input[type=date]:disabled,.jupyter-widget-datepicker input[type=date]:disabled{\
opacity:var(--jp-widgets-disabled-opacity)}.widget-play,.jupyter-widget-play{width:var(--jp-widgets-inline-width-short);display:flex;align-items:stretch}.widget\
-play .jupyter-button,.jupyter-widget-play .jupyter-button{flex-grow:1;height:auto}.widget-play .jupyter-button:disabled,.jupyter-widget-play .jupyter-button:di\
sabled{opacity:var(--jp-widgets-disabled-opacity)}.jupyter-widgets.widget-tab,.jupyter-widgets.jupyter-widget-tab{display:flex;flex-direction:column}.jupyter-wi\
dgets.widget-tab>.p-TabBar,.jupyter-widgets.jupyter-widget-tab>.p-TabBar,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar{overflow-x:visible;overflow-y:visible}.j\
upyter-widgets.widget-tab>.p-TabBar>.p-TabBar-content,.jupyter-widgets.jupyter-widget-tab>.p-TabBar>.p-TabBar-content,.jupyter-widgets.jupyter-widget-tab>.lm-Ta\
bBar>.lm-TabBar-content{align-items:flex-end;min-width:0;min-height:0}.jupyter-widgets.widget-tab>.widget-tab-contents,.jupyter-widgets.jupyter-widget-tab>.widg\
et-tab-contents{width:100%;box-sizing:border-box;margin:0;background:var(--jp-layout-color1);color:var(--jp-ui-font-color1);border:var(--jp-border-width) solid \
var(--jp-border-color1);padding:var(--jp-widgets-container-padding);flex-grow:1;overflow:auto}.jupyter-widgets.widget-tab>.p-TabBar,.jupyter-widgets.jupyter-wid\
get-tab>.p-TabBar,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar{font:var(--jp-widgets-font-size) Helvetica,Arial,sans-serif;min-height:calc(var(--jp-widgets-ho\
rizontal-tab-height) + var(--jp-border-width))}.jupyter-widgets.widget-tab>.p-TabBar .p-TabBar-tab,.jupyter-widgets.jupyter-widget-tab>.p-TabBar .p-TabBar-tab,.\
jupyter-widgets.jupyter-widget-tab>.lm-TabBar .lm-TabBar-tab{flex:0 1 var(--jp-widgets-horizontal-tab-width);min-width:35px;min-height:calc(var(--jp-widgets-hor\
izontal-tab-height) + var(--jp-border-width));line-height:var(--jp-widgets-horizontal-tab-height);margin-left:calc(-1 * var(--jp-border-width));padding:0 10px;b\
ackground:var(--jp-layout-color2);color:var(--jp-ui-font-color2);border:var(--jp-border-width) solid var(--jp-border-color1);border-bottom:none;position:relativ\
e}.jupyter-widgets.widget-tab>.p-TabBar .p-TabBar-tab.p-mod-current,.jupyter-widgets.jupyter-widget-tab>.p-TabBar .p-TabBar-tab.p-mod-current,.jupyter-widgets.j\
upyter-widget-tab>.lm-TabBar .lm-TabBar-tab.lm-mod-current{color:var(--jp-ui-font-color0);background:var(--jp-layout-color1);min-height:calc(var(--jp-widgets-ho\
rizontal-tab-height) + 2 * var(--jp-border-width));transform:translateY(var(--jp-border-width));overflow:visible}.jupyter-widgets.widget-tab>.p-TabBar .p-TabBar\
-tab.p-mod-current:before,.jupyter-widgets.jupyter-widget-tab>.p-TabBar .p-TabBar-tab.p-mod-current:before,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar .lm-Ta\
bBar-tab.lm-mod-current:before{position:absolute;top:calc(-1 * var(--jp-border-width));left:calc(-1 * var(--jp-border-width));content:"";height:var(--jp-widgets\
-horizontal-tab-top-border);width:calc(100% + 2 * var(--jp-border-width));background:var(--jp-brand-color1)}.jupyter-widgets.widget-tab>.p-TabBar .p-TabBar-tab:\
first-child,.jupyter-widgets.jupyter-widget-tab>.p-TabBar .p-TabBar-tab:first-child,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar .lm-TabBar-tab:first-child{ma\
rgin-left:0}.jupyter-widgets.widget-tab>.p-TabBar .p-TabBar-tab:hover:not(.p-mod-current),.jupyter-widgets.jupyter-widget-tab>.p-TabBar .p-TabBar-tab:hover:not(\
.p-mod-current),.jupyter-widgets.jupyter-widget-tab>.lm-TabBar .lm-TabBar-tab:hover:not(.lm-mod-current){background:var(--jp-layout-color1);color:var(--jp-ui-fo\
nt-color1)}.jupyter-widgets.widget-tab>.p-TabBar .p-mod-closable>.p-TabBar-tabCloseIcon,.jupyter-widgets.jupyter-widget-tab>.p-TabBar .p-mod-closable>.p-TabBar-\
tabCloseIcon,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar .lm-mod-closable>.lm-TabBar-tabCloseIcon{margin-left:4px}.jupyter-widgets.widget-tab>.p-TabBar .p-mo\
d-closable>.p-TabBar-tabCloseIcon:before,.jupyter-widgets.jupyter-widget-widget-tab>.p-TabBar .p-mod-closable>.p-TabBar-tabCloseIcon:before,.jupyter-widgets.jup\
yter-widget-tab>.lm-TabBar .lm-mod-closable>.lm-TabBar-tabCloseIcon:before{font-family:FontAwesome;content:"\\f00d"}.jupyter-widgets.widget-tab>.p-TabBar .p-TabB\
ar-tabIcon,.jupyter-widgets.widget-tab>.p-TabBar .p-TabBar-tabLabel,.jupyter-widgets.widget-tab>.p-TabBar .p-TabBar-tabCloseIcon,.jupyter-widgets.jupyter-widget\
-tab>.p-TabBar .p-TabBar-tabIcon,.jupyter-widgets.jupyter-widget-tab>.p-TabBar .p-TabBar-tabLabel,.jupyter-widgets.jupyter-widget-tab>.p-TabBar .p-TabBar-tabClo\
seIcon,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar .lm-TabBar-tabIcon,.jupyter-widgets.jupyter-widget-tab>.lm-TabBar .lm-TabBar-tabLabel,.jupyter-widgets.jup\
yter-widget-tab>.lm-TabBar .lm-TabBar-tabCloseIcon{line-height:var(--jp-widgets-horizontal-tab-height)}.jupyter-widget-Collapse{display:flex;flex-direction:colu\
mn;align-items:stretch}.jupyter-widget-Collapse-header{padding:var(--jp-widgets-input-padding);cursor:pointer;color:var(--jp-ui-font-color2);background-color:va\
r(--jp-layout-color2);border:var(--jp-widgets-border-width) solid var(--jp-border-color1);padding:calc(var(--jp-widgets-container-padding) * 2 / 3) var(--jp-wid\
gets-container-padding);font-weight:700}.jupyter-widget-Collapse-header:hover{background-color:var(--jp-layout-color1);color:var(--jp-ui-font-color1)}.jupyter-w\
idget-Collapse-open>.jupyter-widget-Collapse-header{background-color:var(--jp-layout-color1);color:var(--jp-ui-font-color0);cursor:default;border-bottom:none}.j\
upyter-widget-Collapse-contents{padding:var(--jp-widgets-container-padding);background-color:var(--jp-layout-color1);color:var(--jp-ui-font-color1);border-left:\
var(--jp-widgets-border-width) solid var(--jp-border-color1);border-right:var(--jp-widgets-border-width) solid var(--jp-border-color1);border-bottom:var(--jp-wi\
dgets-border-width) solid var(--jp-border-color1);overflow:auto}.jupyter-widget-Accordion{display:flex;flex-direction:column;align-items:stretch}.jupyter-widget\
-Accordion .jupyter-widget-Collapse{margin-bottom:0}.jupyter-widget-Accordion .jupyter-widget-Collapse+.jupyter-widget-Collapse{margin-top:4px}.widget-html,.wid\
get-htmlmath,.jupyter-widget-html,.jupyter-widget-htmlmath{font-size:var(--jp-widgets-font-size)}.widget-html>.widget-html-content,.widget-htmlmath>.widget-html\
-content,.jupyter-widget-html>.jupyter-widget-html-content,.jupyter-widget-htmlmath>.jupyter-widget-html-content{align-self:stretch;flex-grow:1;flex-shrink:1;li\
ne-height:var(--jp-widgets-inline-height);position:relative}.widget-image,.jupyter-widget-image{max-width:100%;height:auto}
`;var Zf=`.lm-Widget{box-sizing:border-box;position:relative}.lm-Widget.lm-mod-hidden{display:none!important}
`;var fo=Ze(Mr()),Ab=Ze(Sb());function po(t,e){return t.filter(i=>e.indexOf(i)===-1)}function An(t,e){return(0,Ab.default)(t,e)}var Ti=Object.assign||function(t,...e){
for(let i=1;i<e.length;i++){let r=e[i];for(let a in r)Object.prototype.hasOwnProperty.call(r,a)&&(t[a]=r[a])}return t};function Qe(){return fo.UUID.uuid4()}function Bi(t){
let e=Object.keys(t),i=[];return e.forEach(function(r){i.push(t[r])}),Promise.all(i).then(r=>{let a={};for(let o=0;o<e.length;o++)a[e[o]]=r[o];return a})}function Ot(t,e){
return function(r){throw e&&console.error(new Error(t)),r}}function rr(t,e,i){for(let r=0;r<e.length;r++){let a=e[r],o=i[r];o instanceof DataView||(o=new DataView(
o instanceof ArrayBuffer?o:o.buffer));let c=t;for(let p=0;p<a.length-1;p++)c=c[a[p]];c[a[a.length-1]]=o}}function kb(t){var e;return(e=typeof t=="object"&&t&&"t\
oJSON"in t)!==null&&e!==void 0?e:!1}function Mb(t){return fo.JSONExt.isObject(t)}function zs(t){let e=[],i=[];function r(o,c){if(kb(o)&&(o=o.toJSON()),Array.isArray(
o)){let p=!1;for(let y=0;y<o.length;y++){let j=o[y];if(j)if(j instanceof ArrayBuffer||ArrayBuffer.isView(j))p||(o=o.slice(),p=!0),e.push(ArrayBuffer.isView(j)?j.
buffer:j),i.push(c.concat([y])),o[y]=null;else{let C=r(j,c.concat([y]));C!==j&&(p||(o=o.slice(),p=!0),o[y]=C)}}}else if(Mb(o))for(let p in o){let y=!1;if(Object.
prototype.hasOwnProperty.call(o,p)){let j=o[p];if(j)if(j instanceof ArrayBuffer||ArrayBuffer.isView(j))y||(o=Object.assign({},o),y=!0),e.push(ArrayBuffer.isView(
j)?j.buffer:j),i.push(c.concat([p])),delete o[p];else{let C=r(j,c.concat([p]));C!==j&&(y||(o=Object.assign({},o),y=!0),o[p]=C)}}}return o}return{state:r(t,[]),buffers:e,
buffer_paths:i}}var go=`<svg style="height:50%;max-height: 50px;" role="img" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
<g >
  <g transform="translate(0.24520123,0.93464292)">
    <path  d="M 8.2494641,21.074514 V 5.6225142 c 0,-0.314 0.254,-0.567 0.57,-0.567 H 29.978464 c 2.388,0 9.268,5.8269998 9.268,8.3029998 v 5.5835 l -3.585749,4\
.407396 -2.772971,-3.535534 -5.126524,3.414213 -5.944543,-3.237436 -5.722718,3.06066 z m 30.9969999,3.8675 v 15.5835 c 0,0.314 -0.254,0.567 -0.57,0.567 H 8.8194\
641 c -0.315,0.002 -0.57,-0.251 -0.57,-0.566 v -15.452 l 7.8444949,2.628449 5.656854,-2.65165 4.24264,3.005204 5.833631,-3.237437 3.712311,3.944543 z" style="fi\
ll:url(#linearGradient3448);stroke:#888a85"  />
    <path d="m 30.383464,12.110514 c 4.108,0.159 7.304,-0.978 8.867,1.446 0.304,-3.9679998 -7.254,-8.8279998 -9.285,-8.4979998 0.813,0.498 0.418,7.0519998 0.418\
,7.0519998 z" style="fill:url(#linearGradient3445);stroke:#868a84" />
    <path enable-background="new" d="m 31.443464,11.086514 c 2.754,-0.019 4.106,-0.49 5.702,0.19 -1.299,-1.8809998 -4.358,-3.3439998 -5.728,-4.0279998 0.188,0.7\
75 0.026,3.8379998 0.026,3.8379998 z" style="opacity:0.36930003;fill:none;stroke:url(#linearGradient3442)" />
  </g>
</g>
</svg>`;var Ob=Ze(Mr());function Ib(t,e,i){if(t==null)return this;let r;if(Ob.JSONExt.isObject(t)?(r=t,i=e):(r={})[t]=e,i||(i={}),!this._validate(r,i))return!1;let a=i.
unset,o=i.silent,c=[],p=this._changing;this._changing=!0;try{p||(this._previousAttributes=Object.assign({},this.attributes),this.changed={});let y=this.attributes,
j=this.changed,C=this._previousAttributes;for(let w in r)e=r[w],An(y[w],e)||c.push(w),An(C[w],e)?delete j[w]:j[w]=e,a?delete y[w]:y[w]=e;if(this.id=this.get(this.
idAttribute),!o){c.length&&(this._pending=i);for(let w=0;w<c.length;w++)this.trigger("change:"+c[w],this,y[c[w]],i)}if(p)return this;if(!o)for(;this._pending;)i=
this._pending,this._pending=!1,this.trigger("change",this,i)}finally{this._pending=!1,this._changing=!1}return this}var T0=Ze(qc()),$c=Ze(ts());var _0=Ze(qc()),is=typeof Element<"u"?Element.prototype:void 0;function v0(t){let e=(this.document||this.ownerDocument).querySelectorAll(t),i=e.length;for(;--i>=
0&&e.item(i)!==this;);return i>-1}var BT=is&&(is.matches||is.webkitMatchesSelector||is.mozMatchesSelector||is.msMatchesSelector||is.oMatchesSelector)||v0,xl=class extends _0.View{_removeElement(){
this.undelegateEvents(),this.el.parentNode&&this.el.parentNode.removeChild(this.el)}_setElement(e){this.el=e}_setAttributes(e){for(let i in e)i in this.el?this.
el[i]=e[i]:this.el.setAttribute(i,e[i])}delegate(e,i,r){typeof i!="string"&&(r=i,i=null),this._domEvents===void 0&&(this._domEvents=[]);let a=this.el,o=i?function(c){
let p=c.target||c.srcElement;for(;p&&p!==a;p=p.parentNode)if(BT.call(p,i))return c.delegateTarget=p,r.handleEvent?r.handleEvent(c):r(c)}:r;return this.el.addEventListener(
e,o,!1),this._domEvents.push({eventName:e,handler:o,listener:r,selector:i}),o}undelegate(e,i,r){if(typeof i=="function"&&(r=i,i=null),this.el&&this._domEvents){
let a=this._domEvents.slice(),o=a.length;for(;o--;){let c=a[o];c.eventName===e&&(!r||c.listener===r)&&(!i||c.selector===i)&&(this.el.removeEventListener(c.eventName,
c.handler,!1),this._domEvents.splice(o,1))}}return this}undelegateEvents(){if(this.el&&this._domEvents){let e=this._domEvents.length;for(let i=0;i<e;i++){let r=this.
_domEvents[i];this.el.removeEventListener(r.eventName,r.handler,!1)}this._domEvents.length=0}return this}};var C0=Ze(Mr());var Fi=Ze(ti());var rs=class{constructor(){this._first=null,this._last=null,this._size=0}get isEmpty(){return this._size===0}get size(){return this._size}get length(){return this.
_size}get first(){return this._first?this._first.value:void 0}get last(){return this._last?this._last.value:void 0}get firstNode(){return this._first}get lastNode(){
return this._last}*[Symbol.iterator](){let e=this._first;for(;e;)yield e.value,e=e.next}*retro(){let e=this._last;for(;e;)yield e.value,e=e.prev}*nodes(){let e=this.
_first;for(;e;)yield e,e=e.next}*retroNodes(){let e=this._last;for(;e;)yield e,e=e.prev}assign(e){this.clear();for(let i of e)this.addLast(i)}push(e){this.addLast(
e)}pop(){return this.removeLast()}shift(e){this.addFirst(e)}unshift(){return this.removeFirst()}addFirst(e){let i=new qi.LinkedListNode(this,e);return this._first?
(i.next=this._first,this._first.prev=i,this._first=i):(this._first=i,this._last=i),this._size++,i}addLast(e){let i=new qi.LinkedListNode(this,e);return this._last?
(i.prev=this._last,this._last.next=i,this._last=i):(this._first=i,this._last=i),this._size++,i}insertBefore(e,i){if(!i||i===this._first)return this.addFirst(e);
if(!(i instanceof qi.LinkedListNode)||i.list!==this)throw new Error("Reference node is not owned by the list.");let r=new qi.LinkedListNode(this,e),a=i,o=a.prev;
return r.next=a,r.prev=o,a.prev=r,o.next=r,this._size++,r}insertAfter(e,i){if(!i||i===this._last)return this.addLast(e);if(!(i instanceof qi.LinkedListNode)||i.
list!==this)throw new Error("Reference node is not owned by the list.");let r=new qi.LinkedListNode(this,e),a=i,o=a.next;return r.next=o,r.prev=a,a.next=r,o.prev=
r,this._size++,r}removeFirst(){let e=this._first;if(e)return e===this._last?(this._first=null,this._last=null):(this._first=e.next,this._first.prev=null),e.list=
null,e.next=null,e.prev=null,this._size--,e.value}removeLast(){let e=this._last;if(e)return e===this._first?(this._first=null,this._last=null):(this._last=e.prev,
this._last.next=null),e.list=null,e.next=null,e.prev=null,this._size--,e.value}removeNode(e){if(!(e instanceof qi.LinkedListNode)||e.list!==this)throw new Error(
"Node is not owned by the list.");let i=e;i===this._first&&i===this._last?(this._first=null,this._last=null):i===this._first?(this._first=i.next,this._first.prev=
null):i===this._last?(this._last=i.prev,this._last.next=null):(i.next.prev=i.prev,i.prev.next=i.next),i.list=null,i.next=null,i.prev=null,this._size--}clear(){let e=this.
_first;for(;e;){let i=e.next;e.list=null,e.prev=null,e.next=null,e=i}this._first=null,this._last=null,this._size=0}};(function(t){function e(i){let r=new t;return r.
assign(i),r}t.from=e})(rs||(rs={}));var qi;(function(t){class e{constructor(r,a){this.list=null,this.next=null,this.prev=null,this.list=r,this.value=a}}t.LinkedListNode=
e})(qi||(qi={}));var Pt=class{constructor(e){this.type=e}get isConflatable(){return!1}conflate(e){return!1}},Gr=class extends Pt{get isConflatable(){return!0}conflate(e){return!0}},
me;(function(t){let e=null,i=(X=>le=>{let F=!1;return X.then(()=>!F&&le()),()=>{F=!0}})(Promise.resolve());function r(X,le){let F=O.get(X);if(!F||F.length===0){
ee(X,le);return}(0,Fi.every)((0,Fi.retro)(F),R=>R?z(R,X,le):!0)&&ee(X,le)}t.sendMessage=r;function a(X,le){if(!le.isConflatable){G(X,le);return}(0,Fi.some)(w,Q=>Q.
handler!==X||!Q.msg||Q.msg.type!==le.type||!Q.msg.isConflatable?!1:Q.msg.conflate(le))||G(X,le)}t.postMessage=a;function o(X,le){let F=O.get(X);F&&F.indexOf(le)!==
-1||(F?F.push(le):O.set(X,[le]))}t.installMessageHook=o;function c(X,le){let F=O.get(X);if(!F)return;let Q=F.indexOf(le);Q!==-1&&(F[Q]=null,N(F))}t.removeMessageHook=
c;function p(X){let le=O.get(X);le&&le.length>0&&(Fi.ArrayExt.fill(le,null),N(le));for(let F of w)F.handler===X&&(F.handler=null,F.msg=null)}t.clearData=p;function y(){
U||e===null||(e(),e=null,U=!0,J(),U=!1)}t.flush=y;function j(){return L}t.getExceptionHandler=j;function C(X){let le=L;return L=X,le}t.setExceptionHandler=C;let w=new rs,
O=new WeakMap,M=new Set,L=X=>{console.error(X)},U=!1;function z(X,le,F){let Q=!0;try{typeof X=="function"?Q=X(le,F):Q=X.messageHook(le,F)}catch(R){L(R)}return Q}
function ee(X,le){try{X.processMessage(le)}catch(F){L(F)}}function G(X,le){w.addLast({handler:X,msg:le}),e===null&&(e=i(J))}function J(){if(e=null,w.isEmpty)return;
let X={handler:null,msg:null};for(w.addLast(X);;){let le=w.removeFirst();if(le===X)return;le.handler&&le.msg&&r(le.handler,le.msg)}}function N(X){M.size===0&&i(
H),M.add(X)}function H(){M.forEach(u),M.clear()}function u(X){Fi.ArrayExt.removeAllWhere(X,re)}function re(X){return X===null}})(me||(me={}));var jl=Ze(ti());var y0;(function(t){function e(i){let r=document.body,a=o=>{o.preventDefault(),o.stopPropagation(),o.clipboardData.setData("text",i),r.removeEventListener("copy",
a,!0)};r.addEventListener("copy",a,!0),document.execCommand("copy")}t.copyText=e})(y0||(y0={}));var Yr;(function(t){function e(o){let c=window.getComputedStyle(
o),p=parseFloat(c.borderTopWidth)||0,y=parseFloat(c.borderLeftWidth)||0,j=parseFloat(c.borderRightWidth)||0,C=parseFloat(c.borderBottomWidth)||0,w=parseFloat(c.
paddingTop)||0,O=parseFloat(c.paddingLeft)||0,M=parseFloat(c.paddingRight)||0,L=parseFloat(c.paddingBottom)||0,U=y+O+M+j,z=p+w+L+C;return{borderTop:p,borderLeft:y,
borderRight:j,borderBottom:C,paddingTop:w,paddingLeft:O,paddingRight:M,paddingBottom:L,horizontalSum:U,verticalSum:z}}t.boxSizing=e;function i(o){let c=window.getComputedStyle(
o),p=parseFloat(c.minWidth)||0,y=parseFloat(c.minHeight)||0,j=parseFloat(c.maxWidth)||1/0,C=parseFloat(c.maxHeight)||1/0;return j=Math.max(p,j),C=Math.max(y,C),
{minWidth:p,minHeight:y,maxWidth:j,maxHeight:C}}t.sizeLimits=i;function r(o,c,p){let y=o.getBoundingClientRect();return c>=y.left&&c<y.right&&p>=y.top&&p<y.bottom}
t.hitTest=r;function a(o,c){let p=o.getBoundingClientRect(),y=c.getBoundingClientRect();if(!(y.top<=p.top&&y.bottom>=p.bottom)){if(y.top<p.top&&y.height<=p.height){
o.scrollTop-=p.top-y.top;return}if(y.bottom>p.bottom&&y.height>=p.height){o.scrollTop-=p.top-y.top;return}if(y.top<p.top&&y.height>p.height){o.scrollTop-=p.bottom-
y.bottom;return}if(y.bottom>p.bottom&&y.height<p.height){o.scrollTop-=p.bottom-y.bottom;return}}}t.scrollIntoViewIfNeeded=a})(Yr||(Yr={}));var fa;(function(t){t.
IS_MAC=!!navigator.platform.match(/Mac/i),t.IS_WIN=!!navigator.platform.match(/Win/i),t.IS_IE=/Trident/.test(navigator.userAgent),t.IS_EDGE=/Edge/.test(navigator.
userAgent);function e(i){return t.IS_MAC?i.metaKey:i.ctrlKey}t.accelKey=e})(fa||(fa={}));var x0;(function(t){function e(a){if(a in pi.specificityCache)return pi.
specificityCache[a];let o=pi.calculateSingle(a);return pi.specificityCache[a]=o}t.calculateSpecificity=e;function i(a){if(a in pi.validityCache)return pi.validityCache[a];
let o=!0;try{pi.testElem.querySelector(a)}catch{o=!1}return pi.validityCache[a]=o}t.isValid=i;function r(a,o){return pi.protoMatchFunc.call(a,o)}t.matches=r})(x0||
(x0={}));var pi;(function(t){t.specificityCache=Object.create(null),t.validityCache=Object.create(null),t.testElem=document.createElement("div"),t.protoMatchFunc=
(()=>{let C=Element.prototype;return C.matches||C.matchesSelector||C.mozMatchesSelector||C.msMatchesSelector||C.oMatchesSelector||C.webkitMatchesSelector||function(w){
let O=this,M=O.ownerDocument?O.ownerDocument.querySelectorAll(w):[];return Array.prototype.indexOf.call(M,O)!==-1}})();function e(C){C=C.split(",",1)[0];let w=0,
O=0,M=0;function L(U){let z=C.match(U);return z===null?!1:(C=C.slice(z[0].length),!0)}for(C=C.replace(j," $1 ");C.length>0;){if(L(i)){w++;continue}if(L(r)){O++;
continue}if(L(a)){O++;continue}if(L(c)){M++;continue}if(L(p)){O++;continue}if(L(o)){M++;continue}if(!L(y))return 0}return w=Math.min(w,255),O=Math.min(O,255),M=
Math.min(M,255),w<<16|O<<8|M}t.calculateSingle=e;let i=/^#[^\s\+>~#\.\[:]+/,r=/^\.[^\s\+>~#\.\[:]+/,a=/^\[[^\]]+\]/,o=/^[^\s\+>~#\.\[:]+/,c=/^(::[^\s\+>~#\.\[:]+|:first-line|:first-letter|:before|:after)/,
p=/^:[^\s\+>~#\.\[:]+/,y=/^[\s\+>~\*]+/,j=/:not\(([^\)]+)\)/g})(pi||(pi={}));var gi=class{constructor(e){this._pid=Xr.nextPID(),this.name=e.name,this._create=e.create,this._coerce=e.coerce||null,this._compare=e.compare||null,this._changed=
e.changed||null}get(e){let i,r=Xr.ensureMap(e);return this._pid in r?i=r[this._pid]:i=r[this._pid]=this._createValue(e),i}set(e,i){let r,a=Xr.ensureMap(e);this.
_pid in a?r=a[this._pid]:r=a[this._pid]=this._createValue(e);let o=this._coerceValue(e,i);this._maybeNotify(e,r,a[this._pid]=o)}coerce(e){let i,r=Xr.ensureMap(e);
this._pid in r?i=r[this._pid]:i=r[this._pid]=this._createValue(e);let a=this._coerceValue(e,i);this._maybeNotify(e,i,r[this._pid]=a)}_createValue(e){let i=this.
_create;return i(e)}_coerceValue(e,i){let r=this._coerce;return r?r(e,i):i}_compareValue(e,i){let r=this._compare;return r?r(e,i):e===i}_maybeNotify(e,i,r){let a=this.
_changed;a&&!this._compareValue(i,r)&&a(e,i,r)}};(function(t){function e(i){Xr.ownerData.delete(i)}t.clearData=e})(gi||(gi={}));var Xr;(function(t){t.ownerData=
new WeakMap,t.nextPID=(()=>{let i=0;return()=>`pid-${`${Math.random()}`.slice(2)}-${i++}`})();function e(i){let r=t.ownerData.get(i);return r||(r=Object.create(
null),t.ownerData.set(i,r),r)}t.ensureMap=e})(Xr||(Xr={}));var wl=Ze(ti()),NT=Ze(Mr()),Ke=class{constructor(e){this.sender=e}connect(e,i){return Yt.connect(this,e,i)}disconnect(e,i){return Yt.disconnect(this,e,i)}emit(e){
Yt.emit(this,e)}};(function(t){function e(y,j){Yt.disconnectBetween(y,j)}t.disconnectBetween=e;function i(y){Yt.disconnectSender(y)}t.disconnectSender=i;function r(y){
Yt.disconnectReceiver(y)}t.disconnectReceiver=r;function a(y){Yt.disconnectAll(y)}t.disconnectAll=a;function o(y){Yt.disconnectAll(y)}t.clearData=o;function c(){
return Yt.exceptionHandler}t.getExceptionHandler=c;function p(y){let j=Yt.exceptionHandler;return Yt.exceptionHandler=y,j}t.setExceptionHandler=p})(Ke||(Ke={}));var Yt;(function(t){t.exceptionHandler=G=>{console.error(G)};function e(G,J,N){N=N||void 0;let H=y.get(G.sender);if(H||(H=[],y.set(G.sender,H)),O(H,G,J,N))return!1;
let u=N||J,re=j.get(u);re||(re=[],j.set(u,re));let X={signal:G,slot:J,thisArg:N};return H.push(X),re.push(X),!0}t.connect=e;function i(G,J,N){N=N||void 0;let H=y.
get(G.sender);if(!H||H.length===0)return!1;let u=O(H,G,J,N);if(!u)return!1;let re=N||J,X=j.get(re);return u.signal=null,L(H),L(X),!0}t.disconnect=i;function r(G,J){
let N=y.get(G);if(!N||N.length===0)return;let H=j.get(J);if(!(!H||H.length===0)){for(let u of H)u.signal&&u.signal.sender===G&&(u.signal=null);L(N),L(H)}}t.disconnectBetween=
r;function a(G){let J=y.get(G);if(!(!J||J.length===0)){for(let N of J){if(!N.signal)continue;let H=N.thisArg||N.slot;N.signal=null,L(j.get(H))}L(J)}}t.disconnectSender=
a;function o(G){let J=j.get(G);if(!(!J||J.length===0)){for(let N of J){if(!N.signal)continue;let H=N.signal.sender;N.signal=null,L(y.get(H))}L(J)}}t.disconnectReceiver=
o;function c(G){a(G),o(G)}t.disconnectAll=c;function p(G,J){let N=y.get(G.sender);if(!(!N||N.length===0))for(let H=0,u=N.length;H<u;++H){let re=N[H];re.signal===
G&&M(re,J)}}t.emit=p;let y=new WeakMap,j=new WeakMap,C=new Set,w=typeof requestAnimationFrame=="function"?requestAnimationFrame:setImmediate;function O(G,J,N,H){
return(0,wl.find)(G,u=>u.signal===J&&u.slot===N&&u.thisArg===H)}function M(G,J){let{signal:N,slot:H,thisArg:u}=G;try{H.call(u,N.sender,J)}catch(re){t.exceptionHandler(
re)}}function L(G){C.size===0&&w(U),C.add(G)}function U(){C.forEach(z),C.clear()}function z(G){wl.ArrayExt.removeAllWhere(G,ee)}function ee(G){return G.signal===
null}})(Yt||(Yt={}));var Jr=class{constructor(e){this._label="";this._caption="";this._mnemonic=-1;this._icon=void 0;this._iconClass="";this._iconLabel="";this._className="";this._closable=
!1;this._changed=new Ke(this);this._isDisposed=!1;this.owner=e.owner,e.label!==void 0&&(this._label=e.label),e.mnemonic!==void 0&&(this._mnemonic=e.mnemonic),e.
icon!==void 0&&(this._icon=e.icon),e.iconClass!==void 0&&(this._iconClass=e.iconClass),e.iconLabel!==void 0&&(this._iconLabel=e.iconLabel),e.caption!==void 0&&(this.
_caption=e.caption),e.className!==void 0&&(this._className=e.className),e.closable!==void 0&&(this._closable=e.closable),this._dataset=e.dataset||{}}get changed(){
return this._changed}get label(){return this._label}set label(e){this._label!==e&&(this._label=e,this._changed.emit(void 0))}get mnemonic(){return this._mnemonic}set mnemonic(e){
this._mnemonic!==e&&(this._mnemonic=e,this._changed.emit(void 0))}get icon(){return this._icon}set icon(e){this._icon!==e&&(this._icon=e,this._changed.emit(void 0))}get iconClass(){
return this._iconClass}set iconClass(e){this._iconClass!==e&&(this._iconClass=e,this._changed.emit(void 0))}get iconLabel(){return this._iconLabel}set iconLabel(e){
this._iconLabel!==e&&(this._iconLabel=e,this._changed.emit(void 0))}get caption(){return this._caption}set caption(e){this._caption!==e&&(this._caption=e,this._changed.
emit(void 0))}get className(){return this._className}set className(e){this._className!==e&&(this._className=e,this._changed.emit(void 0))}get closable(){return this.
_closable}set closable(e){this._closable!==e&&(this._closable=e,this._changed.emit(void 0))}get dataset(){return this._dataset}set dataset(e){this._dataset!==e&&
(this._dataset=e,this._changed.emit(void 0))}get isDisposed(){return this._isDisposed}dispose(){this.isDisposed||(this._isDisposed=!0,Ke.clearData(this))}};var ke=class t{constructor(e={}){this._flags=0;this._layout=null;this._parent=null;this._disposed=new Ke(this);this._hiddenMode=t.HiddenMode.Display;this.node=Fc.
createNode(e),this.addClass("lm-Widget")}dispose(){this.isDisposed||(this.setFlag(t.Flag.IsDisposed),this._disposed.emit(void 0),this.parent?this.parent=null:this.
isAttached&&t.detach(this),this._layout&&(this._layout.dispose(),this._layout=null),this.title.dispose(),Ke.clearData(this),me.clearData(this),gi.clearData(this))}get disposed(){
return this._disposed}get isDisposed(){return this.testFlag(t.Flag.IsDisposed)}get isAttached(){return this.testFlag(t.Flag.IsAttached)}get isHidden(){return this.
testFlag(t.Flag.IsHidden)}get isVisible(){let e=this;do{if(e.isHidden||!e.isAttached)return!1;e=e.parent}while(e!=null);return!0}get title(){return Fc.titleProperty.
get(this)}get id(){return this.node.id}set id(e){this.node.id=e}get dataset(){return this.node.dataset}get hiddenMode(){return this._hiddenMode}set hiddenMode(e){
this._hiddenMode!==e&&(this.isHidden&&this._toggleHidden(!1),e==t.HiddenMode.Scale?this.node.style.willChange="transform":this.node.style.willChange="auto",this.
_hiddenMode=e,this.isHidden&&this._toggleHidden(!0))}get parent(){return this._parent}set parent(e){if(this._parent!==e){if(e&&this.contains(e))throw new Error(
"Invalid parent widget.");if(this._parent&&!this._parent.isDisposed){let i=new t.ChildMessage("child-removed",this);me.sendMessage(this._parent,i)}if(this._parent=
e,this._parent&&!this._parent.isDisposed){let i=new t.ChildMessage("child-added",this);me.sendMessage(this._parent,i)}this.isDisposed||me.sendMessage(this,t.Msg.
ParentChanged)}}get layout(){return this._layout}set layout(e){if(this._layout!==e){if(this.testFlag(t.Flag.DisallowLayout))throw new Error("Cannot set widget l\
ayout.");if(this._layout)throw new Error("Cannot change widget layout.");if(e.parent)throw new Error("Cannot change layout parent.");this._layout=e,e.parent=this}}*children(){
this._layout&&(yield*this._layout)}contains(e){for(let i=e;i;i=i._parent)if(i===this)return!0;return!1}hasClass(e){return this.node.classList.contains(e)}addClass(e){
this.node.classList.add(e)}removeClass(e){this.node.classList.remove(e)}toggleClass(e,i){return i===!0?(this.node.classList.add(e),!0):i===!1?(this.node.classList.
remove(e),!1):this.node.classList.toggle(e)}update(){me.postMessage(this,t.Msg.UpdateRequest)}fit(){me.postMessage(this,t.Msg.FitRequest)}activate(){me.postMessage(
this,t.Msg.ActivateRequest)}close(){me.sendMessage(this,t.Msg.CloseRequest)}show(){if(this.testFlag(t.Flag.IsHidden)&&(this.isAttached&&(!this.parent||this.parent.
isVisible)&&me.sendMessage(this,t.Msg.BeforeShow),this.clearFlag(t.Flag.IsHidden),this._toggleHidden(!1),this.isAttached&&(!this.parent||this.parent.isVisible)&&
me.sendMessage(this,t.Msg.AfterShow),this.parent)){let e=new t.ChildMessage("child-shown",this);me.sendMessage(this.parent,e)}}hide(){if(!this.testFlag(t.Flag.IsHidden)&&
(this.isAttached&&(!this.parent||this.parent.isVisible)&&me.sendMessage(this,t.Msg.BeforeHide),this.setFlag(t.Flag.IsHidden),this._toggleHidden(!0),this.isAttached&&
(!this.parent||this.parent.isVisible)&&me.sendMessage(this,t.Msg.AfterHide),this.parent)){let e=new t.ChildMessage("child-hidden",this);me.sendMessage(this.parent,
e)}}setHidden(e){e?this.hide():this.show()}testFlag(e){return(this._flags&e)!==0}setFlag(e){this._flags|=e}clearFlag(e){this._flags&=~e}processMessage(e){switch(e.
type){case"resize":this.notifyLayout(e),this.onResize(e);break;case"update-request":this.notifyLayout(e),this.onUpdateRequest(e);break;case"fit-request":this.notifyLayout(
e),this.onFitRequest(e);break;case"before-show":this.notifyLayout(e),this.onBeforeShow(e);break;case"after-show":this.setFlag(t.Flag.IsVisible),this.notifyLayout(
e),this.onAfterShow(e);break;case"before-hide":this.notifyLayout(e),this.onBeforeHide(e);break;case"after-hide":this.clearFlag(t.Flag.IsVisible),this.notifyLayout(
e),this.onAfterHide(e);break;case"before-attach":this.notifyLayout(e),this.onBeforeAttach(e);break;case"after-attach":!this.isHidden&&(!this.parent||this.parent.
isVisible)&&this.setFlag(t.Flag.IsVisible),this.setFlag(t.Flag.IsAttached),this.notifyLayout(e),this.onAfterAttach(e);break;case"before-detach":this.notifyLayout(
e),this.onBeforeDetach(e);break;case"after-detach":this.clearFlag(t.Flag.IsVisible),this.clearFlag(t.Flag.IsAttached),this.notifyLayout(e),this.onAfterDetach(e);
break;case"activate-request":this.notifyLayout(e),this.onActivateRequest(e);break;case"close-request":this.notifyLayout(e),this.onCloseRequest(e);break;case"chi\
ld-added":this.notifyLayout(e),this.onChildAdded(e);break;case"child-removed":this.notifyLayout(e),this.onChildRemoved(e);break;default:this.notifyLayout(e);break}}notifyLayout(e){
this._layout&&this._layout.processParentMessage(e)}onCloseRequest(e){this.parent?this.parent=null:this.isAttached&&t.detach(this)}onResize(e){}onUpdateRequest(e){}onFitRequest(e){}onActivateRequest(e){}onBeforeShow(e){}onAfterShow(e){}onBeforeHide(e){}onAfterHide(e){}onBeforeAttach(e){}onAfterAttach(e){}onBeforeDetach(e){}onAfterDetach(e){}onChildAdded(e){}onChildRemoved(e){}_toggleHidden(e){
if(e)switch(this._hiddenMode){case t.HiddenMode.Display:this.addClass("lm-mod-hidden");break;case t.HiddenMode.Scale:this.node.style.transform="scale(0)",this.node.
setAttribute("aria-hidden","true");break;case t.HiddenMode.ContentVisibility:this.node.style.contentVisibility="hidden",this.node.style.zIndex="-1",this.node.style.
opacity="0";break}else switch(this._hiddenMode){case t.HiddenMode.Display:this.removeClass("lm-mod-hidden");break;case t.HiddenMode.Scale:this.node.style.transform=
"",this.node.removeAttribute("aria-hidden");break;case t.HiddenMode.ContentVisibility:this.node.style.contentVisibility="",this.node.style.zIndex="",this.node.style.
opacity="";break}}};(p=>{let t;(w=>(w[w.Display=0]="Display",w[w.Scale=1]="Scale",w[w.ContentVisibility=2]="ContentVisibility"))(t=p.HiddenMode||={});let e;(M=>(M[M.
IsDisposed=1]="IsDisposed",M[M.IsAttached=2]="IsAttached",M[M.IsHidden=4]="IsHidden",M[M.IsVisible=8]="IsVisible",M[M.DisallowLayout=16]="DisallowLayout"))(e=p.
Flag||={});let i;(H=>(H.BeforeShow=new Pt("before-show"),H.AfterShow=new Pt("after-show"),H.BeforeHide=new Pt("before-hide"),H.AfterHide=new Pt("after-hide"),H.
BeforeAttach=new Pt("before-attach"),H.AfterAttach=new Pt("after-attach"),H.BeforeDetach=new Pt("before-detach"),H.AfterDetach=new Pt("after-detach"),H.ParentChanged=
new Pt("parent-changed"),H.UpdateRequest=new Gr("update-request"),H.FitRequest=new Gr("fit-request"),H.ActivateRequest=new Gr("activate-request"),H.CloseRequest=
new Gr("close-request")))(i=p.Msg||={});class r extends Pt{constructor(j,C){super(j),this.child=C}}p.ChildMessage=r;class a extends Pt{constructor(j,C){super("r\
esize"),this.width=j,this.height=C}}p.ResizeMessage=a,(j=>j.UnknownSize=new j(-1,-1))(a=p.ResizeMessage||={});function o(y,j,C=null){if(y.parent)throw new Error(
"Cannot attach a child widget.");if(y.isAttached||y.node.isConnected)throw new Error("Widget is already attached.");if(!j.isConnected)throw new Error("Host is n\
ot attached.");me.sendMessage(y,p.Msg.BeforeAttach),j.insertBefore(y.node,C),me.sendMessage(y,p.Msg.AfterAttach)}p.attach=o;function c(y){if(y.parent)throw new Error(
"Cannot detach a child widget.");if(!y.isAttached||!y.node.isConnected)throw new Error("Widget is not attached.");me.sendMessage(y,p.Msg.BeforeDetach),y.node.parentNode.
removeChild(y.node),me.sendMessage(y,p.Msg.AfterDetach)}p.detach=c})(ke||={});var Fc;(i=>{i.titleProperty=new gi({name:"title",create:r=>new Jr({owner:r})});function e(r){
return r.node||document.createElement(r.tag||"div")}i.createNode=e})(Fc||={});var ns=class{constructor(e={}){this._disposed=!1;this._parent=null;this._fitPolicy=e.fitPolicy||"set-min-size"}dispose(){this._parent=null,this._disposed=!0,Ke.
clearData(this),gi.clearData(this)}get isDisposed(){return this._disposed}get parent(){return this._parent}set parent(e){if(this._parent!==e){if(this._parent)throw new Error(
"Cannot change parent widget.");if(e.layout!==this)throw new Error("Invalid parent widget.");this._parent=e,this.init()}}get fitPolicy(){return this._fitPolicy}set fitPolicy(e){
if(this._fitPolicy!==e&&(this._fitPolicy=e,this._parent)){let i=this._parent.node.style;i.minWidth="",i.minHeight="",i.maxWidth="",i.maxHeight="",this._parent.fit()}}processParentMessage(e){
switch(e.type){case"resize":this.onResize(e);break;case"update-request":this.onUpdateRequest(e);break;case"fit-request":this.onFitRequest(e);break;case"before-s\
how":this.onBeforeShow(e);break;case"after-show":this.onAfterShow(e);break;case"before-hide":this.onBeforeHide(e);break;case"after-hide":this.onAfterHide(e);break;case"\
before-attach":this.onBeforeAttach(e);break;case"after-attach":this.onAfterAttach(e);break;case"before-detach":this.onBeforeDetach(e);break;case"after-detach":this.
onAfterDetach(e);break;case"child-removed":this.onChildRemoved(e);break;case"child-shown":this.onChildShown(e);break;case"child-hidden":this.onChildHidden(e);break}}init(){
for(let e of this)e.parent=this.parent}onResize(e){for(let i of this)me.sendMessage(i,ke.ResizeMessage.UnknownSize)}onUpdateRequest(e){for(let i of this)me.sendMessage(
i,ke.ResizeMessage.UnknownSize)}onBeforeAttach(e){for(let i of this)me.sendMessage(i,e)}onAfterAttach(e){for(let i of this)me.sendMessage(i,e)}onBeforeDetach(e){
for(let i of this)me.sendMessage(i,e)}onAfterDetach(e){for(let i of this)me.sendMessage(i,e)}onBeforeShow(e){for(let i of this)i.isHidden||me.sendMessage(i,e)}onAfterShow(e){
for(let i of this)i.isHidden||me.sendMessage(i,e)}onBeforeHide(e){for(let i of this)i.isHidden||me.sendMessage(i,e)}onAfterHide(e){for(let i of this)i.isHidden||
me.sendMessage(i,e)}onChildRemoved(e){this.removeWidget(e.child)}onFitRequest(e){}onChildShown(e){}onChildHidden(e){}};(a=>{function t(o){return pa.horizontalAlignmentProperty.
get(o)}a.getHorizontalAlignment=t;function e(o,c){pa.horizontalAlignmentProperty.set(o,c)}a.setHorizontalAlignment=e;function i(o){return pa.verticalAlignmentProperty.
get(o)}a.getVerticalAlignment=i;function r(o,c){pa.verticalAlignmentProperty.set(o,c)}a.setVerticalAlignment=r})(ns||={});var pa;(r=>{r.horizontalAlignmentProperty=new gi({name:"horizontalAlignment",create:()=>"center",changed:i}),r.verticalAlignmentProperty=new gi({name:"verticalA\
lignment",create:()=>"top",changed:i});function i(a){a.parent&&a.parent.layout&&a.parent.update()}})(pa||={});var Vi=class extends ns{constructor(){super(...arguments);this._widgets=[]}dispose(){for(;this._widgets.length>0;)this._widgets.pop().dispose();super.dispose()}get widgets(){
return this._widgets}*[Symbol.iterator](){yield*this._widgets}addWidget(i){this.insertWidget(this._widgets.length,i)}insertWidget(i,r){r.parent=this.parent;let a=this.
_widgets.indexOf(r),o=Math.max(0,Math.min(i,this._widgets.length));if(a===-1){jl.ArrayExt.insert(this._widgets,o,r),this.parent&&this.attachWidget(o,r);return}o===
this._widgets.length&&o--,a!==o&&(jl.ArrayExt.move(this._widgets,a,o),this.parent&&this.moveWidget(a,o,r))}removeWidget(i){this.removeWidgetAt(this._widgets.indexOf(
i))}removeWidgetAt(i){let r=jl.ArrayExt.removeAt(this._widgets,i);r&&this.parent&&this.detachWidget(i,r)}init(){super.init();let i=0;for(let r of this)this.attachWidget(
i++,r)}attachWidget(i,r){let a=this.parent.node.children[i];this.parent.isAttached&&me.sendMessage(r,ke.Msg.BeforeAttach),this.parent.node.insertBefore(r.node,a),
this.parent.isAttached&&me.sendMessage(r,ke.Msg.AfterAttach)}moveWidget(i,r,a){this.parent.isAttached&&me.sendMessage(a,ke.Msg.BeforeDetach),this.parent.node.removeChild(
a.node),this.parent.isAttached&&me.sendMessage(a,ke.Msg.AfterDetach);let o=this.parent.node.children[r];this.parent.isAttached&&me.sendMessage(a,ke.Msg.BeforeAttach),
this.parent.node.insertBefore(a.node,o),this.parent.isAttached&&me.sendMessage(a,ke.Msg.AfterAttach)}detachWidget(i,r){this.parent.isAttached&&me.sendMessage(r,
ke.Msg.BeforeDetach),this.parent.node.removeChild(r.node),this.parent.isAttached&&me.sendMessage(r,ke.Msg.AfterDetach)}};var Xt=class extends ke{constructor(e={}){super(),this.addClass("lm-Panel"),this.layout=w0.createLayout(e)}get widgets(){return this.layout.widgets}addWidget(e){
this.layout.addWidget(e)}insertWidget(e,i){this.layout.insertWidget(e,i)}},w0;(e=>{function t(i){return i.layout||new Vi}e.createLayout=t})(w0||={});var $i=Ze(ti());var Tl=class{constructor(e){this._fn=e}get isDisposed(){return!this._fn}dispose(){if(!this._fn)return;let e=this._fn;this._fn=null,e()}};var ga=class{constructor(){this._isDisposed=!1,this._items=new Set}get isDisposed(){return this._isDisposed}dispose(){this._isDisposed||(this._isDisposed=!0,this.
_items.forEach(e=>{e.dispose()}),this._items.clear())}contains(e){return this._items.has(e)}add(e){this._items.add(e)}remove(e){this._items.delete(e)}clear(){this.
_items.clear()}};(function(t){function e(i){let r=new t;for(let a of i)r.add(a);return r}t.from=e})(ga||(ga={}));var Cl=class extends ga{constructor(){super(...arguments),
this._disposed=new Ke(this)}get disposed(){return this._disposed}dispose(){this.isDisposed||(super.dispose(),this._disposed.emit(void 0),Ke.clearData(this))}};(function(t){
function e(i){let r=new t;for(let a of i)r.add(a);return r}t.from=e})(Cl||(Cl={}));var ri=class t{constructor(e){this._onScrollFrame=()=>{if(!this._scrollTarget)return;let{element:i,edge:r,distance:a}=this._scrollTarget,o=kt.SCROLL_EDGE_SIZE-a,
c=Math.pow(o/kt.SCROLL_EDGE_SIZE,2),p=Math.max(1,Math.round(c*kt.SCROLL_EDGE_SIZE));switch(r){case"top":i.scrollTop-=p;break;case"left":i.scrollLeft-=p;break;case"\
right":i.scrollLeft+=p;break;case"bottom":i.scrollTop+=p;break}requestAnimationFrame(this._onScrollFrame)},this._disposed=!1,this._dropAction="none",this._override=
null,this._currentTarget=null,this._currentElement=null,this._promise=null,this._scrollTarget=null,this._resolve=null,this.document=e.document||document,this.mimeData=
e.mimeData,this.dragImage=e.dragImage||null,this.proposedAction=e.proposedAction||"copy",this.supportedActions=e.supportedActions||"all",this.source=e.source||null}dispose(){
if(!this._disposed){if(this._disposed=!0,this._currentTarget){let e=new PointerEvent("pointerup",{bubbles:!0,cancelable:!0,clientX:-1,clientY:-1});kt.dispatchDragLeave(
this,this._currentTarget,null,e)}this._finalize("none")}}get isDisposed(){return this._disposed}start(e,i){if(this._disposed)return Promise.resolve("none");if(this.
_promise)return this._promise;this._addListeners(),this._attachDragImage(e,i),this._promise=new Promise(a=>{this._resolve=a});let r=new PointerEvent("pointermov\
e",{bubbles:!0,cancelable:!0,clientX:e,clientY:i});return document.dispatchEvent(r),this._promise}handleEvent(e){switch(e.type){case"pointermove":this._evtPointerMove(
e);break;case"pointerup":this._evtPointerUp(e);break;case"keydown":this._evtKeyDown(e);break;default:e.preventDefault(),e.stopPropagation();break}}moveDragImage(e,i){
if(!this.dragImage)return;let r=this.dragImage.style;r.transform=`translate(${e}px, ${i}px)`}_evtPointerMove(e){e.preventDefault(),e.stopPropagation(),this._updateCurrentTarget(
e),this._updateDragScroll(e),this.moveDragImage(e.clientX,e.clientY)}_evtPointerUp(e){if(e.preventDefault(),e.stopPropagation(),e.button!==0)return;if(this._updateCurrentTarget(
e),!this._currentTarget){this._finalize("none");return}if(this._dropAction==="none"){kt.dispatchDragLeave(this,this._currentTarget,null,e),this._finalize("none");
return}let i=kt.dispatchDrop(this,this._currentTarget,e);this._finalize(i)}_evtKeyDown(e){e.preventDefault(),e.stopPropagation(),e.keyCode===27&&this.dispose()}_addListeners(){
document.addEventListener("pointerdown",this,!0),document.addEventListener("pointermove",this,!0),document.addEventListener("pointerup",this,!0),document.addEventListener(
"pointerenter",this,!0),document.addEventListener("pointerleave",this,!0),document.addEventListener("pointerover",this,!0),document.addEventListener("pointerout",
this,!0),document.addEventListener("keydown",this,!0),document.addEventListener("keyup",this,!0),document.addEventListener("keypress",this,!0),document.addEventListener(
"contextmenu",this,!0)}_removeListeners(){document.removeEventListener("pointerdown",this,!0),document.removeEventListener("pointermove",this,!0),document.removeEventListener(
"pointerup",this,!0),document.removeEventListener("pointerenter",this,!0),document.removeEventListener("pointerleave",this,!0),document.removeEventListener("poi\
nterover",this,!0),document.removeEventListener("pointerout",this,!0),document.removeEventListener("keydown",this,!0),document.removeEventListener("keyup",this,
!0),document.removeEventListener("keypress",this,!0),document.removeEventListener("contextmenu",this,!0)}_updateDragScroll(e){let i=kt.findScrollTarget(e);!this.
_scrollTarget&&!i||(this._scrollTarget||setTimeout(this._onScrollFrame,500),this._scrollTarget=i)}_updateCurrentTarget(e){let i=this._currentTarget,r=this._currentTarget,
a=this._currentElement,o=kt.findElementBehindBackdrop(e,this.document);this._currentElement=o,o!==a&&o!==r&&kt.dispatchDragExit(this,r,o,e),o!==a&&o!==r&&(r=kt.
dispatchDragEnter(this,o,r,e)),r!==i&&(this._currentTarget=r,kt.dispatchDragLeave(this,i,r,e));let c=kt.dispatchDragOver(this,r,e);this._setDropAction(c)}_attachDragImage(e,i){
if(!this.dragImage)return;this.dragImage.classList.add("lm-mod-drag-image");let r=this.dragImage.style;r.pointerEvents="none",r.position="fixed",r.transform=`tr\
anslate(${e}px, ${i}px)`,(this.document instanceof Document?this.document.body:this.document.firstElementChild).appendChild(this.dragImage)}_detachDragImage(){if(!this.
dragImage)return;let e=this.dragImage.parentNode;e&&e.removeChild(this.dragImage)}_setDropAction(e){if(e=kt.validateAction(e,this.supportedActions),!(this._override&&
this._dropAction===e))switch(e){case"none":this._dropAction=e,this._override=t.overrideCursor("no-drop",this.document);break;case"copy":this._dropAction=e,this.
_override=t.overrideCursor("copy",this.document);break;case"link":this._dropAction=e,this._override=t.overrideCursor("alias",this.document);break;case"move":this.
_dropAction=e,this._override=t.overrideCursor("move",this.document);break}}_finalize(e){let i=this._resolve;this._removeListeners(),this._detachDragImage(),this.
_override&&(this._override.dispose(),this._override=null),this.mimeData.clear(),this._disposed=!0,this._dropAction="none",this._currentTarget=null,this._currentElement=
null,this._scrollTarget=null,this._promise=null,this._resolve=null,i&&i(e)}};(function(t){class e extends DragEvent{constructor(a,o){super(o.type,{bubbles:!0,cancelable:!0,
altKey:a.altKey,button:a.button,clientX:a.clientX,clientY:a.clientY,ctrlKey:a.ctrlKey,detail:0,metaKey:a.metaKey,relatedTarget:o.related,screenX:a.screenX,screenY:a.
screenY,shiftKey:a.shiftKey,view:window});let{drag:c}=o;this.dropAction="none",this.mimeData=c.mimeData,this.proposedAction=c.proposedAction,this.supportedActions=
c.supportedActions,this.source=c.source}}t.Event=e;function i(r,a=document){return kt.overrideCursor(r,a)}t.overrideCursor=i})(ri||(ri={}));var kt;(function(t){
t.SCROLL_EDGE_SIZE=20;function e(N,H){return w[N]&O[H]?N:"none"}t.validateAction=e;function i(N,H=document){if(N){if(r&&N==r.event)return r.element;t.cursorBackdrop.
style.zIndex="-1000";let u=H.elementFromPoint(N.clientX,N.clientY);return t.cursorBackdrop.style.zIndex="",r={event:N,element:u},u}else{let u=t.cursorBackdrop.style.
transform;if(a&&u===a.transform)return a.element;let re=t.cursorBackdrop.getBoundingClientRect();t.cursorBackdrop.style.zIndex="-1000";let X=H.elementFromPoint(
re.left+re.width/2,re.top+re.height/2);return t.cursorBackdrop.style.zIndex="",a={transform:u,element:X},X}}t.findElementBehindBackdrop=i;let r=null,a=null;function o(N){
let H=N.clientX,u=N.clientY,re=i(N);for(;re;re=re.parentElement){if(!re.hasAttribute("data-lm-dragscroll"))continue;let X=0,le=0;re===document.body&&(X=window.pageXOffset,
le=window.pageYOffset);let F=re.getBoundingClientRect(),Q=F.top+le,R=F.left+X,ne=R+F.width,ve=Q+F.height;if(H<R||H>=ne||u<Q||u>=ve)continue;let Le=H-R+1,ge=u-Q+
1,Ce=ne-H,Ie=ve-u,De=Math.min(Le,ge,Ce,Ie);if(De>t.SCROLL_EDGE_SIZE)continue;let Ae;switch(De){case Ie:Ae="bottom";break;case ge:Ae="top";break;case Ce:Ae="righ\
t";break;case Le:Ae="left";break;default:throw"unreachable"}let He=re.scrollWidth-re.clientWidth,Je=re.scrollHeight-re.clientHeight,ot;switch(Ae){case"top":ot=Je>
0&&re.scrollTop>0;break;case"left":ot=He>0&&re.scrollLeft>0;break;case"right":ot=He>0&&re.scrollLeft<He;break;case"bottom":ot=Je>0&&re.scrollTop<Je;break;default:
throw"unreachable"}if(ot)return{element:re,edge:Ae,distance:De}}return null}t.findScrollTarget=o;function c(N,H,u,re){if(!H)return null;let X=new ri.Event(re,{drag:N,
related:u,type:"lm-dragenter"});if(!H.dispatchEvent(X))return H;let F=N.document instanceof Document?N.document.body:N.document.firstElementChild;return H===F?u:
(X=new ri.Event(re,{drag:N,related:u,type:"lm-dragenter"}),F.dispatchEvent(X),F)}t.dispatchDragEnter=c;function p(N,H,u,re){if(!H)return;let X=new ri.Event(re,{
drag:N,related:u,type:"lm-dragexit"});H.dispatchEvent(X)}t.dispatchDragExit=p;function y(N,H,u,re){if(!H)return;let X=new ri.Event(re,{drag:N,related:u,type:"lm\
-dragleave"});H.dispatchEvent(X)}t.dispatchDragLeave=y;function j(N,H,u){if(!H)return"none";let re=new ri.Event(u,{drag:N,related:null,type:"lm-dragover"});return H.
dispatchEvent(re)?"none":re.dropAction}t.dispatchDragOver=j;function C(N,H,u){if(!H)return"none";let re=new ri.Event(u,{drag:N,related:null,type:"lm-drop"});return H.
dispatchEvent(re)?"none":re.dropAction}t.dispatchDrop=C;let w={none:0,copy:1,link:2,move:4},O={none:w.none,copy:w.copy,link:w.link,move:w.move,"copy-link":w.copy|
w.link,"copy-move":w.copy|w.move,"link-move":w.link|w.move,all:w.copy|w.link|w.move};function M(N,H=document){let u=++J,re=H instanceof Document?H.body:H.firstElementChild;
return t.cursorBackdrop.isConnected||(t.cursorBackdrop.style.transform="scale(0)",re.appendChild(t.cursorBackdrop),z(),document.addEventListener("pointermove",L,
{capture:!0,passive:!0}),t.cursorBackdrop.addEventListener("scroll",U,{capture:!0,passive:!0})),t.cursorBackdrop.style.cursor=N,new Tl(()=>{u===J&&t.cursorBackdrop.
isConnected&&(document.removeEventListener("pointermove",L,!0),t.cursorBackdrop.removeEventListener("scroll",U,!0),re.removeChild(t.cursorBackdrop))})}t.overrideCursor=
M;function L(N){if(t.cursorBackdrop){t.cursorBackdrop.style.transform=`translate(${N.clientX}px, ${N.clientY}px)`;try{t.cursorBackdrop.hasPointerCapture(N.pointerId)||
t.cursorBackdrop.setPointerCapture(N.pointerId)}catch{}}}function U(N){if(!t.cursorBackdrop)return;let H=i();if(!H)return;let u=H.closest("[data-lm-dragscroll]");
u&&(u.scrollTop+=t.cursorBackdrop.scrollTop-ee,u.scrollLeft+=t.cursorBackdrop.scrollLeft-ee,z())}function z(){t.cursorBackdrop.scrollTop=ee,t.cursorBackdrop.scrollLeft=
ee}let ee=500;function G(){let N=document.createElement("div");return N.classList.add("lm-cursor-backdrop"),N}let J=0;t.cursorBackdrop=G()})(kt||(kt={}));var ss=Ze(ti()),as=class{constructor(e){this.type="text",this.content=e}},ma=class{constructor(e,i,r,a){this.type="element",this.tag=e,this.attrs=i,this.children=
r,this.renderer=a}};function pr(t){let e={},i,r=[];for(let o=1,c=arguments.length;o<c;++o){let p=arguments[o];typeof p=="string"?r.push(new as(p)):p instanceof as||p instanceof ma?
r.push(p):p instanceof Array?a(r,p):(o===1||o===2)&&p&&typeof p=="object"&&("render"in p?i=p:e=p)}return new ma(t,e,r,i);function a(o,c){for(let p of c)typeof p==
"string"?o.push(new as(p)):(p instanceof as||p instanceof ma)&&o.push(p)}}(function(t){t.a=t.bind(void 0,"a"),t.abbr=t.bind(void 0,"abbr"),t.address=t.bind(void 0,
"address"),t.area=t.bind(void 0,"area"),t.article=t.bind(void 0,"article"),t.aside=t.bind(void 0,"aside"),t.audio=t.bind(void 0,"audio"),t.b=t.bind(void 0,"b"),
t.bdi=t.bind(void 0,"bdi"),t.bdo=t.bind(void 0,"bdo"),t.blockquote=t.bind(void 0,"blockquote"),t.br=t.bind(void 0,"br"),t.button=t.bind(void 0,"button"),t.canvas=
t.bind(void 0,"canvas"),t.caption=t.bind(void 0,"caption"),t.cite=t.bind(void 0,"cite"),t.code=t.bind(void 0,"code"),t.col=t.bind(void 0,"col"),t.colgroup=t.bind(
void 0,"colgroup"),t.data=t.bind(void 0,"data"),t.datalist=t.bind(void 0,"datalist"),t.dd=t.bind(void 0,"dd"),t.del=t.bind(void 0,"del"),t.dfn=t.bind(void 0,"df\
n"),t.div=t.bind(void 0,"div"),t.dl=t.bind(void 0,"dl"),t.dt=t.bind(void 0,"dt"),t.em=t.bind(void 0,"em"),t.embed=t.bind(void 0,"embed"),t.fieldset=t.bind(void 0,
"fieldset"),t.figcaption=t.bind(void 0,"figcaption"),t.figure=t.bind(void 0,"figure"),t.footer=t.bind(void 0,"footer"),t.form=t.bind(void 0,"form"),t.h1=t.bind(
void 0,"h1"),t.h2=t.bind(void 0,"h2"),t.h3=t.bind(void 0,"h3"),t.h4=t.bind(void 0,"h4"),t.h5=t.bind(void 0,"h5"),t.h6=t.bind(void 0,"h6"),t.header=t.bind(void 0,
"header"),t.hr=t.bind(void 0,"hr"),t.i=t.bind(void 0,"i"),t.iframe=t.bind(void 0,"iframe"),t.img=t.bind(void 0,"img"),t.input=t.bind(void 0,"input"),t.ins=t.bind(
void 0,"ins"),t.kbd=t.bind(void 0,"kbd"),t.label=t.bind(void 0,"label"),t.legend=t.bind(void 0,"legend"),t.li=t.bind(void 0,"li"),t.main=t.bind(void 0,"main"),t.
map=t.bind(void 0,"map"),t.mark=t.bind(void 0,"mark"),t.meter=t.bind(void 0,"meter"),t.nav=t.bind(void 0,"nav"),t.noscript=t.bind(void 0,"noscript"),t.object=t.
bind(void 0,"object"),t.ol=t.bind(void 0,"ol"),t.optgroup=t.bind(void 0,"optgroup"),t.option=t.bind(void 0,"option"),t.output=t.bind(void 0,"output"),t.p=t.bind(
void 0,"p"),t.param=t.bind(void 0,"param"),t.pre=t.bind(void 0,"pre"),t.progress=t.bind(void 0,"progress"),t.q=t.bind(void 0,"q"),t.rp=t.bind(void 0,"rp"),t.rt=
t.bind(void 0,"rt"),t.ruby=t.bind(void 0,"ruby"),t.s=t.bind(void 0,"s"),t.samp=t.bind(void 0,"samp"),t.section=t.bind(void 0,"section"),t.select=t.bind(void 0,"\
select"),t.small=t.bind(void 0,"small"),t.source=t.bind(void 0,"source"),t.span=t.bind(void 0,"span"),t.strong=t.bind(void 0,"strong"),t.sub=t.bind(void 0,"sub"),
t.summary=t.bind(void 0,"summary"),t.sup=t.bind(void 0,"sup"),t.table=t.bind(void 0,"table"),t.tbody=t.bind(void 0,"tbody"),t.td=t.bind(void 0,"td"),t.textarea=
t.bind(void 0,"textarea"),t.tfoot=t.bind(void 0,"tfoot"),t.th=t.bind(void 0,"th"),t.thead=t.bind(void 0,"thead"),t.time=t.bind(void 0,"time"),t.title=t.bind(void 0,
"title"),t.tr=t.bind(void 0,"tr"),t.track=t.bind(void 0,"track"),t.u=t.bind(void 0,"u"),t.ul=t.bind(void 0,"ul"),t.var_=t.bind(void 0,"var"),t.video=t.bind(void 0,
"video"),t.wbr=t.bind(void 0,"wbr")})(pr||(pr={}));var El;(function(t){function e(r){return Zr.createDOMNode(r)}t.realize=e;function i(r,a){let o=Zr.hostMap.get(a)||[],c=Zr.asContentArray(r);Zr.hostMap.set(a,c),
Zr.updateContent(a,o,c)}t.render=i})(El||(El={}));var Zr;(function(t){t.hostMap=new WeakMap;function e(M){return M?M instanceof Array?M:[M]:[]}t.asContentArray=
e;function i(M){let L=arguments[1]||null,U=arguments[2]||null;if(L)L.insertBefore(i(M),U);else{if(M.type==="text")return document.createTextNode(M.content);if(L=
document.createElement(M.tag),c(L,M.attrs),M.renderer)return M.renderer.render(L,{attrs:M.attrs,children:M.children}),L;for(let z=0,ee=M.children.length;z<ee;++z)
i(M.children[z],L)}return L}t.createDOMNode=i;function r(M,L,U){if(L===U)return;let z=O(M,L),ee=L.slice(),G=M.firstChild,J=U.length;for(let N=0;N<J;++N){if(N>=ee.
length){i(U[N],M);continue}let H=ee[N],u=U[N];if(H===u){G=G.nextSibling;continue}if(H.type==="text"&&u.type==="text"){G.textContent!==u.content&&(G.textContent=
u.content),G=G.nextSibling;continue}if(H.type==="text"||u.type==="text"){ss.ArrayExt.insert(ee,N,u),i(u,M,G);continue}if(!H.renderer!=!u.renderer){ss.ArrayExt.insert(
ee,N,u),i(u,M,G);continue}let re=u.attrs.key;if(re&&re in z){let le=z[re];le.vNode!==H&&(ss.ArrayExt.move(ee,ee.indexOf(le.vNode,N+1),N),M.insertBefore(le.element,
G),H=le.vNode,G=le.element)}if(H===u){G=G.nextSibling;continue}let X=H.attrs.key;if(X&&X!==re){ss.ArrayExt.insert(ee,N,u),i(u,M,G);continue}if(H.tag!==u.tag){ss.ArrayExt.
insert(ee,N,u),i(u,M,G);continue}p(G,H.attrs,u.attrs),u.renderer?u.renderer.render(G,{attrs:u.attrs,children:u.children}):r(G,H.children,u.children),G=G.nextSibling}
a(M,ee,J,!0)}t.updateContent=r;function a(M,L,U,z){for(let ee=L.length-1;ee>=U;--ee){let G=L[ee],J=z?M.lastChild:M.childNodes[ee];G.type==="text"||(G.renderer&&
G.renderer.unrender?G.renderer.unrender(J,{attrs:G.attrs,children:G.children}):a(J,G.children,0,!1)),z&&M.removeChild(J)}}let o={key:!0,className:!0,htmlFor:!0,
dataset:!0,style:!0};function c(M,L){for(let U in L)U in o||(U.substr(0,2)==="on"?M[U]=L[U]:M.setAttribute(U,L[U]));L.className!==void 0&&M.setAttribute("class",
L.className),L.htmlFor!==void 0&&M.setAttribute("for",L.htmlFor),L.dataset&&y(M,L.dataset),L.style&&C(M,L.style)}function p(M,L,U){if(L===U)return;let z;for(z in L)
z in o||z in U||(z.substr(0,2)==="on"?M[z]=null:M.removeAttribute(z));for(z in U)z in o||L[z]===U[z]||(z.substr(0,2)==="on"?M[z]=U[z]:M.setAttribute(z,U[z]));L.
className!==U.className&&(U.className!==void 0?M.setAttribute("class",U.className):M.removeAttribute("class")),L.htmlFor!==U.htmlFor&&(U.htmlFor!==void 0?M.setAttribute(
"for",U.htmlFor):M.removeAttribute("for")),L.dataset!==U.dataset&&j(M,L.dataset||{},U.dataset||{}),L.style!==U.style&&w(M,L.style||{},U.style||{})}function y(M,L){
for(let U in L)M.setAttribute(`data-${U}`,L[U])}function j(M,L,U){for(let z in L)z in U||M.removeAttribute(`data-${z}`);for(let z in U)L[z]!==U[z]&&M.setAttribute(
`data-${z}`,U[z])}function C(M,L){let U=M.style,z;for(z in L)U[z]=L[z]}function w(M,L,U){let z=M.style,ee;for(ee in L)ee in U||(z[ee]="");for(ee in U)L[ee]!==U[ee]&&
(z[ee]=U[ee])}function O(M,L){let U=M.firstChild,z=Object.create(null);for(let ee of L)ee.type==="element"&&ee.attrs.key&&(z[ee.attrs.key]={vNode:ee,element:U}),
U=U.nextSibling;return z}})(Zr||(Zr={}));var j0;(i=>{function t(r){return Math.max(0,Math.floor(r))}i.clampDimension=t;function e(r){return"pointerType"in r&&r.pointerType==="touch"}i.isTouchEvent=e})(
j0||={});var Vc=j0;var RT=["ArrowLeft","ArrowUp","ArrowRight","ArrowDown","Home","End"],Qr=class t extends ke{constructor(i={}){super({node:mi.createNode()});this._currentIndex=-1;
this._titles=[];this._titlesEditable=!1;this._previousTitle=null;this._dragData=null;this._tabSizeFrozen=!1;this._frozenTabWidths=null;this._unfreezeRunID=0;this.
_unfreezeFallbackTimerID=0;this._unfreezeTransitionListener=null;this._pendingTouchCloseRequest=null;this._addButtonEnabled=!1;this._tabMoved=new Ke(this);this.
_currentChanged=new Ke(this);this._addRequested=new Ke(this);this._tabCloseRequested=new Ke(this);this._tabDetachRequested=new Ke(this);this._tabActivateRequested=
new Ke(this);this.addClass("lm-TabBar"),this.contentNode.setAttribute("role","tablist"),this.setFlag(ke.Flag.DisallowLayout),this._document=i.document||document,
this.tabsMovable=i.tabsMovable||!1,this.titlesEditable=i.titlesEditable||!1,this.allowDeselect=i.allowDeselect||!1,this.addButtonEnabled=i.addButtonEnabled||!1,
this.insertBehavior=i.insertBehavior||"select-tab-if-needed",this.name=i.name||"",this.orientation=i.orientation||"horizontal",this.removeBehavior=i.removeBehavior||
"select-tab-after",this.renderer=i.renderer||t.defaultRenderer}dispose(){this._releaseMouse(),this._titles.length=0,this._previousTitle=null,super.dispose()}get currentChanged(){
return this._currentChanged}get tabMoved(){return this._tabMoved}get tabActivateRequested(){return this._tabActivateRequested}get addRequested(){return this._addRequested}get tabCloseRequested(){
return this._tabCloseRequested}get tabDetachRequested(){return this._tabDetachRequested}get document(){return this._document}get titlesEditable(){return this._titlesEditable}set titlesEditable(i){
this._titlesEditable=i}get currentTitle(){return this._titles[this._currentIndex]||null}set currentTitle(i){this.currentIndex=i?this._titles.indexOf(i):-1}get currentIndex(){
return this._currentIndex}set currentIndex(i){if((i<0||i>=this._titles.length)&&(i=-1),this._currentIndex===i)return;let r=this._currentIndex,a=this._titles[r]||
null,o=i,c=this._titles[o]||null;this._currentIndex=o,this._previousTitle=a,this.update(),this._currentChanged.emit({previousIndex:r,previousTitle:a,currentIndex:o,
currentTitle:c})}get name(){return this._name}set name(i){this._name=i,i?this.contentNode.setAttribute("aria-label",i):this.contentNode.removeAttribute("aria-la\
bel")}get orientation(){return this._orientation}set orientation(i){this._orientation!==i&&(this._releaseMouse(),this._orientation=i,this.dataset.orientation=i,
this.contentNode.setAttribute("aria-orientation",i))}get addButtonEnabled(){return this._addButtonEnabled}set addButtonEnabled(i){this._addButtonEnabled!==i&&(this.
_addButtonEnabled=i,i?this.addButtonNode.classList.remove("lm-mod-hidden"):this.addButtonNode.classList.add("lm-mod-hidden"))}get titles(){return this._titles}get contentNode(){
return this.node.getElementsByClassName("lm-TabBar-content")[0]}get addButtonNode(){return this.node.getElementsByClassName("lm-TabBar-addButton")[0]}addTab(i){
return this.insertTab(this._titles.length,i)}insertTab(i,r){this._releaseMouse();let a=mi.asTitle(r),o=this._titles.indexOf(a),c=Math.max(0,Math.min(i,this._titles.
length));return o===-1?($i.ArrayExt.insert(this._titles,c,a),a.changed.connect(this._onTitleChanged,this),this.update(),this._adjustCurrentForInsert(c,a),a):(c===
this._titles.length&&c--,o===c||($i.ArrayExt.move(this._titles,o,c),this.update(),this._adjustCurrentForMove(o,c)),a)}removeTab(i){this.removeTabAt(this._titles.
indexOf(i))}removeTabAt(i){let r=i>=0&&i<this._titles.length;if(this._tabSizeFrozen)if(r){let o=this.contentNode.children;this._frozenTabWidths=[];for(let c=0,p=o.
length;c<p;++c)c!==i&&this._frozenTabWidths.push(o[c].offsetWidth)}else this._frozenTabWidths=null;this._releaseMouse();let a=$i.ArrayExt.removeAt(this._titles,
i);a&&(a.changed.disconnect(this._onTitleChanged,this),a===this._previousTitle&&(this._previousTitle=null),this.update(),this._adjustCurrentForRemove(i,a))}clearTabs(){
if(this._titles.length===0)return;this._releaseMouse();for(let a of this._titles)a.changed.disconnect(this._onTitleChanged,this);let i=this.currentIndex,r=this.
currentTitle;this._currentIndex=-1,this._previousTitle=null,this._titles.length=0,this.update(),i!==-1&&this._currentChanged.emit({previousIndex:i,previousTitle:r,
currentIndex:-1,currentTitle:null})}releaseMouse(){this._releaseMouse()}handleEvent(i){switch(i.type){case"pointerdown":this._evtPointerDown(i);break;case"point\
ermove":this._evtPointerMove(i);break;case"pointerup":this._evtPointerUp(i);break;case"pointerleave":this._evtPointerLeave(i);break;case"click":this._evtClick(i);
break;case"dblclick":this._evtDblClick(i);break;case"keydown":i.eventPhase===Event.CAPTURING_PHASE?this._evtKeyDownCapturing(i):this._evtKeyDown(i);break;case"c\
ontextmenu":i.preventDefault(),i.stopPropagation();break}}onBeforeAttach(i){this.node.addEventListener("pointerdown",this),this.node.addEventListener("pointerle\
ave",this),this.node.addEventListener("click",this),this.node.addEventListener("dblclick",this),this.node.addEventListener("keydown",this)}onAfterDetach(i){this.
node.removeEventListener("pointerdown",this),this.node.removeEventListener("pointerleave",this),this.node.removeEventListener("click",this),this.node.removeEventListener(
"dblclick",this),this.node.removeEventListener("keydown",this),this._clearUnfreezeTransitionState(),this._clearTabSizeFreezeState(),this._pendingTouchCloseRequest=
null,this._releaseMouse()}onUpdateRequest(i){let r=this._titles,a=this.renderer,o=this.currentTitle,c=new Array(r.length),p=this._getCurrentTabindex()??(this._currentIndex>
-1?this._currentIndex:0);for(let y=0,j=r.length;y<j;++y){let C=r[y],w=C===o,O=w?j:j-y-1,M=p===y?0:-1;c[y]=a.renderTab({title:C,current:w,zIndex:O,tabIndex:M})}if(El.
render(c,this.contentNode),this._tabSizeFrozen){let y=this.contentNode.children;if(this._frozenTabWidths&&this._frozenTabWidths.length===y.length){for(let j=0,C=y.
length;j<C;++j)this._setFrozenTabSize(y[j],this._frozenTabWidths[j]);this._frozenTabWidths=null}else{this._frozenTabWidths=null;for(let j=0,C=y.length;j<C;++j){
let w=y[j];this._setFrozenTabSize(w,w.offsetWidth)}}}}_getCurrentTabindex(){let i=null,r=this.contentNode.querySelector('li[tabindex="0"]');return r?i=[...this.
contentNode.children].indexOf(r):this._addButtonEnabled&&this.addButtonNode.getAttribute("tabindex")==="0"&&(i=-1),i}_evtDblClick(i){if(!this.titlesEditable)return;
let r=this.contentNode.children,a=$i.ArrayExt.findFirstIndex(r,p=>Yr.hitTest(p,i.clientX,i.clientY));if(a===-1)return;let o=this.titles[a],c=r[a].querySelector(
".lm-TabBar-tabLabel");if(c&&c.contains(i.target)){let p=o.label||"",y=c.innerHTML;c.innerHTML="";let j=document.createElement("input");j.classList.add("lm-TabB\
ar-tabInput"),j.value=p,c.appendChild(j);let C=()=>{j.removeEventListener("blur",C),c.innerHTML=y,this.node.addEventListener("keydown",this)};j.addEventListener(
"dblclick",w=>w.stopPropagation()),j.addEventListener("blur",C),j.addEventListener("keydown",w=>{w.key==="Enter"?(j.value!==""&&(o.label=o.caption=j.value),C()):
w.key==="Escape"&&C()}),this.node.removeEventListener("keydown",this),j.select(),j.focus(),c.children.length>0&&c.children[0].focus()}}_evtKeyDownCapturing(i){i.
eventPhase===Event.CAPTURING_PHASE&&(i.preventDefault(),i.stopPropagation(),i.key==="Escape"&&this._releaseMouse())}_evtKeyDown(i){if(!(i.key==="Tab"||i.eventPhase===
Event.CAPTURING_PHASE)){if(i.key==="Enter"||i.key==="Spacebar"||i.key===" "){let r=document.activeElement;if(this.addButtonEnabled&&this.addButtonNode.contains(
r))i.preventDefault(),i.stopPropagation(),this._addRequested.emit();else{let a=$i.ArrayExt.findFirstIndex(this.contentNode.children,o=>o.contains(r));a>=0&&(i.preventDefault(),
i.stopPropagation(),this.currentIndex=a)}}else if(RT.includes(i.key)){let r=[...this.contentNode.children];if(this.addButtonEnabled&&r.push(this.addButtonNode),
r.length<=1)return;i.preventDefault(),i.stopPropagation();let a=r.indexOf(document.activeElement);a===-1&&(a=this._currentIndex);let o;i.key==="ArrowRight"&&this.
_orientation==="horizontal"||i.key==="ArrowDown"&&this._orientation==="vertical"?o=r[a+1]??r[0]:i.key==="ArrowLeft"&&this._orientation==="horizontal"||i.key==="\
ArrowUp"&&this._orientation==="vertical"?o=r[a-1]??r[r.length-1]:i.key==="Home"?o=r[0]:i.key==="End"&&(o=r[r.length-1]),o&&(r[a]?.setAttribute("tabindex","-1"),
o?.setAttribute("tabindex","0"),o.focus())}}}_evtPointerDown(i){if(this._pendingTouchCloseRequest=null,i.button!==0&&i.button!==1||this._dragData||i.target.classList.
contains("lm-TabBar-tabInput"))return;let r=this.addButtonEnabled&&this.addButtonNode.contains(i.target),a=this.contentNode.children,o=$i.ArrayExt.findFirstIndex(
a,y=>Yr.hitTest(y,i.clientX,i.clientY));if(o===-1&&!r)return;let c=o!==-1?a[o].querySelector(this.renderer.closeIconSelector):null,p=!!c&&c.contains(i.target);(!p||
!Vc.isTouchEvent(i))&&i.preventDefault(),i.stopPropagation(),this._dragData={tab:a[o],index:o,pressX:i.clientX,pressY:i.clientY,tabPos:-1,tabSize:-1,tabPressPos:-1,
targetIndex:-1,tabLayout:null,contentRect:null,override:null,dragActive:!1,dragAborted:!1,detachRequested:!1},this.document.addEventListener("pointerup",this,!0),
!(i.button===1||r)&&(p||(this.tabsMovable&&(this.document.addEventListener("pointermove",this,!0),this.document.addEventListener("keydown",this,!0),this.document.
addEventListener("contextmenu",this,!0)),this.allowDeselect&&this.currentIndex===o?this.currentIndex=-1:this.currentIndex=o,this.currentIndex!==-1&&this._tabActivateRequested.
emit({index:this.currentIndex,title:this.currentTitle})))}_evtPointerMove(i){let r=this._dragData;if(!r)return;i.preventDefault(),i.stopPropagation();let a=this.
contentNode.children;if(!(!r.dragActive&&!mi.dragExceeded(r,i))){if(!r.dragActive){let o=r.tab.getBoundingClientRect();this._orientation==="horizontal"?(r.tabPos=
r.tab.offsetLeft,r.tabSize=o.width,r.tabPressPos=r.pressX-o.left):(r.tabPos=r.tab.offsetTop,r.tabSize=o.height,r.tabPressPos=r.pressY-o.top),r.tabPressOffset={x:r.
pressX-o.left,y:r.pressY-o.top},r.tabLayout=mi.snapTabLayout(a,this._orientation),r.contentRect=this.contentNode.getBoundingClientRect(),r.override=ri.overrideCursor(
"default"),r.tab.classList.add("lm-mod-dragging"),this.addClass("lm-mod-dragging"),r.dragActive=!0}if(!r.detachRequested&&mi.detachExceeded(r,i)){r.detachRequested=
!0;let o=r.index,c=i.clientX,p=i.clientY,y=a[o],j=this._titles[o];if(this._tabDetachRequested.emit({index:o,title:j,tab:y,clientX:c,clientY:p,offset:r.tabPressOffset}),
r.dragAborted)return}mi.layoutTabs(a,r,i,this._orientation)}}_evtPointerUp(i){if(i.button!==0&&i.button!==1)return;let r=this._dragData;if(!r)return;let a=Vc.isTouchEvent(
i);if(a||i.preventDefault(),i.stopPropagation(),this.document.removeEventListener("pointermove",this,!0),this.document.removeEventListener("pointerup",this,!0),
this.document.removeEventListener("keydown",this,!0),this.document.removeEventListener("contextmenu",this,!0),!r.dragActive){if(this._dragData=null,this.addButtonEnabled&&
this.addButtonNode.contains(i.target)){this._addRequested.emit(void 0);return}let p=this.contentNode.children,y=$i.ArrayExt.findFirstIndex(p,w=>Yr.hitTest(w,i.clientX,
i.clientY));if(y!==r.index)return;let j=this._titles[y];if(!j.closable)return;if(i.button===1){this._tabCloseRequested.emit({index:y,title:j});return}let C=p[y].
querySelector(this.renderer.closeIconSelector);if(C&&C.contains(i.target)){if(this._tabSizeFrozen=!0,a){this._pendingTouchCloseRequest={index:y,title:j};return}
this._tabCloseRequested.emit({index:y,title:j});return}return}if(i.button!==0)return;mi.finalizeTabPosition(r,this._orientation),r.tab.classList.remove("lm-mod-\
dragging");let o=mi.parseTransitionDuration(r.tab);setTimeout(()=>{if(r.dragAborted)return;this._dragData=null,mi.resetTabPositions(this.contentNode.children,this.
_orientation),r.override.dispose(),this.removeClass("lm-mod-dragging");let c=r.index,p=r.targetIndex;p===-1||c===p||($i.ArrayExt.move(this._titles,c,p),this._adjustCurrentForMove(
c,p),this._tabMoved.emit({fromIndex:c,toIndex:p,title:this._titles[p]}),me.sendMessage(this,ke.Msg.UpdateRequest))},o)}_releaseMouse(){let i=this._dragData;i&&(this.
_dragData=null,this.document.removeEventListener("pointermove",this,!0),this.document.removeEventListener("pointerup",this,!0),this.document.removeEventListener(
"keydown",this,!0),this.document.removeEventListener("contextmenu",this,!0),i.dragAborted=!0,i.dragActive&&(mi.resetTabPositions(this.contentNode.children,this.
_orientation),i.override.dispose(),i.tab.classList.remove("lm-mod-dragging"),this.removeClass("lm-mod-dragging")))}_adjustCurrentForInsert(i,r){let a=this.currentTitle,
o=this._currentIndex,c=this.insertBehavior;if(c==="select-tab"||c==="select-tab-if-needed"&&o===-1){this._currentIndex=i,this._previousTitle=a,this._currentChanged.
emit({previousIndex:o,previousTitle:a,currentIndex:i,currentTitle:r});return}o>=i&&this._currentIndex++}_evtClick(i){let r=this._pendingTouchCloseRequest;if(!r)
return;this._pendingTouchCloseRequest=null,i.preventDefault(),i.stopPropagation();let o=this.contentNode.children[r.index]?.querySelector(this.renderer.closeIconSelector);
if(this._titles[r.index]!==r.title||!o||!o.contains(i.target)){this._clearTabSizeFreezeState();return}this._tabCloseRequested.emit(r)}_adjustCurrentForMove(i,r){
this._currentIndex===i?this._currentIndex=r:this._currentIndex<i&&this._currentIndex>=r?this._currentIndex++:this._currentIndex>i&&this._currentIndex<=r&&this._currentIndex--}_adjustCurrentForRemove(i,r){
let a=this._currentIndex,o=this.removeBehavior;if(a!==i){a>i&&this._currentIndex--;return}if(this._titles.length===0){this._currentIndex=-1,this._currentChanged.
emit({previousIndex:i,previousTitle:r,currentIndex:-1,currentTitle:null});return}if(o==="select-tab-after"){this._currentIndex=Math.min(i,this._titles.length-1),
this._currentChanged.emit({previousIndex:i,previousTitle:r,currentIndex:this._currentIndex,currentTitle:this.currentTitle});return}if(o==="select-tab-before"){this.
_currentIndex=Math.max(0,i-1),this._currentChanged.emit({previousIndex:i,previousTitle:r,currentIndex:this._currentIndex,currentTitle:this.currentTitle});return}
if(o==="select-previous-tab"){this._previousTitle?(this._currentIndex=this._titles.indexOf(this._previousTitle),this._previousTitle=null):this._currentIndex=Math.
min(i,this._titles.length-1),this._currentChanged.emit({previousIndex:i,previousTitle:r,currentIndex:this._currentIndex,currentTitle:this.currentTitle});return}
this._currentIndex=-1,this._currentChanged.emit({previousIndex:i,previousTitle:r,currentIndex:-1,currentTitle:null})}_onTitleChanged(i){this.update()}_evtPointerLeave(i){
if(!this._tabSizeFrozen)return;this._tabSizeFrozen=!1,this._frozenTabWidths=null,this._unfreezeRunID++;let r=this._unfreezeRunID;this._clearUnfreezeTransitionState(),
this.addClass("lm-mod-unfreezing");let a=this.contentNode.children;for(let o=0,c=a.length;o<c;++o){let p=a[o];p.style.width="",p.style.flexBasis=""}if(a.length===
0)this.removeClass("lm-mod-unfreezing");else{let o=c=>{let p=c.propertyName;(p==="width"||p==="flex-basis")&&this._finalizeUnfreezeRun(r)};this._unfreezeTransitionListener=
o,this.node.addEventListener("transitionend",o),this.node.addEventListener("transitioncancel",o),this._unfreezeFallbackTimerID=window.setTimeout(()=>{this._finalizeUnfreezeRun(
r)},2e3)}this.update()}_setFrozenTabSize(i,r){let a=`${r}px`;i.style.width=a,i.style.flexBasis=a}_finalizeUnfreezeRun(i){i===this._unfreezeRunID&&(this._clearUnfreezeTransitionState(),
this.removeClass("lm-mod-unfreezing"))}_clearUnfreezeTransitionState(){this._unfreezeTransitionListener&&(this.node.removeEventListener("transitionend",this._unfreezeTransitionListener),
this.node.removeEventListener("transitioncancel",this._unfreezeTransitionListener),this._unfreezeTransitionListener=null),this._unfreezeFallbackTimerID!==0&&(clearTimeout(
this._unfreezeFallbackTimerID),this._unfreezeFallbackTimerID=0)}_clearTabSizeFreezeState(){this._tabSizeFrozen=!1,this._frozenTabWidths=null,this.removeClass("l\
m-mod-unfreezing");let i=this.contentNode.children;for(let r=0,a=i.length;r<a;++r){let o=i[r];o.style.width="",o.style.flexBasis=""}}};(r=>{class t{constructor(){
this.closeIconSelector=".lm-TabBar-tabCloseIcon";this._tabID=0;this._tabKeys=new WeakMap;this._uuid=++t._nInstance}renderTab(o){let c=o.title.caption,p=this.createTabKey(
o),y=p,j=this.createTabStyle(o),C=this.createTabClass(o),w=this.createTabDataset(o),O=this.createTabARIA(o);return o.title.closable?pr.li({id:y,key:p,className:C,
title:c,style:j,dataset:w,...O},this.renderIcon(o),this.renderLabel(o),this.renderCloseIcon(o)):pr.li({id:y,key:p,className:C,title:c,style:j,dataset:w,...O},this.
renderIcon(o),this.renderLabel(o))}renderIcon(o){let{title:c}=o,p=this.createIconClass(o);return pr.div({className:p},c.icon,c.iconLabel)}renderLabel(o){return pr.
div({className:"lm-TabBar-tabLabel"},o.title.label)}renderCloseIcon(o){return pr.div({className:"lm-TabBar-tabCloseIcon"})}createTabKey(o){let c=this._tabKeys.get(
o.title);return c===void 0&&(c=`tab-key-${this._uuid}-${this._tabID++}`,this._tabKeys.set(o.title,c)),c}createTabStyle(o){return{zIndex:`${o.zIndex}`}}createTabClass(o){
let c="lm-TabBar-tab";return o.title.className&&(c+=` ${o.title.className}`),o.title.closable&&(c+=" lm-mod-closable"),o.current&&(c+=" lm-mod-current"),c}createTabDataset(o){
return o.title.dataset}createTabARIA(o){return{role:"tab","aria-selected":o.current.toString(),tabindex:`${o.tabIndex??"-1"}`}}createIconClass(o){let c="lm-TabB\
ar-tabIcon",p=o.title.iconClass;return p?`${c} ${p}`:c}static{this._nInstance=0}}r.Renderer=t,r.defaultRenderer=new t,r.addButtonSelector=".lm-TabBar-addButton"})(
Qr||={});var mi;(w=>{w.DRAG_THRESHOLD=5,w.DETACH_THRESHOLD=20;function i(){let O=document.createElement("div"),M=document.createElement("ul");M.setAttribute("ro\
le","tablist"),M.className="lm-TabBar-content",O.appendChild(M);let L=document.createElement("div");return L.className="lm-TabBar-addButton lm-mod-hidden",L.setAttribute(
"tabindex","-1"),L.setAttribute("role","button"),O.appendChild(L),O}w.createNode=i;function r(O){return O instanceof Jr?O:new Jr(O)}w.asTitle=r;function a(O){let M=window.
getComputedStyle(O);return 1e3*(parseFloat(M.transitionDuration)||0)}w.parseTransitionDuration=a;function o(O,M){let L=new Array(O.length);for(let U=0,z=O.length;U<
z;++U){let ee=O[U],G=window.getComputedStyle(ee);M==="horizontal"?L[U]={pos:ee.offsetLeft,size:ee.offsetWidth,margin:parseFloat(G.marginLeft)||0}:L[U]={pos:ee.offsetTop,
size:ee.offsetHeight,margin:parseFloat(G.marginTop)||0}}return L}w.snapTabLayout=o;function c(O,M){let L=Math.abs(M.clientX-O.pressX),U=Math.abs(M.clientY-O.pressY);
return L>=5||U>=5}w.dragExceeded=c;function p(O,M){let L=O.contentRect;return M.clientX<L.left-20||M.clientX>=L.right+20||M.clientY<L.top-20||M.clientY>=L.bottom+
20}w.detachExceeded=p;function y(O,M,L,U){let z,ee,G,J;U==="horizontal"?(z=M.pressX,ee=L.clientX-M.contentRect.left,G=L.clientX,J=M.contentRect.width):(z=M.pressY,
ee=L.clientY-M.contentRect.top,G=L.clientY,J=M.contentRect.height);let N=M.index,H=ee-M.tabPressPos,u=H+M.tabSize;for(let re=0,X=O.length;re<X;++re){let le,F=M.
tabLayout[re],Q=F.pos+(F.size>>1);if(re<M.index&&H<Q)le=`${M.tabSize+M.tabLayout[re+1].margin}px`,N=Math.min(N,re);else if(re>M.index&&u>Q)le=`${-M.tabSize-F.margin}\
px`,N=Math.max(N,re);else if(re===M.index){let R=G-z,ne=J-(M.tabPos+M.tabSize);le=`${Math.max(-M.tabPos,Math.min(R,ne))}px`}else le="";U==="horizontal"?O[re].style.
left=le:O[re].style.top=le}M.targetIndex=N}w.layoutTabs=y;function j(O,M){let L;M==="horizontal"?L=O.contentRect.width:L=O.contentRect.height;let U;if(O.targetIndex===
O.index)U=0;else if(O.targetIndex>O.index){let G=O.tabLayout[O.targetIndex];U=G.pos+G.size-O.tabSize-O.tabPos}else U=O.tabLayout[O.targetIndex].pos-O.tabPos;let z=L-
(O.tabPos+O.tabSize),ee=Math.max(-O.tabPos,Math.min(U,z));M==="horizontal"?O.tab.style.left=`${ee}px`:O.tab.style.top=`${ee}px`}w.finalizeTabPosition=j;function C(O,M){
for(let L of O)M==="horizontal"?L.style.left="":L.style.top=""}w.resetTabPositions=C})(mi||={});var en="2.0.0",Sl="2.1.0";var E0="IPY_MODEL_";function Jt(t,e){if(Array.isArray(t)){let i=[];for(let r of t)i.push(Jt(r,e));return Promise.all(i)}else if(t instanceof Object&&typeof t!="\
string"){let i={};for(let[r,a]of Object.entries(t))i[r]=Jt(a,e);return Bi(i)}else return typeof t=="string"&&t.slice(0,10)===E0?e.get_model(t.slice(10,t.length)):
Promise.resolve(t)}function Kc(t,e){if(Array.isArray(t)){let i=[];for(let r of t)i.push(Kc(r,e));return i}else{if(t instanceof ni)return`${E0}${t.model_id}`;if(t instanceof
Object&&typeof t!="string"){let i={};for(let[r,a]of Object.entries(t))i[r]=Kc(a,e);return i}else return t}}var ni=class extends T0.Model{defaults(){return{_model_module:"\
@jupyter-widgets/base",_model_name:"WidgetModel",_model_module_version:en,_view_module:"@jupyter-widgets/base",_view_name:null,_view_module_version:en,_view_count:null}}isNew(){
return!1}initialize(e,i){this._expectedEchoMsgIds=new Map,this._attrsToUpdate=new Set,super.initialize(e,i),this.widget_manager=i.widget_manager,this.model_id=i.
model_id;let r=i.comm;this.views=Object.create(null),this.state_change=Promise.resolve(),this._closed=!1,this._state_lock=null,this._msg_buffer=null,this._msg_buffer_callbacks=
null,this._pending_msgs=0,this._buffered_state_diff={},r?(this.comm=r,r.on_close(this._handle_comm_closed.bind(this)),r.on_msg(this._handle_comm_msg.bind(this)),
this.comm_live=!0):this.comm_live=!1}get comm_live(){return this._comm_live}set comm_live(e){this._comm_live=e,this.trigger("comm_live_update")}send(e,i,r){if(this.
comm!==void 0){let a={method:"custom",content:e};this.comm.send(a,i,{},r)}}close(e=!1){if(this._closed)return Promise.resolve();if(this._closed=!0,this.comm&&!e&&
this.comm.close(),this.stopListening(),this.trigger("destroy",this),this.comm&&delete this.comm,this.views){let i=Object.keys(this.views).map(r=>this.views[r].then(
a=>a.remove()));return delete this.views,Promise.all(i).then(()=>{})}return Promise.resolve()}_handle_comm_closed(e){this.trigger("comm:close"),this.close(!0)}_handle_comm_msg(e){
let i=e.content.data,r=i.method;switch(r){case"update":case"echo_update":return this.state_change=this.state_change.then(()=>{var a,o,c;let p=i.state,y=(a=i.buffer_paths)!==
null&&a!==void 0?a:[],j=(c=(o=e.buffers)===null||o===void 0?void 0:o.slice(0,y.length))!==null&&c!==void 0?c:[];if(rr(p,y,j),e.parent_header&&r==="echo_update"){
let C=e.parent_header.msg_id;Object.keys(p).filter(O=>this._expectedEchoMsgIds.has(O)).forEach(O=>{this._expectedEchoMsgIds.get(O)!==C?delete p[O]:(this._expectedEchoMsgIds.
delete(O),this._msg_buffer!==null&&Object.prototype.hasOwnProperty.call(this._msg_buffer,O)&&delete p[O])})}return this.constructor._deserialize_state(p,this.widget_manager)}).
then(a=>{this.set_state(a)}).catch(Ot(`Could not process update msg for model id: ${this.model_id}`,!0)),this.state_change;case"custom":return this.trigger("msg\
:custom",i.content,e.buffers),Promise.resolve()}return Promise.resolve()}set_state(e){this._state_lock=e;try{this.set(e)}catch(i){console.error(`Error setting s\
tate: ${i instanceof Error?i.message:i}`)}finally{this._state_lock=null}}get_state(e){let i=this.attributes;if(e){let r=this.defaults,a=typeof r=="function"?r.call(
this):r,o={};return Object.keys(i).forEach(c=>{An(i[c],a[c])||(o[c]=i[c])}),o}else return Object.assign({},i)}_handle_status(e){if(this.comm!==void 0&&e.content.
execution_state==="idle"&&(this._pending_msgs--,this._pending_msgs<0&&(console.error(`Jupyter Widgets message throttle: Pending messages < 0 (=${this._pending_msgs}\
), which is unexpected. Resetting to 0 to continue.`),this._pending_msgs=0),this._msg_buffer!==null&&this._pending_msgs<1)){let i=this.send_sync_message(this._msg_buffer,
this._msg_buffer_callbacks);this.rememberLastUpdateFor(i),this._msg_buffer=null,this._msg_buffer_callbacks=null}}callbacks(e){return this.widget_manager.callbacks(
e)}set(e,i,r){let a=Ib.call(this,e,i,r);if(this._buffered_state_diff!==void 0){let o=this.changedAttributes()||{};if(this._state_lock)for(let c of Object.keys(this.
_state_lock))o[c]===this._state_lock[c]&&delete o[c];if(this._buffered_state_diff_synced)for(let c of Object.keys(this._buffered_state_diff_synced))o[c]===this.
_buffered_state_diff_synced[c]&&delete o[c];this._buffered_state_diff=Ti(this._buffered_state_diff,o)}return this._changing===!1&&(this._buffered_state_diff_synced=
{}),a}sync(e,i,r={}){if(this.comm===void 0)throw"Syncing error: no comm channel defined";let a=e==="patch"?r.attrs:i.get_state(r.drop_defaults);if(this._state_lock)
for(let c of Object.keys(this._state_lock))a[c]===this._state_lock[c]&&delete a[c];Object.keys(a).forEach(c=>{this._attrsToUpdate.add(c)});let o=this.serialize(
a);if(Object.keys(o).length>0){let c=r.callbacks||this.callbacks();if(this._pending_msgs>=1){switch(e){case"patch":this._msg_buffer=Ti(this._msg_buffer||{},o);break;case"\
update":case"create":this._msg_buffer=o;break;default:throw"unrecognized syncing method"}this._msg_buffer_callbacks=c}else{let p=this.send_sync_message(a,c);this.
rememberLastUpdateFor(p)}}}rememberLastUpdateFor(e){this._attrsToUpdate.forEach(i=>{this._expectedEchoMsgIds.set(i,e)}),this._attrsToUpdate=new Set}serialize(e){
let i=this.constructor.serializers||C0.JSONExt.emptyObject;for(let r of Object.keys(e))try{i[r]&&i[r].serialize?e[r]=i[r].serialize(e[r],this):e[r]=JSON.parse(JSON.
stringify(e[r])),e[r]&&e[r].toJSON&&(e[r]=e[r].toJSON())}catch(a){throw console.error("Error serializing widget state attribute: ",r),a}return e}send_sync_message(e,i={}){
if(!this.comm)return"";try{i={shell:Object.assign({},i.shell),iopub:Object.assign({},i.iopub),input:i.input};let r=i.iopub.status;i.iopub.status=c=>{this._handle_status(
c),r&&r(c)};let a=zs(e),o=this.comm.send({method:"update",state:a.state,buffer_paths:a.buffer_paths},i,{},a.buffers);return this._pending_msgs++,o}catch(r){console.
error("Could not send widget sync message",r)}return""}save_changes(e){if(this.comm_live){let i={patch:!0};e&&(i.callbacks=e),this.save(this._buffered_state_diff,
i),this._changing&&Ti(this._buffered_state_diff_synced,this._buffered_state_diff),this._buffered_state_diff={}}}on_some_change(e,i,r){this.on("change",(...a)=>{
e.some(this.hasChanged,this)&&i.apply(r,a)},this)}toJSON(e){return`IPY_MODEL_${this.model_id}`}static _deserialize_state(e,i){let r=this.serializers,a;if(r){a={};
for(let o in e)r[o]&&r[o].deserialize?a[o]=r[o].deserialize(e[o],i):a[o]=e[o]}else a=e;return Bi(a)}},Ei=class extends ni{defaults(){return Ti(super.defaults(),
{_dom_classes:[],tabbable:null,tooltip:null})}};Ei.serializers=Object.assign(Object.assign({},ni.serializers),{layout:{deserialize:Jt},style:{deserialize:Jt}});
var gr=class extends xl{constructor(e){super(e)}initialize(e){this.listenTo(this.model,"change",(i,r)=>{let a=Object.keys(this.model.changedAttributes()||{});a[0]===
"_view_count"&&a.length===1||this.update(r)}),this.options=e.options,this.once("remove",()=>{typeof this.model.get("_view_count")=="number"&&(this.model.set("_v\
iew_count",this.model.get("_view_count")-1),this.model.save_changes())}),this.once("displayed",()=>{typeof this.model.get("_view_count")=="number"&&(this.model.
set("_view_count",this.model.get("_view_count")+1),this.model.save_changes())}),this.displayed=new Promise((i,r)=>{this.once("displayed",i),this.model.on("msg:c\
ustom",this.handle_message.bind(this))})}handle_message(e){e.do==="focus"?this.el.focus():e.do==="blur"&&this.el.blur()}update(e){}render(){}create_child_view(e,i={}){
return i=Object.assign({parent:this},i),this.model.widget_manager.create_view(e,i).catch(Ot("Could not create child view",!0))}callbacks(){return this.model.callbacks(
this)}send(e,i){this.model.send(e,this.callbacks(),i)}touch(){this.model.save_changes(this.callbacks())}remove(){return super.remove(),this.trigger("remove"),this}},
ba=class extends ke{constructor(e){let i=e.view;delete e.view,super(e),this._view=i}dispose(){this.isDisposed||(super.dispose(),this._view.remove(),this._view=null)}processMessage(e){
super.processMessage(e),this._view.processLuminoMessage(e)}},UT=ba,mr=class extends Xt{constructor(e){let i=e.view;delete e.view,super(e),this._view=i}processMessage(e){
super.processMessage(e),this._view.processLuminoMessage(e)}dispose(){var e;this.isDisposed||(super.dispose(),(e=this._view)===null||e===void 0||e.remove(),this.
_view=null)}},HT=mr,We=class extends gr{initialize(e){super.initialize(e),this.listenTo(this.model,"change:_dom_classes",(i,r)=>{let a=i.previous("_dom_classes");
this.update_classes(a,r)}),this.layoutPromise=Promise.resolve(),this.listenTo(this.model,"change:layout",(i,r)=>{this.setLayout(r,i.previous("layout"))}),this.stylePromise=
Promise.resolve(),this.listenTo(this.model,"change:style",(i,r)=>{this.setStyle(r,i.previous("style"))}),this.displayed.then(()=>{this.update_classes([],this.model.
get("_dom_classes")),this.setLayout(this.model.get("layout")),this.setStyle(this.model.get("style"))}),this._comm_live_update(),this.listenTo(this.model,"comm_l\
ive_update",()=>{this._comm_live_update()}),this.listenTo(this.model,"change:tooltip",this.updateTooltip),this.updateTooltip()}setLayout(e,i){e&&(this.layoutPromise=
this.layoutPromise.then(r=>(r&&(r.unlayout(),this.stopListening(r.model),r.remove()),this.create_child_view(e).then(a=>this.displayed.then(()=>(a.trigger("displ\
ayed"),this.listenTo(a.model,"change",()=>{me.postMessage(this.luminoWidget,ke.ResizeMessage.UnknownSize)}),me.postMessage(this.luminoWidget,ke.ResizeMessage.UnknownSize),
this.trigger("layout-changed"),a))).catch(Ot("Could not add LayoutView to DOMWidgetView",!0)))))}setStyle(e,i){e&&(this.stylePromise=this.stylePromise.then(r=>(r&&
(r.unstyle(),this.stopListening(r.model),r.remove()),this.create_child_view(e).then(a=>this.displayed.then(()=>(a.trigger("displayed"),this.trigger("style-chang\
ed"),a))).catch(Ot("Could not add styleView to DOMWidgetView",!0)))))}updateTooltip(){let e=this.model.get("tooltip");e?this.model.get("description").length===0&&
this.el.setAttribute("title",e):this.el.removeAttribute("title")}update_classes(e,i,r){r===void 0&&(r=this.el),po(e,i).map(function(a){r.classList?r.classList.remove(
a):r.setAttribute("class",r.getAttribute("class").replace(a,""))}),po(i,e).map(function(a){r.classList?r.classList.add(a):r.setAttribute("class",r.getAttribute(
"class").concat(" ",a))})}update_mapped_classes(e,i,r){let a=this.model.previous(i),o=e[a]?e[a]:[];a=this.model.get(i);let c=e[a]?e[a]:[];this.update_classes(o,
c,r||this.el)}set_mapped_classes(e,i,r){let a=this.model.get(i),o=e[a]?e[a]:[];this.update_classes([],o,r||this.el)}_setElement(e){this.luminoWidget&&this.luminoWidget.
dispose(),this.$el=e instanceof $c.default?e:(0,$c.default)(e),this.el=this.$el[0],this.luminoWidget=new ba({node:e,view:this})}remove(){return this.luminoWidget&&
this.luminoWidget.dispose(),super.remove()}processPhosphorMessage(e){this.processLuminoMessage(e)}processLuminoMessage(e){switch(e.type){case"after-attach":this.
trigger("displayed");break;case"show":this.trigger("shown");break}}_comm_live_update(){this.model.comm_live?this.luminoWidget.removeClass("jupyter-widgets-disco\
nnected"):this.luminoWidget.addClass("jupyter-widgets-disconnected")}updateTabindex(){let e=this.model.get("tabbable");e===!0?this.el.setAttribute("tabIndex","0"):
e===!1?this.el.setAttribute("tabIndex","-1"):e===null&&this.el.removeAttribute("tabIndex")}get pWidget(){return this.luminoWidget}set pWidget(e){this.luminoWidget=
e}};var S0={align_content:null,align_items:null,align_self:null,border_top:null,border_right:null,border_bottom:null,border_left:null,bottom:null,display:null,flex:null,
flex_flow:null,height:null,justify_content:null,justify_items:null,left:null,margin:null,max_height:null,max_width:null,min_height:null,min_width:null,overflow:null,
order:null,padding:null,right:null,top:null,visibility:null,width:null,object_fit:null,object_position:null,grid_auto_columns:null,grid_auto_flow:null,grid_auto_rows:null,
grid_gap:null,grid_template_rows:null,grid_template_columns:null,grid_template_areas:null,grid_row:null,grid_column:null,grid_area:null},Gc=class extends ni{defaults(){
return Ti(super.defaults(),{_model_name:"LayoutModel",_view_name:"LayoutView"},S0)}},Yc=class extends gr{initialize(e){this._traitNames=[],super.initialize(e);for(let i of Object.
keys(S0))this.registerTrait(i)}registerTrait(e){this._traitNames.push(e),this.listenTo(this.model,"change:"+e,(i,r)=>{this.handleChange(e,r)}),this.handleChange(
e,this.model.get(e))}css_name(e){return e.replace(/_/g,"-")}handleChange(e,i){let r=this.options.parent;r?i===null?r.el.style.removeProperty(this.css_name(e)):r.
el.style.setProperty(this.css_name(e),i):console.warn("Style not applied because a parent view does not exist")}unlayout(){let e=this.options.parent;this._traitNames.
forEach(i=>{e?e.el.style.removeProperty(this.css_name(i)):console.warn("Style not removed because a parent view does not exist")},this)}};var br=class extends ni{defaults(){let e=this.constructor;return Ti(super.defaults(),{_model_name:"StyleModel",_view_name:"StyleView"},Object.keys(e.styleProperties).
reduce((i,r)=>(i[r]=e.styleProperties[r].default,i),{}))}};br.styleProperties={};var Xc=class extends gr{initialize(e){this._traitNames=[],super.initialize(e);let i=this.
model.constructor;for(let r of Object.keys(i.styleProperties))this.registerTrait(r);this.style()}registerTrait(e){this._traitNames.push(e),this.listenTo(this.model,
"change:"+e,(i,r)=>{this.handleChange(e,r)})}handleChange(e,i){let r=this.options.parent;if(r){let o=this.model.constructor.styleProperties,c=o[e].attribute,p=o[e].
selector,y=p?r.el.querySelectorAll(p):[r.el];if(i===null)for(let j=0;j!==y.length;++j)y[j].style.removeProperty(c);else for(let j=0;j!==y.length;++j)y[j].style.
setProperty(c,i)}else console.warn("Style not applied because a parent view does not exist")}style(){for(let e of this._traitNames)this.handleChange(e,this.model.
get(e))}unstyle(){let e=this.options.parent,r=this.model.constructor.styleProperties;this._traitNames.forEach(a=>{if(e){let o=r[a].attribute,c=r[a].selector,p=c?
e.el.querySelectorAll(c):[e.el];for(let y=0;y!==p.length;++y)p[y].style.removeProperty(o)}else console.warn("Style not removed because a parent view does not ex\
ist")},this)}};var Jc;(function(t){let e;(function(i){class r{constructor(c){this.targets=Object.create(null),this.comms=Object.create(null),this.init_kernel(c)}init_kernel(c){
this.kernel=c,this.jsServicesKernel=c}async new_comm(c,p,y,j,C,w){let O=this.jsServicesKernel.createComm(c,C),M=new a(O);return this.register_comm(M),M.open(p,y,
j,w),M}register_target(c,p){let y=this.jsServicesKernel.registerCommTarget(c,(j,C)=>{let w=new a(j);this.register_comm(w);try{return p(w,C)}catch(O){w.close(),console.
error(O),console.error(new Error("Exception opening new comm"))}});this.targets[c]=y}unregister_target(c,p){this.targets[c].dispose(),delete this.targets[c]}register_comm(c){
return this.comms[c.comm_id]=Promise.resolve(c),c.kernel=this.kernel,c.comm_id}}i.CommManager=r;class a{constructor(c){this.jsServicesComm=c}get comm_id(){return this.
jsServicesComm.commId}get target_name(){return this.jsServicesComm.targetName}open(c,p,y,j){let C=this.jsServicesComm.open(c,y,j);return this._hookupCallbacks(C,
p),C.msg.header.msg_id}send(c,p,y,j){let C=this.jsServicesComm.send(c,y,j);return this._hookupCallbacks(C,p),C.msg.header.msg_id}close(c,p,y,j){let C=this.jsServicesComm.
close(c,y,j);return this._hookupCallbacks(C,p),C.msg.header.msg_id}on_msg(c){this.jsServicesComm.onMsg=c.bind(this)}on_close(c){this.jsServicesComm.onClose=c.bind(
this)}_hookupCallbacks(c,p){p&&(c.onReply=function(y){p.shell&&p.shell.reply&&p.shell.reply(y)},c.onStdin=function(y){p.input&&p.input(y)},c.onIOPub=function(y){
if(p.iopub){if(p.iopub.status&&y.header.msg_type==="status")p.iopub.status(y);else if(p.iopub.clear_output&&y.header.msg_type==="clear_output")p.iopub.clear_output(
y);else if(p.iopub.output)switch(y.header.msg_type){case"display_data":case"execute_result":case"stream":case"error":p.iopub.output(y);break;default:break}}})}}
i.Comm=a})(e=t.services||(t.services={}))})(Jc||(Jc={}));var bi=class{constructor(e,i,r){this.initialize(e,i,r)}initialize(e,i,r){this._handler_context=r||this,this._models=[],this.views=[],this._create_view=e,this._remove_view=
i||function(a){a.remove()}}update(e,i,r,a){let o=r||this._remove_view,c=i||this._create_view;a=a||this._handler_context;let p=0;for(;p<e.length&&!(p>=this._models.
length||e[p]!==this._models[p]);p++);let y=p,j=this.views.splice(y,this.views.length-y);for(let C=0;C<j.length;C++)j[C].then(function(w){o.call(a,w)});for(;p<e.
length;p++)this.views.push(Promise.resolve(c.call(a,e[p],p)));return this._models=e.slice(),Promise.all(this.views)}remove(){return Promise.all(this.views).then(
e=>{e.forEach(i=>this._remove_view.call(this._handler_context,i)),this.views=[],this._models=[]})}dispose(){this.views=null,this._models=null}};var A0=Ze(Mr()),WT=new A0.Token("jupyter.extensions.jupyterWidgetRegistry");function va(t,e){class i extends Ei{constructor(a,o){a=Object.assign(Object.assign({},a),{_view_name:"ErrorWidgetView",_view_module:"@jupyter-widgets/base",_model_module_version:en,
_view_module_version:en,msg:e,error:t}),super(a,o),this.comm_live=!0}}return i}var os=class extends We{generateErrorMessage(){return{msg:this.model.get("msg"),stack:String(
this.model.get("error").stack)}}render(){let{msg:e,stack:i}=this.generateErrorMessage();this.el.classList.add("jupyter-widgets");let r=document.createElement("d\
iv");r.classList.add("jupyter-widgets-error-widget","icon-error"),r.innerHTML=go;let a=document.createElement("pre");a.style.textAlign="center",a.innerText="Cli\
ck to show javascript error.",r.append(a),this.el.appendChild(r);let o,c;this.el.onclick=()=>{r.classList.contains("icon-error")&&(c=c||r.clientHeight,o=o||r.clientWidth,
r.classList.remove("icon-error"),r.innerHTML=`
        <pre>[Open Browser Console for more detailed log - Double click to close this message]
${e}
${i}</pre>
        `,r.style.height=`${c}px`,r.style.width=`${o}px`,r.classList.add("text-error"))},this.el.ondblclick=()=>{r.classList.contains("text-error")&&(r.classList.
remove("text-error"),r.innerHTML=go,r.append(a),r.classList.add("icon-error"))}}};function Zc(t,e){return class extends os{generateErrorMessage(){return{msg:e,stack:String(
t instanceof Error?t.stack:t)}}}}var N0=Ze(Mr());var kl=Ze(L0());function O0(t){let e=new Uint8Array(t.length/2);for(let i=0;i<t.length;i+=2)e[i/2]=parseInt(t.slice(i,i+2),16);return e.buffer}function I0(t){return(0,kl.fromByteArray)(
new Uint8Array(t))}function D0(t){return(0,kl.toByteArray)(t).buffer}var JT=/(\$\$?|\\(?:begin|end)\{[a-z]*\*?\}|\\[{}$]|[{}]|(?:\n\s*)+|@@\d+@@|\\\\(?:\(|\)|\[|\]))/i;function z0(t){let e=[],i=null,r=null,a=null,o=0,c;/`/.test(t)?
(t=t.replace(/~/g,"~T").replace(/(^|[^\\])(`+)([^\n]*?[^`\n])\2(?!`)/gm,j=>j.replace(/\$/g,"~D")),c=j=>j.replace(/~([TD])/g,(C,w)=>w==="T"?"~":"$")):c=j=>j;let y=t.
replace(/\r\n?/g,`
`).split(JT);for(let j=1,C=y.length;j<C;j+=2){let w=y[j];w.charAt(0)==="@"?(y[j]="@@"+e.length+"@@",e.push(w)):i!==null?w===r?o?a=j:(y=eh(i,j,c,e,y),i=null,r=null,
a=null):w.match(/\n.*\n/)?(a!==null&&(j=a,y=eh(i,j,c,e,y)),i=null,r=null,a=null,o=0):w==="{"?o++:w==="}"&&o&&o--:w==="$"||w==="$$"?(i=j,r=w,o=0):w==="\\\\("||w===
"\\\\["?(i=j,r=w.slice(-1)==="("?"\\\\)":"\\\\]",o=0):w.substr(1,5)==="begin"&&(i=j,r="\\end"+w.substr(6),o=0)}return i!==null&&a!==null&&(y=eh(i,a,c,e,y),i=null,
r=null,a=null),{text:c(y.join("")),math:e}}function P0(t,e){let i=(r,a)=>{let o=e[a];return o.substr(0,3)==="\\\\("&&o.substr(o.length-3)==="\\\\)"?o="\\("+o.substring(
3,o.length-3)+"\\)":o.substr(0,3)==="\\\\["&&o.substr(o.length-3)==="\\\\]"&&(o="\\["+o.substring(3,o.length-3)+"\\]"),o};return t.replace(/@@(\d+)@@/g,i)}function eh(t,e,i,r,a){
let o=a.slice(t,e+1).join("").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;");for(navigator&&navigator.appName==="Microsoft Internet Explorer"&&
(o=o.replace(/(%[^\n]*)\n/g,`$1<br/>
`));e>t;)a[e]="",e--;return a[t]="@@"+r.length+"@@",i&&(o=i(o)),r.push(o),a}var ZT=["script","style","template","noscript","iframe","svg","math"],QT=/^\s*((https?|mailto|data:image\/\w+)[:;]|[^:]*$)/i;function th(t,{allowedTags:e,allowedAttributes:i}){
let{body:r}=new DOMParser().parseFromString(t,"text/html");for(let a of r.querySelectorAll("*")){let o=a.localName;ZT.includes(o)?a.remove():e.includes(o)||a.replaceWith(
...a.childNodes);let c=[...i["*"],...i[o]??[]];for(let{name:p,value:y}of[...a.attributes])(!(c.includes(p)||p.startsWith("aria-")&&c.includes("aria-*"))||["href",
"src"].includes(p)&&!QT.test(y))&&a.removeAttribute(p)}return r.innerHTML}var B0=Sl.split(".",1)[0],eC="jupyter.widget.control",tC="1.0.0",iC=4e3;function rC(t){return th(t,{allowedTags:["a","abbr","b","code","em","i","img","li","ol",
"span","strong","ul"],allowedAttributes:{"*":["aria-*","class","style","title"],a:["href"],img:["src"],style:["media","type"]}})}var Ml=class{constructor(){this.
comm_target_name="jupyter.widget",this._models=Object.create(null)}setViewOptions(e={}){return e}create_view(e,i={}){let r=Qe(),a=e.state_change=e.state_change.
then(async()=>{let o=e.get("_view_name"),c=e.get("_view_module");try{let p=await this.loadViewClass(o,c,e.get("_view_module_version")),y=new p({model:e,options:this.
setViewOptions(i)});return y.listenTo(e,"destroy",y.remove),await y.render(),y.once("remove",()=>{e.views&&delete e.views[r]}),y}catch(p){console.error(`Could n\
ot create a view for model id ${e.model_id}`);let y=`Failed to create view for '${o}' from module '${c}' with model '${e.name}' from module '${e.module}'`,j=va(
p,y),C=new j,w=new os({model:C,options:this.setViewOptions(i)});return await w.render(),w}});return e.views&&(e.views[r]=a),a}callbacks(e){return{}}async get_model(e){
let i=this._models[e];if(i===void 0){let o=Date.now();for(;Date.now()-o<2e3;){if(i=this._models[e],i!==void 0)return i;await new Promise(c=>setTimeout(c,100))}throw new Error(
"widget model not found")}return i}has_model(e){return this._models[e]!==void 0}handle_comm_open(e,i){let r=(i.metadata||{}).version||"";if(r.split(".",1)[0]!==
B0){let p=`Wrong widget protocol version: received protocol version '${r}', but was expecting major version '${B0}'`;return console.error(p),Promise.reject(p)}let a=i.
content.data,o=a.buffer_paths||[],c=i.buffers||[];return rr(a.state,o,c),this.new_model({model_name:a.state._model_name,model_module:a.state._model_module,model_module_version:a.
state._model_module_version,comm:e},a.state).catch(Ot("Could not create a model.",!0))}new_widget(e,i={}){let r;if(e.view_name===void 0||e.view_module===void 0||
e.view_module_version===void 0)return Promise.reject("new_widget(...) must be given view information in the options.");e.comm?r=Promise.resolve(e.comm):r=this._create_comm(
this.comm_target_name,e.model_id,{state:{_model_module:e.model_module,_model_module_version:e.model_module_version,_model_name:e.model_name,_view_module:e.view_module,
_view_module_version:e.view_module_version,_view_name:e.view_name}},{version:Sl});let a=Object.assign({},e);return r.then(o=>(a.comm=o,this.new_model(a,i).then(
p=>(p.sync("create",p),p))),()=>(a.model_id||(a.model_id=Qe()),this.new_model(a,i)))}register_model(e,i){this._models[e]=i,i.then(r=>{r.once("comm:close",()=>{delete this.
_models[e]})})}async new_model(e,i={}){var r,a;let o=(r=e.model_id)!==null&&r!==void 0?r:(a=e.comm)===null||a===void 0?void 0:a.comm_id;if(!o)throw new Error("N\
either comm nor model_id provided in options object. At least one must exist.");e.model_id=o;let c=this._make_model(e,i);return this.register_model(o,c),await c}async _loadFromKernel(){
let e,i;try{let p=await this._create_comm(eC,Qe(),{},{version:tC});await new Promise((y,j)=>{p.on_msg(C=>{if(e=C.content.data,e.method!=="update_states"){console.
warn(`
              Unknown ${e.method} message on the Control channel
            `);return}i=(C.buffers||[]).map(w=>w instanceof DataView?w:new DataView(w instanceof ArrayBuffer?w:w.buffer)),y(null)}),p.on_close(()=>j("Control co\
mm was closed too early")),p.send({method:"request_states"},{}),setTimeout(()=>j("Control comm did not respond in time"),iC)}),p.close()}catch{return this._loadFromKernelModels()}
let r=e.states,a={},o={};for(let p=0;p<e.buffer_paths.length;p++){let[y,...j]=e.buffer_paths[p],C=i[p];a[y]||(a[y]=[],o[y]=[]),a[y].push(j),o[y].push(C)}let c=await Promise.
all(Object.keys(r).map(async p=>{let y=this.has_model(p)?void 0:await this._create_comm("jupyter.widget",p);return{widget_id:p,comm:y}}));await Promise.all(c.map(
async({widget_id:p,comm:y})=>{let j=r[p];p in a&&rr(j,a[p],o[p]);try{if(y)await this.new_model({model_name:j.model_name,model_module:j.model_module,model_module_version:j.
model_module_version,model_id:p,comm:y},j.state);else{let C=await this.get_model(p),w=await C.constructor._deserialize_state(j.state,this);C.set_state(w)}}catch(C){
console.error(C)}}))}async _loadFromKernelModels(){let e=await this._get_comm_info(),i=await Promise.all(Object.keys(e).map(async r=>{if(this.has_model(r))return;
let a=await this._create_comm(this.comm_target_name,r),o="",c=new N0.PromiseDelegate;return a.on_msg(p=>{if(p.parent_header.msg_id===o&&p.header.msg_type==="com\
m_msg"&&p.content.data.method==="update"){let y=p.content.data,j=y.buffer_paths||[],C=p.buffers||[];rr(y.state,j,C),c.resolve({comm:a,msg:p})}}),o=a.send({method:"\
request_state"},this.callbacks(void 0)),c.promise}));await Promise.all(i.map(async r=>{if(!r)return;let a=r.msg.content;await this.new_model({model_name:a.data.
state._model_name,model_module:a.data.state._model_module,model_module_version:a.data.state._model_module_version,comm:r.comm},a.data.state)}))}async _make_model(e,i={}){
let r=e.model_id,a=this.loadModelClass(e.model_name,e.model_module,e.model_module_version),o,c=(y,j)=>{let C=va(y,j);return new C};try{o=await a}catch(y){let j="\
Could not instantiate widget";return console.error(j),c(y,j)}if(!o){let y="Could not instantiate widget";console.error(y);let j=new Error(`Cannot find model mod\
ule ${e.model_module}@${e.model_module_version}, ${e.model_name}`);return c(j,y)}let p;try{let y=await o._deserialize_state(i,this),j={widget_manager:this,model_id:r,
comm:e.comm};p=new o(y,j)}catch(y){console.error(y);let j=`Model class '${e.model_name}' from module '${e.model_module}' is loaded but can not be instantiated`;
p=c(y,j)}return p.name=e.model_name,p.module=e.model_module,p}clear_state(){return Bi(this._models).then(e=>{Object.keys(e).forEach(i=>e[i].close()),this._models=
Object.create(null)})}get_state(e={}){let i=Object.keys(this._models).map(r=>this._models[r]);return Promise.all(i).then(r=>nC(r,e))}set_state(e){if(!(e.version_major&&
e.version_major<=2))throw"Unsupported widget state format";let i=e.state;return this._get_comm_info().then(a=>Promise.all(Object.keys(i).map(o=>{let c={base64:D0,
hex:O0},p=i[o],y=p.state;if(p.buffers){let C=p.buffers.map(O=>O.path),w=p.buffers.map(O=>new DataView(c[O.encoding](O.data)));rr(p.state,C,w)}if(this.has_model(
o))return this.get_model(o).then(C=>C.constructor._deserialize_state(y||{},this).then(w=>(C.set_state(w),C)));let j={model_id:o,model_name:p.model_name,model_module:p.
model_module,model_module_version:p.model_module_version};return Object.prototype.hasOwnProperty.call(a,"model_id")?this._create_comm(this.comm_target_name,o).then(
C=>(j.comm=C,this.new_model(j))):this.new_model(j,y)})))}disconnect(){Object.keys(this._models).forEach(e=>{this._models[e].then(i=>{i.comm_live=!1})})}resolveUrl(e){
return Promise.resolve(e)}inline_sanitize(e){let i=z0(e),r=rC(i.text);return P0(r,i.math)}async loadModelClass(e,i,r){try{let a=this.loadClass(e,i,r);return await a,
a}catch(a){console.error(a);let o=`Failed to load model class '${e}' from module '${i}'`;return va(a,o)}}async loadViewClass(e,i,r){try{let a=this.loadClass(e,i,
r);return await a,a}catch(a){console.error(a);let o=`Failed to load view class '${e}' from module '${i}'`;return Zc(a,o)}}filterExistingModelState(e){let i=e.state;
return i=Object.keys(i).filter(r=>!this.has_model(r)).reduce((r,a)=>(r[a]=i[a],r),{}),Object.assign(Object.assign({},e),{state:i})}};function nC(t,e={}){let i={};
return t.forEach(r=>{let a=r.model_id,o=zs(r.serialize(r.get_state(e.drop_defaults))),c=o.buffers.map((p,y)=>({data:I0(p),path:o.buffer_paths[y],encoding:"base6\
4"}));i[a]={model_name:r.name,model_module:r.module,model_module_version:r.get("_model_module_version"),state:o.state},c.length>0&&(i[a].buffers=c)}),{version_major:2,
version_minor:0,state:i}}function ih(t,e){e!==void 0&&(t.textContent=e),window.MathJax!==void 0&&MathJax.Hub.Queue(["Typeset",MathJax.Hub,t])}function rh(t){let e=document.createElement(
"div");return e.textContent=t,e.innerHTML}var gt="2.0.0";var ft=class extends br{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"DescriptionStyleModel",_model_module:"@jupyter-widgets/\
controls",_model_module_version:gt})}};ft.styleProperties={description_width:{selector:".widget-label",attribute:"width",default:null}};var ls=class extends Ei{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"DescriptionModel",_view_name:"DescriptionView",_view_module:"@jupyter-widgets/controls",_model_module:"\
@jupyter-widgets/controls",_view_module_version:gt,_model_module_version:gt,description:"",description_allow_html:!1})}},it=class extends We{render(){this.label=
document.createElement("label"),this.el.appendChild(this.label),this.label.className="widget-label",this.label.style.display="none",this.listenTo(this.model,"ch\
ange:description",this.updateDescription),this.listenTo(this.model,"change:description_allow_html",this.updateDescription),this.listenTo(this.model,"change:tabb\
able",this.updateTabindex),this.updateDescription(),this.updateTabindex(),this.updateTooltip()}typeset(e,i){this.displayed.then(()=>{var r;let o=(r=this.model.widget_manager.
_rendermime)===null||r===void 0?void 0:r.latexTypesetter;if(o)i!==void 0&&(e.textContent=i),o.typeset(e);else return ih(e,i)})}updateDescription(){let e=this.model.
get("description");e.length===0?this.label.style.display="none":(this.model.get("description_allow_html")?this.label.innerHTML=this.model.widget_manager.inline_sanitize(
e):this.label.textContent=e,this.typeset(this.label),this.label.style.display="")}updateTooltip(){this.label&&(this.label.title=this.model.get("tooltip"))}},nh=class extends ls{},
sh=class extends it{};var _a=class extends ni{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"CoreWidgetModel",_view_module:"@jupyter-widgets/control\
s",_model_module:"@jupyter-widgets/controls",_view_module_version:gt,_model_module_version:gt})}},rt=class extends Ei{defaults(){return Object.assign(Object.assign(
{},super.defaults()),{_model_name:"CoreDOMWidgetModel",_view_module:"@jupyter-widgets/controls",_model_module:"@jupyter-widgets/controls",_view_module_version:gt,
_model_module_version:gt})}},at=class extends ls{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"CoreDescriptionModel",_view_module:"\
@jupyter-widgets/controls",_model_module:"@jupyter-widgets/controls",_view_module_version:gt,_model_module_version:gt})}};var ya=class extends _a{defaults(){return Object.assign(Object.assign({},super.defaults()),{target:void 0,source:void 0,_model_name:"DirectionalLinkModel"})}initialize(e,i){
super.initialize(e,i),this.on("change",this.updateBindings,this),this.updateBindings()}updateValue(e,i,r,a){if(!this._updating){this._updating=!0;try{r&&(r.set(
a,e.get(i)),r.save_changes())}finally{this._updating=!1}}}updateBindings(){this.cleanup(),[this.sourceModel,this.sourceAttr]=this.get("source")||[null,null],[this.
targetModel,this.targetAttr]=this.get("target")||[null,null],this.sourceModel&&(this.listenTo(this.sourceModel,"change:"+this.sourceAttr,()=>{this.updateValue(this.
sourceModel,this.sourceAttr,this.targetModel,this.targetAttr)}),this.updateValue(this.sourceModel,this.sourceAttr,this.targetModel,this.targetAttr),this.listenToOnce(
this.sourceModel,"destroy",this.cleanup)),this.targetModel&&this.listenToOnce(this.targetModel,"destroy",this.cleanup)}cleanup(){this.sourceModel&&(this.stopListening(
this.sourceModel,"change:"+this.sourceAttr,void 0),this.stopListening(this.sourceModel,"destroy",void 0)),this.targetModel&&this.stopListening(this.targetModel,
"destroy",void 0)}};ya.serializers=Object.assign(Object.assign({},_a.serializers),{target:{deserialize:Jt},source:{deserialize:Jt}});var ah=class extends ya{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"LinkModel"})}updateBindings(){super.updateBindings(),this.targetModel&&this.listenTo(this.
targetModel,"change:"+this.targetAttr,()=>{this.updateValue(this.targetModel,this.targetAttr,this.sourceModel,this.sourceAttr)})}cleanup(){super.cleanup(),this.
targetModel&&this.stopListening(this.targetModel,"change:"+this.targetAttr,void 0)}};var Ll=class extends ft{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"CheckboxStyleModel"})}};Ll.styleProperties=Object.assign(
Object.assign({},ft.styleProperties),{background:{selector:"",attribute:"background",default:null}});var Ol=class extends ft{defaults(){return Object.assign(Object.
assign({},super.defaults()),{_model_name:"ToggleButtonStyleModel"})}};Ol.styleProperties=Object.assign(Object.assign({},ft.styleProperties),{font_family:{selector:"",
attribute:"font-family",default:""},font_size:{selector:"",attribute:"font-size",default:""},font_style:{selector:"",attribute:"font-style",default:""},font_variant:{
selector:"",attribute:"font-variant",default:""},font_weight:{selector:"",attribute:"font-weight",default:""},text_color:{selector:"",attribute:"color",default:""},
text_decoration:{selector:"",attribute:"text-decoration",default:""}});var xa=class extends at{defaults(){return Object.assign(Object.assign({},super.defaults()),
{value:!1,disabled:!1,_model_name:"BoolModel"})}},oh=class extends at{defaults(){return Object.assign(Object.assign({},super.defaults()),{indent:!0,style:null,_view_name:"\
CheckboxView",_model_name:"CheckboxModel"})}},lh=class extends it{render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget\
-inline-hbox"),this.el.classList.add("widget-checkbox"),this.label.innerHTML="&#8203;",this.checkboxLabel=document.createElement("label"),this.checkboxLabel.classList.
add("widget-label-basic"),this.el.appendChild(this.checkboxLabel),this.checkbox=document.createElement("input"),this.checkbox.setAttribute("type","checkbox"),this.
checkboxLabel.appendChild(this.checkbox),this.descriptionSpan=document.createElement("span"),this.checkboxLabel.appendChild(this.descriptionSpan),this.listenTo(
this.model,"change:indent",this.updateIndent),this.listenTo(this.model,"change:tabbable",this.updateTabindex),this.update(),this.updateDescription(),this.updateIndent(),
this.updateTabindex(),this.updateTooltip()}updateDescription(){if(this.checkboxLabel==null)return;let e=this.model.get("description");this.model.get("descriptio\
n_allow_html")?this.descriptionSpan.innerHTML=this.model.widget_manager.inline_sanitize(e):this.descriptionSpan.textContent=e,this.typeset(this.descriptionSpan),
this.descriptionSpan.title=e,this.checkbox.title=e}updateIndent(){let e=this.model.get("indent");this.label.style.display=e?"":"none"}updateTabindex(){if(!this.
checkbox)return;let e=this.model.get("tabbable");e===!0?this.checkbox.setAttribute("tabIndex","0"):e===!1?this.checkbox.setAttribute("tabIndex","-1"):e===null&&
this.checkbox.removeAttribute("tabIndex")}updateTooltip(){if(!this.checkbox)return;let e=this.model.get("tooltip");e?this.model.get("description").length===0&&this.
checkbox.setAttribute("title",e):this.checkbox.removeAttribute("title")}events(){return{'click input[type="checkbox"]':"_handle_click"}}_handle_click(){let e=this.
model.get("value");this.model.set("value",!e,{updated_view:this}),this.touch()}update(e){return this.checkbox.checked=this.model.get("value"),(e===void 0||e.updated_view!=
this)&&(this.checkbox.disabled=this.model.get("disabled")),super.update()}handle_message(e){e.do=="focus"?this.checkbox.focus():e.do=="blur"&&this.checkbox.blur()}},
dh=class extends xa{defaults(){return Object.assign(Object.assign({},super.defaults()),{_view_name:"ToggleButtonView",_model_name:"ToggleButtonModel",tooltip:"",
icon:"",button_style:"",style:null})}},Il=class t extends We{render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("jupyter-but\
ton"),this.el.classList.add("widget-toggle-button"),this.listenTo(this.model,"change:button_style",this.update_button_style),this.listenTo(this.model,"change:ta\
bbable",this.updateTabindex),this.set_button_style(),this.update()}update_button_style(){this.update_mapped_classes(t.class_map,"button_style")}set_button_style(){
this.set_mapped_classes(t.class_map,"button_style")}update(e){if(this.model.get("value")?this.el.classList.add("mod-active"):this.el.classList.remove("mod-activ\
e"),e===void 0||e.updated_view!==this){this.el.disabled=this.model.get("disabled"),this.el.setAttribute("tabbable",this.model.get("tabbable")),this.el.setAttribute(
"title",this.model.get("tooltip"));let i=this.model.get("description"),r=this.model.get("icon");if(i.trim().length===0&&r.trim().length===0)this.el.innerHTML="&\
nbsp;";else{if(this.el.textContent="",r.trim().length){let a=document.createElement("i");this.el.appendChild(a),a.classList.add("fa"),a.classList.add("fa-"+r)}this.
el.appendChild(document.createTextNode(i))}}return this.updateTabindex(),super.update()}events(){return{click:"_handle_click"}}_handle_click(e){e.preventDefault();
let i=this.model.get("value");this.model.set("value",!i,{updated_view:this}),this.touch()}preinitialize(){this.tagName="button"}};Il.class_map={primary:["mod-pr\
imary"],success:["mod-success"],info:["mod-info"],warning:["mod-warning"],danger:["mod-danger"]};var uh=class extends xa{defaults(){return Object.assign(Object.
assign({},super.defaults()),{readout:"Invalid",_view_name:"ValidView",_model_name:"ValidModel"})}},ch=class extends it{render(){super.render(),this.el.classList.
add("jupyter-widgets"),this.el.classList.add("widget-valid"),this.el.classList.add("widget-inline-hbox"),this.icon=document.createElement("i"),this.icon.classList.
add("fa","fa-fw"),this.el.appendChild(this.icon),this.readout=document.createElement("span"),this.readout.classList.add("widget-valid-readout"),this.readout.classList.
add("widget-readout"),this.el.appendChild(this.readout),this.update()}update(){this.el.classList.remove("mod-valid"),this.el.classList.remove("mod-invalid"),this.
icon.classList.remove("fa-check"),this.icon.classList.remove("fa-times"),this.readout.textContent=this.model.get("readout"),this.model.get("value")?(this.el.classList.
add("mod-valid"),this.icon.classList.add("fa-check")):(this.el.classList.add("mod-invalid"),this.icon.classList.add("fa-times"))}};var Dl=class extends br{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"ButtonStyleModel",_model_module:"@jupyter-widgets/contr\
ols",_model_module_version:gt})}};Dl.styleProperties={button_color:{selector:"",attribute:"background-color",default:null},font_family:{selector:"",attribute:"f\
ont-family",default:""},font_size:{selector:"",attribute:"font-size",default:""},font_style:{selector:"",attribute:"font-style",default:""},font_variant:{selector:"",
attribute:"font-variant",default:""},font_weight:{selector:"",attribute:"font-weight",default:""},text_color:{selector:"",attribute:"color",default:""},text_decoration:{
selector:"",attribute:"text-decoration",default:""}};var hh=class extends rt{defaults(){return Object.assign(Object.assign({},super.defaults()),{description:"",
tooltip:"",disabled:!1,icon:"",button_style:"",_view_name:"ButtonView",_model_name:"ButtonModel",style:null})}},zl=class t extends We{render(){super.render(),this.
el.classList.add("jupyter-widgets"),this.el.classList.add("jupyter-button"),this.el.classList.add("widget-button"),this.listenTo(this.model,"change:button_style",
this.update_button_style),this.listenTo(this.model,"change:tabbable",this.updateTabindex),this.set_button_style(),this.update()}update(){this.el.disabled=this.model.
get("disabled"),this.updateTabindex();let e=this.model.get("tooltip"),i=this.model.get("description"),r=this.model.get("icon");if(this.el.setAttribute("title",e??
i),i.length||r.length){if(this.el.textContent="",r.length){let a=document.createElement("i");a.classList.add("fa"),a.classList.add(...r.split(/[\s]+/).filter(Boolean).
map(o=>`fa-${o}`)),i.length===0&&a.classList.add("center"),this.el.appendChild(a)}this.el.appendChild(document.createTextNode(i))}return super.update()}update_button_style(){
this.update_mapped_classes(t.class_map,"button_style")}set_button_style(){this.set_mapped_classes(t.class_map,"button_style")}events(){return{click:"_handle_cli\
ck"}}_handle_click(e){e.preventDefault(),this.send({event:"click"})}preinitialize(){this.tagName="button"}};zl.class_map={primary:["mod-primary"],success:["mod-\
success"],info:["mod-info"],warning:["mod-warning"],danger:["mod-danger"]};var U0=Ze(ti());var H0=Ze(ts()),Ki=class extends rt{defaults(){return Object.assign(Object.assign({},super.defaults()),{_view_name:"BoxView",_model_name:"BoxModel",children:[],
box_style:""})}};Ki.serializers=Object.assign(Object.assign({},rt.serializers),{children:{deserialize:Jt}});var fh=class extends Ki{defaults(){return Object.assign(
Object.assign({},super.defaults()),{_view_name:"HBoxView",_model_name:"HBoxModel"})}},ph=class extends Ki{defaults(){return Object.assign(Object.assign({},super.
defaults()),{_view_name:"VBoxView",_model_name:"VBoxModel"})}},Gi=class t extends We{_createElement(e){return this.luminoWidget=new mr({view:this}),this.luminoWidget.
node}_setElement(e){if(this.el||e!==this.luminoWidget.node)throw new Error("Cannot reset the DOM element.");this.el=this.luminoWidget.node,this.$el=(0,H0.default)(
this.luminoWidget.node)}initialize(e){super.initialize(e),this.children_views=new bi(this.add_child_model,null,this),this.listenTo(this.model,"change:children",
this.update_children),this.listenTo(this.model,"change:box_style",this.update_box_style),this.luminoWidget.addClass("jupyter-widgets"),this.luminoWidget.addClass(
"widget-container"),this.luminoWidget.addClass("widget-box")}render(){super.render(),this.update_children(),this.set_box_style()}update_children(){var e;(e=this.
children_views)===null||e===void 0||e.update(this.model.get("children")).then(i=>{i.forEach(r=>{me.postMessage(r.luminoWidget,ke.ResizeMessage.UnknownSize)})})}update_box_style(){
this.update_mapped_classes(t.class_map,"box_style")}set_box_style(){this.set_mapped_classes(t.class_map,"box_style")}add_child_model(e){let i=new ke;return this.
luminoWidget.addWidget(i),this.create_child_view(e).then(r=>{let a=U0.ArrayExt.firstIndexOf(this.luminoWidget.widgets,i);return this.luminoWidget.insertWidget(a,
r.luminoWidget),i.dispose(),r}).catch(Ot("Could not add child view to box",!0))}remove(){this.children_views=null,super.remove()}};Gi.class_map={success:["alert",
"alert-success"],info:["alert","alert-info"],warning:["alert","alert-warning"],danger:["alert","alert-danger"]};var gh=class extends Gi{initialize(e){super.initialize(
e),this.luminoWidget.addClass("widget-hbox")}},mh=class extends Gi{initialize(e){super.initialize(e),this.luminoWidget.addClass("widget-vbox")}},bh=class extends Gi{initialize(e){
super.initialize(e),this.luminoWidget.addClass("widget-gridbox"),this.luminoWidget.removeClass("widget-box")}},vh=class extends Ki{defaults(){return Object.assign(
Object.assign({},super.defaults()),{_view_name:"GridBoxView",_model_name:"GridBoxModel"})}};var Pl=class extends rt{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"ImageModel",_view_name:"ImageView",format:"png",width:"",
height:"",value:new DataView(new ArrayBuffer(0))})}};Pl.serializers=Object.assign(Object.assign({},rt.serializers),{value:{serialize:t=>new DataView(t.buffer.slice(
0))}});var _h=class extends We{render(){super.render(),this.luminoWidget.addClass("jupyter-widgets"),this.luminoWidget.addClass("widget-image"),this.update()}update(){
let e,i=this.model.get("format"),r=this.model.get("value");if(i!=="url"){let p=new Blob([r],{type:`image/${this.model.get("format")}`});e=URL.createObjectURL(p)}else
e=new TextDecoder("utf-8").decode(r.buffer);let a=this.el.src;this.el.src=e,a&&URL.revokeObjectURL(a);let o=this.model.get("width");o!==void 0&&o.length>0?this.
el.setAttribute("width",o):this.el.removeAttribute("width");let c=this.model.get("height");return c!==void 0&&c.length>0?this.el.setAttribute("height",c):this.el.
removeAttribute("height"),super.update()}remove(){this.el.src&&URL.revokeObjectURL(this.el.src),super.remove()}preinitialize(){this.tagName="img"}};var Bl=class extends rt{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"VideoModel",_view_name:"VideoView",format:"mp4",width:"",
height:"",autoplay:!0,loop:!0,controls:!0,value:new DataView(new ArrayBuffer(0))})}};Bl.serializers=Object.assign(Object.assign({},rt.serializers),{value:{serialize:t=>new DataView(
t.buffer.slice(0))}});var yh=class extends We{render(){super.render(),this.luminoWidget.addClass("jupyter-widgets"),this.luminoWidget.addClass("widget-image"),this.
update()}update(){let e,i=this.model.get("format"),r=this.model.get("value");if(i!=="url"){let p=new Blob([r],{type:`video/${this.model.get("format")}`});e=URL.
createObjectURL(p)}else e=new TextDecoder("utf-8").decode(r.buffer);let a=this.el.src;this.el.src=e,a&&URL.revokeObjectURL(a);let o=this.model.get("width");o!==
void 0&&o.length>0?this.el.setAttribute("width",o):this.el.removeAttribute("width");let c=this.model.get("height");return c!==void 0&&c.length>0?this.el.setAttribute(
"height",c):this.el.removeAttribute("height"),this.el.loop=this.model.get("loop"),this.el.autoplay=this.model.get("autoplay"),this.el.controls=this.model.get("c\
ontrols"),super.update()}remove(){this.el.src&&URL.revokeObjectURL(this.el.src),super.remove()}preinitialize(){this.tagName="video"}};var Nl=class extends rt{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"AudioModel",_view_name:"AudioView",format:"mp3",autoplay:!0,
loop:!0,controls:!0,value:new DataView(new ArrayBuffer(0))})}};Nl.serializers=Object.assign(Object.assign({},rt.serializers),{value:{serialize:t=>new DataView(t.
buffer.slice(0))}});var xh=class extends We{render(){super.render(),this.luminoWidget.addClass("jupyter-widgets"),this.update()}update(){let e,i=this.model.get(
"format"),r=this.model.get("value");if(i!=="url"){let o=new Blob([r],{type:`audio/${this.model.get("format")}`});e=URL.createObjectURL(o)}else e=new TextDecoder(
"utf-8").decode(r.buffer);let a=this.el.src;return this.el.src=e,a&&URL.revokeObjectURL(a),this.el.loop=this.model.get("loop"),this.el.autoplay=this.model.get("\
autoplay"),this.el.controls=this.model.get("controls"),super.update()}remove(){this.el.src&&URL.revokeObjectURL(this.el.src),super.remove()}preinitialize(){this.
tagName="audio"}};var W0={aliceblue:"#f0f8ff",antiquewhite:"#faebd7",aqua:"#00ffff",aquamarine:"#7fffd4",azure:"#f0ffff",beige:"#f5f5dc",bisque:"#ffe4c4",black:"#000000",blanchedalmond:"\
#ffebcd",blue:"#0000ff",blueviolet:"#8a2be2",brown:"#a52a2a",burlywood:"#deb887",cadetblue:"#5f9ea0",chartreuse:"#7fff00",chocolate:"#d2691e",coral:"#ff7f50",cornflowerblue:"\
#6495ed",cornsilk:"#fff8dc",crimson:"#dc143c",cyan:"#00ffff",darkblue:"#00008b",darkcyan:"#008b8b",darkgoldenrod:"#b8860b",darkgray:"#a9a9a9",darkgrey:"#a9a9a9",
darkgreen:"#006400",darkkhaki:"#bdb76b",darkmagenta:"#8b008b",darkolivegreen:"#556b2f",darkorange:"#ff8c00",darkorchid:"#9932cc",darkred:"#8b0000",darksalmon:"#\
e9967a",darkseagreen:"#8fbc8f",darkslateblue:"#483d8b",darkslategray:"#2f4f4f",darkslategrey:"#2f4f4f",darkturquoise:"#00ced1",darkviolet:"#9400d3",deeppink:"#f\
f1493",deepskyblue:"#00bfff",dimgray:"#696969",dimgrey:"#696969",dodgerblue:"#1e90ff",firebrick:"#b22222",floralwhite:"#fffaf0",forestgreen:"#228b22",fuchsia:"#\
ff00ff",gainsboro:"#dcdcdc",ghostwhite:"#f8f8ff",gold:"#ffd700",goldenrod:"#daa520",gray:"#808080",grey:"#808080",green:"#008000",greenyellow:"#adff2f",honeydew:"\
#f0fff0",hotpink:"#ff69b4",indianred:"#cd5c5c",indigo:"#4b0082",ivory:"#fffff0",khaki:"#f0e68c",lavender:"#e6e6fa",lavenderblush:"#fff0f5",lawngreen:"#7cfc00",lemonchiffon:"\
#fffacd",lightblue:"#add8e6",lightcoral:"#f08080",lightcyan:"#e0ffff",lightgoldenrodyellow:"#fafad2",lightgreen:"#90ee90",lightgray:"#d3d3d3",lightgrey:"#d3d3d3",
lightpink:"#ffb6c1",lightsalmon:"#ffa07a",lightseagreen:"#20b2aa",lightskyblue:"#87cefa",lightslategray:"#778899",lightslategrey:"#778899",lightsteelblue:"#b0c4\
de",lightyellow:"#ffffe0",lime:"#00ff00",limegreen:"#32cd32",linen:"#faf0e6",magenta:"#ff00ff",maroon:"#800000",mediumaquamarine:"#66cdaa",mediumblue:"#0000cd",
mediumorchid:"#ba55d3",mediumpurple:"#9370db",mediumseagreen:"#3cb371",mediumslateblue:"#7b68ee",mediumspringgreen:"#00fa9a",mediumturquoise:"#48d1cc",mediumvioletred:"\
#c71585",midnightblue:"#191970",mintcream:"#f5fffa",mistyrose:"#ffe4e1",moccasin:"#ffe4b5",navajowhite:"#ffdead",navy:"#000080",oldlace:"#fdf5e6",olive:"#808000",
olivedrab:"#6b8e23",orange:"#ffa500",orangered:"#ff4500",orchid:"#da70d6",palegoldenrod:"#eee8aa",palegreen:"#98fb98",paleturquoise:"#afeeee",palevioletred:"#db\
7093",papayawhip:"#ffefd5",peachpuff:"#ffdab9",peru:"#cd853f",pink:"#ffc0cb",plum:"#dda0dd",powderblue:"#b0e0e6",purple:"#800080",red:"#ff0000",rosybrown:"#bc8f\
8f",royalblue:"#4169e1",saddlebrown:"#8b4513",salmon:"#fa8072",sandybrown:"#f4a460",seagreen:"#2e8b57",seashell:"#fff5ee",sienna:"#a0522d",silver:"#c0c0c0",skyblue:"\
#87ceeb",slateblue:"#6a5acd",slategray:"#708090",slategrey:"#708090",snow:"#fffafa",springgreen:"#00ff7f",steelblue:"#4682b4",tan:"#d2b48c",teal:"#008080",thistle:"\
#d8bfd8",tomato:"#ff6347",turquoise:"#40e0d0",violet:"#ee82ee",wheat:"#f5deb3",white:"#ffffff",whitesmoke:"#f5f5f5",yellow:"#ffff00",yellowgreen:"#9acd32"},wh=class extends at{defaults(){
return Object.assign(Object.assign({},super.defaults()),{value:"black",concise:!1,_model_name:"ColorPickerModel",_view_name:"ColorPickerView"})}},jh=class extends it{render(){
super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-inline-hbox"),this.el.classList.add("widget-colorpicker"),this._color_container=
document.createElement("div"),this._color_container.className="widget-inline-hbox widget-colorpicker-input",this.el.appendChild(this._color_container),this._textbox=
document.createElement("input"),this._textbox.setAttribute("type","text"),this._textbox.id=this.label.htmlFor=Qe(),this._color_container.appendChild(this._textbox),
this._textbox.value=this.model.get("value"),this._colorpicker=document.createElement("input"),this._colorpicker.setAttribute("type","color"),this._color_container.
appendChild(this._colorpicker),this.listenTo(this.model,"change:value",this._update_value),this.listenTo(this.model,"change:concise",this._update_concise),this.
_update_concise(),this._update_value(),this.update()}update(e){if(e===void 0||e.updated_view!=this){let i=this.model.get("disabled");this._textbox.disabled=i,this.
_colorpicker.disabled=i}return super.update()}events(){return this._picker_change,this._text_change,{'change [type="color"]':"_picker_change",'change [type="tex\
t"]':"_text_change"}}_update_value(){let e=this.model.get("value");this._colorpicker.value=sC(e),this._textbox.value=e}_update_concise(){this.model.get("concise")?
(this.el.classList.add("concise"),this._textbox.style.display="none"):(this.el.classList.remove("concise"),this._textbox.style.display="")}_picker_change(){this.
model.set("value",this._colorpicker.value),this.touch()}_text_change(){let e=this._validate_color(this._textbox.value,this.model.get("value"));this.model.set("v\
alue",e),this.touch()}_validate_color(e,i){return e.match(/#[a-fA-F0-9]{3}(?:[a-fA-F0-9]{3})?$/)||W0[e.toLowerCase()]?e:i}};function sC(t){return W0[t.toLowerCase()]||
aC(t)}function aC(t){return t.length===7?t:"#"+t.charAt(1)+t.charAt(1)+t.charAt(2)+t.charAt(2)+t.charAt(3)+t.charAt(3)}function q0(t){return t===null?null:{year:t.getUTCFullYear(),month:t.getUTCMonth(),date:t.getUTCDate()}}function F0(t){if(t===null)return null;{let e=new Date;return e.
setUTCFullYear(t.year,t.month,t.date),e.setUTCHours(0,0,0,0),e}}var Rl=class extends at{defaults(){return Object.assign(Object.assign({},super.defaults()),{value:null,
_model_name:"DatePickerModel",_view_name:"DatePickerView"})}};Rl.serializers=Object.assign(Object.assign({},at.serializers),{value:{serialize:q0,deserialize:F0}});
var Th=class extends it{render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-inline-hbox"),this.el.classList.add("widg\
et-datepicker"),this._datepicker=document.createElement("input"),this._datepicker.setAttribute("type","date"),this._datepicker.id=this.label.htmlFor=Qe(),this.el.
appendChild(this._datepicker),this.listenTo(this.model,"change:value",this._update_value),this._update_value(),this.update()}update(e){return(e===void 0||e.updated_view!==
this)&&(this._datepicker.disabled=this.model.get("disabled")),super.update()}events(){return this._picker_change,this._picker_focusout,{'change [type="date"]':"\
_picker_change",'focusout [type="date"]':"_picker_focusout"}}_update_value(){let e=this.model.get("value");this._datepicker.valueAsDate=e}_picker_change(){this.
_datepicker.validity.badInput||(this.model.set("value",this._datepicker.valueAsDate),this.touch())}_picker_focusout(){this._datepicker.validity.badInput&&(this.
model.set("value",null),this.touch())}};var oC=/(\d\d):(\d\d)(:(\d\d)(.(\d{1,3})\d*)?)?/;function Hl(t){if(t===null)return null;{let e=oC.exec(t);return e===null?null:{hours:Math.min(23,parseInt(e[1],
10)),minutes:Math.min(59,parseInt(e[2],10)),seconds:e[4]?Math.min(59,parseInt(e[4],10)):0,milliseconds:e[6]?parseInt(e[6],10):0}}}function V0(t){if(t===null)return null;
{let e=[`${t.hours.toString().padStart(2,"0")}:${t.minutes.toString().padStart(2,"0")}`];return(t.seconds>0||t.milliseconds>0)&&(e.push(`:${t.seconds.toString().
padStart(2,"0")}`),t.milliseconds>0&&e.push(`.${t.milliseconds.toString().padStart(3,"0")}`)),e.join("")}}var Ul={serialize:Hl,deserialize:V0},ds=class t extends at{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:t.model_name,_view_name:t.view_name,value:null,disabled:!1,min:null,max:null,step:60})}};ds.
serializers=Object.assign(Object.assign({},at.serializers),{value:Ul,min:Ul,max:Ul});ds.model_name="TimeModel";ds.view_name="TimeView";var Ch=class extends it{render(){
super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-inline-hbox"),this.el.classList.add("widget-timepicker"),this._timepicker=
document.createElement("input"),this._timepicker.setAttribute("type","time"),this._timepicker.id=this.label.htmlFor=Qe(),this.el.appendChild(this._timepicker),this.
listenTo(this.model,"change:value",this._update_value),this.listenTo(this.model,"change",this.update2),this._update_value(),this.update2()}update2(e,i){return(i===
void 0||i.updated_view!==this)&&(this._timepicker.disabled=this.model.get("disabled"),this._timepicker.min=this.model.get("min"),this._timepicker.max=this.model.
get("max"),this._timepicker.step=this.model.get("step")),super.update()}events(){return this._picker_change,this._picker_focusout,{'change [type="time"]':"_pick\
er_change",'focusout [type="time"]':"_picker_focusout"}}_update_value(e,i,r){(r===void 0||r.updated_view!==this)&&(this._timepicker.value=this.model.get("value"))}_picker_change(){
this._timepicker.validity.badInput||(this.model.set("value",this._timepicker.value,{updated_view:this}),this.touch())}_picker_focusout(){this._timepicker.validity.
badInput&&(this.model.set("value",null,{updated_view:this}),this.touch())}};function $0(t){return t===null?null:{year:t.getUTCFullYear(),month:t.getUTCMonth(),date:t.getUTCDate(),hours:t.getUTCHours(),minutes:t.getUTCMinutes(),seconds:t.
getUTCSeconds(),milliseconds:t.getUTCMilliseconds()}}function K0(t){if(t===null)return null;{let e=new Date;return e.setUTCFullYear(t.year,t.month,t.date),e.setUTCHours(
t.hours,t.minutes,t.seconds,t.milliseconds),e}}var Wl={serialize:$0,deserialize:K0},wa=class extends at{defaults(){return Object.assign(Object.assign({},super.defaults()),
{_model_name:"DatetimeModel",_view_name:"DatetimeView",value:null,disabled:!1,min:null,max:null})}};wa.serializers=Object.assign(Object.assign({},at.serializers),
{value:Wl,min:Wl,max:Wl});var Eh=class extends it{render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-inline-hbox"),this.
el.classList.add("widget-datetimepicker");let e=document.createElement("input");e.type="datetime-local",e.type==="text"?(this._datepicker=document.createElement(
"input"),this._datepicker.setAttribute("type","date"),this._datepicker.id=this.label.htmlFor=Qe(),this._timepicker=document.createElement("input"),this._timepicker.
setAttribute("type","time"),this._timepicker.id=Qe(),this.el.appendChild(this._datepicker),this.el.appendChild(this._timepicker)):(this._datetimepicker=e,this._datetimepicker.
id=this.label.htmlFor=Qe(),this.el.appendChild(this._datetimepicker)),this.listenTo(this.model,"change:value",this._update_value),this.listenTo(this.model,"chan\
ge",this.update2),this._update_value(),this.update2()}update2(e,i){if(i===void 0||i.updated_view!==this){let r=this.model.get("min"),a=this.model.get("max");this.
_datetimepicker?(this._datetimepicker.disabled=this.model.get("disabled"),this._datetimepicker.min=vr.dt_as_dt_string(r),this._datetimepicker.max=vr.dt_as_dt_string(
a)):(this._datepicker.disabled=this.model.get("disabled"),this._datepicker.min=vr.dt_as_date_string(r),this._datepicker.max=vr.dt_as_date_string(a),this._timepicker.
disabled=this.model.get("disabled"))}}events(){return this._picker_change,this._picker_focusout,{'change [type="date"]':"_picker_change",'change [type="time"]':"\
_picker_change",'change [type="datetime-local"]':"_picker_change",'focusout [type="date"]':"_picker_focusout",'focusout [type="datetime-local"]':"_picker_focuso\
ut",'focusout [type="time"]':"_picker_focusout"}}_update_value(e,i,r){if(r===void 0||r.updated_view!==this){let a=this.model.get("value");this._datetimepicker?this.
_datetimepicker.value=vr.dt_as_dt_string(a):(this._datepicker.valueAsDate=a,this._timepicker.value=vr.dt_as_time_string(a))}}_picker_change(){if(this._datetimepicker){
if(!this._datetimepicker.validity.badInput){let e=this._datetimepicker.value,i=e?new Date(e):null;i&&isNaN(i.valueOf())&&(i=null),this.model.set("value",i,{updated_view:this}),
this.touch()}}else if(!this._datepicker.validity.badInput&&!this._timepicker.validity.badInput){let e=this._datepicker.valueAsDate,i=Hl(this._timepicker.value);
e!==null&&i!==null&&e.setHours(i.hours,i.minutes,i.seconds,i.milliseconds),this.model.set("value",i!==null&&e,{updated_view:this}),this.touch()}}_picker_focusout(){
[this._datetimepicker,this._datepicker,this._timepicker].some(i=>i&&i.validity.badInput)&&(this.model.set("value",null),this.touch())}},vr;(function(t){function e(a){
if(a===null)return"";let o=[];return o.push(`${a.getFullYear().toString().padStart(4,"0")}`),o.push(`-${(a.getMonth()+1).toString().padStart(2,"0")}`),o.push(`-${a.
getDate().toString().padStart(2,"0")}`),o.push(`T${a.getHours().toString().padStart(2,"0")}`),o.push(`:${a.getMinutes().toString().padStart(2,"0")}`),(a.getSeconds()>
0||a.getMilliseconds()>0)&&(o.push(`:${a.getSeconds().toString().padStart(2,"0")}`),a.getMilliseconds()>0&&o.push(`.${a.getMilliseconds().toString().padStart(3,
"0")}`)),o.join("")}t.dt_as_dt_string=e;function i(a){return a?e(a).split("T",2)[0]:""}t.dt_as_date_string=i;function r(a){return a?e(a).split("T",2)[1]:""}t.dt_as_time_string=
r})(vr||(vr={}));function G0(t){return t===null?null:{year:t.getFullYear(),month:t.getMonth(),date:t.getDate(),hours:t.getHours(),minutes:t.getMinutes(),seconds:t.
getSeconds(),milliseconds:t.getMilliseconds()}}function Y0(t){if(t===null)return null;{let e=new Date;return e.setFullYear(t.year,t.month,t.date),e.setHours(t.hours,
t.minutes,t.seconds,t.milliseconds),e}}var ql={serialize:G0,deserialize:Y0},Fl=class extends wa{defaults(){return Object.assign(Object.assign({},super.defaults()),
{_model_name:"NaiveDatetimeModel"})}};Fl.serializers=Object.assign(Object.assign({},at.serializers),{value:ql,min:ql,max:ql});function lC(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function $l(t,e){if(!isFinite(t)||t===0)return null;
var i=(t=e?t.toExponential(e-1):t.toExponential()).indexOf("e"),r=t.slice(0,i);return[r.length>1?r[0]+r.slice(2):r,+t.slice(i+1)]}function dC(t){return t=$l(Math.
abs(t)),t?t[1]:NaN}function uC(t,e){return function(i,r){for(var a=i.length,o=[],c=0,p=t[0],y=0;a>0&&p>0&&(y+p+1>r&&(p=Math.max(1,r-y)),o.push(i.substring(a-=p,
a+p)),!((y+=p+1)>r));)p=t[c=(c+1)%t.length];return o.reverse().join(e)}}function cC(t){return function(e){return e.replace(/[0-9]/g,function(i){return t[+i]})}}
var hC=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Sh(t){if(!(e=hC.exec(t)))throw new Error("invalid format: "+t);var e;
return new Ah({fill:e[1],align:e[2],sign:e[3],symbol:e[4],zero:e[5],width:e[6],comma:e[7],precision:e[8]&&e[8].slice(1),trim:e[9],type:e[10]})}Sh.prototype=Ah.prototype;
function Ah(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===
void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,
this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}Ah.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+
(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};
function fC(t){e:for(var e=t.length,i=1,r=-1,a;i<e;++i)switch(t[i]){case".":r=a=i;break;case"0":r===0&&(r=i),a=i;break;default:if(!+t[i])break e;r>0&&(r=0);break}
return r>0?t.slice(0,r)+t.slice(a+1):t}var Kl;function pC(t,e){var i=$l(t,e);if(!i)return Kl=void 0,t.toPrecision(e);var r=i[0],a=i[1],o=a-(Kl=Math.max(-8,Math.
min(8,Math.floor(a/3)))*3)+1,c=r.length;return o===c?r:o>c?r+new Array(o-c+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+$l(t,Math.
max(0,e+o-1))[0]}function X0(t,e){var i=$l(t,e);if(!i)return t+"";var r=i[0],a=i[1];return a<0?"0."+new Array(-a).join("0")+r:r.length>a+1?r.slice(0,a+1)+"."+r.
slice(a+1):r+new Array(a-r.length+2).join("0")}var J0={"%":(t,e)=>(t*100).toFixed(e),b:t=>Math.round(t).toString(2),c:t=>t+"",d:lC,e:(t,e)=>t.toExponential(e),f:(t,e)=>t.
toFixed(e),g:(t,e)=>t.toPrecision(e),o:t=>Math.round(t).toString(8),p:(t,e)=>X0(t*100,e),r:X0,s:pC,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(
t).toString(16)};function Z0(t){return t}var Q0=Array.prototype.map,e_=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function gC(t){var e=t.
grouping===void 0||t.thousands===void 0?Z0:uC(Q0.call(t.grouping,Number),t.thousands+""),i=t.currency===void 0?"":t.currency[0]+"",r=t.currency===void 0?"":t.currency[1]+
"",a=t.decimal===void 0?".":t.decimal+"",o=t.numerals===void 0?Z0:cC(Q0.call(t.numerals,String)),c=t.percent===void 0?"%":t.percent+"",p=t.minus===void 0?"−":
t.minus+"",y=t.nan===void 0?"NaN":t.nan+"";function j(w,O){w=Sh(w);var M=w.fill,L=w.align,U=w.sign,z=w.symbol,ee=w.zero,G=w.width,J=w.comma,N=w.precision,H=w.trim,
u=w.type;u==="n"?(J=!0,u="g"):J0[u]||(N===void 0&&(N=12),H=!0,u="g"),(ee||M==="0"&&L==="=")&&(ee=!0,M="0",L="=");var re=(O&&O.prefix!==void 0?O.prefix:"")+(z===
"$"?i:z==="#"&&/[boxX]/.test(u)?"0"+u.toLowerCase():""),X=(z==="$"?r:/[%p]/.test(u)?c:"")+(O&&O.suffix!==void 0?O.suffix:""),le=J0[u],F=/[defgprs%]/.test(u);N=N===
void 0?6:/[gprs]/.test(u)?Math.max(1,Math.min(21,N)):Math.max(0,Math.min(20,N));function Q(R){var ne=re,ve=X,Le,ge,Ce;if(u==="c")ve=le(R)+ve,R="";else{R=+R;var Ie=R<
0||1/R<0;if(R=isNaN(R)?y:le(Math.abs(R),N),H&&(R=fC(R)),Ie&&+R==0&&U!=="+"&&(Ie=!1),ne=(Ie?U==="("?U:p:U==="-"||U==="("?"":U)+ne,ve=(u==="s"&&!isNaN(R)&&Kl!==void 0?
e_[8+Kl/3]:"")+ve+(Ie&&U==="("?")":""),F){for(Le=-1,ge=R.length;++Le<ge;)if(Ce=R.charCodeAt(Le),48>Ce||Ce>57){ve=(Ce===46?a+R.slice(Le+1):R.slice(Le))+ve,R=R.slice(
0,Le);break}}}J&&!ee&&(R=e(R,1/0));var De=ne.length+R.length+ve.length,Ae=De<G?new Array(G-De+1).join(M):"";switch(J&&ee&&(R=e(Ae+R,Ae.length?G-ve.length:1/0),Ae=
""),L){case"<":R=ne+R+ve+Ae;break;case"=":R=ne+Ae+R+ve;break;case"^":R=Ae.slice(0,De=Ae.length>>1)+ne+R+ve+Ae.slice(De);break;default:R=Ae+ne+R+ve;break}return o(
R)}return Q.toString=function(){return w+""},Q}function C(w,O){var M=Math.max(-8,Math.min(8,Math.floor(dC(O)/3)))*3,L=Math.pow(10,-M),U=j((w=Sh(w),w.type="f",w),
{suffix:e_[8+M/3]});return function(z){return U(L*z)}}return{format:j,formatPrefix:C}}var Vl,Yi,mC;bC({thousands:",",grouping:[3],currency:["$",""]});function bC(t){
return Vl=gC(t),Yi=Vl.format,mC=Vl.formatPrefix,Vl}var i_=Ze(Yl()),ja=class extends at{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"IntModel",value:0})}},rn=class extends ja{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"BoundedIntModel",max:100,min:0})}},Xl=class extends ft{defaults(){return Object.assign(Object.
assign({},super.defaults()),{_model_name:"SliderStyleModel"})}};Xl.styleProperties=Object.assign(Object.assign({},ft.styleProperties),{handle_color:{selector:".\
noUi-handle",attribute:"background-color",default:null}});var Jl=class extends rn{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"\
IntSliderModel",_view_name:"IntSliderView",step:1,orientation:"horizontal",readout:!0,readout_format:"d",continuous_update:!0,style:null,disabled:!1})}initialize(e,i){
super.initialize(e,i),this.on("change:readout_format",this.update_readout_format,this),this.update_readout_format()}update_readout_format(){this.readout_formatter=
Yi(this.get("readout_format"))}},kh=class extends Jl{},nn=class extends it{constructor(){super(...arguments),this._parse_value=parseInt}render(){super.render(),
this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-inline-hbox"),this.el.classList.add("widget-slider"),this.el.classList.add("widget-hslide\
r"),this.$slider=document.createElement("div"),this.$slider.classList.add("slider"),this.slider_container=document.createElement("div"),this.slider_container.classList.
add("slider-container"),this.slider_container.appendChild(this.$slider),this.el.appendChild(this.slider_container),this.readout=document.createElement("div"),this.
el.appendChild(this.readout),this.readout.classList.add("widget-readout"),this.readout.contentEditable="true",this.readout.style.display="none",this.createSlider(),
this.model.on("change:orientation",this.regenSlider,this),this.model.on("change:max",this.updateSliderOptions,this),this.model.on("change:min",this.updateSliderOptions,
this),this.model.on("change:step",this.updateSliderOptions,this),this.model.on("change:value",this.updateSliderValue,this),this.update()}update(e){return(e===void 0||
e.updated_view!==this)&&(this.model.get("disabled")?(this.readout.contentEditable="false",this.$slider.setAttribute("disabled",!0)):(this.readout.contentEditable=
"true",this.$slider.removeAttribute("disabled")),this.model.get("orientation")==="vertical"?(this.el.classList.remove("widget-hslider"),this.el.classList.add("w\
idget-vslider"),this.el.classList.remove("widget-inline-hbox"),this.el.classList.add("widget-inline-vbox")):(this.el.classList.remove("widget-vslider"),this.el.
classList.add("widget-hslider"),this.el.classList.remove("widget-inline-vbox"),this.el.classList.add("widget-inline-hbox")),this.model.get("readout")?(this.readout.
style.display="",this.displayed.then(()=>{this.readout_overflow()?this.readout.classList.add("overflow"):this.readout.classList.remove("overflow")})):this.readout.
style.display="none"),super.update()}readout_overflow(){return this.readout.scrollWidth>this.readout.clientWidth}events(){return{"blur [contentEditable=true]":"\
handleTextChange","keydown [contentEditable=true]":"handleKeyDown"}}handleKeyDown(e){e.keyCode===13&&(e.preventDefault(),this.handleTextChange())}createSlider(){
let e=this.model.get("orientation"),i=this.model.get("behavior");i_.default.create(this.$slider,{start:this.model.get("value"),connect:!0,behaviour:i,range:{min:this.
model.get("min"),max:this.model.get("max")},step:this.model.get("step"),animate:!1,orientation:e,direction:e==="horizontal"?"ltr":"rtl",format:{from:r=>Number(r),
to:r=>this._validate_slide_value(r)}}),this.$slider.noUiSlider.on("update",(r,a)=>{this.handleSliderUpdateEvent(r,a)}),this.$slider.noUiSlider.on("change",(r,a)=>{
this.handleSliderChangeEvent(r,a)})}regenSlider(e){this.$slider.noUiSlider.destroy(),this.createSlider()}_validate_slide_value(e){return Math.round(e)}},Ta=class extends nn{constructor(){
super(...arguments),this._range_regex=/^\s*([+-]?\d+)\s*[-:–]\s*([+-]?\d+)/}update(e){super.update(e);let i=this.model.get("value");this.readout.textContent=this.
valueToString(i),this.model.get("value")!==i&&(this.model.set("value",i,{updated_view:this}),this.touch())}valueToString(e){let i=this.model.readout_formatter;return e.
map(function(r){return i(r)}).join(" – ")}stringToValue(e){if(e===null)return null;let i=this._range_regex.exec(e);return i?[this._parse_value(i[1]),this._parse_value(
i[2])]:null}handleTextChange(){let e=this.stringToValue(this.readout.textContent),i=this.model.get("min"),r=this.model.get("max");e===null||isNaN(e[0])||isNaN(e[1])||
e[0]>e[1]?this.readout.textContent=this.valueToString(this.model.get("value")):(e=[Math.max(Math.min(e[0],r),i),Math.max(Math.min(e[1],r),i)],e[0]!==this.model.
get("value")[0]||e[1]!==this.model.get("value")[1]?(this.readout.textContent=this.valueToString(e),this.model.set("value",e),this.touch()):this.readout.textContent=
this.valueToString(this.model.get("value")))}handleSliderChangeEvent(e,i){let r=e.map(this._validate_slide_value);this.readout.textContent=this.valueToString(r),
this.handleSliderChanged(e,i)}handleSliderUpdateEvent(e,i){let r=e.map(this._validate_slide_value);this.readout.textContent=this.valueToString(r),this.model.get(
"continuous_update")&&this.handleSliderChanged(e,i)}handleSliderChanged(e,i){let r=e.map(this._validate_slide_value);this.model.set("value",r,{updated_view:this}),
this.touch()}updateSliderOptions(e){this.$slider.noUiSlider.updateOptions({start:this.model.get("value"),range:{min:this.model.get("min"),max:this.model.get("ma\
x")},step:this.model.get("step")})}updateSliderValue(e,i,r){if(r.updated_view===this)return;let a=this.$slider.noUiSlider.get(),o=this.model.get("value");(a[0]!==
o[0]||a[1]!==o[1])&&this.$slider.noUiSlider.set(o)}},Ca=class extends nn{update(e){super.update(e);let i=this.model.get("min"),r=this.model.get("max"),a=this.model.
get("value");a>r?a=r:a<i&&(a=i),this.readout.textContent=this.valueToString(a),this.model.get("value")!==a&&(this.model.set("value",a,{updated_view:this}),this.
touch())}valueToString(e){let i=this.model.readout_formatter;return i(e)}stringToValue(e){return this._parse_value(e)}handleTextChange(){var e;let i=this.stringToValue(
(e=this.readout.textContent)!==null&&e!==void 0?e:""),r=this.model.get("min"),a=this.model.get("max");isNaN(i)?this.readout.textContent=this.valueToString(this.
model.get("value")):(i=Math.max(Math.min(i,a),r),i!==this.model.get("value")?(this.readout.textContent=this.valueToString(i),this.model.set("value",i),this.touch()):
this.readout.textContent=this.valueToString(this.model.get("value")))}handleSliderChangeEvent(e,i){let r=e.map(this._validate_slide_value);this.readout.textContent=
this.valueToString(r),this.handleSliderChanged(e,i)}handleSliderUpdateEvent(e,i){let r=e.map(this._validate_slide_value);this.readout.textContent=this.valueToString(
r),this.model.get("continuous_update")&&this.handleSliderChanged(e,i)}handleSliderChanged(e,i){let r=this._validate_slide_value(e[i]),a=this.model.get("value");
parseFloat(a)!==r&&(this.model.set("value",r,{updated_view:this}),this.touch())}updateSliderOptions(e){this.$slider.noUiSlider.updateOptions({start:this.model.get(
"value"),range:{min:this.model.get("min"),max:this.model.get("max")},step:this.model.get("step")})}updateSliderValue(e,i,r){if(r.updated_view===this)return;let a=this.
$slider.noUiSlider.get(),o=this.model.get("value");a!==o&&this.$slider.noUiSlider.set(o)}},Mh=class extends ja{defaults(){return Object.assign(Object.assign({},
super.defaults()),{_model_name:"IntTextModel",_view_name:"IntTextView",disabled:!1,continuous_update:!1})}},Lh=class extends rn{defaults(){return Object.assign(
Object.assign({},super.defaults()),{_model_name:"BoundedIntTextModel",_view_name:"IntTextView",disabled:!1,continuous_update:!1,step:1})}},Ea=class extends it{constructor(){
super(...arguments),this._parse_value=parseInt,this._default_step="1"}render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("wi\
dget-inline-hbox"),this.el.classList.add("widget-text"),this.textbox=document.createElement("input"),this.textbox.type="number",this.textbox.required=!0,this.textbox.
id=this.label.htmlFor=Qe(),this.el.appendChild(this.textbox),this.update()}update(e){if(e===void 0||e.updated_view!==this){let i=this.model.get("value");this._parse_value(
this.textbox.value)!==i&&(this.textbox.value=i.toString()),this.model.get("min")!==void 0&&(this.textbox.min=this.model.get("min")),this.model.get("max")!==void 0&&
(this.textbox.max=this.model.get("max")),this.model.get("step")!==void 0&&this.model.get("step")!==null?this.textbox.step=this.model.get("step"):this.textbox.step=
this._default_step,this.textbox.disabled=this.model.get("disabled")}return super.update()}events(){return{"keydown input":"handleKeyDown","keypress input":"hand\
leKeypress","keyup input":"handleKeyUp","input input":"handleChanging","change input":"handleChanged"}}handleKeyDown(e){e.stopPropagation()}handleKeypress(e){/[e,. ]/.
test(String.fromCharCode(e.keyCode))&&e.preventDefault()}handleKeyUp(e){if(e.altKey||e.ctrlKey)return;let i=e.target,r=i.value;if(r=r.replace(/[e,.\s]/g,""),r.length>=
1){let a=r.substr(1);r=r[0]+a.replace(/[+-]/g,"")}i.value!==r&&(e.preventDefault(),i.value=r)}handleChanging(e){let r=e.target.value.trim();r===""||["-","-.",".",
"+.","+"].indexOf(r)>=0||this.model.get("continuous_update")&&this.handleChanged(e)}handleChanged(e){let i=e.target,r=this._parse_value(i.value);if(isNaN(r))i.value=
this.model.get("value");else{let a=r;this.model.get("max")!==void 0&&(a=Math.min(this.model.get("max"),a)),this.model.get("min")!==void 0&&(a=Math.max(this.model.
get("min"),a)),a!==r&&(i.value=a,r=a),r!==this.model.get("value")&&(this.model.set("value",r,{updated_view:this}),this.touch())}}},Zl=class extends ft{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"ProgressStyleModel"})}};Zl.styleProperties=Object.assign(Object.assign({},ft.styleProperties),
{bar_color:{selector:".progress-bar",attribute:"background-color",default:null}});var Oh=class extends rn{defaults(){return Object.assign(Object.assign({},super.
defaults()),{_model_name:"IntProgressModel",_view_name:"ProgressView",orientation:"horizontal",bar_style:"",style:null})}},Ql=class t extends it{initialize(e){super.
initialize(e),this.listenTo(this.model,"change:bar_style",this.update_bar_style),this.luminoWidget.addClass("jupyter-widgets")}render(){super.render();let i=this.
model.get("orientation")==="horizontal"?"widget-hprogress":"widget-vprogress";this.el.classList.add(i),this.progress=document.createElement("div"),this.progress.
classList.add("progress"),this.progress.style.position="relative",this.el.appendChild(this.progress),this.bar=document.createElement("div"),this.bar.classList.add(
"progress-bar"),this.bar.style.position="absolute",this.bar.style.bottom="0px",this.bar.style.left="0px",this.progress.appendChild(this.bar),this.update(),this.
set_bar_style()}update(){let e=this.model.get("value"),i=this.model.get("max"),r=this.model.get("min"),a=this.model.get("orientation"),o=100*(e-r)/(i-r);return a===
"horizontal"?(this.el.classList.remove("widget-inline-vbox"),this.el.classList.remove("widget-vprogress"),this.el.classList.add("widget-inline-hbox"),this.el.classList.
add("widget-hprogress"),this.bar.style.width=o+"%",this.bar.style.height="100%"):(this.el.classList.remove("widget-inline-hbox"),this.el.classList.remove("widge\
t-hprogress"),this.el.classList.add("widget-inline-vbox"),this.el.classList.add("widget-vprogress"),this.bar.style.width="100%",this.bar.style.height=o+"%"),super.
update()}update_bar_style(){this.update_mapped_classes(t.class_map,"bar_style",this.bar)}set_bar_style(){this.set_mapped_classes(t.class_map,"bar_style",this.bar)}};
Ql.class_map={success:["progress-bar-success"],info:["progress-bar-info"],warning:["progress-bar-warning"],danger:["progress-bar-danger"]};var Ih=class extends rn{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"PlayModel",_view_name:"PlayView",repeat:!1,playing:!1,show_repeat:!0,interval:100,step:1,disabled:!1})}initialize(e,i){
super.initialize(e,i)}loop(){if(!this.get("playing"))return;let e=this.get("value")+this.get("step");e<=this.get("max")?(this.set("value",e),this.schedule_next()):
this.get("repeat")?(this.set("value",this.get("min")),this.schedule_next()):this.pause(),this.save_changes()}schedule_next(){this._timerId=window.setTimeout(this.
loop.bind(this),this.get("interval"))}stop(){this.pause(),this.set("value",this.get("min")),this.save_changes()}pause(){window.clearTimeout(this._timerId),this.
_timerId=void 0,this.set("playing",!1),this.save_changes()}animate(){this._timerId===void 0&&(this.get("value")===this.get("max")?(this.set("value",this.get("mi\
n")),this.schedule_next(),this.save_changes()):this.loop(),this.save_changes())}play(){this.set("playing",!this.get("playing")),this.save_changes()}repeat(){this.
set("repeat",!this.get("repeat")),this.save_changes()}},Dh=class extends We{render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add(
"widget-inline-hbox"),this.el.classList.add("widget-play"),this.playPauseButton=document.createElement("button"),this.stopButton=document.createElement("button"),
this.repeatButton=document.createElement("button"),this.playPauseButton.className="jupyter-button",this.stopButton.className="jupyter-button",this.repeatButton.
className="jupyter-button",this.el.appendChild(this.playPauseButton),this.el.appendChild(this.stopButton),this.el.appendChild(this.repeatButton);let e=document.
createElement("i");e.className="fa fa-play",this.playPauseButton.appendChild(e);let i=document.createElement("i");i.className="fa fa-stop",this.stopButton.appendChild(
i);let r=document.createElement("i");r.className="fa fa-retweet",this.repeatButton.appendChild(r),this.playPauseButton.onclick=this.model.play.bind(this.model),
this.stopButton.onclick=this.model.stop.bind(this.model),this.repeatButton.onclick=this.model.repeat.bind(this.model),this.listenTo(this.model,"change:playing",
this.onPlayingChanged),this.listenTo(this.model,"change:repeat",this.updateRepeat),this.listenTo(this.model,"change:show_repeat",this.updateRepeat),this.updatePlaying(),
this.updateRepeat(),this.update()}update(){let e=this.model.get("disabled");this.playPauseButton.disabled=e,this.stopButton.disabled=e,this.repeatButton.disabled=
e,this.updatePlaying()}onPlayingChanged(){this.updatePlaying();let e=this.model.previous("playing"),i=this.model.get("playing");!e&&i?this.model.animate():this.
model.pause()}updatePlaying(){let e=this.model.get("playing"),i=this.playPauseButton.getElementsByTagName("i")[0];e?i.className="fa fa-pause":i.className="fa fa\
-play"}updateRepeat(){let e=this.model.get("repeat");this.repeatButton.style.display=this.model.get("show_repeat")?this.playPauseButton.style.display:"none",e?this.
repeatButton.classList.add("mod-active"):this.repeatButton.classList.remove("mod-active")}};var r_=Ze(Yl()),Sa=class extends at{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"FloatModel",value:0})}},sn=class extends Sa{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"BoundedFloatModel",max:100,min:0})}},ed=class extends sn{defaults(){return Object.assign(Object.
assign({},super.defaults()),{_model_name:"FloatSliderModel",_view_name:"FloatSliderView",step:1,orientation:"horizontal",_range:!1,readout:!0,readout_format:".2\
f",slider_color:null,continuous_update:!0,disabled:!1})}initialize(e,i){super.initialize(e,i),this.on("change:readout_format",this.update_readout_format,this),this.
update_readout_format()}update_readout_format(){this.readout_formatter=Yi(this.get("readout_format"))}},zh=class extends sn{defaults(){return Object.assign(Object.
assign({},super.defaults()),{_model_name:"FloatLogSliderModel",_view_name:"FloatLogSliderView",step:.1,orientation:"horizontal",_range:!1,readout:!0,readout_format:"\
.3g",slider_color:null,continuous_update:!0,disabled:!1,base:10,value:1,min:0,max:4})}initialize(e,i){super.initialize(e,i),this.on("change:readout_format",this.
update_readout_format,this),this.update_readout_format()}update_readout_format(){this.readout_formatter=Yi(this.get("readout_format"))}},Ph=class extends ed{},Bh=class extends Ca{constructor(){
super(...arguments),this._parse_value=parseFloat}_validate_slide_value(e){return e}},Nh=class extends nn{constructor(){super(...arguments),this._parse_value=parseFloat}update(e){
super.update(e);let i=this.model.get("value");this.readout.textContent=this.valueToString(i)}logCalc(e){let i=this.model.get("min"),r=this.model.get("max"),a=this.
model.get("base"),o=Math.log(e)/Math.log(a);return o>r?o=r:o<i&&(o=i),o}createSlider(){var e;let i=this.model.get("orientation"),r=this.model.get("behavior");r_.default.
create(this.$slider,{start:this.logCalc(this.model.get("value")),behaviour:r,range:{min:this.model.get("min"),max:this.model.get("max")},step:(e=this.model.get(
"step"))!==null&&e!==void 0?e:void 0,animate:!1,orientation:i,direction:i==="horizontal"?"ltr":"rtl",format:{from:a=>Number(a),to:a=>a}}),this.$slider.noUiSlider.
on("update",(a,o)=>{this.handleSliderUpdateEvent(a,o)}),this.$slider.noUiSlider.on("change",(a,o)=>{this.handleSliderChangeEvent(a,o)})}valueToString(e){let i=this.
model.readout_formatter;return i(e)}stringToValue(e){return e===null?NaN:this._parse_value(e)}handleTextChange(){let e=this.stringToValue(this.readout.textContent),
i=this.model.get("min"),r=this.model.get("max"),a=this.model.get("base");isNaN(e)?this.readout.textContent=this.valueToString(this.model.get("value")):(e=Math.max(
Math.min(e,Math.pow(a,r)),Math.pow(a,i)),e!==this.model.get("value")?(this.readout.textContent=this.valueToString(e),this.model.set("value",e),this.touch()):this.
readout.textContent=this.valueToString(this.model.get("value")))}handleSliderUpdateEvent(e,i){let r=this.model.get("base"),a=Math.pow(r,this._validate_slide_value(
e[0]));this.readout.textContent=this.valueToString(a),this.model.get("continuous_update")&&this.handleSliderChanged(e,i)}handleSliderChangeEvent(e,i){let r=this.
model.get("base"),a=Math.pow(r,this._validate_slide_value(e[0]));this.readout.textContent=this.valueToString(a),this.handleSliderChanged(e,i)}handleSliderChanged(e,i){
if(this._updating_slider)return;let r=this.model.get("base"),a=Math.pow(r,this._validate_slide_value(e[0]));this.model.set("value",a,{updated_view:this}),this.touch()}updateSliderValue(e,i,r){
if(r.updated_view===this)return;let a=this.logCalc(this.model.get("value"));this.$slider.noUiSlider.set(a)}updateSliderOptions(e){this.$slider.noUiSlider.updateOptions(
{start:this.logCalc(this.model.get("value")),range:{min:this.model.get("min"),max:this.model.get("max")},step:this.model.get("step")})}_validate_slide_value(e){
return e}},Rh=class extends Ta{constructor(){super(...arguments),this._parse_value=parseFloat,this._range_regex=/^\s*([+-]?(?:\d*\.?\d+|\d+\.)(?:[eE][-:]?\d+)?)\s*[-:–]\s*([+-]?(?:\d*\.?\d+|\d+\.)(?:[eE][+-]?\d+)?)/}_validate_slide_value(e){
return e}},Uh=class extends Sa{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"FloatTextModel",_view_name:"FloatTextView",disabled:!1,
continuous_update:!1})}},Hh=class extends sn{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"BoundedFloatTextModel",_view_name:"\
FloatTextView",disabled:!1,continuous_update:!1,step:.1})}},Wh=class extends Ea{constructor(){super(...arguments),this._parse_value=parseFloat,this._default_step=
"any"}handleKeypress(e){e.stopPropagation()}handleKeyUp(e){}},qh=class extends sn{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"\
FloatProgressModel",_view_name:"ProgressView",orientation:"horizontal",bar_style:"",style:null})}};var Fh=Ze(ti());var n_=Ze(ts()),Vh=class extends rt{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"ControllerButtonModel",_view_name:"Controll\
erButtonView",value:0,pressed:!1})}},$h=class extends We{render(){this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-controller-button"),this.
el.style.width="fit-content",this.support=document.createElement("div"),this.support.style.position="relative",this.support.style.margin="1px",this.support.style.
width="16px",this.support.style.height="16px",this.support.style.border="1px solid black",this.support.style.background="lightgray",this.el.appendChild(this.support),
this.bar=document.createElement("div"),this.bar.style.position="absolute",this.bar.style.width="100%",this.bar.style.bottom="0px",this.bar.style.background="gra\
y",this.support.appendChild(this.bar),this.update(),this.label=document.createElement("div"),this.label.textContent=this.model.get("description"),this.label.style.
textAlign="center",this.el.appendChild(this.label)}update(){this.bar.style.height=100*this.model.get("value")+"%"}},Kh=class extends rt{defaults(){return Object.
assign(Object.assign({},super.defaults()),{_model_name:"ControllerAxisModel",_view_name:"ControllerAxisView",value:0})}},Gh=class extends We{render(){this.el.classList.
add("jupyter-widgets"),this.el.classList.add("widget-controller-axis"),this.el.style.width="16px",this.el.style.padding="4px",this.support=document.createElement(
"div"),this.support.style.position="relative",this.support.style.margin="1px",this.support.style.width="4px",this.support.style.height="64px",this.support.style.
border="1px solid black",this.support.style.background="lightgray",this.bullet=document.createElement("div"),this.bullet.style.position="absolute",this.bullet.style.
margin="-3px",this.bullet.style.boxSizing="unset",this.bullet.style.width="10px",this.bullet.style.height="10px",this.bullet.style.background="gray",this.label=
document.createElement("div"),this.label.textContent=this.model.get("description"),this.label.style.textAlign="center",this.support.appendChild(this.bullet),this.
el.appendChild(this.support),this.el.appendChild(this.label),this.update()}update(){this.bullet.style.top=50*(this.model.get("value")+1)+"%"}},td=class extends rt{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"ControllerModel",_view_name:"ControllerView",index:0,name:"",mapping:"",connected:!1,timestamp:0,
buttons:[],axes:[]})}initialize(e,i){super.initialize(e,i),navigator.getGamepads===void 0?(this.readout="This browser does not support gamepads.",console.error(
this.readout)):(this.readout="Connect gamepad and press any button.",this.get("connected")?this.update_loop():this.wait_loop())}wait_loop(){let e=this.get("inde\
x"),i=navigator.getGamepads()[e];i?this.setup(i).then(r=>{this.set(r),this.save_changes(),window.requestAnimationFrame(this.update_loop.bind(this))}):window.requestAnimationFrame(
this.wait_loop.bind(this))}setup(e){return this.set({name:e.id,mapping:e.mapping,connected:e.connected,timestamp:e.timestamp}),Bi({buttons:Promise.all(e.buttons.
map((i,r)=>this._create_button_model(r))),axes:Promise.all(e.axes.map((i,r)=>this._create_axis_model(r)))})}update_loop(){let e=this.get("index"),i=this.get("na\
me"),r=navigator.getGamepads()[e];r&&e===r.index&&i===r.id?(this.set({timestamp:r.timestamp,connected:r.connected}),this.save_changes(),this.get("buttons").forEach(
function(a,o){a.set({value:r.buttons[o].value,pressed:r.buttons[o].pressed}),a.save_changes()}),this.get("axes").forEach(function(a,o){a.set("value",r.axes[o]),
a.save_changes()}),window.requestAnimationFrame(this.update_loop.bind(this))):this.reset_gamepad()}reset_gamepad(){this.get("buttons").forEach(function(e){e.close()}),
this.get("axes").forEach(function(e){e.close()}),this.set({name:"",mapping:"",connected:!1,timestamp:0,buttons:[],axes:[]}),this.save_changes(),window.requestAnimationFrame(
this.wait_loop.bind(this))}_create_button_model(e){return this.widget_manager.new_widget({model_name:"ControllerButtonModel",model_module:"@jupyter-widgets/cont\
rols",model_module_version:this.get("_model_module_version"),view_name:"ControllerButtonView",view_module:"@jupyter-widgets/controls",view_module_version:this.get(
"_view_module_version")}).then(function(i){return i.set("description",e),i})}_create_axis_model(e){return this.widget_manager.new_widget({model_name:"Controller\
AxisModel",model_module:"@jupyter-widgets/controls",model_module_version:this.get("_model_module_version"),view_name:"ControllerAxisView",view_module:"@jupyter-\
widgets/controls",view_module_version:this.get("_view_module_version")}).then(function(i){return i.set("description",e),i})}};td.serializers=Object.assign(Object.
assign({},rt.serializers),{buttons:{deserialize:Jt},axes:{deserialize:Jt}});var Yh=class extends We{_createElement(e){return this.luminoWidget=new mr({view:this}),
this.luminoWidget.node}_setElement(e){if(this.el||e!==this.luminoWidget.node)throw new Error("Cannot reset the DOM element.");this.el=this.luminoWidget.node,this.
$el=(0,n_.default)(this.luminoWidget.node)}initialize(e){super.initialize(e),this.button_views=new bi(this.add_button,null,this),this.listenTo(this.model,"chang\
e:buttons",(i,r)=>{this.button_views.update(r)}),this.axis_views=new bi(this.add_axis,null,this),this.listenTo(this.model,"change:axes",(i,r)=>{this.axis_views.
update(r)}),this.listenTo(this.model,"change:name",this.update_label)}render(){this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-controller"),
this.label=document.createElement("div"),this.el.appendChild(this.label),this.axis_box=new Xt,this.axis_box.node.style.display="flex",this.luminoWidget.addWidget(
this.axis_box),this.button_box=new Xt,this.button_box.node.style.display="flex",this.luminoWidget.addWidget(this.button_box),this.button_views.update(this.model.
get("buttons")),this.axis_views.update(this.model.get("axes")),this.update_label()}update_label(){this.label.textContent=this.model.get("name")||this.model.readout}add_button(e){
let i=new ke;return this.button_box.addWidget(i),this.create_child_view(e).then(r=>{let a=Fh.ArrayExt.firstIndexOf(this.button_box.widgets,i);return this.button_box.
insertWidget(a,r.luminoWidget),i.dispose(),r}).catch(Ot("Could not add child button view to controller",!0))}add_axis(e){let i=new ke;return this.axis_box.addWidget(
i),this.create_child_view(e).then(r=>{let a=Fh.ArrayExt.firstIndexOf(this.axis_box.widgets,i);return this.axis_box.insertWidget(a,r.luminoWidget),i.dispose(),r}).
catch(Ot("Could not add child axis view to controller",!0))}remove(){super.remove(),this.button_views.remove(),this.axis_views.remove()}};var s_=Ze(Yl());var Xi=class extends at{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"SelectionModel",index:"",_options_labels:[],disabled:!1})}},
Aa=class extends it{render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-inline-hbox")}update(){super.update(),this.listbox&&
(this.listbox.disabled=this.model.get("disabled")),this.updateTabindex(),this.updateTooltip()}updateTabindex(){if(!this.listbox)return;let e=this.model.get("tab\
bable");e===!0?this.listbox.setAttribute("tabIndex","0"):e===!1?this.listbox.setAttribute("tabIndex","-1"):e===null&&this.listbox.removeAttribute("tabIndex")}updateTooltip(){
if(!this.listbox)return;let e=this.model.get("tooltip");e?this.model.get("description").length===0&&this.listbox.setAttribute("title",e):this.listbox.removeAttribute(
"title")}},Xh=class extends Xi{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"DropdownModel",_view_name:"DropdownView",button_style:""})}},
Jh=class extends Aa{render(){super.render(),this.el.classList.add("widget-dropdown"),this.listbox=document.createElement("select"),this.listbox.id=this.label.htmlFor=
Qe(),this.el.appendChild(this.listbox),this._updateOptions(),this.update()}update(e){e?.updated_view!==this&&this.model.hasChanged("_options_labels")&&this._updateOptions();
let i=this.model.get("index");return this.listbox.selectedIndex=i===null?-1:i,super.update()}_updateOptions(){this.listbox.textContent="";let e=this.model.get("\
_options_labels");for(let i=0;i<e.length;i++){let r=e[i],a=document.createElement("option");a.textContent=r.replace(/ /g," "),a.setAttribute("data-value",encodeURIComponent(
r)),a.value=r,this.listbox.appendChild(a)}}events(){return{"change select":"_handle_change"}}_handle_change(){this.model.set("index",this.listbox.selectedIndex===
-1?null:this.listbox.selectedIndex,{updated_view:this}),this.touch()}handle_message(e){e.do==="focus"?this.listbox.focus():e.do==="blur"&&this.listbox.blur()}},
Zh=class extends Xi{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"SelectModel",_view_name:"SelectView",rows:5})}},id=class extends Aa{initialize(e){
super.initialize(e),this.listbox=document.createElement("select")}render(){super.render(),this.el.classList.add("widget-select"),this.listbox.id=this.label.htmlFor=
Qe(),this.el.appendChild(this.listbox),this._updateOptions(),this.update(),this.updateSelection()}update(e){if(e?.updated_view!==this){let r=this.model.hasChanged(
"_options_labels"),a=this.model.hasChanged("index");if(r||a){let o=this.model.get("index");r&&this._updateOptions(),this.updateSelection(o)}}super.update();let i=this.
model.get("rows");i===null&&(i=""),this.listbox.setAttribute("size",i)}updateSelection(e){e=e||this.model.get("index"),this.listbox.selectedIndex=e===null?-1:e}_updateOptions(){
this.listbox.textContent="";let e=this.model.get("_options_labels");for(let i=0;i<e.length;i++){let r=e[i],a=document.createElement("option");a.textContent=r.replace(
/ /g," "),a.setAttribute("data-value",encodeURIComponent(r)),a.value=r,this.listbox.appendChild(a)}}events(){return{"change select":"_handle_change"}}_handle_change(){
this.model.set("index",this.listbox.selectedIndex,{updated_view:this}),this.touch()}handle_message(e){e.do=="focus"?this.listbox.focus():e.do=="blur"&&this.listbox.
blur()}},Qh=class extends Xi{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"RadioButtonsModel",_view_name:"RadioButtonsView",tooltips:[],
icons:[],button_style:"",orientation:"vertical"})}},ef=class extends it{render(){super.render(),this.el.classList.add("widget-radio"),this.container=document.createElement(
"div"),this.el.appendChild(this.container),this.container.classList.add("widget-radio-box"),this.update()}update(e){this.model.get("orientation")==="vertical"?(this.
container.classList.remove("widget-radio-box-horizontal"),this.container.classList.add("widget-radio-box-vertical")):(this.container.classList.remove("widget-ra\
dio-box-vertical"),this.container.classList.add("widget-radio-box-horizontal"));let i=this.model.get("_options_labels"),r=Array.from(this.container.querySelectorAll(
'input[type="radio"]')).map(o=>o.value),a=i.length!==r.length;if(!a){for(let o=0,c=i.length;o<c;++o)if(r[o]!==i[o]){a=!0;break}}return a&&(e===void 0||e.updated_view!==
this)&&(this.container.textContent="",i.forEach((o,c)=>{let p=document.createElement("label");p.textContent=o,this.container.appendChild(p);let y=document.createElement(
"input");y.setAttribute("type","radio"),y.value=c.toString(),y.setAttribute("data-value",encodeURIComponent(o)),p.appendChild(y)})),i.forEach((o,c)=>{let p='inp\
ut[data-value="'+encodeURIComponent(o)+'"]',y=this.container.querySelectorAll(p);if(y.length>0){let j=y[0];j.checked=this.model.get("index")===c,j.disabled=this.
model.get("disabled")}}),setTimeout(this.adjustPadding,0,this),super.update(e)}adjustPadding(e){let i=window.getComputedStyle(e.el),r=parseInt(i.marginTop,10)+parseInt(
i.marginBottom,10),a=e.label.offsetHeight+r,o=window.getComputedStyle(e.container),c=parseInt(o.marginBottom,10),p=(e.el.offsetHeight+r-c)%a,y=p===0?0:a-p;e.container.
style.marginBottom=y+"px"}events(){return{'click input[type="radio"]':"_handle_click"}}_handle_click(e){let i=e.target;this.model.set("index",parseInt(i.value,10),
{updated_view:this}),this.touch()}handle_message(e){if(e.do=="focus")this.container.firstElementChild.focus();else if(e.do=="blur")for(let i=0;i<this.container.
children.length;i++)this.container.children[i].blur()}},rd=class extends ft{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"Tog\
gleButtonsStyleModel"})}};rd.styleProperties=Object.assign(Object.assign({},ft.styleProperties),{button_width:{selector:".widget-toggle-button",attribute:"width",
default:null},font_weight:{selector:".widget-toggle-button",attribute:"font-weight",default:""}});var tf=class extends Xi{defaults(){return Object.assign(Object.
assign({},super.defaults()),{_model_name:"ToggleButtonsModel",_view_name:"ToggleButtonsView"})}},ka=class t extends it{initialize(e){this._css_state={},super.initialize(
e),this.listenTo(this.model,"change:button_style",this.update_button_style)}render(){super.render(),this.el.classList.add("widget-toggle-buttons"),this.buttongroup=
document.createElement("div"),this.el.appendChild(this.buttongroup),this.update(),this.set_button_style()}update(e){let i=this.model.get("_options_labels"),r=this.
model.get("icons")||[],a=this.model.previous("icons")||[],o=t.classMap[this.model.previous("button_style")]||"",c=this.model.get("tooltips")||[],p=this.model.get(
"disabled"),y=this.buttongroup.querySelectorAll("button"),j=Array.from(y).map(w=>w.value),C=!1;for(let w=0,O=i.length;w<O;++w)if(j[w]!==i[w]||r[w]!==a[w]){C=!0;
break}return C&&(e===void 0||e.updated_view!==this)&&(this.buttongroup.textContent="",i.forEach((w,O)=>{let M;w.trim().length===0&&(!r[O]||r[O].trim().length===
0)?M="&nbsp;":M=rh(w);let U=document.createElement("i"),z=document.createElement("button");r[O]&&(U.className="fa fa-"+r[O]),z.setAttribute("type","button"),z.className=
"widget-toggle-button jupyter-button",o&&z.classList.add(o),z.innerHTML=M,z.setAttribute("data-value",encodeURIComponent(w)),z.setAttribute("value",O.toString()),
z.appendChild(U),z.disabled=p,c[O]&&z.setAttribute("title",c[O]),this.update_style_traits(z),this.buttongroup.appendChild(z)})),i.forEach((w,O)=>{let M='[data-v\
alue="'+encodeURIComponent(w)+'"]',L=this.buttongroup.querySelector(M);this.model.get("index")===O?L.classList.add("mod-active"):L.classList.remove("mod-active")}),
this.stylePromise.then(function(w){w&&w.style()}),super.update(e)}update_style_traits(e){for(let i in this._css_state)if(Object.prototype.hasOwnProperty.call(this.
_css_state,"name")){if(i==="margin")this.buttongroup.style[i]=this._css_state[i];else if(i!=="width")if(e)e.style[i]=this._css_state[i];else{let r=this.buttongroup.
querySelectorAll("button");r.length&&(r[0].style[i]=this._css_state[i])}}}update_button_style(){let e=this.buttongroup.querySelectorAll("button");for(let i=0;i<
e.length;i++)this.update_mapped_classes(t.classMap,"button_style",e[i])}set_button_style(){let e=this.buttongroup.querySelectorAll("button");for(let i=0;i<e.length;i++)
this.set_mapped_classes(t.classMap,"button_style",e[i])}events(){return{"click button":"_handle_click"}}_handle_click(e){let i=e.target;this.model.set("index",parseInt(
i.value,10),{updated_view:this}),this.touch(),this.send({event:"click"})}};(function(t){t.classMap={primary:["mod-primary"],success:["mod-success"],info:["mod-i\
nfo"],warning:["mod-warning"],danger:["mod-danger"]}})(ka||(ka={}));var rf=class extends Xi{defaults(){return Object.assign(Object.assign({},super.defaults()),{
_model_name:"SelectionSliderModel",_view_name:"SelectionSliderView",orientation:"horizontal",readout:!0,continuous_update:!0})}},nd=class extends it{render(){super.
render(),this.el.classList.add("widget-hslider"),this.el.classList.add("widget-slider"),this.$slider=document.createElement("div"),this.$slider.classList.add("s\
lider"),this.slider_container=document.createElement("div"),this.slider_container.classList.add("slider-container"),this.slider_container.appendChild(this.$slider),
this.el.appendChild(this.slider_container),this.readout=document.createElement("div"),this.el.appendChild(this.readout),this.readout.classList.add("widget-reado\
ut"),this.readout.style.display="none",this.createSlider(),this.model.on("change:orientation",this.regenSlider,this),this.model.on("change:index",this.updateSliderValue,
this),this.update()}update(e){if(e?.updated_view!==this){this.updateSliderOptions(this.model);let i=this.model.get("orientation");this.model.get("disabled")?(this.
readout.contentEditable="false",this.$slider.setAttribute("disabled",!0)):(this.readout.contentEditable="true",this.$slider.removeAttribute("disabled")),i==="ve\
rtical"?(this.el.classList.remove("widget-hslider"),this.el.classList.remove("widget-inline-hbox"),this.el.classList.add("widget-vslider"),this.el.classList.add(
"widget-inline-vbox")):(this.el.classList.remove("widget-vslider"),this.el.classList.remove("widget-inline-vbox"),this.el.classList.add("widget-hslider"),this.el.
classList.add("widget-inline-hbox")),this.model.get("readout")?this.readout.style.display="":this.readout.style.display="none",this.updateSelection()}return super.
update(e)}regenSlider(e){this.$slider.noUiSlider.destroy(),this.createSlider()}createSlider(){let e=this.model.get("_options_labels"),i=0,r=e.length-1,a=this.model.
get("orientation"),o=this.model.get("behavior");s_.default.create(this.$slider,{start:this.model.get("index"),connect:!0,behaviour:o,range:{min:i,max:r},step:1,
animate:!1,orientation:a,direction:a==="horizontal"?"ltr":"rtl",format:{from:c=>Number(c),to:c=>Math.round(c)}}),this.$slider.noUiSlider.on("update",(c,p)=>{this.
handleSliderUpdateEvent(c,p)}),this.$slider.noUiSlider.on("change",(c,p)=>{this.handleSliderChangeEvent(c,p)})}events(){return{slide:"handleSliderChange",slidestop:"\
handleSliderChanged"}}updateSelection(){let e=this.model.get("index");this.updateReadout(e)}updateReadout(e){let i=this.model.get("_options_labels")[e];this.readout.
textContent=i}handleSliderUpdateEvent(e,i){let r=e[0];this.updateReadout(r),this.model.get("continuous_update")&&this.handleSliderChanged(e,i)}handleSliderChangeEvent(e,i){
let r=e[0];this.updateReadout(r),this.handleSliderChanged(e,i)}handleSliderChanged(e,i){let r=e[0];this.updateReadout(r),this.model.set("index",r,{updated_view:this}),
this.touch()}updateSliderOptions(e){let i=this.model.get("_options_labels"),r=0,a=i.length-1;this.$slider.noUiSlider.updateOptions({start:this.model.get("index"),
range:{min:r,max:a},step:1})}updateSliderValue(e,i,r){if(r.updated_view===this)return;let a=this.$slider.noUiSlider.get(),o=this.model.get("index");a!==o&&this.
$slider.noUiSlider.set(o)}},Ma=class extends Xi{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"MultipleSelectionModel"})}},nf=class extends Ma{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"SelectMultipleModel",_view_name:"SelectMultipleView",rows:null})}},sf=class extends id{initialize(e){
super.initialize(e),this.listbox.multiple=!0}render(){super.render(),this.el.classList.add("widget-select-multiple")}updateSelection(){let e=this.model.get("ind\
ex")||[],i=this.listbox.options;this.listbox.selectedIndex=-1,e.forEach(r=>{i[r].selected=!0})}_handle_change(){let e=Array.prototype.map.call(this.listbox.selectedOptions||
[],function(i){return i.index});this.model.set("index",e,{updated_view:this}),this.touch()}},af=class extends Ma{defaults(){return Object.assign(Object.assign({},
super.defaults()),{_model_name:"SelectionSliderModel",_view_name:"SelectionSliderView",orientation:"horizontal",readout:!0,continuous_update:!0})}},of=class extends nd{render(){
super.render()}updateSelection(e){e=e||this.model.get("index"),this.updateReadout(e)}updateReadout(e){let i=this.model.get("_options_labels"),r=i[e[0]],a=i[e[1]];
this.readout.textContent=`${r}-${a}`}handleSliderUpdateEvent(e,i){let r=e.map(Math.trunc);this.updateReadout(r),this.model.get("continuous_update")&&this.handleSliderChanged(
e,i)}handleSliderChanged(e,i){let r=e.map(Math.round);this.updateReadout(r),this.model.set("index",r.slice(),{updated_view:this}),this.touch()}updateSliderValue(e,i,r){
if(r.updated_view===this)return;let a=this.$slider.noUiSlider.get().map(Math.round),o=this.model.get("index").map(Math.round);(a[0]!==o[0]||a[1]!==o[1])&&this.$slider.
noUiSlider.set(o)}};var lf=class extends Xt{constructor(){super(...arguments),this._widgetRemoved=new Ke(this)}get widgetRemoved(){return this._widgetRemoved}onChildRemoved(e){this.
_widgetRemoved.emit(e.child)}},sd=class extends ke{constructor(e={}){super(),this._currentChanged=new Ke(this),this.addClass("jupyter-widget-TabPanel"),this.tabBar=
new Qr(e),this.tabBar.addClass("jupyter-widget-TabPanel-tabBar"),this.tabContents=new lf,this.tabContents.addClass("jupyter-widget-TabPanel-tabContents"),this.tabBar.
tabMoved.connect(this._onTabMoved,this),this.tabBar.currentChanged.connect(this._onCurrentChanged,this),this.tabBar.tabCloseRequested.connect(this._onTabCloseRequested,
this),this.tabBar.tabActivateRequested.connect(this._onTabActivateRequested,this),this.tabContents.widgetRemoved.connect(this._onWidgetRemoved,this);let i=new Vi;
i.addWidget(this.tabBar),i.addWidget(this.tabContents),this.layout=i}get currentChanged(){return this._currentChanged}get currentIndex(){let e=this.tabBar.currentIndex;
return e===-1?null:e}set currentIndex(e){this.tabBar.currentIndex=e===null?-1:e}get currentWidget(){let e=this.tabBar.currentTitle;return e?e.owner:null}set currentWidget(e){
this.tabBar.currentTitle=e?e.title:null}get tabsMovable(){return this.tabBar.tabsMovable}set tabsMovable(e){this.tabBar.tabsMovable=e}get widgets(){return this.
tabContents.widgets}addWidget(e){this.insertWidget(this.widgets.length,e)}insertWidget(e,i){i!==this.currentWidget&&i.hide(),this.tabContents.insertWidget(e,i),
this.tabBar.insertTab(e,i.title)}_onCurrentChanged(e,i){let{previousIndex:r,previousTitle:a,currentIndex:o,currentTitle:c}=i,p=a?a.owner:null,y=c?c.owner:null;p&&
p.hide(),y&&y.show(),this._currentChanged.emit({previousIndex:r,previousWidget:p,currentIndex:o,currentWidget:y}),(fa.IS_EDGE||fa.IS_IE)&&me.flush()}_onTabActivateRequested(e,i){
i.title.owner.activate()}_onTabCloseRequested(e,i){i.title.owner.close()}_onTabMoved(e,i){this.tabContents.insertWidget(i.toIndex,i.title.owner)}_onWidgetRemoved(e,i){
this.tabBar.removeTab(i.title)}};var d_=Ze(ti());var a_=Ze(ti());var ad=class{constructor(e,i={}){this._array=null,this._value=null,this._previousValue=null,this._selectionChanged=new Ke(this),this._array=e,this._insertBehavior=
i.insertBehavior||"select-item-if-needed",this._removeBehavior=i.removeBehavior||"select-item-after"}get selectionChanged(){return this._selectionChanged}adjustSelectionForSet(e){
let i=this.index,r=this.value;if(e!==i)return;this._updateSelectedValue();let a=this.value;this._previousValue=null,r!==a&&this._selectionChanged.emit({previousIndex:i,
previousValue:r,currentIndex:i,currentValue:a})}get value(){return this._value}set value(e){e===null||this._array===null?this.index=null:this.index=a_.ArrayExt.
firstIndexOf(this._array,e)}get index(){return this._index}set index(e){let i;if(e!==null&&this._array!==null?(i=Math.floor(e),(i<0||i>=this._array.length)&&(i=
null)):i=null,this._index===i)return;let r=this._index,a=this._value;this._index=i,this._updateSelectedValue(),this._previousValue=a,this._selectionChanged.emit(
{previousIndex:r,previousValue:a,currentIndex:i,currentValue:this._value})}get insertBehavior(){return this._insertBehavior}set insertBehavior(e){this._insertBehavior=
e}get removeBehavior(){return this._removeBehavior}set removeBehavior(e){this._removeBehavior=e}adjustSelectionForInsert(e,i){let r=this._value,a=this._index,o=this.
_insertBehavior;if(o==="select-item"||o==="select-item-if-needed"&&a===null){this._index=e,this._value=i,this._previousValue=r,this._selectionChanged.emit({previousIndex:a,
previousValue:r,currentIndex:e,currentValue:i});return}a!==null&&a>=e&&this._index++}clearSelection(){let e=this._index,i=this._value;this._index=null,this._value=
null,this._previousValue=null,e!==null&&this._selectionChanged.emit({previousIndex:e,previousValue:i,currentIndex:this._index,currentValue:this._value})}adjustSelectionForRemove(e,i){
if(this._index===null)return;let r=this._index,a=this._removeBehavior;if(r!==e){r>e&&this._index--;return}if(!this._array||this._array.length===0){this._index=null,
this._value=null,this._previousValue=null,this._selectionChanged.emit({previousIndex:e,previousValue:i,currentIndex:this._index,currentValue:this._value});return}
if(a==="select-item-after"){this._index=Math.min(e,this._array.length-1),this._updateSelectedValue(),this._previousValue=null,this._selectionChanged.emit({previousIndex:e,
previousValue:i,currentIndex:this._index,currentValue:this._value});return}if(a==="select-item-before"){this._index=Math.max(0,e-1),this._updateSelectedValue(),
this._previousValue=null,this._selectionChanged.emit({previousIndex:e,previousValue:i,currentIndex:this._index,currentValue:this._value});return}if(a==="select-\
previous-item"){this._previousValue?this.value=this._previousValue:(this._index=Math.min(e,this._array.length-1),this._updateSelectedValue()),this._previousValue=
null,this._selectionChanged.emit({previousIndex:e,previousValue:i,currentIndex:this._index,currentValue:this.value});return}this._index=null,this._value=null,this.
_previousValue=null,this._selectionChanged.emit({previousIndex:e,previousValue:i,currentIndex:this._index,currentValue:this._value})}_updateSelectedValue(){let e=this.
_index;this._value=e!==null&&this._array?this._array[e]:null}};var _C="jupyter-widget-Collapse",yC="jupyter-widget-Collapse-header",xC="jupyter-widget-Collapse-contents",o_="jupyter-widget-Collapse-open",df=class extends ke{constructor(e){
super(e),this._collapseChanged=new Ke(this),this.addClass(_C),this._header=new ke,this._header.addClass(yC),this._header.node.addEventListener("click",this);let i=document.
createElement("i");i.classList.add("fa","fa-fw","fa-caret-right"),this._header.node.appendChild(i),this._header.node.appendChild(document.createElement("span")),
this._content=new Xt,this._content.addClass(xC);let r=new Vi;this.layout=r,r.addWidget(this._header),r.addWidget(this._content),e.widget&&(this.widget=e.widget),
this.collapsed=!1}dispose(){this.isDisposed||(super.dispose(),this._header=null,this._widget=null,this._content=null)}get widget(){return this._widget}set widget(e){
let i=this._widget;i&&(i.disposed.disconnect(this._onChildDisposed,this),i.title.changed.disconnect(this._onTitleChanged,this),i.parent=null),this._widget=e,e.disposed.
connect(this._onChildDisposed,this),e.title.changed.connect(this._onTitleChanged,this),this._onTitleChanged(e.title),this._content.addWidget(e)}get collapsed(){
return this._collapsed}set collapsed(e){e!==this._collapsed&&(e?this._collapse():this._uncollapse())}toggle(){this.collapsed=!this.collapsed}get collapseChanged(){
return this._collapseChanged}_collapse(){this._collapsed=!0,this._content&&this._content.hide(),this.removeClass(o_),this._header.node.children[0].classList.add(
"fa-caret-right"),this._header.node.children[0].classList.remove("fa-caret-down"),this._collapseChanged.emit(void 0)}_uncollapse(){this._collapsed=!1,this._content&&
this._content.show(),this.addClass(o_),this._header.node.children[0].classList.add("fa-caret-down"),this._header.node.children[0].classList.remove("fa-caret-rig\
ht"),this._collapseChanged.emit(void 0)}handleEvent(e){e.type==="click"&&this._evtClick(e)}_evtClick(e){this.toggle()}_onTitleChanged(e){this._header.node.children[1].
textContent=this._widget.title.label}_onChildDisposed(e){this.dispose()}},wC="jupyter-widget-Accordion",jC="jupyter-widget-Accordion-child",l_="jupyter-widget-A\
ccordion-child-active",od=class extends Xt{constructor(e){super(e),this._selection=new ad(this.widgets),this._selection.selectionChanged.connect(this._onSelectionChanged,
this),this.addClass(wC)}get collapseWidgets(){return this.layout.widgets}get selection(){return this._selection}indexOf(e){return d_.ArrayExt.findFirstIndex(this.
collapseWidgets,i=>i.widget===e)}addWidget(e){let i=this._wrapWidget(e);return i.collapsed=!0,super.addWidget(i),this._selection.adjustSelectionForInsert(this.widgets.
length-1,i),i}insertWidget(e,i){let r=this._wrapWidget(i);r.collapsed=!0,super.insertWidget(e,r),this._selection.adjustSelectionForInsert(e,r)}removeWidget(e){let i=this.
indexOf(e);if(i>=0){let r=this.collapseWidgets[i];e.parent=null,r.dispose(),this._selection.adjustSelectionForRemove(i,null)}}_wrapWidget(e){let i=new df({widget:e});
return i.addClass(jC),i.collapseChanged.connect(this._onCollapseChange,this),i}_onCollapseChange(e){e.collapsed?this._selection.value===e&&e.collapsed&&(this._selection.
value=null):this._selection.value=e}_onSelectionChanged(e,i){let r=i.previousValue,a=i.currentValue;r&&(r.collapsed=!0,r.removeClass(l_)),a&&(a.collapsed=!1,a.addClass(
l_))}};var La=Ze(ti());var mf=Ze(ts()),us=class extends Ki{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"SelectionContainerModel",selected_index:null,
titles:[]})}},uf=class extends us{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"AccordionModel",_view_name:"AccordionView"})}},
ld=class extends od{constructor(e){let i=e.view;delete e.view,super(e),this._view=i}processMessage(e){var i;super.processMessage(e),(i=this._view)===null||i===void 0||
i.processLuminoMessage(e)}dispose(){this.isDisposed||(super.dispose(),this._view.remove(),this._view=null)}},cf=class extends We{_createElement(e){return this.luminoWidget=
new ld({view:this}),this.luminoWidget.node}_setElement(e){if(this.el||e!==this.luminoWidget.node)throw new Error("Cannot reset the DOM element.");this.el=this.luminoWidget.
node,this.$el=(0,mf.default)(this.luminoWidget.node)}initialize(e){super.initialize(e),this.children_views=new bi(this.add_child_view,this.remove_child_view,this),
this.listenTo(this.model,"change:children",()=>this.updateChildren()),this.listenTo(this.model,"change:selected_index",()=>this.update_selected_index()),this.listenTo(
this.model,"change:titles",()=>this.update_titles())}render(){var e;super.render();let i=this.luminoWidget;i.addClass("jupyter-widgets"),i.addClass("widget-acco\
rdion"),i.addClass("widget-container"),i.selection.selectionChanged.connect(r=>{this.updatingChildren||(this.model.set("selected_index",i.selection.index),this.
touch())}),(e=this.children_views)===null||e===void 0||e.update(this.model.get("children")),this.update_titles(),this.update_selected_index()}updateChildren(){var e;
this.updatingChildren=!0,this.luminoWidget.selection.index=null,(e=this.children_views)===null||e===void 0||e.update(this.model.get("children")),this.update_selected_index(),
this.updatingChildren=!1}update_titles(){let e=this.luminoWidget.collapseWidgets,i=this.model.get("titles");for(let r=0;r<e.length;r++)i[r]!==void 0&&(e[r].widget.
title.label=i[r])}update_selected_index(){this.luminoWidget.selection.index=this.model.get("selected_index")}remove_child_view(e){this.luminoWidget.removeWidget(
e.luminoWidget),e.remove()}add_child_view(e,i){let r=this.luminoWidget,a=new ke;return a.title.label=this.model.get("titles")[i]||"",r.addWidget(a),this.create_child_view(
e).then(o=>{let c=o.luminoWidget;c.title.label=a.title.label;let p=r.collapseWidgets[r.indexOf(a)];return p.widget=c,a.dispose(),o}).catch(Ot("Could not add chi\
ld view to box",!0))}remove(){this.children_views=null,super.remove()}},hf=class extends us{defaults(){return Object.assign(Object.assign({},super.defaults()),{
_model_name:"TabModel",_view_name:"TabView"})}},dd=class extends sd{constructor(e){let i=e.view;delete e.view,super(e),this._view=i,me.installMessageHook(this.tabContents,
(r,a)=>(this._view.processLuminoMessage(a),!0))}dispose(){this.isDisposed||(super.dispose(),this._view.remove(),this._view=null)}},ff=class extends We{constructor(){
super(...arguments),this.updatingTabs=!1}_createElement(e){return this.luminoWidget=new dd({view:this}),this.luminoWidget.node}_setElement(e){if(this.el||e!==this.
luminoWidget.node)throw new Error("Cannot reset the DOM element.");this.el=this.luminoWidget.node,this.$el=(0,mf.default)(this.luminoWidget.node)}initialize(e){
super.initialize(e),this.childrenViews=new bi(this.addChildView,i=>{i.remove()},this),this.listenTo(this.model,"change:children",()=>this.updateTabs()),this.listenTo(
this.model,"change:titles",()=>this.updateTitles())}render(){super.render();let e=this.luminoWidget;e.addClass("jupyter-widgets"),e.addClass("widget-container"),
e.addClass("jupyter-widget-tab"),e.addClass("widget-tab"),e.tabsMovable=!0,e.tabBar.insertBehavior="none",e.tabBar.currentChanged.connect(this._onTabChanged,this),
e.tabBar.tabMoved.connect(this._onTabMoved,this),e.tabBar.addClass("widget-tab-bar"),e.tabContents.addClass("widget-tab-contents"),e.tabBar.tabsMovable=!1,this.
updateTabs(),this.update()}updateTabs(){var e;this.updatingTabs=!0,this.luminoWidget.currentIndex=null,(e=this.childrenViews)===null||e===void 0||e.update(this.
model.get("children")),this.luminoWidget.currentIndex=this.model.get("selected_index"),this.updatingTabs=!1}addChildView(e,i){let r=this.model.get("titles")[i]||
"",a=this.luminoWidget,o=new ke;return o.title.label=r,a.addWidget(o),this.create_child_view(e).then(c=>{let p=c.luminoWidget;p.title.label=o.title.label,p.title.
closable=!1;let y=La.ArrayExt.firstIndexOf(a.widgets,o);return a.insertWidget(y+1,p),o.dispose(),c}).catch(Ot("Could not add child view to box",!0))}update(){return this.
updateSelectedIndex(),super.update()}updateTitles(){let e=this.model.get("titles")||[];(0,La.each)(this.luminoWidget.widgets,(i,r)=>{i.title.label=e[r]||""})}updateSelectedIndex(){
this.luminoWidget.currentIndex=this.model.get("selected_index")}remove(){this.childrenViews=null,super.remove()}_onTabChanged(e,i){if(!this.updatingTabs){let r=i.
currentIndex;this.model.set("selected_index",r===-1?null:r),this.touch()}}_onTabMoved(e,i){let r=this.model.get("children").slice();La.ArrayExt.move(r,i.fromIndex,
i.toIndex),this.model.set("children",r),this.touch()}},pf=class extends us{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"Stac\
kModel",_view_name:"StackView"})}},gf=class extends Gi{initialize(e){super.initialize(e),this.listenTo(this.model,"change:selected_index",this.update_children)}update_children(){
var e;let i;this.model.get("selected_index")===null?i=[]:i=[this.model.get("children")[this.model.get("selected_index")]],(e=this.children_views)===null||e===void 0||
e.update(i).then(r=>{r.forEach(a=>{me.postMessage(a.luminoWidget,ke.ResizeMessage.UnknownSize)})})}};function ps(t,e,i){t.prototype=e.prototype=i,i.constructor=t}function Da(t,e){var i=Object.create(t.prototype);for(var r in e)i[r]=e[r];return i}function _r(){}
var dn=.7,fs=1/dn,cs="\\s*([+-]?\\d+)\\s*",Oa="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Ai="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",TC=/^#([0-9a-f]{3,8})$/,
CC=new RegExp(`^rgb\\(${cs},${cs},${cs}\\)$`),EC=new RegExp(`^rgb\\(${Ai},${Ai},${Ai}\\)$`),SC=new RegExp(`^rgba\\(${cs},${cs},${cs},${Oa}\\)$`),AC=new RegExp(`\
^rgba\\(${Ai},${Ai},${Ai},${Oa}\\)$`),kC=new RegExp(`^hsl\\(${Oa},${Ai},${Ai}\\)$`),MC=new RegExp(`^hsla\\(${Oa},${Ai},${Ai},${Oa}\\)$`),u_={aliceblue:15792383,
antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,
burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,
darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,
darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,
darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,
fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,
hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,
lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,
lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,
limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,
mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,
navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,
paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,
rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,
sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,
teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};
ps(_r,un,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:c_,formatHex:c_,formatHex8:LC,formatHsl:OC,
formatRgb:h_,toString:h_});function c_(){return this.rgb().formatHex()}function LC(){return this.rgb().formatHex8()}function OC(){return x_(this).formatHsl()}function h_(){
return this.rgb().formatRgb()}function un(t){var e,i;return t=(t+"").trim().toLowerCase(),(e=TC.exec(t))?(i=e[1].length,e=parseInt(e[1],16),i===6?f_(e):i===3?new yt(
e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):i===8?ud(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):i===4?ud(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&
15)<<4|e&15)/255):null):(e=CC.exec(t))?new yt(e[1],e[2],e[3],1):(e=EC.exec(t))?new yt(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=SC.exec(t))?ud(e[1],e[2],e[3],
e[4]):(e=AC.exec(t))?ud(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=kC.exec(t))?m_(e[1],e[2]/100,e[3]/100,1):(e=MC.exec(t))?m_(e[1],e[2]/100,e[3]/100,e[4]):
u_.hasOwnProperty(t)?f_(u_[t]):t==="transparent"?new yt(NaN,NaN,NaN,0):null}function f_(t){return new yt(t>>16&255,t>>8&255,t&255,1)}function ud(t,e,i,r){return r<=
0&&(t=e=i=NaN),new yt(t,e,i,r)}function wf(t){return t instanceof _r||(t=un(t)),t?(t=t.rgb(),new yt(t.r,t.g,t.b,t.opacity)):new yt}function IC(t,e,i,r){return arguments.
length===1?wf(t):new yt(t,e,i,r??1)}function yt(t,e,i,r){this.r=+t,this.g=+e,this.b=+i,this.opacity=+r}ps(yt,IC,Da(_r,{brighter(t){return t=t==null?fs:Math.pow(
fs,t),new yt(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?dn:Math.pow(dn,t),new yt(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},
clamp(){return new yt(on(this.r),on(this.g),on(this.b),hd(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&
this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:p_,formatHex:p_,formatHex8:DC,formatRgb:g_,toString:g_}));function p_(){return`#${an(this.r)}${an(this.g)}${an(
this.b)}`}function DC(){return`#${an(this.r)}${an(this.g)}${an(this.b)}${an((isNaN(this.opacity)?1:this.opacity)*255)}`}function g_(){let t=hd(this.opacity);return`${t===
1?"rgb(":"rgba("}${on(this.r)}, ${on(this.g)}, ${on(this.b)}${t===1?")":`, ${t})`}`}function hd(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function on(t){return Math.
max(0,Math.min(255,Math.round(t)||0))}function an(t){return t=on(t),(t<16?"0":"")+t.toString(16)}function m_(t,e,i,r){return r<=0?t=e=i=NaN:i<=0||i>=1?t=e=NaN:e<=
0&&(t=NaN),new vi(t,e,i,r)}function x_(t){if(t instanceof vi)return new vi(t.h,t.s,t.l,t.opacity);if(t instanceof _r||(t=un(t)),!t)return new vi;if(t instanceof
vi)return t;t=t.rgb();var e=t.r/255,i=t.g/255,r=t.b/255,a=Math.min(e,i,r),o=Math.max(e,i,r),c=NaN,p=o-a,y=(o+a)/2;return p?(e===o?c=(i-r)/p+(i<r)*6:i===o?c=(r-e)/
p+2:c=(e-i)/p+4,p/=y<.5?o+a:2-o-a,c*=60):p=y>0&&y<1?0:c,new vi(c,p,y,t.opacity)}function zC(t,e,i,r){return arguments.length===1?x_(t):new vi(t,e,i,r??1)}function vi(t,e,i,r){
this.h=+t,this.s=+e,this.l=+i,this.opacity=+r}ps(vi,zC,Da(_r,{brighter(t){return t=t==null?fs:Math.pow(fs,t),new vi(this.h,this.s,this.l*t,this.opacity)},darker(t){
return t=t==null?dn:Math.pow(dn,t),new vi(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,i=this.
l,r=i+(i<.5?i:1-i)*e,a=2*i-r;return new yt(bf(t>=240?t-240:t+120,a,r),bf(t,a,r),bf(t<120?t+240:t-120,a,r),this.opacity)},clamp(){return new vi(b_(this.h),cd(this.
s),cd(this.l),hd(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){
let t=hd(this.opacity);return`${t===1?"hsl(":"hsla("}${b_(this.h)}, ${cd(this.s)*100}%, ${cd(this.l)*100}%${t===1?")":`, ${t})`}`}}));function b_(t){return t=(t||
0)%360,t<0?t+360:t}function cd(t){return Math.max(0,Math.min(1,t||0))}function bf(t,e,i){return(t<60?e+(i-e)*t/60:t<180?i:t<240?e+(i-e)*(240-t)/60:e)*255}var w_=Math.
PI/180,j_=180/Math.PI,fd=18,T_=.96422,C_=1,E_=.82521,S_=4/29,hs=6/29,A_=3*hs*hs,PC=hs*hs*hs;function k_(t){if(t instanceof ki)return new ki(t.l,t.a,t.b,t.opacity);
if(t instanceof Ji)return M_(t);t instanceof yt||(t=wf(t));var e=xf(t.r),i=xf(t.g),r=xf(t.b),a=vf((.2225045*e+.7168786*i+.0606169*r)/C_),o,c;return e===i&&i===r?
o=c=a:(o=vf((.4360747*e+.3850649*i+.1430804*r)/T_),c=vf((.0139322*e+.0971045*i+.7141733*r)/E_)),new ki(116*a-16,500*(o-a),200*(a-c),t.opacity)}function BC(t,e,i,r){return arguments.length===1?k_(t):new ki(t,e,i,r??1)}function ki(t,e,i,r){this.l=+t,this.a=+e,this.b=+i,this.opacity=+r}ps(ki,BC,Da(_r,{brighter(t){
return new ki(this.l+fd*(t??1),this.a,this.b,this.opacity)},darker(t){return new ki(this.l-fd*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(
this.a)?t:t+this.a/500,i=isNaN(this.b)?t:t-this.b/200;return e=T_*_f(e),t=C_*_f(t),i=E_*_f(i),new yt(yf(3.1338561*e-1.6168667*t-.4906146*i),yf(-.9787684*e+1.9161415*
t+.033454*i),yf(.0719453*e-.2289914*t+1.4052427*i),this.opacity)}}));function vf(t){return t>PC?Math.pow(t,1/3):t/A_+S_}function _f(t){return t>hs?t*t*t:A_*(t-S_)}
function yf(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function xf(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function NC(t){
if(t instanceof Ji)return new Ji(t.h,t.c,t.l,t.opacity);if(t instanceof ki||(t=k_(t)),t.a===0&&t.b===0)return new Ji(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.
atan2(t.b,t.a)*j_;return new Ji(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function RC(t,e,i,r){return arguments.length===1?NC(t):new Ji(t,e,i,r??1)}function Ji(t,e,i,r){this.h=+t,this.c=+e,this.l=+i,this.opacity=+r}function M_(t){if(isNaN(
t.h))return new ki(t.l,0,0,t.opacity);var e=t.h*w_;return new ki(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}ps(Ji,RC,Da(_r,{brighter(t){return new Ji(this.h,
this.c,this.l+fd*(t??1),this.opacity)},darker(t){return new Ji(this.h,this.c,this.l-fd*(t??1),this.opacity)},rgb(){return M_(this).rgb()}}));var L_=-.14861,jf=1.78277,
Tf=-.29227,pd=-.90649,Ia=1.97294,v_=Ia*pd,__=Ia*jf,y_=jf*Tf-pd*L_;function UC(t){if(t instanceof ln)return new ln(t.h,t.s,t.l,t.opacity);t instanceof yt||(t=wf(
t));var e=t.r/255,i=t.g/255,r=t.b/255,a=(y_*r+v_*e-__*i)/(y_+v_-__),o=r-a,c=(Ia*(i-a)-Tf*o)/pd,p=Math.sqrt(c*c+o*o)/(Ia*a*(1-a)),y=p?Math.atan2(c,o)*j_-120:NaN;
return new ln(y<0?y+360:y,p,a,t.opacity)}function HC(t,e,i,r){return arguments.length===1?UC(t):new ln(t,e,i,r??1)}function ln(t,e,i,r){this.h=+t,this.s=+e,this.
l=+i,this.opacity=+r}ps(ln,HC,Da(_r,{brighter(t){return t=t==null?fs:Math.pow(fs,t),new ln(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?dn:Math.
pow(dn,t),new ln(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*w_,e=+this.l,i=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),a=Math.
sin(t);return new yt(255*(e+i*(L_*r+jf*a)),255*(e+i*(Tf*r+pd*a)),255*(e+i*(Ia*r)),this.opacity)}}));function qC(t){return t.replace(/^\s+|\s+$/g,"")}function FC(t,e,i){return Math.min(Math.max(t,e),i)}function O_(t){for(;t.firstChild;)t.removeChild(t.firstChild)}
var Cf=class{constructor(e,i,r){this.start=e,this.dx=i,this.max=r}isSelected(e){let i,r;return this.dx>=0?(i=this.start,r=this.start+this.dx):(i=this.start+this.
dx,r=this.start),i<=e&&e<r}updateSelection(e){this.dx+=e,this.start+this.dx>this.max&&(this.dx=this.max-this.start),this.start+this.dx<0&&(this.dx=-this.start)}},
gd=class extends rt{defaults(){return Object.assign(Object.assign({},super.defaults()),{value:[],placeholder:"​",allowed_tags:null,allow_duplicates:!0})}},md=class extends We{constructor(){
super(...arguments),this.hoveredTag=null,this.hoveredTagIndex=null}render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("jupyt\
er-widget-tagsinput"),this.taginputWrapper=document.createElement("div"),this.model.get("value").length?this.taginputWrapper.style.display="none":this.taginputWrapper.
style.display="inline-block",this.datalistID=Qe(),this.taginput=document.createElement("input"),this.taginput.classList.add("jupyter-widget-tag"),this.taginput.
classList.add("jupyter-widget-taginput"),this.taginput.setAttribute("list",this.datalistID),this.taginput.setAttribute("type","text"),this.autocompleteList=document.
createElement("datalist"),this.autocompleteList.id=this.datalistID,this.updateAutocomplete(),this.model.on("change:allowed_tags",this.updateAutocomplete.bind(this)),
this.updatePlaceholder(),this.model.on("change:placeholder",this.updatePlaceholder.bind(this)),this.taginputWrapper.classList.add("widget-text"),this.taginputWrapper.
appendChild(this.taginput),this.taginputWrapper.appendChild(this.autocompleteList),this.el.onclick=this.focus.bind(this),this.el.ondrop=e=>{let i=this.hoveredTagIndex==
null?this.tags.length:this.hoveredTagIndex;return this.ondrop(e,i)},this.el.ondragover=this.ondragover.bind(this),this.taginput.onchange=this.handleValueAdded.bind(
this),this.taginput.oninput=this.resizeInput.bind(this),this.taginput.onkeydown=this.handleKeyEvent.bind(this),this.taginput.onblur=this.loseFocus.bind(this),this.
resizeInput(),this.inputIndex=this.model.get("value").length,this.selection=null,this.preventLoosingFocus=!1,this.update()}update(){this.preventLoosingFocus=!0,
O_(this.el),this.tags=[];let e=this.model.get("value");this.inputIndex=e.length;for(let i in e){let r=parseInt(i),a=this.createTag(e[r],r,this.selection!=null&&
this.selection.isSelected(r));a.draggable=!0,a.ondragstart=((o,c)=>p=>{this.ondragstart(p,o,c,this.model.model_id)})(r,e[r]),a.ondrop=(o=>c=>{this.ondrop(c,o)})(
r),a.ondragover=this.ondragover.bind(this),a.ondragenter=(o=>c=>{this.ondragenter(c,o)})(r),a.ondragend=this.ondragend.bind(this),this.tags.push(a),this.el.appendChild(
a)}return this.el.insertBefore(this.taginputWrapper,this.el.children[this.inputIndex]),this.model.get("value").length?this.taginputWrapper.style.display="none":
this.taginputWrapper.style.display="inline-block",this.preventLoosingFocus=!1,super.update()}updateAutocomplete(){O_(this.autocompleteList);let e=this.model.get(
"allowed_tags");for(let i of e){let r=document.createElement("option");r.value=i,this.autocompleteList.appendChild(r)}}updatePlaceholder(){this.taginput.placeholder=
this.model.get("placeholder"),this.resizeInput()}updateTags(){let e=this.model.get("value");for(let i in this.tags){let r=parseInt(i);this.updateTag(this.tags[r],
e[r],r,this.selection!=null&&this.selection.isSelected(r))}}handleValueAdded(e){let i=qC(this.taginput.value),r=this.inputIndex;if(i=="")return;this.inputIndex++,
this.addTag(r,i)&&(this.taginput.value="",this.resizeInput(),this.focus())}addTag(e,i){let r=this.model.get("value"),a;try{a=this.validateValue(i)}catch{return!1}
let o=this.model.get("allowed_tags");if(o.length&&!o.includes(a)||!this.model.get("allow_duplicates")&&r.includes(a))return!1;this.selection=null;let c=[...r];return c.
splice(e,0,a),this.model.set("value",c),this.model.save_changes(),!0}resizeInput(){let e;this.taginput.value.length!=0?e=this.taginput.value:e=this.model.get("p\
laceholder");let i=e.length+1;this.taginput.setAttribute("size",String(i))}handleKeyEvent(e){let i=this.model.get("value").length;if(this.taginput.value.length)
return;let r=this.inputIndex;switch(e.key){case"ArrowLeft":e.ctrlKey&&e.shiftKey&&this.select(r,-r),!e.ctrlKey&&e.shiftKey&&this.select(r,-1),e.ctrlKey?this.inputIndex=
0:this.inputIndex--;break;case"ArrowRight":e.ctrlKey&&e.shiftKey&&this.select(r,i-r),!e.ctrlKey&&e.shiftKey&&this.select(r,1),e.ctrlKey?this.inputIndex=i:this.inputIndex++;
break;case"Backspace":this.selection?this.removeSelectedTags():this.removeTag(this.inputIndex-1);break;case"Delete":this.selection?this.removeSelectedTags():this.
removeTag(this.inputIndex);break;default:return}e.shiftKey||(this.selection=null),this.inputIndex=FC(this.inputIndex,0,i),this.update(),this.focus()}ondragstart(e,i,r,a){
e.dataTransfer!=null&&(e.dataTransfer.setData("index",String(i)),e.dataTransfer.setData("tagValue",String(r)),e.dataTransfer.setData("origin",a))}ondrop(e,i){if(e.
dataTransfer==null)return;e.preventDefault(),e.stopPropagation();let r=e.dataTransfer.getData("tagValue"),a=parseInt(e.dataTransfer.getData("index")),o=e.dataTransfer.
getData("origin")==this.model.model_id;if(!isNaN(a)){if(o){let p=[...this.model.get("value")];a<i&&i--,p.splice(a,1),p.splice(i,0,r),this.model.set("value",p),this.
model.save_changes();return}this.addTag(i,r)}}ondragover(e){e.preventDefault()}ondragenter(e,i){this.hoveredTag!=null&&this.hoveredTag!=this.tags[i]&&(this.hoveredTag.
style.marginLeft="1px"),this.hoveredTag=this.tags[i],this.hoveredTagIndex=i,this.hoveredTag.style.marginLeft="30px"}ondragend(){this.hoveredTag!=null&&(this.hoveredTag.
style.marginLeft="1px"),this.hoveredTag=null,this.hoveredTagIndex=null}select(e,i){let r=this.model.get("value").length;this.selection?this.selection.updateSelection(
i):this.selection=new Cf(e,i,r)}removeSelectedTags(){let e=[...this.model.get("value")],i=e.length;for(let r=i-1;r>=0;r--)this.selection!=null&&this.selection.isSelected(
r)&&(e.splice(r,1),r<this.inputIndex&&this.inputIndex--);this.model.set("value",e),this.model.save_changes()}removeTag(e){let i=[...this.model.get("value")];i.splice(
e,1),e<this.inputIndex&&this.inputIndex--,this.model.set("value",i),this.model.save_changes()}focus(){this.taginputWrapper.style.display="inline-block",this.taginput.
focus()}loseFocus(){this.preventLoosingFocus||(this.model.get("value").length&&(this.taginputWrapper.style.display="none"),this.selection=null,this.updateTags())}preinitialize(){
this.tagName="div"}validateValue(e){return e}},bd=class extends gd{defaults(){return Object.assign(Object.assign({},super.defaults()),{value:[],tag_style:"",_view_name:"\
TagsInputView",_model_name:"TagsInputModel"})}},za=class t extends md{createTag(e,i,r){let a=document.createElement("div"),o=this.model.get("tag_style");a.classList.
add("jupyter-widget-tag"),a.classList.add(t.class_map[o]),r&&a.classList.add("mod-active"),a.appendChild(document.createTextNode(this.getTagText(e)));let c=document.
createElement("i");return c.classList.add("fa"),c.classList.add("fa-times"),c.classList.add("jupyter-widget-tag-close"),a.appendChild(c),c.onmousedown=(p=>()=>{
this.removeTag(p),this.loseFocus()})(i),a}getTagText(e){return e}updateTag(e,i,r,a){a?e.classList.add("mod-active"):e.classList.remove("mod-active")}};za.class_map=
{primary:"mod-primary",success:"mod-success",info:"mod-info",warning:"mod-warning",danger:"mod-danger"};var Ef=class extends gd{defaults(){return Object.assign(
Object.assign({},super.defaults()),{value:[],_view_name:"ColorsInputView",_model_name:"ColorsInputModel"})}},Sf=class extends md{createTag(e,i,r){let a=document.
createElement("div"),o=e,c=un(e).darker().toString();a.classList.add("jupyter-widget-tag"),a.classList.add("jupyter-widget-colortag"),r?(a.classList.add("mod-ac\
tive"),a.style.backgroundColor=c):a.style.backgroundColor=o;let p=document.createElement("i");return p.classList.add("fa"),p.classList.add("fa-times"),p.classList.
add("jupyter-widget-tag-close"),a.appendChild(p),p.onmousedown=(y=>()=>{this.removeTag(y),this.loseFocus()})(i),a}updateTag(e,i,r,a){let o=i,c=un(i).darker().toString();
a?(e.classList.add("mod-active"),e.style.backgroundColor=c):(e.classList.remove("mod-active"),e.style.backgroundColor=o)}validateValue(e){if(un(e)==null)throw e+
" is not a valid Color";return e}},vd=class extends bd{defaults(){return Object.assign(Object.assign({},super.defaults()),{min:null,max:null})}},_d=class extends za{render(){
this.model.on("change:format",()=>{this.formatter=Yi(this.model.get("format")),this.update()}),this.formatter=Yi(this.model.get("format")),super.render()}getTagText(e){
return this.formatter(this.parseNumber(e))}validateValue(e){let i=this.parseNumber(e),r=this.model.get("min"),a=this.model.get("max");if(isNaN(i)||r!=null&&i<r||
a!=null&&i>a)throw e+" is not a valid number, it should be in the range ["+r+", "+a+"]";return i}},Af=class extends vd{defaults(){return Object.assign(Object.assign(
{},super.defaults()),{_view_name:"FloatsInputView",_model_name:"FloatsInputModel",format:".1f"})}},kf=class extends _d{parseNumber(e){return parseFloat(e)}},Mf=class extends vd{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_view_name:"IntsInputView",_model_name:"IntsInputModel",format:"d"})}},Lf=class extends _d{parseNumber(e){
let i=parseInt(e);if(i!=parseFloat(e))throw e+" should be an integer";return i}};var VC="jpwidgets-invalidComboValue",Zi=class extends ft{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"StringStyleModel",_model_module:"\
@jupyter-widgets/controls",_model_module_version:gt})}};Zi.styleProperties=Object.assign(Object.assign({},ft.styleProperties),{background:{selector:"",attribute:"\
background",default:null},font_size:{selector:"",attribute:"font-size",default:""},text_color:{selector:"",attribute:"color",default:""}});var yd=class extends Zi{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"HTMLStyleModel",_model_module:"@jupyter-widgets/controls",_model_module_version:gt})}};yd.
styleProperties=Object.assign({},Zi.styleProperties);var xd=class extends Zi{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"HT\
MLMathStyleModel",_model_module:"@jupyter-widgets/controls",_model_module_version:gt})}};xd.styleProperties=Object.assign({},Zi.styleProperties);var wd=class extends Zi{defaults(){
return Object.assign(Object.assign({},super.defaults()),{_model_name:"LabelStyleModel",_model_module:"@jupyter-widgets/controls",_model_module_version:gt})}};wd.
styleProperties=Object.assign(Object.assign({},Zi.styleProperties),{font_family:{selector:"",attribute:"font-family",default:""},font_style:{selector:"",attribute:"\
font-style",default:""},font_variant:{selector:"",attribute:"font-variant",default:""},font_weight:{selector:"",attribute:"font-weight",default:""},text_decoration:{
selector:"",attribute:"text-decoration",default:""}});var jd=class extends ft{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"T\
extStyleModel",_model_module:"@jupyter-widgets/controls",_model_module_version:gt})}};jd.styleProperties=Object.assign(Object.assign({},ft.styleProperties),{background:{
selector:".widget-input",attribute:"background",default:null},font_size:{selector:".widget-input",attribute:"font-size",default:""},text_color:{selector:".widge\
t-input",attribute:"color",default:""}});var yr=class extends at{defaults(){return Object.assign(Object.assign({},super.defaults()),{value:"",disabled:!1,placeholder:"\
​",_model_name:"StringModel"})}},xr=class extends it{render(){super.render(),this.el.classList.add("jupyter-widgets"),this.el.classList.add("widget-inline-hbo\
x")}},Of=class extends yr{defaults(){return Object.assign(Object.assign({},super.defaults()),{_view_name:"HTMLView",_model_name:"HTMLModel"})}},If=class extends xr{render(){
super.render(),this.el.classList.add("widget-html"),this.content=document.createElement("div"),this.content.classList.add("widget-html-content"),this.el.appendChild(
this.content),this.update()}update(){return this.content.innerHTML=this.model.get("value"),super.update()}handle_message(e){e.do==="focus"?this.content.focus():
e.do==="blur"&&this.content.blur()}},Df=class extends yr{defaults(){return Object.assign(Object.assign({},super.defaults()),{_view_name:"HTMLMathView",_model_name:"\
HTMLMathModel"})}},zf=class extends xr{render(){super.render(),this.el.classList.add("widget-htmlmath"),this.content=document.createElement("div"),this.content.
classList.add("widget-htmlmath-content"),this.el.appendChild(this.content),this.update()}update(){return this.content.innerHTML=this.model.get("value"),this.typeset(
this.content),super.update()}handle_message(e){e.do==="focus"?this.content.focus():e.do==="blur"&&this.content.blur()}},Pf=class extends yr{defaults(){return Object.
assign(Object.assign({},super.defaults()),{_view_name:"LabelView",_model_name:"LabelModel"})}},Bf=class extends xr{render(){super.render(),this.el.classList.add(
"widget-label"),this.update()}update(){return this.typeset(this.el,this.model.get("value")),super.update()}},Nf=class extends yr{defaults(){return Object.assign(
Object.assign({},super.defaults()),{_view_name:"TextareaView",_model_name:"TextareaModel",rows:null,continuous_update:!0})}},Rf=class extends xr{render(){super.
render(),this.el.classList.add("widget-textarea"),this.textbox=document.createElement("textarea"),this.textbox.setAttribute("rows","5"),this.textbox.id=this.label.
htmlFor=Qe(),this.textbox.classList.add("widget-input"),this.el.appendChild(this.textbox),this.update(),this.listenTo(this.model,"change:placeholder",(e,i,r)=>{
this.update_placeholder(i)}),this.update_placeholder(),this.updateTooltip()}update_placeholder(e){let i=e||this.model.get("placeholder");this.textbox.setAttribute(
"placeholder",i.toString())}update(e){if(e===void 0||e.updated_view!==this){this.textbox.value=this.model.get("value");let i=this.model.get("rows");i===null&&(i=
""),this.textbox.setAttribute("rows",i),this.textbox.disabled=this.model.get("disabled")}return this.updateTabindex(),this.updateTooltip(),super.update()}updateTabindex(){
if(!this.textbox)return;let e=this.model.get("tabbable");e===!0?this.textbox.setAttribute("tabIndex","0"):e===!1?this.textbox.setAttribute("tabIndex","-1"):e===
null&&this.textbox.removeAttribute("tabIndex")}updateTooltip(){if(!this.textbox)return;let e=this.model.get("tooltip");e?this.model.get("description").length===
0&&this.textbox.setAttribute("title",e):this.textbox.removeAttribute("title")}events(){return{"keydown textarea":"handleKeyDown","keypress textarea":"handleKeyp\
ress","input textarea":"handleChanging","change textarea":"handleChanged"}}handleKeyDown(e){e.stopPropagation()}handleKeypress(e){e.stopPropagation()}handleChanging(e){
this.model.get("continuous_update")&&this.handleChanged(e)}handleChanged(e){let i=e.target;this.model.set("value",i.value,{updated_view:this}),this.touch()}handle_message(e){
e.do==="focus"?this.textbox.focus():e.do==="blur"&&this.textbox.blur()}},Pa=class extends yr{defaults(){return Object.assign(Object.assign({},super.defaults()),
{_view_name:"TextView",_model_name:"TextModel",continuous_update:!0})}},Ba=class extends xr{constructor(){super(...arguments),this.inputType="text"}render(){super.
render(),this.el.classList.add("widget-text"),this.textbox=document.createElement("input"),this.textbox.setAttribute("type",this.inputType),this.textbox.id=this.
label.htmlFor=Qe(),this.textbox.classList.add("widget-input"),this.el.appendChild(this.textbox),this.update(),this.listenTo(this.model,"change:placeholder",(e,i,r)=>{
this.update_placeholder(i)}),this.update_placeholder(),this.updateTabindex(),this.updateTooltip()}update_placeholder(e){this.textbox.setAttribute("placeholder",
e||this.model.get("placeholder"))}updateTabindex(){if(!this.textbox)return;let e=this.model.get("tabbable");e===!0?this.textbox.setAttribute("tabIndex","0"):e===
!1?this.textbox.setAttribute("tabIndex","-1"):e===null&&this.textbox.removeAttribute("tabIndex")}updateTooltip(){if(!this.textbox)return;let e=this.model.get("t\
ooltip");e?this.model.get("description").length===0&&this.textbox.setAttribute("title",e):this.textbox.removeAttribute("title")}update(e){return(e===void 0||e.updated_view!==
this)&&(this.textbox.value!==this.model.get("value")&&(this.textbox.value=this.model.get("value")),this.textbox.disabled=this.model.get("disabled")),super.update()}events(){
return{"keydown input":"handleKeyDown","keypress input":"handleKeypress","input input":"handleChanging","change input":"handleChanged"}}handleKeyDown(e){e.stopPropagation()}handleKeypress(e){
e.stopPropagation(),e.keyCode===13&&this.send({event:"submit"})}handleChanging(e){this.model.get("continuous_update")&&this.handleChanged(e)}handleChanged(e){let i=e.
target;this.model.set("value",i.value,{updated_view:this}),this.touch()}handle_message(e){e.do==="focus"?this.textbox.focus():e.do==="blur"&&this.textbox.blur()}},
Uf=class extends Pa{defaults(){return Object.assign(Object.assign({},super.defaults()),{_view_name:"PasswordView",_model_name:"PasswordModel"})}},Hf=class extends Ba{constructor(){
super(...arguments),this.inputType="password"}},Wf=class extends Pa{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"ComboboxMod\
el",_view_name:"ComboboxView",options:[],ensure_options:!1})}},qf=class extends Ba{constructor(){super(...arguments),this.isInitialRender=!0}render(){this.datalist=
document.createElement("datalist"),this.datalist.id=Qe(),super.render(),this.textbox.setAttribute("list",this.datalist.id),this.el.appendChild(this.datalist),this.
updateTooltip()}update(e){if(super.update(e),!this.datalist)return;let i=this.isValid(this.model.get("value"));if(this.highlightValidState(i),e!==void 0&&e.updated_view||
!this.model.hasChanged("options")&&!this.isInitialRender)return;this.isInitialRender=!1;let r=this.model.get("options"),a=document.createDocumentFragment();for(let o of r){
let c=document.createElement("option");c.value=o,a.appendChild(c)}this.datalist.replaceChildren(...a.children)}isValid(e){return!(this.model.get("ensure_option")===
!0&&this.model.get("options").indexOf(e)===-1)}handleChanging(e){let i=e.target,r=this.isValid(i.value);this.highlightValidState(r),r&&super.handleChanging(e)}handleChanged(e){
let i=e.target,r=this.isValid(i.value);this.highlightValidState(r),r&&super.handleChanged(e)}handle_message(e){e.do==="focus"?this.textbox.focus():e.do==="blur"&&
this.textbox.blur()}highlightValidState(e){this.textbox.classList.toggle(VC,!e)}};var Td=class extends rt{defaults(){return Object.assign(Object.assign({},super.defaults()),{_model_name:"FileUploadModel",_view_name:"FileUploadView",accept:"",
description:"Upload",disabled:!1,icon:"upload",button_style:"",multiple:!1,value:[],error:"",style:null})}};Td.serializers=Object.assign(Object.assign({},rt.serializers),
{value:{serialize:t=>t}});var Cd=class t extends We{preinitialize(){this.tagName="button"}render(){super.render(),this.el.classList.add("jupyter-widgets"),this.
el.classList.add("widget-upload"),this.el.classList.add("jupyter-button"),this.fileInput=document.createElement("input"),this.fileInput.type="file",this.fileInput.
style.display="none",this.el.addEventListener("click",()=>{this.fileInput.click()}),this.fileInput.addEventListener("click",()=>{this.fileInput.value=""}),this.
fileInput.addEventListener("change",()=>{var e;let i=[];Array.from((e=this.fileInput.files)!==null&&e!==void 0?e:[]).forEach(r=>{i.push(new Promise((a,o)=>{let c=new FileReader;
c.onload=()=>{let p=c.result;a({content:p,name:r.name,type:r.type,size:r.size,last_modified:r.lastModified})},c.onerror=()=>{o()},c.onabort=c.onerror,c.readAsArrayBuffer(
r)}))}),Promise.all(i).then(r=>{this.model.set({value:r,error:""}),this.touch()}).catch(r=>{console.error("error in file upload: %o",r),this.model.set({error:r}),
this.touch()})}),this.listenTo(this.model,"change:button_style",this.update_button_style),this.set_button_style(),this.update()}update(){this.el.disabled=this.model.
get("disabled"),this.el.setAttribute("title",this.model.get("tooltip"));let e=this.model.get("value"),i=`${this.model.get("description")} (${e.length})`,r=this.
model.get("icon");if(i.length||r.length){if(this.el.textContent="",r.length){let a=document.createElement("i");a.classList.add("fa"),a.classList.add("fa-"+r),i.
length===0&&a.classList.add("center"),this.el.appendChild(a)}this.el.appendChild(document.createTextNode(i))}return this.fileInput.accept=this.model.get("accept"),
this.fileInput.multiple=this.model.get("multiple"),super.update()}update_button_style(){this.update_mapped_classes(t.class_map,"button_style",this.el)}set_button_style(){
this.set_mapped_classes(t.class_map,"button_style",this.el)}};Cd.class_map={primary:["mod-primary"],success:["mod-success"],info:["mod-info"],warning:["mod-warn\
ing"],danger:["mod-danger"]};var KC=I_().version;document.head.append(Object.assign(document.createElement("style"),{textContent:Zf+Xf+Jf}));return Yf(GC);})();
/*! ipywidgets and Lumino: copyright Jupyter Development Team and PhosphorJS Contributors, Modified BSD License */
/*! Bundled license information:

jquery/dist/jquery.slim.js:
  (*!
   * jQuery JavaScript Library v3.8.0 -ajax,-effects,-ajax/jsonp,-ajax/load,-ajax/script,-ajax/var/location,-ajax/var/nonce,-ajax/var/rquery,-ajax/xhr,-manipulation/_evalUrl,-deprecated/ajax-event-alias,-effects/Tween,-effects/animatedSelector
   * https://jquery.com/
   *
   * Copyright OpenJS Foundation and other contributors
   * Released under the MIT license
   * https://jquery.com/license/
   *
   * Date: 2026-11-17T15:47Z
   *)
*/
define(ipywidgets);
