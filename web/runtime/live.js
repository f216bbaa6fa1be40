/** The way from an exported page to where its notebook runs with Python. */

import { html, nothing } from "lit-html";
import { live as texts } from "../texts.js";

/**
 * On an exported page, which has no Python: a sentence about what needs it, with the way to where there is one.
 * @param {any} manager @param {string} sentence
 */
export const needsPython = (manager, sentence) =>
  html`<div class="gdviz-note gdviz-needs-python">${sentence}${runWithPython(manager)}</div>`;

/** The way to where the notebook runs with Python, if there is one. @param {any} manager */
export function runWithPython({ exported }) {
  const { live } = exported;
  // The notebook opens as the page is when the reader goes there; a page without a state of its own has no `query`.
  const renew = async (/** @type {any} */ { currentTarget: link }) => {
    link.href = withQuery(live, (await exported.query?.()) ?? "");
  };
  return live ? html` <a href=${live} @pointerdown=${renew} @focus=${renew}>${texts.run}</a>` : nothing;
}

/**
 * @param {string} live where a notebook runs with Python @param {string} query of a state
 * @returns {string} where it has that state
 */
function withQuery(live, query) {
  if (!query) return live;
  const address = new URL(live, location.href);
  const joined = (/** @type {string} */ text) => `${text}${text.includes("?") ? "&" : "?"}${query}`;
  // Binder starts a server first, and goes on to what this parameter says.
  const further = address.searchParams.get("urlpath");
  if (further === null) address.search = joined(address.search);
  else address.searchParams.set("urlpath", joined(further));
  return address.href;
}
