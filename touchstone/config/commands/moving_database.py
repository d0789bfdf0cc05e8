"""`touchstone move`."""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from touchstone.config.commands.language import tell
from touchstone.config.commands.starting import say_line, start_django

SUMMARY = (
    "把数据搬到另一个数据库（如 SQLite → PostgreSQL）",
    "move the data to another database (SQLite to PostgreSQL)",
)
EXAMPLES = "  touchstone move --to postgresql://touchstone:…@db/touchstone"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--to",
        required=True,
        metavar="URL",
        help=tell("目标数据库，须为空", "the other database; it must be empty"),
    )


def run(options: argparse.Namespace) -> int:
    """A backup, restored into the other database by a process that is told of it; nothing is lost here."""
    start_django()
    from django.conf import settings

    from touchstone.ops.backup.making import back_up

    with tempfile.TemporaryDirectory(prefix=".move-", dir=settings.HOME) as folder:
        file = Path(folder) / "moving"
        back_up(file)
        environment = {**os.environ, "TOUCHSTONE_DATABASE_URL": options.to}
        status = subprocess.run(  # noqa: S603  our own program
            [sys.executable, "-m", "touchstone", "restore", str(file)], env=environment, check=False
        ).returncode
    if status == 0:
        say_line(
            tell(
                "完成。请把 TOUCHSTONE_DATABASE_URL 设为新地址后再启动。",
                "Done. Set TOUCHSTONE_DATABASE_URL to the new address and start again.",
            )
        )
    return status
