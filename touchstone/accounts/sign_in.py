"""Accounts are made by the company, never by a visitor."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class InvitedOnlyAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Closes public sign-up."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
