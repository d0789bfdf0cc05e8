"""A scenario becomes the plan: in one gesture, and never over somebody's later change unasked."""

from tests.browser import change_set_of
from tests.cast import Cast
from touchstone.audit.models import ChangeSet
from touchstone.projects.models import Project
from touchstone.scenarios.models import Scenario
from touchstone.scenarios.tests.asking import apply, difference, drawn, get
from touchstone.schedule.tests.plans import dates, draw, fetch, link
from touchstone.work.actions import edit_item
from touchstone.work.models import Link

DAY = 480


def test_applying_is_one_gesture_that_one_click_takes_back(cast: Cast, project: Project) -> None:
    first, second, third = draw(project, ("一", 2 * DAY), ("二", 2 * DAY), ("三", DAY))
    link(first, second)
    before, gestures = dates(first, second, third), ChangeSet.objects.count()
    scenario = drawn(
        cast,
        project,
        difference(first, "duration", DAY),
        difference(second, "lag", -DAY // 2, predecessor_id=first.pk),
        difference(third, "assignee_id", cast.manager.pk),
    )
    foreseen = {row[0]: row[3:] for row in get(cast, scenario["id"])["moved"]}
    applied = apply(cast, scenario["id"])
    assert applied.status_code == 200, applied.content
    assert ChangeSet.objects.count() == gestures + 2  # drawn, applied
    assert foreseen[second.pk] == ["2026-03-02T13:00", "2026-03-04T12:00"]
    assert dates(second) == ["03-02 13:00–03-04 12:00"]
    assert (fetch(third).assignee_id, Scenario.objects.get().applied_at is not None) == (
        cast.manager.pk,
        True,
    )
    browser = cast.browser("member")
    undone = browser.post(f"/change-sets/{change_set_of(applied)}/undo")
    assert undone.status_code == 200, undone.content
    assert (dates(first, second, third), Link.objects.get().lag) == (before, 0)
    assert (fetch(third).assignee_id, Scenario.objects.get().applied_at) == (None, None)
    assert browser.post(f"/change-sets/{change_set_of(undone)}/undo").status_code == 200
    assert (dates(second), Scenario.objects.get().applied_at is None) == (["03-02 13:00–03-04 12:00"], False)


def test_what_changed_since_has_to_be_decided(cast: Cast, project: Project) -> None:
    first, second = draw(project, ("一", 2 * DAY), ("二", 2 * DAY))
    scenario = drawn(cast, project, difference(first, "duration", DAY), difference(second, "duration", DAY))
    edit_item(fetch(first), by=cast.owner, duration=5 * DAY)
    seen = get(cast, scenario["id"])
    conflict = next(each for each in seen["differences"] if each["is_conflict"])
    assert (conflict["drawn_from"], conflict["current"], conflict["value"]) == (2 * DAY, 5 * DAY, DAY)
    refused = apply(cast, scenario["id"])
    assert (refused.status_code, refused.json()["code"]) == (409, "scenarios.plan_changed")
    assert refused.json()["undecided"] == [conflict["id"]]
    assert [fetch(each).duration for each in (first, second)] == [5 * DAY, 2 * DAY]
    assert apply(cast, scenario["id"], keep=[conflict["id"]]).status_code == 200
    assert [fetch(each).duration for each in (first, second)] == [5 * DAY, DAY]


def test_the_scenario_may_win_over_what_changed_since(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("一", 2 * DAY))
    scenario = drawn(cast, project, difference(item, "duration", DAY))
    edit_item(fetch(item), by=cast.owner, duration=5 * DAY)
    (conflict,) = get(cast, scenario["id"])["differences"]
    assert apply(cast, scenario["id"], overwrite=[conflict["id"]]).status_code == 200
    assert fetch(item).duration == DAY


def test_a_plan_that_is_so_already_is_left_alone(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("一", 2 * DAY))
    scenario = drawn(cast, project, difference(item, "duration", DAY))
    edit_item(fetch(item), by=cast.owner, duration=DAY)
    refused = apply(cast, scenario["id"])
    assert (refused.status_code, refused.json()["code"]) == (409, "scenarios.nothing_to_apply")


def test_the_undo_refuses_over_somebodys_later_change(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("一", 2 * DAY))
    applied = apply(cast, drawn(cast, project, difference(item, "duration", DAY))["id"])
    edit_item(fetch(item), by=cast.owner, duration=4 * DAY)
    refused = cast.browser("member").post(f"/change-sets/{change_set_of(applied)}/undo")
    assert (refused.status_code, fetch(item).duration) == (409, 4 * DAY)
