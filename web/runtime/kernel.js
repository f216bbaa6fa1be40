/** Whether the kernel of a page is there, by the signals of Jupyter's kernel connections, which our pages have too. */

/** Milliseconds after which a connection that has not come back is reported as lost. */
const PATIENCE = 2000;
/** What a kernel says of itself where it knows nothing of these widgets: one that is restarted, from this page or another. */
const ENDED = ["dead", "restarting", "autorestarting", "starting"];

/**
 * @param {any} kernel
 * @param {(state: "connected" | "silent" | "away" | "gone") => void} call now, and when that changes; "gone" is for good
 * @returns {() => void} ends it
 */
export function followKernel(kernel, call) {
  const signals = [kernel.connectionStatusChanged, kernel.statusChanged].filter(Boolean);
  let gone = false;
  let waiting = 0;

  function check() {
    gone ||= ENDED.includes(kernel.status);
    const state = gone ? "gone" : kernel.connectionStatus;
    if (!["gone", "connected", "silent"].includes(state)) return (waiting ||= setTimeout(call, PATIENCE, "away"));
    clearTimeout(waiting);
    waiting = 0;
    call(state);
  }

  for (const signal of signals) signal.connect(check);
  check();
  return () => {
    clearTimeout(waiting);
    for (const signal of signals) signal.disconnect(check);
  };
}
