"""The environment variables of the server that its kernels get."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

# What Python, JAX and the other libraries read; the rest may be secrets of the server.
_NEEDED = re.compile(
    r"PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TERM|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|VIRTUAL_ENV|XDG_\w+_HOME"
    r"|(?:PYTHON|CONDA|IPYTHON|MPL|NPY|JAX|XLA|TF|TPU|CUDA|NVIDIA|OMP|MKL|OPENBLAS|MALLOC|GDVIZ)\w*"
    r"|JUPYTER_(?:PATH|DATA_DIR|RUNTIME_DIR|CONFIG_DIR|CONFIG_PATH|PLATFORM_DIRS)"
    # What a page tells its kernel of the request, and what Windows needs.
    r"|QUERY_STRING|PATH_INFO|SCRIPT_NAME|(?:SERVER|VOILA)_\w+|SYSTEMROOT|WINDIR|COMSPEC|APPDATA|LOCALAPPDATA|USERPROFILE"
)


def needed_environment(environment: Mapping[str, str], more: Collection[str] = ()) -> dict[str, str]:
    """Return the variables that a kernel needs, and those named in `more`."""
    return {name: value for name, value in environment.items() if name in more or _NEEDED.fullmatch(name.upper())}
