/** A formula as it is written by hand, in MathML. */

import { html, mathml } from "lit-html";

/** How closely an operation binds its operands. */
const [SUM, PRODUCT, POWER, ATOM] = [1, 2, 3, 4];

/** @type {Record<string, number>} */
const BINDING = { add: SUM, subtract: SUM, negate: SUM, multiply: PRODUCT, divide: PRODUCT, power: POWER, exp: POWER };

/** @param {string} text of a formula without errors @param {import("./parse.js").Node} root its tree @returns {unknown} a template */
export const formulaElement = (text, root) => html`<math display="block" alttext=${text}>${written(root)}</math>`;

/** @param {import("./parse.js").Node} node @param {number} least how closely it must bind to need no brackets @returns {unknown} */
function written(node, least = SUM) {
  if ((BINDING[node.operation] ?? ATOM) < least) return bracketed(written(node));
  const [left, right] = node.operands;
  switch (node.operation) {
    case "number":
      return node.letter ? mathml`<mi>${node.letter === "pi" ? "π" : node.letter}</mi>` : mathml`<mn>${node.value}</mn>`;
    case "variable":
      return mathml`<mi>${node.letter}</mi>`;
    case "add":
      return mathml`<mrow>${written(left)}<mo>+</mo>${written(right, PRODUCT)}</mrow>`;
    case "subtract":
      return mathml`<mrow>${written(left)}<mo>−</mo>${written(right, PRODUCT)}</mrow>`;
    case "negate":
      return mathml`<mrow><mo>−</mo>${written(left, PRODUCT)}</mrow>`;
    case "multiply":
      return mathml`<mrow>${written(left, PRODUCT)}${between(right)}${written(right, POWER)}</mrow>`;
    case "divide":
      return mathml`<mfrac>${written(left)}${written(right)}</mfrac>`;
    case "power":
      return mathml`<msup>${written(left, ATOM)}${written(right)}</msup>`;
    case "exp":
      return mathml`<msup><mi>e</mi>${written(left)}</msup>`;
    case "sqrt":
      return mathml`<msqrt>${written(left)}</msqrt>`;
    case "abs":
      return mathml`<mrow><mo stretchy="true">|</mo>${written(left)}<mo stretchy="true">|</mo></mrow>`;
    default:
      return mathml`<mrow><mi>${node.operation}</mi><mo>\u2061</mo>${bracketed(listed(argumentsOf(node)))}</mrow>`;
  }
}

/** @param {unknown} content @returns {unknown} */
const bracketed = (content) => mathml`<mrow><mo>(</mo>${content}<mo>)</mo></mrow>`;

/** @param {import("./parse.js").Node[]} nodes @returns {unknown} */
const listed = (nodes) => nodes.map((node, i) => (i ? mathml`<mo separator="true">,</mo>${written(node)}` : written(node)));

/** @param {import("./parse.js").Node} node @returns {import("./parse.js").Node[]} also of max(x, y, 1), which is max(max(x, y), 1) */
function argumentsOf({ operation, position, operands }) {
  const [first, ...others] = operands;
  const isPart = first.operation === operation && first.position === position;
  return [...(isPart ? argumentsOf(first) : [first]), ...others];
}

/** @param {import("./parse.js").Node} right @returns {unknown} what stands between the factors of a product */
function between(right) {
  if (beginsWithNumber(right)) return mathml`<mo>·</mo>`;
  // A narrow space before the name of a function, so that "a sin" does not read as one word.
  return mathml`<mo lspace="0" rspace=${right.operation in BINDING || !right.operands.length ? "0" : "0.17em"}>\u2062</mo>`;
}

/** @param {import("./parse.js").Node} node @returns {boolean} whether it would read as a part of a number before it */
function beginsWithNumber({ operation, operands, letter }) {
  if (operation === "number") return !letter;
  return operation === "divide" || (["multiply", "power"].includes(operation) && beginsWithNumber(operands[0]));
}
