"""TASK → tasks, with what only P6 knows of them."""

from datetime import datetime
from typing import NamedTuple

from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.plan import Constraint, FieldValue, Task, WorkRule
from touchstone.integrations.plan_file.primavera import Activity, ActivityKind, DatedLimit, Limit
from touchstone.integrations.plan_file.texts import fit_name
from touchstone.integrations.primavera.record import Record

KINDS: dict[str, ActivityKind] = {
    "TT_Task": "task",
    "TT_Rsrc": "resource_dependent",
    "TT_Mile": "start_milestone",
    "TT_FinMile": "finish_milestone",
    "TT_LOE": "level_of_effort",
    "TT_WBS": "wbs_summary",
}
MILESTONES = frozenset({"start_milestone", "finish_milestone"})
LIMITS_OF: dict[str, tuple[Limit, ...]] = {
    "CS_MSOA": ("SNET",),
    "CS_MSOB": ("SNLT",),
    "CS_MEOA": ("FNET",),
    "CS_MEOB": ("FNLT",),
    "CS_MSO": ("SNET", "SNLT"),
    "CS_MEO": ("FNET", "FNLT"),
    "CS_MANDSTART": ("MSO",),
    "CS_MANDFIN": ("MFO",),
}
"""What each constraint of P6 asks. Start on and finish on yield to links: they are limits on both sides."""
WORK_RULES: dict[str, WorkRule] = {
    "DT_FixedRate": "fixed_units",
    "DT_FixedQty": "fixed_work",
    "DT_FixedDrtn": "fixed_duration",
    "DT_FixedDUR2": "fixed_duration",
}
PRIORITIES = {"PT_Top": 900, "PT_High": 700, "PT_Normal": 500, "PT_Low": 300, "PT_Lowest": 100}


class Surroundings(NamedTuple):
    """Where in the outline an activity stands."""

    row: int
    parent: str | None
    wbs: str
    responsible: str
    values: tuple[FieldValue, ...]


class ActivityReader:
    """Turns rows of TASK into tasks."""

    def __init__(self, log: FindingLog) -> None:
        self._log = log

    def read(self, record: Record, around: Surroundings) -> Task:
        """One activity. Its code stands in front of the WBS code, as people know activities by it."""
        kind = self._kind(record)
        start, finish = self._actual_dates(record)
        duration, remaining = _durations(record)
        limits = self._limits(record)
        name, notes = fit_name(record.text("task_name"), "", self._log, row=record.line)
        constraint = _constraint(record, limits)
        return Task(
            uid=record.text("task_id"),
            name=name or record.label("task_code"),
            row=around.row,
            parent_uid=around.parent,
            wbs=record.label("task_code") or around.wbs,
            notes=notes,
            kind="milestone" if kind in MILESTONES else "task",
            duration=duration,
            start=start,
            finish=finish,
            constraint=constraint,
            constraint_date=limits[0].date if limits and constraint != "ALAP" else None,
            percent_complete=_percent(record, duration, remaining),
            actual_start=start,
            actual_finish=finish,
            remaining_duration=remaining,
            resume=record.moment("resume_date") if start and not finish else None,
            priority=PRIORITIES.get(record.text("priority_type"), 500),
            calendar_uid=record.text("clndr_id") or None,
            work_rule=WORK_RULES.get(record.text("duration_type"), "fixed_units"),
            work=record.minutes("target_work_qty") or None,
            actual_work=record.minutes("act_work_qty") or None,
            remaining_work=record.minutes("remain_work_qty"),
            responsible=around.responsible,
            values=around.values,
            activity=Activity(
                kind=kind,
                suspend=record.moment("suspend_date"),
                expected_finish=record.moment("expect_end_date"),
                limits=tuple(limits if constraint == "ALAP" else limits[1:]),
                external_start=record.moment("external_early_start_date"),
                external_finish=record.moment("external_late_end_date"),
            ),
        )

    def _kind(self, record: Record) -> ActivityKind:
        kind = KINDS.get(record.text("task_type"))
        if kind is None:
            record.note("import.xer_word_unknown", "task_type")
            return "task"
        return kind

    def _actual_dates(self, record: Record) -> tuple[datetime | None, datetime | None]:
        """Actual start and finish; a finish that cannot be is left out."""
        start, finish = record.moment("act_start_date"), record.moment("act_end_date")
        if finish is not None and (start is None or finish < start):
            record.note("import.finish_before_start", "act_end_date")
            return start, None
        return start, finish

    def _limits(self, record: Record) -> list[DatedLimit]:
        """What both constraints ask; one without a date asks nothing."""
        limits: list[DatedLimit] = []
        for word, column in (("cstr_type", "cstr_date"), ("cstr_type2", "cstr_date2")):
            asked = LIMITS_OF.get(record.text(word), ())
            date = record.moment(column) if asked else None
            if date is not None:
                limits.extend(DatedLimit(kind=kind, date=date) for kind in asked)
            elif asked:
                record.note("import.constraint_undated", word)
            elif record.text(word) not in ("", "CS_ALAP"):
                record.note("import.xer_word_unknown", word)
        return limits


def _constraint(record: Record, limits: list[DatedLimit]) -> Constraint:
    if record.text("cstr_type") == "CS_ALAP":
        return "ALAP"
    return limits[0].kind if limits else "ASAP"


def _durations(record: Record) -> tuple[int, int]:
    """Duration at completion and what remains of it, in minutes."""
    planned = max(0, record.minutes("target_drtn_hr_cnt") or 0)
    remaining = record.minutes("remain_drtn_hr_cnt")
    remaining = planned if remaining is None else max(0, remaining)
    if record.text("status_code") == "TK_NotStart":
        return remaining, remaining
    return (planned, 0) if record.text("act_end_date") else (max(planned, remaining), remaining)


def _percent(record: Record, duration: int, remaining: int) -> int:
    """What P6 shows as complete, by the kind of percentage that the activity has."""
    kind, status = record.text("complete_pct_type"), record.text("status_code")
    if status in ("TK_NotStart", "TK_Complete"):
        return 100 if status == "TK_Complete" else 0
    share = 1 - remaining / duration if duration else 0.0
    if kind == "CP_Phys":
        share = record.number("phys_complete_pct") / 100
    elif kind == "CP_Units":
        done = record.number("act_work_qty") + record.number("act_equip_qty")
        left = record.number("remain_work_qty") + record.number("remain_equip_qty")
        share = done / (done + left) if done + left else 0.0
    return round(100 * min(max(share, 0.0), 0.99))
