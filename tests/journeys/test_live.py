"""Two people on one project see each other's work at once."""

import statistics
import time
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import Site
from tests.journeys.walking import member_of, open_page, sign_in, start_project

MANAGER = "lin.wanqing@huaheng.example"
COLLEAGUE = "jiang.tao@huaheng.example"
CHANGES = 5


@pytest.fixture
def other_page(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[Page]:
    """The browser of somebody else."""
    context = browser.new_context(**browser_context_args)
    yield context.new_page()
    context.close()


def test_a_change_shows_in_the_other_browser_within_a_second(
    page: Page, other_page: Page, site: Site
) -> None:
    sign_in(page, site.sign_in_link(MANAGER))
    project, [item] = start_project(page, "两个人的项目", "版本 0")
    member_of(page, project, "江涛", "member")
    sign_in(other_page, site.sign_in_link(COLLEAGUE))
    with other_page.expect_response("**/api/v1/live*"):
        open_page(other_page, site, f"/projects/{project}/board")
    open_page(page, site, f"/projects/{project}/plan?item={item}")
    delays = [change_and_wait(page, other_page, at) for at in range(1, CHANGES + 1)]
    assert statistics.median(delays) < 1, delays


def change_and_wait(page: Page, other_page: Page, at: int) -> float:
    """One renames the item; the seconds until the other sees its new name."""
    page.get_by_role("button", name=f"标题: 版本 {at - 1}").click()
    page.get_by_role("textbox", name="标题").fill(f"版本 {at}")
    begun = time.monotonic()
    page.keyboard.press("Enter")
    expect(other_page.get_by_text(f"版本 {at}", exact=True)).to_be_visible()
    return time.monotonic() - begun
