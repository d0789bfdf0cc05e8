"""Sentences about calendars."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Q

from touchstone.core.errors import NotFound

if TYPE_CHECKING:
    from touchstone.calendars.models import WorkCalendar


class WorkCalendarQuerySet(models.QuerySet["WorkCalendar"]):
    def visible_to(self, user: Any) -> "WorkCalendarQuerySet":
        """The company's calendars for everybody; others where a plan that uses them is visible."""
        if not user.is_active:
            return self.none()
        seen = Q(is_shared=True)
        for reveal in _reveals:
            seen |= Q(pk__in=reveal(user))
        return self.filter(seen)

    def shared(self) -> "WorkCalendarQuerySet":
        return self.filter(is_shared=True)

    def default(self) -> "WorkCalendar":
        """The company's standard calendar."""
        return self.shared().order_by("-is_default", "id")[:1].get()


Reveal = Callable[[Any], models.QuerySet[Any, Any]]
_reveals: list[Reveal] = []


def reveals_calendars(reveal: Reveal) -> Reveal:
    """Let a domain above say which unshared calendars a person sees: `reveal(user)` queries their ids."""
    _reveals.append(reveal)
    return reveal


def find_calendar(user: Any, calendar_id: int) -> "WorkCalendar":
    """A calendar that the person may see; naming another one is a mistake in the field."""
    from touchstone.calendars.models import WorkCalendar

    calendar = WorkCalendar.objects.visible_to(user).filter(pk=calendar_id).first()
    if calendar is None:
        raise NotFound("calendars.unknown")
    return calendar
