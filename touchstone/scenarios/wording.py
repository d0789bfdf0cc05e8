"""Why something is proposed, in the reader's words."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from touchstone.calendars.working_time import to_wall, zone_of
from touchstone.core.texts import say
from touchstone.projects.models import Project
from touchstone.scenarios.models import Difference, Scenario
from touchstone.schedule.naming import Names


def summary_of(scenario: Scenario, count: int) -> str:
    """What a proposal does in so many places, in one sentence; empty for a scenario drawn by hand."""
    return say(f"scenarios.summary.{scenario.way}", count=count) if scenario.way else ""


def name_of(scenario: Scenario) -> str:
    """What people called it, else the name of the way in which it was found."""
    return scenario.name or say(f"scenarios.name.{scenario.way}")


def remark_of(why: str, way: str) -> str:
    """That a way is not shown, and why."""
    return say(f"scenarios.{why}", way=say(f"scenarios.name.{way}"))


def items_in_reasons(differences: Sequence[Difference]) -> set[int]:
    """The items that reasons name, to look them up at once."""
    given = (pair for each in differences for pair in each.reason_params.items())
    return {value for name, value in given if name.endswith("_id")}


def reason_of(difference: Difference, names: Names, project: Project) -> str:
    """Why a proposal changes this; empty for what a person drew."""
    if not difference.reason:
        return ""
    told = (_told(name, value, names, project) for name, value in difference.reason_params.items())
    return say(difference.reason, **dict(told))


def _told(name: str, value: Any, names: Names, project: Project) -> tuple[str, Any]:
    """A parameter in words, by the end of its name: `_id` is an item, `_minutes` work, `_at` an instant."""
    word, _, kind = name.rpartition("_")
    if kind == "id":
        return word, names.title(value)
    if kind == "minutes":
        return word, f"{value / project.calendar.minutes_per_day:.2f}".rstrip("0").rstrip(".")
    if kind == "at":
        zone = zone_of(project.calendar.time_zone)
        return word, f"{to_wall(datetime.fromisoformat(value), zone):%Y-%m-%d}"
    return name, value
