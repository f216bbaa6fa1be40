// Arrays in the models of a page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { encodeValue, valueOf } from "../../web/runtime/numbers.js";

const SLOT = { shape: [2], dtype: "float64" };
const fromPython = { shape: [2], data: new DataView(new Float64Array([1, 2]).buffer) };

test("an array that the reader edits has the form in which Python sends it: else Python would answer with a value that is old by then", () => {
  const computed = valueOf([3, 4], SLOT, fromPython, encodeValue(fromPython, "float64"));
  for (const old of [fromPython, computed]) {
    const edited = valueOf([5, 6], SLOT, old);
    assert.deepEqual(Object.keys(edited).sort(), Object.keys(fromPython).sort());
    assert.deepEqual([edited.data.getFloat64(0, true), edited.data.getFloat64(8, true)], [5, 6]);
  }
});

test("of two arrays that a link computes one after the other, one has a name that the other has not, so that nothing compares their bytes", () => {
  const bytes = () => new Uint8Array(new Float64Array([3, 4]).buffer);
  const first = valueOf([3, 4], SLOT, fromPython, bytes());
  const second = valueOf([3, 4], SLOT, first, bytes());
  assert.notDeepEqual(Object.keys(first), Object.keys(fromPython));
  assert.notDeepEqual(Object.keys(second), Object.keys(first));
});
