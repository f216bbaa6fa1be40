/** The code of a notebook on its page: it can be copied, and is folded where there is little room. */

import { toClipboard } from "../draw/dom.js";
import { code as texts, common } from "../texts.js";

/** Windows in which code would push the figures apart. */
const NARROW = "(max-width: 700px)";

export function startCode() {
  const isNarrow = matchMedia(NARROW).matches;
  for (const node of document.querySelectorAll("details.code")) {
    const details = /** @type {HTMLDetailsElement} */ (node);
    if (details.open) details.dataset.open = "";
    if (isNarrow) details.open = false;
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: common.copy });
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      const copied = await toClipboard(details.querySelector("code")?.textContent ?? "");
      button.textContent = copied ? common.copied : texts.notCopied;
      setTimeout(() => (button.textContent = common.copy), 2000);
    });
    details.append(button);
  }
}
