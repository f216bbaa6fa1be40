/**
 * The descents in jax-js on its WebAssembly backend: one step, with gradient and update, under its `jit`; it has no
 * loop of its own. Updates are written out. Whatever is downloaded is downloaded at the end.
 *
 * jax-js counts references: passing an array on gives it away, `.ref` keeps it.
 */
import { defaultDevice, init, jit, nn, numpy as np, tree, valueAndGrad } from "@jax-js/jax";

await init("wasm");
defaultDevice("wasm");

const ACTIVATIONS = { tanh: np.tanh, relu: nn.relu };
const meanSquaredError = (prediction, y) => np.mean(np.square(prediction.sub(y)));

/** Loss of the parameters, (weights, biases) for each layer of a net, else two scalars. */
const LOSSES = {
  net(params, { x, y }, activation) {
    let layer = x;
    for (let i = 0; i < params.length; i += 2) {
      layer = np.matmul(layer, params[i]).add(params[i + 1]);
      if (i + 2 < params.length) layer = ACTIVATIONS[activation](layer);
    }
    return meanSquaredError(layer, y);
  },
  logistic([w, b], { x, y }) {
    const z = np.matmul(x, w).add(b);
    return np.mean(nn.softplus(z.ref).sub(z.mul(y)));
  },
  linear: ([w, b], { x, y }) => meanSquaredError(x.mul(w).add(b), y),
  wave: ([w, b], { x, y }) => meanSquaredError(np.cos(x.mul(w).add(b)), y),
  rosenbrock: ([x, y]) => np.square(x.ref.mul(-1).add(1)).add(np.square(y.sub(np.square(x))).mul(100)),
};

/** The optimizers: state at the start, and one update of (params, gradient, state), as optax does it. */
const OPTIMIZERS = {
  sgd: ({ learning_rate }) => ({
    init: () => [],
    update: (params, gradient, state) => [params.map((p, i) => p.sub(gradient[i].mul(learning_rate))), state],
  }),
  momentum: ({ learning_rate, momentum }) => ({
    init: (params) => params.map((p) => np.zeros(p.shape)),
    update(params, gradient, state) {
      const velocity = state.map((v, i) => v.mul(momentum).add(gradient[i]));
      return [params.map((p, i) => p.sub(velocity[i].ref.mul(learning_rate))), velocity];
    },
  }),
  // The powers β₁ᵏ and β₂ᵏ of the bias correction are carried along.
  adam: ({ learning_rate }) => ({
    init: (params) => [
      ...params.flatMap((p) => [np.zeros(p.shape), np.zeros(p.shape)]),
      np.array(1),
      np.array(1),
    ],
    update(params, gradient, state) {
      const power1 = state[state.length - 2].mul(0.9);
      const power2 = state[state.length - 1].mul(0.999);
      const next = [];
      const updated = params.map((p, i) => {
        const m = state[2 * i].mul(0.9).add(gradient[i].ref.mul(0.1));
        const v = state[2 * i + 1].mul(0.999).add(np.square(gradient[i]).mul(0.001));
        next.push(m, v);
        const mHat = m.ref.div(power1.ref.mul(-1).add(1));
        const vHat = v.ref.div(power2.ref.mul(-1).add(1));
        return p.sub(mHat.div(np.sqrt(vHat).add(1e-8)).mul(learning_rate));
      });
      return [updated, [...next, power1, power2]];
    },
  }),
};

/** @returns {Promise<import("./page.js").Prepared>} */
export async function prepare({ loss, activation, optimizer, hyperparameters, steps, path, start, data }) {
  const array = ({ shape, values }) => np.array(Float32Array.from(values)).reshape(shape);
  const arrays = Object.fromEntries(Object.entries(data).map(([name, numbers]) => [name, array(numbers)]));
  const starts = path ? start[0].values.map((value) => np.array(value)) : start.map(array);
  const method = OPTIMIZERS[optimizer](hyperparameters);
  const step = jit((params, state, arrays) => {
    const [value, gradient] = valueAndGrad((p) => LOSSES[loss](p, tree.ref(arrays), activation))(tree.ref(params));
    tree.dispose(arrays);
    const [next, nextState] = method.update(params, gradient, state);
    return [value, next, nextState];
  });
  const cost = jit((params, arrays) => LOSSES[loss](params, arrays, activation));
  let results;

  async function call() {
    let params = tree.ref(starts);
    let state = method.init(starts);
    const losses = [];
    const points = starts.map(() => []);
    for (let k = 0; k < steps; k++) {
      if (path) params.forEach((param, i) => points[i].push(param.ref));
      let value;
      [value, params, state] = step(params, state, tree.ref(arrays));
      losses.push(value);
    }
    tree.dispose(state);
    // The last point has a loss too, but needs no gradient.
    losses.push(cost(tree.ref(params), tree.ref(arrays)));
    params.forEach((param, i) => points[i].push(param));
    results = await Promise.all([losses, ...points].map(joined));
  }

  const begin = performance.now();
  await call();
  const compile = performance.now() - begin; // with one descent: it compiles when it first computes
  const result = () => (path ? [results[0], interleaved(results[1], results[2])] : results);
  return { compile, call, result };
}

/** Downloads arrays one by one, which is faster here than stacking hundreds of them first. */
async function joined(values) {
  if (values.length === 1) return values[0].data();
  return Float32Array.from(values, (value) => value.dataSync()[0]);
}

/** @returns {number[]} the points (x₀, y₀, x₁, y₁, …) in row order */
function interleaved(x, y) {
  return Array.from(x).flatMap((value, k) => [value, y[k]]);
}
