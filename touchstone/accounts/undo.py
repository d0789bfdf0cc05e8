"""Taking back what happened to people and the company."""

from typing import Any

from touchstone.accounts import actions
from touchstone.accounts.models import Department, Group, Organisation, Role, User
from touchstone.accounts.queries import find_department, find_group, find_person, the_company
from touchstone.core.changes import plain
from touchstone.core.inverses import Happened, expect_unchanged, undoes


@undoes("organisation.edited")
def edit_company_back(event: Happened, by: Any) -> None:
    company: Organisation = the_company()
    expect_unchanged(event, _current(company, event), company.name)
    actions.edit_organisation(company, by=by, **event.before)


@undoes("department.created")
def remove_new_department(event: Happened, by: Any) -> None:
    department = find_department(by, event.subject_id)
    expect_unchanged(event, _current(department, event), department.name)
    actions.remove_department(department, by=by)


@undoes("department.edited")
def edit_department_back(event: Happened, by: Any) -> None:
    department: Department = find_department(by, event.subject_id)
    expect_unchanged(event, _current(department, event), department.name)
    actions.edit_department(department, by=by, **event.before)


@undoes("department.removed")
def bring_department_back(event: Happened, by: Any) -> None:
    actions.create_department(the_company(), by=by, id=event.subject_id, **event.before)


@undoes("person.edited")
def edit_person_back(event: Happened, by: Any) -> None:
    person: User = find_person(by, event.subject_id)
    expect_unchanged(event, _current(person, event), person.name)
    before = dict(event.before)
    role_id = before.pop("role_id", None)
    role = Role.objects.get(pk=role_id) if role_id is not None else None
    actions.edit_person(person, by=by, role=role, **before)


@undoes("person.preferences_edited")
def edit_preferences_back(event: Happened, by: Any) -> None:
    person = find_person(by, event.subject_id)
    expect_unchanged(event, _current(person, event), person.name)
    actions.edit_preferences(person, by=by, **event.before)


@undoes("person.created", "person.reinstated")
def suspend_again(event: Happened, by: Any) -> None:
    actions.suspend_person(find_person(by, event.subject_id), by=by)


@undoes("person.suspended")
def reinstate_again(event: Happened, by: Any) -> None:
    actions.reinstate_person(find_person(by, event.subject_id), by=by)


@undoes("group.created")
def remove_new_group(event: Happened, by: Any) -> None:
    group = find_group(by, event.subject_id)
    expect_unchanged(event, _group(group), group.name)
    actions.remove_group(group, by=by)


@undoes("group.edited")
def edit_group_back(event: Happened, by: Any) -> None:
    group = find_group(by, event.subject_id)
    expect_unchanged(event, _group(group), group.name)
    actions.edit_group(group, by=by, **_with_people(event.before))


@undoes("group.removed")
def bring_group_back(event: Happened, by: Any) -> None:
    actions.create_group(the_company(), by=by, id=event.subject_id, **_with_people(event.before))


def _current(row: Any, event: Happened) -> dict[str, Any]:
    return {field: plain(getattr(row, field)) for field in event.after}


def _group(group: Group) -> dict[str, Any]:
    people = sorted(group.people.values_list("pk", flat=True))
    return {"name": group.name, "description": group.description, "people": people}


def _with_people(fields: dict[str, Any]) -> dict[str, Any]:
    """Ids back to rows, where the event tells who was in the group."""
    if "people" not in fields:
        return fields
    return {**fields, "people": list(User.objects.filter(pk__in=fields["people"]))}
