/**
 * The diagram of a network: weights and units on a canvas, which is redrawn at every step of a training; names and what
 * is pointed at in an SVG above it, and below them the value of what is selected. Its Python half is network_diagram.py.
 */

import { html, svg } from "lit-html";
import { fill, onTheme, onWidth, pageColors, root } from "../../draw/dom.js";
import { clamp, short } from "../../draw/format.js";
import { direction, follow, keepTouch, pixelOf } from "../../draw/pointer.js";
import { makeSlider } from "../../draw/slider.js";
import { listen, save } from "../../runtime/models.js";
import { networkDiagram as texts } from "../../texts.js";
import { drawing, thickness } from "./drawing.js";
import { edited, mostOf, rounded } from "./edits.js";
import { find, layout, network as networkOf } from "./layout.js";

/** Milliseconds between two texts of the readout while the network changes. */
const REFRESH = 250;
/** Weights in the legend. */
const SAMPLES = [0.5, 2, 8];
/** What a weight or a bias changes by with each pixel that it is dragged, and with the keys + and −. */
const EACH_PIXEL = 0.02;
const EACH_KEY = 0.1;

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
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`;
  const [box, canvas, readout, slider, legend] = fill(el, parts, ".network", "canvas", ".readout", ".gdviz-slider", ".legend");
  const editable = model.get("editable");
  slider.hidden = !editable;
  const network = drawing(canvas, colors);
  let colorsOfPage = pageColors();
  let shown = networkOf(model);
  /** The shape that is laid out. */
  let known = "";
  let plan = layout(shown.sizes, 320);
  /** The part under the pointer. @type {Part | null} */
  let pointed = null;
  /** The part whose value the slider shows. @type {Part | null} */
  let selected = null;
  /** What a pointer holds a value at: a training must not take it away. @type {{part: Part, value: number} | null} */
  let dragged = null;
  let isPressed = false;
  /** Whether the reader has set a value that is not drawn yet. */
  let isEdited = false;

  /** Everything that depends on the number of units or on the width. */
  function build(width = plan.width) {
    const before = known;
    plan = layout(shown.sizes, width);
    known = String([shown.sizes, shown.names]);
    network.resize(plan);
    fill(legend, legendOf(plan.thickest));
    dragged = null;
    // The same one, unless the network has become another.
    const index = selected?.index ?? -1;
    selected = known === before && index >= 0 ? [...plan.weights, ...plan.units].find((part) => part.index === index) ?? null : null;
    point(null);
    draw();
    drawSlider();
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
    if (isEdited) showValue();
    isEdited = false;
    // Where nothing has changed by that, there is no other update.
    if (dragged) set(dragged.part, dragged.value);
  }

  // ---- What is pointed at ---------------------------------------------------------------------

  function point(/** @type {Part | null} */ part) {
    pointed = part;
    const names = plan.layers[0].map(({ x, y, unit }) => {
      return svg`<text x=${x} y=${y} dy="0.35em" text-anchor="middle">${shown.names[unit]}</text>`;
    });
    fill(box, html`
      <svg tabindex="0" role="application" aria-label=${texts.described(shown.sizes[0], shown.sizes.slice(1, -1), model.get("activation"), editable)} width=${plan.width} height=${plan.height}
        @pointermove=${hover} @pointerdown=${press} @click=${tap} @pointerleave=${leave} @blur=${() => point(null)} @keydown=${step}>
        <g class="names" aria-hidden="true">${names}</g>
        <g class="pointed" aria-hidden="true">${part && outline(part)}</g>
        <g class="pointed selected" aria-hidden="true">${selected && outline(selected)}</g>
      </svg>`);
    read();
  }

  const at = (/** @type {PointerEvent} */ event) => find(plan, pixelOf(box, event), event.pointerType === "touch");
  const hover = (/** @type {PointerEvent} */ event) => isPressed || point(at(event));
  const leave = (/** @type {PointerEvent} */ { pointerType }) => pointerType !== "touch" && point(null);

  function step(/** @type {KeyboardEvent} */ event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [arrow, change] = [direction(event), { "+": EACH_KEY, "-": -EACH_KEY }[event.key]];
    if (change && selected) set(selected, rounded(valueOf(selected) + change));
    else if (arrow || ["Enter", "Escape"].includes(event.key)) select(next(plan, selected ?? pointed, arrow ?? event.key));
    else return;
    event.preventDefault();
  }

  // ---- What is selected, and its value --------------------------------------------------------

  const valueOf = (/** @type {Part} */ part) => shown.parameters[part.index];

  function select(/** @type {Part | null} */ part) {
    selected = editable ? part : null;
    point(part);
    drawSlider();
  }

  /** @param {Part} part @param {number} value */
  function set(part, value) {
    // An input has no bias, and what has been cannot be changed.
    if (part.index < 0 || model.get("is_past")) return;
    const most = mostOf(value);
    isEdited = true;
    save(model, { edits: edited(model, shown.indices[part.index], clamp(value, -most, most)) });
  }

  /** A mouse selects what it presses, and drags its value; a finger does so with what is selected. @param {PointerEvent} event */
  function press(event) {
    const isFinger = event.pointerType === "touch";
    const part = find(plan, pixelOf(box, event), isFinger, selected);
    if (!editable || event.button !== 0 || (isFinger && part !== selected)) return hover(event);
    select(part);
    if (!part || part.index < 0 || model.get("is_past")) return;
    const [start, from] = [valueOf(part), event.clientY];
    follow(event, ({ clientY }) => {
      if (clientY === from && !dragged) return;
      dragged = { part, value: rounded(start + EACH_PIXEL * (from - clientY)) };
      set(part, dragged.value);
    });
    isPressed = true;
    const release = () => {
      isPressed = false;
      dragged = null;
    };
    for (const end of ["pointerup", "pointercancel"]) box.addEventListener(end, release, { once: true });
  }

  /** A finger that scrolls the page selects nothing. @param {PointerEvent} event */
  function tap(event) {
    if (event.pointerType === "touch") select(at(event));
  }

  const template = makeSlider(drawSlider, (value) => selected && set(selected, value));

  function drawSlider() {
    if (!editable) return;
    const hasValue = selected !== null && selected.index >= 0;
    slider.classList.toggle("empty", !hasValue);
    const value = hasValue ? valueOf(/** @type {Part} */ (selected)) : 0;
    const most = mostOf(value);
    const description = selected ? nameOf(plan, shown.names, selected) : "";
    const tooltip = texts.valueTitle;
    fill(slider, template({ value, min: -most, max: most, step: most / 1000, disabled: model.get("is_past"), description, tooltip }));
  }

  let readAt = 0;
  let waiting = 0;
  function read() {
    readAt = performance.now();
    const part = pointed ?? selected;
    const hint = editable ? texts.select : texts.point;
    const past = selected && model.get("is_past") ? texts.past : "";
    readout.textContent = (part ? textOf(plan, shown.names, part, shown.parameters) : hint) + past;
  }

  function showValue() {
    read();
    drawSlider();
  }

  /** The numbers have changed: show them, but not too often to be read. */
  function refresh() {
    if (!(pointed ?? selected) || waiting) return;
    waiting = window.setTimeout(() => {
      waiting = 0;
      showValue();
    }, Math.max(REFRESH - (performance.now() - readAt), 0));
  }

  keepTouch(box, ({ touches }) => selected !== null && find(plan, pixelOf(box, touches[0]), true, selected) === selected);
  const ends = [
    listen(model, { "sizes weights responses shape curves": update, is_past: () => select(selected), activation: () => point(pointed) }),
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
  return layer === plan.layers.length - 1 ? texts.output : texts.unit(unit + 1, layer);
}

/** @param {Layout} plan @param {string[]} names of the inputs @param {Part} part @param {Float64Array} parameters */
function textOf(plan, names, part, parameters) {
  const name = nameOf(plan, names, part);
  return part.index < 0 ? name : `${name}: ${short(parameters[part.index])}`;
}

/** @param {Layout} plan @param {string[]} names of the inputs @param {Part} part */
function nameOf(plan, names, part) {
  if ("from" in part) {
    const [from, to] = [part.from, part.to].map((unit) => unitName(plan, names, unit));
    return texts.weightFromTo(from, to);
  }
  const name = unitName(plan, names, part);
  return part.layer === 0 ? texts.input(name) : texts.biasOf(name);
}

/** @param {Part} part to which the reader points */
function outline(part) {
  if ("from" in part) return svg`<path d=${part.curve} />`;
  const side = part.size + 5;
  return svg`<rect x=${part.x - side / 2} y=${part.y - side / 2} width=${side} height=${side} rx="2" />`;
}

function legendOf(/** @type {number} */ thickest) {
  const entry = (/** @type {string} */ name, /** @type {unknown} */ mark, /** @type {string} */ text) =>
    html`<span class=${name}><svg width=${name === "bias" ? 10 : 20} height="10">${mark}</svg>${text}</span>`;
  const line = (/** @type {number} */ thick) => svg`<path d="M0,5h20" stroke-width=${thick.toFixed(2)} />`;
  return html`
    ${entry("positive", line(3), texts.positive)}${entry("negative", line(3), texts.negative)}
    <span>${texts.weight}</span>
    ${SAMPLES.map((weight) => entry("sample", line(thickness(weight, thickest)), String(weight)))}
    ${entry("bias", svg`<circle cx="5" cy="5" r="3.5" />`, texts.bias)}`;
}

export default { render };
