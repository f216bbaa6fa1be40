"""Programs as a whole, run by wasmtime: what they say of themselves, and whole trainings against JAX."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
import tomllib
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from jax import lax

from gdviz import descend
from gdviz.compiler import UnsupportedError, compile_function
from gdviz.compiler.trace import JAX_VERSIONS


def test_a_program_tells_where_its_numbers_lie() -> None:
    program = compile_function(lambda p: {"sum": p["a"] + p["b"].sum()}, {"a": 1.0, "b": np.ones(20, np.float32)})
    assert [slot.name for slot in program.inputs] == ["[0]['a']", "[0]['b']"]
    assert [(slot.name, slot.shape, slot.dtype) for slot in program.outputs] == [("['sum']", (), np.float32)]
    assert program.wasm.startswith(b"\0asm")
    assert '(export "run")' in program.text
    with pytest.raises(ValueError, match=r"\[0\]\['b'\] must have shape \(20,\), not \(3,\)"):
        program({"a": 1.0, "b": np.ones(3, np.float32)})


def test_arguments_without_elements_have_addresses_of_their_own() -> None:
    program = compile_function(lambda x, y: y + x.sum(), np.zeros(0, np.float32), np.ones(3, np.float32))
    assert len({slot.address for slot in program.inputs}) == 2
    np.testing.assert_array_equal(program(np.zeros(0, np.float32), np.arange(3, dtype=np.float32)), [0, 1, 2])


def test_too_much_memory_is_told_before_anything_is_assembled() -> None:
    with pytest.raises(MemoryError, match=r"would need 38. MB; at most 256 MB are allowed"):
        compile_function(lambda x: jnp.cumsum(jnp.broadcast_to(x, (10**8,))), 1.0)


def test_shapes_that_depend_on_values_are_refused_by_jax() -> None:
    with pytest.raises(jax.errors.ConcretizationTypeError):
        compile_function(lambda n: jnp.arange(n), 3)
    with pytest.raises(TypeError, match="not a valid JAX type"):
        compile_function(lambda x: "text", 1.0)


def test_the_same_function_makes_the_same_program() -> None:
    x = np.ones((20, 3), np.float32)
    first, second = (compile_function(lambda x: jnp.tanh(x @ x.T).sum(), x) for _ in range(2))
    assert first.text == second.text


@pytest.mark.parametrize(
    ("sizes", "n", "batch"), [((1, 3, 3, 3, 1), 100, 100), ((2, 17, 9, 1), 37, 37), ((1, 16, 1), 40, 10)]
)
def test_nets_are_trained_as_jax_trains_them(sizes: tuple[int, ...], n: int, batch: int) -> None:
    random = np.random.default_rng(0)
    x, y = random.uniform(-2, 2, (n, sizes[0])).astype("f4"), random.normal(size=(n, sizes[-1])).astype("f4")
    start = [
        {"w": random.normal(size=(a, b)).astype("f4") / np.float32(a**0.5), "b": np.zeros(b, "f4")}
        for a, b in pairwise(sizes)
    ]

    def predict(params, x):
        *hidden, last = params
        for layer in hidden:
            x = jnp.tanh(x @ layer["w"] + layer["b"])
        return x @ last["w"] + last["b"]

    def train(start, learning_rate, x, y):
        if batch == n:
            return descend(
                lambda p, x, y: jnp.mean((predict(p, x) - y) ** 2), start, optax.adam(learning_rate), 40, data=(x, y)
            )

        def loss(params, places):
            return jnp.mean((predict(params, x[places]) - y[places]) ** 2)

        def epoch(params, key):
            order = jax.random.permutation(key, n).reshape(-1, batch)
            return jax.lax.scan(
                lambda p, places: (
                    jax.tree.map(lambda a, g: a - learning_rate * g, p, jax.grad(loss)(p, places)),
                    loss(p, places),
                ),
                params,
                order,
            )

        return jax.lax.scan(epoch, start, jax.random.split(jax.random.key(7), 10))

    arguments = (start, np.float32(0.02), x, y)
    program, wanted = compile_function(train, *arguments), jax.jit(train)(*arguments)
    for found in (program(*arguments), program.fused()(*arguments)):
        for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(wanted), strict=True):
            # Forty steps, each off by a few roundings of float32.
            np.testing.assert_allclose(a, b, rtol=2e-4, atol=2e-5 * (1 + np.abs(b).max()))


def loops_around(text: str, call: str) -> set[int]:
    """In how many loops the calls of a function stand."""
    enclosing, found = [], set()
    for token in re.findall(r"\(\w*|\)|\$\w+", text):
        if token.startswith("("):
            enclosing.append(token)
        elif token == ")":
            enclosing.pop()
        elif token == call and enclosing[-1] == "(call":
            found.add(enclosing.count("(loop"))
    return found


@pytest.mark.parametrize("kind", ["while", "scan"])
def test_loops_compute_neither_what_does_not_change_nor_what_nothing_needs(kind: str) -> None:
    def step(x, y):
        """The next y, and what is drawn of it, which nobody asks for."""
        weight = jnp.where(jnp.arange(30) < x[0], 1.0, 2.0)
        return jnp.cos(y) + weight * jnp.sin(x), jnp.exp(y)

    def run(x, n):
        if kind == "while":
            return lax.fori_loop(0, n, lambda _, y: step(x, y)[0], x)
        return lax.scan(lambda y, _: (step(x, y)[0], None), x, length=3)[0]

    x = np.linspace(-1, 1, 30, dtype=np.float32)
    program = compile_function(run, x, np.int32(0))
    # An array of 30 has a loop of its own.
    assert loops_around(program.text, "$sin") == {1}
    assert loops_around(program.text, "$cos") == {2}
    assert loops_around(program.text, "$exp") == set()
    for n in (0, 1, 3):
        # Sine and cosine are a few units in the last place from exact.
        np.testing.assert_allclose(program(x, np.int32(n)), jax.jit(run)(x, n), rtol=1e-5, atol=1e-6)


def test_the_interpreter_ends_in_silence_while_programs_are_alive() -> None:
    code = """
import sys, jax.numpy as jnp
from gdviz.compiler import compile_function
program = compile_function(lambda x: 2 * x, jnp.float32(1))
print(program(jnp.float32(3)))
# Collected only after the modules are.
sys.modules["jax"].program = program
"""
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (ended.stdout, ended.stderr) == ("6.0\n", "")


def test_arguments_that_are_no_numbers_are_named() -> None:
    for value, what in (("text", "'text', a str"), (object(), "<object"), (np.array([None]), "an array of object")):
        with pytest.raises(TypeError, match=rf"argument \[0\]\['b'\] must be a number or an array .*, not {what}"):
            compile_function(lambda p: p["a"], {"a": 1.0, "b": value})


def test_a_program_is_copied_with_pickle_after_it_has_run() -> None:
    x = np.linspace(-1, 1, 30, dtype=np.float32)
    program = compile_function(lambda x: {"sine": jnp.sin(x)}, x)
    before = program(x)
    copy = pickle.loads(pickle.dumps(program))
    assert (copy.wasm, copy.text, copy.inputs) == (program.wasm, program.text, program.inputs)
    np.testing.assert_array_equal(copy(x)["sine"], before["sine"])


def test_threads_share_a_program() -> None:
    program = compile_function(lambda x: lax.fori_loop(0, 50, lambda _, x: jnp.cos(x), x), np.zeros(500, np.float32))
    arguments = [np.full(500, number, np.float32) for number in range(8)]
    alone = [program(x) for x in arguments]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(program, arguments * 20))
    for found, wanted in zip(together, alone * 20, strict=True):
        np.testing.assert_array_equal(found, wanted)


@pytest.mark.parametrize("version", ["0.6.2", "0.13.0"])
def test_a_version_of_jax_that_cannot_be_read_is_named(monkeypatch, version):
    oldest, beyond = JAX_VERSIONS
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert f"jax>={oldest},<{beyond}" in project["dependencies"]
    monkeypatch.setattr(jax, "__version__", version)
    monkeypatch.setattr(jax, "__version_info__", tuple(map(int, version.split("."))))
    with pytest.raises(UnsupportedError, match=rf'and this is {version}: pip install "jax>={oldest},<{beyond}"'):
        compile_function(jnp.sin, 1.0)


def test_what_is_computed_in_64_bits_stays_in_them():
    def difference(x):
        with jax.enable_x64():
            y = x.astype(jnp.float64)
            solution = jnp.linalg.solve(jnp.outer(y, y) + jnp.eye(2), y + 1e-10) - jnp.linalg.solve(
                jnp.outer(y, y) + jnp.eye(2), y
            )
            return (1e10 * solution).astype(jnp.float32)

    # (I + yyᵀ)⁻¹ (1, 1) by the formula of Sherman and Morrison; rounding of 2e-16 by 1e10.
    x = np.float32([0.3, 0.5])
    expected = 1 - x * x.sum(dtype=float) / (1 + x @ x)
    np.testing.assert_allclose(compile_function(difference, x)(x), expected, atol=1e-5)
