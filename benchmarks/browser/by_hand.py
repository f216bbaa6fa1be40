"""A product of matrices in WebAssembly as one would write it by hand: the measure of what an engine can do."""

from __future__ import annotations

import wasmtime

_FIRST = 16
_PAGE = 65536
_ROWS, _VECTORS = 4, 2


def matmul(n: int, fused: bool) -> tuple[bytes, tuple[int, int, int]]:
    """Return a module whose `run` computes C = A·B, float32 of n × n in row order, and the addresses of A, B and C.

    n is a multiple of 8. Blocks of 4 × 8 numbers of C are summed in eight registers, a number of A for two vectors of B
    at a time; nothing is packed. `fused`: a product and its sum are one instruction of relaxed SIMD.
    """
    row = 4 * n
    a, b, c = (_FIRST + row * n * number for number in range(3))
    totals = [(i, j) for i in range(_ROWS) for j in range(_VECTORS)]
    clear = [f"(local.set $c{i}{j} (v128.const i32x4 0 0 0 0))" for i, j in totals]
    add = []
    for i in range(_ROWS):
        add.append(f"(local.set $x (v128.load32_splat offset={i * row} (local.get $a)))")
        for j in range(_VECTORS):
            product, total = f"(local.get $x) (local.get $b{j})", f"(local.get $c{i}{j})"
            total = f"(f32x4.relaxed_madd {product} {total})" if fused else f"(f32x4.add {total} (f32x4.mul {product}))"
            add.append(f"(local.set $c{i}{j} {total})")
    store = [f"(v128.store offset={i * row + 16 * j} (local.get $c) (local.get $c{i}{j}))" for i, j in totals]
    text = f"""
    (module
      (memory (export "memory") {-(-(c + row * n) // _PAGE)})
      (func (export "run")
        (local $a i32) (local $b i32) (local $c i32) (local $column i32) (local $row i32) (local $k i32)
        (local $x v128) {" ".join(f"(local $b{j} v128)" for j in range(_VECTORS))}
        {" ".join(f"(local $c{i}{j} v128)" for i, j in totals)}
        (loop $columns
          (local.set $row (i32.const 0))
          (loop $rows
            {" ".join(clear)}
            (local.set $a (i32.add (i32.const {a}) (local.get $row)))
            (local.set $b (i32.add (i32.const {b}) (local.get $column)))
            (local.set $c (i32.add (i32.const {c}) (i32.add (local.get $row) (local.get $column))))
            (local.set $k (i32.const {n}))
            (loop $inner
              {" ".join(f"(local.set $b{j} (v128.load offset={16 * j} (local.get $b)))" for j in range(_VECTORS))}
              {" ".join(add)}
              (local.set $a (i32.add (local.get $a) (i32.const 4)))
              (local.set $b (i32.add (local.get $b) (i32.const {row})))
              (br_if $inner (local.tee $k (i32.sub (local.get $k) (i32.const 1)))))
            {" ".join(store)}
            (br_if $rows
              (i32.lt_u
                (local.tee $row (i32.add (local.get $row) (i32.const {_ROWS * row})))
                (i32.const {row * n}))))
          (br_if $columns
            (i32.lt_u
              (local.tee $column (i32.add (local.get $column) (i32.const {16 * _VECTORS})))
              (i32.const {row}))))))"""
    return bytes(wasmtime.wat2wasm(text)), (a, b, c)
