/** The state of a page in its address: read when the page opens, and written while it changes and by "Copy link". */

import { address as texts } from "../texts.js";
import { modelOf, setHere } from "./models.js";
import { isPacked, packed, unpacked } from "./packed.js";
import { isRestoring } from "./schedule.js";
import { differences, follow, put, read, VERSION } from "./state.js";

/** @typedef {import("./state.js").State} State */

/** The last part of an address that a page has written, with the version of its texts. */
const MARK = "gdviz";
/** Characters of an address; many servers and messengers refuse longer ones. */
export const LONGEST = 8000;

/** @param {any} model of the page's state @returns {Promise<string>} the query of the present state */
export const query = async (model) => queryOf(await read(model));

/** What steps of a text have set, and nobody has changed since: texts of entries by their widgets. @type {Map<string, string>} */
const led = new Map();

/** Leave entries of a figure out of the address as long as they stay as they are. @param {any} model of its state @param {string[]} names */
export async function leaveOut(model, names) {
  const state = await read(model);
  for (const { name, widget } of model.get("entries")) if (names.includes(name)) led.set(widget, state.get(name) ?? "");
}

/** @param {any} model of the page's state @param {State} state @returns {State} the same without what steps have set */
function withoutLed(model, state) {
  const widgets = new Map(model.get("entries").map((/** @type {{name: string, widget: string}} */ { name, widget }) => [name, widget]));
  return new Map([...state].filter(([name, text]) => led.get(widgets.get(name) ?? "") !== text));
}

/** @param {State} state @returns {Promise<string>} */
async function queryOf(state) {
  const parts = new URLSearchParams();
  for (const [name, text] of state) if (text) parts.set(name, await packed(text));
  parts.set(MARK, String(VERSION));
  // Commas are allowed in a query and easier to read.
  return parts.toString().replaceAll("%2C", ",");
}

/** @returns {string} the address of the page without its state; files have no origin */
export const bareAddress = () => location.href.replace(/[?#].*$/s, "");

/** Parameters of the address that are of the server or of the page around the widgets; so are all that begin with "voila". */
const NOT_OURS = ["token", "theme", "template", "note", "python", "present", "hide", "only", "teacher", "embed", "room"];

/** @param {string} name of a parameter @returns {boolean} */
const isOurs = (name) => !NOT_OURS.includes(name) && !name.startsWith("voila");

/** @returns {string} the state in the address of the page, as a query; empty where all is as it was at first */
export const ownQuery = () => new URLSearchParams([...new URLSearchParams(location.search)].filter(([name]) => isOurs(name))).toString().replaceAll("%2C", ",");

/** @returns {string | null} the code of the room that the page is in, if it is in one */
export const roomCode = () => new URLSearchParams(location.search).get("room")?.toUpperCase() || null;

// ---- When the page opens -----------------------------------------------------------------------

/** @param {string} query @returns {Promise<State>} what it says; throws a `RangeError` where it was not written like this, or damaged */
async function stateIn(query) {
  // If a name is given twice, the last value counts.
  const parts = new Map(new URLSearchParams(query));
  const version = parts.get(MARK);
  if (version !== undefined && version !== String(VERSION)) throw new RangeError(texts.otherVersion);
  const packedTexts = [...parts].filter(([name]) => isOurs(name) && name !== MARK);
  if (version === undefined && packedTexts.some(([, text]) => isPacked(text))) throw new RangeError(texts.cut);
  const unpack = async (/** @type {[string, string]} */ [name, text]) => {
    const whole = await unpacked(text).catch(({ message }) => {
      throw new RangeError(texts.inPart(name, message));
    });
    return /** @type {[string, string]} */ ([name, whole]);
  };
  return new Map(await Promise.all(packedTexts.map(unpack)));
}

/** So many of the parts that were ignored are named. */
const MOST_SHOWN = 10;

/**
 * Set the widgets of a page from its query; the message reports what is ignored.
 * @param {any} model of the page's state @param {string} query
 * @param {Record<string, string>} [kept] what the browser keeps beside an address that is too short for all of it
 */
export async function restore(model, query, kept) {
  let sentence;
  try {
    const ignored = await put(model, kept ? new Map(Object.entries(kept)) : await stateIn(query));
    if (!ignored.length) return;
    const more = ignored.length > MOST_SHOWN ? texts.more(ignored.length - MOST_SHOWN) : "";
    sentence = texts.partsIgnored(ignored.slice(0, MOST_SHOWN).join("; ") + more);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    sentence = texts.ignored(error.message);
  }
  await say(model, sentence);
}

/** @param {any} model of the page's state @param {string} sentence shown above the page; none if empty */
async function say(model, sentence) {
  if (!model.get("message")) return model.say(sentence);
  const html = sentence && `<div class="gdviz-notice" role="status">${escaped(sentence)}</div>`;
  setHere(await modelOf(model.widget_manager, model.get("message")), "value", html);
}

/** @param {string} text @returns {string} as HTML, also in an attribute */
export const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

// ---- While it changes --------------------------------------------------------------------------

/** Milliseconds between two changes of the address: Safari takes 100 in 30 seconds. */
const PAUSE = 400;

/**
 * Open the page as its address says, and let the address follow from then on: as long as all is as it was at first, there
 * is nothing in it.
 * @param {any} model of the page's state
 */
export async function followAddress(model) {
  const initial = await read(model);
  const kept = history.state?.[MARK];
  await restore(model, location.search, kept);
  if (kept) await say(model, texts.tooLong);
  let written = await read(model);
  let [timer, last, isTooLong] = [0, -Infinity, Boolean(kept)];

  function changed() {
    timer ||= setTimeout(write, Math.max(0, last + PAUSE - performance.now()));
  }
  const end = follow(model, changed);
  // A link within the page has led to another entry of the history, which has another state.
  addEventListener("popstate", () => {
    written = new Map();
    changed();
  });

  async function write() {
    last = performance.now();
    timer = isRestoring() ? setTimeout(write, PAUSE) : 0;
    const state = await read(model);
    if (timer || !differences(state, written).length) return;
    written = state;
    const own = withoutLed(model, state);
    const whole = differences(state, initial).some((name) => own.has(name)) ? await queryOf(own) : "";
    const wasTooLong = isTooLong;
    isTooLong = addressWith(whole).length > LONGEST;
    try {
      if (isTooLong) history.replaceState({ [MARK]: Object.fromEntries(state) }, "", addressWith(await queryOf(withoutLists(state))));
      else history.replaceState(null, "", addressWith(whole));
    } catch {
      // Not every page within another one has an address of its own, and not every browser takes a long history.
      return end();
    }
    if (isTooLong !== wasTooLong) await say(model, isTooLong ? texts.tooLong : "");
  }
}

/** @param {string} query @returns {string} the address of the page with it, and with what the server has put there */
function addressWith(query) {
  const others = new URLSearchParams([...new URLSearchParams(location.search)].filter(([name]) => !isOurs(name) && name !== MARK));
  const search = [others.toString(), query].filter(Boolean).join("&");
  return bareAddress() + (search && `?${search}`) + location.hash;
}

/** @param {State} state @returns {State} the same without long texts, which are lists of numbers */
const withoutLists = (state) => new Map([...state].filter(([, text]) => text.length < 500));
