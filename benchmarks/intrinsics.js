/**
 * Measure loops of a WebAssembly module, in a page or in node.
 *
 * @param {{wasm: string, names: string[], seconds: number, rounds: number}} work the module in base64, its exports to
 *   call with a number of repeats, about how long to call each of them, and how often
 * @returns {Promise<number[]>} for each export the shortest time of one repeat, in nanoseconds
 */
async function measure({ wasm, names, seconds, rounds }) {
  const bytes = Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(bytes);
  // Engines compile a function anew once it has run for a while, and a page's clock is coarse.
  const repeats = names.map((name) => {
    const start = performance.now();
    let calls = 0;
    while (performance.now() - start < 100) {
      instance.exports[name](20);
      calls += 1;
    }
    return Math.ceil((20 * calls * seconds) / 0.1);
  });
  const best = names.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    names.forEach((name, i) => {
      const start = performance.now();
      instance.exports[name](repeats[i]);
      const elapsed = performance.now() - start;
      if (elapsed >= 500 * seconds) best[i] = Math.min(best[i], elapsed / repeats[i]);
      // Too few: something else ran while they were counted. The clock is too coarse for a shorter time.
      else repeats[i] *= 2;
    });
  }
  return best.map((milliseconds) => 1e6 * milliseconds);
}

if (typeof process !== "undefined") {
  measure(JSON.parse(require("fs").readFileSync(0, "utf8"))).then((times) => console.log(JSON.stringify(times)));
}
