/** The front ends of the installed Python packages: AMD modules, each put into a page by front_ends.py by a call of `frontEnd`. */

/** The function that creates each module, by its name. @type {Map<string, () => any>} */
const makers = new Map();
/** @type {Map<string, any>} */
const modules = new Map();

/**
 * @param {string[]} names under which other modules and the models of widgets know it
 * @param {(define: any) => void} body its source, which calls `define` once
 */
export function frontEnd(names, body) {
  const make = () => {
    /** @type {any} */
    let exported;
    // What an AMD loader gives to a module by itself.
    /** @type {Record<string, any>} */
    const given = { require: required, exports: {}, module: { uri: document.baseURI } };
    const define = (/** @type {any[]} */ ...parts) => {
      const factory = parts.pop();
      const needed = Array.isArray(parts.at(-1)) ? parts.pop() : Object.keys(given);
      exported = typeof factory === "function" ? (factory(...needed.map((/** @type {string} */ name) => given[name] ?? required(name))) ?? given.exports) : factory;
    };
    define.amd = {};
    body(define);
    for (const name of names) register(name, exported);
    return exported;
  };
  for (const name of names) makers.set(name, make);
}

export const register = (/** @type {string} */ name, /** @type {any} */ module) => modules.set(name, module);

/** @param {string} name @returns {any} a module */
export function required(name) {
  if (!modules.has(name)) {
    const make = makers.get(name);
    if (!make) throw new Error(`There is no front end for "${name}".`);
    make();
  }
  return modules.get(name);
}
