/**
 * The editor of data: points that the reader adds, drags and removes, over the decision map or with the model's curve.
 * Its Python half is data_editor.py; all state is in the traits listed there.
 *
 * @typedef {{x: Float64Array, y: Float64Array, part: Float64Array}} Places
 */

import { scale } from "../draw/axes.js";
import { change, element, html, root } from "../draw/dom.js";
import { clamp, short } from "../draw/format.js";
import { plot } from "../draw/frame.js";
import { image, twoColors } from "../draw/image.js";
import { direction, follow, pixelOf } from "../draw/pointer.js";
import { needsPython } from "../runtime/live.js";
import { listen, numbers, save } from "../runtime/models.js";

/** Pixels within which a pointer takes a point. */
const REACH = { mouse: 9, pen: 12, touch: 20 };
/** More points than this are drawn smaller. */
const MANY = 150;
/** Milliseconds within which two clicks are one double-click. */
const DOUBLE = 500;
/** Pixels beyond which no curve is drawn: browsers draw no larger coordinates. */
const FAR = 10000;

const HELP = "Click adds, drag moves, double-click removes.";
const KEYS =
  "Arrow keys move the cursor, with Shift farther. Enter adds a point there. Space takes the nearest point, N and P the next and the " +
  "previous: arrow keys move it then, Delete removes it, Enter lets go of it.";
const LABEL_KEYS = " + and − choose the label of new points.";

/** @param {any} model @param {HTMLElement} el @returns {() => void} ends it */
function edit(model, el) {
  const classification = model.get("task") === "classification";
  const colors = model.get("colors");
  for (const name in colors) el.style.setProperty(`--${name}`, colors[name]);
  el.classList.toggle("classification", classification);
  const shade = twoColors(colors.positive, colors.negative);

  /** @type {Places} what the model holds, and what is about to be written there */
  let places;
  let selected = -1;
  let removing = false;
  /** The label of new points. */
  let label = 1;
  /** Where keys add points. @type {Point} */
  let cursor;
  /** Points that wait for more places. @type {{at: Point, label: number}[]} */
  let wishes = [];
  /** The point added last, and when. */
  let added = { index: -1, time: 0 };
  /** @type {Scale} */ let across;
  /** @type {Scale} */ let upwards;

  const frame = plot(el, {
    label: "Data",
    ratio: classification ? 0.95 : 0.72,
    margins: { left: 52, right: 14, top: 10, bottom: 42 },
    redraw: () => drawFrame(),
  });
  const { svg, area, shapes, hit } = frame;
  const curve = element("path", { class: "fit" }, shapes);
  const marks = element("g", { class: "points" }, shapes);
  const cross = element("path", { class: "cursor", d: "M-9,0h18M0,-9v18" }, shapes);
  const ring = element("circle", { class: "selected", r: 9 }, shapes);
  const help = `gdviz-data-editor-${Math.random().toString(36).slice(2)}`;
  change(svg, { tabindex: 0, role: "application", "aria-describedby": help });

  const tools = html("div", { className: "tools" }, el);
  const labels = classification ? html("span", { className: "labels", role: "group", ariaLabel: "Label of new points" }, tools) : null;
  const labelButtons = classification ? [1, -1].map((sign) => button("", "The label of the points that you add", () => choose(sign), labels)) : [];
  const remover = button("Remove", "Remove points by clicking them", () => setRemoving(!removing), tools);
  const file = html("input", { type: "file", accept: ".csv,.tsv,.txt,text/csv", hidden: true }, tools);
  const loader = button("Load CSV …", "Load your own data: a header line, then a row of numbers for each point", () => file.click(), tools);
  const legend = html("span", { className: "legend" }, tools);
  const report = html("div", { className: "report" }, el);
  const status = html("div", { className: "status", role: "status" }, report);
  const notes = html("div", { className: "notes" }, report);
  const message = html("div", {}, el);
  const { exported } = model.widget_manager;
  if (exported) needsPython(model.widget_manager, "Reading a CSV file needs Python.", el);
  const keys = html("details", { className: "help" }, el);
  html("summary", { textContent: HELP }, keys);
  html("p", { id: help, textContent: KEYS + (classification ? LABEL_KEYS : "") }, keys);

  function button(text, title, action, parent) {
    const node = html("button", { type: "button", textContent: text, title }, parent);
    node.addEventListener("click", action);
    return node;
  }

  // ---- The points, and what becomes of them ------------------------------------------------------

  /** @param {number} i @returns {Point} where a point is in the plot */
  const at = (i) => (classification ? [places.x[2 * i], places.x[2 * i + 1]] : [places.x[i], places.y[i]]);

  /** @param {number} i @param {Point} point kept inside the view */
  function put(i, [a, b]) {
    a = clamp(a, across.low, across.high);
    b = clamp(b, upwards.low, upwards.high);
    if (classification) [places.x[2 * i], places.x[2 * i + 1]] = [a, b];
    else [places.x[i], places.y[i]] = [a, b];
  }

  const inView = ([a, b]) => a >= across.low && a <= across.high && b >= upwards.low && b <= upwards.high;
  /** @returns {number[]} places of the points in view */
  const visible = () => [...places.part.keys()].filter((i) => places.part[i] && inView(at(i)));

  const changed = new Set();
  let writing = 0;
  /** Write places into the model, once in a frame: what depends on them follows in the same frame. */
  function write(...names) {
    for (const name of names) changed.add(name);
    if (writing || !changed.size) return;
    const state = [...changed].map((name) => [name, { shape: model.get(name).shape, data: new DataView(places[name].slice().buffer) }]);
    changed.clear();
    save(model, Object.fromEntries(state));
    writing = requestAnimationFrame(() => {
      writing = 0;
      write();
    });
  }

  function read() {
    const before = places;
    const capacity = model.get("part").shape[0];
    const grown = before && wishes.length && capacity > before.part.length;
    places = { x: numbers(model.get("x")).slice(), y: numbers(model.get("y")).slice(), part: numbers(model.get("part")).slice() };
    for (const name in places) {
      // What the reader has done since is not in the model yet, or never came to the kernel that made room.
      if (before && (grown || (changed.has(name) && places[name].length === before[name].length))) places[name].set(before[name]);
    }
    if (!places.part[selected]) selected = -1;
    if (!grown) return;
    const waiting = wishes;
    wishes = [];
    say("");
    changed.add("x").add("y").add("part");
    for (const wish of waiting) add(wish.at, wish.label);
  }

  /** @param {Point} point @returns {number} the place that it got, or −1 where there is none yet */
  function add(point, sign = label) {
    const i = places.part.indexOf(0);
    if (i < 0) return ask(point, sign);
    places.part[i] = 1;
    if (classification) places.y[i] = sign;
    put(i, point);
    write("x", "y", "part");
    added = { index: i, time: performance.now() };
    select(i);
    return i;
  }

  function ask(point, sign) {
    const [capacity, most] = [places.part.length, model.get("most")];
    if (capacity >= most) {
      say(`There is no room for more than ${most} points: remove one first.`);
      return -1;
    }
    if (model.get("disabled") || exported) {
      say(`All ${capacity} places are taken, and only ${exported ? "Python" : "the server"} could make room for more.`);
      return -1;
    }
    wishes.push({ at: point, label: sign });
    say(`All ${capacity} places are taken: making room for more …`);
    if (model.get("wanted") <= capacity) save(model, { wanted: capacity + 1 });
    return -1;
  }

  function move(i, point) {
    put(i, point);
    write("x", "y");
    cursor = at(i);
  }

  function remove(i) {
    if (!places.part[i]) return;
    places.part[i] = 0;
    write("part");
    select(-1);
    say("Point removed.");
  }

  function select(i) {
    selected = i;
    if (i >= 0) cursor = at(i);
    say("");
  }

  function choose(sign) {
    label = sign;
    drawTools();
  }

  function setRemoving(on) {
    removing = on;
    select(-1);
    if (on) say("Click a point to remove it.");
    drawTools();
  }

  let said = "";
  function say(text) {
    said = text;
    drawSelection();
  }

  // ---- Drawing --------------------------------------------------------------------------------

  function drawFrame() {
    const [low, high] = model.get("interval");
    const [bottom, top] = classification ? [low, high] : model.get("y_interval");
    across = scale({ low, high, from: area.left, to: area.left + area.width });
    upwards = scale({ low: bottom, high: top, from: area.top + area.height, to: area.top });
    frame.axes(across, upwards, model.get("axis_names"), !classification);
    cursor ??= [(low + high) / 2, (bottom + top) / 2];
    drawPoints();
    drawCurve();
  }

  function drawMap() {
    if (!classification) return;
    const map = model.get("map");
    el.classList.toggle("mapped", map.shape[0] > 0);
    // 2p − 1 of the probability p = 1 / (1 + e⁻ᶻ) is tanh(z / 2).
    const strength = model.get("logits") ? (value) => Math.tanh(value / 2) : (value) => clamp(value, -1, 1);
    image(frame.canvas, numbers(map), map.shape, (value) => shade(strength(value)));
  }

  function drawCurve() {
    if (classification) return;
    const values = numbers(model.get("fit"));
    const step = area.width / (values.length - 1);
    let line = "";
    let drawn = false;
    values.forEach((value, i) => {
      if (!Number.isNaN(value)) line += `${drawn ? "L" : "M"}${(area.left + i * step).toFixed(2)},${clamp(upwards.to(value), -FAR, FAR).toFixed(2)}`;
      drawn = !Number.isNaN(value);
    });
    curve.setAttribute("d", line);
  }

  const nodes = [];
  /** How each point was drawn last. @type {string[]} */
  const written = [];

  function drawPoints() {
    const shown = visible();
    const radius = shown.length > MANY ? 3.6 : 4.8;
    const now = new Map(
      shown.map((i) => {
        const [a, b] = at(i);
        const kind = `${places.part[i] > 0 ? "training" : "test"}${classification ? (places.y[i] > 0 ? " positive" : " negative") : ""}`;
        return [i, { class: kind, r: radius, cx: across.to(a).toFixed(2), cy: upwards.to(b).toFixed(2) }];
      })
    );
    for (let i = 0; i < Math.max(places.part.length, nodes.length); i++) {
      const wanted = now.get(i);
      const text = wanted ? Object.values(wanted).join() : "";
      if (text === (written[i] ?? "")) continue;
      nodes[i] ??= element("circle", { "data-place": i }, marks);
      nodes[i].style.display = wanted ? "" : "none";
      if (wanted) change(nodes[i], wanted);
      written[i] = text;
    }
    drawSelection();
    drawCounts(shown.length);
  }

  function drawCounts(shown) {
    const count = (part) => places.part.reduce((sum, value) => sum + Number(value === part), 0);
    const [training, test] = [count(1), count(-1)];
    const points = (number, kind = "") => `${number} ${kind}${number === 1 ? "point" : "points"}`;
    svg.setAttribute("aria-label", `Data: ${points(training, "training ")}${test ? ` and ${points(test, "test ")}` : ""}`);
    el.classList.toggle("tested", test > 0);
    const outside = training + test - shown;
    notes.textContent = outside ? `${points(outside)} outside the view` : "";
  }

  function drawSelection() {
    const held = selected >= 0 && inView(at(selected));
    for (const [node, show] of [[ring, held], [cross, !held]]) node.style.display = show ? "" : "none";
    const [a, b] = held ? at(selected) : cursor;
    change(ring, { cx: across.to(a), cy: upwards.to(b) });
    cross.setAttribute("transform", `translate(${across.to(a)},${upwards.to(b)})`);
    status.textContent = said || (held ? described(selected) : "");
  }

  function described(i) {
    const [a, b] = at(i);
    const [first, second] = model.get("axis_names");
    const name = classification ? `, label ${model.get("label_names")[places.y[i] > 0 ? 1 : 0]}` : "";
    return `${places.part[i] > 0 ? "Training" : "Test"} point: ${first} = ${short(a)}, ${second} = ${short(b)}${name}`;
  }

  function drawTools() {
    remover.setAttribute("aria-pressed", String(removing));
    el.classList.toggle("removing", removing);
    const names = model.get("label_names");
    labelButtons.forEach((node, i) => {
      node.replaceChildren(html("i", { className: i ? "dot negative" : "dot positive" }), names[i ? 0 : 1]);
      node.setAttribute("aria-pressed", String(label === (i ? -1 : 1)));
    });
    const entries = [["dot training", "training"], ["dot test", "test"], ...(classification ? [] : [["line", "model"]])];
    legend.replaceChildren(
      ...entries.map(([kind, text]) => {
        const entry = html("span", { className: text });
        html("i", { className: kind }, entry);
        entry.append(text);
        return entry;
      })
    );
  }

  function drawMessage({ file: name, text, failed } = model.get("message")) {
    message.className = !text ? "" : failed ? "gdviz-notice" : "gdviz-note";
    message.setAttribute("role", failed ? "alert" : "status");
    message.replaceChildren(...(text ? [html("b", { textContent: name }), `: ${text}`] : []));
  }

  function disable() {
    loader.disabled = model.get("disabled") || Boolean(exported);
  }

  // ---- Files ----------------------------------------------------------------------------------

  file.addEventListener("change", async () => {
    const [chosen] = file.files;
    if (!chosen) return;
    const most = model.get("most_bytes");
    if (chosen.size > most) drawMessage({ file: chosen.name, text: `It is larger than ${Math.floor(most / 1e6)} MB. The data stay as they were.`, failed: true });
    else model.send({ file: chosen.name }, undefined, [await chosen.arrayBuffer()]);
    // The same file may be chosen again after it was changed.
    file.value = "";
  });

  // ---- Mouse and finger -----------------------------------------------------------------------

  /** @param {Point} pixel @param {number} reach @returns {number} the nearest point in view, or −1 */
  function nearest([px, py], reach) {
    let found = -1;
    for (const i of visible()) {
      const [a, b] = at(i);
      const distance = Math.hypot(across.to(a) - px, upwards.to(b) - py);
      // Of two in one place, the one on top.
      if (distance <= reach) [found, reach] = [i, distance];
    }
    return found;
  }

  const under = (event, kind) => nearest(pixelOf(svg, event), REACH[kind] ?? REACH.mouse);
  const pointOf = ([px, py]) => /** @type {Point} */ ([across.from(px), upwards.from(py)]);

  hit.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    const touched = event.pointerType === "touch";
    let i = under(event, event.pointerType);
    // A finger on an empty place may want to scroll the page: only its tap adds a point.
    if (i < 0 && (touched || removing)) return;
    event.preventDefault();
    svg.focus({ preventScroll: true, focusVisible: false });
    if (removing) return remove(i);
    if (i >= 0) select(i);
    else i = add(pointOf(frame.pixel(event)));
    if (i < 0) return;
    const [px, py] = pixelOf(svg, event);
    const [a, b] = at(i);
    const [dx, dy] = [across.to(a) - px, upwards.to(b) - py];
    follow(event, (next) => {
      const [x, y] = pixelOf(svg, next);
      if (places.part[i]) move(i, pointOf([x + dx, y + dy]));
    });
  });
  hit.addEventListener("click", (event) => {
    if (event.pointerType === "touch" && !removing && under(event, "touch") < 0) add(pointOf(frame.pixel(event)));
  });
  hit.addEventListener("dblclick", (event) => {
    const i = under(event, "mouse");
    // The first of two clicks on an empty place has added the point that the second finds.
    if (i >= 0 && !(i === added.index && performance.now() - added.time < DOUBLE)) remove(i);
  });
  hit.addEventListener("pointermove", (event) => {
    const over = event.buttons === 0 && under(event, event.pointerType) >= 0;
    el.classList.toggle("over", over);
  });
  // A finger that holds a point must not scroll the page. `touch-action` would say so too, but browsers do not heed it
  // inside of an SVG.
  hit.addEventListener("touchstart", (event) => under(event.touches[0], "touch") >= 0 && event.preventDefault(), { passive: false });

  // ---- Keys -----------------------------------------------------------------------------------

  function walk(forward) {
    const order = visible().sort((i, j) => at(i)[0] - at(j)[0] || at(i)[1] - at(j)[1]);
    if (!order.length) return say("There is no point in view.");
    const here = order.indexOf(selected);
    // From nowhere, the first or the last.
    const next = here < 0 ? (forward ? 0 : order.length - 1) : (here + (forward ? 1 : -1) + order.length) % order.length;
    select(order[next]);
  }

  const actions = {
    Enter: () => (selected < 0 ? add(cursor) : select(-1)),
    " ": () => (selected < 0 ? select(nearest([across.to(cursor[0]), upwards.to(cursor[1])], Infinity)) : select(-1)),
    Escape: () => (removing ? setRemoving(false) : select(-1)),
    Delete: () => remove(selected),
    Backspace: () => remove(selected),
    n: () => walk(true),
    p: () => walk(false),
    ...(classification ? { "+": () => choose(1), "-": () => choose(-1), "−": () => choose(-1) } : {}),
  };

  svg.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = direction(event);
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!arrow && !action) return;
    event.preventDefault();
    if (action) return action();
    const share = event.shiftKey ? 0.1 : 0.01;
    const target = /** @type {Point} */ ([cursor[0] + arrow[0] * share * (across.high - across.low), cursor[1] + arrow[1] * share * (upwards.high - upwards.low)]);
    if (selected >= 0) return move(selected, target);
    cursor = [clamp(target[0], across.low, across.high), clamp(target[1], upwards.low, upwards.high)];
    say("");
  });

  const drawings = listen(model, {
    "x y part": () => {
      read();
      drawPoints();
    },
    "interval y_interval axis_names": drawFrame,
    fit: drawCurve,
    "map logits": drawMap,
    message: () => drawMessage(),
    disabled: disable,
    label_names: () => {
      drawTools();
      drawSelection();
    },
  });
  read();
  drawFrame();
  drawMap();
  drawTools();
  drawMessage();
  disable();
  return () => {
    drawings.end();
    cancelAnimationFrame(writing);
    frame.end();
  };
}

function render({ model, el }) {
  root(el, "gdviz-data-editor");
  let end = edit(model, el);
  const again = () => {
    end();
    el.replaceChildren();
    end = edit(model, el);
  };
  model.on("change:task", again);
  return () => {
    model.off("change:task", again);
    end();
  };
}

export default { render };
