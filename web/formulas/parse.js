/**
 * The text of a formula of x and y as instructions, which the programs of a page evaluate: no text is ever run as code. The
 * same parser in Python, with the grammar, is gdviz/formulas.py; formulas.json is what they share.
 *
 * @typedef {{kind: string, text: string, position: number}} Token
 * @typedef {{operation: string, position: number, operands: Node[], value: number, letter: string}} Node
 *   an operation with its operands; of a number its value, of a letter the letter
 * @typedef {{instructions: number[][], parameters: string[], root: Node}} Parsed
 */

import language from "../../gdviz/formulas.json" with { type: "json" };

const { limits, operations } = language;
/** @type {Record<string, string>} */
const errors = language.errors;
/** @type {Record<string, string>} */
const functions = language.functions;
/** @type {Record<string, string>} */
const spellings = language.spellings;
/** @type {Record<string, number>} */
const constants = language.constants;
/** @type {Record<string, number>} */
const superscripts = language.superscripts;
const kinds = Object.keys(language.tokens);
const TOKEN = new RegExp(Object.entries(language.tokens).map(([kind, pattern]) => `(?<${kind}>${pattern})`).join("|"), "uy");

/** What is wrong with a formula: the sentence, and the position of the character that it is about. */
export class FormulaError extends Error {
  /** @param {string} kind @param {number} position @param {(string | number)[]} words */
  constructor(kind, position, ...words) {
    super(errors[kind].replace(/\{(\d)\}/g, (_, i) => String(words[i])));
    this.position = position;
  }
}

/**
 * @param {string} text @param {string[]} [variables] x and y, or other letters @returns {Parsed} `instructions` as rows of operation, two registers and a constant, without the rows
 *   of zeros that follow; the letters that are parameters, sorted; and the tree
 * @throws {FormulaError}
 */
export function parse(text, variables = language.variables) {
  const characters = Array.from(text);
  const tokens = tokensOf(characters, variables);
  const root = treeOf(tokens, characters.length);
  const parameters = parametersOf(tokens, variables);
  return { instructions: instructionsOf(root, [...variables, ...parameters]), parameters, root };
}

// ---- Tokens -----------------------------------------------------------------------------------------

/** @param {string[]} characters @param {string[]} variables @returns {Token[]} */
function tokensOf(characters, variables) {
  if (characters.length > limits.characters) throw new FormulaError("long", limits.characters, limits.characters);
  // A character outside of the basic plane is never part of a token, and two units would count twice.
  const plain = characters.map((character) => spellings[character] ?? (character.length === 1 ? character : "\0")).join("");
  const tokens = [];
  for (let position = 0; position < plain.length; position = TOKEN.lastIndex) {
    TOKEN.lastIndex = position;
    const found = TOKEN.exec(plain);
    if (!found) throw new FormulaError(characters[position] === "=" ? "equals" : "character", position, characters[position]);
    const kind = kinds.find((kind) => found.groups?.[kind] !== undefined) ?? "";
    const isCalled = /^ *\(/.test(plain.slice(TOKEN.lastIndex));
    if (kind === "word") tokens.push(...lettersOf(found[0], position, variables, isCalled));
    else if (kind !== "space") tokens.push({ kind, text: found[0], position });
  }
  return tokens;
}

/** @param {string} word @param {number} position @param {string[]} variables @param {boolean} isCalled @returns {Token[]} a function, a constant, or letters */
function lettersOf(word, position, variables, isCalled) {
  if (Object.hasOwn(functions, word)) {
    if (!isCalled) throw new FormulaError("brackets", position, word);
    return [{ kind: "function", text: word, position }];
  }
  if (Object.hasOwn(constants, word) || word.length === 1) return [{ kind: "letter", text: word, position }];
  if (isCalled) throw new FormulaError("function", position, word, Object.keys(functions).join(", "));
  const begun = Object.keys(functions).findLast((name) => word.startsWith(name));
  // sinx means sin(x).
  if (begun) throw new FormulaError("brackets", position, begun);
  const letters = Array.from(word);
  if (word.length > 3 || (word.length === 3 && !letters.some((letter) => variables.includes(letter)))) {
    throw new FormulaError("name", position, word);
  }
  return letters.map((letter, i) => ({ kind: "letter", text: letter, position: position + i }));
}

/** @param {Token[]} tokens @param {string[]} variables @returns {string[]} */
function parametersOf(tokens, variables) {
  const names = new Set();
  for (const { kind, text, position } of tokens) {
    if (kind !== "letter" || variables.includes(text) || Object.hasOwn(constants, text)) continue;
    // A model gives y.
    if (language.variables.includes(text)) throw new FormulaError("result", position, text);
    names.add(text);
    if (names.size > limits.parameters) throw new FormulaError("letters", position, limits.parameters, variables.join(" and "));
  }
  return [...names].sort();
}

// ---- Grammar ----------------------------------------------------------------------------------------

/** @param {Token[]} tokens @param {number} length of the text @returns {Node} */
function treeOf(tokens, length) {
  const end = { kind: "end", text: "", position: length };
  let next = 0;
  /** How deep operands are nested, and how many brackets and bars are open. */
  let depth = 0;
  let open = 0;
  /** Whether a bar ends what is being read, rather than beginning an absolute value. */
  let inBars = false;

  const token = () => tokens[next] ?? end;
  const take = () => tokens[next++] ?? end;
  /** @param {string} operation @param {number} position @param {Node[]} operands @param {{value?: number, letter?: string}} [leaf] */
  const node = (operation, position, operands, { value = 0, letter = "" } = {}) => ({ operation, position, operands, value, letter });

  /** @returns {never} the error about a token that cannot stand after an operand */
  function refuse() {
    const { text, position } = token();
    throw new FormulaError(text === ")" ? "unopened" : text === "," ? "comma" : "operand", position);
  }

  /** @returns {Node} */
  function sum() {
    let result = product();
    while (token().text === "+" || token().text === "-") {
      const { text, position } = take();
      result = node(text === "+" ? "add" : "subtract", position, [result, product()]);
    }
    return result;
  }

  /** @returns {Node} */
  function product() {
    let result = signed();
    for (;;) {
      const { kind, text, position } = token();
      if (text === "*" || text === "/") {
        take();
        result = node(text === "*" ? "multiply" : "divide", position, [result, signed()]);
      } else if (kind === "letter" || kind === "function" || text === "(" || (text === "|" && !inBars)) {
        result = node("multiply", position, [result, power()]);
      } else if (kind === "number") {
        throw new FormulaError("before", position);
      } else {
        return result;
      }
    }
  }

  /** @returns {Node} */
  function signed() {
    // Whatever is nested passes here.
    if (++depth > limits.depth) throw new FormulaError("deep", token().position, limits.depth);
    /** @type {Node} */
    let result;
    if (token().text === "-") {
      const { position } = take();
      result = node("negate", position, [signed()]);
    } else if (token().text === "+") {
      take();
      result = signed();
    } else {
      result = power();
    }
    depth--;
    return result;
  }

  /** @returns {Node} */
  function power() {
    let result = operand();
    while (token().kind === "superscript") {
      const { text, position } = take();
      result = node("power", position, [result, node("number", position, [], { value: superscripts[text] })]);
    }
    if (token().text !== "^" && token().text !== "**") return result;
    const { position } = take();
    return node("power", position, [result, signed()]);
  }

  /** @returns {Node} */
  function operand() {
    const { kind, text, position } = token();
    if (kind === "number") {
      take();
      const value = Number(text);
      if (value > limits.number) throw new FormulaError("size", position);
      return node("number", position, [], { value });
    }
    if (kind === "letter") {
      take();
      if (Object.hasOwn(constants, text)) return node("number", position, [], { value: constants[text], letter: text });
      return node("variable", position, [], { letter: text });
    }
    if (kind === "function") return call(take());
    if (text === "(") return operandsIn("unclosed", ")", false)[0];
    if (text === "|") return node("abs", position, operandsIn("bar", "|", true));
    throw new FormulaError(text === ")" && open === 0 ? "unopened" : "operand", position);
  }

  /** @param {Token} name @returns {Node} */
  function call({ text, position }) {
    const takesSeveral = language.several.includes(text);
    const [first, ...others] = operandsIn("unclosed", ")", false, takesSeveral);
    if (!takesSeveral) return node(functions[text], position, [first]);
    if (!others.length) throw new FormulaError("several", position, text);
    return others.reduce((left, right) => node(functions[text], position, [left, right]), first);
  }

  /**
   * @param {"unclosed" | "bar"} unclosed @param {string} closing @param {boolean} bars @param {boolean} [several]
   * @returns {Node[]} what stands between brackets or bars, of which the opening one is the next token
   */
  function operandsIn(unclosed, closing, bars, several = false) {
    const opening = take();
    const outside = inBars;
    inBars = bars;
    open++;
    const nodes = [sum()];
    while (several && token().text === ",") {
      take();
      nodes.push(sum());
    }
    if (token().kind === "end") throw new FormulaError(unclosed, opening.position);
    if (token().text !== closing) refuse();
    take();
    open--;
    inBars = outside;
    return nodes;
  }

  if (!tokens.length) throw new FormulaError("empty", 0);
  const root = sum();
  if (token().kind !== "end") refuse();
  return root;
}

// ---- Instructions -----------------------------------------------------------------------------------

/** @param {Node} root @param {string[]} names of variables and parameters @returns {number[][]} */
function instructionsOf(root, names) {
  /** @type {number[][]} */
  const rows = [];
  const registers = new Map();

  /** @param {Node} of @param {string} operation @param {number} left @param {number} right @param {number} constant @returns {number} */
  function emit({ position }, operation, left, right = 0, constant = 0) {
    const row = [operations.indexOf(operation), left, right, constant];
    const key = row.join();
    // The same register for the same instruction.
    if (!registers.has(key)) registers.set(key, rows.push(row) - 1);
    if (rows.length > limits.instructions) throw new FormulaError("operations", position, limits.instructions);
    return registers.get(key);
  }

  /** @param {Node} node @returns {number} the register that has its value */
  function compute(node) {
    const { operation, operands, value, letter } = node;
    if (operation === "number") return emit(node, operation, 0, 0, value);
    if (operation === "variable") return emit(node, operation, names.indexOf(letter));
    const left = compute(operands[0]);
    const exponent = operation === "power" && operands[1].operation === "number" ? operands[1].value : 0;
    if (exponent === 2 || exponent === 3 || exponent === 4) {
      // Products are exact where the base is negative, and faster.
      const square = emit(node, "multiply", left, left);
      return exponent === 2 ? square : emit(node, "multiply", square, exponent === 3 ? left : square);
    }
    return emit(node, operation, left, ...operands.slice(1).map(compute));
  }

  compute(root);
  return rows;
}
