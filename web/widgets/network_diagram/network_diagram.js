/**
 * The diagram of a network: weights and units on a canvas, which is redrawn at every step of a training; names and what
 * is pointed at in an SVG above it. Its Python half is network_diagram.py; all state is in the traits listed there.
 */

import { html, svg } from "lit-html";
import { fill, onTheme, onWidth, pageColors, root } from "../../draw/dom.js";
import { clamp, short } from "../../draw/format.js";
import { direction, pixelOf } from "../../draw/pointer.js";
import { listen } from "../../runtime/models.js";
import { drawing, thickness } from "./drawing.js";
import { find, layout, network as networkOf } from "./layout.js";

/** Milliseconds between two texts of the readout while the network changes. */
const REFRESH = 250;
/** Weights in the legend. */
const SAMPLES = [0.5, 2, 8];

/** @typedef {import("./layout.js").Layout} Layout */
/** @typedef {import("./layout.js").Unit | import("./layout.js").Weight} Part */

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-network-diagram");
  const colors = model.get("colors");
  for (const name in colors) el.style.setProperty(`--${name}`, colors[name]);
  const parts = html`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="legend"></div>`;
  const [box, canvas, readout, legend] = fill(el, parts, ".network", "canvas", ".readout", ".legend");
  const network = drawing(canvas, colors);
  let colorsOfPage = pageColors();
  let shown = networkOf(model);
  /** The shape that is laid out. */
  let known = "";
  let plan = layout(shown.sizes, 320);
  /** The part under the pointer. @type {Part | null} */
  let pointed = null;

  /** Everything that depends on the number of units or on the width. */
  function build(width = plan.width) {
    plan = layout(shown.sizes, width);
    known = String([shown.sizes, shown.names]);
    network.resize(plan);
    fill(legend, legendOf(plan.thickest));
    point(null);
    draw();
  }

  function draw() {
    network.draw(plan, shown.parameters, shown.responses, shown.pictures, colorsOfPage);
    refresh();
  }

  /** The numbers have changed, and maybe the shape of the network. */
  function update() {
    shown = networkOf(model);
    if (String([shown.sizes, shown.names]) !== known) build();
    else draw();
  }

  // ---- What is pointed at ---------------------------------------------------------------------

  function point(/** @type {Part | null} */ part) {
    pointed = part;
    const names = plan.layers[0].map(({ x, y, unit }) => {
      return svg`<text x=${x} y=${y} dy="0.35em" text-anchor="middle">${shown.names[unit]}</text>`;
    });
    fill(box, html`
      <svg tabindex="0" role="application" aria-label=${described(shown.sizes, model.get("activation"))} width=${plan.width} height=${plan.height}
        @pointermove=${follow} @pointerdown=${follow} @pointerleave=${leave} @blur=${() => point(null)} @keydown=${step}>
        <g class="names" aria-hidden="true">${names}</g>
        <g class="pointed" aria-hidden="true">${part && outline(part)}</g>
      </svg>`);
    read();
  }

  const follow = (/** @type {PointerEvent} */ event) => point(find(plan, pixelOf(box, event)));
  const leave = (/** @type {PointerEvent} */ { pointerType }) => pointerType !== "touch" && point(null);

  function step(/** @type {KeyboardEvent} */ event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = direction(event);
    if (!arrow && !["Enter", "Escape"].includes(event.key)) return;
    event.preventDefault();
    point(next(plan, pointed, arrow ?? event.key));
  }

  let readAt = 0;
  let waiting = 0;
  function read() {
    readAt = performance.now();
    readout.textContent = pointed ? textOf(plan, shown.names, pointed, shown.parameters) : "Point at a line or a unit to see its value.";
  }

  /** The numbers have changed: show them, but not too often to be read. */
  function refresh() {
    if (!pointed || waiting) return;
    waiting = window.setTimeout(() => {
      waiting = 0;
      read();
    }, Math.max(REFRESH - (performance.now() - readAt), 0));
  }

  const ends = [
    listen(model, { "sizes weights responses shape curves": update, activation: () => point(pointed) }),
    onWidth(box, build),
    onTheme(() => {
      colorsOfPage = pageColors();
      draw();
    }),
    () => clearTimeout(waiting),
  ];
  return () => ends.forEach((end) => end());
}

/**
 * Go from part to part by keys: arrows from unit to unit, or among the weights into one; Enter to these, Escape back.
 * @param {Layout} plan @param {Part | null} part @param {Point | string} key an arrow, "Enter" or "Escape"
 * @returns {Part | null}
 */
function next({ layers, weights }, part, key) {
  if (!part) return layers[0][0];
  const isWeight = "from" in part;
  if (key === "Escape") return isWeight ? part.to : null;
  const into = weights.filter(({ to }) => to === (isWeight ? part.to : part));
  if (typeof key === "string") return into[0] ?? part;
  const [right, up] = key;
  if (isWeight) return into[clamp(part.from.unit - up - right, 0, into.length - 1)];
  const layer = layers[clamp(part.layer + right, 0, layers.length - 1)];
  return layer[clamp(part.unit - up, 0, layer.length - 1)];
}

// ---- Texts --------------------------------------------------------------------------------------

/** @param {Layout} plan @param {string[]} names of the inputs @param {import("./layout.js").Unit} unit */
function unitName(plan, names, { layer, unit }) {
  if (layer === 0) return names[unit];
  return layer === plan.layers.length - 1 ? "the output" : `unit ${unit + 1} of hidden layer ${layer}`;
}

/** @param {Layout} plan @param {string[]} names of the inputs @param {Part} part @param {Float64Array} parameters */
function textOf(plan, names, part, parameters) {
  if ("from" in part) {
    const [from, to] = [part.from, part.to].map((unit) => unitName(plan, names, unit));
    return `Weight from ${from} to ${to}: ${short(parameters[part.index])}`;
  }
  const name = unitName(plan, names, part);
  if (part.layer === 0) return `Input ${name}`;
  return `${name[0].toUpperCase()}${name.slice(1)}: bias ${short(parameters[part.index])}`;
}

/** @param {number[]} sizes @param {string} activation */
function described([inputs, ...sizes], activation) {
  const hidden = sizes.slice(0, -1);
  const units = `${hidden.length === 1 ? "a hidden layer" : "hidden layers"} of ${hidden.join(", ")} units`;
  const layers = hidden.length ? `${units}${activation ? ` (${activation})` : ""}` : "no hidden layer";
  return (
    `Network with ${inputs === 1 ? "1 input" : `${inputs} inputs`}, ${layers} and 1 output. ` +
    "Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back."
  );
}

/** @param {Part} part to which the reader points */
function outline(part) {
  if ("from" in part) return svg`<path d=${part.curve} />`;
  const side = part.size + 5;
  return svg`<rect x=${part.x - side / 2} y=${part.y - side / 2} width=${side} height=${side} rx="2" />`;
}

function legendOf(/** @type {number} */ thickest) {
  const entry = (/** @type {string} */ name, /** @type {unknown} */ mark, text = name) =>
    html`<span class=${name}><svg width=${name === "bias" ? 10 : 20} height="10">${mark}</svg>${text}</span>`;
  const line = (/** @type {number} */ thick) => svg`<path d="M0,5h20" stroke-width=${thick.toFixed(2)} />`;
  return html`
    ${entry("positive", line(3))}${entry("negative", line(3))}
    <span>|weight|</span>
    ${SAMPLES.map((weight) => entry("sample", line(thickness(weight, thickest)), String(weight)))}
    ${entry("bias", svg`<circle cx="5" cy="5" r="3.5" />`)}`;
}

export default { render };
