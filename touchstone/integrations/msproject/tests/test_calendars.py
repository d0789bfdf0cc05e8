from datetime import date

import pytest

from touchstone.integrations.msproject.tests.documents import document, read, task_xml, xml
from touchstone.integrations.plan_file.calendar import CalendarException, Recurrence, Shift, WorkWeek

OFFICE = (Shift(480, 720), Shift(780, 1020))


def times(*spans):
    return xml("WorkingTimes", "".join(xml("WorkingTime", FromTime=a, ToTime=b) for a, b in spans))


def day(number, *spans):
    return xml("WeekDay", times(*spans) if spans else "", DayType=number, DayWorking=int(bool(spans)))


def exception(first, last, content="", **values):
    span = xml("TimePeriod", FromDate=f"{first}T00:00:00", ToDate=f"{last}T23:59:00")
    return xml("Exception", span + content, **values)


def calendar(content, **values):
    element = xml(
        "Calendar",
        content,
        **{"UID": 1, "Name": "Standard", "IsBaseCalendar": 1, "BaseCalendarUID": -1, **values},
    )
    plan, found = read(document(task_xml(1), before=f"<Calendars>{element}</Calendars>", CalendarUID=1))
    return plan.calendars[0], found


def test_the_week_is_read_monday_first_and_unstated_days_stay_open():
    days = (
        day(1) + day(2, ("08:00:00", "12:00:00"), ("13:00:00", "17:00:00")) + day(7, ("22:00:00", "00:00:00"))
    )
    made, found = calendar(f"<WeekDays>{days}</WeekDays>")
    assert made.week == (OFFICE, None, None, None, None, (Shift(1320, 1440),), ())
    assert found == {}


def test_midnight_to_midnight_is_the_whole_day_and_touching_shifts_are_one():
    days = day(2, ("00:00:00", "00:00:00")) + day(3, ("08:00:00", "12:00:00"), ("12:00:00", "16:00:00"))
    made, _ = calendar(f"<WeekDays>{days}</WeekDays>")
    assert made.week[:2] == ((Shift(0, 1440),), (Shift(480, 960),))


def test_a_shift_past_midnight_is_kept_as_one():
    made, found = calendar(f"<WeekDays>{day(2, ('22:00:00', '06:00:00'))}</WeekDays>")
    assert made.week[0] == (Shift(1320, 1800),)
    assert found == {}


@pytest.mark.parametrize(
    ("values", "recurrence"),
    [
        ({"Type": 1}, Recurrence()),
        (
            {"Type": 1, "Period": 3, "EnteredByOccurrences": 1, "Occurrences": 5},
            Recurrence(interval=3, occurrences=5),
        ),
        (
            {"Type": 6, "Period": 2, "DaysOfWeek": 111},
            Recurrence(repeats="weekly", interval=2, weekdays=(0, 1, 2, 4, 5, 6)),
        ),
        ({"Type": 4, "MonthDay": 15}, Recurrence(repeats="monthly_day", month_day=15)),
        (
            {"Type": 5, "MonthItem": 8, "MonthPosition": 4},
            Recurrence(repeats="monthly_position", position=-1, day_kind="fri"),
        ),
        ({"Type": 2, "Month": 9, "MonthDay": 1}, Recurrence(repeats="yearly_day", month=10, month_day=1)),
        (
            {"Type": 3, "Month": 10, "MonthItem": 7, "MonthPosition": 3},
            Recurrence(repeats="yearly_position", month=11, position=4, day_kind="thu"),
        ),
    ],
)
def test_exceptions_of_every_kind(values, recurrence):
    part = exception("2026-10-01", "2030-12-31", Name="holiday", DayWorking=0, **values)
    made, found = calendar(f"<Exceptions>{part}</Exceptions>")
    assert made.exceptions == (
        CalendarException(
            first=date(2026, 10, 1), last=date(2030, 12, 31), name="holiday", recurrence=recurrence
        ),
    )
    assert found == {}


def test_a_make_up_day_has_shifts():
    part = exception(
        "2026-02-14",
        "2026-02-14",
        times(("08:00:00", "12:00:00"), ("13:00:00", "17:00:00")),
        DayWorking=1,
        Type=1,
    )
    made, _ = calendar(f"<Exceptions>{part}</Exceptions>")
    assert made.exceptions[0].shifts == OFFICE


def test_exceptions_among_the_week_days_count_only_where_no_others_stand():
    span = xml("TimePeriod", FromDate="2026-05-01T00:00:00", ToDate="2026-05-05T23:59:00")
    legacy = f"<WeekDays>{xml('WeekDay', span, DayType=0, DayWorking=0)}</WeekDays>"
    made, _ = calendar(legacy)
    assert made.exceptions == (CalendarException(first=date(2026, 5, 1), last=date(2026, 5, 5)),)
    made, _ = calendar(
        f"{legacy}<Exceptions>{exception('2026-10-01', '2026-10-07', Type=1, DayWorking=0)}</Exceptions>"
    )
    assert [entry.first for entry in made.exceptions] == [date(2026, 10, 1)]


def test_work_weeks():
    span = xml("TimePeriod", FromDate="2026-07-01T00:00:00", ToDate="2026-08-31T23:59:00")
    week = xml(
        "WorkWeek", f"{span}<Name>summer</Name><WeekDays>{day(6, ('07:00:00', '13:00:00'))}</WeekDays>"
    )
    made, _ = calendar(f"<WorkWeeks>{week}</WorkWeeks>")
    assert made.work_weeks == (
        WorkWeek(
            first=date(2026, 7, 1),
            last=date(2026, 8, 31),
            name="summer",
            week=(None,) * 4 + ((Shift(420, 780),), None, None),
        ),
    )


@pytest.mark.parametrize(
    "content",
    [
        exception("2026-10-01", "2026-10-07", Name="odd", Type=8, DayWorking=0),
        exception("2026-10-07", "2026-10-01", Name="odd", Type=1, DayWorking=0),
        "<Exception><Name>odd</Name><Type>1</Type></Exception>",
    ],
)
def test_exceptions_that_cannot_be_placed_are_reported(content):
    made, found = calendar(f"<Exceptions>{content}</Exceptions>")
    assert made.exceptions == ()
    assert found["import.recurrence_unreadable"].places[0].value == "odd"


def test_a_base_calendar_that_is_missing_is_reported():
    made, found = calendar("", IsBaseCalendar=0, BaseCalendarUID=7)
    assert not made.is_base
    assert made.base_uid is None
    assert found["import.calendar_missing"].places[0].value == "7"
