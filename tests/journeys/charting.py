"""A Gantt chart worked with by hand: the real mouse on real bars."""

from playwright.sync_api import FloatRect, Locator, Page, expect

from tests.journeys.conftest import Site
from tests.journeys.walking import open_page

NEXT_FRAMES = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
Point = tuple[float, float]
DAY = 14
"""Pixels at the usual zoom, by weeks (`CELLS` in chart/scales.ts)."""


def open_chart(page: Page, site: Site, project: int, **search: str) -> None:
    """The chart of a project, its bars drawn."""
    asked = "&".join(f"{name}={value}" for name, value in search.items())
    open_page(page, site, f"/projects/{project}/gantt?{asked}")
    expect(page.locator(".gantt_task_line").first).to_be_visible()


def cell_of(page: Page, title: str, column: str) -> Locator:
    """The cell of the row with this title."""
    return row_of(page, title).locator(f"[data-column-name={column}]")


def row_of(page: Page, title: str) -> Locator:
    """The row of the grid with this title."""
    return page.locator(".gantt_row", has=page.get_by_text(title, exact=True))


def bar_of(page: Page, title: str) -> Locator:
    """The bar of the row with this title."""
    row = row_of(page, title).get_attribute("data-task-id")
    return page.locator(f".gantt_task_line[data-task-id='{row}']")


def drag(page: Page, taken: Locator, *, right: float = 0, down: float = 0) -> None:
    """Press on the middle of something once it stands still, move as a hand does, and let go."""
    taken.hover()
    pull(page, middle_of(taken), right=right, down=down)


def pull(page: Page, at: Point, *, right: float = 0, down: float = 0) -> None:
    """Press at a point, move as a hand does, and let go."""
    page.mouse.move(*at)
    page.mouse.down()
    page.mouse.move(at[0] + right, at[1] + down, steps=8)
    page.evaluate(NEXT_FRAMES)  # a hand rests before it lets go
    page.mouse.move(at[0] + right, at[1] + down + 1)
    page.mouse.up()


def middle_of(shown: Locator) -> Point:
    """The point that a hand would take something at."""
    box = box_of(shown)
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def box_of(shown: Locator) -> FloatRect:
    """Where something stands on the screen."""
    box = shown.bounding_box()
    assert box, f"{shown} is not on the screen"
    return box


def drag_bar(page: Page, title: str, days: int) -> None:
    """Take a bar in its middle and move it by calendar days."""
    drag(page, bar_of(page, title), right=days * DAY)


def expect_critical(page: Page, titles: str) -> None:
    """Exactly these rows, in this order, are drawn as critical."""
    critical = page.locator(".gantt_row.gt-critical .gantt_cell[data-column-name=title]")
    expect(critical).to_have_text(titles.split())
