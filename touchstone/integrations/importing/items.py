"""Writing tasks: new items, changed ones, and those that moved."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from touchstone.accounts.models import User
from touchstone.integrations.importing.item_fields import Surroundings, item_fields
from touchstone.integrations.importing.matching import Match
from touchstone.integrations.plan_file.plan import Plan, Task, TaskKind
from touchstone.projects.models import Project
from touchstone.work.actions import edit_items, move_items
from touchstone.work.actions.creating import NewItem, create_items
from touchstone.work.actions.editing import MOST_AT_ONCE
from touchstone.work.models import Item
from touchstone.work.planning import COMPUTED_ON_SUMMARY
from touchstone.workflow.models import ItemType, Status, TypeKind
from touchstone.workflow.queries import type_of

_KINDS: dict[TaskKind, str] = {
    "task": TypeKind.TASK,
    "milestone": TypeKind.MILESTONE,
    "summary": TypeKind.SUMMARY,
}


@dataclass(slots=True)
class Written:
    """What became of the tasks: items by uid, and the numbers for the report."""

    items: dict[str, Item] = field(default_factory=dict)
    created: int = 0
    edited: int = 0
    moved: int = 0


class ItemWriter:
    """Writes the tasks of one plan into one project."""

    def __init__(self, project: Project, plan: Plan, match: Match, around: Surroundings, by: User) -> None:
        self._project, self._plan, self._match, self._around, self._by = project, plan, match, around, by
        types = project.types.filter(is_active=True).select_related("workflow").order_by("position", "id")
        self._types: dict[str, ItemType] = {}
        for each in types:
            self._types.setdefault(each.kind, each)
        self._cancelled: dict[int, Status | None] = {}

    def write(self) -> Written:
        """All of them; the order is: new, moved, changed, so that summaries are summaries by then."""
        written = Written(items=self._existing())
        before = dict(written.items)
        self._create(written)
        self._move(written, before)
        self._edit(written, before)
        return written

    def _existing(self) -> dict[str, Item]:
        rows = (
            Item.objects.live()
            .filter(project=self._project)
            .select_related("project__calendar", "type", "status", "parent")
        )
        by_id = rows.in_bulk(list(self._match.items.values()))
        uids = {task.uid for task in self._plan.tasks}
        return {uid: by_id[pk] for uid, pk in self._match.items.items() if uid in uids and pk in by_id}

    def _create(self, written: Written) -> None:
        places: dict[str, int] = {}
        news: list[NewItem] = []
        for task in self._plan.tasks:
            if task.uid not in written.items:
                places[task.uid] = len(news)
                news.append(self._new(task, places, written.items))
        created = create_items(self._project, news, by=self._by) if news else []
        written.items |= {uid: created[place] for uid, place in places.items()}
        written.created = len(created)

    def _new(self, task: Task, places: Mapping[str, int], items: Mapping[str, Item]) -> NewItem:
        item_type = self._type(task)
        parent: Item | int | None = None
        if task.parent_uid is not None:
            parent = places[task.parent_uid] if task.parent_uid in places else items[task.parent_uid]
        fields = {
            name: value
            for name, value in item_fields(task, self._around).items()
            if value not in (None, {}, "")
        }
        status = None if task.is_active else self._cancelled_status(item_type)
        return NewItem(
            task.name or self._around.untitled,
            item_type,
            status,
            parent,
            _without_title(fields),
            (self._match.source, task.uid),
        )

    def _type(self, task: Task) -> ItemType:
        """The project's first type of the task's kind; a milestone that lasts is a task."""
        kind = _KINDS["task" if task.kind == "milestone" and task.duration else task.kind]
        return self._types.get(kind) or self._types.get(TypeKind.TASK) or type_of(self._project.pk, None)

    def _cancelled_status(self, item_type: ItemType) -> Status | None:
        workflow = item_type.workflow_id
        if workflow not in self._cancelled:
            statuses = Status.objects.filter(workflow_id=workflow, is_cancelled=True)
            self._cancelled[workflow] = statuses.first()
        return self._cancelled[workflow]

    def _move(self, written: Written, before: Mapping[str, Item]) -> None:
        """Tasks whose parent changed in the file, moved together with their brothers."""
        old = {
            task.uid: task.parent_uid for task in (self._match.earlier.tasks if self._match.earlier else ())
        }
        groups: dict[str | None, list[Item]] = {}
        for task in self._plan.tasks:
            if task.uid in before and old.get(task.uid) != task.parent_uid:
                groups.setdefault(task.parent_uid, []).append(before[task.uid])
        for parent_uid, items in groups.items():
            parent = written.items[parent_uid] if parent_uid else None
            move_items(items, by=self._by, parent=parent)
            written.moved += len(items)

    def _edit(self, written: Written, before: Mapping[str, Item]) -> None:
        """Fields that differ between the last import and this one; what people changed here since stays."""
        changes = self._changes(before)
        fresh = self._existing() if changes else {}
        by_item = {fresh[uid].pk: _possible(fresh[uid], fields) for uid, fields in changes.items()}
        items = [fresh[uid] for uid in changes]
        for first in range(0, len(items), MOST_AT_ONCE):
            edit_items(items[first : first + MOST_AT_ONCE], by_item, by=self._by)
        written.edited = len(changes)

    def _changes(self, before: Mapping[str, Item]) -> dict[str, dict[str, Any]]:
        earlier = {task.uid: task for task in (self._match.earlier.tasks if self._match.earlier else ())}
        changed = self._match.changed(self._plan)
        found: dict[str, dict[str, Any]] = {}
        for task in self._plan.tasks:
            if task.uid in before and task.uid in changed:
                old = self._whole(earlier[task.uid]) if task.uid in earlier else {}
                new = self._whole(task)
                fields = {name: value for name, value in new.items() if name not in old or old[name] != value}
                if fields:
                    found[task.uid] = fields
        return found

    def _whole(self, task: Task) -> dict[str, Any]:
        item_type = self._type(task)
        whole = item_fields(task, self._around) | {"type_id": item_type.pk}
        if not task.is_active and (status := self._cancelled_status(item_type)):
            whole["status_id"] = status.pk
        return whole


def _without_title(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name != "title"}


def _possible(item: Item, fields: dict[str, Any]) -> dict[str, Any]:
    """A summary's figures are computed, whatever the file says about a task that became one here."""
    if item.is_summary and fields.get("mode", item.mode) == "auto":
        return {name: value for name, value in fields.items() if name not in COMPUTED_ON_SUMMARY}
    return fields
