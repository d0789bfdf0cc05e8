"""What happens after `bin/start --no-demo`: the printed link, the company, the first page."""

from playwright.sync_api import Page, expect

from tests.journeys.conftest import Site
from tests.journeys.walking import set_up_company


def test_whoever_opens_the_printed_link_sets_the_company_up(page: Page, empty_site: Site) -> None:
    link = empty_site.first_link
    set_up_company(page, link)
    expect(page.get_by_role("button", name="我的菜单: 欧阳静怡")).to_be_visible()

    page.context.clear_cookies()
    page.goto(link)
    expect(page.get_by_role("heading", name="登录链接无效")).to_be_visible()
    expect(page.get_by_role("button", name="登录")).to_have_count(0)
