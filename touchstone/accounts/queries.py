"""Sentences about people."""

from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Q

if TYPE_CHECKING:
    from touchstone.accounts.models import Department, Group, User


class UserQuerySet(models.QuerySet["User"]):
    def visible_to(self, user: Any) -> "UserQuerySet":
        """Colleagues see each other; a guest sees only whom the projects reveal (see `meet`)."""
        if not user.is_active:
            return self.none()
        if user.is_guest:
            return self.filter(Q(pk=user.pk) | Q(pk__in=colleagues_of_guest(user)))
        return self.filter(is_robot=False)

    def active(self) -> "UserQuerySet":
        return self.filter(is_active=True, is_robot=False)

    def matching(self, text: str) -> "UserQuerySet":
        """By name, any pinyin reading, initials, title or mail address."""
        for word in text.casefold().split():
            self = self.filter(
                Q(name__icontains=word)
                | Q(pinyin__contains=word)
                | Q(email__icontains=word)
                | Q(title__icontains=word)
            )
        return self


class DepartmentQuerySet(models.QuerySet["Department"]):
    def visible_to(self, user: Any) -> "DepartmentQuerySet":
        return self.none() if user.is_guest or not user.is_active else self.all()


class GroupQuerySet(models.QuerySet["Group"]):
    def visible_to(self, user: Any) -> "GroupQuerySet":
        return self.none() if user.is_guest or not user.is_active else self.all()


_meeting_places: list[Any] = []


def meet(place: Any) -> Any:
    """Let a domain above say whom a guest meets there: `place(guest)` is a query of user ids."""
    _meeting_places.append(place)
    return place


def colleagues_of_guest(guest: Any) -> set[int]:
    """The people a guest meets in the projects they were invited to."""
    met: set[int] = set()
    for place in _meeting_places:
        met.update(place(guest))
    return met
