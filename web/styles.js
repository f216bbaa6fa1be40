/** The style sheet of all widgets, in each tree of elements that shows one. */

import colors from "./colors.css";
import plane from "./draw/plane.css";
import plot from "./draw/plot.css";
import theme from "./theme.css";
import badge from "./widgets/badge.css";
import buttons from "./widgets/buttons.css";
import dataEditor from "./widgets/data_editor.css";
import field from "./widgets/field.css";
import networkDiagram from "./widgets/network_diagram.css";
import pageState from "./widgets/page_state.css";
import player from "./widgets/player.css";
import resultsTable from "./widgets/results_table.css";
import runner from "./widgets/runner.css";
import slider from "./widgets/slider.css";

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  [colors, theme, plot, plane, badge, buttons, dataEditor, field, networkDiagram, pageState, player, resultsTable, runner, slider].join("")
);

/** Add the sheet to a document or a shadow root. @param {DocumentOrShadowRoot} tree */
function add(tree) {
  if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);
}

/** Style the page: columns that Python has put together from the boxes of ipywidgets, and the colours of all widgets. */
export const adoptInPage = () => add(document);

/** Style a widget's element, in whatever tree it is shown. @param {Element} el */
export function adopt(el) {
  const take = () => {
    const tree = el.getRootNode();
    if (tree instanceof ShadowRoot) add(tree);
  };
  take();
  if (el.isConnected) return;
  // An element has a size once it is shown.
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    take();
  });
  observer.observe(el);
}
