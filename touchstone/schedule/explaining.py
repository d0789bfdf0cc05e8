"""Why an item starts and finishes when it does: the engine's reasons in the reader's words."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from touchstone import engine
from touchstone.accounts.models import User
from touchstone.core.texts import say
from touchstone.projects.models import Project
from touchstone.schedule.computing import ComputedPlan
from touchstone.schedule.loading import ItemRow
from touchstone.schedule.memory import current_plan
from touchstone.schedule.naming import Names
from touchstone.schedule.wording import Wording
from touchstone.work.models import Item
from touchstone.workflow.models import TypeKind


@dataclass(frozen=True)
class Reason:
    """One reason for a date; `item` and `via` name another item only to those who may see it."""

    code: str
    text: str
    date: str
    item: dict[str, Any] | None = None
    via: dict[str, Any] | None = None
    link_id: int | None = None
    constraint: str | None = None


@dataclass
class DateExplanation:
    """Why the dates are what they are, and what else there is to know about them."""

    item_id: int
    is_in_plan: bool
    start: str | None = None
    finish: str | None = None
    start_reasons: list[Reason] = field(default_factory=list)
    finish_reasons: list[Reason] = field(default_factory=list)
    notes: list[dict[str, str]] = field(default_factory=list)


def explain_dates(item: Item, reader: User) -> DateExplanation:
    """The reasons for the item's dates as its project's plan stands now."""
    project = Project.objects.select_related("calendar").get(pk=item.project_id)
    computed = current_plan(project)
    row = computed.draft.rows.get(item.pk)
    if row is None or item.pk not in computed.result:
        note = "schedule.outside_plan" if item.type.kind == TypeKind.LOG else "schedule.cancelled_in_plan"
        return DateExplanation(item.pk, False, notes=[_note(note)])
    return _explain(computed, row, reader)


def _explain(computed: ComputedPlan, row: ItemRow, reader: User) -> DateExplanation:
    result = computed.result
    explanation = result.explain(row.id)
    drivers = [*explanation.start, *explanation.finish]
    broken = [found for found in result.violations if found.task_id == row.id]
    mentioned = {each for driver in drivers for each in (driver.task_id, driver.via)}
    names = Names(mentioned | {found.link.predecessor for found in broken if found.link}, reader)
    wording = Wording(computed.draft.project, row, result[row.id], names)
    return DateExplanation(
        item_id=row.id,
        is_in_plan=True,
        start=_wall(result[row.id].start),
        finish=_wall(result[row.id].finish),
        start_reasons=[_reason(driver, wording, names, "start") for driver in explanation.start],
        finish_reasons=[_reason(driver, wording, names, "finish") for driver in explanation.finish],
        notes=[_note(code, **params) for code, params in wording.notes(broken)],
    )


def _reason(driver: engine.Driver, wording: Wording, names: Names, side: str) -> Reason:
    return Reason(
        code=driver.code.value,
        text=wording.sentence(driver, side),
        date=_wall(driver.date),
        item=names.reference(driver.task_id),
        via=names.reference(driver.via),
        link_id=driver.link.id if driver.link else None,  # type: ignore[arg-type]
        constraint=driver.constraint.value if driver.constraint else None,
    )


def _note(code: str, **params: Any) -> dict[str, str]:
    return {"code": code, "text": say(code, **params)}


def _wall(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")
