"""A table of arrays that sweeps run over, as Python or as machine code."""

from collections.abc import Callable, MutableSequence, Sequence

from touchstone.engine.sweeps import slots
from touchstone.engine.sweeps.loading import MachineCode
from touchstone.engine.sweeps.numbers import Numbers, addresses_of

Sweep = Callable[[slots.Table, int], int]


class SweepTable:
    """The arrays of a plan by slot, and how sweeps run over them: by machine code when it is given.

    What is written into the arrays of dates is seen at once; the others are read once.
    """

    def __init__(self, arrays: Sequence[Numbers], code: MachineCode | None) -> None:
        self._code = code
        self._arrays: list[MutableSequence[int]] = list(arrays)
        self._held = arrays
        self._addresses = addresses_of(arrays)
        if code is None:  # Python reads lists faster than arrays
            self._arrays[slots.GIVEN] = [each.tolist() for each in arrays[slots.GIVEN]]

    def run(self, sweep: Sweep, place: int = 0) -> int:
        """Run a sweep from a place; what it answers."""
        if self._code is None:
            return sweep(self._arrays, place)
        return self._code.run(sweep.__name__, self._addresses, place)
