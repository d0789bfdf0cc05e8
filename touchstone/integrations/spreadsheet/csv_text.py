"""Rows of a text file: encoding and delimiter are found out."""

import codecs
import csv
import io
import unicodedata
from collections import Counter

from touchstone.integrations.plan_file.finding import FileRefused, FindingLog
from touchstone.integrations.plan_file.limits import LIMITS
from touchstone.integrations.spreadsheet.cells import Row

DELIMITERS = ",;\t|"
_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_SAMPLE = 20_000
_ODD = frozenset(("Cc", "Cn", "Co", "Cs"))
"""Controls, unassigned, private, surrogates."""


def read_csv(data: bytes, log: FindingLog) -> list[Row]:
    """All rows as texts. Raises FileRefused for unknown encodings and broken quoting."""
    text = decode_text(data, log)
    delimiter = sniff_delimiter(text)
    csv.field_size_limit(4 * LIMITS.notes)
    rows: list[Row] = []
    reader = csv.reader(io.StringIO(_without_separator_line(text), newline=""), delimiter=delimiter)
    try:
        for row in reader:
            rows.append([cell or None for cell in row])
            if len(rows) > LIMITS.rows:
                raise FileRefused("import.too_many", thing="#rows", found=len(rows), limit=LIMITS.rows)
    except csv.Error as error:
        raise FileRefused("import.file_malformed", where=f"CSV {reader.line_num}") from error
    return rows


def decode_text(data: bytes, log: FindingLog) -> str:
    """The text of a file; marked encodings first, then UTF-8, then the Chinese ones, then unmarked UTF-16."""
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return _decode(data, encoding)
    if b"\x00" in data[:_SAMPLE]:
        return _decode(data, _unmarked_utf16(data))
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        log.add("import.encoding_guessed", encoding="GB18030")
        return _decode(data, "gb18030")
    return _decode(data, "utf-8")


def _unmarked_utf16(data: bytes) -> str:
    sample = data[:_SAMPLE]
    return "utf-16-be" if sample[::2].count(0) > sample[1::2].count(0) else "utf-16-le"


def _decode(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise FileRefused("import.file_encoding") from error
    if not _is_text(text[:_SAMPLE]):
        raise FileRefused("import.file_type")
    return text


def _is_text(sample: str) -> bool:
    """Whether nearly all characters are ones that people write; bytes of other files decode to any."""
    odd = sum(unicodedata.category(character) in _ODD for character in sample if character not in "\r\n\t")
    return odd * 100 <= len(sample)


def sniff_delimiter(text: str) -> str:
    """The delimiter that divides the first lines most evenly."""
    first = text.split("\n", 1)[0].strip().casefold()
    if first.startswith("sep=") and len(first) == 5:
        return first[-1]
    scores = {delimiter: _evenness(text, delimiter) for delimiter in DELIMITERS}
    return max(scores, key=lambda delimiter: scores[delimiter])


def _evenness(text: str, delimiter: str) -> float:
    """How many cells the usual line has, weighed by how usual it is."""
    lines = csv.reader(io.StringIO(text[:_SAMPLE], newline=""), delimiter=delimiter)
    try:
        widths = Counter(len(row) for row, _ in zip(lines, range(50), strict=False) if row)
    except csv.Error:
        return 0.0
    if not widths:
        return 0.0
    width, times = widths.most_common(1)[0]
    return (width - 1) * times / widths.total()


def _without_separator_line(text: str) -> str:
    """Excel's `sep=;` line made blank, so that row numbers stay as Excel counts them."""
    first, _, rest = text.partition("\n")
    return f"\n{rest}" if first.strip().casefold().startswith("sep=") and len(first.strip()) == 5 else text
