"""The passphrase of a backup: from a file or the environment; the command line is seen by others."""

import argparse
import os
from pathlib import Path

from touchstone.config.commands.language import tell


def add_passphrase(parser: argparse.ArgumentParser) -> None:
    """Declare the argument."""
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar=tell("文件", "FILE"),
        help=tell(
            "口令所在文件；否则用 TOUCHSTONE_BACKUP_PASSPHRASE",
            "a file with the passphrase; TOUCHSTONE_BACKUP_PASSPHRASE otherwise",
        ),
    )


def passphrase_of(options: argparse.Namespace) -> str | None:
    """The passphrase, or None for a backup that is not encrypted."""
    if options.passphrase_file:
        return str(options.passphrase_file.read_text(encoding="utf-8").strip()) or None
    return os.environ.get("TOUCHSTONE_BACKUP_PASSPHRASE") or None
