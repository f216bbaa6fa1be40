// Loads a CSV file as a data editor does: JSON of {states, editor, file, content, exported, panel} comes in, bytes as base64; what the
// page saves goes out.

import { makeHost } from "./host.mjs";
import { loadFile } from "../../web/widgets/data_editor/loading.js";

let text = "";
for await (const part of process.stdin) text += part;
const { states, editor, file, content, exported, panel } = JSON.parse(text);
const saved = [];
const host = makeHost(states, (_, changes) => saved.push(changes));
if (exported) host.exported = { live: null };
if (panel) host.bk_send = () => {};
await loadFile(await host.get_model(editor), new File([Buffer.from(content, "base64")], file));
const plain = (value) => (value?.data?.buffer ? { ...value, data: [...new Float64Array(value.data.buffer)] } : value);
console.log(JSON.stringify(Object.fromEntries(Object.entries(Object.assign({}, ...saved)).map(([key, value]) => [key, plain(value)]))));
