"""Whom one may name in a text about an item: people who see it, and groups with such people."""

from functools import lru_cache
from typing import Any

from django.db.models import Case, IntegerField, Q, Value, When

from touchstone.accounts.models import Group, Role, User
from touchstone.accounts.permissions import GUEST, SEE_ALL_PROJECTS
from touchstone.accounts.pinyin import readings
from touchstone.accounts.queries import UserQuerySet
from touchstone.projects.models import Project, Visibility
from touchstone.projects.queries import active_member_ids
from touchstone.work.models import Item

MOST = 12


def mentionable(item: Item, words: str, reader: User) -> list[dict[str, Any]]:
    """The fitting ones: names that begin so, then who talks on the item, then the project's people."""
    members = active_member_ids(item.project)
    seeing = _people_who_see(item.project, members).visible_to(reader).exclude(pk=reader.pk)
    near = Case(
        When(pk__in=_talking(item), then=Value(0)),
        When(pk__in=members, then=Value(1)),
        default=Value(2),
        output_field=IntegerField(),
    )
    found = seeing.matching(words, reader).order_by(_begins(words), near, "pinyin", "pk")[:MOST]
    people = [_told("person", person.pk, person.name, person.title) for person in found]
    groups = _groups(item.project, members, reader)
    wanted = words.casefold().split()
    fitting = [group for group in groups if _sounds_like(group.name, wanted)][:MOST]
    return people + [_told("group", group.pk, group.name, "") for group in fitting]


def _begins(words: str) -> Case:
    """Names that begin so come first: nobody who types a letter means the middle of an address."""
    letters = words.casefold().strip()
    begins = Q(name__istartswith=letters) | Q(pinyin__startswith=letters) | Q(pinyin__contains=f" {letters}")
    return Case(When(begins, then=Value(0)), default=Value(1), output_field=IntegerField())


def _people_who_see(project: Project, members: set[int]) -> UserQuerySet:
    """`Project.visible_to`, asked the other way round."""
    overseers = [role.pk for role in Role.objects.all() if SEE_ALL_PROJECTS in role.permissions]
    seeing = Q(pk__in=members) | Q(role__in=overseers)
    if project.visibility == Visibility.COMPANY:
        seeing |= ~Q(role__key=GUEST)
    return User.objects.active().filter(seeing)


def _groups(project: Project, members: set[int], reader: User) -> list[Group]:
    people = _people_who_see(project, members)
    return list(Group.objects.visible_to(reader).filter(people__in=people).distinct())


def _talking(item: Item) -> set[int]:
    authors = item.comments.filter(removed_at=None).values_list("author_id", flat=True)
    return {person for person in (*authors, item.assignee_id, item.reporter_id) if person}


def _sounds_like(name: str, words: list[str]) -> bool:
    """By the name itself or by how it sounds; the dictionary of sounds is large and asked last."""
    unwritten = [word for word in words if word not in name.casefold()]
    return all(word.isascii() and word in _sounds(name) for word in unwritten)


@lru_cache(maxsize=1000)
def _sounds(name: str) -> str:
    return readings(name)


def _told(kind: str, row_id: int, name: str, title: str) -> dict[str, Any]:
    return {"kind": kind, "id": row_id, "name": name, "title": title}
