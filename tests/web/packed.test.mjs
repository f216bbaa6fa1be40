// Long lists of numbers as short texts, and back bit by bit.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isPacked, packed, unpacked } from "../../web/runtime/packed.js";

/** Uniform in [0, 1), always the same. */
function generator(state = 1) {
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** As state.js writes them. */
const written = (numbers) => numbers.map((value) => (Object.is(value, -0) ? "-0" : String(value))).join(",");

test("numbers come back bit by bit, those of float32 and others", async () => {
  const random = generator();
  for (const round of [Math.fround, Number]) {
    for (let length = 1; length < 700; length += 31) {
      const numbers = Array.from({ length }, () => round((random() - 0.5) * 10 ** Math.floor(60 * random() - 30)));
      numbers.push(-0, 0, 1e-45, -1);
      const text = written(numbers);
      assert.equal(await unpacked(await packed(text)), text);
    }
  }
});

test("500 points of two classes fit into an address, and a few numbers stay readable", async () => {
  const random = generator(7);
  const points = Array.from({ length: 1000 }, () => Math.fround(6 * random() - 3));
  const labels = Array.from({ length: 500 }, () => (random() < 0.5 ? -1 : 1));
  const texts = await Promise.all([points, labels, labels].map((numbers) => packed(written(numbers))));
  assert.ok(texts.every((text) => /^_[A-Za-z0-9_-]+$/.test(text)));
  assert.ok(texts.join("").length < 6000);
  for (const text of ["0.5,-1.25", written(points.slice(0, 4)), "adam", "", "_", "x".repeat(500)]) assert.equal(await packed(text), text);
});

test("records come back letter by letter, and short ones stay readable", async () => {
  const text = JSON.stringify(Array.from({ length: 4 }, (_, i) => ({ name: `Ænderung „${i}“ 😀`, state: { problem: "bowl", learning_rate: "0.1" } })));
  const short = await packed(text);
  assert.ok(isPacked(short) && short.length < text.length);
  assert.equal(await unpacked(short), text);
  assert.equal(await packed("[{}]"), "[{}]");
  await assert.rejects(unpacked(short.slice(0, -9)), RangeError);
});

test("a text that was cut off or changed is refused", async () => {
  const random = generator(3);
  const text = written(Array.from({ length: 60 }, () => Math.fround(random())));
  const short = await packed(text);
  assert.ok(isPacked(short));
  for (let end = 1; end < short.length; end++) await assert.rejects(unpacked(short.slice(0, end)), RangeError);
  for (let i = 1; i < short.length; i++) {
    for (const letter of "Aq9-") {
      const other = short.slice(0, i) + letter + short.slice(i + 1);
      // The last letter has bits that stand for nothing.
      const result = await unpacked(other).catch((error) => error);
      assert.ok(result instanceof RangeError || result === text, other);
    }
  }
});

test("a short text that stands for very many numbers is refused", async () => {
  const zeros = new Blob([new Uint8Array(200e6)]).stream().pipeThrough(new CompressionStream("deflate"));
  const bytes = Buffer.from(await new Response(zeros).arrayBuffer());
  assert.ok(bytes.length < 1e6);
  await assert.rejects(unpacked(`_${bytes.toString("base64url")}`), RangeError);
});
