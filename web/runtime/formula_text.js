/** What links read of a formula follows its text: its instructions, and the values of its letters. */

import { parse } from "../formulas/parse.js";
import { numbers, observe } from "./models.js";
import { valueOf } from "./numbers.js";
import { makeShared } from "./shared.js";

/** @param {Model} model @param {string} [text] @returns {import("../formulas/parse.js").Parsed} */
export const parsed = (model, text = model.get("value")) => parse(text, model.get("variables"));

/** @param {Model} model @param {"instructions" | "parameters"} trait @param {ArrayLike<number>} values @returns {any} of the trait */
export function arrayOf(model, trait, values) {
  const { shape } = model.get(trait);
  const padded = new Float64Array(numbers(model.get(trait)).length);
  padded.set(values);
  return valueOf(padded, { shape, dtype: "float64" }, model.get(trait));
}

/** Let instructions and parameters follow the text. @param {Model} model of a formula @returns {() => void} ends it */
function follow(model) {
  let names = parsed(model).parameters;

  function take() {
    const now = parsed(model);
    const [before, present] = [names, numbers(model.get("parameters"))];
    names = now.parameters;
    const instructions = arrayOf(model, "instructions", now.instructions.flat());
    const [new_, old] = [numbers(instructions), numbers(model.get("instructions"))];
    // Python has set both.
    if (new_.every((number, i) => number === old[i])) return;
    // Who saves the text saves these, too.
    model.set("instructions", instructions);
    model.set("parameters", arrayOf(model, "parameters", names.map((name) => (before.includes(name) ? present[before.indexOf(name)] : 1))));
  }

  return observe(model, "value", take);
}

const formulas = makeShared((_, model) => follow(model), (stop) => stop());

/** Follow the text of a formula. @param {Model} model of its field @returns {() => void} ends it */
export const followText = formulas.use;
