"""`touchstone restore`."""

import argparse
import sys
from pathlib import Path

from touchstone.config.commands.language import tell
from touchstone.config.commands.passphrases import add_passphrase, passphrase_of
from touchstone.config.commands.starting import say_line, start_django

SUMMARY = ("恢复备份", "get a backup back")
EXAMPLES = """  touchstone restore today.touchstone-backup
  TOUCHSTONE_DATABASE_URL=postgresql://… touchstone restore today.touchstone-backup"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar=tell("文件", "FILE"), help=tell("备份文件", "the backup"))
    parser.add_argument(
        "--replace",
        action="store_true",
        help=tell("替换现有数据（请先停止服务）", "replace what is there (stop the server first)"),
    )
    add_passphrase(parser)


def run(options: argparse.Namespace) -> int:
    start_django()
    from touchstone.ops.backup.encryption import WrongPassphrase
    from touchstone.ops.backup.packing import Broken
    from touchstone.ops.backup.restoring import NotEmpty, restore

    try:
        manifest = restore(options.file, passphrase=passphrase_of(options), replace=options.replace)
    except NotEmpty:
        return _refuse(
            "数据库已在使用；要替换请加 --replace。", "The database is in use; --replace replaces it."
        )
    except WrongPassphrase:
        return _refuse("口令不对，或文件被改动过。", "The passphrase is wrong, or the file was changed.")
    except Broken as error:
        return _refuse(f"这不是完整的备份：{error}", f"This is not a whole backup: {error}")
    rows = sum(table["rows"] for table in manifest["tables"].values())
    counted = (manifest["made_at"], rows, manifest["files"])
    say_line(
        tell("已恢复 %s 的备份：%d 行，%d 个文件。", "Restored the backup of %s: %d rows, %d files.")
        % counted
    )
    return 0


def _refuse(chinese: str, english: str) -> int:
    sys.stderr.write(f"{tell(chinese, english)}\n")
    return 1
