"""The account pages that are open; every other page of allauth answers like an absent one."""

from typing import Any, NoReturn

from allauth.account import urls as account_urls
from django.http import Http404, HttpRequest
from django.urls import URLPattern, include, path

OPEN = {
    "account_login",
    "account_logout",
    "account_signup",  # says that the company makes the accounts
    "account_inactive",
    "account_reauthenticate",
    "account_change_password",
    "account_set_password",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key",
    "account_reset_password_from_key_done",
}


def closed(request: HttpRequest, **_: Any) -> NoReturn:
    """Addresses are changed by those who manage people, through the API and its history."""
    raise Http404


urlpatterns = [
    *[
        pattern if pattern.name in OPEN else URLPattern(pattern.pattern, closed, name=pattern.name)
        for pattern in account_urls.urlpatterns
    ],
    path("2fa/", include("allauth.mfa.urls")),
]
