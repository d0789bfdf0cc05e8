"""How much working time a sprint has: calendar, people, and the share each gives."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import Q

from touchstone.accounts.models import User
from touchstone.calendars.working_time import engine_calendar
from touchstone.engine.minutes import to_minutes
from touchstone.engine.timeline import Timeline, timeline_of
from touchstone.projects.models import Project, ProjectRole
from touchstone.sprints.models import Sprint


@dataclass(frozen=True)
class PersonCapacity:
    """What one person gives: percent of their working time, and the minutes that are."""

    id: int
    name: str
    share: int
    minutes: int


def team_of(project: Project) -> list[User]:
    """Who works in the project, themselves or through a group; guests only look on."""
    working = ~Q(role=ProjectRole.GUEST)
    direct = project.memberships.filter(working).values("user")
    grouped = project.memberships.filter(working).values("group__people")
    people = User.objects.filter(Q(pk__in=direct) | Q(pk__in=grouped), is_active=True)
    return list(people.order_by("pinyin", "pk"))


def capacity_of(sprint: Sprint, team: list[User]) -> list[PersonCapacity]:
    """Each person's working minutes on the project's calendar between the sprint's days."""
    minutes = working_minutes(sprint.project, sprint.first_day, sprint.last_day)
    shares = {person.pk: int(sprint.shares.get(str(person.pk), 100)) for person in team}
    return [
        PersonCapacity(person.pk, person.name, shares[person.pk], minutes * shares[person.pk] // 100)
        for person in team
    ]


def working_minutes(project: Project, first: date, last: date) -> int:
    """Working minutes of the project's calendar from the first day to the end of the last."""
    timeline = _timeline(project)
    return timeline.position(_midnight(last + timedelta(days=1))) - timeline.position(_midnight(first))


def working_minutes_by_day(project: Project, days: list[date]) -> list[int]:
    """Working minutes of each of the days."""
    timeline = _timeline(project)
    return [
        timeline.position(_midnight(day + timedelta(days=1))) - timeline.position(_midnight(day))
        for day in days
    ]


def _timeline(project: Project) -> Timeline:
    return timeline_of(engine_calendar(project.calendar))


def _midnight(day: date) -> int:
    return to_minutes(datetime.combine(day, time()))
