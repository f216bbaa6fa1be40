/** What the reader has answered: it stays in the storage of the browser, and goes nowhere else. */

const PREFIX = "gdviz answer ";

/**
 * @param {string} question
 * @returns {{get: () => any, set: (value: any) => void, clear: () => void}} undefined where there is no answer
 */
export function answers(question) {
  const key = `${PREFIX}${location.pathname} ${question}`;
  return {
    get: () => attempt(() => JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined),
    set: (value) => attempt(() => localStorage.setItem(key, JSON.stringify(value))),
    clear: () => attempt(() => localStorage.removeItem(key)),
  };
}

/** @template T @param {() => T} action @returns {T | undefined} nothing where the storage is switched off, full, or holds what is no answer */
function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}
