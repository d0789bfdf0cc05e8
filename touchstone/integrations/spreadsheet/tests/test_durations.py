import pytest

from touchstone.integrations.spreadsheet.durations import Duration, Workday, find_unit, parse_duration

DURATIONS = {
    "5d": 2400,
    "5 days": 2400,
    "1 day": 480,
    "5 个工作日": 2400,
    "3天": 1440,
    "3 日": 1440,
    "3工日": 1440,
    "16h": 960,
    "16 hrs": 960,
    "8 小时": 480,
    "8个小时": 480,
    "8工时": 480,
    "2周": 4800,
    "2 wks": 4800,
    "1w": 2400,
    "1 mon": 9600,
    "1 个月": 9600,
    "1mo": 9600,
    "90 分钟": 90,
    "90m": 90,
    "1.5 d": 720,
    "1,5 days": 720,
    "1,000h": 60_000,
    "半天": 240,
    "一天": 480,
    "两周": 4800,
    "三个工作日": 1440,
    "1个半月": 14_400,
    "1天4小时": 720,
    "2d 4h": 1200,
    "0": 0,
    "0天": 0,
    "５天": 2400,
    "10 工作日": 4800,
    "3人天": 1440,
}


@pytest.mark.parametrize("text", DURATIONS)
def test_durations_as_people_write_them(text):
    assert parse_duration(text, Workday()).minutes == DURATIONS[text]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("3ed", 4320),
        ("2 edays", 2880),
        ("3 自然日", 4320),
        ("12 eh", 720),
        ("1ew", 10080),
        ("10日历天", 14400),
    ],
)
def test_elapsed_durations_run_around_the_clock(text, minutes):
    assert parse_duration(text, Workday()) == Duration(minutes, elapsed=True)


def test_a_question_mark_is_an_estimate():
    assert parse_duration("5 days?", Workday()).is_estimated
    assert parse_duration("5 个工作日？", Workday()).is_estimated


def test_a_bare_number_takes_the_unit_of_the_column():
    assert parse_duration(4, Workday()) == Duration(1920, has_unit=False)
    assert parse_duration("4", Workday(), "hours") == Duration(240, has_unit=False)
    assert parse_duration(1.5, Workday(), "weeks").minutes == 3600


def test_days_are_as_long_as_the_project_says():
    assert parse_duration("2d", Workday(minutes_per_day=450)).minutes == 900
    assert parse_duration("1 mon", Workday(minutes_per_day=450, days_per_month=22)).minutes == 9900


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "soon",
        "d",
        "5x",
        "-3d",
        "=5*2",
        "5 d 3",
        "1e9999d",
        "9" * 400 + "d",
        float("nan"),
        float("inf"),
        -1,
        True,
        None,
    ],
)
def test_what_is_no_duration_is_refused(cell):
    with pytest.raises((ValueError, OverflowError)):
        parse_duration(cell, Workday())


@pytest.mark.parametrize(
    ("hint", "unit"),
    [
        ("天", "days"),
        ("小时", "hours"),
        ("h", "hours"),
        ("周", "weeks"),
        ("工作日", "days"),
        ("元", None),
        ("", None),
    ],
)
def test_the_unit_in_a_title(hint, unit):
    assert find_unit(hint) == unit
