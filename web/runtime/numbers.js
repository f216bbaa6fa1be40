/**
 * What models hold, as numbers, and numbers as they lie in the memory of a WebAssembly module.
 *
 * @typedef {{address: number, shape: number[], dtype: string}} Slot where numbers lie in a module's memory, in row order
 */

import { numbers as float64Of } from "./models.js";

/** @type {Record<string, any>} */
const TYPES = {
  float32: Float32Array,
  float64: Float64Array,
  int32: Int32Array,
  uint32: Uint32Array,
  bool: Int32Array,
  int64: BigInt64Array,
  uint64: BigUint64Array,
};

/** @param {string} dtype @param {ArrayLike<number | boolean>} numbers @returns {Uint8Array} as they lie in memory */
export function encode(dtype, numbers) {
  const Type = TYPES[dtype];
  /** @type {(number: any) => any} */
  let cast = Number;
  if (dtype === "bool") cast = (number) => Number(Boolean(number));
  if (dtype.endsWith("int64")) cast = (number) => BigInt(Math.trunc(number) || 0);
  const isReady = dtype.startsWith("float") && ArrayBuffer.isView(numbers);
  return new Uint8Array((isReady ? new Type(numbers) : Type.from(Array.from(numbers, cast))).buffer);
}

/** What values of models are in memory: several links may read one. @type {WeakMap<object, Map<string, Uint8Array>>} */
const encodings = new WeakMap();

/** @param {object} value {shape, data}, which never changes @param {string} dtype @param {Uint8Array} bytes that it is in memory */
function remember(value, dtype, bytes) {
  encodings.set(value, (encodings.get(value) ?? new Map()).set(dtype, bytes));
  return bytes;
}

/** @param {any} value of a trait @param {string} dtype @returns {Uint8Array} as its numbers lie in memory */
export function encodeValue(value, dtype) {
  if (!isArray(value)) return encode(dtype, numbersOf(value)?.numbers ?? []);
  return encodings.get(value)?.get(dtype) ?? remember(value, dtype, encode(dtype, float64Of(value)));
}

/** @param {string} dtype @param {Uint8Array} bytes that begin with their buffer @returns {ArrayLike<number>} */
export function decode(dtype, bytes) {
  const numbers = new TYPES[dtype](bytes.buffer);
  return dtype.endsWith("int64") ? Array.from(numbers, Number) : numbers;
}

/** @param {number[]} shape @returns {number} how many numbers an array has */
export const sizeOf = (shape) => shape.reduce((product, length) => product * length, 1);

/** @param {Slot} slot @returns {number} its bytes */
export const lengthOf = ({ shape, dtype }) => sizeOf(shape) * TYPES[dtype].BYTES_PER_ELEMENT;

/** @param {any} value @returns {boolean} whether it is an array of float64 numbers as `Array` of traits.py sends it */
const isArray = (value) => Array.isArray(value?.shape) && (value.data === null || typeof value.data === "string" || ArrayBuffer.isView(value.data) || value.data instanceof ArrayBuffer);

/**
 * @param {any} value of a trait: a number, a boolean, a nested list, a typed array or {shape, data}
 * @returns {{shape: number[], numbers: ArrayLike<number | boolean>} | null} null where it holds anything else
 */
export function numbersOf(value) {
  if (typeof value === "number" || typeof value === "boolean") return { shape: [], numbers: [value] };
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const numbers = /** @type {any} */ (value);
    return { shape: [numbers.length], numbers };
  }
  if (Array.isArray(value)) {
    const parts = value.map(numbersOf);
    const inner = String(parts[0]?.shape ?? []);
    if (parts.some((part) => !part || String(part.shape) !== inner)) return null;
    return { shape: [value.length, ...(parts[0]?.shape ?? [])], numbers: parts.flatMap((part) => Array.from(part?.numbers ?? [])) };
  }
  return isArray(value) ? { shape: value.shape, numbers: float64Of(value) } : null;
}

/**
 * @param {ArrayLike<number>} numbers @param {{shape: number[], dtype: string}} slot @param {any} old what the model holds now
 * @param {Uint8Array} [bytes] the numbers as they lie in memory, where a link has computed them
 * @returns {any} the numbers in the form in which the model holds its value
 */
export function valueOf(numbers, { shape, dtype }, old, bytes) {
  const cast = dtype === "bool" ? Boolean : Number;
  if (shape.length === 0) return cast(numbers[0]);
  if (isArray(old)) {
    const value = { shape, data: new DataView(Float64Array.from(numbers).buffer) };
    // What the reader edits is sent to Python, which would answer with its own value if this one had another form.
    if (!bytes) return value;
    // Where a model is given a value, Jupyter compares it with its present one, byte by byte and slowly, unless one of them has
    // a name that the other has not.
    if (!("turn" in old)) Object.assign(value, { turn: 1 });
    remember(value, dtype, bytes);
    return value;
  }
  const isTyped = ArrayBuffer.isView(old) || (Array.isArray(old) && ArrayBuffer.isView(old[0]));
  // float64 holds every float32 exactly and is what charts expect; they know no 64-bit integers.
  const Type = /^float|64/.test(dtype) ? Float64Array : TYPES[dtype];
  /** @type {(from: number, lengths: number[]) => any} */
  const nest = (from, [length, ...inner]) => {
    const step = sizeOf(inner);
    if (inner.length) return Array.from({ length }, (_, i) => nest(from + i * step, inner));
    const row = Array.prototype.slice.call(numbers, from, from + length);
    return isTyped ? Type.from(row) : row.map((number) => cast(number));
  };
  return nest(0, shape);
}

/**
 * @param {any} value of a model, which may be more exact @param {Uint8Array} bytes as they lie in memory, which begin with their
 * buffer @param {{shape: number[], dtype: string}} slot @returns {boolean} whether the value is that of these numbers
 */
export function hasValue(value, bytes, { shape, dtype }) {
  const present = numbersOf(value);
  if (!present || String(present.shape) !== String(shape)) return false;
  // Two links that feed each other leave 0.1 as it is, which is no float32.
  if (dtype === "float32") return areSame(decode(dtype, encodeValue(value, dtype)), decode(dtype, bytes));
  return areSame(Array.from(present.numbers, Number), decode(dtype, bytes));
}

/** @param {ArrayLike<number>} a @param {ArrayLike<number>} b */
function areSame(a, b) {
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}

/** @param {Uint8Array[]} parts @returns {Uint8Array<ArrayBuffer>} one after the other */
export function join(parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @param {Uint8Array} bytes @param {number[]} lengths @returns {Uint8Array[]} their parts, one after the other */
export function split(bytes, lengths) {
  let at = 0;
  return lengths.map((length) => bytes.slice(at, (at += length)));
}

/** @param {Uint8Array} a @param {Uint8Array | null} b @returns {boolean} */
export function same(a, b) {
  if (a.length !== b?.length) return false;
  const [x, y] = [words(a), words(b)];
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false;
  return true;
}

/** @param {Uint8Array} bytes a multiple of four @returns {Uint32Array} copied where they are not aligned */
function words(bytes) {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 ? bytes.slice() : bytes;
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}
