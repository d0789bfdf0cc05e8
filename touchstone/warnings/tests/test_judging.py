"""What is warned of, since when, and what ends it."""

from datetime import timedelta

import pytest

from tests.cast import Cast
from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.schedule.actions import freeze_baseline
from touchstone.warnings.evaluating import evaluate
from touchstone.warnings.models import ProgressWarning
from touchstone.warnings.tests.conftest import DAY, NOON, Make, begin, edit, judged
from touchstone.work.models import Item


def test_each_rule_warns_of_its_own(cast: Cast, plan: Project, make: Make) -> None:
    with clock.standing_at(NOON - 50 * DAY):
        running = make("调试", start=NOON - 49 * DAY, duration=480 * 60)
        begin(running, cast.member)
        edit(running, cast.member, actual_start=NOON - 49 * DAY)
        stuck = make("等图纸", start=NOON + DAY)
        edit(stuck, cast.member, blocked_reason="供应商未回复")
        Item.objects.filter(pk=running.pk).update(duration=480 * 5)
    make("报告", start=NOON - 9 * DAY)
    found = judged(plan)
    assert set(found) == {
        ("报告", "late"),
        ("调试", "over_estimate"),
        ("调试", "stale"),
        ("调试", "ageing"),
        ("等图纸", "blocked"),
    }
    assert found["等图纸", "blocked"].figures["because"] == "供应商未回复"
    assert found["等图纸", "blocked"].since == NOON - 50 * DAY
    assert found["报告", "late"].days == pytest.approx(6.4, abs=0.6)


def test_slack_below_the_threshold_is_a_risk_and_only_soon(plan: Project, make: Make) -> None:
    near, far = make("近", start=NOON + DAY), make("远", start=NOON + 40 * DAY)
    Item.objects.filter(pk__in=[near.pk, far.pk]).update(total_slack=-960)
    found = judged(plan)
    assert set(found) == {("近", "at_risk")}
    assert found["近", "at_risk"].figures["slack"] == -2


def test_a_milestone_is_held_against_the_latest_baseline(cast: Cast, plan: Project, make: Make) -> None:
    gate = make("上线", type_id=plan.types.get(key="milestone").pk, duration=0)
    freeze_baseline(plan, by=cast.manager, name="批准的计划")
    assert judged(plan) == {}
    edit(gate, cast.member, start=NOON + 37 * DAY)
    found = judged(plan)
    assert set(found) == {("上线", "milestone")}
    assert found["上线", "milestone"].days == pytest.approx(5, abs=0.2)


def test_it_resolves_by_itself_and_opens_again_when_it_comes_back(
    cast: Cast, plan: Project, make: Make
) -> None:
    item = make("报告", start=NOON - 9 * DAY)
    warning = judged(plan)["报告", "late"]
    edit(item, cast.member, start=NOON + 5 * DAY)
    assert judged(plan) == {}
    edit(item, cast.member, start=NOON - 9 * DAY)
    again = judged(plan)["报告", "late"]
    assert (again.pk, again.state, again.level, again.told_at) == (warning.pk, "open", 0, None)
    assert list(again.steps.values_list("what", flat=True)) == ["raised", "resolved", "returned"]


def test_the_trash_and_what_is_done_warn_nobody(cast: Cast, plan: Project, make: Make) -> None:
    item = make("报告", start=NOON - 9 * DAY)
    assert len(judged(plan)) == 1
    cast.browser("member").post(f"/projects/{plan.pk}/trash", {"ids": [item.pk]})
    assert judged(plan) == {}


def test_the_owner_is_the_assignee_else_the_manager(cast: Cast, plan: Project, make: Make) -> None:
    make("有人", start=NOON - 9 * DAY)
    make("没人", start=NOON - 9 * DAY, assignee_id=None)
    found = judged(plan)
    assert found["有人", "late"].owner_id == cast.member.pk
    assert found["没人", "late"].owner_id == cast.manager.pk


def test_the_queries_do_not_grow_with_the_plan(
    plan: Project, make: Make, django_assert_max_num_queries: object
) -> None:
    for number in range(30):
        make(f"报告 {number}", start=NOON - 9 * DAY)
    project = Project.objects.select_related("calendar").get(pk=plan.pk)
    with django_assert_max_num_queries(14):  # type: ignore[operator]
        evaluate(project)
    assert ProgressWarning.objects.count() == 30
    with clock.standing_at(NOON + timedelta(minutes=1)), django_assert_max_num_queries(10):  # type: ignore[operator]
        evaluate(project)
