"""Which project of a file with several becomes the plan."""

from collections import Counter

from touchstone.integrations.plan_file.finding import FileRefused, FindingLog
from touchstone.integrations.primavera.record import Record


def choose_project(projects: list[Record], activities: list[Record], log: FindingLog) -> Record:
    """The project that was exported (others are there because links lead to them), the largest of several.

    Raises FileRefused when there is none.
    """
    if not projects:
        raise FileRefused("import.nothing_found")
    sizes = Counter(record.text("proj_id") for record in activities)
    chosen = max(
        projects, key=lambda record: (record.flag("export_flag", default=True), sizes[record.text("proj_id")])
    )
    for record in projects:
        if record is not chosen and sizes[record.text("proj_id")]:
            log.add("import.xer_other_project", row=record.line, value=record.text("proj_short_name"))
    return chosen
