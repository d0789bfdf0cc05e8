"""Dependencies: drawing, changing, removing, and refusing what cannot be."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from touchstone.accounts.models import User
from touchstone.core.actions import action, bulk_action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Conflict, Invalid
from touchstone.core.events import record
from touchstone.core.versions import check_version, save_next_version
from touchstone.projects.models import Project
from touchstone.projects.rules import can_contribute
from touchstone.work.cycles import find_cycle
from touchstone.work.holding import hold_plan
from touchstone.work.models import Item, Link, LinkType
from touchstone.work.outline import ancestors_of
from touchstone.work.rules import can_edit_link
from touchstone.workflow.models import TypeKind

LONGEST_LAG = 60 * 24 * 366 * 5
LAG_UNITS = ("working", "elapsed", "percent", "elapsed_percent")


@dataclass(frozen=True)
class NewLink:
    """A dependency to be made; the lag is in minutes or percent, negative for a lead."""

    predecessor: Item
    successor: Item
    type: str = LinkType.FS
    lag: int = 0
    lag_unit: str = "working"


@action(can_contribute)
def add_link(
    project: Project,
    /,
    *,
    by: User,
    predecessor: Item,
    successor: Item,
    type: str = LinkType.FS,
    lag: int = 0,
    lag_unit: str = "working",
) -> Link:
    """Let `successor`, an item of this project, wait for `predecessor`, which may be elsewhere."""
    return add_links(project, [NewLink(predecessor, successor, type, lag, lag_unit)], by=by)[0]


@action(can_contribute)
def add_links(project: Project, /, news: Sequence[NewLink], *, by: User) -> list[Link]:
    """Make many dependencies; a cycle anywhere refuses all and names its items."""
    hold_plan(project.pk)
    known = _known_pairs(news)
    links: list[Link] = []
    for row, new in enumerate(news, 1):
        _check_pair(project, new, row)
        check_lag(new.type, new.lag, new.lag_unit)
        if (new.predecessor.pk, new.successor.pk) in known:
            raise Conflict("work.link_exists", field="predecessor_id", row=row)
        known.add((new.predecessor.pk, new.successor.pk))
        links.append(
            Link(
                predecessor=new.predecessor,
                successor=new.successor,
                type=new.type,
                lag=new.lag,
                lag_unit=new.lag_unit,
            )
        )
    Link.objects.bulk_create(links, batch_size=500)
    _refuse_cycles(links)
    for link in links:
        record("link.added", link, by=by, after=_told(link))
    return links


@action(can_edit_link)
def edit_link(link: Link, /, *, by: User, version: int | None = None, **changes: Any) -> Link:
    """Change a dependency's type or lag."""
    hold_plan(link.project_id)
    check_version(link, version)
    before, after = apply_changes(link, changes, ("type", "lag", "lag_unit"))
    check_lag(link.type, link.lag, link.lag_unit)
    if after:
        save_next_version(link, after)
        ends = {"predecessor_id": link.predecessor_id, "successor_id": link.successor_id}
        record("link.edited", link, by=by, before=before | ends, after=after | ends)
    return link


@action(can_edit_link)
def remove_link(link: Link, /, *, by: User) -> None:
    """Remove a dependency."""
    remove_links([link], by=by)


@bulk_action(can_edit_link)
def remove_links(links: list[Link], /, *, by: User) -> None:
    """Remove many dependencies."""
    for project_id in sorted({link.project_id for link in links}):
        hold_plan(project_id)
    for link in links:
        record("link.removed", link, by=by, before=_told(link))
    Link.objects.filter(pk__in=[link.pk for link in links]).delete()


def _known_pairs(news: Sequence[NewLink]) -> set[tuple[int, int]]:
    successors = {new.successor.pk for new in news}
    pairs = Link.objects.filter(successor__in=successors).values_list("predecessor_id", "successor_id")
    return set(pairs)


def _check_pair(project: Project, new: NewLink, row: int) -> None:
    first, second = new.predecessor, new.successor
    if second.project_id != project.pk:
        raise Invalid("work.items_missing", field="successor_id", row=row)
    if first.pk == second.pk:
        raise Invalid("work.link_to_itself", field="predecessor_id", row=row)
    if TypeKind.LOG in (first.type.kind, second.type.kind):
        raise Invalid("work.link_to_log", field="predecessor_id", row=row)
    if first.is_summary or second.is_summary:
        _refuse_family(first, second, row)


def _refuse_family(first: Item, second: Item, row: int) -> None:
    lines = ({parent.pk for parent in ancestors_of(first)}, {parent.pk for parent in ancestors_of(second)})
    if second.pk in lines[0] or first.pk in lines[1]:
        raise Invalid("work.link_to_ancestor", field="predecessor_id", row=row)


def check_lag(type: str, lag: int, lag_unit: str) -> None:
    """Refuse a dependency of an unknown kind, or one that would reach for years."""
    if type not in LinkType.values:
        raise Invalid("work.unknown_choice", field="type")
    if lag_unit not in LAG_UNITS:
        raise Invalid("work.unknown_choice", field="lag_unit")
    if abs(lag) > LONGEST_LAG:
        raise Invalid("work.out_of_range", field="lag", minimum=-LONGEST_LAG, maximum=LONGEST_LAG)


def _refuse_cycles(links: list[Link]) -> None:
    """Look from every project the new links touch; a cycle must pass through a new link."""
    if not links:
        return
    projects = {item.project_id for link in links for item in (link.predecessor, link.successor)}
    cycle = find_cycle(projects)
    if cycle:
        titles = dict(Item.objects.filter(pk__in=cycle).values_list("pk", "title"))
        path = " → ".join(titles[item_id] for item_id in [*cycle, cycle[0]])
        raise Conflict("work.link_cycle", field="predecessor_id", path=path)


def _told(link: Link) -> dict[str, Any]:
    return {
        "predecessor_id": link.predecessor_id,
        "successor_id": link.successor_id,
        "type": link.type,
        "lag": link.lag,
        "lag_unit": link.lag_unit,
    }
