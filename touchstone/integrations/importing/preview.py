"""What an import will do, before it does it."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from touchstone.accounts.models import User
from touchstone.core.texts import is_english
from touchstone.integrations.importing.destination import Destination, find_destination
from touchstone.integrations.importing.project_keys import free_key
from touchstone.integrations.importing.readings import reading_of
from touchstone.integrations.models import ImportRun, ImportState
from touchstone.integrations.plan_file.field_names import field_name
from touchstone.integrations.plan_file.finding import Finding, sort_findings
from touchstone.integrations.plan_file.reading import Reading, Table
from touchstone.integrations.plan_file.sentences import Language, column_titles, say_finding
from touchstone.integrations.spreadsheet.header_names import CUSTOM, FIELDS
from touchstone.jobs.models import Job, State

MOST_TASKS_SHOWN = 200
MOST_PEOPLE_SHOWN = 500


@dataclass(frozen=True, slots=True)
class Preview:
    """Everything the import's page shows."""

    findings: list[dict[str, Any]]
    table: Table | None = None
    fields: tuple[tuple[str, str], ...] = ()
    counts: dict[str, int] | None = None
    people: tuple[dict[str, Any], ...] = ()
    tasks: tuple[dict[str, Any], ...] = ()
    project_name: str = ""
    project_key: str = ""


def preview_of(run: ImportRun, reader: User) -> Preview | None:
    """The preview of an import that was read; None while it is not."""
    if not run.reading_path:
        return None
    reading = reading_of(run)
    language: Language = "en" if is_english() else "zh"
    fields = tuple((key, field_name(key, language)) for key in (*FIELDS, CUSTOM)) if reading.table else ()
    if reading.plan is None or run.state in (ImportState.APPLIED, ImportState.UNDONE):
        return Preview(_told(reading, reading.findings, language), reading.table, fields)
    goes = find_destination(run, reading.plan, reader)
    findings = sort_findings((*reading.findings, *goes.findings))
    name = run.project_name or reading.plan.project.name or run.file_name
    return Preview(
        _told(reading, tuple(findings), language),
        reading.table,
        fields,
        _counts(goes),
        tuple(_people(goes)),
        tuple(_tasks(goes)),
        name[:200] if run.makes_project else "",
        (run.project_key or free_key(name)) if run.makes_project and run.project is None else "",
    )


def settled_state(run: ImportRun) -> str:
    """The import's state; work in the background that failed leaves it where it was before."""
    if run.state not in (ImportState.READING, ImportState.APPLYING) or run.job_id is None:
        return run.state
    job = Job.objects.filter(pk=run.job_id).first()
    has_failed = job is None or job.state in (State.FAILED, State.CANCELLED)
    return ImportState.READY if has_failed else run.state


def _told(reading: Reading, findings: tuple[Finding, ...], language: Language) -> list[dict[str, Any]]:
    titles = column_titles(reading)
    return [
        {
            "severity": finding.severity,
            "code": finding.code,
            "field": finding.field,
            "count": finding.count,
            "rows": [place.row for place in finding.places if place.row],
            "values": [place.value for place in finding.places if place.value],
            "message": say_finding(finding, language, titles),
        }
        for finding in findings
    ]


def _counts(goes: Destination) -> dict[str, int]:
    plan, match = goes.plan, goes.match
    kinds = Counter(task.kind for task in plan.tasks)
    known = sum(1 for task in plan.tasks if task.uid in match.items)
    changed = len(match.changed(plan))
    return {
        "tasks": kinds["task"],
        "milestones": kinds["milestone"],
        "summaries": kinds["summary"],
        "links": len(plan.links),
        "resources": len(plan.resources),
        "people": len({person.pk for person in goes.people.values()}),
        "calendars": len(goes.calendars.uids) if goes.calendars else 0,
        "fields": len(goes.missing_fields),
        "created": len(plan.tasks) - known,
        "changed": changed,
        "unchanged": known - changed,
    }


def _people(goes: Destination) -> list[dict[str, Any]]:
    """The working resources with the most tasks, and who they are."""
    used = Counter(assignment.resource_uid for assignment in goes.plan.assignments)
    rows: list[dict[str, Any]] = []
    for resource in goes.plan.resources:
        if resource.kind == "work":
            person = goes.people.get(resource.uid)
            rows.append(
                {
                    "uid": resource.uid,
                    "name": resource.name,
                    "email": resource.email,
                    "task_count": used[resource.uid],
                    "user_id": person.pk if person else None,
                    "user_name": person.name if person else "",
                }
            )
    return sorted(rows, key=lambda row: -row["task_count"])[:MOST_PEOPLE_SHOWN]


def _tasks(goes: Destination) -> list[dict[str, Any]]:
    """The first tasks, as an outline."""
    changed, assignees = goes.match.changed(goes.plan), goes.assignees
    depths: dict[str | None, int] = {None: -1}
    rows: list[dict[str, Any]] = []
    for task in goes.plan.tasks:
        depths[task.uid] = depths[task.parent_uid] + 1
        if len(rows) < MOST_TASKS_SHOWN:
            is_known = task.uid in goes.match.items
            person = assignees.get(task.uid)
            rows.append(
                {
                    "row": task.row,
                    "name": task.name,
                    "depth": depths[task.uid],
                    "kind": task.kind,
                    "start": task.start,
                    "finish": task.finish,
                    "duration": task.duration,
                    "percent_complete": task.percent_complete,
                    "assignee": person.name if person else "",
                    "change": ("changed" if task.uid in changed else "unchanged") if is_known else "created",
                }
            )
    return rows
