"""`POST /projects/{id}/plan/previews`: what would move."""

from typing import Any

from tests.cast import Cast
from touchstone.audit.models import ChangeSet
from touchstone.projects.models import Project
from touchstone.schedule.computing import compute_afresh
from touchstone.schedule.differences import compare
from touchstone.schedule.tests.plans import dates, draw, fetch, link
from touchstone.work.actions import edit_item

DAY = 480


def test_a_preview_says_what_the_save_then_does(cast: Cast, project: Project) -> None:
    first, second = draw(project, ("一", DAY), ("二", DAY))
    link(first, second)
    before, gestures = dates(first, second), ChangeSet.objects.count()
    seen = preview(cast, project, changes=[{"id": first.pk, "duration": 3 * DAY}])
    assert seen["moved"] == [
        [first.pk, "2026-03-02T08:00", "2026-03-02T17:00", "2026-03-02T08:00", "2026-03-04T17:00"],
        [second.pk, "2026-03-03T08:00", "2026-03-03T17:00", "2026-03-05T08:00", "2026-03-05T17:00"],
    ]
    assert (seen["finish_before"], seen["finish_after"]) == ("2026-03-03T17:00", "2026-03-05T17:00")
    assert (dates(first, second), ChangeSet.objects.count()) == (before, gestures)
    edited = cast.browser("member").patch(
        f"/projects/{project.pk}/items", {"changes": [{"id": first.pk, "version": 1, "duration": 3 * DAY}]}
    )
    assert edited.status_code == 200, edited.content
    assert dates(first, second) == ["03-02 08:00–03-04 17:00", "03-05 08:00–03-05 17:00"]


def test_a_preview_leaves_nothing_behind_for_the_next_edit(cast: Cast, project: Project) -> None:
    first, second = draw(project, ("一", DAY), ("二", DAY))
    link(first, second)
    preview(cast, project, changes=[{"id": first.pk, "duration": 9 * DAY}])
    edit_item(fetch(second), by=cast.owner, duration=2 * DAY)
    assert dates(first, second) == ["03-02 08:00–03-02 17:00", "03-03 08:00–03-04 17:00"]
    assert compare(compute_afresh(project)) == []


def test_an_item_moved_by_hand_is_in_the_preview(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("评审", DAY))
    change = {"id": item.pk, "mode": "manual", "start": "2026-03-04T08:00"}
    seen = preview(cast, project, changes=[change])
    assert seen["moved"] == [
        [item.pk, "2026-03-02T08:00", "2026-03-02T17:00", "2026-03-04T08:00", "2026-03-04T17:00"]
    ]


def test_what_would_be_broken_is_named(cast: Cast, project: Project) -> None:
    first, second = draw(project, ("一", 3 * DAY), ("二", DAY))
    drawn = link(first, second)
    change = {"id": second.pk, "mode": "manual", "start": "2026-03-02T08:00"}
    seen = preview(cast, project, changes=[change])
    assert (seen["violated_ids"], seen["violated_link_ids"]) == ([second.pk], [drawn.pk])


def test_a_new_dependency_is_tried_and_a_cycle_named(cast: Cast, project: Project) -> None:
    first, second = draw(project, ("一", DAY), ("二", DAY))
    seen = preview(cast, project, links=[{"predecessor_id": first.pk, "successor_id": second.pk}])
    assert [row[0] for row in seen["moved"]] == [second.pk]
    link(first, second)
    refused = preview(cast, project, links=[{"predecessor_id": second.pk, "successor_id": first.pk}])
    assert refused["moved"] == []
    assert refused["problems"] == [{"code": "work.link_cycle", "message": "依赖形成了循环：一 → 二 → 一。"}]


def test_a_preview_of_an_old_reading_is_refused(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("一", DAY))
    edit_item(fetch(item), by=cast.owner, title="一（修订）")
    body = {"changes": [{"id": item.pk, "version": 1, "duration": 2 * DAY}]}
    assert cast.browser("member").post(f"/projects/{project.pk}/plan/previews", body).status_code == 412


def test_a_guest_may_not_try_and_foreign_items_do_not_exist(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("一", DAY))
    body = {"changes": [{"id": item.pk, "duration": DAY}]}
    path = f"/projects/{project.pk}/plan/previews"
    assert cast.browser("guest").post(path, body).status_code == 403
    assert cast.browser("outsider").post(path, body).status_code == 404
    foreign = {"changes": [{"id": item.pk + 1000, "duration": DAY}]}
    assert cast.browser("member").post(path, foreign).status_code == 404
    assert fetch(item).version == 1


def preview(cast: Cast, project: Project, **body: Any) -> Any:
    answer = cast.browser("member").post(f"/projects/{project.pk}/plan/previews", body)
    assert answer.status_code == 200, answer.content
    return answer.json()
