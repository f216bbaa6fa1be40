/*
 * The front end of a widget, for anywidget and for MyST: it reads the traits with the names of the arguments, sets those with
 * the names of the results, and shows the result as text.
 */

/** What is shown of each model. */
const attended = new WeakMap();

/** Compute when a model changes, once for all of its views. */
function attend(model) {
  const present = attended.get(model);
  if (present) return present;
  const state = { text: "", views: new Set() };
  attended.set(model, state);
  const show = (text) => {
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
          show(error.message);
        }
      };
      for (const name of NAMES) model.on(`change:${name}`, update);
      update();
    },
    (error) => show(error.message),
  );
  return state;
}

function asLists(node, value) {
  if (node === null) return null;
  if (typeof node.address !== "number")
    return Array.isArray(node)
      ? node.map((part, index) => asLists(part, value[index]))
      : Object.fromEntries(Object.keys(node).map((key) => [key, asLists(node[key], value[key])]));
  const cast = node.type === "bool" ? Boolean : Number;
  const rows = (from, [length, ...inner]) => {
    if (length === undefined) return cast(node.shape.length ? value[from] : value);
    const step = inner.reduce((product, each) => product * each, 1);
    return Array.from({ length }, (_, index) => rows(from + index * step, inner));
  };
  return rows(0, node.shape);
}

const widget = {
  initialize({ model }) {
    attend(model);
  },
  render({ model, el }) {
    const { text, views } = attend(model);
    views.add(el);
    el.textContent = text;
    return () => views.delete(el);
  },
};

export { widget as default };
