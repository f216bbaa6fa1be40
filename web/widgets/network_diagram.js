/**
 * The diagram of a network: links and units on a canvas, which is drawn anew at every step of a training; names and what
 * is pointed at in an SVG above it. Its Python half is network_diagram.py; all state is in the traits listed there.
 *
 * @typedef {{x: number, y: number, size: number}} Unit its centre and side in pixels
 * @typedef {{layer: number, unit: number, from: number}} Place a unit of a layer (0: the inputs), or with from ≥ 0 the link
 *   from that unit of the layer before
 */

import { change, element, html, onTheme, pageColors, root } from "../draw/dom.js";
import { clamp, short } from "../draw/format.js";
import { image, twoColors } from "../draw/image.js";
import { direction, pixelOf } from "../draw/pointer.js";
import { listen, numbers } from "../runtime/models.js";

/** The height for one unit of the largest layer, and for all of them, in pixels. */
const PITCH = 54;
const MOST_HEIGHT = 340;
const LEAST_HEIGHT = 120;
/** The side of the largest units, in pixels. */
const LARGEST = 40;
/** The weight, and the bias, that is drawn half as thick as the thickest. */
const HALF = 2;
const HALF_BIAS = 0.5;
/** Pixels from a link at which it is pointed at. */
const REACH = 5;
/** Milliseconds between two texts of the readout while the network changes. */
const REFRESH = 250;
const SAMPLES = [0.5, 2, 8];

/** @param {number} weight @param {number} thickest @returns {number} pixels; grows with |weight|, and never beyond the thickest */
const thickness = (weight, thickest, half = HALF) => (thickest * Math.abs(weight)) / (Math.abs(weight) + half);

/** Where the units of a network are. @param {number[]} sizes @param {number} width @returns {{layers: Unit[][], height: number, thickest: number}} */
function arrange(sizes, width) {
  const height = clamp(PITCH * Math.max(...sizes), LEAST_HEIGHT, MOST_HEIGHT);
  const column = width / sizes.length;
  const layers = sizes.map((count, layer) => {
    const pitch = Math.min(height / count, PITCH);
    const size = Math.floor(Math.min(0.76 * pitch, 0.5 * column, LARGEST));
    // Whole pixels: the pictures' borders are crisp.
    return Array.from({ length: count }, (_, i) => ({
      x: Math.round(column * (layer + 0.5) - size / 2) + size / 2,
      y: Math.round(height / 2 + (i - (count - 1) / 2) * pitch - size / 2) + size / 2,
      size,
    }));
  });
  const smallest = Math.min(...layers.flat().map(({ size }) => size));
  return { layers, height, thickest: clamp(0.25 * smallest, 3.5, 10) };
}

/** @param {Unit} from @param {Unit} to @returns {[number, number, number, number, number]} start, its and the end's height, middle and end of a link */
function link(from, to) {
  const [start, end] = [from.x + from.size / 2, to.x - to.size / 2];
  return [start, from.y, (start + end) / 2, to.y, end];
}

/** @param {number} share of a link's way across @returns {number} share of its way up: that of a Bézier curve with its handles in the middle */
function rise(share) {
  let [low, high] = [0, 1];
  for (let i = 0; i < 20; i++) {
    const t = (low + high) / 2;
    // x(t) = ³⁄₂ t (1 − t) + t³
    if (1.5 * t * (1 - t) + t ** 3 < share) low = t;
    else high = t;
  }
  return low * low * (3 - 2 * low);
}

function render({ model, el }) {
  root(el, "gdviz-network-diagram");
  const colors = model.get("colors");
  for (const name in colors) el.style.setProperty(`--${name}`, colors[name]);
  const box = html("div", { className: "network" }, el);
  const canvas = html("canvas", {}, box);
  const svg = element("svg", { tabindex: 0, role: "application" }, box);
  const names = element("g", { class: "names", "aria-hidden": true }, svg);
  const pointed = element("g", { class: "pointed", "aria-hidden": true }, svg);
  const readout = html("div", { className: "readout", role: "status" }, el);
  const legend = html("div", { className: "legend" }, el);
  const atlas = document.createElement("canvas");
  let { ink, paper } = pageColors();

  let width = 320;
  let { layers, height, thickest } = arrange(model.get("sizes"), width);
  /** Where the parameters of each layer begin. @type {number[]} */
  let begins = [];
  /** @type {Place | null} */
  let place = null;

  const sizes = () => model.get("sizes");
  const inputName = (i) => (sizes()[0] === 1 ? "x" : `x${"₁₂"[i]}`);
  const indexOf = ({ layer, unit, from }) => begins[layer] + unit * sizes()[layer - 1] + from;
  const biasOf = ({ layer, unit }) => begins[layer] + sizes()[layer] * sizes()[layer - 1] + unit;

  // ---- Drawing --------------------------------------------------------------------------------

  /** Everything that depends on the number of units or on the width. */
  function build() {
    ({ layers, height, thickest } = arrange(sizes(), width));
    begins = [0, 0];
    sizes().slice(1).forEach((count, i) => begins.push(begins[i + 1] + count * (sizes()[i] + 1)));
    const ratio = window.devicePixelRatio || 1;
    Object.assign(canvas, { width: Math.round(width * ratio), height: Math.round(height * ratio) });
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    change(svg, { width, height, "aria-label": described() });
    names.replaceChildren();
    layers[0].forEach(({ x, y }, i) => {
      element("text", { x, y, dy: "0.35em", "text-anchor": "middle" }, names).textContent = inputName(i);
    });
    legend.replaceChildren(
      key("positive", "positive"),
      key("negative", "negative"),
      html("span", { textContent: "|weight|" }),
      ...SAMPLES.map((weight) => key("sample", String(weight), thickness(weight, thickest))),
      key("bias", "bias")
    );
    point(null);
    draw();
  }

  function key(kind, text, thick = 3) {
    const entry = html("span", { className: kind });
    const mark = element("svg", { width: kind === "bias" ? 10 : 20, height: 10 }, entry);
    if (kind === "bias") element("circle", { cx: 5, cy: 5, r: 3.5 }, mark);
    else element("path", { d: "M0,5h20", "stroke-width": thick.toFixed(2) }, mark);
    entry.append(text);
    return entry;
  }

  function described() {
    const [inputs, ...hidden] = sizes().slice(0, -1);
    const layers = hidden.length === 0 ? "no hidden layer" : `${hidden.length === 1 ? "a hidden layer" : "hidden layers"} of ${hidden.join(", ")} units`;
    const activation = model.get("activation");
    return (
      `Network with ${inputs === 1 ? "1 input" : `${inputs} inputs`}, ${layers}${activation && hidden.length ? ` (${activation})` : ""} and 1 output. ` +
      "Arrow keys go from unit to unit; Enter goes to the weights into a unit, Escape back."
    );
  }

  function draw() {
    const context = canvas.getContext("2d");
    const ratio = canvas.width / width;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const weights = numbers(model.get("weights"));
    // Between two networks numbers and sizes need not fit.
    if (weights.length !== begins[layers.length]) return;
    drawLinks(context, weights);
    drawUnits(context);
    drawBiases(context, weights);
    refresh();
  }

  function drawLinks(context, weights) {
    let index = 0;
    for (let layer = 1; layer < layers.length; layer++) {
      for (const to of layers[layer]) {
        for (const from of layers[layer - 1]) {
          const weight = weights[index++];
          const thick = thickness(weight, thickest);
          // What is not a number has no thickness either.
          if (!(thick > 0.05)) continue;
          const [start, y0, middle, y1, end] = link(from, to);
          context.lineWidth = thick;
          context.strokeStyle = weight > 0 ? colors.positive : colors.negative;
          context.beginPath();
          context.moveTo(start, y0);
          context.bezierCurveTo(middle, y0, middle, y1, end, y1);
          context.stroke();
        }
      }
      index += layers[layer].length;
    }
  }

  function drawUnits(context) {
    const responses = model.get("responses");
    const [count, rows, columns] = responses.shape;
    const values = numbers(responses);
    const known = count === layers.slice(1).flat().length && columns > 1;
    context.fillStyle = paper;
    for (const { x, y, size } of layers.flat()) context.fillRect(x - size / 2, y - size / 2, size, size);
    if (known && rows > 1) drawMaps(context, values, rows, columns);
    if (known && rows === 1) drawCurves(context, values, columns);
    context.lineWidth = 1;
    context.strokeStyle = ink;
    context.globalAlpha = 0.7;
    for (const { x, y, size } of layers.flat()) context.strokeRect(x - size / 2 - 0.5, y - size / 2 - 0.5, size + 1, size + 1);
    context.globalAlpha = 1;
  }

  const shade = twoColors(colors.positive, colors.negative);

  function drawMaps(context, values, rows, columns) {
    const units = layers.slice(1).flat();
    // One below the other in a canvas that is filled at once: the first unit is lowest, as the first row is.
    image(atlas, values, [rows * units.length, columns], (value) => shade(clamp(value, -1, 1)));
    units.forEach(({ x, y, size }, i) => {
      context.drawImage(atlas, 0, (units.length - 1 - i) * rows, columns, rows, x - size / 2, y - size / 2, size, size);
    });
  }

  function drawCurves(context, values, columns) {
    const units = layers.slice(1).flat();
    units.forEach(({ x, y, size }, i) => {
      const curve = values.subarray(i * columns, (i + 1) * columns);
      const most = curve.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
      const [left, slope] = [x - size / 2, (0.46 * size) / most];
      context.lineWidth = 1;
      context.strokeStyle = ink;
      context.globalAlpha = 0.25;
      context.beginPath();
      context.moveTo(left, y);
      context.lineTo(left + size, y);
      context.stroke();
      context.globalAlpha = 1;
      context.lineWidth = size > 20 ? 1.8 : 1.2;
      context.strokeStyle = i === units.length - 1 ? colors.fit : ink;
      context.beginPath();
      for (let j = 0; j < columns; j++) context.lineTo(left + (size * j) / (columns - 1), y - slope * curve[j]);
      context.stroke();
    });
  }

  function drawBiases(context, weights) {
    for (let layer = 1; layer < layers.length; layer++) {
      layers[layer].forEach(({ x, y, size }, unit) => {
        const bias = weights[biasOf({ layer, unit })];
        const radius = thickness(bias, thickest, HALF_BIAS) / 2;
        if (!(radius > 0.05)) return;
        context.beginPath();
        context.arc(x - size / 2, y + size / 2, radius + 0.8, 0, 2 * Math.PI);
        context.fillStyle = paper;
        context.fill();
        context.beginPath();
        context.arc(x - size / 2, y + size / 2, radius, 0, 2 * Math.PI);
        context.fillStyle = bias > 0 ? colors.positive : colors.negative;
        context.fill();
      });
    }
  }

  // ---- What is pointed at ---------------------------------------------------------------------

  /** @param {Place | null} next */
  function point(next) {
    place = next;
    pointed.replaceChildren();
    if (place) {
      const { x, y, size } = layers[place.layer][place.unit];
      if (place.from < 0) element("rect", { x: x - size / 2 - 2.5, y: y - size / 2 - 2.5, width: size + 5, height: size + 5, rx: 2 }, pointed);
      else {
        const [start, y0, middle, y1, end] = link(layers[place.layer - 1][place.from], layers[place.layer][place.unit]);
        element("path", { d: `M${start},${y0}C${middle},${y0},${middle},${y1},${end},${y1}` }, pointed);
      }
    }
    tell();
  }

  let told = 0;
  let telling = 0;
  function tell() {
    told = performance.now();
    readout.textContent = place ? text() : "Point at a line or a unit for its number.";
  }

  /** The numbers have changed: tell them, but not so often that nobody can read them. */
  function refresh() {
    if (!place || telling) return;
    telling = window.setTimeout(() => {
      telling = 0;
      tell();
    }, Math.max(REFRESH - (performance.now() - told), 0));
  }

  function unitName(layer, unit) {
    if (layer === 0) return inputName(unit);
    return layer === layers.length - 1 ? "the output" : `unit ${unit + 1} of hidden layer ${layer}`;
  }

  function text() {
    const { layer, unit, from } = place;
    const weights = numbers(model.get("weights"));
    if (layer === 0) return `Input ${inputName(unit)}`;
    const name = unitName(layer, unit);
    if (from < 0) return `${name[0].toUpperCase()}${name.slice(1)}: bias ${short(weights[biasOf(place)])}`;
    return `Weight from ${unitName(layer - 1, from)} to ${name}: ${short(weights[indexOf(place)])}`;
  }

  /** @returns {Place | null} the unit or link at a pixel */
  function find([px, py]) {
    for (let layer = 0; layer < layers.length; layer++) {
      const unit = layers[layer].findIndex(({ x, y, size }) => Math.abs(px - x) <= size / 2 + 1 && Math.abs(py - y) <= size / 2 + 1);
      if (unit >= 0) return { layer, unit, from: -1 };
    }
    for (let layer = 1; layer < layers.length; layer++) {
      const [start, , , , end] = link(layers[layer - 1][0], layers[layer][0]);
      if (px < start || px > end) continue;
      const share = rise((px - start) / (end - start));
      let [found, reach] = [null, REACH];
      layers[layer].forEach((to, unit) =>
        layers[layer - 1].forEach((from, i) => {
          const distance = Math.abs(from.y + (to.y - from.y) * share - py);
          if (distance < reach) [found, reach] = [{ layer, unit, from: i }, distance];
        })
      );
      return found;
    }
    return null;
  }

  svg.addEventListener("pointermove", (event) => point(find(pixelOf(svg, event))));
  svg.addEventListener("pointerdown", (event) => point(find(pixelOf(svg, event))));
  svg.addEventListener("pointerleave", (event) => event.pointerType !== "touch" && point(null));
  svg.addEventListener("blur", () => point(null));

  svg.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = direction(event);
    if (!arrow && !["Enter", "Escape"].includes(event.key)) return;
    event.preventDefault();
    const { layer, unit, from } = place ?? { layer: 0, unit: 0, from: -1 };
    if (!place) return point({ layer, unit, from });
    if (event.key === "Escape") return point(from < 0 ? null : { layer, unit, from: -1 });
    if (event.key === "Enter") return layer > 0 && point({ layer, unit, from: 0 });
    const [right, up] = arrow;
    if (from >= 0) return point({ layer, unit, from: clamp(from - up - right, 0, sizes()[layer - 1] - 1) });
    const next = clamp(layer + right, 0, layers.length - 1);
    point({ layer: next, unit: clamp(unit - up, 0, sizes()[next] - 1), from: -1 });
  });

  const observer = new ResizeObserver(() => {
    const now = Math.floor(box.clientWidth);
    if (now === 0 || now === width) return;
    width = now;
    build();
  });
  observer.observe(box);
  const drawings = listen(model, { "sizes activation": build, "weights responses": draw });
  const endTheme = onTheme(() => {
    ({ ink, paper } = pageColors());
    draw();
  });
  build();
  return () => {
    endTheme();
    drawings.end();
    observer.disconnect();
    clearTimeout(telling);
  };
}

export default { render };
