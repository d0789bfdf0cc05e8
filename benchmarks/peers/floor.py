"""A plain C program over the arrays that the engine has prepared; needs `cc`."""

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from ctypes import CDLL, POINTER, c_int64, cast
from dataclasses import replace
from pathlib import Path

from touchstone.engine import Plan, Task, schedule
from touchstone.engine.preparation import Preparation, prepare
from touchstone.engine.sweeps import slots
from touchstone.engine.sweeps.numbers import Numbers, repeated

SOURCE = Path(__file__).with_suffix(".c")
READS = (
    slots.ORDER, slots.FIRST_BEFORE, slots.BEFORE, slots.FIRST_AFTER, slots.AFTER, slots.DURATIONS,
    slots.CALENDARS, slots.FIRST_SHIFT, slots.SHIFT_STARTS, slots.SHIFT_SUMS,
)  # fmt: skip
Pointer = POINTER(c_int64)


def is_there() -> bool:
    """Whether a C compiler is."""
    return shutil.which("cc") is not None


def floor_pass(plan: Plan) -> Callable[[], int]:
    """A pass in C over the plan without its summaries, all links finish-to-start; it answers the finish."""
    preparation = prepared(bare(plan))
    given, tasks = preparation.given, len(preparation.network.ids)
    found = [repeated(0, tasks) for _ in range(6)]
    compute = compiled().compute
    compute.restype = c_int64
    pointers = table([given[slot] for slot in READS]), table(found)
    project_start = c_int64(given[slots.SCALARS][slots.PROJECT_START])
    return lambda: int(compute(c_int64(tasks), project_start, *pointers))


def prepared(plan: Plan) -> Preparation:
    """The plan as arrays, with calendars for as many years as it takes."""
    schedule(plan)
    preparation = prepare(replace(plan))
    assert isinstance(preparation, Preparation)
    return preparation


def bare(plan: Plan) -> Plan:
    """The leaves of the plan with their links, as far as the C program knows them."""
    leaves = tuple(
        Task(id=task.id, duration=task.duration, calendar=task.calendar)
        for task in plan.tasks
        if task.parent is not None
    )
    known = {task.id for task in leaves}
    links = [link for link in plan.links if link.predecessor in known and link.successor in known]
    plain = tuple(type(link)(link.predecessor, link.successor) for link in links)
    return replace(plan, tasks=leaves, links=plain)


def compiled() -> CDLL:
    """The C program as a library, built anew."""
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "floor.so"
        subprocess.run(
            ["cc", "-O3", "-march=native", "-shared", "-fPIC", "-o", str(library), str(SOURCE)], check=True
        )
        return CDLL(str(library))


def table(arrays: list[Numbers]) -> object:
    """Pointers to the arrays, which have to stay alive."""
    pointers = [cast(each.buffer_info()[0], Pointer) for each in arrays]
    made = (Pointer * len(arrays))(*pointers)
    made.arrays = arrays  # type: ignore[attr-defined]
    return made
