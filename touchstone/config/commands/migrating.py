"""`touchstone migrate`."""

import argparse

from touchstone.config.commands.language import tell
from touchstone.config.commands.starting import print_json, say_line, start_django

SUMMARY = ("将数据库升级到当前版本", "bring the database up to this version")
EXAMPLES = """  touchstone migrate
  touchstone migrate --check && echo up to date"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--check",
        action="store_true",
        help=tell("只检查；需要升级时退出码为 1", "only look; exit status 1 when something is to be done"),
    )
    parser.add_argument("--json", action="store_true", help=tell("以 JSON 输出", "print JSON"))


def run(options: argparse.Namespace) -> int:
    start_django()
    from touchstone.config.database_upgrade import pending_migrations, upgrade_database

    names = pending_migrations() if options.check else upgrade_database()
    if options.json:
        print_json({"pending" if options.check else "applied": names})
    else:
        for name in names:
            say_line(name)
        say_line(_summary(len(names), only_looked=options.check))
    return 1 if options.check and names else 0


def _summary(count: int, *, only_looked: bool) -> str:
    if not count:
        return tell("数据库已是最新。", "The database is up to date.")
    if only_looked:
        return tell(f"有 {count} 项升级待执行。", f"{count} migrations are to be applied.")
    return tell(f"已执行 {count} 项升级。", f"{count} migrations were applied.")
