/** The buttons of players. */

import { button, element } from "../draw/dom.js";

/** Signs of the buttons, as paths in a box of 16 × 16: fonts do not agree on theirs. */
const SIGNS = {
  back: "M3 2h2v12H3zM14 2v12L5 8z",
  play: "M4 2l10 6-10 6z",
  pause: "M3 2h4v12H3zM9 2h4v12H9z",
  step: "M2 2l9 6-9 6zM11 2h2v12h-2z",
};

/** @param {HTMLButtonElement} node @param {keyof typeof SIGNS} sign @param {string} title */
export function label(node, sign, title) {
  const picture = element("svg", { width: 16, height: 16, viewBox: "0 0 16 16", "aria-hidden": true });
  element("path", { fill: "currentColor", d: SIGNS[sign] }, picture);
  node.replaceChildren(picture);
  node.title = node.ariaLabel = title;
}

/** @param {Element} parent @param {keyof typeof SIGNS} name @param {string} title @param {() => void} action */
export function signButton(parent, name, title, action) {
  const node = button(parent, "", title, action);
  node.className = name;
  label(node, name, title);
  return node;
}
