"""What is wrong now against the rows of before: raised, carried on, resolved, or open again."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db import transaction

from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.warnings.facts import read_facts
from touchstone.warnings.judging import Finding, findings_of
from touchstone.warnings.models import Kind, ProgressWarning, State, Step, What
from touchstone.warnings.people import PeopleOf
from touchstone.warnings.policies import policy_of
from touchstone.warnings.working_days import WorkingDays

AT_ONCE = 500
AGEING = ["since", "days", "figures"]
BEGINS_NOW = {Kind.AT_RISK, Kind.MILESTONE}
"""Kinds whose condition has no moment of its own: it began when it was noticed."""
CHANGING = [
    "state", "since", "days", "figures", "owner", "raised_at", "told_at", "level", "acknowledged_by",
    "acknowledged_at", "note", "until", "resolved_at",
]  # fmt: skip


@dataclass
class Evaluation:
    """What an evaluation changed; `aged` are those that only got worse or better."""

    raised: list[ProgressWarning] = field(default_factory=list)
    changed: list[ProgressWarning] = field(default_factory=list)
    aged: list[ProgressWarning] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)

    def note(self, warning: ProgressWarning, what: What) -> None:
        self.steps.append(Step(warning=warning, what=what, at=clock.now()))


@transaction.atomic
def evaluate(project: Project) -> Evaluation:
    """Judge a project now; the number of queries does not depend on the number of items."""
    days = WorkingDays(project)
    findings = {
        (found.item_id, str(found.kind)): found
        for found in findings_of(read_facts(project), policy_of(project), days)
    }
    known = {(row.item_id, row.kind): row for row in ProgressWarning.objects.filter(project=project)}
    people, done = PeopleOf(project), Evaluation()
    for key, found in findings.items():
        row = known.get(key)
        owner_id = people.owner_of(found.assignee_id)
        if row is None:
            done.raised.append(_new(project, found, owner_id))
        else:
            _carry_on(row, found, owner_id, days, done)
    _resolve((row for key, row in known.items() if key not in findings), done)
    _write(done)
    return done


def _new(project: Project, found: Finding, owner_id: int | None) -> ProgressWarning:
    return ProgressWarning(
        project=project,
        item_id=found.item_id,
        kind=found.kind,
        since=found.since,
        days=found.days,
        figures=found.figures,
        owner_id=owner_id,
        raised_at=clock.now(),
    )


def _carry_on(
    row: ProgressWarning, found: Finding, owner_id: int | None, days: WorkingDays, done: Evaluation
) -> None:
    before = (row.state, row.days, row.figures, row.owner_id)
    if row.state == State.RESOLVED:
        _open_again(row)
        row.since = found.since
        done.note(row, What.RETURNED)
    elif row.state == State.ACKNOWLEDGED and row.until is not None and row.until < days.today:
        _open_again(row)
        done.note(row, What.LAPSED)
    if row.owner_id != owner_id:
        row.owner_id, row.told_at = owner_id, None
    row.days, row.figures = found.days, found.figures
    if found.kind not in BEGINS_NOW:
        row.since = found.since
    if before[0] != row.state or before[3] != row.owner_id:
        done.changed.append(row)
    elif before != (row.state, row.days, row.figures, row.owner_id):
        done.aged.append(row)


def _open_again(row: ProgressWarning) -> None:
    """As if raised now: told anew, escalated anew."""
    row.state, row.raised_at, row.level = State.OPEN, clock.now(), 0
    row.told_at = row.resolved_at = row.until = row.acknowledged_at = row.acknowledged_by = None
    row.note = ""


def _resolve(rows: Iterable[ProgressWarning], done: Evaluation) -> None:
    for row in rows:
        if row.state != State.RESOLVED:
            row.state, row.resolved_at = State.RESOLVED, clock.now()
            done.changed.append(row)
            done.note(row, What.RESOLVED)


def _write(done: Evaluation) -> None:
    ProgressWarning.objects.bulk_create(done.raised, batch_size=AT_ONCE)
    for warning in done.raised:
        done.note(warning, What.RAISED)
    if done.changed:
        ProgressWarning.objects.bulk_update(done.changed, CHANGING, batch_size=AT_ONCE)
    if done.aged:
        ProgressWarning.objects.bulk_update(done.aged, AGEING, batch_size=AT_ONCE)
    if done.steps:
        Step.objects.bulk_create(done.steps, batch_size=AT_ONCE)
