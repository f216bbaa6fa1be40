"""Descents that move over their loss surface, as GIF or MP4: `animate(problem, runs, path)`."""

from __future__ import annotations

import math
import subprocess
import warnings
from os import PathLike
from pathlib import Path
from typing import Any

from tqdm.auto import tqdm

from gdviz.checks import check_whole
from gdviz.descent import Trajectory
from gdviz.extras import needed_by
from gdviz.landscape import Landscape
from gdviz.problems import Problem
from gdviz.views.figure import Runs, draw_path, draw_surface, named_paths

with needed_by("gdviz.views.animation"):
    from matplotlib.animation import FFMpegWriter, PillowWriter
    from PIL import Image

MOST_FRAMES = 120
"""How many frames an animation has at most, unless the steps for each are given."""


def animate(
    problem: Problem,
    runs: Runs,
    path: str | PathLike[str],
    *,
    steps: int = 100,
    landscape: Landscape | None = None,
    steps_per_frame: int | None = None,
    frames_per_second: int = 20,
    progress: bool = True,
) -> Path:
    """Write an animation of named descents over a problem's loss surface; return its path.

    A path that ends in `.gif` gives a GIF, which repeats; `.mp4` an MP4 (H.264), for which the program ffmpeg must be
    installed. Each frame goes `steps_per_frame` steps further, by default as many as make at most 120 frames; the last
    one stands for a second. A descent that diverges stays at the step at which it does. `runs`, `steps` and `landscape`
    are as in `surface_figure`; of parameters in a larger space, `Plane.path` gives the trajectory and `Plane.loss` the
    loss.

    Interrupt it (Ctrl+C, or the stop button of a notebook), and what is drawn by then is written, with a warning.

    Raises `TypeError` where `runs` is no dictionary of names and descents, `ValueError` for none, another
    ending of the path or numbers that are not allowed, `RuntimeError` where ffmpeg is missing, and `OSError` where the
    file cannot be written.
    """
    paths = named_paths(problem, runs, steps)
    if not paths:
        raise ValueError("runs must hold at least one descent, but they are empty")
    last = max(run.loss.shape[-1] - 1 if isinstance(run, Trajectory) else steps for run in runs.values())
    if steps_per_frame is None:
        steps_per_frame = max(1, math.ceil(last / (MOST_FRAMES - 1)))
    steps_per_frame = check_whole("steps_per_frame", steps_per_frame, 1)
    frames_per_second = check_whole("frames_per_second", frames_per_second, 1, 50)
    path = Path(path)
    writer = _writer(path, frames_per_second)
    # Where this fails, it fails before the work begins.
    path.open("ab").close()

    figure, axes = draw_surface(problem, landscape)
    drawn: list[Any] = []
    for name, points, color in paths:
        lines = draw_path(axes, points, color, name)
        drawn.append((points, lines, *axes.plot([], [], "o", color=color, markeredgecolor="white", zorder=4)))
    axes.legend(loc="best", fontsize=8)
    axes.set_title(f"{problem.title}: step {last}")
    figure.draw_without_rendering()
    # The layout stays; to find it again would take most of the time of a frame.
    figure.set_layout_engine("none")

    frames = [*range(0, last, steps_per_frame), *[last] * frames_per_second]
    written, interrupted = 0, False
    writer.setup(figure, str(path), dpi=100)
    try:
        for step in tqdm(frames, unit="frame", disable=not progress):
            for points, lines, present in drawn:
                for line in lines:
                    line.set_data(*points[: step + 1].T)
                present.set_data(*points[: step + 1][-1:].T)
            axes.set_title(f"{problem.title}: step {step}")
            writer.grab_frame()
            written += 1
    except KeyboardInterrupt:
        interrupted = True
    except BrokenPipeError:
        pass  # ffmpeg has ended; its own words come when it is asked for them.
    _finish(writer, interrupted)
    if interrupted and written == 0:
        path.unlink()
        raise KeyboardInterrupt
    if interrupted:
        warnings.warn(f"animation interrupted: {written} of {len(frames)} frames are written", stacklevel=2)
    return path


class _GifWriter(PillowWriter):
    """GIFs with one palette for all frames: a frame then contains only what differs from the one before."""

    _frames: list[Image.Image]

    def finish(self) -> None:
        frames = [frame.convert("RGB") for frame in self._frames]
        # On the last one there are all paths, and the landscape as on any other.
        palettes = [frame.quantize() for frame in frames[-1:]]
        self._frames = [frame.quantize(palette=palettes[0], dither=Image.Dither.NONE) for frame in frames]
        super().finish()


def _writer(path: Path, frames_per_second: int) -> PillowWriter | FFMpegWriter:
    """Return matplotlib's writer for the ending of a path."""
    ending = path.suffix.lower()
    if ending == ".gif":
        return _GifWriter(fps=frames_per_second)
    if ending != ".mp4":
        raise ValueError(f"path must end in .gif or .mp4, not {path.name!r}")
    if not FFMpegWriter.isAvailable():
        raise RuntimeError(
            f"an MP4 needs the program ffmpeg, but there is no {FFMpegWriter.bin_path()!r}: "
            "install it, set matplotlib.rcParams['animation.ffmpeg_path'], or write a .gif"
        )
    return FFMpegWriter(fps=frames_per_second, codec="h264")


def _finish(writer: PillowWriter | FFMpegWriter, interrupted: bool) -> None:
    """Let the writer end its file; raise `RuntimeError` with ffmpeg's words where it could not."""
    try:
        writer.finish()
    except IndexError:
        # Pillow has no frame at all.
        if not interrupted:
            raise
    except subprocess.CalledProcessError as error:
        # An interruption may reach ffmpeg too: it then ends the file by itself, with a status of its own.
        if not interrupted:
            raise RuntimeError(f"ffmpeg could not write the animation: {error.stderr.strip()[-500:]}") from error
