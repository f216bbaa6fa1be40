/** The player of a descent. Its Python half is player.py. */

import { html, root } from "../draw/dom.js";
import { save } from "../runtime/models.js";
import { button, label } from "./buttons.js";

/** Steps each second for a short descent; a long one plays in about `LONGEST` seconds. */
const STEPS_PER_SECOND = 10;
const LONGEST = 8;

function render({ model, el }) {
  root(el, "gdviz-player");
  el.classList.add("gdviz-buttons");

  button(el, "back", "Back to the start", () => save(model, { playing: false, value: 0 }));
  const play = button(el, "play", "Play", () => {
    const start = !model.get("playing");
    // Played to its end, the descent starts anew.
    const value = start && model.get("value") >= model.get("max") ? 0 : model.get("value");
    save(model, { playing: start, value });
  });
  button(el, "step", "One step on", () => save(model, { playing: false, value: Math.min(model.get("value") + 1, model.get("max")) }));

  const scrubber = html("label", { title: "The present step" }, el);
  const slider = html("input", { type: "range", min: "0", step: "1" }, scrubber);
  slider.setAttribute("aria-label", "Present step");
  const output = html("output", {}, scrubber);
  slider.addEventListener("input", () => save(model, { playing: false, value: Number(slider.value) }));

  function show() {
    slider.max = String(model.get("max"));
    slider.value = String(model.get("value"));
    output.textContent = `${model.get("value")} / ${model.get("max")}`;
  }

  // The time at which the present run began, moved back by the steps already taken.
  let began = 0;
  let frame = 0;

  const rate = () => Math.max(STEPS_PER_SECOND, model.get("max") / LONGEST) / 1000;

  function tick(now) {
    const max = model.get("max");
    const value = Math.min(Math.floor((now - began) * rate()), max);
    if (value >= max) return save(model, { value: max, playing: false });
    if (value > model.get("value")) save(model, { value });
    if (model.get("playing")) frame = requestAnimationFrame(tick);
  }

  function playOrPause() {
    const playing = model.get("playing");
    if (playing) label(play, "pause", "Pause");
    else label(play, "play", "Play");
    cancelAnimationFrame(frame);
    if (!playing) return;
    keepPlace();
    frame = requestAnimationFrame(tick);
  }

  /** Another number of steps is played at another rate: go on from the present step, or the last one there is. */
  function keepPlace() {
    if (model.get("value") > model.get("max")) save(model, { value: model.get("max") });
    began = performance.now() - model.get("value") / rate();
  }

  const shown = "change:value change:max";
  model.on(shown, show);
  model.on("change:max", keepPlace);
  model.on("change:playing", playOrPause);
  show();
  playOrPause();

  return () => {
    cancelAnimationFrame(frame);
    model.off(shown, show);
    model.off("change:max", keepPlace);
    model.off("change:playing", playOrPause);
  };
}

export default { render };
