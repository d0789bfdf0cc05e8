"""What the sign-in library tells us: a password that was changed there belongs in our history."""

from typing import Any

from allauth.account.signals import password_changed, password_reset, password_set
from django.dispatch import receiver

from touchstone.accounts.models import User
from touchstone.core.events import record
from touchstone.core.gesture import gesture


@receiver([password_changed, password_reset, password_set])
def note_new_password(*, user: User, **_: Any) -> None:
    with gesture(user):
        record("person.password_chosen", user, by=user)
