// Bundles main.js and all it imports into the one file that the package carries: `node build.mjs [output]`.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const [output = "../gdviz/static/gdviz.js"] = process.argv.slice(2);

/** A style sheet, minified, as a string. */
const styles = {
  name: "styles",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(await readFile(path, "utf8"), { loader: "css", minify: true });
      return { contents: code, loader: "text" };
    });
  },
};

await esbuild.build({
  absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
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
