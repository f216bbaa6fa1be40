// @ts-nocheck
/** The badge of a link. Its Python half is badge.py; the times come from link.js. */

import { html, root } from "../draw/dom.js";
import { needsPython } from "../runtime/live.js";
import { modelOf } from "../runtime/models.js";

const GONE =
  "The server is gone. What is computed in your browser goes on; what needs the server is switched off. " +
  "Reload the page, or run the notebook again, to start anew.";
const GONE_FOR_NOTHING = "The server is gone. Nothing on this page needs it: all goes on in your browser.";
const WITHOUT_PYTHON = "What is greyed out here needs Python.";

/** Milliseconds after which a connection that does not come back is called lost. */
const PATIENCE = 2000;

/** @param {number} milliseconds @returns {string} with two significant digits, kept in one line */
export function duration(milliseconds) {
  if (milliseconds < 0.01) return "less than 0.01\u00a0ms";
  return `${milliseconds < 100 ? Number(milliseconds.toPrecision(2)) : Math.round(milliseconds)}\u00a0ms`;
}

/** @param {DataView<ArrayBuffer>} data deflated text @returns {Promise<string>} */
const inflate = (data) => new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate"))).text();

/**
 * Call a function with the link of a badge: now, at some events of the link, and when there is another one.
 * @param {any} model of the badge @param {string} events @param {(link: any) => void} call
 * @returns {() => void} ends it
 */
function follow(model, events, call) {
  let link = null;
  let ended = false;
  const called = () => call(link);

  async function take() {
    const reference = model.get("link");
    if (!reference) return;
    const next = await modelOf(model.widget_manager, reference);
    if (ended || reference !== model.get("link")) return;
    link?.off(events, called);
    link = next;
    link.on(events, called);
    called();
  }

  model.on("change:link", take);
  take();
  return () => {
    ended = true;
    model.off("change:link", take);
    link?.off(events, called);
  };
}

// ---- The server: once for all views of a badge -------------------------------------------------

/** Keep `lost`, a state of this page alone, and switch off what needs the kernel while it is true, or there is none. */
function initialize({ model }) {
  const manager = model.widget_manager;
  const controls = () => Promise.all(model.get("needs_kernel").map((reference) => modelOf(manager, reference)));
  if (manager.exported) {
    controls().then((all) => all.forEach((control) => control.set_state({ disabled: true })));
    return;
  }
  const kernel = manager.kernel;
  const signals = [kernel?.connectionStatusChanged, kernel?.statusChanged].filter(Boolean);
  /** Controls that are switched off, with what they were before. @type {Map<any, boolean>} */
  const off = new Map();
  let link = null;
  // A kernel that starts anew, at the wish of this page or of another, knows nothing of these widgets.
  let ended = false;
  let waiting = 0;

  function check() {
    ended ||= ["dead", "restarting", "autorestarting", "starting"].includes(kernel?.status);
    const away = kernel && kernel.connectionStatus !== "connected";
    if (ended || link?.comm_live === false) return tell(true);
    if (away) return (waiting ||= setTimeout(tell, PATIENCE, true));
    tell(false);
  }

  /** @param {boolean} lost */
  async function tell(lost) {
    clearTimeout(waiting);
    waiting = 0;
    if (Boolean(model.get("lost")) === lost) return;
    model.set("lost", lost);
    if (!lost) {
      for (const [control, before] of off) control.set_state({ disabled: before });
      return off.clear();
    }
    const needing = await controls();
    if (!model.get("lost")) return;
    for (const control of needing) {
      if (!off.has(control)) off.set(control, control.get("disabled"));
      control.set_state({ disabled: true });
    }
  }

  const unfollow = follow(model, "comm_live_update", (next) => {
    link = next;
    check();
  });
  for (const signal of signals) signal.connect(check);
  return () => {
    clearTimeout(waiting);
    unfollow();
    for (const signal of signals) signal.disconnect(check);
  };
}

// ---- One view ----------------------------------------------------------------------------------

function render({ model, el }) {
  root(el, "gdviz-badge");
  const line = html("div", { className: "line" }, el);
  const told = html("span", { className: "told" }, line);
  const button = html("button", { type: "button", textContent: "Show the program", hidden: true }, line);
  button.title = "The WebAssembly text of what your browser has just run";
  const needed = model.get("needs_kernel").length > 0;
  const gone = html("div", { className: "gdviz-notice", textContent: needed ? GONE : GONE_FOR_NOTHING });
  gone.setAttribute("role", "alert");

  if (model.widget_manager.exported && needed) needsPython(model.widget_manager, WITHOUT_PYTHON, el);

  function showLost() {
    if (model.get("lost")) el.append(gone);
    else gone.remove();
  }

  /** @type {any} */
  let link = null;

  function show(next) {
    link = next;
    const browser = link.get("where") === "browser";
    const time = browser ? link.get("page_milliseconds") : link.get("milliseconds");
    const place = browser ? "computed in your browser" : "computed by the server";
    told.textContent = `${place}${time === undefined ? "" : ` in ${duration(time)}`} · ${browser ? "0\u00a0round trips" : "1\u00a0round trip"}`;
    button.hidden = !browser;
  }

  async function open() {
    // Text and size must be of one program, and a second click open nothing.
    const shown = link;
    if (el.querySelector("dialog")) return;
    const dialog = html("dialog", { className: "gdviz-program" }, el);
    dialog.addEventListener("close", () => dialog.remove());
    const size = (shown.get("module").byteLength / 1024).toFixed(0);
    const head = html("div", { className: "head" }, dialog);
    html("b", { textContent: `WebAssembly text of “${shown.get("name")}”, ${size} KB as a module` }, head);
    const copy = html("button", { type: "button", textContent: "Copy" }, head);
    const close = html("button", { type: "button", textContent: "Close" }, head);
    const text = await inflate(shown.get("text"));
    const program = html("pre", { textContent: text, tabIndex: 0 }, dialog);
    program.setAttribute("aria-label", "The program");
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text);
        copy.textContent = "Copied";
      } catch {
        // Not every browser or address allows it: the text stands selected.
        getSelection().selectAllChildren(program);
      }
    });
    close.addEventListener("click", () => dialog.close());
    dialog.showModal();
  }
  button.addEventListener("click", open);

  const unfollow = follow(model, "change:where change:milliseconds change:page_milliseconds", show);
  model.on("change:lost", showLost);
  showLost();
  return () => {
    unfollow();
    model.off("change:lost", showLost);
  };
}

export default { initialize, render };
