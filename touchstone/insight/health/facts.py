"""What health is counted from: the leaves of a project's plan, as plain values."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from touchstone.projects.models import Project
from touchstone.work.models import Item
from touchstone.workflow.models import TypeKind

COLUMNS = (
    "pk",
    "number",
    "title",
    "assignee_id",
    "duration",
    "estimate",
    "start",
    "finish",
    "deadline",
    "percent_complete",
    "blocked_reason",
    "is_violated",
    "is_critical",
    "updated_at",
    "closed_at",
    "status__category",
    "status__is_cancelled",
    "type__kind",
)


class Fact(NamedTuple):
    """One leaf of the plan."""

    id: int
    number: int
    title: str
    assignee_id: int | None
    duration: int | None
    estimate: int | None
    start: datetime | None
    finish: datetime | None
    deadline: datetime | None
    percent_complete: int
    blocked_reason: str
    is_violated: bool
    is_critical: bool
    updated_at: datetime
    closed_at: datetime | None
    category: str
    is_cancelled: bool
    kind: str

    @property
    def is_open(self) -> bool:
        return self.closed_at is None

    @property
    def is_milestone(self) -> bool:
        return self.kind == TypeKind.MILESTONE or self.duration == 0


def facts_of(project: Project) -> list[Fact]:
    """The project's leaves in the plan: no summaries, nothing in the trash, no risks and the like."""
    rows = Item.objects.filter(project=project).live().filter(is_summary=False)
    return [
        Fact(*row)
        for row in rows.exclude(type__kind=TypeKind.LOG).order_by("finish", "pk").values_list(*COLUMNS)
    ]


def open_facts(facts: Iterable[Fact]) -> list[Fact]:
    """Those still to be done."""
    return [fact for fact in facts if fact.is_open]
