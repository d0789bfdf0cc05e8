"""The spells that items spent in their statuses, read compactly: of a hundred thousand events in one go."""

import functools
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from django.db import models
from django.db.models import Q
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast

from touchstone.audit.models import Event
from touchstone.core.raw_rows import as_text, raw_rows
from touchstone.projects.models import Project
from touchstone.sprints.setting import settings_of
from touchstone.work.models import Item
from touchstone.workflow.models import Status, TypeKind

Seconds = npt.NDArray[np.int64]
AT = Cast("at", models.TextField())
STILL = np.iinfo(np.int64).max
NOWHERE = 0
"""The status of an item in the trash."""


class Turn(NamedTuple):
    """An item got another status, or went to the trash (`NOWHERE`) or came back (its status again)."""

    event_id: int
    item_id: int
    at: str
    before: int | None
    after: int | None


@dataclass(frozen=True)
class Spells:
    """Each row: an item was in a status from `begins` until before `ends` (seconds since 1970).

    Rows of one item follow each other in time.
    """

    items: Seconds
    statuses: Seconds
    begins: Seconds
    ends: Seconds

    @cached_property
    def by_item(self) -> dict[int, tuple[int, int]]:
        """The rows of each item: the first, and the one behind the last."""
        edges = np.flatnonzero(np.diff(self.items)) + 1
        firsts = [0, *edges.tolist()] if len(self.items) else []
        lasts = [*edges.tolist(), len(self.items)]
        return {int(self.items[first]): (first, last) for first, last in zip(firsts, lasts, strict=False)}

    def count(self, status_ids: list[int], moments: Seconds) -> npt.NDArray[np.int64]:
        """How many items were in each status at each moment: a row per status."""
        counted = np.zeros((len(status_ids), len(moments)), dtype=np.int64)
        for row, status_id in enumerate(status_ids):
            chosen = self.statuses == status_id
            begun = np.searchsorted(np.sort(self.begins[chosen]), moments, side="right")
            ended = np.searchsorted(np.sort(self.ends[chosen]), moments, side="right")
            counted[row] = begun - ended
        return counted

    def items_in(self, status_id: int, moment: int) -> list[int]:
        """Which items were in a status at a moment."""
        there = (self.statuses == status_id) & (self.begins <= moment) & (self.ends > moment)
        return [int(item_id) for item_id in self.items[there]]


def spells_of(project: Project) -> Spells:
    """The spells of the project's work; kept in the process until something happens in the project."""
    events = Event.objects.filter(project_id=project.pk)
    last = events.order_by("-pk").values_list("pk", "change_set_id").first()
    known = (last, events.count(), tuple(settings_of(project).type_keys))
    return _read(project.pk, known)


@functools.lru_cache(maxsize=8)
def _read(project_id: int, known: Any) -> Spells:
    """Read them; `known` holds the random id of the last change set, so no rolled back past is served."""
    turns: dict[int, list[Turn]] = defaultdict(list)
    for turn in sorted(_turns(project_id)):
        turns[turn.item_id].append(turn)
    rows: list[tuple[int, int, str, str | None]] = []
    for item_id, created_at, status_id in raw_rows(_work(project_id, known[2])):
        rows.extend(_spells(item_id, created_at, status_id, turns[item_id]))
    items, statuses, begins, ends = zip(*rows, strict=True) if rows else ((), (), (), ())
    return Spells(
        np.array(items, dtype=np.int64),
        np.array(statuses, dtype=np.int64),
        _seconds(begins),
        np.where([end is None for end in ends], STILL, _seconds([end or "1970-01-01" for end in ends])),
    )


def _work(project_id: int, keys: tuple[str, ...]) -> Any:
    """Items of the types that stand in the project's backlog; the tasks below a story are part of it."""
    rows = Item.objects.filter(project=project_id, type__kind=TypeKind.TASK)
    rows = rows.exclude(parent__type__kind=TypeKind.TASK)
    rows = rows.filter(type__key__in=keys) if keys else rows
    return rows.values_list("pk", *as_text("created_at"), "status_id")


def _turns(project_id: int) -> list[Turn]:
    of_project = Event.objects.filter(project_id=project_id)
    edits = of_project.filter(name="item.edited", after__has_key="status_id")
    sides = [KeyTextTransform("status_id", side) for side in ("before", "after")]
    told = raw_rows(edits.values_list("pk", "subject_id", AT, *sides))
    changed = [Turn(pk, item_id, at, int(old), int(new)) for pk, item_id, at, old, new in told]
    trash = of_project.filter(Q(name="item.trashed") | Q(name="item.restored"))
    moved = raw_rows(trash.values_list("pk", "subject_id", AT, "name"))
    return changed + [
        Turn(pk, item_id, at, *((None, NOWHERE) if name == "item.trashed" else (NOWHERE, None)))
        for pk, item_id, at, name in moved
    ]


def _spells(item_id: int, created_at: str, now: int, turns: list[Turn]) -> Any:
    """From the first status on; the trash is no spell."""
    status = kept = next((turn.before for turn in turns if turn.before), now)
    begin = created_at
    for turn in turns:
        following = turn.after if turn.after is not None else kept
        if status and turn.at > begin:
            yield item_id, status, begin, turn.at
        status, begin = following, max(turn.at, created_at)
        kept = following or kept
    if status:
        yield item_id, status, begin, None


def _seconds(moments: Any) -> Seconds:
    """The database's texts of instants in UTC as seconds since 1970."""
    texts = [moment[:19] for moment in moments]
    found: Seconds = np.array(texts, dtype="datetime64[s]").astype(np.int64)
    return found


class Stages:
    """What the project's statuses mean to flow, in the order of its workflow; one query."""

    def __init__(self, project: Project) -> None:
        rows = Status.objects.filter(workflow__project=project).order_by("workflow", "position")
        self.shown = [status for status in rows if not status.is_cancelled]
        self.doing = {status.pk for status in self.shown if status.category == "doing"}
        self.done = {status.pk for status in self.shown if status.category == "done"}
        self.open = {status.pk for status in self.shown if status.category != "done"}
