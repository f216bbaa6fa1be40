/** A question that the reader answers before anything else moves. Its Python half is question.py. */

import { html, nothing } from "lit-html";
import { fill, root, uniqueId } from "../draw/dom.js";
import { short } from "../draw/format.js";
import { makeSlider } from "../draw/slider.js";
import { answers } from "../runtime/answers.js";
import { listen, modelOf, save, setHere } from "../runtime/models.js";

/** What to do, by the kind of the answer. @type {Record<string, string>} */
const HOW = {
  point: "Drag the ring to where you expect it.",
  number: "Move the slider to the number you expect.",
  choice: "Choose an answer.",
};

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-question");
  /** @type {"point" | "number" | "choice"} */
  const kind = model.get("kind");
  const [name, id] = [uniqueId(), uniqueId()];
  /** Whether the page knows the right answer. */
  const isJudged = model.get("solution") !== null;
  const stored = answers(model.get("question"));
  /** The point in a figure with which it is answered, and those that wait. @type {any[]} */
  let points = [];
  /** @returns {[any, string]} the model and the trait of the answer */
  const answer = () => (kind === "point" ? [points[0], "value"] : [model, kind]);
  const value = () => answer()[0]?.get(answer()[1]);
  /** What it was before anybody answered. */
  let first = kind === "point" ? null : JSON.stringify(value());
  let isUrged = false;
  let ended = false;
  const slider = makeSlider(draw, (number) => save(model, { number }));

  function commit() {
    isUrged = JSON.stringify(value()) === first;
    if (isUrged) return draw();
    stored.set(value());
    save(model, { committed: true });
  }

  function again() {
    isUrged = false;
    stored.clear();
    save(model, { committed: false });
    /** @type {HTMLElement | null} */ (el.querySelector("input, button"))?.focus();
  }

  /** Let everything else wait until there is an answer, and the answer stay from then on. @returns {boolean} whether the controls are there */
  function lock() {
    const committed = model.get("committed");
    points.forEach((point, i) => setHere(point, "locked", i === 0 && kind === "point" ? committed : !committed));
    const controls = el.closest(".gdviz-beside")?.querySelector(".gdviz-moved");
    controls?.toggleAttribute("inert", !committed);
    return Boolean(controls);
  }

  /** @returns {unknown} */
  function answerElement() {
    const committed = model.get("committed");
    if (kind === "choice") {
      return html`<div class="options">${model.get("options").map((/** @type {string} */ option, /** @type {number} */ i) => html`
        <label><input type="radio" name=${name} .checked=${model.get("choice") === i} ?disabled=${committed} @change=${() => save(model, { choice: i })} />
          <span>${option}</span></label>`)}</div>`;
    }
    if (kind === "point") return nothing;
    const [number, min, max, step, unit] = ["number", "min", "max", "step", "unit"].map((trait) => model.get(trait));
    return html`<div class="gdviz-slider">${slider({
      value: number, min, max, step, unit, disabled: committed, description: isJudged ? "Your answer" : "Your prediction", tooltip: "The number that you expect",
    })}</div>`;
  }

  function isRight() {
    const solution = model.get("solution");
    // 2 − 1.98 is a little more than 0.02.
    const rounding = 1e-9 * Math.max(1, Math.abs(solution));
    return Math.abs(value() - solution) <= model.get("within") + rounding;
  }

  /** @returns {string} what is said of an answer */
  function said() {
    if (!isJudged) return "Compare your prediction with what is shown now, then move the controls.";
    const solution = model.get("solution");
    const right = kind === "choice" ? model.get("options")[solution] : `${short(solution)} ${model.get("unit")}`.trim();
    return `${isRight() ? "Right." : `Not quite: ${right}.`} ${model.get("explanation")}`.trim();
  }

  function draw() {
    const committed = model.get("committed");
    const verdict = isJudged && committed ? (isRight() ? "right" : "wrong") : "";
    fill(el, html`
      <div role="group" class=${verdict} aria-labelledby=${id}>
        <p class="text" id=${id}>${model.get("question")}</p>
        ${answerElement()}
        <p class="hint ${isUrged ? "urged" : ""}" role="status">${committed ? said() : HOW[kind]}</p>
        ${committed
          ? html`<button type="button" class="again" @click=${again}>${isJudged ? "Try again" : "Predict again"}</button>`
          : html`<button type="button" class="commit" @click=${commit}>${isJudged ? "Check" : "This is my prediction"}</button>`}
      </div>`);
    lock();
  }

  /** @param {any} given @returns {boolean} whether it may be an answer: it comes from a storage that others write to, too */
  function isAnswer(given) {
    if (kind === "point") return Array.isArray(given) && given.length === 2 && given.every(Number.isFinite);
    if (kind === "choice") return Number.isInteger(given) && given >= 0 && given < model.get("options").length;
    return Number.isFinite(given) && given >= model.get("min") && given <= model.get("max");
  }

  async function takePoints() {
    const [point, others] = [model.get("point"), model.get("others")];
    const found = await Promise.all([point, ...others].filter(Boolean).map((reference) => modelOf(model.widget_manager, reference)));
    if (ended) return;
    points = found;
    first ??= JSON.stringify(value());
    const before = stored.get();
    if (isAnswer(before) && !model.get("committed")) {
      save(answer()[0], { [answer()[1]]: before });
      save(model, { committed: true });
    }
    lock();
  }

  const ends = [listen(model, { "question options choice number min max step committed": draw })];
  takePoints();
  // The controls may come into the page after the question; then there is nothing more to wait for.
  const observer = new MutationObserver(() => lock() && observer.disconnect());
  const placed = new ResizeObserver(() => {
    const beside = el.closest(".gdviz-beside");
    if (!beside) return;
    placed.disconnect();
    if (!lock()) observer.observe(beside, { childList: true, subtree: true, attributeFilter: ["class"] });
  });
  placed.observe(el);
  ends.push(() => observer.disconnect(), () => placed.disconnect());
  return () => {
    ended = true;
    ends.forEach((end) => end());
  };
}

export default { render };
