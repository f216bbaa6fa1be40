/** What other pages have in them to show figures of this one. */

import { bareAddress, escaped } from "../runtime/address.js";

/** @param {Record<string, string | number>} values @returns {string} attributes, but for empty ones */
const attributes = (values) => Object.entries(values).map(([name, value]) => (value === "" ? "" : ` ${name}="${escaped(String(value))}"`)).join("");

/** @param {string} address of the embedded page @param {number} height in pixels @returns {string} an iframe */
export const frameCode = (address, height) =>
  `<iframe${attributes({ src: address, title: document.title, width: "100%", height, style: "border: 0", loading: "lazy", allow: "clipboard-write" })}></iframe>`;

/**
 * @param {string} script the address of what defines the element
 * @param {Record<string, string | number>} values of its attributes @returns {string} both, with a link for those who do not get it
 */
export const elementCode = (script, values) => `<script type="module" src="${escaped(new URL(script, location.href).href)}"></script>
<gdviz-figure${attributes({ src: bareAddress(), ...values, title: document.title })}>
  <a href="${escaped(bareAddress())}">${escaped(document.title)}</a>
</gdviz-figure>`;
