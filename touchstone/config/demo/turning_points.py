"""The turning points of a project: its plan agreed, its end, its archive."""

from functools import partial
from typing import Any

from touchstone.config.demo.office_hours import MINUTES_PER_DAY
from touchstone.config.demo.phases import phase_reports
from touchstone.config.demo.reporting import keep_baseline
from touchstone.config.demo.run import Run
from touchstone.core import clock
from touchstone.projects.actions import archive_project, edit_project
from touchstone.projects.queries import find_project
from touchstone.work.models import Item, Priority
from touchstone.workflow.models import TypeKind

CLOSING_DAYS, REVIEW_DAYS, ARCHIVE_DAYS = 2, 6, 12


def agree_plan(run: Run) -> None:
    """The plan stands: deadlines are set, milestones matter, it is frozen, work begins."""
    ahead = [work.item_id for work in run.works.values() if work.is_milestone and not work.is_done]
    changes: dict[int, dict[str, Any]] = {item_id: {"priority": Priority.HIGH} for item_id in ahead}
    for slug, days in (run.story.deadlines or {}).items():
        changes.setdefault(run.items[slug], {})["deadline"] = run.hours.instant(_deadline(run, days))
    run.report(changes, by=run.manager)
    keep_baseline(run, "批准的计划")
    _enter_stage(run, "plan" if run.story.stage == "plan" else "execute")


def bring_to_an_end(run: Run) -> None:
    """After the last milestone: open risks are closed, the project is closed, looked back on, archived."""
    run.is_over = True
    kept = Item.objects.filter(project=run.project, type__kind=TypeKind.LOG, closed_at=None)
    risks = {item.pk: {"status_id": run.statuses["done"]} for item in kept}
    run.report(risks | phase_reports(run), by=run.manager)
    acts = {
        CLOSING_DAYS: partial(_enter_stage, run, "close"),
        REVIEW_DAYS: partial(_enter_stage, run, "review"),
    }
    if run.story.ending == "archived":
        acts[ARCHIVE_DAYS] = partial(_archive, run)
    for days, act in acts.items():
        day = run.hours.days_after(run.hours.today(clock.now()), days)
        run.agenda.at(run.hours.on(day, 11, 20), act)


def hold_up(run: Run) -> None:
    """What cannot go on says why, in the words of whoever it is for."""
    for slug, reason in (run.story.blocked or {}).items():
        work = run.works[run.items[slug]]
        if not work.is_done:
            run.report({work.item_id: {"blocked_reason": reason}}, by=work.who)


def _deadline(run: Run, days: int) -> int:
    """The end of the `days`-th working day of the project."""
    midnight = run.hours.minute(run.hours.on(run.project.start_date, 0))
    timeline = run.hours.timeline
    return timeline.finishing(timeline.position(midnight) + days * MINUTES_PER_DAY)


def _enter_stage(run: Run, stage: str) -> None:
    edit_project(find_project(run.manager, run.project.pk), by=run.manager, stage=stage)


def _archive(run: Run) -> None:
    archive_project(find_project(run.manager, run.project.pk), by=run.manager)
