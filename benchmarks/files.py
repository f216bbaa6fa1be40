"""A plain file server for an exported site: `python -m benchmarks.files FOLDER PORT`."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from tornado.web import Application, HTTPError, RequestHandler

from benchmarks.proxy import HOST
from gdviz.site.assets import Encoded, send

_VARIANTS = {"br": ".br", "gzip": ".gz", "": ""}


class FileHandler(RequestHandler):
    """Sends the compressed file beside a file to browsers that take it, as static hosts do."""

    def initialize(self, files: dict[str, Encoded]) -> None:
        """Take the files by their paths."""
        self.files = files

    async def get(self, path: str) -> None:
        """Send a file."""
        if path not in self.files:
            raise HTTPError(404)
        await send(self, path, self.files[path], "public, max-age=31536000, immutable")


def variants(file: Path) -> Encoded:
    """Return a file in each encoding that there is of it."""
    beside = {encoding: file.with_name(file.name + suffix) for encoding, suffix in _VARIANTS.items()}
    return {encoding: found.read_bytes() for encoding, found in beside.items() if found.exists()}


async def main(folder: str, port: str) -> None:
    root = Path(folder)
    files = {file.relative_to(root).as_posix(): variants(file) for file in root.rglob("*") if file.is_file()}
    Application([("/(.*)", FileHandler, {"files": files})]).listen(int(port), HOST)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
