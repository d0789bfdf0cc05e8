"""What warnings are judged from: the open leaves of a plan and what events say of them; five queries."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from django.db.models import Max, Q

from touchstone.audit.models import Event
from touchstone.projects.models import Project
from touchstone.schedule.models import Baseline, BaselineItem
from touchstone.work.models import Item
from touchstone.workflow.models import StatusCategory, TypeKind

COLUMNS = (
    "pk", "assignee_id", "duration", "duration_elapsed", "start", "finish", "actual_start",
    "percent_complete", "blocked_reason", "total_slack", "created_at", "updated_at",
    "status__category", "type__kind",
)  # fmt: skip


class Fact(NamedTuple):
    """One open leaf of the plan; durations and slack are working minutes."""

    id: int
    assignee_id: int | None
    duration: int | None
    duration_elapsed: bool
    start: datetime | None
    finish: datetime | None
    actual_start: datetime | None
    percent_complete: int
    blocked_reason: str
    total_slack: int | None
    created_at: datetime
    updated_at: datetime
    category: str
    kind: str

    @property
    def is_milestone(self) -> bool:
        return self.kind == TypeKind.MILESTONE or self.duration == 0

    @property
    def is_running(self) -> bool:
        return self.category == StatusCategory.DOING


class Facts(NamedTuple):
    """A project as the rules see it; the moments are by item, and missing where no event tells."""

    items: list[Fact]
    status_since: dict[int, datetime]
    blocked_since: dict[int, datetime]
    agreed: dict[int, datetime]


def read_facts(project: Project) -> Facts:
    """The plan's open leaves, since when they stand as they do, and what the latest baseline agreed."""
    rows = Item.objects.open().filter(project=project, is_summary=False).exclude(type__kind=TypeKind.LOG)
    items = [Fact(*row) for row in rows.order_by("pk").values_list(*COLUMNS)]
    status_since, blocked_since = _since(item.id for item in items if item.is_running or item.blocked_reason)
    milestones = [item.id for item in items if item.is_milestone and item.finish]
    return Facts(items, status_since, blocked_since, _agreed(project, milestones))


def _since(item_ids: Iterable[int]) -> tuple[dict[int, datetime], dict[int, datetime]]:
    """When status and block were set last; an item that was never edited stands as it was created."""
    edited = Event.objects.filter(subject_type="work.item", subject_id__in=list(item_ids), name="item.edited")
    rows = (
        edited.order_by()
        .values("subject_id")
        .annotate(
            status=Max("at", filter=Q(after__has_key="status_id")),
            blocked=Max("at", filter=Q(after__has_key="blocked_reason")),
        )
    )
    found = list(rows.values_list("subject_id", "status", "blocked"))
    return (
        {item_id: status for item_id, status, _ in found if status},
        {item_id: blocked for item_id, _, blocked in found if blocked},
    )


def _agreed(project: Project, milestones: list[int]) -> dict[int, datetime]:
    if not milestones:
        return {}
    baseline = Baseline.objects.filter(project=project, removed_at=None).last()
    if baseline is None:
        return {}
    rows = BaselineItem.objects.filter(baseline=baseline, item__in=milestones)
    return dict(rows.values_list("item_id", "finish"))
