"""What a request costs on PostgreSQL: CPU of server and database together, time, and queries."""

import os
import sys

from benchmarks.api.running import run
from tests.support.postgres import throwaway_postgres


def main() -> int:
    """Print the table; 1 when an aim is missed. `--quick` takes a small company and few requests."""
    with throwaway_postgres() as url:
        os.environ["TOUCHSTONE_DATABASE_URL"] = url
        return run("PostgreSQL")


if __name__ == "__main__":
    sys.exit(main())
