"""The State Council's notice, pasted by a person."""

from typing import Any

import pytest

from tests.cast import Cast
from touchstone.calendars.mainland import announced_days
from touchstone.calendars.models import WorkCalendar
from touchstone.calendars.notices import read_notice

NOTICE_2026 = """国务院办公厅关于2026年部分节假日安排的通知
国办发明电〔2025〕7号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
国务院办公厅
2025年11月4日
"""


def test_the_notice_of_2026_gives_the_days_we_ship() -> None:
    reading = read_notice(NOTICE_2026, 2026)
    assert reading.problems == []
    read = {(day.date, day.kind, day.name) for day in reading.days}
    shipped = {(day.date, day.kind, day.name) for day in announced_days(2026)}
    assert shipped <= read
    weekends = {day for day, _, _ in read - shipped}
    assert weekends
    assert all(day.weekday() >= 5 for day in weekends)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("元旦：1月1日放假，与周末连休。", ["01-01 holiday"]),
        ("元旦：1月1日（周三）放假1天，不调休。", ["01-01 holiday"]),
        ("清明节：4月4日-5日放假，共2天。", ["04-04 holiday", "04-05 holiday"]),
        (
            "国庆节、中秋节：10月1日至2日放假调休，共2天。9月28日（星期日）上班。",
            ["09-28 makeup", "10-01 holiday", "10-02 holiday"],
        ),
        ("劳动节：4月30日至5月2日放假。", ["04-30 holiday", "05-01 holiday", "05-02 holiday"]),
    ],
)  # fmt: skip
def test_the_ways_a_notice_writes_dates(text: str, days: list[str]) -> None:
    reading = read_notice(text, 2025)
    assert (reading.problems, [f"{day.date:%m-%d} {day.kind}" for day in reading.days]) == ([], days)


def test_a_span_over_the_new_year_names_its_years() -> None:
    reading = read_notice("元旦：2022年12月31日至2023年1月2日放假调休，共3天。", 2023)
    assert [day.date.isoformat() for day in reading.days] == ["2022-12-31", "2023-01-01", "2023-01-02"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("大家节日快乐！", "calendars.notice_unreadable"),
        ("春节：另行通知。", "calendars.notice_no_days"),
        ("春节：2月30日放假。", "calendars.notice_date"),
        ("春节：2月9日至1日放假。", "calendars.notice_span"),
        ("春节：2月15日（周一）放假。", "calendars.notice_weekday"),
        ("春节：2月15日至21日放假，共8天。", "calendars.notice_count"),
        ("关于2025年部分节假日安排的通知\n元旦：1月1日放假。", "calendars.notice_of_other_year"),
    ],
)
def test_what_does_not_fit_is_said(text: str, code: str) -> None:
    assert code in [doubt.code for doubt in read_notice(text, 2026).problems]


def test_a_pasted_notice_is_looked_at_and_then_put(cast: Cast) -> None:
    officer, calendar = cast.browser("officer"), WorkCalendar.objects.default()
    told = officer.post(
        f"/calendars/{calendar.pk}/notices",
        {"text": "2027年节假日安排：\n元旦：1月1日（周五）至3日（周日）放假，共3天。"},
    ).json()
    assert (told["year"], told["problems"], len(told["days"])) == (2027, [], 3)
    assert not calendar.days.filter(date__year=2027).exists()
    put = officer.put(f"/calendars/{calendar.pk}/days", as_body(told), version=1)
    assert put.status_code == 200, put.content
    assert officer.get(f"/calendars/{calendar.pk}").json()["years"][-1] == 2027


def test_a_notice_without_a_year_asks_for_one(cast: Cast) -> None:
    path = f"/calendars/{WorkCalendar.objects.default().pk}/notices"
    refused = cast.browser("officer").post(path, {"text": "元旦：1月1日放假。"})
    assert (refused.status_code, refused.json()["code"]) == (422, "calendars.notice_year_needed")
    assert cast.browser("member").post(path, {"text": "元旦：1月1日放假。", "year": 2027}).status_code == 403


def as_body(told: Any) -> dict[str, Any]:
    days = [{key: value for key, value in day.items() if key != "current_kind"} for day in told["days"]]
    return {"first": told["first"], "last": told["last"], "days": days}
