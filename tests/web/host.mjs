/**
 * A host of widgets with nothing but the interface that anywidget describes for front ends: `get`, `set` of one key, `on`
 * and `off` with one event, `save_changes`, `send`, and `widget_manager.get_model`.
 *
 * @param {Record<string, Record<string, any>>} states of models, by id; bytes are {bytes: [...]}
 * @param {(id: string, changes: Record<string, any>) => void} save what a model has set since it last saved
 * @param {(id: string, content: any, reply: (content: any) => void) => void} send
 */
export function makeHost(states, save = () => {}, send = () => {}) {
  const models = new Map();
  const widget_manager = {
    async get_model(id) {
      if (!models.has(id)) throw new Error(`There is no model ${id}.`);
      return models.get(id);
    },
  };

  function unpacked(value) {
    if (Array.isArray(value)) return value.map(unpacked);
    if (value === null || typeof value !== "object") return value;
    // Uint8Array, where ipywidgets has a DataView.
    if ("bytes" in value) return Uint8Array.from(value.bytes);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpacked(part)]));
  }

  for (const [id, state] of Object.entries(states)) {
    const values = new Map(Object.entries(unpacked(state)));
    const calls = new Map();
    let changes = {};
    const one = (event) => {
      if (typeof event !== "string" || event.includes(" ")) throw new TypeError(`not one event: ${event}`);
      if (!calls.has(event)) calls.set(event, new Set());
      return calls.get(event);
    };
    const emit = (event, ...given) => [...one(event)].forEach((call) => call(...given));
    models.set(id, {
      widget_manager,
      get: (key) => values.get(key),
      set(key, value) {
        if (typeof key !== "string") throw new TypeError("not one key");
        if (values.get(key) === value) return;
        values.set(key, value);
        changes[key] = value;
        emit(`change:${key}`);
      },
      on: (event, call) => one(event).add(call),
      off: (event, call) => one(event).delete(call),
      save_changes() {
        const saved = changes;
        changes = {};
        save(id, saved);
      },
      // For tests alone: what the kernel says.
      emit,
      send: (content) => send(id, content, (answer) => emit("msg:custom", answer)),
    });
  }
  return widget_manager;
}
