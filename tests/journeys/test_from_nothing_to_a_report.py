"""From a bare machine to a weekly report: what a newcomer does in the first quarter of an hour."""

import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.journeys.charting import box_of, drag, drag_bar, expect_critical
from tests.journeys.conftest import Site
from tests.journeys.walking import set_up_company
from tests.support.deployment import await_that
from tests.support.postbox import Postbox

PLAN = Path(__file__).parent / "plans" / "machine-shop-move.mspdi.xml"
AS_PLANNED = "前期准备 现场测量 方案评审 厂房改造 地基施工 设备搬迁 设备拆装 设备调试 投产"
ONCE_MOVED = "厂房改造 电气改造 设备搬迁 设备拆装 设备调试 投产"
DOCUMENTS = {"导出 Word": b"PK", "导出 PDF": b"%PDF"}


def test_from_a_bare_machine_to_a_weekly_report(page: Page, empty_site: Site, postbox: Postbox) -> None:
    set_up_company(page, empty_site.first_link)
    import_plan(page)
    move_the_critical_path(page)
    move_cards(page)
    report_the_week(page, postbox)


def import_plan(page: Page) -> None:
    """Give the file of Microsoft Project, look at what will be made of it, and write it."""
    page.keyboard.press("Control+k")
    page.get_by_role("combobox").fill("导入")
    page.get_by_role("option", name="导入计划").click()
    page.locator("input[type=file]").set_input_files(PLAN)
    expect(page.get_by_text("6 个任务")).to_be_visible()
    expect(page.get_by_label("项目名称")).to_have_value("机加车间搬迁")
    page.get_by_role("button", name="确认导入").click()
    page.get_by_role("link", name="查看甘特图").click()
    expect_critical(page, AS_PLANNED)


def move_the_critical_path(page: Page) -> None:
    """A task with slack is pulled past the critical one; both ways of undoing put it back."""
    drag_bar(page, "电气改造", days=7)
    expect_critical(page, ONCE_MOVED)
    toast = page.get_by_role("status").filter(has_text="撤销")
    toast.get_by_role("button", name="撤销").click()
    expect_critical(page, AS_PLANNED)

    drag_bar(page, "电气改造", days=7)
    expect_critical(page, ONCE_MOVED)
    page.keyboard.press("Control+z")
    expect_critical(page, AS_PLANNED)


def move_cards(page: Page) -> None:
    """One card with the mouse, one with the keyboard."""
    page.get_by_role("link", name="看板", exact=True).click()
    todo, doing = column(page, "待办"), column(page, "进行中")
    drag_card(page, "现场测量", doing)
    expect(card(doing, "现场测量")).to_be_visible()

    card(todo, "方案评审").focus()
    for key in ("Space", "ArrowRight", "Enter"):
        page.keyboard.press(key)
    expect(card(doing, "方案评审")).to_be_focused()


def report_the_week(page: Page, postbox: Postbox) -> None:
    """Draft, write a sentence of one's own, send, and keep it as Word and PDF."""
    page.get_by_role("link", name="周报").click()
    page.get_by_role("button", name="起草本周周报").click()
    page.get_by_role("button", name=re.compile("编辑")).first.click()
    page.get_by_role("textbox").fill("- 现场测量已开始，地基图纸周五前定稿。")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("• 现场测量已开始，地基图纸周五前定稿。")).to_be_visible()

    page.get_by_role("button", name="发送").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="全部项目成员").click()
    dialog.get_by_role("button", name="发送").click()
    expect(page.get_by_text("已发送给 1 人")).to_be_visible()
    [letter] = await_that(lambda: postbox.letters)
    [attached] = letter.iter_attachments()
    text = letter.get_body(("plain",))
    assert text
    assert "地基图纸周五前定稿" in text.get_content()
    assert attached.get_content().startswith(b"%PDF")
    assert postbox.recipients == [["ouyang@chengjiang.example"]]

    for button, beginning in DOCUMENTS.items():
        with page.expect_download() as download:
            page.get_by_role("link", name=button).click()
        assert download.value.path().read_bytes().startswith(beginning)


def column(page: Page, status: str) -> Locator:
    """The column of a status."""
    return page.get_by_role("region", name=re.compile(f"^{status}"))


def card(within: Page | Locator, title: str) -> Locator:
    """A card by its title; beside it stands a button for its menu."""
    return within.locator("[data-card]").get_by_text(title, exact=True)


def drag_card(page: Page, title: str, target: Locator) -> None:
    """Take a card by its middle and drop it on a column."""
    taken = card(page, title)
    here, there = box_of(taken), box_of(target)
    middle = there["x"] + there["width"] / 2 - here["x"] - here["width"] / 2
    drag(page, taken, right=middle)
