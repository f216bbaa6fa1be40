// Trains the network of functions.py in Node: `node train.mjs 2000`.

import load from "../modules/network.js";

const steps = Number(process.argv[2] ?? 2000);
const network = await load();
for (let taken = 0; taken < steps; taken += steps / 5) {
  const { loss } = network.step(steps / 5, { learning_rate: 0.01 });
  console.log(`${String(taken + steps / 5).padStart(6)} steps: loss ${loss.toFixed(6)}`);
}
const { w1 } = network.state.params;
console.log(`The first weights: ${Array.from(w1.subarray(0, 4), (weight) => weight.toFixed(3)).join(", ")}, …`);
