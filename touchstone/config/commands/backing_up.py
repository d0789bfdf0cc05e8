"""`touchstone backup`."""

import argparse
from pathlib import Path

from touchstone.config.commands.language import tell
from touchstone.config.commands.passphrases import add_passphrase, passphrase_of
from touchstone.config.commands.starting import print_json, say_line, start_django

SUMMARY = ("备份数据库、文件和密钥", "back up database, files and key")
EXAMPLES = """  touchstone backup --out /backup/today.touchstone-backup
  touchstone backup --out today.touchstone-backup --passphrase-file /root/passphrase"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, required=True, metavar=tell("文件", "FILE"), help=tell("写到哪里", "where to")
    )
    add_passphrase(parser)
    parser.add_argument("--json", action="store_true", help=tell("以 JSON 输出", "print JSON"))


def run(options: argparse.Namespace) -> int:
    start_django()
    from touchstone.ops.backup.making import back_up

    manifest = back_up(options.out.resolve(), passphrase=passphrase_of(options))
    rows, size = sum(table["rows"] for table in manifest["tables"].values()), options.out.stat().st_size
    if options.json:
        print_json({"file": str(options.out), "bytes": size, "rows": rows, "files": manifest["files"]})
    else:
        counted = (options.out, size / 1_000_000, rows, manifest["files"])
        say_line(tell("%s：%.1f MB，%d 行，%d 个文件。", "%s: %.1f MB, %d rows, %d files.") % counted)
    return 0
