"""Who may run the software."""

from tests.matrix import World, row

ROWS = {
    "list_backups": row("GET /backups", officer=200),
    "request_backup": row("POST /backups", officer=409),
}


def furnish(world: World) -> None:
    """No folder is configured in tests: who may ask is told so."""
