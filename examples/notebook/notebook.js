// A notebook as on Observable: cells run when what they name has changed. The program is a cell like others.

import { Inspector } from "@observablehq/inspector";
import { Runtime } from "@observablehq/runtime";
import load from "../modules/wave_descent.js";

const main = new Runtime().module();

/** Add a cell: its value below it, and its code, as in the notebooks that it resembles. */
function cell(name, inputs, define, showsCode = true) {
  const section = document.querySelector("main").appendChild(document.createElement("div"));
  section.id = name.replace("viewof ", "");
  const observer = new Inspector(section.appendChild(document.createElement("div")));
  if (showsCode) section.appendChild(document.createElement("pre")).textContent = `${name} = ${define}`;
  main.variable(observer).define(name, inputs, define);
}

/** A slider, and its value under another name. */
function slider(name, label, min, max, step, value) {
  const element = document.createElement("label");
  const input = Object.assign(document.createElement("input"), { type: "range", min, max, step, value });
  element.append(`${label} `, input);
  cell(`viewof ${name}`, [], () => element, false);
  main.variable().define(name, [], async function* () {
    while (true) {
      // It listens before it yields: what changes meanwhile is not lost.
      const changed = new Promise((resolve) => input.addEventListener("input", resolve, { once: true }));
      yield input.valueAsNumber;
      await changed;
    }
  });
}

cell("title", [], () => Object.assign(document.createElement("h1"), { textContent: "A descent, cell by cell" }), false);

cell("run", [], () => load());

slider("rate", "Learning rate, as a power of ten", -3, 0, 0.05, -1);
slider("momentum", "Momentum", 0, 0.95, 0.05, 0.5);

cell("result", ["run", "rate", "momentum"], (run, rate, momentum) => run({ start: [-2, 2], learning_rate: 10 ** rate, momentum }));

cell("loss", ["result"], (result) => result.losses.at(-1));

cell("chart", ["result"], ({ losses }) => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 120 40");
  const line = svg.appendChild(document.createElementNS(svg.namespaceURI, "polyline"));
  line.setAttribute("points", Array.from(losses, (loss, i) => `${2 * i},${40 - 20 * loss}`).join(" "));
  line.setAttribute("style", "fill: none; stroke: #d55e00");
  return svg;
});
