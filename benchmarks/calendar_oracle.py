"""How far the working-time arithmetic agrees with MPXJ's `ProjectCalendar`, operation by operation.

`TOUCHSTONE_PLANS=DIR bin/bench calendar_oracle`, where DIR holds plan files and `calendar_oracle.jsonl.gz`:
per line a calendar of one of the files and moments with what MPXJ answers. Those are not in this repository.

MPXJ takes a shift that ends at midnight for over as soon as its day begins. Its "previous finish" then lies
in the future, and a minute taken off midnight can be outside working hours. The engine does neither. The
second column puts those two readings in the engine's place, so that every difference is shown to be one.
"""

import gzip
import json
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from benchmarks.oracle.mpxj_midnight import previous_finish_as_mpxj, subtract_as_mpxj
from touchstone.engine import Timeline, to_datetime, to_minutes
from touchstone.engine.timeline import timeline_of
from touchstone.engine.working_days import DayFinder
from touchstone.integrations.formats import read_plan
from touchstone.integrations.plan_file.plan import Plan
from touchstone.integrations.plan_file.to_engine import engine_calendars

SAMPLES = "calendar_oracle.jsonl.gz"
SUFFIXES = (".mspdi.xml.gz", ".xer.gz")


@dataclass(frozen=True)
class Question:
    """One sample: the calendar, the moment, what was asked and what MPXJ answered."""

    where: str
    timeline: Timeline
    days: DayFinder
    sample: dict[str, Any]

    def moment(self, name: str) -> int:
        """A moment of the sample, in minutes."""
        return to_minutes(datetime.fromisoformat(self.sample[name]))


def main() -> int:
    """Print agreement per operation; 1 when anything is left unexplained."""
    folder = os.environ.get("TOUCHSTONE_PLANS")
    if not folder:
        print("Left out: TOUCHSTONE_PLANS names no folder with plan files and their samples.")
        return 0
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    explained: Counter[str] = Counter()
    for question in read_questions(Path(folder)):
        for name, (ours, theirs, as_mpxj) in compare(question).items():
            asked[name] += 1
            right[name] += ours == theirs
            explained[name] += theirs in (ours, as_mpxj)
            if theirs not in (ours, as_mpxj):
                print(f"{question.where} {question.sample['at']} {name}: {ours}, MPXJ {theirs}")
    print(f"{'operation':24}{'engine':>16}{'with MPXJ midnights':>22}")
    for name, count in [*asked.items(), ("all", asked.total())]:
        ours = right[name] if name != "all" else right.total()
        known = explained[name] if name != "all" else explained.total()
        print(f"{name:24}{ours:>8}/{count:<7}{known:>14}/{count}")
    return int(explained.total() < asked.total() or not asked)


def read_questions(folder: Path) -> Iterator[Question]:
    """Every sample, with the calendar it is about as our readers understand it."""
    plans: dict[str, Plan] = {}
    with gzip.open(folder / SAMPLES, "rt", encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            name = entry["file"]
            if name not in plans:
                plans[name] = read(folder, name)
            calendar = engine_calendars(plans[name].calendars)[str(entry["calendar_uid"])]
            for sample in entry["samples"]:
                where = f"{name} calendar {entry['calendar_uid']}"
                yield Question(where, timeline_of(calendar), DayFinder(calendar), sample)


def read(folder: Path, name: str) -> Plan:
    """The plan of a file. Raises SystemExit when it is not there or cannot be read."""
    for suffix in SUFFIXES:
        path = folder / f"{name}{suffix}"
        if path.is_file():
            plan = read_plan(path.read_bytes(), path.name).plan
            if plan is not None:
                return plan
    raise SystemExit(f"{folder / name} cannot be read")


def compare(question: Question) -> dict[str, tuple[object, object, object]]:
    """Per operation: our answer, MPXJ's, and ours with MPXJ's reading of midnight."""
    timeline, sample = question.timeline, question.sample
    at, minutes = question.moment("at"), sample["minutes"]
    finish, earlier = timeline.previous_finish(at), timeline.add(at, -minutes)
    work = timeline.work_between(at, question.moment("until"))
    later, start = text_of(timeline.add(at, minutes)), text_of(timeline.next_start(at))
    return {
        "add": (later, sample["add"], later),
        "subtract": (
            text_of(earlier),
            sample["sub"],
            text_of(subtract_as_mpxj(question.days, at, minutes, earlier)),
        ),
        "next start": (start, sample["next_work_start"], start),
        "previous finish": (
            text_of(finish),
            sample["prev_work_finish"],
            text_of(previous_finish_as_mpxj(question.days, at, finish)),
        ),
        "work between": (work, sample["work_minutes"], work),
    }


def text_of(moment: int) -> str:
    """A moment as the samples write it."""
    return to_datetime(moment).isoformat(timespec="minutes")


if __name__ == "__main__":
    raise SystemExit(main())
