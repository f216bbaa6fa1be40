"""Saved modules, called from Node: equal to the program in Python, bit for bit, and to JAX to rounding."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import jax
import numpy as np
import pytest

from benchmarks.browser.programs import SEED_NET, descents
from gdviz.compiler import compile_function
from tests.web.test_bundle import ENVIRONMENT


def in_node(folder: Path, code: str) -> Any:
    """Run the body of an asynchronous function beside saved modules; return what it returns, from JSON."""
    script = f"const main = async () => {{ {code} }};\nconsole.log(JSON.stringify(await main()));"
    (folder / "main.mjs").write_text(script, encoding="utf-8")
    done = subprocess.run(["node", folder / "main.mjs"], env=ENVIRONMENT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def by_name(program: Any, arguments: tuple[Any, ...]) -> str:
    """Return arguments as JavaScript."""
    values = jax.tree.map(lambda leaf: np.asarray(leaf).tolist(), arguments)
    return json.dumps({path[0]: value for path, value in zip(program.signature.parameters, values, strict=True)})


@pytest.mark.parametrize("wasm", ["inside", "beside"])
def test_the_seed_net_is_trained_as_in_python(tmp_path: Path, wasm: str) -> None:
    descent = next(each for each in descents() if each.name == SEED_NET)
    program = compile_function(descent.function, *descent.arguments)
    program.save(tmp_path / "seed_net.mjs", wasm=wasm)
    assert (tmp_path / "seed_net.wasm").exists() == (wasm == "beside")
    code = f"""
        const {{ default: load }} = await import("./seed_net.mjs");
        const [loss, params] = (await load())({by_name(program, descent.arguments)});
        return [loss, ...params.flat()].map((numbers) => Array.from(numbers));
    """
    found, wanted = in_node(tmp_path, code), jax.tree.leaves(program(*descent.arguments))
    for here, there in zip(found, wanted, strict=True):
        np.testing.assert_array_equal(np.asarray(here, np.float32), there.ravel())
    # Two hundred steps, each off by a few roundings of float32.
    np.testing.assert_allclose(found[0], jax.jit(descent.function)(*descent.arguments)[0], rtol=2e-4)


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
