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

/** @param {string} channel @param {any[]} parts to be written as JSON @param {DataView[]} buffers @returns {Blob} */
function packed(channel, parts, buffers) {
  const encoder = new TextEncoder();
  const pieces = [encoder.encode(channel), ...parts.map((part) => encoder.encode(JSON.stringify(part))), ...buffers];
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

/**
 * Connect with a kernel, and again whenever the connection is lost, until the kernel is gone.
 * @param {string} base the address of the server's root, with a slash at the end @param {string} id of the kernel
 */
function connectKernel(base, id) {
  const session = crypto.randomUUID?.() ?? String(Math.random()).slice(2);
  const kernel = { status: "idle", connectionStatus: "connecting", statusChanged: signal(), connectionStatusChanged: signal(), comm, onOpen: null, onOutput: null };
  /** @type {Map<string, ReturnType<typeof comm>>} */
  const comms = new Map();
  /** Who wants to know what becomes of a message. @type {Map<string, any>} */
  const callbacks = new Map();
  /** What was sent without a connection. @type {Blob[]} */
  let waiting = [];
  /** @type {WebSocket} */
  let socket;
  let attempt = 0;
  let [sent, ended] = [0, false];
  /** What arrives is handled in order, also where it has to be waited for. */
  let handled = Promise.resolve();

  function open() {
    const address = new URL(`${base}api/kernels/${id}/channels?session_id=${session}`, location.href);
    address.protocol = address.protocol.replace("http", "ws");
    socket = new WebSocket(address, "v1.kernel.websocket.jupyter.org");
    socket.binaryType = "arraybuffer";
    socket.onopen = () => {
      attempt = 0;
      tell("connectionStatus", "connected");
      for (const message of waiting) socket.send(message);
      waiting = [];
    };
    socket.onmessage = ({ data }) => (handled = handled.then(() => handle(unpacked(data))).catch((error) => console.error(error)));
    socket.onclose = lost;
  }

  /** Is it only the way that is gone, or the kernel? */
  async function lost() {
    if (ended) return;
    tell("connectionStatus", "connecting");
    const status = await fetch(new URL(`${base}api/kernels/${id}`, location.href)).then((answer) => answer.status, () => 0);
    if (status === 404) return tell("status", "dead");
    setTimeout(open, ATTEMPTS[Math.min(attempt++, ATTEMPTS.length - 1)]);
  }

  /** @param {"status" | "connectionStatus"} what @param {string} value */
  function tell(what, value) {
    if (kernel[what] === value) return;
    kernel[what] = value;
    kernel[`${what}Changed`].emit();
  }

  function send(type, content, calls, metadata = {}, buffers = []) {
    const msg_id = `${session}-${++sent}`;
    const header = { msg_id, msg_type: type, session, username: "", date: new Date().toISOString(), version: "5.3" };
    const message = packed("shell", [header, {}, metadata, content], buffers);
    if (calls) callbacks.set(msg_id, calls);
    if (socket.readyState === WebSocket.OPEN) socket.send(message);
    else waiting.push(message);
    return msg_id;
  }

  async function handle(message) {
    const { header, parent_header, content } = message;
    const calls = callbacks.get(parent_header.msg_id);
    switch (header.msg_type) {
      case "status":
        if (["restarting", "autorestarting", "dead"].includes(content.execution_state)) tell("status", content.execution_state);
        calls?.iopub?.status?.(message);
        if (content.execution_state === "idle") callbacks.delete(parent_header.msg_id);
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
    if (persisted) return;
    ended = true;
    fetch(new URL(`${base}api/kernels/${id}`, location.href), { method: "DELETE", keepalive: true }).catch(() => {});
  });

  open();
  return kernel;
}
