"""Writing a plan into its project through the domains' own actions."""

from collections.abc import Callable
from typing import Any

from touchstone.accounts.models import User
from touchstone.accounts.queries import the_company
from touchstone.calendars.models import WorkCalendar
from touchstone.calendars.working_time import zone_of
from touchstone.core.texts import say
from touchstone.integrations.importing.calendars import add_calendars, make_calendar, own_calendars
from touchstone.integrations.importing.custom_fields import FieldKeys, find_keys, make_fields, resources_field
from touchstone.integrations.importing.destination import Destination, first_day
from touchstone.integrations.importing.item_fields import Surroundings
from touchstone.integrations.importing.people import assignments_by_task
from touchstone.integrations.importing.project_keys import free_key
from touchstone.integrations.models import ImportRun
from touchstone.projects.actions import edit_project, set_member
from touchstone.projects.models import Project, ProjectRole
from touchstone.work.actions import start_project

Tell = Callable[..., None]
"""`tell(done, total, text_code, **params)`; steps are counted in `STEPS`."""


def tell_nobody(*_: Any, **__: Any) -> None:
    """Keep to oneself how far it is."""


STEPS = 4


def prepare_project(run: ImportRun, goes: Destination, *, by: User) -> tuple[Project, Surroundings]:
    """The project with everything the items will need: itself, people, calendars, fields."""
    project = run.project
    calendars: dict[str, WorkCalendar] = {}
    if project is None:
        project, calendars = _start_project(run, goes, by)
    for person in goes.newcomers:
        role = ProjectRole.GUEST if person.is_guest else ProjectRole.MEMBER
        set_member(project, by=by, user=person, role=role)
    calendars = _keep_calendars(project, goes, calendars, by)
    keys = _keep_fields(project, goes, by)
    of_tasks = goes.calendars.of_tasks if goes.calendars else {}
    around = Surroundings(
        zone=zone_of(project.calendar.time_zone),
        untitled=say("imports.untitled"),
        calendars={task: calendars[uid].pk for task, uid in of_tasks.items() if uid in calendars},
        assignees={task: person.pk for task, person in goes.assignees.items()},
        assignments=assignments_by_task(goes.plan),
        resources={resource.uid: resource for resource in goes.plan.resources},
        keys=keys,
    )
    return project, around


def _start_project(run: ImportRun, goes: Destination, by: User) -> tuple[Project, dict[str, WorkCalendar]]:
    """A new project on the file's own calendar; a table has none, so the company's standard serves."""
    facts, needed = goes.plan.project, goes.calendars
    calendars: dict[str, WorkCalendar] = {}
    if needed is not None and needed.project is not None:
        external = f"{goes.match.source}:{needed.project}"
        calendars[needed.project] = make_calendar(
            goes.plan, needed, needed.project, time_zone=by.time_zone, external_id=external
        )
    name = run.project_name or facts.name or run.file_name
    project = start_project(
        the_company(),
        by=by,
        name=name[:200],
        key=run.project_key or free_key(name),
        start_date=first_day(goes.plan),
        calendar=calendars.get(needed.project or "") if needed else None,
    )
    changes: dict[str, Any] = {"description": facts.notes} if facts.notes else {}
    if facts.status_date:
        changes["status_date"] = facts.status_date.date()
    edit_project(project, by=by, **changes)
    return project, calendars


def _keep_calendars(
    project: Project, goes: Destination, made: dict[str, WorkCalendar], by: User
) -> dict[str, WorkCalendar]:
    """Calendars by uid: those made with the project, those of earlier imports, and new ones."""
    needed = goes.calendars
    if needed is None:
        return {}
    calendars = own_calendars(project, goes.plan, needed, goes.match.source) | made
    fresh = dict(made)
    for uid in sorted(needed.uids - calendars.keys()):
        external = f"{goes.match.source}:{uid}"
        fresh[uid] = make_calendar(
            goes.plan, needed, uid, time_zone=project.calendar.time_zone, external_id=external
        )
    add_calendars(project, fresh, by=by)
    return calendars | fresh


def _keep_fields(project: Project, goes: Destination, by: User) -> FieldKeys:
    make_fields(project, goes.missing_fields, by=by)
    wants_resources = goes.keys.resources is not None or any(
        field.uid == resources_field().uid for field in goes.missing_fields
    )
    return find_keys(project, goes.plan, wants_resources=wants_resources)[0]
