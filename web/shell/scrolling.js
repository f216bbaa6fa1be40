/** What is too wide for its page and scrolls sideways: it can be reached with the Tab key, to be scrolled with arrow keys. */

/** @param {HTMLElement[]} elements that scroll where they are too wide */
export function followScrolling(elements) {
  const observer = new ResizeObserver((entries) => entries.forEach(({ target }) => follow(/** @type {HTMLElement} */ (target))));
  for (const element of elements) if (!element.hasAttribute("tabindex")) observer.observe(element);
}

/** @param {HTMLElement} element */
function follow(element) {
  if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
  else element.removeAttribute("tabindex");
}
