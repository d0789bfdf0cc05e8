"""Routes of one's own access tokens; no token reaches them."""

from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router, Status
from pydantic import BaseModel

from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body
from touchstone.tokens.actions import create_token, revoke_token
from touchstone.tokens.models import AccessToken, Scope
from touchstone.tokens.queries import find_token, own_tokens

router = Router(tags=["me"])


class NewToken(Body):
    """`days` until it expires, at most a year and a day."""

    name: str
    scope: Scope = Scope.READ
    days: int = 90


class TokenOut(BaseModel):
    """One of one's tokens, known by how it begins."""

    id: int
    name: str
    scope: Scope
    hint: str
    created_at: datetime
    expires_at: datetime
    last_used_at: datetime | None
    last_address: str | None


class NewTokenOut(TokenOut):
    """A token that was just made; `secret` is shown now and never again."""

    secret: str


class TokenList(BaseModel):
    items: list[TokenOut]


@router.get("/access-tokens", response=TokenList, operation_id="list_tokens")
def list_tokens(request: HttpRequest) -> TokenList:
    """One's own tokens, newest first."""
    return TokenList(items=[TokenOut(**_facts(token)) for token in own_tokens(reader_of(request))])


@router.post("/access-tokens", response={201: NewTokenOut}, operation_id="create_token")
def create(request: HttpRequest, response: HttpResponse, new: NewToken) -> Status[NewTokenOut]:
    """A new token; keep its secret at once."""
    reader = reader_of(request)
    token, secret = create_token(reader, by=reader, name=new.name, scope=new.scope, days=new.days)
    response["Cache-Control"] = "no-store"
    return Status(201, NewTokenOut(**_facts(token), secret=secret))


@router.delete("/access-tokens/{int:token_id}", response={204: None}, operation_id="revoke_token")
def revoke(request: HttpRequest, token_id: int) -> Status[None]:
    """The token answers nobody from now on."""
    reader = reader_of(request)
    revoke_token(find_token(reader, token_id), by=reader)
    return Status(204, None)


def _facts(token: AccessToken) -> dict[str, Any]:
    return {name: getattr(token, name) for name in TokenOut.model_fields}
