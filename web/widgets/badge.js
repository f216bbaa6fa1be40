/** The badge of a link. Its Python half is badge.py; the times come from runtime/link.js. */

import { html, root } from "../draw/dom.js";
import { needsPython } from "../runtime/live.js";
import { followLink, inThisPage, runLink } from "../runtime/links.js";
import { bytesOf, modelOf, observe, setHere } from "../runtime/models.js";

const GONE =
  "The server is gone. Computations in your browser continue; what needs the server is switched off. " +
  "Reload the page, or run the notebook again, to start over.";
const GONE_FOR_NOTHING = "The server is gone. Nothing on this page needs it: everything continues in your browser.";
const WITHOUT_PYTHON = "Greyed-out controls need Python.";

/** Milliseconds after which a connection that has not come back is reported as lost. */
const PATIENCE = 2000;

/** @param {number} milliseconds @returns {string} with two significant digits, without a break */
export function duration(milliseconds) {
  if (milliseconds < 0.01) return "less than 0.01\u00a0ms";
  return `${milliseconds < 100 ? Number(milliseconds.toPrecision(2)) : Math.round(milliseconds)}\u00a0ms`;
}

/** @param {any} data deflated text @returns {Promise<string>} */
const inflate = (data) => new Response(new Blob([bytesOf(data)]).stream().pipeThrough(new DecompressionStream("deflate"))).text();

/**
 * Run the link of a badge in this page, and call a function with it: now, when it changes, and when there is another one.
 * @param {Model} model of the badge @param {(link: Model) => void} call @returns {() => void} ends it
 */
function follow(model, call) {
  let leave = () => {};
  let isEnded = false;

  async function take() {
    const reference = model.get("link");
    if (!reference) return;
    const link = await modelOf(model.widget_manager, reference);
    if (isEnded || reference !== model.get("link")) return;
    leave();
    const called = () => call(link);
    const ends = [runLink(link), followLink(link, called), observe(link, "where milliseconds page_milliseconds", called)];
    leave = () => ends.forEach((end) => end());
    called();
  }

  model.on("change:link", take);
  take();
  return () => {
    isEnded = true;
    model.off("change:link", take);
    leave();
  };
}

// ---- The server: once for all views of a badge -------------------------------------------------

/**
 * Set `lost`, a state of this page alone, and switch off what needs the kernel while it is true, or where there is none.
 * @param {Context} context
 */
function initialize({ model }) {
  const manager = model.widget_manager;
  /** @returns {Promise<Model[]>} */
  const controls = () => Promise.all(model.get("needs_kernel").map((/** @type {string} */ reference) => modelOf(manager, reference)));
  if (manager.exported) {
    controls().then((all) => all.forEach((control) => setHere(control, "disabled", true)));
    return;
  }
  const kernel = manager.kernel;
  const signals = [kernel?.connectionStatusChanged, kernel?.statusChanged].filter(Boolean);
  /** Controls that are switched off, with their previous state. @type {Map<Model, boolean>} */
  const off = new Map();
  // A kernel that is restarted, from this page or another, knows nothing of these widgets.
  let ended = false;
  let waiting = 0;

  function check() {
    ended ||= ["dead", "restarting", "autorestarting", "starting"].includes(kernel?.status);
    const away = kernel && kernel.connectionStatus !== "connected";
    if (ended) return setLost(true);
    if (away) return (waiting ||= setTimeout(setLost, PATIENCE, true));
    setLost(false);
  }

  /** @param {boolean} lost */
  async function setLost(lost) {
    clearTimeout(waiting);
    waiting = 0;
    if (Boolean(model.get("lost")) === lost) return;
    model.set("lost", lost);
    if (!lost) {
      for (const [control, before] of off) setHere(control, "disabled", before);
      return off.clear();
    }
    const needing = await controls();
    if (!model.get("lost")) return;
    for (const control of needing) {
      if (!off.has(control)) off.set(control, control.get("disabled"));
      setHere(control, "disabled", true);
    }
  }

  for (const signal of signals) signal.connect(check);
  check();
  return () => {
    clearTimeout(waiting);
    for (const signal of signals) signal.disconnect(check);
  };
}

// ---- One view ----------------------------------------------------------------------------------

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-badge");
  const line = html("div", { className: "line" }, el);
  const status = html("span", { className: "status" }, line);
  const button = html("button", { type: "button", textContent: "Show the program", hidden: true }, line);
  button.title = "The WebAssembly text of the program that your browser has just run";
  const needed = model.get("needs_kernel").length > 0;
  const gone = html("div", { className: "gdviz-notice", textContent: needed ? GONE : GONE_FOR_NOTHING });
  gone.setAttribute("role", "alert");

  if (model.widget_manager.exported && needed) needsPython(model.widget_manager, WITHOUT_PYTHON, el);

  function showLost() {
    if (model.get("lost")) el.append(gone);
    else gone.remove();
  }

  /** @type {Model} */
  let link;

  /** @param {Model} next */
  function show(next) {
    link = next;
    const { isRunning } = inThisPage(link);
    button.hidden = !isRunning;
    if (isRunning) status.textContent = `computed in your browser${taking(link.get("page_milliseconds"))} · 0\u00a0round trips`;
    else if (model.widget_manager.exported) status.textContent = "waiting for your browser";
    else status.textContent = `computed by the server${taking(link.get("milliseconds"))} · 1\u00a0round trip`;
  }

  /** @param {number | null | undefined} milliseconds @returns {string} */
  function taking(milliseconds) {
    return milliseconds === null || milliseconds === undefined ? "" : ` in ${duration(milliseconds)}`;
  }

  async function open() {
    // Text and size must be of one program, and a second click open nothing.
    const shown = link;
    if (el.querySelector("dialog")) return;
    const dialog = html("dialog", { className: "gdviz-program" }, el);
    dialog.addEventListener("close", () => dialog.remove());
    const size = (bytesOf(shown.get("module")).length / 1024).toFixed(0);
    const head = html("div", { className: "head" }, dialog);
    html("b", { textContent: `WebAssembly text of “${shown.get("name")}”, ${size} KB as a module` }, head);
    const copy = html("button", { type: "button", textContent: "Copy" }, head);
    const close = html("button", { type: "button", textContent: "Close" }, head);
    const text = await inflate(shown.get("text"));
    const program = html("pre", { textContent: text, tabIndex: 0 }, dialog);
    program.setAttribute("aria-label", "Text of the program");
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text);
        copy.textContent = "Copied";
      } catch {
        // Not every browser or address allows it: the text is selected instead.
        getSelection()?.selectAllChildren(program);
      }
    });
    close.addEventListener("click", () => dialog.close());
    dialog.showModal();
  }
  button.addEventListener("click", open);

  const unfollow = follow(model, show);
  model.on("change:lost", showLost);
  showLost();
  return () => {
    unfollow();
    model.off("change:lost", showLost);
  };
}

export default { initialize, render };
