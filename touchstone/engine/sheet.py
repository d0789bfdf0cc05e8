"""The table of a plan: what is given, and room for its dates."""

from collections.abc import Collection

from touchstone.engine.dates import Dates
from touchstone.engine.given import Given, fill_shape, fill_shifts
from touchstone.engine.network import Network
from touchstone.engine.parameters import Parameters
from touchstone.engine.sweeps import slots
from touchstone.engine.sweeps.choosing import chooser
from touchstone.engine.sweeps.numbers import Numbers, numbers, repeated
from touchstone.engine.sweeps.table import Sweep, SweepTable

DATES = {
    slots.START: "start",
    slots.FINISH: "finish",
    slots.POSITION: "position",
    slots.GATE: "gate",
    slots.FINISH_GATE: "finish_gate",
    slots.CEILING: "ceiling",
    slots.LATE_START: "late_start",
    slots.LATE_FINISH: "late_finish",
    slots.LATE_POSITION: "late_position",
    slots.LATE_BOUND: "late_bound",
    slots.TOTAL_SLACK: "total_slack",
    slots.FREE_SLACK: "free_slack",
}


def shape_table(network: Network) -> tuple[SweepTable, Numbers]:
    """The table of a network that is not yet in order, and the array that the order goes into."""
    arrays = [numbers() for _ in range(slots.COUNT)]
    fill_shape(arrays, network)
    arrays[slots.SCALARS] = numbers((len(network.ids), network.size, 0, 0))
    arrays[slots.ORDER], arrays[slots.WAITING] = repeated(0, network.size), repeated(0, network.size)
    return SweepTable(arrays, chooser.code), arrays[slots.ORDER]


class Sheet:
    """The table of one plan, as machine code or Python uses it.

    ``alone``: tasks to leave to methods even though a sweep could treat them.
    """

    def __init__(
        self, given: Given, parameters: Parameters, dates: Dates, alone: Collection[int] = ()
    ) -> None:
        self._parameters = parameters
        self._code = chooser.code
        self._arrays = given[:]
        if alone:
            self._arrays[slots.WAYS] = given[slots.WAYS][:]
        for number in alone:
            self._arrays[slots.WAYS][number] = slots.ALONE
        for slot, name in DATES.items():
            self._arrays[slot] = getattr(dates, name)
        self._table = SweepTable(self._arrays, self._code)

    def run(self, sweep: Sweep, place: int) -> int:
        """Run a sweep from a place; where it stopped."""
        return self._table.run(sweep, place)

    def catch_up(self, number: int) -> None:
        """Methods treated a task; if a sweep could have, it was short of shifts, which are there now."""
        if self._arrays[slots.WAYS][number] != slots.ALONE:
            fill_shifts(self._arrays, self._parameters)
            self._table = SweepTable(self._arrays, self._code)
