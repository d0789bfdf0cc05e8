"""Tiny plans to test with."""

from dataclasses import replace
from datetime import datetime

from touchstone.integrations.plan_file.checks import check_plan
from touchstone.integrations.plan_file.finding import Finding, FindingLog
from touchstone.integrations.plan_file.plan import Link, Plan, Task


def task(uid: str, parent: str | None = None, **values) -> Task:
    return Task(
        uid=uid, name=f"Task {uid}", row=int(uid) if uid.isdigit() else 0, parent_uid=parent, **values
    )


def link(predecessor: str, successor: str, **values) -> Link:
    return Link(predecessor_uid=predecessor, successor_uid=successor, **values)


def plan(*tasks: Task, links: tuple[Link, ...] = (), **parts) -> Plan:
    return Plan(tasks=tasks, links=links, **parts)


def checked(made: Plan) -> tuple[Plan, dict[str, Finding]]:
    """The checked plan and the findings by code."""
    log = FindingLog()
    return check_plan(made, log), {finding.code: finding for finding in log.findings()}


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def renamed(made: Task, name: str) -> Task:
    return replace(made, name=name)
