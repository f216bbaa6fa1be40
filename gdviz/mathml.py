"""Formulas as MathML, which browsers show by themselves: no script, no font to load."""

from __future__ import annotations

import html
import re
from xml.etree.ElementTree import tostring

from latex2mathml.converter import convert_to_element

# What holds no formulas: programs, listings and tags, which are left as they are, and a dollar sign that is meant.
_OTHER = r"<(?P<element>script|style|pre|code|textarea|math)\b.*?</(?P=element)\s*>|<[a-zA-Z/!][^>]*>|\\\$"
# $$…$$ or $…$, but not an amount such as "$5 and $6": no space just inside, no digit right after.
_FORMULA = re.compile(
    rf"(?P<other>{_OTHER})|\$\$(?P<display>.+?)\$\$"
    r"|(?<!\$)\$(?![\s$])(?P<inline>(?:\\\$|(?!<[a-zA-Z/!])[^$])+?)(?<![\s\\])\$(?![\d$])",
    re.DOTALL | re.IGNORECASE,
)


def mathml(latex: str, display: bool = False) -> str:
    """Return a formula as a MathML element; LaTeX that cannot be read is shown as it is written.

    `display`: as a formula of its own, centred with large operators, rather than within a line of text.

    >>> mathml("x").endswith('<mrow><mi>x</mi></mrow></math>')
    True
    """
    latex = latex.strip()
    try:
        element = convert_to_element(latex, display="block" if display else "inline")
    except Exception:  # the converter raises whatever its parts raise
        return f'<code class="math">{html.escape(latex)}</code>'
    # What is copied, and what a reader without MathML is read, is the source.
    element.set("alttext", latex)
    # Its symbols are references to characters already.
    return tostring(element, encoding="unicode").replace("&amp;#x", "&#x")


def with_mathml(text: str) -> str:
    """Return HTML in which formulas between dollar signs have become MathML; "\\$" is a dollar sign.

    >>> with_mathml("at $5 and $6"), "<math" in with_mathml("where $x = 1$")
    ('at $5 and $6', True)
    """

    def formula(found: re.Match[str]) -> str:
        if found["other"]:
            return "$" if found["other"] == r"\$" else found["other"]
        latex = found["display"] or found["inline"]
        return mathml(html.unescape(latex), display=found["display"] is not None)

    return _FORMULA.sub(formula, text)


def is_amount(latex: str) -> bool:
    """Return whether what stands between two dollar signs is text between two amounts, as in "$5 and $6".

    >>> is_amount("5 and "), is_amount("5x")
    (True, False)
    """
    return latex[:1].isdigit() and latex[-1:].isspace()
