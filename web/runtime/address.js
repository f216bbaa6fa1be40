/**
 * The state of a page in its address: what is read from it when the page opens, and what "Copy link" writes. What each
 * entry may be is described by page_state.py.
 *
 * @typedef {{widget: string, trait: string, kind: "choice" | "flag" | "whole" | "number" | "numbers" | "array" | "formula",
 *            options?: string[], length?: number, among?: number[] | null, narrowest?: number | null,
 *            low?: Limit, high?: Limit}} Target see `_target` of page_state.py
 * @typedef {number | string | null} Limit a number, or the name of a trait that holds it
 * @typedef {Target & {name: string}} Simple
 * @typedef {{name: string, selector: string, title: string, labels: string[], targets: Record<string, Target>}} Selected
 *   one target for each index of a selector; at others the name stands for nothing
 */

import { FormulaError, parse as parseFormula } from "../formulas/parse.js";
import { followKernel } from "./kernel.js";
import { modelOf, numbers, setHere } from "./models.js";
import { sizeOf } from "./numbers.js";
import { settled, whileRestoring } from "./schedule.js";

/** @param {any} value of a trait @param {string[]} [options] of a choice @returns {string} */
function text(value, options) {
  if (options) return options[value];
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map((number) => text(number)).join(",");
  // To four decimals, without the zeros at the end.
  if (value?.data) return Array.from(numbers(value), (number) => String(Number(number.toFixed(4)))).join(",").replace(/(,0)+$/, "");
  return String(shortest(Number(value)));
}

/** @param {number} value @returns {number} the same, or of a float32, as links compute them, the shortest that means it */
function shortest(value) {
  const candidates = [1, 2, 3, 4, 5, 6, 7, 8].map((digits) => Number(value.toPrecision(digits)));
  return (Math.fround(value) === value && candidates.find((short) => Math.fround(short) === value)) || value;
}

/** @param {any} model @returns {Promise<string>} the query of the present state */
export async function query(model) {
  const manager = model.widget_manager;
  const parts = new URLSearchParams();
  for (const entry of /** @type {(Simple | Selected)[]} */ (model.get("entries"))) {
    const target = await targetOf(entry, manager);
    if (typeof target === "string") continue;
    const value = (await modelOf(manager, target.widget)).get(target.trait);
    parts.set(entry.name, text(value, target.options));
  }
  // Commas are allowed in a query and easier to read.
  return parts.toString().replaceAll("%2C", ",");
}

/**
 * @param {Simple | Selected} entry @param {any} manager
 * @returns {Promise<Target | string>} what it is at present, or why it is nothing
 */
async function targetOf(entry, manager) {
  if (!("selector" in entry)) return entry;
  const index = (await modelOf(manager, entry.selector)).get("index");
  return entry.targets[index] ?? `there is no such setting with ${entry.title} = ${entry.labels[index]}`;
}

const NOT_SHOWN = "it is outside the range that can be shown";
const NEEDS_PYTHON = "it cannot be changed without Python";

/** @param {string} sentence why a value is refused @returns {never} */
function refuse(sentence) {
  throw new RangeError(sentence);
}

/** Parameters of the address that are of the server or of the page around the widgets; so are all that begin with "voila". */
const NOT_OURS = ["token", "theme", "template", "note", "python"];
/** So many of the parts that were ignored are named. */
const MOST_SHOWN = 10;

/**
 * Set the widgets of a page from its query; the message reports what is ignored.
 * @param {any} model of the page's state @param {string} query @param {() => Promise<void>} runAll starts the links that exist
 *   by now
 */
export const restore = (model, query, runAll) => whileRestoring(restoreAll(model, query, runAll));

/** @param {any} model @param {string} query @param {() => Promise<void>} runAll */
async function restoreAll(model, query, runAll) {
  const manager = model.widget_manager;
  const entries = /** @type {(Simple | Selected)[]} */ (model.get("entries"));
  // If a name is given twice, the last value counts.
  const wanted = new Map(new URLSearchParams(query));
  const isOurs = (/** @type {string} */ name) => !NOT_OURS.includes(name) && !name.startsWith("voila");
  const known = new Set(entries.map(({ name }) => name));
  const ignored = [...wanted.keys()].filter((name) => !known.has(name) && isOurs(name)).map((name) => `${name}: there is no such setting`);
  for (const entry of entries) {
    const value = wanted.get(entry.name);
    if (value === undefined) continue;
    // Changes that follow from earlier entries must not overwrite this value.
    await runAll();
    await settled();
    try {
      const target = await targetOf(entry, manager);
      if (typeof target === "string") refuse(target);
      const needsKernel = model.get("needs_kernel").includes(target.widget);
      if (needsKernel && manager.exported) refuse(NEEDS_PYTHON);
      const widget = await modelOf(manager, target.widget);
      const before = widget.get(target.trait);
      widget.set(target.trait, parse(target, widget, value));
      widget.save_changes();
      if (needsKernel && widget.get(target.trait) !== before) await answer(model);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      ignored.push(`${entry.name}=${[...value].slice(0, 40).join("")}: ${error.message}`);
    }
  }
  if (!ignored.length) return;
  const more = ignored.length > MOST_SHOWN ? `; and ${ignored.length - MOST_SHOWN} more` : "";
  const sentence = escaped(`Parts of this link were ignored. ${ignored.slice(0, MOST_SHOWN).join("; ")}${more}.`);
  setHere(await modelOf(manager, model.get("message")), "value", `<div class="gdviz-notice" role="status">${sentence}</div>`);
}

/** @param {string} text @returns {string} as HTML */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

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
    if (!options.includes(text)) refuse(`it must be one of ${options.join(", ")}`);
    return options.indexOf(text);
  }
  if (kind === "formula") {
    try {
      parseFormula(text, widget.get("variables"));
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      refuse(`at character ${error.position + 1}: ${error.message.replace(/\.$/, "")}`);
    }
    return text;
  }
  if (kind === "flag") {
    if (text !== "0" && text !== "1") refuse("it must be 0 or 1");
    return text === "1";
  }
  if (kind === "array" || kind === "numbers") {
    const { trait, length, among, narrowest = null } = target;
    const { shape } = widget.get(trait);
    const size = length ?? sizeOf(shape);
    const values = text.split(",");
    if (length ? values.length !== size : values.length > size) {
      refuse(`it must be ${length ? "" : "at most "}${size} numbers separated by commas`);
    }
    const parsed = values.map(number);
    const isAllowed = parsed.every((value) => Number.isFinite(Math.fround(value)) && (!among || among.includes(value)));
    const isShown = narrowest === null || isView(parsed, narrowest);
    if (!isAllowed || !isShown) refuse(shape ? "its numbers must be ones that can be set there" : NOT_SHOWN);
    if (!shape) return parsed;
    const array = new Float64Array(size);
    array.set(parsed);
    return { shape, data: new DataView(array.buffer) };
  }
  if (kind === "whole" && !/^[+-]?[0-9]+$/.test(text)) refuse("it must be a whole number");
  const value = number(text);
  /** @param {Limit | undefined} side @param {number} otherwise */
  const limit = (side, otherwise) => (typeof side === "string" ? widget.get(side) : side ?? otherwise);
  const [low, high] = [limit(target.low, -Infinity), limit(target.high, Infinity)];
  if (!(low <= value && value <= high)) refuse(`it must lie between ${general(low)} and ${general(high)}`);
  return value;
}

/** @param {string} text @returns {number} */
function number(text) {
  const value = /^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : refuse("it must be a number");
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

/** @param {{model: any}} context of the page's state @returns {(() => void) | undefined} */
export function initialize({ model }) {
  const { exported, ownsAddress, kernel } = model.widget_manager;
  if (exported) exported.query = () => query(model);
  if (!ownsAddress || !kernel) return;
  // Without its kernel the page goes on; whoever loads it again, for a new kernel, finds it as it was.
  let updating = 0;
  const update = async () => history.replaceState(null, "", `?${await query(model)}${location.hash}`);
  const follow = () => {
    clearInterval(updating);
    if (kernel.status === "dead") updating = setInterval(update, UPDATE);
  };
  kernel.statusChanged.connect(follow);
  return () => {
    clearInterval(updating);
    kernel.statusChanged.disconnect(follow);
  };
}

/** Milliseconds between two looks at the state of a page whose kernel has ended. */
const UPDATE = 500;
