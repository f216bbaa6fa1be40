const TYPES = { float32: Float32Array, int32: Int32Array };

/**
 * A module of gdviz's compiler, as a link runs it: write all inputs to its memory, run. So is a module written by hand.
 *
 * @typedef {{ address: number, type: string, shape: number[], values?: number[] }} Slot numbers in row order
 * @param {{ modules: string[], inputs: Slot[], outputs: Slot[] }} program the module in base64, without and with fused
 *   instructions, and its signature
 * @returns {Promise<import("./page.js").Prepared>}
 */
export async function prepare({ modules, inputs, outputs }) {
  const [plain, fused] = modules.map((text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  const begin = performance.now();
  const module = await WebAssembly.compile(WebAssembly.validate(fused) ? fused : plain);
  const { exports } = await WebAssembly.instantiate(module);
  const compile = performance.now() - begin;

  const { run, memory } = exports;
  const view = ({ address, type, shape }) =>
    new TYPES[type](memory.buffer, address, shape.reduce((product, length) => product * length, 1));
  const writes = inputs.map((slot) => [view(slot), TYPES[slot.type].from(slot.values)]);
  const results = outputs.map(view);

  function call() {
    for (const [target, values] of writes) target.set(values);
    run();
  }
  return { compile, call, result: () => results };
}
