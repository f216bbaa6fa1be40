/** All that a class has answered, over all pages and rounds, as the teacher's tab keeps it until the room ends. */

import Papa from "papaparse";
import { room as texts } from "../texts.js";

/** @typedef {import("./room.js").Answer} Answer */
/** @typedef {{page: string, question: string, round: number, number: number, name: string, value: any}} Row */

/** @param {ReturnType<typeof import("./tab.js").tabOf>} tab */
export function makeRecord(tab) {
  /** By what there is one answer of. @type {Map<string, Row>} */
  const rows = new Map(JSON.parse(tab.get("answers") || "[]"));

  return {
    rows: () => [...rows.values()],
    /** @param {string} page @param {string} question @param {number} round @param {Answer[]} answers */
    add(page, question, round, answers) {
      for (const [number, name, value] of answers) rows.set(JSON.stringify([page, question, round, number]), { page, question, round, number, name, value });
      tab.set("answers", JSON.stringify([...rows]));
    },
  };
}

/** @param {Row[]} rows @returns {string} as a CSV file: a line for each answer */
export function csvOfAnswers(rows) {
  const lines = rows.map(({ page, question, round, number, name, value }) => [page, harmless(question), round, number, harmless(name), textOf(value)]);
  return `${Papa.unparse([texts.columns, ...lines], { newline: "\n" })}\n`;
}

/** @param {string} text that somebody has written @returns {string} which no spreadsheet takes for a formula; answers are numbers, also negative ones */
const harmless = (text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** @param {any} value of an answer @returns {string | number} numbers and indices with spaces between them, fields of a race by their names */
function textOf(value) {
  if (typeof value === "number") return value;
  if (Array.isArray(value)) return value.flat().join(" ");
  return Object.entries(value).map(([name, each]) => `${name}=${each}`).join(" ");
}
