"""The parts of the front ends that need no browser, tested by Node."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.web.test_bundle import ENVIRONMENT


def test_what_needs_no_browser_works_in_node() -> None:
    done = subprocess.run(
        ["node", "--test", "--test-reporter=tap", *map(str, Path(__file__).parent.glob("*.test.mjs"))],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    assert "\n# pass 0" not in done.stdout
