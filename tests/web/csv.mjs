// Reads CSV files as a page does: JSON of [[bytes in base64, task or null]] comes in, the points of each or an error go out.

import { CsvError, chooseColumns, pointsOf, readColumns } from "../../web/widgets/data_editor/csv.js";

let text = "";
for await (const part of process.stdin) text += part;

function read([content, task]) {
  try {
    const columns = chooseColumns(readColumns(Buffer.from(content, "base64")), task ?? undefined);
    const { coordinates, labels, labelNames } = pointsOf(columns);
    const [x, y] = labels ? [coordinates, labels] : [coordinates.slice(0, 1), coordinates[1]];
    return { columns: columns.map(({ name }) => name), x: x.map((values) => [...values]), y: [...y], labelNames };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { error: error.message };
  }
}

console.log(JSON.stringify(JSON.parse(text).map(read)));
