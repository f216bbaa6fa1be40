/** The pinned runs of a page, to name, show, swap and remove. Its Python half is pins.py; runtime/pins.js does the pinning. */

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { fill, root } from "../draw/dom.js";
import { short } from "../draw/format.js";
import { pinnedSample } from "../draw/pinned.js";
import { listen, save } from "../runtime/models.js";
import { LONGEST, MOST } from "../runtime/pin_records.js";
import { MARKS, pinsOf, usePins } from "../runtime/pins.js";
import { pins as texts } from "../texts.js";

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-pins");
  const end = usePins(model);
  /** @type {Awaited<ReturnType<typeof pinsOf>> | null} */
  let pins = null;
  pinsOf(model).then((started) => {
    pins = started;
    draw();
  });

  /** @returns {import("../runtime/pin_records.js").Pin[]} */
  const pinned = () => model.get("pinned");
  const change = (/** @type {number} */ i, /** @type {object} */ to) => save(model, { pinned: pinned().with(i, { ...pinned()[i], ...to }) });

  /** @param {number} i */
  function remove(i) {
    save(model, { pinned: pinned().filter((_, j) => j !== i) });
    // The focus stays in the list.
    const left = el.querySelectorAll(".remove");
    /** @type {HTMLElement | null} */ (left[Math.min(i, left.length - 1)] ?? el.querySelector("button"))?.focus();
  }

  function pin() {
    if (pinned().length < MOST) pins?.pin();
  }

  /** @param {import("../runtime/pin_records.js").Pin} pin @param {number} i */
  function row(pin, i) {
    const [mark, run] = [MARKS[i], texts.run(MARKS[i])];
    const losses = pins ? pins.lossesOf(pin).map((loss) => short(loss, 3)) : [];
    const rename = (/** @type {{target: any}} */ { target }) => change(i, { name: target.value.trim().slice(0, LONGEST) });
    const isElsewhere = pins && !pins.isOfProblem(pin);
    return html`
      <li class=${pin.shown ? "" : "hidden"}>
        <label title=${texts.showOrHide(run)}><input type="checkbox" aria-label=${texts.show(run)} .checked=${live(pin.shown)}
          @change=${(/** @type {{target: any}} */ { target }) => change(i, { shown: target.checked })} /><b>${mark}</b>${pinnedSample(mark)}</label>
        <input type="text" aria-label=${texts.name(run)} title=${pin.name} maxlength=${LONGEST} .value=${live(pin.name)} @change=${rename} />
        <output title=${texts.lossTitle}>${losses.length ? texts.loss(losses.join(", ")) : nothing}</output>
        <button type="button" title=${texts.swapTitle(run)} @click=${() => pins?.swap(i)}>${texts.swap}</button>
        <button type="button" class="remove" title=${texts.remove(run)} aria-label=${texts.remove(run)} @click=${() => remove(i)}>×</button>
        ${isElsewhere ? html`<small>${texts.ofOtherProblem}</small>` : nothing}
      </li>`;
  }

  function draw() {
    const isFull = pinned().length >= MOST;
    // A button that is disabled would lose the focus.
    fill(el, html`
      <button type="button" aria-disabled=${isFull} title=${isFull ? texts.full(MOST) : texts.pinTitle} @click=${pin}>${texts.pin}</button>
      <ul aria-label=${texts.list} ?hidden=${!pinned().length}>${repeat(pinned(), (_, i) => i, row)}</ul>`);
  }

  const ends = [end, listen(model, { "pinned drawn": draw })];
  return () => ends.forEach((stop) => stop());
}

export default { render };
