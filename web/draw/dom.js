/** Elements of the page, and the colours around them. */

import { adopt } from "../styles.js";

/** @param {string} tag @param {Record<string, any>} properties @param {Element} [parent] @returns {any} an HTML element */
export function html(tag, properties, parent) {
  const node = Object.assign(document.createElement(tag), properties);
  parent?.append(node);
  return node;
}

/** Make an element the root of a widget: a notebook around it must not take keys as commands. */
export function root(el, className) {
  adopt(el);
  el.classList.add(className);
  el.addEventListener("keydown", (event) => event.stopPropagation());
}

/**
 * A colour of the data as it is drawn on the page: where two of them would be lost on a dark one, colors.css has others.
 * @param {string} color "#rrggbb" @returns {string} for CSS and SVG
 */
export const onPage = (color) => ({ "#000000": "var(--gdviz-black)", "#882255": "var(--gdviz-wine)" })[color] ?? color;

/** @returns {{ink: string, paper: string}} the colours of the page, for canvases */
export function pageColors() {
  const style = getComputedStyle(document.body);
  return { ink: style.getPropertyValue("--gdviz-ink"), paper: style.getPropertyValue("--gdviz-paper") };
}

/**
 * What canvases show does not follow the page by itself.
 * @param {() => void} changed called when the page has turned dark or light: JupyterLab says so in an attribute, our pages too
 * @returns {() => void} stop listening
 */
export function onTheme(changed) {
  const observer = new MutationObserver(changed);
  observer.observe(document.body, { attributeFilter: ["data-jp-theme-light"] });
  return () => observer.disconnect();
}

const SVG = "http://www.w3.org/2000/svg";

/** @param {string} name @param {Record<string, any>} attributes @param {Element} [parent] @returns {any} an SVG element */
export function element(name, attributes, parent) {
  const node = document.createElementNS(SVG, name);
  change(node, attributes);
  parent?.append(node);
  return node;
}

/** Set attributes of an element. */
export function change(node, attributes) {
  for (const key in attributes) node.setAttribute(key, attributes[key]);
}
