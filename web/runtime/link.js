/**
 * One link in this page: what the models of the inputs hold goes into a WebAssembly module, and what the module computes
 * into the models of the outputs, with no message. Its Python half is gdviz/links/link.py.
 *
 * @typedef {import("./numbers.js").Slot} Slot
 * @typedef {Slot & {widget: string, trait: string, name: string}} Source
 * @typedef {{widget: string, trait: string, output: number}} Target
 */

import { outdated as texts } from "../texts.js";
import { bytesOf, modelOf, observe, sentBytes } from "./models.js";
import { decode, encodeValue, hasValue, join, numbersOf, same, valueOf } from "./numbers.js";
import { followResults } from "./outdated.js";
import { load, makeProgram } from "./program.js";
import { carry } from "./running.js";
import { checkSettled, enter, leave, mark, markNext, present, put } from "./schedule.js";

/** Milliseconds without a change after which Python gets what the page shows, and the time of a run is measured. */
const REST = 400;
/** While a link plays, its time is the mean of so many frames. */
const FRAMES = 30;

/** An error with the name that Python gives to its kind. @param {string} name @param {string} message */
const failure = (name, message) => Object.assign(new Error(message), { name });

/** @param {number[]} shape @returns {string} as Python writes it */
const written = (shape) => `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;

/** @typedef {Source & {model: Model}} Input */

/** @param {Input} input @returns {Uint8Array} what it holds, as it lies in memory */
function read({ model, trait, name, shape, dtype }) {
  const value = model.get(trait);
  const present = numbersOf(value);
  if (!present) throw failure("TypeError", `${name} must hold numbers, but it is ${JSON.stringify(value) ?? "undefined"}`);
  if (String(present.shape) !== String(shape)) {
    throw failure("ValueError", `${name} had shape ${written(shape)} when it was linked, but now it has shape ${written(present.shape)}`);
  }
  const data = encodeValue(value, dtype);
  if (!dtype.startsWith("float") && Array.from(decode(dtype, data)).some((number, i) => number !== Number(present.numbers[i]))) {
    throw failure("ValueError", `${name} was ${dtype} when it was linked, which cannot represent its current value; link it with floating-point numbers`);
  }
  return data;
}

/** @param {Input[]} sources @param {Uint8Array | null} computed @returns {boolean} whether they hold what was computed from */
function areThose(sources, computed) {
  try {
    return same(join(sources.map(read)), computed);
  } catch {
    return false;
  }
}

/**
 * Start a link: in this page, or where the kernel computes it, to know whether its outputs belong to the present inputs.
 * @param {Model} model of the link @param {{show: (error: Error | null) => void, ended: () => void}} view is to show an error, or
 *   none any more; hears that the link has ended
 * @returns {Promise<{stop: () => void, isRunning: boolean} | null>} null where the link is closed
 */
export async function startLink(model, view) {
  if (model.get("closed")) return null;
  const manager = model.widget_manager;
  /** @template {{widget: string}} T @param {T[]} traits @returns {Promise<(T & {model: Model})[]>} */
  const find = (traits) => Promise.all(traits.map(async (trait) => ({ ...trait, model: await modelOf(manager, trait.widget) })));
  const [sources, targets] = await Promise.all([
    find(/** @type {Source[]} */ (model.get("sources"))),
    find(/** @type {Target[]} */ (model.get("targets"))),
  ]);
  const results = followResults(model, sources, targets);
  if (model.get("where") !== "browser") return followKernelLink(model, sources, results);
  if (!areThose(sources, bytesOf(model.get("computed")))) results.outdate(texts.compiling);
  const module = await load(model.get("module"), model.get("fusions"));
  if (module) return runLink(model, module, sources, targets, results, view);
  // A page that nbconvert or Jupyter Book has made has models without a connection.
  if (manager.exported || sources.some(({ model }) => model.comm_live === false)) {
    view.show(failure("UnsupportedError", "this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on"));
  } else {
    // The kernel computes instead, for all pages: two that compute the same would be in each other's way.
    model.set("where", "kernel");
    model.save_changes();
  }
  return followKernelLink(model, sources, results);
}

/**
 * Follow a link that the kernel computes.
 * @param {Model} model @param {Input[]} sources @param {ReturnType<typeof followResults>} results
 */
function followKernelLink(model, sources, results) {
  const text = model.widget_manager.exported ? texts.needsPython : texts.computing;

  function check() {
    if (areThose(sources, bytesOf(model.get("computed")))) results.renew();
    else results.outdate(model.get("error_message") ? texts.failed : text);
  }

  const ends = sources.map((source) => observe(source.model, source.trait, check));
  ends.push(observe(model, "computed error_message", check));
  check();
  return { stop: () => [...ends, results.leave].forEach((end) => end()), isRunning: false };
}

/**
 * Run a link in this page.
 * @param {Model} model @param {WebAssembly.Module} module @param {Input[]} sources @param {(Target & {model: Model})[]} targets
 * @param {ReturnType<typeof followResults>} results @param {{show: (error: Error | null) => void, ended: () => void}} view
 */
async function runLink(model, module, sources, targets, results, view) {
  const manager = model.widget_manager;
  /** @type {Slot[]} */
  const outputs = model.get("outputs");
  const program = await makeProgram(module, outputs, model.get("background") ? Infinity : model.get("milliseconds"), finish);
  const runner = model.get("runner") && (await modelOf(manager, model.get("runner")));
  const isInBackground = Boolean(model.get("background"));
  const link = { compute, report, isInBackground, reads: (/** @type {Model} */ other) => sources.some((source) => source.model === other), isPending, isPlaying };
  const carrier = runner && carry(model, runner, sources, { changed, tell });

  /** The inputs to which the outputs in the models belong. @type {Uint8Array | null} */
  let computed = bytesOf(model.get("computed"));
  /** The inputs at which the module failed. @type {Uint8Array | null} */
  let failed = null;
  /** Inputs and outputs that Python does not know yet. @type {Uint8Array[] | null} */
  let news = null;
  /** When the inputs changed, after those that were computed last or are being computed. @type {number | null} */
  let changedAt = null;
  let hasError = false;
  let [spent, frames] = [0, 0];
  let resting = 0;

  /** @type {[Model, string, any][]} */
  const handlers = [
    ...sources.map((source) => /** @type {[Model, string, any]} */ ([source.model, `change:${source.trait}`, inputChanged])),
    [model, "change:computed", takeOver],
    [model, "change:running_in", takeBack],
    [model, "change:where", end],
    [model, "change:closed", end],
    [model, "msg:custom", answer],
  ];
  for (const [of, event, handler] of handlers) of.on(event, handler);
  enter(link);
  claim();
  rest();
  // What has changed since Python computed is computed now.
  changed();
  return { stop, isRunning: true };

  function changed() {
    mark(link);
  }

  function inputChanged() {
    changedAt ??= performance.now();
    changed();
  }

  /** Say that this page runs the link: until then the kernel computes. */
  function claim() {
    if (model.get("running_in") === "browser") return;
    model.set("running_in", "browser");
    model.save_changes();
  }

  /** The kernel has computed, maybe from other inputs than this page has by now: what it has set is computed anew. */
  function takeBack() {
    if (model.get("running_in") === "browser") return;
    computed = null;
    claim();
    changed();
  }

  /** Python asks whether a page still runs the link. @param {any} content */
  function answer({ event }) {
    if (event === "ask") model.send({ event: "here" });
  }

  /** Python has set the outputs. */
  function takeOver() {
    computed = bytesOf(model.get("computed"));
    changed();
  }

  /** @param {Uint8Array[]} values of the sources */
  function addressed(values) {
    return values.map((data, i) => ({ address: sources[i].address, data }));
  }

  /** Compute the outputs of the present inputs, unless they are there already. */
  function compute() {
    let values;
    try {
      values = sources.map(read);
    } catch (error) {
      return report(/** @type {Error} */ (error));
    }
    const joined = join(values);
    if (!carrier?.isPending()) {
      if (same(joined, computed)) {
        changedAt = null;
        return done(joined);
      }
      if (same(joined, failed)) return;
    }
    if (!same(joined, computed)) results.outdate(texts.computing, changedAt ?? undefined);
    // One run at a time: when it is done, the newest inputs are next.
    if (program.isBusy()) return;
    const work = carrier?.plan(values);
    const inputs = [...addressed(values), ...(work ? carrier.inputs(work) : [])];
    changedAt = null;
    // A run without steps is no sample of those that take some.
    program.start(inputs, { joined, work }, !work || work.steps > 0);
  }

  /** @param {{joined: Uint8Array, work: any}} job @param {import("./program.js").Outcome} outcome */
  function finish({ joined, work }, { results, milliseconds, error, isLate }) {
    // The newest inputs are next, whatever became of these.
    if (isLate) changed();
    if (!results) {
      if (work) carrier.putBack(work);
      if (error) {
        failed = joined;
        report(error);
      }
      return;
    }
    if (isPlaying()) measureFrame(milliseconds ?? 0);
    if (work) carrier.store(results.slice(results.length - model.get("running").before.length), work);
    for (const { model, trait, output } of targets) {
      const [old, slot, bytes] = [present(model, trait), outputs[output], results[output]];
      // Charts redraw whatever is set.
      if (!hasValue(old, bytes, slot)) put(model, trait, valueOf(decode(slot.dtype, bytes), slot, old, bytes));
    }
    news = [joined, ...results];
    done(joined);
    if (isPlaying() && !isLate) markNext(link);
  }

  /** @param {Uint8Array} joined inputs to which the outputs belong now */
  function done(joined) {
    computed = joined;
    failed = null;
    results.renew(changedAt);
    if (hasError) view.show(null);
    hasError = false;
    rest();
    checkSettled();
  }

  function isPlaying() {
    return Boolean(carrier?.isPlaying());
  }

  function isPending() {
    return program.isBusy() && !isPlaying();
  }

  function measureFrame(/** @type {number} */ milliseconds) {
    spent += milliseconds;
    if (++frames % FRAMES) return;
    model.set("page_milliseconds", spent / FRAMES);
    spent = 0;
  }

  /** At rest, measure the time of one computation, and tell Python what the page shows. */
  function rest() {
    clearTimeout(resting);
    resting = setTimeout(() => {
      try {
        const milliseconds = program.measure(() => [...addressed(sources.map(read)), ...(carrier?.inputs() ?? [])]);
        if (milliseconds !== null) model.set("page_milliseconds", milliseconds);
      } catch {
        // What is wrong with the inputs or the module is reported when they are computed.
      }
      tell();
    }, REST);
  }

  /** Tell Python what this page shows, unless it knows. */
  function tell() {
    if (!news) return;
    model.set("snapshot", sentBytes(model, join(news)));
    news = null;
    carrier?.shareState();
    model.save_changes();
  }

  function report(/** @type {Error} */ error) {
    console.warn(error);
    hasError = true;
    computed = null;
    results.outdate(texts.failed);
    // What fails in one frame would fail in the next.
    if (isPlaying()) {
      runner.set("playing", false);
      // Else the kernel would leave the state to a page that does not run.
      runner.save_changes();
    }
    view.show(error);
  }

  function end() {
    stop();
    view.ended();
  }

  function stop() {
    clearTimeout(resting);
    for (const [of, event, handler] of handlers) of.off(event, handler);
    carrier?.stop();
    program.close();
    results.leave();
    leave(link);
  }
}
