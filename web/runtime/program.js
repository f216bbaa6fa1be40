/** Running a compiled program: in this thread while that is quick, else in a worker. */

import { FUSING, fuse } from "./fusion.js";
import { bytesOf } from "./models.js";
import { lengthOf } from "./numbers.js";

/** A program that takes more milliseconds than this, in the median of some runs, goes to a worker. */
const LONG = 8;
const SAMPLES = 5;
/** One run that takes more is enough: that is when readers notice. */
const STALL = 50;
/** Milliseconds for which the time of one run is measured. */
const MEASURE = 8;

/**
 * @typedef {{address: number, length: number}} Part of the memory of a module
 * @typedef {{address: number, data: Uint8Array}} Input numbers for the memory of a module
 * @typedef {{results?: Uint8Array[], milliseconds?: number, error?: Error, isLate?: boolean}} Outcome of a run; late if it comes
 *   from a worker, where without results and error the worker could not be had after all
 */

/**
 * @param {any} bytes of a module @param {any} fusions where it may have fused instructions
 * @returns {Promise<WebAssembly.Module | null>} null where this browser cannot run it
 */
export async function load(bytes, fusions) {
  const code = canRun(FUSING) ? fuse(bytesOf(bytes), bytesOf(fusions)) : bytesOf(bytes);
  if (!canRun(code)) return null;
  // A page may forbid WebAssembly even so.
  return WebAssembly.compile(code).catch(() => null);
}

/** @param {Uint8Array<ArrayBuffer>} code @returns {boolean} whether this browser has all that a module uses, such as SIMD */
export const canRun = (code) => Boolean(globalThis.WebAssembly?.validate(code));

/**
 * Write inputs into the memory of a module, run it, and return a copy of each output.
 * @param {any} exports of the module @param {Input[]} inputs @param {Part[]} outputs @returns {Uint8Array[]}
 */
function run({ memory, run }, inputs, outputs) {
  const bytes = new Uint8Array(memory.buffer);
  for (const { address, data } of inputs) bytes.set(data, address);
  run();
  return outputs.map(({ address, length }) => bytes.slice(address, address + length));
}

/** What a worker does: it gets a module, then inputs again and again, and answers with outputs. @param {any} run */
function work(run) {
  /** @type {any} */
  let exports;
  /** @type {any} */
  let outputs;
  onmessage = ({ data }) => {
    if (data.module) {
      ({ outputs } = data);
      ({ exports } = new WebAssembly.Instance(data.module));
      return;
    }
    const began = performance.now();
    try {
      const results = run(exports, data.inputs, outputs);
      const milliseconds = performance.now() - began;
      postMessage({ results, milliseconds }, results.map((/** @type {Uint8Array} */ { buffer }) => buffer));
    } catch (error) {
      postMessage({ error: /** @type {Error} */ (error).message });
    }
  };
}

/** @param {WebAssembly.Module} module @param {Part[]} outputs @returns {Worker | null} null where the page may not have any */
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

/** @param {number[]} values @returns {number} */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/**
 * A module ready to run.
 * @param {WebAssembly.Module} module @param {import("./numbers.js").Slot[]} slots of its outputs
 * @param {number} expected milliseconds of a run; infinitely many for a program that stays in a worker
 * @param {(job: any, outcome: Outcome) => void} finish called after each run, at once or when the worker has answered
 */
export async function makeProgram(module, slots, expected, finish) {
  /** @type {any} */
  const { exports } = await WebAssembly.instantiate(module);
  const outputs = slots.map((slot) => ({ address: slot.address, length: lengthOf(slot) }));
  /** Milliseconds of the last runs. @type {number[]} */
  let times = [];
  /** @type {Worker | null} */
  let worker = null;
  /** What the worker is doing. @type {{job: any, counts: boolean} | null} */
  let underWay = null;
  if (expected > LONG) moveToWorker();
  return { start, measure, isBusy: () => underWay !== null, close };

  /**
   * Start a run; there must be none under way.
   * @param {Input[]} inputs @param {any} job given to `finish` @param {boolean} counts whether it takes as long as usual
   */
  function start(inputs, job, counts) {
    if (worker) {
      underWay = { job, counts };
      worker.postMessage({ inputs });
      return;
    }
    const began = performance.now();
    let results;
    try {
      results = run(exports, inputs, outputs);
    } catch (error) {
      return finish(job, { error: /** @type {Error} */ (error) });
    }
    const milliseconds = performance.now() - began;
    times = [...times.slice(1 - SAMPLES), milliseconds];
    if (milliseconds > STALL || (times.length === SAMPLES && median(times) > LONG)) moveToWorker();
    finish(job, { results, milliseconds });
  }

  function moveToWorker() {
    worker = hire(module, outputs);
    if (!worker) return;
    worker.onmessage = ({ data }) => {
      const { job, counts } = /** @type {{job: any, counts: boolean}} */ (underWay);
      underWay = null;
      if (data.error) return finish(job, { isLate: true, error: Object.assign(new Error(data.error), { name: "RuntimeError" }) });
      if (counts) times = [...times.slice(1 - SAMPLES), data.milliseconds];
      finish(job, { isLate: true, ...data });
    };
    worker.onerror = () => {
      const lost = underWay;
      worker = underWay = null;
      if (lost) finish(lost.job, { isLate: true });
    };
  }

  /**
   * At rest, the time of one run; clocks of browsers are coarse, so of many in a row.
   * @param {() => Input[]} inputs @returns {number | null} milliseconds, or null where nothing has run
   */
  function measure(inputs) {
    if (worker) {
      const milliseconds = times.length ? median(times) : null;
      // Its first runs were slow, before the browser had compiled it well: here it is drawn a frame sooner.
      if (underWay || expected === Infinity || times.length < SAMPLES || Math.max(...times) > LONG / 2) return milliseconds;
      close();
      times = [];
    }
    const given = inputs();
    // Browsers compile the parts of a module when they are first run.
    run(exports, given, []);
    const began = performance.now();
    let count = 0;
    do run(exports, given, []);
    while ((count++, performance.now() - began < MEASURE));
    return (performance.now() - began) / count;
  }

  function close() {
    worker?.terminate();
    worker = underWay = null;
  }
}
