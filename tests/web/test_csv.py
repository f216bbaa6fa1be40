"""CSV files as the page reads them, against Python's reader, which pandas does the work of."""

from __future__ import annotations

import base64
import io
import json
import subprocess
from collections.abc import Iterable
from typing import Any

import numpy as np
import pytest

from gdviz.csv_files import class_columns, curve_columns, read_table, value_columns
from gdviz.datasets import from_csv, points_from_csv, values_from_csv
from tests.web.widgets import ENVIRONMENT, HERE

CURVE, CLASSES, VALUES = TASKS = "regression", "classification", "plane_regression"

FILES: dict[str, bytes | str] = {
    "header": "x,y\n1,1.5\n2,-1\n",
    "by name": "time,x,y\n0,1,1.5\n1,2,-1\n",
    "by name, upper case": "Y,X\n1.5,1\n-1,2\n",
    "first numbers": "day,a,b,c\nMo,1,2,3\nTu,4,5,6\n",
    "no header": "1,2\n3,4\n",
    "no header, three columns": "1,2,low\n3,4,high\n",
    "quoted, no header": '"1","2"\n"3","4"\n',
    "unnamed column": "x,,z\n1,2,3\n4,5,6\n",
    "semicolons": "a;b\n1.5;2\n3;4\n",
    "decimal commas": "a;b\n1,5;2\n3;4,25\n",
    "decimal commas, no header": "1,5;2,5\n3;4,25\n",
    "decimal commas and texts, no header": "1,5;2,5;a, b\n3;4,25;c\n",
    "semicolons, text with commas": 'a;b;c\n1,5;2,5;"p, q"\n3;4;r\n',
    "tabs": "a\tb\n1\t2\n3\t4\n",
    "tabs, no header": "1\t2\tlow\n3\t4\tnot\n",
    "byte-order mark": "\ufeffx,y\n1,2\n3,4\n",
    "byte-order mark, classes": "\ufeffLabel,X2,X1\nja,2,1\nnein,4,3\n",
    "as on Windows": "x,y\r\n1,2\r\n3,4\r\n",
    "as on old Macs": "x,y\r1,0.5\r2,1\r",
    "no newline at the end": "x,y\n1,2\n3,4",
    "blank lines first": "\n\r\n\rx,y\n1,0.5\n2,1\n",
    "blank lines between": "x,y\n\n1,2\n\n\n3,4\n\n",
    "lines of spaces": "x,y\n  \n1,2\n3,4\n",
    "a comma at the end of rows": "x,y\n1,2,\n3,4,\n",
    "a comma at the end of lines": "x,y,\n1,2,\n3,4,\n",
    "spaces": "a, b, c\r\n1, 2, no\r\n3, 4, yes\r\n\r\n",
    "spaces before quotes": 'a, b, c\n1, 2, "p, q"\n3, 4, "r"\n',
    "spaces at the end": "a,b \n1 ,2 \n3 ,4 \n",
    "quotes": '"a","b","c"\n"1","2","p, q"\n"3","4","r"\n',
    "doubled quotes": '"a ""b""",c\n1,2\n3,4\n',
    "quoted line break": 'a,b,c\n1,2,"p\nq"\n3,4,r\n',
    "labels −1 and 1": "x1,x2,label\n1,2,-1\n3,4,1\n",
    "labels 0 and 1": "a,b,c\n1,2,0\n3,4,1\n5,6,1\n",
    "labels 9 and 10": "a,b,c\n1,2,10\n3,4,9\n",
    "labels as text 9 and 10": "a,b,c\n1,2,c10\n3,4,c9\n",
    "labels with fractions": "a,b,c\n1,2,2.5\n3,4,-1\n5,6,-1.0\n",
    "large labels": "a,b,c\n1,2,2020001\n3,4,2020002\n",
    "truth values as labels": "a,b,c\n1,2,False\n3,4,True\n",
    "truth values in capitals": "a,b,c\n1,2,FALSE\n3,4,TRUE\n",
    "truth values as numbers": "x,y\nTrue,1\nFalse,2\n",
    "truth values and a gap": "x,y\nTrue,1\n,2\n",
    "label in the middle": "a,kind,b\n1,cat,2\n3,dog,4\n",
    "label by name among texts": "label,a,b,note\ncat,1,2,p\ndog,3,4,q\n",
    "x, y and a text": "x,y,kind\n1,2,cat\n3,4,dog\n",
    "a text with many values, x, y": "day,x,y\nMo,1,2\nTu,3,4\nWe,5,6\n",
    "three columns of numbers": "a,b,c\n1,2,3\n4,5,6\n7,8,9\n",
    "values by name": "Y,x2,x1\n0.5,2,1\n0.25,4,3\n",
    "values and a text": "city,lon,lat,height\nA,1,2,0.5\nB,3,4,0.25\nC,5,6,-1\n",
    "equal names": "a,a ,a.1,a\n1,0.5,7,9\n2,1,8,9\n",
    "equal but for a space": "x,x ,y\n1,7,0.5\n2,8,1\n",
    "a long name": "p" * 50 + ",q\n1,2\n3,4\n",
    "equal long names": "p" * 50 + "," + "p" * 60 + "\n1,2\n3,4\n",
    "a name of forty": "p" * 40 + ",q\n1,2\n3,4\n",
    "long emoji": "🙂" * 41 + ",q\n1,2\n3,4\n",
    "exponents": "x,y\n1e-3,2E+5\n-.5,4.\n+7,1e2\n",
    "integers beyond 64 bits": "x,y\n123456789012345678901,1\n2,3\n",
    "a name like a number's word": "nan,inf\n1,2\n3,4\n",
    "markup": "<b>x</b>,y&\n1,2\n3,4\n",
    # Files that are refused.
    "empty": "",
    "white": " \n\t\n",
    "header only": "x,y\n",
    "only quotes": '""\n',
    "only spaces in quotes": '" "\n\n',
    "one column": "x\n1\n2\n",
    "one column of numbers": "1\n2\n",
    "two columns for classes": "x1,x2\n1,2\n",
    "text in numbers": "x,y\n1,2\n3,high\n",
    "text in numbers, classes": "x1,x2,label\n1,2,u\n1,east,v\n",
    "text with a quote": "x,y\n1,2\n3,5' 2\n",
    "gap in x": "x,y\n1,2\n,2\n",
    "gap at the end": "x,y\n1,2\n3,\n",
    "gap as a word": "x,y\n1,NA\n3,4\n",
    "short row": "x,y\n1,2\n3\n",
    "only gaps": "x,y\n1,\n3,\n",
    "too large": "x,y\n1,1e300\n",
    "infinite": "x,y\n1,-inf\n2,Infinity\n",
    "numbers of other languages": "x,y\n1,1_000\n2,0x10\n",
    "not UTF-8": b"x,y\n1,\xff\n",
    "UTF-16": "x,y\n1,2\n".encode("utf-16"),
    "ragged": "x,y\n1,2\n1,2,3\n",
    "longer than the header": "x,y\n1,2,3\n1,2,3\n",
    "a comma at the end of some rows": "x,y\n1,2\n3,4,\n",
    "two commas at the end of rows": "x,y\n1,2,,\n3,4,,\n",
    "an open quote": 'x,y\n1,"2\n3,4\n',
    "no bytes of text": b"\x00\x01\x02",
    "one label": "a,b,c\n1,2,u\n1,2,u\n",
    "three labels": "a,b,c\n1,2,u\n1,2,v\n1,2,w\n",
    "five labels": "a,b,c\n" + "".join(f"1,2,{name}\n" for name in "pqrst"),
    "three numbers as labels": "x1,x2,label\n1,2,3\n1,2,4\n1,2,5.5\n",
    "gap in the value": "a,b,c\n1,2,0.5\n1,2,\n",
    "text in the value": "x1,x2,y\n1,2,0.5\n1,2,high\n",
    "gap in the label": "a,b,c\n1,2,u\n1,2,\n",
    "decimal commas with commas": 'a,b\n"1,5","2,5"\n',
}


def content_of(name: str) -> bytes:
    file = FILES[name]
    return file if isinstance(file, bytes) else file.encode()


def in_page(files: Iterable[tuple[bytes, str | None]]) -> list[dict[str, Any]]:
    """Return what the page makes of files for a task, or of itself."""
    given = json.dumps([(base64.b64encode(content).decode(), task) for content, task in files])
    run = ["node", HERE / "csv.mjs"]
    answer = subprocess.run(run, input=given, env=ENVIRONMENT, capture_output=True, text=True, check=True)
    return json.loads(answer.stdout)


def in_python(content: bytes, task: str) -> dict[str, Any]:
    """Return what Python makes of a file for a task."""
    try:
        if task == CLASSES:
            data, names = points_from_csv(io.BytesIO(content))
        else:
            read = from_csv if task == CURVE else values_from_csv
            data, names = read(io.BytesIO(content)), ("−1", "+1")
    except ValueError as error:
        return {"error": f"{str(error).partition(': ')[2].removesuffix('.')}."}
    find = {CURVE: curve_columns, CLASSES: class_columns, VALUES: value_columns}[task]
    columns = find(read_table(content))
    x = np.asarray(data.x).reshape(len(data.y), -1).T
    return {"columns": columns, "x": x.tolist(), "y": np.asarray(data.y).tolist(), "labelNames": list(names)}


def assert_equal(found: dict[str, Any], wanted: dict[str, Any], file: object) -> None:
    assert found.get("error") == wanted.get("error"), file
    if "error" in found:
        return
    assert found["columns"] == wanted["columns"], file
    assert found["labelNames"] == wanted["labelNames"], file
    for name in ("x", "y"):
        # Python has float32.
        np.testing.assert_allclose(np.array(found[name], float), wanted[name], rtol=1e-7, err_msg=str(file))


def test_the_page_and_python_read_the_same_from_every_file() -> None:
    cases = [(name, task) for name in FILES for task in TASKS]
    wanted = [in_python(content_of(name), task) for name, task in cases]
    assert sum("error" in each for each in wanted) > len(cases) / 4
    assert sum("error" not in each for each in wanted) > len(cases) / 4
    found = in_page((content_of(name), task) for name, task in cases)
    for case, *both in zip(cases, found, wanted, strict=True):
        assert_equal(*both, case)


def test_files_at_random_are_the_same_to_both_readers() -> None:
    rng = np.random.default_rng(0)
    cells = [
        "0",
        "1",
        "-2.5",
        "3e2",
        " 4",
        "5 ",
        "1,5",
        "cat",
        "dog",
        "x",
        "y",
        "x1",
        "x2",
        "label",
        "",
        "NA",
        "True",
        "false",
        "-",
    ]
    ends = ["\n", "\r\n", "\r", "\n\n"]
    cases = []
    for _ in range(400):
        separator, end = rng.choice([",", ";", "\t"]), rng.choice(ends)
        few = rng.choice(cells, rng.integers(2, 9))
        width = rng.integers(1, 5)
        rows = [rng.choice(few, width) for _ in range(rng.integers(1, 6))]
        cases.append(end.join(separator.join(row) for row in rows).encode())
    tasks = [TASKS[i % 3] for i in range(len(cases))]
    found = in_page(zip(cases, tasks, strict=True))
    wanted = [in_python(*case) for case in zip(cases, tasks, strict=True)]
    assert 10 < sum("error" not in each for each in wanted) < len(wanted) - 10
    for case, *both in zip(cases, found, wanted, strict=True):
        assert_equal(*both, case)


def test_files_of_random_bytes_are_data_or_refused_in_a_sentence() -> None:
    rng = np.random.default_rng(0)
    alphabet = np.frombuffer(b"0123456789.,;\t\n\r\"' -+eExyal\0\xef\xbb\xbf\xc3\xa9", np.uint8)
    files = [rng.choice(alphabet, rng.integers(1, 60)).tobytes() for _ in range(1000)]
    for task in (*TASKS, None):
        for file, found in zip(files, in_page((file, task) for file in files), strict=True):
            assert ("error" in found) or len(found["y"]) == len(found["x"][0]) > 0, file
    for task in TASKS:
        for file in files[:300]:
            in_python(file, task)


@pytest.mark.parametrize(
    ("content", "task"),
    [
        ("1,2\n3,4\n", CURVE),
        ("a,b,c\n0,1,0.5\n1,2,0.7\n", VALUES),
        ("0,1,3\n1,2,4\n2,3,5\n", VALUES),
        ("x,y,height\n0,1,0.5\n1,2,0.5\n", VALUES),
        ("y,x1,x2\n0,1,0.5\n1,2,3\n2,2,1\n", VALUES),
        ("id,x1,x2,y\n1,0,1,0.5\n2,1,2,3\n", VALUES),
        ("city,lon,lat,height\nA,1,2,5\nB,3,4,6\nC,5,6,7\n", VALUES),
        ("time,x,y\n0,1,2\n1,3,4\n2,5,6\n", CURVE),
        ("a,b,c,d\n0,1,2,3\n1,3,4,5\n", CURVE),
        ("a,b,c\n0,1,0\n1,2,1\n2,3,1\n", CLASSES),
        ("x,y,c\n0,1,-1\n1,2,1\n", CLASSES),
        ("a,b,label\n0,1,0.5\n1,2,0.7\n", CLASSES),
        ("a,b,kind\n0,1,u\n1,2,v\n2,3,w\n", CLASSES),
        ("city,lon,lat,side\nA,1,2,left\nB,3,4,right\nC,5,6,left\n", CLASSES),
        ("day,x,y\nMo,1,2\nTu,3,4\nWe,5,6\n", CURVE),
    ],
)
def test_the_columns_suggest_the_task(content: str, task: str) -> None:
    (found,) = in_page([(content.encode(), None)])
    # Three classes are refused, which says what a label is.
    assert found.get("task", CLASSES) == task
    assert ("error" in found) == ("w\n" in content)
