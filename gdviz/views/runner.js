/** The buttons of a link that runs. Its Python half is runner.py; link.js does the running. */

/** Signs of the buttons, as paths in a box of 16 × 16: fonts do not agree on theirs. */
const SIGNS = {
  reset: "M8 3a5 5 0 1 1-4.6 3l1.8.8A3 3 0 1 0 8 5v2.5L4 4l4-3.5z",
  play: "M4 2l10 6-10 6z",
  pause: "M3 2h4v12H3zM9 2h4v12H9z",
  step: "M2 2l9 6-9 6zM11 2h2v12h-2z",
};

/** Steps in each frame of the page; there are about 60 in a second. */
const SPEEDS = [1 / 60, 1 / 12, 1 / 4, 1, 2, 5, 10, 20, 50, 100];

/** @param {number} speed @param {string} unit @returns {string} */
function told(speed, unit) {
  const number = speed < 1 ? Math.round(speed * 60) : Number(speed.toPrecision(3));
  return `${number} ${unit}${number === 1 ? "" : "s"} a ${speed < 1 ? "second" : "frame"}`;
}

/** @param {string} tag @param {Record<string, any>} properties @param {HTMLElement} parent */
function element(tag, properties, parent) {
  const node = Object.assign(document.createElement(tag), properties);
  parent.append(node);
  return node;
}

function render({ model, el }) {
  el.classList.add("gdviz-runner");
  // A notebook around it must not take keys as commands.
  el.addEventListener("keydown", (event) => event.stopPropagation());
  const row = element("div", { className: "row" }, el);

  function set(changes) {
    model.set(changes);
    model.save_changes();
  }

  /** @param {HTMLElement} node @param {keyof SIGNS} sign @param {string} title */
  function label(node, sign, title) {
    node.innerHTML = `<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d="${SIGNS[sign]}"/></svg>`;
    node.title = title;
    node.setAttribute("aria-label", title);
  }

  /** @param {keyof SIGNS} name @param {string} title @param {() => void} action */
  function button(name, title, action) {
    const node = element("button", { type: "button", className: name }, row);
    label(node, name, title);
    node.addEventListener("click", action);
    return node;
  }

  const unit = model.get("unit");
  const reset = button("reset", "Start anew", () => set({ playing: false, resets: model.get("resets") + 1 }));
  const play = button("play", "Play", () => {
    // What has diverged does not go on: it starts anew.
    const resets = model.get("resets") + (model.get("diverged_at") >= 0 && !model.get("playing") ? 1 : 0);
    set({ playing: !model.get("playing"), resets });
  });
  button("step", `One ${unit} on`, () => set({ playing: false, single_steps: model.get("single_steps") + 1 }));

  const speed = element("select", { title: `How many ${unit}s are taken` }, row);
  speed.setAttribute("aria-label", "Speed");
  speed.addEventListener("change", () => set({ speed: Number(speed.value) }));
  const position = element("output", { className: "position" }, row);

  const choice = element("div", { className: "row anew" }, el);
  const anewLabel = element("label", { title: `Whenever anything changes, start from the beginning and take these ${unit}s at once` }, choice);
  const anew = element("input", { type: "checkbox" }, anewLabel);
  anewLabel.append(" Anew at each change:");
  const steps = element("input", { type: "number", min: "1", max: "1000", step: "1" }, choice);
  steps.setAttribute("aria-label", `${unit}s from the start at each change`);
  choice.append(` ${unit}s`);
  anew.addEventListener("change", () => set({ anew: anew.checked, playing: false }));
  steps.addEventListener("change", () => {
    const wanted = Math.round(Number(steps.value));
    if (wanted >= 1 && wanted <= 1000) set({ anew_steps: wanted });
    steps.value = String(model.get("anew_steps"));
  });

  const diverged = element("div", { className: "gdviz-notice", hidden: true }, el);
  diverged.setAttribute("role", "alert");

  function show() {
    const playing = model.get("playing");
    label(play, playing ? "pause" : "play", playing ? "Pause" : "Play");
    const current = model.get("speed");
    const all = SPEEDS.some((value) => Math.abs(value / current - 1) < 1e-3) ? SPEEDS : [...SPEEDS, current].sort((a, b) => a - b);
    speed.replaceChildren(...all.map((value) => new Option(told(value, unit), String(value), false, Math.abs(value / current - 1) < 1e-3)));
    anew.checked = model.get("anew");
    steps.disabled = !model.get("anew");
    steps.value = String(model.get("anew_steps"));
  }

  function tell() {
    position.textContent = `${unit} ${model.get("position").toLocaleString("en")}`;
    const at = model.get("diverged_at");
    diverged.hidden = at < 0;
    reset.classList.toggle("wanted", at >= 0);
    if (at < 0) return;
    diverged.textContent = `Diverged at ${unit} ${at.toLocaleString("en")}: the numbers grew beyond all bounds. You see the last finite state. Lower the learning rate, then start anew.`;
    if (model.get("playing")) set({ playing: false });
  }

  const settings = "change:playing change:speed change:anew change:anew_steps";
  const results = "change:position change:diverged_at";
  model.on(settings, show);
  model.on(results, tell);
  show();
  tell();
  return () => {
    model.off(settings, show);
    model.off(results, tell);
  };
}

export default { render };
