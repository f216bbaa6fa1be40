/**
 * A race: every learner chooses start, optimizer or hyperparameters within the teacher's limits. The teacher's page computes all
 * descents, by putting itself into the state of each, and lets them run on its surface.
 *
 * @typedef {import("./room.js").Answer} Answer
 * @typedef {{min: number, max: number} | {options: string[]}} Limits
 * @typedef {{name: string, title: string, limits: Limits, options: string[]}} Field `options`: what those of a choice are called
 * @typedef {{number: number, name: string, value: Record<string, number | string>, path: Float64Array, loss: number, steps: number}} Run
 * @typedef {{state: any, pins: any, surface: any, curve: any}} Track what of a page it takes
 */

import { modelOf, numbers, rows, setHere } from "../runtime/models.js";
import { present, settled } from "../runtime/schedule.js";
import { isStill } from "../runtime/glide.js";
import { put, read, targetsOf, titleOf } from "../runtime/state.js";
import { middleOf } from "./statistics.js";

/** Milliseconds that the longest run takes on the screen. */
const DURATION = 6000;
/** The coordinates of the start, in the names of fields. */
const AXES = ["x", "y"];
const COLOR = "#CC79A7";

/** @param {any[]} models of the page @param {any} state @returns {Promise<Track | null>} null where there can be no race */
export async function trackOf(models, state) {
  const pins = models.find((model) => model.get("_front_end") === "pins" && !model.get("runner") && !model.get("choice"));
  if (!pins || !state) return null;
  const views = await Promise.all(pins.get("views").map((/** @type {string} */ reference) => modelOf(pins.widget_manager, reference)));
  const [surface, curve] = [views.find((view) => view.get("_front_end") === "surface"), views.find((view) => view.get("_front_end") === "curves")];
  return surface && curve ? { state, pins, surface, curve } : null;
}

/** @param {Track} track @returns {Promise<Field[]>} what learners may choose: the start on the surface, and what the present optimizer has */
export async function fieldsOf({ state, pins, surface }) {
  const now = await read(state);
  /** @type {Field[]} */
  const fields = [];
  const [x0, x1, y0, y1] = numbers(surface.get("box"));
  const own = state.get("entries").find((/** @type {any} */ entry) => entry.trait === "start");
  if (own) {
    const names = surface.get("axis_names");
    [[x0, x1], [y0, y1]].forEach(([min, max], i) => fields.push({ name: `${own.name}.${AXES[i]}`, title: names[i], limits: { min, max }, options: [] }));
  }
  for (const entry of state.get("entries")) {
    if (!pins.get("named").includes(entry.name) || entry.name.includes(".") || !now.get(entry.name)) continue;
    const index = entry.selector ? (await modelOf(state.widget_manager, entry.selector)).get("index") : "";
    const target = entry.targets?.[index] ?? targetsOf(entry)[0];
    const widget = await modelOf(state.widget_manager, target.widget);
    const end = (/** @type {any} */ limit) => (typeof limit === "string" ? widget.get(limit) : limit);
    const title = await titleOf(state, [entry.name]);
    if (target.options) fields.push({ name: entry.name, title, limits: { options: target.options }, options: widget.get("_options_labels") });
    else fields.push({ name: entry.name, title, limits: { min: end(target.low), max: end(target.high) }, options: [] });
  }
  return fields;
}

/** @param {Record<string, number | string>} value of an answer @returns {Map<string, string>} as entries of the state: both coordinates of the start are one */
export function entriesOf(value) {
  const names = new Set(Object.keys(value).map((field) => field.split(".")[0]));
  const textOf = (/** @type {string} */ name) => String(value[name] ?? AXES.map((axis) => value[`${name}.${axis}`]).join());
  return new Map([...names].map((name) => [name, textOf(name)]));
}

/**
 * Compute the descents of all learners, one after the other; the page returns to its own state.
 * @param {Track} track @param {() => Answer[]} answers to which some may come meanwhile
 * @param {(done: number) => void} progress @returns {Promise<Run[]>} the best first
 */
export async function runAll({ state, surface, curve }, answers, progress) {
  const own = await read(state);
  /** @type {Run[]} */
  const runs = [];
  const next = () => answers().find(([number]) => !runs.some((run) => run.number === number));
  try {
    for (let answer = next(); answer; answer = next()) {
      const [number, name, value] = answer;
      await put(state, entriesOf(value));
      await settled({ inBackground: false });
      const [paths, losses] = [present(surface, "paths"), present(curve, "y")];
      const path = numbers(paths).slice(0, 2 * paths.shape[1]);
      const all = rows(losses)[0];
      const steps = all.findLastIndex((loss) => !Number.isNaN(loss));
      // What the curve shows of a descent that diverges ends before.
      const isDiverged = present(surface, "diverged_at") >= 0 || steps < 0;
      runs.push({ number, name, value, path, loss: isDiverged ? Infinity : all[steps], steps: Math.max(steps, 0) });
      progress(runs.length);
    }
  } finally {
    await put(state, own);
  }
  const rank = (/** @type {Run} */ { loss }) => (Number.isFinite(loss) ? loss : Infinity);
  return runs.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/**
 * Let runs go on the surface, until the longest has ended.
 * @param {Track} track @param {Run[]} runs the best first @param {(run: Run) => string} label @param {() => boolean} isWanted
 */
export async function play({ surface }, runs, label, isWanted) {
  const last = Math.max(1, ...runs.map(({ steps }) => steps));
  const all = runs.map((run) => ({ path: run.path, label: label(run) }));
  const show = (/** @type {number} */ step, /** @type {number} */ best) => setHere(surface, "race", { runs: all, step, color: COLOR, best });
  const start = performance.now();
  for (let share = isStill() ? 1 : 0; share < 1 && isWanted(); ) {
    share = ((await new Promise(requestAnimationFrame)) - start) / DURATION;
    show(Math.floor(Math.min(Math.max(share, 0), 1) * last), -1);
  }
  if (isWanted()) show(last, runs.length && Number.isFinite(runs[0].loss) ? 0 : -1);
}

/** @param {Track} track without any runs */
export const clear = ({ surface }) => setHere(surface, "race", null);

/** @param {Run[]} runs the best first @returns {{best: number, median: number, diverged: number}} what a round has come to */
export function summary(runs) {
  const finite = runs.map(({ loss }) => loss).filter(Number.isFinite);
  return { best: finite[0] ?? NaN, median: middleOf(finite)?.median ?? NaN, diverged: runs.length - finite.length };
}
