"""Losses and models that are typed: the text of a formula becomes instructions, data that one JAX function evaluates.

    sum      = product (("+" | "-") product)*
    product  = signed (("*" | "/") signed | power)*          2x and a (x + 1) are products
    signed   = ("+" | "-") signed | power
    power    = operand ("²" | "³")* (("^" | "**") signed)?
    operand  = number | letter | "(" sum ")" | "|" sum "|" | function "(" sum ("," sum)* ")"

The page has the same parser, web/formulas/parse.js, and `formulas.json` is what both share: tokens, names, limits and
error messages. Both return the same instructions, or the same error, for every text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial, reduce
from importlib.resources import files
from typing import Any, NamedTuple, NoReturn

import jax
import jax.numpy as jnp
import numpy as np

from gdviz.checks import check_number

LANGUAGE: dict[str, Any] = json.loads((files("gdviz") / "formulas.json").read_text(encoding="utf-8"))
"""What formulas may have, and the sentences about what they may not."""

VARIABLES: tuple[str, ...] = tuple(LANGUAGE["variables"])
"""The variables of a formula that is a loss, x and y."""

MODEL_VARIABLES = ("x", "a", "b")
"""The variables of a formula that is a model: x of the data, and its parameters a and b."""

_LIMITS: dict[str, int] = LANGUAGE["limits"]
_OPERATIONS: list[str] = LANGUAGE["operations"]
_FUNCTIONS: dict[str, str] = LANGUAGE["functions"]
_TOKEN = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in LANGUAGE["tokens"].items()))


class FormulaError(ValueError):
    """What is wrong with a formula: the sentence, and the `position` of the character that it is about."""

    def __init__(self, kind: str, position: int, *words: object) -> None:
        super().__init__(LANGUAGE["errors"][kind].format(*words))
        self.position = position


class Parsed(NamedTuple):
    """The `instructions` of a formula, as `evaluate` takes them, and the letters that are its parameters, sorted."""

    instructions: np.ndarray
    parameters: tuple[str, ...]


def parse(text: str, variables: Sequence[str] = VARIABLES) -> Parsed:
    """Return the instructions and the parameters of a formula of x and y, or of other variables, which are letters.

    Instruction i computes register i from two earlier ones: row i of `instructions`, shape (64, 4), has the index of
    its operation in `LANGUAGE["operations"]`, two registers and a constant; a variable has its index instead of a
    register: 0 for x, 1 for y, 2 and more for the parameters, all other letters. Unused rows are 0. Equal parts are
    computed once. No part of the text is ever run as code. Raises `FormulaError` with the position of the character
    that is wrong.

    >>> parse("a sin(b x)").parameters
    ('a', 'b')
    >>> parse("(1-x)^2 + 100 (y-x^2)^2").instructions[:4].tolist()
    [[1.0, 0.0, 0.0, 1.0], [2.0, 0.0, 0.0, 0.0], [4.0, 0.0, 1.0, 0.0], [5.0, 2.0, 2.0, 0.0]]
    >>> parse("x + foo")
    Traceback (most recent call last):
    gdviz.formulas.FormulaError: foo is unknown. For a product of letters, write * between them.
    """
    tokens = _tokens(text, variables)
    return _instructions(_Parser(tokens, len(text)).whole(), variables, _parameters(tokens, variables))


# ---- Tokens --------------------------------------------------------------------------------------


class Token(NamedTuple):
    """A number, a letter, a function, a superscript or a symbol, where it begins in the text."""

    kind: str
    text: str
    position: int


def _tokens(text: str, variables: Sequence[str]) -> list[Token]:
    if len(text) > _LIMITS["characters"]:
        raise FormulaError("long", _LIMITS["characters"], _LIMITS["characters"])
    plain = "".join(LANGUAGE["spellings"].get(character, character) for character in text)
    tokens, position = list[Token](), 0
    while position < len(plain):
        found = _TOKEN.match(plain, position)
        if found is None:
            raise FormulaError("equals" if text[position] == "=" else "character", position, text[position])
        kind, word = str(found.lastgroup), found[0]
        if kind == "word":
            tokens += _letters(word, position, variables, plain[found.end() :].lstrip(" ").startswith("("))
        elif kind != "space":
            tokens.append(Token(kind, word, position))
        position = found.end()
    return tokens


def _letters(word: str, position: int, variables: Sequence[str], is_called: bool) -> list[Token]:
    """Return the tokens of a word: a function, a constant, or letters that are multiplied, such as xy."""
    if word in _FUNCTIONS:
        if not is_called:
            raise FormulaError("brackets", position, word)
        return [Token("function", word, position)]
    if word in LANGUAGE["constants"] or len(word) == 1:
        return [Token("letter", word, position)]
    if is_called:
        raise FormulaError("function", position, word, ", ".join(_FUNCTIONS))
    begun = [name for name in _FUNCTIONS if word.startswith(name)]
    if begun:
        # sinx means sin(x).
        raise FormulaError("brackets", position, begun[-1])
    if len(word) > 3 or (len(word) == 3 and not set(variables) & set(word)):
        raise FormulaError("name", position, word)
    return [Token("letter", letter, position + i) for i, letter in enumerate(word)]


def _parameters(tokens: list[Token], variables: Sequence[str]) -> tuple[str, ...]:
    names = dict[str, int]()
    for kind, text, position in tokens:
        if kind == "letter" and text not in variables and text not in LANGUAGE["constants"]:
            # A model gives y.
            if text in VARIABLES:
                raise FormulaError("result", position, text)
            names.setdefault(text, position)
            if len(names) > _LIMITS["parameters"]:
                raise FormulaError("letters", position, _LIMITS["parameters"], " and ".join(variables))
    return tuple(sorted(names))


# ---- Grammar -------------------------------------------------------------------------------------


class Node(NamedTuple):
    """An operation of a formula, with its operands; of a number its value, of a letter the letter."""

    operation: str
    position: int
    operands: tuple[Node, ...] = ()
    value: float = 0.0
    letter: str = ""


class _Parser:
    def __init__(self, tokens: list[Token], length: int) -> None:
        self.tokens, self.next = tokens, 0
        # How deep operands are nested, and how many brackets and bars are open.
        self.depth = self.open = 0
        # Whether a bar ends what is being read, rather than beginning an absolute value.
        self.in_bars = False
        self.end = Token("end", "", length)

    def whole(self) -> Node:
        if not self.tokens:
            raise FormulaError("empty", 0)
        node = self.sum()
        if self.token.kind != "end":
            self.refuse()
        return node

    @property
    def token(self) -> Token:
        return self.tokens[self.next] if self.next < len(self.tokens) else self.end

    def take(self) -> Token:
        token = self.token
        self.next += 1
        return token

    def refuse(self) -> NoReturn:
        """Raise the error about a token that cannot stand after an operand."""
        kind = {")": "unopened", ",": "comma"}.get(self.token.text, "operand")
        raise FormulaError(kind, self.token.position)

    def sum(self) -> Node:
        node = self.product()
        while self.token.text in ("+", "-"):
            sign = self.take()
            operation = "add" if sign.text == "+" else "subtract"
            node = Node(operation, sign.position, (node, self.product()))
        return node

    def product(self) -> Node:
        node = self.signed()
        while True:
            token = self.token
            if token.text in ("*", "/"):
                self.take()
                operation = "multiply" if token.text == "*" else "divide"
                node = Node(operation, token.position, (node, self.signed()))
            elif token.kind in ("letter", "function") or token.text == "(" or (token.text == "|" and not self.in_bars):
                node = Node("multiply", token.position, (node, self.power()))
            elif token.kind == "number":
                raise FormulaError("before", token.position)
            else:
                return node

    def signed(self) -> Node:
        # Whatever is nested passes here.
        self.depth += 1
        if self.depth > _LIMITS["depth"]:
            raise FormulaError("deep", self.token.position, _LIMITS["depth"])
        if self.token.text == "-":
            node = Node("negate", self.take().position, (self.signed(),))
        elif self.token.text == "+":
            self.take()
            node = self.signed()
        else:
            node = self.power()
        self.depth -= 1
        return node

    def power(self) -> Node:
        node = self.operand()
        while self.token.kind == "superscript":
            token = self.take()
            exponent = Node("number", token.position, value=LANGUAGE["superscripts"][token.text])
            node = Node("power", token.position, (node, exponent))
        if self.token.text in ("^", "**"):
            node = Node("power", self.take().position, (node, self.signed()))
        return node

    def operand(self) -> Node:
        token = self.token
        if token.kind == "number":
            self.take()
            value = float(token.text)
            if value > _LIMITS["number"]:
                raise FormulaError("size", token.position)
            return Node("number", token.position, value=value)
        if token.kind == "letter":
            self.take()
            if token.text in LANGUAGE["constants"]:
                return Node("number", token.position, value=LANGUAGE["constants"][token.text], letter=token.text)
            return Node("variable", token.position, letter=token.text)
        if token.kind == "function":
            return self.call(self.take())
        if token.text == "(":
            (node,) = self.arguments("unclosed", ")", False)
            return node
        if token.text == "|":
            return Node("abs", token.position, tuple(self.arguments("bar", "|", True)))
        is_stray = token.text == ")" and self.open == 0
        raise FormulaError("unopened" if is_stray else "operand", token.position)

    def call(self, function: Token) -> Node:
        operation, takes_several = _FUNCTIONS[function.text], function.text in LANGUAGE["several"]
        first, *others = self.arguments("unclosed", ")", False, takes_several)
        if not takes_several:
            return Node(operation, function.position, (first,))
        if not others:
            raise FormulaError("several", function.position, function.text)
        return reduce(lambda left, right: Node(operation, function.position, (left, right)), others, first)

    def arguments(self, unclosed: str, closing: str, in_bars: bool, several: bool = False) -> list[Node]:
        """Return what stands between brackets or bars, of which the opening one is the next token."""
        opening, self.in_bars, outside = self.take(), in_bars, self.in_bars
        self.open += 1
        nodes = [self.sum()]
        while several and self.token.text == ",":
            self.take()
            nodes.append(self.sum())
        if self.token.kind == "end":
            raise FormulaError(unclosed, opening.position)
        if self.token.text != closing:
            self.refuse()
        self.take()
        self.open -= 1
        self.in_bars = outside
        return nodes


# ---- Instructions --------------------------------------------------------------------------------


def _instructions(root: Node, variables: Sequence[str], parameters: tuple[str, ...]) -> Parsed:
    registers = dict[tuple[int, int, int, float], int]()
    names = [*variables, *parameters]

    def emit(node: Node, operation: str, left: int = 0, right: int = 0, constant: float = 0.0) -> int:
        """Return the register that an instruction computes, the same one for the same instruction."""
        register = registers.setdefault((_OPERATIONS.index(operation), left, right, constant), len(registers))
        if len(registers) > _LIMITS["instructions"]:
            raise FormulaError("operations", node.position, _LIMITS["instructions"])
        return register

    def compute(node: Node) -> int:
        operation, _, operands, value, letter = node
        if operation == "number":
            return emit(node, operation, constant=value)
        if operation == "variable":
            return emit(node, operation, names.index(letter))
        left = compute(operands[0])
        if operation == "power" and operands[1].operation == "number" and operands[1].value in (2, 3, 4):
            # Products are exact where the base is negative, and faster.
            square = emit(node, "multiply", left, left)
            if operands[1].value == 2:
                return square
            return emit(node, "multiply", square, left if operands[1].value == 3 else square)
        return emit(node, operation, left, *(compute(operand) for operand in operands[1:]))

    compute(root)
    rows = np.zeros((_LIMITS["instructions"], 4))
    rows[: len(registers)] = list(registers)
    return Parsed(rows, parameters)


# ---- Values --------------------------------------------------------------------------------------


@jax.custom_jvp
def _power(base: jax.Array, exponent: jax.Array) -> jax.Array:
    return base**exponent


@_power.defjvp
def _power_jvp(values: tuple[jax.Array, ...], changes: tuple[jax.Array, ...]) -> tuple[jax.Array, jax.Array]:
    (base, exponent), (of_base, of_exponent) = values, changes
    result = _power(base, exponent)
    # Instructions do not say which exponents are constant: a negative base makes only changes of the others NaN.
    slope = exponent * _power(base, jnp.where((base == 0) & (exponent == 0), 1.0, exponent - 1))
    is_positive = base > 0
    growth = result * jnp.log(jnp.where(is_positive, base, 1.0)) * of_exponent
    undefined = jnp.where((base == 0) | (of_exponent == 0), 0.0, jnp.nan)
    return result, slope * of_base + jnp.where(is_positive, growth, undefined)


_EVALUATED: dict[str, Callable[[jax.Array, jax.Array], jax.Array]] = {
    "add": jnp.add,
    "subtract": jnp.subtract,
    "multiply": jnp.multiply,
    "divide": jnp.divide,
    "power": _power,
    "min": jnp.minimum,
    "max": jnp.maximum,
    "negate": lambda a, b: -a,
    "sin": lambda a, b: jnp.sin(a),
    "cos": lambda a, b: jnp.cos(a),
    "tan": lambda a, b: jnp.tan(a),
    "arctan": lambda a, b: jnp.arctan(a),
    "sinh": lambda a, b: jnp.sinh(a),
    "cosh": lambda a, b: jnp.cosh(a),
    "tanh": lambda a, b: jnp.tanh(a),
    "exp": lambda a, b: jnp.exp(a),
    "log": lambda a, b: jnp.log(a),
    "sqrt": lambda a, b: jnp.sqrt(a),
    "abs": lambda a, b: jnp.abs(a),
}


def evaluate(instructions: jax.Array | np.ndarray, values: jax.Array) -> jax.Array:
    """Return the value of a formula, a scalar, for the values of its variables and parameters, shape (n,).

    Instructions are data: another formula compiles nothing again. They run in a loop of as many steps as there are of
    them, through which derivatives go forwards (`jax.jvp`, `jax.jacfwd`); `Formula.loss` has gradients of its own.

    >>> float(evaluate(parse("a sin(b x)").instructions, jnp.array([jnp.pi / 2, 0.0, 3.0, 1.0])))
    3.0
    """
    # Rather than x[i], which gathers, and scatters.
    at = partial(jax.lax.dynamic_index_in_dim, keepdims=False)
    rows = jnp.asarray(instructions, values.dtype)
    codes = rows[:, :3].astype(int)

    def step(i: jax.Array, registers: jax.Array) -> jax.Array:
        operation, left, right = codes[i]
        a, b = at(registers, left), at(registers, right)
        branches: list[Callable[[], jax.Array]] = [
            lambda: jnp.zeros_like(a),
            lambda: rows[i, 3],
            lambda: at(values, left),
            *(partial(_EVALUATED[name], a, b) for name in _OPERATIONS[3:]),
        ]
        return jax.lax.dynamic_update_index_in_dim(registers, jax.lax.switch(operation, branches), i, 0)

    count = jnp.sum(codes[:, 0] > 0)
    registers = jax.lax.fori_loop(0, count, step, jnp.zeros(len(rows), values.dtype))
    return at(registers, count - 1)


@jax.tree_util.register_dataclass
@dataclass(frozen=True, eq=False)
class Formula:
    """A formula as data, a loss of x and y, or a model of x with parameters a and b.

    It has `instructions`, see `parse`, and the values of its other letters, `parameters`, shape (8,). All may be
    traced, so that another formula compiles nothing again.

    >>> loss = jax.jit(lambda given, params: given.loss(params))
    >>> [float(loss(formula(text), jnp.array([3.0, 4.0]))) for text in ("x y", "sqrt(x^2 + y^2)", "|x - y|")]
    [12.0, 5.0, 1.0]
    """

    instructions: jax.Array | np.ndarray
    parameters: jax.Array | np.ndarray

    def loss(self, params: jax.Array) -> jax.Array:
        """Return the value of a formula of x and y at params = (x, y), shape (2,)."""
        return _differentiable(_loss, self)(params)

    def model(self, params: jax.Array, x: jax.Array) -> jax.Array:
        """Return the values of a formula of x, a and b, with params = (a, b), shape (2,), at x, shape (n,).

        >>> wave = formula("a sin(b x)", MODEL_VARIABLES)
        >>> wave.model(jnp.array([2.0, jnp.pi]), jnp.array([0.0, 0.5, 1.5])).round(4).tolist()
        [0.0, 2.0, -2.0]
        """
        return _differentiable(_model, self, x, last=self._last_variable())(params)

    def _last_variable(self) -> jax.Array:
        """Return the index of the last variable or parameter in the formula, 0 where it has none but the first."""
        codes = jnp.asarray(self.instructions)
        return jnp.max(jnp.where(codes[:, 0] == _OPERATIONS.index("variable"), codes[:, 1], 0)).astype(int)

    def _value(self, variables: jax.Array) -> jax.Array:
        return evaluate(self.instructions, jnp.append(variables, jnp.asarray(self.parameters, variables.dtype)))


@jax.jit
def _loss(params: jax.Array, given: Formula) -> jax.Array:
    return given._value(params)


@jax.jit
def _model(params: jax.Array, given: Formula, x: jax.Array) -> jax.Array:
    return jax.lax.map(lambda x: given._value(jnp.append(x, params)), x)


_WIDTHS = 2, 4
"""Where no more of the parameters than these change anything, only for these are derivatives computed."""


# Traced once for all that take the same derivatives, it is compiled once.
@partial(jax.jit, static_argnums=(0, 1))
def _with_jacobian(
    function: Callable[..., jax.Array], width: int, params: jax.Array, *arguments: Any
) -> tuple[jax.Array, jax.Array]:
    """Return the value of a function of a vector and its jacobian, whose columns are 0 beyond a width."""

    def of_first(first: jax.Array) -> tuple[jax.Array, jax.Array]:
        return (function(jnp.concatenate([first, params[width:]]), *arguments),) * 2

    jacobian, value = jax.jacfwd(of_first, has_aux=True)(params[:width])
    return value, jnp.pad(jacobian, [(0, 0)] * value.ndim + [(0, len(params) - width)])


def _differentiable(
    function: Callable[..., jax.Array], *arguments: Any, last: int | jax.Array = _LIMITS["parameters"]
) -> Callable[[jax.Array], jax.Array]:
    """Return a function of a vector and these arguments as one of the vector, differentiable in both modes.

    Forward mode is enough for the function. Of the numbers in the vector, only the first `last` change anything.
    """
    result = jax.custom_jvp(lambda params: function(params, *arguments))

    # Reverse mode would have to record a loop of unknown length.
    @result.defjvp
    def value_and_change(params: tuple[jax.Array], change: tuple[jax.Array]) -> tuple[jax.Array, jax.Array]:
        widths = [*(width for width in _WIDTHS if width < len(*params)), len(*params)]
        branches = [partial(_with_jacobian, function, width, *params, *arguments) for width in widths]
        value, jacobian = jax.lax.switch(jnp.sum(last > jnp.array(widths[:-1])), branches)
        return value, jacobian @ change[0]

    return result


def formula(text: str, variables: Sequence[str] = VARIABLES, **parameters: float) -> Formula:
    """Return a formula of x and y, or of other variables, with the values of its parameters, its other letters.

    Raises `FormulaError` as `parse` does, and `ValueError` where a value is missing, or is that of no letter.

    >>> valley = formula("(a - x)^2 + b (y - x^2)^2", a=1, b=100)
    >>> valley.loss(jnp.array([0.0, 1.0])).tolist(), jax.grad(valley.loss)(jnp.array([0.0, 1.0])).tolist()
    (101.0, [-2.0, 200.0])
    """
    instructions, names = parse(text, variables)
    if set(parameters) != set(names):
        raise ValueError(f"parameters must be those of the formula, {', '.join(names) or 'none'}, not {parameters}")
    for name, value in parameters.items():
        check_number(name, value, -np.inf)
    values = np.zeros(_LIMITS["parameters"])
    values[: len(names)] = [parameters[name] for name in names]
    return Formula(instructions, values)
