/** The buttons of a link that runs. Its Python half is runner.py; runtime/running.js does the running. */

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { fill, root } from "../draw/dom.js";
import { listen, observe, save } from "../runtime/models.js";
import { buttons, runner as texts } from "../texts.js";
import { playButton, signButton } from "./buttons.js";

/** Steps in each frame of the page; there are about 60 in a second. */
const SPEEDS = [1 / 60, 1 / 12, 1 / 4, 1, 2, 5, 10, 20, 50, 100];

/** @param {number} speed @param {string} unit @returns {string} */
function paced(speed, unit) {
  return speed < 1 ? texts.perSecond(Math.round(speed * 60), unit) : texts.perFrame(Number(speed.toPrecision(3)), unit);
}

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-runner");
  const unit = model.get("unit");

  const restart = () => save(model, { playing: false, shown: -1, resets: model.get("resets") + 1 });
  const step = () => save(model, { playing: false, shown: -1, single_steps: model.get("single_steps") + 1 });
  function play() {
    // A run that has diverged cannot continue: it restarts.
    const resets = model.get("resets") + (model.get("diverged_at") >= 0 && !model.get("playing") ? 1 : 0);
    save(model, { playing: !model.get("playing"), shown: -1, resets });
  }
  /** Wind back; beyond the last record is the present. @param {{target: any}} event */
  function windBack({ target }) {
    const position = Number(target.value);
    save(model, { playing: false, shown: position + model.get("stride") > model.get("position") ? -1 : position });
  }
  /** @param {{target: any}} event */
  function setSteps({ target }) {
    const wanted = Math.round(Number(target.value));
    if (wanted >= 1 && wanted <= 1000) save(model, { anew_steps: wanted });
    target.value = model.get("anew_steps");
  }

  /** @returns {string} the position that is shown */
  function where() {
    const [position, shown] = [model.get("position"), model.get("shown")];
    return shown < 0 || shown >= position ? texts.at(unit, position) : texts.atOf(unit, shown, position);
  }

  function history() {
    const [position, shown] = [model.get("position"), model.get("shown")];
    return html`
      <input class="history" type="range" min="0" aria-label=${texts.history} aria-valuetext=${where()} title=${texts.historyTitle(unit)}
        .max=${String(position)} .step=${String(model.get("stride"))} .value=${live(String(shown < 0 ? position : shown))}
        ?disabled=${position === 0} @input=${windBack} />`;
  }

  /** @param {number} diverged @returns {string} a state that is not finite is no state to go on with */
  const why = (diverged) => (model.get("position") < diverged ? texts.notFinite : texts.growing);

  function draw() {
    const [current, anew, diverged] = [model.get("speed"), model.get("anew"), model.get("diverged_at")];
    const isCurrent = (/** @type {number} */ speed) => Math.abs(speed / current - 1) < 1e-3;
    const speeds = SPEEDS.some(isCurrent) ? SPEEDS : [...SPEEDS, current].sort((a, b) => a - b);
    const setSpeed = (/** @type {any} */ { target }) => save(model, { speed: Number(target.value) });
    const setAnew = (/** @type {any} */ { target }) => save(model, { anew: target.checked, playing: false });
    fill(el, html`
      <div class="gdviz-buttons">
        ${signButton("back", texts.restart, restart, `back${diverged < 0 ? "" : " wanted"}`)}
        ${playButton(model.get("playing"), play)}
        ${signButton("step", buttons.step, step)}
        <select title=${texts.speedTitle(unit)} aria-label=${texts.speed} @change=${setSpeed}>
          ${speeds.map((speed) => html`<option value=${speed} .selected=${live(isCurrent(speed))}>${paced(speed, unit)}</option>`)}
        </select>
        <output class="position">${where()}</output>
      </div>
      ${model.get("stride") > 0 ? history() : nothing}
      <div class="gdviz-buttons">
        <label title=${texts.anewTitle(unit)}>
          <input type="checkbox" .checked=${live(anew)} @change=${setAnew} /> ${texts.anew}
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label=${texts.anewSteps(unit)} ?disabled=${!anew}
          .value=${String(model.get("anew_steps"))} @change=${setSteps} />
        ${texts.steps(unit)}
      </div>
      ${diverged < 0 || model.get("outdated") ? nothing : html`<div class="gdviz-notice" role="alert">
        ${texts.diverged(unit, diverged, why(diverged))}</div>`}`);
  }

  function stop() {
    if (model.get("diverged_at") >= 0 && model.get("playing")) save(model, { playing: false });
  }

  const ends = [
    observe(model, "position diverged_at", stop),
    listen(model, { "playing speed anew anew_steps position diverged_at stride shown outdated": draw }),
  ];
  stop();
  return () => ends.forEach((end) => end());
}

export default { render };
