"""Play the year: found the company, open each project on its day, let every working day happen."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from django.db import transaction
from django.utils import translation

from touchstone.calendars.models import WorkCalendar
from touchstone.config.demo.agenda import Agenda
from touchstone.config.demo.boards import hang_boards
from touchstone.config.demo.cues import cue, remark_on_progress
from touchstone.config.demo.founding import found_company
from touchstone.config.demo.inboxes import fill_inboxes
from touchstone.config.demo.meeting import KEPT_DAYS, RETROSPECTIVE_DAYS_AGO, hold_standup, look_back
from touchstone.config.demo.office_hours import OfficeHours
from touchstone.config.demo.progressing import evening, morning, weekly
from touchstone.config.demo.reporting import count_health, is_counted, is_reported, report_week
from touchstone.config.demo.run import Run, World, open_run
from touchstone.config.demo.stories import STORIES
from touchstone.config.demo.telling import Story
from touchstone.config.demo.turning_points import hold_up
from touchstone.config.demo.warning import JUDGED_DAYS, warn
from touchstone.core import clock
from touchstone.core.gesture import acting_via
from touchstone.search.indexing import rebuild_index

FOUNDED_WEEKS_AGO = 54
SLOT = timedelta(minutes=3)
FRIDAY = 4
Tell = Callable[[float], None]


def build_demo(tell: Tell = lambda share: None, stories: Sequence[Story] = STORIES) -> None:
    """Fill an empty deployment with the demo company, all or nothing; `tell` hears the share done, 0 to 1."""
    now = clock.now()
    hours = OfficeHours.of(WorkCalendar.objects.default())
    founded = hours.today(now - timedelta(weeks=FOUNDED_WEEKS_AGO))
    with acting_via("demo"), translation.override("zh-hans"), transaction.atomic():
        with clock.standing_at(hours.on(founded, 9)):
            world = World(found_company(), hours, Agenda())
        for turn, story in enumerate(stories):
            _foresee_project(world, story, turn, until=hours.today(now))
        for day in hours.working_days(founded, hours.today(now)):
            world.agenda.run_until(min(hours.on(day, 23, 59), now))
            tell((day - founded) / (hours.today(now) - founded))
        hang_boards(now)
        rebuild_index()
        fill_inboxes(now)


def _foresee_project(world: World, story: Story, turn: int, *, until: date) -> None:
    hours = world.hours
    first = hours.days_after(until - timedelta(weeks=story.weeks), 0)

    def begin() -> None:
        _foresee_days(open_run(story, world), first, until, turn)

    world.agenda.at(hours.on(first, 8) + turn * SLOT, begin)


def _foresee_days(run: Run, first: date, last: date, turn: int) -> None:
    hours, agenda = run.hours, run.agenda
    days = list(hours.working_days(first, last))
    agenda.at(hours.on(days[-3], 16) + turn * SLOT, partial(hold_up, run))
    for place, day in enumerate(days[-KEPT_DAYS:-1]):
        agenda.at(hours.on(day, 18, 30) + turn * SLOT, partial(hold_standup, run, day, place))
    agenda.at(
        hours.on(days[-RETROSPECTIVE_DAYS_AGO], 16, 30),
        partial(look_back, run, days[-RETROSPECTIVE_DAYS_AGO]),
    )
    for day in days[-JUDGED_DAYS:]:
        agenda.at(hours.on(day, 8, 2) + turn * SLOT, partial(warn, run, day))
    for day in days:
        agenda.at(hours.on(day, 8, 30) + turn * SLOT, partial(morning, run, cue))
        agenda.at(hours.on(day, 17, 5) + turn * SLOT, partial(evening, run, cue))
        if day.weekday() == FRIDAY:
            agenda.at(hours.on(day, 15) + turn * SLOT, partial(weekly, run))
            agenda.at(hours.on(day, 15, 30) + turn * SLOT, partial(remark_on_progress, run))
        if is_reported(day, last):
            agenda.at(hours.on(day, 18) + turn * SLOT, partial(report_week, run))
        if is_counted(day, last):
            agenda.at(hours.on(day, 20) + turn * SLOT, partial(count_health, run))
