/**
 * A question that the reader answers before anything else moves. Its Python half is question.py. In a room, the page sets two
 * more traits: `room`, whose question it is, "teacher" or "learner", while the room waits for answers, and `given`, whether the
 * answer is there; it is committed to when the teacher reveals the result.
 */

import { html, nothing } from "lit-html";
import { fill, root, uniqueId } from "../draw/dom.js";
import { makeSlider } from "../draw/slider.js";
import { answers, rightAnswer } from "../runtime/answers.js";
import { listen, modelOf, save, setHere } from "../runtime/models.js";
import { question as texts } from "../texts.js";

/** @param {any} given @param {number} length @returns {boolean} */
const isList = (given, length) => Array.isArray(given) && given.length === length;

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-question");
  /** @type {"points" | "number" | "choices"} */
  const kind = model.get("kind");
  /** The options of each name. @type {[string, string[]][]} */
  const rows = model.get("rows");
  const how = texts.how[model.get("distinct") ? "order" : (rows.length || model.get("points").length) === 1 ? kind.slice(0, -1) : kind];
  const [name, id] = [uniqueId(), uniqueId()];
  /** Whether the page knows the right answer. */
  const isJudged = model.get("solution") !== null;
  const stored = answers(model.get("question"));
  /** The points in a figure with which it is answered, and those that wait. @type {Model[][]} */
  let [points, others] = [[], []];
  const trait = kind === "number" ? "number" : "chosen";
  const value = () => (kind === "points" ? points.map((point) => point.get("value")) : model.get(trait));
  /** What it was before anybody answered. */
  let first = JSON.stringify(value());
  let isUrged = false;
  let ended = false;
  const slider = makeSlider(draw, (number) => save(model, { number }));

  const isTeachers = () => model.get("room") === "teacher";

  function commit() {
    isUrged = !isTeachers() && isUnchanged();
    if (isUrged) return draw();
    stored.set(value());
    if (model.get("room") === "learner") setHere(model, "given", true);
    else save(model, { committed: true });
  }

  const isUnchanged = () => (kind === "choices" ? value().includes(-1) : JSON.stringify(value()) === first);

  function again() {
    isUrged = false;
    stored.clear();
    if (model.get("given")) setHere(model, "given", false);
    save(model, { committed: false });
    /** @type {HTMLElement | null} */ (el.querySelector("input, button"))?.focus();
  }

  const isAnswered = () => Boolean(model.get("committed") || model.get("given"));

  /** Let everything else wait until there is an answer, and the answer stay from then on. @returns {boolean} whether the controls are there */
  function lock() {
    const committed = model.get("committed");
    points.forEach((point) => setHere(point, "locked", isAnswered()));
    others.forEach((point) => setHere(point, "locked", !committed));
    const controls = el.closest(".gdviz-beside")?.querySelector(".gdviz-moved");
    controls?.toggleAttribute("inert", !committed);
    return Boolean(controls);
  }

  /** Choose an option in a row; the row that had it, where no two may have the same, gets what this one had. @param {number} row @param {number} option */
  function choose(row, option) {
    const chosen = [...model.get("chosen")];
    const same = model.get("distinct") ? chosen.indexOf(option) : -1;
    if (same >= 0) chosen[same] = chosen[row];
    chosen[row] = option;
    save(model, { chosen });
  }

  /** @param {[string, string[]]} row its name and options @param {number} at @returns {unknown} */
  function rowElement([title, options], at) {
    return html`<div class="options ${title ? "named" : ""}" role="radiogroup" aria-label=${title || model.get("question")}>
      ${title ? html`<span class="name">${title}</span>` : nothing}
      ${options.map((option, i) => html`
        <label><input type="radio" name="${name}-${at}" .checked=${model.get("chosen")[at] === i} ?disabled=${isAnswered()} @change=${() => choose(at, i)} />
          <span>${option}</span></label>`)}</div>`;
  }

  /** @returns {unknown} */
  function answerElement() {
    if (kind === "choices") return rows.map(rowElement);
    if (kind === "points") return nothing;
    const [number, min, max, step, unit] = ["number", "min", "max", "step", "unit"].map((trait) => model.get(trait));
    return html`<div class="gdviz-slider">${slider({
      value: number, min, max, step, unit, disabled: isAnswered(), description: isJudged ? texts.answer : texts.prediction, tooltip: texts.answerTitle,
    })}</div>`;
  }

  function isRight() {
    const solution = model.get("solution");
    // 2 − 1.98 is a little more than 0.02.
    const rounding = 1e-9 * Math.max(1, Math.abs(solution));
    return Math.abs((kind === "number" ? value() : value()[0]) - solution) <= model.get("within") + rounding;
  }

  /** @returns {string} what is said of an answer */
  function said() {
    if (!isJudged) return texts.compare;
    return `${isRight() ? texts.right : texts.wrong(rightAnswer(model))} ${model.get("explanation")}`.trim();
  }

  /** @returns {string} what the button says */
  function buttonText() {
    if (model.get("committed")) return texts.again[isTeachers() ? "asked" : isJudged ? "tried" : "predicted"];
    if (model.get("given")) return texts.change;
    return isTeachers() ? texts.reveal : isJudged ? texts.check : texts.commit;
  }

  function draw() {
    const committed = model.get("committed");
    const verdict = isJudged && committed ? (isRight() ? "right" : "wrong") : "";
    fill(el, html`
      <div role="group" class=${verdict} aria-labelledby=${id}>
        <p class="text" id=${id}>${model.get("question")}</p>
        ${answerElement()}
        <p class="hint ${isUrged ? "urged" : ""}" role="status">${committed ? said() : model.get("given") ? texts.given : how}</p>
        ${isAnswered()
          ? html`<button type="button" class="again" @click=${again}>${buttonText()}</button>`
          : html`<button type="button" class="commit" @click=${commit}>${buttonText()}</button>`}
        <div class="everyone"></div>
      </div>`);
    lock();
  }

  /** @param {any} given @returns {boolean} whether it may be an answer: it comes from a storage that others write to, too */
  function isAnswer(given) {
    if (kind === "points") return isList(given, points.length) && given.every((/** @type {any} */ point) => isList(point, 2) && point.every(Number.isFinite));
    if (kind === "choices") return isList(given, rows.length) && rows.every(([, options], i) => Number.isInteger(given[i]) && options[given[i]] !== undefined);
    return Number.isFinite(given) && given >= model.get("min") && given <= model.get("max");
  }

  async function takePoints() {
    const both = [model.get("points"), model.get("others")];
    const found = await Promise.all(both.map((references) =>
      Promise.all(references.map((/** @type {string} */ reference) => modelOf(model.widget_manager, reference)))));
    if (ended) return;
    [points, others] = found;
    first = JSON.stringify(value());
    const before = stored.get();
    if (isAnswer(before) && !model.get("committed")) {
      if (kind === "points") points.forEach((point, i) => save(point, { value: before[i] }));
      else save(model, { [trait]: before });
      save(model, { committed: true });
    }
    lock();
  }

  const ends = [listen(model, { "question chosen number min max step committed given room": draw })];
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
