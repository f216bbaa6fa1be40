/** What all widgets do with their models, through what anywidget offers in every front end and nothing else. */

/** Set traits, here and in the kernel. @param {Model} model @param {Record<string, any>} changes */
export function save(model, changes) {
  for (const trait in changes) model.set(trait, changes[trait]);
  model.save_changes();
}

/**
 * Set a trait in this page alone: what links and presets set, Python sets for itself.
 * @param {any} model from its manager @param {string} trait @param {any} value
 */
export function setHere(model, trait, value) {
  // Jupyter's models keep what `set` was given, send it with the next change that is saved, and set it again then, even
  // if Python has set something newer. Other hosts know `set` alone.
  if (model.set_state) model.set_state({ [trait]: value });
  else model.set(trait, value);
}

/** The class of what a page does not show. */
export const HIDDEN = "gdviz-hidden";

/** @param {Model} model @returns {boolean} whether the page does not show it */
export const isHidden = (model) => Boolean(model.get("_dom_classes")?.includes(HIDDEN));

/**
 * Call whenever one of some traits changes.
 * @param {Model} model @param {string} traits with spaces between them @param {() => void} call
 * @returns {() => void} ends it
 */
export function observe(model, traits, call) {
  const events = traits.split(" ").map((trait) => `change:${trait}`);
  for (const event of events) model.on(event, call);
  return () => events.forEach((event) => model.off(event, call));
}

/**
 * Draw now, and when traits change: once for all changes of a moment, and only what they concern.
 * @param {Model} model @param {Record<string, () => void>} drawings by the traits they show, in the order of drawing
 * @returns {() => void} stop listening
 */
export function listen(model, drawings) {
  const marked = new Set(Object.keys(drawings));
  const draw = () => {
    const now = new Set(marked);
    // First of all: an error in one drawing must not keep the others from being drawn the next time.
    marked.clear();
    for (const traits in drawings) if (now.has(traits)) drawings[traits]();
  };
  draw();
  const ends = Object.keys(drawings).map((traits) =>
    observe(model, traits, () => {
      // A link sets all traits of a model one after the other, and nothing waits between them.
      if (!marked.size) queueMicrotask(draw);
      marked.add(traits);
    })
  );
  return () => {
    ends.forEach((end) => end());
    marked.clear();
  };
}

/** @param {any} manager @param {string} reference "IPY_MODEL_" and an id @returns {Promise<any>} a widget's model */
export const modelOf = (manager, reference) => manager.get_model(reference.slice("IPY_MODEL_".length));

/** @param {Numbers["data"]} data in whatever form a host gives bytes; null is none @returns {Uint8Array<ArrayBuffer>} */
export function bytesOf(data) {
  if (!data) return new Uint8Array();
  if (typeof data === "string") return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  return data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/**
 * Bytes as a page sends them: Panel, whose managers have `bk_send`, reads no buffers, but base64.
 * @param {Model} model @param {Uint8Array<ArrayBuffer> | Float64Array<ArrayBuffer>} array with a buffer of its own
 * @returns {DataView<ArrayBuffer> | string}
 */
export function sentBytes(model, { buffer }) {
  if (!model.widget_manager?.bk_send) return new DataView(buffer);
  return btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(""));
}

/** @param {Numbers} array @returns {Float64Array<ArrayBuffer>} */
export function numbers({ data }) {
  const { buffer, byteOffset, byteLength } = bytesOf(data);
  // The buffer of a message need not be aligned for float64.
  if (byteOffset % 8 === 0) return new Float64Array(buffer, byteOffset, byteLength / 8);
  return new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
}

/** @param {Numbers} array @returns {Float64Array<ArrayBuffer>[]} rows of a matrix, as views of it */
export function rows(array) {
  const [count, length] = array.shape;
  const values = numbers(array);
  return Array.from({ length: count }, (_, i) => values.subarray(i * length, (i + 1) * length));
}
