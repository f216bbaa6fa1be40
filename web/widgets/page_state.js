/** "Copy link": the address of this page with the present state of its controls. Its Python half is page_state.py. */

import { html, root } from "../draw/dom.js";
import { initialize, query } from "../runtime/address.js";

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-page-state");
  const button = html("button", { type: "button", textContent: "Copy link" }, el);
  button.title = "Copy the address of this page as it is now";
  const status = html("span", {}, el);
  status.setAttribute("role", "status");
  const field = html("input", { type: "text", readOnly: true, hidden: true }, el);
  field.setAttribute("aria-label", "Link to this page as it is now");

  button.addEventListener("click", async () => {
    // Of a file too, which has no origin.
    const link = `${location.href.replace(/[?#].*$/s, "")}?${await query(model)}`;
    field.value = link;
    field.hidden = false;
    try {
      await navigator.clipboard.writeText(link);
      status.textContent = "Copied.";
    } catch {
      // Not every browser or address allows it: the link stands ready to be copied by hand.
      status.textContent = "Copy this:";
      field.select();
    }
  });
}

export default { initialize, render };
