/** Groups of controls that open and close: whether a control in one has another value than at first. */

import { modelOf, observe, setHere } from "./models.js";
import { makeShared } from "./shared.js";
import { presentText, targetsOf } from "./state.js";

/** @typedef {import("./state.js").Target & {model: any}} Control */

/** @param {any} box @returns {Promise<Set<string>>} references to all widgets in it */
async function inside(box) {
  const children = await Promise.all(box.get("children") ?? []);
  const deeper = await Promise.all(children.filter((child) => child.get("children")).map(inside));
  return new Set([...children.map(({ model_id }) => `IPY_MODEL_${model_id}`), ...deeper.flatMap((set) => [...set])]);
}

/** @param {any} group the model of its heading @returns {Promise<Control[]>} what the state of the page has of it, with the models */
export async function controlsIn(group) {
  const manager = group.widget_manager;
  if (!group.get("box")) return [];
  const [box, state] = await Promise.all(["box", "state"].map((trait) => modelOf(manager, group.get(trait))));
  const there = await inside(box);
  /** @type {import("./state.js").Target[]} */
  const targets = state.get("entries").flatMap(targetsOf);
  const own = targets.filter(({ widget }) => there.has(widget));
  return Promise.all(own.map(async (target) => ({ ...target, model: await modelOf(manager, target.widget) })));
}

/** @param {any} group */
function start(group) {
  /** The texts that controls had at first, by widget and trait. @type {Map<string, string>} */
  const first = new Map();
  /** @type {Set<string>} */
  let changed = new Set();
  /** @type {(() => void)[]} */
  let ends = [];
  let starts = 0;

  async function begin() {
    const mine = ++starts;
    const controls = await controlsIn(group);
    // Python may have added others meanwhile.
    if (mine !== starts) return;
    for (const end of ends) end();
    for (const control of controls) {
      const key = keyOf(control);
      if (!first.has(key)) first.set(key, presentText(control, control.model));
    }
    const look = () => compare(controls);
    ends = controls.map(({ model, trait }) => observe(model, `${trait} disabled suitable`, look));
    look();
  }

  /** @param {Control[]} controls */
  function compare(controls) {
    const now = new Set(controls.filter(isChanged).map(keyOf));
    const isNew = [...now].some((key) => !changed.has(key));
    changed = now;
    setHere(group, "changed", now.size > 0);
    if (isNew) setHere(group, "expanded", true);
  }

  /** @param {Control} control @returns {boolean} what suits the other settings is as good as what it had at first */
  function isChanged(control) {
    const { model, trait } = control;
    if (model.get("disabled")) return false;
    const suitable = trait === "value" ? (model.get("suitable") ?? null) : null;
    return suitable === null ? presentText(control, model) !== first.get(keyOf(control)) : model.get(trait) !== suitable;
  }

  begin();
  const end = observe(group, "box", begin);
  let endEntries = () => {};
  modelOf(group.widget_manager, group.get("state")).then((state) => (endEntries = observe(state, "entries", begin)));
  return () => {
    starts++;
    for (const end of ends) end();
    end();
    endEntries();
  };
}

/** @param {Control} control @returns {string} */
const keyOf = ({ widget, trait }) => `${widget}.${trait}`;

const groups = makeShared((_, model) => start(model), (stop) => stop());

/** Follow the controls of a group. @param {any} group the model of its heading @returns {() => void} ends it */
export const followGroup = groups.use;
