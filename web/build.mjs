// Bundles main.js and all it imports into the one file that the package carries: `node build.mjs [output]`.

import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const [output = "../gdviz/static/gdviz.js"] = process.argv.slice(2);
const here = fileURLToPath(new URL(".", import.meta.url));

/** All style sheets as one, minified, as a string. */
const styles = {
  name: "styles",
  setup(build) {
    build.onResolve({ filter: /^all\.css$/ }, ({ path }) => ({ path, namespace: "styles" }));
    build.onLoad({ filter: /./, namespace: "styles" }, async () => {
      const files = (await readdir(here, { recursive: true })).filter((name) => /^(?!node_modules).*\.css$/.test(name));
      const texts = await Promise.all(files.sort().map((name) => readFile(`${here}${name}`, "utf8")));
      const { code } = await esbuild.transform(texts.join(""), { loader: "css", minify: true });
      return { contents: code, loader: "text" };
    });
  },
};

await esbuild.build({
  absWorkingDir: here,
  entryPoints: ["main.js"],
  outfile: output,
  bundle: true,
  minify: true,
  // What holds all exports, where the bundle is a script; in a module it is not seen from outside.
  globalName: "gdviz",
  format: "iife",
  target: "es2022",
  charset: "utf8",
  // Lines that tools can show.
  lineLimit: 160,
  plugins: [styles],
});
