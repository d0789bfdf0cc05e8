"""Plans written as small tables, so that a test shows the project and not its construction.

One row per task::

    A    2d                       two working days
    B    3d   A                   after A (finish-to-start)
    C    1d   A:SS+1d, B:FF-4h    other links, with lag
    D    4h   B:FS+2ed            a lag of two elapsed days
    E    1d   B:FS+50%            a lag of half of B's duration
    S                             a summary: the rows indented below it are inside
      X  0d                       a milestone

Words after the links set fields: ``SNET=03-05`` (08:00; ``F…`` constraints 17:00), ``due=03-06``,
``done=50``, ``began=03-02``, ``ended=03-04``, ``on=night``, ``from=03-03`` and ``to=03-04`` (typed by hand,
which makes the task manual).
Dates are in 2026; the plan starts on Monday 2 March 08:00 and a day is 08:00–12:00, 13:00–17:00.
"""

import re
from datetime import datetime
from typing import Any

from touchstone.engine import (
    Calendar,
    ConstraintType,
    Lag,
    LagKind,
    Link,
    LinkType,
    Mode,
    Options,
    Plan,
    Result,
    Task,
    schedule,
)

MONDAY = datetime(2026, 3, 2, 8)
DAY = 480
ROW = re.compile(r"^(?P<indent> *)(?P<id>\w+) *(?P<rest>.*)$")
LINK = re.compile(r"^(?P<id>\w+)(:(?P<type>FS|SS|FF|SF)(?P<lag>[+-][\d.]+(m|h|d|ed|eh|%|e%))?)?$")
UNITS = {"m": 1, "h": 60, "d": DAY, "ed": 1440, "eh": 60, "%": 1, "e%": 1}
KINDS = {
    "m": LagKind.WORKING,
    "h": LagKind.WORKING,
    "d": LagKind.WORKING,
    "ed": LagKind.ELAPSED,
    "eh": LagKind.ELAPSED,
    "%": LagKind.PERCENT,
    "e%": LagKind.ELAPSED_PERCENT,
}


def plan_of(
    table: str, *calendars: Calendar, options: Options | None = None, start: datetime = MONDAY
) -> Plan:
    """The plan that a table describes."""
    tasks: list[Task] = []
    links: list[Link] = []
    holders: list[tuple[int, str]] = []
    for line in table.splitlines():
        if not line.strip():
            continue
        match = ROW.match(line)
        assert match, f"not a row: {line!r}"
        indent, task_id = len(match["indent"]), match["id"]
        while holders and holders[-1][0] >= indent:
            holders.pop()
        parent = holders[-1][1] if holders else None
        holders.append((indent, task_id))
        fields, found = read_words(task_id, match["rest"])
        tasks.append(Task(id=task_id, parent=parent, **fields))
        links.extend(found)
    return Plan(
        start=start,
        tasks=tuple(tasks),
        links=tuple(links),
        calendars=calendars,
        options=options or Options(),
    )


def result_of(table: str, *calendars: Calendar, options: Options | None = None) -> Result:
    """The scheduled table; the plan must be feasible."""
    result = schedule(plan_of(table, *calendars, options=options))
    assert not result.problems, result.problems
    return result


def dates_of(result: Result) -> dict[str, str]:
    """``{"A": "03-02 08:00 → 03-03 17:00"}``."""
    return {str(task_id): f"{moment(task.start)} → {moment(task.finish)}" for task_id, task in result.items()}


def moment(date: datetime) -> str:
    return f"{date:%m-%d %H:%M}"


def read_words(task_id: str, rest: str) -> tuple[dict[str, Any], list[Link]]:
    fields: dict[str, Any] = {}
    links: list[Link] = []
    for word in rest.replace(",", " ").split():
        if "=" in word:
            read_setting(fields, *word.split("=", 1))
        elif word == "ALAP":
            fields["constraint"] = ConstraintType.ALAP
        elif span := re.match(r"^([\d.]+)(m|h|d|ed|eh)$", word):
            fields["duration"] = round(float(span[1]) * UNITS[span[2]])
            fields["elapsed"] = span[2].startswith("e")
        else:
            links.append(read_link(task_id, word))
    return fields, links


def read_setting(fields: dict[str, Any], name: str, value: str) -> None:
    if name in ConstraintType.__members__:
        fields["constraint"] = ConstraintType(name)
        fields["constraint_date"] = read_date(value, at_finish=name.startswith(("F", "MF")))
    elif name == "done":
        fields["percent_complete"] = float(value)
    elif name == "on":
        fields["calendar"] = value
    else:
        field = {
            "due": "deadline",
            "began": "actual_start",
            "ended": "actual_finish",
            "resume": "resume",
            "from": "start",
            "to": "finish",
        }[name]
        fields[field] = read_date(value, at_finish=name in ("due", "ended", "to"))
        if name in ("from", "to"):
            fields["mode"] = Mode.MANUAL


def read_date(text: str, *, at_finish: bool) -> datetime:
    """``03-05`` is the start or finish of that working day, ``03-05T10:30`` a moment."""
    if "T" in text:
        return datetime.fromisoformat(f"2026-{text}")
    return datetime.fromisoformat(f"2026-{text}T{'17' if at_finish else '08'}:00")


def read_link(successor: str, word: str) -> Link:
    match = LINK.match(word)
    assert match, f"not a link: {word!r}"
    lag = Lag()
    if match["lag"]:
        amount, unit = re.match(r"([+-][\d.]+)(\D+)$", match["lag"]).groups()  # type: ignore[union-attr]
        lag = Lag(float(amount) * UNITS[unit], KINDS[unit])
    return Link(match["id"], successor, LinkType(match["type"] or "FS"), lag)
