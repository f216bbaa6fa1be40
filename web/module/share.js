import { hire } from "./program.js";
import { TURNS } from "./signature.js";

/**
 * The program in several workers, each of which takes a share of its turns.
 * @param {import("./program.js").Layout} layout @param {{workers?: any}} options @returns {Promise<import("./program.js").Hired>}
 */
export async function hireAll(layout, options) {
  const { address, count, made } = TURNS;
  const { workers } = options;
  if (!Number.isSafeInteger(workers) || workers < 1) throw new TypeError(`workers must be a whole number from 1, not ${workers}`);
  if (workers > count) throw new TypeError(`workers must be at most ${count}, the turns of the program, not ${workers}`);
  const edges = Array.from({ length: workers + 1 }, (_, index) => Math.round((index * count) / workers));
  const bounds = edges.slice(1).map((last, index) => new Uint8Array(Int32Array.of(edges[index], last).buffer));
  const own = { ...layout, inputs: [...layout.inputs, { address, bytes: bounds[0] }] };
  const starting = bounds.map(() => hire(own, options));
  const hired = await Promise.all(starting).catch(async (error) => {
    for (const started of await Promise.allSettled(starting)) if (started.status === "fulfilled") started.value.close();
    throw error;
  });

  return {
    /** @type {import("./program.js").Hired["take"]} */
    async take(numbers, steps) {
      const calls = hired.map(({ take }, index) => take([...numbers, bounds[index]], steps));
      // A worker that still computes takes no other call.
      await Promise.allSettled(calls);
      const parts = await Promise.all(calls);
      return parts[0].map((bytes, output) => {
        if (made[output])
          for (let index = 1; index < workers; index++) {
            const [begin, end] = [edges[index], edges[index + 1]].map((turn) => (turn / count) * bytes.length);
            bytes.set(parts[index][output].subarray(begin, end), begin);
          }
        return bytes;
      });
    },
    close: () => hired.forEach(({ close }) => close()),
  };
}
