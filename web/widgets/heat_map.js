/** A map of cells, one of which is chosen. Its Python half is heat_map.py; all state is in the traits listed there. */

import { svg } from "lit-html";
import { extent, plane, scale } from "../draw/axes.js";
import { magnitudeBar, shades } from "../draw/color_scale.js";
import { fill, shownIf } from "../draw/dom.js";
import { BAR_MARGINS, MARGINS, figure } from "../draw/figure.js";
import { clamp, short } from "../draw/format.js";
import { image, packed } from "../draw/image.js";
import { movable } from "../draw/pointer.js";
import { numbers, save } from "../runtime/models.js";
import { common, heatMap as texts } from "../texts.js";

/** Pixels around a cell that react to the pointer, and the smallest size of the mark around a cell. */
const HALO = 10;
const LEAST_MARK = 9;

/**
 * One axis of cells: where they are in values and in pixels. With `log` they are at equal factors.
 * @param {[number, number]} range of the centres @param {boolean} log @param {number} count
 * @param {{from: number, to: number}} pixels
 */
function cellAxis(range, log, count, { from, to }) {
  const [low, high] = range.map(log ? Math.log10 : Number);
  const step = count > 1 ? (high - low) / (count - 1) : 0;
  const value = (/** @type {number} */ position) => (log ? 10 ** position : position);
  const cellAt = (/** @type {number} */ pixel) => Math.floor(((pixel - from) / (to - from)) * count);
  // The first and the last cell reach half a cell beyond the range.
  const pixels = scale({ low: value(low - step / 2), high: value(high + step / 2), log, from, to });
  return {
    pixels,
    /** @param {number} pixel @returns {number} the nearest cell */
    nearest: (pixel) => clamp(cellAt(pixel), 0, count - 1),
    /** @param {number} value @returns {number} the cell around it, −1 where there is none */
    cellOf: (value) => {
      const pixel = pixels.to(value);
      const inside = pixel >= Math.min(from, to) && pixel <= Math.max(from, to);
      return inside ? Math.min(cellAt(pixel), count - 1) : -1;
    },
    /** @param {number} cell @returns {number} the value at its centre */
    centre: (cell) => value(low + cell * step),
    /** @param {number} cell @returns {[number, number]} its pixels, increasing */
    edges: (cell) => {
      const [first, last] = [cell, cell + 1].map((edge) => from + ((to - from) * edge) / count);
      return [Math.min(first, last), Math.max(first, last)];
    },
  };
}

/** @param {Context} context */
function render({ model, el }) {
  const isMagnitude = () => model.get("kind") === "magnitude";
  const margins = isMagnitude() ? BAR_MARGINS : MARGINS;
  const label = model.get("title") || common.over([common.and(model.get("axis_names")), model.get("value_name")]);
  const frame = figure(el, { name: "gdviz-heat-map", label, ratio: model.get("ratio"), margins });
  frame.canvas.classList.add("hatch");
  const [cross] = frame.layers("cross");
  const [handle] = fill(frame.handles, handleAt(), ".handle");

  const shape = () => model.get("values").shape;
  const axis = (/** @type {"x" | "y"} */ name) => {
    const range = model.get(`${name}_range`);
    const log = model.get(`${name}_log`) && range[0] > 0;
    const [rows, columns] = shape();
    return cellAxis(range, log, name === "x" ? columns : rows, name === "x" ? frame.across() : frame.upwards());
  };

  /** @returns {Point | null} column and row of the chosen cell */
  function chosenCell() {
    if (!shape()[0] || !shape()[1]) return null;
    const [x, y] = model.get("chosen");
    const [column, row] = [axis("x").cellOf(x), axis("y").cellOf(y)];
    return column >= 0 && row >= 0 ? [column, row] : null;
  }

  /** @param {number} value @returns {boolean} whether it cannot be shown */
  const isMissing = (value) => !Number.isFinite(value) || (!isMagnitude() && value < 0);

  /** @returns {[number, number] | null} least and greatest of the values that can be coloured */
  function range() {
    const log = model.get("log");
    const [low, high] = extent([numbers(model.get("values"))], (value) => Number.isFinite(value) && !(log && value <= 0));
    return low <= high ? [low, high] : null;
  }

  // ---- Drawing ---------------------------------------------------------------------------------

  function drawImage() {
    image(frame.canvas, numbers(model.get("values")), shape(), isMagnitude() ? magnitudes() : kinds());
  }

  /** @returns {(value: number) => number} the pixel of a magnitude */
  function magnitudes() {
    const shade = shades(model.get("palette"), range() ?? [0, 1], model.get("log"));
    return (value) => (isMissing(value) ? 0 : shade(value));
  }

  /** @returns {(value: number) => number} the pixel of a kind */
  function kinds() {
    const colors = Array.from(model.get("colors"), (color) => packed(color));
    return (value) => (isMissing(value) ? 0 : colors[value % colors.length]);
  }

  function drawBar() {
    const found = range();
    if (!isMagnitude() || !found) return frame.bar(isMagnitude() ? [[], [], model.get("value_name")] : null);
    frame.bar(magnitudeBar(frame.area, model.get("palette"), found, model.get("value_name"), model.get("log")));
  }

  function drawLegend() {
    const colors = model.get("colors");
    const values = numbers(model.get("values"));
    const present = new Set(isMagnitude() ? [] : values);
    /** @type {Entry[]} */
    const entries = model.get("names").map((name, i) => ({ name, color: colors[i % colors.length], kind: "area" }));
    const missing = values.some(isMissing);
    const shown = entries.filter((_, i) => present.has(i));
    frame.legend(missing ? [...shown, { name: model.get("missing_name"), color: "", kind: "hatch" }] : shown);
  }

  const drawAxes = () => frame.axes(plane(axis("x").pixels, axis("y").pixels), model.get("axis_names"));

  function drawChosen() {
    const cell = chosenCell();
    fill(frame.handles, handleAt(cell));
    if (!cell) return fill(cross, null);
    const [[x0, x1], [y0, y1]] = [axis("x").edges(cell[0]), axis("y").edges(cell[1])];
    const { left, top, width, height } = frame.area;
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    const upright = `M${x},${top}V${y0 - 6}M${x},${y1 + 6}V${top + height}`;
    const wires = `${upright}M${left},${y}H${x0 - 6}M${x1 + 6},${y}H${left + width}`;
    fill(cross, svg`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${wires} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${wires} />`);
  }

  /** @param {Point | null} cell that is chosen */
  function handleAt(cell = null) {
    const [[x0, x1], [y0, y1]] = cell ? [axis("x").edges(cell[0]), axis("y").edges(cell[1])] : [[0, 0], [0, 0]];
    /** @type {(name: string, stroke: string, thick: number, by: number) => unknown} a rectangle, by so much larger */
    const rect = (name, stroke, thick, by) =>
      svg`<rect class=${name} fill="transparent" stroke=${stroke} stroke-width=${thick}
        x=${x0 - by} y=${y0 - by} width=${x1 - x0 + 2 * by} height=${y1 - y0 + 2 * by} />`;
    // A small cell is marked by a frame around it.
    const beyond = Math.max((LEAST_MARK - (x1 - x0)) / 2, 1);
    return svg`
      <g class="handle" tabindex="0" role="slider" aria-label=${texts.cell} .style=${shownIf(cell)}
        aria-valuenow=${cell ? cell[1] * shape()[1] + cell[0] : 0} aria-valuetext=${cell ? described(cell) : ""}>
        ${rect("", "white", 4, beyond)}${rect("cell", "black", 2, beyond)}${rect("halo", "none", 0, HALO)}
        <title>${texts.cellTitle}</title>
      </g>`;
  }

  /** @param {Point} cell @returns {string} its position and value */
  function described([column, row]) {
    const [first, second] = model.get("axis_names");
    const where = `${first} = ${short(axis("x").centre(column))}, ${second} = ${short(axis("y").centre(row))}`;
    const value = numbers(model.get("values"))[row * shape()[1] + column];
    if (isMissing(value)) return `${where}: ${model.get("missing_name")}`;
    const kind = () => model.get("names")[value] ?? String(value);
    return `${where}: ${isMagnitude() ? `${model.get("value_name")} ${short(value)}` : kind()}`;
  }

  const drawStatus = frame.readout((pixel) => {
    const cell = pixel ? cellAt(pixel) : chosenCell();
    fill(frame.status, model.get("outdated") || (cell ? described(cell) : ""));
  }, handle);

  // ---- Input -----------------------------------------------------------------------------------

  /** @param {Point} pixel @returns {Point | null} column and row */
  function cellAt([x, y]) {
    return shape()[0] && shape()[1] ? [axis("x").nearest(x), axis("y").nearest(y)] : null;
  }

  function choose(/** @type {Point | null} */ cell) {
    if (!cell) return;
    const chosen = [axis("x").centre(cell[0]), axis("y").centre(cell[1])];
    if (String(chosen) !== String(model.get("chosen"))) save(model, { chosen });
  }

  movable({
    surface: frame.hit,
    handle,
    to: (event) => choose(cellAt(frame.pixel(event))),
    by: (arrow, far) => {
      const [column, row] = chosenCell() ?? [0, 0];
      const step = far ? 10 : 1;
      choose([clamp(column + step * arrow[0], 0, shape()[1] - 1), clamp(row + step * arrow[1], 0, shape()[0] - 1)]);
    },
  });

  const where = "x_range y_range x_log y_log axis_names";
  return frame.draw(model, {
    "kind values palette colors log": drawImage,
    "kind values palette log value_name": drawBar,
    "kind values names colors missing_name": drawLegend,
    [`values ${where}`]: drawAxes,
    [`kind chosen values names ${where}`]: drawChosen,
    [`kind chosen values names value_name missing_name outdated ${where}`]: drawStatus,
  });
}

export default { render };
