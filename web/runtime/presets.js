/** Sets what an option of a choice sets, as soon as it is chosen. Its Python half is presets.py. */

import { modelOf, numbers, setHere } from "./models.js";
import { valueOf } from "./numbers.js";
import { whileStarting } from "./schedule.js";
import { makeShared } from "./shared.js";

/**
 * @typedef {{widget: string, trait: string, value?: any, array?: Numbers & {dtype: string}}} Setting
 *   a trait and the value that it gets: as JSON, or numbers that take the form which the model has for its own
 */

/** @param {Model} model of presets @returns {Promise<() => void>} ends them */
async function follow(model) {
  const manager = model.widget_manager;
  const choice = await modelOf(manager, model.get("choice"));
  /** @param {Setting} setting */
  const ready = async (setting) => ({ ...setting, model: await modelOf(manager, setting.widget) });
  /** @type {Setting[][]} */
  const described = model.get("options");
  const options = await Promise.all(described.map((settings) => Promise.all(settings.map(ready))));

  function apply() {
    const index = choice.get("index");
    if (index === model.get("applied")) return;
    model.set("applied", index);
    for (const { model: target, trait, value, array } of options[index]) {
      setHere(target, trait, array ? valueOf(numbers(array), array, target.get(trait)) : value);
    }
  }

  choice.on("change:index", apply);
  // Another option may have been chosen already.
  apply();
  // Until then Python sends what is set.
  model.set("followed", true);
  model.save_changes();
  return () => choice.off("change:index", apply);
}

const presets = makeShared(
  (_, model) => whileStarting(follow(model)),
  (followed) => followed.then((stop) => stop())
);

/** Follow the choice of presets in this page. @param {Model} model of presets @returns {() => void} ends it */
export const followChoice = presets.use;

// Nothing is awaited here: widgets have two seconds to be ready.
export default { initialize: (/** @type {Context} */ { model }) => followChoice(model) };
