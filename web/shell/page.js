/** A page without Jupyter: it starts its widgets, and reports what goes wrong with them or their kernel. */

import { fill } from "../draw/dom.js";
import { followAddress, roomCode } from "../runtime/address.js";
import { followText } from "../runtime/formula_text.js";
import { followGroup } from "../runtime/groups.js";
import { followKernel } from "../runtime/kernel.js";
import { followLastStep } from "../runtime/last_step.js";
import { runLink } from "../runtime/links.js";
import { needsPython, runWithPython } from "../runtime/live.js";
import { setHere } from "../runtime/models.js";
import { joined } from "../runtime/joined.js";
import { followChoice } from "../runtime/presets.js";
import { common, page as texts } from "../texts.js";
import { startCode } from "./code.js";
import { embedded, figuresOf, startEmbedding } from "./embed.js";
import { required } from "./front_ends.js";
import { hideControls } from "./hide.js";
import { offerLinks } from "./make_link.js";
import { allModels, allViews, makeManager } from "./manager.js";
import { show } from "./outputs.js";
import { startPresentation } from "./present.js";
import { listAnswers, startPrinting } from "./print.js";
import { followScrolling } from "./scrolling.js";
import { stillness } from "./stillness.js";
import { startTeacher } from "./teacher.js";
import { followTheme } from "./theme.js";

/**
 * @typedef {object} Facts what page.py says of a page
 * @property {string | null} live where the notebook runs with Python, if anywhere
 * @property {{base: string, id: string, key: string} | null} kernel of this page
 * @property {string | null} failed what went wrong while the notebook ran
 * @property {{address: string, name: string} | null} notebook its file, and what it is called
 * @property {string | null} element the address of the element that shows its figures in other pages
 * @property {string[]} followed the models of controls that Python alone follows
 */

// ---- What the page says ------------------------------------------------------------------------

/** Why the server has sent the reader to this page, by the `note` in its address. */
const NOTES = new Map([
  ["busy", texts.busy],
  ["python", texts.python],
]);

const noteElement = () => /** @type {HTMLElement} */ (document.getElementById("gdviz-note"));

/** @param {string} text shown above the notebook, in place of an error message that no reader would understand; hidden if empty */
function note(text) {
  noteElement().textContent = text;
  noteElement().hidden = !text;
}

/** Report when the kernel cannot be reached, unless a badge on the page does. @param {any} kernel */
function reportConnection(kernel) {
  followKernel(kernel, (state) => {
    if (document.querySelector(".gdviz-badge")) return;
    if (state !== "connected") note(texts.lost[state]);
    else if ([texts.lost.away, texts.lost.silent].includes(noteElement().textContent ?? "")) note("");
  });
}

/** Report the links that a page without a kernel cannot compute, unless they are shown and report it themselves. @param {any[]} models */
function reportFrozen(models) {
  const links = models.filter((model) => model.get("_front_end") === "link" && model.get("where") === "kernel");
  const unseen = links.filter((link) => !Object.keys(link.views ?? {}).length);
  const sentences = unseen.map((link) => common.linkNeedsPython(link.get("name")));
  if (unseen.length) note(sentences.join(" "));
}

/** On a page without a kernel, disable controls that Python alone follows, and say so below their output. @param {any} manager @param {string[]} ids */
async function disable(manager, ids) {
  const models = (await allModels(manager)).filter((model) => ids.includes(model.model_id));
  for (const model of models) setHere(model, "disabled", true);
  const views = await Promise.all(models.flatMap((model) => Object.values(model.views ?? {})));
  for (const output of new Set(views.map(({ el }) => el.closest("[data-widget]")))) {
    const sentence = document.createElement("div");
    output?.after(sentence);
    fill(sentence, needsPython(manager, common.withoutPython));
  }
}

/**
 * What runs without a view, by its front end. It starts before the page is opened as its address says, and widgets come
 * later, each at its own time. @type {Record<string, (model: any) => () => void>}
 */
const RUN = { link: runLink, presets: followChoice, group: followGroup, player: followLastStep, formulaField: followText };

/** What runs already. @type {WeakSet<any>} */
const running = new WeakSet();

/** Run the links and presets of the page, including those that the kernel has created since. @param {any} manager */
async function runAll(manager) {
  for (const model of await allModels(manager)) {
    if (running.has(model)) continue;
    running.add(model);
    const end = RUN[model.get("_front_end")]?.(model);
    if (end) model.on("change:closed", end);
  }
}

// ---- The start ---------------------------------------------------------------------------------

/** @param {string} id of a script element @returns {any} the data in it */
const dataIn = (id) => JSON.parse(document.getElementById(id)?.textContent ?? "null");

/** @param {string} text that page.py has made of bytes @returns {DataView} these */
function bytesOf(text) {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i) - 32;
  return new DataView(bytes.buffer);
}

/** Put the texts that several models share back into each of them, and bytes where they belong. @param {any} shared */
function unpack({ texts, ...state }) {
  for (const model of /** @type {{state: any, buffers?: any[]}[]} */ (Object.values(state.state))) {
    const { state: values, buffers = [] } = model;
    for (const name of ["_esm", "_css"]) if (typeof values[name] === "number") values[name] = texts[values[name]];
    const paths = buffers.map(({ path }) => path);
    required("@jupyter-widgets/base").put_buffers(values, paths, buffers.map(({ text }) => bytesOf(text)));
    delete model.buffers;
  }
  return state;
}

/** @param {string} selector @returns {HTMLElement[]} */
const queryAll = (selector) => [...document.querySelectorAll(selector)].map((node) => /** @type {HTMLElement} */ (node));

/** Milliseconds that a widget may take to start. */
const SLOWEST_START = 120_000;

/**
 * Give widgets time to start: anywidget gives each two seconds, and a slow phone needs more for the page around them.
 * @returns {() => void} ends it
 */
function allowSlowStart() {
  const { timeout } = AbortSignal;
  AbortSignal.timeout = (milliseconds) => timeout.call(AbortSignal, Math.max(milliseconds, SLOWEST_START));
  return () => (AbortSignal.timeout = timeout);
}

/** @param {Facts} facts @returns {boolean} whether the page may be in a room: it is of a server, and computes everything itself */
const isClassroom = ({ kernel, element }) => !kernel && element !== null && location.protocol !== "file:";

/** The scripts of rooms, at the root of a server that has rooms. */
const ROOM = "gdviz-room.js";

/**
 * Enter the room that the address names, if it names one, with scripts that only servers of rooms have.
 * @param {Facts} facts @param {any[]} models of the page @param {any} state of the page, if it has any
 */
async function enter(facts, models, state) {
  const code = roomCode();
  if (!code || embedded() !== null) return undefined;
  if (!isClassroom(facts)) return note(texts.noRoom);
  // Where the element for other pages is, the root of the site is.
  const root = new URL(".", new URL(facts.element ?? "", location.href));
  /** @type {typeof import("../room/enter.js") | undefined} */
  const scripts = await import(new URL(ROOM, root).href).catch(() => undefined);
  return scripts ? scripts.enterRoom(root, code, models, state) : note(texts.noRoom);
}

/** @returns {Promise<(() => boolean) | void>} once the widgets have started; says whether they are drawn */
async function start() {
  followTheme();
  const facts = dataIn("gdviz-page");
  const why = NOTES.get(new URLSearchParams(location.search).get("note") ?? "");
  if (why) note(why);
  if (facts.failed) note(facts.failed);
  // Outputs that arrived while the notebook was running belong to its cells.
  for (const template of queryAll("template[data-cell]")) {
    const { content } = /** @type {HTMLTemplateElement} */ (template);
    document.getElementById(template.dataset.cell ?? "")?.replaceWith(content);
    template.remove();
  }
  const stored = dataIn("gdviz-widgets");
  const figures = figuresOf(stored.state);
  startEmbedding(figures);
  startCode();
  startTeacher();
  startPrinting();
  followScrolling(queryAll("main :is(pre, .html, math[display='block'])"));
  const elements = queryAll("[data-widget]");
  const manager = elements.length ? makeManager(facts) : undefined;
  const presented = embedded() === null ? startPresentation(manager) : undefined;
  const offer = (/** @type {any} */ state) => offerLinks(state, facts.kernel ? [] : figures, facts.element);
  if (!manager) {
    (await enter(facts, [], undefined))?.(presented);
    return offer(undefined);
  }
  if (why && manager.exported) fill(noteElement(), runWithPython(manager));
  if (manager.kernel) reportConnection(manager.kernel);
  await manager.set_state(unpack(stored));
  manager.runAll = () => runAll(manager);
  await manager.runAll();
  const models = await allModels(manager);
  const states = models.filter((model) => ["pageState", "figureState"].includes(model.get("_front_end")));
  const state = joined(states, note);
  const connectRoom = await enter(facts, models, states.length ? state : undefined);
  offer(state);
  const wrong = await hideControls(state, models.filter((model) => model.get("_front_end") === "group"), location.search);
  if (wrong) noteElement().after(Object.assign(document.createElement("p"), { className: "failed", role: "status", textContent: wrong }));
  const opened = states.length ? followAddress(state).catch((error) => console.error(error)) : null;
  await Promise.all(elements.map((element) => show(manager, element.dataset.widget ?? "", element)));
  const views = (await allViews(manager)).filter(({ model }) => model.get("_front_end"));
  presented?.draw();
  await listAnswers(manager);
  await opened;
  connectRoom?.(presented);
  if (!manager.kernel) {
    reportFrozen(await allModels(manager));
    await disable(manager, facts.followed);
  }
  // anywidget draws a view some time after it has created it.
  return () => views.every(({ el }) => el.matches(".gdviz-widget"));
}

/** Open this page once it is complete: its scripts come before its end. */
export function openPage() {
  document.addEventListener("DOMContentLoaded", () => {
    const end = allowSlowStart();
    start().finally(end).then(stillness).then(
      () => (document.documentElement.dataset.ready = ""),
      (error) => {
        document.documentElement.dataset.failed = "";
        console.error(error);
        // A script that has not arrived is reported already.
        if (noteElement().hidden) note(texts.failed);
      }
    );
  });
}
