"""Small XER files for tests, written as P6 writes them."""

from collections.abc import Mapping, Sequence

from touchstone.integrations.formats import read_plan
from touchstone.integrations.plan_file.finding import Finding
from touchstone.integrations.plan_file.plan import Plan

Row = Mapping[str, object]

HEADER = "ERMHDR\t20.12\t2026-01-01\tProject\tadmin\tadmin\tdb\tProject Management\tCNY"
MONDAY_TO_FRIDAY = "".join(
    f"(0||{day}()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))" for day in (2, 3, 4, 5, 6)
)
OFFICE = f"(0||CalendarData()((0||DaysOfWeek()((0||1()()){MONDAY_TO_FRIDAY}(0||7()())))(0||Exceptions()())))"


def activity(task_id: int, hours: float = 8, **values: object) -> dict[str, object]:
    """A row of TASK: not started, in WBS element 10 and calendar 1, unless told otherwise."""
    return {
        "task_id": task_id,
        "proj_id": 1,
        "wbs_id": 10,
        "clndr_id": 1,
        "task_type": "TT_Task",
        "status_code": "TK_NotStart",
        "task_code": f"A{task_id}",
        "task_name": f"Activity {task_id}",
        "target_drtn_hr_cnt": hours,
        "remain_drtn_hr_cnt": hours,
        **values,
    }


def started(task_id: int, hours: float, remaining: float, start: str, **values: object) -> dict[str, object]:
    """A row of TASK for work in progress."""
    given = {"status_code": "TK_Active", "act_start_date": start, "remain_drtn_hr_cnt": remaining}
    return activity(task_id, hours, **{**given, **values})


def finished(task_id: int, hours: float, start: str, finish: str, **values: object) -> dict[str, object]:
    """A row of TASK for work that is over."""
    given = {"status_code": "TK_Complete", "act_start_date": start, "act_end_date": finish}
    return activity(task_id, hours, **{**given, "remain_drtn_hr_cnt": 0, **values})


def relation(predecessor: int, successor: int, kind: str = "FS", lag: float = 0) -> dict[str, object]:
    """A row of TASKPRED; the lag is in hours."""
    return {
        "task_id": successor,
        "pred_task_id": predecessor,
        "proj_id": 1,
        "pred_proj_id": 1,
        "pred_type": f"PR_{kind}",
        "lag_hr_cnt": lag,
    }


def calendar(uid: int = 1, data: str = OFFICE, **values: object) -> dict[str, object]:
    """A row of CALENDAR."""
    return {"clndr_id": uid, "clndr_name": f"C{uid}", "clndr_type": "CA_Base", "clndr_data": data, **values}


def table(name: str, rows: Sequence[Row]) -> str:
    """One table; its columns are all that its rows name."""
    columns = list(dict.fromkeys(column for row in rows for column in row))
    lines = [f"%T\t{name}", "\t".join(("%F", *columns))]
    lines += ["\t".join(("%R", *(str(row.get(column, "")) for column in columns))) for row in rows]
    return "\r\n".join(lines)


def export(
    activities: Sequence[Row],
    relations: Sequence[Row] = (),
    *,
    project: Row | None = None,
    options: Row | None = None,
    **others: Sequence[Row],
) -> str:
    """A whole file: project 1 with data date Monday 2026-03-02 08:00 and the WBS element 10."""
    facts = {
        "proj_id": 1,
        "proj_short_name": "P1",
        "clndr_id": 1,
        "plan_start_date": "2026-03-02 08:00",
        "last_recalc_date": "2026-03-02 08:00",
        "critical_drtn_hr_cnt": 0,
        "export_flag": "Y",
    }
    wbs = {"wbs_id": 10, "proj_id": 1, "seq_num": 1, "wbs_short_name": "P1", "wbs_name": "Bridge"}
    tables: dict[str, Sequence[Row]] = {
        "PROJECT": [{**facts, **(project or {})}],
        "CALENDAR": [calendar()],
        "SCHEDOPTIONS": [{"proj_id": 1, "sched_retained_logic": "Y", **(options or {})}],
        "PROJWBS": [wbs],
        "TASK": activities,
        "TASKPRED": relations,
        **others,
    }
    return "\r\n".join([HEADER, *(table(name, rows) for name, rows in tables.items() if rows), "%E", ""])


def read(text: str | bytes, name: str = "plan.xer") -> tuple[Plan, dict[str, Finding]]:
    """The plan of a file, and its findings by code."""
    data = text if isinstance(text, bytes) else text.encode()
    reading = read_plan(data, name)
    assert reading.plan is not None, reading.findings
    return reading.plan, {finding.code: finding for finding in reading.findings}
