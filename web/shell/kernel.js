/** A page's kernel: its comms, as ipywidgets expects them, over a connection that may be lost and made again. */

import { connect } from "./connection.js";
import { packed, unpacked } from "./message.js";

/** What a kernel says of itself where this page's widgets are gone with its memory. */
const LOST = ["restarting", "autorestarting", "dead"];
/** Milliseconds after which a kernel that does not begin with what it was sent does not answer. */
const SILENCE = 8000;

/** Something that happens, of which others want to know. */
function signal() {
  /** @type {Set<() => void>} */
  const calls = new Set();
  return {
    connect: (/** @type {() => void} */ call) => calls.add(call),
    disconnect: (/** @type {() => void} */ call) => calls.delete(call),
    emit: () => calls.forEach((call) => call()),
  };
}

/** @typedef {(message: any) => any} Handler */

/**
 * Connect with a kernel, and again whenever the connection is lost, until the kernel is gone.
 *
 * The server keeps what the kernel says meanwhile, ours also what a connection has lost. What the page has sent without an
 * answer is sent once more, as it is: a kernel takes nothing with the same signature twice. The `connectionStatus` is
 * "connected", "connecting", or "silent" where there is a connection, but a kernel that does not answer.
 * @param {string} base the address of the server's root, with a slash at the end @param {string} id of the kernel
 * @param {string} key of the page, if the server asks for one
 */
export function connectKernel(base, id, key) {
  const place = new URL(`${base}api/kernels/${id}?key=${key}`, location.href);
  // Addresses without encryption have no `randomUUID`.
  const session = crypto.randomUUID?.() ?? String(Math.random()).slice(2);
  const kernel = {
    status: "idle",
    connectionStatus: "connecting",
    statusChanged: signal(),
    connectionStatusChanged: signal(),
    comm,
    onOpen: /** @type {((comm: any, message: any) => any) | null} */ (null),
    onOutput: /** @type {Handler | null} */ (null),
  };
  /** @type {Map<string, any>} */
  const comms = new Map();
  /** Who wants to know what becomes of a message. @type {Map<string, any>} */
  const callbacks = new Map();
  /** What was sent without an answer so far, in order, and when. @type {Map<string, {message: Blob, sentAt: number}>} */
  const pending = new Map();
  /** What the kernel has begun with, and not done yet. @type {Set<string>} */
  const busy = new Set();
  let sent = 0;
  /** What was sent before the connection was last made, and the question that the kernel answers when it is done with that. */
  let [before, question] = [/** @type {string[]} */ ([]), ""];
  /** Whether the kernel is gone, or this page has left it. */
  let ended = false;
  /** The last message that has arrived: what follows it, `gdviz serve` sends when the connection is made again. */
  let heard = "";
  /** What arrives is handled in order, also where it has to be waited for. */
  let handled = Promise.resolve();

  const connection = connect(place, {
    query: () => `session_id=${session}&heard=${heard}`,
    opened() {
      tell("connectionStatus", "connected");
      for (const entry of pending.values()) {
        connection.send(entry.message);
        entry.sentAt = Date.now();
      }
      before = [...pending.keys(), ...callbacks.keys()];
      if (before.length) question = send("kernel_info_request", {});
    },
    lost: () => tell("connectionStatus", "connecting"),
    received(data) {
      const message = unpacked(data);
      heard = message.header.msg_id;
      if (kernel.connectionStatus === "silent") tell("connectionStatus", "connected");
      handled = handled.then(() => handle(message)).catch((error) => console.error(error));
    },
    gone: die,
  });

  // A kernel that computes for a long time reports that it is busy; a stopped one reports nothing.
  const watch = setInterval(() => {
    const [oldest] = pending.values();
    if (kernel.connectionStatus === "connected" && oldest && !busy.size && Date.now() - oldest.sentAt > SILENCE) tell("connectionStatus", "silent");
  }, 1000);

  /** What was sent before is done, whether or not that was heard: ipywidgets waits for it before it sends more. */
  function settle() {
    for (const id of before) {
      pending.delete(id);
      busy.delete(id);
      const calls = callbacks.get(id);
      callbacks.delete(id);
      calls?.iopub?.status?.({ content: { execution_state: "idle" } });
    }
  }

  /** The kernel of this page is gone: one started in its place does not know the page. */
  function die() {
    leave();
    pending.clear();
    callbacks.clear();
    tell("status", "dead");
  }

  function leave() {
    ended = true;
    clearInterval(watch);
    connection.end();
  }

  function tell(/** @type {"status" | "connectionStatus"} */ what, /** @type {string} */ value) {
    if (kernel[what] === value) return;
    kernel[what] = value;
    kernel[`${what}Changed`].emit();
  }

  /**
   * @param {string} type @param {any} content @param {any} [calls] callbacks for its replies
   * @param {any} [metadata] @param {DataView<ArrayBuffer>[]} [buffers] @returns {string} its id
   */
  function send(type, content, calls, metadata = {}, buffers = []) {
    const msg_id = `${session}-${++sent}`;
    if (ended) return msg_id;
    const header = { msg_id, msg_type: type, session, username: "", date: new Date().toISOString(), version: "5.3" };
    const message = packed("shell", [header, {}, metadata, content], buffers);
    if (calls) callbacks.set(msg_id, calls);
    pending.set(msg_id, { message, sentAt: Date.now() });
    connection.send(message);
    return msg_id;
  }

  async function handle(/** @type {any} */ message) {
    const { header, parent_header, content } = message;
    const about = parent_header.msg_id;
    pending.delete(about);
    switch (header.msg_type) {
      case "status":
        if (LOST.includes(content.execution_state)) return die();
        callbacks.get(about)?.iopub?.status?.(message);
        if (content.execution_state === "busy") busy.add(about);
        if (content.execution_state !== "idle") return;
        busy.delete(about);
        callbacks.delete(about);
        if (about === question) settle();
        return;
      case "comm_open":
        return kernel.onOpen?.(comm(content.comm_id, content.target_name), message);
      case "comm_msg":
        return comms.get(content.comm_id)?.heard(message);
      case "comm_close":
        comms.get(content.comm_id)?.ended(message);
        return void comms.delete(content.comm_id);
      default:
        return kernel.onOutput?.(message);
    }
  }

  /** The page's end of a comm, as ipywidgets expects it. @param {string} comm_id @param {string} target_name */
  function comm(comm_id, target_name = "jupyter.widget") {
    /** @typedef {[calls?: any, metadata?: any, buffers?: DataView<ArrayBuffer>[]]} Rest */
    const made = {
      comm_id,
      target_name,
      /** @type {Handler} */
      heard: () => {},
      /** @type {Handler} */
      ended: () => {},
      on_msg: (/** @type {Handler} */ call) => (made.heard = call),
      on_close: (/** @type {Handler} */ call) => (made.ended = call),
      open: (/** @type {any} */ data, /** @type {Rest} */ ...rest) => send("comm_open", { comm_id, target_name, data }, ...rest),
      send: (/** @type {any} */ data, /** @type {Rest} */ ...rest) => send("comm_msg", { comm_id, data }, ...rest),
      close: (data = {}, /** @type {Rest} */ ...rest) => {
        comms.delete(comm_id);
        return send("comm_close", { comm_id, data }, ...rest);
      },
    };
    comms.set(comm_id, made);
    return made;
  }

  // A reader who leaves for good frees the kernel at once; a page that the browser caches may come back.
  addEventListener("pagehide", ({ persisted }) => {
    if (persisted || ended) return;
    leave();
    fetch(place, { method: "DELETE", keepalive: true }).catch(() => {});
  });
  // Not every browser reports that a connection was cut in the meantime.
  addEventListener("pageshow", ({ persisted }) => persisted && connection.open());
  addEventListener("online", () => connection.open());

  return kernel;
}
