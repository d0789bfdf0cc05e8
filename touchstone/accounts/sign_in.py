"""Accounts are made by the company, never by a visitor."""

import logging
from smtplib import SMTPException
from typing import Any, ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import lazy

from touchstone.accounts.models import User
from touchstone.core.prepared import Given, Prepared
from touchstone.core.texts import say

lazy_say = lazy(say, str)
logger = logging.getLogger("touchstone.sign_in")
_people = Prepared(lambda: User.objects.select_related("role").order_by().filter(pk=Given("pk")))


class PersonBackend(AuthenticationBackend):  # type: ignore[misc]
    """Loads the person of a session together with their role: every permission asks for it."""

    def get_user(self, user_id: int) -> User | None:
        person = _people.first(pk=int(user_id))
        return person if person and self.user_can_authenticate(person) else None


class InvitedOnlyAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Closes public sign-up, and answers alike whether a mail could be sent or not."""

    error_messages: ClassVar = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": lazy_say("accounts.wrong_password"),
        "too_many_login_attempts": lazy_say("accounts.too_many_attempts"),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """An unreachable mail server must not tell which addresses are known."""
        user = context.get("user")
        if not settings.EMAIL_HOST or (user is not None and user.is_robot):
            return
        try:
            super().send_mail(template_prefix, email, context)
        except (SMTPException, OSError):
            logger.exception("mail could not be sent", extra={"template": template_prefix})
