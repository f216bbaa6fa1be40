/** A slider for one number. Its Python half is slider.py. */

import { html, root } from "../draw/dom.js";
import { clamp, short } from "../draw/format.js";
import { save } from "../runtime/models.js";

function render({ model, el }) {
  root(el, "gdviz-slider");
  const whole = model.get("whole");
  const label = html("label", {}, el);
  const name = html("span", {}, label);
  const range = html("input", { type: "range" }, label);
  const field = html("input", { type: "text", inputMode: "decimal" }, el);

  const toPosition = (value) => (model.get("log") ? Math.log10(value) : value);

  function describe() {
    name.textContent = model.get("description");
    label.title = model.get("tooltip");
    field.setAttribute("aria-label", `${model.get("description")}, as a number`);
    range.min = toPosition(model.get("min"));
    range.max = toPosition(model.get("max"));
    range.step = model.get("step");
    range.disabled = field.disabled = model.get("disabled");
    show();
  }

  function show() {
    const value = model.get("value");
    range.value = toPosition(value);
    range.setAttribute("aria-valuetext", short(value));
    if (document.activeElement !== field) field.value = short(value);
    field.removeAttribute("aria-invalid");
    field.title = "";
  }

  /** @param {number} value */
  function set(value) {
    save(model, { value: clamp(value, model.get("min"), model.get("max")) });
  }

  range.addEventListener(model.get("continuous_update") ? "input" : "change", () => {
    const position = Number(range.value);
    // A round number close to the position: 0.1 rather than 0.09999999999999998.
    set(whole ? Math.round(position) : model.get("log") ? Number((10 ** position).toPrecision(3)) : position);
  });
  field.addEventListener("change", () => {
    const value = Number(field.value.trim().replace(",", ".").replaceAll("−", "-"));
    const understood = field.value.trim() !== "" && Number.isFinite(value) && (!whole || Number.isInteger(value));
    const allowed = understood && value >= model.get("min") && value <= model.get("max");
    field.setAttribute("aria-invalid", String(!allowed));
    field.title = allowed ? "" : `A ${whole ? "whole " : ""}number from ${model.get("min")} to ${model.get("max")}`;
    if (allowed) set(value);
  });
  field.addEventListener("blur", show);

  const described = "change:description change:tooltip change:min change:max change:step change:log change:disabled";
  model.on("change:value", show);
  model.on(described, describe);
  describe();

  return () => {
    model.off("change:value", show);
    model.off(described, describe);
  };
}

export default { render };
