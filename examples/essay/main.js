import { mount } from "svelte";
import loadLinear from "../modules/linear_descent.js";
import loadLinearSurface from "../modules/linear_surface.js";
import loadWave from "../modules/wave_descent.js";
import loadWaveSurface from "../modules/wave_surface.js";
import Essay from "./Essay.svelte";

const [linear, linearSurface, wave, waveSurface] = await Promise.all(
  [loadLinear, loadLinearSurface, loadWave, loadWaveSurface].map((load) => load()),
);
const models = {
  linear: { descend: linear, surface: linearSurface(), formula: "y = w x + b" },
  wave: { descend: wave, surface: waveSurface(), formula: "y = cos(w x + b)" },
};
mount(Essay, { target: document.body, props: { models } });
