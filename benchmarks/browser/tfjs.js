/**
 * The descents in TensorFlow.js, with its own gradients and optimizers, on a backend named in this module's address.
 * Whatever is downloaded is downloaded at the end.
 */
import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-core/dist/register_all_gradients";
import "@tensorflow/tfjs-backend-cpu";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";

setWasmPaths(new URL("/node_modules/@tensorflow/tfjs-backend-wasm/dist/", location.href).href);
await tf.setBackend(new URL(import.meta.url).searchParams.get("backend"));
await tf.ready();
tf.enableProdMode();

const ACTIVATIONS = { tanh: tf.tanh, relu: tf.relu };
const meanSquaredError = (prediction, y) => tf.mean(tf.square(tf.sub(prediction, y)));

/** Loss of the parameters, (weights, biases) for each layer of a net, else two scalars. */
const LOSSES = {
  net(params, { x, y }, activation) {
    let layer = x;
    for (let i = 0; i < params.length; i += 2) {
      layer = tf.add(tf.matMul(layer, params[i]), params[i + 1]);
      if (i + 2 < params.length) layer = ACTIVATIONS[activation](layer);
    }
    return meanSquaredError(layer, y);
  },
  logistic: ([w, b], { x, y }) => tf.losses.sigmoidCrossEntropy(y, tf.add(tf.dot(x, w), b)),
  linear: ([w, b], { x, y }) => meanSquaredError(tf.add(tf.mul(w, x), b), y),
  wave: ([w, b], { x, y }) => meanSquaredError(tf.cos(tf.add(tf.mul(w, x), b)), y),
  rosenbrock: ([x, y]) =>
    tf.add(tf.square(tf.sub(1, x)), tf.mul(100, tf.square(tf.sub(y, tf.square(x))))),
};

const OPTIMIZERS = {
  sgd: ({ learning_rate }) => tf.train.sgd(learning_rate),
  momentum: ({ learning_rate, momentum }) => tf.train.momentum(learning_rate, momentum),
  adam: ({ learning_rate }) => tf.train.adam(learning_rate, 0.9, 0.999, 1e-8),
};

/** @returns {import("./page.js").Prepared} */
export function prepare({ loss, activation, optimizer, hyperparameters, steps, path, start, data }) {
  const tensor = ({ shape, values }) => tf.tensor(Float32Array.from(values), shape);
  const arrays = Object.fromEntries(Object.entries(data).map(([name, numbers]) => [name, tensor(numbers)]));
  const starts = path ? start[0].values.map((value) => tf.scalar(value)) : start.map(tensor);
  let results;

  async function call() {
    const kept = tf.tidy(() => {
      const params = starts.map((value) => tf.variable(value));
      const method = OPTIMIZERS[optimizer](hyperparameters);
      const cost = () => LOSSES[loss](params, arrays, activation);
      const losses = [];
      const points = params.map(() => []);
      for (let k = 0; k < steps; k++) {
        if (path) params.forEach((param, i) => points[i].push(param.clone()));
        losses.push(method.minimize(cost, true, params));
      }
      // The last point has a loss too, but needs no gradient.
      losses.push(cost());
      params.forEach((param, i) => points[i].push(param.clone()));
      const outputs = [tf.stack(losses), ...points.map((values) => (path ? tf.stack(values) : values[0]))];
      params.forEach((param) => param.dispose());
      method.dispose();
      return outputs;
    });
    results = await Promise.all(kept.map((output) => output.data()));
    kept.forEach((output) => output.dispose());
  }

  const result = () => (path ? [results[0], interleaved(results[1], results[2])] : results);
  return { compile: 0, call, result };
}

/** @returns {number[]} the points (x₀, y₀, x₁, y₁, …) in row order */
function interleaved(x, y) {
  return Array.from(x).flatMap((value, k) => [value, y[k]]);
}
