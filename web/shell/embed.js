/**
 * `?embed`: the figures of the page and their controls alone, for an iframe in another page, which learns their height;
 * `?embed=2` the second figure alone, `?embed=zigzag` that of the function `zigzag`.
 */

import { html } from "lit-html";
import { HEIGHT } from "../embedding/messages.js";
import { fill } from "../draw/dom.js";
import { bareAddress } from "../runtime/address.js";
import { namesOf } from "../runtime/joined.js";
import { embed as texts } from "../texts.js";

/** @typedef {{node: HTMLElement, name: string, heading: string}} Figure its name, if it has one, and the heading of its section */

const FIGURES = "main > .outputs > :is([data-widget], img, .picture)";

/** @returns {string | null} which figure the address asks for: none in particular if empty; null where the whole page is shown */
export const embedded = () => new URLSearchParams(location.search).get("embed");

/**
 * The figures of the page, in its order: what its widgets show, and pictures.
 * @param {Record<string, {state: any}>} models of its widgets, by their ids @returns {Figure[]}
 */
export function figuresOf(models) {
  const states = Object.keys(models).filter((id) => ["pageState", "figureState"].includes(models[id].state._front_end));
  const names = namesOf(states.map((id) => new Map(Object.entries(models[id].state))));
  const headings = [...document.querySelectorAll("main > .text :is(h1, h2, h3)")];
  return [...document.querySelectorAll(FIGURES)].map((found) => {
    const node = /** @type {HTMLElement} */ (found);
    const within = idsIn(models, node.dataset.widget);
    const before = headings.filter((heading) => heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
    return { node, name: names[states.findIndex((id) => within.includes(id))] ?? "", heading: before.at(-1)?.textContent?.replace("¶", "").trim() ?? "" };
  });
}

/** @param {Record<string, {state: any}>} models @param {string | undefined} id @returns {string[]} it, and all that is shown in it */
function idsIn(models, id) {
  if (!id || !models[id]) return [];
  const children = models[id].state.children ?? [];
  return [id, ...children.flatMap((/** @type {string} */ child) => idsIn(models, child.slice("IPY_MODEL_".length)))];
}

/** Show the figures that the address asks for alone, and report their height from then on. @param {Figure[]} figures of the page */
export function startEmbedding(figures) {
  const wanted = embedded();
  if (wanted === null) return;
  const shown = figures.filter(({ name }, i) => !wanted || wanted === name || wanted === String(i + 1));
  for (const { node } of figures) if (!shown.some((figure) => figure.node === node)) node.remove();
  if (!shown.length) reportMissing(figures, wanted);
  // Links lead out of the frame.
  document.head.append(Object.assign(document.createElement("base"), { target: "_blank" }));
  if (parent === window) return;
  const report = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // It is no secret, and a page in a sandbox does not know who is around it.
    parent.postMessage({ type: HEIGHT, height, title: document.title }, "*");
  };
  // At once: a frame out of view is not laid out, and the page around it waits for a sign.
  report();
  new ResizeObserver(report).observe(document.body);
}

/** @param {Figure[]} figures @param {string} wanted */
function reportMissing(figures, wanted) {
  const known = figures.map(({ name }, i) => (name ? texts.named(i + 1, name) : String(i + 1)));
  const sentence = figures.length ? texts.noSuchFigure(wanted.slice(0, 40), known) : texts.noFigures;
  const place = document.getElementsByTagName("main")[0].appendChild(document.createElement("p"));
  place.className = "failed";
  fill(place, html`${sentence} <a href=${bareAddress()}>${texts.wholePage}</a>`);
}
