/** What all widgets do with their models. */

/** @param {any} model @param {Record<string, any>} changes set here, and told to the kernel */
export function save(model, changes) {
  model.set(changes);
  model.save_changes();
}

/**
 * Draw when traits change: once for all changes of a moment, and only what they concern.
 * @param {any} model @param {Record<string, () => void>} drawings by the traits they show, in the order in which they are drawn
 * @returns {{all: () => void, end: () => void}} draw all of it now; stop listening
 */
export function listen(model, drawings) {
  const marked = new Set();
  const draw = () => {
    const now = new Set(marked);
    // First of all: an error in one drawing must not keep the others from being drawn the next time.
    marked.clear();
    for (const traits in drawings) if (now.has(traits)) drawings[traits]();
  };
  const listeners = Object.keys(drawings).map((traits) => [
    traits.split(" ").map((trait) => `change:${trait}`).join(" "),
    () => {
      // A link sets all traits of a model one after the other, and nothing waits between them.
      if (!marked.size) queueMicrotask(draw);
      marked.add(traits);
    },
  ]);
  for (const [events, mark] of listeners) model.on(events, mark);
  return {
    all: () => Object.values(drawings).forEach((drawing) => drawing()),
    end: () => {
      for (const [events, mark] of listeners) model.off(events, mark);
      marked.clear();
    },
  };
}

/** @param {any} manager @param {string} reference "IPY_MODEL_" and an id @returns {Promise<any>} a widget's model */
export const modelOf = (manager, reference) => manager.get_model(reference.slice("IPY_MODEL_".length));

/** @param {{data: DataView, shape: number[]}} array @returns {Float64Array} */
export function numbers(array) {
  const { buffer, byteOffset, byteLength } = array.data;
  // The buffer of a message need not be aligned for float64.
  if (byteOffset % 8 === 0) return new Float64Array(buffer, byteOffset, byteLength / 8);
  return new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
}

/** @param {{data: DataView, shape: number[]}} array @returns {Float64Array[]} rows of a matrix, as views of it */
export function rows(array) {
  const [count, length] = array.shape;
  const values = numbers(array);
  return Array.from({ length: count }, (_, i) => values.subarray(i * length, (i + 1) * length));
}
