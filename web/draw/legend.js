/** Legends and colour bars. */

import { numbers } from "../runtime/models.js";
import { element, html, onPage, onceFor } from "./dom.js";

/** Distance of a colour bar from the axes, its width, and the room for it and its labels. */
const GAP = 10;
const WIDTH = 12;
const ROOM = 68;
/** A longer name ends where the figure ends. */
const LONG_NAME = 9;

/**
 * A colour bar right of the axes, for a scale whose pixels go from 0 down to −1: `draw(colors, ticks, name)`. With neither
 * colours nor a name there is none.
 * @param {Element} parent @param {Area} area of the axes
 * @returns {(colors: string[], ticks: Tick[], name: string) => void}
 */
export function colorBar(parent, area) {
  const group = element("g", { class: "bar", "aria-hidden": true }, parent);
  const draw = onceFor((
    /** @type {Area} */ { left, top, width, height },
    /** @type {string[]} */ colors,
    /** @type {Tick[]} */ ticks,
    /** @type {string} */ name
  ) => {
    group.replaceChildren();
    if (!name && !colors.length) return;
    const x = left + width + GAP;
    // From above, each down to the end: nothing shows between two.
    colors.toReversed().forEach((fill, i) => {
      const share = 1 - i / colors.length;
      element("rect", { x, width: WIDTH, y: top + height * (1 - share), height: height * share, fill }, group);
    });
    element("rect", { class: "frame", x, y: top, width: WIDTH, height }, group);
    for (const { at, text } of ticks) {
      const y = top + height * (1 + at);
      element("path", { class: "tick", d: `M${x + WIDTH},${y}h3` }, group);
      element("text", { x: x + WIDTH + 6, y, dy: "0.35em" }, group).append(text);
    }
    const position = name.length >= LONG_NAME ? { x: left + width + ROOM, "text-anchor": "end" } : { x: x - 2 };
    element("text", { y: top - 10, ...position }, group).append(name);
  });
  return (colors, ticks, name) => draw(area, colors, ticks, name);
}

/** Names of what is shown, each beside its colour. @param {Element} parent @returns {(entries: Entry[]) => void} draws them */
export function legendIn(parent) {
  const legend = html("div", { className: "gdviz-legend" }, parent);
  return onceFor((entries) => {
    legend.replaceChildren();
    for (const { name, color, kind = "line" } of entries) {
      const entry = html("span", { className: "entry" }, legend);
      html("span", { className: `swatch ${kind}` }, entry).style.color = onPage(color);
      entry.append(name);
    }
  });
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
