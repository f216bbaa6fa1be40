/** "Make a link": a dialog in which teachers put together an address of the page for their class, or what shows its figures in other pages. */

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { fill, toClipboard } from "../draw/dom.js";
import { HEIGHT } from "../embedding/messages.js";
import { bareAddress, ownQuery } from "../runtime/address.js";
import { titleOf } from "../runtime/state.js";
import { common, makeLink as texts } from "../texts.js";
import { elementCode, frameCode } from "./embed_code.js";
import { controlsOf, hiddenBy } from "./hide.js";

/** What the page shows, beside its controls, by the name that the address has for it. @type {[string, string][]} */
const VIEWS = [["present", texts.present], ["teacher", texts.teacher]];
/** Pixels: of most columns of text, and those that make sense. */
const [COLUMN, NARROWEST, WIDEST] = [700, 280, 1600];
/** Pixels of a preview in the dialog, at most. */
const [PREVIEW, PREVIEW_HEIGHT] = [500, 200];

/** @typedef {import("./embed.js").Figure} Figure */

/**
 * Offer the dialog, in the line above the page.
 * @param {any} [state] of the page, if it has any @param {Figure[]} [figures] that other pages can show
 * @param {string | null} [script] the address of the element that does so, if there is one
 */
export function offerLinks(state, figures = [], script = null) {
  const [nav] = document.getElementsByTagName("nav");
  if (!nav) return;
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: texts.offer, title: texts.offerTitle });
  nav.append(button);
  button.addEventListener("click", () => openDialog(state, figures, script).catch((error) => console.error(error)));
}

/** @param {any} state @param {Figure[]} figures @param {string | null} script */
async function openDialog(state, figures, script) {
  const names = state ? [...controlsOf(state).keys()] : [];
  const titles = new Map(await Promise.all(names.map(async (name) => /** @type {[string, string]} */ ([name, await titleOf(state, [name])]))));
  const { hidden } = hiddenBy(names, location.search);
  const views = new Set(VIEWS.map(([name]) => name).filter((name) => new URLSearchParams(location.search).has(name)));
  let [isPresentState, status] = [true, ""];
  /** Of what other pages show: what it is, which figure, in which colours, and how large. */
  let [kind, figure, theme, width, height] = ["link", "", "", COLUMN, 0];
  const dialog = document.body.appendChild(Object.assign(document.createElement("dialog"), { className: "gdviz-widget gdviz-make-link" }));

  const isFile = location.protocol === "file:";

  /** @param {string} name of a control or a part of the address @returns {boolean} whether it belongs to what is shown */
  const belongs = (name) => !figures.some((each) => each.name && each.name === figure) || !name.includes(".") || name.startsWith(`${figure}.`);

  /** @returns {{list: string[], state: string}} which controls are hidden, as the address says it, and the present state */
  function chosen() {
    const own = names.filter(belongs);
    const [shown, taken] = [own.filter((name) => !hidden.has(name)), own.filter((name) => hidden.has(name))];
    const state = new URLSearchParams([...new URLSearchParams(isPresentState ? ownQuery() : "")].filter(([name]) => belongs(name)));
    const list = shown.length && shown.length < taken.length ? ["only", shown.join()] : taken.length ? ["hide", taken.join()] : [];
    return { list, state: state.toString().replaceAll("%2C", ",") };
  }

  function address() {
    const { list, state } = chosen();
    const first = kind === "link" ? VIEWS.map(([name]) => views.has(name) && name) : [figure ? `embed=${figure}` : "embed", theme && `theme=${theme}`];
    const query = [...first, list.join("="), state].filter(Boolean).join("&");
    return bareAddress() + (query && `?${query}`);
  }

  /** @returns {string} what is copied */
  function result() {
    if (kind === "link") return address();
    if (kind === "iframe") return frameCode(address(), height);
    const { list, state } = chosen();
    return elementCode(script ?? "", { figure, ...Object.fromEntries(list.length ? [list] : []), state, theme, height });
  }

  async function copy() {
    const isCopied = await toClipboard(result());
    draw(isCopied ? common.copiedThis : texts.notCopied);
    if (!isCopied) /** @type {any} */ (dialog.querySelector("[readonly]")).select();
  }

  /** @param {unknown} text @param {boolean} isOn @param {(isOn: boolean) => void} set */
  const box = (text, isOn, set) => {
    const change = (/** @type {any} */ { target }) => {
      set(target.checked);
      draw();
    };
    return html`<label><input type="checkbox" .checked=${live(isOn)} @change=${change} /><span>${text}</span></label>`;
  };
  /** @param {string} label @param {[string, string][]} options values and what they are called @param {string} value @param {(value: string) => void} set */
  const menu = (label, options, value, set) => {
    const change = (/** @type {any} */ { target }) => {
      set(target.value);
      draw();
    };
    return html`<label class="menu"><span>${label}</span><select aria-label=${label} .value=${live(value)} @change=${change}>
      ${options.map(([each, text]) => html`<option value=${each} ?selected=${each === value}>${text}</option>`)}
    </select></label>`;
  };
  const put = (/** @type {Set<string>} */ set, /** @type {string} */ name, /** @type {boolean} */ isIn) => (isIn ? set.add(name) : set.delete(name));
  const every = (/** @type {boolean} */ isShown) => {
    for (const name of names.filter(belongs)) put(hidden, name, !isShown);
    draw();
  };

  const isThere = (/** @type {string} */ name) => name !== "teacher" || document.getElementById("gdviz-teacher");
  const shownBeside = () => VIEWS.filter(([name]) => isThere(name)).map(([name, text]) => box(text, views.has(name), (isOn) => put(views, name, isOn)));

  /** Which figures another page shows, and how. */
  function choices() {
    const named = figures.map(({ name, heading }, i) => /** @type {[string, string]} */ ([name || String(i + 1), texts.numbered(i + 1, name, heading)]));
    return html`
      ${menu(texts.figure, [["", texts.allFigures], ...named], figure, (value) => (figure = value))}
      ${menu(texts.theme, [["", texts.themes[kind]], ["light", texts.light], ["dark", texts.dark]], theme, (value) => (theme = value))}`;
  }

  /** What another page has in it, and how large it is there. */
  function code() {
    if (isFile) return html`<p class="gdviz-notice">${texts.file}</p>`;
    const scale = Math.min(1, PREVIEW / width, PREVIEW_HEIGHT / height);
    const resize = (/** @type {any} */ { target }) => {
      width = Math.min(Math.max(Math.round(target.value) || COLUMN, NARROWEST), WIDEST);
      draw();
    };
    return html`
      <label class="menu"><span>${texts.width}</span><input type="number" min=${NARROWEST} max=${WIDEST} .value=${live(String(width))} @change=${resize} /></label>
      <p role="status">${height ? texts.size(width, height) : texts.measuring}</p>
      <div class="preview" style="width: ${scale * width}px; height: ${scale * height}px">
        <iframe title=${texts.preview} src=${address()} tabindex="-1" style="width: ${width}px; height: ${height || COLUMN}px; transform: scale(${scale})"></iframe>
      </div>
      <p>${texts.hints[kind]}</p>
      <textarea readonly rows="5" aria-label=${texts.code} .value=${live(result())}></textarea>`;
  }

  /** @param {string} [said] */
  function draw(said = "") {
    status = said;
    const isLink = kind === "link";
    const own = names.filter(belongs);
    const kinds = /** @type {[string, string][]} */ (Object.entries(texts.kinds)).filter(([each]) => each !== "element" || script);
    fill(dialog, html`
      <h2 id="gdviz-make-link">${texts.title}</h2>
      ${figures.length ? menu(texts.kind, kinds, kind, (value) => (kind = value)) : nothing}
      ${isLink ? shownBeside() : choices()}
      ${box(texts.state, isPresentState, (isOn) => (isPresentState = isOn))}
      ${own.length ? html`<fieldset>
        <legend>${texts.controls}</legend>
        <div class="all"><button type="button" @click=${() => every(true)}>${texts.all}</button><button type="button" @click=${() => every(false)}>${texts.none}</button></div>
        <div class="controls">
          ${own.map((name) => box(html`${titles.get(name)} ${titles.get(name) === name ? nothing : html`<code>${name}</code>`}`, !hidden.has(name), (isOn) => put(hidden, name, !isOn)))}
        </div></fieldset>` : nothing}
      ${isLink ? html`<input type="text" readonly aria-label=${texts.address} .value=${live(address())} />` : code()}
      <div class="actions">
        ${isFile && !isLink ? nothing : html`<button type="button" class="copy" @click=${copy}>${common.copy}</button>`}
        <a href=${address()} target="_blank" rel="noopener">${texts.open}</a>
        <button type="button" @click=${() => dialog.close()}>${common.close}</button>
        <span role="status">${status}</span>
      </div>`);
  }
  draw();
  const leaving = new AbortController();
  const measure = (/** @type {MessageEvent} */ { source, data }) => {
    if (data?.type !== HEIGHT || source !== dialog.querySelector("iframe")?.contentWindow) return;
    height = data.height;
    draw(status);
  };
  addEventListener("message", measure, { signal: leaving.signal });
  dialog.setAttribute("aria-labelledby", "gdviz-make-link");
  dialog.addEventListener("close", () => {
    leaving.abort();
    dialog.remove();
  });
  dialog.showModal();
}
