"""RSRC, RSRCRATE and TASKRSRC → resources and who works on what."""

from decimal import Decimal

from touchstone.integrations.plan_file.plan import Assignment, Resource, ResourceKind, ResourceRate
from touchstone.integrations.primavera.record import Record

KINDS: dict[str, ResourceKind] = {"RT_Labor": "work", "RT_Equip": "work", "RT_Mat": "material"}
MOST_UNITS = 10.0**6


def read_resource(record: Record, row: int, rate: Record | None) -> Resource:
    """One resource; equipment works by the hour as people do."""
    return Resource(
        uid=record.text("rsrc_id"),
        name=record.label("rsrc_name") or record.label("rsrc_short_name"),
        row=row,
        kind=KINDS.get(record.text("rsrc_type"), "work"),
        initials=record.label("rsrc_short_name"),
        email=record.label("email_addr"),
        code=record.label("employee_code"),
        notes=record.notes("rsrc_notes"),
        max_units=_units(rate.number("max_qty_per_hr", 1.0) if rate else 1.0),
        calendar_uid=record.text("clndr_id") or None,
        is_active=record.flag("active_flag", default=True),
        rate=_rate(rate),
    )


def _rate(record: Record | None) -> ResourceRate | None:
    standard = record.money("cost_per_qty") if record else None
    return ResourceRate(standard=standard) if standard and standard > Decimal(0) else None


def read_assignment(record: Record) -> Assignment:
    """A resource's part in an activity."""
    units = _units(record.number("remain_qty_per_hr") or record.number("target_qty_per_hr"))
    is_material = record.text("rsrc_type") == "RT_Mat"
    actual = (record.minutes("act_reg_qty") or 0) + (record.minutes("act_ot_qty") or 0)
    remaining = record.minutes("remain_qty")
    work = actual + remaining if remaining is not None else record.minutes("target_qty")
    return Assignment(
        task_uid=record.text("task_id"),
        resource_uid=record.text("rsrc_id"),
        units=_units(record.number("target_qty")) if is_material else units,
        work=None if is_material else work,
        actual_work=None if is_material else actual,
        remaining_work=None if is_material else remaining,
        actual_start=record.moment("act_start_date"),
        actual_finish=record.moment("act_end_date"),
        drives_dates=record.flag("rollup_dates_flag", default=True),
        delay=max(0, record.minutes("relag_drtn_hr_cnt") or record.minutes("target_lag_drtn_hr_cnt") or 0),
    )


def _units(number: float) -> float:
    """P6 writes a trace below a thousandth for no units at all."""
    return min(number, MOST_UNITS) if number >= 0.001 else 0.0
