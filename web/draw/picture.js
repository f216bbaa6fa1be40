/**
 * Figures of a page as pictures that need nothing else: SVG with colours and fonts as they are computed for the page, and with
 * what canvases show as images in it; or PNG, which is that SVG at twice its size.
 *
 * @typedef {{name: string, node: HTMLElement}} FigureOf a page
 */

import { common, picture as texts } from "../texts.js";

const SVG = "http://www.w3.org/2000/svg";
/** What style sheets say of an element, as attributes. */
const ATTRIBUTES = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity",
  "font-family", "font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline", "paint-order", "shape-rendering",
];
/** Of those, what SVG takes where nothing is said. @type {Record<string, string>} */
const USUAL = {
  "fill-opacity": "1", "stroke-opacity": "1", "stroke-dasharray": "none", "stroke-linecap": "butt", "stroke-linejoin": "miter", opacity: "1",
  "font-weight": "400", "font-style": "normal", "text-anchor": "start", "dominant-baseline": "auto", "paint-order": "normal", "shape-rendering": "auto",
};
/** Attributes that pictures keep as they are. */
const KEPT = /^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/;
/** Pixels of a PNG for each of the page. */
const RATIO = 2;
/** Pixels of the swatch of an entry of a legend, and from it to the next thing. */
const SWATCH = 14;

/**
 * @param {Element} page @returns {FigureOf[]} its figures that are shown, in their order, each with a name of its own
 */
export function figuresOf(page) {
  const nodes = /** @type {HTMLElement[]} */ ([...page.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")]);
  const seen = new Map();
  return nodes.filter((node) => node.checkVisibility() && node.querySelector("svg")).map((node) => {
    const name = nameOf(node);
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return { name: seen.get(name) > 1 ? `${name} ${seen.get(name)}` : name, node };
  });
}

/** @param {HTMLElement} node @returns {string} */
function nameOf(node) {
  if (node.matches(".network")) return texts.network;
  // bqplot writes the title into the figure.
  const name = node.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label") || (node.matches(".gdviz-surface3d-view") ? common.lossIn3d : "") || node.querySelector(".mainheading")?.textContent || texts.figure;
  // Behind a colon is what changes, such as the number of points.
  const [title] = name.split(":");
  return title[0].toUpperCase() + title.slice(1);
}

/** @param {HTMLElement} figure @returns {string} */
export function svgOf(figure) {
  const outer = (figure.querySelector(".gdviz-plot") ?? figure).getBoundingClientRect();
  const legend = [...figure.querySelectorAll(".gdviz-legend .entry")].filter((entry) => entry.checkVisibility());
  const bottom = Math.max(outer.bottom, ...legend.map((entry) => entry.getBoundingClientRect().bottom));
  const [width, height] = [Math.ceil(outer.width), Math.ceil(bottom - outer.top)];
  const picture = element("svg", { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` });
  picture.append(element("rect", { width, height, fill: rgb(getComputedStyle(document.body).getPropertyValue("--gdviz-paper") || "white")[0] }));
  const shown = [...figure.querySelectorAll("canvas, svg")].filter((node) => node.checkVisibility() && !node.parentElement?.closest("svg") && !node.closest("button, .gdviz-legend, .panel"));
  for (const node of shown) {
    const box = node.getBoundingClientRect();
    const at = { x: box.left - outer.left, y: box.top - outer.top, width: box.width, height: box.height };
    if (node instanceof HTMLCanvasElement) {
      if (node.width && node.height) picture.append(element("image", { ...at, href: node.toDataURL("image/png"), preserveAspectRatio: "none" }));
    } else {
      const copy = /** @type {SVGElement} */ (copied(node));
      for (const [name, value] of Object.entries(at)) copy.setAttribute(name, String(value));
      copy.setAttribute("overflow", "visible");
      picture.append(copy);
    }
  }
  for (const entry of legend) picture.append(...entryOf(/** @type {HTMLElement} */ (entry), outer));
  return new XMLSerializer().serializeToString(picture);
}

/** @param {string} name @param {Record<string, string | number>} attributes @returns {SVGElement} */
function element(name, attributes) {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== "xmlns") node.setAttribute(key, String(value));
  return node;
}

/** @param {Node} node @returns {Node | null} the same with its own colours and fonts; null where nothing is seen */
function copied(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.cloneNode();
  if (!(node instanceof SVGElement) || node.tagName === "title") return null;
  const style = getComputedStyle(node);
  if (style.display === "none" || style.visibility === "hidden" || node.matches(".hit, .halo, foreignObject")) return null;
  const copy = document.createElementNS(SVG, node.tagName);
  for (const { name, value } of node.attributes) if (KEPT.test(name)) copy.setAttribute(name, value);
  for (const name of ATTRIBUTES) {
    const value = style.getPropertyValue(name);
    if (name === "fill" || name === "stroke") paint(copy, name, value);
    else if (value && value !== USUAL[name] && !(name.endsWith("opacity") && copy.hasAttribute(name))) copy.setAttribute(name, value);
  }
  copy.append(...[...node.childNodes].map(copied).filter((child) => child !== null));
  return copy;
}

/** @param {Element} node @param {"fill" | "stroke"} name @param {string} color */
function paint(node, name, color) {
  const [value, opacity] = /^(none|url\()/.test(color) ? ["none", 1] : rgb(color);
  node.setAttribute(name, value);
  if (opacity < 1) node.setAttribute(`${name}-opacity`, String(opacity));
}

/** @type {CanvasRenderingContext2D | null} */
let context = null;
/** @type {Map<string, [string, number]>} */
const known = new Map();

/** @param {string} color in any form that CSS has @returns {[string, number]} "#rrggbb", and how opaque it is */
function rgb(color) {
  if (!known.has(color)) {
    context ??= Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
    if (!context) return [color, 1];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
    known.set(color, [`#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`, Number((a / 255).toFixed(3))]);
  }
  return /** @type {[string, number]} */ (known.get(color));
}

/** @param {HTMLElement} entry of a legend @param {DOMRect} outer of the figure @returns {SVGElement[]} */
function entryOf(entry, outer) {
  const box = entry.getBoundingClientRect();
  const [left, middle] = [box.left - outer.left, (box.top + box.bottom) / 2 - outer.top];
  const swatch = /** @type {HTMLElement} */ (entry.querySelector(".swatch"));
  const { width = SWATCH } = swatch?.getBoundingClientRect() ?? {};
  const style = getComputedStyle(entry);
  const [color] = rgb(swatch ? getComputedStyle(swatch).color : style.color);
  const is = (/** @type {string} */ kind) => Boolean(swatch?.matches(`.${kind}`));
  const mark = is("dot") || is("ring")
    ? element("circle", { cx: left + width / 2, cy: middle, r: 4, fill: is("dot") ? color : "none", stroke: color, "stroke-width": 2 })
    : element("path", { d: `M${left},${middle}h${width}`, fill: "none", stroke: color, "stroke-width": is("area") ? 9 : 3, "stroke-dasharray": is("dashes") ? "4 3" : "none" });
  const font = { "font-family": style.fontFamily, "font-size": style.fontSize, fill: rgb(style.color)[0] };
  const text = element("text", { x: left + width + 5, y: middle, dy: "0.35em", ...font });
  text.textContent = entry.textContent.trim();
  return [mark, text];
}

/** @param {HTMLElement} figure @returns {Promise<Blob>} */
export async function pngOf(figure) {
  const href = URL.createObjectURL(new Blob([svgOf(figure)], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = href;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: RATIO * image.width, height: RATIO * image.height });
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(href);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"));
}
