"""`touchstone doctor`."""

import argparse

from touchstone.config.commands.language import tell
from touchstone.config.commands.starting import print_json, say_line, start_django

SUMMARY = ("检查运行环境", "check that this deployment is well")
EXAMPLES = """  touchstone doctor
  touchstone doctor --json"""
SIGNS = {"ok": "✓", "warning": "!", "error": "✗"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=tell("以 JSON 输出", "print JSON"))


def run(options: argparse.Namespace) -> int:
    """Ends with 1 when something is wrong; warnings are no failure."""
    start_django()
    from touchstone.config.doctor import examine

    findings = examine()
    if options.json:
        print_json([finding.as_json() for finding in findings])
    else:
        for finding in findings:
            say_line(f"{SIGNS[finding.level]} {finding.title}{tell('：', ': ')}{finding.message}")
    return 1 if any(finding.level == "error" for finding in findings) else 0
