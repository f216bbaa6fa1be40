/** Compile the program that is part of this module. */
const compile = () => compileBytes(Uint8Array.from(atob(base64()), (character) => character.charCodeAt(0)));
