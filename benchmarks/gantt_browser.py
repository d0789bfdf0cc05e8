"""How fast the Gantt of a plan of 10,000 tasks and 15,000 links is in a browser, server and all."""

import json
import shutil
import subprocess
import sys
from typing import Any

from playwright.sync_api import Page, sync_playwright

from benchmarks.gantt.watching import Figure, dragging, opening, scrolling
from tests.support.deployment import Deployment, deployment
from tests.support.server import start_server

QUIET = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
FULL, QUICK = (10_000, 15_000), (400, 600)


def main() -> int:
    """Print the table; 3 when an aim is missed. `--quick` takes a small plan and few runs."""
    is_quick = "--quick" in sys.argv
    tasks, links = QUICK if is_quick else FULL
    with deployment() as place:
        company = _filled(place, tasks, links)
        server = start_server(place)
        link = json.loads(place.run("touchstone", "sign-in-link", company["reader"], "--json"))["link"]
        path = link[link.index("/sign-in/") :]
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=QUIET.split())
            page = browser.new_page(viewport={"width": 1440, "height": 900}, locale="zh-CN")
            root = f"http://127.0.0.1:{server.port}"
            _sign_in(page, root + path)
            address = f"{root}/projects/{company['project']}/gantt?zoom=week"
            figures = _measured(page, address, company, is_quick)
            browser.close()
    print(f"{tasks:,} tasks, {links:,} links, Chromium 1440 × 900, SQLite, one process")
    for figure in figures:
        aim = f"{'≥' if figure.more_is_better else '≤'} {figure.aim:g}"
        print(f"{figure.name:<45}{figure.value:>9.1f} {figure.unit:<10}{aim:>7}")
    missed = [figure.name for figure in figures if figure.is_missed]
    print(f"missed: {', '.join(missed)}" if missed else "no aim missed")
    return 3 if missed and not is_quick else 0


def _filled(place: Deployment, tasks: int, links: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.gantt.company", str(tasks), str(links)]
    environment = {**place.environment, "DJANGO_SETTINGS_MODULE": "touchstone.config.settings"}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    company: dict[str, Any] = json.loads(done.stdout)
    return company


def _sign_in(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_role("button").first.click()
    page.wait_for_load_state("networkidle")


def _measured(page: Page, address: str, company: dict[str, Any], is_quick: bool) -> list[Figure]:
    opened = opening(page, address, 2 if is_quick else 5)
    page.goto(f"{address}&item={company['task']}")
    page.wait_for_selector(".gantt_task_line")
    page.wait_for_timeout(1_500)
    page.keyboard.press("Escape")
    dragged = dragging(page, company["task"], company["follower"], 4 if is_quick else 20)
    return [opened, scrolling(page, 2 if is_quick else 5), dragged]


if __name__ == "__main__":
    sys.exit(main())
