// Pinned runs as texts, and texts that are none.

import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST, pinsIn, textOf } from "../../web/runtime/pin_records.js";

const pin = (changes = {}) => ({ name: "Adam", shown: true, state: { problem: "bowl" }, ...changes });

test("pinned runs come back from their text", () => {
  const pins = [pin(), pin({ shown: false, curves: [[[0, 1], [0.5, null]]] })];
  assert.deepEqual(pinsIn(textOf(pins)), pins);
  assert.equal(textOf([]), "");
  assert.deepEqual(pinsIn(""), []);
});

test("what is no pinned run is refused", () => {
  const forged = [
    "[", "null", "3", "{}", '"text"', "[null]", "[[]]",
    JSON.stringify(Array(MOST + 1).fill(pin())),
    ...[
      { name: 1 }, { name: "x".repeat(81) }, { shown: 1 }, { state: null }, { state: [] }, { state: { problem: 1 } },
      { state: { pins: "" } }, { curves: 1 }, { curves: [1] }, { curves: [[1]] }, { curves: [[["1"]]] },
      { curves: [[Array(3000).fill(0)]] },
    ].map((changes) => JSON.stringify([pin(changes)])),
  ];
  for (const text of forged) assert.equal(pinsIn(text), null, text.slice(0, 80));
});
