import { fuse } from "../runtime/fusion.js";
import { compileBytes } from "./program.js";
import { base64, places } from "./signature.js";

/** Compile the program that is part of this module. @param {boolean} isFused */
export function compile(isFused) {
  const [bytes, distances] = [base64(), places()].map((text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
  return compileBytes(isFused ? fuse(bytes, distances) : bytes);
}
