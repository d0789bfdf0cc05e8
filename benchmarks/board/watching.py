"""What a person notices of a board: when it can be used, when a move shows, and when it is confirmed."""

import time
from statistics import median, quantiles

from playwright.sync_api import Page

from benchmarks.gantt.watching import Figure

SETTLED = "() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))"
WATCH = """(card) => {
  const place = () => document.querySelector(`[data-card="${card}"]`)?.closest('section')
  const before = place()
  window.shown = new Promise((resolve) => {
    addEventListener('keydown', () => {
      const began = performance.now()
      let frames = 0
      const look = () => {
        frames += 1
        if (place() !== before || frames > 300) resolve([performance.now() - began, frames])
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }, { once: true, capture: true })
  })
}"""


def opening(page: Page, name: str, address: str, runs: int) -> Figure:
    """Seconds from navigation until cards are drawn and the page answers, at the median."""
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        page.goto(address, wait_until="commit")
        page.wait_for_selector("[data-card]", timeout=60_000)
        page.evaluate(SETTLED)
        times.append(time.perf_counter() - begun)
    return Figure(f"{name}: usable after navigation, median", median(times), "s", 1.5)


def moving(page: Page, address: str, runs: int) -> list[Figure]:
    """Cards moved by the keyboard from the first column to the second: until shown, and until confirmed."""
    page.goto(address)
    page.wait_for_selector("[data-card]")
    page.wait_for_timeout(1_500)
    frames, shown, confirmed = [], [], []
    for _ in range(runs):
        card = page.locator("[data-card]").first
        number = card.get_attribute("data-card")
        card.focus()
        page.keyboard.press("Space")
        page.keyboard.press("ArrowRight")
        page.evaluate(WATCH, number)
        with page.expect_response("**/card-moves") as answer:
            page.keyboard.press("Enter")
        assert answer.value.ok, answer.value.text()
        answer.value.finished()
        timing = answer.value.request.timing
        confirmed.append(timing["responseEnd"] - timing["requestStart"])
        elapsed, count = page.evaluate("() => window.shown")
        shown.append(elapsed)
        frames.append(count)
        page.wait_for_timeout(150)
    return [
        Figure("a move is shown, frames, median", median(frames), "frames", 2),
        Figure("a move is shown, median", median(shown), "ms", 50),
        Figure("a move is confirmed, p95", quantiles(confirmed, n=20)[-1], "ms", 200),
    ]
