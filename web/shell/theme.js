/** The page is light or dark as the system is, or as `?theme=light`, `?theme=dark` or the page around it asks. */

import { THEME } from "../embedding/messages.js";

const DARK = "(prefers-color-scheme: dark)";

/** Mark the page as light or dark the way JupyterLab does: widgets look for that mark. */
export function followTheme() {
  const system = matchMedia(DARK);
  const rules = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText.includes(DARK))
    .map((rule) => ({ media: /** @type {CSSMediaRule} */ (rule).media, text: /** @type {CSSMediaRule} */ (rule).media.mediaText }));
  let asked = new URLSearchParams(location.search).get("theme");

  function show() {
    const isAsked = asked === "light" || asked === "dark";
    const isDark = isAsked ? asked === "dark" : system.matches;
    // What the style sheet has for dark pages applies where the system is dark, unless something else is asked for.
    for (const { media, text } of rules) media.mediaText = isAsked ? text.replace(DARK, isDark ? "(min-width: 0)" : "(max-width: 0)") : text;
    document.documentElement.style.colorScheme = isAsked ? String(asked) : "";
    document.body.dataset.jpThemeLight = String(!isDark);
  }
  system.addEventListener("change", show);
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.type !== THEME) return;
    asked = data.theme;
    show();
  });
  show();
}
