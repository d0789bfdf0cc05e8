"""Sentences about entries of the index."""

from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Q

from touchstone.accounts.models import User
from touchstone.projects.models import Project
from touchstone.search.matching import matching
from touchstone.search.words import Term

if TYPE_CHECKING:
    from touchstone.search.models import Entry  # noqa: F401  the type of the rows below


class EntryQuerySet(models.QuerySet["Entry"]):
    def visible_to(self, user: Any) -> "EntryQuerySet":
        """Entries of visible projects, and of people one may see."""
        people = Q(kind="person", object_id__in=User.objects.visible_to(user).values("pk"))
        return self.filter(Q(project__in=Project.objects.visible_to(user)) | people)

    def with_title(self, terms: list[Term]) -> "EntryQuerySet":
        """Those whose title says all of it, the last written first."""
        return matching(self, terms, only_title=True)

    def with_words(self, terms: list[Term]) -> "EntryQuerySet":
        """Those that say all of it, some of it outside the title; the last written first."""
        return matching(self, terms, only_title=False)
