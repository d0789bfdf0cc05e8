"""`touchstone verify`."""

import argparse
import sys
from pathlib import Path

from touchstone.config.commands.language import tell
from touchstone.config.commands.passphrases import add_passphrase, passphrase_of
from touchstone.config.commands.starting import print_json, say_line, start_django

SUMMARY = ("在临时环境恢复备份并逐行比对", "prove a backup: restore it in rehearsal and compare every row")
EXAMPLES = "  touchstone verify today.touchstone-backup"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar=tell("文件", "FILE"), help=tell("备份文件", "the backup"))
    add_passphrase(parser)
    parser.add_argument("--json", action="store_true", help=tell("以 JSON 输出", "print JSON"))


def run(options: argparse.Namespace) -> int:
    start_django()
    from touchstone.ops.backup.proving import prove

    proof = prove(options.file, passphrase=passphrase_of(options))
    if options.json:
        print_json(proof.as_json())
    elif proof.problems:
        sys.stderr.write("\n".join(proof.problems) + "\n")
    else:
        counted = (proof.tables, proof.rows, proof.files)
        same = tell(
            "%d 张表 %d 行、%d 个文件全部一致。", "%d tables with %d rows and %d files, all the same."
        )
        say_line(same % counted)
    return 1 if proof.problems else 0
