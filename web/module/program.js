/**
 * The program: compiled once; each that is loaded has a memory of its own, in this thread or in a worker.
 *
 * @typedef {{address: number, bytes: Uint8Array}} Part of a memory
 * @typedef {{inputs: Part[], outputs: Part[], carried: number}} Layout of a memory, and how many of the outputs, from the first
 *   on, are the first inputs of the next step
 * @typedef {(numbers: Uint8Array[], steps: number) => Uint8Array[]} Take steps from inputs to outputs; the inputs that are
 *   carried change, and after 0 steps there are outputs as well
 * @typedef {{take: (...call: Parameters<Take>) => Promise<Uint8Array[]>, close: () => void}} Hired a worker
 */

import { FUSING } from "../runtime/fusion.js";
import { compile } from "./inside.js";
import { MEGABYTES } from "./signature.js";

/** @param {object} options of `load` */
export function checkOptions(options) {
  for (const name of Object.keys(options ?? {}))
    if (!["worker", "workers", "fused"].includes(name)) throw new TypeError(`load has no option ${name}: the arguments go to what it returns`);
}

/** @param {string} name @returns {any} a module of Node, where there is one */
export const builtin = (name) => /** @type {any} */ (globalThis).process?.getBuiltinModule?.(name);

/** @param {BufferSource} bytes @returns {Promise<WebAssembly.Module>} */
export async function compileBytes(bytes) {
  if (!globalThis.WebAssembly) throw new TypeError("the program needs WebAssembly, which is not available here");
  return WebAssembly.compile(bytes).catch((error) => {
    if (!WebAssembly.validate(bytes)) throw new TypeError("the program needs WebAssembly with SIMD, which is not available here");
    throw new TypeError(`the page does not allow WebAssembly: ${error.message}`);
  });
}

/** The program, by whether it has fused instructions. @type {Map<boolean, Promise<WebAssembly.Module>>} */
const compiled = new Map();

/** @param {{fused?: boolean}} options @returns {Promise<WebAssembly.Module>} */
async function compileOnce({ fused = true }) {
  const isFused = fused && Boolean(globalThis.WebAssembly?.validate(FUSING));
  const module = compiled.get(isFused) ?? compile(isFused);
  compiled.set(isFused, module);
  module.catch(() => compiled.delete(isFused));
  return module;
}

/** @param {Error} error @returns {never} */
function notStarted({ message }) {
  throw new TypeError(`the program, which needs ${MEGABYTES} MB of memory, could not be started: ${message}`);
}

/** @param {Layout} layout @param {object} options @returns {Promise<Take>} the program in this thread */
export async function open(layout, options) {
  const module = await compileOnce(options);
  const { exports } = await WebAssembly.instantiate(module).catch(notStarted);
  return taker(exports, layout);
}

/** The worker gets the text of this function, which uses nothing else of this module and names no function in it. @param {any} exports @param {Layout} layout @returns {Take} */
function taker({ memory, run }, { inputs, outputs, carried }) {
  const [targets, sources] = [inputs, outputs].map((leaves) =>
    leaves.map(({ address, bytes }) => new Uint8Array(memory.buffer, address, bytes.length)),
  );
  return (numbers, steps) => {
    let step = 0;
    do {
      for (let i = 0; i < targets.length; i++) targets[i].set(numbers[i]);
      run();
      if (step < steps) for (let i = 0; i < carried; i++) numbers[i].set(sources[i]);
    } while (++step < steps);
    return sources;
  };
}

/** What a worker does, as text: it gets a module, then numbers again and again. @param {(exports: any, layout: Layout) => Take} taker */
function work(taker) {
  const { process } = /** @type {any} */ (globalThis);
  const port = process?.getBuiltinModule?.("node:worker_threads").parentPort ?? globalThis;
  /** @type {Take} */
  let take;
  port.onmessage = (/** @type {MessageEvent} */ { data }) => {
    try {
      if (data.module) take = taker(new WebAssembly.Instance(data.module).exports, data.layout);
      const results = data.module ? [] : take(data.numbers, data.steps).map((bytes) => bytes.slice());
      port.postMessage({ results }, results.map(({ buffer }) => buffer));
    } catch (error) {
      port.postMessage({ message: /** @type {Error} */ (error).message });
    }
  };
}

/** The program in a worker, which takes one call after the other. @param {Layout} layout @param {object} options @returns {Promise<Hired>} */
export async function hire(layout, options) {
  const module = await compileOnce(options);
  const code = `(${work})(${taker})`;
  const threads = builtin("node:worker_threads");
  const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  /** @type {any} */
  const worker = threads ? new threads.Worker(code, { eval: true }) : new Worker(url, { type: "module" });
  let isClosed = false;
  /** Ends the call that is under way. @type {(answer: {results?: Uint8Array[], message?: string}) => void} */
  let settle;
  /** @type {(message: object) => Promise<Uint8Array[]>} */
  const ask = (message) =>
    new Promise((resolve, reject) => {
      settle = ({ results, message }) => {
        // Node does not end while a worker is waited for.
        worker.unref?.();
        if (results) resolve(results);
        else reject(new TypeError(message || "the page does not allow workers from blob: addresses"));
      };
      if (isClosed) return settle({ message: "the worker is closed" });
      worker.ref?.();
      worker.postMessage(message);
    });
  const listen = (/** @type {any} */ answer) => settle(answer);
  if (worker.on) worker.on("message", listen).on("error", listen);
  else Object.assign(worker, { onmessage: (/** @type {MessageEvent} */ { data }) => listen(data), onerror: listen });
  // A worker that has answered has read its code.
  const began = ask({ module, layout }).finally(() => URL.revokeObjectURL(url));
  await began.catch((error) => {
    worker.terminate();
    notStarted(error);
  });
  const close = () => {
    isClosed = true;
    worker.terminate();
    settle({ message: "the worker is closed" });
  };
  return { take: (numbers, steps) => ask({ numbers, steps }), close };
}
