/** A page without Jupyter: it starts its widgets, and says what has gone wrong with them or their kernel. */

import { restore } from "../runtime/address.js";
import { runLink } from "../runtime/links.js";
import { offerPython } from "../runtime/live.js";
import { followChoice } from "../runtime/presets.js";
import { allModels, makeManager } from "./manager.js";
import { show } from "./outputs.js";

/**
 * @typedef {object} Facts what page.py says of a page
 * @property {string | null} live where the notebook runs with Python, if anywhere
 * @property {{base: string, id: string, key: string} | null} kernel of this page
 * @property {string | null} failed what went wrong while the notebook ran
 */

// ---- What the page says ------------------------------------------------------------------------

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
const PATIENCE = 2000;

const noteElement = () => /** @type {HTMLElement} */ (document.getElementById("gdviz-note"));

/** @param {string} text shown above the notebook, instead of an error that nobody understands; nothing if empty */
function note(text) {
  noteElement().textContent = text;
  noteElement().hidden = !text;
}

/** Say when the kernel cannot be reached, unless a badge on the page does. @param {any} kernel */
function reportConnection(kernel) {
  let waiting = 0;
  const say = (/** @type {string} */ text) => document.querySelector(".gdviz-badge") || note(text);
  kernel.statusChanged.connect(() => {
    clearTimeout(waiting);
    say(GONE);
  });
  kernel.connectionStatusChanged.connect(() => {
    clearTimeout(waiting);
    if (kernel.connectionStatus === "silent") return say(SILENT);
    if (kernel.connectionStatus !== "connected") waiting = setTimeout(say, PATIENCE, AWAY);
    else if ([AWAY, SILENT].includes(noteElement().textContent ?? "")) note("");
  });
}

/** Say which links are not computed on a page without a kernel, unless they are shown and say so themselves. @param {any[]} models */
function reportFrozen(models) {
  const links = models.filter((model) => model.get("_front_end") === "link" && model.get("where") === "kernel");
  const unseen = links.filter((link) => !Object.keys(link.views ?? {}).length);
  const sentences = unseen.map((link) => `The link “${link.get("name")}” needs Python: here it stays as it is.`);
  if (unseen.length) note(sentences.join(" "));
}

/** What runs without a view, by its front end. @type {Record<string, (model: any) => () => void>} */
const RUN = { link: runLink, presets: followChoice };

/** What runs already. @type {WeakSet<any>} */
const running = new WeakSet();

/** Run the links and presets of the page, also those that the kernel has made meanwhile. @param {any} manager */
async function runAll(manager) {
  for (const model of await allModels(manager)) {
    if (running.has(model)) continue;
    running.add(model);
    const end = RUN[model.get("_front_end")]?.(model);
    if (end) model.on("change:closed", end);
  }
}

// ---- The start ---------------------------------------------------------------------------------

/** @param {string} id of a script element @returns {any} the data in it */
const embedded = (id) => JSON.parse(document.getElementById(id)?.textContent ?? "null");

/** Put the texts that several models share back into each of them. @param {any} shared */
function unshare({ texts, ...state }) {
  for (const { state: values } of /** @type {{state: any}[]} */ (Object.values(state.state))) {
    for (const name of ["_esm", "_css"]) if (typeof values[name] === "number") values[name] = texts[values[name]];
  }
  return state;
}

/** Say as JupyterLab does whether the page is dark: widgets look at it. */
function followTheme() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = () => (document.body.dataset.jpThemeLight = String(!dark.matches));
  dark.addEventListener("change", show);
  show();
}

/** @param {string} selector @returns {HTMLElement[]} */
const queryAll = (selector) => [...document.querySelectorAll(selector)].map((node) => /** @type {HTMLElement} */ (node));

async function start() {
  followTheme();
  const facts = embedded("gdviz-page");
  const why = NOTES.get(new URLSearchParams(location.search).get("note") ?? "");
  if (why) note(why);
  if (facts.failed) note(facts.failed);
  // What came while the notebook was running belongs to its cells.
  for (const template of queryAll("template[data-cell]")) {
    const { content } = /** @type {HTMLTemplateElement} */ (template);
    document.getElementById(template.dataset.cell ?? "")?.replaceChildren(content);
    template.remove();
  }
  const elements = queryAll("[data-widget]");
  if (!elements.length) return;
  const manager = makeManager(facts);
  if (why && manager.exported) offerPython(manager, noteElement());
  if (manager.kernel) reportConnection(manager.kernel);
  const state = unshare(embedded("gdviz-widgets"));
  await manager.set_state(state);
  await runAll(manager);
  for (const model of await allModels(manager)) {
    if (model.get("_front_end") !== "pageState") continue;
    restore(model, location.search, () => runAll(manager)).catch((error) => console.error(error));
  }
  await Promise.all(elements.map((element) => show(manager, element.dataset.widget ?? "", element)));
  if (!manager.kernel) reportFrozen(await allModels(manager));
}

const FAILED = "This page could not be started in this browser. Reload it, or try another browser that is up to date.";

/** Open this page: its scripts stand before its end. */
export function openPage() {
  document.addEventListener("DOMContentLoaded", () =>
    start().then(
      () => (document.documentElement.dataset.ready = ""),
      (error) => {
        console.error(error);
        // Where a script has not arrived, that is said already.
        if (noteElement().hidden) note(FAILED);
      }
    )
  );
}
