"""`touchstone schedule`."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from touchstone.config.commands.language import is_chinese, tell
from touchstone.config.commands.starting import print_json, say_line

if TYPE_CHECKING:
    from touchstone.engine import Problem
    from touchstone.integrations.plan_file.finding import Finding

SUMMARY = (
    "计算计划文件的日期、时差与关键路径（不写入数据库）",
    "compute dates, slack and critical path of plan files, without a database",
)
EXAMPLES = """  touchstone schedule plan.xml --out dates
  touchstone schedule *.mspdi.xml.gz plan.xer plan.xlsx --out dates --json"""
PROBLEMS = {
    "cycle": ("依赖形成循环：{tasks}", "the links form a cycle: {tasks}"),
    "dangling_link": ("依赖指向不存在的任务：{tasks}", "a link names a task that is not there: {tasks}"),
    "dangling_parent": ("上级任务不存在：{tasks}", "a parent is not there: {tasks}"),
    "nested_in_itself": ("任务包含了自身：{tasks}", "a task is inside itself: {tasks}"),
    "finish_before_start": ("完成早于开始：{tasks}", "it finishes before it starts: {tasks}"),
    "finished_without_start": (
        "有实际完成而没有实际开始：{tasks}",
        "it has an actual finish and no actual start: {tasks}",
    ),
    "out_of_range": (
        "日期超出 1950–2199 年，或日历中没有工作时间：{tasks}",
        "the dates leave 1950–2199, or a calendar has no working time: {tasks}",
    ),
}
NO_DATES = ("计划没有可用的日期：{reason}", "the plan has no usable dates: {reason}")
MOST_NAMED = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar=tell("文件", "FILE"),
        help=tell(
            "Microsoft Project XML、Primavera XER、Excel 或 CSV",
            "Microsoft Project XML, Primavera XER, Excel or CSV",
        ),
    )
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar=tell("目录", "DIR"),
        help=tell("每个文件的结果写入 目录/文件名.json", "write DIR/NAME.json for each file"),
    )
    parser.add_argument(
        "--honour-constraints",
        choices=("yes", "no"),
        help=tell(
            "限制日期与依赖冲突时，以限制日期（yes）或依赖（no）为准；默认按文件中的设置",
            "whether constraint dates (yes) or links (no) decide where they contradict; "
            "left out: as the file says",
        ),
    )
    parser.add_argument(
        "--splits",
        default=".splits.json",
        metavar=tell("后缀", "ENDING"),
        help=tell(
            "计划文件旁边写明任务拆分的文件，其名为 文件名加此后缀；默认 .splits.json",
            "the file beside a plan, its name with this ending, that says where work is interrupted; "
            ".splits.json when left out",
        ),
    )
    parser.add_argument("--json", action="store_true", help=tell("以 JSON 输出", "print JSON"))


def run(options: argparse.Namespace) -> int:
    """Ends with 1 when a file could not be read or has no possible dates."""
    missing = [path for path in options.files if not path.is_file()]
    for path in missing:
        say_line(tell(f"✗ {path}：找不到文件", f"✗ {path}: there is no such file"))
    if missing:
        return 1
    honours = None if options.honour_constraints is None else options.honour_constraints == "yes"
    done = [_schedule(path, options.out, honours, options.splits) for path in options.files]
    if options.json:
        print_json(done)
    else:
        for outcome in done:
            say_line(_as_text(outcome))
    return 0 if all(outcome["dates"] for outcome in done) else 1


def _schedule(path: Path, out: Path, honours: bool | None, splits: str) -> dict[str, Any]:
    from touchstone.engine import EngineError
    from touchstone.integrations.scheduling import schedule_files
    from touchstone.integrations.splits import SplitsUnreadable

    outcome: dict[str, Any] = {"file": str(path), "dates": None, "tasks": 0, "findings": [], "problems": []}
    try:
        [scheduled] = schedule_files([path], out, honours_constraints=honours, splits=splits)
    except (EngineError, SplitsUnreadable) as error:
        problem = {"code": "no_dates", "tasks": [], "message": tell(*NO_DATES).format(reason=error)}
        return outcome | {"problems": [problem]}
    return outcome | {
        "dates": str(scheduled.dates) if scheduled.dates else None,
        "tasks": scheduled.tasks,
        "findings": [_finding(found) for found in scheduled.findings],
        "problems": [_problem(found) for found in scheduled.problems],
    }


def _finding(finding: "Finding") -> dict[str, Any]:
    from touchstone.integrations.plan_file.sentences import say_finding

    message = say_finding(finding, "zh" if is_chinese() else "en")
    return {"severity": finding.severity, "code": finding.code, "message": message}


def _problem(problem: "Problem") -> dict[str, Any]:
    arrow = " → " if problem.code in {"cycle", "nested_in_itself"} else ", "
    tasks = [str(task) for task in problem.tasks]
    message = tell(*PROBLEMS[problem.code]).format(tasks=arrow.join(tasks[:MOST_NAMED]))
    return {"code": problem.code, "tasks": tasks, "message": message}


def _as_text(outcome: dict[str, Any]) -> str:
    head = f"✗ {outcome['file']}"
    if outcome["dates"]:
        count = tell("（{tasks} 项任务）", " ({tasks} tasks)").format_map(outcome)
        head = f"✓ {outcome['file']} → {outcome['dates']}{count}"
    news = [found for found in outcome["findings"] if found["severity"] != "info"]
    return "\n    ".join([head, *(found["message"] for found in [*outcome["problems"], *news])])
