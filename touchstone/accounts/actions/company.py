"""Setting up the company and changing its settings."""

from typing import Any

from touchstone.accounts.actions.checks import checked
from touchstone.accounts.models import Organisation, User
from touchstone.accounts.rules import can_manage_organisation
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Conflict
from touchstone.core.events import record
from touchstone.core.versions import save_next_version

SETTINGS = ("name", "language", "time_zone")


@action(can_manage_organisation)
def set_up_company(
    organisation: Organisation,
    /,
    *,
    by: User,
    name: str,
    language: str = "zh-hans",
    time_zone: str = "Asia/Shanghai",
    has_demo: bool = False,
) -> Organisation:
    """Name the company and open it; done once."""
    if organisation.is_set_up:
        raise Conflict("accounts.already_set_up")
    settings = checked({"name": name, "language": language, "time_zone": time_zone})
    before, after = apply_changes(organisation, settings, SETTINGS)
    organisation.set_up_at = clock.now()
    organisation.has_demo = has_demo
    save_next_version(organisation, [*SETTINGS, "set_up_at", "has_demo"])
    record("organisation.set_up", organisation, by=by, before=before, after=after)
    return organisation


@action(can_manage_organisation)
def edit_organisation(organisation: Organisation, /, *, by: User, **changes: Any) -> Organisation:
    """Change the company's name, and the language and time zone that new people start with."""
    before, after = apply_changes(organisation, checked(changes), SETTINGS)
    if after:
        save_next_version(organisation, after)
        record("organisation.edited", organisation, by=by, before=before, after=after)
    return organisation
