/** What a page gives as files: its notebook, the numbers of its run, and its figures. */

import { html, nothing } from "lit-html";
import { download } from "../draw/dom.js";
import { figuresOf, pngOf, svgOf } from "../draw/picture.js";
import { csvOf } from "../runtime/run_csv.js";
import { fileName } from "../runtime/state_file.js";
import { common, downloads as texts } from "../texts.js";

/** @typedef {import("../draw/picture.js").FigureOf} FigureOf */

/**
 * @param {any} model of a page's state @param {HTMLElement} el its view @param {(text: string) => void} say tells the reader, and draws
 */
export function downloads(model, el, say) {
  /** The figures that were shown when it was opened; null while it is closed. @type {FigureOf[] | null} */
  let figures = null;
  const page = () => el.closest(".gdviz-page") ?? document.body;

  function toggle() {
    figures = figures ? null : figuresOf(page());
    say("");
  }

  /** @param {string} name @param {string | Blob} content @param {string} type */
  function give(name, content, type) {
    download(name, content, type);
    say(common.saved(name));
  }

  async function giveRun() {
    const text = await csvOf(model);
    if (text === null) return say(texts.computing);
    give(`${fileName(model, "run")}.csv`, text, "text/csv");
  }

  /** @param {FigureOf} figure @param {"svg" | "png"} kind */
  async function giveFigure({ name, node }, kind) {
    if (node.closest("[data-outdated]")) return say(texts.computing);
    const file = `${fileName(model, name)}.${kind}`;
    if (kind === "svg") give(file, svgOf(node), "image/svg+xml");
    else give(file, await pngOf(node), "image/png");
  }

  const row = (/** @type {string} */ name, /** @type {unknown} */ buttons) => html`<li><span>${name}</span>${buttons}</li>`;
  const button = (/** @type {string} */ kind, /** @type {string} */ of, /** @type {() => void} */ action) =>
    html`<button type="button" aria-label=${texts.file(of, kind)} @click=${action}>${kind}</button>`;

  function list() {
    const { notebook } = model.widget_manager;
    const still = (figures ?? []).filter(({ node }) => node.checkVisibility());
    return html`<ul class="files" aria-label=${texts.open}>
      ${notebook ? row(texts.notebook, html`<a class="button" href=${notebook.address} download=${notebook.name} aria-label=${texts.file(texts.notebook, "IPYNB")}>IPYNB</a>`) : nothing}
      ${model.get("csv").columns ? row(texts.run, button("CSV", texts.run, giveRun)) : nothing}
      ${still.map((figure) => row(figure.name, html`
        ${button("SVG", figure.name, () => giveFigure(figure, "svg"))}${button("PNG", figure.name, () => giveFigure(figure, "png"))}`))}
    </ul>`;
  }

  return {
    button: () => html`<button type="button" class="download" title=${texts.openTitle}
      aria-expanded=${figures !== null} @click=${toggle}>${texts.open}</button>`,
    list: () => (figures ? list() : nothing),
  };
}
