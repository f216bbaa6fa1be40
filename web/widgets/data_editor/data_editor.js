/**
 * The editor of data: points that the reader adds, drags and removes, over the decision map or with the model's curve.
 * Its Python half is data_editor.py; all state is in the traits listed there.
 */

import { plane, scale } from "../../draw/axes.js";
import { button, change, element, html, root, uniqueId } from "../../draw/dom.js";
import { frame } from "../../draw/figure.js";
import { clamp } from "../../draw/format.js";
import { image, twoColors } from "../../draw/image.js";
import { FAR } from "../../draw/marks.js";
import { whereIs } from "../../draw/plane.js";
import { needsPython } from "../../runtime/live.js";
import { numbers, observe } from "../../runtime/models.js";
import { keyInput, pointerInput } from "./input.js";
import { editorState } from "./state.js";

/** More points than this are drawn smaller. */
const MANY = 150;

const HELP = "Click to add a point, drag to move it, double-click to remove it.";
const KEYS =
  "Arrow keys move the cursor; hold Shift to move farther. Enter adds a point there. Space selects the nearest point, N and P " +
  "the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.";
const LABEL_KEYS = " + and − choose the label of new points.";

/** @typedef {ReturnType<typeof frame>} Frame */
/** @typedef {import("./state.js").EditorState} EditorState */
/** @typedef {{el: HTMLElement, plot: Frame, state: EditorState} & {plane: () => Plane}} EditorView */

/** @param {Context} context @returns {() => void} ends it */
function edit({ model, el }) {
  const classification = model.get("task") === "classification";
  el.classList.toggle("classification", classification);
  const colors = model.get("colors");
  for (const name in colors) el.style.setProperty(`--${name}`, colors[name]);
  const margins = { left: 52, right: 14, top: 10, bottom: 42 };
  const plot = frame(el, { label: "Data", ratio: classification ? 0.95 : 0.72, margins });
  const state = editorState(model, () => {
    drawSelection();
    drawTools();
  });
  const axes = () => {
    const [across, upwards] = state.box();
    const x = scale({ low: across[0], high: across[1], ...plot.across() });
    return plane(x, scale({ low: upwards[0], high: upwards[1], ...plot.upwards() }));
  };
  const curve = element("path", { class: "fit" }, plot.shapes);
  const drawMarks = pointMarks(plot, state, axes);
  const drawTools = toolbar(model, el, state, drawMessage);
  const report = html("div", { className: "report" }, el);
  const drawSelection = selection(model, plot, state, axes, report);
  const notes = html("div", { className: "notes" }, report);
  const message = html("div", {}, el);
  if (model.widget_manager?.exported) needsPython(model.widget_manager, "Reading a CSV file needs Python.", el);
  describeKeys(el, plot.svg, classification);
  const view = { el, plot, state, plane: axes };
  pointerInput(view);
  keyInput(view);

  function drawPoints() {
    drawMarks();
    drawSelection();
    const [training, test] = [state.count(1), state.count(-1)];
    const counted = (/** @type {number} */ count, kind = "") => `${count} ${kind}${count === 1 ? "point" : "points"}`;
    plot.svg.ariaLabel = `Data: ${counted(training, "training ")}${test ? ` and ${counted(test, "test ")}` : ""}`;
    el.classList.toggle("tested", test > 0);
    const outside = training + test - state.visible().length;
    notes.textContent = outside ? `${counted(outside)} outside the view` : "";
  }

  function drawCurve() {
    const values = numbers(model.get("fit"));
    const { left, width } = plot.area;
    const { to } = axes().y;
    let line = "";
    values.forEach((value, i) => {
      if (Number.isNaN(value)) return;
      const y = clamp(to(value), -FAR, FAR);
      const pen = i && !Number.isNaN(values[i - 1]) ? "L" : "M";
      line += `${pen}${(left + (i * width) / (values.length - 1)).toFixed(2)},${y.toFixed(2)}`;
    });
    if (!classification) change(curve, { d: line });
  }

  const shade = twoColors(colors.positive, colors.negative);
  function drawMap() {
    if (!classification) return;
    const map = model.get("map");
    el.classList.toggle("mapped", map.shape[0] > 0);
    // 2p − 1 of the probability p = 1 / (1 + e⁻ᶻ) is tanh(z / 2).
    const logits = model.get("logits");
    const strength = (/** @type {number} */ value) => (logits ? Math.tanh(value / 2) : clamp(value, -1, 1));
    image(plot.canvas, numbers(map), map.shape, (value) => shade(strength(value)));
  }

  /** @param {{file?: string, text?: string, failed?: boolean}} message the result of loading a file */
  function drawMessage({ file = "", text, failed }) {
    message.className = !text ? "" : failed ? "gdviz-notice" : "gdviz-note";
    message.role = failed ? "alert" : "status";
    message.replaceChildren(...(text ? [html("b", { textContent: file }), `: ${text}`] : []));
  }

  const where = "interval y_interval axis_names";
  const end = plot.draw(model, {
    [where]: () => plot.axes(axes(), model.get("axis_names"), !classification),
    "x y part": state.read,
    [`x y part label_names ${where}`]: drawPoints,
    [`fit ${where}`]: drawCurve,
    "map logits": drawMap,
    message: () => drawMessage(model.get("message")),
    "disabled label_names": drawTools,
  });
  return () => {
    end();
    state.end();
  };
}

/**
 * Circles for the points; only those that have changed are touched.
 * @param {Frame} plot @param {EditorState} state @param {() => Plane} plane @returns {() => void} draws them
 */
function pointMarks(plot, state, plane) {
  const group = element("g", { class: "points" }, plot.shapes);
  /** By slot, with how each was drawn last. @type {Map<number, {node: SVGElement, written: string}>} */
  const marks = new Map();
  return () => {
    const shown = state.visible();
    const radius = shown.length > MANY ? 3.6 : 4.8;
    const left = new Set(marks.keys());
    const { toPixel } = plane();
    for (const { slot, at, training, positive } of shown) {
      left.delete(slot);
      const label = state.classification ? (positive ? " positive" : " negative") : "";
      const [x, y] = toPixel(at);
      const look = { class: (training ? "training" : "test") + label, r: radius, cx: x.toFixed(2), cy: y.toFixed(2) };
      const mark = marks.get(slot) ?? { node: element("circle", { "data-slot": slot }, group), written: "" };
      marks.set(slot, mark);
      const now = Object.values(look).join();
      if (now !== mark.written) change(mark.node, look);
      mark.written = now;
    }
    for (const slot of left) {
      marks.get(slot)?.node.remove();
      marks.delete(slot);
    }
  };
}

/**
 * The ring around the selected point, or the keyboard cursor, and the text about it.
 * @param {Model} model @param {Frame} plot @param {EditorState} state
 * @param {() => Plane} plane @param {Element} report @returns {() => void} draws them
 */
function selection(model, plot, state, plane, report) {
  const cross = element("path", { class: "cursor", d: "M-9,0h18M0,-9v18" }, plot.shapes);
  const ring = element("circle", { class: "selected", r: 9 }, plot.shapes);
  const status = html("div", { className: "status", role: "status" }, report);

  /** @param {import("./state.js").DataPoint} point */
  function described({ at, training, positive }) {
    const label = state.classification ? `, label ${model.get("label_names")[positive ? 1 : 0]}` : "";
    return `${training ? "Training" : "Test"} point: ${whereIs(at, model.get("axis_names"), label)}`;
  }

  return () => {
    const point = state.visible().find(({ slot }) => slot === state.selected);
    const [x, y] = plane().toPixel(point?.at ?? state.cursor);
    ring.style.display = point ? "" : "none";
    cross.style.display = point ? "none" : "";
    change(ring, { cx: x, cy: y });
    change(cross, { transform: `translate(${x},${y})` });
    status.textContent = state.message || (point ? described(point) : "");
  };
}

/**
 * Buttons for what clicks do, and for a file; a legend.
 * @param {Model} model @param {Element} el @param {EditorState} state
 * @param {(message: {file: string, text: string, failed: boolean}) => void} refuse called for a file that is not accepted
 * @returns {() => void} draws what has changed
 */
function toolbar(model, el, state, refuse) {
  const tools = html("div", { className: "tools" }, el);
  const labels = html("span", { className: "labels", role: "group", ariaLabel: "Label of new points" });
  if (state.classification) tools.append(labels);
  const title = "Label of the points you add";
  const labelButtons = [1, -1].map((label) => ({ label, node: button(labels, "", title, () => state.choose(label)) }));
  const remove = () => state.setRemoving(!state.removing);
  const remover = button(tools, "Remove", "Remove points by clicking them", remove);
  const file = html("input", { type: "file", accept: ".csv,.tsv,.txt,text/csv", hidden: true }, tools);
  const hint = "Load your own data: a header line, then one row of numbers for each point";
  const loader = button(tools, "Load CSV …", hint, () => file.click());
  const legend = html("span", { className: "legend" }, tools);
  const entries = [["dot training", "training"], ["dot test", "test"]];
  for (const [kind, text] of state.classification ? entries : [...entries, ["line", "model"]]) {
    const entry = html("span", { className: text }, legend);
    html("i", { className: kind }, entry);
    entry.append(text);
  }

  file.addEventListener("change", async () => {
    const chosen = file.files?.[0];
    const most = model.get("most_bytes");
    const text = `It is larger than ${Math.floor(most / 1e6)} MB. The data are unchanged.`;
    if (chosen && chosen.size > most) refuse({ file: chosen.name, text, failed: true });
    else if (chosen) model.send({ file: chosen.name }, undefined, [await chosen.arrayBuffer()]);
    // The same file may be chosen again after a change to it.
    file.value = "";
  });

  return () => {
    loader.disabled = model.get("disabled") || Boolean(model.widget_manager?.exported);
    remover.ariaPressed = String(state.removing);
    el.classList.toggle("removing", state.removing);
    const names = model.get("label_names");
    for (const { label, node } of labelButtons) {
      const dot = html("i", { className: label > 0 ? "dot positive" : "dot negative" });
      node.replaceChildren(dot, names[label > 0 ? 1 : 0]);
      node.ariaPressed = String(label === state.label);
    }
  };
}

/** @param {Element} el @param {Element} svg @param {boolean} classification */
function describeKeys(el, svg, classification) {
  const id = uniqueId();
  const keys = html("details", { className: "help" }, el);
  html("summary", { textContent: HELP }, keys);
  html("p", { id, textContent: KEYS + (classification ? LABEL_KEYS : "") }, keys);
  change(svg, { tabindex: 0, role: "application", "aria-describedby": id });
}

/** @param {Context} context */
function render(context) {
  const { model, el } = context;
  root(el, "gdviz-data-editor");
  let end = edit(context);
  const endObserving = observe(model, "task", () => {
    end();
    el.replaceChildren();
    end = edit(context);
  });
  return () => {
    endObserving();
    end();
  };
}

export default { render };
