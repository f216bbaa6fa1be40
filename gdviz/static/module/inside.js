/** Compile the program that is part of this module. */
async function compile(isFused) {
  const bytes = decoded(base64());
  return compileBytes(isFused ? fuse(bytes, decoded(places())) : bytes);
}

function decoded(text) {
  const { Buffer, Uint8Array } = globalThis;
  // Engines are quick at it, newer ones and Node.
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  return Buffer ? Buffer.from(text, "base64") : Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
