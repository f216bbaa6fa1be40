/** The state of the page as a link, as a file and from a file. Its Python half is page_state.py. */

import { html } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { download, fill, root, toClipboard } from "../draw/dom.js";
import { bareAddress, LONGEST, query } from "../runtime/address.js";
import { fileOf, open } from "../runtime/state_file.js";

const TOO_LONG = `With this many points the link would have more than ${LONGEST.toLocaleString("en")} characters, which not every server takes: save the page instead.`;

/** @param {Context} context */
function initialize({ model }) {
  const { exported } = model.widget_manager;
  // For links to where this page runs with Python.
  if (exported) exported.query = () => query(model);
}

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-page-state");

  async function copy() {
    const link = `${bareAddress()}?${await query(model)}`;
    if (link.length > LONGEST) return draw(TOO_LONG);
    const isCopied = await toClipboard(link);
    draw(isCopied ? "Copied." : "Copy this:", link);
    if (!isCopied) /** @type {any} */ (el.querySelector("[type=text]")).select();
  }

  async function save() {
    const { name, text } = await fileOf(model);
    download(name, text, "application/json");
    draw(`Saved as “${name}”.`);
  }

  /** @param {{target: any}} event */
  async function load({ target }) {
    const [file] = target.files;
    if (!file) return;
    const wrong = await open(model, file);
    draw(wrong ? `“${file.name}” was not opened: ${wrong}.` : `Opened “${file.name}”.`);
    // The same file may be chosen again after a change to it.
    target.value = "";
  }

  const draw = (status = "", link = "") =>
    fill(el, html`
      <button type="button" title="Copy the address of this page in its current state" @click=${copy}>Copy link</button>
      <button type="button" title="Save the current state of this page as a file" @click=${save}>Save</button>
      <button type="button" title="Open a state of this page that was saved" @click=${() => /** @type {any} */ (el.querySelector("[type=file]")).click()}>Open …</button>
      <input type="file" accept=".json,application/json" hidden @change=${load} />
      <span role="status">${status}</span>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!link} .value=${live(link)} />`);
  draw();
}

export default { initialize, render };
