import { fuse } from "../runtime/fusion.js";
import { compileBytes } from "./program.js";
import { base64, places } from "./signature.js";

/** Compile the program that is part of this module. @param {boolean} isFused */
export async function compile(isFused) {
  const bytes = decoded(base64());
  return compileBytes(isFused ? fuse(bytes, decoded(places())) : bytes);
}

/** @param {string} text @returns {Uint8Array<ArrayBuffer>} */
function decoded(text) {
  /** @type {any} */
  const { Buffer, Uint8Array } = globalThis;
  // Engines are quick at it, newer ones and Node.
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  return Buffer ? Buffer.from(text, "base64") : Uint8Array.from(atob(text), (/** @type {string} */ letter) => letter.charCodeAt(0));
}
