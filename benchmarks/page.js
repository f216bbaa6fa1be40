/**
 * What the benchmark asks of a page, put into it before the page's own scripts run: `benchmark.ready()`
 * and `benchmark.nextMove()`. Times are taken here, so that the way to the benchmark does not count. `feel.js` is there.
 */
window.benchmark = (() => {
  const CHARTS = 2;

  const visible = (node) => node.getBoundingClientRect().width > 0;
  const hasPath = (node) => visible(node) && (node.getAttribute("d") ?? "").length > 20;
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  function pixels(canvas) {
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    return new Uint32Array(data.buffer);
  }

  const checksum = (canvas) => pixels(canvas).reduce((sum, pixel) => (Math.imul(sum, 31) + pixel) | 0, 0);

  /** A plot has many colours; a canvas that was cleared or only laid out has one or two. */
  function painted(canvas) {
    return canvas.width > 0 && visible(canvas) && new Set(pixels(canvas)).size > 16;
  }

  const field = () => all(".jupyter-matplotlib canvas, .gdviz-surface-view canvas").find(painted);

  /**
   * @param {string | null} path selector of the descent's path, where it is not part of the canvas
   * @returns {number | false} milliseconds from navigation to now, if all plots are drawn
   */
  function ready(path) {
    const charts = all(".bqplot.figure, .gdviz-curves").filter((chart) => all("path.line", chart).some(hasPath));
    const drawn = charts.length === CHARTS && (!path || all(path).some(hasPath)) && field();
    return drawn ? performance.now() : false;
  }

  /** Call `changed` after every change of a node's path. */
  function observePath(node, changed) {
    const observer = new MutationObserver(changed);
    observer.observe(node, { attributeFilter: ["d"] });
    return () => observer.disconnect();
  }

  /** Call `changed` after every image that is drawn on a canvas. */
  function observeCanvas(canvas, changed) {
    const context = canvas.getContext("2d");
    context.drawImage = (...image) => {
      CanvasRenderingContext2D.prototype.drawImage.apply(context, image);
      changed();
    };
    return () => delete context.drawImage;
  }

  /**
   * @param {string | null} path as for `ready`
   * @returns {Promise<number>} milliseconds from the next key press until a descent that looks different is rendered
   */
  function nextMove(path) {
    return new Promise((resolve) => {
      const canvas = field();
      const node = path && all(path).find(hasPath);
      const look = path ? () => node.getAttribute("d") : () => checksum(canvas);
      const before = look();
      let pressed = NaN;
      feel.follow();
      window.addEventListener("keydown", (event) => (pressed = event.timeStamp), { capture: true, once: true });
      const stop = (path ? observePath : observeCanvas)(path ? node : canvas, () => {
        if (Number.isNaN(pressed) || look() === before) return;
        stop();
        feel.onRendered((now) => resolve(now - pressed));
      });
    });
  }

  return { ready, nextMove };
})();
