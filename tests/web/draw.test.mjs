// Scales, numbers as text, and where the parts of a network are.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scale, steady } from "../../web/draw/axes.js";
import { apart, roomFor } from "../../web/draw/end_labels.js";
import { brief, short } from "../../web/draw/format.js";
import { packed as packedColor, twoColors } from "../../web/draw/image.js";
import { packed, unpacked } from "../../web/shell/message.js";
import { find, layout } from "../../web/widgets/network_diagram/layout.js";

const texts = (range) => scale({ from: 0, to: 500, ...range }).ticks().map(({ text }) => text);

test("a scale leads to pixels and back, on both kinds of axes", () => {
  for (const log of [false, true]) {
    const { to, from } = scale({ low: 0.01, high: 100, log, from: 40, to: 340 });
    assert.ok(Math.abs(to(0.01) - 40) < 1e-9 && Math.abs(to(100) - 340) < 1e-9);
    // 300 pixels: a rounding of one in a pixel's position is 1e-16 · 300 of the range, which a logarithm multiplies by 9.
    for (const value of [0.01, 0.3, 1, 42, 100]) assert.ok(Math.abs(from(to(value)) / value - 1) < 1e-10);
  }
  assert.ok(Math.abs(scale({ low: 0.01, high: 100, log: true, from: 0, to: 4 }).to(1) - 2) < 1e-12);
});

test("ticks are round numbers, at least two, without traces of rounding", () => {
  assert.deepEqual(texts({ low: -1, high: 1 }), ["−1.0", "−0.5", "0.0", "0.5", "1.0"]);
  assert.deepEqual(texts({ low: 0, high: 3e5 }), ["0", "5e4", "1e5", "1.5e5", "2e5", "2.5e5", "3e5"]);
  assert.deepEqual(texts({ low: 1e-3, high: 1e3, log: true }), ["0.001", "0.01", "0.1", "1", "10", "100", "1000"]);
  assert.deepEqual(texts({ low: 1e-6, high: 1, log: true }).at(0), "10⁻⁶");
  assert.ok(texts({ low: 2, high: 3, to: 30 }).length >= 2);
});

test("a range that is none is widened to one", () => {
  for (const [low, high] of [[5, 5], [0, 0], [Infinity, -Infinity], [NaN, NaN]]) {
    const ends = scale({ low, high, from: 0, to: 1 });
    assert.ok(ends.low < ends.high && Number.isFinite(ends.to(0)));
    assert.ok(scale({ low, high, log: true, from: 0, to: 1 }).low > 0);
  }
});

test("limits that follow what is drawn stay while they suit, and else go to round numbers around it", () => {
  const first = steady(null, [-0.9997, 1], false);
  assert.deepEqual(first.map((value) => value.toFixed(9)), ["-1.200000000", "1.200000000"]);
  for (const values of [[-1.1, 1.2], [-0.5, 0.5]]) assert.equal(steady(first, values, false), first);
  for (const [low, high] of [[-1.3, 1], [-0.4, 0.4], [100, 300], [7, 7], [-1e-6, 1e6]]) {
    const [bottom, top] = steady(first, [low, high], false);
    assert.ok(bottom <= low && top >= high && high - low <= top - bottom);
    if (high > low) assert.ok(high - low >= 0.6 * (top - bottom));
  }
  // What begins at zero, or near it, keeps zero.
  assert.equal(steady(null, [0, 7], false)[0], 0);
  assert.deepEqual(steady(null, [0.03, 2], true), [0.01, 10]);
  // Where nothing can be drawn, nothing moves.
  assert.equal(steady(first, [Infinity, -Infinity], false), first);
});

test("numbers are short, with powers of ten only where they are needed, and a true minus", () => {
  const written = { 0.1: "0.1", "-2.5": "−2.5", 1234.5678: "1235", 123456: "1.23e5", "-0.000123456": "−1.23e−4", 0: "0" };
  for (const [value, text] of Object.entries(written)) assert.equal(short(Number(value)), text);
  assert.deepEqual([Infinity, -Infinity, NaN].map((value) => short(value)), ["∞", "−∞", "not a number"]);
});

test("numbers in one list are as short as they can be told apart", () => {
  assert.deepEqual(brief([0.5, 1, 1.5]), ["0.5", "1", "1.5"]);
  assert.deepEqual(brief([1.001, 1.002]), ["1.001", "1.002"]);
  assert.deepEqual(brief([1234, 5678]), ["1234", "5678"]);
});

test("colours are packed as images hold them, mixed with white towards zero, and transparent where there is no number", () => {
  assert.deepEqual([...new Uint8Array(Uint32Array.of(packedColor("#0072B2")).buffer)], [0x00, 0x72, 0xb2, 0xff]);
  const shade = twoColors("#0000FF", "#FF0000");
  const channels = (value) => [...new Uint8Array(Uint32Array.of(shade(value)).buffer)];
  assert.deepEqual(channels(0), [255, 255, 255, 255]);
  assert.ok(channels(1)[2] > channels(1)[0] && channels(-1)[0] > channels(-1)[2]);
  assert.equal(shade(NaN), 0);
});

test("a message of the kernel's websocket is read as it was written", async () => {
  const parts = [{ msg_id: "ä" }, {}, { buffers: 2 }, { data: [1, null] }];
  const buffers = [new DataView(new ArrayBuffer(3)), new DataView(Float64Array.of(1.5).buffer)];
  const read = unpacked(await packed("shell", parts, buffers).arrayBuffer());
  assert.deepEqual([read.header, read.parent_header, read.metadata, read.content], parts);
  assert.deepEqual(read.buffers.map(({ byteLength }) => byteLength), [3, 8]);
  assert.equal(read.buffers[1].getFloat64(0, true), 1.5);
});

test("each weight and bias of a network has its own place among the parameters, layer by layer", () => {
  const { units, weights, parameters } = layout([2, 3, 1], 400);
  assert.equal(parameters, 3 * 2 + 3 + 3 + 1);
  const indices = [...weights, ...units.filter(({ layer }) => layer > 0)].map(({ index }) => index);
  assert.deepEqual(indices.sort((a, b) => a - b), Array.from({ length: parameters }, (_, i) => i));
});

test("the unit or the weight under a pixel is found", () => {
  const plan = layout([2, 4, 1], 400);
  for (const unit of plan.units) assert.equal(find(plan, [unit.x, unit.y]), unit);
  // In its middle a curve is half-way up.
  for (const weight of plan.weights.filter(({ to }) => to.layer === 2)) {
    const { start, end, from, to } = weight;
    assert.equal(find(plan, [(start + end) / 2, (from.y + to.y) / 2]), weight);
  }
  assert.equal(find(plan, [-50, -50]), null);
});

test("names at the ends of lines keep their order and their distance, as near to the lines as they can be", () => {
  assert.deepEqual(apart([50, 120, 200], 0, 300), [50, 120, 200]);
  const wanted = [298, 299, 10, 300, 299.5];
  const found = apart(wanted, 7, 293);
  const order = (heights) => heights.map((_, i) => i).sort((i, j) => heights[i] - heights[j]);
  assert.deepEqual(order(found), order(wanted));
  const sorted = found.toSorted((a, b) => a - b);
  assert.ok(sorted.slice(1).every((height, i) => height - sorted[i] >= 14));
  assert.ok(sorted[0] >= 7 && sorted.at(-1) <= 293);
  assert.equal(found[2], 10);
  assert.deepEqual(apart([], 0, 100), []);
});

test("there is room for few short names beside a wide figure", () => {
  assert.ok(roomFor(["training", "test"], 400) > 8 * 6);
  assert.equal(roomFor(["training", "test"], 370), 0);
  assert.equal(roomFor(Array(9).fill("test"), 1000), 0);
  assert.equal(roomFor(["a name that is longer than there is room"], 600), 0);
  assert.equal(roomFor([], 600), 0);
});
