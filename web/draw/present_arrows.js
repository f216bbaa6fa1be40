/** What is drawn at the present point of a descent, if it is asked for: a step, and the gradients of parts of the data. */

import { nothing, svg } from "lit-html";
import { rows } from "../runtime/models.js";
import { common, presentArrows as texts } from "../texts.js";
import { arrow } from "./contours.js";
import { casing } from "./marks.js";
import { stepArrows } from "./step_arrows.js";
import { arrowMarks, factorFor, labelMarks, length, plus, scaleNote, times } from "./vectors.js";

/** Half the thickness of the arrows of parts of the data, and of all of it, in pixels. */
const THIN = 0.6;
const WHOLE = 2.2;

/**
 * @param {Model} model with step_parts, step_optimizer, step_labels, gradients, gradient_points, current, start and marks
 * @param {Plane["toPixel"]} toPixel @param {Area} area
 * @returns {{marks: unknown, note: string}} what to draw, and what to say of its scale
 */
export function presentArrows(model, toPixel, area) {
  const [x, y] = rows(model.get("current"))[0] ?? [NaN, NaN];
  const isDrawable = (/** @type {ArrayLike<number>} */ row) => Number.isFinite(row[0]) && Number.isFinite(row[1]);
  const [zeroX, zeroY] = toPixel([0, 0]);
  /** @returns {Point} */
  const inPixels = (/** @type {ArrayLike<number>} */ vector) => {
    const [u, v] = toPixel(vector);
    return [u - zeroX, v - zeroY];
  };
  const rowsOfStep = rows(model.get("step_parts"));
  const hasStep = isDrawable([x, y]) && rowsOfStep.length > 0 && isDrawable(rowsOfStep[3]);
  const cloud = isDrawable([x, y]) ? rows(model.get("gradients")).filter(isDrawable).map(inPixels) : [];
  if (!hasStep && cloud.length < 2) return { marks: nothing, note: "" };

  const at = toPixel([x, y]);
  const colors = model.get("marks");
  const names = model.get("step_labels")[model.get("step_optimizer")] ?? [];
  const parts = hasStep ? rowsOfStep.map(inPixels) : [];
  const isScaled = hasStep && isDrawable(rowsOfStep[5]);
  // Where the step has −η∇L as a part, gradients have its scale; otherwise one of their own, with what the optimizer divides.
  const longest = (/** @type {Point[]} */ vectors) => Math.max(0, ...vectors.map(length));
  const ofStep = longest(parts.slice(0, 4));
  const ofGradients = Math.max(longest([...cloud.slice(0, 1), ...(isScaled ? parts.slice(4) : [])]), usual(cloud.slice(1)));
  const factor = factorFor(isScaled ? ofStep : Math.max(ofStep, ofGradients), area);
  const small = isScaled ? factorFor(ofGradients, area) : factor;

  const step = hasStep ? stepArrows(at, { parts, names, isScaled }, colors, factor, small) : { marks: nothing, labels: [] };
  const shown = cloud.length > 1 ? noise(at, cloud, model.get("gradient_points"), colors, small, hasStep && !isScaled) : step;
  const both = shown === step ? [step] : [shown, step];
  const note = scaleNote([
    { what: common.and([hasStep ? names[3] : "", cloud.length > 1 && !isScaled ? texts.gradients : ""].filter(Boolean)), factor },
    ...(isScaled ? [{ what: common.and([names[4], names[5]]), factor: small }] : []),
  ]);
  return {
    marks: svg`
      ${both.map(({ marks }) => marks)}
      ${labelMarks(both.flatMap(({ labels }) => labels), [at, toPixel(model.get("start"))], area)}`,
    note,
  };
}

/** @param {Point[]} vectors @returns {number} the length that one in five exceeds: a few outliers may leave the picture */
const usual = (vectors) => vectors.map(length).sort((a, b) => a - b)[Math.floor(0.8 * vectors.length)] ?? 0;

/**
 * The gradients of parts of the data, and that of all of it.
 * @param {Point} at @param {Point[]} cloud the latter first @param {number} points of each part
 * @param {Record<string, string>} colors @param {number} factor @param {boolean} isKnown whether the step shows that of all of it
 */
function noise([x, y], [whole, ...parts], points, colors, factor, isKnown) {
  const drawn = parts.map((part) => times(part, factor)).filter((by) => length(by) > 0);
  const shape = drawn.map(([u, v]) => arrow(x + u / 2, y + v / 2, u / 2, v / 2, THIN)).join("");
  const tips = drawn.map(([u, v]) => `${x + u},${y + v}`).join(" ");
  // One of the longer arrows has the label.
  const far = drawn.sort((a, b) => length(a) - length(b))[Math.floor(0.8 * drawn.length)] ?? [0, 0];
  const away = times(far, 1 / (length(far) || 1));
  const by = times(whole, factor);
  const arrows = isKnown || !length(by) ? [] : [{ from: /** @type {Point} */ ([x, y]), by, color: colors.gradient, shaft: WHOLE }];
  const label = (/** @type {Point} */ tip, /** @type {Point} */ side, /** @type {string} */ text, /** @type {string} */ color) => ({
    at: plus(plus([x, y], tip), times(side, 9)),
    text,
    color,
    away: side,
  });
  return {
    marks: svg`
      ${casing(shape, 1)}
      <path class="noise" fill=${colors.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${tips} d=${shape} />
      ${arrowMarks(arrows)}`,
    labels: [
      ...arrows.map(() => label(by, times(by, 1 / length(by)), points === 1 ? texts.mean : texts.all, colors.gradient)),
      label(far, away, points === 1 ? texts.single : texts.batches(points), colors.data),
    ],
  };
}
