/** Elements of the page, filled by templates of lit-html, and the colours around them. */

import { render } from "lit-html";
import { adopt } from "../styles.js";

/** @returns {string} for an element, also beside those of other versions of this code */
export const uniqueId = () => `gdviz-${Math.random().toString(36).slice(2)}`;

/**
 * Put a template into an element.
 * @param {HTMLElement | SVGElement} el @param {unknown} template @param {string[]} selectors
 * @returns {any} a list of the elements with these selectors
 */
export function fill(el, template, ...selectors) {
  render(template, el);
  return selectors.map((selector) => el.querySelector(selector));
}

/** @param {string} text @returns {Promise<boolean>} whether it is in the clipboard: not every browser or address allows it */
export const toClipboard = (text) => (async () => navigator.clipboard.writeText(text))().then(() => true, () => false);

/** @param {string} name of a file that the reader gets @param {string | Blob} content @param {string} type */
export function download(name, content, type) {
  const href = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  // Not at once: the browser has yet to read it.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** The state of an element that is in the page even while it is not shown: a value for its property `style`. */
export const shownIf = (/** @type {unknown} */ shown) => (shown ? "" : "display: none");

/** Make an element the root of a widget: a notebook around it must not take keys as commands. */
export function root(/** @type {HTMLElement} */ el, /** @type {string[]} */ ...classes) {
  adopt(el);
  el.classList.add("gdviz-widget", ...classes);
  el.addEventListener("keydown", (event) => event.stopPropagation());
}

/** Colours of the data that would be lost on a dark page: colors.css has others there. @type {Record<string, string>} */
const ON_PAGE = { "#000000": "var(--gdviz-black)", "#882255": "var(--gdviz-wine)" };

/** @param {string} color of the data, "#rrggbb" @returns {string} as it is drawn on the page, for CSS and SVG */
export const onPage = (color) => ON_PAGE[color] ?? color;

/** @returns {{ink: string, paper: string}} the colours of the page, for canvases */
export function pageColors() {
  const style = getComputedStyle(document.body);
  return { ink: style.getPropertyValue("--gdviz-ink"), paper: style.getPropertyValue("--gdviz-paper") };
}

/**
 * What canvases show does not follow the page by itself.
 * @param {() => void} changed called when the page turns dark or light: JupyterLab says so in an attribute, our pages too
 * @returns {() => void} stop listening
 */
export function onTheme(changed) {
  const observer = new MutationObserver(changed);
  observer.observe(document.body, { attributeFilter: ["data-jp-theme-light"] });
  return () => observer.disconnect();
}

/**
 * Follow the width of an element, in whole pixels.
 * @param {Element} node @param {(width: number) => void} changed called with each that it gets
 * @returns {() => void} stop following
 */
export function onWidth(node, changed) {
  let known = 0;
  const observer = new ResizeObserver(() => {
    const width = Math.floor(node.clientWidth);
    if (width === 0 || width === known) return;
    known = width;
    changed(width);
  });
  observer.observe(node);
  return () => observer.disconnect();
}
