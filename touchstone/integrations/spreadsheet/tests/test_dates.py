from datetime import date, datetime, time

import pytest

from touchstone.integrations.spreadsheet.dates import detect_order, parse_date

DAY = date(2026, 3, 2)

FORMS = {
    "2026-03-02": None,
    "2026/3/2": None,
    "2026.3.2": None,
    "20260302": None,
    "2026年3月2日": None,
    "2026年03月02日": None,
    "２０２６年３月２日": None,
    "2026年3月2号": None,
    "2026-03-02 08:30": time(8, 30),
    "2026-03-02T08:30:15": time(8, 30, 15),
    "2026-03-02T08:30:00Z": time(8, 30),
    "2026/3/2 8:30:00": time(8, 30),
    "2026年3月2日 上午8时30分": time(8, 30),
    "2026年3月2日 下午5点": time(17),
    "2026年3月2日 星期一": None,
    "周一 2026-03-02": None,
    "2026-03-02 (周一)": None,
    "Mon 2026-03-02": None,
    "2 March 2026": None,
    "2-Mar-26": None,
    "Mar 2, 2026": None,
    "March 2nd, 2026": None,
    "Monday, March 2, 2026 5:00 PM": time(17),
    "26年3月2日": None,
}


@pytest.mark.parametrize("text", FORMS)
def test_dates_in_many_forms(text):
    assert parse_date(text, "year_month_day") == (DAY, FORMS[text])


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("3/2/2026", "month_day_year"),
        ("02/03/2026", "day_month_year"),
        ("Mon 3/2/26", "month_day_year"),
        ("26-3-2", "year_month_day"),
        ("2.3.26", "day_month_year"),
        ("3/2/26 8:00 AM", "month_day_year"),
    ],
)
def test_ambiguous_dates_follow_the_order_given(text, order):
    assert parse_date(text, order)[0] == DAY


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (46083, (DAY, None)),
        (46083.75, (DAY, time(18))),
        (20260302, (DAY, None)),
        (DAY, (DAY, None)),
        (datetime.fromisoformat("2026-03-02T09:15"), (DAY, time(9, 15))),
    ],
)
def test_numbers_of_excel_and_real_dates(cell, expected):
    assert parse_date(cell, "year_month_day") == expected


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "下周",
        "2026-13-02",
        "2026-02-30",
        "32/1/2026",
        "3月2日",
        "2026",
        "Q1 2026",
        True,
        -5,
        10.0**9,
        float("nan"),
        "1" * 500,
    ],
)
def test_what_is_no_date_is_refused(cell):
    with pytest.raises(ValueError):  # noqa: PT011 -- the caller words it, with row and column
        parse_date(cell, "month_day_year")


@pytest.mark.parametrize(
    ("cells", "is_chinese", "order", "example"),
    [
        (["3/25/2026", "4/1/2026"], False, "month_day_year", ""),
        (["25/3/2026", "1/4/2026"], False, "day_month_year", ""),
        (["26-3-2", "26-3-31"], True, "year_month_day", "26-3-2"),
        (["26-13-2"], False, "month_day_year", ""),
        (["1/4/2026"], False, "month_day_year", "1/4/2026"),
        (["4/4/2026"], False, "month_day_year", ""),
        (["2026-03-02", DAY, None, 46083], True, "year_month_day", ""),
    ],
)
def test_the_order_is_what_all_dates_agree_on(cells, is_chinese, order, example):
    assert detect_order(cells, is_chinese=is_chinese) == (order, example)
