import { checkOptions, hire, open } from "./program.js";
import { INPUTS, NEXT, OUTPUT, STATE } from "./signature.js";
import { copy, leavesOf, place, read, write } from "./values.js";

/** Load the program, with a state of its own. @param {{worker?: boolean, fused?: boolean}} [options] @returns {Promise<any>} */
export async function load(options = {}) {
  checkOptions(options);
  if ("workers" in options) throw new TypeError("the program cannot be split over workers: each of its steps needs the one before");
  const [inputs, state, outputs] = [place(INPUTS, ""), place(STATE, "state"), place(OUTPUT, "result")];
  const [given, carried, results] = [inputs, state, outputs].map((tree) => leavesOf(tree).map(({ bytes }) => bytes));
  /** The inputs that the steps take: those that were given last. */
  const settings = given.map((bytes) => bytes.slice());
  let isSet = false;
  reset();
  const after = [...leavesOf(place(NEXT, "state")), ...leavesOf(outputs)];
  const layout = { inputs: [...leavesOf(state), ...leavesOf(inputs)], outputs: after, carried: carried.length };
  return options.worker ? inWorker(await hire(layout, options)) : here(await open(layout, options));

  function reset() {
    for (const leaf of leavesOf(state)) write(leaf, leaf.start);
  }

  /** @param {any} value @returns {Uint8Array[]} a state, checked */
  function checkedState(value) {
    const other = place(STATE, "state");
    // All of it must be given.
    for (const leaf of leavesOf(other)) leaf.start = undefined;
    write(other, value);
    return leavesOf(other).map(({ bytes }) => bytes);
  }

  /** @param {number} n @param {object} [values] */
  function set(n, values) {
    if (!Number.isSafeInteger(n) || n < 0) throw new TypeError(`the number of steps must be 0 or more, not ${n}`);
    if (values === undefined && isSet) return;
    write(inputs, values ?? {});
    copy(settings, given);
    isSet = true;
  }

  /** @param {Uint8Array[]} parts @param {number} n @param {any} result @returns {any} */
  function received(parts, n, result) {
    if (n > 0) copy(carried, parts);
    copy(results, parts, carried.length);
    return read(OUTPUT === null ? state : outputs, result);
  }

  /** @param {import("./program.js").Take} take */
  function here(take) {
    const numbers = [...carried, ...settings];
    /** @param {number} [n] @param {object} [values] */
    const step = (n, values) => step.into(undefined, n, values);
    /** @param {any} result @param {number} [n] @param {object} [values] */
    step.into = (result, n = 1, values) => {
      set(n, values);
      return received(take(numbers, n), n, result);
    };
    return {
      step,
      reset,
      get state() {
        return read(state);
      },
      set state(value) {
        copy(carried, checkedState(value));
      },
    };
  }

  /** One call after the other, each from the state that the one before has left. @param {import("./program.js").Hired} worker */
  function inWorker({ take, close }) {
    /** @type {Promise<any>} */
    let last = Promise.resolve();
    const inTurn = (/** @type {() => any} */ action) => (last = last.catch(() => null).then(action));
    /** @param {number} [n] @param {object} [values] */
    const step = (n, values) => step.into(undefined, n, values);
    /** @param {any} result @param {number} [n] @param {object} [values] */
    step.into = async (result, n = 1, values) => {
      set(n, values);
      const taken = settings.map((bytes) => bytes.slice());
      return inTurn(async () => received(await take([...carried, ...taken], n), n, result));
    };
    return {
      step,
      close,
      reset: () => inTurn(reset),
      get state() {
        return inTurn(() => read(state));
      },
      set state(value) {
        const parts = checkedState(value);
        inTurn(() => copy(carried, parts));
      },
    };
  }
}
