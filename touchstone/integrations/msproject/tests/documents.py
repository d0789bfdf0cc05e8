"""Microsoft Project documents to test with, written as their XML."""

from typing import Any

from touchstone.integrations.msproject.reader import read_mspdi
from touchstone.integrations.plan_file.finding import FileRefused, Finding, FindingLog
from touchstone.integrations.plan_file.plan import Plan, Task

NAMESPACE = "http://schemas.microsoft.com/project"


def xml(tag: str, content: str = "", **values: object) -> str:
    """`<tag>` with the values as child elements, then the content."""
    children = "".join(f"<{name}>{value}</{name}>" for name, value in values.items())
    return f"<{tag}>{children}{content}</{tag}>"


def task_xml(uid: int, level: int = 1, content: str = "", **values: Any) -> str:
    usual: dict[str, Any] = {"UID": uid, "ID": uid, "Name": f"T{uid}", "OutlineLevel": level}
    return xml("Task", content, **(usual | values))


def document(
    *tasks: str, before: str = "", after: str = "", encoding: str = "UTF-8", **project: object
) -> str:
    facts = "".join(f"<{name}>{value}</{name}>" for name, value in project.items())
    return (
        f'<?xml version="1.0" encoding="{encoding}"?>'
        f'<Project xmlns="{NAMESPACE}">{facts}{before}<Tasks>{"".join(tasks)}</Tasks>{after}</Project>'
    )


def read(text: str | bytes) -> tuple[Plan, dict[str, Finding]]:
    """The plan and the findings by code."""
    log = FindingLog()
    plan = read_mspdi(text.encode() if isinstance(text, str) else text, log)
    return plan, {finding.code: finding for finding in log.findings()}


def read_task(content: str = "", **values: Any) -> tuple[Task, dict[str, Finding]]:
    """One task on its own."""
    plan, found = read(document(task_xml(1, content=content, **values)))
    return plan.tasks[0], found


def refusal_of(data: str | bytes) -> str:
    """The code a document is refused with."""
    try:
        read(data)
    except FileRefused as refusal:
        return refusal.finding.code
    raise AssertionError("the document was read")
