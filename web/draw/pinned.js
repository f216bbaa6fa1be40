/** Lines of pinned runs: pale and dashed, each with a letter at a place of its own, so that few of them lie on another. */

import { html, nothing, svg } from "lit-html";
import { onPage } from "./dom.js";

/** How the line of each is dashed, by its letter. @type {Record<string, string>} */
const DASHES = { A: "7 3", B: "2.5 3", C: "9 3 2 3", D: "1 3" };
/** Where its letter stands, as a share of the line. @type {Record<string, number>} */
const PLACES = { A: 0.2, B: 0.35, C: 0.5, D: 0.65 };

/** @param {string} mark @param {string} color @param {string} data of the line, for the attribute d */
export const pinnedLine = (mark, color, data) => svg`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${data} />
    <path class="run" fill="none" stroke=${onPage(color)} stroke-width="1.8" stroke-dasharray=${DASHES[mark]} opacity="0.8" d=${data} />
  </g>`;

const distance = (/** @type {Point} */ from, /** @type {Point} */ to) => Math.hypot(to[0] - from[0], to[1] - from[1]);

/**
 * @param {string} mark @param {string} color @param {Point[]} points of the line that can be seen, in pixels
 * @param {(from: Point, to: Point) => number} length of the line between two of them
 */
export function pinnedLetter(mark, color, points, length = distance) {
  const lengths = points.map((point, i) => (i ? length(points[i - 1], point) : 0));
  const wanted = PLACES[mark] * lengths.reduce((sum, part) => sum + part, 0);
  let sum = 0;
  const at = points.find((_, i) => (sum += lengths[i]) >= wanted);
  if (!at) return nothing;
  return svg`<g class="letter" transform="translate(${at[0].toFixed(1)},${at[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${onPage(color)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${mark}</text>
  </g>`;
}

/** A short piece of such a line. @param {string} mark */
export const pinnedSample = (mark) => html`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${DASHES[mark]} d="M0,4h26" />
  </svg>`;
