"""What happens after `bin/start --no-demo`: the printed link, the company, the first page."""

from playwright.sync_api import Page, expect

from tests.journeys.conftest import Site


def test_whoever_opens_the_printed_link_sets_the_company_up(page: Page, empty_site: Site) -> None:
    link = empty_site.first_link
    page.goto(link)
    page.get_by_role("button", name="登录").click()
    page.get_by_label("公司名称").fill("澄江精密制造有限公司")
    page.get_by_label("姓名").fill("欧阳静怡")
    page.get_by_label("邮箱").fill("ouyang@chengjiang.example")
    page.get_by_label("登录密码").fill("梅雨时节-江南-2026")
    page.get_by_role("button", name="完成设置").click()
    expect(page.get_by_role("heading", name="我的工作")).to_be_visible()
    expect(page.get_by_role("button", name="我的菜单: 欧阳静怡")).to_be_visible()

    page.context.clear_cookies()
    page.goto(link)
    expect(page.get_by_role("heading", name="登录链接无效")).to_be_visible()
    expect(page.get_by_role("button", name="登录")).to_have_count(0)
