"""`touchstone demo`."""

import argparse

from touchstone.config.commands.language import tell
from touchstone.config.commands.starting import print_json, say_line, start_django

SUMMARY = ("建立演示公司（仅限全新部署）", "fill a new deployment with the demo company")
EXAMPLES = """  touchstone demo
  touchstone demo --json"""
READY = (
    "演示公司已就绪：{people} 人，{projects} 个项目，{items} 个事项，{events} 条历史。",
    "The demo company is ready: {people} people, {projects} projects, {items} items, {events} events.",
)
STEP = 10
COMPANY_AT_WORK = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=tell("以 JSON 输出", "print JSON"))


def run(options: argparse.Namespace) -> int:
    """A demo that is there already is fine; a company at work is never touched."""
    start_django()
    from touchstone.accounts.queries import the_company
    from touchstone.config.database_upgrade import upgrade_database
    from touchstone.config.demo import build_demo, count_demo

    upgrade_database()
    company = the_company()
    if company.is_set_up and not company.has_demo:
        say_line(tell("公司已在使用，不会加入演示数据。", "The company is at work; no demo is added."))
        return COMPANY_AT_WORK
    if not company.is_set_up:
        build_demo(silence if options.json else Progress())
    counts = count_demo()
    if options.json:
        print_json(counts)
    else:
        numbers = {name: f"{count:,}" for name, count in counts.items()}
        say_line(tell(*READY).format_map(numbers))
    return 0


def silence(share: float) -> None:
    """Print nothing but the data at the end."""


class Progress:
    """Says every tenth part once."""

    def __init__(self) -> None:
        self._said = 0

    def __call__(self, share: float) -> None:
        tenth = int(share * STEP)
        if tenth > self._said:
            self._said = tenth
            say_line(tell(f"演示公司 {tenth * STEP}%", f"Demo company {tenth * STEP} %"))
