"""What is found, by whom, and that the index follows what is written."""

from typing import Any
from urllib.parse import urlencode

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.cast import Cast
from touchstone.accounts.models import User
from touchstone.core.paging import encode_cursor
from touchstone.jobs.models import Job
from touchstone.jobs.progress import Progress
from touchstone.projects.models import Project
from touchstone.search.finding import Question, search
from touchstone.search.indexing import is_complete, rebuild_index
from touchstone.search.jobs import index_many
from touchstone.search.models import Entry
from touchstone.work.actions import (
    add_comment,
    attach_file,
    create_item,
    create_items,
    edit_item,
    restore_items,
    trash_items,
)
from touchstone.work.actions.creating import NewItem
from touchstone.work.models import Item
from touchstone.workflow.defaults import lay_down_workflow


@pytest.fixture
def plan(cast: Cast, project: Project) -> Project:
    lay_down_workflow(project)
    return project


def found(cast: Cast, who: str, words: str, **filters: Any) -> list[tuple[str, str]]:
    return [(hit["kind"], hit["title"]) for hit in ask(cast, who, words, **filters)["items"]]


def ask(cast: Cast, who: str, words: str, **filters: Any) -> dict[str, Any]:
    reply = cast.browser(who).get(f"/search?{urlencode({'q': words, **filters})}")
    assert reply.status_code == 200, reply.content
    answer: dict[str, Any] = reply.json()
    return answer


def make(cast: Cast, plan: Project, title: str, **fields: Any) -> Item:
    return create_item(plan, by=cast.member, title=title, **fields)


@pytest.mark.parametrize("words", ["验收", "桩基检测", "桩", "静载 验收", "approvals", "approv", "PORTAL-1"])
def test_words_are_found(cast: Cast, plan: Project, words: str) -> None:
    make(cast, plan, "桩基检测（静载）验收", description="Waiting for approvals of the owner")
    assert found(cast, "member", words) == [("item", "桩基检测（静载）验收")]


@pytest.mark.parametrize("words", ["收验", "桩检", "验收 没有", "!!", "approved by nobody"])
def test_what_is_not_said_is_not_found(cast: Cast, plan: Project, words: str) -> None:
    make(cast, plan, "桩基检测（静载）验收")
    assert found(cast, "member", words) == []


def test_titles_come_before_texts_and_new_before_old(cast: Cast, plan: Project) -> None:
    make(cast, plan, "其他", description="等图纸会审")
    make(cast, plan, "图纸会审一")
    make(cast, plan, "图纸会审二")
    assert [title for _, title in found(cast, "member", "图纸")] == ["图纸会审二", "图纸会审一", "其他"]


def test_comments_files_projects_and_people_are_found(cast: Cast, plan: Project) -> None:
    item = make(cast, plan, "接口联调")
    add_comment(item, by=cast.member, body="防火墙要先放行 8443 端口")
    attach_file(item, by=cast.member, name="防火墙策略.txt", size=1, chunks=[b"x"])
    assert {kind for kind, _ in found(cast, "member", "防火墙")} == {"comment", "file"}
    assert found(cast, "member", "门户", kinds="project") == [("project", "供应商门户")]
    assert found(cast, "member", "lxm", kinds="person") == [("person", "林晓梅")]


def test_nobody_finds_what_they_may_not_see(cast: Cast, plan: Project) -> None:
    plan.visibility = "members"
    plan.save()
    item = make(cast, plan, "并购意向书")
    add_comment(item, by=cast.member, body="并购价格")
    assert len(found(cast, "member", "并购")) == 2
    assert found(cast, "outsider", "并购") == []
    assert found(cast, "outsider", "供应商") == []


def test_the_index_follows_every_change(cast: Cast, plan: Project) -> None:
    item = make(cast, plan, "旧名称", description="细节甲")
    comment = add_comment(item, by=cast.member, body="细节乙")
    edit_item(item, by=cast.member, title="新标题")
    assert (found(cast, "member", "旧名"), found(cast, "member", "新标")) == ([], [("item", "新标题")])
    trash_items([Item.objects.get(pk=item.pk)], by=cast.owner)
    assert found(cast, "member", "细节") == []
    restore_items([Item.objects.get(pk=item.pk)], by=cast.owner)
    assert {kind for kind, _ in found(cast, "member", "细节")} == {"item", "comment"}
    assert comment.pk
    assert is_complete()


def test_many_texts_of_one_gesture_are_left_to_a_job(cast: Cast, plan: Project) -> None:
    create_items(plan, [NewItem(f"批量{number}") for number in range(60)], by=cast.member)
    assert found(cast, "member", "批量") == []
    job = Job.objects.get(kind="search.index")
    index_many(Progress(job.pk), **job.arguments)
    assert len(found(cast, "member", "批量", limit=50)) == 50


def test_pages_follow_each_other(cast: Cast, plan: Project) -> None:
    for number in range(5):
        make(cast, plan, f"分页{number}")
    first = ask(cast, "member", "分页", limit=3)
    second = ask(cast, "member", "分页", limit=3, cursor=first["next"])
    titles = [hit["title"] for page in (first, second) for hit in page["items"]]
    assert titles == [f"分页{number}" for number in (4, 3, 2, 1, 0)]
    assert second["next"] is None


def test_filters_find_open_items_of_mine(cast: Cast, plan: Project) -> None:
    make(cast, plan, "巡检甲", assignee_id=cast.member.pk)
    make(cast, plan, "巡检乙")
    done = make(cast, plan, "巡检丙", assignee_id=cast.member.pk)
    edit_item(done, by=cast.member, percent_complete=100)
    assert [title for _, title in found(cast, "member", "巡检", mine=True, open=True)] == ["巡检甲"]


def test_the_index_can_be_made_anew(cast: Cast, plan: Project) -> None:
    make(cast, plan, "重建")
    Entry.objects.all().delete()
    assert not is_complete()
    assert rebuild_index() > 0
    assert is_complete()
    assert found(cast, "member", "重建") == [("item", "重建")]


def test_a_search_takes_a_fixed_number_of_queries(
    cast: Cast, plan: Project, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(12):
        add_comment(make(cast, plan, f"计数{number}"), by=cast.member, body="计数")
    reader = User.objects.select_related("role").get(pk=cast.member.pk)
    search(reader, Question(words="计数"), limit=1)
    with django_assert_num_queries(4):
        assert len(search(reader, Question(words="计数"), limit=20).hits) == 20


@pytest.mark.parametrize("begin", [-1, -50, 1001, 2**70])
def test_no_page_begins_before_the_first_hit_or_far_behind(cast: Cast, plan: Project, begin: int) -> None:
    make(cast, plan, "验收")
    reply = cast.browser("member").get(f"/search?q=a&cursor={encode_cursor([begin])}")
    assert (reply.status_code, reply.json()["code"]) == (422, "core.cursor_malformed")
