/** A slider with its number beside it, for widgets that show one or several. */

import { html, noChange } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { slider as texts } from "../texts.js";
import { clamp, short } from "./format.js";

/**
 * @typedef {{value: number, min: number, max: number, step: number, log?: boolean, whole?: boolean, disabled?: boolean,
 *            description: string, unit?: string, tooltip: string, continuous?: boolean}} Shown
 * @param {() => void} redraw called when the slider has to be drawn again @param {(value: number) => void} set
 * @returns {(shown: Shown) => unknown} a template for an element of the class gdviz-slider
 */
export function makeSlider(redraw, set) {
  /** Whether the number is being edited, and has a text that is not allowed. */
  let isEditing = false;
  let isInvalid = false;
  /** @type {number | undefined} */
  let drawn;

  return ({ value, min, max, step, log, whole, disabled = false, description, unit = "", tooltip, continuous = true }) => {
    if (value !== drawn) isInvalid = false;
    drawn = value;
    const position = (/** @type {number} */ number) => String(log ? Math.log10(number) : number);

    /** @param {{target: any}} event */
    function slide({ target }) {
      const reading = Number(target.value);
      // A round number close to the position: 0.1 rather than 0.09999999999999998.
      const round = log ? Number((10 ** reading).toPrecision(3)) : reading;
      set(clamp(whole ? Math.round(reading) : round, min, max));
    }

    /** @param {{target: any}} event */
    function enter({ target }) {
      const entered = Number(target.value.trim().replace(",", ".").replaceAll("−", "-"));
      const understood = target.value.trim() !== "" && Number.isFinite(entered) && (!whole || Number.isInteger(entered));
      isInvalid = !(understood && entered >= min && entered <= max);
      if (!isInvalid) set(entered);
      redraw();
    }

    function focus() {
      isEditing = true;
    }

    function blur() {
      isEditing = isInvalid = false;
      redraw();
    }

    const [input, change] = continuous ? [slide, null] : [null, slide];
    return html`
      <label title=${tooltip}>
        <span>${description}</span>
        <input type="range" min=${position(min)} max=${position(max)} step=${step} aria-valuetext=${`${short(value)} ${unit}`.trim()}
          .value=${live(position(value))} ?disabled=${disabled} @input=${input} @change=${change} />
      </label>
      <input type="text" inputmode="decimal" aria-label=${texts.number(description)} aria-invalid=${isInvalid}
        title=${isInvalid ? (whole ? texts.wholeRange : texts.range)(min, max) : unit}
        .value=${isEditing ? noChange : live(short(value))} ?disabled=${disabled} @focus=${focus} @change=${enter} @blur=${blur} />`;
  };
}
