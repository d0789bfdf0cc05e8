"""People talk about an item in threads, and write one text at the same time without losing a word."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import Site
from tests.journeys.walking import member_of, open_page, send, sign_in, start_project

MANAGER = "lin.wanqing@huaheng.example"
COLLEAGUE = "jiang.tao@huaheng.example"


@pytest.fixture
def other_page(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[Page]:
    """The browser of somebody else."""
    context = browser.new_context(**browser_context_args)
    yield context.new_page()
    context.close()


def test_a_thread_is_answered_reacted_to_by_keys_and_resolved(page: Page, site: Site) -> None:
    sign_in(page, site.sign_in_link(MANAGER))
    project, [item, named] = start_project(page, "讨论串", "冲压线验收", "备件清单")
    number = send(page, "GET", f"/items/{named}")["number"]
    open_page(page, site, f"/projects/{project}/board?item={item}")
    page.get_by_role("textbox", name="写评论").fill(f"先看 #{number}")
    expect(page.get_by_role("listitem").filter(has_text="备件清单").first).to_be_visible()
    page.keyboard.press("Control+Enter")
    first = page.get_by_role("article").first
    expect(first.get_by_role("link", name="备件清单")).to_be_visible()

    first.focus()
    page.keyboard.press("1")
    expect(first.get_by_role("button", name="赞同")).to_have_attribute("aria-pressed", "true")
    first.focus()
    page.keyboard.press("q")
    reply = page.get_by_role("textbox", name="回复")
    expect(reply).to_have_value(f"> **林婉清**\n> 先看 #{number}\n\n")
    reply.press("Control+End")
    page.keyboard.type("看过了")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("article").nth(1)).to_contain_text("看过了")
    page.get_by_role("button", name="标为已解决").click()
    folded = page.get_by_role("button", name="林婉清 已将讨论标为已解决")
    expect(folded).to_be_visible()


def test_two_people_write_one_description_and_neither_loses_a_word(
    page: Page, other_page: Page, site: Site
) -> None:
    sign_in(page, site.sign_in_link(MANAGER))
    project, [item] = start_project(page, "同时编辑", "编码规则")
    member_of(page, project, "江涛", "member")
    sign_in(other_page, site.sign_in_link(COLLEAGUE))
    for each in (page, other_page):
        open_page(each, site, f"/projects/{project}/board?item={item}")
        each.get_by_role("button", name="添加描述").click()
    other_page.get_by_role("textbox", name="描述").fill("流水号八位")
    other_page.keyboard.press("Control+Enter")
    expect(other_page.get_by_role("textbox", name="描述")).to_have_count(0)

    page.get_by_role("textbox", name="描述").fill("前两位是大类")
    page.keyboard.press("Control+Enter")
    dialog = page.get_by_role("dialog", name="有人同时改了这段文字")
    expect(dialog.get_by_role("region", name="对方已保存的")).to_contain_text("流水号八位")
    dialog.get_by_role("button", name="保存合并后的内容").click()
    expect(dialog).to_have_count(0)
    assert send(page, "GET", f"/items/{item}")["description"] == "前两位是大类\n流水号八位"
