"""How fast a board of 2,000 cards is in a browser, server and all."""

import json
import shutil
import subprocess
import sys
from typing import Any

from playwright.sync_api import Page, sync_playwright

from benchmarks.board.watching import moving, opening
from benchmarks.gantt.watching import Figure
from tests.support.deployment import Deployment, deployment
from tests.support.server import start_server

QUIET = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
FULL, QUICK = 2_000, 200


def main() -> int:
    """Print the table; 3 when an aim is missed. `--quick` takes a small board and few runs."""
    is_quick = "--quick" in sys.argv
    cards = QUICK if is_quick else FULL
    with deployment() as place:
        company = _filled(place, cards)
        server = start_server(place)
        link = json.loads(place.run("touchstone", "sign-in-link", company["reader"], "--json"))["link"]
        root = f"http://127.0.0.1:{server.port}"
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=QUIET.split())
            page = browser.new_page(viewport={"width": 1440, "height": 900}, locale="zh-CN")
            _sign_in(page, root + link[link.index("/sign-in/") :])
            figures = _measured(page, f"{root}/projects/{company['project']}/board", is_quick)
            browser.close()
    print(f"{cards:,} cards, Chromium 1440 × 900, SQLite, one process")
    for figure in figures:
        print(f"{figure.name:<48}{figure.value:>9.2f} {figure.unit:<8} ≤ {figure.aim:g}")
    missed = [figure.name for figure in figures if figure.is_missed]
    print(f"missed: {', '.join(missed)}" if missed else "no aim missed")
    return 3 if missed and not is_quick else 0


def _filled(place: Deployment, cards: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.board.company", str(cards)]
    environment = {**place.environment, "DJANGO_SETTINGS_MODULE": "touchstone.config.settings"}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    company: dict[str, Any] = json.loads(done.stdout)
    return company


def _sign_in(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_role("button").first.click()
    page.wait_for_load_state("networkidle")


def _measured(page: Page, board: str, is_quick: bool) -> list[Figure]:
    runs = 2 if is_quick else 5
    moves = 5 if is_quick else 30
    columns = f"{board}?lanes=none"
    return [
        opening(page, "columns", columns, runs),
        opening(page, "lanes by person", board, runs),
        *moving(page, columns, moves),
    ]


if __name__ == "__main__":
    sys.exit(main())
