import { svelte } from "@sveltejs/vite-plugin-svelte";
import { basename, resolve } from "node:path";
import { defineConfig } from "vite";

// `vite build essay` writes dist/essay: pages with relative addresses, for any folder of any server. The notebook shows its code.
const name = basename(process.argv[3]);
export default defineConfig({
  base: "./",
  plugins: [svelte()],
  build: { outDir: resolve(import.meta.dirname, "dist", name), emptyOutDir: true, minify: name !== "notebook" },
});
