"""People named together."""

from collections.abc import Iterable
from typing import Any

from django.db.models import ProtectedError

from touchstone.accounts.actions.checks import checked
from touchstone.accounts.models import Group, Organisation, User
from touchstone.accounts.rules import can_manage_people
from touchstone.core.actions import action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Conflict
from touchstone.core.events import record
from touchstone.core.uniqueness import refuse_taken
from touchstone.core.versions import save_next_version

EDITABLE = ("name", "description")


@action(can_manage_people)
def create_group(
    organisation: Organisation,
    /,
    *,
    by: User,
    name: str,
    description: str = "",
    people: Iterable[User] = (),
    id: int | None = None,
) -> Group:
    """Name some people together; `id` brings a removed group back."""
    group = Group(id=id, description=description, **checked({"name": name}))
    with refuse_taken("accounts.name_taken", field="name"):
        group.save(force_insert=True)
    group.people.set(people)
    record("group.created", group, by=by, after=_fields(group))
    return group


@action(can_manage_people)
def edit_group(group: Group, /, *, by: User, people: Iterable[User] | None = None, **changes: Any) -> Group:
    """Rename or describe a group, or say anew who is in it."""
    before, after = apply_changes(group, checked(changes), EDITABLE)
    if people is not None:
        was = _people_of(group)
        group.people.set(people)
        if was != _people_of(group):
            before["people"], after["people"] = was, _people_of(group)
    if after:
        with refuse_taken("accounts.name_taken", field="name"):
            save_next_version(group, after.keys() & EDITABLE)
        record("group.edited", group, by=by, before=before, after=after)
    return group


@action(can_manage_people)
def remove_group(group: Group, /, *, by: User) -> None:
    """Remove a group that no project counts on."""
    record("group.removed", group, by=by, before=_fields(group))
    try:
        group.delete()
    except ProtectedError as error:
        raise Conflict("accounts.group_in_use") from error


def _fields(group: Group) -> dict[str, Any]:
    return {"name": group.name, "description": group.description, "people": _people_of(group)}


def _people_of(group: Group) -> list[int]:
    return sorted(group.people.values_list("pk", flat=True))
