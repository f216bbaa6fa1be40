"""What the server answers: lessons with a kernel of their own, the exported site, figures, and plain sentences."""

from __future__ import annotations

import asyncio
import logging
import mimetypes
import os
import re
from collections.abc import AsyncIterator
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote_to_bytes

import voila
from jupyter_core.utils import ensure_async
from jupyter_server.utils import url_path_join
from tornado import web
from tornado.httputil import HTTPServerRequest, split_host_and_port
from tornado.iostream import StreamClosedError
from tornado.routing import Matcher
from voila.handler import BaseVoilaHandler
from voila.notebook_renderer import NotebookRenderer
from voila.utils import ENV_VARIABLE, get_page_config

from gdviz.site.assets import encodings
from gdviz.site.kernels import BoundedKernelManager, KernelEndedError, NoRoomError
from gdviz.site.metrics import exposition

LONGEST_ADDRESS = 16_384
"""Characters. The state of a page is shorter by far; a kernel gets it in an environment variable."""
BUSY = "note=busy"
"""What an address of the exported site ends with when the server had no room for the reader."""
RETRY_SECONDS = 60

# So browsers and proxies do not give up while a kernel computes; the function is in Voilà's template.
_HEARTBEAT_SECONDS = 10
_HEARTBEAT = "<script>window.voila_heartbeat()</script>\n"
# Over the page, which would wait for its widgets for ever.
_ENDED = (
    '<p role="alert" style="position: fixed; inset: 0; z-index: 99; margin: 0; padding: 2rem; background: Canvas; '
    'color: CanvasText">The program behind this page has ended while the page was loading. '
    '<a href="">Load it again</a></p>'
)
_SENTENCE = """{% extends "error.html" %}{% block error_detail %}<p>{{ sentence }}</p>{% endblock %}"""
_VERSIONED = re.compile(r"[.-][0-9a-f]{8,}\.")
_NO_LOG = logging.getLogger(f"{__name__}.none")
_NO_LOG.propagate = False
_NO_LOG.addHandler(logging.NullHandler())
_SUFFIXES = {"br": ".br", "gzip": ".gz"}


class PageHandler(BaseVoilaHandler):
    """A handler that can answer with one plain sentence."""

    @property
    def kernels(self) -> BoundedKernelManager:
        """The manager of all kernels."""
        return self.kernel_manager

    def say(self, status: HTTPStatus, sentence: str) -> None:
        """Answer with a sentence for the reader."""
        template = self.settings["voila_jinja2_env"].from_string(_SENTENCE)
        self.set_status(status)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.finish(
            template.render(
                **self.template_namespace, status_code=int(status), status_message=status.phrase, sentence=sentence
            )
        )


class Absurd(Matcher):
    """Matches requests with an address that no page of ours can have made."""

    def match(self, request: HTTPServerRequest) -> dict[str, Any] | None:
        """The arguments of the handler where the address is absurd, else None."""
        return None if reason_against(request.uri or "") is None else {}


def reason_against(address: str) -> tuple[HTTPStatus, str] | None:
    """The status and the sentence for an address that is too long or cannot be read; None for others."""
    if len(address) > LONGEST_ADDRESS:
        return HTTPStatus.REQUEST_URI_TOO_LONG, f"The address is longer than {LONGEST_ADDRESS} characters."
    if re.search("%(?![0-9a-fA-F]{2})", address):
        return HTTPStatus.BAD_REQUEST, "The address has a % that two hexadecimal digits do not follow."
    text = unquote_to_bytes(address)
    if any(byte < 32 or byte == 127 for byte in text):
        return HTTPStatus.BAD_REQUEST, "The address has characters that cannot be shown."
    try:
        text.decode()
    except UnicodeDecodeError:
        return HTTPStatus.BAD_REQUEST, "The address is not text in UTF-8."
    return None


class AbsurdHandler(PageHandler):
    """Says what is wrong with an address."""

    async def prepare(self) -> None:
        """Answer all methods alike."""
        await super().prepare()
        reason = reason_against(self.request.uri or "")
        assert reason is not None
        self.say(*reason)

    def _log(self) -> None:
        # Without the address, which would fill the log.
        self.log.warning("%d for an absurd address of %d characters", self.get_status(), len(self.request.uri or ""))


class LessonHandler(PageHandler):
    """Serves a notebook as a page, with a kernel of its own where there is room, for as long as the page needs it."""

    ends_kernels = True

    def initialize(self, folder: Path, site: Path | None, **kwargs: Any) -> None:
        """Take the folder of the notebooks, the folder of the exported site and what Voilà's renderer needs."""
        super().initialize(**kwargs)
        self.folder, self.site = folder, site
        self.template_paths, self.config_of_voila = kwargs["template_paths"], kwargs["config"]
        self.page: asyncio.Task | None = None

    @web.authenticated
    async def get(self, path: str) -> None:
        """Answer with the notebook at `path`, the exported page of it, or a sentence."""
        if not is_notebook(self.folder, path):
            self.say(HTTPStatus.NOT_FOUND, "There is no such notebook here.")
            return
        if self.kernels.room() < 1:
            self.refuse(path)
            return
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Cache-Control", "no-store")
        self.page = asyncio.create_task(self.send(path))
        try:
            await self.page
        except NoRoomError:
            self.refuse(path)
        except KernelEndedError:
            self.log.warning("The kernel of %s has ended while the page was loading.", path)
            if self._headers_written:
                self.finish(_ENDED)
            else:
                self.say(HTTPStatus.SERVICE_UNAVAILABLE, "The lesson could not be started. Please load the page again.")
        except (StreamClosedError, asyncio.CancelledError):
            self.log.info("The reader of %s left before the page was complete.", path)

    def on_connection_close(self) -> None:
        """Stop making a page that nobody waits for."""
        super().on_connection_close()
        if self.page:
            self.page.cancel()

    def refuse(self, path: str) -> None:
        """Send the reader to the exported page of a notebook, or ask for patience where there is none."""
        kernels = self.kernels
        kernels.counts.refused += 1
        self.log.warning("No room for a reader of %s beside %d kernels.", path, kernels.running + kernels.starting)
        page = Path(path).with_suffix(".html")
        if self.site and (self.site / page).is_file():
            query = "&".join(filter(None, [self.request.query, BUSY]))
            self.redirect(f"{url_path_join(self.base_url, 'site', quote(page.as_posix()))}?{query}")
            return
        self.set_header("Retry-After", str(RETRY_SECONDS))
        self.say(
            HTTPStatus.SERVICE_UNAVAILABLE,
            "As many readers are here as this server has memory for. Please try again in some minutes.",
        )

    async def send(self, path: str) -> None:
        """Start a kernel, run the notebook in it and send the page as it comes about."""
        renderer = self.renderer(path)
        await renderer.initialize(template=None, theme=None)
        kernel_id = await self.kernels.start_kernel(
            kernel_name=renderer.notebook.metadata.kernelspec.name,
            path=os.path.dirname(path),
            env=os.environ | self.kernel_environment(),
        )
        with self.kernels.loading(kernel_id):
            ended = asyncio.create_task(self.kernels.ended(kernel_id))
            try:
                async for html in pieces(renderer, kernel_id, self.kernels.get_kernel(kernel_id), ended):
                    self.write(html)
                    await self.flush()
            finally:
                ended.cancel()
        # The reader need not wait for what follows.
        self.finish()
        if not getattr(renderer, "kernel_needed", True):
            await self.kernels.release(kernel_id)

    def renderer(self, path: str) -> NotebookRenderer:
        """Voilà's renderer of a notebook."""
        page_config = get_page_config(self.base_url, self.settings, self.log, self.voila_configuration)
        return NotebookRenderer(
            request_handler=self,
            voila_configuration=self.voila_configuration,
            traitlet_config=self.config_of_voila,
            notebook_path=path,
            template_paths=self.template_paths,
            config_manager=self.config_manager,
            contents_manager=self.contents_manager,
            base_url=self.base_url,
            kernel_spec_manager=self.kernel_spec_manager,
            page_config=page_config,
            mathjax_config=self.settings.get("mathjax_config"),
            mathjax_url=self.settings.get("mathjax_url"),
        )

    def kernel_environment(self) -> dict[str, str]:
        """What a kernel learns of the request, by the names that Voilà has taken from CGI."""
        host, port = split_host_and_port(self.request.host.lower())
        return {
            ENV_VARIABLE.SCRIPT_NAME: self.request.path,
            ENV_VARIABLE.PATH_INFO: "",
            ENV_VARIABLE.QUERY_STRING: self.request.query,
            ENV_VARIABLE.SERVER_SOFTWARE: f"voila/{voila.__version__}",
            ENV_VARIABLE.SERVER_PROTOCOL: self.request.version,
            ENV_VARIABLE.SERVER_NAME: host,
            ENV_VARIABLE.SERVER_PORT: str(port or ""),
            ENV_VARIABLE.VOILA_PREHEAT: "False",
            ENV_VARIABLE.VOILA_BASE_URL: self.base_url,
            ENV_VARIABLE.VOILA_SERVER_URL: self.settings["server_url"],
            ENV_VARIABLE.VOILA_REQUEST_URL: self.request.full_url(),
            ENV_VARIABLE.VOILA_APP_PORT: str(port or ""),
        }


def is_notebook(folder: Path, path: str) -> bool:
    """Whether `path`, with slashes, is a notebook in `folder` or below it, and not hidden."""
    parts = path.split("/")
    if not path.endswith(".ipynb") or any(part.startswith(".") or not part or os.sep in part for part in parts):
        return False
    try:
        return folder.joinpath(*parts).is_file()
    except OSError:
        # A name that is too long.
        return False


async def pieces(renderer: NotebookRenderer, kernel_id: str, kernel: Any, ended: asyncio.Task) -> AsyncIterator[str]:
    """The page as it comes about, and something every now and then while nothing does.

    Raises KernelEndedError when `ended` is done, or when the kernel ends before it was ready.
    """
    generator = renderer.generate_content_generator(kernel_id, kernel)

    async def advance() -> str | None:
        piece = await anext(generator, None)
        return piece and piece[0]

    following: asyncio.Task | None = None
    try:
        while True:
            following = following or asyncio.create_task(advance())
            await asyncio.wait({following, ended}, timeout=_HEARTBEAT_SECONDS, return_when=asyncio.FIRST_COMPLETED)
            if ended.done():
                raise KernelEndedError
            if not following.done():
                yield _HEARTBEAT
                continue
            try:
                html = following.result()
            except RuntimeError as error:
                # As nbclient tells that a kernel died, or did not answer in time.
                renderer.log.warning("A page was given up: %s", error)
                raise KernelEndedError from error
            if html is None:
                return
            following = None
            yield html
    finally:
        if following:
            # Nobody is interested in the cell that is given up.
            renderer.log = _NO_LOG
            # It takes the first of these for the end of the kernel, and goes on with the next cell.
            while not following.done():
                following.cancel()
                await asyncio.wait({following}, timeout=0.1)
        if executor := getattr(renderer, "executor", None):
            await ensure_async(executor.kc.stop_channels())


class SiteHandler(web.StaticFileHandler):
    """Serves the exported site, compressed where there is a compressed file beside."""

    _encoding = ""

    def initialize(self, path: str) -> None:  # type: ignore[override]
        """Take the folder of the site."""
        super().initialize(path, default_filename="index.html")

    def validate_absolute_path(self, root: str, absolute_path: str) -> str | None:
        """The file, or its compressed form, that answers the request."""
        file = super().validate_absolute_path(root, absolute_path)
        for encoding in encodings(self.request):
            suffix = _SUFFIXES[encoding]
            if file and os.path.isfile(file + suffix):
                self._encoding = suffix
                self.set_header("Content-Encoding", encoding)
                # Once more, as it also notes the size of the file.
                return super().validate_absolute_path(root, file + suffix)
        return file

    def get_content_type(self) -> str:
        """The type of the file, however it is compressed."""
        kind, _ = mimetypes.guess_type((self.absolute_path or "").removesuffix(self._encoding))
        return kind or "application/octet-stream"

    def compute_etag(self) -> str:
        """A tag of this state of the file, as a site may be exported again while it is served."""
        state = os.stat(self.absolute_path or "")
        return f'"{state.st_mtime_ns:x}-{state.st_size:x}"'

    def set_extra_headers(self, path: str) -> None:
        """Files with their version in the name stay the same for ever."""
        versioned = _VERSIONED.search(os.path.basename(path))
        self.set_header("Cache-Control", "public, max-age=31536000, immutable" if versioned else "no-cache")
        self.set_header("Vary", "Accept-Encoding")


class MetricsHandler(PageHandler):
    """Shows an operator the figures of the server."""

    @web.authenticated
    async def get(self) -> None:
        """Answer in the format of Prometheus."""
        figures = exposition(self.kernels, await self.kernels.measure())
        self.set_header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        self.finish(figures)
