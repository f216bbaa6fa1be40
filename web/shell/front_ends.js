/**
 * The front ends of the installed Python packages, each put into a page by front_ends.py by a call of `frontEnd`, and
 * the class of ipywidgets from which managers of widgets come.
 */

// ---- The front ends: AMD modules, as Python packages ship them ---------------------------

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
    const define = (/** @type {any[]} */ ...parts) => {
      const factory = parts.pop();
      const needed = Array.isArray(parts.at(-1)) ? parts.pop() : [];
      exported = typeof factory === "function" ? factory(...needed.map(required)) : factory;
    };
    define.amd = {};
    body(define);
    for (const name of names) if (name !== "module") register(name, exported);
    return exported;
  };
  for (const name of names) makers.set(name, make);
}

export const register = (/** @type {string} */ name, /** @type {any} */ module) => modules.set(name, module);

/** @param {string} name @returns {any} a module */
export function required(name) {
  // What an AMD loader passes to a module.
  if (name === "module") return { uri: document.baseURI };
  if (!modules.has(name)) {
    const make = makers.get(name);
    if (!make) throw new Error(`There is no front end for "${name}".`);
    make();
  }
  return modules.get(name);
}

// ---- The manager of ipywidgets -----------------------------------------------------------------

/**
 * The class from which all managers of widgets come. ipywidgets ships it only inside its extension for the
 * classic notebook, where a subclass of it can be reached: so the extension is loaded into a notebook that does nothing.
 */
export function managerBase() {
  const get = (/** @type {any} */ _, /** @type {string | symbol} */ name) =>
    typeof name === "symbol" || name === "then" ? undefined : nothing;
  /** @type {any} */
  const nothing = new Proxy(() => nothing, { get });
  const kernel = { comm_manager: { register_target() {}, kernel: { is_connected: () => false } } };
  const notebook = { kernel, metadata: {}, container: nothing, events: nothing, keyboard_manager: nothing };
  /** @type {any} */
  const Jupyter = { version: "7", notebook, notification_area: nothing, menubar: nothing };
  class OutputArea {
    register_mime_type() {}
  }
  /** @type {Record<string, any>} */
  const parts = { "base/js/namespace": Jupyter, "base/js/events": nothing, "notebook/js/outputarea": { OutputArea } };
  const load = (/** @type {string[]} */ names, /** @type {any} */ call) => call(...names.map((name) => parts[name] ?? nothing));
  const page = /** @type {any} */ (globalThis);
  const menu = Object.assign(document.createElement("div"), { hidden: true });
  menu.innerHTML = '<ul><li><a id="help_menu"></a></li></ul>';
  document.body.append(menu);
  Object.assign(page, { Jupyter, requirejs: Object.assign(load, { config() {} }) });
  required("@jupyter-widgets/base").load_ipython_extension();
  menu.remove();
  delete page.Jupyter;
  delete page.requirejs;
  return Object.getPrototypeOf(Jupyter.WidgetManager);
}
