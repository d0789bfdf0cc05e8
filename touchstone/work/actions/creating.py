"""Creating items: one, or a whole tree at once."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import connection

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.changes import plain
from touchstone.core.errors import Invalid
from touchstone.core.events import record
from touchstone.core.ranks import ranks_between
from touchstone.core.stamps import new_stamp
from touchstone.projects.models import Project
from touchstone.projects.rules import can_contribute
from touchstone.work.checks import FieldChecks
from touchstone.work.mentions import note_mentions
from touchstone.work.models import Item
from touchstone.work.outline import check_depth, mark_summaries, sibling_gap
from touchstone.work.planning import settle_plan
from touchstone.work.progress import settle_progress
from touchstone.work.required import refuse_missing_values
from touchstone.workflow.models import ItemType, Status, StatusCategory, TypeKind
from touchstone.workflow.queries import status_of, type_of

MOST_AT_ONCE = 50_000


@dataclass
class NewItem:
    """An item to be made. `parent` is a row, or the index of an earlier `NewItem` of the same call."""

    title: str
    type: ItemType | None = None
    status: Status | None = None
    parent: Item | int | None = None
    fields: dict[str, Any] = field(default_factory=dict)
    external: tuple[str, str] = ("", "")


@action(can_contribute)
def create_item(
    project: Project,
    /,
    *,
    by: User,
    title: str,
    type_id: int | None = None,
    status_id: int | None = None,
    parent: Item | None = None,
    after: Item | None = None,
    before: Item | None = None,
    **fields: Any,
) -> Item:
    """Create one item below `parent`, after or before a sibling, at the end otherwise."""
    item_type = type_of(project.pk, type_id)
    new = NewItem(title, item_type, status_of(item_type, status_id), parent, fields)
    return create_items(project, [new], by=by, after=after, before=before)[0]


@action(can_contribute)
def create_items(
    project: Project,
    /,
    news: Sequence[NewItem],
    *,
    by: User,
    after: Item | None = None,
    before: Item | None = None,
) -> list[Item]:
    """Create many items, parents before their children in the sequence; answers them in the same order."""
    if len(news) > MOST_AT_ONCE:
        raise Invalid("work.too_many", maximum=MOST_AT_ONCE)
    first_number = _take_numbers(project, len(news))
    kinds, checks = _Kinds(project), FieldChecks(project, by)
    items = [_build(new, first_number + offset, kinds, checks) for offset, new in enumerate(news)]
    for depth, level in enumerate(_levels(news)):
        families = _families(items, news, level)
        is_outermost = depth == 0  # the neighbour was named for these only
        _rank(
            project, families, after=after if is_outermost else None, before=before if is_outermost else None
        )
        Item.objects.bulk_create([items[index] for index in level], batch_size=500)
    _hang_labels(items, news, checks)
    mark_summaries(project, {item.parent_id for item in items if item.parent_id})
    check_depth(items)
    for item in items:
        record("item.created", item, by=by, after=_told(item))
        note_mentions(item, None, item.description, by=by)
    return items


def _take_numbers(project: Project, count: int) -> int:
    """Reserve numbers, and say that the outline is another; two creators wait for each other."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE projects_project SET next_number = next_number + %s, outline_stamp = %s"
            " WHERE id = %s RETURNING next_number",
            [count, new_stamp(), project.pk],
        )
        following: int = cursor.fetchone()[0]
    return following - count


class _Kinds:
    """The type and status of each new item; what is not named is asked for once."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.standard: ItemType | None = None
        self.first_status: dict[int, Status] = {}

    def of(self, new: NewItem) -> tuple[ItemType, Status]:
        """The type and status to use."""
        item_type = new.type or self._standard_type()
        return item_type, new.status or self._first_status(item_type)

    def _standard_type(self) -> ItemType:
        if self.standard is None:
            self.standard = type_of(self.project.pk, None)
        return self.standard

    def _first_status(self, item_type: ItemType) -> Status:
        workflow = item_type.workflow_id
        if workflow not in self.first_status:
            self.first_status[workflow] = status_of(item_type, None)
        return self.first_status[workflow]


def _build(new: NewItem, number: int, kinds: _Kinds, checks: FieldChecks) -> Item:
    project = kinds.project
    item_type, status = kinds.of(new)
    if item_type.project_id != project.pk:
        raise Invalid("workflow.unknown_type", field="type_id")
    source, external_id = new.external
    item = Item(
        project=project,
        number=number,
        type=item_type,
        status=status,
        reporter=checks.by,
        created_at=clock.now(),
        updated_at=clock.now(),
        external_source=source,
        external_id=external_id,
    )
    if item_type.kind == TypeKind.MILESTONE:
        item.duration = 0
    typed = {name: value for name, value in new.fields.items() if name != "label_ids"}
    fields = checks.checked({**typed, "title": new.title})
    settled = settle_progress(item, settle_plan(item, fields))
    if status.category != StatusCategory.TODO or "status_id" in settled:
        refuse_missing_values(item, {"values": {}, "status_id": status.pk} | settled)
    for name, value in settled.items():
        setattr(item, name, value)
    return item


def _levels(news: Sequence[NewItem]) -> list[list[int]]:
    """Indexes by depth within the call, so that each level is written with its parents' ids known."""
    depths: list[int] = []
    levels: dict[int, list[int]] = defaultdict(list)
    for index, new in enumerate(news):
        if isinstance(new.parent, int) and not 0 <= new.parent < index:
            raise Invalid("work.unknown_parent", field="parent_id", row=index + 1)
        depth = depths[new.parent] + 1 if isinstance(new.parent, int) else 0
        depths.append(depth)
        levels[depth].append(index)
    return [levels[depth] for depth in sorted(levels)]


def _families(items: list[Item], news: Sequence[NewItem], level: list[int]) -> dict[int | None, list[Item]]:
    """The items of a level by their parents, whose ids are known by now."""
    families: dict[int | None, list[Item]] = defaultdict(list)
    for index in level:
        parent = news[index].parent
        item = items[index]
        item.parent = items[parent] if isinstance(parent, int) else parent
        _check_parent(item)
        families[item.parent_id].append(item)
    return families


def _rank(
    project: Project, families: dict[int | None, list[Item]], *, after: Item | None, before: Item | None
) -> None:
    """Give siblings their order."""
    for parent_id, family in families.items():
        lower, upper = sibling_gap(project.pk, parent_id, after=after, before=before)
        for item, rank in zip(family, ranks_between(lower, upper, len(family)), strict=True):
            item.rank = rank


def _check_parent(item: Item) -> None:
    if item.parent is None:
        return
    if item.parent.project_id != item.project_id or item.parent.is_trashed:
        raise Invalid("work.unknown_parent", field="parent_id")
    if item.parent.type.kind == TypeKind.MILESTONE:
        raise Invalid("work.milestone_has_children", field="parent_id")


def _hang_labels(items: list[Item], news: Sequence[NewItem], checks: FieldChecks) -> None:
    through = Item.labels.through
    rows = []
    for item, new in zip(items, news, strict=True):
        if label_ids := new.fields.get("label_ids"):
            checked = checks.checked({"label_ids": label_ids})
            rows += [through(item_id=item.pk, label_id=label_id) for label_id in checked["label_ids"]]
    through.objects.bulk_create(rows, batch_size=500)


def _told(item: Item) -> dict[str, Any]:
    told = ("title", "type_id", "status_id", "parent_id", "assignee_id", "duration", "number")
    return {name: plain(getattr(item, name)) for name in told}
