"""Everything that tree table and Gantt draw, in one piece."""

from collections.abc import Sequence
from typing import Any

from touchstone.accounts.models import User
from touchstone.calendars.working_time import missing_years
from touchstone.projects.models import Project
from touchstone.schedule.neighbours import NEIGHBOUR_COLUMNS, links_with_neighbours
from touchstone.schedule.plan_rows import COLUMNS, LINK_COLUMNS, plan_links, plan_rows
from touchstone.schedule.plan_summary import plan_span, plan_stamp, plan_summary


def plan_data(project: Project, reader: User, ids: Sequence[int] | None = None) -> dict[str, Any]:
    """The whole plan, or what became of the items `ids`; the stamp is read first and so never too new."""
    stamp = plan_stamp(project)
    start, finish = plan_span(project)
    rows = plan_rows(project, ids)
    return {
        "project": plan_summary(project, reader, start, finish),
        "columns": COLUMNS,
        "rows": rows,
        "gone": sorted(set(ids or ()) - {row[0] for row in rows}),
        "link_columns": LINK_COLUMNS,
        "links": plan_links(project, ids),
        "neighbour_columns": NEIGHBOUR_COLUMNS,
        "neighbours": links_with_neighbours(project, reader, ids),
        "missing_years": missing_years(project.calendar, start, finish or start),
        "stamp": stamp,
    }
