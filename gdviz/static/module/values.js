/** Arguments and results: checked, and as numbers in row order. */

/** An array, or a number, of the program; `start` is its value where none is given. */
function at(type, shape, address, start) {
  return { type, shape, address, start };
}

/** Give each slot of a tree its numbers, and each part the name that errors use. */
function place(node, name) {
  if (node === null) return null;
  // Objects have an object there, or nothing.
  if (typeof node.address === "number") {
    const size = node.shape.reduce((product, length) => product * length, 1);
    const numbers = new TYPES[node.type][0](size);
    return { ...node, name, numbers, bytes: new Uint8Array(numbers.buffer) };
  }
  const [isList, keys] = [Array.isArray(node), Object.keys(node)];
  const nameOf = (key) => (isList ? `${name}[${key}]` : name ? `${name}.${key}` : `argument ${key}`);
  return { name, isList, keys, parts: keys.map((key) => place(node[key], nameOf(key))) };
}

function leavesOf(tree) {
  if (tree === null) return [];
  return "numbers" in tree ? [tree] : tree.parts.flatMap(leavesOf);
}

function copy(to, from, first = 0) {
  for (let i = 0; i < to.length; i++) to[i].set(from[first + i]);
}

/** Write a value into a tree, or throw a TypeError that says what is wrong with it. */
function write(tree, value) {
  if (tree === null) return;
  if ("numbers" in tree) return writeNumbers(tree, value);
  const { isList, keys, parts } = tree;
  const name = tree.name || "the argument of the program";
  if (value === undefined) throw new TypeError(`${name} is missing`);
  const noun = isList ? `a list of ${keys.length}` : `an object with ${keys.join(", ")}`;
  if (typeof value !== "object" || value === null || isArray(value) !== isList || (isList && value.length !== keys.length))
    throw new TypeError(`${name} must be ${noun}, not ${shown(value)}`);
  for (const key in value) if (!keys.includes(key)) throw new TypeError(`${name} must be ${noun} and nothing else, not ${key}`);
  for (let i = 0; i < keys.length; i++) write(parts[i], value[keys[i]]);
}

function writeNumbers(leaf, value = leaf.start) {
  const { name, shape, numbers } = leaf;
  if (value === undefined) throw new TypeError(`${name} is missing`);
  if (shape.length === 0) return put(leaf, 0, value);
  if (!isArray(value)) throw new TypeError(`${name} must be an array of shape ${tuple(shape)}, not ${shown(value)}`);
  // A typed array has all numbers in row order.
  const isFlat = !Array.isArray(value) && value.length === numbers.length;
  if (isFlat) for (let i = 0; i < numbers.length; i++) put(leaf, i, value[i]);
  else if (writeRows(leaf, value, 0, 0) < 0) {
    const [wanted, found] = [tuple(shape), shapeOf(value)];
    throw new TypeError(`${name} must have shape ${wanted}, not ${found === wanted ? "rows of different lengths" : found}`);
  }
}

/** Write rows of rows. */
function writeRows(leaf, rows, axis, index) {
  const { shape } = leaf;
  if (axis === shape.length) return isArray(rows) ? -1 : put(leaf, index, rows);
  if (!isArray(rows) || rows.length !== shape[axis]) return -1;
  for (let i = 0; i < rows.length && index >= 0; i++) index = writeRows(leaf, rows[i], axis + 1, index);
  return index;
}

function put({ name, type, shape, numbers }, index, value) {
  const [, noun, takes] = TYPES[type];
  if (!takes(value)) throw new TypeError(`${name}${subscript(shape, index)} must be ${noun}, not ${shown(value)}`);
  numbers[index] = typeof numbers[0] === "bigint" ? BigInt(value) : value;
  return index + 1;
}

/** Return the value of a tree; one that was returned before is used again. */
function read(tree, old) {
  if (tree === null) return null;
  if ("numbers" in tree) {
    const { name, type, shape, numbers } = tree;
    const [Memory, , , Type = Memory] = TYPES[type];
    if (shape.length === 0) return type === "bool" ? numbers[0] === 1 : numbers[0];
    const array = old ?? new Type(numbers.length);
    if (array.constructor !== Type || array.length !== numbers.length)
      throw new TypeError(`${name} must be a ${Type.name} of length ${numbers.length}, not ${shown(old)}`);
    array.set(numbers);
    return array;
  }
  const { name, isList, keys, parts } = tree;
  const value = old ?? (isList ? [] : {});
  if (typeof value !== "object") throw new TypeError(`${name} must be ${isList ? "a list" : "an object"}, not ${shown(value)}`);
  for (let i = 0; i < keys.length; i++) value[keys[i]] = read(parts[i], value[keys[i]]);
  return value;
}

const isArray = (value) => Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));

const tuple = (shape) => `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;

function shapeOf(value) {
  const shape = [];
  for (let rows = value; isArray(rows); rows = rows[0]) shape.push(rows.length);
  return tuple(shape);
}

function subscript(shape, index) {
  let text = "";
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    text = `[${index % shape[axis]}]${text}`;
    index = Math.floor(index / shape[axis]);
  }
  return text;
}

function shown(value) {
  if (isArray(value)) return `an array of shape ${shapeOf(value)}`;
  if (typeof value === "function" || (typeof value === "object" && value)) return `a ${value.constructor?.name ?? "object"}`;
  return typeof value === "string" ? JSON.stringify(value) : typeof value === "bigint" ? `${value}n` : String(value);
}
