/**
 * What a page knows of its room: a record, and what each message makes of it. Nothing here knows of sockets or elements.
 *
 * @typedef {[number, string, any]} Answer the number of a learner, a nickname that may be empty, and what was answered
 * @typedef {{round: number, phase: "open" | "revealed", own: any, answered: number, answers: Answer[]}} Asked
 * @typedef {object} Room
 * @property {string} code
 * @property {"teacher" | "learner"} role
 * @property {"connecting" | "connected" | "lost" | "ended"} link
 * @property {string} sentence why it has ended, or what was refused last
 * @property {number} number of this learner
 * @property {string} page that the teacher shows
 * @property {Record<string, string>} state of that page
 * @property {number | null} step the part of it that is presented
 * @property {boolean} follows whether this page follows the teacher's
 * @property {string[]} moved what the reader has moved last, so that it no longer follows
 * @property {number} looks how often all eyes were called to the front
 * @property {boolean} isCalled whether that was the last that was heard
 * @property {boolean} hand whether it is raised
 * @property {boolean} nicknames whether they are asked for
 * @property {Record<string, Asked>} questions by their ids
 * @property {{count: number, following: number, hands: number[]}} people `hands`: the numbers of those who have raised one
 * @property {Race | null} race
 * @typedef {{fields: Record<string, any>, about: Record<string, {title: string, options: string[]}>, played: number}} Race what learners choose
 */

/** @param {string} code @param {Room["role"]} role @param {boolean} follows @returns {Room} before anything is heard of it */
export const initial = (code, role, follows) => ({
  code,
  role,
  link: "connecting",
  sentence: "",
  number: 0,
  page: "",
  state: {},
  step: null,
  follows,
  moved: [],
  looks: 0,
  isCalled: false,
  hand: false,
  nicknames: false,
  questions: {},
  people: { count: 0, following: 0, hands: [] },
  race: null,
});

/** @type {Asked} */
const NEW = { round: 1, phase: "open", own: undefined, answered: 0, answers: [] };

/** @param {Room} room @param {string} id @returns {Asked} */
export const asked = (room, id) => room.questions[id] ?? NEW;

/** @param {Room} room @param {number} number of a learner @returns {string} the nickname, if there is one and the learner has answered with it */
export const nicknameOf = ({ questions }, number) =>
  Object.values(questions).flatMap(({ answers }) => answers).find(([other, name]) => other === number && name)?.[1] ?? "";

/** @param {Room} room @param {string} id @param {Partial<Asked>} changes @returns {Room} */
const withQuestion = (room, id, changes) => ({ ...room, questions: { ...room.questions, [id]: { ...asked(room, id), ...changes } } });

/** @param {Record<string, string>} state @param {Record<string, string | null>} changes @returns {Record<string, string>} */
function changed(state, changes) {
  const kept = Object.entries({ ...state, ...changes }).filter(([, text]) => text !== null);
  return /** @type {Record<string, string>} */ (Object.fromEntries(kept));
}

/** @param {Answer[]} before @param {Answer[]} more @returns {Answer[]} one of each learner, the last one, in the order of their numbers */
function merged(before, more) {
  const all = new Map([...before, ...more].map((answer) => [answer[0], answer]));
  return [...all.values()].sort(([a], [b]) => a - b);
}

/** @param {Room} room @param {any} message of the server @returns {Room} */
function welcomed(room, { role, number, page, state, step, questions = {}, answers = {}, hand, nicknames, people, race }) {
  const isTeacher = role === "teacher";
  const described = Object.entries(questions).map(([id, { round, phase }]) => {
    const before = asked(room, id);
    const all = isTeacher ? merged([], answers[id] ?? []) : [];
    const own = isTeacher ? undefined : answers[id];
    return [id, { round, phase, own, answered: isTeacher ? all.length : before.answered, answers: all }];
  });
  return {
    ...room,
    link: "connected",
    sentence: "",
    role,
    number,
    page,
    state,
    step,
    nicknames,
    hand: Boolean(hand),
    questions: Object.fromEntries(described),
    people: people ?? room.people,
    race: race ? { ...race, played: 0 } : null,
  };
}

/** @param {Room} room @param {any} message of the server, or "lost" of the connection @returns {Room} */
export function received(room, message) {
  switch (message.type) {
    case "welcome":
      return welcomed(room, message);
    case "lost":
      return room.link === "ended" ? room : { ...room, link: "lost" };
    case "closed":
      return { ...room, link: "ended", sentence: message.sentence };
    case "refused":
      // Whoever opened this room, it was not this tab.
      return { ...room, sentence: message.sentence, link: message.why === "key" ? "ended" : room.link };
    case "state":
      return { ...room, state: changed(room.state, message.changes), isCalled: false };
    case "page":
      return { ...room, page: message.page, state: {}, step: null, questions: {}, race: null };
    case "step":
      return { ...room, step: message.step, isCalled: false };
    case "look":
      return { ...room, looks: room.looks + 1, isCalled: true };
    case "hand":
      return { ...room, hand: message.raised };
    case "people":
      return { ...room, people: message };
    case "phase": {
      const { question, phase, round } = message;
      const isAnew = asked(room, question).round !== round;
      return withQuestion(room, question, { phase, round, ...(isAnew && { own: undefined, answered: 0, answers: [] }) });
    }
    case "answers": {
      const before = asked(room, message.question);
      if (!message.answers) return withQuestion(room, message.question, { answered: message.answered });
      const answers = merged(message.round === before.round ? before.answers : [], message.answers);
      return withQuestion(room, message.question, { round: message.round, answers, answered: answers.length });
    }
    case "shown": {
      const answers = message.answers.map((/** @type {[any]} */ [value], /** @type {number} */ i) => /** @type {Answer} */ ([i + 1, "", value]));
      return withQuestion(room, message.question, { answers, answered: answers.length });
    }
    case "race":
      return { ...withQuestion(room, "race", { ...NEW, round: message.round }), race: { ...message, played: 0 } };
    case "play":
      return room.race ? { ...room, race: { ...room.race, played: room.race.played + 1 } } : room;
  }
  return room;
}

/** @param {Room} before @param {any} message that this page sends, or "moved" of the reader @returns {Room} what is known without an answer */
export function acted(before, message) {
  const room = before.sentence ? { ...before, sentence: "" } : before;
  switch (message.type) {
    case "state":
      return { ...room, state: changed(room.state, message.changes) };
    case "step":
      return { ...room, step: message.step };
    case "follow":
      return { ...room, follows: message.follows, moved: [] };
    case "moved":
      return { ...room, follows: false, moved: message.names };
    case "hand":
      return { ...room, hand: message.raised };
    case "phase": {
      const { question, phase } = message;
      if (phase === "revealed") return withQuestion(room, question, { phase });
      return withQuestion(room, question, { ...NEW, round: asked(room, question).round + 1 });
    }
    case "answer":
      return withQuestion(room, message.question, { own: message.value });
    case "race": {
      const { round } = room.questions.race ?? { round: 0 };
      const { fields, about } = message;
      return { ...withQuestion(room, "race", { ...NEW, round: round + 1 }), race: { fields, about, played: 0 } };
    }
    case "lower":
      return { ...room, people: { ...room.people, hands: room.people.hands.filter((number) => number !== message.learner) } };
  }
  return room;
}
