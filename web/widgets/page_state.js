/** "Copy link": the address of this page with the current state of its controls. Its Python half is page_state.py. */

import { html } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { fill, root, toClipboard } from "../draw/dom.js";
import { initialize, query } from "../runtime/address.js";

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-page-state");

  async function copy() {
    // Works for files too, which have no origin.
    const link = `${location.href.replace(/[?#].*$/s, "")}?${await query(model)}`;
    const isCopied = await toClipboard(link);
    draw(link, isCopied ? "Copied." : "Copy this:");
    if (!isCopied) el.querySelector("input")?.select();
  }

  const draw = (link = "", status = "") =>
    fill(el, html`
      <button type="button" title="Copy the address of this page in its current state" @click=${copy}>Copy link</button>
      <span role="status">${status}</span>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!link} .value=${live(link)} />`);
  draw();
}

export default { initialize, render };
