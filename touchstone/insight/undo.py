"""Taking back edits of reports."""

from typing import Any

from touchstone.audit.models import Event
from touchstone.audit.undo import expect_unchanged, undoes
from touchstone.insight import actions
from touchstone.insight.queries import find_weekly_report
from touchstone.projects.queries import find_project


@undoes("weekly_report.edited", "weekly_report.redrafted")
def edit_back(event: Event, by: Any) -> None:
    report = find_weekly_report(by, event.subject_id)
    expect_unchanged(event, {field: getattr(report, field) for field in event.after}, str(report.week))
    actions.restore_weekly_report(report, by=by, told=event.before)


@undoes("weekly_report.drafted")
def discard(event: Event, by: Any) -> None:
    actions.discard_weekly_report(find_weekly_report(by, event.subject_id), by=by)


@undoes("weekly_report.discarded")
def bring_back(event: Event, by: Any) -> None:
    actions.bring_back_weekly_report(find_project(by, event.project_id or 0), by=by, **event.before)
