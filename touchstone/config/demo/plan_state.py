"""A project's tasks as the demo knows them: what the plan says, and what will really happen."""

from collections import defaultdict
from dataclasses import dataclass, field
from random import Random
from typing import NamedTuple

from touchstone.accounts.models import User
from touchstone.config.demo.chance import chance_of
from touchstone.config.demo.office_hours import MINUTES_PER_DAY, OfficeHours
from touchstone.engine.minutes import DAY
from touchstone.projects.models import Project
from touchstone.work.models import Item, Link
from touchstone.workflow.models import TypeKind

DATES = ("pk", "start", "finish", "duration")
VARIATION = (0.8, 0.9, 1.0, 1.0, 1.0, 1.0, 1.1, 1.2)
LATE_STARTS = (0, 0, 0, 0, 0, 0, 0, 1, 1, 2)


@dataclass
class Work:
    """One task. Moments are wall-clock minutes; `truly` is how long it will really take, None for ever."""

    item_id: int
    slug: str
    is_milestone: bool
    is_elapsed: bool
    who: User
    duration: int
    truly: int | None
    start_lag: int = 0
    start: int = 0
    finish: int = 0
    began: int | None = None
    ended: int | None = None
    is_done: bool = False
    is_told_late: bool = False
    percent: int = 0
    after: list["Wait"] = field(default_factory=list)

    @property
    def is_running(self) -> bool:
        return self.began is not None and not self.is_done

    def ends(self, hours: OfficeHours) -> int | None:
        """When it will really be done."""
        if self.began is None or self.truly is None:
            return None
        return hours.later(self.began, self.truly, is_elapsed=self.is_elapsed)


class Wait(NamedTuple):
    """A link that leads to a task; the lag is only asked for where it ties finishes together."""

    item_id: int
    type: str
    lag: int


Works = dict[int, Work]


def read_works(
    project: Project, slugs: dict[str, Item], cast: dict[int, User], slips: dict[str, int], pace: float
) -> Works:
    """The project's leaves that are in the plan, each with its fate drawn from the project's key."""
    fate = chance_of(f"{project.key}-fate")
    works: Works = {}
    for slug, item in slugs.items():
        if item.type.kind in (TypeKind.LOG, TypeKind.SUMMARY):
            continue
        duration = item.duration or 0
        works[item.pk] = Work(
            item_id=item.pk,
            slug=slug,
            is_milestone=item.type.kind == TypeKind.MILESTONE,
            is_elapsed=item.duration_elapsed,
            who=cast[item.assignee_id or 0],
            duration=duration,
            truly=_true_duration(item, slips.get(slug, 0), pace, fate),
            start_lag=fate.choice(LATE_STARTS) if duration > 2 * MINUTES_PER_DAY else 0,
        )
    _read_links(project, works)
    return works


def read_dates(works: Works, hours: OfficeHours) -> None:
    """What the plan says now about everything that is not done."""
    waiting = [work.item_id for work in works.values() if not work.is_done]
    for item_id, start, finish, duration in Item.objects.filter(pk__in=waiting).values_list(*DATES):
        if start and finish:
            work = works[item_id]
            work.start, work.finish = hours.minute(start), hours.minute(finish)
            work.duration = duration or 0


def may_begin(work: Work, works: Works) -> bool:
    """Whether everything it waits for has happened."""
    for wait in work.after:
        before = works[wait.item_id]
        if wait.type == "FS" and not before.is_done:
            return False
        if wait.type == "SS" and before.began is None:
            return False
    return True


def may_finish(work: Work, works: Works, hours: OfficeHours, now: int) -> bool:
    """Whether everything that ties its finish has finished, long enough ago."""
    for wait in work.after:
        before = works[wait.item_id]
        if wait.type == "FF" and (before.ended is None or hours.later(before.ended, wait.lag) > now):
            return False
    return True


def _true_duration(item: Item, slip_days: int, pace: float, fate: Random) -> int:
    duration = item.duration or 0
    if item.duration_elapsed:
        return duration + slip_days * DAY
    if duration > MINUTES_PER_DAY and not slip_days:
        quarter_days = round(duration * pace * fate.choice(VARIATION) / (MINUTES_PER_DAY // 4))
        duration = max(quarter_days, 2) * (MINUTES_PER_DAY // 4)
    return duration + slip_days * MINUTES_PER_DAY


def _read_links(project: Project, works: Works) -> None:
    after: dict[int, list[Wait]] = defaultdict(list)
    for link in Link.objects.filter(successor__project=project):
        after[link.successor_id].append(Wait(link.predecessor_id, link.type, link.lag))
    for item_id, work in works.items():
        work.after = after[item_id]
