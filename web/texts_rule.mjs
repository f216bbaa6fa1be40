/**
 * A rule of eslint: the words that a reader sees are in texts.js. It reports words in templates of lit-html, between tags and in
 * attributes that are read, and other strings that look like prose: two words, or one with a capital letter.
 */

/** The place of an expression in a template. */
const HOLE = "\0";
/** Two letters, but for names of formats, such as SVG. */
const WORD = /\p{Ll}\p{L}|\p{L}\p{Ll}/u;
const PROSE = /\p{L}{2,}[^\p{L}\s]*\s+[\p{L}\d…“"'(\0]|\0[^\p{L}\s]*\s+\p{L}{2,}|^\s*\p{Lu}\p{Ll}+(?![\p{L}\d])/u;
const ATTRIBUTES = /\s(?:title|alt|placeholder|label|aria-(?:label|description|valuetext|roledescription))="([^"]*)"/g;

/** What looks like prose and is code: CSS and its selectors, paths of SVG, names of traits and of keys, constants of Python. */
const CODE = /[_{}[\]]|^[.#(]|^M\d|\(in srgb,|^(?:--\w+|background|border|color|display): |^(?:gdviz|Control)\b|^(?:Infinity|True|False|Enter|Escape)$/;
/** What takes strings for programmers: selectors, names of classes and traits, what a console prints. */
const CALLS = /^(?:query|querySelector(?:All)?|closest|matches|observe|includes|is|Error|error|warn|failure|edge)$/;

/** @param {any} node a string in a syntax tree @returns {boolean} whether its place says that no reader sees it */
function isForCode({ parent, start }) {
  if (parent.type === "CallExpression" || parent.type === "NewExpression") return CALLS.test((parent.callee.property ?? parent.callee).name);
  if (parent.type === "Property") return parent.key.start === start || parent.key.name === "className";
  if (parent.type === "BinaryExpression") return parent.operator.endsWith("==");
  return ["ImportDeclaration", "ExportNamedDeclaration", "SwitchCase"].includes(parent.type);
}

/** @param {string} markup @returns {string[]} what is read of it */
function readIn(markup) {
  const attributes = Array.from(markup.matchAll(ATTRIBUTES), ([, value]) => value);
  return [...attributes, ...markup.split(/<[^>]*>/)].filter((text) => WORD.test(text)).map((text) => text.trim());
}

/** @param {any} context of the rule @returns {Record<string, (node: any) => void>} */
function create(context) {
  function report(/** @type {any} */ node, /** @type {string} */ text) {
    context.report({ node, message: `“${text.replaceAll(HOLE, "…")}” belongs in texts.js, where all words that a reader sees are.` });
  }
  function look(/** @type {any} */ node, /** @type {string} */ text) {
    if (text.startsWith("<")) readIn(text).forEach((part) => report(node, part));
    else if (PROSE.test(text) && !CODE.test(text) && !isForCode(node)) report(node, text);
  }
  return {
    Literal: (node) => typeof node.value === "string" && look(node, node.value),
    TemplateLiteral(node) {
      const text = node.quasis.map(({ value }) => value.cooked).join(HOLE);
      if (["html", "svg"].includes(node.parent.tag?.name)) readIn(text).forEach((part) => report(node, part));
      else look(node, text);
    },
  };
}

export default { create };
