/** A table of results. Its Python half is results_table.py; all state is in the traits listed there. */

import { button, html, onPage, root } from "../draw/dom.js";
import { short } from "../draw/format.js";
import { listen, rows, save } from "../runtime/models.js";

/** @param {number} value @returns {string} */
const written = (value) => (Number.isFinite(value) ? short(value, Math.abs(value) < 1e-3 ? 2 : 3) : "–");

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-results");
  const table = html("table", {}, el);
  /** @type {{row: HTMLElement, box: HTMLInputElement, name: HTMLElement, cells: HTMLElement[]}[]} */
  let lines = [];

  const isShown = (/** @type {number} */ i) => model.get("shown")[i] > 0;

  /** @param {number} i @param {boolean} on */
  function show(i, on) {
    if (isShown(i) !== on) save(model, { shown: model.get("shown").with(i, Number(on)) });
  }

  function build() {
    table.replaceChildren();
    const head = html("tr", {}, html("thead", {}, table));
    const columns = model.get("columns");
    const hints = ["", "", ...model.get("hints")];
    ["", "", ...columns].forEach((textContent, i) => html("th", { scope: "col", textContent, title: hints[i] ?? "" }, head));
    const body = html("tbody", {}, table);
    const colors = model.get("colors");
    lines = model.get("names").map((text, i) => {
      const row = html("tr", {}, body);
      const box = html("input", { type: "checkbox", ariaLabel: `Show ${text}` }, html("td", {}, row));
      box.addEventListener("change", () => show(i, box.checked));
      const swatch = html("span", { className: "swatch" });
      swatch.style.background = onPage(colors[i % colors.length]);
      const name = button(html("th", { scope: "row" }, row), swatch, `Show the sliders and maps of ${text}`, () => {
        save(model, { chosen: i });
        show(i, true);
      });
      name.append(text);
      return { row, box, name, cells: columns.map(() => html("td", { className: "number" }, row)) };
    });
  }

  function drawShown() {
    lines.forEach(({ row, box }, i) => {
      box.checked = isShown(i);
      row.classList.toggle("hidden", !isShown(i));
    });
  }

  function drawValues() {
    const values = rows(model.get("values"));
    lines.forEach(({ cells }, i) => {
      cells.forEach((cell, j) => {
        const text = isShown(i) ? written(values[i]?.[j] ?? NaN) : "–";
        // Most numbers stay as they are from frame to frame.
        if (cell.textContent !== text) cell.textContent = text;
      });
    });
  }

  function drawChosen() {
    lines.forEach(({ row, name }, i) => {
      const chosen = i === model.get("chosen");
      row.classList.toggle("chosen", chosen);
      name.ariaPressed = String(chosen);
    });
  }

  const described = "names colors columns hints";
  const drawing = listen(model, {
    [described]: build,
    [`${described} shown`]: drawShown,
    [`${described} shown values`]: drawValues,
    [`${described} chosen`]: drawChosen,
  });
  drawing.all();
  return drawing.end;
}

export default { render };
