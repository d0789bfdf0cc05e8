"""Every gesture leaves each plan it touched computed."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.cast import Cast
from touchstone.audit.models import Event
from touchstone.audit.undo import undo_change_set
from touchstone.calendars.actions import create_calendar, set_days
from touchstone.calendars.models import WorkCalendar
from touchstone.core.clock import standing_at
from touchstone.core.errors import Conflict
from touchstone.core.gesture import last_change_set
from touchstone.projects.actions import (
    archive_project,
    create_project,
    edit_project,
    restore_project,
    set_member,
)
from touchstone.projects.models import Project
from touchstone.schedule.tests.plans import dates, draw, fetch, link
from touchstone.work.actions import add_link, edit_item, edit_items, move_items, trash_items
from touchstone.work.models import Item

DAY = 480


def test_a_chain_is_placed_on_working_days(project: Project) -> None:
    design, build = draw(project, ("设计", 3 * DAY), ("实施", 3 * DAY))
    link(design, build)
    assert dates(design, build) == ["03-02 08:00–03-04 17:00", "03-05 08:00–03-09 17:00"]
    build.refresh_from_db()
    assert (build.is_critical, build.total_slack, build.version) == (True, 0, 1)


def test_what_is_not_estimated_counts_as_one_day_and_stays_unestimated(project: Project) -> None:
    (item,) = draw(project, ("梳理流程", None))
    assert dates(item) == ["03-02 08:00–03-02 17:00"]
    item.refresh_from_db()
    assert item.duration is None


def test_a_summary_spans_and_weighs_what_is_inside(cast: Cast, project: Project) -> None:
    phase, short, long = draw(project, ("阶段", None), ("短", DAY, 0), ("长", 3 * DAY, 0))
    link(short, long)
    with standing_at(fetch(short).finish):
        edit_item(fetch(short), by=cast.owner, percent_complete=100)
    phase.refresh_from_db()
    assert dates(phase) == ["03-02 08:00–03-05 17:00"]
    assert (phase.duration, phase.percent_complete, phase.is_critical) == (4 * DAY, 25, True)


def test_one_gesture_recalculates_once(cast: Cast, project: Project) -> None:
    items = draw(project, ("一", DAY), ("二", DAY), ("三", DAY))
    edit_items(
        [fetch(item) for item in items], {item.pk: {"duration": 2 * DAY} for item in items}, by=cast.owner
    )
    events = Event.objects.filter(change_set=last_change_set(), name="plan.recalculated")
    assert [len(event.after["moved"]) for event in events] == [3]


def test_undo_brings_every_date_back(cast: Cast, project: Project) -> None:
    first, second = draw(project, ("一", DAY), ("二", DAY))
    link(first, second)
    before = dates(first, second)
    edit_item(fetch(first), by=cast.owner, duration=5 * DAY)
    assert dates(second) == ["03-09 08:00–03-09 17:00"]
    undo_last(cast)
    assert dates(first, second) == before


def test_undo_brings_back_what_a_summary_wrote_over(cast: Cast, project: Project) -> None:
    parent, child = draw(project, ("上级", 3 * DAY), ("下级", 5 * DAY))
    edit_item(fetch(parent), by=cast.owner, percent_complete=40)
    move_items([fetch(child)], by=cast.owner, parent=fetch(parent))
    assert (fetch(parent).duration, fetch(parent).percent_complete) == (5 * DAY, 0)
    undo_last(cast)
    assert (fetch(parent).duration, fetch(parent).percent_complete) == (3 * DAY, 40)


def test_undo_brings_typed_dates_back_to_an_item_given_to_the_engine(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("评审", DAY))
    typed = fetch(item).start.replace(day=11)
    edit_item(fetch(item), by=cast.owner, mode="manual", start=typed)
    before = dates(item)
    edit_item(fetch(item), by=cast.owner, mode="auto", constraint="ASAP")
    assert dates(item) != before
    undo_last(cast)
    assert dates(item) == before


def test_cancelled_work_holds_nobody_back(cast: Cast, project: Project) -> None:
    first, second = draw(project, ("一", 3 * DAY), ("二", DAY))
    link(first, second)
    cancelled = fetch(first).type.workflow.statuses.get(is_cancelled=True)
    edit_item(fetch(first), by=cast.owner, status_id=cancelled.pk)
    assert dates(second) == ["03-02 08:00–03-02 17:00"]
    first.refresh_from_db()
    assert (first.total_slack, first.is_critical) == (None, False)


def test_an_impossible_plan_is_refused_whole(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("验收", DAY))
    actual = fetch(item).start
    with pytest.raises(Conflict, match=r"schedule\.finish_before_start"):
        edit_item(fetch(item), by=cast.owner, actual_start=actual, actual_finish=actual.replace(year=2025))
    assert fetch(item).actual_start is None


def test_a_project_follows_the_one_it_waits_for(cast: Cast, project: Project) -> None:
    other = create_project(cast.company, by=cast.owner, name="下游", key="DOWN", start_date=date(2026, 3, 2))
    (source,) = draw(project, ("接口", DAY))
    target, after = draw(other, ("联调", DAY), ("上线", DAY))
    add_link(other, by=cast.owner, predecessor=fetch(source), successor=fetch(target))
    link(target, after)
    assert dates(target, after) == ["03-03 08:00–03-03 17:00", "03-04 08:00–03-04 17:00"]
    edit_item(fetch(source), by=cast.owner, duration=3 * DAY)
    assert dates(target, after) == ["03-05 08:00–03-05 17:00", "03-06 08:00–03-06 17:00"]
    trash_items([fetch(source)], by=cast.owner)
    assert dates(target, after) == ["03-02 08:00–03-02 17:00", "03-03 08:00–03-03 17:00"]


def test_two_projects_may_wait_for_each_other_in_turns(cast: Cast, project: Project) -> None:
    other = create_project(cast.company, by=cast.owner, name="对方", key="PEER", start_date=date(2026, 3, 2))
    first, third = draw(project, ("一", DAY), ("三", DAY))
    second, fourth = draw(other, ("二", DAY), ("四", DAY))
    for successor, predecessor in ((second, first), (third, second), (fourth, third)):
        ends = {"predecessor": fetch(predecessor), "successor": fetch(successor)}
        add_link(ends["successor"].project, by=cast.owner, **ends)
    edit_item(fetch(first), by=cast.owner, duration=2 * DAY)
    assert dates(fourth) == ["03-06 08:00–03-06 17:00"]


def test_projects_that_wait_for_each_other_in_a_circle_are_refused(cast: Cast, project: Project) -> None:
    others = [create_project(cast.company, by=cast.owner, name=key, key=key) for key in ("TWO", "THREE")]
    (first,), (second,), (third,) = (draw(each, ("事项", DAY)) for each in (project, *others))
    for predecessor, successor in ((first, second), (second, third)):
        ends = {"predecessor": fetch(predecessor), "successor": fetch(successor)}
        add_link(ends["successor"].project, by=cast.owner, **ends)
    before = dates(first, second, third)
    with pytest.raises(Conflict) as refused:
        add_link(fetch(first).project, by=cast.owner, predecessor=fetch(third), successor=fetch(first))
    assert refused.value.code in {"work.link_cycle", "schedule.projects_chase_each_other"}
    assert dates(first, second, third) == before


def test_an_archived_project_stands_still_and_catches_up(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("盘点", 5 * DAY))
    archive_project(project, by=cast.owner)
    calendar = WorkCalendar.objects.default()
    holiday = {"date": date(2026, 3, 4), "kind": "holiday", "shifts": []}
    set_days(calendar, by=cast.officer, first=date(2026, 3, 4), last=date(2026, 3, 4), days=[holiday])
    assert dates(item) == ["03-02 08:00–03-06 17:00"]
    restore_project(Project.objects.get(pk=project.pk), by=cast.owner)
    assert dates(item) == ["03-02 08:00–03-09 17:00"]


def test_the_wall_clock_stays_when_the_clocks_change(cast: Cast) -> None:
    berlin = create_calendar(cast.company, by=cast.officer, name="柏林", time_zone="Europe/Berlin")
    project = create_project(
        cast.company, by=cast.owner, name="欧洲工厂", key="BER", start_date=date(2026, 3, 27), calendar=berlin
    )
    (item,) = draw(project, ("安装", 2 * DAY))
    item = fetch(item)
    assert [item.start.isoformat(), item.finish.isoformat()] == [
        "2026-03-27T07:00:00+00:00", "2026-03-30T15:00:00+00:00",
    ]  # fmt: skip


def test_an_edit_asks_as_little_of_a_large_plan_as_of_a_small_one(cast: Cast, project: Project) -> None:
    items = draw(project, ("一", DAY), ("二", DAY))
    few = queries_of_an_edit(cast, items[0])
    link(items[0], items[1])
    for first, second in pairwise([items[1], *draw(project, *[("后续", DAY)] * 30)]):
        link(first, second)
    assert queries_of_an_edit(cast, items[0]) <= few + 1


def queries_of_an_edit(cast: Cast, item: Item) -> int:
    item = fetch(item)
    with CaptureQueriesContext(connection) as queries:
        edit_item(item, by=cast.owner, duration=(item.duration or 0) + DAY)
    return len(queries)


def test_dates_follow_the_project_s_start_and_calendar(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("启动", DAY))
    set_member(project, by=cast.owner, user=cast.member, role="manager")
    edit_project(project, by=cast.manager, start_date=date(2026, 2, 13))
    assert dates(item) == ["02-13 08:00–02-13 17:00"]


def undo_last(cast: Cast) -> None:
    change_set = last_change_set()
    assert change_set
    undo_change_set(change_set, by=cast.owner)


def test_a_circle_through_a_hidden_project_does_not_tell_its_name(cast: Cast, project: Project) -> None:
    hidden, last = (
        create_project(cast.company, by=cast.owner, name=name, key=key, visibility="members")
        for name, key in (("并购", "SECRET"), ("尾项", "LAST"))
    )
    set_member(last, by=cast.owner, user=cast.member, role="member")
    (first,), (second,), (third,) = (draw(each, ("事项", DAY)) for each in (project, hidden, last))
    for predecessor, successor in ((first, second), (second, third)):
        ends = {"predecessor": fetch(predecessor), "successor": fetch(successor)}
        add_link(ends["successor"].project, by=cast.owner, **ends)
    with pytest.raises(Conflict) as refused:
        add_link(fetch(first).project, by=cast.member, predecessor=fetch(third), successor=fetch(first))
    assert "并购" not in str(refused.value.params)


def test_another_actual_start_with_the_same_finish_is_another_duration(cast: Cast, project: Project) -> None:
    """As when the left edge of a bar is dragged that has begun."""
    (task,) = draw(project, ("一", 5 * DAY))
    start = fetch(task).start
    begun = edit_item(fetch(task), by=cast.owner, actual_start=start, percent_complete=20)
    edit_item(begun, by=cast.owner, actual_start=start + timedelta(days=1), finish=begun.finish)
    assert fetch(task).duration == 4 * DAY
    assert dates(task) == ["03-03 08:00–03-06 17:00"]
