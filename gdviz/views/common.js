/** What all widgets share: `module` of modules.py puts it before their own files. */

/** @param {string} tag @param {Record<string, any>} properties @param {Element} [parent] @returns {any} an HTML element */
function html(tag, properties, parent) {
  const node = Object.assign(document.createElement(tag), properties);
  parent?.append(node);
  return node;
}

/** Make an element the root of a widget: a notebook around it must not take keys as commands. */
function root(el, className) {
  el.classList.add(className);
  el.addEventListener("keydown", (event) => event.stopPropagation());
}

/**
 * A colour of the data as it is drawn on the page: where two of them would be lost on a dark one, colors.css has others.
 * @param {string} color "#rrggbb" @returns {string} for CSS and SVG
 */
const onPage = (color) => ({ "#000000": "var(--gdviz-black)", "#882255": "var(--gdviz-wine)" })[color] ?? color;

/** @returns {{ink: string, paper: string}} the colours of the page, for canvases */
function pageColors() {
  const style = getComputedStyle(document.body);
  return { ink: style.getPropertyValue("--gdviz-ink"), paper: style.getPropertyValue("--gdviz-paper") };
}

/**
 * What canvases show does not follow the page by itself.
 * @param {() => void} changed called when the page has turned dark or light: JupyterLab says so in an attribute, our pages too
 * @returns {() => void} stop listening
 */
function onTheme(changed) {
  const observer = new MutationObserver(changed);
  observer.observe(document.body, { attributeFilter: ["data-jp-theme-light"] });
  return () => observer.disconnect();
}

/** @param {any} model @param {Record<string, any>} changes set here, and told to the kernel */
function save(model, changes) {
  model.set(changes);
  model.save_changes();
}

/**
 * Draw when traits change: once for all changes of a moment, and only what they concern.
 * @param {any} model @param {Record<string, () => void>} drawings by the traits they show, in the order in which they are drawn
 * @returns {{all: () => void, end: () => void}} draw all of it now; stop listening
 */
function listen(model, drawings) {
  const marked = new Set();
  const draw = () => {
    const now = new Set(marked);
    // First of all: an error in one drawing must not keep the others from being drawn the next time.
    marked.clear();
    for (const traits in drawings) if (now.has(traits)) drawings[traits]();
  };
  const listeners = Object.keys(drawings).map((traits) => [
    traits.split(" ").map((trait) => `change:${trait}`).join(" "),
    () => {
      // A link sets all traits of a model one after the other, and nothing waits between them.
      if (!marked.size) queueMicrotask(draw);
      marked.add(traits);
    },
  ]);
  for (const [events, mark] of listeners) model.on(events, mark);
  return {
    all: () => Object.values(drawings).forEach((drawing) => drawing()),
    end: () => {
      for (const [events, mark] of listeners) model.off(events, mark);
      marked.clear();
    },
  };
}

/**
 * On an exported page, which has no Python: a sentence about what needs it, with the way to where there is one.
 * @param {any} manager @param {string} sentence @param {Element} [parent] @returns {HTMLElement}
 */
function needsPython(manager, sentence, parent) {
  const note = html("div", { className: "gdviz-note gdviz-needs-python", textContent: sentence }, parent);
  const { live } = manager.exported;
  if (!live) return note;
  const link = html("a", { href: live, textContent: "Open with Python" });
  note.append(" ", link);
  // The notebook opens as the page is when the reader goes there; a page without a state of its own has no `query`.
  const renew = async () => (link.href = withQuery(live, (await manager.exported.query?.()) ?? ""));
  for (const event of ["pointerdown", "focus"]) link.addEventListener(event, renew);
  return note;
}

/** @param {string} live where a notebook runs with Python @param {string} query of a state @returns {string} where it has that state */
function withQuery(live, query) {
  if (!query) return live;
  const address = new URL(live, location.href);
  const joined = (text) => `${text}${text.includes("?") ? "&" : "?"}${query}`;
  // Binder starts a server first, and goes on to what this parameter says.
  const further = address.searchParams.get("urlpath");
  if (further === null) address.search = joined(address.search);
  else address.searchParams.set("urlpath", joined(further));
  return address.href;
}

/** @param {any} manager @param {string} reference "IPY_MODEL_" and an id @returns {Promise<any>} a widget's model */
const modelOf = (manager, reference) => manager.get_model(reference.slice("IPY_MODEL_".length));

/** @param {{data: DataView, shape: number[]}} array @returns {Float64Array} */
function numbers(array) {
  const { buffer, byteOffset, byteLength } = array.data;
  // The buffer of a message need not be aligned for float64.
  if (byteOffset % 8 === 0) return new Float64Array(buffer, byteOffset, byteLength / 8);
  return new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength));
}

/** @param {{data: DataView, shape: number[]}} array @returns {Float64Array[]} rows of a matrix, as views of it */
function rows(array) {
  const [count, length] = array.shape;
  const values = numbers(array);
  return Array.from({ length: count }, (_, i) => values.subarray(i * length, (i + 1) * length));
}

/** @param {number} value @returns {string} with at most 4 significant digits */
function short(value) {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "not a number" : value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  const far = size !== 0 && (size < 1e-3 || size >= 1e5);
  const text = far ? Number(value.toPrecision(3)).toExponential() : String(Number(value.toPrecision(4)));
  return text.replaceAll("-", "−").replace("e+", "e");
}

/** @param {number} value @param {number} low @param {number} high @returns {number} the nearest between them */
const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
