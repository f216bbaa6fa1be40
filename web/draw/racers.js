/** Many descents at once on one surface, as far as they have come: a race. */

import { nothing, svg } from "lit-html";
import { casing, drawable, lineAlong, lineHalo, sparse } from "./marks.js";

/**
 * @typedef {{runs: {path: Float64Array, label: string}[], step: number, color: string, best: number}} Race `path`: two numbers for
 *   each step; `best`: the index of the run that is drawn last and has its label, −1 for none
 */

/** @param {Race | null} race @param {Plane["toPixel"]} toPixel */
export function racers(race, toPixel) {
  if (!race) return nothing;
  const { runs, step, color, best } = race;
  const tracks = runs.map(({ path, label }, i) => {
    const length = Math.min(path.length / 2, step + 1);
    return { label, isBest: i === best, points: drawable(Array.from({ length }, (_, at) => toPixel(path.subarray(2 * at, 2 * at + 2)))) };
  });
  return tracks.toSorted((a, b) => Number(a.isBest) - Number(b.isBest)).map(({ label, isBest, points }) => {
    const head = points.at(-1);
    if (!head) return nothing;
    const at = `translate(${head[0].toFixed(1)},${head[1].toFixed(1)})`;
    const ink = isBest ? "black" : color;
    return svg`<g class="racer ${isBest ? "best" : ""}" fill="none" stroke-linejoin="round" stroke-linecap="round">
      ${lineHalo(lineAlong(sparse(points)))}
      <path class="run" stroke=${ink} stroke-width=${isBest ? 3 : 1.6} d=${lineAlong(sparse(points))} />
      ${casing("M0,0h0", 9, at)}
      <circle r=${isBest ? 6 : 4.5} fill=${ink} stroke="white" stroke-width="1.5" transform=${at} />
      ${isBest ? svg`<text class="name" transform=${at} dy="-12" text-anchor="middle">${label}</text>` : nothing}
    </g>`;
  });
}
