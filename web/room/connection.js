/** The websocket of a room: it comes back with growing pauses until the room has ended. */

/** With these codes the server closes a connection for good: another tab has taken its place, the room is full, or is none. */
export const FOR_GOOD = { elsewhere: 4000, full: 4003, none: 4004 };

/** Milliseconds before each attempt to come back; the last is repeated. */
const PAUSES = [250, 500, 1000, 2000, 4000, 8000];
/** Milliseconds: what was silent for longer, while nobody looked, may have lost its connection without a word. */
const SILENCE = 15_000;

/**
 * @typedef {object} Ends what becomes of a connection
 * @property {() => object} hello the first message of each connection
 * @property {(message: any) => void} received
 * @property {() => void} lost also with each attempt that fails
 * @property {(code: number) => void} closed for good
 */

/** @param {URL | string} address @param {Ends} ends */
export function connect(address, { hello, received, lost, closed }) {
  /** @type {WebSocket | undefined} */
  let socket;
  let [failed, timer, heard, hasEnded] = [0, 0, 0, false];

  function forget() {
    clearTimeout(timer);
    if (socket) Object.assign(socket, { onopen: null, onmessage: null, onclose: null }).close();
    socket = undefined;
  }

  /** Connect, in the place of a connection that there may be. */
  function open() {
    forget();
    const opening = (socket = new WebSocket(address));
    opening.onopen = () => opening.send(JSON.stringify(hello()));
    opening.onmessage = ({ data }) => {
      heard = performance.now();
      const message = JSON.parse(data);
      if (message.type === "welcome") failed = 0;
      received(message);
    };
    opening.onclose = ({ code }) => {
      if (!Object.values(FOR_GOOD).includes(code)) return retry();
      end();
      closed(code);
    };
  }

  function retry() {
    forget();
    // Those of a class do not come back all at once.
    timer = setTimeout(open, PAUSES[Math.min(failed++, PAUSES.length - 1)] * (0.5 + Math.random()));
    lost();
  }

  function end() {
    hasEnded = true;
    forget();
    removeEventListener("offline", retry);
    removeEventListener("online", open);
    document.removeEventListener("visibilitychange", look);
  }

  /** A phone that has slept hears of a lost connection only much later. */
  function look() {
    if (!document.hidden && performance.now() - heard > SILENCE) open();
  }

  // A browser without a network hears of a connection that is lost much later.
  addEventListener("offline", retry);
  addEventListener("online", open);
  document.addEventListener("visibilitychange", look);
  open();
  return {
    end,
    /** Connect once more, with another first message. */
    again: () => hasEnded || open(),
    /** @param {object} message @returns {boolean} whether it could be sent */
    send: (message) => {
      if (socket?.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(message));
      return true;
    },
  };
}
