import { NAMES, follow } from "./follow.js";
import { inWords } from "./words.js";
import { ELEMENT, VERSION } from "./signature.js";

/*
 * The custom element: its attributes, as JSON, and its properties are the arguments. When some have changed, it fires an event
 * "result" with the result as its detail. An element without children shows the result as text; in one with children, those
 * with data-output="name" show a part of it.
 */
const present = globalThis.customElements?.get(ELEMENT);
if (present && /** @type {any} */ (present).version !== VERSION)
  reportError(new TypeError(`the page keeps the version of the element ${ELEMENT} that came first; this is another one`));

// Where pages are rendered on a server there are no elements.
if (globalThis.customElements && !present)
  customElements.define(
    ELEMENT,
    class extends HTMLElement {
      static version = VERSION;
      static observedAttributes = NAMES.map((name) => name.toLowerCase());

      /** The last result. @type {any} */
      result;
      /** @type {any} */
      #values = {};
      /** @type {Promise<any> | undefined} */
      #program;
      #isDue = false;
      #showsAll = false;

      static {
        for (const name of NAMES)
          Object.defineProperty(this.prototype, name, {
            get() {
              return this.#values[name];
            },
            set(value) {
              this.#values[name] = value;
              this.#compute();
            },
          });
      }

      connectedCallback() {
        this.#showsAll = this.childNodes.length === 0;
        /** @type {any} */
        const element = this;
        // What was set before the element was defined is no property of its class yet.
        for (const name of NAMES.filter((name) => Object.hasOwn(element, name))) {
          this.#values[name] = element[name];
          delete element[name];
        }
        this.#compute();
      }

      /** @param {string} attribute @param {unknown} _ @param {string | null} text */
      attributeChangedCallback(attribute, _, text) {
        const name = NAMES.find((name) => name.toLowerCase() === attribute) ?? attribute;
        this.#values[name] = text === null ? undefined : fromText(text);
        this.#compute();
      }

      /** Compute once for all that changes now. */
      async #compute() {
        if (this.#isDue || !this.isConnected) return;
        this.#isDue = true;
        try {
          const run = await (this.#program ??= follow());
          this.#isDue = false;
          this.result = run(this.#values);
          this.#show(this.result);
          this.dispatchEvent(new CustomEvent("result", { detail: this.result, bubbles: true }));
        } catch (error) {
          this.#isDue = false;
          const { message } = /** @type {Error} */ (error);
          if (this.#showsAll) this.textContent = message;
          else console.error(message);
          this.dispatchEvent(new ErrorEvent("error", { error, message }));
        }
      }

      /** @param {any} result */
      #show(result) {
        if (this.#showsAll) this.textContent = inWords(result);
        for (const child of this.querySelectorAll("[data-output]")) {
          const path = child.getAttribute("data-output")?.split(".") ?? [];
          child.textContent = inWords(path.reduce((part, name) => part?.[name], result));
        }
      }
    },
  );

/** @param {string} text of an attribute @returns {any} its value; text that is no JSON stays, and an error names it */
function fromText(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
