"""Everything one may see, whatever its project: found, changed by keys, moved on the calendar."""

import re

from playwright.sync_api import Page, expect

from tests.journeys.conftest import Site
from tests.journeys.walking import open_page, sign_in, start_project

MANAGER = "lin.wanqing@huaheng.example"
MONDAY = "2027-03-01"


def test_items_of_all_projects_are_chosen_and_changed_by_typing(page: Page, site: Site) -> None:
    sign_in(page, site.sign_in_link(MANAGER))
    start_project(page, "跨项目修改", "打样跨项目一", "打样跨项目二", start_date=MONDAY)
    open_page(page, site, "/items?group=project&q=打样跨项目一")
    row = page.get_by_role("row").filter(has_text="打样跨项目一")
    row.get_by_role("checkbox").check()
    page.keyboard.press("Control+k")
    palette = page.get_by_role("dialog", name="搜索或执行命令")
    expect(palette.get_by_text("当前事项：打样跨项目一")).to_be_visible()
    palette.get_by_role("combobox").fill("优先级")
    page.keyboard.press("Enter")
    palette.get_by_role("option", name="紧急").click()
    expect(row.get_by_role("img", name="紧急")).to_be_visible()

    page.keyboard.press("a")
    palette.get_by_role("combobox").fill("linwanqing")
    expect(palette.get_by_role("option").first).to_contain_text("林婉清")
    page.keyboard.press("Enter")
    expect(row.get_by_text("林婉清")).to_be_visible()
    page.keyboard.press("Control+z")
    expect(row.get_by_text("林婉清")).to_have_count(0)


def test_a_bar_of_the_calendar_moves_by_keys_and_by_its_menu(page: Page, site: Site) -> None:
    sign_in(page, site.sign_in_link(MANAGER))
    project, _ = start_project(page, "日历移动", "吊装", start_date=MONDAY)
    open_page(page, site, f"/projects/{project}/calendar?day={MONDAY}")
    bar = page.get_by_role("button", name=re.compile("^吊装，"))
    expect(bar).to_have_attribute("aria-label", "吊装，2027-03-01 至 2027-03-03")
    bar.press("Control+ArrowDown")
    expect(bar).to_have_attribute("aria-label", "吊装，2027-03-08 至 2027-03-10")
    bar.press("Shift+F10")
    page.get_by_role("menuitem", name="推后一天").click()
    expect(bar).to_have_attribute("aria-label", "吊装，2027-03-09 至 2027-03-11")
