"""Handlers for pages, kernels and metrics, and for everything that is answered by one sentence.

Pages with a kernel are in live.py.
"""

from __future__ import annotations

import asyncio
import logging
import re
from http import HTTPStatus
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote, unquote_to_bytes

from jupyter_server.utils import url_path_join
from tornado.httputil import HTTPServerRequest
from tornado.routing import Matcher
from tornado.web import RequestHandler

from gdviz.classroom.delivery import Delivery
from gdviz.site.access import may_use
from gdviz.site.assets import Encoded, at_address, encoded, script, send
from gdviz.site.kernels import BoundedKernelManager
from gdviz.site.metrics import exposition
from gdviz.site.page import templates
from gdviz.site.pages import Pages
from gdviz.site.rendering import content_policy

LONGEST_ADDRESS = 16_384
"""Characters. The state of a page is much shorter; a kernel gets it in an environment variable."""
BUSY = "busy"
"""The `note` in the address of a page for a reader who asked for Python when the server was full."""
PYTHON = "python"
"""The `note` in the address of a page for a reader whom another site has sent to the page with Python."""
_RENDERING_SECONDS = 2


class ServerHandler(RequestHandler):
    """A handler that can answer with one sentence, and redirect to pages."""

    @property
    def kernels(self) -> BoundedKernelManager:
        """The manager of all kernels."""
        return self.settings["kernel_manager"]

    @property
    def pages(self) -> Pages:
        """The pages of all notebooks."""
        return self.settings["gdviz_pages"]

    @property
    def base_url(self) -> str:
        """The address of the server's root, with a slash at the end."""
        return self.settings["base_url"]

    @property
    def log(self) -> logging.Logger:
        """The log of the server."""
        return self.pages.log

    def set_default_headers(self) -> None:
        """Set the headers of all answers."""
        self.clear_header("Server")
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Referrer-Policy", "same-origin")

    def set_policy(self, policy: str) -> None:
        """Set what the page may load and run."""
        self.set_header("Content-Security-Policy", policy)

    def say(self, status: HTTPStatus, sentence: str, heading: str = "", reload_seconds: int = 0) -> None:
        """Answer with a sentence for the reader, in a page that reloads itself after `reload_seconds`, if given."""
        self.set_status(status)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Cache-Control", "no-store")
        self.set_policy(content_policy())
        if reload_seconds:
            self.set_header("Retry-After", str(reload_seconds))
        facts = {"status_code": int(status), "status_message": heading or status.phrase, "sentence": sentence}
        template = templates().get_template("error.html")
        self.finish(template.render(**facts, base_url=self.base_url, reload_seconds=reload_seconds))

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Answer with a sentence when something else has failed."""
        self.say(HTTPStatus(status_code), f"This page could not be shown (error {status_code}).")

    def lead_to_page(self, name: PurePosixPath, note: str = "") -> None:
        """Redirect to the page of a notebook, in the present state, with a note that says why."""
        self.lead(name.with_suffix(".html").as_posix(), f"note={note}" if note else "")

    def lead(self, path: str, *added: str) -> None:
        """Redirect to a path, in the present state."""
        ours = re.compile(r"python(=|$)|note=")
        query = "&".join([*(part for part in self.request.query.split("&") if part and not ours.match(part)), *added])
        self.set_header("Cache-Control", "no-store")
        self.redirect(url_path_join(self.base_url, quote(path)) + "?" * bool(query.strip("&")) + query.strip("&"))


class MalformedAddress(Matcher):
    """Matches requests whose address is malformed."""

    def match(self, request: HTTPServerRequest) -> dict[str, Any] | None:
        """Return the arguments of the handler if the address is malformed, else None."""
        return None if reason_to_refuse(request.uri or "") is None else {}


def reason_to_refuse(address: str) -> tuple[HTTPStatus, str] | None:
    """Return the status and the sentence for an address that is too long or cannot be read; None for others."""
    if len(address) > LONGEST_ADDRESS:
        return HTTPStatus.REQUEST_URI_TOO_LONG, f"The address is longer than {LONGEST_ADDRESS} characters."
    if re.search("%(?![0-9a-fA-F]{2})", address):
        return HTTPStatus.BAD_REQUEST, "The address contains a % that is not followed by two hexadecimal digits."
    text = unquote_to_bytes(address)
    if any(byte < 32 or byte == 127 for byte in text):
        return HTTPStatus.BAD_REQUEST, "The address contains characters that cannot be displayed."
    try:
        text.decode()
    except UnicodeDecodeError:
        return HTTPStatus.BAD_REQUEST, "The address is not valid UTF-8."
    return None


class MalformedAddressHandler(ServerHandler):
    """Answers what is wrong with an address."""

    def prepare(self) -> None:
        """Answer requests of all methods."""
        reason = reason_to_refuse(self.request.uri or "")
        assert reason is not None
        self.say(*reason)

    def _log(self) -> None:
        # The address itself would fill the log.
        self.log.warning("%d for a malformed address of %d characters", self.get_status(), len(self.request.uri or ""))


class PageHandler(ServerHandler):
    """Sends the landing page and the pages of notebooks, as `gdviz export` writes them."""

    async def get(self, path: str) -> None:
        """Send the page at `path`, or say why there is none."""
        name = PurePosixPath(path or "index.html").with_suffix(".ipynb")
        lesson = self.pages.lessons.get(name) if path.endswith(".html") or not path else None
        if lesson is None:
            if path not in ("", "index.html"):
                self.say(HTTPStatus.NOT_FOUND, "This page does not exist.")
                return
            self.set_policy(content_policy())
            await self.send_page({"": (await self.pages.landing(self.settings["gdviz_classes"])).encode()})
        elif lesson.page is None:
            self.say_why_there_is_none(lesson.failed)
        elif lesson.page.needs_python and not self.get_query_argument("note", ""):
            self.lead(f"voila/render/{name}")
        else:
            self.set_policy(lesson.page.policy)
            await self.send_page(lesson.page.file)

    async def send_page(self, page: Encoded) -> None:
        """Send a page: to browsers as it is, to messengers with this server's address."""
        if not self.request.headers.get("Sec-Fetch-Site"):
            protocol = self.request.headers.get("X-Forwarded-Proto", self.request.protocol).split(",")[0]
            address = f"{protocol}://{self.request.host}{self.base_url}"
            page = await asyncio.to_thread(at_address, page, address)
        self.add_header("Vary", "Sec-Fetch-Site")
        await send(self, "page.html", page, "no-cache")

    def say_why_there_is_none(self, failed: bool) -> None:
        """Answer for a page that is being rendered for the first time, or could not be rendered."""
        if failed:
            sentence = "This notebook could not be run on this server. The other notebooks are not affected."
            self.say(HTTPStatus.SERVICE_UNAVAILABLE, sentence, "Not available")
        else:
            sentence = "This page is being prepared. It will open automatically."
            self.say(HTTPStatus.SERVICE_UNAVAILABLE, sentence, "One moment", _RENDERING_SECONDS)

    head = get


class ScriptHandler(ServerHandler):
    """Sends a script that has the same address in all versions."""

    def initialize(self, name: str, file: Encoded) -> None:
        """Take the script."""
        self.name, self.file = name, file

    async def get(self) -> None:
        """Send it to pages of all sites."""
        self.set_header("Access-Control-Allow-Origin", "*")
        await send(self, self.name, self.file, "no-cache")

    head = get


def script_rule(root: str, name: str) -> tuple:
    """Return the address of a script of the package below the address `root`, and what answers it."""
    return url_path_join(root, f"/{name}"), ScriptHandler, {"name": name, "file": encoded(name, script(name))}


class LandingHandler(ServerHandler):
    """Redirects from Voilà's list of notebooks to the landing page."""

    def get(self) -> None:
        """Redirect."""
        self.lead("")

    head = get


class KernelHandler(ServerHandler):
    """Answers whether the kernel of a page runs, and ends it."""

    def prepare(self) -> None:
        """Refuse all but the page of the kernel; tell everybody if there is no such kernel."""
        kernel_id = self.path_kwargs["kernel_id"]
        if kernel_id not in self.kernels:
            self.send_error(HTTPStatus.NOT_FOUND)
        elif not may_use(self, kernel_id):
            self.send_error(HTTPStatus.FORBIDDEN)

    def get(self, kernel_id: str) -> None:
        """Answer that the kernel runs."""
        self.set_status(HTTPStatus.NO_CONTENT)

    async def delete(self, kernel_id: str) -> None:
        """End the kernel."""
        await self.kernels.shutdown_kernel(kernel_id, now=True)
        self.set_status(HTTPStatus.NO_CONTENT)

    # Voilà's scripts send a POST.
    post = delete

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Send the status only: a script has asked, which shows no page."""
        self.finish()


class MetricsHandler(RequestHandler):
    """Sends the metrics of the server."""

    def initialize(self, kernels: BoundedKernelManager, classes: Delivery | None) -> None:
        """Store the manager of all kernels, and what sends to classes, if there is any."""
        self.kernels, self.classes = kernels, classes

    async def get(self) -> None:
        """Answer in the format of Prometheus."""
        figures = exposition(self.kernels, await self.kernels.measure(), self.classes)
        self.set_header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        self.finish(figures)
