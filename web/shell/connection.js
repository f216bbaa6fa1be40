/**
 * A websocket that reconnects whenever it is lost, until its other end is gone.
 *
 * Our server sends a number now and then, which the page sends back: so both know that everything arrives. When a server
 * that has done so falls silent, the connection is lost although no one has closed it.
 */

const PROTOCOL = "v1.kernel.websocket.jupyter.org";
/** The code with which the server closes a connection when another connection has replaced it. */
const REPLACED = 4000;

/** Milliseconds before each attempt to reconnect; the last is repeated. */
const PAUSES = [250, 500, 1000, 2000];
/** Milliseconds after which a connection that was opened counts as one that works. */
const STABLE = 5000;
/** Milliseconds: how long a server may be silent that asks every five seconds, and how long it may take to answer. */
const SILENCE = 10_000;
const OPENING = 8000;
const ANSWER = 4000;

/**
 * @typedef {object} Ends what becomes of a connection
 * @property {() => string} query of the address, when it is opened
 * @property {() => void} opened
 * @property {() => void} lost
 * @property {(data: ArrayBuffer) => void} received
 * @property {() => void} gone for good: its other end no longer exists
 */

/** @param {URL} place what is asked whether the other end still exists; the websocket is at its `/channels` @param {Ends} ends */
export function connect(place, ends) {
  /** @type {WebSocket} */
  let socket;
  let [failed, refused, timer, openedAt, arrivedAt] = [0, 0, 0, 0, 0];
  let [asked, ended] = [false, false];

  /** Connect, replacing the current connection. */
  function open() {
    forget();
    const address = new URL(place);
    address.pathname += "/channels";
    address.search += `${address.search ? "&" : "?"}${ends.query()}`;
    address.protocol = address.protocol.replace("http", "ws");
    const opening = (socket = new WebSocket(address, PROTOCOL));
    timer = setTimeout(lost, OPENING, opening);
    openedAt = 0;
    socket.binaryType = "arraybuffer";
    socket.onopen = () => {
      clearTimeout(timer);
      openedAt = arrivedAt = Date.now();
      ends.opened();
    };
    socket.onmessage = ({ data }) => {
      arrivedAt = Date.now();
      if (typeof data !== "string") return ends.received(data);
      asked = true;
      opening.send(data);
    };
    socket.onclose = ({ code }) => (code === REPLACED ? end(ends.gone) : lost(opening));
  }

  /** Drop the current connection and ignore whatever it still delivers. */
  function forget() {
    clearTimeout(timer);
    if (socket) Object.assign(socket, { onopen: null, onmessage: null, onclose: null }).close();
  }

  /** Find out whether only the connection is lost, or its other end is gone. @param {WebSocket} which */
  async function lost(which) {
    forget();
    ends.lost();
    if (openedAt && Date.now() - openedAt > STABLE) failed = refused = 0;
    openedAt = 0;
    const status = await fetch(place, { signal: AbortSignal.timeout(ANSWER) }).then((answer) => answer.status, () => 0);
    if (ended || which !== socket) return;
    if (status === 404) return end(ends.gone);
    // Reconnect at once to a server that answers, unless it has just refused the connection.
    if (status) timer = setTimeout(open, refused++ ? pause(refused) : 0);
    else timer = setTimeout(lost, pause(failed++), which);
  }

  /** @param {() => void} [then] */
  function end(then) {
    ended = true;
    clearInterval(watch);
    forget();
    then?.();
  }

  const watch = setInterval(() => {
    if (asked && socket.readyState === WebSocket.OPEN && Date.now() - arrivedAt > SILENCE) lost(socket);
  }, 1000);
  open();
  return {
    open: () => ended || open(),
    end: () => end(),
    /** @param {Blob} message sent only while connected: the caller stores it until it is answered */
    send: (message) => socket.readyState === WebSocket.OPEN && socket.send(message),
  };
}

/** @param {number} attempt from 0 @returns {number} milliseconds */
const pause = (attempt) => PAUSES[Math.min(attempt, PAUSES.length - 1)];
