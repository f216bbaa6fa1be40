"""The command `gdviz`: serve and export notebooks, copy those that come with it, compile a function for the web."""

from __future__ import annotations

import argparse
import errno
import io
import os
import re
import socket
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from gdviz.extras import needed_by, outdated
from gdviz.site import lessons


class CommandError(Exception):
    """What a command cannot do, in a sentence for the person who typed it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run `gdviz` with its arguments; returns the exit status."""
    arguments = vars(_parser().parse_args(argv))
    run, command = arguments.pop("run"), f"gdviz {arguments.pop('command')}"
    # Consoles and files whose encoding lacks a letter, as on Windows, get another one in its place.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        with needed_by(command, "app"):
            return int(run(**arguments))
    except (CommandError, ModuleNotFoundError) as error:
        print(f"gdviz: {error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="gdviz", description="See gradient descent.")
    commands = parser.add_subparsers(dest="command", metavar="command", required=True)

    about = "Serve the notebooks of a folder as pages, and run Python for readers who need it."
    serve = commands.add_parser("serve", help="serve notebooks as an app", description=about)
    serve.set_defaults(run=_serve)
    option = serve.add_argument
    about = "the folder, by default that of the notebooks that come with gdviz"
    option("folder", nargs="?", type=Path, default=lessons.folder(), help=about)
    option("--port", type=int, default=8866, help="by default 8866")
    option("--ip", default="localhost", help="the address to listen on; 0.0.0.0 for all of this machine")
    option("--no-browser", action="store_true", help="do not open a browser")
    about = "memory limit of the server with all its kernels, such as 512M or 2.5G; by default most of what is free"
    option("--memory", type=megabytes, default=0, metavar="SIZE", help=about)
    option("--kernels", type=int, default=0, metavar="N", help="how many kernels may run at once")
    option("--idle", type=int, default=60, metavar="MINUTES", help="how long an idle page keeps its kernel")
    about = "where an operator finds the server's metrics; by default on localhost, one port above its own"
    option("--metrics", type=_address, metavar="[HOST:]PORT", help=about)
    about = "let teachers open rooms at /class, in which their page leads those of learners"
    option("--class", dest="classes", action="store_true", help=about)
    about = "where rooms are, such as redis://localhost, for several servers and through restarts; by default in memory"
    option("--redis", default="", metavar="URL", help=about)

    about = "Execute notebooks, and write each as a page that works without Python."
    export = commands.add_parser("export", help="write notebooks as a static site", description=about)
    export.set_defaults(run=_export)
    option = export.add_argument
    option("notebooks", type=Path, help="a folder of notebooks, or one notebook")
    option("--output", type=Path, required=True, metavar="DIR", help="where the site is written")
    option("--single-file", action="store_true", help="put everything that a page needs into one file")
    option("--allow-static", action="store_true", help="freeze links that cannot run in the page instead of failing")
    option("--force", action="store_true", help="replace an output folder that gdviz did not write")
    about = 'where a notebook runs with Python, with "{path}" for its path; by default as in its metadata'
    option("--live", metavar="ADDRESS", help=about)
    about = "where the site will be, such as https://example.org/lessons/, for the pictures that are shown beside links"
    option("--address", type=_site, metavar="ADDRESS", help=about)

    about = "Copy the notebooks that come with gdviz, the course among them, into a folder; nothing is overwritten."
    copies = commands.add_parser("lessons", help="copy the notebooks that come with gdviz", description=about)
    copies.set_defaults(run=_lessons)
    copies.add_argument("folder", type=Path, help="where they are copied to")

    about = "Compile a JAX function to an ES module that web pages and Node call without Python."
    compile_ = commands.add_parser("compile", help="write a JAX function as a module for the web", description=about)
    compile_.set_defaults(run=_compile)
    option = compile_.add_argument
    option("target", metavar="module.py:function", help="the file and the function in it")
    about = """example arguments, as in a call: "jnp.zeros(3), learning_rate=0.1"; the module takes numbers of their
        shapes and types; jax, jnp, np and all names of the file are known"""
    option("--example", default="", metavar="ARGUMENTS", help=about)
    option("--output", type=Path, required=True, metavar="FILE.js", help="the module; its types are written beside it")
    about = "write the WebAssembly to a file beside the module, which browsers cache, not into it"
    option("--wasm", action="store_const", const="beside", default="inside", help=about)
    about = "the argument that is a state: the function returns its next value, or a pair of that and outputs"
    option("--state", metavar="ARGUMENT", help=about)
    option("--split", action="store_true", help="let workers share the function's outermost jax.lax.map")
    option("--anywidget", action="store_true", help="write a front end for anywidget, or for MyST's directive")
    option(
        "--element", metavar="NAME", help="define a custom element, such as my-net, whose attributes are the arguments"
    )
    return parser


def megabytes(text: str) -> int:
    """The megabytes that a text such as `512M` or `2.5G` means; a number alone means megabytes."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([MG]?)i?B?", text.strip(), re.IGNORECASE)
    size = int(float(match[1]) * (1024 if match[2].upper() == "G" else 1)) if match else 0
    if size < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 512M or 2.5G")
    return size


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not port.isdecimal() or int(port) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port or an address such as 127.0.0.1:9000")
    return host or "localhost", int(port)


def _check_versions(command: str) -> None:
    if too_old := outdated("app"):
        raise CommandError(f"gdviz {command} needs {too_old}")


def _site(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise argparse.ArgumentTypeError(f"{text!r} is not the address of a site, such as https://example.org/lessons/")
    return f"{text.rstrip('/')}/"


# ---- serve ---------------------------------------------------------------------------------------


def _serve(
    folder: Path,
    port: int,
    ip: str,
    no_browser: bool,
    memory: int,
    kernels: int,
    idle: int,
    metrics: tuple[str, int] | None,
    classes: bool,
    redis: str,
) -> int:
    if not folder.is_dir():
        raise CommandError(f"the folder {str(folder)!r} does not exist")
    if next(folder.rglob("*.ipynb"), None) is None:
        raise CommandError(f"the folder {str(folder)!r} has no notebooks (*.ipynb)")
    for name, number in (("kernels", kernels), ("idle", idle)):
        if number < 0:
            raise CommandError(f"--{name} must not be negative, not {number}")
    if not 0 <= port <= 65535:
        raise CommandError(f"--port must be from 0 to 65535, not {port}")
    if redis and not classes:
        raise CommandError("--redis is for the rooms of classes: add --class")
    _check_versions("serve")
    if redis:
        _check_redis(redis)
    sockets = _listen(ip, port, "--ip", "--port")
    try:
        host, figures_port = metrics or ("localhost", sockets[0].getsockname()[1] + 1)
        figures = _listen(host, figures_port, "--metrics", "--metrics")
    except CommandError as error:
        if metrics:
            for one in sockets:
                one.close()
            raise
        print(f"gdviz: the server has no metrics: {error}", file=sys.stderr)
        figures = []

    # jsonschema would import it for checks that nothing here needs, which takes longer than all the rest.
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
    # Only now, so that mistakes are reported at once.
    from gdviz.site.app import run

    options = {"memory": memory, "most": kernels, "cull_idle_timeout": idle * 60}
    run(sockets, figures, folder.resolve(), not no_browser, ip, options, classes, redis)
    return 0


def _check_redis(address: str) -> None:
    from redis import Redis
    from redis.exceptions import RedisError

    try:
        with Redis.from_url(address, socket_connect_timeout=5) as redis:
            redis.ping()
    except ValueError as error:
        raise CommandError(f"--redis must be an address such as redis://localhost: {error}") from error
    except RedisError as error:
        raise CommandError(f"the server of --redis is out of reach: {error}") from error


def _listen(ip: str, port: int, ip_option: str, port_option: str) -> list[socket.socket]:
    from tornado.netutil import bind_sockets

    try:
        return bind_sockets(port, ip)
    except socket.gaierror as error:
        raise CommandError(f"{ip_option} must be an address or a name of this machine, not {ip!r}") from error
    except OverflowError as error:
        raise CommandError(f"there is no port {port}; choose another one with {port_option}") from error
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise CommandError(f"port {port} is in use; choose another one with {port_option}") from error
        raise CommandError(f"cannot listen on port {port} of {ip}: {os.strerror(error.errno or 0)}") from error


# ---- export --------------------------------------------------------------------------------------


def _export(**options: Any) -> int:
    _check_versions("export")
    from gdviz.site.export import ExportError, export

    try:
        complete = export(**options, log=lambda line: print(line, flush=True))
    except ExportError as error:
        raise CommandError(str(error)) from error
    except KeyboardInterrupt:
        raise CommandError("interrupted; the output is unchanged") from None
    return 0 if complete else 1


# ---- lessons -------------------------------------------------------------------------------------


def _lessons(folder: Path) -> int:
    try:
        count = lessons.copy(folder)
    except lessons.LessonsError as error:
        raise CommandError(str(error)) from error
    print(f'{count} notebooks are in {folder}: open them in JupyterLab, or run: gdviz serve "{folder}"')
    return 0


# ---- compile -------------------------------------------------------------------------------------


def _compile(**options: Any) -> int:
    from gdviz.compiler.command import CompileError, compile_file

    try:
        compile_file(**options)
    except CompileError as error:
        raise CommandError(str(error)) from error
    return 0
