"""The tree of a project's items: order, depth, WBS codes, who is a summary."""

import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import Exists, OuterRef

from touchstone.core.errors import Invalid, NotFound
from touchstone.core.prepared import Given, Prepared
from touchstone.core.stamps import new_stamp
from touchstone.projects.models import Project
from touchstone.work.models import Item

DEEPEST = 50
MOST_KEPT = 32
PATIENCE = 3
"""How many readers after a change of the tree have their places asked of the database."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item stands: its position in the whole outline, its depth from 0, its WBS code."""

    position: int
    depth: int
    wbs: str
    child_count: int
    root_id: int


@dataclass(frozen=True)
class Outline:
    """A project's live items in order."""

    places: dict[int, Place]
    children: dict[int | None, list[int]]
    parents: dict[int, int | None]

    def above(self, item_id: int) -> tuple[int, ...]:
        """The parents of an item, the outermost first."""
        line: list[int] = []
        parent = self.parents.get(item_id)
        while parent is not None:
            line.append(parent)
            parent = self.parents.get(parent)
        return tuple(line[::-1])

    def below(self, item_id: int) -> Iterator[int]:
        """Everything under an item, in order, without itself."""
        for child in self.children.get(item_id, ()):
            yield child
            yield from self.below(child)


def outline_of(project: Project) -> Outline:
    """The outline as it is now; kept in the process until the tree changes."""
    stamp = _stamps.first(pk=project.pk)
    if stamp is None:
        raise NotFound("core.not_found")
    found = known_outline(project.pk, stamp)
    if found is None:
        found = _read_outline(project.pk)
        _keep(project.pk, stamp, found)
    return found


def known_outline(project_id: int, stamp: int) -> Outline | None:
    """The project's outline under this stamp, if this process has read it."""
    kept = _outlines.get(project_id)
    return kept[1] if kept and kept[0] == stamp else None


def outline_at_hand(project_id: int, stamp: int) -> Outline | None:
    """The same; read now, where it was missed often enough that asking for places one by one costs more."""
    found = known_outline(project_id, stamp)
    if found is None and _is_missed_again(project_id, stamp):
        found = _read_outline(project_id)
        _keep(project_id, stamp, found)
    return found


def _is_missed_again(project_id: int, stamp: int) -> bool:
    earlier, times = _missed.get(project_id, (stamp, 0))
    times = times + 1 if earlier == stamp else 1
    _missed[project_id] = (stamp, times)
    return times > PATIENCE


_stamps: Prepared[int] = Prepared(
    lambda: Project.objects.order_by().filter(pk=Given("pk")).values_list("outline_stamp", flat=True)
)
_missed: dict[int, tuple[int, int]] = {}
"""How often an outline was asked for in vain, under its stamp, by project."""
_outlines: dict[int, tuple[int, Outline]] = {}
"""The outlines read last, with their stamps, by project; the oldest first."""
_keeping = threading.Lock()


def _keep(project_id: int, stamp: int, outline: Outline) -> None:
    with _keeping:
        _outlines.pop(project_id, None)
        _outlines[project_id] = (stamp, outline)
        if len(_outlines) > MOST_KEPT:
            del _outlines[next(iter(_outlines))]


def _read_outline(project_id: int) -> Outline:
    live = Item.objects.filter(project_id=project_id, trashed_at=None)
    parents: dict[int, int | None] = dict(live.in_outline_order().values_list("pk", "parent_id"))
    children: dict[int | None, list[int]] = defaultdict(list)
    for item_id, parent_id in parents.items():
        children[parent_id].append(item_id)
    return Outline(_places(children), dict(children), parents)


def _places(children: dict[int | None, list[int]]) -> dict[int, Place]:
    places: dict[int, Place] = {}
    waiting = [(item_id, 0, str(number), item_id) for number, item_id in _numbered(children.get(None, []))]
    while waiting:
        item_id, depth, wbs, root = waiting.pop()
        below = children.get(item_id, [])
        places[item_id] = Place(len(places), depth, wbs, len(below), root)
        waiting.extend((child, depth + 1, f"{wbs}.{number}", root) for number, child in _numbered(below))
    return places


def _numbered(ids: list[int]) -> list[tuple[int, int]]:
    """Numbered from 1, last first, because the walk takes from the end."""
    return list(enumerate(ids, 1))[::-1]


def sibling_gap(
    project_id: int,
    parent_id: int | None,
    *,
    after: Item | None = None,
    before: Item | None = None,
    without: Iterable[int] = (),
) -> tuple[str | None, str | None]:
    """The ranks between which something new goes: after or before a sibling, else at the end."""
    siblings = Item.objects.filter(project_id=project_id, parent_id=parent_id, trashed_at=None).exclude(
        pk__in=list(without)
    )
    anchor = after or before
    if anchor is None:
        return siblings.order_by("-rank").values_list("rank", flat=True).first(), None
    if anchor.project_id != project_id or anchor.parent_id != parent_id:
        raise Invalid("work.unknown_neighbour", field="after_id" if after else "before_id")
    if after is not None:
        following = siblings.filter(rank__gt=after.rank).order_by("rank")
        return after.rank, following.values_list("rank", flat=True).first()
    preceding = siblings.filter(rank__lt=anchor.rank).order_by("-rank")
    return preceding.values_list("rank", flat=True).first(), anchor.rank


def ancestors_of(item: Item) -> list[Item]:
    """The item's parents, the outermost first."""
    chain: list[Item] = []
    parent = item.parent
    while parent is not None:
        chain.append(parent)
        if len(chain) > DEEPEST:
            break
        parent = parent.parent
    return chain[::-1]


def check_depth(items: Iterable[Item]) -> None:
    """Refuse trees deeper than anybody can read; one query a level for the deepest chain."""
    checked: set[int | None] = {None}
    for item in items:
        if item.parent_id not in checked:
            checked.add(item.parent_id)
            if len(ancestors_of(item)) >= DEEPEST:
                raise Invalid("work.tree_too_deep", field="parent_id", maximum=DEEPEST)


def subtree_ids(project: Project, ids: Iterable[int]) -> list[int]:
    """These items and everything live below them, parents first."""
    outline = outline_of(project)
    found: dict[int, None] = {}
    for item_id in ids:
        found[item_id] = None
        found.update(dict.fromkeys(outline.below(item_id)))
    return sorted(
        found, key=lambda item_id: outline.places[item_id].position if item_id in outline.places else -1
    )


def tree_changed(project: Project) -> None:
    """Something was made, moved, trashed or restored: outlines read before are old."""
    Project.objects.filter(pk=project.pk).update(outline_stamp=new_stamp())


def mark_summaries(project: Project, parent_ids: Iterable[int | None]) -> None:
    """Keep `is_summary` true for exactly those that have something live below."""
    candidates = Item.objects.filter(project=project, pk__in=[pk for pk in parent_ids if pk])
    has_children = Exists(Item.objects.filter(parent=OuterRef("pk"), trashed_at=None))
    candidates.filter(has_children, is_summary=False).update(is_summary=True)
    candidates.filter(~has_children, is_summary=True).update(is_summary=False)
