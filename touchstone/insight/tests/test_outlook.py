"""A project at a glance."""

from datetime import UTC, datetime

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.cast import Cast, make_project
from touchstone.core import clock
from touchstone.insight.outlook import outlook_of
from touchstone.projects.actions import edit_project
from touchstone.projects.models import Project
from touchstone.schedule.actions import freeze_baseline
from touchstone.schedule.tests.plans import draw, fetch, link
from touchstone.work.actions import edit_item

DAY = 480
MONDAY = datetime(2026, 3, 2, 1, tzinfo=UTC)
NEXT_MONDAY = datetime(2026, 3, 9, 1, tzinfo=UTC)


@pytest.fixture
def project(cast: Cast) -> Project:
    return edit_project(make_project(cast), by=cast.owner, start_date=MONDAY.date())


def test_an_empty_project_has_nothing_to_say(cast: Cast, project: Project) -> None:
    told = cast.browser("guest").get(f"/projects/{project.pk}/outlook").json()
    assert (told["open_count"], told["finish"], told["baseline_name"], told["milestones"]) == (
        0,
        None,
        None,
        [],
    )


def test_what_slipped_is_said_in_working_days(cast: Cast, project: Project) -> None:
    """Two working days longer, with a weekend between."""
    with clock.standing_at(MONDAY):
        task, milestone = draw(project, ("一", 5 * DAY), ("验收", 0))
        link(task, milestone)
        freeze_baseline(project, by=cast.owner, name="签约版")
        edit_item(fetch(task), by=cast.owner, duration=7 * DAY)
        told = outlook_of(project)
    assert (told["baseline_name"], told["baseline_finish"], told["finish"], told["days_later"]) == (
        "签约版", "2026-03-06T17:00+08:00", "2026-03-10T17:00+08:00", 2.0,
    )  # fmt: skip
    (told_milestone,) = told["milestones"]
    assert (told_milestone["title"], told_milestone["days_later"], told_milestone["is_critical"]) == (
        "验收",
        2,
        True,
    )


def test_counts_of_the_week_look_back_and_ahead(cast: Cast, project: Project) -> None:
    with clock.standing_at(MONDAY):
        _, done, soon, _ = draw(project, ("迟", DAY), ("完", DAY), ("近", 6 * DAY), ("远", 20 * DAY))
        edit_item(fetch(soon), by=cast.owner, blocked_reason="等图纸")
    with clock.standing_at(NEXT_MONDAY):
        edit_item(fetch(done), by=cast.owner, percent_complete=100)
        told = outlook_of(project)
    assert (told["late_count"], told["due_soon_count"], told["blocked_count"]) == (1, 1, 1)
    assert (told["done_lately_count"], told["done_count"], told["open_count"]) == (1, 1, 3)


def test_a_glance_takes_a_fixed_number_of_queries(
    cast: Cast, project: Project, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    draw(project, *((f"任务{number}", DAY) for number in range(30)))
    freeze_baseline(project, by=cast.owner, name="签约版")
    project = Project.objects.select_related("calendar").get(pk=project.pk)
    outlook_of(project)
    with django_assert_num_queries(3):
        outlook_of(project)
