/** A formula that the reader types, written by hand beneath it, with sliders for its letters. Its Python half is formula_field.py. */

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { fill, root as asRoot, uniqueId } from "../draw/dom.js";
import { makeSlider } from "../draw/slider.js";
import { formulaElement } from "../formulas/mathml.js";
import { FormulaError } from "../formulas/parse.js";
import { arrayOf, followText, parsed } from "../runtime/formula_text.js";
import { listen, numbers, save } from "../runtime/models.js";
import { formulaField as texts } from "../texts.js";

/** So many characters around the wrong one are shown. */
const [BEFORE, AFTER] = [24, 8];

/** @param {Context} context */
function render({ model, el }) {
  asRoot(el, "gdviz-formula-field");
  const id = uniqueId();
  /** What is typed, while it is not the formula that is shown. @type {{text: string, error: FormulaError} | null} */
  let draft = null;
  /** @type {Map<string, (shown: import("../draw/slider.js").Shown) => unknown>} */
  const sliders = new Map();

  /** @param {{target: any}} event */
  function type({ target }) {
    const text = target.value;
    try {
      parsed(model, text);
      draft = null;
      save(model, { value: text });
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      draft = { text, error };
    }
    draw();
  }

  /** @param {string} name @returns {(shown: import("../draw/slider.js").Shown) => unknown} the slider of a letter */
  function sliderOf(name) {
    const set = (/** @type {number} */ value) => {
      const values = numbers(model.get("parameters")).slice();
      values[parsed(model).parameters.indexOf(name)] = value;
      save(model, { parameters: arrayOf(model, "parameters", values) });
    };
    if (!sliders.has(name)) sliders.set(name, makeSlider(draw, set));
    return /** @type {any} */ (sliders.get(name));
  }

  /** @param {FormulaError} error @param {string} text @returns {unknown} */
  function errorElement({ message, position }, text) {
    const characters = Array.from(text, (character) => (/\s/.test(character) ? "\u00a0" : character));
    const from = Math.max(0, position - BEFORE);
    const around = characters.slice(from, position + AFTER).join("");
    return html`<code aria-hidden="true">${from ? "…" : ""}${around}\n${"\u00a0".repeat(position - from + (from ? 1 : 0))}▲</code>
      <span>${message}</span>`;
  }

  function shown() {
    draft = null;
    draw();
  }

  function draw() {
    const [value, description, tooltip] = ["value", "description", "tooltip"].map((trait) => model.get(trait));
    const [min, max] = model.get("range");
    const parameters = numbers(model.get("parameters"));
    const { root, parameters: names } = parsed(model);
    const without = model.get("without");
    fill(el, html`
      <label title=${tooltip}>
        <span>${description}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${draft !== null}
          aria-describedby=${id} .value=${live(draft?.text ?? value)} @input=${type} />
      </label>
      <div class="written">
        <div class="error" id=${id} role="status">${draft ? errorElement(draft.error, draft.text) : nothing}</div>
        ${draft ? nothing : formulaElement(value, root)}
      </div>
      ${names.map((name, i) => without.includes(name) ? nothing : html`<div class="gdviz-slider">${sliderOf(name)({
        value: parameters[i], min, max, step: 0.01, description: name, tooltip: texts.letter(name),
      })}</div>`)}`);
  }

  const ends = [listen(model, { "parameters description tooltip range without": draw }), listen(model, { value: shown })];
  return () => ends.forEach((end) => end());
}

export default { initialize: (/** @type {Context} */ { model }) => followText(model), render };
