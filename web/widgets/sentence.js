/** A sentence with numbers. Its Python half is sentence.py. */

import { html, root } from "../draw/dom.js";
import { short } from "../draw/format.js";
import { listen, numbers } from "../runtime/models.js";

/** @param {number | undefined} value @returns {string} a dash where there is no number */
const written = (value) => (value === undefined || Number.isNaN(value) ? "–" : short(value));

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-sentence");
  const line = html("div", {}, el);
  const drawing = listen(model, {
    "template values shown kind": () => {
      const alert = model.get("kind") === "alert";
      const values = numbers(model.get("values"));
      /** @type {string} */
      const template = model.get("template");
      const text = template.replace(/\{(\d+)\}/g, (_, i) => written(values[i]));
      line.className = alert ? "gdviz-notice" : "gdviz-note";
      line.role = alert ? "alert" : "status";
      line.hidden = !model.get("shown");
      if (line.textContent !== text) line.textContent = text;
    },
  });
  drawing.all();
  return drawing.end;
}

export default { render };
