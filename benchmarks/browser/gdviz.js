/**
 * A module of gdviz's compiler, as a link runs it: write all inputs to its memory, run.
 *
 * @typedef {{ address: number, shape: number[], values?: number[] }} Slot float32 numbers in row order
 * @param {{ wasm: string, inputs: Slot[], outputs: Slot[] }} descent the module in base64, and its signature
 * @returns {Promise<import("./page.js").Prepared>}
 */
export async function prepare({ wasm, inputs, outputs }) {
  const bytes = Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0));
  const begin = performance.now();
  const module = await WebAssembly.compile(bytes);
  const { exports } = await WebAssembly.instantiate(module);
  const compile = performance.now() - begin;

  const { run, memory } = exports;
  const view = ({ address, shape }) =>
    new Float32Array(memory.buffer, address, shape.reduce((product, length) => product * length, 1));
  const writes = inputs.map((slot) => [view(slot), Float32Array.from(slot.values)]);
  const results = outputs.map(view);

  function call() {
    for (const [target, values] of writes) target.set(values);
    run();
  }
  return { compile, call, result: () => results };
}
