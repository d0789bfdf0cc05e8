"""`touchstone export`."""

import argparse
import sys
from pathlib import Path

from touchstone.config.commands.language import tell
from touchstone.config.commands.starting import say_line, start_django

SUMMARY = ("导出公司的全部数据（JSON 行和文件）", "export everything the company owns (JSON lines and files)")
EXAMPLES = "  touchstone export --out everything"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, required=True, metavar=tell("目录", "DIR"), help=tell("新目录", "a new folder")
    )


def run(options: argparse.Namespace) -> int:
    start_django()
    from touchstone.ops.backup.making import export

    if options.out.exists() and any(options.out.iterdir()):
        sys.stderr.write(tell("目录不是空的。\n", "The folder is not empty.\n"))
        return 1
    tables = export(options.out)
    say_line(tell(f"导出了 {len(tables)} 张表。", f"{len(tables)} tables exported."))
    return 0
