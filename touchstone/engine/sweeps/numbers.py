"""Arrays of integers that Python and machine code read and write alike."""

from array import array
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Numbers = array[int]
else:
    Numbers = array  # not subscriptable before Python 3.12


def numbers(values: Iterable[int] = ()) -> Numbers:
    """An array of integers of 64 bits."""
    return array("q", values)


def repeated(value: int, count: int) -> Numbers:
    """That many times the same integer."""
    return array("q", (value,)) * count


def addresses_of(arrays: Iterable[Numbers]) -> Numbers:
    """Where the arrays are in memory; they have to be kept alive, and as long as they are."""
    return array("Q", [each.buffer_info()[0] for each in arrays])
