"""CSV files of the reader's as data, and what is wrong with them in sentences."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gdviz.datasets import Dataset, from_frame, points_from_frame
from gdviz.extras import needed_by

if TYPE_CHECKING:
    import pandas

MOST_BYTES = 5_000_000
"""The largest file that is read."""
MOST_COLUMNS = 1000
"""The widest table that is read: pandas needs quadratic time to tell columns with equal names apart."""
LONGEST_NAME = 40
"""Names of columns and labels are cut to this many characters, as the page shows them."""


@dataclass(frozen=True)
class CsvData:
    """What a file holds: the data, the names of the columns of x and y, and what labels −1 and +1 are called."""

    dataset: Dataset
    columns: tuple[str, ...]
    label_names: tuple[str, str] = ("−1", "+1")


def read_csv(content: bytes, task: str, most: int) -> CsvData:
    """Return the data of a CSV file of at most this many rows, for a regression or a classification.

    The columns are those named x and y in a regression, x1, x2 and label in a classification, or else the first that
    hold numbers and, for labels, the last that does not. Two labels of any kind become −1 and +1, in their order.
    Raises `ValueError`, in a sentence for the reader, for a file that holds no such data.
    """
    frame = read_table(content)
    if len(frame) > most:
        raise ValueError(f"It has {len(frame)} rows, but at most {most} points are possible.")
    needed = ["x", "y"] if task == "regression" else ["x1", "x2", "label"]
    if len(frame.columns) < len(needed):
        raise ValueError(f"It has too few columns: {', '.join(needed)} are needed.")
    if task == "regression":
        x, y = _choose(frame, needed)
        _check_numbers(frame, [x, y])
        return CsvData(from_frame(frame, x, y), (x, y))
    label = _label_column(frame)
    x1, x2 = _choose(frame.drop(columns=label), needed[:2])
    _check_numbers(frame, [x1, x2])
    dataset, label_names = points_from_frame(frame, x1, x2, label)
    low, high = map(_shortened, label_names)
    return CsvData(dataset, (x1, x2, label), (low, high))


def read_table(content: bytes) -> pandas.DataFrame:
    """Return the table of a file with comma, semicolon or tab between columns; the header line may be missing.

    Raises `ValueError`, in sentences for the reader, where there is none.
    """
    with needed_by("reading a CSV file"):
        import pandas

    if len(content) > MOST_BYTES:
        raise ValueError(f"It is larger than {MOST_BYTES // 1_000_000} MB.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("It is not valid UTF-8: save it as “CSV UTF-8”.") from None
    if not text.strip():
        raise ValueError("It is empty: it needs a header line and a row for each point.")
    # Lines end as on Windows, on old Macs or as anywhere else; blank ones may come first.
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\n")
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    if first.count(separator) >= MOST_COLUMNS:
        raise ValueError(f"It has more than {MOST_COLUMNS} columns.")
    # Where columns are parted by semicolons, commas may be decimal.
    decimal = "," if separator == ";" and "." not in text else "."
    headed = not any(map(_is_number, first.replace(decimal, ".").split(separator)))
    header = 0 if headed else None
    try:
        with warnings.catch_warnings(action="error", category=pandas.errors.ParserWarning):
            frame = pandas.read_csv(
                io.StringIO(text), sep=separator, decimal=decimal, header=header, index_col=False, skipinitialspace=True
            )
    except (pandas.errors.ParserError, pandas.errors.ParserWarning):
        raise ValueError("It is not a table: its rows have different numbers of columns.") from None
    frame.columns = list(_distinct(str(name).strip() if headed else f"column {name + 1}" for name in frame.columns))
    if frame.empty:
        raise ValueError("It has a header line but no rows.")
    return frame


def _choose(frame: pandas.DataFrame, wanted: Sequence[str]) -> list[str]:
    """Return the names of two columns: the wanted ones, or else the first two that hold numbers."""
    names = {str(name).lower(): name for name in frame.columns}
    if all(name in names for name in wanted):
        return [names[name] for name in wanted]
    numeric = list(frame.select_dtypes(["number", "bool"]))
    # Or one of the first is to blame: a text among numbers makes a column one of text.
    return numeric[:2] if len(numeric) >= 2 else list(frame.columns[:2])


def _label_column(frame: pandas.DataFrame) -> str:
    names = {str(name).lower(): name for name in frame.columns}
    others = list(frame.select_dtypes(exclude=["number", "bool"]))
    # x1 and x2 come first where all columns are numbers.
    return names.get("label") or (others or frame.columns[:3])[-1]


def _check_numbers(frame: pandas.DataFrame, columns: Sequence[str]) -> None:
    """Raise `ValueError` for the first row, counted without the header, where one of these columns holds no number."""
    import pandas

    for name in columns:
        column = pandas.to_numeric(frame[name], errors="coerce")
        bad = ~(column.abs() < 1e30)
        if not bad.any():
            continue
        row = int(bad.to_numpy().argmax())
        value = frame[name].iloc[row]
        what = "a gap" if pandas.isna(value) else f"{str(value)[:30]!r}, which is not a number that can be shown,"
        raise ValueError(f"Column “{name}” has {what} in row {row + 1}, not counting the header.")


def _distinct(names: Iterable[str]) -> Iterator[str]:
    """Yield names, shortened, a number added where one has come before."""
    seen: set[str] = set()
    for name in map(_shortened, names):
        alternatives = (name if number == 0 else f"{name} ({number + 1})" for number in range(len(seen) + 1))
        seen.add(distinct := next(each for each in alternatives if each not in seen))
        yield distinct


def _shortened(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
