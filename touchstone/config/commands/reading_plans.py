"""A plan file read and scheduled, for commands that judge it."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from touchstone.config.commands.language import is_chinese, tell
from touchstone.config.commands.starting import print_json

if TYPE_CHECKING:
    from touchstone.engine import Result
    from touchstone.integrations.plan_file.plan import Plan


def add_file(parser: argparse.ArgumentParser) -> None:
    """The file, and whether to print JSON."""
    parser.add_argument(
        "file",
        type=Path,
        metavar=tell("文件", "FILE"),
        help=tell("计划文件，格式同 touchstone schedule", "a plan file, as for touchstone schedule"),
    )
    parser.add_argument("--json", action="store_true", help=tell("以 JSON 输出", "print JSON"))


def read_and_schedule(options: argparse.Namespace) -> "tuple[Plan, Result] | None":
    """The file's plan with its dates; None, once the person is told why, when there are none."""
    from touchstone.engine import EngineError, schedule
    from touchstone.integrations.plan_file.sentences import say_finding
    from touchstone.integrations.plan_file.to_engine import to_engine_plan
    from touchstone.integrations.scheduling import read_own_file

    if not options.file.is_file():
        refuse(options, "file", tell("找不到文件", "there is no such file"))
        return None
    reading = read_own_file(options.file)
    if reading.plan is None:
        found = say_finding(reading.findings[0], "zh" if is_chinese() else "en")
        refuse(options, reading.findings[0].code, found)
        return None
    try:
        result = schedule(to_engine_plan(reading.plan))
    except EngineError as error:
        refuse(options, "no_dates", str(error))
        return None
    if result.problems:
        codes = ", ".join(problem.code for problem in result.problems)
        refuse(options, "no_dates", tell("计划没有可用的日期：", "the plan has no dates: ") + codes)
        return None
    return reading.plan, result


def refuse(options: argparse.Namespace, code: str, message: str) -> None:
    """Say why the file cannot be judged."""
    if options.json:
        print_json({"file": str(options.file), "error": {"code": code, "message": message}})
    else:
        sys.stderr.write(f"✗ {options.file}{tell('：', ': ')}{message}\n")
