"""An item is talked about, gets a file and a value, and remembers all of it."""

import re

from playwright.sync_api import FilePayload, Page, expect

from tests.journeys.conftest import Site
from tests.journeys.walking import member_of, open_page, send, sign_in, start_project

MANAGER = "lin.wanqing@huaheng.example"


def test_an_item_is_discussed_filled_in_and_remembered(page: Page, site: Site) -> None:
    sign_in(page, site.sign_in_link(MANAGER))
    project, [item] = start_project(page, "讨论中的项目", "冲压线验收")
    member_of(page, project, "江涛", "member")
    send(page, "POST", f"/projects/{project}/fields", name="批次号", kind="text")
    open_page(page, site, f"/projects/{project}/board?item={item}")
    panel = page.get_by_role("complementary", name=re.compile("^事项"))

    panel.get_by_role("textbox", name="写评论").click()
    page.keyboard.type("请 @jiangt")
    page.get_by_role("option", name="江涛").click()
    page.keyboard.type("确认验收标准")
    page.keyboard.press("Control+Enter")
    said = panel.get_by_role("article").filter(has_text="确认验收标准")
    expect(said.get_by_text("@江涛")).to_be_visible()

    file = FilePayload(name="验收标准.pdf", mimeType="application/pdf", buffer=b"%PDF-1.7")
    panel.get_by_label("添加附件").set_input_files(file)
    with page.expect_download() as download:
        panel.get_by_role("link", name="验收标准.pdf").click()
    assert download.value.path().read_bytes() == b"%PDF-1.7"

    panel.get_by_role("textbox", name="批次号").fill("2026-11-B")
    page.keyboard.press("Enter")
    panel.get_by_text("历史", exact=True).click()
    expect(panel.get_by_role("listitem").filter(has_text="批次号").get_by_text("2026-11-B")).to_be_visible()
    expect(panel.get_by_text("添加了附件")).to_be_visible()
