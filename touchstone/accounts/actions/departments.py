"""The tree of departments."""

from typing import Any

from django.db.models import ProtectedError

from touchstone.accounts.actions.checks import checked
from touchstone.accounts.models import Department, Organisation, User
from touchstone.accounts.queries import is_below
from touchstone.accounts.rules import can_manage_organisation
from touchstone.core.actions import action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Conflict
from touchstone.core.events import record
from touchstone.core.uniqueness import refuse_taken
from touchstone.core.versions import save_next_version

EDITABLE = ("name", "parent_id", "lead_id", "position")


@action(can_manage_organisation)
def create_department(
    organisation: Organisation,
    /,
    *,
    by: User,
    name: str,
    parent_id: int | None = None,
    lead_id: int | None = None,
    position: int | None = None,
    id: int | None = None,
) -> Department:
    """Add a department, last among its siblings; `id` brings a removed one back."""
    if position is None:
        position = Department.objects.filter(parent_id=parent_id).count()
    department = Department(id=id, parent_id=parent_id, lead_id=lead_id, position=position)
    department.name = checked({"name": name})["name"]
    with refuse_taken("accounts.name_taken", field="name"):
        department.save(force_insert=True)
    record("department.created", department, by=by, after=_fields(department))
    return department


@action(can_manage_organisation)
def edit_department(department: Department, /, *, by: User, **changes: Any) -> Department:
    """Rename, move or reorder a department, or name its lead."""
    before, after = apply_changes(department, checked(changes), EDITABLE)
    if "parent_id" in after:
        # Two moves at once could close a circle that neither sees alone.
        Organisation.objects.select_for_update().get()
        if is_below(department.parent_id, department.pk):
            raise Conflict("accounts.department_cycle", field="parent_id")
    if after:
        with refuse_taken("accounts.name_taken", field="name"):
            save_next_version(department, after)
        record("department.edited", department, by=by, before=before, after=after)
    return department


@action(can_manage_organisation)
def remove_department(department: Department, /, *, by: User) -> None:
    """Remove an empty department."""
    record("department.removed", department, by=by, before=_fields(department))
    try:
        department.delete()
    except ProtectedError as error:
        raise Conflict("accounts.department_in_use") from error


def _fields(department: Department) -> dict[str, Any]:
    return {field: getattr(department, field) for field in EDITABLE}
