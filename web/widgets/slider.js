/** A slider for one number. Its Python half is slider.py. */

import { fill, root } from "../draw/dom.js";
import { makeSlider } from "../draw/slider.js";
import { listen, save } from "../runtime/models.js";

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-slider");
  const template = makeSlider(draw, (value) => save(model, { value }));

  function draw() {
    const [value, min, max, step, log, whole] = ["value", "min", "max", "step", "log", "whole"].map((trait) => model.get(trait));
    const [disabled, description, unit, tooltip] = ["disabled", "description", "unit", "tooltip"].map((trait) => model.get(trait));
    const continuous = model.get("continuous_update");
    fill(el, template({ value, min, max, step, log, whole, disabled, description, unit, tooltip, continuous }));
  }

  return listen(model, { "value description tooltip unit min max step log disabled": draw });
}

export default { render };
