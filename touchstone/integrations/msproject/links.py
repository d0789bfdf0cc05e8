"""Reading `<PredecessorLink>`."""

from lxml import etree

from touchstone.integrations.msproject.elements import texts_of
from touchstone.integrations.msproject.fields import Fields
from touchstone.integrations.msproject.values import ELAPSED_FORMATS, MOST_TENTHS, PERCENT_FORMATS
from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.plan import Link, LinkType

LINK_TYPES: tuple[LinkType, ...] = ("FF", "FS", "SF", "SS")


def read_link(element: etree._Element, successor_uid: str, row: int, log: FindingLog) -> Link | None:
    """The link; None, with a finding, when it leads into another file."""
    texts = texts_of(element)
    fields = Fields(texts, log, row)
    if fields.flag("CrossProject"):
        log.add(
            "import.link_cross_project",
            row=row,
            field="predecessors",
            value=texts.get("CrossProjectName", ""),
        )
        return None
    lag_format = fields.integer("LagFormat", "lag", 7)
    lag = fields.number("LinkLag", "lag", lowest=-MOST_TENTHS, highest=MOST_TENTHS)
    is_percent = lag_format in PERCENT_FORMATS
    return Link(
        predecessor_uid=fields.text("PredecessorUID"),
        successor_uid=successor_uid,
        type=LINK_TYPES[fields.integer("Type", "predecessors", 1, highest=3)],
        lag=0 if is_percent else round(lag / 10),
        lag_elapsed=lag_format in ELAPSED_FORMATS,
        lag_percent=round(lag) if is_percent else None,
    )
