/** The bar of a room, below the page: what learners and teachers see of it, and do in it. */

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { makeLink, room as texts } from "../texts.js";
import { nicknameOf } from "./room.js";

/** @typedef {import("./room.js").Room} Room */

/** Characters of a nickname. */
const LONGEST = 24;

/**
 * @typedef {object} Acts what the bar can ask for
 * @property {(message: object) => void} act sends a message
 * @property {(name: string) => void} rename @property {string} name the nickname
 * @property {() => void} showCode @property {() => void} download @property {() => void} end
 * @property {() => void} look calls all eyes to the front
 * @property {(() => void) | null} race where there can be one
 * @property {string} lessons the address of the page on which another lesson is chosen
 * @property {string | null} present the address at which this page is presented part by part, where it is not
 */

/** @param {Room} room */
const status = ({ link }) => html`<span class="link ${link}" role="status">${texts.links[link]}</span>`;

/** @param {Room} room @param {Acts} acts */
export function learnerBar(room, { act, rename, name }) {
  const { code, link, number, follows, moved, isCalled, hand, nicknames, sentence } = room;
  const follow = (/** @type {any} */ { target }) => act({ type: "follow", follows: target.checked });
  const why = sentence || (moved.length ? texts.moved(moved) : link === "lost" ? texts.goOn : isCalled ? texts.called : "");
  return html`
    <b>${texts.room(code)}</b>${status(room)}
    ${link === "ended" ? nothing : html`
      ${number ? html`<span>${texts.learner(number)}</span>` : nothing}
      <label class="switch"><input type="checkbox" role="switch" .checked=${live(follows)} @change=${follow} /><span>${texts.following}</span></label>
      <button type="button" aria-pressed=${hand} ?disabled=${link !== "connected"} @click=${() => act({ type: "hand", raised: !hand })}>${texts.hand}</button>
      ${nicknames ? html`<label>${texts.nickname} <input type="text" maxlength=${LONGEST} autocomplete="off" .value=${live(name)} @change=${(/** @type {any} */ { target }) => rename(target.value.trim())} /></label>` : nothing}`}
    <span class="why" role="status">${why}</span>`;
}

/** @param {Room} room @param {Acts} acts */
export function teacherBar(room, { act, look, showCode, download, end, race, lessons, present }) {
  const { code, link, people: { count, following, hands }, sentence } = room;
  const isOff = link !== "connected";
  const lower = (/** @type {number} */ learner) => act({ type: "lower", learner });
  return html`
    <button type="button" class="code" title=${texts.showCode} ?disabled=${link === "ended"} @click=${showCode}>${texts.room(code)}</button>${status(room)}
    ${link === "ended" ? nothing : html`
      <span role="status">${texts.people(count, following)}</span>
      <details class="hands" ?hidden=${!hands.length}>
        <summary>${texts.hands(hands.length)}</summary>
        <ul>${hands.map((number) => html`<li>${nicknameOf(room, number) || texts.learner(number)} <button type="button" @click=${() => lower(number)}>${texts.lower}</button></li>`)}</ul>
      </details>
      <button type="button" ?disabled=${isOff} title=${texts.lookTitle} @click=${look}>${texts.look}</button>
      ${race ? html`<button type="button" ?disabled=${isOff} @click=${race}>${texts.race}</button>` : nothing}`}
    <details class="more">
      <summary>${texts.more}</summary>
      <ul>
        <li><button type="button" @click=${download}>${texts.download}</button></li>
        <li><a href=${lessons}>${texts.anotherLesson}</a></li>
        ${present ? html`<li><a href=${present}>${makeLink.present}</a></li>` : nothing}
        <li><button type="button" ?disabled=${isOff} @click=${end}>${texts.end}</button></li>
      </ul>
    </details>
    <span class="why" role="status">${sentence}</span>`;
}
