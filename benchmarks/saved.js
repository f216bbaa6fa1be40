/** Import, load and call saved modules that lie beside this one. */

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

async function valuesOf(name) {
  const url = new URL(`${name}.json`, import.meta.url);
  if (url.protocol !== "file:") return (await fetch(url)).json();
  return JSON.parse(process.getBuiltinModule("node:fs").readFileSync(url, "utf8"));
}

/**
 * @param {string[]} names @param {number} rounds
 * @returns {Promise<Record<string, number[]>>} milliseconds of the import, of `load()` and of the first call
 */
export async function measure(names, rounds) {
  const results = {};
  for (const name of names) {
    const values = await valuesOf(name);
    const times = [[], [], []];
    for (let round = 0; round < rounds; round++) {
      const begin = performance.now();
      // An address of its own: the engine has not seen this module yet.
      const { default: load } = await import(`./${name}.mjs?${round}`);
      const imported = performance.now();
      const run = await load();
      const loaded = performance.now();
      run(values);
      const called = performance.now();
      [imported - begin, loaded - imported, called - loaded].forEach((time, part) => times[part].push(time));
    }
    results[name] = times.map(median);
  }
  return results;
}
