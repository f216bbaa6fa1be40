"""`python -m gdviz` is the command `gdviz`."""

import sys

from gdviz.serving.cli import main

if __name__ == "__main__":
    sys.exit(main())
