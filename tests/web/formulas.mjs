// Parses formulas as a page does: JSON of {texts, variables} comes in, for each its instructions and parameters, or error and
// position, and the longest time in ms go out.

import { FormulaError, parse } from "../../web/formulas/parse.js";

let text = "";
for await (const part of process.stdin) text += part;
const { texts, variables } = JSON.parse(text);

function read(formula) {
  try {
    const { instructions, parameters } = parse(formula, variables);
    return { instructions, parameters };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return { message: error.message, position: error.position };
  }
}

function milliseconds(formula) {
  const begin = performance.now();
  read(formula);
  return performance.now() - begin;
}

const parsed = texts.map(read);
// The best of three: the machine may be busy.
const slowest = Math.max(...texts.map((formula) => Math.min(...[1, 2, 3].map(() => milliseconds(formula)))));
console.log(JSON.stringify({ parsed, slowest }));
