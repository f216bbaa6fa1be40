"""Catalogs: named entries in a fixed order, found by name, or in a traced program by an index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, Self, TypeVar

import jax


class Named(Protocol):
    """What a catalog lists: anything with a name for programs and a title for readers."""

    @property
    def name(self) -> str:
        """The key in the catalog, an identifier."""

    @property
    def title(self) -> str:
        """The name that a page shows."""


Entry = TypeVar("Entry", bound=Named)


class UnknownNameError(KeyError):
    """A name that a catalog does not have; its message lists those that it has."""

    def __str__(self) -> str:
        return str(self.args[0])


class Catalog(Mapping[str, Entry]):
    """A read-only mapping of names to entries, whose order gives each entry an index.

    `catalog[name]` raises `UnknownNameError`, a `KeyError` that lists the known names. `first | second` joins two
    catalogs, and `only` selects entries; the result is a catalog with indices of its own.

    >>> from gdviz import OPTIMIZERS
    >>> OPTIMIZERS["adam"].title
    'Adam'
    >>> OPTIMIZERS.only("momentum", "adam").names
    ('momentum', 'adam')
    """

    def __init__(self, kind: str, entries: Iterable[Entry]) -> None:
        self.kind = kind
        self._entries = {entry.name: entry for entry in entries}

    def __getitem__(self, name: str) -> Entry:
        if not isinstance(name, str) or name not in self._entries:
            raise UnknownNameError(f"there is no {self.kind} named {name!r}; known names: {', '.join(self._entries)}")
        return self._entries[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __or__(self, other: Self) -> Self:
        return type(self)(self.kind, [*self.values(), *other.values()])

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {', '.join(self._entries)}>"

    @property
    def names(self) -> tuple[str, ...]:
        """All names, in order: `names.index(name)` is the index of an entry."""
        return tuple(self._entries)

    @property
    def titles(self) -> dict[str, str]:
        """The title of each name, in order."""
        return {name: entry.title for name, entry in self.items()}

    def only(self, *names: str) -> Self:
        """Return the catalog of these entries, in the order given."""
        return type(self)(self.kind, [self[name] for name in names])

    def at(self, index: int | jax.Array, *args: Any, **kwargs: Any) -> Any:
        """Return the function that calls the entry with this index, which may be traced.

        All entries must return arrays of the same shapes and types. An index out of range is clamped, as by
        `jax.lax.switch`.

        >>> import jax
        >>> from gdviz.networks import ACTIVATIONS
        >>> relu_or_tanh = jax.jit(lambda index, z: ACTIVATIONS.only("relu", "tanh").at(index)(z))
        >>> float(relu_or_tanh(0, 3.0))
        3.0
        """
        entries: list[Any] = list(self.values())
        return lambda *operands: jax.lax.switch(index, entries, *operands)


@dataclass(frozen=True)
class Hyperparameter:
    """A number that an entry of a catalog is called with, with the range that is worth exploring.

    A slider moves by `step`, or by equal factors where `logarithmic` says that the order of magnitude matters.

    >>> Hyperparameter("momentum", "Momentum μ", 0.0, 0.99, 0.9).default
    0.9
    """

    name: str
    title: str
    minimum: float
    maximum: float
    default: float
    step: float = 0.01
    logarithmic: bool = False


def with_defaults(name: str, hyperparameters: tuple[Hyperparameter, ...], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return a value for each hyperparameter of the entry called `name`: the given one, else its default.

    Raises `ValueError` for the value of an unknown hyperparameter, listing the known ones.

    >>> rate, momentum = Hyperparameter("rate", "η", 0.0, 1.0, 0.1), Hyperparameter("momentum", "μ", 0.0, 1.0, 0.9)
    >>> with_defaults("sgd", (rate, momentum), {"rate": 0.5})
    {'rate': 0.5, 'momentum': 0.9}
    """
    defaults = {parameter.name: parameter.default for parameter in hyperparameters}
    for given in values:
        if given not in defaults:
            known = ", ".join(defaults) or "none"
            raise ValueError(f"{given!r} is not a hyperparameter of {name}, which has: {known}")
    return defaults | dict(values)


def check_count(hyperparameters: Any, catalog: Catalog[Any]) -> None:
    """Raise `ValueError` where there are not as many hyperparameters as entries."""
    if len(hyperparameters) != len(catalog):
        raise ValueError(
            f"hyperparameters must match the {len(catalog)} {catalog.kind}s, but there are {len(hyperparameters)}"
        )
