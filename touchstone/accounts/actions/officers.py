"""The company always keeps somebody who can run it."""

from touchstone.accounts.models import Role, User
from touchstone.accounts.permissions import OFFICER
from touchstone.core.errors import Conflict


def keep_an_officer(leaving: User) -> None:
    """Refuse to lose the last active software officer; two leaving at once wait for each other."""
    if leaving.role.key != OFFICER:
        return
    Role.objects.select_for_update().get(key=OFFICER)
    if not User.objects.active().filter(role__key=OFFICER).exclude(pk=leaving.pk).exists():
        raise Conflict("accounts.last_officer")
