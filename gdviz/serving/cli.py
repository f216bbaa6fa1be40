"""The command `gdviz`: export notebooks as a static site, or serve them as an app."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 0, or 1 where something could not be done."""
    parser = argparse.ArgumentParser("gdviz", description="See gradient descent: notebooks as pages and as an app.")
    commands = parser.add_subparsers(title="commands", required=True, metavar="export")
    _add_export(commands)
    options = parser.parse_args(arguments)
    return int(options.run(options))


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("export", help="write a static site that needs no server", description=_EXPORT)
    command.add_argument("notebooks", type=Path, help="a folder of notebooks, or one notebook")
    command.add_argument("--output", type=Path, required=True, metavar="FOLDER", help="where the site is written")
    command.add_argument("--single-file", action="store_true", help="put all that a page needs into its one file")
    command.add_argument(
        "--allow-static", action="store_true", help="export links that cannot run in the page as they are, frozen"
    )
    command.add_argument("--force", action="store_true", help="replace the output even if it is not a site of gdviz's")
    command.add_argument(
        "--live",
        metavar="ADDRESS",
        help='where a notebook runs with Python, "{path}" standing for its path; by default as its metadata say',
    )
    command.set_defaults(run=_export)


_EXPORT = "Execute notebooks and write each as a page in which all links go on without Python."


def _export(options: argparse.Namespace) -> int:
    from gdviz.serving.export import ExportError, export

    try:
        complete = export(
            options.notebooks,
            options.output,
            single_file=options.single_file,
            allow_static=options.allow_static,
            live=options.live,
            force=options.force,
            tell=lambda line: print(line, flush=True),
        )
    except ExportError as error:
        print(f"gdviz export: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("gdviz export: interrupted; the output is as it was", file=sys.stderr)
        return 130
    return 0 if complete else 1
