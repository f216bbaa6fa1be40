"""The JavaScript of all front ends, static/gdviz.js, in the forms in which it comes into a page.

It is built from web/ by `make web`. Evaluated once, it makes the front ends known to the page under `VERSION`; the
modules of the widgets themselves only take their front end from there.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

_BUNDLE = (Path(__file__).parent / "static" / "gdviz.js").read_text(encoding="utf-8")

VERSION = f"gdviz/{hashlib.sha256(_BUNDLE.encode()).hexdigest()[:16]}"
"""Changes with the bundle: two versions on one page do not disturb each other."""

_ARRIVED = f'{_BUNDLE}\ngdviz.arrive("{VERSION}")'

PAGE_SCRIPT = f"{_ARRIVED};\ngdviz.openPage();\n"
"""The script of a page without Jupyter, which it opens."""

MODULE = f"{_ARRIVED};\nexport default {{}};\n"
"""The bundle as the module of a widget that has no front end itself, but brings those of others."""

LOADER = f"""\
const slot = (globalThis[Symbol.for("{VERSION}")] ??= {{}});
slot.ready ??= slot.widgets ? Promise.resolve(slot.widgets) : new Promise((resolve) => (slot.resolve = resolve));
const call = async (half, context) => {{
  const bundle = context.model.get("_bundle");
  if (bundle && !slot.widgets) context.model.widget_manager.get_model(bundle.slice(10)).catch(console.error);
  return (await slot.ready)[context.model.get("_front_end")][half]?.(context);
}};
export default {{
  initialize: (context) => {{
    // A widget has two seconds to be ready, so this is not waited for.
    const begun = call("initialize", context);
    return async () => (await begun)?.();
  }},
  render: (context) => call("render", context),
}};
"""
"""The module of a widget that takes its front end from the bundle when that has come into the page."""

ALONE = f"""\
{_BUNDLE}
const widgets = gdviz.arrive("{VERSION}");
const call = (half) => (context) => widgets[context.model.get("_front_end")][half]?.(context);
export default {{ initialize: call("initialize"), render: call("render") }};
"""
"""The module of a widget where nothing else brings the bundle: the bundle itself."""
