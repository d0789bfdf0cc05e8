"""Sentences about reports."""

from typing import TYPE_CHECKING, Any

from django.db import models

from touchstone.core.errors import NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.insight.models import WeeklyReport


class WeeklyReportQuerySet(models.QuerySet["WeeklyReport"]):
    def visible_to(self, user: Any) -> "WeeklyReportQuerySet":
        return self.filter(project__in=Project.objects.visible_to(user))


def find_weekly_report(user: Any, report_id: int) -> "WeeklyReport":
    """A report of a project that the person may see."""
    from touchstone.insight.models import WeeklyReport

    reports = WeeklyReport.objects.visible_to(user).select_related("project__calendar", "author")
    report = reports.filter(pk=report_id).first()
    if report is None:
        raise NotFound("core.not_found")
    return report


def weekly_reports_of(project: Project) -> "WeeklyReportQuerySet":
    """The reports of a project that the caller may see, the newest first."""
    from touchstone.insight.models import WeeklyReport

    return WeeklyReport.objects.filter(project=project).select_related("author")
