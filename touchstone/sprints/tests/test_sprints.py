"""Sprints from planning to closing, with capacity from the calendar."""

import json
from datetime import date

import pytest

from tests.browser import change_set_of
from tests.cast import Cast
from touchstone.boards.models import Board
from touchstone.projects.models import Project
from touchstone.sprints.models import Sprint
from touchstone.sprints.tests.planning import at, backlog, move_to, plan, spots, started


def test_a_sprint_is_numbered_and_follows_the_last_one(cast: Cast, project: Project) -> None:
    browser, path = cast.browser("member"), f"/projects/{project.pk}/sprints"
    with at(2):
        first = browser.post(path, {"goal": "能登录"}).json()
        second = browser.post(path, {}).json()
    assert (first["name"], first["first_day"], first["last_day"]) == ("迭代 1", "2026-03-02", "2026-03-15")
    assert (second["name"], second["first_day"]) == ("迭代 2", "2026-03-16")
    refused = browser.post(path, {"first_day": "2026-03-02", "last_day": "2026-03-01"})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "last_day")
    assert [each["name"] for each in browser.get(path).json()["items"]] == ["迭代 1", "迭代 2"]


def test_capacity_is_the_working_time_of_the_team(cast: Cast, project: Project) -> None:
    browser = cast.browser("member")
    body = {"first_day": "2026-03-02", "last_day": "2026-03-13"}
    sprint = browser.post(f"/projects/{project.pk}/sprints", body).json()
    assert {person["name"] for person in sprint["people"]} == {"林晓梅", "王建国", "李娜"}
    assert sprint["capacity"] == 3 * 10 * 480
    shares = {str(cast.member.pk): 50, str(cast.owner.pk): 0}
    changed = browser.patch(f"/sprints/{sprint['id']}", {"shares": shares}, version=1)
    assert (changed.status_code, changed.json()["capacity"]) == (200, 15 * 480)
    wrong = browser.patch(f"/sprints/{sprint['id']}", {"shares": {str(cast.finance.pk): 50}}, version=2)
    assert (wrong.status_code, wrong.json()["code"]) == (422, "sprints.share_wrong")
    assert browser.patch(f"/sprints/{sprint['id']}", {"goal": "旧"}, version=1).status_code == 412
    undone = browser.post(f"/change-sets/{change_set_of(changed)}/undo")
    assert undone.status_code == 200
    assert browser.get(f"/sprints/{sprint['id']}").json()["capacity"] == 30 * 480


def test_holidays_are_no_capacity(cast: Cast, project: Project) -> None:
    body = {"first_day": "2026-10-01", "last_day": "2026-10-07"}
    sprint = cast.browser("member").post(f"/projects/{project.pk}/sprints", body).json()
    assert sprint["capacity"] == 0


def test_several_sprints_run_at_once_and_none_starts_twice(cast: Cast, project: Project) -> None:
    one, two = backlog(project, 3, 5)
    first, second = started(project, one), plan(project, two)
    browser = cast.browser("member")
    begun = browser.post(f"/sprints/{second.pk}/start")
    assert (begun.status_code, begun.json()["state"], begun.json()["can"]["close"]) == (200, "active", True)
    assert Sprint.objects.filter(state="active").count() == 2
    again = browser.post(f"/sprints/{first.pk}/start")
    assert (again.status_code, again.json()["code"]) == (409, "sprints.not_planned")
    assert browser.post(f"/change-sets/{change_set_of(begun)}/undo").status_code == 200
    assert browser.get(f"/sprints/{second.pk}").json()["state"] == "planned"


@pytest.mark.parametrize("leftovers", ["backlog", "next", "sprint"])
def test_closing_says_where_the_leftovers_go_and_one_click_takes_it_back(
    cast: Cast, project: Project, leftovers: str
) -> None:
    one, two, three, four = backlog(project, 3, 5, 8, 13)
    sprint = started(project, one, two, three)
    following = plan(project, four, first=date(2026, 3, 16), last=date(2026, 3, 27))
    move_to(one, "done")
    before = spots(cast, project)
    browser = cast.browser("member")
    body = {"leftovers": leftovers, "sprint_id": following.pk if leftovers == "sprint" else None}
    closed = browser.post(f"/sprints/{sprint.pk}/closure", body)
    assert closed.status_code == 200, closed.content
    assert (closed.json()["state"], closed.json()["done_size"]) == ("closed", 3)
    target = None if leftovers == "backlog" else following.pk
    assert [spot for spot in spots(cast, project) if spot[0] in (two.pk, three.pk)] == [
        [two.pk, target],
        [three.pk, target],
    ]
    undone = browser.post(f"/change-sets/{change_set_of(closed)}/undo")
    assert undone.status_code == 200, undone.content
    assert (spots(cast, project), Sprint.objects.get(pk=sprint.pk).state) == (before, "active")


def test_leftovers_need_somewhere_to_go(cast: Cast, project: Project) -> None:
    (one,) = backlog(project, 3)
    sprint, browser = started(project, one), cast.browser("member")
    path = f"/sprints/{sprint.pk}/closure"
    assert browser.post(path, {"leftovers": "next"}).json()["code"] == "sprints.no_next"
    assert browser.post(path, {"leftovers": "sprint", "sprint_id": sprint.pk}).status_code == 422
    assert browser.post(path, {"leftovers": "sprint"}).status_code == 422
    assert browser.post(path, {}).status_code == 200
    assert browser.delete(path).json()["state"] == "active"
    assert browser.delete(path).json()["code"] == "sprints.not_closed"


def test_starting_makes_a_board_of_the_sprint(cast: Cast, project: Project) -> None:
    one, two = backlog(project, 3, 5)
    sprint, browser = plan(project, one), cast.browser("member")
    begun = browser.post(f"/sprints/{sprint.pk}/start")
    board = Board.objects.get(pk=begun.json()["board_id"])
    assert (board.project_id, board.is_shared, board.name) == (project.pk, True, "迭代 1")
    found = browser.get(f"/projects/{project.pk}/items", filter=json.dumps(board.settings["filter"])).json()
    assert [item["id"] for item in found["items"]] == [one.pk] != [two.pk]
    undone = browser.post(f"/change-sets/{change_set_of(begun)}/undo")
    assert not Board.objects.filter(project=project).exists()
    assert browser.post(f"/change-sets/{change_set_of(undone)}/undo").status_code == 200
    assert Board.objects.get(project=project).pk == browser.get(f"/sprints/{sprint.pk}").json()["board_id"]
    closed = cast.browser("owner").post(f"/sprints/{sprint.pk}/closure", {})
    assert (closed.json()["board_id"], Board.objects.filter(project=project).exists()) == (None, False)
    assert cast.browser("owner").post(f"/change-sets/{change_set_of(closed)}/undo").status_code == 200
    assert Board.objects.get(project=project).pk == browser.get(f"/sprints/{sprint.pk}").json()["board_id"]


def test_a_removed_sprint_gives_its_items_back_and_returns_with_them(cast: Cast, project: Project) -> None:
    one, two = backlog(project, 3, 5)
    sprint, browser = plan(project, one, two), cast.browser("member")
    before = spots(cast, project)
    removed = browser.delete(f"/sprints/{sprint.pk}")
    assert removed.status_code == 204
    assert spots(cast, project) == [[one.pk, None], [two.pk, None]]
    assert browser.get(f"/sprints/{sprint.pk}").status_code == 404
    assert browser.post(f"/change-sets/{change_set_of(removed)}/undo").status_code == 200
    assert spots(cast, project) == before
