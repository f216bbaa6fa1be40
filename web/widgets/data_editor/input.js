/** Mouse, touch and keyboard input of a data editor. */

import { direction, follow, keepTouch, pixelOf } from "../../draw/pointer.js";

/** Pixels within which a pointer grabs a point. @type {Record<string, number>} */
const REACH = { mouse: 9, pen: 12, touch: 20 };
/** Milliseconds within which two clicks are one double-click. */
const DOUBLE = 500;

/** @typedef {import("./state.js").EditorState} EditorState */
/** @typedef {import("./data_editor.js").EditorView} EditorView */

/** @param {EditorView} view @param {Point} pixel @param {number} reach @returns {number} the nearest point in view, or −1 */
function nearest({ state, plane }, [px, py], reach) {
  let found = -1;
  const { toPixel } = plane();
  for (const { slot, at } of state.visible()) {
    const [x, y] = toPixel(at);
    const distance = Math.hypot(x - px, y - py);
    // If two are at the same point, the one on top.
    if (distance <= reach) [found, reach] = [slot, distance];
  }
  return found;
}

export function pointerInput(/** @type {EditorView} */ view) {
  const { el, plot, state, plane } = view;
  const { picture, hit } = plot;
  /** @param {{clientX: number, clientY: number}} event @param {string} kind of pointer */
  const under = (event, kind) => nearest(view, pixelOf(picture, event), REACH[kind] ?? REACH.mouse);
  const addAt = (/** @type {MouseEvent} */ event) => state.add(plane().toPoint(plot.pixel(event)));

  hit.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    const found = under(event, event.pointerType);
    // A finger that touches no point may be scrolling the page: only a tap adds a point.
    if (found < 0 && (event.pointerType === "touch" || state.removing)) return;
    event.preventDefault();
    picture.focus(/** @type {FocusOptions} */ ({ preventScroll: true, focusVisible: false }));
    if (state.removing) return state.remove(found);
    if (found >= 0) state.select(found);
    const slot = found >= 0 ? found : addAt(event);
    if (slot < 0) return;
    // A point grabbed off its centre keeps that offset.
    const [px, py] = pixelOf(picture, event);
    const [x, y] = found < 0 ? [px, py] : plane().toPixel(state.cursor);
    follow(event, (next) => {
      const [nx, ny] = pixelOf(picture, next);
      state.move(slot, plane().toPoint([nx + x - px, ny + y - py]));
    });
  });
  hit.addEventListener("click", (event) => {
    const tap = /** @type {PointerEvent} */ (event).pointerType === "touch";
    if (tap && !state.removing && under(event, "touch") < 0) addAt(event);
  });
  hit.addEventListener("dblclick", (event) => {
    const slot = under(event, "mouse");
    const { added } = state;
    // A double-click where there is no point: its first click has added the one that the second finds.
    if (slot >= 0 && !(slot === added.slot && performance.now() - added.time < DOUBLE)) state.remove(slot);
  });
  hit.addEventListener("pointermove", (event) => {
    el.classList.toggle("over", event.buttons === 0 && under(event, event.pointerType) >= 0);
  });
  keepTouch(hit, (event) => under(event.touches[0], "touch") >= 0);
}

export function keyInput(/** @type {EditorView} */ view) {
  const { plot, state, plane } = view;
  /** @type {Record<string, () => void>} */
  const actions = {
    Enter: () => (state.selected < 0 ? state.add(state.cursor) : state.select(-1)),
    " ": () => state.select(state.selected < 0 ? nearest(view, plane().toPixel(state.cursor), Infinity) : -1),
    Escape: () => (state.removing ? state.setRemoving(false) : state.select(-1)),
    Delete: () => state.remove(state.selected),
    Backspace: () => state.remove(state.selected),
    n: () => state.step(true),
    p: () => state.step(false),
  };
  if (state.task === "classification") {
    actions["+"] = () => state.choose(1);
    actions["-"] = actions["−"] = () => state.choose(-1);
  }
  if (state.task === "plane_regression") {
    actions["+"] = () => state.choose(state.label + 0.1);
    actions["-"] = actions["−"] = () => state.choose(state.label - 0.1);
  }

  plot.picture.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = direction(event);
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!arrow && !action) return;
    event.preventDefault();
    if (!arrow) return action();
    const share = event.shiftKey ? 0.1 : 0.01;
    const target = /** @type {Point} */ (
      state.box().map(([low, high], i) => state.cursor[i] + arrow[i] * share * (high - low))
    );
    if (state.selected >= 0) state.move(state.selected, target);
    else state.moveCursor(target);
  });
}
