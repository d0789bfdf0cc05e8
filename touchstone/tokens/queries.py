"""Finding tokens: one's own, or the one a request brings."""

from django.db.models import QuerySet

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.errors import NotFound
from touchstone.tokens.models import AccessToken
from touchstone.tokens.secrets import hash_of


def own_tokens(person: User) -> QuerySet[AccessToken]:
    """The person's tokens, newest first."""
    return AccessToken.objects.filter(person=person)


def find_token(person: User, token_id: int) -> AccessToken:
    """One of the person's tokens."""
    token = own_tokens(person).filter(pk=token_id).first()
    if token is None:
        raise NotFound("core.not_found")
    return token


def usable_token(secret: str) -> AccessToken | None:
    """The token of a secret while it lasts and its person is active: asked anew at every request."""
    tokens = AccessToken.objects.select_related("person", "person__role")
    return tokens.filter(
        token_hash=hash_of(secret), expires_at__gt=clock.now(), person__is_active=True
    ).first()
