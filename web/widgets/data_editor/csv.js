/** CSV files as columns and as points, and what is wrong with them in sentences; csv_files.py reads the same files in Python. */

import Papa from "papaparse";
import { csv as sentences } from "../../texts.js";

/** The largest file that is read. */
export const MOST_BYTES = 10_000_000;
/** The widest table that is read. */
const MOST_COLUMNS = 1000;
/** Names of columns and labels are cut to this many characters. */
const LONGEST_NAME = 40;
/** Larger numbers cannot be shown. */
const LARGEST = 1e30;

const DECIMAL_COMMA = /(?<=[0-9]),(?=[0-9])/g;
const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
const INFINITY = /^\s*([+-]?)inf(inity)?\s*$/i;
const TRUTH = /^(true|True|TRUE|false|False|FALSE)$/;
/** Texts that stand for a missing value, as pandas reads them. */
const GAPS = new Set(
  ",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")
);

/**
 * @typedef {"regression" | "classification" | "plane_regression"} Task
 * @typedef {object} Column its cells; where there is no number, `values` has NaN
 * @property {string} name
 * @property {"number" | "truth" | "text"} kind
 * @property {string[]} texts
 * @property {Float64Array} values
 * @typedef {{coordinates: Float64Array[], labels: Float64Array | null, labelNames: string[]}} CsvPoints
 */

/** What is wrong with a file, in a sentence for the reader. */
export class CsvError extends Error {}

/** The names by which columns are found. @type {Record<Task, string[]>} */
const WANTED = { regression: ["x", "y"], classification: ["x1", "x2", "label"], plane_regression: ["x1", "x2", "y"] };

/**
 * @param {BufferSource} content of a file with comma, semicolon or tab between columns; the header line may be missing
 * @returns {Column[]}
 */
export function readColumns(content) {
  // Lines end as on Windows, on old Macs or as anywhere else; blank ones may come first.
  const text = decoded(content).replace(/\r\n?/g, "\n").replace(/^\n+/, "");
  if (!text.trim()) throw new CsvError(sentences.empty);
  const [line] = text.split("\n", 1);
  // Where columns are parted by semicolons, commas may be decimal.
  const clear = line.includes(";") ? line.replace(DECIMAL_COMMA, ".") : line;
  const counts = [",", ";", "\t"].map((sign) => ({ sign, count: clear.split(sign).length }));
  const { sign: delimiter, count } = counts.reduce((most, next) => (next.count > most.count ? next : most));
  if (count > MOST_COLUMNS) throw new CsvError(sentences.tooManyColumns(MOST_COLUMNS));
  const decimal = delimiter === ";" && !text.includes(".") ? "," : ".";
  const [first = [], ...others] = parsed(text, delimiter);
  const headed = !first.some((cell) => NUMBER.test(cell.replace(decimal, ".")));
  const rows = headed ? others : [first, ...others];
  if (!rows.length) throw new CsvError(sentences.noRows);
  const names = distinct(first.map((cell, i) => shortened((headed && cell.trim()) || sentences.column(i + 1))));
  return names.map((name, i) => columnOf(name, rows.map((row) => (row[i] ?? "").trimStart()), decimal));
}

/** @param {BufferSource} content @returns {string} */
function decoded(content) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    throw new CsvError(sentences.notUtf8);
  }
}

/** @param {string} text @param {string} delimiter @returns {string[][]} rows, of which the first tells how many cells count */
function parsed(text, delimiter) {
  // The parser sees quotes only right after a delimiter.
  const spaces = new RegExp(`"[^"]*"|(${delimiter}) +(?=")`, "g");
  const tight = text.includes(`${delimiter} `) ? text.replace(spaces, (all, sign) => sign ?? all) : text;
  const { data, errors } = Papa.parse(tight, { delimiter, newline: "\n" });
  const rows = data.filter((row) => row.length > 1 || row[0].trim());
  const isOpen = errors.some(({ code }) => code === "MissingQuotes");
  // Some programs end each row with a delimiter, but not the header.
  const [{ length } = [], second] = rows;
  const longest = second?.length === length + 1 ? length + 1 : length;
  if (isOpen || rows.some((row) => row.length > longest || row[length]?.trim())) {
    throw new CsvError(sentences.different);
  }
  return rows;
}

/** @param {string} name @param {string[]} texts @param {string} decimal @returns {Column} */
function columnOf(name, texts, decimal) {
  const values = Float64Array.from(texts, (text) => numberOf(decimal === "." ? text : text.replace(decimal, ".")));
  if (texts.every((text, i) => !Number.isNaN(values[i]) || GAPS.has(text))) return { name, kind: "number", texts, values };
  // Among texts, truth values are numbers, too, if there are no others.
  const isTruth = texts.every((text) => TRUTH.test(text) || GAPS.has(text));
  if (!isTruth) return { name, kind: "text", texts, values };
  for (const [i, text] of texts.entries()) values[i] = GAPS.has(text) ? NaN : Number(/^t/i.test(text));
  return { name, kind: values.some(Number.isNaN) ? "text" : "truth", texts, values };
}

/** @param {string} text @returns {number} or NaN */
function numberOf(text) {
  if (NUMBER.test(text)) return Number(text);
  const infinite = INFINITY.exec(text);
  return infinite ? Number(`${infinite[1]}Infinity`) : NaN;
}

/** @param {string[]} names @returns {string[]} a number added where one has come before */
function distinct(names) {
  /** @type {Set<string>} */
  const seen = new Set();
  for (const name of names) {
    let each = name;
    for (let number = 2; seen.has(each); number++) each = `${name} (${number})`;
    seen.add(each);
  }
  return [...seen];
}

/** @param {string} name @returns {string} */
function shortened(name) {
  // A character may take two units of a string.
  const characters = [...name.slice(0, 2 * LONGEST_NAME + 2)];
  return characters.length <= LONGEST_NAME ? name : `${characters.slice(0, LONGEST_NAME - 1).join("")}…`;
}

/**
 * The columns of the points: those named as above, or else the first that hold numbers and, for labels, the last that does not.
 * @param {Column[]} columns @param {Task} task @returns {Column[]}
 */
export function chooseColumns(columns, task) {
  const wanted = WANTED[task];
  if (columns.length < wanted.length) {
    throw new CsvError(sentences.missing(wanted.join(", ")));
  }
  if (task === "regression") return coordinates(columns, wanted);
  const last = task === "classification" ? labelIn(columns) : valueIn(columns);
  return [...coordinates(columns.filter((column) => column !== last), wanted.slice(0, 2)), last];
}

/** x1 and x2 come first where all columns are numbers. @param {Column[]} columns @returns {Column} */
const labelIn = (columns) => named(columns, "label") ?? columns.findLast(isText) ?? columns[2];

/** @param {Column[]} columns @returns {Column} the value over the plane: named y beside x1 and x2, or else the third that holds numbers */
function valueIn(columns) {
  const isNamed = WANTED.plane_regression.every((name) => named(columns, name));
  return (isNamed && named(columns, "y")) || (columns.filter((column) => !isText(column))[2] ?? columns[2]);
}

/**
 * What the columns suggest. A label is a column of this name, a text, or a third column with two different whole numbers; other
 * numbers in a third column are values over the plane. Where x and y are not the first numbers, as after a time, they are a curve.
 * @param {Column[]} columns @returns {Task}
 */
export function taskOf(columns) {
  if (columns.length < 3) return "regression";
  const text = columns.findLast(isText);
  if (named(columns, "label") || (text && new Set(text.texts).size === 2)) return "classification";
  const values = columns.filter((column) => !isText(column));
  const [x, y] = WANTED.regression.map((name) => named(columns, name));
  if (text && values.length < 3) return x && y ? "regression" : "classification";
  const isNamed = WANTED.plane_regression.every((name) => named(columns, name));
  const isAfter = x && y && (x !== values[0] || y !== values[1]);
  if (!isNamed && (values.length !== 3 || isAfter)) return "regression";
  const numbers = new Set(valueIn(columns).values);
  const isLabel = !text && numbers.size === 2 && [...numbers].every(Number.isInteger);
  return isLabel ? "classification" : "plane_regression";
}

/** @param {Column} column */
const isText = ({ kind }) => kind === "text";

/** @param {Column[]} columns @param {string} name @returns {Column | undefined} */
const named = (columns, name) => columns.findLast((column) => column.name.toLowerCase() === name);

/** @param {Column[]} columns @param {string[]} wanted @returns {Column[]} two */
function coordinates(columns, wanted) {
  const found = wanted.map((name) => named(columns, name));
  if (found.every((column) => column !== undefined)) return found;
  const numeric = columns.filter((column) => !isText(column));
  // Or one of the first is to blame: a text among numbers makes a column one of text.
  return (numeric.length >= 2 ? numeric : columns).slice(0, 2);
}

/** @param {Column[]} columns x and y of a curve, or x₁, x₂ and label or value @param {Task} task @returns {CsvPoints} */
export function pointsOf(columns, task) {
  const [first, second, label] = columns;
  const numeric = task === "classification" ? [first, second] : columns;
  for (const column of numeric) checkNumbers(column);
  const coordinates = numeric.map(({ values }) => values);
  return task === "classification" ? { coordinates, ...labelsOf(label) } : { coordinates, labels: null, labelNames: ["−1", "+1"] };
}

/** Rows are counted without the header. @param {Column} column */
function checkNumbers({ name, kind, texts, values }) {
  const row = values.findIndex((value) => !(Math.abs(value) < LARGEST));
  if (row < 0) return;
  const text = kind === "text" ? texts[row] : String(values[row]).replace("Infinity", "inf");
  const what = GAPS.has(texts[row]) ? sentences.gap : sentences.noNumber(text.slice(0, 30));
  throw new CsvError(sentences.wrong(name, what, row + 1));
}

/** @param {Column} column @returns {{labels: Float64Array, labelNames: string[]}} −1 for the lower of its two values, and +1 */
function labelsOf({ name, kind, texts, values }) {
  const gap = texts.findIndex((text) => GAPS.has(text));
  if (gap >= 0) throw new CsvError(sentences.gapInLabels(name, gap + 1));
  /** @type {(string | number)[]} */
  const cells = kind === "text" ? texts : [...values];
  const found = [...new Set(cells)];
  /** @param {string | number} label */
  const nameOf = (label) => (kind === "truth" ? (label ? "True" : "False") : String(label));
  if (found.length !== 2) {
    const some = found.slice(0, 4).map((label) => nameOf(label).slice(0, 40)).join(", ");
    const listed = `${found.length}: ${some}${found.length > 4 ? ", …" : ""}`;
    throw new CsvError(sentences.notTwoLabels(name, listed));
  }
  found.sort((a, b) => (a < b ? -1 : 1));
  const labels = Float64Array.from(cells, (label) => (label === found[0] ? -1 : 1));
  return { labels, labelNames: found.map((label) => shortened(nameOf(label))) };
}
