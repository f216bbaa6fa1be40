/** When the layout of a page is still: its widgets start one after the other, and each pushes those below it. */

/** Frames in a row without a change, and frames after which it is shown however it moves. */
const [STILL, MOST] = [8, 600];
/** What can move: what stands in a column of a page. */
const PARTS = ".gdviz-page .widget-box > *";

/**
 * @param {(() => boolean) | void} isDrawn says whether all that may move is there
 * @returns {Promise<void>} once nothing in the columns of a page has moved for some frames
 */
export async function stillness(isDrawn) {
  let before = "";
  for (let [still, frames] = [0, 0]; still < STILL && frames < MOST; frames++) {
    await new Promise((go) => requestAnimationFrame(go));
    const now = [...document.querySelectorAll(PARTS)].map(placeOf).join(" ");
    still = (isDrawn?.() ?? true) && now === before ? still + 1 : 0;
    before = now;
  }
}

/** @param {Element} element */
function placeOf(element) {
  const { top, left, height } = element.getBoundingClientRect();
  return `${top + scrollY},${left},${height}`;
}
