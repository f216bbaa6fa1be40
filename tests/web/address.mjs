// Restores queries as a page does: JSON of {states, state, queries} comes in, for each query the message and the states go out.

import { restore } from "../../web/runtime/address.js";
import { makeHost } from "./host.mjs";

globalThis.requestAnimationFrame = (call) => setTimeout(call);
let text = "";
for await (const part of process.stdin) text += part;
const { states, state, queries, hasKernel } = JSON.parse(text);
const results = [];
for (const query of queries) {
  const saved = [];
  const order = [];
  const host = makeHost(
    states,
    (id, changes) => {
      order.push(`save ${Object.keys(changes)}`);
      saved.push([id, changes]);
    },
    (id, content, reply) => {
      order.push(content.event);
      reply({ event: "done", question: -1 });
      reply({ event: "done", question: content.question });
    },
  );
  if (!hasKernel) host.exported = { live: null };
  host.runAll = async () => order.push("run all");
  await restore(await host.get_model(state), query);
  const plain = (value) => (value?.data ? { ...value, data: Array.from(new Float64Array(new Uint8Array(value.data.buffer ?? value.data).buffer)) } : value);
  const changes = saved.map(([id, values]) => [id, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, plain(value)]))]);
  const message = await host.get_model(states[state].message.slice("IPY_MODEL_".length));
  results.push({ message: message.get("value"), changes, order });
}
console.log(JSON.stringify(results));
