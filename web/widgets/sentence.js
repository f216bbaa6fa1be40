/** A sentence with numbers. Its Python half is sentence.py. */

import { html, nothing } from "lit-html";
import { fill, root } from "../draw/dom.js";
import { short } from "../draw/format.js";
import { listen, numbers } from "../runtime/models.js";

/** @param {number | undefined} value @returns {string} a dash where there is no number */
const written = (value) => (value === undefined || Number.isNaN(value) ? "–" : short(value));

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-sentence");
  return listen(model, {
    "templates which values shown kind outdated": () => {
      const [look, role] = model.get("kind") === "alert" ? ["gdviz-notice", "alert"] : ["gdviz-note", "status"];
      const values = numbers(model.get("values"));
      /** @type {string} */
      const template = model.get("templates")[model.get("which")] ?? "";
      const outdated = model.get("outdated");
      const text = outdated || template.replace(/\{(\d+)\}/g, (_, i) => written(values[i]));
      const isThere = model.get("shown") && template;
      fill(el, isThere ? html`<div class="${look} ${outdated ? "gdviz-outdated" : ""}" role=${role}>${text}</div>` : nothing);
    },
  });
}

export default { render };
