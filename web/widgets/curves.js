/** Curves over one axis. Its Python half is curves.py; all state is in the traits listed there. */

import { plane, scale } from "../draw/axes.js";
import { tenth } from "../draw/contours.js";
import { change, element, onPage } from "../draw/dom.js";
import { figure } from "../draw/figure.js";
import { short } from "../draw/format.js";
import { isShown, shownEntries } from "../draw/legend.js";
import { FAR } from "../draw/marks.js";
import { numbers, rows } from "../runtime/models.js";

const NOT_POSITIVE = "Not positive: a logarithmic axis cannot show it";
/** Free space above and below the values, as a share of their range. */
const MARGIN = 0.04;

/** Its band, from low to high, is empty where there is none. @typedef {ReturnType<typeof curvesOf>[number]} Curve */

/** @param {Model} model */
function curvesOf(model) {
  const [x, y, low, high] = ["x", "y", "low", "high"].map((trait) => rows(model.get(trait)));
  const [limits, names, shown] = [numbers(model.get("limits")), model.get("names"), isShown(model)];
  const none = new Float64Array();
  return y.map((values, i) => ({
    name: names[i] ?? "",
    shown: shown(i),
    x: x[i % Math.max(x.length, 1)] ?? none,
    y: values,
    low: low[i] ?? none,
    high: high[i] ?? none,
    limit: limits[i] ?? NaN,
  }));
}

/** @param {Context} context */
function render({ model, el }) {
  const label = model.get("axis_names").toReversed().join(" over ");
  const frame = figure(el, { name: "gdviz-curves", label, ratio: model.get("ratio") });
  frame.canvas.remove();
  const bands = element("g", {}, frame.shapes);
  const lines = element("g", { fill: "none", "stroke-linejoin": "round" }, frame.shapes);
  const look = { fill: "none", stroke: "currentColor", opacity: 0.55 };
  const markers = element("path", { class: "marker", ...look }, frame.shapes);
  const dots = element("g", {}, frame.shapes);
  const note = element("text", { class: "note", "text-anchor": "middle" }, frame.svg);
  /** @type {ReturnType<typeof makeMark>[]} */
  const marks = [];
  let x = scale({ low: 0, high: 1, ...frame.across() });
  let y = scale({ low: 0, high: 1, ...frame.upwards() });

  const drawable = (/** @type {number} */ value) => Number.isFinite(value) && !(y.log && value <= 0);

  /** @param {string} color */
  const makeMark = (color) => ({
    band: element("path", { class: "band", fill: color, opacity: 0.2 }, bands),
    limit: element("path", { class: "limit", stroke: color, "stroke-width": 1.5, "stroke-dasharray": "6 4" }, lines),
    line: element("path", { class: "line", stroke: color, "stroke-width": 2 }, lines),
    dot: element("circle", { class: "dot", r: 4, fill: color, stroke: "var(--gdviz-paper)", "stroke-width": 1.5 }, dots),
  });

  function makeMarks(/** @type {number} */ count) {
    const colors = model.get("colors").map(onPage);
    while (marks.length > count) Object.values(marks.pop() ?? {}).forEach((node) => node.remove());
    while (marks.length < count) marks.push(makeMark(colors[marks.length % colors.length]));
  }

  function drawCurves() {
    const curves = curvesOf(model);
    ({ x, y } = spanned(curves, model.get("log"), frame));
    frame.axes(plane(x, y), model.get("axis_names"), true);
    makeMarks(curves.length);
    const { left, top, width, height } = frame.area;
    marks.forEach(({ band, line, limit }, i) => {
      const curve = curves[i];
      change(line, { d: curve.shown ? lineData(curve) : "" });
      change(band, { d: curve.shown ? bandData(curve) : "" });
      change(limit, { d: curve.shown && drawable(curve.limit) ? `M${left},${tenth(y.to(curve.limit))}h${width}` : "" });
    });
    const shown = curves.filter((curve) => curve.shown && curve.y.some(Number.isFinite));
    const hidden = y.log && shown.length > 0 && !shown.some((curve) => curve.y.some(drawable));
    note.textContent = hidden ? NOT_POSITIVE : "";
    change(note, { x: left + width / 2, y: top + height / 2 });
    drawMarker();
  }

  function recolor() {
    makeMarks(0);
    drawCurves();
  }

  /** @param {Curve} curve @returns {string} for the attribute d, broken where there is nothing to draw */
  function lineData(curve) {
    let text = "";
    let pen = "M";
    for (let i = 0; i < curve.y.length; i++) {
      if (!drawable(curve.y[i]) || !Number.isFinite(curve.x[i])) {
        pen = "M";
        continue;
      }
      text += `${pen}${tenth(x.to(curve.x[i]))},${tenth(y.to(curve.y[i]))}`;
      // A point between two gaps is a dot.
      if (pen === "M" && !drawable(curve.y[i + 1])) text += "h0.1";
      pen = "L";
    }
    return text;
  }

  /** @param {Curve} curve @returns {string} a band for each stretch without a gap */
  function bandData({ x: positions, low, high }) {
    if (!low.length) return "";
    let text = "";
    const bottom = frame.area.top + frame.area.height;
    for (let i = 0; i < positions.length; i++) {
      if (!drawable(high[i])) continue;
      const start = i;
      while (i + 1 < positions.length && drawable(high[i + 1])) i++;
      const upper = [];
      const lower = [];
      for (let j = start; j <= i; j++) {
        const at = tenth(x.to(positions[j]));
        upper.push(`${at},${tenth(y.to(high[j]))}`);
        // On a logarithmic axis a band that reaches 0 goes to its end.
        lower.push(`${at},${drawable(low[j]) ? tenth(Math.min(y.to(low[j]), FAR)) : bottom}`);
      }
      text += `M${upper.join("L")}L${lower.reverse().join("L")}Z`;
    }
    return text;
  }

  function drawMarker() {
    const { top, height } = frame.area;
    const positions = Array.from(numbers(model.get("marker"))).filter((value) => value >= x.low && value <= x.high);
    change(markers, { d: positions.map((value) => `M${tenth(x.to(value))},${top}v${height}`).join("") });
    const curves = curvesOf(model);
    marks.forEach(({ dot }, i) => {
      const value = positions.length === 1 && curves[i]?.shown ? valueAt(curves[i], positions[0]) : NaN;
      dot.style.display = drawable(value) ? "" : "none";
      if (drawable(value)) change(dot, { cx: tenth(x.to(positions[0])), cy: tenth(y.to(value)) });
    });
  }

  function drawLegend() {
    const name = model.get("limit_name");
    /** @type {Entry[]} */
    const limit = name ? [{ name, color: "var(--gdviz-faint)", kind: "dashes" }] : [];
    frame.legend([...shownEntries(model), ...limit]);
  }

  const drawStatus = frame.readout((pixel) => {
    const curves = curvesOf(model).filter(({ shown }) => shown);
    frame.status.textContent = pixel ? described(curves, x.from(pixel[0])) : "";
  });

  /** @param {Curve[]} curves @param {number} position @returns {string} their values at the nearest position where one has any */
  function described(curves, position) {
    const distance = (/** @type {number} */ value) => Math.abs(value - position);
    const positions = curves.flatMap((curve) => Array.from(curve.x)).filter(Number.isFinite);
    const nearest = positions.reduce((best, value) => (distance(value) < distance(best) ? value : best), positions[0]);
    const values = curves.map((curve) => ({ name: curve.name, value: valueAt(curve, nearest) }));
    const known = values.filter(({ value }) => Number.isFinite(value));
    const texts = known.map(({ name, value }) => `${name} ${short(value)}`.trim());
    return texts.length ? `${model.get("axis_names")[0]} ${short(nearest)}: ${texts.join(", ")}` : "";
  }

  return frame.draw(model, {
    colors: recolor,
    "x y low high limits shown log axis_names": drawCurves,
    marker: drawMarker,
    "names colors shown limit_name": drawLegend,
    "x y names shown": drawStatus,
  });
}

/**
 * @param {Curve[]} curves @param {boolean} log @param {ReturnType<typeof figure>} frame
 * @returns {{x: Scale, y: Scale}} that span all that is shown
 */
function spanned(curves, log, frame) {
  const shown = curves.filter((curve) => curve.shown);
  const across = extent(shown.map(({ x }) => x), Number.isFinite);
  const drawable = (/** @type {number} */ value) => Number.isFinite(value) && !(log && value <= 0);
  const [low, high] = extent(shown.flatMap(({ y, low, high, limit }) => [y, low, high, [limit]]), drawable);
  const [bottom, top] = low < high ? widened(low, high, log) : [low, high];
  return {
    x: scale({ low: across[0], high: across[1], ...frame.across() }),
    y: scale({ low: bottom, high: top, log, ...frame.upwards() }),
  };
}

/** @param {Iterable<number>[]} parts @param {(value: number) => boolean} taken @returns {[number, number]} least and greatest */
function extent(parts, taken) {
  let [least, most] = [Infinity, -Infinity];
  for (const part of parts) {
    for (const value of part) {
      if (!taken(value)) continue;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  return [least, most];
}

/** @param {number} low @param {number} high @param {boolean} log @returns {[number, number]} with room above and below */
function widened(low, high, log) {
  if (log) {
    const room = (high / low) ** MARGIN;
    return [low / room, high * room];
  }
  // From zero, where the values are not far from it.
  if (low > 0 && low < 0.3 * high) return [0, high + MARGIN * high];
  const room = MARGIN * (high - low);
  return [low === 0 ? 0 : low - room, high + room];
}

/** @param {Curve} curve @param {number} position @returns {number} between points on a straight line; NaN in a gap */
function valueAt({ x, y }, position) {
  for (let i = 0; i < y.length; i++) {
    if (x[i] === position) return y[i];
    const share = (position - x[i - 1]) / (x[i] - x[i - 1]);
    if (i && x[i - 1] < position && position < x[i]) return y[i - 1] + share * (y[i] - y[i - 1]);
  }
  return NaN;
}

export default { render };
