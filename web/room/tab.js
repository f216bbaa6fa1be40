/** What the tab of the browser keeps of a room, and no address has: who this is, and the teacher's key. */

/** @param {string} code of the room */
export function tabOf(code) {
  const keyOf = (/** @type {string} */ name) => `gdviz room ${code} ${name}`;
  /** Where there is no storage, it stays in this page. @type {Map<string, string>} */
  const here = new Map();
  return {
    /** @param {string} name @returns {string} empty where there is nothing */
    get(name) {
      try {
        return sessionStorage.getItem(keyOf(name)) ?? "";
      } catch {
        return here.get(name) ?? "";
      }
    },
    /** @param {string} name @param {string} value */
    set(name, value) {
      try {
        sessionStorage.setItem(keyOf(name), value);
      } catch {
        here.set(name, value);
      }
    },
    /** Forget all of the room. @param {string[]} names */
    clear(...names) {
      try {
        for (const name of names) sessionStorage.removeItem(keyOf(name));
      } catch {
        here.clear();
      }
    },
  };
}

/** @returns {string} 22 characters by which the room knows this tab again */
export function newLearner() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
