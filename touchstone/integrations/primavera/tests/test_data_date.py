"""Imported plans: our rules know no data date."""

from datetime import date

from touchstone.integrations.importing.primavera_dates import from_data_date_on
from touchstone.integrations.plan_file.reading import Reading
from touchstone.integrations.plan_file.tests.plans import at
from touchstone.integrations.primavera.tests.exports import (
    activity,
    export,
    finished,
    read,
    relation,
    started,
)

BEGUN = {"plan_start_date": "2026-02-02 08:00"}


def constraints(text: str) -> dict[str, tuple[str, date | None]]:
    settled = from_data_date_on(Reading(plan=read(text)[0], findings=())).plan
    assert settled is not None
    return {task.uid: (task.constraint, task.constraint_date) for task in settled.tasks}


def test_what_is_next_starts_no_earlier_than_the_data_date() -> None:
    rows = [
        finished(1, 8, "2026-02-02 08:00", "2026-02-02 17:00"),
        started(2, 16, 8, "2026-02-25 08:00"),
        activity(3),
        activity(4),
        activity(5, cstr_type="CS_MSOA", cstr_date="2026-02-09 08:00"),
        activity(6, cstr_type="CS_MSOA", cstr_date="2026-04-01 08:00"),
        activity(7, cstr_type="CS_MEOB", cstr_date="2026-04-01 17:00"),
        activity(8, task_type="TT_LOE"),
    ]
    found = constraints(export(rows, [relation(1, 3), relation(2, 3), relation(3, 4)], project=BEGUN))
    now = at("2026-03-02T08:00")
    assert {uid: found[uid] for uid in "12345678"} == {
        "1": ("ASAP", None),
        "2": ("ASAP", None),
        "3": ("SNET", now),
        "4": ("ASAP", None),
        "5": ("SNET", now),
        "6": ("SNET", at("2026-04-01T08:00")),
        "7": ("FNLT", at("2026-04-01T17:00")),
        "8": ("ASAP", None),
    }


def test_a_plan_that_has_not_begun_is_left_alone() -> None:
    assert constraints(export([activity(1)]))["1"] == ("ASAP", None)
