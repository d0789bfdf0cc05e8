"""What a file may cost and a plan may hold. Beyond these a file is refused, with the limit named."""

from dataclasses import dataclass
from datetime import datetime

MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds checked before and while a file is read."""

    file_bytes: int = 100 * MEGABYTE
    unpacked_bytes: int = 400 * MEGABYTE
    """Everything inside an archive together."""
    pack_ratio: int = 200
    """Unpacked to packed size of one archive entry; entries under a megabyte are let through."""
    archive_entries: int = 2_000
    tasks: int = 50_000
    rows: int = 50_000
    columns: int = 300
    links: int = 200_000
    resources: int = 20_000
    assignments: int = 300_000
    calendars: int = 2_000
    exceptions: int = 2_000
    """In one calendar."""
    all_exceptions: int = 10_000
    """In all calendars together: each costs time for every day it may cover."""
    custom_fields: int = 500
    depth: int = 50
    name: int = 500
    """A longer name is cut and kept whole at the head of the notes."""
    longest_name: int = 10_000
    notes: int = 100_000
    label: int = 500
    """Any other short text."""
    minutes: int = 60 * 24 * 366 * 166
    """A duration as long as the whole range of dates."""
    findings: int = 500
    places: int = 20
    shown_value: int = 80
    seconds: int = 60
    memory_bytes: int = 2_000 * MEGABYTE
    answer_bytes: int = 200 * MEGABYTE
    """What the reading process may hand back."""


LIMITS = Limits()

EARLIEST = datetime.fromisoformat("1984-01-01")
LATEST = datetime.fromisoformat("2149-12-31T23:59:59")
"""The dates Microsoft Project knows."""
