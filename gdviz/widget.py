"""The base class of all widgets, whose front ends are one bundle.

It comes into a page once:

- a page that was exported, or that gdviz's template shows, has it as a script;
- from a kernel of Jupyter one `Bundle` brings it, to which all widgets refer, as in JupyterLab;
- elsewhere, such as in marimo or Shiny, each widget's module is the bundle; the first one that comes is used.
"""

from __future__ import annotations

import base64
import inspect
import uuid
import weakref
from collections.abc import Mapping
from typing import Any, ClassVar

import anywidget
import ipywidgets
import traitlets
from IPython import get_ipython

from gdviz import bundle


class Bytes(traitlets.Bytes):
    """Bytes that a page and the kernel send each other; none are sent as null, as some hosts send no empty buffers."""

    def __init__(self) -> None:
        super().__init__()
        self.tag(sync=True, to_json=lambda value, _: value or None, from_json=bytes_from_page)


def bytes_from_page(value: Any, _: Any = None) -> bytes:
    """Return bytes that a page has sent, as they are or as base64; of anything else, none."""
    if isinstance(value, str):
        try:
            return base64.b64decode(value, validate=True)
        except ValueError:
            return b""
    return bytes(value) if isinstance(value, bytes | bytearray | memoryview) else b""


class Bundle(anywidget.AnyWidget):
    """Brings the bundle into the pages of a kernel; it has no view."""

    _esm = bundle.MODULE


class Widget(anywidget.AnyWidget):
    """A widget whose front end is in the bundle, under the name `front_end`: see web/main.js.

    `edited` are the traits that a reader changes: the kernel passes them on from one page to the others. All else is
    set by the links in each page, where an echo that comes late would set it back.
    """

    front_end: ClassVar[str]
    edited: ClassVar[tuple[str, ...]] = ()
    __signature__: ClassVar[inspect.Signature]

    _front_end = traitlets.Unicode().tag(sync=True)
    _esm = traitlets.Unicode().tag(sync=True)
    _bundle = traitlets.Instance(Bundle, allow_none=True).tag(sync=True, **ipywidgets.widget_serialization)

    def __init_subclass__(cls, **options: Any) -> None:
        """Let the kernel echo what the reader edits, and nothing else; help shows how a widget is made."""
        super().__init_subclass__(**options)
        # traitlets' own `__new__` takes anything.
        _, *others = inspect.signature(cls.__init__).parameters.values()
        cls.__signature__ = inspect.Signature(others)
        for name, trait in vars(cls).items():
            if isinstance(trait, traitlets.TraitType):
                trait.metadata.setdefault("echo_update", name in cls.edited)

    def __init__(self, **traits: Any) -> None:
        """Make the widget, with traits set by name."""
        brought = _bundle_of_kernel()
        code = bundle.LOADER if brought else bundle.ALONE
        super().__init__(_front_end=self.front_end, _esm=code, _bundle=brought, **traits)


class Keyed(Widget):
    """A widget that runs once in each page, however many views it has there: the page knows it by its `key`."""

    key = traitlets.Unicode().tag(sync=True)

    def __init__(self, *args: Any, **traits: Any) -> None:
        super().__init__(*args, key=uuid.uuid4().hex, **traits)


class View(Widget):
    """A widget that takes part in links when a page shows it, by the names of their inputs and outputs.

    `gives` are the traits that the reader edits, `takes` those that show results: name → trait.
    """

    gives: ClassVar[Mapping[str, str]] = {}
    takes: ClassVar[Mapping[str, str]] = {}

    @property
    def inputs(self) -> dict[str, Any]:
        """What the reader edits: name → (widget, trait), or a dictionary of such pairs."""
        return {name: (self, trait) for name, trait in self.gives.items()}

    @property
    def outputs(self) -> dict[str, Any]:
        """Where results of links are shown: name → (widget, trait)."""
        return {name: (self, trait) for name, trait in self.takes.items()}


# By kernel: some hosts, such as Solara, have one for each reader in one process.
_bundles: weakref.WeakKeyDictionary[Any, Bundle] = weakref.WeakKeyDictionary()


def _bundle_of_kernel() -> Bundle | None:
    """Return what brings the bundle into the pages of this kernel, or None where there is no kernel of Jupyter."""
    kernel = getattr(get_ipython(), "kernel", None)
    if kernel is None:
        return None
    # Whoever closes all widgets closes this one, too.
    if kernel not in _bundles or _bundles[kernel].comm is None:
        _bundles[kernel] = Bundle()
    return _bundles[kernel]
