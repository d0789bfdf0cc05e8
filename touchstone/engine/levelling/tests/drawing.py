"""Drawn plans with people on them, small enough to be looked at minute by minute."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st

from touchstone.engine import (
    Assignment,
    Calendar,
    ConstraintType,
    Lag,
    Link,
    LinkType,
    Mode,
    Plan,
    Resource,
    Shift,
    Task,
)
from touchstone.engine.tests.tables import MONDAY
from touchstone.engine.tests.test_properties import HOURS

MORNINGS = Calendar("mornings", week=((Shift(9 * 60, 9 * 60 + 20),),) * 6 + ((),))
"""Other hours than those of the plan: twenty minutes a day, on Saturdays too."""


@st.composite
def staffed_plans(draw: st.DrawFn) -> Plan:
    """Up to nine tasks in up to one summary, on up to two resources, some fixed in one way or another."""
    count = draw(st.integers(1, 9))
    resources = tuple(
        Resource(
            id=f"r{number}",
            max_units=draw(st.sampled_from((1.0, 1.0, 1.5, 2.0))),
            calendar=draw(st.sampled_from((None, None, "mornings"))),
        )
        for number in range(draw(st.integers(1, 2)))
    )
    tasks = [draw(staffed_tasks(number, resources)) for number in range(count)]
    links = tuple(
        Link(
            one,
            other,
            draw(st.sampled_from((LinkType.FS,) * 3 + tuple(LinkType))),
            Lag(10 * draw(st.integers(-1, 2))),
        )
        for one in range(count)
        for other in range(one + 1, count)
        if draw(st.integers(0, 4)) == 0
    )
    inside = draw(st.integers(0, count))
    tasks = [replace(task, parent="S") for task in tasks[:inside]] + tasks[inside:]
    summary = (Task(id="S"),) if inside else ()
    return Plan(
        start=MONDAY,
        calendar=HOURS,
        calendars=(MORNINGS,),
        resources=resources,
        tasks=(*summary, *tasks),
        links=links,
    )


@st.composite
def staffed_tasks(draw: st.DrawFn, number: int, resources: tuple[Resource, ...]) -> Task:
    staff = draw(st.lists(st.sampled_from([each.id for each in resources]), unique=True, max_size=2))
    day = MONDAY + timedelta(days=draw(st.integers(0, 4)))
    task = Task(
        id=number,
        duration=10 * draw(st.integers(0, 5)),
        assignments=tuple(
            Assignment(resource=each, units=draw(st.sampled_from((0.5, 1.0)))) for each in staff
        ),
        priority=draw(st.sampled_from((500, 500, 500, 700, 1000))),
        levelling_delay=draw(st.sampled_from((0, 0, 1440))),
    )
    kind = draw(st.integers(0, 9))
    if kind == 0:
        return replace(task, mode=Mode.MANUAL, start=day)
    if kind == 1:
        return replace(task, actual_start=day, percent_complete=50)
    if kind == 2:
        constraint = draw(st.sampled_from((ConstraintType.SNET, ConstraintType.MSO, ConstraintType.SNLT)))
        return replace(task, constraint=constraint, constraint_date=day)
    return task
