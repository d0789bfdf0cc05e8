"""What hands do in the Gantt chart: edges, progress, links, cells, baselines, paper."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Page, Response, expect

from tests.journeys.charting import DAY, Point, bar_of, box_of, cell_of, open_chart, pull
from tests.journeys.conftest import Site
from tests.journeys.walking import member_of, open_page, send, sign_in, start_project

MANAGER = "lin.wanqing@huaheng.example"
EDGE, LINK_DOT = 3, 13
"""How far outside of its bar a hand takes an edge, and the dot that links are drawn from."""
MONDAY = "2027-03-01"

Item = Callable[[str], Any]


@pytest.fixture
def item(page: Page, site: Site) -> Item:
    """A chart of three tasks that begin on one Monday; reads an item by its title."""
    sign_in(page, site.sign_in_link(MANAGER))
    project, ids = start_project(page, "甘特图手势", "浇筑", "养护", "拆模", start_date=MONDAY)
    changes = [{"id": one, "duration": 5 * 480} for one in ids]
    send(page, "PATCH", f"/projects/{project}/items", changes=changes)
    member_of(page, project, "江涛", "member")
    open_chart(page, site, project)
    known = dict(zip(("浇筑", "养护", "拆模"), ids, strict=True))
    return lambda title: send(page, "GET", f"/items/{known[title]}")


def test_both_edges_of_a_bar_are_drawn(page: Page, item: Item) -> None:
    with writing(page):
        edge(page, "浇筑", "right", days=3)
    assert (item("浇筑")["start"][:10], item("浇筑")["finish"][:10]) == ("2027-03-01", "2027-03-08")
    with writing(page):
        edge(page, "养护", "left", days=2)
    assert (item("养护")["start"][:10], item("养护")["finish"][:10]) == ("2027-03-03", "2027-03-05")


def test_progress_is_drawn_along_the_bar(page: Page, item: Item) -> None:
    bar = bar_of(page, "浇筑")
    bar.hover()
    box = box_of(bar)
    with writing(page):
        pull(page, (box["x"], box["y"] + box["height"] + 1), right=box["width"] * 0.4)
    assert item("浇筑")["percent_complete"] == 40


@pytest.mark.parametrize(
    ("kind", "out", "into"),
    [("FS", "right", "left"), ("SS", "left", "left"), ("FF", "right", "right"), ("SF", "left", "right")],
)
def test_the_edges_decide_the_type_of_a_link(page: Page, item: Item, kind: str, out: str, into: str) -> None:
    bar_of(page, "浇筑").hover()
    x, y = beside(page, "浇筑", out, LINK_DOT)
    to_x, to_y = beside(page, "养护", into, LINK_DOT)
    with writing(page):
        pull(page, (x, y), right=to_x - x, down=to_y - y)
    assert [link["type"] for link in item("养护")["predecessors"]] == [kind]


def test_cells_of_the_grid_are_edited(page: Page, item: Item) -> None:
    show_columns(page, "负责人", "前置任务")
    cell_of(page, "浇筑", "assignee").dblclick()
    expect(page.get_by_role("combobox", name="负责人")).to_be_focused()
    page.keyboard.type("jt")
    page.keyboard.press("Enter")
    expect(cell_of(page, "浇筑", "assignee")).to_have_text("江涛")

    cell_of(page, "浇筑", "start").dblclick()
    page.get_by_role("textbox", name="开始").fill("2027-03-10")
    page.keyboard.press("Enter")
    expect(cell_of(page, "浇筑", "start")).to_have_text("2027-03-10")

    number = item("浇筑")["number"]
    cell_of(page, "拆模", "predecessors").dblclick()
    page.keyboard.type(f"{number}SS+2d")
    page.keyboard.press("Enter")
    expect(cell_of(page, "拆模", "predecessors")).to_have_text(f"{number}SS+2d")
    expect(cell_of(page, "拆模", "start")).to_have_text("2027-03-12")

    cell_of(page, "养护", "duration").dblclick()
    page.keyboard.type("很久")
    page.keyboard.press("Enter")
    expect(page.get_by_text("请写成 3d")).to_be_visible()


def test_a_baseline_is_frozen_compared_renamed_and_deleted(page: Page, item: Item) -> None:
    menu = page.get_by_role("button", name="基线")
    menu.click()
    page.get_by_role("textbox", name="名称").fill("合同计划")
    page.get_by_role("button", name="冻结").click()
    chosen = page.get_by_role("button", name=re.compile("合同计划")).first
    expect(chosen).to_be_visible()
    page.keyboard.press("Escape")
    with writing(page):
        edge(page, "浇筑", "right", days=3)
    expect(cell_of(page, "浇筑", "variance")).to_have_text("+1 天")

    page.get_by_title("基线").click()
    expect(page.get_by_text("1 项延后，0 项提前")).to_be_visible()
    page.get_by_role("button", name="名称: 合同计划").click()
    page.get_by_role("textbox", name="名称").first.fill("签约计划")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="名称: 签约计划")).to_be_visible()
    page.get_by_role("button", name="删除 签约计划").click()
    expect(page.get_by_role("button", name="名称: 签约计划")).to_have_count(0)
    assert item("浇筑")["finish"][:10] == "2027-03-08"


@pytest.mark.usefixtures("item")
def test_the_chart_goes_to_paper_picture_and_spreadsheet(page: Page) -> None:
    page.evaluate("window.print = () => { window.printed = document.body.innerText }")
    export(page, "打印 / PDF… A4")
    assert "浇筑" in page.evaluate("window.printed")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    for entry, beginning in (
        ("PNG 图片（整张）", b"\x89PNG"),
        ("PNG 图片（当前窗口）", b"\x89PNG"),
        ("Excel 表格", b"PK"),
    ):
        with page.expect_download() as download:
            export(page, entry)
        assert download.value.path().read_bytes().startswith(beginning), entry


def test_the_status_date_is_a_line(page: Page, site: Site, item: Item) -> None:
    project = item("浇筑")["project_id"]
    version = send(page, "GET", f"/projects/{project}")["version"]
    send(page, "PATCH", f"/projects/{project}", version=version, status_date="2027-03-03")
    open_page(page, site, f"/projects/{project}/gantt")
    line, bar = page.locator(".gt-status"), bar_of(page, "浇筑")
    expect(line).to_have_text("状态日期")
    assert box_of(bar)["x"] < box_of(line)["x"] < box_of(bar)["x"] + box_of(bar)["width"]


def edge(page: Page, title: str, side: str, days: int) -> None:
    """Take a bar at an edge and draw it by calendar days."""
    bar_of(page, title).hover()
    pull(page, beside(page, title, side, EDGE), right=days * DAY)


def beside(page: Page, title: str, side: str, distance: float) -> Point:
    """A point so far outside of the left or right end of a bar."""
    box = box_of(bar_of(page, title))
    x = box["x"] - distance if side == "left" else box["x"] + box["width"] + distance
    return x, box["y"] + box["height"] / 2


@contextmanager
def writing(page: Page) -> Iterator[None]:
    """Wait until what a gesture asks for was written."""
    with page.expect_response(is_write) as answer:
        yield
    assert answer.value.ok, answer.value.text()


def is_write(answer: Response) -> bool:
    """Whether the plan was changed, not only looked at."""
    return answer.request.method in {"PATCH", "POST"} and not answer.url.endswith("/previews")


def show_columns(page: Page, *names: str) -> None:
    """Choose columns of the grid."""
    page.get_by_role("button", name="显示列").click()
    for name in names:
        page.get_by_role("menuitemcheckbox", name=name).or_(page.get_by_role("checkbox", name=name)).click()
    page.keyboard.press("Escape")


def export(page: Page, entry: str) -> None:
    """Choose an entry of the export menu."""
    page.get_by_role("button", name="导出").click()
    page.get_by_role("menuitem", name=entry).click()
