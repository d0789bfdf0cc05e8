"""Working calendars: the week's shifts and the days that differ from them."""

from typing import ClassVar

from django.db import models

from touchstone.calendars.queries import WorkCalendarQuerySet
from touchstone.core import clock
from touchstone.core.stamps import new_stamp
from touchstone.core.texts import localised

STANDARD_DAY = [[480, 720], [780, 1020]]  # 08:00-12:00, 13:00-17:00
STANDARD_WEEK = [*[STANDARD_DAY] * 5, [], []]


def standard_week() -> list[list[list[int]]]:
    """Monday to Friday, 08:00-12:00 and 13:00-17:00."""
    return [[list(shift) for shift in day] for day in STANDARD_WEEK]


class WorkCalendar(models.Model):
    """When work is done. `week` holds seven days, Monday first, each with shifts in minutes of the day."""

    name = models.CharField(max_length=100)
    name_en = models.CharField(max_length=100, blank=True)
    time_zone = models.CharField(max_length=64, default="Asia/Shanghai")
    week = models.JSONField(default=standard_week)
    minutes_per_day = models.PositiveIntegerField(default=480)
    minutes_per_week = models.PositiveIntegerField(default=2400)
    follows_mainland_holidays = models.BooleanField(default=False)
    is_default = models.BooleanField(default=False)
    is_shared = models.BooleanField(default=True, help_text="false: came with one project's plan")
    external_id = models.CharField(max_length=100, blank=True)
    created_at = models.DateTimeField(default=clock.now)
    stamp = models.BigIntegerField(
        default=new_stamp, help_text="new at every change of the calendar or its days"
    )
    version = models.PositiveIntegerField(default=1)

    objects = WorkCalendarQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["id"]

    def __str__(self) -> str:
        return self.name

    @property
    def label(self) -> str:
        """The name in the reader's language."""
        return localised(self.name, self.name_en)


class DayKind(models.TextChoices):
    """Why a day differs from its week."""

    HOLIDAY = "holiday"
    MAKEUP = "makeup"
    NONWORKING = "nonworking"
    WORKING = "working"


class CalendarDay(models.Model):
    """A day that differs; `shifts` empty on a working day means the standard day's shifts."""

    calendar = models.ForeignKey(WorkCalendar, on_delete=models.CASCADE, related_name="days")
    date = models.DateField()
    kind = models.CharField(max_length=12, choices=DayKind.choices)
    name = models.CharField(max_length=100, blank=True)
    name_en = models.CharField(max_length=100, blank=True)
    shifts = models.JSONField(default=list)
    source = models.CharField(max_length=200, blank=True)
    is_confirmed = models.BooleanField(default=True)

    class Meta:
        ordering: ClassVar = ["date"]
        constraints = [models.UniqueConstraint(fields=["calendar", "date"], name="one_entry_per_day")]

    @property
    def label(self) -> str:
        """The name in the reader's language."""
        return localised(self.name, self.name_en)

    @property
    def is_working(self) -> bool:
        return self.kind in (DayKind.MAKEUP, DayKind.WORKING)
