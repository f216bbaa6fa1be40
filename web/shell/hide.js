/**
 * Controls that a link takes away: those of `?hide=momentum,steps`, or all but those of `?only=learning_rate`, by the names that
 * the address uses. `kappa` means `zigzag.kappa`, too, and `zigzag` all controls of that figure. Groups of which nothing is left
 * are hidden, too, and those that have one of `only` are open.
 */

import { controlsIn } from "../runtime/groups.js";
import { HIDDEN, isHidden, modelOf, setHere } from "../runtime/models.js";
import { hide as texts } from "../texts.js";

/** The traits by which controls are set; others belong to what is drawn. */
const OF_CONTROLS = ["value", "index"];
/** So many of the names that exist are listed. */
const MOST_LISTED = 12;

/** @param {any} state of the page @returns {Map<string, Set<string>>} the names of its controls, and the references of their widgets */
export function controlsOf(state) {
  const controls = new Map();
  for (const entry of state.get("entries")) {
    const targets = Object.values(entry.targets ?? { "": entry }).filter(({ trait }) => OF_CONTROLS.includes(trait));
    if (targets.length) controls.set(entry.name, new Set(targets.map(({ widget }) => widget)));
  }
  return controls;
}

/** @param {string[]} names of controls @param {string} query @returns {{hidden: Set<string>, unknown: string[]}} which of them it takes away, and the names in it that are none */
export function hiddenBy(names, query) {
  const parts = new URLSearchParams(query);
  const list = (/** @type {string} */ key) => (parts.get(key) ?? "").split(",").map((name) => name.trim()).filter(Boolean);
  const matching = (/** @type {string} */ name) => names.filter((known) => `.${known}.`.includes(`.${name}.`));
  const unknown = [...list("hide"), ...list("only")].filter((name) => !matching(name).length);
  const hidden = new Set(list("hide").flatMap(matching));
  const only = list("only").flatMap(matching);
  if (only.length) for (const name of names) if (!only.includes(name)) hidden.add(name);
  return { hidden, unknown };
}

/**
 * @param {any} state of the page @param {any[]} groups the models of their headings @param {string} query of the address
 * @returns {Promise<string>} what is wrong with the names in it, in a sentence; empty where all is well
 */
export async function hideControls(state, groups, query) {
  const controls = controlsOf(state);
  const names = [...controls.keys()];
  const { hidden, unknown } = hiddenBy(names, query);
  for (const name of hidden) {
    for (const widget of controls.get(name) ?? []) hide(await modelOf(state.widget_manager, widget));
  }
  for (const group of hidden.size ? groups : []) {
    if ((await controlsIn(group)).every(({ model }) => isHidden(model))) hide(await modelOf(group.widget_manager, group.get("box")));
    else if (new URLSearchParams(query).has("only")) setHere(group, "expanded", true);
  }
  if (!unknown.length) return "";
  const first = names.slice(0, MOST_LISTED).join(", ");
  const listed = names.length > MOST_LISTED ? texts.more(first, names.length - MOST_LISTED) : first;
  const which = unknown.map((name) => `“${name.slice(0, 40)}”`).join(", ");
  return texts.unknown(which, names.length ? texts.are(listed) : texts.none);
}

/** @param {any} model */
const hide = (model) => setHere(model, "_dom_classes", [...model.get("_dom_classes"), HIDDEN]);
