/** @param {any} value @returns {string} a result in words: numbers of four digits, and of long arrays the first ones */
export function inWords(value) {
  if (typeof value === "number") return String(Number(value.toPrecision(4)));
  if (ArrayBuffer.isView(value)) {
    /** @type {any} */
    const numbers = value;
    return Array.from(numbers.subarray(0, 8), inWords).join(", ") + (numbers.length > 8 ? ", …" : "");
  }
  if (typeof value !== "object" || value === null) return String(value);
  const parts = Object.entries(value).map(([name, part]) => `${name}: ${inWords(part)}`);
  return parts.join("; ");
}
