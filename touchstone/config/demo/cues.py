"""What an item's start, delay or end sets going: talk, files, troubles, turning points."""

from collections.abc import Callable
from functools import partial

from touchstone.config.demo.papers import write_paper
from touchstone.config.demo.plan_state import Work
from touchstone.config.demo.reporting import keep_baseline
from touchstone.config.demo.run import Run
from touchstone.config.demo.sprinting import BEGINS, begin_sprints
from touchstone.config.demo.talking import converse, next_moment, remark
from touchstone.config.demo.telling import Paper
from touchstone.config.demo.troubles import note_risk, raise_change, raise_defect
from touchstone.config.demo.turning_points import agree_plan, bring_to_an_end
from touchstone.core import clock
from touchstone.work.actions import attach_file


def cue(run: Run, work: Work, moment: str) -> None:
    """Put everything on the agenda that follows from this moment of this item."""
    if moment == "late":
        _explain_delay(run, work)
    elif not _start_threads(run, work, moment):
        remark(run, work.item_id, work.who.name, moment)
    _hand_over_papers(run, work, moment)
    if moment == "start" and work.slug:
        _foresee_troubles(run, work)
    if moment == "finish" and work.slug == run.story.baseline_after:
        _soon(run, partial(agree_plan, run))
    if moment == "finish" and work.slug in (run.story.later_baselines or {}):
        _soon(run, partial(keep_baseline, run, (run.story.later_baselines or {})[work.slug]))
    if moment == "finish" and work.slug == BEGINS:
        _soon(run, partial(begin_sprints, run))
    if moment == "finish" and work.slug == run.story.template.items[-1].slug:
        _soon(run, partial(bring_to_an_end, run))


def remark_on_progress(run: Run) -> None:
    """On Fridays some people say how it is going."""
    for work in run.works.values():
        if work.is_running:
            remark(run, work.item_id, work.who.name, "progress")


def _start_threads(run: Run, work: Work, moment: str) -> bool:
    threads = [thread for thread in run.story.threads if (thread.on, thread.moment) == (work.slug, moment)]
    for thread in threads:
        converse(run, work.item_id, thread.lines)
    return bool(threads)


def _explain_delay(run: Run, work: Work) -> None:
    if work.is_told_late:
        return
    work.is_told_late = True
    lines = run.slips.get(work.slug, ())
    if lines:
        converse(run, work.item_id, lines)
    else:
        remark(run, work.item_id, work.who.name, "late")


def _hand_over_papers(run: Run, work: Work, moment: str) -> None:
    for paper in run.story.papers:
        if (paper.on, paper.moment) == (work.slug, moment):
            _soon(run, partial(_attach, run, work, paper))


def _attach(run: Run, work: Work, paper: Paper) -> None:
    content = write_paper(paper)
    attach_file(
        run.item(work.item_id), by=run.people[paper.who], name=paper.name, size=len(content), chunks=[content]
    )


def _foresee_troubles(run: Run, work: Work) -> None:
    for defect in run.story.defects:
        if defect.on == work.slug:
            _later(run, defect.days, partial(raise_defect, run, defect))
    for change in run.story.changes:
        if change.on == work.slug:
            _later(run, change.days, partial(raise_change, run, change))
    for note in run.story.risk_notes:
        if note.on == work.slug:
            _later(run, note.days, partial(note_risk, run, note))


def _soon(run: Run, act: Callable[[], None]) -> None:
    run.agenda.at(next_moment(run, clock.now(), 0), act)


def _later(run: Run, days: int, act: Callable[[], None]) -> None:
    run.agenda.at(next_moment(run, clock.now(), days), act)
