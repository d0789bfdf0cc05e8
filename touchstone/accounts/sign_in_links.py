"""One-time sign-in links: made for a person, kept as a hash, used once."""

import hashlib
import secrets
from datetime import timedelta

from touchstone.accounts.models import SignInLink, User
from touchstone.core import clock
from touchstone.core.errors import NotFound

LIFETIME = timedelta(hours=24)


def make_sign_in_link(
    user: User, *, by: User | None = None, lifetime: timedelta = LIFETIME
) -> tuple[str, SignInLink]:
    """The path of a new link for `user` and its row; the token exists only in the path."""
    token = secrets.token_urlsafe(32)
    link = SignInLink.objects.create(
        user=user, token_hash=_hash(token), expires_at=clock.now() + lifetime, created_by=by
    )
    return f"/sign-in/{token}", link


def usable_link(token: str) -> SignInLink:
    """The link of a token, if it is fresh, unused and its person active."""
    link = (
        SignInLink.objects.select_related("user", "user__role")
        .filter(token_hash=_hash(token), used_at=None, expires_at__gt=clock.now())
        .filter(user__is_active=True)
        .first()
    )
    if link is None:
        raise NotFound("accounts.link_invalid")
    return link


def spend_link(link: SignInLink) -> None:
    """Use the link; of two at the same moment one wins."""
    now = clock.now()
    fresh = SignInLink.objects.filter(pk=link.pk, used_at=None, expires_at__gt=now)
    if not fresh.update(used_at=now):
        raise NotFound("accounts.link_invalid")


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
