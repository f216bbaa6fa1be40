/** Compile the program that is part of this module. */
function compile(isFused) {
  const [bytes, distances] = [base64(), places()].map((text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
  return compileBytes(isFused ? fuse(bytes, distances) : bytes);
}
