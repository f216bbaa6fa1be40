/** "Copy link": the address of this page with the current state of its controls. Its Python half is page_state.py. */

import { html, root } from "../draw/dom.js";
import { initialize, query } from "../runtime/address.js";

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-page-state");
  const button = html("button", { type: "button", textContent: "Copy link" }, el);
  button.title = "Copy the address of this page in its current state";
  const status = html("span", {}, el);
  status.setAttribute("role", "status");
  const field = html("input", { type: "text", readOnly: true, hidden: true }, el);
  field.setAttribute("aria-label", "Link to this page in its current state");

  button.addEventListener("click", async () => {
    // Works for files too, which have no origin.
    const link = `${location.href.replace(/[?#].*$/s, "")}?${await query(model)}`;
    field.value = link;
    field.hidden = false;
    try {
      await navigator.clipboard.writeText(link);
      status.textContent = "Copied.";
    } catch {
      // Not every browser or address allows it: the link is selected instead, to be copied by hand.
      status.textContent = "Copy this:";
      field.select();
    }
  });
}

export default { initialize, render };
