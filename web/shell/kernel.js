/**
 * The connection of a page with its kernel: comms over Jupyter's websocket, with its protocol v1, in which a message is
 * a table of offsets, the channel, header, parent header, metadata and content as JSON, and buffers.
 */

/** Milliseconds between attempts to connect again; the last one is repeated. */
const ATTEMPTS = [500, 1000, 2000, 5000, 10_000];

/** Something that happens, of which others want to know. */
function signal() {
  const calls = new Set();
  return { connect: (call) => calls.add(call), disconnect: (call) => calls.delete(call), emit: () => calls.forEach((call) => call()) };
}

/** @param {string} channel @param {any[]} parts to be written as JSON @param {DataView<ArrayBuffer>[]} buffers @returns {Blob} */
function packed(channel, parts, buffers) {
  const encoder = new TextEncoder();
  const pieces = /** @type {(Uint8Array<ArrayBuffer> | DataView<ArrayBuffer>)[]} */ ([encoder.encode(channel), ...parts.map((part) => encoder.encode(JSON.stringify(part))), ...buffers]);
  const table = new BigUint64Array(pieces.length + 2);
  table[0] = BigInt(pieces.length + 1);
  let at = table.byteLength;
  pieces.forEach((piece, i) => {
    table[i + 1] = BigInt(at);
    at += piece.byteLength;
  });
  table[pieces.length + 1] = BigInt(at);
  return new Blob([table, ...pieces]);
}

/** @param {ArrayBuffer} data */
function unpacked(data) {
  const view = new DataView(data);
  const count = Number(view.getBigUint64(0, true));
  const offsets = Array.from({ length: count }, (_, i) => Number(view.getBigUint64(8 * (i + 1), true)));
  const piece = (i) => data.slice(offsets[i], offsets[i + 1]);
  const [header, parent_header, metadata, content] = [1, 2, 3, 4].map((i) => JSON.parse(new TextDecoder().decode(piece(i))));
  const buffers = Array.from({ length: count - 6 }, (_, i) => new DataView(piece(i + 5)));
  return { header, parent_header, metadata, content, buffers };
}

/** What a kernel says of itself where this page's widgets are gone with its memory. */
const LOST = ["restarting", "autorestarting", "dead"];

/**
 * Connect with a kernel, and again whenever the connection is lost, until the kernel is gone.
 *
 * The server keeps what the kernel says meanwhile, ours also what a connection has lost. What the page has sent without an
 * answer is sent once more, as it is: a kernel takes nothing with the same signature twice.
 * @param {string} base the address of the server's root, with a slash at the end @param {string} id of the kernel
 */
export function connectKernel(base, id) {
  const place = new URL(`${base}api/kernels/${id}`, location.href);
  // Addresses without encryption have no `randomUUID`.
  const session = crypto.randomUUID?.() ?? String(Math.random()).slice(2);
  const kernel = { status: "idle", connectionStatus: "connecting", statusChanged: signal(), connectionStatusChanged: signal(), comm, onOpen: null, onOutput: null };
  /** @type {Map<string, any>} */
  const comms = new Map();
  /** Who wants to know what becomes of a message. @type {Map<string, any>} */
  const callbacks = new Map();
  /** What was sent without an answer so far, in order. @type {Map<string, Blob>} */
  const pending = new Map();
  /** @type {WebSocket} */
  let socket;
  let [attempt, sent, timer] = [0, 0, 0];
  /** What was sent before the connection was last made, and the question that the kernel answers when it is done with that. */
  let [before, question] = [/** @type {string[]} */ ([]), ""];
  /** Whether the kernel is gone, or this page has left it. */
  let ended = false;
  /** The last message that has arrived: what follows it, `gdviz serve` sends when the connection is made again. */
  let heard = "";
  /** What arrives is handled in order, also where it has to be waited for. */
  let handled = Promise.resolve();

  /** Connect, in place of the connection there is. */
  function open() {
    if (socket) Object.assign(socket, { onopen: null, onmessage: null, onclose: null }).close();
    clearTimeout(timer);
    const address = new URL(`${place}/channels?session_id=${session}&heard=${heard}`);
    address.protocol = address.protocol.replace("http", "ws");
    const opened = (socket = new WebSocket(address, "v1.kernel.websocket.jupyter.org"));
    socket.binaryType = "arraybuffer";
    socket.onopen = () => {
      attempt = 0;
      tell("connectionStatus", "connected");
      for (const message of pending.values()) socket.send(message);
      before = [...pending.keys(), ...callbacks.keys()];
      if (before.length) question = send("kernel_info_request", {});
    };
    socket.onmessage = ({ data }) => {
      // A question whether all has arrived.
      if (typeof data === "string") return opened.send(data);
      const message = unpacked(data);
      heard = message.header.msg_id;
      handled = handled.then(() => handle(message)).catch((error) => console.error(error));
    };
    socket.onclose = () => lost(opened);
  }

  /** Is it only the way that is gone, or the kernel? @param {WebSocket} which */
  async function lost(which) {
    tell("connectionStatus", "connecting");
    const status = await fetch(place).then((answer) => answer.status, () => 0);
    if (ended || which !== socket) return;
    if (status === 404) return die();
    timer = setTimeout(status ? open : lost, ATTEMPTS[Math.min(attempt++, ATTEMPTS.length - 1)], which);
  }

  /** What was sent before is done, whether or not that was heard: ipywidgets waits for it before it sends more. */
  function settle() {
    for (const id of before) {
      pending.delete(id);
      const calls = callbacks.get(id);
      callbacks.delete(id);
      calls?.iopub?.status?.({ content: { execution_state: "idle" } });
    }
  }

  /** The kernel that knew of this page is gone: one that was started in its place does not. */
  function die() {
    ended = true;
    clearTimeout(timer);
    socket.onclose = socket.onmessage = null;
    socket.close();
    pending.clear();
    callbacks.clear();
    tell("status", "dead");
  }

  /** @param {"status" | "connectionStatus"} what @param {string} value */
  function tell(what, value) {
    if (kernel[what] === value) return;
    kernel[what] = value;
    kernel[`${what}Changed`].emit();
  }

  function send(type, content, calls, metadata = {}, buffers = []) {
    const msg_id = `${session}-${++sent}`;
    if (ended) return msg_id;
    const header = { msg_id, msg_type: type, session, username: "", date: new Date().toISOString(), version: "5.3" };
    const message = packed("shell", [header, {}, metadata, content], buffers);
    if (calls) callbacks.set(msg_id, calls);
    pending.set(msg_id, message);
    if (socket.readyState === WebSocket.OPEN) socket.send(message);
    return msg_id;
  }

  async function handle(message) {
    const { header, parent_header, content } = message;
    const about = parent_header.msg_id;
    pending.delete(about);
    switch (header.msg_type) {
      case "status":
        if (LOST.includes(content.execution_state)) return die();
        callbacks.get(about)?.iopub?.status?.(message);
        if (content.execution_state !== "idle") return;
        callbacks.delete(about);
        if (about === question) settle();
        return;
      case "comm_open":
        return kernel.onOpen?.(comm(content.comm_id, content.target_name), message);
      case "comm_msg":
        return comms.get(content.comm_id)?.heard?.(message);
      case "comm_close":
        comms.get(content.comm_id)?.ended(message);
        return void comms.delete(content.comm_id);
      default:
        return kernel.onOutput?.(message);
    }
  }

  /** The page's end of a comm, as ipywidgets expects it. @param {string} comm_id @param {string} target_name */
  function comm(comm_id, target_name = "jupyter.widget") {
    const made = {
      comm_id,
      target_name,
      heard: null,
      ended: () => {},
      on_msg: (call) => (made.heard = call),
      on_close: (call) => (made.ended = call),
      open: (data, calls, metadata, buffers) => send("comm_open", { comm_id, target_name, data }, calls, metadata, buffers),
      send: (data, calls, metadata, buffers) => send("comm_msg", { comm_id, data }, calls, metadata, buffers),
      close: (data = {}, calls, metadata, buffers) => {
        comms.delete(comm_id);
        return send("comm_close", { comm_id, data }, calls, metadata, buffers);
      },
    };
    comms.set(comm_id, made);
    return made;
  }

  // Whoever leaves for good frees the kernel at once; a page that browsers keep in memory may come back.
  addEventListener("pagehide", ({ persisted }) => {
    if (persisted || ended) return;
    ended = true;
    fetch(place, { method: "DELETE", keepalive: true }).catch(() => {});
  });
  // Not every browser tells that a connection has been cut meanwhile.
  addEventListener("pageshow", ({ persisted }) => persisted && !ended && open());
  addEventListener("online", () => ended || open());

  open();
  return kernel;
}
