"""Taking back what was done about warnings."""

from datetime import date
from typing import Any

from touchstone.audit.models import Event
from touchstone.audit.undo import expect_unchanged, undoes
from touchstone.projects.queries import find_project
from touchstone.warnings import actions
from touchstone.warnings.policies import own_policy
from touchstone.warnings.queries import find_warning


@undoes("warning.acknowledged", "warning.reopened")
def answer_back(event: Event, by: Any) -> None:
    warning = find_warning(by, event.subject_id)
    expect_unchanged(event, {"state": warning.state, "note": warning.note}, warning.item.title)
    if event.before["state"] == "acknowledged":
        until = event.before["until"]
        actions.acknowledge_warnings(
            [warning], by=by, note=event.before["note"], until=date.fromisoformat(until) if until else None
        )
    else:
        actions.reopen_warnings([warning], by=by)


@undoes("warning_policy.edited")
def rules_back(event: Event, by: Any) -> None:
    policy = own_policy(find_project(by, event.project_id) if event.project_id else None)
    expect_unchanged(event, {field: getattr(policy, field) for field in event.after}, "")
    actions.edit_policy(policy, by=by, **event.before)
