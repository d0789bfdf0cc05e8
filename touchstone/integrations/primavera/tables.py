"""An XER file as tables: lines of tab-separated values, each beginning with what it is."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from touchstone.integrations.msproject.document import unpack
from touchstone.integrations.plan_file.finding import FileRefused, FindingLog
from touchstone.integrations.plan_file.limits import LIMITS

HEADER = b"ERMHDR"
WANTED = frozenset(
    {
        "PROJECT",
        "SCHEDOPTIONS",
        "CALENDAR",
        "PROJWBS",
        "TASK",
        "TASKPRED",
        "RSRC",
        "TASKRSRC",
        "RSRCRATE",
        "ACTVTYPE",
        "ACTVCODE",
        "TASKACTV",
        "UDFTYPE",
        "UDFVALUE",
    }
)
"""Tables that somebody reads; the rows of others are only counted."""
BOOKKEEPING = frozenset(
    {"CURRTYPE", "OBS", "UMEASURE", "NONWORK", "PCATTYPE", "PCATVAL", "RCATTYPE", "RCATVAL"}
)
"""Tables of the company rather than of the plan."""
MOST_ROWS = 2_000_000
_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")


@dataclass(slots=True)
class Table:
    """One table; each row comes with the number of its line in the file."""

    name: str
    columns: list[str] = field(default_factory=list)
    rows: list[tuple[int, list[str]]] = field(default_factory=list)
    count: int = 0

    def records(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Line number and values by column; values that a short row lacks are empty."""
        columns = self.columns
        for line, values in self.rows:
            record = dict.fromkeys(columns, "")
            record.update(zip(columns, values, strict=False))
            yield line, record


def is_xer(data: bytes) -> bool:
    """Whether a file begins as P6 begins its export, also after a mark of its encoding."""
    head = data[:64]
    for mark in _MARKS:
        head = head.removeprefix(mark)
    return head.replace(b"\x00", b"").lstrip().startswith(HEADER)


def read_tables(data: bytes, log: FindingLog) -> dict[str, Table]:
    """All tables by name. Raises FileRefused for what is no XER file or ends in the middle."""
    text = _decode(unpack(data), log)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not lines[0].lstrip().startswith(HEADER.decode()):
        raise FileRefused("import.file_type")
    tables: dict[str, Table] = {}
    reader = _LineReader(tables, log)
    for number, line in enumerate(lines[1:], 2):
        reader.take(number, line)
    if not reader.is_ended:
        log.add("import.xer_unended")
    for table in tables.values():
        for number, values in table.rows:
            if len(values) != len(table.columns):
                log.add("import.xer_row_length", row=number, table=table.name)
    return tables


class _LineReader:
    def __init__(self, tables: dict[str, Table], log: FindingLog) -> None:
        self._tables, self._log = tables, log
        self._current: Table | None = None
        self._rows = 0
        self.is_ended = False

    def take(self, number: int, line: str) -> None:
        """One line: a table (%T), its columns (%F), a row (%R), the end (%E), or the rest of a note."""
        mark, _, rest = line.partition("\t")
        if mark == "%R":
            self._take_row(number, rest)
        elif mark == "%T":
            name = rest.strip()
            self._current = self._tables.setdefault(name, Table(name))
        elif mark == "%F" and self._current is not None:
            self._current.columns = [column.strip() for column in rest.split("\t")]
        elif mark.strip() == "%E":
            self.is_ended = True
        elif mark.startswith("%") and mark[1:2].isupper():
            self._log.add("import.xer_line_unknown", row=number, value=mark)
        elif line:
            self._continue_row(line)

    def _take_row(self, number: int, rest: str) -> None:
        self._rows += 1
        if self._rows > MOST_ROWS:
            raise FileRefused("import.too_many", thing="#rows", found=self._rows, limit=MOST_ROWS)
        table = self._current
        if table is None or not table.columns:
            self._log.add("import.xer_row_homeless", row=number)
            return
        table.count += 1
        if table.name not in WANTED:
            return
        table.rows.append((number, rest.split("\t")))

    def _continue_row(self, line: str) -> None:
        """A line break inside a text cuts its row in two; its last value goes on, and others follow."""
        if self._current is not None and self._current.rows:
            values = self._current.rows[-1][1]
            rest, *others = line.split("\t")
            values[-1] = f"{values[-1]}\n{rest}"[: LIMITS.notes]
            values.extend(others[: len(self._current.columns)])


def _decode(data: bytes, log: FindingLog) -> str:
    """The text; P6 writes in the code page of the computer it runs on and does not say which."""
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return _decoded(data, encoding)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        encoding = "gb18030" if _looks_chinese(data) else "cp1252"
    log.add("import.encoding_guessed", encoding=encoding.upper())
    return _decoded(data, encoding)


def _looks_chinese(data: bytes) -> bool:
    """Whether bytes beyond ASCII come in pairs, as Chinese characters do; accented letters stand alone."""
    runs = [len(found.group()) for found in _BEYOND_ASCII.finditer(data[: 4 << 20])]
    pairs = sum(1 for length in runs if length % 2 == 0)
    if 2 * pairs <= len(runs):
        return False
    try:
        data.decode("gb18030")
    except UnicodeDecodeError:
        return False
    return True


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding, errors="replace" if encoding == "cp1252" else "strict")
    except UnicodeDecodeError as error:
        raise FileRefused("import.file_encoding") from error
