"""Saved modules, called from Node: equal to the program in Python, bit for bit, and to JAX to rounding."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
from collections import namedtuple
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from gdviz.compiler import Program, compile_function
from tests.compiler.saved import expected, expected_texts, in_jax, in_node, saved_programs, write_modules
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


@pytest.mark.parametrize("name", NAMES)
def test_modules_return_every_bit_that_the_program_returns_in_python(
    modules: tuple[Path, dict[str, Program]], results: dict[str, Any], name: str
) -> None:
    fused, plain, *_ = wanted = expected_texts(name, modules[1])
    assert results[name] == wanted
    # Otherwise it would not matter which of both was called.
    assert (fused == plain) == (name in ("types", "narrow"))


@pytest.mark.parametrize("name", NAMES)
def test_the_programs_equal_jax_to_rounding(modules: tuple[Path, dict[str, Program]], name: str) -> None:
    wanted = jax.tree.leaves(in_jax(name))
    plain, fused = (expected(name, {name: each}) for each in (modules[1][name], modules[1][name].fused()))
    for a, b in zip(jax.tree.leaves((plain, fused)), wanted * 2, strict=True):
        if jnp.issubdtype(b.dtype, jax.dtypes.prng_key):
            assert (a == b).all()
        elif b.dtype.kind in "fcV":
            # Up to two hundred steps, each off by a few roundings of float32.
            a, b = (x.astype(np.float32) if x.dtype == jnp.bfloat16 else x for x in (a, b))
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
import loadMap from "./map.mjs";

const net = await loadSeedNet();
const layer: [number[][], Float64Array] = [[[1]], new Float64Array(1)];
const rest = { hyperparameters: { learning_rate: 1 }, data: [[[1]], [[1]]] as [number[][], number[][]] };
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
const map = await loadMap({ workers: 2 });
const ends: Promise<Float32Array | undefined> = map({ starts: [[1, 2]], learning_rate: 1 }).then((all) => all?.ends);
export { big, doubled, ends, first, flag, late, nothing };
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
    compile_function(lambda x: jax.lax.map(jnp.sin, x), np.zeros(3, "f4"), split=True).save(folder / "map.mjs")
    good = (
        "{ params: { w: [[1, 2], [3, 4], [5, 6]], b: [0, 1] }, x: 1, i: 2, u: 3, big: 4n, flag: false, pair: [1, 2] }"
    )

    def sentence(expression: str) -> str:
        code = f"""
            const {{ default: load }} = await import("./run.mjs");
            const {{ default: loadSteps }} = await import("./steps.mjs");
            const {{ default: loadMap }} = await import("./map.mjs");
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
            "the argument of the program must be an object with params, x, i, u, big, flag, pair and nothing else, "
            "not y",
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
        ("run.into([1], good)", "result[0] must be an object, not 1"),
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
        (
            "load({ workers: 2 })",
            "the program cannot be split over workers: it was not compiled for that (split=True)",
        ),
        (
            "loadSteps({ workers: 2 })",
            "the program cannot be split over workers: each of its steps needs the one before",
        ),
        ("loadMap({ workers: 1.5 })", "workers must be a whole number from 1, not 1.5"),
        ("loadMap({ workers: 0 })", "workers must be a whole number from 1, not 0"),
        ("loadMap({ workers: '2' })", "workers must be a whole number from 1, not 2"),
        ("loadMap({ workers: 4 })", "workers must be at most 3, the turns of the program, not 4"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(sentence_of: Any, expression: str, sentence: str) -> None:
    assert sentence_of(expression) == sentence


@pytest.mark.parametrize("options", ["{}", "{ worker: true }"])
@pytest.mark.parametrize(
    ("flag", "before", "sentence"),
    [
        ("--jitless", "", "the program needs WebAssembly, which is not available here"),
        # What an engine without SIMD says of the module.
        (
            "--no-warnings",
            "WebAssembly.validate = () => false; WebAssembly.compile = async () => { throw new Error('no SIMD'); };",
            "the program needs WebAssembly with SIMD, which is not available here",
        ),
        (
            "--wasm-max-mem-pages=0",
            "",
            "the program, which needs 1 MB of memory, could not be started: WebAssembly.*[Mm]emory.*",
        ),
    ],
)
def test_where_a_program_cannot_run_load_says_why(
    modules: tuple[Path, dict[str, Program]], options: str, flag: str, before: str, sentence: str
) -> None:
    code = f"""
        {before}
        try {{ await (await import("./seed_net.mjs")).default({options}); }}
        catch (error) {{ return [error.constructor.name, error.message]; }}
    """
    kind, message = in_node(modules[0], code, flag)
    assert kind == "TypeError"
    assert re.fullmatch(sentence, message)


def test_each_load_has_a_memory_of_its_own(modules: tuple[Path, dict[str, Program]]) -> None:
    code = """
        const { default: load } = await import("./network.mjs");
        const [first, second] = [await load(), await load()];
        const values = { learning_rate: 0.1, x: new Float32Array(20), y: new Float32Array(20).fill(1) };
        first.step(3, values);
        const before = Array.from(second.state.w);
        first.reset();
        const again = Array.from(first.state.w);
        return [before, again, Array.from((second.step(3, values), second.state.b))];
    """
    before, again, moved = in_node(modules[0], code)
    start = saved_programs()["network"].arguments[0]
    np.testing.assert_array_equal(np.asarray(before, "f4"), start["w"])
    np.testing.assert_array_equal(np.asarray(again, "f4"), start["w"])
    assert any(moved)


def test_of_calls_of_a_worker_the_newest_wins(modules: tuple[Path, dict[str, Program]]) -> None:
    code = """
        const { default: load } = await import("./seed_net.mjs");
        const { readFileSync } = await import("node:fs");
        const values = JSON.parse(readFileSync(new URL("seed_net.json", import.meta.url)));
        const at = (learning_rate) => ({ ...values, hyperparameters: { learning_rate } });
        const run = await load({ worker: true }), here = await load();
        // What is given may change at once.
        const moving = at(0.01), first = run(moving);
        moving.hyperparameters.learning_rate = 9;
        const results = await Promise.all([first, run(at(0.02)), run(at(0.03)), run(at(0.04))]);
        const bad = [await run({}).catch((error) => error.message)];
        const ended = [run(at(0.05)), run(at(0.06))].map((call) => call.catch((error) => error.message));
        run.close();
        bad.push(...(await Promise.all(ended)));
        const wanted = [0.01, 0.04].map((learning_rate) => here(at(learning_rate))[0][200]);
        return [results.map((result) => result && result[0][200]), wanted, bad];
    """
    found, (first, last), bad = in_node(modules[0], code)
    assert found == [first, None, None, last]
    assert bad == ["argument start is missing", "the worker is closed", "the worker is closed"]


def test_workers_that_share_a_program_take_the_newest_call_and_outlive_what_fails(
    modules: tuple[Path, dict[str, Program]],
) -> None:
    code = """
        const { default: load } = await import("./map.mjs");
        const { readFileSync } = await import("node:fs");
        const values = JSON.parse(readFileSync(new URL("map.json", import.meta.url)));
        const at = (learning_rate) => ({ ...values, learning_rate });
        const run = await load({ workers: 3 }), here = await load();
        const results = await Promise.all([run(at(0.01)), run(at(0.02)), run(at(0.03))]);
        const bad = [await run({}).catch((error) => error.message)];
        const again = await run(at(0.04));
        const ended = [run(at(0.05)), run(at(0.06))].map((call) => call.catch((error) => error.message));
        run.close();
        bad.push(...(await Promise.all(ended)));
        const ends = (result) => result && Array.from(result.ends);
        return [[...results, again].map(ends), [0.01, 0.03, 0.04].map((rate) => ends(here(at(rate)))), bad];
    """
    found, (first, last, again), bad = in_node(modules[0], code)
    assert found == [first, None, last, again]
    assert bad == ["argument starts is missing", "the worker is closed", "the worker is closed"]


@pytest.mark.parametrize("options", [["--minify"], ["--minify", "--keep-names"]])
def test_a_worker_starts_from_a_module_that_a_bundler_has_rewritten(
    modules: tuple[Path, dict[str, Program]], options: list[str]
) -> None:
    folder, programs = modules
    esbuild = [WEB / "node_modules" / ".bin" / "esbuild", "--bundle", "--format=esm", "--log-level=error", *options]
    subprocess.run([*esbuild, "network.mjs", "--outfile=bundled.mjs"], cwd=folder, env=ENVIRONMENT, check=True)
    shutil.copy(folder / "network.json", folder / "bundled.json")
    found = in_node(folder, "return (await import('./saved.mjs')).callAll(['bundled']);")
    assert found["bundled"] == expected_texts("network", programs)


def test_calls_into_a_result_make_no_new_arrays(modules: tuple[Path, dict[str, Program]]) -> None:
    code = """
        const { default: load } = await import("./descent.mjs");
        const { readFileSync } = await import("node:fs");
        const values = JSON.parse(readFileSync(new URL("descent.json", import.meta.url)));
        const run = await load();
        const result = run(values), { w } = result.params.layers[0], start = Array.from(w);
        const again = run.into(result, { ...values, learning_rate: 0 });
        return [again === result, again.params.layers[0].w === w, start, Array.from(w)];
    """
    *same, before, after = in_node(modules[0], code)
    assert all(same)
    assert before != after
    # With a learning rate of 0 the parameters stay.
    start = saved_programs()["descent"].arguments[0]["layers"][0]["w"]
    np.testing.assert_array_equal(np.asarray(after, "f4"), start.ravel())


def test_halves_are_rounded_from_numbers_and_typed_arrays(tmp_path: Path) -> None:
    program = compile_function(
        lambda h, b: {"h": 3 * h, "b": b[::-1]}, np.zeros((), np.float16), jnp.zeros(3, jnp.bfloat16)
    )
    program.save(tmp_path / "halves.mjs", element="two-halves")
    code = """
        const run = await (await import("./halves.mjs")).default();
        const numbers = [0.1, 1e5, -3.3e-7, 70000], results = numbers.map((h) => run({ h, b: [h, NaN, 1.005] }));
        // A typed array of halves, where the engine has one.
        const Halves = globalThis.Float16Array ?? Float32Array;
        results.push(run({ h: 0.5, b: new Float32Array([1 / 3, 2, 3]) }), run({ h: 0.5, b: new Halves([0.5, 2, 3]) }));
        return results.map(({ h, b }) => [h, b.constructor.name, ...b].map(String));
    """
    numbers = [0.1, 1e5, -3.3e-7, 70000]
    values: list[Any] = [(h, [h, np.nan, 1.005]) for h in numbers] + [(0.5, [1 / 3, 2, 3]), (0.5, [0.5, 2, 3])]
    for found, (h, b) in zip(in_node(tmp_path, code), values, strict=True):
        with np.errstate(over="ignore"):
            wanted = program(np.float32(h).astype(np.float16), np.asarray(b, np.float32).astype(jnp.bfloat16))
            assert np.float32(found[0]) == np.float32(h).astype(np.float16) * np.float16(3) == wanted["h"]
        assert found[1] == "Float32Array"
        np.testing.assert_array_equal(np.array(found[2:], "f4"), np.asarray(wanted["b"], "f4"))
        rounded = np.asarray(b, np.float32).astype(jnp.bfloat16)[::-1]
        np.testing.assert_array_equal(np.asarray(wanted["b"], "f4"), rounded.astype("f4"))


def test_the_start_of_a_state_may_be_given(tmp_path: Path) -> None:
    program = compile_function(lambda x, dx: x + dx, jax.ShapeDtypeStruct((2,), np.float32), 1.0)
    with pytest.raises(ValueError, match="start must be given: the example of x has shapes and types alone"):
        program.save(tmp_path / "walk.mjs", state="x")
    program.save(tmp_path / "walk.mjs", state="x", start=np.array([1.5, np.inf], "f4"))
    code = """
        const walk = await (await import("./walk.mjs")).default();
        const steps = [walk.step(2, { dx: 0.25 }), walk.step(0), walk.step.into(new Float32Array(2))];
        return steps.map((x) => Array.from(x, String));
    """
    assert in_node(tmp_path, code) == [["2", "Infinity"], ["2", "Infinity"], ["2.25", "Infinity"]]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"state": "net"}, "state must be an argument of walk, x, dx, not 'net'"),
        ({"state": "dx"}, r"walk must return the next dx, or a pair .* dx is float32\[\], but it returns float32\[2\]"),
        ({"state": "x", "start": [1.0]}, r"start must be like x, float32\[2\]"),
        ({"start": 1.0}, "state must name the argument that is the state"),
        ({"wasm": "outside"}, "wasm must be 'inside' or 'beside', not 'outside'"),
        ({"element": "Net"}, "element must be a name of lower-case letters and digits with a hyphen, .* not 'Net'"),
    ],
)
def test_options_that_do_not_fit_are_refused(tmp_path: Path, options: dict[str, Any], sentence: str) -> None:
    def walk(x, dx):
        return x + dx

    program = compile_function(walk, np.zeros(2, "f4"), 1.0)
    with pytest.raises(ValueError, match=sentence):
        program.save(tmp_path / "walk.js", **options)
    assert list(tmp_path.iterdir()) == []


def test_names_that_an_element_or_a_widget_cannot_have_are_refused(tmp_path: Path) -> None:
    for function, options, sentence in (
        (lambda x, X: x + X, {"element": "a-sum"}, "arguments x and X cannot both be attributes"),  # noqa: N803
        (lambda style: style, {"element": "a-style"}, "argument style cannot be an attribute"),
        (lambda x: {"x": x}, {"anywidget": True}, "x is an argument and a result"),
        (lambda x: {"__proto__": x}, {}, "may be named __proto__"),
        (lambda x: {"mean loss": x}, {"anywidget": True}, "a result named 'mean loss' cannot be a trait"),
    ):
        examples = [1.0] * function.__code__.co_argcount
        with pytest.raises(ValueError, match=sentence):
            compile_function(function, *examples).save(tmp_path / "a.js", **options)


def test_any_names_of_a_pytree_are_names_in_javascript(tmp_path: Path) -> None:
    point = namedtuple("point", "η_0 new")
    program = compile_function(
        lambda *rest: {"the sum": rest[0].new + rest[1]["a b"][7]}, point(1.0, 2.0), {"a b": {7: 3.0}}
    )
    program.save(tmp_path / "names.mjs")
    code = """
        const run = await (await import("./names.mjs")).default();
        return run({ rest: [{ η_0: 1, new: 2 }, { "a b": { 7: 40 } }] });
    """
    assert in_node(tmp_path, code) == {"the sum": 42}


def test_docstrings_are_in_the_documentation_of_the_module(tmp_path: Path) -> None:
    def bowl(x):
        """A bowl: |x|² */ of any x."""
        return jnp.sum(x**2)

    compile_function(bowl, np.zeros(3, "f4")).save(tmp_path / "bowl.mjs")
    for file in ("bowl.mjs", "bowl.d.mts"):
        text = (tmp_path / file).read_text(encoding="utf-8")
        assert text.startswith("/**\n * A bowl: |x|² *\\/ of any x.\n *\n")
        assert " *     const result = run({ x });\n */\n" in text
    # Editors show the one that belongs to the call.
    assert "   * A bowl: |x|² *\\/ of any x.\n" in (tmp_path / "bowl.d.mts").read_text(encoding="utf-8")
    code = 'return (await (await import("./bowl.mjs")).default())({ x: [1, 2, 3] });'
    assert in_node(tmp_path, code) == 14


def test_what_is_written_is_small(modules: tuple[Path, dict[str, Program]]) -> None:
    text = (modules[0] / "seed_net.mjs").read_text(encoding="utf-8")
    written = re.sub(r'\(\) => "[A-Za-z0-9+/=]*"', "", text)
    assert len(written) < 9_000
    assert len(gzip.compress(written.encode())) < 3_800
