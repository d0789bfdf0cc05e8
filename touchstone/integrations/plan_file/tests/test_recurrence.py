from datetime import date

import pytest

from touchstone.integrations.plan_file.calendar import CalendarException, Recurrence
from touchstone.integrations.plan_file.recurrence import exception_spans


def days(first, last, **recurrence):
    exception = CalendarException(
        first=date.fromisoformat(first), last=date.fromisoformat(last), recurrence=Recurrence(**recurrence)
    )
    spans = exception_spans(exception)
    assert all(begin == end for begin, end in spans)
    return [begin.isoformat() for begin, _ in spans]


def test_a_plain_exception_is_one_span():
    exception = CalendarException(first=date(2026, 2, 15), last=date(2026, 2, 23))
    assert exception_spans(exception) == [(date(2026, 2, 15), date(2026, 2, 23))]


@pytest.mark.parametrize(
    ("first", "last", "recurrence", "expected"),
    [
        (
            "2026-03-01",
            "2026-03-10",
            {"interval": 3},
            ["2026-03-01", "2026-03-04", "2026-03-07", "2026-03-10"],
        ),
        ("2026-03-01", "2026-12-31", {"interval": 2, "occurrences": 2}, ["2026-03-01", "2026-03-03"]),
        # Every other week on Wednesday and Sunday; the week of Sunday 1 March is the first.
        (
            "2026-03-03",
            "2026-03-31",
            {"repeats": "weekly", "interval": 2, "weekdays": (2, 6)},
            ["2026-03-04", "2026-03-15", "2026-03-18", "2026-03-29"],
        ),
        (
            "2026-01-31",
            "2026-04-30",
            {"repeats": "monthly_day", "month_day": 31},
            ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"],
        ),
        # The last Friday of each month.
        (
            "2026-01-01",
            "2026-03-31",
            {"repeats": "monthly_position", "position": -1, "day_kind": "fri"},
            ["2026-01-30", "2026-02-27", "2026-03-27"],
        ),
        (
            "2024-05-01",
            "2026-12-31",
            {"repeats": "yearly_day", "month": 5, "month_day": 1},
            ["2024-05-01", "2025-05-01", "2026-05-01"],
        ),
        # Thanksgiving: the fourth Thursday of November.
        (
            "2025-11-27",
            "2027-12-31",
            {"repeats": "yearly_position", "month": 11, "position": 4, "day_kind": "thu"},
            ["2025-11-27", "2026-11-26", "2027-11-25"],
        ),
        # The second weekend day of June; the year's first is before the exception begins.
        (
            "2025-06-08",
            "2027-06-30",
            {"repeats": "yearly_position", "month": 6, "position": 2, "day_kind": "weekend"},
            ["2026-06-07", "2027-06-06"],
        ),
    ],
)
def test_recurring_exceptions_fall_on_their_days(first, last, recurrence, expected):
    assert days(first, last, **recurrence) == expected


def test_a_fifth_monday_stays_away_from_months_that_have_four():
    found = days("2026-01-01", "2026-06-30", repeats="monthly_position", position=5, day_kind="mon")
    assert found == ["2026-03-30", "2026-06-29"]
