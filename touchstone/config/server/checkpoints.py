"""Moving SQLite's write-ahead log into the database, one checkpoint at a time and never beside a commit.

SQLite before 3.51.3 can damage a database when one connection begins the log anew while another is in the
middle of a checkpoint. So connections never checkpoint by themselves (`wal_autocheckpoint=0`); we do it, and
hold the write lock meanwhile: nobody can commit, and two processes take turns.
"""

import logging
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

from django.conf import settings

logger = logging.getLogger("touchstone.database")
LOOK_EVERY = 2.0
LOG_SIZE = 4 * 1024 * 1024


def checkpoint_until(stopping: threading.Event) -> None:
    """Keep the log small as long as the process lives; does nothing where the database is not SQLite."""
    path = Path(str(settings.DATABASES["default"]["NAME"]))
    if "sqlite" not in settings.DATABASES["default"]["ENGINE"]:
        return
    log = path.with_name(path.name + "-wal")
    while not stopping.wait(LOOK_EVERY):
        try:
            if log.stat().st_size > LOG_SIZE:
                checkpoint(path)
        except FileNotFoundError:
            continue
        except sqlite3.Error as error:
            logger.warning("the write-ahead log could not be moved into the database: %s", error)


def checkpoint(path: Path) -> None:
    """Move the log into the database; the next writer begins it anew."""
    with (
        closing(sqlite3.connect(path, timeout=20, isolation_level=None)) as guard,
        closing(sqlite3.connect(path, timeout=20, isolation_level=None)) as mover,
    ):
        guard.execute("BEGIN IMMEDIATE")
        mover.execute("PRAGMA wal_checkpoint(PASSIVE)")
        guard.execute("ROLLBACK")
