/**
 * The state of a page as a Python script: lines whose holes are filled with what the page shows, each as a literal of
 * Python. script.py describes the lines and what fills the holes.
 *
 * @typedef {import("./state.js").Target} Target
 * @typedef {{[name: string]: Target}} Targets
 * @typedef {Target | {kind: "arguments", widget: string} | {kind: "keywords", selector: string, entries: Targets[]}
 *   | {kind: "switched", targets: Targets} | {kind: "points", widget: string, array: string, training: boolean}
 *   | {kind: "starts", field: string, slice: string, surface: string}} Hole
 * @typedef {{text: string, holes: {[name: string]: Hole}, when: {selector: string, indices: number[]} | null,
 *   each: {shown: [string, string], entries: {name: string, hyperparameters: Targets}[]} | null}} Part
 * @typedef {(reference: string) => any} Models finds the model of a widget
 */

import { parse } from "../formulas/parse.js";
import { modelOf, numbers, rows } from "./models.js";
import { shortest } from "./state.js";

/** As in script.py. */
const HOLE = /\$([A-Za-z_]\w*(?:\.\w+)?)/g;
/** Characters of a line that are not exceeded where a list can be broken. */
const WIDTH = 100;

/** @param {any} model of a page's state @returns {Promise<string>} */
export async function scriptOf(model) {
  /** @type {Part[]} */
  const parts = model.get("script");
  const references = [...new Set(referencesIn(parts))];
  const models = new Map(await Promise.all(references.map(async (one) => /** @type {[string, any]} */ ([one, await modelOf(model.widget_manager, one)]))));
  const find = (/** @type {string} */ reference) => models.get(reference);
  const isThere = (/** @type {Part} */ { when }) => !when || when.indices.includes(find(when.selector).get("index"));
  return parts.filter(isThere).map((part) => `${textOf(part, find)}\n`).join("");
}

/** @param {unknown} value @returns {string[]} the references to widgets in it, at any depth */
function referencesIn(value) {
  if (typeof value === "string") return value.startsWith("IPY_MODEL_") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(referencesIn) : [];
}

/** @param {Part} part @param {Models} find @returns {string} */
function textOf({ text, holes, each }, find) {
  const present = (/** @type {Hole} */ hole, indent = 0) => written(hole, find, indent);
  if (!each) return filled(text, (name, indent) => present(holes[name], indent));
  const shown = find(each.shown[0]).get(each.shown[1]);
  const entries = each.entries.filter((_, i) => shown[i] > 0);
  return entries.map((entry) => filled(text, (name) => {
    if (name === "name") return quoted(entry.name);
    return name === "hyperparameters" ? keywords(entry.hyperparameters, find) : present(holes[name]);
  })).join("\n");
}

/**
 * Fill all holes at once: what fills one is never looked at for others.
 * @param {string} text @param {(name: string, indent: number) => string} fill of a hole, in a line with this indentation
 */
const filled = (text, fill) =>
  text.split("\n").map((line) => line.replaceAll(HOLE, (_, name) => fill(name, line.length - line.trimStart().length))).join("\n");

// ---- Literals of Python --------------------------------------------------------------------------

/** @param {string} text @returns {string} JSON's escapes mean the same in Python */
const quoted = (text) => JSON.stringify(text);

/** @param {number} value @returns {string} */
function float(value) {
  const text = shortest(value);
  return /^-?[0-9]+$/.test(text) ? `${text}.0` : text;
}

/** @param {Target} target @param {Models} find @returns {string} */
function literal({ widget, trait, kind, options = [] }, find) {
  const value = find(widget).get(trait);
  if (kind === "choice") return quoted(options[value]);
  if (kind === "flag") return value ? "True" : "False";
  if (kind === "whole") return String(value);
  if (kind === "number") return float(value);
  return kind === "numbers" ? `[${value.map(float).join(", ")}]` : quoted(value);
}

/** @param {Targets} targets @param {Models} find @returns {string} */
const keywords = (targets, find) => Object.entries(targets).map(([name, target]) => `${name}=${literal(target, find)}`).join(", ");

/** @param {string[]} texts @returns {string} */
const tuple = (texts) => `(${texts.join(", ")}${texts.length === 1 ? "," : ""})`;

/** @param {Hole} hole @param {Models} find @param {number} indent @returns {string} */
function written(hole, find, indent) {
  if (hole.kind === "arguments") return formula(find(hole.widget));
  if (hole.kind === "starts") return starts(find(hole.field), find(hole.slice), find(hole.surface));
  if (hole.kind === "keywords") return keywords(hole.entries[find(hole.selector).get("index")], find);
  if (hole.kind === "switched") {
    return tuple(Object.entries(hole.targets).filter(([, { widget, trait }]) => find(widget).get(trait)).map(([name]) => quoted(name)));
  }
  return hole.kind === "points" ? list(points(find(hole.widget), hole), indent) : literal(/** @type {Target} */ (hole), find);
}

/** @param {Model} model of a formula's field @returns {string} the arguments of `gdviz.formula`; all letters of a formula of x alone are fitted */
function formula(model) {
  const [text, variables, values] = [model.get("value"), model.get("variables"), numbers(model.get("parameters"))];
  const letters = parse(text, variables).parameters;
  if (String(variables) === "x") return `${quoted(text)}, ${tuple(["x", ...letters].map(quoted))}`;
  const usual = String(variables) === "x,y" ? [] : [tuple(variables.map(quoted))];
  return [quoted(text), ...usual, ...letters.map((name, i) => `${name}=${float(values[i])}`)].join(", ");
}

/** @param {Model} field of a formula @param {Model} slice @param {Model} surface @returns {string} where the descent in all letters starts */
function starts(field, slice, surface) {
  const [values, indices, start] = [numbers(field.get("parameters")), slice.get("indices"), surface.get("start")];
  const { parameters } = parse(field.get("value"), field.get("variables"));
  return `[${parameters.map((_, i) => float(indices.includes(i) ? start[indices.indexOf(i)] : values[i])).join(", ")}]`;
}

/** @param {Model} model of a data editor @param {{array: string, training: boolean}} which @returns {string[]} an array of its points, a text for each */
function points(model, { array, training }) {
  const part = Array.from(numbers(model.get("part")));
  const there = part.map((value, slot) => (training ? value > 0 : slot <= part.findLastIndex(Boolean)));
  const isPlane = array === "x" && model.get("task") !== "regression";
  const values = array === "x" ? rows(model.get("x")).map(([...row]) => row) : Array.from(numbers(model.get(array)), (value) => [value]);
  const texts = values.map((row) => row.map(array === "part" ? String : float));
  return texts.filter((_, slot) => there[slot]).map((row) => (isPlane ? `[${row.slice(0, 2).join(", ")}]` : row[0]));
}

/** @param {string[]} texts @param {number} indent @returns {string} a list, in as many lines as it takes */
function list(texts, indent) {
  const whole = `[${texts.join(", ")}]`;
  if (whole.length + indent < WIDTH - 20) return whole;
  const margin = " ".repeat(indent + 4);
  const lines = [margin];
  for (const text of texts) {
    const line = lines[lines.length - 1];
    if (line !== margin && line.length + text.length + 2 > WIDTH) lines.push(`${margin}${text},`);
    else lines[lines.length - 1] = line === margin ? `${margin}${text},` : `${line} ${text},`;
  }
  return `[\n${lines.join("\n")}\n${" ".repeat(indent)}]`;
}
