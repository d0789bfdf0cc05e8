"""Chance that can be asked again: a number is a function of seed, name and run, of nothing else.

SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014): the n-th
number of a stream is a mix of ``key + n * GOLDEN``. So runs can be cut into blocks in any way, one task can
be drawn again without the others, and a task keeps its luck when others are added: two variants of a plan
are compared under the same chances.
"""

from collections.abc import Hashable
from hashlib import blake2b

import numpy as np

from touchstone.engine.risk.compiled import compiled

GOLDEN = np.uint64(0x9E3779B97F4A7C15)
FIRST_MIX = np.uint64(0xBF58476D1CE4E5B9)
SECOND_MIX = np.uint64(0x94D049BB133111EB)
ONE, ELEVEN = np.uint64(1), np.uint64(11)
THIRTY, TWENTY_SEVEN, THIRTY_ONE = np.uint64(30), np.uint64(27), np.uint64(31)
STEP = 2.0**-53


def stream_key(seed: int, purpose: str, name: Hashable = None) -> np.uint64:
    """The key of a stream. ``name`` counts by its ``repr``: numbers, texts and tuples of them are safe."""
    digest = blake2b(f"{seed}\0{purpose}\0{name!r}".encode(), digest_size=8).digest()
    return np.uint64(int.from_bytes(digest, "little"))


@compiled
def chance(key: np.uint64, run: int) -> float:
    """A number between 0 and 1, both excluded, evenly distributed."""
    mixed = key + (np.uint64(run) + ONE) * GOLDEN
    mixed = (mixed ^ (mixed >> THIRTY)) * FIRST_MIX
    mixed = (mixed ^ (mixed >> TWENTY_SEVEN)) * SECOND_MIX
    mixed ^= mixed >> THIRTY_ONE
    return (np.float64(mixed >> ELEVEN) + 0.5) * STEP
