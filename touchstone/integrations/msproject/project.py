"""Reading what `<Project>` says about the plan as a whole."""

from datetime import time

from lxml import etree

from touchstone.integrations.msproject.elements import PROJECT, Children
from touchstone.integrations.msproject.fields import Fields
from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.plan import ProjectFacts

_MOST_MINUTES = 24 * 60


def read_project(element: etree._Element, log: FindingLog) -> tuple[ProjectFacts, str, Children]:
    """The facts, the source to show, and what was not read."""
    children = Children("Project", PROJECT, log)
    texts, nested = children.split(element)
    children.note_unread(texts, 0)
    children.bookkeeping |= {tag for tag, _ in nested} - PROJECT.read
    fields = Fields(texts, log)
    calendar = fields.text("CalendarUID")
    facts = ProjectFacts(
        name=fields.text("Title") or fields.text("Name").removesuffix(".xml").removesuffix(".mpp"),
        author=fields.label("Author", "name"),
        company=fields.label("Company", "name"),
        start=fields.moment("StartDate", "project_start"),
        finish=fields.moment("FinishDate", "project_finish"),
        schedule_from="start" if fields.flag("ScheduleFromStart", default=True) else "finish",
        status_date=fields.moment("StatusDate", "status_date"),
        calendar_uid=calendar if calendar not in ("", "-1") else None,
        minutes_per_day=fields.integer(
            "MinutesPerDay", "minutes_per_day", 480, lowest=1, highest=_MOST_MINUTES
        ),
        minutes_per_week=fields.integer(
            "MinutesPerWeek", "minutes_per_day", 2400, lowest=1, highest=7 * _MOST_MINUTES
        ),
        days_per_month=fields.integer("DaysPerMonth", "minutes_per_day", 20, lowest=1, highest=31),
        day_start=fields.clock("DefaultStartTime", time(8)),
        day_finish=fields.clock("DefaultFinishTime", time(17)),
        currency=fields.label("CurrencyCode", "cost") or fields.label("CurrencySymbol", "cost"),
        critical_slack_limit=fields.integer(
            "CriticalSlackLimit", "minutes_per_day", highest=10_000, lowest=-10_000
        )
        * fields.integer("MinutesPerDay", "minutes_per_day", 480, lowest=1, highest=_MOST_MINUTES),
        honours_constraints=_honours_constraints(fields, log),
        splits_in_progress=fields.flag("SplitsInProgressTasks", default=True),
        multiple_critical_paths=fields.flag("MultipleCriticalPaths"),
        program_version=_major(fields.text("BuildNumber")),
    )
    version = fields.text("SaveVersion")[:10]
    return facts, f"mspdi {version}".strip(), children


def _honours_constraints(fields: Fields, log: FindingLog) -> bool:
    """Whether constraints outrank links, as in every new project.

    Microsoft Project writes its default finish time into every file. A library that was never told any
    settings leaves it out and writes 0 for every flag nobody set; that 0 decides nothing.
    """
    honours = fields.flag("HonorConstraints", default=True)
    if honours or fields.text("DefaultFinishTime"):
        return honours
    log.add("import.settings_unset")
    return True


def _major(build: str) -> int | None:
    """16 for `16.0.14326.20454`."""
    number = build.partition(".")[0]
    return int(number) if number.isdecimal() and len(number) < 4 else None
