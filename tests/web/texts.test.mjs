// The catalogue of the words that a reader sees: all of it is used, and the rule of eslint finds words beside it.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as texts from "../../web/texts.js";
import rule from "../../web/texts_rule.mjs";

const web = new URL("../../web/", import.meta.url);
const { Linter } = createRequire(web)("eslint");

/** What the rule says of a module. */
function said(code) {
  const config = { plugins: { gdviz: { rules: { texts: rule } } }, rules: { "gdviz/texts": "error" } };
  return new Linter().verify(code, config).map(({ message }) => /“(.*)”/s.exec(message)?.[1] ?? message);
}

test("every text is used", async () => {
  const names = (await readdir(web, { recursive: true })).filter((name) => /^(?!node_modules).*\.js$/.test(name) && name !== "texts.js");
  const used = new Set();
  for (const name of names) {
    const code = await readFile(new URL(name, web), "utf8");
    const [, imports = ""] = /import \{(.*)\} from "[./]+\/texts.js";/.exec(code) ?? [];
    for (const each of imports.split(",").filter(Boolean)) {
      const [group, local = group] = each.trim().split(" as ");
      for (const [, entry] of code.matchAll(new RegExp(`\\b${local}\\.(\\w+)`, "g"))) used.add(`${group}.${entry}`);
    }
  }
  const all = Object.entries(texts).flatMap(([group, entries]) => Object.keys(entries).map((entry) => `${group}.${entry}`));
  assert.deepEqual(all.filter((entry) => !used.has(entry)), []);
});

test("no text is there twice", () => {
  const all = Object.values(texts).flatMap(Object.values).filter((text) => typeof text === "string");
  assert.deepEqual(all.filter((text, i) => all.indexOf(text) < i), []);
});

test("words outside of the catalogue are found", () => {
  assert.deepEqual(said("const label = isOn ? 'Play' : 'Pause';"), ["Play", "Pause"]);
  assert.deepEqual(said("say(`Saved as “${file}”.`); const gone = 'The server is gone. ' + 'Reload the page.';"), ["Saved as “…”.", "The server is gone. ", "Reload the page."]);
  assert.deepEqual(said("const why = 'it must be a number', count = `${n} points`, now = 'computing …';"), ["it must be a number", "… points", "computing …"]);
  assert.deepEqual(said('html`<button class="a b" title="Remove ${run}" @click=${() => remove(i)}>${sign} delete</button>`;'), ["Remove …", "… delete"]);
  assert.deepEqual(said("el.innerHTML = '<p class=\"a b\">It failed.</p>';"), ["It failed."]);
});

test("what no reader sees is no text", () => {
  for (const code of [
    'import { html } from "lit html"; const all = element.querySelector("button, a, summary");',
    'html`<g class="handle locked" transform="translate(${x},${y})" .style="color: ${color}"><path d="M0,0 h20" />${name} = ${short(x)}</g>`;',
    'html`<button type="button">${face} SVG</button>`; observe(model, "value max playing", draw);',
    'if (event.key === "Delete" || ["Enter", "Escape"].includes(event.key)) throw new Error("There is no such key here.");',
    'listen(model, { "value max playing": draw, [`kind names ${where}`]: draw });',
  ])
    assert.deepEqual(said(code), []);
});
