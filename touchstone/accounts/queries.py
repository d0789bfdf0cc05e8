"""Sentences about people."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from django.db import models
from django.db.models import Q

from touchstone.core.errors import Invalid, NotFound
from touchstone.core.paging import check_limit, decode_position, encode_cursor

if TYPE_CHECKING:
    from touchstone.accounts.models import Department, Group, Organisation, Role, User

Row = TypeVar("Row", bound=models.Model)
MeetingPlace = Callable[[Any], Iterable[int]]
MAX_WORDS = 8


class PeoplePage(NamedTuple):
    """Some people, and the cursor of the next page if there is one."""

    rows: "list[User]"
    next: str | None


class UserQuerySet(models.QuerySet["User"]):
    def visible_to(self, user: Any) -> "UserQuerySet":
        """Colleagues see each other; a guest sees only whom the projects reveal (see `meet`)."""
        if not user.is_active:
            return self.none()
        if user.is_guest:
            return self.filter(Q(pk=user.pk) | Q(pk__in=colleagues_of_guest(user)), is_robot=False)
        return self.filter(is_robot=False)

    def get_by_natural_key(self, address: str) -> "User":
        """What the sign-in framework asks of a table of people."""
        return self.get(email__iexact=address)

    def active(self) -> "UserQuerySet":
        return self.filter(is_active=True, is_robot=False)

    def matching(self, text: str, reader: Any) -> "UserQuerySet":
        """By name, any pinyin reading, initials or title; by address for those who may know it."""
        wanted = Q()
        for word in text.casefold().split()[:MAX_WORDS]:
            found = Q(name__icontains=word) | Q(pinyin__contains=word) | Q(title__icontains=word)
            if not reader.is_guest:
                found |= Q(email__icontains=word)
            wanted &= found
        return self.filter(wanted)

    def narrowed(
        self,
        reader: Any,
        *,
        state: str = "all",
        department_id: int | None = None,
        group_id: int | None = None,
        role: str | None = None,
    ) -> "UserQuerySet":
        """Only those in a state, in a department or below it, in a group, with a role.

        A group that the reader may not see is as good as one that does not exist.
        """
        from touchstone.accounts.models import Group

        groups = None if group_id is None else Group.objects.visible_to(reader).filter(pk=group_id)
        wanted: dict[str, Any] = {
            "is_active": {"active": True, "suspended": False}.get(state),
            "department_id__in": department_and_below(department_id),
            "groups__in": groups,
            "role__key": role,
        }
        return self.filter(**{field: value for field, value in wanted.items() if value is not None})

    def page(self, cursor: str | None, limit: int) -> PeoplePage:
        """The next `limit` people in alphabetical order: Chinese names by how they sound."""
        rows = self.order_by("pinyin", "pk")
        if position := decode_position(cursor, str, int):
            pinyin, pk = position
            rows = rows.filter(Q(pinyin__gt=pinyin) | Q(pinyin=pinyin, pk__gt=pk))
        found = list(rows[: check_limit(limit) + 1])
        last = found[limit - 1] if len(found) > limit else None
        return PeoplePage(found[:limit], encode_cursor([last.pinyin, last.pk]) if last else None)


class DepartmentQuerySet(models.QuerySet["Department"]):
    def visible_to(self, user: Any) -> "DepartmentQuerySet":
        return self.none() if user.is_guest or not user.is_active else self.all()


class GroupQuerySet(models.QuerySet["Group"]):
    def visible_to(self, user: Any) -> "GroupQuerySet":
        return self.none() if user.is_guest or not user.is_active else self.all()


_meeting_places: list[MeetingPlace] = []


def meet(place: MeetingPlace) -> MeetingPlace:
    """Let a domain above say whom a guest meets there: `place(guest)` is a query of user ids."""
    _meeting_places.append(place)
    return place


def colleagues_of_guest(guest: Any) -> set[int]:
    """The people a guest meets in the projects they were invited to."""
    met: set[int] = set()
    for place in _meeting_places:
        met.update(place(guest))
    return met


def the_company() -> "Organisation":
    """The one company this deployment serves."""
    from touchstone.accounts.models import Organisation

    return Organisation.objects.get()


def all_roles() -> "models.QuerySet[Role]":
    """The roles of the organisation, highest first; everybody may know them."""
    from touchstone.accounts.models import Role

    return Role.objects.all()


def department_and_below(department_id: int | None) -> set[int] | None:
    """The department and all that stand somewhere under it; None asks for none."""
    from touchstone.accounts.models import Department

    if department_id is None:
        return None
    children: dict[int | None, list[int]] = defaultdict(list)
    for pk, parent_id in Department.objects.values_list("pk", "parent_id"):
        children[parent_id].append(pk)
    found, waiting = set(), [department_id]
    while waiting:
        found.add(department := waiting.pop())
        waiting += children[department]
    return found


def is_below(department_id: int | None, ancestor_id: int) -> bool:
    """Whether a department is `ancestor_id` or stands somewhere under it."""
    from touchstone.accounts.models import Department

    parents = dict(Department.objects.values_list("pk", "parent_id"))
    seen: set[int] = set()
    while department_id is not None and department_id not in seen:
        if department_id == ancestor_id:
            return True
        seen.add(department_id)
        department_id = parents.get(department_id)
    return False


def find_person(user: Any, person_id: int) -> "User":
    """The person, if `user` may see them."""
    from touchstone.accounts.models import User

    people = User.objects.visible_to(user).select_related("role", "department")
    return _found(people.filter(pk=person_id).first())


def find_department(user: Any, department_id: int) -> "Department":
    """The department, if `user` may see it."""
    from touchstone.accounts.models import Department

    return _found(Department.objects.visible_to(user).filter(pk=department_id).first())


def find_group(user: Any, group_id: int) -> "Group":
    """The group, if `user` may see it."""
    from touchstone.accounts.models import Group

    return _found(Group.objects.visible_to(user).filter(pk=group_id).first())


def find_role(key: str) -> "Role":
    """The role of that key, for a request's `role`."""
    from touchstone.accounts.models import Role

    role = Role.objects.filter(key=key).first()
    if role is None:
        raise Invalid("accounts.unknown_role", field="role")
    return role


def check_department(user: Any, department_id: int | None, *, field: str) -> None:
    """Refuse a request's `field` that names a department `user` may not see."""
    from touchstone.accounts.models import Department

    if department_id is None:
        return
    if not Department.objects.visible_to(user).filter(pk=department_id).exists():
        raise Invalid("accounts.unknown_department", field=field)


def check_person(user: Any, person_id: int | None, *, field: str) -> None:
    """Refuse a request's `field` that names a person `user` may not see."""
    if person_id is not None:
        find_people(user, [person_id], field=field)


def find_people(user: Any, ids: Iterable[int], *, field: str) -> "list[User]":
    """The people named in a request's `field`; one that `user` may not see refuses all."""
    from touchstone.accounts.models import User

    wanted = set(ids)
    found = list(User.objects.visible_to(user).filter(pk__in=wanted))
    if len(found) != len(wanted):
        raise Invalid("accounts.unknown_person", field=field)
    return found


def _found(row: "Row | None") -> "Row":
    if row is None:
        raise NotFound("core.not_found")
    return row
