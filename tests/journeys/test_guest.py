"""Who may only look is offered nothing to change."""

from playwright.sync_api import Page, expect

from tests.journeys.charting import bar_of, drag_bar, open_chart
from tests.journeys.conftest import Site
from tests.journeys.walking import member_of, open_page, send, sign_in, start_project

MANAGER = "lin.wanqing@huaheng.example"
GUEST = "fang.lei@huaheng.example"


def test_a_guest_reads_and_comments_but_changes_nothing(page: Page, site: Site) -> None:
    sign_in(page, site.sign_in_link(MANAGER))
    project, [item] = start_project(page, "只读的项目", "机房搬迁")
    member_of(page, project, "方磊", "guest")
    before = send(page, "GET", f"/items/{item}")["start"]
    page.context.clear_cookies()
    sign_in(page, site.sign_in_link(GUEST))

    open_page(page, site, f"/projects/{project}/plan")
    expect(page.get_by_role("button", name="添加任务")).to_have_count(0)
    page.get_by_role("row", name="机房搬迁").locator("[data-column=title]").dblclick()
    expect(page.get_by_role("gridcell").get_by_role("textbox")).to_have_count(0)

    open_page(page, site, f"/projects/{project}/board?item={item}")
    panel = page.get_by_role("complementary", name="事项")
    expect(panel.get_by_role("button", name="标题: 机房搬迁")).to_be_disabled()
    expect(panel.get_by_role("textbox", name="写评论")).to_be_enabled()
    expect(page.get_by_role("button", name="添加卡片")).to_have_count(0)

    open_chart(page, site, project)
    drag_bar(page, "机房搬迁", days=7)
    expect(bar_of(page, "机房搬迁")).to_be_visible()
    expect(page.get_by_role("link", name="设置")).to_have_count(0)
    assert send(page, "GET", f"/items/{item}")["start"] == before
