"""A plan is written from nothing by keyboard: rows, levels, durations, dependencies, undo, filter."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.journeys.conftest import Site
from tests.journeys.walking import open_page, sign_in, start_project

MANAGER = "lin.wanqing@huaheng.example"


def test_a_plan_is_written_by_keyboard(page: Page, site: Site) -> None:
    sign_in(page, site.sign_in_link(MANAGER))
    project, _ = start_project(page, "键盘写成的计划")
    open_page(page, site, f"/projects/{project}/plan")

    page.get_by_role("button", name="添加任务").click()
    write_rows(page, "设计", "施工")
    click_title(page, "设计")
    page.keyboard.press("Enter")
    page.keyboard.type("方案")
    page.keyboard.press("Tab")
    write_rows(page, "", "评审")
    expect(page.get_by_role("row", name="评审")).to_have_attribute("aria-level", "2")
    assert titles(page) == ["设计", "方案", "评审", "施工"]

    fill(page, "方案", "duration", "3天")
    fill(page, "评审", "predecessors", "3FS+1d")
    expect(cell(page, "评审", "predecessors")).to_have_text("3FS+1d")
    page.keyboard.press("Control+z")
    expect(cell(page, "评审", "predecessors")).to_have_text("")

    click_title(page, "施工")
    page.keyboard.press("Delete")
    expect(page.get_by_role("row", name="施工")).to_have_count(0)
    page.get_by_role("button", name="没有负责人").click()
    expect(page.get_by_text("共 3 项")).to_be_visible()
    expect(page).to_have_url(re.compile("filter="))


def write_rows(page: Page, *rows: str) -> None:
    """Titles, each ended by Enter; an empty one ends a row that was begun. A last Enter stops."""
    for title in rows:
        page.keyboard.type(title)
        page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.get_by_role("gridcell").get_by_role("textbox")).to_have_count(0)
    expect(page.get_by_role("row", name=rows[-1]).get_by_text(re.compile(r"-\d+$"))).to_be_visible()


def cell(page: Page, title: str, column: str) -> Locator:
    """The cell of a row that is named by its title."""
    return page.get_by_role("row", name=title).locator(f"[data-column={column}]")


def click_title(page: Page, title: str) -> None:
    """Give a row the focus."""
    cell(page, title, "title").click()


def fill(page: Page, title: str, column: str, text: str) -> None:
    """Type into a cell as into a sheet: the first letter opens it."""
    cell(page, title, column).click()
    page.keyboard.type(text)
    page.keyboard.press("Enter")


def titles(page: Page) -> list[str]:
    """The titles from top to bottom."""
    rows = page.locator("[role=row][data-row]").all()
    placed = sorted(rows, key=lambda row: int(row.get_attribute("aria-rowindex") or 0))
    return [row.locator("[data-column=title]").inner_text().strip() for row in placed]
