"""Mailing a report."""

from collections.abc import Sequence

from django.utils.html import escape

from touchstone.accounts.models import User
from touchstone.insight.models import WeeklyReport
from touchstone.insight.weekly.documents import heading_of, pdf_of
from touchstone.notify.mail import Attachment, queue_mail
from touchstone.work.descriptions import render_markdown


def send_report(report: WeeklyReport, recipients: Sequence[User], *, by: User) -> None:
    """Queue one mail to all recipients, with the report as text, as HTML and as a PDF."""
    report_file = Attachment(f"{heading_of(report)}.pdf", pdf_of(report), "application/pdf")
    queue_mail(
        to=[person.email for person in recipients],
        subject=heading_of(report),
        text=text_of(report),
        html=html_of(report),
        attachments=[report_file],
        by=by,
    )


def text_of(report: WeeklyReport) -> str:
    """The report as plain text."""
    figures = "\n".join(f"{figure['name']}：{figure['value']}" for figure in report.figures)
    sections = "\n\n".join(f"{section['title']}\n{section['body']}" for section in report.sections)
    return f"{heading_of(report)}\n\n{figures}\n\n{sections}\n"


def html_of(report: WeeklyReport) -> str:
    """The report as HTML; what people wrote passes the same cleaning as everywhere."""
    figures = "".join(
        f"<tr><td>{escape(figure['name'])}</td><td><b>{escape(figure['value'])}</b></td></tr>"
        for figure in report.figures
    )
    sections = "".join(
        f"<h2>{escape(section['title'])}</h2>{render_markdown(section['body'])}"
        for section in report.sections
    )
    return f"<h1>{escape(heading_of(report))}</h1><table>{figures}</table>{sections}"
