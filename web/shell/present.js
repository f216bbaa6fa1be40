/** `?present`: one part of the page at a time fills the screen, in letters for the back row; `?present=3` begins with the third. */

import { html } from "lit-html";
import { fill } from "../draw/dom.js";
import { save } from "../runtime/models.js";
import { present as texts } from "../texts.js";
import { allModels } from "./manager.js";

const NAME = "present";
/** How much larger all is drawn: text of 12 pixels is 20 pixels high then, and more on large screens. */
const LEAST_ZOOM = 1.7;
/** Of narrower windows, nobody sees anything from a back row. */
const NARROW = 700;
/** So many lines of code are shown together with the text above them. */
const MOST_LINES = 6;
const HEADINGS = "h1, h2, h3";
/** Code that stands open where there is room for it: parts have the same numbers on all screens. */
const SHOWN_CODE = ".code[data-open]";
/** What takes arrow keys, and what takes the space bar and Enter, while it has the focus. */
const TAKES_ARROWS = "input, select, textarea, [role=slider], [contenteditable]";
const TAKES_PRESSES = [TAKES_ARROWS, "button", "a", "summary"].join();

/** @param {Element} main @returns {HTMLElement[][]} the parts that are shown one by one: a figure or a question, or a section of text with its code */
export function slidesOf(main) {
  /** @type {HTMLElement[][]} */
  const slides = [];
  for (const block of main.querySelectorAll(":scope > :not(.opening)")) {
    for (const part of block.matches(".text") ? block.children : [block]) {
      const last = slides.at(-1) ?? [];
      const isBegun = last.length > 0 && !last.some(hasWidget);
      // The code of a figure is below it.
      if (part.matches(".code") && hasWidget(part.previousElementSibling)) {
        last.push(/** @type {HTMLElement} */ (part));
        continue;
      }
      const belongs = hasWidget(part) ? isBegun && last.every((other) => other.matches(HEADINGS)) : !part.matches(HEADINGS);
      const isLong = part.matches(SHOWN_CODE) && linesIn(part) > MOST_LINES;
      // Nothing but what it prints comes after other code.
      const isAfterCode = last.some((other) => other.matches(SHOWN_CODE)) && !part.matches(".outputs");
      if (!isBegun || !belongs || isLong || isAfterCode) slides.push([]);
      slides[slides.length - 1].push(/** @type {HTMLElement} */ (part));
    }
  }
  return slides;
}

const linesIn = (/** @type {Element} */ code) => (code.querySelector("code")?.textContent ?? "").split("\n").length;
const hasWidget = (/** @type {Element | null} */ element) => Boolean(element?.querySelector("[data-widget]"));

/** The part that is presented, as an event of the page's main element: its number, or null when the presentation is left. */
export const PART = "gdviz-part";

/**
 * Present the page, if its address asks for it.
 * @param {any} [manager] of its widgets, if there are any
 * @returns {{draw: () => void, part: () => number | null, show: (part: number) => void} | undefined} `draw`: called when these are
 *   shown; `part`: the number of the part that is presented; `show`: goes to one
 */
export function startPresentation(manager) {
  const wanted = new URLSearchParams(location.search).get(NAME);
  const [main] = document.getElementsByTagName("main");
  const slides = slidesOf(main);
  if (wanted === null || !slides.length) return;
  let present = Math.min(Math.max(Math.round(Number(wanted)) || 1, 1), slides.length) - 1;
  const page = document.documentElement;
  const bar = document.body.appendChild(Object.assign(document.createElement("div"), { className: "gdviz-presentation" }));
  bar.role = "region";
  bar.ariaLabel = texts.bar;
  const leaving = new AbortController();
  const { signal } = leaving;

  /** @param {number} index */
  function show(index) {
    present = Math.min(Math.max(index, 0), slides.length - 1);
    for (const element of main.querySelectorAll(".gdviz-now")) element.classList.remove("gdviz-now");
    for (const element of slides[present]) {
      element.classList.add("gdviz-now");
      // Of a paragraph, what is around it; the code of a figure can be unfolded.
      if (element.parentElement !== main) element.parentElement?.classList.add("gdviz-now");
      if (element instanceof HTMLDetailsElement) element.open = !slides[present].some(hasWidget);
    }
    const active = document.activeElement;
    if (active instanceof HTMLElement && !bar.contains(active)) active.blur();
    scrollTo(0, 0);
    write(String(present + 1));
    draw();
    tell(present + 1);
  }

  /** @param {number | null} detail */
  const tell = (detail) => main.dispatchEvent(new CustomEvent(PART, { detail }));

  /** Commit all questions that are shown, as they stand, so that their answers are shown. */
  async function reveal() {
    for (const model of manager ? await allModels(manager) : []) {
      if (model.get("_front_end") !== "question" || model.get("committed")) continue;
      const views = await Promise.all(Object.values(model.views ?? {}));
      if (views.some(({ el }) => el.closest(".gdviz-now"))) save(model, { committed: true });
    }
  }

  function leave() {
    leaving.abort();
    bar.remove();
    page.classList.remove("gdviz-presenting");
    write(null);
    slides[present][0].scrollIntoView();
    tell(null);
  }

  /** Go on or back, first through the steps of a figure. @param {number} by */
  function go(by) {
    const steps = slides[present].map((element) => element.querySelector(".gdviz-steps-text")).find(Boolean);
    if (!steps || steps.dispatchEvent(new CustomEvent("gdviz-step", { cancelable: true, detail: by }))) show(present + by);
  }
  const next = () => go(1);
  const back = () => go(-1);

  function draw() {
    const hasQuestion = slides[present].some((element) => element.querySelector(".gdviz-question"));
    const button = (/** @type {string} */ text, /** @type {string} */ title, /** @type {() => void} */ action, isOff = false) =>
      html`<button type="button" title=${title} aria-label=${title} aria-disabled=${isOff} @click=${action}>${text}</button>`;
    fill(bar, html`
      <h1>${document.title}</h1>
      ${button("‹", texts.back, back, present === 0)}
      <span role="status">${present + 1} / ${slides.length}</span>
      ${button("›", texts.next, next, present === slides.length - 1)}
      ${button(texts.reveal, texts.revealTitle, reveal, !hasQuestion)}
      ${button(texts.leave, texts.leaveTitle, leave)}`);
  }

  function fit() {
    // The bar of a room is below all else.
    const height = page.clientHeight - (parseFloat(page.style.getPropertyValue("--room")) || 0);
    const width = page.clientWidth;
    const zoom = width < NARROW ? 1 : Math.max(LEAST_ZOOM, Math.min(width / 1000, height / 560));
    page.style.setProperty("--zoom", String(zoom));
    page.style.setProperty("--screen", `${Math.round(height / zoom)}px`);
  }

  /** @param {KeyboardEvent} event */
  function hear(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    const focused = /** @type {Element} */ (event.target);
    const isFree = (/** @type {string} */ takers) => !focused.closest?.(takers);
    const action = {
      Escape: leave,
      // Pointers for talks send these two.
      PageDown: next,
      PageUp: back,
      ArrowRight: isFree(TAKES_ARROWS) && next,
      ArrowLeft: isFree(TAKES_ARROWS) && back,
      " ": isFree(TAKES_PRESSES) && next,
      Enter: isFree(TAKES_PRESSES) && reveal,
      r: isFree(TAKES_ARROWS) && reveal,
    }[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }

  page.classList.add("gdviz-presenting");
  fit();
  addEventListener("resize", fit, { signal });
  addEventListener("keydown", hear, { signal, capture: true });
  show(present);
  // A link in the text sets up a figure that may be elsewhere.
  main.addEventListener("gdviz-set", ({ target }) => {
    const index = slides.findIndex((slide) => slide.some((element) => element.contains(/** @type {Node} */ (target))));
    if (index >= 0 && !signal.aborted) show(index);
  });
  return { draw, part: () => (signal.aborted ? null : present + 1), show: (part) => signal.aborted || part === present + 1 || show(part - 1) };
}

/** @param {string | null} present which part the address has, so that the page opens there again */
function write(present) {
  const parts = new URLSearchParams(location.search);
  if (present === null) parts.delete(NAME);
  else parts.set(NAME, present);
  const query = parts.toString().replaceAll("%2C", ",");
  try {
    history.replaceState(history.state, "", `${location.pathname}${query && `?${query}`}${location.hash}`);
  } catch {
    // Not every page within another one has an address of its own.
  }
}
