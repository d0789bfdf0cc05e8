"""`--help` and mistakes on the command line, in the person's language."""

import argparse
import sys
from collections.abc import Iterable
from typing import NoReturn

from touchstone.config.commands.language import tell


class Parser(argparse.ArgumentParser):
    """An argument parser whose own words are in both languages."""

    def __init__(self, **options: object) -> None:
        super().__init__(formatter_class=Formatter, add_help=False, allow_abbrev=False, **options)  # type: ignore[arg-type]
        self.add_argument("-h", "--help", action="help", help=tell("显示本说明", "show this help"))

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {tell('参数有误：', 'error: ')}{message}\n")


class Formatter(argparse.RawDescriptionHelpFormatter):
    """Headings in both languages; examples keep their lines."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, tell("用法：", "usage: ") if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        headings = {
            "positional arguments": tell("参数", "arguments"),
            "options": tell("选项", "options"),
        }
        super().start_section(headings.get(heading or "", heading))
