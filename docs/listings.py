"""Writes the listings and the number of bytes in compiler.md from what the compiler does: `python docs/listings.py`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import jax

FILE = Path(__file__).with_name("compiler.md")


def with_listings(text: str) -> str:
    """Return the document with listings of the function and the program that its first example defines."""
    names: dict[str, Any] = {}
    exec(re.findall(r"```python\n(.*?)```", text, re.DOTALL)[0], names)
    program = names["program"]
    jaxpr = jax.make_jaxpr(names["descent"])(1.5, 0.02)
    for start, listing in (("{ lambda", str(jaxpr)), ("(module", program.text)):
        pattern = rf"(```\w*\n)(?={re.escape(start)}).*?(\n```)"
        text = re.sub(
            pattern, lambda found, listing=listing: found[1] + listing.strip() + found[2], text, flags=re.DOTALL
        )
    return re.sub(r"(`program.wasm` has )\d+", rf"\g<1>{len(program.wasm)}", text)


if __name__ == "__main__":
    FILE.write_text(with_listings(FILE.read_text(encoding="utf-8")), encoding="utf-8")
