"""Correlations that look at the order of values only."""

from typing import Any

import numpy as np
import numpy.typing as npt

from touchstone.engine.risk.compiled import compiled
from touchstone.engine.risk.curves import Ints
from touchstone.engine.risk.distributions import Floats

Values = npt.NDArray[Any]


def pearson(one: Values, other: Values) -> float | None:
    """The linear correlation; None when one of both never varies."""
    left, right = one - one.mean(), other - other.mean()
    scale = float(np.sqrt((left @ left) * (right @ right)))
    return float(left @ right) / scale if scale > 0 else None


def average_ranks(values: Values) -> Floats:
    """The rank of each value, from 0; equal values share the mean of theirs."""
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return np.asarray((last - (counts + 1) / 2)[place])


def kendall(one: Ints, other: Ints) -> float | None:
    """Kendall's tau-b, with ties; None when one of both never varies.

    Knight, "A computer method for calculating Kendall's tau with ungrouped data", JASA 61 (1966) 436-439.
    """
    order = np.lexsort((other, one))
    one, other = one[order], other[order]
    pairs = len(one) * (len(one) - 1) // 2
    same_one, same_other = tied_pairs(one), tied_pairs(np.sort(other))
    same_both = tied_pairs_of_both(one, other)
    swaps = count_swaps(other.astype(np.int64))
    scale = float(pairs - same_one) ** 0.5 * float(pairs - same_other) ** 0.5
    return (pairs - same_one - same_other + same_both - 2 * swaps) / scale if scale > 0 else None


def tied_pairs(ordered: Ints) -> int:
    """How many pairs of values are equal, in an ordered list."""
    _, counts = np.unique(ordered, return_counts=True)
    return int((counts * (counts - 1) // 2).sum())


def tied_pairs_of_both(one: Ints, other: Ints) -> int:
    """How many pairs are equal in both lists."""
    starts = np.flatnonzero(np.append(True, (np.diff(one) != 0) | (np.diff(other) != 0)))
    counts = np.diff(np.append(starts, len(one)))
    return int((counts * (counts - 1) // 2).sum())


@compiled
def count_swaps(values: Ints) -> int:
    """How many neighbours bubble sort would swap, counted by merge sort; the values are put in order."""
    count, swaps, width = len(values), 0, 1
    spare = np.empty_like(values)
    while width < count:
        for begin in range(0, count, 2 * width):
            middle, end = min(begin + width, count), min(begin + 2 * width, count)
            left, right = begin, middle
            for place in range(begin, end):
                if left < middle and (right >= end or values[left] <= values[right]):
                    spare[place] = values[left]
                    left += 1
                else:
                    spare[place] = values[right]
                    right += 1
                    swaps += middle - left
        values[:] = spare
        width *= 2
    return swaps
