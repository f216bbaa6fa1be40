import { INPUTS, OUTPUT, STATE } from "./signature.js";
import { load } from "./steps.js";

/** What an element or a widget takes and gives; `steps` is the number of steps from the start. */
export const NAMES = [...Object.keys(INPUTS), "steps"];
export const RESULT = OUTPUT ?? STATE;
export async function follow() {
  const program = await load();
  let taken = 0;
  return ({ steps = 0, ...values } = {}) => {
    if (steps < taken) {
      program.reset();
      taken = 0;
    }
    const result = program.step(steps - taken, values);
    taken = steps;
    return result;
  };
}
