/** What teachers and learners see of a race: the limits, the choice, and a table of all runs. */

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { fill } from "../draw/dom.js";
import { clamp, short } from "../draw/format.js";
import { makeSlider } from "../draw/slider.js";
import { common, race as texts, room as roomTexts } from "../texts.js";
import { clear, fieldsOf, play, runAll, summary } from "./race.js";
import { asked } from "./room.js";

/**
 * @typedef {import("./room.js").Room} Room
 * @typedef {import("./race.js").Field} Field
 * @typedef {import("./race.js").Run} Run
 */

/** The question whose answers are the runs. */
const RACE = "race";
/** Where one end of a range is so many times the other, its slider has a logarithmic scale. */
const WIDE = 50;

/** @param {{min: number, max: number}} limits @returns {{log: boolean, step: number, middle: number}} of a slider between them */
function scaleOf({ min, max }) {
  const log = min > 0 && max / min >= WIDE;
  const middle = log ? Number(Math.sqrt(min * max).toPrecision(2)) : (min + max) / 2;
  return { log, step: log ? 0.01 : Number(((max - min) / 200).toPrecision(1)), middle };
}

/** @param {any} race that was opened @returns {Field[]} */
const fieldsIn = ({ fields, about }) =>
  Object.entries(fields).map(([name, limits]) => ({ name, limits, title: about?.[name]?.title ?? name, options: about?.[name]?.options ?? [] }));

/** @param {Run} run @returns {string} whose it is */
const nameOf = ({ name, number }) => name || roomTexts.learner(number);

/**
 * @param {() => Room} now @param {(message: object) => void} act
 * @param {import("./race.js").Track | null} track of the teacher's page, where there can be a race @param {(isPaused: boolean) => void} pause while it computes
 */
export function makeRacePanel(now, act, track, pause) {
  const panel = document.body.appendChild(Object.assign(document.createElement("section"), { className: "gdviz-widget gdviz-race", hidden: true }));
  panel.setAttribute("aria-label", texts.race);
  /** What this learner chooses. @type {Record<string, number | string>} */
  let chosen = {};
  /** @type {Record<string, ReturnType<typeof makeSlider>>} */
  const sliders = {};
  let [round, isClosed, computed] = [0, false, -1];
  /** @type {Run[]} */
  let runs = [];
  /** What each round has come to. @type {Map<number, ReturnType<typeof summary>>} */
  const rounds = new Map();

  /** @param {Room} room */
  function draw(room) {
    const { race, role } = room;
    const { round: present } = asked(room, RACE);
    if (race && present !== round) begin(race, present);
    panel.hidden = !race || isClosed || room.link === "ended";
    if (!panel.hidden) fill(panel, html`<h2>${texts.title(round)}</h2>${role === "teacher" ? teachers(room) : learners(room)}`);
  }

  /** @param {any} race @param {number} present its round */
  function begin(race, present) {
    [round, isClosed, computed, runs] = [present, false, -1, []];
    const own = asked(now(), RACE).own ?? {};
    for (const { name, limits } of fieldsIn(race)) {
      const before = own[name] ?? chosen[name];
      const first = "options" in limits ? limits.options[0] : scaleOf(limits).middle;
      const isAllowed = "options" in limits ? limits.options.includes(String(before)) : Number.isFinite(before);
      const set = (/** @type {number | string} */ value) => {
        chosen[name] = value;
        draw(now());
      };
      chosen[name] = isAllowed ? ("options" in limits ? before : clamp(Number(before), limits.min, limits.max)) : first;
      sliders[name] = makeSlider(() => draw(now()), set);
    }
    chosen = Object.fromEntries(fieldsIn(race).map(({ name }) => [name, chosen[name]]));
    if (track) clear(track);
  }

  // ---- Learners ------------------------------------------------------------------------------

  /** @param {Room} room */
  function learners(room) {
    const { race, link } = room;
    const { phase, own } = asked(room, RACE);
    const close = html`<button type="button" @click=${hide}>${common.close}</button>`;
    if (phase === "revealed" || race?.played) return html`<p role="status">${own === undefined ? texts.without : texts.running}</p>${close}`;
    const send = () => act({ type: "answer", question: RACE, round, value: { ...chosen } });
    const isSame = JSON.stringify(own) === JSON.stringify(chosen);
    return html`
      ${fieldsIn(race).map(fieldElement)}
      <button type="button" class="send" ?disabled=${isSame || link !== "connected"} @click=${send}>${own === undefined ? texts.send : texts.sendAgain}</button>
      <p role="status">${isSame ? texts.sent : nothing}</p>`;
  }

  /** @param {Field} field */
  function fieldElement({ name, title, limits, options }) {
    if ("options" in limits) {
      const choose = (/** @type {any} */ { target }) => {
        chosen[name] = target.value;
        draw(now());
      };
      return html`<label class="menu"><span>${title}</span><select .value=${live(String(chosen[name]))} @change=${choose}>
        ${limits.options.map((option, i) => html`<option value=${option} ?selected=${option === chosen[name]}>${options[i] ?? option}</option>`)}</select></label>`;
    }
    const { log, step } = scaleOf(limits);
    return html`<div class="gdviz-slider">${sliders[name]({ ...limits, log, step, value: Number(chosen[name]), description: title, tooltip: title })}</div>`;
  }

  // ---- The teacher ---------------------------------------------------------------------------

  /** @param {Room} room */
  function teachers(room) {
    const { people, race, link } = room;
    const { answers } = asked(room, RACE);
    const isRunning = computed >= 0 && !runs.length;
    const isOff = link !== "connected" || isRunning;
    const titles = fieldsIn(race);
    const losses = runs.map(({ loss }) => (Number.isFinite(loss) ? short(loss, 3) : texts.diverged));
    return html`
      <p role="status">${isRunning ? texts.computing(computed, answers.length) : texts.chosen(answers.length, people.count)}</p>
      <p class="acts">
        ${runs.length ? html`<button type="button" @click=${again}>${texts.play}</button>` : html`<button type="button" class="send" ?disabled=${isOff || !answers.length} @click=${start}>${texts.start}</button>`}
        <button type="button" ?disabled=${isOff} @click=${() => act({ ...race, type: "race" })}>${texts.another}</button>
        <button type="button" @click=${hide}>${common.close}</button>
      </p>
      ${rounds.size ? html`<ul>${Array.from(rounds, ([number, { best, median, diverged }]) => html`<li>${texts.round(number, short(best, 3), short(median, 3), diverged)}</li>`)}</ul>` : nothing}
      ${runs.length ? html`<div class="table" tabindex="0" role="region" aria-label=${texts.results}><table>
        <thead><tr><th scope="col">${texts.place}</th><th scope="col">${texts.who}</th>${titles.map(({ title }) => html`<th scope="col">${title}</th>`)}<th scope="col">${texts.loss}</th></tr></thead>
        <tbody>${runs.map((run, i) => html`<tr><td>${losses.indexOf(losses[i]) + 1}</td><th scope="row">${nameOf(run)}</th>${titles.map((field) => html`<td>${shownValue(field, run.value[field.name])}</td>`)}
          <td>${losses[i]}</td></tr>`)}</tbody></table></div>` : nothing}`;
  }

  /** @param {Field} field @param {number | string} value @returns {string} */
  const shownValue = ({ limits, options }, value) => ("options" in limits ? (options[limits.options.indexOf(String(value))] ?? String(value)) : short(Number(value), 3));

  async function start() {
    if (!track) return;
    const mine = round;
    act({ type: "play" });
    act({ type: "phase", question: RACE, phase: "revealed" });
    pause(true);
    const progress = (/** @type {number} */ done) => {
      computed = done;
      draw(now());
    };
    progress(0);
    const found = await runAll(track, () => asked(now(), RACE).answers, progress).finally(() => pause(false));
    if (mine !== round) return;
    await play(track, found, nameOf, () => mine === round && !isClosed);
    runs = found;
    rounds.set(mine, summary(found));
    draw(now());
  }

  const again = () => track && play(track, runs, nameOf, () => !isClosed);

  function hide() {
    isClosed = true;
    if (track) clear(track);
    draw(now());
  }

  /** Ask the teacher what learners may choose, and within which limits. */
  async function open() {
    if (!track) return;
    const fields = await fieldsOf(track);
    const taken = new Set(fields.filter(({ name }) => name === "learning_rate").map(({ name }) => name));
    const limits = new Map(fields.map((field) => [field.name, { ...field.limits }]));
    const dialog = document.body.appendChild(Object.assign(document.createElement("dialog"), { className: "gdviz-widget gdviz-make-link" }));
    const submit = () => {
      const opened = fields.filter(({ name }) => taken.has(name));
      const wrong = opened.some(({ name }) => {
        const own = /** @type {any} */ (limits.get(name));
        return !own.options && !(own.min < own.max);
      });
      if (!opened.length || wrong) return redraw(opened.length ? texts.wrongLimits : texts.nothing);
      const about = Object.fromEntries(opened.map(({ name, title, options }) => [name, { title, options }]));
      act({ type: "race", fields: Object.fromEntries(opened.map(({ name }) => [name, limits.get(name)])), about });
      dialog.close();
    };
    /** @param {string} [sentence] */
    function redraw(sentence = "") {
      fill(dialog, html`
        <h2 id="gdviz-race">${texts.open}</h2>
        <p>${texts.how}</p>
        <fieldset><legend>${texts.choose}</legend>${fields.map(choice)}</fieldset>
        <div class="actions"><button type="button" class="copy" @click=${submit}>${texts.openIt}</button><button type="button" @click=${() => dialog.close()}>${common.close}</button>
          <span role="status">${sentence}</span></div>`);
    }
    /** @param {Field} field */
    function choice({ name, title, limits: most }) {
      // Both coordinates of the start are chosen, or none.
      const group = fields.map((field) => field.name).filter((other) => other.split(".")[0] === name.split(".")[0]);
      const toggle = (/** @type {any} */ { target }) => {
        for (const one of group) target.checked ? taken.add(one) : taken.delete(one);
        redraw();
      };
      const own = /** @type {any} */ (limits.get(name));
      const end = (/** @type {"min" | "max"} */ which) => {
        const change = (/** @type {any} */ { target }) => {
          const [low, high] = [/** @type {any} */ (most).min, /** @type {any} */ (most).max];
          own[which] = clamp(Number(target.value.replace(",", ".").replaceAll("−", "-")) || 0, low, high);
          redraw();
        };
        return html`<input type="text" inputmode="decimal" aria-label=${texts.limits[which](title)} .value=${live(short(own[which]))} ?disabled=${!taken.has(name)} @change=${change} />`;
      };
      return html`<div class="limits"><label><input type="checkbox" .checked=${live(taken.has(name))} @change=${toggle} /><span>${title}</span></label>
        ${"options" in most ? nothing : html`${end("min")} – ${end("max")}`}</div>`;
    }
    redraw();
    dialog.setAttribute("aria-labelledby", "gdviz-race");
    dialog.addEventListener("close", () => dialog.remove());
    dialog.showModal();
  }

  return { draw, open: track ? open : null };
}
