"""Resources and assignments → `<Resource>`, `<Assignment>`."""

from lxml import etree

from touchstone.integrations.msproject.output import (
    new_element,
    put,
    put_flag,
    put_minutes,
    put_moment,
    put_money,
    put_number,
)
from touchstone.integrations.msproject.resources import KINDS
from touchstone.integrations.plan_file.plan import Assignment, Resource


def resource_element(resource: Resource, uid: int, calendar: int | None) -> etree._Element:
    """The element of one resource."""
    element = new_element("Resource")
    put(element, "UID", uid)
    put(element, "ID", resource.row)
    put(element, "Name", resource.name)
    put(element, "Type", KINDS.index(resource.kind))
    put_flag(element, "IsNull", value=False)
    put(element, "Initials", resource.initials)
    put(element, "MaterialLabel", resource.material_unit)
    put(element, "Code", resource.code)
    put(element, "Group", resource.group)
    put(element, "EmailAddress", resource.email)
    put_number(element, "MaxUnits", resource.max_units)
    if resource.rate:
        put_money(element, "StandardRate", resource.rate.standard, in_hundredths=False)
        put_money(element, "OvertimeRate", resource.rate.overtime, in_hundredths=False)
        put_money(element, "CostPerUse", resource.rate.per_use)
    put(element, "CalendarUID", calendar)
    put(element, "Notes", resource.notes)
    put_flag(element, "IsGeneric", resource.is_generic)
    put_flag(element, "IsInactive", not resource.is_active)
    put_flag(element, "IsCostResource", resource.kind == "cost")
    return element


def assignment_element(assignment: Assignment, uid: int, task: int, resource: int) -> etree._Element:
    """The element of one assignment."""
    element = new_element("Assignment")
    put(element, "UID", uid)
    put(element, "TaskUID", task)
    put(element, "ResourceUID", resource)
    put(element, "PercentWorkComplete", assignment.percent_work_complete)
    put_moment(element, "ActualFinish", assignment.actual_finish)
    put_moment(element, "ActualStart", assignment.actual_start)
    put_minutes(element, "ActualWork", assignment.actual_work)
    put(element, "Delay", assignment.delay * 10)
    put(element, "LevelingDelay", assignment.levelling_delay * 10)
    put_minutes(element, "RemainingWork", assignment.remaining_work)
    put_number(element, "Units", assignment.units)
    put_minutes(element, "Work", assignment.work)
    put(element, "WorkContour", assignment.contour)
    return element
