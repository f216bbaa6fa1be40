import { load } from "./run.js";
import { INPUTS, OUTPUT } from "./signature.js";

/** What an element or a widget takes and gives. */
export const NAMES = Object.keys(INPUTS);
export const RESULT = OUTPUT;
export const follow = () => load();
