import json
import os
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from ipywidgets import FloatText, IntText

from gdviz import disk_cache, jaxlink, program_cache
from gdviz.compiler import compile_function
from gdviz.views import Held, Runner

KEY = "ab" * 32


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """An empty cache of the test's own."""
    monkeypatch.setenv("GDVIZ_CACHE_DIR", str(tmp_path))
    return tmp_path


# ---- Programs -----------------------------------------------------------------------------------


class Pair(NamedTuple):
    first: object
    second: object


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Record:
    pair: Pair
    nothing: None


def swapped(tree, flag):
    pair = tree["record"].pair
    return Record(Pair(pair.second * 2, jnp.where(flag, pair.first, 0)), None), [pair.first > 0]


ARGUMENTS = {"record": Record(Pair(np.float32([1, -2, np.nan]), np.int32(7)), None), "unused": ()}, np.True_


def test_program_is_the_same_after_loading():
    program = compile_function(swapped, *ARGUMENTS)
    program_cache.save(KEY, program, 0.125)
    loaded, milliseconds = program_cache.load(KEY)
    assert (loaded, milliseconds) == (program, 0.125)
    assert loaded.text == program.text
    result, wanted = loaded(*ARGUMENTS), swapped(*ARGUMENTS)
    assert jax.tree.structure(result) == jax.tree.structure(wanted)
    jax.tree.map(np.testing.assert_array_equal, result, wanted)


def test_run_is_recalled_for_the_same_arguments_alone():
    program = compile_function(swapped, *ARGUMENTS)
    program_cache.save_run(KEY, program, ARGUMENTS, program(*ARGUMENTS))
    fresh = compile_function(swapped, *ARGUMENTS)
    recalling = program_cache.recall(KEY, fresh, ARGUMENTS)
    jax.tree.map(np.testing.assert_array_equal, recalling(*ARGUMENTS), program(*ARGUMENTS))
    assert not recalling.has_run
    others = jax.tree.map(lambda leaf: leaf, ARGUMENTS[0]), np.False_
    assert program_cache.recall(KEY, fresh, others) is fresh
    jax.tree.map(np.testing.assert_array_equal, recalling(*others), program(*others))
    assert recalling.has_run


def test_runs_of_another_program_are_not_recalled():
    program = compile_function(swapped, *ARGUMENTS)
    program_cache.save_run(KEY, program, ARGUMENTS, program(*ARGUMENTS))
    assert program_cache.recall("cd" * 32, program, ARGUMENTS).known is None
    assert program_cache.recall(None, program, ARGUMENTS).known is None


def test_program_on_types_that_no_name_leads_to_is_not_saved(folder):
    class Inner(NamedTuple):
        x: object

    program = compile_function(lambda tree: tree.x, Inner(1.0))
    program_cache.save(KEY, program, 1.0)
    assert list(folder.iterdir()) == []


@dataclass
class Checked:
    values: object

    def __post_init__(self):
        if self.values.shape != (3,):
            raise IndexError("values must be three")


def unchecked(_, parts):
    record = object.__new__(Checked)
    (record.values,) = parts
    return record


jax.tree_util.register_pytree_node(Checked, lambda record: ((record.values,), None), unchecked)


def test_program_on_records_that_check_their_parts_is_not_saved(folder):
    program = compile_function(lambda x: Checked(2 * x), np.zeros(3, np.float32))
    program_cache.save(KEY, program, 1.0)
    assert not list(folder.iterdir())


def test_type_that_is_not_there_any_more_is_no_error(monkeypatch):
    program = compile_function(swapped, *ARGUMENTS)
    program_cache.save(KEY, program, 1.0)
    monkeypatch.delattr(sys.modules[__name__], "Pair")
    assert program_cache.load(KEY) is None


def test_cache_names_types_only(folder):
    told = {"type": ["os", "system"], "parts": {"command": {"type": "leaf"}}}
    data = {"inputs": [], "outputs": [], "input_tree": told, "output_tree": told, "milliseconds": 1.0}
    disk_cache.write(KEY, data, [b"", b""])
    assert program_cache.load(KEY) is None


# ---- Links of two processes -----------------------------------------------------------------------

PREPARED = """
import json, os, sys
import ipywidgets, jax, jax.numpy as jnp, numpy as np, optax
import gdviz
from gdviz import jaxlink, views
from jax._src import xla_bridge

x, y = ipywidgets.FloatText(value=3.0), ipywidgets.FloatText()
held = views.Held()
"""

TOLD = """
print(json.dumps({
    "where": link.where,
    "module": link.module.hex()[:200] + str(len(link.module)),
    "text": link.program.text[:60],
    "milliseconds": link.milliseconds,
    "computed": link.computed.hex(),
    "y": y.value,
    "held": np.asarray(held.value).tolist(),
    "state": jax.tree.map(lambda leaf: leaf.tolist(), link.state) if isinstance(link, gdviz.link.RunningLink) else None,
    "backend": bool(xla_bridge._backends),
    "wasmtime": "wasmtime" in sys.modules,
}))
"""

SCALE = """
def scale(x):
    print("traced")
    return {"y": 2 * jnp.sin(x)}

link = jaxlink(scale, {"x": (x, "value")}, {"y": (y, "value")})
"""

DESCENT = """
problem = gdviz.gallery("wave")

def run(rate):
    print("traced")
    return {"path": gdviz.descend(problem.loss, problem.start, optax.adam(rate), 20).params}

link = jaxlink(run, {"rate": (x, "value")}, {"path": (held, "value")})
"""

RUNNING = """
optimizer = optax.adam(0.1)

def start(rate):
    params = jnp.ones(2)
    return {"params": params, "state": optimizer.init(params)}

def step(state, rate):
    print("traced")
    gradient = rate * state["params"]
    updates, after = optimizer.update(gradient, state["state"])
    drawn = {"value": state["params"][None], "y": state["params"].sum()}
    return {"params": state["params"] + updates, "state": after}, drawn

runner = views.Runner(anew_steps=5, anew=True)
outputs = {"value": (held, "value"), "y": (y, "value")}
link = jaxlink(step, {"rate": (x, "value")}, outputs, start=start, runner=runner)
"""


# Imports once, then runs each source that comes in a child of its own.
FORKING = """
for line in sys.stdin:
    source, environment = json.loads(line)
    if (child := os.fork()) == 0:
        os.environ.update(environment)
        exec(source)
        os._exit(0)
    print(json.dumps({"status": os.waitpid(child, 0)[1]}), flush=True)
"""


@pytest.fixture(scope="module")
def forking():
    process = subprocess.Popen(
        [sys.executable, "-u", "-W", "error::UserWarning", "-c", PREPARED + FORKING],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    yield process
    process.stdin.close()
    assert process.wait(60) == 0


@pytest.fixture
def in_process(forking, folder):
    """Return a function that runs a source in a fresh process: how often it traced, and what it told of its link."""

    def run(source, **environment):
        environment = {"GDVIZ_CACHE_DIR": str(folder)} | environment
        print(json.dumps([textwrap.dedent(source) + TOLD, environment]), file=forking.stdin, flush=True)
        lines = []
        while not lines or not lines[-1].startswith('{"status"'):
            lines.append(forking.stdout.readline().strip())
            assert lines[-1]
        assert lines.pop() == '{"status": 0}'
        return lines.count("traced"), json.loads(lines[-1])

    return run


@pytest.mark.parametrize("source", [SCALE, DESCENT, RUNNING], ids=["scale", "descent", "running"])
def test_second_process_neither_traces_nor_compiles_nor_computes(in_process, source):
    times, first = in_process(source)
    assert times > 0
    assert first["wasmtime"]
    again, second = in_process(source)
    assert again == 0
    assert not second["backend"]
    assert not second["wasmtime"]
    aside = {"backend": False, "wasmtime": False}
    assert second | aside == first | aside


def test_second_process_computes_for_other_inputs(in_process):
    in_process(SCALE)
    times, told = in_process("x.value = 0.5\n" + SCALE)
    assert times == 0
    assert told["wasmtime"]
    assert told["y"] == pytest.approx(2 * np.sin(0.5), rel=1e-6)
    # Now these are known too.
    times, told = in_process("x.value = 0.5\n" + SCALE)
    assert (times, told["wasmtime"]) == (0, False)
    assert told["y"] == pytest.approx(2 * np.sin(0.5), rel=1e-6)


def test_second_process_follows_its_inputs(in_process):
    in_process(SCALE)
    times, told = in_process(SCALE + "x.value = 1.25")
    assert times == 0
    assert told["y"] == pytest.approx(2 * np.sin(1.25), rel=1e-6)


def test_second_process_goes_on_with_its_state(in_process):
    single = RUNNING + "runner.single_steps += 3"
    (_, first), (times, second) = in_process(single), in_process(single)
    assert times == 0
    assert second["state"] == first["state"]
    assert second["held"] == first["held"]
    assert second["state"] != in_process(RUNNING)[1]["state"]


@pytest.mark.parametrize(
    "changed",
    [
        SCALE.replace("2 *", "3 *"),
        SCALE.replace("jnp.sin", "jnp.cos"),
        SCALE.replace('"y": 2', '"y": x - x + 2'),
        "x = ipywidgets.IntText(value=3)\n" + SCALE,
        "x = ipywidgets.FloatRangeSlider(value=(1, 2))\n" + SCALE.replace("jnp.sin(x)", "x[0]"),
        "jax.config.update('jax_enable_x64', True)\n" + SCALE,
        "jax.config.update('jax_default_matmul_precision', 'float32')\n" + SCALE,
        "import sys; sys.modules['gdviz.fingerprint']._ENVIRONMENT += 'another version'\n" + SCALE,
    ],
    ids=["constant", "function", "more", "dtype", "shape", "x64", "precision", "version"],
)
def test_what_differs_is_compiled(in_process, changed):
    in_process(SCALE)
    assert in_process(changed)[0] > 0


def test_damaged_entries_are_compiled_anew(in_process, folder):
    _, first = in_process(SCALE)
    for path in folder.iterdir():
        path.write_bytes(path.read_bytes()[:-1])
    times, second = in_process(SCALE)
    assert times > 0
    assert second["y"] == first["y"]
    assert in_process(SCALE)[0] == 0


def test_cache_that_cannot_be_written_is_no_cache(in_process, tmp_path):
    (tmp_path / "file").write_text("")
    for _ in range(2):
        times, told = in_process(SCALE, GDVIZ_CACHE_DIR=str(tmp_path / "file"))
        assert times > 0
        assert told["y"] == pytest.approx(2 * np.sin(3.0), rel=1e-5)


def test_gallery_is_made_without_jax_computing_from_the_cache(folder):
    source = """
    import hashlib, jax, numpy as np
    from gdviz import GALLERY, gallery
    from jax._src import xla_bridge
    problems = [gallery(name) for name in GALLERY]
    parts = [a for p in problems for a in (p.start, p.minima, *([p.dataset.x, p.dataset.y] if p.dataset else []))]
    digest = hashlib.sha256(b"".join(np.asarray(part).tobytes() for part in parts)).hexdigest()
    print(digest, bool(xla_bridge._backends))
    """
    run = [sys.executable, "-c", textwrap.dedent(source)]
    without = os.environ | {"GDVIZ_CACHE_DIR": ""}
    texts = [
        subprocess.run(run, env=env, capture_output=True, text=True, check=True).stdout.split()
        for env in (without, os.environ | {"PYTHONHASHSEED": "1"}, os.environ | {"PYTHONHASHSEED": "2"})
    ]
    assert [text[1] for text in texts] == ["True", "True", "False"]
    assert len({text[0] for text in texts}) == 1


# ---- Links of one process --------------------------------------------------------------------------


def test_link_made_again_does_not_trace(folder):
    traced = []

    def double(x):
        count(x)
        return {"y": 2 * x}

    def count(x):
        traced.append(1)

    x, y = FloatText(value=1.0), FloatText()
    jaxlink(double, {"x": (x, "value")}, {"y": (y, "value")}).close()
    assert traced
    # What it refers to has changed.
    traced.clear()
    again = jaxlink(double, {"x": (x, "value")}, {"y": (y, "value")})
    assert (traced, y.value) == ([], 2.0)
    x.value = 4.0
    assert y.value == 8.0
    assert again.where == "browser"


def test_global_that_a_jitted_function_has_read_before_is_told_as_it_is_now(folder):
    scope = {}
    exec("import jax\nfactor = 2.0\n@jax.jit\ndef scaled(x): return factor * x", scope)
    scaled = scope["scaled"]
    x, y = FloatText(value=3.0), FloatText()
    for factor in (2.0, 5.0):
        # JAX itself goes on with what it has traced at first.
        scope["factor"] = factor
        assert scaled(3.0) == 6.0
        jaxlink(lambda x: {"y": scaled(x)}, {"x": (x, "value")}, {"y": (y, "value")}).close()
        assert y.value == factor * 3.0
    assert len(list(folder.iterdir())) == 4


def test_links_of_different_functions_are_not_confused(folder):
    x, y = FloatText(value=3.0), FloatText()
    for power in (1, 2, 3, 2, 1):
        jaxlink(lambda x, power=power: {"y": x**power}, {"x": (x, "value")}, {"y": (y, "value")}).close()
        assert y.value == 3.0**power


def test_names_and_order_of_inputs_and_outputs_are_not_confused(folder):
    a, b, y, z = FloatText(value=3.0), FloatText(value=5.0), FloatText(), FloatText()

    def both(**inputs):
        return {"y": inputs["a"], "z": inputs["b"]}

    jaxlink(both, {"a": (a, "value"), "b": (b, "value")}, {"y": (y, "value"), "z": (z, "value")}).close()
    assert (y.value, z.value) == (3.0, 5.0)
    jaxlink(both, {"b": (a, "value"), "a": (b, "value")}, {"y": (y, "value"), "z": (z, "value")}).close()
    assert (y.value, z.value) == (5.0, 3.0)
    jaxlink(both, {"a": (a, "value"), "b": (b, "value")}, {"z": (z, "value")}).close()
    assert (y.value, z.value) == (5.0, 5.0)


def test_link_in_the_kernel_is_not_cached(folder):
    x, y = FloatText(value=3.0), FloatText()
    jaxlink(lambda x: {"y": x}, {"x": (x, "value")}, {"y": (y, "value")}, where="kernel")
    assert list(folder.iterdir()) == []


def test_what_cannot_be_compiled_is_not_cached(folder):
    x, y = FloatText(value=3.0), FloatText()

    def printing(x):
        jax.debug.print("{}", x)
        return {"y": x}

    for _ in range(2):
        with pytest.warns(UserWarning, match="runs in the kernel"):
            jaxlink(printing, {"x": (x, "value")}, {"y": (y, "value")})
    assert list(folder.iterdir()) == []


def test_start_of_a_running_link_is_told(folder):
    held = Held()

    def step(state, n):
        return state + n, {"value": jnp.zeros((1, 1)) + jnp.sum(state)}

    def connect(start):
        runner = Runner()
        link = jaxlink(step, {"n": (n, "value")}, {"value": (held, "value")}, start=start, runner=runner)
        link.close()
        return link.state

    n = IntText(1)
    assert connect(3) == 3
    assert connect(4) == 4
    assert connect(lambda: jnp.zeros(2, jnp.int32)).tolist() == [0, 0]
    assert connect(3) == 3
