"""The server of `gdviz serve`: which request is answered by what.

Readers get the pages that pages.py has rendered. Those who need Python get a page from live.py, with a kernel from
kernels.py. Of Voilà there is what runs a notebook for a page, and none of its addresses but those in `init_handlers`.
"""

from __future__ import annotations

import asyncio
import gc
import threading
from pathlib import Path
from socket import socket
from typing import Any

from jupyter_core.paths import jupyter_config_path
from jupyter_server.utils import url_path_join
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.routing import Rule
from tornado.web import Application, GZipContentEncoding
from traitlets import Dict, default
from voila.app import Voila

from gdviz.classroom.classroom import Classroom
from gdviz.classroom.handlers import rules as class_rules
from gdviz.classroom.limits import Limits
from gdviz.site import handlers
from gdviz.site.assets import ELEMENT, AssetHandler, Assets
from gdviz.site.limits import LimitedServer, limit_log, raise_descriptors
from gdviz.site.live import LiveHandler
from gdviz.site.memory import return_freed_memory
from gdviz.site.page import TEMPLATES
from gdviz.site.pages import Pages
from gdviz.site.relay import KernelSocketHandler


class App(Voila):
    """A server on sockets that listen already, with its figures on others, and with rooms for classes if wanted.

    Where `redis` is the address of a server, rooms are there, else in memory.
    """

    class_limits: Dict = Dict(config=True, help="Limits of classes that differ from those of gdviz.classroom.limits.")

    def __init__(
        self, sockets: list[socket], metrics: list[socket], classes: bool = False, redis: str = "", **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.sockets, self.metrics = sockets, metrics
        self.has_classes, self.redis = classes, redis
        self.classroom: Classroom | None = None

    @default("config_file_paths")
    def _default_config_file_paths(self) -> list[str]:
        return [str(Path.cwd()), *jupyter_config_path(), str(Path(__file__).parent)]

    def init_handlers(self) -> list:
        """Return what answers which address, the first that matches."""
        root = self.server_url
        # Pages with a kernel share the scripts of those without.
        assets = self.app.settings["gdviz_assets"] = Assets(f"{root}assets/")
        pages = Pages(Path(self.root_dir), assets, self.log, self._start_fork_server, self.kernel_manager.reserved)
        self.pages = self.app.settings["gdviz_pages"] = pages
        self.app.settings["gdviz_classes"] = self.has_classes
        self.app.settings["default_handler_class"] = handlers.PageHandler
        live = {
            "voila_configuration": self.voila_configuration,
            # The package's own template first: one that was installed earlier may differ, and its digests with it.
            "template_paths": [str(TEMPLATES), *self.template_paths],
            "config": self.config,
        }
        kernel = url_path_join(root, r"/api/kernels/(?P<kernel_id>[\w-]+)")
        if self.has_classes:
            self.classroom = Classroom.of(Limits(**self.class_limits), self.redis)
        return [
            Rule(handlers.MalformedAddress(), handlers.MalformedAddressHandler),
            (url_path_join(root, "/assets/(.+)"), AssetHandler, {"assets": assets}),
            handlers.script_rule(root, ELEMENT),
            (url_path_join(root, r"/voila/render/(.*)"), LiveHandler, live),
            (url_path_join(root, r"/voila/tree(?:/.*)?"), handlers.LandingHandler),
            (f"{kernel}/channels", KernelSocketHandler),
            (kernel, handlers.KernelHandler),
            (url_path_join(root, r"/voila/api/shutdown/(?P<kernel_id>[\w-]+)"), handlers.KernelHandler),
            *(class_rules(root, self.classroom) if self.classroom else ()),
            (url_path_join(root, "/(.*)"), handlers.PageHandler),
        ]

    def listen(self) -> None:
        """Serve until the process is asked to end."""
        # Of its settings tornado looks at this one too early for Voilà.
        self.app.transforms.append(GZipContentEncoding)
        # The other descriptors are for kernels and files.
        LimitedServer(self.app, most_connections=raise_descriptors() // 2).add_sockets(self.sockets)
        limit_log(self.log)
        # What is there by now stays: whoever collects garbage need not look at it again.
        gc.collect()
        gc.freeze()
        figures = Application([("/metrics", handlers.MetricsHandler, self._measured())])
        HTTPServer(figures).add_sockets(self.metrics)
        self.ioloop = IOLoop.current()
        self.ioloop.add_callback(self._begin)
        self.log.info("The lessons are at %s", self.display_url)
        for metrics in self.metrics:
            self.log.info("The metrics of the server are at http://%s:%d/metrics", *metrics.getsockname()[:2])
        if self.open_browser:
            self.launch_browser()
        try:
            self.ioloop.start()
        except KeyboardInterrupt:
            self.log.info("Stopping...")
        finally:
            self.stop()

    def _measured(self) -> dict[str, Any]:
        return {"kernels": self.kernel_manager, "classes": self.classroom and self.classroom.delivery}

    def _start_fork_server(self) -> None:
        # Its libraries are imported before a reader waits for them.
        threading.Thread(target=self.kernel_manager.start_fork_server, daemon=True).start()

    def _begin(self) -> None:
        self.kernel_manager.watch()
        self._watching = asyncio.create_task(self.pages.watch())
        if self.classroom:
            self.classroom.start()

    def stop(self) -> None:
        """End whatever renders, all kernels, and the fork server."""
        self._watching.cancel()
        self.ioloop.run_sync(self.pages.stop)
        if self.classroom:
            self.ioloop.run_sync(self.classroom.stop)
        super().stop()
        self.kernel_manager.fork_server.close()


def run(
    sockets: list[socket],
    metrics: list[socket],
    folder: Path,
    browser: bool,
    ip: str,
    options: dict[str, int],
    classes: bool = False,
    redis: str = "",
) -> None:
    """Serve the notebooks of `folder` on `sockets`, and the figures of the server on `metrics`.

    `options` are those of `BoundedKernelManager` and its bases; `classes` and `redis` as in `App`.
    """
    return_freed_memory()
    app = App.instance(sockets=sockets, metrics=metrics, classes=classes, redis=redis)
    app.initialize(
        [
            str(folder),
            f"--Voila.ip={ip}",
            f"--port={sockets[0].getsockname()[1]}",
            f"--Voila.open_browser={browser}",
            # Other templates need addresses that are not served.
            "--VoilaConfiguration.allow_template_override=NO",
            "--VoilaConfiguration.multi_kernel_manager_class=gdviz.site.kernels.BoundedKernelManager",
            *(f"--BoundedKernelManager.{name}={value}" for name, value in options.items()),
        ]
    )
    app.start()
