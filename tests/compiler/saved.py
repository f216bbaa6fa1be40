"""Programs that are saved as modules: functions, examples and how they are saved; and their calls from JavaScript."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from benchmarks.browser.programs import SEED_NET, descents
from benchmarks.saved import by_name
from gdviz import descend
from gdviz.compiler import Program, compile_function
from tests.web.test_bundle import ENVIRONMENT

CALLS = Path(__file__).parents[1] / "web" / "saved.mjs"


@dataclass(frozen=True)
class Saved:
    """A function that is saved: its arguments, options of `Program.save`, whether it needs 64 bits or is split."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    options: dict[str, Any] = field(default_factory=dict)
    x64: bool = False
    split: bool = False


def _descent(params: Any, learning_rate: Any, x: Any, y: Any) -> Any:
    def loss(params: Any, x: Any, y: Any) -> Any:
        return jnp.mean((jnp.tanh(x @ params["layers"][0]["w"] + params["layers"][0]["b"]) @ params["out"] - y) ** 2)

    trajectory = descend(loss, params, optax.adam(learning_rate), 20, data=(x, y))
    return {"loss": trajectory.loss, "params": jax.tree.map(lambda leaf: leaf[-1], trajectory.params)}


def _step(net: Any, learning_rate: Any, x: Any, y: Any) -> Any:
    """One step of gradient descent."""

    def loss(net: Any) -> Any:
        return jnp.mean((jnp.tanh(x[:, None] * net["w"] + net["b"]) @ net["v"] - y) ** 2)

    value, gradient = jax.value_and_grad(loss)(net)
    return jax.tree.map(lambda a, b: a - learning_rate * b, net, gradient), {"loss": value}


def _every_type(f4: Any, f8: Any, i4: Any, u4: Any, i8: Any, u8: Any, flag: Any, rows: Any) -> Any:
    return {
        "f4": jnp.sin(f4) + rows["f4"].sum(),
        "f8": jnp.exp(f8) * rows["f8"],
        "i4": i4 * 3 - rows["i4"],
        "u4": u4 + rows["u4"],
        "i8": i8 - rows["i8"],
        "u8": u8 + rows["u8"],
        "flag": ~flag,
        "flags": jnp.logical_xor(flag, rows["flags"]),
        "none": None,
    }


def _narrow_and_complex(i1: Any, u1: Any, i2: Any, u2: Any, z: Any, key: Any) -> Any:
    return {
        "i1": i1 + jnp.int8(100),
        "u1": u1[::-1],
        "i2": -i2,
        "u2": u2 + jnp.uint16(1),
        "half": z.real.astype(jnp.bfloat16),
        "z": z * 1j,
        "uniform": jax.random.uniform(key, (3,)),
        "key": jax.random.fold_in(key, 1),
    }


def _map(starts: Any, learning_rate: Any) -> Any:
    def descent(start: Any) -> Any:
        trajectory = descend(lambda p: jnp.sum((p**2 - 1) ** 2) + p[0] * p[1], start, optax.sgd(learning_rate), 10)
        return trajectory.loss[-1], trajectory.params[-1]

    loss, ends = jax.lax.map(descent, starts, batch_size=8)
    return {"ends": ends, "map": jnp.log1p(jnp.abs(loss)).reshape(8, 5), "learning_rate": 2 * learning_rate}


def saved_programs() -> dict[str, Saved]:
    """Return what is saved and called everywhere, by the name of the module."""
    random = np.random.default_rng(0)
    x, y = random.normal(size=(20, 2)).astype("f4"), random.normal(size=20).astype("f4")
    params = {
        "layers": [{"w": random.normal(size=(2, 4)).astype("f4"), "b": np.zeros(4, "f4")}],
        "out": random.normal(size=4).astype("f4"),
    }
    net = {"w": random.normal(size=5).astype("f4"), "b": np.zeros(5, "f4"), "v": random.normal(size=5).astype("f4")}
    rows = {
        "f4": np.array([[1.5, -2.25], [0.1, 3]], "f4"),
        "f8": np.array([0.1, -0.2, 0.3]),
        "i4": np.array([[1], [-(2**31)]], "i4"),
        "u4": np.array([0, 2**31], "u4"),
        "i8": np.array([-(2**62), 2**53 + 1]),
        "u8": np.array([2**63 + 3, 0], "u8"),
        "flags": np.array([[True, False], [False, True]]),
    }
    types = (
        np.float32(0.7),
        np.float64(0.1),
        np.int32(-7),
        np.uint32(2**32 - 1),
        np.int64(-5),
        np.uint64(9),
        True,
        rows,
    )
    seed_net = next(each for each in descents() if each.name == SEED_NET)
    narrow = (np.int8(-7), np.array([0, 255], "u1"), np.array([-(2**15), 5], "i2"), np.uint16(2**16 - 1))
    return {
        "narrow": Saved(_narrow_and_complex, (*narrow, np.array([1 + 2j, -0.5j], "c8"), jax.random.key(3))),
        "seed_net": Saved(seed_net.function, seed_net.arguments),
        "descent": Saved(_descent, (params, np.float32(0.05), x, y), {"wasm": "beside"}),
        "network": Saved(_step, (net, np.float32(0.1), x[:, 0], y), {"state": "net"}),
        "types": Saved(_every_type, types, x64=True),
        "map": Saved(_map, (random.normal(size=(40, 2)).astype("f4"), np.float32(0.05)), split=True),
    }


def write_modules(folder: Path) -> dict[str, Program]:
    """Save the programs into a folder, with their arguments and what calls them."""
    programs = {}
    for name, saved in saved_programs().items():
        with jax.enable_x64(saved.x64):
            programs[name] = compile_function(saved.function, *saved.arguments, split=saved.split)
        programs[name].save(folder / f"{name}.mjs", **saved.options)
        (folder / f"{name}.json").write_text(arguments_of(programs[name], saved.arguments), encoding="utf-8")
    shutil.copy(CALLS, folder)
    return programs


def arguments_of(program: Program, arguments: tuple[Any, ...]) -> str:
    """Return arguments by name, as JSON; integers that JavaScript would round are texts."""

    def value(leaf: Any) -> Any:
        array = _numbers(leaf)
        return (array.astype(str) if array.dtype in (np.int64, np.uint64) else array).tolist()

    return json.dumps(by_name(program, jax.tree.map(value, arguments)))


def _numbers(value: Any) -> np.ndarray:
    """Return a key or complex numbers as JavaScript has them, in numbers along a last axis."""
    if jnp.issubdtype(getattr(value, "dtype", None) or np.float32, jax.dtypes.prng_key):
        return np.asarray(jax.random.key_data(value))
    array = np.asarray(value)
    if array.dtype == np.complex64:
        return array.view(np.float32).reshape(*array.shape, 2)
    return array.astype(np.float32) if array.dtype == jnp.bfloat16 else array


def expected(name: str, programs: dict[str, Program]) -> Any:
    """Return what the program returns in Python, called as saved.mjs does."""
    saved = saved_programs()[name]
    with jax.enable_x64(saved.x64):
        if "state" not in saved.options:
            return programs[name](*saved.arguments)
        state, *others = saved.arguments
        for _ in range(5):
            state, outputs = programs[name](state, *others)
        return {"outputs": outputs, "state": state}


def in_jax(name: str) -> Any:
    """Return what JAX computes."""
    saved = saved_programs()[name]
    with jax.enable_x64(saved.x64):
        function = jax.jit(saved.function)
        if "state" not in saved.options:
            return jax.device_get(function(*saved.arguments))
        state, *others = saved.arguments
        for _ in range(5):
            state, outputs = function(state, *others)
        return jax.device_get({"outputs": outputs, "state": state})


def expected_texts(name: str, programs: dict[str, Program]) -> list[Any]:
    """Return what `callAll` returns of a module where the engine has fused instructions."""
    texts = [as_text(expected(name, {name: program})) for program in (programs[name].fused(), programs[name])]
    return texts * (4 if saved_programs()[name].split else 2)


def as_text(value: Any) -> Any:
    """Return a result as saved.mjs writes it: each array by its type and bytes, each number by its digits."""
    if isinstance(value, dict):
        return {key: as_text(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [as_text(part) for part in value]
    if value is None:
        return None
    array = _numbers(value)
    if array.ndim == 0:
        is_number = array.dtype.kind in "fiu" and array.dtype not in (np.int64, np.uint64)
        return array.astype("f8").tobytes().hex() if is_number else json.dumps(array.item())
    return (array.astype("u1") if array.dtype.kind == "b" else array).tobytes().hex()


def in_node(folder: Path, code: str, *flags: str) -> Any:
    """Run the body of an asynchronous function beside the modules, in Node; return what it returns, from JSON."""
    script = f"const main = async () => {{ {code} }};\nconsole.log(JSON.stringify(await main()));"
    (folder / "main.mjs").write_text(script, encoding="utf-8")
    done = subprocess.run(["node", *flags, folder / "main.mjs"], env=ENVIRONMENT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
