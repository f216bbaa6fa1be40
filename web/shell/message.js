/**
 * Messages of Jupyter's websocket, with its protocol v1: a table of offsets, the channel, header, parent header, metadata
 * and content as JSON, and buffers.
 */

/**
 * @param {string} channel @param {any[]} parts to be written as JSON @param {DataView<ArrayBuffer>[]} buffers
 * @returns {Blob}
 */
export function packed(channel, parts, buffers) {
  const encoder = new TextEncoder();
  const written = parts.map((part) => encoder.encode(JSON.stringify(part)));
  const pieces = [encoder.encode(channel), ...written, ...buffers];
  const table = new BigUint64Array(pieces.length + 2);
  table[0] = BigInt(pieces.length + 1);
  let at = table.byteLength;
  pieces.forEach((piece, i) => {
    table[i + 1] = BigInt(at);
    at += piece.byteLength;
  });
  table[pieces.length + 1] = BigInt(at);
  return new Blob([table, ...pieces]);
}

export function unpacked(/** @type {ArrayBuffer} */ data) {
  const view = new DataView(data);
  const count = Number(view.getBigUint64(0, true));
  const offsets = Array.from({ length: count }, (_, i) => Number(view.getBigUint64(8 * (i + 1), true)));
  const piece = (/** @type {number} */ i) => data.slice(offsets[i], offsets[i + 1]);
  const decoder = new TextDecoder();
  const [header, parent_header, metadata, content] = [1, 2, 3, 4].map((i) => JSON.parse(decoder.decode(piece(i))));
  const buffers = Array.from({ length: count - 6 }, (_, i) => new DataView(piece(i + 5)));
  return { header, parent_header, metadata, content, buffers };
}
