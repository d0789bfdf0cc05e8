"""Reading `<Resource>` and `<Assignment>`."""

from decimal import Decimal

from lxml import etree

from touchstone.integrations.msproject.elements import ASSIGNMENT, RESOURCE, Children
from touchstone.integrations.msproject.fields import Fields
from touchstone.integrations.msproject.values import MOST_TENTHS
from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.limits import LIMITS
from touchstone.integrations.plan_file.plan import Assignment, Resource, ResourceKind, ResourceRate
from touchstone.integrations.plan_file.texts import clean_text

UNASSIGNED = "-65535"
"""The resource of an assignment that only carries the task's work."""

KINDS: tuple[ResourceKind, ...] = ("material", "work", "cost")

_DROPPED = {
    "Rates": "import.rate_tables",
    "AvailabilityPeriods": "import.availability",
    "TimephasedData": "import.timephased",
}
_ONE_ROW = {"Rates", "AvailabilityPeriods"}
"""Project always writes these; they say something only with more than one entry."""


class ResourceReader:
    """Turns resource elements into resources."""

    def __init__(self, log: FindingLog) -> None:
        self._log = log
        self.children = Children("Resource", RESOURCE, log)

    def read(self, element: etree._Element) -> Resource | None:
        """The resource; None for blank rows and for Project's own row 0, which stands for nobody."""
        texts, nested = self.children.split(element)
        fields = Fields(texts, self._log)
        fields.row = fields.integer("ID", "row")
        uid, name = fields.text("UID"), fields.label("Name", "resources")
        if not uid or fields.flag("IsNull") or (uid == "0" and not fields.row):
            return None
        self.children.note_unread(texts, 0)
        _note_nested(nested, "Resource", self._log)
        calendar = fields.text("CalendarUID")
        return Resource(
            uid=uid,
            name=name,
            row=fields.row,
            kind="cost"
            if fields.flag("IsCostResource")
            else KINDS[fields.integer("Type", "resources", 1, highest=2)],
            initials=fields.label("Initials", "resources"),
            email=fields.label("EmailAddress", "resources"),
            group=fields.label("Group", "resources"),
            code=fields.label("Code", "resources"),
            notes=clean_text(fields.text("Notes"))[: LIMITS.notes],
            material_unit=fields.label("MaterialLabel", "units"),
            max_units=fields.number("MaxUnits", "max_units", 1.0, highest=10**6),
            calendar_uid=calendar if calendar not in ("", "-1") else None,
            is_generic=fields.flag("IsGeneric"),
            is_active=not fields.flag("IsInactive"),
            rate=_read_rate(fields),
        )


def _read_rate(fields: Fields) -> ResourceRate | None:
    standard = fields.money("StandardRate", "rate", in_hundredths=False)
    overtime = fields.money("OvertimeRate", "rate", in_hundredths=False)
    per_use = fields.money("CostPerUse", "rate")
    if not (standard or overtime or per_use):
        return None
    nothing = Decimal(0)
    return ResourceRate(
        standard=standard or nothing, overtime=overtime or nothing, per_use=per_use or nothing
    )


class AssignmentReader:
    """Turns assignment elements into assignments."""

    def __init__(self, log: FindingLog) -> None:
        self._log = log
        self.children = Children("Assignment", ASSIGNMENT, log)

    def read(self, element: etree._Element) -> Assignment | None:
        """The assignment; None where it stands for work that nobody has been given yet."""
        texts, nested = self.children.split(element)
        fields = Fields(texts, self._log)
        if fields.text("ResourceUID") in ("", UNASSIGNED):
            return None
        self.children.note_unread(texts, 0)
        _note_nested(nested, "Assignment", self._log)
        contour = fields.integer("WorkContour", "work", highest=100)
        if contour:
            self._log.add("import.contour")
        return Assignment(
            task_uid=fields.text("TaskUID"),
            resource_uid=fields.text("ResourceUID"),
            units=fields.number("Units", "units", 1.0, highest=10**9),
            work=fields.minutes("Work", "work") or 0,
            actual_work=fields.minutes("ActualWork", "actual_work"),
            remaining_work=fields.minutes("RemainingWork", "remaining_work"),
            percent_work_complete=fields.integer("PercentWorkComplete", "percent_work_complete", highest=100),
            actual_start=fields.moment("ActualStart", "actual_start"),
            actual_finish=fields.moment("ActualFinish", "actual_finish"),
            delay=_tenths(fields, "Delay"),
            levelling_delay=_tenths(fields, "LevelingDelay"),
            contour=contour,
        )


def _tenths(fields: Fields, tag: str) -> int:
    return round(fields.number(tag, "levelling_delay", lowest=-MOST_TENTHS, highest=MOST_TENTHS) / 10)


def _note_nested(nested: list[tuple[str, etree._Element]], path: str, log: FindingLog) -> None:
    for tag, part in nested:
        if tag in _ONE_ROW and len(part) <= 1:
            continue
        if tag in _DROPPED:
            log.add(_DROPPED[tag])
        else:
            log.add("import.element_unknown", name=f"{path}/{tag[:60]}")
