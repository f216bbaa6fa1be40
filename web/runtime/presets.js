// @ts-nocheck
/**
 * Sets what an option of a choice sets, as soon as it is chosen. It has no view. Its Python half is presets.py.
 */

import { modelOf } from "./models.js";

function initialize({ model }) {
  const manager = model.widget_manager;
  let stop = () => {};
  let ended = false;

  async function begin() {
    const choice = await modelOf(manager, model.get("choice"));
    const options = await Promise.all(model.get("options").map((settings) => Promise.all(settings.map(ready))));
    if (ended) return;

    function apply() {
      const index = choice.get("index");
      if (index === model.get("applied")) return;
      model.set("applied", index);
      // Not `set` and `save_changes`: the kernel sets these for itself.
      for (const { target, state } of options[index]) target.set_state(state);
    }

    choice.on("change:index", apply);
    stop = () => choice.off("change:index", apply);
    // Another option may have been chosen already.
    apply();
    model.set("busy", false);
  }

  /** @param {{widget: string, state: any}} settings as in a message @returns {Promise<{target: any, state: any}>} as the model holds them */
  async function ready({ widget, state }) {
    const target = await modelOf(manager, widget);
    return { target, state: await target.constructor._deserialize_state(state, manager) };
  }

  // Nothing is awaited here: widgets have two seconds to be ready.
  begin();
  return () => {
    ended = true;
    stop();
  };
}

export default { initialize };
