/** The way from an exported page to where its notebook runs with Python. */

import { html } from "../draw/dom.js";

/**
 * On an exported page, which has no Python: a sentence about what needs it, with the way to where there is one.
 * @param {any} manager @param {string} sentence @param {Element} [parent] @returns {HTMLElement}
 */
export function needsPython(manager, sentence, parent) {
  const note = html("div", { className: "gdviz-note gdviz-needs-python", textContent: sentence }, parent);
  offerPython(manager, note);
  return note;
}

/** Add to a sentence the way to where the notebook runs with Python, if there is one. @param {any} manager @param {Element} note */
export function offerPython(manager, note) {
  const { live } = manager.exported;
  if (!live) return;
  const link = html("a", { href: live, textContent: "Run with Python" });
  note.append(" ", link);
  // The notebook opens as the page is when the reader goes there; a page without a state of its own has no `query`.
  const renew = async () => (link.href = withQuery(live, (await manager.exported.query?.()) ?? ""));
  for (const event of ["pointerdown", "focus"]) link.addEventListener(event, renew);
}

/**
 * @param {string} live where a notebook runs with Python @param {string} query of a state
 * @returns {string} where it has that state
 */
function withQuery(live, query) {
  if (!query) return live;
  const address = new URL(live, location.href);
  /** @param {string} text */
  const joined = (text) => `${text}${text.includes("?") ? "&" : "?"}${query}`;
  // Binder starts a server first, and goes on to what this parameter says.
  const further = address.searchParams.get("urlpath");
  if (further === null) address.search = joined(address.search);
  else address.searchParams.set("urlpath", joined(further));
  return address.href;
}
