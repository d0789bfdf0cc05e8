"""The walk through everything that lives, for garbage that refers to itself: between requests, not in one.

Python begins it in the middle of whatever allocates next. With plans of ten thousand items at hand it takes
up to a tenth of a second, and one drag in four paid for it. What nobody refers to is freed at once as ever,
and what is young is walked through as ever.
"""

import gc
import threading
import time

LOOK_EVERY = 5.0
QUIET = 0.1
"""The share of a core below which nobody is kept waiting."""
FEW, MANY = 5, 50
"""Walks through the young, one for some 7,000 objects more, after which the whole is due: when it is quiet,
and at any rate."""
NEVER = 2**30


def collect_until(stopping: threading.Event) -> None:
    """Take the walk over from Python as long as the process lives."""
    young, middle, old = gc.get_threshold()
    gc.set_threshold(young, middle, NEVER)
    used = time.process_time()
    while not stopping.wait(LOOK_EVERY):
        used, before = time.process_time(), used
        if is_due(gc.get_count()[2], (used - before) / LOOK_EVERY):
            gc.collect()
    gc.set_threshold(young, middle, old)


def is_due(walks: int, load: float) -> bool:
    """Whether to walk now, after so many walks through the young and at this share of a core."""
    return walks >= (FEW if load < QUIET else MANY)
