/** The badge of a link. Its Python half is badge.py; the times come from runtime/link.js. */

import { html, nothing } from "lit-html";
import { fill, root, toClipboard } from "../draw/dom.js";
import { followKernel } from "../runtime/kernel.js";
import { followLink, inThisPage, runLink } from "../runtime/links.js";
import { needsPython } from "../runtime/live.js";
import { bytesOf, modelOf, observe, setHere } from "../runtime/models.js";
import { badge as texts, common } from "../texts.js";

/** @param {number | null | undefined} milliseconds @returns {string} with two significant digits, without a break */
function taking(milliseconds) {
  if (milliseconds === null || milliseconds === undefined) return "";
  if (milliseconds < 0.01) return texts.timeBelow("0.01");
  return texts.time(String(milliseconds < 100 ? Number(milliseconds.toPrecision(2)) : Math.round(milliseconds)));
}

/** @param {Model} link @returns {Promise<string>} the text of its program: from Python, or from where the page has it */
async function textOf(link) {
  const deflated = bytesOf(link.get("text"));
  if (deflated.length === 0) return loadedText(link.get("text_address"));
  return new Response(new Blob([deflated]).stream().pipeThrough(new DecompressionStream("deflate"))).text();
}

/** @param {string} address of a script that sets the text @returns {Promise<string>} */
function loadedText(address) {
  const script = document.createElement("script");
  script.src = address;
  return new Promise((resolve) => {
    script.onload = () => resolve(/** @type {any} */ (window).gdvizProgram);
    script.onerror = () => resolve(texts.notLoaded);
    document.head.append(script);
  }).finally(() => script.remove());
}

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
    const ends = [runLink(link), followLink(link, called), observe(link, "where milliseconds page_milliseconds outdated", called)];
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
  /** Controls that are switched off, with their previous state. @type {Map<Model, boolean>} */
  const off = new Map();

  async function setLost(/** @type {boolean} */ lost) {
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

  return manager.kernel && followKernel(manager.kernel, (state) => setLost(state !== "connected"));
}

// ---- One view ----------------------------------------------------------------------------------

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-badge");
  const needed = model.get("needs_kernel").length > 0;
  const { exported } = model.widget_manager;
  /** @type {Model | null} */
  let link = null;
  /** The program that is shown, in a dialog. @type {{name: string, size: number, text: string, isCopied: boolean} | null} */
  let program = null;

  function statusOf(/** @type {Model} */ shown) {
    if (shown.get("outdated")) return shown.get("outdated");
    const { isRunning } = inThisPage(shown);
    if (isRunning) return texts.inBrowser(taking(shown.get("page_milliseconds")));
    if (exported) return texts.waiting;
    return texts.byServer(taking(shown.get("milliseconds")));
  }

  async function open() {
    // Text and size must be of one program, and a second click open nothing.
    const shown = /** @type {Model} */ (link);
    const text = await textOf(shown);
    if (program) return;
    program = { name: shown.get("name"), size: bytesOf(shown.get("module")).length, text, isCopied: false };
    draw();
    el.querySelector("dialog")?.showModal();
  }

  function closed() {
    program = null;
    draw();
  }

  async function copy(/** @type {NonNullable<typeof program>} */ shown) {
    shown.isCopied = await toClipboard(shown.text);
    // Where it cannot be copied, it is selected instead.
    if (!shown.isCopied) getSelection()?.selectAllChildren(/** @type {Node} */ (el.querySelector("pre")));
    draw();
  }

  const dialog = (/** @type {NonNullable<typeof program>} */ shown) => html`
    <dialog class="gdviz-program" @close=${closed}>
      <div class="head">
        <b>${texts.programTitle(shown.name, (shown.size / 1024).toFixed(0))}</b>
        <button type="button" @click=${() => copy(shown)}>${shown.isCopied ? common.copied : common.copy}</button>
        <button type="button" @click=${() => el.querySelector("dialog")?.close()}>${common.close}</button>
      </div>
      <pre tabindex="0" aria-label=${texts.program}>${shown.text}</pre>
    </dialog>`;

  function draw() {
    const gone = html`<div class="gdviz-notice" role="alert">${needed ? texts.gone : texts.goneForNothing}</div>`;
    fill(el, html`
      <div class="line">
        <span class="status">${link ? statusOf(link) : ""}</span>
        <button type="button" title=${texts.showTitle} @click=${open}
          ?hidden=${!link || !inThisPage(link).isRunning}>${texts.show}</button>
      </div>
      ${exported && needed ? needsPython(model.widget_manager, common.withoutPython) : nothing}
      ${program ? dialog(program) : nothing}${model.get("lost") ? gone : nothing}`);
  }

  const unfollow = follow(model, (next) => {
    link = next;
    draw();
  });
  const unobserve = observe(model, "lost", draw);
  draw();
  return () => {
    unfollow();
    unobserve();
  };
}

export default { initialize, render };
