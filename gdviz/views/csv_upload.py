"""A CSV file of the reader's, loaded into an editor of data."""

from __future__ import annotations

import html
import io
from typing import Any

import ipywidgets
import pandas

from gdviz.datasets import from_frame, points_from_frame
from gdviz.views.data_editor import DataEditor

_MOST_BYTES = 5_000_000


class CsvUpload(ipywidgets.VBox):
    """A button that loads a CSV file into a `DataEditor`, and beneath it what was loaded or why nothing was.

    The columns are those named like the axes, x and y in a regression, x1, x2 and label in a classification, or else
    the first numeric ones and, for labels, the first other column. Two labels of any kind become −1 and +1. What
    cannot be loaded leaves the data as they are.
    """

    def __init__(self, editor: DataEditor) -> None:
        self.editor = editor
        # No icon: their font would come from another host.
        self.button = ipywidgets.FileUpload(
            accept=".csv,.tsv,.txt,text/csv",
            description="Load CSV …",
            icon="",
            tooltip="Load your own data: a header line, then a row of numbers for each point",
        )
        self.message = ipywidgets.HTML()
        super().__init__([self.button, self.message])
        self.add_class("gdviz-csv-upload")
        self.button.observe(self._load, names="value")

    def _load(self, change: Any) -> None:
        if not change.new:
            return
        (file,) = change.new
        try:
            text, kind = load(self.editor, bytes(file["content"])), "note"
        except ValueError as error:
            text, kind = f"{error} The data stay as they were.", "notice"
        role = "status" if kind == "note" else "alert"
        name = html.escape(str(file["name"])[:60])
        self.message.value = f'<div class="gdviz-{kind}" role="{role}"><b>{name}</b>: {html.escape(text)}</div>'
        # The same file may be chosen again after it was changed.
        self.button.value = ()


def load(editor: DataEditor, content: bytes) -> str:
    """Show the data of a CSV file in an editor; return in a sentence what was loaded.

    Raises `ValueError`, in sentences for the reader, for a file that holds no such data; the editor is then as before.
    """
    frame = read_table(content)
    if len(frame) > editor.most:
        raise ValueError(f"It has {len(frame)} rows, and there are places for at most {editor.most} points.")
    if editor.task == "regression":
        x, y = _choose(frame, ["x", "y"])
        _check_numbers(frame, [x, y])
        editor.show(from_frame(frame, x, y))
        return f"{len(frame)} points, “{y}” over “{x}”."
    label = _label_column(frame)
    x1, x2 = _choose(frame.drop(columns=label), ["x1", "x2"])
    _check_numbers(frame, [x1, x2])
    _check_labels(frame, label)
    dataset, (negative, positive) = points_from_frame(frame, x1, x2, label)
    editor.show(dataset, label_names=(negative, positive))
    return f"{len(frame)} points, “{x1}” and “{x2}”; “{label}” {negative} is −1, {positive} is +1."


def read_table(content: bytes) -> pandas.DataFrame:
    """Return the table of a file with comma, semicolon or tab between columns; the header line may be missing.

    Raises `ValueError`, in sentences for the reader, where there is none.
    """
    if len(content) > _MOST_BYTES:
        raise ValueError(f"It is larger than {_MOST_BYTES // 1_000_000} MB.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("It is not text in UTF-8: save it as “CSV UTF-8”.") from None
    lines = text.split("\n", 1)
    if not text.strip():
        raise ValueError("It is empty: a header line and a row for each point are needed.")
    separator = max(",;\t", key=lines[0].count)
    # Where columns are parted by semicolons, commas may be decimal.
    decimal = "," if separator == ";" and "." not in text else "."
    headed = not any(map(_is_number, lines[0].replace(decimal, ".").split(separator)))
    try:
        frame = pandas.read_csv(
            io.StringIO(text), sep=separator, decimal=decimal, header=0 if headed else None, skipinitialspace=True
        )
    except (pandas.errors.ParserError, pandas.errors.EmptyDataError):
        raise ValueError("It is not a table: its rows have different numbers of columns.") from None
    frame.columns = [str(name).strip() if headed else f"column {name + 1}" for name in frame.columns]
    if frame.empty:
        raise ValueError("It has a header line but no rows.")
    return frame
