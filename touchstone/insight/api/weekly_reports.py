"""Routes of weekly reports."""

from datetime import date, datetime
from typing import Any, Literal

from django.http import HttpRequest, HttpResponse
from django.utils.http import content_disposition_header
from ninja import Router, Status
from pydantic import BaseModel, Field

from touchstone.accounts.models import User
from touchstone.accounts.queries import find_people
from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body, Id, Line, Prose
from touchstone.core.versions import expect_version, tag
from touchstone.insight import actions
from touchstone.insight.models import WeeklyReport
from touchstone.insight.queries import find_weekly_report, weekly_reports_of
from touchstone.insight.rules import can_edit_report, can_send_report
from touchstone.insight.weekly.documents import heading_of, pdf_of, word_of
from touchstone.notify.mail import mail_is_configured
from touchstone.projects.queries import find_project

router = Router(tags=["insight"])

DOCUMENTS = {
    "pdf": (pdf_of, "application/pdf"),
    "docx": (word_of, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
}


class FigureOut(BaseModel):
    """A number with the rule by which it was counted."""

    key: str
    name: str
    value: str
    recipe: str


class SectionOut(BaseModel):
    """A part of the report, in Markdown."""

    key: str
    title: str
    body: str


class WeeklyReportRow(BaseModel):
    """A report in the list."""

    id: int
    project_id: int
    week: date
    author_name: str
    created_at: datetime
    sent_at: datetime | None
    version: int


class WeeklyReportOut(WeeklyReportRow):
    """A report; without a mail server what is sent is only kept in the outbox folder."""

    title: str
    figures: list[FigureOut]
    sections: list[SectionOut]
    sent_to: list[int]
    has_mail_server: bool
    can: dict[str, bool]


class WeeklyReportIn(Body):
    """The week to report, by its Monday; this week when left out."""

    week: date | None = None


class SectionIn(Body):
    """New text of a section."""

    key: Line = Field(max_length=40)
    body: Prose = Field(max_length=20_000)


class WeeklyReportChanges(Body):
    """New texts."""

    sections: list[SectionIn] = Field(max_length=20)


class SendingIn(Body):
    """Who gets the report."""

    recipients: list[Id] = Field(max_length=200)


@router.get(
    "/projects/{int:project_id}/weekly-reports",
    response=list[WeeklyReportRow],
    operation_id="list_weekly_reports",
)
def index(request: HttpRequest, project_id: int) -> list[WeeklyReportRow]:
    """A project's reports, the newest first."""
    project = find_project(reader_of(request), project_id)
    reports = weekly_reports_of(project)
    return [WeeklyReportRow(**_row(report)) for report in reports]


@router.post(
    "/projects/{int:project_id}/weekly-reports",
    response={201: WeeklyReportOut},
    operation_id="draft_weekly_report",
)
def draft(
    request: HttpRequest, response: HttpResponse, project_id: int, body: WeeklyReportIn
) -> Status[WeeklyReportOut]:
    """Draft the report of a week from what happened in it."""
    reader = reader_of(request)
    report = actions.draft_weekly_report(find_project(reader, project_id), by=reader, week=body.week)
    return Status(201, _show(response, report, reader))


@router.get("/weekly-reports/{int:report_id}", response=WeeklyReportOut, operation_id="get_weekly_report")
def get(request: HttpRequest, response: HttpResponse, report_id: int) -> WeeklyReportOut:
    """One report."""
    reader = reader_of(request)
    return _show(response, find_weekly_report(reader, report_id), reader)


@router.patch("/weekly-reports/{int:report_id}", response=WeeklyReportOut, operation_id="edit_weekly_report")
def edit(
    request: HttpRequest, response: HttpResponse, report_id: int, changes: WeeklyReportChanges
) -> WeeklyReportOut:
    """Change the text of a report."""
    reader = reader_of(request)
    report = find_weekly_report(reader, report_id)
    expect_version(request, report, lambda: _out(report, reader))
    sections = [section.model_dump() for section in changes.sections]
    return _show(response, actions.edit_weekly_report(report, by=reader, sections=sections), reader)


@router.post(
    "/weekly-reports/{int:report_id}/redraft", response=WeeklyReportOut, operation_id="redraft_weekly_report"
)
def redraft(request: HttpRequest, response: HttpResponse, report_id: int) -> WeeklyReportOut:
    """Count the week again and start the texts over; can be undone."""
    reader = reader_of(request)
    report = find_weekly_report(reader, report_id)
    return _show(response, actions.redraft_weekly_report(report, by=reader), reader)


@router.post(
    "/weekly-reports/{int:report_id}/sending", response=WeeklyReportOut, operation_id="send_weekly_report"
)
def send(request: HttpRequest, response: HttpResponse, report_id: int, body: SendingIn) -> WeeklyReportOut:
    """Mail the report to people; what was sent stays as it is."""
    reader = reader_of(request)
    report = find_weekly_report(reader, report_id)
    recipients = find_people(reader, body.recipients, field="recipients")
    return _show(response, actions.send_weekly_report(report, by=reader, recipients=recipients), reader)


@router.get("/weekly-reports/{int:report_id}/exports/{format}", operation_id="export_weekly_report")
def export(request: HttpRequest, report_id: int, format: Literal["pdf", "docx"]) -> HttpResponse:
    """The report as a Word or PDF document."""
    report = find_weekly_report(reader_of(request), report_id)
    make, content_type = DOCUMENTS[format]
    response = HttpResponse(make(report), content_type=content_type)
    name = f"{heading_of(report)}.{format}"
    response["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    return response


def _show(response: HttpResponse, report: WeeklyReport, reader: User) -> WeeklyReportOut:
    tag(response, report)
    return _out(report, reader)


def _out(report: WeeklyReport, reader: User) -> WeeklyReportOut:
    return WeeklyReportOut(
        **_row(report),
        title=heading_of(report),
        figures=report.figures,
        sections=report.sections,
        sent_to=report.sent_to,
        has_mail_server=mail_is_configured(),
        can={
            "edit": report.sent_at is None and can_edit_report(reader, report),
            "send": report.sent_at is None and can_send_report(reader, report),
        },
    )


def _row(report: WeeklyReport) -> dict[str, Any]:
    fields = ("project_id", "week", "created_at", "sent_at", "version")
    return {field: getattr(report, field) for field in fields} | {
        "id": report.pk,
        "author_name": report.author.name,
    }
