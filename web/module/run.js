import { checkOptions, hire, open } from "./program.js";
import { hireAll } from "./share.js";
import { INPUTS, OUTPUT } from "./signature.js";
import { copy, leavesOf, place, read, write } from "./values.js";

/** Load the program, with a memory of its own. @param {{worker?: boolean, workers?: number, fused?: boolean}} [options] @returns {Promise<any>} */
export async function load(options = {}) {
  checkOptions(options);
  const [inputs, outputs] = [place(INPUTS, ""), place(OUTPUT, "result")];
  const [given, results] = [inputs, outputs].map((tree) => leavesOf(tree).map(({ bytes }) => bytes));
  const layout = { inputs: leavesOf(inputs), outputs: leavesOf(outputs), carried: 0 };
  if (options.workers !== undefined) return inWorker(await hireAll(layout, options));
  return options.worker ? inWorker(await hire(layout, options)) : here(await open(layout, options));

  /** @param {import("./program.js").Take} take */
  function here(take) {
    const run = (values = {}) => run.into(undefined, values);
    /** @param {any} result @param {object} [values] */
    run.into = (result, values = {}) => {
      write(inputs, values);
      copy(results, take(given, 0));
      return read(outputs, result);
    };
    return run;
  }

  /** The newest call wins: one that has not begun when another comes gets `null`. @param {import("./program.js").Hired} worker */
  function inWorker({ take, close }) {
    /** @type {{result: any, numbers: Uint8Array[], resolve: (value: any) => void, reject: (error: unknown) => void} | null} */
    let waiting = null;
    let isBusy = false;
    const run = (values = {}) => run.into(undefined, values);
    /** @param {any} result @param {object} [values] */
    run.into = (result, values = {}) =>
      new Promise((resolve, reject) => {
        write(inputs, values);
        waiting?.resolve(null);
        waiting = { result, numbers: given.map((bytes) => bytes.slice()), resolve, reject };
        if (!isBusy) proceed();
      });
    run.close = close;
    return run;

    async function proceed() {
      isBusy = true;
      while (waiting) {
        const { result, numbers, resolve, reject } = waiting;
        waiting = null;
        try {
          copy(results, await take(numbers, 0));
          resolve(read(outputs, result));
        } catch (error) {
          reject(error);
        }
      }
      isBusy = false;
    }
  }
}
