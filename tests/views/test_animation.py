"""Animations as files: read back with Pillow and ffmpeg."""

from __future__ import annotations

import re
import signal
import subprocess
from itertools import pairwise

import imageio_ffmpeg
import jax.numpy as jnp
import matplotlib
import numpy as np
import optax
import pytest
from matplotlib.animation import FFMpegWriter, PillowWriter
from PIL import Image

from gdviz import GALLERY, Trajectory, descend, sample
from gdviz.views.animation import animate
from tests.growth import diverged_step, highest_allowed

BOWL = GALLERY["bowl"]()
TRAJECTORIES = {
    "plain": descend(BOWL.loss, BOWL.start, optax.sgd(0.05), 6),
    "diverges": descend(BOWL.loss, BOWL.start, optax.sgd(0.45), 60),
}
SHORT = {"plain": TRAJECTORIES["plain"]}


@pytest.fixture(scope="module")
def landscape():
    return sample(BOWL.loss, BOWL.box, (20, 20))


@pytest.fixture
def ffmpeg(monkeypatch):
    """The program, wherever it is; its path."""
    program = imageio_ffmpeg.get_ffmpeg_exe()
    monkeypatch.setitem(matplotlib.rcParams, "animation.ffmpeg_path", program)
    return program


def frames_of(path, program):
    """The frames of a video, shape (n, height, width, 3)."""
    command = [program, "-loglevel", "error", "-i", str(path), "-f", "rawvideo", "-pix_fmt", "rgb24", "-"]
    raw = subprocess.run(command, check=True, capture_output=True).stdout
    # The figure has 5.2 by 4.2 inches at 100 dots per inch.
    return np.frombuffer(raw, np.uint8).reshape(-1, 420, 520, 3)


def changed(first, second):
    """How many pixels differ clearly between two pictures."""
    return int((np.abs(np.asarray(first, int) - np.asarray(second, int)).max(axis=-1) > 60).sum())


def test_gif_shows_the_path_grow_to_its_end(tmp_path, landscape):
    path = animate(BOWL, SHORT, tmp_path / "descent.gif", landscape=landscape, frames_per_second=10, progress=False)
    with Image.open(path) as image:
        assert image.info["loop"] == 0
        pictures, durations = [], []
        for index in range(image.n_frames):
            image.seek(index)
            pictures.append(np.asarray(image.convert("RGB")))
            durations.append(image.info["duration"])
    # Six steps of a tenth of a second; the equal frames of the last one become one frame of a second.
    assert durations == [100] * 6 + [1000]
    # The landscape is in the first frame alone: each other one adds a hundredth of it or so.
    with Image.open(path) as image:
        image.save(tmp_path / "first.gif")
    assert path.stat().st_size < 1.5 * (tmp_path / "first.gif").stat().st_size
    assert all(changed(first, second) for first, second in pairwise(pictures))
    assert changed(pictures[0], pictures[6]) > changed(pictures[0], pictures[1])


def test_mp4_shows_the_path_grow_to_its_end(tmp_path, landscape, ffmpeg):
    path = animate(BOWL, SHORT, tmp_path / "descent.mp4", landscape=landscape, frames_per_second=5, progress=False)
    frames = frames_of(path, ffmpeg)
    assert len(frames) == 6 + 5
    assert changed(frames[0], frames[6]) > 0
    assert changed(frames[6], frames[10]) == 0


def drawn_points(monkeypatch, frames=None):
    """Record what each frame shows: title, and the points of each line with a label."""
    shown = []
    grab = PillowWriter.grab_frame

    def recorded(writer, **settings):
        axes = writer.fig.axes[0]
        lines = {
            line.get_label(): line.get_xydata().copy() for line in axes.lines if not line.get_label().startswith("_")
        }
        shown.append((axes.get_title(), lines))
        if len(shown) == frames:
            signal.raise_signal(signal.SIGINT)
        return grab(writer, **settings)

    monkeypatch.setattr(PillowWriter, "grab_frame", recorded)
    return shown


def test_each_frame_shows_the_points_up_to_its_step(tmp_path, monkeypatch, landscape):
    shown = drawn_points(monkeypatch)
    animate(
        BOWL,
        TRAJECTORIES,
        tmp_path / "a.gif",
        landscape=landscape,
        steps_per_frame=25,
        frames_per_second=1,
        progress=False,
    )
    assert [title.rpartition(": ")[2] for title, _ in shown] == ["step 0", "step 25", "step 50", "step 60"]
    last = diverged_step(TRAJECTORIES["diverges"].loss, highest_allowed(BOWL))
    assert 0 < last < 25
    for (_, lines), step in zip(shown, (0, 25, 50, 60), strict=True):
        np.testing.assert_array_equal(lines["plain"], TRAJECTORIES["plain"].params[: step + 1])
        np.testing.assert_array_equal(lines["diverges"], TRAJECTORIES["diverges"].params[: min(step, last) + 1])


def test_long_descents_get_at_most_120_frames_before_the_last(tmp_path, monkeypatch, landscape):
    shown = drawn_points(monkeypatch)
    monkeypatch.setattr(PillowWriter, "grab_frame", lambda writer: shown.append(writer.fig.axes[0].get_title()))
    monkeypatch.setattr(PillowWriter, "finish", lambda writer: None)
    long = {"long": Trajectory(jnp.ones((1000, 2)), jnp.ones(1000), jnp.ones((1000, 2)))}
    animate(BOWL, long, tmp_path / "a.gif", landscape=landscape, frames_per_second=1, progress=False)
    assert 100 < len(shown) <= 120
    assert shown[-1].endswith("step 999")


# ---- Interruptions ------------------------------------------------------------------------------


@pytest.mark.usefixtures("interruptible")
def test_an_interrupted_gif_keeps_its_frames(tmp_path, monkeypatch, landscape):
    drawn_points(monkeypatch, frames=4)
    with pytest.warns(UserWarning, match="animation interrupted: 3 of 11 frames are written"):
        path = animate(BOWL, SHORT, tmp_path / "a.gif", landscape=landscape, frames_per_second=5, progress=False)
    with Image.open(path) as image:
        assert image.n_frames == 3


@pytest.mark.usefixtures("interruptible")
def test_an_interrupted_mp4_keeps_its_frames(tmp_path, monkeypatch, landscape, ffmpeg):
    grab, grabbed = FFMpegWriter.grab_frame, []

    def interrupted(writer, **settings):
        if len(grabbed) == 3:
            # As Ctrl+C in a terminal does, it reaches ffmpeg as well.
            writer._proc.send_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGINT)
        grabbed.append(writer)
        return grab(writer, **settings)

    monkeypatch.setattr(FFMpegWriter, "grab_frame", interrupted)
    with pytest.warns(UserWarning, match="animation interrupted: 3 of 11 frames are written"):
        path = animate(BOWL, SHORT, tmp_path / "a.mp4", landscape=landscape, frames_per_second=5, progress=False)
    assert 1 <= len(frames_of(path, ffmpeg)) <= 3


@pytest.mark.usefixtures("interruptible")
def test_an_interruption_before_the_first_frame_leaves_nothing(tmp_path, monkeypatch, landscape):
    drawn_points(monkeypatch, frames=1)
    with pytest.raises(KeyboardInterrupt):
        animate(BOWL, SHORT, tmp_path / "a.gif", landscape=landscape, progress=False)
    assert list(tmp_path.iterdir()) == []


# ---- Bad input ----------------------------------------------------------------------------------


def test_a_missing_ffmpeg_is_named(tmp_path, monkeypatch):
    monkeypatch.setitem(matplotlib.rcParams, "animation.ffmpeg_path", "no-such-ffmpeg")
    with pytest.raises(RuntimeError, match="an MP4 needs the program ffmpeg, but there is no 'no-such-ffmpeg'"):
        animate(BOWL, SHORT, tmp_path / "a.mp4")
    assert list(tmp_path.iterdir()) == []


def test_ffmpegs_own_words_are_told(tmp_path, monkeypatch, landscape):
    program = tmp_path / "ffmpeg"
    program.write_text("#!/bin/sh\necho Unknown encoder h264 >&2\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setitem(matplotlib.rcParams, "animation.ffmpeg_path", str(program))
    with pytest.raises(RuntimeError, match="ffmpeg could not write the animation: Unknown encoder h264"):
        animate(BOWL, SHORT, tmp_path / "a.mp4", landscape=landscape, progress=False)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"runs": SHORT["plain"]}, TypeError, "runs must be a dictionary of names and trajectories"),
        ({"runs": {"a": 3}}, TypeError, "runs['a'] must be a gdviz Trajectory or an optax optimizer, not a int"),
        ({"runs": {}}, ValueError, "runs must hold at least one descent"),
        (
            {"runs": {"a": descend(lambda p: jnp.sum(p["w"] ** 2), {"w": jnp.ones(3)}, optax.sgd(0.1), 1)}},
            ValueError,
            "runs['a'] must have two parameters, in an array of shape (n, 2), or (m, n, 2) for m descents; ",
        ),
        ({"path": "descent.avi"}, ValueError, "path must end in .gif or .mp4, not 'descent.avi'"),
        ({"path": "missing/descent.gif"}, FileNotFoundError, "missing/descent.gif"),
        ({"steps_per_frame": 0}, ValueError, "steps_per_frame must be a whole number ≥ 1, not 0"),
        ({"frames_per_second": 0}, ValueError, "frames_per_second must be a whole number from 1 to 50, not 0"),
        ({"frames_per_second": 2.5}, ValueError, "frames_per_second must be a whole number from 1 to 50, not 2.5"),
    ],
)
def test_animate_refuses_bad_arguments(arguments, error, message, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(error, match=re.escape(message)):
        animate(**({"problem": BOWL, "runs": SHORT, "path": "a.gif", "progress": False} | arguments))
    assert list(tmp_path.iterdir()) == []
