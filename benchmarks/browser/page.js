/**
 * What the benchmark asks of a page: `benchmark.prepare(competitor, descent)`, then `benchmark.samples(…)`.
 *
 * A competitor is a module that exports `prepare(descent)`, which returns what it takes to compile and a call.
 *
 * @typedef {{ shape: number[], values: ArrayLike<number> }} Numbers an array in row order
 * @typedef {Object} Prepared
 * @property {number} compile milliseconds
 * @property {() => (void | Promise<void>)} call computes the descent once, from its start
 * @property {() => ArrayLike<number>[]} result what the last call computed: the losses, then each parameter
 */

const WARM_UP = 300; // milliseconds: enough for the browser's optimising compiler to have replaced its first one
const BLOCK = 5; // milliseconds; timers are coarse, so a call is repeated between two looks at the clock

/** @type {Prepared} */
let prepared;

/**
 * @param {string} module the competitor's
 * @param {object} descent
 * @returns {Promise<{ compile: number, result: number[][] }>} after one call
 */
async function prepare(module, descent) {
  const competitor = await import(module);
  prepared = await competitor.prepare(descent);
  await prepared.call();
  return { compile: prepared.compile, result: prepared.result().map((values) => Array.from(values)) };
}

/** @returns {Promise<number>} milliseconds that `count` calls take */
async function block(count) {
  const begin = performance.now();
  for (let i = 0; i < count; i++) {
    const pending = prepared.call();
    if (pending) await pending; // Only what is asynchronous pays for waiting.
  }
  return performance.now() - begin;
}

/**
 * Calls until they fill a block, and then for the warm-up's time.
 *
 * @returns {Promise<number>} calls that fill a block
 */
async function warmUp() {
  const end = performance.now() + WARM_UP;
  let count = 1;
  for (;;) {
    const time = await block(count);
    if (performance.now() > end && (time >= BLOCK || count > 1e7)) return count;
    if (time < BLOCK) count = Math.ceil(count * Math.min(10, (1.2 * BLOCK) / Math.max(time, 0.1)));
  }
}

/**
 * @param {number} count calls in a block
 * @param {number} budget milliseconds to measure; at least one block
 * @returns {Promise<number[]>} the milliseconds of a call, averaged over each block
 */
async function samples(count, budget) {
  const times = [];
  const end = performance.now() + budget;
  do times.push((await block(count)) / count);
  while (performance.now() < end);
  return times;
}

window.benchmark = { prepare, warmUp, samples };
