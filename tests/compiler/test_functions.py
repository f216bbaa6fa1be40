"""Jitted functions that are called more than once: functions of the module, with the results of JAX."""

from __future__ import annotations

import base64
import json
import re
import subprocess
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax

from gdviz.compiler import Program, UnsupportedError, compile_function, functions, loop_bodies
from gdviz.compiler.cells import MOST_LOCALS
from tests.compiler.cases import agree, normal

EPSILON = float(np.finfo(np.float32).eps)


def long(x: Any) -> Any:
    """Return what takes enough instructions to be a function."""
    for k in range(30):
        x = jnp.sin(x) * 1.1 + 0.1 * k * x / (1 + x * x)
    return x


def defined(program: Program) -> list[str]:
    """Return the names of a program's own functions, without parts of them."""
    names = re.findall(r"\(func \$(\S+)", program.text)
    return [name for name in names if not re.search(r"\.([if](32|64)|loop)", name)]


def calls(program: Program, name: str) -> int:
    return program.text.count(f"(call ${name} ") + program.text.count(f"(call ${name}\n")


def checked(function: Callable[..., Any], *args: Any) -> Program:
    """Return a compiled function that returns what JAX returns, fused or not."""
    program, wanted = compile_function(function, *args), jax.jit(function)(*args)
    for way in (program, program.fused()):
        agree(way(*args), wanted, 200 * EPSILON, 200 * EPSILON)
    return program


SCALAR, ROW, MATRIX = np.float32(0.3), normal(40), normal(8, 12)


def test_a_function_that_is_called_twice_is_there_once() -> None:
    shared, once = jax.jit(long), jax.jit(lambda x: long(x) + 1)
    program = checked(lambda x: shared(x) + shared(2 * x) + once(x), SCALAR)
    assert defined(program) == ["run", "long"]
    assert calls(program, "long") == 2
    copied = compile_function(lambda x: long(x) + long(2 * x) + once(x), SCALAR)
    assert len(program.wasm) < 0.8 * len(copied.wasm)
    assert program(SCALAR) == copied(SCALAR)


def test_small_functions_are_copied() -> None:
    shared = jax.jit(lambda x: jnp.tanh(x) + 1)
    assert defined(checked(lambda x: shared(x) + shared(2 * x), SCALAR)) == ["run"]


def test_arrays_go_in_and_out_through_memory() -> None:
    @jax.jit
    def shared(x, y, n):
        # A deferred array, one in memory, a small one, an argument as it is, and one result twice.
        product = x @ y
        last = lax.fori_loop(0, n, lambda i, z: jnp.sin(z) + i, x)
        return long(x) + product.sum(), product, product[:2, :2], y, last, last, x.T

    program = checked(
        lambda x, y: (shared(x, y, 3), shared(x[::-1], 2 * y, 4), shared(jnp.roll(y.T, 1), x.T, 0)), MATRIX, MATRIX.T
    )
    assert defined(program) == ["run", "shared"]
    assert calls(program, "shared") == 3


def test_parts_of_arrays_and_views_are_arguments() -> None:
    shared = jax.jit(long)

    def function(x, i):
        rows = [
            shared(lax.dynamic_slice(x, (i, 0), (2, 12))),
            shared(x[3:5]),
            shared(x.T[:2, :8].T.reshape(2, 8)[:, :]),
        ]
        return rows, [shared(lax.dynamic_index_in_dim(x, i + k, keepdims=False)) for k in range(3)]

    program = checked(function, MATRIX, 2)
    assert set(defined(program)) == {"run", "long", "long.2"}


def test_a_function_at_two_shapes_is_two() -> None:
    shared = jax.jit(long)
    program = checked(lambda x, y: [shared(x), shared(x + 1), shared(y), shared(y - 1)], SCALAR, ROW)
    assert defined(program) == ["run", "long", "long.2"] or defined(program) == ["run", "long.2", "long"]


def test_functions_call_functions() -> None:
    inner = jax.jit(long)
    outer = jax.jit(lambda x, y: long(inner(x)) * inner(y) + inner(x + y).sum())
    program = checked(lambda x: outer(x, 2 * x) + outer(x + 1, x) + inner(x), ROW)
    assert len(defined(program)) == 3
    assert calls(program, "long") == 4


def test_memory_of_nested_calls_does_not_overlap() -> None:
    @jax.jit
    def inner(x):
        y = lax.cumsum(x[::-1])
        return lax.fori_loop(0, 3, lambda i, z: long(z) + y[i], x)

    @jax.jit
    def outer(x):
        first, second = lax.cumsum(x), lax.cummax(x)
        middle = inner(first)
        # Read after the call: it must still be there.
        return jnp.sort(inner(middle + second) + first) + second + long(middle)

    def function(x):
        before = lax.cumsum(jnp.cos(x))
        a, b = outer(x), inner(before)
        return a + b + outer(before) + before, inner(a)

    checked(function, ROW)


def test_branches_share_a_function() -> None:
    shared = jax.jit(long)
    cases = [lambda x: shared(x), lambda x: shared(2 * x) + 1, lambda x: x, lambda x: shared(shared(x))]
    for x in (SCALAR, ROW):
        for case in range(4):
            program = checked(lambda i, x: lax.switch(i, cases, x), case, x)
            assert calls(program, "long") == 4


def test_calls_in_loops() -> None:
    shared = jax.jit(lambda x, w: long(x) * w)

    def function(x, w):
        last, stack = lax.scan(lambda c, row: (shared(c, row), shared(row, c)[:12]), x, jnp.outer(w, x))
        again = lax.while_loop(lambda s: s[0] < 3, lambda s: (s[0] + 1, shared(s[1], x)), (0, last))[1]
        return last, stack, again

    program = checked(function, ROW[:12], ROW[:5])
    assert [calls(program, name) for name in defined(program)] == [0, 3]


@pytest.mark.parametrize("x", [SCALAR, ROW])
def test_gradients_and_maps_of_functions(x) -> None:
    shared = jax.jit(lambda x: jnp.sum(long(x)) + 1)
    slope = jax.grad(shared)

    def function(x):
        many = jnp.stack([x, x + 1, x * x])
        return {
            "slopes": slope(x) + slope(2 * x),
            "maps": jax.vmap(shared)(many) + jax.vmap(shared)(many + 1),
            "both": jax.vmap(slope)(many) + jax.vmap(slope)(-many),
            "tangents": jax.jvp(shared, (x,), (x,))[1] + jax.jvp(shared, (2 * x,), (x,))[1],
        }

    # What a gradient keeps of the first half of an unrolled function may be too much to pass: then that is copied.
    assert len(defined(checked(function, x))) >= 3


def test_functions_with_their_own_derivative_are_shared() -> None:
    @jax.custom_jvp
    def own(x):
        return long(x)

    own.defjvp(lambda primals, tangents: (own(*primals), jnp.cos(primals[0]) * tangents[0]))
    program = checked(lambda x: (own(x) + own(x + 1), jax.grad(lambda x: own(x).sum())(x)), ROW)
    assert len(defined(program)) == 2


def test_arguments_stay_as_they_are() -> None:
    @jax.jit
    def shared(x, i):
        return long(x.at[i].set(7.0).at[i + 1].add(x[0]))

    def function(x):
        a = shared(x, 1)
        return a, shared(a, 2) + x + a, lax.fori_loop(0, 3, lambda i, z: shared(z, i) + x, x)

    checked(function, ROW)


def test_captured_numbers_are_in_memory_once() -> None:
    data = normal(500, seed=3)
    shared = jax.jit(lambda x: jnp.sum(jnp.tanh(long(data * x)) * data))
    program = checked(lambda x: shared(x) + shared(2 * x) + jnp.sum(data * x), SCALAR)
    assert program.wasm.count(data.tobytes()) == 1


def test_all_types_are_arguments_and_results() -> None:
    def shared(flag, whole, natural, x):
        return ~flag, whole * 2, natural + 1, long(x) + jnp.where(flag, whole, natural)

    with jax.enable_x64(True):
        for n in (3, 20):
            flags = np.arange(n) % 2 == 0
            whole, natural = np.arange(n) - 5, np.arange(n, dtype=np.uint32)
            function = jax.jit(shared)
            checked(
                lambda *args, f=function: (f(*args), f(~args[0], *args[1:])),
                flags,
                whole,
                natural,
                normal(n, dtype=float),
            )


def test_equal_constants_of_other_types_are_not_the_same_function() -> None:
    plus, minus = (jax.jit(lambda x, zero=zero: jnp.arctan2(zero, long(x))) for zero in (np.float32(0), -np.float32(0)))
    x = np.float32(-1)
    checked(lambda x: (plus(x) + plus(2 * x), minus(x) + minus(2 * x)), x)


def training(x, y, steps):
    """Return a small net after some steps, with data that the loop reads and does not change."""

    def loss(w):
        hidden = jnp.tanh(x @ w["in"] + w["bias"])
        return jnp.mean((hidden @ w["out"] - y) ** 2)

    def step(i, w):
        return jax.tree.map(lambda a, slope: a - 0.1 * slope, w, jax.grad(loss)(w))

    start = {"in": jnp.ones((2, 16)) * jnp.arange(16) / 16, "bias": jnp.zeros(16), "out": jnp.linspace(-1, 1, 16)}
    return lax.fori_loop(0, steps, step, start)


def test_the_body_of_a_long_loop_is_a_function() -> None:
    program = checked(training, normal(50, 2), normal(50), 7)
    assert program.text.count("(func $run.loop.") == program.text.count("(call $run.loop.") == 1


def test_loops_that_pass_many_numbers_stay() -> None:
    program = checked(lambda x: lax.fori_loop(0, 5, lambda i, z: jnp.roll(jnp.sin(z) + i, 1), x), ROW[:9])
    assert "loop" in program.text
    assert "(func $run.loop." not in program.text


def test_loops_inside_of_loops_and_branches_are_functions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop_bodies, "LEAST_BODY", 1)
    monkeypatch.setattr(loop_bodies, "BODY_PER_NUMBER", 0)

    def function(x, n):
        # Numbers that are set before a loop, in one branch inside of it, and read after it.
        def inner(j, state):
            a, b = state
            return lax.cond(j > a[0], lambda: (a + 1, b * 0.5), lambda: (a, b + jnp.sum(a)))

        def outer(i, state):
            a, b = lax.fori_loop(0, i, inner, state)
            return lax.while_loop(lambda s: s[1] > 3, lambda s: (s[0] * 0.9, s[1] * 0.7), (a, b))

        return lax.fori_loop(0, n, outer, (x[:3], jnp.sum(x)))

    program = checked(function, ROW, 6)
    assert program.text.count("(func $run.loop.") >= 3


def test_thousands_of_numbers_may_be_alive_at_a_time() -> None:
    @jax.jit
    def shared(x):
        values = [x]
        for k in range(1200):
            values.append(jnp.where(values[-1] > 0.5, 0.9, 1.1) * values[-1] + 0.001 * k)
            values[-1] = jnp.where(values[-1] > 2, 0.1, values[-1])
        # The last one first, and a loop in the midst of them.
        total = lax.fori_loop(0, 5, lambda i, t: t * 0.5 + values[7], values[1])
        for value in reversed(values):
            total = total * 0.9 + value
        return total

    def function(x):
        return shared(x) + shared(x + 1)

    program = compile_function(function, SCALAR)
    assert defined(program) == ["run", "shared"]
    assert program.text.count("(local $") < 2 * MOST_LOCALS
    # One operation after the other: XLA does not survive as many in a row.
    with jax.disable_jit():
        wanted = function(SCALAR)
    np.testing.assert_allclose(program(SCALAR), wanted, rtol=1e-5)


def test_too_many_operations_are_refused_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(functions, "MOST_OPERATIONS", 1000)

    def function(x):
        for _ in range(600):
            x = x * 1.01 + 1
        return x

    with pytest.raises(
        UnsupportedError, match=r"1,200 operations in a row, most of them at .*test_functions.*lax\.scan"
    ):
        compile_function(function, SCALAR)
    assert compile_function(lambda x: lax.fori_loop(0, 600, lambda _, x: x * 1.01 + 1, x), SCALAR)


def test_loops_that_sort_and_branch_are_functions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop_bodies, "LEAST_BODY", 1)
    monkeypatch.setattr(loop_bodies, "BODY_PER_NUMBER", 0)

    def step(i, x):
        rows = jnp.sort(jnp.sin(7 * x + i))
        small, large = lax.cond(rows[0] < -0.9, lambda: (rows[:3], rows[3]), lambda: (x[:3], x[4]))
        return rows + small.sum() * large

    program = checked(lambda x, n: lax.fori_loop(0, n, step, x), ROW, 3)
    assert program.text.count("(func $run.loop.") >= 4


def test_the_names_of_functions_are_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(functions, "LEAST_WORK", 2)
    monkeypatch.setattr(functions, "WORK_PER_NUMBER", 0)

    def run(x):
        return jnp.sin(x) * 3 + x

    nameless = jax.jit(lambda x: (jnp.cos(x) + x) * 2)
    program = checked(lambda x: jax.jit(run)(jax.jit(run)(x)) + nameless(nameless(x)), ROW)
    assert sorted(defined(program)) == ["lambda", "run", "run.2"]


def test_node_computes_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    shared = jax.jit(lambda x, y: (long(x), jnp.sum(y) + y[0], x[::2]))
    program = compile_function(lambda x: (shared(x, x[:3]), shared(x * 2, x[3:6])), ROW)
    code = """
        const { module, inputs, outputs, numbers } = JSON.parse(require("fs").readFileSync(0));
        WebAssembly.instantiate(Buffer.from(module, "base64")).then(({ instance }) => {
          const { memory, run } = instance.exports;
          new Uint8Array(memory.buffer).set(Buffer.from(numbers, "base64"), inputs[0]);
          run();
          const of = ([at, size]) => Buffer.from(memory.buffer, at, size).toString("base64");
          console.log(JSON.stringify(outputs.map(of)));
        });
    """
    given = {
        "module": base64.b64encode(program.wasm).decode(),
        "inputs": [slot.address for slot in program.inputs],
        "outputs": [(slot.address, 4 * int(np.prod(slot.shape))) for slot in program.outputs],
        "numbers": base64.b64encode(ROW.tobytes()).decode(),
    }
    ended = subprocess.run(["node", "-e", code], input=json.dumps(given), capture_output=True, text=True, check=True)
    found = [base64.b64decode(text) for text in json.loads(ended.stdout)]
    assert found == [np.asarray(x).tobytes() for x in jax.tree.leaves(program(ROW))]
