"""Reading the State Council's notice about a year's holidays, as a person pasted it.

春节：2月15日（农历腊月二十八、周日）至23日（周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。

The weekdays that the notice gives and the number of days it counts are checked against what was read, so
that a wrong year or a lost line does not pass.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from touchstone.calendars.mainland import CHINESE, AnnouncedDay
from touchstone.core.errors import FieldProblem

HEADING = re.compile(
    r"(?:^|[。；;\n]|[一二三四五六七八九十]+[、.])\s*((?:[\u4e00-\u9fa5]{1,7}[节旦庆日][、和]?)+)[：:]",
    re.MULTILINE,
)
TITLE = re.compile(r"(\d{4})\s*年(?:部分)?节假日")
DATE = (
    r"(?:(?P<{0}year>\d{{4}})年)?(?:(?P<{0}month>\d{{1,2}})月)?(?P<{0}day>\d{{1,2}})日"
    r"(?:[（(](?P<{0}note>[^）)]*)[）)])?"
)
SPAN = re.compile(DATE.format("first_") + r"(?:\s*[至到—–~-]+\s*" + DATE.format("last_") + ")?")
WEEKDAY = re.compile(r"(?:周|星期)([一二三四五六日天])")
COUNT = re.compile(r"(?:共|^)\s*(\d{1,2})\s*天")
WEEKDAYS = dict(zip("一二三四五六日天", (0, 1, 2, 3, 4, 5, 6, 6), strict=True))
ENGLISH = {chinese: english for english, chinese in CHINESE.items()}
LONGEST_HOLIDAY = 20


@dataclass
class Reading:
    """What a notice says; `problems` are doubts for the person who pasted it, nothing is guessed silently."""

    year: int
    days: list[AnnouncedDay] = field(default_factory=list)
    problems: list[FieldProblem] = field(default_factory=list)


def year_in(text: str) -> int | None:
    """The year that the notice's title names."""
    found = TITLE.search(text)
    return int(found[1]) if found else None


def read_notice(text: str, year: int) -> Reading:
    """The days off and the make-up days of a notice about `year`."""
    reading = Reading(year)
    if year_in(text) not in (None, year):
        _doubt(reading, "calendars.notice_of_other_year", year=year_in(text))
    heads = list(HEADING.finditer(text))
    ends = [*(head.start() for head in heads[1:]), len(text)]
    days: dict[date, AnnouncedDay] = {}
    for head, end in zip(heads, ends, strict=False):
        for day in _read_holiday(head[1].rstrip("、"), text[head.end() : end], reading):
            days.setdefault(day.date, day)
    reading.days = [days[day] for day in sorted(days)]
    if not reading.days:
        _doubt(reading, "calendars.notice_unreadable")
    return reading


def _read_holiday(name: str, body: str, reading: Reading) -> Iterator[AnnouncedDay]:
    """One paragraph: what is free, and which days are worked in exchange."""
    free: list[date] = []
    for sentence in re.split(r"[。；;\n]", body):
        if "放假" in sentence:
            head, _, rest = sentence.partition("放假")
            free += _dates(head, name, reading)
            _check_count(name, rest, len(free), reading)
        elif "上班" in sentence:
            for day in _dates(sentence, name, reading):
                yield AnnouncedDay(day, "makeup", f"{name}调休上班", f"{_english(name)} make-up day".strip())
    if not free:
        _doubt(reading, "calendars.notice_no_days", name=name)
    for day in free:
        yield AnnouncedDay(day, "holiday", name, _english(name))


def _dates(text: str, name: str, reading: Reading) -> list[date]:
    """Every day that a phrase names, spans filled; a month or year left out is that of the date before."""
    found: list[date] = []
    year, month = reading.year, None
    for match in SPAN.finditer(text):
        first = _date(match, "first_", year, month, reading)
        if first is None:
            continue
        year, month = first.year, first.month
        last = _date(match, "last_", year, month, reading) if match["last_day"] else first
        if last is None or not timedelta() <= last - first < timedelta(LONGEST_HOLIDAY):
            _doubt(reading, "calendars.notice_span", name=name, text=match[0])
            continue
        year, month = last.year, last.month
        found += [first + timedelta(days) for days in range((last - first).days + 1)]
    return found


def _date(match: re.Match[str], end: str, year: int, month: int | None, reading: Reading) -> date | None:
    """One end of a span; its weekday, where the notice gives it, must be right."""
    named_month = match[f"{end}month"] or month
    try:
        day = date(int(match[f"{end}year"] or year), int(named_month or 0), int(match[f"{end}day"]))
    except ValueError:
        _doubt(reading, "calendars.notice_date", text=match[0])
        return None
    weekday = WEEKDAY.search(match[f"{end}note"] or "")
    if weekday and WEEKDAYS[weekday[1]] != day.weekday():
        _doubt(reading, "calendars.notice_weekday", date=day.isoformat(), weekday=weekday[0])
    return day


def _check_count(name: str, rest: str, days: int, reading: Reading) -> None:
    said = COUNT.search(rest)
    if said and int(said[1]) != days:
        _doubt(reading, "calendars.notice_count", name=name, said=int(said[1]), read=days)


def _doubt(reading: Reading, code: str, **params: object) -> None:
    reading.problems.append(FieldProblem(code, params=params))


def _english(name: str) -> str:
    return " / ".join(filter(None, (ENGLISH.get(part) for part in re.split("[、和]", name))))
