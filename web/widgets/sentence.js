/** A sentence with numbers. Its Python half is sentence.py. */

import { html } from "lit-html";
import { fill, root } from "../draw/dom.js";
import { short } from "../draw/format.js";
import { listen, numbers } from "../runtime/models.js";

/** @param {number | undefined} value @returns {string} a dash where there is no number */
const written = (value) => (value === undefined || Number.isNaN(value) ? "–" : short(value));

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-sentence");
  return listen(model, {
    "templates which values shown kind": () => {
      const [look, role] = model.get("kind") === "alert" ? ["gdviz-notice", "alert"] : ["gdviz-note", "status"];
      const values = numbers(model.get("values"));
      /** @type {string} */
      const template = model.get("templates")[model.get("which")] ?? "";
      const text = template.replace(/\{(\d+)\}/g, (_, i) => written(values[i]));
      fill(el, html`<div class=${look} role=${role} ?hidden=${!model.get("shown") || !template}>${text}</div>`);
    },
  });
}

export default { render };
