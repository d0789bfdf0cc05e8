"""What would move: the same actions in a rehearsal, so that a preview can never disagree with the save."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from touchstone.accounts.models import User
from touchstone.calendars.working_time import to_wall, zone_of
from touchstone.core.errors import Conflict
from touchstone.core.gesture import rehearsal
from touchstone.core.raw_rows import Memo
from touchstone.core.texts import say
from touchstone.projects.models import Project
from touchstone.schedule.plan_summary import plan_span, wall_text
from touchstone.work.actions import NewLink, add_links, edit_items
from touchstone.work.models import Item, Link
from touchstone.work.queries.items import find_items

Span = tuple[datetime | None, datetime | None]


@dataclass
class Preview:
    """What a gesture would do; dates are wall clock. `violated_*` are only those that are not broken today.

    moved: `[item id, old start, old finish, new start, new finish]` each.
    problems: why the gesture would be refused; nothing moves then.
    """

    finish_before: str | None
    moved: list[list[Any]] = field(default_factory=list)
    finish_after: str | None = None
    violated_ids: list[int] = field(default_factory=list)
    violated_link_ids: list[int] = field(default_factory=list)
    problems: list[dict[str, str]] = field(default_factory=list)


def preview_plan(
    project: Project, changes: Mapping[int, dict[str, Any]], links: Sequence[NewLink], *, by: User
) -> Preview:
    """What these edits and new links would move; nothing is written."""
    preview = Preview(finish_before=_finish(project), finish_after=_finish(project))
    items = find_items(by, project, changes)
    typed = {item.pk: (item.start, item.finish) for item in items}
    broken = _violated(project)
    try:
        with rehearsal(by) as opened:
            edit_items(items, changes, by=by)
            add_links(project, links, by=by)
            opened.at_end(("look",), lambda: _look(project, preview, opened.events, typed, broken))
    except Conflict as conflict:
        message = say(conflict.code, **conflict.params)
        return Preview(
            preview.finish_before, finish_after=preview.finish_before,
            problems=[{"code": conflict.code, "message": message}],
        )  # fmt: skip
    return preview


def _look(
    project: Project,
    preview: Preview,
    events: list[Any],
    typed: dict[int, Span],
    broken: tuple[set[int], set[int]],
) -> None:
    """Read, before it is taken back, where everything went."""
    told = Memo(lambda moment: wall_text(to_wall(moment, zone_of(project.calendar.time_zone))))
    parsed = Memo(lambda text: told[datetime.fromisoformat(text)])
    moved = {
        item_id: [parsed[moment] for moment in moments]
        for event in events
        if event.name == "plan.recalculated" and event.project_id == project.pk
        for item_id, *moments in event.after["moved"]
    }
    for item_id, *now in Item.objects.filter(pk__in=typed).values_list("pk", "start", "finish"):
        moved[item_id] = [told[moment] for moment in (*typed[item_id], *now)]
    preview.moved = [[item_id, *dates] for item_id, dates in moved.items() if dates[:2] != dates[2:]]
    preview.finish_after = _finish(project)
    items, links = _violated(project)
    preview.violated_ids, preview.violated_link_ids = sorted(items - broken[0]), sorted(links - broken[1])


def _finish(project: Project) -> str | None:
    return wall_text(plan_span(project)[1])


def _violated(project: Project) -> tuple[set[int], set[int]]:
    """The items and the dependencies that are broken now."""
    items = Item.objects.live().filter(project=project, is_violated=True)
    links = Link.objects.live().filter(successor__project=project, is_violated=True)
    return set(items.values_list("pk", flat=True)), set(links.values_list("pk", flat=True))
