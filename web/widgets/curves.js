/**
 * Curves over one axis. Its Python half is curves.py; all state is in the traits listed there. It needs common.js and
 * plot.js.
 */

import { scale } from "../draw/axes.js";
import { change, element, html, onPage, root } from "../draw/dom.js";
import { short } from "../draw/format.js";
import { plot } from "../draw/frame.js";
import { isShown, showLegend, shownEntries } from "../draw/legend.js";
import { listen, numbers, rows } from "../runtime/models.js";

/** Nothing farther out than this many pixels is drawn. */
const FAR = 10000;
const NOT_POSITIVE = "Not positive: a logarithmic axis cannot show it";

/** @param {number} value @returns {number} to a tenth of a pixel */
const tenth = (value) => Math.round(value * 10) / 10;

function render({ model, el }) {
  root(el, "gdviz-curves");
  el.classList.add("gdviz-plane");
  const frame = plot(el, { label: model.get("axis_names").toReversed().join(" over "), ratio: model.get("ratio"), redraw: drawAll });
  frame.canvas.remove();
  const bands = element("g", {}, frame.shapes);
  const lines = element("g", { fill: "none", "stroke-linejoin": "round" }, frame.shapes);
  const markers = element("path", { class: "marker", fill: "none", stroke: "currentColor", opacity: 0.55 }, frame.shapes);
  const dots = element("g", {}, frame.shapes);
  const note = element("text", { class: "note", "text-anchor": "middle" }, frame.svg);
  const legend = html("div", { className: "gdviz-legend" }, el);
  const status = html("div", { className: "status" }, html("div", { className: "panel" }, el));
  /** Marks of each curve. @type {{band: any, line: any, limit: any, dot: any}[]} */
  let curves = [];
  /** @type {{x: Scale, y: Scale}} */
  let scales = { x: scale({ low: 0, high: 1, from: 0, to: 1 }), y: scale({ low: 0, high: 1, from: 1, to: 0 }) };

  /** @returns {{xs: Float64Array[], ys: Float64Array[], shown: (i: number) => boolean, drawable: (value: number) => boolean}} */
  function data() {
    const [xs, ys] = [rows(model.get("x")), rows(model.get("y"))];
    const log = model.get("log");
    const drawable = (value) => Number.isFinite(value) && !(log && value <= 0);
    return { xs: ys.map((_, i) => xs[i % Math.max(xs.length, 1)] ?? new Float64Array()), ys, shown: isShown(model), drawable };
  }

  /** Axes that span all that is shown. @returns {{x: Scale, y: Scale}} */
  function spanned({ xs, ys, shown, drawable }) {
    const log = model.get("log");
    const span = (range, values, taken) => {
      for (const value of values) {
        if (!taken(value)) continue;
        if (value < range[0]) range[0] = value;
        if (value > range[1]) range[1] = value;
      }
    };
    const [across, upwards] = [[Infinity, -Infinity], [Infinity, -Infinity]];
    const [low, high, limits] = [rows(model.get("low")), rows(model.get("high")), numbers(model.get("limits"))];
    ys.forEach((values, i) => {
      if (!shown(i)) return;
      span(across, xs[i], Number.isFinite);
      for (const part of [values, low[i] ?? [], high[i] ?? [], limits.subarray(i, i + 1)]) span(upwards, part, drawable);
    });
    const { left, top, width, height } = frame.area;
    let [least, most] = upwards;
    if (least < most && !log) {
      // From zero, where the values are not far from it.
      if (least > 0 && least < 0.3 * most) least = 0;
      const room = 0.04 * (most - least);
      [least, most] = [least === 0 ? 0 : least - room, most + room];
    } else if (least < most) {
      const room = (most / least) ** 0.04;
      [least, most] = [least / room, most * room];
    }
    return {
      x: scale({ low: across[0], high: across[1], from: left, to: left + width }),
      y: scale({ low: least, high: most, log, from: top + height, to: top }),
    };
  }

  // ---- Drawing ---------------------------------------------------------------------------------

  function drawCurves() {
    const { xs, ys, shown, drawable } = data();
    scales = spanned({ xs, ys, shown, drawable });
    frame.axes(scales.x, scales.y, model.get("axis_names"), true);
    const [low, high, limits] = [rows(model.get("low")), rows(model.get("high")), numbers(model.get("limits"))];
    const { left, width } = frame.area;
    makeMarks(ys.length);
    let drawn = 0;
    curves.forEach(({ band, line, limit }, i) => {
      const line_ = shown(i) ? lineData(xs[i], ys[i], drawable) : "";
      drawn += line_.length;
      change(line, { d: line_ });
      change(band, { d: shown(i) && low[i]?.length && high[i]?.length ? bandData(xs[i], low[i], high[i], drawable) : "" });
      change(limit, { d: shown(i) && drawable(limits[i]) ? `M${left},${tenth(scales.y.to(limits[i]))}h${width}` : "" });
    });
    const hidden = !drawn && model.get("log") && ys.some((values, i) => shown(i) && values.some(Number.isFinite));
    note.textContent = hidden ? NOT_POSITIVE : "";
    change(note, { x: left + width / 2, y: frame.area.top + frame.area.height / 2 });
    drawMarker();
  }

  /** @param {number} count of curves: so many marks in their colours */
  function makeMarks(count) {
    const colors = model.get("colors").map(onPage);
    while (curves.length > count) Object.values(curves.pop()).forEach((node) => node.remove());
    while (curves.length < count) {
      const color = colors[curves.length % colors.length];
      curves.push({
        band: element("path", { class: "band", fill: color, opacity: 0.2 }, bands),
        limit: element("path", { class: "limit", stroke: color, "stroke-width": 1.5, "stroke-dasharray": "6 4" }, lines),
        line: element("path", { class: "line", stroke: color, "stroke-width": 2 }, lines),
        dot: element("circle", { class: "dot", r: 4, fill: color, stroke: "var(--gdviz-paper)", "stroke-width": 1.5 }, dots),
      });
    }
  }

  function recolor() {
    makeMarks(0);
    drawCurves();
  }

  /** @param {Float64Array} x @param {Float64Array} y @param {(value: number) => boolean} drawable @returns {string} */
  function lineData(x, y, drawable) {
    let text = "";
    let pen = "M";
    for (let i = 0; i < y.length; i++) {
      if (!drawable(y[i]) || !Number.isFinite(x[i])) {
        pen = "M";
        continue;
      }
      const at = `${tenth(scales.x.to(x[i]))},${tenth(scales.y.to(y[i]))}`;
      text += pen + at;
      // A point between two gaps is a dot.
      if (pen === "M" && !drawable(y[i + 1])) text += "h0.1";
      pen = "L";
    }
    return text;
  }

  /** A band for each stretch without a gap. */
  function bandData(x, low, high, drawable) {
    let text = "";
    const { to } = scales.y;
    const bottom = frame.area.top + frame.area.height;
    for (let i = 0; i < x.length; i++) {
      if (!drawable(high[i])) continue;
      const start = i;
      while (i + 1 < x.length && drawable(high[i + 1])) i++;
      const upper = [];
      const lower = [];
      for (let j = start; j <= i; j++) {
        const at = tenth(scales.x.to(x[j]));
        upper.push(`${at},${tenth(to(high[j]))}`);
        // On a logarithmic axis a band that reaches 0 goes to its end.
        lower.push(`${at},${drawable(low[j]) ? tenth(Math.min(to(low[j]), FAR)) : bottom}`);
      }
      text += `M${upper.join("L")}L${lower.reverse().join("L")}Z`;
    }
    return text;
  }

  function drawMarker() {
    const { top, height } = frame.area;
    const places = Array.from(numbers(model.get("marker"))).filter((value) => value >= scales.x.low && value <= scales.x.high);
    change(markers, { d: places.map((value) => `M${tenth(scales.x.to(value))},${top}v${height}`).join("") });
    const { xs, ys, shown, drawable } = data();
    curves.forEach(({ dot }, i) => {
      const value = places.length === 1 && shown(i) ? valueAt(xs[i], ys[i], places[0]) : NaN;
      dot.style.display = drawable(value) ? "" : "none";
      if (drawable(value)) change(dot, { cx: tenth(scales.x.to(places[0])), cy: tenth(scales.y.to(value)) });
    });
  }

  /** @returns {number} y where the curve passes a place, between points on a straight line; NaN in a gap */
  function valueAt(x, y, place) {
    for (let i = 0; i < y.length; i++) {
      if (x[i] === place) return y[i];
      if (i && x[i - 1] < place && place < x[i]) return y[i - 1] + ((place - x[i - 1]) / (x[i] - x[i - 1])) * (y[i] - y[i - 1]);
    }
    return NaN;
  }

  function drawLegend() {
    const entries = shownEntries(model);
    const name = model.get("limit_name");
    showLegend(legend, name ? [...entries, { name, color: "var(--gdviz-faint)", kind: "dashes" }] : entries);
  }

  /** @type {number | null} the place under the pointer */
  let under = null;
  function drawStatus() {
    if (under === null) return (status.textContent = "");
    const { xs, ys, shown } = data();
    const names = model.get("names");
    const nearest = nearestPlace(xs.filter((_, i) => shown(i)), under);
    const told = ys.map((values, i) => [names[i] ?? "", shown(i) ? valueAt(xs[i], values, nearest) : NaN]).filter(([, value]) => Number.isFinite(value));
    status.textContent = told.length ? `${model.get("axis_names")[0]} ${short(nearest)}: ${told.map(([name, value]) => `${name} ${short(value)}`.trim()).join(", ")}` : "";
  }

  /** @returns {number} of all places of the curves, the nearest */
  function nearestPlace(xs, place) {
    let nearest = NaN;
    for (const x of xs) for (const value of x) if (!(Math.abs(value - place) >= Math.abs(nearest - place))) nearest = value;
    return nearest;
  }

  frame.hit.addEventListener("pointermove", (event) => {
    under = scales.x.from(frame.pixel(event)[0]);
    drawStatus();
  });
  frame.hit.addEventListener("pointerleave", () => {
    under = null;
    drawStatus();
  });

  const drawing = listen(model, {
    colors: recolor,
    "x y low high limits shown log axis_names": drawCurves,
    marker: drawMarker,
    "names colors shown limit_name": drawLegend,
    "x y names shown": drawStatus,
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
