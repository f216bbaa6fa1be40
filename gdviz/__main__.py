"""`python -m gdviz` is the command `gdviz`."""

import sys

from gdviz.site.cli import main

sys.exit(main())
