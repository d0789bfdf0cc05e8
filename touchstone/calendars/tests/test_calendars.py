"""Working calendars: who changes them, and what follows."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.browser import change_set_of
from tests.cast import Cast
from touchstone.calendars.models import WorkCalendar
from touchstone.core.clock import standing_at
from touchstone.projects.actions import edit_project
from touchstone.projects.models import Project
from touchstone.schedule.tests.plans import dates, draw

DAY = 480
SIX_DAYS = [*[[[480, 720], [780, 1020]]] * 6, []]


def test_a_calendar_is_made_changed_and_removed(cast: Cast) -> None:
    officer = cast.browser("officer")
    made = officer.post("/calendars", {"name": "六天工作制", "name_en": "Six days", "week": SIX_DAYS})
    assert made.status_code == 201, made.content
    path = f"/calendars/{made.json()['id']}"
    assert officer.patch(path, {"name": "x"}).status_code == 428
    edited = officer.patch(path, {"minutes_per_week": 2880}, version=1)
    assert (edited.json()["minutes_per_week"], edited.json()["version"]) == (2880, 2)
    removed = officer.delete(path)
    assert officer.get(path).status_code == 404
    assert officer.post(f"/change-sets/{change_set_of(removed)}/undo").status_code == 200
    assert officer.get(path).json()["week"] == SIX_DAYS


def test_a_calendar_can_start_from_another(cast: Cast) -> None:
    standard = WorkCalendar.objects.default()
    made = cast.browser("officer").post("/calendars", {"name": "工厂", "based_on_id": standard.pk}).json()
    assert (made["is_default"], made["years"]) == (False, [2024, 2025, 2026])


def test_plans_follow_their_calendar(cast: Cast, project: Project) -> None:
    edit_project(project, by=cast.owner, start_date=date(2026, 3, 6))
    (item,) = draw(project, ("盘点", 2 * DAY))
    assert dates(item) == ["03-06 08:00–03-09 17:00"]
    calendar = WorkCalendar.objects.default()
    officer, path = cast.browser("officer"), f"/calendars/{calendar.pk}/days"
    day = {"date": "2026-03-07", "kind": "makeup", "name": "盘点加班"}
    put = officer.put(path, {"first": "2026-03-07", "last": "2026-03-07", "days": [day]}, version=1)
    assert put.status_code == 200, put.content
    assert dates(item) == ["03-06 08:00–03-07 17:00"]
    assert officer.post(f"/change-sets/{change_set_of(put)}/undo").status_code == 200
    assert dates(item) == ["03-06 08:00–03-09 17:00"]
    week = officer.patch(f"/calendars/{calendar.pk}", {"week": SIX_DAYS}, version=3)
    assert week.status_code == 200, week.content
    assert dates(item) == ["03-06 08:00–03-07 17:00"]


def test_days_of_a_span_are_said_anew(cast: Cast) -> None:
    calendar, officer = WorkCalendar.objects.default(), cast.browser("officer")
    path = f"/calendars/{calendar.pk}/days"
    span = {"first": "2026-10-01", "last": "2026-10-10"}
    before = officer.get(path, **span).json()
    assert before["spans"] == [["2026-10-01", "2026-10-07"]]
    put = officer.put(
        path, span | {"days": [{"date": "2026-10-01", "kind": "holiday", "name": "国庆节"}]}, version=1
    )
    assert put.json()["spans"] == [
        ["2026-10-01", "2026-10-01"],
        ["2026-10-03", "2026-10-04"],
        ["2026-10-10", "2026-10-10"],
    ]
    assert put.headers["ETag"] == '"2"'
    officer.post(f"/change-sets/{change_set_of(put)}/undo")
    assert officer.get(path, **span).json()["days"] == before["days"]


def test_saying_the_same_days_again_changes_nothing(cast: Cast) -> None:
    calendar, officer = WorkCalendar.objects.default(), cast.browser("officer")
    path, span = f"/calendars/{calendar.pk}/days", {"first": "2026-10-01", "last": "2026-10-10"}
    told = officer.get(path, **span).json()["days"]
    days = [{key: value for key, value in day.items() if key not in ("label", "is_working")} for day in told]
    put = officer.put(path, span | {"days": days}, version=1)
    assert (put.json()["version"], "X-Change-Set" in put.headers) == (1, False)


def test_days_changed_again_are_not_undone(cast: Cast) -> None:
    calendar, officer = WorkCalendar.objects.default(), cast.browser("officer")
    path, span = f"/calendars/{calendar.pk}/days", {"first": "2026-03-07", "last": "2026-03-07"}
    first = officer.put(path, span | {"days": [{"date": "2026-03-07", "kind": "makeup"}]}, version=1)
    officer.put(path, span | {"days": [{"date": "2026-03-07", "kind": "holiday"}]}, version=2)
    refused = officer.post(f"/change-sets/{change_set_of(first)}/undo")
    assert (refused.status_code, refused.json()["code"]) == (409, "core.changed_since")
    assert "2026-03-07" in refused.json()["detail"]


def test_a_night_shift_works_into_the_next_day(cast: Cast, project: Project) -> None:
    night = [*[[[1320, 1800]]] * 5, [], []]
    made = cast.browser("officer").post("/calendars", {"name": "夜班", "week": night, "minutes_per_day": 480})
    edit_project(project, by=cast.owner, start_date=date(2026, 3, 2), calendar_id=made.json()["id"])
    (item,) = draw(project, ("巡检", 2 * DAY))
    assert dates(item) == ["03-02 22:00–03-04 06:00"]


def test_another_default_and_back(cast: Cast) -> None:
    officer, standard = cast.browser("officer"), WorkCalendar.objects.default()
    made = officer.post("/calendars", {"name": "六天工作制", "week": SIX_DAYS}).json()
    path = f"/calendars/{made['id']}"
    changed = officer.patch(path, {"is_default": True}, version=1)
    assert changed.json()["is_default"] is True
    assert officer.get(f"/calendars/{standard.pk}").json()["is_default"] is False
    refused = officer.patch(path, {"is_default": False}, version=2)
    assert (refused.status_code, refused.json()["code"]) == (409, "calendars.one_is_default")
    undone = officer.post(f"/change-sets/{change_set_of(changed)}/undo")
    assert undone.status_code == 200, undone.content
    assert WorkCalendar.objects.default() == standard


def test_a_calendar_in_use_or_the_default_stays(cast: Cast, project: Project) -> None:
    officer, standard = cast.browser("officer"), WorkCalendar.objects.default()
    assert officer.delete(f"/calendars/{standard.pk}").json()["code"] == "calendars.one_is_default"
    made = officer.post("/calendars", {"name": "六天", "week": SIX_DAYS}).json()
    edit_project(project, by=cast.owner, calendar_id=made["id"])
    assert officer.delete(f"/calendars/{made['id']}").json()["code"] == "calendars.in_use"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": " "}, "calendars.name_empty"),
        ({"time_zone": "Asia/Beijing"}, "calendars.unknown_time_zone"),
        ({"week": [[]] * 7}, "calendars.no_working_day"),
        ({"week": [[[720, 480]], *[[]] * 6]}, "calendars.shifts_wrong"),
        ({"week": [[[480, 720], [700, 800]], *[[]] * 6]}, "calendars.shifts_wrong"),
        ({"minutes_per_day": 0}, "calendars.minutes_out_of_range"),
    ],
)
def test_impossible_settings_are_refused(cast: Cast, change: dict[str, Any], code: str) -> None:
    path = f"/calendars/{WorkCalendar.objects.default().pk}"
    refused = cast.browser("officer").patch(path, change, version=1)
    assert (refused.status_code, refused.json()["code"]) == (422, code)


def test_every_wrong_day_is_named(cast: Cast) -> None:
    path = f"/calendars/{WorkCalendar.objects.default().pk}/days"
    days = [
        {"date": "2026-10-01", "kind": "holiday", "shifts": [[480, 720]]},
        {"date": "2026-10-01", "kind": "working", "shifts": [[720, 480]]},
    ]
    refused = cast.browser("officer").put(
        path, {"first": "2026-10-01", "last": "2026-10-31", "days": days}, version=1
    )
    assert [(error["row"], error["code"]) for error in refused.json()["errors"]] == [
        (1, "calendars.shifts_on_free_day"), (2, "calendars.day_twice"), (2, "calendars.shifts_wrong"),
    ]  # fmt: skip


def test_a_day_outside_the_span_or_an_endless_span_is_refused(cast: Cast) -> None:
    officer, path = cast.browser("officer"), f"/calendars/{WorkCalendar.objects.default().pk}/days"
    day = {"date": "2026-11-01", "kind": "holiday"}
    refused = officer.put(path, {"first": "2026-10-01", "last": "2026-10-31", "days": [day]}, version=1)
    assert refused.json()["code"] == "calendars.day_outside_span"
    assert officer.get(path, first="1990-01-01", last="2140-01-01").status_code == 422
    assert officer.get(path, first="2026-01-02", last="2026-01-01").status_code == 422


def test_missing_years_are_flagged(cast: Cast) -> None:
    path = f"/calendars/{WorkCalendar.objects.default().pk}"
    officer = cast.browser("officer")
    with standing_at(datetime(2026, 6, 1, tzinfo=UTC)):
        assert officer.get(path).json()["missing_years"] == [2027]
    assert officer.get(f"{path}/days", first="2026-12-01", last="2027-02-01").json()["missing_years"] == [
        2027
    ]


def test_a_company_day_does_not_announce_the_holidays_of_its_year(cast: Cast) -> None:
    path = f"/calendars/{WorkCalendar.objects.default().pk}"
    officer = cast.browser("officer")
    day = {"date": "2027-03-08", "kind": "nonworking"}
    told = officer.put(
        f"{path}/days", {"first": "2027-03-08", "last": "2027-03-08", "days": [day]}, version=1
    ).json()
    assert told["missing_years"] == [2027]
    with standing_at(datetime(2026, 6, 1, tzinfo=UTC)):
        assert officer.get(path).json()["missing_years"] == [2027]


def test_the_gantt_learns_which_days_to_shade(cast: Cast, project: Project) -> None:
    told = (
        cast.browser("guest")
        .get(f"/projects/{project.pk}/calendar", **{"from": "2026-02-09", "to": "2026-02-28"})
        .json()
    )
    assert told["spans"] == [["2026-02-15", "2026-02-23"]]
    assert [day["date"] for day in told["days"] if day["is_working"]] == ["2026-02-14", "2026-02-28"]
    assert {day["label"] for day in told["days"] if not day["is_working"]} == {"春节"}


def test_a_plan_s_own_calendar_is_changed_by_who_manages_the_plan(cast: Cast, project: Project) -> None:
    own = WorkCalendar.objects.create(name="二班", is_shared=False)
    project.own_calendars.add(own)
    path = f"/calendars/{own.pk}"
    assert cast.browser("outsider").get(path).status_code == 404
    assert cast.browser("member").get(path).json()["can"] == {"edit": False, "remove": False}
    assert cast.browser("member").patch(path, {"name": "三班"}, version=1).status_code == 403
    assert cast.browser("manager").patch(path, {"name": "三班"}, version=1).status_code == 200
    refused = cast.browser("manager").patch(path, {"is_default": True}, version=2)
    assert refused.json()["code"] == "calendars.default_is_shared"
