/** Pointers and keys. */

/** @param {Element} node @param {{clientX: number, clientY: number}} event @returns {Point} in pixels of the element */
export function pixelOf(node, event) {
  const { left, top, width } = node.getBoundingClientRect();
  // A picture may be shown smaller than it was drawn.
  const share = node instanceof SVGSVGElement && width ? width / node.width.baseVal.value : 1;
  return [(event.clientX - left) / share, (event.clientY - top) / share];
}

/**
 * Follow a pointer that has been pressed until it is released. Browsers report its moves just before each frame, and what
 * depends on them is computed in that frame.
 * @param {PointerEvent} event @param {(event: PointerEvent) => void} move
 * @param {(event: PointerEvent) => void} [ended] called with "pointerup" or, where the browser does something else, "pointercancel"
 */
export function follow(event, move, ended) {
  const target = /** @type {SVGElement} */ (event.currentTarget);
  target.setPointerCapture(event.pointerId);
  const released = new AbortController();
  const { signal } = released;
  const { pointerId } = event;
  /** @param {(event: any) => void} call @returns {(event: any) => void} for this one of several fingers */
  const own = (call) => (next) => next.pointerId === pointerId && call(next);
  target.addEventListener("pointermove", own(move), { signal });
  const end = own((last) => {
    released.abort();
    ended?.(last);
  });
  for (const type of ["pointerup", "pointercancel"]) target.addEventListener(type, end, { signal });
}

/** @type {Record<string, Point>} where arrow keys point, right and up */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowDown: [0, -1], ArrowUp: [0, 1] };

/** @param {KeyboardEvent} event @returns {Point | null} where an arrow key points, right and up */
export const direction = (event) => ARROWS[event.key] ?? null;

/** A finger on a node must not scroll the page. `touch-action` would say so too, but browsers do not heed it inside of SVG. */
export function keepTouch(/** @type {HTMLElement | SVGElement} */ node, /** @type {(event: TouchEvent) => boolean} */ wanted = () => true) {
  // A page that scrolls already cannot be held.
  const heed = (/** @type {any} */ event) => event.cancelable && wanted(event) && event.preventDefault();
  node.addEventListener("touchstart", heed, { passive: false });
}

/**
 * Let the reader move a handle over a surface: press anywhere and drag on, drag the handle, tap with a finger, or use the
 * arrow keys.
 * @param {object} options
 * @param {SVGElement} [options.surface] none where the handle alone is dragged @param {SVGElement} options.handle
 * @param {(event: MouseEvent) => void} options.to moves it to where a pointer is
 * @param {(arrow: Point, far: boolean) => void} options.by moves it by a key
 * @param {() => boolean} [options.idle] whether the surface is not for this at present
 */
export function movable({ surface, handle, to, by, idle = () => false }) {
  const drag = (/** @type {PointerEvent} */ event) => {
    event.preventDefault();
    handle.focus({ preventScroll: true });
    follow(event, to);
  };
  surface?.addEventListener("pointerdown", (event) => {
    // A finger on the surface may want to scroll the page: only its tap moves the handle.
    if (event.button !== 0 || event.pointerType === "touch" || idle()) return;
    to(event);
    drag(event);
  });
  surface?.addEventListener("click", (event) => {
    if (/** @type {PointerEvent} */ (event).pointerType === "touch" && !idle()) to(event);
  });
  handle.addEventListener("pointerdown", (event) => event.button === 0 && drag(event));
  keepTouch(handle);
  handle.addEventListener("keydown", (event) => {
    const arrow = direction(event);
    if (!arrow) return;
    event.preventDefault();
    by(arrow, event.shiftKey);
  });
}
