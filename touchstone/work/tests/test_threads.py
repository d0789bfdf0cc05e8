"""Threads, signs on comments, and what a comment said before."""

from typing import Any

import pytest

from tests.browser import Browser, change_set_of
from tests.cast import Cast
from touchstone.work.models import Item


@pytest.fixture
def item(make: Any) -> Item:
    made: Item = make("调研")
    return made


def say(browser: Browser, item: Item, body: str, reply_to: int | None = None) -> Any:
    answer = browser.post(f"/items/{item.pk}/comments", {"body": body, "reply_to_id": reply_to})
    assert answer.status_code == 201, answer.content
    return answer.json()


def read(browser: Browser, item: Item) -> list[Any]:
    found: list[Any] = browser.get(f"/items/{item.pk}/comments").json()
    return found


def test_a_reply_to_a_reply_joins_its_thread(cast: Cast, member: Browser, item: Item) -> None:
    first = say(member, item, "用哪家？")
    reply = say(cast.browser("guest"), item, "甲", first["id"])
    assert say(member, item, "同意", reply["id"])["reply_to_id"] == first["id"]


def test_a_comment_of_another_item_cannot_be_answered_here(
    cast: Cast, member: Browser, item: Item, make: Any
) -> None:
    elsewhere = say(member, make("别处"), "用哪家？")
    refused = member.post(f"/items/{item.pk}/comments", {"body": "甲", "reply_to_id": elsewhere["id"]})
    assert (refused.status_code, refused.json()["code"]) == (422, "work.reply_elsewhere")


def test_a_removed_comment_leaves_its_place_only_where_it_was_answered(
    cast: Cast, member: Browser, item: Item
) -> None:
    alone, first = say(member, item, "算了"), say(member, item, "错误的内容")
    say(cast.browser("guest"), item, "为什么？", first["id"])
    for comment in (alone, first):
        assert cast.browser("manager").delete(f"/comments/{comment['id']}").status_code == 204
    trace, reply = read(member, item)
    assert (trace["is_removed"], trace["removed_by_name"], trace["body"]) == (True, cast.manager.name, "")
    assert trace["can"] == dict.fromkeys(trace["can"], False)
    assert (reply["body"], reply["reply_to_id"]) == ("为什么？", first["id"])


def test_history_tells_that_a_comment_was_removed_and_no_longer_what_it_said(
    member: Browser, item: Item
) -> None:
    comment = say(member, item, "密码是 123456")
    member.delete(f"/comments/{comment['id']}")
    told = member.get(f"/items/{item.pk}/history").json()["items"]
    assert [event["name"] for event in told][:2] == ["comment.removed", "comment.added"]
    assert "123456" not in str(told)


def test_a_thread_is_settled_opened_again_and_both_are_undone(
    cast: Cast, member: Browser, item: Item
) -> None:
    first = say(member, item, "用哪家？")
    reply = say(member, item, "甲", first["id"])
    settled = cast.browser("guest").put(f"/comments/{first['id']}/resolution").json()
    assert settled["resolved_by_name"] == cast.guest.name
    opened = member.delete(f"/comments/{first['id']}/resolution")
    assert opened.json()["resolved_at"] is None
    member.post(f"/change-sets/{change_set_of(opened)}/undo")
    assert read(member, item)[0]["resolved_at"] is not None
    assert member.put(f"/comments/{reply['id']}/resolution").json()["code"] == "work.reply_is_no_thread"


def test_signs_are_put_once_per_person_and_taken_back(cast: Cast, member: Browser, item: Item) -> None:
    path = f"/comments/{say(member, item, '完成了')['id']}/reactions"
    for browser in (member, member, cast.browser("guest")):
        browser.put(f"{path}/celebrate")
    [sign] = read(member, item)[0]["reactions"]
    assert (sign["kind"], [person["name"] for person in sign["people"]]) == (
        "celebrate",
        [cast.member.name, cast.guest.name],
    )
    taken = member.delete(f"{path}/celebrate")
    assert [one["name"] for one in taken.json()["reactions"][0]["people"]] == [cast.guest.name]
    member.post(f"/change-sets/{change_set_of(taken)}/undo")
    assert len(read(member, item)[0]["reactions"][0]["people"]) == 2
    assert member.put(f"{path}/rocket").status_code == 422


def test_an_edited_comment_tells_what_it_said(cast: Cast, member: Browser, item: Item) -> None:
    comment = say(member, item, "初稿")
    member.patch(f"/comments/{comment['id']}", {"body": "定稿"}, version=1)
    told = cast.browser("guest").get(f"/comments/{comment['id']}/versions").json()
    assert [(version["body"], version["by_name"]) for version in told] == [
        ("初稿", cast.member.name),
        ("定稿", cast.member.name),
    ]
    member.delete(f"/comments/{comment['id']}")
    assert cast.browser("guest").get(f"/comments/{comment['id']}/versions").status_code == 404


def test_a_stale_edit_is_refused_with_what_stands_there_now(member: Browser, item: Item) -> None:
    comment = say(member, item, "初稿")
    member.patch(f"/comments/{comment['id']}", {"body": "在手机上改的"}, version=1)
    refused = member.patch(f"/comments/{comment['id']}", {"body": "在电脑上改的"}, version=1)
    assert (refused.status_code, refused.json()["current"]["body"]) == (412, "在手机上改的")


@pytest.mark.parametrize("field", ["title", "description"])
def test_a_stale_edit_of_a_text_is_refused_with_what_stands_there_now(
    cast: Cast, member: Browser, item: Item, field: str
) -> None:
    path, read_at = f"/items/{item.pk}", item.version
    cast.browser("owner").patch(path, {field: "负责人写的"}, version=read_at)
    refused = member.patch(path, {field: "成员写的"}, version=read_at)
    assert (refused.status_code, refused.json()["current"][field]) == (412, "负责人写的")


def test_a_discussion_takes_as_many_queries_however_long(
    cast: Cast, member: Browser, item: Item, django_assert_max_num_queries: Any
) -> None:
    for number in range(12):
        first = say(member, item, f"见 #{item.number}，第 {number} 条")
        say(member, item, "好", first["id"])
        member.put(f"/comments/{first['id']}/reactions/agree")
    browser = cast.browser("guest")
    with django_assert_max_num_queries(9):
        assert len(read(browser, item)) == 24
