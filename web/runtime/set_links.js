/**
 * Links in the text that move the controls of a figure: `[κ = 50](#set:kappa=50&share=0.8)`. They mean the figure of the same
 * section that comes last before them, or else the next one; a name such as `zigzag.kappa` means that of the function `zigzag`.
 */

import { setLinks as texts } from "../texts.js";
import { glideTo, isStill } from "./glide.js";
import { namesOf } from "./joined.js";

const PREFIX = "#set:";
const LINKS = `a[href^="${PREFIX}"]`;
/** The controls of a figure whose question has no answer yet. */
export const WAITING = ".gdviz-moved[inert]";

/** The states of figures, by the elements that are in them. @type {Map<Element, any>} */
const figures = new Map();

/** @param {Element} el within a figure @param {any} model of its state @returns {() => void} the figure is gone */
export function enterFigure(el, model) {
  // The same listener again changes nothing.
  for (const type of ["click", "keydown"]) addEventListener(type, hear, true);
  figures.set(el, model);
  // They do what buttons do.
  for (const link of document.querySelectorAll(LINKS)) {
    link.setAttribute("role", "button");
    // Formulas have no name that screen readers would say of a button.
    if (link.querySelector("math")) link.setAttribute("aria-label", texts.name(link.textContent));
  }
  return () => figures.delete(el);
}

/** @param {Event} event anywhere in the page, whichever host has put the link there */
function hear(event) {
  const link = event.target instanceof Element && /** @type {HTMLAnchorElement | null} */ (event.target.closest(LINKS));
  if (!link || event.defaultPrevented || (event instanceof KeyboardEvent && event.key !== " ")) return;
  event.preventDefault();
  event.stopPropagation();
  setUp(link).catch((error) => console.error(error));
}

/** @param {HTMLAnchorElement} link */
async function setUp(link) {
  const { reasons, wanted } = sorted(link);
  for (const [el, state] of wanted) {
    const figure = figureOf(el);
    if (figure.querySelector(WAITING)) {
      reasons.push(texts.questionFirst);
      continue;
    }
    const model = figures.get(el);
    // Where one part of a page is shown at a time, this one is now.
    figure.dispatchEvent(new CustomEvent("gdviz-set", { bubbles: true }));
    (figure.querySelector(".gdviz-row") ?? figure).scrollIntoView({ block: "nearest", behavior: isStill() ? "auto" : "smooth" });
    reasons.push(...(await glideTo(model, state)));
  }
  say(link, reasons.length ? `${reasons.join("; ")}.` : texts.set(link.textContent), !reasons.length);
}

/** @param {Element} el @returns {Element} the figure around it */
const figureOf = (el) => el.closest(".gdviz-interact") ?? el;

/** @param {Node} one @param {Node} other @returns {boolean} whether it comes first in the page */
const isBefore = (one, other) => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** @param {HTMLAnchorElement} link @returns {{wanted: Map<Element, Map<string, string>>, reasons: string[]}} what it sets, by figure, and why not all */
function sorted(link) {
  // Several notebooks may be open.
  const notebook = link.closest(".jp-Notebook") ?? document;
  const here = [...figures.keys()].filter((el) => notebook.contains(el)).sort((one, other) => (isBefore(one, other) ? -1 : 1));
  const names = namesOf(here.map((el) => figures.get(el)));
  const reasons = [];
  const wanted = new Map();
  for (const [name, value] of new URLSearchParams((link.getAttribute("href") ?? "").slice(PREFIX.length))) {
    const [, owner, own] = /^(?:([^.]*)\.)?(.*)$/s.exec(name) ?? [];
    const el = owner === undefined ? nearest(link, here, notebook) : here[names.indexOf(owner)];
    if (!el) reasons.push(owner === undefined ? texts.noFigure : texts.noSuchFigure(name, owner));
    else wanted.set(el, (wanted.get(el) ?? new Map()).set(own, value));
  }
  if (!wanted.size && !reasons.length) reasons.push(texts.nothing(PREFIX));
  return { wanted, reasons };
}

/** @param {Element} link @param {Element[]} here in figures, in the order of the page @param {ParentNode} notebook @returns {Element | undefined} */
function nearest(link, here, notebook) {
  const before = here.filter((el) => isBefore(el, link)).at(-1);
  const heading = [...notebook.querySelectorAll("h1, h2, h3, h4")].filter((heading) => isBefore(heading, link)).at(-1);
  if (before && (!heading || isBefore(heading, before))) return before;
  return here.find((el) => isBefore(link, el)) ?? before;
}

/** @param {HTMLElement} link @param {string} sentence beside it @param {boolean} isQuiet whether it is for the ear alone */
function say(link, sentence, isQuiet) {
  const isThere = link.nextElementSibling?.classList.contains("gdviz-set-status");
  if (!isThere) link.after(Object.assign(document.createElement("span"), { className: "gdviz-set-status", role: "status" }));
  const status = /** @type {Element} */ (link.nextElementSibling);
  status.classList.toggle("quiet", isQuiet);
  status.textContent = sentence;
}
