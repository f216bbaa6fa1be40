"""Elementary functions as WebAssembly text, each written once for scalars and SIMD lanes.

A routine such as `_exp` is a Python function of a `Lanes` emitter and of `Value` expressions. It has no
branch on data, only selections between values, so the same lines produce the scalar functions (`f32`, `f64`) and
the SIMD functions (`f32x4`, and `f64x2` for internal use), which therefore agree bit for bit.

Where speed matters, float32 has its own reduction and polynomials. The other float32 functions are evaluated in float64
lanes and rounded once. Polynomials without another source interpolate the function at Chebyshev nodes of the
interval in the comment above them, computed with 60 decimal digits.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

__all__ = ["INTRINSICS", "Intrinsic", "closure", "definition"]

Coefficients = Mapping[str, Sequence[float]]

# Longer operands, in characters, get a local of their own.
_LONGEST_OPERAND = 80


# --------------------------------------------------------------------------------------------------------------------
# The emitter
# --------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Value:
    """An expression in WebAssembly text, of floats, their bits as integers, or a mask from a comparison."""

    lanes: Lanes
    text: str
    kind: str = "float"

    def _float(self, operation: str, *others: Value | float) -> Value:
        return self.lanes.operation(operation, self, *others)

    def __add__(self, other: Value | float) -> Value:
        return self._float("add", other)

    def __radd__(self, other: float) -> Value:
        return self.lanes.const(other) + self

    def __sub__(self, other: Value | float) -> Value:
        return self._float("sub", other)

    def __rsub__(self, other: float) -> Value:
        return self.lanes.const(other) - self

    def __mul__(self, other: Value | float) -> Value:
        return self._float("mul", other)

    def __rmul__(self, other: float) -> Value:
        return self.lanes.const(other) * self

    def __truediv__(self, other: Value | float) -> Value:
        return self._float("div", other)

    def __rtruediv__(self, other: float) -> Value:
        return self.lanes.const(other) / self

    def __neg__(self) -> Value:
        return self._float("neg")

    def __lt__(self, other: Value | float) -> Value:
        return self._float("lt", other)

    def __le__(self, other: Value | float) -> Value:
        return self._float("le", other)

    def __gt__(self, other: Value | float) -> Value:
        return self._float("gt", other)

    def __ge__(self, other: Value | float) -> Value:
        return self._float("ge", other)

    def equals(self, other: Value | float) -> Value:
        """Return the mask of lanes equal to the other's."""
        return self._float("eq", other)

    def __and__(self, other: Value) -> Value:
        return self.lanes.bitwise("and", self, other)

    def __or__(self, other: Value) -> Value:
        return self.lanes.bitwise("or", self, other)

    def __xor__(self, other: Value) -> Value:
        return self.lanes.bitwise("xor", self, other)


@dataclass
class Lanes:
    """Emits one WebAssembly function for scalars or SIMD lanes of one float type.

    Attributes:
        type: "f32", "f64", "f32x4" or "f64x2".
        statements: The lines of the body so far.
        locals: The WebAssembly type of each local, without the parameters.
        called: The functions called, as (name, type).
    """

    type: str
    statements: list[str] = field(default_factory=list)
    locals: dict[str, str] = field(default_factory=dict)
    called: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.scalar = self.type[:3]
        self.vector = "x" in self.type
        self.width = int(self.type[4:]) if self.vector else 1
        self.valtype = "v128" if self.vector else self.type
        self.bits_type = self.type.replace("f", "i")
        self.fraction_bits = 23 if self.scalar == "f32" else 52
        self.bits_width = int(self.scalar[1:])
        self.bias = 127 if self.scalar == "f32" else 1023
        # Adding 1.5·2^fraction_bits leaves a small integer, in two's complement, in a float's last bits.
        self.magic = 1.5 * 2.0**self.fraction_bits

    # Statements ------------------------------------------------------------------------------------------------

    def let(self, name: str, value: Value) -> Value:
        """Store a value in a new local and return a reference to it."""
        unique, count = name, 2
        while unique in self.locals or unique in ("x", "y"):
            unique, count = f"{name}{count}", count + 1
        self.locals[unique] = self._storage(value.kind)
        return self._assign(unique, value)

    def _assign(self, name: str, value: Value) -> Value:
        self.statements.append(f"(local.set ${name} {value.text})")
        return Value(self, f"(local.get ${name})", value.kind)

    def _storage(self, kind: str) -> str:
        if self.vector or kind == "float":
            return self.valtype
        return "i32" if kind == "mask" else self.bits_type

    def polynomial(self, z: Value, coefficients: Coefficients, name: str = "p") -> Value:
        """Evaluate c₀ + c₁z + c₂z² + ... for this precision's coefficients by Horner's scheme, a line per term."""
        *rest, last = coefficients[self.scalar]
        p = self.let(name, self.const(last) * z + rest[-1])
        local = p.text.split("$")[1][:-1]
        for coefficient in reversed(rest[:-1]):
            p = self._assign(local, p * z + coefficient)
        return p

    def where_any(self, mask: Value, name: str, initial: Value, compute: Callable[[], Value]) -> Value:
        """Compute a value only where the mask is set in some lane, for slow paths that are rarely needed."""
        result = self.let(name, initial)
        outer, self.statements = self.statements, []
        value = compute()
        local = result.text.split("$")[1][:-1]
        self._assign(local, self.select(mask, value, result))
        inner, self.statements = self.statements, outer
        condition = f"(v128.any_true {mask.text})" if self.vector else mask.text
        self.statements.append(f"(if {condition} (then")
        self.statements.extend(f"  {line}" for line in inner)
        self.statements.append("))")
        return result

    # Expressions -----------------------------------------------------------------------------------------------

    def const(self, value: float) -> Value:
        """Return a constant, the same in every lane, rounded to this precision."""
        if math.isnan(value) or math.isinf(value):
            literal = "nan" if math.isnan(value) else "inf" if value > 0 else "-inf"
        else:
            literal = str(np.float32(value)) if self.scalar == "f32" else repr(float(value))
        return Value(self, self._constant(self.type, literal))

    def integer(self, value: int) -> Value:
        """Return an integer constant of the floats' width, the same in every lane."""
        return Value(self, self._constant(self.bits_type, str(value)), "bits")

    def sign_bit(self) -> Value:
        """Return the integer with only the sign bit set."""
        return self.integer(1 << (self.bits_width - 1))

    def _constant(self, type_: str, literal: str) -> str:
        if self.vector:
            return f"(v128.const {type_} {' '.join([literal] * self.width)})"
        return f"({type_}.const {literal})"

    def _operand(self, operand: Value | float) -> Value:
        """Return a number as a constant, and store a long expression, so that the lines of the text stay short."""
        value = operand if isinstance(operand, Value) else self.const(operand)
        return value if len(value.text) <= _LONGEST_OPERAND else self.let("t", value)

    def operation(self, name: str, *operands: Value | float) -> Value:
        """Return the float instruction `name` of the operands."""
        values = [self._operand(operand) for operand in operands]
        kind = "mask" if name in ("lt", "le", "gt", "ge", "eq", "ne") else "float"
        return Value(self, f"({self.type}.{name} {' '.join(value.text for value in values)})", kind)

    def bitwise(self, name: str, a: Value, b: Value) -> Value:
        """Return the bitwise and, or, xor of two masks or two integers."""
        a, b = self._operand(a), self._operand(b)
        type_ = "v128" if self.vector else self._storage(a.kind)
        return Value(self, f"({type_}.{name} {a.text} {b.text})", a.kind)

    def select(self, mask: Value, yes: Value | float, no: Value | float) -> Value:
        """Return `yes` in the lanes where the mask is set and `no` in the others."""
        a, b, mask = (self._operand(value) for value in (yes, no, mask))
        instruction = "v128.bitselect" if self.vector else "select"
        return Value(self, f"({instruction} {a.text} {b.text} {mask.text})", a.kind)

    def abs(self, x: Value) -> Value:
        """Return |x|."""
        return self.operation("abs", x)

    def sqrt(self, x: Value) -> Value:
        """Return √x, correctly rounded."""
        return self.operation("sqrt", x)

    def floor(self, x: Value) -> Value:
        """Return the largest integer not above x."""
        return self.operation("floor", x)

    def nearest(self, x: Value) -> Value:
        """Return the nearest integer, ties to even."""
        return self.operation("nearest", x)

    def min(self, a: Value, b: Value | float) -> Value:
        """Return the smaller, or NaN if either is NaN."""
        return self.operation("min", a, b)

    def max(self, a: Value, b: Value | float) -> Value:
        """Return the larger, or NaN if either is NaN."""
        return self.operation("max", a, b)

    def copysign(self, magnitude: Value, sign: Value) -> Value:
        """Return |magnitude| with the sign of the other."""
        if not self.vector:
            return self.operation("copysign", magnitude, sign)
        magnitude = self._operand(magnitude)
        return Value(self, f"(v128.bitselect {sign.text} {magnitude.text} {self.const(-0.0).text})")

    def bits(self, x: Value) -> Value:
        """Return the bits of a float as an integer."""
        return Value(self, x.text if self.vector else f"({self.bits_type}.reinterpret_{self.type} {x.text})", "bits")

    def from_bits(self, n: Value) -> Value:
        """Return the float with the given bits."""
        return Value(self, n.text if self.vector else f"({self.type}.reinterpret_{self.bits_type} {n.text})")

    def integers(self, name: str, a: Value, b: Value | int) -> Value:
        """Return the integer instruction `name` (add, sub, shl, shr_s, ...) of two integers, a shift by a number."""
        a = self._operand(a)
        if isinstance(b, Value):
            right = self._operand(b).text
        elif self.vector and name.startswith("sh"):
            right = f"(i32.const {b})"
        else:
            right = self.integer(b).text
        kind = "mask" if name in ("eq", "ne") else "bits"
        return Value(self, f"({self.bits_type}.{name} {a.text} {right})", kind)

    def call(self, name: str, *arguments: Value) -> Value:
        """Return the call of another function of the same type."""
        if (name, self.type) not in self.called:
            self.called.append((name, self.type))
        arguments = tuple(self._operand(argument) for argument in arguments)
        return Value(self, f"(call ${name}.{self.type} {' '.join(argument.text for argument in arguments)})")

    def call_in_f64(self, name: str, *arguments: Value) -> Value:
        """Return the function's float64 value for float32 lanes, rounded to float32."""
        inner = "f64x2" if self.vector else "f64"
        if (name, inner) not in self.called:
            self.called.append((name, inner))
        if not self.vector:
            promoted = " ".join(f"(f64.promote_f32 {argument.text})" for argument in arguments)
            return Value(self, f"(f32.demote_f64 (call ${name}.f64 {promoted}))")
        swap = "8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7"
        high = [f"(i8x16.shuffle {swap} {argument.text} {argument.text})" for argument in arguments]
        halves = []
        for suffix, half in (("low", [argument.text for argument in arguments]), ("high", high)):
            promoted = " ".join(f"(f64x2.promote_low_f32x4 {text})" for text in half)
            call = Value(self, f"(f32x4.demote_f64x2_zero (call ${name}.f64x2 {promoted}))")
            halves.append(self.let(suffix, call).text)
        return Value(self, f"(i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 {' '.join(halves)})")

    # Composite operations --------------------------------------------------------------------------------------

    def to_bits(self, n: Value) -> Value:
        """Return a float of small integer value as an integer."""
        return self.integers("sub", self.bits(n + self.magic), self.bits(self.const(self.magic)))

    def from_integer(self, n: Value) -> Value:
        """Return a small integer as a float."""
        return self.from_bits(self.integers("add", n, self.bits(self.const(self.magic)))) - self.magic

    def two_to(self, n: Value) -> Value:
        """Return 2^n for a float n of integer value in the range of normal exponents."""
        shifted = self.integers("add", self.bits(n + self.magic), self.bias)
        return self.from_bits(self.integers("shl", shifted, self.fraction_bits))

    def scale(self, x: Value, n: Value) -> Value:
        """Return x·2^n in two steps, so that it overflows or becomes subnormal with a single rounding."""
        half = self.let("half", self.floor(n * 0.5))
        first = self.let("first", x * self.two_to(half))
        return first * self.let("second", self.two_to(n - half))

    def two_sum(self, name: str, a: Value, b: Value) -> tuple[Value, Value]:
        """Return a + b and its rounding error exactly (Knuth)."""
        s = self.let(name, a + b)
        t = self.let(f"{name}_part", s - a)
        return s, self.let(f"{name}_error", (a - (s - t)) + (b - t))

    def two_product(self, name: str, a: Value, b: Value) -> tuple[Value, Value]:
        """Return a·b and its rounding error exactly (Veltkamp's splitting, Dekker's product)."""
        splitter = 4097.0 if self.scalar == "f32" else 134217729.0
        p = self.let(name, a * b)
        parts = []
        for side, value in (("left", a), ("right", b)):
            c = self.let(f"{name}_{side}", splitter * value)
            high = self.let(f"{name}_{side}_high", c - (c - value))
            parts.append((high, self.let(f"{name}_{side}_low", value - high)))
        (ah, al), (bh, bl) = parts
        return p, self.let(f"{name}_error", ((ah * bh - p) + ah * bl + al * bh) + al * bl)


# --------------------------------------------------------------------------------------------------------------------
# The table of functions
# --------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Intrinsic:
    """An elementary function.

    Attributes:
        arguments: How many arguments it takes, 1 or 2.
        ulp: For each type, the bound of the error of finite results, in units in the last place.
        needs: The names of other intrinsics it calls.
        emit: Emits the body and returns the result.
        widen: Whether float32 is evaluated in float64.
    """

    arguments: int
    ulp: Mapping[str, float]
    needs: tuple[str, ...]
    emit: Callable[..., Value]
    widen: bool


INTRINSICS: dict[str, Intrinsic] = {}

Routine = Callable[..., Value]


def _intrinsic(
    f32: float, f64: float, *, arguments: int = 1, needs: tuple[str, ...] = (), widen: bool = False
) -> Callable[[Routine], Routine]:
    """Register a routine named after the intrinsic, with its error bounds."""

    def register(routine: Routine) -> Routine:
        ulp = {"f32": f32, "f32x4": f32, "f64": f64}
        INTRINSICS[routine.__name__.lstrip("_")] = Intrinsic(arguments, ulp, needs, routine, widen)
        return routine

    return register


def _emit(name: str, type_: str) -> tuple[str, list[tuple[str, str]]]:
    """Return the text of a function, and the functions it calls."""
    if name == "two_over_pi":
        return _two_over_pi_text(), []
    if name == "reduce":
        return _reduce_text(), [("two_over_pi", "i64")]
    lanes = Lanes(type_)
    intrinsic = INTRINSICS[name]
    parameters = ("x", "y")[: intrinsic.arguments]
    values = [Value(lanes, f"(local.get ${parameter})") for parameter in parameters]
    if intrinsic.widen and lanes.scalar == "f32":
        comment = f"{name} by way of float64."
        result = lanes.call_in_f64(name, *values)
    else:
        comment = " ".join((intrinsic.emit.__doc__ or name).split())
        result = intrinsic.emit(lanes, *values)
    signature = "".join(f" (param ${parameter} {lanes.valtype})" for parameter in parameters)
    body = [f"(local ${local} {type_})" for local, type_ in lanes.locals.items()]
    lines = [f"(func ${name}.{type_}{signature} (result {lanes.valtype})", f"  ;; {comment}"]
    lines.extend(f"  {line}" for line in [*body, *lanes.statements, f"{result.text})"])
    return "\n".join(lines), lanes.called


def definition(name: str, type: str) -> str:  # noqa: A002
    """Return the WebAssembly text of the function `$<name>.<type>`, of type "f32", "f32x4", "f64" or "f64x2"."""
    return _emit(name, type)[0]


def closure(names_and_types: Iterable[tuple[str, str]]) -> list[str]:
    """Return the definitions of the functions and of all that they call, each once, the called before the callers."""
    done: dict[tuple[str, str], str] = {}

    def visit(key: tuple[str, str]) -> None:
        if key in done:
            return
        text, called = _emit(*key)
        for other in called:
            visit(other)
        done[key] = text

    for key in names_and_types:
        visit(key)
    return list(done.values())


# --------------------------------------------------------------------------------------------------------------------
# Exponentials
# --------------------------------------------------------------------------------------------------------------------

# ln 2 in two parts; the first has so few bits that its product with an exponent is exact.
_LN2_HIGH = {"f32": 0.693359375, "f64": 6.93147180369123816490e-01}
_LN2_LOW = {"f32": -2.12194440054690581e-4, "f64": 1.90821492927058770002e-10}

# (e^r - 1 - r)/r² for |r| ≤ ln(2)/2.
_EXP: Coefficients = {
    "f32": (0.5, 0.1666657703, 0.04166655466, 0.008363173075, 0.001392617612),
    "f64": (
        0.5,
        0.1666666666666667,
        0.04166666666666667,
        0.008333333333326141,
        0.0013888888888883752,
        0.00019841269874800493,
        2.4801587325533363e-05,
        2.7557255425746435e-06,
        2.7557273661348637e-07,
        2.510520637395701e-08,
        2.0914679376583935e-09,
    ),
}
# Beyond these, e^x is infinite or rounds to zero.
_EXP_RANGE = {"f32": (-104.0, 89.0), "f64": (-746.0, 710.0)}
_EXP2_RANGE = {"f32": (-151.0, 128.0), "f64": (-1076.0, 1024.0)}


def _exp_parts(k: Lanes, x: Value) -> tuple[Value, Value]:
    """Return n and e^r - 1 for x = n ln 2 + r, |r| ≤ ln(2)/2, by Cody & Waite's reduction and a polynomial."""
    n = k.let("n", k.nearest(x * (1 / math.log(2))))
    high = k.let("high", x - n * _LN2_HIGH[k.scalar])
    low = k.let("low", n * _LN2_LOW[k.scalar])
    r = k.let("r", high - low)
    correction = k.let("correction", (high - r) - low)
    p = k.polynomial(r, _EXP)
    return n, k.let("p", r + (r * r * p + correction))


def _exponential(k: Lanes, x: Value) -> Value:
    """Return e^x, for other routines."""
    low, high = _EXP_RANGE[k.scalar]
    n, p = _exp_parts(k, k.let("clamped", k.min(k.max(x, low), high)))
    return k.let("exponential", k.scale(1.0 + p, n))


@_intrinsic(f32=1.0, f64=1.0)
def _exp(k: Lanes, x: Value) -> Value:
    """e^x = 2^n e^r by Cody & Waite's reduction x = n ln 2 + r and a polynomial (Muller et al.)."""
    return _exponential(k, x)


@_intrinsic(f32=1.1, f64=1.1)
def _exp2(k: Lanes, x: Value) -> Value:
    """2^x = 2^n e^(r ln 2) for x = n + r, |r| ≤ 1/2, with the polynomial of exp (Muller et al.)."""
    low, high = _EXP2_RANGE[k.scalar]
    clamped = k.let("clamped", k.min(k.max(x, low), high))
    n = k.let("n", k.nearest(clamped))
    r = k.let("r", (clamped - n) * math.log(2))
    p = k.polynomial(r, _EXP)
    return k.scale(1.0 + (r + r * r * p), n)


@_intrinsic(f32=2.0, f64=1.75)
def _expm1(k: Lanes, x: Value) -> Value:
    """e^x - 1 = 2^n (e^r - 1) + (2^n - 1) for x = n ln 2 + r, as in exp (fdlibm, Muller et al.)."""
    # Below the lower end the result rounds to -1.
    clamped = k.let("clamped", k.min(k.max(x, -40.0), _EXP_RANGE[k.scalar][1]))
    n, p = _exp_parts(k, clamped)
    # The last doubling is apart, as 2^n alone would overflow.
    last = float(k.bias)
    s = k.let("s", k.two_to(k.min(n, last)))
    value = (s * p + (s - 1.0)) * k.select(n > last, 2.0, 1.0)
    return k.copysign(value, x)


@_intrinsic(f32=2.5, f64=2.5)
def _logistic(k: Lanes, x: Value) -> Value:
    """1/(1 + e^-x), as e^x/(1 + e^x) for negative x, so that nothing overflows."""
    t = _exponential(k, -k.abs(x))
    return k.select(x < 0.0, t, 1.0) / (1.0 + t)


# --------------------------------------------------------------------------------------------------------------------
# Hyperbolic functions
# --------------------------------------------------------------------------------------------------------------------

# (tanh x - x)/x³ in z = x², for |x| ≤ 0.625.
_TANH: Coefficients = {
    "f32": (-0.3333332894, 0.1333276974, -0.05385090958, 0.020997179, -0.006096714166),
    "f64": (
        -0.3333333333333332,
        0.13333333333326658,
        -0.05396825396139557,
        0.021869488260559115,
        -0.008863229830925709,
        0.0035920589774734554,
        -0.001455309297534642,
        0.0005874372860094381,
        -0.00023077616269519857,
        7.959955735264808e-05,
        -1.724487449484433e-05,
    ),
}
# (sinh x - x)/x³ in z = x², for |x| ≤ 1.
_SINH: Coefficients = {
    "f32": (0.1666666665, 0.008333339676, 0.0001983810197, 2.806280258e-06),
    "f64": (
        0.16666666666666666,
        0.008333333333333333,
        0.00019841269841269773,
        2.755731922404034e-06,
        2.505210836405804e-08,
        1.6059048396350562e-10,
        7.646625361656657e-13,
        2.8445264169895285e-15,
    ),
}


@_intrinsic(f32=1.5, f64=1.5)
def _tanh(k: Lanes, x: Value) -> Value:
    """tanh x = x + x³ P(x²) for |x| < 0.625 and 1 - 2/(e^2x + 1) beyond, with the sign of x (Cephes)."""
    a = k.let("a", k.abs(x))
    z = k.let("z", a * a)
    p = k.polynomial(z, _TANH)
    small = k.let("small", a + a * z * p)
    large = 1.0 - 2.0 / (_exponential(k, k.min(a, 24.0) * 2.0) + 1.0)
    return k.copysign(k.select(a < 0.625, small, large), x)


def _half_exponential(k: Lanes, a: Value) -> Value:
    """Return e^a/2 for a ≥ 0 without overflow before the result's."""
    n, p = _exp_parts(k, k.let("clamped", k.min(a, _EXP_RANGE[k.scalar][1] + 2.0)))
    return k.let("half_exponential", k.scale(1.0 + p, k.let("n", n - 1.0)))


@_intrinsic(f32=2.0, f64=2.0)
def _sinh(k: Lanes, x: Value) -> Value:
    """sinh x = x + x³ P(x²) for |x| < 1 and h - 1/(4h) for h = e^|x|/2 beyond, with the sign of x (Cephes)."""
    a = k.let("a", k.abs(x))
    z = k.let("z", a * a)
    p = k.polynomial(z, _SINH)
    small = k.let("small", a + a * z * p)
    h = _half_exponential(k, a)
    return k.copysign(k.select(a < 1.0, small, h - 0.25 / h), x)


@_intrinsic(f32=1.5, f64=1.5)
def _cosh(k: Lanes, x: Value) -> Value:
    """cosh x = h + 1/(4h) for h = e^|x|/2."""
    h = _half_exponential(k, k.abs(x))
    return h + 0.25 / h


# --------------------------------------------------------------------------------------------------------------------
# Logarithms
# --------------------------------------------------------------------------------------------------------------------

# (log((1 + s)/(1 - s)) - 2s)/s³ in z = s², for 0 ≤ z ≤ (√2 - 1)²/(√2 + 1)².
_LOG: Coefficients = {
    "f32": (0.6666666655, 0.4000012184, 0.2855082082, 0.2333046723),
    "f64": (
        0.666666666666667,
        0.39999999999899505,
        0.28571428625975487,
        0.22222211134794345,
        0.1818288912531527,
        0.1533172159877604,
        0.1461644970704499,
    ),
}
_SQRT_HALF = {"f32": 0x3F3504F3, "f64": 0x3FE6A09E667F3BCD}
_SMALLEST_NORMAL = {"f32": 2.0**-126, "f64": 2.0**-1022}


def _mantissa_exponent(k: Lanes, x: Value) -> tuple[Value, Value]:
    """Return m in [√½, √2) and the float e with x = m·2^e, for positive finite normal x."""
    root = k.integer(_SQRT_HALF[k.scalar])
    difference = k.let("difference", k.integers("sub", k.bits(x), root))
    e = k.let("e", k.from_integer(k.integers("shr_s", difference, k.fraction_bits)))
    fraction = k.bitwise("and", difference, k.integer((1 << k.fraction_bits) - 1))
    return k.let("m", k.from_bits(k.integers("add", fraction, root))), e


def _normal(k: Lanes, x: Value) -> tuple[Value, Value]:
    """Return x multiplied by a power of two where it is subnormal, and the exponent to add."""
    power = k.fraction_bits + 1
    tiny = k.let("tiny", x < _SMALLEST_NORMAL[k.scalar])
    return k.let("normal", k.select(tiny, x * 2.0**power, x)), k.let("shift", k.select(tiny, -float(power), 0.0))


def _log_sum(k: Lanes, f: Value, e: Value, correction: Value | None = None) -> Value:
    """Return log(1 + f) + e ln 2 + correction by s = f/(2 + f) (fdlibm)."""
    s = k.let("s", f / (2.0 + f))
    z = k.let("z", s * s)
    p = k.polynomial(z, _LOG)
    h = k.let("h", 0.5 * f * f)
    low = e * _LN2_LOW[k.scalar]
    if correction is not None:
        low = low + correction
    return k.let("sum", e * _LN2_HIGH[k.scalar] - ((h - (s * (h + z * p) + low)) - f))


@_intrinsic(f32=1.0, f64=1.0)
def _log(k: Lanes, x: Value) -> Value:
    """log x = e ln 2 + log m, m in [√½, √2), by the series in (m - 1)/(m + 1), below 1 ulp (fdlibm, Muller et al.)."""
    normal, shift = _normal(k, x)
    m, e = _mantissa_exponent(k, normal)
    total = _log_sum(k, k.let("f", m - 1.0), k.let("e", e + shift))
    total = k.let("total", k.select(x < math.inf, total, x))
    total = k.let("total", k.select(x.equals(0.0), -math.inf, total))
    return k.select(x >= 0.0, total, math.nan)


@_intrinsic(f32=1.5, f64=1.5)
def _log1p(k: Lanes, x: Value) -> Value:
    """log(1 + x) as in log for u = 1 + x rounded, corrected by the rounding error of u divided by u (fdlibm)."""
    u = k.let("u", 1.0 + x)
    m, e = _mantissa_exponent(k, u)
    near = k.let("near", e.equals(0.0))
    error = k.let("error", k.select(x > 1.0, 1.0 - (u - x), x - (u - 1.0)) / u)
    f = k.let("f", k.select(near, x, m - 1.0))
    total = _log_sum(k, f, e, k.select(near, 0.0, error))
    total = k.let("total", k.select(x < math.inf, total, x))
    total = k.let("total", k.select(x.equals(-1.0), -math.inf, total))
    return k.select(x >= -1.0, k.copysign(total, x), math.nan)


@_intrinsic(f32=1.0, f64=2.5, needs=("log1p",), widen=True)
def _asinh(k: Lanes, x: Value) -> Value:
    """asinh x = log1p(a + a²/(1 + √(1 + a²))) for a = |x|, log a + ln 2 for large a, with the sign of x (fdlibm)."""
    a = k.let("a", k.abs(x))
    large = k.let("large", a > 2.0**54)
    z = k.let("z", a * a)
    inner = k.select(large, a, a + z / (1.0 + k.sqrt(1.0 + z)))
    return k.copysign(k.call("log1p", inner) + k.select(large, math.log(2), 0.0), x)


@_intrinsic(f32=1.0, f64=2.5, needs=("log1p",), widen=True)
def _acosh(k: Lanes, x: Value) -> Value:
    """acosh x = log1p(t + √(2t + t²)) for t = x - 1, and log x + ln 2 for large x (fdlibm)."""
    large = k.let("large", x > 2.0**54)
    t = k.let("t", x - 1.0)
    inner = k.select(large, x, t + k.sqrt(2.0 * t + t * t))
    value = k.call("log1p", inner) + k.select(large, math.log(2), 0.0)
    return k.select(x >= 1.0, value, math.nan)


@_intrinsic(f32=1.0, f64=2.5, needs=("log1p",), widen=True)
def _atanh(k: Lanes, x: Value) -> Value:
    """atanh x = log1p(2a/(1 - a))/2 for a = |x|, with the sign of x (fdlibm)."""
    a = k.let("a", k.abs(x))
    value = k.call("log1p", (a + a) / (1.0 - a)) * 0.5
    return k.copysign(k.select(a < 2.0**-28, a, value), x)


# --------------------------------------------------------------------------------------------------------------------
# Trigonometric functions
# --------------------------------------------------------------------------------------------------------------------

# π/2 in four parts. The products of the first three with the integers that occur are exact.
_HALF_PI = {
    "f32": (1.5703125, 0.0004837512969970703, 7.549533620476723e-08, 2.563344151594519e-12),
    "f64": (1.5707963109016418, 1.5893254712295857e-08, 6.123233932053594e-17, 6.36831716351095e-25),
}
# Up to here these four parts suffice.
_REDUCTION_LIMIT = {"f32": 2.0**13, "f64": 2.0**20}
# (sin r - r)/r³ in z = r², for |r| ≤ π/4.
_SIN: Coefficients = {
    "f32": (-0.1666666464, 0.008332748271, -0.0001958789088),
    "f64": (
        -0.16666666666666666,
        0.008333333333330948,
        -0.00019841269836758574,
        2.755731610255244e-06,
        -2.5051131845003624e-08,
        1.5918129294866608e-10,
    ),
}
# (cos r - 1 + r²/2)/r⁴ in z = r², for |r| ≤ π/4.
_COS: Coefficients = {
    "f32": (0.04166666466, -0.001388830304, 2.454794209e-05),
    "f64": (
        0.041666666666666664,
        -0.0013888888888887398,
        2.480158729876569e-05,
        -2.7557317271729793e-07,
        2.08761462684032e-09,
        -1.1382632425521717e-11,
    ),
}
# The bits of 2/π.
_TWO_OVER_PI = (
    0xA2F9836E4E441529,
    0xFC2757D1F534DDC0,
    0xDB6295993C439041,
    0xFE5163ABDEBBC561,
    0xB7246E3A424DD2E0,
    0x06492EEA09D1921C,
    0xFE1DEB1CB129A73E,
    0xE88235F52EBB4484,
    0xE99C7026B45F7E41,
    0x3991D639835339F4,
    0x9C845F8BBDF9283B,
    0x1FF897FFDE05980F,
    0xEF2F118B5A0A6D1F,
    0x6D367ECF27CB09B7,
    0x4F463F669E5FEA2D,
    0x7527BAC7EBE5F17B,
    0x3D0739F78A5292EA,
    0x6BFB5FB11F8D5D08,
    0x56033046FC7B6BAB,
    0xF0CFBC209AF4361D,
)


def _two_over_pi_text() -> str:
    """Return the function of the k-th 64 bits of 2/π, where the first 64 bits stand before the binary point."""
    lines = ["(func $two_over_pi.i64 (param $k i64) (result i64)", "  ;; The k-th 64 bits of 2/π, from k = 1."]
    for index, word in enumerate(_TWO_OVER_PI, 1):
        lines.append(f"  (if (i64.eq (local.get $k) (i64.const {index})) (then (return (i64.const 0x{word:016X}))))")
    return "\n".join([*lines, "  (i64.const 0))"])


def _reduce_text() -> str:
    """Return the function of a large x whose results are r, its rounding error and n, with x = n π/2 + r mod 2π.

    For x = m·2^e with an integer m, only those bits of 2/π matter that are neither multiples of 4 after multiplication
    by x nor negligible: 192 of them, multiplied by m in limbs of 32 bits (Payne & Hanek, Muller et al.).
    """
    k = Lanes("f64")

    def get(name: str) -> str:
        return f"(local.get ${name})"

    def put(name: str, text: str) -> None:
        k.locals.setdefault(name, "i64")
        k.statements.append(f"(local.set ${name} {text})")

    mask = "(i64.const 0xFFFFFFFF)"
    put("b", "(i64.reinterpret_f64 (local.get $x))")
    put("j", "(i64.sub (i64.and (i64.shr_u (local.get $b) (i64.const 52)) (i64.const 0x7FF)) (i64.const 1013))")
    put("m", "(i64.or (i64.and (local.get $b) (i64.const 0xFFFFFFFFFFFFF)) (i64.const 0x10000000000000))")
    put("m0", f"(i64.and (local.get $m) {mask})")
    put("m1", "(i64.shr_u (local.get $m) (i64.const 32))")
    put("word", "(i64.shr_u (local.get $j) (i64.const 6))")
    put("shift", "(i64.and (local.get $j) (i64.const 63))")
    for i in range(4):
        put(f"t{i}", f"(call $two_over_pi.i64 (i64.add (local.get $word) (i64.const {i})))")
    for i in range(3):
        right = f"(i64.shr_u (i64.shr_u {get(f't{i + 1}')} (i64.const 1)) (i64.sub (i64.const 63) (local.get $shift)))"
        put("w", f"(i64.or (i64.shl {get(f't{i}')} (local.get $shift)) {right})")
        put(f"w{5 - 2 * i}", "(i64.shr_u (local.get $w) (i64.const 32))")
        put(f"w{4 - 2 * i}", f"(i64.and (local.get $w) {mask})")
    put("c", "(i64.const 0)")
    for i in range(6):
        put("c", f"(i64.add (i64.mul {get(f'w{i}')} (local.get $m0)) (i64.shr_u (local.get $c) (i64.const 32)))")
        put(f"p{i}", f"(i64.and (local.get $c) {mask})")
    put("c", "(i64.const 0)")
    for i in range(5):
        product = f"(i64.add (i64.mul {get(f'w{i}')} (local.get $m1)) {get(f'p{i + 1}')})"
        put("c", f"(i64.add {product} (i64.shr_u (local.get $c) (i64.const 32)))")
        put(f"p{i + 1}", f"(i64.and (local.get $c) {mask})")
    put("high", "(i64.or (i64.shl (local.get $p5) (i64.const 32)) (local.get $p4))")
    put("low", "(i64.or (i64.shl (local.get $p3) (i64.const 32)) (local.get $p2))")
    # Two bits before the binary point; the rest is rounded to the nearest quarter turn.
    put("q", "(i64.shr_u (i64.add (local.get $high) (i64.const 0x2000000000000000)) (i64.const 62))")
    put("high", "(i64.sub (local.get $high) (i64.shl (local.get $q) (i64.const 62)))")
    first = k.let("first", Value(k, "(f64.convert_i64_s (local.get $high))"))
    rest = "(f64.convert_i64_s (i64.sub (local.get $high) (i64.trunc_f64_s (local.get $first))))"
    second = k.let("second", Value(k, rest) + Value(k, "(f64.convert_i64_u (local.get $low))") * 2.0**-64)
    turn = k.let("turn", first + second)
    turn_error = k.let("turn_error", second - (turn - first))
    angle, error = k.two_product("angle", turn, k.let("half_pi", k.const(math.pi / 2)))
    error = k.let("error", error + (turn * 6.123233995736766e-17 + turn_error * (math.pi / 2)))
    scale = k.let("scale", k.copysign(k.const(2.0**-62), Value(k, "(local.get $x)")))
    r = k.let("r", angle + error)
    r_error = k.let("r_error", error - (r - angle))
    quarters = k.copysign(Value(k, "(f64.convert_i64_u (local.get $q))"), Value(k, "(local.get $x)"))
    lines = [
        "(func $reduce.f64 (param $x f64) (result f64 f64 f64)",
        "  ;; x - n π/2, its error and n (Payne & Hanek).",
    ]
    lines.extend(f"  (local ${name} {type_})" for name, type_ in k.locals.items())
    lines.extend(f"  {line}" for line in k.statements)
    return "\n".join([*lines, *(f"  {v.text}" for v in (r * scale, r_error * scale)), f"  {quarters.text})"])


def _reduce_large(k: Lanes, x: Value, names: Sequence[str]) -> None:
    """Assign the results of `reduce` to the locals, last result first, in those lanes where x is large and finite."""
    k.called.append(("reduce", "f64"))
    k.locals["size"] = "f64"
    if k.vector:
        k.locals["lane"] = "f64"
    for lane in range(k.width):
        argument = f"(f64x2.extract_lane {lane} {x.text})" if k.vector else x.text
        large = f"(f64.gt (local.get $size) (f64.const {_REDUCTION_LIMIT['f64']!r}))"
        k.statements.append(f"(local.set $size (f64.abs {argument}))")
        k.statements.append(f"(if (i32.and {large} (f64.lt (local.get $size) (f64.const inf))) (then")
        k.statements.append(f"  (call $reduce.f64 {argument})")
        for name in names:
            if k.vector:
                replaced = f"(f64x2.replace_lane {lane} (local.get ${name}) (local.get $lane))"
                k.statements.extend(["  (local.set $lane)", f"  (local.set ${name} {replaced})"])
            else:
                k.statements.append(f"  (local.set ${name})")
        k.statements.append("))")


def _quarter_turns(k: Lanes, x: Value) -> tuple[Value, Value, Value]:
    """Return r, its rounding error and the integer n with x = n π/2 + r and |r| ≤ π/4, up to a multiple of 2π."""
    parts = _HALF_PI[k.scalar]
    n = k.let("n", k.nearest(x * (2 / math.pi)))
    difference = k.let("difference", (x - n * parts[0]) - n * parts[1])
    r, error = k.two_sum("r", difference, k.let("third", n * -parts[2]))
    low = k.let("low", error - n * parts[3])
    if k.scalar == "f64":
        _reduce_large(k, x, [value.text.split("$")[1][:-1] for value in (n, low, r)])
    return r, low, k.let("q", k.to_bits(n))


def _sin_cos(k: Lanes, r: Value, low: Value) -> tuple[Value, Value]:
    """Return the sine and cosine of r + low for |r| ≤ π/4 (fdlibm)."""
    z = k.let("z", r * r)
    p = k.polynomial(z, _SIN)
    sine = k.let("sine", r + (r * z * p + low))
    p = k.polynomial(z, _COS)
    h = k.let("h", 0.5 * z)
    w = k.let("w", 1.0 - h)
    return sine, k.let("cosine", w + (((1.0 - w) - h) + (z * z * p - r * low)))


def _turned_sine(k: Lanes, x: Value, name: str, quarters: int) -> Value:
    """Return sin(x + quarters π/2)."""
    r, low, q = _quarter_turns(k, x)
    sine, cosine = _sin_cos(k, r, low)
    if quarters:
        q = k.let("q", k.integers("add", q, quarters))
    value = k.let("value", k.select(_is_odd(k, q), cosine, sine))
    # The second last bit of n decides the sign.
    sign = k.bitwise("and", k.integers("shl", q, k.bits_width - 2), k.sign_bit())
    value = k.let("value", k.from_bits(k.bitwise("xor", k.bits(value), sign)))
    if k.scalar == "f32":
        huge = k.let("huge", k.abs(x) > _REDUCTION_LIMIT["f32"])
        value = k.where_any(huge, "result", value, lambda: k.call_in_f64(name, x))
    return value


def _is_odd(k: Lanes, q: Value) -> Value:
    """Return the mask of odd integers."""
    return k.let("odd", k.integers("eq", k.integers("shl", q, k.bits_width - 1), k.sign_bit()))


@_intrinsic(f32=1.5, f64=1.5)
def _sin(k: Lanes, x: Value) -> Value:
    """sin x = ± sin r or ± cos r for x = n π/2 + r by Cody & Waite, for large |x| by Payne & Hanek (fdlibm)."""
    return k.select(x.equals(0.0), x, _turned_sine(k, x, "sin", 0))


@_intrinsic(f32=1.5, f64=1.5)
def _cos(k: Lanes, x: Value) -> Value:
    """cos x = sin(x + π/2), by the reduction of sin (fdlibm)."""
    return _turned_sine(k, x, "cos", 1)


@_intrinsic(f32=1.0, f64=2.75, widen=True)
def _tan(k: Lanes, x: Value) -> Value:
    """tan x = sin r/cos r or -cos r/sin r for x = n π/2 + r, by the reduction of sin."""
    r, low, q = _quarter_turns(k, x)
    sine, cosine = _sin_cos(k, r, low)
    odd = _is_odd(k, q)
    value = k.select(odd, -cosine, sine) / k.select(odd, sine, cosine)
    return k.select(x.equals(0.0), x, value)


# (atan t - t)/t³ in z = t², for |t| ≤ tan(π/8).
_ATAN: Coefficients = {
    "f32": (-0.3333333176, 0.1999954048, -0.1426395559, 0.107437314, -0.06451927906),
    "f64": (
        -0.3333333333333333,
        0.19999999999999804,
        -0.14285714285659828,
        0.1111111110515544,
        -0.09090908753500528,
        0.07692296375022063,
        -0.06666424885557228,
        0.05878928995753313,
        -0.05230454255320071,
        0.04551593150697311,
        -0.03457056018298475,
        0.01628575486212933,
    ),
}
# (asin s - s)/s³ in z = s², for |s| ≤ 1/2.
_ASIN: Coefficients = {
    "f32": (0.1666667241, 0.07498855073, 0.04500138007, 0.02655454221, 0.03808502356),
    "f64": (
        0.16666666666666666,
        0.07500000000000118,
        0.044642857142551895,
        0.03038194447553234,
        0.02237215744350722,
        0.017352816540325496,
        0.01396378001220357,
        0.011566459612121669,
        0.009621842970100282,
        0.009319560794767447,
        0.003044879909455676,
        0.01955451333612338,
        -0.019241671746743044,
        0.029612011264955124,
    ),
}
# The rounding errors of π/2 and π/4.
_HALF_PI_LOW = {"f32": -4.371139000186241e-08, "f64": 6.123233995736766e-17}


def _atan_quotient(k: Lanes, a: Value, b: Value) -> Value:
    """Return atan(a/b) for a, b ≥ 0 by the breakpoints tan(π/8), tan(3π/8) (Cephes)."""
    large = k.let("large", a > 2.414213562373095 * b)
    middle = k.let("middle", a > 0.4142135623730951 * b)
    numerator = k.select(large, -b, k.select(middle, a - b, a))
    denominator = k.select(large, a, k.select(middle, a + b, b))
    t = k.let("t", numerator / denominator)
    z = k.let("z", t * t)
    p = k.polynomial(z, _ATAN)
    low = _HALF_PI_LOW[k.scalar]
    base = k.select(large, math.pi / 2, k.select(middle, math.pi / 4, 0.0))
    base_low = k.select(large, low, k.select(middle, low / 2, 0.0))
    return k.let("angle", base + (t + (t * z * p + base_low)))


@_intrinsic(f32=2.0, f64=2.0)
def _atan(k: Lanes, x: Value) -> Value:
    """atan x = π/4 + atan((x - 1)/(x + 1)) or π/2 + atan(-1/x) beyond tan(π/8), tan(3π/8); a polynomial (Cephes)."""
    return k.copysign(_atan_quotient(k, k.let("a", k.abs(x)), k.const(1.0)), x)


@_intrinsic(f32=1.0, f64=2.0, arguments=2, widen=True)
def _atan2(k: Lanes, x: Value, y: Value) -> Value:
    """atan2(x, y) = atan(|x|/|y|) moved to its quadrant, for the ordinate x and the abscissa y (Cephes)."""
    a = k.let("a", k.abs(x))
    b = k.let("b", k.abs(y))
    infinite = k.let("infinite", k.min(a, b).equals(math.inf))
    # Scaled so that their sum is finite and that neither is subnormal where it matters.
    larger = k.let("larger", k.max(a, b))
    factor = k.let("factor", k.select(larger > 2.0**1000, 0.25, k.select(larger < 1.0, 2.0**60, 1.0)))
    a = k.let("a", k.select(infinite, 1.0, a * factor))
    b = k.let("b", k.select(infinite, 1.0, b * factor))
    zero = k.let("zero", k.max(a, b).equals(0.0))
    angle = _atan_quotient(k, a, k.let("b", k.select(zero, 1.0, b)))
    negative = k.let("negative", k.copysign(k.const(1.0), y) < 0.0)
    left = math.pi - (angle - 2 * _HALF_PI_LOW[k.scalar])
    return k.copysign(k.select(negative, left, angle), x)


def _asin_parts(k: Lanes, x: Value) -> tuple[Value, Value, Value]:
    """Return the mask |x| > 1/2, and s and asin s - s for s = |x|, or √((1 - |x|)/2) where the mask is set."""
    a = k.let("a", k.abs(x))
    large = k.let("large", a > 0.5)
    z = k.let("z", k.select(large, (1.0 - a) * 0.5, a * a))
    s = k.let("s", k.select(large, k.sqrt(z), a))
    p = k.polynomial(z, _ASIN)
    return large, s, k.let("rest", s * z * p)


@_intrinsic(f32=1.5, f64=1.5)
def _asin(k: Lanes, x: Value) -> Value:
    """asin x = x + x³ P(x²) for |x| ≤ 1/2 and π/2 - 2 asin √((1 - |x|)/2) beyond, with the sign of x (Cephes)."""
    large, s, rest = _asin_parts(k, x)
    twice = k.let("twice", 2.0 * s)
    difference = k.let("difference", math.pi / 2 - twice)
    error = (math.pi / 2 - difference) - twice
    outer = difference - (2.0 * rest - (_HALF_PI_LOW[k.scalar] + error))
    return k.copysign(k.select(large, outer, s + rest), x)


@_intrinsic(f32=2.0, f64=2.0)
def _acos(k: Lanes, x: Value) -> Value:
    """acos x = π/2 - asin x for |x| ≤ 1/2, and 2 asin √((1 - |x|)/2), or π minus that, beyond (Cephes)."""
    large, s, rest = _asin_parts(k, x)
    low = _HALF_PI_LOW[k.scalar]
    inner = k.let("inner", k.copysign(s, x))
    inner = math.pi / 2 - (inner - (low - k.copysign(rest, x)))
    twice = k.let("twice", 2.0 * (s + rest))
    return k.select(large, k.select(x < 0.0, math.pi - (twice - 2 * low), twice), inner)


# --------------------------------------------------------------------------------------------------------------------
# Powers and roots
# --------------------------------------------------------------------------------------------------------------------

# ∛m for √½ ≤ m ≤ √2, with an error of 1.2e-5, and 2^(-1/3), 2^(1/3).
_CBRT_GUESS = (0.4536885096961064, 0.896739213695819, -0.5237666919734945, 0.20934604984052332, -0.036000191740462616)
_CBRT: Coefficients = {"f32": _CBRT_GUESS, "f64": _CBRT_GUESS}
_CBRT_HALF, _CBRT_TWO = 0.7937005259840998, 1.2599210498948732


@_intrinsic(f32=1.0, f64=1.5, widen=True)
def _cbrt(k: Lanes, x: Value) -> Value:
    """∛x = 2^q ∛v for |x| = 2^3q v, by a polynomial, one step of Halley and one of Newton, with the sign of x."""
    normal, shift = _normal(k, k.let("a", k.abs(x)))
    m, e = _mantissa_exponent(k, normal)
    e = k.let("e", e + shift)
    q = k.let("q", k.nearest(e * (1 / 3)))
    rest = k.let("rest", e - 3.0 * q)
    below, above = k.let("below", rest < 0.0), k.let("above", rest > 0.0)
    v = k.let("v", m * k.select(below, 0.5, k.select(above, 2.0, 1.0)))
    p = k.polynomial(m, _CBRT)
    g = k.let("g", p * k.select(below, _CBRT_HALF, k.select(above, _CBRT_TWO, 1.0)))
    cube = k.let("cube", g * g * g)
    g = k.let("g", g * ((cube + 2.0 * v) / (2.0 * cube + v)))
    root = k.let("root", (g - (g - v / (g * g)) * (1 / 3)) * k.two_to(q))
    return k.copysign(k.select(k.let("zero", (x * 0.0).equals(0.0)) & k.let("nonzero", k.abs(x) > 0.0), root, x), x)


def _log_double(k: Lanes, x: Value) -> tuple[Value, Value]:
    """Return the logarithm of a positive finite x as an unevaluated sum with twice the precision."""
    normal, shift = _normal(k, x)
    m, e = _mantissa_exponent(k, normal)
    e = k.let("e", e + shift)
    f = k.let("f", m - 1.0)
    d, d_low = k.two_sum("d", m, k.let("one", k.const(1.0)))
    # s = f/d in double precision.
    s = k.let("s", f / d)
    product, error = k.two_product("sd", s, d)
    s_low = k.let("s_low", (((f - product) - error) - s * d_low) / d)
    # c = 2/3 + z P(z), then log m = 2 s + s z c.
    z, z_low = k.two_product("z", s, s)
    z_low = k.let("z_low", z_low + 2.0 * s * s_low)
    p = k.polynomial(z, _LOG_TAIL)
    tail = k.let("tail", z * p)
    two_thirds = k.let("two_thirds", k.const(2 / 3))
    c = k.let("c", two_thirds + tail)
    c_low = k.let("c_low", (tail - (c - two_thirds)) + 3.700743415417188e-17)
    sz, sz_low = k.two_product("sz", s, z)
    sz_low = k.let("sz_low", sz_low + (s * z_low + s_low * z))
    t, t_low = k.two_product("t", sz, c)
    t_low = k.let("t_low", t_low + (sz * c_low + sz_low * c))
    log_m, log_m_low = k.two_sum("log_m", k.let("twice", 2.0 * s), t)
    log_m_low = k.let("log_m_low", log_m_low + (2.0 * s_low + t_low))
    total, total_low = k.two_sum("total", k.let("e_high", e * _LN2_HIGH["f64"]), log_m)
    # ln 2 in three parts, as the low one alone has only the last 53 bits.
    e_low, e_low_error = k.two_sum("e_low", k.let("e_part", e * _LN2_MIDDLE), log_m_low)
    total_low = k.let("total_low", total_low + (e_low + (e_low_error + e * _LN2_LAST)))
    high = k.let("log_high", total + total_low)
    return high, k.let("log_low", total_low - (high - total))


# (log((1 + s)/(1 - s)) - 2s)/s³ - 2/3, divided by z = s².
_LOG_TAIL: Coefficients = {
    "f64": (
        0.40000000000000024,
        0.2857142857133856,
        0.22222222271077452,
        0.1818180825160674,
        0.15385574500506802,
        0.13285967272295976,
        0.12913496086513732,
    )
}
# ln 2 - _LN2_HIGH in two parts, the first with few bits.
_LN2_MIDDLE, _LN2_LAST = 1.9082149292705572e-10, 3.061840736018652e-24


@_intrinsic(f32=1.0, f64=1.5, arguments=2, widen=True)
def _pow(k: Lanes, x: Value, y: Value) -> Value:
    """x^y = ± e^(y log |x|), the logarithm and the product with twice the precision (Dekker; Muller et al.)."""
    a = k.let("a", k.abs(x))
    high, low = _log_double(k, a)
    # Any larger exponent overflows or underflows too, or x is 1.
    b = k.let("b", k.min(k.max(y, -(2.0**65)), 2.0**65))
    product, error = k.two_product("product", b, high)
    error = k.let("error", error + b * low)
    bottom, top = _EXP_RANGE[k.scalar]
    inside = k.let("inside", k.abs(product) < 800.0)
    n, p = _exp_parts(k, k.let("clamped", k.min(k.max(product, bottom), top)))
    p = k.let("p", p + k.select(inside, error, 0.0) * (1.0 + p))
    value = k.let("value", k.scale(1.0 + p, n))
    # The logarithm of 0 and ∞ is infinite.
    zero = k.let("zero", a.equals(0.0))
    extreme = k.let("extreme", zero | a.equals(math.inf))
    vanishes = k.let("vanishes", zero ^ (y < 0.0))
    value = k.let("value", k.select(extreme, k.select(vanishes, 0.0, math.inf), value))
    value = k.let("value", k.select(k.let("number", (x.equals(x)) & (y.equals(y))), value, math.nan))
    # A negative base needs an integer exponent, whose parity decides the sign.
    negative = k.let("negative", k.copysign(k.const(1.0), x) < 0.0)
    half = k.let("half_y", y * 0.5)
    integer = k.let("integer", k.floor(y).equals(y))
    even = k.let("even", k.floor(half).equals(half))
    undefined = k.let("undefined", (x < 0.0) & (k.abs(x) < math.inf))
    value = k.let("value", k.select(undefined, k.select(integer, value, math.nan), value))
    value = k.let("value", k.select(negative, k.select(integer, k.select(even, value, -value), value), value))
    return k.select(k.let("unit", x.equals(1.0) | y.equals(0.0)), 1.0, value)


# --------------------------------------------------------------------------------------------------------------------
# The error function and the gamma function
# --------------------------------------------------------------------------------------------------------------------

# erf(x)/x - 1 in z = x², for |x| ≤ 1.
_ERF: Coefficients = {
    "f64": (
        0.1283791670955126,
        -0.3761263890318375,
        0.11283791670954879,
        -0.026866170645076792,
        0.0052239776248180145,
        -0.000854832698083379,
        0.0001205533111164271,
        -1.4925595266831182e-05,
        1.6461000484121368e-06,
        -1.6350312701054695e-07,
        1.4659775274047436e-08,
        -1.1372848856791674e-09,
        5.957176147748911e-11,
    )
}
# (1 + 2x) e^(x²) erfc x in t = (x - 4)/(x + 4), for 0.5 ≤ x ≤ 27.5.
_ERFC: Coefficients = {
    "f64": (
        1.2329951186255526,
        -0.13962111684056167,
        0.01537965210261441,
        0.0680970542545849,
        -0.10103906603596441,
        0.0937328350023648,
        -0.06633036582058419,
        0.03716751546866814,
        -0.016197733953407338,
        0.0050319706285806886,
        -0.0007577740381206725,
        -0.00019926040756607183,
        0.00015062497577254995,
        -2.438585880350937e-05,
        -1.1231167152741318e-05,
        5.679141745077291e-06,
        3.09609891511125e-07,
        -7.818301230736041e-07,
        5.8357470186722155e-08,
        7.415323491118425e-08,
        -9.056380402320203e-09,
    )
}
# erf_inv(x)/x, in w - 3.125 for w = -log(1 - x²) ≤ 6.25, then in √w - 3.25 for w ≤ 16, then in √w - 5.
_ERF_INV_CENTER: Coefficients = {
    "f64": (
        1.6536545626831027,
        0.2401581824255897,
        -0.006033670871427011,
        -0.0007407025341669402,
        0.0001867342080212427,
        -1.3882523361276876e-05,
        -1.3654691796592068e-06,
        4.2347877672780653e-07,
        -2.907038666019143e-08,
        -4.112633104297614e-09,
        1.0512202440121784e-09,
        -5.4154417754696635e-11,
        -1.2977505202014966e-11,
        2.6335724924608484e-12,
        -8.106594456438496e-14,
        -4.0554139746886e-14,
        6.581955305929239e-15,
        2.1669946262835728e-17,
        -1.290702354613073e-16,
        1.1125794759379466e-17,
        1.1027771591500028e-18,
        -1.6787330615256773e-19,
        -2.3623696985660004e-22,
    )
}
_ERF_INV_MIDDLE: Coefficients = {
    "f64": (
        3.0838856104922208,
        1.0052589676941592,
        0.0053709145535581985,
        -0.0037512085075638536,
        0.0024914420976198813,
        -0.0016882755561681802,
        0.0009532893521118177,
        -0.00035503751863069763,
        2.4031363245440546e-05,
        6.828484052292924e-05,
        -4.731952918337189e-05,
        1.2475343474376931e-05,
        2.9273722115986924e-06,
        -4.013946398190292e-06,
        1.4958263152984917e-06,
        1.832399988132858e-08,
        -2.6860975725571463e-07,
        9.071950571029922e-08,
        -3.831039946072436e-10,
    )
}
_ERF_INV_TAIL: Coefficients = {
    "f64": (
        4.849906401408584,
        1.0103004648645413,
        -0.00013871931835112341,
        -0.00021503011962944126,
        7.599527735160192e-05,
        -1.968177348376382e-05,
        4.5260599477720725e-06,
        -9.930119183482954e-07,
        2.2901554497563463e-07,
        -6.761414811460412e-08,
        2.9124399186491765e-08,
        -1.5146221782627176e-08,
        7.644335983557396e-09,
        -3.5875995609819957e-09,
        1.4895546197648135e-09,
        -3.717155341616744e-10,
        -2.2467591693364923e-11,
        2.752083669120487e-11,
    )
}


def _erf_parts(k: Lanes, x: Value) -> tuple[Value, Value, Value]:
    """Return a = |x|, erf a, valid for a ≤ 1, and erfc a, valid for a ≥ 1/2."""
    a = k.let("a", k.abs(x))
    z = k.let("z", a * a)
    near = k.let("near", a + a * k.polynomial(z, _ERF))
    # Beyond 28 nothing is left.
    b = k.let("b", k.min(a, 28.0))
    p = k.polynomial(k.let("t", (b - 4.0) / (b + 4.0)), _ERFC)
    square, error = k.two_product("square", b, b)
    e = _exponential(k, -square)
    return a, near, k.let("far", (e - e * error) * (p / (1.0 + 2.0 * b)))


@_intrinsic(f32=1.0, f64=1.5, widen=True)
def _erf(k: Lanes, x: Value) -> Value:
    """erf x = x + x P(x²) for |x| ≤ 1 and 1 - erfc |x| beyond, with the sign of x (Abramowitz & Stegun 7.1)."""
    a, near, far = _erf_parts(k, x)
    return k.copysign(k.select(a < 1.0, near, 1.0 - far), x)


@_intrinsic(f32=1.0, f64=4.0, widen=True)
def _erfc(k: Lanes, x: Value) -> Value:
    """erfc x = e^(-x²) P((x - 4)/(x + 4))/(1 + 2x) for x ≥ 1/2 (Shepherd & Laframboise), or 1 - erf x, 2 - erfc(-x)."""
    a, near, far = _erf_parts(k, x)
    negative = k.let("negative", x < 0.0)
    return k.select(a < 0.5, 1.0 - k.copysign(near, x), k.select(negative, 2.0 - far, far))


@_intrinsic(f32=1.0, f64=4.5, needs=("log1p",), widen=True)
def _erf_inv(k: Lanes, x: Value) -> Value:
    """erf_inv x = x P(w) for w = -log(1 - x²), with three polynomials in w or √w (Giles)."""
    a = k.let("a", k.abs(x))
    w = k.let("w", -(k.call("log1p", a) + k.call("log1p", -a)))
    root = k.let("root", k.sqrt(k.max(w, 0.0)))
    center = k.polynomial(k.let("center", w - 3.125), _ERF_INV_CENTER)
    middle = k.polynomial(k.let("middle", root - 3.25), _ERF_INV_MIDDLE)
    tail = k.polynomial(k.let("tail", root - 5.0), _ERF_INV_TAIL)
    p = k.let("p", k.select(w < 6.25, center, k.select(w < 16.0, middle, tail)))
    p = k.select(a.equals(1.0), math.inf, p)
    return x * k.select(a <= 1.0, p, math.nan)


# B₂ₖ/(2k (2k - 1)) and -B₂ₖ/(2k), with the Bernoulli numbers B₂ₖ, k = 1, 2, ...
_BERNOULLI = (1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510, 43867 / 798, -174611 / 330)
_STIRLING: Coefficients = {"f64": tuple(b / ((2 * i + 2) * (2 * i + 1)) for i, b in enumerate(_BERNOULLI))}
_DIGAMMA: Coefficients = {"f64": tuple(-b / (2 * i + 2) for i, b in enumerate(_BERNOULLI))}


def _shifted(k: Lanes, a: Value) -> tuple[Value, Value, Value]:
    """Return a + 8, the product of a, ..., a + 7 and the sum of their inverses for 0 ≤ a < 8, or a, 1 and 0."""
    product = k.let("product", a)
    numerator = k.let("numerator", k.const(1.0))
    for i in range(1, 8):
        factor = k.let("factor", a + float(i))
        numerator = k.let("numerator", numerator * factor + product)
        product = k.let("product", product * factor)
    small = k.let("small", a < 8.0)
    total = k.let("total", k.select(small, numerator / product, 0.0))
    return k.let("shifted", k.select(small, a + 8.0, a)), k.let("product", k.select(small, product, 1.0)), total


@_intrinsic(f32=1.5, f64=math.inf, needs=("log", "sin"), widen=True)
def _lgamma(k: Lanes, x: Value) -> Value:
    """log |Γ(x)| by Stirling's series, recurrence and reflection (A. & S. 6.1).

    In float64 the error is absolute, 1e-14, near the zeros of the function.
    """
    a = k.let("a", k.abs(x))
    b, product, _ = _shifted(k, a)
    inverse = k.let("inverse", 1.0 / b)
    p = k.polynomial(k.let("z", inverse * inverse), _STIRLING)
    constant = 0.5 * math.log(2 * math.pi) - 0.5
    series = (b - 0.5) * (k.call("log", b) - 1.0) + (inverse * p + constant)
    positive = k.let("positive", series - k.call("log", product))
    # Γ(x) Γ(-x) = -π/(x sin πx), and |sin πx| = sin π|x - n|.
    distance = k.let("distance", k.abs(a - k.nearest(a)))
    sine = k.call("sin", distance * math.pi)
    negative = math.log(math.pi) - k.call("log", a * sine) - positive
    # For tiny a, where the product would underflow, both are -log a.
    value = k.let("value", k.select((x < 0.0) & (a > 2.0**-60), negative, positive))
    value = k.let("value", k.select(x.equals(1.0) | x.equals(2.0), 0.0, value))
    pole = k.let("pole", (x <= 0.0) & distance.equals(0.0))
    return k.select(pole | a.equals(math.inf), math.inf, value)


@_intrinsic(f32=1.0, f64=math.inf, needs=("log", "tan"), widen=True)
def _digamma(k: Lanes, x: Value) -> Value:
    """Γ'(x)/Γ(x) by its asymptotic series, recurrence and reflection (A. & S. 6.3).

    In float64 the error is absolute, 1e-14, near the zeros of the function.
    """
    a = k.let("a", k.select(x < 0.0, 1.0 - x, x))
    b, _, total = _shifted(k, a)
    inverse = k.let("inverse", 1.0 / b)
    z = k.let("z", inverse * inverse)
    p = k.polynomial(z, _DIGAMMA)
    positive = k.let("positive", k.call("log", b) - 0.5 * inverse + z * p - total)
    # ψ(x) = ψ(1 - x) - π cot πx.
    distance = k.let("distance", x - k.nearest(x))
    negative = positive - math.pi / k.call("tan", distance * math.pi)
    value = k.let("value", k.select(x < 0.0, negative, positive))
    return k.select((x <= 0.0) & distance.equals(0.0), math.nan, value)
