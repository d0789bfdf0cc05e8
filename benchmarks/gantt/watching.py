"""What a person notices of the Gantt: when it can be used, how it scrolls, how soon a drag has settled."""

import time
from dataclasses import dataclass
from statistics import median

from playwright.sync_api import Page

BAR = '.gantt_task_line[task_id="{}"]'
FRAMES = """(seconds) => new Promise((resolve) => {
  const area = document.querySelector('.gantt_ver_scroll')
  const began = performance.now()
  const frames = []
  const step = (now) => {
    frames.push(now)
    area.scrollTop += 40
    if (now - began < seconds * 1000) requestAnimationFrame(step)
    else resolve(frames)
  }
  requestAnimationFrame(step)
})"""
WATCH = """(follower) => {
  const place = `.gantt_row[task_id="${follower}"] [data-column-name="start"]`
  const cell = () => document.querySelector(place)?.textContent
  const before = cell()
  window.followed = new Promise((resolve) => {
    addEventListener('mouseup', () => {
      const began = performance.now()
      const done = () => resolve(performance.now() - began)
      const look = () => (cell() === before ? requestAnimationFrame(look) : setTimeout(done))
      requestAnimationFrame(look)
    }, { once: true, capture: true })
  })
}"""


@dataclass(frozen=True)
class Figure:
    """A figure, its unit, and what it must not be worse than."""

    name: str
    value: float
    unit: str
    aim: float
    more_is_better: bool = False

    @property
    def is_missed(self) -> bool:
        """Whether the aim is missed."""
        return self.value < self.aim if self.more_is_better else self.value > self.aim


def opening(page: Page, address: str, runs: int) -> Figure:
    """Seconds from navigation until bars are drawn and the page answers, at the median."""
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        page.goto(address, wait_until="commit")
        page.wait_for_selector(".gantt_task_line", timeout=60_000)
        page.evaluate("() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))")
        times.append(time.perf_counter() - begun)
    return Figure("usable after navigation, median", median(times), "s", 3)


def scrolling(page: Page, seconds: int) -> Figure:
    """Frames a second while rows scroll past."""
    stamps: list[float] = page.evaluate(FRAMES, seconds)
    shown = (len(stamps) - 1) / ((stamps[-1] - stamps[0]) / 1000)
    return Figure("scrolling", shown, "frames/s", 40, more_is_better=True)


def dragging(page: Page, task: int, follower: int, runs: int) -> Figure:
    """Milliseconds from letting go until the task that waits for it has its new date on screen."""
    times = [_drag(page, task, follower, 1 if run % 2 == 0 else -1) for run in range(runs)]
    return Figure("drag to all dates updated on screen, p95", _p95(times), "ms", 500)


def _drag(page: Page, task: int, follower: int, direction: int) -> float:
    """One drag by a week, let go before any preview has been asked for."""
    box = page.locator(BAR.format(task)).bounding_box()
    assert box
    x, y = box["x"] + min(box["width"] / 2, 200), box["y"] + box["height"] / 2
    page.evaluate(WATCH, follower)
    page.mouse.move(x, y)
    page.mouse.down()
    page.wait_for_timeout(70)
    for step in range(1, 6):
        page.mouse.move(x + direction * step * 20, y)
    page.wait_for_timeout(50)
    page.mouse.up()
    took = float(page.evaluate("() => window.followed"))
    page.wait_for_timeout(500)
    return took


def _p95(values: list[float]) -> float:
    ordered = sorted(values)
    return ordered[min(int(0.95 * len(ordered)), len(ordered) - 1)]
