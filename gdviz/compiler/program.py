"""`compile_function(function, *example_args) -> Program`: a JAX function as a WebAssembly module."""

from __future__ import annotations

import threading
import weakref
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

import jax
import numpy as np

# The rules enter their table when they are imported.
from gdviz.compiler import fusion, rules  # noqa: F401
from gdviz.compiler.code import Builder
from gdviz.compiler.encodings import encoded
from gdviz.compiler.encodings.border import as_numbers, as_value, type_name
from gdviz.compiler.encodings.errors import UnsupportedError
from gdviz.compiler.expressions import Buffer, width
from gdviz.compiler.functions import ENTRY, Sharing, finished_functions
from gdviz.compiler.intrinsics import closure
from gdviz.compiler.lowering import definition, lower
from gdviz.compiler.module import module_text, with_data, without_names
from gdviz.compiler.split import BOUNDS, split_into_turns
from gdviz.compiler.trace import Signature, needed, trace
from gdviz.compiler.values import Stored, Value, as_defined, in_rows, reserve, size, standard, store

if TYPE_CHECKING:
    import wasmtime

MOST_MEMORY = 256 * 2**20
"""Bytes that a program may use; the browser would refuse much more."""


@dataclass(frozen=True)
class Slot:
    """Where an input or output lies in the program's memory: its name, shape and type, and its address in bytes.

    Numbers lie in row order; a bool is an int32, 0 or 1. `type` is JAX' own type of the value: complex numbers are
    pairs of floats along a last axis, random keys two or four uint32, and numbers of 8 and 16 bits have 32 here.
    """

    name: str
    shape: tuple[int, ...]
    dtype: np.dtype
    address: int
    type: str

    @property
    def value_shape(self) -> tuple[int, ...]:
        """The shape of the value: without the last axis where that belongs to a complex number or a key."""
        return self.shape[:-1] if self.type.startswith(("complex", "key<")) else self.shape


@dataclass(frozen=True)
class Turns:
    """What can be split of a program: the turns of its outermost map.

    At `address` are two int32, the first turn that is taken and the one after the last, at first 0 and `count`. Of
    the outputs that are `made` by turns, each turn makes the same share, in row order.
    """

    count: int
    address: int
    made: tuple[bool, ...]


@dataclass(frozen=True)
class Program:
    """A compiled function: `wasm` is the module, `text` the same to read, `inputs` and `outputs` where its numbers lie.

    `deflated_text` is the text as it is sent, compressed by zlib; `memory` is how many bytes an instance takes.
    `signature` has the name, the docstring and the parameters of the function; `turns` say how it can be split.

    The module exports its `memory` and one function, `run`, that reads the inputs there and writes the
    outputs. Called in Python, a program takes and returns the same pytrees as the function, whose structures are
    `input_tree` and `output_tree`; it then runs in wasmtime, the reference for the browser. That is the module as it
    is; what pages compute with fused instructions differs by roundings, `program.fused()` computes the same in Python.
    """

    wasm: bytes
    fusions: tuple[int, ...]
    deflated_text: bytes
    inputs: tuple[Slot, ...]
    outputs: tuple[Slot, ...]
    input_tree: Any
    output_tree: Any
    signature: Signature
    memory: int
    turns: Turns | None = None

    @property
    def text(self) -> str:
        """The module as WebAssembly text."""
        return zlib.decompress(self.deflated_text).decode()

    def fused(self) -> Program:
        """Return the program as engines with relaxed SIMD run it: x·y + z with one rounding."""
        return replace(self, wasm=fusion.fused(self.wasm, self.fusions), fusions=())

    def __call__(self, *args: Any) -> Any:
        """Return what the function returns, as numpy arrays; raise `ValueError` for other shapes than compiled."""
        leaves, tree = jax.tree.flatten(args)
        if tree != self.input_tree:
            raise ValueError(f"the program takes arguments like {self.input_tree}, not {tree}")
        numbers = [_as_bytes(slot, leaf) for slot, leaf in zip(self.inputs, leaves, strict=True)]
        store, run, memory, lock = self._instance
        # An instance has one memory: one thread at a time computes in it.
        with lock:
            for slot, raw in zip(self.inputs, numbers, strict=True):
                memory.write(store, raw, slot.address)
            run(store)
            read = [memory.read(store, slot.address, slot.address + _length(slot)) for slot in self.outputs]
        results = [_array(slot, raw) for slot, raw in zip(self.outputs, read, strict=True)]
        return jax.tree.unflatten(self.output_tree, results)

    def save(
        self,
        path: str | Path,
        *,
        wasm: Literal["inside", "beside"] = "inside",
        state: str | None = None,
        start: Any = None,
        anywidget: bool = False,
        element: str | None = None,
    ) -> None:
        """Write the program as an ES module for the web and Node, with its types: `descent.js` and `descent.d.ts`.

        In JavaScript, the program is loaded once and then called with its arguments by the names of the parameters:

            import load from "./descent.js";
            const run = await load();
            const { loss, path } = run({ start: [1, 2], learning_rate: 0.1 });

        Objects and lists are as in the pytrees; arrays are nested lists or typed arrays in row order, and results typed
        arrays. `run.into(result, …)` writes into an earlier result. `load({ worker: true })` runs the program in a
        worker, where calls return promises and the newest call wins; `load({ workers: 4 })` splits a program that was
        compiled with `split=True` over four. Results are those of `fused()`, and those of this program with
        `load({ fused: false })` and in engines without relaxed SIMD.

        - `wasm="beside"`: the WebAssembly is in files that browsers can cache, `descent.wasm` and `descent.fused.wasm`.
        - `state="net"`: the function is step(net, …) → net, or → (net, outputs); the module loads an object with
          `step(n, …)`, `state` and `reset()`. The state begins as `start`, by default as its example.
        - `anywidget=True`: the default export is a front end for anywidget or MyST. It reads the traits that are named
          as arguments and sets those that are named as results, or `result`; with a state, it takes `steps` in all.
        - `element="my-net"`: the module also defines a custom element. Its attributes are arguments, by default the
          examples; it fires an event `result` and shows the result, or parts in children with `data-output="loss"`.

        Raises `ValueError` for a path that does not end in `.js` or `.mjs`, `OSError` for one that cannot be written,
        and `ValueError` for names and a state that do not fit.

        >>> import tempfile
        >>> from pathlib import Path
        >>> import jax.numpy as jnp
        >>> program = compile_function(lambda x: {"sine": jnp.sin(x)}, 0.5)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     program.save(Path(folder) / "sine.js")
        ...     print(sorted(file.name for file in Path(folder).iterdir()))
        ['sine.d.ts', 'sine.js']
        """
        from gdviz.compiler import save  # Where programs are only run, the texts of modules are not needed.

        save.save(self, Path(path), wasm, state, start, anywidget, element)

    def __getstate__(self) -> dict[str, Any]:
        """Return what a copy has; it makes an instance of its own."""
        return {key: value for key, value in self.__dict__.items() if key != "_instance"}

    @cached_property
    def _instance(self) -> tuple[wasmtime.Store, wasmtime.Func, wasmtime.Memory, threading.Lock]:
        import wasmtime  # Where only pages run programs, its memory is saved.

        config = wasmtime.Config()
        # One rounding for x·y + z on every processor.
        config.wasm_relaxed_simd_deterministic = True
        engine = wasmtime.Engine(config)
        store = wasmtime.Store(engine)
        exports = wasmtime.Instance(store, wasmtime.Module(engine, self.wasm), []).exports(store)
        run, memory = exports[ENTRY], exports["memory"]
        assert isinstance(run, wasmtime.Func)
        assert isinstance(memory, wasmtime.Memory)
        # Not later than the interpreter ends: by then, wasmtime's own functions would be gone.
        for owned in (engine, store):
            weakref.finalize(self, owned.close)
        return store, run, memory, threading.Lock()


def compile_function(function: Callable[..., Any], *example_args: Any, split: bool | None = False) -> Program:
    """Compile a JAX function for arguments with the shapes and types of these examples.

    With `split`, workers can share the program: `load({ workers: 4 })` of the saved module. Its results must then be
    made by one `jax.lax.map`, whose turns know nothing of each other, and may only be reshaped or changed element by
    element after it. `jax.lax.map(f, x, batch_size=64)` is `jax.vmap(f)(x)` in turns of 64. With None, the program is
    split if it can be.

    Raises `UnsupportedError`, naming the primitive, its types and the line of the function where it arose,
    for what cannot be compiled or split, `MemoryError` for a program that would need more than `MOST_MEMORY`, and
    whatever JAX raises while it traces the function.
    """
    traced = trace(function, example_args)
    shared = split_into_turns(traced.jaxpr) if split is not False else None
    if split and shared is None:
        raise UnsupportedError(
            "the program cannot be split: one jax.lax.map, whose length is a multiple of its batch size, must make its "
            "results, which may only be reshaped or changed element by element after it"
        )
    jaxpr = needed(encoded(traced.jaxpr if shared is None else shared.jaxpr, definition))
    builder = Builder(Sharing(jaxpr.jaxpr))
    inputs = [
        reserve(builder, x.shape, np.dtype(x.dtype), range(len(x.shape))) for x in jaxpr.in_avals[: len(traced.inputs)]
    ]
    arguments = [standard(builder, as_defined(builder, stored)) for stored in inputs]
    if shared is not None:
        bounds = _initialised(builder, np.array([0, shared.count], BOUNDS.dtype))
        arguments.append(as_defined(builder, bounds))
    results = lower(builder, jaxpr.jaxpr, jaxpr.consts, arguments)
    outputs = [_at_known_address(builder, value) for value in results]
    functions = finished_functions(builder, [x.buffer for x in inputs], [x.buffer for x in outputs])
    memory = max(function.memory for function in functions)
    if memory > MOST_MEMORY:
        need, allowed = (f"{size / 2**20:.0f} MB" for size in (memory, MOST_MEMORY))
        raise MemoryError(f"the program would need {need}; at most {allowed} are allowed")
    intrinsics = {intrinsic for function in functions for intrinsic in function.intrinsics}
    text = module_text(functions, closure(sorted(intrinsics)), memory)
    wasm, fusions = _assembled(text, [buffer for function in functions for buffer in function.buffers])
    return Program(
        wasm,
        fusions,
        zlib.compress(fusion.plain(text).encode()),
        _slots(traced.input_names, inputs, traced.inputs),
        _slots(traced.output_names, outputs, traced.outputs),
        traced.input_tree,
        traced.output_tree,
        traced.signature,
        memory,
        None if shared is None else Turns(shared.count, bounds.buffer.address, shared.made),
    )


def _initialised(builder: Builder, values: np.ndarray) -> Stored:
    """Return memory of its own with numbers that a page may change: constants that are equal share theirs."""
    buffer = Buffer(values.nbytes, values.tobytes())
    builder.buffers.append(buffer)
    return Stored(values.shape, values.dtype, buffer, 0, (1,))


def _assembled(text: str, buffers: Sequence[Buffer]) -> tuple[bytes, tuple[int, ...]]:
    """Return a valid module, and where instructions of it can be fused.

    Raises `UnsupportedError` for one that is larger than engines allow.
    """
    import wasmtime

    def assembled(text: str) -> bytes:
        return without_names(bytes(wasmtime.wat2wasm(text)))

    code, places = fusion.located(text, assembled(fusion.marked(text))) or (assembled(fusion.plain(text)), ())
    wasm = with_data(code, buffers)
    engine = wasmtime.Engine()
    try:
        wasmtime.Module.validate(engine, wasm)
    except wasmtime.WasmtimeError as error:
        if "too many locals" not in str(error) and "function body" not in str(error):
            raise
        raise UnsupportedError(
            "the program has more operations in a row than engines take; write what repeats as a loop, lax.scan or "
            "lax.fori_loop"
        ) from error
    finally:
        engine.close()
    return wasm, places


def _as_bytes(slot: Slot, leaf: Any) -> bytes:
    """Return numbers as they lie in memory; raise `ValueError` where they have another shape or type than compiled."""
    if np.shape(leaf) != slot.value_shape:
        raise ValueError(f"argument {slot.name} must have shape {slot.value_shape}, not {np.shape(leaf)}")
    numbers = as_numbers(leaf, slot.type)
    if numbers is None:
        raise ValueError(f"argument {slot.name} must hold numbers of type {slot.type}, not {leaf!r}")
    return numbers.astype(_stored(slot.dtype)).tobytes()


def _at_known_address(builder: Builder, value: Value) -> Stored:
    """Return an output in row order, at an address that is known before the program runs."""
    stored = in_rows(builder, value)
    if isinstance(stored.offset, int):
        return stored
    target = reserve(builder, stored.shape, stored.dtype, range(len(stored.shape)))
    store(builder, target, stored)
    return target


def _slots(names: tuple[str, ...], arrays: list[Stored], values: Sequence[Any]) -> tuple[Slot, ...]:
    return tuple(
        Slot(name, array.shape, array.dtype, array.buffer.address + cast(int, array.offset), type_name(value.dtype))
        for name, array, value in zip(names, arrays, values, strict=True)
    )


def _stored(dtype: np.dtype) -> np.dtype:
    return np.dtype(np.int32) if dtype.kind == "b" else dtype


def _length(slot: Slot) -> int:
    return size(slot.shape) * width(slot.dtype)


def _array(slot: Slot, raw: bytes | bytearray) -> Any:
    return as_value(np.frombuffer(raw, _stored(slot.dtype)).astype(slot.dtype).reshape(slot.shape), slot.type)
