/**
 * The front ends of the installed Python packages, each put into a page by front_ends.py in a call of `frontEnd`, and
 * the class of ipywidgets from which managers of widgets come.
 */

// ---- The front ends: AMD modules, as Python packages bring them along ---------------------------

/** What makes a module, by its name. @type {Map<string, () => any>} */
const makers = new Map();
/** @type {Map<string, any>} */
const made = new Map();

/**
 * @param {string[]} names under which other modules and the models of widgets know it
 * @param {(define: any) => void} body its source, which calls `define` once
 */
export function frontEnd(names, body) {
  const make = () => {
    let made;
    const define = (...parts) => {
      const factory = parts.pop();
      const needed = Array.isArray(parts.at(-1)) ? parts.pop() : [];
      made = typeof factory === "function" ? factory(...needed.map(required)) : factory;
    };
    define.amd = {};
    body(define);
    for (const name of names) if (name !== "module") register(name, made);
    return made;
  };
  for (const name of names) makers.set(name, make);
}

export const register = (name, module) => made.set(name, module);

/** @param {string} name @returns {any} a module */
export function required(name) {
  // What an AMD loader tells a module of itself.
  if (name === "module") return { uri: document.baseURI };
  if (!made.has(name)) {
    if (!makers.has(name)) throw new Error(`There is no front end for "${name}".`);
    makers.get(name)();
  }
  return made.get(name);
}

// ---- The manager of ipywidgets -----------------------------------------------------------------

/**
 * The class from which all managers of widgets come. ipywidgets brings it along only inside of its extension for the
 * classic notebook, where a subclass of it can be reached: so the extension is loaded into a notebook that does nothing.
 */
export function managerBase() {
  const nothing = new Proxy(() => nothing, { get: (target, name) => (typeof name === "symbol" || name === "then" ? undefined : nothing) });
  const kernel = { comm_manager: { register_target() {}, kernel: { is_connected: () => false } } };
  const notebook = { kernel, metadata: {}, container: nothing, events: nothing, keyboard_manager: nothing };
  const Jupyter = { version: "7", notebook, notification_area: nothing, menubar: nothing };
  class OutputArea {
    register_mime_type() {}
  }
  const parts = { "base/js/namespace": Jupyter, "base/js/events": nothing, "notebook/js/outputarea": { OutputArea } };
  const requirejs = Object.assign((names, call) => call(...names.map((name) => parts[name] ?? nothing)), { config() {} });
  const menu = document.body.appendChild(document.createElement("div"));
  menu.hidden = true;
  menu.innerHTML = '<ul><li><a id="help_menu"></a></li></ul>';
  Object.assign(globalThis, { Jupyter, requirejs });
  required("@jupyter-widgets/base").load_ipython_extension();
  menu.remove();
  delete globalThis.Jupyter;
  delete globalThis.requirejs;
  return Object.getPrototypeOf(Jupyter.WidgetManager);
}
