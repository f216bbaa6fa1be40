/** The state of the page as a link, as a file and from a file, and back from every change. Its Python half is page_state.py. */

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { download, fill, root, toClipboard } from "../draw/dom.js";
import { bareAddress, LONGEST, query } from "../runtime/address.js";
import { historyOf, useHistory } from "../runtime/history.js";
import { observe } from "../runtime/models.js";
import { scriptOf } from "../runtime/script.js";
import { fileOf, open } from "../runtime/state_file.js";
import { common, pageState as texts } from "../texts.js";
import { downloads } from "./downloads.js";

/** @param {Context} context */
function initialize({ model }) {
  const { exported } = model.widget_manager;
  // For links to where this page runs with Python.
  if (exported) exported.query = () => query(model);
}

/** Inputs in which keys edit a text, so that undoing is theirs. */
const TEXTS = "textarea, [contenteditable], input:is([type=text], [type=number], [type=search], :not([type])):not([readonly])";

/** @param {KeyboardEvent} event @returns {"undo" | "redo" | null} what its keys ask for */
function journeyOf({ key, ctrlKey, metaKey, shiftKey, altKey }) {
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && !shiftKey ? "redo" : null;
}

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-page-state");
  const stop = useHistory(model);
  const history = historyOf(model);
  let [status, link, script] = ["", "", ""];

  /** @param {string} text for the reader @param {string} [address] that he may copy @param {string} [lines] so, too */
  function say(text, address = "", lines = "") {
    [status, link, script] = [text, address, lines];
    draw();
  }

  /** @param {"undo" | "redo"} way */
  async function travel(way) {
    const title = await history[way]();
    const [done, nothingDone] = way === "undo" ? [texts.undone, texts.nothingToUndo] : [texts.redone, texts.nothingToRedo];
    say(title ? done(title) : nothingDone);
  }

  /** @param {KeyboardEvent} event */
  function hear(event) {
    const way = journeyOf(event);
    const target = /** @type {Element} */ (event.target);
    const page = el.closest(".gdviz-page") ?? el;
    // In a notebook, other cells have their own ways.
    const isHere = page.contains(target) || (model.widget_manager.ownsAddress && !target.closest?.(".gdviz-page"));
    if (!way || !isHere || event.defaultPrevented || target.matches?.(TEXTS)) return;
    event.preventDefault();
    event.stopPropagation();
    travel(way);
  }

  async function copy() {
    // What was copied before is not the present state.
    say("");
    const address = `${bareAddress()}?${await query(model)}`;
    if (address.length > LONGEST) return say(texts.tooLong(LONGEST));
    const isCopied = await toClipboard(address);
    say(isCopied ? common.copiedThis : texts.copyThis, address);
    if (!isCopied) /** @type {any} */ (el.querySelector("[type=text]")).select();
  }

  async function copyScript() {
    const lines = await scriptOf(model);
    if (await toClipboard(lines)) return say(common.copiedThis);
    say(texts.copyThis, "", lines);
    /** @type {any} */ (el.querySelector("textarea")).select();
  }

  const files = downloads(model, el, say);

  async function save() {
    const { name, text } = await fileOf(model);
    download(name, text, "application/json");
    say(common.saved(name));
  }

  /** @param {{target: any}} event */
  async function load({ target }) {
    const [file] = target.files;
    if (!file) return;
    const wrong = await open(model, file);
    say(wrong ? texts.notOpened(file.name, wrong) : texts.opened(file.name));
    // The same file may be chosen again after a change to it.
    target.value = "";
  }

  const button = (/** @type {string} */ name, /** @type {string} */ title, /** @type {() => void} */ action) =>
    html`<button type="button" title=${title} @click=${action}>${name}</button>`;
  // A button that is disabled would lose the focus.
  const journey = (/** @type {"undo" | "redo"} */ way, /** @type {string} */ name, /** @type {string} */ title, /** @type {string} */ keys) => html`
    <button type="button" title=${title} aria-keyshortcuts=${keys} aria-disabled=${history.count()[way] === 0}
      @click=${() => travel(way)}>${name}</button>`;

  function draw() {
    fill(el, html`
      <div role="group" aria-label=${texts.changes}>
        ${journey("undo", texts.undo, texts.undoTitle, "Control+Z Meta+Z")}
        ${journey("redo", texts.redo, texts.redoTitle, "Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label=${texts.state}>
        ${button(texts.copyLink, texts.copyLinkTitle, copy)}
        ${button(texts.save, texts.saveTitle, save)}
        ${button(texts.open, texts.openTitle, () => /** @type {any} */ (el.querySelector("[type=file]")).click())}
        <input type="file" accept=".json,application/json" hidden @change=${load} />
      </div>
      <div role="group" aria-label=${texts.takeAway}>
        ${model.get("script").length ? button(texts.copyScript, texts.copyScriptTitle, copyScript) : nothing}
        ${files.button()}
      </div>
      ${files.list()}
      <span role="status">${status}</span>
      <textarea readonly spellcheck="false" aria-label=${texts.script} rows="12" ?hidden=${!script} .value=${live(script)}></textarea>
      <input type="text" readonly aria-label=${texts.address} ?hidden=${!link} .value=${live(link)} />`);
  }
  draw();
  const ends = [stop, history.watch(draw), observe(model, "script csv", draw), () => removeEventListener("keydown", hear, true)];
  addEventListener("keydown", hear, true);
  return () => ends.forEach((end) => end());
}

export default { initialize, render };
