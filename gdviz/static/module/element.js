const present=globalThis.customElements?.get(ELEMENT);present&&present.version!==VERSION&&reportError(new TypeError(`the page keeps the version of the element ${ELEMENT}\
 that came first; this is another one`)),globalThis.customElements&&!present&&customElements.define(ELEMENT,class extends HTMLElement{static version=VERSION;static observedAttributes=NAMES.
map(t=>t.toLowerCase());result;#t={};#r;#e=!1;#s=!1;static{for(const t of NAMES)Object.defineProperty(this.prototype,t,{get(){return this.#t[t]},set(e){this.#t[t]=
e,this.#i()}})}connectedCallback(){this.#s=this.childNodes.length===0;const t=this;for(const e of NAMES.filter(s=>Object.hasOwn(t,s)))this.#t[e]=t[e],delete t[e];
this.#i()}attributeChangedCallback(t,e,s){const i=NAMES.find(r=>r.toLowerCase()===t)??t;this.#t[i]=s===null?void 0:fromText(s),this.#i()}async#i(){if(!(this.#e||
!this.isConnected)){this.#e=!0;try{const t=await(this.#r??=follow());this.#e=!1,this.result=t(this.#t),this.#o(this.result),this.dispatchEvent(new CustomEvent("\
result",{detail:this.result,bubbles:!0}))}catch(t){this.#e=!1;const{message:e}=t;this.#s?this.textContent=e:console.error(e),this.dispatchEvent(new ErrorEvent("\
error",{error:t,message:e}))}}}#o(t){this.#s&&(this.textContent=inWords(t));for(const e of this.querySelectorAll("[data-output]")){const s=e.getAttribute("data-\
output")?.split(".")??[];e.textContent=inWords(s.reduce((i,r)=>i?.[r],t))}}});function fromText(t){try{return JSON.parse(t)}catch{return t}}
