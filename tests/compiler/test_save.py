"""Saved modules, called from Node: equal to the program in Python, bit for bit, and to JAX to rounding."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import jax
import numpy as np
import pytest

from gdviz.compiler import Program, compile_function
from tests.compiler.saved import as_text, expected, in_jax, in_node, saved_programs, write_modules
from tests.web.test_bundle import ENVIRONMENT, WEB

NAMES = list(saved_programs())


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Program]]:
    """A folder with saved programs, and these programs."""
    folder = tmp_path_factory.mktemp("modules")
    return folder, write_modules(folder)


@pytest.fixture(scope="module")
def results(modules: tuple[Path, dict[str, Program]]) -> dict[str, Any]:
    """What Node gets from all modules."""
    return in_node(modules[0], f"return (await import('./saved.mjs')).callAll({json.dumps(NAMES)});")


@pytest.mark.parametrize("where", ["here", "worker"])
@pytest.mark.parametrize("name", NAMES)
def test_modules_return_every_bit_that_the_program_returns_in_python(
    modules: tuple[Path, dict[str, Program]], results: dict[str, Any], name: str, where: str
) -> None:
    assert results[name][where] == as_text(expected(name, modules[1]))


@pytest.mark.parametrize("name", NAMES)
def test_the_programs_equal_jax_to_rounding(modules: tuple[Path, dict[str, Program]], name: str) -> None:
    found, wanted = jax.tree.leaves(expected(name, modules[1])), jax.tree.leaves(in_jax(name))
    for a, b in zip(found, wanted, strict=True):
        if b.dtype.kind == "f":
            # Up to two hundred steps, each off by a few roundings of float32.
            np.testing.assert_allclose(a, b, rtol=2e-4, atol=1e-5)
        else:
            np.testing.assert_array_equal(a, b)


def test_the_command_writes_the_module_that_python_does(tmp_path: Path) -> None:
    (tmp_path / "losses.py").write_text(
        "import jax.numpy as jnp\nSTART = jnp.zeros(3)\n\n"
        'def bowl(x, scale):\n    """A bowl."""\n    return {"loss": scale * jnp.sum((x - 1) ** 2)}\n',
        encoding="utf-8",
    )
    command = ["gdviz", "compile", "losses.py:bowl", "--output", "bowl.mjs", "--example", "START, scale=2.0"]
    subprocess.run(command, cwd=tmp_path, env=ENVIRONMENT, check=True)
    code = 'const load = (await import("./bowl.mjs")).default; return (await load())({ x: [0, 1, 2], scale: 0.5 });'
    assert in_node(tmp_path, code) == {"loss": 1.0}
    assert " * A bowl.\n" in (tmp_path / "bowl.d.mts").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["losses.py", "--output", "a.js"], "the function must be given as module.py:function, not 'losses.py'"),
        (["other.py:bowl", "--output", "a.js"], "the file 'other.py' does not exist"),
        (["losses.py:cup", "--output", "a.js"], "losses.py has no function 'cup'"),
        (["losses.py:bowl", "--output", "a.js", "--example", "1,, 2"], "the example '1,, 2' is not right: SyntaxError"),
        (["losses.py:bowl", "--output", "a.js", "--example", ""], "missing a required argument: 'x'"),
        (["losses.py:bowl", "--output", "a.txt", "--example", "1.0"], "path must end in .js or .mjs, not 'a.txt'"),
        (
            ["losses.py:bowl", "--output", "no/a.js", "--example", "1.0"],
            "path 'no/a.js' cannot be written: No such file",
        ),
    ],
)
def test_the_command_says_what_is_wrong_in_one_line(tmp_path: Path, arguments: list[str], sentence: str) -> None:
    (tmp_path / "losses.py").write_text("def bowl(x):\n    return x**2\n", encoding="utf-8")
    done = subprocess.run(
        ["gdviz", "compile", *arguments], cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert sentence in done.stderr
    assert done.stderr.startswith("gdviz: ")
    assert done.stderr.count("\n") == 1


TYPED = """
import loadSeedNet, { type Arguments as NetArguments } from "./seed_net.mjs";
import loadTypes, { type Arguments } from "./types.mjs";
import loadNetwork from "./network.mjs";

const net = await loadSeedNet();
const layer: [number[][], Float64Array] = [[[1]], new Float64Array(1)];
const rest = { hyperparameters: { learning_rate: 1 }, x: [[1]], y: [[1]] };
const given: NetArguments = { start: [layer, layer, layer, layer], ...rest };
const [loss, params] = net(given);
const first: Float32Array = net.into([loss, params], given)[0];

declare const values: Arguments;
const types = (await loadTypes())({ ...values, i8: 3n, flag: true });
const big: bigint = types.i8.at(-1)!;
const flag: boolean = types.flag;
const nothing: null = types.none;
const late: Promise<typeof types | null> = (await loadTypes({ worker: true }))(values);

const network = await loadNetwork();
const { loss: number } = network.step(3, { learning_rate: 0.1, x: new Float32Array(20), y: [1, 2] });
network.state = { ...network.state, b: [1, 2, 3, 4, 5] };
const doubled: number = 2 * number * network.state.w[0];

// @ts-expect-error
net({ ...rest, start: [layer, layer, layer] });
// @ts-expect-error
net({ ...given, hyperparameters: { learning_rate: "1" } });
// @ts-expect-error
network.step(1, { learning_rate: 0.1, x: [[1]], y: [1] });
// @ts-expect-error
network.step(1, { learning_rate: 0.1, x: [1] });
// @ts-expect-error
(await loadTypes({ worker: true }))(values).then(({ i8 }) => i8);
// @ts-expect-error
loadTypes({ workers: 2 });
export { big, doubled, first, flag, late, nothing };
"""


def test_the_types_are_those_of_the_calls(modules: tuple[Path, dict[str, Program]]) -> None:
    folder, _ = modules
    (folder / "typed.mts").write_text(TYPED, encoding="utf-8")
    options = ["--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "--types", ""]
    command = [WEB / "node_modules" / ".bin" / "tsc", *options, "typed.mts"]
    done = subprocess.run(command, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True)
    assert done.stdout + done.stderr == ""
    assert done.returncode == 0


@pytest.fixture(scope="module")
def sentence_of(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The message of the TypeError that an expression of JavaScript throws, with `run`, `steps` and their `load`s."""
    folder = tmp_path_factory.mktemp("errors")
    params = {"w": np.zeros((3, 2), "f4"), "b": np.zeros(2, "f4")}
    with jax.enable_x64(True):
        arguments = (
            params,
            np.float32(0),
            np.int32(0),
            np.uint32(0),
            np.int64(0),
            True,
            [np.float32(0), np.float32(0)],
        )
        compile_function(lambda params, x, i, u, big, flag, pair: (params, x, i, u, big, flag, pair), *arguments).save(
            folder / "run.mjs"
        )
    compile_function(lambda net, x: net + x, np.zeros(2, "f4"), np.float32(0)).save(folder / "steps.mjs", state="net")
    good = (
        "{ params: { w: [[1, 2], [3, 4], [5, 6]], b: [0, 1] }, x: 1, i: 2, u: 3, big: 4n, flag: false, pair: [1, 2] }"
    )

    def sentence(expression: str) -> str:
        code = f"""
            const {{ default: load }} = await import("./run.mjs");
            const {{ default: loadSteps }} = await import("./steps.mjs");
            const run = await load(), steps = await loadSteps(), good = {good};
            run(good);
            try {{ await ({expression}); }} catch (error) {{ return [error.constructor.name, error.message]; }}
        """
        kind, message = in_node(folder, code)
        assert kind == "TypeError"
        assert "\n" not in message
        return message

    return sentence


@pytest.mark.parametrize(
    ("expression", "sentence"),
    [
        ("run()", "argument params is missing"),
        ("run(3)", "the argument of the program must be an object with params, x, i, u, big, flag, pair, not 3"),
        ("run({ ...good, x: undefined })", "argument x is missing"),
        ("run({ ...good, x: null })", "argument x must be a number, not null"),
        ("run({ ...good, x: '3' })", 'argument x must be a number, not "3"'),
        ("run({ ...good, x: [3] })", "argument x must be a number, not an array of shape (1,)"),
        ("run({ ...good, x: true })", "argument x must be a number, not true"),
        ("run({ ...good, x: 3n })", "argument x must be a number, not 3n"),
        ("run({ ...good, x: new Date() })", "argument x must be a number, not a Date"),
        ("run({ ...good, i: NaN })", "argument i must be a 32-bit integer, not NaN"),
        ("run({ ...good, i: 1.5 })", "argument i must be a 32-bit integer, not 1.5"),
        ("run({ ...good, i: 2 ** 31 })", "argument i must be a 32-bit integer, not 2147483648"),
        ("run({ ...good, u: -1 })", "argument u must be a 32-bit integer from 0, not -1"),
        ("run({ ...good, big: NaN })", "argument big must be a 64-bit integer, not NaN"),
        ("run({ ...good, big: 2n ** 63n })", "argument big must be a 64-bit integer, not 9223372036854775808n"),
        ("run({ ...good, big: 2 ** 53 })", "argument big must be a 64-bit integer, not 9007199254740992"),
        ("run({ ...good, flag: 2 })", "argument flag must be true or false, not 2"),
        ("run({ ...good, pair: [1] })", "argument pair must be a list of 2, not an array of shape (1,)"),
        ("run({ ...good, pair: [1, 'a'] })", 'argument pair[1] must be a number, not "a"'),
        (
            "run({ ...good, y: 1 })",
            "the argument of the program must have params, x, i, u, big, flag, pair and nothing else, not y",
        ),
        ("run({ ...good, params: { w: [[1, 2], [3, 4], [5, 6]] } })", "argument params.b is missing"),
        ("run({ ...good, params: [1, 2] })", "argument params must be an object with b, w, not an array of shape (2,)"),
        (
            "run({ ...good, params: { w: [[1, 2, 3], [4, 5, 6]], b: [0, 1] } })",
            "argument params.w must have shape (3, 2), not (2, 3)",
        ),
        (
            "run({ ...good, params: { w: [[1, 2], [3, 4], [5]], b: [0, 1] } })",
            "argument params.w must have shape (3, 2), not rows of different lengths",
        ),
        (
            "run({ ...good, params: { w: new Float32Array(5), b: [0, 1] } })",
            "argument params.w must have shape (3, 2), not (5,)",
        ),
        (
            "run({ ...good, params: { w: [[1, 2], [3, 4], [5, 'a']], b: [0, 1] } })",
            'argument params.w[2][1] must be a number, not "a"',
        ),
        ("run({ ...good, params: { w: 3, b: [0, 1] } })", "argument params.w must be an array of shape (3, 2), not 3"),
        ("run.into([1], good)", "result[0] must be an object, as an earlier call has returned it, not 1"),
        (
            "run.into([{ b: new Float32Array(3) }], good)",
            "result[0].b must be a Float32Array of length 2, not an array of shape (3,)",
        ),
        ("load({ x: 3 })", "load has no option x: the arguments go to what it returns"),
        ("steps.step()", "argument x is missing"),
        ("steps.step(-1, { x: 1 })", "the number of steps must be 0 or more, not -1"),
        ("steps.step(NaN, { x: 1 })", "the number of steps must be 0 or more, not NaN"),
        ("steps.state = [1, 2, 3]", "state must have shape (2,), not (3,)"),
        ("(await load({ worker: true }))({ ...good, i: NaN })", "argument i must be a 32-bit integer, not NaN"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(sentence_of: Any, expression: str, sentence: str) -> None:
    assert sentence_of(expression) == sentence
