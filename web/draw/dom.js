/** Elements of the page, and the colours around them. */

import { adopt } from "../styles.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag @param {Record<string, any>} [properties] @param {Element | null} [parent]
 * @returns {HTMLElementTagNameMap[T]} an HTML element
 */
export function html(tag, properties = {}, parent = null) {
  const node = Object.assign(document.createElement(tag), properties);
  parent?.append(node);
  return node;
}

/**
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} name @param {Record<string, any>} attributes @param {Element} [parent]
 * @returns {SVGElementTagNameMap[T]} an SVG element
 */
export function element(name, attributes, parent) {
  const node = document.createElementNS(SVG, name);
  change(node, attributes);
  parent?.append(node);
  return node;
}

/** @returns {string} for an element, also beside those of other versions of this code */
export const uniqueId = () => `gdviz-${Math.random().toString(36).slice(2)}`;

/** Set attributes of an element. @param {Element} node @param {Record<string, any>} attributes */
export function change(node, attributes) {
  for (const key in attributes) node.setAttribute(key, attributes[key]);
}

/**
 * A button with a text, or with a picture and a name for what it does.
 * @param {Element} parent @param {string | Element} face @param {string} title @param {() => void} action
 */
export function button(parent, face, title, action) {
  const node = html("button", { type: "button", title }, parent);
  node.append(face);
  node.addEventListener("click", action);
  return node;
}

/**
 * Draw only where what is to be drawn has changed.
 * @template {any[]} What
 * @param {(...what: What) => void} draw @returns {(...what: What) => void}
 */
export function onceFor(draw) {
  let drawn = "";
  return (...what) => {
    const now = JSON.stringify(what);
    if (now !== drawn) draw(...what);
    drawn = now;
  };
}

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
