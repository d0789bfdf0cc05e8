"""Levelling: instances of PSPLIB with 10 seconds and two workers each, and the first answer for a large plan.

The instances are not part of this repository: TOUCHSTONE_PSPLIB names a folder with ``bench100.json``,
``bks.csv`` and ``j30.sm.tar.xz``, ``j60.sm.tar.xz``, ``j120.sm.tar.xz``.
A gap is the share by which a makespan is longer than the best known one.
"""

import csv
import json
import os
import sys
import tarfile
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from time import perf_counter, process_time

from benchmarks.engine_plans import LIKE_REAL, draw_plan
from touchstone.engine import Assignment, Plan, Resource
from touchstone.engine.levelling import level
from touchstone.engine.levelling.rcpsp.instance import Instance, find_mistakes
from touchstone.engine.levelling.rcpsp.psplib import parse_instance
from touchstone.engine.levelling.rcpsp.rules import RULES, place_by_priority
from touchstone.engine.levelling.rcpsp.solving import Outcome, solve

SECONDS, WORKERS = 10.0, 2
QUICK = 3
TASKS, PEOPLE = 1000, 40


@dataclass(frozen=True)
class Aim:
    """Of one set: how many of the instances are to be proven, and the largest mean gap in percent."""

    proven: int
    gap: float


AIMS = {"j30": Aim(50, 0.0), "j60": Aim(26, 0.3), "j120": Aim(0, 4.0)}


def main() -> int:
    """1 when an aim is missed; a quick run has none but the first answer's."""
    folder, is_quick = os.environ.get("TOUCHSTONE_PSPLIB"), "--quick" in sys.argv
    missed = not is_first_answer_quick()
    if not folder:
        print("TOUCHSTONE_PSPLIB names no folder with instances of PSPLIB: they are left out.")
        return int(missed)
    print(f"{SECONDS:.0f} s, {WORKERS} workers\n")
    print("  set   instances  proven  mean gap  by rules alone  mean time")
    for name, aim in AIMS.items():
        missed |= not measure_set(Path(folder), name, aim, is_quick=is_quick)
    return int(missed)


def measure_set(folder: Path, name: str, aim: Aim, *, is_quick: bool) -> bool:
    """Solve the instances of a set; whether the aim is reached."""
    chosen = [file for group, file in json.loads((folder / "bench100.json").read_text()) if group == name]
    with (folder / "bks.csv").open(newline="") as lines:
        known = {row["instance"]: int(row["ub"]) for row in csv.DictReader(lines)}
    chosen = chosen[:QUICK] if is_quick else chosen
    instances = read_instances(folder / f"{name}.sm.tar.xz", set(chosen))
    proven, gaps, by_rules, began = 0, [], [], perf_counter()
    for file in chosen:
        instance, best = instances[file], known[file]
        solution = solve(instance, seconds=SECONDS, workers=WORKERS)
        mistakes = find_mistakes(instance, solution.starts)
        if mistakes or solution.bound > best:
            raise AssertionError(f"{file}: {mistakes or 'a bound above the best known makespan'}")
        proven += solution.outcome is Outcome.OPTIMAL
        gaps.append(100 * (solution.makespan / best - 1))
        quickest = min(instance.finish_of(place_by_priority(instance, rule(instance))) for rule in RULES)
        by_rules.append(100 * (quickest / best - 1))
    count = len(chosen)
    gap = sum(gaps) / count
    print(
        f"  {name:<5} {count:9} {proven:7} {gap:7.2f} % {sum(by_rules) / count:13.2f} %"
        f" {(perf_counter() - began) / count:8.1f} s",
        flush=True,
    )
    return is_quick or (proven >= aim.proven and gap <= aim.gap)


def read_instances(archive: Path, wanted: set[str]) -> dict[str, Instance]:
    """The named instances of an archive."""
    found = {}
    with tarfile.open(archive) as files:
        for member in files:
            name = Path(member.name).name
            content = files.extractfile(member) if name in wanted else None
            if content is not None:
                found[name] = parse_instance(content.read().decode())
    return found


def is_first_answer_quick() -> bool:
    """Level a drawn plan by rules alone; whether it takes less than a tenth of a second of one core."""
    plan = staffed_plan()
    levelling = level(plan, seconds=0)
    times = []
    for _ in range(5):
        began = process_time()
        levelling = level(plan, seconds=0)
        times.append(process_time() - began)
    print(
        f"{TASKS} tasks, {PEOPLE} people, {len(levelling.overloads_before)} overloads: first answer in"
        f" {1000 * min(times):.0f} ms of one core, {len(levelling.delays)} tasks held back,"
        f" {len(levelling.overloads)} overloads left"
    )
    return min(times) < 0.1


def staffed_plan() -> Plan:
    """A drawn plan with one or two people on each task."""
    random, plan = Random(1), draw_plan(TASKS, 3 * TASKS // 2, LIKE_REAL, reach=40)
    people = [f"P{number}" for number in range(PEOPLE)]
    return replace(
        plan,
        resources=tuple(Resource(id=each, max_units=random.choice((1.0, 1.0, 2.0))) for each in people),
        tasks=tuple(
            task
            if task.parent is None
            else replace(
                task,
                calendar=None,
                assignments=tuple(
                    Assignment(resource=each, units=random.choice((0.5, 1.0, 1.0)))
                    for each in random.sample(people, random.choice((1, 1, 2)))
                ),
            )
            for task in plan.tasks
        ),
    )
