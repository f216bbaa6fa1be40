import { builtin, compileBytes } from "./program.js";
import { FILES } from "./signature.js";

/** Compile the program that lies beside this module: from the disk in Node, else while it arrives. @param {boolean} isFused */
export async function compile(isFused) {
  const file = isFused ? FILES.fused : FILES.plain;
  const fs = file.protocol === "file:" && builtin("node:fs");
  if (fs) return compileBytes(await fs.promises.readFile(file));
  const response = await fetch(file);
  if (!response.ok) throw new TypeError(`the program ${file} could not be loaded: ${response.status} ${response.statusText}`);
  // From a server that knows the type of such files.
  if (globalThis.WebAssembly && response.headers.get("Content-Type") === "application/wasm")
    return WebAssembly.compileStreaming(response.clone()).catch(async () => compileBytes(await response.arrayBuffer()));
  return compileBytes(await response.arrayBuffer());
}
