"""Making and revoking access tokens."""

from datetime import timedelta

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action, anybody
from touchstone.core.errors import Conflict, Invalid
from touchstone.core.events import record
from touchstone.tokens.models import AccessToken, Scope
from touchstone.tokens.rules import owns_token
from touchstone.tokens.secrets import hash_of, hint_of, new_secret

MOST = 30
LONGEST_DAYS = 366


@action(anybody)
def create_token(person: User, /, *, by: User, name: str, scope: Scope, days: int) -> tuple[AccessToken, str]:
    """A token of one's own and its secret, which is shown now and never again."""
    if not name.strip():
        raise Invalid("tokens.name_missing", field="name")
    if not 1 <= days <= LONGEST_DAYS:
        raise Invalid("tokens.days_out_of_range", field="days", maximum=LONGEST_DAYS)
    if AccessToken.objects.filter(person=by).count() >= MOST:
        raise Conflict("tokens.too_many", maximum=MOST)
    secret = new_secret()
    token = AccessToken.objects.create(
        person=by,
        name=name.strip()[:80],
        scope=scope,
        token_hash=hash_of(secret),
        hint=hint_of(secret),
        expires_at=clock.now() + timedelta(days=days),
    )
    record("token.created", token, by=by, after=_told(token))
    return token, secret


@action(owns_token)
def revoke_token(token: AccessToken, /, *, by: User) -> None:
    """It answers nobody from now on; a secret cannot be brought back, so neither can this."""
    record("token.revoked", token, by=by, before=_told(token))
    token.delete()


def _told(token: AccessToken) -> dict[str, str]:
    return {"name": token.name, "scope": token.scope, "hint": token.hint}
