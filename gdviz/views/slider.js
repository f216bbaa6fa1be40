/** A slider for one number. Its Python half is slider.py. */

/** @param {number} value @returns {string} with at most 4 significant digits, as in field.js */
function short(value) {
  const size = Math.abs(value);
  const far = size !== 0 && (size < 1e-3 || size >= 1e5);
  const text = far ? Number(value.toPrecision(3)).toExponential() : String(Number(value.toPrecision(4)));
  return text.replaceAll("-", "−").replace("e+", "e");
}

function render({ model, el }) {
  el.classList.add("gdviz-slider");
  // A notebook around it must not take keys as commands.
  el.addEventListener("keydown", (event) => event.stopPropagation());
  const whole = model.get("whole");
  const label = document.createElement("label");
  const name = document.createElement("span");
  const range = Object.assign(document.createElement("input"), { type: "range" });
  const field = Object.assign(document.createElement("input"), { type: "text", inputMode: "decimal" });
  label.append(name, range);
  el.append(label, field);

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
    model.set("value", Math.min(Math.max(value, model.get("min")), model.get("max")));
    model.save_changes();
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
