"""`touchstone quality`."""

import argparse
from datetime import datetime
from typing import TYPE_CHECKING, Any

from touchstone.config.commands.language import tell
from touchstone.config.commands.reading_plans import add_file, read_and_schedule
from touchstone.config.commands.starting import print_json, say_line

if TYPE_CHECKING:
    from touchstone.engine import Result
    from touchstone.engine.quality import Check
    from touchstone.integrations.plan_file.plan import Plan

SUMMARY = (
    "按 DCMA 14 点检查计划文件的质量（不写入数据库）",
    "check the quality of a plan file by the 14 points of the DCMA, without a database",
)
EXAMPLES = """  touchstone quality plan.xml
  touchstone quality plan.xml --at 2026-03-31 --json"""
NAMES = {
    "logic": ("逻辑关系缺失", "missing logic"),
    "leads": ("提前量", "leads"),
    "lags": ("延隔时间", "lags"),
    "link_types": ("完成–开始关系占比", "finish-to-start links"),
    "hard_constraints": ("硬性限制条件", "hard constraints"),
    "high_slack": ("总时差过大", "high slack"),
    "negative_slack": ("总时差为负", "negative slack"),
    "high_duration": ("工期过长", "long tasks"),
    "invalid_dates": ("日期与状态日期矛盾", "invalid dates"),
    "resources": ("没有资源", "no resources"),
    "missed_tasks": ("未按基线完成", "missed tasks"),
    "critical_path_test": ("关键路径测试", "critical path test"),
    "critical_path_length": ("关键路径长度指数", "critical path length index"),
    "baseline_execution": ("基线执行指数", "baseline execution index"),
}
MARKS = {"passed": "✓", "failed": "✗", "not_applicable": "–"}
MOST_NAMED = 8


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument(
        "--at",
        type=datetime.fromisoformat,
        metavar=tell("日期", "DATE"),
        help=tell("状态日期", "the status date; points that need one are left out without it"),
    )


def run(options: argparse.Namespace) -> int:
    """Ends with 1 when the file has no dates; a plan that fails points is no error."""
    from touchstone.engine.quality import check_quality

    read = read_and_schedule(options)
    if read is None:
        return 1
    file_plan, result = read
    checks = check_quality(result, at=options.at, resourced=_resourced(file_plan, result))
    if options.json:
        print_json({"file": str(options.file), "checks": [_as_data(check) for check in checks]})
        return 0
    say_line(str(options.file))
    for check in checks:
        say_line(_as_text(check))
    return 0


def _resourced(file_plan: "Plan", result: "Result") -> set[str]:
    """Tasks that the file assigns somebody to."""
    return {each.task_uid for each in file_plan.assignments if each.task_uid in result}


def _as_data(check: "Check") -> dict[str, Any]:
    return {
        "point": check.point,
        "verdict": check.verdict,
        "numerator": check.numerator,
        "denominator": check.denominator,
        "value": check.value,
        "limit": check.limit,
        "tasks": list(check.tasks),
        "links": [[link.predecessor, link.successor, link.type] for link in check.links],
    }


def _as_text(check: "Check") -> str:
    links = [f"{link.predecessor}→{link.successor}" for link in check.links]
    named = [str(task) for task in check.tasks] or links
    more = " …" if len(named) > MOST_NAMED else ""
    counted = "" if check.value is None else f"  {check.numerator}/{check.denominator}"
    behind = f"  {', '.join(named[:MOST_NAMED])}{more}" if check.verdict == "failed" else ""
    return f"  {MARKS[check.verdict]} {tell(*NAMES[check.point])}{counted}{behind}"
