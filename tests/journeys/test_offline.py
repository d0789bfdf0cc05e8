"""What is typed without a network is kept, sent once, and shown where somebody was first."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import Site
from tests.journeys.walking import open_page, send, sign_in, start_project

MANAGER = "lin.wanqing@huaheng.example"


@pytest.fixture
def page(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[Page]:
    """A window whose network the journey may cut; the console says so each time."""
    context = browser.new_context(**browser_context_args)
    yield context.new_page()
    context.close()


@pytest.fixture(autouse=True)
def nothing_goes_wrong() -> None:
    """Without a network the browser complains, and may."""


def test_what_is_typed_offline_arrives_once(page: Page, site: Site) -> None:
    sign_in(page, site.sign_in_link(MANAGER))
    project, [item] = start_project(page, "没有网络的工地", "浇筑")
    open_page(page, site, f"/projects/{project}/plan?item={item}")
    open_capture(page)  # once with a network: the page has what it needs
    page.keyboard.press("Escape")
    page.context.set_offline(True)
    page.get_by_role("textbox", name="写评论").fill("模板已经拆了")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("button", name="1 条未发送")).to_be_visible()
    open_capture(page)
    page.locator(".ant-modal textarea").fill("补一次坍落度试验")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="2 条未发送").click()
    expect(page.get_by_role("dialog", name="未发送的内容").get_by_text("模板已经拆了")).to_be_visible()
    page.reload()  # what was kept outlives the page
    page.context.set_offline(False)
    open_page(page, site, f"/projects/{project}/plan?item={item}")
    expect(page.get_by_role("main").get_by_text("补一次坍落度试验")).to_be_visible()
    expect(page.get_by_role("button", name="条未发送")).to_have_count(0)
    assert [each["body"] for each in send(page, "GET", f"/items/{item}/comments")] == ["模板已经拆了"]
    titles = [each["title"] for each in send(page, "GET", f"/projects/{project}/items")["items"]]
    assert titles == ["浇筑", "补一次坍落度试验"]


def test_an_edit_made_offline_says_that_somebody_was_first(
    page: Page, browser: Browser, browser_context_args: dict[str, Any], site: Site
) -> None:
    sign_in(page, site.sign_in_link(MANAGER))
    project, [item] = start_project(page, "两个人的工地", "浇筑")
    open_page(page, site, f"/projects/{project}/plan?item={item}")
    page.context.set_offline(True)
    page.get_by_role("button", name="标题: 浇筑").click()
    page.get_by_role("textbox", name="标题").fill("浇筑二层")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="1 条未发送")).to_be_visible()
    elsewhere = browser.new_context(**browser_context_args)
    other = elsewhere.new_page()
    sign_in(other, site.sign_in_link(MANAGER))
    version = send(other, "GET", f"/items/{item}")["version"]
    send(other, "PATCH", f"/items/{item}", version=version, title="浇筑地下室")
    elsewhere.close()
    page.context.set_offline(False)
    page.get_by_role("button", name="1 条未发送").click()
    shown = page.get_by_role("dialog", name="未发送的内容")
    expect(shown.get_by_text("别人先改了这一项")).to_be_visible()
    expect(shown.get_by_text("浇筑地下室")).to_be_visible()
    shown.get_by_role("button", name="用我的内容").click()
    expect(shown.get_by_text("没有未发送的内容")).to_be_visible()
    assert send(page, "GET", f"/items/{item}")["title"] == "浇筑二层"


def open_capture(page: Page) -> None:
    """The dialog that `N` opens from anywhere."""
    page.get_by_role("main").get_by_role("heading").first.click()
    page.keyboard.press("n")
    expect(page.locator(".ant-modal textarea")).to_be_visible()
