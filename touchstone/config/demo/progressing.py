"""How people report progress: starts in the morning, results in the evening, percentages on Friday."""

from collections import defaultdict
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from touchstone.accounts.models import User
from touchstone.config.demo.office_hours import MINUTES_PER_DAY
from touchstone.config.demo.phases import phase_reports
from touchstone.config.demo.plan_state import Work, may_begin, may_finish
from touchstone.config.demo.run import Run
from touchstone.core import clock

Cue = Callable[[Run, Work, str], None]
Reports = dict[User, dict[int, dict[str, Any]]]
ROUNDS = 3
FORGETS = 0.75
LONG_OPEN = 60
HOUR = 60
SETTLING = 4 * MINUTES_PER_DAY
SOON = timedelta(days=10)


def morning(run: Run, cue: Cue) -> None:
    """Whatever may begin by now begins."""
    if not run.is_over:
        _begin(run, cue)


def evening(run: Run, cue: Cue) -> None:
    """What is done is reported done; what is late gets a new date; short work may follow the same day."""
    for minutes in range(ROUNDS):
        if run.is_over:
            return
        with clock.standing_at(clock.now() + timedelta(minutes=minutes)):
            is_finished = _finish(run, cue)
            with clock.standing_at(clock.now() + timedelta(seconds=30)):
                is_begun = _begin(run, cue)
        if not (is_finished or is_begun):
            return


def weekly(run: Run) -> None:
    """Percentages of what is under way; those who forget, forget."""
    now = run.hours.minute(clock.now())
    if run.is_over:
        return
    reports: Reports = {run.manager: phase_reports(run)}
    for work in run.works.values():
        if work.is_running and not _forgets(run, work):
            percent = _percent(run, work, now)
            if percent > work.percent:
                work.percent = percent
                reports[run.manager][work.item_id] = {"percent_complete": percent} | _column(run, percent)
        elif _is_due_soon(run, work):
            reports[run.manager][work.item_id] = {"status_id": run.statuses["todo"]}
    _hand_in(run, reports)


def _begin(run: Run, cue: Cue) -> bool:
    now = run.hours.minute(clock.now())
    reports: Reports = defaultdict(dict)
    begun = [work for work in run.works.values() if _begins(run, work, now)]
    for work in begun:
        if work.is_milestone:
            work.began, work.ended, work.is_done = work.start, work.start, True
            reports[work.who][work.item_id] = _report(run, "done", "actual_finish", work.start)
        else:
            work.began = max(work.start, _lagged(run, work))
            reports[work.who][work.item_id] = _report(run, "doing", "actual_start", work.began)
    _hand_in(run, reports)
    for work in begun:
        cue(run, work, "start")
        if work.is_done:
            cue(run, work, "finish")
    return bool(begun)


def _report(run: Run, status: str, field: str, minute: int) -> dict[str, Any]:
    return {"status_id": run.statuses[status], field: run.hours.instant(minute)}


def _begins(run: Run, work: Work, now: int) -> bool:
    return work.began is None and _lagged(run, work) <= now and may_begin(work, run.works)


def _lagged(run: Run, work: Work) -> int:
    """When it would begin, given that people do not always begin on the day."""
    if not work.start_lag:
        return work.start
    timeline = run.hours.timeline
    return timeline.starting(timeline.position(work.start) + work.start_lag * MINUTES_PER_DAY)


def _finish(run: Run, cue: Cue) -> bool:
    now = run.hours.minute(clock.now())
    reports: Reports = defaultdict(dict)
    finished, late = [], []
    for work in run.works.values():
        ends = work.ends(run.hours)
        if ends is None or work.is_done:
            continue
        if ends <= now and may_finish(work, run.works, run.hours, now):
            if not _forgets(run, work):
                finished.append(work)
                work.ended, work.is_done = ends, True
                reports[work.who][work.item_id] = _report(run, "done", "actual_finish", ends)
        elif work.finish <= now and not _forgets(run, work):
            late.append(work)
            reports[work.who][work.item_id] = {"duration": _forecast(run, work, max(ends, now + HOUR), now)}
    _hand_in(run, reports)
    for work in finished:
        cue(run, work, "finish")
    for work in late:
        cue(run, work, "late")
    return bool(finished)


def _forecast(run: Run, work: Work, ends: int, now: int) -> int:
    """The new duration. At first people hope for half of what is still missing."""
    began = now if work.began is None else work.began
    missing = run.hours.between(now, ends)
    if missing > SETTLING and not work.is_told_late and not work.is_elapsed:
        ends = run.hours.later(now, missing // 2)
    return max(run.hours.between(began, ends, is_elapsed=work.is_elapsed), work.duration + 1)


def _percent(run: Run, work: Work, now: int) -> int:
    began = now if work.began is None else work.began
    passed = run.hours.between(began, now, is_elapsed=work.is_elapsed)
    whole = work.truly or 2 * work.duration
    share = 100 * passed / max(whole, 1) + run.chance.randint(-6, 4)
    return int(min(max(5 * round(share / 5), 5), LONG_OPEN if work.truly is None else 90))


def _column(run: Run, percent: int) -> dict[str, int]:
    """Nearly finished work sometimes waits in the column before done."""
    columns = [key for key in ("review", "testing", "inspection") if key in run.statuses]
    if percent >= 80 and columns and run.chance.random() < 0.4:
        return {"status_id": run.statuses[run.chance.choice(columns)]}
    return {}


def _is_due_soon(run: Run, work: Work) -> bool:
    if "backlog" not in run.statuses or work.began is not None or work.percent:
        return False
    if run.hours.instant(work.start) - clock.now() > SOON:
        return False
    work.percent = -1
    return True


def _forgets(run: Run, work: Work) -> bool:
    return work.who.name in run.story.forgetful and run.chance.random() < FORGETS


def _hand_in(run: Run, reports: Reports) -> None:
    """Each person's reports are one gesture, some seconds after the one before."""
    for turn, (person, changes) in enumerate(reports.items()):
        with clock.standing_at(clock.now() + timedelta(seconds=3 * turn)):
            run.report(changes, by=person)
    if reports:
        run.refresh()
