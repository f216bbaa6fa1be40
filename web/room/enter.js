/**
 * A page in a room, `?room=CODE`: what is heard of the room, and what is done here, makes a new record of it (room.js), and from
 * that follow the questions, the page of a learner, and the bar.
 */

import { download, fill } from "../draw/dom.js";
import { ownQuery } from "../runtime/address.js";
import { isStill } from "../runtime/glide.js";
import { titleOf } from "../runtime/state.js";
import { PART, slidesOf } from "../shell/present.js";
import { room as texts } from "../texts.js";
import { learnerBar, teacherBar } from "./bar.js";
import { showCode } from "./code.js";
import { FOR_GOOD, connect } from "./connection.js";
import { drive } from "./drive.js";
import { followTeacher } from "./follow.js";
import { described, joinQuestions, questionsOf } from "./questions.js";
import { trackOf } from "./race.js";
import { makeRacePanel } from "./race_panel.js";
import { csvOfAnswers, makeRecord } from "./record.js";
import { acted, asked as askedIn, initial, received } from "./room.js";
import css from "./room.css";
import { newLearner, tabOf } from "./tab.js";

/** @typedef {import("./room.js").Room} Room */
/** @typedef {ReturnType<typeof import("../shell/present.js").startPresentation>} Presentation */

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** What the tab keeps of a room. */
const KEPT = ["key", "learner", "name", "follows", "answers"];

/**
 * Enter a room.
 * @param {URL} base of the server @param {string} code of the room @param {any[]} models of the page @param {any} state of the page, if it has any
 * @returns {Promise<(presentation: Presentation) => void>} what connects, once the page is open
 */
export async function enterRoom(base, code, models, state) {
  document.adoptedStyleSheets.push(sheet);
  const tab = tabOf(code);
  if (!tab.get("learner")) tab.set("learner", newLearner());
  const key = tab.get("key");
  const page = decodeURI(location.pathname).slice(decodeURI(base.pathname).length);
  const [main] = document.getElementsByTagName("main");
  const bar = document.body.appendChild(Object.assign(document.createElement("section"), { className: "gdviz-room" }));
  bar.setAttribute("aria-label", texts.bar);

  let room = initial(code, key ? "teacher" : "learner", tab.get("follows") !== "no");
  const questions = await questionsOf(models);
  const asked = joinQuestions(questions, () => room, act);
  const record = makeRecord(tab);
  const race = makeRacePanel(() => room, act, key ? await trackOf(models, state) : null, (isPaused) => driver?.pause(isPaused));
  /** @type {ReturnType<typeof connect> | undefined} */
  let connection;
  /** What sends the state of the page, or lets it follow. @type {ReturnType<typeof drive> | undefined} */
  let driver;
  /** @type {ReturnType<typeof followTeacher> | undefined} */
  let follower;
  /** @type {Presentation} */
  let presentation;

  // ---- From one record to the next -----------------------------------------------------------

  /** @param {Room} next @param {any} message from which it follows */
  function become(next, message) {
    const before = room;
    room = next;
    if (room.link === "ended" && before.link !== "ended") leave(!message.isElsewhere);
    asked.update(before, room);
    if (room.role === "teacher") keep(message);
    else follow(before, message);
    // Of what moves ten times a second, the bar says nothing.
    if (message.type !== "state" || before.isCalled) draw();
  }

  /** Do something here, and let the room know. @param {any} message */
  function act(message) {
    const isSent = connection?.send(message.type === "moved" ? { type: "follow", follows: false } : message) ?? false;
    // What a learner has answered without a connection is sent after the next welcome.
    if (!isSent && message.type === "answer") return;
    become(acted(room, message), message);
  }

  /** @param {any} message of the server */
  function hear(message) {
    const before = room;
    become(received(room, message), message);
    if (message.type !== "welcome") return;
    if (room.role === "teacher") {
      driver?.known(room.state);
      if (presentation && presentation.part() !== room.step) act({ type: "step", step: presentation.part() });
    } else if (!room.follows) connection?.send({ type: "follow", follows: false });
    sendAgain(before);
    asked.catchUp(room);
  }

  /** Answers that were lost with a connection are sent once more. @param {Room} before */
  function sendAgain(before) {
    for (const [question, { round, phase, own }] of Object.entries(room.questions)) {
      const { round: was, own: value } = askedIn(before, question);
      if (phase === "open" && own === undefined && value !== undefined && was === round) act({ type: "answer", question, round, value });
    }
  }

  /** The class of a teacher comes to this page. */
  function hello() {
    const [learner, name] = [tab.get("learner"), tab.get("name")];
    return { type: "join", learner, ...(name && { name }), ...(key && { key, page, questions: described(questions) }) };
  }

  // ---- The teacher ---------------------------------------------------------------------------

  /** Keep what has been answered. @param {any} message */
  function keep({ type, question }) {
    const ids = type === "welcome" ? Object.keys(room.questions) : type === "answers" ? [question] : [];
    for (const id of ids) record.add(page, id, room.questions[id].round, room.questions[id].answers);
  }

  /** Call all eyes to what is shown, which is in the middle of the window where nothing is presented. */
  function look() {
    const isPresenting = presentation && presentation.part() !== null;
    const index = slidesOf(main).findIndex((slide) => slide[slide.length - 1].getBoundingClientRect().bottom > innerHeight / 2);
    if (!isPresenting && index >= 0) act({ type: "step", step: index + 1 });
    act({ type: "look" });
  }

  function end() {
    if (confirm(texts.sureToEnd)) connection?.send({ type: "close" });
  }

  // ---- Learners ------------------------------------------------------------------------------

  /** Let this page follow the teacher's. @param {Room} before @param {any} message */
  function follow(before, message) {
    if (room.looks > before.looks && !room.follows) return act({ type: "follow", follows: true });
    if (room.follows !== before.follows) tab.set("follows", room.follows ? "" : "no");
    if (!room.follows || room.link !== "connected") return;
    const isFresh = message.type === "welcome" || (message.type === "follow" && message.follows);
    if (room.page && room.page !== page) return goTo(room.page);
    if (isFresh) follower?.set(room.state);
    else if (message.type === "state") follower?.set(message.changes);
    if (room.step !== null && (isFresh || room.looks > before.looks || room.step !== before.step)) bringInView(room.step);
  }

  /** @param {string} path of a page of this server */
  function goTo(path) {
    const address = new URL(path, base);
    if (address.origin !== base.origin || !address.pathname.startsWith(base.pathname) || !address.pathname.endsWith(".html")) return;
    address.search = `?${new URLSearchParams({ room: room.code })}`;
    location.assign(address);
  }

  /** @param {number} part of the page */
  function bringInView(part) {
    if (presentation && presentation.part() !== null) return presentation.show(part);
    const elements = slidesOf(main)[part - 1] ?? [];
    const question = elements.map((element) => element.querySelector(".gdviz-question")).find((found) => found);
    const height = (question ?? elements[0])?.getBoundingClientRect().bottom - elements[0]?.getBoundingClientRect().top;
    // On a phone, a question stands below its figure: then it is the one that is read.
    const [shown, block] = question && height > innerHeight - bar.offsetHeight ? [question, "end"] : [elements[0], "start"];
    shown?.scrollIntoView({ block: /** @type {ScrollLogicalPosition} */ (block), behavior: isStill() ? "auto" : "smooth" });
  }

  // ---- The bar -------------------------------------------------------------------------------

  function draw() {
    const acts = {
      act,
      end,
      look,
      race: race.open,
      name: tab.get("name"),
      rename: (/** @type {string} */ name) => {
        tab.set("name", name);
        connection?.again();
      },
      showCode: () => showCode(room.code, base),
      download: () => download(`${room.code}.csv`, csvOfAnswers(record.rows()), "text/csv"),
      lessons: new URL("class", base).href,
      present: presentation && presentation.part() !== null ? null : `?${new URLSearchParams({ present: "", room: room.code })}&${ownQuery()}`,
    };
    fill(bar, (room.role === "teacher" ? teacherBar : learnerBar)(room, acts));
    race.draw(room);
    asked.draw(room).catch((error) => console.error(error));
  }

  /** The page goes on alone. @param {boolean} forgets whether the room has ended, and nobody comes back to it */
  function leave(forgets) {
    connection?.end();
    driver?.stop();
    follower?.stop();
    if (!forgets) return;
    if (room.role === "learner") tab.clear(...KEPT);
    else tab.clear(...KEPT.filter((name) => name !== "answers"));
  }

  const measure = () => {
    document.documentElement.style.setProperty("--room", `${bar.offsetHeight}px`);
    dispatchEvent(new Event("resize"));
  };
  new ResizeObserver(measure).observe(bar);
  asked.update(room, room);
  draw();
  return (presented) => {
    presentation = presented;
    if (key) {
      if (state) driver = drive(state, sendState, keepBack);
      main.addEventListener(PART, (event) => act({ type: "step", step: /** @type {CustomEvent} */ (event).detail }));
    } else if (state) follower = followTeacher(state, (names) => room.follows && act({ type: "moved", names }));
    const address = new URL(`class/rooms/${encodeURIComponent(room.code)}`, base);
    address.protocol = address.protocol.replace("http", "ws");
    connection = connect(address, { hello, received: hear, lost: () => hear({ type: "lost" }), closed });
  };

  /** @param {number} code with which the server has closed the connection for good */
  function closed(code) {
    const isElsewhere = code === FOR_GOOD.elsewhere;
    if (room.link !== "ended") hear({ type: "closed", isElsewhere, sentence: isElsewhere ? texts.elsewhere : room.sentence });
  }

  /** What is too large for a message stays on this page, which says so. @param {string[]} names */
  async function keepBack(names) {
    const sentence = texts.tooLarge(await titleOf(state, names));
    become({ ...room, sentence }, { type: "kept" });
  }

  /** @param {any} message @returns {boolean} whether it was sent */
  function sendState(message) {
    const isSent = room.link === "connected" && Boolean(connection?.send(message));
    if (isSent) room = acted(room, message);
    return isSent;
  }
}
