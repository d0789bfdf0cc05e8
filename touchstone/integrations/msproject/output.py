"""Small pieces of XML writing: one function per notation, absent values leave no element."""

import re
from datetime import datetime
from decimal import Decimal

from lxml import etree

from touchstone.integrations.msproject.values import format_minutes

NAMESPACE = "http://schemas.microsoft.com/project"

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def new_element(tag: str) -> etree._Element:
    """An element of the format's namespace."""
    return etree.Element(f"{{{NAMESPACE}}}{tag}", nsmap={None: NAMESPACE})


def put(parent: etree._Element, tag: str, value: str | int | None) -> None:
    """A text or number; nothing for None and the empty text. What XML cannot hold is taken out."""
    if value is None or value == "":
        return
    etree.SubElement(parent, f"{{{NAMESPACE}}}{tag}").text = _FORBIDDEN.sub("", str(value))


def put_flag(parent: etree._Element, tag: str, value: bool) -> None:
    """Yes or no."""
    put(parent, tag, int(value))


def put_moment(parent: etree._Element, tag: str, value: datetime | None) -> None:
    """A wall-clock time."""
    put(parent, tag, value.isoformat(timespec="seconds") if value else None)


def put_minutes(parent: etree._Element, tag: str, value: int | None) -> None:
    """A duration."""
    put(parent, tag, None if value is None else format_minutes(value))


def put_money(parent: etree._Element, tag: str, value: Decimal | None, *, in_hundredths: bool = True) -> None:
    """An amount; the format stores most of them in hundredths."""
    put(parent, tag, None if value is None else f"{value * (100 if in_hundredths else 1):f}")


def put_number(parent: etree._Element, tag: str, value: float) -> None:
    """A number without needless digits."""
    put(parent, tag, f"{value:.10g}")
