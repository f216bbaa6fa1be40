"""The server of `gdviz serve`: Voilà, with kernels that start quickly, are few and end soon."""

from __future__ import annotations

import threading
from pathlib import Path
from socket import socket
from typing import Any

from jupyter_core.paths import jupyter_config_path
from jupyter_server.utils import url_path_join
from tornado.ioloop import IOLoop
from tornado.routing import Rule
from tornado.web import GZipContentEncoding
from traitlets import default
from voila.app import Voila

from gdviz.site.handlers import (
    Absurd,
    AbsurdHandler,
    LessonHandler,
    MetricsHandler,
    SiteHandler,
)
from gdviz.site.limits import LimitedServer, limit_log, raise_descriptors
from gdviz.site.relay import KernelSocketHandler


class App(Voila):
    """Voilà on sockets that listen already, with the exported site in the folder `site`, if any."""

    def __init__(self, sockets: list[socket], site: Path | None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.sockets, self.site = sockets, site

    @default("config_file_paths")
    def _default_config_file_paths(self) -> list[str]:
        return [str(Path.cwd()), *jupyter_config_path(), str(Path(__file__).parent)]

    def init_handlers(self) -> list:
        """Ours come first."""
        common = {"voila_configuration": self.voila_configuration}
        lesson = common | {
            "folder": Path(self.root_dir),
            "site": self.site,
            "template_paths": self.template_paths,
            "config": self.config,
        }
        ours: list = [
            Rule(Absurd(), AbsurdHandler, common),
            (url_path_join(self.server_url, "/voila/render/(.*)"), LessonHandler, lesson),
            (url_path_join(self.server_url, "/metrics"), MetricsHandler, common),
            (url_path_join(self.server_url, r"/api/kernels/(?P<kernel_id>[\w-]+)/channels"), KernelSocketHandler),
        ]
        if self.site:
            ours.append((url_path_join(self.server_url, "/site/(.*)"), SiteHandler, {"path": str(self.site)}))
        return ours + super().init_handlers()

    def listen(self) -> None:
        """Serve until the process is told to end."""
        # The port answers while libraries are imported; a kernel waits for the fork server.
        threading.Thread(target=self.kernel_manager._start_fork_server, daemon=True).start()
        # Of its settings tornado looks at this one too early for Voilà.
        self.app.transforms.append(GZipContentEncoding)
        # The other descriptors are for kernels and files.
        LimitedServer(self.app, most_connections=raise_descriptors() // 2).add_sockets(self.sockets)
        limit_log(self.log)
        self.ioloop = IOLoop.current()
        self.ioloop.add_callback(self.kernel_manager.watch)
        self.log.info("The lessons are at %s", self.display_url)
        if self.open_browser:
            self.launch_browser()
        try:
            self.ioloop.start()
        except KeyboardInterrupt:
            self.log.info("Stopping...")
        finally:
            self.stop()

    def stop(self) -> None:
        """End all kernels, and the fork server."""
        super().stop()
        self.kernel_manager.fork_server.close()


def run(
    sockets: list[socket], folder: Path, site: Path | None, browser: bool, ip: str, options: dict[str, int]
) -> None:
    """Serve the notebooks of `folder` on `sockets`; `options` are those of `BoundedKernelManager` and its bases."""
    app = App.instance(sockets=sockets, site=site)
    app.initialize(
        [
            str(folder),
            f"--Voila.ip={ip}",
            f"--port={sockets[0].getsockname()[1]}",
            f"--Voila.open_browser={browser}",
            "--VoilaConfiguration.multi_kernel_manager_class=gdviz.site.kernels.BoundedKernelManager",
            *(f"--BoundedKernelManager.{name}={value}" for name, value in options.items()),
        ]
    )
    app.start()
