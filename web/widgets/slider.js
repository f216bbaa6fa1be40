/** A slider for one number. Its Python half is slider.py. */

import { html, root } from "../draw/dom.js";
import { clamp, short } from "../draw/format.js";
import { observe, save } from "../runtime/models.js";

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-slider");
  const whole = model.get("whole");
  const label = html("label", {}, el);
  const name = html("span", {}, label);
  const range = html("input", { type: "range" }, label);
  const field = html("input", { type: "text", inputMode: "decimal" }, el);

  /** @param {number} value @returns {string} where the slider stands */
  const position = (value) => String(model.get("log") ? Math.log10(value) : value);

  function describe() {
    name.textContent = model.get("description");
    label.title = model.get("tooltip");
    field.ariaLabel = `${model.get("description")}, as a number`;
    range.min = position(model.get("min"));
    range.max = position(model.get("max"));
    range.step = model.get("step");
    range.disabled = field.disabled = model.get("disabled");
    show();
  }

  function show() {
    const value = model.get("value");
    range.value = position(value);
    range.ariaValueText = short(value);
    if (document.activeElement !== field) field.value = short(value);
    field.ariaInvalid = null;
    field.title = "";
  }

  /** @param {number} value */
  const set = (value) => save(model, { value: clamp(value, model.get("min"), model.get("max")) });

  range.addEventListener(model.get("continuous_update") ? "input" : "change", () => {
    const reading = Number(range.value);
    if (whole) return set(Math.round(reading));
    // A round number close to the position: 0.1 rather than 0.09999999999999998.
    set(model.get("log") ? Number((10 ** reading).toPrecision(3)) : reading);
  });
  field.addEventListener("change", () => {
    const value = Number(field.value.trim().replace(",", ".").replaceAll("−", "-"));
    const understood = field.value.trim() !== "" && Number.isFinite(value) && (!whole || Number.isInteger(value));
    const allowed = understood && value >= model.get("min") && value <= model.get("max");
    field.ariaInvalid = String(!allowed);
    field.title = allowed ? "" : `A ${whole ? "whole " : ""}number from ${model.get("min")} to ${model.get("max")}`;
    if (allowed) set(value);
  });
  field.addEventListener("blur", show);

  describe();
  const ends = [
    observe(model, "value", show),
    observe(model, "description tooltip min max step log disabled", describe),
  ];
  return () => ends.forEach((end) => end());
}

export default { render };
