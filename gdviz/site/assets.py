"""Files that servers send compressed: those of pages, and the scripts that live pages share."""

from __future__ import annotations

import gzip
import hashlib
import html
import mimetypes
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import brotli
from tornado.routing import PathMatches, Rule
from tornado.web import Application, HTTPError, RequestHandler

Encoded = Mapping[str, bytes]
"""A file in each encoding that it is sent in, best first; what does not compress has the one encoding ""."""

ELEMENT = "gdviz-figure.js"
"""The script of the element that shows a figure of a site in other pages: at the root of the site, under this name."""
ROOM = "gdviz-room.js"
"""The script of pages in a room: at the root of servers that have rooms, under this name."""

_COMPRESSIBLE = (".html", ".js", ".css", ".json", ".svg")


def versioned(name: str, data: bytes) -> str:
    """Return the name of a file with a part that changes with its content, so that browsers may keep it for ever."""
    stem, _, suffix = name.rpartition(".")
    return f"{stem}-{hashlib.sha256(data).hexdigest()[:16]}.{suffix}"


def encoded(name: str, data: bytes, quality: int = 11) -> Encoded:
    """Return the content of a file in each encoding; `quality` from 0 to 11 is that of Brotli."""
    if not name.endswith(_COMPRESSIBLE):
        return {"": data}
    return {"br": brotli.compress(data, quality=quality), "gzip": gzip.compress(data, 9, mtime=0)}


def script(name: str) -> bytes:
    """Return the content of `ELEMENT` or `ROOM`."""
    return (Path(__file__).parents[1] / "static" / name).read_bytes()


def at_address(page: Encoded, address: str) -> Encoded:
    """Return a page of a server as messengers want it, with the address of the server in what it tells them."""
    return _at_address(page.get("gzip") or page[""], address)


_FOR_MESSENGERS = re.compile(rb'(<meta property="og:(?:url|image)" content=")')


@lru_cache(maxsize=32)
def _at_address(page: bytes, address: str) -> Encoded:
    text = gzip.decompress(page) if page.startswith(b"\x1f\x8b") else page
    absolute = _FOR_MESSENGERS.sub(lambda tag: tag[1] + html.escape(address).encode(), text)
    return {"gzip": gzip.compress(absolute, 6, mtime=0)}


async def send(handler: RequestHandler, name: str, file: Encoded, cache: str) -> None:
    """Answer a GET or HEAD request with a file, in the best encoding that the browser accepts; `cache` is how long."""
    encoding, data = _chosen(file, handler.request.headers.get("Accept-Encoding", ""))
    if encoding:
        handler.set_header("Content-Encoding", encoding)
    # The same file has another tag in another encoding, as HTTP demands.
    tag = f'"{_digest(next(iter(file.values())))}-{encoding}"'
    handler.add_header("Vary", "Accept-Encoding")
    handler.set_header("Content-Type", _content_type(name))
    handler.set_header("X-Content-Type-Options", "nosniff")
    handler.set_header("Cache-Control", cache)
    handler.set_header("Etag", tag)
    if handler.check_etag_header():
        handler.set_status(304)
        return
    handler.set_header("Content-Length", len(data))
    # Sent with the headers, the content would be copied for each reader.
    await handler.flush()
    if handler.request.method != "HEAD":
        handler.write(data)


@lru_cache(maxsize=64)
def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:32]


def _chosen(file: Encoded, accepted: str) -> tuple[str, bytes]:
    names = {part.split(";")[0].strip() for part in accepted.split(",")}
    for encoding, data in file.items():
        if not encoding or encoding in names:
            return encoding, data
    return "", gzip.decompress(file["gzip"])


def _content_type(name: str) -> str:
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind


class Assets(dict[str, Encoded]):
    """The scripts of a server's pages by name, under the address `base`; names change with the content."""

    def __init__(self, base: str) -> None:
        super().__init__()
        self.base = base

    def add(self, stem: str, text: str) -> str:
        """Add a script, and return its address."""
        data = text.encode()
        name = versioned(f"{stem}.js", data)
        if name not in self:
            # The best compression takes seconds; this one is nearly as good.
            self[name] = encoded(name, data, quality=6)
        return self.base + name


class AssetHandler(RequestHandler):
    """Answers with an asset."""

    def initialize(self, assets: Assets) -> None:
        """Take the assets of the server."""
        self.assets = assets

    async def get(self, name: str) -> None:
        """Send the asset, or 404."""
        if name not in self.assets:
            raise HTTPError(404)
        await send(self, name, self.assets[name], "public, max-age=31536000, immutable")

    head = get


def assets_of(application: Application, root: str) -> Assets:
    """Return the assets of a server whose root has the address `root`; any Tornado server can send them."""
    settings = application.settings
    if "gdviz_assets" not in settings:
        assets = settings["gdviz_assets"] = Assets(f"{root}gdviz/assets/")
        # Before all others: a server's own list ends with what answers everything else.
        rule = Rule(PathMatches(f"{assets.base}(.+)"), AssetHandler, {"assets": assets})
        application.default_router.rules.insert(0, rule)
    return settings["gdviz_assets"]
