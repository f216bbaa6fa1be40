// @ts-nocheck
/**
 * Runs the links of the kernel in this page: what an input's model says goes into a WebAssembly module, what
 * the module computes into the models of the outputs, with no message to the kernel. Its Python half is link.py.
 *
 * @typedef {{widget: string, trait: string, address: number, shape: number[], dtype: string}} Place
 *   a trait of a widget, and where its numbers lie in the module's memory, in row order
 */

/** A circle of links that goes on for more rounds than this does not settle. */
const MOST_ROUNDS = 100;
/** A program that takes more milliseconds than this, in the median of some runs, goes to a worker. */
const LONG = 8;
const SAMPLES = 5;
/** One run that takes more is enough: that is when readers notice. */
const STALL = 50;
/** Milliseconds without a change until a link is at rest, and how long its time is measured then. */
const REST = 400;
const MEASURE = 8;
/** While a link runs, its time is the mean of so many frames. */
const FRAMES = 30;

const TYPES = {
  float32: Float32Array,
  float64: Float64Array,
  int32: Int32Array,
  uint32: Uint32Array,
  bool: Int32Array,
  int64: BigInt64Array,
  uint64: BigUint64Array,
};

/** @param {string} dtype @param {ArrayLike<number | boolean>} numbers @returns {ArrayBuffer} as they lie in memory */
function encode(dtype, numbers) {
  if (dtype.startsWith("float") && ArrayBuffer.isView(numbers)) return new TYPES[dtype](/** @type {any} */ (numbers)).buffer;
  const cast = dtype === "bool" ? (number) => Number(Boolean(number)) : dtype.endsWith("int64") ? (number) => BigInt(Math.trunc(number) || 0) : Number;
  return TYPES[dtype].from(Array.from(numbers, cast)).buffer;
}

/** @param {string} dtype @param {ArrayBuffer} buffer @returns {ArrayLike<number>} */
function decode(dtype, buffer) {
  const numbers = new TYPES[dtype](buffer);
  return dtype.endsWith("int64") ? Array.from(numbers, Number) : numbers;
}

const size = (shape) => shape.reduce((product, length) => product * length, 1);
/** @param {Place} place @returns {number} its bytes */
const lengthOf = ({ shape, dtype }) => size(shape) * TYPES[dtype].BYTES_PER_ELEMENT;
/** @param {number[]} shape @returns {string} a shape as Python writes it */
const written = (shape) => `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;

/** @param {DataView} view @returns {Uint8Array} */
const bytesOf = (view) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

/** An error with the name that Python gives to its kind. */
function failure(name, message) {
  return Object.assign(new Error(message), { name });
}

// ---- What models hold, as numbers ------------------------------------------------------------

/**
 * @param {any} value of a trait: a number, a boolean, a nested list, a typed array or {shape, data}
 * @returns {{shape: number[], numbers: ArrayLike<number | boolean>} | null} null where it holds anything else
 */
export function numbersOf(value) {
  if (typeof value === "number" || typeof value === "boolean") return { shape: [], numbers: [value] };
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return { shape: [value.length], numbers: /** @type {any} */ (value) };
  if (Array.isArray(value)) {
    const parts = value.map(numbersOf);
    if (parts.some((part) => !part || String(part.shape) !== String(parts[0].shape))) return null;
    return { shape: [value.length, ...(parts[0]?.shape ?? [])], numbers: parts.flatMap((part) => Array.from(part.numbers)) };
  }
  if (value?.data instanceof DataView && Array.isArray(value.shape)) {
    const { buffer, byteOffset, byteLength } = value.data;
    // A copy where the buffer of a message is not aligned for float64.
    const aligned = byteOffset % 8 ? buffer.slice(byteOffset, byteOffset + byteLength) : null;
    const numbers = aligned ? new Float64Array(aligned) : new Float64Array(buffer, byteOffset, byteLength / 8);
    return { shape: value.shape, numbers };
  }
  return null;
}

/**
 * @param {ArrayLike<number>} numbers @param {Place} place @param {any} old what the model holds now
 * @returns {any} the numbers in the form in which the model holds its value
 */
export function valueOf(numbers, { shape, dtype }, old) {
  const cast = dtype === "bool" ? Boolean : Number;
  if (shape.length === 0) return cast(numbers[0]);
  if (old?.data instanceof DataView) return { shape, data: new DataView(Float64Array.from(numbers).buffer) };
  const typed = ArrayBuffer.isView(old) || (Array.isArray(old) && ArrayBuffer.isView(old[0]));
  // float64 holds every float32 exactly and is what charts expect; they know no 64-bit integers.
  const Type = /^float|64/.test(dtype) ? Float64Array : TYPES[dtype];
  const nest = (from, [length, ...inner]) => {
    const step = size(inner);
    if (inner.length === 0) {
      const row = Array.prototype.slice.call(numbers, from, from + length);
      return typed ? Type.from(row) : row.map(cast);
    }
    return Array.from({ length }, (_, i) => nest(from + i * step, inner));
  };
  return nest(0, shape);
}

/** @param {any} value of a model, which may be more exact @param {ArrayLike<number>} numbers @param {number[]} shape */
function holds(value, numbers, shape) {
  const held = numbersOf(value);
  if (!held || String(held.shape) !== String(shape)) return false;
  // Two links that feed each other leave 0.1 as it is, which is no float32.
  const round = numbers instanceof Float32Array ? Math.fround : Number;
  for (let i = 0; i < numbers.length; i++) if (!Object.is(round(held.numbers[i]), numbers[i])) return false;
  return true;
}

// ---- Running a module ------------------------------------------------------------------------

/** Write inputs into the memory of a module, run it, and return a copy of each output. */
function run({ memory, run }, inputs, outputs) {
  const bytes = new Uint8Array(memory.buffer);
  for (const { address, data } of inputs) bytes.set(data, address);
  run();
  return outputs.map(({ address, length }) => memory.buffer.slice(address, address + length));
}

/** What a worker does: it gets a module, then inputs again and again, and answers with outputs. */
function work(run) {
  let exports, outputs;
  onmessage = ({ data }) => {
    if (data.module) {
      ({ outputs } = data);
      ({ exports } = new WebAssembly.Instance(data.module));
      return;
    }
    const began = performance.now();
    try {
      const results = run(exports, data.inputs, outputs);
      postMessage({ results, took: performance.now() - began }, results);
    } catch ({ message }) {
      postMessage({ error: message });
    }
  };
}

/** A worker for a module. @returns {Worker | null} null where the page may not have any */
function hire(module, outputs) {
  const url = URL.createObjectURL(new Blob([`(${work})(${run})`], { type: "text/javascript" }));
  try {
    const worker = new Worker(url);
    worker.postMessage({ module, outputs });
    return worker;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** @param {Uint8Array} bytes @returns {Promise<any>} a module, or null where this browser cannot run it */
async function load(bytes) {
  if (!globalThis.WebAssembly?.validate(bytes)) return null;
  // A page may forbid WebAssembly even so.
  return WebAssembly.compile(bytes).catch(() => null);
}

// ---- What a running link carries from step to step ---------------------------------------------

/**
 * @typedef {{restart: number, steps: number, before: Place[], after: Place[], starting: number[]}} Running
 *   where the module takes whether to start anew, how many steps to take and the state, and where it leaves the
 *   state; which of the sources start anew when they change
 */

/**
 * The state of a running link, and what its runner asks for.
 * @param {any} model of the link @param {any} runner @param {Place[]} sources @param {() => void} changed asks for a computation
 */
function carry(model, runner, sources, changed) {
  /** @type {Running} */
  const { restart, steps, before, after, starting } = model.get("running");
  const lengths = before.map(lengthOf);
  let state = parts(bytesOf(model.get("carried")), lengths);
  /** Grows when the kernel sets the state: what is under way is then obsolete. */
  let version = 0;
  let fresh = false;
  let seen = asked();
  /** What the sources held when steps were last taken. */
  let held = parts(bytesOf(model.get("computed")), sources.map(lengthOf));
  /** The part of a step that is still to be taken. */
  let share = 0;
  /** Work that was lost on its way, to be done again. */
  let owed = { restart: false, steps: 0 };
  /** Whether the kernel knows the state. */
  let told = true;
  /** Steps of the last computation that took any. */
  let usual = 1;

  const events = "change:single_steps change:resets change:anew change:anew_steps change:playing";
  const called = () => {
    changed();
    tell();
  };
  runner.on(events, called);
  // A page that is opened again goes on from there.
  const left = () => tell(true);
  addEventListener("pagehide", left);
  model.on("change:carried", take);
  return { due, pending, inputs, keep, lost, tell, stop, outputs: after.map(({ address }, i) => ({ address, length: lengths[i] })), playing };

  function playing() {
    return runner.get("playing");
  }

  /** What the runner asks for by counters that only grow, and by its choice to start anew at each change. */
  function asked() {
    return { single_steps: runner.get("single_steps"), resets: runner.get("resets"), anew: runner.get("anew") ? runner.get("anew_steps") : 0 };
  }

  /** Whether there is anything to do besides what a change of the sources asks for. */
  function pending() {
    const now = asked();
    return fresh || playing() || Object.keys(now).some((key) => now[key] !== seen[key]);
  }

  /**
   * @param {{data: Uint8Array}[]} values what the sources hold now
   * @returns {{restart: boolean, steps: number, version: number}} what is to be done, which counts as done
   */
  function due(values) {
    const now = asked();
    const changes = values.map(({ data }, i) => !same(data, held[i]));
    const begins = starting.some((i) => changes[i]);
    const anew = now.anew > 0 && (now.anew !== seen.anew || changes.some(Boolean));
    const resets = now.resets !== seen.resets;
    let steps = Math.max(now.single_steps - seen.single_steps, 0);
    if (playing()) {
      share += runner.get("speed");
      steps += Math.floor(share);
      share %= 1;
    }
    seen = now;
    held = values.map(({ data }) => data);
    fresh = false;
    const again = owed;
    owed = { restart: false, steps: 0 };
    if (anew || begins || resets) return { restart: true, steps: anew ? now.anew : 0, version };
    return { restart: again.restart, steps: again.steps + steps, version };
  }

  /** @param {{restart: boolean, steps: number}} work that was not done after all */
  function lost(work) {
    owed = work;
  }

  /** The inputs of the module beside those of the sources; as usual, to measure its time. */
  function inputs(work = { restart: false, steps: usual }) {
    const integer = (address, value) => ({ address, data: new Uint8Array(Int32Array.of(value).buffer) });
    if (work.steps) usual = work.steps;
    return [integer(restart, Number(work.restart)), integer(steps, work.steps), ...state.map((data, i) => ({ address: before[i].address, data }))];
  }

  /** @param {ArrayBuffer[]} results @param {number} of the version that they belong to */
  function keep(results, of) {
    if (of !== version) return;
    state = results.map((result) => new Uint8Array(result));
    told = false;
  }

  /** Tell the kernel the state, if it does not know it; while the link runs, only when the page is left. */
  function tell(leaving = false) {
    if (told || (playing() && !leaving) || model.comm_live === false) return;
    told = true;
    const whole = join(state);
    // What the kernel sets next is then a change, whatever it is; and a connection that comes back brings none.
    model.off("change:carried", take);
    model.set_state({ carried: new DataView(whole.buffer) });
    model.on("change:carried", take);
    model.send({ event: "state" }, undefined, [whole]);
  }

  /** The kernel has set the state. */
  function take() {
    state = parts(bytesOf(model.get("carried")), lengths);
    seen = asked();
    fresh = told = true;
    version++;
    changed();
  }

  function stop() {
    runner.off(events, called);
    removeEventListener("pagehide", left);
    model.off("change:carried", take);
  }
}

// ---- One link --------------------------------------------------------------------------------

/** @param {any} manager @param {string} reference "IPY_MODEL_" and an id */
const modelOf = (manager, reference) => manager.get_model(reference.slice("IPY_MODEL_".length));

/**
 * Start a link.
 * @param {any} model of the link @param {any} manager @param {(link: any) => void} mark asks for its computation
 * @param {(link: any) => void} markNext asks for it in the frame after this one
 * @param {(target: any, state: Record<string, any>) => void} put sets what a model holds
 * @param {(target: any, trait: string) => any} heldBy what a model holds, or is about to
 */
async function start(model, manager, mark, markNext, put, heldBy) {
  const link = { compute, stop, report, reads, waits };
  const find = (places) => Promise.all(places.map(async (place) => ({ ...place, model: await modelOf(manager, place.widget) })));
  const [module, sources, targets] = await Promise.all([load(bytesOf(model.get("module"))), find(model.get("sources")), find(model.get("targets"))]);
  const instance = module && (await WebAssembly.instantiate(module));
  const runner = model.get("runner") && (await modelOf(manager, model.get("runner")));
  /** The inputs that were computed last. @type {Uint8Array | null} */
  let computed = bytesOf(model.get("computed"));
  /** The inputs at which the module failed. @type {Uint8Array | null} */
  let failed = null;
  let reported = false;
  /** Milliseconds of the last runs. @type {number[]} */
  let times = [];
  let [spent, frames] = [0, 0];
  /** @type {Worker | null} */
  let worker = null;
  /** What the worker has: the inputs, and the work on a state. @type {{joined: Uint8Array, work: any} | null} */
  let sent = null;
  let resting = 0;

  const changed = () => mark(link);
  /** The kernel has told its outputs, and for which inputs: at the start, or when a lost connection is back. */
  const told = () => {
    computed = bytesOf(model.get("computed"));
    mark(link);
  };
  const carrier = runner && module && carry(model, runner, sources, changed);
  const outputs = [...targets.map((place) => ({ address: place.address, length: lengthOf(place) })), ...(carrier?.outputs ?? [])];
  const listen = (on) => {
    for (const source of sources) source.model[on](`change:${source.trait}`, changed);
    model[on]("change:computed", told);
  };
  model.on("change:where", stop);
  if (!module && manager.exported) {
    report(failure("UnsupportedError", "this browser cannot run WebAssembly with SIMD, and this page has no Python to do it instead"));
    return link;
  }
  if (!module) {
    // The kernel goes on instead, for all pages: two that compute the same would be in each other's way.
    model.set("where", "kernel");
    model.save_changes();
  }
  if (model.get("where") === "browser") {
    listen("on");
    if (model.get("milliseconds") > LONG) moveToWorker();
    rest();
  }
  return link;

  function read({ model, trait, name, address, shape, dtype }) {
    const held = numbersOf(model.get(trait));
    if (!held) throw failure("TypeError", `${name} must hold numbers, but it is ${JSON.stringify(model.get(trait)) ?? "undefined"}`);
    if (String(held.shape) !== String(shape)) {
      throw failure("ValueError", `${name} had shape ${written(shape)} when it was linked, but now it has shape ${written(held.shape)}`);
    }
    const buffer = encode(dtype, held.numbers);
    if (!dtype.startsWith("float") && decode(dtype, buffer).some((number, i) => number !== Number(held.numbers[i]))) {
      throw failure("ValueError", `${name} held ${dtype} when it was linked, which cannot hold what it is now; link it with floating-point numbers`);
    }
    return { address, data: new Uint8Array(buffer) };
  }

  /** Compute the outputs of the present inputs, unless they are there already. */
  function compute() {
    if (!module || model.get("where") !== "browser") return;
    let work = null;
    try {
      const inputs = sources.map(read);
      const joined = join(inputs.map(({ data }) => data));
      if (computed && same(joined, computed) && !carrier?.pending()) return done(joined);
      if (failed && same(joined, failed) && !carrier?.pending()) return;
      // One job at a time: when it is done, the newest inputs are next.
      if (sent) return;
      work = carrier?.due(inputs);
      if (work) inputs.push(...carrier.inputs(work));
      if (worker) {
        worker.postMessage({ inputs });
        sent = { joined, work };
        return;
      }
      const began = performance.now();
      const results = run(instance.exports, inputs, outputs);
      took(performance.now() - began, work);
      set(results, work);
      done(joined);
      if (carrier?.playing()) markNext(link);
    } catch (error) {
      if (work) carrier.lost(work);
      report(error);
    }
  }

  function done(joined) {
    computed = joined;
    failed = null;
    if (reported) model.set_state({ value: "" });
    reported = false;
    rest();
  }

  /** @param {number} milliseconds @param {{steps: number} | undefined} work */
  function took(milliseconds, work) {
    // What takes no steps does not tell whether a worker can be left.
    if (!worker || !work || work.steps) times = [...times.slice(1 - SAMPLES), milliseconds];
    if (!worker && (milliseconds > STALL || (times.length === SAMPLES && median(times) > LONG))) moveToWorker();
    if (!carrier?.playing()) return;
    spent += milliseconds;
    if (++frames % FRAMES) return;
    model.set_state({ page_milliseconds: spent / FRAMES });
    spent = 0;
  }

  function moveToWorker() {
    worker = hire(module, outputs);
    if (!worker) return;
    worker.onmessage = ({ data: { results, took: milliseconds, error } }) => {
      const { joined, work } = sent;
      sent = null;
      // The newest inputs are next, whatever became of these.
      mark(link);
      if (error) {
        failed = joined;
        if (work) carrier.lost(work);
        return report(failure("RuntimeError", error));
      }
      took(milliseconds, work);
      set(results, work);
      done(joined);
    };
    worker.onerror = () => {
      if (sent?.work) carrier.lost(sent.work);
      worker = sent = null;
      mark(link);
    };
  }

  function leaveWorker() {
    worker.terminate();
    worker = null;
    times = [];
  }

  function set(results, work) {
    carrier?.keep(results.slice(targets.length), work.version);
    const changes = new Map();
    targets.forEach(({ model, trait, shape, dtype }, i) => {
      const numbers = decode(dtype, results[i]);
      const old = heldBy(model, trait);
      // Charts draw anew whatever is set.
      if (holds(old, numbers, shape)) return;
      changes.set(model, { ...changes.get(model), [trait]: valueOf(numbers, { shape, dtype }, old) });
    });
    for (const [target, state] of changes) put(target, state);
  }

  /** Whether a worker is about to answer, and then things rest. */
  function waits() {
    return sent !== null && !carrier?.playing();
  }

  /** Whether a model is an input of this link. */
  function reads(other) {
    return sources.some((source) => source.model === other);
  }

  /** At rest, tell the time that one computation takes; clocks of browsers are coarse, so of many in a row. */
  function rest() {
    clearTimeout(resting);
    resting = setTimeout(() => {
      carrier?.tell();
      if (worker) {
        if (times.length) model.set_state({ page_milliseconds: median(times) });
        // Its first runs were slow, before the browser had compiled it well: here it is drawn a frame sooner.
        if (!sent && times.length === SAMPLES && Math.max(...times) < LONG / 2) leaveWorker();
        else return;
      }
      try {
        const inputs = [...sources.map(read), ...(carrier?.inputs() ?? [])];
        // Browsers compile the parts of a module when they are first run.
        run(instance.exports, inputs, []);
        const began = performance.now();
        let count = 0;
        do run(instance.exports, inputs, []);
        while ((count++, performance.now() - began < MEASURE));
        model.set_state({ page_milliseconds: (performance.now() - began) / count });
      } catch {
        // What is wrong with the inputs or the module is told when they are computed.
      }
    }, REST);
  }

  function report(error) {
    console.warn(error);
    reported = true;
    // What fails in one frame would fail in the next.
    if (runner?.get("playing")) {
      runner.set("playing", false);
      // Else the kernel would leave the state to a page that does not run.
      runner.save_changes();
    }
    computed = null;
    const text = document.createElement("div");
    text.className = "gdviz-error";
    text.setAttribute("role", "alert");
    const name = Object.assign(document.createElement("b"), { textContent: model.get("name") });
    text.append("The link ", name, ` could not compute: ${error.message} (${error.name})`);
    model.set_state({ value: text.outerHTML });
  }

  function stop() {
    clearTimeout(resting);
    model.off("change:where", stop);
    listen("off");
    carrier?.stop();
    worker?.terminate();
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

function join(parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @param {Uint8Array} bytes @param {number[]} lengths @returns {Uint8Array[]} their parts, one after the other */
function parts(bytes, lengths) {
  let at = 0;
  return lengths.map((length) => bytes.slice(at, (at += length)));
}

const same = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);

// ---- All links of the page -------------------------------------------------------------------

function initialize({ model }) {
  const manager = model.widget_manager;
  /** Links by reference; a promise while one is being started. @type {Map<string, Promise<any>>} */
  const links = new Map();
  const started = new Set();
  const dirty = new Set();
  let frame = 0;

  /** Links that are being started. */
  let starting = 0;

  /** Tell whether everything is computed, but for links that run; a state of this page alone. */
  function tell() {
    model.set("busy", starting > 0 || dirty.size > 0 || [...started].some((link) => link.waits()));
  }

  function mark(link) {
    dirty.add(link);
    tell();
    if (!frame) frame = requestAnimationFrame(settle);
  }

  /** Links that run, for the frame after this one. */
  const next = new Set();
  const markNext = (link) => next.add(link);

  // What is an input too is drawn in this frame, as the reader may hold it and other links may follow, and so is a view
  // that says it is `prompt`. All else comes right after the frame: charts take longer than the frame has time.
  /** @type {Map<any, Record<string, any>>} */
  const later = new Map();
  const afterFrame = new MessageChannel();
  afterFrame.port1.onmessage = putLater;

  function put(target, state) {
    // Not `set` and `save_changes`: the kernel computes these for itself.
    if (target.get("prompt") || [...started].some((link) => link.reads(target))) return target.set_state(state);
    if (!later.size) afterFrame.port2.postMessage(null);
    later.set(target, { ...later.get(target), ...state });
  }

  const heldBy = (target, trait) => later.get(target)?.[trait] ?? target.get(trait);

  function putLater() {
    const states = [...later];
    later.clear();
    for (const [target, state] of states) target.set_state(state);
  }

  /** Compute what has changed, once for each frame, and what depends on it. */
  function settle() {
    putLater();
    const rounds = new Map();
    for (const link of dirty) {
      dirty.delete(link);
      rounds.set(link, (rounds.get(link) ?? 0) + 1);
      if (rounds.get(link) > MOST_ROUNDS) link.report(failure("RuntimeError", "it feeds itself through other links and does not settle"));
      else link.compute();
    }
    frame = 0;
    tell();
    for (const link of next) mark(link);
    next.clear();
  }

  async function begin(reference) {
    starting++;
    try {
      const link = await start(await modelOf(manager, reference), manager, mark, markNext, put, heldBy);
      started.add(link);
      // What has changed since the kernel computed is computed now.
      mark(link);
      return link;
    } finally {
      starting--;
      tell();
    }
  }

  async function end(reference) {
    const begun = links.get(reference);
    links.delete(reference);
    const link = await begun;
    dirty.delete(link);
    next.delete(link);
    started.delete(link);
    link?.stop();
  }

  function update() {
    const wanted = new Set(model.get("links"));
    for (const reference of links.keys()) if (!wanted.has(reference)) end(reference);
    for (const reference of wanted) {
      if (!links.has(reference)) links.set(reference, begin(reference).catch((error) => console.error(error)));
    }
    tell();
  }

  model.on("change:links", update);
  // Nothing is awaited here: widgets have two seconds to be ready.
  update();
  return () => {
    model.off("change:links", update);
    cancelAnimationFrame(frame);
    afterFrame.port1.close();
    for (const reference of links.keys()) end(reference);
  };
}

export default { initialize };
