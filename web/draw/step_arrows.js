/**
 * The arrows of a step: its parts, one behind the other, and their sum; where the optimizer scales the gradient, also what
 * it divides, with the scale as an ellipse.
 */

import { svg } from "lit-html";
import { arrowMarks, length, plus, times } from "./vectors.js";

/** Half the thickness of the arrows, in pixels: a part that lies along the step is seen on it. */
const STEP = 3.2;
const PART = 1.6;
const THIN = 0.9;

/** @typedef {import("./vectors.js").Label} Label */
/** @typedef {import("./vectors.js").Arrow & {label: string}} Labelled */

/**
 * @typedef {object} Step
 * @property {Point[]} parts in pixels: of gradient, momentum and decay, and their sum, which are drawn `factor` times as
 *   long, and the direction that is divided by the scale, both drawn `small` times as long
 * @property {string[]} names of these @property {boolean} isScaled whether there are direction and scale
 */

/**
 * @param {Point} at the present point @param {Step} step @param {Record<string, string>} colors @param {number} factor
 * @param {number} small @returns {{marks: unknown, labels: Label[]}}
 */
export function stepArrows(at, { parts, names, isScaled }, colors, factor, small) {
  const [gradient, momentum, decay, step, direction, scale] = parts;
  /** @type {Labelled[]} */
  const arrows = [];
  let from = at;
  for (const [i, part] of [gradient, momentum, decay].entries()) {
    const by = times(part, factor);
    const color = [colors.gradient, colors.momentum, colors.decay][i];
    if (length(by) > 0) arrows.push({ from, by, color, label: names[i], shaft: PART });
    from = plus(from, by);
  }
  const sum = { from: at, by: times(step, factor), color: colors.step, label: names[3], shaft: STEP };
  // Where one part is all there is, it is the step.
  if (arrows.length === 1) arrows.splice(0, 1, { ...sum, label: `${names[3]} = ${arrows[0].label}` });
  else if (length(step) > 0) arrows.unshift(sum);
  if (!isScaled) return { marks: arrowMarks(arrows), labels: arrows.map(labelOf) };

  const by = times(direction, small);
  if (length(by) > 0) arrows.push({ from: at, by, color: colors.gradient, label: names[4], shaft: THIN });
  const [rx, ry] = times(scale, small).map(Math.abs);
  const beside = { at: plus(at, [0.71 * rx + 6, -0.71 * ry - 6]), text: names[5], color: colors.gradient, away: [1, -1] };
  return {
    marks: svg`${ellipse(at, [rx, ry])}${arrowMarks(arrows)}`,
    labels: [...arrows.map(labelOf), /** @type {Label} */ (beside)],
  };
}

/** @param {Point} at @param {Point} radii */
const ellipse = ([cx, cy], [rx, ry]) => svg`
  <g class="scale" fill="none">
    <ellipse cx=${cx} cy=${cy} rx=${rx} ry=${ry} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${cx} cy=${cy} rx=${rx} ry=${ry} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;

/** @param {Labelled} arrow @param {number} i @param {Labelled[]} all @returns {Label} beside its middle; that of the step on the other side */
function labelOf({ from, by, label, color, shaft }, i, all) {
  const along = times(by, 1 / length(by));
  if (shaft === THIN) return { at: plus(plus(from, by), times(along, 9)), text: label, color, away: along };
  const [step, first = step] = all;
  const bend = step.by[0] * first.by[1] - step.by[1] * first.by[0];
  const side = bend >= 0 === (shaft === PART) ? 1 : -1;
  /** @type {Point} */
  const away = [-side * along[1], side * along[0]];
  return { at: plus(plus(from, times(by, 0.5)), times(away, shaft + 7)), text: label, color, away };
}
