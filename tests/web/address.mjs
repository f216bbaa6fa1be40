// Restores queries and opens files as a page does: JSON of {states, state, queries, files} comes in, for each query and each
// file the message and what was set go out.

import { restore } from "../../web/runtime/address.js";
import { open } from "../../web/runtime/state_file.js";
import { makeHost } from "./host.mjs";

globalThis.document = { title: "This page" };
globalThis.requestAnimationFrame = (call) => setTimeout(call);
let text = "";
for await (const part of process.stdin) text += part;
const { states, state, queries, files, hasKernel } = JSON.parse(text);
const results = [];
for (const given of [...queries.map((query) => ({ query })), ...files.map((file) => ({ file }))]) {
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
  host.ownsAddress = true;
  const model = await host.get_model(state);
  let wrong = null;
  if ("query" in given) await restore(model, given.query);
  else wrong = await open(model, { size: given.file.length, text: async () => given.file });
  const plain = (value) => (value?.data ? { ...value, data: Array.from(new Float64Array(new Uint8Array(value.data.buffer ?? value.data).buffer)) } : value);
  const changes = saved.map(([id, values]) => [id, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, plain(value)]))]);
  const message = await host.get_model(states[state].message.slice("IPY_MODEL_".length));
  results.push({ message: wrong ?? message.get("value"), changes, order });
}
console.log(JSON.stringify(results));
