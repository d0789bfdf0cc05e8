"""What the sign-in library tells us: sign-ins and passwords changed there belong in our history."""

from typing import Any

from allauth.account.signals import password_changed, password_reset, password_set, user_logged_in
from django.contrib.auth.signals import user_login_failed
from django.dispatch import receiver

from touchstone.accounts.models import User
from touchstone.accounts.robots import system_robot
from touchstone.core.events import record
from touchstone.core.gesture import gesture


@receiver([password_changed, password_reset, password_set])
def note_new_password(*, user: User, **_: Any) -> None:
    with gesture(user):
        record("person.password_chosen", user, by=user)


@receiver(user_logged_in)
def note_sign_in(*, user: User, **_: Any) -> None:
    with gesture(user):
        record("person.signed_in", user, by=user)


@receiver(user_login_failed)
def note_failed_sign_in(*, credentials: dict[str, Any], **_: Any) -> None:
    """Of accounts that exist: what strangers type is not kept, it may be somebody's password."""
    address = str(credentials.get("email") or credentials.get("username") or "")
    person = User.objects.filter(email__iexact=address).first() if address else None
    if person is not None:
        robot = system_robot()
        with gesture(robot):
            record("person.sign_in_failed", person, by=robot)
