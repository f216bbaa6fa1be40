/**
 * How long a page takes to answer: `feel.watch(…)` before events happen, `feel.stop()` after them.
 *
 * For each event (a key press, a pointer move) the milliseconds from its `timeStamp`, when the browser got it, until
 * - `changed`: the path of the descent in the document is the one that belongs to this event;
 * - `painted`: style, layout and painting of the frame that has this path are done, and it is handed over to be shown;
 * - `next`: the next frame begins.
 *
 * @typedef {{ changed: number, painted: number, next: number }} Sample
 */
window.feel = (() => {
  const NEAR = 0.6; // pixels, between a pointer and the start of the path that belongs to it

  // A message that is posted at the start of a frame arrives when the frame has been rendered.
  const rendered = new MessageChannel();
  let running = false;
  let rendering = false;
  const atNextFrame = [];
  const afterRendering = [];

  function frame() {
    rendering = true;
    rendered.port2.postMessage(null);
    for (const action of atNextFrame.splice(0)) action(performance.now());
    requestAnimationFrame(frame);
  }
  rendered.port1.onmessage = () => {
    rendering = false;
    for (const action of afterRendering.splice(0)) action(performance.now());
  };
  /** Begin to follow the frames, for `onRendered`. */
  function follow() {
    if (!running) requestAnimationFrame(frame);
    running = true;
  }
  /** Call with the time when what is in the document now has been rendered. */
  function onRendered(action) {
    if (rendering) afterRendering.push(action);
    else atNextFrame.push(() => afterRendering.push(action));
  }

  let stopWatching;

  /**
   * @param {string} selector of the SVG path
   * @param {"keydown" | "pointermove"} type
   * @param {string[] | null} expected the paths that the key presses lead to, in turn; null: the first one that is another
   *   than before; without them, a path starts where the pointer is
   */
  function watch(selector, type, expected = []) {
    const node = [...document.querySelectorAll(selector)].find((path) => path.getBoundingClientRect().width > 0);
    const events = [];
    let last = -1;
    let backwards = 0;
    const frameOfReference = node.ownerSVGElement.getBoundingClientRect();

    const happened = (event) => {
      const { timeStamp, clientX, clientY } = event;
      events.push({ timeStamp, x: clientX - frameOfReference.left, y: clientY - frameOfReference.top });
    };
    function belongs(index, line) {
      if (!expected) return index > last;
      if (expected.length) return line === expected[index % expected.length];
      const [x, y] = line.slice(1).split("L", 1)[0].split(",").map(Number);
      return Math.abs(x - events[index].x) < NEAR && Math.abs(y - events[index].y) < NEAR;
    }
    function look() {
      const changed = performance.now();
      const line = node.getAttribute("d") ?? "";
      let index = events.length - 1;
      // Of key presses, one at a time is under way.
      const first = expected?.length === 0 ? 0 : index;
      while (index >= first && !belongs(index, line)) index--;
      if (index < first || index === last) return;
      if (index < last) {
        backwards++;
        return;
      }
      last = index;
      const { timeStamp } = events[index];
      const sample = (events[index].sample = { changed: changed - timeStamp });
      onRendered((now) => {
        sample.painted = now - timeStamp;
        atNextFrame.push((start) => (sample.next = start - timeStamp));
      });
    }

    follow();
    const observer = new MutationObserver(look);
    observer.observe(node, { attributeFilter: ["d"] });
    window.addEventListener(type, happened, true);
    stopWatching = () => {
      observer.disconnect();
      window.removeEventListener(type, happened, true);
      return { events: events.length, backwards, samples: events.map(({ sample }) => sample).filter(Boolean) };
    };
  }

  /** @returns {{ events: number, backwards: number, samples: Sample[] }} */
  const stop = () => stopWatching();

  return { watch, stop, follow, onRendered };
})();
