/** The links that this page runs. */

import { startLink } from "./link.js";
import { whileStarting } from "./schedule.js";
import { makeShared } from "./shared.js";

/**
 * @typedef {object} PageLink what is so of a link in this page
 * @property {boolean} isRunning whether this page computes it @property {Error | null} error of its last computation here
 * @property {Promise<{stop: () => void, isRunning: boolean} | null>} started
 */

const events = new EventTarget();

/** @param {string} key of a link @param {Model} model @returns {PageLink} */
function begin(key, model) {
  /** @type {PageLink} */
  const link = { isRunning: false, error: null, started: Promise.resolve(null) };
  const change = (/** @type {Partial<PageLink>} */ changes) => {
    Object.assign(link, changes);
    events.dispatchEvent(new Event(key));
  };
  const view = { show: (/** @type {Error | null} */ error) => change({ error }), ended: () => change({ isRunning: false }) };
  link.started = startLink(model, view).catch((error) => {
    console.error(error);
    return null;
  });
  whileStarting(link.started).then((started) => change({ isRunning: started?.isRunning ?? false }));
  return link;
}

const links = makeShared(begin, ({ started }) => started.then((link) => link?.stop()));

/**
 * Run a link in this page, unless that is so already: the model of the link asks for it, and every view that shows it.
 * @param {Model} model of the link @returns {() => void} ends it where nobody else has asked for it
 */
export const runLink = links.use;

/** @param {Model} model of a link @returns {{isRunning: boolean, error: Error | null}} what is so in this page */
export const inThisPage = (model) => links.find(model.get("key")) ?? { isRunning: false, error: null };

/** @param {Model} model of a link @param {() => void} call whenever `inThisPage` changes @returns {() => void} ends it */
export function followLink(model, call) {
  const key = model.get("key");
  events.addEventListener(key, call);
  return () => events.removeEventListener(key, call);
}
