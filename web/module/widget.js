import { NAMES, RESULT, follow } from "./follow.js";
import { inWords } from "./words.js";

/*
 * The front end of a widget, for anywidget and for MyST: it reads the traits with the names of the arguments, sets those with
 * the names of the results, and shows the result as text.
 */

/** What is shown of each model. @type {WeakMap<object, {text: string, views: Set<HTMLElement>}>} */
const attended = new WeakMap();

/** Compute when a model changes, once for all of its views. @param {any} model */
function attend(model) {
  const present = attended.get(model);
  if (present) return present;
  const state = { text: "", views: new Set() };
  attended.set(model, state);
  const show = (/** @type {string} */ text) => {
    state.text = text;
    for (const view of state.views) view.textContent = text;
  };
  follow().then(
    (run) => {
      const update = () => {
        try {
          const values = Object.fromEntries(NAMES.map((name) => [name, model.get(name) ?? undefined]));
          const result = run(values);
          const traits = RESULT !== null && typeof RESULT.address !== "number" && !Array.isArray(RESULT);
          const outputs = asLists(RESULT, result);
          for (const [name, value] of Object.entries(traits ? outputs : { result: outputs })) model.set(name, value);
          model.save_changes();
          show(inWords(result));
        } catch (error) {
          show(/** @type {Error} */ (error).message);
        }
      };
      for (const name of NAMES) model.on(`change:${name}`, update);
      update();
    },
    (error) => show(error.message),
  );
  return state;
}

/** @param {any} node of the signature @param {any} value @returns {any} the value as JSON has it: nested lists, no bigints */
function asLists(node, value) {
  if (node === null) return null;
  if (typeof node.address !== "number")
    return Array.isArray(node)
      ? node.map((part, index) => asLists(part, value[index]))
      : Object.fromEntries(Object.keys(node).map((key) => [key, asLists(node[key], value[key])]));
  const cast = node.type === "bool" ? Boolean : Number;
  /** @type {(from: number, shape: number[]) => any} */
  const rows = (from, [length, ...inner]) => {
    if (length === undefined) return cast(node.shape.length ? value[from] : value);
    const step = inner.reduce((product, each) => product * each, 1);
    return Array.from({ length }, (_, index) => rows(from + index * step, inner));
  };
  return rows(0, node.shape);
}

const widget = {
  /** @param {{model: any}} context */
  initialize({ model }) {
    attend(model);
  },
  /** @param {{model: any, el: HTMLElement}} context */
  render({ model, el }) {
    const { text, views } = attend(model);
    views.add(el);
    el.textContent = text;
    return () => views.delete(el);
  },
};

export { widget as default };
