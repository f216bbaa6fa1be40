import { compileBytes } from "./program.js";
import { base64 } from "./signature.js";

/** Compile the program that is part of this module. */
export const compile = () => compileBytes(Uint8Array.from(atob(base64()), (character) => character.charCodeAt(0)));
