"""Why something is proposed, in the reader's words."""

from collections.abc import Hashable, Sequence
from datetime import datetime
from typing import Any

from touchstone.calendars.working_time import to_wall, zone_of
from touchstone.core.texts import say
from touchstone.projects.models import Project
from touchstone.scenarios.models import Difference, Scenario
from touchstone.schedule.naming import Names


def summary_of(scenario: Scenario, differences: Sequence[Difference]) -> str:
    """What a proposal does, in one sentence; empty for a scenario drawn by hand."""
    if not scenario.way:
        return ""
    owners = {(each.item_id, each.predecessor_id) for each in differences}
    return say(f"scenarios.summary.{scenario.way}", count=len(owners))


def reason_of(difference: Difference, names: Names, project: Project) -> str:
    """Why a proposal changes this; empty for what a person drew."""
    if not difference.reason:
        return ""
    params = {name: _told(name, value, names, project) for name, value in difference.reason_params.items()}
    return say(difference.reason, **params)


def _told(name: str, value: Any, names: Names, project: Project) -> Any:
    """Parameters by their names: `…_id` is an item, `…_minutes` is work, `…_at` is an instant."""
    if name.endswith("_id"):
        return names.title(value) if isinstance(value, Hashable) else ""
    if name.endswith("_minutes"):
        return f"{value / project.calendar.minutes_per_day:.1f}".removesuffix(".0")
    if name.endswith("_at"):
        zone = zone_of(project.calendar.time_zone)
        return f"{to_wall(datetime.fromisoformat(value), zone):%Y-%m-%d}"
    return value
