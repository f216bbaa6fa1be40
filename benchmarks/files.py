"""A plain file server for an exported site: `python -m benchmarks.files FOLDER PORT`."""

from __future__ import annotations

import asyncio
import sys

from tornado.web import Application

from benchmarks.proxy import HOST
from gdviz.site.handlers import SiteHandler


async def main(folder: str, port: str) -> None:
    # It sends the compressed file beside a file to browsers that take it, as static hosts do.
    Application([("/(.*)", SiteHandler, {"path": folder})]).listen(int(port), HOST)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
