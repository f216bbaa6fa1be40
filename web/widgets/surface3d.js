/**
 * The loss surface in 3-D: a shaded mesh on a canvas; frame, paths and points in an SVG over it. Its Python half is
 * surface3d.py; all state is in the traits listed there. Nothing is computed while it is hidden.
 */

import { html, nothing, svg } from "lit-html";
import { camera } from "../draw/camera.js";
import { bandColors } from "../draw/contours.js";
import { fill, root } from "../draw/dom.js";
import { clamp, short } from "../draw/format.js";
import { lineAlong, pathMark, pointMark, stars, stretches } from "../draw/marks.js";
import { mesh } from "../draw/mesh.js";
import { pinnedLetter, pinnedLine } from "../draw/pinned.js";
import { stepText } from "../draw/plane.js";
import { direction, follow, keepTouch } from "../draw/pointer.js";
import { relief } from "../draw/relief.js";
import { listen, numbers, rows, save } from "../runtime/models.js";
import { common, surface3d as texts } from "../texts.js";

/** Height by width. */
const RATIO = 0.8;
/** Degrees for a pixel of a drag, and for a key. */
const TURN = 0.5;
const KEY = 5;
const ZOOM = 1.2;
const [LOWEST, HIGHEST] = [5, 90];
const [SMALLEST, LARGEST] = [0.5, 5];

/** @typedef {import("../draw/camera.js").Spot} Spot */

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-surface3d-view", "gdviz-plane");
  const isLoss = model.get("value_name") === "loss";
  const title = isLoss ? common.lossIn3d : texts.surfaceOf(model.get("value_name"));
  const parts = html`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${title}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`;
  const [scene, under, canvas, over, panel, status] = fill(el, parts, ".scene", ".under", "canvas", ".over", ".panel", ".status");
  const buttons = panel.appendChild(document.createElement("span"));

  /** @returns {[number, number, number]} */
  const view = () => model.get("camera");
  const turn = (/** @type {number} */ azimuth, /** @type {number} */ elevation, zoom = 1) => {
    const [a, e, z] = view();
    const to = [(((a + azimuth) % 360) + 360) % 360, clamp(e + elevation, LOWEST, HIGHEST), clamp(z * zoom, SMALLEST, LARGEST)];
    save(model, { camera: to });
  };

  /** @type {import("../draw/mesh.js").Mesh | null | undefined} */
  let drawing;
  /** @type {{loss: Numbers, levels: Numbers, relief: import("../draw/relief.js").Relief} | undefined} */
  let loaded;

  /** What the surface is, computed again where the samples are others. */
  function present() {
    const [loss, levels] = [model.get("loss"), model.get("levels")];
    if (loaded && loaded.loss === loss && loaded.levels === levels) return loaded.relief;
    const [values, edges] = [numbers(loss), numbers(levels)];
    const shown = relief(values, loss.shape, numbers(model.get("box")), model.get("value_name"));
    drawing?.load(shown.heights, values, loss.shape, edges, bandColors(model.get("palette"), edges.length - 1));
    loaded = { loss, levels, relief: shown };
    return shown;
  }

  function draw() {
    const width = scene.clientWidth;
    if (!width) return;
    if (drawing === undefined) drawing = mesh(canvas);
    if (!drawing) return fill(status, texts.withoutWebGl);
    const size = { width, height: Math.round(width * RATIO) };
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    for (const [side, pixels] of Object.entries(size)) {
      canvas.style[side] = `${pixels}px`;
      for (const picture of [under, over]) picture.setAttribute(side, String(pixels));
      const fine = Math.round(pixels * ratio);
      if (canvas[side] !== fine) canvas[side] = fine;
    }
    if (Math.min(...model.get("loss").shape, ...model.get("levels").shape) < 2) return;
    const [surface, eye] = [present(), camera(view(), size)];
    drawing.draw(eye.matrix);
    const marked = (/** @type {ArrayLike<number>} */ point, /** @type {(pixel: Point) => unknown} */ mark) => onTop(surface, eye, point, mark);
    fill(under, base(eye.toPixel, model.get("axis_names"), numbers(model.get("box"))));
    fill(over, svg`
      ${rows(model.get("minima")).map((point) => marked(point, (pixel) => stars(model.get("marks").minimum, [pixel])))}
      ${pinned(model, surface, eye)}
      ${paths(model, surface, eye)}
      ${rows(model.get("current")).map((point, i) => marked(point, (pixel) => pointMark(colorOf(model, i), pixel)))}`);
    const [azimuth, elevation] = view().map(Math.round);
    scene.ariaLabel = texts.seen(isLoss ? texts.withPath(title) : title, elevation, azimuth);
    fill(status, html`${model.get("outdated") || stepText(model)}<div>${texts.height(surface.scale)}</div>`);
  }

  const zoomOf = new Map([["+", ZOOM], ["=", ZOOM], ["-", 1 / ZOOM], ["−", 1 / ZOOM]]);
  scene.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    const arrow = direction(event);
    const zoom = zoomOf.get(event.key);
    if ((!arrow && !zoom) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (arrow) turn(-KEY * arrow[0], KEY * arrow[1]);
    else turn(0, 0, zoom);
  });
  /** Where each pressed pointer is. @type {Map<number, Point>} */
  const pressed = new Map();
  /** What moves: the middle of the pointers, and how far apart two of them are. @returns {[number, number, number]} */
  const grip = () => {
    const [first, second = first] = [...pressed.values()];
    return [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2, Math.hypot(first[0] - second[0], first[1] - second[1])];
  };
  scene.addEventListener("pointerdown", (/** @type {PointerEvent} */ event) => {
    if (event.button !== 0 || pressed.size === 2) return;
    const { pointerId, pointerType } = event;
    const before = view();
    pressed.set(pointerId, [event.clientX, event.clientY]);
    const move = (/** @type {PointerEvent} */ next) => {
      const [x, y, apart] = grip();
      pressed.set(pointerId, [next.clientX, next.clientY]);
      const [toX, toY, toApart] = grip();
      // One finger turns the surface to the sides, and scrolls the page up and down; two do everything.
      const upwards = pointerType === "touch" && pressed.size === 1 ? 0 : toY - y;
      turn((toX - x) * -TURN, upwards * TURN, apart && toApart ? toApart / apart : 1);
    };
    follow(event, move, ({ type }) => {
      pressed.delete(pointerId);
      // The browser scrolls from here on: what looked like a turn was the beginning of that.
      if (type === "pointercancel") save(model, { camera: before });
    });
  });
  keepTouch(scene, ({ touches }) => touches.length > 1);
  const wheel = (/** @type {WheelEvent} */ event) => {
    // As on the plane: the wheel scrolls the page, with Ctrl it zooms.
    if (!event.ctrlKey) return;
    event.preventDefault();
    turn(0, 0, event.deltaY < 0 ? ZOOM : 1 / ZOOM);
  };
  scene.addEventListener("wheel", wheel, { passive: false });
  canvas.addEventListener("webglcontextlost", (/** @type {Event} */ event) => event.preventDefault());
  canvas.addEventListener("webglcontextrestored", () => {
    drawing = loaded = undefined;
    draw();
  });
  const home = model.get("home");
  /** @type {[string, string, () => void][]} */
  const actions = [
    ["+", common.zoomIn, () => turn(0, 0, ZOOM)],
    ["−", common.zoomOut, () => turn(0, 0, 1 / ZOOM)],
    ["⌂", texts.home, () => save(model, { camera: home })],
  ];
  fill(buttons, actions.map(([face, title, action]) => html`
    <button type="button" title=${title} aria-label=${title} @click=${action}>${face}</button>`));

  // It is drawn when it is shown, and when its width changes.
  const observer = new ResizeObserver(draw);
  observer.observe(scene);
  const end = listen(model, {
    "loss levels box palette paths pinned current colors minima axis_names camera step diverged_at outdated": draw,
  });
  return () => {
    observer.disconnect();
    end();
  };
}

/** @param {Model} model @param {number} i of a descent @returns {string} */
const colorOf = (model, i) => model.get("colors")[i % model.get("colors").length];

/**
 * @param {import("../draw/relief.js").Relief} surface @param {import("../draw/camera.js").Camera} eye @param {ArrayLike<number>} point
 * @param {(pixel: Point) => unknown} mark @returns {unknown} the mark of a point that is on the surface, fainter behind it
 */
function onTop(surface, eye, point, mark) {
  const spot = surface.spot(point);
  if (!spot.every(Number.isFinite)) return nothing;
  return svg`<g opacity=${opacity(surface.hides(spot, eye.toViewer))}>${mark(eye.toPixel(spot))}</g>`;
}

/**
 * A path on the surface, in parts that are seen and parts that are behind it, each up to the first point of the next.
 * @param {import("../draw/relief.js").Relief} surface @param {import("../draw/camera.js").Camera} eye @param {Float64Array} points
 * @returns {{isHidden: boolean, pixels: Point[]}[]} nothing of what is outside of the box
 */
function seen(surface, eye, points) {
  const all = Array.from({ length: points.length / 2 }, (_, i) => points.subarray(2 * i, 2 * i + 2));
  // A path that has come to its end stays there.
  const spots = all.filter(([x, y], i) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]).map(surface.spot);
  const isHidden = spots.map((spot) => surface.hides(spot, eye.toViewer));
  return stretches(spots.length, (i) => spots[i].every(Number.isFinite)).flatMap((stretch) => {
    const cuts = stretch.filter((i, at) => at === 0 || isHidden[i] !== isHidden[stretch[at - 1]]);
    const ends = [...cuts.slice(1), stretch[stretch.length - 1]];
    return cuts.map((from, at) => ({ isHidden: isHidden[from], pixels: spots.slice(from, ends[at] + 1).map(eye.toPixel) }));
  });
}

/** @param {boolean} isHidden @returns {number} how opaque what is drawn on the surface is, or behind it */
const opacity = (isHidden) => (isHidden ? 0.35 : 1);

/** @param {Model} model @param {import("../draw/relief.js").Relief} surface @param {import("../draw/camera.js").Camera} eye */
function paths(model, surface, eye) {
  const [count, length] = model.get("paths").shape;
  const values = numbers(model.get("paths"));
  return Array.from({ length: count }, (_, i) =>
    seen(surface, eye, values.subarray(2 * i * length, 2 * (i + 1) * length)).map(({ isHidden, pixels }) => svg`
      <g opacity=${opacity(isHidden)}>${pathMark(colorOf(model, i), pixels)}</g>`)
  );
}

/** Paths of pinned runs, as on the plane. @param {Model} model @param {import("../draw/relief.js").Relief} surface @param {import("../draw/camera.js").Camera} eye */
function pinned(model, surface, eye) {
  /** @type {import("../runtime/pins.js").Run[]} */
  const runs = model.get("pinned") ?? [];
  return runs.map(({ row, mark, paths = new Float64Array() }) => {
    const parts = seen(surface, eye, paths);
    const color = colorOf(model, row);
    return svg`
      ${parts.map(({ isHidden, pixels }) => svg`
        <g opacity=${opacity(isHidden)}>${pinnedLine(mark, color, lineAlong(pixels))}</g>`)}
      ${pinnedLetter(mark, color, parts.flatMap(({ pixels }) => pixels))}`;
  });
}

/** @param {(spot: Spot) => Point} toPixel @param {[string, string]} names @param {Float64Array} box */
function base(toPixel, [first, second], [x0, x1, y0, y1]) {
  const low = -0.5;
  const at = (/** @type {number} */ x, /** @type {number} */ y) => toPixel([x, y, low]);
  const corners = [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1)];
  /** @type {(x: number, y: number, text: string, kind?: string) => unknown} */
  const text = (x, y, words, kind = "tick-label") => {
    const [px, py] = at(x, y);
    return svg`<text class=${kind} x=${px} y=${py} dy="0.35em" text-anchor="middle">${words}</text>`;
  };
  // Beside the edges that are nearest to the viewer.
  const front = at(0, -1)[1] > at(0, 1)[1] ? -1 : 1;
  const side = at(-1, 0)[1] > at(1, 0)[1] ? -1 : 1;
  return svg`
    <path class="frame" d=${`M${corners.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}Z`} />
    ${text(-0.8, 1.12 * front, short(x0, 3))}${text(0.8, 1.12 * front, short(x1, 3))}${text(0, 1.14 * front, first, "name")}
    ${text(1.12 * side, -0.8, short(y0, 3))}${text(1.12 * side, 0.8, short(y1, 3))}${text(1.14 * side, 0, second, "name")}`;
}

export default { render };
