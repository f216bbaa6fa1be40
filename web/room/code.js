/** The code of a room in letters for the back row, with its address as a QR code. */

import { generate } from "lean-qr";
import { html, nothing, svg } from "lit-html";
import { fill } from "../draw/dom.js";
import { common, room as texts } from "../texts.js";

/** Modules of paper around a QR code. */
const QUIET = 4;

/** @param {string} text @returns {unknown} its QR code: one path, dark on light in any theme */
function qrCode(text) {
  const bits = generate(text);
  const size = bits.size + 2 * QUIET;
  let data = "";
  for (let y = 0; y < bits.size; y++) for (let x = 0; x < bits.size; x++) if (bits.get(x, y)) data += `M${x + QUIET},${y + QUIET}h1v1h-1z`;
  return html`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${texts.qr}>${svg`
    <rect width=${size} height=${size} fill="white" /><path d=${data} fill="black" shape-rendering="crispEdges" />`}</svg>`;
}

/** @param {string} code @param {URL} base of the server */
export function showCode(code, base) {
  const dialog = document.body.appendChild(Object.assign(document.createElement("dialog"), { className: "gdviz-widget gdviz-room-code" }));
  const isHere = /^(localhost|127\.|\[::1\])/.test(base.hostname);
  const short = new URL("join", base);
  fill(dialog, html`
    <div>
      <h2 id="gdviz-room-code">${texts.joinAt}</h2>
      <p class="address">${short.host}${short.pathname}</p>
      <p>${texts.codeIs}</p>
      <p class="code">${code}</p>
      ${isHere ? html`<p class="gdviz-notice">${texts.onlyHere}</p>` : nothing}
      <button type="button" @click=${() => dialog.close()}>${common.close}</button>
    </div>
    ${qrCode(new URL(`join/${code}`, base).href)}`);
  dialog.setAttribute("aria-labelledby", "gdviz-room-code");
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
}
