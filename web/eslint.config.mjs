import js from "@eslint/js";
import texts from "./texts_rule.mjs";

export default [
  js.configs.recommended,
  // Names that do not exist are tsc's to find.
  { rules: { "no-undef": "off", "no-control-regex": "off", "prefer-const": "error", eqeqeq: "error" } },
  { files: ["main.js", "{draw,embedding,formulas,room,runtime,shell,widgets}/**"], plugins: { gdviz: { rules: { texts } } }, rules: { "gdviz/texts": "error" } },
];
