/** A player at the end stays at the end, whatever the number of steps. */

import { observe, save } from "./models.js";
import { makeShared } from "./shared.js";

/** @param {Model} model of a player @returns {() => void} ends it */
function follow(model) {
  let end = model.get("max");
  return observe(model, "max", () => {
    const [value, max] = [model.get("value"), model.get("max")];
    if (value > max || (value === end && !model.get("playing"))) save(model, { value: max });
    end = max;
  });
}

const players = makeShared((_, model) => follow(model), (stop) => stop());

/** Follow the number of steps of a player. @param {Model} model of it @returns {() => void} ends it */
export const followLastStep = players.use;
