"""Earned value of a real plan saved by Microsoft Project, when the shared data are at hand: to the cent.

`bin/bench earned_value FILE`; the file is `evm-01.json` of the scheduling corpus.
"""

import json
import sys
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from touchstone.engine.value import ValueStatus, WorkPackage, measure_value

CENT = Decimal("0.01")
EXPECTED = {"pv": "1644000", "ev": "1644000", "ac": "1548000", "bac": "3876000", "eac": "3649664.23"}
EXPECTED_CPI = Decimal("1.0620")


def main(arguments: Sequence[str] = ()) -> int:
    """Print the figures; 1 when one of them is another than Microsoft Project's."""
    path = Path(arguments[0]) if arguments else None
    if path is None or not path.is_file():
        print("There is no file to measure.")
        return 0
    data = json.loads(path.read_text(encoding="utf-8"))
    leaves = [task for task in data["tasks"] if not task["summary"] and task["baseline"]]
    status = measure_value(
        [package_of(task) for task in leaves if task["baseline"].get("cost")],
        datetime.fromisoformat(data["status_date"]),
    )
    wrong = differing_tasks(leaves, datetime.fromisoformat(data["status_date"]))
    return report(status, wrong)


def package_of(task: dict[str, Any]) -> WorkPackage:
    """A task of the file. Percentages in it are rounded; what is done is the share of its work."""
    work = minutes_of(task["work"])
    baseline = task["baseline"]
    return WorkPackage(
        id=task["uid"],
        start=datetime.fromisoformat(baseline["start"]),
        finish=datetime.fromisoformat(baseline["finish"]),
        budget=Decimal(str(baseline["cost"])),
        earned=minutes_of(task["actual_work"]) / work if work else Decimal(0),
        actual=Decimal(str(task["actual_cost"])),
    )


def minutes_of(duration: str) -> Decimal:
    """`PT8H30M0S` in minutes."""
    hours, _, rest = duration.removeprefix("PT").partition("H")
    return Decimal(hours) * 60 + Decimal(rest.partition("M")[0])


def differing_tasks(leaves: list[dict[str, Any]], at: datetime) -> list[int]:
    """Tasks whose planned, earned or actual value is another than the file says, by more than a cent."""
    wrong = []
    for task in leaves:
        if not task["baseline"].get("cost"):
            continue
        amounts = measure_value([package_of(task)], at).amounts
        pairs = ((amounts.pv, "bcws"), (amounts.ev, "bcwp"), (amounts.ac, "acwp"), (amounts.cv, "cv"))
        if any(abs(found - Decimal(str(task["expected"][name]))) > CENT for found, name in pairs):
            wrong.append(task["uid"])
    return wrong


def report(status: ValueStatus, wrong: list[int]) -> int:
    """Print what was found beside what was expected."""
    amounts, missed = status.amounts, len(wrong)
    for name, expected in EXPECTED.items():
        found = getattr(amounts, name).quantize(CENT)
        missed += found != Decimal(expected)
        print(f"{name:<5}{found:>16,}   expected {Decimal(expected):,}")
    cpi = round(amounts.cpi or Decimal(0), 4)
    print(f"cpi  {cpi:>16}   expected {EXPECTED_CPI}")
    print(f"SPI(t) {round(status.times.spi_t or 0, 4)}, tasks that differ: {wrong or 'none'}")
    return int(missed > 0 or cpi != EXPECTED_CPI)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
