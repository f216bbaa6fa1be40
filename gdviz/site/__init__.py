"""Serving the notebooks: as a static site, as an app, and by Voilà under a Jupyter server."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "gdviz.site"}]


def _load_jupyter_server_extension(server: Any) -> None:
    """Give Voilà, under a Jupyter server, the filters of our template: of voila.json it reads its own part alone."""
    settings = json.loads((Path(__file__).parent / "voila.json").read_text(encoding="utf-8"))
    for name in ("VoilaExporter", "VoilaExecutor"):
        server.config[name].update(settings[name])
