import { hire, open } from "./program.js";
import { INPUTS, OUTPUT } from "./signature.js";
import { bytesOf, copy, partsOf, place, read, write } from "./values.js";

/** Load the program, with a memory of its own. @param {{worker?: boolean}} [options] */
async function load({ worker = false, ...others } = {}) {
  for (const name in others) throw new TypeError(`load has no option ${name}: the function that it returns takes the arguments`);
  const [inputs, outputs] = [place(INPUTS, ""), place(OUTPUT, "result")];
  const [given, results] = [bytesOf(inputs), bytesOf(outputs)];
  const layout = { inputs: partsOf(inputs), outputs: partsOf(outputs), carried: [] };
  return worker ? inWorker(await hire(layout)) : here(await open(layout));

  /** @param {import("./program.js").Take} take */
  function here(take) {
    /** @param {object} [values] */
    const run = (values = {}) => {
      write(inputs, values);
      copy(results, take(given, 0));
      return read(outputs);
    };
    /** @param {any} result @param {object} [values] */
    run.into = (result, values = {}) => {
      write(inputs, values);
      copy(results, take(given, 0));
      return read(outputs, result);
    };
    return run;
  }

  /** The newest call wins: one that has not begun when another comes gets `null`. @param {Awaited<ReturnType<typeof hire>>} worker */
  function inWorker({ take, close }) {
    /** @type {{numbers: Uint8Array[], finish: () => any, resolve: (value: any) => void, reject: (error: Error) => void} | null} */
    let waiting = null;
    let isBusy = false;
    const call = (/** @type {object} */ values, /** @type {() => any} */ finish) =>
      new Promise((resolve, reject) => {
        write(inputs, values);
        waiting?.resolve(null);
        waiting = { numbers: given.map((bytes) => bytes.slice()), finish, resolve, reject };
        if (!isBusy) proceed();
      });
    async function proceed() {
      isBusy = true;
      while (waiting) {
        const { numbers, finish, resolve, reject } = waiting;
        waiting = null;
        try {
          copy(results, await take(numbers, 0));
          resolve(finish());
        } catch (error) {
          reject(/** @type {Error} */ (error));
        }
      }
      isBusy = false;
    }
    const run = (values = {}) => call(values, () => read(outputs));
    run.into = (/** @type {any} */ result, values = {}) => call(values, () => read(outputs, result));
    run.close = close;
    return run;
  }
}

export { load as default };
