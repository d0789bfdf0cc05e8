"""The score, its reasons, and the days it is kept for."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.cast import Cast
from touchstone.core import clock
from touchstone.insight.handlers import SETTLING
from touchstone.insight.health.facts import Fact
from touchstone.insight.health.reasons import REASONS, overloaded
from touchstone.insight.health.scoring import health_of
from touchstone.insight.health.snapshots import take_snapshot
from touchstone.insight.models import HealthSnapshot
from touchstone.insight.tests.conftest import WEDNESDAY
from touchstone.jobs.models import Job
from touchstone.projects.models import Project
from touchstone.work.models import Item

NOW = datetime(2026, 11, 18, 4, tzinfo=UTC)


def fact(number: int = 1, **changed: Any) -> Fact:
    """A sound open task of next month."""
    later = NOW + timedelta(days=30)
    sound: dict[str, Any] = {
        "id": number,
        "number": number,
        "title": f"任务{number}",
        "assignee_id": number,
        "duration": 480,
        "estimate": 480,
        "start": later,
        "finish": later + timedelta(hours=9),
        "deadline": None,
        "percent_complete": 0,
        "blocked_reason": "",
        "is_violated": False,
        "is_critical": False,
        "updated_at": NOW,
        "closed_at": None,
        "category": "todo",
        "is_cancelled": False,
        "kind": "task",
    }
    return Fact(**(sound | changed))


def test_a_sound_plan_has_all_points_and_an_empty_one_no_score() -> None:
    assert health_of([fact(1), fact(2)], NOW).score == 100
    assert health_of([], NOW).score is None
    assert health_of([fact(closed_at=NOW)], NOW).score == 100


def test_the_weights_make_a_hundred() -> None:
    assert sum(reason.weight for reason in REASONS) == 100


@pytest.mark.parametrize(
    ("reason", "flaw", "lost"),
    [
        ("late", {"finish": NOW - timedelta(days=1)}, 25.0),
        ("missed_deadline", {"deadline": NOW}, 10.0),
        ("unowned", {"assignee_id": None}, 6.0),
        ("unestimated", {"duration": None}, 4.0),
        ("undecomposed", {"duration": 21 * 480}, 8.0),
        ("blocked", {"blocked_reason": "等图纸"}, 12.0),
        ("stale", {"category": "doing", "updated_at": NOW - timedelta(days=15)}, 10.0),
        ("violated", {"is_violated": True}, 7.0),
    ],
)
def test_each_flaw_costs_what_its_rule_says(reason: str, flaw: dict[str, Any], lost: float) -> None:
    """One of four items is flawed: a quarter of the population."""
    facts = [fact(1, **flaw), fact(2), fact(3), fact(4)]
    findings = {found.reason.key: found for found in health_of(facts, NOW).findings}
    assert [item.id for item in findings[reason].items] == [1]
    assert findings[reason].lost == pytest.approx(lost)


def test_two_tasks_on_the_same_day_overload_their_owner_and_half_tasks_do_not() -> None:
    span = {"start": NOW, "finish": NOW + timedelta(days=2), "assignee_id": 7, "duration": 960}
    full = [fact(1, **span, estimate=960), fact(2, **span, estimate=960)]
    half = [fact(1, **span, estimate=480), fact(2, **span, estimate=480)]
    assert {found.id for found in overloaded(full, NOW)} == {1, 2}
    assert overloaded(half, NOW) == []
    assert overloaded([full[0], full[1]._replace(assignee_id=8)], NOW) == []


def test_fixing_a_reason_gives_its_points_back(cast: Cast, plan: Project, make: Callable[..., Item]) -> None:
    items = [make("甲"), make("乙"), make("丙", assignee_id=None), make("丁", assignee_id=None)]
    reader = cast.browser("member")
    before = reader.get(f"/projects/{plan.pk}/health").json()
    unowned = next(reason for reason in before["reasons"] if reason["key"] == "unowned")
    assert (unowned["count"], unowned["lost"], unowned["weight"]) == (2, 12.0, 12)
    changes = [{"id": item.pk, "assignee_id": cast.owner.pk} for item in items[2:]]
    reader.patch(f"/projects/{plan.pk}/items", {"changes": changes})
    after = reader.get(f"/projects/{plan.pk}/health").json()
    assert after["score"] == before["score"] + 12


def test_risks_summaries_and_the_trash_do_not_count(
    cast: Cast, plan: Project, make: Callable[..., Item]
) -> None:
    phase = make("阶段", duration=None, assignee_id=None)
    make("甲", parent=phase)
    make("汇率", type_id=plan.types.get(key="risk").pk, assignee_id=None)
    told = cast.browser("member").get(f"/projects/{plan.pk}/health").json()
    assert (told["score"], told["open_count"]) == (100, 1)


def test_the_day_s_last_counting_stays(plan: Project, make: Callable[..., Item]) -> None:
    make("甲", assignee_id=None)
    with clock.standing_at(WEDNESDAY):
        take_snapshot(plan)
        Item.objects.filter(project=plan).update(assignee_id=plan.created_by_id)
        take_snapshot(plan)
    assert [(row.date.isoformat(), row.score) for row in HealthSnapshot.objects.all()] == [
        ("2026-11-18", 100)
    ]


def test_a_change_has_the_project_counted_soon_and_once(plan: Project, make: Callable[..., Item]) -> None:
    with clock.standing_at(WEDNESDAY):
        make("甲")
        make("乙")
    turn = int(WEDNESDAY.timestamp()) // SETTLING
    assert Job.objects.filter(unique_key=f"health:{plan.pk}:{turn}").count() == 1
