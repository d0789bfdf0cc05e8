"""Rules of whole days: read, said in words, and moved to working days."""

from datetime import date
from itertools import islice

import pytest
from django.utils import translation

from touchstone.core.errors import Invalid
from touchstone.projects.models import Project
from touchstone.routines.recurrence import checked_rule, days, shifted
from touchstone.routines.wording import sentence_of

MONDAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("rule", "chinese", "english"),
    [
        ("FREQ=DAILY", "每天", "Every day"),
        ("FREQ=WEEKLY;BYDAY=MO,WE", "每周一、周三", "Every week on Monday and Wednesday"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "每周一到周五", "Every week from Monday to Friday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "每 2 周的周五", "Every 2 weeks on Friday"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15", "每月1 日、15 日", "Every month on day 1 and day 15"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "每月最后一天", "Every month on the last day"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "每月最后一个周五", "Every month on the last Friday"),
        ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1", "每年3 月1 日", "Every year on day 1 in March"),
        ("FREQ=WEEKLY;COUNT=4", "每周，共 4 次", "Every week, 4 times"),
        ("FREQ=DAILY;UNTIL=20260401", "每天，到 2026-04-01 为止", "Every day, until 2026-04-01"),
    ],
)
def test_a_rule_is_said_in_both_languages(rule: str, chinese: str, english: str) -> None:
    with translation.override("zh-hans"):
        assert sentence_of(rule) == chinese
    with translation.override("en"):
        assert sentence_of(rule) == english


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "FREQ=HOURLY",
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=DAILY;FREQ=WEEKLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=999",
        "FREQ=MONTHLY;BYDAY=-3MO",
        "FREQ=DAILY\nEXDATE:20260302",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    ],
)
def test_what_is_no_rule_of_whole_days_is_refused(rule: str) -> None:
    with pytest.raises(Invalid):
        checked_rule(rule, MONDAY)


def test_days_go_on_after_one() -> None:
    assert list(islice(days("FREQ=MONTHLY;BYMONTHDAY=31", MONDAY, after=date(2026, 3, 31)), 2)) == [
        date(2026, 5, 31),
        date(2026, 7, 31),
    ]
    assert list(days("FREQ=WEEKLY;COUNT=2", MONDAY)) == [MONDAY, date(2026, 3, 9)]


@pytest.mark.parametrize(
    ("shift", "expected"), [("none", (2026, 3, 7)), ("next", (2026, 3, 9)), ("previous", (2026, 3, 6))]
)
def test_a_saturday_goes_where_people_work(plan: Project, shift: str, expected: tuple[int, int, int]) -> None:
    assert shifted(date(2026, 3, 7), plan.calendar, shift) == date(*expected)
