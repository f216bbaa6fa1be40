/** A warning about edges of stability. Its Python half is stability_note.py; all state is in its traits. It needs common.js. */

/** A largest eigenvalue above this share of the edge is near it. */
const NEAR = 0.8;

function render({ model, el }) {
  root(el, "gdviz-stability");
  el.setAttribute("role", "status");
  const colors = model.get("colors");
  let written = "";

  /** @returns {{color: string, name: string, text: string, warns: boolean}[]} a sentence for each descent with an edge */
  function sentences() {
    const [edges, eigenvalues, passed, rates, diverged] = ["edge", "eigenvalue", "passed_at", "learning_rate", "diverged_at"].map((trait) => numbers(model.get(trait)));
    return model.get("names").flatMap((name, i) => {
      const [edge, eigenvalue] = [edges[i], eigenvalues[i]];
      if (!Number.isFinite(edge) || !Number.isFinite(eigenvalue)) return [];
      const most = short((rates[i] * edge) / eigenvalue);
      const compared = `the largest eigenvalue, ${short(eigenvalue)}, `;
      const said = (text, warns) => [{ color: colors[i % colors.length], name, text, warns }];
      if (passed[i] >= 0) {
        const when = passed[i] ? `after ${passed[i]} ${passed[i] > 1 ? "evaluations" : "evaluation"}` : "at its start";
        const end = diverged[i] >= 0 ? `It diverged after ${diverged[i]}.` : "There each step overshoots by more than the one before, and it may diverge.";
        return said(` is beyond its edge ${when}: ${compared}is above ${short(edge)}. ${end} Below η = ${most} it would not be.`, true);
      }
      if (diverged[i] >= 0) return said(` diverged after ${diverged[i]}.`, true);
      if (eigenvalue > NEAR * edge) return said(` is near its edge, ${short(edge)}: ${compared}reaches ${Math.round((100 * eigenvalue) / edge)} % of it. Above η = ${most} it may diverge.`, true);
      return said(` is stable: ${compared}stays below its edge, ${short(edge)}.`, false);
    });
  }

  function draw() {
    const all = sentences();
    const warnings = all.filter(({ warns }) => warns);
    const told = warnings.length ? warnings : all;
    const now = JSON.stringify(told);
    if (now === written) return;
    written = now;
    el.classList.toggle("warns", warnings.length > 0);
    el.replaceChildren(
      ...told.map(({ color, name, text }) => {
        const line = html("p", {});
        html("span", { className: "swatch" }, line).style.background = color;
        html("b", { textContent: name }, line);
        line.append(text);
        return line;
      })
    );
    if (!told.length) html("p", { textContent: "Show gradient descent, momentum or Nesterov momentum: the edge of the others is not a single number." }, el);
  }

  const drawing = listen(model, { "names edge eigenvalue passed_at learning_rate diverged_at": draw });
  draw();
  return drawing.end;
}

export default { render };
