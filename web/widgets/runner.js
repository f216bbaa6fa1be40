/** The buttons of a link that runs. Its Python half is runner.py; runtime/running.js does the running. */

import { html, root } from "../draw/dom.js";
import { save } from "../runtime/models.js";
import { label, signButton } from "./buttons.js";

/** Steps in each frame of the page; there are about 60 in a second. */
const SPEEDS = [1 / 60, 1 / 12, 1 / 4, 1, 2, 5, 10, 20, 50, 100];

/** @param {number} speed @param {string} unit @returns {string} */
function paced(speed, unit) {
  const number = speed < 1 ? Math.round(speed * 60) : Number(speed.toPrecision(3));
  return `${number} ${unit}${number === 1 ? "" : "s"} a ${speed < 1 ? "second" : "frame"}`;
}

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-runner");
  const row = html("div", { className: "gdviz-buttons" }, el);

  const unit = model.get("unit");
  const reset = signButton(row, "back", "Restart", () => save(model, { playing: false, resets: model.get("resets") + 1 }));
  const play = signButton(row, "play", "Play", () => {
    // A run that has diverged cannot continue: it restarts.
    const resets = model.get("resets") + (model.get("diverged_at") >= 0 && !model.get("playing") ? 1 : 0);
    save(model, { playing: !model.get("playing"), resets });
  });
  signButton(row, "step", "Step forward", () => save(model, { playing: false, single_steps: model.get("single_steps") + 1 }));

  const speed = html("select", { title: `Speed, in ${unit}s per frame or second` }, row);
  speed.setAttribute("aria-label", "Speed");
  speed.addEventListener("change", () => save(model, { speed: Number(speed.value) }));
  const position = html("output", { className: "position" }, row);

  const choice = html("div", { className: "gdviz-buttons" }, el);
  const anewLabel = html("label", { title: `Whenever anything changes, restart and run this many ${unit}s at once` }, choice);
  const anew = html("input", { type: "checkbox" }, anewLabel);
  anewLabel.append(" Restart on every change:");
  const steps = html("input", { type: "number", min: "1", max: "1000", step: "1" }, choice);
  steps.setAttribute("aria-label", `${unit}s to run after each change`);
  choice.append(` ${unit}s`);
  anew.addEventListener("change", () => save(model, { anew: anew.checked, playing: false }));
  steps.addEventListener("change", () => {
    const wanted = Math.round(Number(steps.value));
    if (wanted >= 1 && wanted <= 1000) save(model, { anew_steps: wanted });
    steps.value = String(model.get("anew_steps"));
  });

  const diverged = html("div", { className: "gdviz-notice", hidden: true }, el);
  diverged.setAttribute("role", "alert");

  function show() {
    const playing = model.get("playing");
    label(play, playing ? "pause" : "play", playing ? "Pause" : "Play");
    const current = model.get("speed");
    const all = SPEEDS.some((value) => Math.abs(value / current - 1) < 1e-3) ? SPEEDS : [...SPEEDS, current].sort((a, b) => a - b);
    speed.replaceChildren(...all.map((value) => new Option(paced(value, unit), String(value), false, Math.abs(value / current - 1) < 1e-3)));
    anew.checked = model.get("anew");
    steps.disabled = !model.get("anew");
    steps.value = String(model.get("anew_steps"));
  }

  function tell() {
    position.textContent = `${unit} ${model.get("position").toLocaleString("en")}`;
    const at = model.get("diverged_at");
    diverged.hidden = at < 0;
    reset.classList.toggle("wanted", at >= 0);
    if (at < 0) return;
    diverged.textContent = `Diverged at ${unit} ${at.toLocaleString("en")}: the numbers are no longer finite. The last finite parameters are shown. Lower the learning rate, then restart.`;
    if (model.get("playing")) save(model, { playing: false });
  }

  const settings = "change:playing change:speed change:anew change:anew_steps";
  const results = "change:position change:diverged_at";
  model.on(settings, show);
  model.on(results, tell);
  show();
  tell();
  return () => {
    model.off(settings, show);
    model.off(results, tell);
  };
}

export default { render };
