"""One switch turns every word, and stays with the person."""

from playwright.sync_api import Page, expect

from tests.journeys.conftest import Site
from tests.journeys.walking import open_page, sign_in

PERSON = "huang.haitao@huaheng.example"


def test_the_language_is_switched_where_one_stands(page: Page, site: Site) -> None:
    sign_in(page, site.sign_in_link(PERSON))
    expect(page.get_by_role("heading", name="我的工作")).to_be_visible()
    page.get_by_role("button", name="我的菜单").click()
    page.get_by_role("menuitemradio", name="English").click()
    expect(page.get_by_role("heading", name="My work")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "en")

    open_page(page, site, "/projects")
    expect(page.get_by_role("heading", name="Projects")).to_be_visible()
    page.get_by_role("button", name="My menu").click()
    page.get_by_role("menuitemradio", name="简体中文").click()
    expect(page.get_by_role("heading", name="项目")).to_be_visible()
