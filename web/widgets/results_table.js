/** A table of results. Its Python half is results_table.py; all state is in the traits listed there. It needs common.js. */

import { html, onPage, root } from "../draw/dom.js";
import { short } from "../draw/format.js";
import { listen, rows, save } from "../runtime/models.js";

function render({ model, el }) {
  root(el, "gdviz-results");
  const table = html("table", {}, el);
  /** @type {{row: any, box: any, name: any, cells: any[]}[]} */
  let lines = [];

  const isShown = (i) => model.get("shown")[i] > 0;

  function build() {
    table.replaceChildren();
    const head = html("tr", {}, html("thead", {}, table));
    html("th", { scope: "col", textContent: "" }, head);
    html("th", { scope: "col", textContent: "" }, head);
    const hints = model.get("hints");
    model.get("columns").forEach((title, i) => html("th", { scope: "col", textContent: title, title: hints[i] ?? "" }, head));
    const body = html("tbody", {}, table);
    const colors = model.get("colors");
    lines = model.get("names").map((text, i) => {
      const row = html("tr", {}, body);
      const box = html("input", { type: "checkbox" }, html("td", {}, row));
      box.setAttribute("aria-label", `Show ${text}`);
      box.addEventListener("change", () => show(i, box.checked));
      const heading = html("th", { scope: "row" }, row);
      const name = html("button", { type: "button", title: `Choose ${text}: its sliders, its maps` }, heading);
      html("span", { className: "swatch" }, name).style.background = onPage(colors[i % colors.length]);
      name.append(text);
      name.addEventListener("click", () => {
        save(model, { chosen: i });
        show(i, true);
      });
      const cells = model.get("columns").map(() => html("td", { className: "number" }, row));
      return { row, box, name, cells };
    });
    drawShown();
    drawChosen();
  }

  function show(i, on) {
    if (isShown(i) === on) return;
    save(model, { shown: model.get("shown").map((was, j) => (j === i ? Number(on) : was)) });
  }

  function drawShown() {
    lines.forEach(({ row, box }, i) => {
      box.checked = isShown(i);
      row.classList.toggle("hidden", !isShown(i));
    });
    drawValues();
  }

  function drawValues() {
    const values = rows(model.get("values"));
    lines.forEach(({ cells }, i) => {
      cells.forEach((cell, j) => {
        const value = isShown(i) ? (values[i]?.[j] ?? NaN) : NaN;
        const digits = Math.abs(value) < 1e-3 ? 2 : 3;
        const text = Number.isFinite(value) ? short(Number(value.toPrecision(digits))) : "–";
        // Most numbers stay as they are from frame to frame.
        if (cell.textContent !== text) cell.textContent = text;
      });
    });
  }

  function drawChosen() {
    lines.forEach(({ row, name }, i) => {
      const chosen = i === model.get("chosen");
      row.classList.toggle("chosen", chosen);
      name.setAttribute("aria-pressed", String(chosen));
    });
  }

  const drawing = listen(model, {
    "names colors columns hints": build,
    shown: drawShown,
    values: drawValues,
    chosen: drawChosen,
  });
  build();
  return drawing.end;
}

export default { render };
