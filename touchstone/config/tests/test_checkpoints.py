import sqlite3
import threading
from contextlib import closing
from pathlib import Path

from touchstone.config.databases import SQLITE_PRAGMAS
from touchstone.config.server.checkpoints import checkpoint

ROWS = 300


def write(path: Path) -> None:
    with closing(sqlite3.connect(path, timeout=20, isolation_level=None)) as connection:
        connection.executescript(SQLITE_PRAGMAS)
        for _ in range(ROWS):
            connection.execute("INSERT INTO kept VALUES (randomblob(1000))")


def test_checkpoints_beside_writers_lose_nothing_and_keep_the_log_small(tmp_path: Path) -> None:
    path = tmp_path / "touchstone.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(f"{SQLITE_PRAGMAS} CREATE TABLE kept (content BLOB)")
        writers = [threading.Thread(target=write, args=(path,)) for _ in range(3)]
        for writer in writers:
            writer.start()
        while any(writer.is_alive() for writer in writers):
            checkpoint(path)
        checkpoint(path)
        assert connection.execute("SELECT COUNT(*) FROM kept").fetchone() == (3 * ROWS,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        busy, in_log, moved = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        assert (busy, in_log - moved) == (0, 0)
