/** Two trainings of one network in one page: gdviz's program, and the network of TensorFlow Playground. */

import load from "epochs";
import * as nn from "nn";

const MILLISECONDS = 150;
const BATCH = 10;

/** @returns {Promise<() => Record<string, number>[]>} takes a turn: epochs a second of both, for each network */
export async function sampler() {
  const tasks = await (await fetch("./arguments.json")).json();
  const run = await load();
  const pairs = tasks.map(({ layers, hasLabels, arguments: values }) => ({
    gdviz: ours(run, values),
    playground: theirs(layers, hasLabels ? nn.Activations.TANH : nn.Activations.LINEAR, values),
  }));
  const each = (measure) => pairs.map((pair) => Object.fromEntries(Object.entries(pair).map(([name, train]) => [name, measure(train)])));
  // Engines compile what runs often anew.
  each(perSecond);
  return () => each(perSecond);
}

function perSecond(train) {
  const begin = performance.now();
  let epochs = 0;
  while (performance.now() - begin < MILLISECONDS) epochs += train();
  return (1000 * epochs) / (performance.now() - begin);
}

/** Ten epochs a call, as the page takes them for a frame. */
function ours(run, values) {
  let { params } = values;
  return () => {
    [params] = run({ ...values, params, count: 10 });
    return 10;
  };
}

/** An epoch as its `oneStep` takes one. */
function theirs(sizes, outputActivation, { x, y, learned }) {
  const network = nn.buildNetwork([2, ...sizes, 1], nn.Activations.TANH, outputActivation, null, ["x", "y"], false);
  const points = x.map((input, i) => ({ input, label: y[i] }));
  const [training, test] = [true, false].map((wanted) => points.filter((_, i) => learned[i] === wanted));
  const loss = (data) =>
    data.reduce((sum, { input, label }) => sum + nn.Errors.SQUARE.error(nn.forwardProp(network, input), label), 0) / data.length;
  return () => {
    training.forEach(({ input, label }, i) => {
      nn.forwardProp(network, input);
      nn.backProp(network, label, nn.Errors.SQUARE);
      if ((i + 1) % BATCH === 0) nn.updateWeights(network, 0.03, 0);
    });
    loss(training);
    loss(test);
    return 1;
  };
}
