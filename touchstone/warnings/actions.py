"""What is done about warnings."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action, bulk_action
from touchstone.core.errors import Conflict, Invalid
from touchstone.core.events import record
from touchstone.core.versions import save_next_version
from touchstone.warnings.digests import Digest
from touchstone.warnings.evaluation_requests import evaluate_soon
from touchstone.warnings.models import Kind, Level, ProgressWarning, State, Step, WarningPolicy, What
from touchstone.warnings.rules import can_acknowledge, can_edit_policy, is_software
from touchstone.warnings.working_days import WorkingDays

POLICY = ("rules", "escalate_after", "levels")


@bulk_action(can_acknowledge)
def acknowledge_warnings(
    warnings: list[ProgressWarning], /, *, by: User, note: str = "", until: date | None = None
) -> list[ProgressWarning]:
    """Say that one knows and what is done; quiet until the condition ends, or until a day has passed."""
    if until is not None and any(until < WorkingDays(warning.project).today for warning in warnings):
        raise Invalid("warnings.until_in_the_past", field="until")
    for warning in warnings:
        if warning.state == State.RESOLVED:
            raise Conflict("warnings.resolved")
        before = _answer(warning)
        warning.state, warning.acknowledged_by, warning.acknowledged_at = State.ACKNOWLEDGED, by, clock.now()
        warning.note, warning.until = note.strip(), until
        _keep(warning, What.ACKNOWLEDGED, by)
        record("warning.acknowledged", warning, by=by, before=before, after=_answer(warning))
    return warnings


@bulk_action(can_acknowledge)
def reopen_warnings(warnings: list[ProgressWarning], /, *, by: User) -> list[ProgressWarning]:
    """Take an acknowledgement back; what is open stays so."""
    for warning in warnings:
        if warning.state != State.ACKNOWLEDGED:
            continue
        before = _answer(warning)
        warning.state, warning.note, warning.until = State.OPEN, "", None
        warning.acknowledged_by = warning.acknowledged_at = None
        _keep(warning, What.REOPENED, by)
        record("warning.reopened", warning, by=by, before=before, after=_answer(warning))
    return warnings


@action(can_edit_policy)
def edit_policy(policy: WarningPolicy, /, *, by: User, **changes: Any) -> WarningPolicy:
    """Change rules, escalation or both; what is left out stays, what is empty is inherited."""
    _check(changes)
    before = {field: getattr(policy, field) for field in POLICY}
    for field, value in changes.items():
        setattr(policy, field, value)
    after = {field: getattr(policy, field) for field in POLICY}
    if before == after:
        return policy
    if policy.pk is None:
        policy.version = 1
        policy.save(force_insert=True)
    else:
        save_next_version(policy, POLICY)
    record("warning_policy.edited", policy, by=by, before=before, after=after)
    evaluate_soon(policy.project_id)
    return policy


@action(is_software)
def tell_person(person: User, digest: Digest, /, *, by: User) -> None:
    """One message with all that is new; the inbox listens."""
    now, told = clock.now(), [*digest.escalated, *digest.new]
    first = told[0]
    record(
        "warnings.told",
        person,
        by=by,
        after={
            "project_id": first.project_id,
            "item_id": first.item_id,
            "new": len(digest.new),
            "escalated": len(digest.escalated),
            "waiting": digest.waiting,
        },
    )
    ProgressWarning.objects.filter(pk__in=[warning.pk for warning in digest.new]).update(told_at=now)
    Step.objects.bulk_create(
        Step(warning=warning, what=What.TOLD, at=now, person=person) for warning in digest.new
    )


def _keep(warning: ProgressWarning, what: What, by: User) -> None:
    warning.save(update_fields=["state", "acknowledged_by", "acknowledged_at", "note", "until"])
    Step.objects.create(warning=warning, what=what, by=by, note=warning.note, at=clock.now())


def _answer(warning: ProgressWarning) -> dict[str, Any]:
    return {
        "item_id": warning.item_id,
        "state": str(warning.state),
        "note": warning.note,
        "until": warning.until.isoformat() if warning.until else None,
    }


def _check(changes: dict[str, Any]) -> None:
    rules: dict[str, dict[str, Any]] = changes.get("rules") or {}
    if rules.keys() - set(Kind.values):
        raise Invalid("core.invalid", field="rules")
    levels: Sequence[str] = changes.get("levels") or ()
    if set(levels) - set(Level.values) or len(set(levels)) != len(levels):
        raise Invalid("core.invalid", field="levels")
