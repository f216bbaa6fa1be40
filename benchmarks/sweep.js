/** Runs a program in a worker, as link.js does: what is timed is from the message with the inputs to the answer. */
(() => {
  function work() {
    let exports, output;
    onmessage = ({ data }) => {
      if (data.module) {
        output = data.output;
        ({ exports } = new WebAssembly.Instance(new WebAssembly.Module(data.module)));
        return;
      }
      const memory = new Uint8Array(exports.memory.buffer);
      for (const { address, data: bytes } of data.inputs) memory.set(bytes, address);
      exports.run();
      const { address, length } = output;
      const result = exports.memory.buffer.slice(address, address + 4 * length);
      postMessage(result, [result]);
    };
  }

  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  let worker;

  window.runInWorker = async ({ module, inputs, output }) => {
    if (!worker) {
      worker = new Worker(URL.createObjectURL(new Blob([`(${work})()`], { type: "text/javascript" })));
      worker.postMessage({ module: bytes(module), output });
    }
    const message = { inputs: inputs.map(({ address, data }) => ({ address, data: bytes(data) })) };
    const began = performance.now();
    const answer = new Promise((resolve) => (worker.onmessage = ({ data }) => resolve(data)));
    worker.postMessage(message);
    const result = await answer;
    return { milliseconds: performance.now() - began, values: [...new Float32Array(result)] };
  };
})();
