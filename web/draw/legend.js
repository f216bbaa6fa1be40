/** Legends and colour bars. */

import { element, html, onPage } from "./dom.js";
import { BAR_MARGINS, NAME_CHARACTER } from "./frame.js";
import { numbers } from "../runtime/models.js";

/** Distance of a colour bar from the axes, and its width. */
const BAR_GAP = 10;
const BAR_WIDTH = 12;

/**
 * A colour bar right of the axes; what stands there already stays.
 * @param {Element} parent
 * @returns {(area: Area, colors: string[], ticks: {share: number, text: string}[], name: string) => void}
 */
export function colorBar(parent) {
  const group = element("g", { class: "bar", "aria-hidden": true }, parent);
  let written = "";
  return ({ left, top, width, height }, colors, ticks, name) => {
    const now = JSON.stringify([left, top, width, height, colors, ticks, name]);
    if (now === written) return;
    written = now;
    group.replaceChildren();
    if (!name && !colors.length) return;
    const x = left + width + BAR_GAP;
    const each = height / colors.length;
    // From above, each down to the end: nothing shows between two.
    for (let i = colors.length - 1; i >= 0; i--) element("rect", { x, width: BAR_WIDTH, y: top + height - (i + 1) * each, height: (i + 1) * each, fill: colors[i] }, group);
    element("rect", { class: "frame", x, y: top, width: BAR_WIDTH, height }, group);
    for (const { share, text } of ticks) {
      const y = top + height * (1 - share);
      element("path", { class: "tick", d: `M${x + BAR_WIDTH},${y}h3` }, group);
      element("text", { x: x + BAR_WIDTH + 6, y, dy: "0.35em" }, group).textContent = text;
    }
    // A long name ends where the frame ends.
    const long = name.length * NAME_CHARACTER > BAR_MARGINS.right - BAR_GAP;
    element("text", { x: long ? left + width + BAR_MARGINS.right : x - 2, y: top - 10, "text-anchor": long ? "end" : "start" }, group).textContent = name;
  };
}

/**
 * Name what is shown, each entry beside its colour; what stands there already stays.
 * @param {HTMLElement} legend @param {{name: string, color: string, kind?: "line" | "area" | "dashes" | "hatch"}[]} entries
 */
export function showLegend(legend, entries) {
  const now = JSON.stringify(entries);
  if (legend.dataset.entries === now) return;
  legend.dataset.entries = now;
  legend.replaceChildren(
    ...entries.map(({ name, color, kind = "line" }) => {
      const entry = html("span", { className: "entry" });
      html("span", { className: `swatch ${kind}` }, entry).style.color = onPage(color);
      entry.append(name);
      return entry;
    })
  );
}

/** @param {any} model with names, colors and shown @returns {{name: string, color: string}[]} entries of a legend */
export function shownEntries(model) {
  const colors = model.get("colors");
  const shown = isShown(model);
  return model.get("names").map((name, i) => ({ name, color: colors[i % colors.length] })).filter((_, i) => shown(i));
}

/** @param {any} model with the trait shown, empty where all are @returns {(i: number) => boolean} */
export function isShown(model) {
  const shown = numbers(model.get("shown"));
  return (i) => !shown.length || shown[i] > 0;
}
