"""Compiles the search ahead of its first use: `python -m touchstone.engine.levelling.rcpsp.warming`.

It takes some seconds, and numba keeps the code for later processes.
"""

import os
import sys

from touchstone.engine.levelling.rcpsp.incumbent import Incumbent
from touchstone.engine.levelling.rcpsp.instance import Instance
from touchstone.engine.levelling.rcpsp.kernels.keeping import is_kept

LOW_PRIORITY = 10
SOMETHING = Instance((1, 2, 1), (), ((1,), (1,), (1,)), (2,))


def main() -> int:
    """Search for a moment, which compiles what is not kept; 1 without numba."""
    if is_kept("evolve"):
        return 0
    os.nice(LOW_PRIORITY)
    try:
        from touchstone.engine.levelling.rcpsp.evolution import Evolution
    except ImportError as missing:
        sys.stderr.write(f"{missing}\n")
        return 1
    Evolution(Incumbent(SOMETHING, (0, 1, 3), 0, seconds=600), seed=1).run(0.01)
    return 0


if __name__ == "__main__":
    sys.exit(main())
