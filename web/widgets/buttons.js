/** The buttons of players. */

import { html } from "lit-html";
import { buttons as texts } from "../texts.js";

/** Signs of the buttons, as paths in a box of 16 × 16: fonts do not agree on theirs. */
const SIGNS = {
  back: "M3 2h2v12H3zM14 2v12L5 8z",
  play: "M4 2l10 6-10 6z",
  pause: "M3 2h4v12H3zM9 2h4v12H9z",
  step: "M2 2l9 6-9 6zM11 2h2v12h-2z",
};

/** @param {keyof typeof SIGNS} sign @param {string} title @param {() => void} action @param {string} [name] for styles */
export const signButton = (sign, title, action, name = sign) => html`
  <button type="button" class=${name} title=${title} aria-label=${title} @click=${action}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${SIGNS[sign]} /></svg>
  </button>`;

/** @param {boolean} playing whether it does @param {() => void} action starts or stops it */
export const playButton = (playing, action) => signButton(playing ? "pause" : "play", playing ? texts.pause : texts.play, action, "play");
