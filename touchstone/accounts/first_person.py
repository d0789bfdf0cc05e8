"""The first person of a deployment, and the link that lets them in."""

from django.conf import settings

from touchstone.accounts.actions import create_person, give_sign_in_link
from touchstone.accounts.models import User
from touchstone.accounts.permissions import OFFICER
from touchstone.accounts.queries import find_role, the_company
from touchstone.accounts.robots import system_robot
from touchstone.accounts.shipped import PLACEHOLDER_EMAIL


def ensure_first_link() -> str | None:
    """A fresh one-time link for whoever opens the deployment, as a full address.

    Not set up: for the first officer, who is made without a password when there is none. Demo:
    for the demo's officer. A company at work gets None: its officers have their own way in.
    """
    company = the_company()
    if company.is_set_up and not company.has_demo:
        return None
    path, _ = give_sign_in_link(_first_officer() or _make_first_officer(), by=system_robot())
    return settings.PUBLIC_URL + path


def _first_officer() -> User | None:
    officers = User.objects.active().filter(role__key=OFFICER)
    return officers.select_related("role").order_by("pk").first()


def _make_first_officer() -> User:
    return create_person(
        the_company(),
        by=system_robot(),
        name="软件官",
        email=PLACEHOLDER_EMAIL,
        role=find_role(OFFICER),
    )
