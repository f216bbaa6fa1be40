/** A slider for one number. Its Python half is slider.py. */

import { html, noChange } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { fill, root } from "../draw/dom.js";
import { clamp, short } from "../draw/format.js";
import { listen, save } from "../runtime/models.js";

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-slider");
  const whole = model.get("whole");
  const refused = `A ${whole ? "whole " : ""}number from`;
  /** Whether the field has a text that is not allowed. */
  let isInvalid = false;

  const set = (/** @type {number} */ value) => save(model, { value: clamp(value, model.get("min"), model.get("max")) });

  /** @param {{target: any}} event */
  function slide({ target }) {
    const reading = Number(target.value);
    if (whole) return set(Math.round(reading));
    // A round number close to the position: 0.1 rather than 0.09999999999999998.
    set(model.get("log") ? Number((10 ** reading).toPrecision(3)) : reading);
  }

  /** @param {{target: any}} event */
  function enter({ target }) {
    const value = Number(target.value.trim().replace(",", ".").replaceAll("−", "-"));
    const understood = target.value.trim() !== "" && Number.isFinite(value) && (!whole || Number.isInteger(value));
    isInvalid = !(understood && value >= model.get("min") && value <= model.get("max"));
    if (!isInvalid) set(value);
    draw();
  }

  function show() {
    isInvalid = false;
    draw();
  }

  function draw() {
    const [value, min, max, unit, disabled] = ["value", "min", "max", "unit", "disabled"].map((trait) => model.get(trait));
    const position = (/** @type {number} */ number) => String(model.get("log") ? Math.log10(number) : number);
    const isEditing = el.querySelector("input[type=text]:focus");
    const [input, change] = model.get("continuous_update") ? [slide, null] : [null, slide];
    fill(el, html`
      <label title=${model.get("tooltip")}>
        <span>${model.get("description")}</span>
        <input type="range" min=${position(min)} max=${position(max)} step=${model.get("step")}
          aria-valuetext=${`${short(value)} ${unit}`.trim()} .value=${live(position(value))} ?disabled=${disabled} @input=${input} @change=${change} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${model.get("description")}, as a number" aria-invalid=${isInvalid}
        title=${isInvalid ? `${refused} ${min} to ${max}` : unit} .value=${isEditing ? noChange : live(short(value))}
        ?disabled=${disabled} @change=${enter} @blur=${show} />`);
  }

  return listen(model, { "value description tooltip unit min max step log disabled": show });
}

export default { render };
