/** Legends and colour bars. */

import { html, svg } from "lit-html";
import { numbers } from "../runtime/models.js";
import { onPage } from "./dom.js";

/** Distance of a colour bar from the axes, its width, and the room for it and its labels. */
const GAP = 10;
const WIDTH = 12;
const ROOM = 68;
/** A longer name ends where the figure ends. */
const LONG_NAME = 9;

/**
 * A colour bar right of the axes, for a scale whose pixels go from 0 down to −1.
 * @param {Area} area of the axes @param {string[]} colors from below @param {Tick[]} ticks @param {string} name
 */
export function colorBar({ left, top, width, height }, colors, ticks, name) {
  const x = left + width + GAP;
  const end = x + WIDTH;
  const isLong = name.length >= LONG_NAME;
  // From above, each down to the end: nothing shows between two.
  const parts = colors.toReversed().map((color, i) => {
    const share = 1 - i / colors.length;
    return svg`<rect x=${x} width=${WIDTH} y=${top + height * (1 - share)} height=${height * share} fill=${color} />`;
  });
  return svg`
    ${parts}
    <rect class="frame" x=${x} y=${top} width=${WIDTH} height=${height} />
    ${ticks.map(({ at, text }) => {
      const y = top + height * (1 + at);
      return svg`<path class="tick" d="M${end},${y}h3" /><text x=${end + 6} y=${y} dy="0.35em">${text}</text>`;
    })}
    <text y=${top - 10} x=${isLong ? left + width + ROOM : x - 2} text-anchor=${isLong ? "end" : "start"}>${name}</text>`;
}

/** Names of what is shown, each beside its colour. @param {Entry[]} entries */
export const legend = (entries) =>
  entries.map(({ name, color, kind = "line" }) => {
    const swatch = html`<span class="swatch ${kind}" .style=${`color: ${onPage(color)}`}></span>`;
    return html`<span class="entry">${swatch}${name}</span>`;
  });

/** @param {Model} model with names, colors and shown @returns {Entry[]} of a legend */
export function shownEntries(model) {
  const [colors, shown] = [model.get("colors"), isShown(model)];
  const entries = model.get("names").map((name, i) => ({ name, color: colors[i % colors.length] }));
  return entries.filter((_, i) => shown(i));
}

/** @param {Model} model with the trait shown, empty or none where all are @returns {(i: number) => boolean} */
export function isShown(model) {
  const shown = model.get("shown") && numbers(model.get("shown"));
  return (i) => !shown?.length || shown[i] > 0;
}
