/** A link as a widget: it shows what went wrong, if anything. What it computes is in runtime/link.js. */

import { html } from "lit-html";
import { fill, root } from "../draw/dom.js";
import { followLink, inThisPage, runLink } from "../runtime/links.js";
import { bytesOf, observe } from "../runtime/models.js";
import { canRun } from "../runtime/program.js";
import { common, link as texts } from "../texts.js";

/** @param {Model} model @returns {unknown} what to show, if anything */
function message(model) {
  const module = bytesOf(model.get("module"));
  const { error } = inThisPage(model);
  const reason = error ? `${error.message} (${error.name})` : model.get("error_message");
  const notice = (/** @type {unknown} */ text) => html`<div class="gdviz-notice" role="status">${text}</div>`;
  if (reason) return html`<div class="gdviz-error" role="alert">${texts.failed(model.get("name"), reason)}</div>`;
  if (model.get("where") === "browser") return null;
  if (model.widget_manager.exported) return notice(common.linkNeedsPython(model.get("name")));
  if (!module.length || canRun(module)) return null;
  return notice(texts.withoutSimd);
}

/** @param {Context} context */
const initialize = ({ model }) => runLink(model);

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-link");
  const show = () => fill(el, message(model));
  const ends = [runLink(model), followLink(model, show), observe(model, "where error_message", show)];
  show();
  return () => ends.forEach((end) => end());
}

export default { initialize, render };
