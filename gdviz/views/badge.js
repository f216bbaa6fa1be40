/** The badge of a link. Its Python half is badge.py; the times come from link.js. */

const GONE =
  "The server is gone. What is computed in your browser goes on; what needs the server is switched off. Reload the page to start anew.";

/** @param {number} milliseconds @returns {string} with two significant digits */
export function duration(milliseconds) {
  if (milliseconds < 0.01) return "less than 0.01 ms";
  return `${milliseconds < 100 ? Number(milliseconds.toPrecision(2)) : Math.round(milliseconds)} ms`;
}

/** @param {any} manager @param {string} reference "IPY_MODEL_" and an id */
const modelOf = (manager, reference) => manager.get_model(reference.slice("IPY_MODEL_".length));

/** @param {DataView} data deflated text @returns {Promise<string>} */
const inflate = (data) => new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate"))).text();

/** @param {string} tag @param {Record<string, any>} properties @param {HTMLElement} [parent] */
function element(tag, properties, parent) {
  const node = Object.assign(document.createElement(tag), properties);
  parent?.append(node);
  return node;
}

function render({ model, el }) {
  const manager = model.widget_manager;
  el.classList.add("gdviz-badge");
  const line = element("div", { className: "line" }, el);
  const told = element("span", { className: "told" }, line);
  const button = element("button", { type: "button", textContent: "Show the program", hidden: true }, line);
  button.title = "The WebAssembly text of what your browser has just run";
  const gone = element("div", { className: "gdviz-notice", textContent: GONE });
  gone.setAttribute("role", "alert");

  // ---- Where and how fast --------------------------------------------------------------------

  /** @type {any} */
  let link = null;
  const shown = "change:where change:milliseconds change:page_milliseconds";

  function show() {
    const browser = link.get("where") === "browser";
    const time = browser ? link.get("page_milliseconds") : link.get("milliseconds");
    const place = browser ? "computed in your browser" : "computed by the server";
    told.textContent = `${place}${time === undefined ? "" : ` in ${duration(time)}`} · ${browser ? "0 round trips" : "1 round trip"}`;
    button.hidden = !browser;
  }

  async function follow() {
    const reference = model.get("link");
    const next = await modelOf(manager, reference);
    if (reference !== model.get("link")) return;
    link?.off(shown, show);
    link?.off("comm_live_update", check);
    link = next;
    link.on(shown, show);
    link.on("comm_live_update", check);
    show();
    check();
  }

  // ---- The program ---------------------------------------------------------------------------

  async function open() {
    const text = await inflate(link.get("text"));
    const dialog = element("dialog", { className: "gdviz-program" }, el);
    const head = element("div", { className: "head" }, dialog);
    const size = (link.get("module").byteLength / 1024).toFixed(0);
    element("b", { textContent: `WebAssembly text of “${link.get("name")}”, ${size} KB as a module` }, head);
    const copy = element("button", { type: "button", textContent: "Copy" }, head);
    const close = element("button", { type: "button", textContent: "Close" }, head);
    const program = element("pre", { textContent: text, tabIndex: 0 }, dialog);
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
    dialog.addEventListener("close", () => dialog.remove());
    // A notebook around it must not take keys as commands.
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    dialog.showModal();
  }
  button.addEventListener("click", open);

  // ---- The server ----------------------------------------------------------------------------

  const kernel = manager.kernel;
  const signals = [kernel?.connectionStatusChanged, kernel?.statusChanged].filter(Boolean);
  /** Controls that are switched off, with what they were before. @type {Map<any, boolean>} */
  const off = new Map();

  async function check() {
    const lost = link?.comm_live === false || kernel?.status === "dead" || (kernel && kernel.connectionStatus !== "connected");
    if (gone.isConnected === Boolean(lost)) return;
    if (lost) el.append(gone);
    else gone.remove();
    if (!lost) {
      for (const [control, before] of off) control.set_state({ disabled: before });
      return off.clear();
    }
    for (const control of await Promise.all(model.get("needs_kernel").map((reference) => modelOf(manager, reference)))) {
      off.set(control, control.get("disabled"));
      control.set_state({ disabled: true });
    }
  }
  for (const signal of signals) signal.connect(check);

  model.on("change:link", follow);
  follow();
  return () => {
    model.off("change:link", follow);
    link?.off(shown, show);
    link?.off("comm_live_update", check);
    for (const signal of signals) signal.disconnect(check);
  };
}

export default { render };
