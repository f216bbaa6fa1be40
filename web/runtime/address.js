/** The state of a page in its address: what is read from it when the page opens, and what "Copy link" writes. */

import { modelOf, setHere } from "./models.js";
import { isPacked, packed, unpacked } from "./packed.js";
import { put, read } from "./state.js";

/** @typedef {import("./state.js").State} State */

/** The last part of an address that a page has written, which says by its value which version of these texts it has. */
const MARK = "gdviz";
const VERSION = "1";
/** Characters of an address; many servers and messengers refuse longer ones. */
export const LONGEST = 8000;

/** @param {any} model of the page's state @returns {Promise<string>} the query of the present state */
export async function query(model) {
  const parts = new URLSearchParams();
  for (const [name, text] of await read(model)) if (text) parts.set(name, await packed(text));
  parts.set(MARK, VERSION);
  // Commas are allowed in a query and easier to read.
  return parts.toString().replaceAll("%2C", ",");
}

/** Parameters of the address that are of the server or of the page around the widgets; so are all that begin with "voila". */
const NOT_OURS = ["token", "theme", "template", "note", "python", MARK];

/** @param {string} query @returns {Promise<State>} what it says; throws a `RangeError` where it was not written like this, or damaged */
async function stateIn(query) {
  // If a name is given twice, the last value counts.
  const parts = new Map(new URLSearchParams(query));
  const version = parts.get(MARK);
  if (version !== undefined && version !== VERSION) throw new RangeError("it was made by another version of this page");
  const texts = [...parts].filter(([name]) => !NOT_OURS.includes(name) && !name.startsWith("voila"));
  if (version === undefined && texts.some(([, text]) => isPacked(text))) throw new RangeError("its end is missing");
  const unpack = async (/** @type {[string, string]} */ [name, text]) => {
    const whole = await unpacked(text).catch(({ message }) => {
      throw new RangeError(`of ${name}, ${message}`);
    });
    return /** @type {[string, string]} */ ([name, whole]);
  };
  return new Map(await Promise.all(texts.map(unpack)));
}

/** So many of the parts that were ignored are named. */
const MOST_SHOWN = 10;

/** Set the widgets of a page from its query; the message reports what is ignored. @param {any} model of the page's state @param {string} query */
export async function restore(model, query) {
  let sentence;
  try {
    const ignored = await put(model, await stateIn(query));
    if (!ignored.length) return;
    const more = ignored.length > MOST_SHOWN ? `; and ${ignored.length - MOST_SHOWN} more` : "";
    sentence = `Parts of this link were ignored. ${ignored.slice(0, MOST_SHOWN).join("; ")}${more}.`;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    sentence = `This link was ignored: ${error.message}.`;
  }
  const message = `<div class="gdviz-notice" role="status">${escaped(sentence)}</div>`;
  setHere(await modelOf(model.widget_manager, model.get("message")), "value", message);
}

/** @param {string} text @returns {string} as HTML */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** @param {{model: any}} context of the page's state @returns {(() => void) | undefined} */
export function initialize({ model }) {
  const { exported, ownsAddress, kernel } = model.widget_manager;
  if (exported) exported.query = () => query(model);
  if (!ownsAddress || !kernel) return;
  // Without its kernel the page goes on; whoever loads it again, for a new kernel, finds it as it was.
  let updating = 0;
  const update = async () => history.replaceState(null, "", `?${await query(model)}${location.hash}`);
  const follow = () => {
    clearInterval(updating);
    if (kernel.status === "dead") updating = setInterval(update, UPDATE);
  };
  kernel.statusChanged.connect(follow);
  return () => {
    clearInterval(updating);
    kernel.statusChanged.disconnect(follow);
  };
}

/** Milliseconds between two looks at the state of a page whose kernel has ended. */
const UPDATE = 500;
