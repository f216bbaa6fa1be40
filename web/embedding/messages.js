/** What an embedded page and the page around it tell each other, by `postMessage`: the `type` of each message. */

/** From the embedded page: `{type, height, title}`, its height in pixels, now and whenever it changes, and what it is called. */
export const HEIGHT = "gdviz:height";
/** To it: `{type, theme}`, "light", "dark" or, for the system's, null. */
export const THEME = "gdviz:theme";
