/** Everybody's answers to a question, in a picture and in a sentence, for the teacher and, once they are revealed, for all. */

import { html, nothing } from "lit-html";
import { short } from "../draw/format.js";
import { room as texts } from "../texts.js";
import { countsOf, middleOf, stacked } from "./statistics.js";

/** @typedef {import("./room.js").Answer} Answer */

/** Marks beside each other, over the width of an axis. */
const BINS = 60;
/** Pixels: the diameter of a mark, and the height of all that are one above the other. */
const [MARK, HEIGHT] = [9, 72];

/**
 * @param {any} model of the question @param {Answer[]} answers @param {any[]} points its points, if it has any
 * @returns {unknown} a template
 */
export function distribution(model, answers, points) {
  const values = answers.map(([, , value]) => value);
  if (!values.length) return html`<p>${texts.noAnswers}</p>`;
  if (model.get("kind") === "number") return axis(model, answers);
  if (model.get("kind") === "choices") return bars(model, values);
  return html`<p>${placed(values, points)}</p>`;
}

/** @param {any} model @param {Answer[]} answers marks along an axis that is that of the slider */
function axis(model, answers) {
  const [low, high, unit, solution] = ["min", "max", "unit", "solution"].map((trait) => model.get(trait));
  const values = answers.map(([, , value]) => value);
  const middle = /** @type {import("./statistics.js").Middle} */ (middleOf(values));
  const marks = stacked(values, low, high, BINS);
  const step = Math.min(MARK, HEIGHT / (1 + Math.max(...marks.map(({ height }) => height))));
  const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(2)}%`;
  const share = (/** @type {number} */ value) => (value - low) / (high - low);
  const sentence = texts.middle(answers.length, ...middleTexts(middle, unit));
  const right = model.get("committed") && solution !== null ? share(solution) : null;
  return html`
    <div class="axis" role="img" aria-label=${sentence}>
      <i class="half" style="left: ${percent(share(middle.low))}; width: ${percent(share(middle.high) - share(middle.low))}"></i>
      ${marks.map(({ at, height }, i) => html`<i class="mark" title=${answers[i][1] || nothing} style="left: ${percent(at)}; bottom: ${(step * height).toFixed(1)}px"></i>`)}
      <i class="median" style="left: ${percent(share(middle.median))}"></i>
      ${right === null ? nothing : html`<i class="right" style="left: ${percent(right)}"></i>`}
    </div>
    <div class="ends" aria-hidden="true"><span>${short(low)}</span><span>${short(high)}</span></div>
    <p>${sentence}</p>`;
}

/** @param {any} model @param {number[][]} values how often each option was chosen */
function bars(model, values) {
  /** @type {[string, string[]][]} */
  const rows = model.get("rows");
  const counts = countsOf(values, rows.map(([, options]) => options.length));
  const isRight = (/** @type {number} */ option) => model.get("committed") && model.get("solution") === option;
  return rows.map(([title, options], row) => html`
    ${title ? html`<p class="row">${title}</p>` : nothing}
    <dl class="bars">${options.map((option, i) => html`
      <dt class=${isRight(i) ? "right" : ""}>${option}</dt>
      <dd><i style="width: ${((100 * counts[row][i]) / values.length).toFixed(1)}%"></i><span>${counts[row][i]}</span></dd>`)}</dl>`);
}

/** @param {Point[][]} values @param {any[]} points @returns {string} where the medians are */
function placed(values, points) {
  if (points.length > 1) return texts.medians(values.length);
  const along = points[0]?.get("along");
  const axes = along === "x" ? [0] : along === "y" ? [1] : [0, 1];
  const middles = axes.map((axis) => /** @type {import("./statistics.js").Middle} */ (middleOf(values.map(([point]) => point[axis]))));
  const both = (/** @type {(middle: import("./statistics.js").Middle) => number} */ pick) => {
    const numbers = middles.map((middle) => short(pick(middle), 3)).join(", ");
    return middles.length > 1 ? `(${numbers})` : numbers;
  };
  return texts.middle(values.length, both(({ median }) => median), both(({ low }) => low), both(({ high }) => high));
}

/** @param {import("./statistics.js").Middle} middle @param {string} unit @returns {[string, string, string]} */
const middleTexts = ({ median, low, high }, unit) => [`${short(median, 3)} ${unit}`.trim(), short(low, 3), short(high, 3)];
