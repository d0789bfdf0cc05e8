"""What was counted, as it stood on a day, and the reports written from it."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.core import clock
from touchstone.insight.queries import WeeklyReportQuerySet
from touchstone.projects.models import Project


class HealthSnapshot(models.Model):
    """A project's health and progress on one day; the day's last counting stays.

    `lost` holds the points lost by reason; `score` is empty for a project without items.
    """

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="health_snapshots")
    date = models.DateField()
    score = models.PositiveSmallIntegerField(null=True)
    lost = models.JSONField(default=dict)
    open_count = models.PositiveIntegerField(default=0)
    done_count = models.PositiveIntegerField(default=0)
    late_count = models.PositiveIntegerField(default=0)
    percent_complete = models.PositiveSmallIntegerField(default=0)
    finish = models.DateTimeField(null=True)
    counted_at = models.DateTimeField(default=clock.now)

    class Meta:
        ordering: ClassVar = ["date"]
        constraints = [models.UniqueConstraint(fields=["project", "date"], name="one_health_per_day")]


class WeeklyReport(models.Model):
    """A project's week: drafted from what happened, edited by a person, sent and kept.

    `figures` are as counted when drafted; `sections` is the text people edit, in Markdown.
    """

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="weekly_reports")
    week = models.DateField(help_text="the Monday")
    language = models.CharField(max_length=10)
    figures = models.JSONField(default=list)
    sections = models.JSONField(default=list)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=clock.now)
    sent_at = models.DateTimeField(null=True)
    sent_to = models.JSONField(default=list)
    version = models.PositiveIntegerField(default=1)

    objects = WeeklyReportQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-week", "-id"]
        constraints = [models.UniqueConstraint(fields=["project", "week"], name="one_report_per_week")]
