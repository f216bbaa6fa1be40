/** Legends and colour bars. */

import { numbers } from "../runtime/models.js";
import { element, html, onPage } from "./dom.js";

/** Distance of a colour bar from the axes, its width, and the room for it and its labels. */
const GAP = 10;
const WIDTH = 12;
const ROOM = 68;
/** A longer name ends where the figure ends. */
const LONG_NAME = 9;

/**
 * A colour bar right of the axes; what stands there already stays.
 * @param {Element} parent
 * @returns {(area: Area, colors: string[], ticks: {share: number, text: string}[], name: string) => void} draws it; with
 *   neither colours nor a name there is none
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
    const x = left + width + GAP;
    // From above, each down to the end: nothing shows between two.
    colors.toReversed().forEach((fill, i) => {
      const share = 1 - i / colors.length;
      element("rect", { x, width: WIDTH, y: top + height * (1 - share), height: height * share, fill }, group);
    });
    element("rect", { class: "frame", x, y: top, width: WIDTH, height }, group);
    for (const { share, text } of ticks) {
      const y = top + height * (1 - share);
      element("path", { class: "tick", d: `M${x + WIDTH},${y}h3` }, group);
      element("text", { x: x + WIDTH + 6, y, dy: "0.35em" }, group).append(text);
    }
    const place = name.length >= LONG_NAME ? { x: left + width + ROOM, "text-anchor": "end" } : { x: x - 2 };
    element("text", { y: top - 10, ...place }, group).append(name);
  };
}

/**
 * Name what is shown, each entry beside its colour; what stands there already stays.
 * @param {HTMLElement} legend @param {Entry[]} entries
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

/** @param {Model} model with names, colors and shown @returns {Entry[]} of a legend */
export function shownEntries(model) {
  const colors = model.get("colors");
  const entries = model.get("names").map((name, i) => ({ name, color: colors[i % colors.length] }));
  return entries.filter((_, i) => isShown(model)(i));
}

/** @param {Model} model with the trait shown, empty where all are @returns {(i: number) => boolean} */
export function isShown(model) {
  const shown = numbers(model.get("shown"));
  return (i) => !shown.length || shown[i] > 0;
}
