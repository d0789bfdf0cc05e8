"""Can a plan differ in this way at all?"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from touchstone.accounts.models import User
from touchstone.core.changes import plain
from touchstone.core.errors import Invalid
from touchstone.projects.models import Project
from touchstone.scenarios.change import ITEM_FIELDS, LINK_FIELDS, Change
from touchstone.scenarios.standing import rows_of
from touchstone.work.actions.linking import check_lag
from touchstone.work.checks import FieldChecks
from touchstone.work.models import Constraint, Item, Link
from touchstone.work.moments import as_instants
from touchstone.workflow.models import TypeKind

MOST_DIFFERENCES = 5_000
DATELESS = (Constraint.ASAP, Constraint.ALAP)


def checked_changes(project: Project, changes: Sequence[Change], *, by: User) -> list[Change]:
    """The changes as they can be kept; `Invalid` names the row of the first that cannot."""
    if not changes:
        raise Invalid("scenarios.no_differences", field="differences")
    if len(changes) > MOST_DIFFERENCES:
        raise Invalid("scenarios.too_many_differences", field="differences", maximum=MOST_DIFFERENCES)
    if len({change.key for change in changes}) != len(changes):
        raise Invalid("scenarios.difference_twice", field="differences")
    rows = rows_of((change.item_id, change.predecessor_id) for change in changes)
    checks = FieldChecks(project, by)
    kept = []
    for number, change in enumerate(changes, 1):
        row = rows.get((change.item_id, change.predecessor_id))
        if row is None or row.project_id != project.pk:
            raise Invalid("scenarios.not_in_plan", field="item_id", row=number)
        kept.append(replace(change, value=_checked(project, change, row, number, checks)))
    _check_constraints(kept, rows)
    return kept


def _checked(project: Project, change: Change, row: Item | Link, number: int, checks: FieldChecks) -> Any:
    kinds = (ITEM_FIELDS if isinstance(row, Item) else LINK_FIELDS).get(change.field)
    if kinds is None:
        raise Invalid("scenarios.field_cannot_differ", field="field", row=number)
    if type(change.value) not in kinds:
        raise Invalid("core.field_kind", field="value", row=number)
    if isinstance(row, Link):
        check_lag(**{name: getattr(row, name) for name in LINK_FIELDS} | {change.field: change.value})
        return change.value
    if change.field == "duration" and (row.is_summary or row.type.kind == TypeKind.MILESTONE):
        raise Invalid("scenarios.duration_is_computed", field="value", row=number)
    value = _moment(change.value, number) if change.field == "constraint_date" else change.value
    fields = as_instants(project, {change.field: value})
    return plain(checks.checked(fields)[change.field])


def _moment(value: Any, number: int) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if value is not None else None
    except ValueError as error:
        raise Invalid("scenarios.not_a_date", field="value", row=number) from error


def _check_constraints(changes: list[Change], rows: dict[Any, Any]) -> None:
    """A constraint that needs a date has one, here or in the plan."""
    fields: dict[int, dict[str, Any]] = defaultdict(dict)
    for change in changes:
        if change.field in ("constraint", "constraint_date"):
            fields[change.item_id][change.field] = change.value
    for item_id, given in fields.items():
        item = rows[item_id, None]
        constraint = given.get("constraint", item.constraint)
        if constraint not in DATELESS and given.get("constraint_date", item.constraint_date) is None:
            raise Invalid("work.constraint_needs_date", field="value")
