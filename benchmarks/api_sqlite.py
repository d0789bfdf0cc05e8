"""What a request costs in one process with SQLite."""

import os
import sys

from benchmarks.api.running import run


def main() -> int:
    """Print the table; 1 when an aim is missed. `--quick` takes a small company and few requests."""
    os.environ.pop("TOUCHSTONE_DATABASE_URL", None)
    return run("SQLite")


if __name__ == "__main__":
    sys.exit(main())
