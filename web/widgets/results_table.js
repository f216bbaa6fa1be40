/** A table of results. Its Python half is results_table.py; all state is in the traits listed there. */

import { html } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { fill, onPage, root } from "../draw/dom.js";
import { short } from "../draw/format.js";
import { listen, rows, save } from "../runtime/models.js";
import { resultsTable as texts } from "../texts.js";

/** @param {number} value @returns {string} */
const written = (value) => (Number.isFinite(value) ? short(value, Math.abs(value) < 1e-3 ? 2 : 3) : "–");

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-results");
  const isShown = (/** @type {number} */ i) => model.get("shown")[i] > 0;

  function show(/** @type {number} */ i, /** @type {boolean} */ on) {
    if (isShown(i) !== on) save(model, { shown: model.get("shown").with(i, Number(on)) });
  }

  function choose(/** @type {number} */ i) {
    save(model, { chosen: i });
    show(i, true);
  }

  function draw() {
    const [columns, hints, colors] = [model.get("columns"), model.get("hints"), model.get("colors")];
    const values = rows(model.get("values"));
    const outdated = model.get("outdated");
    const cell = (/** @type {number} */ i, /** @type {number} */ j) => (outdated ? "…" : written(values[i]?.[j] ?? NaN));
    const head = columns.map((text, i) => html`<th scope="col" title=${hints[i] ?? ""}>${text}</th>`);
    const body = model.get("names").map((name, i) => {
      const [on, chosen] = [isShown(i), i === model.get("chosen")];
      const toggle = (/** @type {any} */ { target }) => show(i, target.checked);
      const color = `background: ${onPage(colors[i % colors.length])}`;
      return html`
        <tr class="${on ? "" : "hidden"} ${chosen ? "chosen" : ""}">
          <td><input type="checkbox" aria-label=${texts.show(name)} .checked=${live(on)} @change=${toggle} /></td>
          <th scope="row">
            <button type="button" title=${texts.choose(name)} aria-pressed=${chosen} @click=${() => choose(i)}>
              <span class="swatch" .style=${color}></span>${name}
            </button>
          </th>
          ${columns.map((_, j) => html`<td class="number">${on ? cell(i, j) : "–"}</td>`)}
        </tr>`;
    });
    /** @type {import("../runtime/pins.js").Run[]} */
    const runs = model.get("pinned") ?? [];
    const pinned = runs.map(({ mark, name, row, values }) => html`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${name}><span class="swatch" .style="background: ${onPage(colors[row % colors.length])}"></span>${texts.pinned(mark, model.get("names")[row])}</th>
          ${columns.map((_, j) => html`<td class="number">${written(values?.[j] ?? NaN)}</td>`)}
        </tr>`);
    fill(el, html`<table aria-busy=${Boolean(outdated)}><caption ?hidden=${!outdated}>${outdated}</caption><thead><tr><td></td><td></td>${head}</tr></thead><tbody>${body}${pinned}</tbody></table>`);
  }

  return listen(model, { "names colors columns hints shown values chosen outdated pinned": draw });
}

export default { render };
