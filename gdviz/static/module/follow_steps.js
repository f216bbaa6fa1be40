/** What an element or a widget takes and gives; `steps` is the number of steps from the start. */
const NAMES = [...Object.keys(INPUTS), "steps"];
const RESULT = OUTPUT ?? STATE;
async function follow() {
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
