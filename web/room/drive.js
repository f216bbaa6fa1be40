/** The teacher's page: what changes of its state goes to all who follow. */

import { differences, follow } from "../runtime/state.js";
import { ENTRY } from "../runtime/pin_records.js";

/** @typedef {import("../runtime/state.js").State} State */

/** Milliseconds between two messages, at least. */
const PAUSE = 100;
/** Bytes of a message, at most: the server takes a few more. */
const MOST = 15_000;

const encoder = new TextEncoder();

/**
 * @param {Record<string, string | null>} changes
 * @returns {{messages: Record<string, string | null>[], tooLarge: string[]}} the same in parts that fit into messages, and the names of what fits into none
 */
export function parts(changes) {
  /** @type {Record<string, string | null>[]} */
  const messages = [];
  /** @type {string[]} */
  const tooLarge = [];
  let size = Infinity;
  for (const [name, text] of Object.entries(changes)) {
    const length = encoder.encode(JSON.stringify([name, text])).length;
    if (length > MOST) {
      tooLarge.push(name);
      continue;
    }
    if (size + length > MOST) {
      messages.push({});
      size = 0;
    }
    messages[messages.length - 1][name] = text;
    size += length;
  }
  return { messages, tooLarge };
}

/**
 * @param {any} state of the page @param {(message: object) => boolean} send returns whether it was sent
 * @param {(names: string[]) => void} keepBack hears what does not fit into messages
 * @returns {{known: (state: Record<string, string>) => void, pause: (isPaused: boolean) => void, stop: () => void}} `known`: what the room
 *   has already, from which all goes on; `pause`: while the page shows what is not meant for others
 */
export function drive(state, send, keepBack) {
  /** What the room has. @type {State | null} */
  let sent = null;
  /** @type {() => State} */
  let look = () => new Map();
  let [timer, last, isPaused] = [0, -Infinity, false];

  function soon() {
    timer ||= setTimeout(flush, Math.max(0, last + PAUSE - performance.now()));
  }

  function flush() {
    timer = 0;
    if (!sent || isPaused) return;
    // Runs that are pinned are the reader's own.
    const now = new Map([...look()].filter(([name]) => name !== ENTRY));
    const changes = Object.fromEntries(differences(now, sent).map((name) => [name, now.get(name) ?? null]));
    const { messages, tooLarge } = parts(changes);
    if (tooLarge.length) keepBack(tooLarge);
    if (!messages.length) {
      if (tooLarge.length) sent = now;
      return;
    }
    last = performance.now();
    // What could not be sent is sent after the next welcome.
    sent = messages.every((part) => send({ type: "state", changes: part })) ? now : null;
  }

  const end = follow(state, (read) => {
    look = read;
    soon();
  });
  return {
    known: (record) => {
      sent = new Map(Object.entries(record));
      soon();
    },
    pause: (wanted) => {
      isPaused = wanted;
      soon();
    },
    stop: () => {
      clearTimeout(timer);
      end();
    },
  };
}
