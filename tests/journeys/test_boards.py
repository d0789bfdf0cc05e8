"""A team's board: lanes by person, a full column that asks for a reason, a flag, and a way back."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.journeys.conftest import Site
from tests.journeys.walking import open_page, send, sign_in, start_project

MANAGER = "lin.wanqing@huaheng.example"


def test_a_card_goes_into_a_full_column_only_with_a_reason(page: Page, site: Site) -> None:
    sign_in(page, site.sign_in_link(MANAGER))
    project, [first, _second] = start_project(page, "看板项目", "设备验收", "现场培训")
    hang_board(page, project)
    me = send(page, "GET", "/me")["id"]
    version = send(page, "GET", f"/items/{first}")["version"]
    send(page, "PATCH", f"/items/{first}", version=version, assignee_id=me)
    open_page(page, site, f"/projects/{project}/board")

    lift(page, "设备验收", "ArrowRight")
    expect(cell(page, "林婉清", "进行中").get_by_role("button", name=re.compile("设备验收$"))).to_be_visible()

    lift(page, "现场培训", "ArrowRight", "ArrowUp")
    reasons = page.get_by_role("dialog")
    expect(reasons).to_contain_text("在制品上限是 1 张")
    reasons.get_by_role("textbox").fill("客户现场停线")
    reasons.get_by_role("button", name="仍然移入").click()
    expect(cell(page, "林婉清", "进行中").get_by_role("button", name=re.compile("现场培训$"))).to_be_visible()

    with page.expect_response(lambda answer: answer.request.method == "PATCH"):
        flag(page, "现场培训", "等供应商确认图纸")
    expect(page.get_by_text("等供应商确认图纸")).to_be_visible()
    for _ in range(2):
        page.keyboard.press("Control+z")
        expect(page.get_by_text("等供应商确认图纸")).to_be_hidden()
    expect(cell(page, "未指派", "待办").get_by_role("button", name=re.compile("现场培训$"))).to_be_visible()


def hang_board(page: Page, project: int) -> None:
    """A shared board with a lane for each person, whose work under way is limited to one card."""
    statuses = send(page, "GET", f"/projects/{project}/schema")["statuses"]
    doing = next(status["id"] for status in statuses if status["category"] == "doing")
    settings = {"lanes": "assignee", "limits": {str(doing): 1}, "limit_mode": "refuse"}
    send(page, "POST", f"/projects/{project}/boards", name="团队看板", is_shared=True, settings=settings)


def card(page: Page, title: str) -> Locator:
    return page.locator("[data-card]").filter(has_text=title)


def cell(page: Page, lane: str, column: str) -> Locator:
    return page.get_by_role("list", name=f"{lane} · {column}", exact=True)


def lift(page: Page, title: str, *keys: str) -> None:
    """Pick a card up, go where the keys say, and drop it."""
    card(page, title).focus()
    for key in ("Space", *keys, "Enter"):
        page.keyboard.press(key)


def flag(page: Page, title: str, reason: str) -> None:
    card(page, title).focus()
    page.keyboard.press("b")
    page.get_by_role("dialog").get_by_role("textbox").fill(reason)
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_hidden()
