/** The player of a descent. Its Python half is player.py. */

import { html, root } from "../draw/dom.js";
import { observe, save } from "../runtime/models.js";
import { label, signButton } from "./buttons.js";

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

  signButton(el, "back", "Back to the start", () => save(model, { playing: false, value: 0 }));
  const play = signButton(el, "play", "Play", () => {
    const playing = !model.get("playing");
    // After the last step, the descent plays from the start.
    save(model, { playing, value: playing && value() >= max() ? 0 : value() });
  });
  signButton(el, "step", "Step forward", () => save(model, { playing: false, value: Math.min(value() + 1, max()) }));

  const scrubber = html("label", { title: "The current step" }, el);
  const slider = html("input", { type: "range", min: "0", step: "1", ariaLabel: "Current step" }, scrubber);
  const output = html("output", {}, scrubber);
  slider.addEventListener("input", () => save(model, { playing: false, value: Number(slider.value) }));

  function show() {
    slider.max = String(max());
    slider.value = String(value());
    output.textContent = `${value()} / ${max()}`;
  }

  // When the current run began, moved back by the time of the steps before it.
  let began = 0;
  let frame = 0;

  /** Steps in a millisecond. */
  const rate = () => Math.max(STEPS_PER_SECOND, max() / LONGEST) / 1000;

  /** @param {number} now */
  function tick(now) {
    const next = Math.min(Math.floor((now - began) * rate()), max());
    if (next >= max()) return save(model, { value: max(), playing: false });
    if (next > value()) save(model, { value: next });
    if (model.get("playing")) frame = requestAnimationFrame(tick);
  }

  function playOrPause() {
    const playing = model.get("playing");
    label(play, playing ? "pause" : "play", playing ? "Pause" : "Play");
    cancelAnimationFrame(frame);
    if (!playing) return;
    restart();
    frame = requestAnimationFrame(tick);
  }

  /** A different number of steps plays at a different rate: continue from the current step, or from the last one. */
  function restart() {
    if (value() > max()) save(model, { value: max() });
    began = performance.now() - value() / rate();
  }

  const ends = [
    observe(model, "value max", show),
    observe(model, "max", restart),
    observe(model, "playing", playOrPause),
    () => cancelAnimationFrame(frame),
  ];
  show();
  playOrPause();
  return () => ends.forEach((end) => end());
}

export default { render };
