/**
 * `<gdviz-figure src="…/lessons/4_zigzag.html" figure="zigzag">`: a figure of an exported page in any other page.
 *
 * Attributes: `src`, the address of the page; `figure`, the number or the name of one of its figures, by default all; `state`, what
 * the address of the page says of its controls (`zigzag.kappa=50`); `hide` and `only`, as in such an address; `theme`, "light" or
 * "dark", by default as the page around it; `title`, for screen readers; `height` in pixels, until the figure is there. What stands
 * in the element is shown where the figure cannot be.
 */

import { figureElement as texts } from "../texts.js";
import { HEIGHT, THEME } from "./messages.js";

const NAME = "gdviz-figure";
/** Those that the address of the frame follows from. */
const OF_ADDRESS = ["src", "figure", "state", "hide", "only"];
const ATTRIBUTES = [...OF_ADDRESS, "theme", "title", "height"];
/** Milliseconds in which a page has to report its height: from the start, and once it is loaded. */
const [LOADING, LOADED] = [30_000, 2_000];
/** Figures so far from the window are loaded. */
const AHEAD = "600px";
/** Pixels; nothing higher is a figure. */
const HIGHEST = 20_000;
/** Light ink is on dark paper. */
const LIGHT_INK = 0.5;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; position: relative; margin: 16px 0; }
  iframe { display: block; width: 100%; height: 360px; border: 0; }
  iframe:not(.there) { opacity: 0; }
  p { margin: 0; }
  iframe.gone { position: absolute; visibility: hidden; }
  :host([hidden]), [hidden] { display: none; }
  /* The colour of the text around, written alike in all browsers; at the end of a transition, it has changed. */
  i { position: absolute; color: color-mix(in srgb, currentcolor, currentcolor); transition: color 1ms; }
`);

/**
 * @param {(name: string) => string | null} attribute of an element @param {string} theme
 * @returns {{address?: string, wrong?: string}} the address of its frame, or a sentence
 */
function addressOf(attribute, theme) {
  const src = attribute("src");
  if (!src) return { wrong: texts.noSource };
  if (!URL.canParse(src, document.baseURI)) return { wrong: texts.noAddress(src) };
  const address = new URL(src, document.baseURI);
  if (!["http:", "https:", "file:"].includes(address.protocol)) return { wrong: texts.noAddress(src) };
  const query = new URLSearchParams({ embed: attribute("figure") ?? "", theme });
  for (const name of ["hide", "only"]) if (attribute(name)) query.set(name, attribute(name) ?? "");
  address.search = [query.toString(), address.search.slice(1), attribute("state")].filter(Boolean).join("&");
  return { address: address.href };
}

/** @param {Element} ink that has the colour of the text @returns {"light" | "dark"} the theme of the page around */
function themeAround(ink) {
  const [red, green, blue] = (getComputedStyle(ink).color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > LIGHT_INK ? "dark" : "light";
}

class GdvizFigure extends HTMLElement {
  static observedAttributes = ATTRIBUTES;
  #ink = document.createElement("i");
  #frame = document.createElement("iframe");
  #message = Object.assign(document.createElement("p"), { role: "status" });
  /** What stands in the element, or else a link to the page. */
  #instead = Object.assign(document.createElement("slot"), { hidden: true });
  #isNear = false;
  #timer = 0;
  #leaving = new AbortController();

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#ink, this.#frame, this.#message, this.#instead);
    this.#frame.allow = "clipboard-write";
    this.#frame.addEventListener("load", () => this.#isNear && this.#wait(LOADED));
    this.#ink.addEventListener("transitionend", () => this.#paint());
  }

  connectedCallback() {
    const { signal } = (this.#leaving = new AbortController());
    addEventListener("message", (event) => this.#hear(event), { signal });
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#load(), { rootMargin: AHEAD });
    observer.observe(this);
    signal.addEventListener("abort", () => observer.disconnect());
    this.#frame.title = this.title || (this.textContent ?? "").trim();
  }

  disconnectedCallback() {
    this.#leaving.abort();
    clearTimeout(this.#timer);
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (name === "theme") this.#paint();
    else if (name === "title") this.#frame.title = this.title;
    else if (name === "height") this.#frame.style.height = `${this.getAttribute(name)}px`;
    else if (this.#isNear) this.#load();
  }

  get #theme() {
    return this.getAttribute("theme") ?? themeAround(this.#ink);
  }

  /** Give the frame its address, as soon as it is near the window. */
  #load() {
    this.#isNear = true;
    const { address, wrong = "" } = addressOf((name) => this.getAttribute(name), this.#theme);
    this.#say(wrong);
    if (!address || address === this.#frame.src) return;
    this.#frame.classList.remove("there");
    this.#frame.src = address;
    this.#paint();
    this.#wait(LOADING);
  }

  /** @param {number} patience milliseconds */
  #wait(patience) {
    clearTimeout(this.#timer);
    if (this.#frame.matches(".there")) return;
    this.#timer = setTimeout(() => this.#say(texts.silent(new URL(this.#frame.src).host)), patience);
  }

  /** @param {MessageEvent} event */
  #hear({ source, data }) {
    if (source !== this.#frame.contentWindow || data?.type !== HEIGHT || !(data.height > 0 && data.height < HIGHEST)) return;
    clearTimeout(this.#timer);
    this.#say("");
    this.#frame.classList.add("there");
    this.#frame.title ||= data.title;
    this.#frame.style.height = `${data.height}px`;
  }

  /** Light or dark as the page around it. */
  #paint() {
    this.#frame.style.colorScheme = this.#theme;
    this.#frame.contentWindow?.postMessage({ type: THEME, theme: this.#theme }, "*");
  }

  /** @param {string} wrong what is shown in place of the figure; it is shown again if empty */
  #say(wrong) {
    this.#frame.classList.toggle("gone", Boolean(wrong));
    this.#message.textContent = wrong;
    this.#instead.hidden = !wrong;
    const link = Object.assign(document.createElement("a"), { href: this.getAttribute("src"), textContent: texts.open });
    this.#instead.replaceChildren(...(this.#frame.src ? [link] : []));
  }
}

if (!customElements.get(NAME)) customElements.define(NAME, GdvizFigure);

/** The same for hosts of anywidget, such as MyST's directive: what it is given are the attributes. */
export default {
  render(/** @type {Context} */ { model, el }) {
    const figure = document.createElement(NAME);
    for (const name of ATTRIBUTES) if (model.get(name) !== undefined) figure.setAttribute(name, model.get(name));
    el.append(figure);
  },
};
