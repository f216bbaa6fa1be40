"""Firefox, driven by `firefox.mjs`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.browser.lesson import PATIENCE
from tests.web.test_bundle import ENVIRONMENT


def in_firefox(url: str, code: str) -> Any:
    """Open an address, run the body of an asynchronous function of puppeteer's `page`, and return what it returns.

    `until(expression)` waits until JavaScript in the page is true. The page may have had no errors, and asked no other
    host.
    """
    names = ("firefox-esr", "firefox")
    firefox = os.environ.get("FIREFOX") or next(filter(None, map(shutil.which, names)), None)
    assert firefox, "tests/browser/install.sh installs Firefox"
    done = subprocess.run(
        ["node", Path(__file__).with_name("firefox.mjs")],
        input=json.dumps({"url": url, "code": code}),
        env=ENVIRONMENT | {"FIREFOX": firefox},
        capture_output=True,
        text=True,
        timeout=4 * PATIENCE,
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["troubles"] == []
    return answer["result"]
