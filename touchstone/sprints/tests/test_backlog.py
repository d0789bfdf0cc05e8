"""The backlog keeps its order, sprints take items in, and one click takes any of it back."""

from typing import Any

import pytest

from tests.browser import change_set_of
from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.schedule.tests.plans import draw, fetch
from touchstone.sprints.actions import start_sprint
from touchstone.sprints.models import Sprint
from touchstone.sprints.tests.planning import backlog, move_to, plan, put, spots
from touchstone.work.actions import create_item, trash_items
from touchstone.work.models import Item
from touchstone.workflow.models import ItemType


def _place(cast: Cast, project: Project, *items: Item, **where: Any) -> Any:
    body = {"item_ids": [item.pk for item in items], **where}
    return cast.browser("member").put(f"/projects/{project.pk}/backlog/places", body)


def test_the_backlog_is_open_work_in_the_order_of_the_plan_until_somebody_ranks_it(
    cast: Cast, project: Project
) -> None:
    one, two, three, four = draw(project, ("一", 480), ("二", 480), ("三", 480), ("四", 480))
    phase = ItemType.objects.get(project=project, key="summary")
    create_item(project, by=cast.owner, title="阶段", type_id=phase.pk)
    create_item(project, by=cast.owner, title="四的子任务", parent=fetch(four))
    move_to(two, "done")
    assert spots(cast, project) == [[each.pk, None] for each in (one, three, four)]
    assert _place(cast, project, four, before_id=three.pk).status_code == 200
    assert spots(cast, project) == [[each.pk, None] for each in (one, four, three)]
    assert _place(cast, project, three, four, edge="top").status_code == 200
    assert spots(cast, project) == [[each.pk, None] for each in (three, four, one)]


def test_items_go_into_a_sprint_in_bulk_and_come_back_by_undo(cast: Cast, project: Project) -> None:
    one, two, three = backlog(project, 3, 5, 8)
    sprint = plan(project, one)
    answer = _place(cast, project, two, three, sprint_id=sprint.pk, after_id=one.pk)
    assert [spot for spot in answer.json()["spots"] if spot[1]] == [
        [each.pk, sprint.pk] for each in (one, two, three)
    ]
    (told,) = answer.json()["items"]
    assert (told["size"], told["item_count"], told["unestimated"]) == (16, 3, 0)
    undone = cast.browser("member").post(f"/change-sets/{change_set_of(answer)}/undo")
    assert undone.status_code == 200, undone.content
    assert dict(spots(cast, project)) == {one.pk: sprint.pk, two.pk: None, three.pk: None}


def test_what_is_no_work_stays_outside(cast: Cast, project: Project) -> None:
    draw(project, ("一", 480))
    milestone = ItemType.objects.get(project=project, key="milestone")
    gate = create_item(project, by=cast.owner, title="上线", type_id=milestone.pk)
    refused = _place(cast, project, gate)
    assert (refused.status_code, refused.json()["code"]) == (422, "sprints.not_backlog_item")


def test_a_neighbour_that_went_elsewhere_is_refused(cast: Cast, project: Project) -> None:
    one, two = backlog(project, 1, 2)
    plan(project, one)
    refused = _place(cast, project, two, after_id=one.pk)
    assert (refused.status_code, refused.json()["code"]) == (409, "sprints.neighbour_elsewhere")


def test_a_sprint_of_another_project_is_unknown(cast: Cast, project: Project) -> None:
    (one,) = backlog(project, 1)
    assert _place(cast, project, one, sprint_id=987_654).status_code == 422


def test_the_item_says_its_sprint_and_the_choices(cast: Cast, project: Project) -> None:
    (one,) = backlog(project, 1)
    sprint = plan(project, one)
    told = cast.browser("guest").get(f"/items/{one.pk}/sprint").json()
    assert (told["sprint_id"], told["can"]) == (sprint.pk, {"place": False})
    told = cast.browser("member").get(f"/items/{one.pk}/sprint").json()
    assert ([choice["id"] for choice in told["choices"]], told["can"]) == ([sprint.pk], {"place": True})


def test_what_is_trashed_leaves_the_lists_and_comes_back_to_its_place(cast: Cast, project: Project) -> None:
    one, two = backlog(project, 1, 2)
    sprint = plan(project, one, two)
    trash_items([fetch(one)], by=cast.owner)
    assert spots(cast, project) == [[two.pk, sprint.pk]]


@pytest.mark.parametrize("count", [3, 30])
def test_the_lists_take_the_same_queries_however_long(
    cast: Cast, project: Project, count: int, django_assert_max_num_queries: Any
) -> None:
    items = backlog(project, *[1] * count)
    start_sprint(plan(project, *items[:2]), by=cast.owner)
    plan(project, items[2])
    browser = cast.browser("member")
    browser.get(f"/projects/{project.pk}/backlog")
    with django_assert_max_num_queries(16):
        assert browser.get(f"/projects/{project.pk}/backlog").status_code == 200


def test_a_project_chooses_types_and_unit(cast: Cast, project: Project) -> None:
    draw(project, ("任务", 480))
    story = ItemType.objects.get(project=project, key="story")
    told = create_item(project, by=cast.owner, title="故事", type_id=story.pk)
    browser, path = cast.browser("manager"), f"/projects/{project.pk}/sprint-settings"
    assert browser.get(path).json()["unit"] == "hours"
    changed = browser.patch(path, {"unit": "points", "type_keys": ["story"]})
    assert (changed.status_code, changed.json()["unit"]) == (200, "points")
    assert [field["key"] for field in browser.get(f"/projects/{project.pk}/schema").json()["fields"]] == [
        "points"
    ]
    assert spots(cast, project) == [[told.pk, None]]
    assert browser.patch(path, {"type_keys": ["nonsense"]}).status_code == 422
    assert browser.post(f"/change-sets/{change_set_of(changed)}/undo").status_code == 200
    assert browser.get(path).json()["unit"] == "hours"


def test_a_closed_sprint_keeps_what_was_done(cast: Cast, project: Project) -> None:
    one, two = backlog(project, 1, 2)
    sprint = start_sprint(plan(project, one, two), by=cast.owner)
    move_to(one, "done")
    browser = cast.browser("member")
    assert browser.post(f"/sprints/{sprint.pk}/closure", {"leftovers": "backlog"}).status_code == 200
    assert spots(cast, project) == [[two.pk, None]]
    refused = _place(cast, project, one)
    assert (refused.status_code, refused.json()["code"]) == (409, "sprints.closed")
    assert Sprint.objects.get(pk=sprint.pk).entries.get().item_id == one.pk
    put(None, two)
