/** Things of which a page has one, however many models and views ask for it. */

/**
 * @template T @param {(key: string, model: Model) => T} start starts the thing with this key
 * @param {(thing: T) => void} end
 */
export function makeShared(start, end) {
  /** @type {Map<string, {thing: T, users: number}>} */
  const entries = new Map();

  /** @param {Model} model which has a `key` @returns {() => void} ends the thing if nobody else uses it */
  function use(model) {
    const key = model.get("key");
    const entry = entries.get(key) ?? { thing: start(key, model), users: 0 };
    entries.set(key, entry);
    entry.users++;
    let isUsed = true;
    return () => {
      if (isUsed && --entry.users === 0) {
        entries.delete(key);
        end(entry.thing);
      }
      isUsed = false;
    };
  }

  return { use, find: (/** @type {string} */ key) => entries.get(key)?.thing };
}
