"""Everything is reached by typing, and `?` says which keys there are."""

import re

from playwright.sync_api import Page, expect

from tests.journeys.conftest import Site
from tests.journeys.walking import open_page, sign_in

MANAGER = "lin.wanqing@huaheng.example"


def test_the_palette_finds_commands_projects_items_and_people(page: Page, site: Site) -> None:
    sign_in(page, site.sign_in_link(MANAGER))
    palette = page.get_by_role("dialog", name="搜索或执行命令")
    page.keyboard.press("Control+k")
    palette.get_by_role("combobox").fill("shenwenbo")
    expect(palette.get_by_role("option", name="沈文博")).to_be_visible()
    page.keyboard.press("Escape")
    expect(palette).to_have_count(0)

    page.get_by_role("button", name="搜索或执行命令").click()
    palette.get_by_role("combobox").fill("HL300-1")
    expect(palette.get_by_role("option", name="HL300-1").first).to_be_visible()
    palette.get_by_role("combobox").fill("高速装箱机")
    expect(palette.get_by_role("option", name="HL-300 高速装箱机新品导入")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/projects/\d+$"))


def test_the_keys_of_a_page_are_listed_and_work(page: Page, site: Site) -> None:
    sign_in(page, site.sign_in_link(MANAGER))
    open_page(page, site, "/projects")
    page.keyboard.press("?")
    keys = page.get_by_role("dialog", name="键盘快捷键")
    expect(keys.get_by_text("前往我的工作")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("g")
    page.keyboard.press("w")
    expect(page).to_have_url(re.compile("/my-work$"))
