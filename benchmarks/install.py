"""How much has to be downloaded to install an app: the sizes of all its wheels."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.served import REPOSITORY

GDVIZ = [str(REPOSITORY)]
CLASSIC = ["bqplot", "ipykernel", "ipympl", "ipywidgets", "jax", "matplotlib", "numpy", "voila"]


def wheel_bytes(requirements: list[str]) -> int:
    """Return the size of the wheels of some packages and all they need, in an empty environment.

    Raises `OSError` where pip cannot get them, for example without a network.
    """
    with tempfile.TemporaryDirectory() as wheels:
        command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--retries=1", "--wheel-dir", wheels]
        result = subprocess.run([*command, *requirements], capture_output=True, text=True)
        if result.returncode != 0:
            reason = (result.stderr.strip() or "pip failed").splitlines()[-1]
            raise OSError(reason)
        return sum(wheel.stat().st_size for wheel in Path(wheels).iterdir())
