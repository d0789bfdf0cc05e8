"""One's own work on the narrowest phone."""

from playwright.sync_api import Page, expect

from tests.journeys.conftest import Site
from tests.journeys.test_every_page import fits
from tests.journeys.walking import open_page, send, sign_in, start_project

MANAGER = "lin.wanqing@huaheng.example"
NARROWEST = 360


def test_my_work_is_done_on_a_phone(page: Page, site: Site) -> None:
    sign_in(page, site.sign_in_link(MANAGER))
    me = send(page, "GET", "/me")["id"]
    title = "与设备厂家、土建单位和监理一起确认二号车间基础的最终位置与标高"
    project, [item] = start_project(page, "手机上的项目", title)
    send(page, "PATCH", f"/projects/{project}/items", changes=[{"id": item, "assignee_id": me}])
    page.set_viewport_size({"width": NARROWEST, "height": 740})
    open_page(page, site, "/my-work")
    assert fits(page)

    page.get_by_role("link", name=title).click()
    panel = page.get_by_role("dialog").or_(page.get_by_role("complementary"))
    expect(panel.get_by_role("button", name=f"标题: {title}")).to_be_visible()
    assert fits(page)
    page.go_back()
    page.get_by_role("button", name=f"完成“{title}”").click()
    expect(page.get_by_role("link", name=title)).to_have_count(0)

    page.get_by_role("navigation", name="主导航").get_by_role("link", name="项目").click()
    expect(page.get_by_role("heading", name="项目")).to_be_visible()
