"""Reading the whole database as it was at one moment, while others go on writing."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, connections, transaction

SNAPSHOT = "snapshot"


@contextmanager
def snapshot() -> Iterator[str]:
    """The name of a second connection whose reads all see the same moment."""
    settings = {**connection.settings_dict, "ATOMIC_REQUESTS": False}
    if connection.vendor == "sqlite":  # a deferred transaction reads without keeping writers away
        settings["OPTIONS"] = {**settings["OPTIONS"], "transaction_mode": "DEFERRED"}
    connections.databases[SNAPSHOT] = settings
    try:
        with transaction.atomic(using=SNAPSHOT):
            if connection.vendor == "postgresql":
                with connections[SNAPSHOT].cursor() as cursor:
                    cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield SNAPSHOT
    finally:
        connections[SNAPSHOT].close()
        del connections[SNAPSHOT]
        del connections.databases[SNAPSHOT]
