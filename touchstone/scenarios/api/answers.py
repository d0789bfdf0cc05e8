"""Scenarios as the API tells them."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from touchstone.accounts.models import User
from touchstone.calendars.working_time import to_wall, zone_of
from touchstone.projects.models import Project
from touchstone.scenarios.api.schemas import (
    DifferenceOut,
    ScenarioCompared,
    ScenarioDetail,
    ScenarioFigures,
    ScenarioLoad,
    ScenarioOut,
)
from touchstone.scenarios.measuring import Measure, Measured
from touchstone.scenarios.models import Difference, Scenario
from touchstone.scenarios.outcome import Outcome
from touchstone.scenarios.rules import can_edit_scenario
from touchstone.scenarios.standing import Standing, changes_of, standings_of
from touchstone.scenarios.wording import items_in_reasons, name_of, reason_of, summary_of
from touchstone.schedule.naming import Names
from touchstone.schedule.plan_summary import wall_text


def scenario_out(scenario: Scenario, count: int, reader: User) -> ScenarioOut:
    """The scenario in a list; `count` items and dependencies differ."""
    return ScenarioOut(**_told(scenario, count, reader))


def scenario_compared(
    scenario: Scenario, differences: Sequence[Difference], measure: Measure, reader: User
) -> ScenarioCompared:
    """The scenario with its figures."""
    measured = measure.of(scenario, changes_of(differences))
    return ScenarioCompared(**_compared(scenario, standings_of(differences), measured, reader))


def scenario_detail(scenario: Scenario, reader: User) -> ScenarioDetail:
    """The scenario with all that it changes and moves."""
    differences = list(scenario.differences.all())
    measured = Measure(scenario.project).of(scenario, changes_of(differences))
    standings, outcome = standings_of(differences), measured.outcome
    mentioned = {end for each in differences for end in (each.item_id, each.predecessor_id)}
    names = Names(mentioned | items_in_reasons(differences), reader)
    return ScenarioDetail(
        **_compared(scenario, standings, measured, reader),
        moved=outcome.moved if outcome else [],
        late_ids=sorted(outcome.late_after) if outcome else [],
        differences=[_difference(each, names, scenario.project) for each in standings],
    )


def _compared(
    scenario: Scenario, standings: Sequence[Standing], measured: Measured, reader: User
) -> dict[str, Any]:
    outcome, load = measured.outcome, measured.load
    owners = {(each.difference.item_id, each.difference.predecessor_id) for each in standings}
    return _told(scenario, len(owners), reader) | {
        "figures": _figures(outcome) if outcome else None,
        "load": ScenarioLoad(**asdict(load)) if load else None,
        "problem": measured.problem_told,
        "conflict_count": sum(each.is_conflict for each in standings),
    }


def _told(scenario: Scenario, count: int, reader: User) -> dict[str, Any]:
    return {
        "id": scenario.pk,
        "project_id": scenario.project_id,
        "round_id": scenario.round_id,
        "name": name_of(scenario),
        "way": scenario.way,
        "summary": summary_of(scenario, count),
        "by_id": scenario.by_id,
        "by_name": scenario.by.name,
        "created_at": scenario.created_at,
        "applied_at": scenario.applied_at,
        "difference_count": count,
        "version": scenario.version,
        "can": {"edit": can_edit_scenario(reader, scenario)},
    }


def _figures(outcome: Outcome) -> ScenarioFigures:
    counted: dict[str, Any] = {
        "late_before": len(outcome.late_before),
        "late_after": len(outcome.late_after),
    }
    same = {name: getattr(outcome, name) for name in ScenarioFigures.model_fields if name not in counted}
    return ScenarioFigures.model_validate(same | counted, from_attributes=True)


def _difference(standing: Standing, names: Names, project: Project) -> DifferenceOut:
    each = standing.difference
    values = {
        name: _value(each.field, value, project)
        for name, value in (
            ("value", each.value), ("drawn_from", each.drawn_from), ("current", standing.current)
        )
    }  # fmt: skip
    told = values | {
        "id": each.pk,
        "item": names.reference(each.item_id),
        "predecessor": names.reference(each.predecessor_id),
        "field": each.field,
        "is_done": standing.is_done,
        "is_conflict": standing.is_conflict,
        "is_gone": standing.row is None,
        "reason": reason_of(each, names, project),
    }
    return DifferenceOut.model_validate(told)


def _value(field: str, value: Any, project: Project) -> Any:
    if field != "constraint_date" or not value:
        return value
    return wall_text(to_wall(datetime.fromisoformat(value), zone_of(project.calendar.time_zone)))
