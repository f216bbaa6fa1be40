"""Pictures of notebooks as small as they get without losing anything: PNG becomes lossless WebP."""

from __future__ import annotations

import base64
import binascii
from functools import lru_cache
from io import BytesIO
from typing import Any

from PIL import Image, UnidentifiedImageError

_PNG = "data:image/png;base64,"
_LEAST_BYTES = 10_000
"""Smaller pictures stay as they are: of them, a page has little to gain."""


@lru_cache(maxsize=32)
def smaller(address: str) -> str:
    """Return the data URL of a picture with the same pixels: for a large PNG, a lossless WebP if this is shorter.

    Anything else is returned as it is, pictures that cannot be read included.
    """
    if not address.startswith(_PNG) or len(address) < _LEAST_BYTES:
        return address
    try:
        with Image.open(BytesIO(base64.b64decode(address.removeprefix(_PNG)))) as picture:
            written = BytesIO()
            # `exact` keeps the colours of transparent pixels. The slowest method takes seconds, but only once.
            picture.save(written, "WEBP", lossless=True, quality=100, method=6, exact=True)
    except (binascii.Error, UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return address
    return min(address, f"data:image/webp;base64,{base64.b64encode(written.getvalue()).decode()}", key=len)


def with_smaller_pictures(state: dict[str, Any]) -> dict[str, Any]:
    """Return the state of a page's widgets with the data URLs among their texts as `smaller` returns them."""
    return {
        name: {
            **model,
            "state": {
                trait: smaller(value) if isinstance(value, str) else value for trait, value in model["state"].items()
            },
        }
        for name, model in state.items()
    }
