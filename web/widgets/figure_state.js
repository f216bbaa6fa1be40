/** The state of a figure of `interact`, which links in the text and the address set; it shows nothing. Its Python half is page_state.py. */

import { root } from "../draw/dom.js";
import { enterFigure } from "../runtime/set_links.js";

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-figure-state");
  return enterFigure(el, model);
}

export default { render };
