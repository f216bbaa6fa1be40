/**
 * A map of cells, one of which is chosen. Its Python half is heat_map.py; all state is in the traits listed there.
 * It needs common.js and plot.js.
 */

import { scale } from "../draw/axes.js";
import { change, element, html, root } from "../draw/dom.js";
import { clamp, short } from "../draw/format.js";
import { BAR_MARGINS, MARGINS, plot } from "../draw/frame.js";
import { image, packed } from "../draw/image.js";
import { colorBar, showLegend } from "../draw/legend.js";
import { direction, follow } from "../draw/pointer.js";
import { listen, numbers, save } from "../runtime/models.js";

/** So many colours make a colour bar. */
const BAR_COLORS = 64;

function render({ model, el }) {
  root(el, "gdviz-heat-map");
  el.classList.add("gdviz-plane");
  const magnitude = () => model.get("kind") === "magnitude";
  const frame = plot(el, { label: `Map of ${model.get("value_name")}`, ratio: model.get("ratio"), margins: magnitude() ? BAR_MARGINS : MARGINS, redraw: drawAll });
  frame.canvas.classList.add("hatch");
  const bar = colorBar(frame.svg);
  const cross = element("g", { class: "cross" }, frame.shapes);
  const lines = ["white", "black"].map((stroke, i) => element("path", { stroke, fill: "none", "stroke-width": i ? 1 : 2.5, opacity: i ? 0.8 : 0.5 }, cross));
  const handle = element("g", { class: "handle", tabindex: 0, role: "slider", "aria-label": "The chosen cell, moved with the arrow keys" }, frame.handles);
  const marks = ["white", "black"].map((stroke, i) => element("rect", { stroke, fill: "none", "stroke-width": i ? 2 : 4, class: i ? "cell" : "" }, handle));
  element("rect", { class: "halo", fill: "transparent" }, handle);
  element("title", {}, handle).textContent = "The chosen cell: click another, drag, or use the arrow keys";
  const legend = html("div", { className: "gdviz-legend" }, el);
  const status = html("div", { className: "status" }, html("div", { className: "panel" }, el));
  const shape = () => model.get("values").shape;

  // ---- Where cells are -----------------------------------------------------------------------

  /**
   * One axis: places of cells in values and pixels.
   * @param {"x" | "y"} name @param {number} count of cells @param {number} from @param {number} to pixels
   */
  function axis(name, count, from, to) {
    const log = model.get(`${name}_log`) && model.get(`${name}_range`)[0] > 0;
    const [low, high] = model.get(`${name}_range`).map(log ? Math.log10 : Number);
    const step = count > 1 ? (high - low) / (count - 1) : 0;
    // The first and the last cell reach half a cell beyond the range.
    const [first, last] = [low - step / 2, high + step / 2].map((value) => (log ? 10 ** value : value));
    const pixels = scale({ low: first, high: last, log, from, to });
    return {
      pixels,
      /** @param {number} pixel @returns {number} the cell there */
      cellAt: (pixel) => clamp(Math.floor(((pixel - from) / (to - from)) * count), 0, count - 1),
      /** @param {number} value @returns {number} the cell around it, −1 where there is none */
      cellOf: (value) => {
        const share = (pixels.to(value) - from) / (to - from);
        return share >= 0 && share <= 1 ? Math.min(Math.floor(share * count), count - 1) : -1;
      },
      /** @param {number} cell @returns {number} the value at its centre */
      centre: (cell) => {
        const value = low + cell * step;
        return log ? 10 ** value : value;
      },
      /** @param {number} cell @returns {number[]} its pixels, increasing */
      edges: (cell) => [from + ((to - from) * cell) / count, from + ((to - from) * (cell + 1)) / count].sort((a, b) => a - b),
    };
  }

  const across = () => axis("x", shape()[1], frame.area.left, frame.area.left + frame.area.width);
  const upwards = () => axis("y", shape()[0], frame.area.top + frame.area.height, frame.area.top);

  /** @returns {Point | null} column and row of the chosen cell */
  function chosenCell() {
    if (!shape()[0] || !shape()[1]) return null;
    const [x, y] = model.get("chosen");
    const cell = [across().cellOf(x), upwards().cellOf(y)];
    return cell.every((place) => place >= 0) ? /** @type {Point} */ (cell) : null;
  }

  // ---- Drawing ---------------------------------------------------------------------------------

  /** @returns {[number, number] | null} least and greatest of the values that can be coloured */
  function range() {
    const log = model.get("log");
    let [low, high] = [Infinity, -Infinity];
    for (const value of numbers(model.get("values"))) {
      if (!Number.isFinite(value) || (log && value <= 0)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return low <= high ? [low, high] : null;
  }

  function drawImage() {
    const values = numbers(model.get("values"));
    let colorOf;
    if (magnitude()) {
      const colors = model.get("palette").map((color) => packed(color));
      const [low, high] = range() ?? [0, 1];
      // A share of the palette, clamped: what is not positive on a logarithmic scale has the lowest colour.
      const share = scale({ low, high, log: model.get("log"), from: 0, to: colors.length });
      colorOf = (value) => (Number.isFinite(value) ? colors[clamp(Math.floor(share.to(Math.max(value, low))), 0, colors.length - 1)] : 0);
    } else {
      const colors = model.get("colors").map((color) => packed(color));
      colorOf = (value) => (value >= 0 && Number.isFinite(value) ? colors[value % colors.length] : 0);
    }
    image(frame.canvas, values, shape(), colorOf);
  }

  function drawBar() {
    if (!magnitude()) return bar(frame.area, [], [], "");
    const [low, high] = range() ?? [0, 1];
    const { height } = frame.area;
    const place = scale({ low, high, log: model.get("log"), from: 0, to: -height });
    const palette = model.get("palette");
    const colors = Array.from({ length: BAR_COLORS }, (_, i) => palette[Math.floor(((i + 0.5) / BAR_COLORS) * palette.length)]);
    const ticks = place.ticks().map(({ value, text }) => ({ share: -place.to(value) / height, text }));
    bar(frame.area, range() ? colors : [], range() ? ticks : [], model.get("value_name"));
  }

  function drawLegend() {
    const values = numbers(model.get("values"));
    const missing = values.some((value) => !Number.isFinite(value) || (!magnitude() && value < 0));
    const colors = model.get("colors");
    const entries = magnitude() ? [] : model.get("names").map((name, i) => ({ name, color: colors[i % colors.length], kind: "area" }));
    showLegend(legend, missing ? [...entries, { name: model.get("missing_name"), color: "", kind: "hatch" }] : entries);
  }

  const drawAxes = () => frame.axes(across().pixels, upwards().pixels, model.get("axis_names"));

  function drawChosen() {
    const cell = chosenCell();
    cross.style.display = handle.style.display = cell ? "" : "none";
    if (!cell) return;
    const [x0, x1] = across().edges(cell[0]);
    const [y0, y1] = upwards().edges(cell[1]);
    const { left, top, width, height } = frame.area;
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    for (const line of lines) change(line, { d: `M${x},${top}V${y0 - 6}M${x},${y1 + 6}V${top + height}M${left},${y}H${x0 - 6}M${x1 + 6},${y}H${left + width}` });
    for (const node of [...marks, handle.querySelector(".halo")]) {
      // A cell of few pixels is marked around it.
      const beyond = node.matches(".halo") ? 10 : Math.max((9 - (x1 - x0)) / 2, 1);
      change(node, { x: x0 - beyond, y: y0 - beyond, width: x1 - x0 + 2 * beyond, height: y1 - y0 + 2 * beyond });
    }
    change(handle, { "aria-valuenow": cell[1] * shape()[1] + cell[0], "aria-valuetext": told(cell) });
  }

  /** @param {Point} cell @returns {string} what there is to know about it */
  function told([column, row]) {
    const [first, second] = model.get("axis_names");
    const value = numbers(model.get("values"))[row * shape()[1] + column];
    const none = !Number.isFinite(value) || (!magnitude() && value < 0);
    const what = none ? model.get("missing_name") : magnitude() ? `${model.get("value_name")} ${short(value)}` : (model.get("names")[value] ?? String(value));
    return `${first} = ${short(across().centre(column))}, ${second} = ${short(upwards().centre(row))}: ${what}`;
  }

  /** @type {Point | null} the cell under the pointer */
  let under = null;
  function drawStatus() {
    const cell = under ?? chosenCell();
    status.textContent = cell ? told(cell) : "";
  }

  // ---- Input -----------------------------------------------------------------------------------

  /** @param {PointerEvent} event @returns {Point | null} column and row */
  function cellUnder(event) {
    if (!shape()[0] || !shape()[1]) return null;
    const [x, y] = frame.pixel(event);
    return [across().cellAt(x), upwards().cellAt(y)];
  }

  /** @param {Point | null} cell */
  function choose(cell) {
    if (!cell) return;
    const chosen = [across().centre(cell[0]), upwards().centre(cell[1])];
    if (String(chosen) !== String(model.get("chosen"))) save(model, { chosen });
  }

  for (const node of [frame.hit, handle]) {
    node.addEventListener("pointerdown", (event) => {
      // A finger may want to scroll the page: only its tap chooses.
      if (event.button !== 0 || event.pointerType === "touch") return;
      event.preventDefault();
      choose(cellUnder(event));
      handle.focus({ preventScroll: true });
      follow(event, (next) => choose(cellUnder(next)));
    });
    node.addEventListener("click", (event) => event.pointerType === "touch" && choose(cellUnder(event)));
    node.addEventListener("pointermove", (event) => {
      under = cellUnder(event);
      drawStatus();
    });
    node.addEventListener("pointerleave", () => {
      under = null;
      drawStatus();
    });
  }
  handle.addEventListener("keydown", (event) => {
    const arrow = direction(event);
    const cell = chosenCell();
    if (!arrow || !cell) return;
    event.preventDefault();
    const far = event.shiftKey ? 10 : 1;
    choose(/** @type {Point} */ (cell.map((place, i) => clamp(place + far * arrow[i], 0, shape()[1 - i] - 1))));
  });

  const drawing = listen(model, {
    "kind values palette colors log": drawImage,
    "kind values palette log value_name": drawBar,
    "kind values names colors missing_name": drawLegend,
    "values x_range y_range x_log y_log axis_names": drawAxes,
    "kind chosen values names x_range y_range x_log y_log axis_names": drawChosen,
    "kind chosen values names value_name missing_name x_range y_range x_log y_log axis_names": drawStatus,
  });
  function drawAll() {
    drawing.all();
  }
  drawAll();

  return () => {
    frame.end();
    drawing.end();
  };
}

export default { render };
