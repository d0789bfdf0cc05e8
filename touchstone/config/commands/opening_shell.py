"""`touchstone shell`."""

import argparse

from touchstone.config.commands.starting import start_django

SUMMARY = ("打开 Python 控制台（仅供维护人员使用）", "open a Python console, for maintainers")
EXAMPLES = "  touchstone shell"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It takes none."""


def run(options: argparse.Namespace) -> int:
    start_django()
    from django.core.management import call_command

    call_command("shell")
    return 0
