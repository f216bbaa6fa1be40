/**
 * What the views drawn in the page share: a frame with axes that follows the width of its place, scales, images, pointers.
 * It needs common.js.
 *
 * @typedef {[number, number]} Point
 * @typedef {{low: number, high: number, log: boolean, to: (value: number) => number, from: (pixel: number) => number,
 *            ticks: () => {value: number, text: string}[]}} Scale
 * @typedef {{left: number, top: number, width: number, height: number}} Area in pixels of the frame
 */

const SVG = "http://www.w3.org/2000/svg";
/** Pixels between two ticks, at least, across and upwards. */
const ACROSS = 62;
const UPWARDS = 38;
/** Pixels around the axes, for ticks and names; and with a colour bar beside them. */
const MARGINS = { left: 56, right: 14, top: 10, bottom: 42 };
const BAR_MARGINS = { left: 56, right: 68, top: 24, bottom: 42 };
/** Distance of a colour bar from the axes, and its width. */
const BAR_GAP = 10;
const BAR_WIDTH = 12;
/** About how wide a character of a tick label is, and of a name. */
const TICK_CHARACTER = 6.4;
const NAME_CHARACTER = 6.5;
/** The left margin grows to this, where labels are long. */
const WIDEST_MARGIN = 104;

/** @param {string} name @param {Record<string, any>} attributes @param {Element} [parent] @returns {any} an SVG element */
function element(name, attributes, parent) {
  const node = document.createElementNS(SVG, name);
  change(node, attributes);
  parent?.append(node);
  return node;
}

/** Set attributes of an element. */
function change(node, attributes) {
  for (const key in attributes) node.setAttribute(key, attributes[key]);
}

// ---- Scales ------------------------------------------------------------------------------------

/**
 * Between the values low … high of an axis and the pixels from … to. A range that is none is widened to one.
 * @param {{low: number, high: number, log?: boolean, from: number, to: number}} range @returns {Scale}
 */
function scale({ low, high, log = false, from, to }) {
  [low, high] = log ? positive(low, high) : widened(low, high);
  const [a, b] = log ? [Math.log10(low), Math.log10(high)] : [low, high];
  const slope = (to - from) / (b - a);
  const most = Math.max(Math.floor(Math.abs(to - from) / (to > from ? ACROSS : UPWARDS)), 1);
  return {
    low,
    high,
    log,
    to: log ? (value) => from + (Math.log10(value) - a) * slope : (value) => from + (value - a) * slope,
    from: log ? (pixel) => 10 ** (a + (pixel - from) / slope) : (pixel) => a + (pixel - from) / slope,
    // Between two powers of ten, round numbers say more than powers; one tick alone says nothing.
    ticks: () => (log && b - a > 1.5 && Math.floor(b) > Math.ceil(a) ? powers(a, b, 1.5 * most) : several(low, high, most)),
  };
}

/** Round numbers, two at least. */
function several(low, high, most) {
  const ticks = rounds(low, high, most);
  return ticks.length > 1 ? ticks : rounds(low, high, 2 * most + 1);
}

function widened(low, high) {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low > 1e-12 * size) return [low, high];
  return size > 0 ? [low - 0.1 * size, high + 0.1 * size] : [-1, 1];
}

function positive(low, high) {
  if (!(high > 0) || !Number.isFinite(high)) return [0.1, 10];
  if (!(low > 0)) return [high * 1e-6, high];
  return high > low * (1 + 1e-9) ? [low, high] : [low / 10, high * 10];
}

/** @returns {{value: number, text: string}[]} multiples of 1, 2 or 5 times a power of ten, at most so many steps apart */
function rounds(low, high, most) {
  const least = (high - low) / most;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * [1, 2, 5, 10].find((factor) => factor * power >= least * (1 - 1e-9));
  const digits = Math.ceil(-Math.log10(step) - 1e-9);
  const size = Math.max(Math.abs(low), Math.abs(high));
  const far = size >= 1e5 || step < 1e-4;
  const significant = Math.max(Math.floor(Math.log10(size)) + digits, 0);
  const ticks = [];
  for (let i = Math.ceil(low / step - 1e-6); i * step <= high + 1e-6 * step; i++) {
    const value = i * step;
    const text = far && i ? Number(value.toPrecision(Math.min(significant + 1, 12))).toExponential() : value.toFixed(far ? 0 : Math.max(digits, 0));
    ticks.push({ value, text: text.replaceAll("-", "−").replace("e+", "e") });
  }
  return ticks;
}

/** @returns {{value: number, text: string}[]} powers of ten between two exponents */
function powers(a, b, most) {
  const first = Math.ceil(a - 1e-9);
  const last = Math.floor(b + 1e-9);
  const step = Math.ceil((last - first + 1) / (most + 1));
  const exponents = [];
  for (let i = first; i <= last; i += step) exponents.push(i);
  const near = exponents.every((exponent) => exponent >= -3 && exponent <= 4);
  return exponents.map((exponent) => ({ value: 10 ** exponent, text: near ? String(Number(`1e${exponent}`)) : `10${raised(exponent)}` }));
}

/** @param {number} exponent @returns {string} in raised digits */
const raised = (exponent) => String(exponent).replace(/./g, (sign) => (sign === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(sign)]));

// ---- The frame ---------------------------------------------------------------------------------

/**
 * A frame that is as wide as its place, `ratio` times as high, and has a canvas (for images) beneath an SVG.
 *
 * In the SVG, from below: ticks, `shapes` (cut off at the area), `hit` (takes the pointer), `handles`. `area` is where the
 * axes are; `redraw` is called when it has changed. `axes` draws ticks and names, `pixel` tells where a pointer is.
 * @param {HTMLElement} el
 * @param {{label: string, ratio?: number, margins?: {left: number, right: number, top: number, bottom: number}, redraw: () => void}} options
 */
function plot(el, { label, ratio = 0.75, margins = MARGINS, redraw }) {
  const box = html("div", { className: "gdviz-plot" }, el);
  const canvas = html("canvas", {}, box);
  const svg = element("svg", { role: "group", "aria-label": label }, box);
  // Every widget has its own copy of this module: a counter would give all of them the same name.
  const clip = `gdviz-plot-${Math.random().toString(36).slice(2)}`;
  const clipRect = element("rect", {}, element("clipPath", { id: clip }, element("defs", {}, svg)));
  const ticks = element("g", { class: "ticks", "aria-hidden": true }, svg);
  const shapes = element("g", { class: "shapes", "clip-path": `url(#${clip})`, "pointer-events": "none" }, svg);
  const hit = element("rect", { class: "hit" }, svg);
  const handles = element("g", { class: "handles" }, svg);
  /** @type {Area} */
  const area = { left: margins.left, top: margins.top, width: 0, height: 0 };
  let known = 320;
  const frame = { svg, canvas, area, shapes, hit, handles, axes, pixel, end: () => observer.disconnect() };

  function fit() {
    const [width, height] = [known, Math.round(known * ratio)];
    area.width = Math.max(width - area.left - margins.right, 40);
    area.height = Math.max(height - margins.top - margins.bottom, 40);
    change(svg, { width, height: area.height + margins.top + margins.bottom });
    for (const rect of [clipRect, hit]) change(rect, { x: area.left, y: area.top, width: area.width, height: area.height });
    for (const side in area) canvas.style[side] = `${area[side]}px`;
  }

  let written = "";
  /** Draw ticks and names of two scales, unless they stand there already. @param {Scale} x @param {Scale} y @param {[string, string]} names */
  function axes(x, y, names, grid = false) {
    const { left, top, width, height } = area;
    const across = x.ticks().map(({ value, text }) => ({ at: x.to(value), text }));
    const upwards = y.ticks().map(({ value, text }) => ({ at: y.to(value), text }));
    const room = Math.min(Math.max(...upwards.map(({ text }) => text.length)) * TICK_CHARACTER + 28, WIDEST_MARGIN);
    if (room > area.left + 1) {
      area.left = room;
      fit();
      return redraw();
    }
    const now = JSON.stringify([area, across, upwards, names, grid]);
    if (now === written) return;
    written = now;
    ticks.replaceChildren();
    const bottom = top + height;
    const lines = grid ? [height, width] : [0, 0];
    for (const { at, text } of across) {
      if (grid) element("path", { class: "grid", d: `M${at},${bottom}V${bottom - lines[0]}` }, ticks);
      element("path", { class: "tick", d: `M${at},${bottom}v5` }, ticks);
      element("text", { class: "x", x: at, y: bottom + 17, "text-anchor": "middle" }, ticks).textContent = text;
    }
    for (const { at, text } of upwards) {
      if (grid) element("path", { class: "grid", d: `M${left},${at}h${lines[1]}` }, ticks);
      element("path", { class: "tick", d: `M${left},${at}h-5` }, ticks);
      element("text", { class: "y", x: left - 8, y: at, dy: "0.35em", "text-anchor": "end" }, ticks).textContent = text;
    }
    element("rect", { class: "frame", x: left, y: top, width, height }, ticks);
    name(names[0], width + 40, { x: left + width / 2, y: bottom + 35 });
    name(names[1], height + 30, { transform: `translate(13,${top + height / 2})rotate(-90)` });
  }

  /** @param {string} text @param {number} room pixels; what is longer is cut, and told in full where the pointer rests on it */
  function name(text, room, place) {
    const node = element("text", { class: "name", "text-anchor": "middle", ...place }, ticks);
    const most = Math.max(Math.floor(room / NAME_CHARACTER), 4);
    node.textContent = text.length > most ? `${text.slice(0, most - 1)}…` : text;
    if (text.length > most) element("title", {}, node).textContent = text;
  }

  /** @param {PointerEvent} event @returns {Point} in pixels of the frame, the nearest in the area */
  function pixel(event) {
    const [x, y] = pixelOf(svg, event);
    return [clamp(x, area.left, area.left + area.width), clamp(y, area.top, area.top + area.height)];
  }

  // At a first width, so that all can be drawn before the page says how much room there is.
  fit();
  const observer = new ResizeObserver(() => {
    const width = Math.floor(box.clientWidth);
    if (width === 0 || width === known) return;
    known = width;
    area.left = margins.left;
    fit();
    redraw();
  });
  observer.observe(box);
  return frame;
}

// ---- Legends and colour bars -----------------------------------------------------------------------

/** @param {number[]} values @returns {string[]} as short as they can be told apart */
function brief(values) {
  const written = (value, digits) => {
    const size = Math.abs(value);
    const far = size !== 0 && (size < 0.01 || size >= 1e5);
    const rounded = Number(value.toPrecision(far ? digits - 1 : Math.max(digits, Math.ceil(Math.log10(size || 1)))));
    return (far ? rounded.toExponential() : String(rounded)).replaceAll("-", "−").replace("e+", "e");
  };
  for (let digits = 2; ; digits++) {
    const texts = values.map((value) => written(value, digits));
    if (digits > 5 || new Set(texts).size === values.length) return texts;
  }
}

/**
 * A colour bar right of the axes; what stands there already stays.
 * @param {Element} parent
 * @returns {(area: Area, colors: string[], ticks: {share: number, text: string}[], name: string) => void}
 */
function colorBar(parent) {
  const group = element("g", { class: "bar", "aria-hidden": true }, parent);
  let written = "";
  return ({ left, top, width, height }, colors, ticks, name) => {
    const now = JSON.stringify([left, top, width, height, colors, ticks, name]);
    if (now === written) return;
    written = now;
    group.replaceChildren();
    if (!name && !colors.length) return;
    const x = left + width + BAR_GAP;
    const each = height / colors.length;
    // From above, each down to the end: nothing shows between two.
    for (let i = colors.length - 1; i >= 0; i--) element("rect", { x, width: BAR_WIDTH, y: top + height - (i + 1) * each, height: (i + 1) * each, fill: colors[i] }, group);
    element("rect", { class: "frame", x, y: top, width: BAR_WIDTH, height }, group);
    for (const { share, text } of ticks) {
      const y = top + height * (1 - share);
      element("path", { class: "tick", d: `M${x + BAR_WIDTH},${y}h3` }, group);
      element("text", { x: x + BAR_WIDTH + 6, y, dy: "0.35em" }, group).textContent = text;
    }
    // A long name ends where the frame ends.
    const long = name.length * NAME_CHARACTER > BAR_MARGINS.right - BAR_GAP;
    element("text", { x: long ? left + width + BAR_MARGINS.right : x - 2, y: top - 10, "text-anchor": long ? "end" : "start" }, group).textContent = name;
  };
}

/**
 * Name what is shown, each entry beside its colour; what stands there already stays.
 * @param {HTMLElement} legend @param {{name: string, color: string, kind?: "line" | "area" | "dashes" | "hatch"}[]} entries
 */
function showLegend(legend, entries) {
  const now = JSON.stringify(entries);
  if (legend.dataset.entries === now) return;
  legend.dataset.entries = now;
  legend.replaceChildren(
    ...entries.map(({ name, color, kind = "line" }) => {
      const entry = html("span", { className: "entry" });
      html("span", { className: `swatch ${kind}` }, entry).style.color = onPage(color);
      entry.append(name);
      return entry;
    })
  );
}

/** @param {any} model with names, colors and shown @returns {{name: string, color: string}[]} entries of a legend */
function shownEntries(model) {
  const colors = model.get("colors");
  const shown = isShown(model);
  return model.get("names").map((name, i) => ({ name, color: colors[i % colors.length] })).filter((_, i) => shown(i));
}

/** @param {any} model with the trait shown, empty where all are @returns {(i: number) => boolean} */
function isShown(model) {
  const shown = numbers(model.get("shown"));
  return (i) => !shown.length || shown[i] > 0;
}

// ---- Images ------------------------------------------------------------------------------------

/** @param {string} color "#rrggbb" @returns {number} as a pixel of an image holds it */
function packed(color, alpha = 255) {
  const value = parseInt(color.slice(1), 16);
  return ((alpha << 24) | ((value & 255) << 16) | (value & 0xff00) | (value >> 16)) >>> 0;
}

/**
 * Fill a canvas with one pixel for each value; the page stretches it to its place. The first row is the lowest.
 * @param {HTMLCanvasElement} canvas @param {ArrayLike<number>} values @param {number[]} shape rows and columns
 * @param {(value: number) => number} colorOf as `packed` gives it; 0 is transparent
 */
function image(canvas, values, [height, width], colorOf) {
  if (!width || !height) return canvas.getContext("2d").clearRect(0, 0, canvas.width, canvas.height);
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const pixels = new Uint32Array(width * height);
  for (let row = 0; row < height; row++) {
    const from = (height - 1 - row) * width;
    for (let column = 0; column < width; column++) pixels[row * width + column] = colorOf(values[from + column]);
  }
  canvas.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), width, height), 0, 0);
}

// ---- Pointers and keys ---------------------------------------------------------------------------

/** @param {Element} node @param {{clientX: number, clientY: number}} event @returns {Point} in pixels of the element */
function pixelOf(node, event) {
  const { left, top } = node.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
}

/**
 * Follow a pointer until it is released. Browsers tell its moves just before each frame, and what depends on
 * them is computed in that frame.
 * @param {PointerEvent} event @param {(event: PointerEvent) => void} move @param {() => void} [done]
 */
function follow(event, move, done) {
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
function direction(event) {
  return { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowDown: [0, -1], ArrowUp: [0, 1] }[event.key] ?? null;
}
