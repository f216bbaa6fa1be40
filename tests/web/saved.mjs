// Calls of saved modules, the same in Node, pages and workers, with results as text that keeps every bit.

/** An array as its bytes, a number as those of a double, all else as it is written. */
function asText(value) {
  const bytes = ArrayBuffer.isView(value) ? value : typeof value === "number" && Float64Array.of(value);
  if (bytes) return Array.from(new Uint8Array(bytes.buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (value === null) return null;
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== "object") return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asText(part)]));
}

async function textOf(file) {
  const url = new URL(file, import.meta.url);
  return url.protocol === "file:" ? process.getBuiltinModule("node:fs").readFileSync(url, "utf8") : (await fetch(url)).text();
}

/** The result for the arguments beside a module; a state takes five steps from its start. */
export async function call(name, options) {
  const { default: load } = await import(`./${name}.mjs`);
  // Integers of 64 bits are written as text.
  const values = JSON.parse(await textOf(`${name}.json`), (_, value) => (typeof value === "string" ? BigInt(value) : value));
  const program = await load(options);
  let result;
  if (typeof program === "function") {
    result = await program(values);
    // A second call into the first result leaves no trace of it.
    if ((await program.into(result, values)) !== result) throw new Error("another result");
  } else {
    delete values.net;
    await program.step(2, values);
    result = { outputs: await program.step(3), state: await program.state };
  }
  program.close?.();
  return asText(result);
}

/** The results of all modules, in this thread and in workers that the modules start, with fused instructions or without. */
export async function callAll(names, startsWorkers = true) {
  const results = {};
  for (const name of names) {
    // Firefox crashes when several workers of a worker end together.
    const isSplit = name === "map" && !globalThis.WorkerGlobalScope;
    const split = isSplit ? [{ workers: 2 }, { workers: 5 }] : [];
    for (const where of startsWorkers ? [{}, { worker: true }, ...split] : [{}])
      for (const fused of [true, false]) (results[name] ??= []).push(await call(name, { ...where, fused }));
  }
  return results;
}
