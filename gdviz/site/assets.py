"""Scripts that pages share, served by whichever server shows the page, compressed, to be kept by browsers for ever."""

from __future__ import annotations

import gzip
import hashlib
from functools import cache

import brotli
from tornado.httputil import HTTPServerRequest
from tornado.routing import PathMatches, Rule
from tornado.web import Application, HTTPError, RequestHandler

_PLACE = "gdviz/assets/"

# Name → the file in each encoding.
_files: dict[str, dict[str, bytes]] = {}


def versioned(name: str, data: bytes) -> str:
    """Return the name of a file with a part that changes with its content: browsers may keep what has it."""
    stem, _, suffix = name.rpartition(".")
    return f"{stem}-{hashlib.sha256(data).hexdigest()[:16]}.{suffix}"


def encodings(request: HTTPServerRequest) -> list[str]:
    """Return the encodings in which a browser takes a file, best first."""
    accepted = request.headers.get("Accept-Encoding", "")
    return [encoding for encoding in ("br", "gzip") if encoding in accepted]


@cache
def add_asset(stem: str, text: str) -> str:
    """Keep a script, and return its address, relative to the root of the server; it changes with the text."""
    data = text.encode()
    name = versioned(f"{stem}.js", data)
    # The best compression takes seconds; this one is nearly as good.
    _files[name] = {"br": brotli.compress(data, quality=6), "gzip": gzip.compress(data, 6, mtime=0), "": data}
    return _PLACE + name


def serve_assets(application: Application, base: str) -> None:
    """Let a server answer requests for assets, under the address of its root; once for each server."""
    if not application.settings.get("gdviz_assets"):
        application.settings["gdviz_assets"] = True
        # First of all: servers end their own list with what catches everything else.
        application.default_router.rules.insert(0, Rule(PathMatches(f"{base}{_PLACE}(.+)"), AssetHandler))


class AssetHandler(RequestHandler):
    """Answers with an asset, in the best encoding that the browser takes."""

    def get(self, name: str) -> None:
        """Send the asset, or 404."""
        if name not in _files:
            raise HTTPError(404)
        encoding = next(iter(encodings(self.request)), "")
        if encoding:
            self.set_header("Content-Encoding", encoding)
        self.set_header("Vary", "Accept-Encoding")
        self.set_header("Content-Type", "text/javascript; charset=utf-8")
        self.set_header("Cache-Control", "public, max-age=31536000, immutable")
        self.write(_files[name][encoding])

    head = get
