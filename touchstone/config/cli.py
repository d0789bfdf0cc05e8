"""The console script `touchstone`."""

import os
import sys


def main(argv: list[str] | None = None) -> int:
    """Run one command; see `touchstone --help`."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "touchstone.config.settings")
    from touchstone.config.commands import run

    return run(sys.argv[1:] if argv is None else argv)
