"""Which format a file has, told from its content, and the reader for it.

This runs untrusted input: `sandbox.read_plan_file` does the same in a process of its own.
"""

import zlib
from collections.abc import Callable
from typing import Literal

from touchstone.integrations.msproject.reader import read_mspdi
from touchstone.integrations.plan_file.finding import FileRefused, FindingLog
from touchstone.integrations.plan_file.limits import LIMITS, MEGABYTE
from touchstone.integrations.plan_file.plan import Plan
from touchstone.integrations.plan_file.reading import Reading
from touchstone.integrations.primavera.reader import read_xer
from touchstone.integrations.primavera.tables import is_xer
from touchstone.integrations.spreadsheet.archive import check_archive
from touchstone.integrations.spreadsheet.csv_text import read_csv
from touchstone.integrations.spreadsheet.mapping import Choices
from touchstone.integrations.spreadsheet.reader import read_table
from touchstone.integrations.spreadsheet.workbook import Sheet, read_workbook

Format = Literal["mspdi", "xer", "workbook", "csv"]

_READERS: dict[Format, Callable[[bytes, FindingLog], Plan]] = {"mspdi": read_mspdi, "xer": read_xer}
"""Formats of whole plans; the others are tables, of which a person may choose what they mean."""

_GZIP = b"\x1f\x8b"
_HEAD_BYTES = 4096
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_XML_STARTS = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe<\x00", b"\xfe\xff\x00<", b"<\x00", b"\x00<")
_BINARY_STARTS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x7fELF",
    b"MZ",
    b"SQLite format 3",
)


def read_plan(data: bytes, file_name: str, choices: Choices | None = None) -> Reading:
    """Read a plan from the content of a file; refusals come back as findings."""
    log = FindingLog()
    try:
        refuse_size(len(data))
        read = _READERS.get(find_format(data, file_name))
        if read is not None:
            return Reading(plan=read(data, log), findings=log.findings())
        sheet = _read_sheet(data, choices or Choices(), log)
    except FileRefused as refusal:
        log.refuse(refusal)
        return Reading(plan=None, findings=log.findings())
    table, plan = read_table(sheet, file_name, choices or Choices(), log)
    return Reading(plan=plan, findings=log.findings(), table=table)


def refuse_size(size: int) -> None:
    """Raises FileRefused for empty and oversized files."""
    if not size:
        raise FileRefused("import.file_empty")
    if size > LIMITS.file_bytes:
        raise FileRefused(
            "import.file_too_large", megabytes=-(-size // MEGABYTE), limit=LIMITS.file_bytes // MEGABYTE
        )


def find_format(data: bytes, file_name: str) -> Format:
    """The format of a file. Raises FileRefused for what is no plan, with advice where there is some."""
    if data.startswith(b"PK"):
        return _format_of_archive(data)
    if data.startswith(_COMPOUND):
        return _format_of_compound(data, file_name)
    if data.startswith(_BINARY_STARTS):
        raise FileRefused("import.file_type")
    if not data.strip():
        raise FileRefused("import.file_empty")
    if data.startswith(_GZIP):
        return "xer" if is_xer(_unpacked_head(data)) else "mspdi"
    if is_xer(data):
        return "xer"
    return "mspdi" if data[:400].lstrip().startswith(_XML_STARTS) else "csv"


def _unpacked_head(data: bytes) -> bytes:
    """The first bytes of a gzipped file; nothing where it is damaged, which its reader will say."""
    try:
        return zlib.decompressobj(wbits=zlib.MAX_WBITS | 16).decompress(data[:_HEAD_BYTES], _HEAD_BYTES)
    except zlib.error:
        return b""


def _format_of_archive(data: bytes) -> Format:
    names = check_archive(data)
    if any(name.startswith("xl/workbook.") or name == "content.xml" for name in names):
        return "workbook"
    raise FileRefused("import.file_type")


def _format_of_compound(data: bytes, file_name: str) -> Format:
    """Old Office files keep the names of their streams as UTF-16."""
    if any(name.encode("utf-16-le") in data for name in ("EncryptedPackage", "EncryptionInfo")):
        raise FileRefused("import.file_password")
    if any(name.encode("utf-16-le") in data for name in ("Workbook", "Book")):
        return "workbook"
    is_project = file_name.lower().endswith((".mpp", ".mpt")) or "Props".encode("utf-16-le") in data
    raise FileRefused("import.file_mpp" if is_project else "import.file_type")


def _read_sheet(data: bytes, choices: Choices, log: FindingLog) -> Sheet:
    if data.startswith((b"PK", _COMPOUND)):
        return read_workbook(data, choices.sheet)
    return Sheet("", read_csv(data, log), ())
