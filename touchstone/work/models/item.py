"""The work item: the one thing everything else is about."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.calendars.models import WorkCalendar
from touchstone.core import clock
from touchstone.core.ranks import RankField
from touchstone.projects.models import Project
from touchstone.work.queries.items import ItemQuerySet
from touchstone.workflow.models import ItemType, Label, Status


class Mode(models.TextChoices):
    """Who decides the dates: the engine, or a person."""

    AUTO = "auto"
    MANUAL = "manual"


class Constraint(models.TextChoices):
    """A bound on an item's dates, by Microsoft Project's names."""

    ASAP = "ASAP"
    ALAP = "ALAP"
    SNET = "SNET"
    SNLT = "SNLT"
    FNET = "FNET"
    FNLT = "FNLT"
    MSO = "MSO"
    MFO = "MFO"


class Priority(models.IntegerChoices):
    """How much it matters."""

    NONE = 0
    LOW = 1
    MEDIUM = 2
    HIGH = 3
    URGENT = 4


class Item(models.Model):
    """A task, milestone, story, defect, risk…

    What people type: title to `values`. What the plan computes from it: `early_start` to
    `is_violated`, and `start`/`finish` of items in automatic mode. A recalculation does not count
    as an edit, so it leaves `version` alone.
    """

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="items", db_index=False)
    number = models.PositiveIntegerField()
    type = models.ForeignKey(ItemType, on_delete=models.PROTECT, related_name="items")
    status = models.ForeignKey(Status, on_delete=models.PROTECT, related_name="items")
    parent = models.ForeignKey("self", null=True, on_delete=models.CASCADE, related_name="children")
    rank = RankField()
    title = models.CharField(max_length=500)
    description = models.TextField(blank=True)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.PROTECT,
        related_name="assigned_items",
        db_index=False,
    )
    reporter = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="reported_items"
    )
    priority = models.PositiveSmallIntegerField(choices=Priority.choices, default=Priority.NONE)
    labels = models.ManyToManyField(Label, related_name="items")
    watchers = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="watched_items")
    blocked_reason = models.CharField(max_length=500, blank=True)

    mode = models.CharField(max_length=6, choices=Mode.choices, default=Mode.AUTO)
    duration = models.PositiveIntegerField(null=True, help_text="working minutes; empty: not estimated")
    duration_elapsed = models.BooleanField(default=False)
    start = models.DateTimeField(null=True)
    finish = models.DateTimeField(null=True)
    constraint = models.CharField(max_length=4, choices=Constraint.choices, default=Constraint.ASAP)
    constraint_date = models.DateTimeField(null=True)
    deadline = models.DateTimeField(null=True)
    calendar = models.ForeignKey(WorkCalendar, null=True, on_delete=models.PROTECT, related_name="items")
    percent_complete = models.PositiveSmallIntegerField(default=0)
    actual_start = models.DateTimeField(null=True)
    actual_finish = models.DateTimeField(null=True)
    estimate = models.PositiveIntegerField(null=True, help_text="minutes of work")
    levelling_delay = models.PositiveIntegerField(
        default=0, help_text="minutes by which levelling holds the item back behind what it waits for"
    )
    levelling_delay_elapsed = models.BooleanField(
        default=False, help_text="minutes of the clock instead of working time"
    )
    values = models.JSONField(default=dict)
    checklist_done = models.PositiveSmallIntegerField(default=0)
    checklist_total = models.PositiveSmallIntegerField(default=0)

    early_start = models.DateTimeField(null=True)
    early_finish = models.DateTimeField(null=True)
    late_start = models.DateTimeField(null=True)
    late_finish = models.DateTimeField(null=True)
    total_slack = models.IntegerField(null=True)
    free_slack = models.IntegerField(null=True)
    is_critical = models.BooleanField(default=False)
    is_violated = models.BooleanField(default=False)
    is_summary = models.BooleanField(default=False)

    created_at = models.DateTimeField(default=clock.now)
    updated_at = models.DateTimeField(default=clock.now)
    closed_at = models.DateTimeField(null=True)
    trashed_at = models.DateTimeField(null=True)
    external_source = models.CharField(max_length=60, blank=True)
    external_id = models.CharField(max_length=120, blank=True)
    version = models.PositiveIntegerField(default=1)

    objects = ItemQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["project", "number"], name="one_item_per_number"),
            models.UniqueConstraint(
                fields=["project", "external_source", "external_id"],
                condition=models.Q(trashed_at=None) & ~models.Q(external_id=""),
                name="one_item_per_external_id",
            ),
            models.CheckConstraint(condition=models.Q(percent_complete__lte=100), name="percent_up_to_100"),
        ]
        indexes = [
            models.Index(
                fields=["project", "parent", "rank"], condition=models.Q(trashed_at=None), name="item_outline"
            ),
            models.Index(
                fields=["project", "status", "rank"], condition=models.Q(trashed_at=None), name="item_board"
            ),
            models.Index(
                fields=["project", "-updated_at"], condition=models.Q(trashed_at=None), name="item_recent"
            ),
            models.Index(
                fields=["project", "assignee"], condition=models.Q(trashed_at=None), name="item_by_person"
            ),
            # No index holds a date: a recalculation may write ten thousand of them.
            models.Index(
                fields=["assignee"],
                condition=models.Q(trashed_at=None, closed_at=None),
                name="item_open_by_person",
            ),
        ]

    def __str__(self) -> str:
        return f"#{self.number} {self.title}"

    @property
    def key(self) -> str:
        """What people call it: `ERP-12`."""
        return f"{self.project.key}-{self.number}"

    @property
    def is_done(self) -> bool:
        return self.closed_at is not None

    @property
    def is_trashed(self) -> bool:
        return self.trashed_at is not None
