"""Burndown and velocity are rebuilt from events: right for every day, also long after."""

from typing import Any

from tests.browser import change_set_of
from tests.cast import Cast
from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.schedule.tests.plans import fetch
from touchstone.sprints.actions import close_sprint
from touchstone.sprints.models import Sprint
from touchstone.sprints.tests.planning import at, backlog, move_to, plan, put, resize, started
from touchstone.work.actions import restore_items, trash_items
from touchstone.work.models import Item


def _burndown(cast: Cast, sprint: Sprint) -> dict[str, Any]:
    answer = cast.browser("guest").get(f"/sprints/{sprint.pk}/burndown")
    assert answer.status_code == 200, answer.content
    found: dict[str, Any] = answer.json()
    return found


def _lines(told: dict[str, Any]) -> dict[str, tuple[float, float, float]]:
    """Left, done and scope at the end of each day that has passed, by month and day; `s` is the start."""
    return {
        "s" if point["is_start"] else point["day"][5:]: (
            point["remaining"],
            point["done"],
            point["scope"],
        )
        for point in told["points"]
        if point["remaining"] is not None
    }


def test_a_burndown_tells_scope_changes_reopened_resized_and_removed_items(
    cast: Cast, project: Project
) -> None:
    with at(1):
        one, two, three, four, five = backlog(project, 3, 5, 8, 2, 1)
    with at(2):
        sprint = started(project, one, two, three, five)
    with at(3):
        move_to(one, "done")
    with at(4):
        put(sprint, four)
        move_to(two, "done")
    with at(5):
        move_to(two, "doing")
        put(None, three)
    with at(6):
        resize(four, 6)
        move_to(five, "cancelled")
    with at(9):
        trash_items([fetch(four)], by=cast.owner)
        move_to(two, "done")
    with at(10):
        restore_items([Item.objects.select_related("project").get(pk=four.pk)], by=cast.owner)
    expected = {
        "s": (17, 0, 17),
        "03-02": (17, 0, 17),
        "03-03": (14, 3, 17),
        "03-04": (11, 8, 19),
        "03-05": (8, 3, 11),
        "03-06": (11, 3, 14),
        "03-07": (11, 3, 14),
        "03-08": (11, 3, 14),
        "03-09": (0, 8, 8),
        "03-10": (6, 8, 14),
    }
    for day in (3, 5, 10):
        with at(day, 23):
            seen = _lines(_burndown(cast, sprint))
        assert seen == {key: value for key, value in expected.items() if key == "s" or int(key[3:]) <= day}
    with at(20, month=6):
        told = _burndown(cast, sprint)
    assert {key: value for key, value in _lines(told).items() if key in expected} == expected
    days = {point["day"]: point for point in told["points"] if not point["is_start"]}
    assert (days["2026-03-04"]["added_ids"], days["2026-03-05"]["removed_ids"]) == ([four.pk], [three.pk])
    assert days["2026-03-09"]["done_ids"] == [one.pk, two.pk]
    assert {item["title"] for item in told["items"]} == {f"故事 {number}" for number in range(1, 6)}


def test_the_even_line_follows_working_time(cast: Cast, project: Project) -> None:
    with at(1):
        (one,) = backlog(project, 10)
    with at(2):
        sprint = started(project, one)
        told = _burndown(cast, sprint)
    ideal = {point["day"]: point["ideal"] for point in told["points"] if not point["is_start"]}
    assert (ideal["2026-03-02"], ideal["2026-03-06"], ideal["2026-03-08"]) == (9, 5, 5)
    assert (ideal["2026-03-13"], list(ideal)[-1]) == (0, "2026-03-13")


def test_a_closed_sprint_ends_with_what_was_left_not_with_where_it_went(cast: Cast, project: Project) -> None:
    with at(1):
        one, two = backlog(project, 3, 5)
    with at(2):
        sprint = started(project, one, two)
    with at(4):
        move_to(one, "done")
    with at(13):
        close_sprint(sprint, by=cast.owner, into=None)
    with at(14):
        move_to(two, "done")
    with at(1, month=5):
        assert list(_lines(_burndown(cast, sprint)).items())[-1] == ("03-13", (5, 3, 8))


def test_velocity_counts_what_was_done_when_each_sprint_closed(cast: Cast, project: Project) -> None:
    sizes = ((8, 5), (3, 5), (13, 2))
    for number, (done, left) in enumerate(sizes):
        with at(2 + number):
            one, two, late = backlog(project, done, left, 1)
            sprint = started(project, one, two)
        with at(2 + number, 12):
            put(sprint, late)
            move_to(one, "done")
        with at(2 + number, 18):
            close_sprint(sprint, by=cast.owner, into=None)
        with at(2 + number, 22):
            move_to(two, "done")
            move_to(one, "todo")
    told = cast.browser("guest").get(f"/projects/{project.pk}/velocity").json()
    assert [(each["committed"], each["completed"]) for each in told["sprints"]] == [(13, 8), (8, 3), (15, 13)]
    assert (told["average"], told["low"], told["high"]) == (8, 3, 13)
    assert [len(each["added_ids"]) for each in told["sprints"]] == [1, 1, 1]
    assert [len(each["left_ids"]) for each in told["sprints"]] == [2, 2, 2]


def test_the_undone_start_leaves_no_burndown(cast: Cast, project: Project) -> None:
    with at(1):
        (one,) = backlog(project, 3)
        sprint = plan(project, one)
    browser = cast.browser("member")
    with at(2):
        begun = browser.post(f"/sprints/{sprint.pk}/start")
        browser.post(f"/change-sets/{change_set_of(begun)}/undo")
    assert _burndown(cast, sprint)["points"] == []
    assert clock.now().year >= 2026
