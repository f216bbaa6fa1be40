/** What Python writes into a saved module. These examples stand for it while the other files are checked. */

import { at } from "./values.js";

/** Arguments, apart from the state. */
export const INPUTS = { x: at("float32", [], 0) };

/** The result, or what a step returns beside the state. @type {any} */
export const OUTPUT = at("float32", [], 16);

/** The state that comes in, with its start, and the state that comes out. */
export const STATE = at("float32", [], 32, 0);
export const NEXT = at("float32", [], 48);

/** Megabytes of memory that one instance takes. */
export const MEGABYTES = 1;

/** The program as WebAssembly, in base64 or in a file beside the module. */
export const base64 = () => "";
export const FILE = new URL("./program.wasm", import.meta.url);
