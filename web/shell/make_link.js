/** "Make a link": a dialog in which teachers put together an address of the page for their class. */

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { fill, toClipboard } from "../draw/dom.js";
import { bareAddress, ownQuery } from "../runtime/address.js";
import { titleOf } from "../runtime/state.js";
import { common, makeLink as texts } from "../texts.js";
import { controlsOf, hiddenBy } from "./hide.js";

/** What the page shows, beside its controls, by the name that the address has for it. @type {[string, string][]} */
const VIEWS = [["present", texts.present], ["teacher", texts.teacher]];

/** Offer the dialog, in the line above the page. @param {any} [state] of the page, if it has any */
export function offerLinks(state) {
  const [nav] = document.getElementsByTagName("nav");
  if (!nav) return;
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: texts.offer, title: texts.offerTitle });
  nav.append(button);
  button.addEventListener("click", () => openDialog(state).catch((error) => console.error(error)));
}

/** @param {any} [state] */
async function openDialog(state) {
  const names = state ? [...controlsOf(state).keys()] : [];
  const titles = await Promise.all(names.map((name) => titleOf(state, [name])));
  const { hidden } = hiddenBy(names, location.search);
  const views = new Set(VIEWS.map(([name]) => name).filter((name) => new URLSearchParams(location.search).has(name)));
  let [isPresentState, status] = [true, ""];
  const dialog = document.body.appendChild(Object.assign(document.createElement("dialog"), { className: "gdviz-widget gdviz-make-link" }));

  function address() {
    const shown = names.filter((name) => !hidden.has(name));
    const list = shown.length && shown.length < hidden.size ? `only=${shown}` : hidden.size ? `hide=${[...hidden]}` : "";
    const query = [...VIEWS.map(([name]) => views.has(name) && name), list, isPresentState && ownQuery()].filter(Boolean).join("&");
    return bareAddress() + (query && `?${query}`);
  }

  async function copy() {
    const isCopied = await toClipboard(address());
    draw(isCopied ? common.copiedThis : texts.notCopied);
    if (!isCopied) /** @type {any} */ (dialog.querySelector("[type=text]")).select();
  }

  /** @param {unknown} text @param {boolean} isOn @param {(isOn: boolean) => void} set */
  const box = (text, isOn, set) => {
    const change = (/** @type {any} */ { target }) => {
      set(target.checked);
      draw();
    };
    return html`<label><input type="checkbox" .checked=${live(isOn)} @change=${change} /><span>${text}</span></label>`;
  };
  const put = (/** @type {Set<string>} */ set, /** @type {string} */ name, /** @type {boolean} */ isIn) => (isIn ? set.add(name) : set.delete(name));
  const every = (/** @type {boolean} */ isShown) => {
    for (const name of names) put(hidden, name, !isShown);
    draw();
  };

  /** @param {string} [said] */
  function draw(said = "") {
    status = said;
    const isThere = (/** @type {string} */ name) => name !== "teacher" || document.getElementById("gdviz-teacher");
    fill(dialog, html`
      <h2 id="gdviz-make-link">${texts.title}</h2>
      ${VIEWS.filter(([name]) => isThere(name)).map(([name, text]) => box(text, views.has(name), (isOn) => put(views, name, isOn)))}
      ${box(texts.state, isPresentState, (isOn) => (isPresentState = isOn))}
      ${names.length ? html`<fieldset>
        <legend>${texts.controls}</legend>
        <div class="all"><button type="button" @click=${() => every(true)}>${texts.all}</button><button type="button" @click=${() => every(false)}>${texts.none}</button></div>
        <div class="controls">
          ${names.map((name, i) => box(html`${titles[i]} ${titles[i] === name ? nothing : html`<code>${name}</code>`}`, !hidden.has(name), (isOn) => put(hidden, name, !isOn)))}
        </div></fieldset>` : nothing}
      <input type="text" readonly aria-label=${texts.address} .value=${live(address())} />
      <div class="actions">
        <button type="button" class="copy" @click=${copy}>${common.copy}</button>
        <a href=${address()} target="_blank" rel="noopener">${texts.open}</a>
        <button type="button" @click=${() => dialog.close()}>${common.close}</button>
        <span role="status">${status}</span>
      </div>`);
  }
  draw();
  dialog.setAttribute("aria-labelledby", "gdviz-make-link");
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
}
