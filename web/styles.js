/** The style sheet of all widgets, in each tree of elements that shows one. */

import text from "all.css";

const sheet = new CSSStyleSheet();
sheet.replaceSync(text);

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
