"""Adding people and changing what is known about them."""

from typing import Any

from touchstone.accounts.actions.checks import checked
from touchstone.accounts.actions.officers import keep_an_officer
from touchstone.accounts.models import Organisation, Role, User
from touchstone.accounts.pinyin import readings
from touchstone.accounts.rules import can_edit_person, can_manage_people, is_oneself
from touchstone.core.actions import action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Forbidden
from touchstone.core.events import record
from touchstone.core.uniqueness import refuse_taken
from touchstone.core.versions import save_next_version

OWN = {"name", "title", "phone"}
EDITABLE = ("name", "email", "title", "phone", "department_id", "role_id")
PREFERENCES = ("language", "time_zone", "theme", "single_keys")


@action(can_manage_people)
def create_person(
    organisation: Organisation,
    /,
    *,
    by: User,
    name: str,
    email: str,
    role: Role,
    department_id: int | None = None,
    **profile: Any,
) -> User:
    """Add a person without a password; they start with the company's language and time zone."""
    _refuse_higher_role(by, role)
    defaults = {"language": organisation.language, "time_zone": organisation.time_zone}
    person = User(
        role=role,
        department_id=department_id,
        **checked({"name": name, "email": email, **defaults, **profile}),
    )
    person.pinyin = readings(person.name)
    person.set_unusable_password()
    with refuse_taken("accounts.email_taken", field="email"):
        person.save()
    after = {field: getattr(person, field) for field in EDITABLE}
    record("person.created", person, by=by, after=after)
    return person


@action(can_edit_person)
def edit_person(person: User, /, *, by: User, role: Role | None = None, **changes: Any) -> User:
    """Change a profile; address, department and role only for those who manage people."""
    if role is not None:
        changes["role_id"] = role.pk
    if not changes.keys() <= OWN and not can_manage_people(by, person):
        raise Forbidden("accounts.managed_field", field=min(changes.keys() - OWN))
    if role is not None and role.pk != person.role_id:
        _check_new_role(person, by, role)
    before, after = apply_changes(person, checked(changes), EDITABLE)
    if after:
        person.pinyin = readings(person.name)
        with refuse_taken("accounts.email_taken", field="email"):
            save_next_version(person, [*after, "pinyin"])
        record("person.edited", person, by=by, before=before, after=after)
    return person


@action(is_oneself)
def edit_preferences(person: User, /, *, by: User, **changes: Any) -> User:
    """Change one's own language, time zone, appearance or keys."""
    before, after = apply_changes(person, checked(changes), PREFERENCES)
    if after:
        person.save(update_fields=list(after))
        record("person.preferences_edited", person, by=by, before=before, after=after)
    return person


def _check_new_role(person: User, by: User, role: Role) -> None:
    if person.pk == by.pk:
        raise Forbidden("accounts.not_oneself", field="role")
    _refuse_higher_role(by, role)
    keep_an_officer(person)


def _refuse_higher_role(by: User, role: Role) -> None:
    if role.rank > by.role.rank:
        raise Forbidden("accounts.role_too_high", field="role")
