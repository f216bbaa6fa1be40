/** The page: its manager of widgets, with or without a kernel, and the views of its outputs. */

/**
 * @typedef {object} Facts what page.py tells of a page
 * @property {string | null} live where the notebook runs with Python, if anywhere
 * @property {{base: string, id: string} | null} kernel of this page
 * @property {string | null} failed what went wrong while the notebook ran
 */

/** @param {Facts} facts */
function makeManager({ live, kernel: place }) {
  const kernel = place ? connectKernel(place.base, place.id) : undefined;
  const ManagerBase = managerBase();
  // Where ipywidgets' own needs the classic notebook.
  register("@jupyter-widgets/output", outputWidgets(required("@jupyter-widgets/base")));
  const manager = new (class extends ManagerBase {
    kernel = kernel;
    exported = kernel ? undefined : { live };

    async loadClass(className, moduleName) {
      const found = required(moduleName)[className];
      if (!found) throw new Error(`The front end "${moduleName}" has no ${className}.`);
      return found;
    }

    async new_model(options, state) {
      if (kernel) options.comm ??= kernel.comm(options.model_id);
      return super.new_model(options, state);
    }

    async _create_comm(target, id, data, metadata, buffers) {
      if (!kernel) throw new Error("This page has no kernel.");
      const comm = kernel.comm(id, target);
      if (data || metadata) comm.open(data, {}, metadata, buffers);
      return comm;
    }

    async _get_comm_info() {
      return {};
    }
  })();
  if (kernel) {
    kernel.onOpen = (comm, message) => manager.handle_comm_open(comm, message);
    kernel.onOutput = async (message) => {
      const models = await Promise.all(Object.values(manager._models));
      models.find((model) => model.take && model.get("msg_id") === message.parent_header.msg_id)?.take(message);
    };
    kernel.statusChanged.connect(() => kernel.status === "dead" && manager.disconnect());
  }
  return manager;
}

/** @param {any} manager @param {string} id of a model @param {Element} place for its view */
async function show(manager, id, place) {
  const view = await manager.create_view(await manager.get_model(id));
  place.replaceChildren();
  view.luminoWidget.constructor.attach(view.luminoWidget, place);
}

/** @param {string} id @returns {any} what a script element of the page holds */
const held = (id) => JSON.parse(document.getElementById(id).textContent);

/** Put the texts that several models share back into each of them. */
function unshare({ texts, ...state }) {
  for (const { state: values } of Object.values(state.state)) {
    for (const name of ["_esm", "_css"]) if (typeof values[name] === "number") values[name] = texts[values[name]];
  }
  return state;
}

/** @param {string} text told above the notebook, instead of an error that nobody understands */
function note(text) {
  const place = document.getElementById("gdviz-note");
  place.textContent = text;
  place.hidden = false;
}

const NOTES = { busy: "The server is busy: this is the page without Python. All that is computed in your browser works as ever." };

/** Say as JupyterLab does whether the page is dark: widgets look at it. */
function tellTheme() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const tell = () => (document.body.dataset.jpThemeLight = String(!dark.matches));
  dark.addEventListener("change", tell);
  tell();
}

async function start() {
  tellTheme();
  const facts = held("gdviz-page");
  const why = NOTES[new URLSearchParams(location.search).get("note")];
  if (why) note(why);
  if (facts.failed) note(facts.failed);
  // What came while the notebook was running belongs to the places of its cells.
  for (const template of document.querySelectorAll("template[data-cell]")) {
    document.getElementById(template.dataset.cell).replaceChildren(template.content);
    template.remove();
  }
  if (!document.querySelector("[data-widget]")) return;
  const manager = makeManager(facts);
  await manager.set_state(unshare(held("gdviz-widgets")));
  await Promise.all([...document.querySelectorAll("[data-widget]")].map((place) => show(manager, place.dataset.widget, place)));
}

document.addEventListener("DOMContentLoaded", () =>
  start().then(
    () => (document.documentElement.dataset.ready = ""),
    (error) => {
      console.error(error);
      note("This page could not be started in this browser. Reload it, or try another browser that is up to date.");
    },
  ),
);
