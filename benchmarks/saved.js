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

/**
 * @param {string} name of a module that was compiled to be split @param {number[]} counts of workers
 * @returns {Promise<() => Promise<Record<string, number>>>} takes turns: milliseconds of a call in this thread and in so many workers
 */
export async function inWorkers(name, counts) {
  const { default: load } = await import(`./${name}.mjs`);
  const [rates, momenta] = await valuesOf(name);
  const programs = { "in the page": await load() };
  for (const count of counts) programs[`${count} workers`] = await load({ workers: count });
  const sample = async (run, milliseconds) => {
    const begin = performance.now();
    let calls = 0;
    do await run({ rates, momenta });
    while ((calls++, performance.now() - begin < milliseconds));
    return (performance.now() - begin) / calls;
  };
  // Engines compile what runs often anew.
  for (const run of Object.values(programs)) await sample(run, 300);
  return async () => {
    const times = {};
    for (const [where, run] of Object.entries(programs)) times[where] = await sample(run, 60);
    return times;
  };
}
