"""Formulas as MathML: read back with a parser of XML, which no text may disturb."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest

from gdviz.mathml import mathml, with_mathml

NAMESPACE = "{http://www.w3.org/1998/Math/MathML}"


def parsed(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(f"<div>{text}</div>")


def formulas(text: str) -> list[ElementTree.Element]:
    return list(parsed(text).iter(f"{NAMESPACE}math"))


def test_a_fraction_has_its_parts() -> None:
    element = parsed(mathml(r"\frac{a}{b}"))[0]
    assert element.get("display") == "inline"
    assert element.get("alttext") == r"\frac{a}{b}"
    fraction = element.find(f".//{NAMESPACE}mfrac")
    assert ["".join(part.itertext()) for part in fraction] == ["a", "b"]


def test_a_formula_of_its_own_is_a_block() -> None:
    assert parsed(mathml("x", display=True))[0].get("display") == "block"


@pytest.mark.parametrize("latex", ["a < b", r"\text{<script>alert(1)</script>}", r"\text{a & b}", "\"'>", "a \\& b"])
def test_signs_of_html_are_only_signs(latex: str) -> None:
    element = parsed(mathml(latex))
    assert {part.tag.removeprefix(NAMESPACE) for part in element.iter()} <= {
        "div",
        "math",
        "mrow",
        "mi",
        "mo",
        "msup",
        "mtext",
    }
    assert element[0].get("alttext") == latex


def test_symbols_are_characters() -> None:
    assert "".join(parsed(mathml(r"\nabla f \leq \theta")).itertext()) == "∇f≤θ"


@pytest.mark.parametrize("latex", [r"\frac{", "x_", r"\begin{cases} a \end", r"\left( a <b>"])
def test_latex_that_cannot_be_read_is_shown_as_it_is_written(latex: str) -> None:
    element = parsed(mathml(latex))
    assert [part.tag for part in element] == ["code"]
    assert element[0].text == latex


def test_formulas_in_text_become_mathml_and_the_text_stays() -> None:
    text = "Loss $L(x)$, <b>its</b> gradient: $$\\nabla L$$ and $a &lt; b$."
    found = formulas(with_mathml(text))
    assert [element.get("alttext") for element in found] == ["L(x)", r"\nabla L", "a < b"]
    assert [element.get("display") for element in found] == ["inline", "block", "inline"]
    assert with_mathml(text).startswith("Loss <math")
    assert "<b>its</b> gradient: <math" in with_mathml(text)


@pytest.mark.parametrize("text", ["$5 and $6", "from $5 to $10", "it costs $5", "<i>$ a</i>", "$", "$$", "a $ b $ c"])
def test_amounts_of_money_are_left_alone(text: str) -> None:
    assert with_mathml(text) == text


def test_a_dollar_sign_that_is_meant_stays_one() -> None:
    assert with_mathml(r"\$5 for $x$ and \$6") == f"$5 for {mathml('x')} and $6"


@pytest.mark.parametrize(
    "text",
    [
        "<script>$('#a').add($b$)</script>",
        "<style>.a::after { content: '$x$' }</style>",
        "<pre>echo $x$</pre>",
        "<code>$x$</code>",
        '<a title="$x$">b</a>',
        '<a href="?p=$x">costs</a> <a href="?q=y$z">more</a>',
        "<b>$x</b>$",
    ],
)
def test_programs_listings_and_tags_hold_no_formulas(text: str) -> None:
    assert with_mathml(text) == text
