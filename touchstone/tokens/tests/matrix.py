"""Who may do what with access tokens: each with one's own."""

from tests.matrix import World, row
from touchstone.tokens.actions import create_token
from touchstone.tokens.models import Scope

ROWS = {
    "list_tokens": row("GET /access-tokens", others=200),
    "create_token": row("POST /access-tokens", {"name": "脚本", "scope": "read", "days": 30}, others=201),
    "revoke_token": row("DELETE /access-tokens/{access_token.pk}", outsider=204, others=404),
}


def furnish(world: World) -> None:
    """The outsider has a token."""
    world.access_token, _ = create_token(
        world.outsider, by=world.outsider, name="脚本", scope=Scope.READ, days=30
    )
