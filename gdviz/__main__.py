"""`python -m gdviz` is the command `gdviz`."""

import sys

from gdviz.serving.cli import main

sys.exit(main())
