"""Making a scenario the plan: one gesture, through the same actions as an edit by hand."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.errors import Conflict
from touchstone.core.events import record
from touchstone.core.versions import save_next_version
from touchstone.scenarios.models import Scenario
from touchstone.scenarios.rules import can_edit_scenario
from touchstone.scenarios.standing import Standing, standings_of
from touchstone.work.actions import edit_item, edit_link
from touchstone.work.holding import hold_plan
from touchstone.work.models import Item


@action(can_edit_scenario)
def apply_scenario(
    scenario: Scenario, /, *, by: User, overwrite: Collection[int] = (), keep: Collection[int] = ()
) -> Scenario:
    """Change the plan as the scenario says, undone by one click.

    What was changed in the plan since the scenario was drawn has to be decided by whoever applies it:
    `overwrite` and `keep` are ids of differences. Raises `Conflict` with those that are not decided.
    """
    hold_plan(scenario.project_id)
    standings = standings_of(scenario.differences.all())
    _refuse_undecided(standings, {*overwrite, *keep})
    wanted = [each for each in standings if _is_wanted(each, set(keep))]
    if not wanted:
        raise Conflict("scenarios.nothing_to_apply")
    _write(wanted, by)
    mark_applied(scenario, by=by)
    return scenario


@action(can_edit_scenario)
def mark_applied(scenario: Scenario, /, *, by: User) -> None:
    """Note that the plan is as the scenario says."""
    scenario.applied_at = clock.now()
    save_next_version(scenario, ["applied_at"])
    record("scenario.applied", scenario, by=by, after={"name": scenario.name})


@action(can_edit_scenario)
def unmark_applied(scenario: Scenario, /, *, by: User) -> None:
    """Note that the plan was taken back to what it was."""
    scenario.applied_at = None
    save_next_version(scenario, ["applied_at"])
    record("scenario.unapplied", scenario, by=by, before={"name": scenario.name})


def _refuse_undecided(standings: list[Standing], decided: set[int]) -> None:
    """What is gone needs no decision: nobody could change it."""
    open_ids = [
        each.difference.pk
        for each in standings
        if each.is_conflict and each.row is not None and each.difference.pk not in decided
    ]
    if open_ids:
        raise Conflict("scenarios.plan_changed", count=len(open_ids), extra={"undecided": open_ids})


def _is_wanted(standing: Standing, kept: set[int]) -> bool:
    return standing.row is not None and not standing.is_done and standing.difference.pk not in kept


def _write(standings: list[Standing], by: User) -> None:
    """Edit each item and each dependency once, on the version it was read at."""
    fields: dict[Any, dict[str, Any]] = defaultdict(dict)
    rows = {}
    for each in standings:
        owner = each.difference.item_id, each.difference.predecessor_id
        rows[owner] = each.row
        fields[owner][each.difference.field] = _typed(each.difference.field, each.difference.value)
    for owner, row in rows.items():
        if isinstance(row, Item):
            edit_item(row, by=by, version=row.version, **fields[owner])
        elif row is not None:
            edit_link(row, by=by, version=row.version, **fields[owner])


def _typed(field: str, value: Any) -> Any:
    return datetime.fromisoformat(value) if field == "constraint_date" and value else value
