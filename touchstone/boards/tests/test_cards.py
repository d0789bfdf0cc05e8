"""Moving cards: column and lane in one gesture, limits with a reason, days in a status."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.browser import Browser, change_set_of
from tests.cast import Cast
from touchstone.audit.models import Event
from touchstone.boards.actions import create_board
from touchstone.boards.models import Board
from touchstone.boards.tests.conftest import move, status_at
from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.work.models import Item
from touchstone.workflow.actions import create_field, create_label

Make = Callable[..., Item]


def test_column_and_lane_change_in_one_gesture(
    cast: Cast, plan: Project, make: Make, member: Browser
) -> None:
    card, parent = make("卡片"), make("上级")
    doing = status_at(plan, "doing")
    moved = move(member, card, ("status", doing), ("assignee", cast.manager.pk), ("parent", parent.pk))
    row = moved.json()["items"][0]
    assert (row["status_id"], row["assignee_id"], row["parent_id"]) == (doing, cast.manager.pk, parent.pk)
    member.post(f"/change-sets/{change_set_of(moved)}/undo")
    card.refresh_from_db()
    assert (card.status_id, card.assignee_id, card.parent_id) == (status_at(plan, "todo"), None, None)


def test_any_choice_field_can_be_a_column(cast: Cast, plan: Project, make: Make, member: Browser) -> None:
    options = [{"key": "web", "name": "网页", "name_en": ""}, {"key": "app", "name": "应用", "name_en": ""}]
    create_field(plan, by=cast.manager, name="端", key="side", kind="choice", options=options)
    old, new = (create_label(plan, by=cast.manager, name=name) for name in ("旧", "新"))
    card = make("卡片", label_ids=[old.pk], values={"side": "web"})
    move(member, card, ("values.side", "app"), ("priority", 4))
    body = {"steps": [{"field": "label", "value": new.pk, "instead_of": old.pk}]}
    card.refresh_from_db()
    member.post(f"/items/{card.pk}/card-moves", body, version=card.version)
    card.refresh_from_db()
    assert (card.values, card.priority, list(card.labels.all())) == ({"side": "app"}, 4, [new])
    assert move(member, card, ("status_category", "done")).json()["items"][0]["percent_complete"] == 100
    assert move(member, card, ("project", 1)).status_code == 422
    assert move(member, card, ("values.side", "nowhere")).status_code == 422


def test_a_full_column_refuses_until_a_reason_is_given(
    plan: Project, board: Board, make: Make, member: Browser
) -> None:
    doing = status_at(plan, "doing")
    first, second = make("一"), make("二")
    assert move(member, first, ("status", doing), board_id=board.pk).status_code == 200
    refused = move(member, second, ("status", doing), board_id=board.pk)
    assert (refused.status_code, refused.json()["code"]) == (409, "boards.wip_limit_reached")
    assert "1" in refused.json()["detail"]
    let = move(member, second, ("status", doing), board_id=board.pk, override_reason="客户现场停线")
    assert let.status_code == 200
    noted = Event.objects.get(name="card.limit_overridden", subject_id=second.pk)
    assert (noted.after["override_reason"], noted.after["limit"]) == ("客户现场停线", 1)
    member.post(f"/change-sets/{change_set_of(let)}/undo")
    second.refresh_from_db()
    assert second.status_id == status_at(plan, "todo")


def test_a_card_that_stays_in_its_column_meets_no_limit(
    cast: Cast, plan: Project, board: Board, make: Make, member: Browser
) -> None:
    doing = status_at(plan, "doing")
    first, _second = make("一", status_id=doing), make("二", status_id=doing)
    moved = move(member, first, ("status", doing), ("assignee", cast.member.pk), board_id=board.pk)
    assert moved.status_code == 200


def test_limits_may_hold_in_each_lane(cast: Cast, plan: Project, make: Make, member: Browser) -> None:
    doing = status_at(plan, "doing")
    settings = {
        "limits": {str(doing): 1},
        "limit_mode": "refuse",
        "lanes": "assignee",
        "limit_per_lane": True,
    }
    board = create_board(plan, by=cast.member, name="各人", settings=settings)
    make("甲的", status_id=doing, assignee_id=cast.member.pk)
    own, other = make("乙的", assignee_id=cast.manager.pk), make("又一张", assignee_id=cast.member.pk)
    assert move(member, own, ("status", doing), board_id=board.pk).status_code == 200
    assert move(member, other, ("status", doing), board_id=board.pk).status_code == 409
    elsewhere = move(member, own, ("assignee", cast.member.pk), board_id=board.pk)
    assert elsewhere.status_code == 409


def test_the_limit_of_a_board_one_may_not_see_is_not_asked(
    cast: Cast, plan: Project, make: Make, member: Browser
) -> None:
    private = create_board(plan, by=cast.manager, name="经理的")
    assert move(member, make("一"), ("priority", 2), board_id=private.pk).status_code == 404


def test_a_move_on_an_older_reading_is_refused(make: Make, member: Browser) -> None:
    card = make("一")
    body: dict[str, Any] = {"steps": [{"field": "priority", "value": 2}]}
    assert member.post(f"/items/{card.pk}/card-moves", body).status_code == 428
    assert member.post(f"/items/{card.pk}/card-moves", body, version=1).status_code == 200
    assert member.post(f"/items/{card.pk}/card-moves", body, version=1).status_code == 412


def test_days_in_a_status_are_counted_from_its_last_change(
    plan: Project, make: Make, member: Browser
) -> None:
    card, untouched = make("一"), make("二")
    moment = datetime(2026, 3, 2, 8, tzinfo=UTC)
    for days, category in ((0, "doing"), (3, "todo")):
        with clock.standing_at(moment + timedelta(days=days)):
            move(member, card, ("status", status_at(plan, category)))
    since = member.get(f"/projects/{plan.pk}/status-ages").json()["since"]
    assert since == {str(card.pk): "2026-03-05T08:00:00Z"}
    assert str(untouched.pk) not in since
