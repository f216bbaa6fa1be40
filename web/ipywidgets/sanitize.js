/** In place of the package `sanitize-html`, which brings along a parser for HTML and one for CSS: here the browser parses. */

/** Of these, the content goes, too. */
const HIDDEN = ["script", "style", "template", "noscript", "iframe", "svg", "math"];
/** Addresses that run nothing: of these schemes, or relative. */
const HARMLESS = /^\s*((https?|mailto|data:image\/\w+)[:;]|[^:]*$)/i;

/**
 * @param {string} html @param {{allowedTags: string[], allowedAttributes: Record<string, string[]>}} allowed
 * @returns {string} with nothing in it but text, and the elements and attributes that are allowed
 */
export default function sanitize(html, { allowedTags, allowedAttributes }) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const element of body.querySelectorAll("*")) {
    const tag = element.localName;
    if (HIDDEN.includes(tag)) element.remove();
    else if (!allowedTags.includes(tag)) element.replaceWith(...element.childNodes);
    const names = [...allowedAttributes["*"], ...(allowedAttributes[tag] ?? [])];
    for (const { name, value } of [...element.attributes]) {
      const isAllowed = names.includes(name) || (name.startsWith("aria-") && names.includes("aria-*"));
      if (!isAllowed || (["href", "src"].includes(name) && !HARMLESS.test(value))) element.removeAttribute(name);
    }
  }
  return body.innerHTML;
}
