/** What Python writes into a saved module. These examples stand for it while the other files are checked. */

import { at } from "./values.js";

/** How types lie in memory, what an argument must be, and which arrays results are. @type {Record<string, [any, string, (x: any) => boolean, any?]>} */
export const TYPES = { float32: [Float32Array, "a number", (x) => typeof x === "number"] };

/** The arguments by name, apart from the state: type, shape, and where they lie in the memory of the program. */
export const INPUTS = { x: at("float32", [], 0) };

/** The result, or what a step returns beside the state, if anything. @type {any} */
export const OUTPUT = at("float32", [], 16);

/** The state before a step, with its start, and after it. */
export const STATE = at("float32", [], 32, 0);
export const NEXT = at("float32", [], 48);

/** What workers can share: how many turns there are, where the first one and the end are set, and which results they make. */
export const TURNS = { address: 64, count: 4, made: [true] };

/** Megabytes of memory that one instance takes. */
export const MEGABYTES = 1;

/** The program as WebAssembly, in base64, and where its instructions may be fused; or in files beside the module. */
export const base64 = () => "";
export const places = () => "";
export const FILES = { plain: new URL("./program.wasm", import.meta.url), fused: new URL("./program.wasm", import.meta.url) };

/** The name of the custom element, and what changes with the module. */
export const ELEMENT = "my-program";
export const VERSION = "";
