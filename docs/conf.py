"""How the documentation is built: `make docs`."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import gdviz

sys.path.insert(0, str(Path(__file__).parent / "extensions"))

project = "gdviz"
author = "The gdviz developers"
release = gdviz.__version__
project_copyright = author

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.autosummary",
    "sphinx_copybutton",
    "sphinxarg.ext",
    "docstrings",
    "live",
    "mathml",
]
exclude_patterns = ["_build", "templates"]
templates_path = ["templates"]
myst_enable_extensions = ["colon_fence", "dollarmath"]
myst_heading_anchors = 3

# Docstrings are written as Markdown is: names between single backticks are code.
default_role = "code"
autosummary_generate = True
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
python_display_short_literal_types = True
maximum_signature_line_length = 80

# What lies outside of the documentation is read where the source is.
SOURCE = "https://github.com/gdviz/gdviz/blob/main/"


def _to_source(app, document, content):
    folder = Path(document).parent

    def link(match):
        target = os.path.normpath(Path("docs", folder, match[1]))
        return match[0] if target.startswith("docs/") else f"]({SOURCE}{target}{match[2]})"

    content[0] = re.sub(r"\]\((\.\./[^)#]*)(#[^)]*)?\)", link, content[0])


def setup(app):
    """Rewrite links that lead out of the documentation."""
    app.connect("source-read", _to_source)


html_theme = "furo"
html_title = "gdviz"
html_favicon = "icon.svg"
html_show_sphinx = False
html_math_renderer = "mathml"
