"""Every page opens on the demo, in both languages, light and dark, on a desk and on a phone."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.accessibility import barriers_on
from tests.journeys.conftest import Site
from tests.journeys.walking import links_on, open_page, set_preferences, sign_in

OFFICER = "zhou.zihan@huaheng.example"
DESK = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
BESIDE = ("/settings", "/imports", "/projects?create=true")
STARTING_POINTS = ("/my-work", "/projects", "/administration")


@pytest.mark.parametrize(
    ("language", "theme", "size"),
    [("zh-hans", "light", DESK), ("en", "dark", PHONE)],
    ids=["Chinese, light, on a desk", "English, dark, on a phone"],
)
def test_every_page_opens(page: Page, site: Site, language: str, theme: str, size: dict[str, int]) -> None:
    sign_in(page, site.sign_in_link(OFFICER))
    paths = find_pages(page, site)
    set_preferences(page, language=language, theme=theme)
    page.set_viewport_size({"width": size["width"], "height": size["height"]})
    for path in sorted(paths):
        open_page(page, site, path)
        expect(page.locator("section[role=alert]"), f"{path} shows an error").to_have_count(0)
        assert fits(page), f"{path} is wider than the screen"
        assert barriers_on(page) == [], f"{path} has barriers"


def find_pages(page: Page, site: Site) -> set[str]:
    """What the navigation leads to, the tabs of one project, one item, and what menus open."""
    found: set[str] = set()
    for start in STARTING_POINTS:
        open_page(page, site, start)
        found |= links_on(page)
    project = min(path for path in found if path.startswith("/projects/"))
    open_page(page, site, project)
    tabs = {path for path in links_on(page) if path.startswith(f"{project}/")}
    others = {path for path in found if not path.startswith("/projects/")}
    items = {path for path in others if "item=" in path}
    return (others - items) | {max(items), project, *BESIDE} | tabs


def fits(page: Page) -> bool:
    """Whether nothing makes the page scroll sideways."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
