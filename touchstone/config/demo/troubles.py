"""What comes up on the way: defects, change requests, and what becomes of risks."""

from functools import partial

from touchstone.config.demo.chance import chance_of
from touchstone.config.demo.office_hours import MINUTES_PER_DAY
from touchstone.config.demo.plan_state import Work
from touchstone.config.demo.run import Run
from touchstone.config.demo.sprinting import take_in
from touchstone.config.demo.talking import Talk, converse, say
from touchstone.config.demo.telling import Change, Defect, RiskNote
from touchstone.core import clock
from touchstone.work.actions import create_item
from touchstone.work.models import Item

GROUP = "defects"
OUTCOME_STATUS = {"approved": "done", "rejected": "cancelled", "open": "doing"}
NOTE_STATUS = {"watched": "doing", "closed": "done"}
FIRST_GUESS = 2


def raise_defect(run: Run, defect: Defect) -> None:
    """Somebody writes a defect down; whoever it is for works on it like on any task."""
    assignee = run.people[defect.to]
    days = defect.takes or FIRST_GUESS
    item = create_item(
        run.project, by=run.people[defect.by], title=defect.title, type_id=_type(run, "defect"),
        parent=_defect_group(run), description=defect.text, assignee_id=assignee.pk, priority=defect.priority,
        start=clock.now(), duration=days * MINUTES_PER_DAY, estimate=days * MINUTES_PER_DAY // 2,
        values=dict(defect.values or {}),
    )  # fmt: skip
    run.works[item.pk] = Work(
        item_id=item.pk, slug="", is_milestone=False, is_elapsed=False, who=assignee,
        duration=days * MINUTES_PER_DAY,
        truly=None if defect.takes is None else _true_duration(defect, days),
    )  # fmt: skip
    run.refresh()
    take_in(run, item.pk)
    converse(run, item.pk, defect.lines)


def raise_change(run: Run, change: Change) -> None:
    """A change request is discussed, then decided, or still waits for its decision."""
    item = create_item(
        run.project, by=run.people[change.by], title=change.title, type_id=_type(run, "change"),
        description=change.text, assignee_id=run.people[change.to].pk, priority=2,
    )  # fmt: skip
    last = converse(run, item.pk, change.lines)
    day = run.hours.days_after(run.hours.today(last), 1)
    decided = run.hours.on(day, 10, run.chance.randint(0, 59))
    run.agenda.at(decided, partial(_set_status, run, item.pk, OUTCOME_STATUS[change.outcome], change.to))


def note_risk(run: Run, note: RiskNote) -> None:
    item_id = run.items[note.risk]
    say(run, item_id, note.line.who, note.line.text, Talk())
    _set_status(run, item_id, NOTE_STATUS[note.outcome], note.line.who)


def _set_status(run: Run, item_id: int, status: str, who: str) -> None:
    run.report({item_id: {"status_id": run.statuses[status]}}, by=run.people[who])


def _true_duration(defect: Defect, days: int) -> int:
    """Most are repaired in the time that was thought, some in half, a few need a day more."""
    share = chance_of(defect.title).choice((0.5, 1, 1, 1, 1.5))
    return max(round(days * share * 2), 1) * MINUTES_PER_DAY // 2


def _defect_group(run: Run) -> Item:
    if GROUP not in run.items:
        group = create_item(run.project, by=run.manager, title="缺陷与整改", type_id=_type(run, "summary"))
        run.items[GROUP] = group.pk
    return run.item(run.items[GROUP])


def _type(run: Run, key: str) -> int:
    return int(run.project.types.get(key=key).pk)
