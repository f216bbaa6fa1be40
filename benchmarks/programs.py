"""The table of programs in docs/programs.md: `python -m benchmarks.programs` compiles and runs all, and writes it.

The time of a call is the least of several, of both in turn: in wasmtime through Python, arguments copied in and results
out, against `jax.jit` on the same machine.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jax

from gdviz.compiler import UnsupportedError, compile_function
from tests.compiler import programs
from tests.compiler.test_programs import agrees

TABLE = Path(__file__).parent.parent / "docs" / "programs.md"
RUNS = 15

# Lines of a document, which are longer than those of the code.
# ruff: noqa: E501
HEAD = """# Programs that compile

Programs that users of JAX would bring, written with JAX alone and with libraries that stand on it, as
`gdviz.compiler.compile_function` takes them: whether they compile, whether their results are those of `jax.jit`, the bytes of the
module, and how long a call takes in units of `jax.jit`'s time for it, both called from Python on the same machine (copying
arguments and results included; below 1 is faster). `python -m benchmarks.programs` writes this table; the programs stand in
`tests/compiler/programs`, and `pytest tests/compiler/test_programs.py --all-programs` tries all of them.

{summary}

| program | library | compiles | equals JAX | bytes | time / JAX's |
|---|---|---|---|---:|---:|
"""

TAIL = """
## What does not compile

`python -m benchmarks.functions` tries the public functions of `jax.numpy`, `jax.lax`, `jax.nn`, `jax.random`, `jax.scipy`
and others, with transformations such as `jax.grad` and the methods of arrays, on small inputs: of 954 names, 947 compile and equal
JAX; for four methods (`choose`, `compress`, `nonzero`, `swapaxes`) it finds no inputs. What stays without a rule:

| what | why |
|---|---|
| `jax.debug.print`, `io_callback`, `pure_callback` | call Python; errors of Equinox' `error_if` become NaN instead |
| `lax.rng_bit_generator`, keys of `rbg` and `unsafe_rbg` | each device defines its own; the default generator has a rule |
| `lax.linalg.schur` of real matrices, `lax.linalg.tridiagonal` | the complex Schur form, Hessenberg's and `eigh` have rules |
| float8, float4, int2 and int4 | no type of the machine is near them; integers of 8 bits and halves have rules |
| `max`, `argmax` and `top_k` of complex numbers | they have no order of their own; `sort` and comparisons of parts have rules |
| collectives outside of `vmap(axis_name=…)`, `shard_map`, Pallas kernels | a module runs on one processor |
"""


def least_time(call: Callable[[], Any]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def row(program: programs.Program) -> tuple[str, bool]:
    """Return a program's row of the table, and whether it works."""
    function, *arguments = program.build()
    jitted = jax.jit(function)
    wanted = jax.block_until_ready(jitted(*arguments))
    try:
        compiled = compile_function(function, *arguments)
    except UnsupportedError:
        return f"| {program.name} | {program.library} | no | | | |", False
    works = agrees(compiled(*arguments), wanted, program.rtol)
    times = [
        (least_time(lambda: compiled(*arguments)), least_time(lambda: jax.block_until_ready(jitted(*arguments))))
        for _ in range(RUNS)
    ]
    ratio = min(own for own, _ in times) / min(native for _, native in times)
    equal = "yes" if works else "no"
    return f"| {program.name} | {program.library} | yes | {equal} | {len(compiled.wasm):,} | {ratio:.2g} |", works


def main() -> None:
    warnings.simplefilter("ignore")
    for library in programs.MODULES:
        if not programs.load(library):
            raise SystemExit(f"{library} is missing: pip install 'gdviz[programs]'")
    rows = []
    for program in programs.PROGRAMS.values():
        rows.append(row(program))
        print(rows[-1][0], flush=True)
    working = sum(works for _, works in rows)
    summary = f"{working} of {len(rows)} programs compile and equal JAX."
    TABLE.write_text(HEAD.format(summary=summary) + "\n".join(text for text, _ in rows) + "\n" + TAIL)
    print(summary)


if __name__ == "__main__":
    main()
