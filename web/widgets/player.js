/** The player of a descent. Its Python half is player.py. */

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { fill, root } from "../draw/dom.js";
import { short } from "../draw/format.js";
import { followLastStep } from "../runtime/last_step.js";
import { listen, observe, save } from "../runtime/models.js";
import { buttons, player as texts } from "../texts.js";
import { playButton, signButton } from "./buttons.js";

/** Steps each second for a short descent; a long one plays in about `LONGEST` seconds. */
const STEPS_PER_SECOND = 10;
const LONGEST = 8;

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-player", "gdviz-buttons");
  /** @returns {number} */
  const value = () => model.get("value");
  /** @returns {number} */
  const max = () => model.get("max");
  const goTo = (/** @type {number} */ step) => save(model, { playing: false, value: step });

  function play() {
    const playing = !model.get("playing");
    // After the last step, the descent plays from the start.
    save(model, { playing, value: playing && value() >= max() ? 0 : value() });
  }

  /** @returns {string} the number between its ends, or the step */
  function present() {
    if (!model.get("ends")) return `${value()} / ${max()}`;
    const [low, high] = model.get("ends");
    return short(low + ((high - low) * value()) / Math.max(max(), 1), 3);
  }

  const [title, hint] = model.get("ends") ? [model.get("description"), ""] : ["", texts.stepTitle];

  const draw = () =>
    fill(el, html`
      ${signButton("back", texts.back, () => goTo(0))}
      ${playButton(model.get("playing"), play)}
      ${signButton("step", buttons.step, () => goTo(Math.min(value() + 1, max())))}
      <label title=${hint}>
        ${title && html`<span>${title}</span>`}
        <input type="range" min="0" step="1" aria-label=${title || texts.step} aria-valuetext=${title ? present() : nothing} .max=${String(max())} .value=${live(String(value()))}
          @input=${(/** @type {any} */ { target }) => goTo(Number(target.value))} />
        <output>${present()}</output>
      </label>`);

  // When the current run began, moved back by the time of the steps before it.
  let began = 0;
  let frame = 0;

  /** Steps in a millisecond. */
  const rate = () => (model.get("seconds") ? max() / model.get("seconds") : Math.max(STEPS_PER_SECOND, max() / LONGEST)) / 1000;

  function tick(/** @type {number} */ now) {
    const next = Math.min(Math.floor((now - began) * rate()), max());
    if (next >= max()) return save(model, { value: max(), playing: false });
    if (next > value()) save(model, { value: next });
    if (model.get("playing")) frame = requestAnimationFrame(tick);
  }

  function playOrPause() {
    cancelAnimationFrame(frame);
    if (!model.get("playing")) return;
    restart();
    frame = requestAnimationFrame(tick);
  }

  /** A different number of steps plays at a different rate: continue from the current step. */
  function restart() {
    began = performance.now() - value() / rate();
  }

  const ends = [
    listen(model, { "value max playing": draw }),
    observe(model, "max", restart),
    observe(model, "playing", playOrPause),
    () => cancelAnimationFrame(frame),
  ];
  playOrPause();
  return () => ends.forEach((end) => end());
}

export default { initialize: (/** @type {Context} */ { model }) => followLastStep(model), render };
