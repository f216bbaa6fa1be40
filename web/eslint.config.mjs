import js from "@eslint/js";

// Names that do not exist are tsc's to find.
export default [js.configs.recommended, { rules: { "no-undef": "off", "no-control-regex": "off", "prefer-const": "error", eqeqeq: "error" } }];
