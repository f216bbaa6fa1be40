/** Paragraphs that lead through a figure: the present one sets its controls. Its Python half is steps.py. */

import { html, nothing } from "lit-html";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import { fill, root } from "../draw/dom.js";
import { leaveOut } from "../runtime/address.js";
import { glideTo, isStill } from "../runtime/glide.js";
import { modelOf } from "../runtime/models.js";
import { whileRestoring } from "../runtime/schedule.js";
import { WAITING } from "../runtime/set_links.js";
import { steps as texts } from "../texts.js";

/** What readers do to scroll by themselves. */
const ACTS = ["wheel", "touchmove", "keydown", "pointerdown"];

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-steps-text");
  /** @type {string[]} */
  const paragraphs = model.get("texts");
  /** @type {Map<string, string>[]} */
  const settings = model.get("settings").map((/** @type {Record<string, string>} */ step) => new Map(Object.entries(step)));
  /** The present step, and that which the figure shows: it begins with the first. */
  let [present, shown] = [0, 0];
  /** Where a button leads, until the page has scrolled there. @type {number | null} */
  let aim = null;
  let isLeading = false;
  let isAsked = false;
  /** @type {string[]} */
  let refused = [];
  /** Whether the address has brought a state of the figure that is still to be seen. @type {boolean | undefined} */
  let isBrought;

  /** @param {number} index */
  function go(index) {
    if (index === present) return;
    present = index;
    isAsked = aim !== null;
    draw();
    lead().catch((error) => console.error(error));
  }

  /** Let the figure follow the present step, as soon as its question is answered. */
  async function lead() {
    if (isLeading || el.closest(".gdviz-steps")?.querySelector(WAITING)) return;
    isLeading = true;
    const figure = await modelOf(model.widget_manager, model.get("figure"));
    while (shown !== present) {
      const index = present;
      await whileRestoring(
        glideTo(figure, settings[index], () => index === present).then((reasons) => {
          refused = reasons;
          return leaveOut(figure, [...settings[index].keys()]);
        })
      );
      shown = index;
    }
    isLeading = false;
    draw();
  }

  /** @param {number} by how many steps @returns {boolean} whether there is one */
  function step(by) {
    const index = present + by;
    if (!settings[index]) return false;
    aim = index;
    go(index);
    items()[index].scrollIntoView({ block: isWithin() ? "nearest" : "center", behavior: isStill() ? "auto" : "smooth" });
    return true;
  }

  /** Whether a notebook or another page is around it, where only buttons lead on. */
  const isWithin = () => Boolean(el.closest(".jp-Notebook, .gdviz-embedded"));
  const items = () => /** @type {HTMLElement[]} */ ([...el.querySelectorAll("li")]);

  /** Find the paragraph in the middle of what the figure leaves of the window. */
  function locate() {
    if (isWithin()) return;
    const all = items();
    const line = (parseFloat(getComputedStyle(all[0]).scrollMarginTop) + innerHeight) / 2;
    const index = all.map((item) => item.getBoundingClientRect()).findIndex(({ top, bottom }) => top <= line && line < bottom);
    if (index === aim) aim = null;
    if (index < 0 || aim !== null) return;
    if (isBrought) shown = present = index;
    isBrought = false;
    go(index);
    draw();
  }

  function draw() {
    const button = (/** @type {string} */ text, /** @type {number} */ by) =>
      html`<button type="button" aria-disabled=${!settings[present + by]} @click=${() => step(by)}>${text}</button>`;
    const question = el.closest(".gdviz-steps")?.querySelector(WAITING) ? texts.answerFirst : "";
    fill(el, html`
      <ol>${paragraphs.map((text, i) => html`<li aria-current=${i === present ? "step" : nothing}><p>${unsafeHTML(text)}</p></li>`)}</ol>
      <div class="bar" role="group" aria-label=${texts.steps}>
        ${button(texts.back, -1)}
        <span role="status">${texts.at(present + 1, paragraphs.length)}<span class="quiet">${isAsked ? `: ${items()[present].textContent}` : ""}</span></span>
        ${button(texts.next, 1)}
        ${[question, ...refused].filter(Boolean).map((reason) => html`<p>${reason}</p>`)}
      </div>`);
  }

  modelOf(model.widget_manager, model.get("figure")).then((figure) => {
    const owners = [...new URLSearchParams(location.search).keys()].map((name) => name.replace(/\d*\..*/s, ""));
    isBrought ??= Boolean(model.widget_manager.ownsAddress) && owners.includes(figure.get("name"));
  });
  draw();
  const leaving = new AbortController();
  const { signal } = leaving;
  const released = () => (aim = null);
  for (const act of ACTS) addEventListener(act, released, { capture: true, passive: true, signal });
  let frame = 0;
  const moved = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(locate);
  };
  // A notebook scrolls within the window.
  addEventListener("scroll", moved, { capture: true, passive: true, signal });
  addEventListener("resize", moved, { signal });
  // Presentations ask whether there is another step.
  el.addEventListener("gdviz-step", (event) => step(/** @type {CustomEvent} */ (event).detail) && event.preventDefault());
  const answered = new MutationObserver(() => {
    draw();
    lead();
  });
  const placed = new ResizeObserver(() => {
    const figure = el.closest(".gdviz-steps");
    if (figure) answered.observe(figure, { subtree: true, attributeFilter: ["inert"] });
    moved();
  });
  placed.observe(el);
  return () => {
    leaving.abort();
    answered.disconnect();
    placed.disconnect();
  };
}

export default { render };
