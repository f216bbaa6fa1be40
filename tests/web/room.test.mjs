// What a page knows of its room, from message to message, and what many answers have in common.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parts } from "../../web/room/drive.js";
import { csvOfAnswers } from "../../web/room/record.js";
import { answerLayers } from "../../web/room/overlay.js";
import { acted, asked, initial, received } from "../../web/room/room.js";
import { countsOf, middleOf, mostFrequent, stacked } from "../../web/room/statistics.js";

const welcome = (changes = {}) => ({
  type: "welcome", role: "learner", number: 3, page: "a.html", state: { eta: "0.1" }, step: 2, questions: { q: { round: 2, phase: "open" } },
  answers: {}, hand: false, nicknames: false, race: null, ...changes,
});
const after = (...messages) => messages.reduce(received, initial("ABCDE", "learner", true));

test("what changes of the state is merged, and what is gone is forgotten", () => {
  const room = after(welcome(), { type: "state", changes: { eta: null, kappa: "4" } });
  assert.deepEqual(room.state, { kappa: "4" });
  assert.deepEqual([room.link, room.step, room.number], ["connected", 2, 3]);
});

test("an answer stays while a connection is lost, the server knows which one it has, and a new round begins without it", () => {
  const given = acted(after(welcome()), { type: "answer", question: "q", round: 2, value: 0.5 });
  const lost = received(given, { type: "lost" });
  assert.deepEqual([lost.link, asked(lost, "q").own], ["lost", 0.5]);
  assert.equal(asked(received(lost, welcome()), "q").own, undefined);
  const back = received(lost, welcome({ answers: { q: 0.7 } }));
  assert.equal(asked(back, "q").own, 0.7);
  const next = received(back, { type: "phase", question: "q", phase: "open", round: 3 });
  assert.deepEqual(asked(next, "q"), { round: 3, phase: "open", own: undefined, answered: 0, answers: [] });
});

test("the teacher has one answer of each learner, the last one", () => {
  const teacher = { ...welcome({ role: "teacher", answers: { q: [[1, "", 0.1]] } }), people: { count: 2, following: 2, hands: [] } };
  const more = (answers, round = 2) => ({ type: "answers", question: "q", round, answers });
  const room = after(teacher, more([[2, "Ada", 0.3]]), more([[1, "", 0.2]]));
  assert.deepEqual(asked(room, "q").answers, [[1, "", 0.2], [2, "Ada", 0.3]]);
  assert.equal(asked(room, "q").answered, 2);
  assert.deepEqual(asked(received(room, more([[2, "Ada", 1]], 3)), "q").answers, [[2, "Ada", 1]]);
});

test("a room that has ended stays so", () => {
  const room = after(welcome(), { type: "closed", sentence: "The end." }, { type: "lost" });
  assert.deepEqual([room.link, room.sentence], ["ended", "The end."]);
});

test("what is unknown changes nothing", () => {
  const room = after(welcome());
  for (const type of ["", "toString", "constructor"]) assert.equal(received(room, { type }), room);
});

test("changes are sent in parts that fit into messages, in their order", () => {
  const changes = { a: "x".repeat(9000), b: "y".repeat(9000), c: null, d: "z".repeat(20_000), e: "é".repeat(7000) };
  const { messages, tooLarge } = parts(changes);
  assert.deepEqual(messages.map((part) => Object.keys(part)), [["a"], ["b", "c"], ["e"]]);
  assert.deepEqual(tooLarge, ["d"]);
  for (const part of messages) assert.ok(new TextEncoder().encode(JSON.stringify(part)).length < 16_000);
  assert.deepEqual(parts({}), { messages: [], tooLarge: [] });
});

test("answers of a class are numbers in a spreadsheet, and what somebody has written is no formula", () => {
  const row = { page: "a.html", question: "=1+1", round: 1, number: 2, name: "@Ada" };
  const [, first, second] = csvOfAnswers([{ ...row, value: [[-1.2, 0.5]] }, { ...row, value: -3 }]).split("\n");
  assert.equal(first, "a.html,'=1+1,1,2,'@Ada,-1.2 0.5");
  assert.equal(second, "a.html,'=1+1,1,2,'@Ada,-3");
});

test("what most have chosen is one of the answers, the first of several", () => {
  assert.deepEqual(mostFrequent([[0, 1], [1, 0], [1, 0]]), [1, 0]);
  assert.deepEqual(mostFrequent([[2], [0], [0], [2]]), [2]);
});

test("medians and quartiles are those of numpy", () => {
  // numpy.quantile([1, 2, 4, 8, 16, 32], [0.25, 0.5, 0.75])
  assert.deepEqual(middleOf([32, 1, 8, 2, 16, 4]), { low: 2.5, median: 6, high: 14 });
  assert.deepEqual(middleOf([3]), { low: 3, median: 3, high: 3 });
  assert.equal(middleOf([]), null);
});

test("options are counted row by row, and marks on the same place stand one above the other", () => {
  assert.deepEqual(countsOf([[0, 1], [0, 0], [2, 1]], [3, 2]), [[2, 0, 1], [1, 2]]);
  assert.deepEqual(stacked([0, 0.5, 0.501, 1], 0, 1, 10).map(({ height }) => height), [0, 0, 1, 0]);
});

const each = (arrays, make) => Object.fromEntries(Object.entries(arrays).map(([name, values]) => [name, make(values)]));
const drawn = (kind, arrays, shape) => ({ kind, shapes: each(arrays, () => shape), arrays: each(arrays, (values) => Float64Array.from(values)) });

test("everybody's points are drawn as the figure draws its own", () => {
  const lists = (layer) => each(layer.arrays, (values) => [...values]);
  const answers = [[[1, 2]], [[3, 6]]];
  const [dots, median] = answerLayers([], [[0, 0]], answers);
  assert.deepEqual([dots.kind, lists(dots), lists(median)], ["Points", { x: [1, 3], y: [2, 6] }, { x: [2], y: [4] }]);

  const arrow = drawn("Arrows", { x: [0.25], y: [-1.25], dx: [1], dy: [0] }, [1]);
  const [arrows] = answerLayers([arrow], [[1.25, -1.25]], answers);
  assert.deepEqual([arrows.kind, lists(arrows)], ["Arrows", { x: [0.25, 0.25], y: [-1.25, -1.25], dx: [0.75, 2.75], dy: [3.25, 7.25] }]);

  const own = [[0, 0], [1, 1]];
  const curve = drawn("Lines", { x: [0, 1], y: [0, 1] }, [2]);
  const [curves] = answerLayers([curve], own, [[[0, 5], [1, 6]], [[0, 7], [1, 8]]]);
  assert.deepEqual([curves.kind, curves.shapes.x, lists(curves).y], ["Lines", [2, 2], [5, 6, 7, 8]]);
  const [, half, middle] = answerLayers([curve], own, [[[0, 5], [1, 6]], [[0, 7], [1, 8]]]);
  assert.deepEqual([half.dashed, lists(half).y, lists(middle).y], [true, [5.5, 6.5, 6.5, 7.5], [6, 7]]);
  const border = drawn("Lines", { x: [0, 1, 0], y: [0, 1, 0] }, [3]);
  assert.deepEqual(lists(answerLayers([border], own, [own])[0]), { x: [0, 1, 0], y: [0, 1, 0] });
  assert.deepEqual(answerLayers([curve], own, []), []);
});
