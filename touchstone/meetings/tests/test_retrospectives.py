"""Retrospectives: nobody learns who wrote a card, votes have a budget, actions are followed up."""

from typing import Any

import orjson
import pytest
from django.db import connection

from tests.browser import change_set_of
from tests.cast import Cast
from touchstone.audit.models import ChangeSet, Event
from touchstone.core.models import IdempotentAnswer
from touchstone.meetings.models import Card, Vote
from touchstone.projects.models import Project
from touchstone.work.models import Item
from touchstone.workflow.defaults import lay_down_workflow


@pytest.fixture
def retrospective(cast: Cast, project: Project) -> int:
    """One that the manager began."""
    lay_down_workflow(project)
    body = {"title": "十一月回顾", "votes_each": 2}
    made = cast.browser("manager").post(f"/projects/{project.pk}/retrospectives", body)
    return int(made.json()["id"])


def write(cast: Cast, retrospective: int, text: str, actor: str = "member") -> dict[str, str]:
    body = {"column": "well", "text": text}
    answer: dict[str, str] = (
        cast.browser(actor).post(f"/retrospectives/{retrospective}/cards", body, key=text).json()
    )
    return answer


def lead(cast: Cast, retrospective: int, phase: str) -> None:
    browser = cast.browser("manager")
    version = browser.get(f"/retrospectives/{retrospective}").json()["version"]
    assert (
        browser.patch(f"/retrospectives/{retrospective}", {"phase": phase}, version=version).status_code
        == 200
    )


def board(cast: Cast, retrospective: int, actor: str = "manager") -> Any:
    return cast.browser(actor).get(f"/retrospectives/{retrospective}").json()


def test_no_row_and_no_answer_says_who_wrote_a_card(cast: Cast, retrospective: int) -> None:
    events, change_sets = Event.objects.count(), ChangeSet.objects.count()
    card = write(cast, retrospective, "部署太慢")
    assert (Event.objects.count(), ChangeSet.objects.count()) == (events, change_sets)
    assert IdempotentAnswer.objects.filter(key="部署太慢").count() == 0
    fields = {field.name for field in Card._meta.get_fields()}
    known = {"id", "retrospective", "column", "text", "lead", "secret_hash"}
    assert fields == known | {"followers", "votes"}
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM meetings_card")
        row = orjson.dumps([str(value) for value in cursor.fetchone()]).decode()
    assert card["secret"] not in row
    lead(cast, retrospective, "group")
    assert "member" not in orjson.dumps(board(cast, retrospective)["cards"]).decode()


def test_nobody_reads_cards_while_they_are_written(cast: Cast, retrospective: int) -> None:
    write(cast, retrospective, "部署太慢")
    [card] = board(cast, retrospective, "officer")["cards"]
    assert (card["text"], card["is_hidden"]) == ("", True)
    exported = cast.browser("manager").get(f"/retrospectives/{retrospective}/exports/markdown")
    assert "部署太慢" not in exported.content.decode()
    lead(cast, retrospective, "group")
    [card] = board(cast, retrospective)["cards"]
    assert (card["text"], card["is_hidden"]) == ("部署太慢", False)


def test_only_the_secret_changes_a_card(cast: Cast, retrospective: int) -> None:
    card = write(cast, retrospective, "部署太慢")
    path, owner = f"/retrospective-cards/{card['id']}", cast.browser("owner")
    assert owner.patch(path, {"secret": "guess", "text": "改"}).status_code == 403
    assert owner.post(f"{path}/removal", {"secret": ""}).status_code == 403
    assert cast.browser("outsider").patch(path, {"secret": card["secret"], "text": "改"}).status_code == 404
    assert (
        cast.browser("member").patch(path, {"secret": card["secret"], "text": "部署要两小时"}).status_code
        == 204
    )
    assert Card.objects.get().text == "部署要两小时"


def test_votes_have_a_budget_and_no_names(cast: Cast, retrospective: int) -> None:
    first, second = (write(cast, retrospective, text) for text in ("甲", "乙"))
    browser = cast.browser("member")
    lead(cast, retrospective, "vote")
    assert browser.put(f"/retrospective-cards/{first['id']}/votes", {"count": 2}).status_code == 204
    refused = browser.put(f"/retrospective-cards/{second['id']}/votes", {"count": 1})
    assert (refused.status_code, refused.json()["code"]) == (409, "retrospective.no_votes_left")
    told = board(cast, retrospective, "member")
    assert (told["votes_left"], {card["votes"] for card in told["cards"]}) == (0, {0})
    assert len(Vote.objects.get().voter) == 64
    lead(cast, retrospective, "discuss")
    assert sorted(card["votes"] for card in board(cast, retrospective)["cards"]) == [0, 2]


def test_grouping_is_flat_and_can_be_undone(cast: Cast, retrospective: int) -> None:
    first, second, third = (write(cast, retrospective, text) for text in ("甲", "乙", "丙"))
    browser = cast.browser("member")
    lead(cast, retrospective, "group")
    browser.put(f"/retrospective-cards/{second['id']}/group", {"lead_id": first["id"]})
    done = browser.put(f"/retrospective-cards/{third['id']}/group", {"lead_id": second["id"]})
    assert {str(card.lead_id) for card in Card.objects.exclude(lead=None)} == {first["id"]}
    assert browser.post(f"/change-sets/{change_set_of(done)}/undo").status_code == 200
    assert Card.objects.exclude(lead=None).count() == 1


def test_actions_become_items_and_come_back_in_the_next_one(
    cast: Cast, project: Project, retrospective: int
) -> None:
    body = {"title": "自动部署", "assignee_id": cast.member.pk, "due": "2026-12-01"}
    done = cast.browser("member").post(f"/retrospectives/{retrospective}/actions", body)
    [action] = done.json()["actions"]
    item = Item.objects.get(pk=action["item_id"])
    assert (item.title, item.assignee_id, action["is_done"]) == ("自动部署", cast.member.pk, False)
    later = (
        cast.browser("manager").post(f"/projects/{project.pk}/retrospectives", {"title": "十二月回顾"}).json()
    )
    assert [each["title"] for each in later["previous_actions"]] == ["自动部署"]
    assert cast.browser("member").post(f"/change-sets/{change_set_of(done)}/undo").status_code == 200
    assert board(cast, retrospective)["actions"] == []
