/** The states of a page and of its figures as one, for an address that has all of them. */

/** @typedef {{name: string}} Entry */

/**
 * @param {any[]} models of states, if any: entries of figures get the name of their figure in front, and a number where several have the same
 * @param {(sentence: string) => void} say what the address has to say, where no state of a page does
 * @returns {any} a state, for what reads and sets entries
 */
export function joined(models, say) {
  const page = models.find((model) => model.get("message"));
  const [first] = page ? [page] : models;
  const names = namesOf(models);
  const all = (/** @type {string} */ trait) => models.flatMap((model) => model.get(trait));
  const entries = () =>
    models.flatMap((model, i) => model.get("entries").map((/** @type {Entry} */ entry) => (names[i] ? { ...entry, name: `${names[i]}.${entry.name}` } : entry)));
  return {
    widget_manager: first?.widget_manager,
    get: (/** @type {string} */ trait) => (trait === "entries" ? entries() : trait === "needs_kernel" ? all(trait) : page?.get(trait)),
    say,
    // Entries are added to the page's own state alone, and Python answers for all of them at once.
    on: first?.on.bind(first),
    off: first?.off.bind(first),
    send: first?.send.bind(first),
  };
}

/** @param {any[]} models @returns {string[]} what stands in front of their entries, if anything */
export function namesOf(models) {
  const names = models.map((model) => model.get("name") ?? "");
  return names.map((name, i) => {
    const before = names.slice(0, i).filter((other) => other === name).length;
    return name && before ? `${name}${before + 1}` : name;
  });
}
