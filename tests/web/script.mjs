// Writes scripts as a page does: JSON of {states, state, values} comes in, for each of the values, traits by model, the script goes out.

import { scriptOf } from "../../web/runtime/script.js";
import { makeHost } from "./host.mjs";

let text = "";
for await (const part of process.stdin) text += part;
const { states, state, values } = JSON.parse(text);
const scripts = [];
for (const changes of values) {
  const changed = Object.fromEntries(Object.entries(states).map(([id, traits]) => [id, { ...traits, ...changes[id] }]));
  const host = makeHost(changed);
  scripts.push(await scriptOf(await host.get_model(state)));
}
process.stdout.write(JSON.stringify(scripts));
