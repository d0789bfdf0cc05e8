"""`touchstone level`."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from touchstone.config.commands.language import tell
from touchstone.config.commands.starting import print_json, say_line

if TYPE_CHECKING:
    from touchstone.engine.levelling.rcpsp.instance import Instance
    from touchstone.engine.levelling.rcpsp.solving import Solution

SUMMARY = (
    "为资源受限的项目求最短工期（PSPLIB 文件，不写入数据库）",
    "find the shortest schedule of a project with limited resources (PSPLIB file), without a database",
)
EXAMPLES = """  touchstone level j301_1.sm --seconds 10
  touchstone level j301_1.sm.gz --seconds 10 --workers 2 --json"""
OUTCOMES = {
    "optimal": ("最优", "optimal"),
    "feasible": ("可行", "feasible"),
    "infeasible": ("无解", "infeasible"),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        type=Path,
        metavar=tell("文件", "FILE"),
        help=tell("PSPLIB 单模式文件（.sm，可经 gzip 压缩）", "single-mode PSPLIB file (.sm, plain or gzip)"),
    )
    parser.add_argument(
        "--seconds",
        type=float,
        default=10.0,
        help=tell("最多计算多少秒（默认 10）", "how long to search at most (10)"),
    )
    parser.add_argument("--workers", type=int, default=2, help=tell("线程数（默认 2）", "threads (2)"))
    parser.add_argument("--json", action="store_true", help=tell("以 JSON 输出", "print JSON"))


def run(options: argparse.Namespace) -> int:
    """Ends with 1 when the file cannot be read or has no schedule."""
    from touchstone.engine.levelling.rcpsp.instance import InvalidInstance
    from touchstone.engine.levelling.rcpsp.psplib import read_instance
    from touchstone.engine.levelling.rcpsp.solving import solve

    if not options.file.is_file():
        say_line(tell(f"✗ {options.file}：找不到文件", f"✗ {options.file}: there is no such file"))
        return 1
    try:
        instance = read_instance(options.file)
    except (InvalidInstance, OSError) as error:
        say_line(tell(f"✗ {options.file}：无法读取：{error}", f"✗ {options.file}: cannot be read: {error}"))
        return 1
    solution = solve(instance, seconds=options.seconds, workers=max(1, options.workers))
    answer = _answer(options.file, instance, solution)
    if options.json:
        print_json(answer)
    else:
        say_line(_as_text(answer))
    return 0 if solution.starts else 1


def _answer(file: Path, instance: "Instance", solution: "Solution") -> dict[str, Any]:
    """Jobs are numbered from 1, as in the file."""
    reasons = [
        {"job": number + 1, "resource": resource + 1, "needs": need, "has": has}
        for number in solution.impossible
        for resource, (need, has) in enumerate(
            zip(instance.demands[number], instance.capacities, strict=True)
        )
        if need > has
    ]
    return {
        "file": str(file),
        "status": str(solution.outcome),
        "makespan": solution.makespan if solution.starts else None,
        "bound": solution.bound if solution.starts else None,
        "seconds": round(solution.seconds, 3),
        "starts": {str(number + 1): start for number, start in enumerate(solution.starts)},
        "reasons": reasons,
    }


def _as_text(answer: dict[str, Any]) -> str:
    outcome = tell(*OUTCOMES[answer["status"]])
    if answer["reasons"]:
        lines = [
            tell(
                "    任务 {job} 需要 {needs} 个单位的资源 {resource}，而总共只有 {has} 个",
                "    job {job} needs {needs} units of resource {resource}, and there are {has}",
            ).format_map(reason)
            for reason in answer["reasons"]
        ]
        return "\n".join([f"✗ {answer['file']}: {outcome}", *lines])
    said = tell(
        "工期 {makespan}，下界 {bound}，用时 {seconds} 秒", "makespan {makespan}, bound {bound}, {seconds} s"
    )
    return f"✓ {answer['file']}: {outcome}{tell('，', ', ')}{said.format_map(answer)}"
