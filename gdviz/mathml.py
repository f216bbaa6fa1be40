"""Formulas as MathML, which browsers show by themselves: no script, no font to load."""

from __future__ import annotations

import html
import re

from latex2mathml.converter import convert

# $$…$$ or $…$, but not an amount such as "$5 and $6": no space just inside, no digit right after.
_FORMULA = re.compile(r"\$\$(?P<display>.+?)\$\$|(?<![\\$])\$(?!\s)(?P<inline>[^$]+?)(?<!\s)\$(?![\d$])", re.DOTALL)


def mathml(latex: str, display: bool = False) -> str:
    """Return a formula as a MathML element; LaTeX that cannot be read is shown as it is written.

    `display`: as a formula of its own, centred with large operators, rather than within a line of text.
    """
    try:
        element = convert(latex.strip(), display="block" if display else "inline")
    except Exception:  # the converter raises whatever its parts raise
        return f'<code class="math">{html.escape(latex)}</code>'
    # What is copied, and what a reader without MathML is read, is the source.
    return element.replace("<math ", f'<math alttext="{html.escape(latex.strip())}" ', 1)


def with_mathml(text: str) -> str:
    """Return HTML in which formulas between dollar signs have become MathML."""

    def formula(found: re.Match[str]) -> str:
        latex = found["display"] or found["inline"]
        return mathml(html.unescape(latex), display=found["display"] is not None)

    return _FORMULA.sub(formula, text)
