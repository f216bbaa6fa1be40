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

const FULL = `${MOST} runs are pinned: remove one to pin another`;

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
    const [mark, run] = [MARKS[i], `pinned run ${MARKS[i]}`];
    const losses = pins ? pins.lossesOf(pin).map((loss) => short(loss, 3)) : [];
    const rename = (/** @type {{target: any}} */ { target }) => change(i, { name: target.value.trim().slice(0, LONGEST) });
    const isElsewhere = pins && !pins.isOfProblem(pin);
    return html`
      <li class=${pin.shown ? "" : "hidden"}>
        <label title="Show or hide ${run}"><input type="checkbox" aria-label="Show ${run}" .checked=${live(pin.shown)}
          @change=${(/** @type {{target: any}} */ { target }) => change(i, { shown: target.checked })} /><b>${mark}</b>${pinnedSample(mark)}</label>
        <input type="text" aria-label="Name of ${run}" title=${pin.name} maxlength=${LONGEST} .value=${live(pin.name)} @change=${rename} />
        <output title="Its last loss">${losses.length ? `loss ${losses.join(", ")}` : nothing}</output>
        <button type="button" title="Make ${run} the present one, and pin the present one in its place" @click=${() => pins?.swap(i)}>Swap</button>
        <button type="button" class="remove" title="Remove ${run}" aria-label="Remove ${run}" @click=${() => remove(i)}>×</button>
        ${isElsewhere ? html`<small>Of another problem: not drawn on this surface.</small>` : nothing}
      </li>`;
  }

  function draw() {
    const isFull = pinned().length >= MOST;
    // A button that is disabled would lose the focus.
    fill(el, html`
      <button type="button" aria-disabled=${isFull} title=${isFull ? FULL : "Keep the present run in the plots, to compare others with it"} @click=${pin}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!pinned().length}>${repeat(pinned(), (_, i) => i, row)}</ul>`);
  }

  const ends = [end, listen(model, { "pinned drawn": draw })];
  return () => ends.forEach((stop) => stop());
}

export default { render };
