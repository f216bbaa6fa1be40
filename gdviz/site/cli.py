"""The command `gdviz`: serve notebooks as an app, or export them as a static site."""

from __future__ import annotations

import argparse
import errno
import os
import re
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

from gdviz.extras import needed_by

PORT = 8866


class CommandError(Exception):
    """What a command cannot do, in a sentence for the person who typed it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run `gdviz` with its arguments; returns the exit status."""
    parser = argparse.ArgumentParser(prog="gdviz", description="See gradient descent.")
    commands = parser.add_subparsers(metavar="command", required=True)
    _add_serve(commands)
    _add_export(commands)
    arguments = parser.parse_args(argv)
    try:
        with needed_by("the command gdviz"):
            return int(arguments.run(arguments))
    except (CommandError, ModuleNotFoundError) as error:
        print(f"gdviz: {error}", file=sys.stderr)
        return 1


def _add_serve(commands: argparse._SubParsersAction) -> None:
    parser = commands.add_parser(
        "serve",
        help="serve notebooks as an app",
        description="Serve the notebooks of a folder as pages, and run Python for readers who need it.",
    )
    parser.set_defaults(run=_serve)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(), help="the folder, by default this one")
    parser.add_argument("--port", type=int, default=PORT, help=f"by default {PORT}")
    parser.add_argument("--ip", default="localhost", help="the address to listen on; 0.0.0.0 for all of this machine")
    parser.add_argument("--no-browser", action="store_true", help="do not open a browser")
    parser.add_argument(
        "--memory",
        type=megabytes,
        default=0,
        metavar="SIZE",
        help="memory limit of the server with all its kernels, such as 512M or 2.5G; by default most of what is free",
    )
    parser.add_argument("--kernels", type=int, default=0, metavar="N", help="how many kernels may run at once")
    parser.add_argument(
        "--idle", type=int, default=60, metavar="MINUTES", help="how long an idle page keeps its kernel"
    )
    parser.add_argument(
        "--metrics",
        type=_address,
        metavar="[HOST:]PORT",
        help="where an operator finds the server's metrics; by default on localhost, one port above its own",
    )


def megabytes(text: str) -> int:
    """The megabytes that a text such as `512M` or `2.5G` means; a number alone means megabytes."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([MG]?)i?B?", text.strip(), re.IGNORECASE)
    size = int(float(match[1]) * (1024 if match[2].upper() == "G" else 1)) if match else 0
    if size < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 512M or 2.5G")
    return size


def _serve(arguments: argparse.Namespace) -> int:
    folder = arguments.folder
    if not folder.is_dir():
        raise CommandError(f"the folder {str(folder)!r} does not exist")
    if next(folder.rglob("*.ipynb"), None) is None:
        raise CommandError(f"the folder {str(folder)!r} has no notebooks (*.ipynb)")
    for name in ("kernels", "idle"):
        if getattr(arguments, name) < 0:
            raise CommandError(f"--{name} must not be negative, not {getattr(arguments, name)}")
    if not 0 <= arguments.port <= 65535:
        raise CommandError(f"--port must be from 0 to 65535, not {arguments.port}")
    sockets = _listen(arguments.port, arguments.ip, "--port", "--ip")
    try:
        metrics = _listen_for_metrics(arguments.metrics, sockets[0].getsockname()[1] + 1)
    except CommandError:
        for one in sockets:
            one.close()
        raise

    # jsonschema would import it for checks that nothing here needs, which takes longer than all the rest.
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
    # Only now, so that mistakes are reported at once.
    from gdviz.site.app import run

    options = {"memory": arguments.memory, "most": arguments.kernels, "cull_idle_timeout": arguments.idle * 60}
    run(sockets, metrics, folder.resolve(), not arguments.no_browser, arguments.ip, options)
    return 0


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not port.isdecimal() or int(port) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port or an address such as 127.0.0.1:9000")
    return host or "localhost", int(port)


def _listen_for_metrics(given: tuple[str, int] | None, port: int) -> list[socket.socket]:
    if given:
        return _listen(given[1], given[0], "--metrics", "--metrics")
    from tornado.netutil import bind_sockets

    try:
        return bind_sockets(port, "localhost")
    except (OSError, OverflowError):
        print(
            f"gdviz: port {port} is in use; choose another one for the server's metrics with --metrics", file=sys.stderr
        )
        return []


def _listen(port: int, ip: str, port_option: str, ip_option: str) -> list[socket.socket]:
    from tornado.netutil import bind_sockets

    try:
        return bind_sockets(port, ip)
    except socket.gaierror as error:
        raise CommandError(f"{ip_option} must be an address or a name of this machine, not {ip!r}") from error
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise CommandError(f"port {port} is in use; choose another one with {port_option}") from error
        raise CommandError(f"cannot listen on port {port} of {ip}: {os.strerror(error.errno or 0)}") from error


def _add_export(commands: argparse._SubParsersAction) -> None:
    parser = commands.add_parser(
        "export",
        help="write notebooks as a static site",
        description="Execute notebooks, and write each as a page that works without Python.",
    )
    parser.set_defaults(run=_export)
    parser.add_argument("notebooks", type=Path, help="a folder of notebooks, or one notebook")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR", help="where the site is written")
    parser.add_argument("--single-file", action="store_true", help="put everything that a page needs into one file")
    parser.add_argument(
        "--allow-static", action="store_true", help="freeze links that cannot run in the page instead of failing"
    )
    parser.add_argument("--force", action="store_true", help="replace an output folder that gdviz did not write")
    parser.add_argument(
        "--live",
        metavar="ADDRESS",
        help='where a notebook runs with Python, with "{path}" for its path; by default as in its metadata',
    )


def _export(arguments: argparse.Namespace) -> int:
    from gdviz.site.export import ExportError, export

    try:
        complete = export(
            arguments.notebooks,
            arguments.output,
            single_file=arguments.single_file,
            allow_static=arguments.allow_static,
            live=arguments.live,
            force=arguments.force,
            log=lambda line: print(line, flush=True),
        )
    except ExportError as error:
        raise CommandError(str(error)) from error
    except KeyboardInterrupt:
        raise CommandError("interrupted; the output is unchanged") from None
    return 0 if complete else 1
