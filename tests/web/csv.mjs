// Reads CSV files as a page does: JSON of [[bytes in base64, task or null]] comes in, the points of each or an error go out.

import { CsvError, chooseColumns, pointsOf, readColumns, taskOf } from "../../web/widgets/data_editor/csv.js";

let text = "";
for await (const part of process.stdin) text += part;

function read([content, task]) {
  try {
    const table = readColumns(Buffer.from(content, "base64"));
    const read = task ?? taskOf(table);
    const columns = chooseColumns(table, read);
    const { coordinates, labels, labelNames } = pointsOf(columns, read);
    const [x, y] = labels ? [coordinates, labels] : [coordinates.slice(0, -1), coordinates.at(-1)];
    return { task: read, columns: columns.map(({ name }) => name), x: x.map((values) => [...values]), y: [...y], labelNames };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { error: error.message };
  }
}

console.log(JSON.stringify(JSON.parse(text).map(read)));
