/**
 * The state of a page as a record, a text for each of its entries, and back: addresses and files hold such records. What
 * each entry may be is described by page_state.py.
 *
 * @typedef {Map<string, string>} State name of an entry → its text, in the order of the entries
 * @typedef {{widget: string, trait: string, options?: string[], length?: number, among?: number[] | null, narrowest?: number | null,
 *            kind: "choice" | "flag" | "whole" | "number" | "numbers" | "array" | "formula" | "texts" | "pins", low?: Limit, high?: Limit,
 *            otherwise?: string[], moving?: boolean, usual?: string, ends?: [number, number]}} Target see `described_target` of page_state.py
 * @typedef {number | string | null} Limit a number, or the name of a trait that holds it
 * @typedef {Target & {name: string}} Simple
 * @typedef {{name: string, selector: string, title: string, labels: string[], targets: Record<string, Target>}} Selected
 *   one target for each index of a selector; at others the name stands for nothing
 */

import { FormulaError, parse as parseFormula } from "../formulas/parse.js";
import { state as texts } from "../texts.js";
import { followKernel } from "./kernel.js";
import { modelOf, numbers, observe } from "./models.js";
import { sizeOf } from "./numbers.js";
import { pinsIn, textOf } from "./pin_records.js";
import { settled, whileRestoring } from "./schedule.js";

/** Of the texts in records; a page reads no others. */
export const VERSION = 1;
/** The Greek letter, perhaps with an index, by which a control is also known: of "Learning rate η" it is η. */
const SYMBOL = / ([α-ω][₀-₉]*)$/;

// ---- What the page shows, as a record ----------------------------------------------------------

/** Texts of arrays, which are long and often asked for. @type {WeakMap<object, string>} */
const textsOfArrays = new WeakMap();

/** @param {Target} target @param {any} widget its model @returns {string} what it has at present */
export const presentText = (target, widget) => text(widget.get(target.trait), target, widget);

/** @param {any} value of a trait @param {Target} target @param {any} widget its model @returns {string} */
function text(value, { kind, options, otherwise, usual, ends }, widget) {
  if (options) return options[value];
  if (ends) return shortest(Number((ends[0] + ((ends[1] - ends[0]) * value) / widget.get("max")).toPrecision(6)));
  if (usual && value === widget.get(usual)) return "";
  if (kind === "pins") return textOf(value);
  if (kind === "texts") return same(value, otherwise ?? []) ? "" : JSON.stringify(value);
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(shortest).join(",");
  if (!value?.shape) return shortest(Number(value));
  // All digits, as points must come back bit by bit; without the zeros at the end.
  const written = textsOfArrays.get(value) ?? Array.from(numbers(value), exact).join(",").replace(/(,0)+$/, "");
  textsOfArrays.set(value, written);
  return written;
}

/** @param {string[]} some @param {string[]} others @returns {boolean} */
const same = (some, others) => some.length === others.length && some.every((text, i) => text === others[i]);

/** @param {number} value @returns {string} */
const exact = (value) => (Object.is(value, -0) ? "-0" : String(value));

/** @param {number} value @returns {string} the number, or of a float32, as links compute them, the shortest that means it */
export function shortest(value) {
  const candidates = [1, 2, 3, 4, 5, 6, 7, 8].map((digits) => Number(value.toPrecision(digits)));
  return String((Math.fround(value) === value && candidates.find((short) => Math.fround(short) === value)) || value);
}

/** @param {any} model of a page's state @returns {(Simple | Selected)[]} */
const entriesOf = (model) => model.get("entries");

/** @param {any} model of a page's state @returns {Promise<State>} what the page shows */
export const read = async (model) => (await readerOf(model)).look();

/** @param {any} model @returns {Promise<{look: () => State, widgets: Map<string, any>}>} reads what the page shows, at once; its widgets */
async function readerOf(model) {
  const entries = entriesOf(model);
  const references = entries.flatMap((entry) => ("selector" in entry ? [entry.selector, ...targetsOf(entry).map(({ widget }) => widget)] : [entry.widget]));
  const find = async (/** @type {string} */ reference) => /** @type {[string, any]} */ ([reference, await modelOf(model.widget_manager, reference)]);
  const widgets = new Map(await Promise.all(references.map(find)));
  function look() {
    /** @type {State} */
    const state = new Map();
    for (const entry of entries) {
      const target = "selector" in entry ? entry.targets[widgets.get(entry.selector).get("index")] : entry;
      const widget = target && widgets.get(target.widget);
      if (target) state.set(entry.name, presentText(target, widget));
    }
    return state;
  }
  return { look, widgets };
}

/** @param {Simple | Selected} entry @returns {Target[]} all that it may stand for */
export const targetsOf = (entry) => ("selector" in entry ? Object.values(entry.targets) : [entry]);

/**
 * @param {Simple | Selected} entry @param {any} manager
 * @param {Map<string, number>} [chosen] what selectors are going to be, where they are to change
 * @returns {Promise<Target | string>} what it is, or why it is nothing
 */
async function targetOf(entry, manager, chosen) {
  if (!("selector" in entry)) return entry;
  const index = chosen?.get(entry.selector) ?? (await modelOf(manager, entry.selector)).get("index");
  return entry.targets[index] ?? texts.noSuchWith(entry.title, entry.labels[index]);
}

/** @param {State} one @param {State} other @returns {string[]} the names of the entries in which they differ */
export const differences = (one, other) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));

/**
 * @param {any} model of a page's state @param {string[]} names of entries, in their order
 * @returns {Promise<string>} what the page calls the first of them, from which the others often follow
 */
export async function titleOf(model, [name]) {
  const entry = entriesOf(model).find((entry) => entry.name === name);
  const [target] = entry ? targetsOf(entry) : [];
  if (!target) return name;
  const title = (await modelOf(model.widget_manager, target.widget)).get("description");
  // Formulas are described as "f(x, y) =", points not at all.
  return title ? title.replace(/\s*=$/, "") : target.kind === "array" ? texts.points : name;
}

/**
 * @param {any} model of a page's state @param {State} state that it shows @param {string[]} names of entries
 * @returns {Promise<string>} the labels of what is chosen, and numbers by their symbols or else their titles
 */
export async function summaryOf(model, state, names) {
  const parts = [];
  const chosen = new Set();
  for (const entry of entriesOf(model)) {
    const value = state.get(entry.name);
    const target = await targetOf(entry, model.widget_manager);
    if (!names.includes(entry.name) || !value || typeof target === "string") continue;
    const widget = await modelOf(model.widget_manager, target.widget);
    const [owner, isOwned] = [entry.name.split(".")[0], entry.name.includes(".")];
    if (target.options) {
      chosen.add(value);
      parts.push(widget.get("_options_labels")[target.options.indexOf(value)]);
    } else if (!isOwned || chosen.has(owner)) {
      const [, symbol] = SYMBOL.exec(widget.get("description")) ?? [];
      parts.push(symbol ? `${symbol} = ${value}` : `${widget.get("description")} ${value}`);
    }
  }
  return parts.join(", ");
}

/**
 * Call whenever something changes that an entry stands for.
 * @param {any} model of a page's state @param {(look: () => State) => void} call with what reads the present state; also at first
 * @returns {() => void} ends it
 */
export function follow(model, call) {
  /** @type {(() => void)[]} */
  let ends = [];
  let starts = 0;
  async function start() {
    const mine = ++starts;
    const { look, widgets } = await readerOf(model);
    // Python may have added entries meanwhile.
    if (mine !== starts) return;
    for (const end of ends) end();
    const changed = () => call(look);
    ends = entriesOf(model).flatMap(targetsOf).map(({ widget, trait }) => observe(widgets.get(widget), trait, changed));
    changed();
  }
  start();
  const end = observe(model, "entries", start);
  return () => {
    starts++;
    for (const end of ends) end();
    end();
  };
}

/** @param {Simple | Selected} entry @param {any} manager @returns {Promise<string>} the widget that it is of, if any */
async function widgetOf(entry, manager) {
  const target = await targetOf(entry, manager);
  return typeof target === "string" ? "" : target.widget;
}

// ---- From a record to the page -----------------------------------------------------------------

/** @param {string} sentence why a value is refused @returns {never} */
function refuse(sentence) {
  throw new RangeError(sentence);
}

/**
 * Set the widgets of a page, where they differ from a record; nothing plays meanwhile.
 * @param {any} model of the page's state @param {State} state @returns {Promise<string[]>} which entries are refused, and why
 */
export const put = (model, state) => whileRestoring(putAll(model, state));

/** @param {any} model @param {State} state @returns {Promise<string[]>} */
async function putAll(model, state) {
  const refused = unknownIn(model, state);
  let last = "";
  const isOfPins = (/** @type {Simple | Selected} */ entry) => Number("kind" in entry && entry.kind === "pins");
  // Pinned runs may have to be computed, and the page then returns to all else.
  for (const entry of entriesOf(model).toSorted((a, b) => isOfPins(a) - isOfPins(b))) {
    const value = state.get(entry.name);
    if (value === undefined) continue;
    const widget = await widgetOf(entry, model.widget_manager);
    // Changes that follow from those of other widgets must not overwrite this value; all arrays of a widget belong together.
    if (widget !== last) {
      await model.widget_manager.runAll?.();
      await settled({ inBackground: false });
    }
    last = widget;
    await attempt(entry, value, refused, async () => {
      const change = await changeOf(model, entry, value);
      if (!change) return;
      change.widget.set(change.trait, change.wanted);
      change.widget.save_changes();
      if (change.needsKernel) await answer(model);
    });
  }
  return refused;
}

/**
 * Find out what `put` would refuse, but for numbers whose limits follow from other entries; all stays as it is.
 * @param {any} model of the page's state @param {State} state @returns {Promise<string[]>} which entries, and why
 */
export async function check(model, state) {
  const refused = unknownIn(model, state);
  /** @type {Map<string, number>} */
  const chosen = new Map();
  for (const entry of entriesOf(model)) {
    const value = state.get(entry.name);
    if (value === undefined) continue;
    if (!("selector" in entry) && entry.options?.includes(value)) chosen.set(entry.widget, entry.options.indexOf(value));
    await attempt(entry, value, refused, () => changeOf(model, entry, value, chosen));
  }
  return refused;
}

/** @typedef {{name: string, widget: any, trait: string, wanted: any, needsKernel: boolean, isWhole: boolean}} Change what to set */

/** @param {any} model @param {State} state @returns {Promise<Change[]>} what `put` would set, apart from what it would refuse */
export async function changesIn(model, state) {
  /** @type {Change[]} */
  const changes = [];
  for (const entry of entriesOf(model)) {
    const value = state.get(entry.name);
    if (value === undefined) continue;
    await attempt(entry, value, [], async () => {
      const change = await changeOf(model, entry, value);
      if (change) changes.push(change);
    });
  }
  return changes;
}

/** @param {any} model @param {State} state @returns {string[]} */
function unknownIn(model, state) {
  const known = new Set(entriesOf(model).map(({ name }) => name));
  return [...state.keys()].filter((name) => !known.has(name)).map((name) => texts.noSuch(name.slice(0, 40)));
}

/** @param {Simple | Selected} entry @param {string} value @param {string[]} refused gets why, if it is @param {() => Promise<any>} action */
async function attempt({ name }, value, refused, action) {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    refused.push(`${name}=${[...value].slice(0, 40).join("")}: ${error.message}`);
  }
}

/**
 * @param {any} model of the page's state @param {Simple | Selected} entry @param {string} value
 * @param {Map<string, number>} [chosen] where only what does not follow from other entries is to be checked
 * @returns {Promise<Change | null>} what to set, if it is not so already
 */
async function changeOf(model, entry, value, chosen) {
  const manager = model.widget_manager;
  const target = await targetOf(entry, manager, chosen);
  if (typeof target === "string") return refuse(target);
  const { trait } = target;
  const widget = await modelOf(manager, target.widget);
  const limits = chosen && target.moving ? { low: null, high: null } : {};
  const wanted = parse({ ...target, ...limits }, widget, value);
  if (text(wanted, target, widget) === text(widget.get(trait), target, widget)) return null;
  if (target.kind === "pins") await checkPins(model, wanted);
  const needsKernel = model.get("needs_kernel").includes(target.widget);
  if (needsKernel && manager.exported) refuse(texts.needsPython);
  return { name: entry.name, widget, trait, wanted, needsKernel, isWhole: target.kind === "whole" || Boolean(target.ends) };
}

/** @param {any} model @param {import("./pin_records.js").Pin[]} pins that are refused where the state of one is */
async function checkPins(model, pins) {
  for (const { name, state } of pins) {
    const [reason] = await check(model, new Map(Object.entries(state)));
    if (reason) refuse(texts.ofRun(name, reason));
  }
}

let questions = 0;

/** @param {any} model @returns {Promise<void>} resolves when Python has done what this page has asked of it so far, or has ended */
async function answer(model) {
  const question = ++questions;
  const { promise, resolve } = withResolvers();
  const hear = (/** @type {any} */ content) => content.event === "done" && content.question === question && resolve();
  model.on("msg:custom", hear);
  const { kernel } = model.widget_manager;
  const end = kernel && followKernel(kernel, (state) => state === "gone" && resolve());
  model.send({ event: "ask", question });
  await promise;
  model.off("msg:custom", hear);
  end?.();
}

/** @returns {{promise: Promise<void>, resolve: () => void}} */
function withResolvers() {
  let resolve = () => {};
  const promise = /** @type {Promise<void>} */ (new Promise((settle) => (resolve = settle)));
  return { promise, resolve };
}

/** @param {Target} target @param {any} widget its model @param {string} text of the query @returns {any} the value it stands for */
function parse(target, widget, text) {
  const { kind } = target;
  if (kind === "choice") {
    const options = target.options ?? [];
    if (!options.includes(text)) refuse(texts.oneOf(options.join(", ")));
    return options.indexOf(text);
  }
  if (kind === "formula") {
    try {
      parseFormula(text, widget.get("variables"));
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      refuse(texts.atCharacter(error.position + 1, error.message.replace(/\.$/, "")));
    }
    return text;
  }
  if (kind === "pins") return pinsIn(text) ?? refuse(texts.noPins);
  if (kind === "texts") return parseTexts(text, target);
  if (target.usual && !text) return widget.get(target.usual);
  if (kind === "flag") {
    if (text !== "0" && text !== "1") refuse(texts.noFlag);
    return text === "1";
  }
  if (kind === "array" || kind === "numbers") {
    const { trait, length, among, narrowest = null } = target;
    const { shape } = widget.get(trait);
    const size = length ?? sizeOf(shape);
    const values = text.split(",");
    if (length ? values.length !== size : values.length > size) refuse(length ? texts.numbers(size) : texts.numbersAtMost(size));
    const parsed = values.map(number);
    const isAllowed = parsed.every((value) => Number.isFinite(Math.fround(value)) && (!among || among.includes(value)));
    const isShown = narrowest === null || isView(parsed, narrowest);
    if (!isAllowed || !isShown) refuse(shape ? texts.notAllowed : texts.notShown);
    if (!shape) return parsed;
    const array = new Float64Array(size);
    array.set(parsed);
    return { shape, data: new DataView(array.buffer) };
  }
  if (kind === "whole" && !/^[+-]?[0-9]+$/.test(text)) refuse(texts.notWhole);
  const value = number(text);
  /** @param {Limit | undefined} side @param {number} otherwise */
  const limit = (side, otherwise) => (typeof side === "string" ? widget.get(side) : side ?? otherwise);
  const [low, high] = [limit(target.low, -Infinity), limit(target.high, Infinity)];
  if (!(low <= value && value <= high)) refuse(texts.between(general(low), general(high)));
  if (target.ends) return Math.round(((value - Number(low)) / (Number(high) - Number(low))) * widget.get("max"));
  return value;
}

/** @param {string} text @param {Target} target @returns {string[]} */
function parseTexts(text, { length, otherwise = [] }) {
  if (!text) return otherwise;
  let list;
  try {
    list = JSON.parse(text);
  } catch {
    list = null;
  }
  const isAllowed = Array.isArray(list) && list.length === length && list.every((one) => typeof one === "string" && one.length <= LONGEST);
  return isAllowed ? list : refuse(texts.texts(Number(length), LONGEST));
}

/** Characters that a text may have. */
const LONGEST = 80;

/** @param {string} text @returns {number} */
function number(text) {
  const value = /^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : refuse(texts.noNumber);
}

/** @param {number[]} box @param {number} narrowest @returns {boolean} whether no side of it is too narrow */
const isView = ([x0, x1, y0, y1], narrowest) =>
  [[x0, x1], [y0, y1]].every(([low, high]) => low < high && high - low >= narrowest * Math.max(Math.abs(low), Math.abs(high)));

/** @param {number} value @returns {string} as Python writes it with ":g" */
function general(value) {
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const [digits, exponent] = value.toExponential(5).split("e");
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(Number(value.toPrecision(6)));
  return `${Number(digits)}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
