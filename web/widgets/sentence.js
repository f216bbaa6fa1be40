/** A sentence with numbers. Its Python half is sentence.py. */

import { html, root } from "../draw/dom.js";
import { short } from "../draw/format.js";
import { listen, numbers } from "../runtime/models.js";

/** @param {number | undefined} value @returns {string} a dash where there is no number */
const told = (value) => (value === undefined || Number.isNaN(value) ? "–" : short(value));

function render({ model, el }) {
  root(el, "gdviz-sentence");
  const line = html("div", {}, el);

  function show() {
    const alert = model.get("kind") === "alert";
    const values = numbers(model.get("values"));
    const text = model.get("template").replace(/\{(\d+)\}/g, (_, place) => told(values[place]));
    line.className = alert ? "gdviz-notice" : "gdviz-note";
    line.setAttribute("role", alert ? "alert" : "status");
    line.hidden = !model.get("shown");
    if (line.textContent !== text) line.textContent = text;
  }

  const drawing = listen(model, { "template values shown kind": show });
  drawing.all();
  return drawing.end;
}

export default { render };
