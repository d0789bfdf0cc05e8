"""The working calendars that a plan brings along."""

from collections.abc import Mapping
from dataclasses import dataclass

from touchstone.accounts.models import User
from touchstone.calendars.models import CalendarDay, DayKind, WorkCalendar
from touchstone.core.actions import action
from touchstone.core.events import record
from touchstone.integrations.importing.day_patterns import DayPattern, day_patterns
from touchstone.integrations.plan_file.plan import Plan
from touchstone.integrations.plan_file.to_engine import task_calendars
from touchstone.integrations.rules import can_extend_project
from touchstone.projects.models import Project

_SOURCE = "import"


@dataclass(frozen=True, slots=True)
class NeededCalendars:
    """What of a file's calendars matters: that of the project, and those of tasks that differ from it."""

    project: str | None
    of_tasks: Mapping[str, str]
    """Calendar uid by task uid."""
    patterns: Mapping[str, DayPattern]
    names: Mapping[str, str]

    @property
    def uids(self) -> set[str]:
        """Calendars that some task needs."""
        return set(self.of_tasks.values())


def needed_calendars(plan: Plan) -> NeededCalendars:
    """Leave out calendars that work just like the project's."""
    chosen = task_calendars(plan)
    project = plan.project.calendar_uid
    patterns = day_patterns(plan, {*chosen.values(), *([project] if project else [])})
    standard = patterns.get(project or "")
    of_tasks = {task: uid for task, uid in chosen.items() if patterns[uid] != standard}
    return NeededCalendars(project, of_tasks, patterns, {each.uid: each.name for each in plan.calendars})


def make_calendar(
    plan: Plan, needed: NeededCalendars, uid: str, *, time_zone: str, external_id: str
) -> WorkCalendar:
    """A calendar of the file as a row of ours, seen by whoever sees the plan."""
    pattern = needed.patterns[uid]
    calendar = WorkCalendar.objects.create(
        name=needed.names[uid][:100] or uid,
        time_zone=time_zone,
        week=[[list(span) for span in day] for day in pattern.week],
        minutes_per_day=plan.project.minutes_per_day,
        minutes_per_week=plan.project.minutes_per_week,
        is_shared=False,
        external_id=external_id,
    )
    CalendarDay.objects.bulk_create(
        [
            CalendarDay(
                calendar=calendar,
                date=day,
                kind=DayKind.WORKING if spans else DayKind.NONWORKING,
                name=name[:100],
                shifts=[list(span) for span in spans],
                source=_SOURCE,
            )
            for day, spans, name in pattern.days
        ],
        batch_size=500,
    )
    return calendar


@action(can_extend_project)
def add_calendars(project: Project, /, calendars: Mapping[str, WorkCalendar], *, by: User) -> None:
    """Let the plan keep calendars of its own."""
    ids = sorted({calendar.pk for calendar in calendars.values()})
    if ids:
        project.own_calendars.add(*ids)
        record("project.calendars_added", project, by=by, after={"calendar_ids": ids})


@action(can_extend_project)
def remove_calendars(project: Project, /, ids: list[int], *, by: User) -> None:
    """Take calendars from the plan; nothing live may use them any more."""
    project.own_calendars.remove(*ids)
    record("project.calendars_removed", project, by=by, before={"calendar_ids": ids})


def own_calendars(
    project: Project, plan: Plan, needed: NeededCalendars, source: str
) -> dict[str, WorkCalendar]:
    """Calendars of earlier imports that still are what the file says, by uid."""
    kept: dict[str, WorkCalendar] = {}
    for calendar in project.own_calendars.prefetch_related("days").order_by("pk"):
        uid = calendar.external_id.removeprefix(f"{source}:")
        if calendar.external_id == f"{source}:{uid}" and _is_same(calendar, needed.patterns.get(uid)):
            kept[uid] = calendar
    return kept


def _is_same(calendar: WorkCalendar, pattern: DayPattern | None) -> bool:
    if pattern is None or [[list(span) for span in day] for day in pattern.week] != calendar.week:
        return False
    days = {day.date: day.shifts for day in calendar.days.all()}
    return days == {day: [list(span) for span in spans] for day, spans, _ in pattern.days}
