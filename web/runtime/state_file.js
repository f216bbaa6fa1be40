/** The state of a page as a small JSON file, and back: all of it, or nothing and a sentence. */

import { stateFile as texts } from "../texts.js";
import { isRecord, isTexts } from "./records.js";
import { check, put, read, VERSION } from "./state.js";

/** @typedef {import("./state.js").State} State */

/** The largest file that is read. */
const MOST_BYTES = 1_000_000;

/** @param {any} model @returns {string | undefined} what the file calls this page; in Jupyter a page has no name */
const pageName = ({ widget_manager }) => (widget_manager.ownsAddress ? document.title : undefined);

/** @param {any} model of the page's state @param {string[]} parts of the name besides the page's @returns {string} the name of a file */
export function fileName(model, ...parts) {
  const words = (/** @type {string} */ text) => text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return [words(pageName(model) ?? "") || "page", ...parts.map(words)].filter(Boolean).join("-");
}

/** @param {any} model of the page's state @returns {Promise<{name: string, text: string}>} a file of the present state */
export async function fileOf(model) {
  const page = pageName(model);
  const values = Object.fromEntries(await read(model));
  return { name: `${fileName(model)}.json`, text: `${JSON.stringify({ gdviz: VERSION, page, values }, null, 1)}\n` };
}

/**
 * Set the widgets of a page from a file; where anything in it is wrong, the page stays as it is.
 * @param {any} model of the page's state @param {{size: number, text: () => Promise<string>}} file
 * @returns {Promise<string>} what is wrong with it, if anything
 */
export async function open(model, file) {
  try {
    if (file.size > MOST_BYTES) throw new RangeError(texts.tooLarge(MOST_BYTES / 1e6));
    const state = stateIn(await file.text(), pageName(model));
    refuse(await check(model, state));
    const before = await read(model);
    const refused = await put(model, state);
    if (refused.length) await put(model, before);
    refuse(refused);
    return "";
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return error.message;
  }
}

/** @param {string[]} reasons why entries are refused, of which the first is reported, if there is one */
function refuse([reason]) {
  if (reason) throw new RangeError(reason);
}

/** @param {string} text @param {string | undefined} page @returns {State} */
function stateIn(text, page) {
  let content;
  try {
    content = JSON.parse(text);
  } catch {
    throw new RangeError(texts.noJson);
  }
  const { gdviz: version, page: of, values } = isRecord(content) ? content : {};
  if (version === undefined) throw new RangeError(texts.noState);
  if (version !== VERSION) throw new RangeError(texts.version(JSON.stringify(version).slice(0, 20), VERSION));
  if (page && of !== page) throw new RangeError(typeof of === "string" ? texts.ofPage(of.slice(0, 80), page) : texts.ofOtherPage(page));
  if (!isTexts(values)) throw new RangeError(texts.noTexts);
  return new Map(Object.entries(values));
}
