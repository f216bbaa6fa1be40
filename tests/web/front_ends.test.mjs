// The AMD modules of packages, as the page loads them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { frontEnd, required } from "../../web/shell/front_ends.js";

globalThis.document = { baseURI: "http://here/" };

test("modules get what loaders give by themselves", () => {
  frontEnd(["ink"], (define) => define([], () => ({ color: "blue" })));
  frontEnd(["pen"], (define) =>
    define(["require", "exports", "module", "ink"], (require, exports, module, ink) => {
      Object.assign(exports, { color: ink.color, same: require("ink") === ink, uri: module.uri });
    })
  );
  assert.deepEqual(required("pen"), { color: "blue", same: true, uri: "http://here/" });
});

test("modules without a list of what they need get it by order", () => {
  frontEnd(["brush"], (define) => define((require, exports) => void (exports.color = require("ink").color)));
  assert.deepEqual(required("brush"), { color: "blue" });
});

test("what a module returns is the module", () => {
  frontEnd(["sheet", "@paper/sheet"], (define) => define(["exports"], () => ({ size: "A4" })));
  assert.deepEqual([required("sheet"), required("@paper/sheet")], [{ size: "A4" }, { size: "A4" }]);
  assert.throws(() => required("exports"), /There is no front end for "exports"/);
});
