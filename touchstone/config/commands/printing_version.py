"""`touchstone version`."""

import argparse
import platform
import sqlite3

from touchstone import __version__
from touchstone.config.commands.language import tell
from touchstone.config.commands.starting import print_json, say_line

SUMMARY = ("显示版本", "show the version")
EXAMPLES = """  touchstone version
  touchstone version --json"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=tell("以 JSON 输出", "print JSON"))


def run(options: argparse.Namespace) -> int:
    found = {
        "touchstone": __version__,
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "platform": platform.platform(),
    }
    if options.json:
        print_json(found)
    else:
        say_line(f"Touchstone {__version__} (Python {found['python']}, SQLite {found['sqlite']})")
    return 0
