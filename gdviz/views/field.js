/**
 * The overlay of the loss surface: path, start handle, present point and minima, drawn over the picture
 * of the kernel. Its Python half is field.py; all state is in the traits listed there.
 *
 * @typedef {{size: [number, number], axes: [number, number, number, number],
 *            limits: [number, number, number, number]}} Drawn
 * @typedef {[number, number]} Point
 */

/** Farther out than this many pixels, a path is cut: browsers draw no larger coordinates. */
const FAR = 10000;
/** More steps than this are drawn as a line without dots. */
const MOST_DOTS = 150;
const ZOOM = 1.5;
/** Zoomed out to so many times the whole problem, there is nothing left to see. */
const FARTHEST = 100;

/** @param {number} radius @returns {string} path of a five-pointed star around the origin */
function star(radius) {
  const corners = Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 ? radius * 0.45 : radius;
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    return `${(r * Math.cos(angle)).toFixed(2)},${(r * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${corners.join("L")}Z`;
}

/** @param {Drawn} drawn */
function scales({ axes: [left, top, width, height], limits: [x0, x1, y0, y1] }) {
  return {
    /** @param {Point} point @returns {Point} */
    toPixel: ([x, y]) => [left + ((x - x0) / (x1 - x0)) * width, top + ((y1 - y) / (y1 - y0)) * height],
    /** @param {Point} pixel @returns {Point} */
    toPoint: ([px, py]) => [x0 + ((px - left) / width) * (x1 - x0), y1 - ((py - top) / height) * (y1 - y0)],
  };
}

/** @param {Point[]} points @returns {Point[]} those a pixel or more from the one before: enough for what is drawn wider */
function sparse(points) {
  let last = points[0];
  return points.filter((point, i) => {
    const kept = i === 0 || i === points.length - 1 || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 1;
    if (kept) last = point;
    return kept;
  });
}

/**
 * @param {Point[]} pixels the leading points that are numbers are drawn; a far one ends the line
 * @returns {{line: string, halo: string, dots: string}}
 */
export function pathData(pixels) {
  const kept = [];
  for (const [x, y] of pixels) {
    if (Number.isNaN(x) || Number.isNaN(y)) break;
    const reach = Math.max(Math.abs(x), Math.abs(y));
    if (reach <= FAR) {
      kept.push([x, y]);
      continue;
    }
    if (kept.length && Number.isFinite(reach)) {
      // Shorten the last stretch: it leaves the picture in the right direction.
      const [px, py] = kept[kept.length - 1];
      const share = FAR / reach;
      kept.push([px + (x - px) * share, py + (y - py) * share]);
    }
    break;
  }
  // A path that has come to its end stays there: such points are one.
  const text = kept.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).filter((at, i, all) => at !== all[i - 1]);
  return {
    line: text.length > 1 ? `M${text.join("L")}` : "",
    halo: text.length > 1 ? `M${sparse(kept).map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}` : "",
    dots: text.length > 1 && text.length <= MOST_DOTS ? text.map((at) => `M${at}h0`).join("") : "",
  };
}

function render({ model, el }) {
  root(el, "gdviz-field");
  const colors = model.get("colors");
  // Every widget has its own copy of this module: a counter would give all of them the same name.
  const clip = `gdviz-field-${Math.random().toString(36).slice(2)}`;
  const svg = element("svg", { role: "group", "aria-label": "Loss surface with the path of the descent" }, el);
  const clipRect = element("rect", {}, element("clipPath", { id: clip }, element("defs", {}, svg)));
  const hit = element("rect", { class: "hit" }, svg);
  const shapes = element("g", { "clip-path": `url(#${clip})`, "pointer-events": "none" }, svg);
  const halo = { fill: "none", stroke: "white", "stroke-linejoin": "round", "stroke-linecap": "round" };
  const ink = { ...halo, stroke: colors.descent };
  const under = element("path", { ...halo, "stroke-width": 4, opacity: 0.8 }, shapes);
  const line = element("path", { ...ink, class: "path", "stroke-width": 2 }, shapes);
  const dots = element("path", { ...ink, class: "dots", "stroke-width": 5 }, shapes);
  const minima = element("g", { class: "minima" }, shapes);
  const current = element("circle", { class: "current", r: 6, fill: colors.descent, stroke: "white", "stroke-width": 2 }, shapes);
  const handle = element("g", { class: "handle", tabindex: 0, role: "slider", "aria-label": "Start of the descent, moved with the arrow keys" }, svg);
  element("circle", { class: "halo", r: 18, fill: "transparent" }, handle);
  element("circle", { class: "ring", r: 8, fill: "white", "fill-opacity": 0.6, stroke: colors.start, "stroke-width": 2.5 }, handle);
  element("circle", { r: 2.5, fill: colors.start }, handle);
  element("title", {}, handle).textContent = "Start: drag me, click elsewhere, or use the arrow keys";

  const panel = html("div", { className: "panel" }, el);
  const status = html("div", { className: "status" }, panel);

  const buttons = [];
  function button(sign, title, action) {
    const node = html("button", { type: "button", textContent: sign, title }, panel);
    node.setAttribute("aria-label", title);
    node.addEventListener("click", () => action(node));
    buttons.push(node);
  }
  button("+", "Zoom in", () => zoom(1 / ZOOM));
  button("−", "Zoom out", () => zoom(ZOOM));
  button("✥", "Move the view by dragging", (node) => {
    const on = el.classList.toggle("panning");
    node.setAttribute("aria-pressed", String(on));
  });
  button("⌂", "Show the whole problem", () => setView(model.get("home")));

  /** @returns {Drawn | null} null until the kernel has drawn once */
  const drawn = () => (model.get("drawn").size ? model.get("drawn") : null);

  function setView(view) {
    if (model.get("disabled")) return;
    save(model, { view });
  }

  /** @param {number} factor @param {Point} [center] */
  function zoom(factor, center) {
    const [x0, x1, y0, y1] = model.get("view");
    const [cx, cy] = center ?? [(x0 + x1) / 2, (y0 + y1) / 2];
    const [h0, h1, v0, v1] = model.get("home");
    const about = (value, c) => c + (value - c) * factor;
    if (factor > 1 && (x1 - x0 > FARTHEST * (h1 - h0) || y1 - y0 > FARTHEST * (v1 - v0))) return;
    setView([about(x0, cx), about(x1, cx), about(y0, cy), about(y1, cy)]);
  }

  function disable() {
    for (const node of buttons) node.disabled = model.get("disabled");
    // What was asked for and never drawn is forgotten.
    if (model.get("disabled") && drawn()) model.set("view", drawn().limits);
  }

  function setStart(point) {
    save(model, { start: point });
  }

  // ---- Drawing: one function a layer, called when its traits change --------------------------

  function drawFrame() {
    const now = drawn();
    if (!now) return;
    const [width, height] = now.size;
    const [x, y, w, h] = now.axes;
    svg.setAttribute("width", width);
    svg.setAttribute("height", height);
    for (const rect of [clipRect, hit]) {
      for (const [key, value] of Object.entries({ x, y, width: w, height: h })) rect.setAttribute(key, value);
    }
    drawMinima();
    drawStart();
    drawPath();
    drawCurrent();
  }

  function drawMinima() {
    const now = drawn();
    if (!now) return;
    const { toPixel } = scales(now);
    minima.replaceChildren(
      ...rows(model.get("minima")).map((point) => {
        const [x, y] = toPixel(point);
        const mark = element("path", { d: star(9), fill: colors.minimum, stroke: "white", "stroke-width": 1.2, transform: `translate(${x},${y})` });
        element("title", {}, mark).textContent = "Minimum";
        return mark;
      })
    );
  }

  function drawStart() {
    const now = drawn();
    if (!now) return;
    const start = model.get("start");
    const [x, y] = scales(now).toPixel(start);
    const [left, top, width, height] = now.axes;
    const inside = x >= left && x <= left + width && y >= top && y <= top + height;
    handle.style.display = inside ? "" : "none";
    if (inside) handle.setAttribute("transform", `translate(${x},${y})`);
    const [first, second] = model.get("parameter_names");
    handle.setAttribute("aria-valuenow", String(start[0]));
    handle.setAttribute("aria-valuetext", `${first} = ${short(start[0])}, ${second} = ${short(start[1])}`);
  }

  function drawPath() {
    const now = drawn();
    if (!now) return;
    const data = pathData(rows(model.get("path")).map(scales(now).toPixel));
    under.setAttribute("d", data.halo);
    line.setAttribute("d", data.line);
    dots.setAttribute("d", data.dots);
  }

  function drawCurrent() {
    const now = drawn();
    if (!now) return;
    const [x, y, loss] = numbers(model.get("current"));
    const pixel = scales(now).toPixel([x, y]);
    const visible = pixel.every((value) => Math.abs(value) < FAR);
    current.style.display = visible ? "" : "none";
    if (visible) {
      current.setAttribute("cx", pixel[0]);
      current.setAttribute("cy", pixel[1]);
    }
    drawStatus(x, y, loss);
  }

  /** @param {number} x @param {number} y @param {number} loss */
  function drawStatus(x, y, loss) {
    const [first, second] = model.get("parameter_names");
    const diverged = model.get("diverged_at");
    const step = model.get("step");
    status.replaceChildren();
    // Between two problems there is no point yet.
    if (Number.isNaN(x)) return;
    const left = diverged >= 0 && step >= diverged;
    const where = `: ${first} = ${short(x)}, ${second} = ${short(y)}, loss ${short(loss)}`;
    status.append(`step ${step}${left ? "" : where}`);
    if (diverged >= 0) {
      html("div", { className: "diverged", textContent: `diverged at step ${diverged}` }, status);
    }
  }

  // ---- Input: mouse, finger and keys ---------------------------------------------------------

  /** @param {Point} pixel @returns {Point} the parameters there, kept inside the view */
  function pointOf(pixel) {
    const now = drawn();
    const [left, top, width, height] = now.axes;
    return scales(now).toPoint([clamp(pixel[0], left, left + width), clamp(pixel[1], top, top + height)]);
  }

  function pan(event) {
    const [x0, x1, y0, y1] = model.get("view");
    const { toPoint } = scales({ ...drawn(), limits: [x0, x1, y0, y1] });
    const [fromX, fromY] = toPoint(pixelOf(svg, event));
    follow(event, (next) => {
      const [x, y] = toPoint(pixelOf(svg, next));
      setView([x0 + fromX - x, x1 + fromX - x, y0 + fromY - y, y1 + fromY - y]);
    });
  }

  const dragStart = (event) => follow(event, (next) => setStart(pointOf(pixelOf(svg, next))));

  hit.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !drawn()) return;
    if (el.classList.contains("panning")) return pan(event);
    // A finger on the surface may want to scroll the page: only its tap sets the start.
    if (event.pointerType === "touch") return;
    event.preventDefault();
    setStart(pointOf(pixelOf(svg, event)));
    handle.focus({ preventScroll: true });
    dragStart(event);
  });
  hit.addEventListener("click", (event) => {
    if (drawn() && event.pointerType === "touch" && !el.classList.contains("panning")) setStart(pointOf(pixelOf(svg, event)));
  });
  handle.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !drawn()) return;
    event.preventDefault();
    handle.focus({ preventScroll: true });
    dragStart(event);
  });
  // A finger on the handle, or on the surface while it pans, must not scroll the page. `touch-action` would
  // say so too, but browsers do not heed it inside of an SVG.
  const hold = (event) => event.preventDefault();
  handle.addEventListener("touchstart", hold, { passive: false });
  hit.addEventListener("touchstart", (event) => el.classList.contains("panning") && hold(event), { passive: false });
  handle.addEventListener("keydown", (event) => {
    const arrow = direction(event);
    if (!arrow || !drawn()) return;
    event.preventDefault();
    const [x0, x1, y0, y1] = drawn().limits;
    const part = event.shiftKey ? 0.1 : 0.01;
    const [x, y] = model.get("start");
    setStart([
      clamp(x + arrow[0] * part * (x1 - x0), x0, x1),
      clamp(y + arrow[1] * part * (y1 - y0), y0, y1),
    ]);
  });
  svg.addEventListener(
    "wheel",
    (event) => {
      // As in maps: the wheel scrolls the page, with Ctrl (or two fingers on a touchpad) it zooms.
      if (!event.ctrlKey || !drawn()) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1 / 1.15 : 1.15, pointOf(pixelOf(svg, event)));
    },
    { passive: false }
  );

  const observer = new ResizeObserver(() => {
    const width = Math.floor(el.clientWidth);
    if (width > 0 && Math.abs(width - model.get("width")) > 3) {
      save(model, { width });
    }
  });
  observer.observe(el);

  const listeners = {
    "change:disabled": disable,
    "change:drawn": drawFrame,
    "change:minima": drawMinima,
    "change:start": drawStart,
    "change:path": drawPath,
    "change:current change:step change:diverged_at change:parameter_names": drawCurrent,
  };
  for (const [names, draw] of Object.entries(listeners)) model.on(names, draw);
  disable();
  drawFrame();

  return () => {
    observer.disconnect();
    for (const [names, draw] of Object.entries(listeners)) model.off(names, draw);
  };
}

export default { render };
