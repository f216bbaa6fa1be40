// @ts-nocheck
/** The page: its manager of widgets, with or without a kernel, and the views of its outputs. */

import { restore } from "../runtime/address.js";
import { runLink } from "../runtime/links.js";
import { offerPython } from "../runtime/live.js";
import { followChoice } from "../runtime/presets.js";
import { managerBase, register, required } from "./front_ends.js";
import { connectKernel } from "./kernel.js";
import { outputWidgets, show } from "./outputs.js";

/**
 * @typedef {object} Facts what page.py tells of a page
 * @property {string | null} live where the notebook runs with Python, if anywhere
 * @property {{base: string, id: string, key: string} | null} kernel of this page
 * @property {string | null} failed what went wrong while the notebook ran
 */

/** @param {Facts} facts */
function makeManager({ live, kernel: place }) {
  const kernel = place ? connectKernel(place.base, place.id, place.key) : undefined;
  const ManagerBase = managerBase();
  // Where ipywidgets' own needs the classic notebook.
  register("@jupyter-widgets/output", outputWidgets(required("@jupyter-widgets/base")));
  const manager = new (class extends ManagerBase {
    kernel = kernel;
    exported = kernel ? undefined : { live };
    // The address is that of the notebook, and may tell its state.
    ownsAddress = true;

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
      for (const model of await allOf(manager)) {
        if (model.take && model.get("msg_id") === message.parent_header.msg_id) return model.take(message);
      }
    };
    kernel.statusChanged.connect(() => manager.disconnect());
    tellConnection(kernel);
  }
  return manager;
}

/** @param {any} manager @returns {Promise<any[]>} all models that could be made */
async function allOf(manager) {
  const models = await Promise.allSettled(Object.values(manager._models));
  return models.flatMap((model) => (model.status === "fulfilled" ? [model.value] : []));
}

// ---- What is told ------------------------------------------------------------------------------

/** What the server says of why it has sent the reader here. */
const NOTES = new Map([
  ["busy", "The server is full, so Python does not run for this page. What is computed in your browser works as usual."],
  ["python", "Parts of this page need Python, which starts when you ask for it."],
]);
const AWAY = "The connection with the server is lost, and is tried again by itself. What is computed in your browser goes on.";
const SILENT =
  "The program behind this page does not answer at the moment. It gets what you change when it does. " +
  "What is computed in your browser goes on.";
const GONE =
  "The program behind this page has ended: the server was stopped, or nobody had used the page for long. " +
  "What is computed in your browser goes on; reload the page to start anew.";

/** Milliseconds after which a connection that does not come back is called lost. */
const TELL_AFTER = 2000;

/** @param {string} text told above the notebook, instead of an error that nobody understands; nothing if empty */
function note(text) {
  const place = document.getElementById("gdviz-note");
  place.textContent = text;
  place.hidden = !text;
}

/** Tell when the kernel cannot be reached, unless a badge on the page does. */
function tellConnection(kernel) {
  let waiting = 0;
  const say = (text) => document.querySelector(".gdviz-badge") || note(text);
  kernel.statusChanged.connect(() => {
    clearTimeout(waiting);
    say(GONE);
  });
  kernel.connectionStatusChanged.connect(() => {
    clearTimeout(waiting);
    if (kernel.connectionStatus === "silent") return say(SILENT);
    if (kernel.connectionStatus !== "connected") waiting = setTimeout(say, TELL_AFTER, AWAY);
    else if ([AWAY, SILENT].includes(document.getElementById("gdviz-note").textContent)) note("");
  });
}

/** Say which links are not computed on a page without a kernel, unless they are shown and say so themselves. */
async function noteFrozen(manager) {
  const models = await allOf(manager);
  const unseen = models.filter((model) => model.get("_front_end") === "link" && model.get("where") === "kernel" && !Object.keys(model.views ?? {}).length);
  if (unseen.length) note(unseen.map((link) => `The link “${link.get("name")}” needs Python: here it stays as it is.`).join(" "));
}

/** What runs without a view, by its front end. @type {Record<string, (model: any) => () => void>} */
const RUN = { link: runLink, presets: followChoice };

/** What runs already. @type {WeakSet<any>} */
const run = new WeakSet();

/** Run the links and presets of the page, also those that the kernel has made meanwhile. */
async function runAll(manager) {
  for (const model of await allOf(manager)) {
    if (run.has(model)) continue;
    run.add(model);
    const end = RUN[model.get("_front_end")]?.(model);
    if (end) model.on("change:closed", end);
  }
}

// ---- The start ---------------------------------------------------------------------------------

/** @param {string} id @returns {any} what a script element of the page holds */
const held = (id) => JSON.parse(document.getElementById(id).textContent);

/** Put the texts that several models share back into each of them. */
function unshare({ texts, ...state }) {
  for (const { state: values } of Object.values(state.state)) {
    for (const name of ["_esm", "_css"]) if (typeof values[name] === "number") values[name] = texts[values[name]];
  }
  return state;
}

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
  const why = NOTES.get(new URLSearchParams(location.search).get("note"));
  if (why) note(why);
  if (facts.failed) note(facts.failed);
  // What came while the notebook was running belongs to the places of its cells.
  for (const template of /** @type {NodeListOf<HTMLTemplateElement>} */ (document.querySelectorAll("template[data-cell]"))) {
    document.getElementById(template.dataset.cell).replaceChildren(template.content);
    template.remove();
  }
  const places = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-widget]"))];
  if (!places.length) return;
  const manager = makeManager(facts);
  if (why && manager.exported) offerPython(manager, document.getElementById("gdviz-note"));
  const state = unshare(held("gdviz-widgets"));
  await manager.set_state(state);
  await runAll(manager);
  for (const model of await allOf(manager)) {
    if (model.get("_front_end") === "pageState") restore(model, location.search, () => runAll(manager)).catch((error) => console.error(error));
  }
  await Promise.all(places.map((place) => show(manager, place.dataset.widget, place)));
  if (!manager.kernel) await noteFrozen(manager);
}

/** Open this page: its scripts stand before its end. */
export function openPage() {
  document.addEventListener("DOMContentLoaded", () =>
    start().then(
      () => (document.documentElement.dataset.ready = ""),
      (error) => {
        console.error(error);
        // Where a script has not arrived, that is told already.
        if (document.getElementById("gdviz-note").hidden) note("This page could not be started in this browser. Reload it, or try another browser that is up to date.");
      },
    ),
  );
}
