/** Fused multiply-add, x·y + z in one instruction, where a browser has it. Its Python half is compiler/fusion.py. */

/** A module with the instruction: browsers that find it valid have it. */
// prettier-ignore
const FUSING = Uint8Array.of(
  0, 97, 115, 109, 1, 0, 0, 0, 1, 8, 1, 96, 3, 123, 123, 123, 1, 123, 3, 2, 1, 0,
  10, 13, 1, 11, 0, 32, 0, 32, 1, 32, 2, 0xfd, 0x85, 2, 11,
);

const MULTIPLY = 0xe6;

function fuse(module, distances) {
  const code = module.slice();
  let [place, distance, shift] = [0, 0, 0];
  for (const byte of distances) {
    distance |= (byte & 127) << shift;
    shift += 7;
    if (byte & 128) continue;
    place += distance;
    // A product becomes three times nothing, and the sum the fused instruction.
    const isProduct = code[place + 1] === MULTIPLY;
    code[place] = isProduct ? 1 : 0xfd;
    code[place + 1] = isProduct ? 1 : 0x85;
    code[place + 2] = isProduct ? 1 : 2;
    distance = shift = 0;
  }
  return code;
}
