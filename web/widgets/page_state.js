/** "Copy link": the address of this page with the current state of its controls. Its Python half is page_state.py. */

import { html } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { fill, root, toClipboard } from "../draw/dom.js";
import { bareAddress, initialize, LONGEST, query } from "../runtime/address.js";

const TOO_LONG = `With this many points the link would have more than ${LONGEST.toLocaleString("en")} characters, which not every server takes.`;

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-page-state");

  async function copy() {
    const link = `${bareAddress()}?${await query(model)}`;
    if (link.length > LONGEST) return draw("", TOO_LONG);
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
