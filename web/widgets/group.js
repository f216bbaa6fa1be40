/** The heading of a group of controls. Its Python half is group.py; runtime/groups.js follows the controls. */

import { html } from "lit-html";
import { fill, root } from "../draw/dom.js";
import { followGroup } from "../runtime/groups.js";
import { listen, save } from "../runtime/models.js";
import { group as texts } from "../texts.js";

const initialize = (/** @type {Context} */ { model }) => followGroup(model);

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-group-heading");

  function draw() {
    const [expanded, changed] = [model.get("expanded"), model.get("changed")];
    el.classList.toggle("open", expanded);
    el.classList.toggle("changed", changed);
    fill(el, html`
      <button type="button" aria-expanded=${expanded} @click=${() => save(model, { expanded: !expanded })}>
        ${model.get("title")}${changed ? html`<span>${texts.changed}</span>` : ""}
      </button>`);
  }

  return listen(model, { "title expanded changed": draw });
}

export default { initialize, render };
