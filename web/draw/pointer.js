/** Pointers and keys. */

/** @param {Element} node @param {{clientX: number, clientY: number}} event @returns {Point} in pixels of the element */
export function pixelOf(node, event) {
  const { left, top } = node.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
}

/**
 * Follow a pointer until it is released. Browsers tell its moves just before each frame, and what depends on
 * them is computed in that frame.
 * @param {PointerEvent} event @param {(event: PointerEvent) => void} move @param {() => void} [done]
 */
export function follow(event, move, done) {
  const target = /** @type {Element} */ (event.currentTarget);
  target.setPointerCapture(event.pointerId);
  const ended = () => {
    target.removeEventListener("pointermove", move);
    target.removeEventListener("pointerup", ended);
    target.removeEventListener("pointercancel", ended);
    done?.();
  };
  target.addEventListener("pointermove", move);
  target.addEventListener("pointerup", ended);
  target.addEventListener("pointercancel", ended);
}

/** @param {KeyboardEvent} event @returns {Point | null} where an arrow key points, right and up */
export function direction(event) {
  return { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowDown: [0, -1], ArrowUp: [0, 1] }[event.key] ?? null;
}
