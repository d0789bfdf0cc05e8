"""`python -m touchstone`: the console script, where it is not installed."""

import sys

from touchstone.config.cli import main

sys.exit(main())
