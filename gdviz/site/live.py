"""Pages with a kernel of their own: Voilà runs the notebook, and the page is sent meanwhile."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncGenerator
from contextlib import aclosing
from http import HTTPStatus
from pathlib import PurePosixPath
from typing import Any

import voila
from jupyter_core.utils import ensure_async
from tornado.httputil import split_host_and_port
from tornado.iostream import StreamClosedError
from voila.configuration import VoilaConfiguration
from voila.notebook_renderer import NotebookRenderer
from voila.utils import ENV_VARIABLE, get_page_config

from gdviz.site.access import is_from_here, key_of
from gdviz.site.handlers import BUSY, PYTHON, ServerHandler
from gdviz.site.kernels import KernelEndedError, NoRoomError
from gdviz.site.memory import free_memory
from gdviz.site.page import templates
from gdviz.site.rendering import content_policy, inline_scripts

# Keeps browsers and proxies from giving up while a kernel computes; the function is in the template.
_HEARTBEAT_SECONDS = 10
_HEARTBEAT = "<script>voila_heartbeat();</script>\n"
# Covers the page, which would wait for its widgets for ever.
_ENDED = (
    '<p role="alert" style="position: fixed; inset: 0; z-index: 99; margin: 0; padding: 2rem; background: Canvas; '
    'color: CanvasText">The program behind this page ended while the page was loading. '
    '<a href="">Reload it</a></p>'
)
_NO_LOG = logging.getLogger(f"{__name__}.none")
_NO_LOG.propagate = False
_NO_LOG.addHandler(logging.NullHandler())


class LiveHandler(ServerHandler):
    """Sends a notebook with a kernel if the reader asks for Python or the page needs it; else leads to the page."""

    def initialize(self, voila_configuration: VoilaConfiguration, template_paths: list[str], config: Any) -> None:
        """Store what Voilà's renderer needs."""
        self.voila_configuration = voila_configuration
        self.template_paths, self.config = template_paths, config
        self.sending: asyncio.Task[None] | None = None

    async def get(self, path: str) -> None:
        """Send the notebook at `path` with a kernel if there is room, or lead to its page."""
        name = PurePosixPath(path)
        lesson = self.pages.lessons.get(name)
        if lesson is None:
            self.say(HTTPStatus.NOT_FOUND, "This notebook does not exist.")
        elif "python" not in self.request.query_arguments and not (lesson.page and lesson.page.needs_python):
            self.lead_to_page(name)
        elif not is_from_here(self.request):
            # Other sites cannot start a kernel; from the page that follows, the reader can.
            self.lead_to_page(name, PYTHON)
        elif self.kernels.room() < 1:
            self.refuse(name)
        elif self.request.method == "HEAD":
            self.finish()
        else:
            await self.answer(name)

    async def answer(self, name: PurePosixPath) -> None:
        """Send the notebook, or a sentence that says what went wrong."""
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Cache-Control", "no-store")
        self.set_policy(f"{_policy()}; frame-ancestors 'self'")
        self.sending = asyncio.create_task(self.send(name))
        try:
            await self.sending
        except NoRoomError:
            self.refuse(name)
        except KernelEndedError:
            self.log.warning("The kernel of %s ended while the page was loading.", name)
            if self._headers_written:
                self.finish(_ENDED)
            else:
                self.say(HTTPStatus.SERVICE_UNAVAILABLE, "Python could not start. Please reload the page.")
        except (StreamClosedError, asyncio.CancelledError):
            self.log.info("The reader of %s left before the page was complete.", name)

    def on_connection_close(self) -> None:
        """Stop making the page."""
        if self.sending:
            self.sending.cancel()

    def refuse(self, name: PurePosixPath) -> None:
        """Lead the reader to the page without Python because the server is full."""
        self.kernels.counts.refused += 1
        self.log.warning(
            "No room for another kernel, for %s, beside %d.", name, self.kernels.running + self.kernels.starting
        )
        self.lead_to_page(name, BUSY)

    async def send(self, name: PurePosixPath) -> None:
        """Start a kernel, run the notebook in it, and send the page piece by piece."""
        renderer = self.renderer(name)
        await renderer.initialize(template=None, theme=None)
        kernel_id = await self.kernels.start_kernel(
            kernel_name=renderer.notebook.metadata.kernelspec.name,
            path=str(name.parent),
            env=os.environ | self.kernel_environment(),
        )
        # The template passes it to the page.
        renderer.resources["gdviz_key"] = key_of(self, kernel_id)
        with self.kernels.loading(kernel_id):
            ended = asyncio.create_task(self.kernels.ended(kernel_id))
            try:
                content = contents(renderer, kernel_id, self.kernels.get_kernel(kernel_id), self.kernels.turns)
                async with aclosing(pieces(content, renderer, ended)) as page:
                    async for html in page:
                        self.write(html)
                        await self.flush()
            finally:
                ended.cancel()
        self.finish()
        del renderer, content, page
        free_memory()

    def renderer(self, name: PurePosixPath) -> NotebookRenderer:
        """Return Voilà's renderer of a notebook."""
        page_config = get_page_config(self.base_url, self.settings, self.log, self.voila_configuration)
        return NotebookRenderer(
            request_handler=self,
            voila_configuration=self.voila_configuration,
            traitlet_config=self.config,
            notebook_path=str(name),
            template_paths=self.template_paths,
            config_manager=self.settings["config_manager"],
            contents_manager=self.settings["contents_manager"],
            base_url=self.base_url,
            kernel_spec_manager=self.settings["kernel_spec_manager"],
            page_config=page_config,
            mathjax_config=self.settings.get("mathjax_config"),
            mathjax_url=self.settings.get("mathjax_url"),
        )

    def kernel_environment(self) -> dict[str, str]:
        """Return what a kernel learns of the request, under the names that Voilà has taken from CGI."""
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

    head = get


def _policy() -> str:
    arrival = templates().get_template("arrival.html").render()
    return content_policy(inline_scripts([arrival, _HEARTBEAT]))


async def contents(
    renderer: NotebookRenderer, kernel_id: str, kernel: Any, turns: asyncio.Semaphore
) -> AsyncGenerator[str]:
    """Yield the page piece by piece: at once what says that it is coming, and the cells when it is their turn."""
    generator = renderer.generate_content_generator(kernel_id, kernel)
    html, _ = await anext(generator)
    yield html
    async with turns:
        async for html, _ in generator:
            yield html


async def pieces(content: AsyncGenerator[str], renderer: NotebookRenderer, ended: asyncio.Task) -> AsyncGenerator[str]:
    """Yield the content of a page, and a sign of life whenever nothing comes for a while.

    Raises KernelEndedError when `ended` is done, or when the kernel ends before it was ready.
    """
    following: asyncio.Task[str | None] | None = None
    try:
        while True:
            following = following or asyncio.create_task(anext(content, None))
            await asyncio.wait({following, ended}, timeout=_HEARTBEAT_SECONDS, return_when=asyncio.FIRST_COMPLETED)
            if ended.done():
                raise KernelEndedError
            if not following.done():
                yield _HEARTBEAT
                continue
            try:
                html = following.result()
            except RuntimeError as error:
                # So nbclient reports that a kernel died, or did not answer in time.
                renderer.log.warning("A page was abandoned: %s", error)
                raise KernelEndedError from error
            if html is None:
                return
            following = None
            yield html
    finally:
        if following:
            # Nobody is interested in a cell that is abandoned.
            renderer.log = _NO_LOG
            # nbclient takes the first cancellation for the end of the kernel, and continues with the next cell.
            while not following.done():
                following.cancel()
                await asyncio.wait({following}, timeout=0.1)
        # From now on it is somebody else's turn.
        await content.aclose()
        if executor := getattr(renderer, "executor", None):
            await ensure_async(executor.kc.stop_channels())
