/** Which two letters of a model a surface shows, and the values of the others. Its Python half is slice.py. */

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { fill, root } from "../draw/dom.js";
import { short } from "../draw/format.js";
import { parse } from "../formulas/parse.js";
import { listen, modelOf, numbers, observe, save, setHere } from "../runtime/models.js";
import { valueOf } from "../runtime/numbers.js";
import { whileStarting } from "../runtime/schedule.js";
import { shortest } from "../runtime/state.js";
import { slice as texts } from "../texts.js";

/** @param {any} field the model of a formula's @returns {string[]} its letters, and others where they are fewer than two */
function lettersOf(field) {
  const { parameters } = parse(field.get("value"), field.get("variables"));
  const others = [..."abc"].filter((letter) => !parameters.includes(letter));
  return [...parameters, ...others.slice(0, Math.max(0, 2 - parameters.length))];
}

/** @param {string[]} letters @param {string[]} wanted @returns {[string, string]} two different letters, as those in slice.py */
function lettersOnAxes(letters, [across, upwards]) {
  const otherThan = (/** @type {string} */ one) => /** @type {string} */ (letters.find((letter) => letter !== one));
  const first = letters.includes(across) ? across : otherThan(upwards);
  return [first, letters.includes(upwards) && upwards !== first ? upwards : otherThan(first)];
}

/** @param {Model} model @returns {Promise<{field: any, surfaces: any[]}>} */
async function modelsOf(model) {
  const find = (/** @type {string} */ reference) => modelOf(model.widget_manager, reference);
  return { field: await find(model.get("field")), surfaces: await Promise.all(model.get("surfaces").map(find)) };
}

/** Set what has changed. @param {any} model @param {string} trait @param {any} value */
function follow(model, trait, value) {
  if (String(model.get(trait)) !== String(value)) setHere(model, trait, value);
}

/** Let everything follow the letters of the formula and those that are chosen. @param {any} model @returns {Promise<() => void>} ends it */
async function start(model) {
  const { field, surfaces } = await modelsOf(model);

  function update() {
    const letters = lettersOf(field);
    // Two letters have nothing to choose.
    const shown = lettersOnAxes(letters, letters.length > 2 ? model.get("axes") : letters);
    const isActive = model.get("active");
    follow(field, "without", shown);
    follow(model, "indices", isActive ? shown.map((letter) => letters.indexOf(letter)) : [0, 1]);
    if (!isActive) return;
    follow(model, "names", letters);
    for (const surface of surfaces) follow(surface, "axis_names", shown);
  }

  const ends = [observe(field, "value", update), observe(model, "active axes", update)];
  update();
  return () => ends.forEach((end) => end());
}

/** @param {number[]} point @param {number[]} box @returns {number[]} the box, moved along each axis on which the point is outside of it */
function around(point, box) {
  return point.flatMap((value, i) => {
    const [low, high] = box.slice(2 * i, 2 * i + 2);
    const by = low <= value && value <= high ? 0 : value - (low + high) / 2;
    return [low + by, high + by];
  });
}

/** Nothing is awaited here: widgets have two seconds to be ready. @param {Context} context @returns {() => void} ends it */
function initialize({ model }) {
  const started = whileStarting(start(model));
  return () => started.then((stop) => stop());
}

/** @param {Context} context */
async function render({ model, el }) {
  root(el, "gdviz-slice");
  const { field, surfaces: [surface] } = await modelsOf(model);

  /** Show another letter, which swaps with the one on the other axis. Its start comes along: the descent stays as it is. */
  function choose(/** @type {number} */ axis, /** @type {string} */ letter) {
    /** @type {string[]} */
    const names = model.get("names");
    const before = model.get("indices").map((/** @type {number} */ i) => names[i]);
    const after = before.map((/** @type {string} */ other, /** @type {number} */ i) => (i === axis ? letter : other === letter ? before[axis] : other));
    const parameters = field.get("parameters");
    const values = numbers(parameters).slice();
    // Links set float32, whose digits would be noise in the address.
    before.forEach((/** @type {string} */ one, /** @type {number} */ i) => (values[names.indexOf(one)] = Number(shortest(surface.get("start")[i]))));
    save(field, { parameters: valueOf(values, { shape: parameters.shape, dtype: "float64" }, parameters) });
    const start = after.map((/** @type {string} */ one) => values[names.indexOf(one)]);
    save(surface, { start, view: around(start, surface.get("view")) });
    save(model, { axes: after });
  }

  function draw() {
    /** @type {string[]} */
    const names = model.get("names");
    const [indices, point, outdated] = [model.get("indices"), numbers(model.get("point")), model.get("outdated")];
    const select = (/** @type {string} */ title, /** @type {number} */ axis) => html`
      <label>${title}
        <select title=${texts.axisTitle} @change=${(/** @type {any} */ { target }) => choose(axis, target.value)}>
          ${names.map((name, i) => html`<option value=${name} .selected=${live(i === indices[axis])}>${name}</option>`)}
        </select>
      </label>`;
    const others = names.flatMap((name, i) => (indices.includes(i) ? [] : [`${name}\u00a0=\u00a0${short(point[i] ?? NaN, 3)}`]));
    const sentence = texts.described(model.get("step"), others.join(", "));
    fill(el, model.get("active") && names.length > 2 ? html`
      <div class="axes">${select(texts.across, 0)}${select(texts.upwards, 1)}</div>
      <div class="gdviz-note ${outdated ? "gdviz-outdated" : ""}" role="status">${outdated || sentence}</div>` : nothing);
  }

  return listen(model, { "names indices active point step outdated": draw });
}

export default { initialize, render };
