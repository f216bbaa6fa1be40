/**
 * Long lists of numbers, and records in JSON, as short texts for addresses, and back without the loss of a bit: their
 * bytes, compressed with a checksum, in base64url.
 */

import { packed as texts } from "../texts.js";
import { join } from "./numbers.js";

/** With this a packed text begins; no number, name or formula does. */
const SIGN = "_";
/** Shorter lists stay as they are, for readers of the address. */
const SHORTEST = 100;
/** In front of a text, where numbers have the bytes of each. */
const TEXT = 1;
/** More bytes are not unpacked: a short text can stand for very many. */
const MOST_BYTES = 1_000_000;

/** @param {string} text @returns {Promise<string>} the same, or a shorter text if it is a long list of numbers, or of records */
export async function packed(text) {
  const isList = /^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(text);
  if (text.length < SHORTEST || !(isList || text.startsWith("[{"))) return text;
  const content = isList ? toBytes(text.split(",").map(Number)) : join([Uint8Array.of(TEXT), new TextEncoder().encode(text)]);
  const bytes = await through(content, new CompressionStream("deflate"));
  const code = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const short = SIGN + code.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return short.length < text.length ? short : text;
}

/** @param {string} text @returns {boolean} */
export const isPacked = (text) => /^_[A-Za-z0-9_-]*$/.test(text);

/** @param {string} text @returns {Promise<string>} what was packed; throws a `RangeError` for a packed text that is damaged */
export async function unpacked(text) {
  if (!isPacked(text)) return text;
  try {
    const code = atob(text.slice(SIGN.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(code, (character) => character.charCodeAt(0));
    const content = await through(bytes, new DecompressionStream("deflate"));
    if (content[0] === TEXT) return new TextDecoder("utf-8", { fatal: true }).decode(content.subarray(1));
    const numbers = fromBytes(content);
    return Array.from(numbers, (value) => (Object.is(value, -0) ? "-0" : String(value))).join(",");
  } catch {
    throw new RangeError(texts.damaged);
  }
}

// In the order of their weight, all first bytes of the numbers, then all second ones: signs and exponents are alike, so
// this compresses better. In front is how many bytes a number has.

/** @param {number[]} numbers @returns {Uint8Array<ArrayBuffer>} as float32 where that is exact */
function toBytes(numbers) {
  const isShort = numbers.every((value) => Object.is(Math.fround(value), value));
  const width = isShort ? 4 : 8;
  const view = new DataView(new ArrayBuffer(width * numbers.length));
  numbers.forEach((value, i) => (isShort ? view.setFloat32(width * i, value) : view.setFloat64(width * i, value)));
  const bytes = new Uint8Array(1 + view.byteLength);
  bytes[0] = width;
  for (let i = 0; i < view.byteLength; i++) bytes[1 + (i % width) * numbers.length + Math.floor(i / width)] = view.getUint8(i);
  return bytes;
}

/** @param {Uint8Array} bytes @returns {Float32Array | Float64Array} */
function fromBytes(bytes) {
  const width = bytes[0];
  const count = (bytes.length - 1) / width;
  if (![4, 8].includes(width) || !Number.isInteger(count)) throw new RangeError(texts.damaged);
  const view = new DataView(new ArrayBuffer(width * count));
  for (let i = 0; i < view.byteLength; i++) view.setUint8(i, bytes[1 + (i % width) * count + Math.floor(i / width)]);
  const numbers = width === 4 ? new Float32Array(count) : new Float64Array(count);
  return numbers.map((_, i) => (width === 4 ? view.getFloat32(4 * i) : view.getFloat64(8 * i)));
}

/** @param {Uint8Array<ArrayBuffer>} bytes @param {CompressionStream | DecompressionStream} stream @returns {Promise<Uint8Array>} */
async function through(bytes, stream) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError(texts.damaged);
    }
    parts.push(read.value);
  }
  return join(parts);
}
