"""`touchstone risk`."""

import argparse
import sys
from typing import TYPE_CHECKING, Any

from touchstone.config.commands.language import tell
from touchstone.config.commands.reading_plans import add_file, read_and_schedule
from touchstone.config.commands.starting import print_json, say_line

if TYPE_CHECKING:
    from touchstone.engine.risk import Outcomes, Sensitivity, Simulation

SUMMARY = (
    "模拟计划文件可能的完成时间（不写入数据库）",
    "simulate when the plan of a file may finish, without a database",
)
EXAMPLES = """  touchstone risk plan.xml
  touchstone risk plan.xml --runs 20000 --seed 7 --spread 80 150 --json"""
PERCENTS = (10, 50, 80, 90)
MOST_NAMED = 15


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument(
        "--runs", type=int, default=10_000, help=tell("模拟次数（默认 10000）", "how many runs (10000)")
    )
    parser.add_argument(
        "--seed", type=int, default=1, help=tell("随机种子：相同种子，相同结果", "same seed, same answer (1)")
    )
    parser.add_argument(
        "--spread",
        nargs=2,
        type=float,
        default=(90, 130),
        metavar=(tell("乐观", "LOW"), tell("悲观", "HIGH")),
        help=tell(
            "乐观与悲观工期，占计划工期的百分比（默认 90 130）",
            "optimistic and pessimistic duration in percent of the planned one (90 130)",
        ),
    )


def run(options: argparse.Namespace) -> int:
    """Ends with 1 when the file has no dates, or the numbers mean nothing."""
    from touchstone.engine.risk import InvalidRisk, Uncertainty, find_sensitivities, simulate, spread_of

    read = read_and_schedule(options)
    if read is None:
        return 1
    file_plan, result = read
    low, high = options.spread
    try:
        leaves = [task for task in result.plan.tasks if task.id in result and not result[task.id].is_summary]
        estimates = spread_of(leaves, optimistic=low / 100, pessimistic=high / 100)
        uncertainty = Uncertainty(estimates=estimates)
        simulation = simulate(
            result.plan, uncertainty, runs=options.runs, seed=options.seed, watch=(), progress=_tell
        )
    except InvalidRisk as mistake:
        say_line(f"✗ {mistake}")
        return 1
    titles = {task.uid: task.name for task in file_plan.tasks}
    told = find_sensitivities(simulation, with_kendall=len(leaves) <= 2_000)
    if options.json:
        print_json(_as_data(options, simulation, told, titles))
    else:
        _print(options, simulation, told, titles)
    return 0


def _tell(done: int, total: int) -> None:
    """Say how far it is, to a person who waits; plans with manual summaries take minutes."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done / total:.0%}" + ("\r    \r" if done == total else ""))
        sys.stderr.flush()


def _as_data(
    options: argparse.Namespace,
    simulation: "Simulation",
    told: "tuple[Sensitivity, ...]",
    titles: dict[str, str],
) -> dict[str, Any]:
    return {
        "file": str(options.file),
        "runs": simulation.runs,
        "seed": simulation.seed,
        "finish": _outcome(simulation.finish),
        "tasks": [
            {"uid": each.task, "title": titles.get(str(each.task), "")}
            | {name: getattr(each, name) for name in each.__slots__ if name != "task"}
            for each in told
        ],
    }


def _outcome(finish: "Outcomes") -> dict[str, Any]:
    def text(moment: Any) -> str:
        return str(moment.isoformat(timespec="minutes"))

    return {
        "scheduled": text(finish.scheduled),
        "chance_as_scheduled": finish.chance_by(finish.scheduled),
        "mean": text(finish.mean),
        "deviation_minutes": finish.deviation,
        **{f"p{percent}": text(finish.percentile(percent)) for percent in PERCENTS},
        "histogram": [[text(bar.start), text(bar.end), bar.runs] for bar in finish.histogram()],
        "s_curve": [[text(point.date), point.chance] for point in finish.s_curve()],
    }


def _print(
    options: argparse.Namespace,
    simulation: "Simulation",
    told: "tuple[Sensitivity, ...]",
    titles: dict[str, str],
) -> None:
    finish = simulation.finish
    say_line(tell(f"{options.file}：模拟 {simulation.runs} 次", f"{options.file}: {simulation.runs} runs"))
    chance = f"{finish.chance_by(finish.scheduled):.0%}"
    planned = f"{finish.scheduled:%Y-%m-%d %H:%M}"
    say_line(
        tell(f"    按计划 {planned} 完成的概率：{chance}", f"    chance of {planned} as planned: {chance}")
    )
    for percent in PERCENTS:
        say_line(f"    P{percent}  {finish.percentile(percent):%Y-%m-%d %H:%M}")
    say_line(tell("    对完成时间影响最大的任务：", "    what the finish depends on most:"))
    for each in told[:MOST_NAMED]:
        title = titles.get(str(each.task), "")
        critical = tell("关键度", "critical in")
        say_line(f"    {each.contribution:>5.0%}  {critical} {each.criticality:>4.0%}  {each.task} {title}")
