"""Taking back edits of reports."""

from typing import Any

from touchstone.audit.models import Event
from touchstone.audit.undo import expect_unchanged, undoes
from touchstone.insight.actions import restore_weekly_report
from touchstone.insight.queries import find_weekly_report


@undoes("weekly_report.edited", "weekly_report.redrafted")
def edit_back(event: Event, by: Any) -> None:
    report = find_weekly_report(by, event.subject_id)
    expect_unchanged(event, {field: getattr(report, field) for field in event.after}, str(report.week))
    restore_weekly_report(report, by=by, told=event.before)
