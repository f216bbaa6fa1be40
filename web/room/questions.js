/** The questions of a page in a room: what is answered goes there, and what others have answered comes back to the figure. */

import { html, nothing } from "lit-html";
import { fill } from "../draw/dom.js";
import { layersOf } from "../draw/layer_arrays.js";
import { modelOf, numbers, observe, save, setHere } from "../runtime/models.js";
import { room as texts } from "../texts.js";
import { distribution } from "./distribution.js";
import { answerLayers, middleOfPoints } from "./overlay.js";
import { asked } from "./room.js";
import { middleOf, mostFrequent } from "./statistics.js";

/**
 * @typedef {import("./room.js").Room} Room
 * @typedef {{id: string, model: any, points: any[], figures: any[]}} Question with its points, and the figure that has them
 */

/** Characters of an id. */
const LONGEST = 500;

/** @param {any[]} models of the page @returns {Promise<Question[]>} in their order */
export async function questionsOf(models) {
  const found = models.filter((model) => model.get("_front_end") === "question");
  const figures = models.filter((model) => model.get("_front_end") === "drawing");
  /** @type {Map<string, number>} */
  const seen = new Map();
  return Promise.all(
    found.map(async (model) => {
      const text = model.get("question").slice(0, LONGEST - 5);
      const before = seen.get(text) ?? 0;
      seen.set(text, before + 1);
      /** @type {string[]} */
      const references = model.get("points");
      const points = await Promise.all(references.map((reference) => modelOf(model.widget_manager, reference)));
      const own = figures.filter((figure) => references.some((reference) => figure.get("points").includes(reference)));
      return { id: before ? `${text} (${before + 1})` : text, model, points, figures: own };
    })
  );
}

/** @param {Question[]} questions @returns {object[]} as the server knows them */
export const described = (questions) =>
  questions.map(({ id, model, points }) => {
    const [kind, min, max] = ["kind", "min", "max"].map((trait) => model.get(trait));
    return { id, kind, points: points.length, rows: model.get("rows").map((/** @type {[string, string[]]} */ [, options]) => options.length), min, max };
  });

/** @param {Question} question @returns {any} what is answered at present */
function valueOf({ model, points }) {
  const kind = model.get("kind");
  if (kind === "points") return points.map((point) => point.get("value"));
  return model.get(kind === "number" ? "number" : "chosen");
}

/** @param {Question} question @param {any} value of an answer */
function setValue({ model, points }, value) {
  const kind = model.get("kind");
  if (kind === "points") points.forEach((point, i) => save(point, { value: value[i] }));
  else save(model, { [kind === "number" ? "number" : "chosen"]: value });
}

/** @param {Question} question @param {any[]} values of a class, at least one @returns {any} what stands for all of them: a median, or what most have chosen */
function middleAnswer({ model }, values) {
  const kind = model.get("kind");
  if (kind === "points") return middleOfPoints(values);
  return kind === "number" ? middleOf(values)?.median : mostFrequent(values);
}

/** @param {Question[]} questions @param {() => Room} now @param {(message: object) => void} act sends it */
export function joinQuestions(questions, now, act) {
  /** Those whose answers the teacher shows. @type {Set<string>} */
  const shown = new Set();
  /** The answers on a teacher's page that the teacher has not given. @type {Map<string, string>} */
  const untouched = new Map(questions.map((question) => [question.id, JSON.stringify(valueOf(question))]));
  /** Whether what changes of the models comes from the room. */
  let isFromRoom = false;

  /** @param {() => void} set */
  function fromRoom(set) {
    const before = isFromRoom;
    isFromRoom = true;
    set();
    isFromRoom = before;
  }

  /** A figure compares the result with an answer: on a teacher's page with that of the class, unless the teacher has given one. @param {Question} question */
  function answerForClass(question) {
    const { id } = question;
    const values = asked(now(), id).answers.map(([, , value]) => value);
    if (!values.length || JSON.stringify(valueOf(question)) !== untouched.get(id)) return;
    fromRoom(() => setValue(question, middleAnswer(question, values)));
    untouched.set(id, JSON.stringify(valueOf(question)));
  }

  /** @param {Question} question whose answer, or result, the reader has given or taken back */
  function changed(question) {
    const { id, model } = question;
    const room = now();
    if (isFromRoom || room.link === "ended") return;
    const { round, phase } = asked(room, id);
    if (room.role === "teacher") {
      const wanted = model.get("committed") ? "revealed" : "open";
      if (wanted === "revealed") answerForClass(question);
      if (wanted !== phase) act({ type: "phase", question: id, phase: wanted });
    } else if (phase === "open" && (model.get("given") || model.get("committed"))) {
      act({ type: "answer", question: id, round, value: valueOf(question) });
    }
  }

  for (const question of questions) observe(question.model, "committed given", () => changed(question));

  /** @param {Room} room @param {string} id @returns {string} the trait `room` of a question */
  function ownerOf({ link, role, follows, questions }, id) {
    if (link === "ended") return "";
    if (role === "teacher") return role;
    return follows && (questions[id]?.phase ?? "open") === "open" ? role : "";
  }

  /** Let the questions follow the room. @param {Room} before @param {Room} room */
  function update(before, room) {
    fromRoom(() => {
      for (const question of questions) {
        const { id, model } = question;
        const [was, is] = [asked(before, id), asked(room, id)];
        const owner = ownerOf(room, id);
        if (owner !== (model.get("room") ?? "")) setHere(model, "room", owner);
        if (is.round !== was.round && is.phase === "open") {
          setHere(model, "given", false);
          save(model, { committed: false });
        }
        // An answer that the server has kept, after this page was loaded again.
        if (is.own !== undefined && was.own === undefined && !model.get("given") && !model.get("committed")) {
          setValue(question, is.own);
          setHere(model, "given", true);
        }
        const isDue = is.phase === "revealed" && (was.phase !== "revealed" || before.link === "connecting");
        if (isDue && room.role === "teacher") answerForClass(question);
        if ((isDue || (!owner && model.get("given"))) && !model.get("committed")) save(model, { committed: true });
      }
    });
  }

  /** Send what was answered while there was no connection. @param {Room} room */
  function catchUp(room) {
    for (const question of questions) if (JSON.stringify(asked(room, question.id).own) !== JSON.stringify(valueOf(question))) changed(question);
  }

  /** Show what everybody has answered, below each question and in its figure. @param {Room} room */
  async function draw(room) {
    for (const question of questions) {
      const { id, model, points, figures } = question;
      const { answered, answers, phase } = asked(room, id);
      const isTeacher = room.role === "teacher";
      const isShown = isTeacher ? shown.has(id) : phase === "revealed" && answers.length > 0;
      const toggle = () => {
        if (!shown.delete(id)) shown.add(id);
        draw(now());
      };
      const head = html`<p role="status">${texts.answered(answered, isTeacher ? room.people.count : null)}</p>`;
      const parts = html`
        ${isTeacher || answered ? head : nothing}
        ${isTeacher ? html`<button type="button" class="show" aria-pressed=${isShown} @click=${toggle}>${texts.showAnswers}</button>` : nothing}
        ${isShown ? distribution(model, answers, points) : nothing}`;
      const values = isShown ? answers.map(([, , value]) => value) : [];
      for (const figure of figures) {
        if (!values.length && !figure.get("answers")?.length) continue;
        const own = layersOf(figure.get("layers"), numbers(figure.get("values")), figure.get("colors"));
        setHere(figure, "answers", answerLayers(own, points.map((point) => point.get("value")), values));
      }
      for (const view of await Promise.all(Object.values(model.views ?? {}))) {
        const place = view.el.querySelector(".everyone");
        if (place) fill(place, room.link === "connecting" ? nothing : parts);
      }
    }
  }

  return { update, catchUp, draw };
}
