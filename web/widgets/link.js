/** A link as a widget: it shows what went wrong, if anything. What it computes is in runtime/link.js. */

import { html, root } from "../draw/dom.js";
import { followLink, inThisPage, runLink } from "../runtime/links.js";
import { bytesOf, observe } from "../runtime/models.js";
import { canRun } from "../runtime/program.js";

/** @param {Model} model @returns {{kind: string, parts: string[]} | null} what to show; the second part is a name */
function message(model) {
  const name = model.get("name");
  const module = bytesOf(model.get("module"));
  const { error } = inThisPage(model);
  const reason = error ? `${error.message} (${error.name})` : model.get("error_message");
  if (reason) return { kind: "error", parts: ["The link ", name, ` could not compute: ${reason}`] };
  if (model.get("where") === "browser") return null;
  if (model.widget_manager.exported) return { kind: "notice", parts: ["The link “", name, "” needs Python, so its outputs do not change here."] };
  if (!module.length || canRun(module)) return null;
  return { kind: "notice", parts: ["This browser cannot run WebAssembly with SIMD, so the server computes instead."] };
}

/** @param {Context} context */
function initialize({ model }) {
  return runLink(model);
}

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-link");
  const release = runLink(model);

  function show() {
    const shown = message(model);
    el.replaceChildren();
    if (!shown) return;
    const [before, name, after] = shown.parts;
    const box = html("div", { className: `gdviz-${shown.kind}` }, el);
    box.setAttribute("role", shown.kind === "error" ? "alert" : "status");
    box.append(before);
    if (name) html("b", { textContent: name }, box);
    if (after) box.append(after);
  }

  const ends = [release, followLink(model, show), observe(model, "where error_message", show)];
  show();
  return () => ends.forEach((end) => end());
}

export default { initialize, render };
