"""TASKPRED → links."""

from touchstone.integrations.plan_file.plan import Link, LinkType
from touchstone.integrations.primavera.record import Record

LINK_TYPES: dict[str, LinkType] = {"PR_FS": "FS", "PR_SS": "SS", "PR_FF": "FF", "PR_SF": "SF"}


def read_link(record: Record) -> Link:
    """One link; a type that P6 does not have is taken for finish-to-start."""
    kind = LINK_TYPES.get(record.text("pred_type"))
    if kind is None:
        record.note("import.xer_word_unknown", "pred_type")
    return Link(
        predecessor_uid=record.text("pred_task_id"),
        successor_uid=record.text("task_id"),
        type=kind or "FS",
        lag=record.minutes("lag_hr_cnt") or 0,
    )
