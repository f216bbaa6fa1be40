/**
 * The editor of data: points that the reader adds, drags and removes, over the decision map or with the model's curve.
 * Its Python half is data_editor.py; all state is in the traits listed there.
 */

import { html, nothing, svg } from "lit-html";
import { fill, root, shownIf, uniqueId } from "../../draw/dom.js";
import { frame } from "../../draw/figure.js";
import { clamp, short } from "../../draw/format.js";
import { image, twoColors } from "../../draw/image.js";
import { legend } from "../../draw/legend.js";
import { FAR, casing, stretches } from "../../draw/marks.js";
import { whereIs } from "../../draw/plane.js";
import { numbers, observe } from "../../runtime/models.js";
import { common, dataEditor as texts } from "../../texts.js";
import { keyInput, pointerInput } from "./input.js";
import { choose, forget, loadFile, loadedBy } from "./loading.js";
import { editorState } from "./state.js";

/** More points than this are drawn smaller. */
const MANY = 150;

/** @typedef {import("./state.js").EditorState} EditorState */
/** @typedef {{el: HTMLElement, plot: ReturnType<typeof frame>, state: EditorState, plane: () => Plane}} EditorView */

/** @param {Context} context @returns {() => void} ends it */
function edit({ model, el }) {
  /** @type {string} */
  const task = model.get("task");
  const [isPlane, hasLabels] = [task !== "regression", task === "classification"];
  el.classList.toggle("classification", hasLabels);
  el.classList.toggle("valued", isPlane && !hasLabels);
  el.classList.remove("mapped");
  const colors = model.get("colors");
  for (const name in colors) el.style.setProperty(`--${name}`, colors[name]);
  const keys = uniqueId();
  const parts = html`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${texts.help}</summary><p id=${keys}>${texts.keys}${texts.keysOfTask[task]}</p></details>`;
  const [box, tools, report, result] = fill(el, parts, "div", ".tools", ".report", ".message");
  const margins = { left: 52, right: 14, top: 10, bottom: 42 };
  const plot = frame(box, { label: texts.frame, ratio: isPlane ? 0.95 : 0.72, margins });
  const described = { tabindex: "0", role: "application", "aria-describedby": keys };
  for (const [name, value] of Object.entries(described)) plot.picture.setAttribute(name, value);
  const [fit, points, selection] = plot.layers("curve", "points", "selection");
  const state = editorState(model, () => {
    drawSelection();
    drawTools();
  });
  const axes = () => {
    const [x, y] = state.box().map(([low, high]) => ({ low, high }));
    return plot.plane(x, y);
  };
  const view = { el, plot, state, plane: axes };
  pointerInput(view);
  keyInput(view);

  // ---- The picture -----------------------------------------------------------------------------

  function drawPoints() {
    const shown = state.visible();
    const { toPixel } = axes();
    const radius = shown.length > MANY ? 3.6 : 4.8;
    const places = shown.map(({ at }) => toPixel(at).map((part) => part.toFixed(2)));
    const circles = shown.map(({ training, value }, i) => {
      const label = hasLabels ? (value > 0 ? "positive" : "negative") : "";
      const color = isPlane && !hasLabels ? `--value: ${mixed(clamp(value, -1, 1))}` : "";
      const [x, y] = places[i];
      return svg`<circle class="${training ? "training" : "test"} ${label}" r=${radius} cx=${x} cy=${y} .style=${color} />`;
    });
    fill(points, svg`${casing(places.map((place) => `M${place}h0`).join(""), 2 * radius + 1.3)}${circles}`);
    drawSelection();
    const [training, test] = [state.count(1), state.count(-1)];
    plot.picture.ariaLabel = texts.data(test ? common.and([texts.trainingPoints(training), texts.testPoints(test)]) : texts.trainingPoints(training));
    drawTools();
  }

  /** The ring around the selected point, or the keyboard cursor; the text about it, and about points that are not in view. */
  function drawSelection() {
    const shown = state.visible();
    const point = shown.find(({ slot }) => slot === state.selected);
    const [x, y] = axes().toPixel(point?.at ?? state.cursor);
    fill(selection, svg`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${x},${y})" .style=${shownIf(!point)} />
      <circle class="selected" r="9" cx=${x} cy=${y} .style=${shownIf(point)} />`);
    const outside = state.count(1) + state.count(-1) - shown.length;
    fill(report, html`
      <div class="status" role="status">${state.message || (point ? textOf(point) : "")}</div>
      <div class="notes">${outside ? texts.outside(outside) : ""}</div>`);
  }

  /** @param {import("./state.js").DataPoint} point */
  function textOf({ at, training, value }) {
    const valued = isPlane ? texts.valued(short(value, 3)) : "";
    const label = hasLabels ? texts.label(model.get("label_names")[value > 0 ? 1 : 0]) : valued;
    const where = whereIs(at, model.get("axis_names"), label);
    return training ? texts.trainingPoint(where) : texts.testPoint(where);
  }

  function drawCurve() {
    const values = isPlane ? new Float64Array() : numbers(model.get("fit"));
    const { left, width } = plot.area;
    const { to } = axes().y;
    const at = (/** @type {number} */ i) =>
      `${(left + (i * width) / (values.length - 1)).toFixed(2)},${clamp(to(values[i]), -FAR, FAR).toFixed(2)}`;
    const lines = stretches(values.length, (i) => !Number.isNaN(values[i])).map((part) => `M${part.map(at).join("L")}`);
    fill(fit, svg`<path class="fit" d=${lines.join("")} />`);
  }

  const shade = twoColors(colors.positive, colors.negative);
  /** @param {number} value from −1 to 1 @returns {string} its colour, a stronger one than that of the map */
  const mixed = (value) => `color-mix(in srgb, ${value > 0 ? colors.positive : colors.negative} ${Math.round(100 * Math.abs(value))}%, white)`;
  function drawMap() {
    if (!isPlane) return;
    const map = model.get("map");
    el.classList.toggle("mapped", map.shape[0] > 0);
    // 2p − 1 of the probability p = 1 / (1 + e⁻ᶻ) is tanh(z / 2).
    const logits = model.get("logits");
    const strength = (/** @type {number} */ value) => (logits ? Math.tanh(value / 2) : clamp(value, -1, 1));
    image(plot.canvas, numbers(map), map.shape, (value) => shade(strength(value)));
  }

  // ---- Below it --------------------------------------------------------------------------------

  /** Buttons for what clicks do, and for a file; a legend. */
  function drawTools() {
    el.classList.toggle("removing", state.removing);
    const labels = [1, -1].map((label) => html`
      <button type="button" title=${texts.labelTitle} aria-pressed=${label === state.label}
        @click=${() => state.choose(label)}>
        <i class="dot ${label > 0 ? "positive" : "negative"}"></i>${model.get("label_names")[label > 0 ? 1 : 0]}
      </button>`);
    const color = isPlane ? "var(--gdviz-faint)" : colors.data;
    /** @type {Entry[]} */
    const entries = [{ name: texts.training, color, kind: "dot" }];
    if (state.count(-1)) entries.push({ name: texts.test, color, kind: "ring" });
    if (!isPlane) entries.push({ name: texts.model, color: colors.fit });
    fill(tools, html`
      ${hasLabels ? html`<span class="labels" role="group" aria-label=${texts.labels}>${labels}</span>` : nothing}
      ${isPlane && !hasLabels ? valueOfPoints() : nothing}
      <button type="button" title=${texts.removeTitle} aria-pressed=${state.removing}
        @click=${() => state.setRemoving(!state.removing)}>${texts.remove}</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${load} />
      <button type="button" title=${texts.loadTitle} @click=${() => tools.querySelector("input[type=file]").click()}>${texts.load}</button>
      <span class="gdviz-legend">${legend(entries)}</span>`);
  }

  /** What clicks add, and what the colours mean. */
  function valueOfPoints() {
    /** @param {{target: any}} event */
    const take = ({ target }) => {
      if (target.value !== "") state.choose(Number(target.value));
      target.value = String(state.label);
    };
    return html`
      <label title=${texts.valueTitle}>${texts.value}
        <input type="number" min="-1" max="1" step="0.1" .value=${String(state.label)} @change=${take} /></label>
      <span class="values">−1 <i></i> +1</span>`;
  }

  /** @param {{target: any}} event */
  function load({ target }) {
    const [file] = target.files;
    if (file) loadFile(model, file);
    // The same file may be chosen again after a change to it.
    target.value = "";
  }

  /** What became of a file, and which of its columns are shown. */
  function drawResult() {
    const { file, text, failed } = model.get("message");
    const [look, role] = failed ? ["gdviz-notice", "alert"] : ["gdviz-note", "status"];
    fill(result, text ? html`<div class=${look} role=${role}><b>${file}</b>: ${text}</div>${columnMenus(model)}` : nothing);
  }

  const where = "interval y_interval axis_names";
  return plot.draw(model, {
    [where]: () => plot.axes(axes(), model.get("axis_names"), !isPlane),
    "x y part": state.read,
    [`x y part label_names ${where}`]: drawPoints,
    [`fit ${where}`]: drawCurve,
    "map logits": drawMap,
    message: drawResult,
  });
}

/** Menus of the columns of the file, where there are others to choose. @param {Model} model */
function columnMenus(model) {
  const { columns, chosen, task } = loadedBy(model) ?? { columns: [], chosen: [], task: "regression" };
  if (columns.length < 3) return nothing;
  /** @type {[string, number, import("./csv.js").Task][]} name, which of the chosen columns, and the task that it is for */
  const all = task === "regression" ? [["x", 0, task], ["y", 1, task]] : [["x₁", 0, task], ["x₂", 1, task]];
  const bothTasks = model.get("both_tasks");
  if (bothTasks || task === "classification") all.push([texts.menus.label, 2, "classification"]);
  if (bothTasks || task === "plane_regression") all.push([texts.menus.value, 2, "plane_regression"]);
  /** @param {number} i @param {import("./csv.js").Task} of @param {any} event */
  const take = (i, of, { target }) => {
    const next = [chosen[0], chosen[1], chosen[2]];
    next[i] = columns[target.value];
    // Without label and value, they are a curve.
    choose(model, next.filter(Boolean), next[2] ? of : "regression");
  };
  const option = (/** @type {string} */ name, /** @type {number | string} */ value, /** @type {boolean} */ selected) =>
    html`<option value=${value} .selected=${selected}>${name}</option>`;
  const menus = all.map(([name, i, of]) => html`
    <label>${name} <select aria-label=${texts.columnOf(name)} @change=${(/** @type {any} */ event) => take(i, of, event)}>
      ${i === 2 && bothTasks ? option(texts.menus.none, "", of !== task) : nothing}
      ${columns.map((column, index) => option(column.name, index, of === task && column === chosen[i]))}
    </select></label>`);
  return html`<div class="columns">${menus}</div>`;
}

function render(/** @type {Context} */ context) {
  const { model, el } = context;
  root(el, "gdviz-data-editor");
  let end = edit(context);
  const ends = [
    observe(model, "task", () => {
      end();
      fill(el, nothing);
      end = edit(context);
    }),
    observe(model, "source", () => {
      if (!model.get("own").includes(model.get("source"))) forget(model);
    }),
  ];
  return () => {
    for (const endObserving of ends) endObserving();
    end();
  };
}

export default { render };
