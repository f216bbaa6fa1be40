/** Load the program, with a memory of its own. */
async function load(options = {}) {
  checkOptions(options);
  const [inputs, outputs] = [place(INPUTS, ""), place(OUTPUT, "result")];
  const [given, results] = [inputs, outputs].map((tree) => leavesOf(tree).map(({ bytes }) => bytes));
  const layout = { inputs: leavesOf(inputs), outputs: leavesOf(outputs), carried: 0 };
  if (options.workers !== undefined) return inWorker(await hireAll(layout, options));
  return options.worker ? inWorker(await hire(layout, options)) : here(await open(layout, options));

  function here(take) {
    const run = (values = {}) => run.into(undefined, values);
    run.into = (result, values = {}) => {
      write(inputs, values);
      copy(results, take(given, 0));
      return read(outputs, result);
    };
    return run;
  }

  /** The newest call wins: one that has not begun when another comes gets `null`. */
  function inWorker({ take, close }) {
    let waiting = null;
    let isBusy = false;
    const run = (values = {}) => run.into(undefined, values);
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
