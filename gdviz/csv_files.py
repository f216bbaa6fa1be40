"""CSV files as tables, the columns in them that hold points, and what is wrong with them in sentences."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gdviz.extras import needed_by

if TYPE_CHECKING:
    import pandas

LONGEST_NAME = 40
"""Names of columns are cut to this many characters, as the page shows them."""
LARGEST = 1e30
"""Larger numbers cannot be shown."""
_DECIMAL_COMMA = re.compile(r"(?<=[0-9]),(?=[0-9])")
_NUMBER = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*", re.IGNORECASE | re.ASCII)


def read_content(path: Any) -> bytes:
    """Return the content of a file, which may be open; raise `OSError` for one that cannot be read."""
    content = Path(path).read_bytes() if isinstance(path, str | PathLike) else path.read()
    return content.encode() if isinstance(content, str) else content


def read_table(content: bytes, known: Sequence[str] = ()) -> pandas.DataFrame:
    """Return the table of a file with comma, semicolon or tab between columns; the header line may be missing.

    A first line with a number in it is no header, unless it has all `known` names. The front end of the data editor
    reads the same files. Raises `ValueError`, in sentences for the reader, where there is no table.
    """
    with needed_by("reading a CSV file"):
        import pandas

    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("It is not valid UTF-8: save it as “CSV UTF-8”.") from None
    if not text.strip():
        raise ValueError("It is empty: it needs a header line and a row for each point.")
    # Lines end as on Windows, on old Macs or as anywhere else; blank ones may come first.
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\n")
    line = text.partition("\n")[0]
    # Where columns are parted by semicolons, commas may be decimal.
    separator = max(",;\t", key=(_DECIMAL_COMMA.sub(".", line) if ";" in line else line).count)
    decimal = "," if separator == ";" and "." not in text else "."

    def read(**options: Any) -> pandas.DataFrame:
        return pandas.read_csv(io.StringIO(text), sep=separator, index_col=False, skipinitialspace=True, **options)

    try:
        with warnings.catch_warnings(action="error", category=pandas.errors.ParserWarning):
            first = list(read(header=None, nrows=1, dtype=str, keep_default_na=False).iloc[0])
            is_number = [_NUMBER.fullmatch(cell.replace(decimal, ".")) for cell in first]
            headed = not any(is_number) or (bool(known) and set(known) <= set(first))
            frame = read(header=0 if headed else None, names=range(len(first)), decimal=decimal)
    except (pandas.errors.ParserError, pandas.errors.ParserWarning):
        raise ValueError("It is not a table: its rows have different numbers of columns.") from None
    titles = ((headed and name.strip()) or f"column {number}" for number, name in enumerate(first, 1))
    frame.columns = list(_distinct(titles, known))
    if frame.empty:
        raise ValueError("It has a header line but no rows.")
    frame.attrs["decimal"] = decimal
    return frame


def curve_columns(frame: pandas.DataFrame) -> list[str]:
    """Return the names of the columns x and y of a curve: those named so, or else the first two that hold numbers."""
    return _coordinates(_wide_enough(frame, ["x", "y"]), ["x", "y"])


def class_columns(frame: pandas.DataFrame) -> list[str]:
    """Return the names of the columns x₁, x₂ and label of classes.

    They are those named x1, x2 and label, or else the first two that hold numbers and the last that does not.
    """
    wanted = ["x1", "x2", "label"]
    columns = _wide_enough(frame, wanted).columns
    others = list(frame.select_dtypes(exclude=["number", "bool"]))
    # x1 and x2 come first where all columns are numbers.
    label = _by_name(frame).get("label") or (others or columns[:3])[-1]
    return [*_coordinates(frame.drop(columns=label), wanted[:2]), label]


def value_columns(frame: pandas.DataFrame) -> list[str]:
    """Return the names of the columns x₁, x₂ and y of values over the plane: those named x1, x2 and y.

    Or else the first three that hold numbers.
    """
    wanted = ["x1", "x2", "y"]
    columns, names = _wide_enough(frame, wanted).columns, _by_name(frame)
    numeric = list(frame.select_dtypes(["number", "bool"]))
    is_named = all(name in names for name in wanted)
    value = names["y"] if is_named else numeric[2] if len(numeric) > 2 else columns[2]
    return [*_coordinates(frame.drop(columns=value), wanted[:2]), value]


def check_numbers(frame: pandas.DataFrame, columns: Sequence[str]) -> None:
    """Raise `ValueError` for the first row, counted without the header, where one of these columns holds no number."""
    import pandas

    decimal = frame.attrs["decimal"]
    for name in columns:
        # Among texts, pandas has left numbers as they are written.
        cells = frame[name].map(lambda cell: cell.replace(decimal, ".") if isinstance(cell, str) else cell)
        column = pandas.to_numeric(cells, errors="coerce")
        bad = ~(column.abs() < LARGEST)
        if not bad.any():
            continue
        row = int(bad.to_numpy().argmax())
        value = frame[name].iloc[row]
        what = "a gap" if pandas.isna(value) else f"'{str(value)[:30]}', which is not a number that can be shown,"
        raise ValueError(f"Column “{name}” has {what} in row {row + 1}, not counting the header.")


def _wide_enough(frame: pandas.DataFrame, wanted: Sequence[str]) -> pandas.DataFrame:
    if len(frame.columns) < len(wanted):
        raise ValueError(f"It has too few columns: {', '.join(wanted)} are needed.")
    return frame


def _by_name(frame: pandas.DataFrame) -> dict[str, str]:
    return {str(name).lower(): name for name in frame.columns}


def _coordinates(frame: pandas.DataFrame, wanted: Sequence[str]) -> list[str]:
    names = _by_name(frame)
    if all(name in names for name in wanted):
        return [names[name] for name in wanted]
    numeric = list(frame.select_dtypes(["number", "bool"]))
    # Or one of the first is to blame: a text among numbers makes a column one of text.
    return numeric[:2] if len(numeric) >= 2 else list(frame.columns[:2])


def _distinct(names: Iterable[str], known: Sequence[str]) -> Iterator[str]:
    """Yield names, shortened unless they are known, a number added where one has come before."""
    seen: dict[str, int] = {}
    for full in names:
        name = full if full in known or len(full) <= LONGEST_NAME else full[: LONGEST_NAME - 1] + "…"
        distinct = name
        while distinct in seen:
            seen[name] += 1
            distinct = f"{name} ({seen[name]})"
        seen[distinct] = 1
        yield distinct
