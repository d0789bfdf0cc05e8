"""The commands of the console script, one file each: `SUMMARY`, `EXAMPLES`, `add_arguments`, `run`."""

import argparse
from importlib import import_module
from typing import Protocol, cast

from touchstone.config.commands.language import tell
from touchstone.config.commands.parsing import Parser

COMMANDS = {
    "serve": "serving",
    "worker": "working",
    "migrate": "migrating",
    "demo": "building_demo",
    "import": "importing_file",
    "schedule": "scheduling_files",
    "level": "levelling_files",
    "risk": "simulating_risk",
    "quality": "judging_quality",
    "doctor": "diagnosing",
    "audit": "auditing",
    "backup": "backing_up",
    "restore": "restoring_backup",
    "verify": "verifying_backup",
    "export": "exporting_all",
    "move": "moving_database",
    "sign-in-link": "making_sign_in_link",
    "mail-in": "receiving_mail",
    "openapi": "printing_contract",
    "shell": "opening_shell",
    "version": "printing_version",
}


class Command(Protocol):
    """A module of this package; importing it costs nothing, running it imports what it needs."""

    SUMMARY: tuple[str, str]
    EXAMPLES: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""

    def run(self, options: argparse.Namespace) -> int:
        """Do it; answers the exit status."""


def run(arguments: list[str]) -> int:
    """Run the command that `arguments` name."""
    options = build_parser().parse_args(arguments)
    command: Command = options.command
    try:
        return command.run(options)
    except KeyboardInterrupt:
        return 130


def build_parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    parser = Parser(
        prog="touchstone",
        description=tell("试金石：可自行部署的项目管理平台。", "Touchstone: self-hosted project management."),
    )
    commands = parser.add_subparsers(
        title=tell("命令", "commands"), metavar=tell("命令", "COMMAND"), required=True
    )
    for name, module in COMMANDS.items():
        command = cast(Command, import_module(f"{__name__}.{module}"))
        summary = tell(*command.SUMMARY)
        one = commands.add_parser(
            name,
            help=summary,
            description=summary,
            epilog=f"{tell('示例', 'examples')}:\n{command.EXAMPLES}",
        )
        command.add_arguments(one)
        one.set_defaults(command=command)
    return parser
