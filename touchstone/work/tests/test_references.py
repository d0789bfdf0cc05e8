"""Items and people named in texts: each reader sees what they may."""

from typing import Any

import pytest

from tests.browser import Browser
from tests.cast import Cast
from touchstone.accounts.actions import create_group
from touchstone.projects.actions import create_project
from touchstone.projects.models import Project, Visibility
from touchstone.work.actions import create_item, trash_items
from touchstone.workflow.defaults import lay_down_workflow


@pytest.fixture
def secret(cast: Cast) -> Project:
    """A project of the owner alone."""
    made = create_project(cast.company, by=cast.owner, name="并购", key="DEAL", visibility=Visibility.MEMBERS)
    lay_down_workflow(made)
    return made


def html_of(browser: Browser, item: Any, body: str) -> str:
    html: str = browser.post(f"/items/{item.pk}/text-previews", {"body": body}).json()["html"]
    return html


def test_a_named_item_shows_its_title_only_to_whoever_may_see_it(
    cast: Cast, member: Browser, make: Any, secret: Project
) -> None:
    item = make("调研")
    hidden = create_item(secret, by=cast.owner, title="收购宏达公司")
    body = f"参见 {hidden.key} 和 #{item.number}"
    seen = html_of(cast.browser("owner"), item, body)
    assert f'href="/items/{hidden.key}"' in seen
    assert "收购宏达公司" in seen
    unseen = html_of(member, item, body)
    assert f'data-state="hidden" title="（您无权查看的事项）">{hidden.key}</span>' in unseen
    assert "收购" not in unseen
    assert f"#{item.number} 调研</a>" in unseen


def test_what_does_not_exist_stays_as_it_was_typed(member: Browser, make: Any) -> None:
    item, gone = make("调研"), make("旧事项")
    trash_items([gone], by=gone.reporter)
    html = html_of(member, item, f"UTF-8、ISO-9001、#999 与 #{gone.number}，`#{item.number}`")
    assert "item-reference" not in html


def test_a_title_cannot_bring_markup_into_somebody_elses_text(member: Browser, make: Any) -> None:
    item = make("<img src=x onerror=alert(1)> #1 PORTAL-1")
    html = html_of(member, item, f"#{item.number}")
    assert "<img" not in html
    assert html.count("<a ") == 1


def test_a_name_inside_a_link_stays_part_of_it(member: Browser, make: Any) -> None:
    item = make("调研")
    html = html_of(member, item, f"[见 #{item.number}](https://example.com)")
    assert html.count("<a ") == 1
    assert 'rel="noopener noreferrer nofollow"' in html


def test_all_names_of_a_discussion_are_found_by_one_query(
    member: Browser, make: Any, django_assert_max_num_queries: Any
) -> None:
    item = make("调研")
    names = " ".join(f"#{make(f'任务{number}').number}" for number in range(30))
    with django_assert_max_num_queries(8):
        assert html_of(member, item, names).count("<a ") == 30


def names_of(browser: Browser, item: Any, q: str = "") -> list[str]:
    return [one["name"] for one in browser.get(f"/items/{item.pk}/mentionable", q=q).json()]


@pytest.mark.parametrize("q", ["林", "lin", "linxiaomei", "lxm", "LXM"])
def test_people_are_found_by_name_pinyin_and_initials(cast: Cast, member: Browser, make: Any, q: str) -> None:
    assert names_of(member, make("调研"), q) == ["林晓梅"]


def test_only_people_who_see_the_item_may_be_named(cast: Cast, plan: Project, make: Any) -> None:
    item, owner = make("调研"), cast.browser("owner")
    assert names_of(owner, item, "孙丽") == []
    plan.visibility = Visibility.COMPANY
    plan.save()
    assert names_of(owner, item, "孙丽") == ["孙丽"]


def test_a_group_is_found_by_its_sound_and_all_its_people_are_told(
    cast: Cast, member: Browser, make: Any
) -> None:
    item = make("调研")
    people = [cast.owner, cast.outsider]
    group = create_group(cast.company, by=cast.officer, name="评审组", people=people)
    assert names_of(member, item, "psz") == ["评审组"]
    member.post(f"/items/{item.pk}/comments", {"body": f"@[评审组](group:{group.pk}) 请看"})
    assert len(cast.browser("owner").get("/my-work").json()["mentioned"]) == 1
    assert cast.browser("outsider").get("/my-work").json()["mentioned"] == []
