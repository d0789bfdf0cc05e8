"""A plan as iCalendar (RFC 5545, 7986)."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from django.conf import settings
from icalendar import Calendar, Event, Todo

from touchstone.core.texts import is_english, say
from touchstone.feeds.models import Feed, Form, Kind, Revision
from touchstone.projects.queries import is_visible_to
from touchstone.work.models import Item
from touchstone.workflow.models import TypeKind

MAKER = "-//Touchstone//Touchstone//ZH"
ASK_AGAIN = timedelta(minutes=30)
DAY = timedelta(days=1)


def calendar_of(feed: Feed, items: Sequence[Item], revisions: Mapping[int, Revision]) -> bytes:
    """The whole calendar; the same items make the same bytes."""
    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    name = say("feeds.calendar", what=title_of(feed))
    for field in ("x-wr-calname", "name"):
        calendar.add(field, name)
    calendar.add("refresh-interval", ASK_AGAIN, parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", "PT30M")  # the same for older programs, which know no parameter here
    make = _todo if feed.form == Form.TASKS else _event
    for item in items:
        entry = make(item)
        _describe(entry, item, revisions[item.pk])
        calendar.add_component(entry)
    calendar.add_missing_timezones()
    written: bytes = calendar.to_ical()
    return written


def title_of(feed: Feed) -> str:
    """What the link shows, in words; the name of a project only as long as its person may know it."""
    if feed.kind == Kind.MY_WORK:
        return say("feeds.my_work")
    if feed.project is None:
        return say("feeds.milestones")
    is_known = is_visible_to(feed.person, feed.project)
    name = feed.project.name if is_known else say("feeds.project_out_of_sight")
    return name if feed.kind == Kind.PROJECT else say("feeds.milestones_of", project=name)


def span_of(item: Item) -> tuple[date | datetime, date | datetime]:
    """Beginning and end, in the project's zone: hours within a day, whole days otherwise.

    An end of whole days is the day after, as iCalendar counts. What ends at midnight ends the day before.
    """
    zone = ZoneInfo(item.project.calendar.time_zone)
    if item.finish is None:
        raise ValueError("an item without a finish is in no calendar")
    finish = item.finish.astimezone(zone)
    start = (item.start or item.finish).astimezone(zone)
    if item.type.kind == TypeKind.MILESTONE or item.duration == 0:
        return finish.date(), finish.date() + DAY
    if start.date() == finish.date() and _is_part_of_day(item) and start < finish:
        return start, finish
    last = finish - timedelta(microseconds=1) if finish > start else finish
    return start.date(), last.date() + DAY


def _is_part_of_day(item: Item) -> bool:
    return item.duration is not None and item.duration < item.project.calendar.minutes_per_day


def _event(item: Item) -> Event:
    event = Event()
    start, end = span_of(item)
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("transp", "TRANSPARENT")  # a task does not make one busy for a meeting
    event.add("status", "CONFIRMED")
    return event


def _todo(item: Item) -> Todo:
    todo = Todo()
    start, end = span_of(item)
    due = end if isinstance(end, datetime) else end - DAY
    if start < due:
        todo.add("dtstart", start)
    todo.add("due", due)
    todo.add("percent-complete", 100 if item.is_done else item.percent_complete)
    todo.add("status", _status(item))
    if item.closed_at:
        todo.add("completed", item.closed_at)
    return todo


def _status(item: Item) -> str:
    if item.is_done:
        return "COMPLETED"
    return "IN-PROCESS" if item.percent_complete else "NEEDS-ACTION"


def _describe(entry: Event | Todo, item: Item, revision: Revision) -> None:
    address = f"{settings.PUBLIC_URL}/items/{item.key}"
    entry.add("uid", f"item-{item.pk}@{urlsplit(settings.PUBLIC_URL).hostname}")
    entry.add("sequence", revision.sequence)
    entry.add("dtstamp", revision.changed_at)
    entry.add("last-modified", revision.changed_at)
    entry.add("summary", f"{item.key} {item.title}")
    entry.add("url", address)
    entry.add("categories", [item.project.name])
    assignee = item.assignee.name if item.assignee else ""
    status = item.status.name_en if is_english() and item.status.name_en else item.status.name
    lines = [item.project.name, " · ".join(filter(None, [status, assignee])), address]
    entry.add("description", "\n".join(lines))
