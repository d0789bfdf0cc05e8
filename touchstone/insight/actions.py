"""What people do with reports."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.utils.translation import get_language

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.errors import Conflict, Invalid
from touchstone.core.events import record
from touchstone.core.versions import save_next_version
from touchstone.insight.models import WeeklyReport
from touchstone.insight.rules import can_draft_report, can_edit_report, can_send_report
from touchstone.insight.weekly.drafting import draft
from touchstone.insight.weekly.sending import send_report
from touchstone.insight.weekly.week import week_of
from touchstone.projects.models import Project

LONGEST_BODY = 20_000


@action(can_draft_report)
def draft_weekly_report(project: Project, /, *, by: User, week: date | None = None) -> WeeklyReport:
    """Draft the report of a week (this one by default) from what happened."""
    chosen = week_of(project, week)
    if WeeklyReport.objects.filter(project=project, week=chosen.monday).exists():
        raise Conflict("weekly.exists", field="week")
    report = WeeklyReport(
        project=project,
        week=chosen.monday,
        author=by,
        created_at=clock.now(),
        language=get_language() or "zh-hans",
        **draft(project, chosen),
    )
    report.save()
    record("weekly_report.drafted", report, by=by, after={"week": chosen.monday.isoformat()})
    return report


@action(can_edit_report)
def redraft_weekly_report(report: WeeklyReport, /, *, by: User) -> WeeklyReport:
    """Count the week again; what people wrote in the report is replaced, and can be undone."""
    _refuse_sent(report)
    before = {"figures": report.figures, "sections": report.sections}
    after = draft(report.project, week_of(report.project, report.week))
    report.figures, report.sections = after["figures"], after["sections"]
    save_next_version(report, ["figures", "sections"])
    record("weekly_report.redrafted", report, by=by, before=before, after=after)
    return report


@action(can_edit_report)
def discard_weekly_report(report: WeeklyReport, /, *, by: User) -> None:
    """Throw a draft away, as if it had not been drafted; undoing that brings its texts back."""
    _refuse_sent(report)
    told = {field: getattr(report, field) for field in ("language", "figures", "sections", "author_id")}
    record("weekly_report.discarded", report, by=by, before=told | {"week": report.week.isoformat()})
    report.delete()


@action(can_draft_report)
def bring_back_weekly_report(project: Project, /, *, by: User, week: str, **told: Any) -> WeeklyReport:
    """Make a discarded draft again, as it was."""
    monday = date.fromisoformat(week)
    if WeeklyReport.objects.filter(project=project, week=monday).exists():
        raise Conflict("weekly.exists", field="week")
    report = WeeklyReport(project=project, week=monday, created_at=clock.now(), **told)
    report.save()
    record("weekly_report.drafted", report, by=by, after={"week": week})
    return report


@action(can_edit_report)
def edit_weekly_report(
    report: WeeklyReport, /, *, by: User, sections: Sequence[dict[str, str]]
) -> WeeklyReport:
    """Change the text of sections, by key."""
    _refuse_sent(report)
    bodies = {section["key"]: section["body"] for section in sections}
    unknown = bodies.keys() - {section["key"] for section in report.sections}
    if unknown or any(len(body) > LONGEST_BODY for body in bodies.values()):
        raise Invalid("core.invalid", field="sections")
    before = report.sections
    after = [section | {"body": bodies.get(section["key"], section["body"])} for section in before]
    if after != before:
        report.sections = after
        save_next_version(report, ["sections"])
        record("weekly_report.edited", report, by=by, before={"sections": before}, after={"sections": after})
    return report


@action(can_send_report)
def send_weekly_report(report: WeeklyReport, /, *, by: User, recipients: Sequence[User]) -> WeeklyReport:
    """Mail the report with its PDF to people, and keep it as it was sent."""
    _refuse_sent(report)
    if not recipients:
        raise Invalid("weekly.no_recipients", field="recipients")
    unreachable = [person.name for person in recipients if not person.is_active or not person.email]
    if unreachable:
        raise Invalid("weekly.no_mail", field="recipients", names="、".join(unreachable))
    send_report(report, recipients, by=by)
    report.sent_at = clock.now()
    report.sent_to = [person.pk for person in recipients]
    save_next_version(report, ["sent_at", "sent_to"])
    record("weekly_report.sent", report, by=by, after={"user_ids": report.sent_to})
    return report


@action(can_edit_report)
def restore_weekly_report(report: WeeklyReport, /, *, by: User, told: dict[str, Any]) -> WeeklyReport:
    """Set figures and sections to what they were."""
    _refuse_sent(report)
    before = {field: getattr(report, field) for field in told}
    for field, value in told.items():
        setattr(report, field, value)
    save_next_version(report, told)
    record("weekly_report.edited", report, by=by, before=before, after=told)
    return report


def _refuse_sent(report: WeeklyReport) -> None:
    if report.sent_at is not None:
        raise Conflict("weekly.already_sent")
