"""Fingerprints of functions as notebooks define them, in processes that hash strings differently."""

import functools
import json
import os
import subprocess
import sys
import textwrap

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from ipywidgets import FloatText

from gdviz import OPTIMIZERS, gallery, networks
from gdviz.fingerprint import fingerprint
from gdviz.optimizers import NamedOptimizer
from gdviz.views import DataEditor

IMPORTS = """
import dataclasses, enum, functools, math, operator, os, time
from functools import partial, wraps
from typing import NamedTuple
import equinox as eqx, jax, jax.numpy as jnp, ipywidgets, numpy as np, optax
import gdviz
from gdviz import networks, optimizers
from jax.tree_util import register_pytree_node as register
"""


def of_source(source, path="<cell>"):
    """Return the fingerprint of `f` in a notebook whose cell is this source."""
    notebook = {"__name__": "__main__"}
    exec(compile(IMPORTS + textwrap.dedent(source), path, "exec"), notebook)
    return fingerprint(notebook["f"])


# Each with another that means something else.
PAIRS = {
    "code": ("def f(x): return x + 1", "def f(x): return x - 1"),
    "constant": ("def f(x): return x + 1", "def f(x): return x + 2"),
    "whole or float": ("def f(x): return x * 1", "def f(x): return x * 1.0"),
    "whole or bool": ("def f(x): return x * 1", "def f(x): return x * True"),
    "sign of zero": ("def f(x): return x * 0.0", "def f(x): return x * -0.0"),
    "sign of zero in a complex": (
        "c = complex(0.0, 0.0)\ndef f(x): return c",
        "c = complex(0.0, -0.0)\ndef f(x): return c",
    ),
    "payload of a NaN": (
        "n = np.array([0x7fc00000], np.uint32).view(np.float32)\ndef f(x): return n",
        "n = np.array([0x7fc00001], np.uint32).view(np.float32)\ndef f(x): return n",
    ),
    "name of an attribute": ("def f(x): return jnp.sin(x)", "def f(x): return jnp.cos(x)"),
    "argument": ("def f(x, y): return x", "def f(y, x): return x"),
    "keyword": ("def f(x, *, y=1): return x", "def f(x, y=1): return x"),
    "default": ("def f(x, y=1): return x", "def f(x, y=2): return x"),
    "keyword default": ("def f(x, *, y=1): return x", "def f(x, *, y=2): return x"),
    "global": ("a = 1\ndef f(x): return x + a", "a = 2\ndef f(x): return x + a"),
    "global of a function it calls": (
        "a = 1\ndef g(x): return x + a\ndef f(x): return g(x)",
        "a = 2\ndef g(x): return x + a\ndef f(x): return g(x)",
    ),
    "global of an inner function": (
        "a = 1\ndef f(x): return (lambda: [a for _ in x])()",
        "a = 2\ndef f(x): return (lambda: [a for _ in x])()",
    ),
    "global that hides a builtin": ("def f(x): return sum(x)", "sum = max\ndef f(x): return sum(x)"),
    "closure": (
        "def make(a): return lambda x: x + a\nf = make(1)",
        "def make(a): return lambda x: x + a\nf = make(2)",
    ),
    "closure over a function": (
        "def make(g): return lambda x: g(x)\nf = make(lambda x: x + 1)",
        "def make(g): return lambda x: g(x)\nf = make(lambda x: x + 2)",
    ),
    "defaults in a loop": (
        "f = [lambda x, i=i: x + i for i in range(3)][0]",
        "f = [lambda x, i=i: x + i for i in range(3)][1]",
    ),
    "what is wrapped": (
        "def g(x): return x + 1\n@wraps(g)\ndef f(x): return 0",
        "def g(x): return x + 2\n@wraps(g)\ndef f(x): return 0",
    ),
    "library function put in place of another": (
        "def f(x): return optax.sgd(0.1)",
        "import types\noptax = types.SimpleNamespace(sgd=lambda rate: rate)\ndef f(x): return optax.sgd(0.1)",
    ),
    "attribute of a function": ("def f(x): return f.a\nf.a = 1", "def f(x): return f.a\nf.a = 2"),
    "list": ("a = [1, 2]\ndef f(x): return a", "a = [2, 1]\ndef f(x): return a"),
    "list or tuple": ("a = [1, 2]\ndef f(x): return a", "a = (1, 2)\ndef f(x): return a"),
    "nesting": ("a = [[1], 2]\ndef f(x): return a", "a = [[1, 2]]\ndef f(x): return a"),
    "text or bytes": ("a = 'a'\ndef f(x): return a", "a = b'a'\ndef f(x): return a"),
    "gallery": ("def f(x): return gdviz.gallery('wave').loss(x)", "def f(x): return gdviz.gallery('bowl').loss(x)"),
    "schedule": (
        "s = optax.exponential_decay(0.1, 10, 0.9)\ndef f(x): return s(x)",
        "s = optax.exponential_decay(0.1, 10, 0.8)\ndef f(x): return s(x)",
    ),
    "same list twice, or two lists": ("b = [1]\na = [b, b]\ndef f(x): return a", "a = [[1], [1]]\ndef f(x): return a"),
    "order of a dictionary": ("a = {'x': 1, 'y': 2}\ndef f(x): return a", "a = {'y': 2, 'x': 1}\ndef f(x): return a"),
    "keys and values": ("a = {1: 2}\ndef f(x): return a", "a = {2: 1}\ndef f(x): return a"),
    "key 1 or True": ("a = {1: 2}\ndef f(x): return a", "a = {True: 2}\ndef f(x): return a"),
    "set": ("a = {'x', 'y'}\ndef f(x): return a", "a = {'x', 'z'}\ndef f(x): return a"),
    "elements 1 or 1.0": ("a = {1}\ndef f(x): return a", "a = {1.0}\ndef f(x): return a"),
    "array": ("a = np.array([1.0, 2.0])\ndef f(x): return a", "a = np.array([1.0, 3.0])\ndef f(x): return a"),
    "shape": ("a = np.zeros((2, 3))\ndef f(x): return a", "a = np.zeros((3, 2))\ndef f(x): return a"),
    "dtype": ("a = np.zeros(2, np.int32)\ndef f(x): return a", "a = np.zeros(2, np.float32)\ndef f(x): return a"),
    "order of bytes": ("a = np.zeros(3, '<f4')\ndef f(x): return a", "a = np.zeros(3, '>f4')\ndef f(x): return a"),
    "numpy or JAX": ("a = np.zeros(4, 'f')\ndef f(x): return a", "a = jnp.zeros(4, 'f')\ndef f(x): return a"),
    "JAX array": ("a = jnp.arange(3)\ndef f(x): return a", "a = jnp.arange(3) + 1\ndef f(x): return a"),
    "weak type": ("a = jnp.asarray(1.0)\ndef f(x): return a", "a = jnp.float32(1.0)\ndef f(x): return a"),
    "random key": ("a = jax.random.key(0)\ndef f(x): return a", "a = jax.random.key(1)\ndef f(x): return a"),
    "kind of random key": (
        "a = jax.random.key(0)\ndef f(x): return a",
        "a = jax.random.key(0, impl='rbg')\ndef f(x): return a",
    ),
    "number of numpy": ("a = np.float32(1)\ndef f(x): return a", "a = np.float64(1)\ndef f(x): return a"),
    "dtype itself": ("a = np.dtype('f4')\ndef f(x): return a", "a = np.dtype('f8')\ndef f(x): return a"),
    "scalar type": ("a = jnp.float32\ndef f(x): return a", "a = jnp.bfloat16\ndef f(x): return a"),
    "partial": ("f = partial(lambda x, y: x + y, y=1)", "f = partial(lambda x, y: x + y, y=2)"),
    "bound method": (
        "class A:\n  def __init__(self, a): self.a = a\n  def g(self, x): return self.a\nf = A(1).g",
        "class A:\n  def __init__(self, a): self.a = a\n  def g(self, x): return self.a\nf = A(2).g",
    ),
    "method of a class": (
        "class A:\n  def g(self): return 1\na = A()\ndef f(x): return a.g()",
        "class A:\n  def g(self): return 2\na = A()\ndef f(x): return a.g()",
    ),
    "inherited method": (
        "class B:\n  def g(self): return 1\nclass A(B): pass\na = A()\ndef f(x): return a.g()",
        "class B:\n  def g(self): return 2\nclass A(B): pass\na = A()\ndef f(x): return a.g()",
    ),
    "property": (
        "class A:\n  @property\n  def g(self): return 1\na = A()\ndef f(x): return a.g",
        "class A:\n  @property\n  def g(self): return 2\na = A()\ndef f(x): return a.g",
    ),
    "slot": (
        "class A:\n  __slots__ = ('a',)\na = A(); a.a = 1\ndef f(x): return a.a",
        "class A:\n  __slots__ = ('a',)\na = A(); a.a = 2\ndef f(x): return a.a",
    ),
    "callable object": (
        "class A:\n  def __call__(self, x): return x + self.a\nf = A(); f.a = 1",
        "class A:\n  def __call__(self, x): return x + self.a\nf = A(); f.a = 2",
    ),
    "field": (
        "@dataclasses.dataclass(frozen=True)\nclass A:\n  a: int\n  b: int = 0\na = A(1)\ndef f(x): return a",
        "@dataclasses.dataclass(frozen=True)\nclass A:\n  a: int\n  b: int = 0\na = A(2)\ndef f(x): return a",
    ),
    "default of a field": (
        "@dataclasses.dataclass\nclass A:\n  a: int = 1\ndef f(x): return A()",
        "@dataclasses.dataclass\nclass A:\n  a: int = 2\ndef f(x): return A()",
    ),
    "named tuple": (
        "class A(NamedTuple):\n  a: int\na = A(1)\ndef f(x): return a",
        "class A(NamedTuple):\n  a: int\na = A(2)\ndef f(x): return a",
    ),
    "order of a named tuple": (
        "class A(NamedTuple):\n  a: int\n  b: int\ndef f(x): return A(a=1, b=2)",
        "class A(NamedTuple):\n  b: int\n  a: int\ndef f(x): return A(a=1, b=2)",
    ),
    "how a pytree is taken apart": (
        "class A: pass\nregister(A, lambda a: ((1,), None), lambda _, c: A())\ndef f(x): return A()",
        "class A: pass\nregister(A, lambda a: ((2,), None), lambda _, c: A())\ndef f(x): return A()",
    ),
    "member of an enumeration": (
        "class A(enum.Enum):\n  a = 1\n  b = 2\na = A.a\ndef f(x): return a.value",
        "class A(enum.Enum):\n  a = 1\n  b = 2\na = A.b\ndef f(x): return a.value",
    ),
    "values of an enumeration": (
        "class A(enum.Enum):\n  a = 1\n  b = 2\na = A.a\ndef f(x): return a.value",
        "class A(enum.Enum):\n  a = 1\n  b = 3\na = A.a\ndef f(x): return a.value",
    ),
    "jitted function": ("f = jax.jit(lambda x: x + 1)", "f = jax.jit(lambda x: x + 2)"),
    "static argument": ("f = jax.jit(lambda x: x, static_argnums=0)", "f = jax.jit(lambda x: x)"),
    "gradient": ("f = jax.grad(lambda x: x**2)", "f = jax.grad(lambda x: x**3)"),
    "what the gradient is of": ("f = jax.grad(lambda x, y: x * y, 0)", "f = jax.grad(lambda x, y: x * y, 1)"),
    "axes of vmap": ("f = jax.vmap(lambda x: x, in_axes=0)", "f = jax.vmap(lambda x: x, in_axes=1)"),
    "own derivative": (
        "@jax.custom_jvp\ndef f(x): return x\nf.defjvp(lambda p, t: (p[0], t[0]))",
        "@jax.custom_jvp\ndef f(x): return x\nf.defjvp(lambda p, t: (p[0], 2 * t[0]))",
    ),
    "own backward pass": (
        "@jax.custom_vjp\ndef f(x): return x\nf.defvjp(lambda x: (x, None), lambda _, g: (g,))",
        "@jax.custom_vjp\ndef f(x): return x\nf.defvjp(lambda x: (x, None), lambda _, g: (2 * g,))",
    ),
    "optimizer": ("o = optax.sgd(0.1)\ndef f(x): return o.init(x)", "o = optax.sgd(0.2)\ndef f(x): return o.init(x)"),
    "another optimizer": ("o = optax.adam(0.1)\ndef f(x): return o", "o = optax.adabelief(0.1)\ndef f(x): return o"),
    "chain": (
        "o = optax.chain(optax.clip(1.0), optax.sgd(0.1))\ndef f(x): return o",
        "o = optax.chain(optax.clip(2.0), optax.sgd(0.1))\ndef f(x): return o",
    ),
    "equinox module": (
        "class A(eqx.Module):\n  a: float\n  def g(self): return self.a\na = A(1.0)\ndef f(x): return a.a",
        "class A(eqx.Module):\n  a: float\n  def g(self): return self.a\na = A(2.0)\ndef f(x): return a.a",
    ),
    "cached function": (
        "@functools.cache\ndef g(x): return 1\ndef f(x): return g(x)",
        "@functools.cache\ndef g(x): return 2\ndef f(x): return g(x)",
    ),
    "operator": (
        "g = operator.itemgetter(0)\ndef f(x): return g(x)",
        "g = operator.itemgetter(1)\ndef f(x): return g(x)",
    ),
    "builtin function": ("g = math.sin\ndef f(x): return g(x)", "g = math.cos\ndef f(x): return g(x)"),
    "numpy's function": ("g = np.sin\ndef f(x): return g(x)", "g = np.cos\ndef f(x): return g(x)"),
    "method of a type": ("g = str.upper\ndef f(x): return g('x')", "g = str.lower\ndef f(x): return g('x')"),
    "method of a value": ("g = 'a'.join\ndef f(x): return g(x)", "g = 'b'.join\ndef f(x): return g(x)"),
    "value of a widget": (
        "w = ipywidgets.FloatText(1.0)\ndef f(x): return w.value * x",
        "w = ipywidgets.FloatText(2.0)\ndef f(x): return w.value * x",
    ),
    "value of a slider in a list": (
        "w = [gdviz.views.Slider(1.0, 0.0, 3.0)]\ndef f(x): return sum(s.value for s in w)",
        "w = [gdviz.views.Slider(2.0, 0.0, 3.0)]\ndef f(x): return sum(s.value for s in w)",
    ),
    "problem": (
        "p = gdviz.gallery('bowl')\ndef f(x): return p.loss(x)",
        "p = gdviz.gallery('saddle')\ndef f(x): return p.loss(x)",
    ),
    "number in a problem": (
        "p = gdviz.gallery('bowl', condition_number=2)\ndef f(x): return p.loss(x)",
        "p = gdviz.gallery('bowl', condition_number=3)\ndef f(x): return p.loss(x)",
    ),
    "table of functions": (
        "t = dict(networks.ACTIVATIONS)\ndef f(x): return t['tanh'](x)",
        "t = dict(networks.ACTIVATIONS); t['tanh'] = t['relu']\ndef f(x): return t['tanh'](x)",
    ),
    "exception that is caught": (
        "def f(x):\n  try: return g(x)\n  except ValueError: return 0\ndef g(x): return x",
        "def f(x):\n  try: return g(x)\n  except TypeError: return 0\ndef g(x): return x",
    ),
    "recursion": (
        "def f(x, n=3): return x if n == 0 else f(x + 1, n - 1)",
        "def f(x, n=3): return x if n == 0 else f(x + 2, n - 1)",
    ),
    "functions that call each other": (
        "def f(x): return g(x)\ndef g(x): return f(x) + 1",
        "def f(x): return g(x)\ndef g(x): return f(x) + 2",
    ),
}

UNTOLD = {
    "environment variable": "def f(x): return x * float(os.environ.get('A', 1))",
    "time": "def f(x): return x + time.time()",
    "random numbers": "def f(x): return x + np.random.rand()",
    "file": "def f(x): return x + np.load('a.npy')",
    "open file": "def f(x): return open('a').read()",
    "file given by a name": "from numpy import load\ndef f(x): return x + load('a.npy')",
    "module by another name": "def f(x):\n  n = np\n  return n.load('a.npy')",
    "module in an attribute": "def f(x): return getattr(np, 'load')('a.npy')",
    "import inside": "def f(x):\n  import os\n  return x * float(os.environ['A'])",
    "what sets a global": "a = 0\ndef f(x):\n  global a\n  a += 1\n  return x + a",
    "what sets a variable around it": (
        "def make(a):\n  def f(x):\n    nonlocal a\n    a += x\n    return a\n  return f\nf = make(0)"
    ),
    "unknown name": "def f(x): return x + not_yet",
    "generator": "g = (i for i in range(3))\ndef f(x): return x + next(g)",
    "iterator": "g = iter([1, 2])\ndef f(x): return x + next(g)",
    "object without parts": "g = object()\ndef f(x): return g",
    "hash of a text": "def f(x): return x + hash('a')",
    "lock": "import threading\ng = threading.Lock()\ndef f(x): return g",
    "array of objects": "a = np.array([object()])\ndef f(x): return a",
    "set of functions": "a = {len}\ndef f(x): return a",
    "list of one's own": "class A(list): pass\na = A([1])\ndef f(x): return a",
    "numpy's function of Python's": "a = np.frompyfunc(lambda x: x, 1, 1)\ndef f(x): return a(x)",
    "evaluated text": "def f(x): return eval('x + 1')",
    "all globals": "def f(x): return globals()['a']",
    "number of devices": "def f(x): return x * len(jax.devices())",
    "cache in use": "import functools\n@functools.cache\ndef g(): return 1\ng()\ndef f(x): return x * g()",
    "number of devices by another name": "from jax import device_count\ndef f(x): return x * device_count()",
    "file by another name": "from equinox import tree_deserialise_leaves as read\ndef f(x): return read('p', x)",
    "type of a compiled library": "import zlib\nA = type(zlib.compressobj())\ndef f(x): return A",
    "generator of random numbers": "from numpy.random import Generator, PCG64\ndef f(x): return Generator(PCG64(0))",
    "pandas": "import pandas\ndef f(x): return pandas.read_csv('a.csv')",
    "another widget's class": "class W(ipywidgets.FloatText):\n  def g(self): pass\nw = [W()]\ndef f(x): return w",
}

ALL_IN_A_PROCESS = """
import json, sys
from tests.test_fingerprint import PAIRS, of_source
sources = {f"{name} {i}": source for name, pair in PAIRS.items() for i, source in enumerate(pair)}
print(json.dumps({name: of_source(source) for name, source in sources.items()}))
"""


@pytest.fixture(scope="module")
def of_processes():
    """The fingerprints of all functions, as two processes with other hashes of strings tell them."""

    def start(seed):
        environment = os.environ | {"PYTHONHASHSEED": seed, "JAX_PLATFORMS": "cpu"}
        return subprocess.Popen(
            [sys.executable, "-c", ALL_IN_A_PROCESS], env=environment, stdout=subprocess.PIPE, text=True
        )

    processes = [start("1"), start("2")]
    results = [json.loads(process.communicate()[0]) for process in processes]
    assert all(process.returncode == 0 for process in processes)
    return results


@pytest.mark.parametrize("name", PAIRS)
def test_what_means_the_same_has_one_fingerprint_in_all_processes(name, of_processes):
    first, second = of_processes
    for key in (f"{name} 0", f"{name} 1"):
        assert first[key] is not None
        assert first[key] == second[key]


@pytest.mark.parametrize("name", PAIRS)
def test_what_means_something_else_has_another_fingerprint(name, of_processes):
    assert of_processes[0][f"{name} 0"] != of_processes[0][f"{name} 1"]


def test_all_fingerprints_differ_where_the_sources_do(of_processes):
    sources = {f"{name} {i}": source for name, pair in PAIRS.items() for i, source in enumerate(pair)}
    by_fingerprint = {}
    for key, found in of_processes[0].items():
        by_fingerprint.setdefault(found, set()).add(sources[key])
    assert [found for found in by_fingerprint.values() if len(found) > 1] == []


@pytest.mark.parametrize("name", UNTOLD)
def test_what_cannot_be_told_has_no_fingerprint(name):
    assert of_source(UNTOLD[name]) is None


def test_name_and_place_of_a_function_do_not_matter():
    source = "def g(x): return x + 1\nf = g"
    assert of_source(source) == of_source("\n\n" + source, "another file")
    assert of_source(source) == of_source("def h(x):\n\n  # Other lines.\n  return x + 1\nf = h")


def test_other_globals_do_not_matter():
    assert of_source("a = 1\ndef f(x): return x") == of_source("a = 2\ndef f(x): return x")


def test_other_attributes_of_a_widget_do_not_matter():
    editor = DataEditor("regression", 20)

    def f(x):
        return x * editor.capacity

    first = fingerprint(f)
    assert first is not None
    editor.fit = np.ones(200)
    assert fingerprint(f) == first
    editor.grow(40)
    assert fingerprint(f) != first


def test_function_that_has_run_many_times_has_the_same_fingerprint():
    def f(x):
        return sum(i * x for i in range(10))

    first = fingerprint(f)
    for i in range(2000):
        f(float(i))
    assert fingerprint(f) == first is not None


def test_present_values_are_told():
    held = {"a": [1.0]}
    array = np.zeros(3)
    widget = FloatText(1.0)

    def f(x):
        return x * held["a"][0] + array + widget.value

    told = [fingerprint(f)]
    held["a"][0] = 2.0
    told.append(fingerprint(f))
    array[1] = 1.0
    told.append(fingerprint(f))
    widget.value = 2.0
    told.append(fingerprint(f))
    assert None not in told
    assert len(set(told)) == 4


def test_what_is_added_to_a_table_of_gdviz_is_told(monkeypatch):
    def f(gradient):
        from_table = chosen(0, [{}] * 9)
        return from_table.init(gradient)

    from gdviz.optimizers import chosen

    first = fingerprint(f)
    own = NamedOptimizer("own", "Own", lambda learning_rate: None, (), "")
    monkeypatch.setitem(OPTIMIZERS, "own", own)
    assert first is not None
    assert fingerprint(f) not in (first, None)


def test_function_of_gdviz_that_was_replaced_is_told(monkeypatch):
    def f(params, x):
        return networks.apply(params, x)

    first = fingerprint(f)
    monkeypatch.setattr(networks, "apply", lambda params, x: x)
    assert first is not None
    assert fingerprint(f) not in (first, None)


def test_function_of_a_library_that_was_replaced_is_told(monkeypatch):
    def f(x):
        return jnp.sin(x)

    first = fingerprint(f)
    monkeypatch.setattr(jnp, "sin", functools.wraps(jnp.sin)(lambda x: x))
    assert first is not None
    assert fingerprint(f) != first


def test_settings_of_jax_are_told():
    def f(x):
        return x + 1

    told = [fingerprint(f)]
    with jax.enable_x64(True):
        told.append(fingerprint(f))
    with jax.default_matmul_precision("float32"):
        told.append(fingerprint(f))
    with jax.numpy_dtype_promotion("strict"):
        told.append(fingerprint(f))
    assert None not in told
    assert len(set(told)) == 4
    assert fingerprint(f) == told[0]


def test_environment_is_told(monkeypatch):
    def f(x):
        return x

    first = fingerprint(f)
    monkeypatch.setattr(sys.modules["gdviz.fingerprint"], "_ENVIRONMENT", "another version of JAX")
    assert fingerprint(f) != first


def test_versions_and_sources_are_in_the_environment():
    environment = sys.modules["gdviz.fingerprint"]._ENVIRONMENT
    assert f"jax-{jax.__version__}.dist-info" in environment
    assert f"numpy-{np.__version__}.dist-info" in environment
    assert sys.version in environment
    assert "compiler/lowering.py " in environment


def test_traced_values_have_no_fingerprint():
    told = []

    def outer(x):
        told.append(fingerprint(lambda y: x + y))
        return x

    jax.eval_shape(outer, 1.0)
    assert told == [None]


def test_more_values_than_one_are_told():
    assert fingerprint([1], [2]) != fingerprint([1, 2])
    assert fingerprint("a", "b") != fingerprint("ab")
    assert fingerprint() is not None


def test_gallery_and_networks_can_be_told():
    for name in ("linear", "wave", "bowl", "ackley"):
        problem = gallery(name)
        assert fingerprint(problem.loss) is not None
    assert fingerprint(networks.train_epoch, networks.network_loss, networks.init) is not None
