"""The mainland's public holidays and make-up working days (调休), as the State Council announced them."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

import chinese_calendar

SOURCE = "国务院办公厅节假日安排通知"
CHINESE = {
    "New Year's Day": "元旦",
    "Spring Festival": "春节",
    "Tomb-sweeping Day": "清明节",
    "Labour Day": "劳动节",
    "Dragon Boat Festival": "端午节",
    "National Day": "国庆节",
    "Mid-autumn Festival": "中秋节",
    "Anti-Fascist 70th Day": "抗战胜利70周年纪念日",
}


class AnnouncedDay(NamedTuple):
    """A day that differs from a Monday-to-Friday week; `kind` is `holiday` or `makeup`."""

    date: date
    kind: str
    name: str
    name_en: str
    source: str = SOURCE


def announced_years() -> set[int]:
    """The years whose arrangement is known; asking about another is a mistake, not a guess."""
    return {day.year for day in chinese_calendar.holidays}


def announced_days(year: int) -> Iterator[AnnouncedDay]:
    """The days of `year` that the State Council announced."""
    day = date(year, 1, 1)
    while day.year == year:
        _, english = chinese_calendar.get_holiday_detail(day)
        chinese = CHINESE.get(english or "", english or "")
        weekday = day.weekday() < 5
        if weekday and chinese_calendar.is_holiday(day):
            yield AnnouncedDay(day, "holiday", chinese, english or "")
        elif not weekday and chinese_calendar.is_workday(day):
            yield AnnouncedDay(day, "makeup", f"{chinese}调休上班", f"{english or ''} make-up day".strip())
        day += timedelta(days=1)
