// Builds what the package carries: `node build.mjs [folder]`. main.js and all it imports become one file, gdviz.js, the front
// end of ipywidgets another, the element for other pages a third, and the scripts of rooms a fourth; the parts of saved modules are
// copied.

import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const [folder = `${here}../gdviz/static`] = process.argv.slice(2);

/** Style sheets, minified, as strings: "all.css" is all of ours as one, but for those of rooms; those of packages come with what they import. */
const styles = {
  name: "styles",
  setup(build) {
    build.onResolve({ filter: /^all\.css$/ }, ({ path }) => ({ path, namespace: "styles" }));
    build.onLoad({ filter: /./, namespace: "styles" }, async () => {
      const files = (await readdir(here, { recursive: true })).filter((name) => /^(?!node_modules|room).*\.css$/.test(name));
      const texts = await Promise.all(files.sort().map((name) => readFile(`${here}${name}`, "utf8")));
      const { code } = await esbuild.transform(texts.join(""), { loader: "css", minify: true });
      return { contents: code, loader: "text" };
    });
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await esbuild.build({ entryPoints: [path], bundle: true, minify: true, write: false });
      return { contents: outputFiles[0].text, loader: "text" };
    });
  },
};

const shared = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  // Lines that tools can show.
  lineLimit: 2000,
  plugins: [styles],
  // Where a page has an AMD loader, packages would register there instead of with what imports them.
  define: { define: "undefined" },
};

await esbuild.build({
  ...shared,
  entryPoints: ["main.js"],
  outfile: `${folder}/gdviz.js`,
  // What holds all exports, where the bundle is a script; in a module it is not seen from outside.
  globalName: "gdviz",
});

await esbuild.build({
  ...shared,
  entryPoints: ["ipywidgets/index.js"],
  outfile: `${folder}/ipywidgets/index.js`,
  globalName: "ipywidgets",
  footer: { js: "define(ipywidgets);" },
  // jQuery without requests and animations; see the files for the others.
  alias: { jquery: "jquery/dist/jquery.slim.js", "@lumino/widgets": "./ipywidgets/lumino.js", "sanitize-html": "./ipywidgets/sanitize.js" },
  // As Lumino builds its sources.
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
});

await esbuild.build({
  ...shared,
  entryPoints: ["embedding/gdviz-figure.js"],
  outfile: `${folder}/gdviz-figure.js`,
  format: "esm",
  // It needs nothing of texts.js but words, and no templates.
  plugins: [{ name: "unused", setup: (build) => build.onResolve({ filter: /^lit-html$/ }, ({ path }) => ({ path, external: true, sideEffects: false })) }],
});

/** What the page has already, shell/parts.js: rooms take it from there. Words are not in it: each file carries its own. */
const pageParts = {
  name: "page parts",
  setup(build) {
    build.onResolve({ filter: /^(lit-html|papaparse|\.\.\/(draw|runtime|shell)\/)/ }, ({ path }) => ({ path, namespace: "page" }));
    build.onLoad({ filter: /./, namespace: "page" }, ({ path }) => ({ contents: `module.exports = gdviz.parts["${path}"];` }));
  },
};

await esbuild.build({
  ...shared,
  entryPoints: ["room/enter.js"],
  outfile: `${folder}/gdviz-room.js`,
  format: "esm",
  plugins: [styles, pageParts],
});

// They meet again in one module, so that what one imports from another is there. What Python writes itself is not among them.
await mkdir(`${folder}/module`, { recursive: true });
const parts = (await readdir(`${here}module`)).filter((name) => name !== "signature.js").map((name) => `module/${name}`);
for (const name of [...parts, "runtime/fusion.js"]) {
  const text = await readFile(here + name, "utf8");
  const alone = text.replace(/^(import|export \{) .*\n/gm, "").replace(/^export /gm, "");
  // In what is no module, names at the top stay: other parts use them.
  const { code } = await esbuild.transform(alone, { minify: true, target: "es2022", charset: "utf8", lineLimit: 160 });
  await writeFile(`${folder}/module/${basename(name)}`, code);
}
